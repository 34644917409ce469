// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/historypage.h"

#include "core/base/whendone.h"
#include "core/dataset/batches/manifest.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/batchdiffcard.h"
#include "ui/dataset/exportwords.h"
#include "ui/statistics/cards/figuretable.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int batchesShown = 8; // of the list
constexpr qsizetype problemsShown = 10;

QString nameOf(const BatchSummary &batch)
{
    return QStringLiteral("%1:%2").arg(batch.batchId, QString::number(batch.revision));
}

QString wordsOf(const BatchSummary &batch)
{
    return QStringLiteral("%1 r%2").arg(batch.batchId, QString::number(batch.revision));
}

FigureCell textCell(const QString &text)
{
    return {text, {}, {}, {}};
}

FigureCell countCell(qint64 value)
{
    return {QLocale().toString(value), double(value), {}, {}};
}

} // namespace

HistoryPage::HistoryPage(const Around &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
{
    setObjectName(QStringLiteral("historyPage"));
    build();
    updateButtons();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s20, space::pane, space::s20, space::pane);
    column->setSpacing(space::betweenCards);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Batches"), TypeRole::Head, Ink::Text, this));
    m_about = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, this);
    m_about->setObjectName(QStringLiteral("historyAbout"));
    m_about->setElides(true);
    head->addWidget(m_about, 1);
    m_back = new DecisionButton(tr("Back to the rows"), {}, {}, ButtonVariant::Normal, this);
    m_back->setObjectName(QStringLiteral("historyBack"));
    connect(m_back, &QAbstractButton::clicked, this, &HistoryPage::backWanted);
    head->addWidget(m_back);
    column->addLayout(head);
    auto *card = new Card(this);
    m_list = new FigureTable(tr("Batches"), card);
    m_list->setObjectName(QStringLiteral("historyList"));
    connect(m_list, &FigureTable::currentSourceChanged, this, &HistoryPage::choose);
    connect(m_list, &FigureTable::opened, this, &HistoryPage::openFolder);
    card->column()->addWidget(m_list);
    column->addWidget(card);
    buildButtons(column);
    m_warnings = new Paragraph(QString(), TypeRole::Body, Ink::Warn, this);
    m_warnings->setObjectName(QStringLiteral("historyWarnings"));
    m_warnings->setSelectable(true);
    m_warnings->hide();
    column->addWidget(m_warnings);
    m_said = new Paragraph(QString(), TypeRole::Body, Ink::Text, this);
    m_said->setObjectName(QStringLiteral("historySaid"));
    m_said->setSelectable(true);
    m_said->hide();
    column->addWidget(m_said);
    m_diff = new BatchDiffCard(this);
    m_diff->hide();
    connect(m_diff, &BatchDiffCard::wanted, this, [this](const QString &other) {
        if (!m_chosen.isEmpty() && !other.isEmpty())
            compare(other, m_chosen);
    });
    connect(m_diff, &BatchDiffCard::copyWanted, this, &HistoryPage::copyDifference);
    column->addWidget(m_diff);
    column->addStretch(1);
}

void HistoryPage::buildButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    const auto add = [&](DecisionButton *&button, const QString &text, const char *name,
                         void (HistoryPage::*run)()) {
        button = new DecisionButton(text, {}, {}, ButtonVariant::Normal, this);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QAbstractButton::clicked, this, run);
        row->addWidget(button);
    };
    add(m_open, tr("Open folder"), "historyOpen", &HistoryPage::openFolder);
    add(m_verify, tr("Verify"), "historyVerify", &HistoryPage::verify);
    add(m_check, tr("Can it be made again?"), "historyCheck", &HistoryPage::check);
    add(m_rebuild, tr("New revision"), "historyRebuild", &HistoryPage::rebuild);
    row->addStretch(1);
    add(m_cancel, tr("Cancel"), "historyCancel", &HistoryPage::cancel);
    m_verify->setToolTip(plainToolTip(tr("Whether the folder holds the batch as it was written")));
    m_check->setToolTip(plainToolTip(
        tr("Makes the rows once more, throws them away, and says whether they are the same")));
    m_rebuild->setToolTip(plainToolTip(tr("Writes the batch again without what was withdrawn")));
    column->addLayout(row);
}

