#include <cstdlib>

#include "command/command.hpp"

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // The heap of a thread grows by a page at a time, with a system call for each, unless it begins larger.
  mallopt(M_TOP_PAD, 16 << 20);
#endif
  return rapport::run_command_line(argc, argv);
}
