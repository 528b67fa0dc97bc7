//! `/konto/einstellungen` with its forms, `/konto/daten.json`, `/konto/loeschen`.

use axum::response::IntoResponse;
use datenbank::Sicht;
use grund::{KontoId, Sprache, VorgangId, Vorgangsnummer};
use http::header;
use konto::{Bestand, Loeschung};
use serde_json::{Value, json};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Option_, Rang, Zeile},
    html,
    mappe::Mappe,
    texte::{buergerkonto as t, rahmen},
    weiter,
};

use crate::{
    ausweis, briefe,
    gemeinsam::{abfrage, abschliessen, abschliessen_und_wecken, eingabefehler, leer, warten},
    stand,
};

const ORT: &str = "/konto/einstellungen";

/// `GET /konto/einstellungen`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    zeigen(&anfrage, Vec::new()).await
}

async fn zeigen(anfrage: &Anfrage, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let sitzung = anfrage.sitzung()?;
    let ausweis = ausweis::abschnitt(anfrage).await?;
    let inhalt = html! {
        (rueckmeldung(anfrage))
        (b::abschnitt(t::einstellungen_angaben(s)))
        (b::angaben(s, &[Zeile::neu(t::name(s), &sitzung.name), Zeile::neu(t::email(s), &sitzung.email)]))
        p.kern-body { (b::link("/konto/kontakt", t::kontakt_titel(s))) }
        (b::formular("/konto/einstellungen/sprache", html! {
            (Auswahl::radio("sprache", t::einstellungen_sprache(s), anfrage.sprachen().iter().map(|l| Option_ { fremd: Some(*l), ..Option_::neu(l.tag(), l.eigenname()) }))
                .hinweis(t::einstellungen_sprache_hinweis(s)).wert(sitzung.sprache.unwrap_or_default().tag())
                .fehler(Fehlerhinweis::fuer(&fehler, "sprache")))
            (b::knopfzeile(html! { (Knopf::neben(t::einstellungen_sprache_knopf(s))) }))
        }))
        (b::abschnitt(t::einstellungen_passwort(s)))
        (b::formular("/konto/einstellungen/passwort", html! {
            // Password managers want to know whose password changes.
            input type="hidden" autocomplete="username" name="email" value=(sitzung.email);
            (Eingabe::neu("bisher", t::einstellungen_passwort_alt(s)).art("password").autocomplete("current-password")
                .fehler(Fehlerhinweis::fuer(&fehler, "bisher")))
            (Eingabe::neu("passwort", t::passwort_neu(s)).hinweis(t::passwort_hinweis(s)).art("password")
                .autocomplete("new-password").fehler(Fehlerhinweis::fuer(&fehler, "passwort")))
            (b::knopfzeile(html! { (Knopf::neben(t::einstellungen_passwort_knopf(s))) }))
        }))
        (ausweis)
        (b::abschnitt(t::einstellungen_geraete(s)))
        (b::absatz(t::einstellungen_geraete_text(s)))
        (b::formular("/konto/einstellungen/geraete", b::knopfzeile(html! { (Knopf::neben(t::einstellungen_geraete_knopf(s))) })))
        (b::abschnitt(t::einstellungen_daten(s)))
        (b::absatz(t::einstellungen_daten_text(s)))
        (b::knopfzeile(b::linkknopf(Rang::Neben, "/konto/daten.json", t::einstellungen_daten_knopf(s))))
        (b::abschnitt(t::einstellungen_loeschen(s)))
        (b::absatz(t::einstellungen_loeschen_text(s)))
        p.kern-body { (b::link("/konto/loeschen", t::einstellungen_loeschen(s))) }
    };
    Seite::neu(anfrage, t::einstellungen_titel(s))
        .krume("/konto", t::konto_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let text = match abfrage(anfrage, "war").as_deref() {
        Some("passwort") => t::einstellungen_passwort_geaendert(s),
        Some("sprache") => t::einstellungen_sprache_geaendert(s),
        Some("ausweis") => t::ausweis_ist_verbunden(s),
        Some("ausweis-geloest") => t::ausweis_ist_geloest(s),
        Some("geraete") => t::einstellungen_geraete_abgemeldet(s),
        _ => return html! {},
    };
    b::rueckmeldung(Art::Erfolg, t::einstellungen_gespeichert(s), b::absatz(text))
}

/// `POST /konto/einstellungen/sprache`
pub async fn sprache(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let Ok(sprache) = felder.text("sprache").parse::<Sprache>() else {
        let fehler = Fehlerhinweis::neu("sprache", t::einstellungen_sprache_fehlt(anfrage.sprache));
        return zeigen(&anfrage, vec![fehler]).await;
    };
    anfrage.haus.konten.sprache_setzen(anfrage.sitzung()?.konto, sprache).await?;
    Ok(weiter(&format!("{ORT}?war=sprache")))
}

/// `POST /konto/einstellungen/passwort`
pub async fn passwort(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let (alt, neu) = (felder.wert("bisher").unwrap_or_default(), felder.wert("passwort").unwrap_or_default());
    let fehler = leer(&[("bisher", alt, t::passwort_leer(s)), ("passwort", neu, t::passwort_neu_leer(s))]);
    if !fehler.is_empty() {
        return zeigen(&anfrage, fehler).await;
    }
    let konto = anfrage.sitzung()?.konto;
    let token = anfrage.token.as_deref().unwrap_or_default();
    match anfrage.haus.konten.kennwort_aendern(konto, alt, neu, token).await {
        Ok(Some((mut tx, brief))) => {
            briefe::einreihen(&anfrage, &mut tx, &brief, "").await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            Ok(weiter(&format!("{ORT}?war=passwort")))
        }
        Ok(None) => zeigen(&anfrage, vec![Fehlerhinweis::neu("bisher", t::einstellungen_passwort_falsch(s))]).await,
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => zeigen(&anfrage, vec![f]).await,
            None => warten(&anfrage, e),
        },
    }
}

