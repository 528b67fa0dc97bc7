//! Files that arrive over several requests (tus 1.0.0).

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use datenbank::Sicht;
use grund::DokumentId;
use web::probe::{Antwort, Klient};

use crate::{Buehne, anmelden, status};

const MB: usize = 1_000_000;

/// Status, headers, bytes.
type Fall<'a> = (u16, &'a [(&'a str, &'a str)], &'a [u8]);

/// A PDF of `laenge` bytes that is the same for the same `saat` only.
fn pdf(laenge: usize, saat: u64) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n1 0 obj<</Length 0>>stream\n".to_vec();
    let mut x = saat | 1;
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
    for (name, wert) in [("tus-resumable", "1.0.0")].iter().chain(kopf) {
        if !wert.is_empty() {
            anfrage = anfrage.header(*name, *wert);
        }
    }
    k.senden(anfrage.body(Body::from(bytes.to_vec())).unwrap()).await
}

async fn ankuendigen(k: &mut Klient, antrag: &str, name: &str, laenge: usize) -> Antwort {
    let angaben = format!("filename {},abdruck {}", BASE64.encode(name), BASE64.encode("derselbe"));
    let kopf = [("upload-length", laenge.to_string()), ("upload-metadata", angaben)];
    let kopf: Vec<(&str, &str)> = kopf.iter().map(|(n, w)| (*n, w.as_str())).collect();
    tus(k, "POST", &format!("{antrag}/datei/nachweis_herkunft/hochladen"), &kopf, b"").await
}

async fn stueck(k: &mut Klient, upload: &str, ab: usize, bytes: &[u8], mehr: &[(&str, &str)]) -> Antwort {
    let ab = ab.to_string();
    let mut kopf = vec![("upload-offset", ab.as_str()), ("content-type", "application/offset+octet-stream")];
    kopf.extend(mehr);
    tus(k, "PATCH", upload, &kopf, bytes).await
}

async fn stand(k: &mut Klient, upload: &str) -> Option<usize> {
    let a = tus(k, "HEAD", upload, &[], b"").await;
    a.kopf.get("upload-offset").map(|v| v.to_str().unwrap().parse().unwrap())
}

fn ort(a: &Antwort) -> String {
    status(a, 201);
    assert!(a.kopf.contains_key("upload-expires"));
    a.kopf[header::LOCATION].to_str().unwrap().to_owned()
}

/// The document as its owner gets it back.
async fn inhalt(k: &mut Klient, antrag: &str, upload: &str) -> Antwort {
    let id = upload.rsplit('/').next().unwrap();
    k.get(&format!("{antrag}/datei/nachweis_herkunft/{id}")).await
}

#[tokio::test]
async fn a_file_goes_on_where_it_ended_and_comes_back_byte_for_byte() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let k = &mut b.browser;
    let datei = pdf(7 * MB + 123, 1);
    let upload = ort(&ankuendigen(k, &antrag, "Impfpass Bello.pdf", datei.len()).await);
    assert_eq!(stand(k, &upload).await, Some(0));

    // Borders that are none of ours, a fingerprint of each kind, an empty piece, and the method behind a wall.
    let sha256 = format!("sha256 {}", BASE64.encode(tresor::sha256(&datei[..3 * MB])));
    let a = stueck(k, &upload, 0, &datei[..3 * MB], &[("upload-checksum", &sha256)]).await;
    status(&a, 204);
    assert_eq!(a.kopf["upload-offset"], (3 * MB).to_string().as_str());
    assert_eq!(a.kopf["tus-resumable"], "1.0.0");
    status(&stueck(k, &upload, 3 * MB, b"", &[]).await, 204);
    status(&stueck(k, &upload, 3 * MB, &datei[3 * MB..3 * MB + 1], &[]).await, 204);
    let ab = (3 * MB + 1).to_string();
    let kopf = [
        ("x-http-method-override", "PATCH"),
        ("upload-offset", ab.as_str()),
        ("content-type", "application/offset+octet-stream"),
    ];
    status(&tus(k, "POST", &upload, &kopf, &datei[3 * MB + 1..6 * MB]).await, 204);
    assert_eq!(stand(k, &upload).await, Some(6 * MB));

    // The page says so, also on another visit, and not a byte of it is a document yet.
    let seite = k.get(&format!("{antrag}/datei/nachweis_herkunft")).await.text().replace('\u{a0}', " ");
    assert!(seite.contains("Noch nicht ganz übertragen") && seite.contains("Impfpass Bello.pdf"), "{seite}");
    assert!(seite.contains("5,7 MB von 6,6 MB") || seite.contains("5,7 MB von 6,7 MB"), "{seite}");
    assert!(seite.contains("Noch keine Datei hochgeladen."));

    status(&stueck(k, &upload, 6 * MB, &datei[6 * MB..], &[]).await, 204);
    let da = inhalt(k, &antrag, &upload).await;
    status(&da, 200);
    assert!(da.bytes == datei, "other bytes came back");
    let seite = k.get(&format!("{antrag}/datei/nachweis_herkunft")).await.text();
    assert!(!seite.contains("Noch nicht ganz übertragen") && seite.contains("Impfpass Bello.pdf"), "{seite}");
    // The answer got lost: asked again, nothing changes.
    assert_eq!(stand(k, &upload).await, Some(datei.len()));
    status(&stueck(k, &upload, datei.len(), b"", &[]).await, 204);
    assert_eq!(k.get(&format!("{antrag}/seite/nachweise")).await.text().matches("Impfpass Bello.pdf").count(), 1);

    // Removed, nothing of it is left.
    let id: DokumentId = upload.rsplit('/').next().unwrap().parse().unwrap();
    status(&k.post(&format!("{antrag}/datei/nachweis_herkunft/{id}/entfernen"), &[]).await, 303);
    assert!(b.haus.ablage.mandanten().await.unwrap().is_empty(), "bytes are left");
}

