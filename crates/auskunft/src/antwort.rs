//! The answer card: what to say about one service at one place, on the page and as text to copy.

use std::sync::Arc;

use grund::{EinheitId, LeistungKennung, kalender::Kalender, tag_von};
use jiff::civil::Time;
use leistung::{Block, Gebuehrenzeile, Parameterwert, bloecke};
use verzeichnis::{Behoerdenart, Einheit, Gemeinde, Katalogleistung, Stand, Zustaendig, Zustand};
use web::{
    Anfrage, Markup, abfragewert,
    bausteine::{Rang, Zeile, absatz, angaben, hinweis_klein, linkknopf},
    format, html,
};

use crate::DE;

/// The section of what it costs.
const KOSTEN: &str = "kosten";

/// Sections that a caller asks about, with what they are called on the card.
const ABSCHNITTE: [(&str, &str); 5] = [
    ("voraussetzungen", "Voraussetzungen"),
    ("unterlagen", "Unterlagen"),
    (KOSTEN, "Kosten"),
    ("bearbeitungsdauer", "Dauer"),
    ("fristen", "Fristen"),
];

/// An answer.
pub struct Antwort {
    pub name: String,
    kennung: LeistungKennung,
    leika: Option<String>,
    kurz: String,
    ungeprueft: bool,
    teile: Vec<(&'static str, Vec<Block>)>,
    ort: Option<Arc<Gemeinde>>,
    stelle: Option<Stelle>,
    /// Other offices that are entered for the same place: nobody knows who is responsible.
    weitere: Vec<String>,
    /// Which kind of authority, as long as no office can be named.
    arten: Vec<String>,
    online: Vec<(String, String)>,
    portal: String,
}

/// The words for a kind of authority.
const fn art(art: Behoerdenart) -> &'static str {
    match art {
        Behoerdenart::Gemeinde => "Stadt oder Gemeinde",
        Behoerdenart::Verband => "gemeinsame Verwaltung mehrerer Gemeinden",
        Behoerdenart::Kreis => "Landkreis oder kreisfreie Stadt",
        Behoerdenart::Land => "Behörde des Landes",
        Behoerdenart::Kommune => "Gemeinde oder Landkreis",
        Behoerdenart::LandOderKommune => "Behörde des Landes, des Landkreises oder der Gemeinde",
        Behoerdenart::Bund => "Behörde des Bundes",
    }
}

/// The office of the answer.
struct Stelle {
    id: EinheitId,
    name: String,
    anschrift: String,
    jetzt: String,
    heute: String,
    telefon: Option<String>,
    mail: Option<String>,
}

impl Antwort {
    pub fn von(anfrage: &Anfrage, stand: &Stand, l: &Katalogleistung, ort: Option<&Arc<Gemeinde>>) -> Self {
        let land = ort.and_then(|g| g.ags.land().parse().ok());
        let text = stand.text(&l.kennung, land, DE);
        let heute = tag_von(anfrage.jetzt);
        let zustaendig = ort.and_then(|g| stand.zustaendig(&l.kennung, &g.ags, heute));
        let ergaenzung = zustaendig.as_ref().and_then(|z| stand.ergaenzung(&l.kennung, z.mandant.id, DE));
        let teil = |schluessel: &str| {
            let texte = text.into_iter().chain(ergaenzung).filter_map(|t| t.abschnitte.get(schluessel));
            texte.flat_map(|t| bloecke(t)).collect::<Vec<Block>>()
        };
        let haus = &anfrage.haus;
        let eigen = zustaendig.as_ref().filter(|z| z.online && haus.leistungen.aktuell(l.kennung.as_str()).is_some());
        let basis = &haus.einstellungen.adresse;
        let mut online: Vec<(String, String)> = Vec::new();
        if let Some(g) = ort {
            if eigen.is_some() {
                online
                    .push(("Online-Antrag".to_owned(), format!("{basis}/antrag/beginnen/{}?ort={}", l.kennung, g.ags)));
            }
            let fremd = stand.onlinedienste(&l.kennung, &g.ags, heute);
            online.extend(fremd.into_iter().map(|d| (d.name.clone(), d.adresse.clone())));
        }
        let betraege = zustaendig.as_ref().and_then(|z| betraege(anfrage, l, z)).into_iter().collect::<Vec<_>>();
        let laender = land.map_or_else(|| stand.laender(), |land| vec![land]);
        let arten = laender.into_iter().filter_map(|land| {
            let arten = stand.behoerdenarten(l, land, heute);
            let worte: Vec<&str> = arten.into_iter().map(art).collect();
            (!worte.is_empty()).then(|| format!("{}: {}", land.name(), worte.join(" oder ")))
        });
        let arten = if zustaendig.is_none() { arten.collect() } else { Vec::new() };
        let zusatz = ort.map(|g| format!("?ort={}", g.ags)).unwrap_or_default();
        Self {
            name: text.map(|t| t.name.clone()).filter(|n| !n.is_empty()).unwrap_or_else(|| l.name.clone()),
            kennung: l.kennung.clone(),
            leika: l.leika.clone(),
            kurz: text.map(|t| t.kurz.clone()).unwrap_or_default(),
            ungeprueft: text.is_some_and(|t| t.ungeprueft),
            teile: ABSCHNITTE
                .iter()
                .map(|(s, titel)| (*titel, if *s == KOSTEN { [teil(s), betraege.clone()].concat() } else { teil(s) }))
                .filter(|(_, b)| !b.is_empty())
                .collect(),
            ort: ort.cloned(),
            weitere: zustaendig.iter().flat_map(|z| &z.weitere).map(|e| e.name.clone()).collect(),
            stelle: zustaendig.map(|z| Stelle::von(anfrage, stand, &z.einheit)),
            arten,
            online,
            portal: format!("{basis}/leistung/{}{zusatz}", l.kennung),
        }
    }

