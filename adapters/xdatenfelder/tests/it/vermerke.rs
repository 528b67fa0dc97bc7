//! What a form keeps of a foreign schema although it cannot use it: rules, patterns, groups within groups. It goes out again, and
//! a second reading shows the same as the first.

use formular::Vermerk;
use serde_json::{Value, json};
use xdatenfelder::{Einfuhr, Fassung, schreiben};

use crate::{
    hilfe::{DREI, ZWEI, feld, felder, gelesen, gruppe, hat_befund, schema},
    rund::kopf,
};

fn regel(id: &str, version: &str, name: &str, text: &str, drei: bool) -> String {
    let (wo, skript) = if drei { ("freitextRegel", "skript") } else { ("definition", "script") };
    let typ = if drei { "<x:typ><code>V</code></x:typ>" } else { "" };
    format!(
        "<x:regel><x:identifikation><x:id>{id}</x:id><x:version>{version}</x:version></x:identifikation><x:name>{name}</x:name>\
         <x:{wo}>{text}</x:{wo}>{typ}<x:{skript}>function script() {{ pruefe() }}</x:{skript}></x:regel>"
    )
}

/// A person with an address that holds a country, each a group, with a rule at every level.
fn fremdes(raum: &str) -> String {
    let drei = raum == DREI;
    let version = if drei { "1.2.0" } else { "1.2" };
    let r = |id: &str, text: &str| regel(id, version, &format!("Name {id}"), text, drei);
    let muster = if drei {
        "<x:praezisierung pattern='(a|b)+c'/>".to_owned()
    } else {
        "<x:praezisierung>{\"pattern\":\"(a|b)+c\"}</x:praezisierung>".to_owned()
    };
    let dazu = format!("{muster}{}", r("R60000000001", "Am Feld."));
    let ort = feld("F60000000001", "Ort", "1:1", "input", "text", &dazu);
    let plz = feld("F60000000002", "Postleitzahl", "0:1", "input", "text", "");
    let land = gruppe("G60000000003", "Land", "1:1", &feld("F60000000003", "Landesname", "1:1", "input", "text", ""));
    let hilfe = "<x:hilfetextEingabe>Wo Sie wohnen.</x:hilfetextEingabe>";
    let anschrift = gruppe(
        "G60000000002",
        "Anschrift",
        "1:1",
        &format!("{hilfe}{}{ort}{plz}{land}", r("R60000000002", "An der Gruppe.")),
    );
    let name = feld("F60000000004", "Name", "1:1", "input", "text", "");
    // A group that may be missing is a group of the form.
    let vertretung =
        gruppe("G60000000004", "Vertretung", "0:1", &feld("F60000000005", "Vertreter", "1:1", "input", "text", ""));
    let person = gruppe(
        "G60000000001",
        "Person",
        "1:1",
        &format!("{}{name}{anschrift}{vertretung}", r("R60000000003", "An der Seite.")),
    );
    let ganz = schema(raum, &format!("{}{person}", r("R60000000004", "Am Schema.")));
    // Numbers of version 2.0 have three digits less.
    if drei { ganz } else { ganz.replace("60000000", "60000") }
}

/// What a clerk is shown: all notes with their place, and what a question says of its groups.
fn gezeigt(e: &Einfuhr) -> (Vec<String>, Vec<Value>) {
    let vermerke: Vec<Vermerk> = serde_json::from_value(e.formular["vermerke"].clone()).unwrap_or_default();
    let mut saetze: Vec<String> = vermerke
        .iter()
        .map(|v| {
            format!(
                "{:?} {} | {} | {} | {}",
                v.stelle,
                v.satz(),
                v.version.as_deref().unwrap_or(""),
                v.skript.as_deref().unwrap_or(""),
                v.typ.as_deref().unwrap_or("")
            )
        })
        .collect();
    saetze.sort();
    (saetze, felder(e, 0).clone())
}

#[test]
fn a_foreign_schema_read_written_and_read_again_shows_the_same() {
    for (raum, fassung) in [(DREI, Fassung::Drei), (ZWEI, Fassung::Zwei)] {
        let eins = gelesen(&fremdes(raum));
        let aus = schreiben(&eins.formular, &kopf(), fassung).unwrap();
        let zwei = gelesen(&aus.xml);
        let (vorher, nachher) = (gezeigt(&eins), gezeigt(&zwei));
        // In 2.0 sentences that are no rules stay behind, and it is said.
        if fassung == Fassung::Drei {
            assert_eq!(vorher.0, nachher.0, "{}", aus.xml);
        } else {
            let regeln = |l: &[String]| l.iter().filter(|s| s.contains(" Regel R")).cloned().collect::<Vec<_>>();
            assert_eq!(regeln(&vorher.0), regeln(&nachher.0), "{}", aus.xml);
        }
        assert_eq!(vorher.1, nachher.1, "{}", aus.xml);
        assert_eq!(eins.formular["seiten"], zwei.formular["seiten"], "{}", aus.xml);
        let gruppen =
            |e: &Einfuhr| e.gruppen.iter().map(|g| (g.id.clone(), g.in_gruppe.clone(), g.anzahl)).collect::<Vec<_>>();
        assert_eq!(gruppen(&eins), gruppen(&zwei), "the groups stand within each other again");
    }
}

