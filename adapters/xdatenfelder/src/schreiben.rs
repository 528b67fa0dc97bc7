//! A form as XDatenfelder 2.0 or 3.0.

use std::collections::BTreeSet;

use grund::Zeitpunkt;
use serde::Serialize;
use serde_json::Value;

use crate::{
    Fehler,
    blatt::{EINTRAEGE, Feld, Formularblatt, STICHWORT},
    modell::{Fassung, Hinweis, Wert},
    saetze,
    vermerke::WORT,
    wandeln::{Ausgabe, Ausgabefeld, Ausgabeinhalt, Listenangabe, Regeltext, Wandler},
    zeilen::Zeilen,
};

/// The number range of what has no number of FIM yet.
pub(crate) const NUMMERNKREIS: &str = "99";

/// What a schema says besides its form.
#[derive(Debug, Clone)]
pub struct Nachrichtenkopf {
    /// The number of the message.
    pub nachricht: String,
    /// When it was made.
    pub zeit: Zeitpunkt,
    /// The FIM id of the schema, where it has one.
    pub id: Option<String>,
    /// Its version in three parts: `1.0.0`.
    pub version: String,
    /// Its editorial name.
    pub name: String,
    /// Who made it.
    pub ersteller: String,
    /// What it rests on in law.
    pub rechtsgrundlagen: Vec<String>,
}

/// A schema, with what it could not take along.
#[derive(Debug, Clone, Serialize)]
pub struct Ausfuhr {
    /// The message.
    pub xml: String,
    /// Code lists, which stand in files of their own beside the schema.
    pub codelisten: Vec<Codelistendatei>,
    /// What a schema cannot say, or says as a rule in words.
    pub befunde: Vec<Hinweis>,
}

/// A code list in genericode.
#[derive(Debug, Clone, Serialize)]
pub struct Codelistendatei {
    /// Its name, as FIM names such files.
    pub dateiname: String,
    /// Its URN.
    pub kennung: String,
    /// The file.
    pub xml: String,
}

/// Writes a form (`formular.json` with its building blocks put in) as a data schema.
///
/// # Errors
/// It is no form.
pub fn schreiben(formular: &Value, kopf: &Nachrichtenkopf, fassung: Fassung) -> Result<Ausfuhr, Fehler> {
    let blatt: Formularblatt = serde_json::from_value(formular.clone()).map_err(|_| kein_formular(formular))?;
    if blatt.seiten.is_empty() {
        return Err(Fehler::ohne_zeile("Das Formular hat keine Seite. Fügen Sie eine hinzu."));
    }
    for seite in &blatt.seiten {
        pruefen(&seite.id, &seite.felder)?;
    }
    let mut wandler = Wandler::default();
    let (seiten, regeln) = wandler.formular(&blatt);
    let mut s = Schreiber {
        fassung,
        kopf,
        z: Zeilen::neu(),
        belegt: seiten.iter().flat_map(fim_nummern).chain(regeln.iter().filter_map(|r| r.fim.clone())).collect(),
        naechste: 0,
        codelisten: Vec::new(),
        befunde: wandler.hinweise,
    };
    s.nachricht(&blatt.titel, &seiten, &regeln, &wandler.saetze);
    Ok(Ausfuhr { xml: s.z.fertig(), codelisten: s.codelisten, befunde: s.befunde })
}

fn kein_formular(formular: &Value) -> Fehler {
    let baustein = formular.get("seiten").is_some_and(|s| s.to_string().contains("\"baustein\":"));
    if baustein {
        return ungeloest();
    }
    Fehler::ohne_zeile("Das ist kein Formular. „basiswerk formular check“ sagt, was daran falsch ist.")
}

