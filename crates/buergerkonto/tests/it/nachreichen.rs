//! Files for a matter that runs: they lie ready until what they belong to is sent.

use std::time::Duration;

use axum::body::Body;
use datenbank::Sicht;
use grund::{DokumentId, MandantId, VorgangId};
use http::{Method, Request, header};
use web::probe::{Antwort, Klient};

use crate::{Buehne, status};

const BAUTZEN: MandantId = MandantId(14_625_020);
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// A PDF of `laenge` bytes.
fn pdf(laenge: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n1 0 obj<</Length 0>>stream\n".to_vec();
    let mut x: u64 = 7;
    while bytes.len() < laenge - 32 {
        x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        bytes.push(u8::try_from(x >> 56).unwrap());
    }
    bytes.extend(b"\nendstream endobj\n%%EOF\n");
    bytes.resize(laenge, b'\n');
    bytes
}

async fn tus(k: &mut Klient, methode: &str, pfad: &str, kopf: &[(&str, &str)], bytes: &[u8]) -> Antwort {
    let mut anfrage = Request::builder().method(Method::from_bytes(methode.as_bytes()).unwrap()).uri(pfad);
    for (name, wert) in [("tus-resumable", "1.0.0"), ("sec-fetch-site", "same-origin")].iter().chain(kopf) {
        anfrage = anfrage.header(*name, *wert);
    }
    k.senden(anfrage.body(Body::from(bytes.to_vec())).unwrap()).await
}

/// "a.pdf", announced with its length.
async fn ankuendigen(k: &mut Klient, wohin: &str, laenge: usize) -> Antwort {
    let laenge = laenge.to_string();
    tus(k, "POST", wohin, &[("upload-length", &laenge), ("upload-metadata", "filename YS5wZGY=")], b"").await
}

async fn stueck(k: &mut Klient, upload: &str, ab: usize, bytes: &[u8]) -> Antwort {
    let ab = ab.to_string();
    let kopf = [("upload-offset", ab.as_str()), ("content-type", "application/offset+octet-stream")];
    tus(k, "PATCH", upload, &kopf, bytes).await
}

impl Buehne {
    /// What the desk sees of the files of a matter.
    async fn beim_amt(&self, id: VorgangId) -> Vec<String> {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &self.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
        let alle = self.haus.ablage.liste(&mut tx, &v.schluessel, BAUTZEN, id).await.unwrap();
        alle.into_iter().map(|d| d.name).collect()
    }

    async fn bereit(&self, id: VorgangId) -> i64 {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        sqlx::query_scalar("SELECT count(*) FROM beilage WHERE vorgang_id = $1")
            .bind(id.0)
            .fetch_one(&mut *tx)
            .await
            .unwrap()
    }
}

async fn schicken(b: &mut Buehne, pfad: &str, felder: &[(String, String)], dateien: &[(&str, &[u8])]) -> Antwort {
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    b.mehrteilig(pfad, &felder, dateien).await
}

