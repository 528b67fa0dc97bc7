//! From a data field to a question.

use formular::{Muster, Vermerk, Vermerkart};

use crate::{
    bauen::{Bauer, Lage},
    blatt::{EIGENE_LISTEN, FORMATE, Feld, Liste, STICHWORT, Wahl},
    einfuhr::{Code, Codeliste},
    kennungen::Kennungen,
    modell::{Anzahl, Datenfeld, Inhalt, Kopf, Praezisierung, Schemaelement, Wert},
    praezisierung, saetze,
};

/// Longer texts have several lines.
const ZEILE: usize = 1_000;
const LANGTEXT: usize = 10_000;
/// More answers than this are a list to open.
const RADIO: usize = 7;
const DATEIEN: u32 = 20;
pub(crate) const MB: u64 = 1_000_000;

/// Kinds of text that only a form knows; a keyword names them.
const TEXTARTEN: &[&str] = &[
    "langtext",
    "email",
    "telefon",
    "plz",
    "iban",
    "steuer_id",
    "ust_id",
    "steuernummer",
    "wirtschafts_id",
    "registernummer",
    "kennzeichen",
    "punkt",
    "flaeche",
    "unterschrift",
];
/// A list that somebody brought and that is longer than this is a code list of the form, found by typing.
const AUSWAHL: usize = 20;

