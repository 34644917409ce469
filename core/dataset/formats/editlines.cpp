// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/anyunit.h"
#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/jsonlinetext.h"
#include "core/model/jsontext.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bluepencil {

namespace {

// A summary names that many hunks, each with that many characters, at most.
constexpr std::size_t mostSummarised = 20;
constexpr qsizetype mostQuoted = 80;

const Decision &decisionOf(const Example &example)
{
    static const Decision none;
    return example.feedback != nullptr ? example.feedback->decision : none;
}

EditScript editsOf(const Example &example)
{
    if (example.feedback == nullptr)
        return {};
    return editScriptFromJson(example.feedback->edits).value_or(EditScript());
}

void appendContext(LineText &line, const Example &example)
{
    line += '[';
    for (qsizetype i = 0; i < example.prompt.size(); ++i) {
        line += i > 0 ? ",{\"role\":" : "{\"role\":";
        appendJsonString(line, example.prompt[i].role);
        line += ",\"content\":";
        appendJsonString(line, example.prompt[i].content);
        line += '}';
    }
    line += ']';
}

QString quotedText(const QString &text)
{
    qsizetype shown = std::min(text.size(), mostQuoted);
    if (shown > 0 && text[shown - 1].isHighSurrogate())
        --shown;
    return u'"' + text.first(shown)
        + (shown < text.size() ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString summaryOf(const Edit &edit)
{
    switch (edit.op) {
    case Edit::Op::Insert:
        return QStringLiteral("Added %1").arg(quotedText(edit.final.text));
    case Edit::Op::Delete:
        return QStringLiteral("Removed %1").arg(quotedText(edit.draft.text));
    case Edit::Op::Replace:
        return QStringLiteral("Changed %1 to ").arg(quotedText(edit.draft.text))
            + quotedText(edit.final.text);
    }
    Q_UNREACHABLE();
}

QString changeSummary(const EditScript &edits)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(edits.size(), mostSummarised); ++i)
        sentences += summaryOf(edits[i]) + u'.';
    if (edits.size() > mostSummarised)
        sentences += QStringLiteral("%1 more changes.").arg(edits.size() - mostSummarised);
    return sentences.join(u' ');
}

// The reviewer's own words, then the labels in one sentence.
QStringList feedbackOf(const Example &example)
{
    const Decision &decision = decisionOf(example);
    QStringList said;
    if (!decision.note.isEmpty())
        said += decision.note;
    QStringList labels;
    for (const Label &label : decision.labels) {
        QString words = label.code + QStringLiteral(" (") + severityName(label.severity) + u')';
        if (label.span) {
            const QString &text = label.span->side == Side::Draft ? example.other : example.answer;
            words += QStringLiteral(": ")
                + quotedText(codePointSlice(text, label.span->start, label.span->end));
        }
        labels += words;
    }
    if (!labels.isEmpty())
        said += labels.join(QStringLiteral("; "));
    return said;
}

void appendSpan(LineText &line, const char *name, const Span &span)
{
    line += ",\"";
    line += name;
    line += "\":{\"start\":";
    line.number(span.start);
    line += ",\"end\":";
    line.number(span.end);
    line += ",\"text\":";
    appendJsonString(line, span.text);
    line += '}';
}

void appendEdits(LineText &line, const EditScript &edits)
{
    line += '[';
    for (std::size_t i = 0; i < edits.size(); ++i) {
        line += i > 0 ? ",{\"op\":" : "{\"op\":";
        appendJsonString(line, opName(edits[i].op));
        line += ",\"kind\":";
        appendJsonString(line, edits[i].kind);
        appendSpan(line, "draft", edits[i].draft);
        appendSpan(line, "final", edits[i].final);
        line += '}';
    }
    line += ']';
}

// The last members of an object: where something stands, if it stands anywhere.
template <typename Place>
void appendPlace(LineText &line, const std::optional<std::pair<Place, Place>> &place)
{
    if (!place) {
        line += ",\"start\":null,\"end\":null}";
        return;
    }
    line += ",\"start\":";
    line.number(place->first);
    line += ",\"end\":";
    line.number(place->second);
    line += '}';
}

void appendLabels(LineText &line, const std::vector<Label> &labels)
{
    line += '[';
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto &span = labels[i].span;
        line += i > 0 ? ",{\"code\":" : "{\"code\":";
        appendJsonString(line, labels[i].code);
        line += ",\"severity\":";
        appendJsonString(line, severityName(labels[i].severity));
        line += ",\"side\":";
        line += !span ? "null" : span->side == Side::Draft ? "\"draft\"" : "\"final\"";
        appendPlace(line, span ? std::optional(std::pair(span->start, span->end)) : std::nullopt);
    }
    line += ']';
}

