//! The list of services with its filters, the page of one service, what is missing in a language.

use grund::{Land, LeistungKennung, Sprache, Traeger, suchform};
use konto::{Aktion, Ressource};
use verzeichnis::{Katalogleistung, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Datumsfeld, Eingabe, Knopf, Langtext, Option_, Spalte, Tabelle},
    html,
};

use crate::gemeinsam::{DE, abfrage, blaettern, darf, heute, land_von, leistungsname, seite, traegername};

const JE_SEITE: usize = 50;

/// The Länder and authorities whose texts she may read.
fn traeger(anfrage: &Anfrage) -> Result<Vec<Traeger>, WebFehler> {
    Ok(anfrage.sitzung()?.traeger(Ressource::Leistungstext, Aktion::Lesen))
}

/// The one that the page is about: the one asked for, if it is hers, else her first.
fn gewaehlt(anfrage: &Anfrage, felder: &Felder) -> Result<Traeger, WebFehler> {
    let alle = traeger(anfrage)?;
    match felder.text("traeger") {
        "" => alle.first().copied().ok_or(WebFehler::Verboten),
        text => text.parse().ok().filter(|t| alle.contains(t)).ok_or(WebFehler::NichtGefunden),
    }
}

/// Is there a text of this Land or authority itself?
fn eigener_text(stand: &Stand, l: &LeistungKennung, t: Traeger, sprache: Sprache) -> bool {
    match t {
        Traeger::Land(land) => stand.text(l, Some(land), sprache).is_some_and(|x| x.land == Some(land)),
        Traeger::Mandant(m) => stand.ergaenzung(l, m, sprache).is_some(),
    }
}

/// What the list shows of a text: of the Land itself, of all Länder, none.
fn textstand(stand: &Stand, l: &LeistungKennung, t: Traeger, sprache: Sprache) -> Markup {
    let land = land_von(stand, t);
    if eigener_text(stand, l, t, sprache) {
        return bausteine::status(Art::Erfolg, if t.land().is_some() { "Text des Landes" } else { "Ergänzung" });
    }
    match stand.text(l, land, sprache) {
        Some(x) if x.ungeprueft => bausteine::status(Art::Warnung, "Text ungeprüft"),
        Some(_) => bausteine::status(Art::Hinweis, "allgemeiner Text"),
        None => bausteine::status(Art::Fehler, "ohne Text"),
    }
}

struct Filter<'a> {
    wort: String,
    nur: &'a str,
    typ: &'a str,
    sprache: Sprache,
    t: Traeger,
    land: Option<Land>,
}

impl Filter<'_> {
    fn passt(&self, stand: &Stand, l: &Katalogleistung) -> bool {
        let text = || stand.text(&l.kennung, self.land, self.sprache).is_some();
        let nur = match self.nur {
            "ohne" => !text(),
            "mit" => text(),
            "ungeprueft" => stand.text(&l.kennung, self.land, self.sprache).is_some_and(|t| t.ungeprueft),
            "sdg" => !l.europa.sdg.is_empty(),
            "ansprechpartner" => l.europa.ansprechpartner,
            "eigen" => eigener_text(stand, &l.kennung, self.t, self.sprache),
            "ergaenzt" => stand.texte(&l.kennung).iter().any(|x| {
                let m = x.mandant.and_then(|m| stand.mandant(m));
                m.is_some_and(|m| self.land.is_none_or(|land| m.ags.land() == land.as_str()))
            }),
            _ => true,
        };
        // LeiKa: "2/3b" belongs to 2 and to 3b.
        let typ = self.typ.is_empty() || l.typisierung.split(['/', ',', ' ']).any(|t| t == self.typ);
        nur && typ && (self.wort.is_empty() || self.trifft(stand, l))
    }

    fn trifft(&self, stand: &Stand, l: &Katalogleistung) -> bool {
        let name = suchform(&format!("{} {}", l.name, leistungsname(stand, &l.kennung, self.land)));
        let schluessel = l.leika.as_deref().unwrap_or_default();
        self.wort
            .split_whitespace()
            .all(|w| name.contains(w) || schluessel.starts_with(w) || l.kennung.as_str().contains(w))
    }
}

