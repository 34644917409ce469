// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figurecache.h"

#include "core/stats/columnscan.h"

#include <algorithm>

namespace bluepencil {

namespace {

QStringList sortedTexts(const Dictionary &dictionary)
{
    std::vector<std::string_view> texts;
    for (std::size_t word = 1; word < dictionary.size(); ++word)
        texts.emplace_back(dictionary.utf8(static_cast<WordNo>(word)));
    std::ranges::sort(texts); // UTF-8 sorts by code point
    QStringList list;
    for (const std::string_view text : texts)
        list += toQString(QByteArrayView(text.data(), std::ssize(text)));
    return list;
}

const Dictionary &textsOf(const ColumnWords &words, const char *name)
{
    const auto found = std::ranges::find(TextColumns, QLatin1String(name),
                                         [](const char *each) { return QLatin1String(each); });
    return words.texts(static_cast<std::size_t>(found - TextColumns.begin()));
}

StatsChoices choicesOf(const ColumnWords &words)
{
    StatsChoices choices;
    choices.queues = sortedTexts(textsOf(words, "queue"));
    choices.tasks = sortedTexts(textsOf(words, "task"));
    choices.models = sortedTexts(textsOf(words, "model"));
    choices.reviewers = sortedTexts(textsOf(words, "reviewer"));
    choices.languages = sortedTexts(textsOf(words, "language"));
    choices.labels = sortedTexts(words.labelCodes());
    return choices;
}

bool suits(const FeedbackFilter &filter)
{
    return filter.statuses == std::vector {FeedbackStatus::Counted} && !filter.afterSeq
        && !filter.stampedOnly;
}

// What items say, and not the records alone.
bool asksForItems(const FigureQuestion &question)
{
    return !question.filter.where.empty()
        || std::ranges::any_of(question.by,
                               [](const QString &key) { return key.startsWith(u'/'); });
}

} // namespace

class FigureCache::Columns {
public:
    explicit Columns(Workspace &workspace)
        : m_cache(workspace)
    {
    }

    Result<std::optional<FigureAnswer>> answer(const FigureQuestion &question,
                                               const std::stop_token &stop)
    {
        if (!suits(question.filter))
            return std::nullopt;
        const auto view = m_cache.view(asksForItems(question), stop);
        if (!view)
            return fail(view.error());
        if (!*view) {
            m_file.reset(); // or what was erased would stay on the disk as long as this is open
            return std::nullopt;
        }
        if (m_file != (*view)->file) {
            m_hter = HterRanks();
            m_file = (*view)->file;
        }
        m_hter.extend((*view)->words->hterValues());
        auto parts = scanColumns(**view, m_hter, question, stop);
        if (!parts && parts.error().code == Error::Code::Corrupt) {
            m_cache.discard();
            return std::nullopt;
        }
        if (!parts)
            return fail(parts.error());
        if (!*parts)
            return std::nullopt;
        return FigureAnswer {std::move(**parts), (*view)->rows, choicesOf(*(*view)->words)};
    }

    [[nodiscard]] bool isBehind() const { return m_cache.isBehind(); }

private:
    ColumnCache m_cache;
    std::shared_ptr<const ColumnFile> m_file; // that the ranks are of
    HterRanks m_hter;
};

FigureCache::FigureCache(Workspace &workspace)
    : m_columns(std::make_unique<Columns>(workspace))
{
}

FigureCache::~FigureCache() = default;

Result<std::optional<FigureAnswer>> FigureCache::answer(const FigureQuestion &question,
                                                        const std::stop_token &stop)
{
    return m_columns->answer(question, stop);
}

bool FigureCache::isBehind() const
{
    return m_columns->isBehind();
}

} // namespace bluepencil
