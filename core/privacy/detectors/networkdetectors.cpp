// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/networkdetectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <re2/re2.h>

namespace bluepencil {

namespace {

using Type = PersonalDataType;
using namespace ascii;

bool isHex(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

std::string_view slice(std::string_view text, std::size_t from, std::size_t to)
{
    return text.substr(from, to - from);
}

std::vector<std::string_view> splitAt(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t next = text.find(mark, at);
        parts.push_back(text.substr(at, next - at));
        if (next == std::string_view::npos)
            return parts;
        at = next + 1;
    }
}

bool isGroup(std::string_view part)
{
    return !part.empty() && part.size() <= 4 && std::ranges::all_of(part, isHex);
}

bool isIpv4(std::string_view text)
{
    Hits hits;
    const auto parts = splitAt(text, '.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](std::string_view part) {
               if (part.empty() || part.size() > 3 || !std::ranges::all_of(part, isDigit))
                   return false;
               int value = 0;
               for (const char c : part)
                   value = value * 10 + (c - '0');
               return value <= 255;
           });
}

// RFC 4291 section 2.2.
bool isIpv6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    if (gap != std::string_view::npos && text.find("::", gap + 1) != std::string_view::npos)
        return false;
    std::size_t groups = 0;
    std::size_t digits = 0;
    const auto count = [&](std::string_view side) {
        if (side.empty())
            return true;
        const auto parts = splitAt(side, ':');
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i + 1 == parts.size() && parts[i].find('.') != std::string_view::npos) {
                groups += 2;
                return isIpv4(parts[i]);
            }
            if (!isGroup(parts[i]))
                return false;
            digits += std::size_t(std::ranges::count_if(parts[i], isDigit));
            ++groups;
        }
        return true;
    };
    if (gap == std::string_view::npos)
        return count(text) && groups == 8;
    // "a::b" is more often a name in a program.
    return count(text.substr(0, gap)) && count(text.substr(gap + 2)) && groups >= 1 && groups <= 7
        && digits > 0;
}

bool isMac(std::string_view text)
{
    for (const char mark : {':', '-'}) {
        const auto parts = splitAt(text, mark);
        if (parts.size() == 6 && std::ranges::all_of(parts, [](std::string_view part) {
                return part.size() == 2 && std::ranges::all_of(part, isHex);
            }))
            return true;
    }
    const auto parts = splitAt(text, '.');
    return parts.size() == 3
        && std::ranges::all_of(parts,
                               [](std::string_view part) {
                                   return part.size() == 4 && std::ranges::all_of(part, isHex);
                               })
        && std::ranges::any_of(text, isLetter);
}

// "rows[::2]", every second one in a program.
bool isSlice(std::string_view text, std::size_t from, std::size_t to)
{
    constexpr std::size_t Longest = 10;
    if (from < 2 || to >= text.size() || to - from > Longest)
        return false;
    const char before = text[from - 2];
    return text[from - 1] == '[' && text[to] == ']'
        && (isAlnum(before) || before == '_' || before == ')' || before == ']')
        && slice(text, from, to).find_first_not_of("0123456789:") == std::string_view::npos;
}

} // namespace

void findIpv6AndMac(std::string_view text, Hits &hits)
{
    constexpr std::size_t Longest = 45;
    const auto belongs = [](char c) {
        return isHex(c) || c == ':' || c == '-' || c == '.';
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!belongs(text[at])) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && belongs(text[at]))
            ++at;
        const bool isCut = (start > 0 && (isAlnum(text[start - 1]) || text[start - 1] == '_'))
            || (at < text.size() && (isAlnum(text[at]) || text[at] == '_'));
        if (isCut || at - start < 3)
            continue;
        std::size_t from = start;
        std::size_t to = at;
        while (to > from
               && (text[to - 1] == '.' || text[to - 1] == '-'
                   || (text[to - 1] == ':' && to - from >= 2 && text[to - 2] != ':')))
            --to;
        while (from < to
               && (text[from] == '-' || text[from] == '.'
                   || (text[from] == ':' && from + 1 < to && text[from + 1] != ':')))
            ++from;
        const std::string_view token = slice(text, from, to);
        if (token.size() > Longest || isSlice(text, from, to))
            continue;
        if (isMac(token))
            hits.push_back({from, to, Type::MacAddress, Tier::A, 1.0});
        else if (token.find(':') != std::string_view::npos
                 && token.find('-') == std::string_view::npos && isIpv6(token))
            hits.push_back({from, to, Type::IpAddress, Tier::A, 0.95});
    }
}

