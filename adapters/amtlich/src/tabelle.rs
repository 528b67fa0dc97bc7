//! Tables with separators (RFC 4180, with comma, semicolon or tab), read row by row.

use std::{collections::VecDeque, io::BufRead};

use verzeichnis::einspielen::{Gelesen, Lesefehler, Lesung};

/// A row longer than this is no row: a quotation mark was left open.
const ZEILE_HOECHSTENS: usize = 1 << 20;

/// A column and the names it goes by; not every table has the optional ones.
pub(crate) struct Spalte {
    pub(crate) namen: &'static [&'static str],
    pub(crate) noetig: bool,
}

pub(crate) const fn noetig(namen: &'static [&'static str]) -> Spalte {
    Spalte { namen, noetig: true }
}

pub(crate) const fn moeglich(namen: &'static [&'static str]) -> Spalte {
    Spalte { namen, noetig: false }
}

/// One row: the asked columns in their order; a column that the table has not is empty.
pub(crate) struct Zeile {
    pub(crate) nr: u64,
    pub(crate) felder: Vec<String>,
}

impl Zeile {
    pub(crate) fn stelle(&self) -> String {
        format!("Zeile {}", self.nr)
    }

    pub(crate) fn feld(&self, nr: usize) -> &str {
        self.felder.get(nr).map_or("", |f| f.trim())
    }
}

/// Turns the rows of a table into records. `umsetzen` may give several things for a row: a record and what was put right.
pub(crate) struct Tabelle<R, T, F> {
    quelle: R,
    trenner: u8,
    /// Where each asked column stands.
    plaetze: Vec<Option<usize>>,
    breite: usize,
    nr: u64,
    naechste: u64,
    wartend: VecDeque<Gelesen<T>>,
    umsetzen: F,
    fertig: bool,
}

impl<R: BufRead, T, F: FnMut(&Zeile, &mut VecDeque<Gelesen<T>>)> Tabelle<R, T, F> {
    /// Reads the heading.
    pub(crate) fn neu(quelle: R, spalten: &[Spalte], umsetzen: F) -> Result<Self, Lesefehler> {
        let mut neu = Self {
            quelle,
            trenner: b',',
            plaetze: Vec::new(),
            breite: 0,
            nr: 0,
            naechste: 1,
            wartend: VecDeque::new(),
            umsetzen,
            fertig: false,
        };
        let kopf = loop {
            let Some(zeile) = neu.rohe_zeile()? else {
                return Err(neu.fehler("Die Datei ist leer."));
            };
            if !zeile.starts_with(b"#") && !zeile.iter().all(u8::is_ascii_whitespace) {
                break zeile;
            }
        };
        let anzahl = |t: u8| kopf.iter().filter(|b| **b == t).count();
        neu.trenner = [b',', b';', b'\t'].into_iter().max_by_key(|t| anzahl(*t)).unwrap_or(b',');
        let namen = neu.felder(&kopf)?;
        let namen: Vec<String> = namen.iter().map(|n| n.trim_start_matches('\u{feff}').trim().to_lowercase()).collect();
        for spalte in spalten {
            let platz = namen.iter().position(|n| spalte.namen.contains(&n.as_str()));
            if platz.is_none() && spalte.noetig {
                let name = spalte.namen.first().copied().unwrap_or_default();
                return Err(neu.fehler(&format!("Die Spalte „{name}“ fehlt. Gefunden: {}.", namen.join(", "))));
            }
            neu.plaetze.push(platz);
        }
        neu.breite = namen.len();
        Ok(neu)
    }

    /// Has the table the asked column of that number?
    pub(crate) fn hat(&self, spalte: usize) -> bool {
        self.plaetze.get(spalte).is_some_and(Option::is_some)
    }

    fn fehler(&self, warum: &str) -> Lesefehler {
        Lesefehler { stelle: format!("Zeile {}", self.nr.max(1)), warum: warum.to_owned() }
    }

