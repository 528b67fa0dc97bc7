//! `/leitstand/auftrag/{id}`: where the process of the matter stands to which an order belongs. Steps, times and orders of
//! the platform; no number, no id, no name, no content (the two doors of the database that it looks through show nothing
//! else).

use ablauf::Modell;
use akte::{outbox, spuren};
use axum::extract::Path;
use datenbank::Sicht;
use vorgang::Status;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    ablauf::{Schrittstand, Staende, auftrag_in_worten, bild, ereignis_in_worten, schrittliste},
    bausteine::{self, Art, Knopf, Spalte, Tabelle, Zeile, absatz, abschnitt, formular, link, status},
    format, html,
};

use crate::{S, alter, seite as rahmen};

/// `GET /leitstand/auftrag/{id}`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let (mandant, id) = outbox::vorgang_von(&mut tx, id).await?.ok_or(WebFehler::NichtGefunden)?;
    let auftraege = outbox::des_vorgangs(&mut tx, mandant, id).await?;
    let blick = spuren::fuer_betrieb(&mut tx, mandant, id).await?.ok_or(WebFehler::NichtGefunden)?;
    drop(tx);
    let leistung = anfrage.haus.leistungen.version(&blick.ablauf);
    let leistung = leistung
        .ok_or_else(|| WebFehler::intern(format!("version {} of {} is not loaded", blick.ablauf, blick.leistung)))?;
    let modell = &*leistung.ablauf;
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let behoerde = verzeichnis.mandant(mandant).map_or_else(|| mandant.to_string(), |m| m.name.clone());
    let staende = staende(&blick.spuren, &auftraege);
    let stand = Status::von(&blick.status).map_or_else(|| blick.status.clone(), |s| s.text().to_owned());
    rahmen(&anfrage, "Ablauf eines Vorgangs")
        .breit()
        .zurueck("/leitstand/warteschlange")
        .inhalt(html! {
            (absatz("Sie sehen Schritte, Zeiten und Aufträge. Inhalte, Namen und Nummern von Vorgängen sehen Sie nicht. Eingreifen kann die Leitung der zuständigen Stelle."))
            (bausteine::angaben(S, &[
                Zeile::markup("Behörde", link(&format!("/leitstand/mandanten/{mandant}"), &behoerde)),
                Zeile::neu("Leistung", leistung.name(S)),
                Zeile::neu("Status", stand),
                Zeile::markup("Eingegangen", format::zeit_element(S, blick.eingang)),
            ]))
            (abschnitt("Wo der Vorgang steht"))
            (hier(modell, &staende))
            (abschnitt("Aufträge der Plattform"))
            (auftragstabelle(&anfrage, &auftraege))
            (abschnitt("Bild des Ablaufs"))
            (bild(modell, &staende, &format!("Ablauf „{}“ mit dem Stand eines Vorgangs", modell.name)))
            (abschnitt("Schritte des Ablaufs"))
            (schrittliste(modell, &staende))
            (abschnitt("Was geschehen ist"))
            (verlauf(modell, &blick.spuren))
        })
        .antwort()
}

/// How the steps stand, from the tracks alone.
fn staende(spuren: &[spuren::Spur], auftraege: &[outbox::Auftrag]) -> Staende {
    let gestoert = auftraege.iter().any(|a| a.aufgegeben);
    let mut staende = Staende::new();
    for b in spuren::besuche(spuren) {
        let stand: &mut Schrittstand = staende.entry(b.knoten).or_default();
        match (b.bis, b.von) {
            (Some(_), _) => stand.erledigt += 1,
            (None, von) => {
                stand.hier = true;
                stand.gestoert = gestoert;
                stand.zusatz.extend(von.map(|v| html! { "Steht hier seit " (format::zeit_element(S, v)) "." }));
            }
        }
    }
    staende
}

fn hier(modell: &Modell, staende: &Staende) -> Markup {
    let offen: Vec<_> = staende.iter().filter(|(_, s)| s.hier).collect();
    html! {
        @if offen.is_empty() { (absatz("Kein Schritt ist offen, oder der Vorgang ist älter als die Aufzeichnung der Schritte.")) }
        @else {
            ul.kern-list.kern-list--bullet {
                @for (id, stand) in offen {
                    @let titel = modell.finde(id).map_or(id.as_str(), |(_, k)| web::ablauf::titel(k));
                    li { strong { (titel) } @for z in &stand.zusatz { ". " (z) } }
                }
            }
        }
    }
}

fn auftragstabelle(anfrage: &Anfrage, auftraege: &[outbox::Auftrag]) -> Markup {
    if auftraege.is_empty() {
        return absatz("Kein Auftrag wartet.");
    }
    let zeilen = auftraege.iter().map(|a| {
        let nummer = format!("Auftrag {}", a.id);
        let lage = match (&a.fehler, a.aufgegeben) {
            (Some(_), true) => status(Art::Fehler, "aufgegeben"),
            (Some(_), false) => status(Art::Warnung, "wird wiederholt"),
            (None, _) => status(Art::Hinweis, "vorgemerkt"),
        };
        vec![
            html! { (nummer) },
            html! { (auftrag_in_worten(&a.art)) },
            lage,
            html! { (alter(a.angelegt, anfrage.jetzt)) },
            html! { @if a.aufgegeben { "–" } @else { (format::zeit_element(S, a.faellig)) } },
            html! { (a.versuche) },
            html! { (a.fehler.as_deref().unwrap_or("–")) },
            html! {
                @if a.fehler.is_some() {
                    (formular(&format!("/leitstand/warteschlange/{}/erneut", a.id), html! { (Knopf::neben("Erneut versuchen").zusatz(&nummer)) }))
                } @else { "–" }
            },
        ]
    });
    let spalten = ["Auftrag", "Art", "Stand", "Alter", "Nächstes Mal", "Versuche", "Grund", "Aktion"].map(Spalte::text);
    let tabelle = Tabelle::neu("Aufträge der Plattform", spalten).titel_verborgen().zeilen(zeilen);
    html! { (tabelle) }
}

fn verlauf(modell: &Modell, spuren: &[spuren::Spur]) -> Markup {
    let eintraege: Vec<bausteine::Ereignis> = spuren
        .iter()
        .rev()
        .map(|s| {
            let wege: Vec<String> = s
                .bewegungen
                .iter()
                .flatten()
                .map(|b| {
                    let titel = modell.finde(&b.knoten).map_or(b.knoten.as_str(), |(_, k)| web::ablauf::titel(k));
                    format!("{} „{titel}“", if b.hinein { "erreicht:" } else { "verlassen:" })
                })
                .collect();
            bausteine::Ereignis {
                wann: format::zeit_element(S, s.zeit),
                titel: ereignis_in_worten(&s.art).to_owned(),
                wer: None,
                inhalt: (!wege.is_empty()).then(|| html! { p.bw-leise { "Schritt " (wege.join(", ")) } }),
                offen: false,
            }
        })
        .collect();
    bausteine::verlauf(&eintraege)
}
