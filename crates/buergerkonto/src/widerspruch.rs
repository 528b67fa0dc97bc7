//! `/vorgang/{id}/widerspruch`: what can be done against the decision, until when and in which form; and the draft of the
//! objection, bound to the matter.

use akte::{Vorgang, Widerspruch};
use axum::extract::Path;
use datenbank::{Sicht, Tx};
use grund::tag_von;
use vorgang::Entscheidungsart;
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Knopf, Rang, Zeile},
    format, html,
    texte::buergerkonto as t,
    widerspruch::{Gegenstand, Lage, bezug, lage},
};

use crate::{eigner, gemeinsam::abschliessen, stand};

/// `POST` and `GET` go here.
fn pfad(v: &Vorgang) -> String {
    format!("/vorgang/{}/widerspruch", v.id)
}

/// The objections against the matter: those of this person, and those that came on paper and belong to nobody's account. Of the
/// latter she learns that they are there, and nothing else: nobody has proved who wrote the paper.
pub async fn eingelegte(anfrage: &Anfrage, tx: &mut Tx, v: &Vorgang) -> Result<Vec<Widerspruch>, WebFehler> {
    if !matches!(lage(&anfrage.haus, v), Lage::Widerspruch(_)) {
        return Ok(Vec::new());
    }
    eigner::schreiben(tx, v).await?;
    Ok(akte::widersprueche(tx, &anfrage.haus.tresor, v.bezug.mandant, v.id).await?)
}

/// Her own ones.
fn eigene<'a>(v: &Vorgang, alle: &'a [Widerspruch]) -> Vec<&'a Widerspruch> {
    alle.iter().filter(|w| w.konto == v.konto).collect()
}

/// What came on paper: number and day.
fn auf_papier(s: grund::Sprache, v: &Vorgang, alle: &[Widerspruch]) -> Markup {
    let papier: Vec<&Widerspruch> = alle.iter().filter(|w| w.konto != v.konto).collect();
    html! {
        @if !papier.is_empty() {
            ul.kern-list.kern-list--bullet {
                @for w in &papier { li { (t::widerspruch_papier(s, &w.nummer, format::tag(s, tag_von(w.eingang)))) } }
            }
            (b::absatz(t::widerspruch_papier_text(s)))
        }
    }
}

/// Below what she must do: the remedy, its last day, and the way to it. Nothing before the decision is delivered.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang, eingelegt: &[Widerspruch]) -> Markup {
    let s = anfrage.sprache;
    let inhalt = match lage(&anfrage.haus, v) {
        Lage::Keine => return html! {},
        Lage::Anders { art, belehrung } => html! {
            (b::absatz(&t::widerspruch_anders(s, art)))
            p.kern-body lang=[(s != grund::Sprache::De).then_some("de")] { (belehrung) }
        },
        Lage::Widerspruch(g) if eigene(v, eingelegt).is_empty() => {
            let vorbei = tag_von(anfrage.jetzt) > g.bis;
            let bis = format::tag(s, g.bis);
            html! {
                (auf_papier(s, v, eingelegt))
                (b::absatz(&if vorbei { t::widerspruch_vorbei(s, bis) } else { t::widerspruch_bis(s, bis) }))
                (b::knopfzeile(b::linkknopf(Rang::Neben, &pfad(v), if vorbei { t::widerspruch_mehr(s) } else { t::widerspruch_knopf(s) })))
            }
        }
        Lage::Widerspruch(_) => html! {
            ul.kern-list.kern-list--bullet {
                @for w in eigene(v, eingelegt) {
                    li {
                        (b::link(&format!("/vorgang/{}", w.id), &t::widerspruch_eingelegt(s, &w.nummer, format::tag(s, tag_von(w.eingang)))))
                        @match w.ausgang {
                            Some(Entscheidungsart::Bewilligung) => { " " (t::widerspruch_erfolg(s)) }
                            Some(Entscheidungsart::Ablehnung) => { " " (t::widerspruch_ohne_erfolg(s)) }
                            None => {}
                        }
                    }
                }
            }
            (auf_papier(s, v, eingelegt))
        },
    };
    html! { (b::abschnitt(t::widerspruch_titel(s))) (inhalt) }
}

/// Of an objection: the matter that it is against.
pub fn gegen(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let Some(g) = Gegenstand::aus(&v.antrag) else { return html! {} };
    let s = anfrage.sprache;
    let text = t::widerspruch_gegen(s, &g.nummer, format::tag(s, g.vom));
    html! { p.kern-body { (b::link(&format!("/vorgang/{}", g.vorgang), &text)) } }
}

/// The decision, its objection and the forms that the law knows.
struct Blick {
    vorgang: Vorgang,
    gegenstand: Gegenstand,
    eingelegt: Vec<Widerspruch>,
}

