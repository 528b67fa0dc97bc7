//! Where everything stands in the picture of a process: read out of the diagram of the file (BPMN DI); where that lacks a
//! step, the steps are laid out in layers from left to right. Coordinates only, drawing is left to others.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node, ParsingOptions};

use crate::modell::{Art, Knoten, Modell, Nr};

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rechteck {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub breite: f64,
    /// Height.
    pub hoehe: f64,
}

/// A step in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Kasten {
    /// Which.
    pub knoten: Nr,
    /// Where.
    pub ort: Rechteck,
    /// Where its name stands, if the file says so.
    pub schild: Option<Rechteck>,
}

/// An arrow in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Linie {
    /// Which.
    pub fluss: Nr,
    /// Its corners, at least two.
    pub punkte: Vec<(f64, f64)>,
    /// Where its name stands, if the file says so.
    pub schild: Option<Rechteck>,
}

/// The picture of a process.
#[derive(Debug, Clone, PartialEq)]
pub struct Bild {
    /// What it covers, with a margin.
    pub rahmen: Rechteck,
    /// The steps; larger ones (sub-processes) first, so that the others lie upon them.
    pub kaesten: Vec<Kasten>,
    /// The arrows.
    pub linien: Vec<Linie>,
}

/// Room around the picture, for labels too.
const RAND: f64 = 40.0;
/// Beyond this a coordinate is nonsense.
const GROESSTE: f64 = 100_000.0;

impl Bild {
    /// The picture of the file, or one that is laid out here.
    #[must_use]
    pub fn von(modell: &Modell) -> Self {
        let gezeichnet = aus_datei(modell);
        let fehlt = |k: &Knoten| k.eltern.is_none() && !k.id.contains('/');
        let ganz = modell.knoten.iter().enumerate().all(|(nr, k)| !fehlt(k) || gezeichnet.orte.contains_key(&nr));
        Self::aus(modell, if ganz { gezeichnet } else { gelegt(modell) })
    }

    /// The picture as it is laid out here, whatever the file draws.
    pub(crate) fn gelegt(modell: &Modell) -> Self {
        Self::aus(modell, gelegt(modell))
    }

    fn aus(modell: &Modell, lage: Lage) -> Self {
        let Lage { orte, linien, schilder, aufschriften } = lage;
        let linien: Vec<Linie> = modell
            .fluesse
            .iter()
            .enumerate()
            .filter_map(|(nr, f)| {
                let (von, nach) = (orte.get(&f.von)?, orte.get(&f.nach)?);
                let punkte = linien.get(&nr).filter(|p| p.len() > 1).cloned();
                let punkte = punkte.unwrap_or_else(|| vec![rechts(von), links(nach)]);
                Some(Linie { fluss: nr, punkte, schild: aufschriften.get(&nr).copied() })
            })
            .collect();
        let mut kaesten: Vec<Kasten> = orte
            .into_iter()
            .map(|(knoten, ort)| Kasten { knoten, ort, schild: schilder.get(&knoten).copied() })
            .collect();
        kaesten.sort_by(|a, b| (b.ort.breite * b.ort.hoehe).total_cmp(&(a.ort.breite * a.ort.hoehe)));
        Self { rahmen: rahmen(&kaesten, &linien), kaesten, linien }
    }
}

fn links(o: &Rechteck) -> (f64, f64) {
    (o.x, o.y + o.hoehe / 2.0)
}

fn rechts(o: &Rechteck) -> (f64, f64) {
    (o.x + o.breite, o.y + o.hoehe / 2.0)
}

fn rahmen(kaesten: &[Kasten], linien: &[Linie]) -> Rechteck {
    let ecken = kaesten.iter().flat_map(|k| [(k.ort.x, k.ort.y), (k.ort.x + k.ort.breite, k.ort.y + k.ort.hoehe)]);
    let alle = ecken.chain(linien.iter().flat_map(|l| l.punkte.iter().copied()));
    let leer = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
    let (a, b, c, d) = alle.fold(leer, |(a, b, c, d), (x, y)| (a.min(x), b.min(y), c.max(x), d.max(y)));
    if a > c {
        return Rechteck { x: 0.0, y: 0.0, breite: RAND, hoehe: RAND };
    }
    Rechteck { x: a - RAND, y: b - RAND, breite: c - a + 2.0 * RAND, hoehe: d - b + 2.0 * RAND }
}

