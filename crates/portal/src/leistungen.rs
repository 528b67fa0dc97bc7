//! `/leistungen`: all services from A to Z, one letter a page.

use std::collections::BTreeMap;

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
    let gewaehlt = felder.text("buchstabe").chars().next().map(|c| c.to_ascii_uppercase());
    let hier = gewaehlt.and_then(|b| nach_buchstabe.get(&b).map(|alle| (b, alle)));
    let titel = hier.map_or_else(|| t::az_titel(s).to_owned(), |(b, _)| v::az_titel_buchstabe(s, b.to_string()));
    let seite = Seite::neu(anfrage, titel)
        .oeffentlich()
        .beschreibung(&t::az_text(s, zahl(anzahl)))
        .kanonisch(hier.map_or_else(|| "/leistungen".to_owned(), |(b, _)| zu(b, &Ort::Offen)));
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (t::az_text(s, zahl(anzahl))) }
            @if let Some(g) = ort.klar() { (ort::zeile(s, g, &hier.map_or_else(|| "/leistungen".to_owned(), |(b, _)| zu(b, &Ort::Offen)))) }
            @if anzahl == 0 { p.kern-body { (t::az_leer(s)) } }
            @if anzahl > ALLE_BIS { (buchstaben(s, &nach_buchstabe, hier.map(|h| h.0), &ort)) }
            @match hier {
                Some((b, alle)) => {
                    @let blatt = Blatt::lesen(felder, alle.len(), JE_SEITE);
                    (liste(b, blatt.von(alle), &ort))
                    (blatt.zeile(s, &zu(b, &ort)))
                }
                None if anzahl <= ALLE_BIS => { @for (b, alle) in &nach_buchstabe { (liste(*b, alle, &ort)) } }
                None => p.kern-body { (v::az_waehlen(s)) },
            }
            p { (link(&format!("/suche{}", ort.in_adresse('?')), t::az_suche(s))) }
        })
        .antwort()
}

fn zu(buchstabe: char, ort: &Ort) -> String {
    adresse("/leistungen", &[("buchstabe", &buchstabe.to_string()), ("ort", ort.ags())])
}

/// What one can ask for, by the first letter of its title. A heading of the catalogue is left out where there is
/// something below it.
fn ordnen<'a>(anfrage: &Anfrage, stand: &'a Stand, ort: &Ort) -> BTreeMap<char, Vec<Eintrag<'a>>> {
    let (s, heute, land) = (anfrage.sprache, tag_von(anfrage.jetzt), ort.land(anfrage));
    let mut nach_buchstabe: BTreeMap<char, Vec<(String, Eintrag<'a>)>> = BTreeMap::new();
    let mut davor: Option<&Katalogleistung> = None;
    let alle = stand.leistungen().filter(|l| l.gilt(land, heute) && !stand.ist_verdeckt(l));
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
                        @if alle.contains_key(&b) {
                            a href=(zu(b, ort)) aria-current=[(hier == Some(b)).then_some("page")] { (b) }
                        } @else {
                            span { (b) }
                        }
                    }
                }
            }
        }
    }
}

fn liste(buchstabe: char, alle: &[Eintrag<'_>], ort: &Ort) -> Markup {
    html! {
        section aria-labelledby=(format!("az-{}", id(buchstabe))) {
            h2.kern-heading-medium id=(format!("az-{}", id(buchstabe))) { (buchstabe) }
            ul.kern-list.kern-list--bullet {
                @for (name, l) in alle {
                    li { a.kern-link href=(format!("/leistung/{}{}", l.kennung, ort.in_adresse('?'))) { (name) } }
                }
            }
        }
    }
}

fn id(buchstabe: char) -> String {
    if buchstabe == SONST { "sonst".to_owned() } else { buchstabe.to_string() }
}
