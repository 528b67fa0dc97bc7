//! `[[weiterleitung]]`: what goes to whom, when, and with which part of the application.

use formular::{Antworten, Art, Formular, Umfeld};
use grund::LeistungKennung;
use regel::{Umgebung, Wert};
use serde::Deserialize;
use vorgang::weiterleitung::{Moment, Momente};

use crate::{
    Befund, Leistung, Stamm,
    beteiligung::{Bedingungen, Pruefung},
};

/// The names that conditions know beside answers and calculated values.
const DAZU: [&str; 3] = ["parameter", "heute", "entscheidung"];

/// How it gets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weg {
    /// A back-end system or another portal, by the hand-over interface.
    Schnittstelle,
    /// An office of this platform: it lies among its notices.
    Stelle,
    /// A mail that says that something waits here; it carries no answers.
    Mail,
    /// The inbox of a unit of the same authority: the application itself arrives there.
    Korb,
}

impl Weg {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Schnittstelle => "schnittstelle",
            Self::Stelle => "stelle",
            Self::Mail => "mail",
            Self::Korb => "korb",
        }
    }
}

/// One delivery.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weiterleitungsregel {
    /// Its id.
    pub id: String,
    /// Who gets it, as staff read it: „Industrie- und Handelskammer“.
    pub name: String,
    /// How it gets there.
    pub weg: Weg,
    /// For `schnittstelle` and `mail`: the name under which an authority sets the address, the same in all services. For
    /// `korb`: the name under which it says which of its units that is.
    pub ziel: Option<String>,
    /// For `stelle`: the office that is responsible for this at the place: a LeiKa key or the name of a service.
    pub stelle: Option<LeistungKennung>,
    /// For `stelle`: the question with the point whose municipality counts; without it the place of the matter. For `korb`,
    /// instead of `ziel`: the unit of the authority that is responsible for the service where this point lies.
    pub ort: Option<String>,
    /// When.
    pub wann: Moment,
    /// With which answers (FEEL; also knows `entscheidung`); without it always.
    pub wenn: Option<String>,
    /// The answers and calculated values that go along; uploads with their files.
    #[serde(default)]
    pub felder: Vec<String>,
    /// The pages of the form that go along as a whole.
    #[serde(default)]
    pub seiten: Vec<String>,
    /// For `schnittstelle`: the secret value of the service that goes along as its access key.
    pub zugang: Option<String>,
    /// Does nothing happen where the authority has set no address? Otherwise the delivery waits for one.
    #[serde(default)]
    pub nur_wenn_eingerichtet: bool,
    /// Where the law says so.
    pub rechtsgrundlage: Option<String>,
}

impl Leistung {
    /// At which moments anything is forwarded at all.
    #[must_use]
    pub fn momente(&self) -> Momente {
        let zu = |moment| self.stamm.weiterleitung.iter().any(|r| r.wann == moment && r.weg != Weg::Korb);
        Momente { eingang: zu(Moment::Eingang), entscheidung: zu(Moment::Entscheidung) }
    }

