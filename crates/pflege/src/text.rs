//! Writing a text: one field a section, with help for plain language; saving, handing over, taking the next step.

use grund::{KontoId, Sprache};
use konto::{Aktion, Ressource};
use leistung::{Abschnitt, sprachhinweise};
use redaktion::{Ausgang, Bearbeitung, Fassung, Fassungsstand, Handlung, Textinhalt, Textschluessel};
use verzeichnis::Leistungstext;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Datumsfeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Rang, Zeile},
    bekanntmachung, format, html,
};

use crate::{
    gemeinsam::{
        DE, LAENGSTER_ABSCHNITT, abschnittsname, bloecke, darf, datum, festschreiben, freitext, ich, land_von,
        name_von, namen, schluessel, seite, stand_marke, textadresse, texttitel, traegername, tx, zaehler,
        zaehler_feld,
    },
    konflikt, sprachhilfe,
};

type Pfad = (String, String, String);

/// GET: the form, or the text as it stands where it cannot be written now.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    let mut tx = tx(&anfrage, s.traeger).await?;
    let fassungen = redaktion::fassungen(&mut tx, &s).await?;
    drop(tx);
    let offen = fassungen.iter().find(|f| f.stand.ist_offen());
    let gilt = fassungen.iter().find(|f| f.stand == Fassungsstand::Veroeffentlicht);
    let schreiben = darf(&anfrage, s.traeger, Ressource::Leistungstext, Aktion::Aendern);
    if schreiben && offen.is_none_or(|f| f.stand.ist_schreibbar()) {
        let inhalt = offen.map_or_else(|| vorlage(&anfrage, &s), |f| f.inhalt.clone());
        let pruefen = anfrage.abfrage_wert("pruefen").is_some();
        let gespeichert = anfrage.abfrage_wert("gespeichert").is_some();
        let m = Maske { s: &s, offen, gilt, inhalt: &inhalt, pruefen, gespeichert, fehler: Vec::new() };
        return maske(&anfrage, m).await;
    }
    stand_seite(&anfrage, &s, offen.or(gilt).or(fassungen.first())).await
}

/// What a new version begins with: what stands on the portal, or the text that the package or the import brought.
pub fn vorlage(anfrage: &Anfrage, s: &Textschluessel) -> Textinhalt {
    let stand = anfrage.haus.verzeichnis.stand();
    let da = match s.traeger {
        grund::Traeger::Land(land) => stand.text(&s.leistung, Some(land), s.sprache),
        grund::Traeger::Mandant(m) => stand.ergaenzung(&s.leistung, m, s.sprache),
    };
    da.map(|t| von_text(t)).unwrap_or_default()
}

fn von_text(t: &Leistungstext) -> Textinhalt {
    Textinhalt {
        name: t.name.clone(),
        kurz: t.kurz.clone(),
        stichworte: t.stichworte.clone(),
        abschnitte: t.abschnitte.clone(),
    }
}

/// Does the text have a name, a summary and keywords of its own? A supplement has sections only.
const fn hat_kopf(s: &Textschluessel) -> bool {
    s.traeger.land().is_some()
}

struct Maske<'a> {
    s: &'a Textschluessel,
    offen: Option<&'a Fassung>,
    gilt: Option<&'a Fassung>,
    inhalt: &'a Textinhalt,
    pruefen: bool,
    gespeichert: bool,
    fehler: Vec<Fehlerhinweis>,
}

