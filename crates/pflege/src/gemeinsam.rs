//! What all editors' pages share: whose text she may touch, small pieces of markup, the names of things.

use std::collections::HashMap;

use datenbank::{Sicht, Tx};
use grund::{KontoId, LeistungKennung, Sprache, Tag, Traeger, tag_von};
use konto::{Aktion, Ressource};
use leistung::{Abschnitt, Block};
use redaktion::{Fassungsstand, Textschluessel};
use verzeichnis::Stand;
use web::{
    Anfrage, Bereich, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art},
    html,
};

/// Editors' pages are German.
pub const DE: Sprache = Sprache::De;
/// The longest section.
pub const LAENGSTER_ABSCHNITT: usize = 20_000;

/// A page of the editors.
pub fn seite<'a>(anfrage: &'a Anfrage, titel: impl Into<String>) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Redaktion).breit()
}

/// Who is acting.
pub fn ich(anfrage: &Anfrage) -> Result<KontoId, WebFehler> {
    Ok(anfrage.sitzung()?.konto)
}

/// A Land or authority from the path for which she may do this; anything else does not exist for her.
pub fn traeger(anfrage: &Anfrage, text: &str, r: Ressource, a: Aktion) -> Result<Traeger, WebFehler> {
    let traeger: Traeger = text.parse().map_err(|()| WebFehler::NichtGefunden)?;
    if anfrage.sitzung()?.darf_fuer(traeger, r, a) { Ok(traeger) } else { Err(WebFehler::NichtGefunden) }
}

/// May she do this for this Land or authority?
pub fn darf(anfrage: &Anfrage, traeger: Traeger, r: Ressource, a: Aktion) -> bool {
    anfrage.sitzung.as_deref().is_some_and(|s| s.darf_fuer(traeger, r, a))
}

/// The text that a path names, for her to read.
pub fn schluessel(anfrage: &Anfrage, pfad: &(String, String, String)) -> Result<Textschluessel, WebFehler> {
    let traeger = traeger(anfrage, &pfad.0, Ressource::Leistungstext, Aktion::Lesen)?;
    let leistung = LeistungKennung(pfad.1.clone());
    let stand = anfrage.haus.verzeichnis.stand();
    let l = stand.leistung(&leistung).ok_or(WebFehler::NichtGefunden)?;
    let land = land_von(&stand, traeger);
    if !l.laender.is_empty() && land.is_some_and(|land| !l.laender.contains(&land)) {
        return Err(WebFehler::NichtGefunden);
    }
    let sprache = pfad.2.parse().map_err(|()| WebFehler::NichtGefunden)?;
    Ok(Textschluessel { leistung, traeger, sprache })
}

/// The Land of a Land or of an authority.
pub fn land_von(stand: &Stand, traeger: Traeger) -> Option<grund::Land> {
    match traeger {
        Traeger::Land(land) => Some(land),
        Traeger::Mandant(m) => stand.mandant(m).and_then(|m| m.ags.land().parse().ok()),
    }
}

/// The transaction that sees the rows of a Land or authority.
pub async fn tx(anfrage: &Anfrage, traeger: Traeger) -> Result<Tx, WebFehler> {
    Ok(anfrage.haus.db.tx(Sicht::from(traeger)).await?)
}

/// Makes it durable.
pub async fn festschreiben(tx: Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

/// „Sachsen“, „Stadt Bautzen“.
pub fn traegername(stand: &Stand, traeger: Traeger) -> String {
    match traeger {
        Traeger::Land(land) => land.name().to_owned(),
        Traeger::Mandant(m) => stand.mandant(m).map_or_else(|| format!("Behörde {m}"), |m| m.name.clone()),
    }
}

/// The name of a service as editors know it: the text's name, else the catalogue's.
pub fn leistungsname(stand: &Stand, leistung: &LeistungKennung, land: Option<grund::Land>) -> String {
    let text = stand.text(leistung, land, DE).map(|t| t.name.clone()).filter(|n| !n.is_empty());
    text.or_else(|| stand.leistung(leistung).map(|l| l.name.clone())).unwrap_or_else(|| leistung.to_string())
}

/// Address of a text's page.
pub fn textadresse(s: &Textschluessel) -> String {
    format!("/redaktion/text/{}/{}/{}", s.traeger, s.leistung, s.sprache.tag())
}

/// „Hund anmelden, Sachsen, Deutsch“.
pub fn texttitel(stand: &Stand, s: &Textschluessel) -> String {
    let land = land_von(stand, s.traeger);
    format!(
        "{}, {}, {}",
        leistungsname(stand, &s.leistung, land),
        traegername(stand, s.traeger),
        s.sprache.deutscher_name()
    )
}

/// The German heading of a section.
pub fn abschnittsname(abschnitt: Abschnitt) -> &'static str {
    match abschnitt.schluessel() {
        "beschreibung" => "Beschreibung",
        "voraussetzungen" => "Voraussetzungen",
        "verfahrensablauf" => "Verfahrensablauf",
        "unterlagen" => "Erforderliche Unterlagen",
        "fristen" => "Fristen",
        "kosten" => "Kosten",
        "bearbeitungsdauer" => "Bearbeitungsdauer",
        "hinweise" => "Hinweise",
        "rechtsgrundlage" => "Rechtsgrundlage",
        "rechtsbehelf" => "Rechtsbehelf",
        "datenschutz" => "Datenschutz",
        andere => andere,
    }
}

