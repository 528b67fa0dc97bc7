//! `/werkstatt/{id}/nutzung`: how the form is used where it is offered, by version and day, so that whoever makes it sees what
//! to make better. The counts are those of the statistics of the authorities; a service of a Land shows the sum over all of
//! them, never one alone.

use std::collections::BTreeMap;

use betrieb::{Formularzahl, Merkmal, SCHWELLE};
use datenbank::Sicht;
use grund::{MandantId, Tag, Traeger, tag_von};
use jiff::ToSpan;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler, angebot,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Knopf, Spalte, Tabelle},
    format, html, nutzung,
};
use werkstatt::Werkstueck;

use crate::{
    gemeinsam::{Blick, DE, abfrage, adresse, blatt_zu},
    liste::im_angebot,
};

/// Days that are shown without a choice.
const TAGE: i64 = 30;

/// Which days, and which version alone.
struct Wahl {
    von: Tag,
    bis: Tag,
    fassung: String,
    /// What was typed and is no day.
    falsch: bool,
}

impl Wahl {
    fn lesen(anfrage: &Anfrage) -> Self {
        let felder = abfrage(anfrage);
        let tag = |name: &str, sonst: Tag| match felder.text(name) {
            "" => (sonst, false),
            text => format::tag_lesen(text).map_or((sonst, true), |t| (t, false)),
        };
        let (bis, bis_falsch) = tag("bis", tag_von(anfrage.jetzt));
        let (von, von_falsch) = tag("von", bis.saturating_sub(TAGE.days()));
        let falsch = bis_falsch || von_falsch || von > bis;
        Self { von, bis, fassung: felder.text("fassung").to_owned(), falsch }
    }

    fn adresse(&self, ziel: &str, fassung: &str) -> String {
        let fassung =
            if fassung.is_empty() { String::new() } else { format!("&fassung={}", web::abfragewert(fassung)) };
        format!("{ziel}?von={}&bis={}{fassung}", self.von, self.bis)
    }
}

/// The authorities whose counts belong to a draft.
fn behoerden(anfrage: &Anfrage, w: &Werkstueck) -> Vec<MandantId> {
    match w.traeger {
        Traeger::Mandant(m) => vec![m],
        Traeger::Land(land) => {
            let stand = anfrage.haus.verzeichnis.stand();
            let dort = |m: MandantId| angebot::land(&anfrage.haus, Traeger::Mandant(m)) == Some(land);
            stand.mandanten().iter().map(|m| m.id).filter(|m| dort(*m)).collect()
        }
    }
}

async fn zahlen(anfrage: &Anfrage, w: &Werkstueck, tage: (Tag, Tag)) -> Result<Vec<Formularzahl>, WebFehler> {
    let kennung = w.leistung.as_str();
    match w.traeger {
        Traeger::Mandant(m) => {
            let mut tx = anfrage.haus.db.tx(Sicht::Mandant(m)).await?;
            betrieb::formularzahlen(&mut tx, m, Some(kennung), tage).await.map_err(WebFehler::intern)
        }
        Traeger::Land(_) => {
            let alle = behoerden(anfrage, w);
            let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
            betrieb::formularzahlen_zusammen(&mut tx, &alle, kennung, tage).await.map_err(WebFehler::intern)
        }
    }
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let w = Wahl::lesen(&anfrage);
    let alle = zahlen(&anfrage, &b.w, (w.von, w.bis)).await?;
    let eine: Vec<Formularzahl> =
        alle.iter().filter(|z| w.fassung.is_empty() || nutzung::kurz(z) == w.fassung).cloned().collect();
    let ziel = format!("{}/nutzung", adresse(&b.w));
    let inhalt = html! {
        (zeitraum(&ziel, &w))
        @if w.falsch {
            (bausteine::meldung(Art::Warnung, "Diese Tage passen nicht", bausteine::absatz(
                "Schreiben Sie Tage so: 01.03.2026. „Von“ liegt nicht nach „Bis“. Gezeigt wird der übliche Zeitraum.")))
        }
        @if eine.is_empty() { (warum_leer(&anfrage, &b.w, &alle)) }
        @else {
            @if let Traeger::Land(_) = b.w.traeger { (bausteine::absatz("Zusammengezählt über alle Behörden des Landes, die den Dienst anbieten.")) }
            (fassungen(&anfrage, &b.w, &ziel, &w, &alle))
            (nutzung::eine(b.leistung.as_ref(), &eine))
            p.kern-body { (bausteine::link(&w.adresse(&format!("{}/ausgabe/nutzung", adresse(&b.w)), ""), "Alle Zahlen als Tabelle (CSV)")) }
        }
        (bausteine::hinweis_klein(&format!(
            "Gezählt wird ohne Angaben zu Personen, je Tag und Fassung. Zahlen unter {SCHWELLE} stehen bei Geräten und Fehlern nicht einzeln da.")))
    };
    blatt_zu(&anfrage, &b.w, "Nutzung").inhalt(inhalt).antwort()
}

