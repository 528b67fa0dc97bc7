//! Reading one answer as people type it, and writing it as people read it.

use grund::{Betrag, Sprache, Tag, TextFehler, format};
use regel::Decimal;

use crate::{Antwort, Art, Feld, Grund, annehmen::Eingabe};

/// The answer in the posted form; `None` when nothing was entered.
pub(crate) fn lesen(feld: &Feld, eingabe: &Eingabe<'_>, name: &str, heute: Tag) -> Result<Option<Antwort>, Grund> {
    match &feld.art {
        Art::Info { .. } | Art::Datei { .. } | Art::Gruppe { .. } => Ok(None),
        Art::Datum { vergangen, .. } => datum(eingabe, name, heute, *vergangen).map(|d| d.map(Antwort::Datum)),
        Art::Mehrfach { optionen } => {
            let gewaehlt: Vec<&str> = eingabe.alle(name).filter(|w| !w.is_empty()).collect();
            if gewaehlt.iter().any(|w| !optionen.iter().any(|o| o.wert == *w)) {
                return Err(Grund::NichtZurAuswahl);
            }
            // In the order of the form, each once: the same choice is always the same answer.
            let werte: Vec<String> =
                optionen.iter().filter(|o| gewaehlt.contains(&o.wert.as_str())).map(|o| o.wert.clone()).collect();
            Ok(if werte.is_empty() { None } else { Some(Antwort::Mehrfach(werte)) })
        }
        art => {
            let roh = eingabe.erstes(name).unwrap_or_default();
            if roh.trim().is_empty() { Ok(None) } else { einzeln(art, roh).map(Some) }
        }
    }
}

fn einzeln(art: &Art, roh: &str) -> Result<Antwort, Grund> {
    // No single value is longer than a long text; this keeps hostile input cheap.
    if roh.len() > 200_000 {
        return Err(Grund::ZuLang(10_000));
    }
    let text = grund::bereinigen(roh).map_err(|TextFehler { zeichen }| Grund::Zeichen(zeichen))?;
    Ok(match art {
        Art::Text { minimal, maximal } => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            laenge(&text, *minimal, *maximal)?;
            Antwort::Text(text)
        }
        Art::Langtext { maximal } => {
            laenge(&text, 0, *maximal)?;
            Antwort::Text(text)
        }
        Art::Zahl { nachkomma, .. } => Antwort::Zahl(zahl(&text, *nachkomma)?),
        Art::Betrag { .. } => {
            let ohne = text.trim_end_matches('€').trim_start_matches('€');
            let ohne = ohne.trim().trim_end_matches("EUR").trim_end_matches("Euro").trim();
            let cent = zahl(ohne, 2)?.checked_mul(Decimal::ONE_HUNDRED).ok_or(Grund::KeineZahl)?;
            let cent: i64 = cent.trunc().try_into().map_err(|_| Grund::KeineZahl)?;
            Antwort::Betrag(Betrag::cent(cent))
        }
        Art::JaNein => match text.as_str() {
            "ja" | "true" | "1" | "on" => Antwort::JaNein(true),
            "nein" | "false" | "0" => Antwort::JaNein(false),
            _ => return Err(Grund::NichtZurAuswahl),
        },
        Art::Auswahl { optionen, .. } => {
            if !optionen.iter().any(|o| o.wert == text) {
                return Err(Grund::NichtZurAuswahl);
            }
            Antwort::Text(text)
        }
        Art::Email => Antwort::Text(mail(&text)?),
        Art::Telefon => Antwort::Text(telefon(&text)?),
        Art::Plz => Antwort::Text(plz(&text)?),
        Art::Iban => Antwort::Text(iban(&text)?),
        Art::Datum { .. } | Art::Mehrfach { .. } | Art::Info { .. } | Art::Datei { .. } | Art::Gruppe { .. } => {
            return Err(Grund::NichtZurAuswahl);
        }
    })
}

