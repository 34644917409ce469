// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/exportwords.h"

#include "core/model/decision.h"
#include "ui/common/style/paint.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace bluepencil::words {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60'000;

} // namespace

namespace {

struct FormatWords {
    const char *name;
    const char *detail;
};

const QHash<QString, FormatWords> &formatWords()
{
    static const QHash<QString, FormatWords> all {
        {QStringLiteral("openai-chat"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "OpenAI chat"),
          QT_TRANSLATE_NOOP("bluepencil::words", "openai-chat: messages and the final")}},
        {QStringLiteral("openai-preference"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "OpenAI pairs"),
          QT_TRANSLATE_NOOP("bluepencil::words", "openai-preference: final over draft")}},
        {QStringLiteral("trl-language-modeling"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "TRL texts"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "trl-language-modeling: the whole conversation is learned")}},
        {QStringLiteral("trl-prompt-completion"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "TRL answers"),
          QT_TRANSLATE_NOOP("bluepencil::words", "trl-prompt-completion: the final alone")}},
        {QStringLiteral("trl-preference"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "TRL pairs"),
          QT_TRANSLATE_NOOP("bluepencil::words", "trl-preference: final over draft")}},
        {QStringLiteral("trl-kto"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "TRL verdicts"),
          QT_TRANSLATE_NOOP("bluepencil::words", "trl-kto: one text, good or not")}},
        {QStringLiteral("huggingface"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Hugging Face"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "huggingface: a repository with its card, Parquet and JSONL")}},
        {QStringLiteral("llama-factory"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "LLaMA-Factory"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "llama-factory: answers, pairs and verdicts with dataset_info.json")}},
        {QStringLiteral("axolotl"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Axolotl"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "axolotl: answers, pairs and verdicts with their configurations")}},
        {QStringLiteral("gemini"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Gemini"),
          QT_TRANSLATE_NOOP("bluepencil::words", "gemini: contents and the final")}},
        {QStringLiteral("gemini-preference"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Gemini pairs"),
          QT_TRANSLATE_NOOP("bluepencil::words", "gemini-preference: final over draft")}},
        {QStringLiteral("bedrock"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Bedrock"),
          QT_TRANSLATE_NOOP("bluepencil::words", "bedrock: a conversation and the final")}},
        {QStringLiteral("nova-preference"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Nova pairs"),
          QT_TRANSLATE_NOOP("bluepencil::words", "nova-preference: final over draft")}},
        {QStringLiteral("sagemaker-jumpstart"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "JumpStart"),
          QT_TRANSLATE_NOOP(
              "bluepencil::words",
              "sagemaker-jumpstart: one question and the final, with template.json")}},
        {QStringLiteral("mistral"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Mistral"),
          QT_TRANSLATE_NOOP("bluepencil::words", "mistral: messages and the final")}},
        {QStringLiteral("edit-task"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Edit task"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "edit-task: how a draft became the final, and why")}},
        {QStringLiteral("span-edits"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Edits by span"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "span-edits: every change and label with its place")}},
        {QStringLiteral("extraction"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Extraction"),
          QT_TRANSLATE_NOOP("bluepencil::words",
                            "extraction: the fields of a JSON final and where they were read")}},
        {QStringLiteral("reward"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "Reward"),
          QT_TRANSLATE_NOOP("bluepencil::words", "reward: final over draft, with a margin")}},
        {QStringLiteral("csv"),
         {QT_TRANSLATE_NOOP("bluepencil::words", "CSV table"),
          QT_TRANSLATE_NOOP("bluepencil::words", "csv: a table for people")}},
    };
    return all;
}

} // namespace

QString exportFormat(const QString &name)
{
    const auto found = formatWords().constFind(name);
    return found == formatWords().cend() ? name : spoken(found->name);
}

QString exportFormatDetail(const QString &name)
{
    const auto found = formatWords().constFind(name);
    return found == formatWords().cend() ? QString() : spoken(found->detail);
}

QString dropReason(const QString &code)
{
    static const QHash<QString, const char *> reasons {
        {QStringLiteral("training-not-allowed"),
         QT_TRANSLATE_NOOP("bluepencil::words", "may not be trained on")},
        {QStringLiteral("escalated"), QT_TRANSLATE_NOOP("bluepencil::words", "escalated")},
        {QStringLiteral("rejected-without-replacement"),
         QT_TRANSLATE_NOOP("bluepencil::words", "rejected without a replacement")},
        {QStringLiteral("policy-or-safety"),
         QT_TRANSLATE_NOOP("bluepencil::words", "rejected for policy or safety")},
        {QStringLiteral("outranked"),
         QT_TRANSLATE_NOOP("bluepencil::words", "settled by a senior")},
        {QStringLiteral("rubber-stamp"),
         QT_TRANSLATE_NOOP("bluepencil::words", "approved faster than it can be read")},
        {QStringLiteral("nothing-changed"),
         QT_TRANSLATE_NOOP("bluepencil::words", "approved, so there is no pair")},
        {QStringLiteral("contradiction"),
         QT_TRANSLATE_NOOP("bluepencil::words", "rejected and replaced by itself")},
        {QStringLiteral("cosmetic-change"),
         QT_TRANSLATE_NOOP("bluepencil::words", "only case, space or punctuation changed")},
        {QStringLiteral("unknown-figure"),
         QT_TRANSLATE_NOOP("bluepencil::words", "has a figure that the model could not know")},
        {QStringLiteral("too-many-pairs"),
         QT_TRANSLATE_NOOP("bluepencil::words", "more pairs of one item than four")},
        {QStringLiteral("empty-message"),
         QT_TRANSLATE_NOOP("bluepencil::words", "a message is empty")},
        {QStringLiteral("empty-answer"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the final is blank")},
        {QStringLiteral("empty-draft"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the draft is blank")},
        {QStringLiteral("no-prompt"),
         QT_TRANSLATE_NOOP("bluepencil::words", "there is no message")},
        {QStringLiteral("prompt-ends-with-the-assistant"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the last message is the assistant's")},
        {QStringLiteral("identical-pair"),
         QT_TRANSLATE_NOOP("bluepencil::words", "both answers are the same")},
        {QStringLiteral("system-message-not-first"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the system speaks later")},
        {QStringLiteral("several-system-messages"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the system speaks more than once")},
        {QStringLiteral("turns-out-of-order"),
         QT_TRANSLATE_NOOP("bluepencil::words", "turns do not alternate")},
        {QStringLiteral("several-turns"),
         QT_TRANSLATE_NOOP("bluepencil::words", "there is more than one question")},
        {QStringLiteral("reserved-word"),
         QT_TRANSLATE_NOOP("bluepencil::words", "has a word that the target reserves")},
        {QStringLiteral("not-json"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the final is not JSON")},
        {QStringLiteral("too-many-fields"),
         QT_TRANSLATE_NOOP("bluepencil::words", "has too many fields")},
        {QStringLiteral("cell-too-long"),
         QT_TRANSLATE_NOOP("bluepencil::words", "longer than a cell can be")},
        {QStringLiteral("restricted"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the person is restricted")},
        {QStringLiteral("rectified"),
         QT_TRANSLATE_NOOP("bluepencil::words", "corrected since, at the person's wish")},
        {QStringLiteral("damaged"),
         QT_TRANSLATE_NOOP("bluepencil::words", "damaged: no longer what was stored")},
        {QStringLiteral("special-category"),
         QT_TRANSLATE_NOOP("bluepencil::words", "flagged: health, belief and the like")},
        {QStringLiteral("instruction"),
         QT_TRANSLATE_NOOP("bluepencil::words", "orders to a model or a reviewer")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("bluepencil::words", "withdrawn since")},
        {QStringLiteral("little-coverage"),
         QT_TRANSLATE_NOOP("bluepencil::words", "too little of the draft was on screen")},
        {QStringLiteral("no-second-review"),
         QT_TRANSLATE_NOOP("bluepencil::words", "nobody else decided the same")},
        {QStringLiteral("reviewers-disagree"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the reviewers disagree")},
        {QStringLiteral("contradicted"),
         QT_TRANSLATE_NOOP("bluepencil::words", "contradicted by another decision")},
        {QStringLiteral("contaminated"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the model is judged by this text")},
        {QStringLiteral("exact-duplicate"),
         QT_TRANSLATE_NOOP("bluepencil::words", "there already")},
        {QStringLiteral("near-duplicate"),
         QT_TRANSLATE_NOOP("bluepencil::words", "nearly the same is there already")},
        {QStringLiteral("too-many-tokens"),
         QT_TRANSLATE_NOOP("bluepencil::words", "too long in tokens")},
        {QStringLiteral("over-reviewer-cap"),
         QT_TRANSLATE_NOOP("bluepencil::words", "enough of this reviewer")},
        {QStringLiteral("over-subject-cap"),
         QT_TRANSLATE_NOOP("bluepencil::words", "enough about this person")},
        {QStringLiteral("subject-trained-on"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the person is trained on already")},
        {QStringLiteral("in-another-split"),
         QT_TRANSLATE_NOOP("bluepencil::words", "the same text stands in another split")},
    };
    const char *reason = reasons.value(code);
    return reason == nullptr ? code : spoken(reason);
}

QString reasons(const QMap<QString, qint64> &counts)
{
    QList<std::pair<qint64, QString>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({-it.value(), it.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (const auto &[count, code] : std::as_const(sorted))
        parts += QLocale().toString(-count) + u' ' + dropReason(code);
    return parts.join(QStringLiteral(", "));
}

QString part(const QString &name)
{
    if (name == u"train")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "train"));
    if (name == u"validation")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "validation"));
    if (name == u"test")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "test"));
    return name;
}

QString hterBand(const QString &name)
{
    static const QHash<QString, const char *> bands {
        {QStringLiteral("exact"), QT_TRANSLATE_NOOP("bluepencil::words", "exact")},
        {QStringLiteral("light"), QT_TRANSLATE_NOOP("bluepencil::words", "light")},
        {QStringLiteral("medium"), QT_TRANSLATE_NOOP("bluepencil::words", "medium")},
        {QStringLiteral("heavy"), QT_TRANSLATE_NOOP("bluepencil::words", "heavy")},
        {QStringLiteral("rewrite"), QT_TRANSLATE_NOOP("bluepencil::words", "rewrite")},
    };
    const char *word = bands.value(name);
    return word == nullptr ? name : spoken(word);
}

QString property(const QString &name)
{
    if (name == u"action")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Kinds of decision"));
    if (name == u"attributes")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "More attributes"));
    if (name.startsWith(QStringLiteral("attributes/"))) {
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Attribute: %1"))
            .arg(name.section(u'/', 1));
    }
    return groupKeys(name);
}

QString propertyValue(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return groupValue(name, std::nullopt);
    if (value == u"(more values)" || value == u"(more attributes)")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "all others"));
    if (name == u"parts")
        return part(value);
    if (name != u"action")
        return groupValue(name, value);
    const std::optional<Action> action = actionFromName(value);
    return action ? words::action(*action)
                  : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "History"));
}

qint64 rowsOf(const ExportCounts &counts)
{
    qint64 rows = 0;
    for (const FormatCounts &format : counts.formats)
        rows += format.out;
    return rows;
}

QString rows(qint64 count)
{
    return count == 1
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "1 row"))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 rows")).arg(QLocale().toString(count));
}

QString stage(ExportStage stage)
{
    switch (stage) {
    case ExportStage::Waiting:
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "Waiting for another export to finish …"));
    case ExportStage::Recording:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Recording the batch …"));
    case ExportStage::Rows:
        break;
    }
    return {};
}

QString timeLeft(qint64 done, qint64 total, qint64 elapsedMs)
{
    if (done <= 0 || elapsedMs < secondMs || done >= total)
        return {};
    const qint64 left = elapsedMs * (total - done) / done;
    if (left < minuteMs)
        return spoken(QT_TRANSLATE_N_NOOP("bluepencil::words", "%n s left"),
                      int((left + secondMs - 1) / secondMs));
    return spoken(QT_TRANSLATE_N_NOOP("bluepencil::words", "%n min left"),
                  int((left + minuteMs - 1) / minuteMs));
}

namespace {

// Of a manifest that anybody may have written.
QString textIn(const OrderedJson &values, const char *name)
{
    const auto found = values.find(name);
    return found != values.end() && found->is_string()
        ? isolated(toQString(found->get<std::string>()))
        : QString();
}

qint64 numberIn(const OrderedJson &values, const char *name)
{
    const auto found = values.find(name);
    return found != values.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

} // namespace

QString warning(const BatchWarning &warning)
{
    const OrderedJson &values = warning.values;
    if (!values.is_object())
        return warning.text;
    const auto text = [&values](const char *name) {
        return textIn(values, name);
    };
    const auto count = [&values](const char *name) {
        return QLocale().toString(numberIn(values, name));
    };
    const QString &code = warning.code;
    if (code == u"few-rows")
        return spoken(QT_TRANSLATE_NOOP(
                          "bluepencil::words",
                          "%1: fewer than %2 rows to train with; %3 says \u201c%4\u201d"))
            .arg(text("format"), count("least"), text("vendor"), text("words"));
    if (code == u"no-rows")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1: no rows")).arg(text("format"));
    if (code == u"one-label")
        return spoken(
                   QT_TRANSLATE_NOOP("bluepencil::words",
                                     "%1: all labels are the same; there is nothing to learn from"))
            .arg(text("format"));
    if (code == u"uneven-labels")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "%1: %2 desirable rows, %3 undesirable ones; set %4 to %5,"
                                        " so that weight times count is level"))
            .arg(text("format"), count("desirable"), count("undesirable"), text("parameter"),
                 text("weight"));
    if (code == u"over-limit")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "%1: more than %2 tokens of %3 (rows: %4); %5 says"
                                        " \u201c%6\u201d"))
            .arg(text("format"), count("most"), text("unit"), count("rows"), text("vendor"),
                 text("words"));
    if (code == u"control-characters")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "%1: control characters, of which their pictures stand in"
                                        " the cells (rows: %2)"))
            .arg(text("format"), count("rows"));
    if (code == u"held-out-elsewhere")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "Train holds people or cases that another batch holds out"
                                        " (records: %1): %2. Do not judge a model that learned from"
                                        " this batch by that one, or export with the split and salt"
                                        " of that one."))
            .arg(count("records"), text("batches"));
    if (code == u"trained-elsewhere")
        return spoken(
                   QT_TRANSLATE_NOOP("bluepencil::words",
                                     "Validation or test holds people or cases that another batch"
                                     " trains on (records: %1): %2. Do not judge a model that"
                                     " learned from that batch by this one."))
            .arg(count("records"), text("batches"));
    if (code == u"pairs-and-verdicts")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "Verdicts are of the same decisions as the pairs; in one"
                                        " training an edit would count twice"));
    if (code == u"no-tokens")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "Lengths are in characters: the table by which tokens are"
                                        " counted is not there"));
    return warning.text;
}

