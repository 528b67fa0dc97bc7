//! The words of a letter that uses a shared template: what the service says, with answers and amounts filled in.

use formular::{Antworten, BerechnetArt, Umfeld};
use grund::{Betrag, Sprache, Tag};
use regel::Wert;
use serde_json::{Value, json};

use crate::{Angabe, Block, Brief, Leistung, ParameterArt, Rechtsbehelf, Wirkung, bloecke, muster};

impl Brief {
    /// The names that its words fill in.
    pub(crate) fn namen(&self) -> Vec<&str> {
        let texte = [&self.einleitung, &self.begruendung, &self.hinweise].into_iter().flatten();
        let texte = texte.chain(&self.entscheidung).chain([&self.betreff]);
        let mut namen: Vec<&str> = texte.flat_map(|t| muster::namen(t)).collect();
        namen.extend(self.nachweis.iter().flat_map(|n| muster::namen(&n.hinweis)));
        let alle = self.angaben.iter().chain(self.nachweis.iter().flat_map(|n| &n.angaben));
        namen.extend(alle.flat_map(|a| match a {
            Angabe::Frage(name) => vec![name.as_str()],
            Angabe::Eigene { antwort, .. } => muster::namen(antwort),
        }));
        namen
    }
}

impl Leistung {
    /// What a shared template reads as `brief`: `betreff` (the letter's name where nothing fills it), `einleitung`, `entscheidung`, `angaben` (question and answer), `gebuehr_cent`,
    /// `begruendung` and `hinweise` (paragraphs and lists), `zusatz` (the heading of what the desk writes), `nebenbestimmungen` (the heading of its conditions), `nachweis` (a sheet behind it: `titel`, `angaben`, `tage`, `hinweis`). A paragraph all of whose names are unanswered falls away.
    #[must_use]
    pub fn brieftext(&self, brief: &Brief, antworten: &Antworten, umfeld: &Umfeld<'_>, eingang: Tag) -> Value {
        let zeilen: Vec<formular::Zeile> =
            self.formular.zusammenfassung(antworten, umfeld, Sprache::De).into_iter().flat_map(|a| a.zeilen).collect();
        let berechnet = self.formular.berechnen(antworten, umfeld);
        let wert = |name: &str| -> Option<String> {
            if name == "eingang" {
                return Some(langes_datum(eingang));
            }
            if let Some(p) = name.strip_prefix("parameter.") {
                return self.parametertext(p, umfeld.parameter);
            }
            if let Some((b, w)) = berechnet.iter().find(|(b, _)| b.id == name) {
                return Some(b.text(w, Sprache::De)).filter(|t| !t.is_empty() && !w.ist_null());
            }
            let antwort = zeilen.iter().find(|z| z.name == name)?.antwort.join(", ");
            Some(antwort).filter(|a| !a.is_empty())
        };
        // In a sentence a day has the name of its month.
        let im_satz = |name: &str| -> Option<String> {
            let tag = match berechnet.iter().find(|(b, _)| b.id == name) {
                Some((_, w)) => w.als_datum(),
                None => antworten.get(name).and_then(|a| a.wert().als_datum()),
            };
            let text = wert(name)?;
            Some(tag.map_or(text, langes_datum))
        };
        let absaetze = |text: &Option<String>| -> Vec<Value> {
            let bloecke = bloecke(text.as_deref().unwrap_or_default());
            let block = |b: &Block| match b {
                Block::Absatz(t) => muster::fuellen(t, im_satz).map(|t| json!({ "absatz": t })),
                Block::Liste(punkte) => {
                    let punkte: Vec<String> = punkte.iter().filter_map(|p| muster::fuellen(p, im_satz)).collect();
                    (!punkte.is_empty()).then(|| json!({ "liste": punkte }))
                }
            };
            bloecke.iter().filter_map(block).collect()
        };
        let frage = |name: &str| {
            let (da, b) = (zeilen.iter().find(|z| z.name == name), berechnet.iter().find(|(b, _)| b.id == name));
            da.map(|z| z.frage.clone()).or_else(|| b.map(|(b, _)| b.frage.in_sprache(Sprache::De).to_owned()))
        };
        let gruppe = |name: &str| -> Vec<Value> {
            let vorne = format!("{name}.");
            let eintraege = zeilen.iter().filter(|z| z.name.starts_with(&vorne));
            eintraege
                .map(|z| {
                    let titel = z.eintrag.as_ref().map_or_else(String::new, |e| format!("{e}: "));
                    json!({ "frage": format!("{titel}{}", z.frage), "antwort": z.antwort.join(", ") })
                })
                .collect()
        };
        let tabelle = |angaben: &[Angabe]| -> Vec<Value> {
            let zeile = |angabe: &Angabe| match angabe {
                Angabe::Frage(name) => match (frage(name), wert(name)) {
                    (Some(frage), Some(antwort)) => vec![json!({ "frage": frage, "antwort": antwort })],
                    _ => gruppe(name),
                },
                Angabe::Eigene { frage, antwort } => muster::fuellen(antwort, wert)
                    .map(|antwort| json!({ "frage": frage, "antwort": antwort }))
                    .into_iter()
                    .collect(),
            };
            angaben.iter().flat_map(zeile).collect()
        };
        let nachweis = brief.nachweis.as_ref().map(|n| {
            let hinweis = muster::fuellen(&n.hinweis, im_satz);
            json!({ "titel": n.titel, "tage": n.tage, "angaben": tabelle(&n.angaben), "hinweis": hinweis })
        });
        json!({
            "betreff": muster::fuellen(&brief.betreff, im_satz).unwrap_or_else(|| brief.name.clone()),
            "einleitung": brief.einleitung.as_deref().and_then(|t| muster::fuellen(t, im_satz)),
            "entscheidung": brief.entscheidung.iter().filter_map(|t| muster::fuellen(t, im_satz)).collect::<Vec<_>>(),
            "angaben": tabelle(&brief.angaben),
            "gebuehr_cent": self.gebuehr_name().and_then(|n| self.formular.berechneter_wert(n, antworten, umfeld))
                .and_then(|w| w.als_betrag()).map(grund::Betrag::als_cent),
            "begruendung": absaetze(&brief.begruendung),
            "hinweise": absaetze(&brief.hinweise),
            "zusatz": brief.zusatz,
            "nebenbestimmungen": brief.nebenbestimmungen,
            "nachweis": nachweis,
        })
    }