/// GET: the list.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let t = gewaehlt(&anfrage, &felder)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let land = land_von(&stand, t);
    let sprache: Sprache = felder.text("in").parse().unwrap_or_default();
    let f = Filter {
        wort: suchform(felder.text("wort")),
        nur: felder.text("nur"),
        typ: felder.text("typ"),
        sprache,
        t,
        land,
    };
    let tag = heute(&anfrage);
    let mut alle: Vec<_> =
        stand.leistungen().filter(|l| l.gilt(land, tag) && !stand.ist_verdeckt(l) && f.passt(&stand, l)).collect();
    alle.sort_by_cached_key(|l| suchform(&leistungsname(&stand, &l.kennung, land)));
    let anzahl = alle.len();
    let (hier, vorige, naechste) = blaettern(&anfrage, &alle, JE_SEITE);
    let mut typen: Vec<&str> =
        stand.leistungen().flat_map(|l| l.typisierung.split(['/', ',', ' '])).filter(|t| !t.is_empty()).collect();
    typen.sort_unstable();
    typen.dedup();
    let tabelle = Tabelle::neu(
        "Leistungen",
        [
            Spalte::text("Leistung"),
            Spalte::text("Schlüssel"),
            Spalte::text("Typ"),
            Spalte::text(sprache.deutscher_name()),
        ],
    )
    .titel_verborgen()
    .zeilen(hier.iter().map(|l| {
        vec![
            bausteine::link(
                &format!("/redaktion/leistung/{}?traeger={t}", l.kennung),
                &leistungsname(&stand, &l.kennung, land),
            ),
            html! { (l.leika.as_deref().unwrap_or("kein LeiKa-Schlüssel")) },
            html! { (l.typisierung) },
            textstand(&stand, &l.kennung, t, sprache),
        ]
    }));
    let inhalt = html! {
        (suche(&anfrage, &stand, t, &felder, &typen)?)
        p.kern-body role="status" { (anzahl) @if anzahl == 1 { " Leistung" } @else { " Leistungen" } }
        @if anzahl > 0 { (tabelle) }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
        p.kern-body { (bausteine::link(&format!("/redaktion/fehlende?traeger={t}"), "Was in anderen Sprachen fehlt")) }
    };
    seite(&anfrage, "Leistungen und Texte").vorspann(traegername(&stand, t)).inhalt(inhalt).antwort()
}

fn suche(anfrage: &Anfrage, stand: &Stand, t: Traeger, felder: &Felder, typen: &[&str]) -> Result<Markup, WebFehler> {
    let alle: Vec<(String, String)> =
        traeger(anfrage)?.into_iter().map(|t| (t.to_string(), traegername(stand, t))).collect();
    let hier = t.to_string();
    let sprachen = Sprache::ALLE.map(|s| (s.tag(), s.deutscher_name()));
    let filter = [
        ("mit", "mit Text"),
        ("ohne", "ohne Text"),
        ("ungeprueft", "Text ungeprüft"),
        ("eigen", "mit eigenem Text oder eigener Ergänzung"),
        ("ergaenzt", "mit Ergänzung einer Behörde"),
        ("sdg", "im europäischen Zugangstor (SDG)"),
        ("ansprechpartner", "über den Einheitlichen Ansprechpartner"),
    ];
    let sprache = if felder.text("in").is_empty() { "de" } else { felder.text("in") };
    Ok(html! {
        form.bw-formular method="get" action="/redaktion/leistungen" role="search" {
            (Eingabe::neu("wort", "Suchen").hinweis("Name oder LeiKa-Schlüssel").art("search").wert(felder.text("wort")))
            @if alle.len() > 1 {
                (Auswahl::liste(DE, "traeger", "Für", alle.iter().map(|(w, n)| Option_::neu(w, n))).wert(&hier))
            } @else { input type="hidden" name="traeger" value=(hier); }
            (Auswahl::liste(DE, "in", "Sprache", sprachen.iter().map(|(w, n)| Option_::neu(w, n))).wert(sprache))
            (Auswahl::liste(DE, "nur", "Nur Leistungen", filter.iter().map(|(w, n)| Option_::neu(w, n))).wert(felder.text("nur")).freiwillig(DE))
            @if !typen.is_empty() {
                (Auswahl::liste(DE, "typ", "LeiKa-Typ", typen.iter().map(|t| Option_::neu(t, t))).wert(felder.text("typ")).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! { (Knopf::neben("Liste zeigen")) }))
        }
    })
}

