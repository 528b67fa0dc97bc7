//! CSV as spreadsheets write it: what separates the cells, which letters the bytes are, quotes and line breaks in them.

use super::Tabellenmangel;

/// A row with something in it: the line on which it begins (the first one is 1), and its cells.
pub(super) struct Reihe {
    pub zeile: usize,
    pub zellen: Vec<String>,
}

/// What Windows-1252 has from 0x80 to 0x9F; the rest is Latin-1. Five places are empty.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file: UTF-8, and Windows-1252 where it cannot be that.
pub(super) fn text(bytes: &[u8]) -> Result<String, Tabellenmangel> {
    // A workbook is a zip; UTF-16 and everything else that is no text has zero bytes.
    if bytes.starts_with(b"PK\x03\x04") || bytes.contains(&0) {
        return Err(Tabellenmangel::KeinText);
    }
    let ohne_marke = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    Ok(match std::str::from_utf8(ohne_marke) {
        Ok(text) => text.to_owned(),
        Err(_) => ohne_marke.iter().map(|b| zeichen(*b)).collect(),
    })
}

fn zeichen(b: u8) -> char {
    match b {
        0x80..=0x9f => WINDOWS[usize::from(b - 0x80)],
        _ => char::from(b),
    }
}

/// The rows that are not blank. The sign between the cells is the one that the first line has most.
pub(super) fn reihen(text: &str) -> Result<Vec<Reihe>, Tabellenmangel> {
    // Some spreadsheets say it themselves, in a line of its own.
    let erste = text.split(['\r', '\n']).next().unwrap_or_default();
    let (gesagt, rest, vor) = match erste.strip_prefix("sep=").and_then(|t| t.trim().chars().next()) {
        Some(t) => (Some(t), text[erste.len()..].trim_start_matches(['\r', '\n']), 1),
        None => (None, text, 0),
    };
    let trenner = gesagt.unwrap_or_else(|| trenner(rest));
    let mut leser =
        Leser { zeile: vor + 1, reihen: Vec::new(), zellen: Vec::new(), zelle: String::new(), anfang: vor + 1 };
    let mut offen: Option<usize> = None;
    let mut zeichen = rest.chars().peekable();
    while let Some(c) = zeichen.next() {
        match (c, offen) {
            ('"', Some(_)) if zeichen.peek() == Some(&'"') => {
                zeichen.next();
                leser.zelle.push('"');
            }
            ('"', Some(_)) => offen = None,
            // Quotes mean something only at the beginning of a cell: inches and nicknames stay.
            ('"', None) if leser.zelle.trim().is_empty() => {
                leser.zelle.clear();
                offen = Some(leser.zeile);
            }
            ('\r', _) if zeichen.peek() == Some(&'\n') => {}
            ('\r' | '\n', Some(_)) => {
                leser.zeile += 1;
                leser.zelle.push('\n');
            }
            ('\r' | '\n', None) => leser.umbruch(),
            (c, None) if c == trenner => leser.zelle_fertig(),
            (c, _) => leser.zelle.push(c),
        }
    }
    if let Some(zeile) = offen {
        return Err(Tabellenmangel::OhneEnde { zeile });
    }
    leser.umbruch();
    Ok(leser.reihen)
}

struct Leser {
    zeile: usize,
    anfang: usize,
    zelle: String,
    zellen: Vec<String>,
    reihen: Vec<Reihe>,
}

impl Leser {
    fn zelle_fertig(&mut self) {
        self.zellen.push(std::mem::take(&mut self.zelle).trim().to_owned());
    }

    fn umbruch(&mut self) {
        self.zelle_fertig();
        let zellen = std::mem::take(&mut self.zellen);
        if zellen.iter().any(|z| !z.is_empty()) {
            self.reihen.push(Reihe { zeile: self.anfang, zellen });
        }
        self.zeile += 1;
        self.anfang = self.zeile;
    }
}

fn trenner(text: &str) -> char {
    let kopf = text.split(['\r', '\n']).find(|z| !z.trim().is_empty()).unwrap_or_default();
    let zahl = |t: char| kopf.matches(t).count();
    // The first of equals wins in this order of preference.
    [';', ',', '\t'].into_iter().rev().max_by_key(|t| zahl(*t)).unwrap_or(';')
}

/// A cell as it is written: in quotes where it would not be read back otherwise.
pub(super) fn zelle(text: &str) -> String {
    if text.contains([';', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
