// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/fieldpane.h"

#include "core/base/limits.h"
#include "core/model/jsonedit.h"
#include "core/review/reviewsession.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keeprow.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldform.h"
#include "ui/review/fields/fieldwords.h"
#include "ui/review/panes/sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

enum View { FieldsView, TextView };

constexpr std::size_t mostRows = 10'000; // more are read as text
constexpr int fieldsHead = 44;

} // namespace

FieldPane::FieldPane(DraftEditor *editor, QWidget *textView, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_textView(textView)
    , m_head(new QWidget(this))
    , m_views(new Segmented(tr("View of the draft"), m_head))
    , m_words(new ElideLabel({}, TypeRole::Caption, Ink::Muted, m_head))
    , m_fault(nullptr)
    , m_faultHost(new QWidget(this))
    , m_form(new FieldForm(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("fieldPane"));
    keepRow(m_head, fieldsHead);
    m_views->setObjectName(QStringLiteral("draftViews"));
    m_views->addSegment(tr("Fields"), {}, QStringLiteral("viewFields"));
    m_views->addSegment(tr("Text"), {}, QStringLiteral("viewText"));
    m_words->setObjectName(QStringLiteral("fieldWords"));
    m_words->setElides(true);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, space::s4);
    row->setSpacing(space::s12);
    row->addWidget(m_views);
    row->addWidget(m_words, 1);
    auto *faultRow = new QHBoxLayout(m_faultHost);
    faultRow->setContentsMargins(0, 0, 0, space::s8);
    m_fault = new Paragraph({}, TypeRole::Body, Ink::Danger, m_faultHost);
    m_fault->setObjectName(QStringLiteral("jsonFault"));
    faultRow->addWidget(m_fault, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_faultHost);
    m_stack->addWidget(textView);
    m_stack->addWidget(m_form);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_editor);
    m_head->hide();
    m_faultHost->hide();
    connect(m_views, &Segmented::currentChanged, this, [this](int view) {
        if ((view == FieldsView) != m_isForm)
            toggle();
    });
    connect(m_editor, &DraftEditor::textChanged, this, &FieldPane::refresh);
    connect(m_editor, &DraftEditor::caretMoved, this, &FieldPane::onCaret);
    connect(m_form, &FieldForm::typed, this, &FieldPane::onTyped);
    connect(m_form, &FieldForm::chosen, this, &FieldPane::onChosen);
    connect(m_form, &FieldForm::currentChanged, this, [this] {
        breakStep();
        selectCurrent();
    });
    connect(m_form, &FieldForm::coverageGrew, this, &FieldPane::coverageGrew);
    connect(m_form, &FieldForm::undoWanted, this, &FieldPane::undoWanted);
    connect(m_form, &FieldForm::redoWanted, this, &FieldPane::redoWanted);
}

FieldPane::~FieldPane() = default;

void FieldPane::showItem(const OpenItem &item, bool readOnly)
{
    const QString shown = item.lease.itemId + u' ' + item.draftId;
    const bool isOther = m_shown != shown;
    m_shown = shown;
    m_schema.reset();
    m_draft.reset();
    const Json &schema = item.lease.item.outputSchema;
    if (schema.is_null()) {
        showNone();
        return;
    }
    m_schema = schema;
    // Without the draft before their eyes there is nothing to compare with.
    if (item.lease.arm != Arm::Control) {
        if (auto draft = JsonText::read(item.draftText))
            m_draft = std::move(*draft);
    }
    m_form->setLanguage(item.lease.item.language);
    m_form->setReadOnly(readOnly);
    breakStep();
    if (isOther)
        m_form->begin();
    refresh();
    if (isOther)
        setForm(wantsForm());
    m_head->show();
    applyMargins();
    selectCurrent();
}

void FieldPane::showNone()
{
    m_schema.reset();
    m_draft.reset();
    m_text.reset();
    m_shown.clear();
    m_form->begin();
    m_head->hide();
    m_faultHost->hide();
    setForm(false);
    setConcern({});
}

void FieldPane::refresh()
{
    if (!m_schema)
        return;
    m_text.reset();
    const QString text = m_editor->text();
    const bool isTooLarge = text.size() > limits::ShownBytes;
    QString fault;
    if (!isTooLarge) {
        if (auto read = JsonText::read(text))
            m_text = std::move(*read);
        else
            fault = words::jsonFault(read.error());
    }
    m_faultHost->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        m_fault->setParagraph(tr("Not valid JSON. %1.").arg(fault));
    if (!m_text) {
        setForm(false);
        m_views->setSegmentEnabled(FieldsView, false);
        m_words->setLine(isTooLarge ? tr("too large to be shown by fields") : QString());
        setConcern(fault.isEmpty() ? QString() : tr("Not valid JSON"));
        return;
    }
    m_read = readFields(*m_text, *m_schema);
    std::vector<FieldRow> rows = fieldRows(*m_text, m_read, m_draft ? &*m_draft : nullptr);
    const auto wrong = int(std::ranges::count_if(
        m_read.fields, [](const DraftField &field) { return !field.problems.empty(); }));
    const auto count = int(std::ranges::count_if(rows, [](const FieldRow &each) {
        return each.kind == FieldRow::Kind::Value || each.kind == FieldRow::Kind::Choice;
    }));
    const bool isTooMany = rows.size() > mostRows;
    if (isTooMany)
        rows.clear();
    m_form->setRows(std::move(rows));
    m_views->setSegmentEnabled(FieldsView, !isTooMany && !m_isVeiled);
    if (isTooMany)
        setForm(false);
    const QString concern = wrong > 0 ? tr("%n field(s) to look at", nullptr, wrong) : QString();
    QStringList parts {tr("%n field(s)", nullptr, count)};
    if (!concern.isEmpty())
        parts.append(concern);
    m_words->setLine(isTooMany ? tr("too many fields to be shown") : parts.join(tr(", ")));
    setConcern(concern);
}

