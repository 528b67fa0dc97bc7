//! Written and read back: the same objects, whatever they are.

use std::collections::BTreeMap;

use grund::LeikaSchluessel;
use jiff::civil::{Date, date, time};
use proptest::{collection::vec, option, prelude::*};
use verzeichnis::{
    Anschrift, Ausnahme, Auspraegung, Europa, Kanal, Leistungsart, Oeffnungszeiten, Punkt, Zeitspanne, Zielgruppe,
    einspielen::{
        Fremdkennung, Gelesen, Leistungsobjekt, Objekt, Objektart, Onlinedienstobjekt, Stellenobjekt, Textobjekt,
        Zustaendigkeitsobjekt,
    },
};
use xzufi::{Kopf, lesen, schreiben};

pub fn kopf() -> Kopf {
    Kopf { sender: "probe.example".into(), nummer: "1".into(), zeit: "2026-11-22T10:00:00Z".parse().unwrap() }
}

fn hin_und_zurueck(objekte: &[Objekt]) -> Vec<Objekt> {
    let mut text = Vec::new();
    let anzahl = schreiben(&mut text, &kopf(), objekte.iter().cloned()).unwrap();
    assert_eq!(anzahl, objekte.len() as u64);
    let nachricht = lesen(&text[..]).unwrap_or_else(|e| panic!("{e}\n{}", String::from_utf8_lossy(&text)));
    nachricht
        .map(|g| match g.unwrap() {
            Gelesen::Satz(_, objekt) => objekt,
            anderes => panic!("{anderes:?}\n{}", String::from_utf8_lossy(&text)),
        })
        .collect()
}

/// A line as people write it: single blanks, nothing at the ends, no list mark.
fn zeile() -> impl Strategy<Value = String> {
    "[\\PC&&[^\u{00a0}]]{0,40}".prop_map(|t| {
        let t = t.split_whitespace().collect::<Vec<_>>().join(" ");
        t.trim_start_matches(['-', ' ']).to_owned()
    })
}

fn nicht_leer() -> impl Strategy<Value = String> {
    zeile().prop_map(|t| if t.is_empty() { "x".to_owned() } else { t })
}

/// Paragraphs and lists in the form that pages use.
fn text() -> impl Strategy<Value = String> {
    let liste = vec(nicht_leer(), 1..4).prop_map(|p| p.iter().map(|p| format!("- {p}")).collect::<Vec<_>>().join("\n"));
    vec(prop_oneof![nicht_leer(), liste], 1..4).prop_map(|bloecke| bloecke.join("\n\n"))
}

fn kennung() -> impl Strategy<Value = Fremdkennung> {
    ("[a-z0-9]{0,6}", "[a-zA-Z0-9.:-]{0,12}", "[a-zA-Z0-9_/@-]{1,20}").prop_map(|(schema, stelle, wert)| Fremdkennung {
        schema,
        stelle,
        wert,
    })
}

fn tag() -> impl Strategy<Value = Option<Date>> {
    option::of((2000i16..2100, 1i8..13, 1i8..29).prop_map(|(j, m, t)| date(j, m, t)))
}

fn gebiet() -> impl Strategy<Value = String> {
    prop_oneof![
        "1[45]",
        "1[45][1-9][1-9]{2}",
        "1[45][1-9]{6}",
        "1[45][1-9]{3}[1-9]{4}",
        "1[45][1-9]{3}[1-9]{4}[1-9]{3}"
    ]
}

fn textobjekt() -> impl Strategy<Value = Textobjekt> {
    let namen = prop::sample::select(vec![
        "beschreibung",
        "voraussetzungen",
        "verfahrensablauf",
        "unterlagen",
        "fristen",
        "kosten",
        "bearbeitungsdauer",
        "hinweise",
        "rechtsgrundlage",
        "rechtsbehelf",
        "datenschutz",
        "eigener-abschnitt",
    ]);
    let abschnitte = prop::collection::btree_map(namen.prop_map(str::to_owned), text(), 0..5);
    (zeile(), zeile(), vec(nicht_leer(), 0..3), abschnitte)
        .prop_map(|(name, kurz, stichworte, abschnitte)| Textobjekt { name, kurz, stichworte, abschnitte })
}

fn niveau() -> impl Strategy<Value = Option<String>> {
    option::of(prop::sample::select(vec!["keins", "niedrig", "substanziell", "hoch"]).prop_map(str::to_owned))
}

