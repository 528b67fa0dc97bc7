//! The part that this authority takes in a matter of another one: what it was asked, what it may see, its answer.
//!
//! Everything is read as the own authority (row-level security shows the part and its documents, and nothing else of
//! the matter). What is written is an event of the matter, in the leading authority's view, after that check.

use ::vorgang::{
    Ereignis,
    beteiligung::{Ergebnis as Urteil, Schritt, Stand},
};
use ablage::{AlleFormate, Neu, Upload, Ziel, Zweck};
use akte::beteiligung::Teil;
use datenbank::{Sicht, Tx};
use grund::{BeteiligungId, DokumentId, MandantId, tag_von};
use konto::Rolle;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Mehrteilig, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Dateifeld, Fehlerhinweis, Knopf, Langtext, Option_, Zeile},
    beteiligung::{Auszug, Auszugsteil, Stellungnahme, stellenname},
    format, html,
};

use crate::{
    dokument::liefern,
    gemeinsam::{DE, festschreiben, freitext, frist, ich, name_von, seite},
};

/// The longest answer.
const LAENGSTE: usize = 8000;
const DATEIEN: usize = 5;
const DATEI_BYTES: u64 = 10 * 1024 * 1024;
/// What the route of the answer takes: the files, the text, and the envelope.
pub const GRENZE: usize = DATEIEN * 10 * 1024 * 1024 + 256 * 1024;

/// Address of a part's page.
pub fn adresse(id: BeteiligungId) -> String {
    format!("/amt/beteiligung/{id}")
}

/// A part that one of her units is asked for, with the transaction that sees it. Everybody else's does not exist.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Teil, Tx), WebFehler> {
    let id: BeteiligungId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let sitzung = anfrage.sitzung()?;
    let mut mandanten: Vec<MandantId> = sitzung.mitgliedschaften.iter().map(|m| m.mandant).collect();
    mandanten.sort_unstable();
    mandanten.dedup();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        if let Some(t) = akte::beteiligung::laden(&mut tx, &anfrage.haus.tresor, mandant, id).await?
            && sitzung.rolle_in(mandant, t.beteiligung.anfrage.einheit).is_some()
        {
            return Ok((t, tx));
        }
    }
    Err(WebFehler::NichtGefunden)
}

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (teil, tx) = laden(&anfrage, &id).await?;
    drop(tx);
    blatt(&anfrage, &teil, ("", ""), Vec::new()).await
}

