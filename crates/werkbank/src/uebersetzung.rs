//! Translations: every German text with its place for the other language; what is missing comes first.

use std::collections::BTreeMap;

use grund::Sprache;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, Langtext},
    html,
};
use werkstatt::Dateien;

use crate::{
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// A text to translate.
struct Stueck {
    schluessel: String,
    deutsch: String,
    /// A block brings it already.
    fertig: bool,
}

/// Every text, in the order of the service's page and then of the form.
fn stuecke(b: &Blick, sprache: Sprache) -> Vec<Stueck> {
    let Some(l) = &b.leistung else { return Vec::new() };
    let eigene = b.w.dateien.texte(sprache);
    let mut alle: Vec<(String, String)> = ["name", "kurz"]
        .into_iter()
        .map(str::to_owned)
        .chain(leistung::Abschnitt::ALLE.iter().map(|a| format!("abschnitt-{a}")))
        .chain(
            l.stamm.unterlagen.iter().flat_map(|u| [format!("unterlage-{}", u.id), format!("unterlage-{}-wann", u.id)]),
        )
        .chain(l.stamm.fristen.iter().map(|f| format!("frist-{}", f.id)))
        .chain(
            l.stamm
                .mitzeichnung
                .iter()
                .flat_map(|r| [format!("mitzeichnung-{}", r.id), format!("mitzeichnung-{}-erklaerung", r.id)]),
        )
        .chain(l.stamm.beteiligung.iter().map(|r| format!("beteiligung-{}", r.id)))
        .chain(l.stamm.pflicht.iter().flat_map(|r| [format!("pflicht-{}", r.id), format!("pflicht-{}-was", r.id)]))
        .chain(l.stamm.parameter.keys().flat_map(|p| [format!("parameter-{p}"), format!("parameter-{p}-einheit")]))
        .filter_map(|k| l.text(DE, &k).map(|t| (k.clone(), t.to_owned())))
        .collect();
    alle.extend(l.formular.schluesseltexte());
    let mut gesehen = std::collections::BTreeSet::new();
    alle.retain(|(k, t)| !t.trim().is_empty() && gesehen.insert(k.clone()));
    alle.into_iter()
        .map(|(schluessel, deutsch)| Stueck {
            fertig: !eigene.contains_key(&schluessel) && l.text(sprache, &schluessel).is_some(),
            schluessel,
            deutsch,
        })
        .collect()
}

fn feldname(schluessel: &str) -> String {
    format!("text-{schluessel}")
}

fn werte(d: &Dateien, sprache: Sprache, stuecke: &[Stueck]) -> Vec<Wert> {
    let eigene = d.texte(sprache);
    stuecke
        .iter()
        .filter(|s| !s.fertig)
        .map(|s| {
            wert(feldname(&s.schluessel), s.deutsch.clone(), eigene.get(&s.schluessel).cloned().unwrap_or_default())
        })
        .collect()
}

fn sprache(tag: &str) -> Result<Sprache, WebFehler> {
    tag.parse().ok().filter(|s| *s != Sprache::De).ok_or(WebFehler::NichtGefunden)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path((id, tag)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let sprache = sprache(&tag)?;
    let werte = werte(&b.w.dateien, sprache, &stuecke(&b, sprache));
    maske(&anfrage, &b, sprache, &als_felder(&werte), Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, sprache: Sprache, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let alle = stuecke(b, sprache);
    let gelesen = werte(&b.w.dateien, sprache, &alle);
    let fertig = alle.iter().filter(|s| s.fertig).count();
    let da = b.w.dateien.texte(sprache);
    let (fehlend, uebersetzt): (Vec<&Stueck>, Vec<&Stueck>) =
        alle.iter().filter(|s| !s.fertig).partition(|s| !da.contains_key(&s.schluessel));
    let a = adresse(&b.w);
    let name = sprache.deutscher_name();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        nav.bw-filter aria-label="Sprache" { ul {
            @for s in Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De) {
                li { a.kern-link href=(format!("{a}/uebersetzung/{}", s.tag())) aria-current=[(s == sprache).then_some("page")] { (s.deutscher_name()) } }
            }
        } }
        @if b.leistung.is_none() {
            (bausteine::meldung(Art::Warnung, "Erst das Formular", bausteine::absatz("Das Formular hat Fehler und lässt sich nicht lesen. Beheben Sie sie zuerst; die Übersicht nennt sie.")))
        } @else {
            p.kern-body role="status" {
                @if fehlend.is_empty() { "Nichts fehlt." } @else if fehlend.len() == 1 { "1 Text fehlt." } @else { (fehlend.len()) " Texte fehlen." }
                " " (fertig) " Texte kommen fertig aus Bausteinen."
                @if Sprache::PFLICHT.contains(&sprache) { " Diese Sprache muss vollständig sein." } @else { " Diese Sprache ist freiwillig; was fehlt, erscheint auf Deutsch." }
            }
            (bausteine::formular(&format!("{a}/uebersetzung/{}", sprache.tag()), html! {
                (marke_feld(&gelesen))
                @if !fehlend.is_empty() { (bausteine::abschnitt("Fehlt noch")) (gruppe(&fehlend, felder, &fehler)) }
                @if !uebersetzt.is_empty() {
                    details.bw-vorbild open[fehlend.is_empty()] { summary { "Übersetzt: " (uebersetzt.len()) } (gruppe(&uebersetzt, felder, &fehler)) }
                }
                (bausteine::knopfzeile(html! { (Knopf::haupt("Übersetzungen speichern")) }))
            }))
        }
    };
    blatt_zu(anfrage, &b.w, &format!("Übersetzung {name}")).fehler(fehler).inhalt(inhalt).antwort()
}

/// Where a text stands.
fn stelle(schluessel: &str) -> String {
    let abschnitt = schluessel.strip_prefix("abschnitt-").and_then(|a| a.parse().ok());
    match schluessel {
        "name" => "Name der Leistung".to_owned(),
        "kurz" => "Kurz in einem Satz".to_owned(),
        "titel" => "Titel des Formulars".to_owned(),
        s if s.starts_with("seite-") => "Thema oder Text einer Seite".to_owned(),
        s if s.starts_with("parameter-") => "Gebührentafel".to_owned(),
        s if s.starts_with("unterlage-") => "Unterlagen auf der Seite der Leistung".to_owned(),
        s if s.starts_with("frist-") => "Fristen auf der Seite der Leistung".to_owned(),
        s if s.starts_with("mitzeichnung-") => "Wer mit bestätigt".to_owned(),
        s if s.starts_with("beteiligung-") => "Behörde, die gefragt wird".to_owned(),
        s if s.starts_with("pflicht-") => "Pflicht danach".to_owned(),
        _ => abschnitt.map_or_else(
            || "Frage, Hinweis oder Antwort im Formular".to_owned(),
            |a| format!("Abschnitt {}", crate::texte::abschnittsname(a)),
        ),
    }
}

fn gruppe(stuecke: &[&Stueck], felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        div.bw-formular {
            @for s in stuecke {
                @let feld = feldname(&s.schluessel);
                @let lang = s.deutsch.len() > 120 || s.deutsch.contains('\n');
                @let zu = Fehlerhinweis::fuer(fehler, &feld);
                @let wo = stelle(&s.schluessel);
                @if lang { (Langtext::neu(&feld, &s.deutsch).hinweis(&wo).zeilen(4).wert(felder.text(&feld)).fehler(zu)) }
                @else { (Eingabe::neu(&feld, &s.deutsch).hinweis(&wo).wert(felder.text(&feld)).fehler(zu)) }
            }
        }
    }
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path((id, tag)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let sprache = sprache(&tag)?;
    let alle = stuecke(&b, sprache);
    let ziel = format!("{}/uebersetzung/{}", adresse(&b.w), sprache.tag());
    let lesen = |d: &Dateien| Some(werte(d, sprache, &alle));
    let vorhaben = Vorhaben {
        bemerkung: format!("Übersetzung {} geändert", sprache.deutscher_name()),
        ziel: ziel.clone(),
        werte: &lesen,
    };
    let schreiben = |d: &mut Dateien| {
        let mut texte = d.texte(sprache);
        let fehler = eintragen(&alle, &felder, &mut texte);
        if !fehler.is_empty() {
            return Err(fehler);
        }
        // What the German does not have any more goes.
        texte.retain(|k, _| alle.iter().any(|s| s.schluessel == *k));
        d.texte_setzen(sprache, &texte);
        Ok(())
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, sprache, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn eintragen(alle: &[Stueck], felder: &Felder, texte: &mut BTreeMap<String, String>) -> Vec<Fehlerhinweis> {
    let mut fehler = Vec::new();
    for s in alle.iter().filter(|s| !s.fertig) {
        let feld = feldname(&s.schluessel);
        let Some(getippt) = felder.wert(&feld) else { continue };
        match freitext(getippt, 20_000) {
            Ok(t) if t.is_empty() => drop(texte.remove(&s.schluessel)),
            Ok(t) => drop(texte.insert(s.schluessel.clone(), t)),
            Err(satz) => fehler.push(Fehlerhinweis::neu(feld, satz)),
        }
    }
    fehler
}
