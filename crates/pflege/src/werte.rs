//! What an authority sets for a service that it offers: fees, ways to pay, texts. Each value stands beside the one that
//! holds without it; an empty answer takes that one. What a Land has fixed is read only. Below it stand the secret values
//! ([`crate::geheim`]) and who changed what, with the way back.

use std::sync::Arc;

use grund::{LeistungKennung, MandantId, Traeger};
use konto::{Aktion, Ressource};
use leistung::{Leistung, ParameterArt, Parameterdefinition, Parameterwert};
use redaktion::{Gegenstand, Wertschritt, wertaenderungen};
use serde_json::{Map, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{
    DE, darf, festschreiben, freitext, ich, leistungsname, marke, name_von, namen, seite, traegername, tx,
};

pub type Pfad = (String, String);
type Werte = Map<String, Value>;

/// The longest text.
const LAENGSTER_TEXT: usize = 500;

/// A service at an authority, as it is set now.
pub struct Stelle {
    pub mandant: MandantId,
    pub kennung: LeistungKennung,
    pub leistung: Arc<Leistung>,
    /// Where it stands, for defaults that differ.
    ort: String,
    eigene: Werte,
    aktiv: bool,
}

impl Stelle {
    pub fn lesen(anfrage: &Anfrage, pfad: &Pfad) -> Result<Self, WebFehler> {
        let mandant: MandantId = pfad.0.parse().map_err(|_| WebFehler::NichtGefunden)?;
        let kennung = LeistungKennung(pfad.1.clone());
        if !darf(anfrage, Traeger::Mandant(mandant), Ressource::Zustaendigkeit, Aktion::Aendern) {
            return Err(WebFehler::NichtGefunden);
        }
        let stand = anfrage.haus.verzeichnis.stand();
        let ort = stand.mandant(mandant).map(|m| leistung::Ort::von(m.id, m.ags.land()));
        let ort = ort.ok_or(WebFehler::NichtGefunden)?;
        let leistung =
            anfrage.haus.leistungen.aktuell_bei(kennung.as_str(), mandant).ok_or(WebFehler::NichtGefunden)?;
        let eigene = stand.gesetzte_parameter(&kennung, mandant).map_or_else(Map::new, |p| p.as_ref().clone());
        let aktiv = stand.parameter(&kennung, mandant).is_some();
        Ok(Self { mandant, kennung, leistung, ort, eigene, aktiv })
    }

    /// What is set, as it is typed.
    pub fn felder(&self) -> Felder {
        Felder(self.definitionen().map(|(n, d)| (feldname(n), geschrieben(d, self.eigene.get(n)))).collect())
    }

    /// Takes these values, and notes who changed what.
    async fn setzen(&self, anfrage: &Anfrage, werte: &Werte) -> Result<(), WebFehler> {
        let m = self.mandant;
        let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
        verzeichnis::aktivieren(&mut tx, m, &self.kennung, werte, self.aktiv).await?;
        let was = (m, Gegenstand::Leistung(&self.kennung));
        let mut schritte = wertaenderungen(&self.eigene, werte);
        // 108 and "108,00" are the same fee.
        schritte.retain(|a| frueher(self, &a.wert, a.alt.as_ref()) != frueher(self, &a.wert, a.neu.as_ref()));
        redaktion::werte_notieren(&mut tx, was, &schritte, ich(anfrage)?, anfrage.jetzt).await?;
        festschreiben(tx).await
    }

    async fn verlauf(&self, anfrage: &Anfrage) -> Result<Vec<Wertschritt>, WebFehler> {
        let mut tx = tx(anfrage, Traeger::Mandant(self.mandant)).await?;
        Ok(redaktion::wertverlauf(&mut tx, self.mandant, Gegenstand::Leistung(&self.kennung)).await?)
    }

    fn definitionen(&self) -> impl Iterator<Item = (&String, &Parameterdefinition)> {
        self.leistung.stamm.parameter.iter().filter(|(_, d)| !d.ist_geheim())
    }

    /// Those that the authority sets itself.
    fn eigene_definitionen(&self) -> impl Iterator<Item = (&String, &Parameterdefinition)> {
        self.definitionen().filter(|(_, d)| !d.fest_bei(&self.ort))
    }

    /// Those that the law or the Land has settled here.
    fn feste(&self) -> impl Iterator<Item = (&String, &Parameterdefinition)> {
        self.definitionen().filter(|(_, d)| d.fest_bei(&self.ort))
    }
}

/// GET: every value with its default.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let stelle = Stelle::lesen(&anfrage, &pfad)?;
    maske(&anfrage, &stelle, &stelle.felder(), Vec::new()).await
}

