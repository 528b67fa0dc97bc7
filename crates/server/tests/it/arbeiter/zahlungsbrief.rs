//! Who applied on paper is asked for the money by letter; everybody else is asked on the page.

use datenbank::Sicht;
use server::arbeiter::runde;
use vorgang::frist::Bekanntgaberegel;
use web::papier::Papier;

use super::{BAUTZEN, Buehne};

/// The letters about money of this matter.
async fn briefe(b: &Buehne, id: grund::VorgangId) -> Vec<String> {
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    let alle = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    let alle = alle.into_iter().filter(|n| n.kopf.art == postfach::Art::Zahlung);
    alle.map(|n| n.oeffnen(&v.schluessel).unwrap().text).collect()
}

fn antrag(b: &Buehne, papier: bool, parameter: serde_json::Value) -> Vec<u8> {
    let mut antrag = serde_json::json!({ "antworten": {}, "parameter": parameter });
    if papier {
        let heute = grund::tag_von(b.haus.umwelt.jetzt());
        Papier {
            eingegangen: heute,
            von: b.haus.umwelt.neue_id(),
            durch: "Maria Akte".into(),
            begonnen: None,
            person: "Anna Beispiel".into(),
            anschrift: Vec::new(),
            scans: Vec::new(),
            eigner: None,
            danach_geaendert: false,
            luecken: Vec::new(),
            erfasst: None,
        }
        .eintragen(&mut antrag);
    }
    serde_json::to_vec(&antrag).unwrap()
}

#[tokio::test]
async fn whoever_applied_on_paper_is_asked_for_the_money_by_letter() {
    let b = Buehne::neu().await;
    let kasse = serde_json::json!({ "kasse_iban": "DE02120300000000202051", "kasse_name": "Stadtkasse Bautzen" });
    let mit = b.antrag_mit(Bekanntgaberegel::Ao122Post, "sofort", &antrag(&b, true, kasse)).await;
    let ohne = b.antrag_mit(Bekanntgaberegel::Ao122Post, "sofort", &antrag(&b, true, serde_json::json!({}))).await;
    let online = b.antrag_mit(Bekanntgaberegel::Ao122a, "sofort", &antrag(&b, false, serde_json::json!({}))).await;
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    postfach::postweg_setzen(&mut tx, BAUTZEN, mit).await.unwrap();
    tx.commit().await.unwrap();
    runde(&b.haus).await.unwrap();
    runde(&b.haus).await.unwrap();

    let [brief] = &briefe(&b, mit).await[..] else { panic!("one letter") };
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let zahlungen = zahlung::von_vorgang(&mut tx, BAUTZEN, mit).await.unwrap();
    let wartend = postfach::wartende_briefe(&mut tx, BAUTZEN).await.unwrap();
    drop(tx);
    let zeichen = zahlungen[0].kassenzeichen.to_string();
    for muss in ["60,00", "Stadtkasse Bautzen", "DE02 1203 0000 0000 2020 51", &zeichen, "Hundesteuer"] {
        assert!(brief.contains(muss), "{muss}: {brief}");
    }
    assert!(wartend.iter().any(|w| w.vorgang == mit), "it waits for the post");
    // The authority has named no account: the letter invents none.
    let [brief] = &briefe(&b, ohne).await[..] else { panic!("one letter") };
    assert!(brief.contains("sagt Ihnen das Amt") && !brief.contains("IBAN"), "{brief}");
    // Who applied online sees the request on her page.
    assert!(briefe(&b, online).await.is_empty());
}
