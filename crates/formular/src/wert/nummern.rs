//! Numbers with a form of their own: bank, tax, register, vehicle, place.

use crate::Grund;

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

pub(super) fn iban(text: &str) -> Result<String, Grund> {
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

/// In groups of four.
pub(super) fn iban_text(t: &str) -> String {
    let mut aus = String::new();
    for (i, c) in t.chars().enumerate() {
        if i > 0 && i % 4 == 0 {
            aus.push(' ');
        }
        aus.push(c);
    }
    aus
}

/// The check digit after ISO 7064 MOD 11,10 over all digits but the last.
fn pruefziffer_11_10(ziffern: &[u8]) -> bool {
    let Some((letzte, vorne)) = ziffern.split_last() else { return false };
    let produkt = vorne.iter().fold(10_u32, |produkt, z| {
        let summe = match (u32::from(*z) + produkt) % 10 {
            0 => 10,
            s => s,
        };
        summe * 2 % 11
    });
    (11 - produkt) % 10 == u32::from(*letzte)
}

/// Without what people put between digits.
fn ohne_trenner(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/')).collect()
}

fn ziffern(text: &str) -> Option<Vec<u8>> {
    text.bytes().map(|b| b.is_ascii_digit().then(|| b - b'0')).collect()
}

/// Eleven digits, the first not 0; among the first ten exactly one digit stands two or three times (§ 1 StIdV and the
/// rules of the BZSt); the last is the check digit.
pub(super) fn steuer_id(text: &str) -> Result<String, Grund> {
    let text = ohne_trenner(text);
    let z = ziffern(&text).filter(|z| z.len() == 11 && z[0] != 0).ok_or(Grund::SteuerIdAufbau)?;
    let mal = |gesucht: u8| z[..10].iter().filter(|z| **z == gesucht).count();
    let oft: Vec<usize> = (0..10).map(mal).filter(|n| *n > 1).collect();
    if !matches!(oft[..], [2 | 3]) || !pruefziffer_11_10(&z) {
        return Err(Grund::SteuerIdPruefziffer);
    }
    Ok(text)
}

/// `12 345 678 901`, as on letters of the tax office.
pub(super) fn steuer_id_text(t: &str) -> String {
    match (t.get(..2), t.get(2..5), t.get(5..8), t.get(8..)) {
        (Some(a), Some(b), Some(c), Some(d)) => format!("{a} {b} {c} {d}"),
        _ => t.to_owned(),
    }
}

/// What follows the two letters of the country: shortest and longest, and whether letters may be among it.
const UST_IDS: [(&str, usize, usize, bool); 28] = [
    ("AT", 9, 9, true),
    ("BE", 10, 10, false),
    ("BG", 9, 10, false),
    ("CY", 9, 9, true),
    ("CZ", 8, 10, false),
    ("DE", 9, 9, false),
    ("DK", 8, 8, false),
    ("EE", 9, 9, false),
    ("EL", 9, 9, false),
    ("ES", 9, 9, true),
    ("FI", 8, 8, false),
    ("FR", 11, 11, true),
    ("HR", 11, 11, false),
    ("HU", 8, 8, false),
    ("IE", 8, 9, true),
    ("IT", 11, 11, false),
    ("LT", 9, 12, false),
    ("LU", 8, 8, false),
    ("LV", 11, 11, false),
    ("MT", 8, 8, false),
    ("NL", 12, 12, true),
    ("PL", 10, 10, false),
    ("PT", 9, 9, false),
    ("RO", 2, 10, false),
    ("SE", 12, 12, false),
    ("SI", 8, 8, false),
    ("SK", 10, 10, false),
    ("XI", 9, 12, true),
];

/// Country and number; the check digit of German ones.
pub(super) fn ust_id(text: &str) -> Result<String, Grund> {
    let text = ohne_trenner(text).to_ascii_uppercase();
    let (land, rest) = text.split_at_checked(2).ok_or(Grund::UstIdAufbau)?;
    let (_, kurz, lang, buchstaben) = UST_IDS.iter().find(|(l, ..)| *l == land).ok_or(Grund::UstIdAufbau)?;
    let erlaubt = |b: u8| b.is_ascii_digit() || (*buchstaben && (b.is_ascii_uppercase() || matches!(b, b'+' | b'*')));
    if !(*kurz..=*lang).contains(&rest.len()) || !rest.bytes().all(erlaubt) {
        return Err(Grund::UstIdAufbau);
    }
    if land == "DE" && !ziffern(rest).is_some_and(|z| z[0] != 0 && pruefziffer_11_10(&z)) {
        return Err(Grund::UstIdPruefziffer);
    }
    Ok(text)
}

/// Numbers of the Länder at the head of the 13 digits, and whether their check digit is known here: seven of them reckon it
/// the same way.
const STEUERLAENDER: [(&str, bool); 16] = [
    ("10", true),
    ("11", false),
    ("21", false),
    ("22", false),
    ("23", false),
    ("24", false),
    ("26", false),
    ("27", false),
    ("28", false),
    ("30", true),
    ("31", true),
    ("32", true),
    ("40", true),
    ("41", true),
    ("5", false),
    ("9", true),
];

/// What the digits weigh where it is known: Saarland, Brandenburg, Sachsen-Anhalt, Sachsen, Mecklenburg-Vorpommern,
/// Thüringen, Bayern.
const STEUERGEWICHTE: [u32; 12] = [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2];

/// `201/123/12340` of Sachsen and `101/815/08154` of Sachsen-Anhalt as they stand on letters of the tax office, or the 13
/// digits that all Länder use between offices (a 0 in the fifth place). Kept are the 13 digits: `3201012312340`.
pub(super) fn steuernummer(text: &str) -> Result<String, Grund> {
    let text = ohne_trenner(text);
    let ganz = match (text.len(), text.get(..1), text.get(1..3), text.get(3..)) {
        (11, Some("2"), Some(amt), Some(rest)) => format!("32{amt}0{rest}"),
        // From 151 on the offices are those of Thüringen, which writes its numbers the same way.
        (11, Some("1"), Some(amt), Some(rest)) if amt < "51" => format!("31{amt}0{rest}"),
        _ => text,
    };
    let z = ziffern(&ganz).filter(|z| z.len() == 13 && z[4] == 0).ok_or(Grund::SteuernummerAufbau)?;
    let land = STEUERLAENDER.iter().find(|(l, _)| ganz.starts_with(*l));
    let (_, bekannt) = land.ok_or(Grund::SteuernummerAufbau)?;
    let summe: u32 = z.iter().zip(STEUERGEWICHTE).map(|(z, g)| u32::from(*z) * g).sum();
    // A remainder of 1 would ask for a digit "10": such numbers are not given out.
    if *bekannt && (11 - summe % 11) % 11 != u32::from(z[12]) {
        return Err(Grund::SteuernummerPruefziffer);
    }
    Ok(ganz)
}

/// As the tax offices of Sachsen and Sachsen-Anhalt write it; of other Länder the 13 digits.
pub(super) fn steuernummer_text(t: &str) -> String {
    match (t.get(..2), t.get(1..4), t.get(5..8), t.get(8..)) {
        (Some("31" | "32"), Some(amt), Some(bezirk), Some(rest)) => format!("{amt}/{bezirk}/{rest}"),
        _ => t.to_owned(),
    }
}

/// With the Land that the number was taken for: other Länder write theirs the same way.
pub(super) fn steuernummer_mit_land(t: &str) -> String {
    let land = match t.get(..2) {
        Some("31") => " (Sachsen-Anhalt)",
        Some("32") => " (Sachsen)",
        _ => "",
    };
    format!("{}{land}", steuernummer_text(t))
}

/// `DE`, nine digits as in the VAT number, and five that tell the activities of one business apart, from 00001 on (§ 139c
/// AO, Abs. 5a).
pub(super) fn wirtschafts_id(text: &str) -> Result<String, Grund> {
    let text = ohne_trenner(text).to_ascii_uppercase();
    let z = text.strip_prefix("DE").and_then(ziffern).filter(|z| z.len() == 14).ok_or(Grund::WirtschaftsIdAufbau)?;
    let (nummer, merkmal) = z.split_at(9);
    if nummer[0] == 0 || merkmal.iter().all(|z| *z == 0) {
        return Err(Grund::WirtschaftsIdAufbau);
    }
    if !pruefziffer_11_10(nummer) {
        return Err(Grund::WirtschaftsIdPruefziffer);
    }
    Ok(format!("{}-{}", &text[..11], &text[11..]))
}

/// Registers of German courts: commercial (departments A and B), cooperatives, companies under civil law, partnerships,
/// associations.
const REGISTER: [&str; 6] = ["HRA", "HRB", "GNR", "GSR", "PR", "VR"];

/// `HRB 12345`, with the letters that some courts add after mergers: `HRB 12345 B`.
pub(super) fn registernummer(text: &str) -> Result<String, Grund> {
    let ohne: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | ':')).collect();
    let gross = ohne.to_uppercase();
    let register = REGISTER.iter().find(|r| gross.starts_with(**r)).ok_or(Grund::KeineRegisternummer)?;
    let rest = gross.strip_prefix(register).unwrap_or_default();
    let rest = rest.strip_prefix("NR").unwrap_or(rest);
    let ende = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (nummer, zusatz) = rest.split_at(ende);
    if !(1..=6).contains(&nummer.len()) || zusatz.len() > 4 || !zusatz.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Grund::KeineRegisternummer);
    }
    let register = match *register {
        "GNR" => "GnR",
        "GSR" => "GsR",
        andere => andere,
    };
    Ok([register, nummer, zusatz].iter().filter(|t| !t.is_empty()).copied().collect::<Vec<_>>().join(" "))
}

