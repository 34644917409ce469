// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace bluepencil {

class Dialogs;

// Asks with the whole address before the eyes, and opens it in the browser if the person says so.
// Anything but an address of the web is told as that and not opened.
void askToOpenLink(Dialogs &dialogs, QWidget *parent, const QString &address);

} // namespace bluepencil
