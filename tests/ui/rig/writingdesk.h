// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/tooloverlay.h"
#include "ui/review/reviewplace.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace bluepencil {

// The window with one draft in it, and what the tools for writing show there.
class WritingDesk {
public:
    WritingDesk()
        : rig(m_clock, false)
    {
    }

    [[nodiscard]] bool open(const QString &draft, const QString &language = QStringLiteral("en"))
    {
        OrderedJson item;
        item["external_id"] = "w-1";
        item["language"] = toStdString(language);
        item["messages"] = OrderedJson::array({{{"role", "user"},
                                                {"content", "It is the Wexcomb kettle."},
                                                {"name", "Declan Moriarty"}}});
        item["draft"] = toStdString(draft);
        item["facts"]
            = OrderedJson::array({{{"name", "Refund"}, {"value", "46.90"}, {"unit", "EUR"}},
                                  {{"name", "Days"}, {"value", "14"}, {"period", "2026"}}});
        item["references"] = OrderedJson::array({{{"title", "Returns"},
                                                  {"uri", "https://example.com/returns"},
                                                  {"text", "Within 14."}}});
        rig.import(toLine(item) + '\n');
        return reopen();
    }

    [[nodiscard]] bool reopen()
    {
        rig.closeWindow();
        rig.open();
        return rig.waitForItem(QStringLiteral("w-1"));
    }

    [[nodiscard]] DraftEditor &editor() const { return *rig.window->review()->editor(); }

    [[nodiscard]] QString text() const { return editor().text(); }

    [[nodiscard]] QString selected() const
    {
        const auto selection = editor().selection();
        return selection ? codePointSlice(text(), selection->first, selection->second) : QString();
    }

    // The words under marks, joined by "|".
    [[nodiscard]] QString misspelt() const { return marked(editor().tools().misspelt()); }

    [[nodiscard]] QString found() const { return marked(editor().tools().found()); }

    [[nodiscard]] QString shown() const { return marked(editor().tools().shown()); }

    [[nodiscard]] QString toast() const
    {
        QString said = rig.window->findChild<Toast *>()->text();
        static const QRegularExpression isolates(QStringLiteral("[\u2066-\u2069]"));
        return said.remove(isolates);
    }

    [[nodiscard]] QString line(const char *name) const
    {
        return rig.find<ElideLabel>(name)->text();
    }

    [[nodiscard]] bool isVisible(const char *name) const
    {
        const auto *widget = rig.find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }

private:
    [[nodiscard]] QString marked(const std::vector<ToolMark> &marks) const
    {
        const QString raw = editor().surface().document()->toRawText();
        QStringList words;
        for (const ToolMark &mark : marks)
            words.append(raw.mid(mark.start, mark.end - mark.start).replace(QChar(0x2029), u'\n'));
        return words.join(u'|');
    }

    SystemClock m_clock;

public:
    WindowRig rig;
};

} // namespace bluepencil
