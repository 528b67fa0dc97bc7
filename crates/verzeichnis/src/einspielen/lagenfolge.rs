//! What comes first in a situation: the OZG list names its services by number, and that is no order for people. By LeiKa
//! key, or by the kennung of a service that has none; what is not named here follows. Our own choice, waiting for an
//! editor's check: once an editor orders a situation, her order stands.

/// The situation's kennung, and its services in the order in which one needs them or asks for them most.
#[rustfmt::skip]
pub(super) const FOLGE: &[(&str, &[&str])] = &[
    ("geburt", &["99027006000000", "99027007000000", "99133001026000", "99013005026000", "99027002012000", "99041006017000", "registerausdruck-beantragen"]),
    ("kinderbetreuung", &["99041004034000", "99077020040000", "spielplatz-schaden-melden"]),
    ("eheschliessung", &["99059001104000", "99059001110000", "registerausdruck-beantragen", "99027002012000", "meldebescheinigung-beantragen", "99059004012000", "99079003012000"]),
    ("hausbau-immobilienerwerb", &["bohranzeige", "99093003001000", "99108015134000", "99108012005003", "abbruch-anzeigen", "baubeginn-anzeigen", "nutzungsaufnahme-anzeigen", "gartenwasserzaehler-anmelden", "99129019169000"]),
    ("wohnen-umzug", &[
        "99115005104000", "99115005104002", "99115005011000", "99115005070000", "99102017002000", "99108011153000", "99001009004000",
        "99036008071000", "99108001001000", "99102013104000", "99110009070000", "99110009014001", "99107023017000", "99001007004000",
        "biotonne-befreien", "gartenwasserzaehler-anmelden", "meldebescheinigung-beantragen", "99115002060000", "99115002060001", "99102012002000",
        "sepa-mandat-erteilen", "99093003001000", "lagerfeuer-anzeigen",
    ]),
    ("querschnitt-buerger", &["99008001012000", "99008001012002", "99008001011001", "99008001012006", "meldebescheinigung-beantragen", "99027002012000", "99027003026000", "99115004001000", "99115004001002", "99115004001005"]),
    ("engagement-beteiligung", &["99108018137000", "99108020224000", "99001004004000", "spielplatz-schaden-melden", "formloses-anliegen", "akteneinsicht-beantragen", "widerspruch-einlegen", "99128009012000", "99128008104000", "99108012005005", "99073001022000"]),
    ("veranstaltung-durchfuehren", &["veranstaltung-anzeigen", "99108012005001", "99025002169002", "99089045007000", "99063010006000", "lagerfeuer-anzeigen", "vergnuegungssteuer-veranstaltung"]),
    ("tierhaltung", &["99102013104000", "99102013010000", "99110009014001", "99110009070000", "99110009104001"]),
    ("fuehrerschein", &["99023001012000", "99023001012001", "99023002049000", "99023001051000", "99023001036000", "99023001012006", "99023001012004", "owi-anhoerung-beantworten"]),
    ("kfz-besitz", &[
        "99036009072000", "99036008007001", "99036008071000", "99036008007008", "99036008003000", "99108001001000", "besucherparkausweis-beantragen",
        "99108009012000", "behindertenparkplatz-beantragen", "99108003001000", "99108007040000", "99108025001000",
    ]),
    ("auslandsaufenthalt", &["99085001012000", "99085001012010", "99023001012004", "99115005070000"]),
    ("behinderung", &["99015007012000", "99108009012000", "behindertenparkplatz-beantragen", "99108025001000", "99102013010000"]),
    ("tod", &["99101011000000", "99101004012000", "99101002058000", "99101006026000", "registerausdruck-beantragen", "99059004012000", "99079003012000"]),
    ("weitere-leistungen", &["99089017152000", "99089017089000"]),
    ("unternehmensstart-gewerbezulassung", &["99050012104000", "99050023005000", "99025002169000", "99108012005004", "99050012071000", "99050012070000"]),
    ("veranstaltungen", &["veranstaltung-anzeigen", "99108012005001", "99108012005000", "99025002169002", "99108012005005", "99089045007000", "99108012005004", "99108011153000"]),
    ("steuern-abgaben", &["99077018000000", "99102034002000", "vergnuegungssteuer-veranstaltung", "sepa-mandat-erteilen"]),
    ("logistik-transport", &[
        "99036008007000", "99036008007002", "99036008007001", "99036008007005", "99036008071000", "99036008007008", "99036008003000", "99036009072000",
        "99036009069003", "99023002049000", "99108010056000", "99108003001000", "99108002006000", "99108013005000", "99108007040000",
    ]),
    ("abfall-umweltschutz", &["bohranzeige", "99129025005000", "99001007004000", "99001004004000"]),
    ("bauen-immobilien", &["99012010001000", "99012008001000", "bohranzeige", "99093003001000", "abbruch-anzeigen", "99108012005003", "99108012134000", "99108013005000", "99108015134000", "baubeginn-anzeigen", "nutzungsaufnahme-anzeigen"]),
    ("querschnitt-unternehmen-unternehmen", &["99052001055000", "99052002109000", "99049001001000", "99050048060000", "99014007035000", "99115004001000", "99115004001002", "akteneinsicht-beantragen", "formloses-anliegen"]),
];

/// The place of a service in a situation, by its kennung or its LeiKa key; none: it is not named.
pub(crate) fn stelle(lage: &str, kennung: &str, leika: Option<&str>) -> Option<usize> {
    let (_, namen) = FOLGE.iter().find(|(k, _)| *k == lage)?;
    namen.iter().position(|n| *n == kennung || Some(*n) == leika)
}
