// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"

#include <QTest>

namespace bluepencil::test {

// For tests that run in a file and on a server of their own: databases() makes their rows, with the
// column "address", which is empty for a file. Without a server they run in a file alone.
class BothDatabases {
protected:
    void databases()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("sqlite") << QString();
        if (m_noServer.isEmpty())
            QTest::newRow("postgres") << m_server.createDatabase();
        else
            qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
    }

    PostgresServer m_server;
    QString m_noServer; // why there is none; set by the test that starts it
};

} // namespace bluepencil::test
