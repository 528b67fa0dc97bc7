//! Reading a message, one object after the other.

use std::{
    collections::{BTreeMap, VecDeque},
    io::BufRead,
};

use jiff::civil::Time;
use verzeichnis::{
    Anschrift, Ausnahme, Auspraegung, Europa, Kanal, Leistungsart, Oeffnungszeiten, Punkt, Zeitspanne,
    einspielen::{
        Ablehnung, Fremdkennung, Gelesen, Leistungsobjekt, Lesefehler, Lesung, Objekt, Objektart, Onlinedienstobjekt,
        Stellenobjekt, Textobjekt, Zustaendigkeitsobjekt,
    },
};
use xml::{Element, Grenzen, Strom, XmlFehler};

use crate::{
    ABSCHNITTE, RAEUME, aus_html,
    werte::{
        EIGENE, KANAL_FAX, KANAL_MAIL, KANAL_TELEFON, KANAL_WEB, MODULE, NIVEAUS, ROLLEN, STRUKTUREN, ZIELGRUPPEN,
        code, gebiet, gueltigkeit, kennung, leika, sprache, tag,
    },
};

const OBJEKTE: [&str; 4] = ["leistung", "organisationseinheit", "onlinedienst", "zustaendigkeitTransferObjekt"];

fn fehler(e: XmlFehler) -> Lesefehler {
    Lesefehler { stelle: format!("Zeile {}", e.zeile), warum: e.warum }
}

const FREMDES: &str = "Solche Einträge führt dieses Verzeichnis nicht.";

/// A message, read object by object.
pub struct Nachricht<R> {
    strom: Strom<R>,
    /// Who sent it, as far as read so far.
    pub sender: String,
    /// The root was itself an object.
    einzeln: Option<Element>,
    /// Open frames below the root.
    rahmen: usize,
    wartend: VecDeque<Gelesen<Objekt>>,
    fertig: bool,
}

/// Begins to read a message.
///
/// # Errors
/// It is no XML, or no XZuFi of a version that is read.
pub fn lesen<R: BufRead>(quelle: R) -> Result<Nachricht<R>, Lesefehler> {
    let mut strom = Strom::neu(quelle, Grenzen::default());
    let wurzel = strom.wurzel().map_err(fehler)?;
    if !RAEUME.contains(&wurzel.raum.as_str()) {
        let warum = if wurzel.raum.starts_with("http://xoev.de/schemata/xzufi/") {
            format!("Die Datei ist in einer Version von XZuFi geschrieben, die nicht gelesen wird ({}).", wurzel.raum)
        } else {
            "Die Datei ist kein XZuFi 2.2.0 oder 2.3.1.".to_owned()
        };
        return Err(Lesefehler { stelle: format!("Zeile {}", wurzel.zeile), warum });
    }
    let einzeln = OBJEKTE.contains(&wurzel.name.as_str()).then(|| wurzel.clone());
    let mut neu =
        Nachricht { strom, sender: String::new(), einzeln, rahmen: 0, wartend: VecDeque::new(), fertig: false };
    if let Some(wurzel) = neu.einzeln.take() {
        let objekt = neu.strom.ganz(wurzel).map_err(fehler)?;
        neu.objekt(&objekt);
        neu.fertig = true;
    }
    Ok(neu)
}

impl<R: BufRead> Iterator for Nachricht<R> {
    type Item = Lesung<Objekt>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(da) = self.wartend.pop_front() {
                return Some(Ok(da));
            }
            if self.fertig {
                return None;
            }
            match self.weiter() {
                Ok(true) => {}
                Ok(false) => self.fertig = true,
                Err(e) => {
                    self.fertig = true;
                    return Some(Err(fehler(e)));
                }
            }
        }
    }
}

