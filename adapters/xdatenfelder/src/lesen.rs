//! The file, read element by element: what must not stand there is refused where it stands.

use std::collections::BTreeSet;

use xml::{Element, Grenzen, Strom};

use crate::{
    Fehler,
    modell::{
        Anzahl, Datenfeld, Datenschema, Fassung, Hinweis, Inhalt, Kopf, Nachrichtart, Regel, Schemaelement, Verweis,
        Wert,
    },
    praezisierung,
    tafeln::{
        ENTHAELT, FELD, GENERICODE, GRUPPE, HEADER, IDENTIFIKATION, Mal, REGEL_DREI, REGEL_ZWEI, SCHEMA, STRUKTUR,
        Tafel, VERWEIS, WERT, WERTE, codes,
    },
};

/// Bytes of a file.
const GROESSE: usize = 32 << 20;
/// Bytes of one text in it.
const STUECK: u64 = 1 << 20;
/// Elements within each other: a group within a group takes three.
const TIEFE: usize = 64;
/// Groups and fields together, and rules: as many as a form may have.
const ELEMENTE: usize = 3_000;

type Ergebnis<T> = Result<T, Fehler>;

/// An open element: what may stand in it, and what did.
struct Offen {
    name: String,
    zeile: u64,
    tafeln: &'static [Tafel],
    gesehen: BTreeSet<&'static str>,
}

impl Offen {
    fn neu(e: &Element, tafeln: &'static [Tafel]) -> Self {
        Self { name: e.name.clone(), zeile: e.zeile, tafeln, gesehen: BTreeSet::new() }
    }

    fn fehlt(&self, was: &str) -> Fehler {
        Fehler::in_zeile(self.zeile, format!("In „{}“ fehlt „{was}“. Bitte ergänzen.", self.name))
    }
}

struct Leser<'a> {
    strom: Strom<&'a [u8]>,
    fassung: Fassung,
    regeln: Vec<Regel>,
    hinweise: Vec<Hinweis>,
    elemente: usize,
}

pub(crate) fn datenschema(bytes: &[u8]) -> Ergebnis<Datenschema> {
    if bytes.len() > GROESSE {
        let satz =
            format!("Die Datei ist größer als {} MB. So große Datenschemata werden nicht gelesen.", GROESSE >> 20);
        return Err(Fehler::ohne_zeile(satz));
    }
    let mut strom = Strom::neu(bytes, Grenzen { stueck: STUECK, tiefe: TIEFE });
    let wurzel = strom.wurzel()?;
    let (fassung, art) = erkennen(&wurzel)?;
    let mut leser = Leser { strom, fassung, regeln: Vec::new(), hinweise: Vec::new(), elemente: 0 };
    leser.nachricht(&wurzel, art)
}

/// Version and kind, from the root.
fn erkennen(wurzel: &Element) -> Ergebnis<(Fassung, Nachrichtart)> {
    let fehler = |satz: String| Err(Fehler::in_zeile(wurzel.zeile, satz));
    let Some(fassung) = [Fassung::Zwei, Fassung::Drei].into_iter().find(|f| f.raum() == wurzel.raum) else {
        let raum = if wurzel.raum.is_empty() { "keiner" } else { &wurzel.raum };
        return fehler(format!(
            "Die Datei ist kein XDatenfelder 2.0 oder 3.0. Ihr Namensraum ist „{raum}“, gelesen werden „{}“ und „{}“.",
            Fassung::Zwei.raum(),
            Fassung::Drei.raum()
        ));
    };
    match Nachrichtart::ALLE.into_iter().find(|a| a.elemente().0 == wurzel.name) {
        Some(art) => Ok((fassung, art)),
        None if wurzel.name.starts_with("xdatenfelder.dokument") => fehler(
            "Die Datei ist ein Dokumentsteckbrief und enthält keine Felder. Wählen Sie die Datei des Datenschemas."
                .into(),
        ),
        None => fehler(format!(
            "„{}“ wird nicht gelesen. Möglich sind Datenschema, Datenfeldgruppe und Datenfeld.",
            wurzel.name
        )),
    }
}

