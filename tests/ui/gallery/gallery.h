// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace bluepencil {

// Every widget of ui/common and every standard control the style paints, in their states, in one
// window: what the audits walk and what the pictures show.
std::unique_ptr<QWidget> makeGallery(bool rightToLeft);

} // namespace bluepencil
