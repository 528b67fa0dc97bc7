//! The diagram follows the process: new steps get room where they are put, what stays keeps its place. A file whose diagram
//! lacks a step gets a whole new one.

use std::{fmt::Write as _, ops::Range};

use roxmltree::Node;

use super::{UmbauFehler, xml::Schnitt};
use crate::{
    bild::{Bild, masse},
    modell::Modell,
};

const NS_DI: &str = "http://www.omg.org/spec/BPMN/20100524/DI";
const NS_DC: &str = "http://www.omg.org/spec/DD/20100524/DC";
const NS_WEG: &str = "http://www.omg.org/spec/DD/20100524/DI";
/// The width that a new step needs.
const PLATZ: f64 = 160.0;

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
    if nach.0 >= ab {
        platz_schaffen(s, ab, &kante);
        for punkt in punkte.iter_mut().filter(|punkt| punkt.0 > ab) {
            punkt.0 += PLATZ;
        }
    }
    let (breite, hoehe) = match element {
        "exclusiveGateway" => (50.0, 50.0),
        "intermediateCatchEvent" => (36.0, 36.0),
        _ => (100.0, 80.0),
    };
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
    let (x, y) = (kurz(mx - breite / 2.0), kurz(my - hoehe / 2.0));
    let bounds = format!("<{dc}Bounds x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" />", kurz(breite), kurz(hoehe));
    s.ans_ende(format!("<{di}BPMNShape id=\"{0}_di\" bpmnElement=\"{0}\">{bounds}</{di}BPMNShape>", p.id))
}

/// Moves everything that begins to the right of `ab`, but the edge that is written anew.
fn platz_schaffen(s: &mut Schnitt<'_>, ab: f64, kante: &Range<usize>) {
    let beweglich = |n: &Node<'_, '_>| n.has_tag_name((NS_DC, "Bounds")) || n.has_tag_name((NS_WEG, "waypoint"));
    let neue: Vec<(Range<usize>, String)> = s
        .xml
        .descendants()
        .filter(|n| beweglich(n) && !kante.contains(&n.range().start))
        .filter_map(|n| {
            let x = zahl(n, "x").filter(|x| *x > ab)?;
            Some((n.attribute_node("x")?.range_value(), kurz(x + PLATZ)))
        })
        .collect();
    for (stelle, x) in neue {
        s.setze(stelle, x);
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
    let alte: Vec<Range<usize>> =
        s.xml.root_element().children().filter(|n| n.has_tag_name((NS_DI, "BPMNDiagram"))).map(|n| n.range()).collect();
    for stelle in alte {
        let stelle = s.mit_einzug(stelle);
        s.setze(stelle, "");
    }
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
        let (breite, hoehe) = masse(&modell.knoten[k.knoten]);
        let _ = writeln!(
            aus,
            "      <bpmndi:BPMNShape id=\"{id}_di\" bpmnElement=\"{id}\"><dc:Bounds x=\"{}\" y=\"{}\" width=\"{breite}\" height=\"{hoehe}\" /></bpmndi:BPMNShape>",
            kurz(o.x),
            kurz(o.y)
        );
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
