// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/formatcards.h"

#include "core/dataset/formats/formats.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/exportwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionButton>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int side = 12;
constexpr int lineGap = 2;
constexpr int leastWords = 60;

int boxEdge()
{
    return theme().sized(metric::icon);
}

} // namespace

// A check box as a card: its name, and under it how many rows it has.
class FormatCards::FormatBox final : public QCheckBox {
public:
    FormatBox(const QString &name, QWidget *parent)
        : QCheckBox(words::exportFormat(name), parent)
        , m_name(name)
    {
        setObjectName(QStringLiteral("exportFormat-") + name);
        setToolTip(plainToolTip(words::exportFormatDetail(name)));
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    void setDetail(const QString &detail)
    {
        m_detail = detail;
        setAccessibleDescription(words::exportFormatDetail(m_name) + QStringLiteral(", ") + detail);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics strong(theme().font(TypeRole::Strong));
        const QFontMetrics caption(theme().font(TypeRole::Caption));
        const int words
            = std::max(strong.horizontalAdvance(text()), caption.horizontalAdvance(m_detail));
        return {2 * side + boxEdge() + space::s8 + words + 2,
                2 * space::s8 + strong.height() + lineGap + caption.height()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {2 * side + boxEdge() + space::s8 + leastWords, sizeHint().height()};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = theme();
        QPainter painter(this);
        const QColor ground = isChecked() ? t.accentSoft : underMouse() ? t.sunken : t.surface;
        drawRounded(&painter, rect(), radius::row, ground, isChecked() ? t.accent : t.line);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_HasFocus, false);
        option.rect = mirrored(layoutDirection(), rect(),
                               QRect(side, (height() - boxEdge()) / 2, boxEdge(), boxEdge()));
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
        const QFontMetrics strong(t.font(TypeRole::Strong));
        const QFontMetrics caption(t.font(TypeRole::Caption));
        const int left = side + boxEdge() + space::s8;
        QRect line(left, (height() - strong.height() - lineGap - caption.height()) / 2,
                   width() - side - left, strong.height());
        painter.setFont(t.font(TypeRole::Strong));
        painter.setPen(isEnabled() ? t.text : t.control);
        drawLine(&painter, mirrored(layoutDirection(), rect(), line), Qt::AlignVCenter, text(),
                 layoutDirection());
        line.moveTop(line.bottom() + 1 + lineGap);
        line.setHeight(caption.height());
        painter.setFont(t.font(TypeRole::Caption));
        painter.setPen(isEnabled() ? t.muted : t.control);
        drawLine(&painter, mirrored(layoutDirection(), rect(), line), Qt::AlignVCenter, m_detail,
                 layoutDirection());
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::row - 1);
    }

    void changeEvent(QEvent *event) override
    {
        if (changesLook(event))
            updateGeometry();
        QCheckBox::changeEvent(event);
    }

private:
    QString m_name;
    QString m_detail;
};

FormatCards::FormatCards(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("formatCards"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s8);
    const QStringList first = ExportConfig().formats;
    for (const QString &name : formatNames()) {
        auto *box = new FormatBox(name, this);
        box->setChecked(first.contains(name));
        connect(box, &QCheckBox::toggled, this, &FormatCards::changed);
        m_boxes += box;
    }
    arrange(int(m_boxes.size()));
}

FormatCards::~FormatCards() = default;

void FormatCards::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        m_grid->addWidget(m_boxes.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_grid->activate(); // in this frame, not after one that cuts names off
}

int FormatCards::widestBox() const
{
    int widest = 0;
    for (const FormatBox *box : m_boxes)
        widest = std::max(widest, box->sizeHint().width());
    return widest;
}

QSize FormatCards::minimumSizeHint() const
{
    return {widestBox(), m_grid->minimumSize().height()};
}

// As many beside each other as show their whole names.
void FormatCards::fit()
{
    const int widest = widestBox();
    const int all = int(m_boxes.size());
    const int columns = std::clamp((width() + space::s8) / (widest + space::s8), 1, all);
    const int rows = (all + columns - 1) / columns;
    arrange((all + rows - 1) / rows);
}

// A box that wants another width (its font has changed) asks for a new layout.
bool FormatCards::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void FormatCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QStringList FormatCards::chosen() const
{
    QStringList names;
    for (const FormatBox *box : m_boxes) {
        if (box->isChecked())
            names += box->name();
    }
    return names;
}

void FormatCards::setChosen(const QStringList &formats)
{
    {
        const QSignalBlocker quiet(this);
        for (FormatBox *box : std::as_const(m_boxes))
            box->setChecked(formats.contains(box->name()));
    }
    Q_EMIT changed();
}

void FormatCards::setPreview(const ExportPreview &preview)
{
    for (FormatBox *box : std::as_const(m_boxes)) {
        for (const auto &counts : {preview.counts.formats, preview.others}) {
            const auto found = std::ranges::find(counts, box->name(), &FormatCounts::format);
            if (found != counts.end())
                box->setDetail(words::rows(found->out));
        }
    }
    fit();
}

} // namespace bluepencil
