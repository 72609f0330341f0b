#pragma once
#include "check/check.hpp"

namespace rapport {

/// Whether `limits` of rapport.yaml has one for the check: its sentence says what for.
bool takes_limit(const Check& check);

/// What is wrong with the name of a check where a code, a family or a name may stand; empty if nothing.
std::string wrong_with_check_name(std::string_view word);

/// The tables of rapport.yaml, or of the file it extends, whose keys and values only checks know.
void judge_settings(const Record& file, Sink& sink);

}  // namespace rapport
