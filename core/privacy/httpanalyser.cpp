// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/httpanalyser.h"

#include "core/model/json.h"
#include "core/text/text.h"

#include <QEventLoop>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace bluepencil {

namespace {

constexpr qsizetype MostAnswerBytes = qsizetype {4} * 1024 * 1024;

using Type = PersonalDataType;

Unscannable failed(const QString &what)
{
    return {Unscannable::Reason::Analyser, QStringLiteral("the analyser %1").arg(what)};
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

// Presidio's names. What has another name is personal in a way we have no word for.
Type typeOfEntity(const QString &entity)
{
    static const QHash<QString, Type> types {
        {QStringLiteral("PERSON"), Type::Person},
        {QStringLiteral("LOCATION"), Type::Address},
        {QStringLiteral("EMAIL_ADDRESS"), Type::Email},
        {QStringLiteral("PHONE_NUMBER"), Type::Phone},
        {QStringLiteral("CREDIT_CARD"), Type::Card},
        {QStringLiteral("IBAN_CODE"), Type::Iban},
        {QStringLiteral("US_SSN"), Type::Ssn},
        {QStringLiteral("IP_ADDRESS"), Type::IpAddress},
        {QStringLiteral("MAC_ADDRESS"), Type::MacAddress},
        {QStringLiteral("US_PASSPORT"), Type::Passport},
        {QStringLiteral("UK_PASSPORT"), Type::Passport},
        {QStringLiteral("US_DRIVER_LICENSE"), Type::Licence},
        {QStringLiteral("US_BANK_NUMBER"), Type::Account},
        {QStringLiteral("CRYPTO"), Type::CryptoAddress},
    };
    return types.value(entity, Type::Custom);
}

class HttpAnalyser : public TextAnalyser {
public:
    explicit HttpAnalyser(HttpAnalyserOptions options)
        : m_options(std::move(options))
    {
    }

    [[nodiscard]] Scanned<std::vector<Finding>> analyse(const QString &text) const override
    {
        if (text.trimmed().isEmpty())
            return std::vector<Finding>();
        QNetworkRequest request(m_options.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/json"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        Json body;
        body["text"] = toStdString(text);
        body["language"] = toStdString(m_options.language);
        QNetworkAccessManager network;
        // A proxy of the environment would get in the clear what is for this machine alone.
        if (isThisMachine(m_options.url.host()))
            network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, toLine(body)));
        QEventLoop loop;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop,
                         [&loop](qint64 received, qint64) {
                             if (received > MostAnswerBytes)
                                 loop.quit();
                         });
        timer.start(m_options.timeoutMs);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!reply->isFinished()) {
            reply->abort();
            return tl::unexpected(failed(QStringLiteral("did not answer in time")));
        }
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() != QNetworkReply::NoError || status != 200) {
            return tl::unexpected(failed(status > 0
                                             ? QStringLiteral("answered with status %1").arg(status)
                                             : QStringLiteral("cannot be reached")));
        }
        return findingsInAnswer(reply->readAll(), codePointCount(text), m_options.leastScore);
    }

private:
    HttpAnalyserOptions m_options;
};

} // namespace

Scanned<std::vector<Finding>> findingsInAnswer(QByteArrayView json, qsizetype codePoints,
                                               double leastScore)
{
    const Result<Json> answer = parseJson(json);
    if (json.size() > MostAnswerBytes || !answer || !answer->is_array())
        return tl::unexpected(failed(QStringLiteral("answered with something else than a list")));
    std::vector<Finding> findings;
    for (const Json &entry : *answer) {
        const bool isWhole = entry.is_object() && entry.contains("start") && entry.contains("end")
            && entry["start"].is_number_integer() && entry["end"].is_number_integer()
            && entry.contains("entity_type") && entry["entity_type"].is_string();
        if (!isWhole)
            return tl::unexpected(
                failed(QStringLiteral("answered with an entry that has no place")));
        const auto start = entry["start"].get<qint64>();
        const auto end = entry["end"].get<qint64>();
        if (start < 0 || end < start || end > codePoints)
            return tl::unexpected(failed(QStringLiteral("found something outside of the text")));
        const double score = entry.contains("score") && entry["score"].is_number()
            ? entry["score"].get<double>()
            : 1.0;
        if (score < leastScore)
            continue;
        const QString entity = QString::fromStdString(entry["entity_type"].get<std::string>());
        findings.push_back({qsizetype(start), qsizetype(end), typeOfEntity(entity), Tier::C,
                            std::min(score, 1.0), QStringLiteral("analyser:") + entity, false});
    }
    return findings;
}

Result<std::shared_ptr<const TextAnalyser>> makeHttpAnalyser(const HttpAnalyserOptions &options)
{
    const QString where = options.url.toString(QUrl::RemoveUserInfo);
    const bool isSafe = options.url.scheme() == u"https"
        || (options.url.scheme() == u"http" && isThisMachine(options.url.host()));
    if (!options.url.isValid() || !isSafe) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("is no place to send texts to in the clear"), where,
                    QStringLiteral("use https, or an address of this machine"));
    }
    if (options.timeoutMs < 1) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("the time for an answer is too short"), where,
                    QStringLiteral("give it a millisecond at least"));
    }
    return std::make_shared<const HttpAnalyser>(options);
}

} // namespace bluepencil