    /// The bytes of the next row; line breaks within quotation marks belong to it.
    fn rohe_zeile(&mut self) -> Result<Option<Vec<u8>>, Lesefehler> {
        self.nr = self.naechste;
        let mut zeile = Vec::new();
        let mut offen = false;
        loop {
            let (gelesen, ende) = {
                let da = self.quelle.fill_buf().map_err(|e| self_fehler(self.nr, &e.to_string()))?;
                if da.is_empty() {
                    break;
                }
                let mut ende = None;
                for (i, b) in da.iter().enumerate() {
                    match b {
                        b'"' => offen = !offen,
                        b'\n' => {
                            self.naechste += 1;
                            if !offen {
                                ende = Some(i + 1);
                                break;
                            }
                        }
                        _ => {}
                    }
                }
                let bis = ende.unwrap_or(da.len());
                zeile.extend(da.iter().take(bis));
                (bis, ende.is_some())
            };
            self.quelle.consume(gelesen);
            if zeile.len() > ZEILE_HOECHSTENS {
                return Err(self.fehler(
                    "Diese Zeile ist länger als 1 MB. Wahrscheinlich fehlt ein schließendes Anführungszeichen.",
                ));
            }
            if ende {
                break;
            }
        }
        if zeile.is_empty() {
            return Ok(None);
        }
        if offen {
            return Err(self.fehler("Ein Anführungszeichen wird nicht geschlossen."));
        }
        while zeile.last().is_some_and(|b| matches!(b, b'\n' | b'\r')) {
            zeile.pop();
        }
        Ok(Some(zeile))
    }

    fn felder(&self, zeile: &[u8]) -> Result<Vec<String>, Lesefehler> {
        let text = std::str::from_utf8(zeile).map_err(|_| {
            self.fehler("Die Zeile ist nicht in UTF-8 geschrieben. Bitte die Datei in UTF-8 speichern.")
        })?;
        let mut felder = vec![String::new()];
        let mut zeichen = text.chars().peekable();
        let mut innen = false;
        while let Some(c) = zeichen.next() {
            let Some(feld) = felder.last_mut() else { break };
            match c {
                '"' if innen && zeichen.peek() == Some(&'"') => {
                    zeichen.next();
                    feld.push('"');
                }
                '"' if innen || feld.is_empty() => innen = !innen,
                c if !innen && c == char::from(self.trenner) => felder.push(String::new()),
                c => feld.push(c),
            }
        }
        Ok(felder)
    }

    fn weiter(&mut self) -> Result<bool, Lesefehler> {
        let Some(roh) = self.rohe_zeile()? else { return Ok(false) };
        if roh.iter().all(u8::is_ascii_whitespace) || roh.starts_with(b"#") {
            return Ok(true);
        }
        let felder = self.felder(&roh)?;
        let stelle = format!("Zeile {}", self.nr);
        if felder.len() != self.breite {
            let was = felder.first().cloned().unwrap_or_default();
            let warum = format!("Die Zeile hat {} Spalten, die Überschrift {}.", felder.len(), self.breite);
            self.wartend.push_back(Gelesen::Abgelehnt(verzeichnis::einspielen::Ablehnung::neu(stelle, was, warum)));
            return Ok(true);
        }
        if felder.iter().any(|f| f.contains('\0')) {
            let was = felder.first().cloned().unwrap_or_default().replace('\0', " ");
            let warum = "Die Zeile enthält unsichtbare Zeichen (Null).";
            self.wartend.push_back(Gelesen::Abgelehnt(verzeichnis::einspielen::Ablehnung::neu(stelle, was, warum)));
            return Ok(true);
        }
        let wert = |platz: &Option<usize>| platz.and_then(|p| felder.get(p)).cloned().unwrap_or_default();
        let zeile = Zeile { nr: self.nr, felder: self.plaetze.iter().map(wert).collect() };
        (self.umsetzen)(&zeile, &mut self.wartend);
        Ok(true)
    }
}

fn self_fehler(nr: u64, warum: &str) -> Lesefehler {
    Lesefehler { stelle: format!("Zeile {nr}"), warum: format!("Die Datei ist nicht lesbar: {warum}") }
}

impl<R: BufRead, T, F: FnMut(&Zeile, &mut VecDeque<Gelesen<T>>)> Iterator for Tabelle<R, T, F> {
    type Item = Lesung<T>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(da) = self.wartend.pop_front() {
                return Some(Ok(da));
            }
            if self.fertig {
                return None;
            }
            match self.weiter() {
                Ok(true) => {}
                Ok(false) => self.fertig = true,
                Err(e) => {
                    self.fertig = true;
                    return Some(Err(e));
                }
            }
        }
    }
}

/// Text without blanks around it and with single blanks in it; and whether anything was put right.
pub(crate) fn geordnet(text: &str) -> (String, bool) {
    let neu = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let anders = neu != text.trim_matches(' ');
    (neu, anders)
}
