#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants made-up personal data in public support conversations, and writes down where.

make_documents.py OUT

Writes OUT/documents.jsonl and OUT/gold.jsonl (1,000 documents), OUT/multidogo.jsonl and
OUT/multidogo_gold.jsonl (the data set's own slots as published), and OUT/asked.jsonl and
OUT/asked_gold.jsonl (the same with what its publication took out put back). The data lies in
BLUEPENCIL_SHARED_DATA, else in ../shared/data; without it the program says so and exits 3. The same
data gives the same bytes.
Gold places are half-open, in code points. A name's gold leaves out its title and its possessive 's.
"""
import csv
import json
import os
import pathlib
import random
import re
import sys
import unicodedata

import plantedvalues as values

SEED, COUNT, NO_DATA = 20261128, 1000, 3
SLOTS = {"name": "name", "email_address": "email", "phone_number": "phone", "ssn": "ssn", "card_number": "card",
         "policyid": "policy", "claimid": "claim", "account_number": "account",
         "target_account_number": "account", "address": "address"}
# What an agent asks for a slot: the agents' half of the chats was published without labels, and is not here.
QUESTIONS = {"name": "full name", "email": "e-mail address", "phone": "phone number",
             "ssn": "social security number", "card": "card number", "policy": "policy number",
             "claim": "claim number", "account": "account number", "address": "address"}
# An address without its marks: "ann 25 yahoocom". The shortest name, so that "ann@gmail", not "anng@mail".
BARE_ADDRESS = re.compile(r"([a-z][a-z0-9]*?)(gmail|hotmail|ymail|rediffmail|email|mail|yahoo|outlook|aol)com")
# Digits of a value: E.164 (with the seven of a number that is dialled at home), ISO/IEC 7812, and a whole SSN
# or what agents ask for to tell people apart. The turns have "ssn" over "87" and "card_number" over "147" as well.
DIGITS = {"phone": range(7, 16), "card": range(12, 20), "ssn": (9,)}
LAST_FOUR = "ssn, last four"
NAMES = {
    "en": ("Emma Oliver Priya Rajesh Latoya Connor Siobhán Wei Grace Marcus Aisha Hannah Zoë Will",
           "Thompson O'Brien Patel Washington Nguyen Clarke Baker Iyer Lindström Young Hernández Ferguson"),
    "de": ("Anna Jürgen Björn Sabine Thorsten Käthe Mehmet Lena", "Müller Weiß Schröder Krüger Yılmaz Becker Vogt"),
    "fr": ("Élodie François Chloé Jean-Luc Amélie Karim Hélène", "Lefèvre Dubois Benoît Moreau Traoré Girard"),
    "es": ("José Lucía Íñigo María Begoña Andrés Sofía", "García Muñoz Ibáñez Fernández Peña Castaño")}
STREETS = {
    "en": ["{n} Maple Avenue, Springfield, IL 627{k}", "Flat 4, {n} Kingsway Road, Leeds LS{m} 4QT",
           "{n} W Elm St Apt {m}, Tucson AZ 857{k}", "{n} Acacia Drive, Bristol BS{m} 2TN"],
    "de": ["Lindenstraße {n}, 101{k} Berlin", "Am Alten Markt {m}, 506{k} Köln"],
    "fr": ["{n} rue de la République, 690{k} Lyon", "{m} bis avenue Jean Jaurès, 750{k} Paris"],
    "es": ["Calle Mayor {n}, 2ºB, 280{k} Madrid", "Avda. de la Constitución {m}, 410{k} Sevilla"]}
PHONES = {"en": ["US", "GB", "IN", "US"], "de": ["DE"], "fr": ["FR"], "es": ["ES"]}
# What stands around a value where people give it. Text in braces is planted.
CARRIERS = {
    "en": {
        "email": ["my email is {email}", "you can reach me at {email}.", "send it to {email} please", "{email}"],
        "phone": ["call me on {phone} after 5", "my number is {phone}", "phone: {phone}", "{phone} is my cell"],
        "card": ["the card is {card}, exp 09/27", "i was charged twice on {card}", "card number {card}"],
        "iban": ["Please refund to {iban}.", "my IBAN is {iban}"],
        "ssn": ["my ssn is {ssn}", "SSN: {ssn}", "social security number {ssn} if you need it"],
        "ip": ["I keep getting logged out, my IP is {ip}", "login from {ip} was not me"],
        "mac": ["the router's MAC is {mac}"],
        "url": ["the export still goes to {url}"],
        "apikey": ["I get a 401 with {apikey}", "api key: {apikey}"],
        "dob": ["my date of birth is {dob}", "DOB {dob}", "I was born on {dob}"],
        "passport": ["passport no. {passport}", "my passport number is {passport}"],
        "licence": ["my driver's license number is {licence}", "driving licence {licence}"],
        "policy": ["policy number {policy}", "it's about my policy {policy}"],
        "claim": ["claim number is {claim}", "any news on claim {claim}?"],
        "account": ["account number {account}", "from my checking account {account}"],
        "address": ["my new address is {address}", "please ship it to {address}."],
        "self": ["my name is {name}", "this is {name}", "{name} here,", "I am {name} and have been waiting a week."],
        "greet": ["Hi {first},", "Dear {title} {last},", "Hello {first} {last},", "Good morning {title} {last},"],
        "sign": ["Thanks,\n{name}", "Regards, {name}", "- {first}", "Kind regards\n{name}"],
        "later": ["The account is in {first}'s name.", "{title} {last} spoke to someone on Monday.", "it's under {lower}",
                  "NAME ON CARD: {upper}", "The parcel was left for {last}.", "Note: {plain} called twice."]},
    "de": {
        "email": ["Meine E-Mail ist {email}", "Bitte an {email} schicken."],
        "phone": ["Sie erreichen mich unter {phone}", "Tel. {phone}"],
        "card": ["Kartennummer {card}"], "iban": ["Meine IBAN lautet {iban}", "bitte auf {iban} überweisen"],
        "ip": ["meine IP-Adresse ist {ip}"], "dob": ["geboren am {dob}", "Geburtsdatum: {dob}"],
        "policy": ["Versicherungsnummer {policy}"], "address": ["Ich wohne jetzt {address}"],
        "self": ["mein Name ist {name}", "hier ist {name}"],
        "greet": ["Guten Tag {title} {last},", "Hallo {first},"], "sign": ["Viele Grüße\n{name}", "MfG {name}"],
        "later": ["{title} {last} hat am Montag angerufen.", "Das Paket war für {first}.", "Notiz: {plain}"]},
    "fr": {
        "email": ["mon adresse mail est {email}"], "phone": ["vous pouvez me joindre au {phone}", "tél : {phone}"],
        "card": ["ma carte {card} a été débitée deux fois"], "iban": ["voici mon IBAN : {iban}"],
        "ip": ["mon adresse IP est {ip}"], "dob": ["je suis né le {dob}", "date de naissance : {dob}"],
        "policy": ["numéro de contrat {policy}"], "address": ["j'habite au {address}"],
        "self": ["je m'appelle {name}", "ici {name}"], "greet": ["Bonjour {title} {last},", "Bonjour {first},"],
        "sign": ["Cordialement,\n{name}"], "later": ["{title} {last} a déjà appelé hier.", "au nom de {upper}"]},
    "es": {
        "email": ["mi correo es {email}"], "phone": ["mi teléfono es {phone}", "llámenme al {phone}"],
        "card": ["me cobraron dos veces en la tarjeta {card}"], "iban": ["mi IBAN es {iban}"],
        "ip": ["mi dirección IP es {ip}"], "dob": ["nací el {dob}", "fecha de nacimiento: {dob}"],
        "policy": ["número de póliza {policy}"], "address": ["vivo en {address}"],
        "self": ["me llamo {name}", "soy {name}"], "greet": ["Hola {first}:", "Estimado/a {title} {last}:"],
        "sign": ["Un saludo,\n{name}"], "later": ["{title} {last} llamó ayer.", "está a nombre de {plain}"]}}
TITLES = {"en": ["Mr", "Mrs.", "Ms", "Dr."], "de": ["Herr", "Frau"], "fr": ["M.", "Mme"], "es": ["Sr.", "Sra."]}
NATIONAL = {"nhs": "my NHS number is", "nino": "National Insurance number", "taxde": "meine Steuer-ID ist",
            "nir": "mon numéro de sécurité sociale est le", "dni": "mi DNI es", "nie": "mi NIE es",
            "codice": "il mio codice fiscale è", "bsn": "mijn BSN is", "pesel": "mój PESEL to",
            "personnummer": "mitt personnummer är", "aadhaar": "my Aadhaar number is", "cpf": "meu CPF é",
            "sin": "my SIN is", "tfn": "my TFN is"}
OF_LANGUAGE = {"taxde": "de", "nir": "fr", "dni": "es", "nie": "es", "codice": "it", "bsn": "nl", "pesel": "pl",
               "personnummer": "sv", "cpf": "pt"}
BODIES = {  # for the languages that the public data do not have
    "de": ["Ich warte seit zwei Wochen auf meine Erstattung.", "Können Sie bitte meine Adresse ändern?",
           "Die App zeigt immer noch den alten Betrag an.", "Ich möchte meine Versicherung kündigen."],
    "fr": ["J'attends toujours mon remboursement.", "Pouvez-vous modifier mon adresse ?",
           "Je voudrais résilier mon contrat.", "L'application ne fonctionne plus depuis hier."],
    "es": ["Sigo esperando el reembolso.", "¿Pueden cambiar mi dirección?", "Quiero cancelar mi seguro.",
           "La aplicación no funciona desde ayer."]}
REPLIES = {"en": "Thank you for getting in touch. We have passed this on and will write again soon.",
           "de": "vielen Dank für Ihre Nachricht. Wir kümmern uns darum.",
           "fr": "merci pour votre message. Nous revenons vers vous rapidement.",
           "es": "gracias por su mensaje. Le responderemos muy pronto."}
NUMBER = "zero|oh|one|two|three|four|five|six|seven|eight|nine|ten"
RISKY = re.compile(r"\d{3}|@|\d \d|\b(?:name|called|this is|i'?m|i am|it'?s)\b|(?:\b(?:%s)\b[ ,-]*){3}" % NUMBER, re.I)
INTRODUCED = re.compile(r"\b[Mm]y name is ([A-Z]\w+(?: [A-Z]\w+)?)(?=[ ,.]|$)")


def shared():
    named = os.environ.get("BLUEPENCIL_SHARED_DATA")
    return pathlib.Path(named) if named else pathlib.Path(__file__).resolve().parents[2].parent / "shared" / "data"


def multidogo(folder):
    for part in ("finance", "insurance"):
        with open(folder / "support-multidogo" / f"{part}_sentence_test.tsv", encoding="utf-8", newline="") as file:
            # A few utterances have line breaks, unquoted: what is left of such a row is not used.
            yield from (row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
                        if row["utterance"] and row["slot-labels"] and row["intent"])


def natcs(folder):
    for part in ("development", "test-banking", "test-finance"):
        with open(folder / "support-natcs" / f"{part}_utterances.jsonl", encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)["utterance"]


class Person:
    def __init__(self, r, language):
        firsts, lasts = NAMES[language]
        self.first, self.last = r.choice(firsts.split()), r.choice(lasts.split())
        self.title, self.language = r.choice(TITLES[language]), language

    def name(self):
        return f"{self.first} {self.last}"


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)) \
        .replace("ß", "ss").replace("ı", "i")


def value(r, kind, person):
    """What {kind} in a carrier is written as, and the gold's type (None: no gold)."""
    last = {"name": person.name(), "first": person.first, "last": person.last, "lower": person.name().lower(),
            "upper": person.name().upper(), "plain": plain(person.name())}
    if kind in last:
        return last[kind], "name"
    if kind == "title":
        return person.title, None
    if kind == "email":
        a, b = (re.sub(r"[^a-z]", "", plain(n).lower()) for n in (person.first, person.last))
        local = r.choice([f"{a}.{b}", f"{a}{b}{r.randint(1, 99)}", f"{a[0]}{b}", f"{a}_{b}", f"{a}+shop"])
        return local + "@" + r.choice(["gmail.com", "yahoo.co.uk", "web.de", "mail.example.org", "orange.fr"]), kind
    if kind == "phone":
        return values.phone(r, r.choice(PHONES[person.language])), kind
    if kind == "dob":
        y, m, d = r.randint(1940, 2004), r.randint(1, 12), r.randint(1, 28)
        if person.language != "en":
            return r.choice([f"{d:02d}.{m:02d}.{y}", f"{d:02d}/{m:02d}/{y}"]), kind
        month = "January February March April May June July August September October November December".split()[m - 1]
        return r.choice([f"{m:02d}/{d:02d}/{y}", f"{d} {month} {y}", f"{y}-{m:02d}-{d:02d}", f"{month} {d}, {y}"]), kind
    if kind == "address":
        text = r.choice(STREETS[person.language])
        return text.format(n=r.randint(2, 980), m=r.randint(1, 19), k=f"{r.randint(1, 29):02d}"), kind
    number = {"passport": lambda: r.choice([values.digits(r, 9, "123456789"), "C" + values.digits(r, 8)]),
              "licence": lambda: r.choice(["D" + values.digits(r, 7), plain(person.last).upper().replace("'", "")[:5]
                                           .ljust(5, "9") + values.digits(r, 6) + "AB9CD"]),
              "policy": lambda: r.choice(["POL-", "HX", ""]) + values.digits(r, 8, "123456789"),
              "claim": lambda: r.choice(["CLM-2026-", "C", ""]) + values.digits(r, 7, "123456789"),
              "account": lambda: values.digits(r, r.choice([8, 10, 12]), "123456789")}
    return (number[kind]() if kind in number else getattr(values, kind)(r)), kind


def harden(r, text, kind):
    numbers = sum(c.isdigit() for c in text) > 6
    ways = ["hidden"] + ["full", "break"] * numbers + ["words"] * 3 * (kind == "email")
    way, at = r.choice(ways), r.randint(2, len(text) - 2)
    if way == "words":
        return text.replace("@", " at ").replace(".", " dot ")
    if way == "full":
        return "".join(chr(ord(c) + 0xFEE0) if c in "0123456789" else c for c in text)
    if way == "break":
        gaps = [i for i, c in enumerate(text) if c in " -"]
        return f"{text[:gaps[0]]}\n{text[gaps[0] + 1:]}" if gaps else f"{text[:at]}\n{text[at:]}"
    return text[:at] + r.choice("\u200b\u00ad\u2060\u200d") + text[at:]


class Text:
    def __init__(self):
        self.text, self.gold = "", []

    def add(self, written, kind=None, hard=False):
        if kind:
            self.gold.append({"start": len(self.text), "end": len(self.text) + len(written), "type": kind,
                              **({"hard": True} if hard else {})})
        self.text += written

    def carrier(self, r, carrier, person, hard=False):
        for part in re.split(r"(\{\w+\})", carrier):
            if part[:1] != "{":
                self.add(part)
                continue
            written, kind = value(r, part[1:-1], person)
            make_hard = hard and kind not in (None, "name", "address")
            self.add(harden(r, written, kind) if make_hard else written, kind, make_hard)

    def join(self, r):
        if self.text:
            self.add(r.choice([" ", " ", "\n", ". "]) if self.text[-1] not in ".!?,:\n" else r.choice([" ", "\n"]))


def innocent(r):
    """What looks like personal data and is not."""
    body = values.digits(r, 15, "4569")
    wrong = str((int(values.luhn(body)) + r.randint(1, 9)) % 10)
    return r.choice([f"order {values.digits(r, 7, '123456789')} still not here",
                     f"it was ${r.randint(10, 2000):,}.{r.randint(0, 99):02d} last month",
                     f"bought it on {r.randint(1, 12)}/{r.randint(1, 28)}/2026",
                     f"using app version {r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)} on Android 14",
                     f"the part is {values.digits(r, 3, '2345')}-{values.digits(r, 2)}-X{values.digits(r, 3)}",
                     f"tracking {body}{wrong}", f"model WH-{values.digits(r, 4)}XM4, size 42",
                     f"invoice INV-2026-{values.digits(r, 5)}, 3 x 49.99", "open 9:00-17:30, gate 24"])


def paragraph(r, language, bodies):
    return r.choice(bodies if language == "en" else BODIES[language])


def document(r, n, bodies, introduced):
    language = r.choices(["en", "de", "fr", "es"], [70, 10, 10, 10])[0]
    person, carriers = Person(r, language), CARRIERS[language]
    planted, hard = r.random() >= .2, r.random() < .12
    messages, golds, turns = [], [], r.randint(2, 4)
    item = {"external_id": f"planted-{n}", "language": language, "messages": messages}
    if not planted:
        language = item["language"] = "en"
    if planted and r.random() < .1:
        # An order of words of its own: the number's country decides the language.
        kind, written = values.nationalid(r)
        text = Text()
        text.add(NATIONAL[kind] + " ")
        text.add(harden(r, written, kind) if hard else written, "nationalid", hard)
        item["language"] = OF_LANGUAGE.get(kind, "en")
        messages.append({"role": "user", "content": text.text})
        golds.append(("/messages/0/content", text.gold, False))
        return item, golds
    kinds = [k for k in carriers if k not in ("self", "greet", "sign", "later")]
    chosen = r.sample(kinds + ["national"] * (language == "en"), min(turns + 1, len(kinds))) if planted else []
    for turn in range(turns):
        text = Text()
        if turn == 0 and planted and r.random() < .6:
            match = INTRODUCED.search(spoken := r.choice(introduced)) if language == "en" and r.random() < .5 else None
            if match:
                text.add(spoken[:match.start(1)])
                text.carrier(r, "{name}", person)
                text.add(spoken[match.end(1):])
            else:
                text.carrier(r, r.choice(carriers["self"]), person)
            text.join(r)
        text.add(paragraph(r, language, bodies))
        for kind in chosen[turn::turns]:
            text.join(r)
            if kind == "national":
                which, written = values.nationalid(r)
                while which in OF_LANGUAGE:
                    which, written = values.nationalid(r)
                text.add(NATIONAL[which] + " ")
                text.add(written, "nationalid")
            else:
                text.carrier(r, r.choice(carriers[kind]), person, hard)
        if language == "en" and (not planted or r.random() < .25):
            text.join(r)
            text.add(innocent(r))
        if planted and turn and r.random() < .3:
            text.join(r)
            text.carrier(r, r.choice(carriers["later"]), person)
        if planted and turn == turns - 1 and r.random() < .4:
            text.add("\n")
            text.carrier(r, r.choice(carriers["sign"]), person)
        golds.append((f"/messages/{len(messages)}/content", text.gold, False))
        messages.append({"role": "user", "content": text.text})
    draft = Text()
    if planted and r.random() < .7:
        draft.carrier(r, r.choice(carriers["greet"]), person)
        draft.add("\n\n")
    draft.add(REPLIES[language])
    golds.append(("/draft", draft.gold, False))
    item["draft"] = draft.text
    if planted and r.random() < .6:
        whole = [{"start": 0, "end": len(person.name()), "type": "name"}]
        if r.random() < .5:
            messages[0]["name"] = person.name()
            golds.append(("/messages/0/name", whole, True))
        else:
            item["metadata"] = {"customer": {"name": person.name()}}
            golds.append(("/metadata/customer/name", whole, True))
    return item, golds


def slots(r_rows):
    """MultiDoGO's conversations with its own slots; only lines whose labels fit their words."""
    talks = {}
    for row in r_rows:
        words, labels = row["utterance"].split(" "), row["slot-labels"].split(" ")
        if len(words) == len(labels):
            talks.setdefault(row["conversationId"], []).append((words, labels))
    for number, (talk, lines) in enumerate(talks.items(), 1):
        item, golds = {"external_id": talk, "language": "en", "messages": []}, []
        for words, labels in lines:
            text, before = Text(), "O"
            for word, label in zip(words, labels):
                text.add(" " if text.text else "")
                if label in SLOTS and label == before:
                    text.gold[-1]["end"] = len(text.text) + len(word)
                    text.add(word)
                elif word:
                    text.add(word, SLOTS.get(label))
                before = label
            golds.append((f"/messages/{len(item['messages'])}/content", text.gold, False))
            item["messages"].append({"role": "user", "content": text.text})
        yield number, item, golds


def as_typed(kind, written):
    """A slot's value as its customer typed it, and what it counts as: `kind`, or another if it is no such thing."""
    compact = written.replace(" ", "")
    if kind == "email":
        address = BARE_ADDRESS.fullmatch(compact)
        return (f"{address[1]}@{address[2]}.com", kind) if address else (written, "email, other")
    if kind in DIGITS:
        if compact.isdigit() and len(compact) in DIGITS[kind]:
            return written, kind
        return written, LAST_FOUR if kind == "ssn" and compact.isdigit() and len(compact) == 4 else f"{kind}, other"
    return written, kind


def asked(made):
    """The conversations of slots() with the questions of an agent, the marks of addresses, and the name in a field."""
    for number, item, golds in made:
        told, spans_of, field = [], [], None
        for message, (_, spans, _) in zip(item["messages"], golds):
            if spans:
                wanted = list(dict.fromkeys(QUESTIONS[s["type"]] for s in spans))
                listed = ", ".join(wanted[:-1]) + " and " + wanted[-1] if wanted[1:] else wanted[0]
                told.append({"role": "assistant", "content": f"May I have your {listed}, please?"})
            text, at = Text(), 0
            for span in spans:
                text.add(message["content"][at:span["start"]])
                written, kind = as_typed(span["type"], message["content"][span["start"]:span["end"]])
                text.add(written, kind)
                at = span["end"]
                field = field or (written.title() if kind == "name" else None)
            text.add(message["content"][at:])
            spans_of.append((len(told), text))
            told.append({"role": "user", "content": text.text})
            if spans:
                told.append({"role": "assistant", "content": "Thank you."})
        item = {**item, "messages": told, **({"metadata": {"customer": {"name": field}}} if field else {})}
        golds = [(f"/messages/{at}/content", [span], span["type"] == "name"
                  and text.text[span["start"]:span["end"]].title() == field) for at, text in spans_of for span in text.gold]
        whole = [("/metadata/customer/name", [{"start": 0, "end": len(field), "type": "name"}], True)] if field else []
        yield number, item, golds + whole


def write(out, name, gold_name, made):
    with open(out / name, "w", encoding="utf-8", newline="\n") as items, \
            open(out / gold_name, "w", encoding="utf-8", newline="\n") as gold:
        for line, item, golds in made:
            items.write(json.dumps(item, ensure_ascii=False) + "\n")
            for pointer, spans, in_fields in golds:
                for span in spans:
                    gold.write(json.dumps({"line": line, "pointer": pointer, **span, "in_fields": in_fields,
                                           "language": item["language"]}, ensure_ascii=False) + "\n")


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder, out = shared(), pathlib.Path(arguments[0])
    if not (folder / "support-multidogo").is_dir() or not (folder / "support-natcs").is_dir():
        print(f"the public MultiDoGO and NatCS data sets are not in {folder};"
              " name their folder in BLUEPENCIL_SHARED_DATA", file=sys.stderr)
        return NO_DATA
    out.mkdir(parents=True, exist_ok=True)
    rows, spoken = list(multidogo(folder)), list(natcs(folder))
    quiet = [r["utterance"] for r in rows if set(r["slot-labels"].split()) == {"O"} and r["utterance"].count(" ") > 3]
    bodies = sorted({t for t in quiet + spoken if not RISKY.search(t)})
    introduced = sorted({t for t in spoken if (m := INTRODUCED.search(t)) and not RISKY.search(t[m.end():])
                         and not RISKY.search(t[:m.start()])})
    # One generator a document: a change to one leaves the others as they are.
    write(out, "documents.jsonl", "gold.jsonl",
          ((n, *document(random.Random(SEED * 10000 + n), n, bodies, introduced)) for n in range(1, COUNT + 1)))
    write(out, "multidogo.jsonl", "multidogo_gold.jsonl", slots(rows))
    write(out, "asked.jsonl", "asked_gold.jsonl", asked(slots(rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
