//! Files in other encodings than UTF-8: UTF-16, ISO-8859-1, ISO-8859-15 and Windows-1252 become UTF-8 before they are read.

use std::borrow::Cow;

/// What Windows-1252 has from 0x80 to 0x9F; the rest is Latin-1. Five places are empty.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];
/// Where ISO-8859-15 differs from ISO-8859-1.
const EURO: [(u8, char); 8] =
    [(0xa4, '€'), (0xa6, 'Š'), (0xa8, 'š'), (0xb4, 'Ž'), (0xb8, 'ž'), (0xbc, 'Œ'), (0xbd, 'œ'), (0xbe, 'Ÿ')];

/// The file in UTF-8 without a mark at its beginning; its declaration says so then.
///
/// # Errors
/// It is in none of these encodings; the sentence says in which.
pub fn in_utf8(bytes: &[u8]) -> Result<Cow<'_, [u8]>, String> {
    let breit = |paare: &[u8], wert: fn([u8; 2]) -> u16| {
        let einheiten: Vec<u16> = paare.chunks(2).map(|p| wert([p[0], p.get(1).copied().unwrap_or(0)])).collect();
        String::from_utf16(&einheiten).map_err(|_| "Die Datei ist kein lesbares UTF-16.".to_owned())
    };
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return Ok(Cow::Borrowed(rest)),
        [0xff, 0xfe, rest @ ..] => breit(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => breit(rest, u16::from_be_bytes)?,
        [b'<', 0, ..] => breit(bytes, u16::from_le_bytes)?,
        [0, b'<', ..] => breit(bytes, u16::from_be_bytes)?,
        _ => match erklaert(bytes).as_deref() {
            None | Some("utf-8" | "utf8" | "us-ascii") => return Ok(Cow::Borrowed(bytes)),
            Some("iso-8859-1" | "latin1" | "windows-1252" | "cp1252") => bytes.iter().map(|b| windows(*b)).collect(),
            Some("iso-8859-15" | "latin9") => {
                let neun = |b: &u8| EURO.iter().find(|(n, _)| n == b).map_or(char::from(*b), |(_, c)| *c);
                bytes.iter().map(neun).collect()
            }
            Some(andere) => {
                let lesbar: String = andere.chars().take(40).collect();
                return Err(format!("Die Datei ist in „{lesbar}“ geschrieben. Speichern Sie sie in UTF-8."));
            }
        },
    };
    Ok(Cow::Owned(umgeschrieben(&text).into_bytes()))
}

fn windows(b: u8) -> char {
    match b {
        0x80..=0x9f => WINDOWS[usize::from(b - 0x80)],
        b => char::from(b),
    }
}

/// The encoding that the declaration of the file names, in lower case.
fn erklaert(bytes: &[u8]) -> Option<String> {
    let kopf = bytes.get(..bytes.len().min(200))?;
    let ende = kopf.windows(2).position(|w| w == b"?>").filter(|_| kopf.starts_with(b"<?xml"))?;
    let kopf = std::str::from_utf8(&kopf[..ende]).ok()?;
    let (_, rest) = kopf.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let strich = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(rest[1..].split(strich).next()?.to_ascii_lowercase())
}

/// The declaration names UTF-8 from now on.
fn umgeschrieben(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    match text.strip_prefix("<?xml").and_then(|t| t.split_once("?>")) {
        Some((_, rest)) => format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{rest}"),
        None => text.to_owned(),
    }
}
