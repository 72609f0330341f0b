#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field emergency_fields[] = {
    {.name = "steps", .many = Many::list, .doc = "what to do, in order"},
    {.name = "owner", .type = Type::person, .doc = "who leads"},
    {.name = "response_hours", .type = Type::integer, .low = 0, .doc = "hours until somebody is on it"},
    {.name = "contacts", .type = Type::person, .many = Many::list, .doc = "whom to call"},
};

constexpr Field occurred_fields[] = {
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "days", .type = Type::integer, .doc = "calendar days that it cost"},
    {.name = "cost", .type = Type::amount, .doc = "money that it cost"},
    {.name = "ref",
     .type = Type::mention,
     .doc = "change that deals with it; the risk then draws on no buffer itself"},
};

constexpr Field fields[] = {
    {.name = "category",
     .type = Type::choice,
     .allowed = "design_change|supply|weather|technical|resource|client|contract|safety|other",
     .doc = "where it comes from"},
    {.name = "probability",
     .type = Type::integer,
     .low = 1,
     .high = 5,
     .doc = "1 (remote) to 5 (almost certain)"},
    {.name = "impact", .type = Type::integer, .low = 1, .high = 5, .doc = "1 (slight) to 5 (grave)"},
    {.name = "response",
     .type = Type::choice,
     .allowed = "avoid|reduce|transfer|accept",
     .doc = "what is done about it"},
    {.name = "trigger", .doc = "sign that it is coming"},
    {.name = "party", .type = Type::person, .doc = "the supplier or person it hangs on"},
    {.name = "emergency",
     .type = Type::group,
     .fields = emergency_fields,
     .doc = "what to do when it happens"},
    {.name = "review_on", .type = Type::date, .doc = "next look at it"},
    {.name = "occurred",
     .type = Type::group,
     .fields = occurred_fields,
     .doc = "what it did when it happened"},
    {.name = "funding",
     .type = Type::group,
     .many = Many::list,
     .fields = funding_fields,
     .doc = "what pays for it"},
};

constexpr State states[] = {
    {.name = "open"},
    {.name = "closed", .phase = Phase::done},
    {.name = "occurred", .way = Way::aside, .date = "occurred.date"},
};

constexpr Aside asides[] = {{"open", "occurred"}, {"occurred", "closed"}};

}  // namespace

const Kind risk_kind{.name = "risk",
                     .folder = "risks",
                     .prefix = "RSK",
                     .doc = "Something that may happen, and what is done about it.",
                     .own = fields,
                     .states = states,
                     .asides = asides,
                     .visibility = Visibility::internal};

}  // namespace rapport