// What the fields were read from: every message but the system's, an empty line between them.
QString sourceText(const Example &example)
{
    QStringList texts;
    for (const Turn &turn : example.prompt) {
        if (turn.role != u"system")
            texts += turn.content;
    }
    return texts.join(QStringLiteral("\n\n"));
}

bool isWordAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size()
        && (text[index].isLetterOrNumber() || text[index].isSurrogate());
}

bool isTextual(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::String || node.kind == JsonNode::Kind::Number;
}

// Where values stand first as a whole: no letter or digit on either side. All are looked for in one
// pass over the text (Aho and Corasick, "Efficient string matching", 1975), so that a long text
// with many fields takes as long as both are, whatever is in them.
class FieldPlaces {
public:
    explicit FieldPlaces(const QString &text)
        : m_text(text)
    {
    }

    // Before find(). Blank ones stand nowhere.
    void add(const QString &value)
    {
        if (value.trimmed().isEmpty() || value.size() > m_text.size())
            return;
        int state = 0;
        for (const QChar unit : value)
            state = child(state, unit);
        m_states[std::size_t(state)].length = int(value.size());
        m_values.insert(value, state);
    }

    void find()
    {
        link();
        int state = 0;
        int points = 0; // code points up to and with this unit
        std::vector<int> starts; // the code point that each unit is of
        starts.reserve(std::size_t(m_text.size()));
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const bool isSecond
                = i > 0 && m_text[i].isLowSurrogate() && m_text[i - 1].isHighSurrogate();
            points += isSecond ? 0 : 1;
            starts.push_back(points - 1);
            state = step(state, m_text[i]);
            if (isBorder(i + 1))
                note(state, i + 1, points, starts);
        }
    }

    // Code points, half open.
    [[nodiscard]] std::optional<std::pair<int, int>> of(const QString &value) const
    {
        const int state = m_values.value(value);
        if (state == 0 || !m_states[std::size_t(state)].isPlaced())
            return std::nullopt;
        return std::pair(m_states[std::size_t(state)].start, m_states[std::size_t(state)].end);
    }

private:
    struct State {
        int fallback = 0; // the longest end of this state that is a state, too
        int shorter = 0; // the longest such end that is a value; 0: none
        int length = 0; // of the value that ends here; 0: none does
        int start = -1; // of that value in the text
        int end = -1;

        [[nodiscard]] bool isPlaced() const { return start >= 0; }
    };

    struct Origin {
        int state = 0;
        QChar unit;
    };

    static quint64 edge(int state, QChar unit) { return quint64(state) << 16U | unit.unicode(); }

    int child(int state, QChar unit)
    {
        const auto [found, isNew] = m_edges.emplace(edge(state, unit), int(m_states.size()));
        if (isNew) {
            m_states.emplace_back();
            m_origins.push_back({state, unit});
        }
        return found->second;
    }

    [[nodiscard]] int step(int state, QChar unit) const
    {
        while (true) {
            const auto found = m_edges.find(edge(state, unit));
            if (found != m_edges.end())
                return found->second;
            if (state == 0)
                return 0;
            state = m_states[std::size_t(state)].fallback;
        }
    }

    // Shorter ones first, since every fallback is to a shorter one.
    void link()
    {
        std::vector<int> order;
        std::vector<int> depths(m_states.size());
        for (std::size_t i = 1; i < m_states.size(); ++i) {
            depths[i] = depths[std::size_t(m_origins[i].state)] + 1;
            order.push_back(int(i));
        }
        std::ranges::stable_sort(order, {}, [&depths](int i) { return depths[std::size_t(i)]; });
        for (const int i : order) {
            State &state = m_states[std::size_t(i)];
            const auto [parent, unit] = m_origins[std::size_t(i)];
            if (parent > 0)
                state.fallback = step(m_states[std::size_t(parent)].fallback, unit);
            const State &behind = m_states[std::size_t(state.fallback)];
            state.shorter = behind.length > 0 ? state.fallback : behind.shorter;
        }
    }

    // No word goes on across this place. A match is whole if it begins and ends at such places,
    // whatever the value is.
    [[nodiscard]] bool isBorder(qsizetype at) const
    {
        return !isWordAt(m_text, at - 1) || !isWordAt(m_text, at);
    }

    // The values that end here. Those that have their place are passed over from then on.
    void note(int state, qsizetype end, int points, const std::vector<int> &starts)
    {
        while (state > 0) {
            State &found = m_states[std::size_t(state)];
            const qsizetype start = end - found.length;
            if (found.length > 0 && !found.isPlaced() && isBorder(start)) {
                found.start = starts[std::size_t(start)];
                found.end = points;
            }
            while (m_states[std::size_t(found.shorter)].isPlaced())
                found.shorter = m_states[std::size_t(found.shorter)].shorter;
            state = found.shorter;
        }
    }

    const QString &m_text;
    std::unordered_map<quint64, int> m_edges; // of a state by a unit
    std::vector<State> m_states {State()};
    std::vector<Origin> m_origins {Origin()}; // whence each came
    QHash<QString, int> m_values;
};

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code == 0x7f;
}

