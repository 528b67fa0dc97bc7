//! What goes to others: which rules apply when, with which part of the application, and what the check says of faults.

use formular::{Antwort, Antworten, Umfeld};
use leistung::{Leistung, Weg, aus_ordner};
use vorgang::weiterleitung::Moment;

use crate::{gebaut, ort};

const REGEL: &str = r#"
[[weiterleitung]]
id = "probe"
name = "Probe"
weg = "schnittstelle"
ziel = "probe"
wann = "eingang"
felder = ["hund_name"]

[empfaenger]"#;

/// The findings for the dog tax with a rule in which `alt` became `neu`.
fn befunde(alt: &str, neu: &str) -> String {
    let mut dateien = aus_ordner(&ort("hundesteuer-anmelden")).expect("the folder");
    assert!(REGEL.contains(alt), "{alt}");
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    let text = text.replacen("\n[empfaenger]", &REGEL.replacen(alt, neu, 1), 1);
    dateien.insert("leistung.toml".to_owned(), text.into_bytes());
    gebaut(&dateien).err().unwrap_or_default()
}

#[test]
fn faults_of_deliveries_have_their_sentence() {
    assert_eq!(befunde("id", "id"), "", "the rule itself is sound");
    for (alt, neu, erwartet) in [
        ("id = \"probe\"", "id = \"steuerverfahren\"", "weiterleitung.steuerverfahren: Diese id gibt es zweimal."),
        ("id = \"probe\"", "id = \"Probe 1\"", "Die id besteht aus kleinen Buchstaben"),
        ("name = \"Probe\"", "name = \" \"", "Sagen Sie, wer es bekommt (name)."),
        ("weg = \"schnittstelle\"", "weg = \"fax\"", "leistung.toml"),
        ("wann = \"eingang\"", "wann = \"irgendwann\"", "leistung.toml"),
        (
            "ziel = \"probe\"",
            "ziel = \"Probe Ä\"",
            "Nennen Sie den Namen, unter dem eine Behörde die Adresse einträgt (ziel)",
        ),
        ("ziel = \"probe\"", "", "Nennen Sie den Namen, unter dem eine Behörde die Adresse einträgt (ziel)"),
        ("ziel = \"probe\"", "ziel = \"probe\"\nstelle = \"x\"", "Nur bei einer Stelle der Plattform zählen"),
        ("felder = [\"hund_name\"]", "felder = [\"hund_nam\"]", "Die Frage „hund_nam“ gibt es im Formular nicht."),
        ("felder = [\"hund_name\"]", "felder = [\"assistenz_dabei\"]", "Der berechnete Wert „assistenz_dabei“ wird"),
        ("felder = [\"hund_name\"]", "seiten = [\"hunt\"]", "Die Seite „hunt“ gibt es im Formular nicht."),
        ("felder = [\"hund_name\"]", "", "Wählen Sie, welche Antworten (felder) oder ganzen Seiten (seiten) mitgehen."),
        ("weg = \"schnittstelle\"", "weg = \"mail\"", "Eine E-Mail nimmt keine Angaben mit."),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"",
            "weg = \"stelle\"",
            "Nennen Sie die Leistung, für die die Stelle zuständig ist",
        ),
        (
            "weg = \"schnittstelle\"",
            "weg = \"stelle\"\nstelle = \"x\"",
            "Bei einer Stelle der Plattform trägt niemand eine Adresse ein.",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"",
            "weg = \"stelle\"\nstelle = \"x\"\nort = \"hund_name\"",
            "„hund_name“ ist keine Frage der Art „punkt“.",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"stelle\"\nstelle = \"x\"\nwann = \"eingang\"\nfelder = [\"nachweis_assistenz\"]",
            "Dateien gehen nur über eine Schnittstelle mit.",
        ),
        (
            "wann = \"eingang\"",
            "wann = \"eingang\"\nwenn = \"entscheidun = 1\"",
            "Die Bedingung „entscheidun = 1“ gilt nicht",
        ),
        (
            "weg = \"schnittstelle\"",
            "weg = \"korb\"",
            "In den Eingangskorb kommt der ganze Antrag. Wählen Sie keine einzelnen Antworten",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"",
            "weg = \"korb\"",
            "Ein Eingangskorb braucht eines von beiden: den Namen, unter dem eine Behörde eine ihrer Stellen wählt",
        ),
        ("weg = \"schnittstelle\"", "weg = \"korb\"\nort = \"hund_name\"", "Ein Eingangskorb braucht eines von beiden"),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"korb\"\nort = \"hund_name\"\nwann = \"eingang\"",
            "„hund_name“ ist keine Frage der Art „punkt“.",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"korb\"\nziel = \"probe\"\nwann = \"entscheidung\"\nnur_wenn_eingerichtet = true",
            "In einen Eingangskorb kommt ein Antrag nur, sobald er da ist.",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"korb\"\nziel = \"probe\"\nwann = \"eingang\"\nnur_wenn_eingerichtet = true",
            "Bei einem Eingangskorb gibt es keine Leistung der Stelle (stelle)",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"korb\"\nziel = \"probe\"\nwann = \"eingang\"\nwenn = \"entscheidung = null\"",
            "Die Bedingung „entscheidung = null“ gilt nicht",
        ),
        (
            "weg = \"schnittstelle\"\nziel = \"probe\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]",
            "weg = \"korb\"\nziel = \"probe\"\nwann = \"eingang\"\n\n[[weiterleitung]]\nid = \"zweite\"\nname = \"Zweite\"\nweg = \"korb\"\nziel = \"zweite\"\nwann = \"eingang\"\nwenn = \"hund_name != null\"",
            "weiterleitung.zweite: Diese Regel gilt nie: Der Eingangskorb „probe“ davor gilt immer.",
        ),
        ("ziel = \"probe\"", "zeil = \"probe\"", "Der Schlüssel 'zeil' ist unbekannt."),
    ] {
        let gefunden = befunde(alt, neu);
        assert!(gefunden.contains(erwartet), "{neu}: {gefunden}");
    }
}

