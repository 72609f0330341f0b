#pragma once
#include <vector>

#include "command/session.hpp"
#include "command/typed.hpp"

namespace rapport {

/// The project that a typed line is about, read when it is first asked for, and what the words of the line
/// name in it.
class TypedProject {
 public:
  TypedProject(Session& session, const Typed& typed) : session_(session), typed_(typed) {}

  /// Null if there is none, or more than one, or it cannot be read.
  const Project* project();
  /// Its fields; without a project, the built-in ones.
  const Schema& schema() { return project() == nullptr ? built_in_ : project()->schema(); }
  /// The records that stand before the last word.
  std::vector<const Record*> records();
  /// The kinds that stand there, be it by a record.
  std::vector<const Kind*> kinds();
  std::vector<const Kind*> kinds_or_all();

 private:
  Session& session_;
  const Typed& typed_;
  Schema built_in_;
  const Project* project_ = nullptr;
  bool tried_ = false;
};

}  // namespace rapport
