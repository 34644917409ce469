// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/recordprivacy.h"

#include "core/base/ids.h"
#include "core/dataset/clearing/clearedrecord.h"
#include "core/dataset/clearing/sharebound.h"
#include "core/dataset/formats/formatlines.h"
#include "core/model/json.h"
#include "core/privacy/detectionpins.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/scanmemory.h"
#include "core/store/clearedfile.h"
#include "core/store/workspace.h"

#include <QtEndian>

#include <algorithm>

namespace bluepencil {

namespace {

const QString sampleSeed = QStringLiteral("privacy-sample-1");

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool isStrict(const Finding &finding)
{
    return finding.tier != Tier::C || finding.type == PersonalDataType::Unscannable;
}

bool hasStrict(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, isStrict);
}

std::vector<ScanText> cellsOf(const Example &example)
{
    const QStringList columns = csvColumns();
    const QStringList cells = csvCells(example);
    std::vector<ScanText> texts;
    for (qsizetype i = 0; i < cells.size(); ++i)
        texts.push_back({u'/' + columns[i], cells[i], false});
    return texts;
}

QString namesOf(const std::vector<TextFindings> &found)
{
    QStringList names;
    for (const TextFindings &one : found) {
        for (const Finding &finding : one.findings) {
            const QString name = typeName(finding.type);
            if (isStrict(finding) && !names.contains(name))
                names += name;
        }
    }
    return names.join(QStringLiteral(", "));
}

// In words, behind what becomes of the others.
QString ownWaysOf(const PrivacyRules &rules)
{
    QStringList ways;
    for (const auto &[type, way] : rules.ways)
        ways += typeName(type) + QStringLiteral(" (") + privacyWayName(way) + u')';
    if (ways.isEmpty())
        return {};
    QString words = QStringLiteral(" Kinds with a way of their own: ")
        + ways.join(QStringLiteral(", ")) + u'.';
    const auto dates = rules.ways.find(PersonalDataType::BirthDate);
    if (dates != rules.ways.end() && dates->second == PrivacyWay::ShiftDates)
        words += QStringLiteral(" Dates were moved by whole weeks, as many for each person: days"
                                " of the week and intervals stay.");
    return words;
}

// What results hang on beside a record.
QByteArray methodOf(const PrivacyMethod &method, const ScanOptions &options)
{
    QByteArray scanned = options.regions.join(u' ').toUtf8();
    for (const TenantPattern &pattern : options.patterns) {
        scanned += '\n' + pattern.name.toUtf8() + '\n' + pattern.pattern.toUtf8() + '\n'
            + tierName(pattern.tier).toUtf8()
            + (pattern.special.isEmpty() ? QByteArray() : ' ' + pattern.special.toUtf8());
    }
    return "cleared 2\n" BLUEPENCIL_VERSION "\n" + detectionPins() + '\n' + scanned + '\n'
        + privacyModeName(method.mode).toUtf8() + '\n' + toLine(toJson(method.rules)) + '\n'
        + (method.key.isEmpty() ? QByteArray() : method.key.fingerprint().toUtf8());
}

// Whom a record is about.
QString subjectOf(const Item &item)
{
    if (!item.subjectId.isEmpty())
        return item.subjectId;
    return item.conversationId.isEmpty() ? item.externalId : item.conversationId;
}

} // namespace

Result<std::unique_ptr<RecordPrivacy>> RecordPrivacy::create(const ExportConfig &config)
{
    Result<PrivacyMethod> method = privacyMethodOf(config);
    if (!method)
        return fail(method.error());
    if (method->mode == PrivacyMode::None)
        return nullptr;
    ScanOptions options;
    options.patterns = config.patterns;
    options.wereTried = true;
    Result<Scanner> scanner = Scanner::create(std::move(options));
    if (!scanner)
        return fail(scanner.error());
    return std::unique_ptr<RecordPrivacy>(
        new RecordPrivacy(std::move(*scanner), std::move(*method)));
}

RecordPrivacy::RecordPrivacy(Scanner scanner, PrivacyMethod method)
    : m_scanner(std::move(scanner))
    , m_method(std::move(method))
    , m_reviewers(m_method)
    , m_exampleIds(m_method)
    , m_pseudonymiser(m_scanner, m_method)
    , m_memo(std::make_unique<ClearedMemo>(QString(), ClearedMemo::Epoch(), QByteArray()))
{
}

RecordPrivacy::~RecordPrivacy()
{
    m_memo->keep();
}

