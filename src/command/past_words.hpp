#pragma once
#include <map>
#include <string>

#include "figures/vouchers.hpp"
#include "project/history.hpp"

namespace rapport {

/// What git shows of the words that people vouched for.
class PastWords {
 public:
  explicit PastWords(const Project& project) : project_(project), history_(project.root()) {}

  /// Why git does not show that the words of `record` have stood as they are since the voucher was added;
  /// empty if it does. Where the history leaves room for doubt, there is doubt.
  std::string doubt(const Record& record, const Voucher& voucher);
  /// The seal of the last committed words that differ from the present ones; empty if there are none.
  std::string seal_before(const Record& record);
  /// The meaning of the last committed version of `record` with this seal, see canonical_form; empty if there
  /// is none.
  std::string form_with(const Record& record, std::string_view seal);

 private:
  const Record& past(const Record& record, const History::Version& version);
  const History::Version* first_with(const Record& record, const Voucher& voucher);
  bool holds(const Record& past, const Record& record, const Voucher& voucher);
  std::string seal_in(const std::string& commit, const Record& record);

  const Project& project_;
  History history_;
  std::map<std::string, Record> past_;  ///< by blob
};

}  // namespace rapport
