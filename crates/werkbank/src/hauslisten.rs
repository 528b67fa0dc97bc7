//! Code lists of the house: brought in as genericode or CSV with a version and the days on which it holds, seen with where they
//! are used and what a new version does differently. Forms copy the version that they pick (`codelisten.rs`, `frage.rs`).

mod einlesen;

use einlesen::{Gelesen, angaben, datei_lesen, felder_der_fassung, teile_lesen};
use grund::{Tag, Traeger, tag_von};
use http::header;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{
        extract::{Multipart, Path},
        response::IntoResponse,
    },
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Rang, Spalte, Tabelle},
    format, html,
};
use werkstatt::{
    Stand, Werkstueck,
    codelisten::{self, Codeliste, EINGEBAUT, Eintrag},
    fragen,
    hauslisten::{self, Hausliste, HauslisteId, Listenangaben, Listenunterschied},
};

use crate::gemeinsam::{DE, adresse, blatt, festschreiben, freitext, traeger, traegername, tx, wer};

/// Bytes that a file may have.
pub const GRENZE: usize = 8 * 1024 * 1024;
/// Rows that a page shows of a long difference, and of a long list.
const GEZEIGT: usize = 30;
const AUSZUG: usize = 10;

pub fn adresse_von(l: &Hausliste) -> String {
    format!("/werkstatt/codelisten/{}", l.id)
}

/// The lists that a form of this owner may use: its own, and those of its Land.
pub async fn fuer(anfrage: &Anfrage, t: Traeger) -> Result<Vec<Hausliste>, WebFehler> {
    let land = web::angebot::land(&anfrage.haus, t).map(Traeger::Land);
    let mut tx = tx(anfrage, t).await?;
    let alle = hauslisten::alle(&mut tx).await?;
    Ok(alle.into_iter().filter(|l| l.traeger == t || Some(l.traeger) == land).collect())
}

/// A version with its entries, as this owner sees it.
pub async fn mit_eintraegen(
    anfrage: &Anfrage,
    t: Traeger,
    id: &str,
) -> Result<Option<(Hausliste, Vec<Eintrag>)>, WebFehler> {
    let Ok(id) = id.parse::<HauslisteId>() else { return Ok(None) };
    let Some(liste) = fuer(anfrage, t).await?.into_iter().find(|l| l.id == id) else { return Ok(None) };
    let mut tx = tx(anfrage, t).await?;
    Ok(hauslisten::eintraege(&mut tx, id).await?.map(|e| (liste, e)))
}

async fn sichtbare(anfrage: &Anfrage) -> Result<Vec<Hausliste>, WebFehler> {
    let mut aus: Vec<Hausliste> = Vec::new();
    for t in traeger(anfrage, Aktion::Lesen)? {
        for l in fuer(anfrage, t).await? {
            if !aus.iter().any(|a| a.id == l.id) {
                aus.push(l);
            }
        }
    }
    Ok(aus)
}

/// A list of her drafts that was copied from one of the house.
async fn benutzte(anfrage: &Anfrage) -> Result<Vec<(Werkstueck, Codeliste)>, WebFehler> {
    let mut aus = Vec::new();
    for t in traeger(anfrage, Aktion::Lesen)? {
        let mut tx = tx(anfrage, t).await?;
        for w in werkstatt::liste(&mut tx).await? {
            if w.stand != Stand::Verworfen {
                let listen = codelisten::alle(&w.dateien.formular()).into_iter().filter(|l| l.haus.is_some());
                aus.extend(listen.map(|l| (w.clone(), l)));
            }
        }
    }
    Ok(aus)
}

/// Was it copied from this list, whatever version?
fn von(c: &Codeliste, l: &Hausliste) -> bool {
    c.haus.as_ref().is_some_and(|h| h.von == l.traeger.to_string() && h.liste == l.angaben.kennung)
}

/// „seit 1. März 2026“, „vom … bis …“
fn geltung(l: &Hausliste, heute: Tag) -> Markup {
    let a = &l.angaben;
    html! {
        @if l.gilt(heute) { (bausteine::status(Art::Erfolg, "gilt")) }
        @else if a.gilt_ab > heute { (bausteine::status(Art::Hinweis, "gilt noch nicht")) }
        @else { (bausteine::status(Art::Warnung, "gilt nicht mehr")) }
        " ab " (format::tag_element(DE, a.gilt_ab))
        @if let Some(bis) = a.gilt_bis { " bis " (format::tag_element(DE, bis)) }
    }
}

/// `GET /werkstatt/codelisten`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    uebersicht(&anfrage, &Felder::default(), Vec::new()).await
}

