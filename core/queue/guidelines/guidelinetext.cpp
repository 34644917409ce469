// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/guidelines/guidelinetext.h"

#include "core/base/limits.h"
#include "core/model/canonicaltext.h"
#include "core/model/json.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

// The highest number of an anchor that the next one is counted from. People write what they like:
// a higher one is a name like any other.
constexpr int mostNumber = 999'999'999;

// {#anchor label label} at the end of a line.
const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[ \\t]*\\{#([a-z0-9][a-z0-9-]{0,39})((?:[ \\t]+[A-Za-z0-9_.-]{1,60})*)"
                       "[ \\t]*\\}[ \\t]*$"));
    return pattern;
}

struct Line {
    GuidelineParagraph paragraph;
    bool tagged = false;
    qsizetype number = 0; // in the source, from 1
};

Line readLine(const QString &line)
{
    const QRegularExpressionMatch match = tagPattern().match(line);
    if (!match.hasMatch())
        return {{{}, line, {}}, false, 0};
    QStringList labels = match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts);
    labels.removeDuplicates();
    return {{match.captured(1), line.first(match.capturedStart()), labels}, true, 0};
}

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const Token &token : diffTokens(text)) {
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            words.insert(text.mid(token.start, token.length).toCaseFolded());
    }
    return words;
}

// Gives the lines without an anchor those of the paragraphs they were made from.
class Heirs {
public:
    Heirs(std::vector<Line> &lines, const std::vector<GuidelineParagraph> &before)
        : m_lines(lines)
        , m_before(before)
        , m_taken(before.size(), false)
    {
        for (const Line &line : m_lines) {
            for (std::size_t i = 0; i < m_before.size(); ++i)
                m_taken[i] = m_taken[i] || line.paragraph.anchor == m_before[i].anchor;
        }
    }

    void name()
    {
        for (Line &line : m_lines) {
            for (std::size_t i = 0; isOpen(line) && i < m_before.size(); ++i) {
                if (!m_taken[i] && m_before[i].text == line.paragraph.text)
                    give(line, i);
            }
        }
        if (std::ranges::none_of(m_lines, isOpen))
            return;
        readWords();
        for (Line &line : m_lines) {
            if (isOpen(line))
                giveLikest(line);
        }
    }

private:
    static bool isOpen(const Line &line) { return line.paragraph.anchor.isEmpty(); }

    void give(Line &line, std::size_t place)
    {
        line.paragraph.anchor = m_before[place].anchor;
        line.paragraph.labels = m_before[place].labels;
        for (std::size_t i = 0; i < m_before.size(); ++i)
            m_taken[i] = m_taken[i] || m_before[i].anchor == line.paragraph.anchor;
    }

    void readWords()
    {
        m_wordCounts.assign(m_before.size(), 0);
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_taken[i])
                continue;
            const QSet<QString> words = wordsOf(m_before[i].text);
            m_wordCounts[i] = words.size();
            for (const QString &word : words)
                m_having[word].push_back(i);
        }
    }

    void giveLikest(Line &line)
    {
        const QSet<QString> own = wordsOf(line.paragraph.text);
        std::vector<qsizetype> shared(m_before.size(), 0);
        for (const QString &word : own) {
            const auto having = m_having.constFind(word);
            if (having == m_having.cend())
                continue;
            for (const std::size_t i : *having)
                ++shared[i];
        }
        std::optional<std::size_t> best;
        double most = 0;
        for (std::size_t i = 0; i < shared.size(); ++i) {
            if (m_taken[i] || shared[i] == 0)
                continue;
            const double like = 2.0 * double(shared[i]) / double(own.size() + m_wordCounts[i]);
            if (like >= .5 && like > most) {
                best = i;
                most = like;
            }
        }
        if (best)
            give(line, *best);
    }

    std::vector<Line> &m_lines;
    const std::vector<GuidelineParagraph> &m_before;
    std::vector<bool> m_taken;
    // Of the paragraphs not taken: how many words each has, and which of them have a word.
    std::vector<qsizetype> m_wordCounts;
    QHash<QString, std::vector<std::size_t>> m_having;
};

int numberOf(const QString &anchor)
{
    bool isNumber = false;
    const int number = anchor.startsWith(u'p') ? anchor.mid(1).toInt(&isNumber) : 0;
    return isNumber && number > 0 && number <= mostNumber ? number : 0;
}

