// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/tokencount.h"

#include "core/base/ids.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace bluepencil {

namespace {

constexpr int noRank = std::numeric_limits<int>::max();

// A part of a piece, from its first byte to that of the next one.
struct Segment {
    std::size_t start = 0;
    int rank = noRank; // of this part with the next one
};

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

// Merges the neighbours of the lowest rank, the first of them, until none is left. Long pieces
// without a break are rare; their cost is quadratic, as in the reference.
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
    std::vector<Segment> segments;
    for (std::size_t i = 0; i <= piece.size(); ++i)
        segments.push_back({i, i + 2 <= piece.size() ? rankOf(piece.substr(i, 2)) : noRank});
    const auto pair = [&](std::size_t i) {
        return i + 2 < segments.size()
            ? rankOf(piece.substr(segments[i].start, segments[i + 2].start - segments[i].start))
            : noRank;
    };
    while (true) {
        std::size_t best = 0;
        for (std::size_t i = 1; i + 1 < segments.size(); ++i)
            best = segments[i].rank < segments[best].rank ? i : best;
        if (segments[best].rank == noRank)
            break;
        segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(best) + 1);
        segments[best].rank = pair(best);
        if (best > 0)
            segments[best - 1].rank = pair(best - 1);
    }
    for (std::size_t i = 0; i + 1 < segments.size(); ++i)
        tokens.push_back(
            rankOf(piece.substr(segments[i].start, segments[i + 1].start - segments[i].start)));
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
