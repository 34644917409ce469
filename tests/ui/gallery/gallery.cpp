// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/counttext.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconbutton.h"
#include "ui/common/keycaps.h"
#include "ui/common/labelbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmented.h"
#include "ui/common/separator.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/common/toggle.h"
#include "ui/common/undoring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <array>

namespace bluepencil {

namespace {

struct Words {
    QString review, statistics, datasets, search, send, approve, reject, escalate, release, undo;
    QString title, paragraph, label, field;
};

Words english()
{
    return {QStringLiteral("Review"),
            QStringLiteral("Statistics"),
            QStringLiteral("Datasets"),
            QStringLiteral("Search or run a command"),
            QStringLiteral("Send edited"),
            QStringLiteral("Approve"),
            QStringLiteral("Reject"),
            QStringLiteral("Escalate"),
            QStringLiteral("Release"),
            QStringLiteral("Undo 7 s"),
            QStringLiteral("Late parcel, refund asked"),
            QStringLiteral("Hello, order 48213 was promised for 14 November and still isn't here. "
                           "I paid €64.90 and needed it for my daughter's birthday on Saturday."),
            QStringLiteral("Fact or figure"),
            QStringLiteral("support-november")};
}

Words arabic()
{
    return {QStringLiteral("المراجعة"),
            QStringLiteral("الإحصاءات"),
            QStringLiteral("مجموعات البيانات"),
            QStringLiteral("ابحث أو نفّذ أمرًا"),
            QStringLiteral("إرسال المعدَّل"),
            QStringLiteral("اعتماد"),
            QStringLiteral("رفض"),
            QStringLiteral("تصعيد"),
            QStringLiteral("إعادة"),
            QStringLiteral("تراجع 7 ث"),
            QStringLiteral("تأخر الشحنة وطلب استرداد"),
            QStringLiteral("مرحبًا، كان من المفترض أن يصل الطلب 48377 يوم 14 نوفمبر ولم يصل حتى "
                           "الآن. دفعت 240 درهمًا وأريد استرداد المبلغ."),
            QStringLiteral("رقم أو حقيقة خاطئة"),
            QStringLiteral("دعم-نوفمبر")};
}

QHBoxLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s12);
    column->addLayout(row);
    return row;
}

void addTopBar(QVBoxLayout *column, const Words &words)
{
    auto *row = addRow(column);
    auto *places = new Segmented(QStringLiteral("Places"));
    places->addSegment(words.review, QStringLiteral("review"));
    places->addSegment(words.statistics, QStringLiteral("statistics"));
    places->addSegment(words.datasets, QStringLiteral("dataset"));
    places->setCurrent(0);
    row->addWidget(places);
    row->addWidget(new SearchField(words.search, QKeySequence(Qt::CTRL | Qt::Key_F)));
    row->addStretch();
    auto *ring = new UndoRing(QStringLiteral("Time left to undo"));
    ring->setRemaining(0.7);
    row->addWidget(ring);
    row->addWidget(new CountText(isolated(QStringLiteral("38 of 60")), TypeRole::Caption));
    row->addWidget(new IconButton(QStringLiteral("settings"), QStringLiteral("Settings")));
    auto *toggle = new Toggle(QStringLiteral("Mark changes"));
    toggle->setChecked(true);
    row->addWidget(toggle);
    row->addWidget(new Toggle(QStringLiteral("Fewer movements")));
}

void addButtons(QVBoxLayout *column, const Words &words)
{
    for (const bool compact : {false, true}) {
        auto *row = addRow(column);
        const QList<DecisionButton *> buttons {
            new DecisionButton(words.undo, QStringLiteral("undo"),
                               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), ButtonVariant::Ghost),
            new DecisionButton(words.release, QStringLiteral("release"), QKeySequence(Qt::Key_F4),
                               ButtonVariant::Ghost),
            new DecisionButton(words.escalate, QStringLiteral("escalate"),
                               QKeySequence(Qt::Key_F9)),
            new DecisionButton(words.reject, QStringLiteral("cross"), QKeySequence(Qt::Key_F12),
                               ButtonVariant::Danger),
            new DecisionButton(words.send, QStringLiteral("send"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonVariant::Primary)};
        for (DecisionButton *button : buttons) {
            button->setCompact(compact);
            row->addWidget(button);
        }
        buttons.last()->setReservedTexts({words.send, words.approve});
        auto *off = new DecisionButton(words.escalate, QStringLiteral("escalate"),
                                       QKeySequence(Qt::Key_F9));
        off->setEnabled(false);
        off->setCompact(compact);
        row->addWidget(off);
        if (!compact)
            row->addWidget(new DecisionButton(words.approve, QStringLiteral("check"),
                                              QKeySequence(Qt::CTRL | Qt::Key_Return),
                                              ButtonVariant::Primary));
        row->addStretch();
    }
}

