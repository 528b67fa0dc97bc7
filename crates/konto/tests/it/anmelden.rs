use std::time::Duration;

use konto::{Anmeldedaten, Anmeldung, DEMO_KENNWORT, Fehler, Rolle};

use crate::{Buehne, HIER};

const ANNA: &str = "anna.beispiel@demo.example";
const MARIA: &str = "sachbearbeitung.bautzen@demo.example";

#[tokio::test]
async fn wrong_passwords_are_limited_per_account_with_a_time() {
    let b = Buehne::mit_demonstration().await;
    for email in [ANNA, "niemand@demo.example"] {
        for i in 0..5 {
            // Each from another network: the account counts.
            let von = format!("198.51.{i}.7");
            assert_eq!(b.von(&von, email, "falsches Kennwort").await.unwrap(), Anmeldung::Falsch);
        }
        // Now even the right one waits: known and unknown address alike.
        let Err(Fehler::ZuVieleVersuche { bis }) = b.anmelden(email, DEMO_KENNWORT).await else { panic!() };
        assert_eq!(bis, "2026-03-02T09:15:00Z".parse().unwrap());
    }
    b.uhr.vor(Duration::from_secs(15 * 60));
    b.anna().await;
}

#[tokio::test]
async fn a_success_forgives_and_parallel_attempts_all_count() {
    let b = Buehne::mit_demonstration().await;
    for _ in 0..3 {
        for _ in 0..4 {
            assert_eq!(b.anmelden(ANNA, "falsches Kennwort").await.unwrap(), Anmeldung::Falsch);
        }
        b.anna().await;
    }
    let mut versuche = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let konten = b.konten.clone();
        let wer = Anmeldedaten {
            email: ANNA.into(),
            kennwort: "geraten und falsch".into(),
            code: None,
            herkunft: HIER.parse().unwrap(),
        };
        versuche.spawn(async move { konten.anmelden(&wer).await });
    }
    let ergebnisse = versuche.join_all().await;
    assert_eq!(ergebnisse.iter().filter(|r| matches!(r, Ok(Anmeldung::Falsch))).count(), 5);
}

#[tokio::test]
async fn a_network_is_limited_too() {
    let b = Buehne::mit_demonstration().await;
    // Without the cost of a hundred hashes: the counter itself.
    sqlx::query("UPDATE versuch SET anzahl = 100").execute(b.db.pool()).await.unwrap();
    assert_eq!(b.anmelden("x1@demo.example", "falsches Kennwort").await.unwrap(), Anmeldung::Falsch);
    sqlx::query("UPDATE versuch SET anzahl = 100").execute(b.db.pool()).await.unwrap();
    assert!(matches!(b.anmelden(ANNA, DEMO_KENNWORT).await, Err(Fehler::ZuVieleVersuche { .. })));
    assert!(matches!(b.von("203.0.113.5", ANNA, DEMO_KENNWORT).await, Ok(Anmeldung::Angemeldet { .. })));
}

#[tokio::test]
async fn staff_needs_a_code_and_a_code_counts_once() {
    let b = Buehne::mit_demonstration().await;
    let Anmeldung::CodeNoetig { token } = b.anmelden(MARIA, DEMO_KENNWORT).await.unwrap() else { panic!() };
    // The half session is none.
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none());
    let hier = HIER.parse().unwrap();
    assert_eq!(b.konten.code_pruefen(token.zeigen(), "000 000", hier).await.unwrap(), Anmeldung::Falsch);
    assert_eq!(b.konten.code_pruefen("00", "000000", hier).await.unwrap(), Anmeldung::Abgelaufen);
    let code = b.konten.demo_code().unwrap();
    let gut = b.konten.code_pruefen(token.zeigen(), &code, hier).await.unwrap();
    let Anmeldung::Angemeldet { token: sitzung, personal: true, .. } = gut else { panic!("{gut:?}") };
    let s = b.konten.sitzung_laden(sitzung.zeigen()).await.unwrap().unwrap();
    assert_eq!(s.rollen(), [Rolle::Sachbearbeitung]);
    assert_eq!(s.mitgliedschaften.len(), 1);

    // The same code again: refused, also with the password at once, also for the first step's token.
    assert_eq!(b.konten.code_pruefen(token.zeigen(), &code, hier).await.unwrap(), Anmeldung::Abgelaufen);
    let wer = |code: String| Anmeldedaten {
        email: MARIA.into(),
        kennwort: DEMO_KENNWORT.into(),
        code: Some(code),
        herkunft: hier,
    };
    assert_eq!(b.konten.anmelden(&wer(code)).await.unwrap(), Anmeldung::Falsch);
    b.uhr.vor(Duration::from_secs(30));
    let code = b.konten.demo_code().unwrap();
    assert!(matches!(b.konten.anmelden(&wer(code)).await.unwrap(), Anmeldung::Angemeldet { .. }));
}

#[tokio::test]
async fn the_second_step_ends_after_five_minutes_and_the_secret_is_sealed() {
    let b = Buehne::mit_demonstration().await;
    let Anmeldung::CodeNoetig { token } = b.anmelden(MARIA, DEMO_KENNWORT).await.unwrap() else { panic!() };
    b.uhr.vor(Duration::from_secs(301));
    let code = b.konten.demo_code().unwrap();
    let spaet = b.konten.code_pruefen(token.zeigen(), &code, HIER.parse().unwrap()).await.unwrap();
    assert_eq!(spaet, Anmeldung::Abgelaufen);
    let geheimnisse: Vec<Vec<u8>> = sqlx::query_scalar("SELECT zweitfaktor FROM konto WHERE zweitfaktor IS NOT NULL")
        .fetch_all(b.db.pool())
        .await
        .unwrap();
    assert_eq!(geheimnisse.len(), 6);
    assert!(geheimnisse.iter().all(|g| g.len() == 20 + 12 + 16));
}

#[tokio::test]
async fn staff_without_a_second_factor_stays_outside() {
    let b = Buehne::mit_demonstration().await;
    sqlx::query("UPDATE konto SET zweitfaktor = NULL").execute(b.db.pool()).await.unwrap();
    assert_eq!(b.anmelden(MARIA, DEMO_KENNWORT).await.unwrap(), Anmeldung::ZweitfaktorFehlt);
    assert_eq!(b.anmelden("betrieb@demo.example", DEMO_KENNWORT).await.unwrap(), Anmeldung::ZweitfaktorFehlt);
}

#[tokio::test]
async fn the_demonstration_can_be_loaded_twice() {
    let b = Buehne::mit_demonstration().await;
    let konten = b.konten.demo_einspielen(&crate::orte()).await.unwrap();
    assert_eq!(konten.len(), 8);
    let team = b.konten.mitglieder(grund::MandantId(1), grund::EinheitId(10)).await.unwrap();
    assert_eq!(team.iter().map(|m| m.rolle).collect::<Vec<_>>(), [Rolle::Leitung, Rolle::Sachbearbeitung]);
    assert!(b.konten.mitglieder(grund::MandantId(1), grund::EinheitId(20)).await.unwrap().is_empty());
}
