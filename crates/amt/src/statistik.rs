//! `/amt/statistik`: how the forms of an authority are used. Counts only; small ones are not told apart where they could
//! point to a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use betrieb::{Formularzahl, Merkmal, SCHWELLE};
use datenbank::Sicht;
use grund::{MandantId, Tag, tag_von};
use http::header;
use jiff::ToSpan;
use konto::Rolle;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::response::IntoResponse,
    bausteine::{self as b, Art, Eingabe, Knopf, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{DE, seite};

/// Days that are shown without a choice.
const TAGE: i64 = 30;
/// The length of the longest bar.
const BALKEN: u64 = 200;

/// A value and how often it was counted.
type Wert = (String, u64);

/// What the page is asked for.
struct Wahl {
    mandant: MandantId,
    leistung: Option<String>,
    von: Tag,
    bis: Tag,
    /// What was typed and is no day.
    falsch: bool,
}

fn wahl(anfrage: &Anfrage) -> Result<Wahl, WebFehler> {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let leitet = anfrage.sitzung()?.mitgliedschaften.iter().filter(|m| m.rolle == Rolle::Leitung);
    let gewuenscht = abfrage.text("mandant").parse().ok().map(MandantId);
    let mandanten: Vec<MandantId> = leitet.map(|m| m.mandant).collect();
    let mandant = gewuenscht.filter(|m| mandanten.contains(m)).or(mandanten.first().copied());
    let heute = tag_von(anfrage.jetzt);
    let tag = |name: &str, sonst: Tag| match abfrage.text(name) {
        "" => (sonst, false),
        text => text.parse().map_or((sonst, true), |t| (t, false)),
    };
    let (bis, bis_falsch) = tag("bis", heute);
    let (von, von_falsch) = tag("von", bis.saturating_sub(TAGE.days()));
    Ok(Wahl {
        mandant: mandant.ok_or(WebFehler::NichtGefunden)?,
        leistung: Some(abfrage.text("leistung").to_owned()).filter(|l| !l.is_empty()),
        von,
        bis,
        falsch: bis_falsch || von_falsch || von > bis,
    })
}

async fn laden(anfrage: &Anfrage, w: &Wahl) -> Result<Vec<Formularzahl>, WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(w.mandant)).await?;
    betrieb::formularzahlen(&mut tx, w.mandant, w.leistung.as_deref(), (w.von, w.bis)).await.map_err(WebFehler::intern)
}

/// `GET /amt/statistik`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let w = wahl(&anfrage)?;
    let zahlen = laden(&anfrage, &w).await?;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(w.mandant)).await?;
    let automatik = akte::automatisch(&mut tx, w.mandant, w.leistung.as_deref(), (w.von, w.bis)).await?;
    drop(tx);
    let inhalt = html! {
        (filter(&anfrage, &w))
        @if w.falsch {
            (b::meldung(Art::Warnung, "Diese Tage passen nicht", b::absatz(
                "Schreiben Sie Tage so: 2026-03-01. „Von“ liegt nicht nach „Bis“. Gezeigt wird der übliche Zeitraum.")))
        }
        @if zahlen.is_empty() {
            (b::absatz("In diesem Zeitraum hat niemand ein Formular begonnen."))
        } @else {
            @match &w.leistung {
                None => (leistungen(&anfrage, &w, &zahlen)),
                Some(leistung) => (eine(&anfrage, leistung, &zahlen)),
            }
            p.kern-body { (b::link(&adresse(&w, w.leistung.as_deref(), ".csv"), "Alle Zahlen als Tabelle (CSV)")) }
        }
        (automatisch(&anfrage, &automatik))
        (b::hinweis_klein(&format!(
            "Gezählt wird ohne Angaben zu Personen, je Tag und Fassung. Zahlen unter {SCHWELLE} stehen bei Geräten und Fehlern nicht einzeln da.")))
    };
    let name = anfrage.haus.verzeichnis.stand().mandant(w.mandant).map(|m| m.name.clone()).unwrap_or_default();
    let seite = seite(&anfrage, "Nutzung der Formulare").vorspann(name);
    let seite = if w.leistung.is_some() { seite.krume(adresse(&w, None, ""), "Alle Formulare") } else { seite };
    seite.inhalt(inhalt).antwort()
}

fn adresse(w: &Wahl, leistung: Option<&str>, endung: &str) -> String {
    let leistung = leistung.map(|l| format!("&leistung={}", web::abfragewert(l))).unwrap_or_default();
    format!("/amt/statistik{endung}?mandant={}&von={}&bis={}{leistung}", w.mandant, w.von, w.bis)
}

