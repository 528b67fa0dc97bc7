//! The stream.

use std::{
    cell::Cell,
    io::{self, BufRead, Read},
    rc::Rc,
};

use quick_xml::{
    NsReader,
    events::{BytesStart, Event},
    name::ResolveResult,
};

/// Why the XML cannot be read on.
#[derive(Debug, thiserror::Error, Clone, PartialEq, Eq)]
#[error("Zeile {zeile}, Spalte {spalte}: {warum}")]
pub struct XmlFehler {
    /// In which line.
    pub zeile: u64,
    /// Where in this line the piece begins that cannot be read, in characters from 1.
    pub spalte: u64,
    /// Why, in words for whoever brought the file.
    pub warum: String,
}

/// What a file may ask for at most.
#[derive(Debug, Clone, Copy)]
pub struct Grenzen {
    /// Bytes of one element that is read as a whole, and of any single tag or text.
    pub stueck: u64,
    /// Elements within each other.
    pub tiefe: usize,
}

impl Default for Grenzen {
    fn default() -> Self {
        Self { stueck: 16 << 20, tiefe: 64 }
    }
}

/// An element with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// Its namespace; empty = none.
    pub raum: String,
    /// Its name without prefix.
    pub name: String,
    /// Its attributes without namespace declarations, by name without prefix.
    pub attribute: Vec<(String, String)>,
    /// All text directly in it.
    pub text: String,
    /// The elements directly in it.
    pub kinder: Vec<Element>,
    /// In which line it begins.
    pub zeile: u64,
}

impl Element {
    /// The first child of that name.
    #[must_use]
    pub fn kind(&self, name: &str) -> Option<&Self> {
        self.kinder.iter().find(|k| k.name == name)
    }

    /// The children of that name.
    pub fn alle<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.kinder.iter().filter(move |k| k.name == name)
    }

    /// The first descendant along a path: `["referenzLeiKa", "code"]`.
    #[must_use]
    pub fn pfad(&self, pfad: &[&str]) -> Option<&Self> {
        pfad.iter().try_fold(self, |e, name| e.kind(name))
    }

    /// Its text without blanks around it; `None` when there is none.
    #[must_use]
    pub fn wert(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|t| !t.is_empty())
    }

    /// The text at the end of a path.
    #[must_use]
    pub fn wert_von(&self, pfad: &[&str]) -> Option<&str> {
        self.pfad(pfad)?.wert()
    }

    /// An attribute.
    #[must_use]
    pub fn attribut(&self, name: &str) -> Option<&str> {
        self.attribute.iter().find(|(n, _)| n == name).map(|(_, w)| w.as_str())
    }
}

/// Counts lines and stops a piece that grows too large.
#[derive(Debug)]
struct Zaehlend<R> {
    innen: R,
    zeilen: Rc<Cell<u64>>,
    spalten: Rc<Cell<u64>>,
    rest: Rc<Cell<u64>>,
}

impl<R: BufRead> Read for Zaehlend<R> {
    fn read(&mut self, puffer: &mut [u8]) -> io::Result<usize> {
        let da = self.fill_buf()?;
        let anzahl = da.len().min(puffer.len());
        if let (Some(ziel), Some(quelle)) = (puffer.get_mut(..anzahl), da.get(..anzahl)) {
            ziel.copy_from_slice(quelle);
        }
        self.consume(anzahl);
        Ok(anzahl)
    }
}

impl<R: BufRead> BufRead for Zaehlend<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.rest.get() == 0 {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "zu groß"));
        }
        self.innen.fill_buf()
    }

    fn consume(&mut self, anzahl: usize) {
        if let Ok(da) = self.innen.fill_buf() {
            let gelesen = da.get(..anzahl).unwrap_or(da);
            let neue = gelesen.iter().filter(|b| **b == b'\n').count();
            self.zeilen.set(self.zeilen.get() + neue as u64);
            // Characters, not bytes: those that continue one do not count.
            let letzte = gelesen.rsplit(|b| *b == b'\n').next().unwrap_or(gelesen);
            let zeichen = letzte.iter().filter(|b| **b & 0xC0 != 0x80).count() as u64;
            self.spalten.set(if neue == 0 { self.spalten.get() + zeichen } else { 1 + zeichen });
        }
        self.rest.set(self.rest.get().saturating_sub(anzahl as u64));
        self.innen.consume(anzahl);
    }
}