fn gebaute(name: &str) -> Leistung {
    gebaut(&aus_ordner(&ort(name)).expect("the folder")).unwrap_or_else(|b| panic!("{b}"))
}

/// The rules that apply, by moment and decision.
fn gelten(l: &Leistung, moment: Moment, entscheidung: Option<&str>, antworten: &Antworten) -> String {
    let parameter = l.parameter("14", &serde_json::Map::new()).expect("defaults");
    let umfeld = Umfeld { heute: "2026-03-10".parse().expect("a day"), parameter: parameter.kontext() };
    let regeln = l.weiterleitungen(moment, entscheidung, antworten, &umfeld);
    regeln.iter().map(|r| r.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_decision_and_the_moment_say_what_goes_out() {
    let l = gebaute("hundesteuer-anmelden");
    assert_eq!(l.momente(), vorgang::weiterleitung::Momente { eingang: false, entscheidung: true });
    let a = Antworten::neu();
    assert_eq!(gelten(&l, Moment::Entscheidung, Some("bewilligung"), &a), "steuerverfahren");
    assert_eq!(gelten(&l, Moment::Entscheidung, Some("ablehnung"), &a), "", "a refusal assesses nothing");
    assert_eq!(gelten(&l, Moment::Eingang, None, &a), "");
    let l = gebaute("strassenschaden-melden");
    assert_eq!(gelten(&l, Moment::Eingang, None, &a), "bauhof");
    assert_eq!(l.weiterleitungsregel("bauhof").expect("the rule").weg, Weg::Mail);
}

#[test]
fn an_answer_says_in_whose_inbox_it_arrives_and_forwards_nothing_by_that() {
    let l = gebaute("abfall-melden");
    assert_eq!(l.momente(), vorgang::weiterleitung::Momente::default(), "an inbox is no delivery");
    let parameter = l.parameter("14", &serde_json::Map::new()).expect("defaults");
    let umfeld = Umfeld { heute: "2026-03-10".parse().expect("a day"), parameter: parameter.kontext() };
    let korb = |abfall: &[&str]| {
        let mut a = Antworten::neu();
        a.setzen("abfall", Antwort::Mehrfach(abfall.iter().map(|w| (*w).to_owned()).collect()));
        assert_eq!(gelten(&l, Moment::Eingang, None, &a), "");
        l.eingangskorb(&a, &umfeld).map(|r| r.id.clone())
    };
    assert_eq!(korb(&["moebel", "hausmuell"]).as_deref(), Some("wegraeumen"));
    assert_eq!(korb(&["moebel", "auto"]), None);
    assert_eq!(korb(&["gefaehrlich"]), None);
    assert!(gebaute("strassenschaden-melden").eingangskorb(&Antworten::neu(), &umfeld).is_none(), "a mail is no inbox");
}

/// What a body gets of a trade notice, field by field.
fn felder<'a>(l: &'a Leistung, id: &str) -> Vec<&'a str> {
    let regel = l.weiterleitungsregel(id).unwrap_or_else(|| panic!("{id}"));
    assert!(regel.seiten.is_empty(), "{id}: single fields only");
    assert_eq!(regel.wann, Moment::Entscheidung, "{id}: after the confirmation (GewAnzV § 3 (5))");
    let recht = match id {
        "finanzamt" => "§ 138 Absatz 1 AO",
        "alter_ort" => "§ 14 Absatz 1 Satz 3 GewO",
        _ => "§ 14 Absatz 8 Satz 1 Nummer",
    };
    assert!(regel.rechtsgrundlage.as_deref().is_some_and(|r| r.contains(recht)), "{id}");
    regel.felder.iter().map(String::as_str).collect()
}

