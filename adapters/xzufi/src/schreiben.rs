//! Writing a message in XZuFi 2.3.1, one object after the other.

use std::io::{self, Write};

use grund::Zeitpunkt;
use verzeichnis::{
    Auspraegung, Leistungsart, Oeffnungszeiten, Zeitspanne,
    einspielen::{
        Fremdkennung, Leistungsobjekt, Objekt, Objektart, Onlinedienstobjekt, Stellenobjekt, Textobjekt,
        Zustaendigkeitsobjekt,
    },
};
use xml::maskiert;

use crate::{
    ABSCHNITTE, RAUM, in_html,
    werte::{
        EIGENE, KANAL_FAX, KANAL_MAIL, KANAL_TELEFON, KANAL_WEB, MODULE, NIVEAUS, ROLLEN, STRUKTUREN, ZIELGRUPPEN,
    },
};

/// The head of a message.
#[derive(Debug, Clone)]
pub struct Kopf {
    /// Who sends it.
    pub sender: String,
    /// Its own number.
    pub nummer: String,
    /// When it was made.
    pub zeit: Zeitpunkt,
}

/// Writes a message. Gives back how many objects it has.
///
/// # Errors
/// The place to write to refuses.
pub fn schreiben(ziel: &mut impl Write, kopf: &Kopf, objekte: impl Iterator<Item = Objekt>) -> io::Result<u64> {
    writeln!(ziel, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        ziel,
        "<xzufi:transfer xmlns:xzufi=\"{RAUM}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         produktbezeichnung=\"Basiswerk\" produkthersteller=\"Basiswerk\" xzufiVersion=\"2.3.1\">"
    )?;
    let mut b = Blatt::default();
    b.auf("nachrichtenkopf", &[]);
    b.feld("nachrichtUUID", &kopf.nummer);
    b.feld("erstelltDatumZeit", &kopf.zeit.to_string());
    b.feld("sender", &kopf.sender);
    b.zu("nachrichtenkopf");
    b.hinaus(ziel)?;
    let mut anzahl = 0;
    for objekt in objekte {
        anzahl += 1;
        match objekt {
            Objekt::Weg(art, id) => {
                let klasse = match art {
                    Objektart::Leistung => "Leistung",
                    Objektart::Stelle => "Organisationseinheit",
                    Objektart::Zustaendigkeit => "Zustaendigkeit",
                    Objektart::Onlinedienst => "Onlinedienst",
                };
                b.auf("loesche", &[("klasse", klasse)]);
                b.kennung("id", &id);
                b.zu("loesche");
            }
            Objekt::Leistung(o) => b.geschrieben("leistung", |b| leistung(b, &o)),
            Objekt::Stelle(o) => b.geschrieben("organisationseinheit", |b| stelle(b, &o)),
            Objekt::Onlinedienst(o) => b.geschrieben("onlinedienst", |b| dienst(b, &o)),
            Objekt::Zustaendigkeit(o) => b.geschrieben("zustaendigkeitTransferObjekt", |b| zustaendigkeit(b, &o)),
        }
        b.hinaus(ziel)?;
    }
    writeln!(ziel, "</xzufi:transfer>")?;
    Ok(anzahl)
}

/// XML as it grows.
#[derive(Default)]
struct Blatt {
    text: String,
}

impl Blatt {
    fn auf(&mut self, name: &str, attribute: &[(&str, &str)]) {
        self.text.push_str(&format!("<xzufi:{name}"));
        for (n, wert) in attribute.iter().filter(|(_, w)| !w.is_empty()) {
            self.text.push_str(&format!(" {n}=\"{}\"", maskiert(wert)));
        }
        self.text.push('>');
    }

    fn zu(&mut self, name: &str) {
        self.text.push_str(&format!("</xzufi:{name}>"));
    }

    fn mit(&mut self, name: &str, attribute: &[(&str, &str)], wert: &str) {
        self.auf(name, attribute);
        self.text.push_str(&maskiert(wert));
        self.zu(name);
    }

    /// A field; nothing where there is nothing to say.
    fn feld(&mut self, name: &str, wert: &str) {
        if !wert.is_empty() {
            self.mit(name, &[], wert);
        }
    }

    fn kennung(&mut self, name: &str, id: &Fremdkennung) {
        self.mit(name, &[("schemeAgencyID", &id.stelle), ("schemeID", &id.schema)], &id.wert);
    }

