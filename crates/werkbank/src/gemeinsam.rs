//! What all pages of the Werkstatt share: whose draft she may touch, its compiled state, saving, small pieces of markup.

use std::{collections::HashMap, sync::Arc};

use datenbank::{Sicht, Tx};
use grund::{KontoId, Sprache, Traeger};
use konto::{Aktion, Ressource};
use leistung::{Befund, Leistung};
use serde_json::Value;
use web::{
    Anfrage, Bereich, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art},
    html,
};
use werkstatt::{Dateien, Einwand, Geaendert, Stand, Wer, Werkstueck, WerkstueckId};

/// The pages are German.
pub const DE: Sprache = Sprache::De;

/// A page of the Werkstatt.
pub fn blatt<'a>(anfrage: &'a Anfrage, titel: impl Into<String>) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Werkstatt).breit()
}

/// A page about a draft: the way back to it stands above.
pub fn blatt_zu<'a>(anfrage: &'a Anfrage, w: &Werkstueck, titel: &str) -> Seite<'a> {
    blatt(anfrage, format!("{titel}: {}", w.name)).krume("/werkstatt", "Werkstatt").krume(adresse(w), w.name.clone())
}

/// The address of a draft.
pub fn adresse(w: &Werkstueck) -> String {
    format!("/werkstatt/{}", w.id)
}

/// Who acts now.
pub fn wer(anfrage: &Anfrage) -> Result<Wer, WebFehler> {
    Ok(Wer { wer: anfrage.sitzung()?.konto, jetzt: anfrage.jetzt })
}

/// The Länder and authorities whose drafts she may touch.
pub fn traeger(anfrage: &Anfrage, aktion: Aktion) -> Result<Vec<Traeger>, WebFehler> {
    Ok(anfrage.sitzung()?.traeger(Ressource::Werkstueck, aktion))
}

/// The view of a Land or authority.
pub async fn tx(anfrage: &Anfrage, traeger: Traeger) -> Result<Tx, WebFehler> {
    Ok(anfrage.haus.db.tx(Sicht::from(traeger)).await?)
}

/// Makes it durable.
pub async fn festschreiben(tx: Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

/// A draft by the id in the path; what is not hers does not exist.
pub async fn laden(anfrage: &Anfrage, id: &str, aktion: Aktion) -> Result<Werkstueck, WebFehler> {
    let id: WerkstueckId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    for t in traeger(anfrage, aktion)? {
        let mut tx = tx(anfrage, t).await?;
        if let Some(w) = werkstatt::laden(&mut tx, id).await? {
            return Ok(w);
        }
    }
    Err(WebFehler::NichtGefunden)
}

/// A draft with everything that the check says about it.
pub struct Blick {
    /// The draft.
    pub w: Werkstueck,
    /// Compiled as far as it can be.
    pub leistung: Option<Leistung>,
    /// What the check says.
    pub befunde: Vec<Befund>,
    /// The blocks that all services share.
    pub haus: Arc<leistung::Dateien>,
    /// Lists of the house that hold today; loaded only where one is chosen.
    pub hauslisten: Vec<werkstatt::hauslisten::Hausliste>,
}

impl Blick {
    /// Loads and compiles.
    pub async fn laden(anfrage: &Anfrage, id: &str, aktion: Aktion) -> Result<Self, WebFehler> {
        Ok(Self::von(anfrage, laden(anfrage, id, aktion).await?))
    }

    /// Compiles.
    pub fn von(anfrage: &Anfrage, w: Werkstueck) -> Self {
        let (leistung, befunde) = Leistung::uebersetzen_soweit(&w.dateien.vollstaendig(&anfrage.haus.bausteine));
        Self { w, leistung, befunde, haus: Arc::clone(&anfrage.haus.bausteine), hauslisten: Vec::new() }
    }

    /// With the lists of the house.
    pub async fn mit_hauslisten(mut self, anfrage: &Anfrage) -> Result<Self, WebFehler> {
        let alle = crate::hauslisten::fuer(anfrage, self.w.traeger).await?;
        let gelten = werkstatt::hauslisten::alle_geltenden(&alle, grund::tag_von(anfrage.jetzt));
        self.hauslisten = gelten.into_iter().cloned().collect();
        Ok(self)
    }
}

/// A question of the form, also of its blocks, while the form may still have faults.
pub struct Frage {
    /// Its id; inside a group `gruppe.frage` is how others name it.
    pub id: String,
    /// The question.
    pub frage: String,
    /// Its kind.
    pub art: String,
    /// The group that it stands in.
    pub gruppe: Option<String>,
}

impl Blick {
    /// The form with its blocks, as it is written.
    fn geschrieben(&self) -> Value {
        leistung::formular_mit_bausteinen(&self.w.dateien.vollstaendig(&self.haus)).unwrap_or_default()
    }

    /// All questions that have an answer, those of a group behind it.
    pub fn fragen(&self) -> Vec<Frage> {
        let mut aus = Vec::new();
        for seite in teile(&self.geschrieben(), "seiten") {
            for f in teile(seite, "felder").iter().filter(|f| wort(f, "art") != "info") {
                let neu = |f: &Value, gruppe| Frage {
                    id: wort(f, "id"),
                    frage: wort(f, "frage"),
                    art: wort(f, "art"),
                    gruppe,
                };
                aus.push(neu(f, None));
                aus.extend(teile(f, "felder").iter().map(|i| neu(i, Some(wort(f, "id")))));
            }
        }
        aus
    }

    /// Every id that a question has already, also in groups and blocks: a new one must not take it.
    pub fn kennungen(&self) -> Vec<String> {
        let geschrieben = self.geschrieben();
        let oben = teile(&geschrieben, "seiten").iter().flat_map(|s| teile(s, "felder"));
        oben.flat_map(|f| std::iter::once(f).chain(teile(f, "felder"))).map(|f| wort(f, "id")).collect()
    }

    /// All pages: id and heading.
    pub fn seiten(&self) -> Vec<(String, String)> {
        teile(&self.geschrieben(), "seiten").iter().map(|s| (wort(s, "id"), wort(s, "titel"))).collect()
    }
}

fn teile<'a>(wert: &'a Value, name: &str) -> &'a [Value] {
    wert.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn wort(wert: &Value, name: &str) -> String {
    wert.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// „Sachsen“, „Stadt Bautzen“.
pub fn traegername(anfrage: &Anfrage, traeger: Traeger) -> String {
    match traeger {
        Traeger::Land(land) => land.name().to_owned(),
        Traeger::Mandant(m) => {
            anfrage.haus.verzeichnis.stand().mandant(m).map_or_else(|| format!("Behörde {m}"), |m| m.name.clone())
        }
    }
}

/// Where a draft stands, with its icon.
pub fn marke_stand(stand: Stand) -> Markup {
    let (art, text) = match stand {
        Stand::Entwurf => (Art::Hinweis, "Entwurf"),
        Stand::ZurPruefung => (Art::Warnung, "wartet auf Prüfung"),
        Stand::Zurueckgewiesen => (Art::Fehler, "zurückgewiesen"),
        Stand::Freigegeben => (Art::Erfolg, "freigegeben"),
        Stand::Zurueckgezogen => (Art::Warnung, "zurückgezogen"),
        Stand::Verworfen => (Art::Hinweis, "verworfen"),
    };
    bausteine::status(art, text)
}

/// Why something was not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stoerung {
    /// It is not possible; the sentence says why.
    Einwand(String),
    /// Somebody changed this very place since the page was read.
    Anders,
}

