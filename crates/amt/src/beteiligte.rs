//! Other authorities in a matter of one's own: where they stand and what they say, asking one by hand, taking a
//! question back, asking again; and the duties of the applicant afterwards.

use ::vorgang::{Ereignis, beteiligung::Schritt, frist::Dauer};
use akte::{Vorgang, beteiligung::Teil};
use grund::{BeteiligungId, DokumentId, EinheitId, Tag, tag_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{
        self, Art, Auswahl, Datumsfeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Spalte, Tabelle,
    },
    beteiligung::{self as teile, Eingefroren, Teilanfrage, stellenname},
    format, html,
};

use crate::{
    antrag::Antrag,
    beteiligung::{gegeben, stand_wort, stellungnahmen},
    gemeinsam::{
        Ausgang, DE, adresse, anwenden, festschreiben, freitext, frist, ich, kennung, laden, stand, stand_feld,
    },
    konflikt,
    rueckfrage::datum,
    vorgang::{einfach, unterseite},
};

/// The longest question.
const LAENGSTE: usize = 2000;
/// Offices that a search shows.
const TREFFER: usize = 20;

/// The name of a part: its name in the service, or that it was asked by hand.
fn teilname(antrag: &Antrag, b: &::vorgang::beteiligung::Beteiligung) -> String {
    b.anfrage
        .name
        .as_deref()
        .map_or_else(|| "Von Hand gefragt".to_owned(), |n| antrag.leistung.beteiligungsname(DE, n).text.to_owned())
}

/// The others on the matter's page: a table, then what they answered, then what can be done.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag, alle: &[Teil]) -> Result<Markup, WebFehler> {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let meiner = v.zustand.bearbeiter() == Some(ich(anfrage)?);
    let name = |b: &::vorgang::beteiligung::Beteiligung| stellenname(&verzeichnis, b.anfrage.einheit);
    let spalten = ["Stelle", "Teil", "Stand", "Antwort bis"].map(Spalte::text);
    let tabelle = Tabelle::neu("Beteiligte Stellen", spalten).titel_verborgen().zeilen(alle.iter().map(|t| {
        let b = &t.beteiligung;
        vec![
            html! { (name(b)) },
            html! { (teilname(antrag, b)) },
            stand_wort(b),
            if b.offen() {
                frist(anfrage, Some(b.anfrage.frist))
            } else {
                html! { (format::tag_kurz(DE, b.anfrage.frist)) }
            },
        ]
    }));
    let offen = crate::vorgang::offen_fuer_andere(&v.zustand);
    Ok(html! {
        @if !alle.is_empty() || !v.zustand.ohne_stelle.is_empty() || (meiner && offen) { (bausteine::abschnitt("Beteiligte Stellen")) }
        @if !alle.is_empty() { (tabelle) }
        (ohne_stelle(v, antrag))
        @for t in alle.iter().filter(|t| t.antwort.is_some()) {
            (bausteine::meldung(Art::Hinweis, &name(&t.beteiligung), stellungnahmen(t, |d| format!("{}/dokument/{d}", adresse(v.id)))?))
        }
        @if meiner && offen {
            @for t in alle { (griffe(v, t, &name(&t.beteiligung))) }
            p { (bausteine::linkknopf(Rang::Neben, &format!("{}/beteiligung", adresse(v.id)), "Andere Stelle beteiligen")) }
        }
    })
}

fn ohne_stelle(v: &Vorgang, antrag: &Antrag) -> Markup {
    let namen: Vec<&str> = v.zustand.ohne_stelle.iter().map(|n| antrag.leistung.beteiligungsname(DE, n).text).collect();
    html! {
        @if !namen.is_empty() {
            (bausteine::meldung(Art::Warnung, "Für einen Teil ist am Ort niemand eingetragen", bausteine::absatz(&format!(
                "Das betrifft: {}. Beteiligen Sie die zuständige Stelle von Hand, und sagen Sie der Redaktion, dass die Zuständigkeit fehlt.",
                namen.join(", ")
            ))))
        }
    }
}

