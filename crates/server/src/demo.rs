//! The demonstration: an authority for each of the 636 municipalities, people to sign in as, and their log-ins.

use grund::Ags;
use konto::{DEMO_KENNWORT, DemoKonto, DemoOrt, Rolle};
use web::Haus;

use crate::{Fehler, befehle::sagen};

/// The places whose offices have staff in the demonstration: two in Saxony that differ in fees and in when they are
/// paid, one in Saxony-Anhalt.
const BESETZT: [(&str, &str, &str); 3] =
    [("14625020", "bautzen", "Bautzen"), ("14626110", "goerlitz", "Görlitz"), ("15003000", "magdeburg", "Magdeburg")];

/// Fills the demonstration; what is there stays as it is.
pub async fn einspielen(haus: &Haus) -> Result<Vec<DemoKonto>, Fehler> {
    verzeichnis::demo_einspielen(&haus.db, &[verzeichnis::demo_hundesteuer()]).await?;
    haus.verzeichnis.neu_laden(&haus.db).await?;
    Ok(haus.konten.demo_einspielen(&orte(haus)).await?)
}

fn orte(haus: &Haus) -> Vec<DemoOrt> {
    let stand = haus.verzeichnis.stand();
    BESETZT
        .iter()
        .filter_map(|(ags, kuerzel, ort)| {
            let mandant = verzeichnis::mandant_von(&ags.parse::<Ags>().ok()?);
            let einheit = stand.einheiten_von(mandant).first()?.id;
            Some(DemoOrt { mandant, einheit, kuerzel: (*kuerzel).to_owned(), ort: (*ort).to_owned() })
        })
        .collect()
}

/// Prints who can sign in, where and how.
pub fn anmeldungen_zeigen(haus: &Haus, konten: &[DemoKonto]) {
    let adresse = &haus.einstellungen.adresse;
    sagen("");
    sagen(&format!("Anmeldungen der Demonstration (Kennwort für alle: {DEMO_KENNWORT})"));
    for k in konten {
        let rolle = match k.rolle {
            Rolle::Gast | Rolle::Buerger => "Bürgerin oder Bürger",
            Rolle::Sachbearbeitung => "Sachbearbeitung",
            Rolle::Leitung => "Leitung",
            Rolle::Betreiber => "Betrieb",
            Rolle::Auskunft => "Auskunft 115",
        };
        sagen(&format!("  {rolle:<22} {:<12} {}", k.ort.as_deref().unwrap_or(""), k.email));
    }
    sagen(&format!("  Bürgerinnen und Bürger: {adresse}/anmelden    Behörde und Betrieb: {adresse}/amt/anmelden"));
    sagen(&format!("  Einmalcodes für Behörde und Betrieb: {adresse}/demo/anmeldungen"));
    sagen(&format!("  Alle E-Mails der Demonstration: {adresse}/demo/mail"));
}
