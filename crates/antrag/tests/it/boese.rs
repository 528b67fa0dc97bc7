//! What somebody sends who means no good, or whose program is broken: a page that says what to do, and what was answered stays.

use crate::{ANSCHRIFT, Buehne, HUND, PERSON, status};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n";

/// A zip archive with one entry that claims ten gigabytes.
fn bombe() -> Vec<u8> {
    let mut aus = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x10\0\0\0\xff\xff\xff\xff\x01\0\0\0a".to_vec();
    aus.extend([0; 16]);
    aus.extend(b"PK\x01\x02\x14\0\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x10\0\0\0\xff\xff\xff\xff\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a");
    aus.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0\x2f\0\0\0\0\0");
    aus
}

/// A few bytes that say they are 50,000 by 50,000 pixels.
fn riesig() -> Vec<u8> {
    let mut aus = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    aus.extend(50_000_u32.to_be_bytes());
    aus.extend(50_000_u32.to_be_bytes());
    aus.extend(b"\x08\x06\0\0\0....IEND\xae\x42\x60\x82");
    aus
}

#[tokio::test]
async fn ten_thousand_repeats_end_in_a_page_and_the_answers_stay() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", ANSCHRIFT).await;
    b.seite(&antrag, "hund", HUND).await;
    let weg = format!("{antrag}/seite/hund");
    for (anzahl, erwartet, satz) in [(10_000, 413, "höchstens 2000"), (5_000, 413, "höchstens 2000"), (1_500, 422, "9")]
    {
        let namen: Vec<String> = (0..anzahl).map(|i| format!("weitere_hunde.{i}.name")).collect();
        let mut felder = HUND.to_vec();
        felder.extend(namen.iter().map(|n| (n.as_str(), "x")));
        let a = b.browser.post(&weg, &felder).await;
        status(&a, erwartet);
        let seite = a.text();
        assert!(seite.contains(satz), "{anzahl}: {seite}");
        if erwartet == 413 {
            assert!(seite.contains(&format!("href=\"{weg}\"")) && seite.contains("ist noch da"), "{anzahl}: {seite}");
        }
        assert!(seite.len() < 400_000, "{anzahl}: the page itself stays small, {} bytes", seite.len());
        let seite = b.browser.get(&weg).await.text();
        assert!(seite.contains("value=\"Bello\"") && seite.contains("value=\"Dackel\""), "{anzahl}: {seite}");
    }
    // One name ten thousand times.
    let mut felder = HUND.to_vec();
    felder.extend(std::iter::repeat_n(("hund_name", "x"), 10_000));
    status(&b.browser.post(&weg, &felder).await, 413);
    assert!(b.browser.get(&weg).await.text().contains("value=\"Bello\""));
}

#[tokio::test]
async fn hostile_files_are_refused_with_a_sentence_and_the_good_one_stays() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    b.seite(&antrag, "person", PERSON).await;
    let weg = format!("{antrag}/datei/nachweis_herkunft");
    // A name that wants to be a path, a tag and another kind of file.
    let name = "../../etc/<img src=x onerror=alert(1)>\u{202e}exe.pdf";
    let a = b.browser.hochladen_mit(&weg, &[], ("datei", name, PDF)).await;
    status(&a, 303);
    let seite = b.browser.get(&weg).await.text();
    assert!(seite.contains("_img src=x onerror=alert(1)_exe.pdf"), "{seite}");
    assert!(!seite.contains("<img src=x") && !seite.contains("etc/") && !seite.contains('\u{202e}'), "{seite}");
    let mut vieldeutig = PDF.to_vec();
    vieldeutig.extend(bombe());
    let (bombe, riesig) = (bombe(), riesig());
    for (name, bytes, satz) in [
        ("bescheid.pdf", bombe.as_slice(), "ist ein Archiv mit anderen Dateien. Erlaubt sind"),
        (
            "bescheid.pdf",
            vieldeutig.as_slice(),
            "ist zugleich ein Archiv mit anderen Dateien. Speichern oder drucken Sie sie neu",
        ),
        (
            "foto.png",
            riesig.as_slice(),
            "hat 50000 mal 50000 Bildpunkte. Möglich sind zusammen höchstens 250 Millionen. Verkleinern Sie",
        ),
        ("foto.pdf", riesig.as_slice(), "ihr Name sagt etwas anderes. Geben Sie ihr die Endung „.png“"),
        ("seite.pdf", b"<html><script>alert(1)</script></html>", "Erlaubt sind"),
    ] {
        let a = b.browser.hochladen_mit(&weg, &[], ("datei", name, bytes)).await;
        status(&a, 422);
        assert!(a.text().contains(satz), "{name}: {}", a.text());
    }
    let seite = b.browser.get(&weg).await.text();
    assert!(seite.contains("onerror=alert(1)_exe.pdf") && !seite.contains("bescheid.pdf"), "{seite}");
    assert!(b.browser.get(&format!("{antrag}/seite/person")).await.text().contains("value=\"Anna\""));
}

#[tokio::test]
async fn too_many_files_and_names_that_steer_are_said_at_the_field() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    b.seite(&antrag, "person", PERSON).await;
    let weg = format!("{antrag}/datei/nachweis_herkunft");
    // Names are shown without what steers: no path, no turn of the writing, no line break, no end.
    let lang = format!("{}.exe", "ä".repeat(300));
    let boese = ["../../a\u{202e}fdp.exe", lang.as_str(), "\u{2066}d\u{200b}.exe"];
    let dateien: Vec<(&str, &str, &[u8])> = boese.iter().map(|n| ("datei", *n, &b"MZ\x90"[..])).collect();
    let a = b.browser.hochladen_viele(&weg, &dateien).await;
    status(&a, 422);
    let seite = a.text();
    for zeichen in ['\u{202e}', '\u{2066}', '\u{200b}'] {
        assert!(!seite.contains(zeichen), "{zeichen:?}");
    }
    assert!(!seite.contains("../") && !seite.contains(&"ä".repeat(101)), "{seite}");
    assert!(seite.contains("Erlaubt sind"), "{seite}");
    // A name that breaks the request itself.
    let a = b.browser.hochladen_mit(&weg, &[], ("datei", "a\u{7}b.pdf", PDF)).await;
    status(&a, 422);
    assert!(a.text().contains("Benennen Sie die Datei um"), "{}", a.text());
    let namen: Vec<String> = (0..23).map(|i| format!("bild-{i}.pdf")).collect();
    let dateien: Vec<(&str, &str, &[u8])> = namen.iter().map(|n| ("datei", n.as_str(), PDF)).collect();
    let a = b.browser.hochladen_viele(&weg, &dateien).await;
    status(&a, 422);
    let seite = a.text();
    assert!(seite.contains("Auf einmal gehen höchstens 20 Dateien. 3 Dateien wurden nicht angenommen"), "{seite}");
    assert!(seite.contains("bild-20.pdf"), "the first of them is named: {seite}");
    assert!(b.browser.get(&format!("{antrag}/seite/person")).await.text().contains("value=\"Anna\""));
}
