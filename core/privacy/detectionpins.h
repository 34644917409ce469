// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bluepencil {

// What detectors find hangs on: their version and the libraries that they read texts with, as they
// are loaded once there is a scanner (the same in every program). To tell whether what was found
// before would be found again; not the same on two machines.
[[nodiscard]] QByteArray detectionPins();

} // namespace bluepencil
