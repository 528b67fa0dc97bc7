//! Whatever is typed never panics, and what is understood means the same when it is read again.

use proptest::prelude::*;
use tabelle::{Regelwerk, Spaltensicht, Wertart, Zelle, treffer};

fn art() -> impl Strategy<Value = Wertart> {
    prop::sample::select(vec![
        Wertart::Zahl,
        Wertart::Betrag,
        Wertart::Tag,
        Wertart::JaNein,
        Wertart::Text,
        Wertart::Offen,
    ])
}

proptest! {
    #[test]
    fn what_is_typed_never_panics_and_reads_back(art in art(), getippt in "[ -~äöüß€„“]{0,30}") {
        let s = Spaltensicht { art, ..Default::default() };
        if let Ok(feel) = s.feel(&getippt) {
            let worte = s.worte(&feel);
            let wieder = s.feel(&worte).unwrap();
            prop_assert_eq!(Zelle::aus_feel(&wieder), Zelle::aus_feel(&feel));
        }
    }

    #[test]
    fn limits_read_back(art in prop::sample::select(vec![Wertart::Zahl, Wertart::Betrag]), a in -99_999_i64..99_999, n in 0_u32..3, wie in 0..6) {
        let s = Spaltensicht { art, ..Default::default() };
        let z = rust_decimal::Decimal::new(a, n);
        let feel = ["<= X", "< X", "> X", ">= X", "X", "[X..100000]"][wie as usize].replace('X', &z.normalize().to_string());
        prop_assert_eq!(s.feel(&s.worte(&feel)).unwrap(), feel);
    }

    /// The check and the evaluator agree: where the check finds no gap, a rule holds; where it finds no overlap, only one.
    #[test]
    fn the_check_says_what_the_evaluator_does(grenzen in prop::collection::vec((0_i64..9, 0_i64..9, 0..5), 1..5), tage in 0_i64..10) {
        let mut w = Regelwerk::lesen(crate::FREMD).unwrap();
        for _ in 0..3 {
            w.regel_loeschen("e1", 0).unwrap();
        }
        w.treffer_setzen("e1", tabelle::Trefferart::Eine).unwrap();
        for (i, (a, b, wie)) in grenzen.iter().enumerate() {
            let test = match wie {
                0 => format!("<= {a}"),
                1 => format!("> {a}"),
                2 => format!("[{a}..{b}]"),
                3 => format!("not({a}, {b})"),
                _ => format!("{a}, {b}"),
            };
            let regel = tabelle::Regel { eingaben: vec![test, "-".into()], ausgaben: vec!["1".into()], anmerkungen: vec![] };
            w.regel_einfuegen("e1", i, &regel).unwrap();
        }
        let t = w.tabelle("e1").unwrap();
        let zahl = Spaltensicht { art: Wertart::Zahl, ganz: true, von: Some(0.into()), ..Default::default() };
        let text = Spaltensicht { art: Wertart::Text, ..Default::default() };
        let maengel = tabelle::pruefen(&t, &[zahl.clone(), text], &[zahl]);
        let hat = |wort: &str| maengel.iter().any(|m| m.satz.contains(wort));
        let werte = [("tage".to_owned(), regel::Wert::from(tage)), ("art".to_owned(), regel::Wert::from("pkw"))];
        let gilt = treffer(&w, "e1", &werte.into_iter().collect(), &[]).unwrap();
        prop_assert!(!gilt.is_empty() || hat("gilt keine Regel"), "{:?} {:?}", gilt, maengel);
        prop_assert!(gilt.len() < 2 || hat("zugleich zutreffen"), "{:?} {:?}", gilt, maengel);
    }
}
