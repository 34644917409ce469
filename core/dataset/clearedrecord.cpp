// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearedrecord.h"

#include "core/privacy/placeholders.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <optional>

namespace bluepencil {

namespace {

using Tag = ClearedRecord::Tag;
using Compared = ClearedRecord::Compared;

constexpr int MostQuotes = 5; // JSON in a string in JSON …

// Each with its kind and length, so that no two records give the same bytes.
class Input {
public:
    explicit Input(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    void add(QByteArrayView text)
    {
        add(text.size());
        m_bytes.append(text);
    }

    void add(QStringView text)
    {
        add(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()),
                       text.size() * qsizetype {sizeof(char16_t)});
    }

    void add(qint64 number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }

    void addJson(const Json &json)
    {
        add(qint64(json.type()));
        if (json.is_string()) {
            add(QByteArrayView(json.get_ref<const std::string &>()));
        } else if (json.is_number_integer()) {
            add(json.get<qint64>());
        } else if (json.is_array()) {
            add(qint64(json.size()));
            for (const Json &value : json)
                addJson(value);
        } else if (json.is_object()) {
            add(qint64(json.size()));
            for (auto member = json.begin(); member != json.end(); ++member) {
                add(QByteArrayView(member.key()));
                addJson(*member);
            }
        } else {
            add(QByteArrayView(json.dump()));
        }
    }

private:
    QByteArray &m_bytes;
};

class Packer {
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_bytes += char(0x80U | (value & 0x7FU));
        m_bytes += char(value);
    }

    void size(qsizetype value) { number(quint64(value)); }

    void real(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }

    void text(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        size(bytes.size());
        m_bytes += bytes;
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64 && !m_bytes.isEmpty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes = m_bytes.sliced(1);
            value |= quint64 {byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }

    qsizetype size()
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= quint64(MostSize);
        return m_isSound ? qsizetype(value) : 0;
    }

    // Of things that take a byte each at least.
    qsizetype count()
    {
        const qsizetype value = size();
        m_isSound = m_isSound && value <= m_bytes.size();
        return m_isSound ? value : 0;
    }

    double real()
    {
        quint64 bits = 0;
        m_isSound = m_isSound && m_bytes.size() >= qsizetype {sizeof bits};
        if (!m_isSound)
            return 0;
        std::memcpy(&bits, m_bytes.data(), sizeof bits);
        m_bytes = m_bytes.sliced(sizeof bits);
        return std::bit_cast<double>(bits);
    }

    QString text()
    {
        const qsizetype length = count();
        const QString value = QString::fromUtf8(m_bytes.first(length));
        m_bytes = m_bytes.sliced(length);
        return value;
    }

    template <typename T> T one(T last)
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= quint64(last);
        return m_isSound ? T(value) : T();
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }

    [[nodiscard]] bool isDone() const { return m_isSound && m_bytes.isEmpty(); }

private:
    static constexpr qsizetype MostSize = qsizetype {1} << 40U;

    QByteArrayView m_bytes;
    bool m_isSound = true;
};

QString quotesOf(int depth)
{
    return depth == 0 ? QString() : QString((1 << (depth - 1)) - 1, u'\\') + u'"';
}

// Nothing for what is no plain placeholder.
std::optional<Tag> tagIn(const QString &made)
{
    Tag tag;
    const qsizetype open = made.indexOf(u'[');
    if (open < 0 || made.size() < 2 * open + 2)
        return std::nullopt;
    while (tag.quotes < MostQuotes && quotesOf(tag.quotes) != QStringView(made).first(open))
        ++tag.quotes;
    const QStringView inside = QStringView(made).sliced(open + 1).chopped(open + 1);
    const qsizetype mark = inside.indexOf(u'_');
    const auto type = typeOf(inside.first(mark < 0 ? inside.size() : mark).toString().toLower());
    if (!type)
        return std::nullopt;
    tag.type = *type;
    if (mark >= 0)
        tag.number = inside.sliced(mark + 1).toULongLong();
    return tag;
}

// "[EMAIL" of each type.
const QString &opened(PersonalDataType type)
{
    static const std::vector<QString> all = [] {
        std::vector<QString> made;
        for (const PersonalDataType each : allPersonalDataTypes())
            made.push_back(placeholderOf(each, {}).chopped(1));
        return made;
    }();
    return all[std::size_t(type)];
}

