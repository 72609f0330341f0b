#pragma once
#include "command/candidate_list.hpp"
#include "command/typed_project.hpp"

namespace rapport {

// What a project gives names to.

/// Ids with titles, of a kind or (null) of all.
void add_ids(CandidateList& list, TypedProject& about, const Kind* kind);
/// People with their roles.
void add_people(CandidateList& list, TypedProject& about);
/// Tags of lessons.
void add_tags(CandidateList& list, TypedProject& about);

}  // namespace rapport
