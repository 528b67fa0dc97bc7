//! `/leitstand`: is everything well? What is not is said first, with what to do.

use std::time::{Duration, Instant};

use akte::outbox;
use betrieb::Lebenszeichen;
use datenbank::Sicht;
use grund::Zeitpunkt;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    bausteine::{Art, Spalte, Tabelle, Zeile, abschnitt, angaben, link, meldung, status},
    format, html,
};

use crate::{S, alter, seite as rahmen};

/// Work that is due may wait this long before the page warns, in seconds.
const WARTEZEIT: i64 = 60;
/// A disk with less than this share free (in percent) is a warning.
const PLATTE_WARNUNG: u64 = 10;
/// Letters that wait before the page warns.
const BRIEFE_WARNUNG: usize = 20;
/// A database that answers slower than this is a warning.
const LANGSAM: Duration = Duration::from_millis(250);

struct Lage {
    jetzt: Zeitpunkt,
    antwortzeit: Duration,
    prozesse: Vec<Lebenszeichen>,
    outbox: Vec<outbox::Stand>,
    mails: postfach::Mailwarteschlange,
    zahlungen: zahlung::Abfragestand,
    briefe: usize,
    barrieren: usize,
}

/// `GET /leitstand`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let lage = load(&anfrage).await?;
    let sorgen = lage.sorgen();
    rahmen(&anfrage, "Überblick")
        .inhalt(html! {
            @if sorgen.is_empty() {
                (meldung(Art::Erfolg, "Alles in Ordnung", html! {
                    p.kern-body { "Die Datenbank antwortet, Arbeit bleibt nicht liegen." }
                }))
            } @else {
                (meldung(Art::Warnung, "Das braucht Ihre Aufmerksamkeit", html! {
                    ul.kern-list.kern-list--bullet { @for sorge in &sorgen { li { (sorge) } } }
                }))
            }
            (abschnitt("Zustand"))
            (angaben(S, &lage.zeilen()))
            (abschnitt("Prozesse"))
            @if lage.prozesse.is_empty() {
                p.kern-body { "In den letzten 24 Stunden hat sich kein Prozess gemeldet." }
            } @else {
                (lage.prozesstabelle())
            }
        })
        .antwort()
}

