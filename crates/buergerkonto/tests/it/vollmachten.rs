//! Mandates as both sides see them, and the matter of somebody who is represented.

use akte::entwurf;
use datenbank::Sicht;
use grund::{KontoId, VollmachtId};
use web::probe::Klient;

use crate::{Buehne, status};

const BEN: &str = "ben.vertreter@beispiel.example";
const ORT: &str = "/konto/vollmachten";

impl Buehne {
    /// A second citizen, signed in at a browser of his own.
    async fn ben(&self) -> (Klient, KontoId) {
        sqlx::query(
            "INSERT INTO konto (konto_id, email, email_schluessel, name, kennwort, angelegt, kennwort_geaendert) \
             SELECT gen_random_uuid(), $1, $1, 'Ben Vertreter', kennwort, angelegt, kennwort_geaendert FROM konto \
             WHERE email = 'anna.beispiel@demo.example'",
        )
        .bind(BEN)
        .execute(self.haus.db.pool())
        .await
        .unwrap();
        let (konto,): (uuid::Uuid,) = sqlx::query_as("SELECT konto_id FROM konto WHERE email = $1")
            .bind(BEN)
            .fetch_one(self.haus.db.pool())
            .await
            .unwrap();
        let mut browser = self.browser.fremd();
        let a = browser.post("/anmelden", &[("email", BEN), ("passwort", ::konto::DEMO_KENNWORT)]).await;
        assert_eq!(a.ziel(), Some("/konto"), "{}", a.text());
        (browser, KontoId(konto))
    }

    async fn geben(&mut self, email: &str, leistung: &str, tag: (&str, &str, &str)) -> web::probe::Antwort {
        let felder =
            [("email", email), ("leistung", leistung), ("bis.tag", tag.0), ("bis.monat", tag.1), ("bis.jahr", tag.2)];
        self.browser.post(ORT, &felder).await
    }
}

#[tokio::test]
async fn a_mandate_is_offered_taken_and_ended_and_both_see_it() {
    let mut b = Buehne::new().await;
    b.anna().await;
    let (mut ben, _) = b.ben().await;
    let gut = ("31", "12", "2026");
    for (email, leistung, tag, satz) in [
        ("anna.beispiel@demo.example", "alle", gut, "Das ist Ihre eigene Adresse"),
        ("keine", "alle", gut, "E-Mail"),
        (BEN, "", gut, "Wählen Sie „Alle Leistungen“"),
        (BEN, "gibt-es-nicht", gut, "Wählen Sie „Alle Leistungen“"),
        (BEN, "alle", ("1", "3", "2026"), "Schreiben Sie einen Tag ab heute"),
        (BEN, "alle", ("31", "2", "2027"), "Schreiben Sie einen Tag ab heute"),
        (BEN, "alle", ("1", "1", "2099"), "höchstens in fünf Jahren"),
    ] {
        let a = b.geben(email, leistung, tag).await;
        status(&a, 422);
        assert!(a.text().contains(satz), "{satz}: {}", a.text());
    }
    let a = b.geben(BEN, "hundesteuer-anmelden", gut).await;
    assert_eq!(a.ziel(), Some("/konto/vollmachten?war=gegeben"));
    let mail = b.mail().await;
    assert!(mail.contains("/konto/vollmachten") && mail.contains("bis 31."), "{mail}");
    let ids: Vec<(uuid::Uuid,)> =
        sqlx::query_as("SELECT vollmacht_id FROM vollmacht").fetch_all(b.haus.db.pool()).await.unwrap();
    let id = VollmachtId(ids[0].0).to_string();
    let a = b.browser.get(ORT).await.text();
    assert!(
        a.contains("Noch nicht angenommen") && a.contains("Vollmacht widerrufen") && !a.contains("Vollmacht annehmen")
    );
    let a = ben.get(ORT).await.text();
    assert!(a.contains("Vollmacht annehmen") && a.contains("Vollmacht ablehnen"), "{a}");
    // Whom it was not offered to takes nothing.
    let a = b.browser.post("/konto/vollmachten/annehmen", &[("id", &id)]).await;
    assert_eq!(a.ziel(), Some("/konto/vollmachten?war=vorbei"));
    let a = ben.post("/konto/vollmachten/annehmen", &[("id", &id)]).await;
    assert_eq!(a.ziel(), Some("/konto/vollmachten?war=angenommen"));
    assert!(ben.get(ORT).await.text().contains("Vollmacht niederlegen"));
    assert!(b.browser.get(ORT).await.text().contains("Ben Vertreter"));
    let a = b.browser.post("/konto/vollmachten/beenden", &[("id", &id)]).await;
    assert_eq!(a.ziel(), Some("/konto/vollmachten?war=beendet"));
    assert!(ben.get(ORT).await.text().contains("Beendet"));
    let a = ben.post("/konto/vollmachten/beenden", &[("id", &id)]).await;
    assert_eq!(a.ziel(), Some("/konto/vollmachten?war=vorbei"));
    status(&ben.post("/konto/vollmachten/beenden", &[("id", "nichts")]).await, 400);
}

#[tokio::test]
async fn the_represented_person_looks_at_her_matter_and_acts_through_the_other() {
    let mut b = Buehne::new().await;
    b.anna().await;
    let anna = b.annas_konto().await;
    let (mut ben, konto) = b.ben().await;
    let id = b.entwurf(konto).await;
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Konto(konto)).await.unwrap();
    let e = entwurf::laden(&mut tx, &h.tresor, konto, id).await.unwrap().unwrap();
    assert!(entwurf::vertreten(&mut tx, &h.umwelt, &e, Some(anna), b"{}").await.unwrap());
    tx.commit().await.unwrap();
    // Not sent yet: nobody's but his.
    let pfad = format!("/konto/vertreten/{id}");
    status(&b.browser.get(&pfad).await, 404);
    let antrag = serde_json::json!({
        "antworten": {"hund_name": {"text": "Bello"}},
        "vertretung": {"fuer": "Anna Beispiel", "durch": "Ben Vertreter",
            "grundlage": {"vollmacht": {"id": h.umwelt.neue_id::<uuid::Uuid>(), "bis": "2026-12-31"}}},
    });
    b.absenden(konto, id, &serde_json::to_vec(&antrag).unwrap()).await;
    let a = b.browser.get("/konto").await.text();
    assert!(a.contains("Anträge, die andere für Sie gestellt haben") && a.contains(&pfad), "{a}");
    let a = b.browser.get(&pfad).await;
    status(&a, 200);
    assert!(a.text().contains("Ben Vertreter hat diesen Antrag für Sie gestellt"), "{}", a.text());
    assert!(a.text().contains("Vollmacht im Konto, gültig bis 31."));
    status(&b.browser.get(&format!("/vorgang/{id}")).await, 404);
    status(&ben.get(&pfad).await, 404);
    status(&ben.get(&format!("/vorgang/{id}")).await, 200);
}
