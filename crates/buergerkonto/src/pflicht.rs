//! Duties after a matter: the list on its page, and `/vorgang/{id}/pflicht/{pflicht}`, where what fulfils one is
//! handed in.

use akte::Vorgang;
use axum::extract::{Multipart, Path};
use grund::{Sprache, tag_von};
use postfach::{NeueNachricht, Richtung};
use vorgang::{Ereignis, pflicht::Pflicht};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Fehlerhinweis, Langtext},
    format, html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    beilagen::{self, Gesendet, Lage, Maske, Schritt, ZEICHEN},
    eigner,
    gemeinsam::abschliessen_und_wecken,
    nachreichen::Wozu,
    stand,
};

/// Name and contents of a duty in the language of the page.
fn worte(anfrage: &Anfrage, v: &Vorgang, id: &str) -> (Markup, Markup) {
    let s = anfrage.sprache;
    let Some(l) = anfrage.haus.leistungen.version(&v.bezug.version) else { return (html! { (id) }, html! {}) };
    let regel = l.pflichtregel(id);
    let wort = |key: String, deutsch: &str| b::wortlaut(s, l.text_in(s, &key, deutsch));
    let name = wort(format!("pflicht-{id}"), regel.map_or(id, |r| &r.name));
    (name, wort(format!("pflicht-{id}-was"), regel.map_or("", |r| &r.was)))
}

/// The section of the matter's page.
pub fn zeigen(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let s = anfrage.sprache;
    let eintrag = |p: &Pflicht| {
        let (name, was) = worte(anfrage, v, &p.auftrag.name);
        let tag = format::tag(s, p.auftrag.faellig);
        let stand = match p.erfuellt {
            Some(am) => b::status(Art::Erfolg, &t::pflicht_erledigt(s, format::tag(s, tag_von(am)))),
            None if p.ueberfaellig => b::status(Art::Fehler, &t::pflicht_ueberfaellig(s, tag)),
            None => b::status(Art::Hinweis, &t::pflicht_offen(s, tag)),
        };
        html! {
            li {
                strong { (name) } br; (stand)
                @if p.erfuellt.is_none() {
                    p.kern-body { (was) }
                    p { a.kern-link href=(adresse(v, &p.auftrag.name)) { (t::pflicht_link(s)) ": " (name) } }
                }
            }
        }
    };
    html! {
        @if !v.zustand.pflichten.is_empty() {
            (b::abschnitt(t::pflichten_titel(s)))
            ul.kern-list { @for p in &v.zustand.pflichten { (eintrag(p)) } }
        }
    }
}

fn adresse(v: &Vorgang, pflicht: &str) -> String {
    format!("/vorgang/{}/pflicht/{pflicht}", v.id)
}

/// `GET /vorgang/{id}/pflicht/{pflicht}`
pub async fn seite(anfrage: Anfrage, Path((id, pflicht)): Path<(String, String)>) -> Ergebnis {
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    offene(&v, &pflicht, anfrage.sprache)?;
    let lage = Lage::laden(&anfrage, v, Wozu::Pflicht(pflicht.clone())).await?;
    maske(&anfrage, &lage, &pflicht, Vec::new(), &html! {})
}

fn offene<'a>(v: &'a Vorgang, pflicht: &str, s: Sprache) -> Result<&'a Pflicht, WebFehler> {
    let p = v.zustand.pflichten.iter().find(|p| p.auftrag.name == pflicht).ok_or(WebFehler::NichtGefunden)?;
    if p.erfuellt.is_some() { Err(WebFehler::Konflikt(t::pflicht_schon(s).into())) } else { Ok(p) }
}

fn maske(anfrage: &Anfrage, lage: &Lage, pflicht: &str, fehler: Vec<Fehlerhinweis>, gesagt: &Markup) -> Ergebnis {
    let s = anfrage.sprache;
    let v = &lage.ort.v;
    let p = offene(v, pflicht, s)?;
    let (name, was) = worte(anfrage, v, pflicht);
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let hin = format!("/vorgang/{}", v.id);
    let adresse = adresse(v, pflicht);
    let maske = Maske {
        adresse: &adresse,
        dateifrage: t::pflicht_datei(s),
        dateien_freiwillig: false,
        knopf: t::pflicht_knopf(s),
    };
    let inhalt = html! {
        (gesagt)
        p.kern-body { strong { (name) } }
        p.kern-body { (was) }
        (b::absatz(&t::pflicht_bis(s, format::tag(s, p.auftrag.faellig))))
        (lage.formular(anfrage, &maske, &fehler, &html! {
            (Langtext::neu("antwort", t::pflicht_mitteilung(s)).zeilen(4).maximal(ZEICHEN).wert(&lage.getippt.text).freiwillig(s).fehler(am("antwort")))
        }))
    };
    Seite::neu(anfrage, t::pflicht_seite(s, &v.nummer))
        .leistung(stand::leistung(anfrage, &v.bezug.leistung))
        .krume("/konto", t::konto_titel(s))
        .krume(&hin, t::vorgang_titel(s, &v.nummer))
        .eingaben(adresse.clone())
        .fehler(fehler)
        .modul("hochladen.js")
        .inhalt(inhalt)
        .antwort()
}

