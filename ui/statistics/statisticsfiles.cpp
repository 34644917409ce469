// SPDX-License-Identifier: GPL-3.0-or-later
// What StatisticsPlace saves: the figures as CSV or JSON, and pictures of them.
#include "ui/common/dialogs.h"
#include "ui/common/toast.h"
#include "ui/statistics/draftspage.h"
#include "ui/statistics/figurecsv.h"
#include "ui/statistics/figurepage.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QStackedWidget>
#include <QStandardPaths>

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
    saveFigures(csv, json);
}

// As CSV, or as JSON where the name ends so.
void StatisticsPlace::saveFigures(const QByteArray &csv, const QByteArray &json)
{
    m_around.dialogs.saveFile(
        this, tr("Save the figures"), fileName(QStringLiteral("csv")),
        {{tr("CSV"), {QStringLiteral("*.csv")}}, {tr("JSON"), {QStringLiteral("*.json")}}},
        [this, csv, json](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            QString path = paths.first();
            if (QFileInfo(path).suffix().isEmpty())
                path += QStringLiteral(".csv");
            const bool isJson = QFileInfo(path).suffix().toLower() == u"json";
            tellSaved(saveFile(path, isJson ? json : csv), path);
        });
}

void StatisticsPlace::saveCsv()
{
    if (saveDetailCsv())
        return;
    if (const FigurePage *page = shownPage(); page != nullptr && page->canSave()) {
        saveFigures(page->csv(), page->json());
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
