// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// Words that were written so that people pass over them and a program or a model reads them.
struct EncodedRun {
    qsizetype start = 0; // UTF-16, half open
    qsizetype end = 0;
    QString decoded; // the parts that are plain text, each on a line
    bool orders = false; // whether they give orders to a model or a reviewer
};

// A run of fewer characters hides no sentence.
inline constexpr qsizetype ShortestEncoded = 24;
// Of groups of one size with a blank or the end of a line between them.
inline constexpr qsizetype ShortestEncodedGroup = 16;

// What may stand in such a run.
[[nodiscard]] constexpr bool isEncodedPart(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
        || c == u'+' || c == u'/' || c == u'-' || c == u'_' || c == u'=' || c == u'%';
}

// Runs of Base64 (also of addresses, and cut into lines or groups), of hexadecimal digits, and of
// percent signs before letters that need none, that decode to sixteen bytes of plain text or more;
// up to `most`. Most of what they decode to has to be text, unless it gives orders: pictures,
// digests and certificates are none, nor is an address within a link. Linear in the text.
[[nodiscard]] std::vector<EncodedRun> encodedRunsIn(QStringView text, std::size_t most);

// What people are shown of the words of a run.
[[nodiscard]] QString beginningOf(const EncodedRun &run);

} // namespace bluepencil
