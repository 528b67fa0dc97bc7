use grund::NachrichtId;
use postfach::{
    Art, Briefende, NeueNachricht, Richtung, auch_per_post, brief_erledigt, briefe_des_vorgangs, postweg_setzen,
    senden, wartende_briefe,
};

use crate::{Buehne, MANDANT};

impl Buehne {
    async fn schreiben(&self, richtung: Richtung, art: Art, schluessel: &str) -> NachrichtId {
        let neu = NeueNachricht {
            mandant: MANDANT,
            vorgang: self.vorgang,
            konto: self.konto,
            richtung,
            art,
            von: None,
            betreff: "Zu Ihrem Hund",
            text: "Bitte antworten Sie.",
            anlagen: &[],
            schluessel,
        };
        let mut tx = self.amt().await;
        let id = senden(&mut tx, &self.umwelt, &self.schluessel, &neu).await.unwrap().0;
        tx.commit().await.unwrap();
        id
    }
}

#[tokio::test]
async fn what_the_authority_writes_waits_for_the_post_where_letters_go_by_post() {
    let b = Buehne::new().await;
    let vorher = b.schreiben(Richtung::AnBuerger, Art::Mitteilung, "vorher").await;
    let mut tx = b.amt().await;
    postweg_setzen(&mut tx, MANDANT, b.vorgang).await.unwrap();
    postweg_setzen(&mut tx, MANDANT, b.vorgang).await.unwrap();
    tx.commit().await.unwrap();
    b.schreiben(Richtung::AnBuerger, Art::Eingang, "eingang").await;
    b.schreiben(Richtung::AnBehoerde, Art::Antwort, "antwort").await;
    let frage = b.schreiben(Richtung::AnBuerger, Art::Rueckfrage, "frage").await;
    assert_eq!(b.schreiben(Richtung::AnBuerger, Art::Rueckfrage, "frage").await, frage, "the worker may repeat itself");

    let mut tx = b.amt().await;
    let wartend = wartende_briefe(&mut tx, MANDANT).await.unwrap();
    assert_eq!(wartend.iter().map(|l| l.nachricht).collect::<Vec<_>>(), [frage], "neither the receipt nor an answer");
    // What went into the mailbox before may go by post too.
    auch_per_post(&mut tx, MANDANT, (b.vorgang, vorher), b.umwelt.jetzt()).await.unwrap();
    auch_per_post(&mut tx, MANDANT, (b.vorgang, vorher), b.umwelt.jetzt()).await.unwrap();
    assert_eq!(wartende_briefe(&mut tx, MANDANT).await.unwrap().len(), 2);
    tx.rollback().await.unwrap();

    let ende = Briefende { aufgegeben: "2026-03-03".parse().ok(), von: Some(b.umwelt.neue_id()), am: b.umwelt.jetzt() };
    let mut tx = b.amt().await;
    assert!(brief_erledigt(&mut tx, MANDANT, (b.vorgang, frage), &ende).await.unwrap());
    assert!(!brief_erledigt(&mut tx, MANDANT, (b.vorgang, frage), &ende).await.unwrap(), "once");
    tx.commit().await.unwrap();
    let mut tx = b.amt().await;
    assert_eq!(wartende_briefe(&mut tx, MANDANT).await.unwrap(), []);
    let briefe = briefe_des_vorgangs(&mut tx, MANDANT, b.vorgang).await.unwrap();
    assert_eq!(briefe.iter().map(|l| l.erledigt).collect::<Vec<_>>(), [Some(ende)]);
    // Nobody else's desk sees it.
    let mut fremd = b.db.tx(datenbank::Sicht::Mandant(grund::MandantId(2))).await.unwrap();
    assert_eq!(briefe_des_vorgangs(&mut fremd, MANDANT, b.vorgang).await.unwrap(), []);
}
