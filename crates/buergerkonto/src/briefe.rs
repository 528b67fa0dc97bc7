//! The words of mails about an account, and their way into the queue.

use datenbank::Tx;
use konto::{Brief, Briefart};
use postfach::Mail;
use web::{Anfrage, WebFehler, format, texte::buergerkonto as t};

/// Puts the mail into the transaction that caused it. `ziel`: where she wanted to go, kept in the link.
///
/// # Errors
/// The database or the keys fail.
pub async fn einreihen(anfrage: &Anfrage, tx: &mut Tx, brief: &Brief, ziel: &str) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    let mail = schreiben(anfrage, brief, ziel);
    postfach::einreihen(tx, &haus.tresor, &mail, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    Ok(())
}

fn schreiben(anfrage: &Anfrage, brief: &Brief, ziel: &str) -> Mail {
    let (s, e) = (brief.sprache, &anfrage.haus.einstellungen);
    let (portal, name) = (&e.portal, &brief.name);
    let adresse = |pfad: &str| format!("{}{pfad}", e.adresse);
    let (betreff, text) = match &brief.art {
        Briefart::Bestaetigen { token, bis } => {
            let mut pfad = format!("/konto/bestaetigen?token={}", token.zeigen());
            if !ziel.is_empty() {
                pfad.push_str(&format!("&ziel={}", web::abfragewert(ziel)));
            }
            let text = t::brief_bestaetigen_text(s, name, portal, adresse(&pfad), format::zeit(s, *bis));
            (t::brief_bestaetigen_betreff(s), text)
        }
        Briefart::SchonVorhanden => {
            (t::brief_vorhanden_betreff(s), t::brief_vorhanden_text(s, portal, adresse("/anmelden")))
        }
        Briefart::Zuruecksetzen { token, bis } => {
            let pfad = format!("/konto/passwort-neu?token={}", token.zeigen());
            let text = t::brief_zuruecksetzen_text(s, name, portal, adresse(&pfad), format::zeit(s, *bis));
            (t::brief_zuruecksetzen_betreff(s), text)
        }
        Briefart::KeinKonto => {
            (t::brief_kein_konto_betreff(s), t::brief_kein_konto_text(s, portal, adresse("/konto/registrieren")))
        }
        Briefart::KennwortGeaendert => {
            let text = t::brief_geaendert_text(s, name, portal, adresse("/konto/passwort-vergessen"));
            (t::brief_geaendert_betreff(s), text)
        }
        Briefart::EmailBestaetigen { token, bis } => {
            let pfad = adresse(&format!("/konto/email-bestaetigen?token={}", token.zeigen()));
            (t::brief_email_betreff(s), t::brief_email_text(s, name, portal, pfad, format::zeit(s, *bis)))
        }
        Briefart::EmailGeaendert { neu } => {
            let text = t::brief_email_neu_text(s, name, portal, neu);
            (t::brief_email_neu_betreff(s), text)
        }
    };
    Mail { an: brief.an.clone(), betreff: betreff.to_owned(), text, schluessel: brief.schluessel.clone() }
}
