//! `/leitstand/mandanten/neu`: the operator creates an authority: official key, name, first office, and who administers it.
//!
//! Promises what the import promises: the number of an authority is its official key, the key exists in the official lists, and
//! nothing stands twice. Everything is written, or nothing.

use datenbank::Sicht;
use grund::{Ags, MandantId, suchform};
use verzeichnis::{Anschrift, Einheit, Mandant, Stand};
use web::{
    Anfrage, Ergebnis, Felder,
    bausteine::{Eingabe, Fehlerhinweis, Knopf, absatz, abschnitt, formular, knopfzeile},
    html,
};

use crate::{administration, seite as rahmen};

const ORT: &str = "/leitstand/mandanten/neu";
const LAENGSTE: usize = 160;

/// GET
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    maske(&anfrage, &Felder::default(), Vec::new())
}

fn maske(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let feld = |name: &'static str, frage: &'static str| {
        Eingabe::neu(name, frage).wert(felder.text(name)).fehler(Fehlerhinweis::fuer(&fehler, name))
    };
    let inhalt = html! {
        (absatz("Legen Sie eine Behörde an, die die Plattform nutzt. Ihre Nummer ist ihr amtlicher Schlüssel; das Land steht in seinen ersten beiden Ziffern. Was danach noch fehlt, zeigt die Seite der Behörde."))
        (formular(ORT, html! {
            (abschnitt("Behörde"))
            (feld("schluessel", "Amtlicher Schlüssel").hinweis("Gemeinde: 8 Ziffern (AGS) oder 12 (ARS). Verwaltungsverband oder Verwaltungsgemeinschaft: 9. Landkreis: 5. Land: 2.").ziffern().breite(12).maximal(20))
            (feld("behoerde", "Name der Behörde").hinweis("So, wie sie in Bescheiden heißt, zum Beispiel: Stadt Beispielhausen").maximal(LAENGSTE))
            (abschnitt("Erste Stelle"))
            (absatz("Anträge gehen an eine Stelle. Nennen Sie die erste, zum Beispiel das Bürgerbüro."))
            (feld("stelle", "Name der Stelle").maximal(LAENGSTE))
            (feld("strasse", "Straße und Hausnummer").maximal(LAENGSTE))
            (feld("plz", "Postleitzahl").ziffern().breite(5).maximal(5))
            (feld("ort", "Ort").maximal(LAENGSTE))
            (abschnitt("Wer die Behörde administriert"))
            (absatz("Diese Person lädt die Beschäftigten ein. Sie bekommt einen Link, der sieben Tage und nur einmal gilt."))
            (feld("name", "Vor- und Nachname").maximal(120))
            (feld("email", "Dienstliche E-Mail-Adresse").art("email").maximal(254))
            (knopfzeile(html! { (Knopf::haupt("Behörde anlegen")) }))
        }))
    };
    rahmen(anfrage, "Behörde anlegen")
        .krume("/leitstand/mandanten", "Mandanten")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// Number and first municipality of the authority behind a key, or why there is none.
fn schluessel(stand: &Stand, text: &str) -> Result<(MandantId, Ags), String> {
    let ziffern: String = text.chars().filter(|z| !z.is_whitespace()).collect();
    let falsch = || "Geben Sie den amtlichen Schlüssel ein: 2, 5, 8, 9 oder 12 Ziffern.".to_owned();
    if !ziffern.bytes().all(|b| b.is_ascii_digit()) {
        return Err(falsch());
    }
    let unbekannt =
        || format!("Den Schlüssel {ziffern} gibt es in den amtlichen Listen nicht. Prüfen Sie die Ziffern.");
    let nummer = |text: &str| text.parse::<i32>().map(MandantId).map_err(|_| falsch());
    let ags = |text: String| text.parse::<Ags>().map_err(|_| falsch());
    let gemeinde = |a: Ags| match stand.gemeinde(&a) {
        Some(_) => Ok((nummer(a.as_str())?, a)),
        None => Err(stand.gemeinde_heute(&a).map_or_else(unbekannt, |heute| {
            format!("Diese Gemeinde gibt es nicht mehr. Sie gehört heute zu {} ({}).", heute.mit_kreis(), heute.ags)
        })),
    };
    let mut in_reihe = stand.gemeinden().iter();
    match ziffern.len() {
        8 => gemeinde(ags(ziffern.clone())?),
        12 => match in_reihe.find(|g| g.ars.as_str() == ziffern) {
            Some(g) => gemeinde(g.ags),
            None => Err(unbekannt()),
        },
        9 => match in_reihe.filter(|g| g.ars.as_str().starts_with(&ziffern)).map(|g| g.ags).min() {
            Some(erste) => Ok((nummer(&ziffern)?, erste)),
            None => Err(unbekannt()),
        },
        5 => {
            let ganz = ags(format!("{ziffern}000"))?;
            if stand.gemeinde(&ganz).is_some() {
                // A town that is its own Kreis is a municipality.
                return gemeinde(ganz);
            }
            if in_reihe.any(|g| g.ags.as_str().starts_with(&ziffern)) {
                Ok((nummer(&ziffern)?, ganz))
            } else {
                Err(unbekannt())
            }
        }
        2 if in_reihe.any(|g| g.ags.land() == ziffern) => Ok((nummer(&ziffern)?, ags(format!("{ziffern}000000"))?)),
        2 => Err(unbekannt()),
        _ => Err(falsch()),
    }
}

/// What was typed, as authority and office (still without a number), or what is wrong.
fn pruefen(stand: &Stand, f: &Felder) -> Result<(Mandant, String, Anschrift), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut falsch = |feld: &str, satz: &str| fehler.push(Fehlerhinweis::neu(feld, satz));
    let wer = schluessel(stand, f.text("schluessel"));
    match &wer {
        Err(satz) => falsch("schluessel", satz),
        Ok((id, _)) => {
            if let Some(m) = stand.mandant(*id) {
                falsch("schluessel", &format!("Zu diesem Schlüssel gibt es schon eine Behörde: {}.", m.name));
            }
        }
    }
    let mut text = |feld: &str, leer: &str| {
        let sauber = grund::bereinigen(f.text(feld)).unwrap_or_default();
        if sauber.is_empty() || sauber.contains('\n') || sauber.chars().count() > LAENGSTE {
            falsch(feld, leer);
        }
        sauber
    };
    let name = text("behoerde", "Geben Sie den Namen der Behörde ein, höchstens 160 Zeichen.");
    let stelle = text("stelle", "Geben Sie den Namen der Stelle ein, höchstens 160 Zeichen.");
    let strasse = text("strasse", "Geben Sie Straße und Hausnummer ein.");
    let plz = text("plz", "Geben Sie die Postleitzahl ein.");
    let ort = text("ort", "Geben Sie den Ort ein.");
    if !plz.is_empty() && (plz.len() != 5 || !plz.bytes().all(|b| b.is_ascii_digit())) {
        falsch("plz", "Die Postleitzahl hat fünf Ziffern. Prüfen Sie sie.");
    }
    if !name.is_empty() && stand.mandanten().iter().any(|m| suchform(&m.name) == suchform(&name)) {
        falsch("behoerde", "Eine Behörde mit diesem Namen gibt es schon. Prüfen Sie, ob es dieselbe ist.");
    }
    fehler.extend(administration::pruefen(f));
    match wer {
        Ok((id, ags)) if fehler.is_empty() => {
            let mandant = Mandant { id, name, ags, impressum: String::new(), demonstration: false };
            Ok((mandant, stelle, Anschrift { strasse, plz, ort }))
        }
        _ => Err(fehler),
    }
}

