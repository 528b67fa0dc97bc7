//! Mass change of responsibilities: choose or upload, look at what would happen, do it, undo the last one.

mod luecken;

use std::collections::BTreeMap;

use grund::{EinheitId, LeistungKennung, Tag, Traeger};
use konto::Aktion;
use redaktion::Massenaenderung;
use serde::{Deserialize, Serialize};
use verzeichnis::{Auspraegung, Stand, Zustaendigkeit};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::{Multipart, Path},
    bausteine::{self, Art, Auswahl, Dateifeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Spalte, Tabelle},
    format, html,
};

use crate::{
    gebiet::{self, Tun, Zeile, auspraegung_text, zeile_lesen, zeile_schreiben},
    gemeinsam::{DE, abfrage, festschreiben, freitext, ich, leistungsname, seite, traegername, tx},
    zustaendigkeiten::gewaehlt,
};

use luecken::Luecken;

/// Rows of one change.
const HOECHSTENS: usize = 20_000;
/// Rows that a preview shows; all are counted.
const GEZEIGT: usize = 100;
/// The largest upload and the largest form that carries one.
pub const GRENZE: usize = 4 << 20;

/// What a change would do.
#[derive(Debug, Default)]
struct Vorschau {
    neu: Vec<Zeile>,
    anders: Vec<(Zustaendigkeit, Zeile)>,
    gleich: usize,
    weg: Vec<Zeile>,
    abgelehnt: Vec<(usize, String)>,
}

impl Vorschau {
    fn zeilen(&self) -> usize {
        self.neu.len() + self.anders.len() + self.weg.len()
    }

    /// What the preview promised; the change is made only if it still holds.
    fn versprechen(&self) -> String {
        format!("{}-{}-{}-{}", self.neu.len(), self.anders.len(), self.weg.len(), self.gleich)
    }
}

fn vorhanden<'a>(stand: &'a Stand, z: &Zustaendigkeit) -> Option<&'a Zustaendigkeit> {
    stand.zustaendigkeiten(&z.leistung).into_iter().find(|x| x.gebiet == z.gebiet && x.einheit == z.einheit)
}

fn gleich(a: &Zustaendigkeit, b: &Zustaendigkeit) -> bool {
    a.auspraegung == b.auspraegung && a.von == b.von && a.bis == b.bis
}

fn pruefen(stand: &Stand, t: Traeger, text: &str) -> Vorschau {
    let mut v = Vorschau::default();
    // Later lines of the same key win, as they would when written one after the other.
    let mut alle: BTreeMap<(LeistungKennung, String, EinheitId), Zeile> = BTreeMap::new();
    for (nr, zeile) in text.lines().enumerate() {
        let zeile = zeile.trim().trim_start_matches('\u{feff}');
        if zeile.is_empty() || zeile.to_lowercase().starts_with("leistung;") {
            continue;
        }
        if alle.len() >= HOECHSTENS {
            v.abgelehnt
                .push((nr + 1, format!("Mehr als {HOECHSTENS} Zeilen auf einmal gehen nicht. Teilen Sie die Datei.")));
            break;
        }
        match zeile_lesen(stand, t, zeile) {
            Ok(z) => {
                alle.insert((z.z.leistung.clone(), z.z.gebiet.clone(), z.z.einheit), z);
            }
            Err(e) => v.abgelehnt.push((nr + 1, e)),
        }
    }
    for z in alle.into_values() {
        match (z.tun, vorhanden(stand, &z.z)) {
            (Tun::Setzen, None) => v.neu.push(z),
            (Tun::Setzen, Some(da)) if gleich(da, &z.z) => v.gleich += 1,
            (Tun::Setzen, Some(da)) => v.anders.push((da.clone(), z)),
            (Tun::Streichen, Some(_)) => v.weg.push(z),
            (Tun::Streichen, None) => v.gleich += 1,
        }
    }
    v
}

