// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guideline/voiceform.h"

#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toggle.h"
#include "ui/review/editor/documenttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int linesHeight = 76;
constexpr int numberWidth = 110;
const QString arrow = QStringLiteral(" \u2192 ");

QString tagged(const QString &language, const QString &text)
{
    return language.isEmpty() ? text : QStringLiteral("[%1] %2").arg(language, text);
}

struct Entry {
    QString language;
    QString text;
};

// The lines that say something, each without the language in front.
std::vector<Entry> entriesOf(const QString &lines)
{
    static const QRegularExpression language(
        QStringLiteral("^\\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\]\\s*"));
    std::vector<Entry> entries;
    for (const QString &line : lines.split(u'\n')) {
        QString text = line.trimmed();
        const QRegularExpressionMatch match = language.match(text);
        if (match.hasMatch())
            text.remove(0, match.capturedLength());
        if (!text.isEmpty())
            entries.push_back({match.captured(1), text});
    }
    return entries;
}

std::optional<int> numberOf(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

} // namespace

QString linesOf(const std::vector<BrandVoice::Term> &terms)
{
    QStringList lines;
    for (const BrandVoice::Term &term : terms)
        lines += tagged(term.language,
                        term.use.isEmpty() ? term.avoid : term.avoid + arrow + term.use);
    return lines.join(u'\n');
}

QString linesOf(const std::vector<BrandVoice::Phrase> &phrases)
{
    QStringList lines;
    for (const BrandVoice::Phrase &phrase : phrases)
        lines += tagged(phrase.language, phrase.text);
    return lines.join(u'\n');
}

