//! The inbox of all units of a person or of one of them, ordered by Frist; one's own matters; what is due.

use std::collections::BTreeMap;

use akte::{KorbFilter, KorbZeile, beteiligung::Teilzeile};
use datenbank::Sicht;
use grund::{EinheitId, KontoId, MandantId, Tag, VorgangId, tag_von};
use konto::Mitgliedschaft;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{DE, adresse, frist, ich, name_von, seite, status_von_name};

/// Lines of a page.
const SEITE: i64 = 25;
/// Parts of others' matters that an authority shows at once.
const BETEILIGUNGEN: i64 = 100;

/// All units of this person, in an address and on the page.
const ALLE: &str = "alle";
const ALLE_STELLEN: &str = "Alle meine Stellen";

/// Everything open in the unit, or a part of it.
pub async fn eingangskorb(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let konto = ich(&anfrage)?;
    let (filter, teil) = match abfrage.text("filter") {
        "frei" => (KorbFilter::Freie, "frei"),
        "meine" => (KorbFilter::Von(konto), "meine"),
        _ => (KorbFilter::Alle, "alle"),
    };
    let wahl = wahl(&anfrage, &abfrage)?;
    let nach = marke(abfrage.text("nach"));
    let mut zeilen = wahl.zeilen(&anfrage, filter, nach, SEITE + 1).await?;
    let (alle, frei, meine) = wahl.zaehlen(&anfrage, konto).await?;
    let mehr = i64::try_from(zeilen.len()).unwrap_or(i64::MAX) > SEITE;
    zeilen.truncate(usize::try_from(SEITE).unwrap_or_default());
    let basis = format!("/amt?einheit={}", wahl.adresse());
    let weiter =
        zeilen.last().filter(|_| mehr).map(|z| format!("{basis}&filter={teil}&nach={}_{}", z.marke.0, z.marke.1));
    let anfang = nach.is_some().then(|| format!("{basis}&filter={teil}"));
    let leer = match teil {
        "frei" => "Alle Vorgänge sind übernommen.",
        "meine" => "Sie haben zurzeit keinen Vorgang übernommen. Freie Vorgänge finden Sie unter „Nicht übernommen“.",
        _ => "Es ist kein Vorgang offen. Neue Anträge erscheinen hier, sobald sie eingehen.",
    };
    let teile = wahl.beteiligungen(&anfrage, filter).await?;
    let filter =
        [("alle", "Alle offenen", alle), ("frei", "Nicht übernommen", frei), ("meine", "Von mir übernommen", meine)];
    let vertritt = &anfrage.sitzung()?.vertritt;
    let inhalt = html! {
        (crate::scannen::feld(""))
        @if !vertritt.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Vertretung", html! {
                @for v in vertritt { p.kern-body { "Sie vertreten " (v.name) " bis " (format::tag(DE, v.bis)) "." } }
                p.kern-body { (bausteine::link("/amt/vorgaenge", "Vorgänge ansehen, die Sie in Vertretung übernehmen können")) }
            }))
        }
        (crate::stillstand::hinweis(&anfrage).await?)
        (crate::zahlungen::hinweis(&anfrage).await?)
        (einheiten(&anfrage, &wahl))
        nav.bw-filter aria-label="Auswahl" {
            ul {
                @for (wert, text, anzahl) in filter {
                    li { a.kern-link href=(format!("{basis}&filter={wert}")) aria-current=[(wert == teil).then_some("true")] { (text) " (" (anzahl) ")" } }
                }
            }
        }
        @if teile.is_empty() || !zeilen.is_empty() {
            (liste(&anfrage, "Vorgänge, die dringendsten zuerst", (zeilen, wahl.mehrere()), leer).await?)
        }
        (bausteine::blaettern(DE, anfang.as_deref(), weiter.as_deref()))
        (beteiligungen(&anfrage, &teile).await?)
    };
    seite(&anfrage, "Eingangskorb").vorspann(wahl.name(&anfrage)).inhalt(inhalt).antwort()
}

/// What this person has taken, in all her units.
pub async fn meine(anfrage: Anfrage) -> Ergebnis {
    let konto = ich(&anfrage)?;
    let wahl = Wahl::alle(&anfrage)?;
    let zeilen = wahl.zeilen(&anfrage, KorbFilter::Von(konto), None, 100).await?;
    let teile = wahl.beteiligungen(&anfrage, KorbFilter::Von(konto)).await?;
    let leer = "Sie haben zurzeit keinen Vorgang übernommen.";
    let titel = "Von Ihnen übernommene Vorgänge, die dringendsten zuerst";
    let inhalt = html! {
        p { (bausteine::link("/amt/vertretung", "Vertretung eintragen oder ansehen")) }
        @if teile.is_empty() || !zeilen.is_empty() { (liste(&anfrage, titel, (zeilen, wahl.mehrere()), leer).await?) }
        (beteiligungen(&anfrage, &teile).await?)
        (vertretene(&anfrage, &wahl).await?)
    };
    seite(&anfrage, "Von mir übernommene Vorgänge").inhalt(inhalt).antwort()
}

