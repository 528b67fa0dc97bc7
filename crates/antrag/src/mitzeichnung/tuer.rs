//! The door of an invited person: the link of the mail and the code that the applicant tells her open the answers.

use akte::mitzeichnung::{Mitzeichnung, Runde};
use datenbank::{Sicht, Tx};
use grund::{MitzeichnungId, tag_von};
use http::{HeaderMap, StatusCode};
use konto::Zugangscode;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::mitzeichnung as t,
    weiter,
};

use super::gast;
use crate::{ohne_konto, pruefen};

/// Hours that a browser may go on without the code.
const STUNDEN: i64 = 12;

/// The id in a path; what is none exists nowhere.
pub fn kennung(text: &str) -> Result<MitzeichnungId, WebFehler> {
    text.parse().map_err(|_| WebFehler::NichtGefunden)
}

/// The invitation, in a transaction that sees nothing else.
pub async fn laden(anfrage: &Anfrage, id: MitzeichnungId) -> Result<(Tx, Option<(Runde, Mitzeichnung)>), WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::Mitzeichnung(id)).await?;
    let gefunden = akte::mitzeichnung::laden_als_gast(&mut tx, &anfrage.haus.tresor, id).await?;
    Ok((tx, gefunden))
}

/// 410: sent, taken back, or never made. Which, is not said.
pub fn vorbei(anfrage: &Anfrage) -> Ergebnis {
    meldung(anfrage, StatusCode::GONE, t::gast_vorbei_titel(anfrage.sprache), t::gast_vorbei(anfrage.sprache))
}

/// 410: the last day is over.
pub fn abgelaufen(anfrage: &Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    meldung(anfrage, StatusCode::GONE, t::gast_abgelaufen_titel(s), t::gast_abgelaufen(s))
}

fn meldung(anfrage: &Anfrage, status: StatusCode, titel: &str, text: &str) -> Ergebnis {
    Seite::neu(anfrage, titel).status(status).nicht_finden().inhalt(b::absatz(text)).antwort()
}

/// GET: the field for the code; or what she said already.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let id = kennung(&id)?;
    let s = anfrage.sprache;
    // With the last answer the invitation may be gone: this page needs none.
    match anfrage.abfrage_wert("war").as_deref() {
        Some("ja") => return meldung(&anfrage, StatusCode::OK, t::fertig_ja_titel(s), t::fertig_ja(s)),
        Some("nein") => return meldung(&anfrage, StatusCode::OK, t::fertig_nein_titel(s), t::fertig_nein(s)),
        _ => {}
    }
    let (_, gefunden) = laden(&anfrage, id).await?;
    let Some((runde, m)) = gefunden else { return vorbei(&anfrage) };
    if gast::darf(&anfrage, &m, &kopf) {
        return Ok(weiter(&format!("/mitzeichnen/{id}/angaben")));
    }
    if runde.abgelaufen(tag_von(anfrage.jetzt)) {
        return abgelaufen(&anfrage);
    }
    formular(&anfrage, id, &anfrage.abfrage_wert("schluessel").unwrap_or_default(), Vec::new())
}

fn formular(anfrage: &Anfrage, id: MitzeichnungId, schluessel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(t::gast_text(s)))
        (b::formular(&format!("/mitzeichnen/{id}"), html! {
            input type="hidden" name="schluessel" value=(schluessel);
            (Eingabe::neu("code", t::gast_code(s)).hinweis(t::gast_code_hinweis(s)).autocomplete("off").breite(20)
                .fehler(Fehlerhinweis::fuer(&fehler, "code")))
            (b::knopfzeile(html! { (Knopf::haupt(t::gast_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::gast_titel(s)).nicht_finden().fehler(fehler).inhalt(inhalt).antwort()
}

/// POST: link and code, counted like a sign-in.
pub async fn oeffnen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let id = kennung(&id)?;
    let s = anfrage.sprache;
    let (link, code) = (felder.text("schluessel"), felder.text("code"));
    let falsch = |satz: &str| formular(&anfrage, id, link, vec![Fehlerhinweis::neu("code", satz)]);
    if code.is_empty() {
        return falsch(t::gast_code_leer(s));
    }
    let (mut tx, gefunden) = laden(&anfrage, id).await?;
    let Some((runde, m)) = gefunden else { return vorbei(&anfrage) };
    if link != m.person.link {
        return falsch(t::gast_unvollstaendig(s));
    }
    if runde.abgelaufen(tag_von(anfrage.jetzt)) {
        return abgelaufen(&anfrage);
    }
    let stimmt = Zugangscode::gelesen(code).is_some_and(|c| c.zeigen() == m.person.code);
    let haus = &anfrage.haus;
    match haus.konten.einladungscode(&id.to_string(), anfrage.herkunft, stimmt).await {
        Ok(true) => {}
        Ok(false) => return falsch(t::gast_code_falsch(s)),
        Err(konto::Fehler::ZuVieleVersuche { bis }) => return ohne_konto::warten(&anfrage, bis),
        Err(e) => return Err(e.into()),
    }
    let token = pruefen::hex(&haus.umwelt.bytes::<32>());
    let bis = anfrage.jetzt + jiff::SignedDuration::from_hours(STUNDEN);
    if !akte::mitzeichnung::zugang_setzen(&mut tx, id, &token, bis).await? {
        return vorbei(&anfrage);
    }
    tx.commit().await.map_err(WebFehler::intern)?;
    let mut antwort = weiter(&format!("/mitzeichnen/{id}/angaben"));
    web::einladung_setzen(haus, &mut antwort, id, &token);
    Ok(antwort)
}
