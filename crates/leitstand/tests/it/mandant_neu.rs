//! An authority is created by the operator.

use grund::{MandantId, Traeger};
use konto::DEMO_BETRIEB;

use crate::{anmelden, aufbau};

const WEG: &str = "/leitstand/mandanten/neu";

fn felder<'a>(mehr: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut alle = vec![
        ("schluessel", "14625240"),
        ("behoerde", "Gemeinde Beispielhausen"),
        ("stelle", "Bürgerbüro"),
        ("strasse", "Am Markt 1"),
        ("plz", "02625"),
        ("ort", "Beispielhausen"),
        ("name", "Bea Bürgermeisterin"),
        ("email", "bea@beispielhausen.example"),
    ];
    for (name, wert) in mehr {
        alle.retain(|(n, _)| n != name);
        alle.push((name, wert));
    }
    alle
}

#[tokio::test]
async fn the_operator_creates_an_authority_with_its_office_and_administration() {
    let (haus, mut k, _) = aufbau(false).await;
    verzeichnis::grunddaten_einspielen(&haus.db).await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    assert!(k.get("/leitstand/mandanten").await.text().contains("Behörde anlegen"));
    assert_eq!(k.get(WEG).await.status.as_u16(), 200);
    for (feld, wert, satz) in [
        ("schluessel", "1462524", "2, 5, 8, 9 oder 12 Ziffern"),
        ("schluessel", "14625999", "gibt es in den amtlichen Listen nicht"),
        ("schluessel", "99", "gibt es in den amtlichen Listen nicht"),
        ("behoerde", "", "Geben Sie den Namen der Behörde ein"),
        ("plz", "123", "hat fünf Ziffern"),
        ("email", "bea", "Geben Sie eine E-Mail-Adresse ein"),
        ("email", DEMO_BETRIEB.0, "Diese Adresse hat schon ein Konto"),
    ] {
        let antwort = k.post(WEG, &felder(&[(feld, wert)])).await;
        assert_eq!(antwort.status.as_u16(), 422, "{feld} {wert}");
        let seite = antwort.text();
        assert!(seite.contains(satz) && seite.contains("Bürgerbüro"), "{satz}: {seite}");
        assert!(haus.verzeichnis.stand().mandant(MandantId(14_625_240)).is_none(), "nothing half done");
    }
    let antwort = k.post(WEG, &felder(&[])).await;
    assert_eq!(antwort.ziel(), Some("/leitstand/mandanten/14625240?war=angelegt"));
    let seite = k.get("/leitstand/mandanten/14625240?war=angelegt").await.text();
    for satz in ["Behörde angelegt", "Gemeinde Beispielhausen", "Bürgerbüro", "Niemand administriert diese Behörde"]
    {
        assert!(seite.contains(satz), "{satz}: {seite}");
    }
    let stand = haus.verzeichnis.stand();
    assert!(!stand.mandant(MandantId(14_625_240)).unwrap().demonstration);
    let bea = haus.konten.personal(MandantId(14_625_240)).await.unwrap();
    assert!(bea.len() == 1 && bea[0].rechte.administriert() && bea[0].email == "bea@beispielhausen.example");
    assert!(haus.konten.redaktion(Traeger::Mandant(MandantId(14_625_240))).await.unwrap().len() == 1);
    // Once more: it is there already, by key and by name.
    let seite = k.post(WEG, &felder(&[])).await.text();
    assert!(seite.contains("gibt es schon eine Behörde: Gemeinde Beispielhausen"), "{seite}");
    let seite = k.post(WEG, &felder(&[("schluessel", "14625020")])).await.text();
    assert!(seite.contains("Eine Behörde mit diesem Namen gibt es schon"), "{seite}");
    // Kreis, Land and a municipality by its regional key.
    for (schluessel, nummer) in [("14625", 14_625), ("14", 14), ("146250020020", 14_625_020)] {
        let (name, email) = (format!("Behörde {nummer}"), format!("a{nummer}@beispiel.example"));
        let antwort = k.post(WEG, &felder(&[("schluessel", schluessel), ("behoerde", &name), ("email", &email)])).await;
        assert_eq!(
            antwort.ziel(),
            Some(format!("/leitstand/mandanten/{nummer}?war=angelegt").as_str()),
            "{}",
            antwort.text()
        );
        assert_eq!(k.get(antwort.ziel().unwrap()).await.status.as_u16(), 200);
    }
}
