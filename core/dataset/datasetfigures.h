// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil {

// How values are spread. Bins are of one width and hold their lower edge; the last one holds all
// that is above, too, where `open` says so.
struct Spread {
    qint64 n = 0;
    double least = 0;
    double p5 = 0; // percentiles by nearest rank
    double median = 0;
    double p95 = 0;
    double most = 0;
    double start = 0; // lower edge of the first bin
    double width = 1;
    bool open = false;
    std::vector<qint64> bins; // empty if n is 0

    bool operator==(const Spread &) const = default;
};

// By bins of a round width (1, 2 or 5 times a power of ten, at least 1) up to the 95th percentile,
// some ten to twenty of them; one more holds what is longer.
[[nodiscard]] Spread lengthSpread(std::vector<qint64> values);
// By tenths up to 1; one more holds what is above.
[[nodiscard]] Spread hterSpread(std::vector<double> values);

struct FormatFigures {
    QString format;
    Spread lengths; // of whole rows: prompt and answer, of a pair the longer one
    qint64 pairs = 0;
    double gap = 0; // mean of chosen less rejected; 0 without pairs
    double chosenLonger = 0; // share of the pairs
    qint64 desirable = 0; // verdicts
    qint64 undesirable = 0;
    double desirableWeight = 1; // that make both kinds weigh the same, the smaller being 1
    double undesirableWeight = 1;
};

struct ValueCount {
    QString value;
    qint64 records = 0;

    bool operator==(const ValueCount &) const = default;
};

// Records by one property: "action", "label", "queue", "language", "reviewer", "attributes/NAME".
struct PropertyFigures {
    QString name;
    std::vector<ValueCount> values; // the most frequent first, then by name
};

// What is in that which would be exported, for the eye.
struct DatasetFigures {
    QString lengthUnit; // "code points", or the name of an encoding
    std::vector<FormatFigures> formats; // in the order of the config
    Spread hter; // of the records that have it
    std::vector<PropertyFigures> properties; // by name
};

} // namespace bluepencil