impl<R: BufRead> Nachricht<R> {
    fn weiter(&mut self) -> Result<bool, XmlFehler> {
        let Some(kopf) = self.strom.hinein()? else {
            if self.rahmen == 0 {
                // Behind the root there may only be blanks and comments.
                while self.strom.hinein()?.is_some() {}
                return Ok(false);
            }
            self.rahmen -= 1;
            return Ok(true);
        };
        match kopf.name.as_str() {
            // Frames: what is in them is read on its own.
            "schreibe" | "ergebnis" | "antwort" | "ergebnisLeistung" => self.rahmen += 1,
            "nachrichtenkopf" => {
                let kopf = self.strom.ganz(kopf)?;
                self.sender = kopf.wert_von(&["sender"]).unwrap_or_default().to_owned();
            }
            _ => {
                let objekt = self.strom.ganz(kopf)?;
                self.objekt(&objekt);
            }
        }
        Ok(true)
    }

    fn objekt(&mut self, e: &Element) {
        let stelle = format!("Zeile {}", e.zeile);
        let ergebnis = match e.name.as_str() {
            "leistung" => leistung(e, &stelle, &mut self.wartend).map(|l| Objekt::Leistung(Box::new(l))),
            "organisationseinheit" => einheit(e).map(|s| Objekt::Stelle(Box::new(s))),
            "onlinedienst" => dienst(e).map(|d| Objekt::Onlinedienst(Box::new(d))),
            "zustaendigkeitTransferObjekt" => transfer(e).map(|z| Objekt::Zustaendigkeit(Box::new(z))),
            "loesche" => geloescht(e),
            _ => {
                let was = format!("Element „{}“ ({stelle})", e.name);
                self.wartend.push_back(Gelesen::Uebergangen { was, warum: FREMDES });
                return;
            }
        };
        match ergebnis {
            Ok(objekt) => self.wartend.push_back(Gelesen::Satz(stelle, objekt)),
            Err((was, warum)) => self.wartend.push_back(Gelesen::Abgelehnt(Ablehnung::neu(stelle, was, warum))),
        }
        // Responsibilities that stand inside the office or online service they are of.
        if matches!(e.name.as_str(), "organisationseinheit" | "onlinedienst")
            && let Some(traeger) = e.kind("id").and_then(kennung)
        {
            for z in e.alle("zustaendigkeit") {
                let stelle = format!("Zeile {}", z.zeile);
                self.wartend.push_back(match zustaendigkeit(z, traeger.clone()) {
                    Ok(z) => Gelesen::Satz(stelle, Objekt::Zustaendigkeit(Box::new(z))),
                    Err((was, warum)) => Gelesen::Abgelehnt(Ablehnung::neu(stelle, was, warum)),
                });
            }
        }
    }
}

/// What it is about, and why it is refused.
type Grund = (String, String);

fn id(e: &Element) -> Result<Fremdkennung, Grund> {
    let bezeichnung =
        || e.pfad(&["name", "name"]).or_else(|| e.kind("bezeichnung")).and_then(Element::wert).unwrap_or(&e.name);
    let id = e
        .kind("id")
        .and_then(kennung)
        .ok_or_else(|| (bezeichnung().to_owned(), "Der Eintrag hat keinen Schlüssel (id).".to_owned()))?;
    if id.to_string().len() > 200 {
        return Err((bezeichnung().to_owned(), "Der Schlüssel (id) ist länger als 200 Zeichen.".to_owned()));
    }
    Ok(id)
}

/// Text in a language, once for each.
fn nach_sprache<'a>(e: &'a Element, name: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
    e.alle(name).map(|i| (sprache(i.attribut("languageCode").unwrap_or("de")), aus_html(&i.text)))
}

