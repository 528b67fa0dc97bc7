//! `/ohne-konto/zugang`: link, number and code of the matter that is open, to write down; hints by mail; another code.

use grund::Vorgangsnummer;
use http::HeaderMap;
use konto::Vorgangszugang;
use postfach::Mail;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Eingabe, Fehlerhinweis, Knopf, Rang, Zeile},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    gemeinsam::{abfrage, abschliessen_und_wecken, eingabefehler, warten},
    ohne_konto,
};

/// The matter that number and code opened. Who has an account has no such page.
fn offen(anfrage: &Anfrage) -> Result<Vorgangszugang, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let vorgang = sitzung.ohne_konto.ok_or(WebFehler::NichtGefunden)?;
    Ok(Vorgangszugang { konto: sitzung.konto, vorgang })
}

/// `GET /ohne-konto/zugang`
pub async fn seite(anfrage: Anfrage, kopf: HeaderMap) -> Ergebnis {
    let zugang = offen(&anfrage)?;
    let code = web::zugangscode(&anfrage.haus, &kopf, &Vorgangsnummer::von(zugang.vorgang));
    let email = anfrage.sitzung()?.email.clone();
    zeigen(&anfrage, zugang, code, &email, Vec::new()).await
}

async fn zeigen(
    anfrage: &Anfrage,
    zugang: Vorgangszugang,
    code: Option<String>,
    email: &str,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let s = anfrage.sprache;
    let nummer = Vorgangsnummer::von(zugang.vorgang);
    let (ziel, entwurf) = ohne_konto::dorthin(anfrage, zugang).await?;
    let weiter = if entwurf { t::zugang_weiter_entwurf(s) } else { t::zugang_weiter_vorgang(s) };
    let am = Fehlerhinweis::fuer(&fehler, "email");
    let inhalt = html! {
        (meldung(anfrage, !email.is_empty()))
        @if code.is_some() {
            (b::meldung(Art::Warnung, t::zugang_aufschreiben_titel(s), b::absatz(t::zugang_aufschreiben_text(s))))
        }
        (merkzettel(anfrage, &nummer, code.as_deref()))
        (b::knopfzeile(b::linkknopf(Rang::Haupt, &ziel, weiter)))
        (b::abschnitt(t::zugang_mail_titel(s)))
        (b::absatz(t::zugang_mail_text(s)))
        (b::formular("/ohne-konto/zugang/mail", html! {
            (Eingabe::neu("email", t::zugang_mail_feld(s)).hinweis(t::zugang_mail_hinweis(s)).art("email")
                .autocomplete("email").wert(email).freiwillig(s).fehler(am))
            (b::knopfzeile(html! { (Knopf::neben(t::zugang_mail_knopf(s))) }))
        }))
        (b::abschnitt(t::zugang_neu_titel(s)))
        (b::absatz(t::zugang_neu_text(s)))
        (b::formular("/ohne-konto/zugang/code", b::knopfzeile(html! { (Knopf::neben(t::zugang_neu_knopf(s))) })))
        (b::abschnitt(t::zugang_konto_titel(s)))
        (b::absatz(t::zugang_konto_text(s)))
        p.kern-body { (b::link(&format!("/konto/uebernehmen?nummer={nummer}"), t::zugang_konto_link(s))) }
    };
    Seite::neu(anfrage, t::zugang_titel(s)).fehler(fehler).inhalt(inhalt).antwort()
}

/// What has to be written down, with buttons to print and to copy where there is script.
fn merkzettel(anfrage: &Anfrage, nummer: &Vorgangsnummer, code: Option<&str>) -> Markup {
    let s = anfrage.sprache;
    let adresse = format!("{}/ohne-konto?nummer={nummer}", anfrage.adresse());
    let zeilen = [
        Zeile::markup(t::zugang_link(s), html! { span.bw-umbruch { (b::links_laufend(&adresse)) } }),
        Zeile::markup(t::zugang_nummer(s), html! { strong { (b::links_laufend(nummer.as_str())) } }),
        match code {
            Some(code) => Zeile::markup(t::zugang_code(s), html! { strong id="code" { (b::links_laufend(code)) } }),
            None => Zeile::neu(t::zugang_code(s), t::zugang_code_verborgen(s)),
        },
    ];
    html! {
        div id="merkzettel" { (b::angaben(s, &zeilen)) }
        div data-bw-kopieren="merkzettel" data-text-kopieren=(t::zugang_kopieren(s)) data-text-kopiert=(t::zugang_kopiert(s))
            data-text-markiert=(t::zugang_markiert(s)) {}
        p data-bw-drucken=(t::zugang_drucken(s)) {}
    }
}

fn meldung(anfrage: &Anfrage, mit_adresse: bool) -> Markup {
    let s = anfrage.sprache;
    if abfrage(anfrage, "war").as_deref() != Some("mail") {
        return html! {};
    }
    let text = if mit_adresse { t::zugang_mail_gesendet_text(s) } else { t::zugang_mail_aus_text(s) };
    b::rueckmeldung(Art::Erfolg, t::zugang_mail_gesendet_titel(s), b::absatz(text))
}

/// `POST /ohne-konto/zugang/code`
pub async fn neuer_code(anfrage: Anfrage) -> Ergebnis {
    let zugang = offen(&anfrage)?;
    let code = match anfrage.haus.konten.zugang_neuer_code(zugang.konto).await {
        Ok(code) => code.ok_or(WebFehler::NichtGefunden)?,
        Err(e) => return warten(&anfrage, e),
    };
    let mut antwort = weiter("/ohne-konto/zugang?war=neu");
    web::zugangscode_setzen(&anfrage.haus, &mut antwort, &Vorgangsnummer::von(zugang.vorgang), &code.zeigen());
    Ok(antwort)
}

/// `POST /ohne-konto/zugang/mail`: where hints go, and the link at once. The code is never in a mail.
pub async fn mail(anfrage: Anfrage, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let zugang = offen(&anfrage)?;
    let nummer = Vorgangsnummer::von(zugang.vorgang);
    let email = felder.text("email");
    let (mut tx, adresse) = match anfrage.haus.konten.zugang_email(zugang.konto, email, anfrage.herkunft).await {
        Ok(beides) => beides,
        Err(e) => {
            let Some(fehler) = eingabefehler(&anfrage, &e, "email") else { return warten(&anfrage, e) };
            let code = web::zugangscode(&anfrage.haus, &kopf, &nummer);
            return zeigen(&anfrage, zugang, code, email, vec![fehler]).await;
        }
    };
    if let Some(an) = adresse {
        let brief = brief(&anfrage, &nummer, an);
        postfach::einreihen(&mut tx, &anfrage.haus.tresor, &brief, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    }
    abschliessen_und_wecken(&anfrage, tx).await?;
    Ok(weiter("/ohne-konto/zugang?war=mail"))
}

fn brief(anfrage: &Anfrage, nummer: &Vorgangsnummer, an: String) -> Mail {
    let s = anfrage.sprache;
    let e = &anfrage.haus.einstellungen;
    let adresse = format!("{}/ohne-konto?nummer={nummer}", e.adresse);
    let einmal = u64::from_be_bytes(anfrage.haus.umwelt.bytes());
    Mail {
        an,
        betreff: t::brief_zugang_betreff(s, nummer),
        text: t::brief_zugang_text(s, &e.portal, nummer, adresse),
        schluessel: format!("zugang/{nummer}/{einmal:016x}"),
    }
}
