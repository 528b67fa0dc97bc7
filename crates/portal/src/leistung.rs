//! `/leistung/{kennung}`: everything about one service; with `?ort=` also fees, office and the way into the form.

use std::sync::Arc;

use grund::{LeistungKennung, Sprache, tag_von};
use leistung::{Abschnitt, Block, Leistung, Parameterwert, Rechtsgrundlage, Redaktion, Vertrauensniveau};
use verzeichnis::{Gemeinde, Zustaendig};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art, Rang, Spalte, Tabelle, absatz, link, linkknopf, meldung, status, wortlaut},
    format, html,
    texte::portal as t,
    weiter,
};

use crate::{
    Portal,
    ort::{self, Ort},
    stelle,
};

/// The service at one place.
struct Hier<'a> {
    gemeinde: &'a Gemeinde,
    zustaendig: Option<Zustaendig>,
}

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let l = anfrage.haus.leistungen.aktuell(kennung).ok_or(WebFehler::NichtGefunden)?;
    let eingabe = felder.text("ort");
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(&stand, eingabe);
    let adresse = format!("/leistung/{kennung}");
    if let Some(g) = ort.klar().filter(|g| g.ags.as_str() != eingabe) {
        return Ok(weiter(&format!("{adresse}?ort={}", g.ags)));
    }
    let heute = tag_von(anfrage.jetzt);
    let hier = ort.klar().map(|g| Hier {
        gemeinde: g,
        zustaendig: stand.zustaendig(&LeistungKennung(kennung.to_owned()), &g.ags, heute),
    });
    let fehler = ort.fehler(s, eingabe);
    let mut seite = Seite::mit_titel(anfrage, l.name_in(s)).oeffentlich().fehler(fehler.clone());
    seite = seite.krume("/leistungen", t::az_titel(s));
    if let Some(h) = &hier {
        seite = seite.vorspann(h.gemeinde.name.anzeige());
    }
    seite
        .inhalt(html! {
            p.kern-body { (wortlaut(s, l.kurz_in(s))) }
            @if let Some(satz) = nur_in_anderer_sprache(s, l) { (bausteine::hinweis_klein(satz)) }
            @if l.stamm.redaktion == Redaktion::Ungeprueft { (status(Art::Hinweis, t::redaktion_ungeprueft(s))) }
            @match (&hier, &ort) {
                (Some(h), _) => (online(s, l, h, &adresse)),
                (None, Ort::Frage(orte)) => (ort::frage(s, eingabe, orte, |g| format!("{adresse}?ort={}", g.ags))),
                (None, _) => (ort_fragen(s, &adresse, eingabe, &fehler)),
            }
            @if let Some(h) = &hier { (zustaendige_stelle(anfrage, h)) }
            @for abschnitt in Abschnitt::ALLE { (teil(s, l, abschnitt, hier.as_ref())) }
        })
        .antwort()
}

/// Why the page asks for a place, and the field.
fn ort_fragen(s: Sprache, adresse: &str, eingabe: &str, fehler: &[bausteine::Fehlerhinweis]) -> Markup {
    html! {
        section aria-labelledby="ort-angeben" {
            h2.kern-heading-medium id="ort-angeben" { (t::ort_angeben(s)) }
            p.kern-body { (t::ort_warum(s)) }
            (ort::ortsformular(s, adresse, eingabe, fehler))
        }
    }
}

/// Place, start button, and what one needs for it.
fn online(s: Sprache, l: &Leistung, h: &Hier<'_>, adresse: &str) -> Markup {
    let g = h.gemeinde;
    html! {
        p.kern-body {
            (t::fuer_ort(s)) " " strong { (ort::name(g)) } " (" (g.kreis) "). "
            a.kern-link href=(adresse) { (t::ort_anderer(s)) }
        }
        @match &h.zustaendig {
            Some(z) if z.online => {
                @if z.mandant.demonstration {
                    (meldung(Art::Warnung, t::demo_titel(s), absatz(t::demo_text(s))))
                }
                p.bw-knoepfe { (linkknopf(Rang::Haupt, &beginnen(l, g), t::online_beginnen(s))) }
                (bausteine::hinweis_klein(brauchen(s, l.stamm.vertrauensniveau)))
            }
            Some(_) => (meldung(Art::Hinweis, t::nicht_online_titel(s), absatz(t::nicht_online_text(s)))),
            None => (meldung(Art::Warnung, t::niemand_titel(s), absatz(t::niemand_text(s)))),
        }
    }
}

/// The address that begins an Antrag (page crate `antrag`).
fn beginnen(l: &Leistung, g: &Gemeinde) -> String {
    format!("/antrag/beginnen/{}?ort={}", l.kennung(), g.ags)
}