pub(crate) fn laenge(text: &str, minimal: usize, maximal: usize) -> Result<(), Grund> {
    let n = text.chars().count();
    if n > maximal {
        Err(Grund::ZuLang(maximal))
    } else if n < minimal {
        Err(Grund::ZuKurz(minimal))
    } else {
        Ok(())
    }
}

/// `1.234,5`, `1234,5`, `1 234,5`, and `12.5` where that can only be a decimal point.
pub(crate) fn zahl(text: &str, nachkomma: u32) -> Result<Decimal, Grund> {
    let roh: String = text.chars().filter(|c| !c.is_whitespace() && *c != '’' && *c != '\'').collect();
    let (minus, roh) = match roh.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.to_owned()),
        None => ("", roh.strip_prefix('+').unwrap_or(&roh).to_owned()),
    };
    let komma = match (roh.rfind(','), roh.rfind('.')) {
        (Some(k), Some(p)) => Some(k.max(p)),
        (Some(k), None) if roh.matches(',').count() == 1 => Some(k),
        // One point that does not cut off three digits cannot be a thousands mark.
        (None, Some(p)) if roh.matches('.').count() == 1 && roh.len() - p != 4 => Some(p),
        _ => None,
    };
    let (ganz, bruch) = komma.map_or((roh.as_str(), ""), |k| (&roh[..k], &roh[k + 1..]));
    let trenner = if komma.is_some_and(|k| roh.as_bytes().get(k) == Some(&b'.')) { ',' } else { '.' };
    let gruppen: Vec<&str> = ganz.split(trenner).collect();
    let gruppiert =
        gruppen.len() == 1 || ((1..=3).contains(&gruppen[0].len()) && gruppen[1..].iter().all(|g| g.len() == 3));
    let ziffern = gruppen.concat();
    let alles_ziffern = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    if ziffern.is_empty() || !gruppiert || !alles_ziffern(&ziffern) || !alles_ziffern(bruch) || ziffern.len() > 15 {
        return Err(Grund::KeineZahl);
    }
    let bruch = bruch.trim_end_matches('0');
    if bruch.len() > nachkomma as usize {
        return Err(Grund::Nachkomma(nachkomma));
    }
    format!("{minus}{ziffern}.{bruch}0").parse::<Decimal>().map(|z| z.normalize()).map_err(|_| Grund::KeineZahl)
}

const MONATE: [&str; 24] = [
    "jan", "feb", "mär", "mar", "mae", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez",
    "dec", "januar", "jän", "jaen", "juni", "juli", "sept", "märz",
];
const MONATSZAHL: [i8; 24] = [1, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12, 1, 1, 1, 6, 7, 9, 3];

fn monat(text: &str) -> Option<i8> {
    let text = text.trim_end_matches('.').to_lowercase();
    if text.len() <= 2 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    let anfang: String = text.chars().take(3).collect();
    MONATE.iter().position(|m| *m == anfang).map(|i| MONATSZAHL[i])
}

fn jahr(text: &str, heute: Tag, vergangen: bool) -> Option<i16> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let zahl: i16 = text.parse().ok()?;
    match text.len() {
        4 => (1800..=2300).contains(&zahl).then_some(zahl),
        2 => {
            // A two-digit year is the one nearest to what can be meant: at most 80 years back, 19 ahead.
            let jahrhundert = heute.year() / 100 * 100;
            let grenze = if vergangen { heute.year() } else { heute.year() + 19 };
            Some(if jahrhundert + zahl > grenze { jahrhundert - 100 + zahl } else { jahrhundert + zahl })
        }
        _ => None,
    }
}

