//! Every saved state: who made it and when, what it changed, and the way back to it.

use konto::Aktion;
use leistung::{Leistung, Thema};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Ereignis, Knopf},
    format, html,
    vergleich::{saetze, vergleichen, zeigen as unterschied},
};
use werkstatt::{Dateien, Geaendert, Schritt, Schrittart, Stand};

use crate::gemeinsam::{DE, Stoerung, adresse, aendern, blatt_zu, gesperrt, laden, name_von, namen, sperrhinweis, tx};

/// What a step was.
fn wort(art: Schrittart) -> &'static str {
    match art {
        Schrittart::Gespeichert => "Gespeichert",
        Schrittart::Vorgelegt => "Zur Prüfung vorgelegt",
        Schrittart::Zurueckgeholt => "Zurückgeholt",
        Schrittart::Freigegeben => "Freigegeben",
        Schrittart::Zurueckgewiesen => "Zurückgewiesen",
        Schrittart::Zurueckgezogen => "Aus dem Angebot genommen",
        Schrittart::Verworfen => "Verworfen",
    }
}

/// GET: the steps, the newest first; with `?vergleich=` the difference of one of them to the state before it.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Lesen).await?;
    let mut tx = tx(&anfrage, w.traeger).await?;
    let schritte = werkstatt::schritte(&mut tx, w.id).await?;
    drop(tx);
    let namen = namen(&anfrage, schritte.iter().map(|s| s.wer).collect()).await?;
    let a = adresse(&w);
    let gewaehlt = anfrage.abfrage_wert("vergleich").and_then(|v| v.parse::<i64>().ok());
    let schreiben = w.stand != Stand::ZurPruefung;
    let erster_mit_dateien = schritte.iter().find(|s| s.dateien.is_some()).map(|s| s.id);
    let ereignisse: Vec<Ereignis> = schritte
        .iter()
        .map(|s| Ereignis {
            wann: format::zeit_element(DE, s.zeit),
            titel: if s.bemerkung.is_empty() { wort(s.art).to_owned() } else { format!("{}: {}", wort(s.art), s.bemerkung) },
            wer: Some(name_von(&namen, s.wer)),
            inhalt: s.dateien.as_ref().map(|_| html! {
                a.kern-link href=(format!("{a}/fassungen?vergleich={}#unterschied", s.id)) { "Was hat sich geändert?" (bausteine::verborgen(&format!(" {}", s.bemerkung))) }
                @if schreiben && Some(s.id) != erster_mit_dateien {
                    form method="post" action=(format!("{a}/fassungen")) data-bw-formular="" {
                        (Knopf::still("Diesen Stand wiederherstellen").zusatz(&s.bemerkung).feld("stand", &s.id.to_string()))
                    }
                }
            }),
            offen: false,
        })
        .collect();
    let inhalt = html! {
        (sperrhinweis(&w))
        @if anfrage.abfrage_wert("wiederhergestellt").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Wiederhergestellt", bausteine::absatz("Der Dienst ist wieder, wie er damals war. Auch das lässt sich zurücknehmen.")))
        }
        @if let Some(nr) = gewaehlt { (vergleich(&anfrage, &schritte, nr)) }
        (crate::nutzung::hinweis(&w))
        (bausteine::abschnitt("Verlauf"))
        (bausteine::verlauf(&ereignisse))
    };
    blatt_zu(&anfrage, &w, "Fassungen").inhalt(inhalt).antwort()
}

fn vergleich(anfrage: &Anfrage, schritte: &[Schritt], nr: i64) -> Markup {
    let stelle = schritte.iter().position(|s| s.id == nr);
    let neu = stelle.and_then(|i| schritte.get(i)).and_then(|s| s.dateien.as_ref());
    let Some(neu) = neu else { return html! {} };
    let leer = Dateien::default();
    let alt = schritte.iter().skip(stelle.map_or(0, |i| i + 1)).find_map(|s| s.dateien.as_ref()).unwrap_or(&leer);
    html! { section id="unterschied" { (bausteine::abschnitt("Was sich geändert hat")) (unterschiede(anfrage, alt, neu)) } }
}

/// In sentences; the files word by word behind them, for who wants to know exactly.
pub fn unterschiede(anfrage: &Anfrage, alt: &Dateien, neu: &Dateien) -> Markup {
    let pfade: std::collections::BTreeSet<&String> = alt.0.keys().chain(neu.0.keys()).collect();
    let anders: Vec<&String> = pfade.into_iter().filter(|p| alt.0.get(*p) != neu.0.get(*p)).collect();
    html! {
        @if anders.is_empty() { p.kern-body { "Nichts hat sich geändert." } }
        @else {
            (in_worten(anfrage, alt, neu, &anders))
            details.bw-vorbild {
                summary { "Für Fachleute: die Dateien, Wort für Wort" }
                @for pfad in &anders {
                    @let leer = String::new();
                    h3.kern-heading-small { (dateiname(pfad)) }
                    (unterschied(&kurz(alt.0.get(*pfad).unwrap_or(&leer), neu.0.get(*pfad).unwrap_or(&leer))))
                }
            }
        }
    }
}

