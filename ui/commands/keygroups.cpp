// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keygroups.h"

#include "ui/common/keycaps.h"

#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int headLines = 2; // a head with its space, in lines
constexpr int dotsPerInch = 300;
constexpr double bodyPoints = 8.5;
constexpr double headPoints = 9.5;
constexpr double titlePoints = 15;
constexpr double margin = 12; // mm

int length(const KeyGroup &group)
{
    return headLines + int(group.commands.size());
}

QFont fontOf(double points, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

// One column of a page after the other.
class Sheet {
public:
    Sheet(QPdfWriter &pdf, const QString &head)
        : m_pdf(pdf)
        , m_painter(&pdf)
        , m_head(head)
    {
        beginPage();
    }

    [[nodiscard]] bool isPainting() const { return m_painter.isActive(); }

    bool end() { return m_painter.end(); }

    void add(const KeyGroup &group)
    {
        const int needed = m_line * qMin(length(group), 6);
        if (m_y + needed > m_pdf.height())
            nextColumn();
        m_painter.setFont(fontOf(headPoints, true));
        line(group.head, {});
        for (const Command &command : group.commands) {
            if (m_y + m_line > m_pdf.height())
                nextColumn();
            m_painter.setFont(fontOf(bodyPoints, false));
            QStringList keys;
            for (const QKeySequence &each : keysShown(command.keys))
                keys.append(each.toString(QKeySequence::NativeText));
            line(command.text, keys.join(QStringLiteral("  ")));
        }
        m_y += m_line;
    }

private:
    void beginPage()
    {
        m_painter.setFont(fontOf(titlePoints, true));
        const int tall = m_painter.fontMetrics().height();
        m_painter.drawText(QRect(0, 0, m_pdf.width(), tall), Qt::AlignLeading | Qt::AlignTop,
                           m_head);
        m_top = tall * 3 / 2;
        m_painter.setFont(fontOf(bodyPoints, false));
        m_line = m_painter.fontMetrics().height() * 5 / 4;
        m_gap = m_line * 2;
        m_width = (m_pdf.width() - 2 * m_gap) / 3;
        m_column = 0;
        m_y = m_top;
    }

    void nextColumn()
    {
        if (++m_column < 3) {
            m_y = m_top;
            return;
        }
        m_pdf.newPage();
        beginPage();
    }

    void line(const QString &text, const QString &keys)
    {
        const bool mirrored = QGuiApplication::isRightToLeft();
        const int column = mirrored ? 2 - m_column : m_column;
        const QRect rect(column * (m_width + m_gap), m_y, m_width, m_line);
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int taken = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + m_line;
        m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
        const QRect words
            = mirrored ? rect.adjusted(taken, 0, 0, 0) : rect.adjusted(0, 0, -taken, 0);
        m_painter.drawText(words,
                           int(Qt::AlignLeading) | int(Qt::AlignVCenter) | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, words.width()));
        m_painter.drawText(
            rect, int(Qt::AlignTrailing) | int(Qt::AlignVCenter) | Qt::TextSingleLine, keys);
        m_y += m_line;
    }

    QPdfWriter &m_pdf;
    QPainter m_painter;
    QString m_head;
    int m_top = 0;
    int m_line = 0;
    int m_gap = 0;
    int m_width = 0;
    int m_column = 0;
    int m_y = 0;
};

} // namespace

std::vector<KeyGroup> keyGroups(const ActionRegistry &registry, const QString &query)
{
    std::vector<KeyGroup> groups;
    for (const ActionSpec &spec : registry.specs()) {
        Command command = commandOf(registry, spec);
        if (!matchCommand(query, command))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const KeyGroup &each) { return each.head == spec.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), KeyGroup {spec.group, {}});
        group->commands.push_back(std::move(command));
    }
    return groups;
}

KeyColumns keyColumns(std::vector<KeyGroup> groups)
{
    // The longest first, each to the shortest column; within a column as registered.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < groups.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t two) {
        return length(groups[one]) > length(groups[two]);
    });
    std::array<std::vector<std::size_t>, 3> members;
    std::array<int, 3> lengths {};
    for (const std::size_t index : order) {
        const auto at
            = std::size_t(std::min_element(lengths.begin(), lengths.end()) - lengths.begin());
        members[at].push_back(index);
        lengths[at] += length(groups[index]);
    }
    for (auto &column : members)
        std::sort(column.begin(), column.end());
    std::sort(members.begin(), members.end());
    KeyColumns columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const std::size_t index : members[i])
            columns[i].push_back(std::move(groups[index]));
    }
    return columns;
}

QList<QKeySequence> keysShown(const QList<QKeySequence> &keys)
{
    QList<QKeySequence> shown;
    QList<QStringList> looks;
    for (const QKeySequence &each : keys) {
        const QStringList parts = keyParts(each);
        if (parts.isEmpty() || looks.contains(parts) || shown.size() == 2)
            continue;
        looks.append(parts);
        shown.append(each);
    }
    return shown;
}

bool writeKeysAsPdf(const QString &path, const QString &head, const std::vector<KeyGroup> &groups)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(head);
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        Sheet sheet(pdf, head);
        if (!sheet.isPainting())
            return false;
        for (const KeyGroup &group : groups)
            sheet.add(group);
        if (!sheet.end())
            return false;
    }
    return file.commit();
}

} // namespace bluepencil
