// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does with the automatic checks.
#include "ui/common/actionregistry.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/factspane.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/reviewplace.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

std::vector<DraftEditor::Doubt> doubtsOf(const std::vector<CheckFinding> &findings)
{
    std::vector<DraftEditor::Doubt> doubts;
    for (const CheckFinding &finding : findings) {
        // Hidden characters have their boxes.
        if (finding.needsLook() && finding.check == QLatin1String("figures"))
            doubts.push_back(
                {finding.start, finding.end, finding.severity == CheckSeverity::Error});
    }
    std::stable_sort(doubts.begin(), doubts.end(),
                     [](const DraftEditor::Doubt &one, const DraftEditor::Doubt &other) {
                         return one.start < other.start;
                     });
    return doubts;
}

bool isSame(const CheckFinding &one, const CheckFinding &other)
{
    const QString text = QStringLiteral("text");
    return one.code == other.code && one.values.value(text) == other.values.value(text);
}

} // namespace

void ReviewPlace::connectChecks()
{
    connect(m_checks, &CheckRunner::checked, this, &ReviewPlace::onChecked);
    connect(m_checksPane, &ChecksPane::chosen, this, [this](int stop) {
        goToFinding(stop);
        focusEditor();
    });
    const auto showKeys = [this] {
        m_checksPane->setKeys(m_around.actions.keys(QStringLiteral("check.next")));
    };
    showKeys();
    connect(&m_around.actions, &ActionRegistry::keysChanged, m_checksPane, showKeys);
}

void ReviewPlace::beginChecks(bool request)
{
    m_checks->forget();
    forgetFlagged();
    m_finding = -1;
    m_findingStep = 0;
    m_checksPane->setVisible(m_controller.item().has_value());
    if (request)
        m_checksPane->clear();
    else
        m_checksPane->forget();
    const auto &item = m_controller.item();
    m_checkedItem = item ? std::make_shared<const Item>(item->lease.item) : nullptr;
    if (request)
        requestChecks(true);
}

void ReviewPlace::refreshChecks()
{
    const auto &item = m_controller.item();
    m_checkedItem = item ? std::make_shared<const Item>(item->lease.item) : nullptr;
    requestChecks(true);
}

void ReviewPlace::requestChecks(bool atOnce)
{
    if (!m_checkedItem)
        return;
    m_flagsKnown = false;
    m_checks->request({m_checkedItem, m_editor->text(), m_editor->textToken()}, atOnce);
}

void ReviewPlace::onChecked(const CheckOutcome &outcome)
{
    if (!m_controller.item() || outcome.token != m_editor->textToken())
        return;
    std::optional<CheckFinding> current;
    if (m_finding >= 0 && m_finding < int(m_checksPane->stops().size()))
        current = m_checksPane->stops()[std::size_t(m_finding)];
    noteFlagged(outcome);
    m_checksPane->showOutcome(outcome, m_controller.item()->lease.answerRequired);
    showAnswers();
    m_facts->showFindings(outcome.findings);

    m_editor->showDoubts(doubtsOf(outcome.findings), outcome.token);

    // The current one stays it as long as it is there; where it went, the next takes its place.
    const auto &stops = m_checksPane->stops();
    const auto found = std::find_if(stops.begin(), stops.end(), [&](const CheckFinding &finding) {
        return current && isSame(finding, *current);
    });
    const bool isThere = found != stops.end();
    m_finding = isThere ? int(found - stops.begin()) : (current ? m_finding - 1 : -1);
    m_checksPane->setCurrent(isThere ? m_finding : -1);
    if (m_findingStep != 0)
        moveFinding(std::exchange(m_findingStep, 0));
    takeHeldApproval();
}

void ReviewPlace::nextFinding()
{
    moveFinding(1);
}

void ReviewPlace::previousFinding()
{
    moveFinding(-1);
}

void ReviewPlace::moveFinding(int step)
{
    if (!m_controller.item())
        return;
    if (!m_checks->isIdle()) {
        m_findingStep = step;
        return;
    }
    const auto count = int(m_checksPane->stops().size());
    if (count == 0)
        return;
    const int from = m_finding < 0 && step < 0 ? 0 : m_finding;
    goToFinding((from + step + count) % count);
}

void ReviewPlace::goToFinding(int stop)
{
    const auto &stops = m_checksPane->stops();
    if (stop < 0 || stop >= int(stops.size()))
        return;
    m_finding = stop;
    m_checksPane->setCurrent(stop);
    showAnswers();
    m_editor->setCaret(stops[std::size_t(stop)].start);
    m_fields->showField(stops[std::size_t(stop)].values.value(QStringLiteral("pointer")));
    m_side->ensureWidgetVisible(m_checksPane->box(stop), 0, space::s12);
}

} // namespace bluepencil
