//! `/vorgang/{id}/mitteilung`: what she tells the authority of her own accord while it has not decided: a paper, a change, a
//! question. The Antrag stays as it was sent. After the decision the page says what is possible instead.

use akte::Vorgang;
use axum::extract::{Multipart, Path};
use datenbank::Sicht;
use grund::Sprache;
use postfach::{NeueNachricht, Richtung};
use uuid::Uuid;
use vorgang::{Ereignis, Mitteilungsart, Stand, Unzulaessig};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Auswahl, Fehlerhinweis, Langtext, Option_},
    format, html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    beilagen::{self, Gesendet, Lage, Maske, Schritt, ZEICHEN},
    eigner,
    gemeinsam::{abschliessen_und_wecken, heim},
    nachreichen::Wozu,
    stand, vorgang_seite,
};

/// The Frist of a service whose permission ends: to renew it.
const VERLAENGERUNG: &str = "verlaengerung";

/// The words for a kind.
fn name(s: Sprache, art: Mitteilungsart) -> &'static str {
    match art {
        Mitteilungsart::Unterlage => t::mitteilung_unterlage(s),
        Mitteilungsart::Aenderung => t::mitteilung_aenderung(s),
        Mitteilungsart::Frage => t::mitteilung_frage(s),
    }
}

fn gelesen(wert: &str) -> Option<Mitteilungsart> {
    Mitteilungsart::ALLE.into_iter().find(|a| a.name() == wert)
}

/// May she tell something? (The law decides; this only spares a link that leads nowhere.)
pub const fn moeglich(v: &Vorgang) -> bool {
    matches!(v.zustand.stand, Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. })
}

fn adresse(v: &Vorgang) -> String {
    format!("/vorgang/{}/mitteilung", v.id)
}

/// The link of the matter's page, and what is possible instead once it is decided.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if moeglich(v) {
            p { (b::link(&adresse(v), t::mitteilung_link(s))) }
        } @else if let Some(text) = erneut(anfrage, v) {
            p { (b::link(&erneut_adresse(v), text)) }
        }
    }
}

fn erneut_adresse(v: &Vorgang) -> String {
    format!("/antrag/erneut/{}", v.id)
}

/// The words that lead to the same once more, where that is possible: with an account, for oneself. What a Frist of its own
/// asks to renew is renewed.
fn erneut(anfrage: &Anfrage, v: &Vorgang) -> Option<&'static str> {
    let s = anfrage.sprache;
    if anfrage.sitzung.as_ref().is_none_or(|sitzung| sitzung.ohne_konto.is_some()) {
        return None;
    }
    let antrag: serde_json::Value = serde_json::from_slice(&v.antrag).ok()?;
    if web::vertretung::Vertretung::aus(&antrag).is_some() {
        return None;
    }
    let leistung = anfrage.haus.leistungen.aktuell(v.bezug.leistung.as_str())?;
    let endet = v.zustand.bescheid().is_some() && leistung.stamm.fristen.iter().any(|f| f.id == VERLAENGERUNG);
    Some(if endet { t::vorgang_verlaengern(s) } else { t::vorgang_erneut(s) })
}

/// `GET /vorgang/{id}/mitteilung`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    if !moeglich(&v) {
        return danach(&anfrage, &v);
    }
    let lage = Lage::laden(&anfrage, v, Wozu::Mitteilung).await?;
    maske(&anfrage, &lage, Vec::new(), &html! {})
}

fn gerahmt<'a>(anfrage: &'a Anfrage, v: &Vorgang, titel: &str) -> Seite<'a> {
    let (heim, heimname) = heim(anfrage);
    Seite::neu(anfrage, titel)
        .leistung(stand::leistung(anfrage, &v.bezug.leistung))
        .krume(heim, heimname)
        .krume(format!("/vorgang/{}", v.id), t::vorgang_titel(anfrage.sprache, &v.nummer))
}