void HistoryPage::setKeys(const Keys &keys)
{
    m_back->setKeys(keys.back);
    m_open->setKeys(keys.open);
    m_verify->setKeys(keys.verify);
    m_check->setKeys(keys.check);
    m_rebuild->setKeys(keys.rebuild);
    m_diff->setKeys(keys.copy);
    // The list is what counts here; the tooltips go on naming the keys.
    for (DecisionButton *button : {m_open, m_verify, m_check, m_rebuild})
        button->setCompact(true);
}

// The list ----------------------------------------------------------------------------------------

void HistoryPage::refresh()
{
    ++m_waiting;
    whenDone(m_around.service.history(), this,
             [this](const Result<std::vector<BatchSummary>> &batches) {
                 --m_waiting;
                 if (batches)
                     show(*batches);
                 else
                     say(toString(batches.error()), Ink::Danger);
             });
}

void HistoryPage::show(const std::vector<BatchSummary> &batches)
{
    m_batches = batches;
    FigureSheet sheet;
    using Kind = FigureColumn::Kind;
    sheet.columns = {{tr("Batch"), Kind::Words},      {tr("Made"), Kind::Words},
                     {tr("Formats"), Kind::Words},    {tr("Given to"), Kind::Words},
                     {tr("Decisions"), Kind::Number}, {tr("Rows"), Kind::Number},
                     {tr("Withdrawn"), Kind::Number}};
    const QLocale locale;
    int source = 0;
    for (const BatchSummary &batch : m_batches) {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(batch.createdAt);
        FigureRow row;
        row.source = source++;
        FigureCell day = textCell(locale.toString(made, QLocale::ShortFormat));
        day.value = double(batch.createdAt);
        row.cells = {textCell(wordsOf(batch)),
                     day,
                     textCell(batch.damage ? tr("cannot be read")
                                           : batch.formats.join(QStringLiteral(", "))),
                     textCell(batch.givenTo.join(QStringLiteral(", "))),
                     countCell(batch.records),
                     countCell(batch.rows),
                     countCell(batch.withdrawn)};
        sheet.rows.push_back(std::move(row));
    }
    m_list->setSheet(sheet);
    const int lines = std::clamp(int(m_batches.size()), 1, batchesShown) + 1;
    m_list->setFixedHeight(lines * theme().tableRow() + space::s8);
    const auto stale = std::ranges::count_if(
        m_batches, [](const BatchSummary &batch) { return batch.isLatest && batch.withdrawn > 0; });
    if (m_batches.empty())
        m_about->setLine(tr("None was made yet."));
    else if (stale > 0)
        m_about->setLine(
            tr("%n hold(s) what was withdrawn since: make a new revision", nullptr, int(stale)));
    else
        m_about->setLine(tr("%n revision(s), the newest first", nullptr, int(m_batches.size())));
    const auto before = std::ranges::find(m_batches, m_chosen, nameOf);
    const int row = before == m_batches.end() ? 0 : int(before - m_batches.begin());
    if (m_batches.empty()) {
        choose(-1);
    } else {
        const std::vector<FigureRow> &shown = m_list->sheet().rows; // sorted, perhaps
        const auto place = std::ranges::find(shown, row, &FigureRow::source);
        m_list->setCurrentIndex(m_list->model()->index(int(place - shown.begin()), 0));
        choose(m_list->currentSource());
    }
}

const BatchSummary *HistoryPage::current() const
{
    const int source = m_list->currentSource();
    return source >= 0 && source < int(m_batches.size()) ? &m_batches[std::size_t(source)]
                                                         : nullptr;
}

// Compared at first with the revision before it, else with the batch before it.
void HistoryPage::choose(int source)
{
    if (source < 0 || source >= int(m_batches.size())) {
        m_chosen.clear();
        m_warnings->hide();
        m_diff->setOthers({}, {});
        updateButtons();
        return;
    }
    const BatchSummary &batch = m_batches[std::size_t(source)];
    if (m_chosen != nameOf(batch))
        m_said->hide();
    m_chosen = nameOf(batch);
    m_warnings->setParagraph(words::warnings(batch.warnings));
    m_warnings->setVisible(!batch.warnings.empty());
    std::vector<const BatchSummary *> others;
    for (const BatchSummary &other : m_batches) {
        if (&other != &batch)
            others.push_back(&other);
    }
    const auto rank = [&batch](const BatchSummary *other) {
        if (other->batchId == batch.batchId && other->revision + 1 == batch.revision)
            return 0;
        return other->createdAt <= batch.createdAt ? 1 : 2;
    };
    std::ranges::stable_sort(others, {}, rank);
    std::vector<BatchDiffCard::Other> named;
    const QLocale locale;
    for (const BatchSummary *other : others) {
        named.push_back(
            {nameOf(*other), tr("%1, %2").arg(wordsOf(*other), words::rows(other->rows))});
    }
    m_diff->setOthers(wordsOf(batch), named);
    updateButtons();
}

