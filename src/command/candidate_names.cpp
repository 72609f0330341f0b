#include "command/candidate_names.hpp"

namespace rapport {

void add_ids(CandidateList& list, TypedProject& about, const Kind* kind) {
  for (const auto& record : about.titles(kind, list.word())) list.add(record.id, record.title);
}

void add_people(CandidateList& list, TypedProject& about) {
  if (about.project() == nullptr) return;
  for (const Value person : about.project()->file()["people"])
    list.add(person["id"].text(), person["role"].text());
}

void add_tags(CandidateList& list, TypedProject& about) {
  const Kind* lesson = find_kind("lesson");
  const auto lessons = about.read([&](const RecordFile& file) { return file.kind == lesson; });
  if (!lessons) return;
  for (const auto& record : lessons->records()) {
    for (const Value tag : record["tags"]) list.add(tag.text());
  }
}

}  // namespace rapport
