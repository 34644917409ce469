// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

int badness(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 3;
    case Tone::Warn:
        return 2;
    case Tone::Accent:
        return 1;
    case Tone::Ok:
    case Tone::Neutral:
    case Tone::Outline:
        return 0;
    }
    return 0;
}

bool milder(const BannerMessage &one, const BannerMessage &other)
{
    return badness(one.tone) < badness(other.tone);
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    hide();
}

Banner::~Banner() = default;

void Banner::post(const BannerMessage &message)
{
    const auto same = std::find_if(m_messages.begin(), m_messages.end(),
                                   [&](const BannerMessage &old) { return old.id == message.id; });
    if (same != m_messages.end())
        *same = message;
    else
        m_messages.append(message);
    showWorst();
}

void Banner::withdraw(const QString &id)
{
    const auto removed
        = m_messages.removeIf([&](const BannerMessage &message) { return message.id == id; });
    if (removed > 0)
        showWorst();
}

QString Banner::shownId() const
{
    const auto worst = std::max_element(m_messages.begin(), m_messages.end(), milder);
    return worst == m_messages.end() ? QString() : worst->id;
}

void Banner::showWorst()
{
    const auto worst = std::max_element(m_messages.begin(), m_messages.end(), milder);
    if (m_content != nullptr) {
        // A button in it may be what called us.
        m_content->hide();
        layout()->removeWidget(m_content);
        m_content->deleteLater();
        m_content = nullptr;
    }
    setVisible(worst != m_messages.end());
    if (worst == m_messages.end())
        return;
    const BannerMessage message = *worst;
    build(message);
    setAccessibleName(message.strong + u' ' + message.sentence);
    update();
}

void Banner::build(const BannerMessage &message)
{
    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setSpacing(space::s8);
    auto *strong = new ElideLabel(message.strong, TypeRole::Strong);
    strong->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(strong);
    auto *sentence = new ElideLabel(message.sentence);
    sentence->setElides(true);
    row->addWidget(sentence, 1);
    bool first = true;
    for (const BannerAction &action : message.actions.mid(0, 2)) {
        auto *button
            = new DecisionButton(action.text, action.icon, action.keys,
                                 first ? ButtonVariant::Normal : ButtonVariant::Ghost, m_content);
        if (action.run)
            connect(button, &QAbstractButton::clicked, this, [run = action.run] { run(); });
        row->addWidget(button);
        first = false;
    }
    if (message.closable) {
        auto *close = new IconButton(QStringLiteral("cross"), tr("Close this message"));
        connect(close, &QAbstractButton::clicked, this, [this, id = message.id] {
            withdraw(id);
            Q_EMIT closed(id);
        });
        row->addWidget(close);
    }
    layout()->addWidget(m_content);
    applyMargins();
    m_content->show();
}

void Banner::applyMargins()
{
    setMinimumHeight(theme().sized(metric::banner));
    if (m_content != nullptr)
        m_content->layout()->setContentsMargins(mirrored(
            layoutDirection(),
            QMargins(space::s16 + iconEdge() + space::s12, space::s6, space::s12, space::s6)));
}

void Banner::paintEvent(QPaintEvent *)
{
    const auto worst = std::max_element(m_messages.begin(), m_messages.end(), milder);
    if (worst == m_messages.end())
        return;
    const Theme &t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.soft(worst->tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const QRect icon(space::s16, (height() - iconEdge()) / 2, iconEdge(), iconEdge());
    paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), worst->icon, t.ink(worst->tone),
              layoutDirection());
}

void Banner::changeEvent(QEvent *event)
{
    if (changesLook(event))
        applyMargins();
    QWidget::changeEvent(event);
}

} // namespace bluepencil
