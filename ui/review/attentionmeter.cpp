// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/attentionmeter.h"

#include "ui/review/editor/drafteditor.h"

#include <QWidget>

#include <array>

namespace bluepencil {

namespace {

constexpr int lookEveryMs = 250;
constexpr int fine = 10'000; // the height of a text, so that another width changes nothing

struct Tally {
    double seen = 0;
    double size = 0;

    void add(double share, double of)
    {
        seen += share * of;
        size += of;
    }

    [[nodiscard]] std::optional<double> share() const
    {
        return size > 0 ? std::optional(qMin(1.0, seen / size)) : std::nullopt;
    }
};

} // namespace

AttentionMeter::AttentionMeter(DraftEditor *editor,
                               std::function<std::vector<EvidenceText>()> evidence,
                               std::function<bool()> isAttended, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_evidence(std::move(evidence))
    , m_isAttended(std::move(isAttended))
{
    connect(m_editor, &DraftEditor::contentsMoved, this,
            [this](int position, int removed, int added) {
                m_draftSeen.replace(position, removed, added);
            });
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &AttentionMeter::look);
    m_timer.start();
}

AttentionMeter::~AttentionMeter() = default;

void AttentionMeter::begin(double draft, const Attention &attention)
{
    m_draftSeen = {};
    m_seen.clear();
    m_draftBefore = draft;
    m_before = attention;
}

void AttentionMeter::look()
{
    if (!m_editor->isVisible() || !m_isAttended())
        return;
    const auto [first, last] = m_editor->visibleRange();
    m_draftSeen.add(first, last);
    const std::vector<EvidenceText> texts = m_evidence();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QWidget *widget = texts[i].widget;
        if (widget == nullptr || widget->height() <= 0)
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        const auto row = [&](int y) {
            return int(qint64(y) * fine / widget->height());
        };
        if (!seen.isEmpty())
            m_seen[i].add(row(seen.top()), row(seen.bottom() + 1));
    }
}

double AttentionMeter::draft() const
{
    const int length = m_editor->documentLength();
    const double now = length > 0 ? qMin(1.0, double(m_draftSeen.seen()) / length) : 0;
    return qMax(m_draftBefore, now);
}

Attention AttentionMeter::measured() const
{
    std::array<Tally, 4> parts;
    Tally all;
    const std::vector<EvidenceText> texts = m_evidence();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].size <= 0)
            continue;
        const auto found = m_seen.find(i);
        const double rows = found == m_seen.end() ? 0 : double(found->second.seen()) / fine;
        const double share = rows * double(texts[i].shown) / double(texts[i].size);
        parts[std::size_t(texts[i].part)].add(share, double(texts[i].size));
        all.add(share, double(texts[i].size));
    }
    return {parts[std::size_t(EvidencePart::Conversation)].share(),
            parts[std::size_t(EvidencePart::Facts)].share(),
            parts[std::size_t(EvidencePart::References)].share(),
            parts[std::size_t(EvidencePart::Guideline)].share(), all.share()};
}

Attention AttentionMeter::attention() const
{
    return greaterOf(measured(), m_before);
}

} // namespace bluepencil
