#include <fmt/format.h>

#include <algorithm>

#include "records.hpp"
#include "story.hpp"

namespace rapport {

std::string evidence_path(std::size_t number) {
  return fmt::format("evidence/report-{:02}.txt", number % evidence_files);
}

std::string project_file(const Plan& plan) {
  const auto exposure = exposure_of(plan);
  // Three times what may be drawn: less than a third burnt, while more than half of the work is done.
  return fmt::format(R"(format: 1
title: Control rooms of the Jinghe plants
client: Jinghe Water Co.
code: JH-2025
language: en
phase: execution
start: 2025-01-06
finish: 2025-12-19
currency: CNY
contract_value: {contract}
goals:
  - One control room for all pumping stations
  - 夜班由一名操作员值守
deliverables: [control system, historian, training]
milestones:
  - {{id: M1, title: Requirements agreed, weight: 10, baseline: 2025-03-14, actual: 2025-03-14}}
  - {{id: M2, title: Design released, weight: 20, baseline: 2025-05-16, actual: 2025-05-20}}
  - {{id: M3, title: Factory test passed, weight: 25, baseline: 2025-07-18, actual: 2025-07-25}}
  - {{id: M4, title: Installed, weight: 25, baseline: 2025-09-12, forecast: 2025-09-19}}
  - {{id: M5, title: Site test passed, weight: 15, baseline: 2025-11-14, forecast: 2025-11-14}}
  - {{id: M6, title: Handover and retrospective, weight: 5, baseline: 2025-12-19, forecast: 2025-12-19}}
buffers:
  - {{id: change, unit: money, size: {cost}, purpose: change}}
  - {{id: schedule, unit: day, size: {days}, purpose: change}}
  - {{id: contingency, unit: money, size: 144000, purpose: risk}}
people:
  - {{id: c-ops, role: head of operations, side: client, decides: true}}
  - {{id: c-shift, role: shift leader, side: client}}
  - {{id: c-maint, role: maintenance, side: client}}
  - {{id: c-it, role: network, side: client}}
  - {{id: p-pm, role: project manager, side: us}}
  - {{id: p-eng, role: electrical design, side: us}}
  - {{id: p-hmi, role: display design, side: us}}
  - {{id: p-qa, role: test lead, side: us}}
  - {{id: p-crm, role: client relations, side: us}}
  - {{id: steering, role: steering committee, side: us, decides: true}}
  - {{id: s-ups, role: power supplies, side: supplier, critical: true, backup: second source in Nanjing}}
  - {{id: s-net, role: network equipment, side: supplier}}
profile:
  industry: water
  needs: [night shift with one operator, short handover]
  preferences: [minutes within two days]
  meeting_interval: 30
authority:
  - {{who: p-pm, cost: 30000, days: 5}}
  - {{who: steering, cost: 100000, days: 10}}
lessons_reviewed:
  - {{ref: liushu-pump-station/LES-001, date: 2025-01-09, verdict: taken over}}
)",
                     fmt::arg("contract", 10 * exposure.cost + 1'000'000),
                     fmt::arg("cost", 3 * exposure.cost + 1'000), fmt::arg("days", 3 * exposure.days + 1));
}

}  // namespace rapport