/// What comes next.
enum Naechstes {
    Auf(Element),
    Zu,
    Text(String),
    Ende,
}

/// An XML file, read piece by piece.
pub struct Strom<R> {
    leser: NsReader<Zaehlend<R>>,
    zeilen: Rc<Cell<u64>>,
    spalten: Rc<Cell<u64>>,
    rest: Rc<Cell<u64>>,
    grenzen: Grenzen,
    puffer: Vec<u8>,
    /// Open elements.
    tiefe: usize,
    /// A closing tag that an empty element owes.
    offen_zu: bool,
    zu_ende: bool,
    /// The root was there: a second one is none.
    wurzel_da: bool,
}

impl<R: BufRead> Strom<R> {
    /// Begins to read.
    pub fn neu(quelle: R, grenzen: Grenzen) -> Self {
        let (zeilen, spalten) = (Rc::new(Cell::new(1)), Rc::new(Cell::new(1)));
        let rest = Rc::new(Cell::new(grenzen.stueck));
        let zaehlend = Zaehlend {
            innen: quelle,
            zeilen: Rc::clone(&zeilen),
            spalten: Rc::clone(&spalten),
            rest: Rc::clone(&rest),
        };
        let mut leser = NsReader::from_reader(zaehlend);
        leser.config_mut().check_end_names = true;
        Self {
            leser,
            zeilen,
            spalten,
            rest,
            grenzen,
            puffer: Vec::new(),
            tiefe: 0,
            offen_zu: false,
            zu_ende: false,
            wurzel_da: false,
        }
    }

    /// The line that is read now.
    #[must_use]
    pub fn zeile(&self) -> u64 {
        self.zeilen.get()
    }

    fn fehler(&self, warum: impl Into<String>) -> XmlFehler {
        XmlFehler { zeile: self.zeile(), spalte: self.spalten.get(), warum: warum.into() }
    }

