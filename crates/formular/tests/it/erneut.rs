//! What of an earlier application goes into a new one.

use formular::{Antwort, Antworten, Datei, Formular, Unterschrift};
use grund::DokumentId;

const FORM: &str = r#"{"titel": "Probe", "seiten": [{"id": "eins", "titel": "Eins", "felder": [
    {"id": "name", "art": "text", "frage": "Name?"},
    {"id": "geboren", "art": "datum", "frage": "Geboren?"},
    {"id": "beginn", "art": "datum", "frage": "Ab wann?"},
    {"id": "ja", "art": "einwilligung", "frage": "Einverstanden?", "text": "Ich bin einverstanden."},
    {"id": "hand", "art": "unterschrift", "frage": "Unterschrift?"},
    {"id": "papier", "art": "datei", "frage": "Papier?", "formate": ["pdf"], "groesse_mb": 5, "anzahl": 1},
    {"id": "kinder", "art": "gruppe", "frage": "Kinder?", "eintrag": "Kind", "minimal": 0, "maximal": 5, "felder": [
        {"id": "wer", "art": "text", "frage": "Wer?"},
        {"id": "bis", "art": "datum", "frage": "Bis wann?"}
    ]}
]}]}"#;

#[test]
fn what_was_given_for_one_application_stays_there() {
    let f = Formular::lesen(FORM, None, &std::collections::BTreeMap::new()).unwrap_or_else(|b| panic!("{b:#?}"));
    let dokument = DokumentId(uuid::Uuid::from_u128(1));
    let datei = Datei { dokument, name: "a.pdf".into(), groesse: 1, art: "application/pdf".into() };
    let tag = |t: &str| Antwort::Datum(t.parse().unwrap());
    let text = |t: &str| Antwort::Text(t.to_owned());
    let mut kind = Antworten::neu();
    kind.setzen("wer", text("Mia"));
    kind.setzen("bis", tag("2026-08-01"));
    let mut nur_tag = Antworten::neu();
    nur_tag.setzen("bis", tag("2026-09-01"));
    let mut a = Antworten::neu();
    a.setzen("name", text("Ada"));
    a.setzen("geboren", tag("1990-01-01"));
    a.setzen("beginn", tag("2026-03-02"));
    a.setzen("ja", Antwort::JaNein(true));
    a.setzen("hand", Antwort::Unterschrift(Unterschrift { name: "Ada".into(), striche: None }));
    a.setzen("papier", Antwort::Dateien(vec![datei]));
    a.setzen("kinder", Antwort::Gruppe(vec![kind, nur_tag]));
    a.setzen("weg", text("gibt es nicht mehr"));

    let mut soll = Antworten::neu();
    soll.setzen("name", text("Ada"));
    soll.setzen("geboren", tag("1990-01-01"));
    let mut nur_name = Antworten::neu();
    nur_name.setzen("wer", text("Mia"));
    soll.setzen("kinder", Antwort::Gruppe(vec![nur_name]));
    assert_eq!(f.erneut(&a, "2026-03-02".parse().unwrap()), soll, "a day that was still ahead then is over");
    soll.setzen("beginn", tag("2026-03-02"));
    assert_eq!(f.erneut(&a, "2026-03-03".parse().unwrap()), soll);
}
