//! The compile step: a folder becomes a [`Leistung`] or a list of findings.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use formular::Formular;
use grund::Sprache;
use regel::Entscheidungsmodell;

use crate::{
    Abschnitt, Befund, Block, Leistung, Ort, Parameter, Parameterdefinition, STAMM, Stamm, Texte, bausteine, behelf,
    bekanntgabe, beteiligung, danach,
    dateien::{Dateien, version},
    faelle, fiktion, formularbausteine, geheim,
    lesbarkeit::{LIX_GRENZE, SATZ_GRENZE, messen},
    mitzeichnung, registerfrage,
    texte::bloecke,
    verweise::{self, Namen},
    wartezeit, weiterleitung,
};

const FORMULAR: &str = "formular.json";
const ABLAUF: &str = "ablauf.bpmn";
pub(crate) const REGELN: &str = "regeln.dmn";

impl Leistung {
    /// Compiles the folder.
    ///
    /// # Errors
    /// Every fault that was found, with file and place; advice stands among them.
    pub fn uebersetzen(dateien: &Dateien) -> Result<Self, Vec<Befund>> {
        match Self::uebersetzen_soweit(dateien) {
            (Some(leistung), befunde) if !befunde.iter().any(Befund::ist_fehler) => {
                Ok(Self { hinweise: befunde, ..leistung })
            }
            (_, befunde) => Err(befunde),
        }
    }

    /// Compiles what is not finished: with everything that was found, and with a Leistung wherever form, process and
    /// rules can be read at all. It may lack texts and letters; it is for looking at, never for publishing.
    #[must_use]
    pub fn uebersetzen_soweit(dateien: &Dateien) -> (Option<Self>, Vec<Befund>) {
        let mut befunde = Vec::new();
        bekannte_dateien(dateien, &mut befunde);
        let stamm = stamm(dateien, &mut befunde);
        let mut texte = Texte::lesen(dateien, &mut befunde);
        let faelle = faelle::lesen(dateien, &mut befunde);
        let Some(mut stamm) = stamm else { return (None, befunde) };
        bausteine::in_stamm(dateien, &mut stamm, &mut texte, &mut befunde);
        bausteine::briefe(&stamm, &mut befunde);
        bearbeitung(&stamm, &mut befunde);
        let regeln = regeln(dateien, &stamm, &mut befunde);
        let ablauf = ablauf(dateien, &stamm, &mut befunde);
        vorgaben(&stamm, &mut befunde);
        let vorlagen = vorlagen(dateien, &stamm, &mut befunde);
        verweise::parameter(dateien, &stamm, &mut befunde);
        geheim::pruefen(dateien, &stamm, &mut befunde);
        lesbarkeit(&stamm, &mut befunde);
        let (Some(regeln), Some(ablauf)) = (regeln, ablauf) else { return (None, befunde) };
        let Some(mut formular) = formular(dateien, &stamm, &regeln, &mut texte, &mut befunde) else {
            return (None, befunde);
        };
        texte.deutsch(deutsche_texte(&stamm));
        let schluessel = formulartexte(&mut formular, &texte);
        texte.abgleichen(&schluessel, &mut befunde);
        let namen = namen(&formular, &regeln);
        verweise::briefe(dateien, &namen, &mut befunde);
        verweise::ablauf(&ablauf, &regeln, &namen, &mut befunde);
        verweise::hinweise(&stamm, &ablauf, &mut befunde);
        verweise::stamm(&stamm, &namen, &mut befunde);
        verweise::wirkungen(&stamm, &ablauf, &mut befunde);
        behelf::pruefen(&stamm, &mut befunde);
        verweise::schriftform(&stamm, &formular, &mut befunde);
        bekanntgabe::pruefen(&stamm, &formular, &mut befunde);
        let gelesen = verweise::gelesene_entscheidungen(dateien);
        verweise::rechenwege(&stamm, &gelesen, &namen, &mut befunde);
        let mut bedingungen = beteiligung::uebersetzen(&stamm, &formular, &ablauf, &mut befunde);
        danach::pruefen(&stamm, &formular, &mut befunde);
        fiktion::pruefen(&stamm, &ablauf, &mut befunde);
        bedingungen.extend(weiterleitung::uebersetzen(&stamm, &formular, &mut befunde));
        for frage in &stamm.anpassung.fest {
            if !formular.alle_seiten().iter().flat_map(|s| &s.felder).any(|f| f.id == *frage) {
                let satz = format!("Die Frage „{frage}“ gibt es im Formular nicht. Entfernen Sie sie aus „fest“.");
                befunde.push(Befund::fehler(crate::STAMM, "anpassung", satz));
            }
        }
        bedingungen.extend(registerfrage::uebersetzen(&stamm, &formular, &ablauf, &mut befunde));
        let leistung = Self {
            version: version(dateien),
            bloecke: alle_bloecke(&texte),
            brief_entscheidungen: gelesen.into_iter().collect(),
            bedingungen,
            stamm,
            formular,
            ablauf: Arc::new(ablauf),
            regeln,
            vorlagen,
            texte,
            faelle,
            hinweise: Vec::new(),
        };
        verweise::gebuehren(&leistung, &mut befunde);
        (Some(leistung), befunde)
    }
}

