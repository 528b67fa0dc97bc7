//! Deemed approval (VwVfG § 42a): where a law orders it, an approval counts as given when the authority did not decide in time.
//!
//! Promise: it runs from the day on which the documents were complete, and has not begun while the applicant is asked for
//! something ((2) sentence 2); it is put off once at most, in time and with reasons ((2) sentences 3 and 4); the people who
//! work on it are warned; it sets in once, on the day after its end, and not where it was decided before; whoever applied gets a
//! certificate ((3)).
//!
//! Left out: whether a question was justified (a court decides that), and a refusal that was issued in time and became known too
//! late: the pages show both days, and a person looks at it.

use grund::{DokumentId, KontoId, NachrichtId, Tag, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{
    Anlass, Effect, Stand, Unzulaessig, Wecker,
    entscheid::Ergebnis,
    frist::{Dauer, Genehmigungsfiktion, plus_tage, tagesbeginn},
    lauf::Lauf,
    weiterleitung::Moment,
};
use ablauf::Signal;

/// So many working days before the end the desk is warned.
pub const VORLAUF: u32 = 10;

/// How it stands with the deemed approval of a matter. Part of its state.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fiktion {
    /// The Frist, from the day on which the documents were complete the last time.
    pub frist: Genehmigungsfiktion,
    /// Something is missing: it has not begun.
    #[serde(default)]
    pub unvollstaendig: bool,
    /// About which end the desk was warned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gewarnt: Option<Tag>,
    /// The last day that passed without a decision: since the day after it the approval counts as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abgelaufen: Option<Tag>,
    /// Since when the applicant wants the certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verlangt: Option<Zeitpunkt>,
    /// The certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bescheinigung: Option<DokumentId>,
}

impl Fiktion {
    pub(crate) const fn neu(vollstaendig: Tag, dauer: Dauer) -> Self {
        let frist = Genehmigungsfiktion { dauer, ..Genehmigungsfiktion::neu(vollstaendig) };
        Self { frist, unvollstaendig: false, gewarnt: None, abgelaufen: None, verlangt: None, bescheinigung: None }
    }

    /// The day from which the approval counts as given.
    #[must_use]
    pub fn gilt_ab(&self) -> Option<Tag> {
        self.abgelaufen.map(|tag| plus_tage(tag, 1))
    }
}

/// Which of its alarms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fiktionsstufe {
    /// It ends soon.
    Warnung,
    /// Its last day has passed.
    Ende,
}

/// What happens to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "schritt", rename_all = "snake_case")]
pub enum Fiktionsschritt {
    /// Put off, once ((2) sentence 3). The reasons are in the message to the applicant ((2) sentence 4).
    Verlaengert {
        /// Who.
        von: KontoId,
        /// By how much.
        um: Dauer,
        /// The message that says so.
        nachricht: NachrichtId,
    },
    /// Nobody decided in time: the approval counts as given from the next day on.
    Eingetreten {
        /// The last day of the Frist.
        ende: Tag,
    },
    /// The applicant wants it in writing ((3)).
    BescheinigungVerlangt,
    /// It was certified.
    Bescheinigt {
        /// Who.
        von: KontoId,
        /// The stored PDF.
        dokument: DokumentId,
        /// Its hash, lower-case hex.
        sha256: String,
    },
}

impl Fiktionsschritt {
    /// The stable name of the event.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Verlaengert { .. } => "fiktion_verlaengert",
            Self::Eingetreten { .. } => "fiktion_eingetreten",
            Self::BescheinigungVerlangt => "bescheinigung_verlangt",
            Self::Bescheinigt { .. } => "fiktion_bescheinigt",
        }
    }

    /// Who acted, if a person of the authority did.
    #[must_use]
    pub const fn von(&self) -> Option<KontoId> {
        match self {
            Self::Verlaengert { von, .. } | Self::Bescheinigt { von, .. } => Some(*von),
            Self::Eingetreten { .. } | Self::BescheinigungVerlangt => None,
        }
    }
}

/// What the desk is told by mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amtsanlass {
    /// The Frist of a deemed approval ends soon.
    FiktionNaht,
    /// An approval counts as given, because nobody decided.
    FiktionEingetreten,
    /// The applicant wants that certified.
    BescheinigungVerlangt,
}

