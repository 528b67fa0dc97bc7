//! `/leistungen`: all services from A to Z, one letter a page; it opens on the first.

use std::{collections::BTreeMap, fmt};

use grund::{Sprache, suchform, tag_von};
use verzeichnis::{Katalogleistung, Leistungsart, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::link,
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal,
    benennen::{self, Benannt},
    blaettern::{Blatt, adresse},
    ort::{self, Ort},
    stellen::zahl,
};

/// Up to so many all stand on one page.
const ALLE_BIS: usize = 60;
/// Entries on one page of a letter.
const JE_SEITE: usize = 300;
/// A letter with more is divided by the second letter.
const TEILEN_AB: usize = 100;
/// What begins with no letter.
const SONST: char = '#';

/// Title, and the service.
type Eintrag<'a> = (Benannt<'a>, &'a Katalogleistung);

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(anfrage, &stand, felder.text("ort"));
    let nach_buchstabe = ordnen(anfrage, &stand, &ort);
    let anzahl = nach_buchstabe.values().map(Vec::len).sum();
    let gewaehlt = Wahl::lesen(felder.text("buchstabe")).filter(|w| nach_buchstabe.contains_key(&w.erster));
    // Nobody opens an empty page: without a letter, the first one that has entries.
    let erster = || nach_buchstabe.keys().find(|b| **b != SONST).filter(|_| anzahl > ALLE_BIS).map(|b| Wahl::nur(*b));
    let hier = gewaehlt.or_else(erster).and_then(|w| nach_buchstabe.get(&w.erster).map(|alle| (w, alle)));
    // A divided letter: its groups, and of them the one that was chosen, or the first.
    let gruppen = hier.filter(|(_, alle)| alle.len() > TEILEN_AB).map(|(_, alle)| nach_zweitem(alle));
    let hier = hier.map(|(w, alle)| {
        let gruppe =
            gruppen.as_ref().and_then(|g| w.zweiter.and_then(|z| g.get_key_value(&z)).or_else(|| g.iter().next()));
        match gruppe {
            None => (Wahl { zweiter: None, ..w }, alle),
            Some((zweiter, gruppe)) => (Wahl { zweiter: Some(*zweiter), ..w }, gruppe),
        }
    });
    // Whoever chose no letter is on the page of all of them.
    let gefragt = hier.filter(|_| gewaehlt.is_some());
    let titel = gefragt.map_or_else(|| t::az_titel(s).to_owned(), |(w, _)| v::az_titel_buchstabe(s, w.to_string()));
    let hierher = gefragt.map_or_else(|| "/leistungen".to_owned(), |(w, _)| zu(w, &Ort::Offen));
    let seite =
        Seite::neu(anfrage, titel).oeffentlich().beschreibung(&t::az_text(s, zahl(anzahl))).kanonisch(hierher.as_str());
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (t::az_text(s, zahl(anzahl))) }
            @if let Some(g) = ort.klar() { (ort::zeile(s, g, &hierher)) }
            @if anzahl == 0 { p.kern-body { (t::az_leer(s)) } }
            @if anzahl > ALLE_BIS { (buchstaben(s, &nach_buchstabe, hier.map(|h| h.0.erster), &ort)) }
            @if let (Some((w, _)), Some(gruppen)) = (hier, &gruppen) { (zweite(s, w, gruppen, &ort)) }
            @match hier {
                Some((w, alle)) => {
                    @let blatt = Blatt::lesen(felder, alle.len(), JE_SEITE);
                    (liste(w, blatt.von(alle), &ort))
                    (blatt.zeile(s, &zu(w, &ort)))
                }
                None => { @for (b, alle) in &nach_buchstabe { (liste(Wahl::nur(*b), alle, &ort)) } }
            }
            p { (link(&format!("/suche{}", ort.in_adresse('?')), t::az_suche(s))) }
        })
        .antwort()
}

/// The letters that were chosen: one, or two where the first has too many entries.
#[derive(Debug, Clone, Copy)]
struct Wahl {
    erster: char,
    zweiter: Option<char>,
}

impl Wahl {
    const fn nur(erster: char) -> Self {
        Self { erster, zweiter: None }
    }

    fn lesen(text: &str) -> Option<Self> {
        let mut zeichen = text.chars();
        let erster = zeichen.next()?.to_ascii_uppercase();
        Some(Self { erster, zweiter: zeichen.next().map(|c| c.to_ascii_lowercase()) })
    }

    /// For ids on the page.
    fn id(self) -> String {
        self.to_string().replace(SONST, "sonst")
    }
}

impl fmt::Display for Wahl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.erster)?;
        self.zweiter.map_or(Ok(()), |z| write!(f, "{z}"))
    }
}