    /// The card.
    pub fn karte(&self) -> Markup {
        html! {
            article aria-labelledby="antwort" {
                h2.kern-heading-medium id="antwort" { (self.name) }
                @if self.kurz.is_empty() { (absatz("Zu dieser Leistung gibt es noch keinen Text.")) } @else { (absatz(&self.kurz)) }
                @if self.ungeprueft { (hinweis_klein("Der Text wartet noch auf die Prüfung durch die Redaktion.")) }
                (self.stelle_zeigen())
                @if !self.online.is_empty() {
                    h3.kern-heading-small { "Online" }
                    ul.kern-list.kern-list--bullet {
                        @for (name, adresse) in &self.online { li { a.kern-link href=(adresse) rel="external" { (name) } } }
                    }
                }
                @for (titel, bloecke) in &self.teile {
                    h3.kern-heading-small { (titel) }
                    @for block in bloecke {
                        @match block {
                            Block::Absatz(a) => p.kern-body { (a) },
                            Block::Liste(punkte) => ul.kern-list.kern-list--bullet { @for p in punkte { li { (p) } } },
                        }
                    }
                }
                (angaben(DE, &[
                    Zeile::neu("LeiKa-Schlüssel", self.leika.as_deref().unwrap_or("keiner")),
                    Zeile::markup("Seite im Portal", html! { a.kern-link.bw-umbruch href=(self.portal) { (self.portal) } }),
                ]))
                details {
                    summary { "Dasselbe als Text, zum Vorlesen oder Verschicken" }
                    pre.bw-code tabindex="0" id="antworttext" { (self.text()) }
                    p data-bw-kopieren="antworttext" {}
                }
            }
        }
    }

    fn stelle_zeigen(&self) -> Markup {
        html! {
            h3.kern-heading-small { "Zuständige Stelle" }
            @match (&self.stelle, &self.ort) {
                (Some(s), _) => {
                    (angaben(DE, &[
                        Zeile::markup("Stelle", html! { a.kern-link href=(format!("/stelle/{}", s.id)) { (s.name) } }),
                        Zeile::neu("Anschrift", &s.anschrift),
                        Zeile::markup("Jetzt", html! { strong { (s.jetzt) } }),
                        Zeile::neu("Heute", &s.heute),
                        Zeile::neu("Telefon", s.telefon.as_deref().unwrap_or("nicht angegeben")),
                        Zeile::neu("E-Mail", s.mail.as_deref().unwrap_or("nicht angegeben")),
                    ]))
                    p.bw-knoepfe { (linkknopf(Rang::Neben, &self.weitergeben(s), "Rückruf durch diese Stelle")) }
                }
                (None, Some(g)) => (absatz(&std::format!("Für {} ist keine Stelle eingetragen.", g.mit_kreis()))),
                (None, None) => (absatz("Fragen Sie nach dem Ort. Dann steht hier die Stelle.")),
            }
            @if !self.weitere.is_empty() {
                p.kern-body { strong { "Nicht eindeutig:" } " Für diesen Ort sind auch eingetragen: " (self.weitere.join(", ")) ". Nennen Sie alle, und geben Sie der Redaktion Bescheid." }
            }
            @for satz in &self.arten { p.kern-body { (satz) "." } }
        }
    }

