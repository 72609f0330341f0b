#include "command/moving.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/id_words.hpp"
#include "command/vouching.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

using Members = std::vector<std::pair<std::string, Data>>;

[[noreturn]] void no_such_state(const Record& record, std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& state : record.kind->states) names.push_back(state.name);
  const auto near = did_you_mean(word, names);
  throw Error(fmt::format("\"{}\" is no state of {} ({}){}", word, record.id, record.kind->name,
                          near.empty() ? "; it has " + one_of(names) : near));
}

std::string possible_moves(const Record& record) {
  const auto moves = moves_from(*record.kind, record.status());
  return moves.empty() ? "that is final" : "it can go to " + one_of(moves);
}

Route steps_of(std::string_view route) {
  const auto dot = route.find('.');
  if (dot == route.npos) return {std::string(route)};
  return {std::string(route.substr(0, dot)), std::string(route.substr(dot + 1))};
}

void append_log(Draft& draft, const Record& record, const Move& move) {
  Members entry = {{"date", token_data(format_date(move.date))}, {"status", token_data(move.to)}};
  if (move.by) entry.emplace_back("by", token_data(*move.by));
  if (!move.ref.empty()) entry.emplace_back("ref", scalar_data(move.ref));
  if (!move.note.empty()) entry.emplace_back("note", scalar_data(move.note));
  draft.edit(record, {.kind = Edit::Kind::append, .route = {"log"}, .value = map_data(std::move(entry))});
}

/// A state that lies ahead again was not reached after all: the day it was reached is no more.
void remove_dates_ahead(Draft& draft, const Record& record, std::string_view to) {
  const auto from = rank(*record.kind, record.status());
  for (const auto& state : record.kind->states) {
    const auto place = rank(*record.kind, state.name);
    const bool ahead = place && from && place <= from && place > rank(*record.kind, to);
    if (!ahead || state.date.empty() || !rank(*record.kind, to)) continue;
    const auto route = steps_of(state.date);
    if (node_at(draft.now(record).document, route))
      draft.edit(record, {.kind = Edit::Kind::remove, .route = route});
  }
}

void write_date(Draft& draft, const Record& record, const Move& move) {
  const auto date = find_state(*record.kind, move.to)->date;
  if (date.empty()) return;
  const auto route = steps_of(date);
  const auto node = node_at(draft.now(record).document, route);
  if (node && Value(draft.now(record), *node)) return;
  draft.edit(record, {.route = route, .value = token_data(format_date(move.date))});
}

/// Writes those members of a group that it does not have yet.
void complete(Draft& draft, const Record& record, const std::string& group, Members members) {
  if (!draft.now(record)[group])
    return draft.edit(record, {.route = {group}, .value = map_data(std::move(members))});
  for (auto& [key, value] : members) {
    if (!draft.now(record)[group][key])
      draft.edit(record, {.route = {group, key}, .value = std::move(value)});
  }
}

void write_response(Draft& draft, const Record& record, const Move& move) {
  // A second answer, after a reopening, stands in the log; the first one keeps its day.
  if (record["responded"]["date"]) return;
  Members members = {{"date", token_data(format_date(move.date))}};
  if (move.by) members.emplace_back("by", token_data(*move.by));
  if (!move.note.empty()) members.emplace_back("summary", scalar_data(move.note));
  complete(draft, record, "responded", std::move(members));
}

void write_deciders(Draft& draft, const Record& record, const Move& move) {
  if (!move.by || draft.now(record)["decided_by"]) return;
  draft.edit(record, {.route = {"decided_by"}, .value = token_data(*move.by)});
}

/// What this kind of record has besides for this state.
void write_particulars(Draft& draft, const Project& project, const Record& record, const Move& move) {
  if (record.kind->name == "change" && move.to == "assessed")
    seal_what_is_affected(draft, project, record, Seals::all);
  if (record.kind->name == "feedback" && move.to == "responded") write_response(draft, record, move);
  if (record.kind->name == "decision" && move.to == "made") write_deciders(draft, record, move);
}

/// Whether the move is the client's agreement to words that were not agreed to as they stand.
bool agrees(const Project& project, const Record& now, const Move& move) {
  return is_agreement(project, now, move) && !is_agreed_as_it_stands(now);
}

/// A remark is an agreement only if it is surely the client's.
bool agrees_anew(const Project& project, const Record& now, const Move& move) {
  return move.by && project.is_client(*move.by) && agrees(project, now, move);
}

}  // namespace

void demand_move(const Project& project, const Record& record, const Move& move) {
  if (find_state(*record.kind, move.to) == nullptr) no_such_state(record, move.to);
  if (record.status() == move.to) {
    if (!move.note.empty() || agrees_anew(project, record, move)) return;
    throw Error(
        fmt::format("{} is {} already; --note adds a remark to its log, rapport set changes its fields",
                    record.id, move.to));
  }
  const auto moves = moves_from(*record.kind, record.status());
  if (std::find(moves.begin(), moves.end(), move.to) != moves.end()) return;
  throw Error(fmt::format("{} is {}; {}", record.id, record.status(), possible_moves(record)));
}

std::string log_goes_back(const Record& record, Date date) {
  const auto last = record["log"].back()["date"].date();
  if (!last || *last <= date) return "";
  return fmt::format(
      "rapport: warning: the log of {} goes back in time, from {} to {}; put right the day that is wrong "
      "[GN004]\n",
      record.id, format_date(*last), format_date(date));
}

void write_state(Draft& draft, const Record& record, const Move& move) {
  if (draft.now(record).status() != move.to) {
    draft.edit(record, {.route = {"status"}, .value = token_data(move.to)});
    remove_dates_ahead(draft, record, move.to);
    write_date(draft, record, move);
  }
  append_log(draft, record, move);
}

void make_move(Draft& draft, const Project& project, const Record& record, const Move& move) {
  const bool remark = record.status() == move.to;
  const Record& now = draft.now(record);
  if (remark ? agrees_anew(project, now, move) : agrees(project, now, move))
    write_agreement(draft, project, record, move);
  if (!remark) write_particulars(draft, project, record, move);
  write_state(draft, record, move);
}

}  // namespace rapport