void RecordPrivacy::rememberIn(Workspace &workspace)
{
    // Newer than the program: who knows what it has. And another program may change its mind.
    if (workspace.database().isReadOnly() || m_scanner.options().analyser)
        return;
    m_memo = std::make_unique<ClearedMemo>(
        clearedFilePath(workspace.database()),
        [&workspace] { return clearedEpoch(workspace).value_or(QByteArray()); },
        methodOf(m_method, m_scanner.options()));
}

bool RecordPrivacy::needsKey() const
{
    return m_reviewers.way() == ReviewerNames::Way::OfBatch
        || (m_exampleIds.areKeyed() && m_method.key.isEmpty());
}

void RecordPrivacy::useKey(const QByteArray &key)
{
    m_reviewers.useKey(key);
    m_exampleIds.useKey(key);
}

ClearedMemo::Key RecordPrivacy::keyOf(const Feedback &feedback, const Judged &judged)
{
    m_input.resize(0); // its room stays
    appendRecord(m_input, feedback, judged);
    return m_memo->keyOf(m_input);
}

bool RecordPrivacy::recall(const ClearedMemo::Key &key, Feedback &feedback, Judged &judged)
{
    const auto known = m_memo->find(key);
    if (!known || known->isEmpty())
        return known.has_value();
    return playBack(*known, feedback, judged, {m_method, subjectOf(judged.item)});
}

void RecordPrivacy::remember(const ClearedMemo::Key &key, const Kept &kept)
{
    if (kept)
        m_memo->add(key, *kept);
}

bool RecordPrivacy::isMarked(const QByteArray &name)
{
    return m_memo->find(m_memo->keyOf("mark " + name)).has_value();
}

void RecordPrivacy::mark(const QByteArray &name)
{
    m_memo->add(m_memo->keyOf("mark " + name), {});
}

// In the pieces and columns that rows are made of, other words come to stand beside a number than
// in the texts. What that gives away is taken out of the texts, too, from the start.
RecordPrivacy::Kept RecordPrivacy::clear(Feedback &feedback, Judged &judged) const
{
    constexpr int mostRounds = 4;
    std::vector<ComposedText> pieces;
    ScanMemory memory;
    for (int round = 0; round < mostRounds; ++round) {
        Feedback cleared = feedback;
        Judged tried = judged;
        tried.feedback = &cleared;
        const Outcome outcome = replaceIn(cleared, tried, pieces, memory);
        const std::size_t before = pieces.size();
        if (tried.unresolved.isEmpty())
            tried.unresolved = addUnclear(cleared, tried, pieces, memory);
        if (!tried.unresolved.isEmpty()) {
            judged.unresolved = tried.unresolved;
            return std::nullopt;
        }
        if (pieces.size() != before)
            continue;
        if (!outcome.isChanged)
            return QByteArray();
        Kept kept;
        if (outcome.record) {
            kept = packed(*outcome.record);
            Feedback again = feedback;
            Judged replayed = judged;
            if (!playBack(*kept, again, replayed, {m_method, subjectOf(judged.item)})
                || !areSame(again, replayed, cleared, tried))
                kept.reset();
        }
        tried.feedback = judged.feedback;
        feedback = std::move(cleared);
        judged = std::move(tried);
        return kept;
    }
    judged.unresolved = QStringLiteral("pieces of its edits");
    return std::nullopt;
}

QString RecordPrivacy::addUnclear(const Feedback &feedback, const Judged &judged,
                                  std::vector<ComposedText> &pieces, ScanMemory &memory) const
{
    Example example {judged.prompt, judged.answer, judged.draft};
    example.item = &judged.item;
    example.feedback = &feedback;
    std::vector<ScanText> texts;
    for (ComposedText &composed : composedTexts(example)) {
        if (hasDigit(withoutPlaceholders(composed.text))) // without, no number is personal
            texts.push_back({std::move(composed.pointer), std::move(composed.text), false});
    }
    const auto found = scanTexts(m_scanner, texts, memory);
    if (!found)
        return reasonName(found.error().reason);
    for (const TextFindings &one : *found) {
        if (hasStrict(besidePlaceholders(one.findings, one.where.text)))
            pieces.push_back({QStringLiteral("/pieces/%1").arg(pieces.size()),
                              withoutPlaceholders(one.where.text)});
    }
    return {};
}

