// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/personalreviews.h"

#include "core/store/clearedfile.h"
#include "tests/support/exportfolder.h"

#include <QTest>

namespace bluepencil::test {

const QStringList &givenAway()
{
    static const QStringList pieces
        = QStringLiteral(
              "jane.roe@mail.example|4111 1111 1111 1111|my account number is 12345678|"
              "my name is Jane Roe|call me on 404-555-0123|Dear Jane,|born on 12/03/1980|"
              "\U0001F600 write to o.k@mail.example|Roe|12 Main Street, Springfield|"
              "[EMAIL_1]|DE89 3704 0044 0532 0130 00|my password is hunter22x|12345678")
              .split(u'|');
    return pieces;
}

const QStringList &notGivenAway()
{
    static const QStringList pieces
        = QStringLiteral(
              "thank you very much|where is my order|we look into it today|\u00fcber alles|"
              "it costs 12.50 euros|\U0001F44D|please wait until Monday|the case is closed")
              .split(u'|');
    return pieces;
}

QString PersonalTexts::text(int pieces)
{
    QStringList said;
    for (int i = 0; i < pieces; ++i)
        said += one(3) ? givenAway()[below(int(givenAway().size()))]
                       : notGivenAway()[below(int(notGivenAway().size()))];
    return said.join(one(2) ? QStringLiteral(". ") : QStringLiteral(" "));
}

QString PersonalTexts::draft()
{
    if (!one(5))
        return text(1 + below(4));
    return QStringLiteral("{\"say\":\"%1\",\"account_number\":87654321,\"sum\":12.5}")
        .arg(text(1).remove(u'"'));
}

void addPersonalReviews(ReviewedWorkspace &store, PersonalTexts &made, int from, int to)
{
    static const std::array actions {Action::Approve, Action::Edit, Action::Edit, Action::Reject};
    for (int i = from; i < to; ++i) {
        // An id that is a person's own, and one of a person that may be erased.
        const QString id = made.one(6) ? QStringLiteral("p%1@mail.example").arg(i)
                                       : QStringLiteral("p%1").arg(i);
        const QString draft = made.draft();
        OrderedJson item = plainItem(id, made.text(1 + made.below(3)), draft);
        item["subject_id"] = "s" + std::to_string(made.below(5));
        if (made.one(2))
            item["attributes"] = {{"contact", toStdString(made.text(1))}, {"plan", "basic"}};
        const Action action = actions[std::size_t(made.below(int(actions.size())))];
        std::optional<QString> final;
        if (action == Action::Edit)
            final = made.one(2) ? draft + u' ' + made.text(1) + QStringLiteral(" Bye.")
                                : made.draft() + QStringLiteral(" So.");
        Decision done
            = decision(id, action, final,
                       made.one(2) ? QStringLiteral("anna@desk.example") : QStringLiteral("ben"));
        if (action != Action::Approve) {
            const auto end = qsizetype(std::min<qsizetype>(draft.toUcs4().size(), 4));
            done.labels.push_back(
                {QStringLiteral("fact"), Severity::Major,
                 made.one(2) ? std::optional(LabelSpan {Side::Draft, 0, end}) : std::nullopt});
            done.note = made.text(1);
        }
        const auto receipt = store.review(item, done);
        QVERIFY2(receipt, words(receipt));
    }
}

QString memoOf(ReviewedWorkspace &store)
{
    return clearedFilePath(store.database());
}

ExportConfig pseudonymised()
{
    ExportConfig config = basicFormats();
    config.privacy = QStringLiteral("pseudonymise");
    config.keepRubberStamps = true;
    return config;
}

QMap<QString, QByteArray> madeBy(ReviewedWorkspace &store, const ExportConfig &config,
                                 const QString &name)
{
    const auto summary = exportTo(store, name, config);
    if (!summary)
        return {{QStringLiteral("error"), toString(summary.error()).toUtf8()}};
    const ExportFolder folder(summary->folder);
    QMap<QString, QByteArray> files = folder.files();
    const Json manifest = folder.manifest();
    for (const char *whole : {"manifest.json", "CARD.md", "DATASHEET.md", "croissant.json"})
        files.remove(QString::fromLatin1(whole));
    for (const char *part : {"privacy", "counts", "report", "files"})
        files.insert(QString::fromLatin1(part), toLine(manifest[part]));
    return files;
}

QString differing(const QMap<QString, QByteArray> &one, const QMap<QString, QByteArray> &other)
{
    if (one.keys() != other.keys())
        return one.keys().join(u' ') + QStringLiteral(" | ") + other.keys().join(u' ') + u' '
            + QString::fromUtf8(one.value(QStringLiteral("error")))
            + QString::fromUtf8(other.value(QStringLiteral("error")));
    for (auto file = one.cbegin(); file != one.cend(); ++file) {
        if (other.value(file.key()) != *file)
            return file.key();
    }
    return {};
}

} // namespace bluepencil::test