async fn blatt(anfrage: &Anfrage, t: &Teil, eingabe: (&str, &str), fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let auszug: Auszug = serde_json::from_slice(&t.auszug).map_err(WebFehler::intern)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let b = &t.beteiligung;
    let wer: Vec<_> = b.bearbeiter().into_iter().collect();
    let namen = anfrage.haus.konten.namen(&wer).await?;
    let leistung = anfrage.haus.leistungen.aktuell(t.leistung.as_str());
    let leistung = leistung.map_or_else(|| t.leistung.to_string(), |l| l.name(DE).to_owned());
    let inhalt = html! {
        (bausteine::angaben(DE, &[
            Zeile::markup("Stand", stand_wort(b)),
            Zeile::markup("Antwort bis", if b.offen() { frist(anfrage, Some(b.anfrage.frist)) } else { html! { (format::tag(DE, b.anfrage.frist)) } }),
            Zeile::neu("Leistung", leistung),
            Zeile::neu("Federführend", stellenname(&stand, auszug.federfuehrend)),
            Zeile::neu("Gefragt ist", stellenname(&stand, b.anfrage.einheit)),
            Zeile::markup("Gefragt seit", format::zeit_element(DE, b.seit)),
            Zeile::neu("In Bearbeitung bei", b.bearbeiter().map_or_else(|| "niemand".to_owned(), |k| name_von(&namen, k))),
        ]))
        (bausteine::abschnitt("Das werden Sie gefragt"))
        @for absatz in auszug.frage.split("\n\n") { p.kern-body { (absatz) } }
        (handlungen(anfrage, t)?)
        (bausteine::abschnitt("Was Sie vom Antrag sehen"))
        p.kern-body { "Sie sehen nur die Angaben und Unterlagen, die Sie für Ihren Teil brauchen." }
        @for a in &auszug.abschnitte { (abschnitt(a)) }
        (unterlagen(t.id, &auszug.dokumente))
        (stellungnahmen(t, |d| format!("{}/dokument/{d}", adresse(t.id)))?)
        @if b.offen() && anfrage.sitzung()?.darf(web::Ressource::Beteiligung, web::Aktion::Beantworten) { (formular(t, eingabe, &fehler)) }
    };
    seite(anfrage, format!("Beteiligung: {}", auszug.name))
        .leistung(t.nummer.to_string())
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// Where a part stands, in words with an icon.
pub fn stand_wort(b: &::vorgang::beteiligung::Beteiligung) -> Markup {
    let ueber = b.offen() && b.ueberfaellig;
    match &b.stand {
        _ if ueber => bausteine::status(Art::Fehler, "Frist abgelaufen, Antwort fehlt"),
        Stand::Angefragt => bausteine::status(Art::Hinweis, "Angefragt"),
        Stand::Uebernommen { .. } => bausteine::status(Art::Hinweis, "In Bearbeitung"),
        Stand::Beantwortet { antwort } => {
            let art = match antwort.ergebnis {
                Urteil::KeinEinwand | Urteil::NichtZustaendig => Art::Erfolg,
                Urteil::MitAuflagen => Art::Hinweis,
                Urteil::Einwand | Urteil::MehrNoetig => Art::Warnung,
            };
            bausteine::status(art, antwort.ergebnis.text())
        }
        Stand::Zurueckgenommen { .. } => bausteine::status(Art::Hinweis, "Zurückgenommen"),
        Stand::Entfallen { .. } => bausteine::status(Art::Hinweis, "Nicht mehr nötig"),
    }
}

fn abschnitt(a: &Auszugsteil) -> Markup {
    let zeilen: Vec<Zeile> = a
        .zeilen
        .iter()
        .map(|(frage, antwort)| {
            Zeile::markup(
                frage.clone(),
                html! {
                    @if antwort.is_empty() { span.kern-body--muted { "keine Angabe" } }
                    @else { @for (i, z) in antwort.lines().enumerate() { @if i > 0 { br; } (z) } }
                },
            )
        })
        .collect();
    bausteine::zusammenfassung(DE, &a.titel, &zeilen)
}

fn unterlagen(id: BeteiligungId, dokumente: &[(DokumentId, String)]) -> Markup {
    html! {
        @if !dokumente.is_empty() {
            h3.kern-heading-small { "Unterlagen" }
            ul.kern-list.kern-list--bullet {
                @for (d, name) in dokumente { li { a.kern-link href=(format!("{}/dokument/{d}", adresse(id))) { bdi { (name) } } } }
            }
        }
    }
}

/// The answers that a part has given, newest first; `weg` is the address of a file.
pub fn stellungnahmen(t: &Teil, weg: impl Fn(DokumentId) -> String) -> Result<Markup, WebFehler> {
    let alle = gegeben(t)?;
    Ok(html! {
        @for s in alle.iter().rev() {
            h3.kern-heading-small { "Antwort vom " (format::tag(DE, s.am)) ": " (s.ergebnis.text()) }
            @for absatz in s.text.split("\n\n").filter(|a| !a.is_empty()) {
                p.kern-body { @for (i, z) in absatz.lines().enumerate() { @if i > 0 { br; } (z) } }
            }
            @for (d, name) in &s.dokumente { p { a.kern-link href=(weg(*d)) { "Anlage: " bdi { (name) } } } }
        }
    })
}

/// All of them, in the order in which they were given.
pub fn gegeben(t: &Teil) -> Result<Vec<Stellungnahme>, WebFehler> {
    t.antwort.as_deref().map_or_else(|| Ok(Vec::new()), |a| serde_json::from_slice(a).map_err(WebFehler::intern))
}

/// What a form was read at: the same click twice does its work once.
fn stand_feld(t: &Teil) -> Markup {
    html! { input type="hidden" name="stand" value=(t.geaendert.as_microsecond()); }
}

fn handlungen(anfrage: &Anfrage, t: &Teil) -> Result<Markup, WebFehler> {
    let b = &t.beteiligung;
    let knopf = |weg: &str, k: Knopf<'_>| {
        bausteine::formular(&format!("{}/{weg}", adresse(t.id)), html! { (stand_feld(t)) (k) })
    };
    let zurueck = darf_zuruecklegen(anfrage, t)?;
    Ok(html! {
        @if b.offen() && (b.bearbeiter().is_none() || zurueck) {
            div.bw-knoepfe {
                @if b.bearbeiter().is_none() { (knopf("uebernehmen", Knopf::neben("Beteiligung übernehmen"))) }
                @if zurueck { (knopf("zuruecklegen", Knopf::neben("Beteiligung zurücklegen"))) }
            }
        }
    })
}

