// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recordspool.h"

#include <QDataStream>
#include <QFile>

#include <cerrno>

namespace bluepencil {

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
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << record.feedbackId.toUtf8() << qint32 {record.revision} << record.givesRows;
    return m_file->write(bytes);
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
        QDataStream stream(&file);
        while (!stream.atEnd()) {
            QByteArray id;
            qint32 revision = 0;
            BatchRecord record;
            stream >> id >> revision >> record.givesRows;
            if (stream.status() != QDataStream::Ok)
                return fail(fileError(EIO, m_path));
            record.feedbackId = QString::fromUtf8(id);
            record.revision = revision;
            BLUEPENCIL_TRY(take(record));
        }
    }
    QStringList ids = m_once.keys();
    ids.sort();
    for (const QString &id : ids)
        BLUEPENCIL_TRY(take(m_once[id]));
    return {};
}

} // namespace bluepencil
