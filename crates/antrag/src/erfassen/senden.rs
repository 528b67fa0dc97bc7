//! The check page of the desk, and taking the application: the draft becomes a matter of the person, arrived on the day of the
//! paper, in one transaction with her access and the way of her letters.

use akte::Eingang;
use datenbank::Sicht;
use grund::{KontoId, Sprache, Vorgangsnummer, kalender::tagesbeginn};
use http::StatusCode;
use konto::NeuerZugang;
use vorgang::{Effect, Ereignis, Papiertag};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::response::Response,
    bausteine::{self as b, Art, Fehlerhinweis, Knopf, Rang, Zeile},
    eingangskorb::{self, Eingangskorb},
    format, html,
    papier::{Luecke, Papier},
    weiter,
};

use super::DE;
use crate::{
    entwurf::{self, Offen},
    pruefen::{abschnitt, gezeigt, pruefsumme},
    senden::{self, Sendung},
    uebersicht,
};

/// Says that what is missing is missing on the paper.
const BESTAETIGT: &str = "luecken";

/// What the answers lack; or the page on which one is wrong.
fn luecken(offen: &Offen) -> Result<Vec<Luecke>, String> {
    let Err(fehlt) = offen.leistung.formular.vollstaendig_pruefen(&offen.antworten, &offen.umfeld()) else {
        return Ok(Vec::new());
    };
    match fehlt.fehler.iter().find(|(_, f)| !f.fehlt()) {
        Some((seite, _)) => Err(seite.clone()),
        None => Ok(fehlt
            .fehler
            .into_iter()
            .map(|(seite, f)| Luecke { seite, feld: f.name, frage: f.frage.in_sprache(DE).to_owned() })
            .collect()),
    }
}

