// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/linescan.h"
#include "core/privacy/replacing/privacymethod.h"
#include "core/privacy/text/offsetmap.h"

#include <QMap>

#include <vector>

namespace bluepencil {

struct Pseudonymised {
    std::vector<QString> texts; // as they were given, in that order
    std::vector<OffsetMap> places; // of each
    QMap<QString, qint64> replaced; // entities by typeName()
    std::vector<TextFindings> left; // what the detectors still find
    bool changed = false;
};

// Replaces personal data in all texts of one conversation (core/privacy/replacing/replacer.h).
// Placeholders are numbered by their first appearance: the same texts give the same result, and the
// numbers of one conversation say nothing about another's. Const and safe to use from several
// threads; the scanner must outlive it.
class Pseudonymiser {
public:
    Pseudonymiser(const Scanner &scanner, PrivacyMethod method);

    // No two texts may have the same pointer and isName. `subject` is whom they are about: the days
    // by which dates are shifted are that person's.
    [[nodiscard]] Scanned<Pseudonymised> replace(std::vector<ScanText> texts,
                                                 const QString &subject = {}) const;
    // The same, for whoever looks at texts of one conversation again.
    [[nodiscard]] Scanned<Pseudonymised> replace(std::vector<ScanText> texts,
                                                 const QString &subject, ScanMemory &memory) const;

private:
    const Scanner &m_scanner;
    PrivacyMethod m_method;
};

} // namespace bluepencil
