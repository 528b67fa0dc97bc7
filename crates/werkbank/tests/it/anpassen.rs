//! An authority adapts a service of the Land, and the Land changes it afterwards.

use grund::MandantId;

use crate::{Buehne, absenden, schritt, status};

const DIENST: &str = "strassenbeleuchtung-melden";
const BAUTZEN: MandantId = MandantId(14_625_020);

#[tokio::test]
async fn an_adaptation_holds_at_its_authority_and_later_changes_of_the_land_are_merged() {
    let b = Buehne::neu().await;
    let mut hier = b.werkstatt("bautzen", false).await;
    let antwort = hier.post("/werkstatt/anpassen", &[("traeger", "mandant-14625020"), ("leistung", DIENST)]).await;
    status(&antwort, 303);
    let a = antwort.ziel().unwrap().to_owned();
    let nochmal = hier.post("/werkstatt/anpassen", &[("traeger", "mandant-14625020"), ("leistung", DIENST)]).await;
    assert_eq!(nochmal.ziel(), Some(a.as_str()), "there is one adaptation");

    // What is the Land's is not changed here.
    let mast = format!("{a}/frage/mast_nummer");
    status(
        &absenden(
            &mut hier,
            &mast,
            &[("frage", "Nummer am Mast"), ("art", "text"), ("pflicht", "ja"), ("maximal", "30")],
        )
        .await,
        303,
    );
    let seite = hier.get(&a).await.text();
    assert!(seite.contains("Die Frage „Nummer am Mast“ ist anders als beim Land"), "{seite}");
    // Words are.
    status(
        &absenden(
            &mut hier,
            &mast,
            &[("frage", "Nummer auf dem gelben Schild"), ("art", "text"), ("pflicht", "nein"), ("maximal", "30")],
        )
        .await,
        303,
    );
    let seite = hier.get(&a).await.text();
    assert!(!seite.contains("anders als beim Land"), "{seite}");
    status(&schritt(&mut hier, &a, &[("aktion", "vorlegen")]).await, 303);
    let mut zweite = b.werkstatt("bautzen", true).await;
    status(&schritt(&mut zweite, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await, 303);

    let land = b.haus.leistungen.aktuell(DIENST).unwrap();
    let bautzen = b.haus.leistungen.aktuell_bei(DIENST, BAUTZEN).unwrap();
    let goerlitz = b.haus.leistungen.aktuell_bei(DIENST, MandantId(14_626_110)).unwrap();
    let frage = |l: &leistung::Leistung| {
        l.formular.feld("mast_nummer").unwrap().1.frage.in_sprache(grund::Sprache::De).to_owned()
    };
    assert_eq!(
        (frage(&land), frage(&bautzen), frage(&goerlitz)),
        ("Nummer am Mast".into(), "Nummer auf dem gelben Schild".into(), "Nummer am Mast".into())
    );

    // The Land changes another question and the same one.
    neue_fassung_des_landes(&b).await;
    let seite = hier.get(&a).await.text();
    assert!(seite.contains("Das Land hat den Dienst geändert"), "{seite}");
    let abgleich = format!("{a}/abgleich");
    let vorschlag = hier.get(&abgleich).await.text();
    assert!(
        vorschlag.contains("Das entscheiden Sie") && vorschlag.contains("Nummer auf dem gelben Schild"),
        "{vorschlag}"
    );
    let (version, zaehler) = (crate::verdeckt(&vorschlag, "version"), crate::verdeckt(&vorschlag, "zaehler"));
    let alt = hier.post(&abgleich, &[("version", "00"), ("zaehler", &zaehler), ("wahl-0", "eigen")]).await;
    status(&alt, 409);
    status(&hier.post(&abgleich, &[("version", &version), ("zaehler", &zaehler), ("wahl-0", "eigen")]).await, 303);
    let fragen = hier.get(&format!("{a}/fragen")).await.text();
    assert!(fragen.contains("Nummer auf dem gelben Schild") && fragen.contains("Was fehlt der Laterne?"), "{fragen}");
    assert!(hier.get(&abgleich).await.text().contains("Auf dem Stand des Landes"));
}

#[tokio::test]
async fn the_land_marks_what_may_be_adapted_and_the_authority_sees_it() {
    let b = Buehne::neu().await;
    // Of one's own service: marked on the page, kept in its file.
    let mut hier = b.werkstatt("bautzen", false).await;
    let felder =
        [("traeger", "mandant-14625020"), ("name", "Feuer melden"), ("kurz", "Melden."), ("verfahren", "anzeige")];
    let neu = hier.post("/werkstatt/neu", &felder).await;
    status(&neu, 303);
    let eigener = neu.ziel().unwrap().trim_end_matches("/fragen").to_owned();
    let seite = format!("{eigener}/anpassung");
    let leer = hier.get(&seite).await.text();
    assert_eq!(leer.matches(" checked").count(), 5, "everything is free at first: {leer}");
    status(&absenden(&mut hier, &seite, &[("texte", "ja"), ("hilfe", "ja"), ("weglassen", "ja")]).await, 303);
    let danach = hier.get(&seite).await.text();
    assert_eq!(danach.matches(" checked").count(), 3);

    // In an adaptation: what is free and what is held, and a sentence about what cannot stay.
    des_landes(&b, |dateien| {
        let stamm = String::from_utf8(dateien["leistung.toml"].clone()).unwrap();
        let stamm = format!("{stamm}\n[anpassung]\ntexte = false\nfest = [\"mast_nummer\"]\n");
        dateien.insert("leistung.toml".into(), stamm.into_bytes());
    })
    .await;
    let antwort = hier.post("/werkstatt/anpassen", &[("traeger", "mandant-14625020"), ("leistung", DIENST)]).await;
    let a = antwort.ziel().unwrap().to_owned();
    let text = hier.get(&format!("{a}/anpassung")).await.text();
    assert!(text.contains("hält das Land") && text.contains("Alles ist erlaubt"), "{text}");
    assert!(text.contains("Diese Fragen bleiben, wie sie sind") && text.contains("Nummer am Mast"));
    status(&hier.post(&format!("{a}/anpassung"), &[("texte", "ja")]).await, 403);
    let mast = format!("{a}/frage/mast_nummer");
    let anders = [("frage", "Nummer auf dem Schild"), ("art", "text"), ("pflicht", "nein"), ("maximal", "30")];
    status(&absenden(&mut hier, &mast, &anders).await, 303);
    let satz = "Die Frage „Nummer am Mast“ hält das Land. Sie bleibt, wie sie ist.";
    for wo in [format!("{a}/anpassung"), a.clone()] {
        let text = hier.get(&wo).await.text();
        assert!(text.contains(satz), "{wo}: {text}");
    }
    let vorlegen = schritt(&mut hier, &a, &[("aktion", "vorlegen")]).await;
    assert_ne!(vorlegen.status.as_u16(), 303, "it cannot be released");
}

/// As a newer program would bring it.
async fn neue_fassung_des_landes(b: &Buehne) {
    des_landes(b, |dateien| {
        let formular = String::from_utf8(dateien["formular.json"].clone()).unwrap();
        let formular = formular
            .replace("Was ist mit der Laterne?", "Was fehlt der Laterne?")
            .replace("\"Nummer am Mast\"", "\"Nummer des Mastes\"");
        dateien.insert("formular.json".into(), formular.into_bytes());
    })
    .await;
}

/// The Land offers the service with files that were changed.
async fn des_landes(b: &Buehne, aendern: impl FnOnce(&mut leistung::Dateien)) {
    let mut dateien = leistung::aus_ordner(&crate::ordner().join(DIENST)).unwrap();
    aendern(&mut dateien);
    let neu = leistung::Leistung::uebersetzen(&dateien).unwrap();
    let version = akte::versionen::Version {
        version: neu.version,
        leistung: grund::LeistungKennung(DIENST.into()),
        dateien: dateien.into_iter().map(|(p, t)| (p, String::from_utf8(t).unwrap())).collect(),
    };
    let mut tx = b.haus.db.tx(datenbank::Sicht::Land("14".parse().unwrap())).await.unwrap();
    let land = grund::Traeger::Land("14".parse().unwrap());
    assert!(akte::versionen::anbieten(&mut tx, &version, land, false, b.haus.umwelt.jetzt()).await.unwrap());
    tx.commit().await.unwrap();
    web::angebot::laden(&b.haus.db, &b.haus.leistungen).await.unwrap();
}
