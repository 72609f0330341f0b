#include "text/document.hpp"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "text/everyday_yaml.hpp"
#include "text/line.hpp"
#include "text/plain_text.hpp"
#include "text/prescan.hpp"
#include "text/tree_builder.hpp"

namespace rapport {
namespace {

/// Lets yaml-cpp read bytes that are in memory already.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view bytes) {
    auto* begin = const_cast<char*>(bytes.data());  // a get area is never written to
    setg(begin, begin, begin + bytes.size());
  }
};

void parse(std::string_view body, TreeBuilder& builder) {
  ViewBuffer buffer(body);
  std::istream stream(&buffer);
  YAML::Parser parser(stream);
  parser.HandleNextDocument(builder);
  builder.first_document_done();
  parser.HandleNextDocument(builder);
}

void sort_by_place(std::vector<Fault>& faults) {
  std::stable_sort(faults.begin(), faults.end(),
                   [](const Fault& a, const Fault& b) { return a.offset < b.offset; });
}

/// Adds `more`, as far as it stands on lines of which nothing is said yet.
void merge(std::vector<Fault>& faults, std::vector<Fault> more, std::string_view text) {
  std::vector<std::size_t> told;
  told.reserve(faults.size());
  for (const auto& fault : faults) told.push_back(line_at(text, fault.offset).begin);
  for (auto& fault : more) {
    if (std::find(told.begin(), told.end(), line_at(text, fault.offset).begin) == told.end())
      faults.push_back(std::move(fault));
  }
}

/// Beyond the small-string buffer, so that views survive a move.
std::string on_the_heap(std::string text) {
  text.reserve(32);
  return text;
}

}  // namespace

Document Document::read(std::string text) {
  Document document;
  document.text_ = on_the_heap(std::move(text));
  const std::size_t base = mark_size(document.text_);
  const auto body = std::string_view(document.text_).substr(base);
  if (auto faults = prescan(body); !faults.empty()) {
    document.give_up(std::move(faults));
    return document;
  }
  document.nodes_.reserve(body.size() / 20 + 4);
  if (!document.read_quickly(body, base)) document.read_with_parser(body, base);
  sort_by_place(document.faults_);
  document.nodes_.shrink_to_fit();
  return document;
}

bool Document::read_quickly(std::string_view body, std::size_t base) {
  try {
    TreeBuilder builder(*this, base);
    if (read_everyday_yaml(body, builder) && faults_.empty()) return true;
  } catch (const TreeBuilder::Stop&) {  // the parser comes to the same place, and tells more
  }
  nodes_.clear();
  cooked_.clear();
  faults_.clear();
  readable_ = true;
  return false;
}

void Document::read_with_parser(std::string_view body, std::size_t base) {
  TreeBuilder builder(*this, base);
  try {
    parse(body, builder);
  } catch (const TreeBuilder::Stop&) {
    give_up(known_mistakes(body, body.size()));
  } catch (const YAML::Exception& e) {
    const auto offset = std::min(static_cast<std::size_t>(std::max(e.mark.pos, 0)), body.size());
    give_up(diagnose(body, {offset, e.msg, builder.open_bracket()}));
  }
}

Document Document::copy() const {
  Document same;
  same.text_ = on_the_heap(text_);
  same.nodes_ = nodes_;
  same.root_keys_ = root_keys_;
  same.faults_ = faults_;
  same.readable_ = readable_;
  const auto begin = reinterpret_cast<std::uintptr_t>(text_.data());
  for (auto& node : same.nodes_) {
    const auto at = reinterpret_cast<std::uintptr_t>(node.text.data()) - begin;
    node.text = at <= text_.size() ? std::string_view(same.text_).substr(at, node.text.size())
                                   : same.cooked_.emplace_front(node.text);
  }
  return same;
}

void Document::give_up(std::vector<Fault> why) {
  for (auto& fault : why) fault.offset += static_cast<std::uint32_t>(mark_size(text_));
  std::erase_if(faults_, [](const Fault& fault) { return fault.kind == Fault::Kind::eaten_text; });
  merge(faults_, std::move(why), text_);
  nodes_.clear();
  readable_ = false;
}

std::optional<NodeIndex> Document::find(NodeIndex parent, std::string_view wanted) const {
  if (parent >= nodes_.size() || nodes_[parent].shape != Shape::map) return std::nullopt;
  if (parent == 0 && (root_keys_ & key_bit(wanted)) == 0) return std::nullopt;
  const char first = wanted.empty() ? '\0' : wanted.front();
  const char last = wanted.empty() ? '\0' : wanted.back();
  for (NodeIndex child = parent + 1; child < nodes_[parent].after; child = nodes_[child].after) {
    const auto& node = nodes_[child];
    if (node.key_size == wanted.size() && node.key_first == first && node.key_last == last &&
        key(node) == wanted)
      return child;
  }
  return std::nullopt;
}

std::vector<NodeIndex> Document::children(NodeIndex parent) const {
  std::vector<NodeIndex> found;
  if (parent >= nodes_.size()) return found;
  const auto shape = nodes_[parent].shape;
  if (shape != Shape::map && shape != Shape::list) return found;
  for (NodeIndex child = parent + 1; child < nodes_[parent].after; child = nodes_[child].after)
    found.push_back(child);
  return found;
}

LineColumn line_column(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, std::min(offset, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  auto start = before.rfind('\n') + 1;  // npos + 1 is 0
  if (start == 0) start = std::min(mark_size(text), before.size());
  const auto is_lead = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  const auto column =
      std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(), is_lead) + 1;
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)};
}

}  // namespace rapport