fn zeitraum(ziel: &str, w: &Wahl) -> Markup {
    let (von, bis) = (format::tag_kurz(DE, w.von), format::tag_kurz(DE, w.bis));
    html! {
        form.bw-formular method="get" action=(ziel) role="search" aria-label="Zeitraum" novalidate {
            @if !w.fassung.is_empty() { input type="hidden" name="fassung" value=(w.fassung); }
            (Eingabe::neu("von", "Von").hinweis("Zum Beispiel 01.03.2026").breite(12).wert(&von))
            (Eingabe::neu("bis", "Bis").breite(12).wert(&bis))
            (bausteine::knopfzeile(html! { (Knopf::neben("Zeigen")) }))
        }
    }
}

/// Why there is nothing to see.
fn warum_leer(anfrage: &Anfrage, w: &Werkstueck, alle: &[Formularzahl]) -> Markup {
    let satz = if !alle.is_empty() {
        "Diese Fassung hat in dem Zeitraum niemand begonnen. Andere Fassungen wurden benutzt: Wählen Sie „Zeigen“ ohne Fassung."
    } else if !im_angebot(anfrage, w) && anfrage.haus.leistungen.aktuell(w.leistung.as_str()).is_none() {
        "Der Dienst ist noch nicht freigegeben. Gezählt wird erst, wenn Menschen ihn ausfüllen; die Vorschau zählt nicht."
    } else if behoerden(anfrage, w).is_empty() {
        "Noch keine Behörde des Landes ist eingerichtet. Gezählt wird, wo der Dienst angeboten und ausgefüllt wird."
    } else {
        "In diesem Zeitraum hat niemand das Formular begonnen. Wählen Sie einen längeren Zeitraum, oder prüfen Sie, ob eine Behörde den Dienst schon anbietet."
    };
    bausteine::meldung(Art::Hinweis, "Noch keine Zahlen", bausteine::absatz(satz))
}

/// Each version with its figures, to choose one.
fn fassungen(anfrage: &Anfrage, w: &Werkstueck, ziel: &str, wahl: &Wahl, alle: &[Formularzahl]) -> Markup {
    let (angebot, kennung) = (&anfrage.haus.leistungen, w.leistung.as_str());
    let jetzt = match w.traeger {
        Traeger::Mandant(m) => angebot.aktuell_bei(kennung, m),
        Traeger::Land(_) => angebot.aktuell(kennung),
    };
    let jetzt = jetzt.map(|l| l.version);
    let mut je: BTreeMap<String, (Tag, bool, Vec<Formularzahl>)> = BTreeMap::new();
    for z in alle {
        let da = je.entry(nutzung::kurz(z)).or_insert((z.tag, jetzt == Some(z.version), Vec::new()));
        da.0 = da.0.max(z.tag);
        da.2.push(z.clone());
    }
    let mut zeilen: Vec<_> = je.into_iter().collect();
    zeilen.sort_by_key(|(_, (tag, heute, _))| std::cmp::Reverse((*heute, *tag)));
    let spalten = ["Fassung", "Begonnen", "Abgesendet", "Anteil", "Mittlere Dauer", "Fehler je 100 Anträge"];
    let tabelle = Tabelle::neu("Nutzung je Fassung", spalten.map(Spalte::text))
        .titel_verborgen()
        .zeilen(zeilen.iter().map(|(name, (_, heute, zahlen))| {
        let summe = |m| nutzung::summe(zahlen, m);
        let (begonnen, gesendet, fehler) =
            (summe(Merkmal::Begonnen), summe(Merkmal::Abgesendet), summe(Merkmal::Fehler));
        let je_hundert = (fehler * 100).checked_div(begonnen).map_or_else(|| "–".to_owned(), |n| n.to_string());
        let zeigt = *name == wahl.fassung;
        vec![
            html! {
                a.kern-link href=(wahl.adresse(ziel, name)) aria-current=[zeigt.then_some("true")] { "Fassung " (name) }
                @if *heute { " (jetzt im Angebot)" }
            },
            html! { (begonnen) },
            html! { (gesendet) },
            html! { (nutzung::anteil(gesendet, begonnen)) },
            html! { (nutzung::mitte_der_dauer(zahlen).unwrap_or_else(|| "–".to_owned())) },
            html! { @if fehler < SCHWELLE { "unter " (SCHWELLE) " Fehler" } @else { (je_hundert) } },
        ]
    }));
    html! {
        (bausteine::abschnitt("Fassungen im Vergleich"))
        (tabelle)
        @if !wahl.fassung.is_empty() {
            p.kern-body { "Unten steht nur die Fassung " (wahl.fassung) ". " (bausteine::link(&wahl.adresse(ziel, ""), "Alle Fassungen zusammen")) }
        }
    }
}

