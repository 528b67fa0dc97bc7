//! `/postfach`, `/postfach/{id}`, `/vorgang/{id}/dokument/{dokument}`.

use ablage::Zweck;
use akte::Vorgang;
use axum::extract::Path;
use datenbank::{Sicht, Tx};
use grund::{DokumentId, NachrichtId, Sprache, Vorgangsnummer};
use postfach::{Nachrichtenkopf, Richtung, Zustellung};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Rang, Spalte, Tabelle, Zeile},
    format, html,
    texte::buergerkonto as t,
    widerspruch::letzter_tag,
};

use crate::{
    eigner,
    gemeinsam::{abfrage, abschliessen, fliesstext, heim},
    verlauf, vorgang_seite, widerspruch,
};

/// What a message is.
pub fn art(s: Sprache, art: postfach::Art) -> &'static str {
    match art {
        postfach::Art::Eingang => t::nachricht_eingang(s),
        postfach::Art::Zahlung => t::nachricht_zahlung(s),
        postfach::Art::Rueckfrage => t::nachricht_rueckfrage(s),
        postfach::Art::Antwort => t::nachricht_antwort(s),
        postfach::Art::Bescheid => t::nachricht_bescheid(s),
        postfach::Art::Mitteilung => t::nachricht_mitteilung(s),
    }
}

/// Sent to her and not opened yet.
pub fn ist_neu(kopf: &Nachrichtenkopf) -> bool {
    kopf.richtung == Richtung::AnBuerger && kopf.gelesen.is_none()
}

/// `GET /postfach?nach=`
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let konto = anfrage.sitzung()?.konto;
    let nach: Option<NachrichtId> = abfrage(&anfrage, "nach").and_then(|n| n.parse().ok());
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    let (koepfe, mehr) = postfach::liste(&mut tx, konto, nach).await.map_err(WebFehler::intern)?;
    let ungelesen = postfach::ungelesen(&mut *tx, konto).await.map_err(WebFehler::intern)?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let spalten =
        [t::spalte_nachricht(s), t::spalte_nummer(s), t::spalte_behoerde(s), t::spalte_datum(s), t::spalte_stand(s)];
    let tabelle = Tabelle::neu(t::postfach_titel(s), spalten.map(Spalte::text)).titel_verborgen().zeilen(
        koepfe.iter().map(|k| {
            let neu = ist_neu(k);
            vec![
                html! { a.kern-link href=(format!("/postfach/{}", k.id)) {
                    @if neu { strong { (art(s, k.art)) } } @else { (art(s, k.art)) }
                } },
                b::link(&format!("/vorgang/{}", k.vorgang), Vorgangsnummer::von(k.vorgang).as_str()),
                html! { (stand.mandant(k.mandant).map(|m| m.name.as_str()).unwrap_or_default()) },
                format::zeit_element(s, k.gesendet),
                if neu {
                    b::status(b::Art::Hinweis, t::postfach_ungelesen(s))
                } else {
                    html! { (t::postfach_gelesen(s)) }
                },
            ]
        }),
    );
    let inhalt = html! {
        @if koepfe.is_empty() { (b::absatz(t::postfach_leer(s))) } @else { (tabelle) }
        @if let Some(m) = mehr { p.kern-body { (b::link(&format!("/postfach?nach={m}"), t::postfach_mehr(s))) } }
    };
    Seite::neu(&anfrage, t::postfach_titel(s))
        .krume("/konto", t::konto_titel(s))
        .ungelesen(ungelesen)
        .breit()
        .inhalt(inhalt)
        .antwort()
}