#[tokio::test]
async fn what_does_not_fit_the_protocol_is_refused_in_its_numbers_and_changes_nothing() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let k = &mut b.browser;
    let datei = pdf(3 * MB, 2);
    let upload = ort(&ankuendigen(k, &antrag, "a.pdf", datei.len()).await);
    status(&stueck(k, &upload, 0, &datei[..MB], &[]).await, 204);
    let gut = ("content-type", "application/offset+octet-stream");
    let falsche_summe = format!("sha1 {}", BASE64.encode([7; 20]));
    let faelle: &[Fall<'_>] = &[
        (409, &[("upload-offset", "0"), gut], &datei[..MB]),
        (409, &[("upload-offset", "999999"), gut], &datei[..MB]),
        (409, &[("upload-offset", "18446744073709551615"), gut], b"x"),
        (400, &[("upload-offset", "99999999999999999999999"), gut], b"x"),
        (400, &[("upload-offset", "-1"), gut], b"x"),
        (400, &[("upload-offset", "+1000000"), gut], b"x"),
        (400, &[gut], b"x"),
        (415, &[("upload-offset", "1000000"), ("content-type", "application/pdf")], b"x"),
        (400, &[("upload-offset", "1000000"), gut, ("upload-checksum", "md5 AAAA")], b"x"),
        (400, &[("upload-offset", "1000000"), gut, ("upload-checksum", "sha1")], b"x"),
        (460, &[("upload-offset", "1000000"), gut, ("upload-checksum", &falsche_summe)], &datei[MB..]),
        (413, &[("upload-offset", "1000000"), gut], &datei),
    ];
    for (soll, kopf, bytes) in faelle {
        let a = tus(k, "PATCH", &upload, kopf, bytes).await;
        assert_eq!(a.status.as_u16(), *soll, "{kopf:?}: {}", a.text());
        assert_eq!(a.kopf["tus-resumable"], "1.0.0", "{kopf:?}");
        // What fills a whole piece before the fault shows may count; what does not, never.
        assert!(stand(k, &upload).await.is_some_and(|s| s >= MB && s < datei.len()), "{kopf:?}");
    }
    let alt = Request::builder().method("PATCH").uri(&upload).header("tus-resumable", "0.2.2");
    let a = k.senden(alt.body(Body::empty()).unwrap()).await;
    status(&a, 412);
    assert_eq!(a.kopf["tus-version"], "1.0.0");
    let a = tus(k, "OPTIONS", &upload, &[], b"").await;
    status(&a, 204);
    assert_eq!(a.kopf["tus-extension"], "creation,expiration,checksum,termination");

    // Announcing: without a length, with one that is too large for the field, with nothing, with lies about it.
    let wo = format!("{antrag}/datei/nachweis_herkunft/hochladen");
    for (laenge, soll) in [("", 400), ("0", 422), ("-5", 400), ("10000001", 413), ("99999999999999999999", 400)] {
        status(&tus(k, "POST", &wo, &[("upload-length", laenge)], b"").await, soll);
    }
    let zu_gross = ankuendigen(k, &antrag, "Film.pdf", 2_000 * MB).await;
    assert!(
        zu_gross.text().contains("Die Datei „Film.pdf“ ist 2000 MB groß. Erlaubt sind höchstens 10 MB."),
        "{}",
        zu_gross.text()
    );

    // Given up, it is gone.
    status(&tus(k, "DELETE", &upload, &[], b"").await, 204);
    status(&tus(k, "HEAD", &upload, &[], b"").await, 404);
    status(&stueck(k, &upload, MB, b"x", &[]).await, 404);
}

