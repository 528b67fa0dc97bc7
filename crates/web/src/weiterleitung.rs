//! What of a matter goes to others, by the rules of its service: whom, how, and with which part of the application.
//! Composed of directory, service, file and targets, for the worker and for the desk.

use akte::Vorgang;
use datenbank::Tx;
use grund::{DokumentId, MandantId, Sprache, UebergabeId, Umwelt, tag_von};
use leistung::{Weg, Weiterleitungsregel};
use uebergabe::{Absender, Angabe, Dateiangabe, Entscheidung, Neu, Sendung};
use verzeichnis::Stand;
use vorgang::{
    Entscheidungsart, Ereignis,
    weiterleitung::{Auftrag, Moment},
};

use crate::{
    Haus, WebFehler,
    beteiligung::{Eingefroren, stellen},
};

/// What falls due at this moment, frozen as it is sent. Nothing where the service forwards nothing with these answers.
///
/// # Errors
/// The Antrag cannot be opened, or the database fails.
pub async fn faellige(haus: &Haus, tx: &mut Tx, vorgang: &Vorgang, moment: Moment) -> Result<Vec<Neu>, WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let entscheidung = entscheidung(vorgang, moment);
    let art = entscheidung.as_ref().map(|e| e.art.as_str());
    let regeln = antrag.leistung.weiterleitungen(moment, art, &antrag.antworten, &antrag.umfeld());
    if regeln.is_empty() {
        return Ok(Vec::new());
    }
    let stand = haus.verzeichnis.stand();
    let ziele = uebergabe::ziele(tx, vorgang.bezug.mandant).await?;
    let heute = tag_von(haus.umwelt.jetzt());
    let mappe = Mappe { antrag: &antrag, vorgang, stand: &stand, umwelt: &haus.umwelt, moment, entscheidung };
    let mut aus = Vec::new();
    for regel in regeln {
        match (regel.weg, &regel.stelle, &regel.ziel) {
            (Weg::Stelle, Some(stelle), _) => {
                let gesucht = (stelle, regel.ort.as_deref());
                let mut da = stellen(&stand, gesucht, &antrag.antworten, &vorgang.bezug.ags, heute);
                // The unit that has the matter needs no notice of it.
                let gefunden = !da.is_empty();
                da.retain(|(_, e)| *e != vorgang.bezug.einheit);
                aus.extend(da.into_iter().map(|an| mappe.neu(regel, an.1.to_string(), Some(an))));
                if !gefunden {
                    aus.push(Neu { ohne_stelle: true, ..mappe.neu(regel, stelle.to_string(), None) });
                }
            }
            (_, _, Some(ziel)) => {
                if !regel.nur_wenn_eingerichtet || ziele.iter().any(|z| z.name == *ziel) {
                    aus.push(mappe.neu(regel, ziel.clone(), None));
                }
            }
            // The check of the service refuses such a rule.
            (_, _, None) => {}
        }
    }
    Ok(aus)
}

/// The event that says what falls due.
#[must_use]
pub fn ereignis(neue: &[Neu]) -> Ereignis {
    let auftrag = |n: &Neu| Auftrag { id: n.sendung.id, name: n.regel.clone(), ohne_stelle: n.ohne_stelle };
    Ereignis::WeiterleitungenBestimmt { auftraege: neue.iter().map(auftrag).collect() }
}

fn entscheidung(v: &Vorgang, moment: Moment) -> Option<Entscheidung> {
    if moment == Moment::Eingang {
        return None;
    }
    if let Some(b) = v.zustand.bescheid() {
        let art = match b.entwurf.entscheidung {
            Entscheidungsart::Bewilligung => "bewilligung",
            Entscheidungsart::Ablehnung => "ablehnung",
        };
        let betrag_cent = Some(b.entwurf.gebuehr.als_cent());
        return Some(Entscheidung { art: art.to_owned(), betrag_cent, am: tag_von(b.am) });
    }
    let am = tag_von(v.geaendert);
    v.zustand.bestaetigung.map(|_| Entscheidung { art: "bestaetigung".to_owned(), betrag_cent: None, am })
}

/// What all deliveries of a moment share.
struct Mappe<'a> {
    antrag: &'a Eingefroren,
    vorgang: &'a Vorgang,
    stand: &'a Stand,
    umwelt: &'a Umwelt,
    moment: Moment,
    entscheidung: Option<Entscheidung>,
}

impl Mappe<'_> {
    fn neu(&self, regel: &Weiterleitungsregel, ziel: String, an: Option<(MandantId, grund::EinheitId)>) -> Neu {
        Neu {
            einheit: self.vorgang.bezug.einheit,
            regel: regel.id.clone(),
            weg: regel.weg.name(),
            ziel,
            an,
            ohne_stelle: false,
            zugang: regel.zugang.clone(),
            sendung: self.sendung(regel),
        }
    }

    fn sendung(&self, regel: &Weiterleitungsregel) -> Sendung {
        let id: UebergabeId = self.umwelt.neue_id();
        let (v, b) = (self.vorgang, &self.vorgang.bezug);
        let stamm = &self.antrag.leistung.stamm;
        let (angaben, dateien) = self.inhalt(regel);
        let behoerde = self.stand.mandant(b.mandant).map(|m| m.name.clone()).unwrap_or_default();
        let stelle = self.stand.einheit(b.einheit).map(|e| e.name.clone()).unwrap_or_default();
        Sendung {
            id,
            nummer: v.nummer.to_string(),
            leistung: b.leistung.to_string(),
            leistungsname: stamm.name.clone(),
            leika: stamm.leika.as_ref().map(|l| l.as_str().to_owned()),
            moment: self.moment,
            eingegangen: v.eingang,
            absender: Absender { behoerde, stelle, ags: b.ags.clone() },
            empfaenger: regel.name.clone(),
            rechtsgrundlage: regel.rechtsgrundlage.clone(),
            angaben,
            dateien,
            // A mail carries nothing, and whoever only gets told learns no amounts.
            entscheidung: self.entscheidung.clone().filter(|_| regel.weg == Weg::Schnittstelle),
        }
    }

    /// The permitted answers in the order of the form, and the files among them.
    fn inhalt(&self, regel: &Weiterleitungsregel) -> (Vec<Angabe>, Vec<Dateiangabe>) {
        let formular = &self.antrag.leistung.formular;
        let alle = formular.zusammenfassung(&self.antrag.antworten, &self.antrag.umfeld(), Sprache::De);
        let (mut angaben, mut dateien) = (Vec::new(), Vec::<(DokumentId, String)>::new());
        for a in alle {
            let ganz = a.seite.as_ref().is_some_and(|s| regel.seiten.contains(s));
            for z in a.zeilen {
                let feld = z.name.split('.').next().unwrap_or_default();
                if !ganz && !regel.felder.iter().any(|f| f == feld) {
                    continue;
                }
                let antwort = match z.dateien.is_empty() {
                    true => z.antwort,
                    false => z.dateien.iter().map(|d| d.name.clone()).collect(),
                };
                if antwort.is_empty() {
                    continue;
                }
                dateien.extend(z.dateien.into_iter().map(|d| (d.dokument, d.name)));
                let frage = z.eintrag.map_or_else(|| z.frage.clone(), |e| format!("{e}: {}", z.frage));
                angaben.push(Angabe { feld: z.name, frage, antwort });
            }
        }
        (angaben, dateien.into_iter().map(|(dokument, name)| Dateiangabe { dokument, name }).collect())
    }
}
