//! `/amt/ablaeufe`: which versions of processes the open matters follow, and moving chosen ones to the version on offer.
//! Matters stay where they are until the head of their unit moves them, with a preview that says for each what happens.

use std::collections::{BTreeMap, BTreeSet};

use ::ablauf::{Modell, Umzug};
use ::vorgang::eingriff::fassung_wechseln;
use akte::{Vorgang, Wechsel, spuren};
use datenbank::{Sicht, Tx};
use grund::{EinheitId, MandantId, VersionHash};
use konto::Rolle;
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::{art_in_worten, nebeneinander},
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_, Spalte, Tabelle, Zeile},
    format, html,
};

use crate::{
    ablauf::{fassung, titel},
    gemeinsam::{DE, adresse, freitext, ich, seite},
};

/// Matters that one page shows and moves at most.
const HOECHSTENS: i64 = 100;
/// The longest reason.
const LAENGSTE: usize = 1000;

/// The units that this person leads, by authority.
fn geleitete(anfrage: &Anfrage) -> Result<BTreeMap<MandantId, Vec<EinheitId>>, WebFehler> {
    let mut aus: BTreeMap<MandantId, Vec<EinheitId>> = BTreeMap::new();
    for m in anfrage.sitzung()?.mitgliedschaften.iter().filter(|m| m.rolle == Rolle::Leitung) {
        aus.entry(m.mandant).or_default().push(m.einheit);
    }
    Ok(aus)
}

pub fn kurz(version: &VersionHash) -> String {
    version.to_string().chars().take(8).collect()
}

/// `GET /amt/ablaeufe`
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let mut zeilen = Vec::new();
    for (mandant, einheiten) in geleitete(&anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let laufende = spuren::laufende(&mut tx, mandant, &einheiten).await?;
        drop(tx);
        let behoerde = verzeichnis.mandant(mandant).map_or_else(|| mandant.to_string(), |m| m.name.clone());
        for l in laufende {
            let name = anfrage
                .haus
                .leistungen
                .version(&l.ablauf)
                .map_or_else(|| l.leistung.to_string(), |v| v.name(DE).to_owned());
            let aktuell = anfrage.haus.leistungen.aktuell_bei(l.leistung.as_str(), mandant);
            zeilen.push(vec![
                html! { (name) " " span.bw-leise { "Fassung " (kurz(&l.ablauf)) } },
                html! { (behoerde) },
                html! { (l.anzahl) },
                match aktuell {
                    Some(a) if a.version == l.ablauf => bausteine::status(Art::Erfolg, "angebotene Fassung"),
                    Some(a) => bausteine::status(Art::Hinweis, &format!("angeboten wird {}", kurz(&a.version))),
                    None => bausteine::status(Art::Warnung, "nicht mehr im Angebot"),
                },
                html! { a.kern-link href=(format!("/amt/ablaeufe/{mandant}/{}", l.ablauf)) { "Ansehen" (bausteine::verborgen(&format!(": {name}, Fassung {}", kurz(&l.ablauf)))) } },
            ]);
        }
    }
    let spalten = [
        Spalte::text("Leistung"),
        Spalte::text("Behörde"),
        Spalte::zahl("Offene Vorgänge"),
        Spalte::text("Stand"),
        Spalte::text("Aktion"),
    ];
    let leer = zeilen.is_empty();
    let tabelle = Tabelle::neu("Laufende Abläufe nach Fassung", spalten).titel_verborgen().zeilen(zeilen);
    seite(&anfrage, "Laufende Abläufe")
        .inhalt(html! {
            p.kern-body { "Ein Vorgang behält die Fassung des Ablaufs, mit der er begann. Sie können Vorgänge gezielt auf die angebotene Fassung bringen." }
            @if leer { (bausteine::absatz("In Ihren Stellen ist kein Vorgang offen.")) } @else { (tabelle) }
        })
        .antwort()
}

/// What is looked at: a version that matters follow, and the one on offer.
struct Blick {
    mandant: MandantId,
    alt: std::sync::Arc<Leistung>,
    /// `None`: it is on offer itself, or nothing is.
    neu: Option<std::sync::Arc<Leistung>>,
    vorgaenge: Vec<Vorgang>,
}

impl Blick {
    fn adresse(&self) -> String {
        format!("/amt/ablaeufe/{}/{}", self.mandant, self.alt.version)
    }

