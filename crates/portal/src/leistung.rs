//! `/leistung/{kennung}`: everything about one service; with `?ort=` also fees, office, the supplement of the
//! municipality and the way to apply.

use std::sync::Arc;

use grund::{Land, LeistungKennung, Sprache, Tag, tag_von};
use leistung::{Leistung, Vertrauensniveau};
use verzeichnis::{Gemeinde, Katalogleistung, Leistungstext, Stand, Zustaendig, mandant_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art, Rang, absatz, hinweis_klein, link, linkknopf, meldung, status},
    format, html,
    texte::{portal as t, verzeichnis as v},
    weiter,
};

use crate::{
    Portal, anderswo, behoerde, benennen, maengel,
    ort::{self, Ort, fremd, ltr},
    stelle, strukturiert, zeiten,
};

mod abschnitte;
mod behoerdenart;
mod ohne_text;
mod umfeld;

pub(crate) use abschnitte::{betraege, text};
pub(crate) use ohne_text::rechtsgrundlagen;

/// The service at one place.
struct Hier {
    gemeinde: Arc<Gemeinde>,
    zustaendig: Option<Zustaendig>,
    /// What the municipality and the responsible authority add: name of the authority, text.
    ergaenzungen: Vec<(String, Arc<Leistungstext>)>,
}

/// All that the parts of the page need.
struct Bild<'a> {
    anfrage: &'a Anfrage,
    stand: &'a Stand,
    eintrag: &'a Katalogleistung,
    /// The state's text.
    text: Option<&'a Arc<Leistungstext>>,
    /// Form, fees and process, where this platform has them.
    paket: Option<Arc<Leistung>>,
    land: Option<Land>,
    hier: Option<Hier>,
    heute: Tag,
}

impl Bild<'_> {
    fn s(&self) -> Sprache {
        self.anfrage.sprache
    }

    /// Is there anything to read besides the name?
    fn ohne_text(&self) -> bool {
        let leer = |t: &Leistungstext| t.abschnitte.values().all(|a| a.trim().is_empty());
        self.text.is_none_or(|t| leer(t))
    }
}

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let eintrag = finden(&stand, kennung)?;
    let adresse = format!("/leistung/{}", eintrag.kennung);
    let eingabe = felder.text("ort");
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    if let Some(ziel) = ort::umleitung(&stand, &ort, eingabe, &adresse) {
        return Ok(weiter(&ziel));
    }
    // The key of the catalogue leads to the service of our own.
    if eintrag.kennung.as_str() != kennung {
        return Ok(weiter(&format!("{adresse}{}", ort.in_adresse('?'))));
    }
    let bild = bild(anfrage, &stand, eintrag, &ort);
    let name = benennen::leistung(&stand, eintrag, bild.land, s);
    if let Some(dort) = anderswo::nur_dort(anfrage, &eintrag.laender) {
        return anderswo::ding(anfrage, name.wortlaut(s), dort);
    }
    let fehler = ort.fehler(s, eingabe);
    let kurz = bild.text.map(|t| t.kurz.as_str()).unwrap_or_default();
    let beschreibung = if kurz.is_empty() { name.text } else { kurz };
    let mut seite = Seite::mit_titel(anfrage, name.wortlaut(s))
        .oeffentlich()
        .breit()
        .fehler(fehler.clone())
        .krume(format!("/leistungen{}", ort.in_adresse('?')), t::az_titel(s))
        .beschreibung(beschreibung)
        .kanonisch(adresse.as_str())
        .strukturiert(strukturiert::leistung(anfrage, &bild.daten(name.text, kurz)))
        .modul("ort.js");
    if let Some(h) = &bild.hier {
        seite = seite.vorspann(h.gemeinde.name.anzeige());
    }
    ort.merken(seite)
        .inhalt(html! {
            div.bw-leistung {
                div.bw-leistung__kopf {
                    (ort::frueher(anfrage, &stand, felder, &ort))
                    (bild.gueltigkeit())
                    @if !kurz.is_empty() { p.kern-body lang=[bild.textsprache()] dir=[bild.textrichtung()] { (kurz) } }
                    @if bild.text.is_some_and(|t| t.ungeprueft) { p { (status(Art::Hinweis, t::redaktion_ungeprueft(s))) } }
                    @if let Some(satz) = bild.nur_in_anderer_sprache() { (hinweis_klein(satz)) }
                    @match (&bild.hier, &ort) {
                        (Some(h), _) => { (ort::zeile(s, &h.gemeinde, &adresse)) (bild.wege(h)) }
                        (None, Ort::Frage(orte)) => (ort::frage(s, &stand, eingabe, orte, |g| format!("{adresse}?ort={}", g.ags))),
                        (None, _) => (ort_fragen(s, &adresse, eingabe, &fehler)),
                    }
                }
                @if let Some(h) = bild.hier.as_ref().filter(|h| h.zustaendig.is_some()) { div.bw-leistung__stelle { (bild.zustaendige_stelle(h)) } }
                @if bild.hier.as_ref().is_none_or(|h| h.zustaendig.is_none()) && let Some(art) = bild.behoerdenart() {
                    div.bw-leistung__stelle { (art) }
                }
                div.bw-leistung__text {
                    @if bild.ohne_text() { (bild.nur_katalog()) }
                    (bild.abschnitte())
                    (bild.umfeld())
                    (bild.vermerk())
                    p.bw-nur-bildschirm { span data-bw-drucken=(v::drucken(s)) {} }
                }
            }
        })
        .antwort()
}

