//! Where deliveries go: the targets that services name, and the address and secret that an authority sets for each. A
//! secret is written and never shown again. Inboxes that services name stand in the same list ([`crate::eingangskorb`]).

use std::{collections::BTreeMap, sync::Arc};

use grund::{MandantId, Traeger};
use konto::{Aktion, Email, Ressource};
use leistung::{Leistung, Weg};
use redaktion::{Gegenstand, Wertaenderung, Wertschritt};
use uebergabe::{Ziel, adresse_pruefen};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    aktivierung::korbname,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle},
    format, html,
};

use crate::{
    eingangskorb,
    gemeinsam::{DE, abfrage, darf, festschreiben, ich, name_von, namen, seite, traegername, tx},
};

/// The longest address and the longest secret.
const LAENGSTE: usize = 500;
/// The value in the history of an inbox.
pub const STELLE: &str = "stelle";

/// A target as services name it.
#[derive(Debug, Clone)]
pub struct Bedarf {
    weg: Weg,
    /// Who gets it, in the words of the services.
    pub empfaenger: String,
    pub leistungen: Vec<String>,
}

fn mandant(anfrage: &Anfrage, pfad: &str) -> Result<MandantId, WebFehler> {
    let m: MandantId = pfad.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let da = anfrage.haus.verzeichnis.stand().mandant(m).is_some();
    let ihre = darf(anfrage, Traeger::Mandant(m), Ressource::Zustaendigkeit, Aktion::Aendern);
    if da && ihre { Ok(m) } else { Err(WebFehler::NichtGefunden) }
}

/// The targets that the services name which this authority offers, by name.
fn bedarf(anfrage: &Anfrage, m: MandantId) -> BTreeMap<String, Bedarf> {
    let stand = anfrage.haus.verzeichnis.stand();
    let angeboten = |l: &&Arc<Leistung>| stand.parameter(&l.stamm.kennung, m).is_some();
    let mut aus: BTreeMap<String, Bedarf> = BTreeMap::new();
    for l in anfrage.haus.leistungen.alle().iter().filter(angeboten) {
        for r in &l.stamm.weiterleitung {
            let Some(ziel) = &r.ziel else { continue };
            let neu = || Bedarf { weg: r.weg, empfaenger: r.name.clone(), leistungen: Vec::new() };
            let name = if r.weg == Weg::Korb { korbname(ziel) } else { ziel.clone() };
            let b = aus.entry(name).or_insert_with(neu);
            if !b.leistungen.contains(&l.stamm.name) {
                b.leistungen.push(l.stamm.name.clone());
            }
        }
        for r in &l.stamm.register {
            let neu = || Bedarf { weg: Weg::Schnittstelle, empfaenger: r.name.clone(), leistungen: Vec::new() };
            let b = aus.entry(r.ziel.clone()).or_insert_with(neu);
            if !b.leistungen.contains(&l.stamm.name) {
                b.leistungen.push(l.stamm.name.clone());
            }
        }
    }
    aus
}

const fn wegwort(weg: Weg) -> &'static str {
    match weg {
        Weg::Schnittstelle => "Schnittstelle",
        Weg::Mail => "Hinweis per E-Mail",
        Weg::Stelle => "Stelle dieser Plattform",
        Weg::Korb => "Eingangskorb Ihrer Behörde",
    }
}

