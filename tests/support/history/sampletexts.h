// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/decision.h"
#include "core/model/json.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace bluepencil::samples {

// Numbers that are the same with every library: no distribution of the standard library is used.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_next(seededRandom(seed))
    {
    }

    [[nodiscard]] qint64 between(qint64 least, qint64 most); // both included
    [[nodiscard]] bool happens(double share);
    // An index of `weights`, by weight.
    [[nodiscard]] std::size_t pick(const std::vector<double> &weights);

private:
    RandomSource m_next;
};

// A stretch of a text: plain words, a choice of words, or a place where a model goes wrong.
struct Piece {
    enum class Kind { Plain, Choice, Mistake };

    Kind kind = Kind::Plain;
    QString text; // as it should read
    QString other; // the other words, or the wrong ones
    QString code; // label of a mistake
    Severity severity = Severity::Minor;
};

// How a text came out, and where its pieces stand in it.
struct Rendered {
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> spans; // of each piece, code points, half open
};

// `takesOther` by piece.
[[nodiscard]] Rendered render(const std::vector<Piece> &pieces,
                              const std::vector<bool> &takesOther);

// One case with its names and figures filled in.
struct Scene {
    QString id; // of the template
    QString queue;
    QString task;
    QString category;
    QString language;
    QString title;
    QString question;
    QString tool; // what a system said; may be empty
    QString otherRequest; // an answer to something else
    bool escalates = false;
    std::vector<Piece> pieces;
    OrderedJson references = OrderedJson::array();
    OrderedJson facts = OrderedJson::array();
    OrderedJson schema; // null unless the draft is JSON
};

// The templates of cases.json. In a text {name} is a variable, {name!} a wrong value of it and
// {name.raw} the value as a machine writes it; ‹a|b› two ways to say it, [[code:severity|right|
// wrong]] a mistake that a model may make.
class SampleTexts {
public:
    // The reason if the file is not as it should be.
    [[nodiscard]] static Result<SampleTexts> load(const QString &path);

    // A case of the queue, as it comes in on a day.
    [[nodiscard]] Scene compose(const QString &queue, QDate day, Chance &chance);
    // A remark of a reviewer on a label; empty if there is none for it.
    [[nodiscard]] QString noteFor(const QString &code, Chance &chance) const;

private:
    struct Value {
        QString shown;
        QString raw;
        double number = 0;
    };

    struct Variable {
        Value right;
        Value wrong;
    };

    using Variables = QHash<QString, Variable>;

    explicit SampleTexts(OrderedJson json);

    [[nodiscard]] Variables fill(const OrderedJson &which, QDate day, Chance &chance);
    [[nodiscard]] Variable variable(const QStringList &rule, const Variables &known, QDate day,
                                    Chance &chance);

    OrderedJson m_json;
    QString m_language; // of the case at hand
    qint64 m_sequence = 30'000;
};

} // namespace bluepencil::samples
