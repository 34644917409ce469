// SPDX-License-Identifier: GPL-3.0-or-later
// What EditorTools puts in at the cursor: snippets, facts, references.
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/editortools.h"
#include "ui/review/editor/insertpalette.h"
#include "ui/review/editor/owntexts.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/veil/screenveil.h"

namespace bluepencil {

namespace {

constexpr qsizetype longestTold = 200;

QString reviewerOf(const ReviewController &controller)
{
    return controller.service().config().session.reviewer;
}

} // namespace

// Where the abbreviation was typed already, its text takes its place at once.
void EditorTools::askSnippet()
{
    if (!noWriting().isEmpty())
        return;
    if (const int typed = snippetHere(); typed >= 0) {
        const qsizetype caret = m_editor.caret();
        const Snippet &snippet = m_around.own.snippets()[std::size_t(typed)];
        m_editor.select(caret - codePointCount(snippet.abbreviation), caret);
        insertSnippet(typed);
        return;
    }
    if (m_snippets == nullptr) {
        m_snippets = new InsertPalette(
            tr("Insert a snippet"), QStringLiteral("snippetPalette"),
            {tr("Insert a snippet: type some of its letters"),
             tr("You have no snippets yet. “Change snippets” is where you write them."),
             tr("Change snippets")},
            &m_around.window);
        connect(m_snippets, &InsertPalette::chosen, this, &EditorTools::insertSnippet);
        connect(m_snippets, &InsertPalette::changeWanted, this,
                [this] { m_around.actions.run(QStringLiteral("window.snippets")); });
    }
    std::vector<Insertable> rows;
    for (const Snippet &snippet : m_around.own.snippets()) {
        const ExpandedSnippet made
            = expandSnippet(snippet.text, *m_item, reviewerOf(m_around.controller));
        QString warning;
        if (!made.unknown.isEmpty())
            warning = tr("No value here, so it stays as it is: %1")
                          .arg(made.unknown.join(u' ').left(longestTold));
        rows.push_back({snippet.abbreviation, snippet.text, QStringLiteral("pencil"),
                        m_around.veil.words(made.text), warning});
    }
    m_snippets->ask(std::move(rows));
}

int EditorTools::snippetHere() const
{
    if (m_editor.selection())
        return -1;
    const QString text = m_editor.text();
    const qsizetype caret = utf16Index(text, m_editor.caret());
    qsizetype start = caret;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    const QString word = text.mid(start, caret - start);
    const std::vector<Snippet> &all = m_around.own.snippets();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!word.isEmpty() && all[i].abbreviation == word)
            return int(i);
    }
    return -1;
}

void EditorTools::insertSnippet(int index)
{
    if (!noWriting().isEmpty() || !m_item || index >= int(m_around.own.snippets().size()))
        return;
    const ExpandedSnippet made = expandSnippet(m_around.own.snippets()[std::size_t(index)].text,
                                               *m_item, reviewerOf(m_around.controller));
    insert(made.text, made.caret);
    tellUnknown(made.unknown);
}

void EditorTools::tellUnknown(const QStringList &placeholders)
{
    if (placeholders.isEmpty())
        return;
    m_around.toast.present(tr("%n placeholder(s) stayed in the text, with no value here: %1",
                              nullptr, int(placeholders.size()))
                               .arg(isolated(placeholders.join(u' ').left(longestTold))));
}

void EditorTools::askSource()
{
    if (!noWriting().isEmpty())
        return;
    if (m_sources == nullptr) {
        m_sources
            = new InsertPalette(tr("Insert a fact or a reference"), QStringLiteral("sourcePalette"),
                                {tr("Insert a fact or a reference: type some of its letters"),
                                 tr("This item has neither facts nor references."),
                                 {}},
                                &m_around.window);
        connect(m_sources, &InsertPalette::chosen, this, [this](int index) {
            if (noWriting().isEmpty() && index < int(m_sourceTexts.size()))
                insert(m_sourceTexts[index], std::nullopt);
        });
    }
    std::vector<Insertable> rows;
    m_sourceTexts.clear();
    const auto add
        = [&](const QString &name, const QString &detail, const char *icon, const QString &text) {
              if (text.isEmpty())
                  return;
              m_sourceTexts.append(text);
              const ScreenVeil &veil = m_around.veil;
              rows.push_back({veil.words(name),
                              veil.words(detail),
                              QString::fromLatin1(icon),
                              veil.words(text),
                              {}});
          };
    for (const Fact &fact : m_item->facts) {
        const QString name
            = fact.period.isEmpty() ? fact.name : tr("%1, %2").arg(fact.name, fact.period);
        add(name, factText(fact), "fact", factText(fact));
    }
    for (const Reference &reference : m_item->references) {
        const QString name = reference.title.isEmpty() ? reference.uri : reference.title;
        add(name, tr("title of the reference"), "reference", reference.title);
        add(name, tr("address: %1").arg(reference.uri), "reference", reference.uri);
    }
    m_sources->ask(std::move(rows));
}

} // namespace bluepencil