/// May this person put it back: who has it, or who leads the unit.
fn darf_zuruecklegen(anfrage: &Anfrage, t: &Teil) -> Result<bool, WebFehler> {
    let s = anfrage.sitzung()?;
    let a = &t.beteiligung.anfrage;
    let leitung = s.rolle_in(a.mandant, a.einheit) == Some(Rolle::Leitung);
    Ok(t.beteiligung.bearbeiter().is_some_and(|k| k == s.konto || leitung))
}

fn formular(t: &Teil, (ergebnis, text): (&str, &str), fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let optionen = Urteil::ALLE.map(|e| Option_::neu(e.name(), e.text()));
    html! {
        (bausteine::abschnitt("Ihre Antwort"))
        (bausteine::formular_mit_dateien(&format!("{}/antwort", adresse(t.id)), html! {
            (stand_feld(t))
            (Auswahl::radio("ergebnis", "Was ist Ihr Ergebnis?", optionen).wert(ergebnis).fehler(zu("ergebnis")))
            (Langtext::neu("text", "Begründung, Auflagen oder Hinweise").hinweis("Die federführende Stelle liest den Text so. Ohne Einwand ist er freiwillig.").zeilen(8).maximal(LAENGSTE).wert(text).fehler(zu("text")))
            (Dateifeld::neu("datei", "Dateien zu Ihrer Antwort", "Höchstens fünf Dateien, je höchstens 10 MB: PDF, JPG oder PNG.", ".pdf,.jpg,.jpeg,.png").mehrere().freiwillig(DE).fehler(zu("datei")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Antwort senden")) }))
        }))
    }
}

pub async fn uebernehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (teil, tx) = laden(&anfrage, &id).await?;
    drop(tx);
    let schritt = Schritt::Uebernommen { von: ich(&anfrage)? };
    anwenden(&anfrage, &teil, schritt, felder.text("stand"), &[], None).await?;
    Ok(web::weiter(&adresse(teil.id)))
}

pub async fn zuruecklegen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (teil, tx) = laden(&anfrage, &id).await?;
    drop(tx);
    if !darf_zuruecklegen(&anfrage, &teil)? {
        return Err(WebFehler::Verboten);
    }
    let schritt = Schritt::Zurueckgelegt { von: ich(&anfrage)? };
    anwenden(&anfrage, &teil, schritt, felder.text("stand"), &[], None).await?;
    Ok(web::weiter(&adresse(teil.id)))
}