    /// A code; its elements have no namespace in XÖV.
    fn code(&mut self, name: &str, liste: &str, code: &str, bezeichnung: &str) {
        self.auf(name, &[("listURI", liste)]);
        self.text.push_str(&format!("<code>{}</code>", maskiert(code)));
        if !bezeichnung.is_empty() {
            self.text.push_str(&format!("<name>{}</name>", maskiert(bezeichnung)));
        }
        self.zu(name);
    }

    fn gueltigkeit(&mut self, von: Option<grund::Tag>, bis: Option<grund::Tag>) {
        if von.is_some() || bis.is_some() {
            self.auf("gueltigkeit", &[]);
            self.feld("beginn", &von.map(|t| t.to_string()).unwrap_or_default());
            self.feld("ende", &bis.map(|t| t.to_string()).unwrap_or_default());
            self.zu("gueltigkeit");
        }
    }

    fn geschrieben(&mut self, name: &str, innen: impl FnOnce(&mut Self)) {
        self.auf("schreibe", &[]);
        self.auf(name, &[]);
        innen(self);
        self.zu(name);
        self.zu("schreibe");
    }

    fn hinaus(&mut self, ziel: &mut impl Write) -> io::Result<()> {
        self.text.push('\n');
        ziel.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }
}

fn leistung(b: &mut Blatt, o: &Leistungsobjekt) {
    b.kennung("id", &o.id);
    struktur(b, o);
    for l in &o.leika {
        b.mit("referenzLeistungsschluessel", &[("schemeID", "urn:de:fim:leika:leistung")], l.as_str());
    }
    for (code, _) in ZIELGRUPPEN.iter().filter(|(_, z)| o.zielgruppen.contains(z)) {
        b.code("leistungsadressat", "urn:xoev-de:fim:codeliste:leistungsadressat", code, "");
    }
    texte(b, o);
    if o.freigabe.is_some() || !o.freigegeben_von.is_empty() {
        b.auf("modulFachlicheFreigabe", &[]);
        b.feld("fachlichFreigegebenAm", &o.freigabe.map(|t| t.to_string()).unwrap_or_default());
        if !o.freigegeben_von.is_empty() {
            b.mit("fachlichFreigegebenDurch", &[("languageCode", "de")], &o.freigegeben_von);
        }
        b.zu("modulFachlicheFreigabe");
    }
    for t in o.typisierung.split(", ").filter(|t| !t.is_empty()) {
        b.code("typisierung", "urn:de:fim:leika:typisierung", t, "");
    }
    niveau(b, o.vertrauensniveau.as_deref());
    for bereich in &o.europa.sdg {
        b.auf("informationsbereichSDG", &[]);
        b.text.push_str(&format!("<code>{}</code>", maskiert(bereich)));
        b.zu("informationsbereichSDG");
    }
    for g in &o.gebiete {
        b.mit("gueltigkeitGebietID", &[("schemeID", schema(g))], g);
    }
    if o.europa.ansprechpartner {
        b.feld("kennzeichenEA", "true");
    }
    for sprache in o.texte.keys() {
        b.auf("sprachversion", &[]);
        b.feld("languageCode", sprache);
        b.zu("sprachversion");
    }
    b.gueltigkeit(o.von, o.bis);
}

fn niveau(b: &mut Blatt, niveau: Option<&str>) {
    if let Some((code, _)) = NIVEAUS.iter().find(|(_, n)| Some(*n) == niveau) {
        b.code("vertrauensniveau", "urn:xoev-de:fim:codeliste:vertrauensniveau", code, "");
    }
}

fn struktur(b: &mut Blatt, o: &Leistungsobjekt) {
    let Some((typ, _)) = STRUKTUREN.iter().find(|(_, art)| *art == o.art) else { return };
    b.auf("struktur", &[("xsi:type", &format!("xzufi:{typ}"))]);
    if let Some(schluessel) = o.leika.first().map(grund::LeikaSchluessel::as_str) {
        let teil = |von: usize, bis: usize| schluessel.get(von..bis).unwrap_or_default();
        b.code("leistungsgruppierungLeiKa", "urn:de:fim:leika:leistungsgruppierung", teil(2, 5), "");
        if o.art != Leistungsart::Objekt {
            b.mit("leistungsobjektID", &[("schemeID", "urn:de:fim:leika:leistung")], &format!("{}000000", teil(0, 8)));
            let verrichtung = teil(8, 11).trim_start_matches('0');
            b.code("verrichtungLeiKa", "urn:de:fim:leika:verrichtung", verrichtung, "");
        }
    }
    b.zu("struktur");
}