/// By its kennung, or by its LeiKa key.
fn finden<'a>(stand: &'a Stand, kennung: &str) -> Result<&'a Arc<Katalogleistung>, WebFehler> {
    let eintrag = stand.leistung(&LeistungKennung(kennung.to_owned()));
    let eigene = stand.nach_leika(kennung);
    match eintrag {
        Some(e) if !stand.ist_verdeckt(e) => Ok(e),
        sonst => eigene.or(sonst).ok_or(WebFehler::NichtGefunden),
    }
}

fn bild<'a>(anfrage: &'a Anfrage, stand: &'a Stand, eintrag: &'a Katalogleistung, ort: &Ort) -> Bild<'a> {
    let heute = tag_von(anfrage.jetzt);
    let hier = ort.klar().map(|g| hier(anfrage, stand, eintrag, g, heute));
    let land = ort.land(anfrage);
    Bild {
        text: benennen::text(stand, &eintrag.kennung, land, anfrage.sprache),
        paket: anfrage.haus.leistungen.aktuell(eintrag.kennung.as_str()),
        anfrage,
        stand,
        eintrag,
        land,
        hier,
        heute,
    }
}

fn hier(anfrage: &Anfrage, stand: &Stand, eintrag: &Katalogleistung, g: &Arc<Gemeinde>, heute: Tag) -> Hier {
    let gilt = eintrag.gilt(ort::land(g), heute);
    let zustaendig = stand.zustaendig(&eintrag.kennung, &g.ags, heute).filter(|_| gilt);
    let mut wer = vec![mandant_von(&g.ags)];
    wer.extend(zustaendig.as_ref().map(|z| z.mandant.id).filter(|m| *m != mandant_von(&g.ags)));
    let ergaenzungen = wer
        .into_iter()
        .filter_map(|m| {
            let text = anfrage.sprache.kette().find_map(|s| stand.ergaenzung(&eintrag.kennung, m, s))?;
            Some((stand.mandant(m)?.name.clone(), Arc::clone(text)))
        })
        .collect();
    Hier { gemeinde: Arc::clone(g), zustaendig, ergaenzungen }
}

/// Why the page asks for a place, and the field.
fn ort_fragen(s: Sprache, adresse: &str, eingabe: &str, fehler: &[bausteine::Fehlerhinweis]) -> Markup {
    html! {
        section.bw-nur-bildschirm aria-labelledby="ort-angeben" {
            h2.kern-heading-medium id="ort-angeben" { (t::ort_angeben(s)) }
            p.kern-body { (t::ort_warum(s)) }
            (ort::ortsformular(s, adresse, &[], eingabe, fehler))
        }
    }
}

