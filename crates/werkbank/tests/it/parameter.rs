//! What authorities set in a service: declared, fixed for a Land, made a secret of, deleted.

use web::probe::Klient;

use crate::{Buehne, absenden, status};

async fn beginnen(k: &mut Klient) -> String {
    let felder = [
        ("traeger", "land-14"),
        ("name", "Stand anmelden"),
        ("kurz", "Stand anmelden."),
        ("verfahren", "bescheid"),
        ("gebuehr", "ja"),
    ];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("/fragen").to_owned()
}

#[tokio::test]
async fn values_of_authorities_are_declared_fixed_and_kept_secret() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let liste = format!("{a}/parameter");
    let t = frieda.get(&liste).await.text();
    assert!(t.contains("jede Behörde") && t.contains("Gebühr: Stand anmelden"), "{t}");
    let neu = format!("{a}/parameter/neu");
    let leer = absenden(&mut frieda, &neu, &[]).await;
    status(&leer, 422);
    assert!(leer.text().contains("was die Behörde festlegt") && leer.text().contains("Wählen Sie, was es ist."));
    for (art, vorgabe, satz) in [
        ("zahl", "viel", "Geben Sie eine ganze Zahl ein"),
        ("ja_nein", "vielleicht", "Schreiben Sie ja oder nein."),
        ("betrag", "teuer", "teuer"),
        ("betrag", "", "Der Wert fehlt."),
        ("geheim", "", "Dieses Geheimnis bekommt niemand."),
    ] {
        let nein = absenden(&mut frieda, &neu, &[("frage", "Standgeld"), ("art", art), ("vorgabe", vorgabe)]).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz), "{art} {vorgabe}: {}", nein.text());
    }
    // Fixed for one Land, with another default there.
    let felder = [
        ("frage", "Standgeld je Tag"),
        ("art", "betrag"),
        ("vorgabe", "12,50"),
        ("vorgabe-14", "15,00"),
        ("fest", "14"),
    ];
    let ja = absenden(&mut frieda, &neu, &felder).await;
    let wert = format!("{a}/parameter/standgeld_je_tag");
    assert_eq!(ja.ziel(), Some(format!("{wert}?gespeichert=ja").as_str()), "{}", ja.text());
    let t = frieda.get(&liste).await.text();
    assert!(t.contains("fest in: Sachsen") && t.contains("12,50"), "{t}");
    let toml = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    assert!(toml.contains("fest_in = [\\\"14\\\"]") && toml.contains("je_land"), "{toml}");

    // A secret: somebody gets it, no formula knows it.
    let empfaenger = [
        ("name", "Marktsystem"),
        ("weg", "schnittstelle"),
        ("ziel", "marktsystem"),
        ("wann", "eingang"),
        ("felder", "vorname"),
        ("rechtsgrundlage", "Probe"),
    ];
    let ja = absenden(&mut frieda, &format!("{a}/andere/weiterleitung/neu"), &empfaenger).await;
    status(&ja, 303);
    let felder = [("frage", "Schlüssel zum Marktsystem"), ("art", "geheim"), ("zugang", "weiterleitung.marktsystem")];
    let ja = absenden(&mut frieda, &neu, &felder).await;
    let geheim = format!("{a}/parameter/schluessel_zum_marktsystem");
    assert_eq!(ja.ziel(), Some(format!("{geheim}?gespeichert=ja").as_str()), "{}", ja.text());
    assert!(frieda.get(&liste).await.text().contains("Ein Geheimnis"));
    let nein = absenden(
        &mut frieda,
        &geheim,
        &[("frage", "Schlüssel"), ("art", "geheim"), ("zugang", "weiterleitung.marktsystem"), ("vorgabe", "x")],
    )
    .await;
    status(&nein, 422);
    assert!(nein.text().contains("Ein Geheimnis hat kein „vorgabe“"), "{}", nein.text());
    let formel = format!("{a}/wert/neu");
    let t = frieda.get(&formel).await.text();
    assert!(t.contains("parameter.standgeld_je_tag") && !t.contains("schluessel_zum_marktsystem"), "{t}");
    let felder =
        [("frage", "Klau"), ("art", "text"), ("quelle", "formel"), ("formel", "parameter.schluessel_zum_marktsystem")];
    let _egal = absenden(&mut frieda, &formel, &felder).await;
    // Editing the receiver keeps its key; deleting the secret takes it away there.
    status(&absenden(&mut frieda, &format!("{a}/andere/weiterleitung/marktsystem"), &empfaenger).await, 303);
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    assert!(paket.contains("zugang = \\\"schluessel_zum_marktsystem\\\""), "{paket}");

    // What is used stays; what is not goes.
    status(&absenden(&mut frieda, &geheim, &[("aktion", "loeschen"), ("frage", "Schlüssel")]).await, 303);
    assert!(!frieda.get(&format!("{a}/ausgabe/paket")).await.text().contains("zugang ="));
    status(&frieda.get(&geheim).await, 404);
    let felder =
        [("frage", "Miete"), ("art", "betrag"), ("quelle", "formel"), ("formel", "parameter.standgeld_je_tag * 2")];
    status(&absenden(&mut frieda, &formel, &felder).await, 303);
    let nein = absenden(&mut frieda, &wert, &[("aktion", "loeschen"), ("frage", "Standgeld je Tag")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Den Wert benutzt noch die Datei"), "{}", nein.text());
    status(&b.werkstatt("bautzen", false).await.get(&liste).await, 404);
}