/// POST: save, check or hand over.
pub async fn speichern(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    if !darf(&anfrage, s.traeger, Ressource::Leistungstext, Aktion::Aendern) {
        return Err(WebFehler::Verboten);
    }
    let wer = ich(&anfrage)?;
    let (inhalt, fehler) = lesen(&s, &felder);
    let mut tx = tx(&anfrage, s.traeger).await?;
    let fassungen = redaktion::fassungen(&mut tx, &s).await?;
    let offen = fassungen.iter().find(|f| f.stand.ist_offen()).cloned();
    let gilt = fassungen.iter().find(|f| f.stand == Fassungsstand::Veroeffentlicht);
    if !fehler.is_empty() {
        drop(tx);
        let m =
            Maske { s: &s, offen: offen.as_ref(), gilt, inhalt: &inhalt, pruefen: false, gespeichert: false, fehler };
        return maske(&anfrage, m).await;
    }
    let grundlage = deutsche_fassung(&mut tx, &s).await?;
    let gelesen = zaehler(&felder);
    let ausgang = match &offen {
        Some(f) => {
            let b = Bearbeitung { wer: Some(wer), jetzt: anfrage.jetzt, zaehler: gelesen };
            redaktion::speichern(&mut tx, f.id, &b, &inhalt, grundlage).await?.ok_or(WebFehler::NichtGefunden)?
        }
        // The form showed a version that is no longer in the making.
        None if gelesen > 0 => match fassungen.first() {
            Some(letzte) => Ausgang::Konflikt(letzte.clone()),
            None => return Err(WebFehler::NichtGefunden),
        },
        None => redaktion::beginnen(&mut tx, &anfrage.haus.umwelt, &s, &inhalt, wer, grundlage).await?,
    };
    let fassung = match ausgang {
        Ausgang::Getan(f) => f,
        Ausgang::Konflikt(da) => {
            drop(tx);
            return konflikt::zeige(&anfrage, &s, &da, &inhalt).await;
        }
        Ausgang::Unzulaessig(v) => return Err(WebFehler::Konflikt(v.text().to_owned())),
    };
    if felder.text("aktion") == "vorlegen" {
        let b = Bearbeitung { wer: Some(wer), jetzt: anfrage.jetzt, zaehler: fassung.zaehler };
        let notiz = freitext(felder.text("bemerkung"), 1000).unwrap_or_default();
        let ausgang =
            bekanntmachung::schritt(&anfrage.haus, &mut tx, fassung.id, &b, &Handlung::Vorlegen(notiz)).await?;
        if let Ausgang::Unzulaessig(v) = ausgang {
            drop(tx);
            let fehler = vec![Fehlerhinweis::neu("abschnitt-beschreibung", v.text())];
            let m = Maske {
                s: &s,
                offen: offen.as_ref(),
                gilt,
                inhalt: &inhalt,
                pruefen: false,
                gespeichert: false,
                fehler,
            };
            return maske(&anfrage, m).await;
        }
    }
    festschreiben(tx).await?;
    let ziel = match felder.text("aktion") {
        "pruefen" => format!("{}?pruefen=ja#sprache", textadresse(&s)),
        "vorschau" => format!("{}/vorschau", textadresse(&s)),
        _ => format!("{}?gespeichert=ja", textadresse(&s)),
    };
    Ok(web::weiter(&ziel))
}

/// For a translation: the number of the German version that stands on the portal now.
async fn deutsche_fassung(tx: &mut datenbank::Tx, s: &Textschluessel) -> Result<Option<i32>, WebFehler> {
    if s.sprache == Sprache::De {
        return Ok(None);
    }
    let deutsch = Textschluessel { sprache: Sprache::De, ..s.clone() };
    let alle = redaktion::fassungen(tx, &deutsch).await?;
    Ok(alle.iter().find(|f| f.stand == Fassungsstand::Veroeffentlicht).map(|f| f.nr))
}