    /// The steps of the old version on which a matter rests.
    fn besetzte(&self) -> BTreeSet<&str> {
        self.vorgaenge.iter().flat_map(|v| v.zustand.marken.alle()).map(|m| m.knoten.as_str()).collect()
    }
}

/// A version at an authority where this person leads units, with these units.
pub fn meine_fassung(
    anfrage: &Anfrage,
    mandant: &str,
    version: &str,
) -> Result<(MandantId, Vec<EinheitId>, std::sync::Arc<Leistung>), WebFehler> {
    let mandant = mandant.parse().map(MandantId).map_err(|_| WebFehler::NichtGefunden)?;
    let einheiten = geleitete(anfrage)?.remove(&mandant).ok_or(WebFehler::NichtGefunden)?;
    let version = hash(version).ok_or(WebFehler::NichtGefunden)?;
    let leistung = anfrage.haus.leistungen.version(&version).ok_or(WebFehler::NichtGefunden)?;
    Ok((mandant, einheiten, leistung))
}

async fn oeffnen(anfrage: &Anfrage, mandant: &str, version: &str) -> Result<(Blick, Tx), WebFehler> {
    let (mandant, einheiten, alt) = meine_fassung(anfrage, mandant, version)?;
    let version = alt.version;
    let neu = anfrage.haus.leistungen.aktuell_bei(alt.kennung(), mandant).filter(|n| n.version != version);
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
    let tresor = &anfrage.haus.tresor;
    let vorgaenge = spuren::laufende_von(&mut tx, tresor, mandant, &einheiten, &version, HOECHSTENS).await?;
    Ok((Blick { mandant, alt, neu, vorgaenge }, tx))
}

/// 64 hex digits.
fn hash(text: &str) -> Option<VersionHash> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (i, b) in bytes.iter_mut().enumerate() {
        *b = u8::from_str_radix(&text[2 * i..2 * i + 2], 16).ok()?;
    }
    Some(VersionHash(bytes))
}

/// `GET /amt/ablaeufe/{mandant}/{version}`
pub async fn zeigen(anfrage: Anfrage, Path((mandant, version)): Path<(String, String)>) -> Ergebnis {
    let (blick, tx) = oeffnen(&anfrage, &mandant, &version).await?;
    drop(tx);
    maske(&anfrage, &blick, &Felder::default(), Vec::new())
}

/// `POST /amt/ablaeufe/{mandant}/{version}`: the preview with other assignments, or the move of the chosen ones.
pub async fn umziehen(anfrage: Anfrage, Path((mandant, version)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (blick, tx) = oeffnen(&anfrage, &mandant, &version).await?;
    drop(tx);
    let Some(neu) = blick.neu.clone() else { return Ok(web::weiter(&blick.adresse())) };
    if felder.text("tun") != "umziehen" {
        return maske(&anfrage, &blick, &felder, Vec::new());
    }
    let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "vorgang").map(|(_, w)| w.as_str()).collect();
    let mut fehler = Vec::new();
    if gewaehlt.is_empty() {
        fehler.push(Fehlerhinweis::neu("vorgang", "Wählen Sie die Vorgänge, die umziehen sollen."));
    }
    let grund = match freitext(felder.text("grund"), LAENGSTE) {
        Ok(g) if g.trim().is_empty() => Err("Schreiben Sie, warum die Vorgänge umziehen.".to_owned()),
        andere => andere,
    };
    if let Err(satz) = &grund {
        fehler.push(Fehlerhinweis::neu("grund", satz.clone()));
    }
    let (Ok(grund), true) = (grund, fehler.is_empty()) else { return maske(&anfrage, &blick, &felder, fehler) };
    let zuordnung = zuordnung(&blick, &felder);
    let (mut umgezogen, mut nicht) = (0, 0);
    for v in &blick.vorgaenge {
        // The count of events at which the preview was read: a matter that went on since stays.
        if !gewaehlt.contains(&format!("{}:{}", v.id, v.ereignisse).as_str()) {
            nicht += usize::from(gewaehlt.iter().any(|g| g.starts_with(&v.id.to_string())));
            continue;
        }
        match einer(&anfrage, v, neu.version, &zuordnung, &grund).await? {
            true => umgezogen += 1,
            false => nicht += 1,
        }
    }
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}?umgezogen={umgezogen}&nicht={nicht}", blick.adresse())))
}