#[tokio::test]
async fn what_may_not_be_taken_is_refused_as_soon_as_it_shows() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let k = &mut b.browser;
    // An archive is recognised by its first piece.
    let upload = ort(&ankuendigen(k, &antrag, "a.pdf", 5 * MB).await);
    let mut archiv = b"PK\x03\x04".to_vec();
    archiv.resize(3 * MB, 0);
    let a = stueck(k, &upload, 0, &archiv, &[]).await;
    status(&a, 422);
    assert!(a.text().contains("ein Archiv mit anderen Dateien"), "{}", a.text());
    assert_eq!(stand(k, &upload).await, None);
    // A program in the middle, across the border of two pieces; and an end that is missing.
    for (an, was) in [(ablage::STUECK - 5, "Programmcode"), (0, "unvollständig")] {
        let mut datei = pdf(5 * MB, 3);
        if an > 0 {
            let code = b"endstream /OpenAction <</S/JavaScript/JS(app.alert(1))>> stream";
            datei[an - 10..an - 10 + code.len()].copy_from_slice(code);
        } else {
            datei.truncate(4 * MB);
        }
        let upload = ort(&ankuendigen(k, &antrag, "a.pdf", datei.len()).await);
        let a = stueck(k, &upload, 0, &datei, &[]).await;
        status(&a, 422);
        assert!(a.text().contains(was), "{was}: {}", a.text());
        assert_eq!(stand(k, &upload).await, None, "{was}");
    }
    let seite = k.get(&format!("{antrag}/datei/nachweis_herkunft")).await.text();
    assert!(seite.contains("Noch keine Datei hochgeladen.") && !seite.contains("Noch nicht ganz"), "{seite}");
}

#[tokio::test]
async fn two_at_once_write_one_file_and_never_a_mixture() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let datei = pdf(6 * MB, 4);
    let upload = ort(&ankuendigen(&mut b.browser, &antrag, "a.pdf", datei.len()).await);
    // Both claim the same place; the second sends other bytes.
    let mut anderer = Klient::neu(&b.haus, antrag::wege());
    anmelden(&b.haus, &mut anderer, "anna.beispiel@demo.example").await;
    let fremd = pdf(6 * MB, 5);
    let (eins, zwei) = tokio::join!(
        stueck(&mut b.browser, &upload, 0, &datei[..5 * MB], &[]),
        stueck(&mut anderer, &upload, 0, &fremd[..5 * MB], &[])
    );
    let mut zahlen = [eins.status.as_u16(), zwei.status.as_u16()];
    zahlen.sort_unstable();
    assert_eq!(zahlen, [204, 409], "one goes through, the other is told");
    let gewinner = if eins.status == 204 { &datei } else { &fremd };
    status(&stueck(&mut b.browser, &upload, 5 * MB, &gewinner[5 * MB..], &[]).await, 204);
    assert!(inhalt(&mut b.browser, &antrag, &upload).await.bytes == *gewinner, "a mixture");
    // Two files at once, each as it is.
    let k = &mut b.browser;
    let oben = ort(&ankuendigen(k, &antrag, "b.pdf", datei.len()).await);
    let unten = ort(&ankuendigen(&mut anderer, &antrag, "c.pdf", fremd.len()).await);
    let (eins, zwei) = tokio::join!(stueck(k, &oben, 0, &datei, &[]), stueck(&mut anderer, &unten, 0, &fremd, &[]));
    status(&eins, 204);
    status(&zwei, 204);
    assert!(inhalt(k, &antrag, &oben).await.bytes == datei && inhalt(k, &antrag, &unten).await.bytes == fremd);
    // Three are all that the field takes.
    status(&ankuendigen(k, &antrag, "d.pdf", 1000).await, 422);
}

