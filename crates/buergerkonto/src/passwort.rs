//! `/konto/passwort-vergessen`, `/konto/passwort-gesendet`, `/konto/passwort-neu`.

use http::StatusCode;
use web::{
    Anfrage, Ergebnis, Felder, Seite,
    bausteine::{self as b, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    briefe,
    gemeinsam::{abfrage, abschliessen_und_wecken, eingabefehler, leer, warten},
    registrieren::demo_mail,
};

/// `GET /konto/passwort-vergessen`
pub async fn vergessen_seite(anfrage: Anfrage) -> Ergebnis {
    vergessen_formular(&anfrage, "", Vec::new())
}

fn vergessen_formular(anfrage: &Anfrage, email: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(t::vergessen_text(s)))
        (b::formular("/konto/passwort-vergessen", html! {
            (Eingabe::neu("email", t::email(s)).art("email").autocomplete("username").wert(email).fehler(Fehlerhinweis::fuer(&fehler, "email")))
            (b::knopfzeile(html! { (Knopf::haupt(t::vergessen_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::vergessen_titel(s))
        .krume("/anmelden", t::anmelden_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/passwort-vergessen`
pub async fn vergessen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let email = felder.text("email");
    let fehler = leer(&[("email", email, t::email_leer(s))]);
    if !fehler.is_empty() {
        return vergessen_formular(&anfrage, email, fehler);
    }
    match anfrage.haus.konten.kennwort_vergessen(email, s, anfrage.herkunft).await {
        Ok((mut tx, brief)) => {
            briefe::einreihen(&anfrage, &mut tx, &brief, "").await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            Ok(weiter("/konto/passwort-gesendet"))
        }
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => vergessen_formular(&anfrage, email, vec![f]),
            None => warten(&anfrage, e),
        },
    }
}

/// `GET /konto/passwort-gesendet`
pub async fn gesendet(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(&anfrage, t::vergessen_gesendet_titel(s))
        .krume("/anmelden", t::anmelden_titel(s))
        .inhalt(html! {
            (b::absatz(t::vergessen_gesendet_text(s)))
            (b::absatz(t::registriert_nichts_titel(s)))
            p.kern-body { (b::link("/konto/passwort-vergessen", t::vergessen_knopf(s))) }
            (demo_mail(&anfrage))
        })
        .antwort()
}

/// `GET /konto/passwort-neu?token=`
pub async fn neu_seite(anfrage: Anfrage) -> Ergebnis {
    let token = abfrage(&anfrage, "token").unwrap_or_default();
    if !anfrage.haus.konten.kennwort_token_gilt(&token).await? {
        return ungueltig(&anfrage);
    }
    neu_formular(&anfrage, &token, Vec::new())
}

fn neu_formular(anfrage: &Anfrage, token: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(t::neu_text(s)))
        (b::formular("/konto/passwort-neu", html! {
            input type="hidden" name="token" value=(token);
            (Eingabe::neu("passwort", t::passwort_neu(s)).hinweis(t::passwort_hinweis(s)).art("password")
                .autocomplete("new-password").fehler(Fehlerhinweis::fuer(&fehler, "passwort")))
            (b::knopfzeile(html! { (Knopf::haupt(t::neu_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::neu_titel(s)).fehler(fehler).inhalt(inhalt).antwort()
}

/// `POST /konto/passwort-neu`
pub async fn neu(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let (token, kennwort) = (felder.text("token"), felder.wert("passwort").unwrap_or_default());
    let fehler = leer(&[("passwort", kennwort, t::passwort_neu_leer(s))]);
    if !fehler.is_empty() {
        return neu_formular(&anfrage, token, fehler);
    }
    match anfrage.haus.konten.kennwort_setzen(token, kennwort).await {
        Ok(Some((mut tx, brief))) => {
            briefe::einreihen(&anfrage, &mut tx, &brief, "").await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            let mut antwort = weiter("/anmelden?war=passwort");
            web::sitzung_loeschen(&anfrage.haus, &mut antwort);
            Ok(antwort)
        }
        Ok(None) => ungueltig(&anfrage),
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => neu_formular(&anfrage, token, vec![f]),
            None => Err(e.into()),
        },
    }
}

fn ungueltig(anfrage: &Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::bestaetigen_ungueltig_titel(s))
        .status(StatusCode::GONE)
        .inhalt(html! {
            (b::absatz(t::neu_ungueltig_text(s)))
            (b::knopfzeile(b::linkknopf(b::Rang::Haupt, "/konto/passwort-vergessen", t::vergessen_knopf(s))))
        })
        .antwort()
}
