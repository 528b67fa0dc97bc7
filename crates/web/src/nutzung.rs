//! How a form is used, as pages show it: the head of an authority (`amt`) and whoever makes the form (`werkbank`). Counts
//! only; small ones are not told apart where they could point to a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use axum::response::IntoResponse as _;
use betrieb::{DAUERN, Formularzahl, Merkmal, SCHWELLE};
use grund::{Sprache, Tag};
use http::header;
use leistung::Leistung;
use maud::{Markup, html};

use crate::{
    Ergebnis,
    bausteine::{self as b, Spalte, Tabelle},
    format,
};

const DE: Sprache = Sprache::De;
/// The length of the longest bar.
const BALKEN: u64 = 200;

/// A value and how often it was counted.
type Wert = (String, u64);

/// The place of a draft that is no page of its form: the check page, and the list of sections.
pub const PRUEFSEITE: &str = "*pruefen";
/// The list of sections.
pub const UEBERSICHT: &str = "*uebersicht";
/// Nothing was saved.
const NIRGENDS: &str = "";

/// Where those were last who began in these days and have not sent: place and how many, the most first. A draft is counted
/// where it is, whatever way led there: pages with a condition and sections in any order included.
#[must_use]
pub fn zuletzt(zahlen: &[Formularzahl]) -> Vec<(String, u64)> {
    let weiter: BTreeMap<String, u64> = werte(zahlen, Merkmal::Weitergegangen).into_iter().collect();
    let offen = |(seite, n): (String, u64)| {
        let da = n.saturating_sub(weiter.get(&seite).copied().unwrap_or_default());
        (da > 0).then_some((seite, da))
    };
    let mut aus: Vec<Wert> = werte(zahlen, Merkmal::Angekommen).into_iter().filter_map(offen).collect();
    let bekannt: u64 = aus.iter().map(|(_, n)| n).sum();
    let ungesendet = summe(zahlen, Merkmal::Begonnen).saturating_sub(summe(zahlen, Merkmal::Abgesendet));
    if ungesendet > bekannt {
        aus.push((NIRGENDS.to_owned(), ungesendet - bekannt));
    }
    aus.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    aus
}

/// A place as people read it.
fn ortsname(leistung: Option<&Leistung>, ort: &str) -> String {
    match ort {
        NIRGENDS => "Noch nichts gespeichert".to_owned(),
        PRUEFSEITE => "Angaben prüfen und absenden".to_owned(),
        UEBERSICHT => "Liste der Abschnitte".to_owned(),
        seite => {
            let da = leistung.and_then(|l| l.formular.seite(seite));
            da.map_or_else(|| seite.to_owned(), |s| s.titel.in_sprache(DE).to_owned())
        }
    }
}

fn aufgehoert(leistung: Option<&Leistung>, zahlen: &[Formularzahl]) -> Markup {
    let orte = benannt(zuletzt(zahlen), |ort| ortsname(leistung, ort));
    if orte.is_empty() {
        return html! {};
    }
    html! {
        (balkentabelle("Wo Menschen zuletzt waren", "Seite", &orte, true, summe(zahlen, Merkmal::Begonnen)))
        (b::hinweis_klein("Gezählt sind Anträge, die in dieser Zeit begonnen und noch nicht abgesendet sind, bei der Seite, zu der sie zuletzt kamen. Wer später weitermacht, zählt dann dort. Was vor dieser Auswertung begann, steht unter „Noch nichts gespeichert“."))
    }
}

/// The class of duration in which half of those who sent the form were done.
#[must_use]
pub fn mitte_der_dauer(zahlen: &[Formularzahl]) -> Option<String> {
    let alle = summe(zahlen, Merkmal::Dauer);
    let je = |klasse: &str| -> u64 {
        zahlen.iter().filter(|z| z.merkmal == Merkmal::Dauer && z.wert == klasse).map(|z| z.anzahl).sum()
    };
    let mut bisher = 0;
    DAUERN
        .into_iter()
        .find(|klasse| {
            bisher += je(klasse);
            alle > 0 && bisher * 2 >= alle
        })
        .map(str::to_owned)
}

/// One form: days, pages, where people leave, faults, devices, durations, versions. `leistung`: for the titles.
#[must_use]
pub fn eine(leistung: Option<&Leistung>, zahlen: &[Formularzahl]) -> Markup {
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
    let titel = |feld: &str| frage(leistung, feld);
    let seiten = reihenfolge(leistung, werte(zahlen, Merkmal::Seite));
    let mut kurz_gesagt = vec![
        b::Zeile::neu("Begonnen", begonnen.to_string()),
        b::Zeile::neu("Abgesendet", format!("{gesendet} ({})", anteil(gesendet, begonnen))),
    ];
    if let Some(dauer) = mitte_der_dauer(zahlen) {
        kurz_gesagt.push(b::Zeile::neu("Mittlere Dauer bis zum Absenden (Median)", dauer));
    }
    html! {
        (b::angaben(DE, &kurz_gesagt))
        (paare("Je Tag", "Tag", tage.iter().map(|(t, n)| (format::tag_kurz(DE, *t), *n)).collect()))
        (balkentabelle("Seiten: wie oft abgeschlossen", "Seite", &seiten, false, begonnen))
        (aufgehoert(leistung, zahlen))
        (balkentabelle("Fehler je Frage", "Frage", &benannt(werte(zahlen, Merkmal::Fehler), titel), true, 0))
        (balkentabelle("Geräte", "Gerät", &benannt(werte(zahlen, Merkmal::Geraet), geraet), true, begonnen))
        (balkentabelle("Vom Beginn bis zum Absenden", "Dauer", &werte(zahlen, Merkmal::Dauer), false, gesendet))
        (paare("Fassungen", "Fassung", fassungen.into_iter().collect()))
    }
}