// ASCII.
void append(QString &text, const Tag &tag)
{
    const QString quotes = quotesOf(tag.quotes);
    text += quotes;
    text += opened(tag.type);
    if (tag.number != 0) {
        std::array<char, 24> digits {'_'};
        const auto written
            = std::to_chars(digits.data() + 1, digits.data() + digits.size(), tag.number);
        text += QLatin1StringView(digits.data(), written.ptr - digits.data());
    }
    text += u']';
    text += quotes;
}

QString textOf(const Tag &tag)
{
    QString text;
    append(text, tag);
    return text;
}

bool addCuts(ClearedRecord::Text &text, const OffsetMap &places, QStringView made)
{
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    for (const OffsetMap::Cut &cut : places.cuts()) {
        const qsizetype start = done + utf16Index(made.sliced(done), cut.newStart - points);
        done = start + utf16Index(made.sliced(start), cut.newEnd - cut.newStart);
        points = cut.newEnd;
        const QString own = made.sliced(start, done - start).toString();
        const auto tag = tagIn(own);
        if (!tag || textOf(*tag) != own)
            return false;
        text.cuts.push_back({cut.start, cut.end, *tag});
    }
    return true;
}

void pack(Packer &out, const std::vector<ClearedRecord::Text> &texts)
{
    out.number(texts.size());
    for (const ClearedRecord::Text &text : texts) {
        out.number(text.number);
        out.number(text.cuts.size());
        qsizetype done = 0;
        for (const ClearedRecord::Cut &cut : text.cuts) {
            out.size(cut.start - done);
            out.size(cut.end - cut.start);
            out.number(quint64(cut.tag.type) << 3U | quint64(cut.tag.quotes));
            out.number(cut.tag.number);
            done = cut.end;
        }
    }
}

std::vector<ClearedRecord::Text> textsFrom(Unpacker &in)
{
    std::vector<ClearedRecord::Text> texts(std::size_t(in.count()));
    for (ClearedRecord::Text &text : texts) {
        text.number = std::size_t(in.size());
        text.cuts.resize(std::size_t(in.count()));
        qsizetype done = 0;
        for (ClearedRecord::Cut &cut : text.cuts) {
            cut.start = done + in.size();
            cut.end = cut.start + in.size();
            const quint64 tag = in.number();
            cut.tag.type = PersonalDataType(tag >> 3U);
            cut.tag.quotes = int(tag & 7U);
            cut.tag.number = in.number();
            done = cut.end;
            if (tag >> 3U > quint64(PersonalDataType::Unscannable) || !in.isSound())
                return {};
        }
    }
    return texts;
}

void pack(Packer &out, const EditScript &edits)
{
    out.number(edits.size());
    qsizetype draft = 0;
    qsizetype final = 0;
    for (const Edit &edit : edits) {
        out.number(quint64(edit.op));
        out.size(edit.draft.start - draft);
        out.size(edit.draft.end - edit.draft.start);
        out.size(edit.final.start - final);
        out.size(edit.final.end - edit.final.start);
        out.text(edit.kind);
        draft = edit.draft.end;
        final = edit.final.end;
    }
}

EditScript editsFrom(Unpacker &in)
{
    EditScript edits(std::size_t(in.count()));
    qsizetype draft = 0;
    qsizetype final = 0;
    for (Edit &edit : edits) {
        edit.op = in.one(Edit::Op::Replace);
        edit.draft.start = draft + in.size();
        draft = edit.draft.end = edit.draft.start + in.size();
        edit.final.start = final + in.size();
        final = edit.final.end = edit.final.start + in.size();
        edit.kind = in.text();
    }
    return edits;
}

void pack(Packer &out, const EditMetrics &metrics)
{
    out.number(metrics.hter ? 1 : 0);
    if (metrics.hter)
        out.real(*metrics.hter);
    out.real(metrics.charSimilarity);
    out.text(metrics.hterMethod);
    out.text(metrics.charMethod);
    for (const qsizetype count :
         {metrics.terEdits, metrics.wordsDraft, metrics.wordsFinal, metrics.wordsInserted,
          metrics.wordsDeleted, metrics.charsDraft, metrics.charsFinal})
        out.size(count);
}

EditMetrics metricsFrom(Unpacker &in)
{
    EditMetrics metrics;
    if (in.number() == 1)
        metrics.hter = in.real();
    metrics.charSimilarity = in.real();
    metrics.hterMethod = in.text();
    metrics.charMethod = in.text();
    for (qsizetype *count :
         {&metrics.terEdits, &metrics.wordsDraft, &metrics.wordsFinal, &metrics.wordsInserted,
          &metrics.wordsDeleted, &metrics.charsDraft, &metrics.charsFinal})
        *count = in.size();
    return metrics;
}

