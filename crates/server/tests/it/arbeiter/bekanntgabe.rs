//! Where the decision lies, and what its message says of the day.

use datenbank::Sicht;
use server::arbeiter::runde;
use vorgang::frist::Bekanntgaberegel;

use super::{BAUTZEN, Buehne};

/// Decided under a rule: the text of the message, its day, and how many letters wait for the post.
async fn entschieden(regel: Bekanntgaberegel) -> (String, Option<grund::Tag>, i64) {
    let b = Buehne::neu().await;
    let id = b.antrag(regel).await;
    runde(&b.haus).await.unwrap();
    b.bescheiden(id).await;
    runde(&b.haus).await.unwrap();
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    let post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    let bescheid = post.into_iter().find(|n| n.kopf.art == postfach::Art::Bescheid).unwrap();
    let text = bescheid.oeffnen(&v.schluessel).unwrap().text;
    let wartend = postfach::wartende_briefe(&mut tx, BAUTZEN).await.unwrap();
    let briefe = i64::try_from(wartend.len()).unwrap();
    (text, v.zustand.bescheid().unwrap().bekanntgabe, briefe)
}

/// OZG § 9 (1) sentence 4: the message names the third day.
#[tokio::test]
async fn the_message_names_the_third_day_after_the_provision() {
    let (text, tag, briefe) = entschieden(Bekanntgaberegel::Ozg9Abs1).await;
    let genannt = web::format::tag(grund::Sprache::De, tag.unwrap());
    assert!(text.contains(&format!("Er gilt am {genannt} als bekannt gegeben.")), "{text}");
    assert_eq!(briefe, 0);
}

/// OZG § 9 (1) sentence 2: she has a mailbox, and excluded delivery there.
#[tokio::test]
async fn who_excludes_the_mailbox_gets_the_decision_by_post() {
    let (text, tag, briefe) = entschieden(Bekanntgaberegel::Ozg9Abs1.per_post()).await;
    assert!(text.contains("Der Bescheid kommt mit der Post."), "{text}");
    assert_eq!((tag, briefe), (None, 1), "the day comes from the posting");
}