/// GET: every target, and how it stands.
pub async fn liste(anfrage: Anfrage, Path(pfad): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &pfad)?;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let ziele = uebergabe::ziele(&mut tx, m).await?;
    let sperren = uebergabe::sperren(&mut tx, m).await?;
    let koerbe = uebergabe::koerbe(&mut tx, m).await?;
    drop(tx);
    let bedarf = bedarf(&anfrage, m);
    let stand = anfrage.haus.verzeichnis.stand();
    let mut nach_namen: Vec<(&String, &Bedarf)> = bedarf.iter().collect();
    nach_namen.sort_by_cached_key(|(_, b)| grund::suchform(&b.empfaenger));
    let spalten = ["Empfänger", "Wohin", "Stand", "Leistungen"].map(Spalte::text);
    let tabelle = Tabelle::neu("Ziele", spalten).titel_verborgen().zeilen(nach_namen.into_iter().map(|(name, b)| {
        let ziel = ziele.iter().find(|z| z.name == *name);
        let krank = sperren.iter().find(|s| s.ziel == *name);
        let stelle = eingangskorb::gewaehlt(&stand, &koerbe, name);
        vec![
            bausteine::link(&format!("/redaktion/ziele/{m}/{name}"), &b.empfaenger),
            html! {
                (wegwort(b.weg))
                @if let Some(s) = &stelle { br; (s) }
                @if let Some(z) = ziel { br; @for teil in z.adresse.split_inclusive('/') { (teil) wbr; } }
            },
            match (ziel, krank) {
                _ if stelle.is_some() => bausteine::status(Art::Erfolg, "gewählt"),
                _ if b.weg == Weg::Korb => bausteine::status(Art::Hinweis, "nicht gewählt"),
                (None, _) => bausteine::status(Art::Hinweis, "nicht eingetragen"),
                (Some(_), Some(s)) => {
                    bausteine::status(Art::Warnung, &format!("{}-mal hintereinander nicht erreicht", s.fehler))
                }
                (Some(_), None) => bausteine::status(Art::Erfolg, "eingetragen"),
            },
            html! { (b.leistungen.join(", ")) },
        ]
    }));
    seite(&anfrage, "Weiterleitungsziele")
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/dienste", "Online-Dienste")
        .inhalt(html! {
            @if abfrage(&anfrage).text("gespeichert") == "korb" { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Neue Anträge kommen in den Eingangskorb dieser Stelle."))) }
            @else if abfrage(&anfrage).gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Was auf dieses Ziel gewartet hat, geht jetzt hinaus."))) }
            @if abfrage(&anfrage).gesetzt("verfallen") { (bausteine::meldung(Art::Warnung, "Zugangsschlüssel fehlen jetzt", bausteine::absatz("Leistungen hatten für die alte Adresse eigene Zugangsschlüssel. Ein Schlüssel geht nur an die Adresse, für die er gegeben ist; deshalb sind sie entfernt. Tragen Sie sie bei jeder Leistung unter „Werte Ihrer Behörde“ neu ein."))) }
            p.kern-body { "Manche Online-Dienste leiten Angaben weiter, zum Beispiel an ein Fachverfahren oder eine Kammer. Tragen Sie hier ein, wohin. Fehlt ein Ziel, wartet die Weiterleitung; es geht nichts verloren." }
            @if bedarf.values().any(|b| b.weg == Weg::Korb) { p.kern-body { "Andere legen einen Teil der Anträge in den Eingangskorb einer bestimmten Stelle, zum Beispiel je nach Art einer Meldung. Wählen Sie hier, welche Ihrer Stellen das ist." } }
            @if bedarf.is_empty() { (bausteine::meldung(Art::Hinweis, "Nichts einzustellen", bausteine::absatz("Keine Leistung, die Ihre Behörde anbietet, leitet etwas weiter."))) }
            @else { (tabelle) }
        })
        .antwort()
}

async fn lesen(anfrage: &Anfrage, pfad: &(String, String)) -> Result<(MandantId, Bedarf, Option<Ziel>), WebFehler> {
    let m = mandant(anfrage, &pfad.0)?;
    let b = bedarf(anfrage, m).remove(&pfad.1).ok_or(WebFehler::NichtGefunden)?;
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let ziel = uebergabe::ziele(&mut tx, m).await?.into_iter().find(|z| z.name == pfad.1);
    Ok((m, b, ziel))
}

/// GET: one target.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let (m, b, ziel) = lesen(&anfrage, &pfad).await?;
    if b.weg == Weg::Korb {
        return eingangskorb::zeigen(&anfrage, m, (&pfad.1, &b)).await;
    }
    let adresse = ziel.as_ref().map(|z| z.adresse.clone()).unwrap_or_default();
    maske(&anfrage, m, (&pfad.1, &b), ziel.as_ref(), &adresse, Vec::new()).await
}

/// The address as it is kept, or the sentence for the one who typed it.
fn adresse(anfrage: &Anfrage, weg: Weg, text: &str) -> Result<String, String> {
    if text.chars().count() > LAENGSTE {
        return Err(format!("Kürzen Sie die Adresse auf höchstens {LAENGSTE} Zeichen."));
    }
    if weg == Weg::Mail {
        let falsch = "Geben Sie eine E-Mail-Adresse ein, zum Beispiel bauhof@stadt.example.";
        return Email::lesen(text).map(|e| e.anzeige().to_owned()).map_err(|_| falsch.to_owned());
    }
    let url = adresse_pruefen(text).map_err(|e| e.to_string())?;
    // This very machine may only be meant in a demonstration: elsewhere it would open doors that are for no one outside.
    if url.scheme() == "http" && !anfrage.haus.einstellungen.demonstration {
        return Err(uebergabe::AdresseFehler::Unverschluesselt.to_string());
    }
    Ok(url.to_string())
}