impl Bauer<'_> {
    /// The question that asks for a field; `None` when nobody is asked.
    pub fn feld(&mut self, e: &mut Schemaelement, lage: Lage<'_>) -> Option<Feld> {
        let Inhalt::Feld(feld) = &e.inhalt else { return None };
        let (kopf, feld) = (e.kopf.clone(), feld.clone());
        if feld.feldart == "hidden" {
            self.hinweis(&kopf, saetze::VERSTECKT);
            return None;
        }
        let id = self.kennungen.feld(&kopf.name, lage.gruppe);
        e.ziel = Some(id.clone());
        let pflicht = (lage.freiwillig || e.anzahl.mindestens == 0).then_some(false);
        let mut neu = Feld {
            id,
            frage: kopf.aufschrift().to_owned(),
            hinweis: kopf.hilfe.clone(),
            pflicht,
            fim: self.fim(&kopf, lage.in_gruppe),
            herkunft: lage.pfad.to_vec(),
            ..Feld::default()
        };
        self.art(&mut neu, &kopf, &feld, e.anzahl.mehrmals());
        if neu.art == "datei" && e.anzahl.mehrmals() {
            neu.anzahl = Some(self.dateien(&kopf, e.anzahl));
        }
        self.verlorenes(&neu, &kopf, &feld);
        self.an_seinen_platz(neu, e, &kopf, lage)
    }

    /// The FIM id. A form asks for each once; ids of our own numbering are none.
    pub fn fim(&mut self, kopf: &Kopf, in_gruppe: bool) -> Option<String> {
        if ist_vorlaeufig(&kopf.id) {
            return None;
        }
        if !in_gruppe && !self.gefragt.insert(kopf.id.clone()) {
            let satz = format!("Nach {} wird schon gefragt. Diese Frage hat darum keine FIM-Nummer.", kopf.id);
            self.hinweis(kopf, satz);
            return None;
        }
        Some(kopf.id.clone())
    }

    /// Repeated fields become groups of one field.
    fn an_seinen_platz(&mut self, neu: Feld, e: &Schemaelement, kopf: &Kopf, lage: Lage<'_>) -> Option<Feld> {
        let schon_mehrfach = matches!(neu.art.as_str(), "mehrfach" | "datei" | "info");
        if !e.anzahl.mehrmals() || schon_mehrfach {
            return Some(neu);
        }
        if lage.in_gruppe {
            self.hinweis(kopf, saetze::MEHRMALS_IN_GRUPPE);
            return Some(neu);
        }
        let (minimal, maximal) = self.eintraege(kopf, e.anzahl);
        Some(Feld {
            id: self.kennungen.feld(&format!("{}_liste", kopf.name), None),
            art: "gruppe".into(),
            frage: neu.frage.clone(),
            pflicht: (minimal == 0).then_some(false),
            minimal: Some(minimal),
            maximal: Some(maximal),
            herkunft: neu.herkunft.clone(),
            felder: vec![Feld { pflicht: None, herkunft: Vec::new(), ..neu }],
            ..Feld::default()
        })
    }

    fn art(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld, mehrmals: bool) {
        match feld.feldart.as_str() {
            "label" | "locked" => {
                if feld.feldart == "locked" {
                    self.hinweis(kopf, saetze::GESPERRT);
                }
                neu.art = "info".into();
                neu.text =
                    Some(feld.inhalt.clone().or_else(|| neu.hinweis.take()).unwrap_or_else(|| neu.frage.clone()));
                neu.pflicht = None;
            }
            "select" => self.auswahl(neu, kopf, feld, mehrmals),
            _ => self.eingabe(neu, kopf, feld),
        }
    }

    fn eingabe(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld) {
        match feld.datentyp.as_str() {
            "date" => self.datum(neu, kopf, feld),
            "bool" => {
                neu.art = "ja_nein".into();
                if kopf.stichwort(&format!("{STICHWORT}art")) == Some("einwilligung") && neu.hinweis.is_some() {
                    neu.art = "einwilligung".into();
                    neu.text = neu.hinweis.take();
                }
            }
            "num_int" => self.zahl(neu, kopf, feld, "zahl", 0),
            "num" => {
                let gesagt = kopf.stichwort(&format!("{STICHWORT}nachkomma")).and_then(|n| n.parse().ok());
                let nachkomma = gesagt.filter(|n| (1..=6).contains(n)).unwrap_or(6);
                neu.nachkomma = Some(nachkomma);
                self.zahl(neu, kopf, feld, "zahl", nachkomma as usize);
            }
            "num_currency" => self.zahl(neu, kopf, feld, "betrag", 2),
            "file" => self.datei(neu, kopf, feld),
            "obj" => {
                self.hinweis(kopf, saetze::KEINE_TABELLE);
                self.datei(neu, kopf, feld);
            }
            "time" => {
                neu.art = "uhrzeit".into();
                let uhr = |w: &Option<String>| w.as_deref().map_or(Ok(None), |w| minuten(w).map(Some).ok_or(()));
                match (uhr(&feld.praezisierung.min_wert), uhr(&feld.praezisierung.max_wert)) {
                    (Ok(von), Ok(bis)) if von.is_none() || bis.is_none() || von <= bis => {
                        (neu.fruehestens, neu.spaetestens) = (von, bis);
                    }
                    _ => self.hinweis(kopf, saetze::WERTE),
                }
            }
            "datetime" => {
                self.hinweis(kopf, saetze::ZEITPUNKT);
                (neu.art, neu.maximal) = ("text".into(), Some(40));
            }
            _ => self.text(neu, kopf, feld),
        }
    }

    fn text(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld) {
        let gesagt = kopf.stichwort(&format!("{STICHWORT}art")).filter(|a| TEXTARTEN.contains(a));
        let bleibt_text = kopf.stichwort(&format!("{STICHWORT}art")) == Some("text");
        let sicher = || sichere_art([&kopf.name, kopf.aufschrift()], &feld.praezisierung).filter(|_| !bleibt_text);
        let gesagt = gesagt.or_else(sicher);
        if let Some(art) = gesagt.filter(|a| *a != "langtext") {
            neu.art = art.to_owned();
            return;
        }
        let p = &feld.praezisierung;
        let grenze =
            |wert: &Option<String>| wert.as_deref().map_or(Ok(None), |w| praezisierung::laenge(w).map(Some).ok_or(()));
        let (minimal, maximal) = match (grenze(&p.min_laenge), grenze(&p.max_laenge)) {
            (Ok(von), Ok(bis)) if bis != Some(0) && von.unwrap_or(0) <= bis.unwrap_or(usize::MAX) => (von, bis),
            _ => {
                self.hinweis(kopf, saetze::LAENGEN);
                (None, None)
            }
        };
        let minimal = minimal.filter(|m| *m > 0);
        if gesagt.is_none() && maximal.unwrap_or(ZEILE).max(minimal.unwrap_or(0)) <= ZEILE {
            // Without a limit of its own the field takes what a line can hold.
            (neu.art, neu.minimal, neu.maximal) = ("text".into(), minimal, maximal.or(Some(ZEILE)));
            self.muster(neu, kopf, p.muster.as_deref());
            return;
        }
        if maximal.is_none_or(|m| m > LANGTEXT) {
            self.hinweis(kopf, saetze::ZU_LANG);
        }
        if minimal.is_some_and(|m| m > 1) {
            self.hinweis(kopf, saetze::MINDESTLAENGE);
        }
        (neu.art, neu.maximal) = ("langtext".into(), Some(maximal.unwrap_or(LANGTEXT).min(LANGTEXT)));
    }

    /// A regular expression where a pattern of ours says the same, or is a little wider.
    fn muster(&mut self, neu: &mut Feld, kopf: &Kopf, ausdruck: Option<&str>) {
        let Some((muster, weiter)) = ausdruck.and_then(Muster::aus_regulaer_xml) else { return };
        let gesagt = |wort: &str| kopf.stichwort(&format!("{STICHWORT}{wort}")).map(str::to_owned);
        let beispiel = gesagt("beispiel").filter(|b| muster.passt(b)).unwrap_or_else(|| muster.kuerzestes());
        let lang = beispiel.chars().count();
        if lang < neu.minimal.unwrap_or(0) || lang > neu.maximal.unwrap_or(ZEILE) {
            return;
        }
        if weiter {
            self.hinweis(kopf, saetze::muster_weiter(ausdruck.unwrap_or_default(), muster.text()));
        }
        if gesagt("beispiel").is_none() {
            self.hinweis(kopf, saetze::MUSTERBEISPIEL);
        }
        neu.mustersatz = Some(gesagt("mustersatz").unwrap_or_else(|| muster.in_worten()));
        neu.beispiel = Some(beispiel);
        neu.muster = Some(muster.text().to_owned());
    }

    fn zahl(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld, art: &str, nachkomma: usize) {
        neu.art = art.to_owned();
        let p = &feld.praezisierung;
        let grenze = |wert: &Option<String>| {
            wert.as_deref().map_or(Ok(None), |w| praezisierung::zahl(w, nachkomma).map(Some).ok_or(()))
        };
        let (von, bis) = (grenze(&p.min_wert), grenze(&p.max_wert));
        let zu_gross = |n: &serde_json::Number| n.as_f64().unwrap_or(f64::MAX);
        match (von, bis) {
            (Ok(von), Ok(bis))
                if von.as_ref().map_or(f64::MIN, zu_gross) <= bis.as_ref().map_or(f64::MAX, zu_gross) =>
            {
                (neu.von, neu.bis) = (von, bis);
            }
            _ => self.hinweis(kopf, saetze::WERTE),
        }
    }

    fn datum(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld) {
        neu.art = "datum".into();
        for (schluessel, ziel) in [("vergangen", &mut neu.vergangen), ("zukuenftig", &mut neu.zukuenftig)] {
            *ziel = (kopf.stichwort(&format!("{STICHWORT}{schluessel}")) == Some("true")).then_some(true);
        }
        let p = &feld.praezisierung;
        let grenze =
            |wert: &Option<String>| wert.as_deref().map_or(Ok(None), |w| praezisierung::tag(w).map(Some).ok_or(()));
        match (grenze(&p.min_wert), grenze(&p.max_wert)) {
            (Ok(von), Ok(bis)) if von.is_none() || bis.is_none() || von <= bis => {
                neu.fruehestens = von.map(|t| t.to_string());
                neu.spaetestens = bis.map(|t| t.to_string());
            }
            _ => self.hinweis(kopf, saetze::WERTE),
        }
    }

    /// How many files a field takes.
    fn dateien(&mut self, kopf: &Kopf, anzahl: Anzahl) -> usize {
        if anzahl.hoechstens.is_none_or(|h| h > DATEIEN) {
            self.hinweis(kopf, saetze::DATEIANZAHL);
        }
        anzahl.hoechstens.unwrap_or(DATEIEN).min(DATEIEN) as usize
    }

    fn datei(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld) {
        neu.art = "datei".into();
        if let Some(bytes) = feld.max_groesse {
            let mb = bytes.div_ceil(MB);
            if !(1..=50).contains(&mb) {
                self.hinweis(kopf, saetze::DATEIGROESSE);
            }
            neu.groesse_mb = Some(mb.clamp(1, 50));
        }
        if !feld.medien.is_empty() {
            let formate: Vec<String> = FORMATE
                .iter()
                .filter(|(_, medium)| feld.medien.iter().any(|m| m.eq_ignore_ascii_case(medium)))
                .map(|(format, _)| (*format).to_owned())
                .collect();
            if formate.len() < feld.medien.len() {
                self.hinweis(kopf, saetze::FORMATE);
            }
            neu.formate = Some(formate).filter(|f| !f.is_empty());
        }
    }

    fn auswahl(&mut self, neu: &mut Feld, kopf: &Kopf, feld: &Datenfeld, mehrmals: bool) {
        // Several nationalities are a group of one question.
        if let Some(art) = eigene_liste(feld) {
            neu.art = art.to_owned();
            return;
        }
        let werte = self.liste(kopf, feld);
        if feld.werte.is_empty() && werte.len() > AUSWAHL && !mehrmals {
            return self.codeliste(neu, feld, werte);
        }
        let optionen = self.optionen(neu, kopf, feld, werte);
        if optionen.is_empty() {
            return self.text(neu, kopf, &Datenfeld::default());
        }
        neu.art = if mehrmals || optionen.len() == 1 { "mehrfach" } else { "auswahl" }.into();
        if optionen.len() == 1 && !mehrmals {
            self.hinweis(kopf, saetze::EINE_ANTWORT);
        }
        if neu.art == "auswahl" {
            let gesagt = kopf.stichwort(&format!("{STICHWORT}darstellung"));
            let liste = gesagt.map_or(optionen.len() > RADIO, |d| d == "select");
            neu.darstellung = Some(if liste { "select" } else { "radio" }.into());
        }
        neu.optionen = Some(optionen);
    }

    /// A long list: its codes stay as they are.
    fn codeliste(&mut self, neu: &mut Feld, feld: &Datenfeld, werte: Vec<Wert>) {
        let quelle = feld.verweis.as_ref().map(|v| v.kennung.clone());
        let mut gesehen = std::collections::BTreeSet::new();
        let werte: Vec<Wert> = werte.into_iter().filter(|w| gesehen.insert(w.code.clone())).collect();
        let codes = werte.iter().map(|w| Code { code: w.code.clone(), name: w.name.clone(), wert: w.code.clone() });
        self.codelisten.push(Codeliste {
            feld: neu.id.clone(),
            verweis: feld.verweis.clone(),
            in_der_datei: false,
            werte: codes.collect(),
        });
        neu.art = "codeliste".into();
        let da = self.listen.iter().find(|l| l.quelle.is_some() && l.quelle == quelle).map(|l| l.id.clone());
        neu.liste = Some(da.unwrap_or_else(|| {
            let id = self.listennamen.neu_aus(&format!("liste_{}", neu.id), "liste");
            let eintraege = werte.into_iter().map(|w| Wahl { wert: w.code, text: w.name }).collect();
            self.listen.push(Liste { id: id.clone(), quelle, eintraege });
            id
        }));
    }

    /// The entries of the code list: from the file, or from whoever brought it.
    fn liste(&mut self, kopf: &Kopf, feld: &Datenfeld) -> Vec<Wert> {
        if !feld.werte.is_empty() {
            return feld.werte.clone();
        }
        let Some(verweis) = &feld.verweis else {
            self.hinweis(kopf, saetze::AUSWAHL_OHNE_LISTE);
            return Vec::new();
        };
        let werte = (self.aufloesung)(verweis).unwrap_or_default();
        if werte.is_empty() {
            let satz = format!(
                "Die Codeliste „{}“ steht nicht in der Datei. Gefragt wird in einer Textzeile. Bitte geben Sie die Codeliste \
                 (genericode) mit an, oder ergänzen Sie die Antworten.",
                verweis.kennung
            );
            self.hinweis(kopf, satz);
        }
        werte
    }

    /// Answers with codes that a form can hold; which code became which, the list says.
    fn optionen(&mut self, neu: &Feld, kopf: &Kopf, feld: &Datenfeld, werte: Vec<Wert>) -> Vec<Wahl> {
        let (mut kennungen, mut optionen, mut codes) = (Kennungen::default(), Vec::new(), Vec::<Code>::new());
        let mut gesehen = std::collections::BTreeSet::new();
        let (mut geaendert, mut doppelt) = (0, 0);
        for Wert { code, name } in werte {
            if !gesehen.insert(code.clone()) {
                doppelt += 1;
                continue;
            }
            let wert = kennungen.neu_aus(&code, "wert");
            geaendert += usize::from(wert != code);
            optionen.push(Wahl { wert: wert.clone(), text: name.clone() });
            codes.push(Code { code, name, wert });
        }
        if geaendert > 0 {
            self.hinweis(kopf, saetze::andere_codes(geaendert));
        }
        if doppelt > 0 {
            self.hinweis(kopf, saetze::doppelte_codes(doppelt));
        }
        self.codelisten.push(Codeliste {
            feld: neu.id.clone(),
            verweis: feld.verweis.clone(),
            in_der_datei: !feld.werte.is_empty(),
            werte: codes,
        });
        optionen
    }

    /// What a question cannot hold, and the schema takes back as it was.
    fn vermerken(&mut self, neu: &Feld, kopf: &Kopf, art: Vermerkart, text: &str) {
        let (stelle, element) = (Some(neu.id.clone()), Some(kopf.id.clone()));
        let v = Vermerk { art, stelle, element, text: text.to_owned(), ..Vermerk::default() };
        self.hinweis(kopf, v.satz());
        self.vermerke.push(v);
    }

    /// What a question cannot hold.
    fn verlorenes(&mut self, neu: &Feld, kopf: &Kopf, feld: &Datenfeld) {
        let p = &feld.praezisierung;
        match &p.muster {
            Some(m) if neu.muster.is_none() && !(neu.art == "plz" && ist_plz(m)) => {
                self.vermerken(neu, kopf, Vermerkart::Muster, m);
            }
            _ => {}
        }
        if let Some(text) = &p.text {
            self.hinweis(kopf, format!("Die Präzisierung „{text}“ ist nicht übernommen."));
        }
        if neu.art != "info"
            && let Some(inhalt) = &feld.inhalt
        {
            self.vermerken(neu, kopf, Vermerkart::Inhalt, inhalt);
        }
        if feld.vorbefuellt {
            self.hinweis(kopf, saetze::VORBEFUELLUNG);
        }
    }
}

