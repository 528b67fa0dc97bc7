//! What several of these pages need: query values, the wait page, the words for bad passwords.

use http::StatusCode;
use konto::Kennwortmangel;
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    bausteine::{self as b, Fehlerhinweis},
    format, html,
    texte::buergerkonto as t,
};

/// A value of the query string, decoded.
pub fn abfrage(anfrage: &Anfrage, name: &str) -> Option<String> {
    web::Felder::lesen(anfrage.abfrage.as_bytes())?.wert(name).map(str::to_owned)
}

/// The target of `?ziel=`, where it is one of ours.
pub fn ziel(anfrage: &Anfrage) -> String {
    let ziel = abfrage(anfrage, "ziel");
    web::sicheres_ziel(ziel.as_deref(), "").to_owned()
}

/// `pfad` with the target behind it, if there is one.
pub fn mit_ziel(pfad: &str, ziel: &str) -> String {
    if ziel.is_empty() { pfad.to_owned() } else { format!("{pfad}?ziel={}", web::abfragewert(ziel)) }
}

/// A hidden field that carries the target through a form.
pub fn zielfeld(ziel: &str) -> web::Markup {
    html! { @if !ziel.is_empty() { input type="hidden" name="ziel" value=(ziel); } }
}

/// 429 with the time at which the next attempt is possible; other errors as they are.
///
/// # Errors
/// Everything but "too many attempts".
pub fn warten(anfrage: &Anfrage, fehler: konto::Fehler) -> Ergebnis {
    let konto::Fehler::ZuVieleVersuche { bis } = fehler else { return Err(fehler.into()) };
    let s = anfrage.sprache;
    let mut antwort = Seite::neu(anfrage, t::warten_titel(s))
        .status(StatusCode::TOO_MANY_REQUESTS)
        .inhalt(b::meldung(b::Art::Warnung, t::warten_titel(s), b::absatz(&t::warten_text(s, format::zeit(s, bis)))))
        .antwort()?;
    let sekunden = bis.as_second().saturating_sub(anfrage.jetzt.as_second()).max(1);
    antwort.headers_mut().insert(http::header::RETRY_AFTER, sekunden.into());
    Ok(antwort)
}

/// The sentence for a name, address or password that is not accepted, at its field; other errors as they are.
///
/// # Errors
/// Errors that are not about what was typed.
pub fn eingabefehler(anfrage: &Anfrage, fehler: &konto::Fehler, passwortfeld: &str) -> Option<Fehlerhinweis> {
    let s = anfrage.sprache;
    let (feld, text) = match fehler {
        konto::Fehler::EmailFalsch => ("email", t::email_falsch(s)),
        konto::Fehler::NameFalsch => ("name", t::name_falsch(s)),
        konto::Fehler::KennwortSchwach(Kennwortmangel::ZuKurz) => (passwortfeld, t::passwort_zu_kurz(s)),
        konto::Fehler::KennwortSchwach(Kennwortmangel::ZuLang) => (passwortfeld, t::passwort_zu_lang(s)),
        konto::Fehler::KennwortSchwach(Kennwortmangel::LeichtZuRaten) => (passwortfeld, t::passwort_leicht(s)),
        _ => return None,
    };
    Some(Fehlerhinweis::neu(feld, text))
}

/// Commits.
///
/// # Errors
/// The database fails.
pub async fn abschliessen(tx: datenbank::Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(WebFehler::intern)
}

/// Commits what gives the worker something to do (a mail, an effect), and tells it.
///
/// # Errors
/// The database fails.
pub async fn abschliessen_und_wecken(anfrage: &Anfrage, tx: datenbank::Tx) -> Result<(), WebFehler> {
    abschliessen(tx).await?;
    anfrage.haus.arbeit.notify_one();
    Ok(())
}

/// A field and its sentence when it was left empty.
pub fn leer(werte: &[(&str, &str, &str)]) -> Vec<Fehlerhinweis> {
    werte
        .iter()
        .filter(|(_, wert, _)| wert.is_empty())
        .map(|(feld, _, text)| Fehlerhinweis::neu(*feld, *text))
        .collect()
}

/// Text that a person or the service wrote: blank lines part paragraphs, line ends stay.
pub fn fliesstext(text: &str, sprache: Option<&str>) -> web::Markup {
    html! {
        @for absatz in text.split("\n\n").filter(|a| !a.trim().is_empty()) {
            p.kern-body lang=[sprache] { @for (i, zeile) in absatz.lines().enumerate() { @if i > 0 { br; } (zeile) } }
        }
    }
}

/// Where she came from to a matter: her account, or the page with its number and code.
pub fn heim(anfrage: &Anfrage) -> (&'static str, &'static str) {
    let s = anfrage.sprache;
    match anfrage.sitzung.as_ref().and_then(|sitzung| sitzung.ohne_konto) {
        Some(_) => ("/ohne-konto/zugang", t::zugang_titel(s)),
        None => ("/konto", t::konto_titel(s)),
    }
}
