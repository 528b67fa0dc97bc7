//! What everybody may read of a reported defect: what was released and nothing else, under a number of its own.

use akte::mangel::{self, Schild};
use datenbank::Sicht;
use grund::{Ags, KontoId, MandantId, VorgangId};
use vorgang::{Ereignis, mangel::Mangelstand};

use crate::{BAUTZEN, GOERLITZ, Welt};

fn ags() -> Ags {
    "14625020".parse().unwrap()
}

impl Welt {
    async fn gemeldet(&self, mandant: MandantId) -> (KontoId, VorgangId) {
        let konto: KontoId = self.umwelt.neue_id();
        let id = self.entwurf(konto, mandant).await;
        self.absenden(konto, mandant, id).await.unwrap();
        (konto, id)
    }

    async fn zeigen(&self, wer: (MandantId, VorgangId), stand: Mangelstand, text: &str, key: &str) {
        let von = self.umwelt.neue_id();
        let v = self.anwenden(wer, &Ereignis::MangelGezeigt { von, stand }, key).await.unwrap().unwrap().vorgang;
        let mut tx = self.db.tx(Sicht::Mandant(wer.0)).await.unwrap();
        let art = ["loch".to_owned()];
        let schild = Schild { art: &art, punkt: Some((51.18, 14.42)), text };
        mangel::zeigen(&mut tx, &self.umwelt, &v, &schild).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn oeffentlich(&self) -> Vec<(i32, Mangelstand, String)> {
        let mut tx = self.db.tx(Sicht::Frei).await.unwrap();
        let (alle, anzahl) = mangel::liste(&mut tx, &ags(), 0, 10).await.unwrap();
        assert_eq!(usize::try_from(anzahl).unwrap(), alle.len());
        alle.into_iter().map(|m| (m.nummer, m.stand, m.text)).collect()
    }
}

#[tokio::test]
async fn everybody_reads_what_was_released_under_a_number_of_its_own_and_nothing_before() {
    let b = Welt::neu().await;
    let (_, eins) = b.gemeldet(BAUTZEN).await;
    let (_, zwei) = b.gemeldet(BAUTZEN).await;
    assert_eq!(b.oeffentlich().await, [], "a report is not public by itself");
    b.zeigen((BAUTZEN, eins), Mangelstand::Behoben, "Repariert.", "a").await;
    b.zeigen((BAUTZEN, zwei), Mangelstand::Eingegangen, "", "b").await;
    let offen_zuerst = [(2, Mangelstand::Eingegangen, String::new()), (1, Mangelstand::Behoben, "Repariert.".into())];
    assert_eq!(b.oeffentlich().await, offen_zuerst);
    // Said again, it is the same number.
    b.zeigen((BAUTZEN, zwei), Mangelstand::InArbeit, "Im Mai.", "c").await;
    assert_eq!(b.oeffentlich().await[0], (2, Mangelstand::InArbeit, "Im Mai.".into()));
    // An authority writes its own rows only.
    let mut tx = b.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
    let fremd = sqlx::query("UPDATE mangel SET text = 'x'").execute(&mut *tx).await.unwrap().rows_affected();
    assert_eq!(fremd, 0);
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    let alle = sqlx::query("UPDATE mangel SET text = 'x'").execute(&mut *tx).await.unwrap().rows_affected();
    assert_eq!(alle, 0);
}

#[tokio::test]
async fn what_was_taken_back_is_shown_to_nobody_and_its_number_never_comes_again() {
    let b = Welt::neu().await;
    let (konto, eins) = b.gemeldet(BAUTZEN).await;
    b.zeigen((BAUTZEN, eins), Mangelstand::Eingegangen, "Wir sehen nach.", "a").await;
    b.anwenden((BAUTZEN, eins), &Ereignis::Zurueckgezogen { von: konto }, "zurueck").await.unwrap();
    assert_eq!(b.oeffentlich().await, []);
    let mut tx = b.db.tx(Sicht::Frei).await.unwrap();
    assert_eq!(mangel::einer(&mut tx, &ags(), 1).await.unwrap(), None);
    assert_eq!(mangel::des_vorgangs(&mut tx, BAUTZEN, eins).await.unwrap(), None);
    drop(tx);
    let (_, zwei) = b.gemeldet(BAUTZEN).await;
    b.zeigen((BAUTZEN, zwei), Mangelstand::Eingegangen, "", "b").await;
    assert_eq!(b.oeffentlich().await[0].0, 2);
}