std::optional<ClearedRecord> unpacked(QByteArrayView bytes)
{
    Unpacker in(bytes);
    ClearedRecord record;
    record.texts = textsFrom(in);
    record.names = textsFrom(in);
    for (qsizetype left = in.count(); left > 0 && in.isSound(); --left) {
        const auto type = in.one(PersonalDataType::Unscannable);
        record.replaced.insert(typeName(type), qint64(in.size()));
    }
    record.compared = in.one(Compared::FinalAlone);
    if (record.compared == Compared::Texts) {
        record.edits = editsFrom(in);
        record.metrics = metricsFrom(in);
    }
    return in.isDone() ? std::optional(std::move(record)) : std::nullopt;
}

OffsetMap cut(QString &text, const std::vector<ClearedRecord::Cut> &cuts)
{
    QString result;
    constexpr std::size_t longer = 12; // a placeholder than what it stands for
    result.reserve(text.size() + qsizetype(longer * cuts.size()));
    std::vector<OffsetMap::Cut> places;
    places.reserve(cuts.size());
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    qsizetype shift = 0; // code points that the result is longer
    for (const ClearedRecord::Cut &cut : cuts) {
        const QStringView rest = QStringView(text).sliced(done);
        const qsizetype start = utf16Index(rest, cut.start - points);
        result += rest.first(start);
        const qsizetype before = result.size();
        append(result, cut.tag);
        const qsizetype size = result.size() - before;
        places.push_back({cut.start, cut.end, cut.start + shift, cut.start + shift + size});
        shift += size - (cut.end - cut.start);
        done += start + utf16Index(rest.sliced(start), cut.end - cut.start);
        points = cut.end;
    }
    result += QStringView(text).sliced(done);
    text = std::move(result);
    OffsetMap map;
    map.add(std::move(places));
    return map;
}

void setCompared(Feedback &feedback, const Judged &judged, const ClearedRecord &record)
{
    if (record.compared == Compared::No)
        return;
    if (feedback.decision.finalText)
        feedback.decision.finalText = judged.answer;
    if (record.compared == Compared::FinalAlone)
        return;
    feedback.textEngine = textEngineName();
    if (record.compared == Compared::DraftAlone) {
        feedback.edits = Json::array();
        feedback.metrics = draftMetrics(judged.draft);
        return;
    }
    feedback.edits = toJson(record.edits);
    feedback.metrics = toJson(record.metrics);
}

} // namespace

void appendRecord(QByteArray &bytes, const Feedback &feedback, const Judged &judged)
{
    Input input(bytes);
    input.add(QByteArrayView("record"));
    input.add(QByteArrayView(feedback.itemLine));
    for (const QString *text :
         {&feedback.slotKind, &feedback.producer, &feedback.model, &feedback.decision.reviewer,
          &feedback.decision.draftId, &feedback.decision.note, &judged.item.queue, &judged.ruling})
        input.add(QStringView(*text));
    input.add(qint64(judged.draftIndex));
    input.add(qint64(feedback.decision.finalText.has_value()));
    const bool isDraft = judged.draftIndex >= 0 && judged.answer == judged.draft;
    input.add(qint64(isDraft));
    if (!isDraft)
        input.add(QStringView(judged.answer));
    input.add(qint64(feedback.decision.labels.size()));
    for (const Label &label : feedback.decision.labels) {
        input.add(QStringView(label.code));
        input.add(qint64(label.severity));
        input.add(label.span ? qint64(label.span->side) : qint64 {-1});
        input.add(label.span ? label.span->start : qint64 {0});
        input.add(label.span ? label.span->end : qint64 {0});
    }
    input.addJson(feedback.edits);
}

bool addTexts(ClearedRecord &record, const RecordTexts &texts,
              const std::vector<QString *> &replaced, const Pseudonymised &made)
{
    for (std::size_t i = 0; i < texts.targets().size(); ++i) {
        if (texts.targets()[i] == nullptr || made.places[i].isIdentity())
            continue;
        const auto at = std::ranges::find(replaced, texts.targets()[i]);
        record.texts.push_back({std::size_t(at - replaced.begin()), {}});
        if (at == replaced.end() || !addCuts(record.texts.back(), made.places[i], made.texts[i]))
            return false;
    }
    for (std::size_t number = 0; number < texts.names().size(); ++number) {
        const std::size_t i = texts.names()[number];
        if (made.places[i].isIdentity())
            continue;
        record.names.push_back({number, {}});
        if (!addCuts(record.names.back(), made.places[i], made.texts[i]))
            return false;
    }
    record.replaced = made.replaced;
    return true;
}

