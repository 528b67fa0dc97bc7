//! What is sealed for one Vorgang opens for no other.
#![allow(missing_docs, clippy::unwrap_used)]

use datenbank::probe;
use grund::{MandantId, Umwelt, VorgangId};
use tresor::Tresor;

#[tokio::test]
async fn a_key_opens_its_own_vorgang_only() {
    let db = probe::datenbank().await;
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
    let vorgang: VorgangId = umwelt.neue_id();
    let (schluessel, verpackt) = tresor.neuer_schluessel(MandantId(1), vorgang).await.unwrap();
    let dicht = schluessel.verschliessen(&umwelt, "antworten", "Bello".as_bytes()).unwrap();
    assert!(!dicht.windows(5).any(|w| w == b"Bello"));

    // Another process with the same main key reads it.
    let zweiter = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
    let wieder = zweiter.schluessel(MandantId(1), vorgang, &verpackt).await.unwrap();
    assert_eq!(wieder.oeffnen("antworten", &dicht).unwrap(), b"Bello");

    // Another purpose, Mandant, Vorgang or main key does not; nor do changed bytes.
    assert!(wieder.oeffnen("bescheid", &dicht).is_err());
    assert!(zweiter.schluessel(MandantId(2), vorgang, &verpackt).await.is_err());
    assert!(zweiter.schluessel(MandantId(1), umwelt.neue_id(), &verpackt).await.is_err());
    let fremd = Tresor::mit_schluessel(&[8; 32], db, umwelt).unwrap();
    assert!(fremd.schluessel(MandantId(1), vorgang, &verpackt).await.is_err());
    let mut verbogen = dicht;
    *verbogen.last_mut().unwrap() ^= 1;
    assert!(wieder.oeffnen("antworten", &verbogen).is_err());
}
