// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewPlace loses no word: what it says and offers when the draft is no longer held, when the
// workspace takes nothing, and when text of an earlier run is back.
#include "core/base/limits.h"
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/elidelabel.h"
#include "ui/common/endlesswords.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr qint64 typingMs = 3000; // the sheet is not covered under somebody's fingers
constexpr int keptWidth = 640;

const QString holdId = QStringLiteral("hold");
const QString troubleId = QStringLiteral("trouble");
const QString restoredId = QStringLiteral("restored");

QString shownTime(UtcMs time, UtcMs now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    const bool today = at.date() == QDateTime::fromMSecsSinceEpoch(now).date();
    return isolatedTime(today ? QLocale().toString(at.time(), QLocale::ShortFormat)
                              : QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace

void ReviewPlace::addKeepingActions()
{
    addAction("edit.backToDraft", tr("Back to the draft"), tr("Edit"),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, &ReviewPlace::backToDraft);
    addAction("edit.copyText", tr("Copy the whole text"), tr("Edit"),
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}, &ReviewPlace::copyText);
}

void ReviewPlace::connectKeeping()
{
    const ReviewController *controller = &m_controller;
    connect(controller, &ReviewController::troubleChanged, this, &ReviewPlace::showTrouble);
    connect(controller, &ReviewController::holdChanged, this, [this] {
        showHold();
        showState();
        if (!m_controller.isLost())
            m_around.toast.present(tr("The draft is yours again. Your text is as you left it."));
    });
    // Who goes to another window may not come back.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    m_controller.save();
            });
}

// Below the words that the lease ran out: what was written so far, to be read and copied.
QWidget *ReviewPlace::buildKept()
{
    m_kept = new QWidget(this);
    auto *column = new QVBoxLayout(m_kept);
    column->setContentsMargins(space::page, 0, space::page, space::page);
    column->setSpacing(space::s8);
    auto *row = new QHBoxLayout;
    auto *inner = new QVBoxLayout;
    inner->setSpacing(space::s8);
    inner->addWidget(new ElideLabel(tr("Your text"), TypeRole::Strong, Ink::Text, m_kept));
    m_keptText = new QPlainTextEdit(m_kept);
    m_keptText->setObjectName(QStringLiteral("keptText"));
    m_keptText->setAccessibleName(tr("Your text"));
    m_keptText->setReadOnly(true);
    m_keptText->setUndoRedoEnabled(false);
    m_keptText->setTabChangesFocus(true);
    m_keptText->setMaximumWidth(theme().sized(keptWidth));
    inner->addWidget(m_keptText, 1);
    row->addStretch(1);
    row->addLayout(inner, 100);
    row->addStretch(1);
    column->addLayout(row, 1);
    return m_kept;
}

void ReviewPlace::showKeptText()
{
    m_kept->setVisible(m_edited);
    m_keptText->setFont(theme().readingFont(false));
    const QString kept = m_edited ? m_veil->text(m_editor->text(), limits::ShownBytes) : QString();
    m_keptText->setWordWrapMode(wrapModeOf(kept));
    m_keptText->setPlainText(kept);
}

bool ReviewPlace::isTyping() const
{
    return m_typedAt > 0 && m_controller.clock().steady() - m_typedAt < typingMs;
}

QString ReviewPlace::lostWords() const
{
    if (!m_controller.isLost())
        return {};
    switch (m_controller.hold()) {
    case Hold::Held:
        break;
    case Hold::Taken:
        return tr("Someone else has this draft now");
    case Hold::Decided:
        return tr("Someone else decided this draft");
    case Hold::Gone:
        return tr("This draft is no longer wanted");
    }
    return {};
}

void ReviewPlace::showKeeping()
{
    showHold();
    showTrouble();
    showRestored();
}

