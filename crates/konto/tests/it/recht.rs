//! The authorization table is a golden file.

use konto::{Aktion, Ressource, Rolle, darf, recht};

#[test]
fn the_table_is_the_golden_file() {
    let soll = include_str!("recht.txt");
    let ist = recht::tabelle();
    if soll != ist {
        let ort = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/recht.txt.neu");
        std::fs::write(ort, &ist).unwrap();
        panic!("the authorization table changed; compare tests/it/recht.txt with recht.txt.neu");
    }
}

#[test]
fn operators_see_no_content_and_guests_only_what_is_public() {
    for ressource in Ressource::ALLE {
        for aktion in Aktion::ALLE {
            if darf(Rolle::Betreiber, ressource, aktion) {
                assert!(!matches!(
                    ressource,
                    Ressource::Vorgang
                        | Ressource::Entwurf
                        | Ressource::Dokument
                        | Ressource::Nachricht
                        | Ressource::Zahlung
                        | Ressource::Rueckfrage
                        | Ressource::Bescheid
                        | Ressource::Freigabe
                        | Ressource::Eingangskorb
                        | Ressource::Weitergabe
                        | Ressource::Vollmacht
                ));
            }
            if darf(Rolle::Gast, ressource, aktion) {
                assert!(matches!(ressource, Ressource::Leistung | Ressource::Konto));
            }
            // The head of a unit may do everything that its members may.
            assert!(!darf(Rolle::Sachbearbeitung, ressource, aktion) || darf(Rolle::Leitung, ressource, aktion));
        }
    }
}
