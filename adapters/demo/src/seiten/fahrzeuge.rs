//! The page of the demonstration's vehicle register, for whoever tries it out. German only, as staff pages are.

use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{
        Art, Auswahl, Knopf, Option_, Spalte, Tabelle, absatz, abschnitt, formular, knopfzeile, meldung, rueckmeldung,
        status,
    },
    format, html, weiter,
};

use super::nur_demonstration;
use crate::fahrzeuge::{Dienst, FALSCHE_CODES, Fahrzeug, SCHLUESSEL, Stoerung};

const ZEIGEN: i64 = 50;
const DE: grund::Sprache = grund::Sprache::De;

fn dienst(anfrage: &Anfrage) -> Dienst {
    Dienst::neu(anfrage.haus.db.clone(), anfrage.haus.umwelt.clone())
}

fn stand(f: &Fahrzeug) -> Markup {
    let tag = |t: Option<grund::Tag>| t.map(|t| format::tag(DE, t)).unwrap_or_default();
    html! {
        @if f.zugelassen { (status(Art::Erfolg, "Zugelassen")) }
        @else { (status(Art::Hinweis, "Außer Betrieb")) br; "seit " (tag(f.abgemeldet_am)) }
        @if f.falsche_codes >= FALSCHE_CODES { br; (status(Art::Fehler, "Gesperrt")) }
        @else if f.falsche_codes > 0 { br; "Falsche Codes: " (f.falsche_codes) }
        @if !f.zugelassen { br; "Kennzeichen reserviert: " (f.reserviert_bis.map_or_else(|| "nein".to_owned(), |t| format!("bis {}", format::tag(DE, t)))) }
        @if f.steuerrueckstand { br; (status(Art::Warnung, "Steuerrückstand")) }
    }
}

fn codes(f: &Fahrzeug) -> Markup {
    html! {
        "Teil I: " (f.code_zb1) br;
        "Teil II: " (f.code_zb2) br;
        "Plakette hinten: " (f.code_hinten) br;
        "Plakette vorn: " (f.code_vorn.as_deref().unwrap_or("kein Schild"))
    }
}

fn halter(f: &Fahrzeug) -> Markup {
    html! {
        (f.halter)
        @if let Some(t) = f.geburtsdatum { br; "geboren am " (format::tag(DE, t)) }
        br; (f.strasse) br; (f.plz) " " (f.ort)
    }
}

fn antwort(a: &Value) -> Markup {
    let wort = |name: &str| a.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    match wort("ergebnis").as_str() {
        "vollzogen" => html! { (status(Art::Erfolg, "Vollzogen")) br; (wort("quittung")) },
        _ => html! { (status(Art::Fehler, "Abgewiesen")) br; (wort("grund")) },
    }
}

/// `GET /demo/fahrzeugregister`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let dienst = dienst(&anfrage);
    let an = dienst.stoerungen().await.map_err(WebFehler::intern)?;
    let fahrzeuge = dienst.fahrzeuge().await.map_err(WebFehler::intern)?;
    let auftraege = dienst.auftraege(ZEIGEN).await.map_err(WebFehler::intern)?;
    let kaesten =
        Auswahl::kaesten("stoerung", "Störungen", Stoerung::ALLE.iter().map(|s| Option_::neu(s.wort(), s.text())))
            .hinweis("Störungen gelten für alle, bis Sie sie wieder ausschalten.")
            .werte(an.iter().map(|s| s.wort()));
    let bestand = Tabelle::neu(
        "Fahrzeuge",
        ["Kennzeichen", "Fahrzeug", "Halterin oder Halter", "Codes", "HU und eVB", "Stand"]
            .map(Spalte::text)
            .into_iter()
            .chain([Spalte::zahl("Geändert")]),
    )
    .titel_verborgen()
    .zeilen(fahrzeuge.iter().map(|f| {
        vec![
            html! { (f.kennzeichen) },
            html! { (f.marke) br; (f.fin) },
            halter(f),
            codes(f),
            html! { "bis " (format::tag(DE, f.hu_bis)) br; (f.evb) },
            stand(f),
            html! { (f.aenderungen) },
        ]
    }));
    let liste = Tabelle::neu(
        "Aufträge",
        ["Eingegangen", "Auftrag", "Kennzeichen", "Vorgang", "Antwort"]
            .map(Spalte::text)
            .into_iter()
            .chain([Spalte::zahl("Gefragt")]),
    )
    .titel_verborgen()
    .zeilen(auftraege.iter().map(|a| {
        vec![
            format::zeit_element(DE, a.eingegangen),
            html! { (a.auftrag) },
            html! { (a.kennzeichen) },
            html! { (a.vorgang) },
            antwort(&a.antwort),
            html! { (a.gefragt) },
        ]
    }));
    let getan = |was: &str| anfrage.abfrage.split('&').any(|teil| teil == was);
    Seite::neu(&anfrage, "Fahrzeugregister")
        .krume("/demo", "Demonstration")
        .vorspann("Demonstration")
        .breit()
        .inhalt(html! {
            @if getan("gespeichert=ja") { (rueckmeldung(Art::Erfolg, "Die Störungen sind übernommen.", html! {})) }
            @if getan("zurueckgesetzt=ja") { (rueckmeldung(Art::Erfolg, "Alle Fahrzeuge stehen wieder am Anfang.", html! {})) }
            (meldung(Art::Warnung, "Demonstration – kein echtes Register", absatz(
                "Diese Seite stellt das Fahrzeugregister dar. Fahrzeuge, Personen und Codes sind erfunden. Mit den Codes können Sie ein Fahrzeug ab- und anmelden. Nach drei falschen Codes ist ein Fahrzeug gesperrt.",
            )))
            p.kern-body { "Das Register lässt nur Zulassungsbehörden mit eigenem Zugangsschlüssel ein. In der Demonstration heißt er „" (SCHLUESSEL) "“ und das Kürzel der Behörde, zum Beispiel " code { (SCHLUESSEL) "bautzen" } ". Die Redaktion trägt ihn bei jeder Leistung unter „Werte Ihrer Behörde“ ein." }
            (abschnitt("Fahrzeuge"))
            (bestand)
            (formular("/demo/fahrzeugregister/zuruecksetzen", html! {
                (knopfzeile(html! { (Knopf::neben("Fahrzeuge zurücksetzen")) }))
            }))
            (abschnitt("Störungen einschalten"))
            (formular("/demo/fahrzeugregister", html! {
                (kaesten)
                (knopfzeile(html! { (Knopf::haupt("Störungen übernehmen")) }))
            }))
            (abschnitt("Aufträge"))
            @if auftraege.is_empty() { (absatz("Noch ist kein Auftrag angekommen.")) } @else { (liste) }
        })
        .antwort()
}

/// `POST /demo/fahrzeugregister`: switches faults.
pub async fn stoerungen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let gewaehlt = |s: &Stoerung| felder.0.iter().any(|(name, wert)| name == "stoerung" && wert == s.wort());
    let an: Vec<Stoerung> = Stoerung::ALLE.into_iter().filter(gewaehlt).collect();
    dienst(&anfrage).stoerungen_setzen(&an).await.map_err(WebFehler::intern)?;
    Ok(weiter("/demo/fahrzeugregister?gespeichert=ja"))
}

/// `POST /demo/fahrzeugregister/zuruecksetzen`: every vehicle as at the beginning, unlocked.
pub async fn zuruecksetzen(anfrage: Anfrage, _felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    dienst(&anfrage).zuruecksetzen().await.map_err(WebFehler::intern)?;
    Ok(weiter("/demo/fahrzeugregister?zurueckgesetzt=ja"))
}
