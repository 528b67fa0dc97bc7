//! The compile step: `formular.json` becomes a [`Formular`], or findings that say where and what.

mod abschnitte;
mod arten;
mod aufwand;
mod codelisten;
mod erreichbarkeit;
mod kennungen;
mod marken;
mod pruefregeln;
mod roh;
mod schritte;
mod texte;
mod vermerke;
mod widersprueche;

use std::{collections::BTreeMap, sync::Arc};

use regel::{Ausdruck, Entscheidungsmodell, Namen, RegelFehler, Typ};

use crate::{
    Art, Befund, Codeliste, Feld, Formular, Schwere, Seite, Stammangabe, Text,
    definition::{Berechnet, Quelle, Rechnung},
};
use arten::typ;
use roh::{RohFeld, RohFormular, RohSeite};

/// More questions on a page than people manage at once.
const VIELE_FRAGEN: usize = 7;

/// What a form may have at most: more than anybody fills in, and little enough that the checks end soon.
const MAX_BYTES: usize = 8_000_000;
const MAX_SEITEN: usize = 500;
const MAX_FELDER: usize = 3_000;
const MAX_BERECHNET: usize = 1_000;
const MAX_PRUEFREGELN: usize = 500;

fn zu_gross(satz: &str) -> Befund {
    Befund { schwere: Schwere::Fehler, ort: "formular.json".to_owned(), satz: satz.to_owned() }
}

impl Formular {
    /// Reads and compiles a form. `parameter`: the names and types of what a Mandant sets.
    ///
    /// # Errors
    /// Everything that was found, the worst and the harmless, in the order of the file.
    pub fn lesen(json: &str, regeln: Option<&Entscheidungsmodell>, parameter: &Namen) -> Result<Self, Vec<Befund>> {
        Self::mit_strenge(json, regeln, parameter, Schwere::Fehler)
    }

    /// As [`Self::lesen`], of a form that was just brought from elsewhere: that it asks something twice is for whoever goes
    /// on with it to mend, and refuses nothing yet.
    ///
    /// # Errors
    /// As [`Self::lesen`].
    pub fn lesen_eingefuehrt(json: &str) -> Result<Self, Vec<Befund>> {
        Self::mit_strenge(json, None, &Namen::new(), Schwere::Hinweis)
    }

    fn mit_strenge(
        json: &str,
        regeln: Option<&Entscheidungsmodell>,
        parameter: &Namen,
        zweimal: Schwere,
    ) -> Result<Self, Vec<Befund>> {
        if json.len() > MAX_BYTES {
            return Err(vec![zu_gross("Die Datei ist größer als 8 MB. Nehmen Sie Codelisten oder Seiten heraus.")]);
        }
        let roh: RohFormular = serde_json::from_str(json).map_err(|e| vec![roh::json_fehler(&e)])?;
        let felder = |s: &RohSeite| s.felder.iter().map(|f| 1 + f.felder.len()).sum::<usize>();
        let fragen: usize = roh.seiten.iter().map(felder).sum();
        let rechnen = roh.berechnet.len() > MAX_BERECHNET || roh.pruefregeln.len() > MAX_PRUEFREGELN;
        if roh.seiten.len() > MAX_SEITEN || fragen > MAX_FELDER || rechnen {
            let satz = format!(
                "Das Formular ist zu groß: höchstens {MAX_SEITEN} Seiten, {MAX_FELDER} Felder, {MAX_BERECHNET} berechnete Werte und {MAX_PRUEFREGELN} Prüfregeln. Teilen Sie es auf."
            );
            return Err(vec![zu_gross(&satz)]);
        }
        let mut leser = Leser {
            befunde: Vec::new(),
            regeln,
            alle: Namen::new(),
            optionen: BTreeMap::new(),
            listen: Vec::new(),
            ausfuehrlich: 20,
            zweimal,
        };
        let formular = leser.formular(roh, parameter);
        if leser.befunde.iter().any(|b| b.schwere == Schwere::Fehler) {
            return Err(leser.befunde);
        }
        Ok(Self { hinweise: leser.befunde, ..formular })
    }
}

