//! `/vorgang/{id}/antwort`: the answer to the authority's question, with files; `/vorgang/{id}/zurueckziehen`.

use akte::Vorgang;
use axum::extract::{Multipart, Path};
use grund::Sprache;
use postfach::{NeueNachricht, Richtung, Versiegelt};
use vorgang::{Ereignis, Rueckfrage};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Fehlerhinweis, Knopf, Langtext, Rang},
    format, html,
    texte::{buergerkonto as t, rahmen},
    weiter,
};

use crate::{
    beilagen::{self, Gesendet, Lage, Maske, Schritt, ZEICHEN},
    eigner,
    gemeinsam::{abschliessen_und_wecken, fliesstext, heim},
    nachreichen::Wozu,
    stand, vorgang_seite,
};

/// The question and the form, as part of the matter's page.
///
/// # Errors
/// The question does not open.
pub fn formular(
    anfrage: &Anfrage,
    v: &Vorgang,
    nachrichten: &[Versiegelt],
    lage: &Lage,
    fehler: &[Fehlerhinweis],
) -> Result<Markup, WebFehler> {
    let s = anfrage.sprache;
    let Some(r) = v.zustand.rueckfrage() else { return Ok(html! {}) };
    let adresse = adresse(v);
    let maske = Maske {
        adresse: &adresse,
        dateifrage: t::antwort_datei(s),
        dateien_freiwillig: true,
        knopf: t::antwort_knopf(s),
    };
    let frage = nachrichten.iter().find(|n| n.kopf.id == r.nachricht).cloned();
    let frage = frage.map(|n| n.oeffnen(&v.schluessel)).transpose().map_err(WebFehler::intern)?;
    let am = |feld| Fehlerhinweis::fuer(fehler, feld);
    let tag = format::tag(s, r.frist);
    let frist = if r.abgelaufen { t::frage_abgelaufen(s, tag) } else { t::frage_frist(s, tag) };
    Ok(html! {
        (b::meldung(Art::Warnung, t::frage_titel(s), html! {
            @if let Some(feld) = feldname(anfrage, v, r) { (b::absatz(&t::frage_zu(s, feld))) }
            @if let Some(frage) = &frage { (fliesstext(&frage.text, Some("de"))) }
            (b::absatz(&frist))
        }))
        (lage.formular(anfrage, &maske, fehler, &html! {
            // The form answers this question and no later one.
            input type="hidden" name="frage" value=(r.nachricht);
            (Langtext::neu("antwort", t::antwort_text(s)).zeilen(6).maximal(ZEICHEN).wert(&lage.getippt.text).fehler(am("antwort")))
        }))
    })
}

/// Where the answer is sent.
pub fn adresse(v: &Vorgang) -> String {
    format!("/vorgang/{}/antwort", v.id)
}

fn feldname(anfrage: &Anfrage, v: &Vorgang, r: &Rueckfrage) -> Option<String> {
    let leistung = anfrage.haus.leistungen.version(&v.bezug.version)?;
    let (_, feld) = leistung.formular.feld(&r.feld)?;
    Some(feld.frage.in_sprache(anfrage.sprache).to_owned())
}

/// What lies ready for the answer to the open question, if there is one.
///
/// # Errors
/// The database or the keys fail.
pub async fn lage(anfrage: &Anfrage, v: &Vorgang) -> Result<Option<Lage>, WebFehler> {
    let Some(frage) = v.zustand.rueckfrage() else { return Ok(None) };
    Ok(Some(Lage::laden(anfrage, v.clone(), Wozu::Antwort(frage.nachricht)).await?))
}

/// `POST /vorgang/{id}/antwort`
pub async fn senden(anfrage: Anfrage, Path(id): Path<String>, teile: Multipart) -> Ergebnis {
    let s = anfrage.sprache;
    let zurueck = async |lage, fehler, gesagt| {
        let blick = vorgang_seite::laden(&anfrage, &id).await?;
        vorgang_seite::zeigen(&anfrage, blick, Some(lage), fehler, gesagt)
    };
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    let danach = format!("/vorgang/{}?war=beantwortet", v.id);
    let lage = lage(&anfrage, &v).await?;
    let gesendet = Gesendet::lesen(&anfrage, lage.as_ref().map(|l| (&l.ort, &l.wozu)), teile).await?;
    let frage = v.zustand.rueckfrage().filter(|r| r.nachricht.to_string() == gesendet.text("frage")).cloned();
    let (Some(frage), Some(lage)) = (frage, lage) else {
        // The same answer once more (double click, back button) has been sent; anything else is too late.
        let schon = beantwortet(&anfrage, &v, gesendet.text("frage")).await?;
        return if schon { Ok(weiter(&danach)) } else { Err(WebFehler::Konflikt(t::antwort_nicht_offen(s).into())) };
    };
    let lage = match beilagen::schritt(&anfrage, lage, &gesendet).await? {
        Schritt::Fertig(antwort) => return Ok(antwort),
        Schritt::Zeigen(lage, fehler, gesagt) => return zurueck(lage, fehler, gesagt).await,
        Schritt::Senden(lage) => lage,
    };
    let text = match beilagen::worte(s, &lage.getippt.text) {
        Ok(text) if text.is_empty() && lage.dokumente().is_empty() => {
            Err(Fehlerhinweis::neu("antwort", t::antwort_leer(s)))
        }
        andere => andere,
    };
    let text = match text {
        Ok(text) => text,
        Err(fehler) => return zurueck(lage, vec![fehler], html! {}).await,
    };
    match speichern(&anfrage, &lage, &frage, &text).await? {
        Ok(()) => Ok(weiter(&danach)),
        Err(_) => Err(WebFehler::Konflikt(t::antwort_nicht_offen(s).into())),
    }
}

