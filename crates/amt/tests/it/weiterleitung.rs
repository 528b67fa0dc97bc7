//! What goes to others at the desk: where it stands, trying again, settling it; notices of others; passing a matter on.

use ::vorgang::{
    Ereignis,
    weiterleitung::{Moment, Schritt},
};
use datenbank::Sicht;
use grund::{EinheitId, KontoId, UebergabeId, VorgangId};
use konto::{DemoOrt, demo_sachbearbeitung};
use uebergabe::{Absender, Angabe, Faellig, Fehlerart, Neu, Sendung};
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, GOERLITZ, status, verdeckt, zeigt};

fn adresse(id: VorgangId) -> String {
    format!("/amt/vorgang/{id}")
}

async fn uebernehmen(k: &mut Klient, id: VorgangId) {
    let seite = k.get(&adresse(id)).await.text();
    k.post(&format!("{}/uebernehmen", adresse(id)), &[("stand", &verdeckt(&seite, "stand"))]).await;
}

fn sendung(b: &Buehne, nummer: &str) -> Sendung {
    Sendung {
        id: b.haus.umwelt.neue_id(),
        nummer: nummer.to_owned(),
        leistung: "hundesteuer-anmelden".into(),
        leistungsname: "Hund anmelden (Hundesteuer)".into(),
        leika: None,
        moment: Moment::Entscheidung,
        eingegangen: b.haus.umwelt.jetzt(),
        absender: Absender { behoerde: "Stadt Bautzen".into(), stelle: "Steueramt".into(), ags: "14625020".into() },
        empfaenger: "Steuerverfahren".into(),
        rechtsgrundlage: Some("§ 1 Probe".into()),
        angaben: vec![Angabe {
            feld: "hund_name".into(),
            frage: "Name des Hundes".into(),
            antwort: vec!["Bello".into()],
        }],
        dateien: Vec::new(),
        entscheidung: None,
    }
}

async fn anwenden(b: &Buehne, tx: &mut datenbank::Tx, id: VorgangId, e: &Ereignis) {
    let h = &b.haus;
    let modell = |version: &grund::VersionHash| h.leistungen.version(version).map(|l| l.ablauf.clone());
    let key = h.umwelt.neue_id::<UebergabeId>().to_string();
    akte::anwenden(tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), e, &key).await.unwrap().unwrap();
}

/// A delivery of this matter falls due.
async fn faellig(b: &Buehne, id: VorgangId) -> Faellig {
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let neu = Neu {
        einheit: verzeichnis::einheit_von(BAUTZEN, 1),
        regel: "steuerverfahren".into(),
        weg: "schnittstelle",
        ziel: "steuerverfahren".into(),
        an: None,
        ohne_stelle: false,
        zugang: None,
        sendung: sendung(b, "BW-PROBE"),
    };
    let neue = [neu];
    anwenden(b, &mut tx, id, &web::weiterleitung::ereignis(&neue)).await;
    let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
    uebergabe::anlegen(&mut tx, &h.umwelt, &v.schluessel, (BAUTZEN, id), &neue).await.unwrap();
    tx.commit().await.unwrap();
    Faellig { mandant: BAUTZEN, vorgang: id, id: neue[0].sendung.id, ziel: "steuerverfahren".into(), zugang: None }
}

#[tokio::test]
async fn a_delivery_is_seen_tried_again_and_settled() {
    let b = Buehne::neu().await;
    let konto: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(konto).await;
    let mut maria = b.maria().await;
    assert!(!maria.get(&adresse(id)).await.text().contains("<h2 class=\"kern-heading-medium\">Weiterleitungen"));
    zeigt(&maria.get("/amt/weiterleitungen").await, &["Nichts hängt fest"]);
    let f = faellig(&b, id).await;
    zeigt(&maria.get(&adresse(id)).await, &["Weiterleitungen", "Steuerverfahren", "Wartet auf eine Adresse"]);
    zeigt(&maria.get("/amt/weiterleitungen").await, &["Steuerverfahren", "Wartet auf eine Adresse"]);
    // The target is there and refuses.
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let (ziel, jetzt) = ((BAUTZEN, "steuerverfahren"), h.umwelt.jetzt());
    uebergabe::ziel_setzen(&mut tx, &h.tresor, ziel, "https://fach.example/", None, jetzt).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
    let grund = (Fehlerart::Abgewiesen, "Bello ist schon <b>gemeldet</b>");
    assert!(uebergabe::abgewiesen(&mut tx, &h.umwelt, &v.schluessel, &f, grund).await.unwrap());
    anwenden(&b, &mut tx, id, &Ereignis::Weiterleitung { id: f.id, schritt: Schritt::Abgewiesen }).await;
    tx.commit().await.unwrap();
    let seite = maria.get(&adresse(id)).await;
    zeigt(&seite, &["Abgewiesen", "Bello ist schon &lt;b&gt;gemeldet", "Weiterleitung abgewiesen"]);
    let liste = maria.get("/amt/weiterleitungen").await.text();
    assert!(!liste.contains("Bello"), "the overview shows no words of the other side");
    // Again, from the overview.
    let weg = format!("{}/weiterleitung/{}", adresse(id), f.id);
    let antwort = maria.post(&format!("{weg}/wiederholen"), &[("liste", "ja")]).await;
    assert_eq!(antwort.ziel(), Some("/amt/weiterleitungen"), "{}", antwort.text());
    let seite = maria.get(&adresse(id)).await;
    zeigt(&seite, &["Wartet", "Weiterleitung noch einmal angestoßen"]);
    // By another way; the second click finds it settled.
    let stand = verdeckt(&seite.text(), "stand");
    let felder = [("stand", stand.as_str())];
    assert_eq!(maria.post(&format!("{weg}/erledigt"), &felder).await.ziel(), Some(adresse(id).as_str()));
    assert_eq!(maria.post(&format!("{weg}/erledigt"), &felder).await.ziel(), Some(adresse(id).as_str()));
    zeigt(&maria.get(&adresse(id)).await, &["Auf anderem Weg erledigt"]);
    zeigt(&maria.get("/amt/weiterleitungen").await, &["Nichts hängt fest"]);
    let nein = maria.post(&format!("{weg}/wiederholen"), &[("liste", "ja")]).await;
    status(&nein, 409);
    // Others see nothing of it.
    let mut fremd = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    status(&fremd.post(&format!("{weg}/wiederholen"), &[("liste", "ja")]).await, 404);
    zeigt(&fremd.get("/amt/weiterleitungen").await, &["Nichts hängt fest"]);
}

