//! Uploads of one field: a page of its own, so that sending a file never loses what was typed elsewhere.

use std::sync::Arc;

use ablage::{Befund, Dateifehler, Format, Upload, Ziel, Zweck};
use akte::entwurf::Entwurf;
use datenbank::{Sicht, Tx};
use formular::{Art, Datei, Feld};
use grund::{DokumentId, Sprache, VorgangId};
use http::header;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::{
        extract::{Multipart, Path},
        response::IntoResponse,
    },
    bausteine::{self, Dateifeld, Fehlerhinweis, Knopf, Rang},
    format, html,
    texte::{self, antrag as t},
    weiter,
};

use crate::entwurf::{self, Offen};

/// Files that one request may bring.
const AUF_EINMAL: usize = 20;

/// GET: what is there, and the form for more.
pub async fn zeigen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let s = anfrage.sprache;
    let gesagt = match abfrage.text("neu").parse::<i64>() {
        Ok(anzahl) => {
            let text = bausteine::absatz(&t::antrag_dateien_gespeichert(s, anzahl));
            bausteine::rueckmeldung(bausteine::Art::Erfolg, t::antrag_dateien_genommen(s), text)
        }
        Err(_) => html! {},
    };
    rendern(&anfrage, &mut tx, &offen, &feld, (Vec::new(), gesagt), abfrage.text("zurueck") == "pruefen").await
}

/// POST: checks, scans, seals and notes every file of the request.
pub async fn hochladen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>, mut teile: Multipart) -> Ergebnis {
    let (tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    // Nothing is held while the bytes come in.
    drop(tx);
    let definition = offen.leistung.formular.datei_feld(&feld).ok_or(WebFehler::NichtGefunden)?;
    let mut zur_pruefung = false;
    let mut ergebnisse = Vec::new();
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        match teil.name() {
            Some("zurueck") => zur_pruefung = teil.text().await.is_ok_and(|w| w == "pruefen"),
            Some("datei") if ergebnisse.len() < AUF_EINMAL => {
                let name = teil.file_name().unwrap_or_default().to_owned();
                let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
                if name.is_empty() && bytes.is_empty() {
                    continue;
                }
                let ergebnis = eine(&anfrage, &offen, definition, &feld, (name.clone(), bytes), None).await?;
                ergebnisse.push((name.chars().take(100).collect::<String>(), ergebnis.err()));
            }
            _ => {}
        }
    }
    let gespeichert = ergebnisse.iter().filter(|(_, fehler)| fehler.is_none()).count();
    if gespeichert > 0 && gespeichert == ergebnisse.len() {
        let zurueck = if zur_pruefung { "&zurueck=pruefen" } else { "" };
        return Ok(weiter(&offen.pfad(&format!("datei/{feld}?neu={gespeichert}{zurueck}"))));
    }
    let mut fehler: Vec<_> =
        ergebnisse.iter().filter_map(|(_, f)| Some(Fehlerhinweis::neu("datei", f.as_deref()?))).collect();
    if ergebnisse.is_empty() {
        fehler.push(Fehlerhinweis::neu("datei", t::antrag_dateien_fehlt(anfrage.sprache)));
    }
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let ergebnis = ergebnisliste(anfrage.sprache, &ergebnisse);
    rendern(&anfrage, &mut tx, &offen, &feld, (fehler, ergebnis), zur_pruefung).await
}

