#include "command/typed.hpp"

#include "command/help.hpp"

namespace rapport {
namespace {

const CLI::Option* find_option(const CLI::App& app, const Typed& typed, const std::string& name) {
  const auto* own = typed.command == nullptr ? nullptr : typed.command->get_option_no_throw(name);
  return own != nullptr ? own : app.get_option_no_throw(name);
}

/// The option that takes the word in this place among those that stand by themselves.
const CLI::Option* positional_at(const CLI::App& command, std::size_t place) {
  for (const auto* option : command.get_options()) {
    if (!option->get_positional()) continue;
    const auto takes = static_cast<std::size_t>(option->get_items_expected_max());
    if (place < takes) return option;
    place -= takes;
  }
  return nullptr;
}

class Reader {
 public:
  explicit Reader(const CLI::App& app) : app_(app) {}

  Typed read(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) pass(words[i]);
    finish(words.empty() ? "" : words.back());
    return std::move(typed_);
  }

 private:
  bool is_dashed(const std::string& word) const {
    return !literal_ && word.size() > 1 && word.starts_with('-');
  }

  void pass(const std::string& word) {
    if (typed_.option != nullptr) {
      if (typed_.option->check_name("-C")) typed_.directory = word;
      typed_.option = nullptr;
    } else if (!literal_ && word == "--") {
      literal_ = true;
    } else if (is_dashed(word)) {
      const auto* option = find_option(app_, typed_, word);
      typed_.option = option != nullptr && option->get_items_expected_max() > 0 ? option : nullptr;
    } else if (typed_.command == nullptr) {
      typed_.command = find_command(app_, word);
    } else {
      typed_.before.push_back(word);
    }
  }

  void finish(const std::string& word) {
    const auto equals = word.find('=');
    typed_.word = word;
    if (typed_.option != nullptr) {
      typed_.what = Typed::What::value;
    } else if (is_dashed(word) && equals != word.npos) {
      typed_.what = Typed::What::value;
      typed_.option = find_option(app_, typed_, word.substr(0, equals));
      typed_.lead = word.substr(0, equals + 1);
      typed_.word = word.substr(equals + 1);
    } else if (!literal_ && word.starts_with('-')) {
      typed_.what = Typed::What::option_name;
    } else if (typed_.command != nullptr) {
      typed_.what = Typed::What::value;
      typed_.option = positional_at(*typed_.command, typed_.before.size());
    }
  }

  const CLI::App& app_;
  Typed typed_;
  bool literal_ = false;
};

}  // namespace

Typed read_typed(const CLI::App& app, const std::vector<std::string>& words) {
  return Reader(app).read(words);
}

}  // namespace rapport
