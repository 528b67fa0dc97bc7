//! A new member of staff comes: she follows the link of her invitation, sets her password and shows that her program for
//! codes works. Who lost her second factor sets up a new one by the same step.

use http::StatusCode;
use konto::{Anmeldung, Einladung, Faktorvorschlag, Kennwortmangel};
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Rang, Zeile},
    format, html,
    maud::PreEscaped,
    personal::fuer_wen,
    sitzung_setzen,
};

use crate::{
    anmelden::{ABGELAUFEN, CODE_FALSCH, passwortseite, start, warten},
    gemeinsam::{DE, seite},
};

const LEER: &str = "Geben Sie ein neues Passwort ein. Es hat mindestens 12 Zeichen.";

/// GET: for whom the account is, and the password.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let token = abfrage.text("token");
    match anfrage.haus.konten.einladung(token).await? {
        Some(e) => maske(&anfrage, &e, token, Vec::new()),
        None => ungueltig(&anfrage),
    }
}

fn maske(anfrage: &Anfrage, e: &Einladung, token: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let inhalt = html! {
        p.kern-body { "Guten Tag " (e.name) ". Für Sie ist ein Dienstkonto vorbereitet." }
        (bausteine::angaben(DE, &[
            Zeile::neu("Sie arbeiten für", fuer_wen(&anfrage.haus, e.mandant)),
            Zeile::markup("Sie melden sich an mit", html! { bdi { (e.email) } }),
            Zeile::neu("Der Link gilt bis", format::zeit(DE, e.bis)),
        ]))
        (bausteine::formular("/amt/einladung", html! {
            input type="hidden" name="token" value=(token);
            input type="hidden" name="email" value=(e.email) autocomplete="username";
            (Eingabe::neu("passwort", "Neues Passwort").hinweis("Mindestens 12 Zeichen. Mehrere Wörter hintereinander sind gut zu merken und schwer zu raten.").art("password").autocomplete("new-password").fehler(Fehlerhinweis::fuer(&fehler, "passwort")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Passwort festlegen")) }))
        }))
    };
    seite(anfrage, "Dienstkonto einrichten").fehler(fehler).inhalt(inhalt).antwort()
}

fn ungueltig(anfrage: &Anfrage) -> Ergebnis {
    let inhalt = html! {
        p.kern-body { "Vielleicht haben Sie Ihr Passwort schon festgelegt. Dann melden Sie sich an." }
        p.kern-body { "Sonst ist der Link älter als sieben Tage, oder es gibt einen neueren. Bitten Sie die Person, die Ihre Behörde administriert, um eine neue Einladung." }
        (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, "/amt/anmelden", "Zur Anmeldung")))
    };
    seite(anfrage, "Dieser Link gilt nicht mehr").status(StatusCode::GONE).inhalt(inhalt).antwort()
}

/// POST: the password; then the second factor.
pub async fn annehmen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (token, kennwort) = (felder.text("token"), felder.wert("passwort").unwrap_or_default());
    let konten = &anfrage.haus.konten;
    let Some(e) = konten.einladung(token).await? else { return ungueltig(&anfrage) };
    let zurueck = |satz: &str| maske(&anfrage, &e, token, vec![Fehlerhinweis::neu("passwort", satz)]);
    if kennwort.is_empty() {
        return zurueck(LEER);
    }
    match konten.einladung_annehmen(token, kennwort).await {
        Ok(Some(schritt)) => faktorseite(&anfrage, schritt.zeigen(), "", Vec::new()).await,
        Ok(None) => ungueltig(&anfrage),
        Err(konto::Fehler::KennwortSchwach(mangel)) => zurueck(match mangel {
            Kennwortmangel::ZuKurz => "Dieses Passwort ist zu kurz. Nehmen Sie mindestens 12 Zeichen.",
            Kennwortmangel::ZuLang => "Dieses Passwort ist zu lang. Nehmen Sie höchstens 200 Zeichen.",
            Kennwortmangel::LeichtZuRaten => {
                "Dieses Passwort ist leicht zu raten. Nehmen Sie eines ohne Ihren Namen, ohne Reihen wie 12345 und ohne Wiederholungen."
            }
        }),
        Err(e) => Err(e.into()),
    }
}

