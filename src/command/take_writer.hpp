#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/take_records.hpp"
#include "text/data.hpp"

namespace rapport {

/// Writes what a meeting's text says into the records of a draft. Decisions, which approve and reject, are in
/// take_decisions.cpp, all other records in take_records.cpp.
class TakeWriter {
 public:
  TakeWriter(Draft& draft, const Project& project, const MeetingText& text,
             const std::optional<std::string>& actor)
      : draft_(draft), project_(project), text_(text), actor_(actor), meeting_(begin_meeting()) {}

  Taken write();

 private:
  /// Does the work; why it cannot be done becomes a fault of the text at this byte.
  template <typename Work>
  void attempt(std::size_t at, const Work& work);

  const Record& create(std::string_view kind);
  void note_change(const Record& record);
  /// Sets the field, unless the value is empty.
  void set(const Record& record, const char* field, Data value);
  /// Adds to a list what is not in it yet.
  void extend(const Record& record, const char* field, const std::vector<std::string>& texts,
              Wording wording);
  /// No line of the text knows what another one does to the same record: throws Error if one moves it
  /// already.
  void demand_once(const Record& record);
  static Data list_of(const std::vector<std::string>& texts, Wording wording);
  /// What is too long for a title stands in full in another field.
  static std::string title_from(const std::string& words);

  const Record& begin_meeting();
  void write_head();
  void write_meeting();
  void write_reviewed();

  void write_decision(const DecisionText& text);
  void write_verdict(const DecisionText& text);
  void write_plain_decision(const DecisionText& text);
  [[nodiscard]] std::vector<const Record*> movable(const DecisionText& decision) const;
  [[nodiscard]] std::string speaker(const DecisionText& decision) const;
  [[nodiscard]] const Record* proposed_in(const DecisionText& text) const;

  void write_action(const ActionText& text);
  void write_feedback(const FeedbackText& text);
  void write_review(const ReviewText& text);
  [[nodiscard]] Data meeting_and(const std::vector<std::string>& ids) const;

  Draft& draft_;
  const Project& project_;
  const MeetingText& text_;
  const std::optional<std::string>& actor_;
  Taken taken_;
  std::vector<const Record*> moved_;
  const Record& meeting_;
};

}  // namespace rapport