impl Leser<'_> {
    fn nachricht(&mut self, wurzel: &Element, art: Nachrichtart) -> Ergebnis<Datenschema> {
        let (_, gesucht) = art.elemente();
        let mut da = None;
        while let Some(e) = self.strom.hinein()? {
            self.im_raum(&e)?;
            match e.name.as_str() {
                "header" => self.kopfzeilen(&e)?,
                name if name == gesucht && da.is_none() => da = Some(self.gegenstand(&e, art)?),
                name if name == gesucht => return Err(doppelt(&e)),
                _ => return Err(unerwartet(&e, &wurzel.name)),
            }
        }
        // Behind the root there may only be blanks and comments.
        while self.strom.hinein()?.is_some() {}
        let (kopf, kinder) = da.ok_or_else(|| {
            Fehler::in_zeile(wurzel.zeile, format!("In „{}“ fehlt „{gesucht}“. Bitte ergänzen.", wurzel.name))
        })?;
        let (regeln, hinweise) = (std::mem::take(&mut self.regeln), std::mem::take(&mut self.hinweise));
        Ok(Datenschema { fassung: self.fassung, art, kopf, kinder, regeln, hinweise })
    }

    fn kopfzeilen(&mut self, e: &Element) -> Ergebnis<()> {
        let mut offen = Offen::neu(e, HEADER);
        while let Some((e, _)) = self.kind(&mut offen)? {
            self.text(&mut offen, e)?;
        }
        Ok(())
    }

    /// What the file is about. A single group or field is taken for a schema of its own.
    fn gegenstand(&mut self, e: &Element, art: Nachrichtart) -> Ergebnis<(Kopf, Vec<Schemaelement>)> {
        match art {
            Nachrichtart::Stammdatenschema => self.schema(e),
            Nachrichtart::Datenfeldgruppe => {
                let gruppe = self.gruppe(e)?;
                let Inhalt::Gruppe { auswahl, kinder } = gruppe.inhalt else { return Ok((gruppe.kopf, Vec::new())) };
                if auswahl {
                    self.hinweise.push(Hinweis {
                        ort: gruppe.kopf.ort(),
                        zeile: Some(gruppe.kopf.zeile),
                        satz: crate::saetze::AUSWAHLGRUPPE.to_owned(),
                    });
                }
                Ok((gruppe.kopf, kinder))
            }
            Nachrichtart::Datenfeld => {
                let feld = self.feld(e)?;
                Ok((feld.kopf.clone(), vec![feld]))
            }
        }
    }

    fn schema(&mut self, e: &Element) -> Ergebnis<(Kopf, Vec<Schemaelement>)> {
        let mut offen = Offen::neu(e, SCHEMA);
        let (mut kopf, mut kinder, regeln_vorher) = (kopf_von(e), Vec::new(), self.regeln.len());
        while let Some((e, mal)) = self.kind(&mut offen)? {
            match e.name.as_str() {
                "regel" => self.regel(&e)?,
                "struktur" => kinder.extend(self.struktur(&e)?),
                _ => self.angabe(&mut kopf, &mut offen, e, mal)?,
            }
        }
        self.kopf_pruefen(&kopf, &offen, regeln_vorher)?;
        Ok((kopf, kinder))
    }

    fn gruppe(&mut self, e: &Element) -> Ergebnis<Schemaelement> {
        self.zaehlen(e)?;
        let mut offen = Offen::neu(e, GRUPPE);
        let (mut kopf, mut kinder, regeln_vorher) = (kopf_von(e), Vec::new(), self.regeln.len());
        let mut auswahl = false;
        while let Some((e, mal)) = self.kind(&mut offen)? {
            match e.name.as_str() {
                "regel" => self.regel(&e)?,
                "struktur" => kinder.extend(self.struktur(&e)?),
                "art" => auswahl = self.code(e)? == "X",
                _ => self.angabe(&mut kopf, &mut offen, e, mal)?,
            }
        }
        self.kopf_pruefen(&kopf, &offen, regeln_vorher)?;
        Ok(Schemaelement { kopf, anzahl: Anzahl::EINMAL, inhalt: Inhalt::Gruppe { auswahl, kinder }, ziel: None })
    }

    fn feld(&mut self, e: &Element) -> Ergebnis<Schemaelement> {
        self.zaehlen(e)?;
        let mut offen = Offen::neu(e, FELD);
        let (mut kopf, mut feld, regeln_vorher) = (kopf_von(e), Datenfeld::default(), self.regeln.len());
        while let Some((e, mal)) = self.kind(&mut offen)? {
            match e.name.as_str() {
                "regel" => self.regel(&e)?,
                "feldart" => feld.feldart = self.code(e)?,
                "datentyp" => feld.datentyp = self.code(e)?,
                "praezisierung" => self.praezisierung(&mut feld, &kopf, &mut offen, e)?,
                "inhalt" => feld.inhalt = self.text(&mut offen, e)?.or(feld.inhalt),
                "vorbefuellung" => feld.vorbefuellt = self.code(e)? != "keine",
                "werte" => feld.werte = self.werte(&e)?,
                "codelisteReferenz" => feld.verweis = self.verweis(&e)?,
                "maxSize" => feld.max_groesse = self.groesse(&mut offen, e)?,
                "mediaType" => feld.medien.extend(self.blatt(e)?),
                _ => self.angabe(&mut kopf, &mut offen, e, mal)?,
            }
        }
        for muss in ["feldart", "datentyp"] {
            if !offen.gesehen.contains(muss) {
                return Err(offen.fehlt(muss));
            }
        }
        self.kopf_pruefen(&kopf, &offen, regeln_vorher)?;
        let inhalt = Inhalt::Feld(Box::new(feld));
        Ok(Schemaelement { kopf, anzahl: Anzahl::EINMAL, inhalt, ziel: None })
    }

    fn praezisierung(&mut self, feld: &mut Datenfeld, kopf: &Kopf, offen: &mut Offen, e: Element) -> Ergebnis<()> {
        let zeile = e.zeile;
        if self.fassung == Fassung::Drei {
            let attribute = e.attribute.clone();
            let text = self.blatt(e)?;
            feld.praezisierung = praezisierung::aus_attributen(&attribute, text);
            return Ok(());
        }
        let Some(text) = self.text(offen, e)? else { return Ok(()) };
        match praezisierung::aus_json(&text) {
            Some(p) => feld.praezisierung = p,
            None => {
                let satz =
                    format!("Die Präzisierung „{text}“ ist nicht lesbar. Bitte Längen und Grenzen selbst eintragen.");
                self.hinweise.push(Hinweis { ort: kopf.ort(), zeile: Some(zeile), satz });
            }
        }
        Ok(())
    }

    fn groesse(&mut self, offen: &mut Offen, e: Element) -> Ergebnis<Option<u64>> {
        let zeile = e.zeile;
        let Some(text) = self.text(offen, e)? else { return Ok(None) };
        let falsch = || Fehler::in_zeile(zeile, format!("„maxSize“ ist keine Anzahl von Bytes: „{text}“."));
        text.parse().map(Some).map_err(|_| falsch())
    }

    fn struktur(&mut self, e: &Element) -> Ergebnis<Option<Schemaelement>> {
        let mut offen = Offen::neu(e, STRUKTUR);
        let (mut anzahl, mut da) = (None, None);
        while let Some((e, _)) = self.kind(&mut offen)? {
            match e.name.as_str() {
                "anzahl" => {
                    let zeile = e.zeile;
                    let text = self.text(&mut offen, e)?.unwrap_or_default();
                    anzahl = Some(Anzahl::lesen(&text).ok_or_else(|| {
                        let satz = "Erlaubt ist „m:n“ mit m kleiner oder gleich n, oder „m:*“";
                        Fehler::in_zeile(zeile, format!("Die Anzahl „{text}“ ist nicht lesbar. {satz}."))
                    })?);
                }
                "enthaelt" => da = Some(self.enthaelt(&e)?),
                _ => drop(self.text(&mut offen, e)?),
            }
        }
        let anzahl = anzahl.ok_or_else(|| offen.fehlt("anzahl"))?;
        Ok(Some(Schemaelement { anzahl, ..da.ok_or_else(|| offen.fehlt("enthaelt"))? }))
    }

    fn enthaelt(&mut self, e: &Element) -> Ergebnis<Schemaelement> {
        let mut offen = Offen::neu(e, ENTHAELT);
        let mut da = None;
        while let Some((e, _)) = self.kind(&mut offen)? {
            if da.is_some() {
                let satz =
                    "In „enthaelt“ stehen mehrere Elemente. Erlaubt ist eines; jedes weitere braucht seine „struktur“.";
                return Err(Fehler::in_zeile(e.zeile, satz));
            }
            da = Some(if e.name == "datenfeld" { self.feld(&e)? } else { self.gruppe(&e)? });
        }
        da.ok_or_else(|| offen.fehlt("datenfeld“ oder „datenfeldgruppe"))
    }

    fn regel(&mut self, e: &Element) -> Ergebnis<()> {
        in_grenzen(e, self.regeln.len() + 1)?;
        let mut offen = Offen::neu(e, if self.fassung == Fassung::Zwei { REGEL_ZWEI } else { REGEL_DREI });
        let (mut kopf, mut regel) = (kopf_von(e), Regel { zeile: e.zeile, ..Regel::default() });
        let mut beschreibung = None;
        while let Some((e, mal)) = self.kind(&mut offen)? {
            match (e.name.as_str(), self.fassung) {
                ("definition", Fassung::Zwei) | ("freitextRegel", _) => regel.text = self.text(&mut offen, e)?,
                ("script" | "skript", _) => regel.skript = self.text(&mut offen, e)?,
                ("beschreibung", _) => beschreibung = self.text(&mut offen, e)?,
                ("typ", _) => regel.typ = Some(self.code(e)?),
                _ => self.angabe(&mut kopf, &mut offen, e, mal)?,
            }
        }
        self.kopf_pruefen(&kopf, &offen, self.regeln.len())?;
        regel.text = regel.text.or(beschreibung);
        self.regeln.push(Regel { id: kopf.id, version: kopf.version, name: kopf.name, ..regel });
        Ok(())
    }

    fn werte(&mut self, e: &Element) -> Ergebnis<Vec<Wert>> {
        let mut offen = Offen::neu(e, WERTE);
        let mut werte = Vec::new();
        while let Some((e, _)) = self.kind(&mut offen)? {
            let mut wert = Offen::neu(&e, WERT);
            let (mut code, mut name) = (None, None);
            while let Some((e, _)) = self.kind(&mut wert)? {
                match e.name.as_str() {
                    "code" => code = self.text(&mut wert, e)?,
                    "name" => name = self.text(&mut wert, e)?,
                    _ => drop(self.text(&mut wert, e)?),
                }
            }
            let code = code.ok_or_else(|| wert.fehlt("code"))?;
            werte.push(Wert { name: name.unwrap_or_else(|| code.clone()), code });
        }
        Ok(werte)
    }

    /// A reference to a code list; an empty one says nothing.
    fn verweis(&mut self, e: &Element) -> Ergebnis<Option<Verweis>> {
        let mut offen = Offen::neu(e, VERWEIS);
        let (mut kennung, mut version) = (None, None);
        while let Some((e, _)) = self.kind(&mut offen)? {
            match e.name.as_str() {
                "canonicalIdentification" => kennung = self.text(&mut offen, e)?,
                "version" => version = self.text(&mut offen, e)?,
                "identifikation" => drop(self.identifikation(&e)?),
                "genericodeIdentification" => {
                    let mut innen = Offen::neu(&e, GENERICODE);
                    while let Some((e, _)) = self.kind(&mut innen)? {
                        match e.name.as_str() {
                            "canonicalIdentification" => kennung = self.text(&mut innen, e)?,
                            "version" => version = self.text(&mut innen, e)?,
                            _ => drop(self.text(&mut innen, e)?),
                        }
                    }
                }
                _ => drop(self.text(&mut offen, e)?),
            }
        }
        Ok(kennung.map(|kennung| Verweis { kennung, version }))
    }

    /// What elements of all kinds say of themselves.
    fn angabe(&mut self, kopf: &mut Kopf, offen: &mut Offen, e: Element, mal: Mal) -> Ergebnis<()> {
        match e.name.as_str() {
            "identifikation" => (kopf.id, kopf.version) = self.identifikation(&e)?,
            "name" => kopf.name = self.text(offen, e)?.unwrap_or_default(),
            "bezeichnung" | "bezeichnungEingabe" => kopf.bezeichnung = self.text(offen, e)?.or(kopf.bezeichnung.take()),
            "bezeichnungAusgabe" => kopf.ausgabe = self.text(offen, e)?.or(kopf.ausgabe.take()),
            "hilfetext" | "hilfetextEingabe" => kopf.hilfe = self.text(offen, e)?.or(kopf.hilfe.take()),
            "status" => kopf.inaktiv = self.code(e)? == "inaktiv",
            "freigabestatus" => kopf.inaktiv = matches!(self.code(e)?.as_str(), "7" | "8"),
            "schemaelementart" | "ableitungsmodifikationenStruktur" | "ableitungsmodifikationenRepraesentation" => {
                self.code(e)?;
            }
            "stichwort" => {
                let uri = e.attribut("uri").unwrap_or_default().to_owned();
                kopf.stichworte.extend(self.blatt(e)?.map(|wert| (uri, wert)));
            }
            "relation" | "dokumentsteckbrief" | "param" | "ziel" | "fehler" => drop(self.strom.ganz(e)?),
            _ if mal == Mal::Oft => drop(self.blatt(e)?),
            _ => drop(self.text(offen, e)?),
        }
        Ok(())
    }

    fn kopf_pruefen(&mut self, kopf: &Kopf, offen: &Offen, ab: usize) -> Ergebnis<()> {
        if !offen.gesehen.contains("identifikation") {
            return Err(offen.fehlt("identifikation"));
        }
        if kopf.name.is_empty() {
            return Err(offen.fehlt("name"));
        }
        for regel in self.regeln.iter_mut().skip(ab).filter(|r| r.an.is_empty()) {
            regel.an.clone_from(&kopf.id);
        }
        Ok(())
    }

    fn identifikation(&mut self, e: &Element) -> Ergebnis<(String, Option<String>)> {
        let mut offen = Offen::neu(e, IDENTIFIKATION);
        let (mut id, mut version) = (None, None);
        while let Some((e, _)) = self.kind(&mut offen)? {
            if e.name == "version" {
                version = self.text(&mut offen, e)?;
                continue;
            }
            let zeile = e.zeile;
            // An empty id counts: a second one does not make it good.
            if !offen.gesehen.insert("id") {
                return Err(doppelt(&e));
            }
            let text = self.blatt(e)?.filter(|t| t.len() <= 100).ok_or_else(|| {
                Fehler::in_zeile(zeile, "Die „id“ ist leer oder zu lang. Jedes Element braucht seine Nummer aus FIM.")
            })?;
            id = Some(text);
        }
        Ok((id.ok_or_else(|| offen.fehlt("id"))?, version))
    }

    /// The next element inside the open one, which may stand there.
    fn kind(&mut self, offen: &mut Offen) -> Ergebnis<Option<(Element, Mal)>> {
        let Some(e) = self.strom.hinein()? else { return Ok(None) };
        self.im_raum(&e)?;
        let platz = offen.tafeln.iter().copied().flatten().find(|p| p.passt(&e.name, self.fassung));
        let platz = platz.ok_or_else(|| unerwartet(&e, &offen.name))?;
        if platz.mal == Mal::Einmal && !offen.gesehen.insert(platz.name) {
            return Err(doppelt(&e));
        }
        Ok(Some((e, platz.mal)))
    }

    fn im_raum(&self, e: &Element) -> Ergebnis<()> {
        if e.raum == self.fassung.raum() {
            return Ok(());
        }
        let satz = format!("„{}“ gehört zu einem anderen Namensraum („{}“) als der Anfang der Datei.", e.name, e.raum);
        Err(Fehler::in_zeile(e.zeile, satz))
    }

    /// A text that may stand once.
    fn text(&mut self, offen: &mut Offen, e: Element) -> Ergebnis<Option<String>> {
        let platz = offen.tafeln.iter().copied().flatten().find(|p| p.passt(&e.name, self.fassung));
        let noch_einmal = doppelt(&e);
        let text = self.blatt(e)?;
        if text.is_none() && self.fassung == Fassung::Drei {
            return Ok(None);
        }
        match platz {
            Some(p) if p.mal == Mal::Text && !offen.gesehen.insert(p.name) => Err(noch_einmal),
            _ => Ok(text),
        }
    }

    /// The text of an element that has nothing else in it.
    fn blatt(&mut self, e: Element) -> Ergebnis<Option<String>> {
        let e = self.strom.ganz(e)?;
        match e.kinder.first() {
            Some(kind) => Err(unerwartet(kind, &e.name)),
            // Editors of FIM end their lines as Windows does (`&#xD;`).
            None => Ok(e.wert().map(|t| t.replace("\r\n", "\n").replace('\r', "\n"))),
        }
    }

    /// The code of a value from a code list; in XÖV its elements have no namespace.
    fn code(&mut self, e: Element) -> Ergebnis<String> {
        let e = self.strom.ganz(e)?;
        let mut da: Option<&Element> = None;
        for kind in &e.kinder {
            if !kind.raum.is_empty() && kind.raum != self.fassung.raum() || !kind.kinder.is_empty() {
                return Err(unerwartet(kind, &e.name));
            }
            match kind.name.as_str() {
                "code" if da.is_some() => return Err(doppelt(kind)),
                "code" => da = Some(kind),
                "name" => {}
                _ => return Err(unerwartet(kind, &e.name)),
            }
        }
        let fehlt = || Fehler::in_zeile(e.zeile, format!("In „{}“ fehlt „code“. Bitte ergänzen.", e.name));
        let kind = da.ok_or_else(fehlt)?;
        let code = kind.wert().ok_or_else(fehlt)?;
        match codes(&e.name, self.fassung) {
            Some(erlaubt) if !erlaubt.contains(&code) => {
                let satz =
                    format!("Den Code „{code}“ gibt es bei „{}“ nicht. Möglich sind: {}.", e.name, erlaubt.join(", "));
                Err(Fehler::in_zeile(kind.zeile, satz))
            }
            _ => Ok(code.to_owned()),
        }
    }

    fn zaehlen(&mut self, e: &Element) -> Ergebnis<()> {
        self.elemente += 1;
        in_grenzen(e, self.elemente)
    }
}

fn in_grenzen(e: &Element, anzahl: usize) -> Ergebnis<()> {
    if anzahl <= ELEMENTE {
        return Ok(());
    }
    let satz = format!("Die Datei hat mehr als {ELEMENTE} Felder und Gruppen oder Regeln. Bitte teilen Sie sie auf.");
    Err(Fehler::in_zeile(e.zeile, satz))
}

fn kopf_von(e: &Element) -> Kopf {
    Kopf { zeile: e.zeile, ..Kopf::default() }
}

fn doppelt(e: &Element) -> Fehler {
    Fehler::in_zeile(e.zeile, format!("„{}“ steht hier zum zweiten Mal. Erlaubt ist es einmal.", e.name))
}

fn unerwartet(e: &Element, eltern: &str) -> Fehler {
    Fehler::in_zeile(e.zeile, format!("„{}“ darf in „{eltern}“ nicht stehen. Bitte prüfen und entfernen.", e.name))
}