/// GET: the forms, and the last changes.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let t = gewaehlt(&anfrage, abfrage(&anfrage).text("traeger"), Aktion::Aendern)?;
    maske(&anfrage, t, &Felder::default(), Vec::new()).await
}

async fn maske(anfrage: &Anfrage, t: Traeger, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let mut tx = tx(anfrage, t).await?;
    let letzte = redaktion::massenaenderungen(&mut tx, 10).await?;
    drop(tx);
    let namen = crate::gemeinsam::namen(anfrage, letzte.iter().map(|m| m.wer).collect()).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let zu = |feld: &str| Fehlerhinweis::fuer(&fehler, feld);
    let wie = [
        Option_::neu("beraet_und_nimmt_an", auspraegung_text(Auspraegung::BeraetUndNimmtAn)),
        Option_::neu("beraet", auspraegung_text(Auspraegung::Beraet)),
        Option_::neu("keine", auspraegung_text(Auspraegung::Keine)),
        Option_::neu("streichen", "Eintrag streichen"),
    ];
    let gewaehlt = if felder.text("wie").is_empty() { "beraet_und_nimmt_an" } else { felder.text("wie") };
    let juengste = letzte.iter().find(|m| m.zurueckgenommen.is_none()).map(|m| m.id);
    let inhalt = html! {
        @if abfrage(anfrage).gesetzt("zurueckgenommen") { (bausteine::rueckmeldung(Art::Erfolg, "Zurückgenommen", bausteine::absatz("Die Einträge sind wieder wie vorher. Was seitdem von Hand geändert wurde, blieb, wie es ist."))) }
        p.kern-body { "Vor jeder Änderung sehen Sie, was geschehen würde. Erst danach wird etwas geschrieben." }
        (bausteine::abschnitt("Auswählen"))
        (bausteine::formular("/redaktion/masse", html! {
            input type="hidden" name="traeger" value=(t);
            (Langtext::neu("leistungen", "Leistungen").hinweis("Eine Kennung oder ein LeiKa-Schlüssel je Zeile.").zeilen(4).wert(felder.text("leistungen")).fehler(zu("leistungen")))
            (Langtext::neu("gebiete", "Gebiete").hinweis("Ein Ort oder Schlüssel je Zeile. „14625*“ heißt: jede Gemeinde des Kreises einzeln.").zeilen(4).wert(felder.text("gebiete")).fehler(zu("gebiete")))
            (Eingabe::neu("stelle", "Nummer der Stelle").hinweis("Sie steht auf der Seite „Stellen“.").ziffern().breite(12).wert(felder.text("stelle")).fehler(zu("stelle")))
            (Auswahl::radio("wie", "Was soll gelten?", wie).wert(gewaehlt))
            (Auswahl::kaesten("abloesen", "Bisherige Stellen", [Option_::neu("ja", "Die bisherigen Stellen ablösen")])
                .hinweis("Wer an diesen Orten bisher Anträge annimmt, wird gestrichen. Beginnt der neue Eintrag später, endet der bisherige am Tag davor.")
                .werte(if felder.gesetzt("abloesen") { vec!["ja"] } else { Vec::new() }))
            (Eingabe::neu("von", "Erster Tag").hinweis("Tag, Monat, Jahr: zum Beispiel 1.1.2027. Leer: gilt schon.").breite(12).wert(felder.text("von")).fehler(zu("von")).freiwillig(DE))
            (Eingabe::neu("bis", "Letzter Tag").hinweis("Tag, Monat, Jahr: zum Beispiel 31.12.2027. Leer: gilt ohne Ende.").breite(12).wert(felder.text("bis")).fehler(zu("bis")).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Vorschau zeigen")) }))
        }))
        (bausteine::abschnitt("Oder eine Tabelle hochladen"))
        (bausteine::formular_mit_dateien(&format!("/redaktion/masse/datei/{t}"), html! {
            (Dateifeld::neu("datei", "CSV-Datei", "Höchstens 4 MB. Spalten mit Semikolon getrennt: leistung; gebiet; stelle; auspraegung; von; bis", ".csv,.txt").fehler(zu("datei")))
            (bausteine::knopfzeile(html! { (Knopf::neben("Hochladen und Vorschau zeigen")) }))
        }))
        @if !letzte.is_empty() {
            (bausteine::abschnitt("Letzte Änderungen"))
            (Tabelle::neu("Letzte Massenänderungen", [Spalte::text("Wann"), Spalte::text("Was"), Spalte::zahl("Zeilen"), Spalte::text("Von"), Spalte::text("Zurücknehmen")]).titel_verborgen()
                .zeilen(letzte.iter().map(|m| vec![
                    format::zeit_element(DE, m.zeit),
                    html! { (m.beschreibung) },
                    html! { (m.zeilen) },
                    html! { (crate::gemeinsam::name_von(&namen, m.wer)) },
                    zuruecknehmen(m, juengste, t),
                ])))
        }
    };
    seite(anfrage, "Viele Zuständigkeiten ändern")
        .vorspann(traegername(&stand, t))
        .krume("/redaktion/zustaendigkeiten", "Zuständigkeiten")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn zuruecknehmen(m: &Massenaenderung, juengste: Option<uuid::Uuid>, t: Traeger) -> Markup {
    html! {
        @match m.zurueckgenommen {
            Some(wann) => { "zurückgenommen " (format::zeit_element(DE, wann)) }
            None if juengste == Some(m.id) => {
                (bausteine::formular(&format!("/redaktion/masse/{}/zuruecknehmen", m.id), html! {
                    input type="hidden" name="traeger" value=(t);
                    (Knopf::still("Zurücknehmen").zusatz(&m.beschreibung))
                }))
            }
            None => "zuerst die neuere",
        }
    }
}

/// Every combination of the form, as lines.
fn ausschreiben(stand: &Stand, t: Traeger, felder: &Felder) -> Result<String, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let zeilen = |name: &str| -> Vec<String> {
        felder.text(name).lines().map(|z| z.trim().to_owned()).filter(|z| !z.is_empty()).collect()
    };
    let (leistungen, gebiete) = (zeilen("leistungen"), zeilen("gebiete"));
    if leistungen.is_empty() {
        fehler.push(Fehlerhinweis::neu("leistungen", "Nennen Sie mindestens eine Leistung."));
    }
    if gebiete.is_empty() {
        fehler.push(Fehlerhinweis::neu("gebiete", "Nennen Sie mindestens ein Gebiet."));
    }
    if felder.text("stelle").parse::<i32>().is_err() {
        fehler.push(Fehlerhinweis::neu("stelle", "Geben Sie die Nummer der Stelle ein."));
    }
    for feld in ["von", "bis"] {
        if let Err(e) = gebiet::tag_lesen(felder.text(feld)) {
            fehler.push(Fehlerhinweis::neu(feld, e));
        }
    }
    if !fehler.is_empty() {
        return Err(fehler);
    }
    let mut einzeln: Vec<String> = Vec::new();
    for g in gebiete {
        match g.strip_suffix('*') {
            Some(anfang) => einzeln.extend(
                gebiet::gemeinden(stand, t)
                    .into_iter()
                    .filter(|x| x.ars.as_str().starts_with(anfang.trim()))
                    .map(|x| x.ars.as_str().to_owned()),
            ),
            None => einzeln.push(g),
        }
    }
    let rest = [felder.text("stelle"), felder.text("wie"), felder.text("von"), felder.text("bis")].join(";");
    Ok(leistungen
        .iter()
        .flat_map(|l| einzeln.iter().map(move |g| (l, g)))
        .map(|(l, g)| format!("{l};{g};{rest}\n"))
        .collect())
}

/// The lines that take back who was responsible so far, where the form wants that.
fn abloesen(stand: &Stand, t: Traeger, felder: &Felder, zeilen: &str, heute: Tag) -> String {
    let gelesen = zeilen.lines().filter(|_| felder.gesetzt("abloesen")).filter_map(|z| zeile_lesen(stand, t, z).ok());
    let neue = gelesen.filter(|z| z.tun == Tun::Setzen && z.z.auspraegung.nimmt_an());
    neue.flat_map(|z| gebiet::abloesen(stand, &z.z, heute)).map(|z| zeile_schreiben(&z) + "\n").collect()
}

/// POST: the preview of what the form says.
pub async fn vorschau(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Aendern)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = grund::tag_von(anfrage.jetzt);
    match ausschreiben(&stand, t, &felder) {
        Ok(neu) => {
            let zeilen = format!("{}{neu}", abloesen(&stand, t, &felder, &neu, heute));
            vorschauseite(&anfrage, t, &zeilen, "Auswahl im Formular", None)
        }
        Err(fehler) => maske(&anfrage, t, &felder, fehler).await,
    }
}

