// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/httpbackend.h"
#include "tests/integration/queue/queueconformancetest.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace bluepencil;

class TestHttpConformance final : public QueueConformanceTest {
    Q_OBJECT

protected:
    QString prepare() override { return m_server.start(); }

    BackendFactory factory() override { return httpBackend(m_server); }

private:
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(TestHttpConformance)
#include "tst_http_conformance.moc"