/// What can be done with one part.
fn griffe(v: &Vorgang, t: &Teil, name: &str) -> Markup {
    use ::vorgang::beteiligung::Stand;
    let weg = |was: &str| format!("{}/beteiligung/{}/{was}", adresse(v.id), t.id);
    let b = &t.beteiligung;
    let wieder = !matches!(b.stand, Stand::Zurueckgenommen { .. } | Stand::Entfallen { .. });
    html! {
        @if wieder {
            div.bw-knoepfe {
                @if b.offen() {
                    (bausteine::formular(&weg("zuruecknehmen"), html! { (stand_feld(v)) (Knopf::neben("Frage zurücknehmen").zusatz(name)) }))
                }
                (bausteine::linkknopf(Rang::Neben, &weg("erneut"), &format!("Neue Frist setzen: {name}")))
            }
        }
    }
}

/// For the pages of the decision: who has not answered, and who objects.
pub fn vor_der_entscheidung(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let alle = &v.zustand.beteiligungen;
    let zeile = |b: &::vorgang::beteiligung::Beteiligung| {
        html! { li { (stellenname(&verzeichnis, b.anfrage.einheit)) ": " (stand_wort(b)) } }
    };
    let (art, titel) = if v.zustand.wartet_auf_andere() {
        (Art::Warnung, "Noch nicht alle beteiligten Stellen haben geantwortet")
    } else {
        (Art::Hinweis, "So haben die beteiligten Stellen geantwortet")
    };
    html! {
        @if !alle.is_empty() {
            (bausteine::meldung(art, titel, html! {
                ul.kern-list.kern-list--bullet { @for b in alle { (zeile(b)) } }
                p.kern-body { a.kern-link href=(adresse(v.id)) { "Antworten beim Vorgang lesen" } }
            }))
        }
    }
}

/// What others ask for as conditions, in their words: the draft of what the letter says about it (VwVfG § 36). Of a part
/// that was asked again the last answer counts.
pub fn auflagen(anfrage: &Anfrage, alle: &[Teil]) -> Result<String, WebFehler> {
    use ::vorgang::beteiligung::Ergebnis as Urteil;
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let mut texte = Vec::new();
    for t in alle {
        let letzte = gegeben(t)?.pop().filter(|s| s.ergebnis == Urteil::MitAuflagen);
        if let Some(s) = letzte {
            texte.push(format!("{}: {}", stellenname(&verzeichnis, t.beteiligung.anfrage.einheit), s.text.trim()));
        }
    }
    Ok(texte.join("\n\n"))
}

// Asking by hand.

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let dokumente = dokumente(&anfrage, &v, &mut tx).await?;
    drop(tx);
    let frist = v.zustand.vorgaben.kalender.fristende(tag_von(anfrage.jetzt), Dauer::Wochen(4));
    let mut felder = abfrage.0;
    felder.extend([
        ("frist.tag".into(), frist.day().to_string()),
        ("frist.monat".into(), frist.month().to_string()),
        ("frist.jahr".into(), frist.year().to_string()),
    ]);
    maske(&anfrage, &v, &dokumente, &Felder(felder), Vec::new())
}

type Dateien = Vec<(DokumentId, String)>;

/// The files that could be shown to others: everything but drafts.
async fn dokumente(anfrage: &Anfrage, v: &Vorgang, tx: &mut datenbank::Tx) -> Result<Dateien, WebFehler> {
    let alle = anfrage.haus.ablage.liste(tx, &v.schluessel, v.bezug.mandant, v.id).await?;
    Ok(alle.into_iter().filter(|d| d.zeile.zweck != ablage::Zweck::Entwurf).map(|d| (d.zeile.id, d.name)).collect())
}

/// Offices whose names have all the words.
fn suchen(anfrage: &Anfrage, v: &Vorgang, was: &str) -> Vec<(EinheitId, String)> {
    let worte: Vec<String> = was.split_whitespace().map(str::to_lowercase).collect();
    if worte.is_empty() {
        return Vec::new();
    }
    let heute = tag_von(anfrage.jetzt);
    let stand = anfrage.haus.verzeichnis.stand();
    let passt = |name: &str| {
        let name = name.to_lowercase();
        worte.iter().all(|w| name.contains(w.as_str()))
    };
    let alle = stand.einheiten().into_iter().filter(|e| e.id != v.bezug.einheit && e.gilt_am(heute));
    alle.filter(|e| passt(&e.name)).take(TREFFER).map(|e| (e.id, e.name.clone())).collect()
}

