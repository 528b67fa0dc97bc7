//! The decision: every event against every state. The golden table in tests/it holds what this file says.

use ablauf::{Modell, Signal};
use grund::{KontoId, Tag, Zeitpunkt, tag_von};

use crate::{
    Abgabe, Anlass, Effect, Entwurf, Ereignis, Mitteilungsart, NACHRICHT_BEZAHLT, Rueckfrage, Stand, Unzulaessig,
    Wecker, Zahlstand, Zustand,
    frist::{plus_tage, tagesbeginn},
    lauf::Lauf,
};

/// Messages of the applicant that may wait for somebody to see them.
pub const MITTEILUNGEN_UNGELESEN: usize = 20;

pub(crate) type Ergebnis = Result<(), Unzulaessig>;

/// Takes one event. The old state stays untouched; an event without effect gives the same state and no effects.
///
/// # Errors
/// [`Unzulaessig`]: the event is not allowed now, with the sentence for the person who tried.
pub fn decide(
    modell: &Modell,
    zustand: &Zustand,
    ereignis: &Ereignis,
    jetzt: Zeitpunkt,
) -> Result<(Zustand, Vec<Effect>), Unzulaessig> {
    let mut l = Lauf::neu(modell, zustand.clone(), jetzt);
    match ereignis {
        Ereignis::Eingegangen | Ereignis::Erfasst { .. } => Err(l.falscher_stand()),
        Ereignis::ZahlungAngefordert { zahlung } => l.zahlung_angefordert(*zahlung),
        Ereignis::Bezahlt { zahlung, betrag } => l.bezahlt(*zahlung, *betrag),
        Ereignis::ZahlungGescheitert { .. } => l.zahlung_gescheitert(),
        Ereignis::Uebernommen { von } => l.uebernommen(*von),
        Ereignis::Zurueckgelegt { .. } => l.zurueckgelegt(),
        Ereignis::Zugeteilt { an, fuer, .. } => l.zugeteilt(*an, *fuer),
        Ereignis::Geschrieben { von, .. } => l.geschrieben(*von),
        Ereignis::Nachgefordert { von, feld, frist, nachricht } => {
            let frage =
                Rueckfrage { von: *von, feld: feld.clone(), frist: *frist, nachricht: *nachricht, abgelaufen: false };
            l.nachgefordert(frage)
        }
        Ereignis::Beantwortet { papier, .. } => l.beantwortet(papier.map(|p| p.eingegangen)),
        Ereignis::Mitgeteilt { was, nachricht, .. } => l.mitgeteilt(*was, *nachricht),
        Ereignis::ZurKenntnisGenommen { .. } => {
            l.z.neues.clear();
            l.z.meldungen.iter_mut().for_each(|m| m.gesehen = true);
            Ok(())
        }
        Ereignis::RueckfrageErledigt { von } => l.rueckfrage_erledigt(*von),
        Ereignis::BescheidEntworfen { von, entscheidung, dokument, sha256, gebuehr } => l.entworfen(Entwurf {
            von: *von,
            entscheidung: *entscheidung,
            dokument: *dokument,
            sha256: sha256.clone(),
            gebuehr: *gebuehr,
        }),
        Ereignis::Bestaetigt { von, dokument, .. } => l.bestaetigt(*von, *dokument),
        Ereignis::Freigegeben { von } => l.freigegeben(*von),
        Ereignis::ZweitFreigegeben { von } => l.zweit_freigegeben(*von),
        Ereignis::FreigabeVerweigert { grund, .. } => l.verweigert(*grund),
        Ereignis::Bereitgestellt { dokument } => l.bereitgestellt(*dokument),
        Ereignis::Abgerufen => l.abgerufen(),
        Ereignis::Bekanntgegeben { am } => l.bekanntgegeben_am(*am),
        Ereignis::Aufgegeben { am, .. } => l.aufgegeben(*am),
        Ereignis::FristErreicht { wecker } => l.frist_erreicht(wecker),
        Ereignis::Zurueckgezogen { .. } => l.zurueckgezogen(),
        Ereignis::Abgeschlossen { .. } => l.von_hand_abgeschlossen(),
        Ereignis::BeteiligungAngefragt { anfragen, von, ohne_stelle } => {
            l.beteiligung_angefragt(anfragen, *von, ohne_stelle)
        }
        Ereignis::Beteiligung { id, schritt } => l.beteiligung(*id, schritt),
        Ereignis::Eingegriffen { eingriff, .. } => l.eingegriffen(eingriff),
        Ereignis::PflichtenGesetzt { pflichten } => l.pflichten_gesetzt(pflichten),
        Ereignis::PflichtErfuellt { pflicht, nachricht, .. } => l.pflicht_erfuellt(pflicht, *nachricht),
        Ereignis::WeiterleitungenBestimmt { auftraege } => l.weiterleitungen_bestimmt(auftraege),
        Ereignis::Weiterleitung { id, schritt } => l.weiterleitung(*id, schritt),
        Ereignis::RegisterAusgenommen => l.register_ausgenommen(),
        Ereignis::StichprobeGezogen { .. } => l.stichprobe_gezogen(),
        Ereignis::EndeBestimmt { ende, am } => l.ende_bestimmt(*ende, *am),
        Ereignis::ErinnerungEntfallen => l.erinnerung_entfallen(),
        Ereignis::Fiktion { was } => l.fiktion(was),
        Ereignis::MangelGezeigt { stand, .. } => l.mangel_gezeigt(*stand),
        Ereignis::MangelVerborgen { .. } => {
            l.z.mangel = None;
            Ok(())
        }
        Ereignis::Register { id, schritt } => l.register(*id, schritt),
        Ereignis::MeldungErhalten { was, von } => l.meldung_erhalten(was, *von),
        Ereignis::Gemeldet { .. } | Ereignis::Signalisiert { .. } | Ereignis::Eskaliert { .. } => Ok(()),
        Ereignis::RegelAusgewertet { knoten, marke, entscheidung, ergebnis } => {
            l.regel_ausgewertet(knoten, *marke, entscheidung, ergebnis)
        }
        Ereignis::Abgegeben { von, aus, an, grund } => {
            l.abgegeben(Abgabe { aus: *aus, an: *an, grund: *grund, von: *von, am: jetzt })
        }
    }?;
    Ok(l.fertig())
}

