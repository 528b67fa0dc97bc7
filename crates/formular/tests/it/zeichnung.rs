//! Areas and signatures: what people enter, what is stored, measured, said and drawn.
use formular::{Antwort, Antworten, Formular, Zeichnung};
use grund::Sprache;
use proptest::prelude::*;
use regel::Wert;
use serde_json::json;

use crate::{
    hilfe::{lesen, paare, umfeld, werte},
    schema::maengel,
};

const FORM: &str = r#"{ "titel": "Bauen", "seiten": [
  { "id": "ort", "titel": "Ort", "felder": [
    { "id": "feld", "art": "flaeche", "frage": "Baufeld", "von": 100, "bis": 50000 },
    { "id": "name", "art": "unterschrift", "frage": "Unterschrift" },
    { "id": "weitere", "art": "gruppe", "frage": "Weitere", "eintrag": "Feld", "maximal": 2, "felder": [
      { "id": "teil", "art": "flaeche", "frage": "Teil" }, { "id": "wer", "art": "unterschrift", "frage": "Wer", "pflicht": false } ] }
  ] },
  { "id": "gross", "titel": "Groß", "wenn": "feld >= 1000", "felder": [ { "id": "warum", "art": "text", "frage": "Warum?" } ] },
  { "id": "plan", "titel": "Plan", "wenn": "feld = null", "felder": [ { "id": "lageplan", "art": "datei", "frage": "Lageplan" } ] } ],
  "berechnet": [ { "id": "alle", "art": "zahl", "frage": "Zusammen", "formel": "feld + (if count(weitere) > 0 then sum(for w in weitere return w.teil) else 0)", "zeigen": true } ] }"#;

/// A rectangle in Bautzen, some 70 by 111 metres.
const RECHTECK: &str = "51,18000; 14,42000\n51.18100, 14.42000\n51.18100, 14.42100\n51,1800 14,4210";

fn formular() -> Formular {
    lesen(FORM).unwrap_or_else(|b| panic!("{b:#?}"))
}

fn senden(f: &Formular, l: &[(&str, &str)]) -> (Antworten, Vec<(String, String)>) {
    let w = werte();
    let mut a = Antworten::neu();
    let fehler = f.seite_annehmen(f.seite("ort").unwrap(), &paare(l), &mut a, &umfeld(&w));
    (a, fehler.iter().map(|f| (f.anker(), f.text(Sprache::De))).collect())
}

const NAME: [(&str, &str); 2] = [("name.name", " Anna   Muster "), ("name.ja", "ja")];

fn mit_flaeche(text: &str) -> (Antworten, Vec<(String, String)>) {
    senden(&formular(), &[("feld", text), NAME[0], NAME[1]])
}

#[test]
fn corners_become_one_form_and_have_a_size() {
    let f = formular();
    let w = werte();
    let soll = "51.18000, 14.42000\n51.18100, 14.42000\n51.18100, 14.42100\n51.18000, 14.42100";
    // Closed by hand, with a corner twice, with blank lines: the same area.
    for eingabe in [
        RECHTECK.to_owned(),
        format!("{RECHTECK}\n51.18, 14.42"),
        RECHTECK.replace("\n51.18100, 14.42100", "\n\n51.18100, 14.42100\r\n51.18100, 14.42100"),
    ] {
        let (a, fehler) = mit_flaeche(&eingabe);
        assert!(fehler.is_empty(), "{eingabe}: {fehler:?}");
        assert_eq!(a.get("feld"), Some(&Antwort::Text(soll.into())));
        // 0.001 degrees at 51.18 degrees north: 111.26 m by 69.90 m (WGS 84).
        let Some(Wert::Zahl(groesse)) = f.berechneter_wert("alle", &a, &umfeld(&w)) else { panic!() };
        assert!((7_765.into()..7_790.into()).contains(&groesse), "{groesse}");
        let seiten: Vec<&str> = f.seiten(&a, &umfeld(&w)).iter().map(|s| s.id).collect();
        assert_eq!(seiten, ["ort", "gross"]);
    }
}

