//! The history of a text: every version with its steps, the difference between any two saved wordings, the preview.

use redaktion::{Fassung, Fassungsstand, Schritt, Schrittart};
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Ereignis, Knopf, Option_, Spalte, Tabelle},
    format, html,
};

use crate::{
    gemeinsam::{DE, abfrage, name_von, namen, schluessel, seite, stand_marke, textadresse, texttitel, tx},
    pruefung::unterschiede,
    text::text_zeigen,
};

type Pfad = (String, String, String);

/// One wording that was saved: its step, and of which version it is.
struct Wortlaut {
    id: i64,
    name: String,
    inhalt: redaktion::Textinhalt,
}

async fn laden(anfrage: &Anfrage, s: &redaktion::Textschluessel) -> Result<Vec<(Fassung, Vec<Schritt>)>, WebFehler> {
    let mut tx = tx(anfrage, s.traeger).await?;
    let mut alle = Vec::new();
    for f in redaktion::fassungen(&mut tx, s).await? {
        let schritte = redaktion::schritte(&mut tx, f.id).await?;
        alle.push((f, schritte));
    }
    Ok(alle)
}

/// GET: all versions, the newest first, each with what happened to it.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    let alle = laden(&anfrage, &s).await?;
    let personen = alle.iter().flat_map(|(f, schritte)| {
        schritte.iter().filter_map(|x| x.wer).chain(f.geprueft.map(|(k, _)| k)).chain([f.autor])
    });
    let namen = namen(&anfrage, personen.collect()).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let tabelle = Tabelle::neu(
        "Fassungen, die neueste zuerst",
        [Spalte::text("Fassung"), Spalte::text("Stand"), Spalte::text("Geschrieben von"), Spalte::text("Geprüft von"), Spalte::text("Auf dem Portal")],
    )
    .titel_verborgen()
    .zeilen(alle.iter().map(|(f, _)| {
        vec![
            html! { a.kern-link href=(format!("#fassung-{}", f.nr)) { "Fassung " (f.nr) } },
            stand_marke(f.stand),
            html! { (name_von(&namen, f.autor)) },
            html! { @match f.geprueft { Some((k, t)) => { (name_von(&namen, k)) ", " (format::zeit_element(DE, t)) }, None => "niemand" } },
            html! { @match f.veroeffentlicht { Some(t) => { (format::zeit_element(DE, t)) @if let Some(b) = f.beendet { " bis " (format::zeit_element(DE, b)) } }, None => "nicht" } },
        ]
    }));
    let inhalt = html! {
        @if alle.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Noch keine Fassung", bausteine::absatz("Für diese Sprache hat noch niemand einen Text geschrieben.")))
        } @else {
            (tabelle)
            (auswahl(&s, &wortlaute(&alle, &namen), "", ""))
            @for (f, schritte) in &alle {
                section aria-labelledby=(format!("fassung-{}", f.nr)) {
                    h2.kern-heading-medium id=(format!("fassung-{}", f.nr)) { "Fassung " (f.nr) }
                    (bausteine::verlauf(&schritte.iter().rev().map(|x| ereignis(x, &namen)).collect::<Vec<_>>()))
                }
            }
        }
    };
    seite(&anfrage, format!("Fassungen: {}", texttitel(&stand, &s)))
        .krume(textadresse(&s), "Text")
        .inhalt(inhalt)
        .antwort()
}

fn ereignis(x: &Schritt, namen: &std::collections::HashMap<grund::KontoId, String>) -> Ereignis {
    let titel = match x.art {
        Schrittart::Gespeichert => "Gespeichert",
        Schrittart::Vorgelegt => "Zur Prüfung gegeben",
        Schrittart::Zurueckgeholt => "Zurückgeholt",
        Schrittart::Freigegeben => "Freigegeben",
        Schrittart::Zurueckgewiesen => "Zurückgewiesen",
        Schrittart::Geplant => "Veröffentlichung geplant",
        Schrittart::Veroeffentlicht => "Veröffentlicht",
        Schrittart::Zurueckgezogen => "Vom Portal genommen",
        Schrittart::Verworfen => "Verworfen",
    };
    let bemerkung = match (x.art, x.bemerkung.parse::<grund::Tag>()) {
        (Schrittart::Geplant, Ok(tag)) => format!("für den {}", format::tag(DE, tag)),
        _ => x.bemerkung.clone(),
    };
    Ereignis {
        wann: format::zeit_element(DE, x.zeit),
        titel: titel.to_owned(),
        wer: Some(x.wer.map_or_else(|| "Plattform, am geplanten Tag".to_owned(), |k| name_von(namen, k))),
        inhalt: (!bemerkung.is_empty()).then(|| html! { p.kern-body { (bemerkung) } }),
        offen: false,
    }
}

