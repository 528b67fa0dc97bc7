//! The questions of a group or table, on its settings page: a list as that of a page, with buttons to move, to take in and
//! out, to delete, and a place to add one. Each question has its own settings page.

use konto::Aktion;
use serde_json::{Map, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    html,
};
use werkstatt::{Dateien, Einwand, Geaendert, Stand, fragen, fragen::Eintrag, gruppen};

use crate::{
    bedingung::{quellen, worte},
    frage::{Beiwerk, maske, werte},
    frageart::{ARTEN, name},
    fragen::FRAGE_LANG,
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, freitext, gesperrt},
    maske::als_felder,
};

/// Where the list stands on the page.
pub const ANKER: &str = "fragen-der-gruppe";
const FRAGE: &str = "neue-frage";
const ART: &str = "neue-art";
const HINEIN: &str = "hinein";

/// May a question become one of the kind `art`, without losing the questions that it holds?
pub fn umstellbar(alt: &Map<String, Value>, art: &str) -> Result<(), String> {
    let innen = alt.get("felder").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if innen.is_empty() {
        return Ok(());
    }
    if !gruppen::ist_gruppe(art) {
        return Err("In der Gruppe stehen noch Fragen. Nehmen Sie sie zuerst heraus, oder löschen Sie sie.".to_owned());
    }
    let teil = |f: &Value, n: &str| f.get(n).and_then(Value::as_str).unwrap_or_default().to_owned();
    let zu_breit =
        innen.iter().find(|f| !gruppen::passt(art, &teil(f, "art")) || (art == "tabelle" && f.get("wenn").is_some()));
    zu_breit.map_or(Ok(()), |f| {
        Err(format!("„{}“ passt nicht in die Zeile einer Tabelle. Ändern Sie zuerst diese Frage.", teil(f, "frage")))
    })
}

/// The list, and the places to add.
pub fn liste(anfrage: &Anfrage, b: &Blick, gruppe: &str, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let formular = b.w.dateien.formular();
    let alle = gruppen::fragen(&formular, gruppe);
    let tabelle =
        fragen::frage(&formular, gruppe).is_some_and(|(_, f)| f.get("art").and_then(Value::as_str) == Some("tabelle"));
    let schreiben = b.w.stand != Stand::ZurPruefung;
    let ziel = format!("{}/frage/{gruppe}", adresse(&b.w));
    html! {
        section.bw-werkseite id=(ANKER) aria-labelledby="gruppe-titel" {
            h2.kern-heading-medium id="gruppe-titel" { (if tabelle { "Spalten der Tabelle" } else { "Fragen eines Eintrags" }) }
            (getan(anfrage, b))
            p.kern-body { "Diese Fragen kommen bei jedem Eintrag. Wählen Sie eine, um sie einzustellen." }
            @if alle.is_empty() {
                (bausteine::meldung(Art::Hinweis, "Noch keine Frage", bausteine::absatz("Fügen Sie unten die erste hinzu. So lange lässt sich das Formular nicht zeigen.")))
            } @else {
                form method="post" action=(ziel) data-bw-formular="" {
                    ol.bw-fragen { @for (i, e) in alle.iter().enumerate() { (eine(b, e, schreiben, (i > 0, i + 1 < alle.len()))) } }
                }
            }
            @if schreiben {
                (neue(&ziel, tabelle, alle.is_empty(), felder, fehler))
                (von_der_seite(&ziel, &gruppen::moegliche(&formular, gruppe), fehler))
            }
            p.kern-body.kern-body--small {
                @if tabelle { "In eine Zeile passen nur kurze Antworten. Nach langen Texten, Kästchen, Flächen und Dateien fragen Sie außerhalb, oder Sie wählen oben die Art „Gruppe“." }
                @else { "Eine Gruppe in einer Gruppe gibt es nicht. Fragen Sie danach außerhalb. Alle Einträge zusammen nehmen höchstens 200 Dateien." }
            }
        }
    }
}

fn getan(anfrage: &Anfrage, b: &Blick) -> Markup {
    let text = match anfrage.abfrage_wert("getan").as_deref() {
        Some("verschoben") => "Verschoben.",
        Some("geloescht") => "Gelöscht.",
        Some("hinein") => "In die Gruppe genommen.",
        Some("heraus") => "Aus der Gruppe genommen.",
        Some("eingestellt") => "Gespeichert.",
        _ => return html! {},
    };
    html! {
        (bausteine::rueckmeldung(Art::Erfolg, text, html! {
            p.kern-body { "Nicht gewollt? " (bausteine::link(&format!("{}/fassungen", adresse(&b.w)), "Zurücknehmen")) }
        }))
    }
}

