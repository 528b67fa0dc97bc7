//! `/vorgang/{id}`: what she must do on top, then the details, the course, messages and documents.

use ablage::{Dokument, Zweck};
use akte::{EreignisZeile, Vorgang, Widerspruch, mangel::Mangel};
use axum::extract::Path;
use grund::{Sprache, tag_von};
use postfach::Versiegelt;
use vorgang::{Stand, Status, Zahlstand};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Fehlerhinweis, Knopf, Rang, Zeile},
    format, html,
    texte::{buergerkonto as t, maengel as m},
};
use zahlung::{Erstattung, Zahlung};

use crate::{
    antwort,
    beilagen::Lage,
    beteiligte, eigner, fiktion,
    gemeinsam::{abfrage, heim},
    mitteilung, pflicht, postfach_seiten, quittung, stand, verlauf, widerspruch,
};

/// Everything that the page shows.
pub struct Blick {
    vorgang: Vorgang,
    verlauf: Vec<EreignisZeile>,
    dokumente: Vec<Dokument>,
    nachrichten: Vec<Versiegelt>,
    widersprueche: Vec<Widerspruch>,
    mangel: Option<Mangel>,
    geld: Option<(Zahlung, Vec<Erstattung>)>,
}

/// `GET /vorgang/{id}`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let blick = laden(&anfrage, &id).await?;
    let lage = antwort::lage(&anfrage, &blick.vorgang).await?;
    zeigen(&anfrage, blick, lage, Vec::new(), html! {})
}

/// Loads what the page shows; another person's matter is not found.
///
/// # Errors
/// Not found; the database or the keys fail.
pub async fn laden(anfrage: &Anfrage, id: &str) -> Result<Blick, WebFehler> {
    let (mut tx, vorgang) = eigner::laden(anfrage, id).await?;
    let mandant = vorgang.bezug.mandant;
    let verlauf = akte::verlauf(&mut tx, &vorgang).await?;
    let alle = anfrage.haus.ablage.liste(&mut tx, &vorgang.schluessel, mandant, vorgang.id).await?;
    // A draft of the Bescheid is the authority's alone.
    let dokumente = alle.into_iter().filter(|d| d.zeile.zweck != Zweck::Entwurf).collect();
    let nachrichten = postfach::des_vorgangs(&mut tx, mandant, vorgang.id).await.map_err(WebFehler::intern)?;
    let widersprueche = widerspruch::eingelegte(anfrage, &mut tx, &vorgang).await?;
    let mangel = akte::mangel::des_vorgangs(&mut tx, mandant, vorgang.id).await?;
    let geld = match vorgang.zustand.zahlung {
        Zahlstand::Angefordert { zahlung: Some(id), .. }
        | Zahlstand::Ausgeblieben { zahlung: Some(id), .. }
        | Zahlstand::Bezahlt { zahlung: id, .. } => match zahlung::load(&mut tx, mandant, id).await? {
            Some(z) => Some((z, zahlung::erstattungen(&mut tx, mandant, id).await?)),
            None => None,
        },
        _ => None,
    };
    Ok(Blick { vorgang, verlauf, dokumente, nachrichten, widersprueche, mangel, geld })
}

