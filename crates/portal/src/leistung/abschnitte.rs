//! The sections of a service: the state's text, what the municipality adds beside it, and the facts that the online
//! service of this platform knows (documents, Fristen, fees, legal bases).

use grund::{Land, Sprache};
use leistung::{Abschnitt, Block, Frist, Gebuehrenzeile, Leistung, Parameterwert, Rechtsgrundlage, bloecke};
use verzeichnis::{Leistungstext, Zustaendig};
use web::{
    Markup,
    bausteine::{self, Art, Spalte, Tabelle, absatz, meldung, status, wortlaut},
    format, html,
    texte::{portal as t, verzeichnis as v},
};

use super::{Bild, Hier};
use crate::{
    benennen::{self, Benannt},
    ort::{fremd, ltr},
};

impl Bild<'_> {
    pub(super) fn abschnitte(&self) -> Markup {
        html! { @for abschnitt in Abschnitt::ALLE { (self.abschnitt(abschnitt)) } }
    }

    /// One section; nothing where nobody has anything to say.
    fn abschnitt(&self, abschnitt: Abschnitt) -> Markup {
        let s = self.s();
        let zusatz = match abschnitt {
            Abschnitt::Unterlagen => self.paket.as_deref().and_then(|l| unterlagen(s, l)),
            Abschnitt::Fristen => self.paket.as_deref().and_then(|l| fristen(s, l, self.land)),
            Abschnitt::Kosten => self.kosten(),
            Abschnitt::Rechtsgrundlage => self.recht(),
            _ => None,
        };
        let haupttext = self.haupttext(abschnitt);
        let ergaenzt: Vec<(&str, &Leistungstext)> = self
            .hier
            .iter()
            .flat_map(|h| &h.ergaenzungen)
            .filter(|(_, t)| !im_abschnitt(t, abschnitt).is_empty())
            .map(|(wer, t)| (wer.as_str(), t.as_ref()))
            .collect();
        let id = abschnitt.schluessel();
        html! {
            @if haupttext.is_some() || zusatz.is_some() || !ergaenzt.is_empty() {
                section aria-labelledby=(id) {
                    h2.kern-heading-medium id=(id) { (titel(s, abschnitt)) }
                    @if let Some(b) = haupttext {
                        div.bw-text.bw-fremd[b.fremd.is_some()] lang=[b.fremd] dir=[b.richtung()] { (text(&bloecke(b.text))) }
                    }
                    @if let Some(z) = zusatz { (z) }
                    @for (wer, t) in ergaenzt { (ergaenzung(s, wer, t, abschnitt)) }
                }
            }
        }
    }

    /// What the state says in a section: in the language of the page, or in the one behind it.
    fn haupttext(&self, abschnitt: Abschnitt) -> Option<Benannt<'_>> {
        let s = self.s();
        let kette = s.kette().filter_map(|sprache| self.stand.text(&self.eintrag.kennung, self.land, sprache));
        let mut texte = self.text.into_iter().chain(kette);
        texte.find_map(|t| {
            let text = im_abschnitt(t, abschnitt);
            (!text.is_empty()).then(|| Benannt::neu(text, &t.sprache, s))
        })
    }

    /// The fees that hold at this place.
    fn kosten(&self) -> Option<Markup> {
        let s = self.s();
        let Hier { gemeinde, zustaendig, .. } = self.hier.as_ref()?;
        let (z, l) = (zustaendig.as_ref()?, self.paket.as_deref()?);
        let parameter = match l.parameter(z.mandant.ags.land(), &z.parameter) {
            Ok(p) => p,
            Err(befunde) => {
                tracing::error!(mandant = %z.mandant.id, leistung = l.kennung(), ?befunde, "parameters do not fit the service");
                return Some(meldung(Art::Warnung, t::gebuehren_fehlen_titel(s), absatz(t::gebuehren_fehlen(s))));
            }
        };
        let (betraege, anderes): (Vec<_>, Vec<_>) =
            l.gebuehren(s, &parameter).partition(|g| matches!(g.wert, Parameterwert::Betrag(_)));
        let zeilen: Vec<Vec<Markup>> =
            // The amount and its unit run in the direction of the unit's words.
            betraege.iter().map(|g| vec![wortlaut(s, g.text), html! { span dir=[g.einheit.fremd(s).map(Sprache::richtung)] { (wert(s, g.wert)) (einheit(s, g)) } }]).collect();
        let beschriftung = t::gebuehren_titel(s, gemeinde.name.anzeige());
        let tabelle =
            Tabelle::neu(&beschriftung, [Spalte::text(t::gebuehren_wofuer(s)), Spalte::zahl(t::gebuehren_betrag(s))]);
        (!zeilen.is_empty() || !anderes.is_empty()).then(|| {
            html! {
                @if !zeilen.is_empty() { (tabelle.zeilen(zeilen)) }
                @if !anderes.is_empty() {
                    ul.kern-list.kern-list--bullet {
                        @for g in &anderes { li { (wortlaut(s, g.text)) ": " (wert(s, g.wert)) (einheit(s, g)) } }
                    }
                }
                @if z.mandant.demonstration { (bausteine::hinweis_klein(t::gebuehren_muster(s))) }
            }
        })
    }

    /// Legal bases: as the package names them for this Land, or as the catalogue delivers them beside a text.
    fn recht(&self) -> Option<Markup> {
        let s = self.s();
        let Some(l) = self.paket.as_deref() else {
            // Without a text they stand in the facts of the catalogue.
            let geliefert = self.eintrag.rechtsgrundlagen.as_str();
            return (!geliefert.is_empty() && !self.ohne_text()).then(|| super::rechtsgrundlagen(s, geliefert));
        };
        let land = self.land.as_ref().map(grund::Land::as_str);
        let gilt = |r: &&Rechtsgrundlage| match (r.land.as_deref(), land) {
            (Some(seins), Some(hier)) => seins == hier,
            _ => true,
        };
        let alle: Vec<&Rechtsgrundlage> = l.stamm.rechtsgrundlagen.iter().filter(gilt).collect();
        (!alle.is_empty()).then(|| {
            html! {
                ul.kern-list.kern-list--bullet lang=[fremd(s)] dir=[ltr(s)] {
                    @for r in alle {
                        li {
                            @match &r.fundstelle {
                                Some(f) => a.kern-link href=(f) rel="external" { (r.paragraf) " " (r.gesetz) },
                                None => span { (r.paragraf) " " (r.gesetz) },
                            }
                            " – " (r.titel)
                        }
                    }
                }
            }
        })
    }

    /// When and by whom the texts were released. What nobody has released says so at its head.
    pub(super) fn vermerk(&self) -> Markup {
        let s = self.s();
        let land = |t: &Leistungstext| {
            t.land.as_ref().map_or_else(|| v::vermerk_text(s).to_owned(), |l| v::vermerk_text_land(s, l.name()))
        };
        let ergaenzungen = self.hier.iter().flat_map(|h| &h.ergaenzungen);
        let zeilen: Vec<Markup> = self
            .text
            .into_iter()
            .filter_map(|t| freigabe(s, t, &land(t)))
            .chain(ergaenzungen.filter_map(|(wer, t)| freigabe(s, t, &v::vermerk_ergaenzung(s, wer))))
            .collect();
        html! {
            @if !zeilen.is_empty() {
                section.bw-vermerk aria-labelledby="vermerk" {
                    h2.kern-heading-small id="vermerk" { (v::vermerk(s)) }
                    @for zeile in &zeilen { (zeile) }
                }
            }
        }
    }
}

