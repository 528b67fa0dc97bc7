//! The pages of the demonstration identity service: card and PIN, and the list of its cards.

use axum::extract::Path;
use grund::Sprache;
use http::StatusCode;
use uuid::Uuid;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{
        Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle, absatz, formular, knopfzeile, link,
        meldung, rueckmeldung, status,
    },
    format, html,
    texte::demo as t,
    weiter,
};

use super::nur_demonstration;
use crate::ausweisdienst::{ACR_HOCH, Annahme, Autorisierung, Dienst, Eingabe as Ergebniswort, Karte, Stoerung};

fn betrieb(anfrage: &Anfrage) -> Dienst {
    let haus = &anfrage.haus;
    Dienst::neu(haus.db.clone(), haus.umwelt.clone(), &haus.einstellungen.adresse)
}

/// `GET /demo/ausweis/autorisieren`: where a relying party sends the browser.
pub async fn autorisieren(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let wert = |name: &str| felder.wert(name).unwrap_or_default().to_owned();
    let a = Autorisierung {
        response_type: wert("response_type"),
        client_id: wert("client_id"),
        redirect_uri: wert("redirect_uri"),
        scope: wert("scope"),
        state: wert("state"),
        nonce: wert("nonce"),
        code_challenge: wert("code_challenge"),
        code_challenge_method: wert("code_challenge_method"),
    };
    let s = anfrage.sprache;
    match betrieb(&anfrage).annehmen(&a).await.map_err(WebFehler::intern)? {
        Annahme::Angenommen(id) => Ok(weiter(&format!("/demo/ausweis/vorgang/{id}"))),
        Annahme::Zurueck(ziel) => Ok(weiter(&ziel)),
        Annahme::Unbekannt => Seite::neu(&anfrage, t::ausweis_unbekannt(s))
            .status(StatusCode::BAD_REQUEST)
            .inhalt(absatz(t::ausweis_unbekannt_text(s)))
            .antwort(),
    }
}

/// `GET /demo/ausweis/vorgang/{id}`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    if !betrieb(&anfrage).offen(id).await.map_err(WebFehler::intern)? {
        return vorbei(&anfrage);
    }
    zeigen(&anfrage, id, "", Vec::new()).await
}

fn vorbei(anfrage: &Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::ausweis_vorbei(s))
        .status(StatusCode::GONE)
        .vorspann(t::ausweis_kein_ausweis(s))
        .inhalt(absatz(t::ausweis_vorbei_text(s)))
        .antwort()
}

