//! Assigning, standing in, and writing without a question.

use grund::{KontoId, VorgangId};
use konto::{demo_leitung, demo_sachbearbeitung};
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, verdeckt};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n";

async fn konto(b: &Buehne, email: &str) -> KontoId {
    let alle = b.haus.konten.personal(BAUTZEN).await.unwrap();
    alle.iter().find(|p| p.email == email).unwrap_or_else(|| panic!("no {email}")).konto
}

async fn bearbeiter(b: &Buehne, id: VorgangId) -> Option<KontoId> {
    let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(BAUTZEN)).await.unwrap();
    akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap().zustand.bearbeiter()
}

/// Presses a button of the matter's page; the status.
async fn druecken(k: &mut Klient, id: VorgangId, weg: &str, mehr: &[(&str, &str)]) -> u16 {
    let seite = k.get(&format!("/amt/vorgang/{id}")).await.text();
    let stand = verdeckt(&seite, "stand");
    let mut felder = vec![("stand", stand.as_str())];
    felder.extend_from_slice(mehr);
    k.post(&format!("/amt/vorgang/{id}/{weg}"), &felder).await.status.as_u16()
}

#[tokio::test]
async fn the_head_assigns_a_matter_to_somebody_of_the_unit_and_nobody_else_does() {
    let b = Buehne::neu().await;
    let anna: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(anna).await;
    let (mut maria, mut klaus) = (b.maria().await, b.klaus().await);
    let ziel = konto(&b, &demo_sachbearbeitung("bautzen")).await;
    let weg = format!("/amt/vorgang/{id}/zuteilen");
    assert_eq!(maria.get(&weg).await.status.as_u16(), 403);
    assert!(!maria.get(&format!("/amt/vorgang/{id}")).await.text().contains("Vorgang zuteilen"));

    let seite = klaus.get(&weg).await.text();
    assert!(seite.contains("Maria Akte") && seite.contains("(Sie), Leitung"), "{seite}");
    assert_eq!(druecken(&mut klaus, id, "zuteilen", &[]).await, 422, "nobody was chosen");
    let fremd: KontoId = b.haus.umwelt.neue_id();
    assert_eq!(druecken(&mut klaus, id, "zuteilen", &[("wer", &fremd.to_string())]).await, 422);
    assert_eq!(druecken(&mut klaus, id, "zuteilen", &[("wer", &ziel.to_string())]).await, 303);
    assert_eq!(bearbeiter(&b, id).await, Some(ziel));
    let seite = maria.get(&format!("/amt/vorgang/{id}")).await.text();
    for satz in ["Vorgang zugeteilt", "Bearbeitet jetzt: Maria Akte", "Rückfrage stellen", "Nachricht schreiben"] {
        assert!(seite.contains(satz), "{satz}");
    }
    // A page read before is told what happened instead.
    let alt = [("stand", "0"), ("wer", &klaus_id(&b).await)].map(|(n, w)| (n, w.to_owned()));
    let alt: Vec<_> = alt.iter().map(|(n, w)| (*n, w.as_str())).collect();
    assert_eq!(klaus.post(&weg, &alt).await.status.as_u16(), 409);
    assert_eq!(bearbeiter(&b, id).await, Some(ziel));
}

async fn klaus_id(b: &Buehne) -> String {
    konto(b, &demo_leitung("bautzen")).await.to_string()
}

