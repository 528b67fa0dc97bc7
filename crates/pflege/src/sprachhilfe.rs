//! Help for plain language: the advices beside a section, when it is saved for a check and, with script, while one types.
//! Nothing is stored. Only the release of a text that is hard to read asks for a reason (ui.md R55).

use grund::Sprache;
use leistung::{Abschnitt, Sprachhinweis, sprachhinweise};
use redaktion::{Textinhalt, Textschluessel};
use serde_json::json;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{Json, response::IntoResponse as _},
    bausteine::{self, Art},
    html,
};

use crate::gemeinsam::{LAENGSTER_ABSCHNITT, abschnittsname};

/// Advices in one answer at most: more at once help nobody.
const HOECHSTENS: usize = 12;

/// POST: what could be easier to read in `text`.
pub async fn pruefen(_: Anfrage, felder: Felder) -> Ergebnis {
    let text = felder.text("text");
    if text.len() > 4 * LAENGSTER_ABSCHNITT {
        let satz = "Der Abschnitt ist zu lang, um ihn beim Schreiben zu prüfen. Kürzen Sie ihn.";
        return Err(WebFehler::NichtVerarbeitbar(satz.to_owned()));
    }
    let alle = sprachhinweise(text);
    let stand = match (alle.len(), text.trim().is_empty()) {
        (_, true) => String::new(),
        (0, _) => "Gut zu lesen.".to_owned(),
        (1, _) => "1 Hinweis zur Sprache".to_owned(),
        (n, _) => format!("{n} Hinweise zur Sprache"),
    };
    let hinweise: Vec<_> =
        alle.iter().take(HOECHSTENS).map(|h| json!({ "rat": h.mangel.rat(), "stelle": h.stelle })).collect();
    Ok(Json(json!({ "stand": stand, "hinweise": hinweise })).into_response())
}

/// The place of the advices below a field; `alle` are those that were asked for with the page.
pub fn platz(feld: &str, abschnitt: &str, alle: &[Sprachhinweis]) -> Markup {
    let name = format!("Sprachhinweise: {abschnitt}");
    html! {
        div.bw-sprachhilfe data-bw-sprachhilfe="/redaktion/sprachhilfe" data-bw-feld=(feld) data-text=(name) {
            @if !alle.is_empty() {
                (liste(&name, alle))
            }
        }
    }
}

/// The advices, each with the words it is about.
pub fn liste(name: &str, alle: &[Sprachhinweis]) -> Markup {
    html! {
        ul.bw-sprachhinweise aria-label=(name) {
            @for h in alle {
                li {
                    (h.mangel.rat())
                    @if !h.stelle.is_empty() { " " q { (h.stelle) } }
                }
            }
        }
    }
}

/// What could be easier to read, by section; for German texts.
pub fn je_abschnitt(s: &Textschluessel, inhalt: &Textinhalt) -> Vec<(Abschnitt, Vec<Sprachhinweis>)> {
    if !deutsch(s.sprache) {
        return Vec::new();
    }
    let im = |a: Abschnitt| inhalt.abschnitte.get(a.schluessel()).map(|t| sprachhinweise(t)).unwrap_or_default();
    Abschnitt::ALLE.into_iter().map(|a| (a, im(a))).filter(|(_, h)| !h.is_empty()).collect()
}

/// German or Leichte Sprache: what the check of the language understands.
pub fn deutsch(sprache: Sprache) -> bool {
    sprache.tag().starts_with("de")
}

/// What the check of the language found, section by section, with links to the fields.
pub fn bericht(s: &Textschluessel, inhalt: &Textinhalt) -> Markup {
    if !deutsch(s.sprache) {
        return html! { div id="sprache" { (bausteine::rueckmeldung(Art::Hinweis, "Gespeichert", bausteine::absatz("Die Sprachprüfung gibt es nur für deutsche Texte."))) } };
    }
    let gesamt: String = inhalt.abschnitte.values().map(|t| format!("{t}\n\n")).collect();
    let je = je_abschnitt(s, inhalt);
    let masse = leistung::messen(&gesamt);
    html! {
        div id="sprache" {
            @if je.is_empty() {
                (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert, gut zu lesen", html! { (masse_zeile(masse)) }))
            } @else {
                (bausteine::rueckmeldung(Art::Warnung, "Gespeichert. Diese Abschnitte lassen sich leichter schreiben", html! {
                    (masse_zeile(masse))
                    ul.kern-list.kern-list--bullet {
                        @for (a, hinweise) in je {
                            @let anzahl = hinweise.len();
                            li { a.kern-link href=(format!("#abschnitt-{}", a.schluessel())) { (abschnittsname(a)) } ": " (anzahl) @if anzahl == 1 { " Hinweis" } @else { " Hinweise" } }
                        }
                    }
                }))
            }
        }
    }
}

fn masse_zeile(masse: Option<leistung::Lesbarkeit>) -> Markup {
    html! {
        @match masse {
            Some(m) => p.kern-body {
                "Der ganze Text: LIX " (m.lix) " (höchstens " (leistung::LIX_GRENZE) "), im Mittel " (m.satz_median)
                " Wörter je Satz (höchstens " (leistung::SATZ_GRENZE) "), " (m.woerter) " Wörter."
            },
            None => p.kern-body { "Der Text ist zu kurz, um ihn zu messen." },
        }
    }
}