#[test]
fn each_body_gets_only_what_the_ordinance_names_for_it() {
    for name in ["gewerbe-anmelden", "gewerbe-ummelden", "gewerbe-abmelden"] {
        let l = gebaute(name);
        let alle: Vec<&str> = l.stamm.weiterleitung.iter().map(|r| r.id.as_str()).collect();
        for id in &alle {
            let f = felder(&l, id);
            for nie in ["telefon", "email", "mitteilung", "nachweis_register", "nachweis_titel", "nachweis_erlaubnis"] {
                assert!(!f.contains(&nie), "{name}, {id}: {nie}");
            }
        }
        // The Eichbehörde: name, addresses, work, day (§ 3 (1) no. 5).
        let eich = felder(&l, "eichbehoerde");
        for nie in ["geburtsdatum", "staatsangehoerigkeit", "geschlecht", "vollzeit", "registernummer"] {
            assert!(!eich.contains(&nie), "{name}: {nie}");
        }
        assert!(eich.contains(&"betrieb_strasse") && eich.contains(&"taetigkeit"), "{name}: {eich:?}");
        // Nationality: not for those who watch emissions, work and food (nos. 3, 4, 9), but for statistics (§ 3 (2)).
        for id in ["immissionsschutz", "arbeitsschutz", "lebensmittel"] {
            assert!(!felder(&l, id).contains(&"staatsangehoerigkeit"), "{name}, {id}");
        }
        assert!(felder(&l, "statistik").contains(&"staatsangehoerigkeit"), "{name}");
        assert_eq!(
            alle.contains(&"registergericht"),
            name == "gewerbe-abmelden",
            "{name}: only a closing down (no. 8)"
        );
        assert!(!alle.contains(&"zoll"), "{name}: customs only when there is a hint of a breach (§ 3 (3))");
    }
    let l = gebaute("gewerbe-anmelden");
    let mit = |id| felder(&l, id).contains(&"unfallversicherung");
    assert!(mit("unfallversicherung") && !mit("ihk") && !mit("arbeitsagentur"));
    let titel = |id| felder(&l, id).contains(&"titel_noetig");
    assert!(titel("arbeitsagentur") && !titel("ihk") && !titel("hwk") && !titel("unfallversicherung"));
    // The court hears only of what is in its register.
    let l = gebaute("gewerbe-abmelden");
    let mut a = Antworten::neu();
    a.setzen("registereintrag", Antwort::JaNein(false));
    assert!(!gelten(&l, Moment::Entscheidung, Some("bestaetigung"), &a).contains("registergericht"));
    a.setzen("registereintrag", Antwort::JaNein(true));
    assert!(gelten(&l, Moment::Entscheidung, Some("bestaetigung"), &a).contains("registergericht"));
}

#[test]
fn the_tax_office_and_the_office_at_the_old_place_hear_of_it_when_it_is_theirs() {
    let geht = |name: &str, feld: &str, wert: Antwort| {
        let mut a = Antworten::neu();
        a.setzen(feld, wert);
        gelten(&gebaute(name), Moment::Entscheidung, Some("bestaetigung"), &a)
    };
    let text = |t: &str| Antwort::Text(t.to_owned());
    let neu = geht("gewerbe-anmelden", "grund", text("neu"));
    assert!(neu.contains("finanzamt") && !neu.contains("alter_ort"), "{neu}");
    let her = geht("gewerbe-anmelden", "grund", text("verlegung"));
    assert!(her.contains("finanzamt") && her.contains("alter_ort"), "moved here: {her}");
    assert!(geht("gewerbe-abmelden", "grund", text("aufgabe")).contains("finanzamt"));
    // AO § 138 (1) knows opening, moving and giving up, not another activity.
    let liste = |w: &str| Antwort::Mehrfach(vec![w.to_owned()]);
    assert!(geht("gewerbe-ummelden", "aenderung", liste("ort")).contains("finanzamt"));
    assert!(!geht("gewerbe-ummelden", "aenderung", liste("wechsel")).contains("finanzamt"));
}
