//! Who is responsible for what, where: single entries, and what is missing or double.

use std::sync::Arc;

use grund::{EinheitId, LeistungKennung, Traeger, suchform};
use konto::{Aktion, Ressource};
use verzeichnis::{Auspraegung, Gemeinde, Katalogleistung, Leistungsart, Stand, Zustaendigkeit};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle},
    format, html,
};

use crate::{
    gebiet::{self, Tun, Zeile, auspraegung_text},
    gemeinsam::{DE, abfrage, blaettern, darf, festschreiben, heute, leistungsname, seite, traegername, tx},
};

/// The Länder and authorities for which she sees responsibilities.
pub fn meine(anfrage: &Anfrage, a: Aktion) -> Result<Vec<Traeger>, WebFehler> {
    Ok(anfrage.sitzung()?.traeger(Ressource::Zustaendigkeit, a))
}

/// The one asked for, if it is hers, else her first.
pub fn gewaehlt(anfrage: &Anfrage, text: &str, a: Aktion) -> Result<Traeger, WebFehler> {
    let alle = meine(anfrage, a)?;
    match text {
        "" => alle.first().copied().ok_or(WebFehler::Verboten),
        text => text.parse().ok().filter(|t| alle.contains(t)).ok_or(WebFehler::NichtGefunden),
    }
}

/// GET: the services with their state, or the entries of one service.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Lesen)?;
    match felder.text("leistung") {
        "" => uebersicht(&anfrage, t),
        l => {
            let stand = anfrage.haus.verzeichnis.stand();
            let k = LeistungKennung(l.to_owned());
            let da = stand.leistung(&k).or_else(|| stand.nach_leika(l)).ok_or(WebFehler::NichtGefunden)?;
            eine(&anfrage, t, &da.kennung.clone(), &felder, Vec::new())
        }
    }
}

fn weg(t: Traeger) -> Markup {
    html! {
        nav.bw-filter aria-label="Zuständigkeiten" { ul {
            li { (bausteine::link(&format!("/redaktion/zustaendigkeiten?traeger={t}"), "Nach Leistung")) }
            li { (bausteine::link(&format!("/redaktion/luecken?traeger={t}"), "Lücken und Doppelte")) }
            li { (bausteine::link(&format!("/redaktion/masse?traeger={t}"), "Viele auf einmal ändern")) }
        } }
    }
}

/// Gaps of a service in the places of a Land or authority: nobody, or several.
pub fn luecken(stand: &Stand, t: Traeger, l: &LeistungKennung, am: grund::Tag) -> Vec<(Arc<Gemeinde>, usize)> {
    let gehoert = |g: &Gemeinde| match t {
        Traeger::Land(land) => g.ags.land() == land.as_str(),
        Traeger::Mandant(m) => stand.mandant(m).is_some_and(|m| m.ags == g.ags),
    };
    stand.luecken(l, am).into_iter().filter(|(g, _)| gehoert(g)).collect()
}

fn gehoert(stand: &Stand, t: Traeger, z: &Zustaendigkeit) -> bool {
    match t {
        Traeger::Land(land) => z.gebiet.starts_with(land.as_str()),
        Traeger::Mandant(m) => stand.einheit(z.einheit).is_some_and(|e| e.mandant == m),
    }
}