namespace {

// Every match of `pattern`; of its first group if it has one.
template <typename Take> void eachMatch(const RE2 &pattern, std::string_view text, Take take)
{
    const re2::StringPiece whole(text.data(), text.size());
    std::array<re2::StringPiece, 2> groups;
    const int wanted = 1 + std::min(1, pattern.NumberOfCapturingGroups());
    std::size_t at = 0;
    while (at <= text.size()
           && pattern.Match(whole, at, text.size(), RE2::UNANCHORED, groups.data(), wanted)) {
        const re2::StringPiece &found = wanted == 2 && groups[1].data() ? groups[1] : groups[0];
        const auto start = std::size_t(found.data() - text.data());
        take(start, start + found.size());
        const auto behind = std::size_t(groups[0].data() - text.data()) + groups[0].size();
        at = std::max(behind, at + 1);
    }
}

} // namespace

void findCredentialUrls(std::string_view text, Hits &hits)
{
    if (text.find("://") == std::string_view::npos)
        return;
    static const RE2 user(R"((?i)\b[a-z][a-z0-9+.-]*://[^\s/:@"'<>]*:[^\s/@"'<>]+@[^\s"'<>]+)",
                          RE2::Quiet);
    static const RE2 parameter(
        R"((?i)\bhttps?://[^\s"'<>?]+\?[^\s"'<>]*\b(?:token|api_?key|access_token|auth|password|passwd|pwd|secret|sig|signature|session|sessionid|code)=[^\s"'<>&]{6,}[^\s"'<>]*)",
        RE2::Quiet);
    for (const RE2 *pattern : {&user, &parameter}) {
        eachMatch(*pattern, text, [&hits](std::size_t start, std::size_t end) {
            hits.push_back({start, end, Type::CredentialUrl, Tier::A, 1.0});
        });
    }
}

namespace {

struct SecretForm {
    const char *detail;
    std::string_view bait; // stands in every match
    const char *pattern;
};

// Prefixes and lengths as their makers document them.
constexpr std::array SecretForms {
    SecretForm {
        "private-key", "-----BEGIN",
        R"(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|\z))"},
    SecretForm {"json-web-token", "eyJ",
                R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?)"},
    SecretForm {"aws-key-id", "A", R"(\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z2-7]{16}\b)"},
    SecretForm {"github-token", "gh", R"(\bgh[pousr]_[A-Za-z0-9]{36,255}\b)"},
    SecretForm {"github-token", "github_pat_", R"(\bgithub_pat_[A-Za-z0-9_]{22,255}\b)"},
    SecretForm {"gitlab-token", "glpat-", R"(\bglpat-[A-Za-z0-9_.-]{20,})"},
    SecretForm {"slack-token", "xox", R"(\bxox[abeoprs]-[A-Za-z0-9-]{10,})"},
    SecretForm {"slack-webhook", "hooks.slack.com",
                R"(https://hooks\.slack\.com/services/[A-Za-z0-9/]{20,})"},
    SecretForm {"google-api-key", "AIza", R"(\bAIza[A-Za-z0-9_-]{35})"},
    SecretForm {"google-oauth-token", "ya29.", R"(\bya29\.[A-Za-z0-9_-]{20,})"},
    SecretForm {"model-api-key", "sk-", R"(\bsk-[A-Za-z0-9_-]{20,})"},
    SecretForm {"stripe-key", "k_", R"(\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,})"},
    SecretForm {"webhook-secret", "whsec_", R"(\bwhsec_[A-Za-z0-9+/=]{16,})"},
    SecretForm {"sendgrid-key", "SG.", R"(\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,})"},
    SecretForm {"npm-token", "npm_", R"(\bnpm_[A-Za-z0-9]{36})"},
    SecretForm {"pypi-token", "pypi-", R"(\bpypi-[A-Za-z0-9_-]{50,})"},
    SecretForm {"hugging-face-token", "hf_", R"(\bhf_[A-Za-z0-9]{30,})"},
    SecretForm {"digitalocean-token", "_v1_", R"(\bdo[opr]_v1_[a-f0-9]{64})"},
    SecretForm {"shopify-token", "shp", R"(\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})"},
    SecretForm {"twilio-key", "SK", R"(\bSK[0-9a-f]{32}\b)"},
    SecretForm {"bearer-token", "earer ", R"((?i)\bbearer +([A-Za-z0-9._~+/-]{16,}=*))"},
    SecretForm {"basic-credentials", "asic ",
                R"((?i)\bauthorization: *basic +([A-Za-z0-9+/]{8,}=*))"},
};

double entropy(std::string_view text)
{
    std::array<int, 256> counts {};
    for (const char c : text)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = double(count) / double(text.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

struct CompiledForm {
    const SecretForm *form;
    std::unique_ptr<RE2> pattern;
};

const std::vector<CompiledForm> &compiledForms()
{
    static const std::vector<CompiledForm> forms = [] {
        std::vector<CompiledForm> made;
        for (const SecretForm &form : SecretForms)
            made.push_back({&form, std::make_unique<RE2>(form.pattern, RE2::Quiet)});
        return made;
    }();
    return forms;
}

bool hasLongToken(std::string_view text)
{
    std::size_t length = 0;
    for (const char c : text) {
        length = c == ' ' || c == '\n' ? 0 : length + 1;
        if (length >= 16)
            return true;
    }
    return false;
}

} // namespace

void findSecrets(std::string_view text, Hits &hits)
{
    if (!hasLongToken(text) && text.find("-----BEGIN") == std::string_view::npos)
        return;
    for (const CompiledForm &form : compiledForms()) {
        if (text.find(form.form->bait) == std::string_view::npos)
            continue;
        eachMatch(*form.pattern, text, [&](std::size_t start, std::size_t end) {
            hits.push_back({start, end, Type::Secret, Tier::A, 0.95, form.form->detail});
        });
    }
    if (text.find_first_of("=:") == std::string_view::npos)
        return;
    static const RE2 named(
        R"((?i)(?:api[_ -]?key|secret|token|access[_ -]?key|client[_ -]?secret|auth[_ -]?key|private[_ -]?key)["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9+/_.=~-]{12,}))",
        RE2::Quiet);
    constexpr double LeastEntropy = 3.0; // bits a character; words of a language have less
    eachMatch(named, text, [&](std::size_t start, std::size_t end) {
        const std::string_view value = slice(text, start, end);
        if (std::ranges::any_of(value, isDigit) && entropy(value) >= LeastEntropy)
            hits.push_back({start, end, Type::Secret, Tier::B, 0.6, "named-secret"});
    });
}

