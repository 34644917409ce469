// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/sheethead.h"

#include "core/model/specialcategories.h"
#include "ui/common/chip.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keeprow.h"
#include "ui/common/segmented.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/overlays/comparebase.h"
#include "ui/review/panes/sheet.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace bluepencil {

namespace {

constexpr int least = 66; // pixels high
constexpr int titleLeast = 120; // of a title, before the chips move below it

} // namespace

SheetHead::SheetHead(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new ElideLabel({}, TypeRole::Title, Ink::Text, this))
    , m_task(new Chip({}, Tone::Neutral, {}, this))
    , m_language(new Chip({}, Tone::Neutral, QStringLiteral("language"), this))
    , m_model(new Chip({}, Tone::Outline, {}, this))
    , m_due(new Chip({}, Tone::Neutral, QStringLiteral("clock"), this))
    , m_usage(new Chip({}, Tone::Neutral, QStringLiteral("privacy"), this))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_chips(new QHBoxLayout)
{
    setObjectName(QStringLiteral("sheetHead"));
    keepRow(this, least);
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_title->setElides(true);
    m_rows->setSpacing(space::s8);
    m_rows->addWidget(m_title, 1);
    m_chips->setSpacing(space::s8);
    for (Chip *chip : {m_task, m_language, m_usage, m_model, m_due})
        m_chips->addWidget(chip);
    m_rows->addLayout(m_chips);
    applyMargins();
}

SheetHead::~SheetHead() = default;

void SheetHead::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        showTitle();
        arrange();
    });
}

void SheetHead::showTitle()
{
    m_title->setLine(m_veil == nullptr ? m_given : m_veil->text(m_given));
}

void SheetHead::showItem(const OpenItem &item)
{
    const Item &shown = item.lease.item;
    m_given = shown.title.isEmpty() ? shown.externalId : shown.title;
    showTitle();
    const QString task = words::task(shown.task);
    m_task->setContent(task, Tone::Neutral);
    m_task->setVisible(!task.isEmpty());
    const QString language = words::language(shown.language);
    m_language->setContent(language, Tone::Neutral, QStringLiteral("language"));
    m_language->setVisible(!language.isEmpty());
    const Draft *draft = shown.draft(item.draftId);
    const QString model = draft != nullptr ? draftDetail(*draft) : QString();
    m_hasModel = !model.isEmpty();
    if (m_hasModel)
        m_model->setContent(model, Tone::Outline);
    m_model->setVisible(m_hasModel && !m_narrow);
    m_dueAt = shown.dueAt;
    showUsage(shown);
    showDrafts(item);
    touchTimes();
    arrange();
}

// What an item may be used for, where that is not everything; the tooltip has what else its
// producer said of it.
void SheetHead::showUsage(const Item &item)
{
    const QStringList special = specialCategories(item);
    QString words;
    if (!special.isEmpty())
        words = tr("Sensitive: %1").arg(special.join(QStringLiteral(", ")));
    else if (!item.usage.training)
        words = tr("Not for training");
    QStringList rest;
    if (!special.isEmpty())
        rest += item.usage.training ? tr("Left out of datasets unless asked for")
                                    : tr("Not for training");
    if (!item.usage.basis.isEmpty())
        rest += tr("Basis: %1").arg(item.usage.basis);
    if (!item.usage.retentionClass.isEmpty())
        rest += tr("Kept as: %1").arg(item.usage.retentionClass);
    m_usage->setContent(words, Tone::Neutral, QStringLiteral("privacy"));
    m_usage->setToolTip(plainToolTip(rest.join(u'\n')));
    m_usage->setVisible(!words.isEmpty());
}

void SheetHead::showDrafts(const OpenItem &item)
{
    QStringList ids;
    // Without a draft before their eyes there is none to choose.
    if (item.lease.arm == Arm::Assisted) {
        for (const Draft &draft : item.lease.item.drafts)
            ids.append(draft.id);
    }
    if (ids != m_draftIds) {
        m_draftIds = ids;
        delete m_drafts;
        m_drafts = nullptr;
        if (ids.size() > 1) {
            m_drafts = new Segmented(tr("Draft to work from"), this);
            m_drafts->setObjectName(QStringLiteral("draftChoice"));
            for (int i = 0; i < int(ids.size()); ++i)
                m_drafts->addSegment(tr("Draft %1").arg(i + 1));
            m_chips->insertWidget(0, m_drafts);
            m_drafts->show();
            connect(m_drafts, &Segmented::currentChanged, this, [this](int index) {
                if (index >= 0 && index < int(m_draftIds.size()))
                    Q_EMIT draftChosen(m_draftIds.at(index));
            });
        }
    }
    if (m_drafts != nullptr) {
        const QSignalBlocker blocker(m_drafts);
        for (int i = 0; i < int(ids.size()); ++i) {
            const Draft &draft = item.lease.item.drafts[std::size_t(i)];
            m_drafts->setSegmentToolTip(i, draftDetail(draft));
        }
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
    arrange();
}

void SheetHead::setTextStart(std::optional<int> start)
{
    m_textStart = start;
    applyMargins();
}

void SheetHead::applyMargins()
{
    const int start = m_textStart.value_or(sheetEdges(width(), theme().readingFont(false)).start);
    m_rows->setContentsMargins(mirrored(layoutDirection(), QMargins(start, 8, 20, 4)));
    arrange();
}

void SheetHead::arrange()
{
    m_chips->invalidate(); // it does not hear of its widgets before the next turn
    const QMargins margins = m_rows->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int title = qMin(m_title->sizeHint().width(), theme().sized(titleLeast));
    const bool below = title + space::s8 + m_chips->sizeHint().width() > room;
    m_rows->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_chips->setAlignment(below ? Qt::AlignLeading : Qt::Alignment());
}

void SheetHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
}

void SheetHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_rows != nullptr && changesLook(event))
        applyMargins();
}

} // namespace bluepencil
