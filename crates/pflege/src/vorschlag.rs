//! A newer version of a service that the authority took over: what it does differently, what becomes of the authority's
//! own values, and the decision.

use grund::{LeistungKennung, MandantId, Traeger};
use http::StatusCode;
use konto::{Aktion, Ressource};
use leistung::{Leistung, Thema};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Langtext, Rang, Zeile},
    format, html,
    vergleich::saetze,
    vorschlag::{self, Eigenwert, Entschlossen, Entschluss, Vorschlag},
};

use crate::gemeinsam::{DE, darf, festschreiben, freitext, seite, traegername, tx};

type Pfad = (String, String);

/// Length of a reason.
const GRUND_LANG: usize = 1000;

fn lesen(anfrage: &Anfrage, pfad: &Pfad) -> Result<(MandantId, LeistungKennung), WebFehler> {
    let m: MandantId = pfad.0.parse().map_err(|_| WebFehler::NichtGefunden)?;
    if !darf(anfrage, Traeger::Mandant(m), Ressource::Zustaendigkeit, Aktion::Aendern) {
        return Err(WebFehler::NichtGefunden);
    }
    Ok((m, LeistungKennung(pfad.1.clone())))
}

fn adresse(m: MandantId, l: &LeistungKennung) -> String {
    format!("/redaktion/vorschlag/{m}/{l}")
}

/// On the page where the service is offered: which version holds, and whether there is a newer one.
pub async fn hinweis(anfrage: &Anfrage, m: MandantId, l: &LeistungKennung) -> Result<Markup, WebFehler> {
    let v = vorschlag::vorschlag(&anfrage.haus, m, l).await?;
    let ziel = adresse(m, l);
    Ok(html! {
        @match &v {
            Some(v) if v.abgelehnt() => (bausteine::meldung(Art::Hinweis, "Sie bleiben bei Ihrer Fassung", html! {
                p.kern-body { "Eine neuere Fassung haben Sie abgelehnt. " (bausteine::link(&ziel, "Noch einmal ansehen")) }
            })),
            Some(_) => (bausteine::meldung(Art::Warnung, "Es gibt eine neuere Fassung", html! {
                p.kern-body { "Bei Ihnen gilt weiter die Fassung, die Sie übernommen haben. " (bausteine::link(&ziel, "Unterschiede ansehen und entscheiden")) }
            })),
            None => {},
        }
    })
}

/// Who leads the service and who paid for it, as its makers say; that they say nothing is said, too.
pub fn herkunft(l: &Leistung) -> Vec<Zeile> {
    let eine = |was: &str, wer: Option<&str>| Zeile::neu(was, wer.unwrap_or("nicht angegeben"));
    vec![eine("Federführung", l.stamm.fuehrt().as_deref()), eine("Finanziert von", l.stamm.bezahlt_von())]
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad)?;
    maske(&anfrage, m, &l, &Felder::default(), Vec::new(), StatusCode::OK).await
}

