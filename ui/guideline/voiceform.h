// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brandvoice.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QSpinBox;

namespace bluepencil {

class Segmented;
class Toggle;

// The brand voice of a guideline, field by field. Phrases are lines; one that begins with "[de]"
// counts for German drafts alone, and a term to avoid is "word → instead".
class VoiceForm final : public QWidget {
    Q_OBJECT

public:
    explicit VoiceForm(QWidget *parent = nullptr);
    ~VoiceForm() override;
    Q_DISABLE_COPY_MOVE(VoiceForm)

    // What the form has no field for is kept and handed back.
    void setVoice(const Json &voice);
    [[nodiscard]] Json voice() const; // null if nothing is set
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addLines(const char *objectName, const QString &name, const QString &hint);
    QSpinBox *addNumber(const char *objectName, const QString &name, int most);
    Toggle *addToggle(const char *objectName, const QString &name);
    void addRow(const QString &name, QWidget *control);
    void fit();
    void tell();

    Json m_rest = Json::object(); // fields of others
    Segmented *m_address = nullptr;
    Toggle *m_greeting = nullptr;
    Toggle *m_closing = nullptr;
    QSpinBox *m_sentence = nullptr;
    QSpinBox *m_reading = nullptr;
    QSpinBox *m_least = nullptr;
    QSpinBox *m_most = nullptr;
    QPlainTextEdit *m_terms = nullptr;
    QPlainTextEdit *m_forbidden = nullptr;
    QPlainTextEdit *m_required = nullptr;
    bool m_showing = false;
};

// The lines of the form and what they say.
[[nodiscard]] QString linesOf(const std::vector<BrandVoice::Term> &terms);
[[nodiscard]] QString linesOf(const std::vector<BrandVoice::Phrase> &phrases);
[[nodiscard]] std::vector<BrandVoice::Term> termsFrom(const QString &lines);
[[nodiscard]] std::vector<BrandVoice::Phrase> phrasesFrom(const QString &lines);

} // namespace bluepencil