/// One line of the release note; nothing for a text that nobody has released.
fn freigabe(s: Sprache, text: &Leistungstext, was: &str) -> Option<Markup> {
    let tag = format::tag(s, text.freigabe?);
    let freigegeben = match text.freigegeben_von.as_str() {
        "" => v::freigegeben(s, tag),
        wer => v::freigegeben_von(s, tag, wer),
    };
    Some(html! { p.kern-body { (was) ": " (freigegeben) } })
}

fn im_abschnitt(t: &Leistungstext, abschnitt: Abschnitt) -> &str {
    t.abschnitte.get(abschnitt.schluessel()).map(|a| a.trim()).unwrap_or_default()
}

/// What the authority adds, set apart from the state's text.
fn ergaenzung(s: Sprache, wer: &str, zusatz: &Leistungstext, abschnitt: Abschnitt) -> Markup {
    let id = format!("{}-ergaenzung", abschnitt.schluessel());
    html! {
        div.bw-ergaenzung role="group" aria-labelledby=(id) {
            h3.kern-heading-small id=(id) { (v::ergaenzung(s, wer)) }
            @if zusatz.ungeprueft { p { (status(Art::Hinweis, t::redaktion_ungeprueft(s))) } }
            @let fremd = Some(zusatz.sprache.as_str()).filter(|tag| *tag != s.tag());
            div.bw-text.bw-fremd[fremd.is_some()] lang=[fremd] dir=[fremd.map(benennen::richtung)] { (text(&bloecke(im_abschnitt(zusatz, abschnitt)))) }
        }
    }
}

