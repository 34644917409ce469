// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/datasetfigures.h"
#include "core/dataset/formats/tokencount.h"
#include "core/dataset/selection/selection.h"

#include <QMap>

#include <map>
#include <vector>

namespace bluepencil {

// What is in a batch, for those who are to trust it: how many records of each kind, how long its
// rows are, whether what is preferred is longer.
class BatchReport {
public:
    // `forTheEye`: figures() will be asked for.
    BatchReport(const ExportConfig &config, bool forTheEye);

    // Rows of one record come one after the other.
    void add(const Candidate &row, const RowSource &source);

    // "balance": records by action, label, queue, language, reviewer and attribute; of attributes
    // as many names as met first up to a hundred, the others counted together. "lengths": of
    // each format, in code points or tokens, by nearest rank. "length_gap": chosen less rejected.
    [[nodiscard]] OrderedJson json() const;

    // The same for the eye, with how lengths and HTER are spread.
    [[nodiscard]] DatasetFigures figures() const;

private:
    // How often each value was met: rows are many, lengths are not.
    using Counts = std::map<qint64, qint64>;

    struct Lengths {
        Counts rows;
        Counts gaps; // of pairs
        qint64 desirable = 0;
        qint64 verdicts = 0;
        qint64 withControls = 0; // rows of a table whose control characters were replaced
    };

    void count(const RowSource &source);
    void countOne(const QString &what, const QString &value);
    void countAttribute(const QString &name, const QString &value);
    [[nodiscard]] FormatFigures figuresOf(std::size_t format) const;
    [[nodiscard]] qint64 lengthOf(QStringView text) const;
    [[nodiscard]] static OrderedJson percentiles(const Counts &values);
    [[nodiscard]] OrderedJson lengthsJson(std::size_t format) const;
    [[nodiscard]] OrderedJson overLimitJson(std::size_t format) const;

    const ExportConfig &m_config;
    bool m_forTheEye;
    std::optional<TokenCounter> m_tokens;
    QString m_withoutTokens; // why they are not counted, if they were wanted
    QString m_lastRecord;
    qint64 m_promptLength = 0; // of the last record: all of its rows have the same prompt
    std::map<double, qint64> m_hter; // of records
    QMap<QString, QMap<QString, qint64>> m_balance;
    QSet<QString> m_attributes; // those counted by name
    std::vector<Lengths> m_formats;
    std::vector<bool> m_isTable; // of each
};

} // namespace bluepencil