async fn uebersicht(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let (alle, benutzt, heute) = (sichtbare(anfrage).await?, benutzte(anfrage).await?, tag_von(anfrage.jetzt));
    let mut neueste: Vec<&Hausliste> = Vec::new();
    for l in &alle {
        // The newest come first; one that holds today stands for its list before one that does not.
        match neueste.iter_mut().find(|n| n.selbe_liste(l)) {
            Some(n) if !n.gilt(heute) && l.gilt(heute) => *n = l,
            Some(_) => {}
            None => neueste.push(l),
        }
    }
    neueste.sort_by_cached_key(|l| grund::suchform(&l.angaben.name));
    let zeilen = neueste.iter().map(|l| {
        let dienste = benutzt.iter().filter(|(_, c)| von(c, l)).count();
        vec![
            html! { (bausteine::link(&adresse_von(l), &l.angaben.name)) },
            html! { (traegername(anfrage, l.traeger)) },
            html! { (l.angaben.fassung) br; (geltung(l, heute)) },
            html! { (l.anzahl) },
            html! { @if dienste == 0 { "noch nirgends" } @else if dienste == 1 { "1 Dienst" } @else { (dienste) " Dienste" } },
        ]
    });
    let spalten = ["Liste", "Gehört zu", "Fassung", "Einträge", "Benutzt in"].map(Spalte::text);
    let darf = traeger(anfrage, Aktion::Anlegen)?;
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let inhalt = html! {
        p.kern-body { "Hier stehen Listen, die mehrere Dienste benutzen. Wer ein Formular baut, wählt eine Liste und behält deren Fassung, bis jemand eine neue übernimmt. Listen des Landes sehen alle Behörden des Landes." }
        @if neueste.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch keine Liste", bausteine::absatz("Bringen Sie unten die erste mit, zum Beispiel eine Codeliste aus dem XRepository."))) }
        @else { (Tabelle::neu("Listen des Hauses", spalten).titel_verborgen().zeilen(zeilen)) }
        (bausteine::abschnitt("Immer dabei"))
        p.kern-body { "Diese Listen gehören zum Programm. Jedes Formular darf sie benutzen." }
        ul.kern-list.kern-list--bullet { @for (id, name) in EINGEBAUT { li { (name) " (" code { (id) } ")" } } }
        @if !darf.is_empty() {
            (bausteine::abschnitt("Neue Liste"))
            (bausteine::formular_mit_dateien("/werkstatt/codelisten", html! {
                @if let [eine] = darf.as_slice() { input type="hidden" name="traeger" value=(eine.to_string()); }
                @else {
                    (Auswahl::liste(DE, "traeger", "Für wen?", darf.iter().map(|t| (t.to_string(), traegername(anfrage, *t))).collect::<Vec<_>>().iter().map(|(k, n)| Option_::neu(k, n))).wert(felder.text("traeger")).fehler(zu("traeger")))
                }
                (Eingabe::neu("name", "Name der Liste").hinweis("Zum Beispiel „Rechtsformen“").wert(felder.text("name")).maximal(100).fehler(zu("name")))
                (felder_der_fassung(felder, &fehler, heute))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Liste aufnehmen")) }))
            }))
        }
    };
    blatt(anfrage, "Listen des Hauses").krume("/werkstatt", "Werkstatt").fehler(fehler).inhalt(inhalt).antwort()
}

/// `POST /werkstatt/codelisten`: a list with its first version.
pub async fn anlegen(anfrage: Anfrage, mut teile: Multipart) -> Ergebnis {
    let (felder, inhalt) = teile_lesen(&mut teile).await?;
    let mut fehler = Vec::new();
    let t: Option<Traeger> = felder.text("traeger").parse().ok();
    let t = t.filter(|t| traeger(&anfrage, Aktion::Anlegen).is_ok_and(|alle| alle.contains(t)));
    if t.is_none() {
        fehler.push(Fehlerhinweis::neu("traeger", "Wählen Sie, für wen die Liste ist."));
    }
    let name = freitext(felder.text("name"), 100).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("name", satz));
        "-".to_owned()
    });
    let kennung = fragen::kennung(&name, '_', 40);
    if name.is_empty() || kennung.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie der Liste einen Namen mit mindestens einem Buchstaben."));
    }
    if EINGEBAUT.iter().any(|(e, _)| *e == kennung) {
        fehler.push(Fehlerhinweis::neu(
            "name",
            "So heißt schon eine Liste, die immer dabei ist. Wählen Sie einen anderen Namen.",
        ));
    }
    let gelesen = datei_lesen(&anfrage, &inhalt).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("datei", satz));
        Gelesen { quelle: String::new(), fassung: "-".to_owned(), eintraege: Vec::new() }
    });
    let a = angaben(&felder, (kennung, name), &gelesen, &mut fehler);
    let Some(t) = t.filter(|_| fehler.is_empty()) else { return uebersicht(&anfrage, &felder, fehler).await };
    if fuer(&anfrage, t).await?.iter().any(|l| l.traeger == t && l.angaben.kennung == a.kennung) {
        let satz = "Diese Liste gibt es schon. Öffnen Sie sie, und geben Sie ihr dort eine neue Fassung.";
        return uebersicht(&anfrage, &felder, vec![Fehlerhinweis::neu("name", satz)]).await;
    }
    match aufnehmen(&anfrage, t, &a, &gelesen.eintraege).await? {
        Some(neu) => Ok(web::weiter(&format!("/werkstatt/codelisten/{neu}?getan=aufgenommen"))),
        None => Err(WebFehler::Konflikt(
            "Jemand hat dieselbe Liste gerade aufgenommen. Laden Sie die Seite neu.".to_owned(),
        )),
    }
}

