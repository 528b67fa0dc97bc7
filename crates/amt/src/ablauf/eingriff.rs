//! Repair by the head of the unit: try a step again, skip a technical one, set the process to another step, correct a
//! value. Always in two moves: first what would follow, then the act; always with a reason, which the log keeps.

use ::ablauf::{Art, Marke, Modell};
use ::vorgang::{Ereignis, eingriff::Eingriff};
use akte::{Vorgang, outbox};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::art_in_worten,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Zeile},
    html,
};

use super::{ablaufadresse, fassung, folgen, leitet, titel};
use crate::{
    gemeinsam::{Ausgang, DE, anwenden, festschreiben, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// The longest reason.
const LAENGSTE: usize = 1000;

/// `GET /amt/vorgang/{id}/ablauf/schritt/{marke}`
pub async fn schritt(anfrage: Anfrage, Path((id, marke)): Path<(String, String)>) -> Ergebnis {
    let v = meiner(&anfrage, &id).await?;
    let marke = marke.parse().map_err(|_| WebFehler::NichtGefunden)?;
    schrittmaske(&anfrage, &v, marke, &Felder::default(), Vec::new())
}

/// `GET /amt/vorgang/{id}/ablauf/wert?name=`
pub async fn wert(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let v = meiner(&anfrage, &id).await?;
    let name = anfrage.abfrage_wert("name").unwrap_or_default();
    wertmaske(&anfrage, &v, &name, &Felder::default(), Vec::new())
}

/// `POST /amt/vorgang/{id}/ablauf/vorschau`: what would follow; nothing is written.
pub async fn vorschau(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let v = meiner(&anfrage, &id).await?;
    let leistung = fassung(&anfrage, &v.ablauf)?;
    let (eingriff, grund) = match lesen(&v, &leistung.ablauf, &felder) {
        Ok(gelesen) => gelesen,
        Err(fehler) => return maske(&anfrage, &v, &felder, fehler),
    };
    let ereignis = Ereignis::Eingegriffen { von: ich(&anfrage)?, eingriff: eingriff.clone(), grund: grund.clone() };
    let (nachher, effekte) = match ::vorgang::decide(&leistung.ablauf, &v.zustand, &ereignis, anfrage.jetzt) {
        Ok(entschieden) => entschieden,
        Err(nein) => {
            let feld = if matches!(eingriff, Eingriff::Berichtigt { .. }) { "neu" } else { "was" };
            return maske(&anfrage, &v, &felder, vec![Fehlerhinweis::neu(feld, nein.to_string())]);
        }
    };
    let folgen = folgen::folgen(&leistung.ablauf, &v.zustand, &nachher, &effekte);
    let inhalt = html! {
        p.kern-body { "Noch ist nichts geschehen. Lesen Sie, was aus Ihrem Eingriff folgt." }
        (bausteine::angaben(DE, &[
            Zeile::neu("Eingriff", in_worten(&leistung.ablauf, &eingriff)),
            Zeile::neu("Grund", &grund),
        ]))
        (bausteine::abschnitt("Was daraus folgt"))
        ul.kern-list.kern-list--bullet { @for f in &folgen { li.kern-body { (f) } } }
        (bausteine::formular(&format!("{}/eingriff", ablaufadresse(&v)), html! {
            (stand_feld(&v))
            @for name in ["was", "marke", "nach", "wert", "neu", "grund"] { input type="hidden" name=(name) value=(felder.text(name)); }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("So ausführen"))
                (bausteine::linkknopf(Rang::Still, &ablaufadresse(&v), "Nicht ausführen"))
            }))
        }))
    };
    unterseite(&anfrage, &v, "Eingriff in den Ablauf prüfen").zurueck(ablaufadresse(&v)).inhalt(inhalt).antwort()
}

/// `POST /amt/vorgang/{id}/ablauf/eingriff`
pub async fn ausfuehren(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let stand = stand(&felder);
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    if !leitet(&anfrage, &v)? {
        return Err(WebFehler::Verboten);
    }
    let leistung = fassung(&anfrage, &v.ablauf)?;
    let (eingriff, grund) = match lesen(&v, &leistung.ablauf, &felder) {
        Ok(gelesen) => gelesen,
        // The token has moved on since the preview: what happened meanwhile says why.
        Err(_) if v.ereignisse != stand => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, None, &[("Grund", felder.text("grund"))]).await;
        }
        Err(fehler) => {
            drop(tx);
            return maske(&anfrage, &v, &felder, fehler);
        }
    };
    let ereignis = Ereignis::Eingegriffen { von: ich(&anfrage)?, eingriff, grund: grund.clone() };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => {
            outbox::stoerungen_nachsehen(&mut tx, (v.bezug.mandant, v.id), anfrage.jetzt).await?;
            festschreiben(&anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(nein) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, nein.as_deref(), &[("Grund", &grund)]).await;
        }
    }
    Ok(web::weiter(&format!("{}?getan=eingriff", ablaufadresse(&v))))
}

