//! The receipt: a page that may be reloaded for ever, and the same as a PDF.

use ablage::{Befund, Satzfehler, Schriftstueck};
use akte::Vorgang;
use datenbank::Tx;
use formular::Datei;
use grund::{Sprache, tag_von};
use http::header;
use leistung::Leistung;
use serde_json::{Value, json};
use web::{
    Anfrage, Ausweisvermerk, Ergebnis, Markup, Seite, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    bausteine::{self, Rang, Zeile},
    beteiligung::Eingefroren,
    format, html,
    mitzeichnung::bestaetigungen,
    papier::{self, Papier},
    texte::{self, antrag as t},
    vertretung::Vertretung,
};
use zahlung::Status;

use crate::{entwurf, weiter::Weiter};

async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Tx, Vorgang), WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    let vorgang = akte::laden_als_eigner(&mut tx, &anfrage.haus.tresor, konto, entwurf::kennung(id)?)
        .await
        .map_err(WebFehler::intern)?
        .ok_or(WebFehler::NichtGefunden)?;
    Ok((tx, vorgang))
}

/// GET: number, time, what comes next.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (mut tx, vorgang) = laden(&anfrage, &id).await?;
    let s = anfrage.sprache;
    let zahlungen =
        zahlung::von_vorgang(&mut tx, vorgang.bezug.mandant, vorgang.id).await.map_err(WebFehler::intern)?;
    drop(tx);
    let leistung = entwurf::version(&anfrage, &vorgang.bezug.version, &vorgang.bezug.leistung)?;
    let weiter = Weiter::laden(&anfrage, &vorgang, &leistung).await?;
    let offen = zahlungen.iter().find(|z| {
        matches!(z.status, Status::Angefordert | Status::Begonnen | Status::Gescheitert | Status::Abgebrochen)
    });
    let wird_vorbereitet = zahlungen.is_empty() && vorgang.zustand.wartet_auf_zahlung;
    let antrag: Value = serde_json::from_slice(&vorgang.antrag).map_err(WebFehler::intern)?;
    let mut angaben = vec![
        Zeile::markup(t::antrag_eingang_nummer(s), html! { strong { (vorgang.nummer) } }),
        Zeile::neu(t::antrag_eingang_zeit(s), papier::eingang(s, vorgang.eingang)),
        Zeile::neu(t::antrag_eingang_amt(s), entwurf::stelle(&anfrage, vorgang.bezug.einheit)),
    ];
    if let Some(p) = Papier::aus(&antrag) {
        let wann = p.erfasst.map(|z| format::zeit(s, z)).unwrap_or_default();
        angaben.push(Zeile::neu(t::antrag_papier_weg(s), t::antrag_papier_erfasst(s, wann)));
    }
    if let Some(v) = Vertretung::aus(&antrag) {
        angaben.push(Zeile::neu(texte::vertretung::antrag_fuer(s), &v.fuer));
        angaben.push(Zeile::neu(texte::vertretung::vertreten_durch(s), &v.durch));
    }
    if let Some(vermerk) = Ausweisvermerk::aus_antrag(&vorgang.antrag) {
        angaben.push(Zeile::neu(t::antrag_ausweis_zeile(s), vermerk.text(s)));
    }
    let inhalt = html! {
        (bausteine::angaben(s, &angaben))
        @if let Some(z) = offen {
            (bausteine::meldung(bausteine::Art::Warnung, t::antrag_eingang_zahlen(s), html! {
                p.kern-body { (t::antrag_eingang_zahlen_text(s, format::betrag(s, z.betrag))) }
                p { (bausteine::linkknopf(Rang::Haupt, &format!("/zahlung/{}", z.id), t::antrag_eingang_zahlen_knopf(s))) }
            }))
        } @else if wird_vorbereitet {
            (bausteine::meldung(bausteine::Art::Hinweis, t::antrag_eingang_zahlen(s), bausteine::absatz(t::antrag_eingang_zahlen_gleich(s))))
        }
        @if anfrage.sitzung()?.ohne_konto.is_some() {
            (bausteine::meldung(bausteine::Art::Warnung, t::antrag_ohne_eingang_titel(s), html! {
                p.kern-body { (t::antrag_ohne_eingang_text(s)) }
                p { (bausteine::linkknopf(Rang::Neben, "/ohne-konto/zugang", t::antrag_ohne_eingang_link(s))) }
            }))
        }
        (mitgezeichnet(s, &leistung, &antrag))
        (bausteine::abschnitt(t::antrag_eingang_weiter(s)))
        ul.kern-list.kern-list--bullet { @for satz in weiter.saetze(s, &vorgang) { li { (satz) } } }
        (kontakt(&anfrage, vorgang.bezug.einheit))
        p { (bausteine::link(&format!("/antrag/{}/eingang.pdf", vorgang.id), t::antrag_eingang_pdf(s))) (web::papier::sprachhinweis(s)) }
        p { (bausteine::linkknopf(Rang::Neben, &format!("/vorgang/{}", vorgang.id), t::antrag_eingang_vorgang(s))) }
    };
    Seite::neu(&anfrage, t::antrag_eingang_titel(s)).leistung_in(leistung.name_in(s)).inhalt(inhalt).antwort()
}

