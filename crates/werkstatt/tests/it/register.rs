//! Who sees an entry of the register is held by the database.

use datenbank::Sicht;
use grund::{MandantId, Traeger};
use werkstatt::register::{self, Prozessangaben, Prozessstand, Prozesstext, Teilen};

use crate::{BAUTZEN, Buehne};

const GOERLITZ: MandantId = MandantId(14_626_110);

#[tokio::test]
async fn row_level_security_holds_who_sees_and_who_changes() {
    let b = Buehne::neu().await;
    let w = b.anlegen(BAUTZEN, "feuer").await.unwrap();
    let bausteine = ["beteiligen".to_owned()];
    let text = Prozesstext { modell: "<a/>", bausteine: &bausteine };
    let mut angaben = Prozessangaben {
        zeiten: false,
        name: "Feuer".into(),
        beschreibung: "So".into(),
        stand: Prozessstand::Gilt,
        teilen: Teilen::Bestimmte(vec![GOERLITZ]),
    };
    let mut tx = b.tx(BAUTZEN).await;
    let wer = b.wer(b.frieda);
    let id = register::aufnehmen(&mut tx, &b.umwelt, wer, &w, &angaben, text, None).await.unwrap().unwrap();
    assert!(register::aufnehmen(&mut tx, &b.umwelt, wer, &w, &angaben, text, None).await.unwrap().is_none());
    tx.commit().await.unwrap();
    let sieht = async |s: Sicht| {
        let mut tx = b.db.tx(s).await.unwrap();
        let eines = register::eintrag(&mut tx, id).await.unwrap().is_some();
        assert_eq!(register::alle(&mut tx).await.unwrap().len(), usize::from(eines));
        eines
    };
    let (land, goerlitz) = (Sicht::Land("14".parse().unwrap()), Sicht::Mandant(GOERLITZ));
    assert_eq!([sieht(goerlitz).await, sieht(land).await, sieht(Sicht::Frei).await], [true, false, false]);
    // Seen is not changed: the update reaches no row.
    let mut tx = b.db.tx(goerlitz).await.unwrap();
    assert!(!register::beschreiben(&mut tx, id, wer, 1, &angaben).await.unwrap());
    assert!(!register::nachfuehren(&mut tx, id, wer, text, None).await.unwrap());
    drop(tx);
    for (teilen, stand, erwartet) in [
        (Teilen::Alle, Prozessstand::Gilt, [true, true, false]),
        (Teilen::Alle, Prozessstand::Zurueckgezogen, [false, false, false]),
        (Teilen::Niemand, Prozessstand::Gilt, [false, false, false]),
    ] {
        (angaben.teilen, angaben.stand) = (teilen, stand);
        let mut tx = b.tx(BAUTZEN).await;
        let da = register::eintrag(&mut tx, id).await.unwrap().unwrap();
        assert!(register::beschreiben(&mut tx, id, wer, da.zaehler, &angaben).await.unwrap());
        assert!(
            !register::beschreiben(&mut tx, id, wer, da.zaehler, &angaben).await.unwrap(),
            "read before the change"
        );
        tx.commit().await.unwrap();
        assert_eq!([sieht(goerlitz).await, sieht(land).await, sieht(Sicht::Frei).await], erwartet);
        assert!(sieht(Sicht::from(BAUTZEN)).await, "the owner sees it always");
    }
    assert_eq!(BAUTZEN, Traeger::Mandant(MandantId(14_625_020)));
}
