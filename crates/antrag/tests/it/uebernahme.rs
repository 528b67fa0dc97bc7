//! What somebody need not write again (K06).

use web::probe::Klient;

use crate::{ANSCHRIFT, Buehne, HUND, PERSON, anmelden, paare, status};

const BAUTZEN: &str = "14625020";

/// Sends an application with a direct debit; its number.
async fn gesendet(b: &mut Buehne) -> String {
    let antrag = b.beginnen(BAUTZEN).await;
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", ANSCHRIFT).await;
    b.seite(&antrag, "hund", HUND).await;
    let bank = [("lastschrift", "ja"), ("mitteilung", "")];
    let a = b.browser.post(&format!("{antrag}/seite/nachweise"), &bank).await;
    status(&a, 422);
    let bank = [
        ("lastschrift", "ja"),
        ("kontoinhaber", "Anna Beispiel"),
        ("iban", "DE89370400440532013000"),
        ("mitteilung", "geheim"),
    ];
    let bank: Vec<_> = bank.into_iter().chain([("gezeigt", "kontoinhaber iban")]).collect();
    b.seite(&antrag, "nachweise", &bank).await;
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()));
    let text = b.browser.get(&format!("{antrag}/eingang")).await.text();
    let ab = text.find("BW-").unwrap();
    text[ab..].split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap().to_owned()
}

async fn text(k: &mut Klient, pfad: String) -> String {
    k.get(&pfad).await.text().replace('\u{a0}', " ")
}

#[tokio::test]
async fn details_of_an_earlier_application_are_asked_for_once_and_shown_with_their_source() {
    let mut b = Buehne::neu().await;
    let nummer = gesendet(&mut b).await;
    let antrag = b.beginnen(BAUTZEN).await;
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(seite.contains("Dürfen wir Angaben übernehmen?"), "{seite}");
    let quelle = format!("Aus Ihrem Antrag {nummer} vom ");
    assert!(
        seite.contains(&quelle) && seite.contains("Am Markt, 1, 02625, Bautzen") && seite.contains("IBAN … 3000"),
        "{seite}"
    );
    // Only what the fields say may go along: the dog and the message stay where they are.
    assert!(!seite.contains("Bello") && !seite.contains("geheim") && !seite.contains("DE89"), "{seite}");
    assert!(!seite.contains("value=\"Anna\""), "nothing is taken without a yes: {seite}");
    // What is typed already stays.
    let ja = [("vorname", "Änne"), ("aktion", "uebernehmen:ja")];
    status(&b.browser.post(&format!("{antrag}/seite/person"), &ja).await, 303);
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(!seite.contains("Dürfen wir"), "asked twice: {seite}");
    for wert in ["value=\"Änne\"", "value=\"Beispiel\"", "value=\"1985\""] {
        assert!(seite.contains(wert), "{wert}: {seite}");
    }
    assert_eq!(seite.matches(&quelle).count(), 2, "beside the name and the birth date: {seite}");
    let seite = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(seite.contains("value=\"Am Markt\"") && seite.matches(&quelle).count() == 4, "{seite}");
    // Changed, it is hers and nobody's else.
    let mut anders = ANSCHRIFT.to_vec();
    anders[0].1 = "Kornmarkt";
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", &anders).await;
    let seite = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(seite.contains("value=\"Kornmarkt\"") && seite.matches(&quelle).count() == 3, "{seite}");
    let seite = text(&mut b.browser, format!("{antrag}/seite/hund")).await;
    assert!(!seite.contains(&quelle) && !seite.contains("Bello"), "{seite}");
}

#[tokio::test]
async fn a_no_takes_nothing_and_is_not_asked_again() {
    let mut b = Buehne::neu().await;
    gesendet(&mut b).await;
    let antrag = b.beginnen(BAUTZEN).await;
    let nein = [("nachname", "Neu"), ("aktion", "uebernehmen:nein")];
    status(&b.browser.post(&format!("{antrag}/seite/person"), &nein).await, 303);
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(
        seite.contains("value=\"Neu\"") && !seite.contains("value=\"Anna\"") && !seite.contains("Dürfen wir"),
        "{seite}"
    );
    // A yes that comes late (an old page) changes nothing any more.
    status(&b.browser.post(&format!("{antrag}/seite/person"), &[("aktion", "uebernehmen:ja")]).await, 303);
    let seite = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(!seite.contains("Am Markt") && !seite.contains("Dürfen wir"), "{seite}");
}

#[tokio::test]
async fn nobody_is_offered_what_belongs_to_another() {
    let mut b = Buehne::neu().await;
    gesendet(&mut b).await;
    // Another account: only its own name.
    let mut jan = Buehne { haus: b.haus.clone(), browser: Klient::neu(&b.haus, antrag::wege()) };
    anmelden(&b.haus, &mut jan.browser, "jan.muster@demo.example").await;
    let antrag = jan.beginnen(BAUTZEN).await;
    let seite = text(&mut jan.browser, format!("{antrag}/seite/person")).await;
    assert!(
        seite.contains("Aus Ihrem Konto: Jan, Muster") && !seite.contains("Beispiel") && !seite.contains("Am Markt"),
        "{seite}"
    );
    // Somebody who applies for another person: these would be the wrong details.
    let wo = "/antrag/beginnen/hundesteuer-anmelden/fuer";
    let a = b.browser.post(wo, &[("ort", BAUTZEN), ("fuer", "andere"), ("name", "Erika Alt")]).await;
    status(&a, 303);
    let antrag = a.ziel().unwrap().trim_end_matches("/vollmacht").to_owned();
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(!seite.contains("Dürfen wir"), "{seite}");
    // Nor does the button, pressed without the question, take anything.
    status(&b.browser.post(&format!("{antrag}/seite/person"), &[("aktion", "uebernehmen:ja")]).await, 303);
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(!seite.contains("value=\"Anna\""), "{seite}");
}
