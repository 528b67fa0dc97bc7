//! Brings the services of this program's folder into the catalogue, so that pages, search and interfaces read all texts
//! from one place. What editors have released stays: their texts are never written over.

use datenbank::{Datenbank, Sicht};
use grund::{LeistungKennung, Sprache};
use leistung::{Abschnitt, Leistung, Leistungen, Redaktion};
use sha2::{Digest as _, Sha256};
use verzeichnis::{Katalogleistung, Leistungsart, Leistungstext};

use crate::Fehler;

/// The source of entries that come out of folders.
const PAKET: &str = "paket";

/// Writes what changed, in one transaction; nothing when these services were brought in the last time.
pub async fn pakete_einspielen(db: &Datenbank, leistungen: &Leistungen) -> Result<(), Fehler> {
    let alle: Vec<(Katalogleistung, Vec<Leistungstext>)> = leistungen
        .alle()
        .map(|l| (eintrag(l), Sprache::ALLE.into_iter().filter_map(|sprache| text(l, sprache)).collect()))
        .collect();
    let stand = pruefsumme(&format!("{alle:?}"));
    let mut tx = db.tx(Sicht::Frei).await?;
    if verzeichnis::ist_eingespielt(&mut tx, PAKET, &stand).await? {
        return Ok(());
    }
    for (eintrag, texte) in &alle {
        verzeichnis::leistung_speichern(&mut tx, eintrag).await?;
        for text in texte {
            if !verzeichnis::text_ist_von_redaktion(&mut tx, text).await? {
                verzeichnis::text_veroeffentlichen(&mut tx, text).await?;
            }
        }
    }
    verzeichnis::eingespielt(&mut tx, PAKET, &stand).await?;
    tx.commit().await?;
    Ok(())
}

/// SHA-256 of what would be written, to see whether it was written already.
pub fn pruefsumme(text: &str) -> String {
    Sha256::digest(text).iter().map(|b| format!("{b:02x}")).collect()
}

fn kennung(l: &Leistung) -> LeistungKennung {
    LeistungKennung(l.kennung().to_owned())
}

fn eintrag(l: &Leistung) -> Katalogleistung {
    Katalogleistung {
        kennung: kennung(l),
        leika: l.stamm.leika.as_ref().map(|l| l.as_str().to_owned()),
        name: l.stamm.name.clone(),
        art: Leistungsart::Verrichtung,
        typisierung: String::new(),
        ozg: None,
        laender: Vec::new(),
        zielgruppen: Vec::new(),
        vertrauensniveau: Some(l.stamm.vertrauensniveau.als_text().to_owned()),
        rechtsgrundlagen: String::new(),
        von: None,
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: PAKET.to_owned(),
        quelle_id: None,
    }
}

/// The texts of one language; `None` where the service does not speak it.
fn text(l: &Leistung, sprache: Sprache) -> Option<Leistungstext> {
    let eigener = |schluessel: &str| l.text(sprache, schluessel);
    let abschnitte = Abschnitt::ALLE
        .into_iter()
        .filter_map(|a| Some((a.schluessel().to_owned(), eigener(&format!("abschnitt-{a}"))?.trim().to_owned())))
        .collect();
    Some(Leistungstext {
        leistung: kennung(l),
        land: None,
        mandant: None,
        sprache: sprache.tag().to_owned(),
        name: eigener("name")?.to_owned(),
        kurz: eigener("kurz").unwrap_or_default().to_owned(),
        stichworte: if sprache == Sprache::De { l.stamm.synonyme.clone() } else { Vec::new() },
        abschnitte,
        freigabe: None,
        freigegeben_von: String::new(),
        ungeprueft: l.stamm.redaktion == Redaktion::Ungeprueft,
        quelle: PAKET.to_owned(),
    })
}
