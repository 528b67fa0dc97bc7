//! `/konto/unterlagen`: documents that she keeps in her account: uploaded here, or kept from a matter. They are offered wherever an
//! application asks for a file.

use axum::{
    body::Body,
    extract::{Multipart, Path},
    response::Response,
};
use grund::{DokumentId, tag_von};
use http::HeaderMap;
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Dateifeld, Fehlerhinweis, Knopf},
    format,
    hochladen::{
        AUF_EINMAL, Ueberzaehlige, aufnahme, schreibend,
        seite::{self as dateiseite, Dateiformular},
        tus,
    },
    html,
    mappe::{self, FELD, GESAMT, Mappe, ORT},
    texte::{antrag as ta, buergerkonto as t, rahmen},
    weiter,
};

use crate::{eigner, gemeinsam::abfrage};

/// `GET /konto/unterlagen`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let neu = abfrage(&anfrage, "neu").and_then(|n| n.parse::<i64>().ok());
    let gesagt = match (neu, abfrage(&anfrage, "war").as_deref()) {
        (Some(anzahl), _) => dateiseite::genommen(s, anzahl),
        (_, Some("aufgehoben")) => {
            b::rueckmeldung(Art::Erfolg, ta::antrag_dateien_genommen(s), b::absatz(t::unterlagen_aufgehoben(s)))
        }
        _ => html! {},
    };
    zeigen(&anfrage, Vec::new(), gesagt).await
}

async fn zeigen(anfrage: &Anfrage, fehler: Vec<Fehlerhinweis>, gesagt: Markup) -> Ergebnis {
    let s = anfrage.sprache;
    let mappe = Mappe::laden(&anfrage.haus, anfrage.sitzung()?.konto, false).await?;
    let unterwegs = match &mappe {
        Some(m) => {
            let mut tx = schreibend(anfrage, m).await?;
            let alle = dateiseite::laden(anfrage, &mut tx, m, FELD).await?;
            dateiseite::unterwegs(anfrage, m, &alle)
        }
        None => html! {},
    };
    let regel = mappe::regel();
    let hinweis = ta::antrag_dateien_hinweis(s, regel.namen(), regel.groesse_mb, regel.anzahl);
    let endungen = regel.endungen();
    let f = Dateiformular {
        adresse: ORT,
        hochladen: &format!("{ORT}/hochladen"),
        ziel: ORT,
        statt: None,
        mit_angaben: false,
        regel: &regel,
    };
    let belegt = mappe.as_ref().map_or(0, Mappe::belegt);
    let inhalt = html! {
        (gesagt)
        (b::absatz(t::unterlagen_text(s)))
        div data-bw-dateien="" { (liste(anfrage, mappe.as_ref())) }
        (b::hinweis_klein(&t::unterlagen_platz(s, format::groesse(s, belegt), format::groesse(s, GESAMT))))
        (unterwegs)
        (f.zeigen(s, &html! {
            (Dateifeld::neu("datei", ta::antrag_dateien_auswaehlen(s), &hinweis, &endungen).mehrere()
                .fehler(Fehlerhinweis::fuer(&fehler, "datei")))
            (b::knopfzeile(html! { (Knopf::neben(ta::antrag_dateien_hochladen(s))) }))
        }))
    };
    Seite::neu(anfrage, t::unterlagen_titel(s))
        .krume("/konto", t::konto_titel(s))
        .fehler(fehler)
        .modul("hochladen.js")
        .inhalt(inhalt)
        .antwort()
}

fn liste(anfrage: &Anfrage, mappe: Option<&Mappe>) -> Markup {
    let s = anfrage.sprache;
    let alle = mappe.map_or(&[][..], |m| &m.dokumente);
    html! {
        @if alle.is_empty() {
            (b::absatz(t::unterlagen_leer(s)))
        } @else {
            ul.bw-dateien {
                @for d in alle.iter().rev() {
                    @let hier = format!("{ORT}/{}", d.zeile.id);
                    li {
                        (b::symbol("draft"))
                        span.bw-dateien__name {
                            bdi { (d.name) } " "
                            span.kern-body--muted { (format::groesse(s, d.zeile.groesse)) ", " (format::tag_kurz(s, tag_von(d.zeile.angelegt))) }
                        }
                        (dateiseite::befund(s, Some(&d.zeile.befund)))
                        span.bw-dateien__tun {
                            (dateiseite::vorschau(s, &hier, &d.name, &d.zeile.mime))
                            (b::formular(&format!("{hier}/entfernen"), html! {
                                (Knopf::still(rahmen::entfernen(s)).zusatz(&d.name).symbol("delete"))
                            }))
                        }
                    }
                }
            }
        }
    }
}

async fn oeffnen(anfrage: &Anfrage, anlegen: bool) -> Result<Mappe, WebFehler> {
    let mappe = Mappe::laden(&anfrage.haus, anfrage.sitzung()?.konto, anlegen).await?;
    mappe.ok_or(WebFehler::NichtGefunden)
}

