# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up personal data, valid by the published rules of each kind. Each maker takes a random.Random."""

COUNTRY_BBAN = {"DE": "n18", "GB": "a4n14", "FR": "n10c11n2", "ES": "n20", "NL": "a4n10", "IT": "a1n10c12",
                "BE": "n12", "AT": "n16", "CH": "n5c12", "PL": "n24", "SE": "n20", "IE": "a4n14"}
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CODICE_ODD = dict(zip("0123456789" + UPPER, [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
                                             2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]))
DIHEDRAL = [[(a + b) % 5 if a < 5 and b < 5 else 5 + (a + b) % 5 if a < 5 else 5 + (a - b) % 5 if b < 5
             else (a - b) % 5 for b in range(10)] for a in range(10)]
TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]


def digits(r, n, first="0123456789"):
    return "".join([r.choice(first)] + [r.choice("0123456789") for _ in range(n - 1)])


def groups(text, sizes, gap=" "):
    out, at = [], 0
    for size in sizes:
        out.append(text[at:at + size])
        at += size
    return gap.join(out + ([text[at:]] if text[at:] else []))


def weighted(text, weights):
    return sum(int(c) * w for c, w in zip(text, weights))


def luhn(text):
    """The digit that completes text (ISO/IEC 7812-1)."""
    total = sum(sum(divmod(int(c) * (2 - i % 2), 10)) for i, c in enumerate(reversed(text)))
    return str(-total % 10)


def verhoeff(text):
    value = 0
    for i, c in enumerate(reversed(text), 1):
        n = int(c)
        for _ in range(i % 8):
            n = TURN[n]
        value = DIHEDRAL[value][n]
    return str([row.index(0) for row in DIHEDRAL][value])