fn titel(s: Sprache, abschnitt: Abschnitt) -> &'static str {
    match abschnitt {
        Abschnitt::Beschreibung => t::abschnitt_beschreibung(s),
        Abschnitt::Voraussetzungen => t::abschnitt_voraussetzungen(s),
        Abschnitt::Verfahrensablauf => t::abschnitt_verfahrensablauf(s),
        Abschnitt::Unterlagen => t::abschnitt_unterlagen(s),
        Abschnitt::Fristen => t::abschnitt_fristen(s),
        Abschnitt::Kosten => t::abschnitt_kosten(s),
        Abschnitt::Bearbeitungsdauer => t::abschnitt_bearbeitungsdauer(s),
        Abschnitt::Hinweise => t::abschnitt_hinweise(s),
        Abschnitt::Rechtsgrundlage => t::abschnitt_rechtsgrundlage(s),
        Abschnitt::Rechtsbehelf => t::abschnitt_rechtsbehelf(s),
        Abschnitt::Datenschutz => t::abschnitt_datenschutz(s),
    }
}

fn wert(s: Sprache, w: &Parameterwert) -> String {
    match w {
        Parameterwert::Betrag(b) => format::betrag(s, *b),
        Parameterwert::JaNein(true) => t::ja(s).to_owned(),
        Parameterwert::JaNein(false) => t::nein(s).to_owned(),
        anderer => anderer.to_string(),
    }
}

fn einheit(s: Sprache, g: &Gebuehrenzeile<'_>) -> Markup {
    html! { @if !g.einheit.text.is_empty() { " " (wortlaut(s, g.einheit)) } }
}

/// The amounts of the fee table of a service at the office that is responsible, for lists of several services; nothing
/// where it has none.
pub(crate) fn betraege(s: Sprache, l: &Leistung, z: &Zustaendig) -> Option<Markup> {
    let parameter = l.parameter(z.mandant.ags.land(), &z.parameter).ok()?;
    let alle: Vec<_> = l.gebuehren(s, &parameter).filter(|g| matches!(g.wert, Parameterwert::Betrag(_))).collect();
    (!alle.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for g in &alle {
                    li dir=[g.text.fremd(s).map(Sprache::richtung)] { (wortlaut(s, g.text)) ": " (wert(s, g.wert)) (einheit(s, g)) }
                }
            }
            @if z.mandant.demonstration { (bausteine::hinweis_klein(t::gebuehren_muster(s))) }
        }
    })
}

/// Paragraphs and lists.
pub(crate) fn text(bloecke: &[Block]) -> Markup {
    html! {
        @for block in bloecke {
            @match block {
                Block::Absatz(a) => p.kern-body { (a) },
                Block::Liste(punkte) => ul.kern-list.kern-list--bullet { @for p in punkte { li { (p) } } },
            }
        }
    }
}

fn unterlagen(s: Sprache, l: &Leistung) -> Option<Markup> {
    (!l.stamm.unterlagen.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for u in &l.stamm.unterlagen {
                    @let name = l.text_in(s, &format!("unterlage-{}", u.id), &u.name);
                    li dir=[name.fremd(s).map(Sprache::richtung)] {
                        (wortlaut(s, name))
                        @if let Some(wann) = &u.wann { " (" (wortlaut(s, l.text_in(s, &format!("unterlage-{}-wann", u.id), wann))) ")" }
                    }
                }
            }
        }
    })
}

/// Of a place only those that hold in its Land.
fn fristen(s: Sprache, l: &Leistung, land: Option<Land>) -> Option<Markup> {
    let hier = |f: &&Frist| f.land.is_none_or(|dort| land.is_none_or(|land| land == dort));
    let alle: Vec<&Frist> = l.stamm.fristen.iter().filter(hier).collect();
    (!alle.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for f in alle {
                    @let text = l.text_in(s, &format!("frist-{}", f.id), &f.text);
                    li dir=[text.fremd(s).map(Sprache::richtung)] {
                        (wortlaut(s, text))
                        @if let Some(r) = &f.rechtsgrundlage { " – " span lang=[fremd(s)] dir=[ltr(s)] { (r) } }
                    }
                }
            }
        }
    })
}
