//! One page of the form: shown, taken, saved while typing.

use betrieb::Merkmal;
use formular::{Art, Feldfehler, Seitenansicht, eintrag_entfernen, eintrag_hinzufuegen};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::{
        extract::Path,
        response::{IntoResponse, Response},
    },
    bausteine::{self, Fehlerhinweis, Knopf},
    formularfeld::{self, Feldumfeld},
    html, nutzung,
    texte::antrag as t,
    weiter,
};

use crate::{
    dateien,
    entwurf::{self, Offen},
    erfassen, fassung, fuer, gleichzeitig, tabelle, uebernahme, uebersicht, widerspruch,
};

/// Attempts to save when another window saves at the same moment.
const VERSUCHE: usize = 3;

/// GET: the page with what is answered so far.
pub async fn zeigen(anfrage: Anfrage, Path((id, seite)): Path<(String, String)>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let f = &offen.leistung.formular;
    let definition = f.seite(&seite).ok_or(WebFehler::NichtGefunden)?;
    match f.ansicht(definition, &offen.antworten, None, &[], &offen.umfeld()) {
        Some(ansicht) => rendern(&anfrage, &offen, &ansicht, &[], None, abfrage.text("zurueck") == "pruefen").await,
        // The page exists but is not asked with these answers.
        None => Ok(weiter(&format!("/antrag/{}", offen.entwurf.id))),
    }
}

/// POST: takes the page, or does what its button says.
pub async fn annehmen(
    anfrage: Anfrage,
    Path((id, seite)): Path<(String, String)>,
    kopf: HeaderMap,
    felder: Result<Felder, WebFehler>,
) -> Ergebnis {
    let id = entwurf::kennung(&id)?;
    let mut felder = match felder {
        Ok(felder) => felder,
        Err(WebFehler::ZuViele | WebFehler::ZuGross) => return zu_viele(&anfrage, id, &seite).await,
        Err(e) => return Err(e),
    };
    if felder.text("aktion").starts_with(uebernahme::AKTION) {
        return uebernahme::entscheiden(&anfrage, id, &seite, &felder).await;
    }
    let nebenbei = kopf.get("x-basiswerk").is_some_and(|w| w == "zwischenspeichern");
    for versuch in 0..=VERSUCHE {
        let (mut offen, geraten) = match entwurf::zum_schreiben(&anfrage, id, versuch).await {
            Ok(beides) => beides,
            Err(anderswo) => return anderswo.antwort(),
        };
        let definition = offen.leistung.formular.seite(&seite).ok_or(WebFehler::NichtGefunden)?.clone();
        if let Some(gegenstand) = &offen.gegenstand {
            gegenstand.eintippen(&mut felder.0);
        }
        if let Some(uebernahme) = &offen.uebernahme {
            uebernahme.eintippen(&definition, &mut felder.0);
        }
        let anders = gleichzeitig::anderswo_geaendert(&offen, &definition, &felder);
        if !anders.is_empty() {
            if geraten {
                anfrage.haus.entwuerfe().vergessen(id);
                continue;
            }
            return if nebenbei {
                Ok(StatusCode::CONFLICT.into_response())
            } else {
                anderswo(&anfrage, &offen, &definition, &felder, &anders).await
            };
        }
        let vorher = offen.antworten.clone();
        let mut gezaehlt = Vec::new();
        let antwort = if nebenbei {
            zwischenspeichern(&mut offen, &seite, &felder)?;
            let gesehen = gleichzeitig::gesehen(&offen, &definition);
            (StatusCode::NO_CONTENT, [(gleichzeitig::GESEHEN_KOPF, gesehen)]).into_response()
        } else {
            handeln(&anfrage, &mut offen, &seite, felder.clone(), &mut gezaehlt).await?
        };
        let wo = ort(&offen, &seite, &antwort);
        let woanders = wo.as_deref().is_some_and(|w| offen.entwurf.zuletzt.as_deref() != Some(w));
        if offen.antworten != vorher || woanders {
            let gesichert = entwurf::sichern_sofort(&anfrage, &offen.entwurf, &offen.antworten, wo.as_deref());
            if let Some(neu) = gesichert.await? {
                if wo.is_some() {
                    entwurf::ort_zaehlen(&anfrage.haus, &offen.entwurf, wo.as_deref());
                }
                dateien::herrenlose_loeschen(&anfrage, &offen.entwurf, &vorher, &offen.antworten).await?;
                zaehlen(&anfrage, &offen, &gezaehlt);
                return Ok(verweisen(antwort, &offen, neu.stand));
            }
        } else if !geraten {
            zaehlen(&anfrage, &offen, &gezaehlt);
            return Ok(verweisen(antwort, &offen, offen.entwurf.stand));
        }
        // Saved by somebody else meanwhile; or nothing to save, which only the database can say.
    }
    Err(WebFehler::Konflikt(t::antrag_gleichzeitig(anfrage.sprache).to_owned()))
}