    /// The root element, without what is in it. Call it first.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn wurzel(&mut self) -> Result<Element, XmlFehler> {
        loop {
            match self.naechstes()? {
                Naechstes::Auf(e) => return Ok(e),
                Naechstes::Text(t) if t.trim().is_empty() => {}
                Naechstes::Text(_) => {
                    return Err(self.fehler("Die Datei ist kein XML: vor dem ersten Element steht Text."));
                }
                Naechstes::Zu | Naechstes::Ende => return Err(self.fehler("Die Datei enthält kein Element.")),
            }
        }
    }

    /// The next element inside the open one, without what is in it: it is open from now on. `None` = the open one ended.
    ///
    /// # Errors
    /// The file cannot be read on.
    pub fn hinein(&mut self) -> Result<Option<Element>, XmlFehler> {
        loop {
            match self.naechstes()? {
                Naechstes::Auf(e) => return Ok(Some(e)),
                Naechstes::Zu => return Ok(None),
                Naechstes::Text(_) => {}
                Naechstes::Ende => {
                    let fertig = self.tiefe == 0;
                    return if fertig {
                        Ok(None)
                    } else {
                        Err(self.fehler("Die Datei endet mitten in einem Element."))
                    };
                }
            }
        }
    }

    /// Everything that is in an element that [`Self::hinein`] gave, which ends with it.
    ///
    /// # Errors
    /// The file cannot be read on, or the element is too large.
    pub fn ganz(&mut self, kopf: Element) -> Result<Element, XmlFehler> {
        self.rest.set(self.grenzen.stueck);
        let mut offen = vec![kopf];
        loop {
            match self.ohne_auffuellen()? {
                Naechstes::Auf(e) => offen.push(e),
                Naechstes::Text(t) => {
                    if let Some(e) = offen.last_mut() {
                        e.text.push_str(&t);
                    }
                }
                Naechstes::Zu => {
                    let Some(fertig) = offen.pop() else {
                        return Err(self.fehler("Ein Element endet, das nicht begann."));
                    };
                    match offen.last_mut() {
                        Some(eltern) => eltern.kinder.push(fertig),
                        None => return Ok(fertig),
                    }
                }
                Naechstes::Ende => return Err(self.fehler("Die Datei endet mitten in einem Element.")),
            }
        }
    }

    fn naechstes(&mut self) -> Result<Naechstes, XmlFehler> {
        self.rest.set(self.grenzen.stueck);
        self.ohne_auffuellen()
    }

    fn ohne_auffuellen(&mut self) -> Result<Naechstes, XmlFehler> {
        if self.offen_zu {
            self.offen_zu = false;
            self.tiefe = self.tiefe.saturating_sub(1);
            return Ok(Naechstes::Zu);
        }
        if self.zu_ende {
            return Ok(Naechstes::Ende);
        }
        loop {
            let (zeile, spalte) = (self.zeilen.get(), self.spalten.get());
            self.puffer.clear();
            let (raum, ereignis) = match self.leser.read_resolved_event_into(&mut self.puffer) {
                Ok(x) => x,
                Err(e) => return Err(XmlFehler { zeile, spalte, warum: erklaeren(&e) }),
            };
            let falsch = |warum: String| XmlFehler { zeile, spalte, warum };
            match ereignis {
                Event::Start(ref start) | Event::Empty(ref start) => {
                    let raum = match raum {
                        ResolveResult::Bound(ns) => text_von(ns.as_ref()).to_owned(),
                        ResolveResult::Unbound => String::new(),
                        ResolveResult::Unknown(_) => {
                            return Err(falsch(
                                "Ein Element hat ein Kürzel (vor dem Doppelpunkt), das nirgends erklärt ist.".into(),
                            ));
                        }
                    };
                    let element = element(start, raum, zeile).map_err(falsch)?;
                    if self.tiefe == 0 && self.wurzel_da {
                        return Err(falsch("Hinter dem ersten Element der Datei steht noch eines.".into()));
                    }
                    self.wurzel_da = true;
                    self.offen_zu = matches!(ereignis, Event::Empty(_));
                    self.tiefe += 1;
                    if self.tiefe > self.grenzen.tiefe {
                        let warum = format!("Mehr als {} Elemente sind ineinander geschachtelt.", self.grenzen.tiefe);
                        return Err(falsch(warum));
                    }
                    return Ok(Naechstes::Auf(element));
                }
                Event::End(_) => {
                    self.tiefe = self.tiefe.saturating_sub(1);
                    return Ok(Naechstes::Zu);
                }
                Event::Text(t) => return Ok(Naechstes::Text(t.xml10_content().into_owned())),
                Event::CData(t) => return Ok(Naechstes::Text(t.xml10_content().into_owned())),
                Event::GeneralRef(r) => {
                    let zeichen = match r.resolve_char_ref() {
                        Ok(Some(c)) if super::ist_xml(c) => c,
                        Ok(None) => vordefiniert(&r.xml10_content()).ok_or_else(|| {
                            falsch(format!(
                                "Die Datei benutzt &{};. Erlaubt sind nur &amp; &lt; &gt; &quot; &apos; und Nummern.",
                                r.xml10_content()
                            ))
                        })?,
                        Ok(Some(_)) | Err(_) => return Err(falsch("Eine Zeichennummer ist kein Zeichen.".into())),
                    };
                    return Ok(Naechstes::Text(zeichen.to_string()));
                }
                Event::DocType(_) => {
                    return Err(falsch(
                        "Die Datei enthält eine DTD (<!DOCTYPE …>). Das ist aus Sicherheitsgründen nicht erlaubt."
                            .into(),
                    ));
                }
                Event::Decl(d) => {
                    let anders = d.encoding().and_then(Result::ok).filter(|e| !e.eq_ignore_ascii_case("utf-8"));
                    if let Some(e) = anders {
                        return Err(falsch(format!("Die Datei ist in {e} geschrieben. Bitte in UTF-8 speichern.")));
                    }
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => {
                    self.zu_ende = true;
                    if self.tiefe > 0 {
                        return Err(falsch("Die Datei endet mitten in einem Element.".into()));
                    }
                    return Ok(Naechstes::Ende);
                }
            }
        }
    }
}

