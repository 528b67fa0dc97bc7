//! Signing in: address and password, then the code of the authenticator. What was wrong is not said.

use konto::{Anmeldedaten, Anmeldung};
use web::{
    Anfrage, Ergebnis, Felder, Sitzung, WebFehler,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf},
    html, sicheres_ziel, sitzung_setzen,
};

use crate::{einladung::faktorseite, gemeinsam::seite};

const FALSCH: &str = "E-Mail-Adresse oder Passwort stimmen nicht. Prüfen Sie beide Angaben.";
pub const CODE_FALSCH: &str =
    "Der Code stimmt nicht. Geben Sie den Code ein, den die App jetzt zeigt. Jeder Code gilt nur einmal.";
pub const ABGELAUFEN: &str = "Der erste Schritt liegt zu lange zurück. Geben Sie Ihr Passwort noch einmal ein.";
const KEIN_FAKTOR: &str = "Für dieses Konto ist kein zweiter Faktor eingerichtet. Bitten Sie die Person, die Ihre Behörde administriert, ihn zurückzusetzen.";
const GESPERRT: &str = "Dieses Konto ist gesperrt. Wenden Sie sich an die Person, die Ihre Behörde administriert.";
const KEINE_BEHOERDE: &str =
    "Dieses Konto gehört zu keiner Behörde. Bürgerinnen und Bürger melden sich über die Startseite an.";

pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    if let Some(sitzung) = anfrage.sitzung.as_deref()
        && sitzung.personal()
    {
        return Ok(web::weiter(start(sitzung)));
    }
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    passwortseite(&anfrage, "", abfrage.text("ziel"), Vec::new())
}

/// Where somebody's work begins.
pub fn start(sitzung: &Sitzung) -> &'static str {
    match sitzung {
        s if s.betreiber => "/leitstand",
        s if s.auskunft && s.mitgliedschaften.is_empty() => "/auskunft",
        s if s.mitgliedschaften.is_empty() && !s.redaktion.is_empty() => {
            let nur_werkstatt = s.redaktion.iter().all(|r| r.rolle == konto::Rolle::Werkstatt);
            if nur_werkstatt { "/werkstatt" } else { "/redaktion" }
        }
        _ => "/amt",
    }
}

/// First step: address and password.
pub async fn absenden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (email, ziel) = (felder.text("email"), felder.text("ziel"));
    let passwort = felder.wert("passwort").unwrap_or_default();
    let mut fehler = Vec::new();
    if email.is_empty() {
        fehler.push(Fehlerhinweis::neu("email", "Geben Sie Ihre E-Mail-Adresse ein."));
    }
    if passwort.is_empty() {
        fehler.push(Fehlerhinweis::neu("passwort", "Geben Sie Ihr Passwort ein."));
    }
    if !fehler.is_empty() {
        return passwortseite(&anfrage, email, ziel, fehler);
    }
    let daten =
        Anmeldedaten { email: email.to_owned(), kennwort: passwort.to_owned(), code: None, herkunft: anfrage.herkunft };
    let zurueck = |text: &str| passwortseite(&anfrage, email, ziel, vec![Fehlerhinweis::neu("email", text)]);
    match anfrage.haus.konten.anmelden(&daten).await {
        Ok(Anmeldung::CodeNoetig { token }) => codeseite(&anfrage, token.zeigen(), ziel, Vec::new()),
        Ok(Anmeldung::Angemeldet { token, .. }) => {
            // Without a second factor it can only be a citizen, who has no desk: the session just begun ends.
            anfrage.haus.konten.abmelden(token.zeigen()).await?;
            zurueck(KEINE_BEHOERDE)
        }
        Ok(Anmeldung::FaktorEinrichten { token }) => faktorseite(&anfrage, token.zeigen(), ziel, Vec::new()).await,
        Ok(Anmeldung::ZweitfaktorFehlt) => zurueck(KEIN_FAKTOR),
        Ok(Anmeldung::Gesperrt) => zurueck(GESPERRT),
        Ok(Anmeldung::Falsch | Anmeldung::Abgelaufen) => zurueck(FALSCH),
        Err(e) => warten(&anfrage, e),
    }
}

