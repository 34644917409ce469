// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/pastedtext.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace bluepencil {

namespace {

const QString plainType = QStringLiteral("text/plain");

// A style sheet or a picture that pasted HTML names is not opened: it may be any file, or a pipe
// that never answers.
class NothingBeside final : public QTextDocument {
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(" "); }
};

} // namespace

std::optional<QString> pastedText(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    // File managers put the paths beside them as plain text, too.
    if (std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); }))
        return std::nullopt;
    if (data.hasFormat(plainType))
        return data.text();
    if (data.hasHtml()) {
        const NothingBeside nothing;
        // A picture is a character of its own there, which stands for nothing here.
        return QTextDocumentFragment::fromHtml(data.html(), &nothing)
            .toPlainText()
            .remove(QChar(QChar::ObjectReplacementCharacter));
    }
    if (urls.isEmpty())
        return std::nullopt;
    QStringList lines;
    for (const QUrl &url : urls)
        lines.append(url.toDisplayString(QUrl::FullyEncoded));
    return lines.join(u'\n');
}

} // namespace bluepencil
