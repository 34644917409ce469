// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/checkspane.h"

#include "core/check/answers.h"
#include "core/check/checkdetail.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keycaps.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/panes/checkwords.h"
#include "ui/review/veil/screenveil.h"
#include "ui/review/veil/veiledfinding.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int mostReason = 500; // characters

} // namespace

// What passed, in one line.
class ChecksPane::Line final : public QWidget {
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
        , m_text(new ElideLabel({}, TypeRole::Caption, Ink::Text, this))
        , m_row(new QHBoxLayout(this))
    {
        m_text->setElides(true);
        m_row->addWidget(m_text);
        place();
    }

    void setWords(const words::CheckWords &words)
    {
        m_words = words;
        m_text->setLine(words.strong);
        m_text->setInk(words.tone == Tone::Ok ? Ink::Text : Ink::Muted);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = theme().sized(metric::icon);
        const QRect icon(2, (height() - size) / 2, size, size);
        const QColor ink = m_words.tone == Tone::Ok ? theme().ok : theme().muted;
        paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), m_words.icon, ink,
                  layoutDirection());
    }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            place();
        QWidget::changeEvent(event);
    }

private:
    void place()
    {
        m_row->setContentsMargins(mirrored(
            layoutDirection(),
            {2 + theme().sized(CardButton::IconColumn) + space::s4, space::s4, 0, space::s4}));
    }

    ElideLabel *m_text;
    QHBoxLayout *m_row;
    words::CheckWords m_words;
};

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_keys(new KeyCaps({}, this))
    , m_boxColumn(new QVBoxLayout)
    , m_lineColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("checksPane"));
    setAccessibleName(tr("Checks"));
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_summary->setElides(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(new ElideLabel(tr("Checks"), TypeRole::Strong, Ink::Text, this));
    head->addWidget(m_summary, 1);
    head->addWidget(m_keys);
    m_boxColumn->setSpacing(6);
    m_lineColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addLayout(head);
    column->addLayout(m_boxColumn);
    column->addWidget(buildAnswers());
    column->addLayout(m_lineColumn);
}

ChecksPane::~ChecksPane() = default;

QWidget *ChecksPane::buildAnswers()
{
    m_answerRow = new QWidget(this);
    m_kept = new DecisionButton(tr("Right as it is"), {}, {}, ButtonVariant::Normal, m_answerRow);
    m_kept->setObjectName(QStringLiteral("answerKept"));
    connect(m_kept, &QPushButton::clicked, this, &ChecksPane::keptWanted);
    m_mended = new DecisionButton(tr("Mended"), {}, {}, ButtonVariant::Normal, m_answerRow);
    m_mended->setObjectName(QStringLiteral("answerMended"));
    connect(m_mended, &QPushButton::clicked, this, &ChecksPane::mendedWanted);
    m_reason = new QLineEdit(m_answerRow);
    m_reason->setObjectName(QStringLiteral("answerReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why, in one line"));
    m_reason->setMaxLength(mostReason);
    m_reason->installEventFilter(this);
    m_reason->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        const QString reason = m_reason->text().simplified();
        m_reason->hide();
        Q_EMIT reasonGiven(reason);
    });
    auto *buttons = new FlowLayout(space::s6);
    buttons->addWidget(m_kept);
    buttons->addWidget(m_mended);
    auto *column = new QVBoxLayout(m_answerRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s6);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    m_answerRow->hide();
    return m_answerRow;
}

bool ChecksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_reason->hide();
        Q_EMIT reasonLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChecksPane::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        showStops();
        showLines();
    });
}

QString ChecksPane::wordsOf(const QString &given) const
{
    return m_veil == nullptr ? given : m_veil->words(given);
}

void ChecksPane::setAnswerKeys(const QKeySequence &kept, const QKeySequence &mended)
{
    m_kept->setKeys(kept);
    m_mended->setKeys(mended);
}

void ChecksPane::showAnswers(const QStringList &demanded, const std::vector<CheckAnswer> &answers)
{
    m_demanded = demanded;
    m_answers = answers;
    showSummary();
    showStops();
}

