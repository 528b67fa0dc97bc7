//! Which of its units an authority means by an inbox that services name.

use datenbank::Tx;
use grund::{EinheitId, MandantId, Traeger, tag_von};
use redaktion::{Gegenstand, Wertaenderung};
use serde_json::Value;
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Option_},
    html,
};

use crate::{
    gemeinsam::{DE, festschreiben, ich, seite, traegername, tx},
    ziele::{self, Bedarf},
};

/// The units of the authority that exist today, by name.
fn stellen(anfrage: &Anfrage, stand: &Stand, m: MandantId) -> Vec<(String, String)> {
    let heute = tag_von(anfrage.jetzt);
    let alle = stand.einheiten_von(m).into_iter().filter(|e| e.gilt_am(heute));
    let mut alle: Vec<(String, String)> = alle.map(|e| (e.id.to_string(), e.name.clone())).collect();
    alle.sort_by_cached_key(|(_, name)| grund::suchform(name));
    alle
}

/// How the choice stands, for the list of targets: the name of the unit, or nothing.
pub fn gewaehlt(stand: &Stand, koerbe: &[(String, EinheitId)], ziel: &str) -> Option<String> {
    let (_, einheit) = koerbe.iter().find(|(name, _)| web::aktivierung::korbname(name) == ziel)?;
    stand.einheit(*einheit).map(|e| e.name.clone())
}

/// GET: which unit.
pub async fn zeigen(anfrage: &Anfrage, m: MandantId, (name, b): (&str, &Bedarf)) -> Ergebnis {
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let koerbe = uebergabe::koerbe(&mut tx, m).await?;
    drop(tx);
    let wert = koerbe.iter().find(|(n, _)| n == kurz(name)).map(|(_, e)| e.to_string()).unwrap_or_default();
    maske(anfrage, m, (name, b), &wert, Vec::new()).await
}

/// The name as the room knows it.
fn kurz(name: &str) -> &str {
    name.strip_prefix("korb.").unwrap_or(name)
}

async fn maske(
    anfrage: &Anfrage,
    m: MandantId,
    (name, b): (&str, &Bedarf),
    wert: &str,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let alle = stellen(anfrage, &stand, m);
    // What was chosen and is no more: she has to see it.
    let weg = !wert.is_empty() && !alle.iter().any(|(id, _)| id == wert);
    let verlauf: Markup = ziele::verlauf(anfrage, m, name).await?;
    let inhalt = html! {
        p.kern-body { "Diese Leistungen legen einen Teil der Anträge in diesen Eingangskorb, je nach den Angaben: " (b.leistungen.join(", ")) "." }
        p.kern-body { "Wählen Sie die Stelle Ihrer Behörde. Solange Sie keine wählen, kommen diese Anträge zur zuständigen Stelle wie alle anderen. Was schon eingegangen ist, bleibt, wo es liegt." }
        @if weg { (bausteine::meldung(Art::Warnung, "Die gewählte Stelle gibt es nicht mehr", bausteine::absatz("Wählen Sie eine andere."))) }
        (bausteine::formular(&format!("/redaktion/ziele/{m}/{name}"), html! {
            (Auswahl::liste(DE, "stelle", "Stelle", alle.iter().map(|(id, n)| Option_::neu(id, n))).wert(wert).fehler(Fehlerhinweis::fuer(&fehler, "stelle")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Stelle speichern")) }))
        }))
        @if !wert.is_empty() {
            (bausteine::formular(&format!("/redaktion/ziele/{m}/{name}"), html! { (bausteine::knopfzeile(html! { (Knopf::still("Wahl zurücknehmen").feld("entfernen", "ja")) })) }))
        }
        (verlauf)
    };
    seite(anfrage, format!("Eingangskorb: {}", b.empfaenger))
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/dienste", "Online-Dienste")
        .krume(format!("/redaktion/ziele/{m}"), "Weiterleitungsziele")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: chooses the unit, or takes the choice back.
pub async fn speichern(anfrage: &Anfrage, m: MandantId, (name, b): (&str, &Bedarf), felder: &Felder) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let getippt = felder.text("stelle");
    let entfernen = felder.text("entfernen") == "ja";
    let neu = stellen(anfrage, &stand, m).into_iter().find(|(id, _)| !entfernen && id == getippt);
    if neu.is_none() && !entfernen {
        let fehlt = Fehlerhinweis::neu("stelle", "Wählen Sie die Stelle, deren Eingangskorb gemeint ist.");
        return maske(anfrage, m, (name, b), getippt, vec![fehlt]).await;
    }
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let alt = gewaehlt(&stand, &uebergabe::koerbe(&mut tx, m).await?, name);
    let einheit = neu.as_ref().and_then(|(id, _)| id.parse().ok()).map(EinheitId);
    uebergabe::korb_setzen(&mut tx, (m, kurz(name)), einheit, anfrage.jetzt).await?;
    let neu = neu.map(|(_, name)| name);
    notieren(anfrage, &mut tx, (m, name), alt, neu).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/ziele/{m}{}", if entfernen { "" } else { "?gespeichert=korb" })))
}

async fn notieren(
    anfrage: &Anfrage,
    tx: &mut Tx,
    (m, name): (MandantId, &str),
    alt: Option<String>,
    neu: Option<String>,
) -> Result<(), WebFehler> {
    if alt == neu {
        return Ok(());
    }
    let schritt = Wertaenderung {
        wert: ziele::STELLE.to_owned(),
        alt: alt.map(Value::String),
        neu: neu.map(Value::String),
        geheim: false,
    };
    Ok(redaktion::werte_notieren(tx, (m, Gegenstand::Ziel(name)), &[schritt], ich(anfrage)?, anfrage.jetzt).await?)
}
