// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/linescan.h"

#include "core/base/ids.h"
#include "core/model/json.h"
#include "core/model/jsonedit.h"
#include "core/model/jsontext.h"
#include "core/privacy/breach.h"
#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/fieldkinds.h"
#include "core/privacy/foundvalues.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/replacer.h"
#include "core/privacy/scanmemory.h"
#include "core/privacy/text/innertexts.h"
#include "core/text/text.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>

namespace bluepencil {

namespace {

Unscannable unreadable(const QString &what)
{
    return {Unscannable::Reason::NotJson, what};
}

Scanned<JsonText> readJson(QByteArrayView bytes)
{
    if (bytes.size() > limits::LineBytes) {
        return tl::unexpected(
            Unscannable {Unscannable::Reason::TooLong,
                         QStringLiteral("longer than %1 bytes").arg(limits::LineBytes)});
    }
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return tl::unexpected(unreadable(QStringLiteral("not valid UTF-8")));
    auto read = JsonText::read(withWholePairs(toQString(bytes)));
    if (!read) {
        return tl::unexpected(unreadable(
            QStringLiteral("not JSON that can be imported (column %1)").arg(read.error().column)));
    }
    return *std::move(read);
}

// Behind the closing quote of the string literal that begins at `start`.
qsizetype behindString(const QString &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json[at] != u'"')
        at += json[at] == u'\\' ? 2 : 1;
    return at + 1;
}

bool isWholeNumber(const JsonText &json, int node)
{
    return json.node(node).kind == JsonNode::Kind::Number && wholeNumber(json.raw(node));
}

// With the node of each.
std::vector<ScanText> textsOf(const JsonText &json, std::vector<int> &nodes)
{
    std::vector<ScanText> texts;
    for (int i = 0; i < int(json.nodes().size()); ++i) {
        const JsonNode &node = json.node(i);
        const bool isText = node.kind == JsonNode::Kind::String || isWholeNumber(json, i);
        if (!node.isMember() && !isText)
            continue;
        const QString pointer = json.pointer(i);
        if (node.isMember()) {
            texts.push_back({pointer, node.name, true});
            nodes.push_back(i);
        }
        if (isText) {
            texts.push_back({pointer, json.value(i), false, node.kind == JsonNode::Kind::Number});
            nodes.push_back(i);
        }
    }
    return texts;
}

} // namespace

namespace {

constexpr int AnswersWithin = 2; // texts behind a question

// "user", "agent", "en": a role or a code, and no answer to anything.
bool isTag(const PreparedText &text)
{
    return text.words.size() <= 1
        && text.normal.bytes().find_first_of("0123456789 ") == std::string::npos
        && !text.text.isEmpty() && text.text[0].isLower();
}

// "/messages/" of "/messages/3/content": the list whose elements follow upon each other. Empty for
// what is in none.
QStringView listOf(QStringView pointer)
{
    for (qsizetype at = pointer.indexOf(u'/'); at >= 0;) {
        const qsizetype end = pointer.indexOf(u'/', at + 1);
        const QStringView name = pointer.sliced(at + 1, (end < 0 ? pointer.size() : end) - at - 1);
        if (!name.empty() && std::ranges::all_of(name, [](QChar c) { return c.isDigit(); }))
            return pointer.first(at + 1);
        at = end;
    }
    return {};
}

// Drafts, finals and other choices answer a conversation each for itself and ask nothing of one
// another.
bool isAnswer(QStringView pointer)
{
    return pointer.startsWith(u"/draft") || pointer.startsWith(u"/final")
        || pointer.startsWith(u"/ruling") || pointer.contains(u"/completions/")
        || pointer.contains(u"/candidates/");
}

// Pieces of texts, and what is said of them.
bool isPiece(QStringView pointer)
{
    return pointer.startsWith(u"/edits/") || pointer.startsWith(u"/labels/")
        || pointer.startsWith(u"/feedback/");
}

// What is said in a conversation, and not who says it.
bool isSaid(QStringView pointer)
{
    const QStringView last = pointer.sliced(pointer.lastIndexOf(u'/') + 1);
    return last != u"role" && last != u"name";
}

// What is asked when each text is read: by the turn in front of it, or the one before that. Texts
// beside a conversation are no turns.
class Questions {
public:
    // Before the text at `pointer` is read.
    [[nodiscard]] const Asked &asked(const QString &pointer) const
    {
        if (isAnswer(pointer))
            return m_last;
        const bool follows = !m_list.isEmpty() && !isPiece(pointer) && listOf(pointer) == m_list;
        return follows ? m_asked : m_nothing;
    }