// Names who is left by the numbers above `highest`.
Result<> nameRest(std::vector<Line> &lines, int highest)
{
    QSet<QString> given;
    for (const Line &line : lines) {
        given.insert(line.paragraph.anchor);
        highest = std::max(highest, numberOf(line.paragraph.anchor));
    }
    for (Line &line : lines) {
        QString &anchor = line.paragraph.anchor;
        while (anchor.isEmpty() && highest < mostNumber) {
            const QString next = QStringLiteral("p%1").arg(++highest);
            if (!given.contains(next))
                anchor = next;
        }
        if (anchor.isEmpty()) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("there is no number above p%1 for its anchor").arg(highest),
                        QStringLiteral("line %1").arg(line.number),
                        QStringLiteral("name its anchor, as in {#name}"));
        }
    }
    return {};
}

// One flag for each place of `places`: it belongs to the longest rising sequence.
std::vector<bool> rising(const std::vector<int> &places)
{
    std::vector<int> length(places.size(), 1);
    std::vector<int> previous(places.size(), -1);
    int last = -1;
    for (int i = 0; i < int(places.size()); ++i) {
        for (int j = 0; j < i; ++j) {
            if (places[std::size_t(j)] < places[std::size_t(i)]
                && length[std::size_t(j)] >= length[std::size_t(i)]) {
                length[std::size_t(i)] = length[std::size_t(j)] + 1;
                previous[std::size_t(i)] = j;
            }
        }
        if (last < 0 || length[std::size_t(i)] > length[std::size_t(last)])
            last = i;
    }
    std::vector<bool> kept(places.size(), false);
    for (int i = last; i >= 0; i = previous[std::size_t(i)])
        kept[std::size_t(i)] = true;
    return kept;
}

ParagraphChange changeOf(const GuidelineParagraph &before, const GuidelineParagraph &after,
                         bool inOrder)
{
    ParagraphChange change;
    change.paragraph = after;
    change.before = before.text;
    change.labelsChanged = before.labels != after.labels;
    if (before.text != after.text) {
        change.kind = ParagraphChange::Kind::Changed;
        change.edits = diff(before.text, after.text);
    } else if (change.labelsChanged) {
        change.kind = ParagraphChange::Kind::Changed;
    } else if (!inOrder) {
        change.kind = ParagraphChange::Kind::Moved;
    }
    return change;
}

} // namespace

Result<GuidelineSource> parseGuideline(const QString &source,
                                       const std::vector<GuidelineParagraph> &before, int highest)
{
    QString canonical = canonicalText(source);
    while (canonical.endsWith(u'\n'))
        canonical.chop(1);
    if (canonical.toUtf8().size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("the guideline is over %1 MiB").arg(limits::TextBytes >> 20), {},
                    QStringLiteral("make it shorter"));
    }
    GuidelineSource guideline;
    QStringList lines;
    std::vector<Line> paragraphs;
    QSet<QString> named;
    for (const QString &written : canonical.split(u'\n')) {
        Line line = readLine(written);
        lines += line.paragraph.text;
        if (line.paragraph.text.trimmed().isEmpty())
            continue;
        if (line.tagged && named.contains(line.paragraph.anchor)) {
            return fail(Error::Code::InvalidInput,
                        QStringLiteral("the anchor %1 stands twice").arg(line.paragraph.anchor),
                        QStringLiteral("line %1").arg(lines.size()),
                        QStringLiteral("give one of them another name"));
        }
        named.insert(line.paragraph.anchor);
        line.number = lines.size();
        paragraphs.push_back(std::move(line));
    }
    if (paragraphs.empty()) {
        return fail(Error::Code::InvalidInput, QStringLiteral("a guideline needs a text"), {},
                    QStringLiteral("write at least one line"));
    }
    if (paragraphs.size() > std::size_t(MostGuidelineParagraphs)) {
        return fail(
            Error::Code::LimitExceeded,
            QStringLiteral("a guideline has at most %1 paragraphs").arg(MostGuidelineParagraphs),
            {}, QStringLiteral("make two of it"));
    }
    Heirs(paragraphs, before).name();
    BLUEPENCIL_TRY(nameRest(paragraphs, std::max(highest, highestAnchor(before))));
    for (Line &line : paragraphs)
        guideline.paragraphs.push_back(std::move(line.paragraph));
    guideline.text = lines.join(u'\n');
    return guideline;
}

qsizetype anchorStart(const QString &line)
{
    const QRegularExpressionMatch match = tagPattern().match(line);
    return match.hasMatch() ? match.capturedStart() : -1;
}

