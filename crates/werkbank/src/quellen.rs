//! What conditions can ask for: questions, calculated values, values of the authority, the day of the application; and what an
//! answer is called, whether it is one of a few or an entry of a code list.

use std::sync::Arc;

use formular::{Art, Codeliste, Feld, Formular};
use konto::Aktion;
use leistung::ParameterArt;
use serde_json::{Map, Value, json};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::{Json, extract::Path, response::IntoResponse},
};
use werkstatt::{
    bedingung::Wertart,
    fragen::Eintrag,
    gruppen::{self, teile},
};

use crate::gemeinsam::{Blick, DE, adresse};

/// Suggestions that are shown at once.
const VORSCHLAEGE: usize = 8;

/// A question that others can depend on.
#[derive(Debug, Clone)]
pub struct Quelle {
    /// Its id.
    pub id: String,
    /// The question.
    pub frage: String,
    /// What its answer is.
    pub art: Wertart,
    /// Its answers: value and text.
    pub antworten: Vec<(String, String)>,
    /// Its code list, where its answers are too many to be held one by one.
    pub liste: Option<Nachschlag>,
}

/// A code list in which an answer is looked up by its name.
#[derive(Debug, Clone)]
pub struct Nachschlag {
    /// The list.
    pub liste: Arc<Codeliste>,
    /// Where our script asks for suggestions.
    pub adresse: String,
}

impl Quelle {
    /// What is compared with answers that are typed.
    pub fn neu(id: impl Into<String>, frage: impl Into<String>, art: Wertart) -> Self {
        let antworten = if art == Wertart::JaNein { ja_nein() } else { Vec::new() };
        Self { id: id.into(), frage: frage.into(), art, antworten, liste: None }
    }

    /// With these answers.
    pub fn mit(self, antworten: Vec<(String, String)>) -> Self {
        Self { antworten, ..self }
    }

    /// What people call the answer `wert`; `None`: there is no such answer, or answers have no names.
    pub fn name(&self, wert: &str) -> Option<String> {
        if let Some(n) = &self.liste {
            return n.liste.eintrag(wert).map(|e| n.liste.anzeige(e, DE));
        }
        self.antworten.iter().find(|(w, _)| w == wert).map(|(_, t)| t.clone())
    }

    /// The names of its answers, where they are few enough for a list to open.
    pub fn zur_wahl(&self) -> Vec<String> {
        match &self.liste {
            Some(n) if n.liste.kurz() => n.liste.eintraege.iter().map(|e| n.liste.anzeige(e, DE)).collect(),
            Some(_) => Vec::new(),
            None => self.antworten.iter().map(|(_, t)| t.clone()).collect(),
        }
    }

    /// The answer that somebody means by these words.
    ///
    /// # Errors
    /// There is no such answer, or there are several; the sentence says which are near.
    pub fn verstehen(&self, getippt: &str) -> Result<Option<String>, String> {
        if let Some(n) = &self.liste {
            return match n.liste.finden(getippt) {
                Some(e) => Ok(Some(e.wert.clone())),
                None => Err(nicht_gefunden(&n.liste, getippt)),
            };
        }
        if self.antworten.is_empty() {
            return Ok(None);
        }
        let klein = getippt.to_lowercase();
        let treffer = self.antworten.iter().find(|(w, t)| w == getippt || t.to_lowercase() == klein);
        let moeglich = || self.antworten.iter().map(|(_, t)| t.as_str()).collect::<Vec<_>>().join(", ");
        match treffer {
            Some((w, _)) => Ok(Some(w.clone())),
            None => Err(format!("Diese Antwort gibt es dort nicht. Möglich sind: {}.", moeglich())),
        }
    }
}

/// Entries near to what was typed, named in the sentence.
fn nicht_gefunden(liste: &Codeliste, getippt: &str) -> String {
    let (nahe, anzahl) = liste.suchen(getippt, 3);
    let namen: Vec<String> = nahe.iter().map(|e| format!("„{}“", liste.anzeige(e, DE))).collect();
    match anzahl {
        0 => {
            format!("In der Liste steht nichts mit „{getippt}“. Schreiben Sie den Namen oder einen Teil davon anders.")
        }
        n if n > namen.len() => format!(
            "„{getippt}“ passt auf {n} Einträge der Liste, zum Beispiel {}. Schreiben Sie mehr, oder wählen Sie einen.",
            namen.join(", ")
        ),
        _ => format!("„{getippt}“ steht so nicht in der Liste. Nahe daran: {}.", namen.join(", ")),
    }
}