async fn aufnehmen(
    anfrage: &Anfrage,
    t: Traeger,
    a: &Listenangaben,
    eintraege: &[Eintrag],
) -> Result<Option<HauslisteId>, WebFehler> {
    let mut tx = tx(anfrage, t).await?;
    let neu = hauslisten::aufnehmen(&mut tx, &anfrage.haus.umwelt, wer(anfrage)?, t, a, eintraege).await?;
    festschreiben(tx).await?;
    Ok(neu)
}

/// A version that she may see, all versions of its list, its entries.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Hausliste, Vec<Hausliste>, Vec<Eintrag>), WebFehler> {
    let kennung: HauslisteId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let alle = sichtbare(anfrage).await?;
    let eine = alle.iter().find(|l| l.id == kennung).cloned().ok_or(WebFehler::NichtGefunden)?;
    for t in traeger(anfrage, Aktion::Lesen)? {
        if let Some((_, eintraege)) = mit_eintraegen(anfrage, t, id).await? {
            let fassungen = alle.into_iter().filter(|l| l.selbe_liste(&eine)).collect();
            return Ok((eine, fassungen, eintraege));
        }
    }
    Err(WebFehler::NichtGefunden)
}

/// The entries of a version of a list that she sees.
async fn eintraege(anfrage: &Anfrage, id: HauslisteId) -> Result<Vec<Eintrag>, WebFehler> {
    Ok(laden(anfrage, &id.to_string()).await?.2)
}

/// `GET /werkstatt/codelisten/{liste}`
pub async fn eine(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    seite(&anfrage, &id, &Felder::default(), Vec::new()).await
}

