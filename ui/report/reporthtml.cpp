// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporthtml.h"

#include "ui/common/style/theme.h"
#include "ui/report/plotpicture.h"
#include "ui/report/reportcells.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bluepencil {

namespace {

constexpr int plotWidth = 720;

using ColorToken = std::pair<const char *, QColor Theme::*>;

const std::array<ColorToken, 15> &tokens()
{
    static const std::array<ColorToken, 15> all {{{"window", &Theme::window},
                                                  {"surface", &Theme::surface},
                                                  {"sunken", &Theme::sunken},
                                                  {"line", &Theme::line},
                                                  {"control", &Theme::control},
                                                  {"text", &Theme::text},
                                                  {"muted", &Theme::muted},
                                                  {"accent", &Theme::accent},
                                                  {"fill", &Theme::fill},
                                                  {"series2", &Theme::series2},
                                                  {"danger", &Theme::del},
                                                  {"warn", &Theme::warn},
                                                  {"warnSoft", &Theme::warnSoft},
                                                  {"ok", &Theme::ok},
                                                  {"series3", &Theme::series3}}};
    return all;
}

QString variables(const Theme &theme)
{
    QString text = QStringLiteral(":root{");
    for (const auto &[name, colour] : tokens())
        text += QStringLiteral("--%1:%2;").arg(QLatin1String(name), (theme.*colour).name());
    return text + QStringLiteral("}\n");
}

// Plots are drawn in the colours of the light theme; these turn them into the reader's.
QString plotRules(const Theme &drawn)
{
    QString text;
    for (const auto &[name, colour] : tokens()) {
        const QString code = (drawn.*colour).name();
        for (const char *part : {"fill", "stroke"}) {
            text += QStringLiteral(".plot [%1=\"%2\"]{%1:var(--%3)}\n")
                        .arg(QLatin1String(part), code, QLatin1String(name));
        }
    }
    return text;
}

QString families()
{
    QStringList names;
    for (const QString &family : fontFamilies()) {
        // System families are the machine's that wrote the report.
        if (family.startsWith(QLatin1String("Inter")) || family.startsWith(QLatin1String("Noto")))
            names += u'"' + family + u'"';
    }
    names += QStringLiteral("system-ui");
    names += QStringLiteral("sans-serif");
    return names.join(u',');
}

QString sheet()
{
    QString text = variables(lightTheme());
    text += QStringLiteral("@media (prefers-color-scheme:dark){\n") + variables(darkTheme())
        + QStringLiteral("}\n");
    text += QStringLiteral(
                ":root{color-scheme:light dark}\n"
                "body{margin:0;background:var(--window);color:var(--text);"
                "font:15px/1.5 %1}\n"
                "main{max-width:60rem;margin:0 auto;padding:2rem 1rem}\n"
                "section,header{background:var(--surface);border:1px solid var(--line);"
                "border-radius:10px;padding:1rem 1.5rem;margin:0 0 1rem}\n"
                "h1{font-size:1.7rem;font-weight:600;margin:.5rem 0 0}\n"
                "h2{font-size:1.25rem;font-weight:600;margin:.5rem 0 1rem}\n"
                "h3{font-size:1rem;font-weight:600;margin:1.2rem 0 .3rem}\n"
                ".period{font-size:1.25rem;margin:0 0 1rem}\n"
                ".note,.below,figcaption,dt{color:var(--muted)}\n"
                ".below,.note,figcaption{font-size:.85rem}\n"
                ".below{display:block;white-space:nowrap}\n"
                "td.w .below,.cards .below{white-space:normal}\n"
                ".alert{background:var(--warnSoft);color:var(--warn);border-radius:6px;"
                "padding:.6rem .8rem;font-weight:600}\n"
                "dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.5rem}\n"
                "dd{margin:0;overflow-wrap:anywhere}\n"
                ".cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));"
                "gap:.8rem;padding:0;list-style:none}\n"
                ".cards li{border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}\n"
                ".cards b{display:block;font-size:1.7rem;font-weight:600}\n"
                ".ok{color:var(--ok)}.warn{color:var(--warn)}.danger{color:var(--danger)}\n"
                ".wide{overflow-x:auto}\n"
                "table{border-collapse:collapse;width:100%;font-size:.87rem}\n"
                "caption{text-align:start;font-weight:600;padding:.6rem 0 .3rem}\n"
                "th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;"
                "vertical-align:top;text-align:start;font-weight:400}\n"
                "thead th{color:var(--muted);border-bottom-color:var(--control)}\n"
                ".n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
                "thead .n{white-space:normal}\n"
                "tbody th{overflow-wrap:anywhere}\n"
                ".small{color:var(--muted);white-space:nowrap;font-size:.8rem}\n"
                "figure{margin:0}.plot "
                "text{font-family:inherit}.plot{width:100%;height:auto;direction:ltr}\n"
                ".s0{color:var(--accent)}.s1{color:var(--series2)}.s2{color:var(--series3)}\n"
                "@media print{body{background:none}section,header{border:0;padding:0}"
                "tr,figure,li{break-inside:avoid}thead{display:table-header-group}}\n")
                .arg(families());
    return text + plotRules(theme());
}

class Writer {
public:
    explicit Writer(const Report &report)
        : m_report(report)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        head();
        line(QStringLiteral("<body>\n<main>\n<header>"));
        line(QStringLiteral("<h1>%1</h1>").arg(escaped(m_report.title)));
        line(QStringLiteral("<p class=\"period\">%1</p>").arg(escaped(m_report.period)));
        blocks(m_report.cover);
        contents();
        line(QStringLiteral("</header>"));
        for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
            const ReportSection &section = m_report.sections[i];
            line(QStringLiteral("<section aria-labelledby=\"s%1\">\n<h2 id=\"s%1\">%2</h2>")
                     .arg(i + 1)
                     .arg(escaped(section.title)));
            blocks(section.blocks);
            line(QStringLiteral("</section>"));
        }
        line(QStringLiteral("</main>\n</body>\n</html>"));
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }

    void line(const QString &text) { m_html += text + u'\n'; }

    void head()
    {
        const bool rtl = m_report.direction == Qt::RightToLeft;
        line(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                            "<meta charset=\"utf-8\">\n%3 %4\">")
                 .arg(escaped(m_report.language),
                      rtl ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                      QLatin1String(ReportHtmlMark), escaped(m_report.maker.section(u' ', 1))));
        line(QStringLiteral(
            "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            "style-src 'unsafe-inline'\">"));
        line(QStringLiteral("<title>%1</title>\n<style>\n%2</style>\n</head>")
                 .arg(escaped(report::withoutIsolates(m_report.running)), sheet()));
    }

    void contents()
    {
        line(QStringLiteral("<nav aria-label=\"%1\">\n<h3>%1</h3>\n<ol>")
                 .arg(escaped(m_report.contents)));
        for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
            line(QStringLiteral("<li><a href=\"#s%1\">%2</a></li>")
                     .arg(i + 1)
                     .arg(escaped(m_report.sections[i].title)));
        }
        line(QStringLiteral("</ol>\n</nav>"));
    }

    void blocks(const std::vector<ReportBlock> &all)
    {
        for (const ReportBlock &each : all)
            std::visit([this](const auto &block) { write(block); }, each);
    }

    void write(const ReportText &text)
    {
        QString kind;
        if (text.kind == ReportText::Kind::Note)
            kind = QStringLiteral(" class=\"note\"");
        else if (text.kind == ReportText::Kind::Alert)
            kind = QStringLiteral(" class=\"alert\"");
        line(QStringLiteral("<p%1>%2</p>").arg(kind, escaped(text.text)));
    }

    void write(const ReportFacts &facts)
    {
        line(QStringLiteral("<dl>"));
        for (const auto &[name, value] : facts.rows)
            line(QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(escaped(name), escaped(value)));
        line(QStringLiteral("</dl>"));
    }

    void write(const ReportCards &cards)
    {
        line(QStringLiteral("<ul class=\"cards\">"));
        for (const ReportCard &card : cards.cards) {
            QString text
                = QStringLiteral("<li>%1<b>%2</b><span class=\"note\">%3</span>")
                      .arg(escaped(card.caption), escaped(card.figure), escaped(card.detail));
            if (!card.change.isEmpty()) {
                text += QStringLiteral("<br><span class=\"%1\">%2</span>"
                                       "<span class=\"below note\">%3</span>")
                            .arg(toneClass(card.tone), escaped(card.change),
                                 escaped(card.changeDetail));
            }
            line(text + QStringLiteral("</li>"));
        }
        line(QStringLiteral("</ul>"));
    }

    static QString toneClass(Tone tone)
    {
        switch (tone) {
        case Tone::Ok:
            return QStringLiteral("ok");
        case Tone::Warn:
            return QStringLiteral("warn");
        case Tone::Danger:
            return QStringLiteral("danger");
        case Tone::Neutral:
        case Tone::Outline:
        case Tone::Accent:
            break;
        }
        return QStringLiteral("plain");
    }

    void write(const ReportPlot &plot)
    {
        line(QStringLiteral("<figure>\n<h3>%1</h3>").arg(escaped(plot.title)));
        if (!plot.legend.isEmpty()) {
            QString legend;
            for (qsizetype i = 0; i < plot.legend.size(); ++i) {
                // The same as the pen: solid, dashed, dotted.
                static const QString samples[] {QStringLiteral("━━"), QStringLiteral("╍╍"),
                                                QStringLiteral("┉┉")};
                legend += QStringLiteral("<span class=\"s%1\" aria-hidden=\"true\">%2</span> %3 ")
                              .arg(i)
                              .arg(samples[std::min<qsizetype>(i, 2)], escaped(plot.legend[i]));
            }
            line(QStringLiteral("<p>%1</p>").arg(legend));
        }
        const QSize size(plotWidth, report::plotHeight(plot));
        m_html += QString::fromUtf8(report::plotSvg(plot, size, plot.title));
        line(QStringLiteral("<figcaption>%1</figcaption>\n</figure>").arg(escaped(plot.about)));
    }

    void write(const ReportTable &table)
    {
        line(QStringLiteral("<div class=\"wide\">\n<table>\n<caption>%1</caption>\n<thead>\n<tr>")
                 .arg(escaped(table.caption)));
        for (const ReportColumn &column : table.columns) {
            line(QStringLiteral("<th scope=\"col\" class=\"%1\">%2</th>")
                     .arg(columnClass(column), escaped(column.head)));
        }
        line(QStringLiteral("</tr>\n</thead>\n<tbody>"));
        for (const ReportRow &row : table.rows)
            write(table, row);
        line(QStringLiteral("</tbody>\n</table>\n</div>"));
        for (const QString &note : table.notes)
            write(ReportText {note, ReportText::Kind::Note});
    }

    static QString columnClass(const ReportColumn &column)
    {
        return column.number ? QStringLiteral("n") : QStringLiteral("w");
    }

    void write(const ReportTable &table, const ReportRow &row)
    {
        m_html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportCell &cell = row.cells[i];
            QString inside = escaped(cell.text);
            if (!cell.below.isEmpty())
                inside
                    += QStringLiteral("<span class=\"below\">%1</span>").arg(escaped(cell.below));
            if (i == 0 && row.small)
                inside += QStringLiteral(" <span class=\"small\">○ %1</span>")
                              .arg(escaped(m_report.smallMark));
            m_html += i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>").arg(inside)
                             : QStringLiteral("<td class=\"%1\">%2</td>")
                                   .arg(columnClass(table.columns[i]), inside);
        }
        line(QStringLiteral("</tr>"));
    }

    const Report &m_report;
    QString m_html;
};

} // namespace

QByteArray reportHtml(const Report &report)
{
    return Writer(report).write();
}

} // namespace bluepencil
