// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/labelpanel.h"

#include "ui/common/chip.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/keycaps.h"
#include "ui/common/labelbutton.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int shownWhenNarrow = 8;
constexpr int buttonGap = 4;

} // namespace

LabelPanel::LabelPanel(const QStringList &codes, QWidget *parent)
    : QWidget(parent)
    , m_codes(codes)
    , m_target(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_proposalKeys(new KeyCaps({}, this))
    , m_grid(new QWidget(this))
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("labelPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(new ElideLabel(tr("Labels"), TypeRole::Strong, Ink::Text, this));
    m_target->setObjectName(QStringLiteral("labelTarget"));
    m_target->setElides(true);
    head->addWidget(m_target, 1);
    head->addWidget(m_proposalKeys);
    column->addLayout(head);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(buttonGap);
    for (const QString &code : m_codes) {
        auto *button = new LabelButton(words::label(code), words::labelKey(code), m_grid);
        button->setObjectName(QStringLiteral("label.") + code);
        connect(button, &QAbstractButton::clicked, this, [this, code] { Q_EMIT toggled(code); });
        m_buttons.insert(code, button);
    }
    m_more = new DecisionButton(tr("More labels"), {}, {}, ButtonVariant::Ghost, m_grid);
    m_more->setObjectName(QStringLiteral("labelsMore"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        layOut();
    });
    column->addWidget(m_grid);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    column->addWidget(m_list);
    layOut();
}

LabelPanel::~LabelPanel() = default;

void LabelPanel::layOut()
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    while (QLayoutItem *item = grid->takeAt(0))
        delete item;
    const int shown = m_narrow && !m_showAll ? shownWhenNarrow : int(m_codes.size());
    m_columns = wantedColumns();
    QWidget *before = nullptr;
    for (int i = 0; i < int(m_codes.size()); ++i) {
        LabelButton *button = m_buttons.value(m_codes.at(i));
        button->setVisible(i < shown);
        if (i >= shown)
            continue;
        grid->addWidget(button, i / m_columns, i % m_columns);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, m_columns - 1);
    m_more->setVisible(m_narrow);
    m_more->setText(m_showAll ? tr("Fewer labels") : tr("More labels"));
    if (m_narrow)
        grid->addWidget(m_more, (shown + m_columns - 1) / m_columns, 0, 1, m_columns,
                        Qt::AlignLeading);
}

// Names may be elided a little, but with large text there would be nothing left of them.
int LabelPanel::wantedColumns() const
{
    if (theme().textScale <= 1)
        return 2;
    int widest = 0;
    for (const LabelButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return 2 * widest + buttonGap > width() ? 1 : 2;
}

void LabelPanel::fit()
{
    if (m_columns != wantedColumns())
        layOut();
}

void LabelPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LabelPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_more != nullptr && changesLook(event))
        fit();
}

void LabelPanel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    layOut();
}

void LabelPanel::setProposalKeys(const QKeySequence &keys)
{
    m_proposalKeys->setKeys(keys);
}

void LabelPanel::setKeys(const QString &code, const QKeySequence &keys)
{
    if (LabelButton *button = m_buttons.value(code))
        button->setKeys(keys);
}

void LabelPanel::setTarget(const QString &name, const std::vector<Label> &here,
                           const QString &proposed)
{
    m_target->setLine(proposed.isEmpty() ? name : tr("%1: %2?").arg(name, words::label(proposed)));
    m_proposalKeys->setVisible(!proposed.isEmpty());
    for (const QString &code : m_codes) {
        const auto found = std::find_if(here.begin(), here.end(),
                                        [&](const Label &label) { return label.code == code; });
        LabelButton *button = m_buttons.value(code);
        button->setChecked(found != here.end());
        button->setProposed(code == proposed);
        if (found != here.end())
            button->setDetail(words::severity(found->severity));
    }
}

void LabelPanel::setRuled(const QStringList &codes)
{
    if (m_ruled == codes)
        return;
    m_ruled = codes;
    setLabels(m_labels, m_places);
}

QString LabelPanel::focusedCode() const
{
    const QWidget *focus = window()->focusWidget();
    for (const QString &code : m_codes) {
        if (m_buttons.value(code) == focus)
            return code;
    }
    for (int i = 0; focus != nullptr && i < m_column->count(); ++i) {
        const QWidget *row = m_column->itemAt(i)->widget();
        if (row != nullptr && row->isAncestorOf(focus) && i < int(m_labels.size()))
            return m_labels[std::size_t(i)].code;
    }
    return {};
}

void LabelPanel::setLabels(const std::vector<Label> &labels, const QStringList &places)
{
    m_labels = std::vector<Label>(labels);
    m_places = QStringList(places);
    // The rows are few and small: made anew. A row that has the focus hands it to the panel's
    // first button rather than letting it fall to nobody.
    const bool hadFocus = m_list->isAncestorOf(m_list->window()->focusWidget());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < int(labels.size()); ++i) {
        const Label &label = labels[std::size_t(i)];
        auto *row = new QWidget(m_list);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        const QString name = words::label(label.code);
        auto *chip
            = new Chip(name, words::severityTone(label.severity), QStringLiteral("label"), row);
        chip->setProperty("elides", true);
        chip->setToolTip(plainToolTip(name));
        line->addWidget(chip);
        auto *severity = new DecisionButton(words::severity(label.severity), {}, {},
                                            ButtonVariant::Ghost, row);
        severity->setObjectName(QStringLiteral("labelSeverity%1").arg(i));
        severity->setAccessibleName(
            tr("Severity of %1: %2").arg(name, words::severity(label.severity)));
        severity->setFixedHeight(theme().sized(26));
        connect(severity, &QPushButton::clicked, this, [this, i] { Q_EMIT severityWanted(i); });
        line->addWidget(severity);
        auto *place = new ElideLabel(places.value(i), TypeRole::Caption, Ink::Muted, row);
        place->setElides(true);
        place->setMinimumWidth(1); // the first to go where there is little room
        line->addWidget(place, 1);
        if (m_ruled.contains(label.code)) {
            auto *rule = new IconButton(QStringLiteral("guideline"),
                                        tr("Paragraph for %1").arg(name), {}, row);
            rule->setObjectName(QStringLiteral("labelRule%1").arg(i));
            rule->setFixedSize(theme().sized(26), theme().sized(26));
            connect(rule, &QAbstractButton::clicked, this,
                    [this, code = label.code] { Q_EMIT ruleWanted(code); });
            line->addWidget(rule);
        }
        auto *remove = new IconButton(QStringLiteral("cross"), tr("Remove %1").arg(name), {}, row);
        remove->setObjectName(QStringLiteral("labelRemove%1").arg(i));
        remove->setFixedSize(theme().sized(26), theme().sized(26));
        connect(remove, &QAbstractButton::clicked, this, [this, i] { Q_EMIT removeWanted(i); });
        line->addWidget(remove);
        m_column->addWidget(row);
    }
    m_list->setVisible(!labels.empty());
    if (hadFocus && !m_codes.isEmpty())
        m_buttons.value(m_codes.first())->setFocus();
}

} // namespace bluepencil