/// The words of the form, and what is wrong with them.
fn lesen(s: &Textschluessel, felder: &Felder) -> (Textinhalt, Vec<Fehlerhinweis>) {
    let mut fehler = Vec::new();
    let mut nehmen = |name: &str, maximal: usize| match freitext(felder.text(name), maximal) {
        Ok(t) => t,
        Err(e) => {
            fehler.push(Fehlerhinweis::neu(name, e));
            felder.text(name).to_owned()
        }
    };
    let mut inhalt = Textinhalt::default();
    if hat_kopf(s) {
        inhalt.name = nehmen("name", 200);
        inhalt.kurz = nehmen("kurz", 500);
        let worte = nehmen("stichworte", 2000);
        inhalt.stichworte =
            worte.split([',', '\n']).map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    }
    for a in Abschnitt::ALLE {
        let text = nehmen(&format!("abschnitt-{}", a.schluessel()), LAENGSTER_ABSCHNITT);
        if !text.is_empty() {
            inhalt.abschnitte.insert(a.schluessel().to_owned(), text);
        }
    }
    if hat_kopf(s) && inhalt.name.is_empty() {
        fehler.insert(0, Fehlerhinweis::neu("name", "Schreiben Sie, wie die Leistung heißt."));
    }
    (inhalt, fehler)
}