fn leistung(e: &Element, stelle: &str, hinweise: &mut VecDeque<Gelesen<Objekt>>) -> Result<Leistungsobjekt, Grund> {
    let id = id(e)?;
    let was = format!("Leistung {id}");
    let referenzen = e.alle("referenzLeiKa").filter_map(|r| r.wert_von(&["code"]).or_else(|| r.wert()));
    let referenzen = referenzen.chain(e.alle("referenzLeistungsschluessel").filter_map(Element::wert));
    let mut schluessel = Vec::new();
    for referenz in referenzen {
        match leika(referenz) {
            Some(l) => schluessel.push(l),
            None => {
                let warum = format!("„{referenz}“ ist kein LeiKa-Schlüssel (14 Ziffern). Er wurde weggelassen.");
                hinweise.push_back(Gelesen::Hinweis(Ablehnung::neu(stelle, was.clone(), warum)));
            }
        }
    }
    let mut texte: BTreeMap<String, Textobjekt> = BTreeMap::new();
    let fachname = texte_lesen(e, &mut texte);
    let name = fachname
        .or_else(|| texte.values().map(|t| t.name.clone()).find(|n| !n.is_empty()))
        .ok_or_else(|| (was.clone(), "Die Leistung hat keine Bezeichnung (Textmodul 02 oder 03).".to_owned()))?;
    let mut gebiete = Vec::new();
    for g in e.alle("gueltigkeitGebietID").filter_map(Element::wert) {
        match gebiet(g) {
            Ok(Some(g)) => gebiete.push(g),
            Ok(None) => {}
            Err(warum) => return Err((was, format!("{warum}."))),
        }
    }
    let freigabe = e.kind("modulFachlicheFreigabe");
    let (von, bis) = gueltigkeit(e);
    let typisierung: Vec<&str> = e.alle("typisierung").filter_map(|t| t.wert_von(&["code"])).collect();
    Ok(Leistungsobjekt {
        art: art(e, schluessel.first()),
        typisierung: typisierung.join(", "),
        zielgruppen: ZIELGRUPPEN
            .into_iter()
            .filter(|(c, _)| e.alle("leistungsadressat").any(|a| a.wert_von(&["code"]) == Some(*c)))
            .map(|(_, z)| z)
            .collect(),
        vertrauensniveau: niveau(e),
        europa: europa(e),
        freigabe: freigabe.and_then(|f| f.wert_von(&["fachlichFreigegebenAm"])).and_then(tag),
        freigegeben_von: freigabe
            .and_then(|f| f.wert_von(&["fachlichFreigegebenDurch"]))
            .unwrap_or_default()
            .to_owned(),
        leika: schluessel,
        id,
        name,
        gebiete,
        von,
        bis,
        texte,
    })
}

/// Information areas of the single digital gateway; a code of zeros says that there is none.
fn europa(e: &Element) -> Europa {
    let bereich = |c: &&str| {
        (1..=20).contains(&c.len()) && c.bytes().all(|b| b.is_ascii_alphanumeric()) && c.bytes().any(|b| b != b'0')
    };
    let codes = e.alle("informationsbereichSDG").filter_map(|i| i.wert_von(&["code"])).filter(bereich);
    let mut sdg: Vec<String> = codes.map(str::to_owned).collect();
    sdg.sort();
    sdg.dedup();
    let ja = e.kind("kennzeichenEA").and_then(Element::wert).is_some_and(|w| matches!(w, "true" | "1"));
    Europa { sdg, ansprechpartner: ja }
}

fn niveau(e: &Element) -> Option<String> {
    let gesucht = code(e, "vertrauensniveau")?;
    NIVEAUS.iter().find(|(c, _)| *c == gesucht).map(|(_, n)| (*n).to_owned())
}

fn art(e: &Element, schluessel: Option<&grund::LeikaSchluessel>) -> Leistungsart {
    let typ = e.kind("struktur").and_then(|s| s.attribut("type")).and_then(|t| t.rsplit(':').next());
    if let Some((_, art)) = STRUKTUREN.into_iter().find(|(name, _)| Some(*name) == typ) {
        return art;
    }
    match schluessel.map(|s| (s.as_str().get(8..11), s.as_str().get(11..))) {
        Some((Some("000"), Some("000"))) => Leistungsart::Objekt,
        None | Some((_, Some("000"))) => Leistungsart::Verrichtung,
        Some(_) => Leistungsart::Detail,
    }
}

