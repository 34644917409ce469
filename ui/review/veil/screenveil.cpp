// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/screenveil.h"

#include "core/text/text.h"
#include "ui/settings/settings.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype mostElsewhere = 4000; // items
constexpr qsizetype mostKeptUnits = 2'000'000; // of UTF-16, of their texts twice and tags
constexpr qsizetype shortestWord = 2; // of a name; an initial alone is nobody's

bool isWordAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size()
        && (text[index].isLetterOrNumber() || text[index].isSurrogate() || text[index].isMark());
}

// Where it stands as a word of its own: in "Wilson" there is no "Wil".
void hide(QString &text, const QString &value, const QString &tag)
{
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at)) {
        const qsizetype end = at + value.size();
        const bool isCut = (isWordAt(value, 0) && isWordAt(text, at - 1))
            || (isWordAt(value, value.size() - 1) && isWordAt(text, end));
        if (!isCut)
            text.replace(at, value.size(), tag);
        at += isCut ? 1 : tag.size();
    }
}

QList<VeiledText> unknownTexts(const QStringList &texts)
{
    QList<VeiledText> unknown;
    for (const QString &text : texts) {
        VeiledText &hidden = unknown.emplace_back();
        hidden.given = text;
        if (!text.isEmpty())
            hidden.pieces.push_back({0, codePointCount(text), ScreenVeil::unknown()});
    }
    return unknown;
}

// Of the key too, which is the same texts again.
qsizetype unitsOf(const QList<VeiledText> &texts)
{
    qsizetype units = 0;
    for (const VeiledText &text : texts) {
        units += 2 * text.given.size();
        for (const VeilPiece &piece : text.pieces)
            units += piece.tag.size();
    }
    return units;
}

bool isWork(const ScanText &text)
{
    return text.pointer == workingTextPointer();
}

// But for the working text, which changes with every key.
bool areOneConversation(const std::vector<ScanText> &one, const std::vector<ScanText> &other)
{
    return std::ranges::equal(one, other, [](const ScanText &a, const ScanText &b) {
        return a == b || (isWork(a) && isWork(b));
    });
}

} // namespace

QString workingTextPointer()
{
    return QStringLiteral("/final_text");
}

const QString &ScreenVeil::unknown()
{
    static const QString sign(QChar(0x2026));
    return sign;
}

ScreenVeil::ScreenVeil(QObject *parent)
    : QObject(parent)
    , m_runner(new VeilRunner(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { m_runner->requestLoose(m_asked.values()); });
    connect(m_runner, &VeilRunner::veiled, this, &ScreenVeil::onVeiled);
    connect(m_runner, &VeilRunner::looseVeiled, this, &ScreenVeil::onLooseVeiled);
}

ScreenVeil::~ScreenVeil() = default;

void ScreenVeil::setChosen(bool chosen)
{
    if (m_isChosen == chosen)
        return;
    m_isChosen = chosen;
    m_isShown = false;
    m_texts.clear();
    forget();
    Q_EMIT changed();
    Q_EMIT lookWanted();
}

void ScreenVeil::follow(const Settings &settings)
{
    setChosen(settings.isOn(Settings::Key::HidePersonal));
    connect(&settings, &Settings::changed, this, [this, &settings](Settings::Key key) {
        if (key == Settings::Key::HidePersonal)
            setChosen(settings.isOn(key));
    });
}

void ScreenVeil::setShown(bool shown)
{
    if (m_isShown == shown || !m_isChosen)
        return;
    m_isShown = shown;
    Q_EMIT changed();
}

void ScreenVeil::begin()
{
    m_isShown = false;
    m_texts.clear();
    forget();
    if (m_isChosen)
        Q_EMIT changed();
}

void ScreenVeil::forget()
{
    ++m_token;
    m_runner->forget();
    m_isKnown = false;
    m_flaw.reset();
    m_known.clear();
    m_values.clear();
}

void ScreenVeil::look(std::vector<ScanText> texts, bool atOnce)
{
    if (!m_isChosen)
        return;
    const bool isOther = !areOneConversation(m_texts, texts);
    m_texts = std::move(texts);
    if (isOther)
        forget();
    // Also while all is shown for now: it may be hidden again at once.
    m_runner->request(m_texts, m_token, atOnce);
    if (isOther)
        Q_EMIT changed();
}

