// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectionpins.h"

#include "core/privacy/scanner.h"
#include "core/text/hunks/editscript.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <link.h>
#include <string_view>
#include <sys/stat.h>

namespace bluepencil {

namespace {

// Libraries have no version that changes with each of their builds, but files have.
int addLibrary(dl_phdr_info *library, std::size_t /*size*/, void *found)
{
    constexpr std::array<std::string_view, 8> names {"/libbluepencil_privacy",
                                                     "/libbluepencil_text",
                                                     "/libbluepencil_dataset",
                                                     "/modules/phones",
                                                     "/libphonenumber",
                                                     "/libre2",
                                                     "/libicu",
                                                     "/libQt6Core"};
    const std::string_view path = library->dlpi_name;
    const bool isOurs = std::ranges::any_of(
        names, [path](std::string_view name) { return path.find(name) != path.npos; });

    struct stat file {};

    if (isOurs && ::stat(library->dlpi_name, &file) == 0) {
        *static_cast<QByteArrayList *>(found) += QByteArray(library->dlpi_name) + ' '
            + QByteArray::number(qint64(file.st_size)) + ' '
            + QByteArray::number(qint64(file.st_mtim.tv_sec)) + '.'
            + QByteArray::number(qint64(file.st_mtim.tv_nsec));
    }
    return 0;
}

} // namespace

QByteArray detectionPins()
{
    QByteArrayList pins;
    ::dl_iterate_phdr(addLibrary, &pins);
    std::ranges::sort(pins);
    pins.prepend(textEngineName().toUtf8());
    pins.prepend(detectorsName().toUtf8());
    return pins.join('\n');
}

} // namespace bluepencil
