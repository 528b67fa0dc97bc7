//! Offering a service to others: the owner decides, the database holds it, whoever has it keeps it and is told.

use akte::uebernahme::{self, Entschlossen, Entschluss};
use datenbank::Sicht;
use grund::{KontoId, LeistungKennung, MandantId, Traeger};
use web::{probe::Klient, weitergabe};

use crate::{
    Buehne,
    dienst::{beginnen, fertig},
    schritt, status, verdeckt,
};

const BAUTZEN: MandantId = MandantId(14_625_020);
const GOERLITZ: MandantId = MandantId(14_626_110);
const DRITTE: MandantId = MandantId(14_612_000);

async fn anbieten(k: &mut Klient, a: &str, kreis: &str, behoerden: &str) -> web::probe::Antwort {
    let seite = format!("{a}/weitergabe");
    let zaehler = verdeckt(&k.get(&seite).await.text(), "zaehler");
    k.post(&seite, &[("zaehler", &zaehler), ("kreis", kreis), ("behoerden", behoerden)]).await
}

impl Buehne {
    fn feuer(&self) -> LeistungKennung {
        self.haus.leistungen.aktuell("feuer-anmelden").expect("on offer").stamm.kennung.clone()
    }

    async fn gesperrt(&self, m: MandantId) -> bool {
        weitergabe::lage(&self.haus, m).await.unwrap().gesperrt.contains(&self.feuer())
    }

    /// The authority takes it over, past every page: what the database says.
    async fn uebernehmen(&self, m: MandantId) -> Result<bool, akte::Fehler> {
        let l = self.haus.leistungen.aktuell("feuer-anmelden").unwrap();
        let wer: KontoId = self.haus.umwelt.neue_id();
        let e = Entschlossen {
            zeit: self.haus.umwelt.jetzt(),
            wer,
            was: Entschluss::Uebernommen,
            version: l.version,
            grund: String::new(),
        };
        let mut tx = self.haus.db.tx(Sicht::Mandant(m)).await.unwrap();
        let aus = uebernahme::entscheiden(&mut tx, (m, &l.stamm.kennung), &e).await?;
        tx.commit().await.unwrap();
        Ok(aus)
    }

    async fn mails(&self) -> i64 {
        let sql = "SELECT count(*) FROM mailauftrag WHERE schluessel LIKE 'weitergabe/%'";
        sqlx::query_scalar(sql).fetch_one(self.haus.db.pool()).await.unwrap()
    }

    /// How many of the chosen authorities a view sees.
    async fn sieht(&self, m: MandantId) -> i64 {
        let mut tx = self.haus.db.tx(Sicht::Mandant(m)).await.unwrap();
        sqlx::query_scalar("SELECT count(*) FROM leistung_weitergabe_an").fetch_one(&mut *tx).await.unwrap()
    }
}

#[tokio::test]
async fn a_service_is_taken_over_by_those_to_whom_it_is_offered_and_kept_when_it_ends() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("bautzen", false).await;
    let mut hannes = b.werkstatt("bautzen", true).await;
    let a = beginnen(&mut frieda, "mandant-14625020").await;
    let seite = frieda.get(&format!("{a}/weitergabe")).await;
    assert!(seite.text().contains("Geben Sie den Dienst zuerst frei"), "{}", seite.text());
    fertig(&mut frieda, &a).await;
    status(&schritt(&mut frieda, &a, &[("aktion", "vorlegen")]).await, 303);
    status(&schritt(&mut hannes, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await, 303);

    // What an authority makes is its own until it says otherwise: pages and database agree.
    assert!(frieda.get(&format!("{a}/weitergabe")).await.text().contains("niemandem"));
    assert!(b.gesperrt(GOERLITZ).await && !b.gesperrt(BAUTZEN).await);
    assert!(b.uebernehmen(GOERLITZ).await.is_err(), "row-level security refuses it");
    assert!(b.uebernehmen(BAUTZEN).await.unwrap(), "the owner has it");

    // Certain authorities; what is typed wrong is named and stays.
    let falsch = anbieten(&mut frieda, &a, "bestimmte", "Stadt Nirgends").await;
    status(&falsch, 422);
    assert!(falsch.text().contains("Die Behörde „Stadt Nirgends“ gibt es hier nicht"), "{}", falsch.text());
    status(&anbieten(&mut frieda, &a, "", "").await, 422);
    let alte = verdeckt(&frieda.get(&format!("{a}/weitergabe")).await.text(), "zaehler");
    status(&anbieten(&mut frieda, &a, "bestimmte", "14626110").await, 303);
    assert!(!b.gesperrt(GOERLITZ).await && b.gesperrt(DRITTE).await);
    assert!(b.uebernehmen(DRITTE).await.is_err());
    assert_eq!((b.sieht(BAUTZEN).await, b.sieht(GOERLITZ).await, b.sieht(DRITTE).await), (1, 1, 0));
    let veraltet = [("zaehler", alte.as_str()), ("kreis", "alle"), ("behoerden", "")];
    let konflikt = hannes.post(&format!("{a}/weitergabe"), &veraltet).await;
    status(&konflikt, 422);
    assert!(konflikt.text().contains("Jemand hat das Angebot geändert"), "{}", konflikt.text());
    // Nobody but the owner decides.
    let mut tx = b.haus.db.tx(Sicht::Mandant(GOERLITZ)).await.unwrap();
    let wer = (b.haus.umwelt.neue_id(), b.haus.umwelt.jetzt());
    let kreis = weitergabe::Kreis::Alle;
    let fremd = akte::weitergabe::setzen(&mut tx, (Traeger::Mandant(GOERLITZ), &b.feuer()), &kreis, 2, wer).await;
    assert!(!fremd.unwrap_or(false));
    drop(tx);

    // Görlitz takes it over; then the offer ends. It keeps the service, may take newer versions, and is told once.
    assert!(b.uebernehmen(GOERLITZ).await.unwrap());
    assert_eq!(b.mails().await, 0);
    status(&anbieten(&mut frieda, &a, "eigene", "").await, 303);
    let lage = weitergabe::lage(&b.haus, GOERLITZ).await.unwrap();
    assert!(lage.beendet.contains(&b.feuer()) && lage.gesperrt.is_empty());
    assert!(b.uebernehmen(GOERLITZ).await.unwrap(), "a newer version is still taken");
    let gesagt = b.mails().await;
    assert!(gesagt >= 1, "the editor of Görlitz is told");
    status(&anbieten(&mut hannes, &a, "eigene", "").await, 303);
    assert_eq!(b.mails().await, gesagt, "nothing changed for anybody");
    let text = frieda.get(&format!("{a}/weitergabe")).await.text();
    for satz in ["behält ihn, wird nicht mehr angeboten", "Frieda Formular", "Hannes Prüfer", ": niemandem angeboten"]
    {
        assert!(text.contains(satz), "{satz}: {text}");
    }

    // A newer release changes nothing of it.
    status(&anbieten(&mut frieda, &a, "alle", "").await, 303);
    assert!(!b.gesperrt(DRITTE).await && b.uebernehmen(DRITTE).await.unwrap());
}
