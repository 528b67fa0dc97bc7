//! Notices that came to one's units from other offices of the platform: to be taken note of, nothing to answer.

use datenbank::Sicht;
use grund::UebergabeId;
use uebergabe::{Mitteilung, Mitteilungszeile};
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Spalte, Tabelle, Zeile},
    beteiligung::stellenname,
    format, html,
};

use crate::{
    gemeinsam::{DE, ich, seite},
    weiterleitung::einheiten,
};

/// Notices that the list shows of one authority.
const HOECHSTENS: i64 = 200;

/// GET: the list, unread ones first.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let mut alle: Vec<Mitteilungszeile> = Vec::new();
    for (mandant, einheiten) in einheiten(&anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        alle.extend(uebergabe::mitteilungen(&mut tx, mandant, &einheiten, HOECHSTENS).await?);
    }
    seite(&anfrage, "Mitteilungen")
        .inhalt(html! {
            p.kern-body { "Hier steht, was andere Stellen Ihrer Stelle mitteilen. Sie müssen nicht antworten." }
            @if alle.is_empty() { (bausteine::absatz("Es gibt keine Mitteilungen.")) } @else { (tabelle(&anfrage, &alle)) }
        })
        .antwort()
}

fn leistungsname(anfrage: &Anfrage, l: &grund::LeistungKennung) -> String {
    anfrage.haus.leistungen.aktuell(l.as_str()).map_or_else(|| l.to_string(), |da| da.name(DE).to_owned())
}

fn tabelle(anfrage: &Anfrage, alle: &[Mitteilungszeile]) -> Markup {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let spalten = ["Vorgang", "Leistung", "Von", "An", "Eingegangen", "Stand"].map(Spalte::text);
    let tabelle = Tabelle::neu("Mitteilungen", spalten).titel_verborgen().zeilen(alle.iter().map(|z| {
        vec![
            bausteine::link(&format!("/amt/mitteilung/{}", z.id), &z.nummer),
            html! { (leistungsname(anfrage, &z.leistung)) },
            html! { (stellenname(&verzeichnis, z.von)) },
            html! { (stellenname(&verzeichnis, z.einheit)) },
            format::zeit_element(DE, z.eingegangen),
            match z.gelesen {
                Some(_) => bausteine::status(Art::Erfolg, "gelesen"),
                None => bausteine::status(Art::Hinweis, "neu"),
            },
        ]
    }));
    html! { (tabelle) }
}

/// GET: one notice. Opening it notes that it was read.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: UebergabeId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let wer = (ich(&anfrage)?, anfrage.haus.umwelt.jetzt());
    for (mandant, einheiten) in einheiten(&anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let da = uebergabe::mitteilung(&mut tx, &anfrage.haus.tresor, (mandant, id), &einheiten, wer).await?;
        if let Some(m) = da {
            tx.commit().await.map_err(datenbank::Fehler::from)?;
            return mitteilung(&anfrage, &m);
        }
    }
    Err(WebFehler::NichtGefunden)
}

fn mitteilung(anfrage: &Anfrage, m: &Mitteilung) -> Ergebnis {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let s = &m.sendung;
    let mut kopf = vec![
        Zeile::neu("Von", stellenname(&verzeichnis, m.zeile.von)),
        Zeile::neu("An", stellenname(&verzeichnis, m.zeile.einheit)),
        Zeile::neu("Leistung", &s.leistungsname),
        Zeile::markup("Antrag eingegangen", format::zeit_element(DE, s.eingegangen)),
        Zeile::markup("Mitgeteilt", format::zeit_element(DE, m.zeile.eingegangen)),
    ];
    kopf.extend(s.rechtsgrundlage.as_ref().map(|r| Zeile::neu("Rechtsgrundlage", r)));
    let angaben: Vec<Zeile> = s.angaben.iter().map(|a| Zeile::neu(&a.frage, a.antwort.join("\n"))).collect();
    seite(anfrage, format!("Mitteilung zu {}", s.nummer))
        .krume("/amt/mitteilungen", "Mitteilungen")
        .inhalt(html! {
            (bausteine::angaben(DE, &kopf))
            (bausteine::abschnitt("Angaben"))
            (bausteine::angaben(DE, &angaben))
        })
        .antwort()
}