void FieldPane::setConcern(const QString &concern)
{
    if (m_concern == concern)
        return;
    m_concern = concern;
    Q_EMIT concernChanged();
}

void FieldPane::setForm(bool form)
{
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrent(form ? FieldsView : TextView);
    }
    if (m_isForm == form)
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr
        && (m_editor->isAncestorOf(focus) || m_form == focus || m_form->isAncestorOf(focus));
    m_isForm = form;
    QWidget *typed = form ? static_cast<QWidget *>(m_form) : m_editor;
    m_stack->setCurrentWidget(form ? static_cast<QWidget *>(m_form) : m_textView);
    setFocusProxy(typed);
    if (hadFocus)
        typed->setFocus(Qt::OtherFocusReason);
    Q_EMIT viewChanged();
}

bool FieldPane::wantsForm() const
{
    return !m_prefersText && !m_isVeiled && m_text.has_value() && !m_form->rows().empty();
}

void FieldPane::setVeiled(bool veiled)
{
    if (m_isVeiled == veiled)
        return;
    m_isVeiled = veiled;
    if (!m_schema)
        return;
    refresh();
    breakStep();
    setForm(wantsForm());
    selectCurrent();
}

void FieldPane::toggle()
{
    if (m_isVeiled)
        return;
    if (!m_text || m_form->rows().empty()) {
        setForm(m_isForm);
        return;
    }
    m_prefersText = m_isForm;
    breakStep();
    setForm(!m_isForm);
    if (m_isForm)
        onCaret();
}

double FieldPane::coverage() const
{
    return m_schema ? m_form->coverage() : 0;
}

const FieldRow *FieldPane::row() const
{
    return m_isForm && m_text ? m_form->currentRow() : nullptr;
}

int FieldPane::parentNode(const FieldRow &row) const
{
    return row.field.parent < 0 ? -1 : m_read.fields[std::size_t(row.field.parent)].node;
}

std::optional<std::pair<qsizetype, qsizetype>> FieldPane::span() const
{
    const FieldRow *here = row();
    if (here == nullptr || !here->isThere())
        return std::nullopt;
    return std::pair(here->start, here->end);
}

QString FieldPane::target() const
{
    return span() ? row()->label : QString();
}

// The editor's selection is where labels go, and where the text view will be.
void FieldPane::selectCurrent()
{
    const FieldRow *here = row();
    if (here == nullptr || m_isSelecting)
        return;
    m_isSelecting = true;
    if (here->isThere())
        m_editor->select(here->start, here->end);
    else if (const int around = parentNode(*here); around >= 0)
        m_editor->setCaret(m_text->codePoint(m_text->node(around).start));
    m_isSelecting = false;
}

// The innermost field around the caret.
void FieldPane::onCaret()
{
    if (!m_isForm || m_isSelecting || !m_text)
        return;
    const auto selected = m_editor->selection();
    const qsizetype caret = selected ? selected->first : m_editor->caret();
    const std::vector<FieldRow> &rows = m_form->rows();
    int found = -1;
    for (int i = 0; i < int(rows.size()); ++i) {
        const FieldRow &each = rows[std::size_t(i)];
        if (each.isThere() && caret >= each.start && caret <= each.end)
            found = i;
    }
    if (found >= 0)
        m_form->setCurrent(found);
    selectCurrent();
}

void FieldPane::showField(const QString &pointer)
{
    const int found = m_isForm && !pointer.isEmpty() ? m_form->find(pointer) : -1;
    if (found >= 0)
        m_form->setCurrent(found);
}

// Changes ---------------------------------------------------------------------------------------

void FieldPane::apply(const std::optional<TextChange> &change, bool oneStep)
{
    const FieldRow *here = row();
    if (!change || here == nullptr)
        return;
    const QString pointer = here->field.pointer;
    const bool joins = oneStep && m_stepToken == m_editor->textToken() && m_stepPointer == pointer;
    m_isSelecting = true;
    m_editor->change(change->start, change->end, change->text, joins);
    m_isSelecting = false;
    m_stepPointer = pointer;
    m_stepToken = oneStep ? m_editor->textToken() : 0;
    selectCurrent();
}

