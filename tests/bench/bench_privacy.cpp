// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_privacy: what scanning costs on one core. JSON lines in, findings out.
//
// The figures are seconds for a megabyte; the limits are ten megabytes of conversations a second,
// and one of text that is all digits, where everything might be a number.
#include "core/privacy/linescan.h"
#include "tests/bench/figures.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

constexpr quint32 Seed = 20261128;
constexpr qsizetype Size = 1'000'000;

// Conversations of made-up words; in one text of four somebody gives a number or an address.
QList<QByteArray> conversations()
{
    static const QStringList words
        = QStringLiteral(
              "the my order is not here yet and we would like to know when it will come please "
              "your account has been checked by our team since Monday they said that every "
              "payment was sent back because something went wrong with delivery thank you so much "
              "for waiting a while longer today")
              .split(u' ');
    static const QStringList data
        = QStringLiteral(
              "my name is Ann Poe|call 404-555-0123|ann.poe@example.com|card 4111 1111 1111 1111|"
              "account number 12345678|born on 12/03/1980|12 Main Street|order 998877|Dear Ann,|"
              "$1,200.50 on 2026-01-15|policy number PX-12345|192.168.1.10|Grüße aus Köln")
              .split(u'|');
    QRandomGenerator random(Seed);
    QList<QByteArray> lines;
    for (qsizetype written = 0; written < Size;) {
        QStringList messages;
        for (int i = 0; i < 6; ++i) {
            QStringList text;
            for (int k = 0; k < 40; ++k)
                text << words[random.bounded(int(words.size()))];
            if (random.bounded(4) == 0)
                text.insert(random.bounded(int(text.size())),
                            data[random.bounded(int(data.size()))]);
            messages << QStringLiteral("{\"role\":\"%1\",\"content\":\"%2.\"}")
                            .arg(i % 2 == 0 ? QStringLiteral("user") : QStringLiteral("assistant"),
                                 text.join(u' '));
        }
        lines << QStringLiteral("{\"external_id\":\"t-%1\",\"messages\":[%2]}")
                     .arg(lines.size())
                     .arg(messages.join(u','))
                     .toUtf8();
        written += lines.back().size();
    }
    return lines;
}

// Groups of `group` digits; 0: all in one.
QList<QByteArray> digits(int group)
{
    QRandomGenerator random(Seed);
    QByteArray text;
    while (text.size() < Size) {
        if (group > 0 && text.size() % (group + 1) == group)
            text += ' ';
        else
            text += char('0' + random.bounded(10));
    }
    return {"[\"" + text + "\"]"};
}

std::optional<double> secondsPerMegabyte(const Scanner &scanner, const QList<QByteArray> &lines)
{
    qsizetype bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size();
    const auto times = medianMilliseconds({{QStringLiteral("scan"),
                                            [&] {
                                                for (const QByteArray &line : lines) {
                                                    if (!scanJson(scanner, line))
                                                        return false;
                                                }
                                                return true;
                                            }}},
                                          Time::Processor);
    if (!times.front())
        return std::nullopt;
    return *times.front() / 1000 / (double(bytes) / 1e6);
}

} // namespace

int main()
{
    const Result<Scanner> scanner = Scanner::create();
    if (!scanner)
        return 1;
    const auto measure
        = [&scanner](const char *name, const QList<QByteArray> &lines, double limit) {
              report(QStringLiteral("privacy"),
                     {QString::fromLatin1(name), secondsPerMegabyte(*scanner, lines),
                      QStringLiteral("s/MB"), QStringLiteral("limit"), limit, 1.0});
          };
    measure("conversations", conversations(), 0.1);
    measure("digits in one", digits(0), 1.0);
    measure("digits by one", digits(1), 1.0);
    measure("digits by four", digits(4), 1.0);
    measure("digits by ten", digits(10), 1.0);
    return 0;
}
