//! Acting for another person: by a mandate of her account, or by one's word with a paper.

use datenbank::Sicht;
use grund::{KontoId, VollmachtId, VorgangId};
use serde_json::Value;
use web::probe::Klient;

use crate::{Buehne, anmelden, paare, status};

const BAUTZEN: &str = "14625020";
const ANNA: &str = "anna.beispiel@demo.example";
const BEN: &str = "ben.vertreter@beispiel.example";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

impl Buehne {
    /// Ben, with an account of his own, in front of the pages; and both accounts.
    async fn ben(&mut self) -> (KontoId, KontoId) {
        sqlx::query(
            "INSERT INTO konto (konto_id, email, email_schluessel, name, kennwort, angelegt, kennwort_geaendert) \
             SELECT gen_random_uuid(), $1, $1, 'Ben Vertreter', kennwort, angelegt, kennwort_geaendert FROM konto \
             WHERE email = $2",
        )
        .bind(BEN)
        .bind(ANNA)
        .execute(self.haus.db.pool())
        .await
        .unwrap();
        self.browser = Klient::neu(&self.haus, antrag::wege());
        anmelden(&self.haus, &mut self.browser, BEN).await;
        let mut konten = Vec::new();
        for email in [ANNA, BEN] {
            let (id,): (sqlx::types::Uuid,) = sqlx::query_as("SELECT konto_id FROM konto WHERE email = $1")
                .bind(email)
                .fetch_one(self.haus.db.pool())
                .await
                .unwrap();
            konten.push(KontoId(id));
        }
        (konten[0], konten[1])
    }

    async fn vollmacht(&self, von: KontoId, leistung: &str) -> VollmachtId {
        let leistungen = [grund::LeistungKennung(leistung.into())];
        let bis = "2026-12-31".parse().unwrap();
        let herkunft = std::net::IpAddr::from([127, 0, 0, 1]);
        let konten = &self.haus.konten;
        let (tx, id) = konten.vollmacht_erteilen(von, BEN, &leistungen, bis, herkunft).await.unwrap();
        tx.commit().await.unwrap();
        sqlx::query("UPDATE vollmacht SET nehmer = (SELECT konto_id FROM konto WHERE email = $1), angenommen = now() WHERE vollmacht_id = $2")
            .bind(BEN)
            .bind(id.0)
            .execute(self.haus.db.pool())
            .await
            .unwrap();
        id
    }

    async fn fuer(&mut self, felder: &[(&str, &str)]) -> web::probe::Antwort {
        let alle: Vec<_> = [("ort", BAUTZEN)].into_iter().chain(felder.iter().copied()).collect();
        self.browser.post("/antrag/beginnen/hundesteuer-anmelden/fuer", &alle).await
    }

    async fn senden(&mut self, antrag: &str) -> web::probe::Antwort {
        let felder = self.pruefseite(antrag).await;
        self.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await
    }

    async fn antrag_json(&self, konto: KontoId, id: VorgangId) -> Value {
        let mut tx = self.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
        let v = akte::laden_als_eigner(&mut tx, &self.haus.tresor, konto, id).await.unwrap().unwrap();
        serde_json::from_slice(&v.antrag).unwrap()
    }
}

fn antrag_von(ziel: &str) -> String {
    ziel.split('/').take(3).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn by_a_mandate_the_represented_person_sees_the_matter_and_nobody_else_does() {
    let mut b = Buehne::neu().await;
    let (anna, ben) = b.ben().await;
    b.vollmacht(anna, "wohngeld-beantragen").await;
    let seite = "/antrag/beginnen/hundesteuer-anmelden/fuer?ort=14625020";
    assert!(!b.browser.get(seite).await.text().contains("Anna Beispiel"), "a mandate for something else");
    let id = b.vollmacht(anna, "hundesteuer-anmelden").await;
    let a = b.browser.get("/antrag/beginnen/hundesteuer-anmelden?ort=14625020").await.text();
    assert!(a.contains("Für eine andere Person beantragen"));
    assert!(b.browser.get(seite).await.text().contains("Anna Beispiel (Vollmacht bis 31."));
    status(&b.fuer(&[]).await, 422);
    let a = b.fuer(&[("fuer", &id.to_string())]).await;
    status(&a, 303);
    let antrag = antrag_von(a.ziel().unwrap());
    assert!(b.browser.get(&format!("{antrag}/seite/person")).await.text().contains("Sie handeln für Anna Beispiel."));
    // She has no paper to upload: the mandate is in the account.
    status(&b.browser.get(&format!("{antrag}/vollmacht")).await, 404);
    b.ausfuellen(&antrag).await;
    let vorgang: VorgangId = antrag.trim_start_matches("/antrag/").parse().unwrap();
    assert_eq!(b.senden(&antrag).await.ziel(), Some(format!("{antrag}/eingang").as_str()));
    let a = b.browser.get(&format!("{antrag}/eingang")).await.text();
    assert!(a.contains("Vertreten durch") && a.contains("Ben Vertreter"), "{a}");
    status(&b.browser.get(&format!("{antrag}/eingang.pdf")).await, 200);
    let json = b.antrag_json(ben, vorgang).await;
    assert_eq!(
        (&json["vertretung"]["fuer"], &json["vertretung"]["durch"]),
        (&"Anna Beispiel".into(), &"Ben Vertreter".into())
    );
    for (konto, sieht) in [(anna, true), (ben, false)] {
        let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
        let v = akte::laden_als_vertretene(&mut tx, &b.haus.tresor, konto, vorgang).await.unwrap();
        assert_eq!(
            (v.is_some(), akte::vertretene(&mut tx, konto, None).await.unwrap().len()),
            (sieht, usize::from(sieht))
        );
        // She looks; it is his to answer.
        let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, konto, vorgang).await.unwrap();
        assert_eq!(v.is_some(), !sieht);
    }
}

