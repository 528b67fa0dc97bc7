//! A table of a form as a file: the template that is handed out, and a CSV file that fills the table whole or not at all.
//!
//! Cells are read and checked by the same functions as what people type into the form. So a file can bring nothing that
//! the form would not take, and both say the same about a fault.

mod csv;

use grund::{Sprache, Tag, kalender::plus_tage};

use crate::{
    Antwort, Antworten, Art, Feld, Feldfehler, Formular, Grund, Text, Umfeld, annehmen, annehmen::Eingabe, wert,
};

/// Bytes of a file: the longest table with long texts is far below.
pub const TABELLE_BYTES: usize = 1_000_000;
/// What stands in cells for free text in the template.
const BEISPIEL: &str = "Beispiel";

/// Why a file was not taken over. Lines are counted as an editor does: the first one is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say where")]
pub enum Tabellenmangel {
    /// More bytes than a table has.
    ZuGross,
    /// A workbook, a picture: no text with cells.
    KeinText,
    /// Nothing below the header.
    Leer,
    /// A column that is needed is not in the header.
    SpalteFehlt(Text),
    /// The header names something that the table does not have.
    SpalteUnbekannt(String),
    /// The header names a column twice.
    SpalteDoppelt(String),
    /// More rows than the table takes.
    ZuVieleZeilen { zeilen: usize, hoechstens: usize },
    /// Fewer rows than the table needs.
    ZuWenigeZeilen { mindestens: usize },
    /// More cells than the header has columns.
    ZuVieleZellen { zeile: usize, zellen: usize, spalten: usize },
    /// A quotation mark that opens and does not close.
    OhneEnde { zeile: usize },
    /// The row of the template is still there.
    Beispielzeile { zeile: usize },
    /// A cell cannot be taken. `wahl`: what is possible, where it is a choice.
    Zelle { zeile: usize, spalte: Text, inhalt: String, wahl: Vec<Text>, fehler: Box<Feldfehler> },
}

impl Formular {
    /// The table of this name, if a file may fill it, and the page that it stands on.
    #[must_use]
    pub fn tabelle_mit_datei(&self, name: &str) -> Option<(&crate::Seite, &Feld)> {
        self.feld(name).filter(|(_, f)| matches!(f.art, Art::Gruppe { csv: true, .. }))
    }