fn europa() -> impl Strategy<Value = Europa> {
    let codes = prop::collection::btree_set("[1-9A-Z][0-9]{6}", 0..3);
    (codes, any::<bool>()).prop_map(|(sdg, ansprechpartner)| Europa { sdg: sdg.into_iter().collect(), ansprechpartner })
}

fn leistung() -> impl Strategy<Value = Objekt> {
    let leika = vec("99[0-9]{12}".prop_map(|s| s.parse::<LeikaSchluessel>().unwrap()), 0..3);
    let art = prop::sample::select(Leistungsart::ALLE.to_vec());
    let ziele = prop::sample::subsequence(Zielgruppe::ALLE.to_vec(), 0..=3);
    let sprachen = prop::sample::select(vec!["de", "de-simple", "en", "hsb", "ar"]).prop_map(str::to_owned);
    let texte = prop::collection::btree_map(sprachen, textobjekt(), 0..4);
    let typ = prop::sample::select(vec!["", "4", "2/3", "1, 2/3"]).prop_map(str::to_owned);
    (
        (kennung(), leika, art, nicht_leer(), typ, ziele),
        (niveau(), europa(), vec(gebiet(), 0..3), tag(), tag(), tag(), zeile(), texte),
    )
        .prop_map(
            |(
                (id, leika, art, name, typisierung, zielgruppen),
                (vertrauensniveau, europa, gebiete, von, bis, freigabe, freigegeben_von, texte),
            )| {
                Objekt::Leistung(Box::new(Leistungsobjekt {
                    id,
                    leika,
                    art,
                    name,
                    typisierung,
                    zielgruppen,
                    vertrauensniveau,
                    europa,
                    gebiete,
                    von,
                    bis,
                    freigabe,
                    freigegeben_von,
                    texte,
                }))
            },
        )
}

fn oeffnungszeiten() -> impl Strategy<Value = Oeffnungszeiten> {
    let spanne = (0i8..12, 12i8..24).prop_map(|(a, b)| Zeitspanne { von: time(a, 30, 0, 0), bis: time(b, 0, 0, 0) });
    let ausnahme = (tag(), vec(spanne.clone(), 0..2), option::of(nicht_leer()))
        .prop_filter_map("a day", |(von, zeiten, grund)| Some(Ausnahme { von: von?, bis: von?, zeiten, grund }));
    (vec(vec(spanne, 0..3), 7), vec(ausnahme, 0..2), option::of(nicht_leer())).prop_map(
        |(woche, ausnahmen, hinweis)| Oeffnungszeiten { woche: woche.try_into().unwrap(), ausnahmen, hinweis },
    )
}

fn stelle() -> impl Strategy<Value = Objekt> {
    let kanal = (prop::sample::select(vec!["Fax", "E-Mail", "Threema"]), nicht_leer(), nicht_leer())
        .prop_map(|(art, wert, hinweis)| Kanal { art: art.to_owned(), wert, hinweis });
    let punkt = option::of((-90.0..90.0f64, -180.0..180.0f64).prop_map(|(breite, laenge)| Punkt { breite, laenge }));
    (
        (kennung(), option::of(kennung()), option::of(gebiet()), nicht_leer(), option::of(text())),
        (zeile(), "[0-9]{5}", zeile(), option::of(nicht_leer()), option::of(nicht_leer())),
        (vec(kanal, 0..3), punkt, oeffnungszeiten(), tag(), tag()),
    )
        .prop_map(
            |(
                (id, ueber, gebiet, name, beschreibung),
                (strasse, plz, ort, telefon, mail),
                (kanaele, punkt, oeffnungszeiten, von, bis),
            )| {
                Objekt::Stelle(Box::new(Stellenobjekt {
                    id,
                    ueber,
                    gebiet,
                    name,
                    beschreibung: beschreibung.unwrap_or_default(),
                    anschrift: Anschrift { strasse, plz, ort },
                    telefon,
                    mail,
                    webseite: Some("https://stelle.example/?a=1&b=2".into()),
                    kanaele,
                    punkt,
                    oeffnungszeiten,
                    von,
                    bis,
                }))
            },
        )
}

