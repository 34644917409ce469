// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace bluepencil;

class TestModules final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void loadsWhatIsThere()
    {
        const auto found = moduleFunction(QStringLiteral("testpart"), "bluepencilTestAnswer");
        QVERIFY(found.has_value());
        QCOMPARE(reinterpret_cast<int (*)()>(*found)(), 42);
        // From the folder of the program, wherever the process stands.
        QDir::setCurrent(QDir::rootPath());
        QVERIFY(moduleFunction(QStringLiteral("testpart"), "bluepencilTestAnswer").has_value());
    }

    void saysWhatIsMissing()
    {
        const auto found = moduleFunction(QStringLiteral("nothing"), "bluepencilTestAnswer");
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, Error::Code::Storage);
        QCOMPARE(found.error().where,
                 QFileInfo(QCoreApplication::applicationFilePath()).canonicalPath()
                     + QStringLiteral("/modules/nothing.so"));
        QVERIFY(!found.error().remedy.isEmpty());
    }

    void takesNoneOfAnotherVersion()
    {
        const auto found = moduleFunction(QStringLiteral("testoldpart"), "bluepencilTestAnswer");
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, Error::Code::Unsupported);
        const auto other = moduleFunction(QStringLiteral("testpart"), "bluepencilNoFunction");
        QVERIFY(!other.has_value());
        QCOMPARE(other.error().code, Error::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
