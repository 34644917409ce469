// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/conversationpane.h"

#include "core/base/limits.h"
#include "core/text/text.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keeprow.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <limits>

namespace bluepencil {

namespace {

// Cuts what doesn't fit into the room that is left; counts down what was taken.
QString bounded(const QString &text, qsizetype &room)
{
    const QString part = text.left(qMax<qsizetype>(0, room));
    room -= text.size();
    return part;
}

QString timeOf(const Message &message)
{
    if (!message.createdAt)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*message.createdAt);
    // Some locales write seconds even in their short form.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1String(":ss")).remove(QLatin1String(".ss"));
    return isolatedTime(QLocale().toString(at.time(), format));
}

class DocumentIcon final : public QWidget {
public:
    explicit DocumentIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(14, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), QStringLiteral("reference"), theme().text, layoutDirection());
    }
};

} // namespace

ConversationPane::ConversationPane(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollColumn(tr("Conversation"), QStringLiteral("conversation"), this))
    , m_id(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
{
    setObjectName(QStringLiteral("conversationPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    keepRow(head, 42);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(20, 8, 20, 0);
    headRow->setSpacing(9);
    headRow->addWidget(new ElideLabel(tr("Conversation"), TypeRole::Strong, Ink::Text, this));
    m_id->setElides(true);
    headRow->addWidget(m_id, 1);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    m_scroll->column()->setContentsMargins(20, 0, 18, 12);
}

ConversationPane::~ConversationPane() = default;

void ConversationPane::showItem(const Item *item, const std::vector<bool> &isNew)
{
    m_isNew = isNew;
    m_item = item == nullptr ? Item {} : *item;
    m_item.line.clear();
    m_id->setLine(item == nullptr ? QString() : isolated(shownOf(item->externalId)));
    build(limits::ShownBytes);
}

void ConversationPane::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, &ConversationPane::showVeil);
}

QString ConversationPane::shownOf(const QString &text) const
{
    return shownOf(text, text.size());
}

QString ConversationPane::shownOf(const QString &text, qsizetype units) const
{
    return m_veil == nullptr ? text.left(units) : m_veil->text(text, units);
}

// In their places: what is read stays where it is.
void ConversationPane::showVeil()
{
    m_id->setLine(m_item.externalId.isEmpty() ? QString() : isolated(shownOf(m_item.externalId)));
    for (const Body &body : m_bodies)
        body.widget->setParagraph(shownOf(body.text, body.units));
    for (const Head &head : m_heads) {
        head.widget->setLine(shownOf(head.text));
        if (!head.address.isEmpty())
            head.widget->setToolTip(plainToolTip(shownOf(head.address)));
    }
    for (std::size_t i = 0; i < m_names.size(); ++i)
        nameMessage(i);
}

void ConversationPane::nameMessage(std::size_t number) const
{
    const Name &given = m_names[number];
    const QString name = given.name.isEmpty() ? given.role : shownOf(given.name);
    given.widget->setAccessibleName(given.isReference ? name
                                        : given.isNew ? tr("New message of %1").arg(name)
                                                      : tr("Message of %1").arg(name));
}

void ConversationPane::build(qsizetype room)
{
    // What joins a column that is seen has everything around it laid out, one by one.
    m_scroll->host()->hide();
    m_scroll->clear();
    m_texts.clear();
    m_bodies.clear();
    m_heads.clear();
    m_names.clear();
    qsizetype left = room;
    for (std::size_t i = 0; i < m_item.messages.size(); ++i)
        addMessage(m_item.messages[i], i < m_isNew.size() && m_isNew[i], left);
    if (!m_item.references.empty()) {
        auto *row = new QWidget(m_scroll->host());
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 6, 0, 8);
        line->setSpacing(9);
        line->addWidget(new ElideLabel(tr("References"), TypeRole::Strong, Ink::Text, row));
        line->addWidget(new ElideLabel(QLocale().toString(qlonglong(m_item.references.size())),
                                       TypeRole::Caption, Ink::Muted, row),
                        1);
        m_scroll->column()->addWidget(row);
    }
    for (const Reference &reference : m_item.references)
        addReference(reference, left);
    if (left < 0) {
        auto *all
            = new DecisionButton(tr("Show all"), {}, {}, ButtonVariant::Normal, m_scroll->host());
        all->setObjectName(QStringLiteral("conversationShowAll"));
        connect(all, &QPushButton::clicked, this, [this] {
            // The button goes while its click is still being handled.
            QMetaObject::invokeMethod(
                this, [this] { build(std::numeric_limits<qsizetype>::max()); },
                Qt::QueuedConnection);
        });
        m_scroll->column()->addWidget(all, 0, Qt::AlignLeading);
    }
    m_scroll->column()->addStretch(1);
    m_scroll->host()->show();
    showFirstNew();
}