/// A matter whose unit this person leads.
async fn meiner(anfrage: &Anfrage, id: &str) -> Result<Vorgang, WebFehler> {
    let (v, tx) = laden(anfrage, kennung(id)?).await?;
    drop(tx);
    if leitet(anfrage, &v)? { Ok(v) } else { Err(WebFehler::Verboten) }
}

fn marke_von(v: &Vorgang, nr: u32) -> Option<&Marke> {
    v.zustand.marken.alle().iter().find(|m| m.nr == nr)
}

/// What was chosen, or what is missing.
fn lesen(v: &Vorgang, modell: &Modell, felder: &Felder) -> Result<(Eingriff, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let eingriff = if felder.text("was") == "wert" { berichtigung(v, felder) } else { bewegung(v, modell, felder) };
    let eingriff = eingriff.map_err(|f| fehler.push(f)).ok();
    let grund = match freitext(felder.text("grund"), LAENGSTE) {
        Ok(g) if g.trim().is_empty() => Err("Schreiben Sie, warum Sie eingreifen.".to_owned()),
        andere => andere,
    };
    let grund = grund.map_err(|satz| fehler.push(Fehlerhinweis::neu("grund", satz))).ok();
    eingriff.zip(grund).ok_or(fehler)
}

fn bewegung(v: &Vorgang, modell: &Modell, felder: &Felder) -> Result<Eingriff, Fehlerhinweis> {
    let marke = felder.text("marke").parse().ok().and_then(|nr| marke_von(v, nr));
    let Some(marke) = marke else {
        return Err(Fehlerhinweis::neu(
            "was",
            "Der Ablauf steht nicht mehr an diesem Schritt. Sehen Sie sich an, wo er jetzt steht.",
        ));
    };
    let (nr, von) = (marke.nr, marke.knoten.clone());
    match felder.text("was") {
        "erneut" => Ok(Eingriff::Versetzt { marke: nr, nach: von.clone(), von }),
        "ueberspringen" => Ok(Eingriff::Uebersprungen { marke: nr, schritt: von }),
        "versetzen" => {
            let nach = felder.text("nach");
            let erlaubt = v.zustand.marken.versetzbar(modell, nr).into_iter().any(|z| modell.knoten[z].id == nach);
            if erlaubt {
                Ok(Eingriff::Versetzt { marke: nr, von, nach: nach.to_owned() })
            } else {
                Err(Fehlerhinweis::neu("nach", "Wählen Sie den Schritt, auf den der Ablauf gesetzt wird."))
            }
        }
        _ => Err(Fehlerhinweis::neu("was", "Wählen Sie, was geschehen soll.")),
    }
}

fn berichtigung(v: &Vorgang, felder: &Felder) -> Result<Eingriff, Fehlerhinweis> {
    let name = felder.text("wert");
    let werte = v.zustand.werte();
    let Some(vorher) = werte.get(name) else {
        return Err(Fehlerhinweis::neu("neu", "Diesen Wert hat der Vorgang nicht mehr."));
    };
    let nachher =
        folgen::wert_lesen(vorher, felder.text("neu").trim()).map_err(|satz| Fehlerhinweis::neu("neu", satz))?;
    Ok(Eingriff::Berichtigt { wert: name.to_owned(), vorher: (*vorher).clone(), nachher })
}

/// The intervention in words.
pub fn in_worten(modell: &Modell, eingriff: &Eingriff) -> String {
    match eingriff {
        Eingriff::Wiederholt { auftrag } => format!("„{}“ erneut versuchen", web::ablauf::auftrag_in_worten(auftrag)),
        Eingriff::Uebersprungen { schritt, .. } => format!("„{}“ überspringen", titel(modell, schritt)),
        Eingriff::Versetzt { von, nach, .. } if von == nach => {
            format!("„{}“ noch einmal versuchen", titel(modell, von))
        }
        Eingriff::Versetzt { von, nach, .. } => {
            format!("von „{}“ auf „{}“ setzen", titel(modell, von), titel(modell, nach))
        }
        Eingriff::Berichtigt { wert, vorher, nachher } => {
            format!("{wert}: {} statt {}", folgen::wert_in_worten(nachher), folgen::wert_in_worten(vorher))
        }
        Eingriff::Umgezogen { .. } => "andere Fassung des Ablaufs".to_owned(),
    }
}

fn maske(anfrage: &Anfrage, v: &Vorgang, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    if felder.text("was") == "wert" {
        return wertmaske(anfrage, v, felder.text("wert"), felder, fehler);
    }
    schrittmaske(anfrage, v, felder.text("marke").parse().unwrap_or_default(), felder, fehler)
}

fn grundfeld<'a>(felder: &'a Felder, fehler: &'a [Fehlerhinweis]) -> Langtext<'a> {
    Langtext::neu("grund", "Warum greifen Sie ein?")
        .hinweis("Der Grund steht mit Ihrem Namen im Verlauf des Vorgangs und lässt sich nicht mehr ändern.")
        .maximal(LAENGSTE)
        .wert(felder.text("grund"))
        .fehler(Fehlerhinweis::fuer(fehler, "grund"))
}

