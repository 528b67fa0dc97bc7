//! Taking a posted page: all of it, or nothing and the faults.

use grund::Tag;

use crate::{
    Antwort, Antworten, Art, Feld, Feldfehler, Formular, Grund, Seite, Stand, Umfeld,
    dateien::{an_die_stellen_der_seite, dateien_des_eintrags, mit_dateien},
    pruefen, wert,
};

/// More pairs than any page has.
const MAX_PAARE: usize = 5_000;

/// Posted names and values, sorted by name.
pub(crate) struct Eingabe<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Eingabe<'a> {
    pub(crate) fn neu(felder: &'a [(String, String)]) -> Self {
        let mut paare: Vec<_> = felder.iter().take(MAX_PAARE).map(|(n, w)| (n.as_str(), w.as_str())).collect();
        // Stable: several values of one name keep their order.
        paare.sort_by_key(|(n, _)| *n);
        Self(paare)
    }

    pub(crate) fn alle(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let von = self.0.partition_point(|(n, _)| *n < name);
        self.0[von..].iter().take_while(move |(n, _)| *n == name).map(|(_, w)| *w)
    }

    pub(crate) fn erstes(&self, name: &str) -> Option<&'a str> {
        let von = self.0.partition_point(|(n, _)| *n < name);
        self.0.get(von).filter(|(n, _)| *n == name).map(|(_, w)| *w)
    }

    /// How many entries of a group were posted: `gruppe.anzahl`, or one more than the highest index.
    pub(crate) fn eintraege(&self, gruppe: &str, maximal: usize) -> usize {
        let vorsilbe = format!("{gruppe}.");
        let von = self.0.partition_point(|(n, _)| *n < vorsilbe.as_str());
        let hoechster = self.0[von..]
            .iter()
            .map_while(|(n, _)| n.strip_prefix(vorsilbe.as_str()))
            .filter_map(|rest| rest.split_once('.')?.0.parse::<usize>().ok())
            .max()
            .map_or(0, |i| i.saturating_add(1));
        let gezaehlt = self.erstes(&format!("{gruppe}.anzahl")).and_then(|a| a.parse().ok()).unwrap_or(0);
        // One more than allowed, so that "too many" can be said.
        hoechster.max(gezaehlt).min(maximal.saturating_add(1))
    }

    /// Was this conditional question on the page that was posted? Clients that do not say so are believed.
    fn gezeigt(&self, name: &str) -> bool {
        self.erstes("gezeigt").is_none_or(|l| l.split_whitespace().any(|n| n == name))
    }
}

