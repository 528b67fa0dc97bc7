//! Uploads of one field: a page of its own, so that sending a file never loses what was typed elsewhere.

use std::sync::Arc;

use ablage::{Befund, Dateifehler, Format, Upload, Ziel, Zweck};
use akte::entwurf::Entwurf;
use datenbank::{Sicht, Tx};
use formular::{Art, Datei, Feld};
use grund::{DokumentId, Sprache, VorgangId};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::{Multipart, Path},
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
    rendern(&anfrage, &mut tx, &offen, &feld, Vec::new(), abfrage.text("zurueck") == "pruefen").await
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
    let mut fehler = Vec::new();
    let mut anzahl = 0;
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        match teil.name() {
            Some("zurueck") => zur_pruefung = teil.text().await.is_ok_and(|w| w == "pruefen"),
            Some("datei") if anzahl < AUF_EINMAL => {
                let name = teil.file_name().unwrap_or_default().to_owned();
                let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
                if name.is_empty() && bytes.is_empty() {
                    continue;
                }
                anzahl += 1;
                if let Err(text) = eine(&anfrage, &offen, definition, &feld, name, bytes).await? {
                    fehler.push(Fehlerhinweis::neu("datei", text));
                }
            }
            _ => {}
        }
    }
    if anzahl == 0 {
        fehler.push(Fehlerhinweis::neu("datei", t::antrag_dateien_fehlt(anfrage.sprache)));
    }
    if fehler.is_empty() {
        let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
        return Ok(weiter(&offen.pfad(&format!("datei/{feld}{zurueck}"))));
    }
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    rendern(&anfrage, &mut tx, &offen, &feld, fehler, zur_pruefung).await
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
        .ok_or(WebFehler::NichtGefunden)?;
    entwurf::oeffnen(anfrage, Arc::new(entwurf))
}

/// One file: bytes first, then its row and the answer in one transaction. The inner error is for the person.
async fn eine(
    anfrage: &Anfrage,
    offen: &Offen,
    definition: &Feld,
    feld: &str,
    name: String,
    bytes: web::axum::body::Bytes,
) -> Result<Result<(), String>, WebFehler> {
    let s = anfrage.sprache;
    let Art::Datei { formate, groesse_mb, anzahl } = &definition.art else { return Err(WebFehler::NichtGefunden) };
    if vorhandene(offen, feld).len() >= *anzahl {
        return Ok(Err(t::antrag_dateien_voll(s).to_owned()));
    }
    let e = &offen.entwurf;
    let ziel = Ziel { mandant: e.bezug.mandant, vorgang: e.id, konto: Some(e.konto), zweck: Zweck::Nachweis };
    let formate = formate.iter().filter_map(|f| Format::gelesen(f)).collect();
    let upload = Upload { name, bytes, formate, grenze: groesse_mb.saturating_mul(1_000_000) };
    let neu = match anfrage.haus.ablage.hochladen(&e.schluessel, ziel, upload).await {
        Ok(neu) => neu,
        Err(ablage::Fehler::Datei(fehler)) => return Ok(Err(abgelehnt(s, definition, &fehler))),
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
    match leistung.formular.datei_hinzufuegen(feld, datei, &mut aktuell.antworten) {
        Ok(()) => {}
        Err(Some(fehler)) => return Ok(Err(fehler.text(s))),
        Err(None) => return Err(WebFehler::NichtGefunden),
    }
    anfrage.haus.ablage.eintragen(&mut tx, &neu).await.map_err(WebFehler::intern)?;
    entwurf::sichern(anfrage, &mut tx, &aktuell.entwurf, &aktuell.antworten).await?;
    entwurf::abschliessen(tx).await?;
    Ok(Ok(()))
}

/// Why the file was refused. The document room writes German; the other languages have sentences of their own.
fn abgelehnt(s: Sprache, feld: &Feld, fehler: &Dateifehler) -> String {
    use texte::buergerkonto as d;
    if s == Sprache::De {
        return fehler.to_string();
    }
    match fehler {
        Dateifehler::Leer { name } => d::datei_leer(s, name),
        Dateifehler::ZuGross { name, grenze, .. } => d::datei_zu_gross(s, name, grenze),
        Dateifehler::FalschesFormat { name, .. } => t::antrag_datei_format(s, name, formate(feld)),
        Dateifehler::FalscherName { name, endung, .. } => d::datei_falscher_name(s, name, endung),
        Dateifehler::Beschaedigt { name } => d::datei_beschaedigt(s, name),
        Dateifehler::Verschluesselt { name } => d::datei_verschluesselt(s, name),
        Dateifehler::AktiverInhalt { name } => d::datei_aktiv(s, name),
    }
}

fn befallen(s: Sprache, fehler: &ablage::Fehler) -> String {
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

async fn rendern(
    anfrage: &Anfrage,
    tx: &mut Tx,
    offen: &Offen,
    feld: &str,
    fehler: Vec<Fehlerhinweis>,
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
            let weg = offen.pfad(&format!("datei/{feld}/{}/entfernen", d.dokument));
            (d.name.clone(), format::groesse(s, d.groesse), stand(s, befund), weg)
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
    let endungen: Vec<String> =
        arten.iter().map(|a| if a == "jpg" { ".jpg,.jpeg".into() } else { format!(".{a}") }).collect();
    let endungen = endungen.join(",");
    let adresse = offen.pfad(&format!("datei/{feld}"));
    let erster = fehler.first().map(|f| f.text.clone());
    let merker = html! { @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; } };
    let inhalt = html! {
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
