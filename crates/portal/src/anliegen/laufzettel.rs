//! The Laufzettel: procedures in order, documents, costs, offices at the place; printable, with a link to come back.

use anliegen::{Anliegen, Klaerung, Laufzettel, Netzknoten, Verfahren, WeitererOrt};
use grund::{Sprache, tag_von};
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{
        Art, Eingabe, Fehlerhinweis, Knopf, Zeile, absatz, abschnitt, angaben, hinweis_klein, link, meldung, status,
    },
    format, html,
    texte::{anliegen as a, verzeichnis as v},
};

use super::{frage::mit_antworten, fremd, leistung, ltr, netz};
use crate::{
    benennen,
    ort::{self, Ort},
};

/// The language of the concern's words, where it is not that of the page.
pub(super) type Fremd = Option<&'static str>;

/// The place that is asked for anyway, and those besides it with what was typed.
struct Orte<'a> {
    hier: Ort,
    andere: Vec<(&'a WeitererOrt, &'a str, Ort)>,
}

impl<'a> Orte<'a> {
    fn lesen(anfrage: &Anfrage, stand: &Stand, felder: &'a Felder, zettel: &Laufzettel<'a>) -> Self {
        let ort = |o: &&'a WeitererOrt| {
            let eingabe = felder.text(&feld(o));
            (*o, eingabe, Ort::lesen(anfrage, stand, eingabe))
        };
        Self { hier: Ort::lesen(anfrage, stand, felder.text("ort")), andere: zettel.orte.iter().map(ort).collect() }
    }

    /// Where a procedure is done.
    fn von(&self, zettel: &Laufzettel<'_>, v: &Verfahren) -> &Ort {
        let anders = zettel.anderer_ort(v);
        anders.and_then(|o| self.andere.iter().find(|(da, ..)| da.id == o.id)).map_or(&self.hier, |(.., ort)| ort)
    }

    /// The other places for an address.
    fn paare(&self) -> Vec<(String, &str)> {
        self.andere.iter().filter(|(.., ort)| ort.klar().is_some()).map(|(o, _, ort)| (feld(o), ort.ags())).collect()
    }

    fn fehler(&self, s: Sprache, eingabe: &str) -> Vec<Fehlerhinweis> {
        let andere = self.andere.iter().flat_map(|(o, eingabe, ort)| {
            ort.fehler(s, eingabe).into_iter().map(|f| Fehlerhinweis::neu(feld(o), f.text))
        });
        self.hier.fehler(s, eingabe).into_iter().chain(andere).collect()
    }
}

/// The name of the field for another place.
fn feld(o: &WeitererOrt) -> String {
    format!("am-{}", o.id)
}

pub(super) fn zeigen(anfrage: &Anfrage, felder: &Felder, x: &Anliegen, klaerung: &Klaerung<'_>) -> Ergebnis {
    let (s, l) = (anfrage.sprache, fremd(x, anfrage.sprache));
    let stand = anfrage.haus.verzeichnis.stand();
    let Some(zettel) = klaerung.laufzettel() else { return Err(web::WebFehler::NichtGefunden) };
    let eingabe = felder.text("ort");
    let orte = Orte::lesen(anfrage, &stand, felder, &zettel);
    let ort = &orte.hier;
    let pfad = format!("/anliegen/{}", x.kennung);
    let paare = klaerung.paare(None);
    let fehler = orte.fehler(s, eingabe);
    let zurueck =
        klaerung.beantwortet.last().map(|l| mit_antworten(&pfad, &klaerung.paare(Some(&l.frage.id)), ort.ags()));
    let weitere = orte.paare();
    let alles: Vec<(&str, &str)> = paare.iter().copied().chain(weitere.iter().map(|(n, w)| (n.as_str(), *w))).collect();
    let hier = mit_antworten(&pfad, &alles, ort.ags());
    let seite = Seite::neu(anfrage, a::laufzettel(s, &x.name))
        .oeffentlich()
        .fehler(fehler.clone())
        .zurueck(zurueck.unwrap_or_else(|| "/anliegen".to_owned()))
        .krume(format!("/anliegen{}", ort.in_adresse('?')), a::titel(s))
        .nicht_finden()
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (a::laufzettel_text(s, zettel.knoten.len().to_string())) }
            (super::nur_deutsch(anfrage, l))
            @if x.ungeprueft { p { (ungeprueft(s)) } }
            @if let Some(h) = &x.hinweis { div lang=[l] dir=[ltr(l)] { (meldung(Art::Hinweis, a::hinweis(s), absatz(h))) } }
            (platz(anfrage, &orte, eingabe, &pfad, &paare, &fehler, l))
            (abschnitt(a::schritte(s)))
            (schritte(anfrage, &stand, &zettel, &orte, l))
            (unterlagen(s, &zettel, l))
            (netz::zeichnen(s, &zettel, l))
            (antworten(s, klaerung, &pfad, ort, l))
            (wiederkommen(anfrage, &hier))
        })
        .antwort()
}