RecordPrivacy::Outcome RecordPrivacy::replaceIn(Feedback &feedback, Judged &judged,
                                                const std::vector<ComposedText> &pieces,
                                                ScanMemory &memory) const
{
    RecordTexts texts;
    addTexts(texts, feedback, judged);
    for (const ComposedText &piece : pieces)
        texts.read(piece.pointer, piece.text);
    addNames(texts, feedback, judged);
    const auto made = m_pseudonymiser.replace(texts.texts(), subjectOf(judged.item), memory);
    if (!made) {
        judged.unresolved = reasonName(made.error().reason);
        return {};
    }
    judged.unresolved
        = texts.breaks(*made) ? reasonName(Unscannable::Reason::NotJson) : namesOf(made->left);
    if (!judged.unresolved.isEmpty() || !made->changed)
        return {};
    judged.replaced = made->replaced;
    const OffsetMap *draft = judged.draftIndex < 0
        ? nullptr
        : texts.places(*made, judged.item.drafts[std::size_t(judged.draftIndex)].text);
    const OffsetMap *answer = texts.places(*made, judged.answer);
    moveLabels(feedback.decision.labels, draft, answer);
    const bool compared = (draft != nullptr && !draft->isIdentity()) || !answer->isIdentity();
    judged.shown = texts.shown(*made);
    texts.putBack(*made);
    judged.prompt = promptOf(judged.item);
    if (judged.draftIndex >= 0)
        judged.draft = judged.item.drafts[std::size_t(judged.draftIndex)].text;
    ClearedRecord record;
    if (compared)
        compareAnew(feedback, judged, record);
    const bool canBeKept = addTexts(record, texts, replacedTexts(feedback, judged), *made,
                                    {m_method, subjectOf(judged.item)});
    return {true, canBeKept ? std::optional(std::move(record)) : std::nullopt};
}

void RecordPrivacy::count(const Judged &judged)
{
    ++m_records;
    if (judged.replaced.isEmpty())
        return;
    ++m_changed;
    for (auto count = judged.replaced.cbegin(); count != judged.replaced.cend(); ++count)
        m_replaced[count.key()] += count.value();
}

void RecordPrivacy::sample(const Candidate &row, const RowSource &source)
{
    ++m_rows;
    const QString digest = sha256Hex({sampleSeed, QString::number(row.format), row.exampleId});
    if (m_sample.size() >= sampledRows && digest >= m_sample.rbegin()->first)
        return;
    Sampled sampled;
    sampled.feedbackId = source.feedback.feedbackId;
    sampled.line = row.line.toByteArray();
    if (!row.line.startsWith('{'))
        sampled.cells = cellsOf(source.offer.example);
    if (const auto same = m_sample.find(digest); same != m_sample.end())
        drop(same);
    if (m_held + row.line.size() > MostHeld)
        look(sampled);
    m_held += sampled.line.size();
    m_sample.emplace(digest, std::move(sampled));
    if (m_sample.size() > sampledRows)
        drop(std::prev(m_sample.end()));
}

void RecordPrivacy::drop(std::map<QString, Sampled>::iterator sampled)
{
    m_held -= sampled->second.line.size();
    m_sample.erase(sampled);
}

void RecordPrivacy::look(Sampled &sampled) const
{
    const ClearedMemo::Key key = m_memo->keyOf("row" + sampled.line);
    if (const auto known = m_memo->find(key); known && known->size() == sizeof(qint64)) {
        sampled.names = qFromLittleEndian<qint64>(known->data());
    } else {
        scan(sampled);
        const qint64 names = qToLittleEndian(sampled.names);
        if (sampled.strict == 0)
            m_memo->add(key, {reinterpret_cast<const char *>(&names), sizeof names});
    }
    sampled.line.clear();
    sampled.cells.clear();
    sampled.isSeen = true;
}

// A line of JSON; of a table its cells by their columns.
void RecordPrivacy::scan(Sampled &sampled) const
{
    const auto found = sampled.cells.empty() ? scanJson(m_scanner, sampled.line.trimmed())
                                             : scanTexts(m_scanner, sampled.cells);
    if (!found) {
        sampled.strict = 1;
        return;
    }
    for (const TextFindings &one : *found) {
        for (const Finding &finding : besidePlaceholders(one.findings, one.where.text)) {
            ++(isStrict(finding) ? sampled.strict : sampled.names);
            if (isStrict(finding) && sampled.first.isEmpty())
                sampled.first = typeName(finding.type) + u' ' + one.where.pointer;
        }
    }
}

Result<> RecordPrivacy::checkSample()
{
    for (auto &[digest, sampled] : m_sample) {
        if (!sampled.isSeen)
            look(sampled);
        if (sampled.strict > 0) {
            return fail(
                Error::Code::NotPermitted,
                QStringLiteral("a row still has personal data in it that the detectors are"
                               " sure of (%1); nothing was written")
                    .arg(sampled.first.isEmpty() ? QStringLiteral("unscannable") : sampled.first),
                sampled.feedbackId,
                QStringLiteral("leave its decision out by a filter, or export with privacy"
                               " none and answer for it"));
        }
    }
    return {};
}