impl Bild<'_> {
    /// The language of the state's text, where it is not the page's.
    fn textsprache(&self) -> Option<&str> {
        self.text.map(|t| t.sprache.as_str()).filter(|tag| *tag != self.s().tag())
    }

    fn textrichtung(&self) -> Option<&'static str> {
        self.textsprache().map(benennen::richtung)
    }

    /// That the text does not exist in the language of the page, where it is so.
    fn nur_in_anderer_sprache(&self) -> Option<&'static str> {
        let s = self.s();
        match self.textsprache()? {
            "en" => Some(t::leistung_nur_englisch(s)),
            _ => Some(t::leistung_nur_deutsch(s)),
        }
    }

    /// Does it exist only in other Länder?
    fn anderswo(&self) -> bool {
        let laender = &self.eintrag.laender;
        !laender.is_empty() && self.land.is_some_and(|l| !laender.contains(&l))
    }

    /// A service that has ended, or does not exist in this Land.
    fn gueltigkeit(&self) -> Markup {
        let s = self.s();
        let e = self.eintrag;
        let nachfolger = e.nachfolger.as_ref().and_then(|k| self.stand.leistung(k));
        let beendet = e.bis.filter(|bis| *bis < self.heute);
        html! {
            @if let Some(bis) = beendet {
                (meldung(Art::Warnung, v::beendet_titel(s), html! {
                    p.kern-body { (v::beendet(s, format::tag(s, bis))) }
                    @if let Some(n) = nachfolger {
                        p.kern-body { (v::nachfolger(s)) " " (self.verweis(n)) }
                    }
                }))
            } @else if self.anderswo() {
                @let laender = e.laender.iter().map(|l| l.name().to_owned()).collect::<Vec<_>>().join(", ");
                (meldung(Art::Warnung, v::anderes_land_titel(s), absatz(&v::anderes_land(s, laender))))
            }
        }
    }

    /// A link to another service, with the place.
    fn verweis(&self, l: &Katalogleistung) -> Markup {
        let ort = self.hier.as_ref().map(|h| format!("?ort={}", h.gemeinde.ags)).unwrap_or_default();
        let name = benennen::leistung(self.stand, l, self.land, self.s());
        html! { a.kern-link href=(format!("/leistung/{}{ort}", l.kennung)) { (name) } }
    }

    /// The form to print, for those who would rather write: its code tells the desk service and place.
    fn papier(&self, h: &Hier) -> Markup {
        let adresse = format!("/leistung/{}/formular.pdf?ort={}", self.eintrag.kennung, h.gemeinde.ags);
        html! {
            @if self.paket.is_some() && h.zustaendig.is_some() {
                p.kern-body { (bausteine::link(&adresse, t::formular_drucken(self.s()))) (web::papier::sprachhinweis(self.s())) }
            }
        }
    }

    /// How to apply at this place: our form, the online service of others, or the office.
    fn wege(&self, h: &Hier) -> Markup {
        let s = self.s();
        let dienste = self.stand.onlinedienste(&self.eintrag.kennung, &h.gemeinde.ags, self.heute);
        let eigenes = h.zustaendig.as_ref().filter(|z| z.online && self.paket.is_some());
        html! {
            @if let Some(z) = eigenes {
                @if z.mandant.demonstration {
                    (meldung(Art::Warnung, t::demo_titel(s), absatz(t::demo_text(s))))
                }
                p.bw-knoepfe { (linkknopf(Rang::Haupt, &self.beginnen(&h.gemeinde), t::online_beginnen(s))) }
                (hinweis_klein(self.paket.as_ref().map_or("", |p| brauchen(s, p.stamm.vertrauensniveau))))
            } @else if let Some(dienst) = dienste.first() {
                section aria-labelledby="onlinedienst" {
                    h2.kern-heading-medium id="onlinedienst" { (v::onlinedienst(s)) }
                    p.bw-knoepfe {
                        a."kern-btn"."kern-btn--primary" href=(dienst.adresse) rel="external noreferrer" {
                            (bausteine::symbol("open-in-new"))
                            span.kern-label { span lang=[fremd(s)] dir=[ltr(s)] { (dienst.name) } }
                        }
                    }
                    p.kern-body { (v::onlinedienst_verlassen(s, rechner(&dienst.adresse))) }
                    @if let Some(satz) = dienst.vertrauensniveau.as_deref().and_then(|n| niveau(s, n)) {
                        (hinweis_klein(satz))
                    }
                }
            } @else {
                @match &h.zustaendig {
                    Some(z) if !z.weitere.is_empty() => (meldung(Art::Warnung, t::mehrere_titel(s), absatz(t::mehrere_text(s)))),
                    Some(_) if self.paket.is_some() => {
                        (meldung(Art::Hinweis, t::nicht_online_titel(s), absatz(t::nicht_online_text(s))))
                    }
                    Some(_) => (meldung(Art::Hinweis, v::persoenlich_titel(s), absatz(v::persoenlich(s)))),
                    // What holds instead, or who does it, stands in a section of its own.
                    None if self.anderswo() || self.macht_der_bund() => {}
                    None => (meldung(Art::Warnung, t::niemand_titel(s), absatz(t::niemand_text(s)))),
                }
            }
            (self.papier(h))
            @if self.paket.as_ref().is_some_and(|p| p.stamm.mangel.is_some()) { (maengel::verweis(self.anfrage, &h.gemeinde)) }
        }
    }

    /// The address that begins an Antrag (page crate `antrag`).
    fn beginnen(&self, g: &Gemeinde) -> String {
        format!("/antrag/beginnen/{}?ort={}", self.eintrag.kennung, g.ags)
    }

    fn zustaendige_stelle(&self, h: &Hier) -> Markup {
        let s = self.s();
        html! {
            @if let Some(z) = &h.zustaendig {
                @let einheit = Arc::as_ref(&z.einheit);
                section aria-labelledby="zustaendig" {
                    h2.kern-heading-medium id="zustaendig" { (t::zustaendige_stelle(s)) }
                    (behoerde::wappen(self.stand, &z.mandant))
                    p.kern-body { strong {
                        (link(&format!("/stelle/{}?ort={}", einheit.id, h.gemeinde.ags), &einheit.name))
                    } }
                    @if !z.auspraegung.nimmt_an() { p.kern-body { (v::nur_beratung(s)) } }
                    (stelle::anschrift(&einheit.anschrift))
                    (zeiten::jetzt(self.anfrage, einheit, &z.mandant.ags))
                    (stelle::kontakt(s, einheit))
                    @if !z.weitere.is_empty() {
                        p.kern-body { (t::mehrere_auch(s)) ": "
                            @for (i, e) in z.weitere.iter().enumerate() {
                                @if i > 0 { ", " }
                                (link(&format!("/stelle/{}?ort={}", e.id, h.gemeinde.ags), &e.name))
                            }
                        }
                    }
                }
            }
        }
    }

    fn daten<'b>(&'b self, name: &'b str, kurz: &'b str) -> strukturiert::Leistungsdaten<'b> {
        strukturiert::Leistungsdaten {
            kennung: self.eintrag.kennung.as_str(),
            name,
            kurz,
            stelle: self.hier.as_ref().and_then(|h| h.zustaendig.as_ref()).map(|z| z.einheit.as_ref()),
            ort: self.hier.as_ref().map(|h| h.gemeinde.as_ref()),
        }
    }
}

/// The name of the computer in an address.
pub(crate) fn rechner(adresse: &str) -> &str {
    let ohne = adresse.split_once("://").map_or(adresse, |(_, rest)| rest);
    ohne.split(['/', '?', '#']).next().unwrap_or(ohne)
}

fn brauchen(s: Sprache, niveau: Vertrauensniveau) -> &'static str {
    match niveau {
        Vertrauensniveau::Keins => t::brauchen_nichts(s),
        Vertrauensniveau::Niedrig => t::brauchen_konto(s),
        Vertrauensniveau::Substanziell => t::brauchen_nachweis(s),
        Vertrauensniveau::Hoch => t::brauchen_ausweis(s),
    }
}

/// What an online service of others asks for.
fn niveau(s: Sprache, wort: &str) -> Option<&'static str> {
    match wort {
        "keins" => Some(v::niveau_keins(s)),
        "niedrig" => Some(v::niveau_niedrig(s)),
        "substanziell" => Some(v::niveau_substanziell(s)),
        "hoch" => Some(v::niveau_hoch(s)),
        _ => None,
    }
}