fn brauchen(s: Sprache, niveau: Vertrauensniveau) -> &'static str {
    match niveau {
        Vertrauensniveau::Keins => t::brauchen_nichts(s),
        Vertrauensniveau::Niedrig => t::brauchen_konto(s),
        Vertrauensniveau::Substanziell => t::brauchen_zwei_faktoren(s),
        Vertrauensniveau::Hoch => t::brauchen_ausweis(s),
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

/// One section: its text, and the structured facts that belong to it.
fn teil(s: Sprache, l: &Leistung, abschnitt: Abschnitt, hier: Option<&Hier<'_>>) -> Markup {
    let zusatz = match abschnitt {
        Abschnitt::Unterlagen => unterlagen(s, l),
        Abschnitt::Fristen => fristen(s, l),
        Abschnitt::Kosten => kosten(s, l, hier),
        Abschnitt::Rechtsgrundlage => recht(s, l, hier),
        _ => None,
    };
    let (sprache, bloecke) = l.abschnitt_in(s, abschnitt);
    let fremd = (sprache != s).then_some(sprache);
    let id = abschnitt.schluessel();
    html! {
        @if !bloecke.is_empty() || zusatz.is_some() {
            section aria-labelledby=(id) {
                h2.kern-heading-medium id=(id) { (titel(s, abschnitt)) }
                @match fremd {
                    Some(f) => div.bw-fremd lang=(f.tag()) dir=(f.richtung()) { (text(bloecke)) },
                    None => (text(bloecke)),
                }
                @if let Some(z) = zusatz { (z) }
            }
        }
    }
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
    let uebersetzt = |schluessel: String, deutsch| wortlaut(s, l.text_in(s, &schluessel, deutsch));
    (!l.stamm.unterlagen.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for u in &l.stamm.unterlagen {
                    li {
                        (uebersetzt(format!("unterlage-{}", u.id), &u.name))
                        @if let Some(wann) = &u.wann { " (" (uebersetzt(format!("unterlage-{}-wann", u.id), wann)) ")" }
                    }
                }
            }
        }
    })
}

fn fristen(s: Sprache, l: &Leistung) -> Option<Markup> {
    (!l.stamm.fristen.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for f in &l.stamm.fristen {
                    li {
                        (wortlaut(s, l.text_in(s, &format!("frist-{}", f.id), &f.text)))
                        @if let Some(r) = &f.rechtsgrundlage { " – " span lang=[fremd(s)] dir=[fremd(s).map(|_| "ltr")] { (r) } }
                    }
                }
            }
        }
    })
}

/// The fees that hold at this place.
fn kosten(s: Sprache, l: &Leistung, hier: Option<&Hier<'_>>) -> Option<Markup> {
    let h = hier?;
    let z = h.zustaendig.as_ref()?;
    let parameter = match l.parameter(&z.parameter) {
        Ok(p) => p,
        Err(befunde) => {
            tracing::error!(mandant = %z.mandant.id, leistung = l.kennung(), ?befunde, "parameters do not fit the service");
            return Some(meldung(Art::Warnung, t::gebuehren_fehlen_titel(s), absatz(t::gebuehren_fehlen(s))));
        }
    };
    let wert = |w: &Parameterwert| match w {
        Parameterwert::Betrag(b) => format::betrag(s, *b),
        Parameterwert::JaNein(true) => t::ja(s).to_owned(),
        Parameterwert::JaNein(false) => t::nein(s).to_owned(),
        anderer => anderer.to_string(),
    };
    let mut gebuehren: Vec<_> = l.gebuehren(s, &parameter).collect();
    // The smallest amount first, what is no amount last.
    gebuehren.sort_by_key(|g| match g.wert {
        Parameterwert::Betrag(b) => (false, b.als_cent()),
        _ => (true, 0),
    });
    let zeilen: Vec<Vec<Markup>> = gebuehren
        .iter()
        .map(|g| {
            vec![
                html! { (wortlaut(s, g.text)) },
                html! { (wert(g.wert)) @if !g.einheit.text.is_empty() { " " (wortlaut(s, g.einheit)) } },
            ]
        })
        .collect();
    let beschriftung = t::gebuehren_titel(s, h.gemeinde.name.anzeige());
    let tabelle =
        Tabelle::neu(&beschriftung, [Spalte::text(t::gebuehren_wofuer(s)), Spalte::zahl(t::gebuehren_betrag(s))]);
    (!zeilen.is_empty()).then(|| {
        html! {
            (tabelle.zeilen(zeilen))
            @if z.mandant.demonstration { (bausteine::hinweis_klein(t::gebuehren_muster(s))) }
        }
    })
}

fn recht(s: Sprache, l: &Leistung, hier: Option<&Hier<'_>>) -> Option<Markup> {
    let gilt = |r: &&Rechtsgrundlage| match (&r.land, hier) {
        (Some(land), Some(h)) => h.gemeinde.ags.land() == land,
        _ => true,
    };
    let alle: Vec<&Rechtsgrundlage> = l.stamm.rechtsgrundlagen.iter().filter(gilt).collect();
    (!alle.is_empty()).then(|| {
        html! {
            ul.kern-list.kern-list--bullet lang=[fremd(s)] dir=[fremd(s).map(|_| "ltr")] {
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

/// That the texts of the service do not exist in the language of the page, where it is so.
fn nur_in_anderer_sprache(s: Sprache, l: &Leistung) -> Option<&'static str> {
    match l.abschnitt_in(s, Abschnitt::Beschreibung).0 {
        da if da == s => None,
        Sprache::En => Some(t::leistung_nur_englisch(s)),
        _ => Some(t::leistung_nur_deutsch(s)),
    }
}

/// German names of laws on an English page say so.
fn fremd(s: Sprache) -> Option<&'static str> {
    (s != Sprache::De).then_some("de")
}

fn zustaendige_stelle(anfrage: &Anfrage, h: &Hier<'_>) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if let Some(z) = &h.zustaendig {
            @let einheit = Arc::as_ref(&z.einheit);
            section aria-labelledby="zustaendig" {
                h2.kern-heading-medium id="zustaendig" { (t::zustaendige_stelle(s)) }
                p.kern-body { strong { (link(&format!("/stelle/{}", einheit.id), &einheit.name)) } }
                (stelle::anschrift(&einheit.anschrift))
                (stelle::jetzt(anfrage, einheit, &z.mandant.ags))
                (stelle::kontakt(s, einheit))
            }
        }
    }
}