/// The numbers as a file.
pub async fn csv(anfrage: &Anfrage, b: &Blick) -> Ergebnis {
    let w = Wahl::lesen(anfrage);
    nutzung::csv_antwort(&zahlen(anfrage, &b.w, (w.von, w.bis)).await?, &format!("{}-Nutzung.csv", b.w.leistung))
}

/// On the settings page of a question: how often it came back with a fault, and how many leave on its page.
pub async fn zur_frage(anfrage: &Anfrage, b: &Blick, schluessel: &str) -> Result<Markup, WebFehler> {
    let Some((seite, _)) = b.leistung.as_ref().and_then(|l| l.formular.feld(schluessel)) else { return Ok(html! {}) };
    let bis = tag_von(anfrage.jetzt);
    let zahlen = zahlen(anfrage, &b.w, (bis.saturating_sub(TAGE.days()), bis)).await?;
    let gezaehlt = |m: Merkmal, passt: &dyn Fn(&str) -> bool| -> u64 {
        zahlen.iter().filter(|z| z.merkmal == m && passt(&z.wert)).map(|z| z.anzahl).sum()
    };
    let vorn = format!("{schluessel}.");
    let fehler = gezaehlt(Merkmal::Fehler, &|w| w == schluessel || w.starts_with(&vorn));
    let fertig = gezaehlt(Merkmal::Seite, &|w| w == seite.id);
    let (begonnen, hier) = (nutzung::summe(&zahlen, Merkmal::Begonnen), nutzung::zuletzt(&zahlen));
    let hier = hier.into_iter().find(|(ort, _)| *ort == seite.id).map_or(0, |(_, n)| n);
    let ziel = format!("{}/nutzung", adresse(&b.w));
    Ok(html! {
        section aria-labelledby="nutzung-titel" {
            h2.kern-heading-small id="nutzung-titel" { "So wird sie benutzt (letzte " (TAGE) " Tage)" }
            @if fehler + fertig == 0 {
                p.kern-body { "Noch keine Zahlen: In dieser Zeit hat niemand die Seite dieser Frage ausgefüllt." }
            } @else {
                ul.kern-list.kern-list--bullet {
                    li {
                        @if fehler < SCHWELLE { "Weniger als " (SCHWELLE) "-mal kam sie mit einem Fehler zurück" }
                        @else { (fehler) "-mal kam sie mit einem Fehler zurück (" (nutzung::anteil(fehler, fehler + fertig)) " der Versuche)" }
                        ", " (fertig) "-mal wurde ihre Seite fertig."
                    }
                    @if hier < SCHWELLE { li { "Weniger als " (SCHWELLE) " Anträge stehen auf ihrer Seite und sind nicht abgesendet." } }
                    @else { li { (hier) " Anträge stehen auf ihrer Seite und sind nicht abgesendet (" (nutzung::anteil(hier, begonnen)) " der begonnenen)." } }
                }
            }
            p.kern-body { (bausteine::link(&ziel, "Nutzung des ganzen Formulars")) }
        }
    })
}

/// On the page of versions: the way to the figures.
pub fn hinweis(w: &Werkstueck) -> Markup {
    let ziel = format!("{}/nutzung", adresse(w));
    html! { p.kern-body { "Wie viele jede Fassung beginnen und absenden, wo Menschen aufhören und welche Frage Fehler macht: " (bausteine::link(&ziel, "Nutzung")) } }
}
