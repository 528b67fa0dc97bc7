//! `basiswerk import` and `basiswerk export`: official lists and other portals' data in, the public directory out.

use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use amtlich::Art;
use clap::Args;
use datenbank::Datenbank;
use grund::Land;
use serde::Serialize;
use verzeichnis::{
    Verzeichnis,
    einspielen::{self, Ablehnung, Auftrag, Bericht, Gelesen, Lesefehler, Lesung, Objekt, Umfang},
};

use crate::{Fehler, befehle::sagen, konfig::Konfig, umwelt};

/// What is to be brought in.
#[derive(Debug, Args)]
pub struct Import {
    /// Dateien oder Ordner. Davor darf stehen, was es ist: leika, ozg, codeliste, gemeinden, frueher, ortsteile, plz,
    /// feiertage, grenzen oder xzufi. Ohne diese Angabe wird es am Inhalt erkannt.
    #[arg(required = true, value_name = "ART|DATEI")]
    was: Vec<PathBuf>,
    /// Die Datei ist die ganze Liste: was nicht mehr in ihr steht, wird beendet, wie viel es auch ist.
    #[arg(long, conflicts_with = "delta")]
    voll: bool,
    /// Die Datei ist nur ein Teil: nichts wird beendet. Vorgabe bei XZuFi.
    #[arg(long)]
    delta: bool,
    /// Wer liefert. Eine ganze Liste beendet nur, was aus derselben Quelle kam.
    #[arg(long, value_name = "NAME")]
    quelle: Option<String>,
    /// Bericht als JSON.
    #[arg(long)]
    json: bool,
}

/// What is to be given out.
#[derive(Debug, Args)]
pub struct Export {
    /// Wohin; ohne Angabe auf die Standardausgabe.
    #[arg(long, value_name = "DATEI")]
    datei: Option<PathBuf>,
    /// Nur, was sich nach dieser Nummer geändert hat. Die Nummer für das nächste Mal steht in der Meldung am Ende.
    #[arg(long, value_name = "NUMMER")]
    seit: Option<i64>,
    /// Nur, was es in diesem Land gibt: 14 = Sachsen, 15 = Sachsen-Anhalt. Vorgabe: alle Länder.
    #[arg(long, value_name = "LAND")]
    land: Option<Land>,
}

/// So many lines of a kind are shown.
const ZEILEN: usize = 50;

/// One line of the report for machines.
#[derive(Serialize)]
struct Ergebnis {
    datei: String,
    art: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bericht: Option<Bericht>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fehler: Option<String>,
}

const ARTEN: [(&str, Art); 11] = [
    ("leika", Art::Leika),
    ("ozg", Art::Ozg),
    ("codeliste", Art::Codeliste),
    ("gemeinden", Art::Gemeinden),
    ("gv100", Art::Gv100),
    ("frueher", Art::Frueher),
    ("ortsteile", Art::Ortsteile),
    ("plz", Art::Plz),
    ("feiertage", Art::Feiertage),
    ("grenzen", Art::Grenzen),
    ("xzufi", Art::Xzufi),
];

fn name(art: Art) -> &'static str {
    ARTEN.iter().find(|(_, a)| *a == art).map_or("", |(n, _)| n)
}

