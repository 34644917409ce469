// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/search/searchsource.h"

namespace bluepencil {

SearchSource::~SearchSource() = default;

} // namespace bluepencil
