#include "model/record.hpp"

#include <chrono>

#include "text/utf8.hpp"

namespace rapport {
namespace {

/// Nothing but white space, the full-width one too.
bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x3000) return false;
  }
  return true;
}

}  // namespace

std::string route_of(const Record& record, NodeIndex index) {
  const auto& nodes = record.document.nodes();
  std::string route;
  NodeIndex parent = 0;
  while (parent != index) {
    NodeIndex child = parent + 1;
    for (int place = 0;; child = nodes[child].after, ++place) {
      if (index >= nodes[child].after) continue;
      if (!route.empty()) route += '.';
      route += nodes[parent].shape == Shape::map ? std::string(record.document.key(nodes[child]))
                                                 : std::to_string(place);
      break;
    }
    parent = child;
  }
  return route;
}

Value Record::root() const { return document.nodes().empty() ? Value() : Value(*this, 0); }

Value Record::operator[](std::string_view field) const { return root()[field]; }

std::string_view Record::title() const { return (*this)["title"].text(); }

std::string_view Record::status() const {
  return status_node == 0 ? std::string_view() : Value(*this, status_node).text();
}

bool Value::is_list() const { return record_ != nullptr && node().shape == Shape::list; }

Value::operator bool() const {
  if (record_ == nullptr) return false;
  const auto& n = node();
  return n.shape != Shape::null && (n.shape != Shape::scalar || !is_blank(n.text));
}

std::string_view Value::text() const {
  return record_ != nullptr && node().shape == Shape::scalar ? node().text : std::string_view();
}

std::optional<std::int64_t> Value::number() const {
  if (record_ == nullptr) return std::nullopt;
  const auto number = record_->cells[index_].number;
  return number == Record::no_number ? std::nullopt : std::optional(number);
}

std::optional<Date> Value::date() const {
  const auto days = number();
  return days ? std::optional(Date{std::chrono::days{*days}}) : std::nullopt;
}

Value Value::operator[](std::string_view member) const {
  if (record_ == nullptr) return {};
  if (const auto child = record_->document.find(index_, member)) return {*record_, *child};
  const Field* own = field();
  if (node().shape == Shape::scalar && own != nullptr && own->shorthand == member) return *this;
  return {};
}

Value::Iterator Value::begin() const {
  if (!*this) return {record_, index_};
  return {record_, is_list() ? index_ + 1 : index_};
}

Value::Iterator Value::end() const { return {record_, *this ? node().after : index_}; }

std::size_t Value::size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

Value Value::back() const {
  Value last;
  for (const Value item : *this) last = item;
  return last;
}

std::uint32_t Value::offset() const {
  if (record_ == nullptr) return 0;
  return node().begin == node().end && node().key_size > 0 ? node().key_begin : node().begin;
}

}  // namespace rapport
