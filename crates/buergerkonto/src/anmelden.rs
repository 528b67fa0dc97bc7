//! `/anmelden`, `/anmelden/code`, `/abmelden`.

use konto::{Anmeldedaten, Anmeldung, Geheimnis};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, Sitzung, WebFehler,
    bausteine::{self as b, Art, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::ausweis;
use crate::gemeinsam::{abfrage, leer, mit_ziel, warten, ziel, zielfeld};

/// `GET /anmelden?ziel=`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let ziel = ziel(&anfrage);
    // Who has one matter open by number and code may still sign in.
    if let Some(sitzung) = anfrage.sitzung.as_ref().filter(|s| s.ohne_konto.is_none()) {
        let heim = heim(sitzung);
        return Ok(weiter(web::sicheres_ziel(Some(&ziel), heim)));
    }
    formular(&anfrage, &ziel, "", Vec::new())
}

/// `GET /konto/anmelden`: where people look for the door; there is one.
pub async fn umleitung(anfrage: Anfrage) -> Ergebnis {
    Ok(weiter(&mit_ziel("/anmelden", &ziel(&anfrage))))
}

fn formular(anfrage: &Anfrage, ziel: &str, email: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (meldung(anfrage))
        (b::formular("/anmelden", html! {
            (zielfeld(ziel))
            (Eingabe::neu("email", t::email(s)).art("email").autocomplete("username").wert(email).fehler(am("email")))
            (Eingabe::neu("passwort", t::passwort(s)).art("password").autocomplete("current-password").fehler(am("passwort")))
            (b::knopfzeile(html! { (Knopf::haupt(t::anmelden_knopf(s))) }))
        }))
        p.kern-body { (b::link("/konto/passwort-vergessen", t::passwort_vergessen(s))) }
        p.kern-body { (t::anmelden_kein_konto(s)) " " (b::link(&mit_ziel("/konto/registrieren", ziel), t::registrieren_titel(s))) }
        p.kern-body { (b::link("/ohne-konto", t::anmelden_ohne_konto(s))) }
        (ausweis::tuer(anfrage, ziel))
        @if anfrage.haus.einstellungen.demonstration {
            p.kern-body { (b::link("/demo/anmeldungen", t::anmelden_demo(s))) }
        }
    };
    Seite::neu(anfrage, t::anmelden_titel(s)).fehler(fehler).inhalt(inhalt).antwort()
}

/// What was done just before: the address says it, no value of it is shown.
fn meldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let (titel, text) = match abfrage(anfrage, "war").as_deref() {
        Some("bestaetigt") => (t::anmelden_bestaetigt_titel(s), t::anmelden_bestaetigt_text(s)),
        Some("passwort") => (t::anmelden_passwort_neu_titel(s), t::anmelden_passwort_neu_text(s)),
        Some("email") => (t::einstellungen_gespeichert(s), t::kontakt_email_neu_anmelden(s)),
        Some("abgemeldet") => (t::anmelden_abgemeldet_titel(s), t::anmelden_abgemeldet_text(s)),
        Some("beendet") => {
            return b::rueckmeldung(Art::Hinweis, t::anmelden_beendet_titel(s), b::absatz(t::anmelden_beendet_text(s)));
        }
        Some("geloescht") => (t::anmelden_geloescht_titel(s), t::anmelden_geloescht_text(s)),
        _ => return html! {},
    };
    b::rueckmeldung(Art::Erfolg, titel, b::absatz(text))
}

