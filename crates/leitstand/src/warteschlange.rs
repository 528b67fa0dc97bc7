//! `/leitstand/warteschlange`: what waits for the worker, by kind; what failed, with its reason and a second chance.

use akte::outbox::{self, Gescheitert};
use axum::extract::Path;
use datenbank::Sicht;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    ablauf::auftrag_in_worten,
    bausteine::{Art, Knopf, Spalte, Tabelle, absatz, abschnitt, formular, link, rueckmeldung, status, verborgen},
    html, weiter,
};

use crate::{alter, seite as rahmen};

/// `GET /leitstand/warteschlange`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let staende = outbox::stand(&mut tx, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    let gescheiterte = outbox::gescheiterte(&mut tx).await.map_err(WebFehler::intern)?;
    let uebergaben = uebergabe::staende(&mut tx).await?;
    drop(tx);
    let mails = postfach::warteschlange(&anfrage.haus.db).await.map_err(WebFehler::intern)?;
    let seit = |zeit: Option<grund::Zeitpunkt>| zeit.map_or("–".to_owned(), |z| alter(z, anfrage.jetzt));
    let arten = Tabelle::neu(
        "Aufträge nach Art",
        [
            Spalte::text("Art"),
            Spalte::zahl("Fällig"),
            Spalte::zahl("Später"),
            Spalte::zahl("Gescheitert"),
            Spalte::text("Ältester fälliger wartet seit"),
        ],
    )
    .titel_verborgen()
    .zeilen(staende.iter().map(|s| {
        vec![
            html! { (auftrag_in_worten(&s.art)) },
            html! { (s.faellig) },
            html! { (s.spaeter) },
            html! { (s.gescheitert) },
            html! { (seit(s.aeltester)) },
        ]
    }))
    .zeile([
        html! { "E-Mail" },
        html! { (mails.wartend) },
        html! { "–" },
        html! { (mails.aufgegeben) },
        html! { (seit(mails.aelteste)) },
    ]);
    rahmen(&anfrage, "Warteschlange")
        .inhalt(html! {
            @match anfrage.abfrage.as_str() {
                "erneut=ja" => (rueckmeldung(Art::Erfolg, "Der Auftrag wird erneut versucht.", html! {})),
                "erneut=nein" => (rueckmeldung(Art::Hinweis, "Dieser Auftrag ist nicht mehr gescheitert.", html! {})),
                _ => {}
            }
            (absatz("Hier sehen Sie Arbeit, die der Worker noch erledigt. Inhalte von Vorgängen sehen Sie nicht."))
            (abschnitt("Aufträge nach Art"))
            (arten)
            (abschnitt("Gescheiterte Aufträge"))
            @if gescheiterte.is_empty() {
                (absatz("Kein Auftrag ist gescheitert."))
            } @else {
                (absatz("Beheben Sie zuerst den Grund. Versuchen Sie den Auftrag dann erneut. Er wird nie doppelt ausgeführt."))
                (tabelle(&anfrage, &gescheiterte))
            }
            (abschnitt("Weiterleitungen"))
            @if uebergaben.is_empty() {
                (absatz("Keine Weiterleitung wartet."))
            } @else {
                (absatz("Was an andere Systeme und Stellen gehen soll und noch nicht angekommen ist. Die Behörden stoßen Angehaltenes selbst wieder an."))
                (weiterleitungen(&anfrage, &uebergaben))
            }
        })
        .antwort()
}

/// Numbers by target; what is handed over is nobody's business here.
fn weiterleitungen(anfrage: &Anfrage, alle: &[uebergabe::Zielstand]) -> Markup {
    let stand = anfrage.haus.verzeichnis.stand();
    let zahlen = ["Warten", "Abgewiesen", "Angehalten"].map(Spalte::zahl);
    let spalten = [Spalte::text("Behörde"), Spalte::text("Ziel")].into_iter().chain(zahlen);
    let spalten = spalten.chain([Spalte::text("Zustand des Ziels"), Spalte::text("Älteste seit")]);
    let tabelle = Tabelle::neu("Weiterleitungen nach Ziel", spalten).titel_verborgen().zeilen(alle.iter().map(|z| {
        let behoerde = stand.mandant(z.mandant).map_or_else(|| z.mandant.to_string(), |m| m.name.clone());
        vec![
            link(&format!("/leitstand/mandanten/{}", z.mandant), &behoerde),
            html! { (z.ziel) },
            html! { (z.wartend) },
            html! { (z.abgewiesen) },
            html! { (z.angehalten) },
            match (z.eingerichtet, z.fehler) {
                (false, _) => status(Art::Hinweis, "nicht eingetragen"),
                (true, 0) => status(Art::Erfolg, "erreichbar"),
                (true, n) => status(Art::Warnung, &format!("{n}-mal hintereinander nicht erreicht")),
            },
            html! { (z.aelteste.map_or("–".to_owned(), |t| alter(t, anfrage.jetzt))) },
        ]
    }));
    html! { (tabelle) }
}

fn tabelle(anfrage: &Anfrage, gescheiterte: &[Gescheitert]) -> Markup {
    let stand = anfrage.haus.verzeichnis.stand();
    let zeilen = gescheiterte.iter().map(|g| {
        let behoerde = stand.mandant(g.mandant).map_or_else(|| g.mandant.to_string(), |m| m.name.clone());
        let lage =
            if g.aufgegeben { status(Art::Fehler, "aufgegeben") } else { status(Art::Warnung, "wird wiederholt") };
        let nummer = format!("Auftrag {}", g.id);
        vec![
            html! { (nummer) },
            html! {
                (auftrag_in_worten(&g.art)) br;
                a.kern-link href=(format!("/leitstand/auftrag/{}", g.id)) { "Ablauf" (verborgen(&format!(" zu {nummer}"))) }
            },
            link(&format!("/leitstand/mandanten/{}", g.mandant), &behoerde),
            html! { (alter(g.angelegt, anfrage.jetzt)) },
            html! { (g.versuche) },
            lage,
            html! { (g.fehler) },
            formular(
                &format!("/leitstand/warteschlange/{}/erneut", g.id),
                html! { (Knopf::neben("Erneut versuchen").zusatz(&nummer)) },
            ),
        ]
    });
    let tabelle = Tabelle::neu(
        "Gescheiterte Aufträge",
        [
            Spalte::text("Auftrag"),
            Spalte::text("Art"),
            Spalte::text("Behörde"),
            Spalte::text("Alter"),
            Spalte::zahl("Versuche"),
            Spalte::text("Stand"),
            Spalte::text("Grund"),
            Spalte::text("Aktion"),
        ],
    )
    .titel_verborgen()
    .zeilen(zeilen);
    html! { (tabelle) }
}

/// `POST /leitstand/warteschlange/{id}/erneut`
pub async fn erneut(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: i64 = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let getan = outbox::erneut_versuchen(&mut tx, id, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    Ok(weiter(if getan { "/leitstand/warteschlange?erneut=ja" } else { "/leitstand/warteschlange?erneut=nein" }))
}
