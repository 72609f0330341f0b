#include <fmt/format.h>

#include "model/id.hpp"
#include "project/project.hpp"

namespace rapport {

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

void Project::add_links_from(RecordIndex from) {
  const auto& record = records_[from];
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Field* field = record.cells[node].field;
    if (field == nullptr) continue;
    const bool names = field->type == Type::id || field->type == Type::mention || !field->shorthand.empty();
    if (!names || record.document.nodes()[node].shape != Shape::scalar) continue;
    if (const Record* to = find(record.document.nodes()[node].text))
      links_.push_back({from, node, index_of(*to)});
  }
}

void Project::index_links() {
  for (RecordIndex i = 0; i < records_.size(); ++i) {
    links_begin_.push_back(static_cast<std::uint32_t>(links_.size()));
    add_links_from(i);
  }
  links_begin_.push_back(static_cast<std::uint32_t>(links_.size()));
  // Counting sort by target keeps the order of `from` within each.
  back_begin_.assign(records_.size() + 1, 0);
  for (const auto& link : links_) ++back_begin_[link.to + 1];
  for (std::size_t i = 1; i < back_begin_.size(); ++i) back_begin_[i] += back_begin_[i - 1];
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