/// What those have whom she stands in for.
async fn vertretene(anfrage: &Anfrage, wahl: &Wahl) -> Result<Markup, WebFehler> {
    let mut teile = Vec::new();
    for v in &anfrage.sitzung()?.vertritt {
        let zeilen = wahl.zeilen(anfrage, KorbFilter::Von(v.konto), None, 100).await?;
        let leer = "Diese Person hat zurzeit keinen Vorgang übernommen.";
        let tabelle = liste(anfrage, "Vorgänge der vertretenen Person", (zeilen, wahl.mehrere()), leer).await?;
        teile.push(html! {
            (bausteine::abschnitt(&format!("Sie vertreten {} bis {}", v.name, format::tag(DE, v.bis))))
            (tabelle)
        });
    }
    Ok(html! { @for t in &teile { (t) } })
}

/// What is overdue or due within a week.
pub async fn fristen(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let wahl = wahl(&anfrage, &abfrage)?;
    let zeilen = wahl.zeilen(&anfrage, KorbFilter::Alle, None, 200).await?;
    let heute = tag_von(anfrage.jetzt);
    let woche = heute.saturating_add(jiff::ToSpan::days(7));
    let mut teile = wahl.beteiligungen(&anfrage, KorbFilter::Alle).await?;
    teile.retain(|t| t.frist <= woche);
    let bis = |z: &KorbZeile| z.frist.filter(|f| *f <= woche);
    let (ueber, bald): (Vec<_>, Vec<_>) =
        zeilen.into_iter().filter(|z| bis(z).is_some()).partition(|z| z.frist.is_some_and(|f| f < heute));
    let inhalt = html! {
        (einheiten(&anfrage, &wahl))
        (bausteine::abschnitt("Überfällig"))
        (liste(&anfrage, "Überfällige Vorgänge", (ueber, wahl.mehrere()), "Keine Frist ist überschritten.").await?)
        (bausteine::abschnitt("In den nächsten sieben Tagen"))
        (liste(&anfrage, "Bald fällige Vorgänge", (bald, wahl.mehrere()), "In den nächsten sieben Tagen endet keine Frist.").await?)
        (beteiligungen(&anfrage, &teile).await?)
    };
    seite(&anfrage, "Fristen").vorspann(wahl.name(&anfrage)).inhalt(inhalt).antwort()
}

/// What the page shows: one unit, or all of this person.
struct Wahl {
    /// The one that was asked for.
    eine: Option<Mitgliedschaft>,
    /// The units by authority: a transaction sees one authority.
    einheiten: BTreeMap<MandantId, Vec<EinheitId>>,
}

impl Wahl {
    fn neu(eine: Option<Mitgliedschaft>, alle: &[Mitgliedschaft]) -> Self {
        let mut einheiten: BTreeMap<MandantId, Vec<EinheitId>> = BTreeMap::new();
        for m in alle {
            let hier = einheiten.entry(m.mandant).or_default();
            if !hier.contains(&m.einheit) {
                hier.push(m.einheit);
            }
        }
        Self { eine, einheiten }
    }

    fn alle(anfrage: &Anfrage) -> Result<Self, WebFehler> {
        match anfrage.sitzung()?.mitgliedschaften.as_slice() {
            [] => Err(WebFehler::Verboten),
            [einzige] => Ok(Self::neu(Some(*einzige), &[*einzige])),
            mehrere => Ok(Self::neu(None, mehrere)),
        }
    }

    /// Does a line have to say whose it is?
    const fn mehrere(&self) -> bool {
        self.eine.is_none()
    }

    fn adresse(&self) -> String {
        self.eine.map_or_else(|| ALLE.to_owned(), |m| format!("{}-{}", m.mandant, m.einheit))
    }

    fn name(&self, anfrage: &Anfrage) -> String {
        self.eine.map_or_else(|| ALLE_STELLEN.to_owned(), |m| einheitsname(anfrage, &m))
    }

