//! The invited person: sees exactly what was frozen, and confirms it or says why not.

use akte::mitzeichnung::{Antwortstand, Mitzeichnung, Runde};
use datenbank::Tx;
use grund::{DokumentId, MitzeichnungId, Sprache, tag_von};
use http::HeaderMap;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Fehlerhinweis, Kasten, Knopf, Langtext},
    format, html,
    texte::mitzeichnung as t,
    weiter,
};

use super::{Blick, abschicken, briefe, stand, tuer};

/// Characters of a reason.
const GRUND: usize = 2000;

/// Does this browser have the token of the invitation?
pub fn darf(anfrage: &Anfrage, m: &Mitzeichnung, kopf: &HeaderMap) -> bool {
    web::einladungen(&anfrage.haus, kopf).iter().any(|token| m.offen_fuer(token, anfrage.jetzt))
}

/// The invitation of a guest who came through the door, or where she goes instead.
async fn laden(
    anfrage: &Anfrage,
    id: &str,
    kopf: &HeaderMap,
) -> Result<Result<(Tx, Runde, Mitzeichnung), Ergebnis>, WebFehler> {
    let id = tuer::kennung(id)?;
    let (tx, gefunden) = tuer::laden(anfrage, id).await?;
    let Some((runde, m)) = gefunden else { return Ok(Err(tuer::vorbei(anfrage))) };
    if !darf(anfrage, &m, kopf) {
        return Ok(Err(Ok(weiter(&format!("/mitzeichnen/{id}")))));
    }
    Ok(Ok((tx, runde, m)))
}

fn war(id: MitzeichnungId, stand: &Antwortstand) -> Option<String> {
    let was = match stand {
        Antwortstand::Offen => return None,
        Antwortstand::Bestaetigt { .. } => "ja",
        Antwortstand::Abgelehnt { .. } => "nein",
    };
    Some(format!("/mitzeichnen/{id}?war={was}"))
}

/// GET: the frozen answers and files, and both ways to answer.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let (tx, runde, m) = match laden(&anfrage, &id, &kopf).await? {
        Ok(alles) => alles,
        Err(antwort) => return antwort,
    };
    drop(tx);
    seite(&anfrage, runde, &m, "", Vec::new())
}