void ConversationPane::noteText(EvidencePart part, const QWidget *widget, const QString &text,
                                const QString &shown)
{
    m_texts.push_back({part, widget, codePointCount(text), codePointCount(shown)});
}

// As soon as the column has been laid out.
void ConversationPane::showFirstNew()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto *chip = m_scroll->host()->findChild<Chip *>(QStringLiteral("newMessage"));
            if (chip == nullptr)
                return;
            m_scroll->host()->layout()->activate();
            m_scroll->verticalScrollBar()->setValue(chip->parentWidget()->y());
        },
        Qt::QueuedConnection);
}

void ConversationPane::addMessage(const Message &message, bool isNew, qsizetype &room)
{
    if (room <= 0) {
        room -= message.content.size();
        noteText(EvidencePart::Conversation, nullptr, message.content, {});
        return;
    }
    auto *head = new QWidget(m_scroll->host());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 6, 0, 4);
    row->setSpacing(8);
    const QString role = words::role(message.role);
    const QString name = message.name.isEmpty() ? role : message.name;
    QStringList detail;
    if (!message.name.isEmpty())
        detail.append(role);
    const QString time = timeOf(message);
    if (!time.isEmpty())
        detail.append(time);
    auto *writer = new ElideLabel(message.name.isEmpty() ? name : shownOf(name), TypeRole::Strong,
                                  Ink::Text, head);
    writer->setElides(true);
    if (!message.name.isEmpty())
        m_heads.push_back({writer, name, {}});
    row->addWidget(writer, 1);
    auto *who = new ElideLabel(detail.join(tr(", ")), TypeRole::Caption, Ink::Muted, head);
    who->setElides(true);
    row->addWidget(who);
    if (isNew) {
        auto *chip = new Chip(tr("new"), Tone::Accent, {}, head);
        chip->setObjectName(QStringLiteral("newMessage"));
        row->addWidget(chip);
    }
    m_scroll->column()->addWidget(head);
    const QString shown = bounded(message.content, room);
    auto *text = new Paragraph(shownOf(message.content, shown.size()), TypeRole::Body, Ink::Text,
                               m_scroll->host());
    noteText(EvidencePart::Conversation, text, message.content, shown);
    m_bodies.push_back({text, message.content, shown.size()});
    text->setSelectable(true);
    m_names.push_back({text, message.name, role, isNew, false});
    nameMessage(m_names.size() - 1);
    m_scroll->column()->addWidget(text);
    m_scroll->column()->addSpacing(space::s8);
}

void ConversationPane::addReference(const Reference &reference, qsizetype &room)
{
    if (room <= 0) {
        room -= reference.text.size();
        noteText(EvidencePart::References, nullptr, reference.text, {});
        return;
    }
    auto *card = new Card(m_scroll->host());
    card->column()->setContentsMargins(10, 7, 10, 8);
    card->column()->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new DocumentIcon(card));
    const QString title = reference.title.isEmpty() ? reference.uri : reference.title;
    auto *name = new ElideLabel(shownOf(title), TypeRole::CaptionStrong, Ink::Text, card);
    name->setElides(true);
    m_heads.push_back({name, title, reference.uri});
    if (!reference.uri.isEmpty())
        name->setToolTip(plainToolTip(shownOf(reference.uri)));
    head->addWidget(name, 1);
    card->column()->addLayout(head);
    if (!reference.text.isEmpty()) {
        const QString shown = bounded(reference.text, room);
        auto *text = new Paragraph(shownOf(reference.text, shown.size()), TypeRole::Caption,
                                   Ink::Muted, card);
        noteText(EvidencePart::References, text, reference.text, shown);
        m_bodies.push_back({text, reference.text, shown.size()});
        text->setSelectable(true);
        m_names.push_back({text, title, {}, false, true});
        nameMessage(m_names.size() - 1);
        card->column()->addWidget(text);
    }
    m_scroll->column()->addWidget(card);
    m_scroll->column()->addSpacing(8);
}

} // namespace bluepencil