/// What is known of the picture: steps, arrows, and where the names of both stand.
#[derive(Default)]
struct Lage {
    orte: BTreeMap<Nr, Rechteck>,
    linien: BTreeMap<Nr, Vec<(f64, f64)>>,
    schilder: BTreeMap<Nr, Rechteck>,
    aufschriften: BTreeMap<Nr, Rechteck>,
}

/// What the diagram of the file says; nonsense in it is left out.
fn aus_datei(modell: &Modell) -> Lage {
    let mut lage = Lage::default();
    let text = String::from_utf8_lossy(modell.original());
    let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 1_000_000, ..ParsingOptions::default() };
    let Ok(xml) = Document::parse_with_options(text.trim_start_matches('\u{feff}'), optionen) else { return lage };
    let fluesse: BTreeMap<&str, Nr> = modell.fluesse.iter().enumerate().map(|(nr, f)| (f.id.as_str(), nr)).collect();
    for n in xml.descendants().filter(Node::is_element) {
        let Some(element) = n.attribute("bpmnElement") else { continue };
        match n.tag_name().name() {
            "BPMNShape" => {
                if let (Some((nr, _)), Some(ort)) = (modell.finde(element), ort(n)) {
                    lage.orte.insert(nr, ort);
                    lage.schilder.extend(schild(n).map(|s| (nr, s)));
                }
            }
            "BPMNEdge" => {
                if let Some(nr) = fluesse.get(element) {
                    let punkte = n.children().filter(|p| p.tag_name().name() == "waypoint");
                    lage.aufschriften.extend(schild(n).map(|s| (*nr, s)));
                    lage.linien.insert(*nr, punkte.filter_map(|p| Some((zahl(p, "x")?, zahl(p, "y")?))).collect());
                }
            }
            _ => {}
        }
    }
    lage
}

fn zahl(n: Node<'_, '_>, name: &str) -> Option<f64> {
    n.attribute(name)?.parse().ok().filter(|z: &f64| z.abs() <= GROESSTE)
}

fn schild(form: Node<'_, '_>) -> Option<Rechteck> {
    form.children().find(|b| b.tag_name().name() == "BPMNLabel").and_then(ort)
}

fn ort(form: Node<'_, '_>) -> Option<Rechteck> {
    let b = form.children().find(|b| b.tag_name().name() == "Bounds")?;
    let ort = Rechteck { x: zahl(b, "x")?, y: zahl(b, "y")?, breite: zahl(b, "width")?, hoehe: zahl(b, "height")? };
    (ort.breite > 0.0 && ort.hoehe > 0.0).then_some(ort)
}

/// Width and height of a step, as modellers draw it.
pub(crate) fn masse(k: &Knoten) -> (f64, f64) {
    match k.art {
        Art::Start | Art::Ende(_) | Art::Warten(_) | Art::Werfen(_) | Art::Rand { .. } | Art::Ereignisstart { .. } => {
            (36.0, 36.0)
        }
        Art::Exklusiv | Art::Inklusiv | Art::Parallel | Art::Ereignis => (50.0, 50.0),
        _ => (100.0, 80.0),
    }
}

/// Cells of the grid, and the room between the edge of an open sub-process and what it holds.
const SPALTE: f64 = 160.0;
const ZEILE: f64 = 130.0;
const LUFT: f64 = 50.0;
const KOPF: f64 = 24.0;

/// The steps in layers: as far right as the longest way to them is long, arrows back left out of account. A sub-process of
/// the file is drawn open, a called one closed.
fn gelegt(modell: &Modell) -> Lage {
    Lage { orte: bereich_legen(modell, None).0, ..Lage::default() }
}