async fn maske(
    anfrage: &Anfrage,
    m: MandantId,
    l: &LeistungKennung,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
    status: StatusCode,
) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let verlauf = vorschlag::verlauf(&mut tx, m, l).await?;
    drop(tx);
    let Some(v) = vorschlag::vorschlag(&anfrage.haus, m, l).await? else {
        if verlauf.is_empty() {
            return Err(WebFehler::NichtGefunden);
        }
        let inhalt = html! {
            (bausteine::meldung(Art::Erfolg, "Auf dem neuesten Stand", bausteine::absatz("Bei Ihnen gilt die Fassung, die heute angeboten wird.")))
            p.kern-body { "Laufende Vorgänge behalten die Fassung, mit der sie begannen. Die Leitung bringt sie gezielt auf die neue: " (bausteine::link("/amt/ablaeufe", "Laufende Abläufe")) }
            (entschluesse(&verlauf))
        };
        return blatt(anfrage, m, l, inhalt, Vec::new(), status);
    };
    let gesetzt = stand.gesetzte_parameter(l, m).cloned().unwrap_or_default();
    let eigene = vorschlag::eigene_werte(&v.alt, &v.neu, &gesetzt);
    let inhalt = html! {
        (kopf(&v))
        @for thema in Thema::ALLE { (abschnitt(&v, thema)) }
        @if v.unterschiede.is_empty() { (bausteine::absatz("In dem, was Bürgerinnen und Bürger und Ihr Amt sehen, unterscheiden sich die Fassungen nicht.")) }
        (werte(&eigene, m, l))
        p.kern-body { "Hat Ihre Behörde den Dienst angepasst, gilt die Anpassung weiter. Änderungen führen Sie in der Werkstatt zusammen: " (bausteine::link("/werkstatt", "Werkstatt")) }
        p.kern-body { "Laufende Vorgänge behalten ihre Fassung. Die Leitung kann sie danach gezielt umziehen, mit einer Vorschau: " (bausteine::link("/amt/ablaeufe", "Laufende Abläufe")) }
        (bausteine::abschnitt("Entscheiden"))
        (bausteine::formular(&adresse(m, l), html! {
            input type="hidden" name="version" value=(v.neu.version.to_string());
            (Langtext::neu("grund", "Warum bleiben Sie bei Ihrer Fassung?").hinweis("Nur wenn Sie ablehnen.").zeilen(3).maximal(GRUND_LANG).wert(felder.text("grund")).fehler(Fehlerhinweis::fuer(&fehler, "grund")).freiwillig(DE))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Neue Fassung übernehmen").feld("aktion", "annehmen"))
                (Knopf::neben("Bei unserer Fassung bleiben").feld("aktion", "ablehnen"))
            }))
        }))
        (entschluesse(&verlauf))
    };
    blatt(anfrage, m, l, inhalt, fehler, status)
}

fn blatt(
    anfrage: &Anfrage,
    m: MandantId,
    l: &LeistungKennung,
    inhalt: Markup,
    fehler: Vec<Fehlerhinweis>,
    status: StatusCode,
) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let name = crate::gemeinsam::leistungsname(&stand, l, None);
    let zurueck = format!("/redaktion/aktivierung/{m}/{l}");
    seite(anfrage, format!("Neue Fassung: {name}"))
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/dienste", "Online-Dienste")
        .krume(zurueck.clone(), name)
        .zurueck(zurueck)
        .fehler(fehler)
        .status(status)
        .inhalt(inhalt)
        .antwort()
}

fn kopf(v: &Vorschlag) -> Markup {
    let mut zeilen = vec![
        Zeile::markup(
            "Bei Ihnen gilt",
            html! { "Fassung " (kurz(&v.alt)) ", übernommen am " (format::zeit_element(DE, v.da.seit)) },
        ),
        Zeile::neu("Vorgeschlagen", format!("Fassung {}", kurz(&v.neu))),
    ];
    zeilen.extend(herkunft(&v.neu));
    html! {
        @if v.abgelehnt() { (bausteine::meldung(Art::Hinweis, "Abgelehnt", bausteine::absatz("Diese Fassung haben Sie abgelehnt. Sie können sie noch übernehmen."))) }
        (bausteine::angaben(DE, &zeilen))
    }
}

fn kurz(l: &Leistung) -> String {
    l.version.to_string().chars().take(8).collect()
}

fn abschnitt(v: &Vorschlag, thema: Thema) -> Markup {
    let alle: Vec<_> = v.unterschiede.iter().filter(|u| u.thema == thema).collect();
    html! {
        @if !alle.is_empty() {
            (bausteine::abschnitt(thema.titel()))
            (saetze(&alle))
        }
    }
}

/// What becomes of the authority's own values; what does not fit has to be put right first.
fn werte(eigene: &[Eigenwert], m: MandantId, l: &LeistungKennung) -> Markup {
    html! {
        @if !eigene.is_empty() {
            (bausteine::abschnitt("Ihre eigenen Werte"))
            ul.kern-list.kern-list--bullet {
                @for e in eigene {
                    li {
                        @match e {
                            Eigenwert::Bleibt(was, wert) => { "„" (was) "“ bleibt: " (wert) },
                            Eigenwert::Faellt(was, wert) => { "„" (was) "“ wird nicht mehr gebraucht. Ihr Wert (" (wert) ") fällt weg." },
                            Eigenwert::Passt(was, wert, satz) => {
                                (bausteine::status(Art::Fehler, "Passt nicht")) " „" (was) "“: Ihr Wert (" (wert) ") ist in der neuen Fassung nicht möglich. " (satz) " "
                                (bausteine::link(&format!("/redaktion/werte/{m}/{l}"), "Wert ändern"))
                            },
                        }
                    }
                }
            }
        }
    }
}

