// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <bit>
#include <cstring>

// Values one behind the other in bytes: to be digested, or kept and read again.
namespace bluepencil {

// Each with its kind and length, so that no two records give the same bytes.
class HashInput {
public:
    explicit HashInput(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    void add(QByteArrayView text)
    {
        add(text.size());
        m_bytes.append(text);
    }

    void add(QStringView text)
    {
        add(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()),
                       text.size() * qsizetype {sizeof(char16_t)});
    }

    void add(qint64 number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }

    void addJson(const Json &json)
    {
        add(qint64(json.type()));
        if (json.is_string()) {
            add(QByteArrayView(json.get_ref<const std::string &>()));
        } else if (json.is_number_integer()) {
            add(json.get<qint64>());
        } else if (json.is_array()) {
            add(qint64(json.size()));
            for (const Json &value : json)
                addJson(value);
        } else if (json.is_object()) {
            add(qint64(json.size()));
            for (auto member = json.begin(); member != json.end(); ++member) {
                add(QByteArrayView(member.key()));
                addJson(*member);
            }
        } else {
            add(QByteArrayView(json.dump()));
        }
    }

private:
    QByteArray &m_bytes;
};

class Packer {
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_bytes += char(0x80U | (value & 0x7FU));
        m_bytes += char(value);
    }

    void size(qsizetype value) { number(quint64(value)); }

    void real(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }

    void text(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        size(bytes.size());
        m_bytes += bytes;
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64 && !m_bytes.isEmpty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes = m_bytes.sliced(1);
            value |= quint64 {byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }

    qsizetype size()
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= quint64(MostSize);
        return m_isSound ? qsizetype(value) : 0;
    }

    // Of things that take a byte each at least.
    qsizetype count()
    {
        const qsizetype value = size();
        m_isSound = m_isSound && value <= m_bytes.size();
        return m_isSound ? value : 0;
    }

    double real()
    {
        quint64 bits = 0;
        m_isSound = m_isSound && m_bytes.size() >= qsizetype {sizeof bits};
        if (!m_isSound)
            return 0;
        std::memcpy(&bits, m_bytes.data(), sizeof bits);
        m_bytes = m_bytes.sliced(sizeof bits);
        return std::bit_cast<double>(bits);
    }

    QString text()
    {
        const qsizetype length = count();
        const QString value = QString::fromUtf8(m_bytes.first(length));
        m_bytes = m_bytes.sliced(length);
        return value;
    }

    template <typename T> T one(T last)
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= quint64(last);
        return m_isSound ? T(value) : T();
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }

    [[nodiscard]] bool isDone() const { return m_isSound && m_bytes.isEmpty(); }

private:
    static constexpr qsizetype MostSize = qsizetype {1} << 40U;

    QByteArrayView m_bytes;
    bool m_isSound = true;
};

} // namespace bluepencil
