//! The frozen Antrag as the desk reads it: answers, parameters of that day, calculated values and how they came about.

use std::{collections::BTreeMap, sync::Arc};

use ::vorgang::Zahlstand;
use akte::Vorgang;
use formular::{Abschnitt, Antworten, Umfeld};
use grund::{Betrag, tag_von};
use leistung::{Brief, Leistung, Rechenspalte, Rechenweg};
use regel::Wert;
use serde_json::{Map, Value};
use web::{
    Anfrage, Markup, WebFehler,
    bausteine::{self, Spalte, Tabelle, Zeile},
    beteiligung::Eingefroren,
    html,
    mitzeichnung::Bestaetigung,
    vertretung::Vertretung,
};

use crate::gemeinsam::DE;

/// An Antrag that was opened.
pub struct Antrag {
    /// The service in the version that the matter keeps.
    pub leistung: Arc<Leistung>,
    /// What was answered.
    pub antworten: Antworten,
    /// Who co-signed it.
    pub bestaetigungen: Vec<Bestaetigung>,
    /// For whom it is, where somebody else applied.
    pub vertretung: Option<Vertretung>,
    parameter: Wert,
    heute: grund::Tag,
}

impl Antrag {
    /// Opens the frozen Antrag. The parameters are those that were frozen with it; an Antrag without them is read with
    /// today's of the authority.
    pub fn oeffnen(anfrage: &Anfrage, vorgang: &Vorgang) -> Result<Self, WebFehler> {
        let Eingefroren { leistung, antworten, parameter, heute, bestaetigungen, vertretung } =
            Eingefroren::oeffnen(&anfrage.haus, vorgang)?;
        Ok(Self { leistung, antworten, bestaetigungen, vertretung, parameter, heute })
    }

    /// What conditions and calculations see.
    pub const fn umfeld(&self) -> Umfeld<'_> {
        Umfeld { heute: self.heute, parameter: &self.parameter }
    }

    /// Questions and answers, page by page, and the calculated values.
    pub fn zusammenfassung(&self) -> Vec<Abschnitt> {
        self.leistung.formular.zusammenfassung(&self.antworten, &self.umfeld(), DE)
    }

    /// The fields that a question may be about: id and label of everything that was asked.
    pub fn felder(&self) -> Vec<(String, String)> {
        let gefragt: Vec<String> = self.zusammenfassung().into_iter().flat_map(|a| a.zeilen).map(|z| z.name).collect();
        let war_gefragt =
            |id: &str| gefragt.iter().any(|n| n == id || n.strip_prefix(id).is_some_and(|r| r.starts_with('.')));
        self.leistung
            .formular
            .alle_seiten()
            .iter()
            .flat_map(|s| &s.felder)
            .filter(|f| war_gefragt(&f.id))
            .map(|f| (f.id.clone(), f.frage.in_sprache(DE).to_owned()))
            .collect()
    }

    /// Who acts for whom, and by what; nothing where people act for themselves.
    pub fn vertretung(&self, vorgang: &Vorgang) -> Markup {
        let Some(v) = &self.vertretung else { return html! {} };
        let grundlage = html! {
            @match v.dokument() {
                Some(id) => a.kern-link href=(format!("{}/dokument/{id}", crate::gemeinsam::adresse(vorgang.id))) { (v.grundlage(DE)) },
                None => (v.grundlage(DE)),
            }
        };
        html! {
            (bausteine::abschnitt("Vertretung"))
            (bausteine::angaben(DE, &[
                Zeile::neu("Antrag für", &v.fuer),
                Zeile::neu("Vertreten durch", &v.durch),
                Zeile::markup("Grundlage", grundlage),
            ]))
        }
    }

    /// Who confirmed these answers, when, and which; nothing where nobody had to.
    pub fn mitzeichnungen(&self) -> Markup {
        let zeile = |b: &Bestaetigung| {
            Zeile::markup(
                b.wer(&self.leistung, DE),
                html! {
                    "Bestätigt: " (web::format::zeit(DE, b.am)) ", eingeladen über " (b.email)
                    br; span.kern-body--muted.bw-umbruch { "SHA-256 der Angaben: " (b.pruefsumme) }
                },
            )
        };
        html! {
            @if !self.bestaetigungen.is_empty() {
                (bausteine::abschnitt("Bestätigt von"))
                (bausteine::angaben(DE, &self.bestaetigungen.iter().map(zeile).collect::<Vec<_>>()))
            }
        }
    }

    /// What letters read of it.
    pub fn briefdaten(&self) -> Map<String, Value> {
        self.leistung.briefdaten(&self.antworten, &self.umfeld())
    }

    /// The words of a letter that uses a shared template.
    pub fn brieftext(&self, brief: &Brief) -> Value {
        self.leistung.brieftext(brief, &self.antworten, &self.umfeld(), self.heute)
    }

    /// The subject of a letter, with answers filled in.
    pub fn betreff(&self, brief: &Brief) -> String {
        self.brieftext(brief).get("betreff").and_then(Value::as_str).unwrap_or(&brief.name).to_owned()
    }

    /// What the decision table assesses.
    pub fn gebuehr(&self) -> Betrag {
        let formular = &self.leistung.formular;
        let wert =
            self.leistung.gebuehr_name().and_then(|n| formular.berechneter_wert(n, &self.antworten, &self.umfeld()));
        wert.and_then(|w| w.als_betrag()).unwrap_or(Betrag::NULL)
    }

    /// The amount and how the decision table came to it.
    pub fn herleitung(&self) -> Markup {
        let umfeld = self.umfeld();
        let zeilen: Vec<Zeile> = self
            .leistung
            .formular
            .berechnen(&self.antworten, &umfeld)
            .into_iter()
            .filter(|(_, w)| !w.ist_null())
            .map(|(b, w)| Zeile::neu(b.frage.in_sprache(DE), b.text(&w, DE)))
            .collect();
        let daten = self.briefdaten();
        let entscheidungen = daten.get("entscheidungen").and_then(Value::as_object);
        html! {
            (bausteine::angaben(DE, &zeilen))
            @for (name, wert) in entscheidungen.into_iter().flatten() {
                @if let Some(werte) = wert.as_object() { (schritte(name, self.leistung.stamm.rechenweg.get(name), werte)) }
            }
        }
    }
}

