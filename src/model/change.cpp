#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field impact_fields[] = {
    {.name = "days", .type = Type::integer, .doc = "calendar days that it adds (negative: saves)"},
    {.name = "cost", .type = Type::amount, .doc = "money that it adds (negative: saves)"},
    {.name = "effect", .doc = "what else it does, in words"},
};

constexpr Field notified_fields[] = {
    {.name = "who", .type = Type::person, .need = Need::required, .doc = "who was told"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
};

constexpr Field actual_fields[] = {
    {.name = "days", .type = Type::integer, .doc = "calendar days that it took"},
    {.name = "cost", .type = Type::amount, .doc = "money that it cost"},
};

constexpr Field claim_fields[] = {
    {.name = "event", .need = Need::required, .doc = "what gives rise to the claim"},
    {.name = "notice_due", .type = Type::date, .doc = "last day for the notice of claim"},
    {.name = "notice_given", .type = Type::date, .doc = "day the notice was given"},
};

constexpr Field fields[] = {
    {.name = "type",
     .type = Type::choice,
     .allowed = "request|off_specification|problem|external_event|opportunity",
     .doc = "where it comes from"},
    {.name = "raised", .type = Type::date, .need = Need::required, .doc = "day it was raised"},
    {.name = "raised_by", .type = Type::person, .doc = "who raised it"},
    {.name = "reason", .doc = "why it is wanted"},
    {.name = "description", .doc = "what changes"},
    {.name = "if_not_done", .doc = "what happens without it"},
    {.name = "recommendation", .doc = "what we propose"},
    {.name = "affects",
     .type = Type::group,
     .many = Many::list,
     .fields = vouched_id_fields,
     .shorthand = "id",
     .doc = "requirements whose words or proof it touches; [] says none"},
    {.name = "adds",
     .type = Type::id,
     .many = Many::list,
     .allowed = "requirement",
     .doc = "requirements that it brings"},
    {.name = "removes",
     .type = Type::id,
     .many = Many::list,
     .allowed = "requirement",
     .doc = "requirements that it ends"},
    {.name = "impact",
     .type = Type::group,
     .from = "assessed",
     .fields = impact_fields,
     .doc = "what it costs in time and money; 0 is an answer"},
    {.name = "submitted", .type = Type::date, .doc = "day it was put to whoever decides"},
    {.name = "decision_due", .type = Type::date, .doc = "by when the decision is needed"},
    {.name = "funding",
     .type = Type::group,
     .many = Many::list,
     .fields = funding_fields,
     .doc = "what pays for it"},
    {.name = "notified",
     .type = Type::group,
     .many = Many::list,
     .fields = notified_fields,
     .doc = "who was told of the decision"},
    {.name = "actual", .type = Type::group, .fields = actual_fields, .doc = "what it came to"},
    {.name = "claim", .type = Type::group, .fields = claim_fields, .doc = "a claim that goes with it"},
};

constexpr State states[] = {
    {.name = "raised", .date = "raised"},
    {.name = "assessed"},
    {.name = "approved"},
    {.name = "implementing"},
    {.name = "implemented"},
    {.name = "closed", .phase = Phase::done},
    {.name = "rejected", .way = Way::aside, .phase = Phase::dead},
    {.name = "deferred", .way = Way::aside},
    {.name = "withdrawn", .way = Way::aside, .phase = Phase::dead},
};

constexpr Aside asides[] = {{"assessed", "rejected"},
                            {"assessed", "deferred"},
                            {"deferred", "assessed"},
                            {"*", "withdrawn"},
                            {"implemented", "implementing"}};

}  // namespace

const Kind change_kind{.name = "change",
                       .folder = "changes",
                       .prefix = "CHG",
                       .doc = "A change to what was agreed: raised, assessed, decided, made, made known.",
                       .own = fields,
                       .states = states,
                       .asides = asides};

}  // namespace rapport
