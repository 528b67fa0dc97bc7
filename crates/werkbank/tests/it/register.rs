//! The register of processes: an authority shares one, others find, compare and take it over; who may not see it does not.

use web::probe::Klient;

use crate::{Buehne, absenden, status, verdeckt};

async fn beginnen(k: &mut Klient, traeger: &str, name: &str) -> String {
    let felder = [("traeger", traeger), ("name", name), ("kurz", "Ein Dienst."), ("verfahren", "bescheid")];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("/fragen").to_owned()
}

/// Puts a step on the first way of the process.
async fn schritt_dazu(k: &mut Klient, a: &str, name: &str) {
    let seite = k.get(&format!("{a}/ablauf")).await.text();
    let ziel =
        seite.split("href=\"").find(|t| t.contains("/ablauf/weg/")).unwrap().split('"').next().unwrap().to_owned();
    let felder = [
        ("aktion", "einfuegen"),
        ("name", name),
        ("was", "zeit"),
        ("zeitart", "dauer"),
        ("zahl", "3"),
        ("einheit", "D"),
    ];
    status(&absenden(k, &ziel, &felder).await, 303);
}

async fn einstellen(k: &mut Klient, a: &str, teilen: &str, behoerden: &str) -> String {
    let felder = [
        ("aktion", "aufnehmen"),
        ("name", "Bank mit Bedenkzeit"),
        ("beschreibung", "Wartet drei Tage, bevor jemand prüft."),
        ("stand", "entwurf"),
        ("teilen", teilen),
        ("behoerden", behoerden),
    ];
    let antwort = k.post(&format!("{a}/ablauf/register"), &felder).await;
    status(&antwort, 303);
    antwort.ziel().unwrap().split('?').next().unwrap().to_owned()
}

async fn teilen(k: &mut Klient, eintrag: &str, wie: &str, behoerden: &str) {
    let seite = format!("{eintrag}/angaben");
    let zaehler = verdeckt(&k.get(&seite).await.text(), "zaehler");
    let felder = [
        ("zaehler", zaehler.as_str()),
        ("name", "Bank mit Bedenkzeit"),
        ("beschreibung", "Wartet drei Tage, bevor jemand prüft."),
        ("stand", "entwurf"),
        ("teilen", wie),
        ("behoerden", behoerden),
    ];
    status(&k.post(&seite, &felder).await, 303);
}

#[tokio::test]
async fn a_process_is_seen_by_those_with_whom_it_is_shared_and_by_nobody_else() {
    let b = Buehne::neu().await;
    let mut bautzen = b.werkstatt("bautzen", false).await;
    let (mut goerlitz, mut sachsen) = (b.werkstatt("goerlitz", false).await, b.werkstatt("sn", false).await);
    let a = beginnen(&mut bautzen, "mandant-14625020", "Bank aufstellen").await;
    schritt_dazu(&mut bautzen, &a, "Drei Tage Bedenkzeit").await;
    // What is missing is named, also an authority that does not exist.
    let leer = bautzen
        .post(
            &format!("{a}/ablauf/register"),
            &[("aktion", "aufnehmen"), ("teilen", "bestimmte"), ("behoerden", "Stadt Nirgends")],
        )
        .await;
    status(&leer, 422);
    let t = leer.text();
    assert!(
        t.contains("Geben Sie dem Ablauf einen Namen") && t.contains("Die Behörde „Stadt Nirgends“ gibt es hier nicht"),
        "{t}"
    );
    let eintrag = einstellen(&mut bautzen, &a, "niemand", "").await;
    let t = bautzen.get(&eintrag).await.text();
    assert!(t.contains("Drei Tage Bedenkzeit") && t.contains("<svg") && t.contains("nur wir"), "{t}");
    for k in [&mut goerlitz, &mut sachsen] {
        status(&k.get(&eintrag).await, 404);
        assert!(!k.get("/werkstatt/register").await.text().contains("Bank mit Bedenkzeit"));
    }
    teilen(&mut bautzen, &eintrag, "bestimmte", "Stadt Görlitz").await;
    status(&goerlitz.get(&eintrag).await, 200);
    status(&sachsen.get(&eintrag).await, 404);
    teilen(&mut bautzen, &eintrag, "alle", "").await;
    status(&sachsen.get(&eintrag).await, 200);
    // Seen is not owned.
    status(&sachsen.get(&format!("{eintrag}/angaben")).await, 404);
    status(&sachsen.post(&format!("{eintrag}/angaben"), &[("name", "Meins")]).await, 404);
    // A page that was read before another change writes nothing.
    let spaet = bautzen
        .post(
            &format!("{eintrag}/angaben"),
            &[("zaehler", "1"), ("name", "X"), ("beschreibung", "Y"), ("stand", "entwurf"), ("teilen", "niemand")],
        )
        .await;
    status(&spaet, 422);
    assert!(spaet.text().contains("Jemand hat den Eintrag geändert"));

    // Found by name, service, owner and building block, in whatever form; not by what it is not.
    for (frage, da) in [
        ("wort=bedenkzeit", true),
        ("wort=BANK+aufstellen", true),
        ("wort=bautzen+zustellen", true),
        ("baustein=bescheid_zustellen", true),
        ("baustein=beteiligen", false),
        ("besitzer=mandant-14625020", true),
        ("wort=hundesteuer", false),
    ] {
        let t = sachsen.get(&format!("/werkstatt/register?{frage}")).await.text();
        assert_eq!(t.contains("Bank mit Bedenkzeit"), da, "{frage}");
    }
}

