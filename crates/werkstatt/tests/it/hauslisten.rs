//! Code lists of the house: who sees them, what is never changed, which version holds.

use grund::{Land, MandantId, Tag, Traeger};
use werkstatt::{
    Dateien, codelisten,
    hauslisten::{self, Hausliste, HauslisteId, Listenangaben},
};

use crate::{BAUTZEN, Buehne};

const GOERLITZ: Traeger = Traeger::Mandant(MandantId(14_626_110));

fn sachsen() -> Traeger {
    Traeger::Land("14".parse::<Land>().unwrap())
}

fn tag(t: &str) -> Tag {
    t.parse().unwrap()
}

fn angaben(kennung: &str, fassung: &str, ab: &str) -> Listenangaben {
    Listenangaben {
        kennung: kennung.into(),
        name: kennung.to_uppercase(),
        fassung: fassung.into(),
        quelle: "erfunden".into(),
        gilt_ab: tag(ab),
        gilt_bis: None,
    }
}

impl Buehne {
    async fn liste(&self, t: Traeger, a: &Listenangaben, csv: &str) -> Option<HauslisteId> {
        let mut tx = self.tx(t).await;
        let eintraege = codelisten::lesen(csv).unwrap();
        let neu = hauslisten::aufnehmen(&mut tx, &self.umwelt, self.wer(self.frieda), t, a, &eintraege).await.unwrap();
        tx.commit().await.unwrap();
        neu
    }

    async fn hauslisten(&self, t: Traeger) -> Vec<Hausliste> {
        hauslisten::alle(&mut *self.tx(t).await).await.unwrap()
    }
}

#[tokio::test]
async fn lists_of_the_land_are_there_for_all_and_changed_by_the_land_alone() {
    let b = Buehne::neu().await;
    let land = b.liste(sachsen(), &angaben("formen", "1", "2026-01-01"), "a; AG\nb; GmbH").await.unwrap();
    let stadt = b.liste(BAUTZEN, &angaben("farben", "1", "2026-01-01"), "Rot").await.unwrap();
    assert_eq!(b.liste(BAUTZEN, &angaben("farben", "1", "2026-01-01"), "Blau").await, None, "a version never changes");
    let ids = |l: Vec<Hausliste>| {
        let mut aus: Vec<_> = l.into_iter().map(|l| l.id).collect();
        aus.sort_unstable();
        aus
    };
    let mut beide = vec![land, stadt];
    beide.sort_unstable();
    assert_eq!(ids(b.hauslisten(BAUTZEN).await), beide);
    assert_eq!(ids(b.hauslisten(GOERLITZ).await), [land]);
    assert_eq!(ids(b.hauslisten(sachsen()).await), [land]);
    // Another authority reads no entries of the town, and ends nothing of the Land.
    let mut tx = b.tx(GOERLITZ).await;
    assert_eq!(hauslisten::eintraege(&mut tx, stadt).await.unwrap(), None);
    assert_eq!(hauslisten::eintraege(&mut tx, land).await.unwrap().map(|e| e.len()), Some(2));
    assert!(!hauslisten::beenden(&mut tx, land, Some(tag("2026-12-31"))).await.unwrap());
    drop(tx);
    let mut tx = b.tx(sachsen()).await;
    assert!(!hauslisten::beenden(&mut tx, land, Some(tag("2025-12-31"))).await.unwrap(), "it ends before it begins");
    assert!(hauslisten::beenden(&mut tx, land, Some(tag("2026-12-31"))).await.unwrap());
    tx.commit().await.unwrap();
    // Nobody without a Land or an authority sees any.
    let mut tx = b.db.tx(datenbank::Sicht::Betrieb).await.unwrap();
    assert!(hauslisten::alle(&mut tx).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_form_keeps_its_version_until_somebody_takes_the_next() {
    let b = Buehne::neu().await;
    b.liste(sachsen(), &angaben("formen", "1", "2026-01-01"), "a; AG\nb; GmbH").await.unwrap();
    let alle = b.hauslisten(BAUTZEN).await;
    let eintraege = hauslisten::eintraege(&mut *b.tx(BAUTZEN).await, alle[0].id).await.unwrap().unwrap();
    let mut d = Dateien::default();
    d.formular_setzen(&serde_json::json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "f", "art": "codeliste", "frage": "Welche Form?", "liste": "formen" }] }] }));
    assert_eq!(codelisten::aus_haus(&mut d, &alle[0], &eintraege).unwrap(), "formen");
    b.liste(sachsen(), &angaben("formen", "2", "2026-06-01"), "a; AG\nc; UG").await.unwrap();
    let alle = b.hauslisten(BAUTZEN).await;
    let fassung = |t: &str| hauslisten::geltende(&alle, "land-14", "formen", tag(t)).map(|l| l.angaben.fassung.clone());
    assert_eq!(
        (fassung("2025-12-31"), fassung("2026-05-31"), fassung("2026-06-01")),
        (None, Some("1".into()), Some("2".into()))
    );
    assert_eq!(hauslisten::alle_geltenden(&alle, tag("2026-06-01")).len(), 1);
    let da = codelisten::eine(&d.formular(), "formen").unwrap();
    assert_eq!((da.haus.as_ref().unwrap().fassung.as_str(), da.eintraege.len()), ("1", 2));
    // The form compiles with it, and says which version it has.
    let f = formular::Formular::lesen(&d.formular().to_string(), None, &std::collections::BTreeMap::default()).unwrap();
    let formular::Art::Codeliste { liste } = &f.feld("f").unwrap().1.art else { panic!("no list") };
    assert_eq!(liste.haus.as_ref().map(|h| h.fassung.as_str()), Some("1"));
    // The next version takes the place of the one before; as a list of its own it hears of none any more.
    let neu = alle.iter().find(|l| l.angaben.fassung == "2").unwrap();
    let eintraege = hauslisten::eintraege(&mut *b.tx(BAUTZEN).await, neu.id).await.unwrap().unwrap();
    assert_eq!(codelisten::aus_haus(&mut d, neu, &eintraege).unwrap(), "formen");
    let da = codelisten::alle(&d.formular());
    assert_eq!((da.len(), da[0].eintraege[1].text.as_str(), da[0].fragen.len()), (1, "UG", 1));
    codelisten::loesen(&mut d, "formen").unwrap();
    assert_eq!(codelisten::eine(&d.formular(), "formen").unwrap().haus, None);
}