/// It is decided or ended: what is possible now.
fn danach(anfrage: &Anfrage, v: &Vorgang) -> Ergebnis {
    let s = anfrage.sprache;
    let widerspruch = v.zustand.bescheid().and_then(|b| b.widerspruch_bis);
    let inhalt = html! {
        (b::absatz(if v.zustand.status().entschieden() { t::mitteilung_entschieden(s) } else { t::mitteilung_beendet(s) }))
        ul.kern-list.kern-list--bullet {
            @if v.zustand.bescheid().is_some() {
                li {
                    (t::mitteilung_rechtsbehelf(s))
                    @if let Some(tag) = widerspruch { " " (t::mitteilung_widerspruch_bis(s, format::tag(s, tag))) }
                }
            }
            @match erneut(anfrage, v) {
                Some(text) => li { (b::link(&erneut_adresse(v), text)) },
                None => li { (b::link(&format!("/leistung/{}?ort={}", v.bezug.leistung, v.bezug.ags), t::mitteilung_neuer_antrag(s))) },
            }
            li { (b::link(&format!("/stelle/{}", v.bezug.einheit), t::mitteilung_zur_stelle(s))) }
        }
    };
    gerahmt(anfrage, v, t::mitteilung_titel(s)).inhalt(inhalt).antwort()
}

fn maske(anfrage: &Anfrage, lage: &Lage, fehler: Vec<Fehlerhinweis>, gesagt: &Markup) -> Ergebnis {
    let s = anfrage.sprache;
    let v = &lage.ort.v;
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let adresse = adresse(v);
    let maske = Maske {
        adresse: &adresse,
        dateifrage: t::antwort_datei(s),
        dateien_freiwillig: true,
        knopf: t::mitteilung_knopf(s),
    };
    let wahl = Mitteilungsart::ALLE.map(|a| Option_::neu(a.name(), name(s, a)));
    // A repetition of this form tells nothing twice.
    let merkmal = anfrage.haus.umwelt.neue_id::<Uuid>();
    let inhalt = html! {
        (gesagt)
        (b::absatz(&t::mitteilung_text(s, vorgang_seite::amt(anfrage, v))))
        (lage.formular(anfrage, &maske, &fehler, &html! {
            input type="hidden" name="merkmal" value=(merkmal);
            (Auswahl::radio("art", t::mitteilung_art(s), wahl).wert(&lage.getippt.art).fehler(am("art")))
            (Langtext::neu("antwort", t::mitteilung_worte(s)).zeilen(6).maximal(ZEICHEN).wert(&lage.getippt.text).fehler(am("antwort")))
        }))
    };
    gerahmt(anfrage, v, t::mitteilung_titel(s))
        .eingaben(adresse.clone())
        .fehler(fehler)
        .modul("hochladen.js")
        .inhalt(inhalt)
        .antwort()
}

/// `POST /vorgang/{id}/mitteilung`
pub async fn senden(anfrage: Anfrage, Path(id): Path<String>, teile: Multipart) -> Ergebnis {
    let s = anfrage.sprache;
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    let fertig = format!("/vorgang/{}?war=mitgeteilt", v.id);
    let offen = moeglich(&v);
    let lage = Lage::laden(&anfrage, v, Wozu::Mitteilung).await?;
    let gesendet = Gesendet::lesen(&anfrage, offen.then_some((&lage.ort, &lage.wozu)), teile).await?;
    let merkmal: Uuid = gesendet.text("merkmal").parse().map_err(|_| WebFehler::Unlesbar)?;
    let schluessel = format!("mitteilung/{}/{merkmal}", lage.ort.v.id);
    if gesendet.text("aktion").is_empty() && schon_da(&anfrage, &lage.ort.v, &schluessel).await? {
        // The same once more: double click, back button.
        return Ok(weiter(&fertig));
    }
    if !offen {
        return danach(&anfrage, &lage.ort.v);
    }
    let lage = match beilagen::schritt(&anfrage, lage, &gesendet).await? {
        Schritt::Fertig(antwort) => return Ok(antwort),
        Schritt::Zeigen(lage, fehler, gesagt) => return maske(&anfrage, &lage, fehler, &gesagt),
        Schritt::Senden(lage) => lage,
    };
    let (art, text) = match pruefen(s, &lage) {
        Ok(beides) => beides,
        Err(fehler) => return maske(&anfrage, &lage, fehler, &html! {}),
    };
    match speichern(&anfrage, &lage, (art, &text), &schluessel).await? {
        Ok(()) => Ok(weiter(&fertig)),
        Err(Unzulaessig::ZuVieleMitteilungen) => Err(WebFehler::Konflikt(t::mitteilung_zu_viele(s).to_owned())),
        Err(_) => danach(&anfrage, &lage.ort.v),
    }
}