    fn weitergeben(&self, s: &Stelle) -> String {
        let ort = self.ort.as_ref().map(|g| g.ags.to_string()).unwrap_or_default();
        std::format!("/auskunft/weitergeben?leistung={}&einheit={}&ort={ort}", abfragewert(self.kennung.as_str()), s.id)
    }

    /// The answer as text.
    fn text(&self) -> String {
        let mut zeilen = vec![self.name.clone()];
        if !self.kurz.is_empty() {
            zeilen.push(self.kurz.clone());
        }
        for (titel, bloecke) in &self.teile {
            zeilen.push(String::new());
            zeilen.push(std::format!("{titel}:"));
            for block in bloecke {
                match block {
                    Block::Absatz(a) => zeilen.push(a.clone()),
                    Block::Liste(punkte) => zeilen.extend(punkte.iter().map(|p| std::format!("- {p}"))),
                }
            }
        }
        if let Some(s) = &self.stelle {
            zeilen.push(String::new());
            zeilen.push("Zuständig:".to_owned());
            zeilen.extend([s.name.clone(), s.anschrift.replace('\n', ", "), std::format!("Heute: {}", s.heute)]);
            zeilen.extend(s.telefon.iter().map(|t| std::format!("Telefon: {t}")));
            zeilen.extend(s.mail.iter().map(|m| std::format!("E-Mail: {m}")));
        }
        for (name, adresse) in &self.online {
            zeilen.push(std::format!("{name}: {adresse}"));
        }
        zeilen.push(std::format!("Mehr: {}", self.portal));
        zeilen.join("\n")
    }
}

/// What the service costs at the office that is responsible.
fn betraege(anfrage: &Anfrage, l: &Katalogleistung, z: &Zustaendig) -> Option<Block> {
    let leistung = anfrage.haus.leistungen.aktuell_bei(l.kennung.as_str(), z.mandant.id)?;
    let parameter = leistung.parameter(z.mandant.ags.land(), &z.parameter).ok()?;
    let zeile = |g: Gebuehrenzeile<'_>| match g.wert {
        Parameterwert::Betrag(b) => {
            let einheit = if g.einheit.text.is_empty() { String::new() } else { std::format!(" {}", g.einheit.text) };
            Some(std::format!("{}: {}{einheit}", g.text.text, format::betrag(DE, *b)))
        }
        _ => None,
    };
    let zeilen: Vec<String> = leistung.gebuehren(DE, &parameter).filter_map(zeile).collect();
    (!zeilen.is_empty()).then_some(Block::Liste(zeilen))
}

impl Stelle {
    fn von(anfrage: &Anfrage, stand: &Stand, e: &Einheit) -> Self {
        let kalender = stand.mandant(e.mandant).and_then(|m| Kalender::von(m.ags));
        let feiertag = |tag| kalender.is_some_and(|k| k.feiertag(tag).is_some());
        let heute = tag_von(anfrage.jetzt);
        let zeiten = e.oeffnungszeiten.am(heute, feiertag(heute));
        let spannen: Vec<String> =
            zeiten.iter().map(|z| std::format!("{} bis {} Uhr", uhr(z.von), uhr(z.bis))).collect();
        let jetzt = if e.oeffnungszeiten.sind_leer() {
            "Öffnungszeiten nicht angegeben".to_owned()
        } else {
            match e.oeffnungszeiten.zustand(anfrage.jetzt, feiertag) {
                Zustand::Offen { bis } => std::format!("geöffnet bis {} Uhr", uhr(bis)),
                Zustand::Geschlossen { wieder: Some((tag, um)) } if tag == heute => {
                    std::format!("geschlossen, öffnet heute um {} Uhr", uhr(um))
                }
                Zustand::Geschlossen { wieder: Some((tag, um)) } => {
                    std::format!("geschlossen, wieder am {} um {} Uhr", format::tag(DE, tag), uhr(um))
                }
                Zustand::Geschlossen { wieder: None } => "geschlossen".to_owned(),
            }
        };
        let heute = match spannen.as_slice() {
            [] if e.oeffnungszeiten.sind_leer() => "nicht angegeben".to_owned(),
            [] => "geschlossen".to_owned(),
            alle => alle.join(" und "),
        };
        let a = &e.anschrift;
        Self {
            id: e.id,
            name: e.name.clone(),
            anschrift: std::format!("{}\n{} {}", a.strasse, a.plz, a.ort),
            jetzt,
            heute,
            telefon: e.telefon.clone(),
            mail: e.mail.clone(),
        }
    }
}

fn uhr(zeit: Time) -> String {
    std::format!("{}:{:02}", zeit.hour(), zeit.minute())
}
