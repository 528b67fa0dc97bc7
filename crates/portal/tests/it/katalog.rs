//! A small catalogue with everything in it: services with and without text, headings, situations, supplements, online
//! services of others, offices with all they can have.

use std::{collections::BTreeMap, path::PathBuf};

use anliegen::Anliegen;
use datenbank::{Datenbank, Sicht};
use grund::{EinheitId, LeistungKennung, MandantId, Sprache};
use jiff::civil::date;
use leistung::{Abschnitt, Leistungen};
use verzeichnis::{
    Anschrift, Ausnahme, Auspraegung, Einheit, Kanal, Katalogleistung, Lage, Lagenart, Lagentext, Leistungsart,
    Leistungstext, Oeffnungszeiten, Onlinedienst, Punkt, Zeitspanne, Zielgruppe, Zustaendigkeit, einheit_speichern,
    lage_leistungen_setzen, lage_speichern, leistung_speichern, onlinedienst_speichern, text_veroeffentlichen,
    zustaendigkeit_speichern,
};

pub const BAUTZEN: MandantId = MandantId(14_625_020);
/// The registry office of the tests.
pub const STANDESAMT: EinheitId = EinheitId(900_000_001);

pub fn k(text: &str) -> LeistungKennung {
    LeistungKennung(text.to_owned())
}

/// The concerns of the repository.
pub fn anliegen() -> Vec<Anliegen> {
    let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../anliegen");
    let mut alle: Vec<Anliegen> = std::fs::read_dir(ordner)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|pfad| pfad.is_file())
        .map(|pfad| {
            let name = pfad.file_stem().unwrap().to_str().unwrap().to_owned();
            let mut a = Anliegen::lesen(&name, &std::fs::read_to_string(&pfad).unwrap()).unwrap();
            let englisch = pfad.with_file_name(format!("en/{name}.toml"));
            a.uebersetzen(Sprache::En, &std::fs::read_to_string(englisch).unwrap()).unwrap();
            a
        })
        .collect();
    alle.sort_by(|a, b| a.kennung.cmp(&b.kennung));
    alle
}

pub fn eintrag(kennung: &str, leika: Option<&str>, name: &str, art: Leistungsart) -> Katalogleistung {
    Katalogleistung {
        kennung: k(kennung),
        leika: leika.map(str::to_owned),
        name: name.into(),
        art,
        typisierung: "2/3".into(),
        ozg: Some("10124".into()),
        laender: Vec::new(),
        zielgruppen: Vec::new(),
        vertrauensniveau: None,
        rechtsgrundlagen: String::new(),
        lagen: Vec::new(),
        von: None,
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: "leika".into(),
        quelle_id: None,
    }
}

fn leika(leika: &str, name: &str, art: Leistungsart) -> Katalogleistung {
    eintrag(leika, Some(leika), name, art)
}

pub fn text(kennung: &str, sprache: &str, name: &str) -> Leistungstext {
    Leistungstext {
        leistung: k(kennung),
        land: None,
        mandant: None,
        sprache: sprache.into(),
        name: name.into(),
        kurz: format!("{name}, kurz."),
        stichworte: Vec::new(),
        abschnitte: BTreeMap::from([("beschreibung".into(), format!("{name}: der Text.\n\n- ein Punkt"))]),
        freigabe: Some(date(2026, 2, 1)),
        freigegeben_von: "Redaktion Sachsen".into(),
        ungeprueft: false,
        quelle: "redaktion".into(),
    }
}

