//! How what callers get to see is made from the directory.

use std::sync::Arc;

use grund::{Ags, Land, LeistungKennung, MandantId, Sprache, Tag, kalender::Kalender, tag_von};
use jiff::civil::Time;
use verzeichnis::{
    Einheit, Gemeinde, Katalogleistung, Lage, Leistungstext, Onlinedienst, Zeitspanne, Zustaendig, Zustand,
};

use super::*;
use crate::ruf::Ruf;

impl Ruf<'_> {
    pub(crate) fn quelle(&self) -> Quelle {
        let e = &self.anfrage.haus.einstellungen;
        let (portal, adresse) = (self.anfrage.portal(), self.anfrage.adresse());
        Quelle {
            vermerk: format!("{}, {portal}, {adresse}", e.betreiber),
            portal: portal.to_owned(),
            betreiber: e.betreiber.clone(),
            adresse,
            land: self.anfrage.land().map(|l| l.as_str().to_owned()),
            lizenz: Lizenz { name: LIZENZ.0, adresse: LIZENZ.1 },
            demonstration: e.demonstration,
            stand: self.stand.nummer(),
        }
    }

    pub(crate) fn heute(&self) -> Tag {
        tag_von(self.anfrage.jetzt)
    }

    /// The text of a service in the first of the caller's languages that has one.
    pub(crate) fn text_von(&self, l: &LeistungKennung, land: Option<Land>) -> Option<&Arc<Leistungstext>> {
        self.sprachen.iter().find_map(|s| self.stand.text(l, land, *s))
    }

    /// What citizens call a service, and the language of that name.
    pub(crate) fn name_von(&self, l: &Katalogleistung, land: Option<Land>) -> (String, String) {
        match self.text_von(&l.kennung, land).filter(|t| !t.name.is_empty()) {
            Some(t) => (t.name.clone(), t.sprache.clone()),
            None => (l.name.clone(), Sprache::De.tag().to_owned()),
        }
    }

    /// The Land whose text is meant: the one asked for, else the only one in which the service exists.
    pub(crate) fn land_fuer(&self, l: &Katalogleistung) -> Option<Land> {
        self.land.or(match l.laender.as_slice() {
            [land] => Some(*land),
            _ => None,
        })
    }

    pub(crate) fn verweis(&self, l: &Katalogleistung) -> Verweis {
        Verweis {
            kennung: l.kennung.as_str().to_owned(),
            name: self.name_von(l, self.land_fuer(l)).0,
            api: self.adresse(&format!("/api/v1/leistungen/{}", l.kennung)),
        }
    }

    pub(crate) fn kurz(&self, l: &Katalogleistung, land: Option<Land>) -> LeistungKurz {
        let land = land.or_else(|| self.land_fuer(l));
        let (name, sprache) = self.name_von(l, land);
        let text = self.text_von(&l.kennung, land).filter(|t| t.sprache == sprache);
        LeistungKurz {
            kennung: l.kennung.as_str().to_owned(),
            leika: l.leika.clone(),
            name,
            kurz: text.map(|t| t.kurz.clone()).unwrap_or_default(),
            sprache,
            ungeprueft: text.is_some_and(|t| t.ungeprueft),
            art: l.art.als_text(),
            zielgruppen: l.zielgruppen.iter().map(|z| z.als_text()).collect(),
            laender: l.laender.iter().map(|l| l.as_str().to_owned()).collect(),
            vertrauensniveau: l.vertrauensniveau.clone(),
            online: self.ist_online(&l.kennung),
            adresse: self.adresse(&format!("/leistung/{}", l.kennung)),
            api: self.adresse(&format!("/api/v1/leistungen/{}", l.kennung)),
        }
    }

    /// Can it be done online anywhere?
    pub(crate) fn ist_online(&self, l: &LeistungKennung) -> bool {
        self.stand.angeboten_von(l) > 0 || !self.stand.alle_onlinedienste(l).is_empty()
    }

    pub(crate) fn stelle(&self, e: &Einheit) -> Stelle {
        let mandant = self.stand.mandant(e.mandant);
        let b = &e.barrierefreiheit;
        let o = &e.oeffnungszeiten;
        Stelle {
            id: e.id.0,
            name: e.name.clone(),
            behoerde: Verweis {
                kennung: e.mandant.to_string(),
                name: mandant.map(|m| m.name.clone()).unwrap_or_default(),
                api: self.adresse(&format!("/api/v1/stellen?behoerde={}", e.mandant)),
            },
            uebergeordnet: e.uebergeordnet.map(|u| u.0),
            beschreibung: e.beschreibung.clone(),
            anschrift: Anschrift {
                strasse: e.anschrift.strasse.clone(),
                plz: e.anschrift.plz.clone(),
                ort: e.anschrift.ort.clone(),
            },
            punkt: e.punkt.map(|p| Punkt { lat: p.breite, lon: p.laenge }),
            telefon: e.telefon.clone(),
            mail: e.mail.clone(),
            webseite: e.webseite.clone(),
            kanaele: e
                .kanaele
                .iter()
                .map(|k| Kanal { art: k.art.clone(), wert: k.wert.clone(), hinweis: k.hinweis.clone() })
                .collect(),
            oeffnungszeiten: Oeffnungszeiten {
                woche: if o.woche.iter().all(Vec::is_empty) {
                    Vec::new()
                } else {
                    let tage = WOCHE.into_iter().zip(&o.woche);
                    tage.map(|(tag, z)| Wochentag { tag, zeiten: zeiten(z) }).collect()
                },
                ausnahmen: o
                    .ausnahmen
                    .iter()
                    .map(|a| Ausnahme { von: a.von, bis: a.bis, zeiten: zeiten(&a.zeiten), grund: a.grund.clone() })
                    .collect(),
                hinweis: o.hinweis.clone(),
            },
            barrierefreiheit: Barrierefreiheit {
                stufenlos: b.stufenlos,
                wc: b.wc,
                parkplatz: b.parkplatz,
                hoeranlage: b.hoeranlage,
                hinweis: b.hinweis.clone(),
            },
            demonstration: mandant.is_some_and(|m| m.demonstration),
            adresse: self.adresse(&format!("/stelle/{}", e.id)),
            api: self.adresse(&format!("/api/v1/stellen/{}", e.id)),
        }
    }

    /// Is it open now? Holidays at the place of its authority count.
    pub(crate) fn jetzt(&self, e: &Einheit) -> Option<Jetzt> {
        if e.oeffnungszeiten.sind_leer() {
            return None;
        }
        let kalender = self.stand.mandant(e.mandant).and_then(|m| Kalender::von(m.ags));
        let feiertag = |tag| kalender.is_some_and(|k| k.feiertag(tag).is_some());
        Some(match e.oeffnungszeiten.zustand(self.anfrage.jetzt, feiertag) {
            Zustand::Offen { bis } => Jetzt { offen: true, bis: Some(uhr(bis)), wieder: None },
            Zustand::Geschlossen { wieder } => {
                Jetzt { offen: false, bis: None, wieder: wieder.map(|(tag, um)| format!("{tag}T{}", uhr(um))) }
            }
        })
    }

    /// What holds for a service at a place.
    pub(crate) fn hier(&self, l: &Katalogleistung, ort: &Gefragt) -> Hier {
        let g = &ort.gemeinde;
        let zustaendig = self.stand.zustaendig(&l.kennung, &g.ags, self.heute());
        let mandant = zustaendig.as_ref().map(|z| z.mandant.id);
        Hier {
            ort: ort_von(g),
            frueherer_schluessel: ort.frueher.clone(),
            stelle: zustaendig.as_ref().map(|z| self.stelle(&z.einheit)),
            eindeutig: zustaendig.as_ref().is_none_or(|z| z.weitere.is_empty()),
            auspraegung: zustaendig.as_ref().map(|z| z.auspraegung.als_text()),
            online: self.online(l, g, zustaendig.as_ref()),
            ergaenzung: mandant.and_then(|m| self.ergaenzung(&l.kennung, m)).map(|t| text(t)),
        }
    }

    fn ergaenzung(&self, l: &LeistungKennung, mandant: MandantId) -> Option<&Arc<Leistungstext>> {
        self.sprachen.iter().find_map(|s| self.stand.ergaenzung(l, mandant, *s))
    }

    /// The form of this platform first, then services of others, the smallest area first.
    pub(crate) fn online(&self, l: &Katalogleistung, g: &Gemeinde, z: Option<&Zustaendig>) -> Vec<Online> {
        let eigen = z.filter(|z| z.online && self.anfrage.haus.leistungen.aktuell(l.kennung.as_str()).is_some());
        let eigen = eigen.map(|_| Online {
            name: self.name_von(l, g.ags.land().parse().ok()).0,
            adresse: self.adresse(&format!("/antrag/beginnen/{}?ort={}", l.kennung, g.ags)),
            anbieter: "portal",
            vertrauensniveau: l.vertrauensniveau.clone(),
        });
        let fremd = |d: &Onlinedienst| Online {
            name: d.name.clone(),
            adresse: d.adresse.clone(),
            anbieter: "fremd",
            vertrauensniveau: d.vertrauensniveau.clone(),
        };
        let andere = self.stand.onlinedienste(&l.kennung, &g.ags, self.heute());
        eigen.into_iter().chain(andere.into_iter().map(fremd)).collect()
    }

    pub(crate) fn lage(&self, l: &Lage) -> LageKurz {
        let land = self.anfrage.land();
        let text = self.sprachen.iter().find_map(|s| Some((s, l.text(land, *s).filter(|t| !t.name.is_empty())?)));
        LageKurz {
            kennung: l.kennung.clone(),
            art: l.art.als_text(),
            name: text.map_or_else(|| l.name.clone(), |(_, t)| t.name.clone()),
            text: text.map(|(_, t)| t.text.clone()).unwrap_or_default(),
            sprache: text.map_or(Sprache::De, |(s, _)| *s).tag().to_owned(),
            ungeprueft: text.is_some_and(|(_, t)| t.ungeprueft),
            eltern: l.eltern.clone(),
            leistungen: u64::try_from(self.stand.leistungen_der_lage(&l.kennung).len()).unwrap_or_default(),
            api: self.adresse(&format!("/api/v1/lagen/{}", l.kennung)),
        }
    }
}