fn zu(wahl: Wahl, ort: &Ort) -> String {
    adresse("/leistungen", &[("buchstabe", &wahl.to_string()), ("ort", ort.ags())])
}

/// The entries of a letter by their second one.
fn nach_zweitem<'a>(alle: &[Eintrag<'a>]) -> BTreeMap<char, Vec<Eintrag<'a>>> {
    let mut gruppen: BTreeMap<char, Vec<Eintrag<'a>>> = BTreeMap::new();
    for eintrag in alle {
        let zweiter = suchform(eintrag.0.text).chars().nth(1).filter(char::is_ascii_alphabetic).unwrap_or(SONST);
        gruppen.entry(zweiter).or_default().push(*eintrag);
    }
    gruppen
}

/// "An, Ar, As ...", each with how many there are.
fn zweite(s: Sprache, hier: Wahl, gruppen: &BTreeMap<char, Vec<Eintrag<'_>>>, ort: &Ort) -> Markup {
    html! {
        nav.bw-buchstaben.bw-nur-bildschirm aria-label=(v::az_zweite(s)) {
            ul {
                @for (zweiter, alle) in gruppen {
                    @let wahl = Wahl { zweiter: Some(*zweiter), ..hier };
                    li {
                        a href=(zu(wahl, ort)) aria-current=[(hier.zweiter == Some(*zweiter)).then_some("page")] {
                            (wahl) " (" (alle.len()) ")"
                        }
                    }
                }
            }
        }
    }
}

/// What one can ask for, by the first letter of its title. A heading of the catalogue is left out where there is
/// something below it.
fn ordnen<'a>(anfrage: &Anfrage, stand: &'a Stand, ort: &Ort) -> BTreeMap<char, Vec<Eintrag<'a>>> {
    let (s, heute, land) = (anfrage.sprache, tag_von(anfrage.jetzt), ort.land(anfrage));
    let mut nach_buchstabe: BTreeMap<char, Vec<(String, Eintrag<'a>)>> = BTreeMap::new();
    let mut davor: Option<&Katalogleistung> = None;
    let alle = stand
        .leistungen()
        .filter(|l| l.gilt(land, heute) && !stand.ist_verdeckt(l) && !stand.ist_leere_ueberschrift(l));
    let mut aufnehmen = |l: &'a Katalogleistung| {
        let name = benennen::leistung(stand, l, land, s);
        let form = suchform(name.text);
        let erster = form.chars().next().filter(char::is_ascii_alphabetic).map_or(SONST, |c| c.to_ascii_uppercase());
        nach_buchstabe.entry(erster).or_default().push((form, (name, l)));
    };
    // In the order of keys a heading stands right before what is below it.
    for l in alle {
        if let Some(kopf) = davor.take()
            && !unter(kopf, l)
        {
            aufnehmen(kopf);
        }
        if l.art == Leistungsart::Objekt {
            davor = Some(l);
        } else {
            aufnehmen(l);
        }
    }
    if let Some(kopf) = davor {
        aufnehmen(kopf);
    }
    nach_buchstabe
        .into_iter()
        .map(|(b, mut alle)| {
            alle.sort_by(|a, b| a.0.cmp(&b.0));
            (b, alle.into_iter().map(|(_, e)| e).collect())
        })
        .collect()
}

fn unter(kopf: &Katalogleistung, l: &Katalogleistung) -> bool {
    let objekt = |l: &Katalogleistung| l.leika.as_deref().and_then(benennen::objekt).map(str::to_owned);
    objekt(kopf).is_some() && objekt(kopf) == objekt(l)
}

fn buchstaben(s: Sprache, alle: &BTreeMap<char, Vec<Eintrag<'_>>>, hier: Option<char>, ort: &Ort) -> Markup {
    let sonst = alle.contains_key(&SONST).then_some(SONST);
    html! {
        nav.bw-buchstaben.bw-nur-bildschirm aria-label=(v::az_buchstaben(s)) {
            ul {
                @for b in ('A'..='Z').chain(sonst) {
                    li {
                        @if let Some(hiesige) = alle.get(&b) {
                            a href=(zu(Wahl::nur(b), ort)) aria-current=[(hier == Some(b)).then_some("page")] { (b) " (" (hiesige.len()) ")" }
                        } @else {
                            span { (b) }
                        }
                    }
                }
            }
        }
    }
}

fn liste(wahl: Wahl, alle: &[Eintrag<'_>], ort: &Ort) -> Markup {
    html! {
        section aria-labelledby=(format!("az-{}", wahl.id())) {
            h2.kern-heading-medium id=(format!("az-{}", wahl.id())) { (wahl) }
            ul.kern-list.kern-list--bullet {
                @for (name, l) in alle {
                    li { a.kern-link href=(format!("/leistung/{}{}", l.kennung, ort.in_adresse('?'))) { (name) } }
                }
            }
        }
    }
}