#[tokio::test]
async fn a_shared_process_is_compared_and_taken_over_as_ones_own() {
    let b = Buehne::neu().await;
    let (mut bautzen, mut goerlitz) = (b.werkstatt("bautzen", false).await, b.werkstatt("goerlitz", false).await);
    let a = beginnen(&mut bautzen, "mandant-14625020", "Bank aufstellen").await;
    schritt_dazu(&mut bautzen, &a, "Drei Tage Bedenkzeit").await;
    let eintrag = einstellen(&mut bautzen, &a, "bestimmte", "Stadt Görlitz").await;
    assert!(goerlitz.get(&eintrag).await.text().contains("Beginnen Sie zuerst einen Dienst"));
    let eigener = beginnen(&mut goerlitz, "mandant-14626110", "Tisch aufstellen").await;
    let id = eigener.rsplit('/').next().unwrap();

    let t = goerlitz.get(&format!("{eintrag}/vergleich?mit=entwurf-{id}")).await.text();
    assert!(
        t.contains("die entfallen: 1") && t.contains("Drei Tage Bedenkzeit") && t.matches("<svg").count() >= 2,
        "{t}"
    );
    for mit in ["", "unsinn", "entwurf-unsinn"] {
        let t = goerlitz.get(&format!("{eintrag}/vergleich?mit={mit}")).await;
        status(&t, 200);
        assert!(t.text().contains("Noch nichts gewählt"));
    }

    status(&goerlitz.post(&format!("{eintrag}/uebernehmen"), &[]).await, 422);
    // Into somebody else's draft nobody takes anything.
    let fremd = a.rsplit('/').next().unwrap();
    status(&goerlitz.post(&format!("{eintrag}/uebernehmen"), &[("entwurf", fremd)]).await, 404);
    let antwort = goerlitz.post(&format!("{eintrag}/uebernehmen"), &[("entwurf", id)]).await;
    status(&antwort, 303);
    let neuer = antwort.ziel().unwrap().split('?').next().unwrap().to_owned();
    let t = goerlitz.get(&neuer).await.text();
    assert!(t.contains("Übernommen von") && t.contains("Bank mit Bedenkzeit") && t.contains("nur wir"), "{t}");
    assert!(goerlitz.get(&format!("{eigener}/ablauf")).await.text().contains("Drei Tage Bedenkzeit"));
    assert!(goerlitz.get(&format!("{eigener}/fassungen")).await.text().contains("übernommen"));
    status(&bautzen.get(&neuer).await, 404);

    // The model changes, its entry follows on purpose, and the one who took it over sees that they differ.
    schritt_dazu(&mut bautzen, &a, "Noch einmal überlegen").await;
    assert!(!goerlitz.get(&eintrag).await.text().contains("Noch einmal überlegen"));
    status(&bautzen.post(&format!("{a}/ablauf/register"), &[("aktion", "nachfuehren")]).await, 303);
    let t = goerlitz.get(&neuer).await.text();
    assert!(t.contains("Mit dem Vorbild vergleichen"), "{t}");
    let weg = eintrag.rsplit('/').next().unwrap();
    let t = goerlitz.get(&format!("{neuer}/vergleich?mit={weg}")).await.text();
    assert!(t.contains("Schritte, die hinzukommen: 1"), "{t}");
    // No longer shared: what was taken over stays, where it came from is not told.
    teilen(&mut bautzen, &eintrag, "niemand", "").await;
    let t = goerlitz.get(&neuer).await.text();
    assert!(t.contains("einem Ablauf, der nicht mehr geteilt wird") && t.contains("Drei Tage Bedenkzeit"), "{t}");
}

#[tokio::test]
async fn only_a_released_process_is_recommended() {
    let b = Buehne::neu().await;
    let mut k = b.werkstatt("bautzen", false).await;
    let a = beginnen(&mut k, "mandant-14625020", "Bank anmelden").await;
    let felder = [
        ("aktion", "aufnehmen"),
        ("name", "Bank"),
        ("beschreibung", "Eine Bank."),
        ("stand", "gilt"),
        ("teilen", "niemand"),
        ("behoerden", ""),
    ];
    let antwort = k.post(&format!("{a}/ablauf/register"), &felder).await;
    status(&antwort, 422);
    assert!(antwort.text().contains("„Empfohlen“ geht erst, wenn der Dienst"), "{}", antwort.text());
    let eintrag = einstellen(&mut k, &a, "niemand", "").await;
    let seite = format!("{eintrag}/angaben");
    let zaehler = verdeckt(&k.get(&seite).await.text(), "zaehler");
    let felder: Vec<_> = felder[1..].iter().copied().chain([("zaehler", zaehler.as_str())]).collect();
    status(&k.post(&seite, &felder).await, 422);
    assert!(!k.get(&eintrag).await.text().contains("empfohlen"));
}