/// All procedures of a concern, whatever one would answer.
pub(super) fn alle(anfrage: &Anfrage, felder: &Felder, x: &Anliegen) -> Ergebnis {
    let (s, l) = (anfrage.sprache, fremd(x, anfrage.sprache));
    let stand = anfrage.haus.verzeichnis.stand();
    let zettel = x.netz();
    let orte = Orte::lesen(anfrage, &stand, felder, &zettel);
    let ort = &orte.hier;
    let pfad = format!("/anliegen/{}", x.kennung);
    let seite = Seite::neu(anfrage, a::verfahren_titel(s, &x.name))
        .oeffentlich()
        .breit()
        .krume(format!("/anliegen{}", ort.in_adresse('?')), a::titel(s))
        .krume(format!("{pfad}{}", ort.in_adresse('?')), x.name.as_str())
        .beschreibung(&x.kurz)
        .kanonisch(format!("{pfad}/verfahren"));
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (a::verfahren_text(s, zettel.knoten.len().to_string())) }
            (super::nur_deutsch(anfrage, l))
            @if x.ungeprueft { p { (ungeprueft(s)) } }
            p { (link(&format!("{pfad}{}", ort.in_adresse('?')), &a::klaeren(s, &x.name))) }
            (netz::zeichnen(s, &zettel, l))
            (abschnitt(a::schritte(s)))
            (schritte(anfrage, &stand, &zettel, &orte, l))
        })
        .antwort()
}

/// The mark of texts that nobody has released.
pub(super) fn ungeprueft(s: Sprache) -> Markup {
    status(Art::Hinweis, web::texte::portal::redaktion_ungeprueft(s))
}

/// The places: known, or asked for.
fn platz(
    anfrage: &Anfrage,
    orte: &Orte<'_>,
    eingabe: &str,
    pfad: &str,
    paare: &[(&str, &str)],
    fehler: &[Fehlerhinweis],
    l: Fremd,
) -> Markup {
    let (s, stand) = (anfrage.sprache, anfrage.haus.verzeichnis.stand());
    if !orte.andere.is_empty() {
        return mehrere_plaetze(s, orte, eingabe, pfad, paare, fehler, l);
    }
    html! {
        @match &orte.hier {
            Ort::Klar(g) => (ort::zeile(s, g, &mit_antworten(pfad, paare, ""))),
            Ort::Frage(orte) => (ort::frage(s, &stand, eingabe, orte, |g| mit_antworten(pfad, paare, g.ags.as_str()))),
            _ => {
                section.bw-nur-bildschirm aria-labelledby="laufzettel-ort" {
                    h2.kern-heading-medium id="laufzettel-ort" { (a::ort_titel(s)) }
                    p.kern-body { (a::ort_text(s)) }
                    (ort::ortsformular(s, pfad, paare, eingabe, fehler))
                }
            }
        }
    }
}

/// Where there are two places, both stay in one form: it says what is known and takes what is not.
fn mehrere_plaetze(
    s: Sprache,
    orte: &Orte<'_>,
    eingabe: &str,
    pfad: &str,
    paare: &[(&str, &str)],
    fehler: &[Fehlerhinweis],
    l: Fremd,
) -> Markup {
    let unklar = |ort: &Ort| match ort {
        Ort::Frage(alle) => Some(alle.iter().map(|g| g.mit_kreis()).collect::<Vec<_>>().join("; ")),
        _ => None,
    };
    html! {
        section aria-labelledby="laufzettel-ort" {
            h2.kern-heading-medium id="laufzettel-ort" { (a::ort_titel(s)) }
            p.kern-body.bw-nur-bildschirm { (a::ort_text(s)) }
            form.bw-suche method="get" action=(pfad) {
                @for (name, wert) in paare { input type="hidden" name=(name) value=(wert); }
                @let hinweis = unklar(&orte.hier).map(|alle| a::ort_welcher(s, alle)).unwrap_or_default();
                (Eingabe::neu("ort", a::ort_neu(s)).hinweis(&hinweis).wert(&orte.hier.im_feld(eingabe)).maximal(120).fehler(Fehlerhinweis::fuer(fehler, "ort")))
                @for (o, getippt, ort) in &orte.andere {
                    @let hinweis = unklar(ort).map(|alle| a::ort_welcher(s, alle)).unwrap_or_default();
                    div lang=[l] dir=[ltr(l)] {
                        (Eingabe::neu(&feld(o), &o.name).hinweis(&hinweis).wert(&ort.im_feld(getippt)).maximal(120).fehler(Fehlerhinweis::fuer(fehler, &feld(o))))
                    }
                }
                (Knopf::haupt(web::texte::portal::ort_knopf(s)))
            }
        }
    }
}

