//! `/konto/angaben`: what she keeps in her account to have it in applications. Nothing of it is used without her yes in each
//! application; she changes and deletes it at any time.

use formular::{Art, Feldfehler, Umfeld, eintrag_entfernen, eintrag_hinzufuegen};
use grund::tag_von;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Fehlerhinweis, Knopf, Rang, Zeile},
    format,
    formularfeld::{self, Feldumfeld},
    html, stammdaten,
    texte::{buergerkonto as t, rahmen},
    weiter,
};

use crate::gemeinsam::abfrage;

const ORT: &str = "/konto/angaben";

fn leer() -> regel::Wert {
    regel::Wert::from(&serde_json::json!({}))
}

fn gerahmt<'a>(anfrage: &'a Anfrage, titel: &str) -> Seite<'a> {
    Seite::neu(anfrage, titel).krume("/konto", t::konto_titel(anfrage.sprache))
}

/// `GET /konto/angaben`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let konto = anfrage.sitzung()?.konto;
    let antworten = stammdaten::lesen(&anfrage.haus, konto).await?;
    let formular = stammdaten::formular()?;
    let parameter = leer();
    let umfeld = Umfeld { heute: tag_von(anfrage.jetzt), parameter: &parameter };
    let abschnitte = formular.zusammenfassung(&antworten, &umfeld, s);
    let inhalt = html! {
        (rueckmeldung(&anfrage))
        (b::absatz(t::angaben_text(s)))
        @for a in &abschnitte {
            @let zeilen: Vec<Zeile> = a.zeilen.iter().filter(|z| !z.antwort.is_empty()).map(|z| zeile(formular, z)).collect();
            @let block = a.seite.as_deref().unwrap_or_default();
            (b::abschnitt(&a.titel))
            @if zeilen.is_empty() { (b::absatz(t::angaben_leer(s))) } @else { (b::angaben(s, &zeilen)) }
            p {
                a.kern-link href=(format!("{ORT}/{block}")) {
                    (if zeilen.is_empty() { t::angaben_eintragen(s) } else { t::angaben_aendern(s) }) (b::verborgen(&format!(": {}", a.titel)))
                }
            }
        }
        @if !antworten.ist_leer() {
            (b::formular(&format!("{ORT}/loeschen"), b::knopfzeile(html! { (Knopf::neben(t::angaben_loeschen(s)).symbol("delete")) })))
        }
    };
    gerahmt(&anfrage, t::angaben_titel(s)).inhalt(inhalt).antwort()
}

fn zeile(formular: &formular::Formular, z: &formular::Zeile) -> Zeile {
    let mut z = z.clone();
    if formular.feld(&z.name).is_some_and(|(_, f)| matches!(f.art, Art::Iban)) {
        z.antwort = z.antwort.iter().map(|a| format::iban_ende(a)).collect();
    }
    Zeile::markup(z.ganze_frage(), b::antwort(&z, ""))
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let text = match abfrage(anfrage, "war").as_deref() {
        Some("gespeichert") => t::angaben_gespeichert(s),
        Some("geloescht") => t::angaben_geloescht(s),
        _ => return html! {},
    };
    b::rueckmeldung(b::Art::Erfolg, t::angaben_fertig(s), b::absatz(text))
}

fn block(name: &str) -> Result<&'static formular::Seite, WebFehler> {
    stammdaten::formular()?.seite(name).ok_or(WebFehler::NichtGefunden)
}

/// `GET /konto/angaben/{block}`
pub async fn block_seite(anfrage: Anfrage, Path(name): Path<String>) -> Ergebnis {
    let block = block(&name)?;
    maske(&anfrage, block, None, &[]).await
}

async fn maske(
    anfrage: &Anfrage,
    block: &'static formular::Seite,
    getippt: Option<&Felder>,
    fehler: &[Feldfehler],
) -> Ergebnis {
    let s = anfrage.sprache;
    let antworten = stammdaten::lesen(&anfrage.haus, anfrage.sitzung()?.konto).await?;
    let parameter = leer();
    let umfeld = Umfeld { heute: tag_von(anfrage.jetzt), parameter: &parameter };
    let formular = stammdaten::formular()?;
    let getippt = getippt.map(|f| f.0.as_slice());
    let ansicht = formular.ansicht(block, &antworten, getippt, fehler, &umfeld).ok_or(WebFehler::NichtGefunden)?;
    let adresse = format!("{ORT}/{}", block.id);
    let inhalt = html! {
        (b::absatz(t::angaben_block(s)))
        @if let Some(text) = &block.einleitung { (b::absatz(text.in_sprache(s))) }
        (b::formular_mit_sprachwahl(&adresse, html! {
            @for f in &ansicht.felder { (formularfeld::feld(s, Feldumfeld::default(), f)) }
            (b::knopfzeile(html! {
                (Knopf::haupt(t::angaben_speichern(s)))
                (b::linkknopf(Rang::Still, ORT, rahmen::abbrechen(s)))
            }))
        }))
    };
    let hinweise: Vec<Fehlerhinweis> = fehler.iter().map(|f| Fehlerhinweis::neu(f.anker(), f.text(s))).collect();
    gerahmt(anfrage, block.titel.in_sprache(s))
        .krume(ORT, t::angaben_titel(s))
        .eingaben(adresse)
        .fehler(hinweise)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/angaben/{block}`
pub async fn speichern(anfrage: Anfrage, Path(name): Path<String>, mut felder: Felder) -> Ergebnis {
    let block = block(&name)?;
    let konto = anfrage.sitzung()?.konto;
    let mut antworten = stammdaten::lesen(&anfrage.haus, konto).await?;
    let aktion = felder.text("aktion").to_owned();
    let (verb, rest) = aktion.split_once(':').unwrap_or((&aktion, ""));
    let feld = |id: &str| block.felder.iter().find(|f| f.id == id).ok_or(WebFehler::Unlesbar);
    match verb {
        Felder::SPRACHWECHSEL => return maske(&anfrage, block, Some(&felder), &[]).await,
        // Kept is what is saved: until then an entry comes and goes on the page alone.
        "hinzu" => {
            eintrag_hinzufuegen(feld(rest)?, &mut felder.0);
            return maske(&anfrage, block, Some(&felder), &[]).await;
        }
        "weg" => {
            let (gruppe, index) = rest.split_once(':').ok_or(WebFehler::Unlesbar)?;
            let index = index.parse().map_err(|_| WebFehler::Unlesbar)?;
            eintrag_entfernen(feld(gruppe)?, index, &mut felder.0, &mut antworten);
            return maske(&anfrage, block, Some(&felder), &[]).await;
        }
        _ => {}
    }
    let parameter = leer();
    let umfeld = Umfeld { heute: tag_von(anfrage.jetzt), parameter: &parameter };
    let fehler = stammdaten::formular()?.seite_annehmen(block, &felder.0, &mut antworten, &umfeld);
    if !fehler.is_empty() {
        return maske(&anfrage, block, Some(&felder), &fehler).await;
    }
    stammdaten::merken(&anfrage.haus, konto, block, &antworten).await?;
    Ok(weiter(&format!("{ORT}?war=gespeichert")))
}

/// `POST /konto/angaben/loeschen`
pub async fn loeschen(anfrage: Anfrage) -> Ergebnis {
    stammdaten::loeschen(&anfrage.haus, anfrage.sitzung()?.konto).await?;
    Ok(weiter(&format!("{ORT}?war=geloescht")))
}