/// `POST /vorgang/{id}/pflicht/{pflicht}`
pub async fn senden(anfrage: Anfrage, Path((id, pflicht)): Path<(String, String)>, teile: Multipart) -> Ergebnis {
    let s = anfrage.sprache;
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    let danach = format!("/vorgang/{}?war=eingereicht", v.id);
    if v.zustand.pflichten.iter().any(|p| p.auftrag.name == pflicht && p.nachricht.is_some()) {
        // The same once more: double click, back button.
        return Ok(weiter(&danach));
    }
    offene(&v, &pflicht, s)?;
    let lage = Lage::laden(&anfrage, v, Wozu::Pflicht(pflicht.clone())).await?;
    let gesendet = Gesendet::lesen(&anfrage, Some((&lage.ort, &lage.wozu)), teile).await?;
    let lage = match beilagen::schritt(&anfrage, lage, &gesendet).await? {
        Schritt::Fertig(antwort) => return Ok(antwort),
        Schritt::Zeigen(lage, fehler, gesagt) => return maske(&anfrage, &lage, &pflicht, fehler, &gesagt),
        Schritt::Senden(lage) => lage,
    };
    // A file is what a duty asks for; the words beside it are optional.
    let text = if lage.dokumente().is_empty() {
        Err(Fehlerhinweis::neu("datei", t::pflicht_datei_fehlt(s)))
    } else {
        beilagen::worte(s, &lage.getippt.text)
    };
    let text = match text {
        Ok(text) => text,
        Err(fehler) => return maske(&anfrage, &lage, &pflicht, vec![fehler], &html! {}),
    };
    speichern(&anfrage, &lage, &pflicht, &text).await?;
    Ok(weiter(&danach))
}

/// Message, documents and event in one transaction. Sent twice, the second time changes nothing.
async fn speichern(anfrage: &Anfrage, lage: &Lage, pflicht: &str, text: &str) -> Result<(), WebFehler> {
    let (haus, v) = (&anfrage.haus, &lage.ort.v);
    let schluessel = format!("pflicht/{}/{pflicht}", v.id);
    let dokumente = lage.dokumente();
    let leistung = haus.leistungen.version(&v.bezug.version);
    let name = leistung.and_then(|l| Some(l.pflichtregel(pflicht)?.name.clone()));
    let mut tx = haus.db.tx(datenbank::Sicht::KontoBei(v.konto, v.bezug.mandant)).await?;
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBehoerde,
        art: postfach::Art::Antwort,
        von: None,
        // The authority reads it: German.
        betreff: &t::pflicht_betreff(Sprache::De, name.as_deref().unwrap_or(pflicht)),
        text: if text.is_empty() { t::antwort_nur_dateien(Sprache::De) } else { text },
        anlagen: &dokumente,
        schluessel: &schluessel,
    };
    let (nachricht, _) = postfach::senden(&mut tx, &haus.umwelt, &v.schluessel, &neu).await?;
    let pflicht = pflicht.to_owned();
    let ereignis =
        Ereignis::PflichtErfuellt { pflicht, von: None, nachricht: Some(nachricht), dokumente: dokumente.clone() };
    match eigner::anwenden(anfrage, &mut tx, v, &ereignis, &schluessel).await? {
        Ok(true) => {}
        Ok(false) => return Ok(()),
        Err(grund) => return Err(WebFehler::Konflikt(grund.to_string())),
    }
    haus.ablage.abgeben(&mut tx, (v.bezug.mandant, v.id), &dokumente).await?;
    beilagen::verwerfen(&mut tx, lage).await?;
    abschliessen_und_wecken(anfrage, tx).await
}