/// The place that a caller asked for.
#[derive(Debug, Clone)]
pub(crate) struct Gefragt {
    pub(crate) gemeinde: Arc<Gemeinde>,
    /// It was asked for by a key that is no longer in force.
    pub(crate) frueher: Option<String>,
}

const WOCHE: [&str; 7] = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

fn uhr(zeit: Time) -> String {
    format!("{:02}:{:02}", zeit.hour(), zeit.minute())
}

fn zeiten(z: &[Zeitspanne]) -> Vec<Zeit> {
    z.iter().map(|z| Zeit { von: uhr(z.von), bis: uhr(z.bis) }).collect()
}

pub(crate) fn text(t: &Leistungstext) -> Text {
    Text {
        sprache: t.sprache.clone(),
        name: t.name.clone(),
        kurz: t.kurz.clone(),
        stichworte: t.stichworte.clone(),
        abschnitte: t.abschnitte.clone(),
        freigabe: t.freigabe,
        freigegeben_von: t.freigegeben_von.clone(),
        ungeprueft: t.ungeprueft,
        quelle: t.quelle.clone(),
    }
}

pub(crate) fn ort_von(g: &Gemeinde) -> Ort {
    let zweit = g.name.zweitname.clone();
    Ort {
        ags: g.ags.to_string(),
        ars: g.ars.to_string(),
        name: g.name.anzeige(),
        name_deutsch: g.name.deutsch.clone(),
        zweitsprache: zweit.as_ref().map(|_| g.zweitsprache()),
        name_zweitsprache: zweit,
        kreis: g.kreis.clone(),
        land: g.ags.land().to_owned(),
        land_name: g.land().to_owned(),
        postleitzahlen: g.plz.clone(),
        ortsteil: None,
    }
}

/// A municipality of a key with 8 or 12 digits.
pub(crate) fn ags_von(text: &str) -> Option<Ags> {
    match text.len() {
        12 => text.parse::<grund::Ars>().ok().map(|a| a.ags()),
        _ => text.parse().ok(),
    }
}
