#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// The bytes that are neither ASCII letters nor digits nor among `marks` as %XX (RFC 3986).
std::string percent_encoded(std::string_view text, std::string_view marks);

}  // namespace rapport