/// POST: takes a file away.
pub async fn entfernen(
    anfrage: Anfrage,
    Path((id, feld, dokument)): Path<(String, String, String)>,
    felder: Felder,
) -> Ergebnis {
    let (tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    drop(tx);
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (vorgang, mandant) = (offen.entwurf.id, offen.entwurf.bezug.mandant);
    let mut tx = schreibend(&anfrage, &offen.entwurf).await?;
    let mut offen = gesperrt(&anfrage, &mut tx, vorgang).await?;
    let leistung = Arc::clone(&offen.leistung);
    // Repeated, it changes nothing and leads to the same page.
    if leistung.formular.datei_entfernen(&feld, dokument, &mut offen.antworten) {
        let weg =
            anfrage.haus.ablage.loeschen(&mut tx, mandant, vorgang, Some(dokument)).await.map_err(WebFehler::intern)?;
        entwurf::sichern(&anfrage, &mut tx, &offen.entwurf, &offen.antworten).await?;
        entwurf::abschliessen(tx).await?;
        if let Err(e) = anfrage.haus.ablage.bytes_loeschen(weg).await {
            tracing::warn!(fehler = %e, "bytes of a removed upload stay until the next sweep");
        }
    }
    let zurueck = if felder.text("zurueck") == "pruefen" { "?zurueck=pruefen" } else { "" };
    Ok(weiter(&offen.pfad(&format!("datei/{feld}{zurueck}"))))
}

async fn oeffnen(anfrage: &Anfrage, id: &str) -> Result<Result<(Tx, Offen), Ergebnis>, WebFehler> {
    Ok(match entwurf::laden(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => Ok((entwurf::tx(anfrage, offen.entwurf.konto).await?, offen)),
        Err(anderswo) => Err(anderswo.antwort()),
    })
}

async fn schreibend(anfrage: &Anfrage, e: &Entwurf) -> Result<Tx, WebFehler> {
    Ok(anfrage.haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?)
}

async fn gesperrt(anfrage: &Anfrage, tx: &mut Tx, id: VorgangId) -> Result<Offen, WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let entwurf = akte::entwurf::laden_und_sperren(tx, &anfrage.haus.tresor, konto, id)
        .await
        .map_err(WebFehler::intern)?
        .filter(|e| !e.eingefroren)
        .ok_or(WebFehler::NichtGefunden)?;
    entwurf::oeffnen(anfrage, Arc::new(entwurf))
}

/// What became of each file of a request, where not all of them were taken.
fn ergebnisliste(s: Sprache, ergebnisse: &[(String, Option<String>)]) -> Markup {
    html! {
        @if ergebnisse.len() > 1 {
            (bausteine::abschnitt(t::antrag_dateien_ergebnis(s)))
            ul.bw-dateien {
                @for (name, fehler) in ergebnisse {
                    li {
                        (bausteine::symbol("draft"))
                        span.bw-dateien__name { bdi { (name) } }
                        @match fehler {
                            Some(_) => (bausteine::status(bausteine::Art::Fehler, t::antrag_dateien_abgelehnt(s))),
                            None => (bausteine::status(bausteine::Art::Erfolg, t::antrag_dateien_genommen(s))),
                        }
                    }
                }
            }
        }
    }
}

/// One file: bytes first, then its row and the answer in one transaction; with `statt`, in the place of another file,
/// which goes in the same transaction. The inner error is for the person.
async fn eine(
    anfrage: &Anfrage,
    offen: &Offen,
    definition: &Feld,
    feld: &str,
    (name, bytes): (String, web::axum::body::Bytes),
    statt: Option<DokumentId>,
) -> Result<Result<(), String>, WebFehler> {
    let s = anfrage.sprache;
    let Art::Datei { formate: arten, groesse_mb, anzahl } = &definition.art else {
        return Err(WebFehler::NichtGefunden);
    };
    if statt.is_none() && vorhandene(offen, feld).len() >= *anzahl {
        return Ok(Err(t::antrag_dateien_voll(s).to_owned()));
    }
    let e = &offen.entwurf;
    let ziel = Ziel { mandant: e.bezug.mandant, vorgang: e.id, konto: Some(e.konto), zweck: Zweck::Nachweis };
    let erlaubte = arten.iter().filter_map(|f| Format::gelesen(f)).collect();
    let upload = Upload { name, bytes, formate: erlaubte, grenze: groesse_mb.saturating_mul(1_000_000) };
    let neu = match anfrage.haus.ablage.hochladen(&e.schluessel, ziel, upload).await {
        Ok(neu) => neu,
        Err(ablage::Fehler::Datei(fehler)) => return Ok(Err(abgelehnt(s, &formate(definition), &fehler))),
        Err(fehler @ ablage::Fehler::Befallen { .. }) => return Ok(Err(befallen(s, &fehler))),
        Err(fehler) => return Err(WebFehler::intern(fehler)),
    };
    let mut tx = schreibend(anfrage, e).await?;
    let mut aktuell = gesperrt(anfrage, &mut tx, e.id).await?;
    let datei = Datei {
        dokument: neu.dokument.zeile.id,
        name: neu.dokument.name.clone(),
        groesse: neu.dokument.zeile.groesse,
        art: neu.dokument.zeile.mime.clone(),
    };
    let leistung = Arc::clone(&aktuell.leistung);
    let mut weg = None;
    if let Some(alt) = statt {
        if !leistung.formular.datei_entfernen(feld, alt, &mut aktuell.antworten) {
            return Err(WebFehler::NichtGefunden);
        }
        weg = Some(anfrage.haus.ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(alt)).await?);
    }
    match leistung.formular.datei_hinzufuegen(feld, datei, &mut aktuell.antworten) {
        Ok(()) => {}
        Err(Some(fehler)) => return Ok(Err(fehler.text(s))),
        Err(None) => return Err(WebFehler::NichtGefunden),
    }
    anfrage.haus.ablage.eintragen(&mut tx, &neu).await.map_err(WebFehler::intern)?;
    entwurf::sichern(anfrage, &mut tx, &aktuell.entwurf, &aktuell.antworten).await?;
    entwurf::abschliessen(tx).await?;
    if let Some(weg) = weg
        && let Err(e) = anfrage.haus.ablage.bytes_loeschen(weg).await
    {
        tracing::warn!(fehler = %e, "bytes of a replaced upload stay until the next sweep");
    }
    Ok(Ok(()))
}