    void pass(const PreparedText &text, const QString &pointer)
    {
        const QStringView list = listOf(pointer);
        if (isTag(text) || list.isEmpty() || isAnswer(pointer) || isPiece(pointer)
            || !isSaid(pointer))
            return;
        if (list != m_list) {
            m_list = list.toString();
            m_asked = {};
        }
        ask(text);
        // What is beside a conversation does not come between it and its answer.
        if (pointer.endsWith(u"/content"))
            m_last = m_asked;
    }

private:
    void ask(const PreparedText &text)
    {
        std::vector<CueMatch> cues = askedIn(text.lower, text.cues);
        if (!cues.empty())
            m_asked = {std::move(cues), AnswersWithin};
        else if (--m_asked.texts <= 0)
            m_asked = {};
    }

    QString m_list;
    Asked m_asked;
    Asked m_last; // of the conversation
    Asked m_nothing;
};

bool isNameAsked(const Asked &asked)
{
    return std::ranges::any_of(asked.cues,
                               [](const CueMatch &cue) { return cue.cue == Cue::Name; });
}

// "Jane Roe", not "Premium" or "new since May".
bool looksLikeFullName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && looksLikeName(text)
        && std::ranges::none_of(words, [](const QString &word) { return word[0].isLower(); });
}

// "Will" is no name in a text, but in a field for one.
bool isEverydayName(const FieldMeaning &meaning, const QString &value)
{
    return (meaning.kind == FieldKind::PersonName || meaning.kind == FieldKind::RolesName)
        && looksLikeName(withoutPlaceholders(value));
}

void gatherFromField(const FieldMeaning &meaning, const QString &value, KnownEntities &known)
{
    if (meaning.kind == FieldKind::PersonName
        || ((meaning.kind == FieldKind::MaybeName || meaning.kind == FieldKind::RolesName)
            && looksLikeName(value))
        || (meaning.kind == FieldKind::MaybeFullName && looksLikeFullName(value)))
        known.addName(value);
    else if ((meaning.kind == FieldKind::Number || meaning.kind == FieldKind::Address)
             && findingByField(meaning, value))
        known.addValue(meaning.type, value);
}

// Who reviews and what a queue is called are no people that somebody speaks of.
bool isRunningText(const QString &pointer, const PreparedText &text)
{
    constexpr std::size_t fewestWords = 4;
    const bool isPart = !listOf(pointer).isEmpty() && !isPiece(pointer) && isSaid(pointer);
    return isAnswer(pointer) || isPart || text.words.size() >= fewestWords;
}

KnownEntities gathered(const std::vector<ScanText> &texts,
                       const std::vector<ScanMemory::Text *> &read)
{
    KnownEntities known;
    Questions questions;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isName)
            continue;
        const PreparedText &prepared = read[i]->prepared();
        gatherFromField(meaningOf(texts[i].pointer), texts[i].text, known);
        for (const QString &name : read[i]->names(isNameAsked(questions.asked(texts[i].pointer))))
            known.addName(name);
        if (isRunningText(texts[i].pointer, prepared)) {
            for (const std::string &name : read[i]->listedNames())
                known.addListedName(name);
        }
        questions.pass(prepared, texts[i].pointer);
    }
    return known;
}

// Texts of which none is JSON in itself, in their order.
Scanned<std::vector<std::vector<Finding>>>
scanFlat(const Scanner &scanner, const std::vector<ScanText> &texts, ScanMemory &memory)
{
    std::vector<ScanMemory::Text *> read;
    read.reserve(texts.size());
    for (const ScanText &text : texts) {
        read.push_back(
            &memory.of(text.isNumber ? wholeNumber(text.text).value_or(text.text) : text.text));
    }
    const KnownEntities known = gathered(texts, read);
    const KnownEntities nobody;
    const Asked nothing;
    std::vector<std::vector<Finding>> found(texts.size());
    Questions questions;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool isName = texts[i].isName;
        const PreparedText &prepared = read[i]->prepared();
        const auto &detected
            = read[i]->detected(scanner, isName ? nothing : questions.asked(texts[i].pointer));
        if (!detected)
            return tl::unexpected(detected.error());
        auto findings = scanner.completed(prepared, *detected, isName ? nobody : known);
        if (!findings)
            return tl::unexpected(findings.error());
        if (!isName) {
            questions.pass(prepared, texts[i].pointer);
            const FieldMeaning meaning = meaningOf(texts[i].pointer);
            if (const auto byField = findingByField(meaning, texts[i].text)) {
                findings->push_back(*byField);
                findings = resolved(*std::move(findings));
            } else if (findings->empty() && isEverydayName(meaning, texts[i].text)) {
                findings->push_back({0, codePointCount(texts[i].text), PersonalDataType::Person,
                                     Tier::C, 0.8, QStringLiteral("field"), false});
            }
        }
        found[i] = *std::move(findings);
    }
    FoundValues values;
    for (std::size_t i = 0; i < texts.size(); ++i)
        values.add(read[i]->prepared(), found[i]);
    for (std::size_t i = 0; i < texts.size() && !values.isEmpty(); ++i)
        found[i] = values.completed(read[i]->prepared(), std::move(found[i]));
    // Places in the digits are none in a number that is written in another way.
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (found[i].empty() || read[i]->prepared().text == texts[i].text)
            continue;
        for (Finding &finding : found[i]) {
            finding.start = 0;
            finding.end = texts[i].text.size();
        }
        found[i] = resolved(std::move(found[i]));
    }
    return found;
}

