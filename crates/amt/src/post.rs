//! Letters by post: what waits to be printed and posted, and the day on which it was. With the day of a Bescheid the law
//! computes when it counts as delivered (VwVfG § 41 (2) sentence 1, AO § 122 (2) no. 1).

use ::vorgang::{Ereignis, Stand, frist::Bekanntgaberegel};
use ablage::{Satzfehler, Schriftstueck};
use akte::Vorgang;
use datenbank::Sicht;
use grund::{MandantId, NachrichtId, Tag, tag_von};
use http::header;
use postfach::{Art as Nachrichtenart, Brief, Briefende, Nachricht, Richtung};
use serde_json::json;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    bausteine::{self, Art, Datumsfeld, Fehlerhinweis, Knopf, Rang, Spalte, Tabelle, Zeile},
    beteiligung::Eingefroren,
    format, html,
    papier::Papier,
};

use crate::{
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, ich, kennung, laden, seite, stand, stand_feld},
    konflikt,
    rueckfrage::datum,
    vorgang::unterseite,
};

/// `GET /amt/post`: every letter of her units that waits.
pub async fn uebersicht(anfrage: Anfrage) -> Ergebnis {
    let sitzung = anfrage.sitzung()?;
    let mandanten: std::collections::BTreeSet<MandantId> = sitzung.mitgliedschaften.iter().map(|m| m.mandant).collect();
    let mut zeilen = Vec::new();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        for brief in postfach::wartende_briefe(&mut tx, mandant).await? {
            let v = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, mandant, brief.vorgang).await?;
            let Some(v) = v.filter(|v| sitzung.rolle_in(mandant, v.bezug.einheit).is_some()) else { continue };
            let alle = postfach::des_vorgangs(&mut tx, mandant, v.id).await?;
            let art =
                alle.iter().find(|n| n.kopf.id == brief.nachricht).map_or(Nachrichtenart::Mitteilung, |n| n.kopf.art);
            zeilen.push((brief, v, art));
        }
    }
    let spalten = ["Brief", "Vorgang", "Nummer", "Wartet seit"].map(Spalte::text);
    let tabelle = Tabelle::neu("Briefe, die auf die Post warten", spalten).titel_verborgen().zeilen(zeilen.iter().map(
        |(b, v, art)| {
            vec![
                html! { a.kern-link href=(weg(v, b.nachricht)) { (wort(*art)) } },
                html! { a.kern-link href=(adresse(v.id)) { bdi { (v.kurz) } } },
                html! { (v.nummer) },
                html! { (format::tag_kurz(DE, tag_von(b.angelegt))) },
            ]
        },
    ));
    let inhalt = html! {
        (bausteine::absatz("Mit der Post geht, was jemand auf Papier beantragt hat, und jeder Bescheid, der nicht im Postfach bekannt gegeben wird. Drucken Sie den Brief, geben Sie ihn auf, und tragen Sie den Tag ein."))
        @if zeilen.is_empty() { (bausteine::absatz("Es wartet kein Brief auf die Post.")) } @else { (tabelle) }
    };
    seite(&anfrage, "Briefe für die Post").krume("/amt/papier", "Anträge auf Papier").inhalt(inhalt).antwort()
}

fn weg(v: &Vorgang, n: NachrichtId) -> String {
    format!("{}/post/{n}", adresse(v.id))
}

const fn wort(art: Nachrichtenart) -> &'static str {
    match art {
        Nachrichtenart::Bescheid => "Bescheid",
        Nachrichtenart::Rueckfrage => "Rückfrage",
        Nachrichtenart::Zahlung => "Mitteilung zur Zahlung",
        Nachrichtenart::Eingang => "Eingangsbestätigung",
        Nachrichtenart::Antwort | Nachrichtenart::Mitteilung => "Mitteilung",
    }
}