QString sourceOf(const GuidelineSource &guideline)
{
    QStringList lines;
    auto paragraph = guideline.paragraphs.begin();
    for (const QString &line : guideline.text.split(u'\n')) {
        if (line.trimmed().isEmpty() || paragraph == guideline.paragraphs.end()) {
            lines += line;
            continue;
        }
        lines += QStringLiteral("%1 {#%2}")
                     .arg(line, (QStringList {paragraph->anchor} + paragraph->labels).join(u' '));
        ++paragraph;
    }
    return lines.join(u'\n');
}

QString anchorsJson(const std::vector<GuidelineParagraph> &paragraphs)
{
    OrderedJson list = OrderedJson::array();
    for (const GuidelineParagraph &paragraph : paragraphs) {
        OrderedJson labels = OrderedJson::array();
        for (const QString &label : paragraph.labels)
            labels.push_back(toStdString(label));
        list.push_back({{"anchor", toStdString(paragraph.anchor)}, {"labels", std::move(labels)}});
    }
    return QString::fromUtf8(toLine(list));
}

std::vector<GuidelineParagraph> paragraphsOf(const QString &text, const QString &anchors)
{
    std::vector<GuidelineParagraph> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.push_back({QStringLiteral("p%1").arg(paragraphs.size() + 1), line, {}});
    }
    const Result<Json> list = parseJson(anchors.toUtf8());
    if (!list || !list->is_array() || list->size() != paragraphs.size())
        return paragraphs;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const Json &entry = (*list)[i];
        if (!entry.is_object() || !entry.contains("anchor") || !entry["anchor"].is_string())
            continue;
        paragraphs[i].anchor = toQString(entry["anchor"].get<std::string>());
        if (!entry.contains("labels") || !entry["labels"].is_array())
            continue;
        for (const Json &label : entry["labels"]) {
            if (label.is_string())
                paragraphs[i].labels += toQString(label.get<std::string>());
        }
    }
    return paragraphs;
}

int highestAnchor(const std::vector<GuidelineParagraph> &paragraphs)
{
    int highest = 0;
    for (const GuidelineParagraph &paragraph : paragraphs)
        highest = std::max(highest, numberOf(paragraph.anchor));
    return highest;
}

std::vector<ParagraphChange> compareGuidelines(const std::vector<GuidelineParagraph> &before,
                                               const std::vector<GuidelineParagraph> &after)
{
    QHash<QString, int> places;
    for (int i = 0; i < int(before.size()); ++i)
        places.insert(before[std::size_t(i)].anchor, i);
    std::vector<int> kept;
    for (const GuidelineParagraph &paragraph : after) {
        if (places.contains(paragraph.anchor))
            kept.push_back(places.value(paragraph.anchor));
    }
    const std::vector<bool> inOrder = rising(kept);
    const QSet<int> standing(kept.begin(), kept.end());
    std::vector<ParagraphChange> changes;
    int next = 0; // of `before`, to be shown as removed if it is gone
    const auto showRemoved = [&](int until) {
        for (; next < until; ++next) {
            if (standing.contains(next)) // it stands elsewhere
                continue;
            ParagraphChange gone;
            gone.kind = ParagraphChange::Kind::Removed;
            gone.paragraph = before[std::size_t(next)];
            gone.before = gone.paragraph.text;
            changes.push_back(std::move(gone));
        }
    };
    std::size_t at = 0;
    for (const GuidelineParagraph &paragraph : after) {
        const auto place = places.constFind(paragraph.anchor);
        if (place == places.cend()) {
            int until = next;
            while (until < int(before.size()) && !standing.contains(until))
                ++until;
            showRemoved(until);
            ParagraphChange added;
            added.kind = ParagraphChange::Kind::Added;
            added.paragraph = paragraph;
            changes.push_back(std::move(added));
            continue;
        }
        const bool stays = inOrder[at++];
        if (stays)
            showRemoved(*place);
        changes.push_back(changeOf(before[std::size_t(*place)], paragraph, stays));
        if (stays)
            next = std::max(next, *place + 1);
    }
    showRemoved(int(before.size()));
    return changes;
}

QString changeName(ParagraphChange::Kind kind)
{
    switch (kind) {
    case ParagraphChange::Kind::Same:
        return QStringLiteral("same");
    case ParagraphChange::Kind::Changed:
        return QStringLiteral("changed");
    case ParagraphChange::Kind::Added:
        return QStringLiteral("added");
    case ParagraphChange::Kind::Removed:
        return QStringLiteral("removed");
    case ParagraphChange::Kind::Moved:
        return QStringLiteral("moved");
    }
    return {};
}

int countChanges(const std::vector<ParagraphChange> &changes)
{
    return int(std::ranges::count_if(changes, [](const ParagraphChange &change) {
        return change.kind != ParagraphChange::Kind::Same;
    }));
}

} // namespace bluepencil