fn uebersicht(anfrage: &Anfrage, t: Traeger) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let am = heute(anfrage);
    let mut alle: Vec<&LeistungKennung> = stand
        .zugewiesene_leistungen()
        .into_iter()
        .filter(|l| stand.zustaendigkeiten(l).iter().any(|z| gehoert(&stand, t, z)))
        .collect();
    alle.sort_by_cached_key(|l| suchform(&leistungsname(&stand, l, None)));
    let (hier, vorige, naechste) = blaettern(anfrage, &alle, 50);
    let inhalt = html! {
        (weg(t))
        form.bw-formular method="get" action="/redaktion/zustaendigkeiten" {
            input type="hidden" name="traeger" value=(t);
            (Eingabe::neu("leistung", "Leistung öffnen").hinweis("Kennung oder LeiKa-Schlüssel, zum Beispiel hundesteuer-anmelden."))
            (bausteine::knopfzeile(html! { (Knopf::neben("Öffnen")) }))
        }
        @if hier.is_empty() { p.kern-body { "Für keine Leistung ist hier jemand eingetragen." } }
        @else {
            (Tabelle::neu("Leistungen mit Zuständigkeiten", [Spalte::text("Leistung"), Spalte::zahl("Einträge"), Spalte::zahl("Orte ohne Stelle"), Spalte::zahl("Orte mit mehreren")]).titel_verborgen()
                .zeilen(hier.iter().map(|l| {
                    let fehlend = luecken(&stand, t, l, am);
                    let eintraege = stand.zustaendigkeiten(l).iter().filter(|z| gehoert(&stand, t, z)).count();
                    vec![
                        bausteine::link(&format!("/redaktion/zustaendigkeiten?traeger={t}&leistung={l}"), &leistungsname(&stand, l, None)),
                        html! { (eintraege) },
                        html! { (fehlend.iter().filter(|(_, n)| *n == 0).count()) },
                        html! { (fehlend.iter().filter(|(_, n)| *n > 1).count()) },
                    ]
                })))
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
    };
    seite(anfrage, "Zuständigkeiten").vorspann(traegername(&stand, t)).inhalt(inhalt).antwort()
}

