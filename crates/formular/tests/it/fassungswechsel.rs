//! The answers of a draft in another version of its form.

use formular::{Antwort, Antworten, Formular, Umfeld};
use grund::Sprache;
use regel::Wert;

fn formular(json: &str) -> Formular {
    Formular::lesen(json, None, &std::collections::BTreeMap::new()).unwrap_or_else(|b| panic!("{b:#?}"))
}

const ALT: &str = r#"{"titel": "Probe", "seiten": [{"id": "eins", "titel": "Eins", "felder": [
    {"id": "name", "art": "text", "frage": "Name?"},
    {"id": "farbe", "art": "auswahl", "frage": "Farbe?", "optionen": [{"wert": "rot", "text": "Rot"}, {"wert": "blau", "text": "Blau"}]},
    {"id": "wege", "art": "mehrfach", "frage": "Wege?", "optionen": [{"wert": "post", "text": "Post"}, {"wert": "fax", "text": "Fax"}]},
    {"id": "alter", "art": "text", "frage": "Alter?"},
    {"id": "weg", "art": "text", "frage": "Faellt weg?"}
]}]}"#;
const NEU: &str = r#"{"titel": "Probe", "seiten": [{"id": "zwei", "titel": "Zwei", "felder": [
    {"id": "name", "art": "text", "frage": "Ganzer Name?"},
    {"id": "farbe", "art": "auswahl", "frage": "Farbe?", "optionen": [{"wert": "blau", "text": "Blau"}, {"wert": "gruen", "text": "Grün"}]},
    {"id": "wege", "art": "mehrfach", "frage": "Wege?", "optionen": [{"wert": "post", "text": "Post"}, {"wert": "mail", "text": "E-Mail"}]},
    {"id": "alter", "art": "zahl", "frage": "Alter?"},
    {"id": "dazu", "art": "text", "frage": "Neu dazu?"}
]}]}"#;

#[test]
fn another_version_takes_what_fits_and_names_the_rest() {
    let (alt, neu) = (formular(ALT), formular(NEU));
    let mut a = Antworten::neu();
    let text = |t: &str| Antwort::Text(t.to_owned());
    a.setzen("name", text("Ada"));
    a.setzen("farbe", text("rot"));
    a.setzen("wege", Antwort::Mehrfach(vec!["post".into(), "fax".into()]));
    a.setzen("alter", text("36"));
    a.setzen("weg", text("x"));
    let leer = Wert::from(&serde_json::json!({}));
    let umfeld = Umfeld { heute: "2026-03-02".parse().unwrap(), parameter: &leer };
    let u = neu.fassungswechsel(&alt, &a, (&umfeld, &umfeld), Sprache::De);
    assert_eq!(u.antworten.get("name"), Some(&text("Ada")));
    assert_eq!(u.antworten.get("farbe"), None, "an option that is gone");
    assert_eq!(u.antworten.get("wege"), Some(&Antwort::Mehrfach(vec!["post".into()])));
    assert_eq!(u.antworten.get("alter"), None, "another kind of answer");
    let namen = |l: &[formular::Zeile]| l.iter().map(|z| z.name.clone()).collect::<Vec<_>>();
    assert_eq!(namen(&u.verloren), ["farbe", "wege", "alter", "weg"]);
    assert_eq!(namen(&u.neu), ["dazu"]);
    // Carried to the version it has, nothing is lost and nothing is new.
    let gleich = alt.fassungswechsel(&alt, &a, (&umfeld, &umfeld), Sprache::De);
    assert_eq!((gleich.antworten, gleich.verloren, gleich.neu), (a, vec![], vec![]));
}