/// What would not be a schema. All else the reader of forms says better.
fn pruefen(ort: &str, felder: &[Feld]) -> Result<(), Fehler> {
    const VIEL: usize = 100_000;
    let falsch = |ort: &str, was: &str| {
        Err(Fehler::ohne_zeile(format!("„{ort}“: {was} Prüfen Sie das Formular mit „basiswerk formular check“.")))
    };
    if ort.trim().is_empty() {
        return falsch(ort, "Die id fehlt.");
    }
    for f in felder {
        // A field that is only a reference has no kind.
        if f.art.is_empty() {
            return Err(ungeloest());
        }
        if [f.minimal, f.maximal, f.anzahl].into_iter().flatten().any(|n| n > VIEL) {
            return falsch(&f.id, "Eine Länge oder Anzahl ist zu groß.");
        }
        if matches!(f.art.as_str(), "gruppe" | "tabelle") && f.minimal.unwrap_or(0) > f.maximal.unwrap_or(EINTRAEGE) {
            return falsch(&f.id, "„minimal“ ist größer als „maximal“.");
        }
        if f.fim.as_ref().is_some_and(|fim| fim.trim().is_empty() || fim.len() > 100) {
            return falsch(&f.id, "Die FIM-Nummer ist leer oder zu lang.");
        }
        pruefen(&f.id, &f.felder)?;
    }
    Ok(())
}

fn ungeloest() -> Fehler {
    Fehler::ohne_zeile("Das Formular enthält Verweise auf Bausteine. Setzen Sie die Bausteine zuerst ein.")
}

fn fim_nummern(e: &Ausgabe) -> Vec<String> {
    let kinder = if let Ausgabeinhalt::Gruppe(kinder) = &e.inhalt { kinder.as_slice() } else { &[] };
    let regeln = e.regeln.iter().filter_map(|r| r.fim.clone());
    e.fim.iter().cloned().chain(regeln).chain(kinder.iter().flat_map(fim_nummern)).collect()
}

struct Schreiber<'a> {
    fassung: Fassung,
    kopf: &'a Nachrichtenkopf,
    z: Zeilen,
    belegt: BTreeSet<String>,
    naechste: u32,
    codelisten: Vec<Codelistendatei>,
    befunde: Vec<Hinweis>,
}

