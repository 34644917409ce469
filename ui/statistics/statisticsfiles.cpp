// SPDX-License-Identifier: GPL-3.0-or-later
// What StatisticsPlace saves: the figures as CSV, JSON or HTML, and pictures of them.
#include "ui/common/dialogs.h"
#include "ui/common/toast.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/figurecsv.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/figurepage.h"
#include "ui/statistics/pages/pagecsv.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <vector>

namespace bluepencil {

QString StatisticsPlace::fileName(const QString &ending) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_around.clock.now(), m_zone).date();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/bluepencil-") + today.toString(Qt::ISODate) + u'.' + ending;
}

void StatisticsPlace::save(const QString &title, const QString &kind, const QString &ending,
                           const std::function<Result<>(const QString &)> &write)
{
    m_around.dialogs.saveFile(this, title, fileName(ending),
                              {{kind, {QStringLiteral("*.") + ending}}},
                              [this, write, ending](const QStringList &paths) {
                                  if (paths.isEmpty())
                                      return;
                                  QString path = paths.first();
                                  if (QFileInfo(path).suffix().isEmpty())
                                      path += u'.' + ending;
                                  tellSaved(write(path), path);
                              });
}

void StatisticsPlace::tellSaved(const Result<> &written, const QString &path)
{
    if (written) {
        m_toast->present(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_around.dialogs.tell(this, tr("%1 was not saved").arg(QFileInfo(path).fileName()),
                          toString(written.error()));
}

void StatisticsPlace::saveBoard()
{
    const SelectionOverviews shown {
        m_board->overview(),
        m_board->against() == nullptr ? std::nullopt : std::optional(*m_board->against())};
    // The words of the figures on the screen: others may be asked for by now.
    const QByteArray csv
        = figuresCsv(shown, m_board->shownBy(), m_shown->said, m_shown->saidAgainst);
    const QByteArray json = figuresJson(shown, m_shown->said, m_shown->saidAgainst);
    std::vector<SavedKind> kinds {{tr("CSV"),
                                   {QStringLiteral("csv")},
                                   [csv] {
                                       return csv;
                                   }},
                                  {tr("JSON"), {QStringLiteral("json")}, [json] {
                                       return json;
                                   }}};
    addHtml(kinds, boardPage());
    saveFigures(kinds);
}

// The first page as the others are.
SavedPage StatisticsPlace::boardPage() const
{
    SavedPage saved {tr("Statistics"), m_shown->said, {}};
    if (m_board->against() != nullptr)
        saved.filter = tr("%1 against %2").arg(m_shown->said, m_shown->saidAgainst);
    for (const FigureCard *card : m_board->cards())
        saved.content.cards.push_back(card->words());
    for (const PlotCard *card : {m_board->trend(), m_board->labels(), m_board->effort()})
        saved.add(*card);
    saved.add(*m_board->groups()->table());
    return saved;
}

void StatisticsPlace::addHtml(std::vector<SavedKind> &kinds, const SavedPage &saved) const
{
    if (!m_around.pageHtml)
        return;
    kinds.push_back({tr("HTML"),
                     {QStringLiteral("html"), QStringLiteral("htm")},
                     [saved, html = m_around.pageHtml] {
                         return html(saved);
                     }});
}

void StatisticsPlace::savePage(const SavedPage &saved)
{
    std::vector<SavedKind> kinds {{tr("CSV"),
                                   {QStringLiteral("csv")},
                                   [saved] {
                                       return pageCsv(saved.content, saved.page, saved.filter);
                                   }},
                                  {tr("JSON"), {QStringLiteral("json")}, [saved] {
                                       return pageJson(saved.content, saved.page, saved.filter);
                                   }}};
    addHtml(kinds, saved);
    saveFigures(kinds);
}

void StatisticsPlace::saveFigures(const std::vector<SavedKind> &kinds)
{
    QList<FileKind> offered;
    for (const SavedKind &kind : kinds) {
        FileKind made {kind.name, {}};
        for (const QString &ending : kind.endings)
            made.patterns.append(QStringLiteral("*.") + ending);
        offered.append(made);
    }
    m_around.dialogs.saveFile(
        this, tr("Save the figures"), fileName(kinds.front().endings.front()), offered,
        [this, kinds](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            QString path = paths.first();
            if (QFileInfo(path).suffix().isEmpty())
                path += u'.' + kinds.front().endings.front();
            const QString ending = QFileInfo(path).suffix().toLower();
            const auto chosen = std::ranges::find_if(
                kinds, [&ending](const SavedKind &kind) { return kind.endings.contains(ending); });
            const SavedKind &kind = chosen == kinds.end() ? kinds.front() : *chosen;
            tellSaved(saveFile(path, kind.bytes()), path);
        });
}

void StatisticsPlace::saveCsv()
{
    if (saveDetailFigures())
        return;
    if (const FigurePage *page = shownPage(); page != nullptr && page->canSave()) {
        savePage(*page->savedPage());
        return;
    }
    if (m_states->currentIndex() != BoardState || showsDetail())
        return;
    saveBoard();
}

void StatisticsPlace::savePicture()
{
    if (saveDetailPicture())
        return;
    const FigurePage *page = shownPage();
    const bool board = m_states->currentIndex() == BoardState && !showsDrafts() && !showsDetail();
    if (page != nullptr ? !page->canSave() : !board)
        return;
    const QImage image = page != nullptr ? page->picture() : m_board->picture();
    save(tr("Save the picture"), tr("PNG"), QStringLiteral("png"),
         [image](const QString &path) { return savePng(path, image); });
}

} // namespace bluepencil