/// The file of a part: the folder's own, or the block that `leistung.toml` names.
fn teil(
    dateien: &Dateien,
    eigene: &'static str,
    (art, wahl): (&str, Option<&String>),
    befunde: &mut Vec<Befund>,
) -> Option<String> {
    let Some(name) = wahl else { return Some(eigene.to_owned()) };
    let stelle = format!("bausteine.{art}");
    if dateien.contains_key(eigene) {
        let satz = format!("Es gibt {eigene} und einen Baustein dafür. Entfernen Sie eins von beiden.");
        befunde.push(Befund::fehler(STAMM, stelle, satz));
        return None;
    }
    let pfad = bausteine::pfad(art, name);
    if !dateien.contains_key(&pfad) {
        befunde.push(bausteine::fehlt(STAMM, stelle, art, name));
        return None;
    }
    Some(pfad)
}

fn regeln(dateien: &Dateien, stamm: &Stamm, befunde: &mut Vec<Befund>) -> Option<Entscheidungsmodell> {
    let pfad = teil(dateien, REGELN, ("regeln", stamm.bausteine.regeln.as_ref()), befunde)?;
    let text = lesen(dateien, &pfad, befunde)?;
    let fehler = |f: regel::RegelFehler| befunde.push(Befund::fehler(&pfad, "", f.to_string()));
    let geteilt = dateien.iter().filter(|(p, _)| p.starts_with("bausteine/regeln/") && **p != pfad);
    let geteilt: Vec<&str> = geteilt.filter_map(|(_, inhalt)| std::str::from_utf8(inhalt).ok()).collect();
    Entscheidungsmodell::lesen_mit(text, &geteilt).map_err(fehler).ok()
}

fn ablauf(dateien: &Dateien, stamm: &Stamm, befunde: &mut Vec<Befund>) -> Option<ablauf::Modell> {
    let pfad = teil(dateien, ABLAUF, ("ablauf", stamm.bausteine.ablauf.as_ref()), befunde)?;
    lesen(dateien, &pfad, befunde)?;
    let mut bibliothek = ablauf::Bibliothek::leer();
    for (name, inhalt) in dateien.iter().filter(|(p, _)| p.starts_with("bausteine/ablauf/") && **p != pfad) {
        if let Err(f) = bibliothek.aufnehmen(inhalt) {
            befunde.push(Befund::fehler(name, "", f.to_string()));
        }
    }
    match ablauf::Modell::lesen_mit(dateien.get(&pfad)?, &bibliothek) {
        Ok(mut modell) => {
            wartezeit::setzen(&mut modell, &stamm.bearbeitung, &pfad, befunde);
            befunde.extend(vorgang::pruefen(&modell).into_iter().map(|b| Befund::fehler(&pfad, b.stelle, b.satz)));
            Some(modell)
        }
        Err(f) => {
            befunde.push(Befund::fehler(&pfad, "", f.to_string()));
            None
        }
    }
}