/// What became of a letter, in a line.
fn ende(brief: &Brief) -> Markup {
    match &brief.erledigt {
        None => bausteine::status(Art::Warnung, "per Post zuzustellen"),
        Some(Briefende { aufgegeben: Some(tag), .. }) => {
            bausteine::status(Art::Erfolg, &format!("zur Post gegeben am {}", format::tag(DE, *tag)))
        }
        Some(Briefende { von: None, .. }) => {
            bausteine::status(Art::Hinweis, "kein Brief nötig: die Zahlung hat sich geändert")
        }
        Some(_) => bausteine::status(Art::Hinweis, "kein Brief nötig"),
    }
}

/// The letters of a matter; nothing where none goes by post.
pub fn abschnitt(v: &Vorgang, briefe: &[Brief], nachrichten: &[Nachricht]) -> Markup {
    let betreff =
        |b: &Brief| nachrichten.iter().find(|n| n.kopf.id == b.nachricht).map_or("Brief", |n| n.betreff.as_str());
    html! {
        @if !briefe.is_empty() {
            (bausteine::abschnitt("Post"))
            (bausteine::angaben(DE, &briefe.iter().map(|b| Zeile::markup(betreff(b), html! {
                (ende(b))
                @if b.erledigt.is_none() { br; (bausteine::link(&weg(v, b.nachricht), "Drucken und Aufgabe vermerken")) }
            })).collect::<Vec<_>>()))
        }
    }
}

/// What the matter says about the paper it came on.
pub fn papierangaben(v: &Vorgang) -> Markup {
    let Some(p) = Papier::aus_antrag(&v.antrag) else { return html! {} };
    let begonnen = p.begonnen.as_ref().map(|wer| format!(", begonnen von {wer}")).unwrap_or_default();
    let erfasst = format!("{} von {}{begonnen}", p.erfasst.map(|z| format::zeit(DE, z)).unwrap_or_default(), p.durch);
    let briefe = if p.anschrift.is_empty() { "die Anschrift im Antrag".to_owned() } else { p.anschrift.join(", ") };
    html! {
        (bausteine::abschnitt("Auf Papier eingegangen"))
        (bausteine::angaben(DE, &[
            Zeile::neu("Für", &p.person),
            Zeile::neu("Eingegangen am", format::tag(DE, p.eingegangen)),
            Zeile::neu("Erfasst", erfasst),
            Zeile::neu("Briefe an", briefe),
            Zeile::markup("Eingangsbestätigung", bausteine::link(&format!("/amt/papier/{}/beleg", v.id), "Ansehen und drucken")),
        ]))
        @if !p.luecken.is_empty() {
            (bausteine::meldung(Art::Warnung, "Auf dem Papier fehlten Angaben", html! {
                ul.kern-list.kern-list--bullet { @for l in &p.luecken { li { (l.frage) } } }
            }))
        }
    }
}

/// A message of this matter to the applicant that waits for the post.
async fn wartend(
    anfrage: &Anfrage,
    id: &str,
    nachricht: &str,
) -> Result<(Vorgang, Nachricht, datenbank::Tx), WebFehler> {
    let nachricht: NachrichtId = nachricht.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let briefe = postfach::briefe_des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    if !briefe.iter().any(|b| b.nachricht == nachricht) {
        return Err(WebFehler::NichtGefunden);
    }
    let alle = postfach::des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    let n = alle.into_iter().find(|n| n.kopf.id == nachricht && n.kopf.richtung == Richtung::AnBuerger);
    let n = n.ok_or(WebFehler::NichtGefunden)?.oeffnen(&v.schluessel)?;
    Ok((v, n, tx))
}

