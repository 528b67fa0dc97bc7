//! What the receipt says of what comes next.

use std::path::Path;

use antrag::weiter::{Ende, ende};
use grund::Sprache;
use leistung::Leistung;
use web::texte::antrag as t;

/// A notice is confirmed, a tax is fixed, a deed is told of or refused.
#[test]
fn what_comes_in_the_end_is_what_the_service_sends() {
    let ende_von = |kennung: &str| {
        let ordner = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../leistungen").join(kennung);
        ende(&Leistung::uebersetzen(&leistung::aus_ordner(&ordner).unwrap()).unwrap())
    };
    let bestaetigung = Ende::Brief { name: "Bestätigung der Meldung".to_owned(), oder: false };
    assert_eq!(ende_von("strassenbeleuchtung-melden"), bestaetigung);
    assert_eq!(ende_von("hundesteuer-anmelden"), Ende::Bescheid);
    assert_eq!(
        ende_von("meldebescheinigung-beantragen"),
        Ende::Brief { name: "Meldebescheinigung".to_owned(), oder: true }
    );
    assert_eq!(ende_von("akteneinsicht-beantragen"), Ende::Bestaetigung { oder: true });
}

/// Without account and address nobody is sent to a mailbox or promised a mail, in any language.
#[test]
fn the_sentences_promise_only_what_there_is() {
    for s in Sprache::ALLE {
        for (satz, post) in [
            (t::antrag_eingang_schritt_nachricht_nummer(s), ["Postfach", "Post-Fach", "mailbox", "kašćik"]),
            (t::antrag_eingang_schritt_ort_nummer(s), ["Postfach", "Post-Fach", "mailbox", "kašćik"]),
        ] {
            assert!(post.iter().all(|w| !satz.contains(w)), "{s}: {satz}");
        }
    }
}
