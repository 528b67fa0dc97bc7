//! `/leitstand/mandanten`: the authorities, what each offers online, and what is missing for it in plain words.

use axum::extract::Path;
use grund::{MandantId, Tag, Traeger, suchform, tag_von};
use verzeichnis::{Mandant, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler, abfragewert,
    bausteine::{
        Art, Eingabe, Knopf, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben, blaettern, knopfzeile, link,
        rueckmeldung, status,
    },
    html,
};

use crate::{S, seite as rahmen};

const JE_SEITE: usize = 50;
const KEINE_STELLE: &str = "Es fehlt eine Stelle, die Anträge annimmt.";

/// `GET /leitstand/mandanten?suche=…&nach=…`
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let suche = felder.text("suche");
    let nach: Option<i32> = felder.text("nach").parse().ok();
    let stand = anfrage.haus.verzeichnis.stand();
    let alle = stand.mandanten();
    let gesucht = suchform(suche);
    let treffer: Vec<_> = alle
        .iter()
        .filter(|m| gesucht.is_empty() || suchform(&m.name).contains(&gesucht) || m.ags.as_str().starts_with(&gesucht))
        .collect();
    let ab = nach.map_or(0, |nach| treffer.partition_point(|m| m.id.0 <= nach));
    let zeigen: Vec<_> = treffer.iter().skip(ab).take(JE_SEITE).collect();
    let adresse = |nach: Option<MandantId>| {
        let nach = nach.map_or(String::new(), |n| format!("&nach={n}"));
        format!("/leitstand/mandanten?suche={}{nach}", abfragewert(suche))
    };
    let vorige = (ab > 0).then(|| adresse(ab.checked_sub(JE_SEITE + 1).and_then(|i| treffer.get(i)).map(|m| m.id)));
    let naechste = (ab + zeigen.len() < treffer.len()).then(|| adresse(zeigen.last().map(|m| m.id)));
    let heute = tag_von(anfrage.jetzt);
    let tabelle = Tabelle::neu(
        "Mandanten",
        [
            Spalte::text("Behörde"),
            Spalte::text("Nummer").sortiert("ascending"),
            Spalte::zahl("Stellen"),
            Spalte::zahl("Leistungen online"),
            Spalte::text("Stand"),
        ],
    )
    .titel_verborgen()
    .zeilen(zeigen.iter().map(|m| {
        let lage = Lage::von(&anfrage, &stand, m, heute);
        vec![
            link(&format!("/leitstand/mandanten/{}", m.id), &m.name),
            html! { (m.id) },
            html! { (lage.stellen) },
            html! { (lage.online()) " von " (lage.leistungen.len()) },
            lage.marke(),
        ]
    }));
    let eingabe = Eingabe::neu("suche", "Name oder Gemeindeschlüssel").art("search").wert(suche).freiwillig(S);
    rahmen(&anfrage, "Mandanten")
        .inhalt(html! {
            form.bw-formular method="get" action="/leitstand/mandanten" role="search" novalidate {
                (eingabe)
                (knopfzeile(html! { (Knopf::haupt("Suchen")) }))
            }
            p { (link("/leitstand/mandanten/neu", "Behörde anlegen")) }
            (absatz(&format!("{} von {} Behörden", treffer.len(), alle.len())))
            @if zeigen.is_empty() {
                (absatz("Keine Behörde passt zu Ihrer Suche. Prüfen Sie die Schreibweise."))
            } @else {
                (tabelle)
                (blaettern(S, vorige.as_deref(), naechste.as_deref()))
            }
        })
        .antwort()
}