/// Which list a key of an area is from.
fn schema(gebiet: &str) -> &'static str {
    match gebiet.len() {
        2 => "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:bundesland",
        5 => "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:kreis",
        8 => "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:ags",
        9 => "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:gemeindeverband",
        _ => "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs",
    }
}

fn texte(b: &mut Blatt, o: &Leistungsobjekt) {
    let modul = |b: &mut Blatt, nr: &str, inhalte: &[(&str, String)]| {
        b.auf("modulText", &[]);
        for (sprache, inhalt) in inhalte {
            b.mit("inhalt", &[("languageCode", sprache)], inhalt);
        }
        b.code("leikaTextmodul", "urn:de:xzufi:codeliste:leistungstextmodulleika", nr, "");
        b.zu("modulText");
    };
    let alle = |f: fn(&Textobjekt) -> String| -> Vec<(&str, String)> {
        o.texte.iter().map(|(s, t)| (s.as_str(), f(t))).collect()
    };
    modul(b, "02", &[("de", in_html_zeile(&o.name))]);
    if !o.texte.is_empty() {
        // Every language stands here, so that whoever reads knows all of them.
        modul(b, "03", &alle(|t| in_html_zeile(&t.name)));
        modul(b, "05", &alle(|t| in_html_zeile(&t.kurz)));
    }
    let abschnitt = |name: &str| -> Vec<(&str, String)> {
        let inhalt = |(s, t): (&'_ String, &'_ Textobjekt)| Some((s.clone(), in_html(t.abschnitte.get(name)?)));
        let da: Vec<(String, String)> = o.texte.iter().filter_map(inhalt).collect();
        da.into_iter().filter_map(|(s, t)| o.texte.get_key_value(&s).map(|(s, _)| (s.as_str(), t))).collect()
    };
    for (nr, name) in MODULE {
        let inhalte = abschnitt(name);
        if !inhalte.is_empty() {
            modul(b, nr, &inhalte);
        }
    }
    for (element, name) in EIGENE {
        let inhalte = abschnitt(name);
        if !inhalte.is_empty() {
            b.auf(element, &[]);
            for (sprache, inhalt) in inhalte {
                b.mit("beschreibung", &[("languageCode", sprache)], &inhalt);
            }
            b.zu(element);
        }
    }
    let bekannt = |n: &str| MODULE.iter().chain(&EIGENE).any(|(_, name)| *name == n);
    let mut andere: Vec<&String> = o.texte.values().flat_map(|t| t.abschnitte.keys()).filter(|n| !bekannt(n)).collect();
    andere.sort();
    andere.dedup();
    for name in andere {
        b.auf("modulTextIndividuell", &[]);
        b.code("individuellesTextmodultyp", ABSCHNITTE, name, "");
        for (sprache, inhalt) in abschnitt(name) {
            b.mit("inhalt", &[("languageCode", sprache)], &inhalt);
        }
        b.zu("modulTextIndividuell");
    }
    if o.texte.values().any(|t| !t.stichworte.is_empty()) {
        b.auf("modulBegriffImKontext", &[]);
        for (sprache, text) in &o.texte {
            for wort in &text.stichworte {
                b.auf("begriffImKontext", &[]);
                b.mit("begriff", &[("languageCode", sprache)], wort);
                b.zu("begriffImKontext");
            }
        }
        b.zu("modulBegriffImKontext");
    }
}