    /// Puts the rows of a file in the place of those that are there; gives their number.
    ///
    /// # Errors
    /// Everything that is wrong with the file, in the order of its lines; then nothing is taken over.
    pub fn tabelle_einlesen(
        &self,
        feld: &Feld,
        bytes: &[u8],
        antworten: &mut Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Result<usize, Vec<Tabellenmangel>> {
        let Art::Gruppe { felder, minimal, maximal, .. } = &feld.art else { return Err(vec![Tabellenmangel::Leer]) };
        if bytes.len() > TABELLE_BYTES {
            return Err(vec![Tabellenmangel::ZuGross]);
        }
        let reihen = csv::text(bytes).and_then(|t| csv::reihen(&t)).map_err(|m| vec![m])?;
        let Some((kopf, reihen)) = reihen.split_first() else { return Err(vec![Tabellenmangel::Leer]) };
        let spalten = spalten(felder, &kopf.zellen)?;
        let grenze = match reihen.len() {
            0 => Some(Tabellenmangel::Leer),
            n if n > *maximal => Some(Tabellenmangel::ZuVieleZeilen { zeilen: n, hoechstens: *maximal }),
            n if n < *minimal => Some(Tabellenmangel::ZuWenigeZeilen { mindestens: *minimal }),
            _ => None,
        };
        if let Some(grenze) = grenze {
            return Err(vec![grenze]);
        }
        let mut maengel: Vec<Tabellenmangel> = reihen.iter().filter_map(|r| form(r, &spalten)).collect();
        let paare = paare(&feld.id, &spalten, reihen);
        let eingabe = Eingabe::neu(&paare);
        let mut neu = antworten.clone();
        let fehler = self.gruppe_uebertragen(feld, &eingabe, &mut neu, umfeld);
        maengel.extend(fehler.into_iter().filter_map(|f| zelle(&feld.id, &spalten, reihen, f)));
        if !maengel.is_empty() {
            maengel.sort_by_key(Tabellenmangel::zeile);
            return Err(maengel);
        }
        *antworten = neu;
        Ok(reihen.len())
    }

    /// Reads one group from what was posted, and checks it.
    fn gruppe_uebertragen(
        &self,
        feld: &Feld,
        eingabe: &Eingabe<'_>,
        antworten: &mut Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Vec<Feldfehler> {
        let Art::Gruppe { felder, maximal, .. } = &feld.art else { return Vec::new() };
        let (eintraege, gelesen) =
            annehmen::gruppe_lesen(feld, felder, *maximal, eingabe, &Antworten::neu(), umfeld.heute);
        antworten.setzen(&feld.id, Antwort::Gruppe(eintraege));
        let stand = self.stand(antworten, umfeld);
        let mut fehler = Vec::new();
        annehmen::feld_pruefen(feld, gelesen, antworten, eingabe, &stand, umfeld, &mut fehler);
        fehler
    }
}

/// The file that is handed out: the names of the columns, and a row that shows how they are filled.
#[must_use]
pub fn tabellenvorlage(feld: &Feld, sprache: Sprache, heute: Tag) -> String {
    let Art::Gruppe { felder, .. } = &feld.art else { return String::new() };
    let reihe = |zellen: Vec<String>| zellen.iter().map(|z| csv::zelle(z)).collect::<Vec<_>>().join(";");
    let kopf = reihe(felder.iter().map(|f| f.frage.in_sprache(sprache).to_owned()).collect());
    let mut tag = plus_tage(heute, -31);
    let mut naechster = || {
        tag = plus_tage(tag, 1);
        tag
    };
    let beispiel = reihe(felder.iter().map(|f| beispiel(f, sprache, &mut naechster)).collect());
    // With the mark spreadsheets read the letters right.
    format!("\u{feff}{kopf}\r\n{beispiel}\r\n")
}

impl Tabellenmangel {
    /// The line that it is about; 1 for the file as a whole.
    #[must_use]
    pub const fn zeile(&self) -> usize {
        match self {
            Self::ZuVieleZellen { zeile, .. }
            | Self::OhneEnde { zeile }
            | Self::Beispielzeile { zeile }
            | Self::Zelle { zeile, .. } => *zeile,
            _ => 1,
        }
    }
}

/// Which field each column of the file is for; `None`: the name of the column is blank, and so must be its cells.
fn spalten<'f>(felder: &'f [Feld], kopf: &[String]) -> Result<Vec<Option<&'f Feld>>, Vec<Tabellenmangel>> {
    let mut maengel = Vec::new();
    let mut aus: Vec<Option<&Feld>> = Vec::new();
    for name in kopf {
        let gesucht = grund::suchform(name);
        let feld = felder.iter().find(|f| f.id == *name || f.frage.alle().any(|t| grund::suchform(t) == gesucht));
        match feld {
            _ if name.is_empty() => {}
            None => maengel.push(Tabellenmangel::SpalteUnbekannt(gekuerzt(name))),
            Some(f) if aus.iter().flatten().any(|g| g.id == f.id) => {
                maengel.push(Tabellenmangel::SpalteDoppelt(gekuerzt(name)));
            }
            Some(_) => {}
        }
        aus.push(feld.filter(|_| !name.is_empty()));
    }
    let fehlen = felder.iter().filter(|f| f.pflicht && !aus.iter().flatten().any(|g| g.id == f.id));
    maengel.extend(fehlen.map(|f| Tabellenmangel::SpalteFehlt(f.frage.clone())));
    if maengel.is_empty() { Ok(aus) } else { Err(maengel) }
}

/// What is wrong with a row as a whole.
fn form(reihe: &csv::Reihe, spalten: &[Option<&Feld>]) -> Option<Tabellenmangel> {
    let zeile = reihe.zeile;
    let benannt = spalten.iter().rposition(Option::is_some).map_or(0, |i| i + 1);
    let zellen = reihe.zellen.iter().rposition(|z| !z.is_empty()).map_or(0, |i| i + 1);
    if zellen > benannt {
        return Some(Tabellenmangel::ZuVieleZellen { zeile, zellen, spalten: benannt });
    }
    // Days of the template move with the day of its download; free text gives it away.
    let mut freitext = false;
    let gleich = reihe.zellen.iter().zip(spalten).filter_map(|(z, f)| Some((z, (*f)?))).all(|(z, f)| match f.art {
        Art::Datum { .. } => true,
        Art::Text { .. } => {
            freitext = true;
            *z == beispieltext(f)
        }
        _ => Sprache::ALLE.into_iter().any(|s| *z == beispiel(f, s, &mut || Tag::MIN)),
    });
    (gleich && freitext).then_some(Tabellenmangel::Beispielzeile { zeile })
}

