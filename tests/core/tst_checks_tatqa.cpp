// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/model/json.h"
#include "core/text/figures/figures.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace bluepencil;

// Oracle: TAT-QA (Zhu et al., "TAT-QA: A Question Answering Benchmark on a Hybrid of Tabular and
// Textual Content in Finance", ACL 2021): tables and text of annual reports with questions that
// people answered, each answer with its scale. The floors below were set from one measurement with
// a margin, not from single examples.
class TestChecksTatqa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheCells();
    void findsAnswersAndFlagsErrors();
    void recognisesDerivedAnswers();

private:
    Json m_tables;
};

namespace {

QString textOf(const Json &json)
{
    return json.is_string() ? toQString(json.get<std::string>()) : QString();
}

// The report as a producer would hand it over: a line for each row, cells apart, then paragraphs.
QString sourceOf(const Json &entry)
{
    QString text;
    for (const Json &row : entry["table"]["table"]) {
        QStringList cells;
        for (const Json &cell : row)
            cells.append(textOf(cell));
        text += cells.join(QStringLiteral(" | ")) + u'\n';
    }
    for (const Json &paragraph : entry["paragraphs"])
        text += textOf(paragraph["text"]) + u'\n';
    return text;
}

Item itemOf(const QString &source)
{
    Item item;
    item.externalId = QStringLiteral("q");
    item.language = QStringLiteral("en");
    item.messages.push_back({Role::User, QStringLiteral("Please answer."), {}, {}});
    item.references.push_back({QStringLiteral("Report"), {}, source});
    return item;
}

QString withScale(const QString &answer, const QString &scale)
{
    const QString number = answer.trimmed();
    if (scale.isEmpty() || number.contains(u'%'))
        return number;
    return number + u' ' + scale;
}

struct Verdict {
    bool flagged = false;
    QString shown;
};

Verdict verdictOn(const Item &item, const QString &answer)
{
    Verdict verdict {false, answer};
    for (const CheckFinding &finding :
         runAllChecks(item, QStringLiteral("The answer is %1, as reported.").arg(answer))) {
        if (finding.check != QStringLiteral("figures"))
            continue;
        verdict.flagged = verdict.flagged || finding.needsLook();
        verdict.shown += QStringLiteral(": ") + finding.code + u' '
            + finding.values.value(QStringLiteral("derivation"));
        if (!finding.candidates.empty())
            verdict.shown += QStringLiteral(" [") + finding.candidates.front().text + u']';
    }
    return verdict;
}

// Signs, currency and separators off, as a person would type it into a calculator.
std::optional<double> typed(QString cell)
{
    for (const char16_t *mark : {u"$", u"€", u"£", u",", u"(", u")", u"%", u" ", u"-", u"—", u"–"})
        cell.remove(QString::fromUtf16(mark));
    bool ok = false;
    const double value = cell.toDouble(&ok);
    return ok && cell.contains(QChar(cell.back())) && cell.back().isDigit() && cell.front() != u'.'
        ? std::optional(value)
        : std::nullopt;
}

bool isNumeric(const QString &answer)
{
    return !answer.trimmed().isEmpty() && typed(answer).has_value();
}

// The digits of `answer` replaced by those of `value`, with as many decimals as before.
QString rewritten(const QString &answer, double value)
{
    const QString digits = QStringLiteral("0123456789.,");
    qsizetype first = 0;
    while (first < answer.size() && !answer[first].isDigit())
        ++first;
    qsizetype last = answer.size();
    while (last > first && !answer[last - 1].isDigit())
        --last;
    const QString number = answer.mid(first, last - first);
    const qsizetype point = number.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(number.size() - point - 1);
    const QString plain = number.contains(u',')
        ? QLocale(QStringLiteral("en")).toString(value, 'f', decimals)
        : QString::number(value, 'f', decimals);
    return answer.left(first) + plain + answer.mid(last);
}

// Every way in which two neighbouring digits that differ can change places, but for numbers that
// would begin with a zero.
QStringList swaps(const QString &answer)
{
    QStringList all;
    for (qsizetype i = 0; i + 1 < answer.size(); ++i) {
        const bool first = i == 0
            || (!answer[i - 1].isDigit() && answer[i - 1] != u'.' && answer[i - 1] != u',');
        if (!answer[i].isDigit() || !answer[i + 1].isDigit() || answer[i] == answer[i + 1]
            || (first && answer[i + 1] == u'0'))
            continue;
        QString swapped = answer;
        std::swap(swapped[i], swapped[i + 1]);
        all.append(swapped);
    }
    return all;
}

struct Rate {
    int hits = 0;
    int n = 0;
    int baseline = 0;

    void count(bool hit, bool literal)
    {
        ++n;
        hits += hit ? 1 : 0;
        baseline += literal ? 1 : 0;
    }

    [[nodiscard]] double share() const { return n > 0 ? double(hits) / n : 0; }

    void print(const char *name) const
    {
        qInfo("tatqa %-28s %4d of %4d = %5.1f %%   literal match %5.1f %%", name, hits, n,
              share() * 100, n > 0 ? 100.0 * baseline / n : 0);
    }
};

} // namespace

