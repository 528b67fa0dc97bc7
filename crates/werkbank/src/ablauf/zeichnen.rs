//! The process as a drawing: bpmn-js with our building blocks. A second way to do what the list of steps does; without
//! script, and for everything that a step says, the list is the way. What is saved is compared element by element
//! ([`::ablauf::Umbau::zeichnung`]).

use ::ablauf::{Angebot, Befund, Modell};
use http::StatusCode;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::{nebeneinander, titel},
    axum::extract::Path,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Langtext, Rang},
    dateien, html,
};
use werkstatt::{Geaendert, Werkstueck};

use super::{
    VOM_LAND, Werk, befundsatz, oeffnen,
    schritt::AUFGABEN,
    seitenadresse, umbauen,
    weg::{NACHRICHTEN, PALETTE},
};
use crate::gemeinsam::{Stoerung, blatt_zu, gespeichert, gesperrt, sperrhinweis};

/// Bytes of a posted drawing: as a form they are up to three times as long.
pub const GRENZE: usize = 2 * 1024 * 1024;

/// What a message is called until somebody names it in the list.
const NEUE_NACHRICHT: &str = "Neue Nachricht";

/// A button that puts something onto the drawing.
struct Stein {
    text: String,
    /// Element of BPMN.
    element: &'static str,
    /// What it says to the platform: `aufgabe=pruefen`.
    angabe: String,
    /// What it waits for, if it waits.
    wartet: String,
}

/// The building blocks by kind.
fn steine(angebote: &[Angebot]) -> Vec<(&'static str, Vec<Stein>)> {
    let stein =
        |text: &str, element, angabe: String| Stein { text: text.to_owned(), element, angabe, wartet: String::new() };
    let personen = AUFGABEN.map(|(n, t)| stein(t, "UserTask", format!("aufgabe={n}"))).into();
    let mut plattform: Vec<Stein> = PALETTE
        .iter()
        .filter_map(|(n, t)| match *n {
            "aufgabe" | "nachricht" | "senden" | "zeit" | "signal" | "aufruf" | "unterprozess" => None,
            "entscheidung" => Some(stein(t, "BusinessRuleTask", String::new())),
            "zahlung_anfordern" => Some(stein(t, "ServiceTask", format!("baustein={n} betrag=gebuehr"))),
            _ => Some(stein(t, "ServiceTask", format!("baustein={n}"))),
        })
        .collect();
    let wartend = |text: &str, wartet: &str| Stein {
        text: text.to_owned(),
        element: "IntermediateCatchEvent",
        angabe: String::new(),
        wartet: wartet.to_owned(),
    };
    let mut warten = vec![wartend("14 Tage warten (die Zeit stellen Sie danach ein)", "P14D")];
    warten.extend(NACHRICHTEN.map(|(n, t)| wartend(t, n)));
    let senden = Stein {
        text: "Eine Nachricht an einen anderen Vorgang senden".to_owned(),
        element: "SendTask",
        angabe: String::new(),
        wartet: NEUE_NACHRICHT.to_owned(),
    };
    plattform.push(senden);
    let wege = vec![
        stein("Verzweigen: einer von mehreren Wegen", "ExclusiveGateway", String::new()),
        stein("Verzweigen: mehrere Wege zugleich", "ParallelGateway", String::new()),
        stein("Unterprozess mit eigenen Schritten", "SubProcess", String::new()),
        stein("Ende", "EndEvent", String::new()),
    ];
    let gerufen = angebote
        .iter()
        .map(|a| {
            let angaben: String =
                a.angaben.iter().map(|n| format!(" {n}={}", if n == "betrag" { "gebuehr" } else { "" })).collect();
            stein(&a.name, "CallActivity", format!("calledElement={}{angaben}", a.id))
        })
        .collect();
    vec![
        ("Eine Person soll", personen),
        ("Die Plattform soll", plattform),
        ("Warten, bis", warten),
        ("Wege", wege),
        ("Gemeinsame Bausteine", gerufen),
    ]
}

/// `GET /werkstatt/{id}/ablauf/zeichnen`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    let text = werk.umbau.text().to_owned();
    blatt(&anfrage, &w, &werk, &text, Vec::new())
}