async fn seite(anfrage: &Anfrage, id: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let (l, fassungen, inhalte) = laden(anfrage, id).await?;
    let heute = tag_von(anfrage.jetzt);
    // The version before: the newest of those that began earlier.
    let vorige = fassungen.iter().filter(|f| (f.angaben.gilt_ab, f.angelegt) < (l.angaben.gilt_ab, l.angelegt));
    let vorige = vorige.max_by_key(|f| (f.angaben.gilt_ab, f.angelegt));
    let unterschied = match vorige {
        Some(v) => Some((v, hauslisten::unterschied(&eintraege(anfrage, v.id).await?, &inhalte))),
        None => None,
    };
    let benutzt: Vec<(Werkstueck, Codeliste)> =
        benutzte(anfrage).await?.into_iter().filter(|(_, c)| von(c, &l)).collect();
    let a = &l.angaben;
    let hier = adresse_von(&l);
    let eigene = traeger(anfrage, Aktion::Aendern)?.contains(&l.traeger);
    let zeile = |was: &str, text: &str| bausteine::Zeile::neu(was, text);
    let mut kurz = vec![
        zeile("Gehört zu", &traegername(anfrage, l.traeger)),
        zeile("Fassung", &a.fassung),
        bausteine::Zeile::markup("Geltung", geltung(&l, heute)),
        zeile("Einträge", &l.anzahl.to_string()),
    ];
    if !a.quelle.is_empty() {
        kurz.push(zeile("Quelle", &a.quelle));
    }
    let inhalt = html! {
        (getan(anfrage))
        (bausteine::angaben(DE, &kurz))
        (bausteine::knopfzeile(bausteine::linkknopf(Rang::Still, &format!("{hier}/datei"), "Liste als CSV herunterladen")))
        @if let Some((v, u)) = &unterschied {
            (bausteine::abschnitt(&format!("Anders als in Fassung {}", v.angaben.fassung)))
            (unterschied_zeigen(u))
        }
        (bausteine::abschnitt("Wo die Liste benutzt wird"))
        (benutzung(anfrage, &l, &benutzt))
        (bausteine::abschnitt("Fassungen"))
        (alle_fassungen(&fassungen, &l, heute))
        (auszug(&inhalte))
        @if eigene { (pflegen(&l, felder, &fehler, heute)) }
    };
    blatt(anfrage, a.name.clone())
        .krume("/werkstatt", "Werkstatt")
        .krume("/werkstatt/codelisten", "Listen des Hauses")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// A new version, and the end of this one.
fn pflegen(l: &Hausliste, felder: &Felder, fehler: &[Fehlerhinweis], heute: Tag) -> Markup {
    let hier = adresse_von(l);
    html! {
        (bausteine::abschnitt("Neue Fassung aufnehmen"))
        p.kern-body { "Formulare behalten ihre Fassung. Wo die Liste benutzt wird, erscheint die neue als Vorschlag mit allen Unterschieden." }
        (bausteine::formular_mit_dateien(&hier, html! {
            (felder_der_fassung(felder, fehler, heute))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Neue Fassung aufnehmen")) }))
        }))
        (bausteine::abschnitt("Wie lange diese Fassung gilt"))
        (bausteine::formular(&format!("{hier}/ende"), html! {
            (Eingabe::neu("ende", "Letzter Tag").hinweis("Leer: bis auf Weiteres. Danach wählt niemand die Fassung mehr neu; Formulare, die sie haben, behalten sie.").wert(&l.angaben.gilt_bis.map(|t| format::tag_kurz(DE, t)).unwrap_or_default()).maximal(10).breite(12).fehler(Fehlerhinweis::fuer(fehler, "ende")).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::neben("Ende speichern")) }))
        }))
    }
}

fn getan(anfrage: &Anfrage) -> Markup {
    let satz = match anfrage.abfrage_wert("getan").as_deref() {
        Some("aufgenommen") => "Die Liste steht jetzt allen zur Wahl, die Formulare bauen.",
        Some("ende") => "Der letzte Tag ist gespeichert.",
        _ => return html! {},
    };
    bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz(satz))
}

fn auszug(eintraege: &[Eintrag]) -> Markup {
    let zeilen = eintraege.iter().take(AUSZUG).map(|e| vec![html! { (e.wert) }, html! { (e.text) }]);
    let titel =
        if eintraege.len() > AUSZUG { format!("Die ersten {AUSZUG} Einträge") } else { "Einträge".to_owned() };
    html! { (Tabelle::neu(&titel, ["Schlüssel", "Text"].map(Spalte::text)).zeilen(zeilen)) }
}

