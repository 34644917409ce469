// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of guidelines does: reads, saves what is typed, shows what differs, publishes.
#include "core/base/whendone.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/toggle.h"
#include "ui/guideline/guidelinepage.h"
#include "ui/guideline/voiceform.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/panes/guidelinelist.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype mostQueues = 30;

QString momentOf(UtcMs time)
{
    return isolatedTime(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat));
}

QString nameOf(const GuidelineVersion &version)
{
    return version.title.isEmpty() ? version.id : version.title;
}

// Why a text cannot be a guideline.
QString wordsOf(const Error &error)
{
    if (error.code == Error::Code::LimitExceeded && !error.where.isEmpty()) {
        const words::ErrorWords said = words::error(error);
        return said.strong + u' ' + said.sentence;
    }
    if (error.code == Error::Code::LimitExceeded) {
        return GuidelinePage::tr("It is too long: a guideline has at most %1 paragraphs and 1 MiB")
            .arg(MostGuidelineParagraphs);
    }
    const QString line = QString(error.where).remove(QRegularExpression(QStringLiteral("\\D")));
    return line.isEmpty() ? GuidelinePage::tr("Write at least one line")
                          : GuidelinePage::tr("The anchor in line %1 stands twice").arg(line);
}

Json voiceFrom(const QString &stored)
{
    const Result<Json> json = parseJsonObject(stored.toUtf8());
    return json ? *json : Json();
}

// `now` is the source of the draft, read.
bool differsFrom(const GuidelineVersion &before, const GuidelineDraft &draft,
                 const Result<GuidelineSource> &now)
{
    return !now || *now != before.source() || draft.title != before.title
        || voiceFrom(draft.voice) != before.voice;
}

} // namespace

// An answer that comes when something else was opened meanwhile is for whoever asked: each step
// carries the id it is about.
template <typename T>
void GuidelinePage::ask(std::function<Result<T>(ReviewDesk &)> work,
                        std::function<void(const T &)> then)
{
    ++m_asked;
    whenDone(m_service.run(std::move(work)), this,
             [this, then = std::move(then)](const Result<T> &answer) {
                 --m_asked;
                 if (answer) {
                     then(*answer);
                     return;
                 }
                 const words::ErrorWords said = words::error(answer.error());
                 showProblem(said.strong + u' ' + said.sentence);
             });
}

bool GuidelinePage::isSettled() const
{
    return m_asked == 0 && !m_saveTimer.isActive() && !m_previewTimer.isActive();
}

void GuidelinePage::begin(const QString &id)
{
    ask<GuidelineChoices>(
        [editor = m_editor](ReviewDesk &desk) { return guidelineChoices(desk, editor); },
        [this, id](const GuidelineChoices &choices) { take(choices, id); });
}

void GuidelinePage::take(const GuidelineChoices &choices, const QString &id)
{
    m_choices = choices;
    m_choice->clear();
    for (const GuidelineSummary &each : choices.guidelines)
        m_choice->addItem(nameOf(each.newest), each.newest.id);
    for (const QString &unpublished : choices.unpublished)
        m_choice->addItem(tr("%1 (not published)").arg(unpublished), unpublished);
    if (m_isNew && m_edit != m_savedEdit) { // a new one is being written: that stays
        m_choice->setCurrentIndex(-1);
        showState();
        return;
    }
    int wanted = m_choice->findData(id.isEmpty() ? m_open.id : id);
    wanted = wanted < 0 && m_choice->count() > 0 ? 0 : wanted;
    m_choice->setCurrentIndex(wanted);
    m_choice->setEnabled(m_choice->count() > 0);
    if (wanted < 0)
        startNew();
    else
        open(m_choice->currentData().toString());
}

void GuidelinePage::open(const QString &id)
{
    save();
    if (isNameless())
        return;
    ask<OpenGuideline>(
        [id, editor = m_editor](ReviewDesk &desk) { return openGuideline(desk, id, editor); },
        [this, id, edit = m_edit](const OpenGuideline &stored) {
            if (m_edit != edit) { // something was typed meanwhile
                open(id);
                return;
            }
            m_isNew = false;
            showStored(stored);
        });
}

// Nothing to save it under yet, and so nothing else may take its place.
bool GuidelinePage::isNameless()
{
    if (!m_isNew || m_edit == m_savedEdit)
        return false;
    showProblem(tr("Give it an id first: items and queues name it by that."));
    m_choice->setCurrentIndex(-1);
    m_id->setFocus();
    return true;
}