/// POST: sets or removes it.
pub async fn speichern(anfrage: Anfrage, Path(pfad): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (m, b, ziel) = lesen(&anfrage, &pfad).await?;
    if b.weg == Weg::Korb {
        return eingangskorb::speichern(&anfrage, m, (&pfad.1, &b), &felder).await;
    }
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    if felder.text("entfernen") == "ja" {
        let verfallen = uebergabe::ziel_entfernen(&mut tx, m, &pfad.1).await?;
        verfallen_notieren(&anfrage, &mut tx, m, &verfallen).await?;
        notieren(&anfrage, &mut tx, (m, &pfad.1), (ziel.as_ref(), None), false).await?;
        festschreiben(tx).await?;
        return Ok(web::weiter(&format!(
            "/redaktion/ziele/{m}{}",
            if verfallen.is_empty() { "" } else { "?verfallen=ja" }
        )));
    }
    let getippt = felder.text("adresse").trim();
    let mut fehler = Vec::new();
    let neu = adresse(&anfrage, b.weg, getippt);
    if let Err(satz) = &neu {
        fehler.push(Fehlerhinweis::neu("adresse", satz.clone()));
    }
    let token = felder.text("kennwort").trim();
    if !token.is_empty() && (token.len() > LAENGSTE || !token.bytes().all(|z| z.is_ascii_graphic())) {
        fehler.push(Fehlerhinweis::neu("kennwort", "Das Kennwort besteht aus Buchstaben, Ziffern und Zeichen ohne Umlaute und Leerzeichen, höchstens 500. Fügen Sie es noch einmal ein."));
    }
    let (Ok(neu), true) = (neu, fehler.is_empty()) else {
        drop(tx);
        return maske(&anfrage, m, (&pfad.1, &b), ziel.as_ref(), getippt, fehler).await;
    };
    let token = Some(token).filter(|t| !t.is_empty() && b.weg == Weg::Schnittstelle);
    let jetzt = anfrage.haus.umwelt.jetzt();
    let verfallen = uebergabe::ziel_setzen(&mut tx, &anfrage.haus.tresor, (m, &pfad.1), &neu, token, jetzt).await?;
    verfallen_notieren(&anfrage, &mut tx, m, &verfallen).await?;
    let danach = uebergabe::ziele(&mut tx, m).await?.into_iter().find(|z| z.name == pfad.1);
    notieren(&anfrage, &mut tx, (m, &pfad.1), (ziel.as_ref(), danach.as_ref()), token.is_some()).await?;
    festschreiben(tx).await?;
    let dazu = if verfallen.is_empty() { "" } else { "&verfallen=ja" };
    Ok(web::weiter(&format!("/redaktion/ziele/{m}?gespeichert=ja{dazu}")))
}

/// Secret values that were given for the old address are gone with it.
async fn verfallen_notieren(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    m: MandantId,
    verfallen: &[uebergabe::Zugangsname],
) -> Result<(), WebFehler> {
    for name in verfallen {
        crate::geheim::notieren(anfrage, tx, m, name, (true, false)).await?;
    }
    Ok(())
}

/// Notes who changed what: the address as it was and is, of the secret only that it was set, replaced or removed.
async fn notieren(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    (m, name): (MandantId, &str),
    (alt, neu): (Option<&Ziel>, Option<&Ziel>),
    mit_neuem: bool,
) -> Result<(), WebFehler> {
    let adresse = |z: Option<&Ziel>| z.map(|z| serde_json::Value::String(z.adresse.clone()));
    let mut schritte = Vec::new();
    if adresse(alt) != adresse(neu) {
        let wert = "adresse".to_owned();
        schritte.push(Wertaenderung { wert, alt: adresse(alt), neu: adresse(neu), geheim: false });
    }
    let geheim = |z: Option<&Ziel>| z.is_some_and(|z| z.mit_token);
    if mit_neuem || geheim(alt) != geheim(neu) {
        schritte.push(Wertaenderung::geheimnis("kennwort", geheim(alt), geheim(neu)));
    }
    let was = (m, Gegenstand::Ziel(name));
    Ok(redaktion::werte_notieren(tx, was, &schritte, ich(anfrage)?, anfrage.jetzt).await?)
}

