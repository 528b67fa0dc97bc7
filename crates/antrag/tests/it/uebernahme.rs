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
        seite.contains(&quelle) && seite.contains("Am Markt 1, 02625 Bautzen") && seite.contains("IBAN … 3000"),
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
async fn the_question_stands_only_above_a_page_that_could_take_something() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    // The account knows a name and no address.
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(seite.contains("Dürfen wir Angaben übernehmen?"), "{seite}");
    let seite = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(!seite.contains("Dürfen wir"), "{seite}");
}

#[tokio::test]
async fn what_she_keeps_in_her_account_comes_before_what_she_once_said() {
    let mut b = Buehne::neu().await;
    gesendet(&mut b).await;
    let konten = b.haus.konten.demo_einspielen(&[]).await.unwrap();
    let anna = konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
    let seite = web::stammdaten::formular().unwrap().seite("anschrift").unwrap();
    let mut neu = formular::Antworten::neu();
    for (feld, wert) in [("strasse", "Reichenstraße"), ("hausnummer", "7"), ("plz", "02625"), ("ort", "Bautzen")] {
        neu.setzen(feld, formular::Antwort::Text(wert.into()));
    }
    web::stammdaten::merken(&b.haus, anna, seite, &neu).await.unwrap();
    let antrag = b.beginnen(BAUTZEN).await;
    status(&b.browser.post(&format!("{antrag}/seite/person"), &[("aktion", "uebernehmen:ja")]).await, 303);
    let seite = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(seite.contains("value=\"Reichenstraße\"") && seite.matches("Aus Ihrem Konto").count() == 4, "{seite}");
    // What she does not keep comes from where it came before.
    let seite = text(&mut b.browser, format!("{antrag}/seite/person")).await;
    assert!(seite.contains("Aus Ihrem Antrag"), "{seite}");
}

