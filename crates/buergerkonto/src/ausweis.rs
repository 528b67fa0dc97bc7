//! To the identity service and back: raise the session, bind the account, sign in.
//!
//! The state of a way lies in a cookie of the browser that began it: what another browser brings back is refused.

use axum::response::Response;
use grund::Vertrauensniveau;
use http::{HeaderValue, StatusCode, header, request::Parts};
use konto::{Ausweisung, IdentitaetFehler, Rueckkehr, Zweck};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self as b, Knopf, Rang},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::gemeinsam::{abfrage, mit_ziel, warten, zielfeld};

const EINSTELLUNGEN: &str = "/konto/einstellungen";

/// `POST /ausweis`: raises this session, or binds the account.
pub async fn beginnen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let konto = anfrage.sitzung()?.konto;
    let (zweck, sonst) = match felder.text("zweck") {
        "verbinden" => (Zweck::Verbinden(konto), "/konto/einstellungen?war=ausweis"),
        _ => (Zweck::Ausweisen(konto), "/konto"),
    };
    let niveau = Vertrauensniveau::lesen(felder.text("niveau")).unwrap_or(Vertrauensniveau::Substanziell);
    hin(&anfrage, zweck, niveau, web::sicheres_ziel(felder.wert("ziel"), sonst)).await
}

/// `POST /anmelden/ausweis`
pub async fn anmelden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let ziel = web::sicheres_ziel(felder.wert("ziel"), "/konto");
    hin(&anfrage, Zweck::Anmelden, Vertrauensniveau::Substanziell, ziel).await
}

async fn hin(anfrage: &Anfrage, zweck: Zweck, niveau: Vertrauensniveau, ziel: &str) -> Ergebnis {
    let haus = &anfrage.haus;
    let dienst = haus.identitaet.as_ref().ok_or(WebFehler::NichtGefunden)?;
    let niveau = niveau.max(Vertrauensniveau::Substanziell);
    let gang = match haus.konten.ausweis_beginnen(zweck, niveau, ziel, anfrage.herkunft).await {
        Ok(gang) => gang,
        Err(e) => return warten(anfrage, e),
    };
    match dienst.beginnen(&gang).await {
        Ok(dorthin) => {
            let mut antwort = weiter(&dorthin);
            cookie_setzen(anfrage, &mut antwort, &gang.state);
            Ok(antwort)
        }
        Err(e) => {
            tracing::warn!(fehler = %e, "identity service");
            scheitern(anfrage, Grund::NichtErreichbar, &Weg { zweck, niveau, ziel })
        }
    }
}

