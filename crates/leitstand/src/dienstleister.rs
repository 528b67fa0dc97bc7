//! `/leitstand/dienstleister`: providers and their persons. What they may do anywhere, authorities say, not the operator.

use axum::extract::Path;
use grund::{DienstleisterId, KontoId};
use konto::{Aufnahme, Dienstleister, Dienstleisterperson};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{
        self, Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben, formular,
        knopfzeile, link,
    },
    format, html,
};

use crate::{S, seite as rahmen};

const LAENGSTE: usize = 120;

/// `GET /leitstand/dienstleister`
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    uebersicht(&anfrage, &Felder::default(), Vec::new()).await
}

async fn uebersicht(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let alle = anfrage.haus.konten.dienstleister().await?;
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let spalten = [Spalte::text("Dienstleister"), Spalte::text("Erreichbar"), Spalte::zahl("Personen")];
    let inhalt = html! {
        (absatz("Ein Dienstleister arbeitet für Behörden, zum Beispiel ein kommunales Rechenzentrum. Hier stehen nur seine Personen. Was er darf, überträgt ihm jede Behörde selbst, auf Zeit."))
        @if alle.is_empty() { (absatz("Noch ist kein Dienstleister eingetragen.")) }
        @else {
            (Tabelle::neu("Dienstleister", spalten).titel_verborgen().zeilen(alle.iter().map(|d| vec![
                link(&format!("/leitstand/dienstleister/{}", d.id), &d.name),
                html! { (d.kontakt) },
                html! { (d.personen) },
            ])))
        }
        (abschnitt("Dienstleister eintragen"))
        (formular("/leitstand/dienstleister", html! {
            (Eingabe::neu("name", "Name").wert(felder.text("name")).maximal(LAENGSTE).fehler(zu("name")))
            (Eingabe::neu("kontakt", "Wie Behörden ihn erreichen").hinweis("E-Mail-Adresse oder Telefonnummer der Servicestelle").wert(felder.text("kontakt")).maximal(LAENGSTE).fehler(zu("kontakt")))
            (knopfzeile(html! { (Knopf::haupt("Eintragen")) }))
        }))
    };
    rahmen(anfrage, "Dienstleister der Plattform").fehler(fehler).inhalt(inhalt).antwort()
}

/// What was typed, without control characters and not too long; or the sentence.
fn text(felder: &Felder, name: &str, leer: &str, fehler: &mut Vec<Fehlerhinweis>) -> String {
    let getippt = grund::bereinigen(felder.text(name)).unwrap_or_default();
    if getippt.is_empty() || getippt.contains('\n') || getippt.chars().count() > LAENGSTE {
        fehler.push(Fehlerhinweis::neu(name, leer));
    }
    getippt
}

/// `POST /leitstand/dienstleister`
pub async fn anlegen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let mut fehler = Vec::new();
    let name = text(&felder, "name", "Geben Sie den Namen ein, höchstens 120 Zeichen.", &mut fehler);
    let kontakt = text(&felder, "kontakt", "Geben Sie ein, wie Behörden den Dienstleister erreichen.", &mut fehler);
    if fehler.is_empty() {
        match anfrage.haus.konten.dienstleister_anlegen(&name, &kontakt).await? {
            Some(id) => return Ok(web::weiter(&format!("/leitstand/dienstleister/{id}"))),
            None => fehler.push(Fehlerhinweis::neu("name", "Einen Dienstleister mit diesem Namen gibt es schon.")),
        }
    }
    uebersicht(&anfrage, &felder, fehler).await
}

async fn laden(anfrage: &Anfrage, id: &str) -> Result<Dienstleister, WebFehler> {
    let id: DienstleisterId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let alle = anfrage.haus.konten.dienstleister().await?;
    alle.into_iter().find(|d| d.id == id).ok_or(WebFehler::NichtGefunden)
}

/// `GET /leitstand/dienstleister/{id}`
pub async fn einer(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let d = laden(&anfrage, &id).await?;
    blatt(&anfrage, &d, &Felder::default(), html! {}, Vec::new()).await
}

