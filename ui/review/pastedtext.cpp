// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pastedtext.h"

#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace bluepencil {

namespace {

const QString plainType = QStringLiteral("text/plain");

} // namespace

std::optional<QString> pastedText(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    // File managers put the paths beside them as plain text, too.
    if (std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); }))
        return std::nullopt;
    if (data.hasFormat(plainType))
        return data.text();
    if (data.hasHtml())
        // A picture is a character of its own there, which stands for nothing here.
        return QTextDocumentFragment::fromHtml(data.html())
            .toPlainText()
            .remove(QChar(QChar::ObjectReplacementCharacter));
    if (urls.isEmpty())
        return std::nullopt;
    QStringList lines;
    for (const QUrl &url : urls)
        lines.append(url.toDisplayString(QUrl::FullyEncoded));
    return lines.join(u'\n');
}

} // namespace bluepencil
