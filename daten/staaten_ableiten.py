"""Writes staaten.csv and staatsangehoerigkeiten.csv: the code lists of countries and nationalities.

    python3 daten/staaten_ableiten.py XOEV CLDR

XOEV: the folder with the genericode files of the crate xoev-xwasser-codelists (data/V1_0_1).
CLDR: the folder main/ of the npm package cldr-localenames-full; it has the names in the other languages.
"""

import csv
import json
import re
import sys
from pathlib import Path

SPRACHEN = ("en", "hsb", "ar")
# Entries that are no country: what people answer nevertheless. The rest of these (910, 999) is for offices only.
ERSATZ = {
    "997": ("stateless", "bjez statneje přisłušnosće", "عديم الجنسية"),
    "998": ("not determined", "njewujasnjene", "غير محددة"),
    "185": ("British Overseas Territories", "Britiske zamórske teritorije", "أقاليم ما وراء البحار البريطانية"),
    "459": ("Palestinian Territories", "Palestinske teritorije", "الأراضي الفلسطينية"),
}
NUR_INTERN = {"910", "999"}


def zeilen(datei):
    for zeile in re.findall(r"<Row>.*?</Row>", datei.read_text(encoding="utf8"), re.S):
        werte = re.findall(r'<Value ColumnRef="([^"]+)"(?:/>|>\s*<SimpleValue>(.*?)</SimpleValue>)', zeile, re.S)
        yield {name.lower(): wert.strip() for name, wert in werte}


def schreiben(name, eintraege):
    with open(Path(__file__).parent / name, "w", encoding="utf8", newline="") as f:
        aus = csv.writer(f, delimiter=";", lineterminator="\n")
        aus.writerow(("wert", "de", *SPRACHEN))
        aus.writerows(sorted(eintraege, key=lambda e: e[0]))
    print(f"{name}: {len(eintraege)}")


def main(xoev, cldr):
    namen = {
        s: json.loads((Path(cldr) / s / "territories.json").read_text(encoding="utf8"))["main"][s]["localeDisplayNames"]["territories"]
        for s in SPRACHEN
    }

    def uebersetzt(schluessel, iso):
        return ERSATZ.get(schluessel) or tuple(namen[s][iso] for s in SPRACHEN)

    staaten = [
        (z["schluessel-staat"], z["suchbegriff"], *uebersetzt(z["schluessel-staat"], z["iso-2"]))
        for z in zeilen(Path(xoev) / "DESTATIS Staatenliste_2026-08-05.xml")
    ]
    angehoerige = []
    for z in zeilen(Path(xoev) / "DESTATIS Staatsangehörigkeit_2026-08-05.xml"):
        schluessel = z["destatis-schluessel-staatsangehoerigkeit"]
        if z["existenz-bis"] or schluessel in NUR_INTERN:
            continue
        de = z["suchbegriff"] if z["staatsangehoerigkeit"] == "ohne Bezeichnung" else z["staatsangehoerigkeit"]
        angehoerige.append((schluessel, de, *uebersetzt(schluessel, z["iso-2"])))
    schreiben("staaten.csv", staaten)
    schreiben("staatsangehoerigkeiten.csv", angehoerige)


if __name__ == "__main__":
    main(*sys.argv[1:])