QString warnings(const std::vector<BatchWarning> &warnings)
{
    QStringList lines;
    for (const BatchWarning &each : warnings)
        lines += warning(each);
    return lines.join(u'\n');
}

namespace {

// What the core says of an export that cannot be made, and what to do: the words of the command
// line, word by word. What is not among them is told in English.
QString told(const QString &text)
{
    static const char *const texts[] {
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "the folder is not empty; nothing in it was touched"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "name a folder that does not exist yet, or an empty one"),
        QT_TRANSLATE_NOOP("bluepencil::words", "is a link, not a folder"),
        QT_TRANSLATE_NOOP("bluepencil::words", "is not a folder"),
        QT_TRANSLATE_NOOP("bluepencil::words", "name a folder that does not exist yet"),
        QT_TRANSLATE_NOOP("bluepencil::words", "is being written by another export"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "wait until that one is done, or name another folder"),
        QT_TRANSLATE_NOOP("bluepencil::words", "may not be written: the permission is missing"),
        QT_TRANSLATE_NOOP("bluepencil::words", "may not be written: the disk is read-only"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "cannot be made: what it is to lie in is a file, not a folder"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "cannot be made: what it is to lie in is missing, or takes no folders"),
        QT_TRANSLATE_NOOP("bluepencil::words", "cannot be made: the name is too long"),
        QT_TRANSLATE_NOOP("bluepencil::words", "check the permissions, or name another folder"),
        QT_TRANSLATE_NOOP("bluepencil::words", "this batch exists already"),
        QT_TRANSLATE_NOOP("bluepencil::words", "name another batch"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "other exports were recorded while this one was made"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "another export has split the same cases differently"),
        QT_TRANSLATE_NOOP(
            "bluepencil::words",
            "persons were erased while the export was written; nothing of it was kept"),
        QT_TRANSLATE_NOOP("bluepencil::words",
                          "texts were corrected or restricted while the export was written; "
                          "nothing of it was kept"),
        QT_TRANSLATE_NOOP(
            "bluepencil::words",
            "decisions were taken back while the export was written; nothing of it was kept"),
        QT_TRANSLATE_NOOP(
            "bluepencil::words",
            "history was corrected while the export was written; nothing of it was kept"),
        QT_TRANSLATE_NOOP("bluepencil::words", "export again"),
    };
    const auto *const found = std::ranges::find_if(
        texts, [&text](const char *each) { return text == QLatin1String(each); });
    return found == std::end(texts) ? text : spoken(*found);
}

} // namespace

QString exportProblem(const Error &error)
{
    const Error::Code code = error.code;
    if (code == Error::Code::NotFound && error.where.isEmpty())
        return spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words", "No decision matches. Choose more, or decide some drafts."));
    if (code == Error::Code::Cancelled)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Cancelled. Nothing was written."));
    if (code == Error::Code::DiskFull)
        return spoken(
                   QT_TRANSLATE_NOOP("bluepencil::words",
                                     "The disk is full: %1. Nothing was left behind. Free some room"
                                     " or choose another folder."))
            .arg(error.where);
    if (code == Error::Code::Busy)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "Another program is using the workspace. Try again."));
    if (code == Error::Code::ReadOnly)
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words",
                              "The workspace is open for reading only: it is newer than this"
                              " program, or may not be written."));
    // Says by itself what is wrong, where, and what to do.
    return toString(Error {code, told(error.what), error.where, told(error.remedy)});
}

} // namespace bluepencil::words