/// What a condition of the page or question `bis` can ask for: the questions before it, also those of blocks and of its own
/// group, how many entries and files there are, calculated values, values of the authority, the day of the application.
pub fn quellen(b: &Blick, bis: &str) -> Vec<Quelle> {
    let mut aus = match &b.leistung {
        Some(l) => uebersetzt(l, bis, &adresse(&b.w)),
        None => roh(b, bis),
    };
    aus.extend(berechnete(b));
    if let Some(l) = &b.leistung {
        let werte = l.stamm.parameter.iter().filter(|(_, p)| !p.ist_geheim());
        aus.extend(werte.map(|(name, p)| {
            let (art, antworten) = match p.art {
                ParameterArt::Betrag | ParameterArt::Zahl => (Wertart::Zahl, Vec::new()),
                ParameterArt::JaNein => (Wertart::JaNein, ja_nein()),
                ParameterArt::Auswahl => {
                    (Wertart::Text, p.optionen.iter().map(|o| (o.wert.clone(), o.text.clone())).collect())
                }
                ParameterArt::Text | ParameterArt::Geheim => (Wertart::Text, Vec::new()),
            };
            Quelle::neu(format!("parameter.{name}"), format!("Wert der Behörde: {}", p.frage), art).mit(antworten)
        }));
    }
    aus.push(Quelle::neu("heute", "Tag des Antrags", Wertart::Tag));
    aus
}

fn uebersetzt(l: &leistung::Leistung, bis: &str, entwurf: &str) -> Vec<Quelle> {
    let quelle = |f: &Feld| quelle(f, entwurf);
    let (gruppe, innen) = teile(bis).unwrap_or((bis, ""));
    let mut aus = Vec::new();
    for seite in l.formular.alle_seiten() {
        if seite.id == bis {
            break;
        }
        for feld in &seite.felder {
            if feld.id == gruppe {
                if let Art::Gruppe { felder, .. } = &feld.art {
                    aus.extend(
                        felder.iter().take_while(|f| f.id != innen).filter_map(quelle).filter(|_| !innen.is_empty()),
                    );
                }
                return aus;
            }
            aus.extend(quelle(feld));
        }
    }
    aus
}

/// One question; `entwurf`: the address of the draft.
pub fn quelle(feld: &Feld, entwurf: &str) -> Option<Quelle> {
    let (art, antworten) = match &feld.art {
        Art::Zahl { .. } | Art::Betrag { .. } | Art::Flaeche { .. } => (Wertart::Zahl, Vec::new()),
        Art::JaNein | Art::Einwilligung { .. } => (Wertart::JaNein, ja_nein()),
        Art::Datum { .. } => (Wertart::Tag, Vec::new()),
        Art::Uhrzeit { .. } => (Wertart::Uhrzeit, Vec::new()),
        Art::Mehrfach { optionen } => (Wertart::Mehrere, wahl(optionen)),
        Art::Auswahl { optionen, .. } => (Wertart::Text, wahl(optionen)),
        Art::Info { .. } => return None,
        Art::Datei { .. } | Art::Gruppe { .. } => {
            let was = if matches!(feld.art, Art::Datei { .. }) { "Dateien" } else { "Einträge" };
            return Some(anzahl(&feld.id, feld.frage.in_sprache(DE), was));
        }
        _ => (Wertart::Text, Vec::new()),
    };
    let liste = match &feld.art {
        Art::Codeliste { liste } => Some(nachschlag(liste, entwurf)),
        _ => None,
    };
    Some(Quelle { liste, ..Quelle::neu(&feld.id, feld.frage.in_sprache(DE), art).mit(antworten) })
}

/// How many entries or files there are.
fn anzahl(id: &str, frage: &str, was: &str) -> Quelle {
    Quelle::neu(format!("count({id})"), format!("Anzahl der {was}: {frage}"), Wertart::Zahl)
}

pub fn wahl(optionen: &[formular::Wahl]) -> Vec<(String, String)> {
    optionen.iter().map(|o| (o.wert.clone(), o.text.in_sprache(DE).to_owned())).collect()
}

pub fn ja_nein() -> Vec<(String, String)> {
    [("ja", "ja"), ("nein", "nein")].map(|(w, t)| (w.to_owned(), t.to_owned())).into()
}

