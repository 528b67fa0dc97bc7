//! The demonstration's mailbox: what would have gone out by SMTP.

use mail::{DemoMail, DemoPostkasten};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{Eingabe, Knopf, Zeile, absatz, knopfzeile, link, zusammenfassung},
    format, html,
    texte::demo as t,
};

use super::nur_demonstration;

/// So many are shown; who looks for an older one names the address.
const ZEIGEN: usize = 30;

/// `GET /demo/mail?an=…`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let an = felder.text("an");
    let postkasten = DemoPostkasten::new(anfrage.haus.db.clone(), anfrage.haus.umwelt.clone());
    let mails = postkasten.liste((!an.is_empty()).then_some(an)).await?;
    let suche = Eingabe::neu("an", t::mail_suche(s)).hinweis(t::mail_suche_hinweis(s)).art("email").wert(an);
    Seite::neu(&anfrage, t::mail_titel(s))
        .krume("/demo", t::titel(s))
        .inhalt(html! {
            (absatz(t::mail_text(s)))
            form.bw-formular method="get" action="/demo/mail" role="search" novalidate {
                (suche.freiwillig(s))
                (knopfzeile(html! { (Knopf::haupt(t::mail_anzeigen(s))) }))
            }
            @if mails.is_empty() { (absatz(t::mail_keine(s))) }
            @for m in mails.iter().take(ZEIGEN) { (eine(&anfrage, m)) }
        })
        .antwort()
}

fn eine(anfrage: &Anfrage, m: &DemoMail) -> Markup {
    let s = anfrage.sprache;
    let text = html! {
        @for (i, zeile) in m.mail.text.lines().enumerate() { @if i > 0 { br; } (mit_verweisen(zeile)) }
    };
    let zeilen = [
        Zeile::neu(t::mail_an(s), &m.mail.an),
        Zeile::markup(t::mail_zeit(s), format::zeit_element(s, m.eingegangen)),
        Zeile::markup(t::mail_inhalt(s), text),
    ];
    zusammenfassung(s, &m.mail.betreff, &zeilen)
}

/// Web addresses become links, as mail programs do it.
fn mit_verweisen(zeile: &str) -> Markup {
    html! {
        @for (i, wort) in zeile.split(' ').enumerate() {
            @if i > 0 { " " }
            @if wort.starts_with("http://") || wort.starts_with("https://") { (link(wort, wort)) } @else { (wort) }
        }
    }
}
