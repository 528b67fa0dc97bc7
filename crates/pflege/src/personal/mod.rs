//! The staff of an authority: invited, given rights, locked, gone; by its own administration.
//!
//! Promises: nobody changes her own rights, the last administration stays, everything stands in the log; the numbers of
//! matters that go back to the inbox are shown, their content is not.

mod ausscheiden;
mod einladen;
mod liste;
mod person;
mod protokoll;

use grund::{EinheitId, KontoId, MandantId, Traeger};
use konto::{Aktion, Beschaeftigte, Dienstrechte, Personalergebnis, Personalstand, Ressource, Rolle, VERGEBBAR};
use verzeichnis::Stand;
use web::{
    Anfrage, Felder, Markup, WebFehler, Wege, Zugang,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Option_},
    format, html,
};

use crate::gemeinsam::{DE, traeger};

/// The routes below `/redaktion/personal`.
pub fn wege() -> Wege {
    let recht = |aktion| Zugang::Recht(Ressource::Personal, aktion);
    Wege::neu("pflege")
        .get("/redaktion/personal", recht(Aktion::Lesen), liste::zeigen)
        .get("/redaktion/personal/{mandant}/neu", recht(Aktion::Anlegen), einladen::neu)
        .post("/redaktion/personal/{mandant}/neu", recht(Aktion::Anlegen), einladen::einladen)
        .get("/redaktion/personal/{mandant}/protokoll", recht(Aktion::Lesen), protokoll::zeigen)
        .get("/redaktion/personal/{mandant}/{konto}", recht(Aktion::Lesen), person::zeigen)
        .post("/redaktion/personal/{mandant}/{konto}", recht(Aktion::Aendern), person::aendern)
        .get("/redaktion/personal/{mandant}/{konto}/ausscheiden", recht(Aktion::Aendern), ausscheiden::zeigen)
        .post("/redaktion/personal/{mandant}/{konto}/ausscheiden", recht(Aktion::Aendern), ausscheiden::ausfuehren)
}

/// The authority of the path, if she administers it.
fn mandant(anfrage: &Anfrage, text: &str, a: Aktion) -> Result<MandantId, WebFehler> {
    let m: MandantId = text.parse().map_err(|_| WebFehler::NichtGefunden)?;
    traeger(anfrage, &Traeger::Mandant(m).to_string(), Ressource::Personal, a)?;
    Ok(m)
}

/// Authority and person of the path.
async fn laden(anfrage: &Anfrage, pfad: &(String, String), a: Aktion) -> Result<(MandantId, Beschaeftigte), WebFehler> {
    let m = mandant(anfrage, &pfad.0, a)?;
    let konto: KontoId = pfad.1.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let b = anfrage.haus.konten.beschaeftigte(m, konto).await?.ok_or(WebFehler::NichtGefunden)?;
    Ok((m, b))
}

fn blattadresse(m: MandantId, konto: KontoId) -> String {
    format!("/redaktion/personal/{m}/{konto}")
}

/// What a role of an authority is called, and what it means.
const fn rollenworte(r: Rolle) -> (&'static str, &'static str) {
    match r {
        Rolle::Gruppenadministration => (
            "Administration der Behörde",
            "Verwaltet Beschäftigte, Stellen, Zuständigkeiten und Auftritt. Sieht keine Vorgänge.",
        ),
        Rolle::Behoerdenredaktion => ("Redaktion", "Schreibt die Texte der Behörde und pflegt ihre Stellen."),
        Rolle::Lektorat => ("Lektorat", "Prüft Texte und gibt sie frei."),
        Rolle::Werkstatt => ("Werkstatt", "Baut Online-Dienste und prüft die der anderen."),
        Rolle::Leitung => ("Leitung", ""),
        Rolle::Sachbearbeitung => ("Sachbearbeitung", ""),
        andere => (andere.name(), ""),
    }
}

fn einheitsname(stand: &Stand, e: EinheitId) -> String {
    stand.einheit(e).map_or_else(|| format!("Stelle {e}"), |e| e.name.clone())
}

/// The rights in lines: „Leitung: Bürgerbüro“, „Lektorat“.
fn rechtezeilen(stand: &Stand, r: &Dienstrechte) -> Vec<String> {
    let einheiten =
        r.einheiten.iter().map(|(e, rolle)| format!("{}: {}", rollenworte(*rolle).0, einheitsname(stand, *e)));
    let andere = r.redaktion.iter().map(|r| rollenworte(*r).0.to_owned());
    einheiten.chain(andere).collect()
}

/// The same for a list of people: many units of one kind are counted.
fn rechtekurz(stand: &Stand, r: &Dienstrechte) -> Markup {
    let mut zeilen = Vec::new();
    for rolle in [Rolle::Leitung, Rolle::Sachbearbeitung] {
        let hier: Vec<EinheitId> = r.einheiten.iter().filter(|(_, x)| *x == rolle).map(|(e, _)| *e).collect();
        match hier.as_slice() {
            [] => {}
            [eine] => zeilen.push(format!("{}: {}", rollenworte(rolle).0, einheitsname(stand, *eine))),
            viele => zeilen.push(format!("{} von {} Stellen", rollenworte(rolle).0, viele.len())),
        }
    }
    zeilen.extend(r.redaktion.iter().map(|r| rollenworte(*r).0.to_owned()));
    html! { @if zeilen.is_empty() { "keine" } @for z in &zeilen { div { (z) } } }
}

