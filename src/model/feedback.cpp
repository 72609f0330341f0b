#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field responded_fields[] = {
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "by", .type = Type::person, .doc = "who answered"},
    {.name = "summary", .doc = "what was answered"},
};

constexpr Field analysis_fields[] = {
    {.name = "cause", .need = Need::required, .doc = "why it came to this"},
    {.name = "code", .doc = "short word that groups causes"},
};

constexpr Field effect_fields[] = {
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when it was looked at"},
    {.name = "result",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "effective|partly|ineffective",
     .doc = "whether the improvement works"},
    {.name = "evidence", .type = Type::mention, .doc = "what shows it"},
};

constexpr Field fields[] = {
    {.name = "received", .type = Type::date, .need = Need::required, .doc = "day it reached us"},
    {.name = "from", .type = Type::person, .doc = "who said it"},
    {.name = "channel",
     .type = Type::choice,
     .allowed = "survey|interview|phone|meeting|email|site|letter",
     .doc = "how it came"},
    {.name = "polarity",
     .type = Type::choice,
     .allowed = "praise|complaint|request|neutral",
     .doc = "what sort of feedback it is"},
    {.name = "category",
     .type = Type::choice,
     .allowed = "outcome|teamwork|communication|schedule|cost|safety",
     .doc = "what it is about"},
    {.name = "severity",
     .type = Type::choice,
     .allowed = "low|medium|high",
     .doc = "how much it matters to them"},
    {.name = "text", .need = Need::required, .doc = "their own words"},
    {.name = "party", .type = Type::person, .doc = "the supplier or person it is about"},
    {.name = "acknowledged", .type = Type::date, .doc = "day we said that we have it"},
    {.name = "responded", .type = Type::group, .fields = responded_fields, .doc = "our answer"},
    {.name = "analysis", .type = Type::group, .fields = analysis_fields, .doc = "its cause"},
    {.name = "no_action_reason", .doc = "why nothing is done about it"},
    {.name = "effect", .type = Type::group, .fields = effect_fields, .doc = "whether what was done helped"},
    {.name = "shared", .type = Type::date, .doc = "day the outcome was shared with them"},
};

constexpr State states[] = {
    {.name = "received", .date = "received"},        {.name = "acknowledged", .date = "acknowledged"},
    {.name = "responded", .date = "responded.date"}, {.name = "closed", .phase = Phase::done},
    {.name = "reopened", .way = Way::aside},
};

constexpr Aside asides[] = {{"closed", "reopened"}, {"reopened", "responded"}};

}  // namespace

const Kind feedback_kind{.name = "feedback",
                         .folder = "feedback",
                         .prefix = "FBK",
                         .doc = "What the client said of the work, and what came of it (ISO 10002).",
                         .own = fields,
                         .states = states,
                         .asides = asides};

}  // namespace rapport
