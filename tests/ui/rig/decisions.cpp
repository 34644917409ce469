// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig/decisions.h"

#include "core/base/ids.h"
#include "core/model/item.h"
#include "core/model/json.h"
#include "core/model/taxonomy.h"

#include <QStringList>

#include <array>
#include <random>

namespace bluepencil {

namespace {

constexpr qint64 dayMs = 86'400'000;

const QString draftText = QStringLiteral(
    "Thank you for your message. Your parcel left our warehouse on Monday and arrives within three "
    "working days. We are sorry for the wait and refund the postage of 4.90 euros.");

class Maker {
public:
    Maker(SqlReviewQueue &queue, UtcMs now, const Decisions &wanted)
        : m_queue(queue)
        , m_now(now)
        , m_wanted(wanted)
        , m_random(wanted.seed)
    {
    }

    void make(int number)
    {
        const QString id = QStringLiteral("c-%1").arg(number, 5, 10, QLatin1Char('0'));
        submit(id, number);
        decide(id, number);
    }

private:
    int pick(int from) { return int(m_random() % unsigned(from)); }

    void submit(const QString &id, int number)
    {
        const bool small = number >= m_wanted.count - m_wanted.smallModel;
        const std::array models {"haiku-ft-12", "sonnet-fin-3", "haiku-base"};
        const std::array tasks {"reply", "reply", "summary"};
        const std::array languages {"en", "en", "de", "es"};
        const std::array regions {"EU", "US", "APAC"};
        OrderedJson message;
        message["role"] = "user";
        message["content"] = "Where is my parcel?";
        OrderedJson draft;
        draft["id"] = "a";
        draft["text"] = toStdString(draftText);
        draft["model"] = small ? "small-1" : models[std::size_t(pick(3))];
        OrderedJson item;
        item["external_id"] = toStdString(id);
        item["title"] = "Parcel " + std::to_string(number);
        item["task"] = tasks[std::size_t(pick(3))];
        item["language"] = languages[std::size_t(pick(4))];
        item["attributes"]["region"] = regions[std::size_t(pick(3))];
        item["messages"] = OrderedJson::array({message});
        item["drafts"] = OrderedJson::array({draft});
        const auto parsed = parseItem(QByteArray::fromStdString(item.dump()));
        if (!parsed)
            qFatal("%s", qPrintable(toString(parsed.error())));
        if (const auto stored = m_queue.submit(QStringLiteral("local"), *parsed); !stored)
            qFatal("%s", qPrintable(toString(stored.error())));
    }

    void decide(const QString &id, int number)
    {
        const QStringList reviewers {QStringLiteral("anna"), QStringLiteral("ben"),
                                     QStringLiteral("chris")};
        Decision made;
        made.externalId = id;
        made.reviewer = reviewers.at(pick(3));
        if (!m_wanted.reviewer.isEmpty() && number < 3)
            made.reviewer = m_wanted.reviewer;
        const qint64 span = m_wanted.days * dayMs;
        const qint64 ago = qint64(double(m_wanted.count - number) / m_wanted.count * double(span));
        made.decidedAt = m_now - ago + pick(3'600'000);
        if (made.decidedAt >= m_now)
            made.decidedAt = m_now - 1;
        made.decisionId = uuid5({QStringLiteral("local"), id, made.reviewer});
        made.activeMs = 20'000 + pick(60'000);
        const bool late = number > m_wanted.count * 2 / 3;
        const int chance = pick(100);
        const int approved = late ? 52 : 66;
        if (chance < approved) {
            made.action = Action::Approve;
        } else if (chance < 92) {
            made.action = Action::Edit;
            made.finalText = edited();
            addLabels(made);
        } else if (chance < 97) {
            made.action = Action::Reject;
            addLabels(made);
        } else {
            made.action = Action::Escalate;
            made.escalateTo = QStringLiteral("senior");
        }
        LeaseRequest request;
        request.reviewer = made.reviewer;
        request.producer = QStringLiteral("local");
        request.externalId = id;
        const auto leases = m_queue.lease(request);
        if (!leases || leases->empty())
            qFatal("nothing to lease");
        const auto done
            = m_queue.decide({leases->front().key, made, leases->front().item.revision});
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
    }

    QString edited()
    {
        QString text = draftText;
        const int depth = pick(4);
        text.replace(QStringLiteral("Monday"), QStringLiteral("Tuesday"));
        if (depth > 0)
            text.replace(QStringLiteral("Thank you for your message. "), QString());
        if (depth > 1)
            text.replace(QStringLiteral("4.90 euros"), QStringLiteral("5.90 euros at once"));
        if (depth > 2)
            text = QStringLiteral("We have sent it again, free of charge; it comes on Tuesday.");
        return text;
    }

    void addLabels(Decision &made)
    {
        // The first codes more often than the last, as in life.
        const QStringList codes = taxonomyCodes();
        const int at = int(double(codes.size()) * std::min(pick(1000), pick(1000)) / 1000.0);
        made.labels.push_back({codes.at(at), Severity::Minor, std::nullopt});
    }

    SqlReviewQueue &m_queue;
    UtcMs m_now;
    Decisions m_wanted;
    std::mt19937 m_random;
};

} // namespace

void fillWithDecisions(SqlReviewQueue &queue, UtcMs now, const Decisions &wanted)
{
    Maker maker(queue, now, wanted);
    for (int i = 0; i < wanted.count; ++i)
        maker.make(i);
}

} // namespace bluepencil
