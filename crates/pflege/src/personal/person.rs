//! `/redaktion/personal/{mandant}/{konto}`: one person: her rights, her account, what was done to it.

use grund::{EinheitId, MandantId, Traeger};
use konto::{Aktion, Beschaeftigte, Dienstrechte, Personalschritt, Personalstand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Rang, Zeile},
    format, html,
    personal::{Offenes, einladung_senden, zuruecksetzung_melden},
};

use super::{
    als_felder, blattadresse, laden, marke, nein, protokoll, rechte_lesen, rechtefelder, rechteliste, rechtezeilen,
};
use crate::gemeinsam::{DE, abfrage, festschreiben, seite, traegername, tx};

/// GET: the sheet.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let (m, b) = laden(&anfrage, &pfad, Aktion::Lesen).await?;
    let felder = als_felder(&b.rechte);
    blatt(&anfrage, m, &b, &felder, Vec::new()).await
}

async fn blatt(
    anfrage: &Anfrage,
    m: MandantId,
    b: &Beschaeftigte,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let belege = anfrage.haus.konten.personalprotokoll(&mut tx, m, Some(b.konto), (None, 20)).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let selbst = anfrage.sitzung()?.konto == b.konto;
    let ausgeschieden = matches!(b.stand, Personalstand::Ausgeschieden { .. });
    let inhalt = html! {
        (rueckmeldung(abfrage(anfrage).text("war")))
        (bausteine::angaben(DE, &eckdaten(anfrage, b)))
        @if selbst {
            (bausteine::meldung(Art::Hinweis, "Ihr eigenes Konto", bausteine::absatz("Ihre Rechte ändert eine andere Person, die Ihre Behörde administriert. So kann sich niemand selbst mehr Rechte geben.")))
        } @else if ausgeschieden {
            (bausteine::absatz("Diese Person ist ausgeschieden und kann sich nicht anmelden. Kommt sie zurück, laden Sie sie mit derselben E-Mail-Adresse neu ein."))
        } @else {
            (bausteine::abschnitt("Rechte ändern"))
            (bausteine::formular(&blattadresse(m, b.konto), html! {
                (rechtefelder(&stand, m, felder, &fehler))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Rechte speichern").feld("aktion", "rechte")) }))
            }))
            (bausteine::abschnitt("Konto"))
            (knoepfe(m, b))
        }
        (bausteine::abschnitt("Was an diesem Konto geändert wurde"))
        (protokoll::tabelle(&belege, false))
    };
    seite(anfrage, b.name.clone())
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/personal", "Beschäftigte")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn rueckmeldung(war: &str) -> Markup {
    let (titel, text) = match war {
        "eingeladen" => ("Einladung gesendet", "Die Person bekommt gleich eine E-Mail mit dem Link."),
        "rechte" => ("Rechte gespeichert", "Sie gelten ab sofort, auch wenn die Person gerade angemeldet ist."),
        "zurueckgelegt" => (
            "Rechte gespeichert",
            "Sie gelten ab sofort. Vorgänge aus Stellen, zu denen die Person nicht mehr gehört, liegen wieder im Eingangskorb. Ihre Nummern stehen unten.",
        ),
        "sperren" => ("Konto gesperrt", "Die Person ist überall abgemeldet und kann sich nicht mehr anmelden."),
        "entsperren" => ("Konto entsperrt", "Die Person kann sich wieder anmelden."),
        "zweitfaktor" => (
            "Zweiter Faktor zurückgesetzt",
            "Die Person richtet bei der nächsten Anmeldung einen neuen ein. Sie hat dafür sieben Tage Zeit und bekommt eine E-Mail.",
        ),
        "ausgeschieden" => (
            "Person ausgeschieden",
            "Sie kann sich nicht mehr anmelden. Ihre offenen Vorgänge liegen wieder im Eingangskorb. Ihre Nummern stehen unten.",
        ),
        _ => return html! {},
    };
    bausteine::rueckmeldung(Art::Erfolg, titel, bausteine::absatz(text))
}

fn eckdaten(anfrage: &Anfrage, b: &Beschaeftigte) -> Vec<Zeile> {
    let stand = anfrage.haus.verzeichnis.stand();
    let mut zeilen = vec![
        Zeile::markup("Stand", marke(anfrage, b)),
        Zeile::markup("E-Mail-Adresse", html! { bdi { (b.email) } }),
        Zeile::markup("Rechte", rechteliste(&stand, &b.rechte)),
    ];
    match b.stand {
        Personalstand::Gesperrt { seit } => zeilen.push(Zeile::markup("Gesperrt seit", format::zeit_element(DE, seit))),
        Personalstand::Ausgeschieden { am } => {
            zeilen.push(Zeile::markup("Ausgeschieden am", format::zeit_element(DE, am)));
        }
        Personalstand::Aktiv if !b.zweitfaktor => {
            let satz = match b.faktor_frei_bis.filter(|bis| *bis > anfrage.jetzt) {
                Some(bis) => format!("fehlt noch; die Person kann ihn bis {} einrichten", format::zeit(DE, bis)),
                None => "fehlt; setzen Sie ihn zurück, damit die Person einen neuen einrichten kann".to_owned(),
            };
            zeilen.push(Zeile::neu("Zweiter Faktor", satz));
        }
        _ => {}
    }
    if b.anderswo {
        zeilen.push(Zeile::neu("Hinweis", "Dieses Konto arbeitet auch für eine andere Stelle der Plattform. Sie ändern nur die Rechte in Ihrer Behörde."));
    }
    zeilen
}

