// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/examples.h"

#include <algorithm>

namespace bluepencil {

namespace {

// What a part that is there once is about.
Example exampleOf(const Judged &judged, Part part)
{
    if (part == Part::Pair) {
        return judged.situation == Situation::Overridden
            ? Example {judged.prompt, judged.ruling, judged.answer}
            : Example {judged.prompt, judged.answer, judged.draft};
    }
    if (part == Part::Edit || part == Part::Record)
        return {judged.prompt, judged.answer, judged.draft};
    return {judged.prompt, part == Part::DraftVerdict ? judged.draft : judged.answer};
}

// Of the drafts that were not chosen; one that went out in all but marks is no bad example.
void addOthers(const Judged &judged, Part part, const ExportConfig &config,
               std::vector<Offer> &offers)
{
    const auto count = static_cast<int>(judged.item.drafts.size());
    int pairs = 0;
    for (int i = 0; i < count; ++i) {
        if (i == judged.draftIndex)
            continue;
        const QString &text = judged.item.drafts[static_cast<std::size_t>(i)].text;
        Offer offer {part, i, false, {judged.prompt, text}, {}};
        if (part == Part::OtherPairs)
            offer.example = {judged.prompt, judged.answer, text};
        if (text == judged.answer)
            offer.reason = reasons::identicalPair;
        else if (!config.keepCosmeticPairs && isCosmetic(text, judged.answer))
            offer.reason = reasons::cosmetic;
        else if (part == Part::OtherPairs && ++pairs > mostOtherPairs)
            offer.reason = reasons::tooManyPairs;
        offers.push_back(std::move(offer));
    }
}

} // namespace

QString contextOf(const QList<Turn> &prompt)
{
    QString context;
    for (const Turn &turn : prompt)
        context += turn.role + u'\x1f' + turn.content + u'\x1e';
    return context;
}

std::vector<Offer> offersOf(const Judged &judged, const FileSet &files, const ExportConfig &config)
{
    std::vector<Offer> offers;
    for (const Part part : partsOf(files.kind)) {
        const Use use = useOf(judged.situation, part, config);
        if (use.kind == Use::Kind::None)
            continue;
        std::size_t next = offers.size();
        if (part == Part::OtherPairs || part == Part::OtherVerdicts) {
            addOthers(judged, part, config, offers);
        } else {
            const bool own = judged.situation != Situation::Overridden;
            offers.push_back({part, judged.draftIndex, own, exampleOf(judged, part), {}});
        }
        for (; next < offers.size(); ++next) {
            Offer &offer = offers[next];
            offer.example.desirable = use.desirable;
            offer.example.item = &judged.item;
            offer.example.feedback = judged.feedback;
            offer.example.shown = &judged.shown;
            offer.example.pseudonym = &judged.pseudonym;
            if (use.kind == Use::Kind::LeftOut)
                offer.reason = use.reason;
            else if (!offer.reason)
                offer.reason = files.refusal(offer.example);
        }
    }
    return offers;
}

const std::vector<Offer> &SharedOffers::of(const FileSet &files)
{
    const auto made = std::ranges::find_if(m_made, [&files](const Made &each) {
        return each.files->kind == files.kind && each.files->refusal == files.refusal;
    });
    if (made != m_made.end())
        return made->offers;
    m_made.push_back({&files, offersOf(m_judged, files, m_config)});
    return m_made.back().offers;
}

} // namespace bluepencil