void addChips(QVBoxLayout *column)
{
    auto *row = addRow(column);
    row->addWidget(new Chip(QStringLiteral("Reply")));
    row->addWidget(new Chip(QStringLiteral("English"), Tone::Neutral, QStringLiteral("language")));
    row->addWidget(new Chip(QStringLiteral("haiku-ft-12"), Tone::Outline));
    row->addWidget(new Chip(QStringLiteral("selected"), Tone::Accent, QStringLiteral("check")));
    row->addWidget(new Chip(QStringLiteral("approved"), Tone::Ok, QStringLiteral("check")));
    row->addWidget(
        new Chip(isolated(QStringLiteral("18 min")), Tone::Warn, QStringLiteral("clock")));
    row->addWidget(new Chip(QStringLiteral("overdue"), Tone::Danger, QStringLiteral("clock")));
    row->addWidget(new KeyCaps(QKeySequence(Qt::ALT | Qt::Key_Down)));
    row->addWidget(new KeyCaps(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)));
    row->addWidget(new KeyCaps(QKeySequence(Qt::Key_Return)));
    row->addStretch();
}

template <typename Widget> Widget *named(Widget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

void addFields(QVBoxLayout *column, const Words &words)
{
    auto *row = addRow(column);
    row->addWidget(named(new QLineEdit(words.field), QStringLiteral("Name")));
    auto *off = named(new QLineEdit(words.field), QStringLiteral("Name, off"));
    off->setEnabled(false);
    row->addWidget(off);
    auto *combo = named(new QComboBox, QStringLiteral("By"));
    combo->addItems({words.title, words.label});
    row->addWidget(combo);
    auto *editable = named(new QComboBox, QStringLiteral("Model"));
    editable->setEditable(true);
    editable->addItem(words.field);
    editable->lineEdit()->setAccessibleName(QStringLiteral("Model"));
    row->addWidget(editable);
    auto *spin = named(new QSpinBox, QStringLiteral("Undo for"));
    spin->setSuffix(QStringLiteral(" s"));
    spin->setValue(8);
    row->addWidget(spin);
    row->addStretch();
}

void addBoxes(QVBoxLayout *column, const Words &words)
{
    auto *row = addRow(column);
    auto *on = new QCheckBox(words.approve);
    on->setChecked(true);
    auto *some = new QCheckBox(words.label);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(words.release);
    off->setEnabled(false);
    auto *one = new QRadioButton(words.review);
    one->setChecked(true);
    for (QWidget *box : std::initializer_list<QWidget *> {
             on, new QCheckBox(words.reject), some, off, one, new QRadioButton(words.datasets)})
        row->addWidget(box);
    auto *progress = named(new QProgressBar, QStringLiteral("Today"));
    progress->setRange(0, 60);
    progress->setValue(38);
    row->addWidget(progress);
    auto *bar = new QScrollBar(Qt::Horizontal);
    bar->setRange(0, 200);
    bar->setValue(40);
    row->addWidget(bar);
}

void addTexts(QVBoxLayout *column, const Words &words)
{
    auto *row = addRow(column);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s4);
    left->addWidget(new ElideLabel(words.title, TypeRole::Title));
    left->addWidget(new ElideLabel(words.title, TypeRole::Head));
    left->addWidget(new ElideLabel(isolated(QStringLiteral("1,118 of 8,412")), TypeRole::Figure));
    auto *narrow = new ElideLabel(words.paragraph, TypeRole::Body, Ink::Muted);
    narrow->setElides(true);
    narrow->setFixedWidth(300);
    left->addWidget(narrow, 0, Qt::AlignLeft);
    row->addLayout(left, 1);
    auto *paragraph = new Paragraph(words.paragraph);
    paragraph->setSelectable(true);
    row->addWidget(paragraph, 1);
    row->addWidget(new Paragraph(words.paragraph, TypeRole::Caption, Ink::Muted), 1);
}

