#pragma once
#include <string>

#include "model/schema.hpp"

namespace rapport {

/// What a field holds, in a few words: "date", "list of person", "one of must, should, could, wont".
std::string describe_type(const Field& field);

/// " from 1 to 5", " from 0 on", or nothing: behind what a number is called.
std::string describe_range(const Field& field);

/// When a field has to be there: "required", "expected from approved on", or nothing.
std::string describe_need(const Field& field);

/// "how much depends on it (one of must, should; required)".
std::string describe_meaning(const Field& field);

/// The legal moves of a kind that are not forward: "proposed to deferred, any to withdrawn".
std::string describe_asides(const Kind& kind);

/// All states, the forward ones first: "draft, proposed, rejected".
std::string describe_states(const Kind& kind);

/// The forward states, in their order.
std::vector<std::string_view> forward_states(const Kind& kind);
/// "draft, proposed".
std::string describe_forward(const Kind& kind);

}  // namespace rapport
