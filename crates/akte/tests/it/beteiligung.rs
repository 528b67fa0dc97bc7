//! The part of another authority: who sees what of it, and that its row follows the matter.

use akte::{
    KorbFilter,
    beteiligung::{self, NeuerTeil},
};
use datenbank::Sicht;
use grund::{BeteiligungId, DokumentId, EinheitId, KontoId, MandantId, VorgangId};
use vorgang::{
    Ereignis,
    beteiligung::{Anfrage, Ergebnis, Schritt},
};

use crate::{BAUTZEN, GOERLITZ, Welt};

const FREMD: MandantId = MandantId(15_003_000);
const STELLE: EinheitId = EinheitId(77);

struct Fall {
    w: Welt,
    buergerin: KontoId,
    amt: KontoId,
    id: VorgangId,
    teil: BeteiligungId,
    erlaubt: DokumentId,
    verborgen: DokumentId,
}

impl Fall {
    /// A matter in Bautzen in which an office of Görlitz is asked, with one of two documents.
    async fn neu() -> Self {
        let w = Welt::neu().await;
        let (buergerin, amt) = (w.konto(), w.konto());
        let id = w.entwurf(buergerin, BAUTZEN).await;
        w.absenden(buergerin, BAUTZEN, id).await.unwrap();
        w.anwenden((BAUTZEN, id), &Ereignis::Uebernommen { von: amt }, "nimmt").await.unwrap().unwrap();
        let (erlaubt, verborgen): (DokumentId, DokumentId) = (w.umwelt.neue_id(), w.umwelt.neue_id());
        let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        for d in [erlaubt, verborgen] {
            sqlx::query(
                "INSERT INTO dokument (mandant_id, vorgang_id, dokument_id, konto_id, zweck, mime, groesse, sha256, \
                 name_dicht, befund, angelegt) VALUES ($1, $2, $3, $4, 'nachweis', 'application/pdf', 1, $5, '', \
                 'eigen', now())",
            )
            .bind(BAUTZEN.0)
            .bind(id.0)
            .bind(d.0)
            .bind(buergerin.0)
            .bind([0_u8; 32].as_slice())
            .execute(&mut *tx)
            .await
            .unwrap();
        }
        let teil: BeteiligungId = w.umwelt.neue_id();
        let frist = "2026-03-30".parse().unwrap();
        let anfrage = Anfrage { id: teil, name: None, mandant: GOERLITZ, einheit: STELLE, frist };
        let frage = Ereignis::BeteiligungAngefragt { anfragen: vec![anfrage], von: Some(amt), ohne_stelle: vec![] };
        let modell = |_: &grund::VersionHash| Some(&w.modell);
        let wer = (BAUTZEN, id);
        let v = akte::anwenden(&mut tx, &w.tresor, &w.umwelt, modell, wer, &frage, "fragt").await.unwrap().unwrap();
        let neu = NeuerTeil { id: teil, kurz: "Grundwasser", auszug: b"nur das", dokumente: &[erlaubt] };
        beteiligung::anlegen(&mut tx, &w.umwelt, &v.vorgang, &[neu]).await.unwrap();
        tx.commit().await.unwrap();
        Self { w, buergerin, amt, id, teil, erlaubt, verborgen }
    }

    async fn sieht(&self, sicht: Sicht, an: MandantId) -> bool {
        let mut tx = self.w.db.tx(sicht).await.unwrap();
        beteiligung::laden(&mut tx, &self.w.tresor, an, self.teil).await.unwrap().is_some()
    }

    async fn schritt(&self, schritt: Schritt, schluessel: &str) {
        let e = Ereignis::Beteiligung { id: self.teil, schritt };
        self.w.anwenden((BAUTZEN, self.id), &e, schluessel).await.unwrap().unwrap();
    }

    /// Its row as its own authority sees it: status, and how many parts wait for the office.
    async fn stand(&self) -> (&'static str, usize) {
        let mut tx = self.w.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
        let t = beteiligung::laden(&mut tx, &self.w.tresor, GOERLITZ, self.teil).await.unwrap().unwrap();
        let wo = (GOERLITZ, [STELLE].as_slice());
        let korb = beteiligung::korb(&mut tx, &self.w.tresor, wo, KorbFilter::Alle, 10).await.unwrap();
        (t.beteiligung.status(), korb.len())
    }
}