fn eine(anfrage: &Anfrage, t: Traeger, l: &LeistungKennung, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let am = heute(anfrage);
    let schreiben = darf(anfrage, t, Ressource::Zustaendigkeit, Aktion::Aendern);
    let alle: Vec<&Zustaendigkeit> = stand.zustaendigkeiten(l).into_iter().filter(|z| gehoert(&stand, t, z)).collect();
    let (hier, vorige, naechste) = blaettern(anfrage, &alle, 50);
    let fehlend = luecken(&stand, t, l, am);
    let tag = |d: Option<grund::Tag>| d.map_or_else(|| "–".to_owned(), |d| format::tag_kurz(DE, d));
    let inhalt = html! {
        @if abfrage(anfrage).gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Das Portal nennt ab jetzt die neue Stelle."))) }
        (weg(t))
        (luecken_kurz(&fehlend, t, l))
        @if let Traeger::Mandant(m) = t { p.kern-body { (bausteine::link(&format!("/redaktion/aktivierung/{m}/{l}"), "Diese Leistung online anbieten")) } }
        @if !hier.is_empty() {
            (Tabelle::neu("Einträge", [Spalte::text("Gebiet"), Spalte::text("Stelle"), Spalte::text("Ausprägung"), Spalte::text("Von"), Spalte::text("Bis"), Spalte::text("Ändern")]).titel_verborgen()
                .zeilen(hier.iter().map(|z| vec![
                    html! { (gebiet::name(&stand, &z.gebiet)) },
                    html! { (stand.einheit(z.einheit).map_or_else(|| z.einheit.to_string(), |e| e.name.clone())) },
                    html! { (auspraegung_text(z.auspraegung)) },
                    html! { (tag(z.von)) },
                    html! { (tag(z.bis)) },
                    html! { @if schreiben { (aendern(&stand, t, z)) } @else { "nur lesen" } },
                ])))
            (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
        }
        @if schreiben {
            h2.kern-heading-medium id="eintrag" { "Eintrag anlegen oder ändern" }
            (bausteine::formular("/redaktion/zustaendigkeiten", maske(&stand, t, l, felder, &fehler)))
        }
    };
    seite(anfrage, format!("Zuständigkeiten: {}", leistungsname(&stand, l, None)))
        .vorspann(traegername(&stand, t))
        .krume("/redaktion/zustaendigkeiten", "Zuständigkeiten")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn luecken_kurz(fehlend: &[(Arc<Gemeinde>, usize)], t: Traeger, l: &LeistungKennung) -> Markup {
    let ohne = fehlend.iter().filter(|(_, n)| *n == 0).count();
    let mehrere = fehlend.len() - ohne;
    html! {
        @if fehlend.is_empty() { (bausteine::meldung(Art::Erfolg, "Vollständig", bausteine::absatz("An jedem Ort nimmt genau eine Stelle Anträge an."))) }
        @else {
            (bausteine::meldung(Art::Warnung, "Nicht überall eindeutig", html! {
                p.kern-body { (ohne) " Orte ohne Stelle, " (mehrere) " Orte mit mehreren Stellen. " (bausteine::link(&format!("/redaktion/luecken?traeger={t}&leistung={l}"), "Orte ansehen")) }
            }))
        }
    }
}

fn aendern(stand: &Stand, t: Traeger, z: &Zustaendigkeit) -> Markup {
    let tag = |d: Option<grund::Tag>| d.map(|d| d.to_string()).unwrap_or_default();
    let adresse = format!(
        "/redaktion/zustaendigkeiten?traeger={t}&leistung={}&gebiet={}&stelle={}&wie={}&von={}&bis={}#eintrag",
        z.leistung,
        z.gebiet,
        z.einheit,
        z.auspraegung.als_text(),
        tag(z.von),
        tag(z.bis)
    );
    let name = gebiet::name(stand, &z.gebiet);
    html! {
        a.kern-link href=(adresse) { "Ändern" (bausteine::verborgen(&format!(": {name}"))) }
        (bausteine::formular("/redaktion/zustaendigkeiten/streichen", html! {
            input type="hidden" name="traeger" value=(t);
            input type="hidden" name="leistung" value=(z.leistung);
            input type="hidden" name="gebiet" value=(z.gebiet);
            input type="hidden" name="stelle" value=(z.einheit);
            (Knopf::still("Streichen").zusatz(&name).symbol("delete"))
        }))
    }
}

fn maske(stand: &Stand, t: Traeger, l: &LeistungKennung, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let eigene: Vec<(String, String)> = t
        .mandant()
        .map(|m| stand.einheiten_von(m).into_iter().map(|e| (e.id.to_string(), e.name.clone())).collect())
        .unwrap_or_default();
    let optionen = [Auspraegung::BeraetUndNimmtAn, Auspraegung::Beraet, Auspraegung::Keine];
    let wie = if felder.text("wie").is_empty() { Auspraegung::BeraetUndNimmtAn.als_text() } else { felder.text("wie") };
    html! {
        input type="hidden" name="traeger" value=(t);
        input type="hidden" name="leistung" value=(l);
        (Eingabe::neu("gebiet", "Gebiet").hinweis("Name der Gemeinde oder Schlüssel: Land (2 Ziffern), Kreis (5), Verband (9), Gemeinde (12).").wert(felder.text("gebiet")).maximal(100).fehler(zu("gebiet")))
        @if t.mandant().is_some() {
            (Auswahl::liste(DE, "stelle", "Stelle", eigene.iter().map(|(w, n)| Option_::neu(w, n))).wert(felder.text("stelle")).fehler(zu("stelle")))
        } @else {
            (Eingabe::neu("stelle", "Nummer der Stelle").hinweis("Sie steht auf der Seite „Stellen“.").ziffern().breite(12).wert(felder.text("stelle")).fehler(zu("stelle")))
        }
        (Auswahl::radio("wie", "Ausprägung", optionen.iter().map(|a| Option_::neu(a.als_text(), auspraegung_text(*a)))).wert(wie).fehler(zu("wie")))
        (Auswahl::kaesten("abloesen", "Bisherige Stelle", [Option_::neu("ja", "Die bisherige Stelle ablösen")])
            .hinweis("Wer in diesem Gebiet bisher Anträge annimmt, wird gestrichen. Beginnt der neue Eintrag später, endet der bisherige am Tag davor.")
            .werte(felder.gesetzt("abloesen").then_some("ja")))
        (Eingabe::neu("von", "Erster Tag").hinweis("Zum Beispiel 1.1.2027. Leer: gilt schon.").breite(12).wert(felder.text("von")).fehler(zu("von")).freiwillig(DE))
        (Eingabe::neu("bis", "Letzter Tag").hinweis("Zum Beispiel 31.12.2027. Leer: gilt ohne Ende.").breite(12).wert(felder.text("bis")).fehler(zu("bis")).freiwillig(DE))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Eintrag speichern")) }))
    }
}

/// POST: writes one entry.
pub async fn speichern(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Aendern)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let l = LeistungKennung(felder.text("leistung").to_owned());
    stand.leistung(&l).ok_or(WebFehler::NichtGefunden)?;
    let mut fehler = Vec::new();
    let mut nehmen = |feld: &str, e: String| fehler.push(Fehlerhinweis::neu(feld, e));
    let gebiet = gebiet::lesen(&stand, felder.text("gebiet")).map_err(|e| nehmen("gebiet", e)).ok();
    let einheit = felder
        .text("stelle")
        .parse()
        .map(EinheitId)
        .map_err(|_| nehmen("stelle", "Wählen Sie die Stelle.".to_owned()))
        .ok();
    let wie = gebiet::auspraegung_lesen(felder.text("wie"));
    let von = gebiet::tag_lesen(felder.text("von")).map_err(|e| nehmen("von", e)).ok().flatten();
    let bis = gebiet::tag_lesen(felder.text("bis")).map_err(|e| nehmen("bis", e)).ok().flatten();
    if von.zip(bis).is_some_and(|(v, b)| v > b) {
        nehmen("bis", "Der letzte Tag liegt vor dem ersten. Prüfen Sie beide.".to_owned());
    }
    if let (Some(g), Some(e)) = (&gebiet, einheit)
        && let Err(grund) = gebiet::erlaubt(&stand, t, g, e)
    {
        nehmen("gebiet", grund);
    }
    let (Some(gebiet), Some(einheit), Some(auspraegung), true) = (gebiet, einheit, wie, fehler.is_empty()) else {
        return eine(&anfrage, t, &l, &felder, fehler);
    };
    let z =
        Zustaendigkeit { leistung: l.clone(), einheit, gebiet, auspraegung, von, bis, quelle: "redaktion".to_owned() };
    let weg = match eindeutig(&stand, t, &z, felder.gesetzt("abloesen"), heute(&anfrage)) {
        Ok(weg) => weg,
        Err(satz) => return eine(&anfrage, t, &l, &felder, vec![Fehlerhinweis::neu("stelle", satz)]),
    };
    let mut tx = tx(&anfrage, t).await?;
    for w in &weg {
        match w.tun {
            Tun::Setzen => verzeichnis::zustaendigkeit_speichern(&mut tx, &w.z).await?,
            Tun::Streichen => {
                verzeichnis::zustaendigkeit_loeschen(&mut tx, &w.z.leistung, &w.z.gebiet, w.z.einheit).await?;
            }
        }
    }
    verzeichnis::zustaendigkeit_speichern(&mut tx, &z).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/zustaendigkeiten?traeger={t}&leistung={l}&gespeichert=ja")))
}

/// What must go so that this entry leaves each place with one office; the error says who else receives applications there.
fn eindeutig(
    stand: &Stand,
    t: Traeger,
    z: &Zustaendigkeit,
    abloesen: bool,
    heute: grund::Tag,
) -> Result<Vec<Zeile>, String> {
    if !z.auspraegung.nimmt_an() {
        return Ok(Vec::new());
    }
    let andere = gebiet::abloesen(stand, z, heute);
    if abloesen {
        for w in &andere {
            gebiet::erlaubt(stand, t, &w.z.gebiet, w.z.einheit)?;
        }
        return Ok(andere);
    }
    match andere.first().and_then(|w| stand.einheit(w.z.einheit)) {
        Some(da) => Err(format!(
            "In diesem Gebiet nimmt schon „{}“ Anträge an. Setzen Sie das Häkchen „Die bisherige Stelle ablösen“, oder streichen Sie deren Eintrag.",
            da.name
        )),
        None => Ok(Vec::new()),
    }
}

/// POST: takes one entry out.
pub async fn streichen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Aendern)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let l = LeistungKennung(felder.text("leistung").to_owned());
    let einheit = EinheitId(felder.text("stelle").parse().map_err(|_| WebFehler::NichtGefunden)?);
    let gebiet = felder.text("gebiet");
    gebiet::erlaubt(&stand, t, gebiet, einheit).map_err(WebFehler::NichtVerarbeitbar)?;
    let mut tx = tx(&anfrage, t).await?;
    if !verzeichnis::zustaendigkeit_loeschen(&mut tx, &l, gebiet, einheit).await? {
        return Err(WebFehler::NichtGefunden);
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/zustaendigkeiten?traeger={t}&leistung={l}&gespeichert=ja")))
}

