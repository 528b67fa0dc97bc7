//! `/amt/statistik`: how the forms of an authority are used. Counts only; small ones are not told apart where they could
//! point to a person.

use std::collections::{BTreeMap, BTreeSet};

use betrieb::{Formularzahl, Merkmal, SCHWELLE};
use datenbank::Sicht;
use grund::{MandantId, Tag, tag_von};
use jiff::ToSpan;
use konto::Rolle;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self as b, Art, Eingabe, Knopf, Spalte, Tabelle},
    format, html,
    nutzung::{self, anteil, balken},
};

use crate::gemeinsam::{DE, seite};

/// Days that are shown without a choice.
const TAGE: i64 = 30;
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
        text => format::tag_lesen(text).map_or((sonst, true), |t| (t, false)),
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
                "Schreiben Sie Tage so: 01.03.2026. „Von“ liegt nicht nach „Bis“. Gezeigt wird der übliche Zeitraum.")))
        }
        @if zahlen.is_empty() {
            (b::absatz("In diesem Zeitraum hat niemand ein Formular begonnen."))
        } @else {
            @match &w.leistung {
                None => (leistungen(&anfrage, &w, &zahlen)),
                Some(leistung) => {
                    h2.kern-heading-medium { (name(&anfrage, leistung)) }
                    (nutzung::eine(anfrage.haus.leistungen.aktuell(leistung).as_deref(), &zahlen))
                },
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
    let (von, bis) = (format::tag_kurz(DE, w.von), format::tag_kurz(DE, w.bis));
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
            (Eingabe::neu("von", "Von").hinweis("Zum Beispiel 01.03.2026").breite(12).wert(&von))
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

/// `GET /amt/statistik.csv`: the same numbers, for spreadsheets.
pub async fn csv(anfrage: Anfrage) -> Ergebnis {
    let w = wahl(&anfrage)?;
    nutzung::csv_antwort(&laden(&anfrage, &w).await?, "Formularnutzung.csv")
}
