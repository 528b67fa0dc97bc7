use akte::{Fehler, KorbFilter};
use datenbank::Sicht;
use grund::EinheitId;
use vorgang::{Ereignis, Status};

use crate::{BAUTZEN, GOERLITZ, Welt};

#[tokio::test]
async fn a_draft_is_sent_exactly_once() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    let (a, b) = tokio::join!(w.absenden(konto, BAUTZEN, id), w.absenden(konto, BAUTZEN, id));
    assert_eq!(a.is_some() as u8 + b.is_some() as u8, 1, "one of two simultaneous sendings wins");
    assert!(w.absenden(konto, BAUTZEN, id).await.is_none());

    let mut tx = w.db.tx(Sicht::Konto(konto)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &w.tresor, konto, id).await.unwrap().unwrap();
    assert_eq!((v.antrag.as_slice(), v.ereignisse), (b"{\"hund\":\"Bello\"}".as_slice(), 1));
    assert_eq!(Some(v.nummer.to_string()), a.or(b));
    assert_eq!(akte::meine(&mut tx, konto, None).await.unwrap().len(), 1);
    assert_eq!(akte::offene_des_kontos(&mut tx, konto).await.unwrap(), 1);
}

#[tokio::test]
async fn another_mandant_and_another_person_find_nothing() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    // Even a query that asks for the right row.
    let mut tx = w.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
    assert!(akte::laden_als_amt(&mut tx, &w.tresor, BAUTZEN, id).await.unwrap().is_none());
    let mut tx = w.db.tx(Sicht::Konto(w.konto())).await.unwrap();
    assert!(akte::laden_als_eigner(&mut tx, &w.tresor, konto, id).await.unwrap().is_none());
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    assert!(akte::laden_als_amt(&mut tx, &w.tresor, BAUTZEN, id).await.unwrap().is_none());
    assert!(w.anwenden((GOERLITZ, id), &Ereignis::Uebernommen { von: konto }, "x").await.unwrap().is_none());
}

#[tokio::test]
async fn an_event_is_applied_once_and_the_law_may_say_no() {
    let w = Welt::neu().await;
    let (konto, amt) = (w.konto(), w.konto());
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let nimmt = Ereignis::Uebernommen { von: amt };
    let erstes = w.anwenden((BAUTZEN, id), &nimmt, "a").await.unwrap().unwrap();
    assert!(erstes.neu);
    assert_eq!(erstes.vorgang.zustand.status(), Status::InPruefung);
    let zweites = w.anwenden((BAUTZEN, id), &nimmt, "a").await.unwrap().unwrap();
    assert!(!zweites.neu, "the same request again changes nothing");
    assert_eq!(zweites.vorgang.ereignisse, 2);
    let nein = w.anwenden((BAUTZEN, id), &Ereignis::Freigegeben { von: amt }, "b").await;
    assert!(matches!(nein, Err(Fehler::Unzulaessig(_))), "no release without a draft");

    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &w.tresor, BAUTZEN, id).await.unwrap().unwrap();
    let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
    assert_eq!(verlauf.iter().map(|e| e.ereignis.name()).collect::<Vec<_>>(), ["eingegangen", "uebernommen"]);
    assert_eq!(verlauf[1].von, Some(amt));

    // Somebody else commits an event between the two reads of a page: it shows the state it loaded, no fault.
    w.anwenden((BAUTZEN, id), &Ereignis::Zurueckgelegt { von: amt }, "c").await.unwrap().unwrap();
    assert_eq!(akte::verlauf(&mut tx, &v).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_changed_course_is_noticed() {
    let w = Welt::neu().await;
    let (konto, amt) = (w.konto(), w.konto());
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    w.anwenden((BAUTZEN, id), &Ereignis::Uebernommen { von: amt }, "a").await.unwrap();
    for eingriff in [
        "UPDATE ereignis SET zeit = zeit + interval '1 day' WHERE nr = 2",
        "UPDATE ereignis SET art = 'zurueckgelegt' WHERE nr = 2",
        "DELETE FROM ereignis WHERE nr = 2",
    ] {
        let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &w.tresor, BAUTZEN, id).await.unwrap().unwrap();
        assert!(akte::verlauf(&mut tx, &v).await.is_ok());
        sqlx::query(eingriff).execute(&mut *tx).await.unwrap();
        let fehler = akte::verlauf(&mut tx, &v).await.expect_err(eingriff);
        assert!(fehler.to_string().contains("kette"), "{fehler}");
    }
}

#[tokio::test]
async fn the_inbox_shows_the_most_urgent_first_and_pages_without_gaps() {
    let w = Welt::neu().await;
    let amt = w.konto();
    let mut ids = Vec::new();
    for _ in 0..5 {
        let konto = w.konto();
        let id = w.entwurf(konto, BAUTZEN).await;
        w.absenden(konto, BAUTZEN, id).await.unwrap();
        ids.push(id);
        w.uhr.vor(std::time::Duration::from_secs(24 * 3600));
    }
    w.anwenden((BAUTZEN, ids[3]), &Ereignis::Uebernommen { von: amt }, "a").await.unwrap();
    let einheit = EinheitId(BAUTZEN.0 * 10 + 1);
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let mut gesehen = Vec::new();
    let mut nach = None;
    loop {
        let seite = akte::korb(&mut tx, &w.tresor, (BAUTZEN, &[einheit]), KorbFilter::Alle, nach, 2).await.unwrap();
        let Some(letzte) = seite.last() else { break };
        nach = Some(letzte.marke);
        gesehen.extend(seite.iter().map(|z| z.id));
    }
    assert_eq!(gesehen, ids);
    let meine = akte::korb(&mut tx, &w.tresor, (BAUTZEN, &[einheit]), KorbFilter::Von(amt), None, 9).await.unwrap();
    assert_eq!(meine.iter().map(|z| (z.id, z.kurz.as_str())).collect::<Vec<_>>(), [(ids[3], "Beispiel, Anna")]);
    assert_eq!(akte::korb_zaehlen(&mut tx, (BAUTZEN, &[einheit]), amt).await.unwrap(), (5, 4, 1));
}

#[tokio::test]
async fn the_inbox_of_several_units_is_one_list_by_frist() {
    let w = Welt::neu().await;
    let einheit = |n| EinheitId(BAUTZEN.0 * 10 + n);
    let mut ids = Vec::new();
    for n in [2, 1, 3, 1, 2] {
        let konto = w.konto();
        let id = w.entwurf_bei(konto, BAUTZEN, einheit(n)).await;
        w.absenden(konto, BAUTZEN, id).await.unwrap();
        ids.push((id, einheit(n)));
        w.uhr.vor(std::time::Duration::from_secs(24 * 3600));
    }
    let meine = [einheit(1), einheit(2)];
    let erwartet: Vec<_> = ids.iter().filter(|(_, e)| meine.contains(e)).copied().collect();
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let mut gesehen = Vec::new();
    let mut nach = None;
    loop {
        let seite = akte::korb(&mut tx, &w.tresor, (BAUTZEN, &meine), KorbFilter::Alle, nach, 3).await.unwrap();
        let Some(letzte) = seite.last() else { break };
        nach = Some(letzte.marke);
        gesehen.extend(seite.iter().map(|z| (z.id, z.einheit)));
    }
    assert_eq!(gesehen, erwartet, "the third unit is not hers");
    assert_eq!(akte::korb_zaehlen(&mut tx, (BAUTZEN, &meine), w.konto()).await.unwrap(), (4, 4, 0));
}