/// The check page; or the first page with a wrong answer.
pub fn pruefen(anfrage: &Anfrage, offen: &Offen, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let Some(papier) = &offen.papier else { return Err(WebFehler::NichtGefunden) };
    let luecken = match luecken(offen) {
        Ok(luecken) => luecken,
        Err(seite) => return Ok(weiter(&offen.pfad(&format!("seite/{seite}?zurueck=pruefen")))),
    };
    let f = &offen.leistung.formular;
    let abschnitte = f.zusammenfassung(&offen.antworten, &offen.umfeld(), DE);
    let inhalt = html! {
        (papierangaben(offen, papier))
        @for a in &abschnitte { (abschnitt(DE, Some(offen), a)) }
        (b::formular(&offen.pfad("absenden"), html! {
            input type="hidden" name="mandant" value=(offen.entwurf.bezug.mandant);
            input type="hidden" name="pruefsumme" value=(pruefsumme(offen));
            input type="hidden" name="gezeigt" value=(gezeigt(&abschnitte));
            (fehlendes(offen, &luecken, &fehler))
            (b::absatz("Wenn Sie den Antrag aufnehmen, wird er ein Vorgang mit dem Eingangstag des Papiers. Danach lässt sich an den Angaben nichts mehr ändern."))
            (b::knopfzeile(html! {
                (Knopf::haupt("Antrag aufnehmen"))
                (b::linkknopf(Rang::Neben, super::HEIM, "Später weitermachen"))
                (b::linkknopf(Rang::Still, &offen.pfad("verwerfen"), "Erfassung verwerfen"))
            }))
        }))
    };
    let letzte = f.seiten(&offen.antworten, &offen.umfeld()).last().map(|p| p.id.to_owned()).unwrap_or_default();
    let zurueck = if f.hat_abschnitte() { uebersicht::PFAD.to_owned() } else { format!("seite/{letzte}") };
    Seite::neu(anfrage, "Angaben mit dem Papier vergleichen")
        .leistung_in(offen.leistung.name_in(DE))
        .zurueck(offen.pfad(&zurueck))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn papierangaben(offen: &Offen, papier: &Papier) -> Markup {
    let scan = format!("/amt/papier/{}/scan", offen.entwurf.id);
    let namen: Vec<&str> = papier.scans.iter().map(|(_, n)| n.as_str()).collect();
    let scans = if namen.is_empty() { "kein Scan".to_owned() } else { format::liste(DE, &namen) };
    let briefe = match (papier.anschrift.as_slice(), offen.leistung.empfaenger(&offen.antworten).as_slice()) {
        ([], []) => None,
        ([], antrag) => Some(antrag.join(", ")),
        (eigene, _) => Some(eigene.join(", ")),
    };
    html! {
        (b::zusammenfassung(DE, "Papier", &[
            Zeile::neu("Für", &papier.person),
            Zeile::neu("Eingegangen am", format::tag(DE, papier.eingegangen)),
            Zeile::neu("Scan", scans).aendern(scan),
            Zeile::neu("Briefe an", briefe.as_deref().unwrap_or("keine Anschrift")),
        ]))
        @if briefe.is_none() {
            (b::meldung(Art::Warnung, "Keine Anschrift", b::absatz(
                "Im Antrag steht keine Anschrift. Briefe lassen sich dann nur übergeben. Steht sie auf dem Papier, beginnen Sie die Erfassung noch einmal und geben sie dort ein.")))
        }
        @if papier.danach_geaendert {
            (b::meldung(Art::Warnung, "Nach dem Ausdruck geändert", b::absatz(
                "Die Person hat ihren Entwurf nach dem Ausdruck noch geändert. Vergleichen Sie jede Angabe mit dem Papier.")))
        }
    }
}

/// What the paper lacks, and the word of the caseworker that it is so.
fn fehlendes(offen: &Offen, luecken: &[Luecke], fehler: &[Fehlerhinweis]) -> Markup {
    if luecken.is_empty() {
        return html! {};
    }
    let fehler = Fehlerhinweis::fuer(fehler, BESTAETIGT);
    html! {
        (b::meldung(Art::Warnung, "Auf dem Papier fehlen Angaben", html! {
            ul.kern-list.kern-list--bullet {
                @for l in luecken {
                    li { (b::link(&offen.pfad(&format!("seite/{}?zurueck=pruefen#{}", l.seite, l.feld.replace('.', "-"))), &l.frage)) }
                }
            }
            (b::absatz("Der Antrag ist trotzdem gestellt: Sie nehmen ihn entgegen (§ 24 Absatz 3 VwVfG) und fragen nach. Was fehlt, steht im Vorgang."))
        }))
        (b::Kasten::neu(BESTAETIGT, "Diese Angaben stehen nicht auf dem Papier.").fehler(fehler))
    }
}

/// One attempt to take it. `None`: the draft is not as it was read.
pub async fn einmal(
    anfrage: &Anfrage,
    offen: &Offen,
    papier: &Papier,
    felder: &Felder,
    geraten: bool,
) -> Result<Option<Response>, WebFehler> {
    let summe = pruefsumme(offen);
    if felder.text("pruefsumme") != summe {
        return if geraten { Ok(None) } else { senden::konflikt(anfrage, offen, felder.text("gezeigt")).map(Some) };
    }
    let luecken = match luecken(offen) {
        Ok(luecken) => luecken,
        Err(_) => return Ok((!geraten).then(|| weiter(&offen.pfad("pruefen")))),
    };
    if !luecken.is_empty() && felder.text(BESTAETIGT).is_empty() {
        let satz = "Bestätigen Sie, dass diese Angaben nicht auf dem Papier stehen, oder tragen Sie sie nach.";
        return pruefen(anfrage, offen, vec![Fehlerhinweis::neu(BESTAETIGT, satz)]).map(Some);
    }
    let papier = Papier { luecken, erfasst: Some(anfrage.jetzt), ..papier.clone() };
    aufnehmen(anfrage, offen, &papier, &summe).await
}

async fn aufnehmen(
    anfrage: &Anfrage,
    offen: &Offen,
    papier: &Papier,
    pruefsumme: &str,
) -> Result<Option<Response>, WebFehler> {
    let (haus, e) = (&anfrage.haus, &offen.entwurf);
    let umfeld = offen.umfeld();
    let antworten = offen.leistung.formular.beschneiden(&offen.antworten, &umfeld);
    let mut antrag = senden::eingefroren(anfrage, offen, &antworten, pruefsumme)?;
    papier.eintragen(&mut antrag);
    let sendung =
        Sendung { leistung: &offen.leistung, antworten: &antworten, umfeld, antrag: &antrag, ohne_konto: true };
    let eingegangen = tagesbeginn(papier.eingegangen);
    let mut vorgaben = sendung.vorgaben(&e.bezug.ags);
    vorgaben.bekanntgabe = vorgaben.bekanntgabe.per_post();
    let ablauf = &offen.leistung.ablauf;
    let tag = Papiertag { eingang: eingegangen, lueckenhaft: !papier.luecken.is_empty() };
    let (zustand, effects) = vorgang::erfassen(ablauf, vorgaben, &sendung.daten(e.id), tag, anfrage.jetzt)
        .map_err(|grund| WebFehler::Konflikt(grund.to_string()))?;
    if !papier.luecken.is_empty() && effects.iter().any(|e| matches!(e, Effect::Stoerung { .. })) {
        return steht(anfrage, offen, papier).map(Some);
    }
    let rechnet = (sendung.antworten, &sendung.umfeld);
    let korb = eingangskorb::bestimmen(haus, sendung.leistung, rechnet, &e.bezug).await?;
    let ereignis = Ereignis::Erfasst { von: papier.von, eingegangen: papier.eingegangen };
    let korb = korb.map(Eingangskorb::auf_papier);
    let mut eingereicht = sendung.eingereicht((zustand, effects), ereignis, korb.as_ref())?;
    if eingereicht.kurz.is_empty() {
        eingereicht.kurz.clone_from(&papier.person);
    }
    // Whoever printed the draft is its owner again; anybody else gets number and code.
    let zugang = match papier.eigner {
        Some(_) => None,
        None => Some(haus.konten.zugang_am_amt_vorbereiten().await?),
    };
    let an = papier.eigner.or_else(|| zugang.as_ref().map(|z| z.konto)).unwrap_or(e.konto);
    if !schreiben(anfrage, offen, &eingereicht.eingang(), papier, (an, zugang.as_ref())).await? {
        return Ok(None);
    }
    haus.entwuerfe().vergessen(e.id);
    haus.arbeit.notify_one();
    let mut antwort = weiter(&format!("/amt/papier/{}/beleg", e.id));
    if let Some(zugang) = &zugang {
        web::zugangscode_fuer_amt(haus, &mut antwort, &Vorgangsnummer::von(e.id), &zugang.code.zeigen());
    }
    Ok(Some(antwort))
}

/// Matter, owner, access and the way of letters: all or nothing. `false`: the draft is not as it was read.
async fn schreiben(
    anfrage: &Anfrage,
    offen: &Offen,
    eingang: &Eingang<'_>,
    papier: &Papier,
    (an, zugang): (KontoId, Option<&NeuerZugang>),
) -> Result<bool, WebFehler> {
    let (haus, e) = (&anfrage.haus, &offen.entwurf);
    let mandant = e.bezug.mandant;
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    haus.ablage.eigner_wechseln(&mut tx, mandant, e.id, an).await?;
    let wann = (tagesbeginn(papier.eingegangen), an);
    if akte::papier::erfassen(&mut tx, &haus.umwelt, e, eingang, wann).await?.is_none() {
        return Ok(false);
    }
    if let Some(zugang) = zugang {
        haus.konten.zugang_anlegen(&mut tx, zugang, e.id, Sprache::De).await?;
    }
    postfach::postweg_setzen(&mut tx, mandant, e.id).await?;
    entwurf::abschliessen(tx).await?;
    Ok(true)
}

/// The process cannot begin without what is missing.
fn steht(anfrage: &Anfrage, offen: &Offen, papier: &Papier) -> Ergebnis {
    let fragen: Vec<&str> = papier.luecken.iter().map(|l| l.frage.as_str()).collect();
    let inhalt = html! {
        (b::meldung(Art::Warnung, "Ohne diese Angaben beginnt das Verfahren nicht", html! {
            (b::absatz(&format!("Es fehlt: {}.", format::liste(DE, &fragen))))
            (b::absatz("Die Erfassung bleibt gespeichert. Fragen Sie bei der Person nach und tragen Sie die Antwort ein. Als Eingang zählt weiter der Tag des Papiers."))
        }))
        (b::knopfzeile(html! {
            (b::linkknopf(Rang::Haupt, &offen.pfad("pruefen"), "Zurück zu den Angaben"))
            (b::linkknopf(Rang::Neben, super::HEIM, "Später weitermachen"))
        }))
    };
    Seite::neu(anfrage, "Noch nicht aufgenommen")
        .leistung_in(offen.leistung.name_in(DE))
        .status(StatusCode::CONFLICT)
        .inhalt(inhalt)
        .antwort()
}