/// Where questions go (R33). Nothing where the directory knows no way.
fn kontakt(anfrage: &Anfrage, einheit: grund::EinheitId) -> Markup {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let Some(e) = stand.einheit(einheit) else { return Markup::default() };
    let mut zeilen = Vec::new();
    if let Some(telefon) = &e.telefon {
        let ziffern: String = telefon.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let link = html! { a.kern-link href=(format!("tel:{ziffern}")) { bdi dir="ltr" { (telefon) } } };
        zeilen.push(Zeile::markup(t::antrag_eingang_telefon(s), link));
    }
    if let Some(mail) = &e.mail {
        let link = html! { a.kern-link href=(format!("mailto:{mail}")) { bdi dir="ltr" { (mail) } } };
        zeilen.push(Zeile::markup(t::antrag_eingang_mail(s), link));
    }
    if !e.anschrift.strasse.is_empty() {
        let a = &e.anschrift;
        zeilen.push(Zeile::neu(t::antrag_eingang_anschrift(s), format!("{}, {} {}", a.strasse, a.plz, a.ort)));
    }
    html! {
        @if !zeilen.is_empty() {
            (bausteine::abschnitt(t::antrag_eingang_kontakt(s)))
            (bausteine::absatz(t::antrag_eingang_kontakt_nummer(s)))
            (bausteine::angaben(s, &zeilen))
        }
    }
}

/// Who confirmed it; nothing where nobody had to.
fn mitgezeichnet(s: Sprache, leistung: &Leistung, antrag: &Value) -> Markup {
    let zeilen: Vec<Zeile> = bestaetigungen(antrag)
        .iter()
        .map(|b| Zeile::neu(b.wer(leistung, s), texte::mitzeichnung::eingang_bestaetigt(s, format::zeit(s, b.am))))
        .collect();
    html! {
        @if !zeilen.is_empty() {
            (bausteine::abschnitt(texte::mitzeichnung::eingang_titel(s)))
            (bausteine::angaben(s, &zeilen))
        }
    }
}

/// GET: the receipt as PDF/A and PDF/UA, typeset on demand. Equal matters give equal bytes.
pub async fn pdf(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (mut tx, vorgang) = laden(&anfrage, &id).await?;
    let b = &vorgang.bezug;
    let dokumente = anfrage
        .haus
        .ablage
        .liste(&mut tx, &vorgang.schluessel, b.mandant, vorgang.id)
        .await
        .map_err(WebFehler::intern)?;
    drop(tx);
    setzen(&anfrage, &vorgang, &dokumente, None, anfrage.sprache).await
}

/// The receipt in a language; at the desk with the code that opens the matter online. It is for whoever applied: the desk
/// reads the matter, in German.
pub async fn setzen(
    anfrage: &Anfrage,
    vorgang: &Vorgang,
    dokumente: &[ablage::Dokument],
    code: Option<&str>,
    sprache: Sprache,
) -> Ergebnis {
    let s = web::papier::satzsprache(sprache);
    let mut daten = daten(anfrage, vorgang, dokumente, s)?;
    let leistung = entwurf::version(anfrage, &vorgang.bezug.version, &vorgang.bezug.leistung)?;
    daten["weiter"] = json!(Weiter::laden(anfrage, vorgang, &leistung).await?.saetze(s, vorgang));
    if let Some(code) = code {
        let adresse = format!("{}/ohne-konto", anfrage.haus.einstellungen.adresse);
        daten["zugang"] = json!({"adresse": adresse, "code": code});
    }
    let stueck = Schriftstueck::eingangsbestaetigung(daten, vorgang.eingang);
    let bytes = match anfrage.haus.setzerei.setzen(stueck).await {
        Ok(bytes) => bytes,
        Err(e @ Satzfehler::Vorlage { .. }) => return Err(WebFehler::intern(e)),
        Err(e) => return Err(WebFehler::NichtErreichbar(e.to_string())),
    };
    let name = ablage::content_disposition(&format!("Eingang-{}.pdf", vorgang.nummer), false);
    let kopf = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kopf, bytes).into_response())
}

/// A file of the answers with its hash. A receipt that left out one that the store lacks would say that it never was there.
fn datei(s: Sprache, vorgang: &Vorgang, datei: &Datei, dokumente: &[ablage::Dokument]) -> Result<Value, WebFehler> {
    let Some(d) = dokumente.iter().find(|x| x.zeile.id == datei.dokument) else {
        return Err(WebFehler::intern(format!(
            "Vorgang {}: the answers name the document {}, the store has no row of it",
            vorgang.id, datei.dokument
        )));
    };
    Ok(json!({
        "name": d.name, "groesse": format::groesse(s, d.zeile.groesse), "sha256": d.zeile.sha256_text(),
        "befund": befund(s, &d.zeile.befund),
    }))
}