bool holdsControl(const QString &text)
{
    const auto mayBe = [](char16_t unit) {
        return quint16(quint16(unit < 0x20) | quint16(unit == 0x7f));
    };
    return anyUnit(text, mayBe, [&text](qsizetype at) { return isControl(text[at]); });
}

// RFC 4180 has no place for them: readers stop at a NUL, refuse the file, or pass over the others
// and calculate what stands behind.
QString withoutControls(QString text)
{
    if (!holdsControl(text))
        return text;
    for (QChar &character : text) {
        if (isControl(character))
            character
                = character.unicode() == 0x7f ? QChar(0x2421) : QChar(0x2400 + character.unicode());
    }
    return text;
}

// OWASP, "CSV injection": a cell that begins with one of these is a formula to some spreadsheet.
QString safeCell(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString conversationText(const Example &example)
{
    QString text;
    for (const Turn &turn : example.prompt) {
        if (!text.isEmpty())
            text += QStringLiteral("\n\n");
        text += u'[';
        text += turn.role;
        text += QStringLiteral("]\n");
        text += turn.content;
    }
    return text;
}

QString hterText(const Example &example)
{
    if (example.feedback == nullptr)
        return {};
    const auto hter = example.feedback->metrics.find("hter");
    return hter != example.feedback->metrics.end() && hter->is_number()
        ? QString::number(hter->get<double>(), 'f', 6)
        : QString();
}

} // namespace

// NVIDIA's HelpSteer3, subset edit: https://huggingface.co/datasets/nvidia/HelpSteer3
void lines::editTask(LineText &line, const Example &example)
{
    line += "{\"domain\":";
    appendJsonString(line, example.item != nullptr ? example.named(example.item->task) : QString());
    line += ",\"language\":";
    appendJsonString(line,
                     example.item != nullptr ? example.named(example.item->language) : QString());
    line += ",\"context\":";
    appendContext(line, example);
    line += ",\"original_response\":";
    appendJsonString(line, example.other);
    line += ",\"edited_response\":";
    appendJsonString(line, example.answer);
    line += ",\"feedback\":[";
    const QStringList said = feedbackOf(example);
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (i > 0)
            line += ',';
        appendJsonString(line, said[i]);
    }
    line += "],\"change_summary\":";
    appendJsonString(line, QStringView(changeSummary(editsOf(example)))); // no other line has it
    line += '}';
}

// After LAMP (https://github.com/salesforce/creativity_eval): text before and after, each edit with
// its category. Offsets are code points.
void lines::spanEdits(LineText &line, const Example &example)
{
    line += "{\"context\":";
    appendContext(line, example);
    line += ",\"draft\":";
    appendJsonString(line, example.other);
    line += ",\"final\":";
    if (decisionOf(example).finalText)
        appendJsonString(line, example.answer);
    else
        line += "null";
    line += ",\"action\":";
    appendJsonString(line, actionName(decisionOf(example).action));
    line += ",\"edits\":";
    appendEdits(line, editsOf(example));
    line += ",\"labels\":";
    appendLabels(line, decisionOf(example).labels);
    line += '}';
}

