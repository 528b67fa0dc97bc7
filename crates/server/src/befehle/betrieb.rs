//! `betrieb`: the first person who runs the platform. Everybody after her is invited in the browser.

use std::process::ExitCode;

use konto::{Einstellungen, Konten};
use tresor::Tresor;

use super::sagen;
use crate::{Fehler, aufbau, konfig::Konfig, umwelt};

/// Makes the account and says the link.
pub async fn einladen(konfig: &Konfig, name: &str, email: &str) -> Result<ExitCode, Fehler> {
    let (db, _cluster) = aufbau::datenbank_fuer_befehl(konfig).await?;
    db.migrieren().await?;
    let umwelt = umwelt::echt();
    let tresor = Tresor::aus_datei(&konfig.daten.join("schluessel/haupt.key"), db.clone(), umwelt.clone())?;
    let konten = Konten::new(db, tresor, umwelt, Einstellungen::default());
    let Some((einladung, token)) = konten.betrieb_einladen(name, email).await? else {
        return Err(format!("Die Adresse {email} hat schon ein Konto. Nehmen Sie eine andere.").into());
    };
    sagen(&format!(
        "{} kann hier bis {} das Passwort festlegen:\n{}/amt/einladung?token={}",
        einladung.name,
        grund::format::zeit(grund::Sprache::De, einladung.bis),
        konfig.extern_url,
        token.zeigen()
    ));
    Ok(ExitCode::SUCCESS)
}