/// Why the file was refused. The document room writes German; the other languages have sentences of their own.
pub fn abgelehnt(s: Sprache, formate: &str, fehler: &Dateifehler) -> String {
    use texte::buergerkonto as d;
    if s == Sprache::De {
        return fehler.to_string();
    }
    match fehler {
        Dateifehler::Leer { name } => d::datei_leer(s, name),
        Dateifehler::ZuGross { name, grenze, .. } => d::datei_zu_gross(s, name, grenze),
        Dateifehler::FalschesFormat { name, .. } => t::antrag_datei_format(s, name, formate),
        Dateifehler::FalscherName { name, endung, .. } => d::datei_falscher_name(s, name, endung),
        Dateifehler::Beschaedigt { name } => d::datei_beschaedigt(s, name),
        Dateifehler::Verschluesselt { name } => d::datei_verschluesselt(s, name),
        Dateifehler::AktiverInhalt { name } => d::datei_aktiv(s, name),
    }
}

/// It carries malware.
pub fn befallen(s: Sprache, fehler: &ablage::Fehler) -> String {
    if s == Sprache::De { fehler.to_string() } else { texte::buergerkonto::datei_befallen(s).to_owned() }
}

fn formate(feld: &Feld) -> String {
    let Art::Datei { formate, .. } = &feld.art else { return String::new() };
    formate.iter().map(|f| f.to_uppercase()).collect::<Vec<_>>().join(", ")
}

fn vorhandene<'a>(offen: &'a Offen, feld: &str) -> Vec<&'a Datei> {
    use formular::Antwort::{Dateien, Gruppe};
    let antwort = match feld.split_once('.') {
        None => offen.antworten.get(feld),
        Some((gruppe, rest)) => match (offen.antworten.get(gruppe), rest.split_once('.')) {
            (Some(Gruppe(l)), Some((i, id))) => i.parse().ok().and_then(|i: usize| l.get(i)).and_then(|e| e.get(id)),
            _ => None,
        },
    };
    if let Some(Dateien(l)) = antwort { l.iter().collect() } else { Vec::new() }
}

/// What is known about the harmlessness of a file.
fn stand(s: Sprache, befund: Option<&Befund>) -> Markup {
    match befund {
        Some(Befund::NichtGeprueft { .. }) | None => {
            bausteine::status(bausteine::Art::Hinweis, t::antrag_dateien_ungeprueft(s))
        }
        Some(_) => bausteine::status(bausteine::Art::Erfolg, t::antrag_dateien_geprueft(s)),
    }
}

/// A file to look at, and to put another one in its place. A picture is shown at once.
fn werkzeug(s: Sprache, hier: &str, d: &Datei, zur_pruefung: bool) -> Markup {
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    html! {
        @if d.art.starts_with("image/") {
            a.bw-vorschau href=(hier) { img src=(hier) alt=(t::antrag_dateien_vorschau(s, &d.name)) loading="lazy"; }
        } @else {
            a.kern-link href=(hier) { (t::antrag_dateien_ansehen(s)) (bausteine::verborgen(&format!(": {}", d.name))) }
        }
        a.kern-link href=(format!("{hier}/ersetzen{zurueck}")) { (t::antrag_dateien_ersetzen(s)) (bausteine::verborgen(&format!(": {}", d.name))) }
    }
}

