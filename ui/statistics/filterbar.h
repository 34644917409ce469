// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"

#include <QDate>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bluepencil {

class ActionRegistry;
class DecisionButton;
class FlowLayout;
class Segmented;

// Which decisions the figures are about: a period and what must hold.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    enum Period { Days7, Days30, Days90, Range };

    // What is asked for, to come back to it.
    struct State {
        Period period = Days30;
        QString from; // of Range, as written
        QString to;
        std::vector<std::pair<QString, QString>> choices; // key and value
        std::vector<std::pair<QString, QString>> wheres; // pointer and value

        bool operator==(const State &) const = default;
    };

    // Of the figures themselves, or of what they are compared with.
    enum class Role { Figures, Against };

    explicit FilterBar(QWidget *parent = nullptr, Role role = Role::Figures);
    Q_DISABLE_COPY_MOVE(FilterBar)
    ~FilterBar() override;

    void setChoices(const StatsChoices &choices);
    // At the end of its first row, for what stands there.
    void setRoomAtEnd(const QSize &room);

    // Days are days of this zone.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    void setDays(QDate first, QDate last); // both included
    // The whole days of the period, today among them; of Range what was written.
    [[nodiscard]] FeedbackFilter filter(UtcMs now) const;
    // Empty if all that was written can be read.
    [[nodiscard]] QString problem() const;
    // Only what has this value of the key; a key without a list of its own gets a button that takes
    // it away again.
    void narrow(const QString &key, const QString &value);
    [[nodiscard]] bool canNarrow(const QString &key) const;
    [[nodiscard]] State state() const;
    void setState(const State &state); // one change
    // Back to all of the period.
    void clear();
    [[nodiscard]] bool isNarrowed() const;
    // What is asked for, in words; as "30 days, model haiku-ft-12".
    [[nodiscard]] QString describe() const;
    // Of it what `other` does not say as well; all of it where nothing is left.
    [[nodiscard]] QString describeBeside(const FilterBar &other) const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Choice {
        QString key;
        QString name; // of the key
        QComboBox *box = nullptr;
    };

    void addChoice(const char *objectName, const QString &key, const QString &all,
                   const QString &name);
    [[nodiscard]] QLineEdit *makeDay(const char *objectName, const QString &name);
    [[nodiscard]] QString named(const char *what) const; // an object of this bar
    [[nodiscard]] QString called(const QString &name) const; // for who hears it
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QComboBox *boxOf(const QString &key) const;
    [[nodiscard]] QString chosen(const QString &key) const;
    void showWheres();

    Role m_role = Role::Figures;
    QTimeZone m_zone = QTimeZone::utc();
    FlowLayout *m_flow = nullptr;
    Segmented *m_period = nullptr;
    QWidget *m_days = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QList<Choice> m_choices;
    std::vector<std::pair<QString, QString>> m_wheres; // pointer and value
    QList<DecisionButton *> m_whereButtons;
    QTimer m_pause;
};

} // namespace bluepencil
