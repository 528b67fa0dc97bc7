//! `/leitstand/mandanten/{id}/administration`: the operator appoints the first person who administers an authority, and helps
//! one who lost her second factor. Everything else about its staff is the authority's own; what is done here stands in its log.

use axum::extract::Path;
use datenbank::Tx;
use grund::{KontoId, MandantId};
use konto::{Beschaeftigte, Dienstrechte, Personalergebnis, Personalschritt, Personalstand, Rolle};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{
        self, Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle, absatz, abschnitt, formular, knopfzeile, status,
    },
    format, html,
    personal::{einladung_senden, zuruecksetzung_melden},
};

use crate::{S, seite as rahmen};

const LAENGSTE: usize = 120;
/// What the log says about an appointment.
const ALS_ERSTE: &str = "Administration der Behörde, vom Betrieb benannt";

fn laden(anfrage: &Anfrage, id: &str) -> Result<(MandantId, String), WebFehler> {
    let id: MandantId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let mandant = stand.mandant(id).ok_or(WebFehler::NichtGefunden)?;
    Ok((id, mandant.name.clone()))
}

fn adresse(id: MandantId) -> String {
    format!("/leitstand/mandanten/{id}/administration")
}

/// GET
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (id, name) = laden(&anfrage, &id)?;
    blatt(&anfrage, (id, &name), &Felder::default(), Vec::new()).await
}

async fn blatt(
    anfrage: &Anfrage,
    (id, name): (MandantId, &str),
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let mut alle = anfrage.haus.konten.personal(id).await?;
    alle.retain(|b| b.rechte.administriert());
    let besetzt = anfrage.haus.konten.administrationen(id).await? > 0;
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (rueckmeldung(anfrage.abfrage_wert("war").as_deref()))
        (absatz("Die Administration lädt die Beschäftigten der Behörde ein und gibt ihnen Rechte. Der Betrieb benennt nur die erste Person, oder eine neue, wenn keine mehr da ist."))
        @if alle.is_empty() { (absatz("Noch administriert niemand diese Behörde.")) }
        @else { (tabelle(anfrage, id, &alle)) }
        @if besetzt {
            (absatz("Weitere Personen lädt die Behörde selbst ein."))
        } @else {
            (abschnitt("Person benennen"))
            (formular(&adresse(id), html! {
                (Eingabe::neu("name", "Vor- und Nachname").wert(felder.text("name")).maximal(LAENGSTE).fehler(zu("name")))
                (Eingabe::neu("email", "Dienstliche E-Mail-Adresse").art("email").hinweis("An diese Adresse geht der Link, mit dem die Person ihr Passwort festlegt. Er gilt sieben Tage.").wert(felder.text("email")).maximal(254).fehler(zu("email")))
                (knopfzeile(html! { (Knopf::haupt("Einladung senden").feld("aktion", "benennen")) }))
            }))
        }
    };
    rahmen(anfrage, "Administration der Behörde")
        .vorspann(name)
        .krume("/leitstand/mandanten", "Mandanten")
        .krume(format!("/leitstand/mandanten/{id}"), name)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn rueckmeldung(war: Option<&str>) -> Markup {
    let (titel, text) = match war {
        Some("eingeladen") => ("Einladung gesendet", "Die Person bekommt gleich eine E-Mail mit dem Link."),
        Some("zurueckgenommen") => ("Einladung zurückgenommen", "Der Link in der E-Mail gilt nicht mehr."),
        Some("zweitfaktor") => (
            "Zweiter Faktor zurückgesetzt",
            "Die Person richtet bei der nächsten Anmeldung einen neuen ein. Sie hat dafür sieben Tage Zeit und bekommt eine E-Mail.",
        ),
        _ => return html! {},
    };
    bausteine::rueckmeldung(Art::Erfolg, titel, absatz(text))
}

fn tabelle(anfrage: &Anfrage, id: MandantId, alle: &[Beschaeftigte]) -> Markup {
    let knopf = |b: &Beschaeftigte, aktion: &str, text: &str| {
        formular(
            &adresse(id),
            html! {
                input type="hidden" name="konto" value=(b.konto);
                (Knopf::still(text).zusatz(&b.name).feld("aktion", aktion))
            },
        )
    };
    let spalten = ["Name", "E-Mail-Adresse", "Stand", "Helfen"].map(Spalte::text);
    let zeilen = alle.iter().map(|b| {
        vec![
            html! { (b.name) },
            html! { bdi { (b.email) } },
            match b.stand {
                Personalstand::Eingeladen { bis } if bis <= anfrage.jetzt => {
                    status(Art::Warnung, "Einladung abgelaufen")
                }
                Personalstand::Eingeladen { bis } => {
                    status(Art::Hinweis, &format!("eingeladen, Link gilt bis {}", format::zeit(S, bis)))
                }
                Personalstand::Aktiv if !b.zweitfaktor => status(Art::Warnung, "zweiter Faktor fehlt"),
                Personalstand::Aktiv => status(Art::Erfolg, "aktiv"),
                Personalstand::Gesperrt { .. } => status(Art::Fehler, "gesperrt"),
                Personalstand::Ausgeschieden { .. } => status(Art::Hinweis, "ausgeschieden"),
            },
            match b.stand {
                Personalstand::Eingeladen { .. } => html! {
                    (knopf(b, "einladung", "Noch einmal senden"))
                    (knopf(b, "zuruecknehmen", "Zurücknehmen"))
                },
                Personalstand::Aktiv if !b.anderswo => knopf(b, "zweitfaktor", "Zweiten Faktor zurücksetzen"),
                _ => html! { "–" },
            },
        ]
    });
    html! { (Tabelle::neu("Personen, die diese Behörde administrieren", spalten).titel_verborgen().zeilen(zeilen)) }
}

