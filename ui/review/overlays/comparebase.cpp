// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/comparebase.h"

#include "ui/common/style/paint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype mostName = 60; // of a name that others gave

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::CompareBase)
};

QString named(const QString &name)
{
    return isolated(name.simplified().left(mostName));
}

QString dayAndTime(UtcMs at)
{
    return isolatedTime(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat));
}

CompareBase baseOf(const EarlierText &earlier)
{
    CompareBase base;
    base.kind = CompareBase::Kind::Earlier;
    base.id = earlier.id;
    base.text = earlier.text;
    const QString when = dayAndTime(earlier.at);
    switch (earlier.kind) {
    case EarlierText::Kind::Final:
        base.name = CompareWords::tr("Final of %1").arg(named(earlier.reviewer));
        base.detail = earlier.action == Action::Approve ? CompareWords::tr("approved %1").arg(when)
            : earlier.action == Action::Reject
            ? CompareWords::tr("rejected, with a text, %1").arg(when)
            : CompareWords::tr("edited %1").arg(when);
        break;
    case EarlierText::Kind::NotSent:
        base.name = CompareWords::tr("What you sent");
        base.detail = CompareWords::tr("%1; the producer gave it back").arg(when);
        break;
    case EarlierText::Kind::Recalled:
        base.name = CompareWords::tr("What you sent");
        base.detail = CompareWords::tr("%1; you took it back").arg(when);
        break;
    case EarlierText::Kind::Refused:
        base.name = CompareWords::tr("What you wrote before");
        base.detail = CompareWords::tr("%1; it came too late").arg(when);
        break;
    case EarlierText::Kind::Draft:
        base.name = CompareWords::tr("Draft of revision %1").arg(earlier.revision);
        base.detail = CompareWords::tr("replaced %1").arg(when);
        break;
    }
    return base;
}

} // namespace

QString draftDetail(const Draft &draft)
{
    const bool hasModel = !draft.model.isEmpty() && draft.model != u"unknown";
    const QString prompt = draft.promptVersion.isEmpty()
        ? QString()
        : CompareWords::tr("prompt %1").arg(named(draft.promptVersion));
    if (!hasModel)
        return prompt;
    const QString model = named(draft.model);
    return prompt.isEmpty() ? model : CompareWords::tr("%1, %2").arg(model, prompt);
}

QString draftName(const Item &item, const QString &draftId)
{
    if (item.drafts.size() < 2)
        return CompareWords::tr("Draft");
    const auto found = std::ranges::find(item.drafts, draftId, &Draft::id);
    return CompareWords::tr("Draft %1").arg(1 + (found - item.drafts.begin()));
}

CompareBase draftBase(const OpenItem &item)
{
    CompareBase base;
    base.id = item.draftId;
    base.text = item.base();
    base.name = draftName(item.lease.item, item.draftId);
    if (const Draft *draft = item.lease.item.draft(item.draftId))
        base.detail = draftDetail(*draft);
    return base;
}

std::vector<CompareBase> compareBases(const OpenItem &item, const std::vector<EarlierText> &earlier)
{
    std::vector<CompareBase> bases {draftBase(item)};
    for (const Draft &draft : item.lease.item.drafts) {
        if (draft.id == item.draftId)
            continue;
        bases.push_back({CompareBase::Kind::OtherDraft, draft.id, draft.text,
                         draftName(item.lease.item, draft.id), draftDetail(draft)});
    }
    std::ranges::transform(earlier, std::back_inserter(bases), &baseOf);
    return bases;
}

} // namespace bluepencil
