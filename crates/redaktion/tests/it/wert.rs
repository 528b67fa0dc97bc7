//! Values of an authority: what a change is.

use redaktion::wertaenderungen;
use serde_json::{Value, json};

#[test]
fn only_what_differs_is_a_change() {
    let map = |v: Value| v.as_object().cloned().unwrap_or_default();
    let alt = map(json!({ "gebuehr": "12,00", "weg": "sofort", "text": "x" }));
    let neu = map(json!({ "gebuehr": "15,00", "weg": "sofort", "neu": true }));
    let da: Vec<_> = wertaenderungen(&alt, &neu).into_iter().map(|a| (a.wert, a.alt, a.neu)).collect();
    assert_eq!(
        da,
        [
            ("gebuehr".into(), Some(json!("12,00")), Some(json!("15,00"))),
            ("neu".into(), None, Some(json!(true))),
            ("text".into(), Some(json!("x")), None),
        ]
    );
}