// Spans over one text, as encoders for token classification take them; code points, half open. A
// field whose value does not stand in the text as it is has no span.
void lines::extraction(LineText &line, const Example &example)
{
    const QString text = sourceText(example);
    line += "{\"text\":";
    appendJsonString(line, QStringView(text)); // no other line has it
    line += ",\"fields\":[";
    const auto json = JsonText::read(example.answer);
    FieldPlaces places(text);
    for (int i = 0; json && i < int(json->nodes().size()); ++i) {
        if (isTextual(json->node(i)))
            places.add(json->value(i));
    }
    places.find();
    bool first = true;
    for (int i = 0; json && i < int(json->nodes().size()); ++i) {
        const JsonNode &node = json->node(i);
        if (node.isGroup())
            continue;
        const QString value = json->value(i);
        const auto place = isTextual(node) ? places.of(value) : std::nullopt;
        line += first ? "{\"path\":" : ",{\"path\":";
        first = false;
        appendJsonString(line, json->pointer(i));
        line += ",\"value\":";
        if (node.kind == JsonNode::Kind::Null)
            line += "null";
        else
            appendJsonString(line, value);
        appendPlace(line, place);
    }
    line += "]}";
}

QStringList csvColumns()
{
    return QStringLiteral("external_id,queue,task,language,action,reviewer,model,conversation,"
                          "draft,final,labels,note,hter")
        .split(u',');
}

QByteArray csvHeader()
{
    return "\xef\xbb\xbf" + csvColumns().join(u',').toUtf8() + '\n';
}

QStringList csvCells(const Example &example)
{
    const Item none;
    const Item &item = example.item != nullptr ? *example.item : none;
    const Decision &decision = decisionOf(example);
    QStringList labels;
    for (const Label &label : decision.labels)
        labels += label.code + QStringLiteral(" (") + severityName(label.severity) + u')';
    QStringList cells {example.named(item.externalId),
                       example.named(item.queue),
                       example.named(item.task),
                       example.named(item.language),
                       actionName(decision.action),
                       example.reviewer(),
                       example.feedback != nullptr ? example.named(example.feedback->model)
                                                   : QString(),
                       conversationText(example),
                       example.other,
                       example.answer,
                       labels.join(QStringLiteral("; ")),
                       decision.note,
                       hterText(example)};
    for (QString &cell : cells)
        cell = safeCell(withoutControls(std::move(cell)));
    return cells;
}

bool csvReplacesControls(const Example &example)
{
    const Decision &decision = decisionOf(example);
    const Item none;
    const Item &item = example.item != nullptr ? *example.item : none;
    return holdsControl(example.answer) || holdsControl(example.other)
        || holdsControl(decision.note)
        || std::ranges::any_of(example.prompt, holdsControl, &Turn::content)
        || std::ranges::any_of(decision.labels, holdsControl, &Label::code)
        || holdsControl(item.externalId) || holdsControl(item.queue) || holdsControl(item.task)
        || holdsControl(item.language) || holdsControl(example.reviewer())
        || (example.feedback != nullptr && holdsControl(example.feedback->model));
}

// RFC 4180, but for the line feed alone at the end of a row. Every cell has quotes.
void lines::csv(LineText &line, const Example &example)
{
    const QStringList cells = csvCells(example);
    for (const QString &cell : cells) {
        line += &cell == &cells.front() ? "\"" : ",\"";
        const QByteArray text = cell.toUtf8();
        QByteArrayView rest = text;
        for (qsizetype quote = rest.indexOf('"'); quote >= 0; quote = rest.indexOf('"')) {
            line += rest.first(quote + 1);
            line += '"';
            rest = rest.sliced(quote + 1);
        }
        line += rest;
        line += '"';
    }
}

std::vector<ComposedText> composedTexts(const Example &example)
{
    std::vector<ComposedText> texts {{QStringLiteral("/conversation"), conversationText(example)}};
    if (example.answer.startsWith(u'{') || example.answer.startsWith(u'['))
        texts.push_back({QStringLiteral("/text"), sourceText(example)});
    const EditScript edits = editsOf(example);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const QString at = QStringLiteral("/edits/%1/").arg(i);
        texts.push_back({at + QStringLiteral("draft/text"), edits[i].draft.text});
        texts.push_back({at + QStringLiteral("final/text"), edits[i].final.text});
    }
    texts.push_back({QStringLiteral("/change_summary"), changeSummary(edits)});
    const QStringList said = feedbackOf(example);
    for (qsizetype i = 0; i < said.size(); ++i)
        texts.push_back({QStringLiteral("/feedback/%1").arg(i), said[i]});
    return texts;
}

} // namespace bluepencil
