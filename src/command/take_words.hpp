#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// A part of a text: the bytes from `begin` up to `end`.
struct Part {
  std::string text;
  std::size_t begin = 0, end = 0;
};

/// The ids of the project's records in a text, as their files are named, also amid Chinese ("批准CHG-001");
/// not those within a path or an address. What only looks like an id goes to `unknown`.
std::vector<Part> ids_in(const Project& project, std::string_view text, std::vector<Part>& unknown);

/// The persons of `@person` in a text, without the sign; the part has it. Of known people the one whose id
/// the word is, or that Chinese follows ("@p-eng负责").
std::vector<Part> mentions_in(const Project& project, std::string_view text);

/// Who is not under people:, as a message; empty if all is well or nobody is.
std::string wrong_with_person(const Project& project, std::string_view id);

/// A text, and what stands at its end: `Assess the load @p-eng 6-10 CHG-001`.
struct Tail {
  std::string text;           ///< what comes before; persons within it without their @
  std::vector<Part> persons;  ///< named at the end or at the beginning; else those within the text
  std::vector<Part> ids;      ///< everywhere
  std::vector<Part> unknown;  ///< what only looks like an id
  std::optional<Date> date;   ///< at the end, with or without "by" before it or 前 after it
};

enum class Dated : std::uint8_t { no, yes };
/// Takes a text apart. An id belongs to its end only behind a person or a date. With Dated::no a date is
/// text.
Tail tail_of(const Project& project, std::string_view text, Dated dated, Date today);

}  // namespace rapport
