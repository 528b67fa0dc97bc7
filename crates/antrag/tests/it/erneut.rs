//! The same application once more.

use crate::{Buehne, anmelden, paare, status};
use web::probe::Klient;

const BAUTZEN: &str = "14625020";

#[tokio::test]
async fn the_same_once_more_takes_what_still_holds_and_says_from_where() {
    let mut b = Buehne::neu().await;
    let frueher = b.beginnen(BAUTZEN).await;
    b.ausfuellen(&frueher).await;
    let felder = b.pruefseite(&frueher).await;
    status(&b.browser.post(&format!("{frueher}/absenden"), &paare(&felder)).await, 303);
    let eingang = b.browser.get(&format!("{frueher}/eingang")).await.text();
    let ab = eingang.find("BW-").unwrap();
    let nummer = &eingang[ab..ab + "BW-00000-00000".len()];
    let hier = frueher.replace("/antrag/", "/antrag/erneut/");
    let seite = b.browser.get(&hier).await;
    status(&seite, 200);
    let seite = seite.text();
    assert!(seite.contains(nummer) && seite.contains("Am Markt") && seite.contains("Bello"), "{seite}");
    status(&b.browser.post(&hier, &[]).await, 400);

    let a = b.browser.post(&hier, &[("aktion", "ja")]).await;
    status(&a, 303);
    let neu = a.ziel().unwrap().split("/seite/").next().unwrap().to_owned();
    // Pressed twice, it is one draft.
    assert_eq!(b.browser.post(&hier, &[("aktion", "ja")]).await.ziel(), a.ziel());
    for (name, wert) in [("person", "Anna"), ("anschrift", "Am Markt"), ("hund", "Bello")] {
        let seite = b.browser.get(&format!("{neu}/seite/{name}")).await.text();
        assert!(seite.contains(&format!("value=\"{wert}\"")), "{seite}");
        assert!(seite.contains(&format!("Aus Ihrem Antrag {nummer} vom")) && !seite.contains("Dürfen wir"), "{seite}");
    }

    // Without: nothing is taken, and the usual question is asked.
    let a = b.browser.post(&hier, &[("aktion", "nein")]).await;
    status(&a, 303);
    let leer = a.ziel().unwrap().split("/seite/").next().unwrap().to_owned();
    assert_ne!(leer, neu);
    let seite = b.browser.get(&format!("{leer}/seite/hund")).await.text();
    assert!(!seite.contains("Bello"), "{seite}");

    // Nobody else's.
    let mut jan = Klient::neu(&b.haus, antrag::wege());
    anmelden(&b.haus, &mut jan, "jan.muster@demo.example").await;
    status(&jan.get(&hier).await, 404);
    status(&jan.post(&hier, &[("aktion", "ja")]).await, 404);
}
