//! `/auskunft/weitergeben`: a caller's question for an office, with how the office reaches the caller.

use betrieb::Weitergabe;
use datenbank::Sicht;
use grund::{EinheitId, LeistungKennung};
use verzeichnis::Einheit;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler, abfragewert,
    bausteine::{Eingabe, Fehlerhinweis, Knopf, Langtext, absatz, formular, knopfzeile, link},
    html, weiter,
};

use crate::{DE, schirm, seite};

const FRAGE_HOECHSTENS: usize = 2000;
const FELD_HOECHSTENS: usize = 200;

/// `GET /auskunft/weitergeben?leistung=…&einheit=…`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    form(&anfrage, &felder, Vec::new())
}

fn form(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stelle(&stand, felder)?;
    let leistung = stand.leistung(&LeistungKennung(felder.text("leistung").to_owned()));
    let (f, ort) = (|name| Fehlerhinweis::fuer(&fehler, name), felder.text("ort"));
    let zurueck = format!(
        "/auskunft?ort={}&wahl={}",
        abfragewert(ort),
        leistung.map(|l| l.kennung.to_string()).unwrap_or_default()
    );
    seite(anfrage, "Rückruf weitergeben")
        .zurueck(zurueck.clone())
        .fehler(fehler.clone())
        .inhalt(html! {
            p.kern-body { "An: " strong { (einheit.name) } }
            @if let Some(l) = leistung { p.kern-body { "Leistung: " strong { (schirm::name(&stand, l)) } } }
            (absatz("Sagen Sie der Anruferin oder dem Anrufer, dass die Stelle Frage und Kontakt bekommt und sie 90 Tage nach der Erledigung gelöscht werden."))
            (formular("/auskunft/weitergeben", html! {
                input type="hidden" name="leistung" value=(felder.text("leistung"));
                input type="hidden" name="einheit" value=(einheit.id);
                input type="hidden" name="ort" value=(ort);
                (Langtext::neu("frage", "Was möchte die Anruferin oder der Anrufer wissen?")
                    .wert(felder.wert("frage").unwrap_or_default()).zeilen(5).maximal(FRAGE_HOECHSTENS).fehler(f("frage")))
                (Eingabe::neu("name", "Name").wert(felder.text("name")).maximal(FELD_HOECHSTENS).freiwillig(DE).fehler(f("name")))
                (Eingabe::neu("rueckruf", "Telefon oder E-Mail für die Antwort").wert(felder.text("rueckruf"))
                    .maximal(FELD_HOECHSTENS).fehler(f("rueckruf")))
                (knopfzeile(html! { (Knopf::haupt("Weitergeben")) }))
            }))
            p { (link(&zurueck, "Abbrechen")) }
        })
        .antwort()
}

fn stelle(stand: &verzeichnis::Stand, felder: &Felder) -> Result<std::sync::Arc<Einheit>, WebFehler> {
    let id: EinheitId = felder.text("einheit").parse().map_err(|_| WebFehler::NichtGefunden)?;
    stand.einheit(id).cloned().ok_or(WebFehler::NichtGefunden)
}

/// `POST /auskunft/weitergeben`
pub async fn absenden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let haus = &anfrage.haus;
    let stand = haus.verzeichnis.stand();
    let einheit = stelle(&stand, &felder)?;
    let (frage, name, rueckruf) = (felder.text("frage"), felder.text("name"), felder.text("rueckruf"));
    let lang = |t: &str| t.chars().count();
    let mut fehler = Vec::new();
    if frage.is_empty() || lang(frage) > FRAGE_HOECHSTENS {
        fehler.push(Fehlerhinweis::neu("frage", "Schreiben Sie die Frage auf, in höchstens 2.000 Zeichen."));
    }
    if lang(name) > FELD_HOECHSTENS {
        fehler.push(Fehlerhinweis::neu("name", "Der Name darf höchstens 200 Zeichen haben."));
    }
    // A telephone number has digits, an address an @: anything else reaches nobody.
    let erreichbar = rueckruf.contains('@') || rueckruf.chars().filter(char::is_ascii_digit).count() >= 3;
    if !erreichbar || lang(rueckruf) > FELD_HOECHSTENS {
        let satz = "Geben Sie eine Telefonnummer oder E-Mail-Adresse an, unter der die Stelle antworten kann.";
        fehler.push(Fehlerhinweis::neu("rueckruf", satz));
    }
    if !fehler.is_empty() {
        return form(&anfrage, &felder, fehler);
    }
    let ich = anfrage.sitzung()?.konto;
    let leistung = stand.leistung(&LeistungKennung(felder.text("leistung").to_owned())).map(|l| l.kennung.clone());
    let neu = Weitergabe {
        id: haus.umwelt.neue_id(),
        mandant: einheit.mandant,
        einheit: einheit.id,
        von: ich,
        leistung,
        eingegangen: anfrage.jetzt,
        frage: frage.to_owned(),
        name: name.to_owned(),
        rueckruf: rueckruf.to_owned(),
        erledigt: None,
    };
    let mut tx = haus.db.tx(Sicht::KontoBei(ich, einheit.mandant)).await?;
    betrieb::weitergeben(&mut tx, &haus.tresor, &neu).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    Ok(weiter("/auskunft/weitergaben?weitergegeben=ja"))
}
