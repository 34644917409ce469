// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/dataset/datasetplace.h"

namespace bluepencil {

// The window on a workspace of decisions, in Datasets, driven by keys.
class DatasetDesk {
public:
    explicit DatasetDesk(int decisions = 12, QSize size = {1440, 900});
    explicit DatasetDesk(const std::function<void(DatasetDesk &)> &fill);

    void review(const OrderedJson &item, const Decision &made);
    // Every fourth is approved, the others edited; every third is a summary; anna and ben in turn,
    // a day each from 20 November 2026 on.
    void add(int i);

    [[nodiscard]] DatasetPlace &place() const { return *rig.window->datasets(); }

    [[nodiscard]] bool waitSettled();
    // Tab until the control has the focus; false if a full round does not get there.
    [[nodiscard]] bool tabTo(const char *name);
    [[nodiscard]] QString text(const char *name) const; // of a label
    [[nodiscard]] QString lines() const; // of the preview
    [[nodiscard]] QString folder(const char *name) const;
    [[nodiscard]] static QString focused();

    SystemClock clock;
    WindowRig rig;
    bool settled = false;

private:
    void open(QSize size);
};

} // namespace bluepencil
