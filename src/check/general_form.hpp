#pragma once
#include "check/check.hpp"

namespace rapport {

// GN001, GN002, GN009 and GN011: what is wrong with files rather than with what they say.

void malformed_record(const Facts& facts, const Record& record, Sink& sink);
void malformed_project(const Facts& facts, Sink& sink);
void same_ids(const Facts& facts, Sink& sink);
void conflict_markers(const Facts& facts, const Record& record, Sink& sink);
void eaten_text(const Facts& facts, const Record& record, Sink& sink);

}  // namespace rapport