/// `POST /konto/einstellungen/geraete`
pub async fn geraete(anfrage: Anfrage) -> Ergebnis {
    let konto = anfrage.sitzung()?.konto;
    anfrage.haus.konten.ueberall_abmelden(konto, anfrage.token.as_deref()).await?;
    Ok(weiter(&format!("{ORT}?war=geraete")))
}

/// `GET /konto/daten.json`
pub async fn daten(anfrage: Anfrage) -> Ergebnis {
    let konto = anfrage.sitzung()?.konto;
    let haus = &anfrage.haus;
    let mut tx = haus.db.tx(Sicht::Konto(konto)).await?;
    let mut entwuerfe = Vec::new();
    for zeile in akte::entwurf::liste(&mut tx, konto).await? {
        if let Some(e) = akte::entwurf::laden(&mut tx, &haus.tresor, konto, zeile.id).await? {
            entwuerfe.push(json!({
                "id": e.id, "leistung": e.bezug.leistung, "ort": e.bezug.ags, "begonnen": e.angelegt,
                "geaendert": e.geaendert, "antworten": als_json(&e.antworten),
                "vertretung": e.vertretung.as_deref().map(als_json),
            }));
        }
    }
    let mut vorgaenge = Vec::new();
    let mut vor: Option<VorgangId> = None;
    loop {
        let seite = akte::meine(&mut tx, konto, vor).await?;
        let Some(letzte) = seite.last() else { break };
        vor = Some(letzte.id);
        for zeile in &seite {
            if let Some(v) = akte::laden_als_eigner(&mut tx, &haus.tresor, konto, zeile.id).await? {
                vorgaenge.push(vorgang(&mut tx, &v).await?);
            }
        }
    }
    let fuer_mich: Vec<_> = akte::vertretene(&mut tx, konto, None).await?.into_iter().map(|z| z.nummer).collect();
    drop(tx);
    let vollmachten = haus.konten.vollmachten(anfrage.sitzung()?).await?;
    let mappe = Mappe::laden(haus, konto, false).await?;
    let unterlagen: Vec<Value> = mappe.iter().flat_map(|m| &m.dokumente).map(unterlage).collect();
    let alles = json!({
        "stand": anfrage.jetzt,
        "konto": haus.konten.auskunft(konto).await?,
        "angaben": web::stammdaten::lesen(haus, konto).await?,
        "unterlagen": unterlagen,
        "entwuerfe": entwuerfe,
        "vorgaenge": vorgaenge,
        "vollmachten": vollmachten.iter().map(vollmacht).collect::<Vec<_>>(),
        "von_anderen_fuer_mich": fuer_mich,
    });
    let text = serde_json::to_string_pretty(&alles).map_err(WebFehler::intern)?;
    let kopf = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"meine-daten.json\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((kopf, text).into_response())
}

