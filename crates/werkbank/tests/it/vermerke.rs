//! Notes of a file that was read in: shown where they belong, worked off, kept.

use crate::{Buehne, absenden, status};

#[tokio::test]
async fn notes_of_a_file_are_worked_off_and_stay() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let formular = r#"{ "titel": "Baum", "seiten": [{ "id": "baum", "titel": "Ihr Baum", "felder": [
        { "id": "umfang", "art": "zahl", "frage": "Wie dick ist er?",
          "herkunft": [{ "fim": "G60000000002", "name": "Stamm", "titel": "Der Stamm", "anzahl": "1:1" }] }] }],
      "vermerke": [
        { "art": "regel", "stelle": "umfang", "nummer": "R60000000001", "name": "Dicke", "text": "Mindestens 30 cm.", "skript": "return x > 30" },
        { "art": "hinweis", "text": "Das Feld „Art“ ist versteckt." }] }"#;
    let datei = ("datei", "baum.json", formular.as_bytes());
    let antwort = frieda.hochladen_mit("/werkstatt/neu/datei/land-14", &[("datei-name", "Baum melden")], datei).await;
    status(&antwort, 303);
    let a = antwort.ziel().unwrap().to_owned();
    // On the list of questions, at the question, among what the check advises.
    let fragen = frieda.get(&format!("{a}/fragen")).await.text();
    assert!(fragen.contains("Vermerke") && fragen.contains("(2 offen)"), "{fragen}");
    assert!(frieda.get(&a).await.text().contains("2 Vermerke aus der eingelesenen Datei sind noch nicht abgehakt"));
    let frage = format!("{a}/frage/umfang");
    let da = frieda.get(&frage).await.text();
    assert!(
        da.contains("Regel R60000000001 „Dicke“: Mindestens 30 cm.") && da.contains("„Der Stamm“ (G60000000002)"),
        "{da}"
    );
    assert!(!da.contains("versteckt"), "what belongs to the whole form stands in the list");
    let liste = frieda.get(&format!("{a}/vermerke")).await.text();
    for wort in ["Zum ganzen Formular", "Frage „Wie dick ist er?“", "return x &gt; 30", "versteckt"] {
        assert!(liste.contains(wort), "{wort}: {liste}");
    }
    // Another one stands at this place now: nothing is ticked off.
    let satz = "Regel R60000000001 „Dicke“: Mindestens 30 cm.";
    let ab = |nr: &'static str, aktion: &'static str| [("nr", nr), ("satz", satz), ("aktion", aktion)];
    status(&frieda.post(&format!("{a}/vermerke"), &ab("1", "ab")).await, 409);
    status(&frieda.post(&format!("{a}/vermerke"), &ab("x", "ab")).await, 404);
    status(&frieda.post(&format!("{a}/vermerke"), &ab("0", "ab")).await, 303);
    assert!(frieda.get(&format!("{a}/vermerke")).await.text().contains("Erledigt: 1"));
    assert!(!frieda.get(&frage).await.text().contains("Mindestens 30 cm."));
    // It stays in the file, and the question keeps where it came from when it becomes another kind.
    let neu = [("frage", "Wie dick?"), ("art", "text"), ("pflicht", "ja"), ("uebernehmen", "")];
    status(&absenden(&mut frieda, &frage, &neu).await, 303);
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    assert!(paket.contains("Mindestens 30 cm.") && paket.contains("G60000000002"), "{paket}");
    status(&frieda.post(&format!("{a}/vermerke"), &ab("0", "auf")).await, 303);
    assert!(frieda.get(&frage).await.text().contains("Mindestens 30 cm."));
    // Nobody else's draft.
    status(&b.werkstatt("goerlitz", false).await.get(&format!("{a}/vermerke")).await, 404);
}

#[tokio::test]
async fn what_a_json_schema_says_and_a_form_cannot_stands_in_the_draft() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let schema = br##"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Baum","type":"object","properties":{
        "baeume":{"type":"array","title":"Baeume","items":{"type":"object","properties":{"stamm":{"type":"object","title":"Stamm","properties":{"umfang":{"type":"integer","title":"Umfang","multipleOf":5}}}}}}}}"##;
    let datei = ("datei", "baum.json", &schema[..]);
    let antwort = frieda.hochladen_mit("/werkstatt/neu/datei/land-14", &[("datei-name", "Baum melden")], datei).await;
    status(&antwort, 200);
    let seite = antwort.text();
    assert!(seite.contains("Eine Gruppe in einer Gruppe") && seite.contains("/vermerke"), "{seite}");
    let a = seite.split("href=\"").find(|t| t.starts_with("/werkstatt/") && t.contains("/vermerke")).unwrap();
    let a = a.split("/vermerke").next().unwrap().to_owned();
    assert!(frieda.get(&format!("{a}/vermerke")).await.text().contains("Eine Gruppe in einer Gruppe"));
    let innen = frieda.get(&format!("{a}/frage/baeume.umfang")).await.text();
    assert!(innen.contains("steht die Frage in der Gruppe „Stamm“."), "{innen}");
}