async fn load(anfrage: &Anfrage) -> Result<Lage, WebFehler> {
    let haus = &anfrage.haus;
    let beginn = Instant::now();
    haus.db.lebt().await?;
    let antwortzeit = beginn.elapsed();
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let prozesse = betrieb::lebenszeichen(&mut tx).await.map_err(WebFehler::intern)?;
    let outbox = outbox::stand(&mut tx, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    let zahlungen = zahlung::abfragestand(&mut tx, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    let barrieren = betrieb::meldungen(&mut tx, 200).await.map_err(WebFehler::intern)?;
    drop(tx);
    Ok(Lage {
        jetzt: anfrage.jetzt,
        antwortzeit,
        prozesse,
        outbox,
        mails: postfach::warteschlange(&haus.db).await.map_err(WebFehler::intern)?,
        zahlungen,
        briefe: haus.setzerei.wartend(),
        barrieren: barrieren.iter().filter(|m| m.erledigt.is_none()).count(),
    })
}

impl Lage {
    fn arbeiter(&self) -> usize {
        self.prozesse.iter().filter(|p| p.arbeitet && !p.tot(self.jetzt)).count()
    }

    fn aelteste(&self) -> Option<Zeitpunkt> {
        self.outbox.iter().filter_map(|s| s.aeltester).min()
    }

    fn gescheitert(&self) -> i64 {
        self.outbox.iter().map(|s| s.gescheitert).sum()
    }

    /// What is not well: the sentence says what is wrong and where to look.
    fn sorgen(&self) -> Vec<Markup> {
        let mut sorgen = Vec::new();
        if self.antwortzeit > LANGSAM {
            sorgen.push(html! { "Die Datenbank antwortet langsam (" (self.antwortzeit.as_millis()) " ms)." });
        }
        if self.arbeiter() == 0 {
            sorgen.push(html! { "Kein Worker arbeitet. Zahlungen, Bescheide und E-Mails bleiben liegen. Starten Sie „basiswerk serve“ oder „basiswerk worker“." });
        }
        // One that was started again since then is no worry; it stays in the table below for a day.
        let ersetzt = |tot: &Lebenszeichen| {
            self.prozesse.iter().any(|p| p.server == tot.server && !p.tot(self.jetzt) && p.gestartet > tot.zuletzt)
        };
        for p in self.prozesse.iter().filter(|p| p.tot(self.jetzt) && !ersetzt(p)) {
            sorgen.push(html! {
                "Ein " (name(p)) " hat sich seit " (alter(p.zuletzt, self.jetzt)) " nicht gemeldet. Prüfen Sie, ob er noch läuft."
            });
        }
        for p in self.prozesse.iter().filter(|p| !p.tot(self.jetzt)) {
            if p.platte
                .is_some_and(|platte| platte.frei.saturating_mul(100) < platte.gesamt.saturating_mul(PLATTE_WARNUNG))
            {
                sorgen.push(html! { "Die Festplatte eines " (name(p)) "s ist fast voll. Schaffen Sie Platz im Datenverzeichnis." });
            }
        }
        if let Some(seit) = self.aelteste().filter(|seit| self.jetzt.duration_since(*seit).as_secs() > WARTEZEIT) {
            sorgen.push(html! { "Fällige Arbeit wartet seit " (alter(seit, self.jetzt)) ". " (link("/leitstand/warteschlange", "Zur Warteschlange")) });
        }
        if self.gescheitert() > 0 {
            sorgen.push(html! { (self.gescheitert()) " Aufträge sind gescheitert. " (link("/leitstand/warteschlange", "Zur Warteschlange")) });
        }
        if self.mails.aufgegeben > 0 {
            sorgen.push(html! { (self.mails.aufgegeben) " E-Mails konnten nicht zugestellt werden. Prüfen Sie den Mailserver." });
        }
        if self.zahlungen.ueberfaellig > 0 {
            sorgen.push(html! { (self.zahlungen.ueberfaellig) " Zahlungen sind überfällig abzufragen. Prüfen Sie den Zahlungsdienst." });
        }
        if self.briefe > BRIEFE_WARNUNG {
            sorgen.push(html! { (self.briefe) " Schreiben warten auf den Satz." });
        }
        if self.barrieren > 0 {
            sorgen.push(html! { (self.barrieren) " gemeldete Barrieren sind offen. " (link("/leitstand/barrieren", "Zu den Meldungen")) });
        }
        sorgen
    }

    fn zeilen(&self) -> Vec<Zeile> {
        let seit = |zeit: Option<Zeitpunkt>| zeit.map_or("nichts wartet".to_owned(), |z| alter(z, self.jetzt));
        vec![
            Zeile::neu("Version", env!("CARGO_PKG_VERSION")),
            Zeile::neu("Datenbank antwortet in", format!("{} ms", self.antwortzeit.as_millis())),
            Zeile::neu("Arbeitende Worker", self.arbeiter().to_string()),
            Zeile::neu("Älteste fällige Arbeit wartet seit", seit(self.aelteste())),
            Zeile::neu("Gescheiterte Aufträge", self.gescheitert().to_string()),
            Zeile::neu("Wartende E-Mails", self.mails.wartend.to_string()),
            Zeile::neu("Älteste E-Mail wartet seit", seit(self.mails.aelteste)),
            Zeile::neu("Schreiben, die auf den Satz warten (dieser Prozess)", self.briefe.to_string()),
            Zeile::neu("Offene Zahlungen beim Zahlungsdienst", self.zahlungen.offen.to_string()),
        ]
    }

    fn prozesstabelle(&self) -> Markup {
        let tabelle = Tabelle::neu(
            "Prozesse",
            [
                Spalte::text("Prozess"),
                Spalte::text("Stand"),
                Spalte::text("Zuletzt gemeldet vor"),
                Spalte::text("Gestartet"),
                Spalte::text("Version"),
                Spalte::text("Platz auf der Festplatte"),
            ],
        )
        .titel_verborgen()
        .zeilen(self.prozesse.iter().map(|p| {
            let stand = match (p.tot(self.jetzt), p.arbeitet) {
                (true, _) => status(Art::Fehler, "meldet sich nicht"),
                (false, true) => status(Art::Erfolg, "arbeitet"),
                (false, false) => status(Art::Hinweis, "nur Seiten"),
            };
            let platte = p.platte.map_or("nicht messbar".to_owned(), |platte| {
                let gb = |bytes: u64| bytes / (1024 * 1024 * 1024);
                format!("{} GB von {} GB frei", gb(platte.frei), gb(platte.gesamt))
            });
            vec![
                html! { (name(p)) },
                stand,
                html! { (alter(p.zuletzt, self.jetzt)) },
                format::zeit_element(S, p.gestartet),
                html! { (p.version) },
                html! { (platte) },
            ]
        }));
        html! { (tabelle) }
    }
}

const fn name(p: &Lebenszeichen) -> &'static str {
    if p.server { "Server" } else { "Worker" }
}