/// Second step: the code.
pub async fn code(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (schritt, ziel) = (felder.text("schritt"), felder.text("ziel"));
    let code: String = felder.text("code").chars().filter(char::is_ascii_digit).collect();
    if code.len() != 6 {
        let text = "Geben Sie den Code aus Ihrer Authentisierungs-App ein. Er hat sechs Ziffern.";
        return codeseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", text)]);
    }
    match anfrage.haus.konten.code_pruefen(schritt, &code, anfrage.herkunft).await {
        Ok(Anmeldung::Angemeldet { token, .. }) => {
            let sitzung = anfrage.haus.konten.sitzung_laden(token.zeigen()).await?;
            let start = match sitzung.as_deref() {
                Some(s) if s.personal() => start(s),
                _ => {
                    anfrage.haus.konten.abmelden(token.zeigen()).await?;
                    let fehler = vec![Fehlerhinweis::neu("email", KEINE_BEHOERDE)];
                    return passwortseite(&anfrage, "", ziel, fehler);
                }
            };
            let mut antwort = web::weiter(sicheres_ziel(Some(ziel).filter(|z| !z.is_empty()), start));
            sitzung_setzen(&anfrage.haus, &mut antwort, token.zeigen());
            Ok(antwort)
        }
        Ok(Anmeldung::Abgelaufen) => passwortseite(&anfrage, "", ziel, vec![Fehlerhinweis::neu("email", ABGELAUFEN)]),
        Ok(_) => codeseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", CODE_FALSCH)]),
        Err(e) => warten(&anfrage, e),
    }
}

pub fn warten(anfrage: &Anfrage, fehler: konto::Fehler) -> Ergebnis {
    match fehler {
        konto::Fehler::ZuVieleVersuche { bis } => {
            let sekunden = (bis.as_second() - anfrage.jetzt.as_second()).clamp(1, 86_400);
            Err(WebFehler::ZuOft(u32::try_from(sekunden).unwrap_or(60)))
        }
        e => Err(e.into()),
    }
}

pub fn passwortseite(anfrage: &Anfrage, email: &str, ziel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        @if anfrage.abfrage_wert("war").as_deref() == Some("beendet") {
            (bausteine::rueckmeldung(Art::Hinweis, "Ihre Sitzung ist beendet", bausteine::absatz("Aus Sicherheitsgründen haben wir Sie abgemeldet. Melden Sie sich wieder an: Dann machen Sie auf derselben Seite weiter. Sehen Sie nach, ob dort etwas fehlt.")))
        }
        @if anfrage.haus.einstellungen.demonstration {
            (bausteine::meldung(Art::Hinweis, "Demonstration", html! {
                p.kern-body { "Adressen, Passwort und Codes stehen auf der Seite " (bausteine::link("/demo/anmeldungen", "Anmeldungen der Demonstration")) "." }
            }))
        }
        p.kern-body { "Hier melden sich Beschäftigte der Behörden und des Betriebs an. Sie brauchen Ihr Passwort und danach einen Code aus Ihrer Authentisierungs-App." }
        (bausteine::formular("/amt/anmelden", html! {
            input type="hidden" name="ziel" value=(ziel);
            (Eingabe::neu("email", "E-Mail-Adresse").art("email").autocomplete("username").wert(email).fehler(zu("email")))
            (Eingabe::neu("passwort", "Passwort").art("password").autocomplete("current-password").fehler(zu("passwort")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Anmelden")) }))
        }))
        p.kern-body { (bausteine::link("/konto/passwort-vergessen", "Passwort vergessen")) }
    };
    seite(anfrage, "Anmelden für Beschäftigte").fehler(fehler).inhalt(inhalt).antwort()
}

fn codeseite(anfrage: &Anfrage, schritt: &str, ziel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu_code = Fehlerhinweis::fuer(&fehler, "code");
    let inhalt = html! {
        p.kern-body { "Ihr Passwort stimmt. Geben Sie jetzt den Code ein, den Ihre Authentisierungs-App zeigt." }
        (bausteine::formular("/amt/anmelden/code", html! {
            input type="hidden" name="ziel" value=(ziel);
            input type="hidden" name="schritt" value=(schritt);
            (Eingabe::neu("code", "Code").hinweis("Sechs Ziffern, zum Beispiel 123 456").ziffern().autocomplete("one-time-code").breite(7).fehler(zu_code))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Anmelden")) }))
        }))
    };
    seite(anfrage, "Code eingeben").fehler(fehler).inhalt(inhalt).antwort()
}
