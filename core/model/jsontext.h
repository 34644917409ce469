// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include <vector>

// JSON as it is written: where each value stands in the text, so that one can be changed and every
// other character stays.
namespace bluepencil {

// Positions are UTF-16 units of the text, half open; JsonText::codePoint() turns them into the
// offsets that feedback counts in.
struct JsonNode {
    enum class Kind { Object, Array, String, Number, Boolean, Null };

    Kind kind = Kind::Null;
    int parent = -1; // index of the node around it
    int place = 0; // among the parent's children
    QString name; // of a member, without its escapes; empty elsewhere
    qsizetype nameStart = -1; // of a member: its name with the quotes
    qsizetype start = 0; // of the value, with its quotes or brackets
    qsizetype end = 0;
    std::vector<int> children; // in the order of the text

    [[nodiscard]] bool isMember() const { return nameStart >= 0; }

    // Where the member or element begins.
    [[nodiscard]] qsizetype begin() const { return isMember() ? nameStart : start; }

    [[nodiscard]] bool isGroup() const { return kind == Kind::Object || kind == Kind::Array; }
};

// Why a text is no JSON, and where.
struct JsonFault {
    enum class Kind {
        Unfinished, // the text ends too early
        ValueExpected,
        NameExpected, // a name in quotes
        ColonExpected,
        CommaExpected, // or the end of the object or list
        CommaBeforeEnd,
        NotANumber,
        NumberTooLarge,
        EscapeUnknown,
        HalfSurrogate,
        ControlCharacter, // in a string: a line end or the like, which needs an escape
        NameTwice,
        TooDeep, // limits::JsonDepth
        BehindTheEnd, // something follows the value
    };

    Kind kind = Kind::ValueExpected;
    qsizetype at = 0; // code points
    int line = 1; // from 1
    int column = 1; // from 1, in code points
};

// A text that was read. Accepts what parseJson() accepts and nothing else. A value; any thread.
class JsonText {
public:
    [[nodiscard]] static tl::expected<JsonText, JsonFault> read(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    // The root first, each before what is in it, in the order of the text.
    [[nodiscard]] const std::vector<JsonNode> &nodes() const { return m_nodes; }

    [[nodiscard]] const JsonNode &node(int index) const { return m_nodes[std::size_t(index)]; }

    [[nodiscard]] QStringView raw(int index) const;
    // A string without quotes and escapes; anything else as it is written.
    [[nodiscard]] QString value(int index) const;
    // RFC 6901; "" is the root.
    [[nodiscard]] QString pointer(int index) const;
    // -1: nothing stands there.
    [[nodiscard]] int find(const QString &pointer) const;
    [[nodiscard]] int child(int index, const QString &name) const; // of an object; -1: none
    // The offset in code points of a position of a node.
    [[nodiscard]] qsizetype codePoint(qsizetype position) const;

private:
    friend class JsonScanner;

    QString m_text;
    std::vector<JsonNode> m_nodes;
    std::vector<qsizetype> m_pairs; // where a low surrogate stands, rising
};

// One step of an RFC 6901 pointer, escaped.
[[nodiscard]] QString pointerStep(const QString &name);
// The content of a string literal without quotes. `starts`, if given, gets where each unit of the
// result begins in `content`, and at its end the size of `content`.
[[nodiscard]] QString unescaped(QStringView content, std::vector<qsizetype> *starts = nullptr);

} // namespace bluepencil
