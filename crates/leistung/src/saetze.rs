//! Sentences that several services say in German: `bausteine/saetze/<name>.toml`, put in place of `{satz.<name>}` in sections
//! and letters. Translations are plain text without anything to fill in, so they say it themselves.

use serde::Deserialize;

use crate::{Befund, Stamm, bausteine, dateien::Dateien};

/// How a text names one.
const VORNE: &str = "{satz.";

/// `bausteine/saetze/<name>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Satz {
    de: String,
}

/// The sentences that a text names.
pub(crate) fn genannte(text: &str) -> impl Iterator<Item = &str> {
    text.split(VORNE).skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Lays the sentences into sections and letters.
pub(crate) fn einsetzen(dateien: &Dateien, stamm: &mut Stamm, befunde: &mut Vec<Befund>) {
    let mut in_text = |text: &mut String, stelle: &str| {
        let namen: Vec<String> = genannte(text).map(str::to_owned).collect();
        for name in namen {
            let gelesen = bausteine::toml_baustein::<Satz>(dateien, ("saetze", &name), stelle, befunde);
            let satz = gelesen.map(|s| s.de.trim().to_owned()).unwrap_or_default();
            *text = text.replace(&format!("{VORNE}{name}}}"), &satz);
        }
    };
    for (abschnitt, text) in &mut stamm.texte {
        in_text(text, &format!("texte.{abschnitt}"));
    }
    for (id, brief) in &mut stamm.briefe {
        let einzeln = [&mut brief.einleitung, &mut brief.begruendung, &mut brief.hinweise].into_iter().flatten();
        for text in einzeln.chain(&mut brief.entscheidung) {
            in_text(text, &format!("briefe.{id}"));
        }
    }
}
