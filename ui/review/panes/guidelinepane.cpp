// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/guidelinepane.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/keycaps.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/panes/guidelinelist.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
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

namespace {

QString dayOf(UtcMs time)
{
    return isolatedTime(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::ShortFormat));
}

} // namespace

GuidelinePane::GuidelinePane(QWidget *parent)
    : QWidget(parent)
    , m_head(new Head(this))
    , m_news(new QWidget(this))
    , m_newsWords(new Paragraph({}, TypeRole::Caption, Ink::Muted, m_news))
    , m_read(new DecisionButton(tr("Mark as read"), QStringLiteral("check"), {},
                                ButtonVariant::Ghost, m_news))
    , m_list(new GuidelineList(this))
{
    setObjectName(QStringLiteral("guidelinePane"));
    m_newsWords->setObjectName(QStringLiteral("guidelineNews"));
    m_read->setObjectName(QStringLiteral("guidelineRead"));
    m_read->setAccessibleDescription(tr("Mark the guideline as read"));
    auto *row = new QVBoxLayout(m_news);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s4);
    row->addWidget(m_newsWords);
    row->addWidget(m_read, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_news);
    column->addWidget(m_list);
    connect(m_head, &QAbstractButton::clicked, this, &GuidelinePane::toggle);
    connect(m_read, &QPushButton::clicked, this, &GuidelinePane::readWanted);
    connect(m_list, &GuidelineList::pointed, this, &GuidelinePane::pointed);
    showGuideline(std::nullopt);
}

GuidelinePane::~GuidelinePane() = default;

void GuidelinePane::showGuideline(const std::optional<GuidelineText> &guideline)
{
    if (m_shown && m_shown == guideline)
        return;
    m_shown = guideline;
    QString line = tr("none named for this draft");
    if (guideline && guideline->text.isEmpty()) {
        line = tr("%1 is not in this workspace").arg(guideline->title);
    } else if (guideline) {
        line = guideline->title.isEmpty() ? guideline->text : guideline->title;
        if (!guideline->version.isEmpty())
            line = tr("%1, version %2").arg(line.left(200), guideline->version);
    }
    m_head->setLine(line);
    showNews(guideline.value_or(GuidelineText()));
    m_list->showParagraphs(guideline ? guideline->paragraphs : std::vector<ParagraphChange> {});
    m_list->pointAtNone();
    applyOpen();
}

const QWidget *GuidelinePane::textWidget() const
{
    return m_list;
}

// Quiet: one line, and nothing where there is nothing new.
void GuidelinePane::showNews(const GuidelineText &guideline)
{
    if (!guideline.isUnread) {
        m_newsWords->setParagraph({});
        return;
    }
    if (!guideline.read) {
        m_newsWords->setParagraph(tr("You have not marked it as read yet"));
        return;
    }
    const int changes = countChanges(guideline.paragraphs);
    QString words = changes == 0
        ? tr("Nothing new in the text since version %1, read on %2")
              .arg(guideline.read->version, dayOf(guideline.read->readAt))
        : tr("%n paragraph(s) new since version %1, read on %2", nullptr, changes)
              .arg(guideline.read->version, dayOf(guideline.read->readAt));
    if (!guideline.note.isEmpty())
        words += u'\n' + tr("“%1”").arg(guideline.note.simplified().left(300));
    m_newsWords->setParagraph(words);
}

void GuidelinePane::setKeys(const QKeySequence &toggle, const QKeySequence &read)
{
    m_head->setKeys(toggle);
    m_read->setKeys(read);
    fit();
}

// In a narrow pane the tooltip names the keys.
void GuidelinePane::fit()
{
    m_read->setKeysShown(true);
    m_read->setKeysShown(m_read->sizeHint().width() <= width());
}

void GuidelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GuidelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_read != nullptr && changesLook(event))
        fit();
}

void GuidelinePane::toggle()
{
    m_open = !m_open;
    applyOpen();
}

bool GuidelinePane::pointAtLabel(const QString &code)
{
    const QStringList anchors = m_list->anchorsOf(code);
    if (anchors.isEmpty())
        return false;
    m_open = true;
    applyOpen();
    const qsizetype here = anchors.indexOf(m_list->pointedAt());
    return m_list->pointAt(anchors.at((here + 1) % anchors.size())) != nullptr;
}

QStringList GuidelinePane::ruledLabels() const
{
    QStringList codes;
    for (const ParagraphChange &change :
         m_shown ? m_shown->paragraphs : std::vector<ParagraphChange> {}) {
        if (change.kind != ParagraphChange::Kind::Removed)
            codes += change.paragraph.labels;
    }
    codes.removeDuplicates();
    return codes;
}

bool GuidelinePane::isUnread() const
{
    return m_shown && m_shown->isUnread;
}

void GuidelinePane::applyOpen()
{
    m_list->setVisible(m_open && m_shown && !m_shown->text.isEmpty());
    // Who has never opened it is not told each time that they have not.
    m_news->setVisible(isUnread() && (m_open || m_shown->read));
}

} // namespace bluepencil