/// As the server does at start, and more around it.
pub async fn einspielen(db: &Datenbank, leistungen: &Leistungen) {
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    for l in leistungen.alle() {
        let mut e =
            eintrag(l.kennung(), l.stamm.leika.as_ref().map(|l| l.as_str()), &l.stamm.name, Leistungsart::Verrichtung);
        (e.quelle, e.vertrauensniveau) = ("paket".into(), Some("niedrig".into()));
        leistung_speichern(&mut tx, &e).await.unwrap();
        for s in Sprache::ALLE {
            let eigen = |schluessel: &str| l.text(s, schluessel).map(|t| t.trim().to_owned());
            let Some(name) = eigen("name") else { continue };
            let abschnitte = Abschnitt::ALLE
                .into_iter()
                .filter_map(|a| Some((a.schluessel().to_owned(), eigen(&format!("abschnitt-{a}"))?)))
                .collect();
            let t = Leistungstext {
                kurz: eigen("kurz").unwrap_or_default(),
                stichworte: if s == Sprache::De { l.stamm.synonyme.clone() } else { Vec::new() },
                abschnitte,
                freigabe: None,
                freigegeben_von: String::new(),
                ungeprueft: true,
                quelle: "paket".into(),
                ..text(l.kennung(), s.tag(), &name)
            };
            text_veroeffentlichen(&mut tx, &t).await.unwrap();
        }
    }
    use Leistungsart::{Detail, Objekt, Verrichtung};
    let mut eintraege = vec![
        leika("99115005000000", "Wohnsitz", Objekt),
        leika("99115005104000", "Wohnsitz Anmeldung", Verrichtung),
        leika("99115005104002", "Wohnsitz Anmeldung als Nebenwohnsitz", Detail),
        leika("99115005070000", "Wohnsitz Abmeldung", Verrichtung),
        leika("99101011000000", "Anzeige eines Sterbefalls", Objekt),
        leika("99050012104000", "Gewerbe Anmeldung", Verrichtung),
        leika("99102013104000", "Hundesteuer Anmeldung", Verrichtung),
        leika("99008001012000", "Personalausweis Ausstellung", Verrichtung),
    ];
    eintraege[1].rechtsgrundlagen =
        "§ 17 Absatz 1 Bundesmeldegesetz (BMG) [http://www.gesetze-im-internet.de/bmg/__17.html]".into();
    eintraege[5].zielgruppen = vec![Zielgruppe::Unternehmen];
    eintraege[7].bis = Some(date(2025, 12, 31));
    eintraege[7].nachfolger = Some(k("99115005104000"));
    let mut nur_sachsen = eintrag("gaestekarte", None, "Gästekarte", Verrichtung);
    nur_sachsen.laender = vec!["14".parse().unwrap()];
    eintraege.push(nur_sachsen);
    for e in eintraege {
        leistung_speichern(&mut tx, &e).await.unwrap();
    }
    texte(&mut tx).await;
    lagen(&mut tx).await;
    stellen(&mut tx).await;
    tx.commit().await.unwrap();
}

async fn texte(tx: &mut datenbank::Tx) {
    let mut ergaenzung = Leistungstext {
        mandant: Some(BAUTZEN),
        name: String::new(),
        kurz: String::new(),
        freigegeben_von: "Stadt Bautzen".into(),
        ..text("99115005104000", "de", "")
    };
    ergaenzung.abschnitte = BTreeMap::from([
        ("beschreibung".into(), "Kommen Sie ohne Termin.".into()),
        ("hinweise".into(), "Der Eingang ist im Hof.".into()),
    ]);
    let anhalt =
        Leistungstext { land: Some("15".parse().unwrap()), ..text("99115005104000", "de", "Wohnung anmelden (LSA)") };
    for t in [
        text("99115005104000", "de", "Wohnung anmelden"),
        ergaenzung,
        anhalt,
        text("gaestekarte", "de", "Gästekarte holen"),
    ] {
        text_veroeffentlichen(&mut *tx, &t).await.unwrap();
    }
}

