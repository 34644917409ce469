// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace bluepencil {

// A web address taken apart for the eyes of somebody who is to decide whether to open it.
struct WebLink {
    QUrl url; // what would be opened
    QString before; // "https://"
    QString host; // as people write it
    QString behind; // port, path, query, fragment, encoded
    QString asciiHost; // in Punycode where the host has other letters; else empty
    bool mixed = false; // a label of the host mixes scripts, as letters do that imitate others
    QString imitated; // what it reads as, where a label is of another script wholly; else empty

    [[nodiscard]] QString whole() const { return before + host + behind; }
};

// Why an address is not opened.
enum class LinkFlaw {
    NoAddress, // cannot be read as a whole address
    Scheme, // neither http nor https
    NoHost,
    UserName, // https://bank.example@other.example leads to other.example
};

// Only http and https with a host and without a user name. Nothing is looked up or loaded.
[[nodiscard]] tl::expected<WebLink, LinkFlaw> webLink(const QString &address);

} // namespace bluepencil
