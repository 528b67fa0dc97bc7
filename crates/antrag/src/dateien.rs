//! Uploads of one field: a page of its own, so that sending a file never loses what was typed elsewhere.

use std::sync::Arc;

use akte::entwurf::Entwurf;
use datenbank::{Sicht, Tx};
use formular::{Antworten, Datei};
use grund::{DokumentId, VorgangId};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::{Multipart, Path},
    bausteine::{self, Dateifeld, Fehlerhinweis, Knopf, Rang},
    format,
    hochladen::{
        AUF_EINMAL, Dateiort, Ueberzaehlige, aufnahme,
        seite::{self as hochladen, Dateiformular},
    },
    html,
    texte::antrag as t,
    weiter,
};

use crate::entwurf::{self, Offen};

/// GET: what is there, and the form for more.
pub async fn zeigen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let neu = abfrage.text("neu").parse::<i64>();
    let gesagt = neu.map_or_else(|_| html! {}, |anzahl| hochladen::genommen(anfrage.sprache, anzahl));
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
    let regel = offen.regel(&feld).ok_or(WebFehler::NichtGefunden)?;
    let mut zur_pruefung = false;
    let (mut ergebnisse, mut uebrig) = (Vec::new(), Ueberzaehlige::default());
    loop {
        let teil = match teile.next_field().await {
            Ok(Some(teil)) => teil,
            Ok(None) => break,
            // Most often a name with signs that no header may have: those before it are there, and the field says it.
            Err(e) if e.status() == http::StatusCode::BAD_REQUEST => {
                let satz = t::antrag_dateien_unlesbar(anfrage.sprache).to_owned();
                ergebnisse.push((String::new(), Some(satz)));
                break;
            }
            Err(e) => return Err(WebFehler::aus_status(e.status())),
        };
        match teil.name() {
            Some("zurueck") => zur_pruefung = teil.text().await.is_ok_and(|w| w == "pruefen"),
            Some("datei") if ergebnisse.len() < AUF_EINMAL => {
                let name = teil.file_name().unwrap_or_default().to_owned();
                let Some(inhalt) = aufnahme::einlesen(&anfrage, &offen, &regel, &name, teil).await? else {
                    continue;
                };
                let ergebnis = aufnahme::eine(&anfrage, &offen, &feld, (&name, inhalt), None).await?;
                ergebnisse.push((name, ergebnis.err()));
            }
            Some("datei") => uebrig.noch_eine(teil.file_name()),
            _ => {}
        }
    }
    ergebnisse.extend(uebrig.ergebnis(anfrage.sprache));
    let gespeichert = ergebnisse.iter().filter(|(_, fehler)| fehler.is_none()).count();
    if gespeichert > 0 && gespeichert == ergebnisse.len() {
        let zurueck = if zur_pruefung { "&zurueck=pruefen" } else { "" };
        return Ok(weiter(&offen.pfad(&format!("datei/{feld}?neu={gespeichert}{zurueck}"))));
    }
    let mut fehler: Vec<_> =
        ergebnisse.iter().filter_map(|(_, f)| Some(Fehlerhinweis::neu("datei", f.as_deref()?))).collect();
    // What holds for many of them is said once; the list below names each.
    fehler.dedup_by(|a, b| a.text == b.text);
    if ergebnisse.is_empty() {
        fehler.push(Fehlerhinweis::neu("datei", t::antrag_dateien_fehlt(anfrage.sprache)));
    }
    let (mut tx, offen) = match oeffnen(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let ergebnis = hochladen::ergebnisliste(anfrage.sprache, &ergebnisse);
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

/// A draft and a transaction that sees it.
async fn oeffnen(anfrage: &Anfrage, id: &str) -> Result<Result<(Tx, Offen), Ergebnis>, WebFehler> {
    Ok(match entwurf::laden(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => Ok((entwurf::tx(anfrage, offen.entwurf.konto).await?, offen)),
        Err(anderswo) => Err(anderswo.antwort()),
    })
}

/// A transaction in which its owner changes the draft.
pub async fn schreibend(anfrage: &Anfrage, e: &Entwurf) -> Result<Tx, WebFehler> {
    Ok(anfrage.haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?)
}

/// The draft, and nobody else changes it until the transaction ends.
pub async fn gesperrt(anfrage: &Anfrage, tx: &mut Tx, id: VorgangId) -> Result<Offen, WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let entwurf = akte::entwurf::laden_und_sperren(tx, &anfrage.haus.tresor, konto, id)
        .await
        .map_err(WebFehler::intern)?
        .filter(|e| !e.eingefroren)
        .ok_or(WebFehler::NichtGefunden)?;
    entwurf::oeffnen(anfrage, Arc::new(entwurf))
}