/// POST: the preview of an uploaded table.
pub async fn datei(anfrage: Anfrage, Path(t): Path<String>, mut teile: Multipart) -> Ergebnis {
    let t = gewaehlt(&anfrage, &t, Aktion::Aendern)?;
    let mut inhalt = None;
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        if teil.name() == Some("datei") {
            let name = teil.file_name().unwrap_or_default().to_owned();
            let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
            if !bytes.is_empty() {
                inhalt = Some((name, bytes));
            }
        }
    }
    let fehler = |text: &str| vec![Fehlerhinweis::neu("datei", text)];
    let Some((name, bytes)) = inhalt else {
        return maske(&anfrage, t, &Felder::default(), fehler("Wählen Sie eine Datei.")).await;
    };
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            let name = freitext(&name, 200).unwrap_or_default();
            vorschauseite(&anfrage, t, text, &format!("Datei {name}"), None)
        }
        Err(_) => {
            let satz = "Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie als „CSV UTF-8“.";
            maske(&anfrage, t, &Felder::default(), fehler(satz)).await
        }
    }
}

fn vorschauseite(anfrage: &Anfrage, t: Traeger, zeilen: &str, was: &str, hinweis: Option<&str>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let v = pruefen(&stand, t, zeilen);
    let luecken = Luecken::suchen(&stand, &v, grund::tag_von(anfrage.jetzt));
    let gut: String =
        v.neu.iter().chain(v.anders.iter().map(|(_, z)| z)).chain(&v.weg).map(|z| zeile_schreiben(z) + "\n").collect();
    let inhalt = html! {
        @if let Some(h) = hinweis { (bausteine::rueckmeldung(Art::Warnung, "Noch nichts geändert", bausteine::absatz(h))) }
        (bausteine::meldung(Art::Hinweis, "Das würde geschehen", html! {
            ul.kern-list.kern-list--bullet {
                li { (eintraege(v.neu.len())) " neu" }
                li { (eintraege(v.anders.len())) " geändert" }
                li { (eintraege(v.weg.len())) " gestrichen" }
                li { (eintraege(v.gleich)) @if v.gleich == 1 { " bleibt, wie er ist" } @else { " bleiben, wie sie sind" } }
                li { (v.abgelehnt.len()) @if v.abgelehnt.len() == 1 { " Zeile abgelehnt" } @else { " Zeilen abgelehnt" } }
            }
        }))
        @if !v.abgelehnt.is_empty() {
            (bausteine::abschnitt("Abgelehnte Zeilen"))
            @let gruende = je_grund(&v.abgelehnt);
            ul.kern-list.kern-list--bullet {
                @for (grund, zeilen) in gruende.iter().take(GEZEIGT) {
                    li { @match zeilen.as_slice() { [eine] => { "Zeile " (eine) ": " (grund) }, [erste, ..] => { (grund) " (" (zeilen.len()) " Zeilen, die erste: " (erste) ")" }, [] => {} } }
                }
            }
            @if gruende.len() > GEZEIGT { p.kern-body { "Und " (gruende.len() - GEZEIGT) " weitere Gründe." } }
        }
        (luecken.zeigen(&stand))
        @if v.zeilen() > 0 && luecken.doppelt() {
            (bausteine::abschnitt("Änderungen"))
            (tabelle(&stand, &v))
            (bausteine::linkknopf(bausteine::Rang::Neben, &format!("/redaktion/masse?traeger={t}"), "Zurück"))
        } @else if v.zeilen() > 0 {
            (bausteine::abschnitt("Änderungen"))
            (tabelle(&stand, &v))
            (bausteine::formular("/redaktion/masse/ausfuehren", html! {
                input type="hidden" name="traeger" value=(t);
                input type="hidden" name="was" value=(was);
                input type="hidden" name="versprechen" value=(format!("{}-{}-{}-0", v.neu.len(), v.anders.len(), v.weg.len()));
                input type="hidden" name="zeilen" value=(gut);
                (bausteine::knopfzeile(html! { (Knopf::haupt(&format!("{} ändern", eintraege(v.zeilen())))) (bausteine::linkknopf(bausteine::Rang::Still, &format!("/redaktion/masse?traeger={t}"), "Abbrechen")) }))
            }))
        } @else {
            (bausteine::linkknopf(bausteine::Rang::Neben, &format!("/redaktion/masse?traeger={t}"), "Zurück"))
        }
    };
    seite(anfrage, "Vorschau der Massenänderung")
        .vorspann(traegername(&stand, t))
        .krume(format!("/redaktion/masse?traeger={t}"), "Viele Zuständigkeiten ändern")
        .inhalt(inhalt)
        .antwort()
}

