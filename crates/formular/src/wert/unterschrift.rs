//! A signature: a typed name, and a drawing or the tick that the name stands for it.

use grund::{Sprache, TextFehler};

use crate::{Grund, Unterschrift, annehmen::Eingabe};

/// The sheet on which the strokes lie.
pub(crate) const BREITE: u16 = 1000;
pub(crate) const HOEHE: u16 = 300;
const PUNKTE: usize = 4_000;
const STRICHE: usize = 200;

/// `name.name`, `name.ja`, `name.striche`; `None` when nothing of it was filled in.
pub(super) fn lesen(eingabe: &Eingabe<'_>, name: &str) -> Result<Option<Unterschrift>, Grund> {
    let teil = |t: &str| eingabe.erstes(&format!("{name}.{t}")).unwrap_or_default().trim();
    let (wer, ja, striche) = (teil("name"), teil("ja") == "ja", teil("striche"));
    if wer.is_empty() && !ja && striche.is_empty() {
        return Ok(None);
    }
    if wer.len() > 2_000 {
        return Err(Grund::ZuLang(200));
    }
    let wer = grund::bereinigen(wer).map_err(|TextFehler { zeichen }| Grund::Zeichen(zeichen))?;
    let wer = wer.split_whitespace().collect::<Vec<_>>().join(" ");
    super::laenge(&wer, 0, 200)?;
    // A first and a last name: initials sign nothing.
    if wer.chars().filter(|c| c.is_alphabetic()).count() < 3 || !wer.contains(' ') {
        return Err(Grund::UnterschriftName);
    }
    let striche =
        if striche.is_empty() { None } else { Some(linien_lesen(striche).ok_or(Grund::UnterschriftStriche)?) };
    match striche {
        None if !ja => Err(Grund::UnterschriftFehlt),
        striche => Ok(Some(Unterschrift { name: wer, striche })),
    }
}

/// The strokes in their one form; `None` when they cannot be read, are too many, or draw nothing.
fn linien_lesen(text: &str) -> Option<String> {
    if text.len() > 40_000 {
        return None;
    }
    let punkt = |p: &str| -> Option<(u16, u16)> {
        let (x, y) = p.split_once(',')?;
        let (x, y) = (x.parse().ok()?, y.parse().ok()?);
        (x <= BREITE && y <= HOEHE).then_some((x, y))
    };
    let linien: Option<Vec<Vec<(u16, u16)>>> =
        text.split(';').map(|linie| linie.split_whitespace().map(punkt).collect()).collect();
    let linien: Vec<Vec<(u16, u16)>> = linien?.into_iter().filter(|l| !l.is_empty()).collect();
    let punkte: usize = linien.iter().map(Vec::len).sum();
    let gezeichnet = linien.iter().any(|l| l.windows(2).any(|p| p[0] != p[1]));
    if !gezeichnet || linien.len() > STRICHE || punkte > PUNKTE {
        return None;
    }
    let linie = |l: &Vec<(u16, u16)>| l.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
    Some(linien.iter().map(linie).collect::<Vec<_>>().join(";"))
}

/// The strokes as the path of a drawing; a stroke of one point is a dot.
pub(crate) fn pfad(striche: &str) -> String {
    let linie = |l: &str| {
        let punkte: Vec<String> = l.split(' ').map(|p| p.replace(',', " ")).collect();
        match punkte.as_slice() {
            [einer] => format!("M{einer}l1 0"),
            alle => format!("M{}", alle.join("L")),
        }
    };
    striche.split(';').map(linie).collect()
}

/// The name, and how it was signed.
pub(super) fn texte(u: &Unterschrift, sprache: Sprache) -> Vec<String> {
    let wie = match (sprache, u.striche.is_some()) {
        (Sprache::De | Sprache::Leicht, true) => "gezeichnet",
        (Sprache::De | Sprache::Leicht, false) => "mit dem Namen unterschrieben",
        (Sprache::En, true) => "drawn",
        (Sprache::En, false) => "signed with the name",
        (Sprache::Hsb, true) => "rysowane",
        (Sprache::Hsb, false) => "z mjenom podpisane",
        (Sprache::Ar, true) => "توقيع مرسوم",
        (Sprache::Ar, false) => "توقيع بالاسم",
    };
    vec![u.name.clone(), format!("({wie})")]
}
