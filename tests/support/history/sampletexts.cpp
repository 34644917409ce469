// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history/sampletexts.h"

#include "core/text/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace bluepencil::samples {

namespace {

QString text(const OrderedJson &json)
{
    return toQString(json.get_ref<const std::string &>());
}

QString joined(const OrderedJson &lines)
{
    QStringList all;
    for (const OrderedJson &line : lines)
        all += text(line);
    return all.join(u'\n');
}

QString decimal(double value, int digits, const QString &language)
{
    QString written = QString::number(value, 'f', digits);
    if (language == u"de" || language == u"es" || language == u"fr")
        written.replace(u'.', u',');
    return written;
}

QString grouped(qint64 value, const QString &language)
{
    QString digits = QString::number(value);
    if (language == u"ja" && digits.size() > 3)
        digits.insert(digits.size() - 3, u',');
    return digits;
}

QString dateShown(QDate date, const QString &language)
{
    static const QHash<QString, QStringList> months {
        {QStringLiteral("en"),
         QStringLiteral("January February March April May June July August "
                        "September October November December")
             .split(u' ')},
        {QStringLiteral("de"),
         QStringLiteral("Januar Februar März April Mai Juni Juli August "
                        "September Oktober November Dezember")
             .split(u' ')},
        {QStringLiteral("es"),
         QStringLiteral("enero febrero marzo abril mayo junio julio agosto "
                        "septiembre octubre noviembre diciembre")
             .split(u' ')},
        {QStringLiteral("fr"),
         QStringLiteral("janvier février mars avril mai juin juillet août "
                        "septembre octobre novembre décembre")
             .split(u' ')},
        {QStringLiteral("ar"),
         QStringLiteral("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس "
                        "سبتمبر أكتوبر نوفمبر ديسمبر")
             .split(u' ')}};
    if (language == u"ja")
        return QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
    const QString month = months.value(language).at(date.month() - 1);
    if (language == u"de")
        return QStringLiteral("%1. %2").arg(date.day()).arg(month);
    if (language == u"es")
        return QStringLiteral("%1 de %2").arg(date.day()).arg(month);
    return QStringLiteral("%1 %2").arg(date.day()).arg(month);
}

std::optional<Piece> pieceOf(const QRegularExpressionMatch &match)
{
    Piece piece;
    if (!match.captured(QStringLiteral("one")).isNull()) {
        piece.kind = Piece::Kind::Choice;
        piece.text = match.captured(QStringLiteral("one"));
        piece.other = match.captured(QStringLiteral("two"));
        return piece;
    }
    piece.kind = Piece::Kind::Mistake;
    piece.code = match.captured(QStringLiteral("code"));
    const auto severity = severityFromName(match.captured(QStringLiteral("severity")));
    if (!severity)
        return std::nullopt;
    piece.severity = *severity;
    piece.text = match.captured(QStringLiteral("right"));
    piece.other = match.captured(QStringLiteral("wrong"));
    return piece;
}

const QRegularExpression &marks()
{
    static const QRegularExpression expression(
        QStringLiteral("‹(?<one>[^|›]*)\\|(?<two>[^›]*)›"
                       "|\\[\\[(?<code>[a-z]+):(?<severity>[a-z]+)\\|(?<right>.*?)\\|"
                       "(?<wrong>.*?)\\]\\]"),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

std::vector<Piece> cut(const QString &text)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    const auto plain = [&](qsizetype end) {
        if (end > at)
            pieces.push_back({Piece::Kind::Plain, text.mid(at, end - at), {}, {}, {}});
    };
    auto matches = marks().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<Piece> piece = pieceOf(match);
        if (!piece)
            continue;
        plain(match.capturedStart());
        pieces.push_back(*piece);
        at = match.capturedEnd();
    }
    plain(text.size());
    return pieces;
}

// What a hand or a model writes in place of a figure: two digits changed about, or one digit off.
qint64 slip(qint64 value, Chance &chance)
{
    QString digits = QString::number(value);
    if (digits.size() > 1 && chance.happens(.6)) {
        const qsizetype at = chance.between(0, digits.size() - 2);
        const QChar kept = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = kept;
    }
    const qint64 swapped = digits.toLongLong();
    if (swapped != value && digits[0] != u'0')
        return swapped;
    return value + (chance.happens(.5) || value < 3 ? 1 : -1) * (value > 100 ? 10 : 1);
}

} // namespace

