//! The applicant while others confirm: who has, the codes to pass on, another mail, taking it back, sending.

use akte::mitzeichnung::{Antwortstand, Mitzeichnung, Runde};
use datenbank::{Sicht, Tx, sicht_setzen};
use grund::{MitzeichnungId, Sprache, tag_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Knopf, Zeile},
    format, html,
    texte::mitzeichnung as t,
    weiter,
};

use super::{Blick, abschicken, beginnen::fristen, briefe};
use crate::{entwurf, ohne_konto, pruefen};

async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Tx, Option<Runde>), WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    let runde = akte::mitzeichnung::laden(&mut tx, &anfrage.haus.tresor, konto, entwurf::kennung(id)?).await?;
    Ok((tx, runde))
}

/// GET: how far it is. Where nobody confirms, the draft or its receipt.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (tx, runde) = laden(&anfrage, &id).await?;
    drop(tx);
    let Some(runde) = runde else { return Ok(weiter(&format!("/antrag/{}", entwurf::kennung(&id)?))) };
    let blick = Blick::neu(&anfrage.haus, runde)?;
    let s = anfrage.sprache;
    let pfad = format!("/antrag/{}/mitzeichnung", blick.runde.vorgang);
    let offen = blick.runde.mitzeichnungen.iter().any(|m| m.stand == Antwortstand::Offen);
    let inhalt = html! {
        (war(&anfrage, &blick.runde))
        (lage(&anfrage, &blick.runde, &pfad))
        @if offen {
            (b::abschnitt(t::stand_code_titel(s)))
            (b::absatz(t::stand_code_text(s)))
        }
        @for m in &blick.runde.mitzeichnungen { (person(s, &blick, m, &pfad)) }
        (b::abschnitt(t::zurueck_titel(s)))
        (b::absatz(t::zurueck_text(s)))
        (b::formular(&format!("{pfad}/zurueck"), b::knopfzeile(html! { (Knopf::neben(t::zurueck_knopf(s))) })))
        (b::abschnitt(t::stand_angaben(s)))
        (angaben(s, &blick))
    };
    Seite::neu(&anfrage, t::stand_titel(s))
        .leistung_in(blick.antrag.leistung.name_in(s))
        .zurueck(entwurf::heim(&anfrage))
        .inhalt(inhalt)
        .antwort()
}

/// What everybody confirms, with its hash.
pub fn angaben(s: Sprache, blick: &Blick) -> Markup {
    let a = &blick.antrag;
    let abschnitte = a.leistung.formular.zusammenfassung(&a.antworten, &a.umfeld(), s);
    html! {
        @for abschnitt in &abschnitte { (pruefen::abschnitt(s, None, abschnitt)) }
        p.kern-body.kern-body--small.kern-body--muted.bw-umbruch { (t::stand_pruefsumme(s)) ": " (b::links_laufend(&blick.pruefsumme)) }
    }
}

fn war(anfrage: &Anfrage, runde: &Runde) -> Markup {
    let s = anfrage.sprache;
    match anfrage.abfrage_wert("war").as_deref() {
        Some("begonnen") => b::rueckmeldung(Art::Erfolg, t::stand_begonnen_titel(s), b::absatz(t::stand_begonnen(s))),
        Some("erneut") => {
            let text = t::stand_erneut_text(s, format::tag(s, runde.frist));
            b::rueckmeldung(Art::Erfolg, t::stand_erneut_titel(s), b::absatz(&text))
        }
        _ => html! {},
    }
}

/// Where it stands, and what the applicant does now.
fn lage(anfrage: &Anfrage, runde: &Runde, pfad: &str) -> Markup {
    let s = anfrage.sprache;
    let tag = format::tag(s, runde.frist);
    let nein = runde.mitzeichnungen.iter().any(|m| matches!(m.stand, Antwortstand::Abgelehnt { .. }));
    if runde.alle_bestaetigt() {
        return b::meldung(
            Art::Erfolg,
            t::stand_alle_titel(s),
            html! {
                (b::absatz(t::stand_alle(s)))
                (b::formular(&format!("{pfad}/absenden"), html! { (Knopf::haupt(t::stand_absenden(s))) }))
            },
        );
    }
    let (art, titel, text) = if nein {
        (Art::Warnung, t::stand_abgelehnt_titel(s), t::stand_abgelehnt(s).to_owned())
    } else if runde.abgelaufen(tag_von(anfrage.jetzt)) {
        (Art::Warnung, t::stand_abgelaufen_titel(s), t::stand_abgelaufen(s, tag))
    } else {
        (Art::Hinweis, t::stand_wartet_titel(s), t::stand_wartet(s, tag))
    };
    b::meldung(art, titel, b::absatz(&text))
}

