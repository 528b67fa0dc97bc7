//! `/amt/ablaeufe/{mandant}/{version}/messung`: how long runs of a process really take, where they wait, which steps they
//! repeat, and which step holds them up most. Readings of the event log: steps and times, no persons, no content.

use akte::spuren;
use betrieb::SCHWELLE;
use datenbank::Sicht;
use jiff::SignedDuration;
use web::{
    Anfrage, Ergebnis, WebFehler,
    ablauf::messung::{Messung, ergebnis},
    axum::extract::Path,
    bausteine::{self, Zeile},
    html,
};

use crate::{
    gemeinsam::{DE, seite},
    umzug::{kurz, meine_fassung},
};

/// Runs of the last year count, and at most so many of them.
const TAGE: i64 = 365;
const HOECHSTENS: i64 = 5_000;

/// `GET /amt/ablaeufe/{mandant}/{version}/messung`
pub async fn zeigen(anfrage: Anfrage, Path((mandant, version)): Path<(String, String)>) -> Ergebnis {
    let (mandant, _, leistung) = meine_fassung(&anfrage, &mandant, &version)?;
    let seit = anfrage.jetzt.checked_sub(SignedDuration::from_hours(24 * TAGE)).map_err(WebFehler::intern)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
    let mut laeufe = spuren::laeufe(&mut tx, mandant, &leistung.stamm.kennung, seit, HOECHSTENS).await?;
    drop(tx);
    laeufe.retain(|l| l.ablauf == leistung.version);
    let m = Messung::aus(&laeufe);
    let genug = m.genug();
    let inhalt = html! {
        p.kern-body { "Gemessen wird aus dem Verlauf der Vorgänge des letzten Jahres, die dieser Fassung folgen: wann der Ablauf einen Schritt erreicht und verlassen hat. Wer gearbeitet hat und worum es ging, geht nicht ein." }
        (bausteine::angaben(DE, &[
            Zeile::neu("Leistung", leistung.name(DE)),
            Zeile::neu("Fassung", kurz(&leistung.version)),
            Zeile::neu("Gemessene Vorgänge", if genug { m.laeufe.to_string() } else { format!("unter {SCHWELLE}") }),
        ]))
        @if genug { (ergebnis(&m, &leistung.ablauf, false)) }
        @else { (bausteine::absatz(&format!("Für eine Messung sind es zu wenige Vorgänge. Ab {SCHWELLE} Vorgängen sehen Sie hier Dauer, Wartezeiten und den Engpass."))) }
    };
    let zurueck = format!("/amt/ablaeufe/{mandant}/{}", leistung.version);
    seite(&anfrage, format!("Wie lange der Ablauf dauert: {}", leistung.name(DE)))
        .krume("/amt/ablaeufe", "Laufende Abläufe")
        .zurueck(zurueck)
        .inhalt(inhalt)
        .antwort()
}
