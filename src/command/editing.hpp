#pragma once
#include <functional>
#include <string>

namespace rapport {

/// Opens `text` in $VISUAL, $EDITOR or vi as a file named `name` in a folder of its own, and gives what was
/// saved to `accept`. If that throws Error, the copy is kept and the message names it; otherwise it is
/// removed. Throws Error if the editor cannot be started or fails.
void edit_copy(const std::string& name, const std::string& text,
               const std::function<void(std::string)>& accept);

}  // namespace rapport
