//! A new address of an account.

use std::time::Duration;

use konto::{Adresswechsel, Anmeldung, Briefart, DEMO_BUERGER, DEMO_KENNWORT, Fehler};

use crate::{Buehne, HIER};

const NEU: &str = "anna.neu@beispiel.example";

#[tokio::test]
async fn a_new_address_is_confirmed_the_old_one_told_and_other_devices_end() {
    let b = Buehne::mit_demonstration().await;
    let (hier, anderswo) = (b.anna().await, b.anna().await);
    let konto = b.konten.sitzung_laden(hier.zeigen()).await.unwrap().unwrap().konto;
    let herkunft = HIER.parse().unwrap();
    let wechseln = |neu: &'static str, kennwort: &'static str| b.konten.email_wechseln(konto, neu, kennwort, herkunft);
    assert!(wechseln(NEU, "falsches Kennwort").await.unwrap().is_none());
    assert!(matches!(wechseln("keine", DEMO_KENNWORT).await, Err(Fehler::EmailFalsch)));
    // An address that somebody else has: her own page cannot tell, its mailbox is told.
    let (tx, brief) = wechseln(DEMO_BUERGER[1].0, DEMO_KENNWORT).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(matches!(brief.art, Briefart::SchonVorhanden) && brief.an == DEMO_BUERGER[1].0);

    let mut links = Vec::new();
    for _ in 0..2 {
        let (tx, brief) = wechseln(NEU, DEMO_KENNWORT).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert_eq!(brief.an, NEU);
        let Briefart::EmailBestaetigen { token, .. } = brief.art else { panic!("{:?}", brief.art) };
        links.push(token.zeigen().to_owned());
    }
    assert!(!b.konten.email_wechsel_gilt(&links[0]).await.unwrap(), "the last wish counts");
    assert!(matches!(b.konten.email_bestaetigen(&links[0], None).await.unwrap(), Adresswechsel::Ungueltig));
    assert!(b.konten.email_wechsel_gilt(&links[1]).await.unwrap());
    let Adresswechsel::Geaendert(beides) = b.konten.email_bestaetigen(&links[1], Some(hier.zeigen())).await.unwrap()
    else {
        panic!("confirmed")
    };
    let (tx, brief) = *beides;
    tx.commit().await.unwrap();
    assert_eq!(brief.an, DEMO_BUERGER[0].0);
    assert!(matches!(&brief.art, Briefart::EmailGeaendert { neu } if neu == NEU));
    assert_eq!(b.konten.sitzung_laden(hier.zeigen()).await.unwrap().unwrap().email, NEU);
    assert!(b.konten.sitzung_laden(anderswo.zeigen()).await.unwrap().is_none());
    assert_eq!(b.anmelden(DEMO_BUERGER[0].0, DEMO_KENNWORT).await.unwrap(), Anmeldung::Falsch);
    assert!(matches!(b.anmelden(NEU, DEMO_KENNWORT).await.unwrap(), Anmeldung::Angemeldet { .. }));
}

#[tokio::test]
async fn a_link_that_came_too_late_or_to_a_taken_address_changes_nothing() {
    let b = Buehne::mit_demonstration().await;
    let hier = b.anna().await;
    let konto = b.konten.sitzung_laden(hier.zeigen()).await.unwrap().unwrap().konto;
    let herkunft = HIER.parse().unwrap();
    for spaet in [true, false] {
        let (tx, brief) = b.konten.email_wechseln(konto, NEU, DEMO_KENNWORT, herkunft).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        let Briefart::EmailBestaetigen { token, .. } = brief.art else { panic!("{:?}", brief.art) };
        if spaet {
            b.uhr.vor(Duration::from_secs(24 * 3600));
            assert!(matches!(
                b.konten.email_bestaetigen(token.zeigen(), None).await.unwrap(),
                Adresswechsel::Ungueltig
            ));
        } else {
            let (_, neu) = b.konten.betrieb_einladen("Somebody Else", NEU).await.unwrap().unwrap();
            drop(neu);
            let e = b.konten.email_bestaetigen(token.zeigen(), None).await.unwrap();
            assert!(matches!(e, Adresswechsel::SchonVergeben), "{e:?}");
        }
    }
    assert!(matches!(b.anmelden(DEMO_BUERGER[0].0, DEMO_KENNWORT).await.unwrap(), Anmeldung::Angemeldet { .. }));
}
