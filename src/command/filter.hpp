#pragma once
#include "command/condition.hpp"

namespace rapport {

/// Tells the records for which all conditions hold. A field with several values fits if any of them does;
/// `!=` and `no:` fit if none does. Case is not regarded. Kinds without one of the fields are passed over.
class Filter {
 public:
  /// Looks at records of these kinds. Throws Error, with what was likely meant, for a field that none of them
  /// has, a value that the field never has, and a comparison that means nothing for it.
  Filter(const Project& project, Date today, std::vector<const Kind*> kinds,
         std::vector<Condition> conditions);

  [[nodiscard]] bool holds(const Record& record) const;
  /// Why nothing was found, if it may be a slip: a condition names a record or a person that there is not, or
  /// a word is nearly a kind. Empty if all is well.
  [[nodiscard]] std::string likely_slip() const;

 private:
  struct Rule {
    Condition condition;
    std::optional<FieldPaths> paths = std::nullopt;  ///< none for a word
    std::vector<std::vector<Wanted>> wanted = {};    ///< by the order of kinds()
  };
  [[nodiscard]] Rule rule_for(Condition condition) const;
  [[nodiscard]] bool holds(const Rule& rule, const Record& record) const;
  [[nodiscard]] std::string unknown_name(const Rule& rule) const;

  const Project& project_;
  Date today_;
  std::vector<const Kind*> kinds_;
  std::vector<Rule> rules_;
};

}  // namespace rapport
