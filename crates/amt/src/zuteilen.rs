//! The head of the unit gives a matter to somebody of the unit; a deputy takes it on for somebody absent; she who is back takes
//! it home.

use ::vorgang::Ereignis;
use akte::Vorgang;
use konto::{Mitglied, Rolle};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Option_},
    html,
};

use crate::{
    gemeinsam::{Ausgang, adresse, anwenden, festschreiben, ich, kennung, laden, stand, stand_feld},
    handlungen::darf_zuteilen,
    konflikt,
    vorgang::{einfach, unterseite},
};

/// GET: to whom.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    pruefen(&anfrage, &v)?;
    maske(&anfrage, &v, Vec::new()).await
}

fn pruefen(anfrage: &Anfrage, v: &Vorgang) -> Result<(), WebFehler> {
    if darf_zuteilen(anfrage, v)? { Ok(()) } else { Err(WebFehler::Verboten) }
}

/// The people of the unit who do not have it already.
async fn kollegium(anfrage: &Anfrage, v: &Vorgang) -> Result<Vec<Mitglied>, WebFehler> {
    let mut alle = anfrage.haus.konten.mitglieder(v.bezug.mandant, v.bezug.einheit).await?;
    alle.retain(|m| Some(m.konto) != v.zustand.bearbeiter());
    Ok(alle)
}

async fn maske(anfrage: &Anfrage, v: &Vorgang, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let alle = kollegium(anfrage, v).await?;
    let ich = ich(anfrage)?;
    let worte: Vec<(String, String)> = alle
        .iter()
        .map(|m| {
            let wer = if m.konto == ich { " (Sie)" } else { "" };
            let rolle = if m.rolle == Rolle::Leitung { ", Leitung" } else { "" };
            (m.konto.to_string(), format!("{}{wer}{rolle}", m.name))
        })
        .collect();
    let inhalt = html! {
        @if alle.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Niemand sonst", bausteine::absatz("In dieser Stelle arbeitet niemand sonst. Beschäftigte lädt ein, wer Ihre Behörde administriert.")))
        } @else {
            (bausteine::formular(&format!("{}/zuteilen", adresse(v.id)), html! {
                (stand_feld(v))
                @if v.zustand.bearbeiter().is_some() { p.kern-body { "Wer den Vorgang jetzt bearbeitet, hat ihn danach nicht mehr. Im Verlauf bleibt stehen, wer was getan hat." } }
                (Auswahl::radio("wer", "Wer soll den Vorgang bearbeiten?", worte.iter().map(|(w, t)| Option_::neu(w, t))).fehler(Fehlerhinweis::fuer(&fehler, "wer")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Zuteilen")) }))
            }))
        }
    };
    unterseite(anfrage, v, "Vorgang zuteilen").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST
pub async fn zuteilen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    pruefen(&anfrage, &v)?;
    let alle = kollegium(&anfrage, &v).await?;
    let Some(an) = alle.iter().find(|m| m.konto.to_string() == felder.text("wer")).map(|m| m.konto) else {
        drop(tx);
        let satz = "Wählen Sie die Person, die den Vorgang bearbeiten soll.";
        return maske(&anfrage, &v, vec![Fehlerhinweis::neu("wer", satz)]).await;
    };
    let stand = stand(&felder);
    let ereignis = Ereignis::Zugeteilt { von: ich(&anfrage)?, an, fuer: None };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// POST: a deputy takes on what the absent one has.
pub async fn vertreten(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    einfach(&anfrage, &id, &felder, |v| {
        let s = anfrage.sitzung()?;
        let fuer = v.zustand.bearbeiter().filter(|k| s.vertritt(v.bezug.mandant, *k).is_some());
        let satz = "Diesen Vorgang hat niemand, den Sie gerade vertreten. Laden Sie die Seite neu.";
        let fuer = fuer.ok_or_else(|| WebFehler::Konflikt(satz.to_owned()))?;
        Ok(Ereignis::Zugeteilt { von: s.konto, an: s.konto, fuer: Some(fuer) })
    })
    .await
}

/// POST: she is back and goes on herself.
pub async fn zurueckholen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    einfach(&anfrage, &id, &felder, |v| {
        let ich = ich(&anfrage)?;
        let satz = "Für Sie vertritt hier niemand mehr. Laden Sie die Seite neu.";
        if v.zustand.vertretung != Some(ich) {
            return Err(WebFehler::Konflikt(satz.to_owned()));
        }
        Ok(Ereignis::Zugeteilt { von: ich, an: ich, fuer: None })
    })
    .await
}