/// Where the draft is now: the page to which the answer leads, or the one that was saved. The desk's own typing says nothing
/// about people.
fn ort(offen: &Offen, seite: &str, antwort: &Response) -> Option<String> {
    if offen.papier.is_some() {
        return None;
    }
    let ziel = antwort.headers().get(header::LOCATION).and_then(|z| z.to_str().ok()).unwrap_or_default();
    let ziel = ziel.split('?').next().unwrap_or_default();
    if ziel == offen.pfad("pruefen") {
        return Some(nutzung::PRUEFSEITE.to_owned());
    }
    if ziel == offen.pfad(uebersicht::PFAD) {
        return Some(nutzung::UEBERSICHT.to_owned());
    }
    let naechste = ziel.strip_prefix(&offen.pfad("seite/")).filter(|n| offen.leistung.formular.seite(n).is_some());
    Some(naechste.unwrap_or(seite).to_owned())
}

/// More came at once than a page may send: nothing of it is taken, what was saved stays, and the page leads back.
async fn zu_viele(anfrage: &Anfrage, id: grund::VorgangId, seite: &str) -> Ergebnis {
    let offen = match entwurf::laden(anfrage, id).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let s = anfrage.sprache;
    let zurueck =
        offen.pfad(&format!("seite/{}", offen.leistung.formular.seite(seite).ok_or(WebFehler::NichtGefunden)?.id));
    let inhalt = html! {
        (bausteine::meldung(bausteine::Art::Fehler, t::antrag_zu_viele_titel(s), html! {
            p.kern-body { (t::antrag_zu_viele(s, Felder::HOECHSTENS)) }
            p.kern-body { (t::antrag_zu_viele_was(s)) }
        }))
        p { (bausteine::linkknopf(bausteine::Rang::Haupt, &zurueck, t::antrag_zu_viele_zurueck(s))) }
    };
    Seite::neu(anfrage, t::antrag_zu_viele_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .status(StatusCode::PAYLOAD_TOO_LARGE)
        .zurueck(zurueck)
        .inhalt(inhalt)
        .antwort()
}

/// Only what came of an attempt is counted, not the attempts before it.
fn zaehlen(anfrage: &Anfrage, offen: &Offen, gezaehlt: &[(Merkmal, String)]) {
    if offen.papier.is_some() {
        return; // How the desk types says nothing about how people get along with the form.
    }
    for (merkmal, wert) in gezaehlt {
        entwurf::zaehlen(anfrage, &offen.entwurf.bezug, *merkmal, wert);
    }
}

/// A form page that follows is told at which count the draft stands.
fn verweisen(mut antwort: Response, offen: &Offen, stand: i32) -> Response {
    let ziel = antwort.headers().get(header::LOCATION).and_then(|z| z.to_str().ok());
    let neu = ziel.filter(|z| z.starts_with(&offen.pfad(""))).map(|z| entwurf::mit_stand(z, stand));
    if let Some(neu) = neu.and_then(|z| HeaderValue::from_str(&z).ok()) {
        antwort.headers_mut().insert(header::LOCATION, neu);
    }
    antwort
}

/// The page again, with what was typed and with what somebody saved elsewhere; nothing is saved.
async fn anderswo(
    anfrage: &Anfrage,
    offen: &Offen,
    seite: &formular::Seite,
    felder: &Felder,
    fragen: &[String],
) -> Ergebnis {
    let zur_pruefung = felder.text("zurueck") == "pruefen";
    match offen.leistung.formular.ansicht(seite, &offen.antworten, Some(&felder.0), &[], &offen.umfeld()) {
        Some(ansicht) => {
            let hinweis = gleichzeitig::hinweis(anfrage, offen, seite, fragen);
            rendern(anfrage, offen, &ansicht, &[], Some(hinweis), zur_pruefung).await
        }
        // With what was saved elsewhere this page is not asked any more.
        None => Ok(weiter(&format!("/antrag/{}", offen.entwurf.id))),
    }
}

fn zwischenspeichern(offen: &mut Offen, seite: &str, felder: &Felder) -> Result<(), WebFehler> {
    let leistung = std::sync::Arc::clone(&offen.leistung);
    let definition = leistung.formular.seite(seite).ok_or(WebFehler::NichtGefunden)?;
    let mut antworten = std::mem::take(&mut offen.antworten);
    leistung.formular.seite_zwischenspeichern(definition, &felder.0, &mut antworten, &offen.umfeld());
    offen.antworten = antworten;
    Ok(())
}

/// What the pressed button asks for. Changes `offen.antworten`; the caller saves them, and then counts `gezaehlt`.
async fn handeln(
    anfrage: &Anfrage,
    offen: &mut Offen,
    seite: &str,
    mut felder: Felder,
    gezaehlt: &mut Vec<(Merkmal, String)>,
) -> Ergebnis {
    let leistung = std::sync::Arc::clone(&offen.leistung);
    let f = &leistung.formular;
    let definition = f.seite(seite).ok_or(WebFehler::NichtGefunden)?;
    let zur_pruefung = felder.text("zurueck") == "pruefen";
    let aktion = felder.text("aktion").to_owned();
    let (verb, rest) = aktion.split_once(':').unwrap_or((&aktion, ""));
    let feld = |name: &str| definition.felder.iter().find(|f| f.id == name).ok_or(WebFehler::Unlesbar);
    match verb {
        "hinzu" => {
            zwischenspeichern(offen, seite, &felder)?;
            eintrag_hinzufuegen(feld(rest)?, &mut felder.0);
            nochmal(anfrage, offen, definition, &felder, &[], zur_pruefung).await
        }
        "weg" => {
            let (gruppe, index) = rest.split_once(':').ok_or(WebFehler::Unlesbar)?;
            let index = index.parse().map_err(|_| WebFehler::Unlesbar)?;
            // First away, then saved: saving leaves out blank entries, and the numbers would no longer fit.
            eintrag_entfernen(feld(gruppe)?, index, &mut felder.0, &mut offen.antworten);
            zwischenspeichern(offen, seite, &felder)?;
            nochmal(anfrage, offen, definition, &felder, &[], zur_pruefung).await
        }
        "datei" => {
            f.datei_feld(rest).ok_or(WebFehler::Unlesbar)?;
            zwischenspeichern(offen, seite, &felder)?;
            let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
            Ok(weiter(&offen.pfad(&format!("datei/{rest}{zurueck}"))))
        }
        "csv" => {
            f.tabelle_mit_datei(rest).ok_or(WebFehler::Unlesbar)?;
            zwischenspeichern(offen, seite, &felder)?;
            let zurueck = if zur_pruefung { "?zurueck=pruefen" } else { "" };
            Ok(weiter(&offen.pfad(&format!("tabelle/{rest}{zurueck}"))))
        }
        Felder::SPRACHWECHSEL | "suchen" => {
            zwischenspeichern(offen, seite, &felder)?;
            nochmal(anfrage, offen, definition, &felder, &[], zur_pruefung).await
        }
        "luecke" if offen.papier.is_some() => {
            let fehler = f.seite_annehmen(definition, &felder.0, &mut offen.antworten.clone(), &offen.umfeld());
            zwischenspeichern(offen, seite, &felder)?;
            if !fehler.iter().all(Feldfehler::fehlt) {
                return nochmal(anfrage, offen, definition, &felder, &fehler, zur_pruefung).await;
            }
            Ok(weiter(&naechste(offen, definition, zur_pruefung)))
        }
        "uebersicht" if f.hat_abschnitte() => {
            zwischenspeichern(offen, seite, &felder)?;
            Ok(weiter(&offen.pfad(uebersicht::PFAD)))
        }
        "spaeter" => {
            zwischenspeichern(offen, seite, &felder)?;
            Ok(weiter(entwurf::heim(anfrage)))
        }
        _ => {
            let mut antworten = offen.antworten.clone();
            let fehler = f.seite_annehmen(definition, &felder.0, &mut antworten, &offen.umfeld());
            if !fehler.is_empty() {
                gezaehlt.extend(fehler.iter().map(|f| (Merkmal::Fehler, frage_ohne_eintrag(&f.name))));
                // What was right is kept: another language or a break must not lose it.
                zwischenspeichern(offen, seite, &felder)?;
                return nochmal(anfrage, offen, definition, &felder, &fehler, zur_pruefung).await;
            }
            offen.antworten = antworten;
            if !zur_pruefung {
                gezaehlt.push((Merkmal::Seite, seite.to_owned()));
            }
            Ok(weiter(&naechste(offen, definition, zur_pruefung)))
        }
    }
}

/// Which question, not in which entry of a group.
pub fn frage_ohne_eintrag(name: &str) -> String {
    name.split('.').filter(|t| t.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

/// Where it goes on: back to the check if it came from there and nothing is missing, else the next page; after the last
/// page of a section the list of sections.
fn naechste(offen: &Offen, seite: &formular::Seite, zur_pruefung: bool) -> String {
    let f = &offen.leistung.formular;
    if zur_pruefung {
        // An answer may have opened a page that was not asked before.
        return match f.vollstaendig_pruefen(&offen.antworten, &offen.umfeld()) {
            Ok(()) => offen.pfad("pruefen"),
            Err(fehlt) if erfassen::nur_luecken(offen, &fehlt) => offen.pfad("pruefen"),
            Err(fehlt) => offen.pfad(&format!("seite/{}?zurueck=pruefen", fehlt.seite)),
        };
    }
    match f.naechste(seite, &offen.antworten, &offen.umfeld()) {
        Some(naechste) if f.im_selben_abschnitt(&seite.id, naechste) => offen.pfad(&format!("seite/{naechste}")),
        _ if f.hat_abschnitte() => uebersicht::nach(offen, &seite.id),
        Some(naechste) => offen.pfad(&format!("seite/{naechste}")),
        None => offen.pfad("pruefen"),
    }
}

/// The page again, with what was typed: 422 after faults, 200 after a button inside the page.
async fn nochmal(
    anfrage: &Anfrage,
    offen: &Offen,
    seite: &formular::Seite,
    felder: &Felder,
    fehler: &[Feldfehler],
    zur_pruefung: bool,
) -> Ergebnis {
    let f = &offen.leistung.formular;
    match f.ansicht(seite, &offen.antworten, Some(&felder.0), fehler, &offen.umfeld()) {
        Some(ansicht) => rendern(anfrage, offen, &ansicht, fehler, None, zur_pruefung).await,
        None => Ok(weiter(&format!("/antrag/{}", offen.entwurf.id))),
    }
}

/// Where the outline of the municipality is, for pages that ask for a place on it.
fn grenze(anfrage: &Anfrage, offen: &Offen, ansicht: &Seitenansicht<'_>) -> Option<String> {
    if !ansicht.hat(|a| matches!(a, Art::Punkt | Art::Flaeche { .. })) {
        return None;
    }
    let ags: grund::Ags = offen.entwurf.bezug.ags.parse().ok()?;
    let da = !anfrage.haus.verzeichnis.stand().grenze(&ags).is_empty();
    da.then(|| format!("/ort/{ags}/grenze"))
}

async fn rendern(
    anfrage: &Anfrage,
    offen: &Offen,
    ansicht: &Seitenansicht<'_>,
    fehler: &[Feldfehler],
    anderswo: Option<Markup>,
    zur_pruefung: bool,
) -> Ergebnis {
    let s = anfrage.sprache;
    let adresse = offen.pfad(&format!("seite/{}", ansicht.seite.id));
    let haupt = if zur_pruefung { t::antrag_speichern_pruefen(s) } else { t::antrag_weiter(s) };
    let listen = offen.pfad("liste");
    let grenze = grenze(anfrage, offen, ansicht);
    let dienst = anfrage.haus.einstellungen.kartendienst.as_ref();
    let um = Feldumfeld { listen: &listen, grenze: grenze.as_deref(), dienst };
    let status = anderswo.as_ref().map(|_| StatusCode::CONFLICT);
    let frage = uebernahme::frage(anfrage, offen, ansicht.seite).await?;
    let formular = &offen.leistung.formular;
    let in_abschnitten = formular.hat_abschnitte();
    let inhalt = html! {
        @if let Some(hinweis) = anderswo { (hinweis) }
        (tabelle::rueckmeldung(anfrage))
        (fuer::hinweis(anfrage, offen))
        (erfassen::hinweis(offen))
        (widerspruch::frist(anfrage, offen))
        (fassung::hinweis(anfrage, offen))
        @if let Some(text) = &ansicht.seite.einleitung { p.kern-body { (bausteine::wortlaut(s, text.wortlaut(s))) } }
        (bausteine::formular_gespeichert(s, &adresse, &adresse, html! {
            // The Enter key presses the first button of a form: this one, not "remove".
            button.bw-sr type="submit" tabindex="-1" aria-hidden="true" { (haupt) }
            input type="hidden" name="gezeigt" value=(ansicht.gezeigt());
            input type="hidden" name=(gleichzeitig::GESEHEN) value=(gleichzeitig::gesehen(offen, ansicht.seite));
            @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; }
            (frage)
            (widerspruch::fest(anfrage, offen, ansicht.seite))
            @for f in ansicht.felder.iter().filter(|f| !widerspruch::gebunden(offen, &f.name)) {
                @let herkunft = offen.uebernahme.as_ref().and_then(|u| u.herkunft(s, &f.name, &offen.antworten));
                (formularfeld::feld_aus(s, um, f, herkunft.as_deref()))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt(haupt))
                @if offen.papier.is_some() && !fehler.is_empty() && fehler.iter().all(Feldfehler::fehlt) {
                    (Knopf::neben("Steht nicht auf dem Papier").feld("aktion", "luecke"))
                }
                @if in_abschnitten { (Knopf::neben(t::antrag_uebersicht_zurueck(s)).feld("aktion", "uebersicht")) }
                @else { (Knopf::neben(t::antrag_spaeter(s)).feld("aktion", "spaeter")) }
            }))
            @if offen.papier.is_none() { (bausteine::hinweis_klein(&t::antrag_aufbewahrung(s, akte::entwurf::AUFBEWAHRUNG_TAGE))) }
        }))
    };
    let zurueck = match ansicht.vorige {
        _ if zur_pruefung => offen.pfad("pruefen"),
        Some(vorige) if formular.im_selben_abschnitt(vorige, &ansicht.seite.id) => {
            offen.pfad(&format!("seite/{vorige}"))
        }
        _ if in_abschnitten => offen.pfad(uebersicht::PFAD),
        _ => entwurf::heim(anfrage).to_owned(),
    };
    let fehler: Vec<Fehlerhinweis> = fehler.iter().map(|f| Fehlerhinweis::neu(f.anker(), f.text(s))).collect();
    let seite = Seite::mit_titel(anfrage, ansicht.titel().wortlaut(s));
    let seite = formularfeld::module(ansicht).into_iter().fold(seite, Seite::modul);
    let seite = if let Some(status) = status { seite.status(status) } else { seite };
    let seite = match uebersicht::schritt(offen, &ansicht.seite.id) {
        Some((nummer, von)) if von > 1 => seite.schritt(nummer, von),
        Some(_) => seite,
        None => seite.schritt(ansicht.nummer, ansicht.von + 1),
    };
    let seite = match formular.abschnitt_von(&ansicht.seite.id) {
        Some(titel) => {
            let titel = titel.wortlaut(s);
            seite.vorspann(format!("{} – {}", offen.leistung.name_in(s).text, titel.text))
        }
        None => seite,
    };
    seite
        .leistung_in(offen.leistung.name_in(s))
        .eingaben(adresse)
        .zurueck(zurueck)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}