#[test]
fn whoever_has_no_coordinates_describes_the_area() {
    let f = formular();
    let w = werte();
    let (a, fehler) = mit_flaeche("Flurstück 12/3, die Wiese\nhinter dem Haus");
    assert!(fehler.is_empty(), "{fehler:?}");
    // No size: the page that asks for a plan is asked.
    let seiten: Vec<&str> = f.seiten(&a, &umfeld(&w)).iter().map(|s| s.id).collect();
    assert_eq!(seiten, ["ort", "plan"]);
    let zeilen = f.zusammenfassung(&a, &umfeld(&w), Sprache::De);
    assert_eq!(zeilen[0].zeilen[0].antwort, ["Flurstück 12/3, die Wiese", "hinter dem Haus"]);
    assert_eq!(zeilen[0].zeilen[0].zeichnung, None);
}

#[test]
fn what_is_no_area_is_said_with_its_line() {
    let viele = (0..103).map(|i| format!("51.{:05}, 14.4", 18_000 + i)).collect::<Vec<_>>().join("\n");
    for (eingabe, satz) in [
        (
            "Wiese",
            "Beschreiben Sie bei „Baufeld“ die Fläche genauer, oder geben Sie ihre Ecken ein, jede in eine eigene Zeile, zum Beispiel 51,1814; 14,4244.",
        ),
        (
            "51,18; 14,42\nhier\n51,19; 14,43",
            "Bei „Baufeld“ ist die Ecke in Zeile 2 nicht lesbar. Geben Sie Breite und Länge ein, zum Beispiel 51,1814; 14,4244.",
        ),
        (
            "51,18; 14,42\n51,19; 214,43\n51,19; 14,43",
            "Bei „Baufeld“ ist die Ecke in Zeile 2 nicht lesbar. Geben Sie Breite und Länge ein, zum Beispiel 51,1814; 14,4244.",
        ),
        ("51,18; 14,42\n51,19; 14,43", "Geben Sie bei „Baufeld“ mindestens drei verschiedene Ecken ein."),
        (viele.as_str(), "Geben Sie bei „Baufeld“ höchstens 100 Ecken ein."),
        // A bow tie, a line, a needle that runs back over itself.
        (
            "51.180, 14.420\n51.181, 14.421\n51.181, 14.420\n51.180, 14.421",
            "Bei „Baufeld“ kreuzen sich zwei Seiten der Fläche. Geben Sie die Ecken der Reihe nach ein, einmal rundherum.",
        ),
        (
            "51.180, 14.420\n51.181, 14.421\n51.182, 14.422",
            "Bei „Baufeld“ kreuzen sich zwei Seiten der Fläche. Geben Sie die Ecken der Reihe nach ein, einmal rundherum.",
        ),
        (
            "51.180, 14.420\n51.181, 14.420\n51.181, 14.421\n51.181, 14.419",
            "Bei „Baufeld“ kreuzen sich zwei Seiten der Fläche. Geben Sie die Ecken der Reihe nach ein, einmal rundherum.",
        ),
        (
            "51.18, 14.42\n51.18, 15.42\n51.19, 14.42",
            "Bei „Baufeld“ liegen die Ecken sehr weit auseinander. Prüfen Sie, ob Breite und Länge in jeder Zeile stimmen.",
        ),
        (
            "51.18000, 14.42000\n51.18010, 14.42000\n51.18010, 14.42010",
            "Geben Sie bei „Baufeld“ mindestens 100 m² ein.",
        ),
        ("51.18, 14.42\n51.19, 14.42\n51.19, 14.43\n51.18, 14.43", "Geben Sie bei „Baufeld“ höchstens 50.000 m² ein."),
    ] {
        let (a, fehler) = mit_flaeche(eingabe);
        assert_eq!(fehler, [("feld".to_owned(), satz.to_owned())], "{eingabe}");
        assert!(a.ist_leer());
    }
}

