#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// What a line of a meeting's text is about.
enum class Label : std::uint8_t {
  head,  ///< the first line: type, day and mode of the meeting
  title,
  attendees,
  absent,
  agenda,
  progress,
  problem,
  solution,
  next,
  decided,
  action,
  feedback,
  reviewed,
  issued,
};

/// The words of a meeting's text, English and Chinese, in any case; `-` and `_` are one.
/// Nothing for a word that is none of them.
std::optional<Label> find_label(std::string_view word);
/// A meeting's type (as its field has it): "progress", "kick-off", "进展会议".
std::optional<std::string_view> find_meeting_type(std::string_view word);
/// A meeting's mode.
std::optional<std::string_view> find_meeting_mode(std::string_view word);
/// The state of an action, as people say it: "done", "完成".
std::optional<std::string_view> find_action_state(std::string_view word);

/// All of them, for suggestions.
std::vector<std::string_view> label_words();
std::vector<std::string_view> meeting_type_words();
std::vector<std::string_view> meeting_mode_words();

/// The label words that are meant for the manual: one a label in each language.
std::string main_labels(bool chinese);
/// The same of the types.
std::string main_meeting_types(bool chinese);

/// What a decision begins with when it is about what it names.
enum class DecisionVerb : std::uint8_t { approve, reject };
/// Whether the word is such a verb; of Chinese text, whether it begins with one ("批准第三工作站"), and with
/// how many bytes.
struct FoundVerb {
  DecisionVerb verb;
  std::size_t size;
};
std::optional<FoundVerb> find_decision_verb(std::string_view text);

}  // namespace rapport