void GuidelinePage::startNew()
{
    save();
    if (isNameless())
        return;
    m_isNew = true;
    m_choice->setCurrentIndex(-1);
    OpenGuideline fresh;
    fresh.draft.editor = m_editor;
    showStored(fresh);
    m_id->setFocus();
}

void GuidelinePage::showStored(const OpenGuideline &stored)
{
    m_open = stored;
    m_showing = true;
    m_id->setText(stored.id);
    m_idRow->setVisible(!stored.published);
    m_title->setText(stored.draft.title);
    if (writtenIn(m_text) != stored.draft.source)
        m_text->setPlainText(stored.draft.source);
    m_voice->setVoice(voiceFrom(stored.draft.voice));
    m_note->clear();
    m_showing = false;
    m_saveTimer.stop();
    m_savedEdit = m_edit;
    showProblem({});
    showQueues();
    preview();
    showState();
    showBehind();
}

void GuidelinePage::showState()
{
    QStringList parts;
    if (m_open.published) {
        const GuidelineVersion &version = *m_open.published;
        parts += version.publishedBy.isEmpty()
            ? tr("Version %1, published on %2").arg(version.version, momentOf(version.publishedAt))
            : tr("Version %1, published on %2 by %3")
                  .arg(version.version, momentOf(version.publishedAt), version.publishedBy);
    } else {
        parts += tr("Not published yet");
    }
    if (m_isNew && m_edit != m_savedEdit)
        parts += tr("not saved until it has an id");
    else if (m_saveTimer.isActive())
        parts += tr("your draft is being saved");
    else if (m_open.isSaved)
        parts += tr("your draft was saved on %1").arg(momentOf(m_open.draft.savedAt));
    for (const OtherEditor &other : m_open.others)
        parts += tr("%1 is writing on it, too (%2)").arg(other.editor, momentOf(other.savedAt));
    m_state->setParagraph(parts.join(QStringLiteral(" · ")));
    m_discard->setVisible(m_open.isSaved && m_open.published.has_value());
}

// A toggle for each queue. It takes effect at once, without a new version.
void GuidelinePage::showQueues()
{
    while (QLayoutItem *item = m_queueColumn->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QStringList following;
    for (const GuidelineSummary &each : m_choices.guidelines) {
        if (each.newest.id == m_open.id)
            following = each.queues;
    }
    const qsizetype shown
        = m_open.published ? std::min(mostQueues, m_choices.queues.size()) : qsizetype {0};
    for (qsizetype i = 0; i < shown; ++i) {
        const QString &queue = m_choices.queues.at(i);
        auto *row = new QWidget(m_queues);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::s12);
        line->addWidget(new Paragraph(queue, TypeRole::Body, Ink::Text, row), 1, Qt::AlignVCenter);
        auto *toggle = new Toggle(queue, row);
        toggle->setObjectName(QStringLiteral("guidelineQueue.") + queue);
        toggle->setChecked(following.contains(queue));
        connect(toggle, &QAbstractButton::toggled, this,
                [this, queue](bool on) { setQueue(queue, on); });
        line->addWidget(toggle);
        m_queueColumn->addWidget(row);
    }
    if (shown == 0) {
        m_queueColumn->addWidget(new Paragraph(m_open.published
                                                   ? tr("There are no queues yet")
                                                   : tr("Queues can follow it once it is "
                                                        "published"),
                                               TypeRole::Caption, Ink::Muted, m_queues));
    }
}

void GuidelinePage::setQueue(const QString &queue, bool follows)
{
    ask<bool>(
        [queue, id = follows ? m_open.id : QString()](ReviewDesk &desk) -> Result<bool> {
            BLUEPENCIL_TRY(setQueueGuideline(desk.database, queue, id));
            return true;
        },
        [this, queue, follows](const bool &) {
            Q_EMIT said(follows ? tr("%1 follows this guideline from the next lease on").arg(queue)
                                : tr("%1 follows no guideline now").arg(queue));
        });
}

// Writing ---------------------------------------------------------------------------------------

GuidelineDraft GuidelinePage::written() const
{
    GuidelineDraft draft = m_open.draft;
    draft.id = m_open.published ? m_open.id : m_id->text().simplified();
    draft.editor = m_editor;
    draft.title = m_title->text().trimmed();
    draft.source = writtenIn(m_text);
    const Json voice = m_voice->voice();
    draft.voice = voice.is_null() ? QString() : QString::fromUtf8(toLine(voice));
    return draft;
}