fn alle_fassungen(fassungen: &[Hausliste], diese: &Hausliste, heute: Tag) -> Markup {
    let zeilen = fassungen.iter().map(|f| {
        vec![
            html! { @if f.id == diese.id { (f.angaben.fassung) " (diese)" } @else { (bausteine::link(&adresse_von(f), &f.angaben.fassung)) } },
            geltung(f, heute),
            html! { (f.anzahl) },
        ]
    });
    html! { (Tabelle::neu("Fassungen", ["Fassung", "Geltung", "Einträge"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
}

fn benutzung(anfrage: &Anfrage, l: &Hausliste, benutzt: &[(Werkstueck, Codeliste)]) -> Markup {
    if benutzt.is_empty() {
        return bausteine::absatz("Noch kein Dienst Ihrer Werkstatt benutzt die Liste.");
    }
    let zeilen = benutzt.iter().map(|(w, c)| {
        let fassung = c.haus.as_ref().map(|h| h.fassung.clone()).unwrap_or_default();
        let andere = fassung != l.angaben.fassung;
        vec![
            html! { (bausteine::link(&format!("{}/codeliste/{}", adresse(w), c.id), &w.name)) br; (traegername(anfrage, w.traeger)) },
            html! { (fassung) @if andere { " " (bausteine::status(Art::Hinweis, "andere Fassung")) } },
            html! { @if c.fragen.is_empty() { "keine Frage" } @else { (c.fragen.join(", ")) } },
        ]
    });
    html! { (Tabelle::neu("Wo die Liste benutzt wird", ["Dienst", "Fassung", "Fragen"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
}

/// What a newer version does differently, in numbers and rows.
pub fn unterschied_zeigen(u: &Listenunterschied) -> Markup {
    if u.ist_leer() {
        return bausteine::absatz("Die Einträge sind dieselben.");
    }
    let eintrag = |was: &str, e: &Eintrag| vec![html! { (was) }, html! { (e.wert) }, html! { (e.text) }];
    let weg = u.weg.iter().map(|e| eintrag("fällt weg", e));
    let anders = u.anders.iter().map(|(a, n)| {
        vec![html! { "heißt anders" }, html! { (n.wert) }, html! { @if a.text == n.text { (n.text) " (Übersetzung geändert)" } @else { (n.text) " (bisher: " (a.text) ")" } }]
    });
    let neu = u.neu.iter().map(|e| eintrag("neu", e));
    let zeilen: Vec<Vec<Markup>> = weg.chain(anders).chain(neu).collect();
    let mehr = zeilen.len().saturating_sub(GEZEIGT);
    html! {
        p.kern-body { "Neu: " (u.neu.len()) ". Fallen weg: " (u.weg.len()) ". Heißen anders: " (u.anders.len()) "." }
        (Tabelle::neu("Unterschiede", ["Was", "Schlüssel", "Text"].map(Spalte::text)).titel_verborgen().zeilen(zeilen.into_iter().take(GEZEIGT)))
        @if mehr > 0 { (bausteine::hinweis_klein(&format!("Und {mehr} weitere. Vergleichen Sie dafür die CSV-Dateien der beiden Fassungen."))) }
    }
}

/// `POST /werkstatt/codelisten/{liste}`: a new version.
pub async fn neue_fassung(anfrage: Anfrage, Path(id): Path<String>, mut teile: Multipart) -> Ergebnis {
    let (l, fassungen, _) = laden(&anfrage, &id).await?;
    if !traeger(&anfrage, Aktion::Aendern)?.contains(&l.traeger) {
        return Err(WebFehler::NichtGefunden);
    }
    let (felder, inhalt) = teile_lesen(&mut teile).await?;
    let mut fehler = Vec::new();
    let gelesen = datei_lesen(&anfrage, &inhalt).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("datei", satz));
        Gelesen { quelle: String::new(), fassung: "-".to_owned(), eintraege: Vec::new() }
    });
    let wie = (l.angaben.kennung.clone(), l.angaben.name.clone());
    let a = angaben(&felder, wie, &gelesen, &mut fehler);
    if fassungen.iter().any(|f| f.angaben.fassung == a.fassung) {
        fehler.push(Fehlerhinweis::neu(
            "fassung",
            "Diese Fassung gibt es schon. Eine Fassung ändert sich nie; geben Sie der neuen einen eigenen Namen.",
        ));
    }
    if !fehler.is_empty() {
        return seite(&anfrage, &id, &felder, fehler).await;
    }
    match aufnehmen(&anfrage, l.traeger, &a, &gelesen.eintraege).await? {
        Some(neu) => Ok(web::weiter(&format!("/werkstatt/codelisten/{neu}?getan=aufgenommen"))),
        None => {
            Err(WebFehler::Konflikt("Jemand hat diese Fassung gerade aufgenommen. Laden Sie die Seite neu.".to_owned()))
        }
    }
}

/// `POST /werkstatt/codelisten/{liste}/ende`
pub async fn ende(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (l, ..) = laden(&anfrage, &id).await?;
    if !traeger(&anfrage, Aktion::Aendern)?.contains(&l.traeger) {
        return Err(WebFehler::NichtGefunden);
    }
    let da = felder.text("ende");
    let tag = format::tag_lesen(da);
    let satz = if tag.is_none() && !da.is_empty() {
        "Diesen Tag gibt es nicht. Schreiben Sie den Tag so: 31.12.2026."
    } else if tag.is_some_and(|t| t < l.angaben.gilt_ab) {
        "Das Ende liegt vor dem ersten Tag der Fassung. Wählen Sie einen späteren Tag."
    } else {
        let mut tx = tx(&anfrage, l.traeger).await?;
        if !hauslisten::beenden(&mut tx, l.id, tag).await? {
            return Err(WebFehler::NichtGefunden);
        }
        festschreiben(tx).await?;
        return Ok(web::weiter(&format!("{}?getan=ende", adresse_von(&l))));
    };
    seite(&anfrage, &id, &Felder::default(), vec![Fehlerhinweis::neu("ende", satz)]).await
}

/// `GET /werkstatt/codelisten/{liste}/datei`
pub async fn herunterladen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (l, _, eintraege) = laden(&anfrage, &id).await?;
    let name = ablage::content_disposition(&format!("{}-{}.csv", l.angaben.kennung, l.angaben.fassung), false);
    let kopf = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kopf, codelisten::schreiben(&eintraege)).into_response())
}