async fn maske(anfrage: &Anfrage, m: Maske<'_>) -> Ergebnis {
    let Maske { s, offen, gilt, inhalt, pruefen, gespeichert, fehler } = m;
    let stand = anfrage.haus.verzeichnis.stand();
    let land = land_von(&stand, s.traeger);
    let vorbild =
        (s.sprache != Sprache::De || !hat_kopf(s)).then(|| stand.text(&s.leistung, land, Sprache::De)).flatten();
    let personen = namen(anfrage, offen.map(beteiligte).unwrap_or_default()).await?;
    let zu = |feld: &str| Fehlerhinweis::fuer(&fehler, feld);
    let stichworte = inhalt.stichworte.join(", ");
    let kopf = html! {
        @if gespeichert { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Ihr Entwurf ist gespeichert. Auf dem Portal ändert sich noch nichts."))) }
        @if pruefen { (sprachhilfe::bericht(s, inhalt)) }
        (lage(s, offen, gilt, &personen, &mitgebracht(anfrage, s)))
        (wege(s))
    };
    let felder = html! {
        (zaehler_feld(offen.map_or(0, |f| f.zaehler)))
        @if hat_kopf(s) {
            (Eingabe::neu("name", "Name der Leistung").hinweis("So heißt die Leistung auf dem Portal, zum Beispiel „Hund anmelden“.").wert(&inhalt.name).maximal(200).fehler(zu("name")))
            (Langtext::neu("kurz", "Kurz in einem oder zwei Sätzen").zeilen(2).wert(&inhalt.kurz).fehler(zu("kurz")).freiwillig(DE))
            (Langtext::neu("stichworte", "Stichwörter").hinweis("Wörter, mit denen man die Leistung finden soll, mit Komma getrennt.").zeilen(2).wert(&stichworte).fehler(zu("stichworte")).freiwillig(DE))
        }
        @for a in Abschnitt::ALLE {
            @let name = format!("abschnitt-{}", a.schluessel());
            @let text = inhalt.abschnitte.get(a.schluessel()).map(String::as_str).unwrap_or_default();
            @if let Some(v) = vorbild.and_then(|t| t.abschnitte.get(a.schluessel())) {
                details.bw-vorbild {
                    summary { (abschnittsname(a)) ": deutscher Text des Landes" }
                    (bloecke(v))
                }
            }
            (Langtext::neu(&name, abschnittsname(a)).zeilen(if text.len() > 400 { 10 } else { 4 }).wert(text).fehler(zu(&name)).freiwillig(DE))
            @if sprachhilfe::deutsch(s.sprache) {
                (sprachhilfe::platz(&name, abschnittsname(a), &if pruefen { sprachhinweise(text) } else { Vec::new() }))
            }
        }
        (Langtext::neu("bemerkung", "Nachricht an das Lektorat").hinweis("Wird nur gezeigt, wenn Sie den Text zur Prüfung geben.").zeilen(2).maximal(1000).freiwillig(DE))
        (bausteine::knopfzeile(html! {
            (Knopf::haupt("Speichern").feld("aktion", "speichern"))
            (Knopf::neben("Speichern und Sprache prüfen").feld("aktion", "pruefen"))
            (Knopf::neben("Speichern und Vorschau").feld("aktion", "vorschau"))
            (Knopf::neben("Zur Prüfung geben").feld("aktion", "vorlegen"))
        }))
    };
    let inhalt_html = html! {
        (kopf)
        p.kern-body.kern-body--small { "Absätze trennen Sie mit einer leeren Zeile. Aufzählungen beginnen Sie mit „- “ am Anfang der Zeile." }
        (bausteine::formular(&textadresse(s), felder))
        @if let Some(f) = offen {
            (bausteine::formular(&format!("{}/schritt", textadresse(s)), html! {
                (zaehler_feld(f.zaehler))
                (bausteine::knopfzeile(html! { (Knopf::still("Entwurf verwerfen").feld("aktion", "verwerfen").symbol("delete")) }))
            }))
        }
    };
    let art = if hat_kopf(s) { "Text bearbeiten" } else { "Ergänzung bearbeiten" };
    seite(anfrage, format!("{art}: {}", texttitel(&stand, s)))
        .krume(
            format!("/redaktion/leistung/{}", s.leistung),
            crate::gemeinsam::leistungsname(&stand, &s.leistung, land),
        )
        .vorspann(traegername(&stand, s.traeger))
        .modul("redaktion.js")
        .fehler(fehler)
        .inhalt(inhalt_html)
        .antwort()
}

fn beteiligte(f: &Fassung) -> Vec<KontoId> {
    f.geprueft.map(|(k, _)| k).into_iter().chain([f.autor]).collect()
}

/// Where the text stands, in one list.
fn lage(
    s: &Textschluessel,
    offen: Option<&Fassung>,
    gilt: Option<&Fassung>,
    personen: &std::collections::HashMap<KontoId, String>,
    mitgebracht: &str,
) -> Markup {
    let mut zeilen = Vec::new();
    match gilt {
        Some(f) => zeilen.push(Zeile::markup(
            "Auf dem Portal",
            html! { "Fassung " (f.nr) @if let Some(t) = f.veroeffentlicht { ", seit " (format::zeit_element(DE, t)) } },
        )),
        None if hat_kopf(s) => zeilen.push(Zeile::neu("Auf dem Portal", mitgebracht)),
        None => zeilen.push(Zeile::neu("Auf dem Portal", "keine Ergänzung")),
    }
    if let Some(f) = offen {
        zeilen.push(Zeile::markup("In Arbeit", html! { "Fassung " (f.nr) " " (stand_marke(f.stand)) }));
        zeilen.push(Zeile::markup(
            "Begonnen",
            html! { (format::zeit_element(DE, f.angelegt)) " von " (name_von(personen, f.autor)) },
        ));
        if let (Fassungsstand::Zurueckgewiesen, Some((wer, wann))) = (f.stand, f.geprueft) {
            zeilen.push(Zeile::markup(
                "Zurückgewiesen",
                html! { (format::zeit_element(DE, wann)) " von " (name_von(personen, wer)) ": " (f.grund) },
            ));
        }
    }
    bausteine::angaben(DE, &zeilen)
}

/// What readers see while no editor has published a text: where it came from, and whether anybody checked it.
fn mitgebracht(anfrage: &Anfrage, s: &Textschluessel) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    let Some(t) = stand.text(&s.leistung, s.traeger.land(), s.sprache) else {
        return "kein Text in dieser Sprache".to_owned();
    };
    let herkunft = match t.quelle.as_str() {
        "paket" => "der Text, der mit dem Online-Antrag kam".to_owned(),
        "demo" => "der Text der Demonstration".to_owned(),
        // Texts for all Länder, or of this Land from elsewhere.
        "redaktion" => "ein Text der Redaktion für alle Länder".to_owned(),
        andere => format!("ein Text aus der Einspielung „{andere}“"),
    };
    if t.ungeprueft { format!("{herkunft}, noch ungeprüft") } else { herkunft }
}