    /// What goes to others at this moment with these answers. `entscheidung` is what conditions see under that name:
    /// `bewilligung`, `ablehnung` or `bestaetigung`.
    #[must_use]
    pub fn weiterleitungen(
        &self,
        moment: Moment,
        entscheidung: Option<&str>,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Vec<&Weiterleitungsregel> {
        let geht = |r: &&Weiterleitungsregel| r.wann == moment && r.weg != Weg::Korb;
        let mut regeln = self.stamm.weiterleitung.iter().filter(geht).peekable();
        if regeln.peek().is_none() {
            return Vec::new();
        }
        let mut werte = self.formular.werte(antworten, umfeld);
        if let Wert::Kontext(k) = &mut werte {
            k.insert("entscheidung".to_owned(), entscheidung.map_or(Wert::Null, Wert::from));
        }
        self.geltende("weiterleitung", regeln, |r| &r.id, &Umgebung::von(&werte))
    }

    /// In whose inbox an application with these answers arrives: the first rule that holds. `None`: with the office that is
    /// responsible at the place.
    #[must_use]
    pub fn eingangskorb(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Option<&Weiterleitungsregel> {
        let mut koerbe = self.stamm.weiterleitung.iter().filter(|r| r.weg == Weg::Korb).peekable();
        koerbe.peek()?;
        let umgebung = Umgebung::von(&self.formular.werte(antworten, umfeld));
        self.geltende("weiterleitung", koerbe, |r| &r.id, &umgebung).into_iter().next()
    }

    /// A delivery by its id.
    #[must_use]
    pub fn weiterleitungsregel(&self, id: &str) -> Option<&Weiterleitungsregel> {
        self.stamm.weiterleitung.iter().find(|r| r.id == id)
    }
}

/// Compiles the conditions and checks every reference; what is wrong is said in sentences.
pub(crate) fn uebersetzen(stamm: &Stamm, formular: &Formular, befunde: &mut Vec<Befund>) -> Bedingungen {
    let mut p = Pruefung::neu(formular, befunde);
    let mut immer: Option<&str> = None;
    for r in &stamm.weiterleitung {
        // Nothing is decided yet when it arrives.
        let dazu = if r.weg == Weg::Korb { &DAZU[..2] } else { &DAZU };
        let stelle = p.kopf("weiterleitung", &r.id, r.wenn.as_deref(), dazu);
        if r.weg == Weg::Korb {
            if let Some(davor) = immer {
                p.fehler(&stelle, format!("Diese Regel gilt nie: Der Eingangskorb „{davor}“ davor gilt immer. Ändern Sie die Reihenfolge, oder geben Sie ihm eine Bedingung (wenn)."));
            }
            immer = immer.or_else(|| r.wenn.is_none().then_some(r.id.as_str()));
        }
        if r.name.trim().is_empty() {
            p.fehler(&stelle, "Sagen Sie, wer es bekommt (name).");
        }
        empfaenger(&mut p, &stelle, r);
        inhalt(&mut p, &stelle, r);
    }
    p.bedingungen
}

/// Each way names its receiver in its own manner, and in no other.
fn empfaenger(p: &mut Pruefung<'_>, stelle: &str, r: &Weiterleitungsregel) {
    let einfach = |z: &str| {
        !z.is_empty() && z.len() <= 40 && z.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    match r.weg {
        Weg::Stelle => {
            if r.stelle.as_ref().is_none_or(|s| s.as_str().trim().is_empty()) {
                p.fehler(
                    stelle,
                    "Nennen Sie die Leistung, für die die Stelle zuständig ist, mit ihrem Schlüssel (stelle).",
                );
            }
            if r.ziel.is_some() || r.nur_wenn_eingerichtet {
                p.fehler(
                    stelle,
                    "Bei einer Stelle der Plattform trägt niemand eine Adresse ein. Entfernen Sie den Namen der Adresse (ziel) und das Häkchen „Nichts tun, solange keine Adresse eingetragen ist“ (nur_wenn_eingerichtet).",
                );
            }
            p.ort(stelle, r.ort.as_deref());
        }
        Weg::Korb => korb(p, stelle, r, einfach),
        Weg::Schnittstelle | Weg::Mail => {
            if !r.ziel.as_deref().is_some_and(einfach) {
                p.fehler(
                    stelle,
                    "Nennen Sie den Namen, unter dem eine Behörde die Adresse einträgt (ziel): kleine Buchstaben ohne Umlaute, Ziffern und „-“, höchstens 40 Zeichen.",
                );
            }
            if r.stelle.is_some() || r.ort.is_some() {
                p.fehler(stelle, "Nur bei einer Stelle der Plattform zählen die Leistung, für die sie zuständig ist (stelle), und der Punkt (ort). Entfernen Sie beides.");
            }
        }
    }
}

/// An inbox: a unit that the authority chooses, or the one that is responsible where a point lies.
fn korb(p: &mut Pruefung<'_>, stelle: &str, r: &Weiterleitungsregel, einfach: impl Fn(&str) -> bool) {
    if r.ziel.is_some() == r.ort.is_some() || r.ziel.as_deref().is_some_and(|z| !einfach(z)) {
        p.fehler(
            stelle,
            "Ein Eingangskorb braucht eines von beiden: den Namen, unter dem eine Behörde eine ihrer Stellen wählt (ziel; kleine Buchstaben ohne Umlaute, Ziffern und „-“, höchstens 40 Zeichen), oder die Frage mit dem Punkt, dessen Stelle es bekommt (ort).",
        );
    }
    if r.wann != Moment::Eingang {
        p.fehler(stelle, "In einen Eingangskorb kommt ein Antrag nur, sobald er da ist. Wählen Sie das als Zeitpunkt (wann = \"eingang\").");
    }
    if r.stelle.is_some() || r.nur_wenn_eingerichtet {
        p.fehler(stelle, "Bei einem Eingangskorb gibt es keine Leistung der Stelle (stelle) und kein Häkchen für fehlende Adressen (nur_wenn_eingerichtet). Entfernen Sie beides.");
    }
    p.ort(stelle, r.ort.as_deref());
}

fn inhalt(p: &mut Pruefung<'_>, stelle: &str, r: &Weiterleitungsregel) {
    p.seiten(stelle, &r.seiten);
    let leer = r.felder.is_empty() && r.seiten.is_empty();
    if r.weg == Weg::Korb {
        if !leer {
            p.fehler(stelle, "In den Eingangskorb kommt der ganze Antrag. Wählen Sie keine einzelnen Antworten (felder) und Seiten (seiten).");
        }
        return;
    }
    if r.weg == Weg::Mail {
        if !leer {
            p.fehler(
                stelle,
                "Eine E-Mail nimmt keine Angaben mit. Wählen Sie keine Antworten (felder) und Seiten (seiten).",
            );
        }
        return;
    }
    if leer {
        p.fehler(stelle, "Wählen Sie, welche Antworten (felder) oder ganzen Seiten (seiten) mitgehen.");
    }
    for feld in &r.felder {
        match p.formular.berechnete().iter().find(|b| b.id == *feld) {
            None if p.feld(feld).is_none() => {
                p.fehler(stelle, format!("Die Frage „{feld}“ gibt es im Formular nicht."));
            }
            // Nobody hands over what the applicant has never seen.
            Some(b) if !b.zeigen => p.fehler(
                stelle,
                format!("Der berechnete Wert „{feld}“ wird im Antrag nicht gezeigt. Lassen Sie ihn dort zeigen (zeigen), oder wählen Sie ihn hier ab."),
            ),
            _ => {}
        }
    }
    let auf_seiten = p.formular.alle_seiten().iter().filter(|s| r.seiten.contains(&s.id)).flat_map(|s| &s.felder);
    let datei = |f: &&formular::Feld| matches!(f.art, Art::Datei { .. });
    let genannt = r.felder.iter().filter_map(|f| p.feld(f));
    if r.weg == Weg::Stelle && auf_seiten.chain(genannt).any(|f| datei(&f)) {
        p.fehler(stelle, "Dateien gehen nur über eine Schnittstelle mit. Wählen Sie hier Antworten ohne Dateien.");
    }
}
