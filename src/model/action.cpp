#include "model/kinds.hpp"

namespace rapport {
namespace {

constexpr Field fields[] = {
    {.name = "owner", .type = Type::person, .need = Need::required, .doc = "the one who sees to it"},
    {.name = "due", .type = Type::date, .need = Need::required, .doc = "by when"},
    {.name = "source",
     .type = Type::id,
     .many = Many::list,
     .doc = "records it comes from: a meeting, a feedback, a change"},
    {.name = "department", .doc = "department that does it"},
    {.name = "done_on", .type = Type::date, .doc = "day it was done"},
    {.name = "result", .from = "done", .doc = "what came of it"},
    {.name = "evidence", .type = Type::path, .doc = "file that shows it"},
};

constexpr State states[] = {
    {.name = "open"},
    {.name = "done", .phase = Phase::done, .date = "done_on"},
    {.name = "blocked", .way = Way::aside},
    {.name = "cancelled", .way = Way::aside, .phase = Phase::dead},
};

constexpr Aside asides[] = {{"open", "blocked"},
                            {"blocked", "open"},
                            {"open", "cancelled"},
                            {"blocked", "cancelled"},
                            {"done", "open"}};

}  // namespace

const Kind action_kind{.name = "action",
                       .folder = "actions",
                       .prefix = "ACT",
                       .doc = "Something to be done, with one owner and one date.",
                       .own = fields,
                       .states = states,
                       .asides = asides};

}  // namespace rapport
