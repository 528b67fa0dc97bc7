//! Signing in: address, password and the code of the authenticator on one page. What was wrong is not said.

use konto::{Anmeldedaten, Anmeldung};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf},
    html, sicheres_ziel, sitzung_setzen,
};

use crate::gemeinsam::seite;

const FALSCH: &str = "E-Mail-Adresse, Kennwort oder Code stimmen nicht. Prüfen Sie alle drei Angaben. Ein Code gilt nur einmal und nur kurz.";

pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    if let Some(sitzung) = anfrage.sitzung.as_deref()
        && sitzung.personal()
    {
        return Ok(web::weiter(if sitzung.betreiber { "/leitstand" } else { "/amt" }));
    }
    let ziel = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    maske(&anfrage, "", ziel.text("ziel"), Vec::new())
}

pub async fn absenden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (email, ziel) = (felder.text("email"), felder.text("ziel"));
    let kennwort = felder.wert("kennwort").unwrap_or_default();
    let code: String = felder.text("code").chars().filter(char::is_ascii_digit).collect();
    let mut fehler = Vec::new();
    if email.is_empty() {
        fehler.push(Fehlerhinweis::neu("email", "Geben Sie Ihre E-Mail-Adresse ein."));
    }
    if kennwort.is_empty() {
        fehler.push(Fehlerhinweis::neu("kennwort", "Geben Sie Ihr Kennwort ein."));
    }
    if code.len() != 6 {
        fehler.push(Fehlerhinweis::neu(
            "code",
            "Geben Sie den Code aus Ihrer Authentisierungs-App ein. Er hat sechs Ziffern.",
        ));
    }
    if !fehler.is_empty() {
        return maske(&anfrage, email, ziel, fehler);
    }
    let daten = Anmeldedaten {
        email: email.to_owned(),
        kennwort: kennwort.to_owned(),
        code: Some(code),
        herkunft: anfrage.herkunft,
    };
    match anfrage.haus.konten.anmelden(&daten).await {
        Ok(Anmeldung::Angemeldet { token, personal: true, .. }) => {
            let sitzung = anfrage.haus.konten.sitzung_laden(token.zeigen()).await?;
            let start = if sitzung.is_some_and(|s| s.betreiber) { "/leitstand" } else { "/amt" };
            let mut antwort = web::weiter(sicheres_ziel(Some(ziel).filter(|z| !z.is_empty()), start));
            sitzung_setzen(&anfrage.haus, &mut antwort, token.zeigen());
            Ok(antwort)
        }
        Ok(Anmeldung::Angemeldet { token, personal: false, .. }) => {
            // A citizen's account has no desk; the session that was begun ends at once.
            anfrage.haus.konten.abmelden(token.zeigen()).await?;
            let text =
                "Dieses Konto gehört zu keiner Behörde. Bürgerinnen und Bürger melden sich auf der Startseite an.";
            maske(&anfrage, email, ziel, vec![Fehlerhinweis::neu("email", text)])
        }
        Ok(Anmeldung::ZweitfaktorFehlt) => {
            let text = "Für dieses Konto ist kein zweiter Faktor eingerichtet. Wenden Sie sich an den Betrieb.";
            maske(&anfrage, email, ziel, vec![Fehlerhinweis::neu("code", text)])
        }
        Ok(Anmeldung::Falsch | Anmeldung::CodeNoetig { .. } | Anmeldung::Abgelaufen) => {
            maske(&anfrage, email, ziel, vec![Fehlerhinweis::neu("email", FALSCH)])
        }
        Err(konto::Fehler::ZuVieleVersuche { bis }) => {
            let sekunden = (bis.as_second() - anfrage.jetzt.as_second()).clamp(1, 86_400);
            Err(WebFehler::ZuOft(u32::try_from(sekunden).unwrap_or(60)))
        }
        Err(e) => Err(e.into()),
    }
}

fn maske(anfrage: &Anfrage, email: &str, ziel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        @if anfrage.haus.einstellungen.demonstration {
            (bausteine::meldung(Art::Hinweis, "Demonstration", html! {
                p.kern-body { "Adressen, Kennwort und Code der Demonstration stehen auf der Seite " (bausteine::link("/demo", "Anmeldungen der Demonstration")) "." }
            }))
        }
        p.kern-body { "Hier melden sich Beschäftigte der Behörden und des Betriebs an. Sie brauchen Ihr Kennwort und einen Code aus Ihrer Authentisierungs-App." }
        (bausteine::formular("/amt/anmelden", html! {
            input type="hidden" name="ziel" value=(ziel);
            (Eingabe::neu("email", "E-Mail-Adresse").art("email").autocomplete("username").wert(email).fehler(zu("email")))
            (Eingabe::neu("kennwort", "Kennwort").art("password").autocomplete("current-password").fehler(zu("kennwort")))
            (Eingabe::neu("code", "Code aus der App").hinweis("Sechs Ziffern, zum Beispiel 123 456").ziffern().autocomplete("one-time-code").breite(7).fehler(zu("code")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Anmelden")) }))
        }))
    };
    seite(anfrage, "Anmelden für Beschäftigte").fehler(fehler).inhalt(inhalt).antwort()
}