/// Moves one matter, in a transaction of its own. `false`: it cannot, or something happened to it meanwhile.
async fn einer(
    anfrage: &Anfrage,
    v: &Vorgang,
    nach: VersionHash,
    zuordnung: &BTreeMap<String, String>,
    grund: &str,
) -> Result<bool, WebFehler> {
    let haus = &anfrage.haus;
    let wer = (v.bezug.mandant, v.id);
    let modell = |v: &VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
    let schluessel = format!("amt/umzug/{nach}/{}", v.ereignisse);
    let wechsel = Wechsel { nach, zuordnung, von: ich(anfrage)?, grund, schluessel: &schluessel };
    let mut tx = haus.db.tx(Sicht::Mandant(v.bezug.mandant)).await?;
    match akte::fassung_wechseln(&mut tx, (&haus.tresor, &haus.umwelt), modell, wer, wechsel).await {
        Ok(Some(a)) if !a.neu || a.vorgang.ereignisse == v.ereignisse.saturating_add(1) => {
            tx.commit().await.map_err(datenbank::Fehler::from)?;
            Ok(true)
        }
        Ok(_) | Err(akte::Fehler::KeinWechsel(_)) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

/// Steps that have another id in the new version, as they were chosen.
fn zuordnung(blick: &Blick, felder: &Felder) -> BTreeMap<String, String> {
    let gewaehlt = |k: &str| Some(felder.text(&format!("schritt.{k}"))).filter(|z| !z.is_empty()).map(str::to_owned);
    blick.besetzte().into_iter().filter_map(|k| Some((k.to_owned(), gewaehlt(k)?))).collect()
}

fn maske(anfrage: &Anfrage, blick: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let alt = &blick.alt;
    let inhalt = html! {
        (rueckmeldung(anfrage))
        (bausteine::angaben(DE, &[
            Zeile::neu("Leistung", alt.name(DE)),
            Zeile::neu("Fassung dieser Vorgänge", kurz(&alt.version)),
            Zeile::neu("Angebotene Fassung", blick.neu.as_ref().map_or_else(|| "diese, oder keine".to_owned(), |n| kurz(&n.version))),
        ]))
        p { a.kern-link href=(format!("{}/messung", blick.adresse())) { "Wie lange der Ablauf dauert und wo er wartet" } }
        @match &blick.neu {
            None => (bausteine::absatz("Eine neuere Fassung wird hier nicht angeboten. Es gibt nichts umzuziehen.")),
            Some(neu) => {
                (bausteine::abschnitt("Was sich am Ablauf ändert"))
                (nebeneinander(&alt.ablauf, &neu.ablauf, ("Fassung dieser Vorgänge", "Angebotene Fassung"), true))
                (bausteine::abschnitt("Welche Vorgänge umziehen können"))
                @if blick.vorgaenge.is_empty() { (bausteine::absatz("In Ihren Stellen folgt kein offener Vorgang mehr dieser Fassung.")) }
                @else { (umzugsformular(anfrage, blick, neu, felder, &fehler)?) }
            }
        }
    };
    seite(anfrage, format!("Vorgänge auf eine neue Fassung bringen: {}", alt.name(DE)))
        .krume("/amt/ablaeufe", "Laufende Abläufe")
        .zurueck("/amt/ablaeufe")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let zahl = |n: &str| anfrage.abfrage_wert(n).and_then(|w| w.parse::<u32>().ok());
    let Some(umgezogen) = zahl("umgezogen") else { return html! {} };
    let nicht = zahl("nicht").unwrap_or(0);
    let art = if nicht == 0 { Art::Erfolg } else { Art::Warnung };
    bausteine::rueckmeldung(
        art,
        &format!("Umgezogene Vorgänge: {umgezogen}"),
        html! {
            @if nicht > 0 { (bausteine::absatz(&format!("Nicht umgezogen: {nicht}. Diese Vorgänge stehen unten mit dem Grund, oder sie haben sich inzwischen geändert."))) }
        },
    )
}

fn umzugsformular(
    anfrage: &Anfrage,
    blick: &Blick,
    neu: &Leistung,
    felder: &Felder,
    fehler: &[Fehlerhinweis],
) -> Result<Markup, WebFehler> {
    let zuordnung = zuordnung(blick, felder);
    let offen: Vec<&str> =
        blick.besetzte().into_iter().filter(|k| neu.ablauf.finde(k).is_none() || zuordnung.contains_key(*k)).collect();
    let ziele: Vec<(String, String)> = (0..neu.ablauf.knoten.len())
        .map(|nr| {
            (
                neu.ablauf.knoten[nr].id.clone(),
                format!("{} ({})", neu.ablauf.knoten[nr].titel(), art_in_worten(&neu.ablauf, nr)),
            )
        })
        .collect();
    let zeilen = blick
        .vorgaenge
        .iter()
        .map(|v| vorschauzeile(anfrage, blick, neu, v, &zuordnung, felder))
        .collect::<Result<Vec<_>, _>>()?;
    let spalten = ["Vorgang", "Status", "Was geschieht", "Umziehen"].map(Spalte::text);
    let tabelle = Tabelle::neu("Vorgänge dieser Fassung", spalten).titel_verborgen().zeilen(zeilen);
    let zu = |f| Fehlerhinweis::fuer(fehler, f);
    Ok(bausteine::formular(
        &blick.adresse(),
        html! {
            @for k in &offen {
                (Auswahl::liste(DE, &format!("schritt.{k}"), &format!("Wo geht „{}“ weiter?", titel(&blick.alt.ablauf, k)), ziele.iter().map(|(id, text)| Option_::neu(id, text)))
                    .hinweis("Diesen Schritt gibt es in der angebotenen Fassung nicht. Wählen Sie den, der an seine Stelle tritt.")
                    .freiwillig(DE).wert(felder.text(&format!("schritt.{k}"))))
            }
            @if !offen.is_empty() { (bausteine::knopfzeile(html! { (Knopf::neben("Vorschau neu berechnen").feld("tun", "vorschau")) })) }
            @if let Some(f) = zu("vorgang") { p.kern-error id="vorgang" { (f) } }
            (tabelle)
            (Langtext::neu("grund", "Warum ziehen die Vorgänge um?").hinweis("Der Grund steht mit Ihrem Namen im Verlauf jedes Vorgangs.").maximal(LAENGSTE).wert(felder.text("grund")).fehler(zu("grund")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Ausgewählte Vorgänge umziehen").feld("tun", "umziehen")) }))
        },
    ))
}

/// One matter: what would move, or why it stays.
fn vorschauzeile(
    anfrage: &Anfrage,
    blick: &Blick,
    neu: &Leistung,
    v: &Vorgang,
    zuordnung: &BTreeMap<String, String>,
    felder: &Felder,
) -> Result<Vec<Markup>, WebFehler> {
    let alt = fassung(anfrage, &v.ablauf)?;
    let kopf = html! { a.kern-link href=(adresse(v.id)) { (v.nummer) } br; span.bw-leise { (v.kurz) } };
    let status = html! { (v.zustand.status().text()) };
    Ok(match fassung_wechseln((&alt.ablauf, &neu.ablauf), &v.zustand, zuordnung, anfrage.jetzt) {
        Ok((_, effekte, umzuege)) => {
            let wert = format!("{}:{}", v.id, v.ereignisse);
            let gewaehlt = felder.0.iter().any(|(n, w)| n == "vorgang" && *w == wert);
            let wecker = effekte.iter().find_map(|e| match e {
                ::vorgang::Effect::Wecken { zeit, .. } => Some(*zeit),
                _ => None,
            });
            vec![
                kopf,
                status,
                html! {
                    @for u in &umzuege { (weg(&blick.alt.ablauf, &neu.ablauf, u)) br; }
                    @if let Some(zeit) = wecker { "Ein neuer Wecker wird gestellt auf " (format::zeit(DE, zeit)) "." }
                },
                html! {
                    div.kern-form-check {
                        input.kern-form-check__checkbox type="checkbox" id={"v-" (v.id)} name="vorgang" value=(wert) checked[gewaehlt];
                        label.kern-label for={"v-" (v.id)} { "umziehen" (bausteine::verborgen(&format!(" {}", v.nummer))) }
                    }
                },
            ]
        }
        Err(grund) => vec![kopf, status, html! { "Bleibt, weil: " (grund) }, html! { "nicht möglich" }],
    })
}

fn weg(alt: &Modell, neu: &Modell, u: &Umzug) -> String {
    let (von, nach) = (titel(alt, &u.von), titel(neu, &u.nach));
    if u.von == u.nach { format!("„{von}“ bleibt „{nach}“") } else { format!("„{von}“ wird „{nach}“") }
}
