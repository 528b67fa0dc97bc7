//! The diagram follows the process: new steps get room where they are put, what stays keeps its place. A file whose diagram
//! lacks a step gets a whole new one.

use std::{fmt::Write as _, ops::Range};

use roxmltree::Node;

use super::{UmbauFehler, xml::Schnitt};
use crate::{bild::Bild, modell::Modell};

const NS_DI: &str = "http://www.omg.org/spec/BPMN/20100524/DI";
const NS_DC: &str = "http://www.omg.org/spec/DD/20100524/DC";
const NS_WEG: &str = "http://www.omg.org/spec/DD/20100524/DI";
/// The width that a new step needs at least, and what is left free around it.
const PLATZ: f64 = 160.0;
const LUFT: f64 = 60.0;

/// Where a new step comes to stand.
pub(super) struct Platz<'a> {
    pub(super) fluss: &'a str,
    pub(super) neu: &'a str,
    pub(super) id: &'a str,
    pub(super) von: &'a str,
    pub(super) nach: &'a str,
}

type Punkt = (f64, f64);

impl<'a> Schnitt<'a> {
    fn form(&self, element: &str) -> Option<Node<'_, 'a>> {
        self.xml
            .descendants()
            .find(|n| n.has_tag_name((NS_DI, "BPMNShape")) && n.attribute("bpmnElement") == Some(element))
    }

    fn kante(&self, fluss: &str) -> Option<Node<'_, 'a>> {
        self.xml
            .descendants()
            .find(|n| n.has_tag_name((NS_DI, "BPMNEdge")) && n.attribute("bpmnElement") == Some(fluss))
    }

    /// x, y, width, height of a step.
    fn ort(&self, element: &str) -> Option<(f64, f64, f64, f64)> {
        let b = self.form(element)?.children().find(|k| k.has_tag_name((NS_DC, "Bounds")))?;
        Some((zahl(b, "x")?, zahl(b, "y")?, zahl(b, "width")?, zahl(b, "height")?))
    }

    fn punkte(&self, fluss: &str) -> Option<Vec<Punkt>> {
        let kante = self.kante(fluss)?;
        let wege = kante.children().filter(|k| k.has_tag_name((NS_WEG, "waypoint")));
        let punkte: Vec<Punkt> = wege.filter_map(|w| Some((zahl(w, "x")?, zahl(w, "y")?))).collect();
        (punkte.len() > 1).then_some(punkte)
    }

    /// Prefixes (with colon) of shapes, bounds and waypoints, as the file writes them.
    fn praefixe(&self) -> Option<(String, String, String)> {
        let eins = |ns, name| self.xml.descendants().find(|n| n.has_tag_name((ns, name))).map(|n| self.praefix_des(n));
        Some((eins(NS_DI, "BPMNPlane")?, eins(NS_DC, "Bounds")?, eins(NS_WEG, "waypoint")?))
    }

    /// Writes an edge, in place of the one that was there, or at the end of the plane.
    fn kante_setzen(&mut self, fluss: &str, punkte: &[Punkt]) -> Option<()> {
        let (di, _, weg) = self.praefixe()?;
        let wege: String =
            punkte.iter().map(|(x, y)| format!("<{weg}waypoint x=\"{}\" y=\"{}\" />", kurz(*x), kurz(*y))).collect();
        match self.kante(fluss).map(|k| {
            k.children().filter(|w| w.has_tag_name((NS_WEG, "waypoint"))).map(|w| w.range()).collect::<Vec<_>>()
        }) {
            Some(alte) if !alte.is_empty() => {
                self.setze(alte[0].clone(), wege);
                for stelle in &alte[1..] {
                    let stelle = self.mit_einzug(stelle.clone());
                    self.setze(stelle, "");
                }
            }
            _ => {
                self.ans_ende(format!("<{di}BPMNEdge id=\"{fluss}_di\" bpmnElement=\"{fluss}\">{wege}</{di}BPMNEdge>"))?
            }
        }
        Some(())
    }

    /// Puts something at the end of the plane.
    fn ans_ende(&mut self, was: String) -> Option<()> {
        let letztes =
            self.xml.descendants().find(|n| n.has_tag_name((NS_DI, "BPMNPlane")))?.last_element_child()?.range();
        let einzug = self.einzug(letztes.start).to_owned();
        self.setze(letztes.end..letztes.end, format!("\n{einzug}{was}"));
        Some(())
    }
}

fn zahl(n: Node<'_, '_>, name: &str) -> Option<f64> {
    n.attribute(name)?.parse().ok()
}

