//! Areas and rows of responsibility as editors type them, and who may change which.

use grund::{EinheitId, LeistungKennung, Tag, Traeger};
use verzeichnis::{Auspraegung, Gemeinde, Ortstreffer, Stand, Zustaendigkeit};

/// An area as it was typed: official key of 2, 5, 9 or 12 digits, AGS, or the name of a municipality.
pub fn lesen(stand: &Stand, eingabe: &str) -> Result<String, String> {
    let text = eingabe.trim();
    let ziffern = text.bytes().all(|b| b.is_ascii_digit());
    if ziffern && matches!(text.len(), 2 | 5 | 9 | 12) {
        if stand.gemeinden().iter().any(|g| g.ars.as_str().starts_with(text)) {
            return Ok(text.to_owned());
        }
        // Five digits that are no Kreis may be a postcode.
        if text.len() != 5 {
            return Err(format!("Das Gebiet „{text}“ gibt es nicht. Prüfen Sie den Schlüssel."));
        }
    }
    match stand.ort_suchen(text) {
        Ortstreffer::Einer(g) => Ok(g.ars.as_str().to_owned()),
        Ortstreffer::Mehrere(_) => Err(format!("„{text}“ ist nicht eindeutig. Geben Sie den Gemeindeschlüssel ein.")),
        Ortstreffer::Keiner => Err(format!("Den Ort „{text}“ gibt es nicht. Prüfen Sie die Schreibweise.")),
    }
}

/// The name of an area by its key.
pub fn name(stand: &Stand, gebiet: &str) -> String {
    let passend = || stand.gemeinden().iter().find(|g| g.ars.as_str().starts_with(gebiet));
    match (gebiet.len(), passend()) {
        (2, Some(g)) => format!("{} (ganzes Land)", g.land()),
        (5, Some(g)) => format!("{} ({gebiet})", g.kreis),
        (9, Some(g)) => format!("Verband um {} ({gebiet})", g.name.anzeige()),
        (_, Some(g)) => g.mit_kreis(),
        _ => gebiet.to_owned(),
    }
}

/// The municipalities of a Land or of an authority.
pub fn gemeinden(stand: &Stand, t: Traeger) -> Vec<&Gemeinde> {
    let meine = |g: &Gemeinde| match t {
        Traeger::Land(land) => g.ags.land() == land.as_str(),
        Traeger::Mandant(m) => stand.mandant(m).is_some_and(|m| m.ags == g.ags),
    };
    stand.gemeinden().iter().map(AsRef::as_ref).filter(|g| meine(g)).collect()
}

/// May this Land or authority say that the office is responsible there? The error says why not.
pub fn erlaubt(stand: &Stand, t: Traeger, gebiet: &str, einheit: EinheitId) -> Result<(), String> {
    let Some(e) = stand.einheit(einheit) else {
        return Err(format!("Die Stelle {einheit} gibt es nicht. Prüfen Sie die Nummer."));
    };
    match t {
        Traeger::Land(land) if gebiet.starts_with(land.as_str()) => Ok(()),
        Traeger::Land(land) => Err(format!("Das Gebiet {gebiet} liegt nicht in {}.", land.name())),
        Traeger::Mandant(m) if e.mandant != m => Err(format!("Die Stelle {einheit} gehört nicht zu Ihrer Behörde.")),
        Traeger::Mandant(_) => {
            let eigen = gebiet.len() >= 9 && gemeinden(stand, t).iter().any(|g| g.ars.as_str().starts_with(gebiet));
            if eigen {
                Ok(())
            } else {
                Err(format!("Das Gebiet {gebiet} gehört nicht zu Ihrer Behörde. Das Land pflegt es."))
            }
        }
    }
}

/// A word for how far an office is responsible, as editors type and read it.
pub fn auspraegung_lesen(text: &str) -> Option<Auspraegung> {
    match text.trim().to_lowercase().as_str() {
        "beraet_und_nimmt_an" | "berät und nimmt an" | "beraten und annehmen" | "" => {
            Some(Auspraegung::BeraetUndNimmtAn)
        }
        "beraet" | "berät" | "beraten" => Some(Auspraegung::Beraet),
        "keine" | "ohne angabe" => Some(Auspraegung::Keine),
        _ => None,
    }
}

/// The same for people.
pub const fn auspraegung_text(a: Auspraegung) -> &'static str {
    match a {
        Auspraegung::BeraetUndNimmtAn => "berät und nimmt Anträge an",
        Auspraegung::Beraet => "berät nur",
        Auspraegung::Keine => "nimmt Anträge an",
    }
}