/// The same reason is said once, with its lines.
fn je_grund(abgelehnt: &[(usize, String)]) -> Vec<(&str, Vec<usize>)> {
    let mut aus: Vec<(&str, Vec<usize>)> = Vec::new();
    let mut stellen: BTreeMap<&str, usize> = BTreeMap::new();
    for (nr, grund) in abgelehnt {
        let stelle = *stellen.entry(grund).or_insert(aus.len());
        match aus.get_mut(stelle) {
            Some((_, zeilen)) => zeilen.push(*nr),
            None => aus.push((grund, vec![*nr])),
        }
    }
    aus
}

fn eintraege(anzahl: usize) -> String {
    if anzahl == 1 { "1 Eintrag".to_owned() } else { format!("{anzahl} Einträge") }
}

fn tabelle(stand: &Stand, v: &Vorschau) -> Markup {
    let neu = v.neu.iter().map(|z| ("neu", &z.z, String::new()));
    let anders =
        v.anders.iter().map(|(da, z)| ("geändert", &z.z, format!("bisher: {}", auspraegung_text(da.auspraegung))));
    let weg = v.weg.iter().map(|z| ("gestrichen", &z.z, String::new()));
    let zeilen = neu.chain(anders).chain(weg).take(GEZEIGT).map(|(was, z, bisher)| {
        vec![
            html! { (gebiet::name(stand, &z.gebiet)) },
            html! { (leistungsname(stand, &z.leistung, None)) },
            html! { (stand.einheit(z.einheit).map(|e| e.name.clone()).unwrap_or_default()) },
            html! { (was) @if was != "gestrichen" { ": " (auspraegung_text(z.auspraegung)) } @if !bisher.is_empty() { " (" (bisher) ")" } },
        ]
    });
    html! {
        (Tabelle::neu("Änderungen", [Spalte::text("Gebiet"), Spalte::text("Leistung"), Spalte::text("Stelle"), Spalte::text("Änderung")]).titel_verborgen().zeilen(zeilen))
        @if v.zeilen() > GEZEIGT { p.kern-body { "Und " (v.zeilen() - GEZEIGT) " weitere." } }
    }
}

