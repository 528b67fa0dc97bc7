//! A proved identity raises one session, and binds one account.

use std::{net::IpAddr, time::Duration};

use grund::{KontoId, Vertrauensniveau};
use konto::{Anmeldung, Ausweisung, DEMO_KENNWORT, Geheimnis, Identitaet, Person, Wohnanschrift, Zweck};

use crate::{Buehne, HIER};

fn identitaet(kennung: &str, niveau: Vertrauensniveau) -> Identitaet {
    Identitaet {
        kennung: kennung.into(),
        niveau,
        person: Person {
            vorname: "Anna".into(),
            nachname: "Beispiel".into(),
            geburtsdatum: "1985-03-27".parse().ok(),
            anschrift: Some(Wohnanschrift {
                strasse: "Am Markt".into(),
                hausnummer: "1".into(),
                plz: "02625".into(),
                ort: "Bautzen".into(),
            }),
        },
    }
}

const HOCH: Vertrauensniveau = Vertrauensniveau::Hoch;

impl Buehne {
    async fn konto(&self, token: &Geheimnis) -> KontoId {
        self.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap().konto
    }

    async fn ausweisen(&self, zweck: Zweck, kennung: &str, bisher: Option<&Geheimnis>) -> Ausweisung {
        let bisher = bisher.map(Geheimnis::zeigen);
        self.konten.ausweisen(zweck, "Online-Ausweis", &identitaet(kennung, HOCH), bisher).await.unwrap()
    }

    async fn jan(&self) -> Geheimnis {
        match self.anmelden("jan.muster@demo.example", DEMO_KENNWORT).await.unwrap() {
            Anmeldung::Angemeldet { token, .. } => token,
            anderes => panic!("{anderes:?}"),
        }
    }
}

fn sitzung(a: Ausweisung) -> Geheimnis {
    match a {
        Ausweisung::Sitzung(token) => token,
        anderes => panic!("{anderes:?}"),
    }
}

#[tokio::test]
async fn a_proof_makes_a_new_session_and_ends_the_old_one() {
    let b = Buehne::mit_demonstration().await;
    let alt = b.anna().await;
    let vorher = b.konten.sitzung_laden(alt.zeigen()).await.unwrap().unwrap();
    assert_eq!((vorher.niveau(), &vorher.nachweis), (Vertrauensniveau::Niedrig, &None));
    let neu = sitzung(b.ausweisen(Zweck::Ausweisen(vorher.konto), "a", Some(&alt)).await);
    assert!(b.konten.sitzung_laden(alt.zeigen()).await.unwrap().is_none());
    let nachher = b.konten.sitzung_laden(neu.zeigen()).await.unwrap().unwrap();
    assert_eq!((nachher.niveau(), nachher.konto), (HOCH, vorher.konto));
    let nachweis = nachher.nachweis.clone().unwrap();
    assert_eq!((nachweis.dienst.as_str(), nachweis.zeit), ("Online-Ausweis", b.umwelt.jetzt()));
    assert_eq!(nachweis.person.nachname, "Beispiel");
    // Another process reads the same; the table shows nobody.
    let anderer = Buehne::prozess(&b.db, &b.umwelt);
    assert_eq!(anderer.sitzung_laden(neu.zeigen()).await.unwrap().unwrap().nachweis, nachher.nachweis);
    let dicht: Vec<u8> = sqlx::query_scalar("SELECT nachweis FROM sitzung WHERE nachweis IS NOT NULL")
        .fetch_one(b.db.pool())
        .await
        .unwrap();
    assert!(!dicht.windows(8).any(|w| w == b"Beispiel"));
    // The proof belongs to the session: the next sign-in has none.
    let naechste = b.anna().await;
    assert_eq!(b.konten.sitzung_laden(naechste.zeigen()).await.unwrap().unwrap().niveau(), Vertrauensniveau::Niedrig);
}

#[tokio::test]
async fn a_way_is_used_once_and_not_for_ever() {
    let b = Buehne::mit_demonstration().await;
    let konto = b.konto(&b.anna().await).await;
    let hier: IpAddr = HIER.parse().unwrap();
    let beginnen = async || b.konten.ausweis_beginnen(Zweck::Ausweisen(konto), HOCH, "/antrag/1", hier).await.unwrap();
    let gang = beginnen().await;
    assert!(b.konten.ausweis_aufnehmen("0".repeat(64).as_str()).await.unwrap().is_none());
    let da = b.konten.ausweis_aufnehmen(&gang.state).await.unwrap().unwrap();
    assert_eq!((da.gang, da.zweck, da.ziel.as_str()), (gang.clone(), Zweck::Ausweisen(konto), "/antrag/1"));
    assert!(b.konten.ausweis_aufnehmen(&gang.state).await.unwrap().is_none(), "used");
    let spaet = beginnen().await;
    b.uhr.vor(Duration::from_secs(21 * 60));
    assert!(b.konten.ausweis_aufnehmen(&spaet.state).await.unwrap().is_none(), "too late");
    let uebrig = beginnen().await;
    assert!(!format!("{uebrig:?}").contains(&uebrig.nonce));
    b.uhr.vor(Duration::from_secs(21 * 60));
    b.konten.aufraeumen().await.unwrap();
    let zeilen: i64 = sqlx::query_scalar("SELECT count(*) FROM ausweisgang").fetch_one(b.db.pool()).await.unwrap();
    assert_eq!(zeilen, 0);
}

#[tokio::test]
async fn a_bound_account_opens_with_its_identity_and_no_other() {
    let b = Buehne::mit_demonstration().await;
    let (anna, jan) = (b.konto(&b.anna().await).await, b.konto(&b.jan().await).await);
    assert_eq!(b.ausweisen(Zweck::Anmelden, "a", None).await, Ausweisung::KeinKonto);
    sitzung(b.ausweisen(Zweck::Verbinden(anna), "a", None).await);
    assert_eq!(b.konten.ausweisbindung(anna).await.unwrap().unwrap().dienst, "Online-Ausweis");
    let herein = sitzung(b.ausweisen(Zweck::Anmelden, "a", None).await);
    assert_eq!(b.konto(&herein).await, anna);
    // Her account takes no other identity, and her identity no other account.
    assert_eq!(b.ausweisen(Zweck::Ausweisen(anna), "fremd", None).await, Ausweisung::AndererAusweis);
    assert_eq!(b.ausweisen(Zweck::Ausweisen(jan), "a", None).await, Ausweisung::AnderesKonto);
    assert_eq!(b.ausweisen(Zweck::Verbinden(jan), "a", None).await, Ausweisung::AnderesKonto);
    let daten = b.konten.auskunft(anna).await.unwrap().unwrap();
    assert_eq!(daten["ausweis"]["dienst"], "Online-Ausweis");
    b.konten.ausweis_loesen(anna).await.unwrap();
    assert_eq!(b.ausweisen(Zweck::Anmelden, "a", None).await, Ausweisung::KeinKonto);
    sitzung(b.ausweisen(Zweck::Verbinden(jan), "a", None).await);
}

#[tokio::test]
async fn staff_signs_in_with_its_second_factor_only() {
    let b = Buehne::mit_demonstration().await;
    let anna = b.konto(&b.anna().await).await;
    sitzung(b.ausweisen(Zweck::Verbinden(anna), "a", None).await);
    sqlx::query("INSERT INTO mitgliedschaft VALUES ($1, 1, 10, 'sachbearbeitung')")
        .bind(anna.0)
        .execute(b.db.pool())
        .await
        .unwrap();
    assert_eq!(b.ausweisen(Zweck::Anmelden, "a", None).await, Ausweisung::KeinKonto);
}