/// Does a word mean something in expressions already?
#[must_use]
pub fn ist_vergeben(id: &str) -> bool {
    kennungen::VERGEBEN.contains(&id)
}

/// The kinds of questions, by their words in `formular.json`.
#[must_use]
pub const fn arten() -> &'static [&'static str] {
    roh::ARTEN
}

pub(crate) struct Leser<'a> {
    befunde: Vec<Befund>,
    regeln: Option<&'a Entscheidungsmodell>,
    /// All names of the form with their types.
    alle: Namen,
    /// The values of the choices, by field.
    optionen: BTreeMap<String, Vec<String>>,
    /// For so many more faults all known names are listed.
    ausfuehrlich: usize,
    /// The code lists of the form itself.
    listen: Vec<Arc<Codeliste>>,
    /// How bad it is to ask the same twice.
    zweimal: Schwere,
}

impl Leser<'_> {
    pub(crate) fn fehler(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Fehler, ort: ort.to_owned(), satz: satz.into() });
    }

    fn hinweis(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Hinweis, ort: ort.to_owned(), satz: satz.into() });
    }

    fn formular(&mut self, roh: RohFormular, parameter: &Namen) -> Formular {
        self.alle.insert("parameter".into(), Typ::Kontext(parameter.clone()));
        self.alle.insert("heute".into(), Typ::Datum);
        self.kennungen(&roh);
        self.texte(&roh);
        self.vermerke(&roh);
        for feld in roh.seiten.iter().flat_map(|s| &s.felder) {
            if let Some(typ) = typ(feld) {
                self.alle.insert(feld.id.clone(), typ);
            }
        }
        for b in &roh.berechnet {
            self.alle.insert(b.id.clone(), roh::berechnet_typ(b.art));
        }
        self.codelisten(roh.codelisten);
        let mut nr = 0;
        let seiten: Vec<Seite> = roh.seiten.into_iter().map(|s| self.seite(s, &mut nr)).collect();
        let berechnet = roh.berechnet.into_iter().filter_map(|b| self.berechnet(b, &seiten, parameter)).collect();
        let mut formular = Formular {
            titel: Text::deutsch(&roh.titel),
            seiten,
            berechnet,
            pruefregeln: Vec::new(),
            schritte: Vec::new(),
            eingaenge: Vec::new(),
            anzahl_felder: nr,
            parameter: Some(Vec::new()),
            heute_gefragt: false,
            regeln: self.regeln.cloned(),
            hinweise: Vec::new(),
        };
        formular.pruefregeln = self.pruefregeln(roh.pruefregeln, &formular);
        self.ordnen(&mut formular);
        self.pruefregeln_ordnen(&mut formular);
        let mut welt = self.welt(&formular);
        self.erreichbarkeit(&mut welt);
        self.pruefregeln_moeglich(&formular, &mut welt);
        self.widersprueche(&formular, &mut welt);
        self.abschnitte(&formular);
        self.aufwand(&formular);
        formular
    }

    fn seite(&mut self, roh: RohSeite, nr: &mut usize) -> Seite {
        let ort = format!("Seite „{}“", roh.id);
        let fragen = roh.felder.iter().filter(|f| f.art != "info").count();
        if fragen > VIELE_FRAGEN && roh.begruendung.as_deref().unwrap_or_default().trim().is_empty() {
            self.hinweis(
                &ort,
                format!(
                    "Auf der Seite stehen {fragen} Fragen. Teilen Sie sie auf, oder sagen Sie unter „begruendung“, warum nicht."
                ),
            );
        }
        if fragen == 0 && roh.felder.is_empty() {
            self.fehler(&ort, "Die Seite ist leer. Fügen Sie unter „felder“ eine Frage hinzu.");
        }
        let wenn = self.bedingung(&ort, roh.wenn.as_deref(), None);
        let felder = roh
            .felder
            .into_iter()
            .map(|f| {
                let feld = self.feld(&ort, f, *nr, None);
                *nr += 1;
                feld
            })
            .collect();
        Seite {
            id: roh.id,
            titel: Text::deutsch(&roh.titel),
            einleitung: roh.einleitung.as_deref().map(Text::deutsch),
            abschnitt: roh.abschnitt.as_deref().map(Text::deutsch),
            wenn,
            felder,
        }
    }

    /// A field. `innen`: the names that it may use besides, when it stands in a group.
    fn feld(&mut self, ort: &str, roh: RohFeld, nr: usize, innen: Option<&Namen>) -> Feld {
        let ort = format!("{ort}, Feld „{}“", roh.id);
        for schluessel in roh.unbekannte() {
            self.fehler(&ort, format!("Den Schlüssel „{schluessel}“ gibt es bei der Art „{}“ nicht.", roh.art));
        }
        if roh.frage.trim().is_empty() {
            self.fehler(&ort, "Die Frage fehlt. Schreiben Sie sie unter „frage“.");
        }
        if let Some(a) = &roh.autocomplete
            && !roh::AUTOCOMPLETE.contains(&a.as_str())
        {
            self.fehler(&ort, format!("„{a}“ ist kein autocomplete-Wort von HTML, zum Beispiel „given-name“."));
        }
        self.herkunft(&ort, &roh);
        let wenn = self.bedingung(&ort, roh.wenn.as_deref(), innen);
        let pflicht = roh.pflicht.unwrap_or(true);
        let kopf = (roh.id.clone(), Text::deutsch(&roh.frage), roh.hinweis.as_deref().map(Text::deutsch));
        let (autocomplete, fim) = (roh.autocomplete.clone(), roh.fim.clone());
        let (uebernehmen, wiederholung) = (roh.uebernehmen.clone(), roh.wiederholung.clone());
        let art = self.art(&ort, roh, innen);
        let uebernehmen = self.uebernehmen(&ort, uebernehmen.as_deref(), &art, innen.is_some());
        Feld {
            id: kopf.0,
            frage: kopf.1,
            hinweis: kopf.2,
            art,
            pflicht,
            autocomplete,
            uebernehmen,
            fim,
            wiederholung: wiederholung.filter(|w| !w.trim().is_empty()),
            wenn,
            nr,
            gefragt: false,
        }
    }

    /// Which recurring detail a field asks for.
    fn uebernehmen(&mut self, ort: &str, text: Option<&str>, art: &Art, in_gruppe: bool) -> Option<Stammangabe> {
        let text = text?;
        let Some(angabe) = Stammangabe::gelesen(text) else {
            let alle: Vec<_> = Stammangabe::ALLE.iter().map(|a| a.als_text()).collect();
            self.fehler(ort, format!("„{text}“ lässt sich nicht übernehmen. Möglich sind: {}.", alle.join(", ")));
            return None;
        };
        if in_gruppe || !angabe.passt(art) {
            self.fehler(
                ort,
                format!("„{text}“ lässt sich in dieses Feld nicht übernehmen. Nehmen Sie „uebernehmen“ weg."),
            );
            return None;
        }
        Some(angabe)
    }

    fn bedingung(&mut self, ort: &str, text: Option<&str>, innen: Option<&Namen>) -> Option<Ausdruck> {
        match self.ausdruck(text?, innen, Ausdruck::bedingung) {
            Ok(a) => Some(a),
            Err(e) => {
                self.fehler(ort, format!("Bedingung: {e}"));
                None
            }
        }
    }

    /// Compiles an expression with the names that it mentions: a form has thousands, an expression a handful.
    fn ausdruck(
        &mut self,
        text: &str,
        innen: Option<&Namen>,
        compile: impl Fn(&str, &Namen) -> Result<Ausdruck, RegelFehler>,
    ) -> Result<Ausdruck, RegelFehler> {
        let typ = |name: &str| innen.and_then(|i| i.get(name)).or_else(|| self.alle.get(name)).cloned();
        let worte = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        let genannte: Namen = worte.filter_map(|w| Some((w.to_owned(), typ(w)?))).collect();
        match compile(text, &genannte) {
            // So that the message can list every name that there is, as long as few expressions are wrong.
            Err(RegelFehler::UnbekannterName { .. }) if self.ausfuehrlich > 0 => {
                self.ausfuehrlich -= 1;
                let mut namen = self.alle.clone();
                namen.extend(innen.into_iter().flatten().map(|(k, t)| (k.clone(), t.clone())));
                compile(text, &namen)
            }
            ergebnis => ergebnis,
        }
    }

    fn berechnet(&mut self, roh: roh::RohBerechnet, seiten: &[Seite], parameter: &Namen) -> Option<Berechnet> {
        let ort = format!("Berechnet „{}“", roh.id);
        let rechnung = match (&roh.formel, &roh.entscheidung) {
            (Some(formel), None) => match self.ausdruck(formel, None, Ausdruck::compile_mit) {
                Ok(a) if roh::berechnet_typ(roh.art).passt(a.typ()) => Rechnung::Formel(a),
                Ok(a) => {
                    self.fehler(&ort, format!("Die Formel ergibt {}, das passt nicht zur „art“.", a.typ()));
                    return None;
                }
                Err(e) => {
                    self.fehler(&ort, e.to_string());
                    return None;
                }
            },
            (None, Some(name)) => Rechnung::Entscheidung(name.clone(), self.quellen(&ort, name, seiten, parameter)?),
            _ => {
                self.fehler(&ort, "Geben Sie entweder „formel“ oder „entscheidung“ an.");
                return None;
            }
        };
        Some(Berechnet {
            id: roh.id,
            frage: Text::deutsch(&roh.frage),
            art: roh.art,
            zeigen: roh.zeigen,
            rechnung,
            felder: Vec::new(),
            gefragt: false,
            fuer_bedingung: false,
        })
    }

    /// Where the inputs of a decision come from. Calculated values are resolved when all of them are known.
    fn quellen(&mut self, ort: &str, name: &str, seiten: &[Seite], parameter: &Namen) -> Option<Vec<(String, Quelle)>> {
        let Some(eingaben) = self.regeln.and_then(|r| r.eingaben_von(name)) else {
            self.fehler(ort, format!("Die Entscheidung „{name}“ gibt es in regeln.dmn nicht."));
            return None;
        };
        let mut quellen = Vec::new();
        for eingabe in eingaben {
            let feld = seiten
                .iter()
                .enumerate()
                .find_map(|(s, seite)| Some(Quelle::Feld(s, seite.felder.iter().position(|f| f.id == eingabe.name)?)));
            let quelle = match eingabe.name.as_str() {
                "parameter" => Quelle::Parameter,
                "heute" => Quelle::Heute,
                _ if feld.is_some() => feld?,
                // The place is filled in when the order is known.
                n if self.alle.contains_key(n) => Quelle::Berechnet(usize::MAX),
                n if parameter.contains_key(n) => Quelle::EinParameter(n.to_owned()),
                n => {
                    self.fehler(
                        ort,
                        format!("Die Entscheidung „{name}“ braucht „{n}“. Das gibt es im Formular nicht."),
                    );
                    return None;
                }
            };
            if let Some(typ) = self.alle.get(&eingabe.name).filter(|t| !eingabe.typ.passt(t)) {
                let satz = format!(
                    "Die Entscheidung „{name}“ erwartet bei „{}“ {}, es ist aber {typ}.",
                    eingabe.name, eingabe.typ
                );
                self.fehler(ort, satz);
            }
            quellen.push((eingabe.name.clone(), quelle));
        }
        Some(quellen)
    }
}
