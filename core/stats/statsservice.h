// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/agreement/agreementreport.h"
#include "core/stats/bias.h"
#include "core/stats/choices.h"
#include "core/stats/columns/figurekeeper.h"
#include "core/stats/feedbacklist.h"
#include "core/stats/mywork/mywork.h"
#include "core/stats/overview.h"
#include "core/stats/reportfigures.h"
#include "core/stats/selections.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace bluepencil {

// The figures of the Statistics place on a thread of its own, with its own connection. Calls return
// at once and are worked off in their order; use `.then(context, …)` for what comes back. It only
// reads, and holds no lock that a decision waits for. Where there are many decisions it has columns
// of them kept beside the workspace (core/stats/columns/figurecache.h), on another thread.
//
//   service.overview(query).then(this, [this](const Result<Overview> &answer) { … });
//
// An answer that was asked again meanwhile comes with Error::Code::Cancelled: leave it.
class StatsService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    StatsService(const QString &workspacePath, const Clock &clock, RandomSource random,
                 QObject *parent = nullptr);
    ~StatsService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(StatsService)

    // As readOverview: all that the page shows. Only the last question counts.
    [[nodiscard]] QFuture<Result<Overview>> overview(const OverviewQuery &query);
    // As readSelections: the same beside that of another filter. Only the last question of these
    // two counts.
    [[nodiscard]] QFuture<Result<SelectionOverviews>>
    selections(const OverviewQuery &query, const std::optional<FeedbackFilter> &against);

    // As readReportFigures, with the name and the zone of the workspace.
    struct ReportAnswer {
        ReportFigures figures;
        QString workspace; // its file's name, or its address without a password
        QTimeZone zone;
    };

    [[nodiscard]] QFuture<Result<ReportAnswer>>
    report(const FeedbackFilter &filter, const std::optional<FeedbackFilter> &against);
    // As listFeedback: the decisions behind a bar or point. Only the last question counts.
    [[nodiscard]] QFuture<Result<FeedbackPage>> list(const FeedbackListQuery &query);
    // As readFeedbackRecord: one record to look at.
    [[nodiscard]] QFuture<Result<FeedbackRecord>> record(const QString &feedbackId);
    // As readMyWork.
    [[nodiscard]] QFuture<Result<MyWork>> myWork(const QString &reviewer, int days);
    // As readAgreement, where `against` is given of that filter too, and readBias. Only the last
    // question of each counts.
    [[nodiscard]] QFuture<Result<TwoSelections<AgreementReport>>>
    agreement(const AgreementQuery &query, const std::optional<FeedbackFilter> &against);
    [[nodiscard]] QFuture<Result<BiasReport>> bias(const BiasQuery &query);
    // Whatever overview, list, agreement or bias is under way or waits.
    void cancel();
    void cancelOverview(); // or selections

private:
    [[nodiscard]] FigureCache &cacheOf(Workspace &workspace);

    const Clock &m_clock;
    std::stop_source m_overviewStop;
    std::stop_source m_listStop;
    std::stop_source m_agreementStop;
    std::stop_source m_biasStop;
    FigureKeeper m_keeper; // told on m_thread alone
    // Touched on m_thread alone.
    std::unique_ptr<FigureCache> m_cache;
    ChoicesReader m_choices;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
