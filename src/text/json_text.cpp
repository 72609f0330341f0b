#include "text/json_text.hpp"

#include <nlohmann/json.hpp>

namespace rapport {

std::string json_text(const nlohmann::ordered_json& value) {
  return value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace rapport
