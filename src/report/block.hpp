#pragma once
#include <string>
#include <variant>
#include <vector>

#include "report/chart.hpp"
#include "text/table.hpp"

namespace rapport {

// A neutral page: what a report says, without how it looks. All text is plain text as people wrote it; making
// it inert is each writer's work.

struct Heading {
  int level;  ///< 1 is the page's own
  std::string text;
};

struct Paragraph {
  std::string text;
};

/// Markdown as the report's author wrote it, which nothing that follows is swallowed by (see intro.hpp).
struct Intro {
  std::string text;
};

struct Bullets {
  std::vector<std::string> items;
};

/// A Table always has a header here, and stands behind each Chart, with the same numbers.
using Block = std::variant<Heading, Paragraph, Intro, Bullets, Chart, Table>;

}  // namespace rapport
