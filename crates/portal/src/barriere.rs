//! Barriere melden: the form for everyone, and the list for operators.

use betrieb::{ANTWORT_TAGE, Barrieremeldung};
use datenbank::Sicht;
use grund::{Sprache, bereinigen, tag_von};
use jiff::ToSpan as _;
use uuid::Uuid;
use web::{
    Anfrage, Bereich, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Langtext, Spalte, Tabelle, absatz, link},
    format, html,
    texte::portal as t,
    weiter,
};

use crate::Portal;

const BESCHREIBUNG_HOECHSTENS: usize = 4000;
const MAIL_HOECHSTENS: usize = 254;
const SEITE_HOECHSTENS: usize = 200;
const LISTE_HOECHSTENS: i64 = 200;

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
    let seite = Seite::neu(anfrage, t::barriere_titel(s)).fehler(fehler.clone());
    seite
        .inhalt(html! {
            p.kern-body { (t::barriere_text(s)) }
            (bausteine::formular("/barriere-melden", html! {
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
        let eingaben = Eingaben {
            seite: felder.text("seite"),
            beschreibung: felder.text("beschreibung"),
            mail: felder.text("mail"),
        };
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

/// For operators: reports, open ones first.
pub(crate) async fn liste(anfrage: Anfrage) -> Ergebnis {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let alle = betrieb::meldungen(&mut tx, LISTE_HOECHSTENS).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    let s = Sprache::De;
    let spalten = ["Eingegangen", "Seite", "Meldung", "Antwort an", "Antwort bis", "Stand"].map(Spalte::text);
    let zeilen = alle.iter().map(|m| {
        let bis = tag_von(m.eingegangen).saturating_add(ANTWORT_TAGE.days());
        vec![
            format::zeit_element(s, m.eingegangen),
            html! { bdi { (m.seite) } },
            html! { @for a in m.beschreibung.split('\n') { (a) br; } },
            html! { @match &m.mail { Some(mail) => (link(&format!("mailto:{mail}"), mail)), None => "keine Adresse" } },
            format::tag_element(s, bis),
            html! {
                @match m.erledigt {
                    Some(wann) => { "erledigt " (format::zeit_element(s, wann)) },
                    None => (bausteine::formular(&format!("/leitstand/barrieren/{}", m.id),
                        html! { (Knopf::neben("Erledigt").zusatz(&format!("Meldung vom {}", format::zeit(s, m.eingegangen)))) })),
                }
            },
        ]
    });
    Seite::neu(&anfrage, "Gemeldete Barrieren")
        .bereich(Bereich::Leitstand)
        .inhalt(html! {
            @if alle.is_empty() { (absatz("Es liegt keine Meldung vor.")) }
            @else { (Tabelle::neu("Gemeldete Barrieren", spalten).titel_verborgen().zeilen(zeilen)) }
        })
        .antwort()
}

pub(crate) async fn erledigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    // A second click finds nothing to do, which is fine.
    betrieb::erledigen(&mut tx, id, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    betrieb::aufraeumen(&mut tx, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    Ok(weiter("/leitstand/barrieren"))
}
