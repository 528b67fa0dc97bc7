//! The payment page and the control page of the demonstration payment service.

use axum::extract::Path;
use uuid::Uuid;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{
        Art, Auswahl, Fehlerhinweis, Knopf, Option_, Rang, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben,
        formular, knopfzeile, link, linkknopf, meldung, rueckmeldung, status,
    },
    format, html,
    texte::demo as t,
    weiter,
};

use super::nur_demonstration;
use crate::zahldienst::{Bezahlung, Dienst, Status, Stoerung, Wahl};

const SEKUNDEN: [u16; 4] = [5, 10, 30, 120];
const ZEIGEN: i64 = 30;

fn betrieb(anfrage: &Anfrage) -> Dienst {
    Dienst::neu(anfrage.haus.db.clone(), anfrage.haus.umwelt.clone())
}

async fn finden(anfrage: &Anfrage, id: &str) -> Result<Bezahlung, WebFehler> {
    nur_demonstration(anfrage)?;
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    betrieb(anfrage).lesen(id).await.map_err(WebFehler::intern)?.ok_or(WebFehler::NichtGefunden)
}

/// `GET /demo/zahlung/{id}`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let bezahlung = finden(&anfrage, &id).await?;
    zeigen(&anfrage, &bezahlung, Vec::new())
}

fn zeigen(anfrage: &Anfrage, b: &Bezahlung, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let adresse = format!("/demo/zahlung/{}", b.id);
    let sekunden: Vec<(String, String)> =
        SEKUNDEN.iter().map(|n| (n.to_string(), t::spaeter_sekunden(s, n.to_string()))).collect();
    let auswahl =
        Auswahl::liste(s, "sekunden", t::spaeter_frage(s), sekunden.iter().map(|(w, x)| Option_::neu(w, x))).wert("10");
    let inhalt = html! {
        (meldung(Art::Warnung, t::kein_geld(s), absatz(t::kein_geld_text(s))))
        (angaben(s, &[
            Zeile::neu(t::betrag(s), format::betrag(s, b.betrag)),
            Zeile::neu(t::zweck(s), &b.zweck),
            Zeile::neu(t::zeichen(s), &b.kassenzeichen),
            Zeile::markup(t::stand(s), stand(anfrage, b)),
        ]))
        @if b.status != Status::Initial {
            (absatz(t::entschieden(s)))
            (zurueck(anfrage, b))
        } @else if let Some(wann) = b.spaeter {
            (absatz(&t::unterwegs(s, format::zeit(s, wann))))
            (zurueck(anfrage, b))
        } @else {
            (abschnitt(t::wahl_frage(s)))
            (formular(&adresse, knopfzeile(html! {
                (Knopf::haupt(t::wahl_bezahlen(s)).feld("wahl", "bezahlen"))
                (Knopf::neben(t::wahl_ablehnen(s)).feld("wahl", "ablehnen"))
                (Knopf::neben(t::wahl_abbrechen(s)).feld("wahl", "abbrechen"))
            })))
            (abschnitt(t::spaeter_titel(s)))
            (absatz(t::spaeter_text(s)))
            (formular(&adresse, html! {
                (auswahl.fehler(Fehlerhinweis::fuer(&fehler, "sekunden")))
                (knopfzeile(html! { (Knopf::neben(t::wahl_spaeter(s)).feld("wahl", "spaeter")) }))
            }))
        }
    };
    Seite::neu(anfrage, t::bezahlen_titel(s)).vorspann(t::kein_geld(s)).fehler(fehler).inhalt(inhalt).antwort()
}

fn zurueck(anfrage: &Anfrage, b: &Bezahlung) -> Markup {
    linkknopf(Rang::Haupt, &b.rueckkehr, t::zurueckkehren(anfrage.sprache))
}

fn stand(anfrage: &Anfrage, b: &Bezahlung) -> Markup {
    let s = anfrage.sprache;
    match (b.status, b.spaeter) {
        (Status::Initial, Some(_)) => status(Art::Hinweis, t::status_spaeter(s)),
        (Status::Initial, None) => status(Art::Hinweis, t::status_initial(s)),
        (Status::Payed, _) => status(Art::Erfolg, t::status_payed(s)),
        (Status::Failed, _) => status(Art::Fehler, t::status_failed(s)),
        (Status::Canceled, _) => status(Art::Warnung, t::status_canceled(s)),
    }
}