    async fn zeilen(
        &self,
        anfrage: &Anfrage,
        filter: KorbFilter,
        nach: Option<(Tag, VorgangId)>,
        hoechstens: i64,
    ) -> Result<Vec<KorbZeile>, WebFehler> {
        let mut zeilen = Vec::new();
        for (mandant, einheiten) in &self.einheiten {
            let mut tx = anfrage.haus.db.tx(Sicht::Mandant(*mandant)).await?;
            let wo = (*mandant, einheiten.as_slice());
            zeilen.extend(akte::korb(&mut tx, &anfrage.haus.tresor, wo, filter, nach, hoechstens).await?);
        }
        zeilen.sort_by_key(|z| z.marke);
        zeilen.truncate(usize::try_from(hoechstens).unwrap_or_default());
        Ok(zeilen)
    }

    /// What other authorities ask these units.
    async fn beteiligungen(&self, anfrage: &Anfrage, filter: KorbFilter) -> Result<Vec<Teilzeile>, WebFehler> {
        let mut zeilen = Vec::new();
        for (mandant, einheiten) in &self.einheiten {
            let mut tx = anfrage.haus.db.tx(Sicht::Mandant(*mandant)).await?;
            let wo = (*mandant, einheiten.as_slice());
            zeilen.extend(akte::beteiligung::korb(&mut tx, &anfrage.haus.tresor, wo, filter, BETEILIGUNGEN).await?);
        }
        zeilen.sort_by_key(|z| (z.frist, z.id));
        Ok(zeilen)
    }

    async fn zaehlen(&self, anfrage: &Anfrage, konto: KontoId) -> Result<(i64, i64, i64), WebFehler> {
        let mut summe = (0, 0, 0);
        for (mandant, einheiten) in &self.einheiten {
            let mut tx = anfrage.haus.db.tx(Sicht::Mandant(*mandant)).await?;
            let (alle, frei, meine) = akte::korb_zaehlen(&mut tx, (*mandant, einheiten), konto).await?;
            summe = (summe.0 + alle, summe.1 + frei, summe.2 + meine);
        }
        Ok(summe)
    }
}

/// What was asked for: a unit, if it is hers; without a word all of them.
fn wahl(anfrage: &Anfrage, abfrage: &Felder) -> Result<Wahl, WebFehler> {
    let gewuenscht = abfrage
        .text("einheit")
        .split_once('-')
        .and_then(|(m, e)| Some((m.parse::<i32>().ok()?, e.parse::<i32>().ok()?)));
    let Some((m, e)) = gewuenscht else { return Wahl::alle(anfrage) };
    let passt = |x: &&Mitgliedschaft| x.mandant == MandantId(m) && x.einheit == EinheitId(e);
    let eine = *anfrage.sitzung()?.mitgliedschaften.iter().find(passt).ok_or(WebFehler::NichtGefunden)?;
    Ok(Wahl::neu(Some(eine), &[eine]))
}

fn einheitsname(anfrage: &Anfrage, m: &Mitgliedschaft) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    let mandant = stand.mandant(m.mandant).map(|x| x.name.clone());
    let einheit = stand.einheit(m.einheit).map(|x| x.name.clone());
    mandant.into_iter().chain(einheit).collect::<Vec<_>>().join(" · ")
}

/// Links to all units of this person at once and to each of them.
fn einheiten(anfrage: &Anfrage, hier: &Wahl) -> Markup {
    let alle = anfrage.sitzung.as_deref().map(|s| s.mitgliedschaften.as_slice()).unwrap_or_default();
    let stand = anfrage.haus.verzeichnis.stand();
    // Within one authority its name says nothing.
    let eine_behoerde = alle.iter().all(|m| alle.first().is_some_and(|erste| erste.mandant == m.mandant));
    let name = |m: &Mitgliedschaft| match stand.einheit(m.einheit) {
        Some(e) if eine_behoerde => e.name.clone(),
        _ => einheitsname(anfrage, m),
    };
    let link = |wert: &str, text: &str, gewaehlt: bool| {
        html! { li { a.kern-link href=(format!("{}?einheit={wert}", anfrage.pfad)) aria-current=[gewaehlt.then_some("true")] { (text) } } }
    };
    html! {
        @if alle.len() > 1 {
            // Units of one authority are told apart by what comes after its name.
            @let vorn = gemeinsamer_anfang(alle.iter().map(name));
            nav.bw-filter aria-label="Organisationseinheit" {
                ul {
                    (link(ALLE, ALLE_STELLEN, hier.eine.is_none()))
                    @for m in alle { (link(&format!("{}-{}", m.mandant, m.einheit), name(m).get(vorn..).unwrap_or_default(), hier.eine == Some(*m))) }
                }
            }
        }
    }
}

