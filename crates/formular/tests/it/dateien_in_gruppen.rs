//! Files inside of a repeat, wherever answers go: to programs, on paper, blank and filled in.

use formular::Antworten;
use grund::Sprache;
use serde_json::{Value, json};

use crate::{
    hilfe::{lesen, paare, umfeld, werte},
    schema::maengel,
    seiten::{PERSONEN, bild},
};

/// Two persons; the first has two pictures.
fn ausgefuellt() -> (formular::Formular, Antworten) {
    let f = lesen(PERSONEN).unwrap();
    let (w, mut a) = (werte(), Antworten::neu());
    let getippt = [("personen.0.p_name", "Anna"), ("personen.1.p_name", "Ben")];
    f.seite_zwischenspeichern(f.seite("s").unwrap(), &paare(&getippt), &mut a, &umfeld(&w));
    for (name, n) in [("personen.0.p_bild", 1), ("personen.0.p_bild", 2), ("personen.1.p_bild", 3)] {
        f.datei_hinzufuegen(name, bild(n), &mut a).unwrap();
    }
    (f, a)
}

#[test]
fn the_schema_of_the_answers_takes_them_and_refuses_what_is_none() {
    let (f, a) = ausgefuellt();
    let json = f.antworten_als_json(&a);
    assert_eq!(json["personen"][0]["p_bild"].as_array().map(Vec::len), Some(2), "{json:#}");
    assert_eq!(maengel(&f, &json), Vec::<String>::new());
    let (drei, ohne) = (json["personen"][0]["p_bild"][0].clone(), json!([]));
    for (was, schlecht) in [
        ("no list", json!("bild1.pdf")),
        ("none", ohne),
        ("too many", json!([drei, drei, drei])),
        ("without its number", json!([{ "name": "x.pdf", "groesse": 3, "art": "application/pdf" }])),
        ("empty", json!([{ "dokument": "1", "name": "x.pdf", "groesse": 0, "art": "application/pdf" }])),
    ] {
        let mut falsch = json.clone();
        falsch["personen"][0]["p_bild"] = schlecht;
        assert!(!maengel(&f, &falsch).is_empty(), "{was}");
    }
}

#[test]
fn blank_paper_asks_to_enclose_them_in_each_entry() {
    let (f, _) = ausgefuellt();
    let blanko = f.blanko(Sprache::De);
    let gruppe = &blanko["seiten"][0]["felder"][0];
    assert_eq!((&gruppe["art"], &gruppe["mehr"]["anzahl"]), (&json!("gruppe"), &json!(2)));
    let innen: Vec<(&Value, &Value)> =
        gruppe["mehr"]["felder"].as_array().unwrap().iter().map(|f| (&f["frage"], &f["art"])).collect();
    assert_eq!(innen[1], (&json!("Ausweisbild"), &json!("anlage")));
}

#[test]
fn filled_paper_names_each_file_with_its_entry() {
    let ((f, a), w) = (ausgefuellt(), werte());
    for (sprache, frage) in [(Sprache::De, "Person 1: Ausweisbild"), (Sprache::En, "Person 1: Ausweisbild")] {
        let druck = f.ausgefuellt(&a, &umfeld(&w), sprache);
        let zeilen = druck["seiten"][0]["angaben"].as_array().unwrap();
        let antwort = |frage: &str| {
            let zeile = zeilen.iter().find(|z| z["frage"] == frage).unwrap_or_else(|| panic!("{frage}: {zeilen:#?}"));
            zeile["antwort"].as_str().unwrap().to_owned()
        };
        assert!(antwort(frage).contains("bild1.pdf") && antwort(frage).contains("bild2.pdf"), "{}", antwort(frage));
        assert!(!antwort(frage).contains("bild3.pdf"));
        assert!(antwort("Person 2: Ausweisbild").contains("bild3.pdf"));
    }
}