#[tokio::test]
async fn a_notice_is_read_by_the_office_that_got_it_and_by_nobody_else() {
    let b = Buehne::neu().await;
    let h = &b.haus;
    let (von, an) = (verzeichnis::einheit_von(BAUTZEN, 1), verzeichnis::einheit_von(GOERLITZ, 1));
    let s = sendung(&b, "BW-11AA9-ZZ2TC");
    for _ in 0..2 {
        let mut tx = h.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
        uebergabe::mitteilen(&mut tx, &h.tresor, &h.umwelt, (GOERLITZ, an), von, &s).await.unwrap();
        tx.commit().await.unwrap();
    }
    let mut dort = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    let liste = dort.get("/amt/mitteilungen").await;
    zeigt(&liste, &["BW-11AA9-ZZ2TC", "neu", "Hund anmelden"]);
    assert_eq!(liste.text().matches("BW-11AA9-ZZ2TC").count(), 1, "the same notice twice is there once");
    let weg = format!("/amt/mitteilung/{}", s.id);
    zeigt(&dort.get(&weg).await, &["Mitteilung zu BW-11AA9-ZZ2TC", "Name des Hundes", "Bello", "§ 1 Probe"]);
    zeigt(&dort.get("/amt/mitteilungen").await, &["gelesen"]);
    let mut maria = b.maria().await;
    status(&maria.get(&weg).await, 404);
    zeigt(&maria.get("/amt/mitteilungen").await, &["Es gibt keine Mitteilungen."]);
}

#[tokio::test]
async fn a_wrongly_addressed_matter_goes_to_the_unit_that_is_responsible() {
    let b = Buehne::neu().await;
    let konto: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(konto).await;
    let an: EinheitId = verzeichnis::einheit_von(BAUTZEN, 2);
    let neue = DemoOrt { mandant: BAUTZEN, einheit: an, kuerzel: "anderes".into(), ort: "Bautzen".into() };
    b.haus.konten.demo_einspielen(&[neue]).await.unwrap();
    let mut maria = b.maria().await;
    let weg = format!("{}/abgeben", adresse(id));
    assert!(!maria.get(&adresse(id)).await.text().contains(&weg), "who has not taken it passes nothing on");
    uebernehmen(&mut maria, id).await;
    zeigt(&maria.get(&adresse(id)).await, &["An andere Stelle abgeben"]);
    let seite = maria.get(&weg).await;
    let name = b.haus.verzeichnis.stand().einheit(an).unwrap().name.clone();
    zeigt(&seite, &["Vorgang abgeben", &name, "Der Antrag war an die falsche Stelle gerichtet"]);
    let stand = verdeckt(&seite.text(), "stand");
    let leer = maria.post(&weg, &[("stand", &stand)]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Wählen Sie, warum Sie den Vorgang abgeben."));
    // Another authority's office cannot be chosen.
    let dort = verzeichnis::einheit_von(GOERLITZ, 1).to_string();
    status(&maria.post(&weg, &[("stand", &stand), ("stelle", &dort), ("grund", "sache")]).await, 422);
    let ziel = an.to_string();
    let felder = [("stand", stand.as_str()), ("stelle", ziel.as_str()), ("grund", "falsch_adressiert")];
    assert_eq!(maria.post(&weg, &felder).await.ziel(), Some(adresse(id).as_str()));
    // The old unit sees where it went, and nothing of its content.
    let wohin = maria.get(&adresse(id)).await;
    zeigt(&wohin, &["ist abgegeben", "Abgegeben an", &name, "an die falsche Stelle gerichtet"]);
    assert!(!wohin.text().contains("Bello"));
    assert!(!maria.get("/amt").await.text().contains(&id.to_string()), "it left the inbox");
    status(&maria.get(&weg).await, 404);
    let mut fremd = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    status(&fremd.get(&adresse(id)).await, 404);
    // The new unit has it, with its number and its log.
    let mut neu = b.angemeldet(&demo_sachbearbeitung("anderes")).await;
    zeigt(&neu.get("/amt").await, &[&id.to_string()]);
    zeigt(&neu.get(&adresse(id)).await, &["Bello", "Vorgang an eine andere Stelle abgegeben", "Antrag eingegangen"]);
    assert_eq!(b.status(id).await, "eingegangen");
}