fn maske(anfrage: &Anfrage, v: &Vorgang, dateien: &Dateien, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let weg = format!("{}/beteiligung", adresse(v.id));
    let was = felder.text("suche");
    let treffer = suchen(anfrage, v, was);
    let antrag = Eingefroren::oeffnen(&anfrage.haus, v)?;
    let seiten = antrag.leistung.formular.seiten(&antrag.antworten, &antrag.umfeld());
    let stellen: Vec<(String, &str)> = treffer.iter().map(|(id, n)| (id.to_string(), n.as_str())).collect();
    let dokumente: Vec<(String, &str)> = dateien.iter().map(|(id, n)| (id.to_string(), n.as_str())).collect();
    let gewaehlt = |feld: &str| felder.0.iter().filter(|(n, _)| n == feld).map(|(_, w)| w.as_str()).collect::<Vec<_>>();
    let inhalt = html! {
        p.kern-body { "Sie fragen eine andere Stelle dieser Plattform. Sie sieht nur, was Sie auswählen. Ihre Antwort erscheint im Vorgang." }
        form method="get" action=(weg) {
            (Eingabe::neu("suche", "Welche Stelle?").hinweis("Schreiben Sie einen Teil des Namens, zum Beispiel „Umweltamt Bautzen“.").wert(was).maximal(100).fehler(zu("stelle").filter(|_| treffer.is_empty())))
            (bausteine::knopfzeile(html! { (Knopf::neben("Stelle suchen")) }))
        }
        @if !was.is_empty() && treffer.is_empty() { p.kern-body { "Keine Stelle heißt so. Schreiben Sie weniger Wörter oder einen anderen Teil des Namens." } }
        @if !treffer.is_empty() {
            (bausteine::formular(&weg, html! {
                (stand_feld(v))
                input type="hidden" name="suche" value=(was);
                (Auswahl::radio("stelle", "Gefundene Stellen", stellen.iter().map(|(id, n)| Option_::neu(id, n))).wert(felder.text("stelle")).fehler(zu("stelle")))
                (Langtext::neu("frage", "Ihre Frage").hinweis("Schreiben Sie, was die Stelle prüfen und Ihnen sagen soll.").maximal(LAENGSTE).wert(felder.text("frage")).fehler(zu("frage")))
                (Auswahl::kaesten("seiten", "Welche Angaben des Antrags braucht sie?", seiten.iter().map(|s| Option_::neu(s.id, s.titel.in_sprache(DE)))).werte(gewaehlt("seiten")).fehler(zu("seiten")))
                @if !dokumente.is_empty() {
                    (Auswahl::kaesten("dokumente", "Welche weiteren Dateien braucht sie?", dokumente.iter().map(|(id, n)| Option_::neu(id, n))).werte(gewaehlt("dokumente")).hinweis("Dateien, die auf den gewählten Seiten stehen, sieht sie ohnehin."))
                }
                (fristfeld(felder, zu("frist")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Stelle beteiligen")) }))
            }))
        }
    };
    unterseite(anfrage, v, "Andere Stelle beteiligen").fehler(fehler.clone()).inhalt(inhalt).antwort()
}

fn fristfeld(felder: &Felder, fehler: Option<&str>) -> Markup {
    let [tag, monat, jahr] = ["tag", "monat", "jahr"].map(|t| felder.text(&format!("frist.{t}")).to_owned());
    html! {
        (Datumsfeld::neu(DE, "frist", "Antwort bis").hinweis("Ein Tag am Wochenende oder ein Feiertag wird auf den nächsten Werktag verschoben.").werte(&tag, &monat, &jahr).fehler(fehler))
    }
}

/// A day after today and within a year.
fn frist_lesen(anfrage: &Anfrage, felder: &Felder) -> Result<Tag, Fehlerhinweis> {
    let heute = tag_von(anfrage.jetzt);
    let gut = datum(felder, "frist").filter(|t| *t > heute && *t <= heute.saturating_add(jiff::ToSpan::days(366)));
    gut.ok_or_else(|| {
        let satz =
            "Geben Sie einen Tag ein, der nach heute und höchstens ein Jahr später liegt, zum Beispiel 27 3 2026.";
        Fehlerhinweis::neu("frist", satz)
    })
}

pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let dateien = dokumente(&anfrage, &v, &mut tx).await?;
    let teil = match pruefen(&anfrage, &v, &dateien, &felder)? {
        Ok(teil) => teil,
        Err(fehler) => {
            drop(tx);
            return maske(&anfrage, &v, &dateien, &felder, fehler);
        }
    };
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    let eingaben = [("Ihre Frage", teil.auszug.frage.clone())];
    let teile = [teil];
    let ereignis = teile::ereignis(&teile, Some(von), Vec::new());
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => {
            let frisch = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, v.bezug.mandant, v.id).await?;
            teile::anlegen(&anfrage.haus, &mut tx, &frisch.ok_or(WebFehler::NichtGefunden)?, &teile).await?;
            festschreiben(&anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            let eingaben = eingaben.each_ref().map(|(n, w)| (*n, w.as_str()));
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

fn pruefen(
    anfrage: &Anfrage,
    v: &Vorgang,
    dateien: &Dateien,
    felder: &Felder,
) -> Result<Result<Teilanfrage, Vec<Fehlerhinweis>>, WebFehler> {
    let mut fehler = Vec::new();
    let treffer = suchen(anfrage, v, felder.text("suche"));
    let stelle = treffer.iter().find(|(id, _)| id.to_string() == felder.text("stelle"));
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stelle.and_then(|(id, _)| stand.einheit(*id));
    if einheit.is_none() {
        fehler.push(Fehlerhinweis::neu(
            if treffer.is_empty() { "suche" } else { "stelle" },
            "Wählen Sie die Stelle, die Sie fragen.",
        ));
    }
    let frage = match freitext(felder.text("frage"), LAENGSTE) {
        Ok(t) if t.is_empty() => Err("Schreiben Sie Ihre Frage.".to_owned()),
        andere => andere,
    };
    if let Err(e) = &frage {
        fehler.push(Fehlerhinweis::neu("frage", e.clone()));
    }
    let antrag = Eingefroren::oeffnen(&anfrage.haus, v)?;
    let da = antrag.leistung.formular.seiten(&antrag.antworten, &antrag.umfeld());
    let gewaehlt = |feld: &str| felder.0.iter().filter(|(n, _)| n == feld).map(|(_, w)| w.clone()).collect::<Vec<_>>();
    let seiten: Vec<String> = gewaehlt("seiten").into_iter().filter(|s| da.iter().any(|d| d.id == s)).collect();
    if seiten.is_empty() {
        fehler.push(Fehlerhinweis::neu("seiten", "Wählen Sie mindestens einen Teil des Antrags."));
    }
    let bis = frist_lesen(anfrage, felder);
    if let Err(e) = &bis {
        fehler.push(e.clone());
    }
    let (Some(einheit), Ok(frage), Ok(frist)) = (einheit, frage, bis) else { return Ok(Err(fehler)) };
    if !fehler.is_empty() {
        return Ok(Err(fehler));
    }
    let name = "Anfrage einer anderen Stelle";
    let mut auszug = teile::auszug(&antrag, v.bezug.einheit, name, &frage, &seiten);
    let weitere = gewaehlt("dokumente");
    for (id, name) in dateien.iter().filter(|(id, _)| weitere.contains(&id.to_string())) {
        if !auszug.dokumente.iter().any(|(d, _)| d == id) {
            auszug.dokumente.push((*id, name.clone()));
        }
    }
    let id: BeteiligungId = anfrage.haus.umwelt.neue_id();
    let frage =
        ::vorgang::beteiligung::Anfrage { id, name: None, mandant: einheit.mandant, einheit: einheit.id, frist };
    Ok(Ok(Teilanfrage { frage, auszug }))
}

pub async fn zuruecknehmen(anfrage: Anfrage, Path((id, teil)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (von, teil) = (ich(&anfrage)?, teil.parse().map_err(|_| WebFehler::NichtGefunden)?);
    einfach(&anfrage, &id, &felder, |_| {
        Ok(Ereignis::Beteiligung { id: teil, schritt: Schritt::Zurueckgenommen { von } })
    })
    .await
}

pub async fn erneut_zeigen(anfrage: Anfrage, Path((id, teil)): Path<(String, String)>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    erneut_maske(&anfrage, &v, &teil, &Felder::default(), Vec::new())
}

fn erneut_maske(anfrage: &Anfrage, v: &Vorgang, teil: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let id: BeteiligungId = teil.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let b = v.zustand.beteiligung(id).ok_or(WebFehler::NichtGefunden)?;
    let name = stellenname(&anfrage.haus.verzeichnis.stand(), b.anfrage.einheit);
    let zu = Fehlerhinweis::fuer(&fehler, "frist").map(str::to_owned);
    let inhalt = html! {
        p.kern-body { "Die Stelle „" (name) "“ bekommt eine neue Frist. Hat sie schon geantwortet, fragen Sie sie damit noch einmal." }
        (bausteine::formular(&format!("{}/beteiligung/{id}/erneut", adresse(v.id)), html! {
            (stand_feld(v))
            (fristfeld(felder, zu.as_deref()))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Neue Frist setzen")) }))
        }))
    };
    unterseite(anfrage, v, "Neue Frist für eine beteiligte Stelle").fehler(fehler).inhalt(inhalt).antwort()
}

pub async fn erneut(anfrage: Anfrage, Path((id, teil)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let frist = match frist_lesen(&anfrage, &felder) {
        Ok(frist) => frist,
        Err(fehler) => {
            let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
            drop(tx);
            return erneut_maske(&anfrage, &v, &teil, &felder, vec![fehler]);
        }
    };
    let (von, teil) = (ich(&anfrage)?, teil.parse().map_err(|_| WebFehler::NichtGefunden)?);
    einfach(&anfrage, &id, &felder, |_| Ok(Ereignis::Beteiligung { id: teil, schritt: Schritt::Erneut { von, frist } }))
        .await
}

// The duties afterwards.

/// The duties on the matter's page.
pub fn pflichten(v: &Vorgang, antrag: &Antrag) -> Markup {
    let name = |id: &str| antrag.leistung.pflichtregel(id).map_or_else(|| id.to_owned(), |r| r.name.clone());
    let spalten = ["Pflicht", "Bis", "Stand"].map(Spalte::text);
    let tabelle = Tabelle::neu("Pflichten danach", spalten).titel_verborgen().zeilen(v.zustand.pflichten.iter().map(|p| {
        let stand = match p.erfuellt {
            Some(am) => bausteine::status(Art::Erfolg, &format!("Erfüllt am {}", format::tag(DE, tag_von(am)))),
            None if p.ueberfaellig => bausteine::status(Art::Fehler, "Überfällig"),
            None if p.erinnert => bausteine::status(Art::Warnung, "Offen, erinnert"),
            None => bausteine::status(Art::Hinweis, "Offen"),
        };
        let weg = format!("{}/pflicht/{}/erledigt", adresse(v.id), p.auftrag.name);
        vec![html! { (name(&p.auftrag.name)) }, html! { (format::tag_kurz(DE, p.auftrag.faellig)) }, html! {
            (stand)
            @if p.erfuellt.is_none() {
                (bausteine::formular(&weg, html! { (stand_feld(v)) (Knopf::still("Als erledigt vermerken").zusatz(&name(&p.auftrag.name))) }))
            }
        }]
    }));
    html! {
        @if !v.zustand.pflichten.is_empty() { (bausteine::abschnitt("Pflichten der antragstellenden Person")) (tabelle) }
    }
}

pub async fn pflicht_erledigt(
    anfrage: Anfrage,
    Path((id, pflicht)): Path<(String, String)>,
    felder: Felder,
) -> Ergebnis {
    let von = Some(ich(&anfrage)?);
    einfach(&anfrage, &id, &felder, |_| {
        Ok(Ereignis::PflichtErfuellt { pflicht, von, nachricht: None, dokumente: Vec::new() })
    })
    .await
}
