// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attention.h"

#include "core/model/fields.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

struct Share {
    const char *name;
    std::optional<double> Attention::*member;
};

constexpr std::array<Share, 5> shares {{{"conversation", &Attention::conversation},
                                        {"facts", &Attention::facts},
                                        {"references", &Attention::references},
                                        {"guideline", &Attention::guideline},
                                        {"evidence", &Attention::evidence}}};

} // namespace

OrderedJson toJson(const Attention &attention)
{
    OrderedJson json = OrderedJson::object();
    for (const Share &share : shares) {
        if (attention.*share.member)
            json[share.name] = *(attention.*share.member);
    }
    return json;
}

Result<Attention> attentionFromJson(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
    FieldReader fields(json, pointer);
    Attention attention;
    for (const Share &share : shares) {
        std::optional<double> &value = attention.*share.member;
        fields.number(share.name, value);
        if (value && !(*value >= 0 && *value <= 1))
            fields.fail(fields.pointer(share.name), QStringLiteral("must lie between 0 and 1"));
    }
    if (!fields.ok())
        return fail(*fields.error());
    return attention;
}

Attention greaterOf(const Attention &one, const Attention &other)
{
    Attention greater = one;
    for (const Share &share : shares) {
        std::optional<double> &value = greater.*share.member;
        const std::optional<double> &second = other.*share.member;
        if (value && second)
            value = std::max(*value, *second);
        else if (!value)
            value = second;
    }
    return greater;
}

} // namespace bluepencil
