//! Uploads in the answers: added, removed, and kept with their entry of a group (decision 0061). Their bytes are elsewhere.

use grund::DokumentId;

use crate::{
    Antwort, Antworten, Art, Datei, Feld, Feldfehler, Formular, Grund,
    annehmen::{Eingabe, blanke_am_ende_weglassen},
};

/// The hidden field beside a question for files in an entry: `personen.0.ausweis.dateien`, the documents that it showed.
pub(crate) const GEZEIGTE_DATEIEN: &str = "dateien";

impl Formular {
    /// Adds an upload to a top-level field or to a field of a group's entry (`gruppe.0.feld`).
    ///
    /// # Errors
    /// Too many, too large, empty or of another kind; `None` inside when there is no such upload field.
    pub fn datei_hinzufuegen(
        &self,
        name: &str,
        datei: Datei,
        antworten: &mut Antworten,
    ) -> Result<(), Option<Box<Feldfehler>>> {
        let feld = self.datei_feld(name).ok_or(None)?;
        self.eintrag_anlegen(name, antworten);
        let vorhanden = dateien_mut(name, antworten, true).ok_or(None)?;
        let Art::Datei { formate, groesse_mb, anzahl } = &feld.art else { return Err(None) };
        let grund = if vorhanden.iter().any(|d| d.dokument == datei.dokument) {
            return Ok(());
        } else if vorhanden.len() >= *anzahl {
            Some(Grund::ZuVieleDateien(*anzahl))
        } else if datei.groesse == 0 {
            Some(Grund::DateiLeer)
        } else if datei.groesse > groesse_mb.saturating_mul(1_000_000) {
            Some(Grund::DateiZuGross(*groesse_mb))
        } else if !formate.iter().any(|f| medientyp(f) == datei.art) {
            Some(Grund::DateiFormat(formate.clone()))
        } else {
            None
        };
        match grund {
            Some(grund) => {
                aufraeumen(name, antworten);
                Err(Some(Box::new(Feldfehler::neu(name, feld, grund))))
            }
            None => {
                if let Some(liste) = dateien_mut(name, antworten, true) {
                    liste.push(datei);
                }
                Ok(())
            }
        }
    }

    /// Removes an upload; `false` when it was not there.
    pub fn datei_entfernen(&self, name: &str, dokument: DokumentId, antworten: &mut Antworten) -> bool {
        let Some(liste) = self.datei_feld(name).and_then(|_| dateien_mut(name, antworten, false)) else { return false };
        let vorher = liste.len();
        liste.retain(|d| d.dokument != dokument);
        let entfernt = liste.len() < vorher;
        aufraeumen(name, antworten);
        entfernt
    }

    /// The upload field of an HTML name.
    #[must_use]
    pub fn datei_feld(&self, name: &str) -> Option<&Feld> {
        self.feld_nach_name(name).filter(|feld| matches!(feld.art, Art::Datei { .. }))
    }

    /// The field of an HTML name: `hund`, `weitere.0.rasse`.
    #[must_use]
    pub fn feld_nach_name(&self, name: &str) -> Option<&Feld> {
        let Some((gruppe, rest)) = name.split_once('.') else { return Some(self.feld(name)?.1) };
        match &self.feld(gruppe)?.1.art {
            Art::Gruppe { felder, maximal, .. } => {
                let (nr, id) = rest.split_once('.')?;
                felder.iter().find(|f| f.id == id).filter(|_| nr.parse::<usize>().is_ok_and(|nr| nr < *maximal))
            }
            _ => None,
        }
    }

    /// What the entry is called in which a field stands: „Person 2“ for `personen.1.ausweis`.
    #[must_use]
    pub fn eintragstitel(&self, name: &str, sprache: grund::Sprache) -> Option<String> {
        let (gruppe, rest) = name.split_once('.')?;
        let Art::Gruppe { eintrag, .. } = &self.feld(gruppe)?.1.art else { return None };
        let nr: usize = rest.split_once('.')?.0.parse().ok()?;
        Some(format!("{} {}", eintrag.in_sprache(sprache), nr.saturating_add(1)))
    }

    /// A file may come to an entry in which nothing is typed yet.
    fn eintrag_anlegen(&self, name: &str, antworten: &mut Antworten) {
        let Some((gruppe, rest)) = name.split_once('.').filter(|_| self.feld_nach_name(name).is_some()) else { return };
        let Some(nr) = rest.split_once('.').and_then(|(nr, _)| nr.parse::<usize>().ok()) else { return };
        if !matches!(antworten.get(gruppe), Some(Antwort::Gruppe(_))) {
            antworten.setzen(gruppe, Antwort::Gruppe(Vec::new()));
        }
        if let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(gruppe)
            && l.len() <= nr
        {
            l.resize_with(nr + 1, Antworten::neu);
        }
    }
}

