#include "command/vouching.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/seal.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

bool is_given(const Move& move, std::string_view member) {
  const auto is = [&](const std::string& route) {
    return route == "agreed" || route == "agreed." + std::string(member);
  };
  return std::any_of(move.given.begin(), move.given.end(), is);
}

/// Who agrees: as assigned, else who moves.
std::string agreeing(const Record& now, const Move& move) {
  return is_given(move, "by") ? std::string(now["agreed"]["by"].text()) : move.by.value_or("");
}

bool knows_clients(const Project& project) {
  return std::any_of(project.people().begin(), project.people().end(),
                     [](const Person& p) { return p.side == Side::client; });
}

std::string demand_client(const Project& project, const Record& now, const Move& move) {
  const auto by = agreeing(now, move);
  if (by.empty()) throw Error(fmt::format("{}: say with --by who on the client's side agreed", now.id));
  if (knows_clients(project) && !project.is_client(by)) {
    throw Error(
        fmt::format("{}: {} is not on the client's side; say with --by who there agreed", now.id, by));
  }
  return by;
}

}  // namespace

bool is_agreement(const Project& project, const Record& record, const Move& move) {
  if (record.kind->name == "meeting") return move.to == "agreed";
  const bool stays = record.status() == move.to && at_or_after(*record.kind, move.to, "approved");
  if (record.kind->name != "requirement" || (move.to != "approved" && !stays)) return false;
  return is_given(move, "by") || (move.by && project.is_client(*move.by));
}

bool is_agreed_as_it_stands(const Record& record) { return record["agreed"]["of"].text() == seal_of(record); }

void write_agreement(Draft& draft, const Project& project, const Record& record, const Move& move) {
  const Record& now = draft.now(record);
  const bool has_ref = record.kind->name == "requirement";
  std::vector<std::pair<std::string, Data>> members = {{"by", token_data(demand_client(project, now, move))},
                                                       {"date", token_data(format_date(move.date))}};
  if (has_ref && !move.ref.empty()) members.emplace_back("ref", scalar_data(move.ref));
  members.emplace_back("of", token_data(seal_of(now)));
  if (!now["agreed"]) return draft.edit(record, {.route = {"agreed"}, .value = map_data(std::move(members))});
  // What an earlier agreement rested on says nothing of this one.
  if (move.ref.empty() && now["agreed"]["ref"] && !is_given(move, "ref")) {
    draft.edit(record, {.kind = Edit::Kind::remove, .route = {"agreed", "ref"}});
  }
  for (auto& [key, value] : members) {
    if (!is_given(move, key) || key == "of")
      draft.edit(record, {.route = {"agreed", key}, .value = std::move(value)});
  }
}

void write_seal(Draft& draft, const Record& in, const Route& group, const std::string& seal) {
  const Value value(draft.now(in), *node_at(draft.now(in).document, group));
  if (value.node().shape != Shape::scalar) {
    auto of = group;
    of.emplace_back("of");
    return draft.edit(in, {.route = std::move(of), .value = token_data(seal)});
  }
  draft.edit(
      in, {.route = group, .value = map_data({{"id", token_data(value.text())}, {"of", token_data(seal)}})});
}

void seal_what_is_affected(Draft& draft, const Project& project, const Record& change, Seals which) {
  std::vector<std::pair<Route, std::string>> seals;
  const Record& now = draft.now(change);
  for (const Value item : now["affects"]) {
    const Record* requirement = project.named_by(item["id"]);
    if (requirement != nullptr && (which == Seals::all || !item["of"]))
      seals.emplace_back(route_to(now.document, item.index()), seal_of(*requirement));
  }
  for (const auto& [route, seal] : seals) write_seal(draft, change, route, seal);
}

}  // namespace rapport