#[tokio::test]
async fn the_other_authority_sees_its_part_and_nothing_else() {
    let f = Fall::neu().await;
    let mut tx = f.w.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
    let t = beteiligung::laden(&mut tx, &f.w.tresor, GOERLITZ, f.teil).await.unwrap().unwrap();
    assert_eq!((t.auszug.as_slice(), t.kurz.as_str(), t.fuehrend), (b"nur das".as_slice(), "Grundwasser", BAUTZEN));
    assert!(akte::laden_als_amt(&mut tx, &f.w.tresor, BAUTZEN, f.id).await.unwrap().is_none(), "not the matter");
    for frage in [
        "SELECT count(*) FROM vorgang",
        "SELECT count(*) FROM ereignis",
        "SELECT count(*) FROM outbox",
        "SELECT count(*) FROM nachricht",
    ] {
        let n: i64 = sqlx::query_scalar(frage).fetch_one(&mut *tx).await.unwrap();
        assert_eq!(n, 0, "{frage}");
    }
    let dokumente: Vec<sqlx::types::Uuid> =
        sqlx::query_scalar("SELECT dokument_id FROM dokument").fetch_all(&mut *tx).await.unwrap();
    assert_eq!(dokumente, [f.erlaubt.0], "of the documents the one it was given, not {}", f.verborgen);
    let n = sqlx::query("UPDATE beteiligung SET status = 'beantwortet'").execute(&mut *tx).await.unwrap();
    assert_eq!(n.rows_affected(), 0, "it changes nothing past the matter's door");
    drop(tx);

    assert!(f.sieht(Sicht::Mandant(BAUTZEN), GOERLITZ).await, "who leads sees all parts");
    for sicht in [
        Sicht::Mandant(FREMD),
        Sicht::Konto(f.buergerin),
        Sicht::KontoBei(f.w.konto(), GOERLITZ),
        Sicht::Betrieb,
        Sicht::Frei,
    ] {
        assert!(!f.sieht(sicht, GOERLITZ).await, "{sicht:?}");
    }
}

#[tokio::test]
async fn the_row_follows_the_matter_and_the_answer_comes_back() {
    let f = Fall::neu().await;
    let dort = f.w.konto();
    assert_eq!(f.stand().await, ("angefragt", 1));
    f.schritt(Schritt::Uebernommen { von: dort }, "a").await;
    assert_eq!(f.stand().await, ("uebernommen", 1));
    let anlage: DokumentId = f.w.umwelt.neue_id();
    let antwort = Schritt::Beantwortet { von: dort, ergebnis: Ergebnis::MitAuflagen, dokumente: vec![anlage] };
    f.schritt(antwort.clone(), "b").await;
    assert_eq!(f.stand().await, ("beantwortet", 0));
    let nochmal = Ereignis::Beteiligung { id: f.teil, schritt: antwort };
    let wieder = f.w.anwenden((BAUTZEN, f.id), &nochmal, "b").await.unwrap().unwrap();
    assert!(!wieder.neu, "the same click again changes nothing");

    let mut tx = f.w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &f.w.tresor, BAUTZEN, f.id).await.unwrap().unwrap();
    beteiligung::antwort_ablegen(&mut tx, &f.w.umwelt, &v, f.teil, b"nur mit Auflagen").await.unwrap();
    let alle = beteiligung::des_vorgangs(&mut tx, &f.w.tresor, BAUTZEN, f.id).await.unwrap();
    let [t] = alle.as_slice() else { panic!("{alle:?}") };
    assert_eq!(t.antwort.as_deref(), Some(b"nur mit Auflagen".as_slice()));
    assert_eq!(t.dokumente, [f.erlaubt, anlage], "what it answered with it may see too");
    assert_eq!(&t.beteiligung, v.zustand.beteiligung(f.teil).unwrap(), "row and state say the same");
    drop(tx);
    f.schritt(Schritt::Erneut { von: f.amt, frist: "2026-04-30".parse().unwrap() }, "c").await;
    assert_eq!(f.stand().await, ("angefragt", 1));
}

#[tokio::test]
async fn a_withdrawal_by_the_applicant_ends_the_part_and_disposal_removes_it() {
    let f = Fall::neu().await;
    let mut tx = f.w.db.tx(Sicht::KontoBei(f.buergerin, BAUTZEN)).await.unwrap();
    let modell = |_: &grund::VersionHash| Some(&f.w.modell);
    let e = Ereignis::Zurueckgezogen { von: f.buergerin };
    akte::anwenden(&mut tx, &f.w.tresor, &f.w.umwelt, modell, (BAUTZEN, f.id), &e, "z").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert_eq!(f.stand().await, ("entfallen", 0));

    let mut tx = f.w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    sqlx::query("DELETE FROM vorgang WHERE mandant_id = $1").bind(BAUTZEN.0).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!f.sieht(Sicht::Mandant(GOERLITZ), GOERLITZ).await, "with the matter goes every part, and with it the key");
}