/// `POST /konto/unterlagen`
pub async fn hochladen(anfrage: Anfrage, mut teile: Multipart) -> Ergebnis {
    let s = anfrage.sprache;
    let mappe = oeffnen(&anfrage, true).await?;
    let (mut ergebnisse, mut uebrig) = (Vec::new(), Ueberzaehlige::default());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        if teil.name() != Some("datei") {
            continue;
        }
        if ergebnisse.len() >= AUF_EINMAL {
            uebrig.noch_eine(teil.file_name());
            continue;
        }
        let name = teil.file_name().unwrap_or_default().to_owned();
        let Some(inhalt) = aufnahme::einlesen(&anfrage, &mappe, &mappe::regel(), &name, teil).await? else { continue };
        let ergebnis = aufnahme::eine(&anfrage, &mappe, FELD, (&name, inhalt), None).await?;
        ergebnisse.push((name, ergebnis.err()));
    }
    ergebnisse.extend(uebrig.ergebnis(s));
    let mut fehler: Vec<_> =
        ergebnisse.iter().filter_map(|(_, f)| Some(Fehlerhinweis::neu("datei", f.as_deref()?))).collect();
    if ergebnisse.is_empty() {
        fehler.push(Fehlerhinweis::neu("datei", ta::antrag_dateien_fehlt(s)));
    }
    if fehler.is_empty() {
        return Ok(weiter(&format!("{ORT}?neu={}", ergebnisse.len())));
    }
    zeigen(&anfrage, fehler, dateiseite::ergebnisliste(s, &ergebnisse)).await
}

fn kennung(dokument: &str) -> Result<DokumentId, WebFehler> {
    dokument.parse().map_err(|_| WebFehler::NichtGefunden)
}

/// `GET /konto/unterlagen/{dokument}`: the file as it was kept.
pub async fn ansehen(anfrage: Anfrage, Path(dokument): Path<String>) -> Ergebnis {
    let mappe = oeffnen(&anfrage, false).await?;
    let datei = mappe.finden(kennung(&dokument)?).ok_or(WebFehler::NichtGefunden)?;
    web::dokument(&anfrage.haus, &mappe.schluessel, datei.zeile.clone(), true).await
}

/// `POST /konto/unterlagen/{dokument}/entfernen`
pub async fn entfernen(anfrage: Anfrage, Path(dokument): Path<String>) -> Ergebnis {
    let mappe = oeffnen(&anfrage, false).await?;
    mappe.entfernen(&anfrage.haus, kennung(&dokument)?).await?;
    Ok(weiter(ORT))
}

/// `POST /vorgang/{id}/dokument/{dokument}/aufheben`: a copy of a document of hers, kept beyond its matter.
pub async fn aufheben(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let (mut tx, v) = eigner::laden(&anfrage, &id).await?;
    let ablage = &anfrage.haus.ablage;
    let zeile = ablage.laden(&mut tx, v.bezug.mandant, v.id, kennung(&dokument)?).await?;
    drop(tx);
    // What is the authority's alone carries no account.
    let zeile = zeile.filter(|z| z.konto == Some(v.konto)).ok_or(WebFehler::NichtGefunden)?;
    let original = zeile.oeffnen(&v.schluessel)?;
    let mappe = oeffnen(&anfrage, true).await?;
    let inhalt = aufnahme::abschrift(&anfrage, &mappe, (&v.schluessel, &original.zeile)).await?;
    match aufnahme::eine(&anfrage, &mappe, FELD, (&original.name, inhalt), None).await? {
        Ok(()) => Ok(weiter(&format!("{ORT}?war=aufgehoben"))),
        Err(satz) => Err(WebFehler::Konflikt(satz)),
    }
}

/// OPTIONS
pub async fn koennen() -> Response {
    tus::koennen()
}

/// `POST /konto/unterlagen/hochladen`: a file is announced.
pub async fn ankuendigen(anfrage: Anfrage, kopf: HeaderMap) -> Ergebnis {
    let ort = oeffnen(&anfrage, true).await;
    tus::ankuendigen(&anfrage, ort, FELD, &kopf).await
}

/// HEAD: how far it is.
pub async fn wie_weit(anfrage: Anfrage, Path(upload): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let ort = oeffnen(&anfrage, false).await;
    tus::stand(&anfrage, ort, &upload, &kopf).await
}

/// PATCH: the next bytes.
pub async fn fortsetzen(anfrage: Anfrage, Path(upload): Path<String>, kopf: HeaderMap, koerper: Body) -> Ergebnis {
    let ort = oeffnen(&anfrage, false).await;
    tus::fortsetzen(&anfrage, ort, &upload, &kopf, koerper).await
}

/// POST: another method behind a wall, or the button that gives the file up.
pub async fn posten(anfrage: Anfrage, Path(upload): Path<String>, kopf: HeaderMap, koerper: Body) -> Ergebnis {
    let ort = oeffnen(&anfrage, false).await;
    tus::posten(&anfrage, ort, &upload, &kopf, koerper).await
}

/// DELETE: it is given up.
pub async fn beenden(anfrage: Anfrage, Path(upload): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let ort = oeffnen(&anfrage, false).await;
    tus::beenden(&anfrage, ort, &upload, &kopf).await
}