fn formular(
    dateien: &Dateien,
    stamm: &Stamm,
    regeln: &Entscheidungsmodell,
    texte: &mut Texte,
    befunde: &mut Vec<Befund>,
) -> Option<Formular> {
    let text = lesen(dateien, FORMULAR, befunde)?;
    let eingesetzt = formularbausteine::in_formular(dateien, text, texte, befunde)?;
    // A secret is no name of any expression.
    let offen = stamm.parameter.iter().filter(|(_, d)| !d.ist_geheim());
    let parameter = offen.map(|(name, d)| (name.clone(), d.art.typ())).collect();
    let uebernehmen = |b: &formular::Befund| {
        // A fault in a field of a block is named with the block.
        let feld = b.ort.split("Feld „").nth(1).and_then(|r| r.split('“').next());
        let datei = feld.and_then(|f| eingesetzt.herkunft.get(f)).map_or(FORMULAR, String::as_str);
        match b.schwere {
            formular::Schwere::Fehler => Befund::fehler(datei, &b.ort, &b.satz),
            formular::Schwere::Hinweis => Befund::hinweis(datei, &b.ort, &b.satz),
        }
    };
    match Formular::lesen(&eingesetzt.text, Some(regeln), &parameter) {
        Ok(formular) => {
            befunde.extend(formular.hinweise().iter().map(uebernehmen));
            Some(formular)
        }
        Err(fehler) => {
            befunde.extend(fehler.iter().map(uebernehmen));
            None
        }
    }
}

/// Puts the translations into the form; returns the keys that it asked for.
fn formulartexte(formular: &mut Formular, texte: &Texte) -> BTreeSet<String> {
    let schluessel = RefCell::new(BTreeSet::new());
    for sprache in Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De) {
        // What is missing is found by comparing the keys; so the form's own findings are the same ones.
        let _fehlend = formular.uebersetzen(sprache, |name| {
            schluessel.borrow_mut().insert(name.to_owned());
            texte.text(sprache, name).map(str::to_owned)
        });
    }
    schluessel.into_inner()
}

fn namen(formular: &Formular, regeln: &Entscheidungsmodell) -> Namen {
    let felder = formular.alle_seiten().iter().flat_map(|s| &s.felder);
    let innen = felder.clone().filter_map(|f| match &f.art {
        formular::Art::Gruppe { felder, .. } => Some(felder.iter().map(move |i| format!("{}.{}", f.id, i.id))),
        _ => None,
    });
    Namen {
        innen: innen.flatten().collect(),
        felder: felder.map(|f| f.id.clone()).collect(),
        berechnet: formular.berechnete().iter().map(|b| b.id.clone()).collect(),
        entscheidungen: regeln.entscheidungen().map(str::to_owned).collect(),
    }
}

/// The text of a file; a missing or unreadable one is a finding.
fn lesen<'a>(dateien: &'a Dateien, pfad: &str, befunde: &mut Vec<Befund>) -> Option<&'a str> {
    let Some(bytes) = dateien.get(pfad) else {
        befunde.push(Befund::fehler(pfad, "", "Die Datei fehlt. Legen Sie sie an."));
        return None;
    };
    let text = std::str::from_utf8(bytes).ok();
    if text.is_none() {
        befunde.push(Befund::fehler(pfad, "", "Die Datei ist nicht in UTF-8 geschrieben."));
    }
    text
}

