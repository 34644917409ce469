// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/linescan.h"
#include "core/privacy/scanmemory.h"
#include "ui/review/latestjob.h"
#include "ui/review/veil/veiledtext.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

namespace bluepencil {

// Why nothing is known of the texts.
enum class VeilFlaw {
    NoScanner, // it could not be made
    TooLong,
    TooMany, // findings, or people
    Unread, // by an inner JSON over a limit, or an analyser
};

// Made when it is first needed, on the thread that needs it; any thread.
class VeilScanner {
public:
    // nullptr: it cannot be made.
    [[nodiscard]] const Scanner *get();

private:
    std::once_flag m_once;
    std::optional<Scanner> m_scanner;
};

// The texts of one item, looked at together.
struct VeilJob {
    std::shared_ptr<VeilScanner> scanner;
    std::shared_ptr<ScanMemory> memory; // of this item alone
    std::vector<ScanText> texts;
    quint64 token = 0; // of the item
};

struct VeilOutcome {
    QHash<QString, VeiledText> texts; // by themselves: what is not here was not looked at
    std::optional<VeilFlaw> flaw; // nothing was found out
    quint64 token = 0;
};

// Texts that belong to no open item: those of one list are of one item and looked at together.
struct LooseJob {
    std::shared_ptr<VeilScanner> scanner;
    QList<QStringList> items;
};

struct LooseOutcome {
    // "[EMAIL]" without numbers; none of an item of which a text can't be read
    QHash<QStringList, QList<VeiledText>> shown;
    QList<QStringList> items;
};

// Any thread.
[[nodiscard]] VeilOutcome veilTexts(VeilJob job);
[[nodiscard]] LooseOutcome veilLooseTexts(LooseJob job);

// Looks for personal data off the window's thread, with the detectors of an export and in its
// words.
class VeilRunner final : public QObject {
    Q_OBJECT

public:
    explicit VeilRunner(QObject *parent = nullptr);
    ~VeilRunner() override;
    Q_DISABLE_COPY_MOVE(VeilRunner)

    void request(std::vector<ScanText> texts, quint64 token, bool atOnce);
    void requestLoose(const QList<QStringList> &items);
    // Whatever is under way for an item belongs to nothing any more.
    void forget();

    [[nodiscard]] bool isIdle() const { return m_job.isIdle() && m_loose.isIdle(); }

Q_SIGNALS:
    void veiled(const bluepencil::VeilOutcome &outcome);
    void looseVeiled(const bluepencil::LooseOutcome &outcome);

private:
    std::shared_ptr<VeilScanner> m_scanner;
    std::shared_ptr<ScanMemory> m_memory;
    int m_uses = 0; // of the memory
    LatestJob<VeilJob, VeilOutcome> m_job;
    LatestJob<LooseJob, LooseOutcome> m_loose;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::VeilOutcome)
Q_DECLARE_METATYPE(bluepencil::LooseOutcome)
