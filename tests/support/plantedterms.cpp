// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plantedterms.h"

#include "core/base/ids.h"

namespace bluepencil::test {

namespace {

// "@" is a term, "#" an amount, "%" a name.
const QStringList &sentences()
{
    static const QStringList all {
        QStringLiteral("You find the @ on the last page of our letter."),
        QStringLiteral("Your @ was changed this morning, and # will come back to you."),
        QStringLiteral("Please look at the @ before you answer."),
        QStringLiteral("A colleague, %, has checked the @ for you."),
        QStringLiteral("Without the @ we can't go on, I am sorry to say."),
        QStringLiteral("We have put the @ into your file and closed the case."),
        QStringLiteral("For # more you also get the @ every quarter."),
        QStringLiteral("If the @ is missing, write to % or call us."),
        QStringLiteral("As soon as the @ has reached us, the rest takes two days."),
        QStringLiteral("The @ that you sent in spring is still good."),
        QStringLiteral("About the @ there was a mistake of ours."),
        QStringLiteral("Nothing else has to be done about your @ for now."),
    };
    return all;
}

const QStringList &others()
{
    static const QStringList all {
        QStringLiteral("The money, #, goes to your bank account."),
        QStringLiteral("It was nice to hear from you again."),
        QStringLiteral("Our office is closed while the roof is mended."),
        QStringLiteral("You may answer this letter at any time."),
        QStringLiteral("I have told % about it."),
    };
    return all;
}

const QStringList &names()
{
    static const QStringList all {QStringLiteral("Mr Okafor"), QStringLiteral("Ms Lindqvist"),
                                  QStringLiteral("Mr Tanaka"), QStringLiteral("Ms Petrova"),
                                  QStringLiteral("Mr Moreau"), QStringLiteral("Ms Haddad")};
    return all;
}

class Writer {
public:
    explicit Writer(quint64 seed)
        : m_random(seededRandom(seed))
    {
    }

    PlantedDraft next(int number)
    {
        PlantedDraft made;
        made.externalId = QStringLiteral("letter-%1").arg(number);
        made.question = QStringLiteral("What about my %1, and when does the %2 come?")
                            .arg(plantedTerms()[below(20)].right, plantedTerms()[below(20)].right);
        made.reviewer = QStringLiteral("reviewer-%1").arg(below(3));
        both(&made, QStringLiteral("Dear customer, "), QStringLiteral("Dear customer, "));
        const std::size_t length = 3 + below(4);
        for (std::size_t i = 0; i < length; ++i)
            write(&made);
        const QString thanks = QStringLiteral("Kind regards");
        both(&made, thanks, below(4) == 0 ? QStringLiteral("Yours sincerely") : thanks);
        return made;
    }

private:
    std::size_t below(std::size_t end) { return std::size_t(m_random() % end); }

    const QString &oneOf(const QStringList &list)
    {
        return list[qsizetype(below(std::size_t(list.size())))];
    }

    static void both(PlantedDraft *made, const QString &draft, const QString &final)
    {
        made->draft += draft;
        made->final += final;
    }

    void write(PlantedDraft *made)
    {
        const QString sentence = below(4) == 0 ? oneOf(others()) : oneOf(sentences());
        for (const QChar unit : sentence) {
            if (unit == u'@') {
                plant(made);
            } else if (unit == u'#') {
                const QString amount
                    = QStringLiteral("€%1.%2").arg(below(80) + 10).arg(below(90) + 10);
                both(made, amount,
                     below(3) == 0 ? QStringLiteral("€%1.50").arg(below(80) + 10) : amount);
            } else if (unit == u'%') {
                const QString &name = oneOf(names());
                both(made, name, below(3) == 0 ? oneOf(names()) : name);
            } else {
                both(made, unit, unit);
            }
        }
        both(made, QStringLiteral(" "), QStringLiteral(" "));
        if (below(6) == 0)
            made->final += QStringLiteral("This concerns letter %1 alone. ").arg(made->externalId);
    }

    void plant(PlantedDraft *made)
    {
        const PlantedTerm &term = plantedTerms()[below(20)];
        made->places.push_back({made->draft.size(), term});
        both(made, term.wrong, below(30) == 0 ? term.wrong : term.right);
    }

    RandomSource m_random;
};

} // namespace

const std::vector<PlantedTerm> &plantedTerms()
{
    const auto term = [](const char *wrong, const char *right) {
        return PlantedTerm {QString::fromLatin1(wrong), QString::fromLatin1(right)};
    };
    static const std::vector<PlantedTerm> terms {
        term("account", "customer profile"),
        term("invoice", "statement"),
        term("contract number", "reference"),
        term("sign-in page", "start screen"),
        term("premium", "contribution"),
        term("user manual", "guide"),
        term("direct debit", "standing order"),
        term("claim form", "damage report"),
        term("deductible", "excess"),
        term("policy holder", "insured person"),
        term("termination", "end of contract"),
        term("beneficiary", "recipient"),
        term("cover note", "interim certificate"),
        term("no-claims bonus", "loyalty discount"),
        term("help desk", "service team"),
        term("voucher", "credit note"),
        term("surcharge", "extra fee"),
        term("appointment slip", "visit card"),
        term("meter reading", "consumption figure"),
        term("tariff", "price plan"),
    };
    return terms;
}

std::vector<PlantedDraft> plantedDrafts(int count, quint64 seed)
{
    Writer writer(seed);
    std::vector<PlantedDraft> drafts;
    for (int i = 0; i < count; ++i)
        drafts.push_back(writer.next(i));
    return drafts;
}

} // namespace bluepencil::test