/// How many services of the catalogue of this Land nobody is entered for. An authority answers only for its own.
fn ohne_eintrag(stand: &Stand, t: Traeger) -> usize {
    let Traeger::Land(land) = t else { return 0 };
    let gibt_es = |l: &&Arc<Katalogleistung>| {
        (l.laender.is_empty() || l.laender.contains(&land)) && l.bis.is_none() && l.art != Leistungsart::Objekt
    };
    let alle = stand.leistungen().filter(gibt_es).filter(|l| !stand.ist_verdeckt(l));
    alle.filter(|l| stand.zustaendigkeiten(&l.kennung).is_empty()).count()
}

/// GET: every place without an office and every place with several, of one service or of all.
pub async fn luecken_seite(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Lesen)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let am = heute(&anfrage);
    let gewuenscht = LeistungKennung(felder.text("leistung").to_owned());
    let leistungen: Vec<&LeistungKennung> = stand
        .zugewiesene_leistungen()
        .into_iter()
        .filter(|l| felder.text("leistung").is_empty() || **l == gewuenscht)
        .collect();
    let ganz_ohne = if felder.text("leistung").is_empty() { ohne_eintrag(&stand, t) } else { 0 };
    let mut alle: Vec<(&LeistungKennung, Arc<Gemeinde>, usize)> = Vec::new();
    for l in leistungen {
        alle.extend(luecken(&stand, t, l, am).into_iter().map(|(g, n)| (l, g, n)));
    }
    // Doubles are few and quickly mended: first.
    alle.sort_by_key(|(.., n)| std::cmp::Reverse(*n));
    let ohne = alle.iter().filter(|(.., n)| *n == 0).count();
    let (hier, vorige, naechste) = blaettern(&anfrage, &alle, 100);
    let inhalt = html! {
        (weg(t))
        @if ganz_ohne > 0 {
            (bausteine::meldung(Art::Hinweis, &format!("{ganz_ohne} Leistungen ohne eine Stelle"), html! {
                p.kern-body { "So viele Leistungen des Katalogs haben noch an keinem Ort einen Eintrag. Sie stehen nicht in der Tabelle. " (bausteine::link("/redaktion/masse", "Viele Zuständigkeiten ändern")) }
            }))
        }
        @if alle.is_empty() { (bausteine::meldung(Art::Erfolg, "Keine Lücken bei den eingetragenen Leistungen", bausteine::absatz("An jedem Ort nimmt für jede eingetragene Leistung genau eine Stelle Anträge an."))) }
        @else {
            p.kern-body role="status" { (ohne) " Orte ohne Stelle, " (alle.len() - ohne) " Orte mit mehreren Stellen." }
            (Tabelle::neu("Lücken und Doppelte", [Spalte::text("Ort"), Spalte::text("Leistung"), Spalte::text("Befund")]).titel_verborgen()
                .zeilen(hier.iter().map(|(l, g, n)| vec![
                    html! { (g.mit_kreis()) },
                    bausteine::link(&format!("/redaktion/zustaendigkeiten?traeger={t}&leistung={l}&gebiet={}#eintrag", g.ars), &leistungsname(&stand, l, None)),
                    html! { @if *n == 0 { (bausteine::status(Art::Fehler, "keine Stelle")) } @else { (bausteine::status(Art::Warnung, &format!("{n} Stellen"))) } },
                ])))
            (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
        }
    };
    seite(&anfrage, "Lücken und Doppelte")
        .vorspann(traegername(&stand, t))
        .krume("/redaktion/zustaendigkeiten", "Zuständigkeiten")
        .inhalt(inhalt)
        .antwort()
}
