//! `[[mitzeichnung]]`: which other persons confirm the same answers before an application is sent.

use formular::{Antwort, Antworten, Art, Umfeld};
use grund::{Sprache, Wortlaut};
use serde::Deserialize;

use crate::{Leistung, Stamm, beteiligung::Pruefung, briefdaten::text, muster};

/// Who co-signs. Translated as `mitzeichnung-<id>` and `mitzeichnung-<id>-erklaerung`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mitzeichnungsregel {
    /// Its id.
    pub id: String,
    /// In which role: „Zweite Person“.
    pub name: String,
    /// Her name out of the answers: `{p2_vorname} {p2_nachname}`, in a group `{gruppe.vorname}`.
    pub person: String,
    /// The question with her e-mail address, or `group.question` for everybody in a group. Who left it blank is not asked.
    pub email: String,
    /// What she declares.
    pub erklaerung: String,
    /// With which answers (FEEL); without it always.
    pub wenn: Option<String>,
    /// Persons at least.
    #[serde(default)]
    pub mindestens: usize,
    /// Persons at most.
    #[serde(default = "zehn")]
    pub hoechstens: usize,
    /// Days for the answer.
    #[serde(default = "vierzehn")]
    pub frist_tage: u16,
    /// Days of the reminder before the last day.
    #[serde(default = "vier")]
    pub erinnern_tage: u16,
}

const fn zehn() -> usize {
    10
}

const fn vierzehn() -> u16 {
    14
}

const fn vier() -> u16 {
    4
}

/// A person who co-signs with these answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mitzeichnende<'a> {
    /// The rule that names her.
    pub regel: &'a Mitzeichnungsregel,
    /// Her name.
    pub name: String,
    /// Her address.
    pub email: String,
}

impl Mitzeichnungsregel {
    fn personen(&self, antworten: &Antworten) -> Vec<Mitzeichnende<'_>> {
        let eine = |email: String, antwort: &dyn Fn(&str) -> Option<String>| Mitzeichnende {
            regel: self,
            name: muster::fuellen(&self.person, antwort).unwrap_or_else(|| email.clone()),
            email,
        };
        match self.email.split_once('.') {
            None => {
                let email = text(antworten, &self.email);
                email.map(|e| eine(e, &|n| text(antworten, n))).into_iter().collect()
            }
            Some((gruppe, frage)) => {
                let Some(Antwort::Gruppe(eintraege)) = antworten.get(gruppe) else { return Vec::new() };
                let einer = |eintrag: &Antworten| {
                    let antwort = |n: &str| match n.split_once('.') {
                        Some((g, n)) if g == gruppe => text(eintrag, n),
                        _ => text(antworten, n),
                    };
                    Some(eine(text(eintrag, frage)?, &antwort))
                };
                eintraege.iter().filter_map(einer).collect()
            }
        }
    }
}

impl Leistung {
    /// Who co-signs with these answers, which have been pruned. The error is the rule that finds too few or too many,
    /// with their number.
    ///
    /// # Errors
    /// A rule that is not kept.
    pub fn mitzeichnende(
        &self,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Result<Vec<Mitzeichnende<'_>>, (&Mitzeichnungsregel, usize)> {
        let mut alle = Vec::new();
        for regel in self.zutreffende("mitzeichnung", &self.stamm.mitzeichnung, |r| &r.id, antworten, umfeld) {
            let personen = regel.personen(antworten);
            if personen.len() < regel.mindestens || personen.len() > regel.hoechstens {
                return Err((regel, personen.len()));
            }
            alle.extend(personen);
        }
        Ok(alle)
    }

    /// A rule by its id.
    #[must_use]
    pub fn mitzeichnungsregel(&self, id: &str) -> Option<&Mitzeichnungsregel> {
        self.stamm.mitzeichnung.iter().find(|r| r.id == id)
    }

    /// In which role somebody co-signs; a role that this version does not know keeps its id.
    #[must_use]
    pub fn mitzeichnungsname<'a>(&'a self, sprache: Sprache, id: &'a str) -> Wortlaut<'a> {
        let deutsch = self.mitzeichnungsregel(id).map_or(id, |r| &r.name);
        self.text_in(sprache, &format!("mitzeichnung-{id}"), deutsch)
    }
}

/// German texts under the keys of the translations.
pub(crate) fn deutsche_texte(stamm: &Stamm) -> impl Iterator<Item = (String, String)> {
    stamm.mitzeichnung.iter().flat_map(|r| {
        let id = &r.id;
        [
            (format!("mitzeichnung-{id}"), r.name.clone()),
            (format!("mitzeichnung-{id}-erklaerung"), r.erklaerung.clone()),
        ]
    })
}

impl Pruefung<'_> {
    pub(crate) fn mitzeichnung(&mut self, r: &Mitzeichnungsregel) {
        let stelle = self.gemeinsam("mitzeichnung", &r.id, r.wenn.as_deref());
        if !self.ist(&r.email, |art| matches!(art, Art::Email)) {
            let satz = format!(
                "„{}“ ist keine Frage der Art „email“. Nennen Sie eine, in einer Gruppe als „gruppe.frage“.",
                r.email
            );
            self.fehler(&stelle, satz);
        }
        for name in muster::namen(&r.person).into_iter().filter(|n| !self.ist(n, |_| true)).collect::<Vec<_>>() {
            self.fehler(&stelle, format!("Die Frage „{name}“ unter „person“ gibt es im Formular nicht."));
        }
        if r.person.trim().is_empty() || r.name.trim().is_empty() || r.erklaerung.trim().is_empty() {
            self.fehler(&stelle, "„name“, „person“ und „erklaerung“ dürfen nicht leer sein.");
        }
        if r.hoechstens == 0 || r.hoechstens > 20 || r.mindestens > r.hoechstens {
            self.fehler(&stelle, "„hoechstens“ ist eine Zahl von 1 bis 20 und nicht kleiner als „mindestens“.");
        }
        if r.frist_tage == 0 || r.frist_tage > 60 || r.erinnern_tage >= r.frist_tage {
            self.fehler(&stelle, "„frist_tage“ ist eine Zahl von 1 bis 60, und „erinnern_tage“ ist kleiner.");
        }
    }
}
