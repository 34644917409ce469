// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/linkquestion.h"

#include "core/text/weblink.h"
#include "ui/common/dialogs.h"
#include "ui/common/style/paint.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace bluepencil {

namespace {

struct LinkQuestion {
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
};

} // namespace

void askToOpenLink(Dialogs &dialogs, QWidget *parent, const QString &address)
{
    const auto link = webLink(address);
    if (!link) {
        dialogs.tell(parent, LinkQuestion::tr("This link is not opened"),
                     LinkQuestion::tr("Only addresses of the web (http, https) are."));
        return;
    }
    Question question;
    question.head = LinkQuestion::tr("Open this address in the browser?");
    QStringList lines {isolated(link->whole()),
                       LinkQuestion::tr("Host: %1").arg(isolated(link->host))};
    if (!link->asciiHost.isEmpty())
        lines.append(LinkQuestion::tr("The same in ASCII: %1").arg(isolated(link->asciiHost)));
    if (link->mixed)
        lines.append(LinkQuestion::tr("The host mixes scripts: its letters may imitate others."));
    else if (!link->imitated.isEmpty())
        lines.append(LinkQuestion::tr("The host is in another script and reads as %1.")
                         .arg(isolated(link->imitated)));
    question.text = lines.join(u'\n');
    question.accept = LinkQuestion::tr("Open");
    question.cancel = LinkQuestion::tr("Do not open");
    question.dangerous = link->mixed || !link->imitated.isEmpty();
    dialogs.ask(parent, question, [url = link->url](Answer answer) {
        if (answer == Answer::Accept)
            QDesktopServices::openUrl(url);
    });
}

} // namespace bluepencil
