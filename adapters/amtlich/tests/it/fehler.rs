//! Broken files: one clear line each, and nothing panics.

use std::fmt::Debug;

use amtlich::{Art, erkennen};
use proptest::prelude::*;
use verzeichnis::einspielen::{Gelesen, Lesefehler, Lesung};

/// Each thing that was read in one line.
fn zeilen<T: Debug>(lesungen: Result<impl Iterator<Item = Lesung<T>>, Lesefehler>) -> Vec<String> {
    match lesungen {
        Err(e) => vec![format!("!! {e}")],
        Ok(alle) => alle
            .map(|l| match l {
                Ok(Gelesen::Satz(stelle, satz)) => format!("{stelle}: {satz:?}"),
                Ok(Gelesen::Hinweis(h)) => format!("? {h}"),
                Ok(Gelesen::Abgelehnt(a)) => format!("- {a}"),
                Ok(Gelesen::Uebergangen { .. }) => "uebergangen".to_owned(),
                Err(e) => format!("!! {e}"),
            })
            .collect(),
    }
}

fn hat(zeilen: &[String], was: &str) {
    assert!(zeilen.iter().any(|z| z.contains(was)), "{was}: {zeilen:#?}");
}

#[test]
fn leika_rows_are_tidied_visibly_or_refused() {
    let text = "\u{feff}leika_schluessel;bezeichnung;ebene;typisierung;ozg_id;rechtsgrundlagen\r\n\
        99008001012000;Personalausweis  Ausstellung;verrichtung;2/3 ,1;10119;a  b\r\n\
        9900800101200;zu kurz;;;;\r\n\
        99008001012001;\"mit \"\"Anführung\"\"; und\nUmbruch\";;99;;\r\n\
        99008001000000;;;;;\r\n\
        99008001000001;nur zwei\r\n\
        # Anmerkung\r\n\r\n\
        99008001000000;Personalausweis;quatsch;;;";
    let z = zeilen(amtlich::leika(text.as_bytes()));
    hat(&z, "? Zeile 2, 99008001012000 Personalausweis Ausstellung: Überzählige Leerzeichen");
    hat(&z, "typisierung: \"2/3, 1\"");
    hat(&z, "- Zeile 3, zu kurz: „9900800101200“ ist kein LeiKa-Schlüssel (14 Ziffern)");
    hat(&z, "name: \"mit \\\"Anführung\\\"; und Umbruch\", art: Detail");
    hat(&z, "? Zeile 4, 99008001012001 mit \"Anführung\"; und Umbruch: Die Typisierung „99“ gibt es nicht");
    hat(&z, "- Zeile 6, 99008001000000: Der Eintrag hat keine Bezeichnung.");
    hat(&z, "- Zeile 7, 99008001000001: Die Zeile hat 2 Spalten, die Überschrift 6.");
    hat(&z, "Die Ebene „quatsch“ gibt es nicht");
    hat(
        &z,
        "Zeile 10: Leikasatz { schluessel: LeikaSchluessel(99008001000000), name: \"Personalausweis\", art: Objekt",
    );
    assert_eq!(z.len(), 10, "{z:#?}");
}

#[test]
fn files_that_cannot_be_read_say_why() {
    hat(&zeilen(amtlich::leika(&b""[..])), "Die Datei ist leer");
    hat(&zeilen(amtlich::leika(&b"a,b\n1,2"[..])), "Die Spalte „leika_schluessel“ fehlt. Gefunden: a, b.");
    hat(&zeilen(amtlich::plz(&b"plz,ags\n01067,\xff\xfe"[..])), "!! Zeile 2: Die Zeile ist nicht in UTF-8");
    hat(&zeilen(amtlich::plz(&b"plz,ags\n\"01067,14612000\n"[..])), "Anführungszeichen wird nicht geschlossen");
    let riese = [b"plz,ags\n\"".as_slice(), &vec![b'x'; 3 << 20]].concat();
    hat(&zeilen(amtlich::plz(&riese[..])), "länger als 1 MB");
    hat(&zeilen(amtlich::plz(&b"plz,ags\n1067,14612000\n01067,1461\n01\x0067,14612000"[..])), "keine Postleitzahl");
    hat(
        &zeilen(amtlich::ortsteile(&b"ags;ortsteil\n14625020;\n1462502;Oberkaina\n14625020;Oberkaina"[..])),
        "keinen Namen",
    );
    hat(&zeilen(amtlich::ortsteile(&b"ags;ort\n14625020;Oberkaina"[..])), "Die Spalte „ortsteil“ fehlt");
    hat(&zeilen(amtlich::feiertage(&b"a,b\n"[..])), "Die Spalten land, datum, name");
    hat(&zeilen(amtlich::feiertage(&b"land,datum,name\nXX,2026-01-01,Neujahr\n"[..])), "nicht zu erkennen");
    hat(&zeilen(amtlich::gemeinden(&b"ars,ags,name\n146250020020,14625021,Bautzen\n"[..])), "gehören nicht zusammen");
    hat(&zeilen(amtlich::frueher(&b"ags;name;gueltig_bis;nachfolger\n14521030;Aue;gestern;14521035"[..])), "kein Tag");
    for (text, wort) in [
        ("<a/>", "keine Codeliste"),
        ("<!DOCTYPE x><a/>", "DTD"),
        ("x", "kein XML"),
        (
            "<c:CodeList xmlns:c='http://docs.oasis-open.org/codelist/ns/genericode/1.0/'><Identification/></c:CodeList>",
            "keine Einträge",
        ),
    ] {
        hat(&zeilen(amtlich::codeliste(text.as_bytes())), wort);
    }
    for (text, wort) in [
        ("{}", "keine GeoJSON"),
        ("{\"type\":\"FeatureCollection\",\"features\":[{\"a\":1", "endet mitten"),
        ("{\"features\":[{\"a\":}]}", "JSON ist fehlerhaft"),
        ("{\"features\":[{\"id\":\"14612000\",\"geometry\":null}]}", "weder Polygon"),
        ("{\"features\" : [ {\"properties\":{\"name\":\"X {\\\"\"}} ] }", "keinen amtlichen Schlüssel"),
        ("{\"features\":[1]}", "etwas anderes"),
        ("{\"features\":[", "endet, bevor"),
    ] {
        hat(&zeilen(Ok(amtlich::grenzen(text.as_bytes()))), wort);
    }
}

