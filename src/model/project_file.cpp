#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field milestone_fields[] = {
    {.name = "id", .type = Type::name, .need = Need::required, .doc = "short name"},
    {.name = "title", .need = Need::required, .doc = "what is reached"},
    {.name = "weight",
     .type = Type::integer,
     .low = 0,
     .high = 100,
     .doc = "share of the work, in per cent; if used, all add up to 100"},
    {.name = "baseline", .type = Type::date, .need = Need::required, .doc = "date first agreed"},
    {.name = "forecast", .type = Type::date, .doc = "date expected now"},
    {.name = "actual", .type = Type::date, .doc = "date it was reached"},
};

constexpr Field buffer_fields[] = {
    {.name = "id", .type = Type::name, .need = Need::required, .doc = "short name that funding refers to"},
    {.name = "unit",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "day|money",
     .doc = "what it holds"},
    {.name = "size", .type = Type::amount, .need = Need::required, .low = 0, .doc = "how much there is"},
    {.name = "purpose", .type = Type::choice, .allowed = "change|risk|general", .doc = "what it is for"},
};

constexpr Field people_fields[] = {
    {.name = "id",
     .type = Type::name,
     .need = Need::required,
     .doc = "short name used everywhere; a role rather than a person's name"},
    {.name = "role", .doc = "what they do"},
    {.name = "side",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "client|us|supplier",
     .doc = "whose they are"},
    {.name = "decides", .type = Type::boolean, .doc = "whether they may decide for their side"},
    {.name = "department", .doc = "department or company"},
    {.name = "critical", .type = Type::boolean, .doc = "a supplier on whom the project hangs"},
    {.name = "backup", .doc = "who or what stands in"},
    {.name = "left", .type = Type::date, .doc = "last day on the project"},
};

constexpr Field tailoring_fields[] = {
    {.name = "phase", .doc = "when it applies"},
    {.name = "what", .need = Need::required, .doc = "what is done differently for this client"},
    {.name = "why", .doc = "why"},
};

constexpr Field aftersales_fields[] = {
    {.name = "what", .need = Need::required, .doc = "what was promised"},
    {.name = "until", .type = Type::date, .doc = "by when, or until when"},
    {.name = "owner", .type = Type::person, .doc = "who sees to it"},
    {.name = "done", .type = Type::date, .doc = "day it was done"},
};

constexpr Field profile_fields[] = {
    {.name = "industry", .doc = "the client's industry"},
    {.name = "needs", .many = Many::list, .doc = "what matters to them"},
    {.name = "preferences", .many = Many::list, .doc = "how they like to work"},
    {.name = "meeting_interval",
     .type = Type::integer,
     .low = 1,
     .doc = "longest time between client meetings, in days"},
    {.name = "tailoring",
     .type = Type::group,
     .many = Many::list,
     .fields = tailoring_fields,
     .doc = "what is done differently for them"},
    {.name = "aftersales",
     .type = Type::group,
     .many = Many::list,
     .fields = aftersales_fields,
     .doc = "commitments after handover"},
};

constexpr Field authority_fields[] = {
    {.name = "who", .type = Type::person, .need = Need::required, .doc = "who may decide up to here"},
    {.name = "cost", .type = Type::amount, .low = 0, .doc = "highest cost; unset: 0"},
    {.name = "days", .type = Type::integer, .low = 0, .doc = "most days; unset: 0"},
};

constexpr Field lessons_reviewed_fields[] = {
    {.name = "ref", .type = Type::mention, .need = Need::required, .doc = "project and lesson"},
    {.name = "date", .type = Type::date, .need = Need::required, .doc = "when it was read"},
    {.name = "verdict", .doc = "what it means here"},
};

