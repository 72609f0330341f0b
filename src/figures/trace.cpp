#include "figures/trace.hpp"

#include <algorithm>

#include "figures/questions.hpp"
#include "figures/verification.hpp"
#include "project/references.hpp"

namespace rapport {
namespace {

using What = TraceStep::What;
using Rest = TraceStep::Rest;
using Steps = std::vector<TraceStep>;

/// What of a record is shown: one bit for what stands in it, and one for each way to go. What acts on a
/// requirement, and its notes, go with its outcome.
using Scope = unsigned;
constexpr Scope own = 1, back = 2, on = 4, all = own | back | on;

constexpr int deepest = 6;

bool is_requirement(const Record& record) { return record.kind->name == "requirement"; }

Scope scope_of(const TraceStep& step) {
  if (step.flow == Flow::acting && step.record->kind->name == "action") return own;
  if (step.flow != Flow::outcome) return own | back;
  return is_requirement(*step.record) ? all : own | on;
}

bool same_way(Flow a, Flow b) { return (a == Flow::outcome) == (b == Flow::outcome); }

// ---- what stands in a record

void add_source(const Project& project, const Record& requirement, Steps& steps) {
  const auto source = requirement["source"];
  if (source && project.named_by(source["ref"]) == nullptr)
    steps.push_back({.what = What::source, .relation = "source", .record = &requirement, .value = source});
}

void add_broken(const Project& project, const Record& record, Steps& steps) {
  for (auto& bad : bad_references(project, record)) {
    const auto field = top_field(bad.value);
    if (bad.kind != BadReference::Kind::record || word_place("log|reviewed", field)) continue;
    steps.push_back({.what = What::broken,
                     .relation = field,
                     .record = &record,
                     .value = bad.value,
                     .problem = std::move(bad.message)});
  }
}

/// `evidence` of one value, if it names no record.
void add_evidence(const Project& project, Value evidence, int depth, Steps& steps) {
  const Field* field = evidence.field();
  const bool shows = field != nullptr && (field->type == Type::path || field->type == Type::mention);
  if (shows && evidence && project.named_by(evidence) == nullptr)
    steps.push_back({.what = What::evidence,
                     .relation = "evidence",
                     .record = &evidence.record(),
                     .value = evidence,
                     .depth = depth});
}

void add_notes(const Project& project, const Record& requirement, Steps& steps) {
  const auto notes = requirement["verification"];
  for (const Value note : notes) {
    steps.push_back(
        {.what = What::verification, .relation = "verification", .record = &requirement, .value = note});
    add_evidence(project, note["evidence"], 1, steps);
  }
  if (!notes && requirement.readable() && !is_dead(requirement))
    steps.push_back({.what = What::unproved, .relation = "verification", .record = &requirement});
}

// ---- the walk

enum class Parents : std::uint8_t { hidden, shown };

class Walk {
 public:
  Walk(const Project& project, Date today, Parents parents)
      : project_(project), today_(today), parents_(parents), seen_(project.records().size()) {}

  /// A tree, and those for what is too deep in it. Nothing if all of it is shown already.
  void begin(const Record& root, Scope scope) {
    waiting_ = {{&root, scope}};
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
      const auto [record, wanted] = waiting_[i];
      if ((wanted & ~seen(*record).shown) != 0)
        add({.what = What::record, .relation = "", .record = record}, wanted);
    }
  }

  Steps steps() && { return std::move(steps_); }

 private:
  struct Seen {
    Scope shown = 0;
    Scope promised = 0;     ///< shown in a tree to come
    bool has_more = false;  ///< whether anything hung on it
  };
  struct Place {
    const Record* record;
    Flow flow;  ///< by which the walk came there
  };

  Seen& seen(const Record& record) { return seen_[project_.index_of(record)]; }

  void add(TraceStep step, Scope scope) {
    const auto at = steps_.size();
    const auto& record = *step.record;
    if (is_requirement(record) && is_active(record))
      step.proof = class_name(verification_of(record, today_).found);
    steps_.push_back(std::move(step));
    const auto rest = follow(steps_[at], scope);
    steps_[at].rest = rest;
  }

