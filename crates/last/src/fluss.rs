//! One complete matter, page by page, as a browser without script does it.

use http::StatusCode;

use crate::client::{Client, Fehler, Formular};

/// Pages of a form at most: more is a loop.
const SEITEN: usize = 12;

/// Where the matter goes.
#[derive(Debug, Clone)]
pub struct Ort {
    /// The municipality's key.
    pub ags: &'static str,
    /// Its name as people type it.
    pub name: &'static str,
}

/// Payment with the Bescheid.
pub const GOERLITZ: Ort = Ort { ags: "14626110", name: "G%C3%B6rlitz" };
/// Payment at once.
pub const BAUTZEN: Ort = Ort { ags: "14625020", name: "Bautzen" };

/// From the search to the receipt's address. Log-in has been done.
pub async fn vollstaendig(client: &mut Client, ort: &Ort) -> Result<String, Fehler> {
    client.get(&format!("/suche?was=Hund&ort={}", ort.name)).await?.erwarten(StatusCode::OK, "Suche")?;
    let pfad = format!("/leistung/hundesteuer-anmelden?ort={}", ort.ags);
    client.get(&pfad).await?.erwarten(StatusCode::OK, "Leistung")?;
    let erste = beginnen(client, ort).await?;
    absenden(client, erste).await
}

/// Begins a draft and gives back the address of its first page.
pub async fn beginnen(client: &mut Client, ort: &Ort) -> Result<String, Fehler> {
    let felder = [("ort".to_owned(), ort.ags.to_owned())];
    let pfad = "/antrag/beginnen/hundesteuer-anmelden";
    let antwort = client.post(pfad, &felder).await?.erwarten(StatusCode::SEE_OTHER, "Antrag beginnen")?;
    antwort.ort.ok_or_else(|| "Antrag beginnen: keine Weiterleitung".into())
}

/// Fills every page, checks, sends. Gives back where the receipt is.
pub async fn absenden(client: &mut Client, mut pfad: String) -> Result<String, Fehler> {
    for _ in 0..SEITEN {
        let seite = client.get(&pfad).await?.erwarten(StatusCode::OK, &pfad)?;
        let mut form = Formular::lesen(seite.text(), &pfad).ok_or_else(|| format!("{pfad}: kein Formular"))?;
        for name in &form.namen {
            if let Some(wert) = wert(name) {
                form.felder.push((name.clone(), wert.to_owned()));
            }
        }
        let pruefen = pfad.split('?').next().is_some_and(|p| p.ends_with("/pruefen"));
        let antwort = client.post(&form.ziel, &form.felder).await?.erwarten(StatusCode::SEE_OTHER, &form.ziel)?;
        let ziel = antwort.ort.ok_or_else(|| format!("{}: keine Weiterleitung", form.ziel))?;
        if pruefen {
            return Ok(ziel);
        }
        pfad = ziel;
    }
    Err(format!("{pfad}: die Seiten nehmen kein Ende").into())
}

/// What Anna Beispiel types.
fn wert(name: &str) -> Option<&'static str> {
    Some(match name {
        "vorname" => "Anna",
        "nachname" => "Beispiel",
        "geburtsdatum.tag" => "4",
        "geburtsdatum.monat" => "7",
        "geburtsdatum.jahr" => "1986",
        "strasse" => "Musterweg",
        "hausnummer" => "12 a",
        "plz" => "02625",
        "ort" => "Bautzen",
        "hunde_bisher" => "0",
        "hund_name" => "Bello",
        "hund_rasse" => "Dackel",
        "hund_geburt.tag" | "hund_seit.tag" => "1",
        "hund_geburt.monat" => "3",
        "hund_seit.monat" => "10",
        "hund_geburt.jahr" => "2024",
        "hund_seit.jahr" => "2026",
        "hund_assistenz" | "hund_gefaehrlich" => "nein",
        _ => return None,
    })
}