/// POST: takes what differs from the defaults.
pub async fn speichern(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let stelle = Stelle::lesen(&anfrage, &pfad)?;
    if felder.text("marke") != marke(&stelle.eigene) {
        let satz = "Inzwischen hat jemand anderes diese Werte geändert. Ihre Eingaben stehen noch im Formular. Vergleichen \
                    Sie sie mit dem, was jetzt gilt, und speichern Sie noch einmal.";
        return maske(&anfrage, &stelle, &felder, vec![Fehlerhinweis::neu("", satz)]).await;
    }
    match lesen(&stelle, &felder) {
        Ok(werte) => {
            stelle.setzen(&anfrage, &werte).await?;
            Ok(web::weiter(&format!("/redaktion/aktivierung/{}/{}", stelle.mandant, stelle.kennung)))
        }
        Err(fehler) => maske(&anfrage, &stelle, &felder, fehler).await,
    }
}

/// POST: takes the value that held before a change.
pub async fn zurueck(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let stelle = Stelle::lesen(&anfrage, &pfad)?;
    let id: i64 = felder.text("schritt").parse().map_err(|_| WebFehler::NichtGefunden)?;
    let verlauf = stelle.verlauf(&anfrage).await?;
    let schritt = verlauf.into_iter().find(|s| s.id == id).ok_or(WebFehler::NichtGefunden)?;
    let name = &schritt.aenderung.wert;
    let fest = stelle.feste().any(|(n, _)| n == name);
    if schritt.aenderung.geheim || fest {
        // Nobody knows the secret any more; and what is fixed, nobody here changes.
        return Err(WebFehler::NichtGefunden);
    }
    let mut werte = stelle.eigene.clone();
    match schritt.aenderung.alt {
        Some(alt) => drop(werte.insert(name.clone(), alt)),
        None => drop(werte.remove(name)),
    }
    if let Err(befunde) = stelle.leistung.parameter(&stelle.ort, &werte) {
        // The service takes other values today than it did then.
        let fehler = befunde.into_iter().map(|b| Fehlerhinweis::neu(feldname(name), b.satz)).collect();
        return maske(&anfrage, &stelle, &stelle.felder(), fehler).await;
    }
    stelle.setzen(&anfrage, &werte).await?;
    Ok(web::weiter(&format!("/redaktion/werte/{}/{}?zurueck=ja", stelle.mandant, stelle.kennung)))
}

/// The values that differ from the defaults.
fn lesen(stelle: &Stelle, felder: &Felder) -> Result<Werte, Vec<Fehlerhinweis>> {
    let mut werte = Werte::new();
    let mut fehler = Vec::new();
    for (name, d) in stelle.eigene_definitionen() {
        let feld = feldname(name);
        match einer(d, felder.text(&feld)) {
            Ok(Some(wert)) => drop(werte.insert(name.clone(), wert)),
            Ok(None) => {}
            Err(satz) => fehler.push(Fehlerhinweis::neu(feld, satz)),
        }
    }
    // What holds together only as a whole.
    if fehler.is_empty()
        && let Err(befunde) = stelle.leistung.parameter(&stelle.ort, &werte)
    {
        fehler.extend(befunde.into_iter().map(|b| Fehlerhinweis::neu("", b.satz)));
    }
    if fehler.is_empty() { Ok(werte) } else { Err(fehler) }
}

/// A typed value; `None`: what is given holds.
fn einer(d: &Parameterdefinition, getippt: &str) -> Result<Option<Value>, String> {
    let text = freitext(getippt, LAENGSTER_TEXT)?;
    if text.is_empty() {
        return Ok(None);
    }
    let wert = match d.art {
        ParameterArt::Zahl => {
            let zahl: i64 = text.parse().map_err(|_| "Geben Sie eine ganze Zahl ein, zum Beispiel 12.".to_owned())?;
            Value::from(zahl)
        }
        ParameterArt::JaNein => Value::Bool(text == "ja"),
        ParameterArt::Betrag | ParameterArt::Auswahl | ParameterArt::Text | ParameterArt::Geheim => Value::String(text),
    };
    d.annehmen(&wert).map(|_| Some(wert))
}

