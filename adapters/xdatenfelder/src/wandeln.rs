//! From a form to what a data schema says of it, the same for both versions.

use std::collections::BTreeSet;

use formular::{Herkunft, Muster, Vermerk, Vermerkart};

use crate::{
    blatt::{EIGENE_LISTEN, EINTRAEGE, FORMATE, Feld, Formularblatt, Liste, Seite},
    felder,
    modell::{Anzahl, Hinweis, Praezisierung, Wert},
    praezisierung, saetze, vermerke,
};

/// A group or a field as it will be written.
#[derive(Debug, Default)]
pub(crate) struct Ausgabe {
    pub name: String,
    pub fim: Option<String>,
    pub bezeichnung: String,
    pub ausgabe: String,
    pub hilfe: Option<String>,
    /// At least and at most.
    pub anzahl: (usize, usize),
    /// Key and value of what only a form says.
    pub stichworte: Vec<(&'static str, String)>,
    pub regeln: Vec<Regeltext>,
    pub inhalt: Ausgabeinhalt,
}

#[derive(Debug)]
pub(crate) enum Ausgabeinhalt {
    Gruppe(Vec<Ausgabe>),
    Feld(Box<Ausgabefeld>),
}

impl Default for Ausgabeinhalt {
    fn default() -> Self {
        Self::Gruppe(Vec::new())
    }
}

#[derive(Debug, Default)]
pub(crate) struct Ausgabefeld {
    pub feldart: &'static str,
    pub datentyp: &'static str,
    pub praezisierung: Praezisierung,
    pub inhalt: Option<String>,
    pub werte: Vec<Wert>,
    /// A code list that stands outside of the schema.
    pub liste: Option<Listenangabe>,
    pub max_groesse: Option<u64>,
    pub medien: Vec<&'static str>,
}

/// A code list that a field only names.
#[derive(Debug, Clone)]
pub(crate) struct Listenangabe {
    pub kennung: String,
    /// Name and entries, where it goes along as a file of its own.
    pub datei: Option<(String, Vec<Wert>)>,
}

/// A condition or calculation, in words; or a rule that came from FIM.
#[derive(Debug, Default)]
pub(crate) struct Regeltext {
    pub fim: Option<String>,
    pub version: Option<String>,
    pub name: String,
    pub text: String,
    pub skript: Option<String>,
    /// `K` complex, `B` calculation.
    pub typ: String,
}

impl Regeltext {
    fn neu(name: impl Into<String>, text: String, typ: &str) -> Self {
        Self { name: name.into(), text, typ: typ.to_owned(), ..Self::default() }
    }
}

/// Five digits.
const PLZ: &str = "[0-9]{5}";

#[derive(Default)]
pub(crate) struct Wandler {
    pub hinweise: Vec<Hinweis>,
    /// Sentences that stand at the whole schema.
    pub saetze: Vec<String>,
    autocomplete: bool,
    listen: Vec<Liste>,
    /// Notes that have no place yet.
    vermerke: Vec<Vermerk>,
    /// Numbers of groups that stand in the schema already.
    gruppen: BTreeSet<String>,
}

impl Wandler {
    fn hinweis(&mut self, ort: &str, satz: impl Into<String>) {
        self.hinweise.push(Hinweis { ort: ort.to_owned(), zeile: None, satz: satz.into() });
    }

