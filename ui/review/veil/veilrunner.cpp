// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/veilrunner.h"

#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/text/text.h"

#include <utility>

namespace bluepencil {

namespace {

// Every text that was typed in between stays in the memory, too.
constexpr int mostUses = 100;

using Cuts = std::vector<OffsetMap::Cut>;

// The place in the text that was given, of one in what it became.
qsizetype placeBefore(const Cuts &cuts, qsizetype offset, bool isEnd)
{
    qsizetype longer = 0;
    for (const OffsetMap::Cut &cut : cuts) {
        if (offset < cut.newStart || (isEnd && offset == cut.newStart))
            break;
        if (offset < cut.newEnd || (isEnd && offset == cut.newEnd))
            return isEnd ? cut.end : cut.start;
        longer = cut.newEnd - cut.end;
    }
    return offset - longer;
}

std::vector<VeilPiece> piecesOf(const Cuts &cuts, const QString &made)
{
    std::vector<VeilPiece> pieces;
    pieces.reserve(cuts.size());
    const QStringView all(made);
    qsizetype at = 0;
    qsizetype points = 0;
    const auto advance = [&](qsizetype to) {
        at += utf16Index(all.sliced(at), to - points);
        points = to;
        return at;
    };
    for (const OffsetMap::Cut &cut : cuts) {
        const qsizetype from = advance(cut.newStart);
        pieces.push_back({cut.start, cut.end, made.mid(from, advance(cut.newEnd) - from)});
    }
    return pieces;
}

VeilFlaw flawOf(Unscannable::Reason reason)
{
    switch (reason) {
    case Unscannable::Reason::TooLong:
        return VeilFlaw::TooLong;
    case Unscannable::Reason::TooMany:
        return VeilFlaw::TooMany;
    case Unscannable::Reason::NotJson:
    case Unscannable::Reason::Analyser:
        break;
    }
    return VeilFlaw::Unread;
}

} // namespace

const Scanner *VeilScanner::get()
{
    std::call_once(m_once, [this] {
        if (auto made = Scanner::create())
            m_scanner.emplace(std::move(*made));
    });
    return m_scanner ? &*m_scanner : nullptr;
}

VeilOutcome veilTexts(VeilJob job)
{
    VeilOutcome outcome;
    outcome.token = job.token;
    const Scanner *scanner = job.scanner->get();
    if (scanner == nullptr) {
        outcome.flaw = VeilFlaw::NoScanner;
        return outcome;
    }
    const Pseudonymiser pseudonymiser(*scanner, PrivacyMethod {PrivacyMode::Pseudonymise});
    const auto made = pseudonymiser.replace(job.texts, {}, *job.memory);
    if (!made) {
        outcome.flaw = flawOf(made.error().reason);
        return outcome;
    }
    for (std::size_t i = 0; i < job.texts.size(); ++i) {
        const Cuts cuts = made->places[i].cuts();
        std::vector<VeilPiece> pieces = piecesOf(cuts, made->texts[i]);
        // What placeholders brought together, and an export would refuse, is hidden as well.
        for (const TextFindings &left : made->left) {
            if (left.where.pointer != job.texts[i].pointer)
                continue;
            std::vector<VeilPiece> more;
            for (const Finding &finding : left.findings) {
                more.push_back({placeBefore(cuts, finding.start, false),
                                placeBefore(cuts, finding.end, true),
                                placeholderOf(finding.type, {})});
            }
            pieces = unionOf(std::move(pieces), more);
        }
        // One text may stand in two places, and be known for more in one of them.
        VeiledText &known = outcome.texts[job.texts[i].text];
        known.given = job.texts[i].text;
        known.pieces = unionOf(std::move(known.pieces), pieces);
    }
    return outcome;
}

LooseOutcome veilLooseTexts(LooseJob job)
{
    LooseOutcome outcome;
    outcome.items = job.items;
    const Scanner *scanner = job.scanner->get();
    if (scanner == nullptr)
        return outcome;
    const Pseudonymiser redacting(*scanner, PrivacyMethod {PrivacyMode::Redact});
    for (const QStringList &item : std::as_const(job.items)) {
        std::vector<ScanText> texts;
        for (const QString &text : item)
            texts.push_back({QStringLiteral("/%1/text").arg(texts.size()), text});
        const auto made = redacting.replace(texts);
        if (!made || !made->left.empty())
            continue;
        QList<VeiledText> shown;
        for (qsizetype i = 0; i < item.size(); ++i) {
            const auto number = std::size_t(i);
            shown.push_back({item[i], piecesOf(made->places[number].cuts(), made->texts[number])});
        }
        outcome.shown.insert(item, shown);
    }
    return outcome;
}

VeilRunner::VeilRunner(QObject *parent)
    : QObject(parent)
    , m_scanner(std::make_shared<VeilScanner>())
    , m_memory(std::make_shared<ScanMemory>())
    , m_job(this, &veilTexts, [this](const VeilOutcome &done) { Q_EMIT veiled(done); })
    , m_loose(this, &veilLooseTexts, [this](const LooseOutcome &done) { Q_EMIT looseVeiled(done); })
{
}

VeilRunner::~VeilRunner() = default;

void VeilRunner::request(std::vector<ScanText> texts, quint64 token, bool atOnce)
{
    if (++m_uses > mostUses) {
        m_memory = std::make_shared<ScanMemory>();
        m_uses = 0;
    }
    m_job.request({m_scanner, m_memory, std::move(texts), token}, atOnce);
}

void VeilRunner::requestLoose(const QList<QStringList> &items)
{
    m_loose.request({m_scanner, items}, true);
}

void VeilRunner::forget()
{
    m_job.forget();
    m_memory = std::make_shared<ScanMemory>();
    m_uses = 0;
}

} // namespace bluepencil
