//! Texts by language. German stands in `leistung.toml` and `formular.json`; every other language in `texte/<tag>.ftl`.
//!
//! A translation is plain text (no variables, no selectors), so it is read once at compile time and a page only looks
//! it up. Texts of sections know two forms: paragraphs, parted by an empty line, and lists, lines that begin with "- ".

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use grund::{Sprache, Wortlaut};

use crate::{
    befund::{Befund, zeile},
    dateien::Dateien,
};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Absatz(String),
    /// An unordered list.
    Liste(Vec<String>),
}

/// Paragraphs and lists of `text`.
#[must_use]
pub fn bloecke(text: &str) -> Vec<Block> {
    let mut bloecke = Vec::new();
    let mut absatz: Vec<&str> = Vec::new();
    let mut liste: Vec<String> = Vec::new();
    for zeile in text.lines().map(str::trim).chain([""]) {
        if let Some(punkt) = zeile.strip_prefix("- ") {
            absatz_schliessen(&mut bloecke, &mut absatz);
            liste.push(punkt.to_owned());
        } else if zeile.is_empty() {
            absatz_schliessen(&mut bloecke, &mut absatz);
            liste_schliessen(&mut bloecke, &mut liste);
        } else if let Some(letzter) = liste.last_mut() {
            letzter.push(' ');
            letzter.push_str(zeile);
        } else {
            absatz.push(zeile);
        }
    }
    bloecke
}

fn absatz_schliessen(bloecke: &mut Vec<Block>, absatz: &mut Vec<&str>) {
    if !absatz.is_empty() {
        bloecke.push(Block::Absatz(absatz.join(" ")));
        absatz.clear();
    }
}

fn liste_schliessen(bloecke: &mut Vec<Block>, liste: &mut Vec<String>) {
    if !liste.is_empty() {
        bloecke.push(Block::Liste(std::mem::take(liste)));
    }
}

/// The texts of one Leistung in all languages, by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texte {
    sprachen: BTreeMap<Sprache, BTreeMap<String, String>>,
}

impl Texte {
    /// Reads all `texte/<tag>.ftl`; faults go to `befunde`.
    pub(crate) fn lesen(dateien: &Dateien, befunde: &mut Vec<Befund>) -> Self {
        let mut texte = Self::default();
        for (pfad, inhalt) in dateien {
            let Some(tag) = pfad.strip_prefix("texte/").and_then(|rest| rest.strip_suffix(".ftl")) else { continue };
            let Ok(sprache) = tag.parse::<Sprache>() else {
                befunde.push(Befund::fehler(pfad, "", format!("Die Sprache „{tag}“ gibt es nicht.")));
                continue;
            };
            match std::str::from_utf8(inhalt) {
                Ok(ftl) => {
                    texte.sprachen.insert(sprache, fluent_lesen(pfad, ftl, befunde));
                }
                Err(_) => befunde.push(Befund::fehler(pfad, "", "Die Datei ist nicht in UTF-8 geschrieben.")),
            }
        }
        texte
    }

    /// Adds the German texts, which stand in the other files.
    pub(crate) fn deutsch(&mut self, texte: BTreeMap<String, String>) {
        self.sprachen.entry(Sprache::De).or_default().extend(texte);
    }

    /// Adds texts of blocks; what the service says itself stays.
    pub(crate) fn ergaenzen(&mut self, sprache: Sprache, texte: impl Iterator<Item = (String, String)>) {
        let da = self.sprachen.entry(sprache).or_default();
        for (schluessel, text) in texte {
            da.entry(schluessel).or_insert(text);
        }
    }

    /// One text.
    #[must_use]
    pub fn text(&self, sprache: Sprache, schluessel: &str) -> Option<&str> {
        self.sprachen.get(&sprache)?.get(schluessel).map(String::as_str)
    }

    /// One text in the language, or in what stands behind it; it says in which.
    #[must_use]
    pub fn wortlaut(&self, sprache: Sprache, schluessel: &str) -> Option<Wortlaut<'_>> {
        Wortlaut::finden(sprache, |s| self.text(s, schluessel))
    }

    /// The languages in which there is any text.
    pub fn sprachen(&self) -> impl Iterator<Item = Sprache> {
        self.sprachen.iter().filter(|(_, texte)| !texte.is_empty()).map(|(s, _)| *s)
    }

    /// German keys (and those of the form, in `weitere`) that a language must have and lacks, and keys that it has
    /// without need. What is optional falls back to what stands behind it.
    pub(crate) fn abgleichen(&self, weitere: &BTreeSet<String>, befunde: &mut Vec<Befund>) {
        let leer = BTreeMap::new();
        let deutsch: BTreeSet<&String> =
            self.sprachen.get(&Sprache::De).unwrap_or(&leer).keys().chain(weitere).collect();
        for sprache in Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De) {
            let datei = format!("texte/{}.ftl", sprache.tag());
            let da: BTreeSet<&String> = self.sprachen.get(&sprache).unwrap_or(&leer).keys().collect();
            let noetig = Sprache::PFLICHT.contains(&sprache);
            for fehlt in deutsch.difference(&da).filter(|_| noetig) {
                befunde.push(Befund::fehler(&datei, fehlt.as_str(), "Die Übersetzung fehlt. Ergänzen Sie sie."));
            }
            for zuviel in da.difference(&deutsch) {
                let satz = "Diesen Text gibt es im Deutschen nicht. Prüfen Sie den Schlüssel.";
                befunde.push(Befund::fehler(&datei, zuviel.as_str(), satz));
            }
        }
    }
}