pub async fn antworten(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let (teil, tx) = laden(&anfrage, &id).await?;
    drop(tx);
    let eingabe = (form.text("ergebnis"), form.text("text"));
    let (ergebnis, text) = match pruefen(&form) {
        Ok(gut) => gut,
        Err(fehler) => return blatt(&anfrage, &teil, eingabe, fehler).await,
    };
    let mut neue = Vec::new();
    for datei in &form.dateien {
        let ziel = Ziel { mandant: teil.fuehrend, vorgang: teil.vorgang, konto: None, zweck: Zweck::Stellungnahme };
        let upload = Upload {
            name: datei.name.clone(),
            bytes: datei.bytes.clone(),
            formate: AlleFormate.to_vec(),
            grenze: DATEI_BYTES,
        };
        match anfrage.haus.ablage.hochladen(&teil.schluessel, ziel, upload).await {
            Ok(neu) => neue.push(neu),
            Err(e @ (ablage::Fehler::Datei(_) | ablage::Fehler::Befallen { .. })) => {
                return blatt(&anfrage, &teil, eingabe, vec![Fehlerhinweis::neu("datei", e.to_string())]).await;
            }
            Err(e) => return Err(e.into()),
        }
    }
    let von = ich(&anfrage)?;
    let dokumente = neue.iter().map(|n| n.dokument.zeile.id).collect();
    let schritt = Schritt::Beantwortet { von, ergebnis, dokumente };
    let mut alle = gegeben(&teil)?;
    let namen = neue.iter().map(|n| (n.dokument.zeile.id, n.dokument.name.clone())).collect();
    alle.push(Stellungnahme { ergebnis, text, am: tag_von(anfrage.jetzt), dokumente: namen });
    anwenden(&anfrage, &teil, schritt, form.text("stand"), &neue, Some(&alle)).await?;
    Ok(web::weiter(&adresse(teil.id)))
}

fn pruefen(form: &Mehrteilig) -> Result<(Urteil, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let ergebnis = Urteil::von(form.text("ergebnis"));
    if ergebnis.is_none() {
        fehler.push(Fehlerhinweis::neu("ergebnis", "Wählen Sie Ihr Ergebnis."));
    }
    let text = match freitext(form.text("text"), LAENGSTE) {
        Ok(t) if t.is_empty() && ergebnis.is_some_and(Urteil::braucht_text) => {
            Err("Schreiben Sie dazu, was die federführende Stelle wissen muss.".to_owned())
        }
        andere => andere,
    };
    if let Err(e) = &text {
        fehler.push(Fehlerhinweis::neu("text", e.clone()));
    }
    if form.dateien.len() > DATEIEN {
        fehler.push(Fehlerhinweis::neu("datei", format!("Wählen Sie höchstens {DATEIEN} Dateien.")));
    }
    match (ergebnis, text) {
        (Some(e), Ok(t)) if fehler.is_empty() => Ok((e, t)),
        _ => Err(fehler),
    }
}

/// The event of the matter, with what the part said and its files, in one transaction of the leading authority.
async fn anwenden(
    anfrage: &Anfrage,
    teil: &Teil,
    schritt: Schritt,
    stand: &str,
    neue: &[Neu],
    antwort: Option<&[Stellungnahme]>,
) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    let schluessel = format!("{}/{}/{}/{stand}", schritt.name(), teil.id, ich(anfrage)?);
    let mut tx = haus.db.tx(Sicht::Mandant(teil.fuehrend)).await?;
    let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
    let ereignis = Ereignis::Beteiligung { id: teil.id, schritt };
    let wer = (teil.fuehrend, teil.vorgang);
    let angewandt = akte::anwenden(&mut tx, &haus.tresor, &haus.umwelt, modell, wer, &ereignis, &schluessel).await;
    let angewandt = match angewandt {
        Ok(a) => a.ok_or(WebFehler::NichtGefunden)?,
        Err(akte::Fehler::Unzulaessig(grund)) => return Err(WebFehler::Konflikt(grund.to_string())),
        Err(e) => return Err(e.into()),
    };
    if !angewandt.neu {
        return Ok(());
    }
    if let Some(antwort) = antwort {
        let dicht = serde_json::to_vec(antwort).map_err(WebFehler::intern)?;
        akte::beteiligung::antwort_ablegen(&mut tx, &haus.umwelt, &angewandt.vorgang, teil.id, &dicht).await?;
    }
    for n in neue {
        haus.ablage.eintragen(&mut tx, n).await?;
    }
    festschreiben(anfrage, tx).await
}

pub async fn dokument(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (teil, mut tx) = laden(&anfrage, &id).await?;
    if !teil.dokumente.contains(&dokument) {
        return Err(WebFehler::NichtGefunden);
    }
    let gefunden = anfrage.haus.ablage.laden(&mut tx, teil.fuehrend, teil.vorgang, dokument).await?;
    drop(tx);
    liefern(&anfrage, &teil.schluessel, gefunden.ok_or(WebFehler::NichtGefunden)?).await
}
