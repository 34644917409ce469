// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/formparts.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

class Caption final : public QLabel {
public:
    Caption(const QString &text, QWidget *field, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setFont(theme().font(TypeRole::Caption));
        setBuddy(field);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        const QFont wanted = theme().font(TypeRole::Caption);
        if (changesLook(event) && font() != wanted)
            setFont(wanted);
        QLabel::changeEvent(event);
    }
};

} // namespace

QLabel *formCaption(const QString &text, QWidget *field, QWidget *parent)
{
    return new Caption(text, field, parent);
}

QLineEdit *formLine(const char *objectName, const QString &name, int mostCharacters,
                    QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QString::fromLatin1(objectName));
    line->setAccessibleName(QString(name).remove(u'&'));
    line->setMaxLength(mostCharacters);
    return line;
}

QComboBox *formChoice(const char *objectName, const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(QString(name).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

class FoldSection::Head final : public QAbstractButton {
public:
    Head(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setSummary(const QString &summary)
    {
        m_summary = summary;
        setAccessibleName(summary.isEmpty() ? text() : text() + QStringLiteral(": ") + summary);
        setToolTip(plainToolTip(summary));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TypeRole::Strong));
        return {metrics.horizontalAdvance(text()) + 2 * iconRoom(),
                std::max(metrics.height() + space::s8, theme().sized(metric::button) - space::s4)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if ((underMouse() && isEnabled()) || hasFocus())
            drawRounded(&painter, rect(), radius::row, theme().sunken, QColor());
        const int size = theme().sized(metric::icon);
        const QRect icon(space::s4, (height() - size) / 2, size, size);
        paintIcon(&painter, mirrored(layoutDirection(), rect(), icon),
                  isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                  theme().muted, layoutDirection());
        const QFont strong = theme().font(TypeRole::Strong);
        const int titleWide = QFontMetrics(strong).horizontalAdvance(text()) + 1;
        const QRect title(iconRoom(), 0, titleWide, height());
        painter.setFont(strong);
        painter.setPen(isEnabled() ? theme().text : theme().control);
        drawLine(&painter, mirrored(layoutDirection(), rect(), title), Qt::AlignVCenter, text(),
                 layoutDirection());
        const int left = title.right() + space::s12;
        const QRect rest(left, 0, width() - left - space::s6, height());
        if (rest.width() > 0 && !m_summary.isEmpty()) {
            painter.setFont(theme().font(TypeRole::Caption));
            painter.setPen(isEnabled() ? theme().accent : theme().control);
            drawLine(&painter, mirrored(layoutDirection(), rect(), rest),
                     Qt::AlignVCenter | Qt::AlignTrailing, m_summary, layoutDirection());
        }
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::row);
    }

    void changeEvent(QEvent *event) override
    {
        if (changesLook(event))
            updateGeometry();
        QAbstractButton::changeEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] static int iconRoom()
    {
        return space::s4 + theme().sized(metric::icon) + space::s6;
    }

    QString m_summary;
};

FoldSection::FoldSection(const QString &title, const char *objectName, QWidget *parent)
    : QWidget(parent)
    , m_head(new Head(title, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    outer->addWidget(m_content);
    m_column->setContentsMargins(space::s4, space::s4, 0, space::s8);
    m_column->setSpacing(space::s6);
    m_head->setObjectName(QString::fromLatin1(objectName));
    m_content->hide();
    setSummary({});
    connect(m_head, &QAbstractButton::toggled, m_content, &QWidget::setVisible);
}

FoldSection::~FoldSection() = default;

void FoldSection::setSummary(const QString &summary)
{
    m_head->setSummary(summary);
}

void FoldSection::setOpen(bool open)
{
    m_head->setChecked(open);
}

} // namespace bluepencil