async fn blatt(
    anfrage: &Anfrage,
    d: &Dienstleister,
    felder: &Felder,
    oben: Markup,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let personen = anfrage.haus.konten.dienstleister_personen(d.id).await?;
    let auftraege = anfrage.haus.konten.delegationen_an(d.id).await?;
    let heute = grund::tag_von(anfrage.jetzt);
    let gelten = auftraege.iter().filter(|a| a.stand(heute) == konto::Delegationsstand::Gilt).count();
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (oben)
        (angaben(S, &[
            Zeile::neu("Erreichbar", &d.kontakt),
            Zeile::neu("Behörden, die ihm jetzt Rechte übertragen haben", gelten.to_string()),
        ]))
        (abschnitt("Personen"))
        @if personen.is_empty() { (absatz("Noch gehört niemand dazu.")) } @else { (tabelle(d, &personen)) }
        (abschnitt("Person aufnehmen"))
        (absatz("Jede Person bekommt ein eigenes Konto mit zweitem Faktor. Ihr Passwort setzt sie selbst, über „Passwort vergessen“ auf der Anmeldeseite."))
        (formular(&format!("/leitstand/dienstleister/{}", d.id), html! {
            (Eingabe::neu("name", "Vor- und Nachname").wert(felder.text("name")).maximal(LAENGSTE).fehler(zu("name")))
            (Eingabe::neu("email", "Dienstliche E-Mail-Adresse").art("email").wert(felder.text("email")).maximal(LAENGSTE).fehler(zu("email")))
            (knopfzeile(html! { (Knopf::haupt("Aufnehmen")) }))
        }))
    };
    rahmen(anfrage, &format!("Dienstleister: {}", d.name))
        .krume("/leitstand/dienstleister", "Dienstleister")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn tabelle<'a>(d: &Dienstleister, personen: &[Dienstleisterperson]) -> Tabelle<'a> {
    let spalten = ["Name", "E-Mail-Adresse", "Seit", "Austragen"].map(Spalte::text);
    Tabelle::neu("Personen", spalten).titel_verborgen().zeilen(personen.iter().map(|p| {
        vec![
            html! { (p.name) },
            html! { (p.email) },
            format::zeit_element(S, p.seit),
            html! { @match p.entfernt {
                Some(zeit) => { "ausgetragen am " (format::zeit_element(S, zeit)) }
                None => (formular(&format!("/leitstand/dienstleister/{}/austragen", d.id), html! {
                    (Knopf::still("Austragen").zusatz(&p.name).feld("konto", &p.konto.to_string()))
                })),
            } },
        ]
    }))
}

/// `POST /leitstand/dienstleister/{id}`: takes a person up. Her second factor is shown in this answer and never again.
pub async fn aufnehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let d = laden(&anfrage, &id).await?;
    let mut fehler = Vec::new();
    let name = text(&felder, "name", "Geben Sie den Namen der Person ein.", &mut fehler);
    let email = felder.text("email");
    if konto::Email::lesen(email).is_err() {
        fehler.push(Fehlerhinweis::neu(
            "email",
            "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@rechenzentrum.example.",
        ));
    }
    if !fehler.is_empty() {
        return blatt(&anfrage, &d, &felder, html! {}, fehler).await;
    }
    match anfrage.haus.konten.dienstleister_person_aufnehmen(d.id, &name, email).await? {
        Aufnahme::SchonVergeben => {
            let satz =
                "Diese Adresse hat schon ein Konto. Für die Arbeit beim Dienstleister braucht die Person eine eigene.";
            blatt(&anfrage, &d, &felder, html! {}, vec![Fehlerhinweis::neu("email", satz)]).await
        }
        Aufnahme::Neu { zweitfaktor, .. } => {
            let oben = bausteine::rueckmeldung(
                Art::Erfolg,
                &format!("{name} ist aufgenommen"),
                html! {
                    p.kern-body { "Übergeben Sie der Person dieses Geheimnis für ihre Authentisierungs-App, am besten persönlich. Es steht nur jetzt hier." }
                    p.kern-body { code { (zweitfaktor) } }
                },
            );
            blatt(&anfrage, &d, &Felder::default(), oben, Vec::new()).await
        }
    }
}

/// `POST /leitstand/dienstleister/{id}/austragen`
pub async fn austragen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let d = laden(&anfrage, &id).await?;
    let konto: KontoId = felder.text("konto").parse().map_err(|_| WebFehler::NichtGefunden)?;
    anfrage.haus.konten.dienstleister_person_entfernen(d.id, konto).await?;
    Ok(web::weiter(&format!("/leitstand/dienstleister/{}", d.id)))
}