fn wortlaute(
    alle: &[(Fassung, Vec<Schritt>)],
    namen: &std::collections::HashMap<grund::KontoId, String>,
) -> Vec<Wortlaut> {
    let mut aus = Vec::new();
    for (f, schritte) in alle {
        for x in schritte.iter().rev() {
            let Some(inhalt) = &x.inhalt else { continue };
            let wer = x.wer.map_or_else(String::new, |k| format!(", {}", name_von(namen, k)));
            let name = format!("Fassung {}, gespeichert am {}{wer}", f.nr, format::zeit(DE, x.zeit));
            aus.push(Wortlaut { id: x.id, name, inhalt: inhalt.clone() });
        }
    }
    aus
}

fn auswahl(s: &redaktion::Textschluessel, alle: &[Wortlaut], von: &str, bis: &str) -> Markup {
    let ids: Vec<(String, &str)> = alle.iter().map(|w| (w.id.to_string(), w.name.as_str())).collect();
    let optionen = || ids.iter().map(|(id, name)| Option_::neu(id, name));
    html! {
        @if alle.len() > 1 {
            (bausteine::abschnitt("Zwei Stände vergleichen"))
            form.bw-formular method="get" action=(format!("{}/vergleich", textadresse(s))) {
                (Auswahl::liste(DE, "von", "Älterer Stand", optionen()).wert(von))
                (Auswahl::liste(DE, "bis", "Neuerer Stand", optionen()).wert(bis))
                (bausteine::knopfzeile(html! { (Knopf::neben("Unterschiede zeigen")) }))
            }
        }
    }
}

/// GET: the difference between two saved wordings.
pub async fn vergleich(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    let alle = laden(&anfrage, &s).await?;
    let personen = alle.iter().flat_map(|(_, schritte)| schritte.iter().filter_map(|x| x.wer));
    let namen = namen(&anfrage, personen.collect()).await?;
    let worte = wortlaute(&alle, &namen);
    let felder = abfrage(&anfrage);
    let (von, bis) = (felder.text("von"), felder.text("bis"));
    let finden = |id: &str| worte.iter().find(|w| w.id.to_string() == id);
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        (auswahl(&s, &worte, von, bis))
        @match (finden(von), finden(bis)) {
            (Some(alt), Some(neu)) => {
                (bausteine::abschnitt("Unterschiede"))
                p.kern-body { "Von: " (alt.name) br; "Bis: " (neu.name) }
                (unterschiede(&alt.inhalt, &neu.inhalt))
            }
            _ if worte.len() < 2 => (bausteine::absatz("Zu diesem Text sind noch keine zwei Stände gespeichert. Sobald es sie gibt, vergleichen Sie sie hier.")),
            _ => (bausteine::meldung(Art::Hinweis, "Wählen Sie zwei Stände", bausteine::absatz("Die Unterschiede erscheinen dann hier."))),
        }
    };
    seite(&anfrage, format!("Unterschiede: {}", texttitel(&stand, &s)))
        .krume(textadresse(&s), "Text")
        .krume(format!("{}/fassungen", textadresse(&s)), "Fassungen")
        .inhalt(inhalt)
        .antwort()
}

/// GET: the text as readers will see it: the version in the making, else what stands on the portal.
pub async fn vorschau(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    let mut tx = tx(&anfrage, s.traeger).await?;
    let offen = redaktion::offene(&mut tx, &s).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let (inhalt, woher) = match &offen {
        Some(f) => (f.inhalt.clone(), html! { "Fassung " (f.nr) " " (stand_marke(f.stand)) }),
        None => (crate::text::vorlage(&anfrage, &s), html! { (stand_marke(Fassungsstand::Veroeffentlicht)) }),
    };
    let land = crate::gemeinsam::land_von(&stand, s.traeger);
    let landestext = s.traeger.mandant().and_then(|_| stand.text(&s.leistung, land, s.sprache));
    let portal = html! {
        div.bw-vorschau lang=[(s.sprache != DE).then(|| s.sprache.tag())] {
            @if let Some(t) = landestext {
                (text_zeigen(&redaktion::Textinhalt { name: t.name.clone(), kurz: t.kurz.clone(), stichworte: Vec::new(), abschnitte: t.abschnitte.clone() }))
                (bausteine::abschnitt("Örtliche Besonderheiten"))
            }
            (text_zeigen(&inhalt))
        }
    };
    seite(&anfrage, format!("Vorschau: {}", texttitel(&stand, &s)))
        .krume(textadresse(&s), "Text")
        .inhalt(html! {
            p.kern-body { "So sehen Leserinnen und Leser den Text. " (woher) }
            (portal)
        })
        .antwort()
}