/// A decision whose result are columns of equal length, as a table: one row for each case it looked at. The service
/// says which columns and how they are called; without that they keep the names of the decision.
fn schritte(name: &str, worte: Option<&Rechenweg>, werte: &Map<String, Value>) -> Markup {
    let laenge = werte.values().filter_map(Value::as_array).map(Vec::len).max().unwrap_or(1);
    let namenlos = |n: &String| Rechenspalte { name: n.clone(), text: gross(n), betrag: false, worte: BTreeMap::new() };
    let spalten = worte.map_or_else(|| werte.keys().map(namenlos).collect(), |r| r.spalten.clone());
    let titel = worte.map_or_else(|| format!("Rechenweg ({name})"), |r| r.titel.clone());
    let zelle = |s: &Rechenspalte, i: usize| {
        let wert =
            werte.get(&s.name).map_or(&Value::Null, |w| w.as_array().map_or(w, |l| l.get(i).unwrap_or(&Value::Null)));
        text(wert, s)
    };
    let koepfe = spalten.iter().map(|s| if s.betrag { Spalte::zahl(&s.text) } else { Spalte::text(&s.text) });
    let tabelle =
        Tabelle::neu(&titel, std::iter::once(Spalte::zahl("Nr.")).chain(koepfe)).zeilen((0..laenge).map(|i| {
            let mut zeile = vec![html! { (i + 1) }];
            zeile.extend(spalten.iter().map(|s| html! { (zelle(s, i)) }));
            zeile
        }));
    html! { (tabelle) }
}

fn gross(wort: &str) -> String {
    let wort = wort.replace('_', " ");
    let mut zeichen = wort.chars();
    zeichen.next().map_or_else(String::new, |c| c.to_uppercase().chain(zeichen).collect())
}

fn text(wert: &Value, spalte: &Rechenspalte) -> String {
    if spalte.betrag
        && let Some(betrag) = Wert::from(wert).als_betrag()
    {
        return web::format::betrag(DE, betrag);
    }
    match wert {
        Value::Null => "–".to_owned(),
        Value::Bool(b) => if *b { "ja" } else { "nein" }.to_owned(),
        Value::Number(n) => n.to_string().replace('.', ","),
        Value::String(t) if spalte.worte.contains_key(t) => spalte.worte[t].clone(),
        Value::String(t) => t.parse::<grund::Tag>().map_or_else(|_| t.clone(), |d| web::format::tag_kurz(DE, d)),
        andere => andere.to_string(),
    }
}

/// How the immediate payment stands, as staff read it.
pub fn zahlstand(zahlung: &Zahlstand) -> (bausteine::Art, String) {
    use bausteine::Art;
    match zahlung {
        Zahlstand::Keine => (Art::Hinweis, "Es wurde keine sofortige Zahlung verlangt.".to_owned()),
        Zahlstand::Angefordert { betrag, gescheitert: false, .. } => {
            (Art::Warnung, format!("{betrag} angefordert, noch nicht gezahlt"))
        }
        Zahlstand::Angefordert { betrag, .. } => {
            (Art::Warnung, format!("{betrag} angefordert, ein Zahlungsversuch ist gescheitert"))
        }
        Zahlstand::Ausgeblieben { betrag, .. } => {
            (Art::Warnung, format!("{betrag} nicht rechtzeitig gezahlt; der Betrag wird mit einem Bescheid verlangt"))
        }
        Zahlstand::Bezahlt { betrag, am, .. } => {
            (Art::Erfolg, format!("{betrag} bezahlt am {}", web::format::tag(DE, tag_von(*am))))
        }
    }
}
