// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/linescan.h"
#include "core/privacy/replacing/tagmaker.h"
#include "core/privacy/text/offsetmap.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace bluepencil {

// What stands for whom in the texts of one conversation. Entities are told apart by their type and
// value (a phone number by its digits, a name by its words), so that one has the same placeholder
// wherever it stands.
class Replacer {
public:
    // `texts` as they were given: a placeholder that somebody wrote means another. The method must
    // outlive the replacer.
    Replacer(const PrivacyMethod &method, const QString &subject,
             const std::vector<ScanText> &texts);

    // All findings, before the first placeholder: a short name is known by the long one.
    void add(const std::vector<TextFindings> &found);
    [[nodiscard]] bool areTooMany() const; // each is held against each
    [[nodiscard]] static Unscannable tooMany();

    // Puts placeholders into the text of the findings; says where they stand.
    std::vector<OffsetMap::Cut> replaceIn(QString &text, const std::vector<Finding> &findings);

    // Entities by typeName().
    [[nodiscard]] const QMap<QString, qint64> &counts() const { return m_counts; }

private:
    void add(PersonalDataType type, const QString &value);
    [[nodiscard]] QString placeholder(PersonalDataType type, const QString &value);
    [[nodiscard]] QString representative(PersonalDataType type, const QString &key) const;
    [[nodiscard]] QString numbered(PersonalDataType type);
    [[nodiscard]] bool isInTexts(const QString &made) const;

    const TagMaker m_tags;
    const std::vector<ScanText> m_texts;
    bool m_hasTags; // something in them may be one
    QMap<PersonalDataType, QStringList> m_keys;
    QSet<std::pair<int, QString>> m_known; // the same
    QMap<PersonalDataType, int> m_last;
    QHash<std::pair<int, QString>, QString> m_placeholders; // by representative()
    QHash<std::pair<int, QString>, QString> m_given; // by every key
    QMap<QString, qint64> m_counts;
};

} // namespace bluepencil
