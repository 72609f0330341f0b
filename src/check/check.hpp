#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "project/project.hpp"
#include "text/repair.hpp"

namespace rapport {

enum class Severity : std::uint8_t { error, warning, info };
std::string_view severity_name(Severity severity);
std::optional<Severity> find_severity(std::string_view name);

/// Whether a check can fire without a commit, because time passes.
enum class Clock : std::uint8_t { no, yes };
/// Checks about the client are silent until `client:` is named.
enum class Needs : std::uint8_t { nothing, client };

struct Check;

/// What a check found, where.
struct Finding {
  const Check* check = nullptr;
  Severity severity = Severity::error;
  Clock clock = Clock::no;
  std::string file;                    ///< relative to the project's folder
  std::uint32_t line = 0, column = 0;  ///< from 1, in characters; 0 for a file as a whole
  std::uint32_t offset = 0;            ///< byte of the file that the line and column name
  std::string record;  ///< its id; "rapport" for rapport.yaml; empty for a file that is no record
  std::string field;   ///< route of the value at fault, if one is
  std::string message;
  std::string about;  ///< what is wrong, without what changes from day to day
  std::string remedy;
  std::optional<Repair> repair = {};  ///< of its file; looked for on request, see fixer.hpp
};

/// The record that a finding is in, rapport.yaml too; null for a file that is no record.
const Record* record_of(const Project& project, const Finding& finding);

/// 12 hex digits that stay the same as long as the same thing is wrong with the same record.
std::string fingerprint(const Finding& finding);

/// What checks look at.
struct Facts {
  const Project& project;
  Date today;
};

/// Takes the findings of one check.
class Sink {
 public:
  Sink(const Check& check, std::vector<Finding>& findings) : check_(check), findings_(findings) {}

  /// A finding at a value of `record`; at the record's title or status if the value is absent. `about` tells
  /// it from others in the fingerprint: the message unless given (it must be given where the message counts
  /// days).
  void add(const Record& record, Value at, std::string message, std::string about = "");
  /// A finding at a byte of the record's file.
  void add_at(const Record& record, std::uint32_t offset, std::string field, std::string message,
              std::string about = "");
  /// A finding that something waits, "WHAT, 11 days since received, limit 3"; none up to the limit.
  void add_late(const Record& record, Value at, const std::string& what, int days, std::string_view since,
                int limit);
  /// A finding about a file or folder as a whole.
  void add_file(std::string file, std::string record, std::string message);
  /// The last finding added fired because time passed, unlike the others of its check, and weighs this much
  /// (VF009's expired waiver).
  void set_clock(Severity severity) {
    findings_.back().clock = Clock::yes;
    findings_.back().severity = severity;
  }

 private:
  const Check& check_;
  std::vector<Finding>& findings_;
};

/// One rule: permanent code, a name that reads well after "allow", and what it has to say for itself.
struct Check {
  std::string_view code;  ///< "VF001": two letters of the family, three digits, never used again
  std::string_view name;  ///< "missing-verification-note"
  Severity severity = Severity::error;
  Clock clock = Clock::no;
  Needs needs = Needs::nothing;
  std::string_view sentence;   ///< when it fires
  std::string_view reason;     ///< why that matters
  std::string_view remedy;     ///< what to do
  std::string_view kind = {};  ///< name of the kind of record it looks at; empty: all kinds
  /// Looks at one record, on whatever thread.
  void (*record)(const Facts&, const Record&, Sink&) = nullptr;
  /// Looks at the project as a whole.
  void (*project)(const Facts&, Sink&) = nullptr;

  [[nodiscard]] std::string_view family() const { return code.substr(0, 2); }
};

/// The families, each in a file of its own.
std::span<const Check> general_checks();
std::span<const Check> requirement_checks();
std::span<const Check> verification_checks();
std::span<const Check> meeting_checks();
std::span<const Check> decision_checks();
std::span<const Check> action_checks();
std::span<const Check> change_checks();
std::span<const Check> buffer_checks();
std::span<const Check> feedback_checks();
std::span<const Check> survey_checks();
std::span<const Check> lesson_checks();
std::span<const Check> risk_checks();
std::span<const Check> project_checks();
std::span<const Check> privacy_checks();
std::span<const Check> wording_checks();

/// All checks, in the order of the manual.
const std::vector<const Check*>& checks();
/// By code or name, in any case; null if there is none.
const Check* find_check(std::string_view word);
/// Whether `word` is the first two letters of some code.
bool is_family(std::string_view word);

/// The checks that run on a project: all but those that rapport.yaml switches off, and those about a client
/// where none is named.
std::vector<const Check*> active_checks(const Project& project);

/// Runs every active check on every record, on all cores, applies the severities of rapport.yaml and
/// the suppressions of the records, and returns the findings by file, line, column and code.
std::vector<Finding> run_checks(const Project& project, Date today, Progress* progress = nullptr);

}  // namespace rapport
