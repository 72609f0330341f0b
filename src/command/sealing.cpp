#include "command/sealing.hpp"

#include "command/moving.hpp"
#include "command/past_words.hpp"
#include "command/vouching.hpp"
#include "model/seal.hpp"
#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

Route route_of(const Voucher& voucher) { return route_to(voucher.in->document, voucher.group.index()); }

/// A voucher without a seal, and why it is left so; empty if git shows that it can be sealed.
struct Unsealed {
  const Record* record;
  Voucher voucher;
  std::string doubt;
};

std::vector<Unsealed> unsealed(const Project& project) {
  std::vector<Unsealed> found;
  for (const auto& record : project.records()) {
    for (const auto& voucher : vouchers_for(project, record)) {
      if (!voucher.of()) found.push_back({&record, voucher, ""});
    }
  }
  if (found.empty()) return found;
  PastWords past(project);
  for (auto& one : found) one.doubt = past.doubt(*one.record, one.voucher);
  return found;
}

/// Where the voucher stands in the file as it is after the edits.
std::uint32_t line_of(const Draft& draft, const Voucher& voucher) {
  const Record& now = draft.now(*voucher.in);
  const Value group(now, *node_at(now.document, route_of(voucher)));
  return line_column(now.document.text(), group.offset()).line;
}

}  // namespace

void renew_seals(Session& session, const Record& record, const std::string& why) {
  const auto& project = session.project();
  const auto before = PastWords(project).seal_before(record);
  if (before.empty())
    throw Error(fmt::format("git shows no older words of {} that anybody could have vouched for", record.id));
  Draft draft(project);
  for (const auto& voucher : vouchers_for(project, record)) {
    if (voucher.of().text() != before) continue;
    write_seal(draft, *voucher.in, route_of(voucher), seal_of(record));
    session.print("renewed: {}\n", visible(voucher_name(voucher)));
  }
  if (session.out.empty())
    throw Error(fmt::format("nobody vouched for the words that {} had before, {}; nothing to renew",
                            record.id, before));
  write_state(draft, record,
              {.to = std::string(record.status()),
               .date = session.today(),
               .by = session.actor(""),
               .note = "editorial: " + why});
  draft.save();
}

void seal_missing(Session& session) {
  const auto found = unsealed(session.project());
  Draft draft(session.project());
  for (const auto& one : found) {
    if (one.doubt.empty()) write_seal(draft, *one.voucher.in, route_of(one.voucher), seal_of(*one.record));
  }
  draft.save();
  for (const auto& [record, voucher, doubt] : found) {
    session.print("{}:{}: {}: {}\n", Session::for_reader(session.shown(voucher.in->file)),
                  line_of(draft, voucher), visible(voucher_name(voucher)),
                  doubt.empty() ? "sealed" : "left, " + doubt);
    if (!doubt.empty()) session.exit_code = 1;
  }
}

}  // namespace rapport
