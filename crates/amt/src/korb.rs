//! The inbox of a unit, ordered by Frist; one's own matters; what is due.

use akte::{KorbFilter, KorbZeile};
use datenbank::Sicht;
use grund::{EinheitId, MandantId, Tag, VorgangId, tag_von};
use konto::Mitgliedschaft;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{DE, adresse, frist, ich, name_von, seite, status_von_name};

/// Lines of a page.
const SEITE: i64 = 25;

/// Everything open in the unit, or a part of it.
pub async fn eingangskorb(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let konto = ich(&anfrage)?;
    let (filter, wahl) = match abfrage.text("filter") {
        "frei" => (KorbFilter::Freie, "frei"),
        "meine" => (KorbFilter::Von(konto), "meine"),
        _ => (KorbFilter::Alle, "alle"),
    };
    let einheit = einheit(&anfrage, &abfrage)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(einheit.mandant)).await?;
    let wo = (einheit.mandant, einheit.einheit);
    let nach = marke(abfrage.text("nach"));
    let mut zeilen = akte::korb(&mut tx, &anfrage.haus.tresor, wo, filter, nach, SEITE + 1).await?;
    let (alle, frei, meine) = akte::korb_zaehlen(&mut tx, wo, konto).await?;
    drop(tx);
    let mehr = i64::try_from(zeilen.len()).unwrap_or(i64::MAX) > SEITE;
    zeilen.truncate(usize::try_from(SEITE).unwrap_or_default());
    let basis = format!("/amt?einheit={}-{}", einheit.mandant, einheit.einheit);
    let weiter =
        zeilen.last().filter(|_| mehr).map(|z| format!("{basis}&filter={wahl}&nach={}_{}", z.marke.0, z.marke.1));
    let anfang = nach.is_some().then(|| format!("{basis}&filter={wahl}"));
    let leer = match wahl {
        "frei" => "Alle Vorgänge sind übernommen.",
        "meine" => "Sie haben zurzeit keinen Vorgang übernommen. Freie Vorgänge finden Sie unter „Nicht übernommen“.",
        _ => "Es ist kein Vorgang offen. Neue Anträge erscheinen hier, sobald sie eingehen.",
    };
    let filter =
        [("alle", "Alle offenen", alle), ("frei", "Nicht übernommen", frei), ("meine", "Von mir übernommen", meine)];
    let inhalt = html! {
        (einheiten(&anfrage, &einheit))
        nav.bw-filter aria-label="Auswahl" {
            ul {
                @for (wert, text, anzahl) in filter {
                    li { a.kern-link href=(format!("{basis}&filter={wert}")) aria-current=[(wert == wahl).then_some("true")] { (text) " (" (anzahl) ")" } }
                }
            }
        }
        (liste(&anfrage, "Vorgänge, die dringendsten zuerst", zeilen, leer).await?)
        (bausteine::blaettern(DE, anfang.as_deref(), weiter.as_deref()))
    };
    seite(&anfrage, "Eingangskorb").vorspann(einheitsname(&anfrage, &einheit)).inhalt(inhalt).antwort()
}

/// What this person has taken, in all her units.
pub async fn meine(anfrage: Anfrage) -> Ergebnis {
    let konto = ich(&anfrage)?;
    let mut zeilen = Vec::new();
    for m in &anfrage.sitzung()?.mitgliedschaften {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(m.mandant)).await?;
        let wo = (m.mandant, m.einheit);
        zeilen.extend(akte::korb(&mut tx, &anfrage.haus.tresor, wo, KorbFilter::Von(konto), None, 100).await?);
    }
    zeilen.sort_by_key(|z| z.marke);
    let leer = "Sie haben zurzeit keinen Vorgang übernommen.";
    let inhalt = liste(&anfrage, "Von Ihnen übernommene Vorgänge, die dringendsten zuerst", zeilen, leer).await?;
    seite(&anfrage, "Von mir übernommene Vorgänge").inhalt(inhalt).antwort()
}