fn datum(eingabe: &Eingabe<'_>, name: &str, heute: Tag, vergangen: bool) -> Result<Option<Tag>, Grund> {
    let teil = |t: &str| eingabe.erstes(&format!("{name}.{t}")).unwrap_or_default().trim();
    let (tag, mon, jah) = (teil("tag"), teil("monat"), teil("jahr"));
    let ganz = eingabe.erstes(name).unwrap_or_default().trim();
    match (tag.is_empty(), mon.is_empty(), jah.is_empty()) {
        (true, true, true) if ganz.is_empty() => Ok(None),
        (true, true, true) => am_stueck(ganz, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
        // Someone typed (or pasted) the whole date into the first box.
        (false, true, true) if tag.len() > 2 => am_stueck(tag, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
        (true, ..) => Err(Grund::TagFehlt),
        (_, true, _) => Err(Grund::MonatFehlt),
        (.., true) => Err(Grund::JahrFehlt),
        _ => bauen(tag, mon, jah, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
    }
}

fn bauen(tag: &str, mon: &str, jah: &str, heute: Tag, vergangen: bool) -> Option<Tag> {
    let tag = tag.trim_end_matches('.');
    let tag: i8 = if tag.len() <= 2 { tag.parse().ok()? } else { return None };
    Tag::new(jahr(jah, heute, vergangen)?, monat(mon)?, tag).ok()
}

/// `1.2.24`, `01.02.2024`, `1/2/2024`, `1. Februar 2024`, `2024-02-01`.
fn am_stueck(text: &str, heute: Tag, vergangen: bool) -> Option<Tag> {
    if text.len() > 40 {
        return None;
    }
    let teile: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ','))
        .filter(|t| !t.is_empty())
        .collect();
    match teile[..] {
        [j, m, t] if j.len() == 4 => bauen(t, m, j, heute, vergangen),
        [t, m, j] => bauen(t, m, j, heute, vergangen),
        _ => None,
    }
}

fn mail(text: &str) -> Result<String, Grund> {
    let gut = text.len() <= 254
        && text.split_once('@').is_some_and(|(wer, wo)| {
            !wer.is_empty()
                && wer.len() <= 64
                && !wer.starts_with('.')
                && !wer.ends_with('.')
                && wo.contains('.')
                && !wo.contains('@')
                && wo
                    .split('.')
                    .all(|t| !t.is_empty() && t.chars().all(|c| c.is_alphanumeric() || c == '-') && !t.starts_with('-'))
        })
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')' | ':'));
    if gut { Ok(text.to_owned()) } else { Err(Grund::KeineMail) }
}

fn telefon(text: &str) -> Result<String, Grund> {
    let ziffern = text.chars().filter(char::is_ascii_digit).count();
    let erlaubt = |c: char| c.is_ascii_digit() || c == ' ' || "+()/-–.:,xX".contains(c) || c.is_alphabetic();
    if (5..=20).contains(&ziffern) && text.chars().count() <= 40 && text.chars().all(erlaubt) {
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Err(Grund::KeinTelefon)
    }
}

fn plz(text: &str) -> Result<String, Grund> {
    let ohne = text.strip_prefix("D-").or_else(|| text.strip_prefix("DE-")).unwrap_or(text);
    let ziffern: String = ohne.chars().filter(|c| !c.is_whitespace()).collect();
    let gut = ziffern.len() == 5 && ziffern.bytes().all(|b| b.is_ascii_digit()) && ziffern.as_str() >= "01000";
    if gut { Ok(ziffern) } else { Err(Grund::KeinePlz) }
}

/// Lengths of the IBAN in the SEPA area (ISO 13616 registry).
const IBAN_LAENGEN: [(&str, usize); 38] = [
    ("AD", 24),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GI", 23),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("VA", 22),
    ("UA", 29),
];

fn iban(text: &str) -> Result<String, Grund> {
    let roh: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '.').map(|c| c.to_ascii_uppercase()).collect();
    let zeichen = roh.as_bytes();
    if !roh.bytes().all(|b| b.is_ascii_alphanumeric())
        || zeichen.len() < 5
        || !zeichen[..2].iter().all(u8::is_ascii_uppercase)
        || !zeichen[2..4].iter().all(u8::is_ascii_digit)
    {
        return Err(Grund::IbanZeichen);
    }
    let land = &roh[..2];
    match IBAN_LAENGEN.iter().find(|(l, _)| *l == land) {
        Some((_, soll)) if *soll != roh.len() => {
            return Err(Grund::IbanLaenge { land: land.to_owned(), soll: *soll, ist: roh.len() });
        }
        None if !(15..=34).contains(&roh.len()) => {
            return Err(Grund::IbanLaenge { land: land.to_owned(), soll: 34, ist: roh.len() });
        }
        _ => {}
    }
    let rest = zeichen[4..].iter().chain(&zeichen[..4]).fold(0_u32, |rest, b| {
        if b.is_ascii_digit() {
            (rest * 10 + u32::from(b - b'0')) % 97
        } else {
            (rest * 100 + u32::from(b - b'A') + 10) % 97
        }
    });
    if rest == 1 { Ok(roh) } else { Err(Grund::IbanPruefziffer) }
}

