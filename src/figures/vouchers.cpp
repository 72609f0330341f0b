#include "figures/vouchers.hpp"

#include <fmt/format.h>

#include "model/seal.hpp"

namespace rapport {
namespace {

bool was_assessed(const Record& change) {
  return at_or_after(*change.kind, change.status(), "assessed") || became(change, "assessed");
}

/// The items of a field of `in` that name `record`.
void add_items(const Project& project, const Record& record, Voucher::Kind kind, const Record& in,
               std::string_view field, std::vector<Voucher>& found) {
  for (const Value item : in[field]) {
    const Voucher voucher{kind, &in, item};
    if (project.named_by(item["id"]) != &record) continue;
    if (kind == Voucher::Kind::affected && !voucher.of() && !was_assessed(in)) continue;
    found.push_back(voucher);
  }
}

/// The records that name `record`, each once.
std::vector<const Record*> records_naming(const Project& project, const Record& record) {
  std::vector<const Record*> found;
  for (const auto& link : project.links_to(record)) {
    const Record* from = &project.records()[link.from];
    if (found.empty() || found.back() != from) found.push_back(from);
  }
  return found;
}

}  // namespace

std::vector<Voucher> vouchers_for(const Project& project, const Record& record) {
  std::vector<Voucher> found;
  if (!has_meaning(*record.kind)) return found;
  for (const Value note : record["verification"])
    found.push_back({Voucher::Kind::verification, &record, note});
  if (const auto agreed = record["agreed"]) found.push_back({Voucher::Kind::agreement, &record, agreed});
  const auto naming = records_naming(project, record);
  for (const Record* from : naming)
    add_items(project, record, Voucher::Kind::parent, *from, "parents", found);
  for (const Record* from : naming)
    add_items(project, record, Voucher::Kind::affected, *from, "affects", found);
  return found;
}

std::string voucher_name(const Voucher& voucher) {
  const auto group = voucher.group;
  switch (voucher.kind) {
    case Voucher::Kind::verification:
      return fmt::format("verification {} {}", group["date"].text(), group["result"].text());
    case Voucher::Kind::agreement:
      return fmt::format("agreed {} by {}", group["date"].text(), group["by"].text());
    case Voucher::Kind::parent: return "parent of " + voucher.in->id;
    case Voucher::Kind::affected: return "affected by " + voucher.in->id;
  }
  return "";
}

}  // namespace rapport