fn schritte(anfrage: &Anfrage, stand: &Stand, zettel: &Laufzettel<'_>, orte: &Orte<'_>, l: Fremd) -> Markup {
    html! {
        ol.bw-schrittfolge {
            @for k in &zettel.knoten { li id=(format!("schritt-{}", k.nummer)) { (schritt(anfrage, stand, zettel, k, orte, l)) } }
        }
    }
}

fn schritt(
    anfrage: &Anfrage,
    stand: &Stand,
    zettel: &Laufzettel<'_>,
    k: &Netzknoten<'_>,
    orte: &Orte<'_>,
    l: Fremd,
) -> Markup {
    let s = anfrage.sprache;
    let f = k.verfahren;
    let ort = orte.von(zettel, f);
    let worte = |text: &str| html! { span lang=[l] dir=[ltr(l)] { (text) } };
    // Citations of law and names of others' services are German everywhere.
    let deutsch = |text: &str| html! { span lang=[ort::fremd(s)] dir=[ort::ltr(s)] { (text) } };
    let eintrag = f.leistung.as_deref().and_then(|l| leistung(stand, l, ort.land(anfrage)));
    let heute = tag_von(anfrage.jetzt);
    let zustaendig = eintrag.zip(ort.klar()).and_then(|(l, g)| stand.zustaendig(&l.kennung, &g.ags, heute));
    // What the service itself takes here, before the general sentence.
    let paket = eintrag.and_then(|l| anfrage.haus.leistungen.aktuell(l.kennung.as_str()));
    let betraege = paket.zip(zustaendig.as_ref()).and_then(|(l, z)| crate::leistung::betraege(s, &l, z));
    let mut zeilen = Vec::new();
    if !k.nach.is_empty() {
        zeilen.push(Zeile::markup(a::erst_nach(s), verweise(s, zettel, &k.nach, l)));
    }
    let frist = f.frist.as_deref().map(worte);
    let kosten = betraege.or_else(|| f.kosten.as_deref().map(worte));
    for (titel, wert) in [(a::frist(s), frist), (a::kosten(s), kosten)] {
        zeilen.extend(wert.map(|wert| Zeile::markup(titel, wert)));
    }
    if let Some(recht) = &f.recht {
        zeilen.push(Zeile::markup(a::recht(s), deutsch(recht)));
    }
    let unterlagen: Vec<&str> =
        zettel.unterlagen.iter().filter(|(_, wer)| wer.contains(&k.nummer)).map(|(u, _)| u.name.as_str()).collect();
    if !unterlagen.is_empty() {
        zeilen.push(Zeile::markup(a::unterlagen(s), worte(&unterlagen.join("\n"))));
    }
    if let Some((o, g)) = zettel.anderer_ort(f).zip(ort.klar()) {
        zeilen.push(Zeile::markup(&o.name, deutsch(&g.mit_kreis())));
    }
    zeilen.push(Zeile::markup(
        a::zustaendig(s),
        html! {
            @match (&zustaendig, &f.wo) {
                (Some(z), _) => {
                    (link(&format!("/stelle/{}{}", z.einheit.id, ort.in_adresse('?')), &z.einheit.name))
                    @for e in &z.weitere { ", " (link(&format!("/stelle/{}{}", e.id, ort.in_adresse('?')), &e.name)) }
                }
                (None, Some(wo)) => (worte(wo)),
                (None, None) if ort.klar().is_none() => (a::zustaendig_ort(s)),
                (None, None) => (a::zustaendig_unbekannt(s)),
            }
        },
    ));
    let dienst =
        eintrag.zip(ort.klar()).and_then(|(l, g)| stand.onlinedienste(&l.kennung, &g.ags, heute).first().copied());
    html! {
        h3.kern-heading-small lang=[l] dir=[ltr(l)] { (f.name) }
        p.kern-body lang=[l] dir=[ltr(l)] { (f.text) }
        (angaben(s, &zeilen))
        @if let Some(e) = eintrag {
            p.kern-body {
                a.kern-link href=(format!("/leistung/{}{}", e.kennung, ort.in_adresse('?'))) {
                    (a::zur_leistung(s)) " " (benennen::leistung(stand, e, ort.land(anfrage), s))
                }
            }
            @if let (Some(_), Some(g)) = (zustaendig.as_ref().filter(|z| z.online), ort.klar()) {
                p.kern-body { (link(&format!("/antrag/beginnen/{}?ort={}", e.kennung, g.ags), web::texte::portal::online_beginnen(s))) }
            } @else if let Some(d) = dienst {
                p.kern-body {
                    a.kern-link href=(d.adresse) rel="external noreferrer" { (a::online_bei(s)) " " (deutsch(&d.name)) }
                    " " (v::onlinedienst_verlassen(s, crate::leistung::rechner(&d.adresse)))
                }
            }
        }
    }
}

