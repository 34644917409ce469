// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/recordspool.h"

#include <QFile>

#include <cerrno>

namespace bluepencil {

namespace {

// Before the id; it comes back in the same process.
struct Head {
    qint32 idBytes = 0;
    qint32 revision = 0;
    qint32 givesRows = 0;
};

} // namespace

RecordSpool::RecordSpool(QString path)
    : m_path(std::move(path))
{
}

RecordSpool::~RecordSpool()
{
    m_file.reset();
    QFile::remove(m_path);
}

Result<> RecordSpool::add(const BatchRecord &record)
{
    if (!m_file) {
        auto file = CheckedFile::create(m_path, CheckedFile::Digest::None);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
    }
    ++m_added;
    const QByteArray id = record.feedbackId.toUtf8();
    const Head head {qint32(id.size()), qint32 {record.revision}, record.givesRows ? 1 : 0};
    BLUEPENCIL_TRY(m_file->write({reinterpret_cast<const char *>(&head), sizeof head}));
    return m_file->write(id);
}

void RecordSpool::addOnce(const BatchRecord &record)
{
    const auto known = m_once.find(record.feedbackId);
    if (known == m_once.end())
        m_once.insert(record.feedbackId, record);
    else
        known->givesRows |= record.givesRows;
}

Result<> RecordSpool::forEach(const std::function<Result<>(const BatchRecord &)> &take)
{
    if (m_file) {
        BLUEPENCIL_TRY(m_file->flush());
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(fileError(EIO, m_path));
        Head head;
        QByteArray id;
        while (!file.atEnd()) {
            const bool isWhole
                = file.read(reinterpret_cast<char *>(&head), sizeof head) == sizeof head;
            id.resize(isWhole ? head.idBytes : 0);
            if (!isWhole || file.read(id.data(), id.size()) != id.size())
                return fail(fileError(EIO, m_path));
            BLUEPENCIL_TRY(take({QString::fromUtf8(id), head.revision, head.givesRows != 0}));
        }
    }
    QStringList ids = m_once.keys();
    ids.sort();
    for (const QString &id : ids)
        BLUEPENCIL_TRY(take(m_once[id]));
    return {};
}

} // namespace bluepencil