fn wege(s: &Textschluessel) -> Markup {
    let a = textadresse(s);
    html! {
        nav.bw-filter aria-label="Zu diesem Text" { ul {
            li { (bausteine::link(&format!("{a}/fassungen"), "Alle Fassungen und Unterschiede")) }
            li { (bausteine::link(&format!("{a}/vorschau"), "Vorschau")) }
        } }
    }
}

/// The text as it stands, for those who cannot write now.
async fn stand_seite(anfrage: &Anfrage, s: &Textschluessel, fassung: Option<&Fassung>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let titel = format!("Text: {}", texttitel(&stand, s));
    let Some(f) = fassung else {
        let leer = bausteine::meldung(
            Art::Hinweis,
            "Noch kein Text",
            bausteine::absatz("Für diese Sprache hat noch niemand einen Text begonnen."),
        );
        return seite(anfrage, titel).inhalt(html! { (leer) (wege(s)) }).antwort();
    };
    let personen = namen(anfrage, beteiligte(f)).await?;
    let schreiben = darf(anfrage, s.traeger, Ressource::Leistungstext, Aktion::Aendern);
    let pruefen = darf(anfrage, s.traeger, Ressource::Leistungstext, Aktion::Pruefen);
    let inhalt = html! {
        @if anfrage.abfrage_wert("gespeichert").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", html! { p.kern-body { "Der Text steht jetzt auf: " (stand_marke(f.stand)) } }))
        }
        (lage(s, Some(f).filter(|f| f.stand.ist_offen()), Some(f).filter(|f| f.stand == Fassungsstand::Veroeffentlicht), &personen, &mitgebracht(anfrage, s)))
        @if let Some(tag) = f.geplant { p.kern-body { "Der Text wird am " (format::tag_element(DE, tag)) " veröffentlicht." } }
        (wege(s))
        @if pruefen && f.stand == Fassungsstand::ZurPruefung {
            (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, &format!("{}/pruefung", textadresse(s)), "Prüfen")))
        }
        @if schreiben || pruefen { (schritte(s, f, schreiben)) }
        (text_zeigen(&f.inhalt))
    };
    seite(anfrage, titel)
        .krume(
            format!("/redaktion/leistung/{}", s.leistung),
            crate::gemeinsam::leistungsname(&stand, &s.leistung, land_von(&stand, s.traeger)),
        )
        .inhalt(inhalt)
        .antwort()
}

/// What can be done with a version that is not being written.
fn schritte(s: &Textschluessel, f: &Fassung, schreiben: bool) -> Markup {
    let ziel = format!("{}/schritt", textadresse(s));
    html! {
        @if schreiben && matches!(f.stand, Fassungsstand::ZurPruefung | Fassungsstand::Freigegeben | Fassungsstand::Geplant) {
            (bausteine::formular(&ziel, html! {
                (zaehler_feld(f.zaehler))
                p.kern-body { "Wer den Text weiterschreibt, holt ihn zurück. Danach muss er neu geprüft werden." }
                (bausteine::knopfzeile(html! { (Knopf::neben("Zurückholen und weiterschreiben").feld("aktion", "zurueckholen")) }))
            }))
        }
        @if matches!(f.stand, Fassungsstand::Freigegeben | Fassungsstand::Geplant) {
            (bausteine::formular(&ziel, html! {
                (zaehler_feld(f.zaehler))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Jetzt veröffentlichen").feld("aktion", "veroeffentlichen")) }))
            }))
            (bausteine::formular(&ziel, html! {
                (zaehler_feld(f.zaehler))
                (Datumsfeld::neu(DE, "tag", "Oder an einem Tag veröffentlichen").hinweis("Der Text erscheint kurz nach Mitternacht."))
                (bausteine::knopfzeile(html! { (Knopf::neben("Für diesen Tag planen").feld("aktion", "planen")) }))
            }))
        }
        @if f.stand == Fassungsstand::Veroeffentlicht {
            details.bw-vorbild {
                summary { "Text vom Portal nehmen" }
                (bausteine::formular(&ziel, html! {
                    (zaehler_feld(f.zaehler))
                    (Langtext::neu("grund", "Warum nehmen Sie den Text vom Portal?").zeilen(2).maximal(1000))
                    (bausteine::knopfzeile(html! { (Knopf::neben("Text zurückziehen").feld("aktion", "zurueckziehen")) }))
                }))
            }
        }
    }
}

