// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>

struct crypto_hash_sha256_state;
struct evp_md_ctx_st;

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
    };

    explicit Sha256(By by = By::OpenSsl);
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(const void *bytes, std::size_t size);

    void add(QByteArrayView bytes) { add(bytes.data(), static_cast<std::size_t>(bytes.size())); }

    // Once, after the last part.
    [[nodiscard]] Sum sum();
    [[nodiscard]] QString hex();

private:
    // Back to the thread that ended with it, which uses it again: to make one anew takes as long as
    // to hash a short text.
    struct Keep {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Keep> m_context; // none: libsodium's
    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

} // namespace bluepencil
