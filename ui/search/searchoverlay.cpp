// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchoverlay.h"

#include "core/base/whendone.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/searchfield.h"
#include "ui/common/style/theme.h"
#include "ui/review/veil/screenveil.h"
#include "ui/search/searchlist.h"
#include "ui/statistics/recordview.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int cardWidth = 940;
constexpr int tallest = 560; // of what is found
constexpr int around = 240; // the window's height that is not for it
constexpr int pauseMs = 150; // between the last key and the question
constexpr int firstLimit = 50;
constexpr int moreLimit = 500;
constexpr int shortestBeginning = 4; // shorter ones begin half of all words
constexpr int pageOfRows = 7;

} // namespace

SearchOverlay::SearchOverlay(From from, std::unique_ptr<SearchSource> source,
                             const QString &reviewer, QWidget *window)
    : Overlay(tr("Search everything"), cardWidth, window)
    , m_from(from)
    , m_veil(new ScreenVeil(this))
    , m_reviewer(reviewer)
    , m_source(std::move(source))
    , m_limit(firstLimit)
{
    setObjectName(QStringLiteral("searchOverlay"));
    m_field = new SearchField(tr("Conversations, drafts, finals and notes"), {}, card());
    m_field->setObjectName(QStringLiteral("searchWords"));
    m_field->setAccessibleDescription(
        tr("All words must be found; “several words” in quotation marks are a phrase"));
    m_field->installEventFilter(this);
    column()->addWidget(m_field);
    m_host = new QWidget(card());
    column()->addWidget(m_host);
    m_pages = new QStackedLayout(m_host);
    m_words = new EmptyState(QStringLiteral("search"), {}, {}, m_host);
    m_pages->addWidget(m_words);
    m_list = new SearchList(m_host);
    m_pages->addWidget(m_list);
    m_record = new RecordView(m_host);
    m_pages->addWidget(m_record);
    m_list->hits()->setVeil(m_veil);
    m_record->setVeil(m_veil);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s8);
    m_status = new ElideLabel({}, TypeRole::Caption, Ink::Muted, card());
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setProperty("elides", true);
    foot->addWidget(m_status, 1);
    m_more = new DecisionButton(tr("Show more"), {}, {}, ButtonVariant::Normal, card());
    m_more->setObjectName(QStringLiteral("searchMore"));
    m_more->hide();
    foot->addWidget(m_more);
    m_back = new DecisionButton(tr("Close"), {}, QKeySequence(Qt::Key_Escape),
                                ButtonVariant::Normal, card());
    m_back->setObjectName(QStringLiteral("searchClose"));
    foot->addWidget(m_back);
    column()->addLayout(foot);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchOverlay::ask);
    connect(m_field, &QLineEdit::textChanged, this, &SearchOverlay::onTyped);
    connect(m_list, &SearchList::opened, this, &SearchOverlay::showHit);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit = moreLimit;
        ask();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (showsRecord())
            showList();
        else
            close();
    });
    connect(m_source.get(), &SearchSource::indexing, this, [this](qint64 missing) {
        if (m_reading > 0)
            m_status->setLine(
                tr("Preparing the search: %n record(s) to go", nullptr, int(missing)));
    });
    showStart();
}

SearchOverlay::~SearchOverlay() = default;

void SearchOverlay::follow(const Settings &settings)
{
    m_veil->follow(settings);
}

bool SearchOverlay::isSettled() const
{
    return m_reading == 0 && !m_pause.isActive() && m_veil->isIdle();
}

void SearchOverlay::openSearch()
{
    fit();
    if (showsRecord())
        showList();
    open();
    // What was decided meanwhile is found, too.
    if (!m_field->text().isEmpty())
        ask();
}

void SearchOverlay::focusFirst()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchOverlay::fit()
{
    m_host->setFixedHeight(qBound(180, parentWidget()->height() - around, tallest));
}

void SearchOverlay::resizeEvent(QResizeEvent *event)
{
    fit();
    Overlay::resizeEvent(event);
}

void SearchOverlay::onTyped()
{
    m_limit = firstLimit;
    m_source->cancel();
    ++m_asked;
    if (m_field->text().trimmed().isEmpty()) {
        m_pause.stop();
        showStart();
        return;
    }
    m_pause.start();
}

// The last word may still be growing.
QString SearchOverlay::wanted() const
{
    const QString typed = m_field->text();
    const auto terms = parseSearch(typed);
    if (!terms || typed.isEmpty() || !typed.back().isLetterOrNumber() || typed.count(u'"') % 2 != 0)
        return typed;
    return terms->back().words.back().size() < shortestBeginning ? typed : typed + u'*';
}

void SearchOverlay::ask()
{
    m_pause.stop();
    const quint64 asked = ++m_asked;
    SearchQuery query;
    query.text = wanted();
    query.viewer = m_reviewer;
    query.limit = m_limit;
    showAsking();
    ++m_reading;
    whenDone(m_source->search(query), this, [this, asked](const Result<SearchAnswer> &answer) {
        --m_reading;
        if (asked == m_asked)
            take(answer);
    });
}

