// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchservice.h"
#include "ui/dataset/recipeform.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace bluepencil {

class ActionRegistry;
class BandsCard;
class DecisionButton;
class Dialogs;
class ElideLabel;
class ExportBar;
class FiguresCard;
class FormatCards;
class FunnelCard;
class HistoryPage;
class Paragraph;
class PreviewCard;
class RecipeDesk;
class ResultCard;
class Settings;
class SplitCard;

// The place where decisions become a fine-tuning dataset: the recipe, what goes in by it, the first
// rows as they will be written, and the export itself with progress and cancel.
class DatasetPlace final : public QWidget {
    Q_OBJECT

public:
    struct Around {
        QString workspacePath;
        const Clock &clock;
        RandomSource random;
        ActionRegistry &actions;
        Dialogs &dialogs;
        QWidget &window; // whose keys the actions take
        const Settings *settings = nullptr; // without them no personal data is hidden
    };

    // All references must outlive the place. Nothing is read before the place is shown.
    explicit DatasetPlace(const Around &around, QWidget *parent = nullptr);
    ~DatasetPlace() override;
    Q_DISABLE_COPY_MOVE(DatasetPlace)

    void setFolder(const QString &folder);
    // What was decided meanwhile is counted, if the place is seen.
    void refresh();
    // The keys of this place work while it is open.
    void setActionsEnabled(bool on);

    [[nodiscard]] bool isRunning() const { return m_running; }

    // Counts and rows are those of what is chosen.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] ExportConfig config() const;

    // The batches instead of the rows, or back.
    void showHistory(bool on);

    [[nodiscard]] HistoryPage &history() const { return *m_history; }

Q_SIGNALS:
    void exported(const QString &manifestPath);
    void failed(const QString &sentence); // cancelled included
    // For a person who is in another place, or who cannot see that something was done.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildRecipe();
    [[nodiscard]] QWidget *buildOverview();
    void fitRecipe();
    void connectParts();
    void addActions();
    void addRecipeActions();
    void addHistoryActions();
    [[nodiscard]] bool isHistory() const;
    [[nodiscard]] QStringList batchPlaces() const;
    void updateCancel();
    void addAction(const char *id, const QString &text, const QKeySequence &keys,
                   std::function<void()> run);
    void showKeys();
    void loadChoices();
    void countSoon();
    void count();
    void lookFirst(quint64 asked);
    [[nodiscard]] QString problem() const;
    void showCounting(const ExportStep &step);
    void showPreview(const ExportPreview &preview);
    void showProblem(const QString &sentence);
    void browse();
    void addEvaluationFiles();
    void chooseKeyFile();
    void startExport();
    void cancelExport();
    void copyCommand();
    void openFolder();
    void finish(const Result<ExportSummary> &summary);
    void setRunning(bool running);
    void updateHindrance();

    Around m_around;
    ExportService m_service;
    BatchService m_batches;
    RecipeDesk *m_recipes = nullptr;
    QWidget *m_recipe = nullptr;
    RecipeForm *m_form = nullptr;
    DecisionButton *m_command = nullptr;
    QStackedWidget *m_pages = nullptr; // rows, batches
    QScrollArea *m_scroll = nullptr;
    HistoryPage *m_history = nullptr;
    DecisionButton *m_batchesButton = nullptr;
    ElideLabel *m_head = nullptr;
    ElideLabel *m_state = nullptr;
    ResultCard *m_result = nullptr;
    Paragraph *m_elsewhere = nullptr; // what other batches put into other parts
    FunnelCard *m_funnel = nullptr;
    SplitCard *m_split = nullptr;
    BandsCard *m_bands = nullptr;
    FormatCards *m_formats = nullptr;
    FiguresCard *m_figures = nullptr;
    PreviewCard *m_preview = nullptr;
    ExportBar *m_bar = nullptr;
    QTimer m_countTimer;
    quint64 m_asked = 0; // previews; only the last one is shown
    qint64 m_rowsNow = 0;
    qint64 m_records = 0; // feedback that counts, whatever is chosen
    QString m_problem; // why there are no figures of what is chosen
    bool m_readOnly = false;
    bool m_running = false;
    bool m_settled = false;
};

} // namespace bluepencil
