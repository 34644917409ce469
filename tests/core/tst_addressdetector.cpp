// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/addressdetector.h"
#include "core/privacy/scanner.h"
#include "core/text/text.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace bluepencil;

namespace {

QStringList found(const QString &text)
{
    static const Scanner scanner = *Scanner::create();
    const auto findings = scanner.scan(text);
    QStringList addresses;
    if (!findings)
        return {QStringLiteral("unscannable")};
    for (const Finding &finding : *findings) {
        if (finding.type == PersonalDataType::Address)
            addresses << codePointSlice(text, finding.start, finding.end);
    }
    return addresses;
}

// "12-19 Main Street", in order of where they were found.
QStringList hits(const PreparedText &text, AddressForms tried)
{
    Hits hits;
    findAddresses(text, hits, tried);
    QStringList shown;
    for (const Hit &hit : hits) {
        const auto bytes
            = std::string_view(text.normal.bytes()).substr(hit.start, hit.end - hit.start);
        shown << QStringLiteral("%1-%2 %3 %4")
                     .arg(hit.start)
                     .arg(hit.end)
                     .arg(hit.score)
                     .arg(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    }
    return shown;
}

// Addresses of all forms, glued, hyphened and written as nobody should.
class OddAddresses {
public:
    explicit OddAddresses(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        QString text;
        const int parts = 1 + below(3);
        for (int i = 0; i < parts; ++i)
            text += address() + glue();
        return text;
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    QString of(const char *list)
    {
        const QStringList all = QString::fromUtf8(list).split(u'|');
        return all[below(int(all.size()))];
    }

    QString glue()
    {
        return below(3) > 0 ? of(" |")
                            : of("-|, |  |.|. |_|'|/|\n|\u00e9|\u00c4|,|x|7|\u00a0|\u00ad");
    }

    QString name()
    {
        const QString first
            = of("Main|Haupt|Prinz|\u00d6st|A|Fifth|la|de|Konrad|\u65e5\u672c|North|x");
        return below(3) > 0 ? first : first + glue() + of("Albert|Zuse|\u00c4hre|Oak|del");
    }

    QString cased(const QString &word)
    {
        const int how = below(6);
        if (how == 0)
            return word.toUpper();
        if (how == 1)
            return word.toLower();
        return how == 2 ? QString(word).replace(u'k', QChar(0x212A)) : word;
    }

    QString number() { return of("1|12|5a|7 b|123456|12345|bis 4|3|10"); }

    QString address()
    {
        const QString town
            = below(2) > 0 ? QString() : glue() + of("10115 Berlin|Paris|Springfield, IL 62704");
        switch (below(5)) {
        case 0:
            return number() + glue() + name() + glue()
                + cased(of("Street|St|Avenue|Rd|Parkway|Court|Way|Place|Mews|Boulevard")) + town;
        case 1:
            return cased(of("P|p|P.|")) + of("| |.") + cased(of("O|o|O.|")) + of("| |.")
                + cased(of("Box|box")) + glue() + number() + town;
        case 2:
            return name() + glue()
                + cased(of("stra\u00dfe|strasse|str.|Str.|weg|Weg|platz|Ring|ring|allee|damm|gracht"
                           "|v\u00e4gen|Ufer|Damm"))
                + glue() + number() + town;
        case 3:
            return number() + of("| bis|ter") + glue()
                + cased(of("rue|all\u00e9e|impasse|quai|place|cours")) + glue() + name() + town;
        default:
            return cased(of("Calle|C/|c/|Avda.|via|Plaza|ul.|Rua")) + glue() + name() + glue()
                + number() + town;
        }
    }

    std::mt19937 m_random;
};

using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

bool isListed(const Hit &hit)
{
    return *hit.detail != '\0';
}

// Addresses and large cities, near each other or not.
struct CityText {
    explicit CityText(quint32 seed)
    {
        constexpr std::array places {"Berlin", "Paris", "New York"};
        constexpr std::array others {"SW1A 1AA", "12 Main Street", "Lindenweg 3", "x", "and so on"};
        constexpr std::array gaps {" ", ", ", "\n", ",\n ", " ,, ", "; ", " - "};
        std::mt19937 random(seed);
        for (int i = 0; i < 12; ++i) {
            const bool isCity = random() % 2 == 0;
            const std::string part
                = isCity ? places[random() % places.size()] : others[random() % others.size()];
            if (isCity)
                cities.emplace_back(text.size(), text.size() + part.size());
            text += part + gaps[random() % gaps.size()];
        }
    }

    [[nodiscard]] Ranges beside(const Hits &hits) const
    {
        Ranges found;
        for (const auto &city : cities) {
            const bool isBeside = std::ranges::any_of(hits, [&](const Hit &hit) {
                return !isListed(hit)
                    && (isNear(hit.end, city.first) || isNear(city.second, hit.start));
            });
            if (isBeside)
                found.push_back(city);
        }
        return found;
    }

    [[nodiscard]] bool isNear(std::size_t from, std::size_t to) const
    {
        return from <= to && to - from <= 3
            && text.substr(from, to - from).find_first_not_of(" ,\n") == std::string::npos;
    }

    std::string text;
    Ranges cities;
};

} // namespace

class TestAddressDetector final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oddlyWritten_data();
    void oddlyWritten();
    void noLikelyFormIsLeftOut();
    void citiesBesideAddresses();
};

void TestAddressDetector::oddlyWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row("in Hauptstra\u00dfe12, please", "Hauptstra\u00dfe12");
    row("Goetheweg5", "Goetheweg5");
    row("Musterallee3", "Musterallee3");
    row("Lindenstr.7a", "Lindenstr.7a");
    row("POBox 1234", "POBox 1234");
    row("PObox 55", "PObox 55");
    row("P.O.Box 55", "P.O.Box 55");
    row("Prinz-Albert-stra\u00dfe 5", "Prinz-Albert-stra\u00dfe 5");
    row("Rathausplatz7, 10115 Berlin", "Rathausplatz7, 10115 Berlin");
    row("Konrad-Zuse-stra\u00dfe 12, 10115 Berlin", "Konrad-Zuse-stra\u00dfe 12, 10115 Berlin");
    row("Alter Ring9", "Alter Ring9");
    row("12 Main St\u00e9", "12 Main St");
    row("\u00d6hringer Stra\u00dfe 5, 74613 \u00d6hringen",
        "\u00d6hringer Stra\u00dfe 5, 74613 \u00d6hringen");
    row("\u00d6sterv\u00e4gen 12", "\u00d6sterv\u00e4gen 12");
    row("in \u00c4u\u00dfere Gasse 3", "\u00c4u\u00dfere Gasse 3");
    row("\u00c9ze, CA 90210", "\u00c9ze, CA 90210");
    row("12 main par\u212away", "12 main par\u212away");
    row("12 ALL\u00c9E des Roses", "12 ALL\u00c9E des Roses");
}

