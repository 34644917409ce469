// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/guidelinelist.h"

#include "ui/common/paragraph.h"
#include "ui/review/panes/guidelineline.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace bluepencil {

namespace {

constexpr std::size_t mostLines = 200;

} // namespace

GuidelineList::GuidelineList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rest(new Paragraph({}, TypeRole::Body, Ink::Text, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_rest->setSelectable(true);
    m_rest->hide();
    m_column->addWidget(m_rest);
}

GuidelineList::~GuidelineList() = default;

void GuidelineList::showParagraphs(const std::vector<ParagraphChange> &paragraphs)
{
    showLines(paragraphs);
}

void GuidelineList::showChanges(const std::vector<ParagraphChange> &paragraphs)
{
    std::vector<ParagraphChange> changes;
    std::ranges::copy_if(paragraphs, std::back_inserter(changes), [](const ParagraphChange &each) {
        return each.kind != ParagraphChange::Kind::Same;
    });
    showLines(std::move(changes));
}

void GuidelineList::showLines(std::vector<ParagraphChange> paragraphs)
{
    if (paragraphs == m_shown)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (GuidelineLine *line : m_lines) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    if (hadFocus)
        leave();
    m_shown = std::move(paragraphs);
    const std::size_t lines = std::min(mostLines, m_shown.size());
    for (std::size_t i = 0; i < lines; ++i) {
        auto *line = new GuidelineLine(m_shown[i], this);
        connect(line, &GuidelineLine::leaveWanted, this, &GuidelineList::leave);
        connect(line, &GuidelineLine::neighbourWanted, this,
                [this, line](int by) { step(line, by); });
        m_column->insertWidget(int(i), line);
        line->show(); // now, not when the layout comes to it
        m_lines.push_back(line);
    }
    QStringList rest;
    for (std::size_t i = lines; i < m_shown.size(); ++i)
        rest += m_shown[i].paragraph.text;
    m_rest->setParagraph(rest.join(u'\n'));
    m_rest->setVisible(!rest.isEmpty());
}

GuidelineLine *GuidelineList::pointAt(const QString &anchor)
{
    GuidelineLine *found = nullptr;
    for (GuidelineLine *line : m_lines) {
        const bool isIt = found == nullptr && line->anchor() == anchor;
        line->setPointedAt(isIt);
        if (isIt)
            found = line;
    }
    if (found == nullptr)
        return nullptr;
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && !isAncestorOf(focus))
        m_cameFrom = focus;
    found->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT pointed(found);
    return found;
}

void GuidelineList::pointAtNone()
{
    for (GuidelineLine *line : m_lines)
        line->setPointedAt(false);
}

QString GuidelineList::pointedAt() const
{
    const auto line = std::ranges::find_if(m_lines, &GuidelineLine::isPointedAt);
    return line == m_lines.end() ? QString() : (*line)->anchor();
}

QStringList GuidelineList::anchorsOf(const QString &label) const
{
    QStringList anchors;
    for (const ParagraphChange &change : m_shown) {
        if (change.kind != ParagraphChange::Kind::Removed
            && change.paragraph.labels.contains(label))
            anchors += change.paragraph.anchor;
    }
    return anchors;
}

void GuidelineList::step(const GuidelineLine *from, int by)
{
    const auto at = std::find(m_lines.begin(), m_lines.end(), from) - m_lines.begin();
    const auto next = at + by;
    if (next < 0 || next >= std::ssize(m_lines))
        return;
    pointAt(m_lines[std::size_t(next)]->anchor());
}

void GuidelineList::leave()
{
    pointAtNone();
    if (m_cameFrom != nullptr && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
}

} // namespace bluepencil
