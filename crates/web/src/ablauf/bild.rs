//! The picture: drawn by us from where the file says that everything stands. State is told by sign and line, never by
//! colour alone, and every sign has its word in the list of steps.

use std::fmt::Write as _;

use ablauf::{Art, Bild, Kasten, Knoten, Linie, Modell, Rechteck};
use maud::{Markup, html};

use super::{Schrittstand, Staende, titel};
use crate::bausteine::feld_id;

/// Pixels per unit of the file.
const MASSSTAB: f64 = 0.9;
/// Characters of a line in a box, and of a name beside a sign.
const ZEILE: usize = 15;

/// The process as a picture in a region that scrolls; `titel` names it.
#[must_use]
pub fn bild(modell: &Modell, staende: &Staende, titel: &str) -> Markup {
    let bild = Bild::von(modell);
    let r = bild.rahmen;
    let leer = Schrittstand::default();
    // A page may show two pictures.
    let pfeil = format!("pfeil-{}", feld_id(titel));
    let offen = |k: &Kasten| bild.kaesten.iter().any(|i| modell.knoten[i.knoten].eltern == Some(k.knoten));
    let stehend = |k: &Kasten| {
        let knoten = &modell.knoten[k.knoten];
        kasten(knoten, k, staende.get(&knoten.id).unwrap_or(&leer), offen(k))
    };
    html! {
        figure.bw-ablaufbild {
            section.bw-ablaufbild__flaeche tabindex="0" aria-label=(titel) {
                svg role="img" width=(zahl(r.breite * MASSSTAB)) height=(zahl(r.hoehe * MASSSTAB))
                    viewBox={(zahl(r.x)) " " (zahl(r.y)) " " (zahl(r.breite)) " " (zahl(r.hoehe))} {
                    title { (titel) }
                    desc { (text(modell, staende)) }
                    defs { marker id=(pfeil) viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto" {
                        path.bw-ab-spitze d="M0 0L10 5L0 10z" {}
                    } }
                    // What holds others lies below the arrows between them.
                    @for k in bild.kaesten.iter().filter(|k| offen(k)) { (stehend(k)) }
                    @for l in &bild.linien { (linie(modell, l, &pfeil)) }
                    @for k in bild.kaesten.iter().filter(|k| !offen(k)) { (stehend(k)) }
                }
            }
            figcaption.bw-leise { "Die Liste der Schritte sagt dasselbe in Worten." }
        }
    }
}

/// What the picture says of the matter, in one sentence.
fn text(modell: &Modell, staende: &Staende) -> String {
    let name = |id: &String| modell.finde(id).map_or_else(|| id.clone(), |(_, k)| titel(k).to_owned());
    let hier: Vec<String> = staende.iter().filter(|(_, s)| s.hier).map(|(id, _)| name(id)).collect();
    let wo = if hier.is_empty() { String::new() } else { format!("Der Vorgang steht bei: {}. ", hier.join(", ")) };
    format!("{wo}Der Ablauf hat {} Schritte und {} Verbindungen.", modell.knoten.len(), modell.fluesse.len())
}

