//! What a newer version of a service does differently, in words for the authority that has to decide about it.

mod entscheidungen;
mod fragen;
mod uebersetzungen;

use std::collections::BTreeMap;

use grund::Sprache;

use crate::{Brief, Leistung, Parameterdefinition};

/// What a difference is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Thema {
    Fragen,
    Ablauf,
    Gebuehren,
    Schreiben,
    Texte,
    Uebersetzungen,
}

impl Thema {
    /// All, in the order in which people read them.
    pub const ALLE: [Self; 6] =
        [Self::Fragen, Self::Ablauf, Self::Gebuehren, Self::Schreiben, Self::Texte, Self::Uebersetzungen];

    /// The heading.
    #[must_use]
    pub const fn titel(self) -> &'static str {
        match self {
            Self::Fragen => "Fragen des Formulars",
            Self::Ablauf => "Ablauf",
            Self::Gebuehren => "Gebühren und Werte",
            Self::Schreiben => "Schreiben",
            Self::Texte => "Texte, Fristen und Recht",
            Self::Uebersetzungen => "Übersetzungen",
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unterschied {
    /// What it is about.
    pub thema: Thema,
    /// A sentence.
    pub satz: String,
    /// What stood there and what stands there now, where words changed.
    pub worte: Option<(String, String)>,
}

/// The text files of a service with the blocks that it uses, by path.
pub type Texte = BTreeMap<String, String>;

/// What `neu` does differently from `alt`. `dateien`: the files of both, for their decisions.
#[must_use]
pub fn unterschiede(alt: &Leistung, neu: &Leistung, dateien: (&Texte, &Texte)) -> Vec<Unterschied> {
    let mut liste = Liste(Vec::new());
    fragen::vergleichen(&alt.formular, &neu.formular, &mut liste);
    schritte(alt, neu, &mut liste);
    werte(alt, neu, &mut liste);
    entscheidungen::vergleichen((alt, dateien.0), (neu, dateien.1), &mut liste);
    schreiben(alt, neu, &mut liste);
    texte(alt, neu, &mut liste);
    uebersetzungen::vergleichen(alt, neu, &mut liste);
    liste.0
}

struct Liste(Vec<Unterschied>);

impl Liste {
    fn satz(&mut self, thema: Thema, satz: String) {
        self.0.push(Unterschied { thema, satz, worte: None });
    }

    fn worte(&mut self, thema: Thema, satz: String, vorher: &str, nachher: &str) {
        if vorher != nachher {
            self.0.push(Unterschied { thema, satz, worte: Some((vorher.to_owned(), nachher.to_owned())) });
        }
    }

    /// What only one of two has, and what both have.
    fn paare<'a, T>(
        &mut self,
        thema: Thema,
        alt: &[(&'a str, &'a T)],
        neu: &[(&'a str, &'a T)],
        name: &dyn Fn(&str, &T) -> String,
        (kommt, geht): (&str, &str),
    ) -> Vec<(&'a T, &'a T)> {
        let finden = |l: &[(&'a str, &'a T)], id: &str| l.iter().find(|(k, _)| *k == id).map(|(_, t)| *t);
        for (id, t) in neu.iter().filter(|(id, _)| finden(alt, id).is_none()) {
            self.satz(thema, format!("Neu: {} {kommt}", name(id, t)));
        }
        for (id, t) in alt.iter().filter(|(id, _)| finden(neu, id).is_none()) {
            self.satz(thema, format!("Fällt weg: {} {geht}", name(id, t)));
        }
        alt.iter().filter_map(|(id, t)| Some((*t, finden(neu, id)?))).collect()
    }
}

fn schritte(alt: &Leistung, neu: &Leistung, liste: &mut Liste) {
    type Schritt = (String, String);
    let knoten = |l: &Leistung| -> Vec<Schritt> {
        l.ablauf.knoten.iter().map(|k| (k.id.clone(), k.titel().to_owned())).collect()
    };
    fn bezug(l: &[Schritt]) -> Vec<(&str, &Schritt)> {
        l.iter().map(|s| (s.0.as_str(), s)).collect()
    }
    let (a, n) = (knoten(alt), knoten(neu));
    let name = |_: &str, s: &Schritt| format!("der Schritt „{}“", s.1);
    for (x, y) in liste.paare(Thema::Ablauf, &bezug(&a), &bezug(&n), &name, ("kommt dazu.", "entfällt.")) {
        liste.worte(Thema::Ablauf, format!("Der Schritt „{}“ heißt anders.", y.1), &x.1, &y.1);
        let einstellung = |l: &Leistung| {
            let knoten = l.ablauf.knoten.iter().find(|k| k.id == y.0);
            let zeile = |(n, w): (&String, &String)| format!("{n}: {w}");
            knoten.map_or(String::new(), |k| k.parameter.iter().map(zeile).collect::<Vec<_>>().join("\n"))
        };
        let satz = format!("Der Schritt „{}“ ist anders eingestellt.", y.1);
        liste.worte(Thema::Ablauf, satz, &einstellung(alt), &einstellung(neu));
    }
    // By the steps themselves: a step with another name has no other ways.
    let wege = |l: &Leistung| -> BTreeMap<(String, String), (String, String)> {
        let k = &l.ablauf.knoten;
        let eines = |f: &ablauf::Fluss| {
            let (von, nach) = (&k[f.von], &k[f.nach]);
            let bedingung = f.bedingung.as_ref().map_or(String::new(), |b| b.text().to_owned());
            let wo = format!("von „{}“ zu „{}“", von.titel(), nach.titel());
            ((von.id.clone(), nach.id.clone()), (wo, bedingung))
        };
        l.ablauf.fluesse.iter().map(eines).collect()
    };
    let (a, n) = (wege(alt), wege(neu));
    for (ort, (wo, bedingung)) in &n {
        match a.get(ort) {
            None => liste.satz(Thema::Ablauf, format!("Neu: ein Weg {wo}.")),
            Some((_, vorher)) => {
                let satz = format!("Der Weg {wo} gilt unter einer anderen Bedingung.");
                liste.worte(Thema::Ablauf, satz, vorher, bedingung);
            }
        }
    }
    for (wo, _) in a.iter().filter(|(ort, _)| !n.contains_key(*ort)).map(|(_, w)| w) {
        liste.satz(Thema::Ablauf, format!("Fällt weg: der Weg {wo}."));
    }
}

fn werte(alt: &Leistung, neu: &Leistung, liste: &mut Liste) {
    fn bezug(l: &Leistung) -> Vec<(&str, &Parameterdefinition)> {
        l.stamm.parameter.iter().map(|(n, d)| (n.as_str(), d)).collect()
    }
    let name = |_: &str, d: &Parameterdefinition| format!("der Wert „{}“", d.frage);
    let vorgabe = |d: &Parameterdefinition| match d.ist_geheim() {
        true => "geheim".to_owned(),
        false => d.annehmen(&d.vorgabe).map_or_else(|_| d.vorgabe.to_string(), |w| w.to_string()),
    };
    for (x, y) in
        liste.paare(Thema::Gebuehren, &bezug(alt), &bezug(neu), &name, ("kommt dazu.", "wird nicht mehr gebraucht."))
    {
        let wo = format!("„{}“", y.frage);
        liste.worte(Thema::Gebuehren, format!("Die Vorgabe für {wo} ist eine andere."), &vorgabe(x), &vorgabe(y));
        if (&x.von, &x.bis, &x.optionen, x.art) != (&y.von, &y.bis, &y.optionen, y.art) {
            liste.satz(Thema::Gebuehren, format!("Für {wo} sind andere Werte möglich."));
        }
        if x.fest_in != y.fest_in {
            liste.satz(Thema::Gebuehren, format!("Wo {wo} für alle festgelegt ist, ändert sich."));
        }
    }
}

fn schreiben(alt: &Leistung, neu: &Leistung, liste: &mut Liste) {
    fn bezug(l: &Leistung) -> Vec<(&str, &Brief)> {
        l.stamm.briefe.iter().map(|(n, b)| (n.as_str(), b)).collect()
    }
    let name = |_: &str, b: &Brief| format!("das Schreiben „{}“", b.name);
    let worte = |b: &Brief| {
        let teile = [Some(&b.betreff), b.einleitung.as_ref()];
        let entschieden = b.entscheidung.iter();
        let rest = [b.begruendung.as_ref(), b.hinweise.as_ref()];
        let alle = teile.into_iter().flatten().chain(entschieden).chain(rest.into_iter().flatten());
        alle.map(|t| t.trim()).collect::<Vec<_>>().join("\n")
    };
    for (x, y) in
        liste.paare(Thema::Schreiben, &bezug(alt), &bezug(neu), &name, ("kommt dazu.", "wird nicht mehr geschrieben."))
    {
        let wo = format!("„{}“", y.name);
        liste.worte(Thema::Schreiben, format!("Das Schreiben {wo} hat andere Worte."), &worte(x), &worte(y));
        let bild = |l: &Leistung, b: &Brief| l.vorlagen.get(&b.vorlage).cloned();
        if x.vorlage != y.vorlage || bild(alt, x) != bild(neu, y) || x.angaben != y.angaben || x.wirkung != y.wirkung {
            liste.satz(Thema::Schreiben, format!("Das Schreiben {wo} ist anders aufgebaut."));
        }
    }
}

fn texte(alt: &Leistung, neu: &Leistung, liste: &mut Liste) {
    let (a, n) = (&alt.stamm, &neu.stamm);
    liste.worte(Thema::Texte, "Der Name ist ein anderer.".to_owned(), &a.name, &n.name);
    liste.worte(Thema::Texte, "Der kurze Text ist ein anderer.".to_owned(), &a.kurz, &n.kurz);
    for abschnitt in crate::Abschnitt::ALLE {
        let text =
            |l: &Leistung| l.text(Sprache::De, &format!("abschnitt-{abschnitt}")).unwrap_or_default().trim().to_owned();
        let satz = format!("Der Abschnitt „{}“ hat andere Worte.", abschnitt.schluessel());
        liste.worte(Thema::Texte, satz, &text(alt), &text(neu));
    }
    let fristen = |l: &Leistung| l.stamm.fristen.iter().map(|f| f.text.clone()).collect::<Vec<_>>().join("\n");
    liste.worte(Thema::Texte, "Die Fristen sind andere.".to_owned(), &fristen(alt), &fristen(neu));
    let unterlagen = |l: &Leistung| l.stamm.unterlagen.iter().map(|u| u.name.clone()).collect::<Vec<_>>().join("\n");
    liste.worte(Thema::Texte, "Die Unterlagen sind andere.".to_owned(), &unterlagen(alt), &unterlagen(neu));
    let recht = |l: &Leistung| {
        let zeile = |r: &crate::Rechtsgrundlage| format!("{} {}", r.paragraf, r.gesetz);
        l.stamm.rechtsgrundlagen.iter().map(zeile).collect::<Vec<_>>().join("\n")
    };
    liste.worte(Thema::Texte, "Die Rechtsgrundlagen sind andere.".to_owned(), &recht(alt), &recht(neu));
    for (was, anders) in [
        ("Das Vertrauensniveau", a.vertrauensniveau != n.vertrauensniveau),
        ("Die Aufbewahrung", format!("{:?}", a.aufbewahrung) != format!("{:?}", n.aufbewahrung)),
        ("Die Weiterleitung an andere", format!("{:?}", a.weiterleitung) != format!("{:?}", n.weiterleitung)),
        ("Die Genehmigungsfiktion", format!("{:?}", a.genehmigungsfiktion) != format!("{:?}", n.genehmigungsfiktion)),
        ("Die Beteiligung anderer Behörden", format!("{:?}", a.beteiligung) != format!("{:?}", n.beteiligung)),
    ] {
        if anders {
            liste.satz(Thema::Texte, format!("{was} ist anders geregelt."));
        }
    }
}