constexpr Field own_field_fields[] = {
    {.name = "kind", .need = Need::required, .doc = "kind of record that has the field"},
    {.name = "name", .need = Need::required, .doc = "name: a-z, 0-9 and _"},
    {.name = "type",
     .type = Type::choice,
     .need = Need::required,
     .allowed = "text|date|integer|amount|boolean|choice|person|id|path|text[]|person[]|id[]",
     .doc = "what it holds; [] for a list"},
    {.name = "required", .type = Type::boolean, .doc = "whether every record needs it"},
    {.name = "choices", .many = Many::list, .doc = "what a choice may be, or the kinds an id may name"},
    {.name = "doc", .doc = "what it means"},
};

constexpr Field naming_fields[] = {
    {.name = "kind", .need = Need::required, .doc = "kind of record"},
    {.name = "prefix", .doc = "letters that its ids begin with"},
    {.name = "digits", .type = Type::integer, .low = 1, .high = 9, .doc = "least number of digits"},
};

constexpr Field fields[] = {
    {.name = "format", .type = Type::integer, .low = 1, .high = 1, .doc = "version of the file format"},
    {.name = "title", .doc = "name of the project"},
    {.name = "client", .doc = "who it is for; checks about the client begin with it"},
    {.name = "code", .doc = "project number"},
    {.name = "language", .type = Type::choice, .allowed = "en|zh", .doc = "language of reports"},
    {.name = "phase",
     .type = Type::choice,
     .allowed = "initiation|planning|execution|closeout|aftersales|closed",
     .doc = "where the project stands"},
    {.name = "start", .type = Type::date, .doc = "first day"},
    {.name = "finish", .type = Type::date, .doc = "last day, as agreed"},
    {.name = "currency", .doc = "of all money, as CNY or EUR"},
    {.name = "contract_value", .type = Type::amount, .low = 0, .doc = "in that currency"},
    {.name = "goals", .many = Many::list, .doc = "what the client wants to reach"},
    {.name = "deliverables", .many = Many::list, .doc = "what is handed over"},
    {.name = "ids", .type = Type::choice, .allowed = "sequential|random", .doc = "how new ids are made"},
    {.name = "naming",
     .type = Type::group,
     .many = Many::list,
     .fields = naming_fields,
     .doc = "prefix and digits of ids, per kind"},
    {.name = "extends",
     .type = Type::path,
     .doc = "base file for checks, limits and fields, within the repository"},
    {.name = "milestones",
     .type = Type::group,
     .many = Many::list,
     .fields = milestone_fields,
     .doc = "what is reached when"},
    {.name = "buffers",
     .type = Type::group,
     .many = Many::list,
     .fields = buffer_fields,
     .doc = "time and money held back"},
    {.name = "people",
     .type = Type::group,
     .many = Many::list,
     .fields = people_fields,
     .doc = "everybody who is named anywhere"},
    {.name = "profile",
     .type = Type::group,
     .fields = profile_fields,
     .doc = "the client, and how we work with them"},
    {.name = "authority",
     .type = Type::group,
     .many = Many::list,
     .fields = authority_fields,
     .doc = "who may decide up to what, ascending; above the last the client decides"},
    {.name = "lessons_reviewed",
     .type = Type::group,
     .many = Many::list,
     .fields = lessons_reviewed_fields,
     .doc = "lessons of earlier projects that were read"},
    {.name = "limits",
     .type = Type::table,
     .doc = "limit N of a check, by its code; verification_from: a state"},
    {.name = "checks", .type = Type::table, .doc = "error, warning, info or off, by code or family"},
    {.name = "fail_on",
     .type = Type::choice,
     .allowed = "error|warning|info",
     .doc = "severity from which on check fails"},
    {.name = "baseline",
     .type = Type::path,
     .doc = "list of findings that check accepts, within the repository; see check --write-baseline"},
    {.name = "fields",
     .type = Type::group,
     .many = Many::list,
     .fields = own_field_fields,
     .doc = "fields of your own"},
};

constexpr Kind kind{.name = "project",
                    .folder = "",
                    .prefix = "",
                    .doc = "The project itself: rapport.yaml. Every key is optional.",
                    .own = fields,
                    .states = {},
                    .asides = {}};

}  // namespace

const Kind& project_kind() { return kind; }

}  // namespace rapport
