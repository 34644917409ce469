// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/privacyoptions.h"

#include "app/cli/filteroptions.h"
#include "core/base/limits.h"

namespace bluepencil {

namespace {

Error ofOption(Error error, const char *option)
{
    error.code = Error::Code::InvalidArgument;
    error.where = error.where.isEmpty() ? QString::fromLatin1(option)
                                        : QString::fromLatin1(option) + u' ' + error.where;
    return error;
}

} // namespace

void PrivacyOptions::addTo(const CliCommand &command)
{
    const auto add = [&command](const char *name, auto &value, const char *help) {
        return command.addOption(name, value, help).group("Privacy");
    };
    add("--privacy-rules", m_file, "File that says what becomes of single kinds, as JSON");
    add("--privacy-rule", m_rules,
        "The same of one kind, like card=mask: placeholder, redact, mask, generalise, decade, "
        "shift-dates, keyed")
        .oneArgument();
    add("--privacy-scope", m_scope, "What pseudonyms by a key are for; another scope, other ones");
    add("--key-file", m_keyFile, "File of the key for keyed and shift-dates");
}

bool PrivacyOptions::areGiven() const
{
    return !m_file.empty() || !m_rules.empty() || !m_scope.empty();
}

QString PrivacyOptions::keyFile() const
{
    return toQt(m_keyFile);
}

Result<PrivacyRules> PrivacyOptions::rules() const
{
    PrivacyRules rules;
    if (!m_file.empty()) {
        Result<PrivacyRules> read = readPrivacyRules(toQt(m_file));
        if (!read)
            return fail(ofOption(read.error(), "--privacy-rules"));
        rules = std::move(*read);
    }
    for (const std::string &rule : m_rules) {
        const Result<> added = addRule(rules, toQt(rule));
        if (!added)
            return fail(ofOption(added.error(), "--privacy-rule"));
    }
    if (!m_scope.empty())
        rules.scope = toQt(m_scope);
    if (rules.scope.toUtf8().size() > limits::NameBytes) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is too long"),
                    QStringLiteral("--privacy-scope"), QStringLiteral("give it a short name"));
    }
    return rules;
}

Result<PrivacyKey> PrivacyOptions::key() const
{
    if (m_keyFile.empty())
        return PrivacyKey();
    Result<PrivacyKey> key = PrivacyKey::read(keyFile());
    if (!key)
        return fail(ofOption(key.error(), "--key-file"));
    return key;
}

} // namespace bluepencil
