// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QSettings;

namespace bluepencil {

// The one table of settings: every key with its name and default. Values live in the QSettings
// that is injected; a value that can't be used reads as the default.
class Settings final : public QObject {
    Q_OBJECT

public:
    enum class Key {
        ReviewerName,
        Theme, // system | light | dark
        Density, // calm | compact
        ReadingSize, // points
        TextScale, // per cent
        UndoSeconds, // 0 to 60
        FewerMovements,
        Language, // system | code of a language that the window speaks
        RedlineShown,
        EscalationSkill,
        WindowGeometry,
        ColumnSizes,
        LeftSizes,
        SheetSizes,
        UrgentNotice, // tell of urgent drafts while nobody looks
        UrgentPriority, // 1 to 100: what is urgent
        RecentActions, // ids, newest first
        RedlineBeside, // side by side, not below the text
        SpellCheck,
        WhiteSpace, // code | everywhere | nowhere
        HidePersonal, // on screen
        GatewayAddress, // of the team's workspace; empty: the one on this machine
    };

    // `store` must outlive this.
    explicit Settings(QSettings &store, QObject *parent = nullptr);
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QVariant value(Key key) const;

    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }

    [[nodiscard]] int number(Key key) const { return value(key).toInt(); }

    [[nodiscard]] double real(Key key) const { return value(key).toDouble(); }

    [[nodiscard]] bool isOn(Key key) const { return value(key).toBool(); }

    void set(Key key, const QVariant &value);

    [[nodiscard]] QSettings &store() const { return m_store; }

    [[nodiscard]] static QString name(Key key);

Q_SIGNALS:
    void changed(bluepencil::Settings::Key key);

private:
    QSettings &m_store;
};

} // namespace bluepencil
