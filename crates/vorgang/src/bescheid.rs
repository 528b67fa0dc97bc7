//! A decision from its draft to its Bekanntgabe: written, released (by a second person where that is asked), made available or
//! posted, and the day on which it counts as known.

use ablauf::{Baustein, Signal};
use grund::{KontoId, Tag, tag_von};

use crate::{
    Anlass, Bescheid, Effect, Entscheidungsart, Entwurf, Eroeffnung, NACHRICHT_BEKANNTGEGEBEN, Stand, Unzulaessig,
    Verweigerungsgrund, Wecker,
    entscheid::Ergebnis,
    frist::{plus_tage, tagesbeginn, widerspruch_bis},
    lauf::Lauf,
    weiterleitung::Moment,
};

impl Lauf<'_> {
    pub(crate) fn entworfen(&mut self, entwurf: Entwurf) -> Ergebnis {
        let rueckfrage = match &self.z.stand {
            Stand::InBearbeitung { rueckfrage }
            | Stand::Entworfen { rueckfrage, .. }
            | Stand::Freigegeben { rueckfrage, .. } => rueckfrage.clone(),
            _ => return Err(self.falscher_stand()),
        };
        self.bearbeiter(entwurf.von)?;
        if let Some(r) = rueckfrage.as_ref().filter(|r| !r.abgelaufen) {
            return Err(Unzulaessig::AntwortfristLaeuft { bis: r.frist });
        }
        if self.z.entwurf().is_none() {
            let wort = match entwurf.entscheidung {
                Entscheidungsart::Bewilligung => "bewilligung",
                Entscheidungsart::Ablehnung => "ablehnung",
            };
            self.merken("entscheidung", wort);
            self.aufgabe_erledigt("pruefen")?;
            if !self.aufgabe_erledigt("bescheid")? {
                return Err(Unzulaessig::AblaufErlaubtNicht);
            }
        }
        self.z.stand = Stand::Entworfen { entwurf, rueckfrage };
        Ok(())
    }

    /// A confirmation decides nothing: one person, no release, no Bekanntgabe. The same click twice does it once.
    pub(crate) fn bestaetigt(&mut self, von: KontoId, dokument: grund::DokumentId) -> Ergebnis {
        if self.z.bestaetigung == Some(dokument) {
            return Ok(());
        }
        let Stand::InBearbeitung { rueckfrage } = &self.z.stand else { return Err(self.falscher_stand()) };
        if let Some(r) = rueckfrage.as_ref().filter(|r| !r.abgelaufen) {
            return Err(Unzulaessig::AntwortfristLaeuft { bis: r.frist });
        }
        self.bearbeiter(von)?;
        self.eroeffnen(dokument);
        self.effekt(Effect::BestaetigungBereitstellen { dokument });
        self.effekt(Effect::MailHinweis);
        self.ende_bestimmen();
        self.merken("entscheidung", "bestaetigung");
        self.weiterleiten(Moment::Entscheidung);
        self.aufgabe_erledigt("pruefen")?;
        if self.aufgabe_erledigt("bestaetigen")? { Ok(()) } else { Err(Unzulaessig::AblaufErlaubtNicht) }
    }

    /// A letter that is no Bescheid goes out: from now on its own rule says when it counts as delivered.
    pub(crate) fn eroeffnen(&mut self, dokument: grund::DokumentId) {
        let (kalender, heute) = (self.z.vorgaben.kalender, self.heute());
        let bekanntgabe = self.z.vorgaben.bekanntgabe.durch_bereitstellung(heute, kalender);
        let widerspruch_bis = bekanntgabe.map(|tag| widerspruch_bis(tag, kalender));
        self.z.bestaetigung = Some(dokument);
        self.z.eroeffnung = Some(Eroeffnung { am: self.jetzt, bekanntgabe, widerspruch_bis });
    }

    pub(crate) fn freigegeben(&mut self, von: KontoId) -> Ergebnis {
        match &self.z.stand {
            Stand::Entworfen { entwurf, rueckfrage } => {
                self.z.stand =
                    Stand::Freigegeben { entwurf: entwurf.clone(), erste: von, rueckfrage: rueckfrage.clone() };
                Ok(())
            }
            // The same click twice.
            Stand::Freigegeben { erste, .. } if *erste == von => Ok(()),
            Stand::Freigegeben { .. } => Err(Unzulaessig::FalscheFreigabe),
            _ => Err(self.falscher_stand()),
        }
    }

    pub(crate) fn zweit_freigegeben(&mut self, von: KontoId) -> Ergebnis {
        let (entwurf, erste) = match &self.z.stand {
            Stand::Freigegeben { entwurf, erste, .. } => (entwurf.clone(), *erste),
            Stand::Entworfen { .. } => return Err(Unzulaessig::FalscheFreigabe),
            _ => {
                return match self.z.bescheid() {
                    Some(b) if b.zweite == von => Ok(()),
                    _ => Err(self.falscher_stand()),
                };
            }
        };
        if von == erste || von == entwurf.von {
            return Err(Unzulaessig::VierAugen);
        }
        let bescheid = Bescheid {
            entwurf,
            erste,
            zweite: von,
            am: self.jetzt,
            bereitgestellt: None,
            abgerufen: None,
            aufgegeben: None,
            bekanntgabe: None,
            widerspruch_bis: None,
        };
        self.z.stand = Stand::Beschieden { bescheid };
        self.weiterleiten(Moment::Entscheidung);
        self.merken("freigabe", "erteilt");
        if self.aufgabe_erledigt("freigabe")? { Ok(()) } else { Err(Unzulaessig::AblaufErlaubtNicht) }
    }

    pub(crate) fn verweigert(&mut self, _grund: Verweigerungsgrund) -> Ergebnis {
        let rueckfrage = match &self.z.stand {
            Stand::Entworfen { rueckfrage, .. } | Stand::Freigegeben { rueckfrage, .. } => rueckfrage.clone(),
            _ => return Err(self.falscher_stand()),
        };
        self.z.stand = Stand::InBearbeitung { rueckfrage };
        self.entwurf_faellt()
    }

    /// The process goes back: the gateway behind the release asks `freigabe`.
    pub(crate) fn entwurf_faellt(&mut self) -> Ergebnis {
        self.merken("freigabe", "verweigert");
        self.aufgabe_erledigt("freigabe")?;
        Ok(())
    }

    // Delivery.

    pub(crate) fn bereitgestellt(&mut self, dokument: grund::DokumentId) -> Ergebnis {
        let Stand::Beschieden { bescheid } = &self.z.stand else {
            // The worker repeats what it is not sure of.
            return match self.z.bescheid() {
                Some(b) if b.entwurf.dokument == dokument => Ok(()),
                Some(_) => Err(Unzulaessig::FalschesDokument),
                None => Err(self.falscher_stand()),
            };
        };
        let mut bescheid = bescheid.clone();
        if bescheid.entwurf.dokument != dokument {
            return Err(Unzulaessig::FalschesDokument);
        }
        let (regel, kalender, heute) = (self.z.vorgaben.bekanntgabe, self.z.vorgaben.kalender, self.heute());
        bescheid.bereitgestellt = Some(self.jetzt);
        bescheid.bekanntgabe = regel.durch_bereitstellung(heute, kalender);
        bescheid.widerspruch_bis = bescheid.bekanntgabe.map(|tag| widerspruch_bis(tag, kalender));
        self.benachrichtigen(Anlass::BescheidBereit);
        if let Some(tag) = bescheid.bekanntgabe {
            self.effekt(Effect::Wecken { zeit: tagesbeginn(tag), wecker: Wecker::Bekanntgabe });
        }
        if let Some(tag) = regel.abruf_bis(heute) {
            let zeit = tagesbeginn(plus_tage(tag, 1));
            self.effekt(Effect::Wecken { zeit, wecker: Wecker::Bereitstellungsende });
        }
        let gewaehrt = bescheid.entwurf.entscheidung == Entscheidungsart::Bewilligung;
        self.z.stand = Stand::Bereitgestellt { bescheid, beendet: false };
        if gewaehrt {
            self.ende_bestimmen();
        }
        self.dienst_erledigt(Baustein::BescheidZustellen)
    }

    pub(crate) fn abgerufen(&mut self) -> Ergebnis {
        let (regel, kalender, heute, jetzt) =
            (self.z.vorgaben.bekanntgabe, self.z.vorgaben.kalender, self.heute(), self.jetzt);
        let mut wecken = None;
        match &mut self.z.stand {
            Stand::Bereitgestellt { bescheid, beendet } => {
                if bescheid.abgerufen.is_none()
                    && !*beendet
                    && let Some(tag) = regel.durch_abruf(heute)
                {
                    bescheid.bekanntgabe = Some(tag);
                    bescheid.widerspruch_bis = Some(widerspruch_bis(tag, kalender));
                    wecken = Some(tag);
                }
                bescheid.abgerufen.get_or_insert(jetzt);
            }
            Stand::Bekanntgegeben { bescheid } | Stand::Abgeschlossen { bescheid: Some(bescheid), .. } => {
                bescheid.abgerufen.get_or_insert(jetzt);
            }
            // The log keeps the day from which an automated decision holds (FZV § 23 (2), § 25 (1)).
            _ if self.z.bestaetigung.is_some() => {
                if let (Some(e), Some(tag)) = (&mut self.z.eroeffnung, regel.durch_abruf(heute))
                    && e.bekanntgabe.is_none()
                {
                    e.bekanntgabe = Some(tag);
                    e.widerspruch_bis = Some(widerspruch_bis(tag, kalender));
                }
            }
            _ => return Err(self.falscher_stand()),
        }
        if let Some(tag) = wecken {
            self.effekt(Effect::Wecken { zeit: tagesbeginn(tag), wecker: Wecker::Bekanntgabe });
        }
        Ok(())
    }

    /// Delivered by another way than the mailbox, for example by letter.
    pub(crate) fn bekanntgegeben_am(&mut self, am: Tag) -> Ergebnis {
        match &self.z.stand {
            Stand::Beschieden { bescheid } | Stand::Bereitgestellt { bescheid, .. } => {
                if am > self.heute() || am < tag_von(bescheid.am) {
                    return Err(Unzulaessig::FristUnmoeglich);
                }
                let bescheid = bescheid.clone();
                let am = self.z.vorgaben.bekanntgabe.durch_erneute(am, bescheid.abgerufen.map(tag_von));
                self.bekannt(bescheid, am)
            }
            Stand::Bekanntgegeben { bescheid } | Stand::Abgeschlossen { bescheid: Some(bescheid), .. }
                if bescheid.bekanntgabe
                    == Some(self.z.vorgaben.bekanntgabe.durch_erneute(am, bescheid.abgerufen.map(tag_von))) =>
            {
                Ok(())
            }
            _ => Err(self.falscher_stand()),
        }
    }

    /// Posted: the law says when a letter counts as delivered (VwVfG § 41 (2) sentence 1, AO § 122 (2) no. 1). Also where a
    /// provision ended without a retrieval. A day that is settled already stays.
    pub(crate) fn aufgegeben(&mut self, am: Tag) -> Ergebnis {
        let heute = self.heute();
        let (regel, kalender) = (self.z.vorgaben.bekanntgabe, self.z.vorgaben.kalender);
        let Stand::Bereitgestellt { bescheid, .. } = &mut self.z.stand else {
            // The same click twice, and the day may have passed meanwhile.
            return match self.z.bescheid() {
                Some(b) if b.aufgegeben == Some(am) => Ok(()),
                _ => Err(self.falscher_stand()),
            };
        };
        if bescheid.aufgegeben == Some(am) {
            return Ok(());
        }
        if am > heute || am < tag_von(bescheid.am) {
            return Err(Unzulaessig::FristUnmoeglich);
        }
        if bescheid.bekanntgabe.is_some() {
            return Err(Unzulaessig::BereitsEntschieden);
        }
        let tag = regel.durch_aufgabe(am, kalender);
        bescheid.aufgegeben = Some(am);
        bescheid.bekanntgabe = Some(tag);
        bescheid.widerspruch_bis = Some(widerspruch_bis(tag, kalender));
        self.effekt(Effect::Wecken { zeit: tagesbeginn(tag), wecker: Wecker::Bekanntgabe });
        Ok(())
    }

    pub(crate) fn bekannt(&mut self, mut bescheid: Bescheid, am: Tag) -> Ergebnis {
        bescheid.bekanntgabe = Some(am);
        bescheid.widerspruch_bis = Some(widerspruch_bis(am, self.z.vorgaben.kalender));
        self.z.stand = Stand::Bekanntgegeben { bescheid };
        self.dienst_erledigt(Baustein::BescheidZustellen)?;
        self.signal(Signal::nachricht(NACHRICHT_BEKANNTGEGEBEN))
    }
}
