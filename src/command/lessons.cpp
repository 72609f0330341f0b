#include "figures/lessons.hpp"

#include <algorithm>

#include "command/command.hpp"
#include "command/options.hpp"
#include "command/progress_line.hpp"
#include "project/find.hpp"
#include "text/error.hpp"
#include "text/table.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

struct Options {
  LessonQuery query;
  std::vector<std::string> in;
};

/// The projects to search, each once: those the command is about, then those below --in.
std::vector<fs::path> folders(Session& session, const Options& options, std::size_t& own) {
  auto found = session.project_folders();
  own = found.size();
  if (found.empty() && options.in.empty()) session.project();  // says what is missing
  for (const auto& name : options.in) {
    const auto folder = session.folder() / name;
    if (!fs::is_directory(folder)) throw Error(fmt::format("--in: there is no folder {}", visible(name)));
    const auto others = find_projects(fs::canonical(folder));
    if (others.empty()) throw Error(fmt::format("--in: no project in {} or below", visible(name)));
    for (const auto& other : others) {
      const auto same = [&](const fs::path& one) { return fs::equivalent(one, other); };
      if (std::none_of(found.begin(), found.end(), same)) found.push_back(other);
    }
  }
  return found;
}

/// A row a lesson. One of another project goes by the name that lessons_reviewed: takes, "liushu/LES-001".
void add_rows(const Project& project, const LessonQuery& query, const std::string& prefix, Table& table) {
  for (const auto* lesson : lessons_found(project, query)) {
    std::string tags;
    for (const Value tag : (*lesson)["tags"]) tags += (tags.empty() ? "" : ", ") + std::string(tag.text());
    table.rows.push_back({prefix + lesson->id, std::string((*lesson)["polarity"].text()),
                          std::string(lesson->title()), std::move(tags), applications_of(*lesson)});
  }
}

void run(Session& session, const Options& options) {
  Table table{.header = {"lesson", "polarity", "title", "tags", "applied to"}, .rows = {}, .align = {}};
  std::size_t own = 0;
  const auto projects = folders(session, options, own);
  for (std::size_t i = 0; i < projects.size(); ++i) {
    const bool here = i == 0 && own == 1;
    const auto project = load_in_sight(projects[i]);
    add_rows(project, options.query, here ? "" : projects[i].filename().string() + "/", table);
  }
  if (table.rows.empty()) {
    session.note("no lesson matches\n");
  } else {
    session.out += render(table, Session::width());
  }
}

}  // namespace

void declare_lessons(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "words", options->query.words, "words that all stand somewhere in the lesson")
      ->type_name("[WORD]…");
  add_list_option(app, "--tag", options->query.tags, "lessons with this tag")->type_name("TAG,…");
  app.add_option("--in", options->in, "search the projects in this folder, too (again for others)")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