// Texts beside those that are in them, where one is JSON. It is read as a whole as well, for the
// words beside a value can say what it is.
class Unfolded {
public:
    explicit Unfolded(const std::vector<ScanText> &texts)
    {
        m_inner.reserve(texts.size());
        for (const ScanText &text : texts) {
            m_inner.emplace_back(text.isName ? QString() : text.text);
            const InnerTexts &parts = m_inner.back();
            if (parts.isEmpty())
                add(text, nullptr);
            else // what its own name says is not of all that is in it
                add({QString(), parts.whole().text, false}, &parts.whole());
            for (const InnerText &inner : parts.all()) {
                if (inner.isRead)
                    add({text.pointer + inner.pointer, inner.text, inner.isName}, &inner);
            }
        }
    }

    [[nodiscard]] const std::vector<ScanText> &texts() const { return m_texts; }

    // What was found in texts(), as findings of the texts that were given.
    [[nodiscard]] std::vector<std::vector<Finding>>
    folded(std::vector<std::vector<Finding>> found) const
    {
        std::vector<std::vector<Finding>> all(m_inner.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto &[outer, inner] = m_origins[i];
            const InnerTexts &parts = m_inner[outer];
            if (inner != nullptr)
                found[i] = parts.outward(*inner, std::move(found[i]));
            if (inner == &parts.whole())
                found[i] = parts.cut(found[i]);
            std::ranges::move(found[i], std::back_inserter(all[outer]));
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!m_inner[i].isEmpty())
                all[i] = resolved(std::move(all[i]));
        }
        return all;
    }

private:
    void add(ScanText text, const InnerText *inner)
    {
        m_texts.push_back(std::move(text));
        m_origins.emplace_back(m_inner.size() - 1, inner);
    }

    std::vector<InnerTexts> m_inner;
    std::vector<ScanText> m_texts;
    std::vector<std::pair<std::size_t, const InnerText *>> m_origins;
};

} // namespace

Scanned<std::vector<TextFindings>> scanTexts(const Scanner &scanner,
                                             const std::vector<ScanText> &texts)
{
    ScanMemory memory;
    return scanTexts(scanner, texts, memory);
}

Scanned<std::vector<TextFindings>> scanTexts(const Scanner &scanner,
                                             const std::vector<ScanText> &texts, ScanMemory &memory)
{
    const Unfolded unfolded(texts);
    auto flat = scanFlat(scanner, unfolded.texts(), memory);
    if (!flat)
        return tl::unexpected(flat.error());
    auto folded = unfolded.folded(*std::move(flat));
    std::vector<TextFindings> found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!folded[i].empty())
            found.push_back({texts[i], std::move(folded[i])});
    }
    markBreaches(texts, found);
    return found;
}

Scanned<std::vector<TextFindings>> scanJson(const Scanner &scanner, QByteArrayView json)
{
    const auto read = readJson(json);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<int> nodes;
    return scanTexts(scanner, textsOf(*read, nodes));
}

QString redactedText(const QString &text, const std::vector<Finding> &findings)
{
    const InnerTexts inner(findings.empty() ? QString() : text);
    QString result;
    qsizetype done = 0; // UTF-16 units
    qsizetype codePoints = 0;
    for (const Finding &finding : findings) {
        const QStringView rest = QStringView(text).sliced(done);
        const qsizetype start = done + utf16Index(rest, finding.start - codePoints);
        const qsizetype end
            = start + utf16Index(QStringView(text).sliced(start), finding.end - finding.start);
        result += QStringView(text).sliced(done, start - done);
        const QString quote = inner.at(start, end).quote;
        result += quote + u'[' + typeName(finding.type).toUpper() + u']' + quote;
        done = end;
        codePoints = finding.end;
    }
    return result += QStringView(text).sliced(done);
}

