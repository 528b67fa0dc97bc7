//! Reading one answer as people type it, and writing it as people read it.

mod nummern;
pub(crate) mod unterschrift;
mod zeit;

use grund::{Betrag, Sprache, Tag, TextFehler, format};
use regel::Decimal;

use crate::{Antwort, Art, Codeliste, Feld, Grund, Mustervorgabe, annehmen::Eingabe, codeliste::Verstanden, flaeche};
pub use nummern::koordinaten;
pub(crate) use zeit::uhrzeit;

/// The answer in the posted form; `None` when nothing was entered.
pub(crate) fn lesen(feld: &Feld, eingabe: &Eingabe<'_>, name: &str, heute: Tag) -> Result<Option<Antwort>, Grund> {
    match &feld.art {
        Art::Info { .. } | Art::Datei { .. } | Art::Gruppe { .. } => Ok(None),
        Art::Datum { vergangen, .. } => zeit::datum(eingabe, name, heute, *vergangen).map(|d| d.map(Antwort::Datum)),
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
        Art::Unterschrift => unterschrift::lesen(eingabe, name).map(|u| u.map(Antwort::Unterschrift)),
        Art::Codeliste { liste } => match listeneingabe(liste, eingabe, name).map(str::trim) {
            None | Some("") => Ok(None),
            Some(text) => aus_liste(liste, text).map(|wert| Some(Antwort::Text(wert))),
        },
        art => {
            let roh = eingabe.erstes(name).unwrap_or_default();
            if roh.trim().is_empty() {
                return Ok(None);
            }
            let antwort = einzeln(art, roh)?;
            if let Antwort::Text(text) = &antwort
                && feld.ist_personenname()
            {
                grund::bereinigen_name(text).map_err(|TextFehler { zeichen }| Grund::Zeichen(zeichen))?;
            }
            Ok(Some(antwort))
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
        Art::Text { minimal, maximal, muster } => {
            let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(m) = muster {
                text = m.muster.bereinigt(&text);
            }
            // What is too short or too long for the pattern is told by the pattern's own sentence.
            aufbau(&text, muster.as_deref())?;
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
        Art::Iban => Antwort::Text(nummern::iban(&text)?),
        Art::Uhrzeit { .. } => Antwort::Text(zeit::uhrzeit(&text)?),
        Art::SteuerId => Antwort::Text(nummern::steuer_id(&text)?),
        Art::UstId => Antwort::Text(nummern::ust_id(&text)?),
        Art::Steuernummer => Antwort::Text(nummern::steuernummer(&text)?),
        Art::WirtschaftsId => Antwort::Text(nummern::wirtschafts_id(&text)?),
        Art::Registernummer => Antwort::Text(nummern::registernummer(&text)?),
        Art::Kennzeichen => Antwort::Text(nummern::kennzeichen(&text)?),
        Art::Punkt => Antwort::Text(nummern::punkt(&text)?),
        Art::Flaeche { .. } => Antwort::Text(flaeche::lesen(&text)?),
        Art::Einwilligung { .. } if text == "ja" => Antwort::JaNein(true),
        Art::Datum { .. }
        | Art::Mehrfach { .. }
        | Art::Codeliste { .. }
        | Art::Unterschrift
        | Art::Einwilligung { .. }
        | Art::Info { .. }
        | Art::Datei { .. }
        | Art::Gruppe { .. } => {
            return Err(Grund::NichtZurAuswahl);
        }
    })
}

/// What was entered for a code list: the entry that was picked among the hits for the text that still stands in the box,
/// or that text.
pub(crate) fn listeneingabe<'a>(liste: &Codeliste, eingabe: &Eingabe<'a>, name: &str) -> Option<&'a str> {
    let text = eingabe.erstes(name);
    let wahl = eingabe.erstes(&format!("{name}.wahl")).filter(|w| liste.eintrag(w).is_some());
    match wahl {
        Some(wahl) if eingabe.erstes(&format!("{name}.gesucht")) == text => Some(wahl),
        _ => text,
    }
}

fn aus_liste(liste: &Codeliste, text: &str) -> Result<String, Grund> {
    if text.len() > 2_000 {
        return Err(Grund::ListeKeiner);
    }
    match liste.verstehen(text) {
        Verstanden::Eintrag(e) => Ok(e.wert.clone()),
        // In a drop-down list nobody can type: something else was sent.
        _ if liste.kurz() => Err(Grund::NichtZurAuswahl),
        Verstanden::Mehrere(n) => Err(Grund::ListeMehrere(n)),
        Verstanden::Keiner => Err(Grund::ListeKeiner),
    }
}

pub(crate) fn aufbau(text: &str, vorgabe: Option<&Mustervorgabe>) -> Result<(), Grund> {
    match vorgabe.filter(|v| !v.muster.passt(text)) {
        Some(v) => Err(Grund::AndererAufbau(v.satz.clone(), v.beispiel.clone())),
        None => Ok(()),
    }
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

/// What stands in the input field for a stored answer.
pub(crate) fn eingabetext(antwort: &Antwort, art: &Art) -> String {
    match (antwort, art) {
        (Antwort::Text(t), Art::Iban) => nummern::iban_text(t),
        (Antwort::Text(t), Art::SteuerId) => nummern::steuer_id_text(t),
        (Antwort::Text(t), Art::Steuernummer) => nummern::steuernummer_text(t),
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
        Art::Codeliste { liste } => liste.eintrag(wert).map_or_else(|| wert.to_owned(), |e| liste.anzeige(e, sprache)),
        _ => wert.to_owned(),
    };
    match antwort {
        Antwort::Text(t) if matches!(feld.art, Art::Iban) => vec![nummern::iban_text(t)],
        Antwort::Text(t) if matches!(feld.art, Art::SteuerId) => vec![nummern::steuer_id_text(t)],
        Antwort::Text(t) if matches!(feld.art, Art::Steuernummer) => vec![nummern::steuernummer_mit_land(t)],
        Antwort::Text(t) if matches!(feld.art, Art::Uhrzeit { .. }) => vec![zeit::uhrzeit_text(t, sprache)],
        Antwort::Text(t) if matches!(feld.art, Art::Flaeche { .. }) => flaeche::texte(t, sprache),
        Antwort::Unterschrift(u) => unterschrift::texte(u, sprache),
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
