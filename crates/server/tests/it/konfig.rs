//! What an operator sets.

use grund::Sprache;
use server::konfig::Konfig;

#[test]
fn languages_are_a_setting_and_german_is_always_among_them() {
    let demonstration = |sprachen: &[&str]| Konfig {
        demonstration: true,
        sprachen: sprachen.iter().map(|s| (*s).to_owned()).collect(),
        ..Konfig::default()
    };
    assert_eq!(Konfig::default().sprachen().expect("the default"), Sprache::RAHMEN);
    assert_eq!(demonstration(&[]).sprachen().expect("all"), Sprache::ALLE);
    assert_eq!(
        demonstration(&["hsb", "ar", "hsb"]).sprachen().expect("good"),
        [Sprache::De, Sprache::Hsb, Sprache::Ar]
    );
    let e = demonstration(&["tlh"]).sprachen().expect_err("bad");
    assert!(e.to_string().contains("„tlh“") && e.to_string().contains("de-simple"), "{e}");
}

#[test]
fn the_environment_overrides_and_mistakes_are_named() {
    let k = Konfig::lesen(None, |n| match n {
        "BASISWERK_ADRESSE" => Some("http://127.0.0.1:9000/".into()),
        "BASISWERK_DEMONSTRATION" => Some("ja".into()),
        _ => None,
    })
    .expect("good");
    assert_eq!(k.extern_url, "http://127.0.0.1:9000");
    let e = Konfig::lesen(None, |n| (n == "BASISWERK_ADRESSE").then(|| "hier".into())).expect_err("bad");
    assert!(e.to_string().contains("127.0.0.1:8080"), "{e}");
    let daten = Konfig::lesen(None, |_| None).expect("lists are brought in without mail");
    let e = daten.fuer_dienst().expect_err("no mail");
    assert!(e.to_string().contains("BASISWERK_SMTP"), "{e}");
}
