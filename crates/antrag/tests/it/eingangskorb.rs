//! In whose inbox an application arrives: by an answer, by a point, and with the responsible office where no unit is found.

use datenbank::Sicht;
use grund::{EinheitId, LeistungKennung, MandantId, VorgangId};
use leistung::{Leistung, Weg};
use verzeichnis::{Auspraegung, Zustaendigkeit, einheit_von};
use web::eingangskorb::{Eingangskorb, Korbwahl};

use crate::{Buehne, ordner, paare, status};

const BAUTZEN: MandantId = MandantId(14_625_020);
const GOERLITZ: MandantId = MandantId(14_626_110);

/// The report of waste in the place of the dog tax, with another rule.
async fn buehne(aendern: impl FnOnce(&mut leistung::Stamm)) -> Buehne {
    let mut leistung = Leistung::uebersetzen(&ordner("abfall-melden")).unwrap();
    aendern(&mut leistung.stamm);
    Buehne::an_stelle_der_hundesteuer(leistung).await
}

/// Reports waste of this kind at this point; where the matter lies, and what it says about it.
async fn melden(b: &mut Buehne, abfall: &str, punkt: &str) -> (EinheitId, Option<Eingangskorb>) {
    let antrag = b.beginnen("14625020").await;
    b.seite(&antrag, "abfall", &[("abfall", abfall), ("menge", "klein")]).await;
    let stelle = [("stelle_strasse", "Am Markt"), ("stelle_ort", "Bautzen"), ("stelle_karte", punkt)];
    b.seite(&antrag, "stelle", &stelle).await;
    b.seite(&antrag, "person", &[("vorname", "Anna"), ("nachname", "Beispiel")]).await;
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    status(&a, 303);
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()));
    let id: VorgangId = antrag.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    (v.bezug.einheit, Eingangskorb::aus_antrag(&v.antrag))
}

async fn waehlen(b: &Buehne, einheit: EinheitId) {
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let jetzt = b.haus.umwelt.jetzt();
    uebergabe::korb_setzen(&mut tx, (BAUTZEN, "abfallbeseitigung"), Some(einheit), jetzt).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_answers_arrive_in_two_inboxes_and_without_a_unit_nothing_is_lost() {
    let mut b = buehne(|_| {}).await;
    let (zustaendig, bauamt) = (einheit_von(BAUTZEN, 1), einheit_von(BAUTZEN, 6));
    let wahl = |k: Option<Eingangskorb>| k.map(|k| k.wahl);
    // The authority has chosen nothing: it arrives where everything arrives, and says so.
    let (wo, korb) = melden(&mut b, "moebel", "").await;
    assert_eq!(wo, zustaendig);
    let korb = korb.unwrap();
    assert_eq!((korb.regel.as_str(), korb.name.as_str()), ("wegraeumen", "Bauhof oder Stadtreinigung"));
    assert_eq!(korb.wahl, Korbwahl::OhneStelle);
    waehlen(&b, bauamt).await;
    let (wo, korb) = melden(&mut b, "moebel", "").await;
    assert_eq!((wo, wahl(korb)), (bauamt, Some(Korbwahl::Zugestellt(bauamt))));
    let (wo, korb) = melden(&mut b, "auto", "").await;
    assert_eq!((wo, korb), (zustaendig, None), "no rule holds");
    // Another authority's unit, or one that is no more, is none.
    for fremd in [einheit_von(GOERLITZ, 6), EinheitId(4711)] {
        waehlen(&b, fremd).await;
        let (wo, korb) = melden(&mut b, "moebel", "").await;
        assert_eq!((wo, wahl(korb)), (zustaendig, Some(Korbwahl::OhneStelle)), "{fremd}");
    }
}

#[tokio::test]
async fn the_point_says_which_unit_of_the_authority_gets_it() {
    let mut b = buehne(|stamm| {
        let regel = &mut stamm.weiterleitung[0];
        assert_eq!(regel.weg, Weg::Korb);
        (regel.ziel, regel.ort) = (None, Some("stelle_karte".to_owned()));
    })
    .await;
    let (zustaendig, bauamt) = (einheit_von(BAUTZEN, 1), einheit_von(BAUTZEN, 6));
    let wahl = |k: Option<Eingangskorb>| k.map(|k| k.wahl);
    let (wo, korb) = melden(&mut b, "moebel", "51,1814 14,4244").await;
    assert_eq!((wo, wahl(korb)), (zustaendig, Some(Korbwahl::Zugestellt(zustaendig))));
    // In Görlitz another authority is responsible: it cannot go there by itself, and the desk learns to whom it belongs.
    let (wo, korb) = melden(&mut b, "moebel", "51,1558 14,9885").await;
    assert_eq!(wo, zustaendig);
    let Some(Korbwahl::AndereBehoerde(stelle)) = wahl(korb) else { panic!("it is another authority's") };
    assert!(stelle.contains("Görlitz"), "{stelle}");
    // Another unit of Bautzen does it there.
    let hund = LeistungKennung("hundesteuer-anmelden".into());
    let stand = b.haus.verzeichnis.stand();
    let mut tx = b.haus.db.tx(Sicht::Frei).await.unwrap();
    for z in stand.zustaendigkeiten(&hund).iter().filter(|z| z.einheit == einheit_von(GOERLITZ, 1)) {
        assert!(verzeichnis::zustaendigkeit_loeschen(&mut tx, &hund, &z.gebiet, z.einheit).await.unwrap());
        let neu = Zustaendigkeit {
            leistung: hund.clone(),
            einheit: bauamt,
            gebiet: z.gebiet.clone(),
            auspraegung: Auspraegung::BeraetUndNimmtAn,
            von: None,
            bis: None,
            quelle: "hand".into(),
        };
        verzeichnis::zustaendigkeit_speichern(&mut tx, &neu).await.unwrap();
    }
    tx.commit().await.unwrap();
    b.haus.verzeichnis.neu_laden(&b.haus.db).await.unwrap();
    let (wo, korb) = melden(&mut b, "moebel", "51,1558 14,9885").await;
    assert_eq!((wo, wahl(korb)), (bauamt, Some(Korbwahl::Zugestellt(bauamt))));
}
