//! A page ready to be rendered: which questions, with which contents and faults.

use crate::{
    Antwort, Antworten, Art, Feld, Feldfehler, Formular, Seite, Stand, Text, Umfeld, Wahl,
    annehmen::Eingabe,
    codeliste,
    dateien::{GEZEIGTE_DATEIEN, dateien_des_eintrags},
    wert,
};

/// A page as it is shown.
#[derive(Debug)]
pub struct Seitenansicht<'f> {
    /// The page.
    pub seite: &'f Seite,
    /// „Schritt `nummer` von `von`“, among the reachable pages.
    pub nummer: usize,
    /// Number of reachable pages.
    pub von: usize,
    /// The id of the reachable page before.
    pub vorige: Option<&'f str>,
    /// The id of the reachable page after; `None` after the last one.
    pub naechste: Option<&'f str>,
    /// The reachable fields in order.
    pub felder: Vec<Feldansicht<'f>>,
}

/// A field as it is shown.
#[derive(Debug)]
pub struct Feldansicht<'f> {
    /// The field.
    pub feld: &'f Feld,
    /// Its HTML name; `name.replace('.', "-")` is its HTML id.
    pub name: String,
    /// What stands in it: one text; three for a date (day, month, year) and a signature (name, box, strokes); the chosen
    /// values.
    pub inhalt: Vec<String>,
    /// Its fault.
    pub fehler: Option<Feldfehler>,
    /// Uploaded files.
    pub dateien: Vec<crate::Datei>,
    /// The entries of a group.
    pub eintraege: Vec<Eintragansicht<'f>>,
    /// Entries of a long code list that fit what was typed, to choose from, and how many there are.
    pub treffer: (Vec<&'f Wahl>, usize),
}

/// An entry of a group.
#[derive(Debug)]
pub struct Eintragansicht<'f> {
    /// Its position, from 0.
    pub index: usize,
    /// Its reachable fields.
    pub felder: Vec<Feldansicht<'f>>,
}

impl Feldansicht<'_> {
    /// The text in a field with one box.
    #[must_use]
    pub fn text(&self) -> &str {
        self.inhalt.first().map_or("", String::as_str)
    }

    /// The HTML id.
    #[must_use]
    pub fn html_id(&self) -> String {
        self.name.replace('.', "-")
    }

    /// For files in an entry of a group: the hidden field that names those which it shows, so that they follow their entry.
    #[must_use]
    pub fn gezeigte_dateien(&self) -> Option<(String, String)> {
        let innen = self.name.contains('.') && !self.dateien.is_empty();
        let namen = || self.dateien.iter().map(|d| d.dokument.to_string()).collect::<Vec<_>>().join(" ");
        innen.then(|| (format!("{}.{GEZEIGTE_DATEIEN}", self.name), namen()))
    }

    /// Is this option chosen?
    #[must_use]
    pub fn gewaehlt(&self, wert: &str) -> bool {
        self.inhalt.iter().any(|w| w == wert)
    }
}

impl Seitenansicht<'_> {
    /// The value of the hidden field `gezeigt`: which conditional questions this page shows.
    #[must_use]
    pub fn gezeigt(&self) -> String {
        let mut namen: Vec<&str> = Vec::new();
        for f in &self.felder {
            let innen = f.eintraege.iter().flat_map(|e| &e.felder);
            namen.extend(std::iter::once(f).chain(innen).filter(|f| f.feld.bedingt()).map(|f| f.name.as_str()));
        }
        namen.join(" ")
    }

    /// Is there a list on it that is too long to choose from without searching?
    #[must_use]
    pub fn sucht(&self) -> bool {
        self.hat(|art| matches!(art, Art::Codeliste { liste } if !liste.kurz()))
    }

    /// Is there a question that fits the test, also in groups?
    pub fn hat(&self, art: impl Fn(&Art) -> bool) -> bool {
        let mut alle =
            self.felder.iter().flat_map(|f| std::iter::once(f).chain(f.eintraege.iter().flat_map(|e| &e.felder)));
        alle.any(|f| art(&f.feld.art))
    }

    /// The heading.
    #[must_use]
    pub const fn titel(&self) -> &Text {
        &self.seite.titel
    }
}

impl Formular {
    /// The same form with every page and question asked, whatever is answered: to look at a page alone.
    #[must_use]
    pub fn ohne_bedingungen(&self) -> Self {
        let mut offen = self.clone();
        for seite in &mut offen.seiten {
            seite.wenn = None;
            for feld in &mut seite.felder {
                feld.wenn = None;
                if let Art::Gruppe { felder, .. } = &mut feld.art {
                    felder.iter_mut().for_each(|f| f.wenn = None);
                }
            }
        }
        offen
    }