/// What stands in the input field for a stored answer.
pub(crate) fn eingabetext(antwort: &Antwort, art: &Art) -> String {
    match (antwort, art) {
        (Antwort::Text(t), Art::Iban) => iban_text(t),
        (Antwort::Text(t), _) => t.clone(),
        (Antwort::Zahl(z), _) => z.to_string().replace('.', ","),
        (Antwort::Betrag(b), _) => {
            let vorzeichen = if b.als_cent() < 0 { "-" } else { "" };
            let cent = b.als_cent().unsigned_abs();
            format!("{vorzeichen}{},{:02}", cent / 100, cent % 100)
        }
        (Antwort::JaNein(b), _) => if *b { "ja" } else { "nein" }.to_owned(),
        _ => String::new(),
    }
}

fn iban_text(t: &str) -> String {
    let mut aus = String::new();
    for (i, c) in t.chars().enumerate() {
        if i > 0 && i % 4 == 0 {
            aus.push(' ');
        }
        aus.push(c);
    }
    aus
}

/// A day as people read it: `01.02.2024`, `1 February 2024`, `1. februara 2024`.
pub(crate) fn datum_text(tag: Tag, sprache: Sprache) -> String {
    match sprache {
        Sprache::De | Sprache::Leicht => format::tag_kurz(sprache, tag),
        Sprache::En | Sprache::Hsb | Sprache::Ar => format::tag(sprache, tag),
    }
}

/// A number as people read it: `1.234,5` and `1,234.5`.
pub(crate) fn zahl_text(zahl: Decimal, sprache: Sprache) -> String {
    format::zahl(sprache, &zahl.to_string())
}

/// Yes or no as people read it.
pub(crate) const fn ja_nein_text(ja: bool, sprache: Sprache) -> &'static str {
    let (doch, nicht) = match sprache {
        Sprache::De | Sprache::Leicht => ("Ja", "Nein"),
        Sprache::En => ("Yes", "No"),
        Sprache::Hsb => ("Haj", "Ně"),
        Sprache::Ar => ("نعم", "لا"),
    };
    if ja { doch } else { nicht }
}

/// An answer as people read it on the check page, one string a line.
pub(crate) fn texte(antwort: &Antwort, feld: &Feld, sprache: Sprache) -> Vec<String> {
    let wahl = |wert: &str| match &feld.art {
        Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen } => optionen
            .iter()
            .find(|o| o.wert == wert)
            .map_or_else(|| wert.to_owned(), |o| o.text.in_sprache(sprache).to_owned()),
        _ => wert.to_owned(),
    };
    match antwort {
        Antwort::Text(t) if matches!(feld.art, Art::Iban) => vec![iban_text(t)],
        Antwort::Text(t) if matches!(feld.art, Art::Langtext { .. }) => t.lines().map(str::to_owned).collect(),
        Antwort::Text(t) => vec![wahl(t)],
        Antwort::Zahl(z) => vec![zahl_text(*z, sprache)],
        Antwort::Betrag(b) => vec![format::betrag(sprache, *b)],
        Antwort::Datum(d) => vec![datum_text(*d, sprache)],
        Antwort::JaNein(b) => vec![ja_nein_text(*b, sprache).to_owned()],
        Antwort::Mehrfach(l) => l.iter().map(|w| wahl(w)).collect(),
        Antwort::Dateien(l) => {
            l.iter().map(|d| format!("{} ({})", d.name, format::groesse(sprache, d.groesse))).collect()
        }
        Antwort::Gruppe(_) => Vec::new(),
    }
}
