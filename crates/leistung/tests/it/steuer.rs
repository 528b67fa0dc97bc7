//! The decisions of the Hundesteuer against a second, independent calculation.

use regel::{Entscheidungsmodell, Wert};
use serde_json::{Value, json};

const DMN: &str = include_str!("../../../../leistungen/hundesteuer-anmelden/regeln.dmn");

fn eingaben(heute: &str, bisher: i64, hund: &Value, weitere: &Value, besteuern: bool) -> Wert {
    Wert::from(&json!({
        "hund_geburt": hund["geburt"], "hund_seit": hund["seit"], "hund_gefaehrlich": hund["gefaehrlich"],
        "hund_assistenz": hund["assistenz"], "hunde_bisher": bisher, "weitere_hunde": weitere, "heute": heute,
        "parameter": {"steuer_ersthund": 60, "steuer_zweithund": 90.5, "steuer_weiterer": 120,
            "steuer_gefaehrlich": 500, "gefaehrliche_besteuern": besteuern},
    }))
}

fn hund(seit: &str, geburt: &str, gefaehrlich: bool, assistenz: bool) -> Value {
    json!({"name": "Rex", "rasse": "Dackel", "seit": seit, "geburt": geburt, "gefaehrlich": gefaehrlich, "assistenz": assistenz})
}

#[test]
fn the_tax_follows_the_statute() {
    let modell = Entscheidungsmodell::lesen(DMN).expect("a model");
    let alt = "2020-01-01";
    let faelle = [
        // One dog since March 2: taxable from April, nine months.
        ("one dog", "2026-03-10", 0, hund("2026-03-02", alt, false, false), json!([]), true, "45"),
        ("held for years", "2026-03-10", 0, hund("2019-03-02", "2019-01-01", false, false), json!([]), true, "60"),
        (
            "puppy: three months first",
            "2026-03-10",
            0,
            hund("2026-03-02", "2026-02-15", false, false),
            json!([]),
            true,
            "35",
        ),
        ("December: nothing this year", "2026-12-10", 0, hund("2026-12-02", alt, false, false), json!([]), true, "0"),
        ("second dog in the house", "2026-03-10", 1, hund("2025-12-02", alt, false, false), json!([]), true, "90.5"),
        ("cents are rounded half up", "2026-03-10", 1, hund("2026-03-02", alt, false, false), json!([]), true, "67.88"),
        ("assistance dog", "2026-03-10", 0, hund("2025-03-02", alt, false, true), json!([]), true, "0"),
        ("dangerous dog", "2026-03-10", 3, hund("2025-03-02", alt, true, false), json!([]), true, "500"),
        (
            "dangerous counts for nothing where it is not taxed",
            "2026-03-10",
            0,
            hund("2025-03-02", alt, true, false),
            json!([]),
            false,
            "60",
        ),
        (
            "a dangerous assistance dog is not free",
            "2026-03-10",
            0,
            hund("2025-03-02", alt, true, true),
            json!([]),
            true,
            "500",
        ),
        (
            "an assistance dog does not count as first dog",
            "2026-03-10",
            0,
            hund("2025-03-02", alt, false, true),
            json!([
                hund("2025-03-02", alt, false, false),
                hund("2025-03-02", alt, false, false),
                hund("2025-03-02", alt, false, false)
            ]),
            true,
            "270.5",
        ),
        (
            "a dangerous dog counts",
            "2026-03-10",
            0,
            hund("2025-03-02", alt, true, false),
            json!([hund("2025-03-02", alt, false, false)]),
            true,
            "590.5",
        ),
    ];
    for (fall, heute, bisher, erster, weitere, besteuern, erwartet) in faelle {
        let werte = eingaben(heute, bisher, &erster, &weitere, besteuern);
        let steuer = modell.entscheiden("Steuer", &werte).unwrap_or_else(|f| panic!("{fall}: {f}"));
        assert_eq!(steuer.als_zahl().map(|z| z.normalize().to_string()).as_deref(), Some(erwartet), "{fall}");
        let herleitung = modell.entscheiden("Herleitung", &werte).unwrap_or_else(|f| panic!("{fall}: {f}"));
        assert!(matches!(herleitung, Wert::Kontext(_)), "{herleitung:?}");
    }
}

#[test]
fn an_unanswered_question_gives_no_amount() {
    let modell = Entscheidungsmodell::lesen(DMN).expect("a model");
    let werte = eingaben("2026-03-10", 0, &json!({"gefaehrlich": false}), &json!([]), true);
    assert!(modell.entscheiden("Steuer", &werte).is_err());
}
