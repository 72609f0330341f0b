#include "command/command.hpp"
#include "command/options.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/spell.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string folder, title, client;
  std::string language = "en";
};

constexpr std::string_view rest_en = R"(
# Everything below is optional. Take away the "# " of what you need.
#
# Everybody who is named anywhere: roles rather than names.
# people:
#   - {id: c-ops, role: head of operations, side: client, decides: true}
#   - {id: p-pm, role: project manager, side: us}
#
# milestones:
#   - {id: M1, title: Requirements agreed, baseline: 2025-03-31}
#
# Limits of checks by their code; "rapport explain" lists them.
# limits: {VF004: 30}
)";

constexpr std::string_view rest_zh = R"(
# 以下各项均可不填。需要哪一项，就去掉行首的“# ”。
#
# 项目中出现的所有人，用岗位代号而不用姓名。
# people:
#   - {id: c-ops, role: 运行主管, side: client, decides: true}
#   - {id: p-pm, role: 项目经理, side: us}
#
# milestones:
#   - {id: M1, title: 需求确认, baseline: 2025-03-31}
#
# 各项检查的限值，按代码填写；rapport explain 列出全部检查。
# limits: {VF004: 30}
)";

std::string project_text(const Options& options, const std::string& title) {
  std::string text = "title:" + spell_after_key(scalar_data(title), 0) + "\n";
  if (!options.client.empty()) text += "client:" + spell_after_key(scalar_data(options.client), 0) + "\n";
  if (options.language == "zh") text += "language: zh\n";
  return text + std::string(options.language == "zh" ? rest_zh : rest_en);
}

/// Sees to it that git checks records out with LF on every system.
void keep_line_ends(const fs::path& folder) {
  constexpr std::string_view line = "*.yaml text eol=lf\n";
  const auto path = folder / ".gitattributes";
  if (create_file(path, std::string(line))) return;
  const auto before = read_file(path);
  if (("\n" + before + "\n").find("\n" + std::string(line)) != std::string::npos) return;
  const auto between = before.empty() || before.ends_with('\n') ? "" : "\n";
  const Change change{path, before, before + between + std::string(line)};
  write_changes({&change, 1});
}

void run(Session& session, const Options& options) {
  const auto folder = (session.folder() / options.folder).lexically_normal();
  const auto name =
      folder.has_filename() ? folder.filename().string() : folder.parent_path().filename().string();
  const auto title = !options.title.empty() ? options.title : name.empty() ? "Project" : name;
  const auto file = Session::shown(folder, "rapport.yaml");
  if (!create_file(folder / "rapport.yaml", project_text(options, title))) {
    throw Error(fmt::format("{} is there already; nothing was written", file));
  }
  keep_line_ends(folder);
  session.print("{}\n", Session::for_reader(file));
}

}  // namespace

void declare_init(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "folder", options->folder, "the project's folder (else this one)")->type_name("[DIR]");
  add_text(app, "--title", options->title, "its title (else the folder's name)")->type_name("TEXT");
  add_text(app, "--client", options->client, "who it is for")->type_name("TEXT");
  app.add_option("--language", options->language, "language of reports: en or zh")
      ->check(CLI::IsMember({"en", "zh"}))
      ->type_name("LANGUAGE");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
