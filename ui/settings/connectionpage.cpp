// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionpage.h"

#include "core/base/whendone.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/style/themecontroller.h"
#include "ui/settings/tokenkeeper.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widestConnection = 640;
constexpr int longestToken = 500;
constexpr int inKeychain = 0;

} // namespace

ConnectionPage::ConnectionPage(Settings &settings, TokenKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_keeper(keeper != nullptr && keeper->isAvailable() ? keeper : nullptr)
{
    setObjectName(QStringLiteral("connectionPage"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(space::s24, space::s20, space::s24, space::s24);
    m_middle = new QWidget(content);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    addHead(column);
    addFields(column);
    addButtons(column);
    addVerdict(column);
    column->addStretch(1);
    fit();
    outer->addStretch(1);
    outer->addWidget(m_middle, 8);
    outer->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scroll);
}

ConnectionPage::~ConnectionPage() = default;

void ConnectionPage::fit()
{
    m_middle->setMaximumWidth(theme().sized(widestConnection));
}

void ConnectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_middle != nullptr && changesLook(event))
        fit();
}

void ConnectionPage::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new ElideLabel(tr("Connection"), TypeRole::Head, Ink::Text, m_middle), 1);
    auto *back = new DecisionButton(tr("Back"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, m_middle);
    back->setObjectName(QStringLiteral("connectionBack"));
    connect(back, &QPushButton::clicked, this, &ConnectionPage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
    column->addWidget(new Paragraph(
        tr("A team's workspace is reached through its gateway. This machine then keeps a journal "
           "of "
           "its own: you work on without contact, and nothing that you wrote is lost."),
        TypeRole::Body, Ink::Muted, m_middle));
}

void ConnectionPage::addFields(QVBoxLayout *column)
{
    auto *card = new Card(m_middle);
    card->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    card->column()->setSpacing(space::s6);
    const auto named = [card](const QString &name, QWidget *field) {
        auto *label = new ElideLabel(name, TypeRole::CaptionStrong, Ink::Text, card);
        label->setBuddy(field);
        card->column()->addWidget(label);
        card->column()->addWidget(field);
    };
    m_address = new QLineEdit(card);
    m_address->setObjectName(QStringLiteral("connectionAddress"));
    m_address->setAccessibleName(tr("Address of the gateway"));
    m_address->setPlaceholderText(QStringLiteral("https://review.example.com"));
    m_address->setMaxLength(1000);
    m_address->setLayoutDirection(Qt::LeftToRight);
    named(tr("Address of the gateway"), m_address);
    card->column()->addSpacing(space::s8);
    m_token = new QLineEdit(card);
    m_token->setObjectName(QStringLiteral("connectionToken"));
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(longestToken);
    m_token->setLayoutDirection(Qt::LeftToRight);
    m_token->setPlaceholderText(m_keeper != nullptr ? tr("Leave empty to use the one that is kept")
                                                    : tr("As it was given to you"));
    named(tr("Token"), m_token);
    card->column()->addSpacing(space::s8);
    m_keep = new Segmented(tr("Keep the token"), card);
    m_keep->setObjectName(QStringLiteral("connectionKeep"));
    m_keep->addSegment(tr("In the keychain"));
    m_keep->addSegment(tr("Until the window closes"));
    m_keep->setSegmentEnabled(inKeychain, m_keeper != nullptr);
    m_keep->setCurrent(m_keeper != nullptr ? inKeychain : inKeychain + 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addStretch(1);
    card->column()->addWidget(
        new ElideLabel(tr("Keep the token"), TypeRole::CaptionStrong, Ink::Text, card));
    card->column()->addLayout(row);
    card->column()->addWidget(new Paragraph(
        m_keeper != nullptr
            ? tr("Your desktop's keychain holds it, never a file of this program.")
            : tr("This desktop has no keychain that the program could use. The token is kept in no "
                 "file, so you are asked for it again at the next start."),
        TypeRole::Caption, Ink::Muted, card));
    column->addWidget(card);
    for (QLineEdit *field : {m_address, m_token}) {
        connect(field, &QLineEdit::textEdited, this, &ConnectionPage::hideVerdict);
        connect(field, &QLineEdit::returnPressed, this, &ConnectionPage::test);
    }
}

void ConnectionPage::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    m_test = new DecisionButton(tr("Test the connection"), QStringLiteral("sync"), {},
                                ButtonVariant::Normal, m_middle);
    m_test->setObjectName(QStringLiteral("connectionTest"));
    m_test->setReservedTexts({tr("Test the connection"), tr("Testing …")});
    connect(m_test, &QPushButton::clicked, this, &ConnectionPage::test);
    m_accept = new DecisionButton(tr("Use this connection"), QStringLiteral("check"), {},
                                  ButtonVariant::Primary, m_middle);
    m_accept->setObjectName(QStringLiteral("connectionAccept"));
    connect(m_accept, &QPushButton::clicked, this, &ConnectionPage::accept);
    row->addWidget(m_test);
    row->addWidget(m_accept);
    row->addStretch(1);
    column->addLayout(row);
}

void ConnectionPage::addVerdict(QVBoxLayout *column)
{
    m_verdict = new Card(m_middle);
    m_verdict->setObjectName(QStringLiteral("connectionVerdict"));
    m_verdict->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_verdict->column()->setSpacing(space::s4);
    m_strong = new Paragraph({}, TypeRole::Strong, Ink::Text, m_verdict);
    m_sentence = new Paragraph({}, TypeRole::Body, Ink::Text, m_verdict);
    for (Paragraph *words : {m_strong, m_sentence})
        words->setSelectable(true);
    m_strong->setObjectName(QStringLiteral("connectionStrong"));
    m_sentence->setObjectName(QStringLiteral("connectionSentence"));
    m_verdict->column()->addWidget(m_strong);
    m_verdict->column()->addWidget(m_sentence);
    m_verdict->hide();
    column->addWidget(m_verdict);
}

QString ConnectionPage::address() const
{
    const auto url = gatewayAddress(m_address->text());
    return url ? url->toString() : m_address->text().trimmed();
}

QByteArray ConnectionPage::token() const
{
    return m_token->text().trimmed().toUtf8();
}

void ConnectionPage::begin(const QString &address)
{
    m_address->setText(address);
    m_token->clear();
    hideVerdict();
}

void ConnectionPage::showProblem(const QString &strong, const QString &sentence)
{
    present({Tone::Danger, {}, strong, sentence});
}

void ConnectionPage::hideVerdict()
{
    ++m_round;
    m_testing = false;
    m_test->setLook(tr("Test the connection"), QStringLiteral("sync"));
    m_verdict->hide();
}

void ConnectionPage::present(const ConnectionWords &words)
{
    m_verdict->setTone(words.tone);
    m_strong->setParagraph(words.strong);
    m_sentence->setParagraph(words.sentence);
    m_sentence->setVisible(!words.sentence.isEmpty());
    m_verdict->setAccessibleName(words.strong + u' ' + words.sentence);
    m_verdict->show();
}

// The one typed, else the one kept for that address.
void ConnectionPage::withToken(const std::function<void(const QByteArray &)> &then)
{
    if (!token().isEmpty() || m_keeper == nullptr) {
        then(token());
        return;
    }
    m_keeper->read(address(), this,
                   [then](const QByteArray &kept, const QString &) { then(kept); });
}

void ConnectionPage::test()
{
    hideVerdict();
    m_testing = true;
    m_test->setLook(tr("Testing …"), QStringLiteral("sync"));
    withToken([this, round = m_round](const QByteArray &token) {
        if (round == m_round)
            runTest(token);
    });
}

void ConnectionPage::runTest(const QByteArray &token)
{
    whenDone(
        m_tester.test(address(), token), this,
        [this, round = m_round, host = QUrl(address()).host()](const ConnectionReport &report) {
            if (round != m_round)
                return; // about what stood there before
            hideVerdict();
            present(connectionWords(report, host,
                                    QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));
        });
}

void ConnectionPage::accept()
{
    if (!gatewayAddress(m_address->text())) {
        ConnectionReport report;
        report.verdict = ConnectionVerdict::BadAddress;
        present(connectionWords(report, {}, {}));
        return;
    }
    const QString where = address();
    const QByteArray given = token();
    m_settings.set(Settings::Key::GatewayAddress, where);
    if (m_keep->current() == inKeychain && m_keeper != nullptr && !given.isEmpty()) {
        keep(where, given);
        return;
    }
    m_token->clear();
    Q_EMIT accepted(where, given);
}

void ConnectionPage::keep(const QString &where, const QByteArray &given)
{
    m_keeper->write(where, given, this, [this, where, given](const QString &problem) {
        m_token->clear();
        if (problem.isEmpty()) {
            Q_EMIT accepted(where, given);
            return;
        }
        m_keep->setCurrent(inKeychain + 1);
        present({Tone::Warn,
                 {},
                 tr("The keychain did not take the token."),
                 tr("It says: %1. The token is used until the window closes, and kept in no file.")
                     .arg(problem.left(200))});
        Q_EMIT accepted(where, given);
    });
}

void ConnectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_address->setFocus();
}

void ConnectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bluepencil
