//! The past of a demonstration: some dozens of matters of fictional people, run through the real engine with a simulated clock over
//! the weeks before the first start. Every step is an event through the one door, every effect is carried out by the worker's own
//! code, every letter is set: measurements, lists and statistics then show what the product wrote.
//!
//! Each matter is one transaction together with the note that it was made: a stop in between leaves whole matters, the next start
//! goes on, and nothing comes twice. What is handed over goes to the demonstration's own back-end system or, as mail, into the queue.
//! Some drafts are begun and left. Left out: registers.

mod abbruch;
mod eingaben;
mod lauf;
mod plan;
mod uhr;
mod versand;

use std::sync::Arc;

use konto::{demo_leitung, demo_sachbearbeitung, demo_werkstatt};
use tokio_util::sync::CancellationToken;
use uebergabe::Uebergabeweg;
use web::Haus;

use crate::Fehler;
use plan::{Abbruch, Fall, abbrueche, faelle};

/// Between two matters: people who look at the demonstration meanwhile go first.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(150);

/// Makes what is not there yet, until `ende`; deliveries go by `weg`. Gives back how many matters and drafts were made. One that
/// cannot be made is logged and left out: the demonstration works without it.
///
/// # Errors
/// The database fails.
pub async fn einspielen(haus: &Haus, weg: &Arc<dyn Uebergabeweg>, ende: &CancellationToken) -> Result<usize, Fehler> {
    register(haus).await?;
    let (offen, abgebrochen) = offene(haus).await?;
    if offen.is_empty() && abgebrochen.is_empty() {
        return Ok(0);
    }
    let konten = haus.konten.demo_antragstellende_einspielen().await?;
    let personal = haus.konten.demo_liste().await?;
    let mut gemacht = 0;
    for fall in offen {
        if ende.is_cancelled() {
            break;
        }
        let wer = |email: String| personal.iter().find(|p| p.email == email).map(|p| (p.konto, p.name.clone()));
        let leute = (wer(demo_sachbearbeitung(fall.kuerzel)), wer(demo_leitung(fall.kuerzel)));
        let ((Some(sachbearbeitung), Some(leitung)), Some(konto)) = (leute, konten.get(fall.nr % konten.len().max(1)))
        else {
            continue;
        };
        match lauf::spielen(haus, &fall, &lauf::Leute { konto: *konto, sachbearbeitung, leitung }, weg).await {
            Ok(true) => gemacht += 1,
            Ok(false) => {}
            Err(e) => {
                tracing::warn!(leistung = fall.leistung, nr = fall.nr, fehler = %e, "a matter of the demonstration's past was not made")
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
    for a in abgebrochen {
        let Some(konto) = konten.get(a.fall.nr % konten.len().max(1)).filter(|_| !ende.is_cancelled()) else { break };
        match abbruch::spielen(haus, &a, *konto).await {
            Ok(neu) => gemacht += usize::from(neu),
            Err(e) => {
                tracing::warn!(leistung = a.fall.leistung, fehler = %e, "a draft of the demonstration's past was not made")
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
    // A command that only makes the past has nobody else to write down what it counted.
    haus.formularstatistik().sichern(&haus.db).await?;
    Ok(gemacht)
}

/// Two processes of an authority whose matters are in the plan, in the register of processes, each once.
async fn register(haus: &Haus) -> Result<(), Fehler> {
    let personal = haus.konten.demo_liste().await?;
    let [email, _] = demo_werkstatt(plan::BAUTZEN.kuerzel);
    let Some(wer) = personal.iter().find(|p| p.email == email).map(|p| p.konto) else { return Ok(()) };
    let m = plan::BAUTZEN.mandant;
    for (nr, prozess) in plan::PROZESSE.iter().enumerate() {
        let mut tx = haus.db.tx(datenbank::Sicht::Frei).await?;
        if !verzeichnis::einmal_einspielen(&mut tx, &format!("verlauf-register/{nr}"), plan::STAND).await? {
            continue;
        }
        datenbank::sicht_setzen(&mut tx, datenbank::Sicht::Mandant(m)).await?;
        werkbank::prozess_einspielen(haus, &mut tx, (m, wer), prozess).await?;
        tx.commit().await.map_err(datenbank::Fehler::from)?;
    }
    Ok(())
}

/// What was not made yet: matters, and drafts that nobody sent.
async fn offene(haus: &Haus) -> Result<(Vec<Fall>, Vec<Abbruch>), Fehler> {
    let mut tx = haus.db.tx(datenbank::Sicht::Frei).await?;
    let (mut offen, mut abgebrochen) = (Vec::new(), Vec::new());
    for fall in faelle() {
        if !verzeichnis::ist_eingespielt(&mut tx, &fall.merkname(), plan::STAND).await? {
            offen.push(fall);
        }
    }
    for a in abbrueche() {
        if !verzeichnis::ist_eingespielt(&mut tx, &a.merkname(), plan::STAND).await? {
            abgebrochen.push(a);
        }
    }
    Ok((offen, abgebrochen))
}