fn unterlage(d: &ablage::Dokument) -> Value {
    let z = &d.zeile;
    json!({ "name": d.name, "art": z.mime, "bytes": z.groesse, "sha256": z.sha256_text(), "seit": z.angelegt })
}

fn vollmacht(v: &konto::Vollmacht) -> Value {
    json!({
        "von": v.geber_name, "an": v.email, "angenommen_von": v.nehmer_name, "leistungen": v.leistungen, "bis": v.bis,
        "beendet": v.beendet,
    })
}

async fn vorgang(tx: &mut datenbank::Tx, v: &akte::Vorgang) -> Result<Value, WebFehler> {
    let verlauf: Vec<Value> = akte::verlauf(tx, v)
        .await?
        .iter()
        .map(|z| json!({ "zeit": z.zeit, "ereignis": z.ereignis.name(), "status": z.status }))
        .collect();
    let mut nachrichten = Vec::new();
    for zu in postfach::des_vorgangs(tx, v.bezug.mandant, v.id).await.map_err(WebFehler::intern)? {
        let n = zu.oeffnen(&v.schluessel).map_err(WebFehler::intern)?;
        nachrichten.push(json!({
            "richtung": n.kopf.richtung, "art": n.kopf.art, "gesendet": n.kopf.gesendet, "gelesen": n.kopf.gelesen,
            "betreff": n.betreff, "text": n.text, "anlagen": n.kopf.anlagen,
        }));
    }
    Ok(json!({
        "nummer": v.nummer, "leistung": v.bezug.leistung, "ort": v.bezug.ags, "eingang": v.eingang,
        "status": v.zustand.status().name(), "antrag": als_json(&v.antrag), "verlauf": verlauf,
        "nachrichten": nachrichten,
    }))
}

fn als_json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or(Value::Null)
}

/// `GET /konto/loeschen`
pub async fn loeschen_seite(anfrage: Anfrage) -> Ergebnis {
    let bestand = bestand(&anfrage, false).await?;
    loeschen_zeigen(&anfrage, &bestand, Vec::new())
}

/// Running matters and drafts of the account.
async fn bestand(anfrage: &Anfrage, entwuerfe_verwerfen: bool) -> Result<Bestand, WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    lesen(anfrage, &mut tx, konto, entwuerfe_verwerfen).await
}

async fn lesen(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    konto: KontoId,
    entwuerfe_verwerfen: bool,
) -> Result<Bestand, WebFehler> {
    let entwuerfe = akte::entwurf::liste(tx, konto).await?;
    let entwuerfe = entwuerfe.iter().map(|e| stand::leistung(anfrage, &e.leistung)).collect();
    let mut laufende: Vec<Vorgangsnummer> = Vec::new();
    if akte::offene_des_kontos(tx, konto).await? > 0 {
        let mut vor = None;
        loop {
            let seite = akte::meine(tx, konto, vor).await?;
            let Some(letzte) = seite.last() else { break };
            vor = Some(letzte.id);
            laufende.extend(seite.into_iter().filter(|z| z.offen).map(|z| z.nummer));
        }
    }
    Ok(Bestand { laufende, entwuerfe, entwuerfe_verwerfen })
}

