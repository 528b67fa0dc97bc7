//! A draft that is bound to a decision: what the decision says stays, and the form asks for the proof that the law wants.

use datenbank::Sicht;
use grund::{DokumentId, LeistungKennung, MandantId, VorgangId};
use web::widerspruch::Gegenstand;

use crate::{Buehne, paare, status};

const BAUTZEN: MandantId = MandantId(14_625_020);

/// A bound draft of the objection, begun as `buergerkonto` begins it; it stands in the place of the dog tax.
async fn gebunden() -> (Buehne, String, VorgangId, Gegenstand) {
    let mut b = Buehne::mit_leistung("widerspruch-einlegen").await;
    let antrag = b.beginnen("14625020").await;
    let id: VorgangId = antrag.rsplit('/').next().unwrap().parse().unwrap();
    let token = b.browser.keks("sitzung").unwrap();
    let konto = b.haus.konten.sitzung_laden(&token).await.unwrap().unwrap().konto;
    let heute = grund::tag_von(b.haus.umwelt.jetzt());
    let gegenstand = Gegenstand {
        vorgang: b.haus.umwelt.neue_id(),
        nummer: "BW-3K7QM-X2A9T".into(),
        behoerde: "Stadt Bautzen, Steueramt".into(),
        dokument: b.haus.umwelt.neue_id::<DokumentId>(),
        vom: heute,
        bekanntgabe: grund::kalender::plus_tage(heute, 4),
        bis: grund::kalender::plus_tage(heute, 35),
        aufschiebend: Some(false),
    };
    let mut tx = b.haus.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
    let entwurf = akte::entwurf::laden(&mut tx, &b.haus.tresor, konto, id).await.unwrap().unwrap();
    let json = serde_json::to_vec(&gegenstand).unwrap();
    let gegen = gegenstand.vorgang;
    assert!(akte::entwurf::binden(&mut tx, &b.haus.umwelt, &entwurf, gegen, &json).await.unwrap());
    tx.commit().await.unwrap();
    b.haus.entwuerfe().vergessen(id);
    (b, antrag, id, gegenstand)
}

async fn ausfuellen(b: &mut Buehne, antrag: &str, form: &str) {
    // What somebody types over the decision is not what is sent.
    let fremd = [
        ("bescheid_behoerde", "Landratsamt Görlitz"),
        ("bescheid_az", "1/2"),
        ("bescheid_datum.tag", "1"),
        ("bescheid_datum.monat", "1"),
        ("bescheid_datum.jahr", "2020"),
    ];
    assert_eq!(b.seite(antrag, "bescheid", &fremd).await, format!("{antrag}/seite/inhalt"));
    b.seite(antrag, "inhalt", &[("ziel", "aufheben"), ("gruende", "")]).await;
    b.seite(antrag, "form", &[("form", form)]).await;
    b.seite(antrag, "person", &[("vorname", "Anna"), ("nachname", "Beispiel"), ("handelt_fuer", "selbst")]).await;
    let anschrift = [("strasse", "Am Markt"), ("hausnummer", "1"), ("plz", "02625"), ("ort", "Bautzen")];
    assert_eq!(b.seite(antrag, "anschrift", &anschrift).await, format!("{antrag}/pruefen"));
}

#[tokio::test]
async fn what_the_decision_says_cannot_be_typed_over_and_is_frozen_with_the_objection() {
    let (mut b, antrag, id, gegenstand) = gebunden().await;
    let seite = b.browser.get(&format!("{antrag}/seite/bescheid")).await.text();
    assert!(seite.contains("Sie lassen sich hier nicht ändern.") && seite.contains("BW-3K7QM-X2A9T"), "{seite}");
    assert!(!seite.contains("name=\"bescheid_az\"") && seite.contains("Der Widerspruch muss bis zum"));
    ausfuellen(&mut b, &antrag, "post").await;
    let felder = b.pruefseite(&antrag).await;
    let pruefen = b.browser.get(&format!("{antrag}/pruefen")).await.text();
    assert!(pruefen.contains("Stadt Bautzen, Steueramt") && !pruefen.contains("Görlitz"), "{pruefen}");
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()), "{}", a.text());
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    assert_eq!(Gegenstand::aus(&v.antrag).as_ref(), Some(&gegenstand));
    // Each side finds the other.
    let gefunden = akte::widersprueche(&mut tx, &b.haus.tresor, BAUTZEN, gegenstand.vorgang).await.unwrap();
    assert_eq!(gefunden.iter().map(|w| w.id).collect::<Vec<_>>(), [id]);
    assert_eq!(v.bezug.leistung, LeistungKennung("hundesteuer-anmelden".into()));
}

#[tokio::test]
async fn whoever_wants_the_form_to_count_as_written_proves_who_she_is_before_sending() {
    let (mut b, antrag, id, _) = gebunden().await;
    ausfuellen(&mut b, &antrag, "ausweis").await;
    // No identity service stands here: the page says so, and there is nothing to press.
    let felder = b.pruefseite(&antrag).await;
    let seite = b.browser.get(&format!("{antrag}/pruefen")).await.text();
    assert!(seite.contains("Wählen Sie im Formular einen anderen Weg."), "{seite}");
    assert!(!seite.contains("Verbindlich absenden"));
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/pruefen").as_str()));
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().is_none(), "nothing was sent");
    drop(tx);
    // Another way needs no proof.
    b.seite(&antrag, "form", &[("form", "niederschrift")]).await;
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    status(&a, 303);
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()));
}
