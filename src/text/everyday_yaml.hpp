#pragma once
#include <yaml-cpp/eventhandler.h>

#include <string_view>

namespace rapport {

/// Reads text as most records are written: block maps and lists, values on one line, | and > texts, { } and
/// [ ] that close on their line. Sends `handler` the very events that YAML::Parser would (marks without the
/// number of the line), in a small part of its time. Returns false, with some of the events sent, at the
/// first thing that is anything else, right or wrong: YAML::Parser has to tell what it means. What `handler`
/// throws passes through; it bounds the depth. `text` has passed `prescan`.
bool read_everyday_yaml(std::string_view text, YAML::EventHandler& handler);

}  // namespace rapport