/// A row as a mass change keeps it.
#[derive(Debug, Serialize, Deserialize)]
struct Merkzeile {
    leistung: String,
    gebiet: String,
    einheit: i32,
    /// Nothing: there was (or is) no such entry.
    inhalt: Option<(String, Option<Tag>, Option<Tag>, String)>,
}

impl Merkzeile {
    fn neu(z: &Zustaendigkeit, da: bool) -> Self {
        let inhalt = da.then(|| (z.auspraegung.als_text().to_owned(), z.von, z.bis, z.quelle.clone()));
        Self { leistung: z.leistung.to_string(), gebiet: z.gebiet.clone(), einheit: z.einheit.0, inhalt }
    }

    fn zustaendigkeit(&self) -> Option<Zustaendigkeit> {
        let (wie, von, bis, quelle) = self.inhalt.clone()?;
        Some(Zustaendigkeit {
            leistung: LeistungKennung(self.leistung.clone()),
            einheit: EinheitId(self.einheit),
            gebiet: self.gebiet.clone(),
            auspraegung: gebiet::auspraegung_lesen(&wie)?,
            von,
            bis,
            quelle,
        })
    }
}

/// POST: makes the change that was shown.
pub async fn ausfuehren(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Aendern)?;
    // Other processes may have changed something since the preview: look at what is there now.
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let zeilen = felder.text("zeilen");
    let v = pruefen(&stand, t, zeilen);
    let was = freitext(felder.text("was"), 300).unwrap_or_default();
    if v.versprechen() != felder.text("versprechen") || !v.abgelehnt.is_empty() {
        let satz =
            "Seit der Vorschau hat jemand Zuständigkeiten geändert. Sehen Sie sich an, was jetzt geschehen würde.";
        return vorschauseite(&anfrage, t, zeilen, &was, Some(satz));
    }
    if Luecken::suchen(&stand, &v, grund::tag_von(anfrage.jetzt)).doppelt() {
        return vorschauseite(&anfrage, t, zeilen, &was, Some("An jedem Ort darf nur eine Stelle Anträge annehmen."));
    }
    let mut tx = tx(&anfrage, t).await?;
    let (mut vorher, mut nachher) = (Vec::new(), Vec::new());
    for z in v.neu.iter().chain(v.anders.iter().map(|(_, z)| z)) {
        vorher.push(vorhanden(&stand, &z.z).map_or_else(|| Merkzeile::neu(&z.z, false), |da| Merkzeile::neu(da, true)));
        nachher.push(Merkzeile::neu(&z.z, true));
        verzeichnis::zustaendigkeit_speichern(&mut tx, &z.z).await?;
    }
    for z in &v.weg {
        let Some(da) = vorhanden(&stand, &z.z) else { continue };
        vorher.push(Merkzeile::neu(da, true));
        nachher.push(Merkzeile::neu(da, false));
        verzeichnis::zustaendigkeit_loeschen(&mut tx, &da.leistung, &da.gebiet, da.einheit).await?;
    }
    let m = Massenaenderung {
        id: uuid::Uuid::nil(),
        traeger: t,
        beschreibung: format!("{was}: {} neu, {} geändert, {} gestrichen", v.neu.len(), v.anders.len(), v.weg.len()),
        zeilen: i32::try_from(v.zeilen()).unwrap_or(i32::MAX),
        vorher: serde_json::to_value(&vorher).map_err(WebFehler::intern)?,
        nachher: serde_json::to_value(&nachher).map_err(WebFehler::intern)?,
        wer: ich(&anfrage)?,
        zeit: anfrage.jetzt,
        zurueckgenommen: None,
    };
    let id = redaktion::massenaenderung_merken(&mut tx, &anfrage.haus.umwelt, &m).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/masse/{id}?traeger={t}")))
}