/// `GET /ausweis/zurueck?state=&code=` or `&error=`
pub async fn zurueck(anfrage: Anfrage, parts: Parts) -> Ergebnis {
    let haus = &anfrage.haus;
    let state = abfrage(&anfrage, "state").unwrap_or_default();
    let meiner = web::cookie(&parts, cookiename(&anfrage)).is_some_and(|c| !c.is_empty() && c == state);
    let gefunden = if meiner { haus.konten.ausweis_aufnehmen(&state).await? } else { None };
    let Some(Rueckkehr { gang, zweck, ziel }) = gefunden else {
        let ohne = Weg { zweck: Zweck::Anmelden, niveau: Vertrauensniveau::Substanziell, ziel: "" };
        return scheitern(&anfrage, Grund::Fremd, &ohne);
    };
    let weg = Weg { zweck, niveau: gang.niveau, ziel: &ziel };
    let konto = anfrage.sitzung.as_ref().map(|s| s.konto);
    if let Zweck::Ausweisen(wer) | Zweck::Verbinden(wer) = zweck
        && konto != Some(wer)
    {
        return Ok(weiter(&mit_ziel("/anmelden", &ziel)));
    }
    let dienst = haus.identitaet.as_ref().ok_or(WebFehler::NichtGefunden)?;
    let Some(code) = abfrage(&anfrage, "code") else {
        let abgebrochen = abfrage(&anfrage, "error").as_deref() == Some("access_denied");
        return scheitern(&anfrage, if abgebrochen { Grund::Abgebrochen } else { Grund::Abgelehnt }, &weg);
    };
    let identitaet = match dienst.einloesen(&gang, &code, anfrage.jetzt).await {
        Ok(identitaet) => identitaet,
        Err(e) => {
            // The kind of fault, never who it was.
            tracing::warn!(fehler = %e, "identity service");
            let grund = match e {
                IdentitaetFehler::NichtErreichbar(_) => Grund::NichtErreichbar,
                IdentitaetFehler::Abgelehnt(_) | IdentitaetFehler::Ungueltig(_) => Grund::Abgelehnt,
            };
            return scheitern(&anfrage, grund, &weg);
        }
    };
    match haus.konten.ausweisen(zweck, dienst.name(), &identitaet, anfrage.token.as_deref()).await? {
        Ausweisung::Sitzung(token) => {
            let mut antwort = weiter(web::sicheres_ziel(Some(&ziel), "/konto"));
            web::sitzung_setzen(haus, &mut antwort, token.zeigen());
            cookie_setzen(&anfrage, &mut antwort, "");
            Ok(antwort)
        }
        Ausweisung::AndererAusweis => scheitern(&anfrage, Grund::AndererAusweis, &weg),
        Ausweisung::AnderesKonto => scheitern(&anfrage, Grund::AnderesKonto, &weg),
        Ausweisung::KeinKonto => scheitern(&anfrage, Grund::KeinKonto, &weg),
    }
}

/// `POST /konto/einstellungen/ausweis`: unbinds the account.
pub async fn loesen(anfrage: Anfrage) -> Ergebnis {
    anfrage.haus.konten.ausweis_loesen(anfrage.sitzung()?.konto).await?;
    Ok(weiter("/konto/einstellungen?war=ausweis-geloest"))
}

/// What the settings say of it; nothing where no service is connected.
pub async fn abschnitt(anfrage: &Anfrage) -> Result<Markup, WebFehler> {
    let s = anfrage.sprache;
    let Some(dienst) = &anfrage.haus.identitaet else { return Ok(html! {}) };
    let bindung = anfrage.haus.konten.ausweisbindung(anfrage.sitzung()?.konto).await?;
    Ok(html! {
        (b::abschnitt(t::ausweis_titel(s)))
        @if let Some(bindung) = bindung {
            (b::absatz(&t::ausweis_verbunden(s, bindung.dienst, web::format::zeit(s, bindung.seit))))
            (b::formular("/konto/einstellungen/ausweis", b::knopfzeile(html! { (Knopf::neben(t::ausweis_loesen(s))) })))
        } @else {
            (b::absatz(&t::ausweis_verbinden_text(s, dienst.name())))
            (b::formular("/ausweis", html! {
                input type="hidden" name="zweck" value="verbinden";
                (b::knopfzeile(html! { (Knopf::neben(t::ausweis_verbinden(s))) }))
            }))
        }
    })
}

/// The second door of the sign-in page; nothing where no service is connected.
pub fn tuer(anfrage: &Anfrage, ziel: &str) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if anfrage.haus.identitaet.is_some() {
            (b::abschnitt(t::ausweis_anmelden_titel(s)))
            (b::absatz(t::ausweis_anmelden_text(s)))
            (b::formular("/anmelden/ausweis", html! {
                (zielfeld(ziel))
                (b::knopfzeile(html! { (Knopf::neben(t::ausweis_anmelden_knopf(s))) }))
            }))
        }
    }
}

/// What was wanted, so that it can be tried again.
struct Weg<'a> {
    zweck: Zweck,
    niveau: Vertrauensniveau,
    ziel: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grund {
    Abgebrochen,
    Abgelehnt,
    NichtErreichbar,
    Fremd,
    AndererAusweis,
    AnderesKonto,
    KeinKonto,
}

