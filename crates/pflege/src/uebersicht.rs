//! The editors' first page: what waits for whom, what is old, what is missing.

use grund::{KontoId, Land, LeistungKennung, Tag, Traeger};
use jiff::ToSpan as _;
use konto::{Aktion, Ressource};
use redaktion::{Aufgabe, Fassung, Fassungsstand, Textschluessel, Veraltet};
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Spalte, Tabelle},
    format, html,
};

use crate::{
    gemeinsam::{
        DE, datum, festschreiben, freitext, heute, ich, land_von, leistungsname, name_von, namen, seite, stand_marke,
        textadresse, traeger, traegername, tx,
    },
    verantwortliche, zustaendigkeiten,
};

/// Rows that a list of the first page shows; the rest is counted.
const ZEILEN: usize = 20;

/// What one Land or authority has to do.
struct Lage {
    traeger: Traeger,
    offen: Vec<Fassung>,
    veraltet: Vec<Veraltet>,
    alt: Vec<(LeistungKennung, String, Tag)>,
    aufgaben: Vec<Aufgabe>,
    /// Services with the number of places where two offices receive the same applications.
    doppelt: Vec<(LeistungKennung, usize)>,
    ohne_verantwortliche: usize,
}

/// GET: the first page.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let sitzung = anfrage.sitzung()?;
    let konto = sitzung.konto;
    let mut lagen = Vec::new();
    for t in sitzung.traeger(Ressource::Leistungstext, Aktion::Lesen) {
        lagen.push(lage(&anfrage, t).await?);
    }
    let mut personen = Vec::new();
    for l in &lagen {
        personen.extend(l.offen.iter().map(|f| f.autor));
        personen.extend(l.aufgaben.iter().flat_map(|a| a.fuer.into_iter().chain([a.von])));
    }
    let namen = namen(&anfrage, personen).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        @for l in &lagen {
            section aria-labelledby=(format!("fuer-{}", l.traeger)) {
                h2.kern-heading-medium id=(format!("fuer-{}", l.traeger)) { (traegername(&stand, l.traeger)) }
                (aufgaben(&anfrage, &stand, l, konto, &namen))
                (pruefungen(&anfrage, &stand, l, konto, &namen))
                (meine(&stand, l, konto))
                (erinnerungen(&stand, l))
                @if let Some(land) = l.traeger.land() { (anliegen(&anfrage, &stand, land)) }
            }
        }
        @if lagen.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Keine Texte", bausteine::absatz("Sie pflegen Daten, aber keine Texte. Wählen Sie oben, was Sie ändern möchten.")))
        }
    };
    seite(&anfrage, "Redaktion").inhalt(inhalt).antwort()
}

/// Concerns whose procedures name a service that the catalogue does not have: citizens read the step, but no way leads
/// on to the service and its office.
fn anliegen(anfrage: &Anfrage, stand: &Stand, land: Land) -> Markup {
    let mit_luecken: Vec<(&str, Vec<String>)> = anfrage
        .haus
        .anliegen
        .iter()
        .filter(|a| a.gilt(Some(land)))
        .map(|a| {
            let befunde = a.unbekannte_leistungen(|name| stand.zum_namen(name).is_some());
            (a.name.as_str(), befunde.iter().map(ToString::to_string).collect::<Vec<_>>())
        })
        .filter(|(_, befunde)| !befunde.is_empty())
        .collect();
    html! {
        @if !mit_luecken.is_empty() {
            h3.kern-heading-small { "Anliegen mit Leistungen, die im Katalog fehlen" }
            p.kern-body { "Bei diesen Schritten führt auf dem Portal kein Weg zur Leistung und zur Stelle." }
            @for (name, befunde) in &mit_luecken {
                details {
                    summary { (name) ": " (befunde.len()) @if befunde.len() == 1 { " Leistung" } @else { " Leistungen" } }
                    ul.kern-list.kern-list--bullet { @for b in befunde { li { (b) } } }
                }
            }
        }
    }
}

async fn lage(anfrage: &Anfrage, t: Traeger) -> Result<Lage, WebFehler> {
    let mut tx = tx(anfrage, t).await?;
    let offen = redaktion::in_arbeit(&mut tx).await?;
    let veraltet = redaktion::veraltete_uebersetzungen(&mut tx).await?;
    let aufgaben = redaktion::aufgaben(&mut tx).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let ohne_verantwortliche = verantwortliche::ohne(anfrage, t).await?.len();
    let heute = heute(anfrage);
    let alt = alte_texte(&stand, t, heute);
    Ok(Lage { traeger: t, offen, veraltet, alt, aufgaben, doppelt: doppelte(&stand, t, heute), ohne_verantwortliche })
}

