//! `/redaktion/einbettung/{mandant}`: on whose websites the services of an authority may stand in a frame. The authority
//! says so itself; the operator may, too.

use betrieb::herkuenfte_lesen;
use grund::{MandantId, Traeger};
use konto::{Aktion, Ressource};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Langtext},
    html, weiter,
};

use crate::gemeinsam::{abfrage, darf, festschreiben, seite, traegername, tx};

/// An authority that exists and for which she may do this.
fn mandant(anfrage: &Anfrage, pfad: &str, aktion: Aktion) -> Result<MandantId, WebFehler> {
    let m: MandantId = pfad.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let da = anfrage.haus.verzeichnis.stand().mandant(m).is_some();
    if da && darf(anfrage, Traeger::Mandant(m), Ressource::Auftritt, aktion) {
        Ok(m)
    } else {
        Err(WebFehler::NichtGefunden)
    }
}

/// GET: the websites of today.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &pfad, Aktion::Lesen)?;
    let text = anfrage.haus.schnittstellen.herkuenfte(m).join("\n");
    maske(&anfrage, m, &text, Vec::new())
}

/// POST: from now on these.
pub async fn speichern(anfrage: Anfrage, Path(pfad): Path<String>, felder: Felder) -> Ergebnis {
    let m = mandant(&anfrage, &pfad, Aktion::Aendern)?;
    let text = felder.text("herkuenfte");
    let herkuenfte = match herkuenfte_lesen(text) {
        Ok(alle) => alle,
        Err(satz) => return maske(&anfrage, m, text, vec![Fehlerhinweis::neu("herkuenfte", satz)]),
    };
    let haus = &anfrage.haus;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    betrieb::herkuenfte_setzen(&mut tx, m, &herkuenfte).await.map_err(WebFehler::intern)?;
    festschreiben(tx).await?;
    haus.schnittstellen.auffrischen(&haus.db).await.map_err(WebFehler::intern)?;
    Ok(weiter(&format!("/redaktion/einbettung/{m}?gespeichert=ja")))
}

fn maske(anfrage: &Anfrage, m: MandantId, text: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let gemeinde = stand.mandant(m).map(|b| b.ags).filter(|ags| stand.gemeinde(ags).is_some());
    let bauen = gemeinde.map_or_else(|| "/einbetten".to_owned(), |ags| format!("/einbetten?ort={ags}"));
    let schreiben = darf(anfrage, Traeger::Mandant(m), Ressource::Auftritt, Aktion::Aendern);
    let heute = anfrage.haus.schnittstellen.herkuenfte(m);
    let inhalt = html! {
        @if abfrage(anfrage).gesetzt("gespeichert") {
            (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Ab jetzt gilt, was unten steht.")))
        }
        p.kern-body { "Sie können Ihre Leistungen auf Ihrer eigenen Website zeigen. Die eingebettete Seite hat keine Formulare, keine Anmeldung und keine Cookies." }
        @if heute.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Zurzeit auf jeder Website", bausteine::absatz("Sie haben keine Website genannt. Darum darf jede verschlüsselte Website (https) Ihre Leistungen einbetten.")))
        } @else {
            p.kern-body { "Zurzeit erlaubt:" }
            ul.kern-list.kern-list--bullet { @for h in &heute { li { (h) } } }
        }
        p.kern-body { (bausteine::link(&bauen, "Einbettung zusammenstellen und ansehen")) }
        @if schreiben {
            (bausteine::formular(&format!("/redaktion/einbettung/{m}"), html! {
                (Langtext::neu("herkuenfte", "Nur auf diesen Websites")
                    .hinweis("Eine Adresse je Zeile, ohne Pfad, zum Beispiel https://www.bautzen.de. Leer: auf jeder verschlüsselten Website.")
                    .wert(text).zeilen(5).fehler(Fehlerhinweis::fuer(&fehler, "herkuenfte")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Websites speichern")) }))
            }))
        } @else {
            (bausteine::meldung(Art::Hinweis, "Nur lesen", bausteine::absatz("Ihre Rolle ändert die Einbettung nicht.")))
        }
    };
    seite(anfrage, format!("Einbettung: {}", traegername(&stand, Traeger::Mandant(m))))
        .krume("/redaktion/auftritte", "Auftritt")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}
