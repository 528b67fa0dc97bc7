//! Code lists that a file only names, brought by whoever calls.

use xdatenfelder::{Verweis, Wert, lesen_mit};

use crate::hilfe::{DREI, ZWEI, als_formular, feld, felder, hat_befund, schema};

fn landesliste(verweis: &Verweis) -> Option<Vec<Wert>> {
    let wert = |code: &str, name: &str| Wert { code: code.into(), name: name.into() };
    (verweis.kennung == "urn:probe:land").then(|| vec![wert("14", "Sachsen"), wert("15", "Sachsen-Anhalt")])
}

#[test]
fn a_list_that_was_brought_becomes_a_choice_in_both_versions() {
    let zwei = "<x:codelisteReferenz><x:identifikation><x:id>C1</x:id></x:identifikation><x:genericodeIdentification>\
                <x:canonicalIdentification>urn:probe:land</x:canonicalIdentification><x:version>3</x:version>\
                <x:canonicalVersionUri>urn:probe:land_3</x:canonicalVersionUri></x:genericodeIdentification></x:codelisteReferenz>";
    let drei = "<x:codelisteReferenz><x:canonicalIdentification>urn:probe:land</x:canonicalIdentification>\
                <x:version>3</x:version></x:codelisteReferenz>";
    for (raum, verweis) in [(ZWEI, zwei), (DREI, drei)] {
        let xml = schema(raum, &feld("F1", "Land", "1:1", "select", "text", verweis));
        let e = lesen_mit(xml.as_bytes(), &landesliste).unwrap();
        als_formular(&e);
        assert_eq!((felder(&e, 0)[0]["art"].as_str(), e.befunde.len()), (Some("auswahl"), 0), "{:#?}", e.befunde);
        let liste = &e.codelisten[0];
        assert_eq!((liste.feld.as_str(), liste.in_der_datei, liste.werte.len()), ("land", false, 2));
        assert_eq!(liste.verweis.as_ref().unwrap().version.as_deref(), Some("3"));

        let ohne = xdatenfelder::lesen(xml.as_bytes()).unwrap();
        assert_eq!((felder(&ohne, 0)[0]["art"].as_str(), ohne.codelisten[0].werte.len()), (Some("text"), 0));
        assert!(hat_befund(&ohne, "„urn:probe:land“ steht nicht in der Datei"));
    }
}