void FieldPane::put(const FieldRow &row, const QString &literal, bool oneStep)
{
    if (row.isThere())
        apply(withLiteral(*m_text, row.field.node, literal), oneStep);
    else if (const int around = parentNode(row); around >= 0)
        apply(withMember(*m_text, around, row.field.name, literal), oneStep);
}

// What is no number stays as it was typed, as text: nothing is lost, and the field says so.
QString FieldPane::literalFor(const FieldRow &row, JsonNode::Kind present, const QString &typed)
{
    const int types = row.field.types;
    const bool wantsText = (types & jsontype::String) != 0 && present != JsonNode::Kind::Number;
    if ((types & jsontype::Number) != 0 && !wantsText) {
        const QString number = typed.trimmed();
        if (isJsonNumber(number))
            return number;
        if (number.isEmpty() && (types & jsontype::Null) != 0)
            return QStringLiteral("null");
    }
    return jsonLiteral(typed);
}

void FieldPane::onTyped(const QString &text)
{
    const FieldRow *here = row();
    if (here == nullptr || text == here->shown)
        return; // formats come as changes, too
    const auto present
        = here->isThere() ? m_text->node(here->field.node).kind : JsonNode::Kind::Null;
    const QString literal = literalFor(*here, present, text);
    if (present == JsonNode::Kind::String && literal.startsWith(u'"'))
        apply(withString(*m_text, here->field.node, text), true);
    else
        put(*here, literal, true);
}

void FieldPane::onChosen(const QString &literal)
{
    if (const FieldRow *here = row(); here != nullptr && !literal.isEmpty())
        put(*here, literal, true);
}

// The list that a row more goes to: the current one, or the one around the current field.
const DraftField *FieldPane::growing() const
{
    const FieldRow *here = row();
    if (here == nullptr)
        return nullptr;
    const DraftField *at = &here->field;
    while (at != nullptr) {
        const bool isList = at->node >= 0 && m_text->node(at->node).kind == JsonNode::Kind::Array;
        if (isList && at->canGrow)
            return at;
        at = at->parent < 0 ? nullptr : &m_read.fields[std::size_t(at->parent)];
    }
    return nullptr;
}

QString FieldPane::obstacle(const QString &action) const
{
    const FieldRow *here = row();
    if (!m_schema)
        return tr("This draft has no fields");
    if (action == u"look.fields" && m_isVeiled)
        return tr("Fields cannot hide personal data: show it first");
    if (action == u"look.fields")
        return m_text ? QString() : tr("The text is not valid JSON");
    if (here == nullptr)
        return tr("Only while the fields are shown");
    if (action == u"field.add")
        return !here->isThere() || growing() != nullptr ? QString() : tr("No list to add a row to");
    if (action == u"field.remove")
        return here->isThere() && here->field.depth > 0 ? QString() : tr("The field is not there");
    if (action == u"field.null") {
        return (here->field.types & jsontype::Null) != 0 ? QString()
                                                         : tr("The field must have a value");
    }
    return {};
}

void FieldPane::grow()
{
    if (!obstacle(QStringLiteral("field.add")).isEmpty() || m_editor->isReadOnly())
        return;
    const FieldRow *here = row();
    if (!here->isThere()) {
        put(*here, here->field.fresh, false);
        return;
    }
    const DraftField list = *growing();
    const auto count = m_text->node(list.node).children.size();
    apply(withElement(*m_text, list.node, list.fresh), false);
    // To the new row, or the first field in it.
    const QString pointer = list.pointer + u'/' + QString::number(count);
    const std::vector<FieldRow> &rows = m_form->rows();
    const auto found = std::ranges::find_if(rows, [&](const FieldRow &each) {
        return each.isStop()
            && (each.field.pointer == pointer || each.field.pointer.startsWith(pointer + u'/'));
    });
    if (found != rows.end())
        m_form->setCurrent(int(found - rows.begin()));
}

void FieldPane::remove()
{
    if (!obstacle(QStringLiteral("field.remove")).isEmpty() || m_editor->isReadOnly())
        return;
    apply(without(*m_text, row()->field.node), false);
}

void FieldPane::empty()
{
    if (obstacle(QStringLiteral("field.null")).isEmpty() && !m_editor->isReadOnly())
        put(*row(), QStringLiteral("null"), false);
}

void FieldPane::restore()
{
    const FieldRow *here = row();
    if (here == nullptr || !m_draft || m_editor->isReadOnly())
        return;
    if (here->draftNode >= 0)
        put(*here, m_draft->raw(here->draftNode).toString(), false);
    else if (here->isThere() && here->field.depth > 0)
        remove();
}

void FieldPane::applyMargins()
{
    const SheetEdges edges = sheetEdges(width(), theme().readingFont(false));
    const auto margins = [&](int below) {
        return mirrored(layoutDirection(), QMargins(edges.start, 0, edges.end, below));
    };
    m_head->layout()->setContentsMargins(margins(space::s4));
    m_faultHost->layout()->setContentsMargins(margins(space::s8));
}

void FieldPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
}

void FieldPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_stack != nullptr && changesLook(event))
        applyMargins();
}

} // namespace bluepencil