void ScreenVeil::onVeiled(const VeilOutcome &outcome)
{
    if (outcome.token != m_token || !m_isChosen)
        return;
    m_isKnown = !outcome.flaw;
    m_flaw = outcome.flaw;
    m_known = outcome.texts;
    gatherValues();
    Q_EMIT changed();
}

void ScreenVeil::gatherValues()
{
    m_values.clear();
    for (const VeiledText &text : std::as_const(m_known)) {
        for (const VeilPiece &piece : text.pieces)
            addValue(codePointSlice(text.given, piece.start, piece.end), piece.tag);
    }
    std::sort(m_values.begin(), m_values.end(), [](const Value &one, const Value &other) {
        if (one.first.size() != other.first.size())
            return one.first.size() > other.first.size();
        return one.first != other.first ? one.first < other.first : one.second < other.second;
    });
    const auto same = [](const Value &one, const Value &other) {
        return one.first == other.first;
    };
    m_values.erase(std::unique(m_values.begin(), m_values.end(), same), m_values.end());
}

void ScreenVeil::addValue(const QString &value, const QString &tag)
{
    if (value.isEmpty())
        return;
    m_values.emplace_back(value, tag);
    // A line of the window breaks nothing.
    if (const QString line = value.simplified(); line != value && !line.isEmpty())
        m_values.emplace_back(line, tag);
    if (!tag.startsWith(u"[PERSON"))
        return;
    const QStringList parts = value.simplified().split(u' ');
    for (const QString &part : parts) {
        if (parts.size() > 1 && part.size() >= shortestWord && part[0].isUpper()
            && part[part.size() - 1].isLetter())
            m_values.emplace_back(part, tag);
    }
}

const VeiledText *ScreenVeil::find(const QString &text) const
{
    const auto known = m_known.constFind(text);
    return known == m_known.cend() ? nullptr : &*known;
}

QString ScreenVeil::text(const QString &given) const
{
    return text(given, given.size());
}

QString ScreenVeil::text(const QString &given, qsizetype units) const
{
    if (!isOn() || given.isEmpty())
        return given.left(units);
    const VeiledText *known = find(given);
    if (known == nullptr)
        return unknown();
    return known->slice(0, codePointOffset(given, std::min(units, given.size())));
}

QString ScreenVeil::words(const QString &said) const
{
    if (!isOn() || said.isEmpty())
        return said;
    if (!m_isKnown)
        return unknown();
    QString shown = said;
    for (const auto &[value, tag] : m_values)
        hide(shown, value, tag);
    return shown;
}

QString ScreenVeil::elsewhere(const QString &given) const
{
    return given.isEmpty() ? given : together(QStringList(given)).front();
}

QStringList ScreenVeil::together(const QStringList &given) const
{
    if (!isOn())
        return given;
    QStringList shown;
    for (const VeiledText &text : inParts(given))
        shown.append(text.whole());
    return shown;
}

QList<VeiledText> ScreenVeil::inParts(const QStringList &given) const
{
    if (!isOn()) {
        QList<VeiledText> shown;
        for (const QString &text : given)
            shown.push_back({text, {}});
        return shown;
    }
    if (const auto known = m_elsewhere.constFind(given); known != m_elsewhere.cend())
        return *known;
    if (const auto known = m_elsewhereBefore.constFind(given); known != m_elsewhereBefore.cend()) {
        const QList<VeiledText> shown = *known;
        m_elsewhereBefore.erase(known);
        keep(given, shown);
        return shown;
    }
    if (!m_asked.contains(given)) {
        m_asked.insert(given);
        m_later.start();
    }
    return unknownTexts(given);
}

void ScreenVeil::keep(const QStringList &given, const QList<VeiledText> &shown) const
{
    m_elsewhere.insert(given, shown);
    m_keptUnits += unitsOf(shown);
}

void ScreenVeil::onLooseVeiled(const LooseOutcome &outcome)
{
    // What is on the screen is asked for with every look at it, and comes back from there.
    if (m_elsewhere.size() > mostElsewhere || m_keptUnits > mostKeptUnits) {
        m_elsewhereBefore = std::exchange(m_elsewhere, {});
        m_keptUnits = 0;
    }
    for (const QStringList &item : outcome.items) {
        m_asked.remove(item);
        keep(item, outcome.shown.value(item, unknownTexts(item)));
    }
    if (!m_asked.isEmpty())
        m_later.start();
    Q_EMIT changed();
}

} // namespace bluepencil
