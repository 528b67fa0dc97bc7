//! What the face promises: fits, refuses, never panics.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]
mod dmn;
mod selbst;
mod voll;

use proptest::prelude::*;
use regel::{Ausdruck, Decimal, Entscheidungsmodell, Namen, RegelFehler, Typ, Umgebung, Wert};

const MODELL: &str = include_str!("../hundesteuer.dmn");

fn namen() -> Namen {
    let parameter = Namen::from([("zahlweise".into(), Typ::Text), ("satz".into(), Typ::Zahl)]);
    let hund = Namen::from([("rasse".into(), Typ::Text), ("alter".into(), Typ::Zahl)]);
    Namen::from([
        ("ja".into(), Typ::JaNein),
        ("zahl".into(), Typ::Zahl),
        ("text".into(), Typ::Text),
        ("geboren".into(), Typ::Datum),
        ("heute".into(), Typ::Datum),
        ("hunde".into(), Typ::Kontext(hund).liste()),
        ("mehrere".into(), Typ::Text.liste()),
        ("parameter".into(), Typ::Kontext(parameter)),
        ("irgendwas".into(), Typ::Unbekannt),
    ])
}

fn werte() -> Wert {
    let json = serde_json::json!({
        "ja": true, "zahl": 3, "text": "abc", "geboren": "2001-03-04", "heute": "2026-03-02",
        "hunde": [{"rasse": "Dackel", "alter": 2}, {"rasse": "Dogge", "alter": 9}],
        "mehrere": ["a", "b"], "parameter": {"zahlweise": "sofort", "satz": 60.5}, "irgendwas": null
    });
    Wert::from(&json)
}

#[test]
fn what_was_corrected_holds_and_keeps_its_kind() {
    let tag = |t: &str| Wert::Datum(t.parse().unwrap());
    let datum = tag("2026-03-10");
    assert_eq!(Wert::wie(Some(&"2026-03-10".into()), Some(&datum)), Some(datum.clone()));
    assert_eq!(Wert::wie(Some(&"2026-04-01".into()), Some(&datum)), Some(tag("2026-04-01")));
    assert_eq!(Wert::wie(Some(&serde_json::json!({ "teil": 1 })), Some(&datum)), Some(datum));
    assert_eq!(Wert::wie(Some(&true.into()), None), Some(Wert::JaNein(true)));
    assert_eq!(Wert::wie(None, None), None);
}

#[test]
fn expressions_give_values() {
    for (text, erwartet) in [
        ("zahl > 2 and ja", Wert::from(true)),
        ("1 + count(hunde)", Wert::from(3)),
        ("count(hunde[alter > 5])", Wert::from(1)),
        ("some h in hunde satisfies h.rasse = \"Dogge\"", Wert::from(true)),
        ("every h in hunde satisfies h.alter < 5", Wert::from(false)),
        ("sum(hunde.alter)", Wert::from(11)),
        ("sum(for h in hunde return h.alter * 2)", Wert::from(22)),
        ("zahl * parameter.satz", Wert::from(Decimal::new(1815, 1))),
        ("zahl-1", Wert::from(2)),
        ("if text = \"abc\" then \"x\" else \"y\"", Wert::from("x")),
        ("zahl in [1..5]", Wert::from(true)),
        ("text in (\"abc\", \"def\")", Wert::from(true)),
        ("list contains(mehrere, \"b\")", Wert::from(true)),
        ("years and months duration(geboren, heute).years >= 18", Wert::from(true)),
        ("geboren < heute", Wert::from(true)),
        ("irgendwas = null", Wert::from(true)),
        // DMN 1.5, 10.3.2.5: nothing is less or greater than null.
        ("irgendwas < 1", Wert::Null),
        ("irgendwas >= 1 and false", Wert::from(false)),
        ("if irgendwas < 1 then \"a\" else \"b\"", Wert::from("b")),
        ("not(irgendwas > 1)", Wert::Null),
        ("not(ja)", Wert::from(false)),
        ("parameter.zahlweise = \"sofort\" and zahl > 0", Wert::from(true)),
        ("date(\"2026-01-31\")", Wert::from("2026-01-31".parse::<grund::Tag>().unwrap())),
    ] {
        let a = Ausdruck::compile_mit(text, &namen()).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(a.auswerten(&werte()), Ok(erwartet), "{text}");
    }
}

