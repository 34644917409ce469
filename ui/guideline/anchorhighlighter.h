// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace bluepencil {

// Sets the anchors at the ends of lines back, so that the rules are read first.
class AnchorHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit AnchorHighlighter(QTextDocument *document);
    ~AnchorHighlighter() override;
    Q_DISABLE_COPY_MOVE(AnchorHighlighter)

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace bluepencil