/// What is known about its harmlessness: in German with the program or the reason, elsewhere as the pages say it.
fn befund(s: Sprache, befund: &Befund) -> String {
    match befund {
        _ if s == Sprache::De => befund.satz(),
        Befund::NichtGeprueft { .. } => t::antrag_dateien_ungeprueft(s).to_owned(),
        _ => t::antrag_dateien_geprueft(s).to_owned(),
    }
}

fn daten(anfrage: &Anfrage, vorgang: &Vorgang, dokumente: &[ablage::Dokument], s: Sprache) -> Result<Value, WebFehler> {
    let b = &vorgang.bezug;
    let antrag: Value = serde_json::from_slice(&vorgang.antrag).map_err(WebFehler::intern)?;
    let eingefroren = Eingefroren::oeffnen(&anfrage.haus, vorgang)?;
    let (leistung, antworten) = (&eingefroren.leistung, &eingefroren.antworten);
    let mut seiten: Vec<Value> = leistung
        .formular
        .zusammenfassung(antworten, &eingefroren.umfeld(), s)
        .into_iter()
        .map(|a| {
            let angaben: Vec<Value> = a.zeilen.iter().map(|z| z.druck("–")).collect();
            let titel = if a.seite.is_some() { a.titel } else { t::antrag_pruefen_berechnet(s).to_owned() };
            json!({"titel": titel, "angaben": angaben})
        })
        .collect();
    if let Some(vermerk) = Ausweisvermerk::aus_antrag(&vorgang.antrag) {
        let zeile = json!({"frage": t::antrag_ausweis_zeile(s), "antwort": vermerk.text(s)});
        seiten.push(json!({"titel": t::antrag_ausweis_abschnitt(s), "angaben": [zeile]}));
    }
    let dateien =
        antworten.dateien().into_iter().map(|d| datei(s, vorgang, d, dokumente)).collect::<Result<Vec<_>, _>>()?;
    let mitzeichnungen: Vec<Value> = eingefroren
        .bestaetigungen
        .iter()
        .map(|m| {
            let wann = texte::mitzeichnung::eingang_bestaetigt(s, format::zeit(s, m.am));
            json!({"wer": m.wer(leistung, s), "wann": wann, "email": m.email, "sha256": m.pruefsumme})
        })
        .collect();
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stand.einheit(b.einheit);
    let mandant = stand.mandant(b.mandant);
    let ortszeit = grund::ortszeit(vorgang.eingang);
    let papier = Papier::aus(&antrag);
    let tag = tag_von(papier.as_ref().and_then(|p| p.erfasst).unwrap_or(vorgang.eingang));
    let eigene = papier.as_ref().map(|p| p.anschrift.clone()).filter(|a| !a.is_empty());
    let empfaenger = eigene.unwrap_or_else(|| leistung.empfaenger(antworten));
    Ok(json!({
        "absender": {
            "name": mandant.map(|m| m.name.clone()).unwrap_or_default(),
            "einheit": einheit.map(|e| e.name.clone()).unwrap_or_default(),
            "strasse": einheit.map(|e| e.anschrift.strasse.clone()).unwrap_or_default(),
            "plz_ort": einheit.map(|e| format!("{} {}", e.anschrift.plz, e.anschrift.ort)).unwrap_or_default(),
            "telefon": einheit.and_then(|e| e.telefon.clone()),
            "email": einheit.and_then(|e| e.mail.clone()),
        },
        "empfaenger": empfaenger,
        "anrede": matches!(s, Sprache::De | Sprache::Leicht).then(|| leistung.anrede(antworten)),
        "nummer": vorgang.nummer.as_str(),
        "datum": tag.to_string(),
        "betreff": t::antrag_eingang_betreff(s, leistung.name(s)),
        "demonstration": mandant.is_some_and(|m| m.demonstration),
        "leistung": leistung.name(s),
        "sprache": s.tag(),
        "datum_text": format::tag(s, tag),
        "zeit_text": format::zeit(s, vorgang.eingang),
        "zeit": ortszeit.datetime().strftime("%Y-%m-%dT%H:%M").to_string(),
        "seiten": seiten,
        "dateien": dateien,
        "mitzeichnungen": mitzeichnungen,
        "vertretung": eingefroren.vertretung.as_ref().map(|v| {
            json!({"fuer": v.fuer, "durch": v.durch, "grundlage": v.grundlage(s)})
        }),
        "papier": papier.as_ref().map(|p| {
            json!({
                "tag": p.eingegangen.to_string(),
                "tag_text": format::tag(s, p.eingegangen),
                "erfasst": p.erfasst.map(|z| format::tag(s, tag_von(z))),
                "fehlt": p.luecken.iter().map(|l| l.frage.as_str()).collect::<Vec<_>>(),
            })
        }),
        "pruefsumme": antrag.get("pruefsumme").cloned().unwrap_or(Value::Null),
    }))
}