async fn schon_da(anfrage: &Anfrage, v: &Vorgang, schluessel: &str) -> Result<bool, WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::KontoBei(v.konto, v.bezug.mandant)).await?;
    Ok(postfach::gesendet(&mut tx, v.bezug.mandant, schluessel).await?)
}

/// A kind, and words or files: of a change and a question always words.
fn pruefen(s: Sprache, lage: &Lage) -> Result<(Mitteilungsart, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let art = gelesen(&lage.getippt.art);
    if art.is_none() {
        fehler.push(Fehlerhinweis::neu("art", t::mitteilung_art_fehlt(s)));
    }
    let worte = beilagen::worte(s, &lage.getippt.text).map_err(|e| fehler.push(e)).unwrap_or_default();
    let dateien = lage.dokumente().len();
    match art {
        Some(Mitteilungsart::Unterlage) if dateien == 0 => {
            fehler.push(Fehlerhinweis::neu("datei", t::mitteilung_datei_fehlt(s)));
        }
        Some(Mitteilungsart::Aenderung | Mitteilungsart::Frage) if worte.is_empty() && fehler.is_empty() => {
            fehler.push(Fehlerhinweis::neu("antwort", t::mitteilung_worte_fehlen(s)));
        }
        _ => {}
    }
    match art {
        Some(art) if fehler.is_empty() => Ok((art, worte)),
        _ => Err(fehler),
    }
}

/// Message, documents and event in one transaction. Sent twice, the second time changes nothing.
async fn speichern(
    anfrage: &Anfrage,
    lage: &Lage,
    (art, text): (Mitteilungsart, &str),
    schluessel: &str,
) -> Result<Result<(), Unzulaessig>, WebFehler> {
    let (haus, v) = (&anfrage.haus, &lage.ort.v);
    let dokumente = lage.dokumente();
    let mut tx = haus.db.tx(Sicht::KontoBei(v.konto, v.bezug.mandant)).await?;
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBehoerde,
        art: postfach::Art::Mitteilung,
        von: None,
        // The authority reads it: German.
        betreff: name(Sprache::De, art),
        text: if text.is_empty() { t::antwort_nur_dateien(Sprache::De) } else { text },
        anlagen: &dokumente,
        schluessel,
    };
    let (nachricht, _) = postfach::senden(&mut tx, &haus.umwelt, &v.schluessel, &neu).await?;
    let ereignis = Ereignis::Mitgeteilt { was: art, nachricht, dokumente: dokumente.clone() };
    match eigner::anwenden(anfrage, &mut tx, v, &ereignis, schluessel).await? {
        Ok(true) => {}
        Ok(false) => return Ok(Ok(())),
        Err(grund) => return Ok(Err(grund)),
    }
    haus.ablage.abgeben(&mut tx, (v.bezug.mandant, v.id), &dokumente).await?;
    beilagen::verwerfen(&mut tx, lage).await?;
    abschliessen_und_wecken(anfrage, tx).await?;
    Ok(Ok(()))
}
