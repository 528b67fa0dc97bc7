use std::time::Duration;

use datenbank::Sicht;
use grund::{Sprache, VorgangId, Vorgangsnummer};
use konto::{Anmeldung, Bestand, Briefart, DEMO_KENNWORT, Fehler, Loeschung};

use crate::{Buehne, HIER, token};

const ANNA: &str = "anna.beispiel@demo.example";
const NEU: &str = "sieben graue Hasen";

async fn vergessen(b: &Buehne, email: &str) -> konto::Brief {
    let (tx, brief) = b.konten.kennwort_vergessen(email, Sprache::De, HIER.parse().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    brief
}

#[tokio::test]
async fn a_forgotten_password_is_set_by_mail_once() {
    let b = Buehne::mit_demonstration().await;
    let alt = b.anna().await;
    assert!(matches!(vergessen(&b, "niemand@demo.example").await.art, Briefart::KeinKonto));
    let (eins, zwei) = (token(&vergessen(&b, ANNA).await), token(&vergessen(&b, "Anna.Beispiel@DEMO.example").await));
    for _ in 0..5 {
        b.anmelden(ANNA, "falsches Kennwort").await.unwrap();
    }
    assert!(b.konten.kennwort_token_gilt(&eins).await.unwrap());
    // A bad password does not use the link up.
    assert!(matches!(b.konten.kennwort_setzen(&eins, "kurz").await, Err(Fehler::KennwortSchwach(_))));
    let (tx, brief) = b.konten.kennwort_setzen(&eins, NEU).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(matches!(brief.art, Briefart::KennwortGeaendert));
    // Both links are spent, the old session is over, she gets in at once.
    assert!(b.konten.kennwort_setzen(&eins, NEU).await.unwrap().is_none());
    assert!(b.konten.kennwort_setzen(&zwei, NEU).await.unwrap().is_none());
    assert!(b.konten.sitzung_laden(alt.zeigen()).await.unwrap().is_none());
    assert!(matches!(b.anmelden(ANNA, NEU).await.unwrap(), Anmeldung::Angemeldet { .. }));
    assert_eq!(b.anmelden(ANNA, DEMO_KENNWORT).await.unwrap(), Anmeldung::Falsch);

    let spaet = token(&vergessen(&b, ANNA).await);
    b.uhr.vor(Duration::from_secs(3601));
    assert!(!b.konten.kennwort_token_gilt(&spaet).await.unwrap());
}

#[tokio::test]
async fn changing_the_password_ends_the_other_sessions() {
    let b = Buehne::mit_demonstration().await;
    let (hier, dort) = (b.anna().await, b.anna().await);
    let konto = b.konten.sitzung_laden(hier.zeigen()).await.unwrap().unwrap().konto;
    b.konten.sitzung_laden(dort.zeigen()).await.unwrap().unwrap();
    assert!(b.konten.kennwort_aendern(konto, "falsches Kennwort", NEU, hier.zeigen()).await.unwrap().is_none());
    let (tx, _) = b.konten.kennwort_aendern(konto, DEMO_KENNWORT, NEU, hier.zeigen()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(b.konten.sitzung_laden(hier.zeigen()).await.unwrap().is_some());
    assert!(b.konten.sitzung_laden(dort.zeigen()).await.unwrap().is_none());
}

#[tokio::test]
async fn deleting_names_what_is_in_the_way() {
    let b = Buehne::mit_demonstration().await;
    let anna = b.anna().await;
    let konto = b.konten.sitzung_laden(anna.zeigen()).await.unwrap().unwrap().konto;
    let nummer = Vorgangsnummer::von(b.umwelt.neue_id::<VorgangId>());
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    let laufend = Bestand { laufende: vec![nummer.clone()], entwuerfe_verwerfen: true, ..Bestand::default() };
    assert_eq!(b.konten.loeschen(&mut tx, konto, &laufend).await.unwrap(), Loeschung::LaufendeVorgaenge(vec![nummer]));
    let mut entwurf = Bestand { entwuerfe: vec!["Hund anmelden".into()], ..Bestand::default() };
    let frage = b.konten.loeschen(&mut tx, konto, &entwurf).await.unwrap();
    assert_eq!(frage, Loeschung::EntwuerfeNennen(vec!["Hund anmelden".into()]));
    entwurf.entwuerfe_verwerfen = true;
    assert_eq!(b.konten.loeschen(&mut tx, konto, &entwurf).await.unwrap(), Loeschung::Geloescht);
    tx.commit().await.unwrap();
    b.konten.ueberall_abmelden(konto, None).await.unwrap();
    assert!(b.konten.sitzung_laden(anna.zeigen()).await.unwrap().is_none());
    assert_eq!(b.anmelden(ANNA, DEMO_KENNWORT).await.unwrap(), Anmeldung::Falsch);
    assert!(b.konten.auskunft(konto).await.unwrap().is_none());

    let team = b.konten.mitglieder(grund::MandantId(1), grund::EinheitId(10)).await.unwrap();
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    let nein = b.konten.loeschen(&mut tx, team[0].konto, &Bestand::default()).await.unwrap();
    assert_eq!(nein, Loeschung::Personal);
}

#[tokio::test]
async fn the_export_has_the_account_and_no_secret() {
    let b = Buehne::mit_demonstration().await;
    let anna = b.anna().await;
    let konto = b.konten.sitzung_laden(anna.zeigen()).await.unwrap().unwrap().konto;
    b.konten.sprache_setzen(konto, Sprache::En).await.unwrap();
    assert_eq!(b.konten.sitzung_laden(anna.zeigen()).await.unwrap().unwrap().sprache, Some(Sprache::En));
    let daten = b.konten.auskunft(konto).await.unwrap().unwrap();
    assert_eq!((&daten["email"], &daten["sprache"]), (&ANNA.into(), &"en".into()));
    assert_eq!(daten["sitzungen"].as_array().unwrap().len(), 1);
    let text = daten.to_string();
    assert!(!text.contains("argon2") && !text.contains(anna.zeigen()));
}
