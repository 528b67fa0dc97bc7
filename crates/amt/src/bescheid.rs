//! Drafting a Bescheid: template, reasons, the amount with its derivation; the result is a stored PDF.

use ::vorgang::{Entscheidungsart, Ereignis};
use ablage::{Ziel, Zweck};
use akte::Vorgang;
use grund::Betrag;
use leistung::{Brief, Wirkung};
use web::{
    Anfrage, Ergebnis, Felder,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};

use crate::{
    antrag::Antrag,
    beteiligte::{auflagen, vor_der_entscheidung},
    brief::{Schreibtext, festhalten, setzen},
    gemeinsam::{DE, adresse, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// The longest reasons.
const LAENGSTE: usize = 5000;

/// What the box for conditions says.
const NEBEN: &str = "Auflagen und Bedingungen der Erlaubnis. Eine leere Zeile beginnt die nächste Nummer. In einer Ablehnung stehen sie nicht.";

/// The same where others were asked: their conditions stand in the box.
const NEBEN_GEFRAGT: &str = "Hier steht, was die beteiligten Stellen als Auflage genannt haben. Sie entscheiden, was davon gilt: Ändern, ergänzen oder streichen Sie. Eine leere Zeile beginnt die nächste Nummer. In einer Ablehnung stehen sie nicht.";

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let teile = akte::beteiligung::des_vorgangs(&mut tx, &anfrage.haus.tresor, v.bezug.mandant, v.id).await?;
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    // Where there are several ways to decide in favour, none is chosen beforehand.
    let fest = briefe(&antrag).filter(|(_, b)| b.wirkung == Wirkung::Festsetzung).count();
    let erster = briefe(&antrag).next().filter(|_| fest <= 1).map(|(id, _)| id.clone()).unwrap_or_default();
    let felder =
        Felder(vec![("brief".to_owned(), erster), ("nebenbestimmungen".to_owned(), auflagen(&anfrage, &teile)?)]);
    maske(&anfrage, &v, &antrag, &felder, Vec::new())
}

pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let zahlungen = zahlung::von_vorgang(&mut tx, v.bezug.mandant, v.id).await?;
    // Typesetting takes its time: no transaction is held meanwhile.
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let (brief, text) = match pruefen(&antrag, &felder) {
        Ok(gut) => gut,
        Err(fehler) => return maske(&anfrage, &v, &antrag, &felder, fehler),
    };
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    let eingaben =
        [("Vorlage", brief.name.as_str()), ("Begründung", text.0.as_str()), ("Nebenbestimmungen", text.1.as_str())];
    if v.ereignisse != stand && v.zustand.bescheid().is_some() {
        return konflikt::seite(&anfrage, v.id, stand, None, &eingaben).await;
    }
    let worte = Schreibtext { begruendung: &text.0, nebenbestimmungen: &text.1 };
    let pdf = setzen(&anfrage, &v, &antrag, brief, worte, &zahlungen).await?;
    // Without account: until its release the draft belongs to the authority alone.
    let ziel = Ziel { mandant: v.bezug.mandant, vorgang: v.id, konto: None, zweck: Zweck::Entwurf };
    let neu = anfrage.haus.ablage.ablegen(&v.schluessel, ziel, &format!("{}.pdf", antrag.betreff(brief)), pdf).await?;
    let (entscheidung, gebuehr) = wirkung(brief, &antrag);
    let ereignis = Ereignis::BescheidEntworfen {
        von,
        entscheidung,
        dokument: neu.dokument.zeile.id,
        sha256: neu.dokument.zeile.sha256_text(),
        gebuehr,
    };
    let konflikt = festhalten(&anfrage, v.id, stand, &neu, &ereignis, &eingaben).await?;
    Ok(konflikt.unwrap_or_else(|| web::weiter(&format!("{}/freigabe", adresse(v.id)))))
}

fn wirkung(brief: &Brief, antrag: &Antrag) -> (Entscheidungsart, Betrag) {
    match brief.wirkung {
        Wirkung::Ablehnung => (Entscheidungsart::Ablehnung, Betrag::NULL),
        Wirkung::Festsetzung | Wirkung::Mitteilung | Wirkung::Automatisch | Wirkung::Fiktion => {
            (Entscheidungsart::Bewilligung, antrag.gebuehr())
        }
    }
}

