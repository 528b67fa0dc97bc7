//! A letter that fixes a fee instructs on the remedy against it (VwVfG § 37 (6), VwGO § 58).

use leistung::{Leistung, aus_ordner};

use crate::{gebaut, ort};

#[test]
fn a_confirmation_that_fixes_a_fee_has_a_remedy() {
    let dateien = aus_ordner(&ort("gewerbe-abmelden")).expect("the folder");
    let leistung = Leistung::uebersetzen(&dateien).expect("no faults");
    let brief = &leistung.stamm.briefe["bestaetigung"];
    let mit_gebuehr = leistung.faelle.iter().filter_map(|fall| leistung.fall_briefdaten(fall, brief));
    let belehrt: Vec<(i64, bool)> = mit_gebuehr
        .map(|d| (d["brief"]["gebuehr_cent"].as_i64().unwrap_or(0), d["rechtsbehelf"].is_string()))
        .collect();
    assert!(belehrt.iter().any(|(cent, _)| *cent > 0), "a case with a fee: {belehrt:?}");
    assert!(belehrt.iter().all(|(cent, da)| (*cent > 0) == *da), "{belehrt:?}");

    let mut ohne = dateien;
    let text = String::from_utf8(ohne["leistung.toml"].clone()).expect("UTF-8");
    let neu = text.replacen("gebuehrenbehelf = \"widerspruch-gebuehr\"\n", "", 1);
    assert_ne!(text, neu);
    ohne.insert("leistung.toml".to_owned(), neu.into_bytes());
    let alle = gebaut(&ohne).err().unwrap_or_default();
    assert!(alle.contains("Dagegen muss es eine Rechtsbehelfsbelehrung haben"), "{alle}");
}

#[test]
fn the_choice_that_replaces_writing_must_exist() {
    let mut dateien = aus_ordner(&ort("widerspruch-einlegen")).expect("the folder");
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    dateien.insert("leistung.toml".to_owned(), text.replacen("wert = \"ausweis\"", "wert = \"fax\"", 1).into_bytes());
    let alle = gebaut(&dateien).err().unwrap_or_default();
    assert!(alle.contains("keine Auswahl „form“ mit dem Wert „fax“"), "{alle}");
}
