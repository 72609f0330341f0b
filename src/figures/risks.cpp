#include "figures/risks.hpp"

#include <algorithm>

#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

using Risks = std::vector<const Record*>;

template <typename Key>
void sort_by(Risks& risks, const Key& key) {
  std::stable_sort(risks.begin(), risks.end(),
                   [&](const Record* a, const Record* b) { return key(*a) < key(*b); });
}

Date review_day(const Record& risk) { return *risk["review_on"].date(); }

}  // namespace

std::optional<int> risk_score(const Record& risk) {
  const auto probability = risk["probability"].number();
  const auto impact = risk["impact"].number();
  if (!probability || !impact) return std::nullopt;
  return static_cast<int>(*probability * *impact);
}

int grave_score(const Project& project) { return project.limit("RK001", 12); }

RiskFigures risk_figures(const Project& project, Date today) {
  RiskFigures figures;
  for (const auto& risk : project.records(*find_kind("risk"))) {
    figures.all.push_back(&risk);
    if (risk.status() == "open") ++figures.open;
    if (risk["occurred"] || risk.status() == "occurred") figures.occurred.push_back(&risk);
    if (is_open(risk) && risk["review_on"].date()) figures.reviews.push_back(&risk);
  }
  sort_by(figures.all,
          [](const Record& risk) { return std::pair(!is_open(risk), -risk_score(risk).value_or(0)); });
  sort_by(figures.occurred, [](const Record& risk) { return became(risk, "occurred"); });
  sort_by(figures.reviews, review_day);
  figures.overdue =
      static_cast<int>(std::count_if(figures.reviews.begin(), figures.reviews.end(),
                                     [&](const Record* risk) { return review_day(*risk) < today; }));
  return figures;
}

}  // namespace rapport
