// SPDX-License-Identifier: GPL-3.0-or-later
// States that nobody wishes for: a draft that is somebody else's now, and those in which no draft
// is on the screen, each in a window of its own.
#include "app/desktop/tour.h"
#include "ui/common/banner.h"
#include "ui/mainwindow.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QFile>

namespace bluepencil {

namespace {

const QByteArray diary = QByteArrayLiteral("Dear diary, this is no workspace.\n");

} // namespace

void Tour::openOther(const QString &workspacePath, const QString &reviewer)
{
    m_otherStore = std::make_unique<QSettings>(m_folder + QStringLiteral("/workspace/other.ini"),
                                               QSettings::IniFormat);
    m_otherStore->clear();
    m_otherSettings = std::make_unique<Settings>(*m_otherStore);
    m_otherSettings->set(Settings::Key::Theme, QStringLiteral("light"));
    m_other = m_makeWindow(workspacePath, reviewer, *m_otherSettings);
    m_other->resize(1440, 900);
    m_other->show();
    m_other->activateWindow();
}

void Tour::closeOther()
{
    m_other.reset();
    m_otherSettings.reset();
    m_otherStore.reset();
    m_window.activateWindow();
}

// While somebody types; the text stays and is saved.
void Tour::addTaken()
{
    const QString typed = QStringLiteral(" Thank you.");
    m_steps.push_back({{},
                       [=, this] {
                           m_window.resize(1440, 900);
                           m_window.review()->focusEditor();
                           key(Qt::Key_End, Qt::ControlModifier);
                           type(typed);
                       },
                       [=, this] {
                           return m_window.review()->editor()->text().endsWith(typed);
                       }});
    m_steps.push_back(
        {QStringLiteral("taken"),
         [this] {
             const qint64 slot = m_window.controller()->item()->lease.key.slotId;
             const Result<> given = m_producer->reassign(slot, QStringLiteral("Grace Hopper"));
             if (!given)
                 qWarning("%s", qPrintable(toString(given.error())));
         },
         [this] { return m_window.banner()->shownId() == QLatin1String("hold"); }, typed,
         [=, this] {
             return sql(QStringLiteral("SELECT text FROM journal_working ORDER BY"
                                       " saved_at DESC LIMIT 1"))
                 .right(typed.size());
         }});
}

void Tour::addFirstRun()
{
    const QString path = m_folder + QStringLiteral("/workspace/first-run.bluepencil");
    m_steps.push_back(
        {QStringLiteral("first-run"), [=, this] { openOther(path, {}); },
         [] {
             return QApplication::focusWidget() != nullptr
                 && QApplication::focusWidget()->objectName() == QLatin1String("firstRunName");
         },
         QStringLiteral("no file yet"),
         [=] {
             return QFile::exists(path) ? QStringLiteral("a file") : QStringLiteral("no file yet");
         }});
    m_steps.push_back(
        {QStringLiteral("first-workspace"),
         [this] {
             type(QStringLiteral("Ada Lovelace"));
             key(Qt::Key_Return);
         },
         [this] { return m_other->controller() != nullptr && m_other->controller()->isOpen(); },
         QStringLiteral("Ada Lovelace"),
         [this] {
             return m_otherSettings->text(Settings::Key::ReviewerName);
         }});
    m_steps.push_back({{},
                       [this] { closeOther(); },
                       [this] {
                           return m_window.isActiveWindow();
                       }});
}

void Tour::addForeignFile()
{
    const QString path = m_folder + QStringLiteral("/workspace/diary.txt");
    m_steps.push_back({QStringLiteral("not-a-workspace"),
                       [=, this] {
                           QFile file(path);
                           if (file.open(QIODevice::WriteOnly))
                               file.write(diary);
                           file.close();
                           openOther(path, QStringLiteral("Ada Lovelace"));
                       },
                       [this] { return m_other->banner()->shownId() == QLatin1String("open"); },
                       QString::fromLatin1(diary),
                       [=] {
                           QFile file(path);
                           return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                 : QString();
                       }});
    m_steps.push_back({{},
                       [this] { closeOther(); },
                       [this] {
                           return m_window.isActiveWindow();
                       }});
}

} // namespace bluepencil
