#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/document.hpp"

namespace rapport {

/// How a new scalar may be spelt: free text is quoted where other YAML readers would take it for a number, a
/// date or a truth value; a token (a date, a choice, an id) never needs to be.
enum class Wording : std::uint8_t { free_text, token };

/// A value by itself, without places: what is to be written, or what a file says.
struct Data {
  Shape shape = Shape::null;
  std::string text = {};
  std::vector<Data> items = {};
  std::vector<std::pair<std::string, Data>> members = {};
  Wording wording = Wording::free_text;

  /// Whether both mean the same; wording is no part of the meaning.
  friend bool operator==(const Data& a, const Data& b) {
    return a.shape == b.shape && a.text == b.text && a.items == b.items && a.members == b.members;
  }
};

Data scalar_data(std::string text, Wording wording = Wording::free_text);
/// A token.
inline Data token_data(std::string_view text) { return scalar_data(std::string(text), Wording::token); }
Data list_data(std::vector<Data> items);
Data map_data(std::vector<std::pair<std::string, Data>> members);

/// The items of a list; any other value by itself.
std::vector<Data> items_of(const Data& value);

/// What the subtree at `index` says.
Data to_data(const Document& document, NodeIndex index);

}  // namespace rapport
