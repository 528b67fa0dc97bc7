//! `/konto/kontakt`: name and e-mail address of the account; `/konto/email-bestaetigen`: the new address is hers.

use http::StatusCode;
use konto::Adresswechsel;
use web::{
    Anfrage, Ergebnis, Felder, Seite,
    bausteine::{self as b, Art, Eingabe, Fehlerhinweis, Knopf, Rang, Zeile},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    briefe,
    gemeinsam::{abfrage, abschliessen_und_wecken, eingabefehler, leer, warten},
    registrieren::demo_mail,
};

const ORT: &str = "/konto/kontakt";

/// `GET /konto/kontakt`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let name = anfrage.sitzung()?.name.clone();
    zeigen(&anfrage, (&name, ""), Vec::new())
}

fn zeigen(anfrage: &Anfrage, (name, email): (&str, &str), fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let sitzung = anfrage.sitzung()?;
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        @match abfrage(anfrage, "war").as_deref() {
            Some("name") => (b::rueckmeldung(Art::Erfolg, t::einstellungen_gespeichert(s), b::absatz(t::kontakt_name_geaendert(s)))),
            Some("gesendet") => {
                (b::rueckmeldung(Art::Hinweis, t::kontakt_gesendet_titel(s), b::absatz(t::kontakt_gesendet_text(s))))
                (demo_mail(anfrage))
            }
            Some("email") => (b::rueckmeldung(Art::Erfolg, t::einstellungen_gespeichert(s), b::absatz(t::kontakt_email_geaendert(s)))),
            _ => {}
        }
        (b::abschnitt(t::kontakt_name(s)))
        (b::formular("/konto/kontakt/name", html! {
            (Eingabe::neu("name", t::name(s)).hinweis(t::kontakt_name_hinweis(s)).autocomplete("name").wert(name).maximal(120).fehler(zu("name")))
            (b::knopfzeile(html! { (Knopf::neben(t::kontakt_name_knopf(s))) }))
        }))
        (b::abschnitt(t::kontakt_email(s)))
        (b::angaben(s, &[Zeile::neu(t::kontakt_email_bisher(s), &sitzung.email)]))
        (b::absatz(t::kontakt_email_text(s)))
        (b::formular("/konto/kontakt/email", html! {
            (Eingabe::neu("email", t::kontakt_email_neu(s)).art("email").autocomplete("email").wert(email).maximal(254).fehler(zu("email")))
            (Eingabe::neu("passwort", t::kontakt_passwort(s)).art("password").autocomplete("current-password").fehler(zu("passwort")))
            (b::knopfzeile(html! { (Knopf::neben(t::kontakt_email_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::kontakt_titel(s))
        .krume("/konto", t::konto_titel(s))
        .krume("/konto/einstellungen", t::einstellungen_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/kontakt/name`
pub async fn name(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let name = felder.text("name");
    match anfrage.haus.konten.name_aendern(anfrage.sitzung()?.konto, name).await {
        Ok(()) => Ok(weiter(&format!("{ORT}?war=name"))),
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => zeigen(&anfrage, (name, ""), vec![f]),
            None => Err(e.into()),
        },
    }
}

/// `POST /konto/kontakt/email`
pub async fn email(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let (neu, kennwort) = (felder.text("email"), felder.wert("passwort").unwrap_or_default());
    let (konto, name) = (anfrage.sitzung()?.konto, anfrage.sitzung()?.name.clone());
    let fehler = leer(&[("email", neu, t::email_leer(s)), ("passwort", kennwort, t::passwort_leer(s))]);
    if !fehler.is_empty() {
        return zeigen(&anfrage, (&name, neu), fehler);
    }
    match anfrage.haus.konten.email_wechseln(konto, neu, kennwort, anfrage.herkunft).await {
        Ok(Some((mut tx, brief))) => {
            briefe::einreihen(&anfrage, &mut tx, &brief, "").await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            Ok(weiter(&format!("{ORT}?war=gesendet")))
        }
        Ok(None) => {
            let falsch = Fehlerhinweis::neu("passwort", t::einstellungen_passwort_falsch(s));
            zeigen(&anfrage, (&name, neu), vec![falsch])
        }
        Err(e) => match eingabefehler(&anfrage, &e, "passwort") {
            Some(f) => zeigen(&anfrage, (&name, neu), vec![f]),
            None => warten(&anfrage, e),
        },
    }
}

/// `GET /konto/email-bestaetigen?token=`: a mail scanner that opens links changes nothing.
pub async fn bestaetigen_seite(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let token = abfrage(&anfrage, "token").unwrap_or_default();
    if !anfrage.haus.konten.email_wechsel_gilt(&token).await? {
        return ungueltig(&anfrage);
    }
    let inhalt = b::formular(
        "/konto/email-bestaetigen",
        html! {
            (b::absatz(t::kontakt_bestaetigen_text(s)))
            input type="hidden" name="token" value=(token);
            (b::knopfzeile(html! { (Knopf::haupt(t::kontakt_bestaetigen_knopf(s))) }))
        },
    );
    Seite::neu(&anfrage, t::kontakt_bestaetigen_titel(s)).inhalt(inhalt).antwort()
}

/// `POST /konto/email-bestaetigen`
pub async fn bestaetigen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let konten = &anfrage.haus.konten;
    match konten.email_bestaetigen(felder.text("token"), anfrage.token.as_deref()).await? {
        Adresswechsel::Geaendert(beides) => {
            let (mut tx, brief) = *beides;
            briefe::einreihen(&anfrage, &mut tx, &brief, "").await?;
            abschliessen_und_wecken(&anfrage, tx).await?;
            let angemeldet = anfrage.sitzung.as_deref().is_some_and(|x| !x.personal() && x.ohne_konto.is_none());
            Ok(weiter(if angemeldet { "/konto/kontakt?war=email" } else { "/anmelden?war=email" }))
        }
        Adresswechsel::SchonVergeben | Adresswechsel::Ungueltig => ungueltig(&anfrage),
    }
}

fn ungueltig(anfrage: &Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::kontakt_ungueltig_titel(s))
        .status(StatusCode::GONE)
        .inhalt(html! {
            (b::absatz(t::kontakt_ungueltig(s)))
            (b::knopfzeile(b::linkknopf(Rang::Haupt, ORT, t::kontakt_titel(s))))
        })
        .antwort()
}
