//! The preview: the form filled in as citizens do, in every language and width, saved nowhere. At its end what was typed
//! can be kept as a test case.

use std::collections::BTreeMap;

use formular::{
    Antwort, Antworten, Art as Feldart, Datei, Feld, Feldfehler, Formular, Umfeld, eintrag_entfernen,
    eintrag_hinzufuegen,
};
use grund::{DokumentId, Sprache, tag_von};
use http::StatusCode;
use konto::Aktion;
use leistung::{Fall, Leistung, Parameter};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, Rang},
    formularfeld::{self, Feldumfeld},
    html,
};

use crate::gemeinsam::{Blick, DE, abfrage, adresse, blatt_zu};

/// Names of the preview's own inputs; questions have no `-` in their ids.
pub const STAND: &str = "vorschau-stand";
pub const SEITE: &str = "vorschau-seite";
pub const ANSICHT: &str = "vorschau-ansicht";
/// Only the page of the form, for a frame.
pub const RAHMEN: &str = "vorschau-rahmen";
const SPRACHE: &str = "vorschau-sprache";
/// The test case whose answers are being changed.
pub const FALL: &str = "vorschau-fall";

/// What was typed, by page.
pub type Eingaben = BTreeMap<String, Vec<(String, String)>>;

/// How wide it is shown.
pub const ANSICHTEN: [(&str, &str); 5] = [
    ("breit", "Bildschirm"),
    ("schmal", "Telefon (360 px)"),
    ("terminal", "Terminal (groß)"),
    ("rtl", "Rechts nach links"),
    ("druck", "Druckbreite"),
];

/// A form being tried out.
pub struct Probe<'a> {
    /// The form.
    pub formular: &'a Formular,
    parameter: Parameter,
    heute: grund::Tag,
    /// What was typed.
    pub eingaben: Eingaben,
    /// What follows from it.
    pub antworten: Antworten,
    /// Uploads that are taken as made.
    pub dateien: Vec<(String, String)>,
}

impl<'a> Probe<'a> {
    /// Fills in what was typed so far.
    pub fn neu(anfrage: &Anfrage, b: &Blick, leistung: &'a Leistung, eingaben: Eingaben) -> Result<Self, WebFehler> {
        Self::fuer(anfrage, b, leistung, eingaben, None)
    }

    /// As [`Self::neu`], on the day and with the values of `fall`, where one is being changed.
    pub fn fuer(
        anfrage: &Anfrage,
        b: &Blick,
        leistung: &'a Leistung,
        eingaben: Eingaben,
        fall: Option<&Fall>,
    ) -> Result<Self, WebFehler> {
        let land = fall.map_or_else(|| land(anfrage, b), |f| f.land.clone());
        let eigene = fall.map(|f| f.parameter.clone()).unwrap_or_default();
        let parameter = leistung.parameter(&land, &eigene).map_err(|befunde| {
            let satz = befunde.first().map(|f| f.satz.clone()).unwrap_or_default();
            WebFehler::Konflikt(format!("Die Werte der Behörden passen noch nicht: {satz}"))
        })?;
        let mut probe = Self {
            formular: &leistung.formular,
            parameter,
            heute: fall.map_or_else(|| tag_von(anfrage.jetzt), |f| f.heute),
            eingaben,
            antworten: Antworten::neu(),
            dateien: Vec::new(),
        };
        probe.ausfuellen();
        Ok(probe)
    }

