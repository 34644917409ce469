// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/judgedworkspace.h"

#include "tests/support/randomreviews.h"

namespace bluepencil::test {

namespace {

OrderedJson turn(const char *role, const std::string &content)
{
    return {{"role", role}, {"content", content}};
}

using Messages = std::vector<OrderedJson>;

// The conversations that formats tell apart.
std::vector<Messages> conversations()
{
    const OrderedJson system = turn("system", "Be brief.");
    const OrderedJson asked = turn("user", "Where is it?");
    const OrderedJson said = turn("assistant", "Let me look.");
    return {
        {asked},
        {system, asked},
        {system, asked, said, turn("user", "And now?")},
        {system, system, asked},
        {asked, system},
        {asked, turn("user", "Hello?")},
        {asked, said},
        {asked, turn("tool", "{\"eta\":3}")},
        {turn("user", "The form says User: 4711.")},
        {turn("user", "=1+1")},
    };
}

std::vector<QString> hardTexts()
{
    return {QStringLiteral("line\u2028separator\u0085next"),
            QStringLiteral("\u0627\u0644\u0637\u0644\u0628 \u202b4711\u202c"),
            QStringLiteral("\U0001F469\u200D\U0001F4BB \\\" \\n \t, \"quoted\"\nsecond line"),
            QStringLiteral("\uFEFFa mark at the front"),
            QString(40'000, QChar(0x4e2d)),
            QStringLiteral("-2+3 is a formula, @SUM too"),
            QStringLiteral(" leading and trailing ")};
}

// The last that a format takes, and the first that it does not: by number, and by length of paths.
QStringList listsOfManyFields()
{
    const auto ones = [](int count) {
        return QStringLiteral("[1") + QStringLiteral(",1").repeated(count - 1) + u']';
    };
    const QString name = QStringLiteral("\U0001F600").repeated(5'000); // 10,000 code units
    const QString below = QStringLiteral("{\"%1\":%2}");
    return {ones(1'000), ones(1'001), below.arg(name, ones(9)), below.arg(name, ones(10))};
}

Result<> reviewNext(ReviewedWorkspace &store, int &number, OrderedJson item, const Decision &made)
{
    item["subject_id"] = "person-" + std::to_string(number);
    const auto done = store.review(item, made);
    return done ? Result<>() : fail(done.error());
}

} // namespace

Result<> fillForJudges(ReviewedWorkspace &store, quint64 seed, int count)
{
    BLUEPENCIL_TRY(addRandomReviews(store, seed, count));
    int number = 0;
    // Often enough that every split has some of each.
    for (int round = 0; round < 8; ++round) {
        for (const Messages &messages : conversations()) {
            const QString id = QStringLiteral("shape-%1").arg(++number);
            OrderedJson item = plainItem(id, QStringLiteral("?"),
                                         QStringLiteral("On its way number %1.").arg(id));
            item["messages"] = messages;
            Decision made = decision(id, Action::Edit, QStringLiteral("It left, says %1.").arg(id));
            made.note = QStringLiteral("say where");
            made.labels = {{QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Draft, 0, 2}},
                           {QStringLiteral("tone"), Severity::Minor, {}}};
            BLUEPENCIL_TRY(reviewNext(store, number, item, made));
        }
        const QString id = QStringLiteral("fields-%1").arg(++number);
        // Each of its own text, for what stands in two splits is left out.
        OrderedJson item = plainItem(
            id,
            QStringLiteral("Invoice 4711 of \u00c4rger & Co. over 1200.50 \U0001F600, due %1 May")
                .arg(round + 3),
            QStringLiteral("{\"number\":\"4712\",\"total\":1200.50,\"due\":null}"));
        const QString final = QStringLiteral("{\"number\":\"4711\",\"total\":1200.50,\"due\":null,"
                                             "\"lines\":[{\"what\":\"\u00c4rger & Co.\"},\"x\"]}");
        BLUEPENCIL_TRY(reviewNext(store, number, item, decision(id, Action::Edit, final)));
    }
    for (const QString &fields : listsOfManyFields()) {
        const QString id = QStringLiteral("many-%1").arg(++number);
        BLUEPENCIL_TRY(reviewNext(
            store, number, plainItem(id, QStringLiteral("List %1.").arg(id), QStringLiteral("[]")),
            decision(id, Action::Edit, fields)));
    }
    for (const QString &text : hardTexts()) {
        const QString id = QStringLiteral("hard-%1").arg(++number);
        BLUEPENCIL_TRY(reviewNext(store, number, plainItem(id, text, text + u'x'),
                                  decision(id, Action::Edit, text + u'y')));
    }
    return {};
}

} // namespace bluepencil::test