fn filter(anfrage: &Anfrage, w: &Wahl) -> Markup {
    let (von, bis) = (w.von.to_string(), w.bis.to_string());
    let leitet: BTreeSet<MandantId> = anfrage
        .sitzung
        .iter()
        .flat_map(|s| &s.mitgliedschaften)
        .filter(|m| m.rolle == Rolle::Leitung)
        .map(|m| m.mandant)
        .collect();
    html! {
        @if leitet.len() > 1 {
            @let stand = anfrage.haus.verzeichnis.stand();
            ul.kern-list.kern-list--bullet {
                @for m in &leitet {
                    li { (b::link(&format!("/amt/statistik?mandant={m}"), &stand.mandant(*m).map(|m| m.name.clone()).unwrap_or_default())) }
                }
            }
        }
        form.bw-formular method="get" action="/amt/statistik" role="search" aria-label="Zeitraum" novalidate {
            input type="hidden" name="mandant" value=(w.mandant);
            @if let Some(l) = &w.leistung { input type="hidden" name="leistung" value=(l); }
            (Eingabe::neu("von", "Von").hinweis("Zum Beispiel 2026-03-01").breite(12).wert(&von))
            (Eingabe::neu("bis", "Bis").breite(12).wert(&bis))
            (b::knopfzeile(html! { (Knopf::neben("Zeigen")) }))
        }
    }
}

/// Every form with its starts and submissions.
fn leistungen(anfrage: &Anfrage, w: &Wahl, zahlen: &[Formularzahl]) -> Markup {
    let mut je: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for z in zahlen {
        let eintrag = je.entry(z.leistung.as_str()).or_default();
        match z.merkmal {
            Merkmal::Begonnen => eintrag.0 += z.anzahl,
            Merkmal::Abgesendet => eintrag.1 += z.anzahl,
            _ => {}
        }
    }
    let hoechste = je.values().map(|(n, _)| *n).max().unwrap_or_default();
    let spalten = [
        Spalte::text("Formular"),
        Spalte::text("Begonnen"),
        Spalte::text("Abgesendet"),
        Spalte::text("Anteil"),
        Spalte::text("Im Vergleich"),
    ];
    let tabelle =
        Tabelle::neu("Formulare", spalten).titel_verborgen().zeilen(je.iter().map(|(l, (begonnen, gesendet))| {
            vec![
                b::link(&adresse(w, Some(l), ""), &name(anfrage, l)),
                html! { (begonnen) },
                html! { (gesendet) },
                html! { (anteil(*gesendet, *begonnen)) },
                balken(*begonnen, hoechste),
            ]
        }));
    html! { (b::abschnitt("Formulare")) (tabelle) }
}

/// What the program decided alone, and what chance or the register gave to people.
fn automatisch(anfrage: &Anfrage, alle: &[akte::Automatik]) -> Markup {
    let spalten = ["Leistung", "Automatisch entschieden", "Vom Register abgewiesen", "Stichprobe, an Menschen"];
    let tabelle = Tabelle::neu("Automatische Entscheidungen", spalten.map(Spalte::text)).titel_verborgen().zeilen(
        alle.iter().map(|a| {
            vec![
                html! { (name(anfrage, a.leistung.as_str())) },
                html! { (a.ausgefuehrt) },
                html! { (a.abgewiesen) },
                html! { (a.ausgewaehlt) },
            ]
        }),
    );
    html! { @if !alle.is_empty() { (b::abschnitt("Automatische Entscheidungen")) (tabelle) } }
}

fn name(anfrage: &Anfrage, leistung: &str) -> String {
    anfrage.haus.leistungen.aktuell(leistung).map_or_else(|| leistung.to_owned(), |l| l.name(DE).to_owned())
}

/// One form: days, pages, faults, devices, durations, versions.
fn eine(anfrage: &Anfrage, leistung: &str, zahlen: &[Formularzahl]) -> Markup {
    let begonnen = summe(zahlen, Merkmal::Begonnen);
    let gesendet = summe(zahlen, Merkmal::Abgesendet);
    let mut tage: BTreeMap<Tag, (u64, u64)> = BTreeMap::new();
    let mut fassungen: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for z in zahlen {
        let (n, m) = match z.merkmal {
            Merkmal::Begonnen => (z.anzahl, 0),
            Merkmal::Abgesendet => (0, z.anzahl),
            _ => continue,
        };
        for eintrag in [tage.entry(z.tag).or_default(), fassungen.entry(kurz(z)).or_default()] {
            *eintrag = (eintrag.0 + n, eintrag.1 + m);
        }
    }
    let titel = |feld: &str| frage(anfrage, leistung, feld);
    let seiten = reihenfolge(anfrage, leistung, werte(zahlen, Merkmal::Seite));
    html! {
        h2.kern-heading-medium { (name(anfrage, leistung)) }
        (b::angaben(DE, &[
            b::Zeile::neu("Begonnen", begonnen.to_string()),
            b::Zeile::neu("Abgesendet", format!("{gesendet} ({})", anteil(gesendet, begonnen))),
        ]))
        (paare("Je Tag", "Tag", tage.iter().map(|(t, n)| (format::tag_kurz(DE, *t), *n)).collect()))
        (balkentabelle("Seiten: wie oft abgeschlossen", "Seite", &seiten, false, begonnen))
        (balkentabelle("Fehler je Frage", "Frage", &benannt(werte(zahlen, Merkmal::Fehler), titel), true, 0))
        (balkentabelle("Geräte", "Gerät", &benannt(werte(zahlen, Merkmal::Geraet), geraet), true, begonnen))
        (balkentabelle("Vom Beginn bis zum Absenden", "Dauer", &werte(zahlen, Merkmal::Dauer), false, gesendet))
        (paare("Fassungen", "Fassung", fassungen.into_iter().collect()))
    }
}

