#include "failing_calls.hpp"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace rapport {

Failure rename_failure, link_failure, exclusive_rename_failure, fsync_failure;
std::function<void()> before_fsync;

bool Failure::strikes() {
  const bool now = countdown == 1;
  if (countdown > 0 && !(now && lasting)) --countdown;
  if (now) errno = error;
  return now;
}

}  // namespace rapport

// These stand in for the C library's, so that a test can make the system refuse what it hardly ever refuses.
extern "C" int rename(const char* from, const char* to) noexcept {
  if (rapport::rename_failure.strikes()) return -1;
  return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
extern "C" int link(const char* from, const char* to) noexcept {
  if (rapport::link_failure.strikes()) return -1;
  return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
extern "C" int renameat2(int from_fd, const char* from, int to_fd, const char* to, unsigned flags) noexcept {
  if (rapport::exclusive_rename_failure.strikes()) return -1;
  return static_cast<int>(::syscall(SYS_renameat2, from_fd, from, to_fd, to, flags));
}
extern "C" int fsync(int fd) {
  if (rapport::before_fsync) rapport::before_fsync();
  if (rapport::fsync_failure.strikes()) return -1;
  return static_cast<int>(::syscall(SYS_fsync, fd));
}