/// The page, with what lies ready for an answer, what is wrong with it, and what became of its files.
pub fn zeigen(
    anfrage: &Anfrage,
    blick: Blick,
    lage: Option<Lage>,
    fehler: Vec<Fehlerhinweis>,
    gesagt: Markup,
) -> Ergebnis {
    let s = anfrage.sprache;
    let v = &blick.vorgang;
    let amt = amt(anfrage, v);
    let inhalt = html! {
        (rueckmeldung(anfrage))
        (gesagt)
        p { (stand::marke(s, v.zustand.status())) " " (stand::weiter(s, v.zustand.status())) }
        (widerspruch::gegen(anfrage, v))
        (zu_tun(anfrage, &blick, lage.as_ref(), &fehler)?)
        (widerspruch::abschnitt(anfrage, v, &blick.widersprueche))
        (mangel(anfrage, blick.mangel.as_ref()))
        (fiktion::zeigen(anfrage, v))
        (beteiligte::zeigen(anfrage, v, &amt))
        (pflicht::zeigen(anfrage, v))
        (b::abschnitt(t::vorgang_angaben(s)))
        (b::angaben(s, &angaben(s, v, &amt, blick.geld.as_ref())))
        (b::abschnitt(t::vorgang_verlauf(s)))
        (verlauf::zeigen(anfrage, v, &blick.verlauf, &amt))
        (b::abschnitt(t::vorgang_nachrichten(s)))
        (nachrichten(s, &blick.nachrichten))
        (b::abschnitt(t::vorgang_dokumente(s)))
        (dokumente(anfrage, v, &blick.dokumente))
        (mitteilung::abschnitt(anfrage, v))
        @if zuruecknehmbar(v) {
            p { (b::link(&format!("/vorgang/{}/zurueckziehen", v.id), t::rueckzug_link(s))) }
        }
    };
    let mut seite = Seite::neu(anfrage, t::vorgang_titel(s, &v.nummer));
    if v.zustand.rueckfrage().is_some() {
        seite = seite.eingaben(antwort::adresse(v)).modul("hochladen.js");
    }
    let (heim, heimname) = heim(anfrage);
    seite
        .leistung(stand::leistung(anfrage, &v.bezug.leistung))
        .krume(heim, heimname)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// What everybody reads of her report: the same as on the public page.
fn mangel(anfrage: &Anfrage, mangel: Option<&Mangel>) -> Markup {
    let (Some(m), s) = (mangel, anfrage.sprache) else { return html! {} };
    html! {
        (b::abschnitt(m::mangel_mein_titel(s)))
        (b::absatz(m::mangel_mein_text(s)))
        p.kern-body { (web::mangel::was(&anfrage.haus, s, m)) " " (web::mangel::stand_marke(s, m.stand)) }
        p.kern-body { (b::link(&web::mangel::adresse(m), &m::mangel_mein_link(s, m.nummer.to_string()))) }
    }
}

/// The name of the responsible unit.
pub fn amt(anfrage: &Anfrage, v: &Vorgang) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stand.einheit(v.bezug.einheit).map(|e| e.name.clone());
    einheit.or_else(|| stand.mandant(v.bezug.mandant).map(|m| m.name.clone())).unwrap_or_default()
}

/// May she still take the Antrag back? (The law decides; this only spares her a link that leads nowhere.)
pub fn zuruecknehmbar(v: &Vorgang) -> bool {
    v.zustand.bestaetigung.is_none()
        && matches!(v.zustand.stand, Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. })
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let (titel, text) = match abfrage(anfrage, "war").as_deref() {
        Some("beantwortet") => (t::vorgang_beantwortet_titel(s), t::vorgang_beantwortet_text(s)),
        Some("zurueckgezogen") => (t::vorgang_zurueckgezogen_titel(s), t::vorgang_zurueckgezogen_text(s)),
        Some("mitgeteilt") => (t::vorgang_mitgeteilt_titel(s), t::vorgang_mitgeteilt_text(s)),
        Some("bescheinigung") => (t::fiktion_verlangt_titel(s), t::fiktion_verlangt_text(s)),
        Some("eingereicht") => (t::vorgang_eingereicht_titel(s), t::vorgang_eingereicht_text(s)),
        _ => return html! {},
    };
    b::rueckmeldung(Art::Erfolg, titel, b::absatz(text))
}

