//! Who looks after an authority's data; authorities that have named nobody.

use datenbank::Sicht;
use grund::{Land, MandantId, Traeger};
use konto::{Aktion, Ressource};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle},
    html,
};

use crate::gemeinsam::{DE, blaettern, darf, festschreiben, freitext, seite, traeger, traegername, tx};

/// The authorities of a Land (or this one) that have named nobody.
pub async fn ohne(anfrage: &Anfrage, t: Traeger) -> Result<Vec<MandantId>, WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let mit = redaktion::mandanten_mit_verantwortlichen(&mut tx).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let gehoert = |m: &verzeichnis::Mandant| match t {
        Traeger::Land(land) => m.ags.land() == land.as_str(),
        Traeger::Mandant(id) => m.id == id,
    };
    Ok(stand
        .mandanten()
        .into_iter()
        .filter(|m| gehoert(m) && mit.binary_search(&m.id).is_err())
        .map(|m| m.id)
        .collect())
}

/// GET: the list for a Land.
pub async fn liste(anfrage: Anfrage, Path(land): Path<String>) -> Ergebnis {
    let land: Land = land.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let t = traeger(&anfrage, &Traeger::Land(land).to_string(), Ressource::Leistungstext, Aktion::Lesen)?;
    let alle = ohne(&anfrage, t).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let (hier, vorige, naechste) = blaettern(&anfrage, &alle, 100);
    let inhalt = html! {
        p.kern-body {
            "Jede Behörde benennt mindestens eine Person, die ihre Daten pflegt. "
            @match alle.len() { 0 => "Alle haben jemanden benannt.", 1 => "Diese Behörde hat noch niemanden benannt:", n => { "Diese " (n) " Behörden haben noch niemanden benannt:" } }
        }
        ul.kern-list.kern-list--bullet {
            @for m in hier { @if let Some(m) = stand.mandant(*m) { li { (m.name) } } }
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
    };
    seite(&anfrage, format!("Behörden ohne verantwortliche Person: {}", land.name())).inhalt(inhalt).antwort()
}

fn mandant(anfrage: &Anfrage, text: &str, a: Aktion) -> Result<MandantId, WebFehler> {
    let m: MandantId = text.parse().map_err(|_| WebFehler::NichtGefunden)?;
    traeger(anfrage, &Traeger::Mandant(m).to_string(), Ressource::Stelle, a)?;
    Ok(m)
}

/// GET: the persons of an authority.
pub async fn zeigen(anfrage: Anfrage, Path(m): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Lesen)?;
    maske(&anfrage, m, &Felder::default(), Vec::new()).await
}

async fn maske(anfrage: &Anfrage, m: MandantId, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let t = Traeger::Mandant(m);
    let mut tx = tx(anfrage, t).await?;
    let alle = redaktion::verantwortliche(&mut tx, m).await?;
    drop(tx);
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let schreiben = darf(anfrage, t, Ressource::Stelle, Aktion::Aendern);
    let stand = anfrage.haus.verzeichnis.stand();
    let mehrere = alle.len() > 1;
    let inhalt = html! {
        p.kern-body { "Diese Personen pflegen die Daten Ihrer Behörde. Ihre Namen sehen nur Redaktionen, nicht das Portal." }
        @if alle.is_empty() {
            (bausteine::meldung(Art::Warnung, "Niemand benannt", bausteine::absatz("Benennen Sie mindestens eine Person. Vorher kann Ihre Behörde keine Leistung online anbieten.")))
        } @else {
            (Tabelle::neu("Verantwortliche Personen", [Spalte::text("Name"), Spalte::text("Erreichbar"), Spalte::text("Streichen")]).titel_verborgen()
                .zeilen(alle.iter().map(|p| vec![
                    html! { (p.name) },
                    html! { (p.kontakt) },
                    html! { @if schreiben && mehrere {
                        (bausteine::formular(&format!("/redaktion/verantwortliche/{m}/streichen"), html! {
                            input type="hidden" name="id" value=(p.id);
                            (Knopf::still("Streichen").zusatz(&p.name).symbol("delete"))
                        }))
                    } @else { "Die letzte Person bleibt, bis Sie eine andere benennen." } },
                ])))
        }
        @if schreiben {
            (bausteine::abschnitt("Person benennen"))
            (bausteine::formular(&format!("/redaktion/verantwortliche/{m}"), html! {
                (Eingabe::neu("name", "Vor- und Nachname").wert(felder.text("name")).maximal(200).fehler(zu("name")))
                (Eingabe::neu("kontakt", "Dienstliche E-Mail-Adresse oder Telefonnummer").wert(felder.text("kontakt")).maximal(200).fehler(zu("kontakt")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Benennen")) }))
            }))
        }
    };
    seite(anfrage, format!("Verantwortliche Personen: {}", traegername(&stand, t)))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: names one more.
pub async fn eintragen(anfrage: Anfrage, Path(m): Path<String>, felder: Felder) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Aendern)?;
    let mut fehler = Vec::new();
    let mut nehmen = |name: &str, leer: &str| match freitext(felder.text(name), 200) {
        Ok(t) if !t.is_empty() => t,
        Ok(t) => {
            fehler.push(Fehlerhinweis::neu(name, leer));
            t
        }
        Err(e) => {
            fehler.push(Fehlerhinweis::neu(name, e));
            String::new()
        }
    };
    let name = nehmen("name", "Schreiben Sie den Namen der Person.");
    let kontakt = nehmen("kontakt", "Schreiben Sie, wie die Person zu erreichen ist.");
    if !fehler.is_empty() {
        return maske(&anfrage, m, &felder, fehler).await;
    }
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    redaktion::verantwortliche_eintragen(&mut tx, &anfrage.haus.umwelt, m, &name, &kontakt).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/verantwortliche/{m}")))
}

/// POST: removes one; the last one stays.
pub async fn streichen(anfrage: Anfrage, Path(m): Path<String>, felder: Felder) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Aendern)?;
    let id = felder.text("id").parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    if !redaktion::verantwortliche_streichen(&mut tx, m, id).await? {
        return Err(WebFehler::Konflikt(
            "Die letzte verantwortliche Person kann nicht gestrichen werden. Benennen Sie zuerst eine andere."
                .to_owned(),
        ));
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/verantwortliche/{m}")))
}