#[test]
fn a_name_with_a_tick_and_a_drawing_are_equal_ways_to_sign() {
    let f = formular();
    let w = werte();
    for (mehr, striche, wie) in [
        (("name.ja", "ja"), None, "(mit dem Namen unterschrieben)"),
        (("name.striche", "10,20 30,40 ;50,60"), Some("10,20 30,40;50,60"), "(gezeichnet)"),
    ] {
        let (a, fehler) = senden(&f, &[("feld", RECHTECK), NAME[0], mehr]);
        assert!(fehler.is_empty(), "{fehler:?}");
        let Some(Antwort::Unterschrift(u)) = a.get("name") else { panic!("{a:?}") };
        assert_eq!((u.name.as_str(), u.striche.as_deref()), ("Anna Muster", striche));
        let zeile = f.zusammenfassung(&a, &umfeld(&w), Sprache::De)[0].zeilen[1].clone();
        assert_eq!(zeile.antwort, ["Anna Muster", wie]);
        let bild: Option<Zeichnung> = zeile.zeichnung;
        assert_eq!(bild.as_ref().map(|z| z.pfad.as_str()), striche.map(|_| "M10 20L30 40M50 60l1 0"));
        assert!(bild.is_none_or(|z| z.beschreibung == "Unterschrift von Anna Muster" && z.svg().contains("1000")));
        // It comes back into its boxes as it was.
        let ansicht = f.ansicht(f.seite("ort").unwrap(), &a, None, &[], &umfeld(&w)).unwrap();
        let ja = if striche.is_none() { "ja" } else { "" };
        assert_eq!(ansicht.felder[1].inhalt, ["Anna Muster", ja, striche.unwrap_or_default()]);
        // Out as JSON and in again.
        let json = f.antworten_als_json(&a);
        assert_eq!(f.antworten_aus_json(&json, &umfeld(&w)).as_ref(), Ok(&a), "{json}");
    }
}

#[test]
fn what_signs_nothing_is_refused() {
    let lang = "1,1 ".repeat(5_000);
    for (felder, anker, satz) in [
        (vec![], "name-name", "Schreiben Sie bei „Unterschrift“ Ihren Vor- und Nachnamen."),
        (vec![("name.ja", "ja")], "name-name", "Schreiben Sie bei „Unterschrift“ Ihren Vor- und Nachnamen."),
        (
            vec![("name.name", "A. B."), ("name.ja", "ja")],
            "name-name",
            "Schreiben Sie bei „Unterschrift“ Ihren Vor- und Nachnamen.",
        ),
        (
            vec![NAME[0]],
            "name-ja",
            "Unterschreiben Sie bei „Unterschrift“: Setzen Sie das Häkchen, oder zeichnen Sie Ihre Unterschrift.",
        ),
        (
            vec![NAME[0], ("name.striche", "5,5")],
            "name-ja",
            "Die gezeichnete Unterschrift bei „Unterschrift“ ist nicht lesbar. Zeichnen Sie noch einmal, oder setzen Sie das Häkchen.",
        ),
        (
            vec![NAME[0], ("name.striche", "5,5 2000,1")],
            "name-ja",
            "Die gezeichnete Unterschrift bei „Unterschrift“ ist nicht lesbar. Zeichnen Sie noch einmal, oder setzen Sie das Häkchen.",
        ),
        (
            vec![NAME[0], ("name.striche", "M0 0\"/><script>")],
            "name-ja",
            "Die gezeichnete Unterschrift bei „Unterschrift“ ist nicht lesbar. Zeichnen Sie noch einmal, oder setzen Sie das Häkchen.",
        ),
        (
            vec![NAME[0], ("name.striche", lang.as_str())],
            "name-ja",
            "Die gezeichnete Unterschrift bei „Unterschrift“ ist nicht lesbar. Zeichnen Sie noch einmal, oder setzen Sie das Häkchen.",
        ),
    ] {
        let mut alle = vec![("feld", RECHTECK)];
        alle.extend(felder);
        let (_, fehler) = senden(&formular(), &alle);
        assert_eq!(fehler, [(anker.to_owned(), satz.to_owned())], "{alle:?}");
    }
    // In every language there is a sentence with the question in it.
    let f = formular();
    let w = werte();
    for felder in [vec![("feld", "x"), NAME[0]], vec![("feld", "51.18, 14.42"), ("name.ja", "ja")]] {
        let fehler = f.seite_annehmen(f.seite("ort").unwrap(), &paare(&felder), &mut Antworten::neu(), &umfeld(&w));
        for e in &fehler {
            for s in Sprache::ALLE {
                assert!(e.text(s).contains(e.frage.in_sprache(s)));
            }
        }
    }
}

