//! What one can object to, also where no Bescheid of people decides.

use akte::{
    Eingang, Vorgang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use grund::{Betrag, EinheitId, LeistungKennung, VorgangId};
use server::arbeiter::runde;
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Kalender, plus_tage, widerspruch_bis},
};
use web::widerspruch::{Lage, lage};

use super::{BAUTZEN, Buehne};

async fn laden(b: &Buehne, id: VorgangId) -> Vorgang {
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap()
}

/// A reserved number plate, paid and confirmed: the letter fixes 2.60 euros.
async fn bestaetigt(b: &Buehne) -> VorgangId {
    let h = &b.haus;
    let leistung = h.leistungen.aktuell("wunschkennzeichen-reservieren").unwrap();
    let bezug = Bezug {
        mandant: BAUTZEN,
        einheit: EinheitId(1),
        leistung: LeistungKennung("wunschkennzeichen-reservieren".into()),
        version: leistung.version,
        ags: BAUTZEN.0.to_string(),
    };
    let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, b.konto, bezug, b"{}").await.unwrap().neu.unwrap();
    let vorgaben = Vorgaben {
        kalender: Kalender::SACHSEN,
        bekanntgabe: Bekanntgaberegel::Vwvfg41Abs2a,
        bearbeitung: None,
        weiterleiten: leistung.momente(),
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    };
    let daten = serde_json::from_value(serde_json::json!({ "gebuehr": 2.6 })).unwrap();
    let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
    let (antrag, ereignis) = (b"{\"antworten\":{}}".as_slice(), &Ereignis::Eingegangen);
    let eingang = Eingang { antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
    akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
    runde(h).await.unwrap();
    let von = h.umwelt.neue_id();
    b.amt(e.id, Ereignis::Bezahlt { zahlung: h.umwelt.neue_id(), betrag: Betrag::cent(260) }).await;
    b.amt(e.id, Ereignis::Uebernommen { von }).await;
    b.amt(e.id, Ereignis::Bestaetigt { von, dokument: h.umwelt.neue_id(), sha256: "00".repeat(32) }).await;
    for _ in 0..5 {
        runde(h).await.unwrap();
    }
    e.id
}

#[tokio::test]
async fn the_fee_in_a_confirmation_can_be_objected_to_from_the_day_it_became_known() {
    let b = Buehne::mit("wunschkennzeichen-reservieren").await;
    let id = bestaetigt(&b).await;
    // Served like a decision; under VwVfG § 41 (2a) only the retrieval makes it known.
    assert_eq!(b.zahl("SELECT count(*) FROM zustellung").await, 1);
    assert_eq!(lage(&b.haus, &laden(&b, id).await), Lage::Keine);
    b.amt(id, Ereignis::Abgerufen).await;
    let v = laden(&b, id).await;
    let Lage::Widerspruch(g) = lage(&b.haus, &v) else { panic!("an objection is possible") };
    let tag = plus_tage(grund::tag_von(v.geaendert), 1);
    assert_eq!((g.bekanntgabe, g.bis), (tag, widerspruch_bis(tag, Kalender::SACHSEN)));
    assert_eq!(Some(g.dokument), v.zustand.bestaetigung);
    // A fee must be paid all the same (VwGO § 80 (2) sentence 1 no. 1).
    assert_eq!(g.aufschiebend, Some(false));
    // Retrieved again, nothing moves.
    b.uhr.vor(std::time::Duration::from_secs(5 * 86_400));
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let h = &b.haus;
    let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
    akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &Ereignis::Abgerufen, "noch").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(laden(&b, id).await.zustand.bekanntgabe(), Some(tag));
}