    /// The calculated value that the Leistung costs: what the process asks money for, else the one that is called
    /// `gebuehr`. Other amounts that are shown are no demand.
    #[must_use]
    pub fn gebuehr_name(&self) -> Option<&str> {
        let gefordert = self.ablauf.knoten.iter().find_map(|k| match k.art {
            ablauf::Art::Dienst(Some(ablauf::Baustein::ZahlungAnfordern)) => {
                k.parameter.get("betrag").map(String::as_str).filter(|b| !b.starts_with('{'))
            }
            _ => None,
        });
        let gebuehr = |b: &&formular::Berechnet| b.art == BerechnetArt::Betrag && b.id == "gebuehr";
        gefordert.or_else(|| self.formular.berechnete().iter().find(gebuehr).map(|b| b.id.as_str()))
    }

    /// The remedy of which a letter instructs (VwVfG § 37 (6)): against its decision, or, where it decides nothing else,
    /// against the fee that it fixes. Nothing where it fixes none. Which one, says the authority ([`crate::VORVERFAHREN`]).
    #[must_use]
    pub fn behelf(&self, brief: &Brief, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Option<&Rechtsbehelf> {
        if brief.wirkung == Wirkung::Fiktion {
            return None;
        }
        if brief.wirkung != Wirkung::Mitteilung {
            return self.stamm.rechtsbehelf.as_ref().map(|b| b.gilt(umfeld.parameter));
        }
        let gebuehr = self.formular.berechneter_wert(self.gebuehr_name()?, antworten, umfeld)?.als_betrag()?;
        self.stamm.gebuehrenbehelf.as_ref().filter(|_| gebuehr > Betrag::NULL).map(|b| b.gilt(umfeld.parameter))
    }

    /// The instruction on the remedy of a letter, ready to be read.
    #[must_use]
    pub fn belehrung(
        &self,
        brief: &Brief,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
        (behoerde, sitz): (&str, &str),
    ) -> Option<String> {
        let text = self.behelf(brief, antworten, umfeld)?.belehrung(behoerde, sitz);
        Some(self.mit_parametern(&text, umfeld.parameter))
    }

    /// `{parameter.<name>}` filled in with what the authority has set.
    #[must_use]
    pub fn mit_parametern(&self, text: &str, werte: &Wert) -> String {
        let mut aus = text.to_owned();
        for name in self.stamm.parameter.keys() {
            let stelle = format!("{{parameter.{name}}}");
            if aus.contains(&stelle) {
                aus = aus.replace(&stelle, &self.parametertext(name, werte).unwrap_or_default());
            }
        }
        aus
    }

    fn parametertext(&self, name: &str, werte: &Wert) -> Option<String> {
        let definition = self.stamm.parameter.get(name)?;
        let Wert::Kontext(alle) = werte else { return None };
        let wert = alle.get(name)?;
        let text = match definition.art {
            ParameterArt::Betrag => wert.als_betrag()?.to_string(),
            ParameterArt::Auswahl => {
                let gewaehlt = wert.als_text()?;
                definition.optionen.iter().find(|o| o.wert == gewaehlt).map_or(gewaehlt, |o| &o.text).to_owned()
            }
            ParameterArt::Text => wert.als_text()?.to_owned(),
            ParameterArt::Zahl => wert.als_zahl()?.to_string(),
            ParameterArt::Geheim => return None,
            ParameterArt::JaNein => if *wert == Wert::from(true) { "ja" } else { "nein" }.to_owned(),
        };
        Some(text).filter(|t| !t.is_empty())
    }
}

fn langes_datum(tag: Tag) -> String {
    format!("{}. {} {}", tag.day(), monat(tag.month()), tag.year())
}

const fn monat(nummer: i8) -> &'static str {
    match nummer {
        1 => "Januar",
        2 => "Februar",
        3 => "März",
        4 => "April",
        5 => "Mai",
        6 => "Juni",
        7 => "Juli",
        8 => "August",
        9 => "September",
        10 => "Oktober",
        11 => "November",
        _ => "Dezember",
    }
}