fn kurz(z: &Formularzahl) -> String {
    z.version.to_string().chars().take(12).collect()
}

fn summe(zahlen: &[Formularzahl], merkmal: Merkmal) -> u64 {
    zahlen.iter().filter(|z| z.merkmal == merkmal).map(|z| z.anzahl).sum()
}

/// The sums of a kind by value, the largest first.
fn werte(zahlen: &[Formularzahl], merkmal: Merkmal) -> Vec<(String, u64)> {
    let mut je: BTreeMap<&str, u64> = BTreeMap::new();
    for z in zahlen.iter().filter(|z| z.merkmal == merkmal) {
        *je.entry(&z.wert).or_default() += z.anzahl;
    }
    let mut aus: Vec<(String, u64)> = je.into_iter().map(|(w, n)| (w.to_owned(), n)).collect();
    aus.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    aus
}

fn benannt(werte: Vec<(String, u64)>, wie: impl Fn(&str) -> String) -> Vec<(String, u64)> {
    werte.into_iter().map(|(w, n)| (wie(&w), n)).collect()
}

fn geraet(wort: &str) -> String {
    match wort {
        "telefon" => "Telefon",
        "tablet" => "Tablet",
        _ => "Rechner",
    }
    .to_owned()
}

/// The label of a question in today's form; its name, where the question is gone.
fn frage(anfrage: &Anfrage, leistung: &str, feld: &str) -> String {
    let da = anfrage.haus.leistungen.aktuell(leistung);
    // In a group the form finds a question by any entry.
    let name = feld.replacen('.', ".0.", 1);
    let frage = da.as_ref().and_then(|l| l.formular.feld_nach_name(&name).or_else(|| l.formular.feld_nach_name(feld)));
    frage.map_or_else(|| feld.to_owned(), |f| f.frage.in_sprache(DE).to_owned())
}

/// Pages in the order of the form, with their titles; pages that are gone at the end.
fn reihenfolge(anfrage: &Anfrage, leistung: &str, mut werte: Vec<(String, u64)>) -> Vec<(String, u64)> {
    let Some(l) = anfrage.haus.leistungen.aktuell(leistung) else { return werte };
    let seiten = l.formular.alle_seiten();
    let ort = |id: &str| seiten.iter().position(|s| s.id == id).unwrap_or(usize::MAX);
    werte.sort_by_key(|(id, _)| ort(id));
    let titel = |id: &str| l.formular.seite(id).map_or_else(|| id.to_owned(), |s| s.titel.in_sprache(DE).to_owned());
    benannt(werte, titel)
}

/// A table of values with bars; with `geschuetzt`, small numbers are added up.
fn balkentabelle(titel: &str, spalte: &str, werte: &[(String, u64)], geschuetzt: bool, von: u64) -> Markup {
    if werte.is_empty() {
        return html! {};
    }
    let (gezeigt, klein) = if geschuetzt { schuetzen(werte, von > 0) } else { (werte.iter().collect(), Vec::new()) };
    let hoechste = werte.iter().map(|(_, n)| *n).max().unwrap_or_default().max(von);
    let mut spalten = vec![Spalte::text(spalte), Spalte::text("Anzahl")];
    if von > 0 {
        spalten.push(Spalte::text("Anteil"));
    }
    spalten.push(Spalte::text("Im Vergleich"));
    let mut zeilen: Vec<Vec<Markup>> = gezeigt
        .iter()
        .map(|(w, n)| {
            let mut zeile = vec![html! { (w) }, html! { (n) }];
            if von > 0 {
                zeile.push(html! { (anteil(*n, von)) });
            }
            zeile.push(balken(*n, hoechste));
            zeile
        })
        .collect();
    if !klein.is_empty() {
        let namen: Vec<&str> = klein.iter().map(|(w, _)| w.as_str()).collect();
        let mut zeile = vec![html! { (namen.join(", ")) }, html! { "nicht einzeln gezeigt" }];
        zeile.resize(spalten.len(), html! {});
        zeilen.push(zeile);
    }
    html! { (b::abschnitt(titel)) (Tabelle::neu(titel, spalten).titel_verborgen().zeilen(zeilen)) }
}

