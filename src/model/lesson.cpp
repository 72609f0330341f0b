#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field applied_fields[] = {
    {.name = "project", .need = Need::required, .doc = "project that used it"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "result", .doc = "what came of it"},
};

constexpr Field fields[] = {
    {.name = "polarity",
     .type = Type::choice,
     .allowed = "success|failure",
     .doc = "to do again, or never again"},
    {.name = "event", .doc = "what happened"},
    {.name = "effect", .doc = "what it led to"},
    {.name = "cause", .doc = "why"},
    {.name = "recommendation", .doc = "what the next project should do"},
    {.name = "scope", .type = Type::choice, .allowed = "project|company", .doc = "who can use it"},
    {.name = "evidence", .type = Type::id, .many = Many::list, .doc = "records that show it"},
    {.name = "applied",
     .type = Type::group,
     .many = Many::list,
     .fields = applied_fields,
     .doc = "where it was used"},
};

constexpr State states[] = {
    {.name = "draft"},
    {.name = "published"},
    {.name = "retired", .phase = Phase::dead},
};

}  // namespace

const Kind lesson_kind{.name = "lesson",
                       .folder = "lessons",
                       .prefix = "LES",
                       .doc = "What the next project should know.",
                       .own = fields,
                       .states = states,
                       .asides = {},
                       .visibility = Visibility::internal};

}  // namespace rapport
