// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/spellrunner.h"

namespace bluepencil {

namespace {

SpellOutcome checkSpelling(SpellJob job)
{
    return {job.spelling->check(job.item, job.text, job.own), job.token};
}

SuggestOutcome suggestFor(SuggestJob job)
{
    QStringList found = job.spelling->suggestions(job.dictionary, job.misspelling.word);
    return {job.misspelling, found, job.token};
}

} // namespace

SpellRunner::SpellRunner(QObject *parent)
    : QObject(parent)
    , m_spelling(std::make_shared<Spelling>(dictionaryFolders()))
    , m_checks(this, &checkSpelling, [this](const SpellOutcome &done) { Q_EMIT checked(done); })
    , m_suggestions(this, &suggestFor,
                    [this](const SuggestOutcome &done) { Q_EMIT suggested(done); })
{
}

SpellRunner::~SpellRunner() = default;

// After a pause, also for another item: what must be there with its first frame comes first.
void SpellRunner::check(const std::shared_ptr<const Item> &item, const QString &text,
                        const QSet<QString> &own, quint64 token)
{
    m_checks.request({m_spelling, item, text, own, token}, false);
}

void SpellRunner::suggest(const QString &dictionary, const Misspelling &misspelling, quint64 token)
{
    m_suggestions.request({m_spelling, dictionary, misspelling, token}, true);
}

void SpellRunner::forget()
{
    m_checks.forget();
    m_suggestions.forget();
}

} // namespace bluepencil
