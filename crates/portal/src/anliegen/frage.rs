//! One question a page.

use anliegen::{Anliegen, GEFRAGT, Klaerung, Klaerungsfrage};
use grund::Wortlaut;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{Auswahl, Fehlerhinweis, Knopf, Option_, hinweis_klein, link},
    html,
    texte::anliegen as a,
};

use super::{fremd, ltr};
use crate::{blaettern::adresse, ort::Ort};

pub(super) fn zeigen(
    anfrage: &Anfrage,
    felder: &Felder,
    x: &Anliegen,
    klaerung: &Klaerung<'_>,
    frage: &Klaerungsfrage,
) -> Ergebnis {
    let (s, l) = (anfrage.sprache, fremd(x, anfrage.sprache));
    let stand = anfrage.haus.verzeichnis.stand();
    let eingabe = felder.text("ort");
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let pfad = format!("/anliegen/{}", x.kennung);
    // The same question was sent without an answer. ("None of these" is one where several may be ticked.)
    let fehler: Vec<Fehlerhinweis> = if felder.text(GEFRAGT) == frage.id {
        vec![Fehlerhinweis::neu(format!("{}-1", frage.id), a::antwort_fehlt(s))]
    } else {
        Vec::new()
    };
    let erste = klaerung.beantwortet.is_empty();
    let zurueck = match klaerung.beantwortet.last() {
        Some(letzte) => mit_antworten(&pfad, &klaerung.paare(Some(&letzte.frage.id)), ort.ags()),
        None => format!("/anliegen{}", ort.in_adresse('?')),
    };
    let mut seite = Seite::mit_titel(anfrage, Wortlaut::neu(x.sprache, &frage.text))
        .oeffentlich()
        .leistung_in(Wortlaut::neu(x.sprache, &x.name))
        .fehler(fehler.clone())
        .zurueck(zurueck)
        .krume(format!("/anliegen{}", ort.in_adresse('?')), a::titel(s))
        .beschreibung(&x.kurz)
        .kanonisch(pfad.as_str());
    if !erste {
        seite = seite.nicht_finden();
    }
    let bisher = klaerung.paare(None);
    ort.merken(seite)
        .inhalt(html! {
            (hinweis_klein(&a::frage_von(s, klaerung.nummer().to_string(), (klaerung.nummer() + klaerung.danach_hoechstens).to_string())))
            @if erste { (einleitung(anfrage, x, &pfad, &ort)) }
            form.bw-formular method="get" action=(pfad) {
                @for (name, wert) in &bisher { input type="hidden" name=(name) value=(wert); }
                @if !eingabe.is_empty() { input type="hidden" name="ort" value=(eingabe); }
                input type="hidden" name=(GEFRAGT) value=(frage.id);
                div.bw-einzelfrage lang=[l] dir=[ltr(l)] { (auswahl(frage, &fehler)) }
                p { (Knopf::haupt(a::weiter(s))) }
            }
        })
        .antwort()
}

fn einleitung(anfrage: &Anfrage, x: &Anliegen, pfad: &str, ort: &Ort) -> Markup {
    let (s, l) = (anfrage.sprache, fremd(x, anfrage.sprache));
    html! {
        p.kern-body lang=[l] dir=[ltr(l)] { (x.kurz) }
        (super::nur_deutsch(anfrage, l))
        @if x.ungeprueft { p { (super::laufzettel::ungeprueft(s)) } }
        p.kern-body { (a::nichts_gespeichert(s)) " " (link(&format!("{pfad}/verfahren{}", ort.in_adresse('?')), a::alle_verfahren(s))) }
    }
}

fn auswahl<'a>(frage: &'a Klaerungsfrage, fehler: &'a [Fehlerhinweis]) -> Auswahl<'a> {
    let optionen = frage
        .antworten
        .iter()
        .map(|m| Option_ { hinweis: m.hinweis.as_deref(), ..Option_::neu(m.id.as_str(), m.text.as_str()) });
    let auswahl = if frage.mehrere {
        Auswahl::kaesten(&frage.id, &frage.text, optionen)
    } else {
        Auswahl::radio(&frage.id, &frage.text, optionen)
    };
    auswahl.hinweis_oder(frage.hinweis.as_deref()).fehler(fehler.first().map(|f| f.text.as_str()))
}

/// The address of a concern with these answers and the place.
pub(super) fn mit_antworten(pfad: &str, paare: &[(&str, &str)], ort: &str) -> String {
    let antworten = paare.iter().map(|(n, w)| format!("{n}={w}"));
    let platz = (!ort.is_empty()).then(|| format!("ort={ort}"));
    let teile: Vec<String> = antworten.chain(platz).collect();
    if teile.is_empty() { adresse(pfad, &[]) } else { format!("{pfad}?{}", teile.join("&")) }
}
