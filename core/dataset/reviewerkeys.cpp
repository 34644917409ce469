// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/reviewerkeys.h"

namespace bluepencil {

namespace {

bool needsKey(RecordPrivacy *privacy)
{
    return privacy != nullptr && privacy->reviewers().way() == ReviewerNames::Way::OfBatch;
}

QString settingsDigest(const OrderedJson &settings)
{
    return sha256Hex(QByteArrayView(toLine(settings)));
}

} // namespace

Result<QByteArray> nameReviewers(Database &database, const OrderedJson &settings,
                                 const BatchRow *made, const RandomSource &random,
                                 RecordPrivacy *privacy)
{
    if (!needsKey(privacy))
        return QByteArray();
    Result<QByteArray> key = made != nullptr
        ? reviewerKeyOf(*made)
        : reviewerKeyOfSettings(database, settingsDigest(settings));
    if (!key)
        return key;
    if (key->isEmpty())
        key = ReviewerNames::newKey(random);
    privacy->reviewers().useKey(*key);
    return key;
}

Result<> nameReviewersAsBefore(Database &database, const OrderedJson &settings,
                               RecordPrivacy *privacy)
{
    if (!needsKey(privacy))
        return {};
    const QString digest = settingsDigest(settings);
    Result<QByteArray> key = reviewerKeyOfSettings(database, digest);
    if (!key)
        return fail(key.error());
    // What is looked at goes nowhere, and looks the same twice.
    privacy->reviewers().useKey(key->isEmpty() ? digest.toLatin1() : std::move(*key));
    return {};
}

} // namespace bluepencil
