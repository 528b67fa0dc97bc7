//! `/vorgang/{id}/antwort`: the answer to the authority's question, with files; `/vorgang/{id}/zurueckziehen`.

use ablage::{AlleFormate, Dateifehler, Neu, Upload, Ziel, Zweck};
use akte::Vorgang;
use axum::extract::Path;
use grund::{DokumentId, Sprache};
use postfach::{NeueNachricht, Richtung, Versiegelt};
use vorgang::{Ereignis, Rueckfrage};
use web::{
    Anfrage, Datei, Ergebnis, Felder, Markup, Mehrteilig, Seite, WebFehler,
    bausteine::{self as b, Art, Dateifeld, Fehlerhinweis, Knopf, Langtext, Rang},
    format, html,
    texte::{buergerkonto as t, rahmen},
    weiter,
};

use crate::{
    eigner,
    gemeinsam::{abschliessen_und_wecken, fliesstext, heim},
    stand, vorgang_seite,
};

const DATEIEN: usize = 3;
const DATEI_BYTES: u64 = 10 * 1024 * 1024;
pub const ZEICHEN: usize = 4000;
/// What the route takes: the files, the text, and the envelope.
pub const GRENZE: usize = DATEIEN * 10 * 1024 * 1024 + 256 * 1024;

/// The question and the form, as part of the matter's page.
///
/// # Errors
/// The question does not open.
pub fn formular(
    anfrage: &Anfrage,
    v: &Vorgang,
    nachrichten: &[Versiegelt],
    text: &str,
    fehler: &[Fehlerhinweis],
) -> Result<Markup, WebFehler> {
    let s = anfrage.sprache;
    let Some(r) = v.zustand.rueckfrage() else { return Ok(html! {}) };
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
        (b::formular_mit_dateien_und_sprachwahl(&adresse(v), html! {
            // The form answers this question and no later one.
            input type="hidden" name="frage" value=(r.nachricht);
            (Langtext::neu("antwort", t::antwort_text(s)).zeilen(6).maximal(ZEICHEN).wert(text).fehler(am("antwort")))
            (Dateifeld::neu("datei", t::antwort_datei(s), t::antwort_datei_hinweis(s), ".pdf,.jpg,.jpeg,.png").mehrere()
                .freiwillig(s).fehler(am("datei")))
            (b::knopfzeile(html! { (Knopf::haupt(t::antwort_knopf(s))) }))
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

/// `POST /vorgang/{id}/antwort`
pub async fn senden(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let s = anfrage.sprache;
    let zurueck = async |text: &str, fehler| {
        let blick = vorgang_seite::laden(&anfrage, &id).await?;
        vorgang_seite::zeigen(&anfrage, blick, text, fehler)
    };
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    let danach = format!("/vorgang/{}?war=beantwortet", v.id);
    let Some(frage) = v.zustand.rueckfrage().filter(|r| r.nachricht.to_string() == form.text("frage")).cloned() else {
        // The same answer once more (double click, back button) has been sent; anything else is too late.
        let schon = beantwortet(&anfrage, &v, form.text("frage")).await?;
        return if schon { Ok(weiter(&danach)) } else { Err(WebFehler::Konflikt(t::antwort_nicht_offen(s).into())) };
    };
    if form.text("aktion") == Felder::SPRACHWECHSEL {
        return zurueck(form.text("antwort"), Vec::new()).await;
    }
    let text = match pruefen(s, &form) {
        Ok(text) => text,
        Err(fehler) => return zurueck(form.text("antwort"), vec![fehler]).await,
    };
    let mut neue = Vec::new();
    for datei in &form.dateien {
        match hochladen(&anfrage, &v, datei).await {
            Ok(neu) => neue.push(neu),
            Err(e) => {
                let fehler = Fehlerhinweis::neu("datei", dateifehler(s, e)?);
                return zurueck(form.text("antwort"), vec![fehler]).await;
            }
        }
    }
    match speichern(&anfrage, &v, &frage, &text, &neue).await? {
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

pub fn pruefen(s: Sprache, form: &Mehrteilig) -> Result<String, Fehlerhinweis> {
    let am_text = |text: String| Fehlerhinweis::neu("antwort", text);
    let text = grund::bereinigen(form.text("antwort")).map_err(|e| am_text(t::antwort_zeichen(s, e.zeichen)))?;
    if text.is_empty() && form.dateien.is_empty() {
        return Err(am_text(t::antwort_leer(s).to_owned()));
    }
    if text.chars().count() > ZEICHEN {
        return Err(am_text(t::antwort_zu_lang(s).to_owned()));
    }
    if form.dateien.len() > DATEIEN {
        return Err(Fehlerhinweis::neu("datei", t::antwort_zu_viele(s)));
    }
    Ok(text)
}

pub async fn hochladen(anfrage: &Anfrage, v: &Vorgang, datei: &Datei) -> Result<Neu, ablage::Fehler> {
    let ziel = Ziel { mandant: v.bezug.mandant, vorgang: v.id, konto: Some(v.konto), zweck: Zweck::Nachreichung };
    let upload = Upload {
        name: datei.name.clone(),
        bytes: datei.bytes.clone(),
        formate: AlleFormate.to_vec(),
        grenze: DATEI_BYTES,
    };
    anfrage.haus.ablage.hochladen(&v.schluessel, ziel, upload).await
}

/// The sentence for a file that is refused; our own failures are errors.
pub fn dateifehler(s: Sprache, fehler: ablage::Fehler) -> Result<String, WebFehler> {
    Ok(match fehler {
        ablage::Fehler::Datei(d) => match d {
            Dateifehler::Leer { name } => t::datei_leer(s, name),
            Dateifehler::ZuGross { name, .. } => t::datei_zu_gross(s, name, format::groesse(s, DATEI_BYTES)),
            Dateifehler::FalschesFormat { name, .. } => t::datei_format(s, name),
            Dateifehler::FalscherName { name, endung, .. } => t::datei_falscher_name(s, name, endung),
            Dateifehler::Beschaedigt { name } => t::datei_beschaedigt(s, name),
            Dateifehler::Verschluesselt { name } => t::datei_verschluesselt(s, name),
            Dateifehler::AktiverInhalt { name } => t::datei_aktiv(s, name),
        },
        ablage::Fehler::Befallen { .. } => t::datei_befallen(s).to_owned(),
        anderer => return Err(anderer.into()),
    })
}

/// Message, documents and event in one transaction. Sent twice, the second time changes nothing.
async fn speichern(
    anfrage: &Anfrage,
    v: &Vorgang,
    frage: &Rueckfrage,
    text: &str,
    neue: &[Neu],
) -> Result<Result<(), vorgang::Unzulaessig>, WebFehler> {
    let haus = &anfrage.haus;
    let schluessel = schluessel(frage.nachricht);
    let dokumente: Vec<DokumentId> = neue.iter().map(|n| n.dokument.zeile.id).collect();
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
    let ereignis = Ereignis::Beantwortet { nachricht, dokumente };
    match eigner::anwenden(anfrage, &mut tx, v, &ereignis, &schluessel).await? {
        Ok(true) => {}
        Ok(false) => return Ok(Ok(())),
        Err(grund) => return Ok(Err(grund)),
    }
    for n in neue {
        haus.ablage.eintragen(&mut tx, n).await?;
    }
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
