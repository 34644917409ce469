// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guideline/anchorhighlighter.h"

#include "core/queue/guidelines/guidelinetext.h"
#include "ui/common/style/theme.h"

namespace bluepencil {

AnchorHighlighter::AnchorHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

AnchorHighlighter::~AnchorHighlighter() = default;

void AnchorHighlighter::highlightBlock(const QString &text)
{
    const qsizetype start = anchorStart(text);
    if (start >= 0)
        setFormat(int(start), int(text.size() - start), theme().muted);
}

} // namespace bluepencil