/// What a change was, in words.
fn satz(a: &Wertaenderung) -> String {
    let text = |w: &Option<serde_json::Value>| w.as_ref().and_then(|w| w.as_str()).unwrap_or_default().to_owned();
    if a.wert == STELLE {
        return match (&a.alt, &a.neu) {
            (None, neu) => format!("Stelle gewählt: {}", text(neu)),
            (Some(_), None) => format!("Wahl zurückgenommen, die Stelle war {}", text(&a.alt)),
            (alt, neu) => format!("Stelle geändert von {} auf {}", text(alt), text(neu)),
        };
    }
    match (a.geheim, &a.alt, &a.neu) {
        (true, None, _) => "Kennwort gesetzt".to_owned(),
        (true, Some(_), Some(_)) => "Kennwort ersetzt".to_owned(),
        (true, Some(_), None) => "Kennwort entfernt".to_owned(),
        (false, None, neu) => format!("Adresse eingetragen: {}", text(neu)),
        (false, Some(_), None) => format!("Ziel entfernt, die Adresse war {}", text(&a.alt)),
        (false, alt, neu) => format!("Adresse geändert von {} auf {}", text(alt), text(neu)),
    }
}

pub async fn verlauf(anfrage: &Anfrage, m: MandantId, name: &str) -> Result<web::Markup, WebFehler> {
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let alle: Vec<Wertschritt> = redaktion::wertverlauf(&mut tx, m, Gegenstand::Ziel(name)).await?;
    drop(tx);
    let namen = namen(anfrage, alle.iter().map(|s| s.wer).collect()).await?;
    Ok(html! {
        @if !alle.is_empty() {
            (bausteine::abschnitt("Was geändert wurde"))
            (Tabelle::neu("Änderungen, die neueste zuerst", ["Was", "Wer", "Wann"].map(Spalte::text)).titel_verborgen()
                .zeilen(alle.iter().map(|s| vec![html! { (satz(&s.aenderung)) }, html! { (name_von(&namen, s.wer)) }, format::zeit_element(DE, s.zeit)])))
        }
    })
}

async fn maske(
    anfrage: &Anfrage,
    m: MandantId,
    (name, b): (&str, &Bedarf),
    ziel: Option<&Ziel>,
    adresse: &str,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let weg = format!("/redaktion/ziele/{m}/{name}");
    let geheim = match ziel {
        Some(z) if z.mit_token => format!(
            "Ein Kennwort ist gespeichert ({}). Lassen Sie das Feld leer, dann bleibt es. Bei einer neuen Adresse brauchen Sie ein neues.",
            format::zeit(DE, z.geaendert)
        ),
        _ => "Das Kennwort (Token), das Sie vom Betreiber des anderen Systems haben. Wir zeigen es nie wieder an."
            .to_owned(),
    };
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        p.kern-body { "Weg: " (wegwort(b.weg)) ". Diese Leistungen benutzen das Ziel: " (b.leistungen.join(", ")) "." }
        (bausteine::formular(&weg, html! {
            @if b.weg == Weg::Mail {
                (Eingabe::neu("adresse", "E-Mail-Adresse").art("email").hinweis("Dorthin geht nur ein Hinweis mit der Vorgangsnummer, keine Angaben.").wert(adresse).maximal(LAENGSTE).fehler(zu("adresse")))
            } @else {
                (Eingabe::neu("adresse", "Adresse der Schnittstelle").art("url").hinweis("Zum Beispiel https://fachverfahren.example/uebergabe. Das andere System muss die Schnittstelle „Fachverfahren-Übergabe“ sprechen.").wert(adresse).maximal(LAENGSTE).fehler(zu("adresse")))
                (Eingabe::neu("kennwort", "Kennwort der Schnittstelle").art("password").autocomplete("new-password").hinweis(&geheim).maximal(LAENGSTE).fehler(zu("kennwort")).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Ziel speichern")) }))
        }))
        @if ziel.is_some() {
            (bausteine::formular(&weg, html! { (bausteine::knopfzeile(html! { (Knopf::still("Ziel entfernen").feld("entfernen", "ja")) })) }))
        }
        (verlauf(anfrage, m, name).await?)
    };
    seite(anfrage, format!("Weiterleitungsziel: {}", b.empfaenger))
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/dienste", "Online-Dienste")
        .krume(format!("/redaktion/ziele/{m}"), "Weiterleitungsziele")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}