fn vordefiniert(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn text_von(bytes: impl AsRef<[u8]>) -> String {
    String::from_utf8_lossy(bytes.as_ref()).into_owned()
}

fn element(start: &BytesStart<'_>, raum: String, zeile: u64) -> Result<Element, String> {
    let mut attribute = Vec::new();
    for a in start.attributes() {
        let a = a.map_err(|e| attributfehler(&e).to_owned())?;
        if a.key.as_namespace_binding().is_some() {
            continue;
        }
        let wert = a
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| "Der Wert eines Attributs ist nicht lesbar.".to_owned())?;
        attribute.push((text_von(a.key.local_name().as_ref()), wert.into_owned()));
    }
    let name = text_von(start.local_name().as_ref());
    Ok(Element { raum, name, attribute, zeile, ..Element::default() })
}

/// No word of the reader's own language reaches a person.
fn erklaeren(fehler: &quick_xml::Error) -> String {
    use quick_xml::errors::{Error, IllFormedError, SyntaxError};
    let text = match fehler {
        Error::Io(e) if e.kind() == io::ErrorKind::FileTooLarge => "Ein einzelnes Stück der Datei ist zu groß.",
        Error::Io(_) => "Die Datei ließ sich nicht bis hierher lesen. Laden Sie sie noch einmal herunter.",
        Error::Encoding(_) => "Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als UTF-8.",
        Error::InvalidAttr(e) => attributfehler(e),
        Error::Namespace(_) => "Ein Kürzel vor einem Doppelpunkt (Namensraum) ist falsch erklärt.",
        Error::Escape(_) => {
            "Hinter einem & steht etwas, das es nicht gibt. Schreiben Sie für das Zeichen selbst &amp;."
        }
        Error::Syntax(e) => match e {
            SyntaxError::UnclosedComment => "Ein Kommentar (<!--) hat kein Ende. Schließen Sie ihn mit -->.",
            SyntaxError::UnclosedCData => "Ein Abschnitt <![CDATA[ hat kein Ende. Schließen Sie ihn mit ]]>.",
            SyntaxError::UnclosedDoctype => "Ein Abschnitt <!DOCTYPE hat kein Ende. Löschen Sie ihn.",
            SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => {
                "Ein Abschnitt <? hat kein Ende. Schließen Sie ihn mit ?>."
            }
            SyntaxError::InvalidBangMarkup => "Hinter <! steht etwas, das es in XML nicht gibt.",
            _ => "Hier beginnt mit < ein Element, das nicht mit > endet. Ist < selbst gemeint, schreiben Sie &lt;.",
        },
        Error::IllFormed(e) => match e {
            IllFormedError::MismatchedEndTag { expected, found } => {
                return format!(
                    "Hier endet „{}“, offen ist aber noch „{}“. Schließen Sie die Elemente in umgekehrter Reihenfolge.",
                    kurz(found),
                    kurz(expected)
                );
            }
            IllFormedError::UnmatchedEndTag(name) => {
                return format!(
                    "Hier endet „{}“, das nirgends beginnt. Löschen Sie dieses Ende, oder ergänzen Sie den Anfang.",
                    kurz(name)
                );
            }
            IllFormedError::MissingEndTag(name) => return format!("Zu „{}“ fehlt das Ende.", kurz(name)),
            IllFormedError::DoubleHyphenInComment => {
                "In einem Kommentar stehen zwei Striche (--). Das erlaubt XML nicht."
            }
            IllFormedError::MissingDeclVersion(_) => {
                "Am Anfang der Datei fehlt hinter <?xml die Angabe version=\"1.0\"."
            }
            _ => "Die Datei ist an dieser Stelle kein gültiges XML. Prüfen Sie die spitzen Klammern davor.",
        },
    };
    text.to_owned()
}

/// A name out of the file, as far as a sentence bears it.
fn kurz(name: &str) -> String {
    let kurz: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    if kurz.len() < name.len() { format!("{kurz} …") } else { kurz }
}

fn attributfehler(fehler: &quick_xml::events::attributes::AttrError) -> &'static str {
    use quick_xml::events::attributes::AttrError;
    match fehler {
        AttrError::Duplicated(..) => "Eine Angabe steht zweimal an einem Element. Löschen Sie eine davon.",
        AttrError::UnquotedValue(_) => "Der Wert einer Angabe steht nicht in Anführungszeichen.",
        AttrError::ExpectedQuote(..) => "Der Wert einer Angabe hat kein schließendes Anführungszeichen.",
        AttrError::ExpectedEq(_) | AttrError::ExpectedValue(_) => {
            "Hinter dem Namen einer Angabe fehlt das Gleichheitszeichen mit dem Wert."
        }
    }
}
