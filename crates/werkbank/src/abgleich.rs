//! The Land changed a service that this authority adapted: what comes over by itself, and what has to be decided.

use akte::versionen;
use konto::Aktion;
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Knopf, Option_},
    html,
    vergleich::{vergleichen, zeigen as unterschied},
};
use werkstatt::{
    Dateien, Geaendert, Grundlage, Werkstueck,
    zusammenfuehren::{Vorschlag, zusammenfuehren},
};

use crate::gemeinsam::{Stoerung, adresse, blatt_zu, festschreiben, gesperrt, laden, sperrhinweis, tx, wer};

/// What the Land has on offer now, if it is another version than the one that was adapted.
async fn neuer(anfrage: &Anfrage, w: &Werkstueck) -> Result<Option<(Grundlage, Grundlage)>, WebFehler> {
    let Some(vorher) = w.grundlage.clone() else { return Err(WebFehler::NichtGefunden) };
    let Some(l) = anfrage.haus.leistungen.aktuell(w.leistung.as_str()) else { return Ok(None) };
    if l.version == vorher.version {
        return Ok(None);
    }
    let gelesen = versionen::lesen(&anfrage.haus.db, &[l.version]).await?;
    let version = gelesen.into_iter().next().ok_or(WebFehler::NichtGefunden)?;
    Ok(Some((vorher, Grundlage { version: l.version, dateien: Dateien::aus(&version.dateien) })))
}

/// GET: the proposal.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Lesen).await?;
    let Some((vorher, neu)) = neuer(&anfrage, &w).await? else {
        let inhalt = bausteine::meldung(
            Art::Erfolg,
            "Auf dem Stand des Landes",
            bausteine::absatz("Das Land hat den Dienst nicht geändert, seit Sie ihn angepasst haben."),
        );
        return blatt_zu(&anfrage, &w, "Änderungen des Landes").inhalt(inhalt).antwort();
    };
    let v = zusammenfuehren(&vorher.dateien, &w.dateien, &neu.dateien, &|_| None);
    maske(&anfrage, &w, &v, &neu)
}

fn maske(anfrage: &Anfrage, w: &Werkstueck, v: &Vorschlag, neu: &Grundlage) -> Ergebnis {
    let inhalt = html! {
        (sperrhinweis(w))
        p.kern-body { "Das Land hat den Dienst geändert. Was nur das Land geändert hat, wird übernommen. Was nur Sie geändert haben, bleibt. Wo beide dieselbe Stelle geändert haben, entscheiden Sie." }
        @if !v.uebernommen.is_empty() {
            (bausteine::abschnitt("Wird übernommen"))
            @for u in &v.uebernommen { section { h3.kern-heading-small { (stelle(&u.ort)) } (unterschied(&vergleichen(&lesbar(u.vorher.as_ref()), &lesbar(u.neu.as_ref())))) } }
        }
        (bausteine::formular(&format!("{}/abgleich", adresse(w)), html! {
            input type="hidden" name="version" value=(neu.version.to_string());
            input type="hidden" name="zaehler" value=(w.zaehler);
            @if !v.konflikte.is_empty() { (bausteine::abschnitt("Das entscheiden Sie")) }
            @for (i, k) in v.konflikte.iter().enumerate() {
                @let feld = format!("wahl-{i}");
                @let (eigen, land) = (kurz(k.eigen.as_ref()), kurz(k.neu.as_ref()));
                section {
                    h3.kern-heading-small { (stelle(&k.ort)) }
                    p.kern-body { "Früher: " (kurz(k.vorher.as_ref())) }
                    (Auswahl::radio(&feld, "Was soll gelten?", [
                        Option_ { hinweis: Some(&eigen), ..Option_::neu("eigen", "Unsere Fassung behalten") },
                        Option_ { hinweis: Some(&land), ..Option_::neu("land", "Fassung des Landes nehmen") },
                    ]).wert("eigen"))
                }
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Änderungen übernehmen")) }))
        }))
    };
    blatt_zu(anfrage, w, "Änderungen des Landes").inhalt(inhalt).antwort()
}

/// The place in words.
fn stelle(ort: &str) -> String {
    ort.replace("formular.json", "Formular")
        .replace("leistung.toml", "Leistung")
        .replace("seiten › ", "Seite ")
        .replace("felder › ", "Frage ")
}

fn lesbar(w: Option<&Value>) -> String {
    match w {
        None => String::new(),
        Some(Value::String(t)) => t.clone(),
        Some(w) => serde_json::to_string_pretty(w).unwrap_or_default(),
    }
}

fn kurz(w: Option<&Value>) -> String {
    match lesbar(w) {
        t if t.is_empty() => "(gibt es nicht)".to_owned(),
        t => t,
    }
}

/// POST: takes over what was decided. The proposal is made anew, so that it fits what is there at this moment.
pub async fn uebernehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Aendern).await?;
    let Some((vorher, neu)) = neuer(&anfrage, &w).await? else { return Ok(web::weiter(&adresse(&w))) };
    let gleich = felder.text("version") == neu.version.to_string() && felder.text("zaehler") == w.zaehler.to_string();
    if !gleich {
        return Err(WebFehler::Konflikt("Inzwischen hat sich etwas geändert. Öffnen Sie die Änderungen des Landes noch einmal und entscheiden Sie neu.".to_owned()));
    }
    let offen = zusammenfuehren(&vorher.dateien, &w.dateien, &neu.dateien, &|_| None);
    let land: Vec<String> = offen
        .konflikte
        .iter()
        .enumerate()
        .filter(|(i, _)| felder.text(&format!("wahl-{i}")) == "land")
        .map(|(_, k)| k.ort.clone())
        .collect();
    let v = zusammenfuehren(&vorher.dateien, &w.dateien, &neu.dateien, &|ort| {
        land.iter().any(|l| l == ort).then_some(true)
    });
    let mut tx = tx(&anfrage, w.traeger).await?;
    let ausgang = werkstatt::aendern(&mut tx, w.id, wer(&anfrage)?, "Änderungen des Landes übernommen", |d| {
        *d = v.dateien.clone();
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Some(Geaendert::Ja(_)) => {
            werkstatt::grundlage_setzen(&mut tx, w.id, &neu).await?;
            festschreiben(tx).await?;
            Ok(web::weiter(&format!("{}?gespeichert=ja", adresse(&w))))
        }
        Some(_) => Err(gesperrt()),
        None => Err(WebFehler::NichtGefunden),
    }
}
