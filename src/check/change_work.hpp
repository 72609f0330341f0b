#pragma once
#include "check/check.hpp"

namespace rapport {

// CH004, CH007, CH008, CH009 and CH011: what became of a change that was decided.

void work_before_decision(const Facts& facts, const Record& change, Sink& sink);
void closed_without_pass(const Facts& facts, Sink& sink);
void unchanged_words(const Facts& facts, const Record& change, Sink& sink);
void untold_team(const Facts& facts, const Record& change, Sink& sink);
void overrun(const Facts& facts, const Record& change, Sink& sink);

}  // namespace rapport
