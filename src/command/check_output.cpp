#include "command/check_output.hpp"

#include <algorithm>

#include "command/output_file.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

/// A format and the file it goes to; standard output if that is empty.
struct Target {
  const FindingsFormat* format;
  std::string file;
};

const FindingsFormat& known_format(const std::string& name) {
  std::vector<std::string_view> names;
  for (const auto& format : findings_formats()) {
    if (format.name == name) return format;
    names.push_back(format.name);
  }
  const auto near = did_you_mean(name, names);
  throw Error(fmt::format("--format: there is no format {}{}", name,
                          near.empty() ? fmt::format("; choose {}", fmt::join(names, ", ")) : near));
}

Target target_of(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == word.npos) return {&known_format(word), ""};
  const auto file = word.substr(equals + 1);
  if (file.empty()) throw Error(fmt::format("--format {} names no file; write {}FILE", word, word));
  return {&known_format(word.substr(0, equals)), file};
}

std::vector<Target> targets_of(const std::vector<std::string>& words) {
  std::vector<Target> targets;
  for (const auto& word : words) {
    auto target = target_of(word);
    const auto same_place = [&](const Target& other) { return other.file == target.file; };
    if (std::any_of(targets.begin(), targets.end(), same_place))
      throw Error(fmt::format("two formats go to {}; give one of them a file, as in --format {}=FILE",
                              target.file.empty() ? "standard output" : target.file, target.format->name));
    targets.push_back(std::move(target));
  }
  const auto prints = [](const Target& target) { return target.file.empty(); };
  if (std::none_of(targets.begin(), targets.end(), prints)) targets.push_back({&known_format("text"), ""});
  return targets;
}

void print(Session& session, const Checked& checked, const FindingsFormat& format,
           const CheckOutput& output) {
  const TextStyle style{.advice = output.advice,
                        .color = session.colored() ? Color::yes : Color::no,
                        .excerpt = Session::width()};
  auto text = format.write(checked, style);
  if (format.name != "text" || !Session::in_github_actions()) {
    session.out += text;
    return;
  }
  session.out += without_commands(text);
  if (output.annotations != "never") session.out += findings_github(checked, output.advice);
}

}  // namespace

bool tells_repairs(const CheckOutput& output) {
  const auto targets = targets_of(output.formats);
  return std::any_of(targets.begin(), targets.end(), [](const Target& target) {
    return target.format->repairs == FindingsFormat::Repairs::used;
  });
}

bool prints_text(const CheckOutput& output) {
  const auto targets = targets_of(output.formats);
  return std::any_of(targets.begin(), targets.end(), [](const Target& target) {
    return target.file.empty() && target.format->name == "text";
  });
}

void write_findings(Session& session, const Checked& checked, const CheckOutput& output) {
  for (const auto& target : targets_of(output.formats)) {
    if (target.file.empty()) {
      print(session, checked, *target.format, output);
    } else {
      write_output(session.path(target.file), target.format->write(checked, {.advice = output.advice}));
    }
  }
  if (!output.summary.empty()) append_to_file(session.path(output.summary), findings_summary(checked));
}

}  // namespace rapport
