// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewPlace hides personal data on screen, and shows it for now.
#include "ui/common/actionregistry.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/factspane.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/panes/memorypane.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/panes/sheethead.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/review/veil/veiltexts.h"
#include "ui/settings/settings.h"

#include <QStackedLayout>

namespace bluepencil {

void ReviewPlace::addVeilActions()
{
    const QString look = tr("Look");
    addAction("look.hidePersonal", tr("Hide personal data on screen, or show it"), look,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V)}, &ReviewPlace::toggleVeil);
    // In every place that shows texts of items.
    ActionSpec spec;
    spec.id = QStringLiteral("look.showPersonal");
    spec.text = tr("Show hidden personal data until the next draft");
    spec.group = look;
    spec.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)};
    connect(m_around.actions.add(spec, &m_around.window), &QAction::triggered, this,
            &ReviewPlace::showForNow);
    m_around.actions.setObstacle(spec.id, [this] { return veilObstacle(); });
}

void ReviewPlace::connectVeil()
{
    m_veil->follow(m_around.settings);
    connect(m_veil, &ScreenVeil::lookWanted, this, [this] { lookThrough(true); });
    m_head->setVeil(m_veil);
    m_link->setVeil(m_veil);
    m_conversation->setVeil(m_veil);
    m_facts->setVeil(m_veil);
    m_checksPane->setVeil(m_veil);
    m_memoryPane->setVeil(m_veil);
    m_newsPane->setVeil(m_veil);
    m_redline->setVeil(m_veil);
    m_queue->model()->setVeil(m_veil);
    connect(m_veil, &ScreenVeil::changed, this, &ReviewPlace::showVeil);
    m_fields->setVeiled(m_veil->isOn());
    veilEditor();
}

void ReviewPlace::toggleVeil()
{
    const bool hides = !m_around.settings.isOn(Settings::Key::HidePersonal);
    m_around.settings.set(Settings::Key::HidePersonal, hides);
    m_around.toast.present(hides ? tr("Personal data is hidden on screen. What goes out stays as "
                                      "it is.")
                                 : tr("Personal data is shown again."));
}

// Those of the places that are seen: this one, or another one that shows texts of items.
QList<ScreenVeil *> ReviewPlace::veilsInSight() const
{
    QList<ScreenVeil *> veils = m_around.window.findChildren<ScreenVeil *>();
    veils.removeIf([](const ScreenVeil *veil) {
        const auto *place = qobject_cast<const QWidget *>(veil->parent());
        return !veil->isChosen() || place == nullptr || !place->isVisible();
    });
    return veils;
}

QString ReviewPlace::veilObstacle() const
{
    return veilsInSight().isEmpty() ? tr("No personal data is hidden on screen") : QString();
}

void ReviewPlace::showForNow()
{
    const QList<ScreenVeil *> veils = veilsInSight();
    if (veils.isEmpty())
        return;
    const bool shows = !veils.front()->isShown();
    for (ScreenVeil *veil : veils)
        veil->setShown(shows);
    QString said = tr("Personal data is hidden on screen. What goes out stays as it is.");
    if (shows) {
        said = isVisible()
            ? tr("Personal data of this draft is shown until the next one.")
            : tr("Personal data is shown until you open another text or leave this page.");
    }
    m_around.toast.present(said);
}

// Of another item: nothing that was found for the one before.
void ReviewPlace::beginVeil()
{
    m_opinions.clear();
    m_veil->begin();
    veilEditor();
}

void ReviewPlace::lookThrough(bool atOnce)
{
    const auto &open = m_controller.item();
    if (!m_veil->isChosen() || !open)
        return;
    std::vector<ScanText> texts = veilTextsOf(open->lease.item);
    texts.push_back({QStringLiteral("/draft"), open->draftText});
    texts.push_back({QStringLiteral("/base"), open->base()});
    if (m_base.kind != CompareBase::Kind::Draft)
        texts.push_back({QStringLiteral("/compared"), m_base.text});
    for (std::size_t i = 0; i < m_opinions.size(); ++i)
        texts.push_back(
            {QStringLiteral("/opinions/%1/text").arg(i), m_opinions[i].text.value_or(QString())});
    if (!open->lease.notSentReason.isEmpty())
        texts.push_back({QStringLiteral("/not_sent"), open->lease.notSentReason});
    if (open->lease.asked && !open->lease.asked->refusal.isEmpty())
        texts.push_back({QStringLiteral("/refused_draft"), open->lease.asked->refusal});
    if (!open->lease.damagedBefore.isEmpty())
        texts.push_back({QStringLiteral("/damaged"), damagedBefore()});
    texts.push_back({workingTextPointer(), m_editor->text()});
    m_veil->look(std::move(texts), atOnce);
}