/// `BZ-AB 123`, `BZ-AB 123E`, and of authorities `BZ-1234` (Annex 2 and 4 FZV). Where place and letters run together they
/// can be told apart only by whoever typed them.
pub(super) fn kennzeichen(text: &str) -> Result<String, Grund> {
    let gross = text.to_uppercase();
    let teile: Vec<&str> = gross.split([' ', '-', '.', ':', '·']).filter(|t| !t.is_empty()).collect();
    let ganz = teile.concat();
    let stelle = ganz.find(|c: char| c.is_ascii_digit()).ok_or(Grund::KeinKennzeichen)?;
    let (vorne, hinten) = ganz.split_at(stelle);
    let nummer = hinten.strip_suffix(['E', 'H']).unwrap_or(hinten);
    let buchstabe = |c: char| c.is_ascii_uppercase() || matches!(c, 'Ä' | 'Ö' | 'Ü');
    if !vorne.chars().all(buchstabe) || !nummer.bytes().all(|b| b.is_ascii_digit()) || nummer.starts_with('0') {
        return Err(Grund::KeinKennzeichen);
    }
    let erster = teile.first().copied().unwrap_or_default();
    let anzahl = vorne.chars().count();
    let (ort, zeichen) = if erster.chars().all(buchstabe) {
        (erster, vorne.strip_prefix(erster).unwrap_or_default())
    } else if anzahl == 1 {
        (vorne, "")
    } else {
        return Err(Grund::KennzeichenTrennen);
    };
    // "BZAB 123": the blank stands before the number, not between place and letters.
    if zeichen.is_empty() && ort.chars().count() > 3 && anzahl <= 5 {
        return Err(Grund::KennzeichenTrennen);
    }
    let stellen = if zeichen.is_empty() { 6 } else { 4 };
    if !(1..=3).contains(&ort.chars().count())
        || zeichen.len() > 2
        || !(1..=stellen).contains(&nummer.len())
        || ganz.chars().count() > 8
    {
        return Err(Grund::KeinKennzeichen);
    }
    Ok(if zeichen.is_empty() { format!("{ort}-{hinten}") } else { format!("{ort}-{zeichen} {hinten}") })
}

