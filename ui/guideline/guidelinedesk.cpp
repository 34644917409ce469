// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guideline/guidelinedesk.h"

#include "core/queue/sqlreviewqueue.h"

namespace bluepencil {

Result<GuidelineChoices> guidelineChoices(ReviewDesk &desk, const QString &editor)
{
    GuidelineChoices choices;
    auto guidelines = listGuidelines(desk.database);
    if (!guidelines)
        return fail(guidelines.error());
    choices.guidelines = std::move(*guidelines);
    auto unpublished = newGuidelines(desk.database, editor);
    if (!unpublished)
        return fail(unpublished.error());
    choices.unpublished = std::move(*unpublished);
    const auto queues = desk.queue.queues();
    if (!queues)
        return fail(queues.error());
    for (const QueueInfo &queue : *queues)
        choices.queues += queue.name;
    return choices;
}

Result<OpenGuideline> openGuideline(ReviewDesk &desk, const QString &id, const QString &editor)
{
    OpenGuideline open;
    open.id = id;
    Result<GuidelineVersion> published = readGuideline(desk.database, id);
    if (!published && published.error().code != Error::Code::NotFound)
        return fail(published.error());
    if (published)
        open.published = std::move(*published);
    const Result<int> highest = highestAnchor(desk.database, id);
    if (!highest)
        return fail(highest.error());
    open.highest = *highest;
    auto saved = readGuidelineDraft(desk.database, id, editor);
    if (!saved)
        return fail(saved.error());
    open.isSaved = saved->has_value();
    if (open.isSaved) {
        open.draft = std::move(**saved);
    } else {
        open.draft.id = id;
        open.draft.editor = editor;
        if (open.published) {
            open.draft.base = open.published->version;
            open.draft.title = open.published->title;
            open.draft.source = sourceOf(open.published->source());
            if (!open.published->voice.is_null())
                open.draft.voice = QString::fromUtf8(toLine(open.published->voice));
        }
    }
    auto others = otherEditors(desk.database, id, editor);
    if (!others)
        return fail(others.error());
    open.others = std::move(*others);
    return open;
}

} // namespace bluepencil