/// The texts of a translation file, by key; what cannot be read is left out (the check names it).
#[must_use]
pub fn ftl_lesen(ftl: &str) -> BTreeMap<String, String> {
    fluent_lesen("", ftl, &mut Vec::new())
}

/// A translation file with these texts. [`ftl_lesen`] reads the same again.
#[must_use]
pub fn ftl_schreiben(texte: &BTreeMap<String, String>) -> String {
    let mut aus = String::new();
    for (schluessel, text) in texte.iter().filter(|(_, t)| !t.trim().is_empty()) {
        aus.push_str(schluessel);
        aus.push_str(" =");
        for zeile in text.trim().lines() {
            aus.push_str("\n    ");
            aus.push_str(&zeile_schreiben(zeile.trim()));
        }
        aus.push('\n');
    }
    aus
}

/// Braces, and signs that mean something at the beginning of a line, stand as quoted text.
fn zeile_schreiben(zeile: &str) -> String {
    let mut aus = String::new();
    for (i, zeichen) in zeile.char_indices() {
        match zeichen {
            '{' | '}' => aus.push_str(&format!("{{\"{zeichen}\"}}")),
            '[' | '*' | '.' if i == 0 => aus.push_str(&format!("{{\"{zeichen}\"}}")),
            _ => aus.push(zeichen),
        }
    }
    aus
}

fn fluent_lesen(pfad: &str, ftl: &str, befunde: &mut Vec<Befund>) -> BTreeMap<String, String> {
    let baum = parser::parse(ftl).unwrap_or_else(|(baum, fehler)| {
        for f in fehler {
            befunde.push(Befund::fehler(
                pfad,
                zeile(ftl, f.pos.start),
                format!("Hier ist die Datei nicht lesbar: {f}."),
            ));
        }
        baum
    });
    let mut texte = BTreeMap::new();
    for eintrag in baum.body {
        let ast::Entry::Message(nachricht) = eintrag else { continue };
        let schluessel = nachricht.id.name.to_owned();
        let Some(wert) = nachricht.value.as_ref().and_then(reiner_text) else {
            let satz = "Ein Text darf keine Variablen und keine Auswahl enthalten. Schreiben Sie ihn aus.";
            befunde.push(Befund::fehler(pfad, schluessel, satz));
            continue;
        };
        if texte.insert(schluessel.clone(), wert).is_some() {
            befunde.push(Befund::fehler(pfad, schluessel, "Dieser Text steht zweimal da. Streichen Sie einen."));
        }
    }
    texte
}

/// The text of a pattern without placeables; a placeable that is a quoted text counts as text.
fn reiner_text(muster: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &muster.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists() {
        let text = "Erster\nSatz.\n\nSie brauchen:\n- einen Hund\n  mit Namen\n- Geduld\n\nEnde.";
        assert_eq!(
            bloecke(text),
            [
                Block::Absatz("Erster Satz.".into()),
                Block::Absatz("Sie brauchen:".into()),
                Block::Liste(vec!["einen Hund mit Namen".into(), "Geduld".into()]),
                Block::Absatz("Ende.".into()),
            ]
        );
    }

    #[test]
    fn what_is_written_is_read_again() {
        let texte = BTreeMap::from([
            ("a".to_owned(), "One\n- two\n\nThree {braces} [x]".to_owned()),
            ("b".to_owned(), "[square\n*star\n.dot }".to_owned()),
        ]);
        assert_eq!(ftl_lesen(&ftl_schreiben(&texte)), texte);
    }

    #[test]
    fn a_translation_is_plain_text() {
        let mut befunde = Vec::new();
        let ftl = "a = One\n    - two\n\n    Three.\nb = { $x } no\na = again\n";
        let texte = fluent_lesen("texte/en.ftl", ftl, &mut befunde);
        assert_eq!(texte["a"], "again");
        assert_eq!(befunde.len(), 2, "{befunde:?}");
        let dateien = Dateien::from([("texte/xx.ftl".to_owned(), Vec::new())]);
        Texte::lesen(&dateien, &mut befunde);
        assert!(befunde[2].to_string().contains("„xx“"));
    }
}
