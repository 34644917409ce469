// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionwords.h"

#include "ui/common/style/paint.h"
#include "ui/settings/connectionpage.h"

namespace bluepencil {

namespace {

ConnectionWords bad(const QString &strong, const QString &sentence)
{
    return {Tone::Danger, QStringLiteral("cross-circle"), strong, sentence};
}

ConnectionWords certificate(CertificateProblem problem, const QString &host, const QString &today)
{
    const QString ask = ConnectionPage::tr("Ask whoever runs the server; nothing was sent to it.");
    switch (problem) {
    case CertificateProblem::Expired:
        return bad(ConnectionPage::tr("The certificate of %1 has expired.").arg(host),
                   ConnectionPage::tr(
                       "This machine says it is %1. If that is right, the server needs a new "
                       "certificate. Nothing was sent to it.")
                       .arg(today));
    case CertificateProblem::NotYetValid:
        return bad(
            ConnectionPage::tr("The certificate of %1 is not valid yet.").arg(host),
            ConnectionPage::tr(
                "This machine says it is %1. If that is wrong, set its clock. Nothing was sent "
                "to the server.")
                .arg(today));
    case CertificateProblem::SelfSigned:
        return bad(ConnectionPage::tr("The certificate of %1 is signed by itself.").arg(host),
                   ConnectionPage::tr(
                       "Nobody vouches for it. If it is your team's own, have it added to the "
                       "certificates this machine trusts. Nothing was sent to the server."));
    case CertificateProblem::UnknownIssuer:
        return bad(
            ConnectionPage::tr("This machine does not know who vouches for %1.").arg(host),
            ConnectionPage::tr(
                "The issuer of its certificate is not among those this machine trusts. If it is "
                "your company's own, have it added there. Nothing was sent to the server."));
    case CertificateProblem::OtherHost:
        return bad(
            ConnectionPage::tr("The certificate belongs to another name than %1.").arg(host),
            ConnectionPage::tr("Check the address. If it is right, somebody else may be answering.")
                + u' ' + ask);
    case CertificateProblem::Revoked:
        return bad(ConnectionPage::tr("The certificate of %1 was revoked.").arg(host), ask);
    case CertificateProblem::None:
    case CertificateProblem::Other:
        break;
    }
    return bad(ConnectionPage::tr("No safe connection to %1 could be made.").arg(host), ask);
}

ConnectionWords good(const ConnectionReport &report, const QString &host)
{
    ConnectionWords words {
        Tone::Ok,
        QStringLiteral("check-circle"),
        ConnectionPage::tr("Connected to %1 as %2.").arg(host, isolated(report.who.subject)),
        {}};
    words.sentence = report.who.queues.isEmpty()
        ? ConnectionPage::tr("Every queue is open to you.")
        : ConnectionPage::tr("Your queues: %1").arg(report.who.queues.join(QStringLiteral(", ")));
    if (report.isReadable) {
        words.tone = Tone::Warn;
        words.icon = QStringLiteral("warning");
        words.sentence = ConnectionPage::tr(
            "But the connection is not encrypted: others on the way can read drafts, "
            "answers and your token. Use an address that begins with https://.");
    }
    return words;
}

} // namespace

ConnectionWords connectionWords(const ConnectionReport &report, const QString &name,
                                const QString &today)
{
    const QString host = isolated(name);
    switch (report.verdict) {
    case ConnectionVerdict::Good:
        return good(report, host);
    case ConnectionVerdict::BadAddress:
        return bad(ConnectionPage::tr("That is no address of a server."),
                   ConnectionPage::tr(
                       "It looks like https://review.example.com, perhaps with a port or a path."));
    case ConnectionVerdict::HostNotFound:
        return bad(
            ConnectionPage::tr("There is no host named %1.").arg(host),
            ConnectionPage::tr(
                "Check the spelling, and whether this machine is on the network the server is "
                "on; a VPN may be needed."));
    case ConnectionVerdict::Refused:
        return bad(
            ConnectionPage::tr("%1 is there, but takes no connections at that port.").arg(host),
            ConnectionPage::tr("Check the port; if it is right, the gateway is not running."));
    case ConnectionVerdict::TimedOut:
        return bad(
            ConnectionPage::tr("%1 does not answer.").arg(host),
            ConnectionPage::tr("It may be off, or a firewall on the way keeps it from answering."));
    case ConnectionVerdict::Cut:
        return bad(ConnectionPage::tr("The connection to %1 was cut.").arg(host),
                   ConnectionPage::tr(
                       "Something on the way, or the server itself, ended it. Check whether the "
                       "address should begin with https://."));
    case ConnectionVerdict::Certificate:
        return certificate(report.certificate, host, today);
    case ConnectionVerdict::SendsOn:
        return bad(ConnectionPage::tr("%1 sends on to another address.").arg(host),
                   ConnectionPage::tr("If that is where your gateway is, enter it here: %1")
                       .arg(isolated(report.detail)));
    case ConnectionVerdict::NoGateway:
        return bad(
            ConnectionPage::tr("Something else answers at %1.").arg(host),
            ConnectionPage::tr(
                "It is no gateway of Bluepencil. Check the address, and whether this network "
                "wants you to sign in with a browser first."));
    case ConnectionVerdict::Busy:
        return {Tone::Warn, QStringLiteral("clock"),
                ConnectionPage::tr("%1 is busy just now.").arg(host),
                ConnectionPage::tr("It is the right place. Test again in a minute.")};
    case ConnectionVerdict::TooNew:
        return bad(ConnectionPage::tr("The gateway is newer than this program."),
                   ConnectionPage::tr(
                       "It speaks version %1 of the protocol, this program version 1. Update "
                       "Bluepencil on this machine.")
                       .arg(isolated(report.detail)));
    case ConnectionVerdict::TooOld:
        return bad(
            ConnectionPage::tr("The gateway is older than this program."),
            ConnectionPage::tr(
                "It speaks version %1 of the protocol, this program version 1. Ask whoever runs "
                "the server to update it.")
                .arg(isolated(report.detail)));
    case ConnectionVerdict::NoToken:
        return {Tone::Warn, QStringLiteral("lock"),
                ConnectionPage::tr("The gateway is there; a token is missing."),
                ConnectionPage::tr("Paste the one that you were given.")};
    case ConnectionVerdict::UnknownToken:
        return bad(ConnectionPage::tr("The gateway does not know this token."),
                   ConnectionPage::tr(
                       "It may be mistyped, or it was revoked. What you decided and could not send "
                       "waits on this machine until you have a new one."));
    case ConnectionVerdict::ProducersToken:
        return bad(ConnectionPage::tr(
                       "This token is for a program that sends drafts in, not for a reviewer."),
                   ConnectionPage::tr("It belongs to %1. Ask for a token of your own.")
                       .arg(isolated(report.who.subject)));
    case ConnectionVerdict::Other:
        break;
    }
    return bad(ConnectionPage::tr("%1 could not be reached.").arg(host),
               isolated(report.detail.left(200)));
}

} // namespace bluepencil
