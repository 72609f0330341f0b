#include "model/seal.hpp"

#include "command/command.hpp"
#include "command/options.hpp"
#include "command/sealing.hpp"
#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

enum class Missing : std::uint8_t { left, sealed };

struct Options {
  std::string id, why;
  Missing missing = Missing::left;
};

const Record& demand_meaning(const Record& record) {
  if (has_meaning(*record.kind)) return record;
  throw Error(fmt::format("{} is {}; only the words of requirements and meetings have a seal", record.id,
                          with_article(record.kind->name)));
}

std::string_view standing(const Voucher& voucher, std::string_view seal) {
  if (!voucher.of()) return "unsealed";
  return voucher.of().text() == seal ? "current" : "older words";
}

void show_seal(Session& session, const Record& record) {
  if (!record.readable())
    throw Error(fmt::format("{} cannot be read; rapport check says why", session.shown(record.file)));
  const auto seal = seal_of(record);
  session.out += visible_lines(canonical_form(record));
  session.print("seal {}\n", seal);
  for (const auto& voucher : vouchers_for(session.project(), record)) {
    session.print("{}: {}\n", visible(voucher_name(voucher)), standing(voucher, seal));
  }
}

void run(Session& session, const Options& options) {
  if (options.missing == Missing::sealed) {
    if (!options.id.empty()) throw Error("--missing is about the whole project; leave the id out");
    return seal_missing(session);
  }
  if (options.id.empty())
    throw Error("say which record; rapport seal REQ-001, or rapport seal --missing for the whole project");
  const Record& record = demand_meaning(session.record(options.id));
  return options.why.empty() ? show_seal(session, record) : renew_seals(session, record, options.why);
}

}  // namespace

void declare_seal(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "id", options->id, "requirement or meeting whose words and seal are shown")
      ->type_name("[ID]");
  auto* editorial = add_text(app, "--editorial", options->why,
                             "renew what vouched for the words before a typing error was put right")
                        ->check([](const std::string& why) { return why.empty() ? "say what it was" : ""; })
                        ->type_name("WHY");
  app.add_flag_callback(
         "--missing", [options] { options->missing = Missing::sealed; },
         "seal what has no seal where git shows that the words have not changed since")
      ->excludes(editorial);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
