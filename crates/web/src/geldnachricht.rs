//! What the applicant is told when somebody at the desk settled money that did not fit: in her language, into her mailbox (by post
//! where her letters go by post), with a hint by mail that carries none of it.

use akte::Vorgang;
use datenbank::Tx;
use grund::Betrag;
use postfach::{Art, Mail, NeueNachricht, Richtung};
use zahlung::Zahlung;

use crate::{Haus, WebFehler, format, texte::nachrichten as t};

/// The news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Geldnachricht {
    /// A part came and counts; the rest is still asked for.
    Rest,
    /// This much goes back, and the whole amount is still asked for.
    Zurueck(Betrag),
    /// This much was too much and goes back; nothing is asked for.
    ZuViel(Betrag),
}

/// Writes it. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database or the keys fail.
pub async fn schreiben(
    haus: &Haus,
    tx: &mut Tx,
    v: &Vorgang,
    z: &Zahlung,
    was: Geldnachricht,
) -> Result<(), WebFehler> {
    let wer = haus.konten.erreichbar(&[v.konto]).await?.remove(&v.konto);
    let s = wer.as_ref().map_or(grund::Sprache::De, |e| e.sprache);
    let (nummer, zeichen) = (v.nummer.as_str(), z.kassenzeichen.to_string());
    let (betreff, text) = match was {
        Geldnachricht::Rest => {
            let (da, fehlt) = (format::betrag(s, z.angerechnet), format::betrag(s, z.rest()));
            (t::zahlung_rest_betreff(s), t::zahlung_rest_text(s, nummer, da, fehlt, zeichen))
        }
        Geldnachricht::Zurueck(b) => {
            let (zurueck, offen) = (format::betrag(s, b), format::betrag(s, z.rest()));
            (t::zahlung_zurueck_betreff(s), t::zahlung_zurueck_text(s, nummer, zurueck, offen, zeichen))
        }
        Geldnachricht::ZuViel(b) => {
            (t::zahlung_zuviel_betreff(s), t::zahlung_zuviel_text(s, nummer, format::betrag(s, b)))
        }
    };
    let jetzt = haus.umwelt.jetzt();
    let schluessel = format!("geld/{}/{jetzt}", z.id);
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBuerger,
        art: Art::Zahlung,
        von: None,
        betreff,
        text: &text,
        anlagen: &[],
        schluessel: &schluessel,
    };
    postfach::senden(tx, &haus.umwelt, &v.schluessel, &neu).await.map_err(WebFehler::intern)?;
    if let Some((an, ohne_konto)) = wer.and_then(|e| Some((e.email?, e.ohne_konto))) {
        let e = &haus.einstellungen;
        let (betreff, text) = if ohne_konto {
            let adresse = format!("{}/ohne-konto?nummer={nummer}", e.adresse);
            (t::mail_ohne_konto_betreff(s, nummer), t::mail_ohne_konto_text(s, nummer, &e.portal, adresse))
        } else {
            (t::mail_betreff(s).to_owned(), t::mail_text(s, &e.portal, format!("{}/postfach", e.adresse)))
        };
        let mail = Mail { an, betreff, text, schluessel };
        postfach::einreihen(tx, &haus.tresor, &mail, jetzt).await.map_err(WebFehler::intern)?;
    }
    Ok(())
}
