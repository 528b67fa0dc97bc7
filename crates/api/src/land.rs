//! At the host name of a Land only what exists there is answered, as on its pages. What belongs to another Land is said so,
//! with the address where the same question has an answer. Without such a host name all Länder are answered together.

use grund::Land;
use verzeichnis::{Ding, Einheit, Gemeinde, Katalogleistung, Lage};
use web::Anfrage;

use crate::{
    problem::{Art, Problem},
    ruf::Ruf,
};

/// "Not here, but there": `was` is a whole clause, `laender` where it is.
pub(crate) fn anderswo(anfrage: &Anfrage, was: &str, laender: &[Land]) -> Problem {
    let hier = anfrage.land().map_or_else(String::new, |l| l.name().to_owned());
    let problem = Problem::neu(Art::AnderesLand, format!("{was} Diese Adresse antwortet für {hier}."));
    let Some(dort) = laender.first() else { return problem };
    let frage = if anfrage.abfrage.is_empty() { String::new() } else { format!("?{}", anfrage.abfrage) };
    problem.mit("dort", format!("{}{}{frage}", anfrage.adresse_im(*dort), anfrage.pfad))
}

/// The Land of a municipality.
pub(crate) fn von(g: &Gemeinde) -> Option<Land> {
    g.ags.land().parse().ok()
}

/// A place that may be asked for at this host.
pub(crate) fn ort_pruefen(anfrage: &Anfrage, g: &Gemeinde) -> Result<(), Problem> {
    match (anfrage.land(), von(g)) {
        (Some(hier), Some(dort)) if hier != dort => {
            Err(anderswo(anfrage, &format!("{} liegt in {}.", g.name.anzeige(), g.land()), &[dort]))
        }
        _ => Ok(()),
    }
}

impl Ruf<'_> {
    /// Is it a place of the Land that is asked for?
    pub(crate) fn ort_hier(&self, g: &Gemeinde) -> bool {
        self.land.is_none() || von(g) == self.land
    }

    pub(crate) fn stelle_hier(&self, e: &Einheit) -> bool {
        self.land.is_none_or(|l| self.stand.ist_im_land(e, l))
    }

    pub(crate) fn lage_hier(&self, l: &Lage) -> bool {
        l.laender.is_empty() || self.land.is_none_or(|hier| l.laender.contains(&hier))
    }

    /// A service of the catalogue that exists at this host.
    pub(crate) fn leistung_pruefen(&self, l: &Katalogleistung) -> Result<(), Problem> {
        self.laender_pruefen(&l.name, &l.laender)
    }

    /// A thing with this name that exists only in these Länder; none named: in all.
    pub(crate) fn laender_pruefen(&self, name: &str, laender: &[Land]) -> Result<(), Problem> {
        let Some(hier) = self.anfrage.land() else { return Ok(()) };
        if laender.is_empty() || laender.contains(&hier) {
            return Ok(());
        }
        let namen: Vec<&str> = laender.iter().map(|l| l.name()).collect();
        Err(anderswo(self.anfrage, &format!("„{name}“ gibt es nur in {}.", namen.join(", ")), laender))
    }

    /// Does the change feed speak of something that is not (or no longer) of this Land? What this process does not know
    /// yet is nobody's.
    pub(crate) fn aenderung_fremd(&self, art: Ding, schluessel: &str) -> bool {
        let Some(hier) = self.land else { return false };
        let fremd = |laender: &[Land]| !laender.is_empty() && !laender.contains(&hier);
        match art {
            Ding::Leistung | Ding::Zustaendigkeit => {
                let kennung = grund::LeistungKennung(schluessel.to_owned());
                self.stand.leistung(&kennung).is_some_and(|l| fremd(&l.laender))
            }
            Ding::Lage => self.stand.lage(schluessel).is_some_and(|l| fremd(&l.laender)),
            Ding::Stelle => {
                let id = schluessel.parse().ok();
                id.and_then(|id| self.stand.einheit(id)).is_some_and(|e| !self.stand.ist_im_land(e, hier))
            }
            Ding::Gebiet => !schluessel.starts_with(hier.as_str()),
        }
    }
}
