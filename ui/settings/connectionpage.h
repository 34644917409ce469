// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/connectioncheck.h"
#include "ui/settings/connectionwords.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace bluepencil {

class Card;
class DecisionButton;
class Paragraph;
class Segmented;
class TokenKeeper;

// Where the workspace of a team is reached, and with which token. Says in words what is wrong with
// it. A token goes into the desktop's keychain, or nowhere: then it holds until the window closes.
class ConnectionPage final : public QWidget {
    Q_OBJECT

public:
    // `keeper` may be nullptr: no keychain. References outlive the page.
    ConnectionPage(Settings &settings, TokenKeeper *keeper, QWidget *parent = nullptr);
    ~ConnectionPage() override;
    Q_DISABLE_COPY_MOVE(ConnectionPage)

    // Shows the address; the token that is kept for it stays where it is.
    void begin(const QString &address);
    // Why the page is shown, if nobody asked for it.
    void showProblem(const QString &strong, const QString &sentence);
    // Tests what stands in the fields.
    void test();

    [[nodiscard]] bool isTesting() const { return m_testing; }

Q_SIGNALS:
    void closeWanted();
    // To be worked with from here on; the token may be empty: the one kept for the address.
    void accepted(const QString &address, const QByteArray &token);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void addVerdict(QVBoxLayout *column);
    void fit();
    void withToken(const std::function<void(const QByteArray &token)> &then);
    void runTest(const QByteArray &token);
    void accept();
    void keep(const QString &address, const QByteArray &token);
    void present(const ConnectionWords &words);
    void hideVerdict();
    [[nodiscard]] QString address() const;
    [[nodiscard]] QByteArray token() const;

    Settings &m_settings;
    TokenKeeper *m_keeper;
    ConnectionTester m_tester;
    QWidget *m_middle = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_token = nullptr;
    Segmented *m_keep = nullptr;
    DecisionButton *m_test = nullptr;
    DecisionButton *m_accept = nullptr;
    Card *m_verdict = nullptr;
    Paragraph *m_strong = nullptr;
    Paragraph *m_sentence = nullptr;
    bool m_testing = false;
    quint64 m_round = 0; // of the test whose answer counts
};

} // namespace bluepencil