/// The letters that decide, in the order of their names.
fn briefe(antrag: &Antrag) -> impl Iterator<Item = (&String, &Brief)> {
    let alle = antrag.leistung.stamm.briefe.iter().filter(|(_, b)| b.wirkung.entscheidet_person());
    let (fest, andere): (Vec<_>, Vec<_>) = alle.partition(|(_, b)| b.wirkung == Wirkung::Festsetzung);
    fest.into_iter().chain(andere)
}

/// The letter, the reasons, the conditions (only where the letter has a place for them).
fn pruefen<'a>(antrag: &'a Antrag, felder: &Felder) -> Result<(&'a Brief, (String, String)), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let brief = briefe(antrag).find(|(id, _)| *id == felder.text("brief")).map(|(_, b)| b);
    if brief.is_none() {
        fehler.push(Fehlerhinweis::neu("brief", "Wählen Sie, welchen Bescheid Sie schreiben."));
    }
    let ablehnung = brief.is_some_and(|b| b.wirkung == Wirkung::Ablehnung);
    let begruendung = match freitext(felder.text("begruendung"), LAENGSTE) {
        // AO § 121 (1), VwVfG § 39 (1): who refuses says why.
        Ok(t) if t.is_empty() && ablehnung => Err("Begründen Sie die Ablehnung.".to_owned()),
        Ok(t) if t.is_empty() && brief.is_some_and(|b| b.zusatz.is_some()) => {
            Err("Dieser Bescheid braucht eine eigene Begründung. Schreiben Sie sie.".to_owned())
        }
        andere => andere,
    };
    if let Err(e) = &begruendung {
        fehler.push(Fehlerhinweis::neu("begruendung", e.clone()));
    }
    let auflagen = if brief.is_some_and(|b| b.nebenbestimmungen.is_some()) {
        freitext(felder.text("nebenbestimmungen"), LAENGSTE)
    } else {
        Ok(String::new())
    };
    if let Err(e) = &auflagen {
        fehler.push(Fehlerhinweis::neu("nebenbestimmungen", e.clone()));
    }
    match (brief, begruendung, auflagen) {
        (Some(b), Ok(t), Ok(n)) => Ok((b, (t, n))),
        _ => Err(fehler),
    }
}

fn maske(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let optionen: Vec<Option_<'_>> = briefe(antrag).map(|(id, b)| Option_::neu(id, &b.name)).collect();
    let weg = format!("{}/bescheid", adresse(v.id));
    let gewaehlt = felder.text("brief");
    let auflagen = briefe(antrag).any(|(_, b)| b.nebenbestimmungen.is_some());
    let gefragt = !v.zustand.beteiligungen.is_empty();
    let inhalt = html! {
        @if v.zustand.entwurf().is_some() {
            (bausteine::meldung(Art::Warnung, "Es gibt schon einen Entwurf", bausteine::absatz("Ein neuer Entwurf ersetzt ihn. Eine erste Freigabe geht dabei verloren.")))
        }
        @if antrag.leistung.gebuehr_name().is_some() {
            section {
                (bausteine::abschnitt("Betrag nach der Entscheidungstabelle"))
                p.kern-body { "Festgesetzt werden " strong { (antrag.gebuehr()) } "." }
                (antrag.herleitung())
            }
        }
        (bausteine::abschnitt("Bescheid"))
        (vor_der_entscheidung(anfrage, v))
        (bausteine::formular(&weg, html! {
            (stand_feld(v))
            (Auswahl::radio("brief", "Welchen Bescheid schreiben Sie?", optionen.clone()).wert(gewaehlt).fehler(zu("brief")))
            (Langtext::neu("begruendung", "Begründung").hinweis("Bei einer Ablehnung nötig. Bei einer Festsetzung ergänzt der Text die Begründung der Vorlage. Eine leere Zeile beginnt einen neuen Absatz.").zeilen(8).maximal(LAENGSTE).wert(felder.text("begruendung")).fehler(zu("begruendung")))
            @if auflagen {
                (Langtext::neu("nebenbestimmungen", "Nebenbestimmungen").hinweis(if gefragt { NEBEN_GEFRAGT } else { NEBEN }).zeilen(6).maximal(LAENGSTE).wert(felder.text("nebenbestimmungen")).fehler(zu("nebenbestimmungen")).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Entwurf erstellen und ansehen")) }))
        }))
    };
    unterseite(anfrage, v, "Bescheid entwerfen").fehler(fehler).inhalt(inhalt).antwort()
}
