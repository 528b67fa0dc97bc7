//! A table of the form filled from a CSV file: a page of its own with the template, what the file must look like, and one
//! upload field. The rows are taken over whole or not at all; then they stand in the form, to check and change.

use std::sync::Arc;

use datenbank::Tx;
use formular::{Antwort, Art, Feld, Grund, Tabellenmangel, Text, tabellenvorlage};
use grund::Sprache;
use http::header;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Mehrteilig, Seite, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    bausteine::{self, Dateifeld, Fehlerhinweis, Knopf, Rang},
    html,
    texte::antrag as t,
    weiter,
};

use crate::{
    dateien::{gesperrt, schreibend},
    entwurf::{self, Offen},
};

/// Faults that are shown at once; the others are counted.
const GEZEIGT: usize = 20;
/// Under this word the form page hears how many rows came.
const ZEILEN: &str = "zeilen";

/// GET: the template, what may stand in the file, and the field for it.
pub async fn zeigen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    rendern(&anfrage, &offen, &feld, &[], abfrage.text("zurueck") == "pruefen")
}

/// GET: the template as a file.
pub async fn vorlage(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let (_, feld) = offen.leistung.formular.tabelle_mit_datei(&feld).ok_or(WebFehler::NichtGefunden)?;
    let inhalt = tabellenvorlage(feld, anfrage.sprache, offen.umfeld().heute);
    let kopf = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, ablage::content_disposition(&format!("{}.csv", feld.id), false)),
    ];
    Ok((kopf, inhalt).into_response())
}

/// POST: the rows of the file, or what is wrong with it.
pub async fn uebernehmen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>, formular: Mehrteilig) -> Ergebnis {
    let zur_pruefung = formular.text("zurueck") == "pruefen";
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let Some(datei) = formular.dateien.first() else {
        let fehlt = [t::antrag_dateien_fehlt(anfrage.sprache).to_owned()];
        return rendern(&anfrage, &offen, &feld, &fehlt, zur_pruefung);
    };
    let mut tx = schreibend(&anfrage, &offen.entwurf).await?;
    let mut offen = gesperrt(&anfrage, &mut tx, offen.entwurf.id).await?;
    let leistung = Arc::clone(&offen.leistung);
    let (seite, tabelle) = leistung.formular.tabelle_mit_datei(&feld).ok_or(WebFehler::NichtGefunden)?;
    let mut antworten = offen.antworten.clone();
    match leistung.formular.tabelle_einlesen(tabelle, &datei.bytes, &mut antworten, &offen.umfeld()) {
        Ok(zeilen) => {
            offen.antworten = antworten;
            sichern(&anfrage, tx, &offen).await?;
            let zurueck = if zur_pruefung { "&zurueck=pruefen" } else { "" };
            Ok(weiter(&offen.pfad(&format!("seite/{}?{ZEILEN}={zeilen}{zurueck}", seite.id))))
        }
        Err(maengel) => {
            drop(tx);
            rendern(&anfrage, &offen, &feld, &saetze(anfrage.sprache, &maengel), zur_pruefung)
        }
    }
}

async fn sichern(anfrage: &Anfrage, mut tx: Tx, offen: &Offen) -> Result<(), WebFehler> {
    entwurf::sichern(anfrage, &mut tx, &offen.entwurf, &offen.antworten).await?;
    entwurf::abschliessen(tx).await
}

/// On the form page: how many rows have just come.
pub fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let zeilen = anfrage.abfrage_wert(ZEILEN).and_then(|z| z.parse::<u16>().ok());
    html! {
        @if let Some(zeilen) = zeilen {
            (bausteine::rueckmeldung(bausteine::Art::Erfolg, t::antrag_csv_da_titel(s), bausteine::absatz(&t::antrag_csv_da(s, i64::from(zeilen)))))
        }
    }
}