fn eine(b: &Blick, e: &Eintrag, schreiben: bool, (hoch, runter): (bool, bool)) -> Markup {
    let aktion = |verb: &str| format!("{verb}:{}", e.schluessel);
    html! {
        li {
            div {
                a.kern-link href=(format!("{}/frage/{}", adresse(&b.w), e.schluessel)) { (e.frage) }
                p.kern-body.kern-body--small {
                    (name(&e.art))
                    @if !e.pflicht { ", freiwillig" }
                    @if let Some(w) = &e.wenn { br; "Erscheint, wenn " (worte(w, &quellen(b, &e.schluessel))) }
                }
            }
            @if schreiben {
                div.bw-knoepfe {
                    @if hoch { (Knopf::still("Nach oben").zusatz(&e.frage).feld("aktion", &aktion("hoch"))) }
                    @if runter { (Knopf::still("Nach unten").zusatz(&e.frage).feld("aktion", &aktion("runter"))) }
                    (Knopf::still("Aus der Gruppe nehmen").zusatz(&e.frage).feld("aktion", &aktion("heraus")))
                    (Knopf::still("Löschen").zusatz(&e.frage).symbol("delete").feld("aktion", &aktion("weg")))
                }
            }
        }
    }
}

fn neue(ziel: &str, tabelle: bool, leer: bool, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let arten = ARTEN.iter().filter(|(w, _)| gruppen::passt(if tabelle { "tabelle" } else { "gruppe" }, w));
    let art = if felder.text(ART).is_empty() { "text" } else { felder.text(ART) };
    html! {
        details.bw-vorbild open[leer || zu(FRAGE).is_some() || zu(ART).is_some()] {
            summary { (if tabelle { "Spalte hinzufügen" } else { "Frage in der Gruppe hinzufügen" }) }
            (bausteine::formular(ziel, html! {
                (Eingabe::neu(FRAGE, "Neue Frage").hinweis("So, wie Bürgerinnen und Bürger sie lesen, zum Beispiel „Vorname“").wert(felder.text(FRAGE)).maximal(FRAGE_LANG).fehler(zu(FRAGE)))
                (Auswahl::liste(DE, ART, "Art der Antwort", arten.map(|(w, t)| Option_::neu(w, t))).wert(art).fehler(zu(ART)))
                (bausteine::knopfzeile(html! { (Knopf::neben("In der Gruppe hinzufügen").feld("aktion", "neu")) }))
            }))
        }
    }
}

/// Questions of the same page, to take one of them in.
fn von_der_seite(ziel: &str, moegliche: &[Eintrag], fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        @if !moegliche.is_empty() {
            details.bw-vorbild open[Fehlerhinweis::fuer(fehler, HINEIN).is_some()] {
                summary { "Frage der Seite in die Gruppe nehmen" }
                (bausteine::formular(ziel, html! {
                    (Auswahl::liste(DE, HINEIN, "Welche Frage?", moegliche.iter().map(|e| Option_::neu(&e.schluessel, &e.frage)))
                        .hinweis("Sie behält ihre Einstellungen und Übersetzungen. Aus früheren Anträgen wird sie dort nicht mehr übernommen.").fehler(Fehlerhinweis::fuer(fehler, HINEIN)))
                    (bausteine::knopfzeile(html! { (Knopf::neben("In die Gruppe nehmen").feld("aktion", HINEIN)) }))
                }))
            }
        }
    }
}

