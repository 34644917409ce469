// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/previewmodel.h"

#include "ui/common/style/paint.h"
#include "ui/dataset/exportwords.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype shownCharacters = 400; // of one line; more never fits

// "train" of "trl-kto/train.jsonl".
QString partOf(const QString &file)
{
    return words::part(file.section(u'/', -1).section(u'.', 0, 0));
}

// The worst label, or that there was nothing to change; of a verdict, the verdict.
ChipContent chipOf(const PreviewRow &row)
{
    if (row.desirable) {
        return *row.desirable
            ? ChipContent {PreviewModel::tr("good"), QStringLiteral("check"), Tone::Ok}
            : ChipContent {PreviewModel::tr("not good"), QStringLiteral("cross"), Tone::Danger};
    }
    if (!row.labels.empty()) {
        const auto worst = std::ranges::max_element(row.labels, {}, &Label::severity);
        QString text = words::label(worst->code);
        if (row.labels.size() > 1)
            text = PreviewModel::tr("%1 +%2").arg(text).arg(row.labels.size() - 1);
        return {text, QStringLiteral("label"), words::severityTone(worst->severity)};
    }
    if (row.edits.empty())
        return {PreviewModel::tr("unchanged"), QStringLiteral("check"), Tone::Ok};
    return {};
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PreviewModel::~PreviewModel() = default;

void PreviewModel::setRows(const std::vector<PreviewRow> &rows, const std::vector<PreviewRow> &seen)
{
    beginResetModel();
    m_lines.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PreviewRow &row = rows[i];
        m_lines.push_back({seen[i].externalId,
                           redlineLine(seen[i].draft, seen[i].edits, shownCharacters), chipOf(row),
                           row.hter ? isolated(words::share(*row.hter)) : QString(),
                           partOf(row.file)});
    }
    endResetModel();
}

const RedlineLine &PreviewModel::redline(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].text;
}

const ChipContent &PreviewModel::chip(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].chip;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        const bool atEnd = index.column() == HterColumn || index.column() == PartColumn;
        return int((atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool spoken = role == Qt::AccessibleTextRole;
    if (!spoken && role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ItemColumn:
        return line.item;
    case TextColumn:
        return spoken ? line.text.spoken() : QString();
    case LabelColumn:
        return spoken ? line.chip.text : QString();
    case HterColumn:
        return line.hter;
    case PartColumn:
        return line.part;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool atEnd = section == HterColumn || section == PartColumn;
        return int((atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case TextColumn:
        return tr("Draft to final");
    case LabelColumn:
        return tr("Label");
    case HterColumn:
        return tr("HTER");
    case PartColumn:
        return tr("Part");
    default:
        return {};
    }
}

PreviewDelegate::PreviewDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

PreviewDelegate::~PreviewDelegate() = default;

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *model = qobject_cast<const PreviewModel *>(index.model());
    if (model == nullptr)
        return;
    const QRect place = option.rect.adjusted(space::s6, 0, -space::s6, 0);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == PreviewModel::TextColumn) {
        paintRedline(painter, place, model->redline(index.row()), option.direction);
    } else if (index.column() == PreviewModel::LabelColumn) {
        const ChipContent &chip = model->chip(index.row());
        if (!chip.text.isEmpty()) {
            const QSize size = chipSize(chip).boundedTo(place.size());
            const QRect own(place.left(), place.top() + (place.height() - size.height()) / 2,
                            size.width(), size.height());
            paintChip(painter, mirrored(option.direction, place, own), chip, option.direction);
        }
    }
    painter->restore();
}

} // namespace bluepencil