#[test]
fn a_rule_goes_out_at_the_element_where_it_stood() {
    let eins = gelesen(&fremdes(DREI));
    let aus = schreiben(&eins.formular, &kopf(), Fassung::Drei).unwrap();
    let zwei = gelesen(&aus.xml);
    let an = |nr: &str| zwei.regeln.iter().find(|r| r.id == nr).map(|r| r.an.clone()).unwrap_or_default();
    assert_eq!(an("R60000000001"), "F60000000001");
    assert_eq!(an("R60000000002"), "G60000000002");
    assert_eq!(an("R60000000003"), "G60000000001");
    assert_eq!(an("R60000000004"), zwei.id);
    let r = zwei.regeln.iter().find(|r| r.id == "R60000000001").unwrap();
    assert_eq!((r.version.as_deref(), r.typ.as_deref()), (Some("1.2.0"), Some("V")));
    assert_eq!(r.skript.as_deref(), Some("function script() { pruefe() }"));
    assert!(aus.xml.contains("pattern=\"(a|b)+c\""), "the pattern that the form could not use: {}", aus.xml);
}

#[test]
fn a_question_says_from_which_groups_it_comes() {
    let e = gelesen(&fremdes(DREI));
    let land = felder(&e, 0).iter().find(|f| f["id"] == "landesname").unwrap();
    let titel: Vec<&Value> = land["herkunft"].as_array().unwrap().iter().map(|h| &h["titel"]).collect();
    assert_eq!(titel, [&json!("Anschrift"), &json!("Land")]);
    assert_eq!((&land["herkunft"][1]["fim"], &land["herkunft"][1]["anzahl"]), (&json!("G60000000003"), &json!("1:1")));
    assert!(hat_befund(&e, "2 Gruppen stehen in einer anderen"), "{:#?}", e.befunde);
    assert_eq!(e.formular["seiten"][0]["fim"], "G60000000001");
}

/// A clerk moves a question away from its group, renames the heading, deletes a question with a rule: nothing gets lost.
#[test]
fn what_is_changed_in_between_loses_no_rule() {
    let eins = gelesen(&fremdes(DREI));
    let mut formular = eins.formular.clone();
    let alle = formular["seiten"][0]["felder"].as_array_mut().unwrap();
    let kopf_da = alle.iter().position(|f| f["gruppenkopf"] == json!(true) && f["frage"] == "Anschrift").unwrap();
    alle[kopf_da]["frage"] = json!("Wo Sie wohnen");
    let ort = alle.iter().position(|f| f["id"] == "ort").unwrap();
    alle.remove(ort);
    let name = alle.remove(0);
    alle.push(name);
    let aus = schreiben(&formular, &kopf(), Fassung::Drei).unwrap();
    let zwei = gelesen(&aus.xml);
    let texte: Vec<&str> = zwei.regeln.iter().filter_map(|r| r.text.as_deref()).collect();
    for text in ["Am Feld.", "An der Gruppe.", "An der Seite.", "Am Schema."] {
        assert!(texte.contains(&text), "{text}: {}", aus.xml);
    }
    let gruppe = zwei.gruppen.iter().find(|g| g.id == "G60000000002").unwrap();
    assert_eq!(gruppe.bezeichnung, "Wo Sie wohnen");
}

#[test]
fn a_line_of_ours_that_is_called_like_a_kind_stays_a_line() {
    let formular = json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "iban", "art": "text", "frage": "IBAN", "maximal": 40 }] }] });
    let aus = schreiben(&formular, &kopf(), Fassung::Drei).unwrap();
    assert_eq!(felder(&gelesen(&aus.xml), 0)[0]["art"], "text", "{}", aus.xml);
}

#[test]
fn postcodes_ibans_and_addresses_of_mail_are_the_kinds_that_they_are() {
    let p = |muster: &str| format!("<x:praezisierung pattern='{muster}'/>");
    for (name, dazu, art) in [
        ("Postleitzahl", p("[0-9]{5}"), "plz"),
        ("Postleitzahl", p(r"\d{5}"), "plz"),
        ("PLZ des Ortes", p("^([0-9]{5})$"), "plz"),
        ("Postleitzahl", "<x:praezisierung minLength='5' maxLength='5'/>".to_owned(), "plz"),
        // Postcodes of everywhere, and five digits that are none.
        ("Postleitzahl", String::new(), "text"),
        ("Postleitzahl", p("[0-9]{4,5}"), "text"),
        ("Kundennummer", p("[0-9]{5}"), "text"),
        ("IBAN", String::new(), "iban"),
        ("IBAN vorhanden", String::new(), "text"),
        ("E-Mail-Adresse", String::new(), "email"),
        ("E-Mail", String::new(), "email"),
        ("E-Mail gewünscht", String::new(), "text"),
    ] {
        let e = gelesen(&schema(DREI, &feld("F1", name, "1:1", "input", "text", &dazu)));
        assert_eq!(felder(&e, 0)[0]["art"], art, "{name} {dazu}");
        if art == "plz" {
            assert!(!hat_befund(&e, "Muster"), "{name}: {:#?}", e.befunde);
            let aus = schreiben(&e.formular, &kopf(), Fassung::Zwei).unwrap();
            assert!(aus.xml.contains("[0-9]{5}"), "{}", aus.xml);
            assert_eq!(felder(&gelesen(&aus.xml), 0)[0]["art"], "plz", "also by way of version 2.0");
        }
    }
}
