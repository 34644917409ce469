// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/privacyform.h"

#include "ui/common/iconbutton.h"
#include "ui/dataset/formparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int longestScope = 200;
constexpr int longestPath = 4096;

QString kindText(PersonalDataType type)
{
    using Type = PersonalDataType;
    switch (type) {
    case Type::Email:
        return PrivacyForm::tr("E-mail");
    case Type::Phone:
        return PrivacyForm::tr("Phone");
    case Type::Card:
        return PrivacyForm::tr("Payment card");
    case Type::Iban:
        return PrivacyForm::tr("IBAN");
    case Type::Ssn:
        return PrivacyForm::tr("Social security number");
    case Type::NationalId:
        return PrivacyForm::tr("National number");
    case Type::IpAddress:
        return PrivacyForm::tr("IP address");
    case Type::MacAddress:
        return PrivacyForm::tr("MAC address");
    case Type::CredentialUrl:
        return PrivacyForm::tr("Link with a password");
    case Type::Secret:
        return PrivacyForm::tr("Password or key");
    case Type::BirthDate:
        return PrivacyForm::tr("Date of birth");
    case Type::Passport:
        return PrivacyForm::tr("Passport");
    case Type::Licence:
        return PrivacyForm::tr("Driving licence");
    case Type::Account:
        return PrivacyForm::tr("Account");
    case Type::Policy:
        return PrivacyForm::tr("Policy, claim or case");
    case Type::CryptoAddress:
        return PrivacyForm::tr("Wallet");
    case Type::Vehicle:
        return PrivacyForm::tr("Vehicle");
    case Type::Person:
        return PrivacyForm::tr("Name of a person");
    case Type::Address:
        return PrivacyForm::tr("Postal address");
    case Type::Custom:
        return PrivacyForm::tr("Pattern of your own");
    case Type::Unscannable:
        break;
    }
    return {};
}

QString wayText(PrivacyWay way)
{
    switch (way) {
    case PrivacyWay::Placeholder:
        return PrivacyForm::tr("Placeholder with a number");
    case PrivacyWay::Redact:
        return PrivacyForm::tr("Kind alone");
    case PrivacyWay::Mask:
        return PrivacyForm::tr("Masked");
    case PrivacyWay::Generalise:
        return PrivacyForm::tr("Generalised");
    case PrivacyWay::Decade:
        return PrivacyForm::tr("Decade");
    case PrivacyWay::ShiftDates:
        return PrivacyForm::tr("Shifted by weeks");
    case PrivacyWay::Keyed:
        return PrivacyForm::tr("Pseudonym by a key");
    }
    return {};
}

} // namespace

PrivacyForm::PrivacyForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("privacyForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_section = new FoldSection(tr("Single kinds"), "foldPrivacy", this);
    column->addWidget(m_section);
    addKinds();
    addKey();
    showSummary();
}

PrivacyForm::~PrivacyForm() = default;

void PrivacyForm::addKinds()
{
    for (const PersonalDataType type : allPersonalDataTypes()) {
        if (type == PersonalDataType::Unscannable)
            continue;
        const QByteArray name = "privacyKind-" + typeName(type).toLatin1();
        QComboBox *box = formChoice(name.constData(), kindText(type), m_section->content());
        box->addItem(tr("As the others"), -1);
        for (const PrivacyWay way : allPrivacyWays()) {
            if (isWayFor(type, way))
                box->addItem(wayText(way), int(way));
        }
        m_section->column()->addWidget(formCaption(kindText(type), box, m_section->content()));
        m_section->column()->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PrivacyForm::tell);
        m_kinds.emplace_back(type, box);
    }
}

void PrivacyForm::addKey()
{
    m_scope = formLine("privacyScope", tr("What pseudonyms are for"), longestScope,
                       m_section->content());
    m_section->column()->addWidget(
        formCaption(tr("What pseudonyms are for"), m_scope, m_section->content()));
    m_section->column()->addWidget(m_scope);
    m_key = formLine("privacyKeyFile", tr("File of the key"), longestPath, m_section->content());
    m_section->column()->addWidget(formCaption(tr("File of the key"), m_key, m_section->content()));
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    m_browse = new IconButton(QStringLiteral("more"), tr("Choose the file of the key"), {},
                              m_section->content());
    m_browse->setObjectName(QStringLiteral("privacyKeyBrowse"));
    row->addWidget(m_browse);
    m_section->column()->addLayout(row);
    connect(m_scope, &QLineEdit::textChanged, this, &PrivacyForm::tell);
    connect(m_key, &QLineEdit::textChanged, this, &PrivacyForm::tell);
    connect(m_browse, &QAbstractButton::clicked, this, &PrivacyForm::keyFileWanted);
}

PrivacyRules PrivacyForm::rules() const
{
    PrivacyRules rules;
    for (const auto &[type, box] : m_kinds) {
        const int way = box->currentData().toInt();
        if (way >= 0)
            rules.ways[type] = PrivacyWay(way);
    }
    if (!rules.isEmpty())
        rules.scope = m_scope->text().trimmed();
    return rules;
}

void PrivacyForm::setRules(const PrivacyRules &rules)
{
    const QSignalBlocker quiet(this);
    for (const auto &[type, box] : m_kinds) {
        const auto rule = rules.ways.find(type);
        const int way = rule == rules.ways.end() ? -1 : int(rule->second);
        box->setCurrentIndex(std::max(0, box->findData(way)));
    }
    m_scope->setText(rules.scope);
    showSummary();
}

QString PrivacyForm::keyFile() const
{
    return rules().needKey() ? m_key->text().trimmed() : QString();
}

void PrivacyForm::setKeyFile(const QString &path)
{
    m_key->setText(path);
}

QString PrivacyForm::problem() const
{
    if (!rules().needKey())
        return {};
    if (keyFile().isEmpty())
        return tr("Name the file of the key that pseudonyms are made with.");
    if (PrivacyKey::read(keyFile()))
        return {};
    return tr("The key cannot be used: it needs a file of its own with 32 bytes or more that "
              "others cannot read.");
}

void PrivacyForm::showSummary()
{
    const PrivacyRules now = rules();
    const bool needsKey = now.needKey();
    m_scope->setEnabled(needsKey);
    m_key->setEnabled(needsKey);
    m_browse->setEnabled(needsKey);
    m_section->setSummary(now.isEmpty() ? QString()
                                        : tr("%n kind(s)", nullptr, int(now.ways.size())));
}

void PrivacyForm::tell()
{
    showSummary();
    Q_EMIT changed();
}

} // namespace bluepencil