impl crate::Zustand {
    /// The last day on which it can be decided, where otherwise the approval counts as given. `None`: no law orders that, it has
    /// not begun, or it is decided.
    #[must_use]
    pub fn fiktion_bis(&self) -> Option<Tag> {
        let f = self.fiktion.as_ref().filter(|f| !f.unvollstaendig && f.abgelaufen.is_none())?;
        let offen =
            matches!(self.stand, Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. });
        offen.then(|| f.frist.ende(self.vorgaben.kalender))
    }

    /// The day from which the approval counts as given.
    #[must_use]
    pub fn fiktion_seit(&self) -> Option<Tag> {
        self.fiktion.as_ref().and_then(Fiktion::gilt_ab)
    }
}

impl Lauf<'_> {
    pub(crate) fn fiktion(&mut self, schritt: &Fiktionsschritt) -> Ergebnis {
        match schritt {
            Fiktionsschritt::Verlaengert { von, um, .. } => self.fiktion_verlaengert(*von, *um),
            Fiktionsschritt::Eingetreten { ende } => self.fiktion_eingetreten(*ende),
            Fiktionsschritt::BescheinigungVerlangt => self.bescheinigung_verlangt(),
            Fiktionsschritt::Bescheinigt { dokument, .. } => self.fiktion_bescheinigt(*dokument),
        }
    }

    /// Its end is known, or another one than before: two alarms. Those of a former end find it changed and do nothing.
    pub(crate) fn fiktion_wecken(&mut self) {
        let Some(ende) = self.z.fiktion_bis() else { return };
        let warnen = warntag(self.z.vorgaben.kalender, ende).max(self.heute());
        let alle = [(warnen, Fiktionsstufe::Warnung), (plus_tage(ende, 1), Fiktionsstufe::Ende)];
        // Of what has passed nobody needs to be warned.
        for (tag, stufe) in alle.into_iter().filter(|(tag, stufe)| *stufe == Fiktionsstufe::Ende || *tag <= ende) {
            self.effekt(Effect::Wecken { zeit: tagesbeginn(tag), wecker: Wecker::Fiktion { ende, stufe } });
        }
    }

    /// The applicant is asked for something: it has not begun.
    pub(crate) const fn fiktion_unvollstaendig(&mut self) {
        if let Some(f) = &mut self.z.fiktion {
            f.unvollstaendig = true;
        }
    }

    /// What was missing is there: it begins on this day. An extension that was announced before stays.
    pub(crate) fn fiktion_vollstaendig(&mut self, tag: Tag) {
        if let Some(f) = &mut self.z.fiktion
            && f.unvollstaendig
        {
            f.unvollstaendig = false;
            f.frist.vollstaendig = tag;
            self.fiktion_wecken();
        }
    }

    /// An alarm: late, early and doubled ones do no harm.
    pub(crate) fn fiktion_wecker(&mut self, ende: Tag, stufe: Fiktionsstufe) -> Ergebnis {
        if self.z.fiktion_bis() != Some(ende) {
            return Ok(());
        }
        match stufe {
            Fiktionsstufe::Warnung => {
                let tag = warntag(self.z.vorgaben.kalender, ende);
                let gewarnt = self.z.fiktion.as_ref().is_some_and(|f| f.gewarnt == Some(ende));
                if gewarnt || !self.ist_soweit(tagesbeginn(tag), Wecker::Fiktion { ende, stufe }) {
                    return Ok(());
                }
                if let Some(f) = &mut self.z.fiktion {
                    f.gewarnt = Some(ende);
                }
                // Whoever was away for so long that it has set in is told that instead.
                if self.heute() <= ende {
                    self.effekt(Effect::AmtHinweis { anlass: Amtsanlass::FiktionNaht });
                }
                Ok(())
            }
            Fiktionsstufe::Ende => self.fiktion_eingetreten(ende),
        }
    }

    fn fiktion_verlaengert(&mut self, von: KontoId, um: Dauer) -> Ergebnis {
        self.bearbeiter(von)?;
        let (kalender, heute) = (self.z.vorgaben.kalender, self.heute());
        if self.z.fiktion_bis().is_none() {
            return Err(Unzulaessig::KeineFiktion);
        }
        if let Some(f) = &mut self.z.fiktion {
            let bisher = f.frist.ende(kalender);
            f.frist.verlaengern(um, heute, kalender).map_err(Unzulaessig::Verlaengerung)?;
            // Never longer than what the law gave at first: more is hardly appropriate (§ 42a (2) sentence 3).
            if f.frist.ende(kalender) <= bisher || um.ab(heute) > f.frist.dauer.ab(heute) {
                return Err(Unzulaessig::VerlaengerungUnmoeglich);
            }
        }
        self.effekt(Effect::MailHinweis);
        self.fiktion_wecken();
        Ok(())
    }

    /// The approval counts as given. Too early: the alarm is set again. Settled meanwhile: nothing.
    fn fiktion_eingetreten(&mut self, ende: Tag) -> Ergebnis {
        if self.z.fiktion_bis() != Some(ende) {
            return Ok(());
        }
        let wecker = Wecker::Fiktion { ende, stufe: Fiktionsstufe::Ende };
        if !self.ist_soweit(tagesbeginn(plus_tage(ende, 1)), wecker) {
            return Ok(());
        }
        if let Some(f) = &mut self.z.fiktion {
            f.abgelaufen = Some(ende);
        }
        self.z.stand = Stand::Fingiert;
        // There is nothing left that the authority wants to decide by a day.
        self.z.frist = None;
        self.benachrichtigen(Anlass::GenehmigungGilt);
        self.effekt(Effect::AmtHinweis { anlass: Amtsanlass::FiktionEingetreten });
        self.ende_bestimmen();
        self.weiterleiten(Moment::Entscheidung);
        self.signal(Signal::Abbruch)
    }

    /// Also when the desk has closed the matter: then it is open again.
    fn bescheinigung_verlangt(&mut self) -> Ergebnis {
        let Some(f) = self.z.fiktion.as_mut().filter(|f| f.abgelaufen.is_some()) else {
            return Err(Unzulaessig::KeineFiktion);
        };
        if f.bescheinigung.is_some() || f.verlangt.is_some() {
            return Ok(());
        }
        f.verlangt = Some(self.jetzt);
        self.z.stand = Stand::Fingiert;
        self.effekt(Effect::AmtHinweis { anlass: Amtsanlass::BescheinigungVerlangt });
        Ok(())
    }

    /// Closed by hand: who it is about has heard of it, and wants nothing more.
    pub(crate) fn fingiert_abschliessen(&mut self) -> Ergebnis {
        let offen = |f: &Fiktion| f.verlangt.is_some() && f.bescheinigung.is_none();
        if self.z.fiktion.as_ref().is_some_and(offen) {
            return Err(Unzulaessig::BescheinigungOffen);
        }
        self.z.stand = Stand::Abgeschlossen { bescheid: None, am: self.jetzt };
        Ok(())
    }

    /// With the certificate nothing is left to do. The same click twice does it once.
    fn fiktion_bescheinigt(&mut self, dokument: DokumentId) -> Ergebnis {
        let Some(f) = self.z.fiktion.as_mut().filter(|f| f.abgelaufen.is_some()) else {
            return Err(Unzulaessig::KeineFiktion);
        };
        if let Some(da) = f.bescheinigung {
            return if da == dokument { Ok(()) } else { Err(Unzulaessig::SchonBescheinigt) };
        }
        f.bescheinigung = Some(dokument);
        self.effekt(Effect::BestaetigungBereitstellen { dokument });
        self.effekt(Effect::MailHinweis);
        self.z.stand = Stand::Abgeschlossen { bescheid: None, am: self.jetzt };
        Ok(())
    }
}

/// The first day on which no more than [`VORLAUF`] working days are left.
fn warntag(kalender: crate::frist::Kalender, ende: Tag) -> Tag {
    let mut tag = ende;
    // Ten working days with all holidays between them are less than a month.
    for _ in 0..31 {
        let davor = plus_tage(tag, -1);
        if kalender.werktage_bis(davor, ende) > VORLAUF {
            break;
        }
        tag = davor;
    }
    tag
}