/// One line as HTML without an element of its own.
fn in_html_zeile(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn stelle(b: &mut Blatt, o: &Stellenobjekt) {
    b.kennung("id", &o.id);
    if let Some(ueber) = &o.ueber {
        b.kennung("uebergeordneteOrganisationseinheitID", ueber);
    }
    b.auf("name", &[]);
    b.mit("name", &[("languageCode", "de")], &in_html_zeile(&o.name));
    b.zu("name");
    if !o.beschreibung.is_empty() {
        b.mit("beschreibung", &[("languageCode", "de")], &in_html(&o.beschreibung));
    }
    b.auf("anschrift", &[]);
    b.feld("strasse", &o.anschrift.strasse);
    b.feld("postleitzahl", &o.anschrift.plz);
    b.feld("ort", &o.anschrift.ort);
    if let Some(gebiet) = &o.gebiet {
        let name = match gebiet.len() {
            2 => "bundesland",
            5 => "kreis",
            8 => "gemeindeschluessel",
            9 => "gemeindeverband",
            _ => "regionalschluessel",
        };
        b.auf("verwaltungspolitischeKodierung", &[]);
        b.code(name, schema(gebiet), gebiet, "");
        b.zu("verwaltungspolitischeKodierung");
    }
    if let Some(punkt) = o.punkt {
        b.auf("geokodierung", &[]);
        b.feld("breite", &punkt.breite.to_string());
        b.feld("laenge", &punkt.laenge.to_string());
        b.zu("geokodierung");
    }
    b.zu("anschrift");
    kommunikation(b, o);
    oeffnungszeiten(b, &o.oeffnungszeiten);
    b.gueltigkeit(o.von, o.bis);
}

fn kommunikation(b: &mut Blatt, o: &Stellenobjekt) {
    const LISTE: &str = "urn:de:xoev:codeliste:erreichbarkeit";
    for (kanal, wert) in [(KANAL_TELEFON, &o.telefon), (KANAL_MAIL, &o.mail), (KANAL_WEB, &o.webseite)] {
        if let Some(wert) = wert {
            b.auf("kommunikation", &[]);
            b.code("kanal", LISTE, kanal, "");
            b.feld("kennung", wert);
            b.zu("kommunikation");
        }
    }
    for k in &o.kanaele {
        b.auf("kommunikation", &[]);
        let code = match k.art.as_str() {
            "Fax" => KANAL_FAX,
            "E-Mail" => KANAL_MAIL,
            "Telefon" => KANAL_TELEFON,
            "Internet" => KANAL_WEB,
            _ => "07",
        };
        b.code("kanal", LISTE, code, &k.art);
        b.feld("kennung", &k.wert);
        b.feld("zusatz", &k.hinweis);
        b.zu("kommunikation");
    }
}

fn oeffnungszeiten(b: &mut Blatt, o: &Oeffnungszeiten) {
    if *o == Oeffnungszeiten::default() {
        return;
    }
    let spanne = |b: &mut Blatt, wochentag: &str, z: &Zeitspanne| {
        b.auf("oeffnungszeit", &[]);
        b.feld("wochentag", wochentag);
        b.feld("beginn", &z.von.to_string());
        b.feld("ende", &z.bis.to_string());
        b.zu("oeffnungszeit");
    };
    b.auf("infoOeffnungszeitenStrukturiert", &[]);
    for (tag, spannen) in (1..).zip(&o.woche) {
        for z in spannen {
            spanne(b, &format!("{tag}"), z);
        }
    }
    for a in &o.ausnahmen {
        b.auf("ausnahme", &[]);
        b.feld("beginn", &a.von.to_string());
        b.feld("ende", &a.bis.to_string());
        for z in &a.zeiten {
            spanne(b, "", z);
        }
        b.feld("grund", a.grund.as_deref().unwrap_or_default());
        b.zu("ausnahme");
    }
    b.feld("hinweis", o.hinweis.as_deref().unwrap_or_default());
    b.zu("infoOeffnungszeitenStrukturiert");
}

fn dienst(b: &mut Blatt, o: &Onlinedienstobjekt) {
    b.kennung("id", &o.id);
    b.mit("bezeichnung", &[("languageCode", "de")], &in_html_zeile(&o.name));
    b.auf("link", &[]);
    b.code("typ", "urn:xoev-de:fim:codeliste:onlinedienstlinktyp", "01", "");
    b.feld("link", &o.adresse);
    b.zu("link");
    niveau(b, o.vertrauensniveau.as_deref());
    b.gueltigkeit(o.von, o.bis);
}

fn zustaendigkeit(b: &mut Blatt, o: &Zustaendigkeitsobjekt) {
    b.kennung("uebergeordnetesObjektID", &o.traeger);
    b.auf("zustaendigkeit", &[]);
    b.kennung("id", &o.id);
    b.kennung("leistungID", &o.leistung);
    for g in &o.gebiete {
        b.mit("gebietID", &[("schemeID", schema(g))], g);
    }
    if o.auspraegung != Auspraegung::Keine
        && let Some((code, name, _)) = ROLLEN.iter().find(|(_, _, a)| *a == o.auspraegung)
    {
        b.code("rolle", "urn:basiswerk:rolle", code, name);
    }
    b.gueltigkeit(o.von, o.bis);
    b.zu("zustaendigkeit");
}
