#pragma once
#include "in_memory.hpp"

namespace rapport {

inline const std::string chg = "changes/CHG-001.yaml";

/// Raised on 2025-08-01, 14 days before today.
inline std::string change(const std::string& status, const std::string& more = "") {
  return "title: 第三操作站\nstatus: " + status + "\nraised: 2025-08-01\n" + more;
}

inline std::string decision(const std::string& status, const std::string& date = "2025-08-05",
                            const std::string& by = "c-ops") {
  return "title: D\nstatus: " + status + "\ndate: " + date + "\nsubject: [CHG-001]\ndecided_by: [" + by +
         "]\nchosen: yes\n";
}

inline std::string said_of(std::string_view code, const std::string& text) {
  return said(code, {{chg, text}});
}

inline std::string with_decision(std::string_view code, const std::string& change,
                                 const std::string& decision) {
  return said(code, {{chg, change}, {"decisions/DEC-001.yaml", decision}});
}

inline const std::string authority =
    "authority: [{who: p-pm, cost: 30000, days: 5}, {who: steering, cost: 100000, days: 10}]\n";

}  // namespace rapport
