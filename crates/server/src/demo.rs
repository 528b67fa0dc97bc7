//! The demonstration: an authority for each of the 636 municipalities, people to sign in as, and their log-ins.

use datenbank::Sicht;
use grund::Ags;
use konto::{DEMO_KENNWORT, DemoKonto, DemoOrt, DemoRedaktion, Rolle};
use verzeichnis::{Auftritt, Wappen, Wappenart};
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
    let mut konten = haus.konten.demo_einspielen(&orte(haus)).await?;
    konten.extend(haus.konten.demo_redaktion_einspielen(&redaktionen()).await?);
    auftritte(haus).await?;
    Ok(konten)
}

/// Two brands for two Länder, marked as demonstration and reached by host names that browsers lead to this machine. The
/// marks are plain shapes, not the arms of the Länder. What editors have set stays.
async fn auftritte(haus: &Haus) -> Result<(), Fehler> {
    const AUFTRITTE: [(&str, &str, &str, &str, &str, &str); 2] = [
        ("land-14", "Serviceportal Sachsen (Demonstration)", "sn", "#0b6623", "#7fd095", "M3 3h26v26H3z"),
        (
            "land-15",
            "Serviceportal Sachsen-Anhalt (Demonstration)",
            "st",
            "#8a1c1c",
            "#ff9d94",
            "M16 2l14 14-14 14L2 16z",
        ),
    ];
    let stand = haus.verzeichnis.stand();
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    for (traeger, name, host, farbe, zweitfarbe, form) in AUFTRITTE {
        let Ok(traeger) = traeger.parse() else { continue };
        if stand.auftritt(traeger).is_some() {
            continue;
        }
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path d=\"{form}\" fill=\"{farbe}\"/></svg>"
        );
        let auftritt = Auftritt {
            name: name.to_owned(),
            farbe: farbe.parse().ok(),
            zweitfarbe: zweitfarbe.parse().ok(),
            wappen: Some(Wappen { art: Wappenart::Svg, bytes: svg.into_bytes().into(), text: String::new() }),
            kontakt: "Dies ist eine Demonstration. Kein Land betreibt diese Seite.".to_owned(),
            hosts: vec![format!("{host}.localhost")],
            demonstration: true,
            ..Auftritt::leer(traeger)
        };
        verzeichnis::auftritt_speichern(&mut tx, &auftritt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.verzeichnis.neu_laden(&haus.db).await?;
    Ok(())
}

/// The two Länder and one authority have editors.
fn redaktionen() -> Vec<DemoRedaktion> {
    const REDAKTIONEN: [(&str, &str, &str); 3] =
        [("land-14", "sn", "Sachsen"), ("land-15", "st", "Sachsen-Anhalt"), ("mandant-14625020", "bautzen", "Bautzen")];
    let lesen = |(traeger, kuerzel, ort): &(&str, &str, &str)| {
        let traeger = traeger.parse().ok()?;
        Some(DemoRedaktion { traeger, kuerzel: (*kuerzel).to_owned(), ort: (*ort).to_owned() })
    };
    REDAKTIONEN.iter().filter_map(lesen).collect()
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
            Rolle::Landesredaktion => "Landesredaktion",
            Rolle::Behoerdenredaktion | Rolle::Gruppenadministration => "Behördenredaktion",
            Rolle::Lektorat => "Lektorat",
            Rolle::Auskunft => "Auskunft 115",
        };
        sagen(&format!("  {rolle:<22} {:<12} {}", k.ort.as_deref().unwrap_or(""), k.email));
    }
    sagen(&format!("  Bürgerinnen und Bürger: {adresse}/anmelden    Behörde und Betrieb: {adresse}/amt/anmelden"));
    sagen(&format!("  Einmalcodes für Behörde und Betrieb: {adresse}/demo/anmeldungen"));
    sagen(&format!("  Alle E-Mails der Demonstration: {adresse}/demo/mail"));
}
