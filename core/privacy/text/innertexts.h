// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <QString>

#include <optional>
#include <vector>

// A text that is JSON itself, such as a draft by a schema or the arguments of a call: what stands
// in it as whoever parses it reads it. An escape hides nothing, and what takes the place of
// something leaves JSON.
namespace bluepencil {

// One string, one name of a member or one number in it. Places are UTF-16 units of the outer text.
struct InnerText {
    QString pointer; // RFC 6901; what is in a string that is JSON again goes on behind the string's
    QString text; // without escapes
    bool isName = false; // of a member; `pointer` is the member's
    bool isNumber = false;
    bool isRead = true; // false: a number with a fraction, which identifies nobody
    QString quote; // of a number: what a text in its place must have on both sides
    std::vector<qsizetype> places; // where each unit of `text` begins, and behind its end
};

// A value; any thread. Empty for what is no JSON object or list, and for one of more values than
// are worth telling apart.
class InnerTexts {
public:
    explicit InnerTexts(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

    // In the order of the text, disjoint.
    [[nodiscard]] const std::vector<InnerText> &all() const { return m_all; }

    // The outer text with all of them in their places, so that what stands beside a value is read.
    [[nodiscard]] const InnerText &whole() const { return m_whole; }

    // Findings of one of them, in code points of the outer text. Of a number all of it.
    [[nodiscard]] std::vector<Finding> outward(const InnerText &inner,
                                               std::vector<Finding> findings) const;
    // Of findings in the outer text what lies in strings and numbers: quotes, brackets and names of
    // members stay.
    [[nodiscard]] std::vector<Finding> cut(const std::vector<Finding> &findings) const;

    struct Written {
        QString value; // without escapes
        QString quote;
    };

    // What a finding of outward() or cut() is about, given in UTF-16 units of the outer text.
    [[nodiscard]] Written at(qsizetype start, qsizetype end) const;

private:
    void join();
    void read(const QString &text, const std::vector<qsizetype> &places, const QString &pointer,
              const QString &quote, int depth);

    QString m_text;
    std::vector<qsizetype> m_pairs; // where a low surrogate stands
    std::vector<InnerText> m_all;
    InnerText m_whole;
};

// The digits of a JSON number that is whole, however it is written: "4111111111111111.0" and
// "4.111111111111111e15" are one. Nothing for one with a fraction.
[[nodiscard]] std::optional<QString> wholeNumber(QStringView number);

// Whether it is a JSON object or list.
[[nodiscard]] bool isJsonGroup(const QString &text);

// Escapes that are half a pair become "\ufffd", as long as they were.
[[nodiscard]] QString withWholePairs(QString json);

} // namespace bluepencil
