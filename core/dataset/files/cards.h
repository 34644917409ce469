// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

// What stands beside the data of a batch, all of it from its manifest, so that it cannot say
// anything else. English: other people's tools and eyes read it.

// A short page in Markdown: what is in it, what was left out and why.
[[nodiscard]] QByteArray cardText(const OrderedJson &manifest);

// Under the headings of Gebru et al., "Datasheets for Datasets" (arXiv:1803.09010). What the
// program cannot know says so.
[[nodiscard]] QByteArray datasheetText(const OrderedJson &manifest);

// The metadata of MLCommons Croissant 1.0: each data file with its digest, and a record set for
// each file of JSON lines, whose fields are read off its first row in `folder`.
[[nodiscard]] OrderedJson croissantJson(const QString &folder, const OrderedJson &manifest);

} // namespace bluepencil