void ReviewPlace::showHold()
{
    if (!m_controller.isLost()) {
        m_around.banner.withdraw(holdId);
        return;
    }
    BannerMessage message;
    message.id = holdId;
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("team");
    message.strong = lostWords() + u'.';
    BannerAction copy;
    copy.text = tr("Copy the text");
    copy.icon = QStringLiteral("copy");
    copy.keys = m_around.actions.keys(QStringLiteral("edit.copyText"));
    copy.run = [this] {
        copyText();
    };
    BannerAction other;
    if (m_controller.hold() == Hold::Taken) {
        message.sentence = tr("Your text stays here, is saved, and goes on as soon as they let the "
                              "draft go.");
        other.text = tr("Take it back");
        other.icon = QStringLiteral("sync");
        other.keys = m_around.actions.keys(QStringLiteral("edit.renew"));
        other.run = [this] {
            m_controller.renew();
        };
    } else {
        message.sentence = tr("It can't be sent any more. Your text stays here and is saved: copy "
                              "it if you need it elsewhere.");
        other.text = tr("Go on");
        other.icon = QStringLiteral("chevron-right");
        other.keys = m_around.actions.keys(QStringLiteral("decide.release"));
        other.run = [this] {
            m_controller.openNext();
        };
    }
    message.actions = {other, copy};
    m_around.banner.post(message);
}

void ReviewPlace::showTrouble()
{
    const auto &trouble = m_controller.trouble();
    if (!trouble) {
        m_around.banner.withdraw(troubleId);
        return;
    }
    if (m_controller.isWithoutContact()) {
        m_around.banner.post(awayMessage(*trouble));
        return;
    }
    QString where = m_controller.service().config().workspacePath;
    if (where.contains(QLatin1String("://"))) // an address may name a password
        where = trouble->where;
    where = where.isEmpty() ? tr("the workspace") : QDir::toNativeSeparators(where);
    BannerMessage message;
    message.id = troubleId;
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("warning");
    message.strong = words::error(*trouble).strong;
    message.sentence = trouble->code == Error::Code::DiskFull
        ? tr("Your text stays here and is saved as soon as there is room at %1.").arg(where)
        : tr("Your text stays here and is saved as soon as %1 can be written to.").arg(where);
    BannerAction again;
    again.text = tr("Try again");
    again.icon = QStringLiteral("sync");
    again.keys = m_around.actions.keys(QStringLiteral("edit.renew"));
    again.run = [this] {
        m_controller.retry();
    };
    BannerAction copy;
    copy.text = tr("Copy the text");
    copy.icon = QStringLiteral("copy");
    copy.keys = m_around.actions.keys(QStringLiteral("edit.copyText"));
    copy.run = [this] {
        copyText();
    };
    message.actions = {again, copy};
    m_around.banner.post(message);
}

void ReviewPlace::showRestored()
{
    const auto &item = m_controller.item();
    if (!item || !item->savedBefore || !m_edited || m_restoredKept == item->lease.itemId) {
        m_around.banner.withdraw(restoredId);
        return;
    }
    BannerMessage message;
    message.id = restoredId;
    message.tone = Tone::Accent;
    message.icon = QStringLiteral("undo");
    message.strong = tr("Your text of %1 is back.")
                         .arg(shownTime(*item->savedBefore, m_controller.clock().now()));
    if (m_comparison.token == m_editor->textToken() && !m_comparison.edits.empty()) {
        message.sentence = tr("Its %n hunk(s) against the draft are marked.", nullptr,
                              int(m_comparison.edits.size()));
    } else {
        message.sentence = tr("It had not been decided when the program ended.");
    }
    BannerAction keep;
    keep.text = tr("Keep it");
    keep.icon = QStringLiteral("check");
    keep.run = [this, itemId = item->lease.itemId] {
        m_restoredKept = itemId;
        showRestored();
        focusEditor();
    };
    BannerAction leave;
    leave.text = tr("Back to the draft");
    leave.keys = m_around.actions.keys(QStringLiteral("edit.backToDraft"));
    leave.run = [this] {
        backToDraft();
        focusEditor();
    };
    message.actions = {keep, leave};
    m_around.banner.post(message);
}

QString ReviewPlace::baseText() const
{
    const auto &item = m_controller.item();
    // Who was not shown the draft does not get it this way.
    return !item || item->lease.arm == Arm::Control ? QString() : item->draftText;
}

void ReviewPlace::backToDraft()
{
    if (!m_controller.item() || m_controller.isReadOnly() || m_controller.isCovered())
        return;
    const QString now = m_editor->text();
    const QString base = baseText();
    if (now != base)
        m_editor->replace(0, codePointCount(now), base); // one step: undo has it all back
}

void ReviewPlace::copyText()
{
    if (!m_controller.item())
        return;
    QApplication::clipboard()->setText(m_editor->text());
    m_around.toast.present(tr("The text is on the clipboard."));
}

} // namespace bluepencil