fn bekannte_dateien(dateien: &Dateien, befunde: &mut Vec<Befund>) {
    let bekannt = |pfad: &str| {
        [STAMM, FORMULAR, ABLAUF, REGELN].contains(&pfad)
            || (pfad.ends_with(".typ") && !pfad.contains('/'))
            || (pfad.starts_with("texte/") && pfad.ends_with(".ftl"))
            || (pfad.starts_with("faelle/") && pfad.ends_with(".toml"))
            || pfad.starts_with(bausteine::BAUSTEINE)
    };
    for pfad in dateien.keys().filter(|p| !bekannt(p)) {
        befunde.push(Befund::fehler(pfad, "", "Diese Datei gehört nicht in den Ordner. Entfernen Sie sie."));
    }
}

fn stamm(dateien: &Dateien, befunde: &mut Vec<Befund>) -> Option<Stamm> {
    let text = lesen(dateien, STAMM, befunde)?;
    Stamm::lesen(text).map_err(|befund| befunde.push(befund)).ok()
}

/// What is said of the time and of who stands behind the service.
fn bearbeitung(stamm: &Stamm, befunde: &mut Vec<Befund>) {
    if stamm.bearbeitung.ohne_stillstand.as_ref().is_some_and(|quelle| !quelle.contains('§')) {
        let satz = "Nennen Sie den Paragrafen, der die Frist festlegt. Sonst steht sie während einer Rückfrage still.";
        befunde.push(Befund::fehler(STAMM, "bearbeitung.ohne_stillstand", satz));
    }
    if stamm.fuehrt().is_none() {
        let satz = "Niemand führt diesen Dienst. Nennen Sie sein Themenfeld unter [bausteine] oder schreiben Sie „federfuehrung“.";
        befunde.push(Befund::hinweis(STAMM, "federfuehrung", satz));
    }
}

fn vorgaben(stamm: &Stamm, befunde: &mut Vec<Befund>) {
    let orte = |d: &Parameterdefinition| {
        d.je_land.keys().chain(&d.pruefen_in).chain(&d.fest_in).map(String::clone).collect::<Vec<_>>()
    };
    let orte: BTreeSet<String> = stamm.parameter.values().flat_map(orte).collect();
    // The empty one takes the defaults that hold everywhere.
    for ort in std::iter::once("").chain(orte.iter().map(String::as_str)) {
        let land = ort.get(..2).unwrap_or(ort);
        if !["", "14", "15"].contains(&land) {
            let satz =
                format!("Das Land „{land}“ gibt es hier nicht. Möglich sind 14 (Sachsen) und 15 (Sachsen-Anhalt).");
            befunde.push(Befund::fehler(STAMM, "parameter", satz));
        } else if !ort.is_empty() && !Ort::moeglich(ort) {
            let satz = format!(
                "„{ort}“ ist weder ein Land noch ein Kreis noch eine Art von Behörde. Schreiben Sie zum Beispiel „15“, „15081“, „15/gemeinde“, „15/kreis“, „15/kreisfrei“ oder „15/land“."
            );
            befunde.push(Befund::fehler(STAMM, "parameter", satz));
        }
        if let Err(fehler) = Parameter::wirksam(&stamm.parameter, ort, &serde_json::Map::new()) {
            let stelle = |b: &Befund| format!("parameter.{}", b.stelle);
            befunde.extend(fehler.into_iter().map(|b| Befund::fehler(STAMM, stelle(&b), b.satz)));
        }
    }
    for land in stamm.laender.iter().filter(|l| !["14", "15"].contains(&l.as_str())) {
        let satz = format!("Das Land „{land}“ gibt es hier nicht. Möglich sind 14 (Sachsen) und 15 (Sachsen-Anhalt).");
        befunde.push(Befund::fehler(STAMM, "laender", satz));
    }
    for abschnitt in Abschnitt::ALLE {
        if !stamm.texte.contains_key(&abschnitt) {
            let satz = "Der Abschnitt fehlt. Schreiben Sie ihn, und sei es ein Satz.";
            befunde.push(Befund::fehler(STAMM, format!("texte.{abschnitt}"), satz));
        }
    }
}

