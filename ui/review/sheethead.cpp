// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheethead.h"

#include "ui/common/chip.h"
#include "ui/common/elidelabel.h"
#include "ui/common/segmented.h"
#include "ui/common/themecontroller.h"
#include "ui/review/sheet.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace bluepencil {

SheetHead::SheetHead(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new ElideLabel({}, TypeRole::Title, Ink::Text, this))
    , m_task(new Chip({}, Tone::Neutral, {}, this))
    , m_language(new Chip({}, Tone::Neutral, QStringLiteral("language"), this))
    , m_model(new Chip({}, Tone::Outline, {}, this))
    , m_due(new Chip({}, Tone::Neutral, QStringLiteral("clock"), this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("sheetHead"));
    setFixedHeight(66);
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_title->setElides(true);
    m_row->setSpacing(8);
    m_row->addWidget(m_title, 1);
    for (Chip *chip : {m_task, m_language, m_model, m_due})
        m_row->addWidget(chip);
    applyMargins();
}

SheetHead::~SheetHead() = default;

void SheetHead::showItem(const OpenItem &item)
{
    const Item &shown = item.lease.item;
    m_title->setLine(shown.title.isEmpty() ? shown.externalId : shown.title);
    const QString task = words::task(shown.task);
    m_task->setContent(task, Tone::Neutral);
    m_task->setVisible(!task.isEmpty());
    const QString language = words::language(shown.language);
    m_language->setContent(language, Tone::Neutral, QStringLiteral("language"));
    m_language->setVisible(!language.isEmpty());
    const Draft *draft = shown.draft(item.draftId);
    m_hasModel = draft != nullptr && draft->model != u"unknown" && !draft->model.isEmpty();
    if (m_hasModel)
        m_model->setContent(draft->model, Tone::Outline);
    m_model->setVisible(m_hasModel && !m_narrow);
    m_dueAt = shown.dueAt;
    showDrafts(item);
    touchTimes();
}

void SheetHead::showDrafts(const OpenItem &item)
{
    QStringList ids;
    for (const Draft &draft : item.lease.item.drafts)
        ids.append(draft.id);
    if (ids != m_draftIds) {
        m_draftIds = ids;
        delete m_drafts;
        m_drafts = nullptr;
        if (ids.size() > 1) {
            m_drafts = new Segmented(tr("Draft to work from"), this);
            m_drafts->setObjectName(QStringLiteral("draftChoice"));
            for (int i = 0; i < int(ids.size()); ++i)
                m_drafts->addSegment(tr("Draft %1").arg(i + 1));
            m_row->insertWidget(1, m_drafts);
            m_drafts->show();
            connect(m_drafts, &Segmented::currentChanged, this, [this](int index) {
                if (index >= 0 && index < int(m_draftIds.size()))
                    Q_EMIT draftChosen(m_draftIds.at(index));
            });
        }
    }
    if (m_drafts != nullptr) {
        const QSignalBlocker blocker(m_drafts);
        m_drafts->setCurrent(int(ids.indexOf(item.draftId)));
    }
}

void SheetHead::touchTimes()
{
    m_due->setVisible(m_dueAt.has_value());
    if (!m_dueAt)
        return;
    m_due->setContent(words::dueIn(*m_dueAt, m_clock.now()),
                      words::dueTone(*m_dueAt, m_clock.now()), QStringLiteral("clock"));
}

void SheetHead::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_model->setVisible(m_hasModel && !narrow);
}

void SheetHead::applyMargins()
{
    const SheetEdges edges = sheetEdges(width(), theme().readingFont(false));
    m_row->setContentsMargins(edges.start, 8, 20, 4);
}

void SheetHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
}

void SheetHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_row != nullptr && changesLook(event))
        applyMargins();
}

} // namespace bluepencil
