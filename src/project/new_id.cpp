#include "project/new_id.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <random>

#include "model/id.hpp"
#include "project/git.hpp"

namespace rapport {
namespace {

/// The number of an id like PREFIX-012, 0 if it is none.
unsigned long long number_of(std::string_view id, std::string_view prefix) {
  if (id.size() <= prefix.size() + 1 || lower_case(id.substr(0, prefix.size())) != lower_case(prefix) ||
      id[prefix.size()] != '-')
    return 0;
  unsigned long long number = 0;
  const auto digits = id.substr(prefix.size() + 1);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  // Room is left above, so that counting on never overflows.
  return error == std::errc() && end == digits.data() + digits.size() && number < 1'000'000'000'000ULL
             ? number
             : 0;
}

std::string_view id_in(std::string_view file) {
  const auto name = file.substr(file.rfind('/') + 1);
  return name.substr(0, std::min(name.rfind('.'), name.size()));
}

}  // namespace

NewIds::NewIds(const Project& project, const Kind& kind) : project_(project), kind_(kind) {
  if (project.file()["ids"].text() == "random") return;
  const auto prefix = project.naming(kind).prefix;
  for (const auto& record : project.records()) last_ = std::max(last_, number_of(record.id, prefix));
  for (const auto& file : files_on_branches(project.root()))
    last_ = std::max(last_, number_of(id_in(file), prefix));
}

std::string NewIds::next() {
  for (;;) {
    auto id = project_.file()["ids"].text() == "random" ? random() : numbered();
    if (project_.find(id) == nullptr) return id;
  }
}

std::string NewIds::numbered() {
  return fmt::format("{}-{:0{}}", project_.naming(kind_).prefix, ++last_, project_.naming(kind_).digits);
}

std::string NewIds::random() const {
  constexpr std::string_view letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";  // none that look alike
  std::random_device device;
  std::uniform_int_distribution<std::size_t> place(0, letters.size() - 1);
  std::string id = std::string(project_.naming(kind_).prefix) + "-";
  for (int i = 0; i < 5; ++i) id += letters[place(device)];
  return id;
}

}  // namespace rapport