fn vorlagen(dateien: &Dateien, stamm: &Stamm, befunde: &mut Vec<Befund>) -> BTreeMap<String, Arc<str>> {
    let namen: Vec<&String> = dateien.keys().filter(|p| p.ends_with(".typ")).collect();
    for (brief, angabe) in &stamm.briefe {
        if !namen.contains(&&angabe.vorlage) {
            let satz = match angabe.vorlage.strip_prefix(bausteine::BAUSTEINE) {
                Some(_) => format!("Den Baustein „{}“ gibt es nicht.", angabe.vorlage),
                None => format!("Die Vorlage „{}“ fehlt im Ordner.", angabe.vorlage),
            };
            befunde.push(Befund::fehler(STAMM, format!("briefe.{brief}"), satz));
        }
    }
    let mut vorlagen = BTreeMap::new();
    for name in namen {
        if let Some(text) = lesen(dateien, name, befunde) {
            vorlagen.insert(name.clone(), Arc::from(text));
        }
    }
    vorlagen
}

/// The German texts of `leistung.toml` under the keys of the translations.
fn deutsche_texte(stamm: &Stamm) -> BTreeMap<String, String> {
    let mut texte = BTreeMap::from([("name".into(), stamm.name.clone()), ("kurz".into(), stamm.kurz.clone())]);
    texte.extend(stamm.texte.iter().map(|(a, t)| (format!("abschnitt-{a}"), t.trim().to_owned())));
    for unterlage in &stamm.unterlagen {
        texte.insert(format!("unterlage-{}", unterlage.id), unterlage.name.clone());
        if let Some(wann) = &unterlage.wann {
            texte.insert(format!("unterlage-{}-wann", unterlage.id), wann.clone());
        }
    }
    texte.extend(beteiligung::deutsche_texte(stamm));
    texte.extend(mitzeichnung::deutsche_texte(stamm));
    texte.extend(danach::deutsche_texte(stamm));
    texte.extend(stamm.hinweise.iter().flat_map(|(a, h)| {
        [(format!("hinweis-{a}-betreff"), h.betreff.clone()), (format!("hinweis-{a}-text"), h.text.trim().to_owned())]
    }));
    texte.extend(stamm.fristen.iter().map(|f| (format!("frist-{}", f.id), f.text.clone())));
    for (name, definition) in stamm.parameter.iter().filter(|(_, d)| d.oeffentlich) {
        texte.insert(format!("parameter-{name}"), definition.frage.clone());
        if let Some(einheit) = &definition.einheit {
            texte.insert(format!("parameter-{name}-einheit"), einheit.clone());
        }
    }
    texte
}

fn lesbarkeit(stamm: &Stamm, befunde: &mut Vec<Befund>) {
    for (abschnitt, text) in &stamm.texte {
        let Some(l) = messen(text) else { continue };
        let stelle = format!("texte.{abschnitt}");
        if l.lix > LIX_GRENZE {
            let satz = format!(
                "Der Text ist schwer zu lesen (LIX {}, höchstens {LIX_GRENZE}). Kürzen Sie Sätze und Wörter.",
                l.lix
            );
            befunde.push(Befund::hinweis(STAMM, &stelle, satz));
        }
        if l.satz_median > SATZ_GRENZE {
            let satz = format!("Die Sätze sind lang (im Mittel {} Wörter, höchstens {SATZ_GRENZE}).", l.satz_median);
            befunde.push(Befund::hinweis(STAMM, stelle, satz));
        }
    }
}

fn alle_bloecke(texte: &Texte) -> BTreeMap<(Sprache, Abschnitt), Vec<Block>> {
    let mut alle = BTreeMap::new();
    for sprache in Sprache::ALLE {
        for abschnitt in Abschnitt::ALLE {
            if let Some(text) = texte.text(sprache, &format!("abschnitt-{abschnitt}")) {
                alle.insert((sprache, abschnitt), bloecke(text));
            }
        }
    }
    alle
}
