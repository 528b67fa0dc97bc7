use std::time::Duration;

use crate::Buehne;

#[tokio::test]
async fn a_session_ends_when_idle_and_in_any_case() {
    let b = Buehne::mit_demonstration().await;
    let token = b.anna().await;
    // Used every 50 minutes it lives on, until twelve hours are over.
    for _ in 0..14 {
        b.uhr.vor(Duration::from_secs(50 * 60));
        let s = b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
        assert_eq!(s.gueltig_bis, s.endet_spaetestens.min(b.umwelt.jetzt() + Duration::from_secs(3600)));
    }
    b.uhr.vor(Duration::from_secs(50 * 60));
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none());

    let token = b.anna().await;
    b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    b.uhr.vor(Duration::from_secs(61 * 60));
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none());
}

#[tokio::test]
async fn last_seen_is_written_once_a_minute() {
    let b = Buehne::mit_demonstration().await;
    let token = b.anna().await;
    let zuletzt = async || -> String {
        sqlx::query_scalar("SELECT zuletzt::text FROM sitzung").fetch_one(b.db.pool()).await.unwrap()
    };
    for _ in 0..5 {
        b.uhr.vor(Duration::from_secs(11));
        b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    }
    assert!(zuletzt().await.contains("09:00:00"));
    b.uhr.vor(Duration::from_secs(11));
    b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    assert!(zuletzt().await.contains("09:01:06"));
}

#[tokio::test]
async fn mostly_no_query_at_all() {
    let b = Buehne::mit_demonstration().await;
    let token = b.anna().await;
    b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap();
    // Behind the room's back: the memory answers until it is ten seconds old.
    sqlx::query("DELETE FROM sitzung").execute(b.db.pool()).await.unwrap();
    b.uhr.vor(Duration::from_secs(9));
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_some());
    b.uhr.vor(Duration::from_secs(2));
    assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none());
    for unsinn in ["", "00", "ö".repeat(32).as_str(), "g".repeat(64).as_str()] {
        assert!(b.konten.sitzung_laden(unsinn).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn signing_out_reaches_other_processes() {
    let b = Buehne::mit_demonstration().await;
    let anderer = Buehne::prozess(&b.db, &b.umwelt);
    let ohr = tokio::spawn(anderer.clone().lauschen());
    let (eins, zwei) = (b.anna().await, b.anna().await);
    for token in [&eins, &zwei] {
        // Until the other process listens, its memory is emptied at least once: load again.
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(anderer.sitzung_laden(token.zeigen()).await.unwrap().is_some());
        assert!(b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_some());
    }
    b.konten.abmelden(eins.zeigen()).await.unwrap();
    assert!(b.konten.sitzung_laden(eins.zeigen()).await.unwrap().is_none());
    let weg = async |token: &konto::Geheimnis| {
        for _ in 0..100 {
            if anderer.sitzung_laden(token.zeigen()).await.unwrap().is_none() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    };
    // The clock stands still: only the message can have removed it.
    assert!(weg(&eins).await);
    let konto = b.konten.sitzung_laden(zwei.zeigen()).await.unwrap().unwrap().konto;
    b.konten.ueberall_abmelden(konto, None).await.unwrap();
    assert!(weg(&zwei).await);
    ohr.abort();
}
