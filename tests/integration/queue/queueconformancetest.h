// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/queue/backend.h"

#include <QObject>
#include <QSet>

namespace bluepencil {

// ReviewQueue on one store against a model of its contract: seeded random histories of two or three
// reviewers and a producer, each with a connection of their own, with lost replies, crashes and
// broken connections. BLUEPENCIL_LONG=1 runs more and longer ones, BLUEPENCIL_SEED=n one.
class QueueConformanceTest : public QObject {
    Q_OBJECT

protected:
    // Why the store cannot be had on this machine; empty if it can.
    virtual QString prepare() { return {}; }

    virtual BackendFactory factory() = 0;

    // How many histories the long checks run, each twenty times as long.
    [[nodiscard]] virtual int longCount() const { return 10; }

private Q_SLOTS:
    void initTestCase();
    void randomHistories_data();
    void randomHistories();
    void whatChanceSeldomReaches();
    void historiesReachEverything();

private:
    QSet<QString> m_reached;
};

} // namespace bluepencil
