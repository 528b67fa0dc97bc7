//! Paying: how it stands, the way to the payment service, and the way back. What the browser says on its way back is
//! never believed; it is a reason to ask.

use ::zahlung::{Erstattung, Status, Zahlung};
use grund::{Betrag, ZahlungId};
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Rang, Zeile},
    format, html,
    texte::antrag as t,
    weiter,
};

use crate::entwurf;

async fn laden(anfrage: &Anfrage, id: &str) -> Result<Zahlung, WebFehler> {
    laden_mit(anfrage, id).await.map(|(z, _)| z)
}

/// With what goes back of it.
async fn laden_mit(anfrage: &Anfrage, id: &str) -> Result<(Zahlung, Vec<Erstattung>), WebFehler> {
    let id: ZahlungId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    let zahlung = ::zahlung::load_sichtbar(&mut tx, id).await.map_err(WebFehler::intern)?;
    let z = zahlung.filter(|z| z.konto == Some(konto)).ok_or(WebFehler::NichtGefunden)?;
    let erstattungen = ::zahlung::erstattungen(&mut tx, z.mandant, z.id).await.map_err(WebFehler::intern)?;
    Ok((z, erstattungen))
}

/// GET: amount, purpose, state, next step.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (z, erstattungen) = laden_mit(&anfrage, &id).await?;
    let s = anfrage.sprache;
    let teil = z.angerechnet > Betrag::NULL;
    let (art, titel, text) = match z.status {
        Status::Angefordert if teil => (Art::Hinweis, t::antrag_zahlung_teil(s), t::antrag_zahlung_teil_text(s)),
        Status::Angefordert => (Art::Hinweis, t::antrag_zahlung_offen(s), t::antrag_zahlung_hinweis(s)),
        Status::Begonnen => (Art::Hinweis, t::antrag_zahlung_begonnen(s), t::antrag_zahlung_begonnen_text(s)),
        Status::Bezahlt => (Art::Erfolg, t::antrag_zahlung_bezahlt(s), t::antrag_zahlung_bezahlt_text(s)),
        Status::Gescheitert => (Art::Fehler, t::antrag_zahlung_gescheitert(s), t::antrag_zahlung_gescheitert_text(s)),
        Status::Abgebrochen => (Art::Warnung, t::antrag_zahlung_abgebrochen(s), t::antrag_zahlung_abgebrochen_text(s)),
        Status::InKlaerung => (Art::Warnung, t::antrag_zahlung_klaerung(s), t::antrag_zahlung_klaerung_text(s)),
        Status::Zurueckgezogen => {
            (Art::Hinweis, t::antrag_zahlung_zurueckgezogen(s), t::antrag_zahlung_zurueckgezogen_text(s))
        }
    };
    let knopf = match z.status {
        Status::Angefordert | Status::Begonnen => Some(t::antrag_zahlung_zum_dienst(s)),
        Status::Gescheitert | Status::Abgebrochen => Some(t::antrag_zahlung_noch_einmal(s)),
        _ => None,
    };
    let mut angaben = vec![
        Zeile::neu(t::antrag_zahlung_betrag(s), format::betrag(s, z.betrag)),
        Zeile::neu(t::antrag_zahlung_zweck(s), &z.zweck),
        Zeile::neu(t::antrag_zahlung_zeichen(s), z.kassenzeichen.to_string()),
    ];
    if teil && z.status != Status::Bezahlt {
        angaben.push(Zeile::neu(t::antrag_zahlung_angerechnet(s), format::betrag(s, z.angerechnet)));
        angaben.push(Zeile::neu(t::antrag_zahlung_rest(s), format::betrag(s, z.rest())));
    }
    for e in &erstattungen {
        let text = match &e.erledigt {
            Some((tag, _)) => t::antrag_zahlung_rueck_fertig(s, format::betrag(s, e.betrag), format::tag(s, *tag)),
            None => t::antrag_zahlung_rueck_offen(s, format::betrag(s, e.betrag)),
        };
        angaben.push(Zeile::neu(t::antrag_zahlung_rueckzahlung(s), text));
    }
    let inhalt = html! {
        (bausteine::rueckmeldung(art, titel, bausteine::absatz(text)))
        (bausteine::angaben(s, &angaben))
        @if let Some(knopf) = knopf {
            (bausteine::formular(&format!("/zahlung/{}", z.id), bausteine::knopfzeile(html! { (Knopf::haupt(knopf)) })))
        }
        p { (bausteine::linkknopf(Rang::Neben, &format!("/antrag/{}/eingang", z.vorgang), t::antrag_zahlung_zurueck(s))) }
    };
    Seite::neu(&anfrage, t::antrag_zahlung_titel(s)).inhalt(inhalt).antwort()
}

/// POST: to the payment service. Pressed twice, it is the same transaction there.
pub async fn beginnen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let z = laden(&anfrage, &id).await?;
    let haus = &anfrage.haus;
    let rueckkehr = format!("{}/zahlung/{}/zurueck", haus.einstellungen.adresse, z.id);
    let melder = web::bezahlt::melder(haus);
    let ergebnis =
        ::zahlung::beginnen(&haus.db, &*haus.verfahren, (z.mandant, z.id), &rueckkehr, &haus.umwelt, &melder).await;
    match ergebnis {
        Ok(transaktion) => Ok(weiter(&transaktion.weiterleitung)),
        // Paid or withdrawn in the meantime: the page says so.
        Err(::zahlung::Fehler::Unzulaessig { .. }) => Ok(weiter(&format!("/zahlung/{}", z.id))),
        Err(::zahlung::Fehler::Verfahren(e)) => {
            tracing::warn!(fehler = %e, "nobody can be sent to the payment service");
            let s = anfrage.sprache;
            Seite::neu(&anfrage, t::antrag_zahlung_titel(s))
                .status(http::StatusCode::SERVICE_UNAVAILABLE)
                .inhalt(html! {
                    (bausteine::meldung(Art::Warnung, t::antrag_zahlung_offen(s), bausteine::absatz(t::antrag_zahlung_dienst_fehlt(s))))
                    p { (bausteine::linkknopf(Rang::Neben, &format!("/zahlung/{}", z.id), t::antrag_zahlung_noch_einmal(s))) }
                })
                .antwort()
        }
        Err(e) => Err(WebFehler::intern(e)),
    }
}

/// GET: back from the payment service. Asks how it stands, then shows it.
pub async fn zurueck(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let z = laden(&anfrage, &id).await?;
    let haus = &anfrage.haus;
    let melder = web::bezahlt::melder(haus);
    if let Err(e) = ::zahlung::pruefen(&haus.db, &*haus.verfahren, (z.mandant, z.id), anfrage.jetzt, &melder).await {
        // The worker asks again; the page says that we are waiting.
        tracing::warn!(fehler = %e, "the payment service did not answer about somebody who came back");
    }
    Ok(weiter(&format!("/zahlung/{}", z.id)))
}
