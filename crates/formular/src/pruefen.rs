//! Checking answers that can be read: presence, limits, completeness of the whole form; and pruning.

use std::collections::BTreeMap;

use regel::{Ausdruck, Wert};

use crate::{Antwort, Antworten, Art, Feld, Feldfehler, Formular, Grenze, Grund, Seite, Stand, Umfeld, flaeche, wert};

/// What is missing or wrong in the whole form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unvollstaendig {
    /// The first page with a fault: continue there.
    pub seite: String,
    /// All faults, with the page of each.
    pub fehler: Vec<(String, Feldfehler)>,
}

impl Formular {
    /// Is every reachable question answered in order?
    ///
    /// # Errors
    /// The first page to go back to, and all faults.
    pub fn vollstaendig_pruefen(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Result<(), Unvollstaendig> {
        let stand = self.stand(antworten, umfeld);
        let mut fehler = Vec::new();
        for (seite, _) in self.seiten.iter().zip(&stand.seiten).filter(|(_, da)| **da) {
            let auf_seite = self.seite_pruefen(seite, antworten, &stand, umfeld);
            fehler.extend(auf_seite.into_iter().map(|f| (seite.id.clone(), f)));
        }
        match fehler.first() {
            None => Ok(()),
            Some((seite, _)) => Err(Unvollstaendig { seite: seite.clone(), fehler }),
        }
    }

    /// Only the answers to questions that are asked. This goes to the summary, the fee and the authority.
    #[must_use]
    pub fn beschneiden(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Antworten {
        let stand = self.stand(antworten, umfeld);
        let mut aus = BTreeMap::new();
        for feld in self.seiten.iter().flat_map(|s| &s.felder).filter(|f| stand.erreichbar(f)) {
            match (&feld.art, antworten.get(&feld.id)) {
                (Art::Gruppe { felder, .. }, Some(Antwort::Gruppe(l))) => {
                    let eintraege: Vec<Antworten> = l
                        .iter()
                        .enumerate()
                        .map(|(i, e)| {
                            Antworten(
                                felder
                                    .iter()
                                    .filter(|f| stand.erreichbar_im_eintrag(feld, i, f))
                                    .filter_map(|f| Some((f.id.clone(), e.fuer(f)?.clone())))
                                    .collect(),
                            )
                        })
                        .collect();
                    aus.insert(feld.id.clone(), Antwort::Gruppe(eintraege));
                }
                (_, Some(antwort)) if passt(feld, antwort) => {
                    aus.insert(feld.id.clone(), antwort.clone());
                }
                _ => {}
            }
        }
        Antworten(aus)
    }

    /// A stable form of what the check page shows: the reachable answers and the calculated values that it shows.
    /// Two equal forms mean the person sees the same.
    #[must_use]
    pub fn kanonisch(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<u8> {
        let berechnet: BTreeMap<&str, serde_json::Value> = self
            .berechnen(antworten, umfeld)
            .into_iter()
            .filter(|(b, _)| b.zeigen)
            .map(|(b, w)| (b.id.as_str(), serde_json::Value::from(&w)))
            .collect();
        // Maps are ordered, numbers are text: the bytes depend on nothing but the answers.
        serde_json::to_vec(&(self.beschneiden(antworten, umfeld), berechnet)).unwrap_or_default()
    }

    pub(crate) fn seite_pruefen(
        &self,
        seite: &Seite,
        antworten: &Antworten,
        stand: &Stand,
        umfeld: &Umfeld<'_>,
    ) -> Vec<Feldfehler> {
        let mut fehler = Vec::new();
        for f in seite.felder.iter().filter(|f| stand.erreichbar(f)) {
            let Art::Gruppe { felder, minimal, maximal, .. } = &f.art else {
                feld(&f.id, f, antworten.get(&f.id), stand, umfeld, &mut fehler);
                continue;
            };
            let leer = Vec::new();
            let eintraege = if let Some(Antwort::Gruppe(l)) = antworten.get(&f.id) { l } else { &leer };
            if eintraege.len() < *minimal {
                fehler.push(Feldfehler::neu(&f.id, f, Grund::ZuWenigeEintraege(*minimal)));
            }
            if eintraege.len() > *maximal {
                fehler.push(Feldfehler::neu(&f.id, f, Grund::ZuVieleEintraege(*maximal)));
            }
            for (i, eintrag) in eintraege.iter().enumerate() {
                mit_eintrag(felder, eintrag, stand, || {
                    for innen in felder.iter().filter(|innen| stand.erreichbar_im_eintrag(f, i, innen)) {
                        let name = format!("{}.{i}.{}", f.id, innen.id);
                        feld(&name, innen, eintrag.get(&innen.id), stand, umfeld, &mut fehler);
                    }
                });
            }
        }
        self.regeln_pruefen(seite, (antworten, stand), (antworten, stand), &mut fehler);
        fehler
    }
}

/// Checks an entry while its answers are known to the limits of its own fields: "not before the arrival".
pub(crate) fn mit_eintrag(felder: &[Feld], eintrag: &Antworten, stand: &Stand, pruefung: impl FnOnce()) {
    let genannt = |id: &str| felder.iter().any(|f| grenzausdruecke(f).any(|a| a.namen().iter().any(|n| n == id)));
    let gefragt: Vec<&Feld> = felder.iter().filter(|f| genannt(&f.id)).collect();
    for f in &gefragt {
        stand.umgebung.setzen(&f.id, &eintrag.fuer(f).map_or(Wert::Null, crate::Antwort::wert));
    }
    pruefung();
    for f in gefragt {
        stand.umgebung.setzen(&f.id, &Wert::Null);
    }
}

/// The limits of a day that are reckoned.
pub(crate) fn grenzausdruecke(feld: &Feld) -> impl Iterator<Item = &Ausdruck> {
    let grenzen = match &feld.art {
        Art::Datum { fruehestens, spaetestens, .. } => [fruehestens.as_ref(), spaetestens.as_ref()],
        _ => [None, None],
    };
    grenzen.into_iter().flatten().filter_map(|g| match g {
        Grenze::Ausdruck(a) => Some(a),
        Grenze::Fest(_) => None,
    })
}

/// Presence and limits of one answer.
pub(crate) fn feld(
    name: &str,
    feld: &Feld,
    antwort: Option<&Antwort>,
    stand: &Stand,
    umfeld: &Umfeld<'_>,
    fehler: &mut Vec<Feldfehler>,
) {
    let grund = match antwort.filter(|a| passt(feld, a)) {
        None if feld.pflicht && matches!(feld.art, Art::Einwilligung { .. }) => Some(Grund::NichtEingewilligt),
        None if feld.pflicht && matches!(feld.art, Art::Unterschrift) => Some(Grund::UnterschriftName),
        None if feld.pflicht && !matches!(feld.art, Art::Info { .. } | Art::Gruppe { .. }) => Some(Grund::Fehlt),
        None => None,
        Some(a) => grenzen(feld, a, stand, umfeld).err(),
    };
    fehler.extend(grund.map(|g| Feldfehler::neu(name, feld, g)));
}

fn grenzen(feld: &Feld, antwort: &Antwort, stand: &Stand, umfeld: &Umfeld<'_>) -> Result<(), Grund> {
    match (&feld.art, antwort) {
        (Art::Text { minimal, maximal, muster }, Antwort::Text(t)) => {
            wert::laenge(t, *minimal, *maximal)?;
            wert::aufbau(t, muster.as_deref())?;
        }
        (Art::Langtext { maximal }, Antwort::Text(t)) => wert::laenge(t, 0, *maximal)?,
        (Art::Auswahl { optionen, .. }, Antwort::Text(t)) if !optionen.iter().any(|o| o.wert == *t) => {
            return Err(Grund::NichtZurAuswahl);
        }
        (Art::Mehrfach { optionen }, Antwort::Mehrfach(l))
            if l.iter().any(|w| !optionen.iter().any(|o| o.wert == *w)) =>
        {
            return Err(Grund::NichtZurAuswahl);
        }
        (Art::Codeliste { liste }, Antwort::Text(t)) if liste.eintrag(t).is_none() => {
            return Err(Grund::NichtZurAuswahl);
        }
        (Art::Uhrzeit { fruehestens, spaetestens }, Antwort::Text(t)) => {
            if let Some(ab) = fruehestens.as_ref().filter(|ab| t.as_str() < ab.as_str()) {
                return Err(Grund::UhrzeitAb(ab.clone()));
            }
            if let Some(bis) = spaetestens.as_ref().filter(|bis| t.as_str() > bis.as_str()) {
                return Err(Grund::UhrzeitBis(bis.clone()));
            }
        }
        (Art::Zahl { von, bis, .. }, Antwort::Zahl(z)) => {
            // The figure stands in both sentences; German writing suits both for the small numbers of limits.
            let text = |z: &regel::Decimal| wert::zahl_text(*z, grund::Sprache::De);
            if let Some(von) = von.filter(|v| z < v) {
                return Err(Grund::ZuKlein(text(&von)));
            }
            if let Some(bis) = bis.filter(|b| z > b) {
                return Err(Grund::ZuGross(text(&bis)));
            }
        }
        (Art::Flaeche { von, bis }, Antwort::Text(t)) => {
            let text = |z: &regel::Decimal| format!("{} m²", wert::zahl_text(*z, grund::Sprache::De));
            // A description in words has no size that could be wrong.
            let Some(groesse) = flaeche::ecken(t).map(|e| flaeche::quadratmeter(&e)) else { return Ok(()) };
            if let Some(von) = von.filter(|v| groesse < *v) {
                return Err(Grund::ZuKlein(text(&von)));
            }
            if let Some(bis) = bis.filter(|b| groesse > *b) {
                return Err(Grund::ZuGross(text(&bis)));
            }
        }
        (Art::Betrag { von, bis }, Antwort::Betrag(b)) => {
            if let Some(von) = von.filter(|v| b < v) {
                return Err(Grund::ZuKlein(von.to_string()));
            }
            if let Some(bis) = bis.filter(|g| b > g) {
                return Err(Grund::ZuGross(bis.to_string()));
            }
        }
        (Art::Datum { vergangen, zukuenftig, fruehestens, spaetestens }, Antwort::Datum(d)) => {
            if *vergangen && *d > umfeld.heute {
                return Err(Grund::NichtVergangen);
            }
            if *zukuenftig && *d < umfeld.heute {
                return Err(Grund::NichtZukuenftig);
            }
            if let Some(grenze) = fruehestens.as_ref().and_then(|g| tag(g, stand)).filter(|g| d < g) {
                return Err(Grund::ZuFrueh(grenze));
            }
            if let Some(grenze) = spaetestens.as_ref().and_then(|g| tag(g, stand)).filter(|g| d > g) {
                return Err(Grund::ZuSpaet(grenze));
            }
        }
        _ => {}
    }
    Ok(())
}

fn tag(grenze: &Grenze, stand: &Stand) -> Option<grund::Tag> {
    match grenze {
        Grenze::Fest(tag) => Some(*tag),
        Grenze::Ausdruck(a) => match a.auswerten_in(&stand.umgebung) {
            Ok(Wert::Datum(tag)) => Some(tag),
            _ => None,
        },
    }
}

/// Is this the kind of answer that the field takes? (A draft may come from an older version.)
pub(crate) fn passt(feld: &Feld, antwort: &Antwort) -> bool {
    match antwort {
        Antwort::Text(_) => matches!(
            feld.art,
            Art::Text { .. }
                | Art::Langtext { .. }
                | Art::Auswahl { .. }
                | Art::Email
                | Art::Telefon
                | Art::Plz
                | Art::Iban
                | Art::Uhrzeit { .. }
                | Art::Codeliste { .. }
                | Art::SteuerId
                | Art::UstId
                | Art::Steuernummer
                | Art::WirtschaftsId
                | Art::Registernummer
                | Art::Kennzeichen
                | Art::Punkt
                | Art::Flaeche { .. }
        ),
        Antwort::Zahl(_) => matches!(feld.art, Art::Zahl { .. }),
        Antwort::Betrag(_) => matches!(feld.art, Art::Betrag { .. }),
        Antwort::Datum(_) => matches!(feld.art, Art::Datum { .. }),
        // A box that is not ticked is no answer: a consent is given or it is not there.
        Antwort::JaNein(ja) => matches!(feld.art, Art::JaNein) || (*ja && matches!(feld.art, Art::Einwilligung { .. })),
        Antwort::Mehrfach(l) => matches!(feld.art, Art::Mehrfach { .. }) && !l.is_empty(),
        Antwort::Dateien(l) => matches!(feld.art, Art::Datei { .. }) && !l.is_empty(),
        Antwort::Unterschrift(_) => matches!(feld.art, Art::Unterschrift),
        Antwort::Gruppe(_) => matches!(feld.art, Art::Gruppe { .. }),
    }
}