void SearchOverlay::showAsking()
{
    if (m_from == From::Gateway)
        m_status->setLine(tr("Asking the gateway …"));
}

void SearchOverlay::take(const Result<SearchAnswer> &answer)
{
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    m_more->setVisible(answer->more && m_limit < moreLimit);
    const QString kept = m_list->currentIndex().isValid()
        ? m_list->hits()->hit(m_list->currentIndex().row()).itemId
        : QString();
    m_list->hits()->setHits(answer->hits);
    if (answer->hits.empty()) {
        showWords(QStringLiteral("search"), tr("Nothing found"),
                  tr("No conversation, draft, final or note has all these words. Fewer words, or "
                     "the beginning of one followed by *, find more."));
        return;
    }
    const auto same = std::ranges::find(answer->hits, kept, &SearchHit::itemId);
    const int row = same == answer->hits.end() ? 0 : int(same - answer->hits.begin());
    m_list->setCurrentIndex(m_list->hits()->index(row));
    if (!showsRecord())
        m_pages->setCurrentIndex(ListPage);
    const int count = int(answer->hits.size());
    m_counted = answer->more ? tr("The newest %n item(s)", nullptr, count)
                             : tr("%n item(s)", nullptr, count);
    if (answer->missing > 0)
        m_counted
            += u' ' + tr("%n record(s) could not be searched yet", nullptr, int(answer->missing));
    m_status->setLine(m_counted);
}

void SearchOverlay::showHit(const SearchHit &hit)
{
    if (hit.state == u"open") {
        const QString producer = hit.producer;
        const QString externalId = hit.externalId;
        close();
        Q_EMIT itemWanted(producer, externalId);
        return;
    }
    const quint64 asked = m_asked;
    const bool inConversation = hit.field == SearchedField::Conversation;
    showAsking();
    ++m_reading;
    const auto shown = [this, asked](const auto &found, const auto &show) {
        --m_reading;
        if (asked != m_asked || !isVisible())
            return;
        if (!found) {
            showProblem(found.error());
            return;
        }
        m_status->setLine(m_counted);
        show(*found);
        m_pages->setCurrentIndex(RecordPage);
        m_back->setText(tr("Back"));
        m_more->hide();
        m_record->focusText();
    };
    if (hit.feedbackId.isEmpty()) {
        const QString what = SearchListModel::what(hit);
        whenDone(m_source->item(hit.itemId), this,
                 [this, shown, what, inConversation](const Result<SearchedItem> &item) {
                     shown(item, [&](const SearchedItem &found) {
                         m_record->setItem(found.item, what, inConversation);
                     });
                 });
        return;
    }
    whenDone(m_source->record(hit.feedbackId), this,
             [this, shown, inConversation](const Result<FeedbackRecord> &record) {
                 shown(record, [&](const FeedbackRecord &found) {
                     m_record->setRecord(found, QTimeZone::systemTimeZone());
                     if (inConversation)
                         m_record->showConversation();
                 });
             });
}

bool SearchOverlay::showsRecord() const
{
    return m_pages->currentIndex() == RecordPage;
}

void SearchOverlay::showList()
{
    m_pages->setCurrentIndex(m_list->hits()->rowCount() > 0 ? ListPage : WordsPage);
    m_back->setText(tr("Close"));
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchOverlay::showStart()
{
    m_list->hits()->setHits({});
    m_more->hide();
    showWords(QStringLiteral("search"), tr("Search everything"),
              tr("Type words: all must be found. “Several words” in quotation marks are a phrase. "
                 "Case and accents make no difference."));
}

void SearchOverlay::showWords(const QString &icon, const QString &head, const QString &sentence)
{
    m_words->setWords(icon, head, sentence);
    m_pages->setCurrentIndex(WordsPage);
    m_back->setText(tr("Close"));
    m_counted.clear();
    m_status->setLine({});
}

void SearchOverlay::showProblem(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_list->hits()->setHits({});
    m_more->hide();
    if (error.code == Error::Code::InvalidArgument) { // marks without a word
        showStart();
        return;
    }
    if (error.code == Error::Code::LimitExceeded) {
        showWords(QStringLiteral("info"), tr("Too many words"),
                  tr("At most 32 words can be searched for at once."));
        return;
    }
    if (m_from == From::Gateway && error.code == Error::Code::Unsupported) {
        showWords(QStringLiteral("lock"), tr("This gateway cannot be searched from here"),
                  tr("It is older than this program. When it is updated, what was decided is found "
                     "here."));
        return;
    }
    const words::ErrorWords said = words::error(error);
    showWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
}

// The keys of the list, while the words keep the focus.
bool SearchOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    if (m_pages->currentIndex() != ListPage)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->move(pageOfRows);
        return true;
    case Qt::Key_PageUp:
        m_list->move(-pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What stands in the list belongs to what is typed.
        if (isSettled())
            m_list->openCurrent();
        return true;
    default:
        return false;
    }
}

void SearchOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && showsRecord()) {
        showList();
        event->accept();
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace bluepencil
