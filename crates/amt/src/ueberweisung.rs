//! Money that came by transfer: the desk books what the statement of the bank shows, and the matter goes on as after a payment
//! online.

use std::collections::HashMap;

use ::zahlung::{Buchung, Buchungsart, Fehler, Ueberweisung, Zahlung};
use akte::Vorgang;
use datenbank::Tx;
use grund::{Betrag, KontoId, Tag, ZahlungId, kalender::tagesbeginn, tag_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Datumsfeld, Eingabe, Fehlerhinweis, Kasten, Knopf, Rang, Zeile},
    format, html,
};

use crate::{
    gemeinsam::{DE, adresse, festschreiben, ich, kennung, laden, name_von},
    rueckfrage::datum,
    vorgang::unterseite,
};

/// The longest reference to a statement.
const LAENGSTER: usize = 100;

/// Says that the amount really is another one.
const ANDERS: &str = "anders";

fn pfad(v: &Vorgang, z: ZahlungId) -> String {
    format!("{}/ueberweisung/{z}", adresse(v.id))
}

/// The way to the page. Money may come twice: where nothing is missing the link says so.
pub fn verweis(v: &Vorgang, z: &Zahlung) -> Markup {
    let da = z.status == ::zahlung::Status::Bezahlt;
    let text = if da { "Es kam noch einmal Geld: weitere Zahlung erfassen" } else { "Überweisung erfassen" };
    html! { p { (bausteine::link(&pfad(v, z.id), text)) } }
}

/// What was booked by hand, and what came otherwise and did not fit, a line each.
pub fn gebuchte(buchungen: &[Buchung], namen: &HashMap<KontoId, String>) -> Vec<Zeile> {
    let zeile = |b: &Buchung| {
        if b.gebucht_von.is_none() && b.art == Buchungsart::Zahlung {
            return None;
        }
        let wie = match (b.art, b.erledigt_am, b.erledigt_von) {
            (Buchungsart::Zahlung, ..) => String::new(),
            (Buchungsart::Ueberzahlung, None, _) => ", zu viel gezahlt: zu klären".to_owned(),
            (Buchungsart::Klaerung, None, _) => ", anderer Betrag: zu klären".to_owned(),
            (_, Some(am), wer) => {
                let wer = wer.map(|k| format!(" von {}", name_von(namen, k))).unwrap_or_default();
                let grund = b.vermerk.as_deref().unwrap_or_default().trim_end_matches('.');
                format!(", geklärt{wer} am {}: {grund}", format::tag(DE, tag_von(am)))
            }
        };
        let am = format::tag(DE, tag_von(b.bezahlt_am));
        let Some(von) = b.gebucht_von else {
            return Some(Zeile::neu("Zahlung im Internet", format!("{} am {am}{wie}", b.betrag)));
        };
        let beleg = b.fremdzeichen.as_deref().unwrap_or_default();
        let gebucht = format!("Gebucht von {} am {}", name_von(namen, von), format::zeit(DE, b.gebucht_am));
        Some(Zeile::neu("Überweisung", format!("{} am {am}, Beleg: {beleg}{wie}. {gebucht}", b.betrag)))
    };
    buchungen.iter().filter_map(zeile).collect()
}

async fn lesen(anfrage: &Anfrage, (id, z): &(String, String)) -> Result<(Vorgang, Zahlung, Tx), WebFehler> {
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let z: ZahlungId = z.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let z = ::zahlung::load(&mut tx, v.bezug.mandant, z).await?.filter(|z| z.vorgang == v.id);
    Ok((v, z.ok_or(WebFehler::NichtGefunden)?, tx))
}

/// `GET /amt/vorgang/{id}/ueberweisung/{zahlung}`
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let (v, z, tx) = lesen(&anfrage, &pfad).await?;
    drop(tx);
    maske(&anfrage, &v, &z, &Felder::default(), Vec::new())
}

