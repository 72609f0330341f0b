#include "figures/touched.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "figures/questions.hpp"
#include "figures/verification.hpp"

namespace rapport {
namespace {

Value id_in(Value item) {
  const auto id = item["id"];
  return id ? id : item;
}

/// Gathers requirements, each once.
class Gathering {
 public:
  explicit Gathering(const Project& project) : project_(project) {}

  void add_named(Value list, Touched::How how) {
    for (const Value item : list) {
      const Record* requirement = project_.named_by(id_in(item));
      if (requirement != nullptr && requirement->kind->name == "requirement") add(how, *requirement, nullptr);
    }
  }

  /// Those found grow while they are gone through: the nearest come first.
  void add_derived() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      const Record& parent = *found_[i].requirement;
      for (const auto& link : project_.links_to(parent)) {
        const auto value = project_.value(link);
        if (value.record().kind->name == "requirement" && top_field(value) == "parents")
          add(Touched::How::derived, value.record(), &parent);
      }
    }
  }

  std::vector<Touched> found() && { return std::move(found_); }

 private:
  void add(Touched::How how, const Record& requirement, const Record* parent) {
    if (seen_.insert(&requirement).second) found_.push_back({how, &requirement, parent});
  }

  const Project& project_;
  std::vector<Touched> found_;
  std::unordered_set<const Record*> seen_;
};

/// The seal beside a requirement in `affects`.
Value seal_in(const Record& change, const Record& requirement) {
  for (const Value item : change["affects"]) {
    if (id_in(item).text() == requirement.id) return item["of"];
  }
  return {};
}

void take_out(std::vector<Draw>& draws, const Record& change, std::vector<Draw>& taken) {
  std::erase_if(draws, [&](const Draw& draw) {
    const bool own = draw.by == &change;
    if (own) taken.push_back(draw);
    return own;
  });
}

/// The people a change concerns, while they are gathered.
class People {
 public:
  People(const Project& project, const Record& change, Date today)
      : project_(project), change_(change), today_(today) {}

  void add(Value who, std::string why) {
    const auto name = who.text();
    const Person* person = project_.person(name);
    if (name.empty() || (person != nullptr && person->left && *person->left < today_)) return;
    const auto [place, fresh] = places_.try_emplace(name, all_.size());
    if (fresh) all_.push_back({.who = name, .why = {}, .told = told(name)});
    auto& reasons = all_[place->second].why;
    if (reasons_.insert({name, why}).second) reasons.push_back(std::move(why));
  }

  /// What concerns somebody in a record that names the change, or what it touches, or that it names itself.
  void add_beside(const Record& record, Value naming) {
    if (!is_open(record)) return;
    const auto kind = record.kind->name;
    if (kind == "action" && top_field(naming) == "source") add(record["owner"], "owner of " + record.id);
    if (kind == "risk" || kind == "feedback") add(record["party"], "party of " + record.id);
  }

  void add_naming(const Record& record) {
    for (const auto& link : project_.links_to(record))
      add_beside(project_.records()[link.from], project_.value(link));
  }

  std::vector<Concerned> all() && { return std::move(all_); }

 private:
  std::optional<Date> told(std::string_view name) const {
    for (const Value row : change_["notified"]) {
      if (row["who"].text() == name) return row["date"].date();
    }
    return std::nullopt;
  }

  const Project& project_;
  const Record& change_;
  Date today_;
  std::vector<Concerned> all_;
  std::unordered_map<std::string_view, std::size_t> places_;
  std::set<std::pair<std::string_view, std::string>> reasons_;
};

}  // namespace

std::vector<Touched> touched_by(const Project& project, const Record& change) {
  Gathering found(project);
  found.add_named(change["affects"], Touched::How::affected);
  found.add_named(change["adds"], Touched::How::added);
  found.add_named(change["removes"], Touched::How::removed);
  found.add_derived();
  return std::move(found).found();
}

Value pass_at_stake(const Record& change, const Touched& touched, Date today) {
  const bool reworded = touched.how == Touched::How::affected;
  if (!reworded && touched.how != Touched::How::removed) return {};
  const auto& requirement = *touched.requirement;
  if (reworded && !vouches_for(seal_in(change, requirement), requirement)) return {};
  const auto note = verification_of(requirement, today).latest_on_words;
  return note["result"].text() == "pass" ? note : Value{};
}

std::vector<BufferEffect> effects_on_buffers(const Project& project, const Record& change) {
  std::vector<BufferEffect> effects;
  for (auto& buffer : buffers_of(project)) {
    std::vector<Draw> own;
    take_out(buffer.draws, change, own);
    take_out(buffer.pending, change, own);
    if (own.empty()) continue;
    auto after = buffer;
    after.draws.insert(after.draws.end(), own.begin(), own.end());
    effects.push_back({buffer, after, after.drawn() - buffer.drawn()});
  }
  return effects;
}

std::vector<Concerned> concerned_by(const Project& project, const Record& change,
                                    const std::vector<Touched>& touched, Date today) {
  People people(project, change, today);
  people.add(change["raised_by"], "raised it");
  for (const auto& one : touched) {
    const auto& requirement = *one.requirement;
    people.add(requirement["owner"], "owner of " + requirement.id);
    people.add(requirement["agreed"]["by"], "agreed to " + requirement.id);
  }
  people.add_naming(change);
  for (const auto& one : touched) people.add_naming(*one.requirement);
  for (const auto& link : project.links_from(change)) {
    const auto value = project.value(link);
    if (top_field(value) == "refs") people.add_beside(project.records()[link.to], value);
  }
  return std::move(people).all();
}

}  // namespace rapport