    pub fn formular(&mut self, blatt: &Formularblatt) -> (Vec<Ausgabe>, Vec<Regeltext>) {
        self.listen.clone_from(&blatt.codelisten);
        self.vermerke.clone_from(&blatt.vermerke);
        let seiten = blatt.seiten.iter().map(|s| self.seite(s)).collect();
        let mut regeln = Vec::new();
        for b in &blatt.berechnet {
            let rechnung = match (&b.formel, &b.entscheidung) {
                (Some(formel), _) => formel.clone(),
                (None, Some(name)) => format!("Ergebnis der Entscheidung „{name}“"),
                (None, None) => String::new(),
            };
            self.hinweis(&b.id, saetze::RECHNUNG_ALS_REGEL);
            let text = format!("„{}“ ({}) wird berechnet: {rechnung}", b.frage, b.id);
            regeln.push(Regeltext::neu(&b.id, text, "B"));
        }
        for r in &blatt.pruefregeln {
            self.hinweis(&r.id, saetze::PRUEFREGEL_ALS_REGEL);
            let text = format!("{} Geprüft bei: {}. Es muss gelten (FEEL): {}", r.satz, r.felder.join(", "), r.formel);
            regeln.push(Regeltext::neu(&r.id, text, "K"));
        }
        // What stood at an element that is gone, or at the schema itself.
        for v in std::mem::take(&mut self.vermerke) {
            match v.art {
                Vermerkart::Regel => regeln.push(fremde_regel(v)),
                _ => self.saetze.push(v.satz()),
            }
        }
        if self.autocomplete {
            self.hinweis("Formular", saetze::AUTOCOMPLETE);
        }
        (seiten, regeln)
    }

    fn seite(&mut self, seite: &Seite) -> Ausgabe {
        let felder = self.felder(&seite.felder);
        let mut aus = Ausgabe {
            name: seite.id.clone(),
            fim: seite.fim.clone(),
            bezeichnung: seite.titel.clone(),
            ausgabe: seite.titel.clone(),
            hilfe: seite.einleitung.clone(),
            anzahl: (1, 1),
            regeln: self.bedingung(&seite.id, seite.wenn.as_deref()),
            inhalt: Ausgabeinhalt::Gruppe(felder),
            ..Ausgabe::default()
        };
        self.anheften(&seite.id, None, &mut aus);
        aus
    }

    /// Questions in a row; those that came out of a group of the schema stand in it again.
    fn felder(&mut self, felder: &[Feld]) -> Vec<Ausgabe> {
        let alle = felder.iter().map(|f| (f, self.feld(f))).collect();
        self.nisten(alle, 0)
    }

    fn nisten(&mut self, felder: Vec<(&Feld, Ausgabe)>, tiefe: usize) -> Vec<Ausgabe> {
        let ist_kopf = |f: &Feld| f.gruppenkopf && f.herkunft.len() == tiefe + 1;
        let mut aus = Vec::new();
        let mut rest = felder.into_iter().peekable();
        while let Some((f, ausgabe)) = rest.next() {
            let Some(gruppe) = f.herkunft.get(tiefe) else {
                aus.push(ausgabe);
                continue;
            };
            let mut innen = vec![(f, ausgabe)];
            while let Some(n) = rest.next_if(|(n, _)| n.herkunft.get(tiefe) == Some(gruppe) && !ist_kopf(n)) {
                innen.push(n);
            }
            aus.push(self.gruppe(gruppe, innen, tiefe));
        }
        aus
    }

    /// A group of the schema around questions of the form.
    fn gruppe(&mut self, g: &Herkunft, mut innen: Vec<(&Feld, Ausgabe)>, tiefe: usize) -> Ausgabe {
        // The heading says what the group is called, unless nothing else is left of it.
        let kopf = innen.iter().position(|(f, _)| f.gruppenkopf && f.herkunft.len() == tiefe + 1);
        let kopf = kopf.filter(|_| innen.len() > 1).map(|i| innen.remove(i).0);
        let titel = kopf.map_or(&g.titel, |k| &k.frage);
        let anzahl = Anzahl::lesen(&g.anzahl).unwrap_or(Anzahl::EINMAL);
        let hoechstens = anzahl.hoechstens.map_or(usize::MAX, |h| h as usize);
        let mut aus = Ausgabe {
            name: g.name.clone(),
            fim: g.fim.clone().filter(|f| self.gruppen.insert(f.clone())),
            bezeichnung: titel.clone(),
            ausgabe: titel.clone(),
            hilfe: kopf.and_then(|k| k.text.clone()).filter(|t| *t != saetze::zwischentitel(titel)),
            anzahl: (anzahl.mindestens as usize, hoechstens),
            inhalt: Ausgabeinhalt::Gruppe(self.nisten(innen, tiefe + 1)),
            ..Ausgabe::default()
        };
        self.anheften(kopf.map_or("", |k| &k.id), g.fim.as_deref(), &mut aus);
        aus
    }