/// A coordinate with at most one place.
fn zahl(wert: f64) -> String {
    let text = format!("{wert:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn linie(modell: &Modell, l: &Linie, pfeil: &str) -> Markup {
    let mut punkte = String::new();
    for (x, y) in &l.punkte {
        let _ = write!(punkte, "{},{} ", zahl(*x), zahl(*y));
    }
    let f = &modell.fluesse[l.fluss];
    let (x, y) = l.schild.map_or_else(|| neben(&l.punkte), |s| (s.x, s.y + 11.0));
    html! {
        polyline.bw-ab-linie points=(punkte.trim_end()) marker-end={"url(#" (pfeil) ")"} {}
        @if !f.name.is_empty() { text.bw-ab-schild x=(zahl(x)) y=(zahl(y)) { (f.name) } }
    }
}

/// Beside the first corner of an arrow.
fn neben(punkte: &[(f64, f64)]) -> (f64, f64) {
    punkte.first().map_or((0.0, 0.0), |(x, y)| (x + 6.0, y - 6.0))
}

fn kasten(k: &Knoten, wo: &Kasten, stand: &Schrittstand, offen: bool) -> Markup {
    let o = wo.ort;
    let (mx, my) = (o.x + o.breite / 2.0, o.y + o.hoehe / 2.0);
    let rund = o.breite.min(o.hoehe) / 2.0;
    let doppelt = matches!(k.art, Art::Warten(_) | Art::Werfen(_) | Art::Rand { .. });
    let klasse = match stand {
        Schrittstand { gestoert: true, .. } => "bw-ab bw-ab--gestoert",
        Schrittstand { hier: true, .. } => "bw-ab bw-ab--hier",
        Schrittstand { erledigt: 1.., .. } => "bw-ab bw-ab--erledigt",
        _ => "bw-ab",
    };
    html! {
        g class=(klasse) {
            @match k.art {
                Art::Exklusiv | Art::Inklusiv | Art::Parallel | Art::Ereignis => {
                    polygon.bw-ab-form points={(zahl(mx)) "," (zahl(o.y)) " " (zahl(o.x + o.breite)) "," (zahl(my)) " " (zahl(mx)) "," (zahl(o.y + o.hoehe)) " " (zahl(o.x)) "," (zahl(my))} {}
                    path.bw-ab-zeichen transform={"translate(" (zahl(mx)) " " (zahl(my)) ")"} d=(torzeichen(&k.art)) {}
                    (schild(k, wo))
                }
                Art::Start | Art::Ende(_) | Art::Warten(_) | Art::Werfen(_) | Art::Rand { .. } | Art::Ereignisstart { .. } => {
                    circle.bw-ab-form."bw-ab-form--ende"[matches!(k.art, Art::Ende(_))] cx=(zahl(mx)) cy=(zahl(my)) r=(zahl(rund)) {}
                    @if doppelt { circle.bw-ab-innen cx=(zahl(mx)) cy=(zahl(my)) r=(zahl(rund - 3.5)) {} }
                    path.bw-ab-zeichen transform={"translate(" (zahl(mx)) " " (zahl(my)) ")"} d=(ereigniszeichen(&k.art)) {}
                    (schild(k, wo))
                }
                _ => {
                    rect.bw-ab-form x=(zahl(o.x)) y=(zahl(o.y)) width=(zahl(o.breite)) height=(zahl(o.hoehe)) rx="10" {}
                    path.bw-ab-zeichen transform={"translate(" (zahl(o.x + 13.0)) " " (zahl(o.y + 13.0)) ")"} d=(schrittzeichen(&k.art)) {}
                    @if offen { text.bw-ab-text x=(zahl(mx)) y=(zahl(o.y + 18.0)) { (titel(k)) } }
                    @else { (zeilen(titel(k), mx, my, true)) }
                }
            }
            (marke(o, stand))
        }
    }
}

/// The sign of the state, at the upper right corner.
fn marke(o: Rechteck, stand: &Schrittstand) -> Markup {
    let (x, y) = (o.x + o.breite - 4.0, o.y + 2.0);
    let zeichen = match stand {
        Schrittstand { gestoert: true, .. } => "M0 -5V1.5M0 4V5",
        Schrittstand { hier: true, .. } => "M-3 0H3M0 -3L3.5 0L0 3",
        Schrittstand { erledigt: 1.., .. } => "M-4 0L-1 3.5L4.5 -3.5",
        _ => return html! {},
    };
    html! {
        g.bw-ab-marke transform={"translate(" (zahl(x)) " " (zahl(y)) ")"} { circle r="9" {} path d=(zeichen) {} }
    }
}

/// The name beside a sign: where the file puts it, or below.
fn schild(k: &Knoten, wo: &Kasten) -> Markup {
    let o = wo.ort;
    let (x, y) =
        wo.schild.map_or_else(|| (o.x + o.breite / 2.0, o.y + o.hoehe + 14.0), |s| (s.x + s.breite / 2.0, s.y + 11.0));
    if k.name.is_empty() {
        html! {}
    } else {
        zeilen(&k.name, x, y, false)
    }
}

/// A text in short lines around a point: in its middle, or from there downwards.
fn zeilen(text: &str, x: f64, y: f64, mittig: bool) -> Markup {
    const HOEHE: f64 = 14.0;
    let zeilen = beschriftung(text);
    #[allow(clippy::cast_precision_loss, reason = "a handful of lines")]
    let oben = if mittig { y - (zeilen.len() as f64 - 1.0) * HOEHE / 2.0 + 6.0 } else { y };
    html! {
        text class=(if mittig { "bw-ab-text" } else { "bw-ab-schild" }) x=(zahl(x)) y=(zahl(oben)) {
            @for (i, z) in zeilen.iter().enumerate() {
                tspan x=(zahl(x)) dy=[(i > 0).then_some("14")] { (z) }
            }
        }
    }
}

/// The lines of a label: five at most.
fn beschriftung(text: &str) -> Vec<String> {
    let mut zeilen = umbrechen(text, ZEILE);
    if zeilen.len() > 5 {
        zeilen.truncate(5);
        if let Some(z) = zeilen.last_mut() {
            z.push('…');
        }
    }
    zeilen
}

/// A text in lines of at most `breite` letters; longer words are cut.
#[must_use]
pub fn umbrechen(text: &str, breite: usize) -> Vec<String> {
    let mut zeilen: Vec<String> = Vec::new();
    for wort in text.split_whitespace() {
        let mut rest: Vec<char> = wort.chars().collect();
        while rest.len() > breite.max(2) {
            let danach = rest.split_off(breite.max(2) - 1);
            zeilen.push(rest.into_iter().chain(['-']).collect());
            rest = danach;
        }
        let wort: String = rest.into_iter().collect();
        match zeilen.last_mut().filter(|z| !z.ends_with('-') && z.chars().count() + 1 + wort.chars().count() <= breite)
        {
            Some(zeile) => {
                zeile.push(' ');
                zeile.push_str(&wort);
            }
            None => zeilen.push(wort),
        }
    }
    zeilen
}

const fn torzeichen(art: &Art) -> &'static str {
    match art {
        Art::Parallel => "M-10 0H10M0 -10V10",
        Art::Inklusiv => "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
        Art::Ereignis => "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M0 -6L6 -1.5L3.5 5H-3.5L-6 -1.5Z",
        _ => "M-7 -7L7 7M7 -7L-7 7",
    }
}

