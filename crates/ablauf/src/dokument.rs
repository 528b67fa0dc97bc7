//! The XML document itself, without loss: what is not changed is written back byte by byte, with its prefixes, comments,
//! quotes, order of attributes, diagrams and the extensions of other tools.

use roxmltree::{Document, ParsingOptions};

/// Why a document cannot be taken apart.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DokumentFehler {
    /// Not well-formed, too large or with a document type declaration.
    #[error("Die Datei lässt sich nicht als XML lesen: {0}")]
    KeinXml(String),
    /// No element has this id.
    #[error("Ein Element mit der Kennung „{0}“ gibt es in der Datei nicht.")]
    KeinElement(String),
    /// No name of an attribute.
    #[error("„{0}“ ist kein Name für eine Angabe.")]
    KeinName(String),
}

/// Larger files are refused; diagrams and extensions count in.
const GROESSTE_DATEI: usize = 8 * 1024 * 1024;

/// An XML document in pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokument {
    stuecke: Vec<Stueck>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Stueck {
    /// Text, comments, CDATA, instructions, closing tags: as they are.
    Roh(String),
    /// An opening tag.
    Anfang(Anfang),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Anfang {
    /// `<bpmn:userTask`.
    kopf: String,
    attribute: Vec<Attribut>,
    /// White space and `>` or `/>`.
    schluss: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Attribut {
    davor: String,
    name: String,
    /// `=` with the white space around it.
    gleich: String,
    strich: char,
    /// As written, with entities.
    wert: String,
}

impl Dokument {
    /// Takes a document apart.
    ///
    /// # Errors
    /// It is not well-formed, too large, not UTF-8, or declares a document type.
    pub fn lesen(datei: &[u8]) -> Result<Self, DokumentFehler> {
        let kein = |grund: &str| DokumentFehler::KeinXml(grund.to_owned());
        if datei.len() > GROESSTE_DATEI {
            return Err(kein("Die Datei ist größer als 8 MB."));
        }
        let text = std::str::from_utf8(datei).map_err(|_| kein("Die Datei ist nicht in UTF-8 geschrieben."))?;
        crate::lesen::ueberladen(text).map_err(DokumentFehler::KeinXml)?;
        // A real parser vouches for the form; after that the pieces can be cut by their marks.
        let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 1_000_000, ..ParsingOptions::default() };
        Document::parse_with_options(text.trim_start_matches('\u{feff}'), optionen)
            .map_err(|e| DokumentFehler::KeinXml(crate::xmlfehler::satz(&e)))?;
        let mut stuecke = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (stueck, danach) = schneiden(rest).ok_or_else(|| kein("Ein Element ist nicht geschlossen."))?;
            stuecke.push(stueck);
            rest = danach;
        }
        Ok(Self { stuecke })
    }

    /// Puts it together again.
    #[must_use]
    pub fn schreiben(&self) -> String {
        let mut aus = String::new();
        for stueck in &self.stuecke {
            match stueck {
                Stueck::Roh(text) => aus.push_str(text),
                Stueck::Anfang(a) => {
                    aus.push_str(&a.kopf);
                    for t in &a.attribute {
                        for teil in [&t.davor, &t.name, &t.gleich] {
                            aus.push_str(teil);
                        }
                        aus.push(t.strich);
                        aus.push_str(&t.wert);
                        aus.push(t.strich);
                    }
                    aus.push_str(&a.schluss);
                }
            }
        }
        aus
    }

    /// Sets one attribute of the element with this id; nothing else changes.
    ///
    /// # Errors
    /// No such element, or `name` is no attribute name.
    pub fn setzen(&mut self, id: &str, name: &str, wert: &str) -> Result<(), DokumentFehler> {
        let im_namen = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
        if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') || !name.chars().all(im_namen) {
            return Err(DokumentFehler::KeinName(name.to_owned()));
        }
        let gemeint = |s: &&mut Stueck| matches!(s, Stueck::Anfang(a) if a.attribute.iter().any(|t| t.name == "id" && t.wert == id));
        let Some(Stueck::Anfang(a)) = self.stuecke.iter_mut().find(gemeint) else {
            return Err(DokumentFehler::KeinElement(id.to_owned()));
        };
        let wert: String = wert.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n')).map(maskiert).collect();
        match a.attribute.iter_mut().find(|t| t.name == name) {
            Some(t) => {
                t.strich = '"';
                t.wert = wert;
            }
            None => a.attribute.push(Attribut {
                davor: " ".to_owned(),
                name: name.to_owned(),
                gleich: "=".to_owned(),
                strich: '"',
                wert,
            }),
        }
        Ok(())
    }
}

fn maskiert(c: char) -> String {
    match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\n' => "&#10;".to_owned(),
        '\t' => "&#9;".to_owned(),
        c => c.to_string(),
    }
}

/// The first piece and what follows it.
fn schneiden(text: &str) -> Option<(Stueck, &str)> {
    let roh = |laenge: usize| (Stueck::Roh(text[..laenge].to_owned()), &text[laenge..]);
    let bis = |marke: &str| text.find(marke).map(|n| roh(n + marke.len()));
    if !text.starts_with('<') {
        return Some(roh(text.find('<').unwrap_or(text.len())));
    }
    if let Some(rest) = text.strip_prefix("<!--") {
        return rest.find("-->").map(|n| roh(n + 7));
    }
    if text.starts_with("<![CDATA[") {
        return bis("]]>");
    }
    if text.starts_with("<?") {
        return bis("?>");
    }
    if text.starts_with("</") {
        return bis(">");
    }
    anfang(text)
}

fn anfang(text: &str) -> Option<(Stueck, &str)> {
    let ende_des_namens = |t: &str| t.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '='));
    let mut stelle = ende_des_namens(text)?;
    let kopf = text[..stelle].to_owned();
    let mut attribute = Vec::new();
    loop {
        let rest = &text[stelle..];
        let luecke = rest.find(|c: char| !c.is_whitespace())?;
        if rest[luecke..].starts_with(['>', '/']) {
            let laenge = rest.find('>')? + 1;
            let schluss = rest[..laenge].to_owned();
            return Some((Stueck::Anfang(Anfang { kopf, attribute, schluss }), &rest[laenge..]));
        }
        let (davor, rest) = rest.split_at(luecke);
        let (name, rest) = rest.split_at(ende_des_namens(rest)?);
        let (gleich, rest) = rest.split_at(rest.find(['"', '\''])?);
        let strich = rest.chars().next()?;
        let (wert, danach) = rest[1..].split_once(strich)?;
        attribute.push(Attribut {
            davor: davor.to_owned(),
            name: name.to_owned(),
            gleich: gleich.to_owned(),
            strich,
            wert: wert.to_owned(),
        });
        stelle = text.len() - danach.len();
    }
}