fn maske(anfrage: &Anfrage, v: &Vorgang, z: &Zahlung, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let bezahlt = z.status == ::zahlung::Status::Bezahlt;
    let inhalt = html! {
        p.kern-body { "Erfassen Sie, was auf dem Kontoauszug steht. Der Vorgang geht dann weiter wie nach einer Zahlung im Internet." }
        @if bezahlt { (bausteine::meldung(Art::Warnung, "Schon bezahlt", bausteine::absatz("Der geforderte Betrag ist da. Was Sie jetzt erfassen, gilt als zu viel gezahlt. Danach sagen Sie, dass es zurückgeht."))) }
        (bausteine::angaben(DE, &[
            Zeile::neu("Gefordert", z.rest().to_string()),
            Zeile::neu("Kassenzeichen", z.kassenzeichen.to_string()),
            Zeile::neu("Wofür", &z.zweck),
        ]))
        (bausteine::formular(&pfad(v, z.id), html! {
            (Datumsfeld::neu(DE, "tag", "Wann kam das Geld?").hinweis("Der Tag der Wertstellung auf dem Kontoauszug.")
                .werte(felder.text("tag.tag"), felder.text("tag.monat"), felder.text("tag.jahr")).fehler(zu("tag")))
            (Eingabe::neu("betrag", "Betrag in Euro").hinweis("Zum Beispiel 25,00").breite(10).wert(felder.text("betrag")).fehler(zu("betrag")))
            @if zu(ANDERS).is_some() { (Kasten::neu(ANDERS, "Auf dem Kontoauszug steht wirklich dieser Betrag.").fehler(zu(ANDERS))) }
            (Eingabe::neu("beleg", "Beleg").hinweis("Wo man die Überweisung wiederfindet, zum Beispiel „Kontoauszug 17/2026, Zeile 3“. Derselbe Beleg wird nur einmal gebucht.").maximal(LAENGSTER).wert(felder.text("beleg")).fehler(zu("beleg")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Überweisung buchen"))
                (bausteine::linkknopf(Rang::Still, &adresse(v.id), "Abbrechen"))
            }))
        }))
    };
    unterseite(anfrage, v, "Überweisung erfassen").fehler(fehler).inhalt(inhalt).antwort()
}

/// Day, amount and reference; a sentence where something is wrong.
fn pruefen(z: &Zahlung, felder: &Felder, heute: Tag) -> Result<(Tag, Betrag, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let tag = datum(felder, "tag");
    match tag {
        None => {
            fehler.push(Fehlerhinweis::neu("tag", "Geben Sie den Tag der Wertstellung ein, zum Beispiel 27 3 2026."))
        }
        Some(t) if t > heute => fehler
            .push(Fehlerhinweis::neu("tag", "Dieser Tag liegt in der Zukunft. Geben Sie den Tag vom Kontoauszug ein.")),
        Some(t) if t < tag_von(z.angefordert) => fehler.push(Fehlerhinweis::neu(
            "tag",
            "An diesem Tag war das Geld noch nicht angefordert. Prüfen Sie den Kontoauszug.",
        )),
        Some(_) => {}
    }
    let betrag = Betrag::lesen(felder.text("betrag")).ok().filter(|b| *b > Betrag::NULL);
    match betrag {
        None => {
            fehler.push(Fehlerhinweis::neu("betrag", "Geben Sie den Betrag vom Kontoauszug ein, zum Beispiel 25,00."))
        }
        Some(b) if b != z.rest() && felder.text(ANDERS).is_empty() => {
            let satz = format!(
                "Gefordert sind {}, eingegeben sind {b}. Prüfen Sie den Betrag. Stimmt er, setzen Sie das Häkchen: Dann sagen Sie auf der nächsten Seite, was gilt.",
                z.rest()
            );
            fehler.push(Fehlerhinweis::neu(ANDERS, satz));
        }
        Some(_) => {}
    }
    let beleg = felder.text("beleg").trim();
    if beleg.is_empty() || beleg.chars().count() > LAENGSTER || beleg.chars().any(char::is_control) {
        fehler.push(Fehlerhinweis::neu(
            "beleg",
            format!("Geben Sie an, wo die Überweisung steht, mit höchstens {LAENGSTER} Zeichen."),
        ));
    }
    match (tag, betrag) {
        (Some(tag), Some(betrag)) if fehler.is_empty() => Ok((tag, betrag, beleg.to_owned())),
        _ => Err(fehler),
    }
}

/// `POST /amt/vorgang/{id}/ueberweisung/{zahlung}`: booking and event in one transaction; the same reference again changes nothing.
pub async fn buchen(anfrage: Anfrage, Path(pfad): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (v, z, mut tx) = lesen(&anfrage, &pfad).await?;
    let (tag, betrag, beleg) = match pruefen(&z, &felder, tag_von(anfrage.jetzt)) {
        Ok(alles) => alles,
        Err(fehler) => {
            drop(tx);
            return maske(&anfrage, &v, &z, &felder, fehler);
        }
    };
    let u = Ueberweisung { betrag, am: tagesbeginn(tag), beleg: &beleg, von: ich(&anfrage)? };
    match ::zahlung::ueberwiesen(&mut tx, (v.bezug.mandant, z.id), &u, &anfrage.haus.umwelt).await {
        Ok(ergebnis) => {
            if ergebnis.buchung.is_some() {
                web::bezahlt::melden(&anfrage.haus, &mut tx, &ergebnis).await?;
            }
            festschreiben(&anfrage, tx).await?;
            let passt = matches!(ergebnis.buchung, None | Some(Buchungsart::Zahlung));
            Ok(web::weiter(&if passt { adresse(v.id) } else { format!("{}/zahlung/{}/klaeren", adresse(v.id), z.id) }))
        }
        Err(Fehler::Anforderung(satz)) => {
            drop(tx);
            maske(&anfrage, &v, &z, &felder, vec![Fehlerhinweis::neu("beleg", satz)])
        }
        Err(e) => Err(e.into()),
    }
}
