//! `/ohne-konto`: number and code open one matter, on any device.

use akte::entwurf;
use datenbank::Sicht;
use grund::Vorgangsnummer;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::gemeinsam::{abfrage, leer, warten};

/// `GET /ohne-konto?nummer=`: the link carries the number; alone it opens nothing.
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let nummer = abfrage(&anfrage, "nummer").and_then(|n| Vorgangsnummer::gelesen(&n));
    formular(&anfrage, nummer.as_ref().map_or("", Vorgangsnummer::as_str), Vec::new())
}

fn formular(anfrage: &Anfrage, nummer: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (meldung(anfrage))
        (b::absatz(t::ohne_text(s)))
        (b::formular("/ohne-konto", html! {
            (felder(anfrage, nummer, &fehler))
            (b::knopfzeile(html! { (Knopf::haupt(t::ohne_knopf(s))) }))
        }))
        (b::hinweis_klein(t::ohne_verloren(s)))
    };
    Seite::neu(anfrage, t::ohne_titel(s)).fehler(fehler).inhalt(inhalt).antwort()
}

/// The two fields; the code is never shown again.
pub fn felder(anfrage: &Anfrage, nummer: &str, fehler: &[Fehlerhinweis]) -> Markup {
    let s = anfrage.sprache;
    let am = |feld| Fehlerhinweis::fuer(fehler, feld);
    html! {
        (Eingabe::neu("nummer", t::ohne_nummer(s)).hinweis(t::ohne_nummer_hinweis(s)).autocomplete("off").breite(20)
            .wert(nummer).fehler(am("nummer")))
        (Eingabe::neu("code", t::ohne_code(s)).hinweis(t::ohne_code_hinweis(s)).autocomplete("off").breite(20)
            .fehler(am("code")))
    }
}

/// What is missing in the two fields.
pub fn unvollstaendig(anfrage: &Anfrage, felder: &Felder) -> Vec<Fehlerhinweis> {
    let s = anfrage.sprache;
    leer(&[
        ("nummer", felder.text("nummer"), t::ohne_nummer_leer(s)),
        ("code", felder.text("code"), t::ohne_code_leer(s)),
    ])
}

fn meldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let (titel, text) = match abfrage(anfrage, "war").as_deref() {
        Some("beendet") => (t::ohne_beendet_titel(s), t::ohne_beendet_text(s)),
        Some("geloescht") => (t::ohne_geloescht_titel(s), t::ohne_geloescht_text(s)),
        _ => return html! {},
    };
    b::rueckmeldung(Art::Erfolg, titel, b::absatz(text))
}

/// `POST /ohne-konto`
pub async fn oeffnen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (nummer, code) = (felder.text("nummer"), felder.text("code"));
    let fehler = unvollstaendig(&anfrage, &felder);
    if !fehler.is_empty() {
        return formular(&anfrage, nummer, fehler);
    }
    let haus = &anfrage.haus;
    let zugang = match haus.konten.zugang_pruefen(nummer, code, anfrage.herkunft).await {
        Ok(Some(zugang)) => zugang,
        Ok(None) => {
            let falsch = Fehlerhinweis::neu("nummer", t::ohne_falsch(anfrage.sprache));
            return formular(&anfrage, nummer, vec![falsch]);
        }
        Err(e) => return warten(&anfrage, e),
    };
    let token = haus.konten.zugang_betreten(zugang.konto).await?;
    let mut antwort = weiter(&dorthin(&anfrage, zugang).await?.0);
    web::sitzung_setzen(haus, &mut antwort, token.zeigen());
    Ok(antwort)
}

/// Where the matter is: its form, while it is a draft (the flag), or its course.
///
/// # Errors
/// The database fails.
pub async fn dorthin(anfrage: &Anfrage, zugang: konto::Vorgangszugang) -> Result<(String, bool), WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(zugang.konto)).await?;
    let entwurf = entwurf::liste(&mut tx, zugang.konto).await?.iter().any(|e| e.id == zugang.vorgang);
    let wo = if entwurf { "antrag" } else { "vorgang" };
    Ok((format!("/{wo}/{}", zugang.vorgang), entwurf))
}
