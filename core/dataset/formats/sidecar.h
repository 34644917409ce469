// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/examples.h"
#include "core/dataset/formats/jsonlinetext.h"

namespace bluepencil {

// Appends what we know of a row, as one line of JSON with its line feed: lineage and labels, which
// must not stand in a vendor's line. No time: times live in the manifest.
void appendSidecar(LineText &line, const Feedback &feedback, const Judged &judged,
                   const Offer &offer, const QString &exampleId);

} // namespace bluepencil