namespace {

struct Redaction {
    QByteArray json;
    bool isClean = true; // nothing of tier A or B was left to redact
};

// Of lines that say nothing of whom they are about each is about another.
QString subjectOf(const JsonText &json, QByteArrayView line)
{
    for (const char *name : {"/subject_id", "/conversation_id", "/external_id"}) {
        for (int i = 0; i < int(json.nodes().size()); ++i) {
            if (json.node(i).isMember() && json.pointer(i) == QLatin1String(name)
                && !json.value(i).isEmpty())
                return json.value(i);
        }
    }
    return sha256Hex(line);
}

// Puts something else in the place of what was found.
using Replace = std::function<QString(const TextFindings &found)>;

// The name of a member beside what it is a member of.
QString placeOf(const QString &pointer, const QString &name)
{
    return pointer.first(pointer.lastIndexOf(u'/') + 1) + QChar(0) + name;
}

// Names of members that stay, by placeOf(). What was found is in the order of the texts.
QSet<QString> keptNames(const std::vector<ScanText> &texts, const std::vector<TextFindings> &found)
{
    QSet<QString> kept;
    std::size_t next = 0;
    for (const ScanText &text : texts) {
        const bool isReplaced = next < found.size() && found[next].where == text;
        next += isReplaced ? 1 : 0;
        if (text.isName && !isReplaced)
            kept.insert(placeOf(text.pointer, text.text));
    }
    return kept;
}

// Two members of one object with the same name are no JSON that anybody reads.
QString unusedName(QSet<QString> &used, const QString &pointer, const QString &name)
{
    QString unused = name;
    for (int number = 2; used.contains(placeOf(pointer, unused)); ++number)
        unused = name + u'_' + QString::number(number);
    used.insert(placeOf(pointer, unused));
    return unused;
}

Redaction redactedOnce(const JsonText &read, const std::vector<ScanText> &texts,
                       const std::vector<int> &nodes, const std::vector<TextFindings> &found,
                       const Replace &replace)
{
    QString result;
    qsizetype done = 0;
    std::size_t next = 0;
    bool isClean = true;
    QSet<QString> names = keptNames(texts, found);
    for (const TextFindings &finding : found) {
        while (!(texts[next] == finding.where))
            ++next;
        const JsonNode &node = read.node(nodes[next]);
        const qsizetype start = finding.where.isName ? node.nameStart : node.start;
        const qsizetype end = finding.where.isName ? behindString(read.text(), start) : node.end;
        result += QStringView(read.text()).sliced(done, start - done);
        const QString made = replace(finding);
        result += jsonLiteral(finding.where.isName ? unusedName(names, finding.where.pointer, made)
                                                   : made);
        done = end;
        isClean = isClean && std::ranges::all_of(finding.findings, [](const Finding &one) {
                      return one.tier == Tier::C;
                  });
    }
    result += QStringView(read.text()).sliced(done);
    return Redaction {result.toUtf8(), isClean};
}

} // namespace

Scanned<QByteArray> redactedJson(const Scanner &scanner, QByteArrayView json,
                                 const PrivacyMethod &method)
{
    // What was cut off by what went may be something by itself now.
    constexpr int MostRounds = 6;
    const bool isPlain = method.rules.isEmpty() && method.mode == PrivacyMode::Redact;
    std::optional<Replacer> replacer;
    ScanMemory memory;
    bool isClean = false;
    QByteArray text = json.toByteArray();
    for (int round = 0; round < MostRounds; ++round) {
        const auto read = readJson(text);
        if (!read)
            return tl::unexpected(read.error());
        std::vector<int> nodes;
        const std::vector<ScanText> texts = textsOf(*read, nodes);
        auto found = scanTexts(scanner, texts, memory);
        if (!found)
            return tl::unexpected(found.error());
        for (TextFindings &one : *found)
            one.findings = besidePlaceholders(std::move(one.findings), one.where.text);
        std::erase_if(*found, [](const TextFindings &one) { return one.findings.empty(); });
        if (!isPlain && !replacer)
            replacer.emplace(method, subjectOf(*read, json), texts);
        if (replacer)
            replacer->add(*found);
        if (replacer && replacer->areTooMany())
            return tl::unexpected(Replacer::tooMany());
        const Redaction redacted
            = redactedOnce(*read, texts, nodes, *found, [&](const TextFindings &one) {
                  if (!replacer)
                      return redactedText(one.where.text, one.findings);
                  QString made = one.where.text;
                  replacer->replaceIn(made, one.findings);
                  return made;
              });
        text = redacted.json;
        isClean = redacted.isClean;
        if (found->empty()) // a name that went can make a password of what stood beside it
            return text;
    }
    if (isClean)
        return text;
    return tl::unexpected(
        Unscannable {Unscannable::Reason::TooMany, QStringLiteral("redacting it comes to no end")});
}

} // namespace bluepencil