#[tokio::test]
async fn a_deputy_takes_on_matters_in_her_stead_and_the_record_says_so() {
    let b = Buehne::neu().await;
    let anna: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(anna).await;
    let (mut maria, mut klaus) = (b.maria().await, b.klaus().await);
    assert_eq!(druecken(&mut maria, id, "uebernehmen", &[]).await, 303);
    assert!(!klaus.get(&format!("/amt/vorgang/{id}")).await.text().contains("In Vertretung"));
    assert_eq!(druecken(&mut klaus, id, "vertreten", &[]).await, 409, "nobody named him");

    let (m, k) = (konto(&b, &demo_sachbearbeitung("bautzen")).await.to_string(), klaus_id(&b).await);
    let mandant = BAUTZEN.to_string();
    let felder = |von: &'static str, bis: &'static str| {
        let mut alle = vec![("mandant", mandant.as_str()), ("konto", m.as_str()), ("vertreter", k.as_str())];
        for (name, tag) in [("von", von), ("bis", bis)] {
            for (teil, wert) in ["jahr", "monat", "tag"].into_iter().zip(tag.split('-')) {
                alle.push((Box::leak(format!("{name}.{teil}").into_boxed_str()), wert));
            }
        }
        alle
    };
    let falsch = maria.post("/amt/vertretung", &felder("2026-03-09", "2026-03-02")).await;
    assert!(falsch.status.as_u16() == 422 && falsch.text().contains("liegt vor dem ersten"), "{}", falsch.text());
    // Maria cannot send Klaus away, but Klaus may name a deputy for her.
    let mut andersherum = felder("2026-03-02", "2026-03-09");
    (andersherum[1].1, andersherum[2].1) = (&k, &m);
    assert_eq!(maria.post("/amt/vertretung", &andersherum).await.status.as_u16(), 422);
    assert_eq!(klaus.post("/amt/vertretung", &felder("2026-03-02", "2026-03-09")).await.status.as_u16(), 303);

    let seite = klaus.get("/amt/vorgaenge").await.text();
    assert!(seite.contains("Sie vertreten Maria Akte") && seite.contains("Bello"), "{seite}");
    let seite = klaus.get(&format!("/amt/vorgang/{id}")).await.text();
    assert!(seite.contains("In Vertretung für Maria Akte (Bautzen) übernehmen"), "{seite}");
    assert_eq!(druecken(&mut klaus, id, "vertreten", &[]).await, 303);
    assert_eq!(druecken(&mut klaus, id, "kenntnis", &[]).await, 303);
    let seite = klaus.get(&format!("/amt/vorgang/{id}")).await.text();
    let worte = "Klaus Zweitblick (Bautzen), in Vertretung für Maria Akte (Bautzen)";
    assert_eq!(seite.matches(worte).count(), 3, "in the head, at taking it on, at what he did then: {seite}");
    // Back, she takes it home.
    assert_eq!(druecken(&mut maria, id, "zurueckholen", &[]).await, 303);
    assert_eq!(bearbeiter(&b, id).await.map(|k| k.to_string()), Some(m.clone()));
    assert_eq!(druecken(&mut maria, id, "zurueckholen", &[]).await, 409);
    // Ended by her: at once.
    let nr = b.haus.konten.vertretungen(BAUTZEN).await.unwrap()[0].id;
    let ende = format!("/amt/vertretung/{BAUTZEN}/{nr}/beenden");
    assert!(klaus.get("/amt/vertretung").await.text().matches("Beenden").count() > 1);
    assert_eq!(maria.post(&ende, &[]).await.status.as_u16(), 303);
    assert_eq!(druecken(&mut klaus, id, "vertreten", &[]).await, 409);
    assert_eq!(maria.post(&ende, &[]).await.status.as_u16(), 404);
}

#[tokio::test]
async fn a_question_and_a_message_carry_files_and_only_the_question_has_a_frist() {
    let b = Buehne::neu().await;
    let anna: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(anna).await;
    let mut maria = b.maria().await;
    druecken(&mut maria, id, "uebernehmen", &[]).await;
    let blatt = format!("/amt/vorgang/{id}");
    let stand = verdeckt(&maria.get(&blatt).await.text(), "stand");
    let weg = format!("{blatt}/nachricht");
    let leer = maria.hochladen_felder(&weg, &[("stand", &stand), ("betreff", "Ihr Hund")]).await;
    assert!(
        leer.status.as_u16() == 422
            && leer.text().contains("Schreiben Sie Ihre Nachricht")
            && leer.text().contains("Ihr Hund")
    );
    let felder = [("stand", stand.as_str()), ("betreff", "Ihr Hund"), ("text", "Die Marke liegt bereit.")];
    let falsch = maria.hochladen_mit(&weg, &felder, ("datei", "x.exe", b"MZ")).await;
    assert!(falsch.status.as_u16() == 422 && falsch.text().contains("Die Marke liegt bereit."), "{}", falsch.text());
    assert_eq!(maria.hochladen_mit(&weg, &felder, ("datei", "merkblatt.pdf", PDF)).await.status.as_u16(), 303);
    let seite = maria.get(&blatt).await.text();
    for satz in ["Die Marke liegt bereit.", "Anlage: ", "merkblatt.pdf", "Nachricht an die antragstellende Person"] {
        assert!(seite.contains(satz), "{satz}");
    }
    assert_eq!(b.status(id).await, "in_pruefung", "nothing waits for an answer");
    // The same click twice sends one message.
    assert_eq!(maria.hochladen_mit(&weg, &felder, ("datei", "merkblatt.pdf", PDF)).await.status.as_u16(), 303);
    assert_eq!(maria.get(&blatt).await.text().matches("Die Marke liegt bereit.").count(), 1);

    let stand = verdeckt(&maria.get(&blatt).await.text(), "stand");
    let frage = [
        ("stand", stand.as_str()),
        ("feld", "hund_rasse"),
        ("frage", "Welche Rasse ist es?"),
        ("frist.tag", "16"),
        ("frist.monat", "3"),
        ("frist.jahr", "2026"),
    ];
    let weg = format!("{blatt}/rueckfrage");
    assert_eq!(maria.hochladen_mit(&weg, &frage, ("datei", "liste.pdf", PDF)).await.status.as_u16(), 303);
    assert!(maria.get(&blatt).await.text().contains("liste.pdf"));
    assert_eq!(b.status(id).await, "rueckfrage");
}
