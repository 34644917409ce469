// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bluepencil {

// Texts that a model will be judged by, and so must not be trained on.
//
// Words are runs of letters and digits in key form; Han, kana and Thai count by the character. A
// text is contaminated if it shares 13 words in a row with one of them (Brown et al.,
// arXiv:2005.14165). Where one of the two has fewer than 13 words, half of the runs of 8 words of
// the shorter one must stand in the other (the rule of Tülu 3, Lambert et al., arXiv:2411.15124);
// under 8 words the two must be equal.
class EvaluationSet {
public:
    // A file of JSON lines, of which every text counts (but not names of roles), or of plain lines.
    // Adds to what is there.
    [[nodiscard]] Result<> load(const QString &path);
    void add(QStringView text);

    // Whether a text under 8 words that is equal to one of them counts.
    enum class FewWords { Count, PassOver };

    [[nodiscard]] bool contaminates(QStringView text, FewWords few = FewWords::Count) const;

    [[nodiscard]] qsizetype size() const { return m_texts; }

    // Of the file loaded last.
    [[nodiscard]] const QString &sha256() const { return m_sha256; }

private:
    [[nodiscard]] bool coversShort(const QStringList &words) const;

    qsizetype m_texts = 0;
    QString m_sha256;
    QSet<quint64> m_thirteen; // runs of 13
    QHash<quint64, std::vector<int>> m_eight; // runs of 8, with the texts that hold them
    std::vector<int> m_shortRuns; // of each text: how many runs of 8, if it has fewer than 13 words
    QSet<quint64> m_whole; // texts under 8 words
};

} // namespace bluepencil
