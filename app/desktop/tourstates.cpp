// SPDX-License-Identifier: GPL-3.0-or-later
// States in which no draft is on the screen, each in a window of its own.
#include "app/desktop/tour.h"
#include "ui/common/banner.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewcontroller.h"
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