async fn lagen(tx: &mut datenbank::Tx) {
    let lage = |kennung: &str, eltern: Option<&str>, art, name: &str| Lage {
        kennung: kennung.into(),
        eltern: eltern.map(str::to_owned),
        art,
        name: name.into(),
        texte: BTreeMap::from([
            ("en".to_owned(), Lagentext { name: format!("{name} (en)"), text: String::new(), ..Lagentext::default() }),
            (
                "de".to_owned(),
                Lagentext { name: name.into(), text: format!("Alles zu {name}."), ..Lagentext::default() },
            ),
        ]),
        reihenfolge: 0,
        laender: Vec::new(),
        quelle: "ozg".into(),
    };
    for l in [
        lage("wohnen", None, Lagenart::Leben, "Wohnen"),
        lage("wohnen-umzug", Some("wohnen"), Lagenart::Leben, "Wohnen und Umzug"),
        lage("gruenden", None, Lagenart::Unternehmen, "Gründung"),
    ] {
        lage_speichern(&mut *tx, &l).await.unwrap();
    }
    let umzug = [k("99115005104000"), k("99115005070000"), k("hundesteuer-anmelden")];
    lage_leistungen_setzen(&mut *tx, "wohnen-umzug", &umzug).await.unwrap();
    lage_leistungen_setzen(&mut *tx, "gruenden", &[k("99050012104000")]).await.unwrap();
}

async fn stellen(tx: &mut datenbank::Tx) {
    let amt = Einheit {
        webseite: Some("https://standesamt.example/".into()),
        beschreibung: "Beurkundet Geburten.\n\n- Ehen".into(),
        kanaele: vec![Kanal { art: "Fax".into(), wert: "03591 000".into(), hinweis: "nur werktags".into() }],
        punkt: Some(Punkt { breite: 51.18, laenge: 14.42 }),
        oeffnungszeiten: oeffnungszeiten(),
        telefon: Some("03591 534-0".into()),
        mail: Some("amt@bautzen.example".into()),
        ..Einheit::neu(
            STANDESAMT,
            BAUTZEN,
            "Standesamt Bautzen (Muster)",
            Anschrift { strasse: "Musterplatz 2".into(), plz: "02625".into(), ort: "Bautzen".into() },
        )
    };
    let unter = Einheit {
        uebergeordnet: Some(STANDESAMT),
        ..Einheit::neu(EinheitId(900_000_002), BAUTZEN, "Urkundenstelle (Muster)", amt.anschrift.clone())
    };
    for e in [&amt, &unter] {
        einheit_speichern(&mut *tx, e).await.unwrap();
    }
    let z = Zustaendigkeit {
        leistung: k("99115005104000"),
        einheit: STANDESAMT,
        gebiet: "146250020020".into(),
        auspraegung: Auspraegung::BeraetUndNimmtAn,
        von: None,
        bis: None,
        quelle: "hand".into(),
    };
    zustaendigkeit_speichern(&mut *tx, &z).await.unwrap();
    let dienst = Onlinedienst {
        leistung: k("99050012104000"),
        gebiet: "14".into(),
        name: "Gewerbe online (Muster)".into(),
        adresse: "https://gewerbe.example/antrag?x=1".into(),
        vertrauensniveau: Some("niedrig".into()),
        von: None,
        bis: None,
        quelle: "xzufi".into(),
        quelle_id: None,
    };
    onlinedienst_speichern(&mut *tx, &dienst).await.unwrap();
}

/// Monday to Friday from nine to twelve; closed on 10 March 2026.
fn oeffnungszeiten() -> Oeffnungszeiten {
    let spanne = || Zeitspanne { von: jiff::civil::time(9, 0, 0, 0), bis: jiff::civil::time(12, 0, 0, 0) };
    let mut o = Oeffnungszeiten::default();
    for tag in o.woche.iter_mut().take(5) {
        *tag = vec![spanne()];
    }
    o.ausnahmen = vec![Ausnahme {
        von: date(2026, 3, 10),
        bis: date(2026, 3, 10),
        zeiten: Vec::new(),
        grund: Some("Personalversammlung".into()),
    }];
    o
}
