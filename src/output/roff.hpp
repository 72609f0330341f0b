#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// A manual page in man(7) macros; text may hold anything, it is escaped.
class ManualPage {
 public:
  ManualPage(std::string_view name, int section, std::string_view about);
  void section(std::string_view title);
  void subsection(std::string_view title);
  void paragraph(std::string_view text);
  /// A tag in bold, what follows it on the same line, and an indented text below.
  void item(std::string_view tag, std::string_view beside, std::string_view text);
  /// Lines as they are.
  void example(std::string_view lines);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  /// Space above what comes, but not below a title.
  void begin_paragraph();

  std::string text_;
  bool below_title_ = false;
};

}  // namespace rapport