fn zustaendigkeit() -> impl Strategy<Value = Objekt> {
    let auspraegung =
        prop::sample::select(vec![Auspraegung::BeraetUndNimmtAn, Auspraegung::Beraet, Auspraegung::Keine]);
    (kennung(), kennung(), kennung(), vec(gebiet(), 0..4), auspraegung, tag(), tag()).prop_map(
        |(id, leistung, traeger, gebiete, auspraegung, von, bis)| {
            Objekt::Zustaendigkeit(Box::new(Zustaendigkeitsobjekt {
                id,
                leistung,
                traeger,
                gebiete,
                auspraegung,
                von,
                bis,
            }))
        },
    )
}

fn dienst() -> impl Strategy<Value = Objekt> {
    (kennung(), nicht_leer(), "https://[a-z]{1,9}\\.example/[a-z?=&;]{0,9}", niveau(), tag(), tag()).prop_map(
        |(id, name, adresse, vertrauensniveau, von, bis)| {
            Objekt::Onlinedienst(Box::new(Onlinedienstobjekt { id, name, adresse, vertrauensniveau, von, bis }))
        },
    )
}

fn weg() -> impl Strategy<Value = Objekt> {
    let art = prop::sample::select(vec![
        Objektart::Leistung,
        Objektart::Stelle,
        Objektart::Zustaendigkeit,
        Objektart::Onlinedienst,
    ]);
    (art, kennung()).prop_map(|(art, id)| Objekt::Weg(art, id))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_is_written_is_read_back_the_same(
        objekte in vec(prop_oneof![leistung(), stelle(), zustaendigkeit(), dienst(), weg()], 0..6)
    ) {
        prop_assert_eq!(hin_und_zurueck(&objekte), objekte);
    }

    #[test]
    fn text_survives_the_way_through_html(text in text()) {
        prop_assert_eq!(xzufi::aus_html(&xzufi::in_html(&text)), text);
    }

    #[test]
    fn any_html_becomes_text(html in "\\PC{0,200}", tags in vec(prop::sample::select(vec!["<p>", "</p>", "<li>", "<ul>", "</ul>", "<a href='", "'>", "</a>", "&#x;", "&lt;", "<br>", "<"]), 0..20)) {
        let _ = xzufi::aus_html(&html);
        let _ = xzufi::aus_html(&tags.concat());
        let _ = xzufi::aus_html(&format!("{}{html}", tags.concat()));
    }
}

#[test]
fn the_shape_of_what_is_written() {
    let leistung = Leistungsobjekt {
        id: verzeichnis::einspielen::eigene_kennung("amt.example", "hund@14"),
        leika: vec!["99102013104000".parse().unwrap()],
        art: Leistungsart::Verrichtung,
        name: "Hundesteuer Anmeldung".into(),
        typisierung: "4".into(),
        zielgruppen: vec![Zielgruppe::Buerger],
        vertrauensniveau: Some("niedrig".into()),
        europa: Europa { sdg: vec!["1010300".into()], ansprechpartner: true },
        gebiete: vec!["14".into()],
        von: None,
        bis: None,
        freigabe: None,
        freigegeben_von: String::new(),
        texte: BTreeMap::from([(
            "de".to_owned(),
            Textobjekt { name: "Hund anmelden".into(), ..Textobjekt::default() },
        )]),
    };
    let mut text = Vec::new();
    schreiben(&mut text, &kopf(), std::iter::once(Objekt::Leistung(Box::new(leistung)))).unwrap();
    let text = String::from_utf8(text).unwrap();
    for teil in [
        "xmlns:xzufi=\"http://xoev.de/schemata/xzufi/2_3_1\"",
        "xzufiVersion=\"2.3.1\"",
        "<xzufi:schreibe><xzufi:leistung><xzufi:id schemeAgencyID=\"amt.example\" schemeID=\"basiswerk\">hund@14</xzufi:id>",
        "<xzufi:informationsbereichSDG><code>1010300</code></xzufi:informationsbereichSDG><xzufi:gueltigkeitGebietID",
        "<xzufi:kennzeichenEA>true</xzufi:kennzeichenEA>",
        "xsi:type=\"xzufi:LeistungsstrukturObjektMitVerrichtung\"",
        "<xzufi:referenzLeistungsschluessel schemeID=\"urn:de:fim:leika:leistung\">99102013104000</xzufi:referenzLeistungsschluessel>",
        "<xzufi:inhalt languageCode=\"de\">Hund anmelden</xzufi:inhalt>",
        "<xzufi:typisierung listURI=\"urn:de:fim:leika:typisierung\"><code>4</code></xzufi:typisierung>",
    ] {
        assert!(text.contains(teil), "{teil}\n{text}");
    }
}