/// What is overdue or due within a week.
pub async fn fristen(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let einheit = einheit(&anfrage, &abfrage)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(einheit.mandant)).await?;
    let wo = (einheit.mandant, einheit.einheit);
    let zeilen = akte::korb(&mut tx, &anfrage.haus.tresor, wo, KorbFilter::Alle, None, 200).await?;
    drop(tx);
    let heute = tag_von(anfrage.jetzt);
    let woche = heute.saturating_add(jiff::ToSpan::days(7));
    let bis = |z: &KorbZeile| z.frist.filter(|f| *f <= woche);
    let (ueber, bald): (Vec<_>, Vec<_>) =
        zeilen.into_iter().filter(|z| bis(z).is_some()).partition(|z| z.frist.is_some_and(|f| f < heute));
    let inhalt = html! {
        (einheiten(&anfrage, &einheit))
        (bausteine::abschnitt("Überfällig"))
        (liste(&anfrage, "Überfällige Vorgänge", ueber, "Keine Frist ist überschritten.").await?)
        (bausteine::abschnitt("In den nächsten sieben Tagen"))
        (liste(&anfrage, "Bald fällige Vorgänge", bald, "In den nächsten sieben Tagen endet keine Frist.").await?)
    };
    seite(&anfrage, "Fristen").vorspann(einheitsname(&anfrage, &einheit)).inhalt(inhalt).antwort()
}

/// The unit that the page shows: the one asked for, if it is hers, else her first.
fn einheit(anfrage: &Anfrage, abfrage: &Felder) -> Result<Mitgliedschaft, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let gewuenscht = abfrage
        .text("einheit")
        .split_once('-')
        .and_then(|(m, e)| Some((m.parse::<i32>().ok()?, e.parse::<i32>().ok()?)));
    if let Some((m, e)) = gewuenscht {
        let passt = |x: &&Mitgliedschaft| x.mandant == MandantId(m) && x.einheit == EinheitId(e);
        return sitzung.mitgliedschaften.iter().find(passt).copied().ok_or(WebFehler::NichtGefunden);
    }
    sitzung.mitgliedschaften.first().copied().ok_or(WebFehler::Verboten)
}

fn einheitsname(anfrage: &Anfrage, m: &Mitgliedschaft) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    let mandant = stand.mandant(m.mandant).map(|x| x.name.clone());
    let einheit = stand.einheit(m.einheit).map(|x| x.name.clone());
    mandant.into_iter().chain(einheit).collect::<Vec<_>>().join(" · ")
}

/// Links to the other units of this person.
fn einheiten(anfrage: &Anfrage, hier: &Mitgliedschaft) -> Markup {
    let alle = anfrage.sitzung.as_deref().map(|s| s.mitgliedschaften.as_slice()).unwrap_or_default();
    html! {
        @if alle.len() > 1 {
            nav.bw-filter aria-label="Organisationseinheit" {
                ul {
                    @for m in alle {
                        li { a.kern-link href=(format!("{}?einheit={}-{}", anfrage.pfad, m.mandant, m.einheit)) aria-current=[(m == hier).then_some("true")] {
                            (einheitsname(anfrage, m))
                        } }
                    }
                }
            }
        }
    }
}

/// Where a page begins: `2026-03-16_<id>`.
fn marke(text: &str) -> Option<(Tag, VorgangId)> {
    let (tag, id) = text.split_once('_')?;
    Some((tag.parse().ok()?, id.parse().ok()?))
}

async fn liste(anfrage: &Anfrage, titel: &str, zeilen: Vec<KorbZeile>, leer: &str) -> Result<Markup, WebFehler> {
    if zeilen.is_empty() {
        return Ok(bausteine::meldung(Art::Hinweis, "Nichts zu tun", bausteine::absatz(leer)));
    }
    let bearbeiter: Vec<_> = zeilen.iter().filter_map(|z| z.bearbeiter).collect();
    let namen = anfrage.haus.konten.namen(&bearbeiter).await?;
    let leistung = |z: &KorbZeile| {
        let l = anfrage.haus.leistungen.aktuell(z.leistung.as_str());
        l.map_or_else(|| z.leistung.to_string(), |l| l.name(DE).to_owned())
    };
    let tabelle = Tabelle::neu(
        titel,
        [
            Spalte::text("Vorgang"),
            Spalte::text("Frist").sortiert("ascending"),
            Spalte::text("Status"),
            Spalte::text("Leistung"),
            Spalte::text("Eingang"),
            Spalte::text("Bearbeitung"),
        ],
    )
    .titel_verborgen()
    .zeilen(zeilen.iter().map(|z| {
        vec![
            html! { a.kern-link href=(adresse(z.id)) { (z.kurz) br; (z.nummer) } },
            frist(anfrage, z.frist),
            status_von_name(&z.status),
            html! { (leistung(z)) },
            html! { (format::tag_kurz(DE, tag_von(z.eingang))) },
            html! { @match z.bearbeiter { Some(k) => (name_von(&namen, k)), None => "niemand" } },
        ]
    }));
    Ok(html! { (tabelle) })
}
