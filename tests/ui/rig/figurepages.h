// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/statisticsdesk.h"
#include "ui/statistics/pages/figurepage.h"

#include <QTest>

// The pages behind the statistics, opened by their keys.
namespace bluepencil {

inline constexpr int pageMs = 120'000; // the checks run over every draft

struct PageKey {
    const char *id;
    Qt::Key key;
};

inline constexpr std::array pageKeys {
    PageKey {"models", Qt::Key_5},  PageKey {"queue", Qt::Key_6},
    PageKey {"labels", Qt::Key_9},  PageKey {"cost", Qt::Key_0},
    PageKey {"quality", Qt::Key_Q}, PageKey {"benchmarks", Qt::Key_B}};

inline FigurePage *open(StatisticsDesk &desk, const char *id)
{
    const auto wanted = std::ranges::find_if(
        pageKeys, [id](const PageKey &each) { return qstrcmp(each.id, id) == 0; });
    desk.rig.key(wanted->key, Qt::AltModifier);
    FigurePage *page = desk.place->page(QString::fromLatin1(id));
    if (page == nullptr || !page->isVisible()
        || !desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs))
        qFatal("the page %s does not come", id);
    return page;
}

inline void verifyReadable(const WindowRig &rig)
{
    QCoreApplication::processEvents(); // layouts that are asked for
    const QStringList problems
        = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// In both themes.
inline void shoot(StatisticsDesk &desk, const QString &name)
{
    for (const char *theme : {"dark", "light"}) {
        desk.rig.settings->set(Settings::Key::Theme, QString::fromLatin1(theme));
        QCoreApplication::processEvents();
        desk.rig.shoot(QStringLiteral("pages-%1-%2").arg(name, QString::fromLatin1(theme)));
    }
}

} // namespace bluepencil