void ChecksPane::askReason()
{
    if (m_current < 0)
        return;
    const CheckAnswer *answer = answerTo(m_stops[std::size_t(m_current)], m_answers);
    m_reasonOf = subjectOf(m_stops[std::size_t(m_current)]);
    m_reason->setText(answer != nullptr ? answer->reason : QString());
    m_reason->show();
    m_answerRow->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

void ChecksPane::showAnswerRow()
{
    const bool wanted = m_current >= 0 || !unanswered(m_stops, m_demanded, m_answers).empty();
    m_answerRow->setVisible(wanted && !m_stops.empty());
}

void ChecksPane::showSummary()
{
    const auto open = int(unanswered(m_stops, m_demanded, m_answers).size());
    const auto answered
        = int(std::count_if(m_stops.begin(), m_stops.end(), [this](const CheckFinding &finding) {
              return answerTo(finding, m_answers) != nullptr;
          }));
    const int left = m_found - answered;
    if (m_tooLarge)
        m_summary->setLine(tr("too large to be checked"));
    else if (open > 0)
        m_summary->setLine(tr("%n to answer", nullptr, open));
    else
        m_summary->setLine(left == 0 ? tr("nothing to look at")
                                     : tr("%n to look at", nullptr, left));
}

// An answered finding is a quiet one; one that must be answered says so.
CardButton::Words ChecksPane::boxWords(const CheckFinding &finding) const
{
    const words::CheckWords words
        = words::finding(m_veil == nullptr ? finding : veiledFinding(finding, *m_veil));
    CardButton::Words box {words.tone, words.icon, wordsOf(words.strong), wordsOf(words.detail)};
    const CheckAnswer *answer = answerTo(finding, m_answers);
    QString said;
    if (answer != nullptr) {
        box.tone = Tone::Ok;
        box.icon = QStringLiteral("check-circle");
        said = answer->verdict == CheckAnswer::Verdict::Kept ? tr("Right as it is") : tr("Mended");
        if (!answer->reason.isEmpty())
            said = tr("%1: %2").arg(said, isolated(answer->reason));
    } else if (m_demanded.contains(contractName(finding))) {
        said = tr("Waits for an answer");
    }
    if (!said.isEmpty())
        box.detail += (box.detail.isEmpty() ? QString() : QStringLiteral("\n")) + said;
    return box;
}

void ChecksPane::setKeys(const QKeySequence &keys)
{
    m_keys->setKeys(keys);
    m_keys->setVisible(!keys.isEmpty());
}

void ChecksPane::clear()
{
    forget();
    m_summary->setLine({});
    showStops();
    m_findings.clear();
    showLines();
}

void ChecksPane::forget()
{
    m_stops.clear();
    m_current = -1;
    m_tooLarge = false;
    m_found = 0;
    m_reason->hide();
    m_demanded.clear();
    m_answers.clear();
}

void ChecksPane::showOutcome(const CheckOutcome &outcome, const QStringList &demanded)
{
    m_stops = stopsOf(outcome.findings);
    m_tooLarge = outcome.tooLarge;
    m_found = int(m_stops.size());
    m_demanded = demanded;
    m_stops = shownStops(m_stops, m_demanded);
    m_current = -1;
    showSummary();
    showStops();
    m_findings = outcome.findings;
    showLines();
}

void ChecksPane::showStops()
{
    while (m_boxes.size() < m_stops.size()) {
        auto *made = new CardButton(this);
        made->setObjectName(QStringLiteral("checkBox"));
        connect(made, &QAbstractButton::clicked, this,
                [this, stop = int(m_boxes.size())] { Q_EMIT chosen(stop); });
        m_boxColumn->addWidget(made);
        m_boxes.push_back(made);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool shown = i < m_stops.size();
        if (shown)
            m_boxes[i]->setWords(boxWords(m_stops[i]));
        m_boxes[i]->setCurrent(int(i) == m_current);
        m_boxes[i]->setVisible(shown);
    }
    showAnswerRow();
}

void ChecksPane::showLines()
{
    std::vector<words::CheckWords> all = words::quietLines(m_findings);
    for (words::CheckWords &words : all)
        words.strong = wordsOf(words.strong);
    while (m_lines.size() < all.size()) {
        auto *made = new Line(this);
        m_lineColumn->addWidget(made);
        m_lines.push_back(made);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i < all.size())
            m_lines[i]->setWords(all[i]);
        m_lines[i]->setVisible(i < all.size());
    }
}

void ChecksPane::setCurrent(int stop)
{
    m_current = stop;
    // A reason that is being written belongs to one finding.
    const CheckFinding *current = stop < 0 ? nullptr : &m_stops[std::size_t(stop)];
    if (current == nullptr || subjectOf(*current) != m_reasonOf)
        m_reason->hide();
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setCurrent(int(i) == stop);
    showAnswerRow();
}

QWidget *ChecksPane::box(int stop) const
{
    return stop >= 0 && stop < int(m_stops.size()) ? m_boxes[std::size_t(stop)] : nullptr;
}

} // namespace bluepencil