void TestChecksTatqa::initTestCase()
{
    const QString shared = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    const QString folder = shared.isEmpty()
        ? qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/../shared/data")
        : shared;
    QFile file(folder + QStringLiteral("/tatqa/tatqa_sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("TAT-QA is not here: set BLUEPENCIL_SHARED_DATA to the folder of shared data");
    const auto parsed = parseJson(file.readAll());
    QVERIFY(parsed);
    m_tables = *parsed;
    QCOMPARE(m_tables.size(), std::size_t(200));
}

// Every cell that is a number and nothing else, read in the company of its table; cells without a
// digit must give none.
void TestChecksTatqa::readsTheCells()
{
    Rate right;
    Rate spurious;
    QStringList wrong;
    FigureOptions options;
    options.language = QStringLiteral("en");
    for (const Json &entry : m_tables) {
        for (const Json &row : entry["table"]["table"]) {
            for (const Json &each : row) {
                const QString cell = textOf(each).trimmed();
                const auto figures = extractFigures(cell, options);
                if (!std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); })) {
                    spurious.count(!figures.empty(), false);
                    continue;
                }
                const std::optional<double> expected = typed(cell);
                if (!expected)
                    continue;
                const auto reads = [&](const FigureReading &reading) {
                    const double value = reading.kind == FigureKind::Date
                        ? reading.date.year
                        : std::abs(reading.value.toDouble());
                    return std::abs(value - *expected) <= 1e-9 * *expected;
                };
                const bool ok = figures.size() == 1 && reads(figures[0].best());
                right.count(ok, false);
                if (!ok && wrong.size() < 20)
                    wrong.append(cell);
            }
        }
    }
    right.print("cells read rightly");
    spurious.print("figures in cells without any");
    qInfo("not read: %s", qPrintable(wrong.join(QStringLiteral(" ; "))));
    QVERIFY(right.n > 3500);
    QVERIFY(right.share() >= .99);
    QCOMPARE(spurious.hits, 0);
}

void TestChecksTatqa::findsAnswersAndFlagsErrors()
{
    Rate falseFlags;
    Rate raised;
    Rate transposed;
    Rate scaled;
    QStringList examples;
    for (const Json &entry : m_tables) {
        const QString source = sourceOf(entry);
        const Item item = itemOf(source);
        const auto judge
            = [&](Rate *rate, const QString &number, const QString &scale, bool isRight) {
                  const Verdict verdict = verdictOn(item, withScale(number, scale));
                  rate->count(verdict.flagged, !source.contains(number));
                  if (verdict.flagged == isRight)
                      examples.append(textOf(entry["table"]["uid"]).left(8) + u' ' + verdict.shown);
              };
        for (const Json &question : entry["questions"]) {
            const QString scale = textOf(question["scale"]);
            const Json &answers = question["answer"];
            const bool spans
                = question["answer_type"] == "span" || question["answer_type"] == "multi-span";
            if (!spans || scale.isEmpty() || !answers.is_array())
                continue;
            for (const Json &each : answers) {
                const QString answer = textOf(each).trimmed();
                if (!isNumeric(answer))
                    continue;
                judge(&falseFlags, answer, scale, true);
                const QString higher = rewritten(answer, *typed(answer) * 1.06);
                if (higher != answer)
                    judge(&raised, higher, scale, false);
                for (const QString &digits : swaps(answer))
                    judge(&transposed, digits, scale, false);
                const QStringList scales {QStringLiteral("thousand"), QStringLiteral("million"),
                                          QStringLiteral("billion")};
                const qsizetype at = scales.indexOf(scale);
                if (at >= 0)
                    judge(&scaled, answer, scales[at == 2 ? 1 : at + 1], false);
            }
        }
    }
    falseFlags.print("flagged, no error");
    raised.print("flagged, +6 % rounded");
    transposed.print("flagged, two digits swapped");
    scaled.print("flagged, scale wrong");
    qInfo("judged otherwise:\n%s", qPrintable(examples.join(u'\n')));
    QVERIFY(falseFlags.n > 200);
    QVERIFY(falseFlags.share() <= .03);
    QVERIFY(raised.share() >= .90);
    QVERIFY(transposed.share() >= .95);
    QVERIFY(scaled.share() >= .99);
}

void TestChecksTatqa::recognisesDerivedAnswers()
{
    Rate derived;
    Rate quiet;
    QStringList examples;
    for (const Json &entry : m_tables) {
        const QString source = sourceOf(entry);
        const Item item = itemOf(source);
        for (const Json &question : entry["questions"]) {
            const Json &answer = question["answer"];
            if (question["answer_type"] != "arithmetic" || !answer.is_number())
                continue;
            const QString number = QString::fromStdString(answer.dump());
            const QString text = withScale(number, textOf(question["scale"]));
            const auto findings = runAllChecks(
                item, QStringLiteral("The answer is %1, by our reckoning.").arg(text));
            const CheckFinding &first = findings.front();
            const bool found = first.code == QStringLiteral("figure-derived")
                && !first.values.value(QStringLiteral("derivation")).isEmpty();
            derived.count(found, source.contains(number));
            quiet.count(!first.needsLook(), source.contains(number));
            if (!found && examples.size() < 60)
                examples.append(text + QStringLiteral(" = ") + textOf(question["derivation"]) + u' '
                                + first.code);
        }
    }
    derived.print("arithmetic answers derived");
    quiet.print("arithmetic answers quiet");
    qInfo("not derived:\n%s", qPrintable(examples.join(u'\n')));
    QVERIFY(derived.n > 500);
    QVERIFY(derived.share() >= .80);
}

QTEST_APPLESS_MAIN(TestChecksTatqa)
#include "tst_checks_tatqa.moc"
