#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

TEST_CASE("LS001: execution has begun, and nobody has read earlier lessons") {
  const auto said_in = [](const std::string& text) { return said("LS001", {{"rapport.yaml", text}}); };
  CHECK(said_in("client: Jinghe\nphase: execution\n") ==
        "rapport: the project is in execution and no lessons of earlier projects were reviewed");
  CHECK(said_in("client: Jinghe\nphase: closeout\n") ==
        "rapport: the project is in closeout and no lessons of earlier projects were reviewed");
  CHECK(said_in("client: Jinghe\nphase: planning\n") == "");
  CHECK(said_in("client: Jinghe\n") == "");
  CHECK(said_in("phase: execution\n") == "");
  CHECK(said_in("client: Jinghe\nphase: execution\n"
                "lessons_reviewed: [{ref: liushu/LES-001, date: 2025-03-05}]\n") == "");
}