void addLabels(QVBoxLayout *column, const Words &words)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s4);
    const std::array<Qt::Key, 4> keys {Qt::Key_1, Qt::Key_2, Qt::Key_Minus, Qt::Key_Equal};
    const QStringList names {words.label, words.title, words.search, words.undo};
    for (int i = 0; i < 4; ++i) {
        auto *label = new LabelButton(names.at(i), QKeySequence(keys.at(size_t(i))));
        label->setChecked(i == 0);
        if (i == 1)
            label->setDetail(words.reject);
        grid->addWidget(label, i / 2, i % 2);
    }
    column->addLayout(grid);
}

void addBanners(QVBoxLayout *column, const Words &words)
{
    const std::array<std::pair<Tone, const char *>, 4> kinds {{{Tone::Warn, "cloud-off"},
                                                               {Tone::Danger, "cross-circle"},
                                                               {Tone::Accent, "info"},
                                                               {Tone::Ok, "check-circle"}}};
    auto *stack = new QVBoxLayout;
    stack->setSpacing(space::s4);
    for (const auto &[tone, icon] : kinds) {
        auto *banner = new Banner;
        BannerMessage message;
        message.id = QString::fromLatin1(icon);
        message.tone = tone;
        message.icon = message.id;
        message.strong = words.title;
        message.sentence = words.search;
        if (tone != Tone::Ok)
            message.actions.append({words.undo, QStringLiteral("sync"), {}, [] {
                                    }});
        if (tone == Tone::Accent)
            message.actions.append({words.release, {}, {}, [] {
                                    }});
        message.closable = tone != Tone::Warn;
        stack->addWidget(banner);
        banner->post(message);
    }
    column->addLayout(stack);
}

Card *checkCard(const Words &words, Tone tone, bool edged)
{
    auto *card = new Card;
    card->setTone(tone);
    card->setEdged(edged);
    card->column()->addWidget(new ElideLabel(words.title, TypeRole::Strong));
    card->column()->addWidget(new Paragraph(words.search));
    return card;
}

QTableWidget *table(const Words &words)
{
    auto *table = new QTableWidget(3, 3);
    table->setAccessibleName(QStringLiteral("Facts"));
    table->setHorizontalHeaderLabels({words.label, words.review, words.reject});
    for (int row = 0; row < 3; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(words.title));
        table->setItem(row, 1, new QTableWidgetItem(words.approve));
        table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("64.90")));
    }
    table->selectRow(1);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addPanes(QVBoxLayout *column, const Words &words)
{
    auto *row = addRow(column);
    auto *cards = new QVBoxLayout;
    cards->addWidget(checkCard(words, Tone::Danger, true));
    cards->addWidget(checkCard(words, Tone::Warn, false));
    cards->addWidget(checkCard(words, Tone::Neutral, false));
    cards->addWidget(new Separator(Qt::Horizontal));
    auto *flow = new FlowLayout(space::s6);
    for (int i = 0; i < 3; ++i) {
        flow->addWidget(new Chip(words.review));
        flow->addWidget(new Chip(words.datasets, Tone::Outline));
    }
    cards->addLayout(flow);
    row->addLayout(cards, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(table(words));
    auto *text = new QTextEdit;
    text->setAccessibleName(QStringLiteral("Draft"));
    text->setPlainText(words.paragraph + u' ' + words.paragraph + u' ' + words.paragraph + u' '
                       + words.paragraph + u' ' + words.paragraph);
    text->setTabChangesFocus(true);
    splitter->addWidget(text);
    splitter->setMinimumHeight(220);
    row->addWidget(splitter, 1);
    auto *empty = new EmptyState(QStringLiteral("check-circle"), words.title, words.search);
    empty->addButton(new DecisionButton(words.statistics, QStringLiteral("statistics"),
                                        QKeySequence(Qt::CTRL | Qt::Key_2)));
    empty->addButton(new DecisionButton(words.undo, QStringLiteral("sync"),
                                        QKeySequence(Qt::Key_F5), ButtonVariant::Ghost));
    row->addWidget(empty, 1);
}

} // namespace

std::unique_ptr<QWidget> makeGallery(bool rightToLeft)
{
    const Words words = rightToLeft ? arabic() : english();
    auto window = std::make_unique<QWidget>();
    window->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::s16);
    addTopBar(column, words);
    addButtons(column, words);
    addChips(column);
    addFields(column, words);
    addBoxes(column, words);
    addTexts(column, words);
    addLabels(column, words);
    addBanners(column, words);
    addPanes(column, words);
    column->addSpacing(space::s48 + space::s24);
    auto *toast = new Toast(window.get());
    toast->present(words.title, words.undo, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    toast->setRemaining(0.7);
    return window;
}

} // namespace bluepencil