/// `POST /werkstatt/{id}/ablauf/zeichnen`
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Aendern).await?;
    let gezeichnet = felder.text("bpmn").to_owned();
    let nochmal = |satz: String| blatt(&anfrage, &w, &werk, &gezeichnet, vec![Fehlerhinweis::neu("bpmn", satz)]);
    let mut versuch = werk.umbau.clone();
    let hier = format!("{}/zeichnen", seitenadresse(&w));
    match versuch.zeichnung(&gezeichnet) {
        Err(f) => return nochmal(f.to_string()),
        // A shared block stays a shared block.
        Ok(false) => return Ok(web::weiter(&format!("{hier}?unveraendert=ja"))),
        Ok(true) => {}
    }
    let tun = |u: &mut ::ablauf::Umbau| u.zeichnung(&gezeichnet).map(drop);
    match umbauen(&anfrage, &w, felder.text("marke"), "Ablauf gezeichnet", tun).await? {
        Geaendert::Ja(_) => Ok(web::weiter(&format!("{hier}?gespeichert=ja"))),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => nochmal(satz),
        Geaendert::Anders(_, Stoerung::Anders) => {
            let meine = versuch.modell().map_err(WebFehler::intern)?;
            anders(&anfrage, &w, &werk, &gezeichnet, &meine)
        }
    }
}

/// Somebody changed the process meanwhile: both side by side, and the choice.
fn anders(anfrage: &Anfrage, w: &Werkstueck, werk: &Werk, gezeichnet: &str, meine: &Modell) -> Ergebnis {
    let ziel = format!("{}/zeichnen", seitenadresse(w));
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Warnung, "Noch nicht gespeichert", html! {
            p.kern-body { "Jemand hat den Ablauf geändert, seit Sie die Seite geöffnet haben. Nichts ist verloren: Vergleichen und entscheiden Sie. Wenn Sie Ihre Zeichnung speichern, fällt weg, was nur im gespeicherten Stand steht." }
        }))
        (nebeneinander(&werk.modell, meine, ("Gespeichert", "Ihre Zeichnung"), true))
        (bausteine::formular(&ziel, html! {
            input type="hidden" name="marke" value=(werk.marke());
            input type="hidden" name="bpmn" value=(gezeichnet);
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Meine Zeichnung speichern"))
                (bausteine::linkknopf(Rang::Neben, &ziel, "Gespeicherten Stand behalten"))
            }))
        }))
    };
    blatt_zu(anfrage, w, "Inzwischen geändert").status(StatusCode::CONFLICT).inhalt(inhalt).antwort()
}

fn blatt(anfrage: &Anfrage, w: &Werkstueck, werk: &Werk, text: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let liste = seitenadresse(w);
    let gefunden = if w.grundlage.is_none() { werk.befunde() } else { Vec::new() };
    let inhalt = html! {
        (sperrhinweis(w))
        (gespeichert(anfrage, w))
        @if anfrage.abfrage_wert("unveraendert").is_some() {
            (bausteine::rueckmeldung(Art::Hinweis, "Nichts geändert", bausteine::absatz("Ihre Zeichnung sagt dasselbe wie der gespeicherte Ablauf.")))
        }
        @if w.grundlage.is_some() { (bausteine::meldung(Art::Hinweis, "Der Ablauf kommt vom Land", bausteine::absatz(VOM_LAND))) }
        @else {
            (zeichenblatt(&liste, &werk.angebote()))
            (bausteine::abschnitt("Was die Prüfung findet"))
            (befunde(&werk.modell, &gefunden, &liste))
            (bausteine::formular(&format!("{liste}/zeichnen"), html! {
                input type="hidden" name="marke" value=(werk.marke());
                details.bw-vorbild open[!fehler.is_empty()] {
                    summary { "Die Datei als Text (BPMN 2.0)" }
                    (Langtext::neu("bpmn", "Inhalt der Datei").zeilen(12).wert(text).fehler(Fehlerhinweis::fuer(&fehler, "bpmn"))
                        .hinweis("Für Fachleute, die einen eigenen BPMN-Editor benutzen: Inhalt kopieren, dort ändern, hier wieder einsetzen."))
                }
                (bausteine::knopfzeile(html! {
                    (Knopf::haupt("Zeichnung speichern"))
                    (bausteine::linkknopf(Rang::Neben, &liste, "Zur Liste der Schritte"))
                }))
            }))
        }
    };
    blatt_zu(anfrage, w, "Ablauf zeichnen")
        .krume(liste.clone(), "Ablauf")
        .zurueck(liste)
        .fehler(fehler)
        .modul("zeichnen.js")
        .inhalt(inhalt)
        .antwort()
}

