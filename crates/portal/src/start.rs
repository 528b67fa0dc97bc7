//! `/`: the concern, the place, and the ways into the catalogue.

use std::{
    cmp::Reverse,
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use betrieb::{SCHWELLE, monatszahlen};
use datenbank::Sicht;

use grund::{LeistungKennung, Tag, tag_von};
use jiff::ToSpan as _;
use verzeichnis::Lagenart;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    bausteine::{abschnitt, link},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal, anliegen, lagen,
    ort::{self, Ort},
    suche,
};

/// Services and situations that the start page shows.
const LEISTUNGEN: usize = 8;
const LAGEN: usize = 12;

/// What most people need at some time, where an installation has no figures of its own yet: an editorial choice, in its order.
const ZUERST: [&str; 10] = [
    "geburtsurkunde-beantragen",
    "meldebescheinigung-beantragen",
    "wohngeld-beantragen",
    "kita-platz-anmelden",
    "hundesteuer-anmelden",
    "fuehrerschein-umtauschen",
    "bewohnerparkausweis-beantragen",
    "eheschliessung-anmelden",
    "gewerbe-anmelden",
    "strassenschaden-melden",
];
/// Over so many months that are over the applications are counted.
const MONATE: i32 = 12;

/// How often each online service was begun in the last months, read once a day. Small numbers stay out of it.
#[derive(Debug, Default)]
pub(crate) struct Gefragt(RwLock<(Tag, HashMap<LeistungKennung, u64>)>);

impl Gefragt {
    /// Reads the figures where today's are not there. Without them the page has its own order.
    pub(crate) async fn auffrischen(&self, anfrage: &Anfrage) {
        let heute = tag_von(anfrage.jetzt);
        if self.0.read().unwrap_or_else(PoisonError::into_inner).0 == heute {
            return;
        }
        // One reads, the others do not wait for it.
        self.0.write().unwrap_or_else(PoisonError::into_inner).0 = heute;
        let lesen = async {
            let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
            monatszahlen(&mut tx, heute).await.map_err(WebFehler::intern)
        };
        match lesen.await {
            Ok(zahlen) => {
                let ab = heute.saturating_sub(MONATE.months());
                let mut neu: HashMap<LeistungKennung, u64> = HashMap::new();
                for z in zahlen.into_iter().filter(|z| z.monat >= ab) {
                    *neu.entry(z.leistung).or_default() += z.begonnen;
                }
                neu.retain(|_, n| *n >= SCHWELLE);
                self.0.write().unwrap_or_else(PoisonError::into_inner).1 = neu;
            }
            Err(fehler) => tracing::warn!(?fehler, "start: how much the services are used is not known"),
        }
    }

    fn zahl(&self, leistung: &LeistungKennung) -> u64 {
        self.0.read().unwrap_or_else(PoisonError::into_inner).1.get(leistung).copied().unwrap_or_default()
    }
}

pub(crate) fn zeigen(portal: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    // Whoever changes the language keeps what was typed.
    let (was, eingabe) = (felder.text("was"), felder.text("ort"));
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let heute = tag_von(anfrage.jetzt);
    // Of what can be done here from beginning to end: what is asked for most, then what most people need at some time, then
    // what most concerns and situations lead to.
    let mut online: Vec<_> = stand
        .leistungen()
        .filter(|l| l.gilt(ort.land(anfrage), heute))
        .filter_map(|l| Some((l, anfrage.haus.leistungen.aktuell(l.kennung.as_str())?)))
        .collect();
    online.sort_by_cached_key(|(l, paket)| {
        let anliegen = anliegen::mit_leistung(anfrage, &stand, l).len();
        let platz = ZUERST.iter().position(|k| *k == l.kennung.as_str()).unwrap_or(ZUERST.len());
        (Reverse(portal.gefragt.zahl(&l.kennung)), platz, Reverse((anliegen, paket.stamm.lebenslagen.len())))
    });
    let lebenslagen: Vec<_> =
        stand.lagen(Lagenart::Leben).filter(|l| lagen::gilt(l, ort.land(anfrage))).take(LAGEN).collect();
    // A key from the address is shown as a name, what was typed stays as it is.
    let getippt = eingabe.contains(|c: char| !c.is_ascii_digit());
    let im_feld = if getippt { eingabe.to_owned() } else { ort.im_feld(eingabe) };
    let seite = Seite::neu(anfrage, t::start_titel(s))
        .oeffentlich()
        .breit()
        .suchfelder()
        .beschreibung(t::start_einleitung(s))
        .kanonisch("/")
        .modul("suche.js")
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (t::start_einleitung(s)) }
            (ort::suchformular(s, was, &im_feld, &[]))
            (abschnitt(t::start_leistungen(s)))
            ul.bw-karten {
                @for (l, _) in online.into_iter().take(LEISTUNGEN) { li { (suche::karte(anfrage, &stand, l, &ort)) } }
            }
            p { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
            (anliegen::hinweis(anfrage, &ort))
            @if !lebenslagen.is_empty() {
                (abschnitt(v::lebenslagen(s)))
                ul.bw-spaltenliste { @for l in lebenslagen { li { (lagen::verweis(anfrage, l, &ort)) } } }
                p { (link(&format!("/lagen{}", ort.in_adresse('?')), v::lagen_alle(s))) }
            }
            div.bw-spalten {
                section {
                    (abschnitt(t::start_ablauf(s)))
                    ol.kern-list.kern-list--number {
                        li { (t::start_schritt_1(s)) }
                        li { (t::start_schritt_2(s)) }
                        li { (t::start_schritt_3(s)) }
                        li { (t::start_schritt_4(s)) }
                    }
                }
                section {
                    (abschnitt(v::start_mehr(s)))
                    ul.kern-list.kern-list--bullet {
                        li { (link(&format!("/stellen{}", ort.in_adresse('?')), v::stellen_titel(s))) }
                        li { (link(&format!("/ort{}", ort.in_adresse('?')), v::ort_titel(s))) }
                        li { (link("/offene-daten", v::daten_titel(s))) }
                    }
                }
                section {
                    (abschnitt(t::start_hilfe(s)))
                    p.kern-body { (t::start_hilfe_text(s)) }
                    p { (link("/hilfe", t::hilfe_titel(s))) }
                }
            }
        })
        .antwort()
}
