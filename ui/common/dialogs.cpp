// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include "ui/common/questiondialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace bluepencil {

namespace {

QStringList nameFilters(const QList<FileKind> &kinds)
{
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(QStringLiteral("%1 (%2)").arg(kind.name, kind.patterns.join(u' ')));
    return filters;
}

void openDialog(QFileDialog *dialog, const Dialogs::OnPaths &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

} // namespace

void Dialogs::ask(QWidget *parent, const Question &question, const OnAnswer &then)
{
    m_lastQuestion = question;
    if (!m_answers.isEmpty()) {
        then(m_answers.takeFirst());
        return;
    }
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QuestionDialog::answered, dialog,
                     [then](Answer answer) { then(answer); });
    dialog->open();
}

void Dialogs::tell(QWidget *parent, const QString &head, const QString &text)
{
    Question notice;
    notice.head = head;
    notice.text = text;
    notice.accept = QCoreApplication::translate("bluepencil::Dialogs", "Close");
    ask(parent, notice, [](Answer) {});
}

bool Dialogs::answeredBeforehand(const OnPaths &then)
{
    if (m_paths.isEmpty())
        return false;
    then(m_paths.takeFirst());
    return true;
}

void Dialogs::openFiles(QWidget *parent, const QString &title, const QString &folder,
                        const QList<FileKind> &kinds, const OnPaths &then)
{
    if (answeredBeforehand(then))
        return;
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(nameFilters(kinds));
    openDialog(dialog, then);
}

void Dialogs::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                       const QList<FileKind> &kinds, const OnPaths &then)
{
    if (answeredBeforehand(then))
        return;
    const QFileInfo file(proposal);
    auto *dialog = new QFileDialog(parent, title, file.absolutePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(nameFilters(kinds));
    dialog->selectFile(file.fileName());
    openDialog(dialog, then);
}

void Dialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder,
                           const OnPaths &then)
{
    if (answeredBeforehand(then))
        return;
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, then);
}

} // namespace bluepencil