    /// The day, and the defaults of the Land.
    pub fn umfeld(&self) -> Umfeld<'_> {
        Umfeld { heute: self.heute, parameter: self.parameter.kontext() }
    }

    fn ausfuellen(&mut self) {
        let mut antworten = Antworten::neu();
        let umfeld = Umfeld { heute: self.heute, parameter: self.parameter.kontext() };
        let mut stand = self.formular.stand(&antworten, &umfeld);
        for seite in self.formular.alle_seiten() {
            let Some(getippt) = self.eingaben.get(&seite.id) else { continue };
            self.formular.seite_weiter_zwischenspeichern(seite, getippt, (&mut antworten, &mut stand), &umfeld);
            // Nothing is uploaded in a preview: what is needed is taken as there.
            let noetig: Vec<_> = seite.felder.iter().flat_map(|f| noetige_dateien(f, &antworten)).collect();
            for (stelle, endung) in noetig {
                let name = format!("beispiel.{endung}");
                if self.formular.datei_hinzufuegen(&stelle, beispiel(&name, &endung), &mut antworten).is_ok() {
                    let frage = stelle.split('.').next().unwrap_or_default();
                    self.formular.stand_aktualisieren(&mut stand, &antworten, &umfeld, &[frage]);
                    self.dateien.push((stelle, name));
                }
            }
        }
        self.antworten = antworten;
    }
}

/// Where a file must be, in a group once for each entry, and a format that is taken there.
fn noetige_dateien(feld: &Feld, antworten: &Antworten) -> Vec<(String, String)> {
    let eine = |f: &Feld, stelle: String| match &f.art {
        Feldart::Datei { formate, .. } if f.pflicht => {
            Some((stelle, formate.first().map_or_else(|| "pdf".to_owned(), String::clone)))
        }
        _ => None,
    };
    match (&feld.art, antworten.get(&feld.id)) {
        (Feldart::Gruppe { felder, .. }, Some(Antwort::Gruppe(l))) => (0..l.len())
            .flat_map(|i| felder.iter().filter_map(move |f| eine(f, format!("{}.{i}.{}", feld.id, f.id))))
            .collect(),
        _ => eine(feld, feld.id.clone()).into_iter().collect(),
    }
}

fn beispiel(name: &str, endung: &str) -> Datei {
    let art = match endung {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        _ => "application/pdf",
    };
    Datei { dokument: DokumentId(uuid::Uuid::nil()), name: name.to_owned(), groesse: 1000, art: art.to_owned() }
}

/// The number of the Land in which it plays.
pub fn land(anfrage: &Anfrage, b: &Blick) -> String {
    web::angebot::land(&anfrage.haus, b.w.traeger).map_or_else(|| "14".to_owned(), |l| l.to_string())
}

/// Reads what the page carries along.
pub fn eingaben(felder: &Felder) -> Eingaben {
    serde_json::from_str(felder.text(STAND)).unwrap_or_default()
}

/// As the pages carry it along.
fn stand_feld(eingaben: &Eingaben) -> Markup {
    html! { input type="hidden" name=(STAND) value=(serde_json::to_string(eingaben).unwrap_or_default()); }
}

/// The case whose answers are being changed.
fn fall<'a>(l: &'a Leistung, wahl: &Wahl) -> Option<&'a Fall> {
    l.faelle.iter().find(|f| f.datei == crate::fall::pfad(&wahl.fall))
}

/// Width and language of the preview.
pub struct Wahl {
    /// The test case whose answers are being changed; empty otherwise.
    pub fall: String,
    /// The word of the width.
    pub ansicht: String,
    /// The language.
    pub sprache: Sprache,
}

impl Wahl {
    /// From an address or a form.
    pub fn lesen(felder: &Felder) -> Self {
        let ansicht = ANSICHTEN.iter().find(|(w, _)| *w == felder.text(ANSICHT)).map_or("breit", |(w, _)| w);
        let fall = felder.text(FALL).to_owned();
        Self { fall, ansicht: ansicht.to_owned(), sprache: felder.text(SPRACHE).parse().unwrap_or(DE) }
    }

    /// The direction of the language, or from the right to see the layout mirrored.
    pub fn richtung(&self) -> &'static str {
        if self.ansicht == "rtl" { "rtl" } else { self.sprache.richtung() }
    }
}

