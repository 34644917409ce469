// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// An earlier question and how near it is.
struct NearQuestion {
    qint64 feedbackNo = 0;
    double nearness = 0; // share of the question's words that both have, 0 to 1
};

// Questions by the words they are about, ranked by Okapi BM25 with k1 = 1.2, b = .75 and each word
// counted once: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
// Beyond", Found. Trends Inf. Retr. 3 (2009) 333-389. In memory; not for two threads at once.
class QuestionIndex {
public:
    // Codes as topicCodes() gives them. Of several records of one item the last counts.
    void add(qint64 feedbackNo, const QString &itemId, std::span<const std::uint32_t> topic);

    // At most `most` of other items, the nearest first, of equals the latest; nothing that shares
    // less than `least` of the question's words.
    [[nodiscard]] std::vector<NearQuestion> nearest(std::span<const std::uint32_t> topic,
                                                    const QString &itemId, std::size_t most,
                                                    double least) const;

private:
    struct Entry {
        qint64 feedbackNo = 0;
        QString itemId;
        std::vector<std::uint32_t> topic;
    };

    std::vector<Entry> m_entries;
    QHash<QString, std::size_t> m_byItem;
    QHash<std::uint32_t, std::vector<std::uint32_t>> m_entriesOf; // of each word, rising
    std::size_t m_words = 0; // of all entries
};

} // namespace bluepencil
