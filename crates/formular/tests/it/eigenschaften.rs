//! Whatever is posted: no panic, nothing unreachable in the result, what was taken is shown again and taken again.
use formular::{Antwort, Antworten, Formular};
use proptest::prelude::*;

use crate::hilfe::{HUND, PERSON, formular, umfeld, werte};

const NAMEN: &[&str] = &[
    "name",
    "geboren",
    "geboren.tag",
    "geboren.monat",
    "geboren.jahr",
    "mail",
    "tel",
    "ort_plz",
    "konto",
    "weg",
    "assistenz",
    "wofuer",
    "groesse",
    "kaufpreis",
    "merkmale",
    "weitere",
    "weitere.anzahl",
    "weitere.0.rasse",
    "weitere.0.seit.tag",
    "weitere.0.seit.monat",
    "weitere.0.seit.jahr",
    "weitere.0.alt",
    "weitere.0.alter_nachweis",
    "weitere.1.rasse",
    "weitere.1.alt",
    "weitere.x.rasse",
    "weitere.7.rasse",
    "gueltig.tag",
    "bescheinigung",
    "mitteilung",
    "erklaerung",
    "gezeigt",
    "unbekannt",
];
const WERTE: &[&str] = &[
    "",
    " ",
    "ja",
    "nein",
    "1",
    "2",
    "12",
    "31",
    "2024",
    "24",
    "1.2.24",
    "99999999999999999999999",
    "-5",
    "1.234,5",
    "1,5",
    "0",
    "Jana",
    "Müller\u{308}",
    "\u{0}",
    "brief",
    "chip",
    "02625",
    "DE02120300000000202051",
    "a@b.de",
    "März",
    "weitere.0.alter_nachweis wofuer",
    "1000000",
    "\u{202e}",
    "e\u{301}",
    "9e9",
    "12..5",
    ",",
    ".",
    "-",
    "−3",
];

fn paare() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![8 => prop::sample::select(NAMEN).prop_map(str::to_owned), 1 => "[a-z.0-9]{0,12}"];
    let wert = prop_oneof![8 => prop::sample::select(WERTE).prop_map(str::to_owned), 1 => ".{0,30}"];
    prop::collection::vec((name, wert), 0..24)
}

/// A good page with some values replaced: reaches further than pure chance.
fn fast_gut() -> impl Strategy<Value = Vec<(String, String)>> {
    let basis: Vec<(String, String)> =
        PERSON.iter().chain(HUND).map(|(n, w)| ((*n).to_owned(), (*w).to_owned())).collect();
    (Just(basis), paare(), 0_usize..4).prop_map(|(mut basis, extra, n)| {
        for (name, wert) in extra.into_iter().take(n) {
            basis.retain(|(b, _)| *b != name);
            basis.push((name, wert));
        }
        basis
    })
}

fn antwort() -> impl Strategy<Value = Antwort> {
    let blatt = prop_oneof![
        ".{0,20}".prop_map(Antwort::Text),
        any::<bool>().prop_map(Antwort::JaNein),
        any::<i64>().prop_map(|c| Antwort::Betrag(grund::Betrag::cent(c))),
        (any::<i64>(), 0_u32..20).prop_map(|(z, s)| Antwort::Zahl(regel::Decimal::new(z, s))),
        (1_i16..3000, 1_i8..13, 1_i8..29).prop_map(|(j, m, t)| Antwort::Datum(grund::Tag::new(j, m, t).unwrap())),
        prop::collection::vec(".{0,5}", 0..3).prop_map(Antwort::Mehrfach),
        Just(Antwort::Dateien(Vec::new())),
    ];
    blatt.prop_recursive(2, 12, 4, |innen| {
        prop::collection::vec(prop::collection::vec((prop::sample::select(NAMEN), innen), 0..4), 0..4).prop_map(|l| {
            Antwort::Gruppe(
                l.into_iter()
                    .map(|e| {
                        let mut a = Antworten::neu();
                        e.into_iter().for_each(|(n, w)| a.setzen(n, w));
                        a
                    })
                    .collect(),
            )
        })
    })
}

