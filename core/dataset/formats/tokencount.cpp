// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/tokencount.h"

#include "core/base/ids.h"

#include <QCoreApplication>
#include <QFile>
#include <queue>

#include <functional>
#include <limits>

namespace bluepencil {

namespace {

constexpr int noRank = std::numeric_limits<int>::max();

// A part of a piece, which begins at the byte that is its place in the list.
struct Segment {
    quint32 next = 0; // where the part behind it begins; the size of the piece at the end
    quint32 before = 0; // where the part in front of it begins; the first has its own
    int rank = noRank; // of this part with the next one
};

// The lowest rank on top, of equal ones the first: rank, then place.
using Queue = std::priority_queue<quint64, std::vector<quint64>, std::greater<>>;

quint64 entry(int rank, quint32 place)
{
    return quint64(rank) << 32U | place;
}

} // namespace

QString TokenCounter::folder()
{
    const QString named = qEnvironmentVariable("BLUEPENCIL_RANKS");
    if (!named.isEmpty())
        return named;
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/bluepencil/ranks");
}

QString TokenCounter::name(TokenEncoding encoding)
{
    return encoding == TokenEncoding::O200k ? QStringLiteral("o200k_base")
                                            : QStringLiteral("cl100k_base");
}

std::optional<TokenEncoding> TokenCounter::encodingFromName(QStringView name)
{
    for (const TokenEncoding encoding : {TokenEncoding::O200k, TokenEncoding::Cl100k}) {
        if (TokenCounter::name(encoding) == name)
            return encoding;
    }
    return std::nullopt;
}

// As tiktoken's openai_public.py demands them.
QString TokenCounter::sha256(TokenEncoding encoding)
{
    return encoding == TokenEncoding::O200k
        ? QStringLiteral("446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d")
        : QStringLiteral("223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7");
}

Result<TokenCounter> TokenCounter::installed(TokenEncoding encoding)
{
    return load(folder() + u'/' + name(encoding) + QStringLiteral(".tiktoken"), encoding);
}

Result<TokenCounter> TokenCounter::load(const QString &path, TokenEncoding encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("tokens cannot be counted: the table of ranks is not there"),
                    path,
                    QStringLiteral("fetch it with packaging/ranks.sh, or count without tokens"));
    }
    const QByteArray text = file.readAll();
    if (sha256Hex(QByteArrayView(text)) != sha256(encoding)) {
        return fail(Error::Code::Corrupt,
                    QStringLiteral("tokens cannot be counted: this is not the published table"),
                    path, QStringLiteral("fetch it again with packaging/ranks.sh"));
    }
    auto table = std::make_shared<Table>();
    std::vector<std::pair<qsizetype, int>> lengths;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            continue;
        const QByteArray token = QByteArray::fromBase64(line.left(space));
        table->bytes += token;
        lengths.emplace_back(token.size(), line.mid(space + 1).toInt());
    }
    table->ranks.reserve(lengths.size());
    const char *next = table->bytes.constData();
    for (const auto &[length, rank] : lengths) {
        table->ranks.emplace(std::string_view(next, static_cast<std::size_t>(length)), rank);
        next += length;
    }
    TokenCounter counter;
    counter.m_encoding = encoding;
    counter.m_table = std::move(table);
    return counter;
}

// Merges the neighbours of the lowest rank, the first of them, until none is left. n log n: a text
// may be one long piece, and nobody can cancel here. What a merge made untrue stays in the queue
// and is passed over: of two parts with the same first byte and rank one is as long as the other.
void TokenCounter::encodePiece(std::string_view piece, std::vector<int> &tokens) const
{
    const auto rankOf = [this](std::string_view part) {
        const auto found = m_table->ranks.find(part);
        return found == m_table->ranks.end() ? noRank : found->second;
    };
    if (const int whole = rankOf(piece); whole != noRank) {
        tokens.push_back(whole);
        return;
    }
    const auto size = static_cast<quint32>(piece.size());
    std::vector<Segment> segments(size);
    Queue queue;
    const auto rank = [&](quint32 at) {
        Segment &segment = segments[at];
        segment.rank = segment.next < size
            ? rankOf(piece.substr(at, segments[segment.next].next - at))
            : noRank;
        if (segment.rank != noRank)
            queue.push(entry(segment.rank, at));
    };
    for (quint32 at = 0; at < size; ++at)
        segments[at] = {at + 1, at > 0 ? at - 1 : 0, noRank};
    for (quint32 at = 0; at < size; ++at)
        rank(at);
    while (!queue.empty()) {
        const auto at = static_cast<quint32>(queue.top());
        const bool holds = entry(segments[at].rank, at) == queue.top();
        queue.pop();
        if (!holds)
            continue;
        Segment &swallowed = segments[segments[at].next];
        swallowed.rank = noRank;
        segments[at].next = swallowed.next;
        if (swallowed.next < size)
            segments[swallowed.next].before = at;
        rank(at);
        if (at > 0)
            rank(segments[at].before);
    }
    for (quint32 at = 0; at < size; at = segments[at].next)
        tokens.push_back(rankOf(piece.substr(at, segments[at].next - at)));
}

std::vector<int> TokenCounter::encode(QStringView text) const
{
    std::vector<int> tokens;
    for (const QByteArray &piece : tokenPieces(text, m_encoding))
        encodePiece({piece.constData(), static_cast<std::size_t>(piece.size())}, tokens);
    return tokens;
}

qint64 TokenCounter::count(QStringView text) const
{
    return static_cast<qint64>(encode(text).size());
}

} // namespace bluepencil