fn schrittmaske(anfrage: &Anfrage, v: &Vorgang, nr: u32, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let leistung = fassung(anfrage, &v.ablauf)?;
    let modell = &*leistung.ablauf;
    let Some((marke, (knoten, k))) = marke_von(v, nr).and_then(|m| Some((m, modell.finde(&m.knoten)?))) else {
        // It has moved on: the page of the process says where it stands.
        return Ok(web::weiter(&ablaufadresse(v)));
    };
    let ziele = v.zustand.marken.versetzbar(modell, nr);
    let mut wahl = Vec::new();
    if ziele.contains(&knoten) {
        wahl.push(Option_::neu("erneut", "Diesen Schritt noch einmal versuchen"));
    }
    if matches!(k.art, Art::Dienst(_) | Art::Regel(_)) {
        wahl.push(Option_::neu("ueberspringen", "Diesen technischen Schritt überspringen"));
    }
    let andere: Vec<(String, String)> = ziele
        .iter()
        .filter(|z| **z != knoten)
        .map(|z| {
            (
                modell.knoten[*z].id.clone(),
                format!("{} ({})", web::ablauf::titel(&modell.knoten[*z]), art_in_worten(modell, *z)),
            )
        })
        .collect();
    if !andere.is_empty() {
        wahl.push(Option_::neu("versetzen", "Den Ablauf auf einen anderen Schritt setzen"));
    }
    let inhalt = html! {
        (bausteine::angaben(DE, &[Zeile::neu("Schritt", web::ablauf::titel(k)), Zeile::neu("Art", art_in_worten(modell, knoten))]))
        @if wahl.is_empty() {
            (bausteine::absatz("An dieser Stelle lässt sich nicht eingreifen: Der Schritt gehört zu mehreren gleichen, die zusammen laufen. Greifen Sie beim Schritt ein, der sie umfasst."))
        } @else {
            (schrittformular(v, marke, (wahl, &andere), felder, &fehler))
        }
    };
    unterseite(anfrage, v, "In den Ablauf eingreifen").zurueck(ablaufadresse(v)).fehler(fehler).inhalt(inhalt).antwort()
}

fn schrittformular(
    v: &Vorgang,
    marke: &Marke,
    (wahl, andere): (Vec<Option_<'_>>, &[(String, String)]),
    felder: &Felder,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let schritte = andere.iter().map(|(id, text)| Option_::neu(id, text));
    html! {
        p.kern-body { "Was das Recht verlangt, gilt auch hier: Ein Bescheid braucht zwei Freigaben, und nichts endet ohne Entscheidung. Sie sehen zuerst, was aus dem Eingriff folgt." }
        (bausteine::formular(&format!("{}/vorschau", ablaufadresse(v)), html! {
            (stand_feld(v))
            input type="hidden" name="marke" value=(marke.nr);
            (Auswahl::radio("was", "Was soll geschehen?", wahl).wert(felder.text("was")).fehler(zu("was")))
            @if !andere.is_empty() {
                (Auswahl::liste(DE, "nach", "Auf welchen Schritt?", schritte).hinweis("Nur wenn Sie den Ablauf auf einen anderen Schritt setzen.").freiwillig(DE).wert(felder.text("nach")).fehler(zu("nach")))
            }
            (grundfeld(felder, fehler))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Vorschau zeigen")) }))
        }))
    }
}

fn wertmaske(anfrage: &Anfrage, v: &Vorgang, name: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let werte = v.zustand.werte();
    let Some(vorher) = werte.get(name) else { return Err(WebFehler::NichtGefunden) };
    let jetzt = folgen::wert_in_worten(vorher);
    let neu = felder.wert("neu").unwrap_or(&jetzt);
    let zu = Fehlerhinweis::fuer(&fehler, "neu");
    let inhalt = html! {
        p.kern-body { "Sie berichtigen, womit der Ablauf rechnet. Der Antrag selbst bleibt, wie er abgesendet wurde." }
        (bausteine::angaben(DE, &[Zeile::neu("Wert", name), Zeile::neu("Bisher", &jetzt)]))
        (bausteine::formular(&format!("{}/vorschau", ablaufadresse(v)), html! {
            (stand_feld(v))
            input type="hidden" name="was" value="wert";
            input type="hidden" name="wert" value=(name);
            @if vorher.is_boolean() {
                (Auswahl::radio("neu", "Richtiger Wert", [Option_::neu("ja", "ja"), Option_::neu("nein", "nein")]).wert(neu).fehler(zu))
            } @else {
                (Eingabe::neu("neu", "Richtiger Wert").wert(neu).fehler(zu))
            }
            (grundfeld(felder, &fehler))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Vorschau zeigen")) }))
        }))
    };
    let seite = unterseite(anfrage, v, "Wert des Ablaufs berichtigen").zurueck(ablaufadresse(v));
    seite.fehler(fehler.clone()).inhalt(inhalt).antwort()
}
