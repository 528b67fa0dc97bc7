//! The receipt of an online payment.

use datenbank::Sicht;
use grund::{Betrag, KontoId, MandantId, VorgangId, ZahlungId};
use vorgang::Ereignis;
use zahlung::Anforderung;

use crate::{Buehne, status};

const BAUTZEN: MandantId = MandantId(14_625_020);

/// The fee was asked for; with `bezahlt` the money was booked.
async fn zahlung(b: &Buehne, konto: KontoId, id: VorgangId, bezahlt: bool) -> ZahlungId {
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let anforderung = Anforderung {
        mandant: BAUTZEN,
        vorgang: id,
        konto: Some(konto),
        anlass: if bezahlt { "1" } else { "2" },
        betrag: Betrag::cent(6000),
        zweck: "Hundesteuer 2026",
        empfaenger: "146250020020",
    };
    let z = zahlung::anfordern(&mut tx, &anforderung, &h.umwelt).await.unwrap();
    if bezahlt {
        sqlx::query(
            "INSERT INTO zahlung_transaktion (mandant_id, zahlung_id, nr, konto_id, anfrage_id, kennung, rueckkehr, stand, begonnen) \
             VALUES ($1, $2, 1, $3, $2, 'tx-4711', '/', 'bezahlt', '2026-03-02T09:00:00Z')",
        )
        .bind(BAUTZEN.0)
        .bind(z.id.0)
        .bind(konto.0)
        .execute(&mut *tx)
        .await
        .unwrap();
        sqlx::query(
            "INSERT INTO zahlung_buchung (mandant_id, zahlung_id, nr, konto_id, art, betrag_cent, kennung, fremdzeichen, bezahlt_am, \
             gebucht_am) VALUES ($1, $2, 1, $3, 'zahlung', 6000, 'tx-4711', 'PSP-9', '2026-03-02T09:05:00Z', '2026-03-02T09:06:00Z')",
        )
        .bind(BAUTZEN.0)
        .bind(z.id.0)
        .bind(konto.0)
        .execute(&mut *tx)
        .await
        .unwrap();
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let e = Ereignis::Bezahlt { zahlung: z.id, betrag: z.betrag };
        akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &e, "bezahlt").await.unwrap().unwrap();
    }
    tx.commit().await.unwrap();
    z.id
}

#[tokio::test]
async fn who_paid_online_gets_a_receipt_and_nobody_else_does() {
    let mut b = Buehne::new().await;
    b.anna().await;
    let konto = b.annas_konto().await;
    let id = b.entwurf(konto).await;
    let antrag = br#"{"antworten":{"vorname":{"text":"Anna"},"nachname":{"text":"Beispiel"}}}"#;
    b.absenden(konto, id, antrag).await;
    let offen = zahlung(&b, konto, id, false).await;
    let bezahlt = zahlung(&b, konto, id, true).await;
    let weg = format!("/vorgang/{id}/quittung/{bezahlt}");
    let seite = b.browser.get(&format!("/vorgang/{id}")).await.text();
    assert!(seite.contains(&weg) && seite.contains("Quittung"), "{seite}");
    assert!(!seite.contains("Die Datei ist auf Deutsch."), "{seite}");
    let englisch = b.browser.get(&format!("/vorgang/{id}?sprache=en")).await.text();
    assert_eq!(englisch.matches("The file is in German.").count(), 1, "the receipt of the payment: {englisch}");
    b.browser.get(&format!("/vorgang/{id}?sprache=de")).await;
    let pdf = b.browser.get(&weg).await;
    status(&pdf, 200);
    assert!(pdf.bytes.starts_with(b"%PDF-") && pdf.kopf["content-disposition"].to_str().unwrap().contains("Quittung-"));
    assert_eq!(b.browser.get(&weg).await.bytes, pdf.bytes, "the same payment, the same bytes");
    // Not paid, not a payment of this matter, somebody else.
    status(&b.browser.get(&format!("/vorgang/{id}/quittung/{offen}")).await, 404);
    status(&b.browser.get(&format!("/vorgang/{id}/quittung/{id}")).await, 404);
    let anderer = b.entwurf(konto).await;
    b.absenden(konto, anderer, antrag).await;
    status(&b.browser.get(&format!("/vorgang/{anderer}/quittung/{bezahlt}")).await, 404);
    let mut jan = b.browser.fremd();
    let felder = [("email", "jan.muster@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    jan.post("/anmelden", &felder).await;
    status(&jan.get(&weg).await, 404);
}
