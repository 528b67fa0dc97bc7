//! One call: its parameters, checked against the table of the address; its languages; what is good to answer.

use std::sync::Arc;

use grund::{Land, Sprache};
use http::{HeaderMap, header};
use serde::Serialize;
use verzeichnis::Stand;
use web::{Anfrage, Felder, WebFehler, abfragewert, axum::response::Response};

use crate::{
    endpunkt::{Endpunkt, Wert},
    land, marke,
    problem::{Art, Problem},
};

/// Things on one page of a list, if the caller says nothing.
const JE_SEITE: usize = 25;

/// A call whose parameters are all known and of the right kind.
pub(crate) struct Ruf<'a> {
    pub(crate) anfrage: &'a Anfrage,
    pub(crate) stand: Arc<Stand>,
    /// What stands in the path behind the last slash; empty if nothing does.
    pub(crate) pfadwert: &'a str,
    /// Languages in the order of the caller's wish; German always is among them.
    pub(crate) sprachen: Vec<Sprache>,
    pub(crate) kopf: &'a HeaderMap,
    /// The Land that is asked for: of the host name, or by parameter; `None` = all.
    pub(crate) land: Option<Land>,
    endpunkt: &'static Endpunkt,
    werte: Vec<(&'static str, String)>,
}

impl<'a> Ruf<'a> {
    /// Checks the parameters: none that the address does not know, none twice, each of its kind.
    pub(crate) fn lesen(
        endpunkt: &'static Endpunkt,
        anfrage: &'a Anfrage,
        kopf: &'a HeaderMap,
        pfadwert: &'a str,
    ) -> Result<Self, Problem> {
        // Whatever people type where they ask in their own words is a question, be it one without an answer.
        let frei = |name: &str| name == "q";
        let nachsichtig = || {
            let moeglich = endpunkt.abfrage().any(|p| frei(p.name));
            moeglich.then(|| Felder::lesen_nachsichtig(anfrage.abfrage.as_bytes()))
        };
        let felder = Felder::lesen(anfrage.abfrage.as_bytes()).or_else(nachsichtig).ok_or_else(|| {
            Problem::neu(Art::ParameterFalsch, "Die Abfrage ist kein UTF-8 oder hat zu viele Parameter.")
        })?;
        let mut werte: Vec<(&'static str, String)> = Vec::new();
        for (name, wert) in felder.0 {
            let parameter = endpunkt.abfrage().find(|p| p.name == name).ok_or_else(|| unbekannt(endpunkt, &name))?;
            let roh = if frei(parameter.name) { wert.replace(char::is_control, " ") } else { wert };
            let wert = match roh.trim() {
                "" if roh.is_empty() || !frei(parameter.name) => continue,
                "" => " ",
                wert => wert,
            };
            if werte.iter().any(|(n, _)| *n == parameter.name) {
                let satz = format!("Der Parameter {} kommt mehr als einmal vor.", parameter.name);
                return Err(Problem::neu(Art::ParameterFalsch, satz).mit("parameter", parameter.name));
            }
            parameter.wert.pruefen(parameter.name, wert)?;
            werte.push((parameter.name, wert.to_owned()));
        }
        if let Some(fehlt) = endpunkt.abfrage().find(|p| p.pflicht && !werte.iter().any(|(n, _)| *n == p.name)) {
            let satz = format!("Es fehlt {}: {}", fehlt.name, fehlt.text);
            return Err(Problem::neu(Art::ParameterFehlt, satz).mit("parameter", fehlt.name));
        }
        let gewaehlt = werte.iter().find(|(n, _)| *n == "sprache").map(|(_, w)| w.as_str());
        let sprachen = sprachen(gewaehlt, kopf);
        let genannt: Option<Land> = werte.iter().find(|(n, _)| *n == "land").and_then(|(_, w)| w.parse().ok());
        let land = match (anfrage.land(), genannt) {
            (Some(hier), Some(dort)) if hier != dort => {
                let satz = format!("Gefragt ist nach {}.", dort.name());
                return Err(land::anderswo(anfrage, &satz, &[dort]));
            }
            (hier, genannt) => genannt.or(hier),
        };
        let stand = anfrage.haus.verzeichnis.stand();
        Ok(Self { stand, anfrage, pfadwert, sprachen, kopf, land, endpunkt, werte })
    }

    /// A parameter; empty if it was not sent.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.werte.iter().find(|(n, _)| *n == name).map_or("", |(_, w)| w.as_str())
    }

