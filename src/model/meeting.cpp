#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field reviewed_fields[] = {
    {.name = "id", .type = Type::id, .need = Need::required, .doc = "record that was gone through"},
    {.name = "note", .doc = "what was said of it"},
};

constexpr Field agreed_fields[] = {
    {.name = "by",
     .type = Type::person,
     .need = Need::required,
     .doc = "who on the client's side agreed to the minutes"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when"},
    {.name = "of", .type = Type::seal, .doc = "seal of the minutes that were agreed"},
};

constexpr Field fields[] = {
    {.name = "type",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "kickoff|interview|workshop|progress|review|feedback|change_board|retrospective",
     .doc = "what it is for"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "day it takes place"},
    {.name = "mode", .type = Type::choice, .allowed = "in_person|online|hybrid", .doc = "how people meet"},
    {.name = "attendees", .type = Type::person, .many = Many::list, .doc = "who was there"},
    {.name = "absent", .type = Type::person, .many = Many::list, .doc = "who was invited and did not come"},
    {.name = "agenda", .many = Many::list, .doc = "points to go through"},
    {.name = "progress", .many = Many::list, .doc = "what was done since the last meeting"},
    {.name = "problems", .many = Many::list, .doc = "what stands in the way"},
    {.name = "solutions", .many = Many::list, .doc = "what was found against it"},
    {.name = "next_steps", .many = Many::list, .doc = "what comes next"},
    {.name = "reviewed",
     .type = Type::group,
     .many = Many::list,
     .fields = reviewed_fields,
     .shorthand = "id",
     .doc = "records gone through"},
    {.name = "issued", .type = Type::date, .doc = "day the minutes were sent"},
    {.name = "agreed",
     .type = Type::group,
     .fields = agreed_fields,
     .doc = "the client's consent to the minutes"},
};

constexpr State states[] = {
    {.name = "planned"},
    {.name = "held", .date = "date"},
    {.name = "issued", .date = "issued"},
    {.name = "agreed", .phase = Phase::done, .date = "agreed.date"},
    {.name = "cancelled", .way = Way::aside, .phase = Phase::dead},
    {.name = "disputed", .way = Way::aside},
};

constexpr Aside asides[] = {{"planned", "cancelled"}, {"issued", "disputed"}, {"disputed", "issued"}};

}  // namespace

const Kind meeting_kind{
    .name = "meeting",
    .folder = "meetings",
    .prefix = "MTG",
    .doc = "A meeting and its minutes. Decisions and actions name their meeting, not the other way round.",
    .own = fields,
    .states = states,
    .asides = asides,
    .meaning = "type|date|attendees|progress|problems|solutions|next_steps"};

}  // namespace rapport