/// "1. Wohnung anmelden, 2. ...", each a link to its place in the list.
fn verweise(s: Sprache, zettel: &Laufzettel<'_>, nummern: &[usize], l: Fremd) -> Markup {
    html! {
        @for (i, nr) in nummern.iter().enumerate() {
            @if i > 0 { ", " }
            @if let Some(k) = nr.checked_sub(1).and_then(|i| zettel.knoten.get(i)) {
                a.kern-link href=(format!("#schritt-{nr}")) { (a::schritt(s)) " " (nr) ": " span lang=[l] dir=[ltr(l)] { (k.verfahren.name) } }
            }
        }
    }
}

/// Each document once, and which steps need it.
fn unterlagen(s: Sprache, zettel: &Laufzettel<'_>, l: Fremd) -> Markup {
    html! {
        @if !zettel.unterlagen.is_empty() {
            (abschnitt(a::unterlagen_titel(s)))
            ul.bw-liste {
                @for (u, wer) in &zettel.unterlagen {
                    @let nummern = wer.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                    li {
                        p.kern-body {
                            span aria-hidden="true" { "☐ " }
                            span lang=[l] dir=[ltr(l)] { (u.name) } " – " (a::fuer_schritt(s, crate::stellen::zahl(wer.len()), nummern))
                        }
                        @if let Some(h) = &u.hinweis { p.kern-body.kern-body--small.kern-body--muted lang=[l] dir=[ltr(l)] { (h) } }
                    }
                }
            }
        }
    }
}

fn antworten(s: Sprache, klaerung: &Klaerung<'_>, pfad: &str, ort: &Ort, l: Fremd) -> Markup {
    let zeilen: Vec<Zeile> = klaerung
        .beantwortet
        .iter()
        .map(|b| {
            let texte: Vec<&str> = b.antworten.iter().map(|m| m.text.as_str()).collect();
            let antwort = if texte.is_empty() { a::nichts_davon(s).to_owned() } else { texte.join("\n") };
            Zeile::neu(b.frage.text.clone(), antwort).aendern(mit_antworten(
                pfad,
                &klaerung.paare(Some(&b.frage.id)),
                ort.ags(),
            ))
        })
        .collect();
    html! {
        (abschnitt(a::ihre_antworten(s)))
        div lang=[l] dir=[ltr(l)] { (angaben(s, &zeilen)) }
    }
}

/// Print, and the address that leads back here.
fn wiederkommen(anfrage: &Anfrage, hier: &str) -> Markup {
    let s = anfrage.sprache;
    let adresse = format!("{}{hier}", anfrage.adresse());
    html! {
        (abschnitt(a::wiederkommen(s)))
        p.kern-body { (a::wiederkommen_text(s)) }
        p.kern-body.bw-umbruch { a.kern-link href=(hier) { (adresse) } }
        (hinweis_klein(&a::stand(s, format::tag(s, tag_von(anfrage.jetzt)))))
        p.bw-nur-bildschirm { span data-bw-drucken=(v::drucken(s)) {} }
    }
}