fn loeschen_zeigen(anfrage: &Anfrage, bestand: &Bestand, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let aufzaehlung = |was: &[String]| html! { ul.kern-list.kern-list--bullet { @for w in was { li { (w) } } } };
    let nummern: Vec<String> = bestand.laufende.iter().map(ToString::to_string).collect();
    let inhalt = html! {
        @if nummern.is_empty() {
            (b::absatz(t::loeschen_text(s)))
            (b::formular("/konto/loeschen", html! {
                @if !bestand.entwuerfe.is_empty() {
                    (b::meldung(Art::Warnung, t::loeschen_entwuerfe_titel(s), aufzaehlung(&bestand.entwuerfe)))
                    (Kasten::neu("entwuerfe", t::loeschen_entwuerfe_kasten(s)).gesetzt(bestand.entwuerfe_verwerfen)
                        .fehler(Fehlerhinweis::fuer(&fehler, "entwuerfe")))
                }
                (Eingabe::neu("passwort", t::passwort(s)).art("password").autocomplete("current-password")
                    .fehler(Fehlerhinweis::fuer(&fehler, "passwort")))
                (b::knopfzeile(html! {
                    (Knopf::haupt(t::loeschen_knopf(s)))
                    (b::linkknopf(Rang::Still, ORT, rahmen::abbrechen(s)))
                }))
            }))
        } @else {
            (b::meldung(Art::Warnung, t::loeschen_laufend_titel(s), html! { (b::absatz(t::loeschen_laufend_text(s))) (aufzaehlung(&nummern)) }))
            p.kern-body { (b::link("/konto", t::konto_titel(s))) }
        }
    };
    Seite::neu(anfrage, t::loeschen_titel(s))
        .krume("/konto", t::konto_titel(s))
        .krume(ORT, t::einstellungen_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/loeschen`
pub async fn loeschen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let haus = &anfrage.haus;
    let konto = anfrage.sitzung()?.konto;
    let verwerfen = felder.gesetzt("entwuerfe");
    let vorher = bestand(&anfrage, verwerfen).await?;
    let kennwort = felder.wert("passwort").unwrap_or_default();
    let falsch = |feld: &str, text: &str| vec![Fehlerhinweis::neu(feld, text)];
    if !vorher.laufende.is_empty() {
        return Err(WebFehler::Konflikt(t::loeschen_laufend_text(s).into()));
    }
    match haus.konten.kennwort_stimmt(konto, kennwort).await {
        Ok(true) => {}
        Ok(false) => return loeschen_zeigen(&anfrage, &vorher, falsch("passwort", t::loeschen_passwort_falsch(s))),
        Err(e) => return warten(&anfrage, e),
    }
    // Read again in the transaction that deletes: an Antrag may have been sent in another window.
    let mut tx = haus.db.tx(Sicht::Konto(konto)).await?;
    let jetzt = lesen(&anfrage, &mut tx, konto, verwerfen).await?;
    match haus.konten.loeschen(&mut tx, konto, &jetzt).await? {
        Loeschung::Geloescht => {}
        Loeschung::LaufendeVorgaenge(_) => return Err(WebFehler::Konflikt(t::loeschen_laufend_text(s).into())),
        Loeschung::EntwuerfeNennen(_) => {
            return loeschen_zeigen(&anfrage, &jetzt, falsch("entwuerfe", t::loeschen_entwuerfe_fehlt(s)));
        }
        Loeschung::Personal => return Err(WebFehler::Konflikt(t::loeschen_personal(s).into())),
    }
    for e in akte::entwurf::liste(&mut tx, konto).await? {
        akte::entwurf::verwerfen(&mut tx, konto, e.id).await?;
    }
    let bytes = web::mappe::alles_loeschen(haus, &mut tx, konto).await?;
    abschliessen(tx).await?;
    if let Err(e) = haus.ablage.bytes_loeschen(bytes).await {
        tracing::warn!(fehler = %e, "bytes of a deleted account stay until the next sweep");
    }
    haus.konten.ueberall_abmelden(konto, None).await?;
    let mut antwort = weiter("/anmelden?war=geloescht");
    web::sitzung_loeschen(haus, &mut antwort);
    Ok(antwort)
}