bool GuidelinePage::differs() const
{
    const GuidelineDraft draft = written();
    if (!m_open.published)
        return !draft.source.trimmed().isEmpty();
    const GuidelineVersion &before = *m_open.published;
    return differsFrom(before, draft,
                       parseGuideline(draft.source, before.paragraphs, m_open.highest));
}

void GuidelinePage::onEdited()
{
    if (m_showing)
        return;
    ++m_edit;
    m_saveTimer.start();
    m_previewTimer.start();
    showState();
}

void GuidelinePage::preview()
{
    m_previewTimer.stop();
    const std::vector<GuidelineParagraph> before
        = m_open.published ? m_open.published->paragraphs : std::vector<GuidelineParagraph> {};
    const GuidelineDraft draft = written();
    const Result<GuidelineSource> now = parseGuideline(draft.source, before, m_open.highest);
    m_publish->setEnabled(now.has_value()
                          && (!m_open.published || differsFrom(*m_open.published, draft, now)));
    if (!now) {
        m_changes->showChanges({});
        m_changesHead->setParagraph(wordsOf(now.error()));
        return;
    }
    const std::vector<ParagraphChange> changes = compareGuidelines(before, now->paragraphs);
    m_changes->showChanges(changes);
    QStringList said;
    if (const int count = countChanges(changes); count > 0)
        said += tr("%n paragraph(s)", nullptr, count);
    if (m_open.published && draft.title != m_open.published->title)
        said += tr("the title");
    if (voiceFrom(draft.voice) != (m_open.published ? m_open.published->voice : Json()))
        said += tr("the brand voice");
    if (said.isEmpty())
        m_changesHead->setParagraph(tr("Nothing differs from what is published"));
    else if (m_open.published)
        m_changesHead->setParagraph(
            tr("Differs from version %1: %2").arg(m_open.published->version, said.join(tr(", "))));
    else
        m_changesHead->setParagraph(said.join(tr(", ")));
}

void GuidelinePage::save()
{
    m_saveTimer.stop();
    if (m_edit == m_savedEdit)
        return;
    GuidelineDraft draft = written();
    if (draft.id.isEmpty())
        return; // nothing to save it under; the state says so
    // Until it is published it can be called something else.
    const QString before = m_open.id == draft.id ? QString() : m_open.id;
    if (m_open.id != draft.id) {
        draft.revision = 0;
        m_open.id = draft.id;
        m_isNew = false;
    }
    m_savedEdit = m_edit;
    // What is saved next is saved upon this one.
    m_open.draft.revision = draft.revision + 1;
    ++m_asked;
    whenDone(m_service.run([draft, before](ReviewDesk &desk) -> Result<qint64> {
        auto revision = saveGuidelineDraft(desk.database, desk.clock, draft);
        if (revision && !before.isEmpty())
            BLUEPENCIL_TRY(dropGuidelineDraft(desk.database, before, draft.editor));
        return revision;
    }),
             this, [this, id = draft.id](const Result<qint64> &revision) {
                 --m_asked;
                 if (m_open.id == id)
                     saved(revision);
             });
}

void GuidelinePage::saved(const Result<qint64> &revision)
{
    if (revision) {
        m_open.draft.savedAt = m_clock.now();
        m_open.isSaved = true;
        showState();
        return;
    }
    m_savedEdit = 0; // it is still to be saved
    ++m_edit;
    m_open.draft.revision = std::max<qint64>(0, m_open.draft.revision - 1);
    if (revision.error().code != Error::Code::Conflict) {
        const words::ErrorWords said = words::error(revision.error());
        showProblem(said.strong + u' ' + said.sentence);
        return;
    }
    showProblem(tr("Your draft was changed in another window. What you wrote here stands below "
                   "and is not saved yet."),
                {{tr("Keep what is here"),
                  [this] {
                      keepMine();
                  }},
                 {tr("Take the other"), [this] {
                      m_savedEdit = m_edit;
                      open(m_open.id);
                  }}});
}

void GuidelinePage::keepMine()
{
    ask<OpenGuideline>([id = m_open.id, editor = m_editor](
                           ReviewDesk &desk) { return openGuideline(desk, id, editor); },
                       [this](const OpenGuideline &stored) {
                           m_open.draft.revision = stored.draft.revision;
                           showProblem({});
                           ++m_edit;
                           save();
                       });
}