    /// A parameter, if it was sent.
    pub(crate) fn wert(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|w| !w.is_empty())
    }

    /// A number; its kind was checked before.
    pub(crate) fn zahl<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.wert(name)?.parse().ok()
    }

    /// Things on one page.
    pub(crate) fn je_seite(&self) -> usize {
        self.zahl("je_seite").unwrap_or(JE_SEITE)
    }

    /// The list that this call asks for: address and filters, without the place in it.
    fn liste(&self) -> String {
        let mut teile: Vec<String> = self
            .werte
            .iter()
            .filter(|(n, _)| !matches!(*n, "cursor" | "je_seite" | "sprache"))
            .map(|(n, w)| format!("{n}={}", abfragewert(w)))
            .collect();
        teile.sort();
        format!("{}?{}", self.endpunkt.pfad, teile.join("&"))
    }

    /// Where the list goes on, if the caller said so.
    pub(crate) fn nach(&self) -> Result<Option<String>, Problem> {
        self.wert("cursor").map(|m| marke::lesen(&self.liste(), m).map(str::to_owned)).transpose()
    }

    /// Cursor and address of the page behind `nach`.
    pub(crate) fn weiter(&self, nach: &str) -> (String, String) {
        let marke = marke::schreiben(&self.liste(), nach);
        let mut teile: Vec<String> =
            self.werte.iter().filter(|(n, _)| *n != "cursor").map(|(n, w)| format!("{n}={}", abfragewert(w))).collect();
        teile.push(format!("cursor={}", abfragewert(&marke)));
        let adresse = format!("{}{}?{}", self.anfrage.adresse(), self.anfrage.pfad, teile.join("&"));
        (marke, adresse)
    }

    /// An address of this host.
    pub(crate) fn adresse(&self, pfad: &str) -> String {
        format!("{}{pfad}", self.anfrage.adresse())
    }
}

fn unbekannt(endpunkt: &'static Endpunkt, name: &str) -> Problem {
    let kurz: String = name.chars().take(60).collect();
    let bekannt: Vec<&str> = endpunkt.abfrage().map(|p| p.name).collect();
    let satz = match bekannt.as_slice() {
        [] => format!("Den Parameter „{kurz}“ gibt es hier nicht. Diese Adresse nimmt keine Parameter."),
        _ => format!("Den Parameter „{kurz}“ gibt es hier nicht. Es gibt: {}.", bekannt.join(", ")),
    };
    Problem::neu(Art::UnbekannterParameter, satz).mit("parameter", kurz).mit("bekannt", bekannt)
}

/// The caller's languages: the one that was chosen, or those of `Accept-Language` by their weight; then German.
pub(crate) fn sprachen(gewaehlt: Option<&str>, kopf: &HeaderMap) -> Vec<Sprache> {
    let mut alle: Vec<Sprache> = Vec::new();
    if let Some(s) = gewaehlt.and_then(|t| t.parse().ok()) {
        alle.push(s);
    } else {
        let text = kopf.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let mut gewichtet: Vec<(f32, &str)> = text
            .split(',')
            .take(20)
            .filter_map(|teil| {
                let mut stuecke = teil.split(';');
                let tag = stuecke.next()?.trim();
                let q = stuecke.find_map(|s| s.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
                (q > 0.0 && !tag.is_empty()).then_some((q, tag))
            })
            .collect();
        gewichtet.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (_, tag) in gewichtet {
            // `en-GB` is English to us; `de-x-leicht` only where it is known as such.
            let gelesen = tag.parse().ok().or_else(|| tag.split('-').next()?.parse().ok());
            alle.extend(gelesen.filter(|s| !alle.contains(s)));
        }
    }
    if !alle.contains(&Sprache::De) {
        alle.push(Sprache::De);
    }
    alle
}

impl Wert {
    /// Does the text fit? The problem says what would.
    pub(crate) fn pruefen(&self, name: &str, wert: &str) -> Result<(), Problem> {
        let gut = match self {
            Self::Text => wert.len() <= 16 * 1024,
            Self::Zahl { von, bis } => wert.parse::<i64>().is_ok_and(|n| (*von..=*bis).contains(&n)),
            Self::Grad { bis } => wert.parse::<f64>().is_ok_and(|n| n.is_finite() && n.abs() <= *bis),
            Self::Auswahl(werte) => werte.contains(&wert),
            Self::Ziffern(stellen) => stellen.contains(&wert.len()) && wert.bytes().all(|b| b.is_ascii_digit()),
            Self::Sprache => wert.parse::<Sprache>().is_ok(),
        };
        if gut { Ok(()) } else { Err(Problem::falsch(name, wert, &self.soll())) }
    }
}

/// What an address answers with.
pub(crate) struct Gut {
    pub(crate) koerper: Vec<u8>,
    pub(crate) medientyp: &'static str,
    /// The language of its texts, where there are any.
    pub(crate) sprache: Option<Sprache>,
    /// The address of the next page.
    pub(crate) naechste: Option<String>,
}

impl Gut {
    /// An answer as JSON.
    pub(crate) fn json(was: &impl Serialize) -> Result<Self, Stoerung> {
        let koerper = serde_json::to_vec(was).map_err(WebFehler::intern)?;
        Ok(Self { koerper, medientyp: "application/json", sprache: None, naechste: None })
    }

    pub(crate) const fn in_sprache(mut self, sprache: Sprache) -> Self {
        self.sprache = Some(sprache);
        self
    }

    pub(crate) fn naechste(mut self, adresse: Option<&str>) -> Self {
        self.naechste = adresse.map(str::to_owned);
        self
    }
}

/// Why there is no ordinary answer.
pub(crate) enum Stoerung {
    /// The caller can do something about it.
    Problem(Problem),
    /// Our fault.
    Fehler(WebFehler),
    /// Nothing is wrong: the address has made its whole answer itself.
    Fertig(Box<Response>),
}

impl From<Problem> for Stoerung {
    fn from(p: Problem) -> Self {
        Self::Problem(p)
    }
}

impl From<WebFehler> for Stoerung {
    fn from(f: WebFehler) -> Self {
        Self::Fehler(f)
    }
}

/// What an address makes of a call.
pub(crate) type Ergebnis = Result<Gut, Stoerung>;