/// A kind of ours that the schema states plainly: by what the field is called, and by limits that fit.
pub(crate) fn sichere_art(namen: [&str; 2], p: &Praezisierung) -> Option<&'static str> {
    let namen = namen.map(|n| n.trim().to_lowercase());
    let heisst = |moegliche: &[&str]| namen.iter().any(|n| moegliche.contains(&n.as_str()));
    let hat_wort = |wort: &str| namen.iter().any(|n| n.split(|c: char| !c.is_alphanumeric()).any(|w| w == wort));
    if hat_wort("postleitzahl") || hat_wort("plz") {
        let fuenf = || p.min_laenge.as_deref() == Some("5") && p.max_laenge.as_deref() == Some("5");
        return p.muster.as_deref().map_or_else(fuenf, ist_plz).then_some("plz");
    }
    if heisst(&["iban"]) {
        return Some("iban");
    }
    let mail = ["e-mail", "email", "e-mail-adresse", "e-mailadresse", "emailadresse", "email-adresse"];
    heisst(&mail).then_some("email")
}

/// Five digits, as the patterns of FIM say it.
fn ist_plz(muster: &str) -> bool {
    let muster = muster.trim().trim_start_matches('^').trim_end_matches('$');
    let innen = muster.strip_prefix('(').and_then(|m| m.strip_suffix(')')).unwrap_or(muster);
    ["[0-9]{5}", "\\d{5}", "[0-9]{5,5}", "\\d{5,5}", "[0-9][0-9][0-9][0-9][0-9]", "\\d\\d\\d\\d\\d"].contains(&innen)
}

/// Numbers that our own writer gave, because there were none (number range 99).
pub(crate) fn ist_vorlaeufig(id: &str) -> bool {
    id.get(1..3) == Some(crate::schreiben::NUMMERNKREIS)
}

/// A list that every form has as a kind of its own.
fn eigene_liste(feld: &Datenfeld) -> Option<&'static str> {
    let kennung = feld.verweis.as_ref().filter(|_| feld.werte.is_empty())?.kennung.as_str();
    EIGENE_LISTEN.iter().find(|(_, urn)| *urn == kennung).map(|(art, _)| *art)
}

/// `08:30` or `08:30:00` as a form writes it.
fn minuten(text: &str) -> Option<String> {
    let mut teile = text.splitn(3, ':');
    let zahl = |t: &str, bis: u8| (t.len() == 2).then(|| t.parse::<u8>().ok()).flatten().filter(|z| *z < bis);
    let (stunde, minute) = (zahl(teile.next()?, 24)?, zahl(teile.next()?, 60)?);
    let rest = teile.next();
    rest.is_none_or(|r| r.starts_with("00")).then(|| format!("{stunde:02}:{minute:02}"))
}
