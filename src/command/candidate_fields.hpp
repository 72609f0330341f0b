#pragma once
#include "command/candidate_list.hpp"
#include "command/typed_project.hpp"

namespace rapport {

/// Candidates that come from the field tables: fields, and what stands in them.
class FieldCandidates {
 public:
  FieldCandidates(CandidateList& list, TypedProject& about) : list_(list), about_(about) {}

  /// Fields of the kinds that are named, or of all.
  void routes();
  /// KIND.FIELD, once the dot is typed.
  void kind_fields();
  /// FIELD=VALUE: fields that can be written, and behind the sign what they hold.
  void assignments();
  /// Conditions of `list`.
  void conditions();
  /// What a field of a kind holds.
  void values_at(std::string_view route, const std::vector<const Kind*>& of);

 private:
  enum class Fields : std::uint8_t { all, written };

  void routes_of_kinds(const std::vector<const Kind*>& of, Fields fields, std::string_view end);
  void values_in(const Field& field);
  bool values_behind_sign(const std::vector<const Kind*>& of);

  CandidateList& list_;
  TypedProject& about_;
};

}  // namespace rapport
