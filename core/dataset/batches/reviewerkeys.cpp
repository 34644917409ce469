// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/reviewerkeys.h"

#include "core/dataset/batches/rebuilt.h"

namespace bluepencil {

namespace {

// Of a batch with these settings; empty where neither was any made nor looked at.
Result<QByteArray> knownKey(Database &database, const QString &settings, const KeysShown &shown)
{
    Result<QByteArray> key = reviewerKeyOfSettings(database, settings);
    if (key && key->isEmpty())
        key = shown.find(settings);
    return key;
}

QString settingsDigest(const OrderedJson &settings)
{
    return sha256Hex(QByteArrayView(toLine(settings)));
}

} // namespace

void KeysShown::remember(const QString &settings, const QByteArray &key)
{
    if (m_keys.size() >= Most)
        m_keys.clear();
    m_keys.insert(settings, key);
}

Result<QByteArray> nameReviewers(Database &database, const OrderedJson &settings,
                                 const BatchRow *made, const KeysShown &shown,
                                 const RandomSource &random, RecordPrivacy *privacy)
{
    if (privacy == nullptr)
        return QByteArray();
    if (made != nullptr && !hasKeyedExamples(*made))
        privacy->exampleIds() = ExampleIds();
    if (!privacy->needsKey())
        return QByteArray();
    Result<QByteArray> key = made != nullptr ? reviewerKeyOf(*made)
                                             : knownKey(database, settingsDigest(settings), shown);
    if (!key)
        return key;
    if (key->isEmpty())
        key = ReviewerNames::newKey(random);
    privacy->useKey(*key);
    return key;
}

Result<> nameReviewersAsBefore(Database &database, const OrderedJson &settings, KeysShown &shown,
                               const RandomSource &random, RecordPrivacy *privacy)
{
    if (privacy == nullptr || !privacy->needsKey())
        return {};
    const QString digest = settingsDigest(settings);
    Result<QByteArray> key = knownKey(database, digest, shown);
    if (!key)
        return fail(key.error());
    if (key->isEmpty()) {
        key = ReviewerNames::newKey(random);
        shown.remember(digest, *key);
    }
    privacy->useKey(*key);
    return {};
}

} // namespace bluepencil