std::vector<BrandVoice::Term> termsFrom(const QString &lines)
{
    static const QRegularExpression sign(QStringLiteral("\\s*(?:\u2192|->|=>)\\s*"));
    std::vector<BrandVoice::Term> terms;
    for (const Entry &entry : entriesOf(lines)) {
        const QRegularExpressionMatch match = sign.match(entry.text);
        BrandVoice::Term term;
        term.language = entry.language;
        term.avoid = match.hasMatch() ? entry.text.first(match.capturedStart()) : entry.text;
        term.use = match.hasMatch() ? entry.text.sliced(match.capturedEnd()) : QString();
        if (!term.avoid.isEmpty())
            terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<BrandVoice::Phrase> phrasesFrom(const QString &lines)
{
    std::vector<BrandVoice::Phrase> phrases;
    for (const Entry &entry : entriesOf(lines))
        phrases.push_back({entry.text, entry.language});
    return phrases;
}

VoiceForm::VoiceForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("voiceForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    m_address = new Segmented(tr("Form of address"), this);
    m_address->setObjectName(QStringLiteral("voiceAddress"));
    for (const QString &word : {tr("Any"), tr("Formal"), tr("Informal")})
        m_address->addSegment(word);
    m_address->setCurrent(0);
    connect(m_address, &Segmented::currentChanged, this, &VoiceForm::tell);
    addRow(tr("Form of address"), m_address);
    m_greeting = addToggle("voiceGreeting", tr("A greeting is needed"));
    m_closing = addToggle("voiceClosing", tr("A closing is needed"));
    m_sentence = addNumber("voiceSentence", tr("Words in a sentence, at most"), 1000);
    m_reading = addNumber("voiceReading", tr("Reading level (LIX), at most"), 200);
    m_least = addNumber("voiceLeast", tr("Words in a draft, at least"), 1'000'000);
    m_most = addNumber("voiceMost", tr("Words in a draft, at most"), 1'000'000);
    m_terms = addLines("voiceTerms", tr("Terms to avoid, and what to say instead"),
                       tr("utilise → use"));
    m_forbidden
        = addLines("voiceForbidden", tr("Phrases that are forbidden"), tr("[en] I can guarantee"));
    m_required = addLines("voiceRequired", tr("Phrases that are required"), {});
    fit();
}

VoiceForm::~VoiceForm() = default;

void VoiceForm::addRow(const QString &name, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s12);
    row->addWidget(new Paragraph(name, TypeRole::Body, Ink::Text, this), 1, Qt::AlignVCenter);
    row->addWidget(control, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

Toggle *VoiceForm::addToggle(const char *objectName, const QString &name)
{
    auto *toggle = new Toggle(name, this);
    toggle->setObjectName(QString::fromLatin1(objectName));
    connect(toggle, &QAbstractButton::toggled, this, &VoiceForm::tell);
    addRow(name, toggle);
    return toggle;
}

QSpinBox *VoiceForm::addNumber(const char *objectName, const QString &name, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setRange(0, most);
    box->setSpecialValueText(tr("any"));
    connect(box, &QSpinBox::valueChanged, this, &VoiceForm::tell);
    addRow(name, box);
    return box;
}

QPlainTextEdit *VoiceForm::addLines(const char *objectName, const QString &name,
                                    const QString &hint)
{
    auto *lines = new QPlainTextEdit(this);
    lines->setObjectName(QString::fromLatin1(objectName));
    lines->setAccessibleName(name);
    lines->setPlaceholderText(hint);
    lines->setTabChangesFocus(true);
    connect(lines, &QPlainTextEdit::textChanged, this, &VoiceForm::tell);
    layout()->addWidget(new Paragraph(name, TypeRole::Caption, Ink::Muted, this));
    layout()->addWidget(lines);
    return lines;
}

void VoiceForm::fit()
{
    for (QPlainTextEdit *lines : {m_terms, m_forbidden, m_required})
        lines->setFixedHeight(theme().sized(linesHeight));
    for (QSpinBox *box : {m_sentence, m_reading, m_least, m_most})
        box->setFixedWidth(theme().sized(numberWidth));
}

void VoiceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_required != nullptr && changesLook(event))
        fit();
}

void VoiceForm::tell()
{
    if (!m_showing)
        Q_EMIT changed();
}

void VoiceForm::setVoice(const Json &json)
{
    const Result<BrandVoice> parsed
        = json.is_object() ? parseBrandVoice(json) : Result<BrandVoice>(BrandVoice());
    const BrandVoice voice = parsed.value_or(BrandVoice());
    m_rest = json.is_object() ? json : Json::object();
    for (const char *name : {"terms", "forbidden", "required", "address", "greeting", "closing",
                             "sentence_words", "reading_level", "least_words", "most_words"})
        m_rest.erase(name);
    m_showing = true;
    m_address->setCurrent(int(voice.address));
    m_greeting->setChecked(voice.greeting);
    m_closing->setChecked(voice.closing);
    m_sentence->setValue(voice.sentenceWords.value_or(0));
    m_reading->setValue(voice.readingLevel.value_or(0));
    m_least->setValue(voice.leastWords.value_or(0));
    m_most->setValue(voice.mostWords.value_or(0));
    m_terms->setPlainText(linesOf(voice.terms));
    m_forbidden->setPlainText(linesOf(voice.forbidden));
    m_required->setPlainText(linesOf(voice.required));
    m_showing = false;
}

Json VoiceForm::voice() const
{
    BrandVoice voice;
    voice.address = BrandVoice::Address(std::max(0, m_address->current()));
    voice.greeting = m_greeting->isChecked();
    voice.closing = m_closing->isChecked();
    voice.sentenceWords = numberOf(m_sentence);
    voice.readingLevel = numberOf(m_reading);
    voice.leastWords = numberOf(m_least);
    voice.mostWords = numberOf(m_most);
    voice.terms = termsFrom(writtenIn(m_terms));
    voice.forbidden = phrasesFrom(writtenIn(m_forbidden));
    voice.required = phrasesFrom(writtenIn(m_required));
    Json json = Json(toJson(voice));
    json.update(m_rest);
    return json.empty() ? Json() : json;
}

void VoiceForm::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

} // namespace bluepencil
