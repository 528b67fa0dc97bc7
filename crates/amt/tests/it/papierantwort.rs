//! The answer to a question that came on paper.

use datenbank::Sicht;
use vorgang::Ereignis;

use crate::{BAUTZEN, Buehne, status, verdeckt, zeigt};

/// A question is open; gives the matter's address.
async fn gefragt(b: &Buehne) -> (grund::VorgangId, String, web::probe::Klient) {
    let id = b.antrag(b.haus.umwelt.neue_id()).await;
    let hier = format!("/amt/vorgang/{id}");
    let mut maria = b.maria().await;
    let stand = verdeckt(&maria.get(&hier).await.text(), "stand");
    maria.post(&format!("{hier}/uebernehmen"), &[("stand", &stand)]).await;
    let weg = format!("{hier}/rueckfrage");
    let stand = verdeckt(&maria.get(&weg).await.text(), "stand");
    let felder = [
        ("stand", stand.as_str()),
        ("feld", "hund_rasse"),
        ("frage", "Welche Rassen haben die Eltern?"),
        ("frist.tag", "4"),
        ("frist.monat", "4"),
        ("frist.jahr", "26"),
    ];
    assert_eq!(maria.hochladen_felder(&weg, &felder).await.ziel(), Some(hier.as_str()));
    (id, hier, maria)
}

#[tokio::test]
async fn the_answer_on_paper_is_entered_with_its_day_and_once() {
    let b = Buehne::neu().await;
    let (id, hier, _) = gefragt(&b).await;
    let heute = grund::tag_von(b.haus.umwelt.jetzt());
    b.uhr.vor(std::time::Duration::from_secs(3 * 86_400));
    // Anybody of the unit may have the paper before her.
    let mut klaus = b.klaus().await;
    zeigt(&klaus.get(&hier).await, &["Antwort auf Papier erfassen"]);
    let weg = format!("{hier}/papierantwort");
    let seite = klaus.get(&weg).await;
    zeigt(&seite, &["Welche Rassen haben die Eltern?", "Wann ist die Antwort eingegangen?", "Scan der Antwort"]);
    let (stand, frage) = (verdeckt(&seite.text(), "stand"), verdeckt(&seite.text(), "rueckfrage"));
    let tag = |t: grund::Tag| [t.day().to_string(), t.month().to_string(), t.year().to_string()];
    let felder = |tag: &[String; 3], antwort: &str| {
        [
            ("stand", stand.clone()),
            ("rueckfrage", frage.clone()),
            ("eingang.tag", tag[0].clone()),
            ("eingang.monat", tag[1].clone()),
            ("eingang.jahr", tag[2].clone()),
            ("antwort", antwort.to_owned()),
        ]
    };
    let senden = async |k: &mut web::probe::Klient, tag: &[String; 3], antwort: &str| {
        let felder = felder(tag, antwort);
        let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
        k.hochladen_felder(&weg, &felder).await
    };
    use jiff::ToSpan as _;
    let eingang = heute.saturating_add(1.days());
    let leer = senden(&mut klaus, &tag(eingang), "").await;
    status(&leer, 422);
    assert!(leer.text().contains("oder fügen Sie den Scan an"));
    for (falsch, satz) in [
        (heute.saturating_sub(1.days()), "war die Frage noch nicht gestellt"),
        (heute.saturating_add(9.days()), "liegt in der Zukunft"),
    ] {
        let a = senden(&mut klaus, &tag(falsch), "Dackel und Pudel.").await;
        status(&a, 422);
        assert!(a.text().contains(satz) && a.text().contains("Dackel und Pudel."), "{}", a.text());
    }
    let a = senden(&mut klaus, &tag(eingang), "Dackel und Pudel.").await;
    assert_eq!(a.ziel(), Some(hier.as_str()), "{}", a.text());
    assert_eq!(
        senden(&mut klaus, &tag(eingang), "Dackel und Pudel.").await.ziel(),
        Some(hier.as_str()),
        "the same click twice"
    );
    let seite = klaus.get(&hier).await;
    zeigt(&seite, &["Dackel und Pudel.", "Antwort auf Papier eingegangen und erfasst", "Eingang des Papiers", "Klaus"]);
    assert_eq!(seite.text().matches("Dackel und Pudel.").count(), 1);

    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    assert_eq!(v.zustand.status().name(), "in_pruefung");
    let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
    let letzte = verlauf.last().unwrap();
    assert!(matches!(&letzte.ereignis, Ereignis::Beantwortet { papier: Some(p), .. } if p.eingegangen == eingang));
    // The clock stood from the question to the day of the paper: one day.
    let ohne = vorgang::frist::Bearbeitungsfrist::neu(heute, vorgang::frist::Dauer::Tage(14));
    let mut mit = ohne;
    mit.anhalten(heute);
    mit.fortsetzen(eingang);
    assert_eq!(v.zustand.bearbeitung_bis(), Some(mit.ende(v.zustand.vorgaben.kalender)));
    drop(tx);
    // Without an open question there is nothing to enter.
    status(&klaus.get(&weg).await, 409);
}