qint64 Chance::between(qint64 least, qint64 most)
{
    return least + static_cast<qint64>(m_next() % static_cast<quint64>(most - least + 1));
}

bool Chance::happens(double share)
{
    return static_cast<double>(m_next() >> 11) / 9007199254740992.0 < share;
}

std::size_t Chance::pick(const std::vector<double> &weights)
{
    double all = 0;
    for (const double weight : weights)
        all += weight;
    double at = static_cast<double>(between(0, 999'999)) / 1e6 * all;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        at -= weights[i];
        if (at < 0)
            return i;
    }
    return weights.size() - 1;
}

Rendered render(const std::vector<Piece> &pieces, const std::vector<bool> &takesOther)
{
    Rendered rendered;
    qsizetype at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QString &part = takesOther[i] ? pieces[i].other : pieces[i].text;
        rendered.text += part;
        const qsizetype end = at + codePointCount(part);
        rendered.spans.emplace_back(at, end);
        at = end;
    }
    return rendered;
}

Result<SampleTexts> SampleTexts::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, file.errorString(), path);
    const QByteArray bytes = file.readAll();
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error().code, json.error().what, path + json.error().where);
    // In the order of the file, which the sequence of random numbers follows.
    return SampleTexts(OrderedJson::parse(bytes.toStdString(), nullptr, false));
}

SampleTexts::SampleTexts(OrderedJson json)
    : m_json(std::move(json))
{
}

QString SampleTexts::noteFor(const QString &code, Chance &chance) const
{
    const auto notes = m_json.at("notes").find(toStdString(code));
    if (notes == m_json.at("notes").end())
        return {};
    return text(notes->at(
        static_cast<std::size_t>(chance.between(0, static_cast<qint64>(notes->size()) - 1))));
}

SampleTexts::Variable SampleTexts::variable(const QStringList &rule, const Variables &known,
                                            QDate day, Chance &chance)
{
    const QString kind = rule.at(0);
    const auto number = [&](qsizetype at) {
        return rule.at(at).toLongLong();
    };
    const auto whole = [&](qint64 value) {
        return Value {grouped(value, m_language), QString::number(value), double(value)};
    };
    const auto cents = [&](qint64 hundredths, int digits) {
        const double value = double(hundredths) / std::pow(10, digits);
        return Value {decimal(value, digits, m_language), decimal(value, digits, {}), value};
    };
    const auto date = [&](QDate value) {
        return Value {dateShown(value, m_language), value.toString(Qt::ISODate), 0};
    };
    if (kind == u"seq") {
        m_sequence += chance.between(1, 4);
        return {whole(m_sequence), whole(m_sequence + 10)};
    }
    if (kind == u"int") {
        const qint64 value = chance.between(number(1), number(2));
        return {whole(value), whole(slip(value, chance))};
    }
    if (kind == u"money") {
        static const std::array<qint64, 5> ends {90, 50, 0, 95, 40};
        const qint64 value = chance.between(number(1), number(2)) * 100
            + ends[static_cast<std::size_t>(chance.between(0, 4))];
        return {cents(value, 2), cents(slip(value / 10, chance) * 10, 2)};
    }
    if (kind == u"dec" || kind == u"pct") {
        const qint64 value = chance.between(number(1) * 10 + 1, number(2) * 10 + 9);
        return {cents(value, 1), cents(slip(value, chance), 1)};
    }
    if (kind == u"grown") {
        const double grown
            = known[rule.at(1)].right.number * (1 + known[rule.at(2)].right.number / 100);
        const qint64 value = std::llround(grown * 10);
        return {cents(value, 1), cents(slip(value, chance), 1)};
    }
    if (kind == u"date") {
        const QDate value = day.addDays(chance.between(number(1), number(2)));
        const qint64 off = chance.between(1, 6) * (chance.happens(.5) ? 1 : -1);
        return {date(value), date(value.addDays(off))};
    }
    // A word of a list, another one where it is wrong.
    const OrderedJson &lists = m_json.at("lists").at(toStdString(rule.at(1)));
    const std::string language = toStdString(m_language);
    const OrderedJson &words = lists.contains(language) ? lists.at(language) : lists.at("en");
    const qint64 all = static_cast<qint64>(words.size());
    qint64 at = chance.between(0, all - 1);
    const auto isTaken = [&](qint64 place) {
        const QString word = text(words[static_cast<std::size_t>(place)]);
        return std::any_of(known.begin(), known.end(),
                           [&](const Variable &each) { return each.right.raw == word; });
    };
    // A form does not name one thing twice.
    while (isTaken(at))
        at = (at + 1) % all;
    const qint64 other = (at + chance.between(1, all - 1)) % all;
    const QString right = text(words[static_cast<std::size_t>(at)]);
    const QString wrong = text(words[static_cast<std::size_t>(other)]);
    return {{right, right, 0}, {wrong, wrong, 0}};
}

