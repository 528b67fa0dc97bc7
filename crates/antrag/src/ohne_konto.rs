//! Beginning without an account, where the service asks for no level of trust: the choice, and the draft with its number
//! and code. Resuming, and everything else about number and code, is in `buergerkonto`.

use std::sync::Arc;

use datenbank::Sicht;
use grund::{Vorgangsnummer, Zeitpunkt};
use http::{HeaderMap, StatusCode, header};
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Knopf, Rang},
    format, html,
    texte::{antrag as t, buergerkonto},
    weiter,
};

use crate::{
    beginnen::{self, Wunsch},
    entwurf,
};

/// Nobody is signed in: with an account, or without one.
pub fn wahl(anfrage: &Anfrage, wunsch: &Wunsch) -> Ergebnis {
    let s = anfrage.sprache;
    let name = &wunsch.leistung.stamm.kennung;
    let seiten = i64::try_from(wunsch.leistung.formular.alle_seiten().len()).unwrap_or_default();
    let inhalt = html! {
        p.kern-body { (t::antrag_beginnen_fuer(s, &wunsch.ort, &wunsch.zustaendig.einheit.name)) }
        p.kern-body { (t::antrag_beginnen_dauer(s, seiten)) }
        p.kern-body { (t::antrag_aufbewahrung(s, akte::entwurf::AUFBEWAHRUNG_TAGE)) }
        (b::abschnitt(t::antrag_ohne_mit_titel(s)))
        (b::absatz(t::antrag_ohne_mit_text(s)))
        (b::knopfzeile(b::linkknopf(Rang::Haupt, &beginnen::anmelden(anfrage, "/anmelden"), t::antrag_ohne_anmelden(s))))
        p.kern-body { (b::link(&beginnen::anmelden(anfrage, "/konto/registrieren"), t::antrag_ohne_einrichten(s))) }
        (b::abschnitt(t::antrag_ohne_titel(s)))
        (b::absatz(t::antrag_ohne_text(s)))
        (b::absatz(t::antrag_ohne_abruf(s)))
        (b::formular(&format!("/ohne-konto/beginnen/{name}"), html! {
            input type="hidden" name="ort" value=(wunsch.ags.as_str());
            (b::knopfzeile(html! { (Knopf::neben(t::antrag_ohne_knopf(s))) }))
        }))
        p.kern-body { (b::link("/ohne-konto", t::antrag_ohne_begonnen(s))) }
    };
    Seite::neu(anfrage, t::antrag_beginnen_titel(s))
        .leistung_in(wunsch.leistung.name_in(s))
        .zurueck(format!("/leistung/{name}?ort={}", wunsch.ags))
        .inhalt(inhalt)
        .antwort()
}

/// POST: draft, owner and access in one transaction; then the page that shows number and code.
pub async fn anlegen(anfrage: Anfrage, Path(name): Path<String>, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let wunsch = match beginnen::wunsch(&anfrage, &name, felder.text("ort"))? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return antwort,
    };
    if anfrage.sitzung.as_ref().is_some_and(|s| s.personal()) || !wunsch.leistung.stamm.vertrauensniveau.ohne_konto() {
        return Err(WebFehler::Verboten);
    }
    let haus = &anfrage.haus;
    let zugang = match haus.konten.zugang_vorbereiten(anfrage.herkunft).await {
        Ok(zugang) => zugang,
        Err(konto::Fehler::ZuVieleVersuche { bis }) => return warten(&anfrage, bis),
        Err(e) => return Err(e.into()),
    };
    let bezug = wunsch.bezug();
    let mut tx = haus.db.tx(Sicht::KontoBei(zugang.konto, bezug.mandant)).await?;
    let begonnen = akte::entwurf::beginnen(&mut *tx, &haus.tresor, &haus.umwelt, zugang.konto, bezug, b"{}").await?;
    haus.konten.zugang_anlegen(&mut tx, &zugang, begonnen.id, anfrage.gewuenscht).await?;
    entwurf::abschliessen(tx).await?;
    if let Some(neu) = begonnen.neu {
        entwurf::begonnen_zaehlen(&anfrage, &neu.bezug, &kopf);
        haus.entwuerfe().merken(Arc::new(neu), anfrage.jetzt);
    }
    // A session that is there belongs to another matter: this browser goes on with the new one.
    let token = haus.konten.zugang_betreten(zugang.konto).await?;
    let mut antwort = weiter("/ohne-konto/zugang?war=neu");
    web::sitzung_setzen(haus, &mut antwort, token.zeigen());
    web::zugangscode_setzen(haus, &mut antwort, &Vorgangsnummer::von(begonnen.id), &zugang.code.zeigen());
    Ok(antwort)
}

/// 429: too many matters were begun, invitations sent or codes tried.
pub fn warten(anfrage: &Anfrage, bis: Zeitpunkt) -> Ergebnis {
    let s = anfrage.sprache;
    let titel = buergerkonto::warten_titel(s);
    let text = buergerkonto::warten_text(s, format::zeit(s, bis));
    let mut antwort = Seite::neu(anfrage, titel)
        .status(StatusCode::TOO_MANY_REQUESTS)
        .inhalt(b::meldung(Art::Warnung, titel, b::absatz(&text)))
        .antwort()?;
    let sekunden = bis.as_second().saturating_sub(anfrage.jetzt.as_second()).max(1);
    antwort.headers_mut().insert(header::RETRY_AFTER, sekunden.into());
    Ok(antwort)
}