#[test]
fn authors_hear_what_is_wrong() {
    for (text, teil) in [
        ("unbekannt", "Den Namen „unbekannt“ gibt es hier nicht"),
        ("unbekannt + 1", "gibt es hier nicht"),
        ("parameter.satzz > 1", "„satzz“ gibt es hier nicht"),
        ("hunde[rase = \"x\"]", "gibt es hier nicht"),
        ("some h in hunde satisfies h.farbe = 1", "„farbe“ gibt es hier nicht"),
        ("zahl > \"x\"", "erwartet eine Zahl, hier steht ein Text"),
        ("text + 1", "erwartet eine Zahl"),
        ("ja and zahl", "erwartet Ja oder Nein"),
        ("today()", "„today“ ist in Ausdrücken nicht erlaubt"),
        ("function(x) x(1)", "„x“ ist in Ausdrücken nicht erlaubt"),
        ("function(x) external {java: 1}", "in einer anderen Sprache"),
        ("for i in 1..100000 return i", "Zahlenbereich"),
        ("for i in [1..100000] return i", "Zahlenbereich"),
        ("zahl >", "kein lesbarer"),
        ("", "kein lesbarer"),
    ] {
        let fehler = Ausdruck::compile_mit(text, &namen()).expect_err(text).to_string();
        assert!(fehler.contains(teil), "{text}: {fehler}");
    }
    let tief = format!("{}zahl{}", "(".repeat(2000 / 2), ")".repeat(2000 / 2));
    assert_eq!(Ausdruck::compile_mit(&tief, &namen()).unwrap_err(), RegelFehler::ZuTief);
    let minus = format!("{}zahl", "-".repeat(3000));
    assert!(Ausdruck::compile_mit(&minus, &namen()).is_err());
    let lang = "1+".repeat(3000);
    assert!(matches!(Ausdruck::compile_mit(&lang, &namen()), Err(RegelFehler::ZuLang { .. })));
    assert!(matches!(Ausdruck::bedingung("zahl + 1", &namen()), Err(RegelFehler::FalscherTyp { .. })));
}

#[test]
fn nothing_for_a_reason_is_an_error() {
    let a = Ausdruck::compile("a + 1", &["a"]).unwrap();
    let fehler = a.auswerten(&Wert::from_iter([("a".to_owned(), Wert::from("x"))]));
    assert!(matches!(fehler, Err(RegelFehler::KeinErgebnis { .. })), "{fehler:?}");
    let b = Ausdruck::bedingung("zahl > 2", &namen()).unwrap();
    let u = Umgebung::new();
    u.setzen("zahl", &Wert::Null);
    assert!(!b.trifft_zu(&u));
    assert!(b.namen().contains("zahl"));
}

fn eingabe(assistenz: Wert, anzahl: i64) -> Wert {
    let parameter = Wert::from(&serde_json::json!({"satz_erster": 60, "satz_weitere": 90.5}));
    Wert::from_iter([
        ("assistenzhund".to_owned(), assistenz),
        ("anzahl".to_owned(), Wert::from(anzahl)),
        ("parameter".to_owned(), parameter),
    ])
}

#[test]
fn a_decision_table_decides() {
    let m = Entscheidungsmodell::lesen(MODELL).unwrap();
    assert_eq!(m.entscheidungen().collect::<Vec<_>>(), ["Steuer"]);
    assert_eq!(m.eingaben_von("Steuer").unwrap().len(), 3);
    assert_eq!(m.entscheiden("Steuer", &eingabe(true.into(), 4)), Ok(Wert::from(0)));
    assert_eq!(m.entscheiden("Steuer", &eingabe(false.into(), 1)), Ok(Wert::from(60)));
    let drei = m.entscheiden("Steuer", &eingabe(false.into(), 3)).unwrap();
    assert_eq!(drei.als_betrag(), Some(grund::Betrag::cent(24_100)));
    assert!(matches!(m.entscheiden("Steuer", &eingabe(false.into(), 0)), Err(RegelFehler::KeinErgebnis { .. })));
    assert!(matches!(m.entscheiden("Steuer", &Wert::Null), Err(RegelFehler::EingabeFehlt { .. })));
    assert!(matches!(m.entscheiden("Gebühr", &Wert::Null), Err(RegelFehler::KeineEntscheidung { .. })));
}

#[test]
fn a_bad_model_is_refused_with_its_place() {
    for (alt, neu, teil) in [
        ("<text>parameter.satz_erster</text>", "<text>parameter.satz_erstr</text>", "Regel 2, Ausgabe 1"),
        ("<text>1</text>", "<text>\"eins\"</text>", "Regel 2, Eingabe 2"),
        ("<text>0</text>", "<text>today()</text>", "„today“"),
        ("<text>anzahl</text>", "<text>anzal</text>", "Eingabespalte 2"),
        ("href=\"#i2\"", "href=\"#i9\"", "fehlt im Modell"),
        ("<requiredInput href=\"#i3\"/>", "<requiredDecision href=\"#d1\"/>", "braucht sich selbst"),
        ("</definitions>", "", "nicht verwendbar"),
    ] {
        let kaputt = MODELL.replacen(alt, neu, 1);
        assert_ne!(kaputt, MODELL);
        let fehler = Entscheidungsmodell::lesen(&kaputt).expect_err(neu).to_string();
        assert!(fehler.contains(teil), "{neu}: {fehler}");
    }
    let tief = format!("<definitions>{}", "<list>".repeat(50_000));
    assert!(Entscheidungsmodell::lesen(&tief).is_err());
}

