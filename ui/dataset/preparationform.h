// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/recipe/preparationconfig.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class FoldSection;

// What is left out beyond the kinds of decisions: quality, duplicates, evaluation files, caps, and
// what history lines are good for. Folded away; each head says what is set below it.
class PreparationForm final : public QWidget {
    Q_OBJECT

public:
    explicit PreparationForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PreparationForm)
    ~PreparationForm() override;

    void setBatches(const QStringList &batches); // the newest first
    [[nodiscard]] PreparationConfig config() const;
    void setConfig(const PreparationConfig &config); // says nothing of it
    // What is wrong with what was typed; empty if nothing is.
    [[nodiscard]] QString problem() const;
    void addFiles(const QStringList &paths); // of evaluation texts
    void setAddKeys(const QKeySequence &keys);

Q_SIGNALS:
    void changed();
    void filesWanted();

private:
    void addQuality(QVBoxLayout *column);
    void addDuplicates(QVBoxLayout *column);
    void addEvaluation(QVBoxLayout *column);
    void addCaps(QVBoxLayout *column);
    void addSource(QVBoxLayout *column);
    [[nodiscard]] QCheckBox *addCheck(FoldSection *section, const char *objectName,
                                      const QString &text);
    [[nodiscard]] QLineEdit *addNumber(FoldSection *section, const char *objectName,
                                       const QString &name, const QString &placeholder);
    [[nodiscard]] QComboBox *addChoice(FoldSection *section, const char *objectName,
                                       const QString &name);
    [[nodiscard]] bool wantsSince() const;
    void removeFile();
    void showFiles();
    void showSummaries();
    void tell();

    FoldSection *m_quality = nullptr;
    QLineEdit *m_coverage = nullptr;
    QCheckBox *m_secondReview = nullptr;
    QCheckBox *m_agreement = nullptr;
    FoldSection *m_duplicates = nullptr;
    QComboBox *m_deduplicate = nullptr;
    QLineEdit *m_alike = nullptr;
    QCheckBox *m_contradictions = nullptr;
    FoldSection *m_evaluation = nullptr;
    QListWidget *m_files = nullptr;
    DecisionButton *m_add = nullptr;
    DecisionButton *m_remove = nullptr;
    std::vector<EvaluationFile> m_evaluationFiles;
    FoldSection *m_caps = nullptr;
    QLineEdit *m_perReviewer = nullptr;
    QLineEdit *m_perSubject = nullptr;
    QLineEdit *m_tokens = nullptr;
    QCheckBox *m_countTokens = nullptr;
    QComboBox *m_tokenTable = nullptr;
    FoldSection *m_source = nullptr;
    QComboBox *m_since = nullptr;
    QComboBox *m_history = nullptr;
};

} // namespace bluepencil