/// GET: the first page, or the one that is named.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let felder = abfrage(&anfrage);
    if felder.text(RAHMEN) == "ja" {
        return crate::rahmen::dokument(&anfrage, &b, &felder).await;
    }
    let Some(l) = &b.leistung else { return unlesbar(&anfrage, &b) };
    let probe = Probe::neu(&anfrage, &b, l, Eingaben::new())?;
    let erste = probe.formular.alle_seiten().first().map(|s| s.id.clone()).unwrap_or_default();
    let seite = Some(felder.text(SEITE)).filter(|s| !s.is_empty()).map_or(erste, str::to_owned);
    seite_zeigen(&anfrage, &b, &probe, &seite, None, &[], &Wahl::lesen(&felder))
}

fn unlesbar(anfrage: &Anfrage, b: &Blick) -> Ergebnis {
    let punkte: Vec<_> = crate::befunde::punkte(b).into_iter().filter(|p| p.muss).collect();
    let inhalt = html! {
        (bausteine::meldung(Art::Warnung, "Noch keine Vorschau", bausteine::absatz("Das Formular hat Fehler und lässt sich nicht zeigen. Beheben Sie sie zuerst.")))
        (crate::uebersicht::liste(&punkte))
    };
    blatt_zu(anfrage, &b.w, "Vorschau").inhalt(inhalt).antwort()
}

/// POST: takes a page and goes on, or does what its button says.
pub async fn weitergehen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let Some(l) = &b.leistung else { return unlesbar(&anfrage, &b) };
    let wahl = Wahl::lesen(&felder);
    let seite = felder.text(SEITE).to_owned();
    let mut alle = eingaben(&felder);
    let getippt: Vec<(String, String)> =
        felder.0.iter().filter(|(n, _)| !n.starts_with("vorschau-") && n != "aktion").cloned().collect();
    let (verb, rest) = felder.text("aktion").split_once(':').unwrap_or((felder.text("aktion"), ""));
    let Some(definition) = l.formular.seite(&seite) else {
        let probe = Probe::fuer(&anfrage, &b, l, alle, fall(l, &wahl))?;
        return ende(&anfrage, &b, &probe, &wahl);
    };
    if verb == "oeffnen" {
        let probe = Probe::fuer(&anfrage, &b, l, alle, fall(l, &wahl))?;
        return seite_zeigen(&anfrage, &b, &probe, &seite, None, &[], &wahl);
    }
    let mut roh = getippt.clone();
    let feld = |name: &str| definition.felder.iter().find(|f| f.id == name);
    match verb {
        "hinzu" => feld(rest).into_iter().for_each(|f| eintrag_hinzufuegen(f, &mut roh)),
        "weg" => {
            let (name, index) = rest.split_once(':').unwrap_or_default();
            if let (Some(f), Ok(i)) = (feld(name), index.parse()) {
                eintrag_entfernen(f, i, &mut roh, &mut Antworten::neu());
            }
        }
        _ => {}
    }
    if ["hinzu", "weg", "suchen", "datei", "ansicht"].contains(&verb) {
        alle.insert(seite.clone(), roh.clone());
        let probe = Probe::fuer(&anfrage, &b, l, alle, fall(l, &wahl))?;
        return seite_zeigen(&anfrage, &b, &probe, &seite, Some(&roh), &[], &wahl);
    }
    alle.insert(seite.clone(), getippt.clone());
    let probe = Probe::fuer(&anfrage, &b, l, alle, fall(l, &wahl))?;
    if verb == "bis-hier" {
        return ende(&anfrage, &b, &probe, &wahl);
    }
    let mut antworten = probe.antworten.clone();
    let fehler = l.formular.seite_annehmen(definition, &getippt, &mut antworten, &probe.umfeld());
    if !fehler.is_empty() {
        return seite_zeigen(&anfrage, &b, &probe, &seite, Some(&getippt), &fehler, &wahl);
    }
    match l.formular.naechste(definition, &probe.antworten, &probe.umfeld()) {
        Some(naechste) => seite_zeigen(&anfrage, &b, &probe, naechste, None, &[], &wahl),
        None => ende(&anfrage, &b, &probe, &wahl),
    }
}

