// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportservice.h"

#include <QKeySequence>
#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bluepencil {

class IconButton;

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
    // What is wrong with what was typed; empty if nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    // Until the person names one, the folder follows the number of the next batch.
    void proposeFolder(const QString &folder);
    void setBrowseKeys(const QKeySequence &keys);
    void focusFirst();

Q_SIGNALS:
    void changed(); // what goes in
    void folderChanged();
    void browseWanted();

private:
    void addTarget(QVBoxLayout *column);
    void addFilters(QVBoxLayout *column);
    void addPeriod(QVBoxLayout *column);
    void addDecisions(QVBoxLayout *column);
    void addLeaveOut(QVBoxLayout *column);
    void addSplit(QVBoxLayout *column);
    void addPrivacy(QVBoxLayout *column);
    [[nodiscard]] QComboBox *addChoice(QVBoxLayout *column, const char *objectName,
                                       const QString &name);
    [[nodiscard]] QLineEdit *makeDay(const char *objectName, const QString &name);
    [[nodiscard]] QCheckBox *addCheck(QVBoxLayout *column, const char *objectName,
                                      const QString &text, bool on);
    [[nodiscard]] QStringList chosen(const QComboBox *box) const;

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
    QComboBox *m_split = nullptr;
};

} // namespace bluepencil