fn schluessel(frage: impl std::fmt::Display) -> String {
    format!("antwort/{frage}")
}

async fn beantwortet(anfrage: &Anfrage, v: &Vorgang, frage: &str) -> Result<bool, WebFehler> {
    let (mut tx, v) = eigner::laden(anfrage, &v.id.to_string()).await?;
    let verlauf = akte::verlauf(&mut tx, &v).await?;
    let gefragt = verlauf.iter().position(
        |z| matches!(&z.ereignis, Ereignis::Nachgefordert { nachricht, .. } if nachricht.to_string() == frage),
    );
    let Some(ab) = gefragt else { return Ok(false) };
    let danach = verlauf.iter().skip(ab + 1);
    let bis_zur_naechsten = danach.take_while(|z| !matches!(z.ereignis, Ereignis::Nachgefordert { .. }));
    Ok(bis_zur_naechsten.into_iter().any(|z| matches!(z.ereignis, Ereignis::Beantwortet { .. })))
}

/// Message, documents and event in one transaction. Sent twice, the second time changes nothing.
async fn speichern(
    anfrage: &Anfrage,
    lage: &Lage,
    frage: &Rueckfrage,
    text: &str,
) -> Result<Result<(), vorgang::Unzulaessig>, WebFehler> {
    let (haus, v) = (&anfrage.haus, &lage.ort.v);
    let schluessel = schluessel(frage.nachricht);
    let dokumente = lage.dokumente();
    let mut tx = haus.db.tx(datenbank::Sicht::KontoBei(v.konto, v.bezug.mandant)).await?;
    let text = if text.is_empty() { t::antwort_nur_dateien(Sprache::De) } else { text };
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBehoerde,
        art: postfach::Art::Antwort,
        von: None,
        // The authority reads it: German.
        betreff: t::antwort_betreff(Sprache::De),
        text,
        anlagen: &dokumente,
        schluessel: &schluessel,
    };
    let (nachricht, _) =
        postfach::senden(&mut tx, &haus.umwelt, &v.schluessel, &neu).await.map_err(WebFehler::intern)?;
    let ereignis = Ereignis::Beantwortet { nachricht, dokumente: dokumente.clone(), papier: None };
    match eigner::anwenden(anfrage, &mut tx, v, &ereignis, &schluessel).await? {
        Ok(true) => {}
        Ok(false) => return Ok(Ok(())),
        Err(grund) => return Ok(Err(grund)),
    }
    haus.ablage.abgeben(&mut tx, (v.bezug.mandant, v.id), &dokumente).await?;
    beilagen::verwerfen(&mut tx, lage).await?;
    abschliessen_und_wecken(anfrage, tx).await?;
    Ok(Ok(()))
}

/// `GET /vorgang/{id}/zurueckziehen`
pub async fn rueckzug_seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let s = anfrage.sprache;
    let (_, v) = eigner::laden(&anfrage, &id).await?;
    if !vorgang_seite::zuruecknehmbar(&v) {
        return Err(WebFehler::Konflikt(t::rueckzug_unmoeglich(s).into()));
    }
    let hin = format!("/vorgang/{}", v.id);
    let (heim, heimname) = heim(&anfrage);
    Seite::neu(&anfrage, t::rueckzug_titel(s))
        .leistung(stand::leistung(&anfrage, &v.bezug.leistung))
        .krume(heim, heimname)
        .krume(&hin, t::vorgang_titel(s, &v.nummer))
        .inhalt(html! {
            (b::absatz(t::rueckzug_text(s)))
            (b::formular(&format!("{hin}/zurueckziehen"), b::knopfzeile(html! {
                (Knopf::haupt(t::rueckzug_knopf(s)))
                (b::linkknopf(Rang::Still, &hin, rahmen::abbrechen(s)))
            })))
        })
        .antwort()
}

/// `POST /vorgang/{id}/zurueckziehen`
pub async fn rueckzug(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (mut tx, v) = eigner::laden(&anfrage, &id).await?;
    eigner::schreiben(&mut tx, &v).await?;
    let ereignis = Ereignis::Zurueckgezogen { von: v.konto };
    match eigner::anwenden(&anfrage, &mut tx, &v, &ereignis, "zurueckziehen").await? {
        Ok(_) => {
            abschliessen_und_wecken(&anfrage, tx).await?;
            Ok(weiter(&format!("/vorgang/{}?war=zurueckgezogen", v.id)))
        }
        Err(_) => Err(WebFehler::Konflikt(t::rueckzug_unmoeglich(anfrage.sprache).into())),
    }
}
