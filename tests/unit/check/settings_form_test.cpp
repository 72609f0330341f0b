#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

std::string settings_said(const std::string& rapport_yaml) {
  return said("GN001", {{"rapport.yaml", rapport_yaml}});
}

}  // namespace

TEST_CASE("GN001: rapport.yaml itself, and own fields") {
  CHECK(settings_said("client: A\n") == "");
  CHECK(settings_said("phase: building\n")
            .starts_with("rapport: \"building\" is no phase; choose initiation, "));
  CHECK(settings_said("fields: [{kind: requirement, name: Batch, type: text}]\n") ==
        "rapport: \"Batch\" is no name for a field; use a-z, 0-9 and _");
}

TEST_CASE("GN001: checks: takes codes and families, and severities") {
  CHECK(settings_said("checks: {VF001: warning, RL: \"off\"}\n") == "");
  CHECK(settings_said("checks: {VF0001: error}\n") ==
        "rapport: \"VF0001\" is no check; did you mean \"VF001\"?");
  CHECK(settings_said("checks: {vf001: error}\n") == "rapport: write VF001 instead of \"vf001\"");
  CHECK(settings_said("checks: {stale-pass: error}\n") == "rapport: write VF003 instead of \"stale-pass\"");
  CHECK(settings_said("checks: {ZZ: error}\n") == "rapport: \"ZZ\" is no check");
  CHECK(settings_said("checks: {VF: warn}\n") ==
        "rapport: \"warn\" is no severity; choose error, warning, info or off; did you mean \"warning\"?");
}

TEST_CASE("GN001: limits: takes codes with whole numbers, and the state to verify from") {
  CHECK(settings_said("limits: {VF004: 20, verification_from: accepted}\n") == "");
  CHECK(settings_said("limits: {VF004: 20 days}\n") ==
        "rapport: \"20 days\" is no whole number; write digits only");
  CHECK(settings_said("limits: {VF004: -1}\n") == "rapport: \"-1\" is no whole number; write digits only");
  CHECK(settings_said("limits: {VF: 1}\n").starts_with("rapport: \"VF\" is no check"));
  CHECK(settings_said("limits: {verification_form: approved}\n") ==
        "rapport: \"verification_form\" is no check; did you mean \"verification_from\"?");
  CHECK(settings_said("limits: {verification_from: verifyed}\n") ==
        "rapport: \"verifyed\" is no state that requirements pass; choose draft, proposed, approved, "
        "implemented, "
        "verified, accepted; did you mean \"verified\"?");
  CHECK(settings_said("limits: {verification_from: deferred}\n")
            .starts_with("rapport: \"deferred\" is no state"));
}
