//! Duties after a matter: the list on its page, and `/vorgang/{id}/pflicht/{pflicht}`, where what fulfils one is
//! handed in.

use akte::Vorgang;
use axum::extract::Path;
use grund::{DokumentId, Sprache, tag_von};
use postfach::{NeueNachricht, Richtung};
use vorgang::{Ereignis, pflicht::Pflicht};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Mehrteilig, Seite, WebFehler,
    bausteine::{self as b, Art, Dateifeld, Fehlerhinweis, Knopf, Langtext},
    format, html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{antwort, eigner, gemeinsam::abschliessen_und_wecken, stand};

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
    maske(&anfrage, &v, &pflicht, "", Vec::new())
}

fn offene<'a>(v: &'a Vorgang, pflicht: &str, s: Sprache) -> Result<&'a Pflicht, WebFehler> {
    let p = v.zustand.pflichten.iter().find(|p| p.auftrag.name == pflicht).ok_or(WebFehler::NichtGefunden)?;
    if p.erfuellt.is_some() { Err(WebFehler::Konflikt(t::pflicht_schon(s).into())) } else { Ok(p) }
}

fn maske(anfrage: &Anfrage, v: &Vorgang, pflicht: &str, text: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let p = offene(v, pflicht, s)?;
    let (name, was) = worte(anfrage, v, pflicht);
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let hin = format!("/vorgang/{}", v.id);
    let inhalt = html! {
        p.kern-body { strong { (name) } }
        p.kern-body { (was) }
        (b::absatz(&t::pflicht_bis(s, format::tag(s, p.auftrag.faellig))))
        (b::formular_mit_dateien_und_sprachwahl(&adresse(v, pflicht), html! {
            (Dateifeld::neu("datei", t::pflicht_datei(s), t::antwort_datei_hinweis(s), ".pdf,.jpg,.jpeg,.png").mehrere().fehler(am("datei")))
            (Langtext::neu("antwort", t::pflicht_mitteilung(s)).zeilen(4).maximal(antwort::ZEICHEN).wert(text).freiwillig(s).fehler(am("antwort")))
            (b::knopfzeile(html! { (Knopf::haupt(t::pflicht_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::pflicht_seite(s, &v.nummer))
        .leistung(stand::leistung(anfrage, &v.bezug.leistung))
        .krume("/konto", t::konto_titel(s))
        .krume(&hin, t::vorgang_titel(s, &v.nummer))
        .eingaben(adresse(v, pflicht))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /vorgang/{id}/pflicht/{pflicht}`: message, documents and event in one transaction.
pub async fn senden(anfrage: Anfrage, Path((id, pflicht)): Path<(String, String)>, form: Mehrteilig) -> Ergebnis {
    let s = anfrage.sprache;
    let (tx, v) = eigner::laden(&anfrage, &id).await?;
    drop(tx);
    let danach = format!("/vorgang/{}?war=eingereicht", v.id);
    if v.zustand.pflichten.iter().any(|p| p.auftrag.name == pflicht && p.nachricht.is_some()) {
        // The same once more: double click, back button.
        return Ok(weiter(&danach));
    }
    offene(&v, &pflicht, s)?;
    let getippt = form.text("antwort");
    if form.text("aktion") == Felder::SPRACHWECHSEL {
        return maske(&anfrage, &v, &pflicht, getippt, Vec::new());
    }
    let text = match pruefen(s, &form) {
        Ok(text) => text,
        Err(fehler) => return maske(&anfrage, &v, &pflicht, getippt, vec![fehler]),
    };
    let mut neue = Vec::new();
    for datei in &form.dateien {
        match antwort::hochladen(&anfrage, &v, datei).await {
            Ok(neu) => neue.push(neu),
            Err(e) => {
                let fehler = Fehlerhinweis::neu("datei", antwort::dateifehler(s, e)?);
                return maske(&anfrage, &v, &pflicht, getippt, vec![fehler]);
            }
        }
    }
    let haus = &anfrage.haus;
    let schluessel = format!("pflicht/{}/{pflicht}", v.id);
    let dokumente: Vec<DokumentId> = neue.iter().map(|n| n.dokument.zeile.id).collect();
    let leistung = haus.leistungen.version(&v.bezug.version);
    let name = leistung.and_then(|l| Some(l.pflichtregel(&pflicht)?.name.clone()));
    let mut tx = haus.db.tx(datenbank::Sicht::KontoBei(v.konto, v.bezug.mandant)).await?;
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBehoerde,
        art: postfach::Art::Antwort,
        von: None,
        // The authority reads it: German.
        betreff: &t::pflicht_betreff(Sprache::De, name.as_deref().unwrap_or(&pflicht)),
        text: if text.is_empty() { t::antwort_nur_dateien(Sprache::De) } else { &text },
        anlagen: &dokumente,
        schluessel: &schluessel,
    };
    let (nachricht, _) =
        postfach::senden(&mut tx, &haus.umwelt, &v.schluessel, &neu).await.map_err(WebFehler::intern)?;
    let ereignis = Ereignis::PflichtErfuellt { pflicht, von: None, nachricht: Some(nachricht), dokumente };
    match eigner::anwenden(&anfrage, &mut tx, &v, &ereignis, &schluessel).await? {
        Ok(true) => {}
        Ok(false) => return Ok(weiter(&danach)),
        Err(grund) => return Err(WebFehler::Konflikt(grund.to_string())),
    }
    for n in &neue {
        haus.ablage.eintragen(&mut tx, n).await?;
    }
    abschliessen_und_wecken(&anfrage, tx).await?;
    Ok(weiter(&danach))
}

/// A file is what a duty asks for; the words beside it are optional.
fn pruefen(s: Sprache, form: &Mehrteilig) -> Result<String, Fehlerhinweis> {
    if form.dateien.is_empty() {
        return Err(Fehlerhinweis::neu("datei", t::pflicht_datei_fehlt(s)));
    }
    antwort::pruefen(s, form)
}