/// The cells as if they had been posted.
fn paare(gruppe: &str, spalten: &[Option<&Feld>], reihen: &[csv::Reihe]) -> Vec<(String, String)> {
    let mut aus = Vec::new();
    for (i, reihe) in reihen.iter().enumerate() {
        for (zelle, feld) in reihe.zellen.iter().zip(spalten) {
            if let Some(feld) = feld.filter(|_| !zelle.is_empty()) {
                aus.push((format!("{gruppe}.{i}.{}", feld.id), gemeint(feld, zelle)));
            }
        }
    }
    aus
}

/// A choice is written as people read it; its value serves as well.
fn gemeint(feld: &Feld, zelle: &str) -> String {
    let Art::Auswahl { optionen, .. } = &feld.art else { return zelle.to_owned() };
    let gesucht = grund::suchform(zelle);
    let passend = optionen.iter().find(|o| o.text.alle().any(|t| grund::suchform(t) == gesucht));
    passend.map_or_else(|| zelle.to_owned(), |o| o.wert.clone())
}

/// A fault of an entry as a fault of the file.
fn zelle(gruppe: &str, spalten: &[Option<&Feld>], reihen: &[csv::Reihe], fehler: Feldfehler) -> Option<Tabellenmangel> {
    let (i, id) = fehler.name.strip_prefix(gruppe)?.strip_prefix('.')?.split_once('.')?;
    let reihe = reihen.get(i.parse::<usize>().ok()?)?;
    let stelle = spalten.iter().position(|f| f.is_some_and(|f| f.id == id));
    let inhalt = stelle.and_then(|s| reihe.zellen.get(s)).map(|z| gekuerzt(z)).unwrap_or_default();
    let wahl = match stelle.and_then(|s| spalten[s]).map(|f| &f.art) {
        Some(Art::Auswahl { optionen, .. }) if fehler.grund == Grund::NichtZurAuswahl => {
            optionen.iter().map(|o| o.text.clone()).collect()
        }
        _ => Vec::new(),
    };
    Some(Tabellenmangel::Zelle {
        zeile: reihe.zeile,
        spalte: fehler.frage.clone(),
        inhalt,
        wahl,
        fehler: Box::new(fehler),
    })
}

/// What a message repeats of a file.
fn gekuerzt(text: &str) -> String {
    let kurz: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if kurz.len() < text.len() { format!("{kurz} …") } else { kurz }
}

fn beispieltext(feld: &Feld) -> String {
    let Art::Text { minimal, maximal, ref muster } = feld.art else { return String::new() };
    if let Some(m) = muster {
        return m.beispiel.clone();
    }
    BEISPIEL.chars().cycle().take(BEISPIEL.len().clamp(minimal, maximal.max(minimal))).collect()
}

/// What a cell of this kind looks like.
fn beispiel(feld: &Feld, sprache: Sprache, tag: &mut dyn FnMut() -> Tag) -> String {
    match &feld.art {
        Art::Text { .. } => beispieltext(feld),
        Art::Zahl { von, .. } => wert::eingabetext(&Antwort::Zahl(von.unwrap_or(regel::Decimal::ONE)), &feld.art),
        Art::Betrag { von, .. } => {
            wert::eingabetext(&Antwort::Betrag(von.unwrap_or(grund::Betrag::cent(1250))), &feld.art)
        }
        Art::Datum { .. } => grund::format::tag_kurz(Sprache::De, tag()),
        Art::Auswahl { optionen, .. } => {
            optionen.first().map(|o| o.text.in_sprache(sprache).to_owned()).unwrap_or_default()
        }
        Art::Codeliste { liste } => {
            liste.eintraege.first().map(|e| e.text.in_sprache(sprache).to_owned()).unwrap_or_default()
        }
        Art::Email => "name@beispiel.de".to_owned(),
        Art::Telefon => "03591 534-0".to_owned(),
        Art::Plz => "02625".to_owned(),
        Art::Iban => "DE02 1203 0000 0000 2020 51".to_owned(),
        Art::Uhrzeit { fruehestens, .. } => fruehestens.clone().unwrap_or_else(|| "08:30".to_owned()),
        Art::SteuerId => "86 095 742 719".to_owned(),
        Art::UstId => "DE136695976".to_owned(),
        Art::Steuernummer => "201/123/12340".to_owned(),
        Art::WirtschaftsId => "DE136695976-00001".to_owned(),
        Art::Registernummer => "HRB 12345".to_owned(),
        Art::Kennzeichen => "BZ-AB 123".to_owned(),
        Art::Punkt => "Am Markt 1, Bautzen".to_owned(),
        _ => String::new(),
    }
}