/// POST
pub async fn anlegen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let haus = &anfrage.haus;
    let stand = haus.verzeichnis.stand();
    let (mandant, stelle, anschrift) = match pruefen(&stand, &felder) {
        Ok(gut) => gut,
        Err(fehler) => return maske(&anfrage, &felder, fehler),
    };
    let id = mandant.id;
    let mut tx = haus.db.tx(Sicht::Mandant(id)).await?;
    if !verzeichnis::mandant_anlegen(&mut tx, &mandant).await? {
        drop(tx);
        let satz = "Zu diesem Schlüssel hat gerade jemand eine Behörde angelegt. Suchen Sie sie in der Liste.";
        return maske(&anfrage, &felder, vec![Fehlerhinweis::neu("schluessel", satz)]);
    }
    let nummer = verzeichnis::einheit_nummer(&mut tx).await?;
    let einheit = Einheit::neu(nummer, id, stelle, anschrift);
    verzeichnis::einheit_speichern(&mut tx, &einheit).await?;
    let fehler = administration::einladen(&anfrage, &mut tx, id, &felder).await?;
    if !fehler.is_empty() {
        drop(tx);
        return maske(&anfrage, &felder, fehler);
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    // The page that follows shows it; the other processes are told by the commit.
    haus.verzeichnis.neu_laden(&haus.db).await?;
    haus.arbeit.notify_one();
    tracing::info!(mandant = id.0, anfrage = anfrage.kennung, "an authority was created");
    Ok(web::weiter(&format!("/leitstand/mandanten/{id}?war=angelegt")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_digits_of_a_known_length() {
        let leer = Stand::default();
        for text in ["", "1", "14", "146", "1462502a", "14625", "14625020", "146250200020", "146250200", "99"] {
            assert!(schluessel(&leer, text).is_err(), "{text}");
        }
    }
}
