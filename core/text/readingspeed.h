// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bluepencil {

// The least time in which a practised reader can read `text` through, in milliseconds; 0 without a
// word. `language` is a BCP 47 tag, may be empty.
//
// English: 300 words a minute, the upper end of what most adults do in silence (mean 238, most of
// them 175 to 300): M. Brysbaert, "How many words do we read per minute? A review and meta-analysis
// of reading rate", J. Mem. Lang. 109 (2019) 104047.
// Other languages: times the ratio of their mean to that of English (228 words a minute aloud) in
// S. Trauzettel-Klosinski and K. Dietz, "Standardized assessment of reading performance: the new
// International Reading Speed Texts IReST", Invest. Ophthalmol. Vis. Sci. 53 (2012) 5452-5461.
// Languages that are not among its 17 count as English, the fastest of them. Han and kana are
// counted by the character, by that paper's characters a minute of Chinese (255) and Japanese
// (357); so are Thai, Lao, Khmer and Myanmar, by its mean over all languages (863), for they are
// written without spaces.
// Words are the tokens of HTER, so digits and punctuation standing alone count as words.
[[nodiscard]] qint64 readingFloorMs(QStringView text, QStringView language);

// Whether an approval after so much active time cannot have followed a reading: under half of the
// floor. The half leaves room for a draft that was read before, or is made of known parts.
[[nodiscard]] constexpr bool isFasterThanReading(qint64 activeMs, qint64 floorMs)
{
    return activeMs * 2 < floorMs;
}

} // namespace bluepencil
