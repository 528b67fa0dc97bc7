//! The words of mails about co-signing, and their way into the queue. The code is in none of them.

use akte::mitzeichnung::{Mitzeichnung, Runde};
use datenbank::Tx;
use grund::Vorgangsnummer;
use konto::Erreichbar;
use postfach::Mail;
use web::{Haus, WebFehler, format, texte::mitzeichnung as t};

use super::Blick;

/// Why an invitation is sent; the text tells mails of one invitation apart, so that each goes once.
#[derive(Clone, Copy)]
pub enum Anlass<'a> {
    /// It begins, or the applicant sends it once more.
    Bitte(&'a str),
    /// The last day is near.
    Erinnerung(&'a str),
}

async fn einreihen(haus: &Haus, tx: &mut Tx, mail: &Mail) -> Result<(), WebFehler> {
    postfach::einreihen(tx, &haus.tresor, mail, haus.umwelt.jetzt()).await.map_err(WebFehler::intern)?;
    Ok(())
}

/// The link, to the person who is to confirm.
pub async fn einladung(
    haus: &Haus,
    tx: &mut Tx,
    blick: &Blick,
    m: &Mitzeichnung,
    anlass: Anlass<'_>,
) -> Result<(), WebFehler> {
    let (s, e, wer) = (blick.sprache, &haus.einstellungen, &blick.wer);
    let adresse = format!("{}/mitzeichnen/{}?schluessel={}", e.adresse, m.id, m.person.link);
    let (betreff, mal) = match anlass {
        Anlass::Bitte(mal) => (t::mail_einladung_betreff(s, wer), mal),
        Anlass::Erinnerung(mal) => (t::mail_erinnerung_betreff(s, wer), mal),
    };
    let text = t::mail_einladung_text(s, wer, &e.portal, adresse, format::tag(s, blick.runde.frist));
    let schluessel = format!("mitzeichnung/{}/{mal}", m.id);
    einreihen(haus, tx, &Mail { an: m.person.email.clone(), betreff, text, schluessel }).await
}

/// To everybody who was invited: it is settled.
pub async fn zurueckgeholt(haus: &Haus, tx: &mut Tx, blick: &Blick) -> Result<(), WebFehler> {
    let s = blick.sprache;
    for m in &blick.runde.mitzeichnungen {
        let mail = Mail {
            an: m.person.email.clone(),
            betreff: t::mail_zurueck_betreff(s).to_owned(),
            text: t::mail_zurueck_text(s, &blick.wer, &haus.einstellungen.portal),
            schluessel: format!("mitzeichnung/{}/zurueck", m.id),
        };
        einreihen(haus, tx, &mail).await?;
    }
    Ok(())
}

/// To the applicant: somebody said no, or the time is over. Without content.
pub async fn neues(haus: &Haus, tx: &mut Tx, runde: &Runde, mal: &str) -> Result<(), WebFehler> {
    let alle = haus.konten.erreichbar(&[runde.konto]).await?;
    let Some((e, an)) = alle.get(&runde.konto).and_then(|e| Some((e, e.email.clone()?))) else { return Ok(()) };
    let (s, nummer) = (e.sprache, Vorgangsnummer::von(runde.vorgang));
    let adresse = &haus.einstellungen.adresse;
    let adresse = if e.ohne_konto {
        format!("{adresse}/ohne-konto?nummer={nummer}")
    } else {
        format!("{adresse}/antrag/{}/mitzeichnung", runde.vorgang)
    };
    let mail = Mail {
        an,
        betreff: t::mail_neues_betreff(s, &nummer),
        text: t::mail_neues_text(s, &nummer, &haus.einstellungen.portal, adresse),
        schluessel: format!("mitzeichnung/{}/{}/{mal}", runde.vorgang, runde.begonnen.as_microsecond()),
    };
    einreihen(haus, tx, &mail).await
}

/// To everybody who confirmed, and to the applicant: it is sent.
pub async fn gesendet(
    haus: &Haus,
    tx: &mut Tx,
    blick: &Blick,
    nummer: &Vorgangsnummer,
    wer: Option<&Erreichbar>,
) -> Result<(), WebFehler> {
    let antragstellerin = wer.and_then(|e| Some((e.email.clone()?, e.sprache)));
    let andere = blick.runde.mitzeichnungen.iter().map(|m| (m.person.email.clone(), blick.sprache));
    for (nr, (an, s)) in antragstellerin.into_iter().chain(andere).enumerate() {
        let mail = Mail {
            an,
            betreff: t::mail_gesendet_betreff(s, nummer),
            text: t::mail_gesendet_text(s, nummer, &haus.einstellungen.portal),
            schluessel: format!("mitzeichnung/{}/gesendet/{nr}", blick.runde.vorgang),
        };
        einreihen(haus, tx, &mail).await?;
    }
    Ok(())
}
