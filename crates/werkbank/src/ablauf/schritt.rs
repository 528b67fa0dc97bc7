//! One step of a process: its name, what it says to the platform, how long it waits, when its ways are taken; taking it
//! out, moving it.

use ::ablauf::{Art as Schrittart, Ausloeser, Baustein, Knoten, Modell, Nr, Umbau, Zeitangabe};
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::art_in_worten,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Zeile},
    html,
};
use werkstatt::Werkstueck;

use super::{Werk, danach, oeffnen, seitenadresse, umbauen, wartezeit};
use crate::gemeinsam::{DE, blatt_zu, sperrhinweis};

/// What a person may have to do.
pub const AUFGABEN: [(&str, &str); 4] = [
    ("pruefen", "den Antrag prüfen"),
    ("bescheid", "den Bescheid entwerfen"),
    ("freigabe", "den Bescheid freigeben (zwei verschiedene Personen)"),
    ("bestaetigen", "eine Bestätigung oder Bescheinigung senden"),
];

/// `GET /werkstatt/{id}/ablauf/schritt/{schritt}`
pub async fn zeigen(anfrage: Anfrage, Path((id, schritt)): Path<(String, String)>) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &w, &werk, &schritt, None, Vec::new())
}

/// `POST /werkstatt/{id}/ablauf/schritt/{schritt}`
pub async fn speichern(anfrage: Anfrage, Path((id, schritt)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Aendern).await?;
    let (nr, k) = werk.modell.finde(&schritt).ok_or(WebFehler::NichtGefunden)?;
    let titel = web::ablauf::titel(k).to_owned();
    let (bemerkung, feld) = match felder.text("aktion") {
        "entfernen" => (format!("Schritt „{titel}“ entfernt"), "name"),
        "verschieben" => (format!("Schritt „{titel}“ verschoben"), "ziel"),
        _ => (format!("Schritt „{titel}“ geändert"), "name"),
    };
    let fehler = pruefen(&werk.modell, nr, &felder);
    if !fehler.is_empty() {
        return maske(&anfrage, &w, &werk, &schritt, Some(&felder), fehler);
    }
    let wege: Vec<String> = k.ausgehend.iter().map(|f| werk.modell.fluesse[*f].id.clone()).collect();
    let zeit = if ist_zeit(k) { wartezeit(&felder).ok() } else { None };
    let neu = felder.clone();
    let ausgang = umbauen(&anfrage, &w, felder.text("marke"), &bemerkung, |u| match neu.text("aktion") {
        "entfernen" => u.entfernen(&schritt),
        "verschieben" => u.verschieben(&schritt, neu.text("ziel")),
        _ => aendern(u, &schritt, &neu, &wege, zeit.as_ref()),
    })
    .await?;
    danach(&w, ausgang, |satz| {
        maske(&anfrage, &w, &werk, &schritt, Some(&felder), vec![Fehlerhinweis::neu(feld, satz)])
    })
}

fn aendern(
    u: &mut Umbau,
    schritt: &str,
    felder: &Felder,
    wege: &[String],
    zeit: Option<&::ablauf::Wartezeit>,
) -> Result<(), ::ablauf::UmbauFehler> {
    u.umbenennen(schritt, felder.text("name").trim())?;
    for name in ["aufgabe", "betrag", "anlass", "entscheidung"] {
        if let Some(wert) = felder.wert(name) {
            u.angabe(schritt, name, wert.trim())?;
        }
    }
    for f in wege {
        if let Some(b) = felder.wert(&format!("bedingung.{f}")) {
            u.bedingung(f, b)?;
        }
        if let Some(n) = felder.wert(&format!("wegname.{f}")) {
            u.umbenennen(f, n.trim())?;
        }
    }
    zeit.map_or(Ok(()), |z| u.zeit(schritt, z))
}

fn pruefen(m: &Modell, nr: Nr, felder: &Felder) -> Vec<Fehlerhinweis> {
    let mut fehler = Vec::new();
    match felder.text("aktion") {
        "entfernen" => {}
        "verschieben" => {
            if felder.text("ziel").is_empty() {
                fehler.push(Fehlerhinweis::neu("ziel", "Wählen Sie, wohin der Schritt kommt."));
            }
        }
        _ => {
            let k = &m.knoten[nr];
            if felder.text("name").trim().is_empty() && k.ist_taetigkeit() {
                fehler.push(Fehlerhinweis::neu(
                    "name",
                    "Geben Sie dem Schritt einen Namen, zum Beispiel „Unterlagen prüfen“.",
                ));
            }
            for name in noetige(k) {
                if felder.text(name).trim().is_empty() {
                    fehler.push(Fehlerhinweis::neu(
                        *name,
                        "Füllen Sie dieses Feld aus. Ohne die Angabe kann die Plattform nicht arbeiten.",
                    ));
                }
            }
            if ist_zeit(k)
                && let Err(satz) = wartezeit(felder)
            {
                fehler.push(Fehlerhinweis::neu("zahl", satz));
            }
        }
    }
    fehler
}