impl Formular {
    /// Takes a posted page. Without faults `antworten` holds the new answers; with faults it is unchanged, and the page is
    /// shown again with what was typed.
    ///
    /// A conditional question that appears because of an answer on this very page comes back as
    /// [`Grund::NeuGefragt`]: the page names the questions it showed in the hidden field `gezeigt` (ids, blanks between).
    #[must_use]
    pub fn seite_annehmen(
        &self,
        seite: &Seite,
        felder: &[(String, String)],
        antworten: &mut Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Vec<Feldfehler> {
        let eingabe = Eingabe::neu(felder);
        let (neu, gelesen) = self.uebertragen(seite, &eingabe, antworten, umfeld.heute);
        let stand = self.stand(&neu, umfeld);
        let mut fehler = Vec::new();
        for (feld, gelesen) in seite.felder.iter().zip(gelesen) {
            if stand.erreichbar(feld) {
                feld_pruefen(feld, gelesen, &neu, &eingabe, &stand, umfeld, &mut fehler);
            }
        }
        let mut gefuellt = neu.clone();
        seite.felder.iter().for_each(|f| leere_eintraege_weglassen(f, &mut gefuellt, false));
        if gefuellt == neu {
            self.regeln_pruefen(seite, (&neu, &stand), (&neu, &stand), &mut fehler);
        } else {
            // A blank entry was not meant; those behind it keep the names under which they were posted.
            let ohne_leere = self.stand(&gefuellt, umfeld);
            self.regeln_pruefen(seite, (&gefuellt, &ohne_leere), (&neu, &stand), &mut fehler);
        }
        if fehler.is_empty() {
            let mut fertig = neu;
            for feld in &seite.felder {
                if !stand.erreichbar(feld) {
                    // Not asked any more: what was answered before waits in the draft.
                    zuruecklegen(feld, antworten, &mut fertig);
                }
                leere_eintraege_weglassen(feld, &mut fertig, false);
            }
            *antworten = fertig;
        }
        fehler
    }

    /// Keeps what can be read of a page, whether the rest is right or not: saving while typing, leaving for later.
    /// What cannot be read keeps its old answer.
    pub fn seite_zwischenspeichern(
        &self,
        seite: &Seite,
        felder: &[(String, String)],
        antworten: &mut Antworten,
        umfeld: &Umfeld<'_>,
    ) {
        let (neu, gelesen) = self.uebertragen(seite, &Eingabe::neu(felder), antworten, umfeld.heute);
        let stand = self.stand(&neu, umfeld);
        *antworten = Self::behalten(seite, neu, gelesen, antworten, &stand);
    }

    /// As [`Self::seite_zwischenspeichern`], for page after page of the same answers: `stand` is the one of `antworten` and
    /// goes along, so that only what a page changes is worked out.
    pub fn seite_weiter_zwischenspeichern(
        &self,
        seite: &Seite,
        felder: &[(String, String)],
        (antworten, stand): (&mut Antworten, &mut Stand),
        umfeld: &Umfeld<'_>,
    ) {
        let ids: Vec<&str> = seite.felder.iter().map(|f| f.id.as_str()).collect();
        let (neu, gelesen) = self.uebertragen(seite, &Eingabe::neu(felder), antworten, umfeld.heute);
        self.stand_aktualisieren(stand, &neu, umfeld, &ids);
        *antworten = Self::behalten(seite, neu, gelesen, antworten, stand);
        self.stand_aktualisieren(stand, antworten, umfeld, &ids);
    }

    /// What can be read and is asked, and for the rest the old answer.
    fn behalten(seite: &Seite, mut neu: Antworten, gelesen: Vec<Gelesen>, alt: &Antworten, stand: &Stand) -> Antworten {
        for (feld, gelesen) in seite.felder.iter().zip(gelesen) {
            if gelesen.grund.is_some() || !stand.erreichbar(feld) {
                zuruecklegen(feld, alt, &mut neu);
            }
            // A file is brought to the third entry while the second is still blank: the third stays the third.
            leere_eintraege_weglassen(feld, &mut neu, mit_dateien(feld));
        }
        neu
    }

    /// The answers with everything on this page that can be read, and what could not.
    pub(crate) fn uebertragen(
        &self,
        seite: &Seite,
        eingabe: &Eingabe<'_>,
        alt: &Antworten,
        heute: Tag,
    ) -> (Antworten, Vec<Gelesen>) {
        let mut neu = alt.clone();
        let gelesen = seite
            .felder
            .iter()
            .map(|feld| match &feld.art {
                Art::Info { .. } | Art::Datei { .. } => Gelesen::default(),
                Art::Gruppe { felder, maximal, .. } => {
                    let (eintraege, gelesen) = gruppe_lesen(feld, felder, *maximal, eingabe, alt, heute);
                    if eintraege.is_empty() {
                        neu.entfernen(&feld.id);
                    } else {
                        neu.setzen(&feld.id, Antwort::Gruppe(eintraege));
                    }
                    gelesen
                }
                _ => {
                    let ergebnis = wert::lesen(feld, eingabe, &feld.id, heute);
                    match &ergebnis {
                        Ok(Some(a)) => neu.setzen(&feld.id, a.clone()),
                        _ => drop(neu.entfernen(&feld.id)),
                    }
                    Gelesen { grund: ergebnis.err(), eintraege: Vec::new() }
                }
            })
            .collect();
        (neu, gelesen)
    }
}

/// What reading a field gave besides the answer.
#[derive(Debug, Default)]
pub(crate) struct Gelesen {
    pub(crate) grund: Option<Grund>,
    /// For groups: for every entry what could not be read, by position of the field.
    pub(crate) eintraege: Vec<Vec<Option<Grund>>>,
}

pub(crate) fn gruppe_lesen(
    gruppe: &Feld,
    felder: &[Feld],
    maximal: usize,
    eingabe: &Eingabe<'_>,
    alt: &Antworten,
    heute: Tag,
) -> (Vec<Antworten>, Gelesen) {
    let mut eintraege = Vec::new();
    let mut gelesen = Gelesen::default();
    let anzahl = eingabe.eintraege(&gruppe.id, maximal);
    for i in 0..anzahl {
        let mut eintrag = Antworten::neu();
        let mut gruende = Vec::with_capacity(felder.len());
        for feld in felder {
            let name = format!("{}.{i}.{}", gruppe.id, feld.id);
            let mut grund = None;
            if matches!(feld.art, Art::Datei { .. }) {
                let alte = dateien_des_eintrags(&gruppe.id, &feld.id, (i, anzahl), eingabe, alt);
                if !alte.is_empty() {
                    eintrag.setzen(&feld.id, Antwort::Dateien(alte));
                }
            } else {
                match wert::lesen(feld, eingabe, &name, heute) {
                    Ok(Some(a)) => eintrag.setzen(&feld.id, a),
                    Ok(None) => {}
                    Err(g) => grund = Some(g),
                }
            }
            gruende.push(grund);
        }
        eintraege.push(eintrag);
        gelesen.eintraege.push(gruende);
    }
    (eintraege, gelesen)
}

pub(crate) fn feld_pruefen(
    feld: &Feld,
    gelesen: Gelesen,
    neu: &Antworten,
    eingabe: &Eingabe<'_>,
    stand: &Stand,
    umfeld: &Umfeld<'_>,
    fehler: &mut Vec<Feldfehler>,
) {
    if let Some(grund) = gelesen.grund {
        fehler.push(Feldfehler::neu(&feld.id, feld, grund));
        return;
    }
    if feld.bedingt() && !matches!(feld.art, Art::Info { .. }) && !eingabe.gezeigt(&feld.id) {
        fehler.push(Feldfehler::neu(&feld.id, feld, Grund::NeuGefragt));
        return;
    }
    if let Art::Datei { .. } = feld.art {
        // Uploads have their own form; what is missing is said on the check page, or by the page that owns the upload.
        if feld.pflicht && neu.get(&feld.id).is_none() {
            fehler.push(Feldfehler::neu(&feld.id, feld, Grund::Fehlt));
        }
        return;
    }
    let (Art::Gruppe { felder, minimal, maximal, .. }, antwort) = (&feld.art, neu.get(&feld.id)) else {
        pruefen::feld(&feld.id, feld, neu.get(&feld.id), stand, umfeld, fehler);
        return;
    };
    let leer = Vec::new();
    let eintraege = if let Some(Antwort::Gruppe(l)) = antwort { l } else { &leer };
    let gefuellt = eintraege.iter().zip(&gelesen.eintraege).filter(|(e, g)| !ist_leer(e, g)).count();
    if gefuellt < *minimal {
        fehler.push(Feldfehler::neu(&feld.id, feld, Grund::ZuWenigeEintraege(*minimal)));
    }
    if eintraege.len() > *maximal {
        fehler.push(Feldfehler::neu(&feld.id, feld, Grund::ZuVieleEintraege(*maximal)));
    }
    for (i, (eintrag, gruende)) in eintraege.iter().zip(&gelesen.eintraege).enumerate() {
        // An entry that was added and left blank was not meant; one that is needed has been said above.
        if ist_leer(eintrag, gruende) {
            continue;
        }
        pruefen::mit_eintrag(felder, eintrag, stand, || {
            for (innen, grund) in felder.iter().zip(gruende) {
                if !stand.erreichbar_im_eintrag(feld, i, innen) {
                    continue;
                }
                let name = format!("{}.{i}.{}", feld.id, innen.id);
                match grund {
                    Some(g) => fehler.push(Feldfehler::neu(&name, innen, g.clone())),
                    None if innen.bedingt() && !eingabe.gezeigt(&name) => {
                        fehler.push(Feldfehler::neu(&name, innen, Grund::NeuGefragt));
                    }
                    None => pruefen::feld(&name, innen, eintrag.get(&innen.id), stand, umfeld, fehler),
                }
            }
        });
    }
}

fn ist_leer(eintrag: &Antworten, gruende: &[Option<Grund>]) -> bool {
    eintrag.ist_leer() && gruende.iter().all(Option::is_none)
}

fn zuruecklegen(feld: &Feld, alt: &Antworten, neu: &mut Antworten) {
    match alt.get(&feld.id) {
        Some(a) => neu.setzen(&feld.id, a.clone()),
        None => drop(neu.entfernen(&feld.id)),
    }
}

/// `am_ende`: only those that no other follows.
fn leere_eintraege_weglassen(feld: &Feld, antworten: &mut Antworten, am_ende: bool) {
    if am_ende {
        return blanke_am_ende_weglassen(&feld.id, antworten);
    }
    if let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(&feld.id) {
        l.retain(|e| !e.ist_leer());
        if l.is_empty() {
            antworten.entfernen(&feld.id);
        }
    }
}

pub(crate) fn blanke_am_ende_weglassen(gruppe: &str, antworten: &mut Antworten) {
    let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(gruppe) else { return };
    l.truncate(l.iter().rposition(|e| !e.ist_leer()).map_or(0, |letzter| letzter + 1));
    if l.is_empty() {
        antworten.entfernen(gruppe);
    }
}

/// Adds an empty entry to the posted pairs: the page is shown again with one more, nothing is lost or checked.
pub fn eintrag_hinzufuegen(gruppe: &Feld, felder: &mut Vec<(String, String)>) {
    let Art::Gruppe { minimal, maximal, .. } = gruppe.art else { return };
    let anzahl = Eingabe::neu(felder).eintraege(&gruppe.id, maximal).max(minimal);
    anzahl_setzen(gruppe, anzahl.saturating_add(1).min(maximal), felder);
}

/// Removes an entry from the posted pairs and from the stored answers (with its uploads); the later ones move up.
pub fn eintrag_entfernen(gruppe: &Feld, index: usize, felder: &mut Vec<(String, String)>, antworten: &mut Antworten) {
    if mit_dateien(gruppe) {
        an_die_stellen_der_seite(gruppe, felder, antworten);
    }
    if let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(&gruppe.id)
        && index < l.len()
    {
        l.remove(index);
        if l.is_empty() {
            antworten.entfernen(&gruppe.id);
        }
    }
    let Art::Gruppe { maximal, .. } = gruppe.art else { return };
    let anzahl = Eingabe::neu(felder).eintraege(&gruppe.id, maximal);
    if index >= anzahl {
        return;
    }
    let vorsilbe = format!("{}.", gruppe.id);
    let stelle = |name: &str| {
        let (i, rest) = name.strip_prefix(vorsilbe.as_str())?.split_once('.')?;
        Some((i.parse::<usize>().ok()?, rest.to_owned()))
    };
    felder.retain(|(name, _)| stelle(name).is_none_or(|(i, _)| i != index));
    for (name, _) in felder.iter_mut() {
        if let Some((i, rest)) = stelle(name)
            && i > index
        {
            *name = format!("{vorsilbe}{}.{rest}", i - 1);
        }
    }
    anzahl_setzen(gruppe, anzahl - 1, felder);
}

fn anzahl_setzen(gruppe: &Feld, anzahl: usize, felder: &mut Vec<(String, String)>) {
    let name = format!("{}.anzahl", gruppe.id);
    felder.retain(|(n, _)| *n != name);
    felder.push((name, anzahl.to_string()));
}