    /// What was noted at this place goes out with it.
    fn anheften(&mut self, id: &str, fim: Option<&str>, aus: &mut Ausgabe) {
        let hier = |v: &Vermerk| match &v.stelle {
            Some(s) => s == id,
            None => fim.is_some() && v.element.as_deref() == fim,
        };
        let (meine, andere) = std::mem::take(&mut self.vermerke).into_iter().partition(hier);
        self.vermerke = andere;
        for v in meine {
            match (v.art, &mut aus.inhalt) {
                (Vermerkart::Regel, _) => aus.regeln.push(fremde_regel(v)),
                (Vermerkart::Muster, Ausgabeinhalt::Feld(f)) if f.praezisierung.muster.is_none() => {
                    f.praezisierung.muster = Some(v.text);
                }
                (Vermerkart::Inhalt, Ausgabeinhalt::Feld(f)) if f.inhalt.is_none() => f.inhalt = Some(v.text),
                _ => aus.stichworte.push((vermerke::WORT, v.satz())),
            }
        }
    }

    fn bedingung(&mut self, id: &str, wenn: Option<&str>) -> Vec<Regeltext> {
        let Some(wenn) = wenn else { return Vec::new() };
        self.hinweis(id, saetze::BEDINGUNG_ALS_REGEL);
        let text = format!("„{id}“ wird nur gefragt, wenn gilt: {wenn}");
        vec![Regeltext::neu(format!("{id}_wenn"), text, "K")]
    }

    fn feld(&mut self, f: &Feld) -> Ausgabe {
        self.autocomplete |= f.autocomplete.is_some();
        let mut aus = Ausgabe {
            name: f.id.clone(),
            fim: f.fim.clone(),
            bezeichnung: f.frage.clone(),
            ausgabe: f.frage.clone(),
            hilfe: f.hinweis.clone(),
            anzahl: (usize::from(f.pflicht.unwrap_or(true)), 1),
            regeln: self.bedingung(&f.id, f.wenn.as_deref()),
            ..Ausgabe::default()
        };
        if f.art == "gruppe" || f.art == "tabelle" {
            aus.ausgabe = f.eintrag.clone().unwrap_or_else(|| f.frage.clone());
            aus.anzahl = (f.minimal.unwrap_or(0), f.maximal.unwrap_or(EINTRAEGE));
            if f.csv == Some(true) {
                self.hinweis(&f.id, saetze::OHNE_CSV);
            }
            if aus.anzahl == (1, 1) || f.art == "tabelle" {
                aus.stichworte.push(("art", f.art.clone()));
            }
            aus.inhalt = Ausgabeinhalt::Gruppe(self.felder(&f.felder));
            self.anheften(&f.id, f.fim.as_deref(), &mut aus);
            return aus;
        }
        let feld = self.datenfeld(f, &mut aus);
        aus.inhalt = Ausgabeinhalt::Feld(Box::new(feld));
        if !f.gruppenkopf {
            self.anheften(&f.id, f.fim.as_deref(), &mut aus);
        }
        aus
    }