SampleTexts::Variables SampleTexts::fill(const OrderedJson &which, QDate day, Chance &chance)
{
    Variables variables;
    for (const auto &[name, rule] : which.items())
        variables.insert(toQString(name), variable(text(rule).split(u':'), variables, day, chance));
    return variables;
}

Scene SampleTexts::compose(const QString &queue, QDate day, Chance &chance)
{
    std::vector<const OrderedJson *> cases;
    std::vector<double> weights;
    for (const OrderedJson &each : m_json.at("cases")) {
        if (text(each.at("queue")) == queue) {
            cases.push_back(&each);
            weights.push_back(each.at("weight").get<double>());
        }
    }
    const OrderedJson &chosen = *cases[chance.pick(weights)];
    m_language = text(chosen.at("language"));
    const Variables variables = fill(chosen.at("vars"), day, chance);
    const auto filled = [&](const QString &pattern) {
        static const QRegularExpression name(QStringLiteral("\\{([a-z0-9]+)(!?)(\\.raw)?\\}"));
        QString out;
        qsizetype at = 0;
        auto matches = name.globalMatch(pattern);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Variable &found = variables[match.captured(1)];
            const Value &value = match.captured(2).isEmpty() ? found.right : found.wrong;
            out += QStringView(pattern).mid(at, match.capturedStart() - at);
            out += match.captured(3).isEmpty() ? value.shown : value.raw;
            at = match.capturedEnd();
        }
        out += QStringView(pattern).mid(at);
        return out;
    };
    Scene scene;
    scene.id = text(chosen.at("id"));
    scene.queue = queue;
    scene.task = text(chosen.at("task"));
    scene.category = text(chosen.at("category"));
    scene.language = m_language;
    scene.title = filled(text(chosen.at("title")));
    const OrderedJson &questions = chosen.at("user");
    scene.question = filled(text(questions.at(
        static_cast<std::size_t>(chance.between(0, static_cast<qint64>(questions.size()) - 1)))));
    scene.tool = filled(text(chosen.at("tool")));
    scene.otherRequest = filled(joined(chosen.at("other")));
    scene.escalates = chosen.value("escalate", false);
    scene.pieces = cut(filled(joined(chosen.at("text"))));
    for (const OrderedJson &each : chosen.at("references")) {
        OrderedJson reference;
        reference["title"] = toStdString(filled(text(each.at(0))));
        reference["text"] = toStdString(filled(text(each.at(1))));
        scene.references.push_back(reference);
    }
    for (const OrderedJson &each : chosen.at("facts")) {
        OrderedJson fact;
        fact["name"] = toStdString(filled(text(each.at(0))));
        fact["value"] = toStdString(filled(text(each.at(1))));
        if (each.size() > 2)
            fact["unit"] = each.at(2);
        if (each.size() > 4)
            fact["period"] = each.at(4);
        if (each.size() > 3)
            fact["tolerance"] = each.at(3);
        scene.facts.push_back(fact);
    }
    if (chosen.contains("schema"))
        scene.schema = m_json.at("schemas").at(text(chosen.at("schema")).toStdString());
    return scene;
}

} // namespace bluepencil::samples