/// The sheet with the buttons beside it; the script shows it.
fn zeichenblatt(liste: &str, angebote: &[Angebot]) -> Markup {
    let knopf = |was: &str, text: &str| html! { button.kern-btn.kern-btn--tertiary type="button" data-tun=(was) { span.kern-label { (text) } } };
    html! {
        p.kern-body { "Was Sie hier zeichnen, steht auch in der " (bausteine::link(liste, "Liste der Schritte")) ". Dort stellen Sie ein, was ein Schritt genau tut." }
        p.kern-body data-bw-ohne-skript="" { "Zum Zeichnen braucht Ihr Browser JavaScript. Ohne JavaScript geht alles in der Liste." }
        div.bw-zeichnen hidden data-bw-zeichnen="" data-skript=(dateien::pfad("bpmn-js.js")) data-stil=(format!("{} {}", dateien::pfad("bpmn-js.css"), dateien::pfad("zeichnen.css"))) data-liste=(liste)
            data-text-fehler="Der Zeicheneditor ließ sich nicht laden. Nehmen Sie die Liste der Schritte, oder laden Sie die Seite neu."
            data-text-fremd="Einen Teil der Datei kennt der Zeicheneditor nicht. Er bleibt beim Speichern erhalten."
            data-text-gesperrt="Der Zeicheneditor kann einen Teil dieser Datei nicht lesen. Damit nichts verloren geht, ändern Sie diesen Ablauf in der Liste."
            data-text-leer="Nichts ausgewählt. Ein neuer Baustein kommt in die Mitte."
            data-text-weg="Ausgewählt: ein Weg. Ein neuer Baustein kommt dazwischen."
            data-text-schritt="Ausgewählt: „{name}“. Ein neuer Baustein kommt dahinter."
            data-text-einstellen="In der Liste einstellen" data-text-neu="Speichern Sie die Zeichnung, dann stellen Sie den Schritt in der Liste ein." {
            details.bw-zeichnen__bausteine open {
                summary { "Bausteine" }
                p.kern-body { "Wählen Sie im Bild einen Weg oder einen Schritt aus und drücken Sie dann einen Baustein. Oder ziehen Sie ihn ins Bild." }
                @for (art, steine) in steine(angebote) {
                    h2.kern-heading-small { (art) }
                    ul {
                        @for s in steine {
                            li { button type="button" draggable="true" data-element=(s.element) data-angabe=(s.angabe) data-wartet=(s.wartet) { (s.text) } }
                        }
                    }
                }
            }
            div.bw-zeichnen__flaeche {
                div.bw-zeichnen__werkzeug { (knopf("undo", "Rückgängig")) (knopf("redo", "Wiederholen")) (knopf("kleiner", "Kleiner")) (knopf("groesser", "Größer")) (knopf("alles", "Alles zeigen")) (knopf("weg", "Ausgewähltes löschen")) }
                div.bw-zeichnen__blatt role="region" aria-label="Zeichnung des Ablaufs" {}
                p.kern-body role="status" data-stand="" {}
            }
        }
    }
}

/// What the check says about the stored process. With script a finding leads to its place in the drawing.
fn befunde(m: &Modell, befunde: &[Befund], liste: &str) -> Markup {
    html! {
        @if befunde.is_empty() { (bausteine::status(Art::Erfolg, "Die Prüfung findet keinen Mangel.")) }
        @else {
            ul.kern-list.kern-list--bullet {
                @for b in befunde {
                    li {
                        (befundsatz(m, b))
                        @if let Some((_, k)) = m.finde(&b.stelle).filter(|(_, k)| !k.id.contains('/')) {
                            " " a.kern-link href=(format!("{liste}/schritt/{}", k.id)) data-zeigen=(k.id) { "Zum Schritt „" (titel(k)) "“" }
                        }
                    }
                }
            }
        }
    }
}
