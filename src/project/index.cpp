#include <fmt/format.h>

#include <algorithm>

#include "model/id.hpp"
#include "project/project.hpp"
#include "text/parallel.hpp"

namespace rapport {
namespace {

/// Where the links of each of `count` records begin, once they are sorted by that end; one more at the end.
std::vector<std::uint32_t> begins(const std::vector<Link>& links, RecordIndex Link::*end, std::size_t count) {
  std::vector<std::uint32_t> begin(count + 1, 0);
  for (const auto& link : links) ++begin[link.*end + 1];
  for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  return begin;
}

}  // namespace

void Project::index() {
  index_people();
  index_ids();
  index_links();
}

void Project::index_people() {
  for (const Value row : file_["people"]) {
    const auto side = side_named(row["side"].text()).value_or(Side::us);
    people_.push_back({row["id"].text(), side, row["decides"].is_true(), row["left"].date()});
  }
}

void Project::index_ids() {
  by_id_.reserve(records_.size());
  for (RecordIndex i = 0; i < records_.size(); ++i) {
    const auto [found, added] = by_id_.emplace(lower_case(records_[i].id), i);
    if (added) continue;
    file_problems_.push_back({FileProblem::Kind::same_id, records_[i].file,
                              fmt::format("the id {} stands in {} as well; rename one of them",
                                          records_[i].id, records_[found->second].file),
                              records_[i].id});
  }
}

void Project::add_links_from(RecordIndex from, std::vector<Link>& links) const {
  const auto& record = records_[from];
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Field* field = record.cells[node].field;
    if (field == nullptr) continue;
    const bool names = field->type == Type::id || field->type == Type::mention || !field->shorthand.empty();
    if (!names || record.document.nodes()[node].shape != Shape::scalar) continue;
    if (const Record* to = find(record.document.nodes()[node].text))
      links.push_back({from, node, index_of(*to)});
  }
}

void Project::index_links() {
  constexpr std::size_t slice = 1024;  // records that one core looks through at a time
  std::vector<std::vector<Link>> found(records_.size() / slice + 1);
  in_parallel<1>(found.size(), [&](std::size_t i) {
    const auto end = std::min((i + 1) * slice, records_.size());
    for (auto from = i * slice; from < end; ++from) add_links_from(static_cast<RecordIndex>(from), found[i]);
  });
  for (const auto& links : found) links_.insert(links_.end(), links.begin(), links.end());
  links_begin_ = begins(links_, &Link::from, records_.size());
  back_begin_ = begins(links_, &Link::to, records_.size());
  // Counting sort by target keeps the order of `from` within each.
  auto next = back_begin_;
  back_.resize(links_.size());
  for (const auto& link : links_) back_[next[link.to]++] = link;
}

Project Project::part(const Keep& keep) const {
  Project part;
  part.root_ = root_;
  part.schema_ = schema_;
  part.file_ = file_.copy();
  if (base_) part.base_ = base_->copy();
  part.naming_ = naming_;
  for (const auto& record : records_) {
    if (keep(record)) part.records_.push_back(record.copy());
  }
  for (const auto& problem : file_problems_) {
    if (problem.kind != FileProblem::Kind::same_id) part.file_problems_.push_back(problem);
  }
  part.index();
  return part;
}

}  // namespace rapport
