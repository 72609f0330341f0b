#pragma once
#include "model/kind.hpp"

namespace rapport {

/// One table a kind; each stands in a file of its own.
extern const Kind requirement_kind;
extern const Kind meeting_kind;
extern const Kind decision_kind;
extern const Kind action_kind;
extern const Kind change_kind;
extern const Kind feedback_kind;
extern const Kind survey_kind;
extern const Kind risk_kind;
extern const Kind lesson_kind;

/// Fields that stand in more than one table.
inline constexpr Field vouched_id_fields[] = {
    {.name = "id",
     .type = Type::id,
     .need = Need::required,
     .allowed = "requirement",
     .doc = "the requirement"},
    {.name = "of", .type = Type::seal, .doc = "seal of its words at that time"},
};
inline constexpr Field funding_fields[] = {
    {.name = "buffer", .type = Type::name, .doc = "buffer of rapport.yaml that is drawn on"},
    {.name = "paid_by",
     .type = Type::choice,
     .allowed = "client|supplier|us",
     .doc = "who pays, if no buffer does"},
    {.name = "cost", .type = Type::amount, .doc = "share of the cost"},
    {.name = "days", .type = Type::integer, .doc = "share of the days"},
    {.name = "ref", .type = Type::mention, .doc = "what it rests on"},
};

}  // namespace rapport
