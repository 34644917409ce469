// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace bluepencil;

Q_DECLARE_METATYPE(Sha256::By)

class TestSha256 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void anySizeInAnyParts();
    void theSameForShortAndLong();
};

// NIST, "Examples with Intermediate Values", SHA256.pdf, and the SHA-2 Additional examples.
void TestSha256::published_data()
{
    QTest::addColumn<Sha256::By>("by");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sum");
    const std::pair<const char *, Sha256::By> ways[] = {{"OpenSSL", Sha256::By::OpenSsl},
                                                        {"libsodium", Sha256::By::Libsodium},
                                                        {"what is loaded", Sha256::By::Loaded}};
    for (const auto &[name, by] : ways) {
        const auto row = [&, name = name, by = by](const QByteArray &text, const char *sum) {
            QTest::addRow("%s, %d bytes", name, int(text.size())) << by << text << sum;
        };
        row("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        row("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row(QByteArray(1'000'000, 'a'),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}

void TestSha256::published()
{
    QFETCH(Sha256::By, by);
    QFETCH(QByteArray, text);
    QFETCH(QString, sum);
    Sha256 hash(by);
    hash.add(text);
    QCOMPARE(hash.hex(), sum);
}

void TestSha256::anySizeInAnyParts()
{
    QByteArray text;
    for (int size = 0; size < 300; ++size) {
        const QByteArray expected
            = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        for (const Sha256::By by :
             {Sha256::By::OpenSsl, Sha256::By::Libsodium, Sha256::By::Loaded}) {
            Sha256 hash(by);
            hash.add(QByteArrayView(text).first(size / 3));
            hash.add(QByteArrayView(text).sliced(size / 3));
            QCOMPARE(hash.hex().toLatin1(), expected);
        }
        text += char(size * 7);
    }
}

void TestSha256::theSameForShortAndLong()
{
    for (const int size : {0, 1, 255, 256, 257, 4000}) {
        const QByteArray text(size, 'x');
        QCOMPARE(sha256Hex(QByteArrayView(text)).toLatin1(),
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