/// The steps of one scope with all that they hold, and the size of all.
fn bereich_legen(modell: &Modell, bereich: Option<Nr>) -> (BTreeMap<Nr, Rechteck>, (f64, f64)) {
    let hier: Vec<Nr> = (0..modell.knoten.len()).filter(|nr| modell.knoten[*nr].eltern == bereich).collect();
    let schichten = schichten(modell, &hier);
    let offen = |nr: Nr| modell.knoten.iter().any(|k| k.eltern == Some(nr) && !k.id.contains('/'));
    let mut innen: BTreeMap<Nr, BTreeMap<Nr, Rechteck>> = BTreeMap::new();
    // Column, row and size of each.
    let mut zellen: Vec<(Nr, usize, usize, (f64, f64))> = Vec::new();
    let mut belegt: BTreeMap<usize, usize> = BTreeMap::new();
    for nr in hier.iter().copied().filter(|nr| modell.knoten[*nr].haengt_an.is_none()) {
        let spalte = schichten.get(&nr).copied().unwrap_or_default();
        let zeile = belegt.entry(spalte).or_insert(0);
        let mut groesse = masse(&modell.knoten[nr]);
        if offen(nr) {
            let (orte, (breite, hoehe)) = bereich_legen(modell, Some(nr));
            innen.insert(nr, orte);
            groesse = (breite, hoehe + KOPF);
        }
        zellen.push((nr, spalte, *zeile, groesse));
        *zeile += 1;
    }
    let (mut breiten, mut hoehen) = (BTreeMap::new(), BTreeMap::new());
    for (_, spalte, zeile, (breite, hoehe)) in &zellen {
        let b: &mut f64 = breiten.entry(*spalte).or_insert(SPALTE);
        *b = b.max(breite + LUFT);
        let h: &mut f64 = hoehen.entry(*zeile).or_insert(ZEILE);
        *h = h.max(hoehe + LUFT);
    }
    let davor = |masse: &BTreeMap<usize, f64>, bis: usize| masse.range(..bis).map(|(_, m)| m).sum::<f64>();
    let mut orte = BTreeMap::new();
    for (nr, spalte, zeile, (breite, hoehe)) in zellen {
        let x = davor(&breiten, spalte) + (breiten[&spalte] - breite) / 2.0;
        let y = davor(&hoehen, zeile) + (hoehen[&zeile] - hoehe) / 2.0;
        orte.insert(nr, Rechteck { x, y, breite, hoehe });
        for (n, o) in innen.remove(&nr).unwrap_or_default() {
            orte.insert(n, Rechteck { x: o.x + x, y: o.y + y + KOPF, ..o });
        }
    }
    // Borders sit on the lower edge of their activity, one beside the other.
    let mut gesetzt: BTreeMap<Nr, f64> = BTreeMap::new();
    for nr in hier {
        let Some(traeger) = modell.knoten[nr].haengt_an else { continue };
        let Some(ort) = orte.get(&traeger).copied() else { continue };
        let platz = gesetzt.entry(traeger).or_insert(0.0);
        let (breite, hoehe) = masse(&modell.knoten[nr]);
        let x = ort.x + 8.0 + *platz * 44.0;
        orte.insert(nr, Rechteck { x, y: ort.y + ort.hoehe - hoehe / 2.0, breite, hoehe });
        *platz += 1.0;
    }
    (orte, (breiten.values().sum(), hoehen.values().sum()))
}

fn schichten(modell: &Modell, aussen: &[Nr]) -> BTreeMap<Nr, usize> {
    let nachfolger = |nr: Nr| {
        let k = &modell.knoten[nr];
        let pfeile = k.ausgehend.iter().map(|f| modell.fluesse[*f].nach);
        pfeile.chain(k.raender.iter().flat_map(|r| modell.knoten[*r].ausgehend.iter().map(|f| modell.fluesse[*f].nach)))
    };
    // Depth first without recursion: an arrow to a step that is still open leads back.
    let (mut ordnung, mut offen, mut fertig, mut zurueck) =
        (Vec::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for wurzel in aussen {
        let mut stapel = vec![(*wurzel, false)];
        while let Some((nr, hinaus)) = stapel.pop() {
            if hinaus {
                offen.remove(&nr);
                if fertig.insert(nr) {
                    ordnung.push(nr);
                }
            } else if !fertig.contains(&nr) && offen.insert(nr) {
                stapel.push((nr, true));
                for n in nachfolger(nr) {
                    if offen.contains(&n) {
                        zurueck.insert((nr, n));
                    } else {
                        stapel.push((n, false));
                    }
                }
            }
        }
    }
    let mut schicht: BTreeMap<Nr, usize> = BTreeMap::new();
    for nr in ordnung.into_iter().rev() {
        let hier = *schicht.entry(nr).or_default();
        for n in nachfolger(nr).filter(|n| !zurueck.contains(&(nr, *n))) {
            let dort = schicht.entry(n).or_default();
            *dort = (*dort).max(hier + 1);
        }
    }
    schicht
}