/// What may be shown one by one, and what may not. Beside a total a single hidden number could be worked out: then the
/// smallest of the others is hidden with it.
fn schuetzen(werte: &[Wert], mit_summe: bool) -> (Vec<&Wert>, Vec<&Wert>) {
    let (mut gezeigt, mut klein): (Vec<_>, Vec<_>) = werte.iter().partition(|(_, n)| *n >= SCHWELLE);
    if mit_summe && klein.len() == 1 {
        // The largest come first.
        klein.extend(gezeigt.pop());
    }
    (gezeigt, klein)
}

/// Starts and submissions side by side.
fn paare(titel: &str, spalte: &str, zeilen: Vec<(String, (u64, u64))>) -> Markup {
    let hoechste = zeilen.iter().map(|(_, (n, _))| *n).max().unwrap_or_default();
    let spalten =
        [Spalte::text(spalte), Spalte::text("Begonnen"), Spalte::text("Abgesendet"), Spalte::text("Im Vergleich")];
    let tabelle = Tabelle::neu(titel, spalten).titel_verborgen().zeilen(
        zeilen.iter().map(|(w, (n, m))| vec![html! { (w) }, html! { (n) }, html! { (m) }, balken(*n, hoechste)]),
    );
    html! { (b::abschnitt(titel)) (tabelle) }
}

fn anteil(teil: u64, von: u64) -> String {
    match (teil * 100).checked_div(von) {
        Some(prozent) => format!("{prozent} %"),
        None => "–".to_owned(),
    }
}

/// The number beside it as a length; nothing that only the bar says.
fn balken(anzahl: u64, hoechste: u64) -> Markup {
    let breite = (anzahl * BALKEN).checked_div(hoechste).unwrap_or_default().max(u64::from(anzahl > 0));
    html! {
        svg.bw-balken width=(BALKEN) height="12" aria-hidden="true" focusable="false" {
            rect width=(breite) height="12" fill="currentColor" {}
        }
    }
}

/// `GET /amt/statistik.csv`: the same numbers, for spreadsheets.
pub async fn csv(anfrage: Anfrage) -> Ergebnis {
    let w = wahl(&anfrage)?;
    let zahlen = laden(&anfrage, &w).await?;
    let mut text = String::from("\u{feff}Tag;Formular;Fassung;Merkmal;Wert;Anzahl\r\n");
    // The devices of a day add up to its starts: one that is too small hides them all.
    let zu_klein = |z: &Formularzahl| z.merkmal == Merkmal::Geraet && z.anzahl < SCHWELLE;
    let verborgen: BTreeSet<_> =
        zahlen.iter().filter(|z| zu_klein(z)).map(|z| (z.tag, z.leistung.as_str(), z.version.0)).collect();
    for z in &zahlen {
        let anzahl = match z.merkmal {
            Merkmal::Geraet if verborgen.contains(&(z.tag, z.leistung.as_str(), z.version.0)) => "verborgen".to_owned(),
            Merkmal::Fehler if z.anzahl < SCHWELLE => format!("unter {SCHWELLE}"),
            _ => z.anzahl.to_string(),
        };
        let _ = write!(text, "{};{};{};{};{};{anzahl}\r\n", z.tag, z.leistung, kurz(z), z.merkmal.als_text(), z.wert);
    }
    let kopf = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, ablage::content_disposition("Formularnutzung.csv", false)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((kopf, text).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_is_not_worked_out_from_the_total() {
        let werte = |l: &[(&str, u64)]| l.iter().map(|(w, n)| ((*w).to_owned(), *n)).collect::<Vec<_>>();
        let namen = |l: Vec<&(String, u64)>| l.into_iter().map(|(w, _)| w.clone()).collect::<Vec<_>>();
        let alle = werte(&[("a", 20), ("b", 7), ("c", 2)]);
        let (gezeigt, klein) = schuetzen(&alle, true);
        assert_eq!((namen(gezeigt), namen(klein)), (vec!["a".to_owned()], vec!["c".to_owned(), "b".to_owned()]));
        let (gezeigt, klein) = schuetzen(&alle, false);
        assert_eq!((gezeigt.len(), klein.len()), (2, 1));
        let alle = werte(&[("a", 20), ("b", 3), ("c", 2)]);
        assert_eq!(schuetzen(&alle, true).1.len(), 2);
    }
}
