#pragma once
#include "text/edit.hpp"

namespace rapport {

/// What a document that says `data` must say once the edit is made. Throws Error where the route leads
/// nowhere.
Data data_after(Data data, const Edit& edit);

/// Whether both mean the same, whatever the order of the keys.
bool same_in_any_order(const Data& a, const Data& b);

}  // namespace rapport