/// GET: the report of a change.
pub async fn bericht(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let t = gewaehlt(&anfrage, abfrage(&anfrage).text("traeger"), Aktion::Aendern)?;
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = tx(&anfrage, t).await?;
    let m = redaktion::massenaenderung_laden(&mut tx, id).await?.ok_or(WebFehler::NichtGefunden)?;
    let juengste = redaktion::massenaenderungen(&mut tx, 10)
        .await?
        .into_iter()
        .find(|m| m.zurueckgenommen.is_none())
        .map(|m| m.id);
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let nachher: Vec<Merkzeile> = serde_json::from_value(m.nachher.clone()).map_err(WebFehler::intern)?;
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Erfolg, "Massenänderung ausgeführt", html! { p.kern-body { (m.beschreibung) "." } }))
        (Tabelle::neu("Geänderte Einträge", [Spalte::text("Gebiet"), Spalte::text("Leistung"), Spalte::text("Jetzt")]).titel_verborgen()
            .zeilen(nachher.iter().take(GEZEIGT).map(|z| vec![
                html! { (gebiet::name(&stand, &z.gebiet)) },
                html! { (leistungsname(&stand, &LeistungKennung(z.leistung.clone()), None)) },
                html! { @match z.zustaendigkeit() { Some(x) => { (stand.einheit(x.einheit).map(|e| e.name.clone()).unwrap_or_default()) ", " (auspraegung_text(x.auspraegung)) }, None => "gestrichen" } },
            ])))
        @if nachher.len() > GEZEIGT { p.kern-body { "Und " (nachher.len() - GEZEIGT) " weitere." } }
        div.kern-body { (zuruecknehmen(&m, juengste, t)) }
        (bausteine::linkknopf(bausteine::Rang::Neben, &format!("/redaktion/masse?traeger={t}"), "Weitere Änderung"))
    };
    seite(&anfrage, "Bericht der Massenänderung")
        .vorspann(traegername(&stand, t))
        .krume(format!("/redaktion/masse?traeger={t}"), "Viele Zuständigkeiten ändern")
        .inhalt(inhalt)
        .antwort()
}

