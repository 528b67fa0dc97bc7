//! The letter that asks for money, where an application came on paper: how much, to which account with which reference, and how to
//! pay online. The account is the authority's parameter (`kasse_iban`, `kasse_name`); without one the letter names none.

use akte::Vorgang;
use grund::Sprache;
use web::{Haus, format, texte::nachrichten as t};
use zahlung::Zahlung;

/// To whom it goes, and from whom.
pub struct Wer {
    pub sprache: Sprache,
    pub leistung: String,
    pub behoerde: String,
    /// She has number and code instead of an account.
    pub ohne_konto: bool,
}

/// The words.
pub fn text(haus: &Haus, v: &Vorgang, wer: &Wer, zahlung: &Zahlung) -> String {
    let s = wer.sprache;
    let antrag: serde_json::Value = serde_json::from_slice(&v.antrag).unwrap_or_default();
    let parameter = |name: &str| {
        let wert = antrag.get("parameter").and_then(|p| p.get(name)).and_then(serde_json::Value::as_str);
        wert.map(str::trim).filter(|w| !w.is_empty())
    };
    let zeichen = zahlung.kassenzeichen.to_string();
    let wohin = match parameter("kasse_iban") {
        Some(iban) => {
            let empfaenger = parameter("kasse_name").unwrap_or(&wer.behoerde);
            t::zahlung_brief_konto(s, empfaenger, format::iban(iban), &zeichen)
        }
        None => t::zahlung_brief_ohne_konto(s, &zeichen),
    };
    let adresse = &haus.einstellungen.adresse;
    let online = match wer.ohne_konto {
        true => t::zahlung_brief_online_code(s, format!("{adresse}/ohne-konto")),
        false => t::zahlung_brief_online(s, adresse),
    };
    t::zahlung_brief_text(s, &wer.leistung, &v.nummer, format::betrag(s, zahlung.betrag), wohin, online)
}