/// Calculated values. Whether what they need is asked before, the check of the form says.
fn berechnete(b: &Blick) -> Vec<Quelle> {
    let alle = werkstatt::werte::alle(&b.w.dateien.formular()).into_iter();
    alle.filter_map(|w| {
        let teil = |n: &str| w.get(n).and_then(|t| t.as_str()).unwrap_or_default().to_owned();
        let art = match teil("art").as_str() {
            "betrag" | "zahl" => Wertart::Zahl,
            "ja_nein" => Wertart::JaNein,
            "datum" => Wertart::Tag,
            "text" => Wertart::Text,
            _ => return None,
        };
        Some(Quelle::neu(teil("id"), format!("Berechnet: {}", teil("frage")), art))
    })
    .collect()
}

/// While the form cannot be compiled: its own questions only.
fn roh(b: &Blick, bis: &str) -> Vec<Quelle> {
    let formular = b.w.dateien.formular();
    let (gruppe, innen) = teile(bis).unwrap_or((bis, ""));
    let eine = |e: Eintrag| {
        let id = teile(&e.schluessel).map_or(e.schluessel.as_str(), |(_, id)| id).to_owned();
        match e.art.as_str() {
            "datei" => return Some(anzahl(&id, &e.frage, "Dateien")),
            "gruppe" | "tabelle" => return Some(anzahl(&id, &e.frage, "Einträge")),
            "info" => return None,
            _ => {}
        }
        let art = Wertart::von(&e.art)?;
        let geschrieben = werkstatt::fragen::frage(&formular, &e.schluessel).map(|(_, f)| f).unwrap_or_default();
        let liste = einzeln(&formular, &geschrieben).map(|l| nachschlag(&l, &adresse(&b.w)));
        let neu = Quelle { liste, ..Quelle::neu(id, e.frage, art) };
        Some(if art == Wertart::JaNein { neu } else { neu.mit(crate::frage::optionen(&geschrieben)) })
    };
    let mut aus = Vec::new();
    for s in werkstatt::fragen::seiten(&formular) {
        if s.schluessel == bis {
            break;
        }
        for e in s.eintraege {
            if e.schluessel == gruppe {
                if !innen.is_empty() {
                    let davor = gruppen::fragen(&formular, gruppe).into_iter().take_while(|e| e.schluessel != bis);
                    aus.extend(davor.filter_map(eine));
                }
                return aus;
            }
            aus.extend(eine(e).filter(|q| !q.id.starts_with("baustein:")));
        }
    }
    aus
}

fn nachschlag(liste: &Arc<Codeliste>, entwurf: &str) -> Nachschlag {
    Nachschlag { liste: Arc::clone(liste), adresse: format!("{entwurf}/eintraege/{}", liste.id) }
}

/// The code list of one question of a form that cannot be compiled as a whole.
fn einzeln(formular: &Value, feld: &Map<String, Value>) -> Option<Arc<Codeliste>> {
    let name = feld.get("liste").and_then(Value::as_str).unwrap_or_default();
    if !["codeliste", "staat", "staatsangehoerigkeit"].contains(&feld.get("art")?.as_str()?) {
        return None;
    }
    let listen = formular.get("codelisten").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let listen: Vec<&Value> = listen.iter().filter(|l| l.get("id").and_then(Value::as_str) == Some(name)).collect();
    let mut frage = json!({ "id": "eine", "art": feld.get("art"), "frage": "Frage" });
    if feld.get("art").and_then(Value::as_str) == Some("codeliste") {
        frage["liste"] = name.into();
    }
    let allein =
        json!({ "titel": "Eine", "codelisten": listen, "seiten": [{ "id": "s", "titel": "S", "felder": [frage] }] });
    let gelesen = Formular::lesen_eingefuehrt(&allein.to_string()).ok()?;
    match &gelesen.feld("eine")?.1.art {
        Art::Codeliste { liste } => Some(Arc::clone(liste)),
        _ => None,
    }
}

/// `GET /werkstatt/{id}/eintraege/{liste}`: entries of a code list that fit what was typed so far, as JSON for our script.
pub async fn vorschlagen(anfrage: Anfrage, Path((id, name)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let aussen = quellen(&b, "");
    let innen = crate::pruefquellen::quellen(&b);
    let da = aussen.iter().chain(&innen).filter_map(|q| q.liste.as_ref()).find(|n| n.liste.id == name);
    let liste = &da.ok_or(WebFehler::NichtGefunden)?.liste;
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let text: String = abfrage.text("q").chars().take(200).collect();
    let (treffer, _) = liste.suchen(&text, VORSCHLAEGE);
    let eintraege: Vec<_> = treffer.iter().map(|w| json!({ "titel": liste.anzeige(w, DE), "art": w.wert })).collect();
    Ok(Json(json!({ "vorschlaege": eintraege })).into_response())
}
