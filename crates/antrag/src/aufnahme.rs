//! How a file gets into a field: read within its limit, checked, scanned, sealed, and noted in the answers.

use std::sync::Arc;

use ablage::{Ankunft, Aufnahme, Dateifehler, Format, Neu, STUECK, Stueckwerk, Upload, Ziel, Zweck};
use akte::entwurf::Entwurf;
use bytes::{Bytes, BytesMut};
use formular::{Art, Datei, Feld};
use grund::{DokumentId, Sprache};
use web::{
    Anfrage, WebFehler,
    axum::extract::multipart::Field,
    texte::{self, antrag as t},
};

use crate::{
    dateien::{gesperrt, schreibend, vorhandene},
    entwurf::{self, Offen},
};

/// A file of a request.
pub enum Eingelesen {
    /// All of it in memory: less than one piece.
    Klein(Bytes),
    /// In pieces, in the store.
    Gross(Stueckwerk),
    /// Refused while it came.
    Nicht(Dateifehler),
}

/// Reads one part of a form: what is longer than a piece goes into the store at once. `None`: nothing was chosen.
pub async fn einlesen(
    anfrage: &Anfrage,
    e: &Entwurf,
    definition: &Feld,
    name: &str,
    mut teil: Field<'_>,
) -> Result<Option<Eingelesen>, WebFehler> {
    let grenze = grenze(definition);
    let erlaubt = erlaubte(definition);
    let mut kopf = BytesMut::new();
    let mut aufnahme: Option<Aufnahme> = None;
    let mut gesamt: u64 = 0;
    let mut abgelehnt = None;
    while let Some(stueck) = teil.chunk().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        gesamt += stueck.len() as u64;
        if abgelehnt.is_some() || gesamt > grenze {
            // Only counted from now on, to be able to say how large it is.
            continue;
        }
        if aufnahme.is_none() && kopf.len() + stueck.len() <= STUECK {
            kopf.extend_from_slice(&stueck);
            continue;
        }
        let hier = match aufnahme.as_mut() {
            Some(da) => da,
            None => {
                let anfang = if kopf.is_empty() { &stueck } else { &kopf[..] };
                abgelehnt = ablage::anfang_erkennen(anfang, name, &erlaubt).err();
                let neu = Stueckwerk::neu(anfrage.haus.umwelt.neue_id());
                let wo = (e.bezug.mandant, e.id);
                let neu = aufnahme.insert(anfrage.haus.ablage.aufnehmen(&e.schluessel, wo, neu).await?);
                alles_dazu(neu, &kopf).await?;
                neu
            }
        };
        alles_dazu(hier, &stueck).await?;
    }
    if name.is_empty() && gesamt == 0 {
        return Ok(None);
    }
    if let Some(fehler) = abgelehnt.or_else(|| ablage::passt_hinein(gesamt, name, grenze).err()) {
        return Ok(Some(Eingelesen::Nicht(fehler)));
    }
    Ok(Some(match aufnahme {
        None => Eingelesen::Klein(kopf.freeze()),
        Some(mut aufnahme) => {
            aufnahme.durchschreiben().await?;
            Eingelesen::Gross(aufnahme.stand().clone())
        }
    }))
}

/// All of these bytes.
pub async fn alles_dazu(aufnahme: &mut Aufnahme, mut bytes: &[u8]) -> Result<(), ablage::Fehler> {
    while !bytes.is_empty() {
        let genommen = aufnahme.dazu(bytes).await?;
        bytes = &bytes[genommen..];
    }
    Ok(())
}

/// One file of a form: bytes first, then its row and the answer in one transaction; with `statt`, in the place of another
/// file, which goes in the same transaction. The inner error is for the person.
pub async fn eine(
    anfrage: &Anfrage,
    offen: &Offen,
    definition: &Feld,
    feld: &str,
    (name, inhalt): (&str, Eingelesen),
    statt: Option<DokumentId>,
) -> Result<Result<(), String>, WebFehler> {
    let Art::Datei { anzahl, .. } = &definition.art else { return Err(WebFehler::NichtGefunden) };
    if statt.is_none() && vorhandene(offen, feld).len() >= *anzahl {
        return Ok(Err(t::antrag_dateien_voll(anfrage.sprache).to_owned()));
    }
    match pruefen(anfrage, &offen.entwurf, definition, name, inhalt).await? {
        Ok(neu) => eintragen(anfrage, &offen.entwurf, feld, &neu, statt, None).await,
        Err(satz) => Ok(Err(satz)),
    }
}

