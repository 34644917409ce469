// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/guidelinepane.h"

#include "ui/common/icon.h"
#include "ui/common/keycaps.h"
#include "ui/common/paint.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

// The line that opens and closes it.
class GuidelinePane::Head final : public QAbstractButton {
public:
    explicit Head(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("guidelineToggle"));
        setFocusPolicy(Qt::StrongFocus);
        setCheckable(false);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setLine(const QString &detail)
    {
        m_detail = detail;
        setAccessibleName(GuidelinePane::tr("Guideline"));
        setAccessibleDescription(detail);
        update();
    }

    void setKeys(const QKeySequence &keys)
    {
        m_keys = keyParts(keys);
        update();
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(theme().font(TypeRole::Strong)).height();
        return {200, qMax(32, words + space::s12)};
    }

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::button);
        const Qt::LayoutDirection direction = layoutDirection();
        const auto place = [&](int x, int width) {
            return mirrored(direction, rect(), QRect(x, 0, width, height()));
        };
        const int icon = theme().sized(metric::icon);
        const int wordsAt = 2 + icon + space::s8;
        paintIcon(&painter, place(2, icon), QStringLiteral("guideline"), theme().text, direction);
        painter.setFont(theme().font(TypeRole::Strong));
        painter.setPen(theme().text);
        const QString name = GuidelinePane::tr("Guideline");
        const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + 2;
        drawLine(&painter, place(wordsAt, nameWidth), Qt::AlignLeft | Qt::AlignVCenter, name,
                 direction);
        const int keys = m_keys.isEmpty() ? 0 : keyCapsSize(m_keys).width();
        if (keys > 0)
            paintKeyCaps(&painter, place(width() - keys, keys), m_keys, plainKeyCaps());
        painter.setFont(theme().font(TypeRole::Caption));
        painter.setPen(theme().muted);
        const int left = wordsAt + nameWidth + space::s8;
        drawLine(&painter, place(left, width() - keys - 8 - left), Qt::AlignLeft | Qt::AlignVCenter,
                 m_detail, direction);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_detail;
    QStringList m_keys;
};

GuidelinePane::GuidelinePane(QWidget *parent)
    : QWidget(parent)
    , m_head(new Head(this))
    , m_text(new Paragraph({}, TypeRole::Body, Ink::Text, this))
{
    setObjectName(QStringLiteral("guidelinePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_text);
    m_text->setSelectable(true);
    m_text->setAccessibleName(tr("Guideline"));
    connect(m_head, &QAbstractButton::clicked, this, &GuidelinePane::toggle);
    showGuideline(std::nullopt);
}

GuidelinePane::~GuidelinePane() = default;

void GuidelinePane::showGuideline(const std::optional<GuidelineText> &guideline)
{
    m_any = guideline.has_value();
    QString line = tr("none named for this draft");
    QString text;
    if (guideline && guideline->text.isEmpty())
        line = tr("%1 is not in this workspace").arg(guideline->title);
    else if (guideline) {
        text = guideline->text;
        line = guideline->title.isEmpty() ? text : guideline->title;
        if (!guideline->version.isEmpty())
            line = tr("%1, version %2").arg(line.left(200), guideline->version);
    }
    m_head->setLine(line);
    m_text->setParagraph(text);
    applyOpen();
}

const QWidget *GuidelinePane::textWidget() const
{
    return m_text;
}

void GuidelinePane::setKeys(const QKeySequence &keys)
{
    m_head->setKeys(keys);
}

void GuidelinePane::toggle()
{
    m_open = !m_open;
    applyOpen();
}

void GuidelinePane::applyOpen()
{
    m_text->setVisible(m_open && m_any && !m_text->text().isEmpty());
}

} // namespace bluepencil
