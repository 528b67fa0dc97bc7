//! A letter that fixes a fee instructs on the remedy against it (VwVfG § 37 (6), VwGO § 58).

use formular::Umfeld;
use leistung::{Leistung, Ort, aus_ordner};
use serde_json::{Map, json};

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

/// The instruction that the deciding letter of a case has at an authority.
fn belehrung(name: &str, brief: &str, wo: &str, gesetzt: &Map<String, serde_json::Value>) -> (String, String) {
    let l = gebaut(&aus_ordner(&ort(name)).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
    let parameter = l.parameter(wo, gesetzt).expect("parameters");
    let umfeld = Umfeld { heute: "2026-03-10".parse().expect("a day"), parameter: parameter.kontext() };
    let leer = formular::Antworten::neu();
    let brief = &l.stamm.briefe[brief];
    let art = l.behelf(brief, &leer, &umfeld).expect("a remedy").art.clone();
    let text = l.belehrung(brief, &leer, &umfeld, ("Stadt Muster", "Ring 1, 01234 Muster")).expect("an instruction");
    assert!(!text.contains('{') && !text.contains("bei: ."), "{name} {wo}: {text}");
    (art, text)
}

/// Sachsen knows the Widerspruch everywhere (only a ministry would not, VwGO § 68 (1) sentence 2 no. 1). Sachsen-Anhalt does
/// without it where the authority would decide on it itself (§ 8a (1) sentence 1 AG VwGO LSA): in matters of its own, but not
/// in municipalities that belong to a Kreis (no. 4 a) and not against taxes and fees (no. 4 b).
#[test]
fn the_instruction_is_right_for_each_land_and_kind_of_authority() {
    let keine = Map::new();
    // What: a delegated task, one of its own, one of its own with a fee of its by-law, a municipal tax.
    let uebertragen = ("wohngeld-beantragen", "ablehnung");
    let eigen = ("schuelerbefoerderung-erstatten", "ablehnung");
    let mit_gebuehr = ("sondernutzung-freisitz", "bescheid");
    let steuer = ("hundesteuer-anmelden", "bescheid");
    let (w, k, g) = ("Widerspruch", "Klage", "Klage, gegen die Gebühr Widerspruch");
    for (wo, was) in [
        ("14625020", [w, w, w, w]),  // a municipality in Sachsen
        ("14612000", [w, w, w, w]),  // a kreisfreie Stadt in Sachsen
        ("14625", [w, w, w, w]),     // a Kreis in Sachsen
        ("15081030", [w, w, w, w]),  // a municipality in Sachsen-Anhalt
        ("150815051", [w, w, w, w]), // a shared administration there
        ("15003000", [w, k, g, w]),  // a kreisfreie Stadt there
        ("15081", [w, k, g, w]),     // a Kreis there
    ] {
        for ((name, brief), soll) in [uebertragen, eigen, mit_gebuehr, steuer].into_iter().zip(was) {
            let (art, text) = belehrung(name, brief, wo, &keine);
            assert_eq!(art, soll, "{name} in {wo}");
            let klagt =
                text.contains("Klage zu erheben") || text.contains("Die Klage ist zu erheben bei: Verwaltungsgericht");
            assert_eq!(klagt, soll != w, "{name} in {wo}: {text}");
            assert_eq!(text.contains("Stadt Muster, Ring 1"), soll != k, "{name} in {wo}: where a Widerspruch goes");
            assert_eq!(
                text.contains("§ 68 Absatz 1 Satz 2 der Verwaltungsgerichtsordnung"),
                soll != w,
                "{name} in {wo}"
            );
        }
    }
    // The court of the place, by name and seat (VwGO § 58 (1)).
    let gericht = |wo| belehrung("schuelerbefoerderung-erstatten", "ablehnung", wo, &keine).1;
    assert!(gericht("15003000").contains("Verwaltungsgericht Magdeburg in Magdeburg"));
    assert!(gericht("15002000").contains("Verwaltungsgericht Halle in Halle (Saale)"));
    assert!(gericht("15091").contains("Verwaltungsgericht Halle in Halle (Saale)"), "Wittenberg");
}

#[test]
fn what_the_authority_has_settled_goes_before_the_default() {
    let klage = json!({ "vorverfahren": "klage" });
    let (art, text) = belehrung("wohngeld-beantragen", "ablehnung", "15081", klage.as_object().expect("an object"));
    assert_eq!(art, "Klage");
    assert!(text.contains("Verwaltungsgericht Magdeburg"), "{text}");
    // A fee is paid all the same (VwGO § 80 (2) sentence 1 no. 1), with a Klage, too.
    let (_, text) =
        belehrung("bewohnerparkausweis-beantragen", "bescheid", "15081", klage.as_object().expect("an object"));
    assert!(text.contains("Die Klage hat keine aufschiebende Wirkung, soweit Abgaben"), "{text}");
    // The decision on an objection: the court of the place, and no delay of what is to be paid.
    let (art, text) = belehrung("widerspruch-einlegen", "zurueckweisung", "14625020", &Map::new());
    assert_eq!(art, "Klage");
    assert!(text.contains("Verwaltungsgericht Dresden in Dresden"), "{text}");
    assert!(
        text.contains("keine aufschiebende Wirkung, soweit der ursprüngliche Bescheid Abgaben oder Kosten"),
        "{text}"
    );
}

#[test]
fn where_the_law_is_not_plain_the_authority_is_asked_and_a_gap_is_found() {
    let l = gebaut(&aus_ordner(&ort("wohngeld-beantragen")).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
    let frage = &l.stamm.parameter[leistung::VORVERFAHREN];
    for (wo, gefragt) in
        [("15081", true), ("15003000", true), ("15081030", false), ("14625", false), ("14612000", false)]
    {
        assert_eq!(frage.zu_pruefen_in(wo), gefragt, "{wo}");
    }
    let luecke = |wo: &str, gesetzt: serde_json::Value| {
        let p = l.parameter(wo, gesetzt.as_object().expect("an object")).expect("parameters");
        l.luecke_der_belehrung(&p).map(|d| d.frage.clone())
    };
    assert_eq!(luecke("14625020", json!({})), None);
    assert!(luecke("15/land", json!({})).expect("no Kreis, no court").contains("Gericht"));
    assert_eq!(luecke("15/land", json!({ "verwaltungsgericht": "Verwaltungsgericht Halle in Halle (Saale)" })), None);
    assert!(luecke("15081", json!({ "vorverfahren": "klage", "verwaltungsgericht": " " })).is_some());
}

#[test]
fn the_number_of_an_authority_says_what_kind_it_is() {
    use grund::MandantId;
    assert_eq!(Ort::von(MandantId(14_625_020), "14"), "14625020");
    assert_eq!(Ort::von(MandantId(15), "15"), "15/land");
    assert_eq!(Ort::von(MandantId(7), "14"), "14", "a number of another kind says nothing");
    assert_ne!(Ort::lesen("15003000"), Ort::lesen("15081030"));
}

#[test]
fn each_answer_to_the_question_has_its_instruction() {
    let mut dateien = aus_ordner(&ort("wohngeld-beantragen")).expect("the folder");
    let pfad = "bausteine/rechtsbehelf/widerspruch.toml";
    let text = String::from_utf8(dateien[pfad].clone()).expect("UTF-8");
    dateien.insert(pfad.to_owned(), text.replacen("[statt.klage]", "[statt.revision]", 1).into_bytes());
    let alle = gebaut(&dateien).err().unwrap_or_default();
    assert!(alle.contains("„vorverfahren“ kann „klage“ sein. Dafür fehlt die Belehrung"), "{alle}");
}