/// Brings everything in, file by file, each in a transaction of its own.
pub async fn import(konfig: &Konfig, import: &Import) -> Result<ExitCode, Fehler> {
    let erste = import.was.first().and_then(|w| w.to_str()).unwrap_or_default();
    let art = ARTEN.iter().find(|(n, _)| *n == erste).map(|(_, a)| *a);
    let dateien = import.was.get(usize::from(art.is_some())..).unwrap_or_default();
    if dateien.is_empty() {
        return Err(format!("Es ist keine Datei angegeben. Beispiel: basiswerk import {erste} liste.csv").into());
    }
    let (db, _cluster) = crate::aufbau::datenbank_fuer_befehl(konfig).await?;
    db.migrieren().await?;
    verzeichnis::grunddaten_einspielen(&db).await?;
    let mut ergebnisse = Vec::new();
    let mut gut = true;
    for datei in dateien {
        let ergebnis = eine(&db, konfig, import, art, datei).await;
        gut &= ergebnis.fehler.is_none() && ergebnis.bericht.as_ref().is_some_and(|b| b.abgelehnt_anzahl == 0);
        if !import.json {
            zeigen(&ergebnis);
        }
        ergebnisse.push(ergebnis);
    }
    if import.json {
        sagen(&serde_json::to_string_pretty(&ergebnisse)?);
    }
    Ok(if gut { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn eine(db: &Datenbank, konfig: &Konfig, import: &Import, art: Option<Art>, pfad: &Path) -> Ergebnis {
    let datei = pfad.display().to_string();
    let erkannt = art.map_or_else(|| erkennen(pfad), |art| Ok(genauer(art, pfad)));
    let (art, ergebnis) = match erkannt {
        Ok(art) => (Some(name(art)), einspielen_als(db, konfig, import, art, pfad).await),
        Err(e) => (None, Err(e)),
    };
    match ergebnis {
        Ok(bericht) => Ergebnis { datei, art, bericht: Some(bericht), fehler: None },
        // What was wrong in a file that was not taken is said as well.
        Err(e) => {
            let fehler = Some(e.to_string());
            let bericht = e.downcast::<verzeichnis::Fehler>().ok().and_then(|e| match *e {
                verzeichnis::Fehler::ZuVieleEnden { bericht, .. } => Some(*bericht),
                _ => None,
            });
            Ergebnis { datei, art, bericht, fehler }
        }
    }
}

fn anfang(pfad: &Path) -> Result<Vec<u8>, Fehler> {
    let datei =
        if pfad.is_dir() { dateien_in(pfad)?.into_iter().next().unwrap_or_default() } else { pfad.to_path_buf() };
    let mut anfang = Vec::new();
    File::open(&datei).map_err(|e| nicht_zu_oeffnen(&datei, &e))?.take(8192).read_to_end(&mut anfang)?;
    Ok(anfang)
}

/// Why a file cannot be opened, and what to do.
fn nicht_zu_oeffnen(pfad: &Path, e: &std::io::Error) -> String {
    match e.kind() {
        ErrorKind::NotFound if pfad.is_absolute() => {
            "Diese Datei gibt es nicht. Prüfen Sie Ordner und Namen.".to_owned()
        }
        ErrorKind::NotFound => {
            "Diese Datei gibt es nicht. Prüfen Sie Ordner und Namen; der Weg zählt von dem Ordner, in dem Sie den Befehl \
             aufrufen."
                .to_owned()
        }
        ErrorKind::PermissionDenied => {
            "Diese Datei darf das Programm nicht lesen. Geben Sie dem Nutzer, unter dem es läuft, das Recht dazu.".to_owned()
        }
        _ => format!("Die Datei lässt sich nicht öffnen: {e}"),
    }
}

fn erkennen(pfad: &Path) -> Result<Art, Fehler> {
    let anfang = anfang(pfad)?;
    if anfang.is_empty() {
        return Err("Die Datei ist leer.".to_owned().into());
    }
    amtlich::erkennen(&anfang).ok_or_else(|| {
        let arten: Vec<&str> = ARTEN.iter().map(|(n, _)| *n).collect();
        format!("Was die Datei enthält, ist nicht zu erkennen. Nennen Sie es davor: {}.", arten.join(", ")).into()
    })
}

/// „gemeinden“ is a table, GV100AD or a code list of areas, whichever the file is.
fn genauer(art: Art, pfad: &Path) -> Art {
    if art != Art::Gemeinden {
        return art;
    }
    match anfang(pfad).ok().and_then(|a| amtlich::erkennen(&a)) {
        Some(Art::Gv100) => Art::Gv100,
        _ => Art::Gemeinden,
    }
}

fn oeffnen(pfad: &Path) -> Result<BufReader<File>, Fehler> {
    Ok(BufReader::new(File::open(pfad).map_err(|e| nicht_zu_oeffnen(pfad, &e))?))
}

async fn einspielen_als(
    db: &Datenbank,
    konfig: &Konfig,
    import: &Import,
    art: Art,
    pfad: &Path,
) -> Result<Bericht, Fehler> {
    let vorgabe = if art == Art::Xzufi { Umfang::Delta } else { Umfang::Liste };
    let umfang = match (import.voll, import.delta) {
        (true, _) => Umfang::Voll,
        (_, true) => Umfang::Delta,
        _ => vorgabe,
    };
    let umwelt = umwelt::echt();
    let jetzt = umwelt.jetzt();
    // What one LeiKa or OZG list lacks another of the same kind ends: their source has one name.
    let quelle = match (art, &import.quelle) {
        (Art::Leika, _) => "leika".to_owned(),
        (Art::Ozg, _) => "ozg".to_owned(),
        (Art::Xzufi, Some(name)) => format!("xzufi-{name}"),
        (_, Some(name)) => name.clone(),
        (art, None) => name(art).to_owned(),
    };
    let auftrag = Auftrag { umfang, quelle: &quelle, heute: grund::tag_von(jetzt) };
    let mut tx = einspielen::beginnen(db).await?;
    let bericht = match art {
        Art::Leika => einspielen::leika(&mut tx, amtlich::leika(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Ozg => einspielen::ozg(&mut tx, amtlich::ozg(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Gemeinden if ist_xml(pfad)? => {
            let liste = amtlich::codeliste(oeffnen(pfad)?)?;
            einspielen::gemeinden(&mut tx, amtlich::gemeinden_aus_codeliste(liste)?, &auftrag).await?
        }
        Art::Gemeinden => einspielen::gemeinden(&mut tx, amtlich::gemeinden(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Gv100 => einspielen::gemeinden(&mut tx, amtlich::gv100(oeffnen(pfad)?), &auftrag).await?,
        Art::Frueher => einspielen::frueher(&mut tx, amtlich::frueher(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Ortsteile => einspielen::ortsteile(&mut tx, amtlich::ortsteile(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Plz => einspielen::plz(&mut tx, amtlich::plz(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Feiertage => einspielen::feiertage(&mut tx, amtlich::feiertage(oeffnen(pfad)?)?, &auftrag).await?,
        Art::Grenzen => einspielen::grenzen(&mut tx, amtlich::grenzen(oeffnen(pfad)?), &auftrag).await?,
        Art::Codeliste if !ist_xml(pfad)? => {
            einspielen::codeliste(&mut tx, &amtlich::wz2008_kopf(), amtlich::wz2008(oeffnen(pfad)?)).await?
        }
        Art::Codeliste => {
            let liste = amtlich::codeliste(oeffnen(pfad)?)?;
            let kopf = liste.kopf.clone();
            einspielen::codeliste(&mut tx, &kopf, liste).await?
        }
        Art::Xzufi => {
            let nachrichten = Nachrichten::neu(pfad)?;
            einspielen::austausch(&mut tx, nachrichten, &auftrag, &einspielen::ausgabestelle(&konfig.extern_url))
                .await?
        }
    };
    einspielen::abschliessen(tx, name(art), &pfad.display().to_string(), jetzt, &bericht).await?;
    Ok(bericht)
}

fn ist_xml(pfad: &Path) -> Result<bool, Fehler> {
    let mut quelle = oeffnen(pfad)?;
    let xml = quelle.fill_buf()?.iter().find(|b| !b.is_ascii_whitespace() && b.is_ascii()) == Some(&b'<');
    quelle.seek(SeekFrom::Start(0))?;
    Ok(xml)
}

/// XZuFi 2.3.1, for the interface of this installation.
pub fn xzufi_schreiben(
    mut ziel: &mut dyn Write,
    kopf: &web::Austauschkopf,
    objekte: &mut dyn Iterator<Item = Objekt>,
) -> std::io::Result<u64> {
    let kopf = xzufi::Kopf { sender: kopf.sender.clone(), nummer: kopf.nummer.clone(), zeit: kopf.zeit };
    xzufi::schreiben(&mut ziel, &kopf, objekte)
}

fn dateien_in(ordner: &Path) -> Result<Vec<PathBuf>, Fehler> {
    let mut alle: Vec<PathBuf> = std::fs::read_dir(ordner)
        .map_err(|e| nicht_zu_oeffnen(ordner, &e))?
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("xml")))
        .collect();
    alle.sort();
    if alle.is_empty() {
        return Err("Der Ordner enthält keine XML-Dateien.".into());
    }
    Ok(alle)
}

/// The objects of one file, or of all files of a folder: together they are one delivery.
struct Nachrichten {
    offen: Option<xzufi::Nachricht<BufReader<File>>>,
    dateien: std::vec::IntoIter<PathBuf>,
    /// Named in the report when there are several.
    datei: Option<String>,
    mehrere: bool,
}

impl Nachrichten {
    fn neu(pfad: &Path) -> Result<Self, Fehler> {
        let mehrere = pfad.is_dir();
        let dateien = if mehrere { dateien_in(pfad)? } else { vec![pfad.to_path_buf()] };
        Ok(Self { offen: None, dateien: dateien.into_iter(), datei: None, mehrere })
    }

    fn stelle(&self, stelle: String) -> String {
        self.datei.as_ref().map_or_else(|| stelle.clone(), |d| format!("{d}, {stelle}"))
    }
}

impl Iterator for Nachrichten {
    type Item = Lesung<Objekt>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(gelesen) = self.offen.as_mut().and_then(Iterator::next) {
                let mit_datei = |a: Ablehnung| Ablehnung { stelle: self.stelle(a.stelle), ..a };
                return Some(match gelesen {
                    Ok(Gelesen::Satz(stelle, objekt)) => Ok(Gelesen::Satz(self.stelle(stelle), objekt)),
                    Ok(Gelesen::Hinweis(h)) => Ok(Gelesen::Hinweis(mit_datei(h))),
                    Ok(Gelesen::Abgelehnt(a)) => Ok(Gelesen::Abgelehnt(mit_datei(a))),
                    Ok(Gelesen::Uebergangen { was, warum }) => {
                        Ok(Gelesen::Uebergangen { was: self.stelle(was), warum })
                    }
                    Err(e) => Err(Lesefehler { stelle: self.stelle(e.stelle), ..e }),
                });
            }
            self.offen = None;
            let datei = self.dateien.next()?;
            self.datei = self.mehrere.then(|| datei.file_name().unwrap_or_default().to_string_lossy().into_owned());
            let quelle = match File::open(&datei) {
                Ok(f) => BufReader::new(f),
                Err(e) => {
                    let warum = nicht_zu_oeffnen(&datei, &e);
                    return Some(Err(Lesefehler { stelle: datei.display().to_string(), warum }));
                }
            };
            match xzufi::lesen(quelle) {
                Ok(nachricht) => self.offen = Some(nachricht),
                Err(e) => return Some(Err(Lesefehler { stelle: self.stelle(e.stelle), ..e })),
            }
        }
    }
}

/// The report in plain words.
fn zeigen(e: &Ergebnis) {
    sagen(&format!("{} ({})", e.datei, e.art.unwrap_or("nicht erkannt")));
    if let Some(fehler) = &e.fehler {
        sagen(&format!("  {fehler}"));
        sagen("  Es wurde nichts übernommen.");
    }
    let Some(b) = &e.bericht else { return };
    if e.fehler.is_none() {
        sagen(&format!(
            "  {} neu, {} geändert, {} beendet, {} unverändert, {} übergangen, {} abgelehnt",
            b.neu, b.geaendert, b.beendet, b.unveraendert, b.uebergangen, b.abgelehnt_anzahl
        ));
    }
    if !b.uebergangen_warum.is_empty() {
        sagen("  Übergangen:");
        for u in &b.uebergangen_warum {
            sagen(&format!("    {}: {} Zum Beispiel: {}.", u.anzahl, u.warum, u.beispiele.join("; ")));
        }
    }
    if !b.beendet_was.is_empty() && e.fehler.is_none() {
        sagen("  Beendet, weil die Datei es nicht mehr nennt:");
        for was in b.beendet_was.iter().take(ZEILEN) {
            sagen(&format!("    {was}"));
        }
        weitere(b.beendet, ZEILEN);
    }
    for (titel, zeilen, anzahl) in
        [("Abgelehnt", &b.abgelehnt, b.abgelehnt_anzahl), ("Hinweise", &b.hinweise, b.hinweise_anzahl)]
    {
        if zeilen.is_empty() {
            continue;
        }
        sagen(&format!("  {titel}:"));
        for zeile in zeilen.iter().take(ZEILEN) {
            sagen(&format!("    {zeile}"));
        }
        weitere(anzahl, ZEILEN);
    }
}

fn weitere(anzahl: u64, gezeigt: usize) {
    let mehr = anzahl.saturating_sub(gezeigt as u64);
    if mehr > 0 {
        sagen(&format!("    … und {mehr} weitere. Mit --json stehen bis zu tausend im Bericht."));
    }
}

/// Writes the public directory as XZuFi 2.3.1, all of it or what changed.
pub async fn export(konfig: &Konfig, export: &Export) -> Result<ExitCode, Fehler> {
    let (db, _cluster) = crate::aufbau::datenbank_fuer_befehl(konfig).await?;
    db.migrieren().await?;
    let umwelt = umwelt::echt();
    let stand = Verzeichnis::laden(&db).await?.stand();
    let bis = stand.letzte_aenderung();
    if let Some(seit) = export.seit.filter(|seit| *seit > bis) {
        return Err(format!(
            "Die Nummer {seit} hat diese Installation noch nicht vergeben, die letzte ist {bis}. Nehmen Sie die Nummer aus \
             der Meldung des letzten Exports, oder geben Sie ohne --seit alles aus."
        )
        .into());
    }
    let stelle = einspielen::ausgabestelle(&konfig.extern_url);
    let kopf = xzufi::Kopf {
        sender: stelle.clone(),
        nummer: umwelt.neue_id::<uuid::Uuid>().to_string(),
        zeit: umwelt.jetzt(),
    };
    let mut ziel: Box<dyn Write> = match &export.datei {
        Some(pfad) => Box::new(BufWriter::new(File::create(pfad)?)),
        None => Box::new(BufWriter::new(std::io::stdout())),
    };
    let geschrieben = match export.seit {
        None => xzufi::schreiben(&mut ziel, &kopf, einspielen::objekte(&stand, &stelle, export.land)),
        Some(seit) => {
            let aenderungen = verzeichnis::aenderungen_zwischen(&db, seit, bis).await?;
            let objekte = einspielen::geaenderte_objekte(&stand, &stelle, export.land, &aenderungen);
            xzufi::schreiben(&mut ziel, &kopf, objekte.into_iter())
        }
    };
    let anzahl = match geschrieben.and_then(|anzahl| ziel.flush().map(|()| anzahl)) {
        Ok(anzahl) => anzahl,
        // Whoever reads (`| head`) has seen enough.
        Err(e) if export.datei.is_none() && e.kind() == std::io::ErrorKind::BrokenPipe => return Ok(ExitCode::SUCCESS),
        Err(e) => return Err(e.into()),
    };
    // Not on standard output: there is the message.
    eprintln!("{anzahl} Einträge. Das nächste Mal nur, was sich geändert hat: basiswerk export --seit {bis}");
    Ok(ExitCode::SUCCESS)
}
