//! Confirming a notice or issuing a certificate: a letter that decides nothing. One person looks at it and sends it.

use ::vorgang::Ereignis;
use ablage::{Ziel, Zweck};
use akte::Vorgang;
use grund::Betrag;
use http::{HeaderValue, header};
use leistung::{Brief, Wirkung};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};

use crate::{
    antrag::Antrag,
    beteiligte::vor_der_entscheidung,
    brief::{Schreibtext, festhalten, setzen},
    gemeinsam::{adresse, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// The longest addition.
const LAENGSTE: usize = 3000;

const ABSATZ: &str = "Eine leere Zeile beginnt einen neuen Absatz.";

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    maske(&anfrage, &v, &antrag, &Felder::default(), Vec::new())
}

pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let zahlungen = zahlung::von_vorgang(&mut tx, v.bezug.mandant, v.id).await?;
    // Typesetting takes its time: no transaction is held meanwhile.
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let (brief, zusatz) = match pruefen(&antrag, &felder) {
        Ok(gut) => gut,
        Err(fehler) => return maske(&anfrage, &v, &antrag, &felder, fehler),
    };
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    let eingaben = [("Schreiben", brief.name.as_str()), ("Ergänzung", zusatz.as_str())];
    if v.ereignisse != stand && v.zustand.bestaetigung.is_some() {
        return konflikt::seite(&anfrage, v.id, stand, None, &eingaben).await;
    }
    let pdf =
        setzen(&anfrage, &v, &antrag, brief, Schreibtext { begruendung: &zusatz, nebenbestimmungen: "" }, &zahlungen)
            .await?;
    let name = format!("{}.pdf", antrag.betreff(brief));
    if felder.text("knopf") == "ansehen" {
        return ansehen(pdf, &name);
    }
    let ziel = Ziel { mandant: v.bezug.mandant, vorgang: v.id, konto: Some(v.konto), zweck: Zweck::Bestaetigung };
    let neu = anfrage.haus.ablage.ablegen(&v.schluessel, ziel, &name, pdf).await?;
    let zeile = &neu.dokument.zeile;
    let ereignis = Ereignis::Bestaetigt { von, dokument: zeile.id, sha256: zeile.sha256_text() };
    let konflikt = festhalten(&anfrage, v.id, stand, &neu, &ereignis, &eingaben).await?;
    Ok(konflikt.unwrap_or_else(|| web::weiter(&adresse(v.id))))
}

/// The letter as it would be sent; nothing is stored.
pub fn ansehen(pdf: impl IntoResponse, name: &str) -> Ergebnis {
    let mut antwort = pdf.into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    let lage = HeaderValue::from_str(&ablage::content_disposition(name, true)).map_err(WebFehler::intern)?;
    kopf.insert(header::CONTENT_DISPOSITION, lage);
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(antwort)
}

/// The letters that decide nothing, in the order of their names.
fn briefe(antrag: &Antrag) -> impl Iterator<Item = (&String, &Brief)> {
    antrag.leistung.stamm.briefe.iter().filter(|(_, b)| b.wirkung == Wirkung::Mitteilung)
}

fn pruefen<'a>(antrag: &'a Antrag, felder: &Felder) -> Result<(&'a Brief, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let brief = briefe(antrag).find(|(id, _)| *id == felder.text("brief")).map(|(_, b)| b);
    if brief.is_none() {
        fehler.push(Fehlerhinweis::neu("brief", "Wählen Sie, welches Schreiben Sie senden."));
    }
    let zusatz = match (freitext(felder.text("zusatz"), LAENGSTE), brief.and_then(|b| b.zusatz.as_ref())) {
        (Ok(t), Some(titel)) if t.is_empty() => Err(format!("Schreiben Sie, was unter „{titel}“ steht.")),
        (andere, _) => andere,
    };
    if let Err(e) = &zusatz {
        fehler.push(Fehlerhinweis::neu("zusatz", e.clone()));
    }
    match (brief, zusatz) {
        (Some(b), Ok(t)) => Ok((b, t)),
        _ => Err(fehler),
    }
}

/// What sending it means: a fee that it fixes is a decision, with a remedy of its own.
fn was_es_tut(antrag: &Antrag) -> Markup {
    let gebuehr = antrag.gebuehr();
    let titel = if gebuehr > Betrag::NULL {
        "Dieses Schreiben setzt einen Betrag fest"
    } else {
        "Dieses Schreiben entscheidet nichts"
    };
    bausteine::meldung(
        Art::Hinweis,
        titel,
        html! {
            @if gebuehr > Betrag::NULL {
                (bausteine::absatz(&format!("Es setzt {gebuehr} fest, wie im Formular berechnet, und belehrt über den Widerspruch dagegen. Sonst entscheidet es nichts.")))
            }
            (bausteine::absatz("Es bestätigt oder bescheinigt etwas und braucht keine zweite Freigabe. Wenn Sie es senden, ist Ihre Arbeit an dem Vorgang getan."))
        },
    )
}

fn maske(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let optionen: Vec<Option_<'_>> = briefe(antrag).map(|(id, b)| Option_::neu(id, &b.name)).collect();
    let weg = format!("{}/bestaetigung", adresse(v.id));
    let gewaehlt = if felder.0.is_empty() { optionen.first().map_or("", |o| o.wert) } else { felder.text("brief") };
    let hinweis = match briefe(antrag).find_map(|(_, b)| b.zusatz.as_ref()) {
        Some(titel) => format!("Nötig. Der Text steht im Schreiben unter „{titel}“. {ABSATZ}"),
        None => format!("Freiwillig. Der Text steht im Schreiben unter den Hinweisen. {ABSATZ}"),
    };
    let inhalt = html! {
        (was_es_tut(antrag))
        (vor_der_entscheidung(anfrage, v))
        (bausteine::formular(&weg, html! {
            (stand_feld(v))
            (Auswahl::radio("brief", "Welches Schreiben senden Sie?", optionen.clone()).wert(gewaehlt).fehler(zu("brief")))
            (Langtext::neu("zusatz", "Ergänzung").hinweis(&hinweis).zeilen(5).maximal(LAENGSTE).wert(felder.text("zusatz")).fehler(zu("zusatz")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Schreiben senden").feld("knopf", "senden"))
                (Knopf::neben("Schreiben ansehen (PDF)").feld("knopf", "ansehen"))
            }))
        }))
    };
    unterseite(anfrage, v, "Bestätigung oder Bescheinigung senden").fehler(fehler).inhalt(inhalt).antwort()
}