fn seite_zeigen(
    anfrage: &Anfrage,
    b: &Blick,
    probe: &Probe<'_>,
    seite: &str,
    roh: Option<&[(String, String)]>,
    fehler: &[Feldfehler],
    wahl: &Wahl,
) -> Ergebnis {
    let s = wahl.sprache;
    let definition = probe.formular.seite(seite).ok_or(WebFehler::NichtGefunden)?;
    let a = adresse(&b.w);
    let Some(ansicht) = probe.formular.ansicht(definition, &probe.antworten, roh, fehler, &probe.umfeld()) else {
        let text =
            "Diese Seite erscheint nur unter einer Bedingung. Füllen Sie die Seiten davor aus, dann sehen Sie sie.";
        let inhalt = html! {
            (bausteine::meldung(Art::Hinweis, "Seite mit Bedingung", bausteine::absatz(text)))
            (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, &format!("{a}/vorschau"), "Von vorn ausfüllen")))
        };
        return blatt_zu(anfrage, &b.w, "Vorschau").inhalt(inhalt).antwort();
    };
    let hinweise: Vec<Fehlerhinweis> = fehler.iter().map(|f| Fehlerhinweis::neu(f.anker(), f.text(DE))).collect();
    let zuerst = format!("{a}/vorschau");
    let inhalt = html! {
        (bausteine::meldung(Art::Hinweis, "Vorschau", bausteine::absatz("Nichts wird gespeichert oder gesendet. Dateien gelten als hochgeladen.")))
        (seitenwahl(b, probe, seite, wahl))
        form.bw-formular method="post" action=(zuerst) novalidate data-bw-formular="" {
            button.bw-sr type="submit" tabindex="-1" aria-hidden="true" { "Weiter" }
            (stand_feld(&probe.eingaben))
            input type="hidden" name=(SEITE) value=(seite);
            (fall_feld(wahl))
            div.bw-zeile {
                (bausteine::Auswahl::liste(DE, ANSICHT, "Darstellung", ANSICHTEN.iter().map(|(w, t)| bausteine::Option_::neu(w, t))).wert(&wahl.ansicht))
                (bausteine::Auswahl::liste(DE, SPRACHE, "Sprache", Sprache::ALLE.iter().map(|x| bausteine::Option_::neu(x.tag(), x.deutscher_name()))).wert(s.tag()))
                (Knopf::neben("So zeigen").feld("aktion", "ansicht"))
            }
            div class=(format!("bw-vorschau bw-formular bw-vorschau--{}", wahl.ansicht)) lang=(s.tag()) dir=(wahl.richtung()) {
                (bausteine::schritt_zeile(s, ansicht.nummer, ansicht.von + 1))
                @if let Some(abschnitt) = probe.formular.abschnitt_von(seite) { p.bw-vorspann { (bausteine::wortlaut(s, abschnitt.wortlaut(s))) } }
                h2.kern-heading-medium { (bausteine::wortlaut(s, ansicht.titel().wortlaut(s))) }
                @if let Some(text) = &ansicht.seite.einleitung { p.kern-body { (bausteine::wortlaut(s, text.wortlaut(s))) } }
                input type="hidden" name="gezeigt" value=(ansicht.gezeigt());
                @for f in &ansicht.felder { (formularfeld::feld(s, Feldumfeld::default(), f)) }
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Weiter"))
                (Knopf::neben("Bis hierher als Testfall").feld("aktion", "bis-hier"))
                (bausteine::linkknopf(Rang::Neben, &zuerst, "Von vorn"))
            }))
        }
    };
    let blatt = blatt_zu(anfrage, &b.w, &format!("Vorschau Schritt {}", ansicht.nummer)).fehler(hinweise);
    blatt.inhalt(inhalt).antwort()
}

fn fall_feld(wahl: &Wahl) -> Markup {
    html! { @if !wahl.fall.is_empty() { input type="hidden" name=(FALL) value=(wahl.fall); } }
}