/// Where a version stands, with its icon.
pub fn stand_marke(stand: Fassungsstand) -> Markup {
    let (art, text) = match stand {
        Fassungsstand::Entwurf => (Art::Hinweis, "Entwurf"),
        Fassungsstand::ZurPruefung => (Art::Warnung, "wartet auf Prüfung"),
        Fassungsstand::Zurueckgewiesen => (Art::Fehler, "zurückgewiesen"),
        Fassungsstand::Freigegeben => (Art::Erfolg, "freigegeben"),
        Fassungsstand::Geplant => (Art::Hinweis, "geplant"),
        Fassungsstand::Veroeffentlicht => (Art::Erfolg, "veröffentlicht"),
        Fassungsstand::Abgeloest => (Art::Hinweis, "abgelöst"),
        Fassungsstand::Zurueckgezogen => (Art::Warnung, "zurückgezogen"),
        Fassungsstand::Verworfen => (Art::Hinweis, "verworfen"),
    };
    bausteine::status(art, text)
}

/// The count that a form was read at; a form without it is older than any.
pub fn zaehler(felder: &Felder) -> i32 {
    felder.text("zaehler").parse().unwrap_or(-1)
}

/// Carries the count through a form.
pub fn zaehler_feld(zaehler: i32) -> Markup {
    html! { input type="hidden" name="zaehler" value=(zaehler); }
}

/// A mark of a state that a form was read at: another state has another mark.
pub fn marke(was: &impl std::fmt::Debug) -> String {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut h = DefaultHasher::new();
    format!("{was:?}").hash(&mut h);
    format!("{:016x}", h.finish())
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

/// A date in three boxes; two digits mean this century. `Ok(None)`: nothing was typed.
pub fn datum(felder: &Felder, name: &str) -> Result<Option<Tag>, ()> {
    let teil = |t: &str| felder.text(&format!("{name}.{t}"));
    if teil("tag").is_empty() && teil("monat").is_empty() && teil("jahr").is_empty() {
        return Ok(None);
    }
    let zahl = |t: &str| teil(t).parse::<i16>().map_err(|_| ());
    let jahr = zahl("jahr").map(|j| if (0..100).contains(&j) { j + 2000 } else { j })?;
    let klein = |t: &str| zahl(t).and_then(|z| i8::try_from(z).map_err(|_| ()));
    Tag::new(jahr, klein("monat")?, klein("tag")?).map(Some).map_err(|_| ())
}

/// Today in Germany.
pub fn heute(anfrage: &Anfrage) -> Tag {
    tag_von(anfrage.jetzt)
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

/// Paragraphs and lists, as the portal shows them.
pub fn bloecke(text: &str) -> Markup {
    html! {
        @for block in leistung::bloecke(text) {
            @match block {
                Block::Absatz(a) => p.kern-body { (a) },
                Block::Liste(punkte) => ul.kern-list.kern-list--bullet { @for p in punkte { li { (p) } } },
            }
        }
    }
}

/// What stands in a query string, decoded.
pub fn abfrage(anfrage: &Anfrage) -> Felder {
    Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default()
}

/// Pages of a long list: what stands on this one, and the addresses of its neighbours.
pub fn blaettern<'a, T>(
    anfrage: &Anfrage,
    alle: &'a [T],
    je_seite: usize,
) -> (&'a [T], Option<String>, Option<String>) {
    let felder = abfrage(anfrage);
    let seiten = alle.len().div_ceil(je_seite).max(1);
    let nr: usize = felder.text("seite").parse().unwrap_or(1_usize).clamp(1, seiten);
    let ab = (nr - 1) * je_seite;
    let hier = alle.get(ab..(ab + je_seite).min(alle.len())).unwrap_or_default();
    let adresse = |n: usize| {
        let rest: String = felder
            .0
            .iter()
            .filter(|(name, wert)| name != "seite" && !wert.is_empty())
            .map(|(name, wert)| format!("{}={}&", web::abfragewert(name), web::abfragewert(wert)))
            .collect();
        format!("{}?{rest}seite={n}", anfrage.pfad)
    };
    (hier, (nr > 1).then(|| adresse(nr - 1)), (nr < seiten).then(|| adresse(nr + 1)))
}