/// Services for which two offices are entered at the same places: citizens are told that nobody knows, and nothing is
/// offered online until it is put right.
fn doppelte(stand: &Stand, t: Traeger, heute: Tag) -> Vec<(LeistungKennung, usize)> {
    let mehrere = |l: &&LeistungKennung| {
        let orte = zustaendigkeiten::luecken(stand, t, l, heute);
        (LeistungKennung::clone(l), orte.iter().filter(|(_, anzahl)| *anzahl > 1).count())
    };
    stand.zugewiesene_leistungen().iter().map(mehrere).filter(|(_, anzahl)| *anzahl > 0).collect()
}

/// Texts of this Land or authority that nobody has looked at for a year, the oldest first.
fn alte_texte(stand: &Stand, t: Traeger, heute: Tag) -> Vec<(LeistungKennung, String, Tag)> {
    let grenze = heute.saturating_sub(1.year());
    let mut alle = Vec::new();
    for l in stand.leistungen() {
        for sprache in grund::Sprache::ALLE {
            let text = match t {
                Traeger::Land(land) => stand.text(&l.kennung, Some(land), sprache).filter(|x| x.land == Some(land)),
                Traeger::Mandant(m) => stand.ergaenzung(&l.kennung, m, sprache),
            };
            if let Some(tag) = text.and_then(|x| x.freigabe).filter(|f| *f < grenze) {
                alle.push((l.kennung.clone(), sprache.tag().to_owned(), tag));
            }
        }
    }
    alle.sort_by(|a, b| (a.2, &a.0).cmp(&(b.2, &b.0)));
    alle
}

fn aufgaben(
    anfrage: &Anfrage,
    stand: &Stand,
    l: &Lage,
    konto: KontoId,
    namen: &std::collections::HashMap<KontoId, String>,
) -> Markup {
    let heute = heute(anfrage);
    let (mut meine, andere): (Vec<_>, Vec<_>) = l.aufgaben.iter().partition(|a| a.fuer.is_none_or(|k| k == konto));
    meine.extend(andere);
    html! {
        @if !meine.is_empty() {
            h3.kern-heading-small { "Aufgaben" }
            (Tabelle::neu("Aufgaben, die dringendsten zuerst", [Spalte::text("Aufgabe"), Spalte::text("Leistung"), Spalte::text("Für"), Spalte::text("Bis"), Spalte::text("Erledigen")]).titel_verborgen()
                .zeilen(meine.iter().take(ZEILEN).map(|a| vec![
                    html! { (a.text) },
                    bausteine::link(&format!("/redaktion/leistung/{}", a.leistung), &leistungsname(stand, &a.leistung, land_von(stand, l.traeger))),
                    html! { @match a.fuer { Some(k) if k == konto => "Sie", Some(k) => (name_von(namen, k)), None => "alle" } },
                    html! { @match a.faellig {
                        Some(t) if t < heute => (bausteine::status(Art::Fehler, &format!("{}, überfällig", format::tag_kurz(DE, t)))),
                        Some(t) => (format::tag_kurz(DE, t)),
                        None => "ohne Tag",
                    } },
                    bausteine::formular(&format!("/redaktion/aufgabe/{}/erledigt", a.id), html! {
                        input type="hidden" name="traeger" value=(l.traeger);
                        (Knopf::still("Erledigt").zusatz(&a.text))
                    }),
                ])))
        }
    }
}

fn zeile_text(stand: &Stand, s: &Textschluessel, ziel: &str) -> Markup {
    let name =
        format!("{} ({})", leistungsname(stand, &s.leistung, land_von(stand, s.traeger)), s.sprache.deutscher_name());
    bausteine::link(&format!("{}{ziel}", textadresse(s)), &name)
}

fn pruefungen(
    anfrage: &Anfrage,
    stand: &Stand,
    l: &Lage,
    konto: KontoId,
    namen: &std::collections::HashMap<KontoId, String>,
) -> Markup {
    let prueft = crate::gemeinsam::darf(anfrage, l.traeger, Ressource::Leistungstext, Aktion::Pruefen);
    let wartende: Vec<&Fassung> = l.offen.iter().filter(|f| f.stand == Fassungsstand::ZurPruefung).collect();
    html! {
        h3.kern-heading-small { "Wartet auf Prüfung" }
        @if wartende.is_empty() { p.kern-body { "Kein Text wartet auf eine Prüfung." } }
        @else {
            (Tabelle::neu("Texte, die auf Prüfung warten", [Spalte::text("Text"), Spalte::text("Von"), Spalte::text("Seit")]).titel_verborgen()
                .zeilen(wartende.iter().rev().take(ZEILEN).map(|f| vec![
                    zeile_text(stand, &f.schluessel, if prueft && f.autor != konto { "/pruefung" } else { "" }),
                    html! { (name_von(namen, f.autor)) },
                    format::zeit_element(DE, f.geaendert),
                ])))
        }
    }
}

