//! What is written, and what is said about what a schema cannot hold.

use serde_json::{Value, json};
use xdatenfelder::{Fassung, Nachrichtenkopf, schreiben};

use crate::rund::kopf;

fn formular(feld: Value) -> Value {
    json!({ "titel": "Titel & mehr", "seiten": [{ "id": "s", "titel": "S", "felder": [feld] }] })
}

#[test]
fn a_schema_of_version_3_has_its_frame() {
    let f = formular(json!({ "id": "ort", "art": "text", "frage": "Ort <heute>", "maximal": 30, "wenn": "a < b" }));
    let xml = schreiben(&f, &Nachrichtenkopf { id: Some("S14000000001".into()), ..kopf() }, Fassung::Drei).unwrap().xml;
    for stueck in [
        "<xdf:xdatenfelder.stammdatenschema.0102 xmlns:xdf=\"urn:xoev-de:fim:standard:xdatenfelder_3.0.0\">",
        "<xdf:id>S14000000001</xdf:id>",
        "<xdf:version>1.0.0</xdf:version>",
        "<xdf:bezug>§ 1 Mustersatzung</xdf:bezug>",
        "<xdf:bezeichnung>Titel &amp; mehr</xdf:bezeichnung>",
        "<xdf:bezeichnungEingabe>Ort &lt;heute&gt;</xdf:bezeichnungEingabe>",
        "<xdf:praezisierung maxLength=\"30\"/>",
        "<xdf:freitextRegel>„ort“ wird nur gefragt, wenn gilt: a &lt; b</xdf:freitextRegel>",
        "<code>text_latin</code>",
    ] {
        assert!(xml.contains(stueck), "{stueck}\n{xml}");
    }
}

#[test]
fn version_2_says_what_it_cannot() {
    let aus = |feld: Value| schreiben(&formular(feld), &kopf(), Fassung::Zwei).unwrap();
    let plz = aus(json!({ "id": "plz", "art": "plz", "frage": "PLZ" }));
    assert!(plz.befunde[0].satz.contains("Art „plz“"), "{:#?}", plz.befunde);
    assert!(
        plz.xml.contains(
            "{&quot;maxLength&quot;:&quot;5&quot;,&quot;minLength&quot;:&quot;5&quot;,&quot;pattern&quot;:&quot;[0-9]{5}&quot;}"
        ),
        "{}",
        plz.xml
    );
    assert!(plz.xml.contains("<xdf:version>1.0</xdf:version>") && !plz.xml.contains("text_latin"), "{}", plz.xml);
    let datei = aus(json!({ "id": "foto", "art": "datei", "frage": "Foto" }));
    assert!(datei.befunde[0].satz.contains("Dateigröße"), "{:#?}", datei.befunde);
}

#[test]
fn a_kind_that_fim_does_not_know_is_text_and_said() {
    for fassung in [Fassung::Zwei, Fassung::Drei] {
        let aus =
            schreiben(&formular(json!({ "id": "x", "art": "flaeche", "frage": "Wo?" })), &kopf(), fassung).unwrap();
        assert!(aus.befunde.iter().any(|b| b.ort == "x" && b.satz.contains("„flaeche“")), "{:#?}", aus.befunde);
        let wieder = xdatenfelder::lesen(aus.xml.as_bytes()).unwrap();
        assert_eq!(wieder.formular.to_string().contains("\"art\":\"flaeche\""), fassung == Fassung::Drei);
    }
}

#[test]
fn a_schema_without_law_says_so() {
    let f = formular(json!({ "id": "ort", "art": "text", "frage": "Ort" }));
    let aus = schreiben(&f, &Nachrichtenkopf { rechtsgrundlagen: Vec::new(), ..kopf() }, Fassung::Drei).unwrap();
    assert!(aus.befunde.iter().any(|b| b.satz.contains("Handlungsgrundlage")), "{:#?}", aus.befunde);
}

#[test]
fn what_is_no_form_is_refused() {
    for (wert, wort) in [
        (json!({ "titel": "T", "seiten": [{ "baustein": "person" }] }), "Bausteine zuerst ein"),
        (
            json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [{ "baustein": "person" }] }] }),
            "Bausteine zuerst ein",
        ),
        (json!({ "titel": "T", "seiten": [] }), "keine Seite"),
        (formular(json!({ "id": "a", "art": "text", "frage": "?", "maximal": 1_000_000 })), "zu groß"),
        (formular(json!({ "id": "a", "art": "gruppe", "frage": "?", "minimal": 11 })), "größer als „maximal“"),
        (formular(json!({ "id": "a", "art": "text", "frage": "?", "fim": "" })), "FIM-Nummer"),
        (formular(json!({ "id": " ", "art": "text", "frage": "?" })), "Die id fehlt"),
        (json!([1]), "kein Formular"),
        (json!({}), "kein Formular"),
    ] {
        let fehler = schreiben(&wert, &kopf(), Fassung::Drei).unwrap_err();
        assert!(fehler.satz.contains(wort), "{fehler}");
    }
}