/// `GET /amt/vorgang/{id}/post/{nachricht}`: print it, and say when it was posted.
pub async fn zeigen(anfrage: Anfrage, Path((id, nachricht)): Path<(String, String)>) -> Ergebnis {
    let (v, n, mut tx) = wartend(&anfrage, &id, &nachricht).await?;
    let briefe = postfach::briefe_des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    drop(tx);
    let heute = tag_von(anfrage.jetzt);
    let teil =
        [("tag", heute.day().to_string()), ("monat", heute.month().to_string()), ("jahr", heute.year().to_string())];
    let felder = Felder(teil.map(|(t, w)| (format!("aufgabe.{t}"), w)).to_vec());
    match briefe.into_iter().find(|b| b.nachricht == n.kopf.id && b.erledigt.is_some()) {
        Some(b) => unterseite(&anfrage, &v, &n.betreff).inhalt(html! { p { (ende(&b)) } (drucken(&v, &n)) }).antwort(),
        None => maske(&anfrage, &v, &n, &felder, Vec::new()),
    }
}

fn drucken(v: &Vorgang, n: &Nachricht) -> Markup {
    html! {
        @if n.kopf.anlagen.is_empty() {
            p.kern-body { (bausteine::link(&format!("{}/brief.pdf", weg(v, n.kopf.id)), "Brief drucken (PDF)")) }
        }
        @for (i, d) in n.kopf.anlagen.iter().enumerate() {
            @let text = if n.kopf.anlagen.len() == 1 { "Brief drucken (PDF)".to_owned() } else { format!("Brief drucken, Teil {} (PDF)", i + 1) };
            p.kern-body { (bausteine::link(&format!("{}/dokument/{d}", adresse(v.id)), &text)) }
        }
    }
}

fn maske(anfrage: &Anfrage, v: &Vorgang, n: &Nachricht, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let bescheid = n.kopf.art == Nachrichtenart::Bescheid;
    let empfaenger = empfaenger(anfrage, v)?;
    let regel = v.zustand.vorgaben.bekanntgabe.per_post().fundstelle();
    let inhalt = html! {
        (bausteine::angaben(DE, &[
            Zeile::neu("Brief", &n.betreff),
            Zeile::neu("An", if empfaenger.is_empty() { "keine Anschrift bekannt".to_owned() } else { empfaenger.join(", ") }),
            Zeile::neu("Vom", format::zeit(DE, n.kopf.gesendet)),
        ]))
        (drucken(v, n))
        (bausteine::formular(&weg(v, n.kopf.id), html! {
            (stand_feld(v))
            (Datumsfeld::neu(DE, "aufgabe", "Wann haben Sie den Brief zur Post gegeben?")
                .werte(felder.text("aufgabe.tag"), felder.text("aufgabe.monat"), felder.text("aufgabe.jahr")).fehler(Fehlerhinweis::fuer(&fehler, "aufgabe")))
            @if zustellen(v) && bescheid {
                (bausteine::hinweis_klein(&format!("Dieser Bescheid wird zugestellt (§ 73 Absatz 3 VwGO). Mit Einschreiben gilt er am vierten Tag danach als zugestellt ({regel}).")))
                (Datumsfeld::neu(DE, "urkunde", "Mit Zustellungsurkunde: Welcher Tag steht darin?")
                    .hinweis("Nur wenn Sie mit Zustellungsurkunde zugestellt haben (§ 3 VwZG). Warten Sie, bis die Urkunde zurück ist.")
                    .werte(felder.text("urkunde.tag"), felder.text("urkunde.monat"), felder.text("urkunde.jahr")).fehler(Fehlerhinweis::fuer(&fehler, "urkunde")))
            } @else if bescheid {
                (bausteine::hinweis_klein(&format!("Der Bescheid gilt am vierten Tag danach als bekannt gegeben ({regel}). Kommt er zurück oder später an, gilt der wirkliche Zugang.")))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Aufgabe zur Post vermerken"))
                @if !bescheid { (Knopf::neben("Kein Brief nötig").feld("aktion", "entfaellt")) }
                (bausteine::linkknopf(Rang::Still, &adresse(v.id), "Zurück zum Vorgang"))
            }))
        }))
    };
    unterseite(anfrage, v, "Brief zur Post geben").fehler(fehler).inhalt(inhalt).antwort()
}