/// `GET /leitstand/mandanten/{id}`
pub async fn einer(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let mandant = stand.mandant(id).ok_or(WebFehler::NichtGefunden)?;
    let lage = Lage::von(&anfrage, &stand, mandant, tag_von(anfrage.jetzt));
    let ohne_administration = anfrage.haus.konten.administrationen(id).await? == 0;
    let mehr = web::aktivierung::maengel_der_behoerde(&anfrage.haus, id).await?;
    let gemeinde = stand.gemeinde(&mandant.ags);
    let leistungen = Tabelle::neu(
        "Leistungen",
        [Spalte::text("Leistung"), Spalte::text("Stand"), Spalte::text("Eigene Werte"), Spalte::text("Was fehlt")],
    )
    .titel_verborgen()
    .zeilen(lage.leistungen.iter().map(|l| {
        vec![
            html! { (l.name) },
            if l.aktiv && l.fehlt.is_none() {
                status(Art::Erfolg, "online")
            } else if l.aktiv {
                status(Art::Warnung, "unvollständig")
            } else {
                status(Art::Hinweis, "nicht aktiviert")
            },
            html! { (l.werte) },
            html! { (l.fehlt.as_deref().unwrap_or("nichts")) },
        ]
    }));
    rahmen(&anfrage, &mandant.name)
        .krume("/leitstand/mandanten", "Mandanten")
        .inhalt(html! {
            @if anfrage.abfrage_wert("war").as_deref() == Some("angelegt") {
                (rueckmeldung(Art::Erfolg, "Behörde angelegt", absatz("Die Person, die sie administriert, bekommt gleich eine E-Mail mit ihrem Link.")))
            }
            (angaben(S, &[
                Zeile::neu("Nummer", mandant.id.to_string()),
                Zeile::neu("Gemeinde", gemeinde.map_or_else(|| mandant.ags.to_string(), |g| g.mit_kreis())),
                Zeile::neu("Amtlicher Gemeindeschlüssel", mandant.ags.as_str()),
                Zeile::neu("Amtlicher Regionalschlüssel", gemeinde.map_or("–".to_owned(), |g| g.ars.to_string())),
                Zeile::neu("Demonstration", if mandant.demonstration { "ja" } else { "nein" }),
                Zeile::markup("Stand", lage.marke()),
            ]))
            @if lage.stellen == 0 || ohne_administration || !mehr.is_empty() {
                ul.kern-list.kern-list--bullet {
                    @if ohne_administration { li { "Niemand administriert diese Behörde. " (link(&format!("/leitstand/mandanten/{id}/administration"), "Person benennen")) } }
                    @if lage.stellen == 0 { li { (KEINE_STELLE) } }
                    @for mangel in &mehr { li { (mangel.satz) } }
                }
            }
            p { (link(&format!("/leitstand/mandanten/{id}/administration"), "Wer die Behörde administriert")) }
            p { (link(&format!("/leitstand/mandanten/{id}/einbettung"), "Auf welchen Websites die Leistungen eingebettet werden")) }
            (abschnitt("Leistungen"))
            (leistungen)
            (abschnitt("Stellen"))
            @if lage.stellen == 0 { (absatz("Es gibt keine Stelle.")) }
            ul.kern-list.kern-list--bullet { @for e in stand.einheiten_von(mandant.id) { li { (e.name) } } }
        })
        .antwort()
}

/// How far an authority is set up.
struct Lage {
    stellen: usize,
    leistungen: Vec<Zeilenlage>,
    maengel: Vec<&'static str>,
}

/// One service of an authority.
struct Zeilenlage {
    name: String,
    aktiv: bool,
    werte: usize,
    fehlt: Option<String>,
}

impl Lage {
    fn von(anfrage: &Anfrage, stand: &Stand, mandant: &Mandant, heute: Tag) -> Self {
        let stellen = stand.einheiten_von(mandant.id).len();
        let mut maengel = Vec::new();
        if stellen == 0 {
            maengel.push(KEINE_STELLE);
        }
        let auftritt = stand.auftritt(Traeger::Mandant(mandant.id));
        if mandant.impressum.trim().is_empty() && auftritt.is_none_or(|a| a.impressum.trim().is_empty()) {
            maengel.push("Das Impressum fehlt.");
        }
        let leistungen = anfrage
            .haus
            .leistungen
            .alle()
            .iter()
            .map(|l| {
                let kennung = &l.stamm.kennung;
                let parameter = stand.parameter(kennung, mandant.id);
                let fehlt = parameter.and_then(|_| match stand.zustaendig(kennung, &mandant.ags, heute) {
                    None => Some("Es ist keine Stelle zuständig, oder mehrere sind es.".to_owned()),
                    Some(z) if z.mandant.id != mandant.id => Some(format!("Zuständig ist {}.", z.mandant.name)),
                    Some(_) => None,
                });
                Zeilenlage {
                    name: l.name(S).to_owned(),
                    aktiv: parameter.is_some(),
                    werte: parameter.map_or(0, |p| p.len()),
                    fehlt,
                }
            })
            .collect();
        Self { stellen, leistungen, maengel }
    }

    fn online(&self) -> usize {
        self.leistungen.iter().filter(|l| l.aktiv && l.fehlt.is_none()).count()
    }

    fn marke(&self) -> Markup {
        if !self.maengel.is_empty() || self.leistungen.iter().any(|l| l.fehlt.is_some()) {
            status(Art::Warnung, "unvollständig")
        } else if self.online() == 0 {
            status(Art::Hinweis, "nichts aktiviert")
        } else {
            status(Art::Erfolg, "aktiv")
        }
    }
}