/// POST: one of the buttons.
pub async fn aendern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (id, name) = laden(&anfrage, &id)?;
    let war = match felder.text("aktion") {
        "benennen" => {
            let fehler = benennen(&anfrage, id, &felder).await?;
            if !fehler.is_empty() {
                return blatt(&anfrage, (id, &name), &felder, fehler).await;
            }
            "eingeladen"
        }
        aktion @ ("einladung" | "zuruecknehmen" | "zweitfaktor") => {
            let konto = felder.text("konto").parse().map_err(|_| WebFehler::NichtGefunden)?;
            helfen(&anfrage, (id, konto), aktion).await?
        }
        _ => return Err(WebFehler::Unlesbar),
    };
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}?war={war}", adresse(id))))
}

/// Invites the first one. What is wrong with the typed values comes back.
pub async fn benennen(anfrage: &Anfrage, id: MandantId, felder: &Felder) -> Result<Vec<Fehlerhinweis>, WebFehler> {
    let mut fehler = pruefen(felder);
    if !fehler.is_empty() {
        return Ok(fehler);
    }
    let konten = &anfrage.haus.konten;
    if konten.administrationen(id).await? > 0 {
        let satz = "Diese Behörde hat schon eine Administration. Weitere Personen lädt sie selbst ein.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    let mut tx = anfrage.haus.db.tx(datenbank::Sicht::Mandant(id)).await?;
    fehler = einladen(anfrage, &mut tx, id, felder).await?;
    if fehler.is_empty() {
        tx.commit().await.map_err(datenbank::Fehler::from)?;
    }
    Ok(fehler)
}

/// The invitation of the one who will administer an authority, in a transaction that sees it; the caller commits. What is wrong with
/// name or address comes back.
pub async fn einladen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    id: MandantId,
    felder: &Felder,
) -> Result<Vec<Fehlerhinweis>, WebFehler> {
    let mut fehler = Vec::new();
    let rechte = Dienstrechte { redaktion: vec![Rolle::Gruppenadministration], ..Dienstrechte::default() };
    let wer = (felder.text("name"), felder.text("email"));
    match anfrage.haus.konten.personal_einladen(tx, id, wer, (&rechte, ALS_ERSTE), anfrage.sitzung()?).await {
        Ok(Some((einladung, token))) => einladung_senden(anfrage, tx, &einladung, &token).await?,
        Ok(None) => fehler.push(Fehlerhinweis::neu(
            "email",
            "Diese Adresse hat schon ein Konto. Für die Arbeit in der Behörde braucht die Person eine eigene dienstliche Adresse.",
        )),
        Err(konto::Fehler::NameFalsch) => fehler.push(Fehlerhinweis::neu("name", NAME)),
        Err(e) => return Err(e.into()),
    }
    Ok(fehler)
}

const NAME: &str = "Geben Sie den Vor- und Nachnamen ein, höchstens 120 Zeichen.";

/// Name and address as somebody typed them.
pub fn pruefen(felder: &Felder) -> Vec<Fehlerhinweis> {
    let mut fehler = Vec::new();
    if felder.text("name").is_empty() {
        fehler.push(Fehlerhinweis::neu("name", NAME));
    }
    if konto::Email::lesen(felder.text("email")).is_err() {
        let satz = "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@gemeinde.example.";
        fehler.push(Fehlerhinweis::neu("email", satz));
    }
    fehler
}

/// A button beside one of those who administer.
async fn helfen(anfrage: &Anfrage, (id, konto): (MandantId, KontoId), aktion: &str) -> Result<&'static str, WebFehler> {
    let konten = &anfrage.haus.konten;
    let b = konten.beschaeftigte(id, konto).await?.filter(|b| b.rechte.administriert());
    let b = b.ok_or(WebFehler::NichtGefunden)?;
    let wer = anfrage.sitzung()?;
    let veraltet =
        || WebFehler::Konflikt("Das geht bei diesem Konto gerade nicht. Laden Sie die Seite neu.".to_owned());
    let mut tx = anfrage.haus.db.tx(datenbank::Sicht::Mandant(id)).await?;
    let war = match aktion {
        "einladung" => {
            let (neu, token) = konten.einladung_erneuern(&mut tx, id, konto, wer).await?.ok_or_else(veraltet)?;
            einladung_senden(anfrage, &mut tx, &neu, &token).await?;
            "eingeladen"
        }
        "zuruecknehmen" => {
            if !konten.einladung_zuruecknehmen(&mut tx, id, konto, wer).await? {
                return Err(veraltet());
            }
            "zurueckgenommen"
        }
        _ => {
            let schritt = Personalschritt::Zweitfaktor;
            let ergebnis = konten.personal_aendern(&mut tx, (id, konto), (&schritt, ""), wer).await?;
            if ergebnis != Some(Personalergebnis::Getan) {
                return Err(veraltet());
            }
            zuruecksetzung_melden(anfrage, &mut tx, id, &b).await?;
            "zweitfaktor"
        }
    };
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    konten.sitzungen_vergessen(konto);
    Ok(war)
}