/// The beginning of the version, as it is shown.
#[must_use]
pub fn kurz(z: &Formularzahl) -> String {
    z.version.to_string().chars().take(12).collect()
}

/// How often something was counted.
#[must_use]
pub fn summe(zahlen: &[Formularzahl], merkmal: Merkmal) -> u64 {
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
fn frage(da: Option<&Leistung>, feld: &str) -> String {
    // In a group the form finds a question by any entry.
    let name = feld.replacen('.', ".0.", 1);
    let frage = da.and_then(|l| l.formular.feld_nach_name(&name).or_else(|| l.formular.feld_nach_name(feld)));
    frage.map_or_else(|| feld.to_owned(), |f| f.frage.in_sprache(DE).to_owned())
}

/// Pages in the order of the form, with their titles; pages that are gone at the end.
fn reihenfolge(leistung: Option<&Leistung>, mut werte: Vec<(String, u64)>) -> Vec<(String, u64)> {
    let Some(l) = leistung else { return werte };
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

/// A part of a whole in percent; a dash where there is no whole.
#[must_use]
pub fn anteil(teil: u64, von: u64) -> String {
    match (teil * 100).checked_div(von) {
        Some(prozent) => format!("{prozent} %"),
        None => "–".to_owned(),
    }
}

/// The number beside it as a length; nothing that only the bar says.
#[must_use]
pub fn balken(anzahl: u64, hoechste: u64) -> Markup {
    let breite = (anzahl * BALKEN).checked_div(hoechste).unwrap_or_default().max(u64::from(anzahl > 0));
    html! {
        svg.bw-balken width=(BALKEN) height="12" aria-hidden="true" focusable="false" {
            rect width=(breite) height="12" fill="currentColor" {}
        }
    }
}

/// The numbers for spreadsheets.
///
/// # Errors
/// None; the type is that of handlers.
pub fn csv_antwort(zahlen: &[Formularzahl], name: &str) -> Ergebnis {
    let kopf = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, ablage::content_disposition(name, false)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((kopf, csv(zahlen)).into_response())
}

/// One line a count, with what is too small hidden.
#[must_use]
pub fn csv(zahlen: &[Formularzahl]) -> String {
    let mut text = String::from("\u{feff}Tag;Formular;Fassung;Merkmal;Wert;Anzahl\r\n");
    // The devices of a day add up to its starts: one that is too small hides them all.
    let zu_klein = |z: &Formularzahl| z.merkmal == Merkmal::Geraet && z.anzahl < SCHWELLE;
    let verborgen: BTreeSet<_> =
        zahlen.iter().filter(|z| zu_klein(z)).map(|z| (z.tag, z.leistung.as_str(), z.version.0)).collect();
    for z in zahlen {
        let anzahl = match z.merkmal {
            Merkmal::Geraet if verborgen.contains(&(z.tag, z.leistung.as_str(), z.version.0)) => "verborgen".to_owned(),
            Merkmal::Fehler | Merkmal::Angekommen | Merkmal::Weitergegangen if z.anzahl < SCHWELLE => {
                format!("unter {SCHWELLE}")
            }
            _ => z.anzahl.to_string(),
        };
        let _ = write!(text, "{};{};{};{};{};{anzahl}\r\n", z.tag, z.leistung, kurz(z), z.merkmal.als_text(), z.wert);
    }
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn zahl(merkmal: Merkmal, wert: &str, anzahl: u64) -> Formularzahl {
        Formularzahl {
            tag: "2026-03-01".parse().unwrap(),
            leistung: grund::LeistungKennung("probe".to_owned()),
            version: grund::VersionHash([1; 32]),
            merkmal,
            wert: wert.to_owned(),
            anzahl,
        }
    }

    #[test]
    fn half_of_them_were_done_in_this_class() {
        assert_eq!(mitte_der_dauer(&[]), None);
        let alle = [zahl(Merkmal::Dauer, "bis 5 Minuten", 2), zahl(Merkmal::Dauer, "5 bis 15 Minuten", 3)];
        assert_eq!(mitte_der_dauer(&alle).as_deref(), Some("5 bis 15 Minuten"));
        assert_eq!(mitte_der_dauer(&alle[..1]).as_deref(), Some("bis 5 Minuten"));
    }

    #[test]
    fn who_has_not_sent_is_counted_where_she_is_whatever_way_led_there() {
        use Merkmal::{Abgesendet, Angekommen, Begonnen, Weitergegangen};
        // Ten began, three sent. One saved nothing; the others came to these pages and went on from some of them.
        let zahlen = [
            zahl(Begonnen, "", 10),
            zahl(Abgesendet, "", 3),
            zahl(Angekommen, "a", 9),
            zahl(Weitergegangen, "a", 7),
            zahl(Angekommen, "b", 7),
            zahl(Weitergegangen, "b", 6),
            zahl(Angekommen, PRUEFSEITE, 6),
            zahl(Weitergegangen, PRUEFSEITE, 3),
        ];
        let kurz: Vec<(String, u64)> = zuletzt(&zahlen);
        let orte: Vec<(&str, u64)> = kurz.iter().map(|(o, n)| (o.as_str(), *n)).collect();
        assert_eq!(orte, [(PRUEFSEITE, 3), ("a", 2), (NIRGENDS, 1), ("b", 1)]);
        assert_eq!(ortsname(None, PRUEFSEITE), "Angaben prüfen und absenden");
        assert!(zuletzt(&[]).is_empty());
    }

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