fn ereigniszeichen(art: &Art) -> &'static str {
    use ablauf::{Ausloeser as A, Wurf as W};
    const BRIEF: &str = "M-8 -5H8V5H-8ZM-8 -5L0 1L8 -5";
    const RUF: &str = "M0 -7L7 5H-7Z";
    const BLITZ: &str = "M-6 6L-2 -5L2 3L6 -6";
    const HOCH: &str = "M0 -7L5 6L0 1L-5 6Z";
    const ZURUECK: &str = "M0 0L7 -5V5ZM-7 0L0 -5V5Z";
    match art {
        Art::Warten(a) | Art::Rand { ausloeser: a, .. } | Art::Ereignisstart { ausloeser: a, .. } => match a {
            A::Zeit(_) => "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M0 -5V0L4 2",
            A::Nachricht(_) => BRIEF,
            A::Signal(_) => RUF,
            A::Fehler(_) => BLITZ,
            A::Eskalation(_) => HOCH,
            A::Ausgleich => ZURUECK,
        },
        Art::Ende(Some(w)) | Art::Werfen(Some(w)) => match w {
            W::Nachricht(_) => BRIEF,
            W::Signal(_) => RUF,
            W::Fehler(_) => BLITZ,
            W::Eskalation(_) => HOCH,
            W::Ausgleich(_) => ZURUECK,
            W::Abbruch => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
        },
        _ => "",
    }
}

const fn schrittzeichen(art: &Art) -> &'static str {
    match art {
        Art::Aufgabe(_) => "M-3 -4a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M-6 7C-6 0 6 0 6 7Z",
        Art::Regel(_) => "M-7 -5H7V6H-7ZM-7 -1.5H7M-2 -5V6",
        Art::Senden(_) | Art::Empfang(_) => "M-7 -4H7V5H-7ZM-7 -4L0 1L7 -4",
        Art::Handarbeit => "M-7 3C-4 -6 4 -6 7 3M-7 3V6H7V3",
        Art::Unterprozess | Art::Ereignisunterprozess | Art::Aufruf(_) => "M-6 -6H6V6H-6ZM-3 0H3M0 -3V3",
        _ => "M-6 -3H6M-6 3H6M-3 -6V6M3 -6V6",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_break_into_short_lines() {
        assert_eq!(beschriftung("Freigabe (vier Augen)"), ["Freigabe (vier", "Augen)"]);
        assert_eq!(
            beschriftung("Gewerbeanmeldungsbescheinigung drucken"),
            ["Gewerbeanmeldu-", "ngsbescheinigu-", "ng drucken"]
        );
        assert_eq!(
            beschriftung("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r")
                .len(),
            5
        );
        assert!(beschriftung("").is_empty());
        assert_eq!((zahl(12.0), zahl(12.345), zahl(-0.5)), ("12".into(), "12.3".into(), "-0.5".into()));
    }
}
