//! Alarms: late, early, doubled and forgotten ones do no harm.

use grund::{Zeitpunkt, tag_von};

use crate::{
    Anlass, Effect, Stand, Wecker,
    entscheid::Ergebnis,
    frist::{plus_tage, tagesbeginn},
    lauf::Lauf,
};
use ablauf::Signal;

impl Lauf<'_> {
    pub(crate) fn frist_erreicht(&mut self, wecker: &Wecker) -> Ergebnis {
        match wecker {
            Wecker::Ablauf { knoten, marke } => self.signal(Signal::Wecker { knoten: knoten.clone(), marke: *marke }),
            Wecker::Rueckfrage(nachricht) => {
                self.antwortfrist_abgelaufen(*nachricht);
                Ok(())
            }
            Wecker::Bekanntgabe => self.tag_der_bekanntgabe(),
            Wecker::Bereitstellungsende => {
                self.bereitstellung_beenden();
                Ok(())
            }
            Wecker::Beteiligung(id) => {
                self.beteiligung_abgelaufen(*id);
                Ok(())
            }
            Wecker::Fiktion { ende, stufe } => self.fiktion_wecker(*ende, *stufe),
            Wecker::Ende => {
                self.ende_naht();
                Ok(())
            }
            Wecker::Pflicht { pflicht, stufe } => {
                self.pflicht_wecker(pflicht, *stufe);
                Ok(())
            }
        }
    }

    /// Is the moment there? If not, the alarm is set again.
    pub(crate) fn ist_soweit(&mut self, zeit: Zeitpunkt, wecker: Wecker) -> bool {
        let soweit = self.jetzt >= zeit;
        if !soweit {
            self.effekt(Effect::Wecken { zeit, wecker });
        }
        soweit
    }

    fn antwortfrist_abgelaufen(&mut self, nachricht: grund::NachrichtId) {
        let Stand::InBearbeitung { rueckfrage: Some(r) } = &self.z.stand else { return };
        if r.nachricht != nachricht || r.abgelaufen {
            return;
        }
        if !self.ist_soweit(tagesbeginn(plus_tage(r.frist, 1)), Wecker::Rueckfrage(nachricht)) {
            return;
        }
        if let Stand::InBearbeitung { rueckfrage: Some(r) } = &mut self.z.stand {
            r.abgelaufen = true;
        }
        self.uhr_weiter();
        self.benachrichtigen(Anlass::RueckfrageAbgelaufen);
    }

    fn tag_der_bekanntgabe(&mut self) -> Ergebnis {
        let Stand::Bereitgestellt { bescheid, .. } = &self.z.stand else { return Ok(()) };
        let bescheid = bescheid.clone();
        let Some(tag) = bescheid.bekanntgabe else { return Ok(()) };
        if self.ist_soweit(tagesbeginn(tag), Wecker::Bekanntgabe) { self.bekannt(bescheid, tag) } else { Ok(()) }
    }

    /// VwVfG § 41 (2a) sentences 4 and 5: nothing is delivered; staff deliver another way.
    fn bereitstellung_beenden(&mut self) {
        let regel = self.z.vorgaben.bekanntgabe;
        let Stand::Bereitgestellt { bescheid, beendet: false } = &self.z.stand else { return };
        let (None, Some(seit)) = (bescheid.abgerufen, bescheid.bereitgestellt) else { return };
        let Some(letzter) = regel.abruf_bis(tag_von(seit)) else { return };
        if !self.ist_soweit(tagesbeginn(plus_tage(letzter, 1)), Wecker::Bereitstellungsende) {
            return;
        }
        if let Stand::Bereitgestellt { beendet, .. } = &mut self.z.stand {
            *beendet = true;
        }
        self.benachrichtigen(Anlass::BereitstellungBeendet);
    }
}
