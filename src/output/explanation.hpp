#pragma once
#include <string>

#include "check/check.hpp"
#include "output/page.hpp"

namespace rapport {

/// How pages that explain are laid out.
struct PageStyle {
  int width = 80;
  Color color = Color::no;
};

/// What a check looks for, why, what to do, and how it is switched off. `project`: says what rapport.yaml
/// made of it there; may be null.
std::string explain_check(const Check& check, const Project* project, const PageStyle& style);

/// What a kind of record is, where it stands, its states and moves, and its fields.
std::string explain_kind(const Kind& kind, const Schema& schema, const PageStyle& style);

/// What a field holds, and when it has to be there. `route` is the way to it from its kind:
/// "verification.note".
std::string explain_field(const Kind& kind, const std::string& route, const Field& field,
                          const PageStyle& style);

/// "error", "warning" or "advice".
std::string_view severity_word(Severity severity);

}  // namespace rapport
