//! Number and code of a matter without an account.

use std::time::Duration;

use datenbank::Sicht;
use grund::{Sprache, VorgangId, Vorgangsnummer};
use konto::{Fehler, Vorgangszugang, Zugangscode};

use crate::{Buehne, HIER};

async fn beginnen(b: &Buehne) -> (Vorgangszugang, Zugangscode) {
    let vorgang: VorgangId = b.umwelt.neue_id();
    let neu = b.konten.zugang_vorbereiten(HIER.parse().unwrap()).await.unwrap();
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    b.konten.zugang_anlegen(&mut tx, &neu, vorgang, Sprache::En).await.unwrap();
    tx.commit().await.unwrap();
    (Vorgangszugang { konto: neu.konto, vorgang }, neu.code)
}

fn nummer(zugang: Vorgangszugang) -> String {
    Vorgangsnummer::von(zugang.vorgang).as_str().to_owned()
}

async fn pruefen(b: &Buehne, nummer: &str, code: &str) -> Result<Option<Vorgangszugang>, Fehler> {
    b.konten.zugang_pruefen(nummer, code, HIER.parse().unwrap()).await
}

#[tokio::test]
async fn number_and_code_together_open_one_matter() {
    let b = Buehne::new().await;
    let (zugang, code) = beginnen(&b).await;
    let (anderer, anderer_code) = beginnen(&b).await;
    let nr = nummer(zugang);
    assert_eq!(pruefen(&b, &nr, &code.zeigen()).await.unwrap(), Some(zugang));
    assert_eq!(pruefen(&b, &nr.to_lowercase(), &code.zeigen().replace('-', " ")).await.unwrap(), Some(zugang));
    // The number alone, somebody else's code, an unknown number: nothing.
    for (n, c) in [(nr.as_str(), ""), (nr.as_str(), anderer_code.zeigen().as_str()), ("BW-00000-00000", &code.zeigen())]
    {
        assert_eq!(pruefen(&b, n, c).await.unwrap(), None, "{n}");
    }
    let token = b.konten.zugang_betreten(zugang.konto).await.unwrap();
    let sitzung = b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    assert_eq!(
        (sitzung.konto, sitzung.ohne_konto, sitzung.sprache),
        (zugang.konto, Some(zugang.vorgang), Some(Sprache::En))
    );
    assert!(!sitzung.personal());
    assert_ne!(anderer.konto, zugang.konto);
    // Nothing of the code is in the database but its hash.
    let gespeichert: String = sqlx::query_scalar("SELECT code FROM vorgangszugang WHERE konto_id = $1")
        .bind(zugang.konto.0)
        .fetch_one(b.db.pool())
        .await
        .unwrap();
    assert!(gespeichert.starts_with("$argon2id$"), "{gespeichert}");
}

#[tokio::test]
async fn guessing_a_code_is_limited_like_signing_in() {
    let b = Buehne::new().await;
    let (zugang, code) = beginnen(&b).await;
    for _ in 0..5 {
        assert_eq!(pruefen(&b, &nummer(zugang), "0000-0000-0000").await.unwrap(), None);
    }
    let Err(Fehler::ZuVieleVersuche { bis }) = pruefen(&b, &nummer(zugang), &code.zeigen()).await else { panic!() };
    assert_eq!(bis, "2026-03-02T09:15:00Z".parse().unwrap());
    b.uhr.vor(Duration::from_secs(15 * 60));
    assert_eq!(pruefen(&b, &nummer(zugang), &code.zeigen()).await.unwrap(), Some(zugang));
}

#[tokio::test]
async fn a_new_code_ends_the_old_one_and_the_end_of_the_matter_ends_both() {
    let b = Buehne::new().await;
    let (zugang, alt) = beginnen(&b).await;
    let neu = b.konten.zugang_neuer_code(zugang.konto).await.unwrap().unwrap();
    assert_eq!(pruefen(&b, &nummer(zugang), &alt.zeigen()).await.unwrap(), None);
    assert_eq!(pruefen(&b, &nummer(zugang), &neu.zeigen()).await.unwrap(), Some(zugang));
    let token = b.konten.zugang_betreten(zugang.konto).await.unwrap();
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_some());
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    b.konten.zugaenge_beenden(&mut tx, &[zugang.vorgang]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none());
    assert_eq!(pruefen(&b, &nummer(zugang), &neu.zeigen()).await.unwrap(), None);
    assert!(b.konten.zugang_neuer_code(zugang.konto).await.unwrap().is_none());
}

#[tokio::test]
async fn hints_go_to_an_address_only_while_one_is_given() {
    let b = Buehne::mit_demonstration().await;
    let (zugang, _) = beginnen(&b).await;
    let hier = HIER.parse().unwrap();
    let erreichbar = async || b.konten.erreichbar(&[zugang.konto]).await.unwrap().remove(&zugang.konto).unwrap();
    assert_eq!((erreichbar().await.email, erreichbar().await.ohne_konto), (None, true));
    // The address of somebody who has an account: that account is not touched and not signed in to.
    let (tx, adresse) = b.konten.zugang_email(zugang.konto, "anna.beispiel@demo.example", hier).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(adresse.as_deref(), Some("anna.beispiel@demo.example"));
    assert_eq!(erreichbar().await.email, adresse);
    b.anna().await;
    assert!(matches!(b.konten.zugang_email(zugang.konto, "keine", hier).await, Err(Fehler::EmailFalsch)));
    let (tx, adresse) = b.konten.zugang_email(zugang.konto, " ", hier).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!((adresse, erreichbar().await.email), (None, None));
}

#[tokio::test]
async fn beginnings_from_one_network_are_limited() {
    let b = Buehne::new().await;
    beginnen(&b).await;
    sqlx::query("UPDATE versuch SET anzahl = 1000").execute(b.db.pool()).await.unwrap();
    let hier = b.konten.zugang_vorbereiten(HIER.parse().unwrap()).await;
    assert!(matches!(hier, Err(Fehler::ZuVieleVersuche { .. })), "{hier:?}");
    assert!(b.konten.zugang_vorbereiten("203.0.113.5".parse().unwrap()).await.is_ok());
}