#[tokio::test]
async fn a_revoked_mandate_sends_nothing() {
    let mut b = Buehne::neu().await;
    let (anna, ben) = b.ben().await;
    let id = b.vollmacht(anna, "hundesteuer-anmelden").await;
    let a = b.fuer(&[("fuer", &id.to_string())]).await;
    let antrag = antrag_von(a.ziel().unwrap());
    b.ausfuellen(&antrag).await;
    sqlx::query("UPDATE vollmacht SET beendet = now()").execute(b.haus.db.pool()).await.unwrap();
    let a = b.senden(&antrag).await;
    status(&a, 409);
    assert!(a.text().contains("Ihre Vollmacht gilt nicht mehr") && a.text().contains("Anna Beispiel"), "{}", a.text());
    let vorgang: VorgangId = antrag.trim_start_matches("/antrag/").parse().unwrap();
    let mut tx = b.haus.db.tx(Sicht::Konto(ben)).await.unwrap();
    assert!(akte::laden_als_eigner(&mut tx, &b.haus.tresor, ben, vorgang).await.unwrap().is_none());
    // Nor is another one begun with it.
    status(&b.fuer(&[("fuer", &id.to_string())]).await, 422);
}

#[tokio::test]
async fn without_her_account_the_word_counts_and_the_paper_may_follow() {
    let mut b = Buehne::neu().await;
    let (_, ben) = b.ben().await;
    status(&b.fuer(&[("fuer", "andere"), ("name", " ")]).await, 422);
    for (name, satz) in [
        ("Dora 🐶", "„🐶“. Schreiben Sie den Namen mit lateinischen Buchstaben"),
        (&"Dora ".repeat(30), "Kürzen Sie den Namen"),
    ] {
        let a = b.fuer(&[("fuer", "andere"), ("name", name)]).await;
        status(&a, 422);
        assert!(a.text().contains(satz) && a.text().contains(name.trim()), "{}", a.text());
    }
    let a = b.fuer(&[("fuer", "andere"), ("name", "Dora Ohnekonto")]).await;
    let antrag = antrag_von(a.ziel().unwrap());
    let papier = format!("{antrag}/vollmacht");
    assert_eq!(a.ziel(), Some(papier.as_str()));
    assert!(b.browser.get(&papier).await.text().contains("Dora Ohnekonto"));
    status(&b.browser.hochladen_felder(&papier, &[]).await, 422);
    status(&b.browser.hochladen(&papier, "datei", "vollmacht.pdf", b"Das ist nur Text.").await, 422);
    assert_eq!(b.browser.hochladen(&papier, "datei", "vollmacht.pdf", PDF).await.ziel(), Some(papier.as_str()));
    assert_eq!(b.browser.hochladen(&papier, "datei", "besser.pdf", PDF).await.ziel(), Some(papier.as_str()));
    assert!(b.browser.get(&papier).await.text().contains("Hochgeladen: besser.pdf"));
    b.ausfuellen(&antrag).await;
    status(&b.senden(&antrag).await, 303);
    let vorgang: VorgangId = antrag.trim_start_matches("/antrag/").parse().unwrap();
    let json = b.antrag_json(ben, vorgang).await;
    assert_eq!(json["vertretung"]["fuer"], "Dora Ohnekonto");
    assert_eq!(json["vertretung"]["grundlage"]["erklaerung"]["dokument"][1], "besser.pdf");
    let mut tx = b.haus.db.tx(Sicht::Konto(ben)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, ben, vorgang).await.unwrap().unwrap();
    let alle = b.haus.ablage.liste(&mut tx, &v.schluessel, v.bezug.mandant, vorgang).await.unwrap();
    assert_eq!(alle.iter().map(|d| d.name.as_str()).collect::<Vec<_>>(), ["besser.pdf"], "the first one is gone");
}