/// A date as `2027-03-27` or `27.3.2027`; empty = none.
pub fn tag_lesen(text: &str) -> Result<Option<Tag>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Ok(tag) = text.parse() {
        return Ok(Some(tag));
    }
    let falsch = || format!("„{text}“ ist kein Tag. Schreiben Sie zum Beispiel 27.3.2027.");
    let mut teile = text.split('.');
    let (t, m, j) = (teile.next(), teile.next(), teile.next());
    let zahl = |x: Option<&str>| x.and_then(|x| x.trim().parse::<i16>().ok()).ok_or_else(falsch);
    let klein = |x| i8::try_from(zahl(x)?).map_err(|_| falsch());
    Tag::new(zahl(j)?, klein(m)?, klein(t)?).map(Some).map_err(|_| falsch())
}

/// What a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tun {
    /// Says that the office is responsible.
    Setzen,
    /// Takes it back.
    Streichen,
}

/// One row of a mass change that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zeile {
    /// What it does.
    pub tun: Tun,
    /// The responsibility.
    pub z: Zustaendigkeit,
}

/// One line: `leistung;gebiet;stelle;auspraegung;von;bis`; `streichen` as Auspraegung takes it back.
pub fn zeile_lesen(stand: &Stand, t: Traeger, text: &str) -> Result<Zeile, String> {
    let mut spalten = text.split(';').map(|s| s.trim().trim_matches('"'));
    let mut naechste = || spalten.next().unwrap_or_default();
    let (leistung, gebiet, einheit, wie, von, bis) =
        (naechste(), naechste(), naechste(), naechste(), naechste(), naechste());
    let l = stand
        .leistung(&LeistungKennung(leistung.to_owned()))
        .or_else(|| stand.nach_leika(leistung))
        .ok_or_else(|| format!("Die Leistung „{leistung}“ gibt es nicht. Prüfen Sie die Kennung."))?;
    let gebiet = lesen(stand, gebiet)?;
    let einheit = EinheitId(einheit.parse().map_err(|_| format!("„{einheit}“ ist keine Nummer einer Stelle."))?);
    erlaubt(stand, t, &gebiet, einheit)?;
    let (tun, auspraegung) = match auspraegung_lesen(wie) {
        Some(a) => (Tun::Setzen, a),
        None if wie.eq_ignore_ascii_case("streichen") => (Tun::Streichen, Auspraegung::Keine),
        None => {
            return Err(format!(
                "„{wie}“ ist keine Ausprägung. Schreiben Sie „berät und nimmt an“, „berät“, „keine“ oder „streichen“."
            ));
        }
    };
    let (von, bis) = (tag_lesen(von)?, tag_lesen(bis)?);
    if von.zip(bis).is_some_and(|(v, b)| v > b) {
        return Err("Der letzte Tag liegt vor dem ersten.".to_owned());
    }
    let z = Zustaendigkeit {
        leistung: l.kennung.clone(),
        einheit,
        gebiet,
        auspraegung,
        von,
        bis,
        quelle: "redaktion".to_owned(),
    };
    Ok(Zeile { tun, z })
}

/// What takes back the offices that receive applications in exactly this area so far, so that only the one of `z` does:
/// their entries are struck, or end the day before `z` begins.
pub fn abloesen(stand: &Stand, z: &Zustaendigkeit, heute: Tag) -> Vec<Zeile> {
    let endet = z.von.filter(|von| *von > heute).map(|von| grund::kalender::plus_tage(von, -1));
    let ueberschneidet = |da: &&Zustaendigkeit| {
        z.bis.zip(da.von).is_none_or(|(bis, von)| bis >= von) && z.von.zip(da.bis).is_none_or(|(von, bis)| bis >= von)
    };
    stand
        .zustaendigkeiten(&z.leistung)
        .into_iter()
        .filter(|da| da.gebiet == z.gebiet && da.einheit != z.einheit && da.auspraegung.nimmt_an())
        .filter(ueberschneidet)
        .map(|da| match endet.filter(|tag| da.von.is_none_or(|von| von <= *tag)) {
            Some(tag) => Zeile { tun: Tun::Setzen, z: Zustaendigkeit { bis: Some(tag), ..da.clone() } },
            None => Zeile { tun: Tun::Streichen, z: da.clone() },
        })
        .collect()
}

/// The same line written again, so that a form can carry it.
pub fn zeile_schreiben(z: &Zeile) -> String {
    let tag = |t: Option<Tag>| t.map(|t| t.to_string()).unwrap_or_default();
    let wie = if z.tun == Tun::Streichen { "streichen" } else { z.z.auspraegung.als_text() };
    format!("{};{};{};{wie};{};{}", z.z.leistung, z.z.gebiet, z.z.einheit, tag(z.z.von), tag(z.z.bis))
}