/// `POST /demo/zahlung/{id}`: the payer's choice; then back to the authority.
pub async fn entscheiden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let bezahlung = finden(&anfrage, &id).await?;
    let wahl = match felder.text("wahl") {
        "bezahlen" => Some(Wahl::Bezahlen),
        "ablehnen" => Some(Wahl::Ablehnen),
        "abbrechen" => Some(Wahl::Abbrechen),
        "spaeter" => felder.text("sekunden").parse().ok().filter(|n| SEKUNDEN.contains(n)).map(Wahl::Spaeter),
        _ => None,
    };
    let Some(wahl) = wahl else {
        let fehler = Fehlerhinweis::neu("sekunden", t::wahl_falsch(anfrage.sprache));
        return zeigen(&anfrage, &bezahlung, vec![fehler]);
    };
    let danach = betrieb(&anfrage).entscheiden(bezahlung.id, wahl).await.map_err(WebFehler::intern)?;
    let danach = danach.ok_or(WebFehler::NichtGefunden)?;
    // Whoever calls the interface names where to return to; the browser is only led there by itself if it is us.
    if danach.rueckkehr.starts_with(&format!("{}/", anfrage.haus.einstellungen.adresse)) {
        return Ok(weiter(&danach.rueckkehr));
    }
    Ok(weiter(&format!("/demo/zahlung/{}", danach.id)))
}

/// `GET /demo/zahlung`
pub async fn dienst(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let dienst = betrieb(&anfrage);
    let an = dienst.stoerungen().await.map_err(WebFehler::intern)?;
    let zahlungen = dienst.neueste(ZEIGEN).await.map_err(WebFehler::intern)?;
    let kaesten = Auswahl::kaesten(
        "stoerung",
        t::stoerungen(s),
        Stoerung::ALLE.iter().map(|stoerung| Option_::neu(stoerung.wort(), stoerung_text(s, *stoerung))),
    )
    .hinweis(t::stoerungen_hinweis(s))
    .werte(an.iter().map(|stoerung| stoerung.wort()));
    let tabelle = Tabelle::neu(
        t::zahlungen(s),
        [
            Spalte::text(t::zeichen(s)),
            Spalte::text(t::zeitpunkt(s)),
            Spalte::text(t::zweck(s)),
            Spalte::zahl(t::betrag(s)),
            Spalte::text(t::stand(s)),
            Spalte::zahl(t::meldungen(s)),
        ],
    )
    .titel_verborgen()
    .zeilen(zahlungen.iter().map(|b| {
        vec![
            link(&format!("/demo/zahlung/{}", b.id), &b.kassenzeichen),
            format::zeit_element(s, b.angelegt),
            html! { (b.zweck) },
            html! { (format::betrag(s, b.betrag)) },
            stand(&anfrage, b),
            html! { (b.meldungen) },
        ]
    }));
    Seite::neu(&anfrage, t::dienst_titel(s))
        .krume("/demo", t::titel(s))
        .vorspann(t::kein_geld(s))
        .breit()
        .inhalt(html! {
            @if anfrage.abfrage.split('&').any(|teil| teil == "gespeichert=ja") {
                (rueckmeldung(Art::Erfolg, t::stoerungen_gespeichert(s), html! {}))
            }
            (absatz(t::dienst_text(s)))
            (formular("/demo/zahlung", html! {
                (kaesten)
                (knopfzeile(html! { (Knopf::haupt(t::stoerungen_speichern(s))) }))
            }))
            (abschnitt(t::zahlungen(s)))
            @if zahlungen.is_empty() { (absatz(t::keine_zahlungen(s))) } @else { (tabelle) }
        })
        .antwort()
}

/// `POST /demo/zahlung`: switches faults.
pub async fn stoerungen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let an: Vec<Stoerung> = Stoerung::ALLE
        .into_iter()
        .filter(|s| felder.0.iter().any(|(name, wert)| name == "stoerung" && wert == s.wort()))
        .collect();
    betrieb(&anfrage).stoerungen_setzen(&an).await.map_err(WebFehler::intern)?;
    Ok(weiter("/demo/zahlung?gespeichert=ja"))
}

fn stoerung_text(s: grund::Sprache, stoerung: Stoerung) -> &'static str {
    match stoerung {
        Stoerung::MeldungVerloren => t::stoerung_meldung_verloren(s),
        Stoerung::MeldungDoppelt => t::stoerung_meldung_doppelt(s),
        Stoerung::ErfolgNachAbbruch => t::stoerung_erfolg_nach_abbruch(s),
        Stoerung::BetragAbweichend => t::stoerung_betrag_abweichend(s),
        Stoerung::Ausfall => t::stoerung_ausfall(s),
        Stoerung::Traege => t::stoerung_traege(s),
    }
}
