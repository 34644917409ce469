#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one breach after the other in a small tree and requires check_layering.py to find each.

layering_catches.py [QT_INCLUDE_DIR...]
"""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_layering  # noqa: E402

CPP = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HASH = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
SOUND = {
    "CMakeLists.txt": HASH + "find_package(Qt6 COMPONENTS Core Gui Widgets)\n",
    "core/pch.h": CPP + "#include <QString>\n#include <vector>\n",
    "core/base/clock.h": CPP + "#include <QDateTime>\n#include <QtGlobal>\n#include <tl/expected.hpp>\n",
    "core/store/connection.cpp": CPP + '#include "core/base/clock.h"\n#include <QSqlDatabase>\n#include "connection.moc"\n',
    "core/store/CMakeLists.txt": HASH + "bluepencil_library(bluepencil_store LINKS bluepencil_base Qt6::Sql)\n",
    "core/api/http.cpp": CPP + '#include "core/store/connection.h"\n#include <QNetworkRequest>\n',
    "ui/review/pane.cpp": CPP + '#include "ui/common/style/theme.h"\n#include "core/store/connection.h"\n#include <QWidget>\n',
    "ui/common/plots/chartsmodule.cpp": CPP + "#include <QtCharts/QChart>\n",
    "app/desktop/main.cpp": CPP + '#include "ui/review/pane.h"\n#include <QApplication>\n#include <QSqlDatabase>\n',
    "app/cli/main.cpp": CPP + '#include "core/base/clock.h"\n',
    "tests/core/tst.cpp": CPP + '#include "ui/review/pane.h"\n#include <QSqlQuery>\n',
    "resources/schema/0001.sql": "-- SPDX-License-Identifier: GPL-3.0-or-later\nSELECT 1;\n",
    "build/dev/generated.cpp": '#include "no licence, not ours"\n',
}
# name -> (file, its text, a part of what must be said)
BREACHES = {
    "core, widget": ("core/base/a.h", CPP + "#include <QWidget>\n", "Qt Widgets"),
    "core, gui": ("core/text/a.cpp", CPP + "  #  include <QColor>\n", "Qt Gui"),
    "core, text document": ("core/text/a.cpp", CPP + "#include <QTextDocument>\n", "Qt Gui"),
    "core, application": ("core/base/a.cpp", CPP + "#include <QGuiApplication>\n", "Qt Gui"),
    "core, module folder": ("core/base/a.cpp", CPP + "#include <QtGui/QImage>\n", "Qt Gui"),
    "core, lower case": ("core/base/a.cpp", CPP + "#include <qpushbutton.h>\n", "Qt Widgets"),
    "core, whole module": ("core/base/a.cpp", CPP + "#include <QtWidgets>\n", "Qt Widgets"),
    "core, svg": ("core/base/a.cpp", CPP + "#include <QSvgRenderer>\n", "Qt Svg"),
    "core, ui": ("core/api/a.cpp", CPP + '#include "ui/common/style/theme.h"\n', "core must not use ui/"),
    "core, app": ("core/api/a.cpp", CPP + '#include "app/cli/main.h"\n', "core must not use app/"),
    "core, ui in angles": ("core/api/a.cpp", CPP + "#include <ui/common/style/theme.h>\n", "core must not use ui/"),
    "core, upwards": ("core/model/a.h", CPP + '#include "core/text/diff.h"\n', "comes after it"),
    "core, last": ("core/dataset/a.h", CPP + '#include "core/api/http.h"\n', "comes after it"),
    "core, own root upwards": ("core/pch.h", CPP + '#include "core/base/clock.h"\n', "a file of core itself"),
    "core, relative": ("core/base/a.h", CPP + '#include "../text/diff.h"\n', "from the root"),
    "core, beside": ("core/base/a.cpp", CPP + '#include "clock.h"\n', "from the root"),
    "core, tests": ("core/base/a.cpp", CPP + '#include "tests/support/fake.h"\n', "must not use tests/"),
    "core, new folder": ("core/misc/a.h", CPP, "no place in the order"),
    "core, link": ("core/base/CMakeLists.txt", HASH + "x(LINKS Qt6::Gui)\n", "must not link Qt Gui"),
    "core, link upwards": ("core/base/CMakeLists.txt", HASH + "x(LINKS bluepencil_store)\n", "comes after it"),
    "ui, sql": ("ui/common/a.h", CPP + "#include <QSqlQuery>\n", "Qt Sql"),
    "ui, sql folder": ("ui/common/a.h", CPP + "#include <QtSql/QSqlQuery>\n", "Qt Sql"),
    "ui, network": ("ui/common/a.cpp", CPP + "#include <QNetworkAccessManager>\n", "Qt Network"),
    "ui, app": ("ui/common/a.cpp", CPP + '#include "app/desktop/main.h"\n', "ui must not use app/"),
    "ui, charts": ("ui/statistics/a.cpp", CPP + "#include <QtCharts/QChart>\n", "behind PlotView"),
    "app, charts": ("app/desktop/a.cpp", CPP + "#include <QChartView>\n", "behind PlotView"),
    "ui, link": ("ui/CMakeLists.txt", HASH + "x(LINKS Qt6::Sql)\n", "ui must not link Qt Sql"),
    "cli, ui": ("app/cli/a.cpp", CPP + '#include "ui/common/style/theme.h"\n', "has no screen"),
    "gateway, link": ("app/gateway/CMakeLists.txt", HASH + "x(LINKS bluepencil_ui_review)\n", "must not link ui"),
    "licence, cpp": ("app/cli/a.cpp", "int main() {}\n", "no SPDX"),
    "licence, cmake": ("tests/CMakeLists.txt", "project(x)\n", "no SPDX"),
    "licence, sql": ("resources/schema/0002.sql", "SELECT 1;\n", "no SPDX"),
    "licence, script": ("packaging/run.sh", "#!/bin/sh\n", "no SPDX"),
    "licence, python": ("tests/a.py", "pass\n", "no SPDX"),
    "licence, other": ("app/cli/a.cpp", CPP.replace("GPL-3.0-or-later", "MIT"), "no SPDX"),
    "length": ("tests/core/long.cpp", CPP + "\n" * 600, "600 at most"),
}
ONLY_WITH_HEADERS = {
    "core, rare header": ("core/base/a.h", CPP + "#include <QQuaternion>\n", "Qt Gui"),
    "core, rare lower case": ("core/base/a.h", CPP + "#include <qrgba64.h>\n", "Qt Gui"),
    "core, dbus": ("core/base/a.h", CPP + "#include <QDBusConnection>\n", "Qt DBus"),
    "core, no such header": ("core/base/a.h", CPP + "#include <QNothing>\n", "unknown"),
}


def found(tree, include_dirs):
    with tempfile.TemporaryDirectory() as root:
        for name, text in tree.items():
            path = pathlib.Path(root) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return list(check_layering.check(root, include_dirs))


def run(include_dirs, breaches):
    wrong = [f"said of a sound tree: {breach}" for breach in found(SOUND, include_dirs)]
    for name, (file, text, words) in breaches.items():
        said = found({**SOUND, file: text}, include_dirs)
        if len(said) != 1 or not said[0].startswith(file) or words not in said[0]:
            wrong.append(f"{name}: expected one breach with '{words}', found {said}")
    return wrong


def main(include_dirs):
    wrong = run([], BREACHES)
    with_headers = check_layering.QtModules(include_dirs).complete
    if include_dirs and not with_headers:
        wrong.append(f"no Qt headers in {include_dirs}")
    if with_headers:
        wrong += run(include_dirs, {**BREACHES, **ONLY_WITH_HEADERS})
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(BREACHES)} breaches by name, {len(BREACHES) + len(ONLY_WITH_HEADERS) if with_headers else 0} by Qt's headers")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