  Rest follow(const TraceStep& step, Scope scope) {
    const auto& record = *step.record;
    auto& seen = this->seen(record);
    const auto todo = scope & ~seen.shown;
    if (todo == 0) return turns_back(step) ? Rest::cycle : seen.has_more ? Rest::above : Rest::here;
    const bool too_deep = step.depth == deepest;
    if (too_deep && (todo & ~seen.promised) == 0) return Rest::below;
    auto below = steps_below(step, todo);
    if (too_deep && !below.empty()) {
      waiting_.emplace_back(&record, scope);
      seen.promised |= scope;
      return Rest::below;
    }
    seen.shown |= todo;
    seen.has_more |= !below.empty();
    go_on({&record, step.flow}, step.depth + 1, std::move(below));
    return Rest::here;
  }

  void go_on(Place place, int depth, Steps below) {
    path_.push_back(place);
    for (auto& step : below) {
      step.depth += depth;
      if (step.what == What::record) {
        add(std::move(step), scope_of(step));
      } else {
        steps_.push_back(std::move(step));
      }
    }
    path_.pop_back();
  }

  /// Whether the walk has come back to a record without ever turning.
  [[nodiscard]] bool turns_back(const TraceStep& step) const {
    for (auto place = path_.rbegin(); place != path_.rend(); ++place) {
      if (place->record == step.record) return true;
      if (!same_way(place->flow, step.flow)) return false;
    }
    return false;
  }

  /// What hangs on a record, without what the walk came from.
  [[nodiscard]] Steps steps_below(const TraceStep& step, Scope todo) const {
    const auto& record = *step.record;
    const auto neighbours = neighbours_of(project_, record);
    Steps steps;
    if (is_requirement(record) && (todo & back) != 0) add_source(project_, record, steps);
    add_neighbours(step, neighbours, todo, Way::up, steps);
    add_own(record, todo, steps);
    add_neighbours(step, neighbours, todo, Way::down, steps);
    return steps;
  }

  enum class Way : std::uint8_t { up, down };
  void add_neighbours(const TraceStep& step, const std::vector<Neighbour>& neighbours, Scope todo, Way way,
                      Steps& steps) const {
    for (const auto& [record, flow, relation] : neighbours) {
      const bool wanted = (todo & (flow == Flow::origin ? back : on)) != 0;
      const bool hidden = parents_ == Parents::hidden && relation == "parent";
      const bool came_from = !path_.empty() && path_.back().record == record && !same_way(flow, step.flow);
      if ((flow == Flow::outcome) == (way == Way::down) && wanted && !hidden && !came_from)
        steps.push_back({.what = What::record, .relation = relation, .record = record, .flow = flow});
    }
  }

  void add_own(const Record& record, Scope todo, Steps& steps) const {
    if ((todo & own) != 0) add_broken(project_, record, steps);
    if (is_requirement(record)) {
      if ((todo & on) != 0) add_notes(project_, record, steps);
    } else if ((todo & own) != 0) {
      add_evidence(project_, record["evidence"], 0, steps);
      add_evidence(project_, record["effect"]["evidence"], 0, steps);
    }
  }

  const Project& project_;
  Date today_;
  Parents parents_;
  std::vector<Seen> seen_;
  std::vector<Place> path_;
  std::vector<std::pair<const Record*, Scope>> waiting_;
  Steps steps_;
};

bool has_parent(const Project& project, const Record& requirement) {
  const auto parents = requirement["parents"];
  return std::any_of(parents.begin(), parents.end(), [&](Value parent) {
    const Record* named = project.named_by(parent["id"]);
    return named != nullptr && named != &requirement && is_requirement(*named);
  });
}

}  // namespace

std::vector<TraceStep> project_trace(const Project& project, Date today) {
  Walk walk(project, today, Parents::hidden);
  const auto requirements = project.records(*find_kind("requirement"));
  for (const auto& requirement : requirements) {
    if (!has_parent(project, requirement)) walk.begin(requirement, all);
  }
  for (const auto& requirement : requirements) walk.begin(requirement, all);  // cycles have no first one
  return std::move(walk).steps();
}

std::vector<TraceStep> record_trace(const Project& project, const Record& record, Date today) {
  Walk walk(project, today, Parents::shown);
  walk.begin(record, all);
  return std::move(walk).steps();
}

}  // namespace rapport
