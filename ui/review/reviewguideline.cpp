// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does with the guideline: shows it, leads from a label to its paragraph.
#include "ui/common/actionregistry.h"
#include "ui/common/toast.h"
#include "ui/review/panes/guidelinepane.h"
#include "ui/review/panes/labelpanel.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <QApplication>

namespace bluepencil {

void ReviewPlace::addGuidelineActions()
{
    const QString look = tr("Look");
    addAction("look.guideline", tr("Guideline"), look, {QKeySequence(Qt::Key_F2)},
              &ReviewPlace::toggleGuideline);
    addAction("look.rule", tr("Paragraph of the label"), look,
              {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, &ReviewPlace::goToRule);
    addAction("look.guidelineRead", tr("Mark the guideline as read"), look,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, &ReviewPlace::markGuidelineRead);
}

void ReviewPlace::connectGuideline()
{
    connect(m_guideline, &GuidelinePane::readWanted, this, &ReviewPlace::markGuidelineRead);
    connect(m_guideline, &GuidelinePane::pointed, this, [this](QWidget *line) {
        // The line may have been made, or shown, just now.
        QMetaObject::invokeMethod(
            line, [this, line] { m_side->ensureWidgetVisible(line, 0, 40); }, Qt::QueuedConnection);
    });
    connect(m_labelPanel, &LabelPanel::ruleWanted, this, &ReviewPlace::goToRuleOf);
    connect(&m_controller, &ReviewController::guidelineChanged, this, &ReviewPlace::showGuideline);
}

void ReviewPlace::showGuideline()
{
    m_guideline->showGuideline(m_controller.guideline());
    m_labelPanel->setRuled(m_guideline->ruledLabels());
}

void ReviewPlace::toggleGuideline()
{
    m_guideline->toggle();
    m_side->ensureWidgetVisible(m_guideline);
}

void ReviewPlace::markGuidelineRead()
{
    if (!m_guideline->isUnread())
        return;
    m_controller.markGuidelineRead();
    m_around.toast.present(tr("Marked as read: what comes later is shown as new"));
}

// The label that has the focus in the panel, else the one that is proposed, else those that are
// set here, the last first.
QStringList ReviewPlace::labelsInQuestion() const
{
    if (const QString focused = m_labelPanel->focusedCode(); !focused.isEmpty())
        return {focused};
    QStringList codes;
    if (const QString proposed = proposedHere(); !proposed.isEmpty())
        codes += proposed;
    const std::vector<Label> here = labelsHere();
    for (auto label = here.rbegin(); label != here.rend(); ++label)
        codes += label->code;
    const std::vector<Label> &all = m_labels.labels();
    for (auto label = all.rbegin(); label != all.rend(); ++label)
        codes += label->code;
    codes.removeDuplicates();
    return codes;
}

QString ReviewPlace::ruledLabel() const
{
    const QStringList ruled = m_guideline->ruledLabels();
    for (const QString &code : labelsInQuestion()) {
        if (ruled.contains(code))
            return code;
    }
    return {};
}

// Pressed on a paragraph it goes to the next one of the same label.
void ReviewPlace::goToRule()
{
    const bool isThere = m_guideline->isAncestorOf(QApplication::focusWidget());
    if (!isThere || m_ruledCode.isEmpty())
        m_ruledCode = ruledLabel();
    if (!m_ruledCode.isEmpty()) {
        goToRuleOf(m_ruledCode);
        return;
    }
    m_around.toast.present(noRule());
}

void ReviewPlace::goToRuleOf(const QString &code)
{
    m_ruledCode = code;
    if (!m_guideline->pointAtLabel(code))
        m_around.toast.present(noRule());
}

QString ReviewPlace::noRule() const
{
    if (labelsInQuestion().isEmpty())
        return tr("Set a label, or go to one, to see its paragraph");
    return tr("The guideline has no paragraph for %1")
        .arg(words::label(labelsInQuestion().front()));
}

} // namespace bluepencil
