// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/jsontext.h"
#include "ui/review/fields/fieldrows.h"

#include <QWidget>

#include <optional>
#include <utility>

class QStackedLayout;

namespace bluepencil {

struct OpenItem;
class DraftEditor;
class ElideLabel;
class FieldForm;
class Paragraph;
class Segmented;
struct TextChange;

// The draft as text, and where the item has an `output_schema` as its fields, too: two views of the
// one working text, which stays the editor's. A change of a field rewrites its value there and
// nothing else.
class FieldPane final : public QWidget {
    Q_OBJECT

public:
    // `textView` shows the editor, alone or with something beside it.
    FieldPane(DraftEditor *editor, QWidget *textView, QWidget *parent = nullptr);
    ~FieldPane() override;
    Q_DISABLE_COPY_MOVE(FieldPane)

    // The editor has the text of `item` already. A newer revision of the same keeps the view.
    void showItem(const OpenItem &item, bool readOnly);
    void showNone();

    [[nodiscard]] bool hasSchema() const { return m_schema.has_value(); }

    [[nodiscard]] bool isForm() const { return m_isForm; }

    // While it is, the text alone is shown, which can hide a part of itself.
    void setVeiled(bool veiled);

    // Nothing happens where the text can't be read.
    void toggle();

    // What speaks against sending the text as it is; empty: nothing.
    [[nodiscard]] QString concern() const { return m_concern; }

    // Why the current field can't be changed so; empty: it can.
    [[nodiscard]] QString obstacle(const QString &action) const;
    void grow(); // a row more, or the part that is not there
    void remove();
    void empty(); // null
    void restore(); // as the draft has it

    // The current field of the form, for what a label would be set on.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> span() const;
    [[nodiscard]] QString target() const;
    void showField(const QString &pointer);

    // The next change is a step of its own.
    void breakStep() { m_stepToken = 0; }

    // How much of the form was on the screen; the attention meter looks after the text.
    [[nodiscard]] double coverage() const;

Q_SIGNALS:
    void viewChanged();
    void concernChanged();
    void coverageGrew();
    void undoWanted();
    void redoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void setForm(bool form);
    [[nodiscard]] bool wantsForm() const;
    void apply(const std::optional<TextChange> &change, bool oneStep);
    void onTyped(const QString &text);
    void onChosen(const QString &literal);
    void onCaret();
    void selectCurrent();
    void applyMargins();
    void setConcern(const QString &concern);
    void put(const FieldRow &row, const QString &literal, bool oneStep);
    [[nodiscard]] static QString literalFor(const FieldRow &row, JsonNode::Kind present,
                                            const QString &typed);
    [[nodiscard]] const FieldRow *row() const; // of the form on screen; nullptr: none
    [[nodiscard]] const DraftField *growing() const;
    [[nodiscard]] int parentNode(const FieldRow &row) const;

    DraftEditor *m_editor;
    QWidget *m_textView;
    QWidget *m_head = nullptr;
    Segmented *m_views = nullptr;
    ElideLabel *m_words = nullptr;
    Paragraph *m_fault = nullptr;
    QWidget *m_faultHost = nullptr;
    FieldForm *m_form = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::optional<Json> m_schema;
    std::optional<JsonText> m_draft; // what changed is told against it
    std::optional<JsonText> m_text; // the working text; nullopt: it is no JSON
    DraftFields m_read;
    QString m_shown; // item and draft
    QString m_concern;
    QString m_stepPointer; // of the field that was changed last
    quint64 m_stepToken = 0; // of the text after it
    bool m_isForm = false;
    bool m_prefersText = false;
    bool m_isSelecting = false;
    bool m_isVeiled = false;
};

} // namespace bluepencil
