// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/privacyrules.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace bluepencil {

class FoldSection;
class IconButton;

// What becomes of single kinds of personal data, and the key that some ways need. Folded away; its
// head says how many kinds go a way of their own.
class PrivacyForm final : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PrivacyForm)
    ~PrivacyForm() override;

    [[nodiscard]] PrivacyRules rules() const;
    void setRules(const PrivacyRules &rules); // says nothing of it
    // Empty where no rule needs one: a key is kept apart from recipes.
    [[nodiscard]] QString keyFile() const;
    void setKeyFile(const QString &path);
    // What is missing or wrong; empty if nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void keyFileWanted();

private:
    void addKinds();
    void addKey();
    void showSummary();
    void tell();

    FoldSection *m_section = nullptr;
    std::vector<std::pair<PersonalDataType, QComboBox *>> m_kinds;
    QLineEdit *m_scope = nullptr;
    QLineEdit *m_key = nullptr;
    IconButton *m_browse = nullptr;
};

} // namespace bluepencil
