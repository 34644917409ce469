// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/clearedrecord.h"

#include "core/dataset/clearing/packedbytes.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/text/innertexts.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace bluepencil {

namespace {

using Tag = ClearedRecord::Tag;
using Compared = ClearedRecord::Compared;

constexpr int MostQuotes = 5; // JSON in a string in JSON …
constexpr unsigned MadeBit = 8; // above the quotes
constexpr quint64 Elsewhere = ~quint64 {0}; // the source of a tag that is still to be found

QString quotesOf(int depth)
{
    return depth == 0 ? QString() : QString((1 << (depth - 1)) - 1, u'\\') + u'"';
}

// By its kind, quotes and, if it has one, number. Nothing for what is no tag.
std::optional<Tag> tagIn(const QString &made)
{
    Tag tag;
    const qsizetype open = made.indexOf(u'[');
    if (open < 0 || made.size() < 2 * open + 2)
        return std::nullopt;
    while (tag.quotes < MostQuotes && quotesOf(tag.quotes) != QStringView(made).first(open))
        ++tag.quotes;
    if (quotesOf(tag.quotes) != QStringView(made).first(open))
        return std::nullopt;
    const QStringView inside = QStringView(made).sliced(open + 1).chopped(open + 1);
    const auto mark = std::ranges::find_if(inside, [](QChar c) { return c == u'_' || c == u' '; });
    const qsizetype end = mark - inside.begin();
    const auto type = typeOf(inside.first(end).toString().toLower());
    if (!type)
        return std::nullopt;
    tag.type = *type;
    if (end < inside.size())
        tag.number = inside.sliced(end + 1).toULongLong();
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

void appendMade(QString &text, const Tag &tag, const QString &made)
{
    const QString quotes = quotesOf(tag.quotes);
    text += quotes;
    text += made;
    text += quotes;
}

QString textOf(const Tag &tag)
{
    QString text;
    append(text, tag);
    return text;
}

// What stands in the places of a text, as it is read.
class Places {
public:
    explicit Places(const QString &text)
        : m_text(text)
        , m_inner(text)
    {
    }

    // Code points; in the order of the text.
    [[nodiscard]] QString value(qsizetype start, qsizetype end)
    {
        const QStringView rest = QStringView(m_text).sliced(m_done);
        const qsizetype from = m_done + utf16Index(rest, start - m_points);
        m_done = from + utf16Index(QStringView(m_text).sliced(from), end - start);
        m_points = end;
        return m_inner.at(from, m_done).value;
    }

private:
    const QString &m_text;
    const InnerTexts m_inner;
    qsizetype m_done = 0; // UTF-16 units
    qsizetype m_points = 0;
};

// The tags of a record that are made anew, each by the number of its cut: as they are where none
// was.
class MadeTags {
public:
    explicit MadeTags(const TagMaker &maker)
        : m_maker(maker)
    {
    }

    // Of all cuts of a text, which is as it was. False if one is not made so.
    [[nodiscard]] bool add(const QString &text, const std::vector<ClearedRecord::Cut> &cuts)
    {
        std::optional<Places> places;
        for (const ClearedRecord::Cut &cut : cuts) {
            QString &tag = m_tags.emplace_back();
            if (!cut.tag.isMade || cut.tag.number != 0)
                continue;
            if (!places)
                places.emplace(text);
            tag = m_maker.tagOf(cut.tag.type, places->value(cut.start, cut.end));
            if (tag.isEmpty())
                return false;
        }
        return true;
    }

    // Once all were added: whether none is missing.
    [[nodiscard]] bool areWhole(const std::vector<ClearedRecord::Text> &texts,
                                std::size_t &number) const
    {
        return std::ranges::all_of(texts, [&](const ClearedRecord::Text &text) {
            return std::ranges::all_of(text.cuts, [&](const ClearedRecord::Cut &cut) {
                return !of(cut.tag, number++).isEmpty() || !cut.tag.isMade;
            });
        });
    }

    [[nodiscard]] QString of(const Tag &tag, std::size_t number) const
    {
        const std::size_t at = tag.number == 0 ? number : std::size_t(tag.number) - 1;
        return at < m_tags.size() ? m_tags[at] : QString();
    }

private:
    const TagMaker &m_maker;
    std::vector<QString> m_tags;
};

// The cuts of a text, and what took their places where that is made anew, without quotes.
bool addCuts(ClearedRecord::Text &text, const OffsetMap &places, QStringView made,
             const QString &before, const TagMaker &maker, std::vector<QString> &tags)
{
    std::optional<Places> values;
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    for (const OffsetMap::Cut &cut : places.cuts()) {
        const qsizetype start = done + utf16Index(made.sliced(done), cut.newStart - points);
        done = start + utf16Index(made.sliced(start), cut.newEnd - cut.newStart);
        points = cut.newEnd;
        const QString own = made.sliced(start, done - start).toString();
        auto tag = tagIn(own);
        if (!tag)
            return false;
        QString &again = tags.emplace_back();
        if (textOf(*tag) != own) {
            const qsizetype quotes = quotesOf(tag->quotes).size();
            again = own.sliced(quotes).chopped(quotes);
            if (!values)
                values.emplace(before);
            const bool isOwn = maker.tagOf(tag->type, values->value(cut.start, cut.end)) == again;
            *tag = {tag->type, isOwn ? 0 : Elsewhere, tag->quotes, true};
        }
        text.cuts.push_back({cut.start, cut.end, *tag});
    }
    return true;
}

std::vector<ClearedRecord::Cut *> allCuts(ClearedRecord &record)
{
    std::vector<ClearedRecord::Cut *> all;
    for (auto *texts : {&record.texts, &record.names}) {
        for (ClearedRecord::Text &text : *texts) {
            for (ClearedRecord::Cut &cut : text.cuts)
                all.push_back(&cut);
        }
    }
    return all;
}

// Finds a place that makes the same tag for what stands for someone by another one's words: "Roe"
// by those of "Jane Roe".
bool findSources(ClearedRecord &record, const std::vector<QString> &tags)
{
    const std::vector<ClearedRecord::Cut *> cuts = allCuts(record);
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (!cuts[i]->tag.isMade || cuts[i]->tag.number != Elsewhere)
            continue;
        std::size_t source = 0;
        while (source < cuts.size()
               && (!cuts[source]->tag.isMade || cuts[source]->tag.number != 0
                   || tags[source] != tags[i]))
            ++source;
        if (source == cuts.size())
            return false;
        cuts[i]->tag.number = source + 1;
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
            out.number(quint64(cut.tag.type) << 4U | quint64(cut.tag.isMade ? MadeBit : 0)
                       | quint64(cut.tag.quotes));
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
            cut.tag.type = PersonalDataType(tag >> 4U);
            cut.tag.isMade = (tag & MadeBit) != 0;
            cut.tag.quotes = int(tag & (MadeBit - 1));
            cut.tag.number = in.number();
            done = cut.end;
            if (tag >> 4U > quint64(PersonalDataType::Unscannable) || !in.isSound())
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

// `number` is that of the first cut, and becomes that of the one behind the last.
OffsetMap cut(QString &text, const std::vector<ClearedRecord::Cut> &cuts, const MadeTags &made,
              std::size_t &number)
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
        if (cut.tag.isMade)
            appendMade(result, cut.tag, made.of(cut.tag, number));
        else
            append(result, cut.tag);
        ++number;
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
    HashInput input(bytes);
    if (!feedback.recordSha256.isEmpty()) {
        input.add(QByteArrayView("stored record"));
        input.add(QByteArrayView(feedback.recordSha256));
        input.add(QStringView(judged.ruling));
        return;
    }
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
              const std::vector<QString *> &replaced, const Pseudonymised &made,
              const TagMaker &maker)
{
    std::vector<QString> tags;
    const auto add = [&](ClearedRecord::Text &text, std::size_t i) {
        return addCuts(text, made.places[i], made.texts[i], texts.texts()[i].text, maker, tags);
    };
    for (std::size_t i = 0; i < texts.targets().size(); ++i) {
        if (texts.targets()[i] == nullptr || made.places[i].isIdentity())
            continue;
        const auto at = std::ranges::find(replaced, texts.targets()[i]);
        record.texts.push_back({std::size_t(at - replaced.begin()), {}});
        if (at == replaced.end() || !add(record.texts.back(), i))
            return false;
    }
    for (std::size_t number = 0; number < texts.names().size(); ++number) {
        const std::size_t i = texts.names()[number];
        if (made.places[i].isIdentity())
            continue;
        record.names.push_back({number, {}});
        if (!add(record.names.back(), i))
            return false;
    }
    record.replaced = made.replaced;
    return findSources(record, tags);
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

bool playBack(QByteArrayView packed, Feedback &feedback, Judged &judged, const TagMaker &maker)
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
    MadeTags made(maker);
    for (const ClearedRecord::Text &text : record->texts) {
        if (!made.add(*texts[text.number], text.cuts))
            return false;
    }
    for (const ClearedRecord::Text &text : record->names) {
        if (!made.add(names.texts()[names.names()[text.number]].text, text.cuts))
            return false;
    }
    std::size_t number = 0; // of the next cut
    if (!made.areWhole(record->texts, number) || !made.areWhole(record->names, number))
        return false;
    number = 0;
    QString *const ownDraft = judged.draftIndex < 0
        ? nullptr
        : &judged.item.drafts[std::size_t(judged.draftIndex)].text;
    OffsetMap draft;
    OffsetMap answer;
    for (const ClearedRecord::Text &text : record->texts) {
        OffsetMap places = cut(*texts[text.number], text.cuts, made, number);
        if (texts[text.number] == ownDraft)
            draft = std::move(places);
        else if (texts[text.number] == &judged.answer)
            answer = std::move(places);
    }
    for (const ClearedRecord::Text &text : record->names) {
        const QString name = names.texts()[names.names()[text.number]].text;
        QString shown = name;
        (void)cut(shown, text.cuts, made, number);
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