#[test]
fn both_are_shared_between_threads() {
    fn geteilt<T: Send + Sync + Clone>() {}
    geteilt::<Ausdruck>();
    geteilt::<Entscheidungsmodell>();
}

fn beliebig() -> impl Strategy<Value = Wert> {
    let blatt = prop_oneof![
        Just(Wert::Null),
        any::<bool>().prop_map(Wert::from),
        (any::<i64>(), 0_u32..20).prop_map(|(z, s)| Wert::Zahl(Decimal::new(z, s))),
        ".{0,20}".prop_map(Wert::Text),
        (1_i16..9999, 1_i8..13, 1_i8..29).prop_map(|(j, m, t)| Wert::Datum(grund::Tag::new(j, m, t).unwrap())),
    ];
    blatt.prop_recursive(3, 24, 6, |innen| {
        prop_oneof![
            prop::collection::vec(innen.clone(), 0..6).prop_map(Wert::Liste),
            prop::collection::btree_map("[a-z]{1,6}", innen, 0..6).prop_map(Wert::Kontext),
        ]
    })
}

const BAUSTEINE: &[&str] = &[
    "zahl",
    "text",
    "ja",
    "hunde",
    "mehrere",
    "parameter",
    ".satz",
    ".zahlweise",
    "heute",
    "geboren",
    "irgendwas",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    ",",
    ":",
    "+",
    "-",
    "*",
    "/",
    "**",
    ">",
    "<",
    ">=",
    "=",
    "!=",
    "..",
    "and",
    "or",
    "not(",
    "count(",
    "sum(",
    "if",
    "then",
    "else",
    "some",
    "every",
    "for",
    "in",
    "satisfies",
    "return",
    "x",
    "item",
    "null",
    "true",
    "1",
    "0",
    "9e9999",
    "1.5",
    "-3",
    "\"a\"",
    "\"(\"",
    "@\"2024-02-30\"",
    "date(",
    "duration(",
    "\"P1Y\"",
    "substring(",
    "matches(",
    "function(",
    "external",
    "between",
    "instance of",
    "?",
    "min(",
    "string(",
    "decimal(",
    "modulo(",
    "sublist(",
    "äöü",
    "\u{1F436}",
    "\n",
    "//",
    "/*",
    "'",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn arbitrary_text_never_panics(text in ".{0,80}", w in beliebig()) {
        if let Ok(a) = Ausdruck::compile_mit(&text, &namen()) {
            let _ = a.auswerten(&w);
            let _ = a.auswerten(&werte());
        }
        let _ = Entscheidungsmodell::lesen(&text);
    }

    #[test]
    fn arbitrary_words_never_panic(woerter in prop::collection::vec(prop::sample::select(BAUSTEINE), 1..16), w in beliebig()) {
        let text = woerter.join(" ");
        if let Ok(a) = Ausdruck::compile_mit(&text, &namen()) {
            let _ = a.auswerten(&w);
            let _ = a.auswerten(&werte());
        }
    }

    #[test]
    fn arbitrary_inputs_never_panic(a in beliebig(), b in beliebig(), c in beliebig()) {
        let m = Entscheidungsmodell::lesen(MODELL).unwrap();
        let w = Wert::from_iter([("assistenzhund".to_owned(), a), ("anzahl".to_owned(), b), ("parameter".to_owned(), c)]);
        let _ = m.entscheiden("Steuer", &w);
    }

    #[test]
    fn values_survive_json_and_feel(z in any::<i32>(), s in 0_u32..4, t in "[a-zäß ]{0,12}", b in any::<bool>()) {
        let w = Wert::from_iter([("zahl".to_owned(), Wert::Zahl(Decimal::new(z.into(), s).normalize())),
            ("text".to_owned(), Wert::Text(t)), ("ja".to_owned(), Wert::from(b))]);
        prop_assert_eq!(&Wert::from(&serde_json::Value::from(&w)), &w);
        for name in ["zahl", "text", "ja"] {
            let Wert::Kontext(k) = &w else { unreachable!() };
            prop_assert_eq!(&Ausdruck::compile(name, &[name]).unwrap().auswerten(&w).unwrap(), &k[name]);
        }
    }
}