/// Only where there is an objection; any other matter has no such page.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<Blick, WebFehler> {
    let (mut tx, vorgang) = eigner::laden(anfrage, id).await?;
    let Lage::Widerspruch(gegenstand) = lage(&anfrage.haus, &vorgang) else { return Err(WebFehler::NichtGefunden) };
    let eingelegt = eingelegte(anfrage, &mut tx, &vorgang).await?;
    Ok(Blick { vorgang, gegenstand: *gegenstand, eingelegt })
}

/// `GET /vorgang/{id}/widerspruch`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let blick = laden(&anfrage, &id).await?;
    let s = anfrage.sprache;
    let (v, g) = (&blick.vorgang, &blick.gegenstand);
    let vorbei = tag_von(anfrage.jetzt) > g.bis;
    let bis = format::tag(s, g.bis);
    let ohne_konto = anfrage.sitzung()?.ohne_konto.is_some();
    let inhalt = html! {
        (auf_papier(s, v, &blick.eingelegt))
        @if let Some(w) = eigene(v, &blick.eingelegt).last() {
            (b::meldung(Art::Hinweis, t::widerspruch_schon(s), html! {
                p.kern-body { (b::link(&format!("/vorgang/{}", w.id), &t::widerspruch_eingelegt(s, &w.nummer, format::tag(s, tag_von(w.eingang))))) }
            }))
        }
        @if vorbei {
            (b::meldung(Art::Warnung, &t::widerspruch_vorbei(s, &bis), html! {
                (b::absatz(t::widerspruch_wiedereinsetzung(s)))
                (b::absatz(t::widerspruch_ein_jahr(s)))
            }))
        } @else {
            (b::absatz(&t::widerspruch_bis(s, &bis)))
        }
        (b::angaben(s, &[
            Zeile::neu(t::widerspruch_behoerde(s), &g.behoerde),
            Zeile::neu(t::vorgang_nummer(s), &g.nummer),
            Zeile::markup(t::widerspruch_vom(s), format::tag_element(s, g.vom)),
            Zeile::markup(t::zustellung_bekanntgabe(s), format::tag_element(s, g.bekanntgabe)),
            Zeile::markup(t::widerspruch_ende(s), format::tag_element(s, g.bis)),
        ]))
        (b::abschnitt(t::widerspruch_form_titel(s)))
        (b::absatz(t::widerspruch_form_text(s)))
        ul.kern-list.kern-list--bullet {
            li { (t::widerspruch_form_ausweis(s)) }
            li { (t::widerspruch_form_signatur(s)) }
            li { (t::widerspruch_form_post(s)) }
            li { (t::widerspruch_form_niederschrift(s)) }
        }
        (b::absatz(t::widerspruch_form_nicht(s)))
        @if ohne_konto {
            (b::meldung(Art::Hinweis, t::widerspruch_ohne_konto_titel(s), b::absatz(t::widerspruch_ohne_konto(s))))
        } @else if bezug(&anfrage.haus, v).is_some() {
            (b::formular(&pfad(v), html! {
                (b::knopfzeile(html! { (Knopf::haupt(t::widerspruch_beginnen(s))) }))
            }))
        }
    };
    Seite::neu(&anfrage, t::widerspruch_titel(s))
        .leistung(stand::leistung(&anfrage, &v.bezug.leistung))
        .zurueck(format!("/vorgang/{}", v.id))
        .inhalt(inhalt)
        .antwort()
}

/// `POST /vorgang/{id}/widerspruch`: the draft; the one that was begun already goes on.
pub async fn beginnen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let Blick { vorgang, gegenstand, .. } = laden(&anfrage, &id).await?;
    let (haus, konto) = (&anfrage.haus, anfrage.sitzung()?.konto);
    let bezug = bezug(haus, &vorgang).ok_or(WebFehler::NichtGefunden)?;
    let mut tx = haus.db.tx(Sicht::KontoBei(konto, bezug.mandant)).await?;
    if let Some(begonnen) = akte::entwurf::gegen(&mut tx, konto, vorgang.id).await? {
        return Ok(web::weiter(&format!("/antrag/{begonnen}")));
    }
    let begonnen = akte::entwurf::beginnen(&mut *tx, &haus.tresor, &haus.umwelt, konto, bezug, b"{}").await?;
    let entwurf = match begonnen.neu {
        Some(neu) => Some(neu),
        None => akte::entwurf::laden_und_sperren(&mut tx, &haus.tresor, konto, begonnen.id).await?,
    };
    let entwurf = entwurf.ok_or(WebFehler::NichtGefunden)?;
    let json = serde_json::to_vec(&gegenstand).map_err(WebFehler::intern)?;
    if !akte::entwurf::binden(&mut tx, &haus.umwelt, &entwurf, vorgang.id, &json).await? {
        return Err(WebFehler::Konflikt(t::widerspruch_gleichzeitig(anfrage.sprache).to_owned()));
    }
    abschliessen(tx).await?;
    haus.entwuerfe().vergessen(entwurf.id);
    Ok(web::weiter(&format!("/antrag/{}", entwurf.id)))
}
