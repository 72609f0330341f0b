#pragma once
#include "project/project.hpp"

namespace rapport {

/// Whether a record is for us alone: as its `visibility` says, else as its kind does. One whose `visibility`
/// is no choice is.
bool is_internal(const Record& record);

/// Whether a row of `buffers:` is for us alone: one that is there for risks, or in general.
bool is_internal_buffer(Value row);

/// Whether a row of `funding` is: it draws on such a buffer.
bool is_internal_funding(const Project& project, Value row);

/// The project as the client may know it: without internal records, so that no count, link or id of
/// it comes from one. rapport.yaml stays whole; its authority, limits and internal buffers are the reader's
/// to leave out.
Project shared_part(const Project& whole);

}  // namespace rapport