    fn datenfeld(&mut self, f: &Feld, aus: &mut Ausgabe) -> Ausgabefeld {
        let eingabe = |datentyp| Ausgabefeld { feldart: "input", datentyp, ..Ausgabefeld::default() };
        match f.art.as_str() {
            "text" => {
                let praezisierung =
                    Praezisierung { muster: muster(f, aus), ..laengen(f.minimal, Some(f.maximal.unwrap_or(200))) };
                // Read in again it would be taken for more than a line.
                if felder::sichere_art([&f.id, &f.frage], &praezisierung).is_some() {
                    aus.stichworte.push(("art", f.art.clone()));
                }
                Ausgabefeld { praezisierung, ..eingabe("text_latin") }
            }
            "langtext" => {
                aus.stichworte.push(("art", f.art.clone()));
                Ausgabefeld { praezisierung: laengen(None, Some(f.maximal.unwrap_or(2_000))), ..eingabe("text_latin") }
            }
            "email" | "telefon" | "iban" | "plz" | "steuer_id" | "ust_id" | "steuernummer" | "wirtschafts_id"
            | "registernummer" | "kennzeichen" => {
                aus.stichworte.push(("art", f.art.clone()));
                let plz = f.art == "plz";
                let muster = plz.then(|| PLZ.to_owned());
                let grenzen = laengen(plz.then_some(5), plz.then_some(5));
                Ausgabefeld { praezisierung: Praezisierung { muster, ..grenzen }, ..eingabe("text") }
            }
            "zahl" => {
                let nachkomma = f.nachkomma.unwrap_or(0);
                if nachkomma == 0 {
                    return Ausgabefeld { praezisierung: grenzen(f), ..eingabe("num_int") };
                }
                aus.stichworte.push(("nachkomma", nachkomma.to_string()));
                Ausgabefeld { praezisierung: grenzen(f), ..eingabe("num") }
            }
            "betrag" => Ausgabefeld { praezisierung: grenzen(f), ..eingabe("num_currency") },
            "datum" => self.datum(f, aus),
            "ja_nein" => eingabe("bool"),
            "einwilligung" => {
                aus.stichworte.push(("art", f.art.clone()));
                // What one agrees to stands at the field as its help.
                let saetze: Vec<&str> = f.text.iter().chain(&f.hinweis).map(String::as_str).collect();
                aus.hilfe = Some(saetze.join("\n\n"));
                eingabe("bool")
            }
            "uhrzeit" => Ausgabefeld {
                praezisierung: Praezisierung {
                    min_wert: f.fruehestens.clone(),
                    max_wert: f.spaetestens.clone(),
                    ..Praezisierung::default()
                },
                ..eingabe("time")
            },
            "codeliste" | "staat" | "staatsangehoerigkeit" => self.codeliste(f),
            "auswahl" | "mehrfach" => auswahl(f, aus),
            "datei" => datei(f, aus),
            "info" => {
                Ausgabefeld { inhalt: f.text.clone(), feldart: "label", datentyp: "text", ..Ausgabefeld::default() }
            }
            andere => {
                // Whoever reads it in again with this program gets the kind back.
                if ["punkt", "flaeche", "unterschrift"].contains(&andere) {
                    aus.stichworte.push(("art", f.art.clone()));
                }
                let satz =
                    format!("Die Art „{andere}“ gibt es in XDatenfelder nicht. Das Feld ist dort eine Textzeile.");
                self.hinweis(&f.id, satz);
                eingabe("text")
            }
        }
    }

    /// A list outside of the schema: those of the statistical office stand in the XRepository, all others go along.
    fn codeliste(&mut self, f: &Feld) -> Ausgabefeld {
        let name = f.liste.as_deref().unwrap_or_default();
        let eigene = |n: &str| EIGENE_LISTEN.iter().find(|(art, _)| *art == n).map(|(_, urn)| (*urn).to_owned());
        let art = match name {
            "staaten" => "staat",
            "staatsangehoerigkeiten" => "staatsangehoerigkeit",
            _ => f.art.as_str(),
        };
        let liste = match (eigene(art), self.listen.iter().find(|l| l.id == name)) {
            (Some(kennung), _) => Some(Listenangabe { kennung, datei: None }),
            (None, Some(l)) => {
                let urn = l.quelle.as_ref().filter(|q| q.starts_with("urn:") && !q.contains(char::is_whitespace));
                let kennung = urn.cloned().unwrap_or_else(|| format!("urn:basiswerk:codeliste:{}", l.id));
                let werte = l.eintraege.iter().map(|o| Wert { code: o.wert.clone(), name: o.text.clone() }).collect();
                Some(Listenangabe { kennung, datei: Some((l.id.clone(), werte)) })
            }
            (None, None) => {
                self.hinweis(
                    &f.id,
                    format!("Die Codeliste „{name}“ steht nicht im Formular. Das Feld nennt keine Liste."),
                );
                None
            }
        };
        if liste.as_ref().is_some_and(|l| l.datei.is_some()) {
            self.hinweis(&f.id, saetze::LISTE_DANEBEN);
        }
        Ausgabefeld { feldart: "select", datentyp: "text", liste, ..Ausgabefeld::default() }
    }

