//! `/konto/registrieren`, `/konto/registriert`, `/konto/erneut-senden`, `/konto/bestaetigen`.

use http::StatusCode;
use konto::{Bestaetigung, Registrierung};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{self as b, Art, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    briefe,
    gemeinsam::{abfrage, abschliessen_und_wecken, eingabefehler, leer, mit_ziel, warten, ziel, zielfeld},
};

/// `GET /konto/registrieren`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    if anfrage.sitzung.is_some() {
        return Ok(weiter("/konto"));
    }
    let ziel = ziel(&anfrage);
    formular(&anfrage, &ziel, "", "", Vec::new())
}

fn formular(anfrage: &Anfrage, ziel: &str, name: &str, email: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (b::absatz(t::registrieren_einleitung(s)))
        (b::formular_mit_sprachwahl("/konto/registrieren", html! {
            (zielfeld(ziel))
            (Eingabe::neu("name", t::name(s)).hinweis(t::name_hinweis(s)).autocomplete("name").maximal(120).wert(name).fehler(am("name")))
            (Eingabe::neu("email", t::email(s)).art("email").autocomplete("username").wert(email).fehler(am("email")))
            (Eingabe::neu("passwort", t::passwort(s)).hinweis(t::passwort_hinweis(s)).art("password").autocomplete("new-password").fehler(am("passwort")))
            (b::knopfzeile(html! { (Knopf::haupt(t::registrieren_knopf(s))) }))
        }))
        p.kern-body { (t::registrieren_schon(s)) " " (b::link(&mit_ziel("/anmelden", ziel), t::anmelden_titel(s))) }
    };
    Seite::neu(anfrage, t::registrieren_titel(s))
        .eingaben("/konto/registrieren")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/registrieren`
pub async fn senden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let (name, email, ziel) = (felder.text("name"), felder.text("email"), web::sicheres_ziel(felder.wert("ziel"), ""));
    if felder.sprachwechsel() {
        return formular(&anfrage, ziel, name, email, Vec::new());
    }
    let kennwort = felder.wert("passwort").unwrap_or_default();
    let fehler = leer(&[
        ("name", name, t::name_leer(s)),
        ("email", email, t::email_leer(s)),
        ("passwort", kennwort, t::passwort_neu_leer(s)),
    ]);
    if !fehler.is_empty() {
        return formular(&anfrage, ziel, name, email, fehler);
    }
    let wer =
        Registrierung { email: email.to_owned(), name: name.to_owned(), kennwort: kennwort.to_owned(), sprache: s };
    match anfrage.haus.konten.registrieren(&wer, anfrage.herkunft).await {
        Ok((mut tx, registriert)) => {
            briefe::einreihen(&anfrage, &mut tx, &registriert.brief, ziel).await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            let pfad = format!("/konto/registriert?kennung={}", registriert.kennung);
            let ziel = if ziel.is_empty() { String::new() } else { format!("&ziel={}", web::abfragewert(ziel)) };
            Ok(weiter(&format!("{pfad}{ziel}")))
        }
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => formular(&anfrage, ziel, name, email, vec![f]),
            None => warten(&anfrage, e),
        },
    }
}

/// `GET /konto/registriert?kennung=`
pub async fn registriert(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let kennung = abfrage(&anfrage, "kennung").and_then(|k| uuid::Uuid::parse_str(&k).ok());
    let erneut = abfrage(&anfrage, "erneut").is_some();
    let inhalt = html! {
        @if erneut { (b::rueckmeldung(Art::Erfolg, t::registriert_erneut_titel(s), b::absatz(t::registriert_erneut_text(s)))) }
        (b::absatz(t::registriert_text(s)))
        (demo_mail(&anfrage))
        @if let Some(kennung) = kennung {
            (b::abschnitt(t::registriert_nichts_titel(s)))
            (b::absatz(t::registriert_nichts_text(s)))
            (b::formular("/konto/erneut-senden", html! {
                (zielfeld(&ziel(&anfrage)))
                input type="hidden" name="kennung" value=(kennung);
                (b::knopfzeile(html! { (Knopf::neben(t::registriert_erneut(s))) }))
            }))
        }
    };
    Seite::neu(&anfrage, t::registriert_titel(s)).inhalt(inhalt).antwort()
}

/// In a demonstration the mail lies on a page.
pub fn demo_mail(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    html! { @if anfrage.haus.einstellungen.demonstration { p.kern-body { (b::link("/demo/mail", t::demo_mail(s))) } } }
}

/// `POST /konto/erneut-senden`
pub async fn erneut(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let ziel = web::sicheres_ziel(felder.wert("ziel"), "");
    let Ok(kennung) = uuid::Uuid::parse_str(felder.text("kennung")) else {
        return Ok(weiter(&mit_ziel("/konto/registrieren", ziel)));
    };
    match anfrage.haus.konten.erneut_senden(kennung, anfrage.herkunft).await {
        Ok(gefunden) => {
            if let Some((mut tx, brief)) = gefunden {
                briefe::einreihen(&anfrage, &mut tx, &brief, ziel).await?;
                abschliessen_und_wecken(&anfrage, tx).await?;
            }
            Ok(weiter(&format!("/konto/registriert?kennung={kennung}&erneut=ja&ziel={}", web::abfragewert(ziel))))
        }
        Err(e) => warten(&anfrage, e),
    }
}

/// `GET /konto/bestaetigen?token=`: a button, so that a mail scanner that opens links confirms nothing.
pub async fn bestaetigen_seite(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let Some(token) = abfrage(&anfrage, "token").filter(|t| !t.is_empty()) else { return ungueltig(&anfrage) };
    let inhalt = html! {
        (b::absatz(t::bestaetigen_text(s)))
        (b::formular("/konto/bestaetigen", html! {
            (zielfeld(&ziel(&anfrage)))
            input type="hidden" name="token" value=(token);
            (b::knopfzeile(html! { (Knopf::haupt(t::bestaetigen_knopf(s))) }))
        }))
    };
    Seite::neu(&anfrage, t::bestaetigen_titel(s)).inhalt(inhalt).antwort()
}

/// `POST /konto/bestaetigen`
pub async fn bestaetigen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let ziel = web::sicheres_ziel(felder.wert("ziel"), "");
    match anfrage.haus.konten.bestaetigen(felder.text("token")).await? {
        Bestaetigung::Konto(_) | Bestaetigung::SchonVorhanden => {
            Ok(weiter(&format!("/anmelden?war=bestaetigt&ziel={}", web::abfragewert(ziel))))
        }
        Bestaetigung::Ungueltig => ungueltig(&anfrage),
    }
}

fn ungueltig(anfrage: &Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(t::bestaetigen_ungueltig_text(s)))
        (b::knopfzeile(html! {
            (b::linkknopf(b::Rang::Haupt, "/anmelden", t::anmelden_titel(s)))
            (b::linkknopf(b::Rang::Neben, "/konto/registrieren", t::registrieren_titel(s)))
        }))
    };
    Seite::neu(anfrage, t::bestaetigen_ungueltig_titel(s)).status(StatusCode::GONE).inhalt(inhalt).antwort()
}
