#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "project/project.hpp"
#include "report/block.hpp"

namespace rapport {

/// Takes out of the client's edition what texts say of internal records: people write "see RSK-001" in
/// records that the client reads. An id is found as a word in any case, a title from 8 bytes on (shorter ones
/// are everyday words) unless a shared record has the same, however they are wrapped and in whichever width a
/// Chinese keyboard writes; what was there becomes "…".
class Withheld {
 public:
  /// Of the records that `whole` has and `shared` has not.
  Withheld(const Project& whole, const Project& shared);

  [[nodiscard]] std::string without(const std::string& text) const;
  void take_out_of(std::vector<Block>& page) const;
  void take_out_of(nlohmann::ordered_json& json) const;

 private:
  void add_title(std::string title);
  [[nodiscard]] std::size_t title_at(std::string_view folded, std::size_t at) const;
  [[nodiscard]] std::size_t id_at(std::string_view folded, std::size_t at) const;

  std::unordered_set<std::string> ids_;  ///< folded, as all that follows
  std::size_t longest_id_ = 0;
  std::unordered_map<std::uint64_t, std::vector<std::string>> titles_;  ///< by their first 8 bytes
};

}  // namespace rapport
