// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/linkline.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/panes/sheet.h"
#include "ui/review/veil/screenveil.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr qsizetype mostAddress = 2000; // characters of an address
constexpr qsizetype mostRefused = 300; // of one that is not opened

} // namespace

// The address, left to right in every window: one line cut behind the host, or as many as the host
// needs.
class LinkLine::Address final : public QWidget {
public:
    explicit Address(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("linkAddress"));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setParts(const QString &before, const QString &host, const QString &behind)
    {
        m_before = before;
        m_host = host;
        m_behind = behind;
        setAccessibleName(LinkLine::tr("Link of the case"));
        setAccessibleDescription(before + host + behind);
        setToolTip(plainToolTip(before + host + behind));
        updateGeometry();
        update();
    }

    [[nodiscard]] QString shown() const
    {
        return m_before + m_host + fitting(width() - startRoom());
    }

    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {80, lineHeight()}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int wide) const override
    {
        QTextLayout layout;
        return layOut(layout, qMax(1, wide - startRoom())) * lineHeight();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int icon = theme().sized(metric::icon);
        const QRect place(0, (lineHeight() - icon) / 2, icon, icon);
        paintIcon(&painter, mirrored(layoutDirection(), rect(), place), QStringLiteral("reference"),
                  theme().muted, layoutDirection());
        QTextLayout layout;
        const int wide = width() - startRoom();
        layOut(layout, wide);
        painter.setPen(theme().muted);
        // The words keep their order; the line begins where the window's lines begin.
        const bool mirrors = layoutDirection() == Qt::RightToLeft;
        const double used = layout.lineAt(0).naturalTextWidth();
        layout.draw(&painter, QPointF(mirrors ? qMax(0.0, wide - used) : startRoom(), 0));
    }

private:
    [[nodiscard]] static int startRoom() { return theme().sized(metric::icon) + space::s8; }

    [[nodiscard]] static int lineHeight()
    {
        return qMax(QFontMetrics(theme().font(TypeRole::Body)).height() + space::s4,
                    theme().sized(metric::icon));
    }

    // What of the rest has room in one line behind the host.
    [[nodiscard]] QString fitting(int wide) const
    {
        const QFontMetrics body(theme().font(TypeRole::Body));
        const QFontMetrics strong(theme().font(TypeRole::Strong));
        const int taken = body.horizontalAdvance(m_before) + strong.horizontalAdvance(m_host);
        if (m_behind.isEmpty())
            return {};
        const int room = wide - taken;
        if (room < body.horizontalAdvance(QChar(0x2026)))
            return QString(QChar(0x2026));
        return body.elidedText(m_behind, Qt::ElideRight, room);
    }

    int layOut(QTextLayout &layout, int wide) const
    {
        layout.setText(m_before + m_host + fitting(wide));
        layout.setFont(theme().font(TypeRole::Body));
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(option);
        QTextLayout::FormatRange host;
        host.start = int(m_before.size());
        host.length = int(m_host.size());
        host.format.setFont(theme().font(TypeRole::Strong));
        host.format.setForeground(theme().text);
        layout.setFormats({host});
        int lines = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(wide);
            line.setPosition(QPointF(0, lines * lineHeight()));
            ++lines;
        }
        layout.endLayout();
        return qMax(1, lines);
    }

    QString m_before;
    QString m_host;
    QString m_behind;
};

LinkLine::LinkLine(QWidget *parent)
    : QWidget(parent)
    , m_address(new Address(this))
    , m_detail(new Paragraph({}, TypeRole::Caption, Ink::Muted, this))
    , m_open(new DecisionButton(tr("Open"), {}, {}, ButtonVariant::Normal, this))
{
    setObjectName(QStringLiteral("linkLine"));
    m_detail->setObjectName(QStringLiteral("linkDetail"));
    m_open->setObjectName(QStringLiteral("linkOpen"));
    m_open->setAccessibleName(tr("Open the link of the case"));
    connect(m_open, &QPushButton::clicked, this, &LinkLine::openWanted);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(); // one line alone stands beside the middle of the button
    words->addWidget(m_address);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space::s12);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    // Fixed would hold it to the height of an unbroken line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    applyMargins();
    hide();
}

LinkLine::~LinkLine() = default;

void LinkLine::showLink(const QString &address)
{
    m_given = address;
    m_link.reset();
    setVisible(!address.isEmpty());
    if (address.isEmpty())
        return;
    if (auto link = webLink(address))
        m_link = std::move(*link);
    else
        m_flaw = link.error();
    showAddress();
    QString detail = obstacle();
    const bool imitates = m_link && !m_link->imitated.isEmpty();
    if (m_link && !m_link->asciiHost.isEmpty()) {
        detail = isolated(m_link->asciiHost);
        if (m_link->mixed)
            detail = tr("Mixes scripts, so look closely: %1").arg(detail);
        else if (imitates)
            detail = tr("In another script, so look closely: %1").arg(detail);
    }
    m_detail->setParagraph(detail);
    m_detail->setInk(imitates || (m_link && m_link->mixed) ? Ink::Warn : Ink::Muted);
    m_detail->setVisible(!detail.isEmpty());
    m_open->setVisible(m_link.has_value());
}

void LinkLine::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        if (!m_given.isEmpty())
            showAddress();
    });
}

QString LinkLine::wordsOf(const QString &part) const
{
    return m_veil == nullptr ? part : m_veil->words(m_veil->elsewhere(part));
}

// The host is no person's.
void LinkLine::showAddress()
{
    if (m_link)
        m_address->setParts(m_link->before, m_link->host,
                            wordsOf(m_link->behind).left(mostAddress));
    else
        m_address->setParts(isolated(wordsOf(m_given).left(mostRefused)), {}, {});
}

void LinkLine::setKeys(const QKeySequence &keys)
{
    m_open->setKeys(keys);
}

QString LinkLine::obstacle() const
{
    if (m_given.isEmpty())
        return tr("This item has no link");
    if (m_link)
        return {};
    switch (m_flaw) {
    case LinkFlaw::NoAddress:
        break;
    case LinkFlaw::Scheme:
        return tr("Only addresses of the web (http, https) are opened");
    case LinkFlaw::NoHost:
        return tr("The address names no host");
    case LinkFlaw::UserName:
        return tr("Not opened: what stands before @ hides where the address leads");
    }
    return tr("This is no address of the web");
}

QString LinkLine::shownAddress() const
{
    return m_address->shown();
}

void LinkLine::setTextStart(std::optional<int> start)
{
    m_textStart = start;
    applyMargins();
}

void LinkLine::applyMargins()
{
    const int start = m_textStart.value_or(sheetEdges(width(), theme().readingFont(false)).start);
    layout()->setContentsMargins(
        mirrored(layoutDirection(), QMargins(start, 0, space::s20, space::s6)));
}

void LinkLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
}

void LinkLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_open != nullptr && changesLook(event)) {
        applyMargins();
        m_address->updateGeometry();
    }
}

} // namespace bluepencil
