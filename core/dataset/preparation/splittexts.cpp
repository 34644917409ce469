// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/splittexts.h"

#include "core/dataset/preparation/sketch.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr quint8 earlier(Split split)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(split));
}

constexpr quint8 present(Split split)
{
    return static_cast<quint8>(8U << static_cast<unsigned>(split));
}

// Where a text must not stand too, for a record of that split to stay.
constexpr quint8 elsewhere(Split split)
{
    unsigned places = 0;
    for (const Split other : {Split::Train, Split::Validation, Split::Test}) {
        if (other != split)
            places |= earlier(other);
        if (other > split)
            places |= present(other);
    }
    return static_cast<quint8>(places);
}

static_assert(Split::Train < Split::Validation && Split::Validation < Split::Test);

std::vector<TextDigest> digestsOf(const Judged &judged)
{
    const QString context = keyForm(contextOf(judged.prompt));
    std::vector<TextDigest> texts;
    const auto add = [&](const QString &text) {
        const QString key = keyForm(text);
        if (key.isEmpty()) // what is blank gives no row
            return;
        const TextDigest digest = digestOf({QStringView(context), QStringView(key)});
        if (std::ranges::find(texts, digest) == texts.end())
            texts.push_back(digest);
    };
    add(judged.answer);
    add(judged.draft);
    add(judged.ruling);
    for (const Draft &draft : judged.item.drafts)
        add(draft.text);
    return texts;
}

} // namespace

void SplitTexts::add(const Judged &judged, Split split, const QString &feedbackId)
{
    if (split == Split::Train)
        return;
    m_heldOut.push_back({split, feedbackId, digestsOf(judged)});
    for (const TextDigest &text : m_heldOut.back().texts)
        m_places.insert(text, 0);
}

void SplitTexts::addEarlier(const Judged &judged, Split split)
{
    for (const TextDigest &text : digestsOf(judged)) {
        if (split != Split::Train) {
            m_places[text] |= earlier(split);
            continue;
        }
        // What nobody is judged by may be trained on as often as it comes.
        if (const auto place = m_places.find(text); place != m_places.end())
            *place |= earlier(split);
    }
}

void SplitTexts::finish(const std::function<bool(const QString &feedbackId)> &leftOut)
{
    for (const Split split : {Split::Test, Split::Validation}) {
        for (const HeldOut &record : m_heldOut) {
            if (record.split != split || standElsewhere(record.texts, split)
                || (leftOut && leftOut(record.feedbackId)))
                continue;
            for (const TextDigest &text : record.texts)
                m_places[text] |= present(split);
        }
    }
    m_heldOut = {};
}

bool SplitTexts::standElsewhere(const Judged &judged, Split split) const
{
    return !m_places.isEmpty() && standElsewhere(digestsOf(judged), split);
}

bool SplitTexts::standElsewhere(const std::vector<TextDigest> &texts, Split split) const
{
    return std::ranges::any_of(texts, [&](const TextDigest &text) {
        return (m_places.value(text) & elsewhere(split)) != 0;
    });
}

} // namespace bluepencil
