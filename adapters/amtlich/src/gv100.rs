//! GV100AD: the Gemeindeverzeichnis of the statistical office as text with fixed columns.

use std::io::BufRead;

use grund::{Ags, Ars};
use verzeichnis::einspielen::{Ablehnung, Gelesen, Gemeindesatz, Lesefehler, Lesung};

/// Reads a GV100AD file: Länder (record type 10), Kreise (40), Verbände (50) and municipalities (60). Regierungsbezirke
/// (20) and regions (30) are no areas of the directory.
pub fn gv100(quelle: impl BufRead) -> impl Iterator<Item = Lesung<Gemeindesatz>> {
    let mut zeilen = Zeilen { quelle, nr: 0, fertig: false };
    std::iter::from_fn(move || zeilen.naechste())
}

struct Zeilen<R> {
    quelle: R,
    nr: u64,
    fertig: bool,
}

impl<R: BufRead> Zeilen<R> {
    fn naechste(&mut self) -> Option<Lesung<Gemeindesatz>> {
        /// The record description has 220 characters a line.
        const HOECHSTENS: u64 = 4096;
        loop {
            if self.fertig {
                return None;
            }
            self.nr += 1;
            let mut bytes = Vec::new();
            let gelesen = std::io::Read::take(&mut self.quelle, HOECHSTENS).read_until(b'\n', &mut bytes);
            let fehler = |warum: &str| Lesefehler { stelle: format!("Zeile {}", self.nr), warum: warum.to_owned() };
            match gelesen {
                Ok(0) => return None,
                Ok(n) if n as u64 == HOECHSTENS => {
                    self.fertig = true;
                    return Some(Err(fehler("Diese Zeile ist zu lang für eine GV100AD-Datei.")));
                }
                Ok(_) => {}
                Err(e) => {
                    self.fertig = true;
                    return Some(Err(fehler(&format!("Die Datei ist nicht lesbar: {e}"))));
                }
            }
            // Older files are in Latin-1, where every byte is the character of the same number.
            let zeile: Vec<char> = match String::from_utf8(bytes) {
                Ok(text) => text.chars().collect(),
                Err(e) => e.into_bytes().into_iter().map(char::from).collect(),
            };
            if zeile.iter().all(|c| c.is_whitespace() || *c == '\u{feff}') {
                continue;
            }
            return Some(Ok(satz(&zeile, self.nr)));
        }
    }
}

fn satz(zeile: &[char], nr: u64) -> Gelesen<Gemeindesatz> {
    let feld = |von: usize, laenge: usize| -> String {
        let text: String = zeile.iter().skip(von).take(laenge).collect();
        text.trim().to_owned()
    };
    let name = feld(22, 50);
    let falsch = |warum: String| Gelesen::Abgelehnt(Ablehnung::neu(format!("Zeile {nr}"), name.clone(), warum));
    let ziffern = |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
    let (schluessel, zahlen) = match feld(0, 2).as_str() {
        "10" => (feld(10, 2), false),
        "20" | "30" => {
            let warum = "Regierungsbezirke und Regionen führt dieses Verzeichnis nicht.";
            return Gelesen::Uebergangen { was: name, warum };
        }
        "40" => (feld(10, 5), false),
        "50" => (format!("{}{}", feld(10, 5), feld(18, 4)), false),
        "60" => match (feld(10, 8).parse::<Ags>(), feld(18, 4)) {
            (Ok(ags), verband) => {
                let gemeinde = ags.as_str().get(5..).unwrap_or_default().to_owned();
                (format!("{}{verband}{gemeinde}", ags.kreis()), true)
            }
            (Err(e), _) => return falsch(e.to_string()),
        },
        art => return falsch(format!("Die Satzart „{art}“ gibt es in GV100AD nicht.")),
    };
    let passt = match schluessel.len() {
        12 => schluessel.parse::<Ars>().is_ok(),
        n @ (2 | 5 | 9) => ziffern(&schluessel, n),
        _ => false,
    };
    if !passt || name.is_empty() {
        return falsch(format!("Schlüssel „{schluessel}“ oder Name fehlen oder sind falsch."));
    }
    let plz = feld(165, 5);
    // Hectares and inhabitants stand only with municipalities.
    let hektar = feld(128, 11).parse::<u32>().ok().filter(|_| zahlen);
    let satz = Gemeindesatz {
        schluessel,
        name: name.clone(),
        einwohner: feld(139, 11).parse().ok().filter(|_| zahlen),
        flaeche_km2: hektar.map(|h| f64::from(h) / 100.0),
        plz: if zahlen && ziffern(&plz, 5) { vec![plz] } else { Vec::new() },
        ..Gemeindesatz::default()
    };
    Gelesen::Satz(format!("Zeile {nr}"), satz)
}