/// What a clerk reads.
fn in_worten(anfrage: &Anfrage, alt: &Dateien, neu: &Dateien, anders: &[&String]) -> Markup {
    if alt.0.is_empty() {
        return bausteine::absatz("Hier beginnt der Dienst. Davor gab es nichts, womit er sich vergleichen lässt.");
    }
    let (ganz_alt, ganz_neu) = (alt.vollstaendig(&anfrage.haus.bausteine), neu.vollstaendig(&anfrage.haus.bausteine));
    let gelesen = |d: &leistung::Dateien| Leistung::uebersetzen_soweit(d).0;
    let (Some(a), Some(n)) = (gelesen(&ganz_alt), gelesen(&ganz_neu)) else {
        return bausteine::meldung(
            Art::Hinweis,
            "Nur als Dateien",
            bausteine::absatz(
                "Einer der beiden Stände hat einen Fehler und lässt sich nicht lesen. Darum stehen die Änderungen nur Wort für Wort da.",
            ),
        );
    };
    let texte = |d: &leistung::Dateien| -> leistung::Textdateien {
        d.iter().filter_map(|(p, t)| Some((p.clone(), String::from_utf8(t.clone()).ok()?))).collect()
    };
    let alle = leistung::unterschiede(&a, &n, (&texte(&ganz_alt), &texte(&ganz_neu)));
    let nebenbei: Vec<String> = anders.iter().filter(|p| p.starts_with("faelle/")).map(|p| dateiname(p)).collect();
    html! {
        @for thema in Thema::ALLE {
            @let hier: Vec<_> = alle.iter().filter(|u| u.thema == thema).collect();
            @if !hier.is_empty() {
                h3.kern-heading-small { (thema.titel()) }
                (saetze(&hier))
            }
        }
        @if !nebenbei.is_empty() { p.kern-body { "Geändert: " (nebenbei.join(", ")) "." } }
        @if alle.is_empty() && nebenbei.is_empty() {
            p.kern-body { "In dem, was Bürgerinnen und Bürger und das Amt sehen, hat sich nichts geändert. Anders ist nur: " (anders.iter().map(|p| dateiname(p)).collect::<Vec<_>>().join(", ")) "." }
        }
    }
}

/// The words around what changed; long runs that stayed are cut.
fn kurz(alt: &str, neu: &str) -> Vec<web::vergleich::Stueck> {
    use web::vergleich::Stueck;
    let zeilen = |t: &str, von_hinten: bool| {
        let alle: Vec<&str> = t.lines().collect();
        let teil = if von_hinten { alle.get(alle.len().saturating_sub(3)..) } else { alle.get(..alle.len().min(3)) };
        teil.unwrap_or_default().join("\n")
    };
    vergleichen(alt, neu)
        .into_iter()
        .map(|s| match s {
            Stueck::Gleich(t) if t.lines().count() > 8 => {
                Stueck::Gleich(format!("{}\n …\n{}", zeilen(&t, false), zeilen(&t, true)))
            }
            andere => andere,
        })
        .collect()
}

fn dateiname(pfad: &str) -> String {
    match pfad {
        "formular.json" => "Seiten und Fragen".to_owned(),
        leistung::STAMM => "Texte, Angaben und Schreiben".to_owned(),
        p if p.starts_with("texte/") => {
            format!("Übersetzung {}", p.trim_start_matches("texte/").trim_end_matches(".ftl"))
        }
        p if p.starts_with("faelle/") => {
            format!("Testfall {}", p.trim_start_matches("faelle/").trim_end_matches(".toml"))
        }
        p => p.to_owned(),
    }
}

/// POST: an earlier state becomes the present one.
pub async fn zuruecksetzen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Aendern).await?;
    let nr: i64 = felder.text("stand").parse().map_err(|_| WebFehler::Unlesbar)?;
    let mut blick = tx(&anfrage, w.traeger).await?;
    let schritte = werkstatt::schritte(&mut blick, w.id).await?;
    drop(blick);
    let damals = schritte.into_iter().find(|s| s.id == nr).ok_or(WebFehler::NichtGefunden)?;
    let dateien = damals.dateien.ok_or(WebFehler::NichtGefunden)?;
    let bemerkung = format!(
        "Stand wiederhergestellt („{}“)",
        if damals.bemerkung.is_empty() { wort(damals.art) } else { &damals.bemerkung }
    );
    let ausgang = aendern(&anfrage, &w, &bemerkung, |d| {
        *d = dateien;
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/fassungen?wiederhergestellt=ja", adresse(&w)))),
        _ => Err(gesperrt()),
    }
}
