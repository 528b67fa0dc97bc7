//! Barriere melden: the form for everyone. Operators read the reports in the Leitstand.

use betrieb::{ANTWORT_TAGE, Barrieremeldung};
use grund::{Sprache, bereinigen};
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Langtext, absatz, link},
    html,
    texte::portal as t,
    weiter,
};

use crate::Portal;

const BESCHREIBUNG_HOECHSTENS: usize = 4000;
const MAIL_HOECHSTENS: usize = 254;
const SEITE_HOECHSTENS: usize = 200;

/// What was typed.
struct Eingaben<'a> {
    seite: &'a str,
    beschreibung: &'a str,
    mail: &'a str,
}

pub(crate) async fn formular(anfrage: Anfrage) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    zeigen(&anfrage, &Eingaben { seite: felder.text("seite"), beschreibung: "", mail: "" }, Vec::new())
}

fn zeigen(anfrage: &Anfrage, e: &Eingaben<'_>, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let seite = Seite::neu(anfrage, t::barriere_titel(s)).fehler(fehler.clone()).eingaben("/barriere-melden");
    seite
        .inhalt(html! {
            p.kern-body { (t::barriere_text(s)) }
            (bausteine::formular_mit_sprachwahl("/barriere-melden", html! {
                (Langtext::neu("beschreibung", t::barriere_was(s)).hinweis(t::barriere_was_hinweis(s))
                    .wert(e.beschreibung).maximal(BESCHREIBUNG_HOECHSTENS).zeilen(8)
                    .fehler(Fehlerhinweis::fuer(&fehler, "beschreibung")))
                (Eingabe::neu("seite", t::barriere_seite(s)).hinweis(t::barriere_seite_hinweis(s)).wert(e.seite)
                    .maximal(SEITE_HOECHSTENS).freiwillig(s).fehler(Fehlerhinweis::fuer(&fehler, "seite")))
                (Eingabe::neu("mail", t::barriere_mail(s)).hinweis(t::barriere_mail_hinweis(s)).wert(e.mail).art("email")
                    .autocomplete("email").maximal(MAIL_HOECHSTENS).freiwillig(s)
                    .fehler(Fehlerhinweis::fuer(&fehler, "mail")))
                (Knopf::haupt(t::barriere_senden(s)))
            }))
            p.kern-body { (link("/datenschutz", t::datenschutz_titel(s))) }
        })
        .antwort()
}

/// A text within its length and in characters that we can store.
fn text(s: Sprache, feld: &str, wert: &str, hoechstens: usize, fehler: &mut Vec<Fehlerhinweis>) -> String {
    match bereinigen(wert) {
        Ok(text) if text.chars().count() <= hoechstens => return text,
        Ok(_) => fehler.push(Fehlerhinweis::neu(feld, t::barriere_zu_lang(s, hoechstens))),
        Err(f) => fehler.push(Fehlerhinweis::neu(feld, t::barriere_zeichen(s, f.zeichen.escape_default()))),
    }
    String::new()
}

pub(crate) async fn senden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let eingaben =
        Eingaben { seite: felder.text("seite"), beschreibung: felder.text("beschreibung"), mail: felder.text("mail") };
    if felder.sprachwechsel() {
        return zeigen(&anfrage, &eingaben, Vec::new());
    }
    let mut fehler = Vec::new();
    let beschreibung = text(s, "beschreibung", felder.text("beschreibung"), BESCHREIBUNG_HOECHSTENS, &mut fehler);
    if beschreibung.is_empty() && fehler.is_empty() {
        fehler.push(Fehlerhinweis::neu("beschreibung", t::barriere_leer(s)));
    }
    let seite = text(s, "seite", felder.text("seite"), SEITE_HOECHSTENS, &mut fehler);
    let mail = text(s, "mail", felder.text("mail"), MAIL_HOECHSTENS, &mut fehler);
    if !mail.is_empty() && !ist_mail(&mail) {
        fehler.push(Fehlerhinweis::neu("mail", t::barriere_mail_fehler(s)));
    }
    if !fehler.is_empty() {
        return zeigen(&anfrage, &eingaben, fehler);
    }
    let meldung = Barrieremeldung {
        id: anfrage.haus.umwelt.neue_id(),
        eingegangen: anfrage.jetzt,
        seite,
        beschreibung,
        mail: Some(mail).filter(|m| !m.is_empty()),
        erledigt: None,
    };
    if !betrieb::melden(&anfrage.haus.db, &meldung).await.map_err(WebFehler::intern)? {
        return Err(WebFehler::ZuOft(3600));
    }
    Ok(weiter("/barriere-melden/danke"))
}

/// Something before and behind one @, with a dot behind it. Whether it exists only a mail shows.
fn ist_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(vor, nach)| {
        !vor.is_empty() && nach.contains('.') && !nach.contains('@') && !text.contains(char::is_whitespace)
    })
}

pub(crate) fn danke(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::barriere_danke_titel(s))
        .inhalt(html! {
            (absatz(&t::barriere_danke(s, ANTWORT_TAGE)))
            p { (link("/", t::zur_startseite(s))) }
        })
        .antwort()
}