impl Schreiber<'_> {
    fn drei(&self) -> bool {
        self.fassung == Fassung::Drei
    }

    fn nachricht(&mut self, titel: &str, seiten: &[Ausgabe], regeln: &[Regeltext], saetze: &[String]) {
        let kopf = self.kopf;
        self.z.auf("xdf:xdatenfelder.stammdatenschema.0102", &[("xmlns:xdf", self.fassung.raum())]);
        self.z.auf("xdf:header", &[]);
        self.z.feld("xdf:nachrichtID", &kopf.nachricht);
        self.z.feld("xdf:erstellungszeitpunkt", &kopf.zeit.to_string());
        self.z.zu();
        self.z.auf("xdf:stammdatenschema", &[]);
        self.identifikation("S", kopf.id.as_deref());
        self.z.feld("xdf:name", &kopf.name);
        self.allgemein(&kopf.rechtsgrundlagen, titel, None);
        if self.drei() {
            let uri = format!("{STICHWORT}{WORT}");
            saetze.iter().for_each(|s| self.z.mit("xdf:stichwort", &[("uri", &uri)], s));
            self.z.feld("xdf:bezeichnung", titel);
        } else if !saetze.is_empty() {
            self.befund("Datenschema", saetze::VERMERKE_IN_ZWEI);
        }
        self.code("ableitungsmodifikationenStruktur", "1.0", "3");
        self.code("ableitungsmodifikationenRepraesentation", "1.0", "1");
        if self.drei() {
            self.z.auf("xdf:dokumentsteckbrief", &[]);
            self.z.feld("xdf:id", "D99000000001");
            self.z.zu();
        }
        for regel in regeln {
            self.regel(regel);
        }
        for seite in seiten {
            self.struktur(seite);
        }
        if kopf.rechtsgrundlagen.is_empty() {
            self.befund("Datenschema", saetze::OHNE_RECHT);
        }
    }

    fn befund(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Hinweis { ort: ort.to_owned(), zeile: None, satz: satz.into() });
    }

    /// What stands at every element between its name and its labels, in the order of the version.
    fn allgemein(&mut self, bezuege: &[String], eingabe: &str, ausgabe: Option<&str>) {
        if self.drei() {
            for bezug in bezuege {
                self.z.feld("xdf:bezug", bezug);
            }
            let liste = [("listURI", "urn:xoev-de:xprozess:codeliste:status"), ("listVersionID", "2020-03-19")];
            self.z.mit_code("xdf:freigabestatus", &liste, "2");
            self.z.feld("xdf:statusGesetztDurch", &self.kopf.ersteller);
            self.z.feld("xdf:letzteAenderung", &self.kopf.zeit.to_string());
            return;
        }
        self.z.feld("xdf:bezeichnungEingabe", eingabe);
        self.z.wenn_da("xdf:bezeichnungAusgabe", ausgabe);
        self.z.feld("xdf:definition", "");
        self.z.feld("xdf:bezug", &bezuege.join("; "));
        self.code("status", "1.0", "inVorbereitung");
        self.z.feld("xdf:fachlicherErsteller", &self.kopf.ersteller);
    }

    fn struktur(&mut self, e: &Ausgabe) {
        self.z.auf("xdf:struktur", &[]);
        let hoechstens = if e.anzahl.1 == usize::MAX { "*".to_owned() } else { e.anzahl.1.to_string() };
        self.z.feld("xdf:anzahl", &format!("{}:{hoechstens}", e.anzahl.0));
        if !self.drei() {
            self.z.feld("xdf:bezug", "");
        }
        self.z.auf("xdf:enthaelt", &[]);
        match &e.inhalt {
            Ausgabeinhalt::Gruppe(kinder) => {
                self.z.auf("xdf:datenfeldgruppe", &[]);
                self.element("G", e);
                self.regeln(e);
                for kind in kinder {
                    self.struktur(kind);
                }
            }
            Ausgabeinhalt::Feld(feld) => {
                self.z.auf("xdf:datenfeld", &[]);
                self.element("F", e);
                self.feld(e, feld);
            }
        }
        for _ in 0..3 {
            self.z.zu();
        }
    }

    fn element(&mut self, buchstabe: &str, e: &Ausgabe) {
        self.identifikation(buchstabe, e.fim.as_deref());
        self.z.feld("xdf:name", &e.name);
        self.allgemein(&[], &e.bezeichnung, Some(&e.ausgabe));
        if self.drei() {
            for (schluessel, wert) in &e.stichworte {
                self.z.mit("xdf:stichwort", &[("uri", &format!("{STICHWORT}{schluessel}"))], wert);
            }
            self.z.feld("xdf:bezeichnungEingabe", &e.bezeichnung);
            self.z.feld("xdf:bezeichnungAusgabe", &e.ausgabe);
        } else {
            if let Some((_, art)) = e.stichworte.iter().find(|(s, _)| *s == "art") {
                self.befund(&e.name, format!("Dass es die Art „{art}“ ist, kann Fassung 2.0 nicht sagen."));
            }
            if e.stichworte.iter().any(|(s, _)| *s == WORT) {
                self.befund(&e.name, saetze::VERMERKE_IN_ZWEI);
            }
        }
        self.code("schemaelementart", "1.0", "RNG");
        if self.drei() {
            self.z.wenn_da("xdf:hilfetextEingabe", e.hilfe.as_deref());
        } else {
            self.z.feld("xdf:hilfetextEingabe", e.hilfe.as_deref().unwrap_or_default());
            self.z.feld("xdf:hilfetextAusgabe", "");
        }
    }

    fn feld(&mut self, e: &Ausgabe, feld: &Ausgabefeld) {
        let listen = if self.drei() { "2.0" } else { "1.0" };
        let nur_drei = matches!(feld.datentyp, "text_latin" | "time");
        let datentyp = if nur_drei && !self.drei() { "text" } else { feld.datentyp };
        self.code("feldart", listen, feld.feldart);
        self.code("datentyp", listen, datentyp);
        if !self.drei() {
            let grenzen = if feld.datentyp == "time" { None } else { feld.praezisierung.json() };
            self.z.feld("xdf:praezisierung", &grenzen.unwrap_or_default());
            self.z.feld("xdf:inhalt", feld.inhalt.as_deref().unwrap_or_default());
            match &feld.liste {
                Some(liste) => self.codeliste(&e.bezeichnung, liste),
                None if feld.feldart == "select" => {
                    let kennung = format!("urn:basiswerk:codeliste:{}:{}", self.kopf.name, e.name);
                    let datei = Some((e.name.clone(), feld.werte.clone()));
                    self.codeliste(&e.bezeichnung, &Listenangabe { kennung, datei });
                }
                None => {}
            }
            if feld.datentyp == "time" {
                self.befund(&e.name, saetze::ZEIT_IN_ZWEI);
            }
            if feld.datentyp == "file" {
                self.befund(&e.name, saetze::DATEI_IN_ZWEI);
            }
            self.regeln(e);
            return;
        }
        let attribute: Vec<(&str, &str)> =
            feld.praezisierung.paare().into_iter().filter_map(|(n, w)| Some((n, w?))).collect();
        if !attribute.is_empty() {
            self.z.mit("xdf:praezisierung", &attribute, "");
        }
        self.z.wenn_da("xdf:inhalt", feld.inhalt.as_deref());
        self.code("vorbefuellung", "1.0", "keine");
        if !feld.werte.is_empty() {
            self.werte(&feld.werte);
        }
        if let Some(liste) = &feld.liste {
            self.codeliste(&e.bezeichnung, liste);
        }
        self.regeln(e);
        if let Some(bytes) = feld.max_groesse {
            self.z.feld("xdf:maxSize", &bytes.to_string());
        }
        for medium in &feld.medien {
            self.z.feld("xdf:mediaType", medium);
        }
    }

    fn werte(&mut self, werte: &[Wert]) {
        self.z.auf("xdf:werte", &[]);
        for wert in werte {
            self.z.auf("xdf:wert", &[]);
            self.z.feld("xdf:code", &wert.code);
            self.z.feld("xdf:name", &wert.name);
            self.z.zu();
        }
        self.z.zu();
    }

    /// Names a code list; where it is one of the form, it is a file beside the schema, once.
    fn codeliste(&mut self, aufschrift: &str, liste: &Listenangabe) {
        let kennung = &liste.kennung;
        self.z.auf("xdf:codelisteReferenz", &[]);
        if self.drei() {
            self.z.feld("xdf:canonicalIdentification", kennung);
            if liste.datei.is_some() {
                self.z.feld("xdf:version", "1");
            }
        } else {
            let id = self.nummer("C");
            self.z.auf("xdf:identifikation", &[]);
            self.z.feld("xdf:id", &id);
            self.z.zu();
            self.z.auf("xdf:genericodeIdentification", &[]);
            self.z.feld("xdf:canonicalIdentification", kennung);
            if liste.datei.is_some() {
                self.z.feld("xdf:version", "1");
                self.z.feld("xdf:canonicalVersionUri", &format!("{kennung}_1"));
            }
            self.z.zu();
        }
        self.z.zu();
        let Some((name, werte)) = &liste.datei else { return };
        if self.codelisten.iter().all(|l| l.kennung != *kennung) {
            let xml = genericode(kennung, aufschrift, werte);
            self.codelisten.push(Codelistendatei {
                dateiname: format!("{name}_genericode.xml"),
                kennung: kennung.clone(),
                xml,
            });
        }
    }

    fn regeln(&mut self, e: &Ausgabe) {
        for regel in &e.regeln {
            self.regel(regel);
        }
    }

    fn regel(&mut self, regel: &Regeltext) {
        self.z.auf("xdf:regel", &[]);
        match (&regel.fim, &regel.version) {
            (Some(fim), Some(version)) => self.fremde_identifikation(fim, version),
            (fim, _) => self.identifikation("R", fim.as_deref()),
        }
        self.z.feld("xdf:name", &regel.name);
        if self.drei() {
            self.z.feld("xdf:freitextRegel", &regel.text);
            self.z.feld("xdf:fachlicherErsteller", &self.kopf.ersteller);
            self.z.feld("xdf:letzteAenderung", &self.kopf.zeit.to_string());
            self.code("typ", "1.0", &regel.typ);
            self.z.wenn_da("xdf:skript", regel.skript.as_deref());
        } else {
            self.z.feld("xdf:bezeichnungEingabe", &regel.name);
            self.z.feld("xdf:definition", &regel.text);
            self.z.feld("xdf:bezug", "");
            self.code("status", "1.0", "inVorbereitung");
            self.z.feld("xdf:fachlicherErsteller", &self.kopf.ersteller);
            self.z.feld("xdf:script", regel.skript.as_deref().unwrap_or_default());
        }
        self.z.zu();
    }

    /// An id that FIM gave has a version that we do not know; our own have that of the schema.
    fn identifikation(&mut self, buchstabe: &str, fim: Option<&str>) {
        let id = match fim {
            Some(fim) => in_fassung(fim, self.fassung),
            None => self.nummer(buchstabe),
        };
        self.z.auf("xdf:identifikation", &[]);
        self.z.feld("xdf:id", &id);
        if fim.is_none() || buchstabe == "S" {
            let teile = if self.drei() { 3 } else { 2 };
            let version = self.kopf.version.split('.').take(teile).collect::<Vec<_>>().join(".");
            self.z.feld("xdf:version", &version);
        }
        self.z.zu();
    }

    /// An id that FIM gave, with the version that came along.
    fn fremde_identifikation(&mut self, fim: &str, version: &str) {
        let teile = if self.drei() { 3 } else { 2 };
        let version: Vec<&str> = version.split('.').chain(["0", "0"]).take(teile).collect();
        self.z.auf("xdf:identifikation", &[]);
        self.z.feld("xdf:id", &in_fassung(fim, self.fassung));
        self.z.feld("xdf:version", &version.join("."));
        self.z.zu();
    }

    fn nummer(&mut self, buchstabe: &str) -> String {
        loop {
            self.naechste += 1;
            let id = match self.fassung {
                Fassung::Zwei => format!("{buchstabe}{NUMMERNKREIS}{:06}", self.naechste),
                Fassung::Drei => format!("{buchstabe}{NUMMERNKREIS}{:09}", self.naechste),
            };
            if !self.belegt.contains(&id) {
                return id;
            }
        }
    }

    /// A code of one of FIM's own lists.
    fn code(&mut self, name: &str, version: &str, code: &str) {
        let uri = match name {
            "typ" => "urn:xoev-de:fim:codeliste:xdatenfelder.regeltyp".to_owned(),
            _ => format!("urn:xoev-de:fim:codeliste:xdatenfelder.{name}"),
        };
        self.z.mit_code(&format!("xdf:{name}"), &[("listURI", &uri), ("listVersionID", version)], code);
    }
}