void HistoryPage::compare(const QString &a, const QString &b)
{
    const quint64 asked = ++m_asked;
    ++m_waiting;
    // Not by their names as they stand there: the name of a batch may end like a revision.
    const auto listed = [this](const QString &name) {
        const auto found = std::ranges::find(m_batches, name, nameOf);
        return found == m_batches.end() ? BatchKey {name, 0}
                                        : BatchKey {found->batchId, found->revision};
    };
    whenDone(m_around.service.compare(listed(a), listed(b)), this,
             [this, asked](const Result<BatchDiff> &diff) {
                 --m_waiting;
                 if (asked != m_asked)
                     return;
                 if (diff)
                     m_diff->showDiff(*diff);
                 else
                     m_diff->showProblem(toString(diff.error()));
             });
}

void HistoryPage::copyDifference()
{
    if (m_diff->asText().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_diff->asText());
    say(tr("The difference is in the clipboard."));
}

// Folders -----------------------------------------------------------------------------------------

void HistoryPage::addPlace(const QString &folder)
{
    m_places.removeAll(folder);
    m_places.prepend(folder);
}

void HistoryPage::withFolder(const std::function<void(const QString &)> &use)
{
    const BatchSummary *found = current();
    if (found == nullptr || m_busy)
        return;
    const BatchSummary batch = *found;
    const QStringList places = m_places + m_around.places();
    ++m_waiting;
    whenDone(m_around.service.folderOf(batch.batchId, batch.revision, places), this,
             [this, batch, use](const Result<QString> &folder) {
                 --m_waiting;
                 if (folder && !folder->isEmpty())
                     use(*folder);
                 else
                     askFolder(batch, use);
             });
}

// Where it lies is not stored with it: it may have gone to another machine.
void HistoryPage::askFolder(const BatchSummary &batch,
                            const std::function<void(const QString &)> &use)
{
    m_around.dialogs.chooseFolder(
        this, tr("Where does %1 lie?").arg(wordsOf(batch)), m_around.places().value(0),
        [this, batch, use](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const std::optional<ManifestHead> head = readManifestHead(paths.first());
            if (!head || head->batchId != batch.batchId || head->revision != batch.revision) {
                say(tr("%1 does not hold %2. Choose the folder with its manifest.json.")
                        .arg(paths.first(), wordsOf(batch)),
                    Ink::Danger);
                return;
            }
            addPlace(paths.first());
            use(paths.first());
        });
}

void HistoryPage::openFolder()
{
    withFolder([this](const QString &folder) {
        say(tr("Its folder is %1").arg(QDir::toNativeSeparators(folder)));
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            say(tr("No program opens folders here. It is %1").arg(folder));
    });
}

// Work --------------------------------------------------------------------------------------------

void HistoryPage::begin(const QString &what)
{
    m_busy = true;
    say(what, Ink::Muted);
    updateButtons();
    Q_EMIT busyChanged();
}

void HistoryPage::end(const QString &sentence, Ink ink)
{
    m_busy = false;
    say(sentence, ink);
    updateButtons();
    Q_EMIT busyChanged();
}