/// The media type of a format name.
pub(crate) fn medientyp(format: &str) -> &'static str {
    match format {
        "pdf" => "application/pdf",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        _ => "",
    }
}

fn dateien_mut<'a>(name: &str, antworten: &'a mut Antworten, anlegen: bool) -> Option<&'a mut Vec<Datei>> {
    let (karte, id) = match name.split_once('.') {
        None => (antworten, name),
        Some((gruppe, rest)) => {
            let (index, id) = rest.split_once('.')?;
            let Some(Antwort::Gruppe(eintraege)) = antworten.0.get_mut(gruppe) else { return None };
            (eintraege.get_mut(index.parse::<usize>().ok()?)?, id)
        }
    };
    if anlegen && !matches!(karte.get(id), Some(Antwort::Dateien(_))) {
        karte.setzen(id, Antwort::Dateien(Vec::new()));
    }
    match karte.0.get_mut(id) {
        Some(Antwort::Dateien(l)) => Some(l),
        _ => None,
    }
}

/// No empty list of files stays behind, and no blank entry at the end: "no file" has one form only.
fn aufraeumen(name: &str, antworten: &mut Antworten) {
    let leer = |a: &Antworten, id: &str| matches!(a.get(id), Some(Antwort::Dateien(l)) if l.is_empty());
    match name.split_once('.') {
        None if leer(antworten, name) => drop(antworten.entfernen(name)),
        Some((gruppe, rest)) => {
            if let (Some(Antwort::Gruppe(l)), Some((index, id))) = (antworten.0.get_mut(gruppe), rest.split_once('.'))
                && let Some(eintrag) = index.parse::<usize>().ok().and_then(|i| l.get_mut(i))
                && leer(eintrag, id)
            {
                eintrag.entfernen(id);
            }
            blanke_am_ende_weglassen(gruppe, antworten);
        }
        None => {}
    }
}

/// Does it ask for files in its entries? They stay with the entry that they were brought to.
pub(crate) fn mit_dateien(gruppe: &Feld) -> bool {
    matches!(&gruppe.art, Art::Gruppe { felder, .. } if felder.iter().any(|f| matches!(f.art, Art::Datei { .. })))
}

/// The files of question `id` in entry `nr` of what was posted. Files do not travel with the form: each entry names those
/// that it showed, so that they follow it whatever becomes of the entries before. Of a page that names none, and for files
/// that came meanwhile, the position counts.
pub(crate) fn dateien_des_eintrags(
    gruppe: &str,
    id: &str,
    (nr, anzahl): (usize, usize),
    eingabe: &Eingabe<'_>,
    alt: &Antworten,
) -> Vec<Datei> {
    let leer = Vec::new();
    let eintraege = if let Some(Antwort::Gruppe(l)) = alt.get(gruppe) { l } else { &leer };
    let hier = |e: &'_ Antworten| match e.get(id) {
        Some(Antwort::Dateien(l)) => l.clone(),
        _ => Vec::new(),
    };
    let genannt: Vec<Vec<&str>> = (0..anzahl)
        .map(|i| {
            let namen = eingabe.erstes(&format!("{gruppe}.{i}.{id}.{GEZEIGTE_DATEIEN}")).unwrap_or_default();
            namen.split_whitespace().collect()
        })
        .collect();
    let wohin = |stelle: usize, datei: &Datei| {
        let name = datei.dokument.to_string();
        genannt.iter().position(|l| l.contains(&name.as_str())).unwrap_or(stelle)
    };
    let alle = eintraege.iter().enumerate().flat_map(|(i, e)| hier(e).into_iter().map(move |d| (i, d)));
    alle.filter(|(i, d)| wohin(*i, d) == nr).map(|(_, d)| d).collect()
}

/// Puts the files where the page that was posted shows them: the entry that goes takes its own along and no other.
pub(crate) fn an_die_stellen_der_seite(gruppe: &Feld, felder: &[(String, String)], antworten: &mut Antworten) {
    let Art::Gruppe { felder: innen, maximal, .. } = &gruppe.art else { return };
    let eingabe = Eingabe::neu(felder);
    let anzahl = eingabe.eintraege(&gruppe.id, *maximal);
    for feld in innen.iter().filter(|f| matches!(f.art, Art::Datei { .. })) {
        let neu: Vec<Vec<Datei>> =
            (0..anzahl).map(|i| dateien_des_eintrags(&gruppe.id, &feld.id, (i, anzahl), &eingabe, antworten)).collect();
        let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(&gruppe.id) else { return };
        if l.len() < anzahl {
            l.resize_with(anzahl, Antworten::neu);
        }
        for (eintrag, dateien) in l.iter_mut().zip(neu) {
            if dateien.is_empty() {
                eintrag.entfernen(&feld.id);
            } else {
                eintrag.setzen(&feld.id, Antwort::Dateien(dateien));
            }
        }
    }
}