fn kurz(wert: f64) -> String {
    let text = format!("{wert:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A new step on a way: what lies to the right of its beginning makes room. Without a diagram nothing happens here.
pub(super) fn einfuegen(s: &mut Schnitt<'_>, p: &Platz<'_>, element: &str) {
    let _ = versuchen(s, p, element);
}

fn versuchen(s: &mut Schnitt<'_>, p: &Platz<'_>, element: &str) -> Option<()> {
    let (di, dc, _) = s.praefixe()?;
    let (von, nach) = (s.ort(p.von)?, s.ort(p.nach)?);
    let mut punkte = s.punkte(p.fluss)?;
    let kante = s.kante(p.fluss)?.range();
    let ab = von.0 + von.2;
    let (breite, hoehe) = groesse(element);
    if nach.0 >= ab {
        let platz = PLATZ.max(breite + LUFT);
        platz_schaffen(s, (ab, von), platz, &kante);
        for punkt in punkte.iter_mut().filter(|punkt| punkt.0 > ab) {
            punkt.0 += platz;
        }
    }
    let laenge = |i: &usize| {
        let (a, b) = (punkte[*i], punkte[*i + 1]);
        (b.0 - a.0).abs() + (b.1 - a.1).abs()
    };
    let i = (0..punkte.len() - 1).max_by(|a, b| laenge(a).total_cmp(&laenge(b)))?;
    let (a, b) = (punkte[i], punkte[i + 1]);
    let (mx, my) = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
    let waagerecht = (b.0 - a.0).abs() >= (b.1 - a.1).abs();
    let halb =
        if waagerecht { (breite / 2.0 * (b.0 - a.0).signum(), 0.0) } else { (0.0, hoehe / 2.0 * (b.1 - a.1).signum()) };
    let mut erster: Vec<Punkt> = punkte[..=i].to_vec();
    erster.push((mx - halb.0, my - halb.1));
    let mut zweiter = vec![(mx + halb.0, my + halb.1)];
    zweiter.extend_from_slice(&punkte[i + 1..]);
    s.kante_setzen(p.fluss, &erster)?;
    s.kante_setzen(p.neu, &zweiter)?;
    let (x, y) = (mx - breite / 2.0, my - hoehe / 2.0);
    if element == "subProcess" {
        // Open, with its beginning and its end.
        s.ans_ende(form(&di, &dc, p.id, true, (x, y, breite, hoehe)))?;
        let (start, ende, weg) = (format!("{}_start", p.id), format!("{}_ende", p.id), format!("{}_weg", p.id));
        s.ans_ende(form(&di, &dc, &start, false, (x + 30.0, my - 18.0, 36.0, 36.0)))?;
        s.ans_ende(form(&di, &dc, &ende, false, (x + breite - 66.0, my - 18.0, 36.0, 36.0)))?;
        return s.kante_setzen(&weg, &[(x + 66.0, my), (x + breite - 66.0, my)]);
    }
    s.ans_ende(form(&di, &dc, p.id, false, (x, y, breite, hoehe)))
}

/// Width and height of a new element.
fn groesse(element: &str) -> (f64, f64) {
    match element {
        "exclusiveGateway" | "parallelGateway" => (50.0, 50.0),
        "intermediateCatchEvent" => (36.0, 36.0),
        "subProcess" => (240.0, 120.0),
        _ => (100.0, 80.0),
    }
}

fn form(di: &str, dc: &str, id: &str, offen: bool, (x, y, breite, hoehe): (f64, f64, f64, f64)) -> String {
    let (x, y, breite, hoehe) = (kurz(x), kurz(y), kurz(breite), kurz(hoehe));
    let offen = if offen { " isExpanded=\"true\"" } else { "" };
    format!(
        "<{di}BPMNShape id=\"{id}_di\" bpmnElement=\"{id}\"{offen}><{dc}Bounds x=\"{x}\" y=\"{y}\" width=\"{breite}\" height=\"{hoehe}\" /></{di}BPMNShape>"
    )
}

/// The height from which there is nothing any more between two places.
fn unter(s: &Schnitt<'_>, von: f64, bis: f64) -> f64 {
    s.xml
        .descendants()
        .filter(|n| n.has_tag_name((NS_DI, "BPMNShape")))
        .filter_map(|n| {
            let b = n.children().find(|k| k.has_tag_name((NS_DC, "Bounds")))?;
            Some((zahl(b, "x")?, zahl(b, "y")?, zahl(b, "width")?, zahl(b, "height")?))
        })
        .filter(|(x, _, breite, _)| *x < bis && x + breite > von)
        .map(|(_, y, _, hoehe)| y + hoehe)
        .fold(0.0, f64::max)
}

/// An event at the lower edge of a step, and the end below it to which its way leads, unless it leads to another step.
pub(super) fn rand(s: &mut Schnitt<'_>, id: &str, traeger: &str, schon: usize, fluss: &str, nach: Option<&str>) {
    let _ = rand_versuchen(s, id, traeger, schon, (fluss, nach));
}

fn rand_versuchen(
    s: &mut Schnitt<'_>,
    id: &str,
    traeger: &str,
    schon: usize,
    (fluss, nach): (&str, Option<&str>),
) -> Option<()> {
    let (di, dc, _) = s.praefixe()?;
    let o = s.ort(traeger)?;
    let versatz = f64::from(u16::try_from(schon).ok()?) * 44.0;
    let (x, y) = (o.0 + 8.0 + versatz, o.1 + o.3 - 18.0);
    let mitte = x + 18.0;
    match nach.and_then(|n| s.ort(n)) {
        Some(b) => {
            let unten = unter(s, mitte.min(b.0), mitte.max(b.0 + b.2)) + 40.0;
            let bx = b.0 + b.2 / 2.0;
            s.kante_setzen(fluss, &[(mitte, y + 36.0), (mitte, unten), (bx, unten), (bx, b.1 + b.3)])?;
        }
        None => {
            let oben = unter(s, x - 20.0, x + 56.0) + 50.0;
            s.ans_ende(form(&di, &dc, &format!("{id}_ende"), false, (x, oben, 36.0, 36.0)))?;
            s.kante_setzen(fluss, &[(mitte, y + 36.0), (mitte, oben)])?;
        }
    }
    s.ans_ende(form(&di, &dc, id, false, (x, y, 36.0, 36.0)))
}

/// A step below another one, tied to the gateways before and behind it.
pub(super) fn daneben(s: &mut Schnitt<'_>, element: &str, id: &str, neben: &str, tore: (&str, &str)) {
    let _ = daneben_versuchen(s, element, id, neben, tore);
}

fn daneben_versuchen(
    s: &mut Schnitt<'_>,
    element: &str,
    id: &str,
    neben: &str,
    (teilen, sammeln): (&str, &str),
) -> Option<()> {
    if element == "subProcess" {
        // Its inside has to be drawn too: all is laid out anew.
        return None;
    }
    let (di, dc, _) = s.praefixe()?;
    let (o, a, b) = (s.ort(neben)?, s.ort(teilen)?, s.ort(sammeln)?);
    let (breite, hoehe) = groesse(element);
    let x = o.0 + (o.2 - breite) / 2.0;
    let y = unter(s, a.0, b.0 + b.2) + 40.0;
    let (ax, bx, my) = (a.0 + a.2 / 2.0, b.0 + b.2 / 2.0, y + hoehe / 2.0);
    s.kante_setzen(&format!("{id}_herein"), &[(ax, a.1 + a.3), (ax, my), (x, my)])?;
    s.kante_setzen(&format!("{id}_weiter"), &[(x + breite, my), (bx, my), (bx, b.1 + b.3)])?;
    s.ans_ende(form(&di, &dc, id, false, (x, y, breite, hoehe)))
}

/// Moves everything that begins to the right of `ab`, but the edge that is written anew; what lies around it gets wider.
fn platz_schaffen(s: &mut Schnitt<'_>, (ab, von): (f64, (f64, f64, f64, f64)), platz: f64, kante: &Range<usize>) {
    let beweglich = |n: &Node<'_, '_>| n.has_tag_name((NS_DC, "Bounds")) || n.has_tag_name((NS_WEG, "waypoint"));
    let umgibt = |n: Node<'_, '_>| {
        let (x, y, breite, hoehe) = (zahl(n, "x")?, zahl(n, "y")?, zahl(n, "width")?, zahl(n, "height")?);
        let weit = x < von.0 && x + breite > ab && y < von.1 && y + hoehe > von.1 + von.3;
        weit.then_some(breite)
    };
    let neue: Vec<(Range<usize>, String)> = s
        .xml
        .descendants()
        .filter(|n| beweglich(n) && !kante.contains(&n.range().start))
        .filter_map(|n| match (zahl(n, "x")?, umgibt(n)) {
            (x, _) if x > ab => Some((n.attribute_node("x")?.range_value(), kurz(x + platz))),
            (_, Some(breite)) => Some((n.attribute_node("width")?.range_value(), kurz(breite + platz))),
            _ => None,
        })
        .collect();
    for (stelle, x) in neue {
        s.setze(stelle, x);
    }
}

/// A step that got an inside: its shape grows to the right and downwards, what lies there makes room, and the inside is laid
/// out in it. Without a shape nothing happens here.
pub(super) fn aufgeschlagen(text: &str, modell: &Modell, schritt: &str) -> Result<String, UmbauFehler> {
    let mut s = Schnitt::neu(text)?;
    Ok(match aufschlagen_versuchen(&mut s, modell, schritt) {
        Some(()) => s.fertig(),
        None => text.to_owned(),
    })
}

fn aufschlagen_versuchen(s: &mut Schnitt<'_>, modell: &Modell, schritt: &str) -> Option<()> {
    let (di, dc, weg) = s.praefixe()?;
    let o = s.ort(schritt)?;
    let (nr, _) = modell.finde(schritt)?;
    let gelegt = Bild::gelegt(modell);
    let rahmen = gelegt.kaesten.iter().find(|k| k.knoten == nr)?.ort;
    let drin = |n: crate::modell::Nr| n != nr && modell.liegt_in(n, nr) && !modell.knoten[n].id.contains('/');
    let mehr = ((rahmen.breite - o.2).max(0.0), (rahmen.hoehe - o.3).max(0.0));
    platz_um(s, schritt, o, mehr);
    let form_alt = s.form(schritt)?;
    if let Some(offen) = form_alt.attribute_node("isExpanded") {
        let stelle = offen.range_value();
        s.setze(stelle, "true");
    } else {
        let stelle = form_alt.attribute_node("bpmnElement")?.range().end;
        s.setze(stelle..stelle, " isExpanded=\"true\"");
    }
    let hierher = |x: f64, y: f64| (x - rahmen.x + o.0, y - rahmen.y + o.1);
    let mut neu = String::new();
    for k in gelegt.kaesten.iter().filter(|k| drin(k.knoten)) {
        let offen = gelegt.kaesten.iter().any(|i| modell.knoten[i.knoten].eltern == Some(k.knoten));
        let (x, y) = hierher(k.ort.x, k.ort.y);
        neu.push_str(&form(&di, &dc, &modell.knoten[k.knoten].id, offen, (x, y, k.ort.breite, k.ort.hoehe)));
    }
    for l in gelegt.linien.iter().filter(|l| drin(modell.fluesse[l.fluss].von)) {
        let id = &modell.fluesse[l.fluss].id;
        let _ = write!(neu, "<{di}BPMNEdge id=\"{id}_di\" bpmnElement=\"{id}\">");
        for (x, y) in l.punkte.iter().map(|(x, y)| hierher(*x, *y)) {
            let _ = write!(neu, "<{weg}waypoint x=\"{}\" y=\"{}\" />", kurz(x), kurz(y));
        }
        let _ = write!(neu, "</{di}BPMNEdge>");
    }
    s.ans_ende(neu)
}

/// Makes room around a step that grows by `mehr`: what lies to its right or below moves, what lies around it grows too.
fn platz_um(s: &mut Schnitt<'_>, schritt: &str, o: (f64, f64, f64, f64), mehr: (f64, f64)) {
    let (rechts, unten) = (o.0 + o.2, o.1 + o.3);
    // What hangs at the lower border begins inside of the step.
    let tief = |y: f64| y >= unten - 20.0;
    let eigene = s.form(schritt).map(|n| n.range());
    let mut neue: Vec<(Range<usize>, String)> = Vec::new();
    for n in s.xml.descendants() {
        let punkt = n.has_tag_name((NS_WEG, "waypoint"));
        if !punkt && !n.has_tag_name((NS_DC, "Bounds")) {
            continue;
        }
        let (Some(x), Some(y)) = (zahl(n, "x"), zahl(n, "y")) else { continue };
        let (breite, hoehe) = (zahl(n, "width").unwrap_or(0.0), zahl(n, "height").unwrap_or(0.0));
        let selbst = !punkt && n.parent_element().map(|p| p.range()) == eigene && n.has_tag_name((NS_DC, "Bounds"));
        let umgibt = !punkt && x < o.0 && x + breite > rechts && y < o.1 && y + hoehe > unten;
        let mut setzen = |name: &str, wert: f64| {
            if let Some(a) = n.attribute_node(name) {
                neue.push((a.range_value(), kurz(wert)));
            }
        };
        if selbst || umgibt {
            setzen("width", breite + mehr.0);
            setzen("height", hoehe + mehr.1);
            continue;
        }
        if x >= rechts - 1.0 {
            setzen("x", x + mehr.0);
        }
        if tief(y) && x + breite >= o.0 {
            setzen("y", y + mehr.1);
        }
    }
    for (stelle, wert) in neue {
        s.setze(stelle, wert);
    }
}

/// A step goes: its shape and the edge behind it too, the edges before it run on.
pub(super) fn entfernen(s: &mut Schnitt<'_>, schritt: &str, aus: &str, ein: &[&str]) {
    let dahinter = s.punkte(aus);
    for stelle in [s.form(schritt), s.kante(aus)].into_iter().flatten().map(|n| n.range()).collect::<Vec<_>>() {
        let stelle = s.mit_einzug(stelle);
        s.setze(stelle, "");
    }
    for f in ein {
        if let (Some(mut punkte), Some(weiter)) = (s.punkte(f), &dahinter) {
            punkte.extend(weiter);
            let _ = s.kante_setzen(f, &punkte);
        }
    }
}

/// An edge goes.
pub(super) fn linie_weg(s: &mut Schnitt<'_>, fluss: &str) {
    if let Some(stelle) = s.kante(fluss).map(|n| n.range()) {
        let stelle = s.mit_einzug(stelle);
        s.setze(stelle, "");
    }
}

/// A shape goes.
pub(super) fn form_weg(s: &mut Schnitt<'_>, element: &str) {
    if let Some(stelle) = s.form(element).map(|n| n.range()) {
        let stelle = s.mit_einzug(stelle);
        s.setze(stelle, "");
    }
}

/// The whole diagram goes; what comes next draws a new one.
pub(super) fn weg(s: &mut Schnitt<'_>) {
    let alte: Vec<Range<usize>> =
        s.xml.root_element().children().filter(|n| n.has_tag_name((NS_DI, "BPMNDiagram"))).map(|n| n.range()).collect();
    for stelle in alte {
        let stelle = s.mit_einzug(stelle);
        s.setze(stelle, "");
    }
}

/// A new edge below everything, from one step to another.
pub(super) fn linie(s: &mut Schnitt<'_>, fluss: &str, von: &str, nach: &str) {
    let (Some(a), Some(b)) = (s.ort(von), s.ort(nach)) else { return };
    let unten = (a.1 + a.3).max(b.1 + b.3) + 50.0;
    let (ax, bx) = (a.0 + a.2 / 2.0, b.0 + b.2 / 2.0);
    let _ = s.kante_setzen(fluss, &[(ax, a.1 + a.3), (ax, unten), (bx, unten), (bx, b.1 + b.3)]);
}

/// The text with a diagram that shows every step; one that does so already stays as it is.
pub(super) fn vollstaendig(text: &str, modell: &Modell) -> Result<String, UmbauFehler> {
    let mut s = Schnitt::neu(text)?;
    let aussen = |id: &str| modell.finde(id).is_some_and(|(_, k)| k.eltern.is_none()) && !id.contains('/');
    if modell.knoten.iter().filter(|k| aussen(&k.id)).all(|k| s.ort(&k.id).is_some()) {
        return Ok(text.to_owned());
    }
    weg(&mut s);
    let ende = s.text.rfind("</").unwrap_or(s.text.len());
    s.setze(ende..ende, gezeichnet(modell));
    Ok(s.fertig())
}

/// A whole diagram, laid out from left to right.
fn gezeichnet(modell: &Modell) -> String {
    let bild = Bild::gelegt(modell);
    let mut aus = format!(
        "  <bpmndi:BPMNDiagram xmlns:bpmndi=\"{NS_DI}\" xmlns:dc=\"{NS_DC}\" xmlns:di=\"{NS_WEG}\" id=\"diagramm\">\n    <bpmndi:BPMNPlane id=\"ebene\" bpmnElement=\"{}\">\n",
        modell.id
    );
    for k in &bild.kaesten {
        let (id, o) = (&modell.knoten[k.knoten].id, k.ort);
        let offen = bild.kaesten.iter().any(|i| modell.knoten[i.knoten].eltern == Some(k.knoten));
        let _ = writeln!(aus, "      {}", form("bpmndi:", "dc:", id, offen, (o.x, o.y, o.breite, o.hoehe)));
    }
    for l in &bild.linien {
        let id = &modell.fluesse[l.fluss].id;
        let wege: String =
            l.punkte.iter().map(|(x, y)| format!("<di:waypoint x=\"{}\" y=\"{}\" />", kurz(*x), kurz(*y))).collect();
        let _ = writeln!(aus, "      <bpmndi:BPMNEdge id=\"{id}_di\" bpmnElement=\"{id}\">{wege}</bpmndi:BPMNEdge>");
    }
    aus.push_str("    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n");
    aus
}
