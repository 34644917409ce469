#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a breach of the layers: app -> ui -> core, and the order of the folders inside core.

check_layering.py ROOT [QT_INCLUDE_DIR...]

Also holds that every source file names its licence and stays under 600 lines; a migration is one step
that is never touched again, and as long as that step. With Qt's headers at hand each <QName> is looked up in them; without them a list of names stands in.
"""
import os
import pathlib
import re
import sys

# A folder may include itself and those before it.
CORE = ["base", "model", "text", "privacy", "store", "queue", "check", "review", "stats", "dataset", "api"]
CORE_QT = {"Core", "Sql", "Network"}
NOT_IN_UI = {"Sql", "Network"}
CHARTS = ("ui", "common", "plots", "chartsmodule.cpp")  # the one file that includes Qt Charts
PROJECT = ("core", "ui", "app", "tests")
MOST_LINES = 600
SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql"}
LICENCE = re.compile(r"SPDX-License-Identifier: (GPL-3\.0-or-later|0BSD)\b")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import|include_next)[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
QT_TARGET = re.compile(r"\bQt6?::(\w+)")
OWN_TARGET = re.compile(r"\bbluepencil_(\w+)")
GENERATED = re.compile(r"(^|/)(moc_\w+\.cpp|\w+\.moc)$")

# Stands in where Qt's headers can't be listed.
FALLBACK = {
    "Gui": """QAction QActionGroup QBitmap QBrush QClipboard QColor QColorSpace QConicalGradient QCursor
        QDesktopServices QDoubleValidator QDrag QFileSystemModel QFont QFontDatabase QFontInfo QFontMetrics
        QFontMetricsF QGlyphRun QGradient QGuiApplication QIcon QImage QImageReader QImageWriter QInputMethod
        QIntValidator QKeyEvent QKeySequence QMatrix4x4 QMouseEvent QMovie QPageLayout QPageSize QPaintDevice
        QPainter QPainterPath QPaintEvent QPalette QPdfWriter QPen QPicture QPixmap QPixmapCache QPolygon QRawFont
        QRegion QRegularExpressionValidator QResizeEvent QRgb QScreen QShortcut QStandardItem QStandardItemModel
        QStaticText QStyleHints QSyntaxHighlighter QTextBlock QTextBlockFormat QTextCharFormat QTextCursor
        QTextDocument QTextDocumentFragment QTextFormat QTextFragment QTextFrame QTextLayout QTextList QTextOption
        QTextTable QTransform QUndoCommand QUndoStack QValidator QVector2D QVector3D QWheelEvent QWindow QtGui""",
    "Widgets": """QAbstractButton QAbstractItemDelegate QAbstractItemView QAbstractScrollArea QApplication
        QBoxLayout QButtonGroup QCheckBox QColorDialog QComboBox QCommonStyle QCompleter QDateEdit QDateTimeEdit
        QDialog QDialogButtonBox QDockWidget QDoubleSpinBox QErrorMessage QFileDialog QFileIconProvider QFontDialog
        QFormLayout QFrame QGraphicsItem QGraphicsScene QGraphicsView QGridLayout QGroupBox QHBoxLayout QHeaderView
        QInputDialog QItemDelegate QLabel QLayout QLineEdit QListView QListWidget QMainWindow QMenu QMenuBar
        QMessageBox QPlainTextEdit QProgressBar QProgressDialog QProxyStyle QPushButton QRadioButton QScrollArea
        QScrollBar QSizePolicy QSlider QSpinBox QSplitter QStackedLayout QStackedWidget QStatusBar QStyle
        QStyledItemDelegate QStyleFactory QStyleOption QStylePainter QSystemTrayIcon QTabBar QTableView QTableWidget
        QTabWidget QTextBrowser QTextEdit QToolBar QToolButton QToolTip QTreeView QTreeWidget QUndoView QVBoxLayout
        QWhatsThis QWidget QWidgetAction QWizard QtWidgets""",
    "Svg": "QSvgRenderer QSvgGenerator QtSvg",
    "PrintSupport": "QPrinter QPrintDialog QPrintPreviewDialog QtPrintSupport",
    "Charts": "QChart QChartView QLineSeries QBarSeries QValueAxis QtCharts",
    "Sql": """QSql QSqlDatabase QSqlDriver QSqlDriverCreator QSqlDriverPlugin QSqlError QSqlField QSqlIndex QSqlQuery
        QSqlQueryModel QSqlRecord QSqlRelationalDelegate QSqlRelationalTableModel QSqlResult QSqlTableModel QtSql""",
    "Network": """QAbstractSocket QAuthenticator QDnsLookup QHostAddress QHostInfo QHttpMultiPart QHttpPart
        QLocalServer QLocalSocket QNetworkAccessManager QNetworkCookie QNetworkDatagram QNetworkInformation
        QNetworkInterface QNetworkProxy QNetworkReply QNetworkRequest QSslCertificate QSslConfiguration QSslError
        QSslKey QSslSocket QTcpServer QTcpSocket QUdpSocket QtNetwork""",
}


class QtModules:
    """Which module a Qt header belongs to."""

    def __init__(self, include_dirs):
        self.owner = {}
        self.complete = False
        for base in include_dirs:
            for folder in sorted(pathlib.Path(base).glob("Qt[A-Z]*")):
                if folder.is_dir():
                    self.take(folder.name[2:], os.listdir(folder))
        self.complete = self.owner.get("QObject") == "Core" and self.owner.get("QWidget") == "Widgets"
        if not self.complete:
            for module, names in FALLBACK.items():
                self.take(module, names.split())

    def take(self, module, names):
        for name in names:
            # Of two modules with one header name Core wins: it is always allowed.
            if module == "Core" or name not in self.owner:
                self.owner[name] = module

    def of(self, header):
        """The module's name, "?" for an unknown Qt header, None if it isn't Qt's."""
        folder, _, name = header.rpartition("/")
        if match := re.fullmatch(r"Qt([A-Z]\w*)(?:/.*)?", folder):
            return match[1]
        if folder:
            return None
        if name in self.owner:
            return self.owner[name]
        stem = re.fullmatch(r"(q\w+)\.h", name)
        if stem:
            same = {n.lower(): m for n, m in self.owner.items()}
            return same.get(stem[1], "?" if self.complete else None)
        return "?" if self.complete and re.fullmatch(r"Q[A-Za-z]\w*", name) else None


