"""Two firms that do not exist, what they posted, and how it went."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

X_EPOCH = 1_288_834_974_657
"""The milliseconds since 1970 at which X's ids begin."""

SUMMER_2026 = datetime(2026, 6, 14)


def figure(low, high, *key):
    """A number from low to high that is always the same for a key."""
    digest = hashlib.sha256(repr(key).encode()).digest()
    return low + int.from_bytes(digest[:8], "big") % (high - low + 1)


def one_of(words, *key):
    return words[figure(0, len(words) - 1, *key)]


@dataclass(frozen=True)
class Post:
    number: int
    at: datetime
    kind: str
    text: str

    def figure(self, low, high, *key):
        return figure(low, high, self.text, str(self.at), *key)

    @property
    def milliseconds(self):
        whole = int(self.at.replace(tzinfo=timezone.utc).timestamp()) * 1000
        return whole + self.figure(1, 999, "ms")

    @property
    def linkedin_id(self):
        return str(self.milliseconds << 22 | self.figure(1, 2**22 - 1, "linkedin") | 1)

    @property
    def x_id(self):
        return str(self.milliseconds - X_EPOCH << 22 | self.figure(1, 2**22 - 1, "x") | 1)

    @property
    def meta_id(self):
        """As long as Facebook's are: a spreadsheet keeps 15 digits."""
        return str(122_114_000_000_000 + self.figure(0, 999_999_999, "meta") * 10 + self.number)


def posts(texts, first_day):
    """Oldest first; the times come with the texts, as days after the first and a clock time."""
    made = []
    for number, (day, clock, kind, text) in enumerate(texts):
        hour, minute, second = (int(part) for part in clock.split(":"))
        at = first_day + timedelta(days=day, hours=hour, minutes=minute, seconds=second)
        made.append(Post(number, at, kind, text))
    return made


def days(first_day, count):
    return [first_day + timedelta(days=number) for number in range(count)]


BAKERY = "Bäckerei Morgenrot"
BAKERY_TEXTS = [
    (0, "05:10:00", "photo", "Montag, 5 Uhr 10: Der Ofen läuft 🔥\n\n"
     "Heute im Korb: Roggenkruste, Dinkel & Honig, Mohnzopf.\n#Morgenrot #Handwerk"),
    (1, "15:30:20", "link", "Was kostet eine Brezel wirklich? Wir haben nachgerechnet: "
     "https://baeckerei-morgenrot.example/brezel?von=post&jahr=2026"),
    (3, "09:00:00", "photo", "Unser Lehrling fragt: „Wozu die Schnitte im Brot?“ – Damit es dort "
     "reißt, wo wir es wollen. Über 40 Jahre alt ist das Messer übrigens auch."),
    (5, "06:45:07", "video", "Eine Minute Sauerteig, ganz ohne Worte 🥖👩‍🍳\n#Sauerteig"),
    (8, "17:20:00", "photo", "Good morning to our guests from the trade fair! Ask for the \"fair "
     "bag\": two pretzels, one coffee, 5 € 🥨"),
    (9, "07:05:00", "link", "Ab Oktober suchen wir Verstärkung: Verkauf, 20–30 Stunden, nie "
     "sonntags. Größe des Teams: acht. https://baeckerei-morgenrot.example/jobs"),
    (12, "11:00:59", "photo", "𝗡𝗲𝘂: Käsekuchen nach altem Rezept; 12 Stücke, "
     "dann ist Schluss.\n\n\"Zwei, bitte\" gilt als Bestellung 😉"),
    (13, "16:35:00", "video", "Sommerpause vom 3. bis 16. August ☀️ Bis dahin: backen, backen, "
     "backen.\n#Sommer"),
]

TOOLS = "Werkzeugbau Lindner"
_SHOP = [
    "Ein Stempel hält, was der Stahl verspricht: 62 HRC, dreimal angelassen, danach erst "
    "geschliffen. Wer den dritten Gang spart, zahlt ihn beim ersten Ausbruch doppelt.",
    "Wir messen warm und kalt. Zwischen beiden liegen an der großen Platte 0,018 mm – für ein "
    "Bohrbild wenig, für einen Schnittspalt „die halbe Miete“.",
    "Three questions we ask before every quote: Which material? How many parts a year? And who "
    "will sharpen the punch on a Friday night? The third one decides the price.",
    "Größe, Gewicht, Übergabe: Das Werkzeug wiegt 840 kg, passt durch jede Hallentür und kommt "
    "mit Prüfprotokoll, Ersatzteilliste & drei Bildern vom Einbau.",
]
TOOLS_TEXTS = [
    (0, "07:00:03", "text", "Warum wir Schnittspalte auf den Hundertstel rechnen\n\n"
     + "\n\n".join(_SHOP)),
    (1, "13:00:01", "video", "Open day at our workshop 🛠️ Come and see the 250 t press at work.\n\n"
     "https://werkzeugbau-lindner.example/open-day?lang=en&src=li\n\n" + _SHOP[2]),
    (2, "06:30:00", "text", "„Geht nicht“ heißt bei uns: noch nicht gemessen.\n\n"
     + _SHOP[1] + "\n\n#Werkzeugbau #Präzision #Stanztechnik"),
    (5, "13:00:04", "document", "Unser Härteplan für Kaltarbeitsstähle, jetzt als PDF 📄\n\n"
     + "\n\n".join([_SHOP[0], _SHOP[3], _SHOP[1]])),
    (6, "22:40:15", "text", "Night shift, one order, 40,000 parts: \"no scrap\" says the log.\n\n"
     + _SHOP[3] + "\n\n" + _SHOP[2]),
    (7, "08:15:00", "image", "Zwei Azubis, ein Gesellenstück 🎓 Wir gratulieren & freuen uns: "
     "Beide bleiben.\n\n" + "\n\n".join(_SHOP[:3])),
    (8, "13:00:02", "text", "Kurz gefragt: Schneidöl oder trocken? Schreibt’s in die Kommentare. "
     "Unsere Antwort am Freitag.\n\n" + _SHOP[0]),
    (12, "05:59:59", "image", "Halle 4, Stand B12: Wir sind auf der Messe – mit Kaffee ☕, "
     "Musterteilen und dem Mann, der den Härteofen kennt.\n\n" + "\n\n".join(_SHOP)),
    (13, "23:59:58", "link", "Neu im Blog: Fünf Fehler beim Folgeverbundwerkzeug "
     "https://werkzeugbau-lindner.example/blog/fuenf-fehler#drei\n\n" + _SHOP[1]),
]