fn rechteliste(stand: &Stand, r: &Dienstrechte) -> Markup {
    let zeilen = rechtezeilen(stand, r);
    html! {
        @if zeilen.is_empty() { "keine" }
        @for z in &zeilen { div { (z) } }
    }
}

/// How an account stands, with its icon.
fn marke(anfrage: &Anfrage, b: &Beschaeftigte) -> Markup {
    match b.stand {
        Personalstand::Eingeladen { bis } if bis <= anfrage.jetzt => {
            bausteine::status(Art::Warnung, "Einladung abgelaufen")
        }
        Personalstand::Eingeladen { bis } => {
            bausteine::status(Art::Hinweis, &format!("eingeladen, Link gilt bis {}", format::zeit(DE, bis)))
        }
        Personalstand::Aktiv if !b.zweitfaktor => bausteine::status(Art::Warnung, "zweiter Faktor fehlt"),
        Personalstand::Aktiv => bausteine::status(Art::Erfolg, "aktiv"),
        Personalstand::Gesperrt { .. } => bausteine::status(Art::Fehler, "gesperrt"),
        Personalstand::Ausgeschieden { .. } => bausteine::status(Art::Hinweis, "ausgeschieden"),
    }
}

/// The fields of a form for rights; `felder` as typed or as they are.
fn rechtefelder(stand: &Stand, m: MandantId, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let einheiten: Vec<(String, String)> =
        stand.einheiten_von(m).into_iter().map(|e| (e.id.to_string(), e.name.clone())).collect();
    let gewaehlt = |name: &'static str| felder.0.iter().filter(move |(n, _)| n == name).map(|(_, w)| w.as_str());
    let optionen = || einheiten.iter().map(|(w, n)| Option_::neu(w, n));
    let rollen = VERGEBBAR.into_iter().map(|r| {
        let (text, hinweis) = rollenworte(r);
        Option_ { hinweis: Some(hinweis), ..Option_::neu(r.name(), text) }
    });
    html! {
        @if einheiten.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Noch keine Stelle", bausteine::absatz("Ihre Behörde hat noch keine Stelle. Vorgänge bearbeiten kann erst, wer zu einer Stelle gehört.")))
        } @else {
            (Auswahl::kaesten("bearbeitet", "Bearbeitet Vorgänge dieser Stellen", optionen()).werte(gewaehlt("bearbeitet")).freiwillig(DE).fehler(zu("bearbeitet")))
            (Auswahl::kaesten("leitet", "Leitet diese Stellen", optionen()).hinweis("Wer leitet, bearbeitet auch, teilt Vorgänge zu und sieht die Statistik.").werte(gewaehlt("leitet")).freiwillig(DE).fehler(zu("leitet")))
        }
        (Auswahl::kaesten("rolle", "Weitere Aufgaben", rollen).werte(gewaehlt("rolle")).freiwillig(DE).fehler(zu("rolle")))
    }
}

/// The rights as a filled form has them.
fn als_felder(r: &Dienstrechte) -> Felder {
    let einheit = |(e, rolle): &(EinheitId, Rolle)| {
        let name = if *rolle == Rolle::Leitung { "leitet" } else { "bearbeitet" };
        (name.to_owned(), e.to_string())
    };
    let rollen = r.redaktion.iter().map(|r| ("rolle".to_owned(), r.name().to_owned()));
    Felder(r.einheiten.iter().map(einheit).chain(rollen).collect())
}

/// What was ticked; units and roles that do not exist here are not taken.
fn rechte_lesen(stand: &Stand, m: MandantId, f: &Felder) -> Result<Dienstrechte, Fehlerhinweis> {
    let hat = |name: &str, wert: &str| f.0.iter().any(|(n, w)| n == name && w == wert);
    let einheiten = stand.einheiten_von(m).into_iter().filter_map(|e| {
        let id = e.id.to_string();
        if hat("leitet", &id) {
            Some((e.id, Rolle::Leitung))
        } else {
            hat("bearbeitet", &id).then_some((e.id, Rolle::Sachbearbeitung))
        }
    });
    let rechte = Dienstrechte {
        einheiten: einheiten.collect(),
        redaktion: VERGEBBAR.into_iter().filter(|r| hat("rolle", r.name())).collect(),
    };
    if rechte.leer() {
        let satz = "Wählen Sie mindestens eine Stelle oder eine Aufgabe. Ohne Recht kann sich niemand anmelden.";
        let feld = if stand.einheiten_von(m).is_empty() { "rolle" } else { "bearbeitet" };
        return Err(Fehlerhinweis::neu(feld, satz));
    }
    Ok(rechte)
}

/// Why something was not done; `None`: it was.
const fn nein(e: Personalergebnis) -> Option<&'static str> {
    match e {
        Personalergebnis::Getan => None,
        Personalergebnis::Selbst => {
            Some("Das ist Ihr eigenes Konto. Ihre Rechte ändert eine andere Person, die Ihre Behörde administriert.")
        }
        Personalergebnis::LetzteAdministration => Some(
            "Diese Person administriert Ihre Behörde als Einzige. Geben Sie dieses Recht zuerst einer anderen Person.",
        ),
        Personalergebnis::Anderswo => Some(
            "Dieses Konto arbeitet auch für eine andere Stelle der Plattform. Sie können nur die Rechte in Ihrer Behörde ändern.",
        ),
        Personalergebnis::Unpassend => {
            Some("Das geht bei diesem Konto gerade nicht. Laden Sie die Seite neu und prüfen Sie den Stand.")
        }
    }
}