/// Checks and scans a file; its bytes are durable afterwards. The inner error is for the person.
pub async fn pruefen(
    anfrage: &Anfrage,
    e: &Entwurf,
    definition: &Feld,
    name: &str,
    inhalt: Eingelesen,
) -> Result<Result<Neu, String>, WebFehler> {
    let s = anfrage.sprache;
    let ablage = &anfrage.haus.ablage;
    let ziel = Ziel { mandant: e.bezug.mandant, vorgang: e.id, konto: Some(e.konto), zweck: Zweck::Nachweis };
    let (formate_da, grenze) = (erlaubte(definition), grenze(definition));
    let upload = |bytes| Upload { name: name.to_owned(), bytes, formate: formate_da.clone(), grenze };
    let neu = match inhalt {
        Eingelesen::Klein(bytes) => ablage.hochladen(&e.schluessel, ziel, upload(bytes)).await,
        Eingelesen::Gross(werk) => ablage.aus_stuecken(&e.schluessel, ziel, werk, upload(Bytes::new())).await,
        Eingelesen::Nicht(fehler) => Err(fehler.into()),
    };
    match neu {
        Ok(neu) => Ok(Ok(neu)),
        Err(ablage::Fehler::Datei(fehler)) => Ok(Err(abgelehnt(s, &formate(definition), &fehler))),
        Err(fehler @ ablage::Fehler::Befallen { .. }) => Ok(Err(befallen(s, &fehler))),
        Err(fehler) => Err(fehler.into()),
    }
}

/// Notes a checked file in the answers, in the place of `statt` if there is one. Repeated for the same `ankunft`, it
/// changes nothing. The inner error is for the person.
pub async fn eintragen(
    anfrage: &Anfrage,
    e: &Entwurf,
    feld: &str,
    neu: &Neu,
    statt: Option<DokumentId>,
    ankunft: Option<&Ankunft>,
) -> Result<Result<(), String>, WebFehler> {
    let ablage = &anfrage.haus.ablage;
    let mut tx = schreibend(anfrage, e).await?;
    let mut aktuell = gesperrt(anfrage, &mut tx, e.id).await?;
    if let Some(a) = ankunft {
        let jetzt = ablage.ankunft(&mut tx, &e.schluessel, (a.mandant, a.vorgang), a.werk.id, true).await?;
        if jetzt.ok_or(WebFehler::NichtGefunden)?.fertig {
            return Ok(Ok(()));
        }
        ablage.angekommen(&mut tx, a).await?;
    }
    let zeile = &neu.dokument.zeile;
    let datei =
        Datei { dokument: zeile.id, name: neu.dokument.name.clone(), groesse: zeile.groesse, art: zeile.mime.clone() };
    let leistung = Arc::clone(&aktuell.leistung);
    let mut weg = None;
    if let Some(alt) = statt {
        if !leistung.formular.datei_entfernen(feld, alt, &mut aktuell.antworten) {
            return Err(WebFehler::NichtGefunden);
        }
        weg = Some(ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(alt)).await?);
    }
    match leistung.formular.datei_hinzufuegen(feld, datei, &mut aktuell.antworten) {
        Ok(()) => {}
        Err(Some(fehler)) => return Ok(Err(fehler.text(anfrage.sprache))),
        Err(None) => return Err(WebFehler::NichtGefunden),
    }
    ablage.eintragen(&mut tx, neu).await?;
    entwurf::sichern(anfrage, &mut tx, &aktuell.entwurf, &aktuell.antworten).await?;
    entwurf::abschliessen(tx).await?;
    if let Some(weg) = weg
        && let Err(e) = ablage.bytes_loeschen(weg).await
    {
        tracing::warn!(fehler = %e, "bytes of a replaced upload stay until the next sweep");
    }
    Ok(Ok(()))
}

/// Why the file was refused. The document room writes German; the other languages have sentences of their own.
pub fn abgelehnt(s: Sprache, formate: &str, fehler: &Dateifehler) -> String {
    use texte::buergerkonto as d;
    if s == Sprache::De {
        return fehler.to_string();
    }
    match fehler {
        Dateifehler::Leer { name } => d::datei_leer(s, name),
        Dateifehler::ZuGross { name, grenze, .. } => d::datei_zu_gross(s, name, grenze),
        Dateifehler::FalschesFormat { name, .. } => t::antrag_datei_format(s, name, formate),
        Dateifehler::FalscherName { name, endung, .. } => d::datei_falscher_name(s, name, endung),
        Dateifehler::Beschaedigt { name } => d::datei_beschaedigt(s, name),
        Dateifehler::Verschluesselt { name } => d::datei_verschluesselt(s, name),
        Dateifehler::AktiverInhalt { name } => d::datei_aktiv(s, name),
    }
}

/// It carries malware.
pub fn befallen(s: Sprache, fehler: &ablage::Fehler) -> String {
    if s == Sprache::De { fehler.to_string() } else { texte::buergerkonto::datei_befallen(s).to_owned() }
}

/// The formats of a field, for people.
pub fn formate(feld: &Feld) -> String {
    let Art::Datei { formate, .. } = &feld.art else { return String::new() };
    formate.iter().map(|f| f.to_uppercase()).collect::<Vec<_>>().join(", ")
}

/// The formats of a field.
pub fn erlaubte(feld: &Feld) -> Vec<Format> {
    let Art::Datei { formate, .. } = &feld.art else { return Vec::new() };
    formate.iter().filter_map(|f| Format::gelesen(f)).collect()
}

/// Bytes that a file of the field may have.
pub const fn grenze(feld: &Feld) -> u64 {
    let Art::Datei { groesse_mb, .. } = &feld.art else { return 0 };
    groesse_mb.saturating_mul(1_000_000)
}
