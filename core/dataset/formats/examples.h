// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/actiontable.h"

#include <QHash>
#include <QMap>

namespace bluepencil {

// A decision as the table sees it.
struct Judged {
    Item item;
    QList<Turn> prompt;
    int draftIndex = -1; // of the draft decided on; -1 if the item has none
    QString draft;
    QString answer; // the final; empty if there is none
    Situation situation = Situation::Escalated;
    QString ruling; // of what was overridden: the senior's final
    QString rulingId; // and the feedback it stands in
    int rulingRevision = 0;
    QString withheld; // why nothing of it may go out; empty if it may
    // Where personal data is replaced (core/dataset/clearing/recordprivacy.h):
    QString unresolved; // what could not be; empty if all was
    QHash<QString, QString> shown; // ids and names that must not go out, and what does instead
    QString pseudonym; // of the reviewer; empty: the name stays
    QMap<QString, qint64> replaced; // entities by type
    const Feedback *feedback = nullptr; // borrowed

    // As rows have it.
    [[nodiscard]] const QString &reviewerOf(const Decision &decision) const
    {
        return pseudonym.isEmpty() ? decision.reviewer : pseudonym;
    }
};

// All that is said in a conversation, and by which role.
[[nodiscard]] QString contextOf(const QList<Turn> &prompt);

// An example that a decision offers to a format.
struct Offer {
    Part part = Part::Answer;
    int draftIndex = -1; // of the draft that it is about
    bool ofTheDecision = true; // compares the decision's own draft and final, or is one of them
    Example example;
    std::optional<QString> reason; // why it is left out
};

// Every example that the table knows of for the decision among those files, left out or not.
[[nodiscard]] std::vector<Offer> offersOf(const Judged &judged, const FileSet &files,
                                          const ExportConfig &config);

// The same for one decision and many formats: those with the same kind of rows by the same rules
// have the same offers, which are made once. Both must outlive it.
class SharedOffers {
public:
    SharedOffers(const Judged &judged, const ExportConfig &config)
        : m_judged(judged)
        , m_config(config)
    {
    }

    // Until the next call.
    [[nodiscard]] const std::vector<Offer> &of(const FileSet &files);

private:
    struct Made {
        const FileSet *files;
        std::vector<Offer> offers;
    };

    const Judged &m_judged;
    const ExportConfig &m_config;
    std::vector<Made> m_made;
};

} // namespace bluepencil