/// Where letters of this matter go.
fn empfaenger(anfrage: &Anfrage, v: &Vorgang) -> Result<Vec<String>, WebFehler> {
    if let Some(p) = Papier::aus_antrag(&v.antrag).filter(|p| !p.anschrift.is_empty()) {
        return Ok(p.anschrift);
    }
    let e = Eingefroren::oeffnen(&anfrage.haus, v)?;
    Ok(e.leistung.empfaenger(&e.antworten))
}

/// `POST /amt/vorgang/{id}/post/{nachricht}`: letter and event in one transaction.
pub async fn erledigen(anfrage: Anfrage, Path((id, nachricht)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (v, n, mut tx) = wartend(&anfrage, &id, &nachricht).await?;
    let (von, heute) = (ich(&anfrage)?, tag_von(anfrage.jetzt));
    let bescheid = n.kopf.art == Nachrichtenart::Bescheid;
    let aufgegeben = match felder.text("aktion") {
        "entfaellt" if !bescheid => None,
        _ => match aufgabetag(&felder, tag_von(n.kopf.gesendet), heute) {
            Ok(tag) => Some(tag),
            Err(satz) => {
                drop(tx);
                return maske(&anfrage, &v, &n, &felder, vec![Fehlerhinweis::neu("aufgabe", satz)]);
            }
        },
    };
    let urkunde = match urkundentag(&felder, &v, aufgegeben, heute) {
        Ok(tag) => tag,
        Err(satz) => {
            drop(tx);
            return maske(&anfrage, &v, &n, &felder, vec![Fehlerhinweis::neu("urkunde", satz)]);
        }
    };
    let ende = Briefende { aufgegeben, von: Some(von), am: anfrage.jetzt };
    let neu = postfach::brief_erledigt(&mut tx, v.bezug.mandant, (v.id, n.kopf.id), &ende).await?;
    // The same click twice: the letter is done, and so is its event.
    if !neu {
        return Ok(web::weiter(&adresse(v.id)));
    }
    let Some(am) = aufgegeben.filter(|_| traegt_bescheid(&v, &n)) else {
        festschreiben(&anfrage, tx).await?;
        return Ok(web::weiter(&adresse(v.id)));
    };
    let stand = stand(&felder);
    // The record of service says on which day; else the law counts from the posting.
    let ereignis = match urkunde {
        Some(am) => Ereignis::Bekanntgegeben { am },
        None => Ereignis::Aufgegeben { von, am },
    };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            let eingaben = [("Zur Post gegeben am", format::tag(DE, am))];
            let eingaben: Vec<(&str, &str)> = eingaben.iter().map(|(n, w)| (*n, w.as_str())).collect();
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// Is it the letter whose posting decides the Bekanntgabe?
fn traegt_bescheid(v: &Vorgang, n: &Nachricht) -> bool {
    matches!(&v.zustand.stand, Stand::Bereitgestellt { bescheid, .. } if n.kopf.anlagen.contains(&bescheid.entwurf.dokument))
}

/// Must it be served, as a decision on an objection must?
fn zustellen(v: &Vorgang) -> bool {
    v.zustand.vorgaben.bekanntgabe == Bekanntgaberegel::Vwzg
}

/// The day in the record of service, where there is one.
fn urkundentag(felder: &Felder, v: &Vorgang, ab: Option<Tag>, heute: Tag) -> Result<Option<Tag>, &'static str> {
    let leer = ["tag", "monat", "jahr"].iter().all(|t| felder.text(&format!("urkunde.{t}")).is_empty());
    if !zustellen(v) || leer {
        return Ok(None);
    }
    match datum(felder, "urkunde") {
        None => Err(
            "Geben Sie den Tag aus der Zustellungsurkunde ein, zum Beispiel 27 3 2026, oder lassen Sie die Felder leer.",
        ),
        Some(tag) if tag > heute => {
            Err("Dieser Tag liegt in der Zukunft. Tragen Sie ihn ein, wenn die Urkunde zurück ist.")
        }
        Some(tag) if ab.is_some_and(|ab| tag < ab) => {
            Err("An diesem Tag war der Brief noch nicht bei der Post. Prüfen Sie beide Tage.")
        }
        Some(tag) => Ok(Some(tag)),
    }
}

fn aufgabetag(felder: &Felder, ab: Tag, heute: Tag) -> Result<Tag, &'static str> {
    match datum(felder, "aufgabe") {
        None => Err("Geben Sie den Tag ein, an dem der Brief zur Post ging, zum Beispiel 27 3 2026."),
        Some(tag) if tag > heute => {
            Err("Dieser Tag liegt in der Zukunft. Vermerken Sie die Aufgabe, wenn der Brief bei der Post ist.")
        }
        Some(tag) if tag < ab => Err("An diesem Tag gab es den Brief noch nicht. Prüfen Sie den Tag."),
        Some(tag) => Ok(tag),
    }
}