/// All texts, and the name in the language of experts.
fn texte_lesen(e: &Element, texte: &mut BTreeMap<String, Textobjekt>) -> Option<String> {
    let mut fachnamen: BTreeMap<String, String> = BTreeMap::new();
    let mut teaser: BTreeMap<String, String> = BTreeMap::new();
    let mut benannt = false;
    let setzen = |texte: &mut BTreeMap<String, Textobjekt>, sprache: String, abschnitt: &str, inhalt: String| {
        if !inhalt.is_empty() {
            texte.entry(sprache).or_default().abschnitte.insert(abschnitt.to_owned(), inhalt);
        }
    };
    for modul in e.alle("modulText") {
        let inhalte = nach_sprache(modul, "inhalt");
        match code(modul, "leikaTextmodul") {
            Some("02") => fachnamen.extend(inhalte.map(|(s, t)| (s, einzeilig(&t)))),
            Some("03") => {
                benannt = true;
                for (sprache, text) in inhalte {
                    texte.entry(sprache).or_default().name = einzeilig(&text);
                }
            }
            Some("05") => inhalte.for_each(|(s, t)| texte.entry(s).or_default().kurz = einzeilig(&t)),
            Some("24") => teaser.extend(inhalte),
            Some(nr) => {
                if let Some((_, abschnitt)) = MODULE.iter().find(|(c, _)| *c == nr) {
                    inhalte.for_each(|(s, t)| setzen(texte, s, abschnitt, t));
                }
            }
            None => {}
        }
    }
    for (name, abschnitt) in EIGENE {
        for modul in e.alle(name) {
            nach_sprache(modul, "beschreibung").for_each(|(s, t)| setzen(texte, s, abschnitt, t));
        }
    }
    for modul in e.alle("modulTextIndividuell") {
        let typ = modul.kind("individuellesTextmodultyp").filter(|t| t.attribut("listURI") == Some(ABSCHNITTE));
        if let Some(abschnitt) = typ.and_then(|t| t.wert_von(&["code"])) {
            nach_sprache(modul, "inhalt").for_each(|(s, t)| setzen(texte, s, abschnitt, t));
        }
    }
    for begriff in
        e.alle("modulBegriffImKontext").flat_map(|m| m.alle("begriffImKontext")).filter_map(|b| b.kind("begriff"))
    {
        let wort = einzeilig(&begriff.text);
        if !wort.is_empty() {
            let sprache = sprache(begriff.attribut("languageCode").unwrap_or("de"));
            texte.entry(sprache).or_default().stichworte.push(wort);
        }
    }
    for (sprache, text) in texte.iter_mut() {
        if !benannt && text.name.is_empty() {
            text.name = fachnamen.get(sprache).cloned().unwrap_or_default();
        }
        if text.kurz.is_empty() {
            text.kurz = teaser.get(sprache).map(|t| einzeilig(t)).unwrap_or_default();
        }
    }
    fachnamen.remove("de").or_else(|| fachnamen.into_values().next()).filter(|n| !n.is_empty())
}

