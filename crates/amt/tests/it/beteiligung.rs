//! Another authority is asked by hand, answers, and the answer lies in the matter.

use datenbank::Sicht;
use grund::{KontoId, VorgangId};
use konto::demo_sachbearbeitung;
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, status, verdeckt, zeigt};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n158\n%%EOF\n";

fn adresse(id: VorgangId) -> String {
    format!("/amt/vorgang/{id}")
}

async fn uebernehmen(k: &mut Klient, id: VorgangId) {
    let seite = k.get(&adresse(id)).await.text();
    k.post(&format!("{}/uebernehmen", adresse(id)), &[("stand", &verdeckt(&seite, "stand"))]).await;
}

/// Asks the tax office of Görlitz about the dog, in a year's time.
async fn fragen(k: &mut Klient, id: VorgangId) {
    let weg = format!("{}/beteiligung", adresse(id));
    let seite = k.get(&format!("{weg}?suche=steueramt+g%C3%B6rlitz")).await;
    zeigt(&seite, &["Gefundene Stellen", "Görlitz", "Welche Angaben des Antrags braucht sie?"]);
    let (text, stand) = (seite.text(), verdeckt(&seite.text(), "stand"));
    let stelle = text.split("name=\"stelle\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let stelle = stelle.split('"').next().unwrap().to_owned();
    let felder = [
        ("stand", stand.as_str()),
        ("suche", "steueramt görlitz"),
        ("stelle", stelle.as_str()),
        ("frage", "Ist der Hund bei Ihnen gemeldet?"),
        ("seiten", "hund"),
        ("frist.tag", "30"),
        ("frist.monat", "3"),
        ("frist.jahr", "2026"),
    ];
    let antwort = k.post(&weg, &felder).await;
    assert_eq!(antwort.ziel(), Some(adresse(id).as_str()), "{}", antwort.text());
    // The same click once more asks nobody twice.
    assert_eq!(k.post(&weg, &felder).await.ziel(), Some(adresse(id).as_str()));
}

async fn anzahl(b: &Buehne, id: VorgangId) -> usize {
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    akte::beteiligung::des_vorgangs(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().len()
}

#[tokio::test]
async fn another_authority_is_asked_and_answers() {
    let b = Buehne::neu().await;
    let konto: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(konto).await;
    let mut maria = b.maria().await;
    zeigt(&maria.get(&adresse(id)).await, &["Vorgang übernehmen"]);
    assert!(!maria.get(&adresse(id)).await.text().contains("Beteiligte Stellen"), "nobody is asked, nobody may ask");
    uebernehmen(&mut maria, id).await;

    let weg = format!("{}/beteiligung", adresse(id));
    zeigt(&maria.get(&format!("{weg}?suche=xylophon")).await, &["Keine Stelle heißt so."]);
    let leer = maria.post(&weg, &[("stand", "2"), ("suche", "steueramt görlitz")]).await;
    status(&leer, 422);
    for satz in
        ["Wählen Sie die Stelle", "Schreiben Sie Ihre Frage.", "mindestens einen Teil", "Geben Sie einen Tag ein"]
    {
        assert!(leer.text().contains(satz), "{satz}");
    }
    fragen(&mut maria, id).await;
    assert_eq!(anzahl(&b, id).await, 1);
    zeigt(&maria.get(&adresse(id)).await, &["Beteiligte Stellen", "Angefragt", "30.03.2026", "Frage zurücknehmen"]);

    // In Görlitz it lies in the inbox, marked; the matter itself does not exist there.
    let mut goerlitz = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    let korb = goerlitz.get("/amt").await;
    zeigt(&korb, &["Beteiligungen: Andere Stellen fragen Sie", "Stadt Bautzen", "30.03.2026"]);
    let teil = korb.text().split("/amt/beteiligung/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let teil = format!("/amt/beteiligung/{teil}");
    status(&goerlitz.get(&adresse(id)).await, 404);
    let blatt = goerlitz.get(&teil).await;
    zeigt(&blatt, &["Ist der Hund bei Ihnen gemeldet?", "Dackel", "Beteiligung übernehmen", "Ihre Antwort"]);
    assert!(!blatt.text().contains("Am Markt"), "the address is on a page that was not given");
    status(&maria.get(&teil).await, 404);

    let stand = verdeckt(&blatt.text(), "stand");
    let falsch =
        goerlitz.hochladen_felder(&format!("{teil}/antwort"), &[("stand", &stand), ("ergebnis", "einwand")]).await;
    status(&falsch, 422);
    assert!(falsch.text().contains("Schreiben Sie dazu, was die federführende Stelle wissen muss."));
    let felder = [("stand", stand.as_str()), ("ergebnis", "einwand"), ("text", "Der Hund ist hier\n\nschon gemeldet.")];
    let gesendet = goerlitz.hochladen_mit(&format!("{teil}/antwort"), &felder, ("datei", "meldung.pdf", PDF)).await;
    assert_eq!(gesendet.ziel(), Some(teil.as_str()), "{}", gesendet.text());
    // Twice: the same answer, one file.
    goerlitz.hochladen_mit(&format!("{teil}/antwort"), &felder, ("datei", "meldung.pdf", PDF)).await;
    assert!(!goerlitz.get("/amt").await.text().contains("Beteiligungen: Andere Stellen"));
    zeigt(&goerlitz.get(&teil).await, &["Einwand", "schon gemeldet.", "meldung.pdf"]);

    let seite = maria.get(&adresse(id)).await;
    zeigt(
        &seite,
        &["Einwand", "schon gemeldet.", "meldung.pdf", "Beteiligte Stelle hat geantwortet", "Neue Frist setzen"],
    );
    let datei = seite
        .text()
        .split("Anlage: ")
        .next()
        .unwrap()
        .rsplit("href=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(maria.get(&datei).await.bytes, PDF);
    let dort = datei.rsplit('/').next().unwrap();
    assert_eq!(goerlitz.get(&format!("{teil}/dokument/{dort}")).await.bytes, PDF);
    // The applicant does not get it.
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert!(b.haus.ablage.laden(&mut tx, BAUTZEN, id, dort.parse().unwrap()).await.unwrap().is_none());
    drop(tx);
    // Before she decides she is told what the others said.
    zeigt(
        &maria.get(&format!("{}/bescheid", adresse(id))).await,
        &["So haben die beteiligten Stellen geantwortet", "Einwand"],
    );

    // Asked again: a new Frist, and the part is open once more.
    let erneut =
        seite.text().split("/erneut\"").next().unwrap().rsplit("href=\"").next().unwrap().to_owned() + "/erneut";
    zeigt(&maria.get(&erneut).await, &["bekommt eine neue Frist"]);
    let stand = verdeckt(&maria.get(&erneut).await.text(), "stand");
    let felder = [("stand", stand.as_str()), ("frist.tag", "1"), ("frist.monat", "3"), ("frist.jahr", "2026")];
    status(&maria.post(&erneut, &felder).await, 422);
    let felder = [("stand", stand.as_str()), ("frist.tag", "20"), ("frist.monat", "4"), ("frist.jahr", "2026")];
    assert_eq!(maria.post(&erneut, &felder).await.ziel(), Some(adresse(id).as_str()));
    zeigt(&goerlitz.get("/amt").await, &["Beteiligungen: Andere Stellen fragen Sie", "20.04.2026"]);
    zeigt(
        &maria.get(&format!("{}/bescheid", adresse(id))).await,
        &["Noch nicht alle beteiligten Stellen haben geantwortet"],
    );
}

#[tokio::test]
async fn a_question_is_taken_back_and_a_part_is_put_back_by_its_head() {
    let b = Buehne::neu().await;
    let id = b.antrag(b.haus.umwelt.neue_id()).await;
    let mut maria = b.maria().await;
    uebernehmen(&mut maria, id).await;
    fragen(&mut maria, id).await;
    let mut goerlitz = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    let korb = goerlitz.get("/amt").await.text();
    let teil =
        format!("/amt/beteiligung/{}", korb.split("/amt/beteiligung/").nth(1).unwrap().split('"').next().unwrap());
    let druecken = async |k: &mut Klient, was: &str| {
        let stand = verdeckt(&k.get(&teil).await.text(), "stand");
        k.post(&format!("{teil}/{was}"), &[("stand", &stand)]).await
    };
    assert_eq!(druecken(&mut goerlitz, "uebernehmen").await.ziel(), Some(teil.as_str()));
    let mut leitung = b.angemeldet(&konto::demo_leitung("goerlitz")).await;
    zeigt(&leitung.get(&teil).await, &["In Bearbeitung", "Beteiligung zurücklegen"]);
    let stand = verdeckt(&leitung.get(&teil).await.text(), "stand");
    let fremd =
        leitung.hochladen_felder(&format!("{teil}/antwort"), &[("stand", &stand), ("ergebnis", "kein_einwand")]).await;
    status(&fremd, 409);
    assert_eq!(druecken(&mut leitung, "zuruecklegen").await.ziel(), Some(teil.as_str()));

    let seite = maria.get(&adresse(id)).await.text();
    let weg = seite.split("/zuruecknehmen\"").next().unwrap().rsplit("action=\"").next().unwrap().to_owned()
        + "/zuruecknehmen";
    let stand = verdeckt(&seite, "stand");
    assert_eq!(maria.post(&weg, &[("stand", &stand)]).await.ziel(), Some(adresse(id).as_str()));
    zeigt(&goerlitz.get(&teil).await, &["Zurückgenommen"]);
    let spaet =
        goerlitz.hochladen_felder(&format!("{teil}/antwort"), &[("stand", "1"), ("ergebnis", "kein_einwand")]).await;
    status(&spaet, 409);
    assert!(spaet.text().contains("Diese Beteiligung ist beendet."));
}
