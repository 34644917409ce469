// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/news.h"
#include "ui/common/style/theme.h"

#include <QAbstractButton>

#include <array>

class QBoxLayout;

namespace bluepencil {

// What a tile says; the page behind it has the rest.
struct NewsWords {
    QString caption;
    QString head;
    QString detail;
    QString icon;
    Tone tone = Tone::Neutral;
};

namespace figures {

inline constexpr std::size_t NewsCount = 3; // what changed most, alarms, backlog

[[nodiscard]] std::array<NewsWords, NewsCount> news(const News &news, const QTimeZone &zone);

} // namespace figures

// A caption, one strong line and one beside it; opens what it is about.
class NewsTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit NewsTile(const QString &objectName, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NewsTile)
    ~NewsTile() override;

    void setWords(const NewsWords &words);

    [[nodiscard]] const NewsWords &words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    NewsWords m_words;
};

// The three beside each other, below each other where there is little room. Keeps its place while
// it is empty, so that nothing jumps once it is not.
class NewsStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NewsStrip(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NewsStrip)
    ~NewsStrip() override;

    void showNews(const News &news, const QTimeZone &zone);
    void showNothing(); // until there are news
    void setStacked(bool stacked);

    [[nodiscard]] const News &news() const { return m_news; }

    [[nodiscard]] const std::array<NewsTile *, figures::NewsCount> &tiles() const
    {
        return m_tiles;
    }

Q_SIGNALS:
    void changedWanted(); // what changed most
    void alarmsWanted();
    void backlogWanted();

private:
    News m_news;
    QBoxLayout *m_row = nullptr;
    std::array<NewsTile *, figures::NewsCount> m_tiles {};
};

} // namespace bluepencil