impl From<Einwand> for Stoerung {
    fn from(e: Einwand) -> Self {
        Self::Einwand(e.0)
    }
}

/// Changes a draft as the database holds it now.
pub async fn aendern(
    anfrage: &Anfrage,
    w: &Werkstueck,
    bemerkung: &str,
    wie: impl FnOnce(&mut Dateien) -> Result<(), Stoerung>,
) -> Result<Geaendert<Stoerung>, WebFehler> {
    let mut tx = tx(anfrage, w.traeger).await?;
    let ausgang = werkstatt::aendern(&mut tx, w.id, wer(anfrage)?, bemerkung, wie).await?;
    let ausgang = ausgang.ok_or(WebFehler::NichtGefunden)?;
    if matches!(ausgang, Geaendert::Ja(_)) {
        festschreiben(tx).await?;
    }
    Ok(ausgang)
}

/// What to say when the draft takes no change.
pub fn gesperrt() -> WebFehler {
    WebFehler::Konflikt(
        "Der Dienst wartet auf Prüfung. Wer weiterarbeiten will, holt ihn auf der Seite „Prüfen und freigeben“ zurück."
            .to_owned(),
    )
}

/// Text that somebody typed: cleaned, not longer than `maximal`; the error is for the field.
pub fn freitext(text: &str, maximal: usize) -> Result<String, String> {
    let sauber = grund::bereinigen_fliesstext(text)
        .map_err(|e| format!("Das Zeichen „{}“ ist nicht erlaubt. Löschen Sie es.", e.zeichen))?;
    let laenge = sauber.chars().count();
    if laenge > maximal {
        return Err(format!("Kürzen Sie den Text auf höchstens {maximal} Zeichen. Jetzt sind es {laenge}."));
    }
    Ok(sauber)
}

/// What stands in a query string, decoded.
pub fn abfrage(anfrage: &Anfrage) -> Felder {
    Felder::lesen_nachsichtig(anfrage.abfrage.as_bytes())
}

/// „Gespeichert“, where the page before was saved.
pub fn gespeichert(anfrage: &Anfrage, w: &Werkstueck) -> Markup {
    html! {
        @if anfrage.abfrage_wert("gespeichert").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", html! {
                p.kern-body { "Für Bürgerinnen und Bürger ändert sich nichts, bis der Dienst freigegeben ist. Jede Änderung steht unter "
                    (bausteine::link(&format!("{}/fassungen", adresse(w)), "Fassungen")) " und lässt sich zurücknehmen." }
            }))
        }
    }
}

/// What changes cannot be made while it waits for review.
pub fn sperrhinweis(w: &Werkstueck) -> Markup {
    html! {
        @if w.stand == Stand::ZurPruefung {
            (bausteine::meldung(Art::Warnung, "Wartet auf Prüfung", html! {
                p.kern-body { "Solange eine zweite Person prüft, ändert niemand den Dienst. Zurückholen können Sie ihn unter "
                    (bausteine::link(&format!("{}/freigabe", adresse(w)), "Prüfen und freigeben")) "." }
            }))
        }
    }
}

/// Names of persons.
pub async fn namen(anfrage: &Anfrage, mut alle: Vec<KontoId>) -> Result<HashMap<KontoId, String>, WebFehler> {
    alle.sort_unstable();
    alle.dedup();
    Ok(anfrage.haus.konten.namen(&alle).await?)
}

/// One of them, or „unbekannt“.
pub fn name_von(namen: &HashMap<KontoId, String>, konto: KontoId) -> String {
    namen.get(&konto).cloned().unwrap_or_else(|| "unbekannt".to_owned())
}