QByteArray packed(const ClearedRecord &record)
{
    Packer out;
    pack(out, record.texts);
    pack(out, record.names);
    out.size(record.replaced.size());
    for (auto count = record.replaced.cbegin(); count != record.replaced.cend(); ++count) {
        out.number(quint64(typeOf(count.key()).value_or(PersonalDataType::Unscannable)));
        out.size(count.value());
    }
    out.number(quint64(record.compared));
    if (record.compared == Compared::Texts) {
        pack(out, record.edits);
        pack(out, record.metrics);
    }
    return out.take();
}

bool playBack(QByteArrayView packed, Feedback &feedback, Judged &judged)
{
    std::optional<ClearedRecord> record = unpacked(packed);
    const std::vector<QString *> texts = replacedTexts(feedback, judged);
    RecordTexts names;
    if (record && !record->names.empty())
        addNames(names, feedback, judged);
    const auto fits = [](const std::vector<ClearedRecord::Text> &cut, std::size_t count) {
        return std::ranges::all_of(
            cut, [count](const ClearedRecord::Text &text) { return text.number < count; });
    };
    if (!record || !fits(record->texts, texts.size()) || !fits(record->names, names.names().size()))
        return false;
    QString *const ownDraft = judged.draftIndex < 0
        ? nullptr
        : &judged.item.drafts[std::size_t(judged.draftIndex)].text;
    OffsetMap draft;
    OffsetMap answer;
    for (const ClearedRecord::Text &text : record->texts) {
        OffsetMap places = cut(*texts[text.number], text.cuts);
        if (texts[text.number] == ownDraft)
            draft = std::move(places);
        else if (texts[text.number] == &judged.answer)
            answer = std::move(places);
    }
    for (const ClearedRecord::Text &text : record->names) {
        const QString name = names.texts()[names.names()[text.number]].text;
        QString shown = name;
        (void)cut(shown, text.cuts);
        judged.shown.insert(name, shown);
    }
    moveLabels(feedback.decision.labels, ownDraft == nullptr ? nullptr : &draft, &answer);
    judged.replaced = std::move(record->replaced);
    judged.prompt = promptOf(judged.item);
    if (ownDraft != nullptr)
        judged.draft = *ownDraft;
    for (Edit &edit : record->edits) {
        edit.draft.text = codePointSlice(judged.draft, edit.draft.start, edit.draft.end);
        edit.final.text = codePointSlice(judged.answer, edit.final.start, edit.final.end);
    }
    setCompared(feedback, judged, *record);
    return true;
}

bool areSame(Feedback &feedback, Judged &judged, Feedback &otherFeedback, Judged &otherJudged)
{
    const auto isSameText = [](const QString *one, const QString *other) {
        return *one == *other;
    };
    const auto isSameTurn = [](const Turn &one, const Turn &other) {
        return one.role == other.role && one.content == other.content;
    };
    return std::ranges::equal(replacedTexts(feedback, judged),
                              replacedTexts(otherFeedback, otherJudged), isSameText)
        && std::ranges::equal(judged.prompt, otherJudged.prompt, isSameTurn)
        && judged.draft == otherJudged.draft && judged.shown == otherJudged.shown
        && judged.replaced == otherJudged.replaced
        && feedback.decision.labels == otherFeedback.decision.labels
        && feedback.decision.finalText == otherFeedback.decision.finalText
        && feedback.edits == otherFeedback.edits && feedback.metrics == otherFeedback.metrics
        && feedback.textEngine == otherFeedback.textEngine;
}

void compareAnew(Feedback &feedback, const Judged &judged, ClearedRecord &record)
{
    record.compared = !feedback.decision.finalText ? Compared::DraftAlone
        : judged.draftIndex < 0                    ? Compared::FinalAlone
                                                   : Compared::Texts;
    if (record.compared == Compared::Texts) {
        record.edits = diff(judged.draft, judged.answer);
        record.metrics = editMetrics(judged.draft, judged.answer, record.edits);
    }
    setCompared(feedback, judged, record);
}

} // namespace bluepencil
