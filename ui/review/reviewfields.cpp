// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does with drafts that have fields.
#include "ui/common/actionregistry.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/reviewplace.h"

namespace bluepencil {

void ReviewPlace::addFieldActions()
{
    const QString edit = tr("Edit");
    addAction("look.fields", tr("Fields or text"), tr("Look"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
              &ReviewPlace::toggleFields);
    addAction("field.add", tr("Add a row or the missing field"), edit,
              {QKeySequence(Qt::ALT | Qt::Key_Insert)}, &ReviewPlace::growField);
    addAction("field.remove", tr("Remove the row or field"), edit,
              {QKeySequence(Qt::ALT | Qt::Key_Delete)}, &ReviewPlace::removeField);
    addAction("field.null", tr("Empty the field (null)"), edit,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)}, &ReviewPlace::emptyField);
}

void ReviewPlace::connectFields()
{
    connect(m_fields, &FieldPane::concernChanged, this, &ReviewPlace::showState);
    connect(m_fields, &FieldPane::viewChanged, this, &ReviewPlace::showTarget);
    connect(m_fields, &FieldPane::undoWanted, this, &ReviewPlace::undoWork);
    connect(m_fields, &FieldPane::redoWanted, this, &ReviewPlace::redoWork);
}

void ReviewPlace::toggleFields()
{
    if (m_fields->hasSchema())
        m_fields->toggle();
}

void ReviewPlace::growField()
{
    m_fields->grow();
}

void ReviewPlace::removeField()
{
    m_fields->remove();
}

void ReviewPlace::emptyField()
{
    m_fields->empty();
}

// The first of those that the current field has a part of; -1: none, or there are no fields.
int ReviewPlace::fieldHunk() const
{
    const auto span = m_fields->span();
    for (int i = 0; span && i < int(m_comparison.edits.size()); ++i) {
        const Span &hunk = m_comparison.edits[std::size_t(i)].final;
        if (hunk.start < span->second && hunk.end > span->first)
            return i;
    }
    return -1;
}

} // namespace bluepencil