/// A place in words, or latitude and longitude in degrees: `51,1814 14,4244` becomes `51.18140, 14.42440` (some metres).
pub(super) fn punkt(text: &str) -> Result<String, Grund> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((breite, laenge)) = koordinaten(&text) {
        if breite.abs() > 90.0 || laenge.abs() > 180.0 {
            return Err(Grund::KeinPunkt);
        }
        return Ok(format!("{breite:.5}, {laenge:.5}"));
    }
    // Words: a place needs letters.
    if !(3..=200).contains(&text.chars().count()) || text.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return Err(Grund::KeinPunkt);
    }
    Ok(text)
}

/// Latitude and longitude in degrees, in the ways people write them.
#[must_use]
pub fn koordinaten(text: &str) -> Option<(f64, f64)> {
    if !text.chars().all(|c| c.is_ascii_digit() || " ,.;-+°NEO/".contains(c)) {
        return None;
    }
    let sauber: String = text.chars().filter(|c| !matches!(c, '°' | 'N' | 'E' | 'O' | '+')).collect();
    let zahl = |t: &str| t.trim().trim_end_matches([',', ';']).replace(',', ".").parse::<f64>().ok();
    let paar = |(a, b): (&str, &str)| Some((zahl(a)?, zahl(b)?));
    // "51.1, 14.4", "51,1; 14,4", "51,1 14,4", "51.1,14.4"
    [';', '/', ' ']
        .iter()
        .find_map(|t| sauber.trim().split_once(*t).and_then(paar))
        .or_else(|| (sauber.matches(',').count() == 1).then(|| sauber.split_once(',').and_then(paar)).flatten())
}
