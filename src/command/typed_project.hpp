#pragma once
#include <vector>

#include "command/session.hpp"
#include "command/typed.hpp"
#include "project/titles.hpp"

namespace rapport {

/// The project that a typed line is about, and what the words of the line name in it. Somebody waits for each
/// answer, so that only what it takes is read: of most records the title, of those on the line all. Where
/// there is no project, more than one, or none that can be read, there is nothing.
class TypedProject {
 public:
  TypedProject(Session& session, const Typed& typed) : session_(session), typed_(typed) {}

  /// rapport.yaml and the records on the line, read when first asked for; or null.
  const Project* project();
  /// rapport.yaml and the records that are wanted.
  std::optional<Project> read(const KeepFile& wanted);
  /// Records of a kind, or (null) of all, whose ids begin so, in any case.
  std::vector<Titled> titles(const Kind* kind, std::string_view begun);

  /// Its fields; without a project, the built-in ones.
  const Schema& schema() { return project() == nullptr ? built_in_ : project()->schema(); }
  /// The records that stand before the last word.
  std::vector<const Record*> records();
  /// The kinds that stand there, be it by a record.
  std::vector<const Kind*> kinds();
  std::vector<const Kind*> kinds_or_all();

 private:
  std::filesystem::path root();

  Session& session_;
  const Typed& typed_;
  Schema built_in_;
  std::optional<Project> project_;
  bool tried_ = false;
};

}  // namespace rapport
