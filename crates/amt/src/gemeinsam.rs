//! What all staff pages share: finding a matter of one's own units, applying an event, small pieces of markup.

use ::vorgang::{Ereignis, Status};
use akte::Vorgang;
use datenbank::{Sicht, Tx};
use grund::{KontoId, MandantId, Sprache, Tag, VorgangId, tag_von};
use web::{
    Anfrage, Bereich, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art},
    format, html,
};

/// Staff pages are German.
pub const DE: Sprache = Sprache::De;

/// A page of the desk.
pub fn seite<'a>(anfrage: &'a Anfrage, titel: impl Into<String>) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Amt).breit()
}

/// A page of one matter, with its number above the title and the way back.
pub fn vorgangsseite<'a>(anfrage: &'a Anfrage, vorgang: &Vorgang, titel: &str) -> Seite<'a> {
    seite(anfrage, titel).leistung(vorgang.nummer.to_string()).krume(adresse(vorgang.id), vorgang.nummer.to_string())
}

/// Address of a matter's page.
pub fn adresse(id: VorgangId) -> String {
    format!("/amt/vorgang/{id}")
}

/// An id from the path; nonsense is a page that does not exist.
pub fn kennung(text: &str) -> Result<VorgangId, WebFehler> {
    text.parse().map_err(|_| WebFehler::NichtGefunden)
}

/// Who is acting.
pub fn ich(anfrage: &Anfrage) -> Result<KontoId, WebFehler> {
    Ok(anfrage.sitzung()?.konto)
}

/// A matter of one of her units, with the transaction that sees it. Everybody else's does not exist.
pub async fn laden(anfrage: &Anfrage, id: VorgangId) -> Result<(Vorgang, Tx), WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let mut mandanten: Vec<MandantId> = sitzung.mitgliedschaften.iter().map(|m| m.mandant).collect();
    mandanten.sort_unstable();
    mandanten.dedup();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        if let Some(v) = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, mandant, id).await?
            && sitzung.rolle_in(mandant, v.bezug.einheit).is_some()
        {
            return Ok((v, tx));
        }
    }
    Err(WebFehler::NichtGefunden)
}

/// What became of an event.
pub enum Ausgang {
    /// Written in the transaction; the caller commits.
    Neu,
    /// The same click came before; nothing was written now.
    Wiederholt,
    /// Something else happened since the page was read; nothing may be committed. With the law's reason, if it has one.
    Konflikt(Option<String>),
}

/// Applies an event that was decided on a page read at `stand` events.
pub async fn anwenden(
    anfrage: &Anfrage,
    tx: &mut Tx,
    vorgang: &Vorgang,
    stand: i32,
    ereignis: &Ereignis,
) -> Result<Ausgang, WebFehler> {
    let haus = &anfrage.haus;
    let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
    let schluessel = format!("amt/{}/{}/{stand}", ereignis.name(), ich(anfrage)?);
    let wer = (vorgang.bezug.mandant, vorgang.id);
    match akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, wer, ereignis, &schluessel).await {
        Ok(Some(a)) if !a.neu => Ok(Ausgang::Wiederholt),
        Ok(Some(a)) if a.vorgang.ereignisse == stand.saturating_add(1) => Ok(Ausgang::Neu),
        Ok(Some(_)) => Ok(Ausgang::Konflikt(None)),
        Ok(None) => Err(WebFehler::NichtGefunden),
        Err(akte::Fehler::Unzulaessig(grund)) if vorgang.ereignisse != stand => {
            Ok(Ausgang::Konflikt(Some(grund.to_string())))
        }
        Err(akte::Fehler::Unzulaessig(grund)) => Err(WebFehler::Konflikt(grund.to_string())),
        Err(e) => Err(e.into()),
    }
}

/// Makes it durable and wakes the worker.
pub async fn festschreiben(anfrage: &Anfrage, tx: Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    anfrage.haus.arbeit.notify_one();
    Ok(())
}

/// The count of events that a form was read at; a form without it is older than any.
pub fn stand(felder: &Felder) -> i32 {
    felder.text("stand").parse().unwrap_or(0)
}

/// Carries the count of events through a form.
pub fn stand_feld(vorgang: &Vorgang) -> Markup {
    html! { input type="hidden" name="stand" value=(vorgang.ereignisse); }
}

/// Text that a member of staff typed: cleaned, not longer than `maximal`; the error is for the field.
pub fn freitext(text: &str, maximal: usize) -> Result<String, String> {
    let sauber = grund::bereinigen_fliesstext(text)
        .map_err(|e| format!("Das Zeichen „{}“ ist nicht erlaubt. Löschen Sie es.", e.zeichen))?;
    if sauber.chars().count() > maximal {
        return Err(format!("Kürzen Sie den Text auf höchstens {maximal} Zeichen."));
    }
    Ok(sauber)
}

/// A status with its icon.
pub fn status(status: Status) -> Markup {
    let art = match status {
        Status::Rueckfrage | Status::ZahlungOffen | Status::GenehmigungGilt => Art::Warnung,
        Status::Bereitgestellt | Status::Bekanntgegeben | Status::Abgeschlossen | Status::Beschieden => Art::Erfolg,
        _ => Art::Hinweis,
    };
    bausteine::status(art, status.text())
}

/// The stored name of a status, as people read it.
pub fn status_von_name(name: &str) -> Markup {
    Status::von(name).map_or_else(|| bausteine::status(Art::Hinweis, name), status)
}

/// A Frist with its urgency in words and icon.
pub fn frist(anfrage: &Anfrage, frist: Option<Tag>) -> Markup {
    let Some(tag) = frist else { return html! { span.kern-body--muted { "keine Frist" } } };
    let heute = tag_von(anfrage.jetzt);
    let bald = heute.saturating_add(jiff::ToSpan::days(3));
    let datum = format::tag_kurz(DE, tag);
    if tag < heute {
        bausteine::status(Art::Fehler, &format!("{datum}, überfällig"))
    } else if tag == heute {
        bausteine::status(Art::Warnung, &format!("{datum}, heute"))
    } else if tag <= bald {
        bausteine::status(Art::Warnung, &format!("{datum}, bald"))
    } else {
        bausteine::status(Art::Hinweis, &datum)
    }
}

/// The name of a colleague, or „unbekannt“.
pub fn name_von(namen: &std::collections::HashMap<KontoId, String>, konto: KontoId) -> String {
    namen.get(&konto).cloned().unwrap_or_else(|| "unbekannt".to_owned())
}
