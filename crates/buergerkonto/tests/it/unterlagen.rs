//! Documents that she keeps in her account.

use std::time::Duration;

use datenbank::Sicht;
use grund::MandantId;

use crate::{Buehne, status};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// The ids of the documents that the page lists.
fn gezeigte(seite: &str) -> Vec<String> {
    let teile = seite.split("action=\"/konto/unterlagen/").skip(1);
    teile.filter_map(|t| Some(t.split_once("/entfernen\"")?.0.to_owned())).filter(|t| t.len() == 36).collect()
}

#[tokio::test]
async fn documents_are_kept_beyond_their_matter_and_go_with_the_account() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    let (_, bescheid) = b.bescheiden(id, konto).await;
    b.anna().await;
    let ort = "/konto/unterlagen";
    assert!(b.browser.get(ort).await.text().contains("Noch nichts aufgehoben."));

    // Looked at as everywhere: a lie is refused, the rest stays, the same bytes lie here once.
    let anderes = [PDF, b"\n"].concat();
    let a = b.mehrteilig(ort, &[], &[("pass.pdf", PDF), ("bild.png", b"nur Text")]).await;
    status(&a, 422);
    assert!(a.text().contains("Nicht gespeichert") && a.text().contains("pass.pdf"), "{}", a.text());
    status(&b.mehrteilig(ort, &[], &[]).await, 422);
    let a = b.mehrteilig(ort, &[], &[("nochmal.pdf", PDF), ("zweites.pdf", &anderes)]).await;
    assert_eq!(a.ziel(), Some("/konto/unterlagen?neu=2"), "{}", a.text());
    let seite = b.browser.get(ort).await.text();
    assert_eq!(gezeigte(&seite).len(), 2, "{seite}");

    // From a matter: a copy. The Bescheid is hers; what is nobody's or another's is not found.
    let aufheben = format!("/vorgang/{id}/dokument/{bescheid}/aufheben");
    assert!(b.browser.get(&format!("/vorgang/{id}")).await.text().contains(&aufheben));
    let a = b.browser.post(&aufheben, &[]).await;
    assert_eq!(a.ziel(), Some("/konto/unterlagen?war=aufgehoben"), "{}", a.text());
    let seite = b.browser.get(ort).await.text();
    assert!(seite.contains("Bescheid.pdf"), "{seite}");
    let alle = gezeigte(&seite);
    let mut inhalte = Vec::new();
    for id in &alle {
        inhalte.push((b.browser.get(&format!("{ort}/{id}")).await.bytes.to_vec(), id.clone()));
    }
    assert_eq!(inhalte.len(), 3);
    // The clock of the test stands: which of two came first is chance.
    let nach = |gesucht: &[u8]| inhalte.iter().find(|(bytes, _)| bytes == gesucht).unwrap().1.clone();
    let (pass, zweites) = (nach(PDF), nach(&anderes));
    let daten: serde_json::Value = serde_json::from_slice(&b.browser.get("/konto/daten.json").await.bytes).unwrap();
    assert_eq!(daten["unterlagen"].as_array().unwrap().len(), 3);

    let felder = [("email", "jan.muster@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    b.browser.post("/anmelden", &felder).await;
    status(&b.browser.get(&format!("{ort}/{zweites}")).await, 404);
    status(&b.browser.post(&format!("{ort}/{zweites}/entfernen"), &[]).await, 404);
    status(&b.browser.post(&aufheben, &[]).await, 404);
    b.anna().await;

    // Taken away, one is gone; the sweep of orphaned bytes leaves the others.
    status(&b.browser.post(&format!("{ort}/{zweites}/entfernen"), &[]).await, 303);
    let mut tx = b.haus.db.tx(Sicht::Mandant(MandantId(0))).await.unwrap();
    b.haus.ablage.verwaiste_entsorgen(&mut tx, MandantId(0), Duration::ZERO).await.unwrap();
    tx.rollback().await.unwrap();
    status(&b.browser.get(&format!("{ort}/{zweites}")).await, 404);
    assert_eq!(b.browser.get(&format!("{ort}/{pass}")).await.bytes, PDF);
    assert!(b.haus.ablage.mandanten().await.unwrap().contains(&MandantId(0)));
}

#[tokio::test]
async fn with_the_account_its_documents_go() {
    let mut b = Buehne::new().await;
    b.annas_konto().await;
    b.anna().await;
    status(&b.mehrteilig("/konto/unterlagen", &[], &[("pass.pdf", PDF)]).await, 303);
    let a = b.browser.post("/konto/loeschen", &[("passwort", ::konto::DEMO_KENNWORT)]).await;
    assert_eq!(a.ziel(), Some("/anmelden?war=geloescht"), "{}", a.text());
    assert!(b.haus.ablage.mandanten().await.unwrap().is_empty(), "bytes are left");
}
