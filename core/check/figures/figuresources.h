// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/text/figures/figures.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace bluepencil {

// One figure of the item that the draft may rest on.
struct SourceFigure {
    Figure figure;
    CheckCandidate place;
    int text = 0; // which of the item's texts
    int line = 0; // in that text
    int cell = 0; // in that line: how many "|" and tabs stand before it
};

// The figures of an item's conversation, references, facts and guideline, found by their value.
class FigureSources {
public:
    enum class Level {
        None,
        OtherUnit, // the value is there as a figure of something else
        OtherScale, // the same digits, another power of ten
        OtherSign,
        Rounded, // the draft says fewer digits
        Ambiguous, // only by a less likely reading
        Exact
    };

    struct Support {
        Level level = Level::None;
        int figure = -1; // index in figures()
    };

    explicit FigureSources(const Item &item);

    [[nodiscard]] const std::vector<SourceFigure> &figures() const { return m_figures; }

    // Scales declared in the text of a figure, or shown by its prose, for the bare numbers of its
    // tables. A heading with several of them speaks of its columns, one each.
    [[nodiscard]] const std::vector<int> &scalesOf(const SourceFigure &figure) const;

    // The figures of a fact; empty if its value has none.
    [[nodiscard]] const std::vector<Figure> &factFigures(std::size_t fact) const
    {
        return m_facts[fact];
    }

    [[nodiscard]] Support find(const Figure &figure) const;
    // Up to `count` figures of the same kind and unit, the nearest value first.
    [[nodiscard]] std::vector<CheckCandidate> nearest(const FigureReading &reading,
                                                      std::size_t count) const;

private:
    struct Entry {
        int figure = 0;
        FigureReading reading;
        Figure::Sign sign = Figure::Sign::None;
        bool likely = true;
    };

    struct Ranked {
        double value = 0;
        int entry = 0;
    };

    struct Scales {
        std::vector<int> everywhere; // in rising order
        QHash<int, std::vector<int>> ofColumn; // by cell
    };

    void addText(const QString &text, const CheckCandidate &place, const FigureOptions &options,
                 bool declares);
    void addFact(const Fact &fact, int index, const QString &language);
    [[nodiscard]] static Scales scalesIn(const QString &text);
    void addImpliedScales();
    void index(int figure);
    void add(const QByteArray &key, Entry entry);
    void addReading(int figure, const FigureReading &reading, bool likely);
    [[nodiscard]] Support findReading(const Figure &figure, const FigureReading &reading,
                                      bool likely) const;
    [[nodiscard]] Support findKey(const QByteArray &key, const Figure &figure,
                                  const FigureReading &reading, bool likely) const;
    [[nodiscard]] Support findRounded(const FigureReading &reading) const;
    [[nodiscard]] Support findDigits(const FigureReading &reading) const;
    [[nodiscard]] std::vector<CheckCandidate> nearestDates(const FigureReading &reading,
                                                           std::size_t count) const;

    std::vector<SourceFigure> m_figures;
    std::vector<Scales> m_scales; // by text
    std::vector<std::vector<Figure>> m_facts;
    std::vector<Entry> m_entries;
    QHash<QByteArray, std::vector<int>> m_byKey;
    QHash<QByteArray, std::vector<int>> m_byDigits;
    std::vector<Ranked> m_ranked; // quantities by magnitude
};

// The style that the producer's own format fixes: a JSON number has a decimal point.
[[nodiscard]] FigureOptions optionsFor(const QString &value, const QString &language);

} // namespace bluepencil
