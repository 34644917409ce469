// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/memorypane.h"

#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/review/panes/cardbutton.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t mostCards = 20;
constexpr qsizetype mostChange = 120; // of a foreign text
constexpr qsizetype mostQuestion = 160;
constexpr qsizetype mostFinal = 280;
constexpr int headGap = 9;

} // namespace

bool isSameKind(const Suggestion &one, const Suggestion &other)
{
    return one.before == other.before && one.after == other.after && one.left == other.left
        && one.right == other.right;
}

// An earlier item: what was asked, and what went out.
class MemoryPane::Earlier final : public QWidget {
public:
    explicit Earlier(QWidget *parent)
        : QWidget(parent)
        , m_question(new Paragraph({}, TypeRole::Caption, Ink::Muted, this))
        , m_final(new Paragraph({}, TypeRole::Caption, Ink::Text, this))
    {
        setObjectName(QStringLiteral("earlierItem"));
        m_final->setSelectable(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, space::s4, 0, space::s4);
        column->setSpacing(2);
        column->addWidget(m_question);
        column->addWidget(m_final);
    }

    // As it may be shown.
    void setItem(const SimilarItem &item)
    {
        const QString question = words::shortened(item.question, mostQuestion);
        const QString final = words::shortened(item.finalText, mostFinal);
        const QString id = isolated(item.externalId);
        m_question->setParagraph(
            question.isEmpty() ? id : MemoryPane::tr("%1: “%2”").arg(id, isolated(question)));
        m_final->setParagraph(final);
        m_final->setAccessibleName(MemoryPane::tr("What was sent for %1").arg(item.externalId));
        m_final->setAccessibleDescription(final);
    }

private:
    Paragraph *m_question;
    Paragraph *m_final;
};

MemoryPane::MemoryPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_earlierHead(
          new ElideLabel(tr("Earlier items like this"), TypeRole::Strong, Ink::Text, this))
    , m_cardColumn(new QVBoxLayout)
    , m_earlierColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("memoryPane"));
    setAccessibleName(tr("Memory"));
    m_summary = new ElideLabel({}, TypeRole::Caption, Ink::Muted, m_head);
    m_summary->setObjectName(QStringLiteral("memorySummary"));
    m_summary->setElides(true);
    m_one = new KeyCaps({}, m_head);
    m_all = new KeyCaps({}, m_head);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(headGap);
    m_title = new ElideLabel(tr("Memory"), TypeRole::Strong, Ink::Text, m_head);
    head->addWidget(m_title);
    head->addWidget(m_summary, 1);
    head->addWidget(m_one);
    head->addWidget(m_all);
    m_cardColumn->setSpacing(6);
    m_earlierColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s12, 0, 0);
    column->setSpacing(space::s8);
    column->addWidget(m_head);
    column->addLayout(m_cardColumn);
    column->addWidget(m_earlierHead);
    column->addLayout(m_earlierColumn);
    showWhole();
}

MemoryPane::~MemoryPane() = default;

void MemoryPane::setKeys(const QKeySequence &one, const QKeySequence &all)
{
    m_one->setKeys(one);
    m_hasOneKey = !one.isEmpty();
    m_one->setToolTip(tr("Take the one at the cursor, or the next"));
    m_all->setKeys(all);
    m_hasAllKey = !all.isEmpty();
    m_all->setToolTip(tr("Take all of that kind"));
    fitHead();
}

void MemoryPane::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        showKinds();
        showEarlier();
    });
}

// Of the draft, or of drafts before: known to the item, or looked at by itself.
QString MemoryPane::wordsOf(const QString &given) const
{
    return m_veil == nullptr ? given : m_veil->words(m_veil->elsewhere(given));
}

void MemoryPane::showSuggestions(const std::vector<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_kinds.clear();
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        const auto known = std::ranges::find_if(m_kinds, [&](const Kind &kind) {
            return isSameKind(suggestions[std::size_t(kind.first)], suggestions[i]);
        });
        if (known != m_kinds.end())
            ++known->places;
        else if (m_kinds.size() < mostCards)
            m_kinds.push_back({int(i), 1});
    }
    m_summary->setLine(tr("%n to look at", nullptr, int(suggestions.size())));
    fitHead();
    showKinds();
    showWhole();
}

void MemoryPane::showKinds()
{
    while (m_cards.size() < m_kinds.size()) {
        auto *made = new CardButton(this);
        made->setObjectName(QStringLiteral("suggestionCard"));
        connect(made, &QAbstractButton::clicked, this, [this, card = m_cards.size()] {
            if (card < m_kinds.size())
                Q_EMIT chosen(m_kinds[card].first);
        });
        m_cardColumn->addWidget(made);
        m_cards.push_back(made);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool shown = i < m_kinds.size();
        m_cards[i]->setVisible(shown);
        if (!shown)
            continue;
        const Suggestion &made = m_suggestions[std::size_t(m_kinds[i].first)];
        CardButton::Words words;
        words.tone = Tone::Accent;
        words.icon = QStringLiteral("memory");
        const QString before
            = words::shortened(wordsOf(made.left + made.before + made.right), mostChange);
        const QString after
            = words::shortened(wordsOf(made.left + made.after + made.right), mostChange);
        words.strong = after.isEmpty()
            ? tr("“%1” goes").arg(isolated(before))
            : tr("“%1” becomes “%2”").arg(isolated(before), isolated(after));
        const QLocale locale;
        words.detail = tr("changed %1 of %2 times by %n reviewer(s)", nullptr, made.reviewers)
                           .arg(locale.toString(made.changed), locale.toString(made.seen));
        if (m_kinds[i].places > 1)
            words.detail = tr("%1; %n place(s) here", nullptr, m_kinds[i].places).arg(words.detail);
        m_cards[i]->setWords(words);
    }
}

void MemoryPane::showSimilar(const std::vector<SimilarItem> &items)
{
    m_similar = items;
    m_items = items.size();
    while (m_earlier.size() < items.size()) {
        auto *made = new Earlier(this);
        m_earlierColumn->addWidget(made);
        m_earlier.push_back(made);
    }
    for (std::size_t i = 0; i < m_earlier.size(); ++i)
        m_earlier[i]->setVisible(i < items.size());
    showEarlier();
    showWhole();
}

void MemoryPane::showEarlier()
{
    for (std::size_t i = 0; i < m_similar.size(); ++i) {
        SimilarItem item = m_similar[i];
        for (QString *text : {&item.externalId, &item.question, &item.finalText})
            *text = wordsOf(*text);
        m_earlier[i]->setItem(item);
    }
}

// Words before keys: those are in the palette and on the sheet of keys, too.
void MemoryPane::fitHead()
{
    int need = m_title->sizeHint().width() + headGap + m_summary->sizeHint().width();
    const auto show = [&](KeyCaps *caps, bool has) {
        need += has ? headGap + caps->sizeHint().width() : 0;
        caps->setVisible(has && need <= width());
    };
    show(m_one, m_hasOneKey);
    show(m_all, m_hasAllKey);
}

void MemoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void MemoryPane::showWhole()
{
    m_head->setVisible(!m_kinds.empty());
    m_earlierHead->setVisible(m_items > 0);
    setVisible(!m_kinds.empty() || m_items > 0);
}

} // namespace bluepencil
