#pragma once
#include <functional>
#include <string>

namespace rapport {

/// Writes a text into a folder of its own, as a file named `name`; its path.
std::string keep_copy(const std::string& name, const std::string& text);

/// Opens `text` in $VISUAL, $EDITOR or vi as a file named `name` in a folder of its own, and gives what was
/// saved to `accept`. If that throws, or the editor fails with a text that was changed, the copy is kept and
/// the message names it; otherwise it is removed. Throws Error if the editor cannot be started or fails.
void edit_copy(const std::string& name, const std::string& text,
               const std::function<void(std::string)>& accept);

}  // namespace rapport
