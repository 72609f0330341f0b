#include "model/kinds.hpp"

namespace rapport {

std::span<const Kind> kinds() {
  static const Kind all[] = {requirement_kind, meeting_kind, decision_kind, action_kind, change_kind,
                             feedback_kind,    survey_kind,  risk_kind,     lesson_kind};
  return all;
}

}  // namespace rapport
