// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/comparedtexts.h"

#include "core/dataset/files/staging.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr quint32 kindsApart = 0x9e3779b9; // any odd number

// A byte for each unit where that is enough, two where it is not.
QByteArray stored(const QString &text)
{
    const bool narrow
        = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x100; });
    if (narrow)
        return text.toLatin1();
    return {reinterpret_cast<const char *>(text.constData()),
            text.size() * qsizetype(sizeof(QChar))};
}

QString restored(const QByteArray &bytes, qsizetype units)
{
    if (bytes.size() == units)
        return QString::fromLatin1(bytes);
    QString text(units, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return text;
}

Error noRoom()
{
    return fileError(ENOSPC, QStringLiteral("the folder of the batch"));
}

} // namespace

ComparedText comparedText(const QString &context, const QString &answer, int kind)
{
    const QString answerKey = keyForm(answer);
    const QString whole = keyForm(context) + u'\n' + answerKey;
    ComparedText text;
    text.bytes = stored(whole);
    text.units = static_cast<qint32>(whole.size());
    text.answerUnits = static_cast<qint32>(answerKey.size());
    text.kind = kind;
    const std::array head {text.units, text.answerUnits, text.kind};
    text.key = digestOf({QByteArrayView(reinterpret_cast<const char *>(head.data()), sizeof head),
                         QByteArrayView(text.bytes)});
    text.bands = bandsOf(shingles(whole));
    // Those of other kinds are nowhere near, or they would crowd out those that can be alike.
    for (auto &band : text.bands)
        band ^= static_cast<quint32>(kind) * kindsApart;
    return text;
}

Result<> ComparedTexts::start(const QString &folder)
{
    if (sodium_init() < 0)
        return fail(Error::Code::Unsupported, QStringLiteral("libsodium does not start"), {},
                    QStringLiteral("install it anew"));
    m_file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/.texts-XXXXXX"));
    if (!m_file->open())
        return fail(fileError(errno, folder));
    return {};
}

Result<> ComparedTexts::add(const ComparedText &text)
{
    if (m_file->write(text.bytes) != text.bytes.size())
        return fail(noRoom());
    m_entries.push_back({text.key, m_size, static_cast<qint32>(text.bytes.size()), text.units,
                         text.answerUnits, text.kind});
    m_bands.push_back(text.bands);
    m_size += text.bytes.size();
    return {};
}

Result<> ComparedTexts::flush() const
{
    return m_file->flush() ? Result<>() : fail(noRoom());
}

Result<ShingledText> ComparedTexts::shingled(quint32 text) const
{
    const Entry &entry = m_entries[text];
    QByteArray bytes(entry.bytes, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t got
            = ::pread(m_file->handle(), bytes.data() + done,
                      static_cast<std::size_t>(bytes.size() - done), entry.offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(
                fileError(got < 0 ? errno : EIO, QStringLiteral("the folder of the batch")));
        done += got;
    }
    const QString whole = restored(bytes, entry.units);
    const QStringView answer = QStringView(whole).last(entry.answerUnits);
    const qsizetype points = codePointCount(answer);
    ShingledText result {shingles(whole), {}, 0};
    if (points < shingleLength)
        result.shortAnswer = shingles(answer);
    else
        result.answerRuns = static_cast<std::size_t>(points - shingleLength + 1);
    return result;
}

Result<std::optional<quint32>> TwinSearch::find(const ComparedTexts &own, quint32 text,
                                                const ComparedTexts &others,
                                                std::span<const quint32> candidates,
                                                double threshold)
{
    bool known = false;
    for (const quint32 other : candidates) {
        if (others.kind(other) != own.kind(text) || others.key(other) == own.key(text))
            continue;
        if (!known) {
            const Result<ShingledText> mine = own.shingled(text);
            if (!mine)
                return fail(mine.error());
            m_whole.assign(mine->whole);
            m_answer.assign(mine->answer());
            known = true;
        }
        const Result<ShingledText> its = others.shingled(other);
        if (!its)
            return fail(its.error());
        if (m_answer.jaccard(its->answer(), threshold) >= threshold
            && m_whole.jaccard(its->whole, threshold) >= threshold)
            return std::optional(other);
    }
    return std::optional<quint32>();
}

} // namespace bluepencil