    /// The page as it is shown. `roh`: what was posted, when it is shown again after a fault or after adding an entry.
    /// `None`: the page is not reachable with these answers.
    #[must_use]
    pub fn ansicht(
        &self,
        seite: &Seite,
        antworten: &Antworten,
        roh: Option<&[(String, String)]>,
        fehler: &[Feldfehler],
        umfeld: &Umfeld<'_>,
    ) -> Option<Seitenansicht<'_>> {
        let nr = self.seiten.iter().position(|s| s.id == seite.id)?;
        let seite = &self.seiten[nr];
        let eingabe = roh.map(Eingabe::neu);
        // With posted values the conditions on this page follow what was typed.
        let stand = match &eingabe {
            Some(e) => self.stand(&self.uebertragen(seite, e, antworten, umfeld.heute).0, umfeld),
            None => self.stand(antworten, umfeld),
        };
        if !stand.seiten[nr] {
            return None;
        }
        let reihe: Vec<usize> = (0..self.seiten.len()).filter(|s| stand.seiten[*s]).collect();
        let stelle = reihe.iter().position(|s| *s == nr)?;
        let id = |s: &usize| self.seiten[*s].id.as_str();
        let bau = Bau { eingabe: eingabe.as_ref(), fehler, stand: &stand };
        let felder = seite.felder.iter().filter(|f| stand.erreichbar(f)).map(|f| bau.feld(f, antworten)).collect();
        Some(Seitenansicht {
            seite,
            nummer: stelle + 1,
            von: reihe.len(),
            vorige: stelle.checked_sub(1).and_then(|s| reihe.get(s)).map(id),
            naechste: reihe.get(stelle + 1).map(id),
            felder,
        })
    }
}

struct Bau<'a> {
    eingabe: Option<&'a Eingabe<'a>>,
    fehler: &'a [Feldfehler],
    stand: &'a Stand,
}

impl Bau<'_> {
    fn feld<'f>(&self, feld: &'f Feld, antworten: &Antworten) -> Feldansicht<'f> {
        let mut ansicht = self.einfach(feld, feld.id.clone(), antworten.fuer(feld));
        if let Art::Gruppe { felder, minimal, maximal, .. } = &feld.art {
            let leer = Vec::new();
            let gespeichert = if let Some(Antwort::Gruppe(l)) = antworten.get(&feld.id) { l } else { &leer };
            let anzahl = match self.eingabe {
                Some(e) => e.eintraege(&feld.id, *maximal).max(*minimal),
                None => gespeichert.len().max(*minimal),
            };
            for index in 0..anzahl {
                let eintrag = gespeichert.get(index);
                let felder = felder
                    .iter()
                    .filter(|f| self.stand.erreichbar_im_eintrag(feld, index, f))
                    .map(|f| {
                        let name = format!("{}.{index}.{}", feld.id, f.id);
                        let mut innen = self.einfach(f, name, eintrag.and_then(|e| e.fuer(f)));
                        if let (Some(e), Art::Datei { .. }) = (self.eingabe, &f.art) {
                            innen.dateien = dateien_des_eintrags(&feld.id, &f.id, (index, anzahl), e, antworten);
                        }
                        innen
                    })
                    .collect();
                ansicht.eintraege.push(Eintragansicht { index, felder });
            }
        }
        ansicht
    }

    fn einfach<'f>(&self, feld: &'f Feld, name: String, antwort: Option<&Antwort>) -> Feldansicht<'f> {
        let inhalt = match (self.eingabe, &feld.art) {
            (_, Art::Info { .. } | Art::Datei { .. } | Art::Gruppe { .. }) => Vec::new(),
            (Some(e), Art::Datum { .. }) => {
                let teil = |t: &str| e.erstes(&format!("{name}.{t}")).unwrap_or_default().to_owned();
                let mut teile = vec![teil("tag"), teil("monat"), teil("jahr")];
                if teile.iter().all(String::is_empty) {
                    teile[0] = e.erstes(&name).unwrap_or_default().to_owned();
                }
                teile
            }
            (Some(e), Art::Unterschrift) => ["name", "ja", "striche"]
                .map(|t| e.erstes(&format!("{name}.{t}")).unwrap_or_default().to_owned())
                .into(),
            (Some(e), Art::Codeliste { liste }) => {
                wert::listeneingabe(liste, e, &name).map(str::to_owned).into_iter().collect()
            }
            (Some(e), Art::Mehrfach { .. }) => e.alle(&name).map(str::to_owned).collect(),
            (Some(e), _) => e.erstes(&name).map(str::to_owned).into_iter().collect(),
            (None, art) => match antwort {
                Some(Antwort::Datum(d)) => vec![d.day().to_string(), d.month().to_string(), d.year().to_string()],
                Some(Antwort::Mehrfach(l)) => l.clone(),
                Some(Antwort::Unterschrift(u)) => {
                    let ja = if u.striche.is_none() { "ja" } else { "" };
                    vec![u.name.clone(), ja.to_owned(), u.striche.clone().unwrap_or_default()]
                }
                Some(a) => vec![wert::eingabetext(a, art)],
                None => Vec::new(),
            },
        };
        let dateien = if let Some(Antwort::Dateien(l)) = antwort { l.clone() } else { Vec::new() };
        let fehler = self.fehler.iter().find(|f| f.name == name).cloned();
        let treffer = match (self.eingabe, &feld.art, inhalt.first()) {
            (Some(_), Art::Codeliste { liste }, Some(text)) if !liste.kurz() && liste.eintrag(text).is_none() => {
                liste.suchen(text, codeliste::TREFFER)
            }
            _ => (Vec::new(), 0),
        };
        Feldansicht { feld, name, inhalt, fehler, dateien, eintraege: Vec::new(), treffer }
    }
}