fn knoepfe(m: MandantId, b: &Beschaeftigte) -> Markup {
    let ziel = blattadresse(m, b.konto);
    let knopf = |wert: &'static str, text: &'static str| {
        bausteine::formular(&ziel, html! { (Knopf::neben(text).feld("aktion", wert)) })
    };
    html! {
        @match b.stand {
            Personalstand::Eingeladen { .. } => {
                p.kern-body { "Der neue Link ersetzt den alten." }
                div.bw-knoepfe {
                    (knopf("einladung", "Einladung noch einmal senden"))
                    (knopf("zuruecknehmen", "Einladung zurücknehmen"))
                }
            }
            _ if b.anderswo => {
                div.bw-knoepfe { (bausteine::linkknopf(Rang::Neben, &format!("{ziel}/ausscheiden"), "Person scheidet aus")) }
            }
            _ => {
                p.kern-body { "Hat die Person ihr Telefon verloren, setzen Sie den zweiten Faktor zurück. Vergewissern Sie sich vorher, dass wirklich sie Sie darum bittet." }
                div.bw-knoepfe {
                    (knopf("zweitfaktor", "Zweiten Faktor zurücksetzen"))
                    @if matches!(b.stand, Personalstand::Gesperrt { .. }) { (knopf("entsperren", "Konto entsperren")) }
                    @else { (knopf("sperren", "Konto sperren")) }
                    (bausteine::linkknopf(Rang::Neben, &format!("{ziel}/ausscheiden"), "Person scheidet aus"))
                }
            }
        }
    }
}

/// POST: one of the buttons.
pub async fn aendern(anfrage: Anfrage, Path(pfad): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (m, b) = laden(&anfrage, &pfad, Aktion::Aendern).await?;
    let schritt = match felder.text("aktion") {
        "rechte" => return rechte(&anfrage, m, &b, &felder).await,
        "einladung" | "zuruecknehmen" => return einladung(&anfrage, m, &b, felder.text("aktion")).await,
        "sperren" => Personalschritt::Sperren,
        "entsperren" => Personalschritt::Entsperren,
        "zweitfaktor" => Personalschritt::Zweitfaktor,
        _ => return Err(WebFehler::Unlesbar),
    };
    let konten = &anfrage.haus.konten;
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let ergebnis = konten.personal_aendern(&mut tx, (m, b.konto), (&schritt, ""), anfrage.sitzung()?).await?;
    if let Some(satz) = nein(ergebnis.ok_or(WebFehler::NichtGefunden)?) {
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    if schritt == Personalschritt::Zweitfaktor {
        zuruecksetzung_melden(&anfrage, &mut tx, m, &b).await?;
    }
    festschreiben(tx).await?;
    konten.sitzungen_vergessen(b.konto);
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}?war={}", blattadresse(m, b.konto), felder.text("aktion"))))
}

/// Units that somebody loses.
fn verlorene(alt: &Dienstrechte, neu: &Dienstrechte) -> Vec<EinheitId> {
    let bleibt = |e: &EinheitId| neu.einheiten.iter().any(|(n, _)| n == e);
    alt.einheiten.iter().map(|(e, _)| *e).filter(|e| !bleibt(e)).collect()
}

async fn rechte(anfrage: &Anfrage, m: MandantId, b: &Beschaeftigte, felder: &Felder) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let neu = match rechte_lesen(&stand, m, felder) {
        Ok(neu) => neu,
        Err(fehler) => return blatt(anfrage, m, b, felder, vec![fehler]).await,
    };
    let haus = &anfrage.haus;
    let wer = anfrage.sitzung()?;
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let offen = Offenes::von(haus, &mut tx, (m, &verlorene(&b.rechte, &neu)), b.konto).await?;
    let mut worte = rechtezeilen(&stand, &neu).join("; ");
    if !offen.ist_leer() {
        worte.push_str(&format!(". Zurück im Eingangskorb: {}", offen.nummern()));
    }
    let schritt = Personalschritt::Rechte(neu);
    let ergebnis = haus.konten.personal_aendern(&mut tx, (m, b.konto), (&schritt, &worte), wer).await?;
    if let Some(satz) = nein(ergebnis.ok_or(WebFehler::NichtGefunden)?) {
        drop(tx);
        return blatt(anfrage, m, b, felder, vec![Fehlerhinweis::neu("rolle", satz)]).await;
    }
    offen.vorgaenge_zuruecklegen(haus, &mut tx, m, wer.konto).await?;
    festschreiben(tx).await?;
    haus.konten.sitzungen_vergessen(b.konto);
    offen.teile_zuruecklegen(haus, m, wer.konto).await?;
    haus.arbeit.notify_one();
    let war = if offen.ist_leer() { "rechte" } else { "zurueckgelegt" };
    Ok(web::weiter(&format!("{}?war={war}", blattadresse(m, b.konto))))
}

async fn einladung(anfrage: &Anfrage, m: MandantId, b: &Beschaeftigte, was: &str) -> Ergebnis {
    let konten = &anfrage.haus.konten;
    let wer = anfrage.sitzung()?;
    let schon = || {
        WebFehler::Konflikt("Diese Person wartet nicht mehr auf ihre Einladung. Laden Sie die Seite neu.".to_owned())
    };
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    if was == "zuruecknehmen" {
        if !konten.einladung_zuruecknehmen(&mut tx, m, b.konto, wer).await? {
            return Err(schon());
        }
        festschreiben(tx).await?;
        return Ok(web::weiter("/redaktion/personal?war=zurueckgenommen"));
    }
    let (neu, token) = konten.einladung_erneuern(&mut tx, m, b.konto, wer).await?.ok_or_else(schon)?;
    einladung_senden(anfrage, &mut tx, &neu, &token).await?;
    festschreiben(tx).await?;
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}?war=eingeladen", blattadresse(m, b.konto))))
}
