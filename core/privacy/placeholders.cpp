// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/placeholders.h"

#include "core/text/text.h"

#include <QStringList>

#include <algorithm>
#include <re2/re2.h>

namespace bluepencil {

namespace {

// Of each: by itself or with a number; a pseudonym by a key; a mask with four characters at most.
// Of some kinds: what they were generalised to.
std::string tagPattern()
{
    QStringList kinds;
    for (const PersonalDataType type : allPersonalDataTypes())
        kinds += typeName(type).toUpper();
    const std::string any = "(?:" + kinds.join(u'|').toStdString()
        + ")(?:_[0-9]{1,6}|_[a-p]{16}| \\*{4}[0-9A-Z]{0,4})?";
    return "\\[(?:" + any
        + "|EMAIL [a-z0-9*]\\*{3}@[a-z0-9.-]{1,253}"
          "|PERSON [A-Z]?\\*{3}"
          "|BIRTH-DATE (?:[0-9]{4}s?|~[0-9]{4}-[0-9]{2}-[0-9]{2})"
          "|IP (?:(?:[0-9]{1,3}\\.){3}0/24|(?:[0-9a-f]{1,4}:){1,3}:/48)"
          "|ADDRESS (?:[A-Z]{1,2}[0-9][0-9A-Z]?|[0-9]{3}\\*\\*))\\]";
}

const RE2 &tags()
{
    static const RE2 pattern(tagPattern(), RE2::Quiet);
    return pattern;
}

} // namespace

QString placeholderOf(PersonalDataType type, const QString &inside)
{
    return u'[' + typeName(type).toUpper() + inside + u']';
}

bool isPlaceholder(const QString &text)
{
    return RE2::FullMatch(text.toStdString(), tags());
}

void fillPlaceholders(std::string &bytes, char fill)
{
    const re2::StringPiece whole(bytes);
    re2::StringPiece found;
    for (std::size_t at = bytes.find('['); at != std::string::npos; at = bytes.find('[', at)) {
        if (!tags().Match(whole, at, bytes.size(), RE2::ANCHOR_START, &found, 1)) {
            ++at;
            continue;
        }
        std::fill_n(bytes.begin() + std::ptrdiff_t(at) + 1, found.size() - 2, fill);
        at += found.size();
    }
}

QString withoutPlaceholders(QString text, QChar fill)
{
    constexpr qsizetype longest = 280;
    re2::StringPiece found;
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at)) {
        const std::string piece
            = QStringView(text).sliced(at).left(longest).toLatin1().toStdString();
        if (!tags().Match(piece, 0, piece.size(), RE2::ANCHOR_START, &found, 1)) {
            ++at;
            continue;
        }
        const auto size = qsizetype(found.size());
        std::fill_n(text.begin() + at, size, fill);
        at += size;
    }
    return text;
}

std::vector<Finding> besidePlaceholders(std::vector<Finding> findings, const QString &text)
{
    if (findings.empty() || !text.contains(u'['))
        return findings;
    const QString blank = withoutPlaceholders(text);
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    std::erase_if(findings, [&](const Finding &finding) {
        const QStringView behind = QStringView(text).sliced(done);
        const qsizetype start = done + utf16Index(behind, finding.start - points);
        const qsizetype size
            = utf16Index(QStringView(text).sliced(start), finding.end - finding.start);
        done = start + size;
        points = finding.end;
        const QStringView rest = QStringView(blank).sliced(start, size);
        return rest != QStringView(text).sliced(start, size)
            && std::ranges::none_of(
                   rest, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    });
    return findings;
}

} // namespace bluepencil