/// How many bytes of these names are the same authority's: up to and with `, `.
fn gemeinsamer_anfang(mut namen: impl Iterator<Item = String>) -> usize {
    let behoerde = |n: &str| n.find(", ").map_or(0, |i| i + 2);
    let Some(erster) = namen.next() else { return 0 };
    let vorn = behoerde(&erster);
    if namen.all(|n| n.get(..vorn) == erster.get(..vorn)) { vorn } else { 0 }
}

/// Where a page begins: `2026-03-16_<id>`.
fn marke(text: &str) -> Option<(Tag, VorgangId)> {
    let (tag, id) = text.split_once('_')?;
    Some((tag.parse().ok()?, id.parse().ok()?))
}

/// What other authorities ask, marked as that; nothing where nothing is asked.
async fn beteiligungen(anfrage: &Anfrage, zeilen: &[Teilzeile]) -> Result<Markup, WebFehler> {
    let bearbeiter: Vec<_> = zeilen.iter().filter_map(|z| z.bearbeiter).collect();
    let namen = anfrage.haus.konten.namen(&bearbeiter).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let leistung = |z: &Teilzeile| {
        let l = anfrage.haus.leistungen.aktuell(z.leistung.as_str());
        l.map_or_else(|| z.leistung.to_string(), |l| l.name(DE).to_owned())
    };
    let von = |z: &Teilzeile| stand.mandant(z.fuehrend).map_or_else(String::new, |m| m.name.clone());
    let spalten = [
        Spalte::text("Beteiligung"),
        Spalte::text("Antwort bis").sortiert("ascending"),
        Spalte::text("Leistung"),
        Spalte::text("Gefragt von"),
        Spalte::text("Gefragt ist"),
        Spalte::text("Bearbeitung"),
    ];
    let tabelle = Tabelle::neu("Beteiligungen, die dringendsten zuerst", spalten).titel_verborgen().zeilen(
        zeilen.iter().map(|z| {
            vec![
                html! { a.kern-link href=(crate::beteiligung::adresse(z.id)) { (z.kurz) br; (z.nummer) } },
                frist(anfrage, Some(z.frist)),
                html! { (leistung(z)) },
                html! { (von(z)) },
                html! { (web::beteiligung::stellenname(&stand, z.einheit)) },
                html! { @match z.bearbeiter { Some(k) => (name_von(&namen, k)), None => "niemand" } },
            ]
        }),
    );
    Ok(html! {
        @if !zeilen.is_empty() {
            (bausteine::abschnitt("Beteiligungen: Andere Stellen fragen Sie"))
            (tabelle)
        }
    })
}

/// The lines of a list; with `stelle` each says whose unit it is.
async fn liste(
    anfrage: &Anfrage,
    titel: &str,
    (zeilen, stelle): (Vec<KorbZeile>, bool),
    leer: &str,
) -> Result<Markup, WebFehler> {
    if zeilen.is_empty() {
        return Ok(bausteine::meldung(Art::Hinweis, "Nichts zu tun", bausteine::absatz(leer)));
    }
    let bearbeiter: Vec<_> = zeilen.iter().filter_map(|z| z.bearbeiter).collect();
    let namen = anfrage.haus.konten.namen(&bearbeiter).await?;
    let leistung = |z: &KorbZeile| {
        let l = anfrage.haus.leistungen.aktuell(z.leistung.as_str());
        l.map_or_else(|| z.leistung.to_string(), |l| l.name(DE).to_owned())
    };
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let stelle = |z: &KorbZeile| verzeichnis.einheit(z.einheit).filter(|_| stelle).map(|e| e.name.clone());
    let tabelle = Tabelle::neu(
        titel,
        [
            Spalte::text("Vorgang"),
            Spalte::text("Frist").sortiert("ascending"),
            Spalte::text("Status"),
            Spalte::text("Leistung"),
            Spalte::text("Eingang"),
            Spalte::text("Bearbeitung"),
        ],
    )
    .titel_verborgen()
    .zeilen(zeilen.iter().map(|z| {
        vec![
            html! { a.kern-link href=(adresse(z.id)) { (z.kurz) br; (z.nummer) } },
            frist(anfrage, z.frist),
            html! {
                (status_von_name(&z.status))
                @if z.neues { " " (bausteine::status(Art::Warnung, "Neue Mitteilung")) }
            },
            html! { (leistung(z)) @if let Some(name) = stelle(z) { br; (name) } },
            html! { (format::tag_kurz(DE, tag_von(z.eingang))) },
            html! { @match z.bearbeiter { Some(k) => (name_von(&namen, k)), None => "niemand" } },
        ]
    }));
    Ok(html! { (tabelle) })
}