fn feldname(name: &str) -> String {
    format!("wert-{name}")
}

/// A value as it is typed again; nothing where nothing is set.
fn geschrieben(d: &Parameterdefinition, wert: Option<&Value>) -> String {
    let Some(gelesen) = wert.and_then(|w| d.annehmen(w).ok()) else { return String::new() };
    match gelesen {
        Parameterwert::Betrag(b) => b.to_string().trim_end_matches(['€', '\u{a0}']).to_owned(),
        andere => andere.to_string(),
    }
}

/// A value as people read it.
fn lesbar(d: &Parameterdefinition, wert: &Value) -> String {
    let Ok(gelesen) = d.annehmen(wert) else { return wert.to_string() };
    let text = gelesen.to_string();
    match d.optionen.iter().find(|o| o.wert == text) {
        Some(o) => o.text.clone(),
        None if text.is_empty() => "nichts".to_owned(),
        None => text,
    }
}

pub async fn maske(anfrage: &Anfrage, stelle: &Stelle, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let (m, l) = (stelle.mandant, &stelle.kennung);
    let zurueck = format!("/redaktion/aktivierung/{m}/{l}");
    let verlauf = stelle.verlauf(anfrage).await?;
    let namen = namen(anfrage, verlauf.iter().map(|s| s.wer).collect()).await?;
    let geheime = crate::geheim::abschnitt(anfrage, stelle, &fehler).await?;
    let inhalt = html! {
        @if crate::gemeinsam::abfrage(anfrage).gesetzt("zurueck") {
            (bausteine::rueckmeldung(Art::Erfolg, "Der frühere Wert gilt wieder", bausteine::absatz("Er gilt für neue Anträge.")))
        }
        @if stelle.leistung.stamm.parameter.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Nichts einzustellen", bausteine::absatz("Diese Leistung ist in allen Behörden gleich.")))
        }
        @if stelle.eigene_definitionen().next().is_some() {
            p.kern-body { "Was Sie hier eintragen, gilt für neue Anträge bei Ihrer Behörde. Lassen Sie ein Feld leer, gilt die Vorgabe. Wer schon einen Antrag gestellt hat, behält die Werte von damals." }
            (bausteine::formular(&format!("/redaktion/werte/{m}/{l}"), html! {
                input type="hidden" name="marke" value=(marke(&stelle.eigene));
                @for (name, d) in stelle.eigene_definitionen() { (feld(stelle, name, d, felder, &fehler)) }
                (bausteine::knopfzeile(html! { (Knopf::haupt("Werte speichern")) }))
            }))
        }
        (feste(stelle))
        (geheime)
        (bausteine::abschnitt("Was geändert wurde"))
        @if verlauf.is_empty() { p.kern-body { "Ihre Behörde hat hier noch nichts geändert." } }
        @else { (tabelle(stelle, &verlauf, |k| name_von(&namen, k))) }
    };
    seite(anfrage, format!("Werte Ihrer Behörde: {}", leistungsname(&stand, l, None)))
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume(zurueck, "Online anbieten")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// What holds here without anybody's doing.
fn feste(stelle: &Stelle) -> Markup {
    let zeilen: Vec<_> = stelle
        .feste()
        .map(|(name, d)| {
            let gilt = lesbar(d, d.vorgabe_in(&stelle.ort));
            let frueher = stelle.eigene.get(name).map(|w| lesbar(d, w)).filter(|w| *w != gilt);
            let einheit = d.einheit.as_deref().unwrap_or_default();
            vec![
                html! { (d.frage) @if let Some(h) = &d.hinweis { br; span.bw-leise { (h) } } },
                html! {
                    (gilt) " " (einheit)
                    @if let Some(f) = frueher { br; span.bw-leise { "Ihr früherer Wert " (f) " gilt nicht mehr." } }
                },
            ]
        })
        .collect();
    html! {
        @if !zeilen.is_empty() {
            (bausteine::abschnitt("Für alle festgelegt"))
            p.kern-body { "Diese Werte stehen für alle Behörden fest: Das Recht gibt sie vor, oder das Land hat sie in diesem Dienst festgelegt. Sie lesen sie hier; ändern können Sie sie nicht." }
            (Tabelle::neu("Festgelegte Werte", ["Wert", "Gilt"].map(Spalte::text)).titel_verborgen().zeilen(zeilen))
        }
    }
}

