// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportservice.h"

#include <QKeySequence>
#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class IconButton;
class Paragraph;
class PreparationForm;
class PrivacyForm;
class RecipeBar;

// The recipe: what goes in and where it goes.
class RecipeForm final : public QWidget {
    Q_OBJECT

public:
    explicit RecipeForm(QWidget *parent = nullptr);
    ~RecipeForm() override;
    Q_DISABLE_COPY_MOVE(RecipeForm)

    void setChoices(const ExportChoices &choices);
    // All but the formats.
    [[nodiscard]] ExportConfig config() const;
    // Takes over what goes in, as of a recipe; folder and batch stay as they are.
    void setConfig(const ExportConfig &config);
    void addEvaluationFiles(const QStringList &paths);

    [[nodiscard]] RecipeBar &bar() const { return *m_bar; }

    // What is wrong with what was typed; empty if nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    // Until the person names one, the folder follows the number of the next batch.
    void proposeFolder(const QString &folder);
    void setBrowseKeys(const QKeySequence &keys);
    void setKeyFile(const QString &path);
    void setAddKeys(const QKeySequence &keys); // of evaluation files
    void focusFirst();

Q_SIGNALS:
    void changed(); // what goes in
    void folderChanged();
    void browseWanted();
    void filesWanted(); // of evaluation texts
    void keyFileWanted();

private:
    void addTarget(QVBoxLayout *column);
    void addFilters(QVBoxLayout *column);
    void addPeriod(QVBoxLayout *column);
    void addDecisions(QVBoxLayout *column);
    void addLeaveOut(QVBoxLayout *column);
    void addPreparation(QVBoxLayout *column);
    void addSplit(QVBoxLayout *column);
    void addPrivacy(QVBoxLayout *column);
    void showPrivacy();
    [[nodiscard]] QComboBox *addChoice(QVBoxLayout *column, const char *objectName,
                                       const QString &name);
    [[nodiscard]] QLineEdit *makeDay(const char *objectName, const QString &name);
    [[nodiscard]] QCheckBox *addCheck(QVBoxLayout *column, const char *objectName,
                                      const QString &text, bool on);
    [[nodiscard]] QStringList chosen(const QComboBox *box) const;

    [[nodiscard]] QString splitText() const; // empty: everything is train
    void showDealing();
    void showRest();

    // Of a recipe, what has no field of its own.
    struct Held {
        QStringList languages;
        std::vector<std::pair<QString, QString>> where;
    };

    RecipeBar *m_bar = nullptr;
    Held m_held;
    Paragraph *m_rest = nullptr;
    Paragraph *m_privacyWords = nullptr;
    QComboBox *m_privacy = nullptr;
    PrivacyForm *m_kinds = nullptr;
    std::vector<TenantPattern> m_patterns; // of the recipe; kept, though nothing shows them
    DecisionButton *m_dropRest = nullptr;
    PreparationForm *m_preparation = nullptr;
    QWidget *m_dealing = nullptr;
    QLabel *m_partsCaption = nullptr;
    QLineEdit *m_parts = nullptr;
    QLineEdit *m_salt = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_folderNamed = false;
    QLineEdit *m_folder = nullptr;
    IconButton *m_browse = nullptr;
    QLineEdit *m_batch = nullptr;
    QComboBox *m_queue = nullptr;
    QComboBox *m_task = nullptr;
    QComboBox *m_reviewer = nullptr;
    QComboBox *m_model = nullptr;
    QComboBox *m_label = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QList<QCheckBox *> m_actions;
    QCheckBox *m_rubberStamps = nullptr;
    QCheckBox *m_cosmetic = nullptr;
    QCheckBox *m_policy = nullptr;
    QCheckBox *m_figures = nullptr;
    QCheckBox *m_special = nullptr;
    QCheckBox *m_instructions = nullptr;
    QComboBox *m_split = nullptr;
};

} // namespace bluepencil