fn seite(anfrage: &Anfrage, runde: Runde, m: &Mitzeichnung, grund: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    if let Some(ziel) = war(m.id, &m.stand) {
        return Ok(weiter(&ziel));
    }
    if runde.abgelaufen(tag_von(anfrage.jetzt)) {
        return tuer::abgelaufen(anfrage);
    }
    let s = anfrage.sprache;
    let blick = Blick::neu(&anfrage.haus, runde)?;
    let leistung = &blick.antrag.leistung;
    let regel = leistung.mitzeichnungsregel(&m.person.regel);
    let deutsch = regel.map_or("", |r| r.erklaerung.as_str());
    let erklaerung = leistung.text_in(s, &format!("mitzeichnung-{}-erklaerung", m.person.regel), deutsch).text;
    let dateien = blick.antrag.antworten.dateien();
    let hier = format!("/mitzeichnen/{}", m.id);
    let adresse = format!("{hier}/angaben");
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (b::absatz(&t::angaben_text(s, &blick.wer)))
        (b::absatz(&t::angaben_frist(s, format::tag(s, blick.runde.frist))))
        (stand::angaben(s, &blick))
        (b::abschnitt(t::angaben_dateien(s)))
        @if dateien.is_empty() { (b::absatz(t::angaben_keine_dateien(s))) } @else {
            ul.kern-list.kern-list--bullet { @for d in &dateien {
                li { (b::link(&format!("{hier}/dokument/{}", d.dokument), &d.name)) " (" (format::groesse(s, d.groesse)) ")" }
            } }
        }
        (b::abschnitt(t::angaben_ja_titel(s)))
        (b::formular(&adresse, html! {
            (Kasten::neu("erklaerung", erklaerung).fehler(am("erklaerung")))
            (b::knopfzeile(html! { (Knopf::haupt(t::angaben_ja(s)).feld("antwort", "ja")) }))
        }))
        (b::abschnitt(t::angaben_nein_titel(s)))
        (b::absatz(t::angaben_nein_text(s)))
        (b::formular(&adresse, html! {
            (Langtext::neu("grund", t::angaben_grund(s)).zeilen(4).maximal(GRUND).wert(grund).fehler(am("grund")))
            (b::knopfzeile(html! { (Knopf::neben(t::angaben_nein(s)).feld("antwort", "nein")) }))
        }))
    };
    Seite::neu(anfrage, t::angaben_titel(s))
        .leistung_in(leistung.name_in(s))
        .nicht_finden()
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: yes or no, once. With the last yes the application is sent.
pub async fn antworten(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let (mut tx, runde, m) = match laden(&anfrage, &id, &kopf).await? {
        Ok(alles) => alles,
        Err(antwort) => return antwort,
    };
    let s = anfrage.sprache;
    let ja = match felder.text("antwort") {
        "ja" => true,
        "nein" => false,
        _ => return Err(WebFehler::Unlesbar),
    };
    let grund = if ja { Ok(String::new()) } else { begruendung(s, felder.text("grund")) };
    let fehlt = if ja && !felder.gesetzt("erklaerung") {
        Some(Fehlerhinweis::neu("erklaerung", t::angaben_erklaerung_fehlt(s)))
    } else {
        grund.as_ref().err().map(|satz| Fehlerhinweis::neu("grund", satz))
    };
    let geantwortet = m.stand != Antwortstand::Offen || runde.abgelaufen(tag_von(anfrage.jetzt));
    if geantwortet || fehlt.is_some() {
        drop(tx);
        // As it was typed: what cannot be stored stands there to be mended.
        return seite(&anfrage, runde, &m, felder.text("grund"), fehlt.into_iter().collect());
    }
    let grund = grund.unwrap_or_default();
    let haus = &anfrage.haus;
    if !akte::mitzeichnung::antworten(&mut tx, &haus.umwelt, &runde, m.id, (!ja).then_some(&grund)).await? {
        return tuer::vorbei(&anfrage);
    }
    if !ja {
        briefe::neues(haus, &mut tx, &runde, &format!("nein/{}", m.id)).await?;
    }
    tx.commit().await.map_err(WebFehler::intern)?;
    haus.arbeit.notify_one();
    if ja && let Err(e) = abschicken::abschicken(haus, runde.konto, runde.vorgang).await {
        // Her word is stored. The worker tries again, and the applicant has a button.
        tracing::warn!(fehler = %e, "an application that everybody confirmed is not sent yet");
    }
    Ok(weiter(&format!("/mitzeichnen/{}?war={}", m.id, if ja { "ja" } else { "nein" })))
}

/// Why somebody does not confirm; or what is wrong with it.
fn begruendung(s: Sprache, text: &str) -> Result<String, String> {
    let grund = grund::bereinigen_fliesstext(text)
        .map_err(|e| t::angaben_grund_zeichen(s, grund::zeichenname(&e.zeichen, ("", ""))))?;
    if grund.is_empty() {
        return Err(t::angaben_grund_fehlt(s).to_owned());
    }
    if grund.chars().count() > GRUND { Err(t::angaben_grund_lang(s, GRUND)) } else { Ok(grund) }
}

/// GET: a file of the frozen answers.
pub async fn dokument(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let (mut tx, runde, _) = match laden(&anfrage, &id, &kopf).await? {
        Ok(alles) => alles,
        Err(antwort) => return antwort,
    };
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let ablage = &anfrage.haus.ablage;
    let zeile = ablage.laden(&mut tx, runde.mandant, runde.vorgang, dokument).await?;
    drop(tx);
    let blick = Blick::neu(&anfrage.haus, runde)?;
    // A file that belongs to no question any more is nobody's to see.
    let gefragt = blick.antrag.antworten.dateien().iter().any(|d| d.dokument == dokument);
    let zeile = zeile.filter(|_| gefragt).ok_or(WebFehler::NichtGefunden)?;
    web::dokument(&anfrage.haus, &blick.runde.schluessel, zeile, true).await
}