/// GET: one service: its texts by Land or authority and language, tasks, responsibilities.
pub async fn zeigen(anfrage: Anfrage, Path(kennung): Path<String>) -> Ergebnis {
    let kennung = LeistungKennung(kennung);
    let stand = anfrage.haus.verzeichnis.stand();
    let l = stand.leistung(&kennung).ok_or(WebFehler::NichtGefunden)?;
    let alle: Vec<Traeger> = traeger(&anfrage)?;
    let erster = alle.first().copied().ok_or(WebFehler::Verboten)?;
    let mut zeilen = Vec::new();
    for t in &alle {
        let mut tx = crate::gemeinsam::tx(&anfrage, *t).await?;
        for sprache in Sprache::ALLE {
            let s = redaktion::Textschluessel { leistung: kennung.clone(), traeger: *t, sprache };
            let offen = redaktion::offene(&mut tx, &s).await?;
            zeilen.push(vec![
                bausteine::link(&crate::gemeinsam::textadresse(&s), &format!("{}, {}", traegername(&stand, *t), sprache.deutscher_name())),
                textstand(&stand, &kennung, *t, sprache),
                html! { @match offen { Some(f) => (crate::gemeinsam::stand_marke(f.stand)), None => "nichts in Arbeit" } },
                bausteine::link(&format!("{}/fassungen", crate::gemeinsam::textadresse(&s)), &format!("Fassungen {}", sprache.deutscher_name())),
            ]);
        }
    }
    let tabelle = Tabelle::neu(
        "Texte",
        [Spalte::text("Text"), Spalte::text("Auf dem Portal"), Spalte::text("In Arbeit"), Spalte::text("Fassungen")],
    )
    .titel_verborgen()
    .zeilen(zeilen);
    let ergaenzungen = stand.texte(&kennung).iter().filter(|t| t.mandant.is_some()).count();
    let mitglieder = anfrage.haus.konten.redaktion(erster).await?;
    let inhalt = html! {
        @if anfrage.abfrage_wert("aufgabe").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Aufgabe angelegt", bausteine::absatz("Sie steht jetzt auf der Seite „Redaktion“."))) }
        p.kern-body {
            "Name im Katalog: " (l.name) ". "
            @if let Some(leika) = &l.leika { "LeiKa-Schlüssel " (leika) ". " }
            @if !l.typisierung.is_empty() { "Typ " (l.typisierung) ". " }
            (ergaenzungen) " Ergänzungen von Behörden."
        }
        (tabelle)
        (bausteine::abschnitt("Zuständigkeiten"))
        p.kern-body { (bausteine::link(&format!("/redaktion/zustaendigkeiten?leistung={kennung}"), "Wer ist wo zuständig?")) }
        @if darf(&anfrage, erster, Ressource::Leistungstext, Aktion::Lesen) {
            (bausteine::abschnitt("Aufgabe geben"))
            (bausteine::formular("/redaktion/aufgabe", aufgabe(&kennung, erster, &mitglieder)))
        }
    };
    seite(&anfrage, format!("Texte: {}", leistungsname(&stand, &kennung, land_von(&stand, erster))))
        .krume("/redaktion/leistungen", "Leistungen und Texte")
        .inhalt(inhalt)
        .antwort()
}

fn aufgabe(kennung: &LeistungKennung, t: Traeger, mitglieder: &[konto::Mitglied]) -> Markup {
    let mut personen: Vec<(String, &str)> = mitglieder.iter().map(|m| (m.konto.to_string(), m.name.as_str())).collect();
    personen.dedup();
    html! {
        input type="hidden" name="traeger" value=(t);
        input type="hidden" name="leistung" value=(kennung);
        (Langtext::neu("aufgabe", "Was ist zu tun?").zeilen(2).maximal(500))
        (Auswahl::liste(DE, "fuer", "Für wen?", personen.iter().map(|(id, n)| Option_::neu(id, n))).hinweis("Ohne Auswahl gilt die Aufgabe für alle.").freiwillig(DE))
        (Datumsfeld::neu(DE, "bis", "Bis wann?").freiwillig(DE))
        (bausteine::knopfzeile(html! { (Knopf::neben("Aufgabe geben")) }))
    }
}

/// GET: services that have a German text but none in another language.
pub async fn fehlende(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let t = gewaehlt(&anfrage, &felder)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let land = land_von(&stand, t);
    let tag = heute(&anfrage);
    let andere: Vec<Sprache> = Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De).collect();
    let hat = |l: &Katalogleistung, s: Sprache| match t {
        Traeger::Land(_) => stand.text(&l.kennung, land, s).is_some(),
        Traeger::Mandant(m) => stand.ergaenzung(&l.kennung, m, s).is_some(),
    };
    // A bare entry whose place a service of our own took has the same text: it is no second one.
    let gilt = |l: &&std::sync::Arc<Katalogleistung>| l.gilt(land, tag) && !stand.ist_verdeckt(l);
    let mut deutsche: Vec<_> = stand.leistungen().filter(gilt).filter(|l| hat(l, Sprache::De)).collect();
    deutsche.sort_by_cached_key(|l| suchform(&leistungsname(&stand, &l.kennung, land)));
    let gefragt: Option<Sprache> = felder.text("in").parse().ok().or(andere.first().copied());
    let fehlend: Vec<_> = deutsche.iter().filter(|l| gefragt.is_some_and(|s| !hat(l, s))).collect();
    let (hier, vorige, naechste) = blaettern(&anfrage, &fehlend, JE_SEITE);
    let inhalt = html! {
        nav.bw-filter aria-label="Sprache" { ul {
            @for s in &andere {
                @let anzahl = deutsche.iter().filter(|l| !hat(l, *s)).count();
                li { a.kern-link href=(format!("/redaktion/fehlende?traeger={t}&in={}", s.tag())) aria-current=[(gefragt == Some(*s)).then_some("true")] { (s.deutscher_name()) " (" (anzahl) ")" } }
            }
        } }
        @if let Some(s) = gefragt {
            p.kern-body { (fehlend.len()) " von " (deutsche.len()) " Leistungen mit deutschem Text haben keinen Text auf " (s.deutscher_name()) "." }
            ul.kern-list.kern-list--bullet {
                @for l in hier { li { (bausteine::link(&format!("/redaktion/text/{t}/{}/{}", l.kennung, s.tag()), &leistungsname(&stand, &l.kennung, land))) } }
            }
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
    };
    seite(&anfrage, "Fehlende Übersetzungen")
        .vorspann(traegername(&stand, t))
        .krume("/redaktion/leistungen", "Leistungen und Texte")
        .inhalt(inhalt)
        .antwort()
}