Result<> RecordPrivacy::checkManifest(const OrderedJson &manifest) const
{
    OrderedJson said;
    for (const char *name : {"filter", "salt"})
        said["config"][name] = manifest["config"][name];
    for (const char *name : {"guidelines", "sources"})
        said[name] = manifest[name];
    if (manifest["config"].contains("privacy_rules"))
        said["config"]["privacy_rules"] = manifest["config"]["privacy_rules"]["scope"];
    if (manifest["config"].contains("privacy_patterns"))
        said["config"]["privacy_patterns"] = manifest["config"]["privacy_patterns"];
    said["balance"] = manifest["report"]["balance"];
    const auto found = scanJson(m_scanner,
                                QByteArray::fromStdString(said.dump(
                                    -1, ' ', false, OrderedJson::error_handler_t::replace)));
    const auto refuse = [](const QString &where, const QString &what) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("the manifest would hold personal data (%1); nothing was"
                                   " written")
                        .arg(what),
                    where,
                    QStringLiteral("take it out of the filters, or export with privacy none"
                                   " and answer for it"));
    };
    if (!found)
        return refuse(QStringLiteral("manifest.json"), found.error().what);
    for (const TextFindings &one : *found) {
        const bool isPattern
            = one.where.pointer.startsWith(QStringLiteral("/config/privacy_patterns/"));
        for (const Finding &finding : besidePlaceholders(one.findings, one.where.text)) {
            // A pattern without anything special in it finds itself.
            const bool itself = isPattern && finding.type == PersonalDataType::Custom;
            if (isStrict(finding) && !itself)
                return refuse(one.where.isName
                                  ? QStringLiteral("manifest.json")
                                  : QStringLiteral("manifest.json") + one.where.pointer,
                              typeName(finding.type));
        }
    }
    return {};
}

OrderedJson RecordPrivacy::json() const
{
    qint64 withNames = 0;
    for (const auto &[digest, sampled] : m_sample)
        withNames += sampled.names > 0 ? 1 : 0;
    const auto rows = qint64(m_sample.size());
    const bool whole = rows == m_rows;
    OrderedJson sample;
    sample["seed"] = toStdString(sampleSeed);
    sample["rows"] = rows;
    sample["of_rows"] = m_rows;
    sample["rows_with_findings"] = withNames;
    const bool bounded = rows > 0 && !whole;
    const double atMost = 100 * shareAtMost(withNames, rows);
    sample["upper_bound_percent"] = bounded ? OrderedJson(atMost) : OrderedJson();
    const QString found = withNames == 0
        ? QStringLiteral("no finding in %1 of %2 rows").arg(rows).arg(m_rows)
        : QStringLiteral("findings in %1 of %2 rows looked at").arg(withNames).arg(rows);
    const QString bound = bounded
        ? QStringLiteral(": at most %1 % of all rows have one, at 95 %").arg(atMost, 0, 'f', 1)
        : QString();
    QString what = m_method.mode == PrivacyMode::Redact
        ? QStringLiteral("redacted: what the detectors found was replaced by the name of its kind.")
        : QStringLiteral("pseudonymised: what the detectors found was replaced by placeholders, one"
                         " for each entity of a conversation.");
    what += ownWaysOf(m_method.rules) + u' ' + m_reviewers.statement();
    if (m_exampleIds.areKeyed())
        what += QStringLiteral(" Ids of examples, and with them the order of rows, were made with a"
                               " key.");
    OrderedJson json;
    json["method"] = toStdString(privacyModeName(m_method.mode));
    json["statement"] = toStdString(
        QStringLiteral("Texts were ") + what
        + QStringLiteral(" They are personal data still: what the detectors do not know stays, and"
                         " the workspace knows who is meant. The same detectors looked at rows as"
                         " they went out: ")
        + found + bound + u'.');
    json["detectors"] = toStdString(detectorsName());
    if (m_exampleIds.areKeyed())
        json["example_ids"] = keyedExampleIds;
    if (!m_method.rules.isEmpty()) {
        json["rules"] = toJson(m_method.rules);
        json["rules_sha256"] = toStdString(fingerprintOf(m_method.rules));
    }
    if (!m_method.key.isEmpty())
        json["key_fingerprint"] = toStdString(m_method.key.fingerprint());
    json["records"] = m_records;
    json["records_changed"] = m_changed;
    json["replaced"] = OrderedJson::object();
    for (auto count = m_replaced.cbegin(); count != m_replaced.cend(); ++count)
        json["replaced"][toStdString(count.key())] = count.value();
    json["sample"] = std::move(sample);
    return json;
}

OrderedJson withoutPrivacyJson()
{
    return {{"method", "none"},
            {"statement",
             "Texts were exported as they are: nothing was redacted and"
             " nobody was given a pseudonym."}};
}

} // namespace bluepencil