/// Why nobody was proved, and what to do. Nothing that was typed before is lost.
fn scheitern(anfrage: &Anfrage, grund: Grund, weg: &Weg<'_>) -> Ergebnis {
    let s = anfrage.sprache;
    let (status, titel, text) = match grund {
        Grund::Abgebrochen => (StatusCode::OK, t::ausweis_abgebrochen(s), t::ausweis_abgebrochen_text(s)),
        Grund::Abgelehnt => (StatusCode::UNPROCESSABLE_ENTITY, t::ausweis_abgelehnt(s), t::ausweis_abgelehnt_text(s)),
        Grund::NichtErreichbar => {
            (StatusCode::SERVICE_UNAVAILABLE, t::ausweis_unerreichbar(s), t::ausweis_unerreichbar_text(s))
        }
        Grund::Fremd => (StatusCode::GONE, t::ausweis_fremd(s), t::ausweis_fremd_text(s)),
        Grund::AndererAusweis => (StatusCode::CONFLICT, t::ausweis_anderer(s), t::ausweis_anderer_text(s)),
        Grund::AnderesKonto => (StatusCode::CONFLICT, t::ausweis_anderes_konto(s), t::ausweis_anderes_konto_text(s)),
        Grund::KeinKonto => (StatusCode::CONFLICT, t::ausweis_kein_konto(s), t::ausweis_kein_konto_text(s)),
    };
    let (adresse, zweck) = match weg.zweck {
        Zweck::Anmelden => ("/anmelden/ausweis", ""),
        Zweck::Ausweisen(_) => ("/ausweis", "ausweisen"),
        Zweck::Verbinden(_) => ("/ausweis", "verbinden"),
    };
    let nochmal = matches!(grund, Grund::Abgebrochen | Grund::Abgelehnt | Grund::NichtErreichbar);
    let (dorthin, wohin) = match (grund, weg.zweck) {
        (Grund::Fremd, _) => ("/konto", t::konto_titel(s)),
        (_, Zweck::Anmelden) => ("/anmelden", t::anmelden_titel(s)),
        (_, Zweck::Verbinden(_)) => (EINSTELLUNGEN, t::einstellungen_titel(s)),
        (_, Zweck::Ausweisen(_)) => (weg.ziel, t::ausweis_zurueck(s)),
    };
    let inhalt = html! {
        (b::absatz(text))
        @if nochmal {
            (b::formular(adresse, html! {
                (zielfeld(weg.ziel))
                @if !zweck.is_empty() { input type="hidden" name="zweck" value=(zweck); }
                input type="hidden" name="niveau" value=(weg.niveau.als_text());
                (b::knopfzeile(html! {
                    (Knopf::haupt(t::ausweis_nochmal(s)))
                    (b::linkknopf(Rang::Neben, dorthin, wohin))
                }))
            }))
        } @else {
            (b::knopfzeile(b::linkknopf(Rang::Haupt, dorthin, wohin)))
            @if grund == Grund::KeinKonto {
                p.kern-body { (b::link(&mit_ziel("/konto/registrieren", weg.ziel), t::registrieren_titel(s))) }
            }
        }
    };
    let mut antwort = Seite::neu(anfrage, titel).status(status).inhalt(inhalt).antwort()?;
    cookie_setzen(anfrage, &mut antwort, "");
    Ok(antwort)
}

fn cookiename(anfrage: &Anfrage) -> &'static str {
    if anfrage.haus.einstellungen.verschluesselt() { "__Secure-ausweis" } else { "ausweis" }
}

/// The state of the way that this browser is on; an empty one takes it away. `Lax`: the service leads back from another site.
fn cookie_setzen(anfrage: &Anfrage, antwort: &mut Response, state: &str) {
    let sicher = if anfrage.haus.einstellungen.verschluesselt() { "; Secure" } else { "" };
    let dauer = if state.is_empty() { 0 } else { 20 * 60 };
    let name = cookiename(anfrage);
    let text = format!("{name}={state}; Path=/ausweis; HttpOnly; SameSite=Lax; Max-Age={dauer}{sicher}");
    if let Ok(wert) = HeaderValue::from_str(&text) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
}