def sources(root):
    for folder, subfolders, names in os.walk(root):
        inside = pathlib.Path(folder) == pathlib.Path(root)
        subfolders[:] = sorted(s for s in subfolders
                               if not s.startswith(".") and s != "__pycache__" and not (inside and s == "build"))
        for name in sorted(names):
            path = pathlib.Path(folder) / name
            if path.suffix in SOURCES or name == "CMakeLists.txt":
                yield path, path.relative_to(root).parts


def core_breach(parts, target):
    """Why a file of core may not include (or link) what lies at target, or None."""
    if target[0] != "core":
        return f"core must not use {target[0]}/"
    own = parts[1] if len(parts) > 2 else None
    other = target[1] if len(target) > 2 else None
    if other is None or own == other:
        return None
    if own is None:
        return f"a file of core itself must not use core/{other}"
    if own in CORE and other in CORE and CORE.index(other) > CORE.index(own):
        return f"core/{own} must not use core/{other}, which comes after it"
    return None


def include_breach(parts, quote, header, qt):
    target = tuple(header.split("/"))
    layer = parts[0]
    if GENERATED.search(header):
        return None
    if ".." in target or (quote == '"' and target[0] not in PROJECT):
        return "write it from the root of the repository"
    if target[0] in PROJECT and len(target) > 1:
        if target[0] == "tests":
            return f"{layer} must not use tests/"
        if layer == "core":
            return core_breach(parts, target)
        if layer == "ui" and target[0] == "app":
            return "ui must not use app/"
        if layer == "app" and target[0] == "ui" and parts[1] != "desktop":
            return f"app/{parts[1]} has no screen and must not use ui/"
        return None
    module = qt.of(header)
    if layer == "core" and module is not None and module not in CORE_QT:
        return "this Qt header is unknown" if module == "?" else f"core must not use Qt {module}"
    if layer == "ui" and module in NOT_IN_UI:
        return f"ui must not use Qt {module}; it asks core"
    if module == "Charts" and parts != CHARTS:
        return "Qt Charts stays behind PlotView"
    return None


def link_breaches(parts, text):
    text = re.sub(r"#.*", "", text)
    for module in QT_TARGET.findall(text):
        if parts[0] == "core" and module not in CORE_QT:
            yield f"core must not link Qt {module}"
        if parts[0] == "ui" and module in NOT_IN_UI:
            yield f"ui must not link Qt {module}"
    for name in OWN_TARGET.findall(text):
        if parts[0] == "core" and name in CORE and (why := core_breach(parts, ("core", name, "x"))):
            yield why
        if parts[0] == "core" and name.startswith("ui"):
            yield "core must not link ui"
        if parts[:1] == ("app",) and len(parts) > 2 and parts[1] != "desktop" and name.startswith("ui"):
            yield f"app/{parts[1]} has no screen and must not link ui"


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def check(root, include_dirs):
    qt = QtModules(include_dirs)
    seen = 0
    for path, parts in sources(root):
        seen += 1
        where = "/".join(parts)
        text = path.read_text("utf-8", "replace")
        if not LICENCE.search("\n".join(text.split("\n")[:5])):
            yield f"{where}: no SPDX line at its head"
        if text.count("\n") > MOST_LINES and parts[:2] != ("resources", "schema"):
            yield f"{where}: {text.count(chr(10))} lines, {MOST_LINES} at most"
        if parts[0] == "core" and len(parts) > 2 and parts[1] not in CORE:
            yield f"{where}: core/{parts[1]} has no place in the order of core's folders"
        if parts[0] not in ("core", "ui", "app"):
            continue
        if parts[-1] == "CMakeLists.txt" or path.suffix == ".cmake":
            for why in link_breaches(parts, text):
                yield f"{where}: {why}"
            continue
        for match in INCLUDE.finditer(text):
            if why := include_breach(parts, match[1], match[2], qt):
                yield f"{where}:{line_of(text, match.start())}: {match[2]}: {why}"
    if not seen:
        yield f"{root}: no source files found"


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    breaches = list(check(arguments[0], arguments[1:]))
    for breach in breaches:
        print(breach, file=sys.stderr)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