/// GET: the file as it was uploaded, to look at.
pub async fn ansehen(anfrage: Anfrage, Path((id, feld, dokument)): Path<(String, String, String)>) -> Ergebnis {
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    if !vorhandene(&offen, &feld).iter().any(|d| d.dokument == dokument) {
        return Err(WebFehler::NichtGefunden);
    }
    let e = &offen.entwurf;
    let ablage = &anfrage.haus.ablage;
    let zeile = ablage.laden(&mut tx, e.bezug.mandant, e.id, dokument).await?.ok_or(WebFehler::NichtGefunden)?;
    drop(tx);
    let bytes = ablage.inhalt(&e.schluessel, &zeile).await?;
    let mime = zeile.mime.clone();
    let name = zeile.oeffnen(&e.schluessel)?.name;
    let kopf = [
        (header::CONTENT_TYPE, mime),
        (header::CONTENT_DISPOSITION, ablage::content_disposition(&name, true)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((kopf, bytes).into_response())
}

/// GET: the file that goes, and the field for the one that comes.
pub async fn ersetzen_seite(anfrage: Anfrage, Path((id, feld, dokument)): Path<(String, String, String)>) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let zur_pruefung = abfrage.text("zurueck") == "pruefen";
    let (_, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    ersetzen_zeigen(&anfrage, &offen, (&feld, &dokument), Vec::new(), zur_pruefung)
}

fn ersetzen_zeigen(
    anfrage: &Anfrage,
    offen: &Offen,
    (feld, dokument): (&str, &str),
    fehler: Vec<Fehlerhinweis>,
    zur_pruefung: bool,
) -> Ergebnis {
    let s = anfrage.sprache;
    let definition = offen.leistung.formular.datei_feld(feld).ok_or(WebFehler::NichtGefunden)?;
    let Art::Datei { groesse_mb, formate: arten, .. } = &definition.art else { return Err(WebFehler::NichtGefunden) };
    let alle = vorhandene(offen, feld);
    let alt = alle.iter().find(|d| d.dokument.to_string() == dokument).ok_or(WebFehler::NichtGefunden)?;
    let hinweis = t::antrag_dateien_hinweis_eine(s, formate(definition), groesse_mb);
    let erster = fehler.first().map(|f| f.text.clone());
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    let zurueck = offen.pfad(&format!("datei/{feld}{zurueck}"));
    let inhalt = html! {
        p.kern-body { (t::antrag_dateien_ersetzen_text(s, &alt.name)) }
        (bausteine::formular_mit_dateien(&offen.pfad(&format!("datei/{feld}/{dokument}/ersetzen")), html! {
            @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; }
            (Dateifeld::neu("datei", t::antrag_dateien_auswaehlen(s), &hinweis, &endungen(arten)).fehler(erster.as_deref()))
            (bausteine::knopfzeile(html! { (Knopf::haupt(t::antrag_dateien_ersetzen(s))) }))
        }))
    };
    Seite::neu(anfrage, t::antrag_dateien_ersetzen_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .zurueck(zurueck)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: the new file in the place of the old one, or nothing.
pub async fn ersetzen(
    anfrage: Anfrage,
    Path((id, feld, dokument)): Path<(String, String, String)>,
    mut teile: Multipart,
) -> Ergebnis {
    let (tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    drop(tx);
    let definition = offen.leistung.formular.datei_feld(&feld).ok_or(WebFehler::NichtGefunden)?;
    let alt: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut zur_pruefung = false;
    let mut ergebnis = Err(t::antrag_dateien_fehlt(anfrage.sprache).to_owned());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        match teil.name() {
            Some("zurueck") => zur_pruefung = teil.text().await.is_ok_and(|w| w == "pruefen"),
            Some("datei") if ergebnis.is_err() => {
                let name = teil.file_name().unwrap_or_default().to_owned();
                let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
                if !(name.is_empty() && bytes.is_empty()) {
                    ergebnis = eine(&anfrage, &offen, definition, &feld, (name, bytes), Some(alt)).await?;
                }
            }
            _ => {}
        }
    }
    match ergebnis {
        Ok(()) => {
            let zurueck = if zur_pruefung { "&zurueck=pruefen" } else { "" };
            Ok(weiter(&offen.pfad(&format!("datei/{feld}?neu=1{zurueck}"))))
        }
        Err(text) => {
            let fehler = vec![Fehlerhinweis::neu("datei", text)];
            ersetzen_zeigen(&anfrage, &offen, (&feld, &dokument), fehler, zur_pruefung)
        }
    }
}

/// The kinds of files as a file dialogue takes them.
fn endungen(arten: &[String]) -> String {
    let alle: Vec<String> =
        arten.iter().map(|a| if a == "jpg" { ".jpg,.jpeg".into() } else { format!(".{a}") }).collect();
    alle.join(",")
}

async fn rendern(
    anfrage: &Anfrage,
    tx: &mut Tx,
    offen: &Offen,
    feld: &str,
    (fehler, gesagt): (Vec<Fehlerhinweis>, Markup),
    zur_pruefung: bool,
) -> Ergebnis {
    let s = anfrage.sprache;
    let definition = offen.leistung.formular.datei_feld(feld).ok_or(WebFehler::NichtGefunden)?;
    let Art::Datei { groesse_mb, anzahl, formate: arten } = &definition.art else {
        return Err(WebFehler::NichtGefunden);
    };
    let e = &offen.entwurf;
    let dokumente =
        anfrage.haus.ablage.liste(tx, &e.schluessel, e.bezug.mandant, e.id).await.map_err(WebFehler::intern)?;
    let vorhanden = vorhandene(offen, feld);
    let zeilen: Vec<(String, String, Markup, String)> = vorhanden
        .iter()
        .map(|d| {
            let befund = dokumente.iter().find(|x| x.zeile.id == d.dokument).map(|x| &x.zeile.befund);
            let hier = offen.pfad(&format!("datei/{feld}/{}", d.dokument));
            let mehr = html! { (stand(s, befund)) (werkzeug(s, &hier, d, zur_pruefung)) };
            (d.name.clone(), format::groesse(s, d.groesse), mehr, format!("{hier}/entfernen"))
        })
        .collect();
    let liste: Vec<_> =
        zeilen.iter().map(|(n, g, st, weg)| (n.as_str(), g.as_str(), st.clone(), Some(weg.as_str()))).collect();
    let seite = offen
        .leistung
        .formular
        .alle_seiten()
        .iter()
        .find(|p| p.felder.iter().any(|f| feld.split('.').next() == Some(f.id.as_str())))
        .map(|p| p.id.clone())
        .unwrap_or_default();
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    let zurueck = offen.pfad(&format!("seite/{seite}{zurueck}"));
    let hinweis = t::antrag_dateien_hinweis(s, formate(definition), groesse_mb, anzahl);
    let endungen = endungen(arten);
    let adresse = offen.pfad(&format!("datei/{feld}"));
    let erster = fehler.first().map(|f| f.text.clone());
    let merker = html! { @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; } };
    let inhalt = html! {
        (gesagt)
        @if let Some(h) = &definition.hinweis { p.kern-body { (bausteine::wortlaut(s, h.wortlaut(s))) } }
        @if liste.is_empty() { p.kern-body { (t::antrag_dateien_keine(s)) } }
        @else { (bausteine::formular(&adresse, html! { (merker) (bausteine::dateiliste(s, &liste)) })) }
        @if vorhanden.len() < *anzahl {
            (bausteine::formular_mit_dateien(&adresse, html! {
                (merker)
                (Dateifeld::neu("datei", t::antrag_dateien_auswaehlen(s), &hinweis, &endungen).mehrere().fehler(erster.as_deref()))
                (bausteine::knopfzeile(html! { (Knopf::neben(t::antrag_dateien_hochladen(s))) }))
            }))
        } @else {
            p.kern-body id="datei" tabindex="-1" { (t::antrag_dateien_voll(s)) }
        }
        p { (bausteine::linkknopf(Rang::Haupt, &zurueck, t::antrag_dateien_fertig(s))) }
    };
    Seite::mit_titel(anfrage, definition.frage.wortlaut(s))
        .leistung_in(offen.leistung.name_in(s))
        .vorspann(t::antrag_dateien_titel(s))
        .zurueck(zurueck)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}
