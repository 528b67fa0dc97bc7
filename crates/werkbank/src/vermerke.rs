//! What was noted when the form was read in: rules in words, what could not be carried over. A person works the list off.

use formular::{Herkunft, Vermerk};
use konto::Aktion;
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf},
    html,
};
use werkstatt::{Geaendert, Stand, fragen, vermerke};

use crate::gemeinsam::{Blick, Stoerung, adresse, aendern, blatt_zu, gesperrt, laden, sperrhinweis};

/// `GET /werkstatt/{id}/vermerke`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let alle = vermerke::alle(&b.w.dateien.formular());
    let (fertig, offen): (Vec<_>, Vec<_>) = alle.iter().enumerate().partition(|(_, v)| v.erledigt);
    let schreiben = b.w.stand != Stand::ZurPruefung;
    let inhalt = html! {
        (sperrhinweis(&b.w))
        p.kern-body { "Das Formular ist aus einer Datei eingelesen. Hier steht, was daraus keine Frage und keine Regel geworden ist. Lesen Sie jeden Vermerk und entscheiden Sie, ob eine Bedingung, eine Prüfregel oder ein Hinweis nötig ist. Haken Sie ab, was erledigt ist. Geben Sie das Formular als XDatenfelder weiter, gehen alle Vermerke wieder mit." }
        @if alle.is_empty() { (bausteine::meldung(Art::Erfolg, "Kein Vermerk", bausteine::absatz("Zu diesem Formular ist nichts vermerkt."))) }
        @else if offen.is_empty() { (bausteine::meldung(Art::Erfolg, "Alles erledigt", bausteine::absatz("Jeder Vermerk ist abgehakt."))) }
        @else { (nach_stellen(&b, &offen, schreiben)) }
        @if !fertig.is_empty() {
            details.bw-vorbild {
                summary { "Erledigt: " (fertig.len()) }
                (nach_stellen(&b, &fertig, schreiben))
            }
        }
        p { (bausteine::link(&format!("{}/fragen", adresse(&b.w)), "Zurück zu Seiten und Fragen")) }
    };
    blatt_zu(&anfrage, &b.w, "Vermerke").inhalt(inhalt).antwort()
}

/// A note with its number in the list.
type Nummeriert<'a> = (usize, &'a Vermerk);

/// In the order of the form; what belongs to no question of it comes first.
fn nach_stellen(b: &Blick, alle: &[Nummeriert<'_>], schreiben: bool) -> Markup {
    let orte = orte(b);
    let ort = |v: &Vermerk| v.stelle.as_ref().and_then(|s| orte.iter().position(|(id, ..)| id == s));
    let mut stellen: Vec<Option<usize>> = alle.iter().map(|(_, v)| ort(v)).collect();
    stellen.sort_unstable();
    stellen.dedup();
    html! {
        @for stelle in stellen {
            @match stelle.and_then(|i| orte.get(i)) {
                Some((_, name, ziel)) => { h2.kern-heading-small { (bausteine::link(&format!("{}{ziel}", adresse(&b.w)), name)) } }
                None => { h2.kern-heading-small { "Zum ganzen Formular" } }
            }
            ul.bw-fragen { @for (nr, v) in alle.iter().filter(|(_, v)| ort(v) == stelle) { (einer(b, *nr, v, schreiben)) } }
        }
    }
}

fn einer(b: &Blick, nr: usize, v: &Vermerk, schreiben: bool) -> Markup {
    let satz = v.satz();
    let (aktion, was) = if v.erledigt { ("auf", "Wieder öffnen") } else { ("ab", "Abhaken") };
    html! {
        li {
            div {
                p.kern-body { (satz) }
                @if let Some(skript) = &v.skript {
                    details.bw-vorbild { summary { "Skript der Regel (wird nicht ausgeführt)" } pre.bw-quelltext { (skript) } }
                }
            }
            @if schreiben {
                (bausteine::formular(&format!("{}/vermerke", adresse(&b.w)), html! {
                    input type="hidden" name="nr" value=(nr);
                    input type="hidden" name="satz" value=(satz);
                    div.bw-knoepfe { (Knopf::still(was).zusatz(&satz).feld("aktion", aktion)) }
                }))
            }
        }
    }
}

/// Pages and questions of the form in their order: id, what people call them, where they are set.
fn orte(b: &Blick) -> Vec<(String, String, String)> {
    let mut aus = Vec::new();
    for s in fragen::seiten(&b.w.dateien.formular()) {
        aus.push((s.schluessel.clone(), format!("Seite „{}“", s.titel), format!("/seite/{}", s.schluessel)));
        for e in s.eintraege {
            aus.push((e.schluessel.clone(), format!("Frage „{}“", e.frage), format!("/frage/{}", e.schluessel)));
            for i in werkstatt::gruppen::fragen(&b.w.dateien.formular(), &e.schluessel) {
                let id = i.schluessel.rsplit('.').next().unwrap_or_default().to_owned();
                aus.push((id, format!("Frage „{}“ in „{}“", i.frage, e.frage), format!("/frage/{}", i.schluessel)));
            }
        }
    }
    aus
}

/// `POST /werkstatt/{id}/vermerke`
pub async fn abhaken(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Aendern).await?;
    let erledigt = felder.text("aktion") == "ab";
    let nr = felder.text("nr").parse().map_err(|_| WebFehler::NichtGefunden)?;
    let bemerkung = if erledigt { "Vermerk abgehakt" } else { "Vermerk wieder geöffnet" };
    let ausgang = aendern(&anfrage, &w, bemerkung, |d| {
        vermerke::abhaken(d, nr, felder.text("satz"), erledigt).map_err(Stoerung::from)
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/vermerke", adresse(&w)))),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => Err(WebFehler::Konflikt(satz)),
        Geaendert::Anders(..) => Err(WebFehler::Konflikt("Der Vermerk hat sich inzwischen geändert.".to_owned())),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}

/// On the page of a question or page: what is noted about it, and where it stood in the form that it came from.
pub fn zur_stelle(b: &Blick, schluessel: &str, feld: Option<&Value>) -> Markup {
    let id = schluessel.rsplit('.').next().unwrap_or(schluessel);
    let offen = vermerke::offene(&b.w.dateien.formular(), id);
    let herkunft: Vec<Herkunft> = feld.and_then(|h| serde_json::from_value(h.clone()).ok()).unwrap_or_default();
    let eine = |h: &Herkunft| match &h.fim {
        Some(fim) => format!("„{}“ ({fim})", h.titel),
        None => format!("„{}“", h.titel),
    };
    html! {
        @if !herkunft.is_empty() {
            p.kern-body { "In der eingelesenen Datei steht die Frage in der Gruppe " (herkunft.iter().map(eine).collect::<Vec<_>>().join(" › ")) "." }
        }
        @if !offen.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Aus der eingelesenen Datei", html! {
                ul.kern-list.kern-list--bullet { @for v in &offen { li { (v.satz()) } } }
                p.kern-body { "Ist das erledigt? " (bausteine::link(&format!("{}/vermerke", adresse(&b.w)), "Vermerke abhaken")) }
            }))
        }
    }
}

/// How many wait; `None`: there never was one.
pub fn anzahl_offen(b: &Blick) -> Option<usize> {
    let alle = vermerke::alle(&b.w.dateien.formular());
    (!alle.is_empty()).then(|| alle.iter().filter(|v| !v.erledigt).count())
}