void HistoryPage::say(const QString &sentence, Ink ink)
{
    m_said->setInk(ink);
    m_said->setParagraph(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void HistoryPage::updateButtons()
{
    const bool any = !m_chosen.isEmpty() && !m_busy;
    for (DecisionButton *button : {m_open, m_verify, m_check, m_rebuild})
        button->setEnabled(any);
    m_cancel->setVisible(m_busy);
}

void HistoryPage::verify()
{
    withFolder([this](const QString &folder) {
        begin(tr("Reading %1 …").arg(QDir::toNativeSeparators(folder)));
        whenDone(m_around.service.verify(folder), this, [this](const Result<VerifyReport> &report) {
            if (!report) {
                end(words::exportProblem(report.error()), Ink::Danger);
                return;
            }
            const QString name
                = QStringLiteral("%1 r%2").arg(report->batchId).arg(report->revision);
            if (report->problems.isEmpty()) {
                end(tr("%1 is as it was written: %2 in %n file(s).", nullptr, int(report->files))
                        .arg(name, words::rows(report->rows)),
                    Ink::Ok);
                return;
            }
            QStringList lines {
                tr("%1 is not as it was written. Fetch it again, or make a new revision.")
                    .arg(name)};
            lines += report->problems.first(std::min(report->problems.size(), problemsShown));
            if (report->problems.size() > problemsShown)
                lines += tr("and %n more", nullptr, int(report->problems.size() - problemsShown));
            end(lines.join(u'\n'), Ink::Danger);
        });
    });
}

void HistoryPage::check()
{
    const BatchSummary *batch = current();
    if (batch == nullptr || m_busy)
        return;
    begin(tr("Making the rows of %1 again …").arg(wordsOf(*batch)));
    const QString name = wordsOf(*batch);
    whenDone(m_around.service.check(batch->batchId, batch->revision), this,
             [this, name](const Result<RebuildCheck> &check) {
                 if (!check) {
                     end(words::exportProblem(check.error()), Ink::Danger);
                     return;
                 }
                 if (check->same()) {
                     end(tr("%1 comes out the same to the byte.").arg(name), Ink::Ok);
                     return;
                 }
                 QStringList lines;
                 if (!check->withdrawn.isEmpty()) {
                     lines += tr("%1 cannot be made as it was: %n of its decisions were withdrawn."
                                 " Make a new revision without them.",
                                 nullptr, int(check->withdrawn.size()))
                                  .arg(name);
                 } else {
                     lines += tr("%1 comes out with other bytes.").arg(name);
                 }
                 for (const QString &pin : check->pins)
                     lines += tr("Another version: %1").arg(pin);
                 end(lines.join(u'\n'), Ink::Warn);
             });
}

void HistoryPage::rebuild()
{
    const BatchSummary *found = current();
    if (found == nullptr || m_busy)
        return;
    const BatchSummary batch = *found;
    int next = 1;
    for (const BatchSummary &other : m_batches) {
        if (other.batchId == batch.batchId)
            next = std::max(next, other.revision + 1);
    }
    const QString folder = m_around.places().value(0)
        + QStringLiteral("/%1-r%2").arg(QString(batch.batchId).replace(u'/', u'-')).arg(next);
    const QString what = batch.withdrawn > 0
        ? tr("It is written without the %n decision(s) withdrawn since.", nullptr,
             int(batch.withdrawn))
        : tr("Nothing was withdrawn from it: it will hold the same.");
    const Question question {
        tr("Make revision %1 of %2?").arg(next).arg(batch.batchId),
        what + u' ' + tr("Its folder will be %1").arg(QDir::toNativeSeparators(folder)),
        tr("Make it"),
        tr("Another folder"),
        tr("Cancel"),
        false};
    m_around.dialogs.ask(this, question, [this, batch, folder](Answer answer) {
        if (answer == Answer::Accept) {
            rebuildTo(batch, folder);
        } else if (answer == Answer::Alternative) {
            m_around.dialogs.chooseFolder(this, tr("Folder of the new revision"),
                                          QFileInfo(folder).absolutePath(),
                                          [this, batch](const QStringList &paths) {
                                              if (!paths.isEmpty())
                                                  rebuildTo(batch, paths.first());
                                          });
        }
    });
}

void HistoryPage::rebuildTo(const BatchSummary &batch, const QString &folder)
{
    begin(tr("Making %1 anew …").arg(batch.batchId));
    const auto progress = [this](const ExportStep &step) {
        const QString sentence = words::stage(step.stage);
        if (sentence.isEmpty())
            return;
        QMetaObject::invokeMethod(this, [this, sentence] {
            if (m_busy)
                say(sentence, Ink::Muted);
        });
    };
    whenDone(m_around.service.rebuild(batch.batchId, batch.revision, folder, progress), this,
             [this](const Result<ExportSummary> &summary) {
                 if (!summary) {
                     end(words::exportProblem(summary.error()), Ink::Danger);
                     return;
                 }
                 addPlace(summary->folder);
                 m_chosen = QStringLiteral("%1:%2").arg(summary->batchId).arg(summary->revision);
                 end(tr("%1 r%2 is written: %3, in %4")
                         .arg(summary->batchId)
                         .arg(summary->revision)
                         .arg(words::rows(words::rowsOf(summary->counts)), summary->folder),
                     Ink::Ok);
                 refresh();
                 Q_EMIT rebuilt(summary->folder);
             });
}

void HistoryPage::cancel()
{
    if (m_busy)
        m_around.service.cancel();
}

void HistoryPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace bluepencil