    fn datum(&mut self, f: &Feld, aus: &mut Ausgabe) -> Ausgabefeld {
        for (schluessel, gesetzt) in [("vergangen", f.vergangen), ("zukuenftig", f.zukuenftig)] {
            if gesetzt == Some(true) {
                aus.stichworte.push((schluessel, "true".into()));
            }
        }
        let mut tag = |name: &str, text: &Option<String>| {
            let text = text.clone()?;
            if praezisierung::tag(&text).is_some() {
                return Some(text);
            }
            self.hinweis(&f.id, saetze::GRENZE_ALS_REGEL);
            let satz = format!("„{}“ liegt {name}: {text}", f.id);
            aus.regeln.push(Regeltext::neu(format!("{}_{name}", f.id), satz, "K"));
            None
        };
        let (min_wert, max_wert) = (tag("fruehestens", &f.fruehestens), tag("spaetestens", &f.spaetestens));
        let praezisierung = Praezisierung { min_wert, max_wert, ..Praezisierung::default() };
        Ausgabefeld { feldart: "input", datentyp: "date", praezisierung, ..Ausgabefeld::default() }
    }
}

/// A rule as it came.
fn fremde_regel(v: Vermerk) -> Regeltext {
    Regeltext {
        fim: v.nummer,
        version: v.version,
        name: v.name.unwrap_or_else(|| "Vermerk".to_owned()),
        text: if v.text == vermerke::OHNE_TEXT { String::new() } else { v.text },
        skript: v.skript,
        typ: v.typ.unwrap_or_else(|| "K".to_owned()),
    }
}

fn laengen(minimal: Option<usize>, maximal: Option<usize>) -> Praezisierung {
    Praezisierung {
        min_laenge: minimal.filter(|m| *m > 0).map(|m| m.to_string()),
        max_laenge: maximal.map(|m| m.to_string()),
        ..Praezisierung::default()
    }
}

/// The pattern as a regular expression; its sentence and its example go along as keywords.
fn muster(f: &Feld, aus: &mut Ausgabe) -> Option<String> {
    let muster = Muster::lesen(f.muster.as_deref()?).ok()?;
    aus.stichworte.extend(f.mustersatz.iter().map(|s| ("mustersatz", s.clone())));
    aus.stichworte.extend(f.beispiel.iter().map(|b| ("beispiel", b.clone())));
    Some(muster.regulaer_xml())
}

fn grenzen(f: &Feld) -> Praezisierung {
    Praezisierung {
        min_wert: f.von.as_ref().map(ToString::to_string),
        max_wert: f.bis.as_ref().map(ToString::to_string),
        ..Praezisierung::default()
    }
}

fn auswahl(f: &Feld, aus: &mut Ausgabe) -> Ausgabefeld {
    let optionen = f.optionen.as_deref().unwrap_or_default();
    if f.art == "mehrfach" {
        aus.anzahl.1 = optionen.len().max(1);
    } else {
        aus.stichworte.push(("darstellung", f.darstellung.clone().unwrap_or_else(|| "radio".into())));
    }
    let werte = optionen.iter().map(|o| Wert { code: o.wert.clone(), name: o.text.clone() }).collect();
    Ausgabefeld { feldart: "select", datentyp: "text", werte, ..Ausgabefeld::default() }
}

fn datei(f: &Feld, aus: &mut Ausgabe) -> Ausgabefeld {
    aus.anzahl.1 = f.anzahl.unwrap_or(1).max(1);
    let medien = FORMATE
        .iter()
        .filter(|(format, _)| f.formate.as_ref().is_none_or(|da| da.iter().any(|d| d == format)))
        .map(|(_, medium)| *medium)
        .collect();
    let max_groesse = Some(f.groesse_mb.unwrap_or(10).saturating_mul(crate::felder::MB));
    Ausgabefeld { feldart: "input", datentyp: "file", max_groesse, medien, ..Ausgabefeld::default() }
}
