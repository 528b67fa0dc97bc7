//! One sentence as FEEL, and back.

use super::{Satz, Vergleich, Wertart, gezaehlt};

impl Satz {
    pub(crate) fn feel(&self, art: Option<Wertart>) -> Result<String, String> {
        let (id, text) = (&self.frage, self.antwort.trim());
        let art = art.ok_or("Wählen Sie die Frage, von der es abhängt. Sie muss vorher gestellt werden.")?;
        if matches!(self.vergleich, Vergleich::Juenger | Vergleich::MindestensAlt) && art == Wertart::Tag {
            let jahre = text.parse::<u16>().ok().filter(|j| *j <= 150);
            let jahre = jahre.ok_or("Geben Sie die Jahre als ganze Zahl an, zum Beispiel 18.")?;
            let zeichen = if self.vergleich == Vergleich::Juenger { ">" } else { "<=" };
            return Ok(format!("{id} {zeichen} heute - duration(\"P{jahre}Y\")"));
        }
        if !art.kennt(self.vergleich) {
            return Err(format!(
                "„{}“ passt nicht zu dieser Frage. Wählen Sie einen anderen Vergleich.",
                self.vergleich.worte()
            ));
        }
        if self.vergleich.braucht_antwort() && text.is_empty() {
            return Err("Geben Sie die Antwort an, mit der verglichen wird.".to_owned());
        }
        let zitat = || format!("\"{}\"", text.replace(['"', '\\'], ""));
        let wert = match art {
            Wertart::Text | Wertart::Mehrere => zitat(),
            Wertart::Uhrzeit => match crate::wert::uhrzeit(text) {
                Ok(zeit) => format!("\"{zeit}\""),
                Err(_) if !self.vergleich.braucht_antwort() => String::new(),
                Err(_) => return Err("Geben Sie Stunde und Minute an, zum Beispiel 08:30.".to_owned()),
            },
            Wertart::JaNein => match text {
                "ja" => "true".to_owned(),
                "nein" | "" => "false".to_owned(),
                _ => return Err("Hier kann man nur mit „ja“ oder „nein“ vergleichen.".to_owned()),
            },
            Wertart::Zahl => {
                let zahl = text.replace(',', ".");
                let gut = !zahl.is_empty()
                    && zahl.trim_start_matches('-').chars().all(|z| z.is_ascii_digit() || z == '.')
                    && zahl.parse::<f64>().is_ok();
                if !gut && self.vergleich.braucht_antwort() {
                    return Err("Geben Sie eine Zahl an, zum Beispiel 18.".to_owned());
                }
                zahl
            }
            Wertart::Tag => {
                if text == "heute" {
                    text.to_owned()
                } else if self.vergleich.braucht_antwort() && text.parse::<grund::Tag>().is_err() {
                    return Err("Geben Sie einen Tag an, zum Beispiel 01.03.2026, oder „heute“.".to_owned());
                } else {
                    format!("date(\"{text}\")")
                }
            }
        };
        Ok(match self.vergleich {
            Vergleich::Ist => format!("{id} = {wert}"),
            Vergleich::IstNicht => format!("{id} != {wert}"),
            Vergleich::Mindestens => format!("{id} >= {wert}"),
            Vergleich::Hoechstens => format!("{id} <= {wert}"),
            Vergleich::Ueber => format!("{id} > {wert}"),
            // Only a day knows the years since, and that is written above.
            Vergleich::Unter | Vergleich::Juenger | Vergleich::MindestensAlt => format!("{id} < {wert}"),
            Vergleich::Enthaelt => format!("list contains({id}, {wert})"),
            Vergleich::Beantwortet => format!("{id} != null"),
            Vergleich::Leer => format!("{id} = null"),
        })
    }

    pub(crate) fn lesen(teil: &str) -> Option<Self> {
        let satz = |frage: &str, vergleich, wert: &str| {
            let frage = frage.trim();
            let innen = gezaehlt(frage).unwrap_or_else(|| frage.strip_prefix("parameter.").unwrap_or(frage));
            let name =
                !innen.is_empty() && innen.chars().all(|z| z.is_ascii_lowercase() || z.is_ascii_digit() || z == '_');
            Some(Self { frage: name.then(|| frage.to_owned())?, vergleich, antwort: literal(wert.trim())? })
        };
        if let Some(innen) = teil.strip_prefix("list contains(").and_then(|r| r.strip_suffix(')')) {
            let (frage, wert) = innen.split_once(',')?;
            return satz(frage, Vergleich::Enthaelt, wert);
        }
        for (zeichen, vergleich, leer) in [
            ("!=", Vergleich::IstNicht, Vergleich::Beantwortet),
            (">=", Vergleich::Mindestens, Vergleich::Mindestens),
            ("<=", Vergleich::Hoechstens, Vergleich::Hoechstens),
            (">", Vergleich::Ueber, Vergleich::Ueber),
            ("<", Vergleich::Unter, Vergleich::Unter),
            ("=", Vergleich::Ist, Vergleich::Leer),
        ] {
            let Some((frage, wert)) = teil.split_once(zeichen) else { continue };
            if wert.trim() == "null" {
                return satz(frage, leer, "\"\"").filter(|s| !s.vergleich.braucht_antwort());
            }
            if let Some(jahre) = wert.trim().strip_prefix("heute - duration(\"P").and_then(|r| r.strip_suffix("Y\")")) {
                let alt = match vergleich {
                    Vergleich::Ueber => Vergleich::Juenger,
                    Vergleich::Hoechstens => Vergleich::MindestensAlt,
                    _ => return None,
                };
                return jahre.parse::<u16>().ok().and_then(|_| satz(frage, alt, jahre));
            }
            return satz(frage, vergleich, wert);
        }
        None
    }
}

/// A value as forms carry it.
pub(crate) fn literal(feel: &str) -> Option<String> {
    let zitat = |t: &str| {
        let innen = t.strip_prefix('"')?.strip_suffix('"')?;
        (!innen.contains(['"', '\\'])).then(|| innen.to_owned())
    };
    match feel {
        "true" => Some("ja".to_owned()),
        "false" => Some("nein".to_owned()),
        "heute" => Some("heute".to_owned()),
        f if f.starts_with("date(") => zitat(f.strip_prefix("date(")?.strip_suffix(')')?),
        f if f.starts_with('"') => zitat(f),
        f => (f.parse::<f64>().is_ok() && f.chars().all(|z| z.is_ascii_digit() || z == '.' || z == '-'))
            .then(|| f.to_owned()),
    }
}
