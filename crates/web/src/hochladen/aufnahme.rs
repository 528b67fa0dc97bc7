//! How a file gets into a field: read within its limit, checked, scanned, sealed, and noted in the answers.

use ablage::{Aufnahme, Dateifehler, Neu, STUECK, Stueckwerk, Upload, Zeile, Ziel};
use axum::extract::multipart::Field;
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use grund::{DokumentId, Sprache};
use tresor::Vorgangsschluessel;

use super::{Dateiort, Dateiregel};
use crate::{
    Anfrage, WebFehler,
    texte::{self, antrag as t},
};

/// A file of a request.
#[derive(Debug)]
pub enum Eingelesen {
    /// All of it in memory: less than one piece.
    Klein(Bytes),
    /// In pieces, in the store.
    Gross(Stueckwerk),
    /// Refused while it came.
    Nicht(Dateifehler),
}

/// Reads one part of a form: what is longer than a piece goes into the store at once. `None`: nothing was chosen.
///
/// # Errors
/// The request ends, or key or store fail.
pub async fn einlesen(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    regel: &Dateiregel,
    name: &str,
    mut teil: Field<'_>,
) -> Result<Option<Eingelesen>, WebFehler> {
    let grenze = regel.grenze();
    let (mandant, vorgang, _) = ort.wo();
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
                abgelehnt = ablage::anfang_erkennen(anfang, name, &regel.formate).err();
                let neu = Stueckwerk::neu(anfrage.haus.umwelt.neue_id());
                let neu = anfrage.haus.ablage.aufnehmen(ort.schluessel(), (mandant, vorgang), neu).await?;
                let neu = aufnahme.insert(neu);
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
///
/// # Errors
/// The request ends, or key or store fail.
pub async fn alles_dazu(aufnahme: &mut Aufnahme, mut bytes: &[u8]) -> Result<(), ablage::Fehler> {
    while !bytes.is_empty() {
        let genommen = aufnahme.dazu(bytes).await?;
        bytes = &bytes[genommen..];
    }
    Ok(())
}

/// One file of a form: bytes first, then its row in one transaction with whatever its place changes; with `statt`, instead of
/// another file, which goes in the same transaction. The inner error is for the person.
///
/// # Errors
/// Database, key or store fail; there is no such place.
pub async fn eine(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    feld: &str,
    (name, inhalt): (&str, Eingelesen),
    statt: Option<DokumentId>,
) -> Result<Result<(), String>, WebFehler> {
    let regel = ort.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    if statt.is_none() && ort.anzahl(feld) >= regel.anzahl {
        return Ok(Err(t::antrag_dateien_voll(anfrage.sprache).to_owned()));
    }
    match pruefen(anfrage, ort, &regel, name, inhalt).await? {
        Ok(neu) => ort.eintragen(anfrage, feld, &neu, statt, None).await,
        Err(satz) => Ok(Err(satz)),
    }
}

/// Checks and scans a file; its bytes are durable afterwards. The inner error is for the person.
///
/// # Errors
/// Key or store fail.
pub async fn pruefen(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    regel: &Dateiregel,
    name: &str,
    inhalt: Eingelesen,
) -> Result<Result<Neu, String>, WebFehler> {
    let s = anfrage.sprache;
    let ablage = &anfrage.haus.ablage;
    let (mandant, vorgang, konto) = ort.wo();
    let ziel = Ziel { mandant, vorgang, konto: Some(konto), zweck: ort.zweck() };
    let upload =
        |bytes| Upload { name: name.to_owned(), bytes, formate: regel.formate.clone(), grenze: regel.grenze() };
    let neu = match inhalt {
        Eingelesen::Klein(bytes) => ablage.hochladen(ort.schluessel(), ziel, upload(bytes)).await,
        Eingelesen::Gross(werk) => ablage.aus_stuecken(ort.schluessel(), ziel, werk, upload(Bytes::new())).await,
        Eingelesen::Nicht(fehler) => Err(fehler.into()),
    };
    match neu {
        Ok(neu) => Ok(Ok(neu)),
        Err(ablage::Fehler::Datei(fehler)) => Ok(Err(abgelehnt(s, &regel.namen(), &fehler))),
        Err(fehler @ ablage::Fehler::Befallen { .. }) => Ok(Err(befallen(s, &fehler))),
        Err(fehler) => Err(fehler.into()),
    }
}

/// The bytes of a document for another place, never all in memory where it is large.
///
/// # Errors
/// Key or store fail.
pub async fn abschrift(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    (schluessel, zeile): (&Vorgangsschluessel, &Zeile),
) -> Result<Eingelesen, WebFehler> {
    let ablage = &anfrage.haus.ablage;
    let mut strom = ablage.strom(schluessel, zeile).await?;
    if zeile.groesse <= STUECK as u64 {
        let mut alles = BytesMut::new();
        while let Some(bytes) = strom.try_next().await? {
            alles.extend_from_slice(&bytes);
        }
        return Ok(Eingelesen::Klein(alles.freeze()));
    }
    let (mandant, vorgang, _) = ort.wo();
    let neu = Stueckwerk::neu(anfrage.haus.umwelt.neue_id());
    let mut annahme = ablage.aufnehmen(ort.schluessel(), (mandant, vorgang), neu).await?;
    while let Some(bytes) = strom.try_next().await? {
        alles_dazu(&mut annahme, &bytes).await?;
    }
    annahme.durchschreiben().await?;
    Ok(Eingelesen::Gross(annahme.stand().clone()))
}

/// Why the file was refused. The document room writes German; the other languages have sentences of their own.
#[must_use]
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
        Dateifehler::ZuVielePixel { name, breite, hoehe } => {
            d::datei_pixel(s, name, i64::from(*breite), i64::from(*hoehe))
        }
        Dateifehler::ZugleichArchiv { name } => d::datei_archiv(s, name),
    }
}

/// It carries malware.
#[must_use]
pub fn befallen(s: Sprache, fehler: &ablage::Fehler) -> String {
    if s == Sprache::De { fehler.to_string() } else { texte::buergerkonto::datei_befallen(s).to_owned() }
}