namespace {

// "[at]", " AT ", "(at)": the word with a bracket or a blank on both sides.
bool hasBracketed(std::string_view text, std::string_view word)
{
    const auto isFront = [](char c) {
        return c == ' ' || c == '[' || c == '(' || c == '{' || c == '<' || c == '-';
    };
    const auto isBack = [](char c) {
        return c == ' ' || c == ']' || c == ')' || c == '}' || c == '>' || c == '-';
    };
    for (std::size_t at = 1; at + word.size() < text.size(); ++at) {
        if (lower(text[at]) == word[0] && isFront(text[at - 1]) && isBack(text[at + word.size()])
            && std::equal(word.begin(), word.end(), text.begin() + std::ptrdiff_t(at),
                          [](char a, char b) { return a == lower(b); }))
            return true;
    }
    return false;
}

} // namespace

void findDisguisedEmails(std::string_view text, Hits &hits)
{
    static const RE2 spelt(
        R"((?i)\b[a-z0-9][a-z0-9._%+-]* {0,2}(?:[\[({<] {0,2}(?:at|@) {0,2}[\])}>]| at | @ | -at- )(?: {0,2}[a-z0-9-]+ {0,2}(?:[\[({<] {0,2}(?:dot|\.) {0,2}[\])}>]| dot |-dot-)){1,5} {0,2}[a-z]{2,24}\b)",
        RE2::Quiet);
    static const RE2 bracketed(
        R"((?i)\b[a-z0-9][a-z0-9._%+-]* {0,2}(?:[\[({<] {0,2}(?:at|@) {0,2}[\])}>]| -at- ) {0,2}(?:[a-z0-9-]+\.){1,5}[a-z]{2,24}\b)",
        RE2::Quiet);
    static const RE2 spaced(
        R"((?i)\b(?:[a-z0-9._+-] ){2,}@ (?:[a-z0-9-] )+(?:\. (?:[a-z0-9-] )*)+[a-z0-9]\b)",
        RE2::Quiet);
    static const RE2 loose(
        R"((?i)\b[a-z0-9][a-z0-9._%+-]* ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+){0,3} ?\. ?(?:com|net|org|edu|gov|io|co|uk|de|fr|es|it|nl|pl|se|in|br|ca|au|info|biz|eu|ch|at|be|me|us|app|dev)\b)",
        RE2::Quiet);
    const auto add = [&hits](std::size_t start, std::size_t end) {
        hits.push_back({start, end, Type::Email, Tier::A, 0.8, "disguised"});
    };
    const bool hasAt = text.find('@') != std::string_view::npos;
    if (hasAt) {
        eachMatch(spaced, text, add);
        eachMatch(loose, text, add);
    }
    if (!hasAt && !hasBracketed(text, "at"))
        return;
    if (text.find_first_of("[({<") != std::string_view::npos
        || text.find(" -at- ") != std::string_view::npos)
        eachMatch(bracketed, text, add);
    if (hasBracketed(text, "dot") || hasBracketed(text, "."))
        eachMatch(spelt, text, add);
}

} // namespace bluepencil