/// Files that were in the answers and went with the entry of a group that was removed: nothing of them stays.
pub async fn herrenlose_loeschen(
    anfrage: &Anfrage,
    e: &Entwurf,
    vorher: &Antworten,
    nachher: &Antworten,
) -> Result<(), WebFehler> {
    let noch = nachher.dateien();
    let weg: Vec<DokumentId> =
        vorher.dateien().into_iter().map(|d| d.dokument).filter(|d| !noch.iter().any(|n| n.dokument == *d)).collect();
    if weg.is_empty() {
        return Ok(());
    }
    let ablage = &anfrage.haus.ablage;
    let mut tx = schreibend(anfrage, e).await?;
    let mut bytes = Vec::new();
    for dokument in weg {
        bytes.push(ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(dokument)).await.map_err(WebFehler::intern)?);
    }
    entwurf::abschliessen(tx).await?;
    for geloescht in bytes {
        if let Err(e) = ablage.bytes_loeschen(geloescht).await {
            tracing::warn!(fehler = %e, "bytes of a removed entry stay until the next sweep");
        }
    }
    Ok(())
}

/// The files of a field.
pub fn vorhandene<'a>(offen: &'a Offen, feld: &str) -> Vec<&'a Datei> {
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
    web::dokument(&anfrage.haus, &e.schluessel, zeile, true).await
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
    let regel = offen.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    let alle = vorhandene(offen, feld);
    let alt = alle.iter().find(|d| d.dokument.to_string() == dokument).ok_or(WebFehler::NichtGefunden)?;
    let hinweis = t::antrag_dateien_hinweis_eine(s, regel.namen(), regel.groesse_mb);
    let erster = fehler.first().map(|f| f.text.clone());
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    let zurueck = offen.pfad(&format!("datei/{feld}{zurueck}"));
    let inhalt = html! {
        p.kern-body { (t::antrag_dateien_ersetzen_text(s, &alt.name)) }
        (dateiformular(anfrage, offen, feld, Some(alt.dokument), zur_pruefung, &html! {
            (Dateifeld::neu("datei", t::antrag_dateien_auswaehlen(s), &hinweis, &regel.endungen()).fehler(erster.as_deref()))
            (bausteine::knopfzeile(html! { (Knopf::haupt(t::antrag_dateien_ersetzen(s))) }))
        }))
    };
    Seite::neu(anfrage, t::antrag_dateien_ersetzen_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .zurueck(zurueck)
        .fehler(fehler)
        .modul("hochladen.js")
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
    let regel = offen.regel(&feld).ok_or(WebFehler::NichtGefunden)?;
    let alt: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut zur_pruefung = false;
    let mut ergebnis = Err(t::antrag_dateien_fehlt(anfrage.sprache).to_owned());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        match teil.name() {
            Some("zurueck") => zur_pruefung = teil.text().await.is_ok_and(|w| w == "pruefen"),
            Some("datei") if ergebnis.is_err() => {
                let name = teil.file_name().unwrap_or_default().to_owned();
                if let Some(inhalt) = aufnahme::einlesen(&anfrage, &offen, &regel, &name, teil).await? {
                    ergebnis = aufnahme::eine(&anfrage, &offen, &feld, (&name, inhalt), Some(alt)).await?;
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

/// The form that takes files for a field.
fn dateiformular(
    anfrage: &Anfrage,
    offen: &Offen,
    feld: &str,
    statt: Option<DokumentId>,
    zur_pruefung: bool,
    inhalt: &Markup,
) -> Markup {
    let Some(regel) = offen.regel(feld) else { return html! {} };
    let hier = offen.seite(feld);
    let adresse = statt.map_or_else(|| hier.clone(), |alt| format!("{hier}/{alt}/ersetzen"));
    let ziel = if zur_pruefung { format!("{hier}?zurueck=pruefen") } else { hier.clone() };
    let hochladen = format!("{hier}/hochladen");
    let f = Dateiformular {
        adresse: &adresse,
        hochladen: &hochladen,
        ziel: &ziel,
        statt,
        mit_angaben: false,
        regel: &regel,
    };
    f.zeigen(
        anfrage.sprache,
        &html! {
            @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; }
            (inhalt)
        },
    )
}

/// What stands above the question: in a group also which entry it is.
fn vorspann(offen: &Offen, feld: &str, s: grund::Sprache) -> String {
    let titel = t::antrag_dateien_titel(s);
    offen.leistung.formular.eintragstitel(feld, s).map_or_else(|| titel.to_owned(), |e| format!("{titel} – {e}"))
}

/// To the page that puts another file in the place of this one.
fn ersetzen_link(s: grund::Sprache, hier: &str, d: &Datei, zur_pruefung: bool) -> Markup {
    let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
    html! {
        a.kern-link href=(format!("{hier}/ersetzen{zurueck}")) { (t::antrag_dateien_ersetzen(s)) (bausteine::verborgen(&format!(": {}", d.name))) }
    }
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
    let regel = offen.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    let e = &offen.entwurf;
    let dokumente =
        anfrage.haus.ablage.liste(tx, &e.schluessel, e.bezug.mandant, e.id).await.map_err(WebFehler::intern)?;
    let unterwegs = hochladen::laden(anfrage, tx, offen, feld).await?;
    let vorhanden = vorhandene(offen, feld);
    let zeilen: Vec<(String, String, Markup, String)> = vorhanden
        .iter()
        .map(|d| {
            let befund = dokumente.iter().find(|x| x.zeile.id == d.dokument).map(|x| &x.zeile.befund);
            let hier = offen.pfad(&format!("datei/{feld}/{}", d.dokument));
            let mehr = html! {
                (hochladen::befund(s, befund)) (hochladen::vorschau(s, &hier, &d.name, &d.art)) (ersetzen_link(s, &hier, d, zur_pruefung))
            };
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
    let hinweis = t::antrag_dateien_hinweis(s, regel.namen(), regel.groesse_mb, regel.anzahl);
    let endungen = regel.endungen();
    let adresse = offen.pfad(&format!("datei/{feld}"));
    let erster = fehler.first().map(|f| f.text.clone());
    let merker = html! { @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; } };
    let inhalt = html! {
        (gesagt)
        @if let Some(h) = &definition.hinweis { p.kern-body { (bausteine::wortlaut(s, h.wortlaut(s))) } }
        div data-bw-dateien="" {
            @if liste.is_empty() { p.kern-body { (t::antrag_dateien_keine(s)) } }
            @else { (bausteine::formular(&adresse, html! { (merker) (bausteine::dateiliste(s, &liste)) })) }
        }
        (hochladen::unterwegs(anfrage, offen, &unterwegs))
        @if vorhanden.len() < regel.anzahl {
            (dateiformular(anfrage, offen, feld, None, zur_pruefung, &html! {
                (Dateifeld::neu("datei", t::antrag_dateien_auswaehlen(s), &hinweis, &endungen).mehrere().fehler(erster.as_deref()))
                (bausteine::knopfzeile(html! { (Knopf::neben(t::antrag_dateien_hochladen(s))) }))
            }))
            @if offen.vertretung.is_none() && offen.papier.is_none() && anfrage.sitzung()?.ohne_konto.is_none() {
                p.kern-body { (bausteine::link(&format!("{adresse}/unterlagen"), t::antrag_unterlagen_link(s))) }
            }
        } @else {
            p.kern-body id="datei" tabindex="-1" { (t::antrag_dateien_voll(s)) }
        }
        p { (bausteine::linkknopf(Rang::Haupt, &zurueck, t::antrag_dateien_fertig(s))) }
    };
    let blatt = Seite::mit_titel(anfrage, definition.frage.wortlaut(s));
    // Where no more files fit there is no form, and nothing for its script.
    let blatt = if vorhanden.len() < regel.anzahl { blatt.modul("hochladen.js") } else { blatt };
    blatt
        .leistung_in(offen.leistung.name_in(s))
        .vorspann(vorspann(offen, feld, s))
        .zurueck(zurueck)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}