fn nichts_unerreichbares(f: &Formular, a: &Antworten) {
    let w = werte();
    let u = umfeld(&w);
    let rest = f.beschneiden(a, &u);
    let stand = f.stand(&rest, &u);
    for (id, _) in rest.iter() {
        assert!(stand.erreichbar(f.feld(id).unwrap().1), "{id}");
    }
    assert_eq!(f.beschneiden(&rest, &u), rest, "pruning twice changes nothing");
    assert_eq!(f.kanonisch(a, &u), f.kanonisch(&rest, &u));
    let zeilen = f.zusammenfassung(a, &u, grund::Sprache::De);
    assert_eq!(zeilen, f.zusammenfassung(&rest, &u, grund::Sprache::De));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_posts(l in paare(), m in fast_gut()) {
        let f = formular();
        let w = werte();
        let u = umfeld(&w);
        let mut a = Antworten::neu();
        for (seite, felder) in f.alle_seiten().iter().flat_map(|s| [(s, &l), (s, &m)]) {
            let vorher = a.clone();
            let fehler = f.seite_annehmen(seite, felder, &mut a, &u);
            if !fehler.is_empty() {
                prop_assert_eq!(&a, &vorher);
            }
            let _ = f.ansicht(seite, &a, Some(felder), &fehler, &u);
            for x in fehler {
                prop_assert!(!x.text(grund::Sprache::De).is_empty() && !x.text(grund::Sprache::En).is_empty());
            }
            nichts_unerreichbares(&f, &a);
        }
    }

    #[test]
    fn what_was_taken_is_shown_and_taken_again(m in fast_gut()) {
        let f = formular();
        let w = werte();
        let u = umfeld(&w);
        for id in ["person", "hund", "schluss"] {
            let seite = f.seite(id).unwrap();
            let mut a = Antworten::neu();
            if !f.seite_annehmen(seite, &m, &mut a, &u).is_empty() {
                continue;
            }
            let ansicht = f.ansicht(seite, &a, None, &[], &u).unwrap();
            let mut wieder = Vec::new();
            for feld in ansicht.felder.iter().flat_map(|f| std::iter::once(f).chain(f.eintraege.iter().flat_map(|e| &e.felder))) {
                match feld.inhalt.as_slice() {
                    [t, m, j] if matches!(feld.feld.art, formular::Art::Datum { .. }) => wieder.extend([
                        (format!("{}.tag", feld.name), t.clone()),
                        (format!("{}.monat", feld.name), m.clone()),
                        (format!("{}.jahr", feld.name), j.clone()),
                    ]),
                    l => wieder.extend(l.iter().map(|w| (feld.name.clone(), w.clone()))),
                }
            }
            let mut b = Antworten::neu();
            prop_assert!(f.seite_annehmen(seite, &wieder, &mut b, &u).is_empty());
            prop_assert_eq!(f.beschneiden(&b, &u), f.beschneiden(&a, &u));
            let json = serde_json::to_string(&a).unwrap();
            prop_assert_eq!(serde_json::from_str::<Antworten>(&json).unwrap(), a);
        }
    }

    #[test]
    fn arbitrary_stored_answers(l in prop::collection::vec((prop::sample::select(NAMEN), antwort()), 0..12)) {
        let f = formular();
        let w = werte();
        let u = umfeld(&w);
        let mut a = Antworten::neu();
        l.into_iter().for_each(|(n, x)| a.setzen(n, x));
        let _ = (f.seiten(&a, &u), f.vollstaendig_pruefen(&a, &u), f.werte(&a, &u), f.uebernehmen(&a), a.dateien().len());
        nichts_unerreichbares(&f, &a);
        for seite in f.alle_seiten() {
            let _ = f.ansicht(seite, &a, None, &[], &u);
        }
    }

    #[test]
    fn arbitrary_definitions(text in ".{0,200}") {
        let _ = crate::hilfe::lesen(&text);
        let _ = crate::hilfe::lesen(&crate::hilfe::PROBE.replace("assistenz = true", &text.replace(['"', '\\'], "")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// One answer after another changed: the state that is brought up to date is the state that is worked out anew.
    #[test]
    fn bringing_up_to_date_is_working_out_anew(l in prop::collection::vec((prop::sample::select(NAMEN), antwort()), 1..12)) {
        let f = formular();
        let w = werte();
        let u = umfeld(&w);
        let mut a = Antworten::neu();
        let mut stand = f.stand(&a, &u);
        for (id, x) in l {
            if matches!(x, Antwort::JaNein(false)) {
                a.entfernen(id);
            } else {
                a.setzen(id, x);
            }
            f.stand_aktualisieren(&mut stand, &a, &u, &[id]);
            prop_assert_eq!(format!("{stand:?}"), format!("{:?}", f.stand(&a, &u)));
        }
    }
}

/// A question of a form that is made up: kind, whether a page begins with it, which earlier question it depends on.
type Plan = (u8, bool, Option<prop::sample::Index>, bool);

/// A form of these questions; after each number a calculated value, on which later ones may depend.
fn form(plan: &[Plan]) -> String {
    let mut seiten: Vec<serde_json::Value> = Vec::new();
    let mut berechnet = Vec::new();
    let wenn = |i: usize, wovon: &Option<prop::sample::Index>, ja: bool| {
        let n = wovon.as_ref().filter(|_| i > 0)?.index(i);
        Some(match (plan[n].0 % 4, ja) {
            (0, ja) => format!("f{n} = {ja}"),
            (1, true) => format!("f{n} > 3"),
            (1, false) => format!("b{n} < 6"),
            (2, true) => format!("count(f{n}) > 1"),
            (2, false) => format!("some x in f{n} satisfies x.alt = true"),
            _ => format!("f{n} != null"),
        })
    };
    for (i, (art, neue_seite, wovon, ja)) in plan.iter().enumerate() {
        let mut feld = match art % 4 {
            0 => serde_json::json!({ "art": "ja_nein" }),
            1 => {
                let summe = if i > 4 && *ja { format!("f{i} + count([f0])") } else { format!("f{i} + 1") };
                berechnet
                    .push(serde_json::json!({ "id": format!("b{i}"), "art": "zahl", "frage": "B", "formel": summe }));
                serde_json::json!({ "art": "zahl" })
            }
            2 => serde_json::json!({ "art": "gruppe", "minimal": 0, "maximal": 4, "felder": [
                { "id": "alt", "art": "ja_nein", "frage": "Alt?" },
                { "id": "wie", "art": "text", "frage": "Wie?", "wenn": "alt = true" } ] }),
            _ => serde_json::json!({ "art": "text" }),
        };
        feld["id"] = format!("f{i}").into();
        feld["frage"] = format!("Frage {i}").into();
        let bedingung = wenn(i, wovon, *ja);
        if seiten.is_empty() || *neue_seite {
            let mut seite = serde_json::json!({ "id": format!("s{i}"), "titel": format!("Seite {i}"), "felder": [] });
            bedingung.into_iter().for_each(|b| seite["wenn"] = b.into());
            seiten.push(seite);
        } else {
            bedingung.into_iter().for_each(|b| feld["wenn"] = b.into());
        }
        seiten.last_mut().unwrap()["felder"].as_array_mut().unwrap().push(feld);
    }
    serde_json::json!({ "titel": "T", "seiten": seiten, "berechnet": berechnet }).to_string()
}

fn passend(art: u8, n: u8) -> Antwort {
    match art % 4 {
        0 => Antwort::JaNein(n.is_multiple_of(2)),
        1 => Antwort::Zahl(n.into()),
        2 => Antwort::Gruppe(
            (0..n % 4)
                .map(|i| {
                    let mut a = formular::Antworten::neu();
                    a.setzen("alt", Antwort::JaNein(i + n % 2 == 1));
                    a.setzen("wie", Antwort::Text("so".to_owned()));
                    a
                })
                .collect(),
        ),
        _ => Antwort::Text("t".to_owned()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Any form, any answers, in any order: going on gives what working out anew gives.
    #[test]
    fn going_on_is_working_out_anew_in_any_form(
        plan in prop::collection::vec((0_u8..4, prop::bool::weighted(0.3), prop::option::weighted(0.7, any::<prop::sample::Index>()), any::<bool>()), 1..14),
        eingaben in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..12), 1..20),
    ) {
        // A condition that nobody meets is refused, and so is such a form.
        let Ok(f) = crate::hilfe::lesen(&form(&plan)) else { return Ok(()) };
        let w = werte();
        let u = umfeld(&w);
        let mut a = Antworten::neu();
        let mut stand = f.stand(&a, &u);
        for (wo, n) in eingaben {
            let i = wo.index(plan.len());
            let id = format!("f{i}");
            if n == 11 {
                a.entfernen(&id);
            } else {
                a.setzen(&id, passend(plan[i].0, n));
            }
            f.stand_aktualisieren(&mut stand, &a, &u, &[&id]);
            prop_assert_eq!(format!("{stand:?}"), format!("{:?}", f.stand(&a, &u)));
        }
    }

    /// Most forms that are made up are forms: the test above tests something.
    #[test]
    fn most_forms_that_are_made_up_compile(plan in prop::collection::vec((0_u8..4, any::<bool>(), Just(None::<prop::sample::Index>), any::<bool>()), 1..14)) {
        prop_assert!(crate::hilfe::lesen(&form(&plan)).is_ok(), "{:?}", crate::hilfe::lesen(&form(&plan)));
    }
}
