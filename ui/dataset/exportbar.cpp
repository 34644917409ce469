// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/exportbar.h"

#include "ui/common/chip.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/exportwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int progressSteps = 1000;
constexpr int readingSteps = 800; // reading takes the longer part

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportBar"));
    setMinimumHeight(metric::decisionBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s20, space::s8, space::s20, space::s8);
    row->setSpacing(space::s12);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s4);
    column->addStretch();
    m_status = new ElideLabel(QString(), TypeRole::Body, Ink::Text, this);
    m_status->setElides(true);
    m_status->setObjectName(QStringLiteral("exportStatus"));
    column->addWidget(m_status);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    column->addWidget(m_progress);
    column->addStretch();
    row->addLayout(column, 1);
    m_privacy = new Chip(tr("pseudonymised"), Tone::Neutral, QStringLiteral("privacy"), this);
    m_privacy->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the status gives way
    row->addWidget(m_privacy, 0, Qt::AlignVCenter);
    m_cancel = new DecisionButton(tr("Cancel"), {}, {}, ButtonVariant::Normal, this);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancelWanted);
    row->addWidget(m_cancel);
    m_go = new DecisionButton(tr("Export"), QStringLiteral("export"), {}, ButtonVariant::Primary,
                              this);
    m_go->setObjectName(QStringLiteral("exportGo"));
    m_go->setReservedTexts({tr("Export"), tr("Exporting")});
    connect(m_go, &QPushButton::clicked, this, &ExportBar::exportWanted);
    row->addWidget(m_go);
    end();
}

ExportBar::~ExportBar() = default;

void ExportBar::setKeys(const QKeySequence &go, const QKeySequence &cancel)
{
    m_goKeys = go;
    m_cancel->setKeys(cancel);
    setHindrance(m_hindrance);
}

void ExportBar::setPrivacy(const QString &mode)
{
    const bool isNone = mode == u"none";
    m_privacy->setContent(isNone                  ? tr("privacy: none")
                              : mode == u"redact" ? tr("redacted")
                                                  : tr("pseudonymised"),
                          isNone ? Tone::Warn : Tone::Neutral, QStringLiteral("privacy"));
    arrange();
}

void ExportBar::begin()
{
    m_running = true;
    m_writing = false;
    m_cancelled = false;
    m_elapsed.start();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_go->setLook(tr("Exporting"), QStringLiteral("export"));
    m_go->setEnabled(false);
    say(tr("Starting …"));
}

void ExportBar::showCancelling()
{
    m_cancelled = true;
    say(tr("Cancelling …"));
}

void ExportBar::end()
{
    m_running = false;
    m_progress->hide();
    m_cancel->setEnabled(false);
    m_go->setLook(tr("Export"), QStringLiteral("export"));
    setHindrance(m_hindrance);
}

void ExportBar::showStep(const ExportStep &step)
{
    if (step.stage != ExportStage::Rows) {
        if (m_running && !m_cancelled)
            say(words::stage(step.stage));
        return;
    }
    if (!m_running || step.total <= 0)
        return;
    const bool writing = !step.file.isEmpty();
    if (writing != m_writing) {
        m_writing = writing;
        m_elapsed.start();
    }
    const int from = writing ? readingSteps : 0;
    const int length = writing ? progressSteps - readingSteps : readingSteps;
    m_progress->setValue(from + static_cast<int>(step.done * length / step.total));
    if (m_cancelled)
        return;
    const QLocale locale;
    const QString done = locale.toString(step.done);
    const QString total = locale.toString(step.total);
    QString text = writing ? tr("Writing %1, %2 of %3 lines").arg(isolated(step.file), done, total)
                           : tr("Reading, %1 of %2 decisions").arg(done, total);
    const qint64 elapsed = m_elapsed.elapsed();
    if (elapsed > 0 && step.done < step.total) {
        text += tr(", %1 a second").arg(locale.toString(step.done * 1000 / elapsed));
        if (const QString left = words::timeLeft(step.done, step.total, elapsed); !left.isEmpty())
            text += QStringLiteral(", ") + left;
    }
    m_status->setLine(text);
}

void ExportBar::say(const QString &sentence, Ink ink)
{
    m_said = sentence;
    m_ink = ink;
    showStatus();
}

// What was said last, unless something is in the way of the next export.
void ExportBar::showStatus()
{
    const bool hindered = !m_running && m_said.isEmpty();
    m_status->setInk(hindered ? Ink::Muted : m_ink);
    m_status->setLine(hindered ? m_hindrance : m_said);
}

void ExportBar::setHindrance(const QString &why)
{
    m_hindrance = why;
    m_go->setEnabled(canExport());
    m_go->setKeys(m_goKeys); // and its tooltip
    if (!why.isEmpty())
        m_go->setToolTip(plainToolTip(why));
    arrange();
    showStatus();
}

// The keys on the buttons give way before a word is cut off.
void ExportBar::arrange()
{
    m_go->setKeysShown(true);
    m_cancel->setCompact(false);
    const int wanted = m_privacy->sizeHint().width() + m_cancel->sizeHint().width()
        + m_go->sizeHint().width() + m_progress->minimumSizeHint().width() + 3 * space::s12
        + 2 * space::s20;
    m_go->setKeysShown(wanted <= width());
    m_cancel->setCompact(wanted > width());
}

QSize ExportBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ExportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_go != nullptr && changesLook(event))
        arrange();
}

bool ExportBar::canExport() const
{
    return !m_running && m_hindrance.isEmpty();
}

} // namespace bluepencil