fn rendern(anfrage: &Anfrage, offen: &Offen, feld: &str, fehler: &[String], zur_pruefung: bool) -> Ergebnis {
    let s = anfrage.sprache;
    let (seite, definition) = offen.leistung.formular.tabelle_mit_datei(feld).ok_or(WebFehler::NichtGefunden)?;
    let Art::Gruppe { felder, maximal, .. } = &definition.art else { return Err(WebFehler::NichtGefunden) };
    let hier = offen.pfad(&format!("tabelle/{feld}"));
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    let zurueck = offen.pfad(&format!("seite/{}{zurueck}", seite.id));
    let hinweis = t::antrag_csv_hinweis(s, maximal);
    let erster = match fehler.len() {
        0 => None,
        1 => fehler.first().map(String::as_str),
        _ => Some(t::antrag_csv_nichts(s)),
    };
    let vorhanden = match offen.antworten.get(feld) {
        Some(Antwort::Gruppe(l)) => i64::try_from(l.len()).unwrap_or(i64::MAX),
        _ => 0,
    };
    let inhalt = html! {
        (bausteine::absatz(t::antrag_csv_text(s)))
        p { (bausteine::linkknopf(Rang::Neben, &format!("{hier}/vorlage.csv"), t::antrag_csv_vorlage(s))) }
        p.kern-body { (t::antrag_csv_spalten(s)) }
        ul.kern-list.kern-list--bullet { @for f in felder { li { (spalte(s, f)) } } }
        @if vorhanden > 0 { (bausteine::absatz(&t::antrag_csv_ersetzt(s, vorhanden))) }
        (bausteine::formular_mit_dateien(&hier, html! {
            @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; }
            (Dateifeld::neu("datei", t::antrag_csv_datei(s), &hinweis, ".csv,text/csv,.txt").fehler(erster))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt(t::antrag_csv_uebernehmen(s)))
                (bausteine::linkknopf(Rang::Still, &zurueck, t::antrag_dateien_fertig(s)))
            }))
        }))
    };
    Seite::neu(anfrage, t::antrag_csv_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .vorspann(definition.frage.in_sprache(s))
        .zurueck(zurueck.clone())
        .fehler(fehler.iter().map(|f| Fehlerhinweis::neu("datei", f)).collect())
        .inhalt(inhalt)
        .antwort()
}

/// A column, and what may stand in it where that is not plain.
fn spalte(s: Sprache, f: &Feld) -> Markup {
    let mut dazu = Vec::new();
    match &f.art {
        Art::Auswahl { optionen, .. } => {
            dazu.push(t::antrag_csv_spalte_wahl(s, liste(s, &optionen.iter().map(|o| &o.text).collect::<Vec<_>>())));
        }
        Art::Datum { .. } => dazu.push(t::antrag_csv_spalte_tag(s).to_owned()),
        _ => {}
    }
    if !f.pflicht {
        dazu.push(t::antrag_csv_spalte_freiwillig(s).to_owned());
    }
    html! {
        strong { (bausteine::wortlaut(s, f.frage.wortlaut(s))) }
        @if !dazu.is_empty() { " (" (dazu.join("; ")) ")" }
    }
}

fn liste(s: Sprache, texte: &[&Text]) -> String {
    texte.iter().map(|t| format!("„{}“", t.in_sprache(s))).collect::<Vec<_>>().join(", ")
}

/// The faults as sentences, the first ones and how many more there are.
fn saetze(s: Sprache, maengel: &[Tabellenmangel]) -> Vec<String> {
    let mut aus: Vec<String> = maengel.iter().take(GEZEIGT).map(|m| satz(s, m)).collect();
    if maengel.len() > GEZEIGT {
        aus.push(t::antrag_csv_weitere(s, i64::try_from(maengel.len() - GEZEIGT).unwrap_or(i64::MAX)));
    }
    aus
}

fn satz(s: Sprache, mangel: &Tabellenmangel) -> String {
    match mangel {
        Tabellenmangel::ZuGross => t::antrag_csv_zu_gross(s).to_owned(),
        Tabellenmangel::KeinText => t::antrag_csv_kein_text(s).to_owned(),
        Tabellenmangel::Leer => t::antrag_csv_leer(s).to_owned(),
        Tabellenmangel::SpalteFehlt(spalte) => t::antrag_csv_spalte_fehlt(s, spalte.in_sprache(s)),
        Tabellenmangel::SpalteUnbekannt(spalte) => t::antrag_csv_spalte_unbekannt(s, spalte),
        Tabellenmangel::SpalteDoppelt(spalte) => t::antrag_csv_spalte_doppelt(s, spalte),
        Tabellenmangel::ZuVieleZeilen { zeilen, hoechstens } => t::antrag_csv_zu_viele(s, zeilen, hoechstens),
        Tabellenmangel::ZuWenigeZeilen { mindestens } => t::antrag_csv_zu_wenige(s, mindestens),
        Tabellenmangel::ZuVieleZellen { zeile, zellen, spalten } => t::antrag_csv_zellen(s, zeile, zellen, spalten),
        Tabellenmangel::OhneEnde { zeile } => t::antrag_csv_ohne_ende(s, zeile),
        Tabellenmangel::Beispielzeile { zeile } => t::antrag_csv_beispielzeile(s, zeile),
        Tabellenmangel::Zelle { zeile, spalte, inhalt, wahl, fehler } => {
            let spalte = spalte.in_sprache(s);
            match &fehler.grund {
                Grund::Fehlt => t::antrag_csv_fehlt(s, zeile, spalte),
                Grund::KeinDatum => t::antrag_csv_tag(s, zeile, spalte, inhalt),
                Grund::NichtZurAuswahl if !wahl.is_empty() => {
                    t::antrag_csv_wahl(s, zeile, spalte, inhalt, liste(s, &wahl.iter().collect::<Vec<_>>()))
                }
                _ => t::antrag_csv_zelle(s, zeile, spalte, inhalt, fehler.text(s)),
            }
        }
    }
}
