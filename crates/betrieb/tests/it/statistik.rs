//! Counts of the use of forms.

use betrieb::{Formularbezug, Formularstatistik, Merkmal, formularzahlen};
use datenbank::{Sicht, probe};
use grund::{LeistungKennung, MandantId, VersionHash};

fn bezug(mandant: i32, leistung: &str, tag: &str) -> Formularbezug {
    Formularbezug {
        mandant: MandantId(mandant),
        leistung: LeistungKennung(leistung.into()),
        version: VersionHash([7; 32]),
        tag: tag.parse().unwrap(),
    }
}

#[tokio::test]
async fn counts_are_added_up_by_authority_and_seen_by_it_alone() {
    let db = probe::datenbank().await;
    let (a, b) = (Formularstatistik::default(), Formularstatistik::default());
    for _ in 0..3 {
        a.zaehlen(bezug(1, "hund", "2026-03-02"), Merkmal::Begonnen, "");
        b.zaehlen(bezug(1, "hund", "2026-03-02"), Merkmal::Begonnen, "");
    }
    a.zaehlen(bezug(1, "hund", "2026-03-03"), Merkmal::Fehler, "name");
    a.zaehlen(bezug(1, "katze", "2026-03-02"), Merkmal::Begonnen, "");
    b.zaehlen(bezug(2, "hund", "2026-03-02"), Merkmal::Begonnen, "");
    // Two processes at once, and one that has nothing more to say.
    let (eins, zwei) = tokio::join!(a.sichern(&db), b.sichern(&db));
    eins.unwrap();
    zwei.unwrap();
    a.sichern(&db).await.unwrap();
    let zeit = ("2026-03-01".parse().unwrap(), "2026-03-31".parse().unwrap());
    let mut tx = db.tx(Sicht::Mandant(MandantId(1))).await.unwrap();
    let zahlen = formularzahlen(&mut tx, MandantId(1), Some("hund"), zeit).await.unwrap();
    let kurz: Vec<_> = zahlen.iter().map(|z| (z.merkmal, z.wert.as_str(), z.anzahl)).collect();
    assert_eq!(kurz, [(Merkmal::Begonnen, "", 6), (Merkmal::Fehler, "name", 1)]);
    assert_eq!(formularzahlen(&mut tx, MandantId(1), None, zeit).await.unwrap().len(), 3);
    // Asked for another authority's numbers, the wall stands.
    assert!(formularzahlen(&mut tx, MandantId(2), None, zeit).await.unwrap().is_empty());
    // Nobody but the counting itself writes.
    let schreiben = sqlx::query("UPDATE formular_zaehler SET anzahl = 0").execute(&mut *tx).await.unwrap();
    assert_eq!(schreiben.rows_affected(), 0);
}