fn feld(stelle: &Stelle, name: &str, d: &Parameterdefinition, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let feld = feldname(name);
    let vorgabe = lesbar(d, d.vorgabe_in(&stelle.ort));
    let hinweis = match d.hinweis.as_deref() {
        Some(h) => format!("{h} Vorgabe: {vorgabe}"),
        None => format!("Vorgabe: {vorgabe}"),
    };
    let frage = match d.einheit.as_deref().filter(|e| !e.is_empty()) {
        Some(e) => format!("{} ({e})", d.frage),
        None => d.frage.clone(),
    };
    let wie_vorgegeben = format!("wie vorgegeben ({vorgabe})");
    let zu = Fehlerhinweis::fuer(fehler, &feld);
    let wert = felder.text(&feld);
    let offen = Eingabe::neu(&feld, &frage).hinweis(&hinweis).wert(wert).fehler(zu);
    match d.art {
        ParameterArt::Betrag => html! { (offen.dezimal().einheit("€").breite(10)) },
        ParameterArt::Zahl => html! { (offen.ziffern().breite(10)) },
        ParameterArt::Text => html! { (offen.maximal(LAENGSTER_TEXT)) },
        // Secrets stand in a section of their own.
        ParameterArt::Geheim => html! {},
        ParameterArt::JaNein => {
            let optionen = [Option_::neu("", &wie_vorgegeben), Option_::neu("ja", "ja"), Option_::neu("nein", "nein")];
            html! { (Auswahl::radio(&feld, &frage, optionen).hinweis_oder(d.hinweis.as_deref()).wert(wert).fehler(zu)) }
        }
        ParameterArt::Auswahl => {
            let eigene = d.optionen.iter().map(|o| Option_::neu(&o.wert, &o.text));
            let optionen = std::iter::once(Option_::neu("", &wie_vorgegeben)).chain(eigene);
            html! { (Auswahl::radio(&feld, &frage, optionen).hinweis_oder(d.hinweis.as_deref()).wert(wert).fehler(zu)) }
        }
    }
}

/// A value in the history: as people read it, even where the service does not have it any more.
fn frueher(stelle: &Stelle, name: &str, wert: Option<&Value>) -> String {
    match (wert, stelle.leistung.stamm.parameter.get(name)) {
        (Some(w), Some(d)) => lesbar(d, w),
        (Some(Value::String(text)), None) => text.clone(),
        (Some(w), None) => w.to_string(),
        (None, _) => "Vorgabe".to_owned(),
    }
}

fn tabelle<'a>(stelle: &Stelle, verlauf: &[Wertschritt], wer: impl Fn(grund::KontoId) -> String) -> Tabelle<'a> {
    let spalten = ["Wert", "Von", "Auf", "Wer", "Wann", "Zurück"].map(Spalte::text);
    let weg = format!("/redaktion/werte/{}/{}/zurueck", stelle.mandant, stelle.kennung);
    Tabelle::neu("Änderungen, die neueste zuerst", spalten).titel_verborgen().zeilen(verlauf.iter().map(|s| {
        let a = &s.aenderung;
        let d = stelle.leistung.stamm.parameter.get(&a.wert);
        if a.geheim {
            let frage = d.map_or(a.wert.as_str(), |d| d.frage.as_str());
            return vec![
                html! { (frage) },
                html! { "geheim" },
                html! { (crate::geheim::satz(a)) },
                html! { (wer(s.wer)) },
                format::zeit_element(DE, s.zeit),
                html! { "–" },
            ];
        }
        let von = frueher(stelle, &a.wert, a.alt.as_ref());
        let frage = d.map_or(a.wert.as_str(), |d| d.frage.as_str());
        vec![
            html! { (frage) },
            html! { (von) },
            html! { (frueher(stelle, &a.wert, a.neu.as_ref())) },
            html! { (wer(s.wer)) },
            format::zeit_element(DE, s.zeit),
            html! {
                @if d.is_none() { "gibt es nicht mehr" }
                @else if d.is_some_and(|d| d.fest_bei(&stelle.ort)) { "festgelegt" }
                @else if frueher(stelle, &a.wert, stelle.eigene.get(&a.wert)) == von { "gilt jetzt" }
                @else {
                    (bausteine::formular(&weg, html! { (Knopf::still("Zurück").zusatz(&format!("zu {von} bei {frage}")).feld("schritt", &s.id.to_string())) }))
                }
            },
        ]
    }))
}