fn zu_tun(
    anfrage: &Anfrage,
    blick: &Blick,
    lage: Option<&Lage>,
    fehler: &[Fehlerhinweis],
) -> Result<Markup, WebFehler> {
    let s = anfrage.sprache;
    let v = &blick.vorgang;
    let inhalt = if let Some(lage) = lage {
        antwort::formular(anfrage, v, &blick.nachrichten, lage, fehler)?
    } else if v.zustand.status() == Status::ZahlungOffen {
        zahlung_jetzt(s, v, blick.geld.as_ref().map(|(z, _)| z))
    } else if let Stand::Bereitgestellt { bescheid, beendet } = &v.zustand.stand {
        let nachricht = blick.nachrichten.iter().rev().find(|n| n.kopf.art == postfach::Art::Bescheid);
        let satz = match bescheid.bekanntgabe {
            _ if v.zustand.vorgaben.bekanntgabe.ist_post() => t::vorgang_bescheid_post(s).to_owned(),
            _ if *beendet => t::vorgang_bescheid_anders(s).to_owned(),
            Some(tag) => t::vorgang_bescheid_liegt(s, format::tag(s, tag)),
            None => t::vorgang_bescheid_abrufen(s).to_owned(),
        };
        html! {
            (b::absatz(&satz))
            @if let Some(n) = nachricht {
                (b::knopfzeile(b::linkknopf(Rang::Haupt, &format!("/postfach/{}", n.kopf.id), t::vorgang_bescheid_lesen(s))))
            }
        }
    } else {
        return Ok(html! {});
    };
    Ok(
        html! { section aria-labelledby="zu-tun" { h2.kern-heading-medium id="zu-tun" { (t::vorgang_zu_tun(s)) } (inhalt) } },
    )
}

fn zahlung_jetzt(s: Sprache, v: &Vorgang, z: Option<&Zahlung>) -> Markup {
    let Zahlstand::Angefordert { betrag, zahlung, gescheitert } = v.zustand.zahlung else { return html! {} };
    let Some(id) = zahlung else { return b::absatz(t::zahlung_vorbereitung(s)) };
    if z.is_some_and(|z| z.status == ::zahlung::Status::InKlaerung) {
        return b::absatz(t::zahlung_klaerung(s));
    }
    let betrag = z.map_or(betrag, Zahlung::rest);
    html! {
        @if gescheitert { (b::meldung(Art::Warnung, t::verlauf_zahlung_gescheitert(s), b::absatz(t::zahlung_gescheitert(s)))) }
        (b::knopfzeile(b::linkknopf(Rang::Haupt, &format!("/zahlung/{id}"), &t::zahlung_jetzt(s, format::betrag(s, betrag)))))
    }
}

fn angaben(s: Sprache, v: &Vorgang, amt: &str, geld: Option<&(Zahlung, Vec<Erstattung>)>) -> Vec<Zeile> {
    let mut zeilen = vec![
        Zeile::neu(t::vorgang_nummer(s), v.nummer.as_str()),
        Zeile::neu(t::vorgang_behoerde(s), amt),
        Zeile::neu(t::vorgang_eingang(s), web::papier::eingang(s, v.eingang)),
    ];
    if let (Some(tag), None) = (v.zustand.bearbeitung_bis(), v.zustand.bescheid())
        && v.zustand.bestaetigung.is_none()
        && !v.zustand.status().beendet()
    {
        zeilen.push(Zeile::markup(t::vorgang_bis(s), format::tag_element(s, tag)));
    }
    let teil = geld.map(|(z, _)| z).filter(|z| z.angerechnet > grund::Betrag::NULL);
    let gebuehr = match v.zustand.zahlung {
        Zahlstand::Keine => t::zahlung_keine(s).to_owned(),
        Zahlstand::Angefordert { .. } if let Some(z) = teil => {
            t::zahlung_teil(s, format::betrag(s, z.angerechnet), format::betrag(s, z.rest()))
        }
        Zahlstand::Angefordert { betrag, .. } => t::zahlung_offen(s, format::betrag(s, betrag)),
        Zahlstand::Ausgeblieben { betrag, .. } => t::zahlung_ausgeblieben(s, format::betrag(s, betrag)),
        Zahlstand::Bezahlt { betrag, am, .. } => {
            t::zahlung_bezahlt(s, format::betrag(s, betrag), format::tag(s, tag_von(am)))
        }
    };
    zeilen.push(Zeile::neu(t::vorgang_gebuehr(s), gebuehr));
    for e in geld.iter().flat_map(|(_, alle)| alle) {
        let text = match &e.erledigt {
            Some((tag, _)) => t::zahlung_rueck_fertig(s, format::betrag(s, e.betrag), format::tag(s, *tag)),
            None => t::zahlung_rueck_offen(s, format::betrag(s, e.betrag)),
        };
        zeilen.push(Zeile::neu(t::zahlung_rueckzahlung(s), text));
    }
    zeilen
}

