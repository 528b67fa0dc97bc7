//! The first and the last day of a question as people write them: a day, „heute“, „heute + 14 Tage“, an earlier question.
//! They are kept as FEEL; what is more than that stays FEEL.

use grund::format::tag_kurz;
use web::format::tag_lesen;

use crate::{bedingung::Quelle, gemeinsam::DE};
use werkstatt::bedingung::Wertart;

const SATZ: &str = "Schreiben Sie einen Tag wie 31.01.2027, „heute“, „heute + 14 Tage“, „heute - 18 Jahre“ oder eine frühere Frage nach einem Tag.";

/// Reads what was typed; empty: no limit.
pub fn lesen(getippt: &str, quellen: &[Quelle]) -> Result<Option<String>, String> {
    let text = getippt.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(tag) = tag_lesen(text) {
        return Ok(Some(tag.to_string()));
    }
    for (wort, zeichen) in [("in ", '+'), ("vor ", '-')] {
        let abstand = text.to_lowercase().strip_prefix(wort).and_then(dauer);
        if let Some(d) = abstand {
            return Ok(Some(format!("heute {zeichen} duration(\"{d}\")")));
        }
    }
    let geteilt = text.rfind(['+', '-']).and_then(|i| Some((text.get(..i)?, text.get(i..i + 1)?, text.get(i + 1..)?)));
    if let Some((links, zeichen, rechts)) = geteilt
        && let (Some(anfang), Some(d)) = (anfang(links.trim(), quellen), dauer(rechts))
    {
        return Ok(Some(format!("{anfang} {zeichen} duration(\"{d}\")")));
    }
    match anfang(text, quellen) {
        Some(a) => Ok(Some(a)),
        // A formula: whether it can be read, the check of the form says.
        None if text.contains('(') => Ok(Some(text.to_owned())),
        None if text.split('.').count() == 3 => Err(format!(
            "„{text}“ gibt es nicht im Kalender. Schreiben Sie Tag, Monat und Jahr, zum Beispiel 31.01.2027."
        )),
        None => Err(SATZ.to_owned()),
    }
}

/// What is counted from: a day, today, an earlier question by its words or its key.
fn anfang(text: &str, quellen: &[Quelle]) -> Option<String> {
    if text.eq_ignore_ascii_case("heute") {
        return Some("heute".to_owned());
    }
    if let Some(tag) = tag_lesen(text) {
        return Some(format!("date(\"{tag}\")"));
    }
    let worte = text.trim_matches(['„', '“', '”', '"']).trim();
    let mut tage = quellen.iter().filter(|q| q.art == Wertart::Tag);
    let q = tage.find(|q| q.id == worte || q.frage.to_lowercase() == worte.to_lowercase())?;
    Some(q.id.clone())
}

/// „14 Tage“ as `P14D`.
fn dauer(text: &str) -> Option<String> {
    let (zahl, einheit) = text.trim().split_once(char::is_whitespace)?;
    let zahl: u32 = zahl.parse().ok().filter(|z| *z < 10_000)?;
    Some(match einheit.trim().to_lowercase().as_str() {
        "tag" | "tage" | "tagen" => format!("P{zahl}D"),
        "woche" | "wochen" => format!("P{}D", zahl * 7),
        "monat" | "monate" | "monaten" => format!("P{zahl}M"),
        "jahr" | "jahre" | "jahren" => format!("P{zahl}Y"),
        _ => return None,
    })
}

/// A limit as people write it.
pub fn worte(feel: &str, quellen: &[Quelle]) -> String {
    let feel = feel.trim();
    for zeichen in ["+", "-"] {
        let teile = feel.split_once(&format!(" {zeichen} duration(\"P"));
        let abstand = teile.and_then(|(links, rest)| Some((links, in_worten(rest.strip_suffix("\")")?)?)));
        if let Some((links, abstand)) = abstand {
            let links = links.strip_prefix("date(\"").and_then(|l| l.strip_suffix("\")")).unwrap_or(links);
            return format!("{} {zeichen} {abstand}", anfang_in_worten(links, quellen));
        }
    }
    anfang_in_worten(feel, quellen)
}

