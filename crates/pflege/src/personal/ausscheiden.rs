//! Somebody leaves: first what goes back to the inbox, then the act.

use grund::{EinheitId, MandantId, Traeger};
use konto::{Aktion, Beschaeftigte, Personalschritt};
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Rang, Spalte, Tabelle},
    format, html,
    personal::Offenes,
};

use super::{blattadresse, einheitsname, laden, nein};
use crate::gemeinsam::{DE, festschreiben, seite, traegername, tx};

/// All units of the authority: also those that she no longer belongs to.
fn einheiten(anfrage: &Anfrage, m: MandantId) -> Vec<EinheitId> {
    anfrage.haus.verzeichnis.stand().einheiten_von(m).iter().map(|e| e.id).collect()
}

/// GET: what will happen.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let (m, b) = laden(&anfrage, &pfad, Aktion::Aendern).await?;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let offen = Offenes::von(&anfrage.haus, &mut tx, (m, &einheiten(&anfrage, m)), b.konto).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let ziel = blattadresse(m, b.konto);
    let inhalt = html! {
        (bausteine::meldung(Art::Warnung, "Das lässt sich nicht rückgängig machen", html! {
            p.kern-body { (b.name) " verliert alle Rechte in Ihrer Behörde"
                @if !b.anderswo { ", wird überall abgemeldet und kann sich nicht mehr anmelden" } ". Was die Person getan hat, bleibt mit ihrem Namen in den Vorgängen stehen." }
        }))
        (bausteine::abschnitt("Diese Vorgänge gehen zurück in den Eingangskorb"))
        (liste(&anfrage, &offen))
        (bausteine::formular(&format!("{ziel}/ausscheiden"), html! {
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Person scheidet aus"))
                (bausteine::linkknopf(Rang::Neben, &ziel, "Abbrechen"))
            }))
        }))
    };
    seite(&anfrage, "Person scheidet aus")
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/personal", "Beschäftigte")
        .krume(ziel, b.name.clone())
        .inhalt(inhalt)
        .antwort()
}

/// Number, unit and Frist; what the matters are about belongs to the desk.
fn liste(anfrage: &Anfrage, offen: &Offenes) -> Markup {
    if offen.ist_leer() {
        return bausteine::absatz("Diese Person hat keinen offenen Vorgang übernommen.");
    }
    let stand = anfrage.haus.verzeichnis.stand();
    let tag = |t| html! { @match t { Some(t) => (format::tag_element(DE, t)), None => "keine" } };
    let vorgaenge = offen.vorgaenge.iter().map(|v| (&v.nummer, v.einheit, v.frist));
    let teile = offen.teile.iter().map(|t| (&t.nummer, t.einheit, Some(t.frist)));
    let zeilen = vorgaenge
        .chain(teile)
        .map(|(nummer, e, frist)| vec![html! { (nummer) }, html! { (einheitsname(&stand, e)) }, tag(frist)]);
    let spalten = ["Vorgang", "Stelle", "Nächste Frist"].map(Spalte::text);
    html! { (Tabelle::neu("Vorgänge, die zurückgehen", spalten).titel_verborgen().zeilen(zeilen)) }
}

/// POST: she has left.
pub async fn ausfuehren(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let (m, b) = laden(&anfrage, &pfad, Aktion::Aendern).await?;
    let haus = &anfrage.haus;
    let wer = anfrage.sitzung()?;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let offen = Offenes::von(haus, &mut tx, (m, &einheiten(&anfrage, m)), b.konto).await?;
    let worte = worte(&offen);
    let schritt = Personalschritt::Ausscheiden;
    let ergebnis = haus.konten.personal_aendern(&mut tx, (m, b.konto), (&schritt, &worte), wer).await?;
    if let Some(satz) = nein(ergebnis.ok_or(WebFehler::NichtGefunden)?) {
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    offen.vorgaenge_zuruecklegen(haus, &mut tx, m, wer.konto).await?;
    festschreiben(tx).await?;
    haus.konten.sitzungen_vergessen(b.konto);
    offen.teile_zuruecklegen(haus, m, wer.konto).await?;
    haus.arbeit.notify_one();
    Ok(web::weiter(&ausgang(m, &b)))
}

fn worte(offen: &Offenes) -> String {
    if offen.ist_leer() {
        "Kein Vorgang war offen.".to_owned()
    } else {
        format!("Zurück im Eingangskorb: {}", offen.nummern())
    }
}

/// Who has an account elsewhere is no longer among the people of this authority.
fn ausgang(m: MandantId, b: &Beschaeftigte) -> String {
    if b.anderswo {
        "/redaktion/personal".to_owned()
    } else {
        format!("{}?war=ausgeschieden", blattadresse(m, b.konto))
    }
}
