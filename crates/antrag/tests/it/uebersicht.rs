//! A long form opens on the list of its sections, and every way leads back to it.

use crate::{Buehne, status};

const VORHABEN: &[(&str, &str)] = &[("wohnsitz", "hier"), ("trauung_hier", "ja"), ("verwandt", "nein")];
const ERSTE: &[(&str, &str)] = &[
    ("vorname", "Anna"),
    ("nachname", "Beispiel"),
    ("geburtsdatum.tag", "27"),
    ("geburtsdatum.monat", "3"),
    ("geburtsdatum.jahr", "1995"),
    ("geburtsort", "Bautzen"),
    ("staatsangehoerigkeit", "deutsch"),
];

/// The list, as words.
async fn liste(b: &mut Buehne, antrag: &str) -> String {
    let a = b.browser.get(&format!("{antrag}/uebersicht")).await;
    status(&a, 200);
    a.text()
}

#[tokio::test]
async fn a_long_form_opens_on_its_sections_and_comes_back_to_them() {
    let mut b = Buehne::mit_leistung("eheschliessung-anmelden").await;
    let antrag = b.beginnen("14625020").await;
    let html = liste(&mut b, &antrag).await;
    assert!(html.contains("Vollständig: 0 von 4 Abschnitten."), "{html}");
    assert_eq!(html.matches("Noch nicht begonnen").count(), 4);
    assert!(!html.contains(&format!("href=\"{antrag}/pruefen\"")), "nothing to check yet");

    // A section is one page here: after it comes the list, which says so.
    let ziel = b.seite(&antrag, "vorhaben", VORHABEN).await;
    assert_eq!(ziel, format!("{antrag}/uebersicht?war=vorhaben"));
    assert!(b.browser.get(&ziel).await.text().contains("„Ihr Vorhaben“ ist vollständig."));
    // Sections of several pages go on inside; their first page leads back to the list.
    assert_eq!(b.seite(&antrag, "person", ERSTE).await, format!("{antrag}/seite/anschrift"));
    let html = liste(&mut b, &antrag).await;
    assert!(html.contains("1 von 4 Abschnitten") && html.contains("Angefangen"));
    assert!(html.contains(&format!("href=\"{antrag}/seite/anschrift\"")), "it goes on where it ended");
    let html = b.browser.get(&format!("{antrag}/seite/person_2")).await.text();
    assert!(html.contains(&format!("href=\"{antrag}/uebersicht\"")) && html.contains("Schritt 1 von 3"));
    assert!(html.contains("Speichern und zur Übersicht"));

    // Half a page is kept on the way back.
    let halb = [("p2_vorname", "Jan"), ("aktion", "uebersicht")];
    let a = b.browser.post(&format!("{antrag}/seite/person_2"), &halb).await;
    assert!(a.ziel().is_some_and(|z| z.starts_with(&format!("{antrag}/uebersicht"))), "{:?}", a.ziel());
    assert_eq!(liste(&mut b, &antrag).await.matches("Angefangen").count(), 2);

    // A break: both doors lead to the list, and so does the check while something is missing.
    for pfad in ["", "/pruefen"] {
        let a = b.browser.get(&format!("{antrag}{pfad}")).await;
        assert_eq!(a.ziel(), Some(format!("{antrag}/uebersicht").as_str()), "{pfad}");
    }
}

#[tokio::test]
async fn a_section_that_depends_on_another_waits_and_goes_when_it_does_not_apply() {
    let niveau = Some(grund::Vertrauensniveau::Niedrig);
    let mut b = Buehne::mit_leistung_auf("fuehrerschein-ersterteilung-beantragen", niveau).await;
    let antrag = b.beginnen("14625020").await;
    // Who has custody is asked of minors only: until the day of birth is there it cannot be said.
    let html = liste(&mut b, &antrag).await;
    assert!(html.contains("Sorgerecht") && html.contains("Noch nicht möglich"));
    assert!(html.contains("hängt von „Zu Ihrer Person“ ab"), "{html}");
    assert_eq!(b.seite(&antrag, "person", ERSTE).await, format!("{antrag}/seite/fahrerlaubnis-person"));
    let html = liste(&mut b, &antrag).await;
    assert!(!html.contains("Sorgerecht"), "she is of age: {html}");
    assert!(html.contains("0 von 3 Abschnitten"));
}

#[tokio::test]
async fn a_short_form_has_no_list() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    assert_eq!(b.browser.get(&format!("{antrag}/uebersicht")).await.ziel(), Some(antrag.as_str()));
    let a = b.browser.get(&antrag).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/seite/person").as_str()));
}

#[tokio::test]
async fn without_an_account_it_goes_on_at_the_list_too() {
    let b = Buehne::mit_leistung_auf("gewerbe-anmelden", Some(grund::Vertrauensniveau::Keins)).await;
    let mut gast = web::probe::Klient::neu(&b.haus, antrag::wege());
    let a = gast.post("/ohne-konto/beginnen/hundesteuer-anmelden", &[("ort", "14625020")]).await;
    status(&a, 303);
    let kopf = a.kopf.get_all("set-cookie").iter().filter_map(|c| c.to_str().ok());
    let token = kopf.filter_map(|c| c.strip_prefix("sitzung=")?.split(';').next()).next().unwrap().to_owned();
    let id = b.haus.konten.sitzung_laden(&token).await.unwrap().unwrap().ohne_konto.unwrap();
    let felder = [("firma", "Blumen Beispiel"), ("rechtsform", "einzel"), ("registereintrag", "nein")];
    let a = gast.post(&format!("/antrag/{id}/seite/unternehmen"), &felder).await;
    assert!(a.ziel().is_some_and(|z| z.contains("/uebersicht?war=unternehmen")), "{:?} {}", a.ziel(), a.text());
    // The same number and code on another device.
    let mut anderswo = web::probe::Klient::neu(&b.haus, antrag::wege());
    anderswo.cookie("sitzung", &token);
    let a = anderswo.get(&format!("/antrag/{id}")).await;
    assert_eq!(a.ziel(), Some(format!("/antrag/{id}/uebersicht").as_str()));
    let html = anderswo.get(&format!("/antrag/{id}/uebersicht")).await.text();
    assert!(html.contains("1 von 5 Abschnitten") && html.contains("href=\"/ohne-konto/zugang\""), "{html}");
}