fn anfang_in_worten(text: &str, quellen: &[Quelle]) -> String {
    if let Ok(tag) = text.parse() {
        return tag_kurz(DE, tag);
    }
    let q = quellen.iter().find(|q| q.id == text && q.id != "heute");
    // Two questions of the same words are told apart by their keys.
    let einmal = |f: &str| quellen.iter().filter(|q| q.frage.to_lowercase() == f.to_lowercase()).count() == 1;
    q.filter(|q| einmal(&q.frage)).map_or_else(|| text.to_owned(), |q| format!("„{}“", q.frage))
}

/// `14D` as „14 Tage“.
fn in_worten(dauer: &str) -> Option<String> {
    let einheit = dauer.chars().last()?;
    let zahl: u32 = dauer.strip_suffix(einheit)?.parse().ok()?;
    let (eins, viele) = match einheit {
        'D' => ("Tag", "Tage"),
        'M' => ("Monat", "Monate"),
        'Y' => ("Jahr", "Jahre"),
        _ => return None,
    };
    Some(format!("{zahl} {}", if zahl == 1 { eins } else { viele }))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn quellen() -> Vec<Quelle> {
        let neu = |id: &str, frage: &str, art| Quelle::neu(id, frage, art);
        vec![
            neu("beginn", "Wann fangen Sie an?", Wertart::Tag),
            neu("seit", "Seit - wann?", Wertart::Tag),
            neu("anzahl", "Wie viele?", Wertart::Zahl),
            neu("heute", "Tag des Antrags", Wertart::Tag),
        ]
    }

    #[test]
    fn limits_are_read_and_shown_as_people_write_them() {
        for (getippt, feel, gezeigt) in [
            ("31.1.2027", "2027-01-31", "31.01.2027"),
            ("2027-01-31", "2027-01-31", "31.01.2027"),
            ("Heute", "heute", "heute"),
            ("heute + 14 Tage", "heute + duration(\"P14D\")", "heute + 14 Tage"),
            ("heute +2 Wochen", "heute + duration(\"P14D\")", "heute + 14 Tage"),
            ("heute - 18 Jahre", "heute - duration(\"P18Y\")", "heute - 18 Jahre"),
            ("in 1 Monat", "heute + duration(\"P1M\")", "heute + 1 Monat"),
            ("vor 18 Jahren", "heute - duration(\"P18Y\")", "heute - 18 Jahre"),
            ("beginn", "beginn", "„Wann fangen Sie an?“"),
            ("„Wann fangen Sie an?“ + 1 Tag", "beginn + duration(\"P1D\")", "„Wann fangen Sie an?“ + 1 Tag"),
            ("Seit - wann?", "seit", "„Seit - wann?“"),
            ("1.3.2027 + 2 Tage", "date(\"2027-03-01\") + duration(\"P2D\")", "01.03.2027 + 2 Tage"),
            // A formula stays one.
            ("min(beginn, heute)", "min(beginn, heute)", "min(beginn, heute)"),
        ] {
            assert_eq!(lesen(getippt, &quellen()).unwrap().as_deref(), Some(feel), "{getippt}");
            assert_eq!(worte(feel, &quellen()), gezeigt);
            assert_eq!(lesen(gezeigt, &quellen()).unwrap().as_deref(), Some(feel), "{gezeigt} again");
        }
        assert_eq!(lesen(" ", &quellen()), Ok(None));
        for (schlecht, wort) in [
            ("31.02.2027", "Kalender"),
            ("morgen", "heute + 14 Tage"),
            ("heute + viele Tage", "heute + 14 Tage"),
            ("anzahl", "frühere Frage"),
            ("1.1.27", "Kalender"),
        ] {
            assert!(lesen(schlecht, &quellen()).unwrap_err().contains(wort), "{schlecht}");
        }
    }
}
