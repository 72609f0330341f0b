#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field source_fields[] = {
    {.name = "method",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "contract|questionnaire|interview|workshop|observation|past_project|change|standard",
     .doc = "how the need was elicited"},
    {.name = "ref", .type = Type::mention, .doc = "meeting, feedback, change or document it came from"},
    {.name = "by", .type = Type::person, .doc = "who voiced it"},
    {.name = "date", .type = Type::date, .doc = "when"},
};

constexpr Field agreed_fields[] = {
    {.name = "by",
     .type = Type::person,
     .need = Need::required,
     .doc = "who on the client's side accepted these words"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "ref", .type = Type::mention, .doc = "decision or minutes that show it"},
    {.name = "of", .type = Type::seal, .doc = "seal of the words that were agreed"},
};

constexpr Field planned_fields[] = {
    {.name = "method",
     .type = Type::choice,
     .allowed = "inspection|analysis|demonstration|test",
     .doc = "how it will be verified"},
    {.name = "where", .doc = "occasion: FAT, SAT, design review"},
    {.name = "due", .type = Type::date, .doc = "by when"},
};

constexpr Field verification_fields[] = {
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "day of the verification"},
    {.name = "method",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "inspection|analysis|demonstration|test",
     .doc = "how it was verified"},
    {.name = "result",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "pass|fail|blocked|conditional",
     .doc = "outcome"},
    {.name = "by", .type = Type::person, .doc = "who verified"},
    {.name = "evidence", .type = Type::path, .doc = "file that shows it"},
    {.name = "note", .doc = "what was seen, with figures"},
    {.name = "of", .type = Type::seal, .doc = "seal of the words that were verified"},
};

constexpr Field waived_fields[] = {
    {.name = "by",
     .type = Type::person,
     .need = Need::required,
     .doc = "who on the client's side granted it"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "until", .type = Type::date, .need = Need::required, .doc = "last day of the waiver"},
    {.name = "reason", .need = Need::required, .doc = "why it was granted"},
    {.name = "ref", .type = Type::mention, .doc = "decision that grants it"},
};

constexpr Field fields[] = {
    {.name = "statement", .from = "proposed", .doc = "what the product shall do, in one sentence"},
    {.name = "nature",
     .type = Type::choice,
     .allowed = "explicit|implicit",
     .unset = "explicit",
     .doc = "said by the client, or taken for granted (unset: explicit)"},
    {.name = "type",
     .type = Type::choice,
     .allowed = "functional|performance|interface|quality|safety|schedule|scale|constraint",
     .doc = "what it is about"},
    {.name = "priority",
     .type = Type::choice,
     .allowed = "must|should|could|wont",
     .doc = "how much depends on it"},
    {.name = "acceptance_criteria", .many = Many::list, .from = "approved", .doc = "when it counts as met"},
    {.name = "rationale", .doc = "why it is needed"},
    {.name = "source",
     .type = Type::group,
     .from = "approved",
     .fields = source_fields,
     .doc = "where the need comes from"},
    {.name = "parents",
     .type = Type::group,
     .many = Many::list,
     .fields = vouched_id_fields,
     .shorthand = "id",
     .doc = "requirements it was derived from"},
    {.name = "agreed",
     .type = Type::group,
     .fields = agreed_fields,
     .doc = "the client's consent to these words"},
    {.name = "planned", .type = Type::group, .fields = planned_fields, .doc = "how it will be verified"},
    {.name = "verification",
     .type = Type::group,
     .many = Many::list,
     .fields = verification_fields,
     .doc = "notes of what was verified"},
    {.name = "waived",
     .type = Type::group,
     .fields = waived_fields,
     .doc = "the client's leave not to meet it"},
};

constexpr State states[] = {
    {.name = "draft"},
    {.name = "proposed"},
    {.name = "approved"},
    {.name = "implemented"},
    {.name = "verified"},
    {.name = "accepted"},
    {.name = "deferred", .way = Way::aside},
    {.name = "rejected", .way = Way::aside, .phase = Phase::dead},
    {.name = "withdrawn", .way = Way::aside, .phase = Phase::dead},
};

constexpr Aside asides[] = {
    {"proposed", "deferred"}, {"approved", "deferred"},    {"deferred", "proposed"},
    {"proposed", "rejected"}, {"implemented", "approved"}, {"verified", "approved"},
    {"accepted", "approved"}, {"proposed", "draft"},       {"*", "withdrawn"},
};

}  // namespace

const Kind requirement_kind{.name = "requirement",
                            .folder = "requirements",
                            .prefix = "REQ",
                            .doc = "A need of the client that the product shall meet.",
                            .own = fields,
                            .states = states,
                            .asides = asides,
                            .meaning = "statement|acceptance_criteria"};

}  // namespace rapport
