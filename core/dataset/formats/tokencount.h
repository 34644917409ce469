// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bluepencil {

enum class TokenEncoding { Cl100k, O200k };

// The pieces that byte pairs are never merged across, by the patterns that OpenAI publishes with
// the two encodings (tiktoken, openai_public.py). UTF-8; together they are the text.
[[nodiscard]] std::vector<QByteArray> tokenPieces(QStringView text, TokenEncoding encoding);

// Counts tokens of OpenAI's encodings from their published table of ranks ("o200k_base.tiktoken":
// one token a line in Base64, a space, its rank). Special tokens count as plain text. Cheap to
// copy.
class TokenCounter {
public:
    // Corrupt unless the file is the published one, by its digest. 200,000 entries: some 15 MB.
    [[nodiscard]] static Result<TokenCounter> load(const QString &path, TokenEncoding encoding);
    // Where the tables of ranks are: $BLUEPENCIL_RANKS, else share/bluepencil/ranks beside the
    // program's folder.
    [[nodiscard]] static QString folder();
    // From folder(). NotFound says how to get the table: packaging/ranks.sh.
    [[nodiscard]] static Result<TokenCounter> installed(TokenEncoding encoding
                                                        = TokenEncoding::O200k);

    [[nodiscard]] qint64 count(QStringView text) const;
    [[nodiscard]] std::vector<int> encode(QStringView text) const;

    [[nodiscard]] static QString name(TokenEncoding encoding); // "o200k_base"
    [[nodiscard]] static std::optional<TokenEncoding> encodingFromName(QStringView name);
    [[nodiscard]] static QString sha256(TokenEncoding encoding); // of the published table

    [[nodiscard]] TokenEncoding encoding() const { return m_encoding; }

private:
    struct Table {
        QByteArray bytes; // all tokens, one after the other
        std::unordered_map<std::string_view, int> ranks; // into bytes
    };

    void encodePiece(std::string_view piece, std::vector<int> &tokens) const;

    TokenEncoding m_encoding = TokenEncoding::O200k;
    std::shared_ptr<const Table> m_table;
};

} // namespace bluepencil
