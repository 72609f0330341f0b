#pragma once

#include <string>

#include "plan.hpp"

namespace rapport {

/// The bytes of rapport.yaml.
std::string project_file(const Plan& plan);

/// The bytes of one record's file.
std::string requirement_file(const Plan& plan, std::size_t number);
std::string meeting_file(const Plan& plan, std::size_t number);
std::string decision_file(const Plan& plan, std::size_t number);
std::string action_file(const Plan& plan, std::size_t number);
std::string change_file(const Plan& plan, std::size_t number);
std::string feedback_file(const Plan& plan, std::size_t number);
std::string survey_file(const Plan& plan, std::size_t number);
std::string risk_file(const Plan& plan, std::size_t number);
std::string lesson_file(const Plan& plan, std::size_t number);

/// "evidence/report-07.txt": one of a few files that notes point to; `number` may be any.
inline constexpr std::size_t evidence_files = 12;
std::string evidence_path(std::size_t number);

/// People of rapport.yaml by what they do.
inline constexpr std::array<std::string_view, 4> client_people{"c-ops", "c-shift", "c-maint", "c-it"};
inline constexpr std::array<std::string_view, 5> our_people{"p-pm", "p-eng", "p-hmi", "p-qa", "p-crm"};
inline constexpr std::array<std::string_view, 2> suppliers{"s-ups", "s-net"};

/// The words that group causes, in feedback and lessons.
inline constexpr std::array<std::string_view, 8> cause_codes{"drawing_form", "late_notice", "site_access",
                                                             "spare_parts",  "training",    "unclear_text",
                                                             "wiring",       "workload"};

}  // namespace rapport