#[test]
fn they_work_in_groups_and_leave_as_schema() {
    let f = formular();
    let w = werte();
    let felder = [
        ("feld", RECHTECK),
        NAME[0],
        NAME[1],
        ("weitere.0.teil", "51.18, 14.42\n51.181, 14.42\n51.181, 14.421"),
        ("weitere.0.wer.name", "Ben Muster"),
        ("weitere.0.wer.ja", "ja"),
    ];
    let (a, fehler) = senden(&f, &felder);
    assert!(fehler.is_empty(), "{fehler:?}");
    let Some(Wert::Zahl(alle)) = f.berechneter_wert("alle", &a, &umfeld(&w)) else { panic!() };
    assert!((11_640.into()..11_690.into()).contains(&alle), "{alle}");
    let schema = f.schema();
    let json = f.antworten_als_json(&a);
    assert_eq!(maengel(&f, &json), [""; 0]);
    let mut falsch = json;
    falsch["name"] = json!("Anna");
    assert_eq!(maengel(&f, &falsch).len(), 1);
    // And comes back as the same kinds with their limits.
    let ein = formular::schema_einlesen(&schema).unwrap();
    let wieder = ein.formular["seiten"].to_string();
    for teil in ["\"art\":\"flaeche\"", "\"art\":\"unterschrift\"", "\"bis\":50000"] {
        assert!(wieder.contains(teil), "{teil}: {wieder}");
    }
}

#[test]
fn authors_learn_that_limits_cross() {
    let befunde = lesen(&FORM.replace("\"von\": 100", "\"von\": 60000")).expect_err("crossed");
    assert!(befunde[0].satz.contains("Nichts liegt dazwischen"), "{befunde:?}");
}

proptest! {
    /// Whatever comes in is taken or refused; what is taken is taken again as it is.
    #[test]
    fn any_lines_are_read_or_refused(zeilen in prop::collection::vec("(-?[0-9]{1,3}[.,][0-9]{0,7}[;, ]{1,2}-?[0-9]{1,3}([.,][0-9]{0,7})?|.{0,12})", 0..12)) {
        let (a, _) = mit_flaeche(&zeilen.join("\n"));
        if let Some(Antwort::Text(t)) = a.get("feld") {
            let (b, fehler) = mit_flaeche(t);
            prop_assert!(fehler.is_empty() && b.get("feld") == a.get("feld"), "{t:?} {fehler:?}");
        }
    }

    /// The size does not depend on where one begins or which way one goes.
    #[test]
    fn the_size_is_that_of_the_ground(breite in 47.0_f64..55.0, laenge in 6.0_f64..15.0, n in 3_usize..9, ab in 0_usize..9) {
        let ecken: Vec<String> = (0..n).map(|i| {
            let w = std::f64::consts::TAU * i as f64 / n as f64;
            format!("{:.5}, {:.5}", breite + 0.001 * w.sin(), laenge + 0.0015 * w.cos())
        }).collect();
        let mut gedreht = ecken.clone();
        gedreht.rotate_left(ab % n);
        gedreht.reverse();
        let f = formular();
        let w = werte();
        let groesse = |e: &[String]| f.berechneter_wert("alle", &mit_flaeche(&e.join("\n")).0, &umfeld(&w));
        let eins = groesse(&ecken);
        prop_assert!(matches!(eins, Some(Wert::Zahl(_))));
        prop_assert_eq!(eins, groesse(&gedreht));
    }
}