fn nachrichten(s: Sprache, nachrichten: &[Versiegelt]) -> Markup {
    if nachrichten.is_empty() {
        return b::absatz(t::vorgang_nachrichten_keine(s));
    }
    html! {
        ul.kern-list.kern-list--bullet {
            @for n in nachrichten.iter().rev() {
                (verlauf::eintrag(&format!("/postfach/{}", n.kopf.id), postfach_seiten::art(s, n.kopf.art), &html! {
                    span.kern-body--muted { (format::zeit_element(s, n.kopf.gesendet)) }
                    @if postfach_seiten::ist_neu(&n.kopf) { " " (b::status(Art::Hinweis, t::postfach_ungelesen(s))) }
                }))
            }
        }
    }
}

fn dokumente(anfrage: &Anfrage, v: &Vorgang, dokumente: &[Dokument]) -> Markup {
    let s = anfrage.sprache;
    let mit_konto = anfrage.sitzung.as_ref().is_some_and(|sitzung| sitzung.ohne_konto.is_none());
    html! {
        ul.kern-list.kern-list--bullet {
            // The receipt is set when somebody opens it; there is one for every matter.
            (verlauf::eintrag(&format!("/antrag/{}/eingang.pdf", v.id), t::dokument_eingangsbestaetigung(s), &html! {
                span.kern-body--muted { "PDF, " (web::papier::eingang(s, v.eingang)) } (web::papier::sprachhinweis(s))
            }))
            @if let Zahlstand::Bezahlt { zahlung, am, .. } = v.zustand.zahlung {
                (verlauf::eintrag(&quittung::adresse(v, zahlung), t::dokument_quittung(s), &html! {
                    span.kern-body--muted { "PDF, " (format::zeit_element(s, am)) } (web::papier::nur_deutsch(s))
                }))
            }
            @for d in dokumente.iter().rev() {
                (verlauf::eintrag(&format!("/vorgang/{}/dokument/{}", v.id, d.zeile.id), &d.name, &html! {
                    span.kern-body--muted {
                        (zweck(s, d.zeile.zweck)) ", " (format::groesse(s, d.zeile.groesse)) ", " (format::zeit_element(s, d.zeile.angelegt))
                    }
                    @if matches!(d.zeile.zweck, Zweck::Bescheid | Zweck::Bestaetigung) { (web::papier::nur_deutsch(s)) }
                    @if mit_konto {
                        (b::formular(&format!("/vorgang/{}/dokument/{}/aufheben", v.id, d.zeile.id), html! {
                            (Knopf::still(t::unterlagen_aufheben(s)).zusatz(&d.name))
                        }))
                    }
                }))
            }
        }
    }
}

fn zweck(s: Sprache, zweck: Zweck) -> &'static str {
    match zweck {
        Zweck::Papierantrag => t::dokument_papier(s),
        Zweck::Nachweis | Zweck::Unterlage => t::dokument_nachweis(s),
        // An answer of another authority carries no account: she never gets it here.
        Zweck::Nachreichung | Zweck::Stellungnahme => t::dokument_nachreichung(s),
        Zweck::Eingangsbestaetigung => t::dokument_eingangsbestaetigung(s),
        Zweck::Entwurf | Zweck::Bescheid => t::dokument_bescheid(s),
        Zweck::Bestaetigung => t::dokument_bestaetigung(s),
        Zweck::Anlage => t::dokument_anlage(s),
    }
}
