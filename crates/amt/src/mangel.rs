//! What everybody may read of a reported defect: a member of staff looks at the report, chooses the point, writes a sentence
//! if need be, and shows it. Nothing of what the reporter typed is taken over.

use ::vorgang::{Ereignis, mangel::Mangelstand};
use akte::{
    Vorgang,
    mangel::{Mangel, Schild},
};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Zeile},
    html,
};

use crate::{
    antrag::Antrag,
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// The longest public text.
const LAENGSTE: usize = 300;

/// The section on the page of a matter; nothing where the service reports no defect.
pub fn abschnitt(v: &Vorgang, antrag: &Antrag, gezeigt: Option<&Mangel>) -> Markup {
    if antrag.leistung.stamm.mangel.is_none() {
        return html! {};
    }
    let weg = format!("{}/mangel", adresse(v.id));
    html! {
        (bausteine::abschnitt("Öffentlicher Stand"))
        @match gezeigt {
            Some(m) => {
                (bausteine::angaben(DE, &[
                    Zeile::markup("Alle lesen", bausteine::status(Art::Erfolg, m.stand.text())),
                    Zeile::markup("Seite", html! { a.kern-link href=(web::mangel::adresse(m)) { "Meldung " (m.nummer) } }),
                ]))
                p { (bausteine::linkknopf(Rang::Neben, &weg, "Öffentlichen Stand ändern")) }
            }
            None => {
                (bausteine::absatz("Diese Meldung ist nicht öffentlich."))
                p { (bausteine::linkknopf(Rang::Neben, &weg, "Öffentlich zeigen")) }
            }
        }
    }
}

async fn lesen(anfrage: &Anfrage, id: &str) -> Result<(Vorgang, Antrag, Option<Mangel>), WebFehler> {
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let gezeigt = akte::mangel::des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    drop(tx);
    let antrag = Antrag::oeffnen(anfrage, &v)?;
    if antrag.leistung.stamm.mangel.is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    Ok((v, antrag, gezeigt))
}

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, antrag, gezeigt) = lesen(&anfrage, &id).await?;
    let felder = match &gezeigt {
        Some(m) => vec![
            ("stand".to_owned(), m.stand.name().to_owned()),
            ("punkt".to_owned(), m.punkt.map(|(b, l)| format!("{b:.5}, {l:.5}")).unwrap_or_default()),
            ("text".to_owned(), m.text.clone()),
        ],
        None => {
            let punkt = antrag.leistung.mangelpunkt(&antrag.antworten).unwrap_or_default();
            let punkt = formular::koordinaten(punkt).map(|_| punkt.to_owned()).unwrap_or_default();
            vec![("stand".to_owned(), Mangelstand::Eingegangen.name().to_owned()), ("punkt".to_owned(), punkt)]
        }
    };
    maske(&anfrage, (&v, &antrag, gezeigt.as_ref()), &Felder(felder), Vec::new())
}

fn maske(
    anfrage: &Anfrage,
    (v, antrag, gezeigt): (&Vorgang, &Antrag, Option<&Mangel>),
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let weg = format!("{}/mangel", adresse(v.id));
    let arten = antrag.leistung.mangelart_text(DE, &antrag.leistung.mangelart(&antrag.antworten));
    let arten: Vec<&str> = arten.iter().map(|w| w.text).collect();
    let name = antrag.leistung.mangelname(DE).map(|w| w.text.to_owned()).unwrap_or_default();
    let staende = Mangelstand::ALLE.iter().map(|s| Option_::neu(s.name(), s.text()));
    let inhalt = html! {
        (bausteine::absatz("Alle lesen dann: was für ein Mangel es ist, den Punkt, den Tag der Meldung, den Stand und Ihren Satz. Name, Text, Fotos und Vorgangsnummer werden nicht gezeigt. Die Meldung bekommt eine eigene Nummer."))
        (bausteine::angaben(DE, &[Zeile::neu("Mangel", name), Zeile::neu("Art nach der Auswahl im Formular", if arten.is_empty() { "keine".to_owned() } else { arten.join(", ") })]))
        (bausteine::formular(&weg, html! {
            (stand_feld_als(v))
            (Auswahl::radio("stand", "Wie steht es damit?", staende).wert(felder.text("stand")).fehler(zu("stand")))
            (Eingabe::neu("punkt", "Punkt: Breite und Länge").hinweis("Zum Beispiel 51,1814 14,4244. Prüfen Sie ihn: Er darf niemandes Wohnung verraten. Ohne Punkt steht die Meldung nur in der Liste.").wert(felder.text("punkt")).maximal(60).fehler(zu("punkt")).freiwillig(DE))
            (Langtext::neu("text", "Ihr Satz dazu").hinweis("Zum Beispiel „Die Stelle ist abgesperrt, repariert wird im Mai.“ Keine Namen, keine Angaben über die Person, die gemeldet hat.").zeilen(3).maximal(LAENGSTE).wert(felder.text("text")).fehler(zu("text")).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::haupt(if gezeigt.is_some() { "Öffentlichen Stand speichern" } else { "Öffentlich zeigen" })) }))
        }))
        @if gezeigt.is_some() {
            (bausteine::abschnitt("Nicht mehr zeigen"))
            (bausteine::absatz("Die öffentliche Seite verschwindet. Die Nummer bekommt keine andere Meldung."))
            (bausteine::formular(&format!("{weg}/verbergen"), html! { (stand_feld(v)) (bausteine::knopfzeile(html! { (Knopf::neben("Nicht mehr zeigen")) })) }))
        }
    };
    unterseite(anfrage, v, "Öffentlicher Stand").fehler(fehler.clone()).inhalt(inhalt).antwort()
}

