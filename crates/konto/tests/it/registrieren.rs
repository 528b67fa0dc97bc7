use std::time::Duration;

use grund::Sprache;
use konto::{Anmeldung, Bestaetigung, Briefart, Fehler, Kennwortmangel, Registrierung};

use crate::{Buehne, HIER, token};

fn anna() -> Registrierung {
    Registrierung {
        email: "Anna@Example.org".into(),
        name: "Anna Maria".into(),
        kennwort: "vier blaue Esel".into(),
        sprache: Sprache::En,
    }
}

async fn registrieren(b: &Buehne, wer: &Registrierung) -> konto::Registriert {
    let (tx, r) = b.konten.registrieren(wer, HIER.parse().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    r
}

#[tokio::test]
async fn an_account_exists_after_confirmation_only() {
    let b = Buehne::new().await;
    let r = registrieren(&b, &anna()).await;
    assert_eq!((r.brief.an.as_str(), r.brief.sprache), ("Anna@Example.org", Sprache::En));
    let t = token(&r.brief);
    assert_eq!(b.anmelden("anna@example.org", "vier blaue Esel").await.unwrap(), Anmeldung::Falsch);
    assert_eq!(b.konten.bestaetigen("00").await.unwrap(), Bestaetigung::Ungueltig);
    assert!(matches!(b.konten.bestaetigen(&t).await.unwrap(), Bestaetigung::Konto(_)));
    assert_eq!(b.konten.bestaetigen(&t).await.unwrap(), Bestaetigung::Ungueltig);
    let an = b.anmelden(" ANNA@example.org ", "vier blaue Esel").await.unwrap();
    let Anmeldung::Angemeldet { token, personal, .. } = an else { panic!("{an:?}") };
    assert!(!personal);
    let s = b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    assert_eq!((s.name.as_str(), s.sprache), ("Anna Maria", Some(Sprache::En)));

    // The token is not in the database, only its hash; nor is the password.
    let dump: Vec<String> = sqlx::query_scalar(
        "SELECT t::text FROM sitzung t UNION ALL SELECT t::text FROM konto t UNION ALL SELECT t::text FROM versuch t",
    )
    .fetch_all(b.db.pool())
    .await
    .unwrap();
    assert!(dump.len() >= 2);
    assert!(!dump.iter().any(|z| z.contains(token.zeigen()) || z.contains("blaue")));
}

#[tokio::test]
async fn a_known_address_gets_the_same_answer_and_another_mail() {
    let b = Buehne::new().await;
    let t = token(&registrieren(&b, &anna()).await.brief);
    b.konten.bestaetigen(&t).await.unwrap();
    let r = registrieren(&b, &Registrierung { kennwort: "ganz anderes Kennwort".into(), ..anna() }).await;
    assert!(matches!(r.brief.art, Briefart::SchonVorhanden));
    // Nothing waits under its id, which looks like any other.
    assert!(b.konten.erneut_senden(r.kennung, HIER.parse().unwrap()).await.unwrap().is_none());
    assert_eq!(b.anmelden("anna@example.org", "ganz anderes Kennwort").await.unwrap(), Anmeldung::Falsch);
}

#[tokio::test]
async fn somebody_elses_registration_does_not_become_her_account() {
    let b = Buehne::new().await;
    let ihre = token(&registrieren(&b, &anna()).await.brief);
    let fremd = Registrierung { kennwort: "Kennwort eines Fremden".into(), ..anna() };
    let seine = token(&registrieren(&b, &fremd).await.brief);
    assert!(matches!(b.konten.bestaetigen(&ihre).await.unwrap(), Bestaetigung::Konto(_)));
    assert_eq!(b.konten.bestaetigen(&seine).await.unwrap(), Bestaetigung::SchonVorhanden);
    assert_eq!(b.anmelden("anna@example.org", "Kennwort eines Fremden").await.unwrap(), Anmeldung::Falsch);
}

#[tokio::test]
async fn a_link_expires_and_a_new_one_replaces_it() {
    let b = Buehne::new().await;
    let r = registrieren(&b, &anna()).await;
    let (tx, brief) = b.konten.erneut_senden(r.kennung, HIER.parse().unwrap()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert_ne!(brief.schluessel, r.brief.schluessel);
    assert_eq!(b.konten.bestaetigen(&token(&r.brief)).await.unwrap(), Bestaetigung::Ungueltig);
    b.uhr.vor(Duration::from_secs(24 * 3600 + 1));
    assert_eq!(b.konten.bestaetigen(&token(&brief)).await.unwrap(), Bestaetigung::Ungueltig);
    assert!(b.konten.aufraeumen().await.unwrap() >= 1);
    assert!(b.konten.erneut_senden(r.kennung, HIER.parse().unwrap()).await.unwrap().is_none());
}

#[tokio::test]
async fn what_cannot_be_an_account_is_refused_with_the_reason() {
    let b = Buehne::new().await;
    let versuch = async |r: Registrierung| b.konten.registrieren(&r, HIER.parse().unwrap()).await.map(|_| ());
    assert!(matches!(versuch(Registrierung { email: "anna".into(), ..anna() }).await, Err(Fehler::EmailFalsch)));
    assert!(matches!(versuch(Registrierung { name: " ".into(), ..anna() }).await, Err(Fehler::NameFalsch)));
    assert!(matches!(versuch(Registrierung { name: "Anna\nBcc: x".into(), ..anna() }).await, Err(Fehler::NameFalsch)));
    assert!(matches!(
        versuch(Registrierung { kennwort: "kurz".into(), ..anna() }).await,
        Err(Fehler::KennwortSchwach(Kennwortmangel::ZuKurz))
    ));
    // Nobody's mailbox is flooded.
    for _ in 0..5 {
        registrieren(&b, &anna()).await;
    }
    assert!(matches!(versuch(anna()).await, Err(Fehler::ZuVieleVersuche { .. })));
}