/// The pages, to look at one by one.
fn seitenwahl(b: &Blick, probe: &Probe<'_>, hier: &str, wahl: &Wahl) -> Markup {
    let ziel = |id: &str| {
        format!("{}/vorschau?{SEITE}={id}&{ANSICHT}={}&{SPRACHE}={}", adresse(&b.w), wahl.ansicht, wahl.sprache.tag())
    };
    html! {
        nav.bw-filter aria-label="Seiten des Formulars" { ul {
            @for s in probe.formular.alle_seiten() {
                li { a.kern-link href=(ziel(&s.id)) aria-current=[(s.id == hier).then_some("page")] { (s.titel.in_sprache(DE)) } }
            }
        } }
    }
}

/// After the last page: what would be sent, and the way to keep it as a test.
fn ende(anfrage: &Anfrage, b: &Blick, probe: &Probe<'_>, wahl: &Wahl) -> Ergebnis {
    let umfeld = probe.umfeld();
    let a = adresse(&b.w);
    let vollstaendig = probe.formular.vollstaendig_pruefen(&probe.antworten, &umfeld).is_ok();
    let inhalt = html! {
        @if vollstaendig { (bausteine::rueckmeldung(Art::Erfolg, "Vollständig", bausteine::absatz("Mit diesen Antworten könnte man den Antrag senden."))) }
        @else { (bausteine::rueckmeldung(Art::Warnung, "Nicht vollständig", bausteine::absatz("Es fehlen noch Antworten. So würde man den Antrag nicht senden können."))) }
        div class=(format!("bw-vorschau bw-vorschau--{}", wahl.ansicht)) lang=(wahl.sprache.tag()) dir=(wahl.richtung()) {
            @for teil in probe.formular.zusammenfassung(&probe.antworten, &umfeld, wahl.sprache) {
                @let zeilen: Vec<bausteine::Zeile> = teil.zeilen.iter().map(|z| bausteine::Zeile::markup(z.frage.clone(), bausteine::antwort(z, "keine Angabe"))).collect();
                (bausteine::zusammenfassung(wahl.sprache, if teil.titel.is_empty() { "Berechnet" } else { &teil.titel }, &zeilen))
            }
        }
        @if wahl.fall.is_empty() { (aufheben(&a, probe)) } @else { (uebernehmen(&a, probe, wahl)) }
    };
    blatt_zu(anfrage, &b.w, "Vorschau: Ihre Angaben prüfen").status(StatusCode::OK).inhalt(inhalt).antwort()
}

/// Keeps the answers as a new case.
fn aufheben(a: &str, probe: &Probe<'_>) -> Markup {
    html! {
        (bausteine::abschnitt("Als Testfall aufheben"))
        p.kern-body { "Bei jeder Freigabe prüft die Werkstatt, ob mit diesen Eingaben noch dasselbe herauskommt: dieselben Seiten, dieselben Fehler, dieselben berechneten Werte. Was herauskommen muss, können Sie danach beim Testfall ändern." }
        (bausteine::formular(&format!("{a}/faelle"), html! {
            (stand_feld(&probe.eingaben))
            (Eingabe::neu("name", "Was zeigt dieser Fall?").hinweis("Zum Beispiel „Ein Hund, ohne Ermäßigung“").maximal(120))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Testfall aufheben").feld("aktion", "aufheben"))
                (bausteine::linkknopf(Rang::Neben, &format!("{a}/vorschau"), "Noch einmal von vorn"))
            }))
        }))
    }
}

/// Puts the answers into the case from which they came.
fn uebernehmen(a: &str, probe: &Probe<'_>, wahl: &Wahl) -> Markup {
    let ziel = format!("{a}/fall/{}", wahl.fall);
    html! {
        (bausteine::abschnitt("Antworten in den Testfall übernehmen"))
        p.kern-body { "Was der Testfall erwartet, bleibt, wie es ist. Weicht das Ergebnis davon ab, zeigt es der Testfall." }
        (bausteine::formular(&ziel, html! {
            (stand_feld(&probe.eingaben))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Antworten übernehmen").feld("aktion", "antworten"))
                (bausteine::linkknopf(Rang::Neben, &ziel, "Zurück, ohne zu ändern"))
            }))
        }))
    }
}