/// A line of GV100AD as its record description has it.
fn gv(art: &str, schluessel: &str, verband: &str, name: &str, rest: &str) -> String {
    format!("{art}20260831{schluessel:<8}{verband:<4}{name:<50}{:<50}{rest}", "")
}

#[test]
fn gv100ad_has_laender_kreise_verbaende_and_municipalities() {
    let zahlen = format!("63    {:011}{:011}{:011}    02625", 6663, 38_000, 18_000);
    let text = [
        gv("10", "14", "", "Sachsen", ""),
        gv("20", "145", "", "Chemnitz", ""),
        gv("40", "14625", "", "Bautzen", "43"),
        gv("50", "14625", "0020", "Bautzen, Stadt", "50"),
        gv("60", "14625020", "0020", "Bautzen / Budyšin, Stadt", &zahlen),
        gv("60", "1462502x", "0020", "Falsch", ""),
        gv("99", "14", "", "Fremd", ""),
    ]
    .join("\r\n");
    let z = zeilen(Ok(amtlich::gv100(text.as_bytes())));
    hat(&z, "schluessel: \"14\", name: \"Sachsen\"");
    hat(&z, "schluessel: \"14625\", name: \"Bautzen\"");
    hat(&z, "schluessel: \"146250020\", name: \"Bautzen, Stadt\"");
    hat(
        &z,
        "schluessel: \"146250020020\", name: \"Bautzen / Budyšin, Stadt\", einwohner: Some(38000), flaeche_km2: Some(66.63)",
    );
    hat(&z, "plz: [\"02625\"]");
    hat(&z, "- Zeile 6, Falsch: ");
    hat(&z, "- Zeile 7, Fremd: Die Satzart „99“");
    assert_eq!(z.iter().filter(|z| *z == "uebergangen").count(), 1);
    // Older files are in Latin-1.
    let alt: Vec<u8> = gv("40", "14626", "", "Görlitz", "").chars().map(|c| c as u8).collect();
    hat(&zeilen(Ok(amtlich::gv100(&alt[..]))), "Görlitz");
}

#[test]
fn files_are_recognised_by_their_beginning() {
    for (anfang, art) in [
        ("leika_schluessel,bezeichnung,ebene", Some(Art::Leika)),
        ("\u{feff}ozg_id;ozg_leistung;lage;themenfeld", Some(Art::Ozg)),
        ("ags,ars,name,kreis_ags", Some(Art::Gemeinden)),
        ("# Quelle\nags;name;gueltig_bis;nachfolger", Some(Art::Frueher)),
        ("osm_id,ags,ort,plz,landkreis", Some(Art::Plz)),
        ("ags;ortsteil", Some(Art::Ortsteile)),
        ("land,datum,name,geltung", Some(Art::Feiertage)),
        ("ort_laut_anlage_1993,landkreis_1993,heutige_gemeinde_ags", Some(Art::Feiertage)),
        ("{\"type\":\"FeatureCollection\"", Some(Art::Grenzen)),
        ("102026083114          Sachsen", Some(Art::Gv100)),
        ("<x:a xmlns:x=\"http://xoev.de/schemata/xzufi/2_2_0\">", Some(Art::Xzufi)),
        ("<gc:CodeList xmlns:gc=\"http://docs.oasis-open.org/codelist/ns/genericode/1.0/\">", Some(Art::Codeliste)),
        ("<html>", None),
        ("name,vorname", None),
        ("", None),
    ] {
        assert_eq!(erkennen(anfang.as_bytes()), art, "{anfang}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn any_file_gets_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..600), kopf in 0..6usize) {
        let koepfe = ["leika_schluessel,bezeichnung\n", "plz,ags\n", "ars,name\n", "ozg_id,ozg_leistung,lage,themenfeld\n",
            "{\"features\":[", "land,datum,name\n"];
        let datei = [koepfe[kopf].as_bytes(), &bytes].concat();
        let _ = erkennen(&datei);
        let _ = zeilen(amtlich::leika(&datei[..]));
        let _ = zeilen(amtlich::ozg(&datei[..]));
        let _ = zeilen(amtlich::plz(&datei[..]));
        let _ = zeilen(amtlich::ortsteile(&datei[..]));
        let _ = zeilen(amtlich::gemeinden(&datei[..]));
        let _ = zeilen(amtlich::feiertage(&datei[..]));
        let _ = zeilen(Ok(amtlich::grenzen(&datei[..])));
        let _ = zeilen(Ok(amtlich::gv100(&datei[..])));
        let _ = zeilen(amtlich::codeliste(&datei[..]));
    }
}