/// What the step must say, by its kind.
const fn noetige(k: &Knoten) -> &'static [&'static str] {
    match k.art {
        Schrittart::Aufgabe(_) => &["aufgabe"],
        Schrittart::Regel(_) => &["entscheidung"],
        Schrittart::Dienst(Some(b)) => b.noetig(),
        _ => &[],
    }
}

const fn ist_zeit(k: &Knoten) -> bool {
    matches!(k.art, Schrittart::Warten(Ausloeser::Zeit(_)))
}

fn maske(
    anfrage: &Anfrage,
    w: &Werkstueck,
    werk: &Werk,
    schritt: &str,
    felder: Option<&Felder>,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let m = &werk.modell;
    let (nr, k) = m.finde(schritt).filter(|(_, k)| !k.id.contains('/')).ok_or(WebFehler::NichtGefunden)?;
    let zu = |feld: &str| Fehlerhinweis::fuer(&fehler, feld);
    let wert = |feld: &str, jetzt: &str| felder.and_then(|f| f.wert(feld)).unwrap_or(jetzt).to_owned();
    let (name, verschieblich) = (wert("name", &k.name), k.ausgehend.len() == 1 && k.ist_taetigkeit());
    let ziele: Vec<(String, String)> = m
        .fluesse
        .iter()
        .filter(|f| f.von != nr && f.nach != nr && m.knoten[f.von].eltern == k.eltern)
        .map(|f| {
            (
                f.id.clone(),
                format!(
                    "zwischen „{}“ und „{}“",
                    web::ablauf::titel(&m.knoten[f.von]),
                    web::ablauf::titel(&m.knoten[f.nach])
                ),
            )
        })
        .collect();
    let inhalt = html! {
        (sperrhinweis(w))
        (bausteine::angaben(DE, &[Zeile::neu("Art", art_in_worten(m, nr))]))
        (bausteine::formular(&format!("{}/schritt/{schritt}", seitenadresse(w)), html! {
            input type="hidden" name="marke" value=(werk.marke());
            (Eingabe::neu("name", "Name des Schritts").wert(&name).maximal(120).fehler(zu("name")))
            (eigene_felder(k, &wert, &zu))
            (wegfelder(m, k, &wert, &zu))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Speichern").feld("aktion", "speichern")) }))
        }))
        @if verschieblich && !ziele.is_empty() {
            (bausteine::abschnitt("Verschieben"))
            (bausteine::formular(&format!("{}/schritt/{schritt}", seitenadresse(w)), html! {
                input type="hidden" name="marke" value=(werk.marke());
                (Auswahl::liste(DE, "ziel", "Wohin kommt der Schritt?", ziele.iter().map(|(f, t)| Option_::neu(f, t))).wert(&wert("ziel", "")).fehler(zu("ziel")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Verschieben").feld("aktion", "verschieben")) }))
            }))
        }
        (bausteine::abschnitt("Entfernen"))
        (bausteine::formular(&format!("{}/schritt/{schritt}", seitenadresse(w)), html! {
            input type="hidden" name="marke" value=(werk.marke());
            p.kern-body { "Was zu diesem Schritt führte, führt danach weiter zum nächsten. Unter „Fassungen“ lässt sich das zurücknehmen." }
            (bausteine::knopfzeile(html! { (Knopf::neben("Schritt entfernen").feld("aktion", "entfernen").symbol("delete")) }))
        }))
    };
    blatt_zu(anfrage, w, &format!("Schritt „{}“", web::ablauf::titel(k)))
        .krume(seitenadresse(w), "Ablauf")
        .zurueck(seitenadresse(w))
        .fehler(fehler.clone())
        .inhalt(inhalt)
        .antwort()
}

fn eigene_felder<'a>(
    k: &Knoten,
    wert: &impl Fn(&str, &str) -> String,
    zu: &impl Fn(&str) -> Option<&'a str>,
) -> Markup {
    let angabe = |name: &str| k.parameter.get(name).map_or("", String::as_str).to_owned();
    match &k.art {
        Schrittart::Aufgabe(a) => html! {
            (Auswahl::liste(DE, "aufgabe", "Was hat die Person zu tun?", AUFGABEN.map(|(n, t)| Option_::neu(n, t))).wert(&wert("aufgabe", a)).fehler(zu("aufgabe")))
        },
        Schrittart::Dienst(Some(Baustein::ZahlungAnfordern)) => html! {
            (Eingabe::neu("betrag", "Wo steht der Betrag?").hinweis("Der Name des berechneten Wertes im Formular oder der Entscheidung, zum Beispiel: gebuehr").wert(&wert("betrag", &angabe("betrag"))).fehler(zu("betrag")))
        },
        Schrittart::Dienst(Some(Baustein::Benachrichtigen)) => html! {
            (Eingabe::neu("anlass", "Anlass der Nachricht").wert(&wert("anlass", &angabe("anlass"))).fehler(zu("anlass")))
        },
        Schrittart::Regel(e) => html! {
            (Eingabe::neu("entscheidung", "Name der Entscheidung in den Regeln").wert(&wert("entscheidung", e)).fehler(zu("entscheidung")))
        },
        Schrittart::Warten(Ausloeser::Zeit(z)) => {
            let (art, zahl, einheit) = zeitfelder(z);
            zeitmaske(&wert("zeitart", art), &wert("zahl", &zahl), &wert("einheit", einheit), zu("zahl"))
        }
        _ => html! {},
    }
}

/// How long it waits, as answers; empty where it is more than these can say.
fn zeitfelder(z: &Zeitangabe) -> (&'static str, String, &'static str) {
    match z {
        Zeitangabe::Dauer(s) => match (s.get_months(), s.get_weeks(), s.get_days()) {
            (0, 0, d) if d > 0 => ("dauer", d.to_string(), "D"),
            (0, w, 0) if w > 0 => ("dauer", w.to_string(), "W"),
            (m, 0, 0) if m > 0 => ("dauer", m.to_string(), "M"),
            _ => ("dauer", String::new(), ""),
        },
        Zeitangabe::Frist(f) => match f.dauer {
            grund::kalender::Dauer::Tage(n) => ("frist", n.to_string(), "D"),
            grund::kalender::Dauer::Wochen(n) => ("frist", n.to_string(), "W"),
            grund::kalender::Dauer::Monate(n) => ("frist", n.to_string(), "M"),
        },
        _ => ("", String::new(), ""),
    }
}

/// The three answers about a waiting time.
pub fn zeitmaske(art: &str, zahl: &str, einheit: &str, fehler: Option<&str>) -> Markup {
    let arten = [
        Option_::neu("dauer", "eine Dauer nach dem Kalender"),
        Option_::neu(
            "frist",
            "eine gesetzliche Frist: fällt ihr Ende auf Samstag, Sonntag oder Feiertag am Ort, gilt der nächste Werktag",
        ),
    ];
    let einheiten = [Option_::neu("D", "Tage"), Option_::neu("W", "Wochen"), Option_::neu("M", "Monate")];
    html! {
        (Auswahl::radio("zeitart", "Was für eine Zeit ist es?", arten).wert(art))
        (Eingabe::neu("zahl", "Wie lange wird gewartet?").ziffern().breite(6).wert(zahl).fehler(fehler))
        (Auswahl::radio("einheit", "Einheit", einheiten).nebeneinander().wert(einheit))
    }
}

/// Where ways part: each with its name and its condition as a sentence of FEEL.
fn wegfelder<'a>(
    m: &Modell,
    k: &Knoten,
    wert: &impl Fn(&str, &str) -> String,
    zu: &impl Fn(&str) -> Option<&'a str>,
) -> Markup {
    if k.ausgehend.len() < 2 || !matches!(k.art, Schrittart::Exklusiv | Schrittart::Inklusiv) {
        return html! {};
    }
    html! {
        @for f in &k.ausgehend {
            @let fluss = &m.fluesse[*f];
            @let ziel = web::ablauf::titel(&m.knoten[fluss.nach]);
            @let (feld, wegname) = (format!("bedingung.{}", fluss.id), format!("wegname.{}", fluss.id));
            (Eingabe::neu(&wegname, &format!("Wort am Weg zu „{ziel}“")).wert(&wert(&wegname, &fluss.name)).freiwillig(DE))
            @if k.standard == Some(*f) { p.kern-body { "Der Weg zu „" (ziel) "“ gilt, wenn keine andere Bedingung zutrifft." } }
            @else {
                (Eingabe::neu(&feld, &format!("Weiter mit „{ziel}“, wenn")).hinweis("Zum Beispiel: gebuehr > 100 oder freigabe = \"verweigert\"").wert(&wert(&feld, fluss.bedingung.as_ref().map_or("", |b| b.text()))).fehler(zu(&feld)))
            }
        }
    }
}