fn entschluesse(verlauf: &[Entschlossen]) -> Markup {
    html! {
        @if !verlauf.is_empty() {
            (bausteine::abschnitt("Bisher entschieden"))
            ul.kern-list.kern-list--bullet {
                @for e in verlauf {
                    li {
                        (format::zeit_element(DE, e.zeit)) ": Fassung " (e.version.to_string().chars().take(8).collect::<String>()) " "
                        @match e.was { Entschluss::Uebernommen => "übernommen, als die Behörde den Dienst anbot", Entschluss::Angenommen => "übernommen", Entschluss::Abgelehnt => "abgelehnt" }
                        @if !e.grund.is_empty() { ": " (e.grund) }
                    }
                }
            }
            (bausteine::linkknopf(Rang::Still, "/redaktion/dienste", "Alle Online-Dienste"))
        }
    }
}

/// POST.
pub async fn entscheiden(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad)?;
    let Some(v) = vorschlag::vorschlag(&anfrage.haus, m, &l).await? else { return Ok(web::weiter(&adresse(m, &l))) };
    let unverarbeitbar = StatusCode::UNPROCESSABLE_ENTITY;
    if felder.text("version") != v.neu.version.to_string() {
        let satz = "Inzwischen wird eine andere Fassung vorgeschlagen. Sehen Sie sich die Unterschiede an und entscheiden Sie noch einmal.";
        return maske(&anfrage, m, &l, &felder, vec![Fehlerhinweis::neu("", satz)], StatusCode::CONFLICT).await;
    }
    let was = if felder.text("aktion") == "annehmen" { Entschluss::Angenommen } else { Entschluss::Abgelehnt };
    let grund = match freitext(felder.text("grund"), GRUND_LANG) {
        Ok(t) if was == Entschluss::Abgelehnt && t.is_empty() => {
            Err("Schreiben Sie, warum Sie bei Ihrer Fassung bleiben.".to_owned())
        }
        andere => andere,
    };
    let grund = match grund {
        Ok(grund) => grund,
        Err(satz) => {
            return maske(&anfrage, m, &l, &felder, vec![Fehlerhinweis::neu("grund", satz)], unverarbeitbar).await;
        }
    };
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    if was == Entschluss::Angenommen {
        let stand = anfrage.haus.verzeichnis.stand();
        let mut gesetzt = stand.gesetzte_parameter(&l, m).map_or_else(Default::default, |p| p.as_ref().clone());
        let eigene = vorschlag::eigene_werte(&v.alt, &v.neu, &gesetzt);
        if eigene.iter().any(|e| matches!(e, Eigenwert::Passt(..))) {
            let satz = "Einer Ihrer Werte passt nicht zur neuen Fassung. Ändern Sie ihn zuerst.";
            return maske(&anfrage, m, &l, &felder, vec![Fehlerhinweis::neu("", satz)], unverarbeitbar).await;
        }
        if eigene.iter().any(|e| matches!(e, Eigenwert::Faellt(..))) {
            let vorher = gesetzt.clone();
            gesetzt.retain(|name, _| v.neu.stamm.parameter.get(name).is_some_and(|d| !d.ist_geheim()));
            let aktiv = stand.parameter(&l, m).is_some();
            verzeichnis::aktivieren(&mut tx, m, &l, &gesetzt, aktiv).await?;
            let was = (m, redaktion::Gegenstand::Leistung(&l));
            let schritte = redaktion::wertaenderungen(&vorher, &gesetzt);
            redaktion::werte_notieren(&mut tx, was, &schritte, anfrage.sitzung()?.konto, anfrage.jetzt).await?;
        }
    }
    if !vorschlag::entscheiden(&anfrage, &mut tx, &v, was, grund).await? {
        return Err(WebFehler::Konflikt("Diese Fassung ist nicht mehr da. Laden Sie die Seite neu.".to_owned()));
    }
    festschreiben(tx).await?;
    web::angebot::laden(&anfrage.haus.db, &anfrage.haus.leistungen).await?;
    Ok(web::weiter(&adresse(m, &l)))
}
