// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <cstring>

namespace bluepencil {

namespace {

QString fileOf(const QString &module)
{
    const QString folder
        = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).absolutePath();
    const QString beside = folder + QStringLiteral("/modules/") + module + QStringLiteral(".so");
    const QString installed
        = folder + QStringLiteral("/../lib/bluepencil/") + module + QStringLiteral(".so");
    return !QFileInfo::exists(beside) && QFileInfo::exists(installed) ? installed : beside;
}

} // namespace

Result<QFunctionPointer> moduleFunction(const QString &module, const char *function)
{
    const QString install = QStringLiteral("install Bluepencil again");
    QLibrary library(fileOf(module));
    if (!QFileInfo::exists(library.fileName())) {
        return fail(Error::Code::Storage, QStringLiteral("a part of the program is missing"),
                    library.fileName(), install);
    }
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    const auto version
        = reinterpret_cast<const char *(*)()>(library.resolve("bluepencilModuleVersion"));
    if (version == nullptr) {
        return fail(Error::Code::Storage,
                    QStringLiteral("a part of the program cannot be loaded (%1)")
                        .arg(library.errorString()),
                    library.fileName(), install);
    }
    const QFunctionPointer found = library.resolve(function);
    if (found == nullptr || std::strcmp(version(), BLUEPENCIL_VERSION) != 0) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("this part of the program is of another version than the rest"),
                    library.fileName(),
                    QStringLiteral("start Bluepencil again; if that does not help, install it "
                                   "again"));
    }
    return found;
}

} // namespace bluepencil
