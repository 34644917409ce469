// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/guidelinereading.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

namespace bluepencil {

class DecisionButton;
class GuidelineList;
class Paragraph;

// The rules the draft is judged by: one line, what is new in them, the whole at a key.
class GuidelinePane final : public QWidget {
    Q_OBJECT

public:
    explicit GuidelinePane(QWidget *parent = nullptr);
    ~GuidelinePane() override;
    Q_DISABLE_COPY_MOVE(GuidelinePane)

    void showGuideline(const std::optional<GuidelineText> &guideline);
    void setKeys(const QKeySequence &toggle, const QKeySequence &read);
    void toggle();
    // Opens it at the paragraph that belongs to the label; at the next one where there are several
    // and one of them was pointed at. False if there is none.
    [[nodiscard]] bool pointAtLabel(const QString &code);
    // Codes of the labels that have a paragraph.
    [[nodiscard]] QStringList ruledLabels() const;
    // It can be marked as read.
    [[nodiscard]] bool isUnread() const;

    // Hidden while it is closed.
    [[nodiscard]] const QWidget *textWidget() const;

Q_SIGNALS:
    void readWanted();
    void pointed(QWidget *line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Head;

    void showNews(const GuidelineText &guideline);
    void applyOpen();
    void fit();

    Head *m_head = nullptr;
    QWidget *m_news = nullptr;
    Paragraph *m_newsWords = nullptr;
    DecisionButton *m_read = nullptr;
    GuidelineList *m_list = nullptr;
    std::optional<GuidelineText> m_shown;
    bool m_open = false;
};

} // namespace bluepencil
