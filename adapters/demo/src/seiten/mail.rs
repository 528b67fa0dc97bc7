//! The demonstration's mailbox: what would have gone out by SMTP.

use grund::Zeitpunkt;
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::FromRow;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler, abfragewert,
    bausteine::{Eingabe, Knopf, Zeile, absatz, angaben, knopfzeile, link},
    format, html,
    texte::demo as t,
};

use super::nur_demonstration;

const JE_SEITE: i64 = 20;

#[derive(FromRow)]
struct Mail {
    an: String,
    betreff: String,
    text: String,
    eingegangen: Timestamp,
}

/// `GET /demo/mail?an=…&vor=…`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let an = felder.text("an").to_lowercase();
    let vor: Option<Zeitpunkt> = felder.text("vor").parse().ok();
    let mut mails = load(&anfrage, &an, vor).await?;
    let weitere = mails.len() as i64 > JE_SEITE;
    mails.truncate(JE_SEITE as usize);
    let aeltere = mails.last().filter(|_| weitere).map(|m| {
        format!("/demo/mail?an={}&vor={}", abfragewert(&an), abfragewert(&m.eingegangen.to_jiff().to_string()))
    });
    Seite::neu(&anfrage, t::mail_titel(s))
        .krume("/demo", t::titel(s))
        .inhalt(html! {
            (absatz(t::mail_text(s)))
            form.bw-formular method="get" action="/demo/mail" role="search" novalidate {
                (Eingabe::neu("an", t::mail_suche(s)).hinweis(t::mail_suche_hinweis(s)).art("email").wert(&an).freiwillig(s))
                (knopfzeile(html! { (Knopf::haupt(t::mail_anzeigen(s))) }))
            }
            @if mails.is_empty() { (absatz(t::mail_keine(s))) }
            @for m in &mails { (eine(&anfrage, m)) }
            @if let Some(adresse) = aeltere { p { (link(&adresse, t::mail_aeltere(s))) } }
        })
        .antwort()
}

fn eine(anfrage: &Anfrage, m: &Mail) -> Markup {
    let s = anfrage.sprache;
    html! {
        article.kern-card {
            div."kern-card__container" {
                h2.kern-title { (m.betreff) }
                (angaben(s, &[
                    Zeile::neu(t::mail_an(s), &m.an),
                    Zeile::markup(t::mail_zeit(s), format::zeit_element(s, m.eingegangen.to_jiff())),
                ]))
                @for abschnitt in m.text.split("\n\n") {
                    p.kern-body { @for (i, zeile) in abschnitt.lines().enumerate() { @if i > 0 { br; } (mit_verweisen(zeile)) } }
                }
            }
        }
    }
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

async fn load(anfrage: &Anfrage, an: &str, vor: Option<Zeitpunkt>) -> Result<Vec<Mail>, WebFehler> {
    sqlx::query_as(
        "SELECT an, betreff, text, eingegangen FROM demo_mail WHERE ($1 = '' OR strpos(lower(an), $1) > 0) \
         AND ($2::timestamptz IS NULL OR eingegangen < $2) ORDER BY eingegangen DESC LIMIT $3",
    )
    .bind(an)
    .bind(vor.map(ToSqlx::to_sqlx))
    .bind(JE_SEITE + 1)
    .fetch_all(anfrage.haus.db.pool())
    .await
    .map_err(WebFehler::intern)
}
