// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plainjson.h"

#include "core/base/limits.h"

#include <array>
#include <charconv>
#include <string_view>

namespace bluepencil {

namespace {

// Bytes at which a run of a text ends: the quote, the backslash, and what must be escaped.
constexpr std::array<bool, 256> endsRuns()
{
    std::array<bool, 256> ends {};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        ends[byte] = true;
    ends['"'] = true;
    ends['\\'] = true;
    return ends;
}

constexpr std::array<bool, 256> endsRun = endsRuns();
constexpr std::ptrdiff_t mostDigits = 18; // fit into 64 bits whatever they are

void appendUtf8(std::string &text, char32_t point)
{
    const auto put = [&text](char32_t byte) {
        text += static_cast<char>(byte);
    };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

class PlainReader {
public:
    explicit PlainReader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] bool read(Json &root)
    {
        if (!value(root))
            return false;
        skipSpace();
        return m_at == m_end;
    }

private:
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    [[nodiscard]] bool take(char byte)
    {
        skipSpace();
        if (m_at == m_end || *m_at != byte)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool word(std::string_view wanted)
    {
        if (!std::string_view(m_at, m_end).starts_with(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    [[nodiscard]] bool value(Json &json)
    {
        skipSpace();
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
            return object(json);
        case '[':
            return array(json);
        case '"':
            json = Json::value_t::string;
            return text(json.get_ref<std::string &>());
        case 't':
            json = true;
            return word("true");
        case 'f':
            json = false;
            return word("false");
        case 'n':
            json = nullptr;
            return word("null");
        default:
            return number(json);
        }
    }

    [[nodiscard]] bool object(Json &json)
    {
        ++m_at;
        if (++m_depth > limits::JsonDepth)
            return false;
        json = Json::value_t::object;
        auto &members = json.get_ref<Json::object_t &>();
        if (!take('}')) {
            do {
                std::string name;
                skipSpace();
                if (m_at == m_end || *m_at != '"' || !text(name) || !take(':'))
                    return false;
                const auto [member, isNew] = members.emplace(std::move(name), nullptr);
                if (!isNew || !value(member->second))
                    return false;
            } while (take(','));
            if (!take('}'))
                return false;
        }
        --m_depth;
        return true;
    }

    [[nodiscard]] bool array(Json &json)
    {
        ++m_at;
        if (++m_depth > limits::JsonDepth)
            return false;
        json = Json::value_t::array;
        auto &elements = json.get_ref<Json::array_t &>();
        if (!take(']')) {
            do {
                if (!value(elements.emplace_back()))
                    return false;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        --m_depth;
        return true;
    }

    [[nodiscard]] bool text(std::string &into)
    {
        ++m_at;
        while (true) {
            const char *const run = m_at;
            while (m_at < m_end && !endsRun[static_cast<unsigned char>(*m_at)])
                ++m_at;
            into.append(run, m_at);
            if (m_at == m_end)
                return false;
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\' || ++m_at == m_end || !escape(into))
                return false;
        }
    }

    [[nodiscard]] bool escape(std::string &into)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        const char letter = *m_at++;
        if (const std::size_t known = letters.find(letter); known != std::string_view::npos) {
            into += meant[known];
            return true;
        }
        char32_t point = 0;
        if (letter != 'u' || !unit(point) || (point >= 0xDC00 && point < 0xE000))
            return false;
        if (point >= 0xD800 && point < 0xDC00) {
            char32_t low = 0;
            if (!word("\\u") || !unit(low) || low < 0xDC00 || low >= 0xE000)
                return false;
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        appendUtf8(into, point);
        return true;
    }

    // Four hexadecimal digits.
    [[nodiscard]] bool unit(char32_t &point)
    {
        constexpr std::ptrdiff_t digits = 4;
        if (m_end - m_at < digits)
            return false;
        std::uint16_t read = 0;
        const auto [end, error] = std::from_chars(m_at, m_at + digits, read, 16);
        if (error != std::errc() || end != m_at + digits)
            return false;
        point = read;
        m_at = end;
        return true;
    }

    [[nodiscard]] std::ptrdiff_t digits()
    {
        const char *const begin = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at - begin;
    }

    [[nodiscard]] bool atOneOf(std::string_view bytes) const
    {
        return m_at < m_end && bytes.find(*m_at) != std::string_view::npos;
    }

    [[nodiscard]] bool number(Json &json)
    {
        const char *const begin = m_at;
        if (*m_at == '-')
            ++m_at;
        const char first = m_at < m_end ? *m_at : ' ';
        const std::ptrdiff_t count = digits();
        if (count == 0 || (first == '0' && count > 1))
            return false;
        if (atOneOf(".eE"))
            return fraction(begin, json);
        if (count > mostDigits || (*begin == '-' && first == '0'))
            return false;
        if (*begin == '-')
            return converted<std::int64_t>(begin, json);
        return converted<std::uint64_t>(begin, json);
    }

    [[nodiscard]] bool fraction(const char *begin, Json &json)
    {
        if (*m_at == '.') {
            ++m_at;
            if (digits() == 0)
                return false;
        }
        if (atOneOf("eE")) {
            ++m_at;
            if (atOneOf("+-"))
                ++m_at;
            if (digits() == 0)
                return false;
        }
        return converted<double>(begin, json);
    }

    // From there to where the reader is.
    template <typename T> [[nodiscard]] bool converted(const char *begin, Json &json)
    {
        T read {};
        const auto [end, error] = std::from_chars(begin, m_at, read);
        json = read;
        return error == std::errc() && end == m_at;
    }

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
};

} // namespace

std::optional<Json> parsePlainJson(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8() || bytes.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    Json root;
    PlainReader reader({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return reader.read(root) ? std::optional(std::move(root)) : std::nullopt;
}

} // namespace bluepencil
