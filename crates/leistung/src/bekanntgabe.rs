//! How the decision reaches the applicant: `[kein_postfach]` names the answer that excludes delivery in the mailbox.

use formular::{Antwort, Antworten, Art, Formular};
use serde::Deserialize;
use vorgang::frist::Bekanntgaberegel;

use crate::{Befund, Leistung, STAMM, Stamm};

/// `[kein_postfach]`: who gives this answer gets the decision by letter, not in the mailbox (OZG § 9 (1) sentence 2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Postfachausschluss {
    /// The choice in the form.
    pub feld: String,
    /// Its value.
    pub wert: String,
}

impl Leistung {
    /// Does the applicant exclude, with these answers, that the decision is delivered in the mailbox?
    #[must_use]
    pub fn kein_postfach(&self, antworten: &Antworten) -> bool {
        let regel = self.stamm.kein_postfach.as_ref();
        regel.is_some_and(|r| matches!(antworten.get(&r.feld), Some(Antwort::Text(wert)) if *wert == r.wert))
    }
}

/// The answer exists, everybody is asked, and nobody is without the choice where the law presumes consent.
pub(crate) fn pruefen(stamm: &Stamm, formular: &Formular, befunde: &mut Vec<Befund>) {
    let mut melden = |stelle: &str, satz: String| befunde.push(Befund::fehler(STAMM, stelle, satz));
    let Some(r) = &stamm.kein_postfach else {
        if stamm.bekanntgabe == Bekanntgaberegel::Ozg9Abs1 {
            let satz = "Nach § 9 Absatz 1 Satz 2 OZG gilt die Einwilligung als erteilt, wenn niemand widerspricht. Dafür muss das \
                        Formular fragen. Setzen Sie den Baustein „bescheid-weg“ ein und nennen Sie unter [kein_postfach] „feld“ und „wert“.";
            melden("bekanntgabe", satz.to_owned());
        }
        return;
    };
    let gefunden = formular.feld(&r.feld);
    let da = |art: &Art| matches!(art, Art::Auswahl { optionen, .. } if optionen.iter().any(|o| o.wert == r.wert));
    match gefunden {
        Some((seite, feld)) if da(&feld.art) => {
            if !feld.pflicht || feld.bedingung().is_some() || seite.bedingung().is_some() {
                let satz = "Diese Frage muss allen gestellt werden und eine Antwort verlangen. Nehmen Sie „wenn“ und „pflicht“ weg.";
                melden("kein_postfach", satz.to_owned());
            }
        }
        _ => melden(
            "kein_postfach",
            format!("Im Formular gibt es keine Auswahl „{}“ mit dem Wert „{}“.", r.feld, r.wert),
        ),
    }
}
