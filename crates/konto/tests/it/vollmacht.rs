//! Mandates between two accounts.

use std::{sync::Arc, time::Duration};

use grund::{LeistungKennung, Tag, VollmachtId};
use konto::{Anmeldung, DEMO_KENNWORT, Sitzung, Vollmachtsstand};

use crate::{Buehne, HIER};

const BIS: Tag = jiff::civil::date(2026, 6, 30);

/// Somebody with an account of her own and Anna's password.
async fn wer(b: &Buehne, email: &str) -> Arc<Sitzung> {
    sqlx::query(
        "INSERT INTO konto (konto_id, email, email_schluessel, name, kennwort, angelegt, kennwort_geaendert) \
         SELECT gen_random_uuid(), $1, $1, split_part($1, '@', 1), kennwort, angelegt, kennwort_geaendert FROM konto \
         WHERE email = 'anna.beispiel@demo.example' ON CONFLICT DO NOTHING",
    )
    .bind(email)
    .execute(b.db.pool())
    .await
    .unwrap();
    let Anmeldung::Angemeldet { token, .. } = b.anmelden(email, DEMO_KENNWORT).await.unwrap() else {
        panic!("{email} cannot sign in")
    };
    b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap()
}

async fn geben(b: &Buehne, von: &Sitzung, an: &str, leistungen: &[&str]) -> VollmachtId {
    let leistungen: Vec<_> = leistungen.iter().map(|l| LeistungKennung((*l).into())).collect();
    let herkunft = HIER.parse().unwrap();
    let (tx, id) = b.konten.vollmacht_erteilen(von.konto, an, &leistungen, BIS, herkunft).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_mandate_holds_when_the_invited_account_took_it_and_until_anybody_ends_it() {
    let b = Buehne::mit_demonstration().await;
    let (anna, ben, cleo) = (
        wer(&b, "anna.beispiel@demo.example").await,
        wer(&b, "ben@beispiel.example").await,
        wer(&b, "cleo@beispiel.example").await,
    );
    let hund = LeistungKennung("hundesteuer-anmelden".into());
    let andere = LeistungKennung("wohngeld-beantragen".into());
    let id = geben(&b, &anna, "Ben@Beispiel.example", &["hundesteuer-anmelden"]).await;
    let gilt = async |wer: &Sitzung, l| b.konten.vollmacht_gilt(id, wer.konto, l).await.unwrap();
    assert!(!gilt(&ben, &hund).await, "offered is not taken");
    assert!(!b.konten.vollmacht_annehmen(&cleo, id).await.unwrap(), "an offer is for one address");
    assert!(!b.konten.vollmacht_annehmen(&anna, id).await.unwrap());
    assert!(b.konten.vollmacht_annehmen(&ben, id).await.unwrap());
    assert!(!b.konten.vollmacht_annehmen(&ben, id).await.unwrap(), "once");
    assert!(gilt(&ben, &hund).await && !gilt(&ben, &andere).await && !gilt(&cleo, &hund).await);
    for sitzung in [&anna, &ben] {
        let alle = b.konten.vollmachten(sitzung).await.unwrap();
        assert_eq!((alle.len(), alle[0].nehmer_name.as_deref()), (1, Some("ben")));
        assert_eq!(alle[0].stand(BIS), Vollmachtsstand::Gilt);
    }
    assert!(b.konten.vollmachten(&cleo).await.unwrap().is_empty());
    assert!(!b.konten.vollmacht_beenden(&cleo, id).await.unwrap(), "strangers end nothing");
    assert!(b.konten.vollmacht_beenden(&anna, id).await.unwrap() && !gilt(&ben, &hund).await);
    assert!(!b.konten.vollmacht_beenden(&ben, id).await.unwrap(), "it has ended");
    assert_eq!(b.konten.vollmachten(&ben).await.unwrap()[0].stand(BIS), Vollmachtsstand::Beendet);
}

#[tokio::test]
async fn a_mandate_for_everything_ends_with_its_last_day() {
    let b = Buehne::mit_demonstration().await;
    let (anna, ben) = (wer(&b, "anna.beispiel@demo.example").await, wer(&b, "ben@beispiel.example").await);
    let id = geben(&b, &anna, "ben@beispiel.example", &[]).await;
    assert!(b.konten.vollmacht_annehmen(&ben, id).await.unwrap());
    let egal = LeistungKennung("egal".into());
    assert!(b.konten.vollmacht_gilt(id, ben.konto, &egal).await.unwrap());
    b.uhr.vor(Duration::from_secs(24 * 3600 * 121));
    assert!(!b.konten.vollmacht_gilt(id, ben.konto, &egal).await.unwrap());
    let spaet = geben(&b, &anna, "ben@beispiel.example", &[]).await;
    assert!(!b.konten.vollmacht_annehmen(&ben, spaet).await.unwrap(), "over before it was taken");
    // Refusing what was offered is ending it too.
    assert!(b.konten.vollmacht_beenden(&ben, spaet).await.unwrap());
}