/// Name, summary and sections, as readers see them.
pub fn text_zeigen(inhalt: &Textinhalt) -> Markup {
    html! {
        @if !inhalt.name.is_empty() { h2.kern-heading-medium { (inhalt.name) } }
        @if !inhalt.kurz.is_empty() { p.kern-body { (inhalt.kurz) } }
        @for a in Abschnitt::ALLE {
            @if let Some(t) = inhalt.abschnitte.get(a.schluessel()) {
                section { h3.kern-heading-small { (abschnittsname(a)) } (bloecke(t)) }
            }
        }
    }
}

/// POST: the next step of a version: take back, plan, publish, withdraw, give up.
pub async fn schritt(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    let handlung = match felder.text("aktion") {
        "zurueckholen" => Handlung::Zurueckholen,
        "verwerfen" => Handlung::Verwerfen,
        "veroeffentlichen" => Handlung::Veroeffentlichen,
        "zurueckziehen" => {
            Handlung::Zurueckziehen(freitext(felder.text("grund"), 1000).map_err(WebFehler::NichtVerarbeitbar)?)
        }
        "planen" => match datum(&felder, "tag") {
            Ok(Some(tag)) => Handlung::Planen(tag),
            _ => return Err(WebFehler::NichtVerarbeitbar("Geben Sie den Tag ein, zum Beispiel 27 3 2027.".to_owned())),
        },
        _ => return Err(WebFehler::Unlesbar),
    };
    let schreiben = darf(&anfrage, s.traeger, Ressource::Leistungstext, Aktion::Aendern);
    let pruefen = darf(&anfrage, s.traeger, Ressource::Leistungstext, Aktion::Pruefen);
    let erlaubt = match handlung {
        Handlung::Zurueckholen | Handlung::Verwerfen => schreiben,
        _ => schreiben || pruefen,
    };
    if !erlaubt {
        return Err(WebFehler::Verboten);
    }
    let mut tx = tx(&anfrage, s.traeger).await?;
    let fassungen = redaktion::fassungen(&mut tx, &s).await?;
    let ziehen = matches!(handlung, Handlung::Zurueckziehen(_));
    let passt = |f: &&Fassung| if ziehen { f.stand == Fassungsstand::Veroeffentlicht } else { f.stand.ist_offen() };
    let f = fassungen
        .iter()
        .find(passt)
        .ok_or_else(|| WebFehler::Konflikt(redaktion::Verstoss::FalscherStand.text().to_owned()))?;
    let b = Bearbeitung { wer: Some(ich(&anfrage)?), jetzt: anfrage.jetzt, zaehler: zaehler(&felder) };
    match bekanntmachung::schritt(&anfrage.haus, &mut tx, f.id, &b, &handlung).await? {
        Ausgang::Getan(_) => festschreiben(tx).await?,
        Ausgang::Unzulaessig(v) => return Err(WebFehler::NichtVerarbeitbar(v.text().to_owned())),
        Ausgang::Konflikt(da) => {
            drop(tx);
            return konflikt::zeige(&anfrage, &s, &da, &f.inhalt).await;
        }
    }
    // The page that follows says what is on the portal now.
    if ziehen || matches!(handlung, Handlung::Veroeffentlichen) {
        anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    }
    Ok(web::weiter(&format!("{}?gespeichert=ja", textadresse(&s))))
}