/// Eleven digits in 3.0, eight in 2.0: the three behind the number range are zeros.
fn in_fassung(fim: &str, fassung: Fassung) -> String {
    let ziffern = fim.get(1..).is_some_and(|z| z.bytes().all(|b| b.is_ascii_digit()));
    match (fassung, fim.len(), fim.get(..3), fim.get(3..), fim.get(3..6), fim.get(6..)) {
        (Fassung::Drei, 9, Some(kreis), Some(rest), ..) if ziffern => format!("{kreis}000{rest}"),
        (Fassung::Zwei, 12, Some(kreis), _, Some("000"), Some(rest)) if ziffern => format!("{kreis}{rest}"),
        _ => fim.to_owned(),
    }
}

fn genericode(kennung: &str, name: &str, werte: &[Wert]) -> String {
    let mut z = Zeilen::neu();
    z.auf("gc:CodeList", &[("xmlns:gc", "http://docs.oasis-open.org/codelist/ns/genericode/1.0/")]);
    z.auf("Identification", &[]);
    z.feld("ShortName", name);
    z.feld("Version", "1");
    z.feld("CanonicalUri", kennung);
    z.feld("CanonicalVersionUri", &format!("{kennung}_1"));
    z.zu();
    z.auf("ColumnSet", &[]);
    for spalte in ["code", "name"] {
        z.auf("Column", &[("Id", spalte), ("Use", "required")]);
        z.feld("ShortName", spalte);
        z.mit("Data", &[("Type", "string")], "");
        z.zu();
    }
    z.auf("Key", &[("Id", "codeKey")]);
    z.feld("ShortName", "codeKey");
    z.mit("ColumnRef", &[("Ref", "code")], "");
    z.zu();
    z.zu();
    z.auf("SimpleCodeList", &[]);
    for wert in werte {
        z.auf("Row", &[]);
        for (spalte, text) in [("code", &wert.code), ("name", &wert.name)] {
            z.auf("Value", &[("ColumnRef", spalte)]);
            z.feld("SimpleValue", text);
            z.zu();
        }
        z.zu();
    }
    z.fertig()
}
