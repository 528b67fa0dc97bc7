//! Part of `./bench --suche`: how long a change takes, from its commit until a page shows it.

use std::time::{Duration, Instant};

use datenbank::{Datenbank, Sicht};
use last::{
    client::{Client, Fehler},
    konten,
};

use crate::Optionen;

/// What a change may take.
const GRENZE: Duration = Duration::from_secs(1);
/// Later, nobody waits for it.
const HOECHSTENS: Duration = Duration::from_secs(30);
/// Words that no text has.
const WORTE: [&str; 5] = ["Quastenflosser", "Grottenolm", "Nasenbaer", "Schnabeltier", "Erdferkel"];

/// Changes texts, then the responsibilities of a whole Kreis, and watches the pages.
pub async fn messen(o: &Optionen) -> Result<bool, Fehler> {
    let db = konten::datenbank(&o.daten, "").await?;
    let mut client = Client::verbinden(&o.adresse, "").await?;
    let mut texte = Vec::new();
    for wort in WORTE {
        let befehl = "UPDATE leistung_text SET kurz = $1 WHERE leistung = 'hundesteuer-anmelden' AND sprache = 'de' \
                      AND mandant_id IS NULL AND land IS NULL";
        schreiben(&db, befehl, wort).await?;
        texte.push(bis(&mut client, &format!("/suche?was={wort}"), "/leistung/hundesteuer-anmelden", true).await?);
    }
    let (mut massen, mut zeilen) = (Vec::new(), 0);
    for auspraegung in ["beraet", "beraet_und_nimmt_an", "beraet", "beraet_und_nimmt_an"] {
        let befehl = "UPDATE zustaendigkeit SET auspraegung = $1 WHERE gebiet LIKE '14625%'";
        zeilen = schreiben(&db, befehl, auspraegung).await?;
        let online = auspraegung != "beraet";
        let seite = "/leistung/hundesteuer-anmelden?ort=14625020";
        massen.push(bis(&mut client, seite, "/antrag/beginnen/hundesteuer-anmelden", online).await?);
    }
    db.pool().close().await;
    println!("\nVom Abschluss der Änderung, bis die Seite sie zeigt (ein Prozess, alle paar Millisekunden gefragt):");
    println!("  ein Text, auf der Suchseite:              {}", zeile(&mut texte));
    println!("  {zeilen} Zuständigkeiten auf einmal, auf der Leistungsseite: {}", zeile(&mut massen));
    let gehalten = texte.iter().chain(&massen).all(|d| *d < GRENZE);
    println!("  Grenze {} ms: {}", GRENZE.as_millis(), if gehalten { "gehalten" } else { "VERFEHLT" });
    Ok(gehalten)
}

fn zeile(zeiten: &mut [Duration]) -> String {
    zeiten.sort();
    let ms = |d: Option<&Duration>| d.map_or(0, Duration::as_millis);
    format!("kürzeste {} ms, längste {} ms", ms(zeiten.first()), ms(zeiten.last()))
}

async fn schreiben(db: &Datenbank, befehl: &'static str, wert: &str) -> Result<u64, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    let getan = sqlx::query(befehl).bind(wert).execute(&mut *tx).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(getan.rows_affected())
}

/// How long until the page has this (or has it no more).
async fn bis(client: &mut Client, pfad: &str, muss: &str, da: bool) -> Result<Duration, Fehler> {
    let beginn = Instant::now();
    loop {
        let seite = client.get(pfad).await?.erwarten(http::StatusCode::OK, pfad)?;
        if seite.text().contains(muss) == da {
            return Ok(beginn.elapsed());
        }
        if beginn.elapsed() > HOECHSTENS {
            return Err(format!("{pfad} zeigt die Änderung nach {} s nicht", HOECHSTENS.as_secs()).into());
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
}