/// POST: puts back what was there; entries that were changed since stay.
pub async fn ruecknahme(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let t = gewaehlt(&anfrage, felder.text("traeger"), Aktion::Aendern)?;
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let mut tx = tx(&anfrage, t).await?;
    let Some(m) = redaktion::massenaenderung_zuruecknehmen(&mut tx, id, anfrage.jetzt).await? else {
        return Err(WebFehler::Konflikt(
            "Nur die letzte Massenänderung kann zurückgenommen werden, und nur einmal.".to_owned(),
        ));
    };
    let vorher: Vec<Merkzeile> = serde_json::from_value(m.vorher).map_err(WebFehler::intern)?;
    let nachher: Vec<Merkzeile> = serde_json::from_value(m.nachher).map_err(WebFehler::intern)?;
    for (alt, neu) in vorher.iter().zip(&nachher) {
        let leistung = LeistungKennung(alt.leistung.clone());
        let einheit = EinheitId(alt.einheit);
        let jetzt =
            stand.zustaendigkeiten(&leistung).into_iter().find(|x| x.gebiet == alt.gebiet && x.einheit == einheit);
        let unveraendert = match (jetzt, neu.zustaendigkeit()) {
            (Some(j), Some(n)) => gleich(j, &n),
            (None, None) => true,
            _ => false,
        };
        if !unveraendert {
            continue;
        }
        match alt.zustaendigkeit() {
            Some(z) => verzeichnis::zustaendigkeit_speichern(&mut tx, &z).await?,
            None => {
                verzeichnis::zustaendigkeit_loeschen(&mut tx, &leistung, &alt.gebiet, einheit).await?;
            }
        }
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/masse?traeger={t}&zurueckgenommen=ja")))
}