fn einzeilig(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn einheit(e: &Element) -> Result<Stellenobjekt, Grund> {
    let id = id(e)?;
    let name = e.kind("name").and_then(|n| deutsch(n, "name")).unwrap_or_default();
    if name.is_empty() {
        return Err((format!("Organisationseinheit {id}"), "Die Stelle hat keinen Namen.".to_owned()));
    }
    let anschriften: Vec<&Element> = e.alle("anschrift").collect();
    // Visitors go to the first address with a street; a post box has none.
    let anschrift = anschriften.iter().find(|a| a.kind("strasse").is_some()).or(anschriften.first()).copied();
    let feld = |name: &str| anschrift.and_then(|a| a.wert_von(&[name])).unwrap_or_default();
    let strasse = format!("{} {}", feld("strasse"), feld("hausnummer"));
    let (von, bis) = gueltigkeit(e);
    let mut stelle = Stellenobjekt {
        ueber: e
            .kind("uebergeordneteOrganisationseinheitID")
            .or_else(|| e.pfad(&["uebergeordneteOrganisationseinheit", "id"]))
            .and_then(kennung),
        gebiet: anschriften.iter().find_map(|a| a.kind("verwaltungspolitischeKodierung")).and_then(kodierung),
        name: einzeilig(&name),
        beschreibung: deutsch(e, "beschreibung").unwrap_or_default(),
        anschrift: Anschrift {
            strasse: einzeilig(&strasse),
            plz: feld("postleitzahl").to_owned(),
            ort: einzeilig(feld("ort")),
        },
        telefon: None,
        mail: None,
        webseite: None,
        kanaele: Vec::new(),
        punkt: anschrift.and_then(|a| a.kind("geokodierung")).and_then(punkt),
        oeffnungszeiten: e.kind("infoOeffnungszeitenStrukturiert").map(oeffnungszeiten).unwrap_or_default(),
        id,
        von,
        bis,
    };
    if stelle.oeffnungszeiten.hinweis.is_none() {
        stelle.oeffnungszeiten.hinweis = deutsch(e, "infoOeffnungszeitenText").filter(|t| !t.is_empty());
    }
    for k in e.alle("kommunikation") {
        kommunikation(k, &mut stelle);
    }
    Ok(stelle)
}

fn deutsch(e: &Element, name: &str) -> Option<String> {
    let alle: BTreeMap<String, String> = nach_sprache(e, name).collect();
    alle.get("de").or_else(|| alle.values().next()).cloned()
}

/// The smallest area that the address is coded with.
fn kodierung(e: &Element) -> Option<String> {
    ["regionalschluessel", "gemeindeschluessel", "gemeindeverband", "kreis", "bundesland"]
        .into_iter()
        .filter_map(|name| code(e, name))
        .find_map(|c| gebiet(c).ok().flatten())
}

fn punkt(e: &Element) -> Option<Punkt> {
    let grad = |name: &str| e.wert_von(&[name]).and_then(|t| t.parse::<f64>().ok());
    let (breite, laenge) = (grad("breite")?, grad("laenge")?);
    (breite.abs() <= 90.0 && laenge.abs() <= 180.0).then_some(Punkt { breite, laenge })
}

fn kommunikation(k: &Element, stelle: &mut Stellenobjekt) {
    let Some(wert) = k.wert_von(&["kennung"]).map(einzeilig) else { return };
    let hinweis = k.wert_von(&["zusatz"]).map(einzeilig).unwrap_or_default();
    let art = code(k, "kanal").unwrap_or_default();
    let frei = hinweis.is_empty();
    match art {
        KANAL_MAIL if stelle.mail.is_none() && frei => stelle.mail = Some(wert),
        KANAL_TELEFON if stelle.telefon.is_none() && frei => stelle.telefon = Some(wert),
        KANAL_WEB if stelle.webseite.is_none() && frei && wert.starts_with("http") => stelle.webseite = Some(wert),
        _ => {
            let namen =
                [(KANAL_MAIL, "E-Mail"), (KANAL_TELEFON, "Telefon"), (KANAL_FAX, "Fax"), (KANAL_WEB, "Internet")];
            let name = namen.iter().find(|(c, _)| *c == art).map(|(_, n)| *n);
            let name = name.or_else(|| k.wert_von(&["kanal", "name"])).unwrap_or("Kontakt");
            stelle.kanaele.push(Kanal { art: name.to_owned(), wert, hinweis });
        }
    }
}

fn oeffnungszeiten(e: &Element) -> Oeffnungszeiten {
    let spanne = |z: &Element| {
        let zeit = |name: &str| z.wert_von(&[name]).and_then(|t| t.parse::<Time>().ok());
        Some(Zeitspanne { von: zeit("beginn")?, bis: zeit("ende")? })
    };
    let mut aus = Oeffnungszeiten::default();
    for z in e.alle("oeffnungszeit") {
        let tag = z.wert_von(&["wochentag"]).and_then(|t| t.parse::<usize>().ok()).and_then(|t| t.checked_sub(1));
        if let (Some(tag), Some(spanne)) = (tag.and_then(|t| aus.woche.get_mut(t)), spanne(z)) {
            tag.push(spanne);
        }
    }
    for a in e.alle("ausnahme") {
        let tag = |name: &str| a.wert_von(&[name]).and_then(tag);
        if let (Some(von), Some(bis)) = (tag("beginn"), tag("ende")) {
            let zeiten = a.alle("oeffnungszeit").filter_map(spanne).collect();
            aus.ausnahmen.push(Ausnahme { von, bis, zeiten, grund: a.wert_von(&["grund"]).map(str::to_owned) });
        }
    }
    aus.hinweis = e.wert_von(&["hinweis"]).map(str::to_owned);
    aus
}

fn dienst(e: &Element) -> Result<Onlinedienstobjekt, Grund> {
    let id = id(e)?;
    let was = format!("Onlinedienst {id}");
    let name = deutsch(e, "bezeichnung").map(|n| einzeilig(&n)).filter(|n| !n.is_empty());
    let links: Vec<&Element> = e.alle("link").collect();
    let ist_antrag = |l: &&&Element| code(l, "typ") == Some("01");
    let adresse = links.iter().find(ist_antrag).or(links.first()).and_then(|l| l.wert_von(&["link"]));
    let Some(adresse) = adresse.filter(|a| a.starts_with("https://") || a.starts_with("http://")) else {
        return Err((was, "Der Onlinedienst hat keine Adresse (http oder https).".to_owned()));
    };
    let (von, bis) = gueltigkeit(e);
    Ok(Onlinedienstobjekt {
        name: name.ok_or_else(|| (was, "Der Onlinedienst hat keinen Namen.".to_owned()))?,
        adresse: adresse.to_owned(),
        vertrauensniveau: niveau(e),
        id,
        von,
        bis,
    })
}

fn transfer(e: &Element) -> Result<Zustaendigkeitsobjekt, Grund> {
    let innen =
        e.kind("zustaendigkeit").ok_or_else(|| ("Zuständigkeit".to_owned(), "Der Eintrag ist leer.".to_owned()))?;
    let traeger = e.kind("uebergeordnetesObjektID").and_then(kennung).ok_or_else(|| {
        let id = innen.kind("id").and_then(Element::wert).unwrap_or_default();
        (
            format!("Zuständigkeit {id}"),
            "Es ist nicht angegeben, wer zuständig ist (uebergeordnetesObjektID).".to_owned(),
        )
    })?;
    zustaendigkeit(innen, traeger)
}

fn zustaendigkeit(e: &Element, traeger: Fremdkennung) -> Result<Zustaendigkeitsobjekt, Grund> {
    let leistung = e.kind("leistungID").and_then(kennung);
    let eigene = e.kind("id").and_then(kennung);
    let was = format!("Zuständigkeit {}", eigene.as_ref().map(ToString::to_string).unwrap_or_default());
    let Some(leistung) = leistung else {
        return Err((was, "Es ist nicht angegeben, für welche Leistung (leistungID).".to_owned()));
    };
    let mut gebiete = Vec::new();
    for g in e.alle("gebietID").filter_map(Element::wert) {
        match gebiet(g) {
            Ok(Some(g)) => gebiete.push(g),
            Ok(None) => {
                return Err((was, "Zuständigkeiten für ganz Deutschland führt dieses Verzeichnis nicht.".to_owned()));
            }
            Err(warum) => return Err((was, format!("{warum}."))),
        }
    }
    let rolle = code(e, "rolle");
    let name = e.wert_von(&["rolle", "name"]).unwrap_or_default();
    let nach_code = ROLLEN.iter().find(|(c, n, _)| Some(*c) == rolle || *n == name).map(|(_, _, a)| *a);
    let (von, bis) = gueltigkeit(e);
    // Without a key of its own it is known by who does what.
    let id = eigene.unwrap_or_else(|| Fremdkennung { wert: format!("{traeger}/{leistung}"), ..traeger.clone() });
    Ok(Zustaendigkeitsobjekt {
        id,
        leistung,
        traeger,
        gebiete,
        auspraegung: nach_code.unwrap_or(Auspraegung::Keine),
        von,
        bis,
    })
}

fn geloescht(e: &Element) -> Result<Objekt, Grund> {
    let id = id(e)?;
    let art = match e.attribut("klasse") {
        Some("Leistung") => Objektart::Leistung,
        Some("Organisationseinheit") => Objektart::Stelle,
        Some("Zustaendigkeit") => Objektart::Zustaendigkeit,
        Some("Onlinedienst") => Objektart::Onlinedienst,
        andere => {
            let warum = format!("Einträge der Klasse „{}“ führt dieses Verzeichnis nicht.", andere.unwrap_or_default());
            return Err((id.to_string(), warum));
        }
    };
    Ok(Objekt::Weg(art, id))
}