/// `GET /postfach/{id}`: opening is reading; opening a Bescheid is its Abruf.
pub async fn nachricht(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let s = anfrage.sprache;
    let id: NachrichtId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let konto = anfrage.sitzung()?.konto;
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    let zu = postfach::laden(&mut tx, konto, id).await.map_err(WebFehler::intern)?.ok_or(WebFehler::NichtGefunden)?;
    let v = akte::laden_als_eigner(&mut tx, &anfrage.haus.tresor, konto, zu.kopf.vorgang).await?;
    let v = v.ok_or(WebFehler::NichtGefunden)?;
    let n = zu.oeffnen(&v.schluessel).map_err(WebFehler::intern)?;
    if ist_neu(&n.kopf) {
        postfach::lesen(&mut tx, konto, id, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    }
    let zustellung = zustellung(&anfrage, &mut tx, &v, id).await?;
    let anlagen = anlagen(&anfrage, &mut tx, &v, &n.kopf.anlagen).await?;
    // The Abruf may have moved the day of Bekanntgabe.
    let v = akte::laden_als_eigner(&mut tx, &anfrage.haus.tresor, konto, v.id).await?.unwrap_or(v);
    let ungelesen = postfach::ungelesen(&mut *tx, konto).await.map_err(WebFehler::intern)?;
    let widersprueche = widerspruch::eingelegte(&anfrage, &mut tx, &v).await?;
    abschliessen(tx).await?;
    let amt = vorgang_seite::amt(&anfrage, &v);
    let (von, an) = match n.kopf.richtung {
        Richtung::AnBuerger => (amt.as_str(), t::nachricht_sie(s)),
        Richtung::AnBehoerde => (t::nachricht_sie(s), amt.as_str()),
    };
    let mut zeilen = vec![
        Zeile::neu(t::nachricht_von(s), von),
        Zeile::neu(t::nachricht_an(s), an),
        Zeile::markup(t::nachricht_am(s), format::zeit_element(s, n.kopf.gesendet)),
    ];
    if let Some(z) = &zustellung {
        zeilen.extend(zustellzeilen(&anfrage, z, &v));
    }
    let vorgang = format!("/vorgang/{}", v.id);
    let offene_frage = v.zustand.rueckfrage().is_some_and(|r| r.nachricht == id);
    let inhalt = html! {
        (b::angaben(s, &zeilen))
        (fliesstext(&n.text, None))
        @if !anlagen.is_empty() {
            (b::abschnitt(t::nachricht_anlagen(s)))
            ul.kern-list.kern-list--bullet {
                @for (adresse, name, groesse) in &anlagen {
                    (verlauf::eintrag(adresse, &t::anlage_oeffnen(s, name), &html! { span.kern-body--muted { (groesse) } }))
                }
            }
        }
        @if zustellung.is_some() { (widerspruch::abschnitt(&anfrage, &v, &widersprueche)) }
        @if offene_frage { (b::knopfzeile(b::linkknopf(Rang::Haupt, &format!("{vorgang}#zu-tun"), t::nachricht_antworten(s)))) }
        p.kern-body { (b::link(&vorgang, &t::nachricht_zum_vorgang(s, &v.nummer))) }
    };
    let (heim, heimname) = heim(&anfrage);
    let seite = Seite::neu(&anfrage, &n.betreff).vorspann(art(s, n.kopf.art)).krume(heim, heimname);
    // Without an account there is no mailbox: the message belongs to its matter.
    let seite = match anfrage.sitzung()?.ohne_konto {
        Some(_) => seite.krume(vorgang, t::vorgang_titel(s, &v.nummer)),
        None => seite.krume("/postfach", t::postfach_titel(s)),
    };
    seite.ungelesen(ungelesen).inhalt(inhalt).antwort()
}

/// The delivery that the message carries, after noting that she opened it.
async fn zustellung(
    anfrage: &Anfrage,
    tx: &mut Tx,
    v: &Vorgang,
    id: NachrichtId,
) -> Result<Option<Zustellung>, WebFehler> {
    if postfach::zustellung(tx, v.konto, id).await.map_err(WebFehler::intern)?.is_none() {
        return Ok(None);
    }
    eigner::abruf(anfrage, tx, v, id).await?;
    postfach::zustellung(tx, v.konto, id).await.map_err(WebFehler::intern)
}

fn zustellzeilen(anfrage: &Anfrage, z: &Zustellung, v: &Vorgang) -> Vec<Zeile> {
    let s = anfrage.sprache;
    let bescheid = v.zustand.bescheid();
    let mut zeilen = vec![Zeile::markup(t::zustellung_bereitgestellt(s), format::zeit_element(s, z.bereitgestellt))];
    // Under some rules only the retrieval decides it.
    if let Some(tag) = bescheid.and_then(|b| b.bekanntgabe).or(z.bekanntgabe) {
        zeilen.push(Zeile::markup(t::zustellung_bekanntgabe(s), format::tag_element(s, tag)));
    }
    if let Some(zeit) = z.abgerufen {
        zeilen.push(Zeile::markup(t::zustellung_abgerufen(s), format::zeit_element(s, zeit)));
    }
    if let Some(tag) = letzter_tag(&anfrage.haus, v) {
        zeilen.push(Zeile::markup(t::zustellung_widerspruch(s), format::tag_element(s, tag)));
    }
    zeilen
}

/// Address, name and size of the documents of a message.
async fn anlagen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    v: &Vorgang,
    ids: &[DokumentId],
) -> Result<Vec<(String, String, Markup)>, WebFehler> {
    let s = anfrage.sprache;
    let mut aus = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(zeile) = anfrage.haus.ablage.laden(tx, v.bezug.mandant, v.id, *id).await? else { continue };
        let groesse = html! { (format::groesse(s, zeile.groesse)) };
        let dokument = zeile.oeffnen(&v.schluessel)?;
        aus.push((format!("/vorgang/{}/dokument/{id}", v.id), dokument.name, groesse));
    }
    Ok(aus)
}

/// `GET /vorgang/{id}/dokument/{dokument}`
pub async fn dokument(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (mut tx, v) = eigner::laden(&anfrage, &id).await?;
    let haus = &anfrage.haus;
    let zeile = haus.ablage.laden(&mut tx, v.bezug.mandant, v.id, dokument).await?;
    let zeile = zeile.filter(|z| z.zweck != Zweck::Entwurf).ok_or(WebFehler::NichtGefunden)?;
    if zeile.zweck == Zweck::Bescheid {
        let alle = postfach::zustellungen_des_vorgangs(&mut tx, v.bezug.mandant, v.id).await;
        if let Some(z) = alle.map_err(WebFehler::intern)?.into_iter().find(|z| z.dokument == dokument) {
            eigner::abruf(&anfrage, &mut tx, &v, z.nachricht).await?;
        }
    }
    abschliessen(tx).await?;
    web::dokument(haus, &v.schluessel, zeile, false).await
}
