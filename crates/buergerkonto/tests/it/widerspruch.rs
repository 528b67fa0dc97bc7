//! From a decided matter to the draft of its objection: until when, to whom, and bound to the matter.

use datenbank::Sicht;
use grund::{Sprache, VorgangId};
use leistung::{Dateien, Leistung};
use web::{format, widerspruch::Gegenstand};

use crate::{Buehne, status};

fn ordner(kennung: &str) -> Dateien {
    let leistungen = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen");
    leistung::aus_ordner(&std::path::Path::new(leistungen).join(kennung)).unwrap()
}

async fn decided(b: &mut Buehne) -> (VorgangId, grund::NachrichtId) {
    let konto = b.annas_konto().await;
    let id = b.antrag_unter(konto, "bescheid", vorgang::frist::Bekanntgaberegel::Ao122a).await;
    let (nachricht, _) = b.bescheiden(id, konto).await;
    b.anna().await;
    (id, nachricht)
}

/// The draft that is bound to the matter, as stored.
async fn entwurf(b: &Buehne, id: VorgangId) -> akte::entwurf::Entwurf {
    let konto = b.annas_konto().await;
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let entwurf = akte::entwurf::gegen(&mut tx, konto, id).await.unwrap().unwrap();
    akte::entwurf::laden(&mut tx, &b.haus.tresor, konto, entwurf).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_matter_and_its_message_say_until_when_and_lead_to_a_bound_draft() {
    let mut b = Buehne::mit(&[ordner("widerspruch-einlegen")]).await;
    let (id, nachricht) = decided(&mut b).await;
    let konto = b.annas_konto().await;
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, konto, id).await.unwrap().unwrap();
    drop(tx);
    let bescheid = v.zustand.bescheid().unwrap().clone();
    let bis = format::tag(Sprache::De, bescheid.widerspruch_bis.unwrap());
    for pfad in [format!("/vorgang/{id}"), format!("/postfach/{nachricht}")] {
        let seite = b.browser.get(&pfad).await.text();
        assert!(seite.contains(&format!("Bis zum {bis} können Sie Widerspruch einlegen.")), "{pfad}: {seite}");
        assert!(seite.contains(&format!("/vorgang/{id}/widerspruch")), "{pfad}");
    }
    let pfad = format!("/vorgang/{id}/widerspruch");
    let seite = b.browser.get(&pfad).await;
    status(&seite, 200);
    assert!(seite.text().contains(&bis) && seite.text().contains("§ 70 Absatz 1 der Verwaltungsgerichtsordnung"));
    let a = b.browser.post(&pfad, &[]).await;
    let e = entwurf(&b, id).await;
    assert_eq!(a.ziel(), Some(format!("/antrag/{}", e.id).as_str()), "{}", a.text());
    // The same authority and unit that decided.
    assert_eq!((e.bezug.mandant, e.bezug.einheit), (v.bezug.mandant, v.bezug.einheit));
    assert_eq!(e.bezug.leistung.as_str(), web::widerspruch::DIENST);
    let g: Gegenstand = serde_json::from_slice(&e.gegenstand.unwrap()).unwrap();
    assert_eq!((g.vorgang, g.nummer), (id, v.nummer.to_string()));
    assert_eq!((g.bekanntgabe, g.bis), (bescheid.bekanntgabe.unwrap(), bescheid.widerspruch_bis.unwrap()));
    // The second click goes on with the same draft.
    let noch = b.browser.post(&pfad, &[]).await;
    assert_eq!(noch.ziel(), a.ziel());
    // Somebody else has no such page.
    let felder = [("email", "jan.muster@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    b.browser.post("/anmelden", &felder).await;
    status(&b.browser.get(&pfad).await, 404);
    status(&b.browser.post(&pfad, &[]).await, 404);
}

#[tokio::test]
async fn after_the_last_day_it_says_so_and_what_is_left() {
    let mut b = Buehne::mit(&[ordner("widerspruch-einlegen")]).await;
    let (id, _) = decided(&mut b).await;
    b.uhr.vor(std::time::Duration::from_secs(60 * 60 * 24 * 60));
    b.anna().await;
    let seite = b.browser.get(&format!("/vorgang/{id}")).await.text();
    assert!(
        seite.contains("Die Frist für den Widerspruch ist am") && seite.contains("Was jetzt noch möglich ist"),
        "{seite}"
    );
    let seite = b.browser.get(&format!("/vorgang/{id}/widerspruch")).await.text();
    assert!(seite.contains("Wiedereinsetzung, §§ 60 und 70 Absatz 2"), "{seite}");
    assert!(seite.contains("§ 58 Absatz 2"), "{seite}");
}

#[tokio::test]
async fn before_the_decision_there_is_nothing_to_object_to() {
    let mut b = Buehne::mit(&[ordner("widerspruch-einlegen")]).await;
    let konto = b.annas_konto().await;
    let id = b.antrag_unter(konto, "bescheid", vorgang::frist::Bekanntgaberegel::Ao122a).await;
    b.anna().await;
    assert!(!b.browser.get(&format!("/vorgang/{id}")).await.text().contains("Widerspruch"));
    status(&b.browser.get(&format!("/vorgang/{id}/widerspruch")).await, 404);
    status(&b.browser.post(&format!("/vorgang/{id}/widerspruch"), &[]).await, 404);
}

#[tokio::test]
async fn another_remedy_is_told_in_the_words_of_the_letter() {
    let mut hund = ordner("hundesteuer-anmelden");
    let gericht = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/rechtsbehelf/standesamt.toml");
    let block = "bausteine/rechtsbehelf/widerspruch-abgaben.toml";
    assert!(hund.insert(block.to_owned(), std::fs::read(gericht).unwrap()).is_some(), "the block is used");
    assert!(Leistung::uebersetzen(&hund).is_ok());
    let mut b = Buehne::mit(&[hund, ordner("widerspruch-einlegen")]).await;
    let (id, nachricht) = decided(&mut b).await;
    let seite = b.browser.get(&format!("/vorgang/{id}")).await.text();
    assert!(
        seite.contains("Antrag auf gerichtliche Entscheidung") && seite.contains("beim Amtsgericht beantragen"),
        "{seite}"
    );
    assert!(
        !seite.contains(&format!("/vorgang/{id}/widerspruch")) && !seite.contains("können Sie Widerspruch einlegen")
    );
    assert!(!b.browser.get(&format!("/postfach/{nachricht}")).await.text().contains("Widerspruch möglich bis"));
    status(&b.browser.get(&format!("/vorgang/{id}/widerspruch")).await, 404);
}