/// The page on which a second factor is set up; the step may have taken too long already.
pub async fn faktorseite(anfrage: &Anfrage, schritt: &str, ziel: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    match anfrage.haus.konten.faktor_vorschlag(schritt).await? {
        Some(v) => faktormaske(anfrage, &v, (schritt, ziel), fehler),
        None => passwortseite(anfrage, "", ziel, vec![Fehlerhinweis::neu("email", ABGELAUFEN)]),
    }
}

fn faktormaske(
    anfrage: &Anfrage,
    v: &Faktorvorschlag,
    (schritt, ziel): (&str, &str),
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu_code = Fehlerhinweis::fuer(&fehler, "code");
    let inhalt = html! {
        p.kern-body { "Ihr Passwort ist festgelegt. Als zweiter Faktor zeigt eine App auf Ihrem Telefon alle 30 Sekunden einen neuen Code. Jede Authentisierungs-App, die TOTP kann, ist geeignet." }
        ol.kern-list.kern-list--number {
            li { "Installieren Sie eine Authentisierungs-App, wenn Sie noch keine haben." }
            li { "Fügen Sie in der App ein Konto hinzu und scannen Sie dieses Bild. Oder geben Sie den Schlüssel von Hand ein." }
            li { "Geben Sie hier den Code ein, den die App zeigt." }
        }
        (bild(v))
        (bausteine::formular("/amt/anmelden/faktor", html! {
            input type="hidden" name="ziel" value=(ziel);
            input type="hidden" name="schritt" value=(schritt);
            (Eingabe::neu("code", "Code").hinweis("Sechs Ziffern, zum Beispiel 123 456").ziffern().autocomplete("one-time-code").breite(7).fehler(zu_code))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Zweiten Faktor einrichten")) }))
        }))
    };
    seite(anfrage, "Zweiten Faktor einrichten").fehler(fehler).inhalt(inhalt).antwort()
}

/// The secret as a code to scan, as a link for the same device, and in groups of four to type.
fn bild(v: &Faktorvorschlag) -> Markup {
    let gruppen: Vec<String> = v.geheim.as_bytes().chunks(4).map(|g| String::from_utf8_lossy(g).into_owned()).collect();
    html! {
        @if let Some(svg) = ablage::qr_svg(&v.adresse) {
            div.bw-qr role="img" aria-label="Bild zum Scannen mit der Authentisierungs-App" { (PreEscaped(svg)) }
        }
        p.kern-body { "Schlüssel zum Eintippen: " code { (gruppen.join(" ")) } }
        p.kern-body { (bausteine::link(&v.adresse, "In der App auf diesem Gerät öffnen")) }
    }
}

/// POST: the code shows that it works.
pub async fn faktor(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (schritt, ziel) = (felder.text("schritt"), felder.text("ziel"));
    let code: String = felder.text("code").chars().filter(char::is_ascii_digit).collect();
    if code.len() != 6 {
        let satz = "Geben Sie den Code aus Ihrer Authentisierungs-App ein. Er hat sechs Ziffern.";
        return faktorseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", satz)]).await;
    }
    match anfrage.haus.konten.faktor_einrichten(schritt, &code, anfrage.herkunft).await {
        Ok(Anmeldung::Angemeldet { token, .. }) => {
            let sitzung = anfrage.haus.konten.sitzung_laden(token.zeigen()).await?;
            let heim = sitzung.as_deref().map_or("/amt/anmelden", start);
            let mut antwort = web::weiter(web::sicheres_ziel(Some(ziel).filter(|z| !z.is_empty()), heim));
            sitzung_setzen(&anfrage.haus, &mut antwort, token.zeigen());
            Ok(antwort)
        }
        Ok(Anmeldung::Falsch) => {
            faktorseite(&anfrage, schritt, ziel, vec![Fehlerhinweis::neu("code", CODE_FALSCH)]).await
        }
        Ok(_) => passwortseite(&anfrage, "", ziel, vec![Fehlerhinweis::neu("email", ABGELAUFEN)]),
        Err(e) => warten(&anfrage, e),
    }
}
