#pragma once
#include <string_view>

namespace rapport {

/// What a text tells of a person. Only what looks like nothing else counts: order and part numbers, dates,
/// amounts and network addresses don't.
struct PersonalData {
  bool email = false;
  /// A Chinese mobile number (11 digits from 13 on, or 3-4-4) or one with its area code (0571-88157777), or
  /// an international one (+, 10 to 15 digits).
  bool telephone = false;
  /// 18 characters with a date of birth and a check digit that fits (GB 11643-1999).
  bool identity_number = false;

  [[nodiscard]] bool any() const { return email || telephone || identity_number; }
};
PersonalData personal_data_in(std::string_view text);

}  // namespace rapport