void ReviewPlace::showVeil()
{
    m_fields->setVeiled(m_veil->isOn());
    veilEditor();
    if (m_controller.item()) {
        if (m_besideText != m_veil->text(m_base.text))
            showBase();
        showCompared();
        showLabels();
        if (m_saidByProducer != saidByProducer())
            showBanners();
    }
    if (m_centre->currentIndex() == CoverPage)
        showKeptText();
}

// Why the open item is back, as it may be shown.
QString ReviewPlace::saidByProducer() const
{
    const Lease &lease = m_controller.item()->lease;
    QString said = m_veil->text(lease.notSentReason);
    if (lease.asked)
        said += m_veil->text(lease.asked->refusal);
    said = said.isEmpty() ? said : m_veil->text(lease.item.externalId) + u' ' + said;
    return said + m_veil->text(damagedBefore());
}

// The earlier turns that could not be shown, by what their producer calls them.
QString ReviewPlace::damagedBefore() const
{
    return m_controller.item()->lease.damagedBefore.join(QStringLiteral(", "));
}

// While somebody types the bars move with the text, and what is typed is under one until it was
// looked at.
void ReviewPlace::veilEditor()
{
    if (!m_veil->isOn()) {
        m_editor->unveil();
        return;
    }
    if (m_veil->flaw()) {
        m_editor->veilAll(flawWords(*m_veil->flaw()));
    } else if (m_veil->isWaiting()) {
        m_editor->veilAll(tr("Looking for personal data …"));
    } else if (const VeiledText *known = m_veil->find(m_editor->text())) {
        m_editor->veil(known->pieces, m_editor->textToken());
    }
}

QString ReviewPlace::flawWords(VeilFlaw flaw) const
{
    QString why;
    switch (flaw) {
    case VeilFlaw::NoScanner:
        why = tr("Hidden: what finds personal data could not be loaded.");
        break;
    case VeilFlaw::TooLong:
        why = tr("Hidden: a text is too long to be looked through for personal data.");
        break;
    case VeilFlaw::TooMany:
        why = tr("Hidden: there is too much personal data in it to be told apart.");
        break;
    case VeilFlaw::Unread:
        why = tr("Hidden: a text could not be looked through for personal data.");
        break;
    }
    const QKeySequence keys = m_around.actions.keys(QStringLiteral("look.showPersonal"));
    const QString action = tr("Show hidden personal data until the next draft");
    return why + u' '
        + (keys.isEmpty() ? tr("“%1” shows it all the same.").arg(action)
                          : tr("“%1” (%2) shows it all the same.")
                                .arg(action, keys.toString(QKeySequence::NativeText)));
}

// What stands beside is for reading: it has the words of the veil in it, not bars above it.
void ReviewPlace::showBase()
{
    const auto &item = m_controller.item();
    CompareBase shown = m_base;
    shown.text = m_veil->text(m_base.text);
    m_besideText = shown.text;
    m_beside->showBase(shown, item ? item->lease.item.language : QString());
}

Comparison ReviewPlace::besideComparison(const Comparison &comparison) const
{
    if (!m_veil->isOn())
        return comparison;
    Comparison shown = comparison;
    const VeiledText *known = m_veil->find(m_base.text);
    if (known == nullptr || comparison.draft != m_base.text) {
        shown.edits.clear();
        return shown;
    }
    qsizetype behind = 0; // two hunks in one piece are one behind the other
    for (Edit &edit : shown.edits) {
        edit.draft.start = qMax(behind, known->front(edit.draft.start));
        edit.draft.end = qMax(edit.draft.start, known->back(edit.draft.end));
        behind = edit.draft.end;
    }
    return shown;
}

} // namespace bluepencil
