#include "output/impact_page.hpp"

#include <fmt/format.h>

#include "figures/milestones.hpp"
#include "figures/questions.hpp"
#include "figures/touched.hpp"
#include "figures/verification.hpp"
#include "output/value_text.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

std::string days_text(std::int64_t days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

/// "in 7 days", "today", "3 days overdue"
std::string until(Date today, Date due) {
  const int days = days_between(today, due);
  if (days == 0) return "today";
  return days > 0 ? "in " + days_text(days) : days_text(-days) + " overdue";
}

/// The page while it is written.
class ImpactPage {
 public:
  ImpactPage(const Project& project, const Record& change, Date today, int width, Color color)
      : project_(project),
        change_(change),
        today_(today),
        touched_(touched_by(project, change)),
        page_(width, color) {}

  std::string text() {
    page_.line(fmt::format("{}  {}  [{}]", change_.id, change_.title(), change_.status()), Tone::strong,
               display_width(change_.id) + 2);
    begin_part();
    add_impact();
    add_decision();
    add_requirements();
    add_proofs();
    add_buffers();
    add_milestones();
    add_people();
    return page_.text();
  }

 private:
  /// A blank line before the next row.
  void begin_part() { begins_ = true; }
  void row(std::string label, std::vector<PageText> lines) {
    if (lines.empty()) return;
    if (begins_) page_.blank();
    begins_ = false;
    page_.row(std::move(label), std::move(lines));
  }

  [[nodiscard]] std::string money(std::int64_t minor) const {
    const auto currency = project_.file()["currency"].text();
    const auto amount = format_money(minor, project_.schema().money_digits());
    return currency.empty() ? amount : fmt::format("{} {}", currency, amount);
  }
  [[nodiscard]] std::string amount(const Buffer& buffer, std::int64_t value) const {
    return buffer.in_days ? days_text(value) : money(value);
  }

  void add_impact() {
    const auto impact = change_["impact"];
    const auto days = impact["days"].number();
    const auto cost = impact["cost"].number();
    std::vector<PageText> lines;
    if (days || cost)
      lines.push_back({fmt::format("{}; {}", days ? days_text(*days) : "days not assessed",
                                   cost ? money(*cost) : "cost not assessed")});
    if (!days && !cost) lines.push_back({"not assessed yet", Tone::notice});
    if (impact["effect"]) lines.push_back({std::string(impact["effect"].text())});
    row("impact", std::move(lines));
  }

  [[nodiscard]] std::string must_ids() const {
    std::vector<std::string_view> ids;
    for (const auto& one : touched_) {
      if (one.how != Touched::How::derived && (*one.requirement)["priority"].text() == "must")
        ids.push_back(one.requirement->id);
    }
    return fmt::format("{}", fmt::join(ids, ", "));
  }

  void add_major() {
    const auto impact = change_["impact"];
    std::vector<PageText> why;
    if (above_all_authority(project_, impact_of(change_)))
      why.push_back({"yes: it is above the last row of authority", Tone::notice});
    if (touches_must(project_, change_))
      why.push_back({"yes: it touches what is a must: " + must_ids(), Tone::notice});
    if (why.empty() && impact["days"] && impact["cost"]) why.push_back({"no"});
    if (why.empty()) why.push_back({"not known before days and cost are assessed"});
    row("major", std::move(why));
  }

  [[nodiscard]] std::string deciders() const {
    const auto able = who_may_decide_changes(project_, impact_of(change_), is_major(project_, change_));
    if (!able.empty()) return fmt::format("{}", fmt::join(able, " or "));
    const bool open = project_.people().empty() || !project_.file()["authority"];
    return open && !project_.has_client() ? "anybody"
                                          : "somebody who decides for the client; nobody is named";
  }

  void add_decision() {
    add_major();
    if (const Record* decision = decision_on(project_, change_)) {
      auto line = naming(*decision);
      for (const Value who : (*decision)["decided_by"]) line.text += fmt::format(", {}", who.text());
      if (const auto date = (*decision)["date"].date()) line.text += fmt::format(", {}", format_date(*date));
      return row("decided", {line});
    }
    if (is_dead(change_) || at_or_after(*change_.kind, change_.status(), "approved")) return;
    std::vector<PageText> lines = {{deciders()}};
    if (const auto due = change_["decision_due"].date())
      lines.push_back({fmt::format("by {}, {}", format_date(*due), until(today_, *due)),
                       *due < today_ ? Tone::notice : Tone::plain});
    row("to be decided by", std::move(lines));
  }

  void add_touched(std::string label, Touched::How how) {
    std::vector<PageText> lines;
    for (const auto& one : touched_) {
      if (one.how != how) continue;
      lines.push_back(naming(*one.requirement));
      if (one.parent != nullptr) lines.back().text += ", from " + one.parent->id;
    }
    row(std::move(label), std::move(lines));
  }

  void add_requirements() {
    begin_part();
    if (touched_.empty()) row("requirements", {{"none"}});
    add_touched("affects", Touched::How::affected);
    add_touched("adds", Touched::How::added);
    add_touched("removes", Touched::How::removed);
    add_touched("derived", Touched::How::derived);
  }

  void add_proofs() {
    std::vector<PageText> at_stake, stale;
    for (const auto& one : touched_) {
      const auto& id = one.requirement->id;
      if (const auto note = pass_at_stake(change_, one, today_))
        at_stake.push_back({fmt::format("{}  {} of {}", id, note["method"].text(), note["date"].text())});
      const auto proof = verification_of(*one.requirement, today_);
      if (is_active(*one.requirement) && proof.found == VerificationClass::stale)
        stale.push_back({fmt::format("{}  {} of {}", id, proof.newest_pass["method"].text(),
                                     proof.newest_pass["date"].text()),
                         Tone::notice});
    }
    row("proof at stake", std::move(at_stake));
    row("proof stale now", std::move(stale));
  }

  [[nodiscard]] std::string state_of(const Buffer& buffer) const {
    const auto share = percent_text(buffer.drawn(), buffer.size, Decimals::none);
    return fmt::format("{} ({}), {}", amount(buffer, buffer.drawn()), share,
                       zone_name(zone_of(buffer, progress_of(project_))));
  }

  void add_buffer(const BufferEffect& effect) {
    const auto& [before, after, own] = effect;
    const auto left = after.size - after.drawn();
    std::vector<PageText> lines;
    lines.push_back({fmt::format("takes {} of {}", amount(after, own), amount(after, after.size))});
    lines.push_back({fmt::format("before: {}", state_of(before))});
    lines.push_back({fmt::format("after:  {}{}", state_of(after),
                                 left < 0 ? fmt::format("; {} short", amount(after, -left)) : ""),
                     left < 0 ? Tone::bad : Tone::plain});
    if (after.asked() != 0)
      lines.push_back(
          {fmt::format("with all that waits: {}",
                       percent_text(after.exposure().part, after.exposure().whole, Decimals::none))});
    row(fmt::format("buffer {}", after.id()), std::move(lines));
  }

  void add_buffers() {
    begin_part();
    for (const auto& effect : effects_on_buffers(project_, change_)) add_buffer(effect);
    for (const Value share : change_["funding"]) {
      if (share["paid_by"])
        row("paid by " + std::string(share["paid_by"].text()),
            {{fmt::format("{}; {}", days_text(share["days"].number().value_or(0)),
                          money(share["cost"].number().value_or(0)))}});
    }
  }

  void add_milestones() {
    std::vector<PageText> lines;
    for (const auto& milestone : milestones_of(project_)) {
      if (milestone.reached) continue;
      const auto id = milestone.row["id"].text();
      lines.push_back({fmt::format("{}  {}, {} ({})", id, milestone.row["title"].text(),
                                   format_date(milestone.due()), until(today_, milestone.due())),
                       milestone.due() < today_ ? Tone::notice : Tone::plain, display_width(id) + 2});
    }
    row("milestones ahead", std::move(lines));
  }

  void add_people() {
    constexpr std::size_t most = 4;
    std::vector<PageText> lines;
    for (auto& [who, why, told] : concerned_by(project_, change_, touched_, today_)) {
      const auto more = why.size() > most ? fmt::format(" and {} more", why.size() - most) : "";
      if (why.size() > most) why.resize(most);
      lines.push_back({fmt::format("{}: {}{}{}", who, fmt::join(why, ", "), more,
                                   told ? "; told " + format_date(*told) : ""),
                       told ? Tone::faint : Tone::plain, 2});
    }
    begin_part();
    row("to be told", std::move(lines));
  }

  const Project& project_;
  const Record& change_;
  Date today_;
  std::vector<Touched> touched_;
  Page page_;
  bool begins_ = false;
};

}  // namespace

std::string impact_page(const Project& project, const Record& change, Date today, int width, Color color) {
  return ImpactPage(project, change, today, width, color).text();
}

}  // namespace rapport