/// The ids of the files that a page shows as lying ready.
fn gezeigte(seite: &str) -> Vec<String> {
    let teile = seite.split("value=\"entfernen:").skip(1);
    teile.map(|t| t.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_large_file_for_an_answer_goes_on_where_it_ended_and_is_sent_with_it() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let frage = b.fragen(id, konto).await;
    let pfad = format!("/vorgang/{id}");
    let wohin = format!("{pfad}/beilagen/antwort.{frage}");
    let datei = pdf(5_000_123);

    // Too large, or for a question that nobody asked: refused before a byte is sent.
    status(&ankuendigen(&mut b.browser, &wohin, 3_000_000_000).await, 413);
    let falsch = format!("{pfad}/beilagen/antwort.{}", b.haus.umwelt.neue_id::<uuid::Uuid>());
    status(&ankuendigen(&mut b.browser, &falsch, 1000).await, 404);

    let a = ankuendigen(&mut b.browser, &wohin, datei.len()).await;
    status(&a, 201);
    let upload = a.kopf[header::LOCATION].to_str().unwrap().to_owned();
    status(&stueck(&mut b.browser, &upload, 0, &datei[..3_000_000]).await, 204);
    let seite = b.browser.get(&pfad).await.text();
    assert!(seite.contains("Noch nicht ganz übertragen") && gezeigte(&seite).is_empty(), "{seite}");
    let a = tus(&mut b.browser, "HEAD", &upload, &[], b"").await;
    assert_eq!(a.kopf["upload-offset"], "3000000");
    status(&stueck(&mut b.browser, &upload, 2_000_000, &datei[2_000_000..]).await, 409);
    status(&stueck(&mut b.browser, &upload, 3_000_000, &datei[3_000_000..]).await, 204);
    // The answer got lost: asked again, nothing changes.
    status(&stueck(&mut b.browser, &upload, datei.len(), b"").await, 204);

    let seite = b.browser.get(&pfad).await.text();
    assert_eq!(gezeigte(&seite).len(), 1, "{seite}");
    assert!(b.beim_amt(id).await.is_empty(), "nothing is handed in yet");
    let dokument = upload.rsplit('/').next().unwrap().to_owned();
    let da = b.browser.get(&format!("{pfad}/beilage/{dokument}")).await;
    assert!(da.bytes == datei, "other bytes came back");
    status(&b.browser.get(&format!("{pfad}/dokument/{dokument}")).await, 404);

    let frage = frage.to_string();
    let a = b.mehrteilig(&format!("{pfad}/antwort"), &[("frage", &frage), ("antwort", "Anbei.")], &[]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?war=beantwortet").as_str()), "{}", a.text());
    assert_eq!(b.beim_amt(id).await, ["a.pdf"]);
    assert_eq!(b.bereit(id).await, 0);
    let da = b.browser.get(&format!("{pfad}/dokument/{dokument}")).await;
    assert!(da.bytes == datei, "other bytes came back");
    // Answered is answered.
    status(&ankuendigen(&mut b.browser, &wohin, 1000).await, 404);
    status(&b.browser.get(&format!("{pfad}/beilage/{dokument}")).await, 404);
}

#[tokio::test]
async fn without_script_files_are_looked_at_replaced_and_removed_before_the_answer_goes() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let frage = b.fragen(id, konto).await.to_string();
    let pfad = format!("/vorgang/{id}");
    let senden = format!("{pfad}/antwort");
    let felder = |aktion: &str| -> Vec<(String, String)> {
        let alle = [("frage", frage.as_str()), ("antwort", "Ein Łabrador"), ("aktion", aktion)];
        alle.map(|(n, w)| (n.to_owned(), w.to_owned())).to_vec()
    };
    // Nothing chosen; what was typed is there.
    let a = schicken(&mut b, &senden, &felder("hochladen"), &[]).await;
    status(&a, 422);
    assert!(a.text().contains("Wählen Sie zuerst eine Datei aus") && a.text().contains("Ein Łabrador"));
    // One is taken, one is refused: each has its result, and the taken one stays.
    let zwei: [(&str, &[u8]); 2] = [("pass.pdf", PDF), ("bild.png", b"nur Text")];
    let a = schicken(&mut b, &senden, &felder("hochladen"), &zwei).await;
    status(&a, 422);
    let seite = a.text();
    assert!(seite.contains("Was aus Ihren Dateien wurde") && seite.contains("Nicht gespeichert"), "{seite}");
    assert_eq!(gezeigte(&seite).len(), 1);
    // The same file again is one file; another one is a second.
    let anderes = [PDF, b"\n"].concat();
    let a = schicken(&mut b, &senden, &felder("hochladen"), &[("pass.pdf", PDF), ("chip.pdf", &anderes)]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?neu=2").as_str()), "{}", a.text());
    let seite = b.browser.get(&format!("{pfad}?neu=2")).await.text();
    assert!(seite.contains("Gesendet ist noch nichts.") && seite.contains("Ein Łabrador"), "{seite}");
    let ids = gezeigte(&seite);
    assert_eq!(ids.len(), 2);
    assert!(b.beim_amt(id).await.is_empty());

    // Another one in the place of the second; then the first goes.
    let statt = format!("{pfad}/beilage/{}/ersetzen", ids[1]);
    let mut f = felder("hochladen");
    f[2].1 = format!("ersetzen:{}", ids[1]);
    let a = schicken(&mut b, &senden, &f, &[]).await;
    assert_eq!(a.ziel(), Some(statt.as_str()));
    assert!(b.browser.get(&statt).await.text().contains("chip.pdf"));
    status(&schicken(&mut b, &statt, &[], &[("lüge.png", PDF)]).await, 422);
    let neues = [PDF, b"\n\n"].concat();
    let a = schicken(&mut b, &statt, &[], &[("chip neu.pdf", &neues)]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?neu=1").as_str()), "{}", a.text());
    f[2].1 = format!("entfernen:{}", ids[0]);
    assert_eq!(schicken(&mut b, &senden, &f, &[]).await.ziel(), Some(pfad.as_str()));
    let seite = b.browser.get(&pfad).await.text();
    assert!(seite.contains("chip neu.pdf") && !seite.contains("pass.pdf") && seite.contains("Ein Łabrador"), "{seite}");

    let a = schicken(&mut b, &senden, &felder(""), &[]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?war=beantwortet").as_str()));
    // The double click.
    let a = schicken(&mut b, &senden, &felder(""), &[]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?war=beantwortet").as_str()));
    assert_eq!(b.beim_amt(id).await, ["chip neu.pdf"]);
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let worte: i64 = sqlx::query_scalar("SELECT count(*) FROM nachricht_entwurf").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(worte, 0, "what was sent is no draft any more");
}

#[tokio::test]
async fn what_lies_ready_is_nobody_elses_and_goes_when_nobody_sends_it() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let frage = b.fragen(id, konto).await.to_string();
    let pfad = format!("/vorgang/{id}");
    let felder = [("frage", frage.as_str()), ("antwort", "Später mehr"), ("aktion", "hochladen")];
    status(&b.mehrteilig(&format!("{pfad}/antwort"), &felder, &[("pass.pdf", PDF)]).await, 303);
    let da = gezeigte(&b.browser.get(&pfad).await.text()).pop().unwrap();

    let jan = [("email", "jan.muster@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    b.browser.post("/anmelden", &jan).await;
    for fremd in [format!("{pfad}/beilage/{da}"), format!("{pfad}/beilage/{da}/ersetzen")] {
        status(&b.browser.get(&fremd).await, 404);
    }
    status(&tus(&mut b.browser, "HEAD", &format!("{pfad}/hochladen/{da}"), &[], b"").await, 404);
    status(&ankuendigen(&mut b.browser, &format!("{pfad}/beilagen/antwort.{frage}"), 1000).await, 404);

    // The sweep of orphaned bytes leaves it; after a week it goes, words and bytes.
    let dokument: DokumentId = da.parse().unwrap();
    let raeumen = async |b: &Buehne| {
        let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        b.haus.ablage.verwaiste_entsorgen(&mut tx, BAUTZEN, Duration::ZERO).await.unwrap();
        tx.rollback().await.unwrap();
        let mut tx = b.haus.db.tx(Sicht::Betrieb).await.unwrap();
        let weg = b.haus.ablage.beilagen_ausraeumen(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        b.haus.ablage.bytes_loeschen(weg).await.unwrap();
    };
    raeumen(&b).await;
    b.anna().await;
    assert_eq!(b.browser.get(&format!("{pfad}/beilage/{dokument}")).await.bytes, PDF);
    b.uhr.vor(Duration::from_secs(8 * 24 * 3600));
    raeumen(&b).await;
    assert_eq!(b.bereit(id).await, 0);
    assert!(b.haus.ablage.mandanten().await.unwrap().is_empty(), "bytes are left");
}

#[tokio::test]
async fn of_ones_own_accord_something_is_told_once_until_the_decision() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let pfad = format!("/vorgang/{id}");
    let hier = format!("{pfad}/mitteilung");
    assert!(b.browser.get(&pfad).await.text().contains(&format!("href=\"{hier}\"")));
    let seite = b.browser.get(&hier).await.text();
    assert!(seite.contains("Ihr Antrag bleibt so, wie Sie ihn gesendet haben."), "{seite}");
    let merkmal = seite.split("name=\"merkmal\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();

    // Each kind wants its own; what was typed stays.
    for (art, worte, satz) in [
        ("", "Hallo", "Wählen Sie aus, worum es geht."),
        ("unterlage", "Anbei", "Wählen Sie die Unterlage aus"),
        ("frage", " ", "Schreiben Sie, was sich geändert hat"),
        ("unsinn", "Hallo", "Wählen Sie aus, worum es geht."),
    ] {
        let a = b.mehrteilig(&hier, &[("merkmal", &merkmal), ("art", art), ("antwort", worte)], &[]).await;
        status(&a, 422);
        assert!(a.text().contains(satz) && a.text().contains(worte.trim()), "{}", a.text());
    }
    status(&b.mehrteilig(&hier, &[("art", "frage"), ("antwort", "Ohne Merkmal")], &[]).await, 400);

    let felder = [("merkmal", merkmal.as_str()), ("art", "aenderung"), ("antwort", "Bello ist jetzt ein Łabrador.")];
    let fertig = format!("{pfad}?war=mitgeteilt");
    for _ in 0..2 {
        let a = b.mehrteilig(&hier, &felder, &[("pass.pdf", PDF)]).await;
        assert_eq!(a.ziel(), Some(fertig.as_str()), "{}", a.text());
    }
    let seite = b.browser.get(&fertig).await.text();
    assert!(seite.contains("Ihre Mitteilung ist eingegangen") && seite.contains("Sie haben eine Änderung mitgeteilt"));
    assert_eq!(b.beim_amt(id).await, ["pass.pdf"]);
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    assert_eq!(v.antrag, br#"{"hund":"Bello"}"#, "what was sent stays");
    let post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    assert_eq!(post.iter().map(|n| n.kopf.id).collect::<Vec<_>>(), v.zustand.neues);
    let wo = (BAUTZEN, [v.bezug.einheit]);
    let alle = akte::KorbFilter::Alle;
    let korb = akte::korb(&mut tx, &b.haus.tresor, (wo.0, &wo.1), alle, None, 9).await.unwrap();
    assert!(korb[0].neues, "the inbox says that there is something new");
    drop(tx);

    // Decided: no more, and what is possible instead.
    b.bescheiden(id, konto).await;
    assert!(!b.browser.get(&pfad).await.text().contains(&format!("href=\"{hier}\"")));
    let seite = b.browser.get(&hier).await;
    status(&seite, 200);
    assert!(seite.text().contains("Über Ihren Antrag ist entschieden.") && seite.text().contains("Die Frist endet am"));
    status(&ankuendigen(&mut b.browser, &format!("{pfad}/beilagen/mitteilung"), 1000).await, 404);
}