/// POST: what the pressed button says.
pub async fn handeln(anfrage: &Anfrage, id: &str, gruppe: &str, felder: &Felder) -> Ergebnis {
    let (verb, schluessel) = felder.text("aktion").split_once(':').unwrap_or((felder.text("aktion"), ""));
    match verb {
        "neu" => return hinzu(anfrage, id, gruppe, felder).await,
        "hinein" => {
            let frage = felder.text(HINEIN).to_owned();
            return fertig(anfrage, id, gruppe, (HINEIN, "in die Gruppe genommen", &frage), HINEIN, |d| {
                gruppen::hinein(d, gruppe, &frage)
            })
            .await;
        }
        _ => {}
    }
    // Only questions of this group are moved by its buttons.
    let Some((g, innen)) = gruppen::teile(schluessel).filter(|(g, _)| *g == gruppe) else {
        return Err(WebFehler::Unlesbar);
    };
    let (getan, was) = match verb {
        "hoch" | "runter" => ("verschoben", "verschoben"),
        "heraus" => ("heraus", "aus der Gruppe genommen"),
        "weg" => ("geloescht", "gelöscht"),
        _ => return Err(WebFehler::Unlesbar),
    };
    fertig(anfrage, id, gruppe, (getan, was, schluessel), "", |d| match verb {
        "heraus" => gruppen::heraus(d, g, innen),
        "weg" => fragen::frage_loeschen(d, schluessel),
        _ => fragen::frage_verschieben(d, schluessel, verb == "hoch"),
    })
    .await
}

/// Changes the draft and goes back to the list; what is not possible stands at the field `feld`.
async fn fertig(
    anfrage: &Anfrage,
    id: &str,
    gruppe: &str,
    (getan, was, schluessel): (&str, &str, &str),
    feld: &str,
    tun: impl FnOnce(&mut Dateien) -> Result<(), Einwand>,
) -> Ergebnis {
    let b = Blick::laden(anfrage, id, Aktion::Aendern).await?;
    let da = fragen::frage(&b.w.dateien.formular(), schluessel);
    let frage =
        da.and_then(|(_, f)| Some(f.get("frage")?.as_str()?.to_owned())).unwrap_or_else(|| schluessel.to_owned());
    let bemerkung = format!("Frage „{frage}“ {was}");
    match aendern(anfrage, &b.w, &bemerkung, |d| tun(d).map_err(Stoerung::from)).await? {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/frage/{gruppe}?getan={getan}#{ANKER}", adresse(&w)))),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(w, stoerung) => {
            let satz = if let Stoerung::Einwand(satz) = stoerung { satz } else { String::new() };
            zeigen(anfrage, &Blick::von(anfrage, *w), gruppe, &Felder::default(), vec![Fehlerhinweis::neu(feld, satz)])
        }
    }
}

/// The page again, with what was typed below its settings.
fn zeigen(anfrage: &Anfrage, b: &Blick, gruppe: &str, getippt: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let quellen = quellen(b, gruppe);
    let mut felder = als_felder(&werte(&b.w.dateien, gruppe, &quellen).ok_or(WebFehler::NichtGefunden)?);
    felder.0.extend(getippt.0.iter().filter(|(n, _)| [FRAGE, ART].contains(&n.as_str())).cloned());
    maske(anfrage, b, gruppe, &felder, fehler, Beiwerk::default())
}

/// A new question: then its settings.
async fn hinzu(anfrage: &Anfrage, id: &str, gruppe: &str, felder: &Felder) -> Ergebnis {
    let b = Blick::laden(anfrage, id, Aktion::Aendern).await?;
    let mut fehler = Vec::new();
    let frage = freitext(felder.text(FRAGE), FRAGE_LANG).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu(FRAGE, satz));
        String::new()
    });
    if frage.is_empty() && fehler.is_empty() {
        fehler.push(Fehlerhinweis::neu(FRAGE, "Schreiben Sie die Frage."));
    }
    let art = felder.text(ART);
    if !ARTEN.iter().any(|(w, _)| *w == art) {
        fehler.push(Fehlerhinweis::neu(ART, "Wählen Sie, welche Art von Antwort Sie erwarten."));
    }
    if !fehler.is_empty() {
        return zeigen(anfrage, &b, gruppe, felder, fehler);
    }
    let weitere = b.kennungen();
    let mut neu = String::new();
    let ausgang = aendern(anfrage, &b.w, &format!("Frage „{frage}“ hinzugefügt"), |d| {
        neu = gruppen::hinzu(d, gruppe, &frage, art, &weitere)?;
        Ok(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/frage/{gruppe}.{neu}?neu=ja", adresse(&w)))),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => {
            zeigen(anfrage, &b, gruppe, felder, vec![Fehlerhinweis::neu(ART, satz)])
        }
        Geaendert::Gesperrt(_) | Geaendert::Anders(..) => Err(gesperrt()),
    }
}