async fn zeigen(anfrage: &Anfrage, id: Uuid, karte: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let karten = betrieb(anfrage).karten().await.map_err(WebFehler::intern)?;
    let texte: Vec<(String, String)> = karten.iter().map(|k| (k.nummer.clone(), kartentext(s, k))).collect();
    let auswahl = Auswahl::radio("karte", t::ausweis_karte(s), texte.iter().map(|(w, x)| Option_::neu(w, x)))
        .wert(karte)
        .fehler(Fehlerhinweis::fuer(&fehler, "karte"));
    let stoerungen = std::iter::once(Option_::neu("", t::ausweis_stoerung_keine(s)))
        .chain(Stoerung::ALLE.into_iter().map(|x| Option_::neu(x.wort(), stoerung_text(s, x))));
    let adresse = format!("/demo/ausweis/vorgang/{id}");
    let inhalt = html! {
        (meldung(Art::Warnung, t::ausweis_kein_ausweis(s), absatz(t::ausweis_kein_ausweis_text(s))))
        (absatz(t::ausweis_uebermittelt(s)))
        (formular(&adresse, html! {
            (auswahl)
            (Eingabe::neu("pin", t::ausweis_pin(s)).hinweis(t::ausweis_pin_hinweis(s)).ziffern().breite(6)
                .autocomplete("off").fehler(Fehlerhinweis::fuer(&fehler, "pin")))
            (Auswahl::liste(s, "stoerung", t::ausweis_stoerung(s), stoerungen).wert(""))
            (knopfzeile(html! {
                (Knopf::haupt(t::ausweis_bestaetigen(s)).feld("aktion", "bestaetigen"))
                (Knopf::neben(t::wahl_abbrechen(s)).feld("aktion", "abbrechen"))
            }))
        }))
        p.kern-body { (link("/demo/ausweis", t::ausweis_karten_link(s))) }
    };
    Seite::neu(anfrage, t::ausweis_titel(s))
        .vorspann(t::ausweis_kein_ausweis(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn kartentext(s: Sprache, k: &Karte) -> String {
    let geboren = format::tag(s, k.geburtsdatum);
    t::ausweis_karte_text(s, &k.vorname, &k.nachname, &geboren, &k.ort, stufe(s, k), &k.pin)
}

fn stufe(s: Sprache, k: &Karte) -> &'static str {
    if k.acr == ACR_HOCH { t::ausweis_hoch(s) } else { t::ausweis_substanziell(s) }
}

/// `POST /demo/ausweis/vorgang/{id}`: the PIN, or "Abbrechen"; then back to the authority.
pub async fn entscheiden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let dienst = betrieb(&anfrage);
    if felder.text("aktion") == "abbrechen" {
        return match dienst.abbrechen(id).await.map_err(WebFehler::intern)? {
            Some(ziel) => Ok(weiter(&ziel)),
            None => vorbei(&anfrage),
        };
    }
    let karte = felder.text("karte");
    let falsch = |feld: &str, text: String| vec![Fehlerhinweis::neu(feld, text)];
    let ergebnis = dienst
        .bestaetigen(id, karte, felder.text("pin"), Stoerung::lesen(felder.text("stoerung")))
        .await
        .map_err(WebFehler::intern)?;
    match ergebnis {
        Ergebniswort::Zurueck(ziel) => Ok(weiter(&ziel)),
        Ergebniswort::Vorbei => vorbei(&anfrage),
        Ergebniswort::KeineKarte => {
            zeigen(&anfrage, id, karte, falsch("karte", t::ausweis_karte_fehlt(s).to_owned())).await
        }
        Ergebniswort::FalschePin(rest) => {
            zeigen(&anfrage, id, karte, falsch("pin", t::ausweis_pin_falsch(s, rest.to_string()))).await
        }
        Ergebniswort::Gesperrt => zeigen(&anfrage, id, karte, falsch("pin", t::ausweis_gesperrt(s).to_owned())).await,
    }
}

/// `GET /demo/ausweis`: the cards.
pub async fn karten(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let karten = betrieb(&anfrage).karten().await.map_err(WebFehler::intern)?;
    let spalten = [
        Spalte::text(t::anmeldung_name(s)),
        Spalte::text(t::ausweis_pin(s)),
        Spalte::text(t::stand(s)),
        Spalte::text(t::ausweis_niveau(s)),
        Spalte::text(t::ausweis_geboren(s)),
        Spalte::text(t::ausweis_anschrift(s)),
    ];
    let tabelle = Tabelle::neu(t::ausweis_karten(s), spalten).titel_verborgen().zeilen(karten.iter().map(|k| {
        vec![
            html! { (k.vorname) " " (k.nachname) },
            html! { code { (k.pin) } },
            kartenstand(s, k),
            html! { (stufe(s, k)) },
            html! { (format::tag(s, k.geburtsdatum)) },
            html! { (k.strasse) ", " (k.plz) " " (k.ort) },
        ]
    }));
    Seite::neu(&anfrage, t::ausweis_dienst(s))
        .krume("/demo", t::titel(s))
        .vorspann(t::ausweis_kein_ausweis(s))
        .breit()
        .inhalt(html! {
            @if anfrage.abfrage.split('&').any(|teil| teil == "entsperrt=ja") {
                (rueckmeldung(Art::Erfolg, t::ausweis_entsperrt(s), html! {}))
            }
            (absatz(t::ausweis_dienst_text(s)))
            (tabelle)
        })
        .antwort()
}

fn kartenstand(s: Sprache, k: &Karte) -> Markup {
    html! {
        @if k.versuche == 0 {
            (status(Art::Fehler, t::ausweis_ist_gesperrt(s)))
            (formular("/demo/ausweis", html! {
                input type="hidden" name="karte" value=(k.nummer);
                (knopfzeile(html! { (Knopf::neben(&t::ausweis_entsperren(s, &k.vorname))) }))
            }))
        } @else {
            (t::ausweis_versuche(s, k.versuche.to_string()))
        }
    }
}

/// `POST /demo/ausweis`: unblocks a card.
pub async fn entsperren(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    betrieb(&anfrage).entsperren(felder.text("karte")).await.map_err(WebFehler::intern)?;
    Ok(weiter("/demo/ausweis?entsperrt=ja"))
}

fn stoerung_text(s: Sprache, stoerung: Stoerung) -> &'static str {
    match stoerung {
        Stoerung::CodeVerfallen => t::ausweis_stoerung_code(s),
        Stoerung::FremderState => t::ausweis_stoerung_state(s),
        Stoerung::FremdeNonce => t::ausweis_stoerung_nonce(s),
        Stoerung::Ausfall => t::ausweis_stoerung_ausfall(s),
    }
}
