// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstddef>

namespace bluepencil {

// SHA-256 (FIPS 180-4) of bytes that come in parts. Every call costs something, so that short parts
// are best put together first. Any thread, one at a time.
class Sha256 {
public:
    using Sum = std::array<unsigned char, 32>;

    enum class By {
        // Which has the processor's own instructions for it where there are some: records are
        // hashed as they are read and files as they are written, and a hash in plain C costs more
        // than everything else about them. Loaded by the first that asks, since to load it takes
        // longer than a thousand short texts; where it cannot be, libsodium stands in.
        OpenSsl,
        Libsodium,
        Loaded, // OpenSSL if somebody asked for it before, else libsodium
    };

    explicit Sha256(By by = By::OpenSsl);
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(const void *bytes, std::size_t size);

    void add(QByteArrayView bytes) { add(bytes.data(), static_cast<std::size_t>(bytes.size())); }

    // Once, after the last part.
    [[nodiscard]] Sum sum();
    [[nodiscard]] QString hex();

private:
    static constexpr std::size_t StateBytes = 112;

    bool m_byOpenSsl = false;
    alignas(8) std::array<std::byte, StateBytes> m_state {}; // of the one or the other
};

} // namespace bluepencil