fn meine(stand: &Stand, l: &Lage, konto: KontoId) -> Markup {
    let texte: Vec<&Fassung> =
        l.offen.iter().filter(|f| f.stand != Fassungsstand::ZurPruefung || f.autor == konto).collect();
    html! {
        @if !texte.is_empty() {
            h3.kern-heading-small { "Texte in Arbeit" }
            (Tabelle::neu("Texte in Arbeit, zuletzt geänderte zuerst", [Spalte::text("Text"), Spalte::text("Stand"), Spalte::text("Geändert")]).titel_verborgen()
                .zeilen(texte.iter().take(ZEILEN).map(|f| vec![
                    zeile_text(stand, &f.schluessel, ""),
                    html! { (stand_marke(f.stand)) @if f.stand == Fassungsstand::Zurueckgewiesen { " " (f.grund) } @if let Some(t) = f.geplant { " für den " (format::tag_element(DE, t)) } },
                    format::zeit_element(DE, f.geaendert),
                ])))
        }
    }
}

fn erinnerungen(stand: &Stand, l: &Lage) -> Markup {
    let land = land_von(stand, l.traeger);
    let leer = l.veraltet.is_empty() && l.alt.is_empty() && l.doppelt.is_empty() && l.ohne_verantwortliche == 0;
    html! {
        @if !leer {
            h3.kern-heading-small { "Erinnerungen" }
            ul.kern-list.kern-list--bullet {
                @for (leistung, orte) in l.doppelt.iter().take(ZEILEN) {
                    li {
                        "Mehrere Stellen für denselben Ort, deshalb nicht online: "
                        (bausteine::link(&format!("/redaktion/luecken?traeger={}&leistung={leistung}", l.traeger), &leistungsname(stand, leistung, land)))
                        ", " (orte) @if *orte == 1 { " Ort." } @else { " Orte." }
                    }
                }
                @for v in l.veraltet.iter().take(ZEILEN) {
                    li { "Übersetzung veraltet: " (zeile_text(stand, &v.schluessel, "")) ". Der deutsche Text hat jetzt Fassung " (v.deutsch) "." }
                }
                @for (leistung, sprache, tag) in l.alt.iter().take(ZEILEN) {
                    li {
                        "Seit über einem Jahr nicht geprüft: "
                        (bausteine::link(&format!("/redaktion/text/{}/{leistung}/{sprache}", l.traeger), &leistungsname(stand, leistung, land)))
                        ", zuletzt am " (format::tag_element(DE, *tag)) "."
                    }
                }
                @if l.alt.len() > ZEILEN { li { "Und " (l.alt.len() - ZEILEN) " weitere Texte, die seit über einem Jahr nicht geprüft sind." } }
                @if l.ohne_verantwortliche > 0 {
                    li { @match l.traeger {
                        Traeger::Land(land) => (bausteine::link(&format!("/redaktion/behoerden-ohne/{land}"), &format!("{} Behörden haben keine verantwortliche Person benannt", l.ohne_verantwortliche))),
                        Traeger::Mandant(m) => (bausteine::link(&format!("/redaktion/verantwortliche/{m}"), "Ihre Behörde hat keine verantwortliche Person benannt")),
                    } }
                }
            }
        }
    }
}

/// POST: gives somebody a task.
pub async fn aufgabe(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t = traeger(&anfrage, felder.text("traeger"), Ressource::Leistungstext, Aktion::Lesen)?;
    let leistung = LeistungKennung(felder.text("leistung").to_owned());
    if anfrage.haus.verzeichnis.stand().leistung(&leistung).is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    let text = freitext(felder.text("aufgabe"), 500).map_err(WebFehler::NichtVerarbeitbar)?;
    if text.is_empty() {
        return Err(WebFehler::NichtVerarbeitbar("Schreiben Sie, was zu tun ist.".to_owned()));
    }
    let faellig = datum(&felder, "bis")
        .map_err(|()| WebFehler::NichtVerarbeitbar("Geben Sie einen Tag ein, zum Beispiel 27 3 2027.".to_owned()))?;
    let fuer = match felder.text("fuer") {
        "" => None,
        id => {
            let konto: KontoId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
            let da = anfrage.haus.konten.redaktion(t).await?.iter().any(|m| m.konto == konto);
            Some(konto).filter(|_| da)
        }
    };
    let neu = Aufgabe {
        id: uuid::Uuid::nil(),
        traeger: t,
        leistung: leistung.clone(),
        text,
        fuer,
        faellig,
        von: ich(&anfrage)?,
        angelegt: anfrage.jetzt,
    };
    let mut tx = tx(&anfrage, t).await?;
    redaktion::aufgabe_anlegen(&mut tx, &anfrage.haus.umwelt, &neu).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/leistung/{leistung}?aufgabe=ja")))
}

/// POST: a task is done.
pub async fn erledigt(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let t = traeger(&anfrage, felder.text("traeger"), Ressource::Leistungstext, Aktion::Lesen)?;
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = tx(&anfrage, t).await?;
    if !redaktion::aufgabe_erledigen(&mut tx, id, anfrage.jetzt).await? {
        return Err(WebFehler::NichtGefunden);
    }
    festschreiben(tx).await?;
    Ok(web::weiter("/redaktion"))
}
