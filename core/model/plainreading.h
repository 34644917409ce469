// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/model/json.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <vector>

// Reading by simdjson of what is plainly right, for items and decisions: without a tree of
// everything, member by member. What is not plainly right gives false, and the caller reads it
// again by FieldReader (core/model/fields.h), which has the same rules, and says what is wrong.
// `to` is not to be used then.
namespace bluepencil::plain {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

// The root, until the next call on the same thread. Nothing where the bytes are not JSON, begin
// with a byte order mark, or are so many that the reader's own notes would fill memory.
[[nodiscard]] std::optional<Element> parse(QByteArrayView bytes);

// False for a key that stands twice in one object, and beyond the greatest depth.
[[nodiscard]] bool copy(const Element &from, Json &to, int depth);
// The same of what nobody reads.
[[nodiscard]] bool isStrict(const Element &value, int depth);

[[nodiscard]] bool readText(const Element &from, QString &to,
                            std::size_t limit = limits::TextBytes);
[[nodiscard]] bool readName(const Element &from, QString &to);

// One of a few words, which is looked up and not kept: short and ASCII.
class Word {
public:
    [[nodiscard]] bool read(const Element &from);

    [[nodiscard]] QStringView view() const { return {m_units.data(), m_size}; }

private:
    std::array<char16_t, 64> m_units {};
    qsizetype m_size = 0;
};

[[nodiscard]] bool readNonBlankName(const Element &from, QString &to);
[[nodiscard]] bool readNames(const Element &from, QStringList &to);
[[nodiscard]] bool readInteger(const Element &from, qint64 &to, qint64 least, qint64 most);
[[nodiscard]] bool readNumber(const Element &from, std::optional<double> &to);
[[nodiscard]] bool readTime(const Element &from, std::optional<UtcMs> &to);
[[nodiscard]] bool readBoolean(const Element &from, bool &to);

template <typename Int>
[[nodiscard]] bool readInteger(const Element &from, std::optional<Int> &to, qint64 least,
                               qint64 most)
{
    qint64 value = 0;
    if (!readInteger(from, value, least, most))
        return false;
    to = static_cast<Int>(value);
    return true;
}

// A member that is known, and what reads it; null counts as absent.
template <typename T> struct Member {
    std::string_view name;
    bool (*read)(const Element &from, T &to) = nullptr;
};

// The members of an object at `depth`, in any order.
template <typename T, std::size_t count>
[[nodiscard]] bool readMembers(const Element &from, T &to,
                               const std::array<Member<T>, count> &members, int depth)
{
    static_assert(count <= 64);
    Object object;
    if (from.get(object) != simdjson::SUCCESS)
        return false;
    constexpr std::size_t mostOthers = 16;
    std::array<std::string_view, mostOthers> others;
    std::size_t otherCount = 0;
    quint64 met = 0;
    for (const auto &[key, value] : object) {
        std::size_t i = 0;
        while (i < count && members[i].name != key)
            ++i;
        if (i == count) {
            const auto *const begin = others.data();
            const auto *const end = begin + otherCount;
            if (otherCount == mostOthers || std::find(begin, end, key) != end
                || !isStrict(value, depth + 1))
                return false;
            others[otherCount++] = key;
            continue;
        }
        const quint64 bit = quint64 {1} << i;
        if ((met & bit) != 0)
            return false;
        met |= bit;
        if (!value.is_null() && !members[i].read(value, to))
            return false;
    }
    return true;
}

// A list of objects, each read into a new one of `to`.
template <typename T, std::size_t count>
[[nodiscard]] bool readList(const Element &from, std::vector<T> &to, std::size_t most,
                            const std::array<Member<T>, count> &members, int depth)
{
    simdjson::dom::array array;
    if (from.get(array) != simdjson::SUCCESS || array.size() > most)
        return false;
    to.reserve(array.size());
    for (const Element &element : array) {
        if (!readMembers(element, to.emplace_back(), members, depth + 1))
            return false;
    }
    return true;
}

} // namespace bluepencil::plain