#[tokio::test]
async fn a_document_of_the_account_goes_into_a_field_as_a_copy() {
    let mut b = Buehne::neu().await;
    let konten = b.haus.konten.demo_einspielen(&[]).await.unwrap();
    let anna = konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
    let mappe = web::mappe::Mappe::laden(&b.haus, anna, true).await.unwrap().unwrap();
    let (mandant, vorgang) = (grund::MandantId(0), grund::VorgangId(anna.0));
    let ziel = ablage::Ziel { mandant, vorgang, konto: Some(anna), zweck: ablage::Zweck::Unterlage };
    let pdf = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n".to_vec();
    let neu = b.haus.ablage.ablegen(&mappe.schluessel, ziel, "Pass.pdf", pdf.clone().into()).await.unwrap();
    let mut tx = b.haus.db.tx(datenbank::Sicht::KontoBei(anna, mandant)).await.unwrap();
    b.haus.ablage.eintragen(&mut tx, &neu).await.unwrap();
    tx.commit().await.unwrap();

    let antrag = b.beginnen(BAUTZEN).await;
    let hier = format!("{antrag}/datei/nachweis_herkunft");
    let seite = text(&mut b.browser, format!("{hier}/unterlagen")).await;
    assert!(seite.contains("Pass.pdf") && seite.contains("Aus Ihrem Konto"), "{seite}");
    let wert = format!("konto/{}", neu.dokument.zeile.id);
    let a = b.browser.post(&format!("{hier}/unterlagen"), &[("dokument", &wert)]).await;
    assert_eq!(a.ziel(), Some(format!("{hier}?neu=1").as_str()), "{}", a.text());
    let seite = text(&mut b.browser, hier.clone()).await;
    let kopie = seite.split(&format!("href=\"{hier}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_ne!(kopie, neu.dokument.zeile.id.to_string(), "a copy");
    assert_eq!(b.browser.get(&format!("{hier}/{kopie}")).await.bytes, pdf);
    // Nobody else's.
    let mut jan = Buehne { haus: b.haus.clone(), browser: Klient::neu(&b.haus, antrag::wege()) };
    anmelden(&b.haus, &mut jan.browser, "jan.muster@demo.example").await;
    let antrag = jan.beginnen(BAUTZEN).await;
    let hier = format!("{antrag}/datei/nachweis_herkunft/unterlagen");
    status(&jan.browser.post(&hier, &[("dokument", &wert)]).await, 404);
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
        seite.contains("Aus Ihrem Konto: Jan Muster") && !seite.contains("Anna") && !seite.contains("Am Markt"),
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

#[tokio::test]
async fn a_file_of_an_earlier_application_is_used_again_as_a_copy() {
    let mut b = Buehne::neu().await;
    // Once small, once in pieces.
    let erster = b.beginnen(BAUTZEN).await;
    let klein = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n".to_vec();
    let mut gross = klein.clone();
    gross.splice(9..9, std::iter::repeat_n(b' ', 5_000_000));
    for (name, bytes) in [("klein.pdf", &klein), ("gross.pdf", &gross)] {
        status(&b.browser.hochladen(&format!("{erster}/datei/nachweis_herkunft"), "datei", name, bytes).await, 303);
    }
    b.ausfuellen(&erster).await;
    let felder = b.pruefseite(&erster).await;
    status(&b.browser.post(&format!("{erster}/absenden"), &paare(&felder)).await, 303);

    let zweiter = b.beginnen(BAUTZEN).await;
    let wo = format!("{zweiter}/datei/nachweis_herkunft");
    let seite = text(&mut b.browser, format!("{wo}/unterlagen")).await;
    let angebote: Vec<String> =
        seite.split("name=\"dokument\" value=\"").skip(1).map(|t| t.split('"').next().unwrap().to_owned()).collect();
    assert_eq!(angebote.len(), 2, "{seite}");
    assert!(seite.contains("Aus Ihrem Antrag BW-"), "{seite}");
    for angebot in &angebote {
        let a = b.browser.post(&format!("{wo}/unterlagen"), &[("dokument", angebot)]).await;
        assert_eq!(a.ziel(), Some(format!("{wo}?neu=1").as_str()), "{}", a.text());
    }
    let seite = b.browser.get(&wo).await.text();
    let mut laengen = Vec::new();
    for teil in seite.split(&format!("formaction=\"{wo}/")).skip(1) {
        let id = teil.split('/').next().unwrap();
        assert!(!angebote.iter().any(|a| a.ends_with(id)), "a copy, not the original");
        let bytes = b.browser.get(&format!("{wo}/{id}")).await.bytes;
        assert!(bytes == klein || bytes == gross);
        laengen.push(bytes.len());
    }
    laengen.sort_unstable();
    assert_eq!(laengen, [klein.len(), gross.len()]);
    // What belongs to others is not there, whatever is asked for.
    let mut jan = Buehne { haus: b.haus.clone(), browser: Klient::neu(&b.haus, antrag::wege()) };
    anmelden(&b.haus, &mut jan.browser, "jan.muster@demo.example").await;
    let dritter = jan.beginnen(BAUTZEN).await;
    let wo = format!("{dritter}/datei/nachweis_herkunft/unterlagen");
    assert!(jan.browser.get(&wo).await.text().contains("noch keine Unterlagen"));
    status(&jan.browser.post(&wo, &[("dokument", &angebote[0])]).await, 404);
    status(&jan.browser.post(&wo, &[("dokument", "x")]).await, 400);
    status(&jan.browser.get(&format!("{zweiter}/datei/nachweis_herkunft/unterlagen")).await, 404);
}

#[tokio::test]
async fn of_several_addresses_and_vehicles_she_chooses_one() {
    let mut b = Buehne::neu().await;
    let token = b.browser.keks("sitzung").unwrap();
    let konto = b.haus.konten.sitzung_laden(&token).await.unwrap().unwrap().konto;
    let eigene = serde_json::json!({
        "strasse": {"text": "Hauptmarkt"}, "hausnummer": {"text": "1"}, "plz": {"text": "02625"}, "ort": {"text": "Bautzen"},
        "weitere_anschriften": {"gruppe": [
            {"weitere_art": {"text": "neben"}, "weitere_strasse": {"text": "Seeweg"}, "weitere_hausnummer": {"text": "7"},
             "weitere_plz": {"text": "02763"}, "weitere_ort": {"text": "Zittau"}},
            {"weitere_art": {"text": "betrieb"}, "weitere_strasse": {"text": "Werkstraße"}, "weitere_hausnummer": {"text": "5"},
             "weitere_plz": {"text": "02625"}, "weitere_ort": {"text": "Bautzen"}}
        ]}
    });
    let bytes = serde_json::to_vec(&eigene).unwrap();
    b.haus.konten.stammdaten_aendern(konto, |_| Some(bytes)).await.unwrap();

    let antrag = b.beginnen("14625020").await;
    let html = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(
        html.contains("Welche Anschrift?") && html.contains("Aus Ihrem Konto: Hauptmarkt 1, 02625 Bautzen"),
        "{html}"
    );
    assert!(html.contains("Aus Ihrem Konto (Nebenwohnung): Seeweg 7, 02763 Zittau") && html.contains("Nichts davon"));
    assert!(!html.contains("Werkstraße"), "nobody asks for the seat of a business here");
    let ja = [("aktion", "uebernehmen:ja"), ("uebernahme-anschrift", "1")];
    status(&b.browser.post(&format!("{antrag}/seite/anschrift"), &ja).await, 303);
    let html = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(html.contains("value=\"Seeweg\"") && html.contains("Aus Ihrem Konto (Nebenwohnung)"), "{html}");
    assert!(!html.contains("Hauptmarkt"), "one address, not parts of two");

    // None of them is an answer, too.
    let antrag = b.beginnen("14626110").await;
    let keine = [("aktion", "uebernehmen:ja"), ("uebernahme-anschrift", "keine")];
    status(&b.browser.post(&format!("{antrag}/seite/person"), &keine).await, 303);
    let html = text(&mut b.browser, format!("{antrag}/seite/anschrift")).await;
    assert!(!html.contains("Hauptmarkt") && !html.contains("Seeweg"), "{html}");
}
