#include "figures/wording.hpp"

#include <fmt/format.h>

#include "check/check.hpp"
#include "figures/questions.hpp"

namespace rapport {
namespace {

/// What is said of the words that were found; {} stands for them.
constexpr std::string_view message_of(WordingRule rule) {
  switch (rule) {
    case WordingRule::no_binding_verb: return "the statement has no binding verb such as shall or 应";
    case WordingRule::vague: return "\"{}\" is vague";
    case WordingRule::escape_clause: return "\"{}\" is a way out";
    case WordingRule::open_end: return "\"{}\" leaves the list open";
    case WordingRule::comparison: return "\"{}\" compares with nothing";
    case WordingRule::several_thoughts: return "\"{}\" brings in a second thought";
    case WordingRule::passive: return "\"{}\" does not say who or what does it";
    case WordingRule::superfluous_infinitive: return "\"{}\" adds nothing";
    case WordingRule::pronoun: return "\"{}\" does not say what it stands for";
    case WordingRule::absolute: return "\"{}\" is absolute";
    case WordingRule::no_measure: return "\"{}\" has no number with a unit";
    case WordingRule::ears: return "the condition after \"{}\" does not keep its form";
    case WordingRule::placeholder: return "\"{}\" is a placeholder";
    case WordingRule::length: return "the statement is over 45 words or 90 Chinese characters long";
  }
  return "";
}

/// The byte of the file at which a hit stands; that of the value where its text is not as the file spells it.
std::uint32_t place_of(Value value, const WordingHit& hit) {
  const std::string_view file = value.record().document.text();
  const auto text = value.text();
  const bool is_slice = text.data() >= file.data() && text.data() + text.size() <= file.data() + file.size();
  if (!is_slice) return value.offset();
  return static_cast<std::uint32_t>(text.data() - file.data()) + static_cast<std::uint32_t>(hit.offset);
}

void add_hit(Value value, const WordingHit& hit, Sink& sink) {
  const auto words = value.text().substr(hit.offset, hit.length);
  const Record& record = value.record();
  sink.add_at(record, place_of(value, hit), route_of(record, value.index()),
              fmt::format(fmt::runtime(message_of(hit.rule)), words));
}

/// The hits on a statement. Each rule asks for those of the same one: the last are kept.
const std::vector<WordingHit>& hits_on(std::string_view statement) {
  thread_local std::string last;
  thread_local std::vector<WordingHit> hits;
  if (statement != last) {
    hits = wording_hits(statement);
    last = statement;
  }
  return hits;
}

template <WordingRule rule>
void wording(const Facts& /*facts*/, const Record& record, Sink& sink) {
  const auto statement = record["statement"];
  if (!statement || is_dead(record)) return;
  for (const auto& hit : hits_on(statement.text())) {
    if (hit.rule == rule) add_hit(statement, hit, sink);
  }
}

void placeholder(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (record.status() == "draft" || is_dead(record)) return;
  const auto statement = record["statement"];
  for (const auto& hit : hits_on(statement.text())) {
    if (hit.rule == WordingRule::placeholder) return add_hit(statement, hit, sink);
  }
  for (const Value text : record["acceptance_criteria"]) {
    if (const auto hit = placeholder_in(text.text())) return add_hit(text, *hit, sink);
  }
}

constexpr Check table[] = {
    {.code = "RL001",
     .name = "missing-binding-verb",
     .severity = Severity::info,
     .sentence =
         "The statement has no shall, must, will, should or may; no 应, 必须, 严禁 or 不得 (INCOSE R1).",
     .reason = "A sentence that only describes binds nobody.",
     .remedy = "Say what the product shall do.",
     .kind = "requirement",
     .record = wording<WordingRule::no_binding_verb>},
    {.code = "RL002",
     .name = "vague-word",
     .severity = Severity::info,
     .sentence = "The statement holds a vague word, as adequate, fast, several, 适当 or 左右 (INCOSE R7).",
     .reason = "Each reader will measure it by another yardstick, the client at acceptance.",
     .remedy = "Write the figure or the list that is meant.",
     .kind = "requirement",
     .record = wording<WordingRule::vague>},
    {.code = "RL003",
     .name = "escape-clause",
     .severity = Severity::info,
     .sentence = "The statement holds an escape clause, as \"if possible\", \"as appropriate\", 尽量 or "
                 "原则上 (INCOSE R8).",
     .reason = "Whoever builds it may leave it out, and nobody can show that they may not.",
     .remedy = "Name the condition under which it does not hold, or remove the clause.",
     .kind = "requirement",
     .record = wording<WordingRule::escape_clause>},
    {.code = "RL004",
     .name = "open-ended-list",
     .severity = Severity::info,
     .sentence = "A list in the statement is left open, by etc., \"and so on\", \"including but not limited "
                 "to\" or 等 (INCOSE R9).",
     .reason = "What is not written is not agreed, priced or verified.",
     .remedy = "Write the whole list, or name the document that holds it.",
     .kind = "requirement",
     .record = wording<WordingRule::open_end>},
    {.code = "RL005",
     .name = "comparison-without-reference",
     .severity = Severity::info,
     .sentence = "The statement says best, better, optimal, 最优 or 更好 without saying than what.",
     .reason = "Better than nothing is easily met, best of all is never shown.",
     .remedy = "Write the figure to reach, or what it is compared with.",
     .kind = "requirement",
     .record = wording<WordingRule::comparison>},
    {.code = "RL006",
     .name = "several-thoughts",
     .severity = Severity::info,
     .sentence = "The statement holds more than one thought: two shall, and/or, unless, \"as well as\", "
                 "并且, 以及 or 或者 between verbs "
                 "(INCOSE R18, R19).",
     .reason = "Half of it may be met, and one note of verification cannot say which half.",
     .remedy = "Write one requirement for each thought.",
     .kind = "requirement",
     .record = wording<WordingRule::several_thoughts>},
    {.code = "RL007",
     .name = "passive-without-actor",
     .severity = Severity::info,
     .sentence = "The statement says that something shall be done, or 被…, and not by what (INCOSE R2).",
     .reason = "It stays open whether the product, the operator or somebody else has to do it.",
     .remedy = "Begin with whoever does it: \"the system shall …\".",
     .kind = "requirement",
     .record = wording<WordingRule::passive>},
    {.code = "RL008",
     .name = "superfluous-infinitive",
     .severity = Severity::info,
     .sentence = "The statement says \"be able to\", \"be capable of\", 能够 or 具备…的能力 after its "
                 "binding verb (INCOSE R10).",
     .reason = "Being able to is not doing, and the words before it say enough.",
     .remedy = "Leave the words out: \"shall show\" instead of \"shall be able to show\".",
     .kind = "requirement",
     .record = wording<WordingRule::superfluous_infinitive>},
    {.code = "RL009",
     .name = "loose-pronoun",
     .severity = Severity::info,
     .sentence = "A pronoun in the statement, as it, they, this, 其 or 上述, has no noun in the same "
                 "sentence (INCOSE R24).",
     .reason = "Requirements are read one at a time, and moved about.",
     .remedy = "Repeat the noun.",
     .kind = "requirement",
     .record = wording<WordingRule::pronoun>},
    {.code = "RL010",
     .name = "absolute-word",
     .severity = Severity::info,
     .sentence = "The statement says always, never, all, 100 %, 始终 or 所有 (INCOSE R26).",
     .reason = "One counter-example breaks it, and no test can show that there is none.",
     .remedy = "Write the range and the share that are meant.",
     .kind = "requirement",
     .record = wording<WordingRule::absolute>},
    {.code = "RL011",
     .name = "missing-measure",
     .severity = Severity::info,
     .sentence = "The statement says quickly, real-time, 及时 or 高可用 without a figure, or a number "
                 "without a unit (INCOSE R6, R34).",
     .reason = "What has no measure can be neither designed for nor verified.",
     .remedy = "Write the number and its unit.",
     .kind = "requirement",
     .record = wording<WordingRule::no_measure>},
    {.code = "RL012",
     .name = "broken-condition",
     .severity = Severity::info,
     .sentence = "A condition does not keep the EARS form: When, While or Where with a comma and shall after "
                 "it, If with then; 当…时…应, "
                 "如果…则…应, 在…期间…应.",
     .reason = "It stays open where the condition ends and the duty begins.",
     .remedy = "Write \"When …, the system shall …\" or \"If …, then the system shall …\".",
     .kind = "requirement",
     .record = wording<WordingRule::ears>},
    {.code = "RL013",
     .name = "placeholder",
     .severity = Severity::warning,
     .sentence = "The statement or an acceptance criterion of a requirement past draft holds a placeholder, "
                 "as TBD, ??? or 待定.",
     .reason = "What is still open cannot be agreed to or built.",
     .remedy = "Settle it and write the answer, or move the requirement back to draft.",
     .kind = "requirement",
     .record = placeholder},
    {.code = "RL014",
     .name = "long-statement",
     .severity = Severity::info,
     .sentence = "The statement has over 45 words, or over 90 Chinese characters.",
     .reason = "A sentence that has to be read twice is read in two ways.",
     .remedy = "Split it, or move the why into the rationale.",
     .kind = "requirement",
     .record = wording<WordingRule::length>},
};

}  // namespace

std::span<const Check> wording_checks() { return table; }

}  // namespace rapport
