#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field question_fields[] = {
    {.name = "id", .type = Type::name, .need = Need::required, .doc = "short name, the key of its answers"},
    {.name = "text", .need = Need::required, .doc = "the question as asked"},
    {.name = "category", .doc = "what it is about"},
    {.name = "kind",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "rating|nps|open",
     .doc = "scale, 0-10 recommendation, or words"},
    {.name = "min", .type = Type::integer, .doc = "lowest answer of the scale (unset: 1)"},
    {.name = "max", .type = Type::integer, .doc = "highest answer of the scale (unset: 5)"},
    {.name = "good_from",
     .type = Type::integer,
     .doc = "lowest answer that counts as satisfied (unset: the top two)"},
};

constexpr Field response_fields[] = {
    {.name = "token", .doc = "who answered, as a token that names nobody"},
    {.name = "answers", .type = Type::table, .doc = "answer by question; na: not applicable"},
    {.name = "comment", .doc = "free words"},
    {.name = "followup", .doc = "whether and how to come back to them"},
};

constexpr Field source_fields[] = {
    {.name = "tool", .doc = "survey tool"},
    {.name = "file", .doc = "name of the export"},
    {.name = "sha256", .doc = "its checksum"},
};

constexpr Field fields[] = {
    {.name = "purpose",
     .type = Type::choice,
     .allowed = "satisfaction|elicitation|closing",
     .doc = "what it is for"},
    {.name = "opened", .type = Type::date, .doc = "first day"},
    {.name = "closed", .type = Type::date, .doc = "last day"},
    {.name = "identity",
     .type = Type::choice,
     .allowed = "anonymous|pseudonymous|named",
     .doc = "whether tokens tell respondents apart"},
    {.name = "invited",
     .type = Type::integer,
     .need = Need::required,
     .low = 0,
     .doc = "how many were asked"},
    {.name = "group", .doc = "surveys of one group are comparable (unset: those with as many invited)"},
    {.name = "questions",
     .type = Type::group,
     .many = Many::list,
     .need = Need::required,
     .fields = question_fields,
     .doc = "what was asked"},
    {.name = "responses",
     .type = Type::group,
     .many = Many::list,
     .fields = response_fields,
     .doc = "what was answered"},
    {.name = "source",
     .type = Type::group,
     .fields = source_fields,
     .doc = "file the answers were read from"},
};

constexpr State states[] = {
    {.name = "planned"},
    {.name = "open", .date = "opened"},
    {.name = "closed", .phase = Phase::done, .date = "closed"},
};

}  // namespace

const Kind survey_kind{.name = "survey",
                       .folder = "surveys",
                       .prefix = "SUR",
                       .doc = "A questionnaire and its answers (ISO 10004).",
                       .own = fields,
                       .states = states,
                       .asides = {}};

}  // namespace rapport
