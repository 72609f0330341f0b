#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field fields[] = {
    {.name = "date", .type = Type::date, .from = "made", .doc = "day it was made"},
    {.name = "subject", .type = Type::id, .many = Many::list, .doc = "records it decides on"},
    {.name = "about",
     .type = Type::choice,
     .allowed = "design_choice|major_change|scope|acceptance|baseline|other",
     .doc = "what sort of decision it is"},
    {.name = "question", .doc = "what there was to decide"},
    {.name = "options", .many = Many::list, .doc = "what there was to choose from"},
    {.name = "chosen", .from = "made", .doc = "what was decided"},
    {.name = "rationale", .doc = "why"},
    {.name = "decided_by", .type = Type::person, .many = Many::list, .from = "made", .doc = "who decided"},
    {.name = "evidence",
     .type = Type::choice,
     .allowed = "minutes|signed_letter|email|verbal",
     .doc = "what shows it"},
    {.name = "supersedes", .type = Type::id, .allowed = "decision", .doc = "decision that it replaces"},
    {.name = "meeting", .type = Type::id, .allowed = "meeting", .doc = "meeting at which it was made"},
};

constexpr State states[] = {
    {.name = "proposed"},
    {.name = "made", .date = "date"},
    {.name = "dropped", .way = Way::aside, .phase = Phase::dead},
    {.name = "superseded", .way = Way::aside, .phase = Phase::done},
};

constexpr Aside asides[] = {{"proposed", "dropped"}, {"made", "superseded"}};

}  // namespace

const Kind decision_kind{.name = "decision",
                         .folder = "decisions",
                         .prefix = "DEC",
                         .doc = "What was decided, by whom, and why.",
                         .own = fields,
                         .states = states,
                         .asides = asides};

}  // namespace rapport
