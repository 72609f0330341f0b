#pragma once
#include <functional>

namespace rapport {

/// Lets calls of a function of the C library fail: the call of this number, counted from 1 (0: none), with
/// this errno, and all later ones too if it lasts.
struct Failure {
  int countdown = 0;
  int error = 0;
  bool lasting = false;

  /// Counts a call; true, with errno set, if it shall fail.
  bool strikes();
};

extern Failure rename_failure, link_failure, exclusive_rename_failure, fsync_failure;

/// Called at the beginning of each fsync.
extern std::function<void()> before_fsync;

}  // namespace rapport
