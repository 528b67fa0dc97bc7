//! The room against a real PostgreSQL.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod hauslisten;
mod register;

use datenbank::{Datenbank, Sicht, Tx};
use grund::{KontoId, LeistungKennung, MandantId, Stelluhr, Traeger, Umwelt, VersionHash};
use werkstatt::{Ausgang, Dateien, Einwand, Geaendert, Handlung, Schrittart, Stand, Verstoss, Wer, Werkstueck};

const BAUTZEN: Traeger = Traeger::Mandant(MandantId(14_625_020));
const HASH: VersionHash = VersionHash([7; 32]);

struct Buehne {
    db: Datenbank,
    umwelt: Umwelt,
    _uhr: Stelluhr,
    frieda: KontoId,
    hannes: KontoId,
}

fn dateien(titel: &str) -> Dateien {
    let mut d = Dateien::default();
    d.formular_setzen(&serde_json::json!({ "titel": titel, "seiten": [] }));
    d
}

impl Buehne {
    async fn neu() -> Self {
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let db = datenbank::probe::datenbank().await;
        Self { db, frieda: umwelt.neue_id(), hannes: umwelt.neue_id(), umwelt, _uhr: uhr }
    }

    async fn tx(&self, t: Traeger) -> Tx {
        self.db.tx(Sicht::from(t)).await.unwrap()
    }

    fn wer(&self, wer: KontoId) -> Wer {
        Wer { wer, jetzt: self.umwelt.jetzt() }
    }

    async fn anlegen(&self, t: Traeger, kennung: &str) -> Option<Werkstueck> {
        let mut tx = self.tx(t).await;
        let kennung = LeistungKennung(kennung.into());
        let wer = self.wer(self.frieda);
        let neu =
            werkstatt::anlegen(&mut tx, &self.umwelt, wer, t, (&kennung, "Feuer"), &dateien("A"), None).await.unwrap();
        tx.commit().await.unwrap();
        neu
    }

    async fn aendern(&self, w: &Werkstueck, wer: KontoId, titel: &str) -> Geaendert<Einwand> {
        let mut tx = self.tx(w.traeger).await;
        let neu = dateien(titel);
        let ausgang = werkstatt::aendern(&mut tx, w.id, self.wer(wer), "Titel", |d| {
            *d = neu;
            Ok(())
        });
        let ausgang = ausgang.await.unwrap().unwrap();
        tx.commit().await.unwrap();
        ausgang
    }

    async fn schritt(&self, w: &Werkstueck, wer: KontoId, h: Handlung) -> Ausgang {
        let mut tx = self.tx(w.traeger).await;
        let da = werkstatt::laden(&mut tx, w.id).await.unwrap().unwrap();
        let ausgang = werkstatt::schritt(&mut tx, w.id, self.wer(wer), da.zaehler, &h).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        ausgang
    }
}

fn stand(a: &Ausgang) -> Stand {
    match a {
        Ausgang::Getan(w) => w.stand,
        andere => panic!("{andere:?}"),
    }
}

#[tokio::test]
async fn nobody_releases_what_she_wrote_since_the_last_release() {
    let b = Buehne::neu().await;
    let w = b.anlegen(BAUTZEN, "feuer").await.unwrap();
    assert_eq!(stand(&b.schritt(&w, b.frieda, Handlung::Vorlegen(String::new())).await), Stand::ZurPruefung);
    assert!(matches!(b.aendern(&w, b.frieda, "B").await, Geaendert::Gesperrt(_)));
    let selbst = b.schritt(&w, b.frieda, Handlung::Freigeben(HASH)).await;
    assert_eq!(selbst, Ausgang::Unzulaessig(Verstoss::VierAugen));
    let ohne_grund = b.schritt(&w, b.hannes, Handlung::Zurueckweisen(" ".into())).await;
    assert_eq!(ohne_grund, Ausgang::Unzulaessig(Verstoss::GrundFehlt));
    assert_eq!(stand(&b.schritt(&w, b.hannes, Handlung::Freigeben(HASH)).await), Stand::Freigegeben);
    // After the release Hannes writes, and Frieda, who wrote the version before, may release his work.
    assert!(matches!(b.aendern(&w, b.hannes, "C").await, Geaendert::Ja(w) if w.stand == Stand::Entwurf));
    b.schritt(&w, b.hannes, Handlung::Vorlegen(String::new())).await;
    let er = b.schritt(&w, b.hannes, Handlung::Freigeben(HASH)).await;
    assert_eq!(er, Ausgang::Unzulaessig(Verstoss::VierAugen));
    assert_eq!(stand(&b.schritt(&w, b.frieda, Handlung::Freigeben(HASH)).await), Stand::Freigegeben);
    // What is on offer is withdrawn, not thrown away.
    assert_eq!(b.schritt(&w, b.frieda, Handlung::Verwerfen).await, Ausgang::Unzulaessig(Verstoss::FalscherStand));
    let weg = b.schritt(&w, b.frieda, Handlung::Zurueckziehen("veraltet".into())).await;
    assert_eq!(stand(&weg), Stand::Zurueckgezogen);
    let nochmal = b.schritt(&w, b.frieda, Handlung::Zurueckziehen("veraltet".into())).await;
    assert_eq!(nochmal, Ausgang::Unzulaessig(Verstoss::FalscherStand));
}

#[tokio::test]
async fn every_saved_state_is_kept_and_an_old_count_changes_nothing() {
    let b = Buehne::neu().await;
    let w = b.anlegen(BAUTZEN, "feuer").await.unwrap();
    assert!(matches!(b.aendern(&w, b.frieda, "B").await, Geaendert::Ja(_)));
    assert!(matches!(b.aendern(&w, b.frieda, "B").await, Geaendert::Ja(_)), "the same once more is no step");
    let mut tx = b.tx(BAUTZEN).await;
    let alt = werkstatt::schritt(&mut tx, w.id, b.wer(b.frieda), w.zaehler, &Handlung::Vorlegen(String::new())).await;
    assert!(matches!(alt.unwrap().unwrap(), Ausgang::Konflikt(_)));
    let schritte = werkstatt::schritte(&mut tx, w.id).await.unwrap();
    assert!(schritte.iter().all(|s| s.art == Schrittart::Gespeichert));
    let titel: Vec<_> = schritte.iter().map(|s| s.dateien.as_ref().unwrap().formular()["titel"].clone()).collect();
    assert_eq!(titel, ["B", "A"]);
}

#[tokio::test]
async fn an_address_belongs_to_one_and_others_see_nothing_of_it() {
    let b = Buehne::neu().await;
    let sachsen: Traeger = "land-14".parse().unwrap();
    let w = b.anlegen(BAUTZEN, "feuer").await.unwrap();
    assert!(b.anlegen(sachsen, "feuer").await.is_none());
    let mut tx = b.tx(sachsen).await;
    assert!(werkstatt::laden(&mut tx, w.id).await.unwrap().is_none());
    assert!(werkstatt::schritte(&mut tx, w.id).await.unwrap().is_empty());
    assert!(werkstatt::liste(&mut tx).await.unwrap().is_empty());
    let fremd = werkstatt::aendern(&mut tx, w.id, b.wer(b.hannes), "x", |_| Ok::<(), Einwand>(())).await.unwrap();
    assert!(fremd.is_none());
    drop(tx);
    // Given up, the address is free again.
    b.schritt(&w, b.frieda, Handlung::Verwerfen).await;
    assert!(b.anlegen(sachsen, "feuer").await.is_some());
}