/// The count of events; the field `stand` of this form is how the defect stands.
fn stand_feld_als(v: &Vorgang) -> Markup {
    html! { input type="hidden" name="ereignisse" value=(v.ereignisse); }
}

/// What was typed: state, point, words.
type Angaben = (Mangelstand, Option<(f64, f64)>, String);

fn pruefen(felder: &Felder) -> Result<Angaben, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let stand = Mangelstand::von(felder.text("stand"));
    if stand.is_none() {
        fehler.push(Fehlerhinweis::neu("stand", "Wählen Sie, wie es damit steht."));
    }
    let typ = felder.text("punkt");
    // Germany, roughly: swapped degrees and slips are found.
    let hier = |(b, l): &(f64, f64)| (47.0..56.0).contains(b) && (5.0..16.0).contains(l);
    let punkt = formular::koordinaten(typ).filter(hier);
    if !typ.is_empty() && punkt.is_none() {
        fehler.push(Fehlerhinweis::neu(
            "punkt",
            "Schreiben Sie Breite und Länge in Grad, zum Beispiel 51,1814 14,4244. Der Punkt liegt in Deutschland.",
        ));
    }
    let text = freitext(felder.text("text"), LAENGSTE);
    if let Err(e) = &text {
        fehler.push(Fehlerhinweis::neu("text", e.clone()));
    }
    match (stand, text) {
        (Some(s), Ok(t)) if fehler.is_empty() => Ok((s, punkt, t)),
        _ => Err(fehler),
    }
}

pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, antrag, gezeigt) = lesen(&anfrage, &id).await?;
    let (stand, punkt, text) = match pruefen(&felder) {
        Ok(gut) => gut,
        Err(fehler) => return maske(&anfrage, (&v, &antrag, gezeigt.as_ref()), &felder, fehler),
    };
    let (v, mut tx) = laden(&anfrage, v.id).await?;
    let gelesen = felder.text("ereignisse").parse().unwrap_or(0);
    let ereignis = Ereignis::MangelGezeigt { von: ich(&anfrage)?, stand };
    match anwenden(&anfrage, &mut tx, &v, gelesen, &ereignis).await? {
        Ausgang::Neu => {
            let art = antrag.leistung.mangelart(&antrag.antworten);
            let schild = Schild { art: &art, punkt, text: &text };
            let v = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, v.bezug.mandant, v.id).await?;
            let v = v.ok_or(WebFehler::NichtGefunden)?;
            akte::mangel::zeigen(&mut tx, &anfrage.haus.umwelt, &v, &schild).await?;
            festschreiben(&anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, gelesen, grund.as_deref(), &[("Ihr Satz dazu", text.as_str())])
                .await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

pub async fn verbergen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let gelesen = stand(&felder);
    match anwenden(&anfrage, &mut tx, &v, gelesen, &Ereignis::MangelVerborgen { von: ich(&anfrage)? }).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, gelesen, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}