fn person(s: Sprache, blick: &Blick, m: &Mitzeichnung, pfad: &str) -> Markup {
    let rolle = blick.antrag.leistung.mitzeichnungsname(s, &m.person.regel).text;
    let antwort = match &m.stand {
        Antwortstand::Offen => b::status(Art::Hinweis, t::stand_offen(s)),
        Antwortstand::Bestaetigt { am } => html! {
            (b::status(Art::Erfolg, t::stand_bestaetigt(s))) " " (t::stand_am(s, format::zeit(s, *am)))
        },
        Antwortstand::Abgelehnt { am, grund } => html! {
            (b::status(Art::Warnung, t::stand_nein(s))) " " (t::stand_am(s, format::zeit(s, *am)))
            br; (t::stand_grund(s, grund))
        },
    };
    let mut zeilen = vec![
        Zeile::markup(t::stand_antwort(s), antwort),
        Zeile::markup(t::stand_email(s), b::links_laufend(&m.person.email)),
    ];
    let offen = m.stand == Antwortstand::Offen;
    if offen {
        zeilen.push(Zeile::markup(t::stand_code(s), html! { strong { (b::links_laufend(&m.person.code)) } }));
    }
    html! {
        (b::zusammenfassung(s, &format!("{} ({rolle})", m.person.name), &zeilen))
        @if offen {
            (b::formular(&format!("{pfad}/erneut"), html! {
                input type="hidden" name="wer" value=(m.id);
                (b::knopfzeile(html! { (Knopf::neben(t::stand_erneut(s)).zusatz(&m.person.name)) }))
            }))
        }
    }
}

/// POST: the mail once more, with the whole time again.
pub async fn erneut(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let wer: MitzeichnungId = felder.text("wer").parse().map_err(|_| WebFehler::Unlesbar)?;
    let (mut tx, runde) = laden(&anfrage, &id).await?;
    let Some(runde) = runde else { return Ok(weiter(&format!("/antrag/{}", entwurf::kennung(&id)?))) };
    let haus = &anfrage.haus;
    let mut blick = Blick::neu(haus, runde)?;
    let m = blick.runde.mitzeichnungen.iter().find(|m| m.id == wer).cloned().ok_or(WebFehler::NichtGefunden)?;
    let pfad = format!("/antrag/{}/mitzeichnung", blick.runde.vorgang);
    if m.stand != Antwortstand::Offen {
        return Ok(weiter(&pfad));
    }
    match haus.konten.einladung_zaehlen(&m.person.email, anfrage.herkunft).await {
        Ok(()) => {}
        Err(konto::Fehler::ZuVieleVersuche { bis }) => return ohne_konto::warten(&anfrage, bis),
        Err(e) => return Err(e.into()),
    }
    let zeiten = fristen(tag_von(anfrage.jetzt), blick.regel());
    akte::mitzeichnung::verlaengern(&mut tx, blick.runde.konto, blick.runde.vorgang, zeiten).await?;
    blick.runde.frist = zeiten.0;
    let mal = format!("erneut/{:016x}", u64::from_be_bytes(haus.umwelt.bytes()));
    briefe::einladung(haus, &mut tx, &blick, &m, briefe::Anlass::Bitte(&mal)).await?;
    entwurf::abschliessen(tx).await?;
    haus.arbeit.notify_one();
    Ok(weiter(&format!("{pfad}?war=erneut")))
}

/// POST: the answers can be changed again; all confirmations lapse, and everybody is told. Repeated, it changes nothing.
pub async fn zuruecknehmen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (mut tx, runde) = laden(&anfrage, &id).await?;
    let haus = &anfrage.haus;
    let vorgang = entwurf::kennung(&id)?;
    if let Some(runde) = runde {
        let blick = Blick::neu(haus, runde)?;
        let (konto, mandant) = (blick.runde.konto, blick.runde.mandant);
        sicht_setzen(&mut tx, Sicht::KontoBei(konto, mandant)).await?;
        if akte::mitzeichnung::zuruecknehmen(&mut tx, &haus.umwelt, konto, vorgang).await? {
            briefe::zurueckgeholt(haus, &mut tx, &blick).await?;
            entwurf::abschliessen(tx).await?;
            haus.entwuerfe().vergessen(vorgang);
            haus.arbeit.notify_one();
            return Ok(weiter(&format!("/antrag/{vorgang}/pruefen?war=zurueck")));
        }
    }
    Ok(weiter(&format!("/antrag/{vorgang}")))
}

/// POST: sends what everybody confirmed, if the platform has not done it already.
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let vorgang = entwurf::kennung(&id)?;
    abschicken::abschicken(&anfrage.haus, anfrage.sitzung()?.konto, vorgang).await?;
    // Sent: its receipt. Not everybody has confirmed: who has.
    Ok(weiter(&format!("/antrag/{vorgang}")))
}
