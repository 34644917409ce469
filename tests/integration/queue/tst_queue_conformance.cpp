// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/queueconformancetest.h"

#include <QTest>

using namespace bluepencil;

class TestQueueConformance final : public QueueConformanceTest {
    Q_OBJECT

protected:
    BackendFactory factory() override { return sqliteBackend(); }

    [[nodiscard]] int longCount() const override { return 100; }
};

QTEST_GUILESS_MAIN(TestQueueConformance)
#include "tst_queue_conformance.moc"