void TestAddressDetector::oddlyWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(found(text), QStringList {address});
}

// A form that is not tried finds nothing.
void TestAddressDetector::noLikelyFormIsLeftOut()
{
    qsizetype all = 0;
    for (quint32 seed = 1; seed <= 4'000; ++seed) {
        const PreparedText text(OddAddresses(seed).next());
        const QStringList expected = hits(text, AddressForms::All);
        const QStringList likely = hits(text, AddressForms::Likely);
        QVERIFY2(likely == expected,
                 qPrintable(QStringLiteral("seed %1: %2\n%3\nwithout the choice\n%4")
                                .arg(seed)
                                .arg(text.text, likely.join(u'\n'), expected.join(u'\n'))));
        all += expected.size();
    }
    QVERIFY2(all > 2'000, qPrintable(QString::number(all)));
}

// As found by looking at every address for every city.
void TestAddressDetector::citiesBesideAddresses()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const CityText cities(seed);
        const PreparedText prepared(QString::fromStdString(cities.text));
        Hits hits;
        findAddresses(prepared, hits);
        Ranges listed;
        for (const Hit &hit : hits) {
            if (isListed(hit))
                listed.emplace_back(hit.start, hit.end);
        }
        QVERIFY2(listed == cities.beside(hits),
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(prepared.text)));
    }
}

QTEST_GUILESS_MAIN(TestAddressDetector)
#include "tst_addressdetector.moc"