/// `GET /amt/vorgang/{id}/post/{nachricht}/brief.pdf`: a message that has no letter of its own.
pub async fn brief(anfrage: Anfrage, Path((id, nachricht)): Path<(String, String)>) -> Ergebnis {
    let (v, n, tx) = wartend(&anfrage, &id, &nachricht).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stand.einheit(v.bezug.einheit).ok_or(WebFehler::NichtGefunden)?;
    let mandant = stand.mandant(v.bezug.mandant).ok_or(WebFehler::NichtGefunden)?;
    let absaetze: Vec<&str> = n.text.split("\n\n").filter(|a| !a.is_empty()).collect();
    let a = &einheit.anschrift;
    let von = match n.kopf.von {
        Some(k) => anfrage.haus.konten.namen(&[k]).await?.remove(&k),
        None => None,
    };
    let daten = json!({
        "absender": {
            "name": mandant.name, "einheit": einheit.name, "strasse": a.strasse, "plz_ort": format!("{} {}", a.plz, a.ort),
            "telefon": einheit.telefon, "email": einheit.mail,
        },
        "empfaenger": empfaenger(&anfrage, &v)?,
        "nummer": v.nummer.as_str(),
        "datum": tag_von(n.kopf.gesendet).to_string(),
        "betreff": n.betreff,
        "demonstration": mandant.demonstration,
        "von": von,
        "absaetze": absaetze,
        "antwort": n.kopf.art == Nachrichtenart::Rueckfrage,
    });
    let pdf = match anfrage.haus.setzerei.setzen(Schriftstueck::anschreiben(daten, n.kopf.gesendet)).await {
        Ok(pdf) => pdf,
        Err(e @ Satzfehler::Voll) => return Err(WebFehler::NichtErreichbar(e.to_string())),
        Err(e) => return Err(WebFehler::intern(e)),
    };
    let kopf = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, ablage::content_disposition(&format!("Brief-{}.pdf", v.nummer), true)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((kopf, pdf).into_response())
}

/// `POST /amt/vorgang/{id}/post`: a Bescheid that was not retrieved goes by letter.
pub async fn auch_per_post(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let Stand::Bereitgestellt { bescheid, beendet: true } = &v.zustand.stand else {
        return Ok(web::weiter(&adresse(v.id)));
    };
    let alle = postfach::zustellungen_des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    let zustellung =
        alle.into_iter().find(|z| z.dokument == bescheid.entwurf.dokument).ok_or(WebFehler::NichtGefunden)?;
    let welche = (v.id, zustellung.nachricht);
    postfach::auch_per_post(&mut tx, v.bezug.mandant, welche, anfrage.jetzt).await?;
    festschreiben(&anfrage, tx).await?;
    Ok(web::weiter(&weg(&v, zustellung.nachricht)))
}
