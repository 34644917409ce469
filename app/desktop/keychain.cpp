// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <qt6keychain/keychain.h>

namespace bluepencil {

namespace {

const QString keychainService = QStringLiteral("bluepencil");

// The job deletes itself when it has ended.
template <typename J, typename Then>
void begin(J *job, const QString &server, QObject *context, Then then)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(server);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, then = std::move(then)] { then(*job); });
    job->start();
}

QString problemOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return job.errorString().isEmpty() ? QStringLiteral("error %1").arg(int(job.error()))
                                       : job.errorString();
}

} // namespace

bool Keychain::isAvailable() const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QStringList known = bus.interface()->registeredServiceNames();
    known += bus.interface()->activatableServiceNames();
    return known.contains(QStringLiteral("org.freedesktop.secrets"))
        || known.contains(QStringLiteral("org.kde.kwalletd6"))
        || known.contains(QStringLiteral("org.kde.kwalletd5"));
}

void Keychain::read(const QString &server, QObject *context, Read then)
{
    begin(new QKeychain::ReadPasswordJob(keychainService), server, context,
          [then = std::move(then)](const QKeychain::ReadPasswordJob &job) {
              const bool isNone = job.error() == QKeychain::EntryNotFound;
              then(job.binaryData(), isNone ? QString() : problemOf(job));
          });
}

void Keychain::write(const QString &server, const QByteArray &token, QObject *context, Done then)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    job->setBinaryData(token);
    begin(job, server, context, [then = std::move(then)](const QKeychain::WritePasswordJob &done) {
        then(problemOf(done));
    });
}

void Keychain::remove(const QString &server, QObject *context, Done then)
{
    begin(new QKeychain::DeletePasswordJob(keychainService), server, context,
          [then = std::move(then)](const QKeychain::DeletePasswordJob &done) {
              const bool isNone = done.error() == QKeychain::EntryNotFound;
              then(isNone ? QString() : problemOf(done));
          });
}

} // namespace bluepencil