void GuidelinePage::discard()
{
    if (!m_open.published)
        return;
    m_saveTimer.stop();
    m_savedEdit = m_edit;
    ask<OpenGuideline>(
        [id = m_open.id, editor = m_editor](ReviewDesk &desk) -> Result<OpenGuideline> {
            BLUEPENCIL_TRY(dropGuidelineDraft(desk.database, id, editor));
            return openGuideline(desk, id, editor);
        },
        [this](const OpenGuideline &stored) {
            showStored(stored);
            Q_EMIT said(tr("The draft is gone; the published text stands here"));
        });
}

// Publishing ------------------------------------------------------------------------------------

void GuidelinePage::publish()
{
    if (!isVisible() || m_isPublishing)
        return;
    const GuidelineDraft draft = written();
    if (draft.id.isEmpty()) {
        showProblem(tr("Give it an id first: items and queues name it by that."));
        m_id->setFocus();
        return;
    }
    if (!differs()) {
        Q_EMIT said(tr("Nothing differs from what is published"));
        return;
    }
    if (m_note->text().trimmed().isEmpty() && m_open.published) {
        showProblem(tr("Say in a few words what changed: those who read it see them first."));
        m_note->setFocus();
        return;
    }
    save();
    GuidelineToPublish publication;
    publication.id = draft.id;
    publication.title = draft.title;
    publication.source = draft.source;
    publication.voice = voiceFrom(draft.voice);
    publication.note = m_note->text().trimmed();
    publication.by = m_editor;
    publication.base = draft.base;
    m_isPublishing = true;
    ++m_asked;
    whenDone(m_service.run([publication](ReviewDesk &desk) {
        return publishGuideline(desk.database, desk.clock, publication);
    }),
             this, [this](const Result<GuidelineVersion> &version) {
                 --m_asked;
                 m_isPublishing = false;
                 afterPublishing(version);
             });
}

void GuidelinePage::afterPublishing(const Result<GuidelineVersion> &version)
{
    if (version) {
        Q_EMIT said(tr("Version %1 is published: those who take a draft from now on see it")
                        .arg(version->version));
        begin(version->id);
        Q_EMIT published();
        return;
    }
    if (version.error().code == Error::Code::Conflict) {
        ask<OpenGuideline>([id = written().id, editor = m_editor](
                               ReviewDesk &desk) { return openGuideline(desk, id, editor); },
                           [this](const OpenGuideline &stored) {
                               m_open.published = stored.published;
                               m_open.highest = stored.highest;
                               m_open.others = stored.others;
                               preview();
                               showState();
                               showBehind();
                           });
        return;
    }
    const words::ErrorWords said = words::error(version.error());
    showProblem(tr("It was not published.") + u' ' + said.strong + u' ' + said.sentence);
}

// Somebody published since the draft was begun.
void GuidelinePage::showBehind()
{
    if (!m_open.published || m_open.draft.base == m_open.published->version)
        return;
    const GuidelineVersion &newest = *m_open.published;
    const QString words = newest.publishedBy.isEmpty()
        ? tr("Version %1 was published meanwhile.").arg(newest.version)
        : tr("%1 published version %2 meanwhile.").arg(newest.publishedBy, newest.version);
    showProblem(words + u' '
                    + tr("Your text is kept. Beside it stands what it would change in that "
                         "version: take over what you want to keep of it, then go on."),
                {{tr("Go on from version %1").arg(newest.version),
                  [this] {
                      goOnFromNewest();
                  }},
                 {tr("Discard the draft"), [this] {
                      discard();
                  }}});
}

void GuidelinePage::goOnFromNewest()
{
    m_open.draft.base = m_open.published->version;
    showProblem({});
    ++m_edit;
    save();
    preview();
    m_text->setFocus();
}

void GuidelinePage::showProblem(const QString &words, const std::vector<WayOut> &waysOut)
{
    m_problemWords->setParagraph(words);
    m_goOut.clear();
    for (std::size_t i = 0; i < m_waysOut.size(); ++i) {
        const bool shown = i < waysOut.size();
        m_waysOut[i]->setVisible(shown);
        if (!shown)
            continue;
        m_waysOut[i]->setLook(waysOut[i].text, {});
        m_goOut.push_back(waysOut[i].go);
    }
    m_problem->setVisible(!words.isEmpty());
}

} // namespace bluepencil
