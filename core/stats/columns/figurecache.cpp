// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/figurecache.h"

#include "core/stats/columns/callcolumns.h"
#include "core/stats/columns/columnscan.h"

#include <algorithm>
#include <functional>

namespace bluepencil {

namespace {

QStringList sortedTexts(const Dictionary &dictionary,
                        const std::function<bool(WordNo)> &wanted = {})
{
    std::vector<std::string_view> texts;
    for (std::size_t i = 1; i < dictionary.size(); ++i) {
        const auto word = static_cast<WordNo>(i);
        if (!wanted || wanted(word))
            texts.emplace_back(dictionary.utf8(word));
    }
    std::ranges::sort(texts); // UTF-8 sorts by code point
    QStringList list;
    for (const std::string_view text : texts)
        list += toQString(QByteArrayView(text.data(), std::ssize(text)));
    return list;
}

QStringList countedTexts(const ColumnWords &words, const char *name)
{
    const auto found = std::ranges::find(TextColumns, QLatin1String(name),
                                         [](const char *each) { return QLatin1String(each); });
    const auto column = static_cast<std::size_t>(found - TextColumns.begin());
    return sortedTexts(words.texts(column),
                       [&](WordNo word) { return words.everCounted(column, word); });
}

StatsChoices choicesOf(const ColumnWords &words)
{
    StatsChoices choices;
    choices.queues = countedTexts(words, "queue");
    choices.tasks = countedTexts(words, "task");
    choices.models = countedTexts(words, "model");
    choices.reviewers = countedTexts(words, "reviewer");
    choices.languages = countedTexts(words, "language");
    choices.labels = sortedTexts(words.labelCodes());
    return choices;
}

bool suits(const FeedbackFilter &filter)
{
    return filter.statuses == std::vector {FeedbackStatus::Counted} && !filter.afterSeq
        && !filter.stampedOnly && !filter.numbers;
}

// What items say, and not the records alone.
bool asksForItems(const FigureQuestion &question)
{
    const auto asks = [](const QStringList &by) {
        return std::ranges::any_of(by, [](const QString &key) { return key.startsWith(u'/'); });
    };
    return !question.filter.where.empty() || asks(question.by)
        || std::ranges::any_of(question.alsoBy, asks, &FurtherGroups::by);
}

} // namespace

class FigureCache::Columns {
public:
    explicit Columns(Workspace &workspace)
        : m_workspace(workspace)
        , m_cache(workspace)
    {
    }

    Result<std::optional<FigureAnswer>>
    answer(const FigureQuestion &question, const std::stop_token &stop, const Meanwhile &meanwhile)
    {
        if (!suits(question.filter))
            return std::nullopt;
        const auto view = m_cache.view({asksForItems(question), question.details}, stop);
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
        auto parts = scan(**view, question, stop, meanwhile);
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

    // Calls are dropped after a while, and nothing tells which: as many must be there as are found.
    Result<std::optional<CallStats>> calls(const CallQuery &query, const QTimeZone &zone,
                                           const std::stop_token &stop)
    {
        const auto view = m_cache.calls(stop);
        if (!view)
            return fail(view.error());
        if (!*view) {
            m_file.reset();
            return std::nullopt;
        }
        auto found = scanCalls(**view, query, zone, stop);
        if (!found && found.error().code == Error::Code::Corrupt) {
            m_cache.discard();
            m_file.reset();
            return std::nullopt;
        }
        if (!found)
            return fail(found.error());
        const Result<qint64> there
            = countCalls(m_workspace.database(), query.filter.from, query.filter.to);
        if (!there)
            return fail(there.error());
        if (*there != found->inTime) {
            m_cache.setCallsGone();
            return std::nullopt;
        }
        return std::move(found->stats);
    }

    [[nodiscard]] bool isBehind() const { return m_cache.isBehind(); }

private:
    Result<std::optional<OverviewParts>> scan(const ColumnView &view,
                                              const FigureQuestion &question,
                                              const std::stop_token &stop,
                                              const Meanwhile &meanwhile)
    {
        if (!question.details)
            return scanColumns(view, m_hter, question, {}, stop, meanwhile);
        if (!view.words->hasDrafts())
            return std::nullopt;
        const auto sources = [&] {
            return DetailSources::read(m_workspace.database(), view, stop);
        };
        return scanColumns(view, m_hter, question, sources, stop, meanwhile);
    }

    Workspace &m_workspace;
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
                                                        const std::stop_token &stop,
                                                        const Meanwhile &meanwhile)
{
    return m_columns->answer(question, stop, meanwhile);
}

Result<std::optional<CallStats>> FigureCache::calls(const CallQuery &query, const QTimeZone &zone,
                                                    const std::stop_token &stop)
{
    return m_columns->calls(query, zone, stop);
}

bool FigureCache::isBehind() const
{
    return m_columns->isBehind();
}

} // namespace bluepencil