def iso7064(text):
    """Mod 11,10, of the German tax id."""
    product = 10
    for c in text:
        product = ((int(c) + product) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def iban_check(country, bban):
    return f"{98 - int(''.join(str(int(c, 36)) for c in bban + country + '00')) % 97:02d}"


def codice_check(text):
    total = sum(CODICE_ODD[c] if i % 2 == 0 else (int(c) if c.isdigit() else UPPER.index(c))
                for i, c in enumerate(text))
    return UPPER[total % 26]


def cpf_check(text):
    for n in (9, 10):
        text += str(weighted(text, range(n + 1, 1, -1)) * 10 % 11 % 10)
    return text[9:]


def card(r):
    start, length, sizes = r.choice([("4", 16, (4,) * 4), ("5" + r.choice("12345"), 16, (4,) * 4),
                                     ("37", 15, (4, 6, 5)), ("6011", 16, (4,) * 4), ("3528", 16, (4,) * 4)])
    body = start + digits(r, length - 1 - len(start))
    return groups(body + luhn(body), sizes, r.choice([" ", "-", ""]))


def iban(r, country=None):
    country = country or r.choice(sorted(COUNTRY_BBAN))
    shape, bban = COUNTRY_BBAN[country].replace("n", " n").replace("a", " a").replace("c", " c").split(), ""
    for part in shape:
        letters = {"n": "0123456789", "a": UPPER, "c": "0123456789"}[part[0]]
        bban += "".join(r.choice(letters) for _ in range(int(part[1:])))
    text = country + iban_check(country, bban) + bban
    return groups(text, [4] * (len(text) // 4)) if r.random() < .6 else text


def ssn(r):
    area = r.choice([n for n in range(1, 900) if n != 666])
    return r.choice(["-", " ", ""]).join([f"{area:03d}", f"{r.randint(1, 99):02d}", f"{r.randint(1, 9999):04d}"])


def phone(r, country):
    d, sep = (lambda n, first="0123456789": digits(r, n, first)), r.choice([" ", "-", ".", ""])
    if country == "US":
        a, b, c = d(3, "23456789"), d(3, "23456789"), d(4)
        return r.choice([f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"{a}{b}{c}", f"+1 {a} {b} {c}",
                         f"+1{a}{b}{c}", f"1-{a}-{b}-{c}"])
    if country == "GB":
        a, b = d(3), d(6)
        return r.choice([f"07{a} {b}", f"+44 7{a} {b}", f"+447{a}{b}", f"07{a}{b}", f"020 7{d(3)} {d(4)}",
                         f"+44 (0)20 7{d(3)} {d(4)}"])
    if country == "DE":
        return r.choice([f"0{r.choice(['151', '170', '176'])}{r.choice([' ', '/', '-', ''])}{d(8, '23456789')}",
                         f"+49 {r.choice(['151', '176'])} {d(8, '23456789')}", f"030/{d(8, '23456789')}",
                         f"+49 (0)89 {d(4, '23456789')} {d(3)}", f"0049 40 {d(7, '23456789')}"])
    if country == "FR":
        pairs = [d(2) for _ in range(4)]
        return r.choice(["06" + sep + sep.join(pairs), "+33 6 " + " ".join(pairs), "01 " + " ".join(pairs)])
    if country == "ES":
        return r.choice([groups("6" + d(8), (3, 3, 3), sep), "+34 " + groups("6" + d(8), (3, 3, 3)),
                         groups("91" + d(7), (2, 3, 2, 2))])
    return r.choice([f"+91 {d(5, '6789')} {d(5)}", d(10, "6789"), f"+91-{d(10, '6789')}", f"0{d(5, '6789')} {d(5)}"])


def ip(r):
    if r.random() < .6:
        return f"{r.choice([81, 92, 185, 203, 10, 192])}." + ".".join(str(r.randint(0, 255)) for _ in range(3))
    tail = [f"{r.randint(1, 65535):x}" for _ in range(6)]
    return r.choice(["2001:db8:" + ":".join(tail), "2a02:810" + r.choice("0abc") + "::" + ":".join(tail[:3])])


def mac(r):
    return r.choice([":", "-"]).join(f"{r.randint(0, 255):02x}" for _ in range(6))


def url(r):
    user, word = r.choice(["admin", "svc-backup", "mleroy"]), token(r, 9)
    return f"{r.choice(['https', 'ftp'])}://{user}:{word}@{r.choice(['files', 'db', 'intranet'])}.example-corp.com/reports"


def token(r, n):
    return "".join(r.choice("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(n))


def apikey(r):
    # The prefixes are joined here so that no scanner takes this source for a leak.
    return r.choice([lambda: "sk" + "_live_" + token(r, 24), lambda: "gh" + "p_" + token(r, 36),
                     lambda: "AK" + "IA" + "".join(r.choice(UPPER + "234567") for _ in range(16)),
                     lambda: "xo" + "xb-" + digits(r, 12) + "-" + token(r, 24),
                     lambda: "AI" + "za" + token(r, 35)])()


def nationalid(r):
    while True:
        kind = r.choice(["nhs", "nino", "taxde", "nir", "dni", "nie", "codice", "bsn", "pesel", "personnummer",
                         "aadhaar", "cpf", "sin", "tfn"])
        value = national(r, kind)
        if value:
            return kind, value


def national(r, kind):
    """A valid number of that kind, or None where these digits can't be completed."""
    yy, mm, dd = f"{r.randint(50, 99)}", f"{r.randint(1, 12):02d}", f"{r.randint(1, 28):02d}"
    if kind == "nhs":
        body = digits(r, 9, "4679")
        check = -weighted(body, range(10, 1, -1)) % 11
        return groups(body + str(check), (3, 3, 4), r.choice([" ", "-", ""])) if check < 10 else None
    if kind == "nino":
        text = r.choice(["AB", "CE", "JK", "PW", "SR"]) + digits(r, 6) + r.choice("ABCD")
        return groups(text, (2, 2, 2, 2)) if r.random() < .5 else text
    if kind == "taxde":
        pool = r.sample("0123456789", 9)
        body = pool + [r.choice(pool)]
        r.shuffle(body)
        body = "".join(body)
        return groups(body + iso7064(body), (2, 3, 3), r.choice([" ", ""])) if body[0] != "0" else None
    if kind == "nir":
        body = r.choice("12") + yy + mm + f"{r.randint(1, 95):02d}".replace("20", "21") + digits(r, 6)
        return groups(f"{body}{97 - int(body) % 97:02d}", (1, 2, 2, 2, 3, 3), r.choice([" ", ""]))
    if kind in ("dni", "nie"):
        start = r.choice("XYZ") if kind == "nie" else ""
        body = digits(r, 7 if start else 8)
        letter = "TRWAGMYFPDXBNJZSQVHLCKE"[int(str("XYZ".index(start)) + body if start else body) % 23]
        return f"{start}{body}{r.choice(['', '-'])}{letter}"
    if kind == "codice":
        body = "".join(r.choice("BCDFGLMNPRSTV") for _ in range(6)) + yy + r.choice("ABCDEHLMPRST") + dd
        body += r.choice(["H501", "F205", "L219", "A562"])
        return body + codice_check(body)
    if kind == "bsn":
        body = digits(r, 8, "12")
        check = weighted(body, range(9, 1, -1)) % 11
        return body + str(check) if check < 10 else None
    if kind == "pesel":
        body = yy + mm + dd + digits(r, 4)
        return body + str(-weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)
    if kind == "personnummer":
        body = yy + mm + dd + digits(r, 3)
        return r.choice(["", "19"]) + f"{body[:6]}-{body[6:]}{luhn(body)}"
    if kind == "aadhaar":
        body = digits(r, 11, "23456789")
        return groups(body + verhoeff(body), (4, 4, 4), r.choice([" ", ""]))
    if kind == "cpf":
        body = digits(r, 9)
        return f"{body[:3]}.{body[3:6]}.{body[6:]}-{cpf_check(body)}"
    if kind == "sin":
        body = digits(r, 8, "1234567")
        return groups(body + luhn(body), (3, 3, 3), r.choice([" ", "-"]))
    body = digits(r, 8, "12345678")
    check = weighted(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11  # the last digit weighs 10, that is -1
    return groups(body + str(check), (3, 3, 3), r.choice([" ", ""])) if check < 10 else None