/// `POST /anmelden`
pub async fn senden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let (email, ziel) = (felder.text("email"), web::sicheres_ziel(felder.wert("ziel"), ""));
    let kennwort = felder.wert("passwort").unwrap_or_default();
    let fehler = leer(&[("email", email, t::email_leer(s)), ("passwort", kennwort, t::passwort_leer(s))]);
    if !fehler.is_empty() {
        return formular(&anfrage, ziel, email, fehler);
    }
    let daten =
        Anmeldedaten { email: email.to_owned(), kennwort: kennwort.to_owned(), code: None, herkunft: anfrage.herkunft };
    match anfrage.haus.konten.anmelden(&daten).await {
        Ok(Anmeldung::Angemeldet { token, .. }) => herein(&anfrage, &token, ziel).await,
        Ok(Anmeldung::CodeNoetig { token }) => codeseite(&anfrage, token.zeigen(), ziel, Vec::new()),
        // Only staff sets up a second factor, at its own door.
        Ok(Anmeldung::FaktorEinrichten { .. }) => Ok(weiter("/amt/anmelden")),
        Ok(Anmeldung::Gesperrt) => Err(WebFehler::Konflikt(t::anmelden_gesperrt(s).into())),
        Ok(Anmeldung::ZweitfaktorFehlt) => Err(WebFehler::Konflikt(t::anmelden_faktor_fehlt(s).into())),
        Ok(Anmeldung::Falsch | Anmeldung::Abgelaufen) => {
            formular(&anfrage, ziel, email, vec![Fehlerhinweis::neu("email", t::anmelden_falsch(s))])
        }
        Err(e) => warten(&anfrage, e),
    }
}

fn codeseite(anfrage: &Anfrage, token: &str, ziel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = b::formular(
        "/anmelden/code",
        html! {
            (zielfeld(ziel))
            input type="hidden" name="schritt" value=(token);
            (Eingabe::neu("code", t::code(s)).hinweis(t::code_hinweis(s)).ziffern().breite(6).autocomplete("one-time-code")
                .fehler(Fehlerhinweis::fuer(&fehler, "code")))
            (b::knopfzeile(html! { (Knopf::haupt(t::anmelden_knopf(s))) }))
        },
    );
    Seite::neu(anfrage, t::code_titel(s))
        .krume("/anmelden", t::anmelden_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /anmelden/code`
pub async fn code(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let ziel = web::sicheres_ziel(felder.wert("ziel"), "");
    let (schritt, code) = (felder.text("schritt"), felder.text("code"));
    if code.is_empty() {
        return codeseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", t::code_leer(s))]);
    }
    match anfrage.haus.konten.code_pruefen(schritt, code, anfrage.herkunft).await {
        Ok(Anmeldung::Angemeldet { token, .. }) => herein(&anfrage, &token, ziel).await,
        Ok(Anmeldung::Abgelaufen) => {
            formular(&anfrage, ziel, "", vec![Fehlerhinweis::neu("email", t::code_abgelaufen(s))])
        }
        Ok(_) => codeseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", t::code_falsch(s))]),
        Err(e) => warten(&anfrage, e),
    }
}

async fn herein(anfrage: &Anfrage, token: &Geheimnis, ziel: &str) -> Ergebnis {
    let haus = &anfrage.haus;
    let sitzung = haus.konten.sitzung_laden(token.zeigen()).await?.ok_or(WebFehler::Verboten)?;
    let heim = heim(&sitzung);
    let mut antwort = weiter(web::sicheres_ziel(Some(ziel), heim));
    web::sitzung_setzen(haus, &mut antwort, token.zeigen());
    Ok(antwort)
}

/// Where somebody belongs who came without a target.
fn heim(sitzung: &Sitzung) -> &'static str {
    match sitzung {
        s if s.betreiber => "/leitstand",
        s if s.auskunft && s.mitgliedschaften.is_empty() => "/auskunft",
        s if s.personal() => "/amt",
        _ => "/konto",
    }
}

/// `POST /abmelden`: also without a session, so that a second click is no error.
pub async fn abmelden(anfrage: Anfrage) -> Ergebnis {
    if let Some(token) = &anfrage.token {
        anfrage.haus.konten.abmelden(token).await?;
    }
    let mut antwort = weiter(match &anfrage.sitzung {
        Some(s) if s.personal() => "/amt/anmelden",
        Some(s) if s.ohne_konto.is_some() => "/ohne-konto?war=beendet",
        _ => "/anmelden?war=abgemeldet",
    });
    web::sitzung_loeschen(&anfrage.haus, &mut antwort);
    Ok(antwort)
}
