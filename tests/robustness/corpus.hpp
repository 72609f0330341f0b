#pragma once
#include <string>
#include <string_view>
#include <vector>

/// A file that nobody should write, and somebody will.
struct Hostile {
  std::string name;
  std::string bytes;
  /// "line:column" that `check` has to name as an error; empty if the file is legal, only odd.
  std::string fault;
};
using Corpus = std::vector<Hostile>;

/// The bytes themselves: encodings, control characters, line ends.
Corpus byte_cases();
/// YAML beyond the subset: documents, anchors, tags, merge keys, complex keys.
Corpus yaml_cases();
/// Block structure: indentation, tabs, keys, dashes, nesting.
Corpus structure_cases();
/// Quotes, brackets and block scalars that are not closed or close where nobody meant it.
Corpus quote_cases();
/// What people type: colons and commas of another script, colons in values, conflict markers.
Corpus typing_cases();
/// Plain YAML that is no record: wrong keys, types, dates and numbers.
Corpus field_cases();
/// Megabytes that make a careless reader slow, deep or fat.
Corpus big_cases();