impl Lauf<'_> {
    pub(crate) fn heute(&self) -> Tag {
        tag_von(self.jetzt)
    }

    /// The reason that fits the state best.
    pub(crate) fn falscher_stand(&self) -> Unzulaessig {
        match self.z.stand {
            Stand::Abgeschlossen { .. } | Stand::Zurueckgezogen { .. } => Unzulaessig::Beendet,
            Stand::Beschieden { .. } | Stand::Bereitgestellt { .. } | Stand::Bekanntgegeben { .. } => {
                Unzulaessig::BereitsEntschieden
            }
            Stand::Fingiert => Unzulaessig::GiltAlsErteilt,
            _ => Unzulaessig::FalscherStand { status: self.z.status().text() },
        }
    }

    pub(crate) fn beendet(&self) -> bool {
        matches!(self.z.stand, Stand::Abgeschlossen { .. } | Stand::Zurueckgezogen { .. })
    }

    pub(crate) fn bearbeiter(&self, von: KontoId) -> Ergebnis {
        match self.z.bearbeiter {
            Some(b) if b == von => Ok(()),
            Some(_) => Err(Unzulaessig::AnderePerson),
            None => Err(Unzulaessig::NichtUebernommen),
        }
    }

    // Money: the world repeats itself and comes late, so nothing here is ever refused for its time.

    fn zahlung_angefordert(&mut self, neu: grund::ZahlungId) -> Ergebnis {
        match &mut self.z.zahlung {
            Zahlstand::Angefordert { zahlung, .. } | Zahlstand::Ausgeblieben { zahlung, .. } => {
                zahlung.get_or_insert(neu);
                Ok(())
            }
            Zahlstand::Bezahlt { .. } => Ok(()),
            Zahlstand::Keine => Err(self.falscher_stand()),
        }
    }

    fn bezahlt(&mut self, zahlung: grund::ZahlungId, betrag: grund::Betrag) -> Ergebnis {
        if matches!(self.z.zahlung, Zahlstand::Bezahlt { .. }) {
            return Ok(());
        }
        self.z.zahlung = Zahlstand::Bezahlt { betrag, zahlung, am: self.jetzt };
        self.benachrichtigen(Anlass::ZahlungEingegangen);
        self.signal(Signal::nachricht(NACHRICHT_BEZAHLT))
    }

    fn zahlung_gescheitert(&mut self) -> Ergebnis {
        if let Zahlstand::Angefordert { gescheitert: g @ false, .. } = &mut self.z.zahlung {
            *g = true;
            if !self.beendet() {
                self.benachrichtigen(Anlass::ZahlungGescheitert);
            }
        }
        Ok(())
    }

    // Who works on it.

    fn uebernommen(&mut self, von: KontoId) -> Ergebnis {
        match self.z.bearbeiter {
            _ if self.beendet() => Err(Unzulaessig::Beendet),
            Some(b) if b != von => Err(Unzulaessig::AnderePerson),
            Some(_) => Ok(()),
            None => {
                self.bearbeiter_setzen(Some(von), None);
                Ok(())
            }
        }
    }

    /// Whoever may (the pages say who) puts it back; so a colleague's illness blocks nothing.
    fn zurueckgelegt(&mut self) -> Ergebnis {
        if self.beendet() {
            return Err(Unzulaessig::Beendet);
        }
        self.bearbeiter_setzen(None, None);
        Ok(())
    }

    // The question (VwVfG § 24, § 26 (2); AO § 90): the clock stands until the answer.

    fn nachgefordert(&mut self, mut frage: Rueckfrage) -> Ergebnis {
        let Stand::InBearbeitung { rueckfrage } = &self.z.stand else { return Err(self.falscher_stand()) };
        if rueckfrage.as_ref().is_some_and(|r| !r.abgelaufen) {
            return Err(Unzulaessig::RueckfrageOffen);
        }
        self.bearbeiter(frage.von)?;
        let heute = self.heute();
        if frage.frist <= heute || frage.frist > plus_tage(heute, 366) {
            return Err(Unzulaessig::FristUnmoeglich);
        }
        // VwVfG § 31 (3), AO § 108 (3).
        frage.frist = self.z.vorgaben.kalender.werktag_ab(frage.frist);
        if let Some(f) = &mut self.z.frist {
            f.anhalten(heute);
        }
        self.fiktion_unvollstaendig();
        let wecker = Wecker::Rueckfrage(frage.nachricht);
        self.effekt(Effect::Wecken { zeit: tagesbeginn(plus_tage(frage.frist, 1)), wecker });
        self.effekt(Effect::MailHinweis);
        self.z.stand = Stand::InBearbeitung { rueckfrage: Some(frage) };
        Ok(())
    }

    pub(crate) fn uhr_weiter(&mut self) {
        self.uhr_weiter_ab(self.heute());
    }

    fn uhr_weiter_ab(&mut self, tag: Tag) {
        if let Some(f) = &mut self.z.frist {
            f.fortsetzen(tag);
        }
    }

    /// Accepted until the decision, also after its Frist (VwVfG § 24 (3), AO § 88). A draft that does not know the
    /// answer falls. What came on paper counts from the day on which it arrived; where the Frist of the question has passed, the
    /// clock runs already and stays as it is.
    fn beantwortet(&mut self, eingegangen: Option<Tag>) -> Ergebnis {
        let heute = self.heute();
        if eingegangen.is_some_and(|tag| tag > heute) {
            return Err(Unzulaessig::EingangUnmoeglich);
        }
        match self.z.stand {
            Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. } => {}
            _ => return Err(self.falscher_stand()),
        }
        if self.z.rueckfrage().is_none() {
            return Err(Unzulaessig::KeineRueckfrage);
        }
        let mit_entwurf = self.z.entwurf().is_some();
        self.uhr_weiter_ab(eingegangen.unwrap_or(heute));
        self.z.stand = Stand::InBearbeitung { rueckfrage: None };
        self.fiktion_vollstaendig(eingegangen.unwrap_or(heute));
        if mit_entwurf { self.entwurf_faellt() } else { Ok(()) }
    }

    /// Of her own accord, until the decision: an authority may not refuse to take it (VwVfG § 24 (3)). The clock goes on; a
    /// draft that does not know what was told falls.
    fn mitgeteilt(&mut self, was: Mitteilungsart, nachricht: grund::NachrichtId) -> Ergebnis {
        let rueckfrage = match &self.z.stand {
            Stand::InBearbeitung { .. } => None,
            Stand::Entworfen { rueckfrage, .. } | Stand::Freigegeben { rueckfrage, .. } => Some(rueckfrage.clone()),
            _ => return Err(self.falscher_stand()),
        };
        if self.z.neues.contains(&nachricht) {
            return Ok(());
        }
        if self.z.neues.len() >= MITTEILUNGEN_UNGELESEN {
            return Err(Unzulaessig::ZuVieleMitteilungen);
        }
        self.z.neues.push(nachricht);
        let Some(rueckfrage) = rueckfrage.filter(|_| was.traegt_vor()) else { return Ok(()) };
        self.z.stand = Stand::InBearbeitung { rueckfrage };
        self.entwurf_faellt()
    }

    fn rueckfrage_erledigt(&mut self, von: KontoId) -> Ergebnis {
        let Stand::InBearbeitung { rueckfrage } = &self.z.stand else { return Err(self.falscher_stand()) };
        if rueckfrage.is_none() {
            return Err(Unzulaessig::KeineRueckfrage);
        }
        self.bearbeiter(von)?;
        self.uhr_weiter();
        self.z.stand = Stand::InBearbeitung { rueckfrage: None };
        self.fiktion_vollstaendig(self.heute());
        Ok(())
    }

    // Ends.

    fn zurueckgezogen(&mut self) -> Ergebnis {
        if self.z.register_offen().is_some() {
            return Err(Unzulaessig::RegisterGefragt);
        }
        match self.z.stand {
            // Nothing is left to take back but the fee.
            Stand::InBearbeitung { .. } if self.z.bestaetigung.is_some() => {
                return Err(Unzulaessig::BereitsEntschieden);
            }
            Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. } => {}
            Stand::Zurueckgezogen { .. } => return Ok(()),
            Stand::Abgeschlossen { bescheid: None, .. } => return Err(Unzulaessig::Beendet),
            _ => return Err(Unzulaessig::BereitsEntschieden),
        }
        self.z.stand = Stand::Zurueckgezogen { am: self.jetzt };
        self.z.mangel = None;
        self.weiterleitungen_beenden();
        self.benachrichtigen(Anlass::Zurueckgezogen);
        self.signal(Signal::Abbruch)
    }

    fn von_hand_abgeschlossen(&mut self) -> Ergebnis {
        match &self.z.stand {
            Stand::Abgeschlossen { .. } => return Ok(()),
            Stand::Bekanntgegeben { .. } => {}
            Stand::Fingiert => return self.fingiert_abschliessen(),
            Stand::InBearbeitung { rueckfrage } if rueckfrage.as_ref().is_none_or(|r| r.abgelaufen) => {
                // A matter that needs a Bescheid is not closed without one.
                if self.modell.hat_aufgabe("bescheid") {
                    return Err(self.falscher_stand());
                }
            }
            _ => return Err(self.falscher_stand()),
        }
        self.abschliessen()?;
        self.signal(Signal::Abbruch)
    }
}
