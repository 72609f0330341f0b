#include "model/id.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("ids hold ASCII letters, digits, - and _") {
  CHECK(wrong_with_id("REQ-001").empty());
  CHECK(wrong_with_id("req_7K3QF").empty());
  CHECK_FALSE(wrong_with_id("").empty());
  CHECK_FALSE(wrong_with_id("REQ 1").empty());
  CHECK_FALSE(wrong_with_id("需求-1").empty());
  CHECK_FALSE(wrong_with_id("../x").empty());
  CHECK_FALSE(wrong_with_id("-x").empty());
  CHECK_FALSE(wrong_with_id(std::string(65, 'a')).empty());
}

TEST_CASE("names that Windows keeps are no ids") {
  for (const auto* name : {"con", "NUL", "com1", "LPT9", "aux"}) CHECK_FALSE(wrong_with_id(name).empty());
  CHECK(wrong_with_id("com0x").empty());
  CHECK(wrong_with_id("console").empty());
}

TEST_CASE("ids are sorted by the numbers in them") {
  CHECK(id_less("REQ-9", "REQ-10"));
  CHECK(id_less("REQ-099", "REQ-100"));
  CHECK(id_less("REQ-999", "REQ-1000"));
  CHECK_FALSE(id_less("REQ-10", "REQ-9"));
  CHECK(id_less("ACT-9", "REQ-1"));
  CHECK_FALSE(id_less("REQ-1", "REQ-1"));
  CHECK(id_less("REQ-01", "REQ-1"));
  CHECK_FALSE(id_less("REQ-1", "REQ-01"));
  CHECK(id_less("REQ-1", "REQ-1a"));
}

TEST_CASE("ids are told apart from how people type them by case, zeros and dashes alone") {
  CHECK(typed_id("REQ-001") == "req1");
  CHECK(typed_id("req1") == "req1");
  CHECK(typed_id("REQ_HMI-007a0") == "reqhmi7a0");
  CHECK(typed_id("REQ-100") == "req100");
  CHECK(typed_id("R-000") == "r0");
  CHECK(typed_id("").empty());
}