#[tokio::test]
async fn only_its_owner_knows_a_file_that_is_arriving() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let datei = pdf(3 * MB, 6);
    let upload = ort(&ankuendigen(&mut b.browser, &antrag, "a.pdf", datei.len()).await);
    let mut fremd = Klient::neu(&b.haus, antrag::wege());
    anmelden(&b.haus, &mut fremd, "jan.muster@demo.example").await;
    assert_eq!(stand(&mut fremd, &upload).await, None);
    status(&stueck(&mut fremd, &upload, 0, &datei, &[]).await, 404);
    status(&tus(&mut fremd, "DELETE", &upload, &[], b"").await, 404);
    status(&ankuendigen(&mut fremd, &antrag, "a.pdf", 1000).await, 404);
    let mut niemand = Klient::neu(&b.haus, antrag::wege());
    status(&stueck(&mut niemand, &upload, 0, &datei, &[]).await, 303);
    // Not even a row, whatever asks.
    let konto: grund::KontoId = b.haus.umwelt.neue_id();
    let mandant = grund::MandantId(14_625_020);
    for (sicht, zahl) in [
        (Sicht::Frei, 0),
        (Sicht::Konto(konto), 0),
        (Sicht::Mandant(grund::MandantId(1)), 0),
        (Sicht::Mandant(mandant), 1),
    ] {
        let mut tx = b.haus.db.tx(sicht).await.unwrap();
        let da: i64 = sqlx::query_scalar("SELECT count(*) FROM upload").fetch_one(&mut *tx).await.unwrap();
        assert_eq!(da, zahl, "{sicht:?}");
    }
    // Whoever may see which there are may change none.
    let mut tx = b.haus.db.tx(Sicht::Mandant(mandant)).await.unwrap();
    let geaendert = sqlx::query("UPDATE upload SET empfangen = 1").execute(&mut *tx).await.unwrap();
    assert_eq!(geaendert.rows_affected(), 0);
}

#[tokio::test]
async fn what_nobody_finishes_goes_after_a_week() {
    let (mut b, uhr) = Buehne::mit_stamm(|_| {}).await;
    let antrag = b.beginnen("14625020").await;
    let datei = pdf(3 * MB, 7);
    let upload = ort(&ankuendigen(&mut b.browser, &antrag, "a.pdf", datei.len()).await);
    status(&stueck(&mut b.browser, &upload, 0, &datei[..MB], &[]).await, 204);
    uhr.vor(std::time::Duration::from_secs(6 * 86_400));
    anmelden(&b.haus, &mut b.browser, "anna.beispiel@demo.example").await;
    assert_eq!(stand(&mut b.browser, &upload).await, Some(MB));
    status(&stueck(&mut b.browser, &upload, MB, &datei[MB..2 * MB], &[]).await, 204);
    uhr.vor(std::time::Duration::from_secs(7 * 86_400));
    anmelden(&b.haus, &mut b.browser, "anna.beispiel@demo.example").await;
    assert_eq!(stand(&mut b.browser, &upload).await, None);
    let mut tx = b.haus.db.tx(Sicht::Betrieb).await.unwrap();
    let weg = b.haus.ablage.uploads_ausraeumen(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    b.haus.ablage.bytes_loeschen(weg).await.unwrap();
    assert!(b.haus.ablage.mandanten().await.unwrap().is_empty(), "bytes are left");
}

#[tokio::test]
async fn without_script_a_large_file_comes_in_one_request_and_lies_in_pieces() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let k = &mut b.browser;
    let datei = pdf(5 * MB, 8);
    let wo = format!("{antrag}/datei/nachweis_herkunft");
    status(&k.hochladen(&wo, "datei", "gross.pdf", &datei).await, 303);
    let seite = k.get(&wo).await.text();
    let id = seite.split(&format!("{wo}/")).nth(1).unwrap().split(['"', '/']).next().unwrap();
    assert!(k.get(&format!("{wo}/{id}")).await.bytes == datei);
    let zu_gross = k.hochladen(&wo, "datei", "riesig.pdf", &pdf(11 * MB, 9)).await;
    status(&zu_gross, 422);
    assert!(zu_gross.text().contains("ist 11 MB groß. Erlaubt sind höchstens 10 MB"), "{}", zu_gross.text());
}
