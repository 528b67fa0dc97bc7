//! A way of a process: a step of the palette comes onto it, or it parts, or it goes.

use std::collections::{BTreeMap, BTreeSet};

use ::ablauf::{Angebot, Baustein, Fluss, Modell, Neu};
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::art_in_worten,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    html,
};
use werkstatt::Werkstueck;

use super::{Werk, danach, oeffnen, schritt::AUFGABEN, seitenadresse, umbauen, zeit};
use crate::gemeinsam::{DE, blatt_zu, sperrhinweis};

/// The palette: stored name, what people read.
pub const PALETTE: [(&str, &str); 15] = [
    ("aufgabe", "Eine Person arbeitet"),
    ("zahlung_anfordern", "Die Plattform fordert eine Zahlung an"),
    ("beteiligen", "Die Plattform fragt andere Behörden"),
    ("register_anfragen", "Die Plattform fragt ein Register"),
    ("pflichten_setzen", "Die Plattform merkt Pflichten für die Zeit danach vor"),
    ("bescheid_zustellen", "Die Plattform stellt den Bescheid zu"),
    ("abschliessen", "Die Plattform schließt den Vorgang ab"),
    ("entscheidung", "Eine Entscheidung nach den Regeln"),
    ("nachricht", "Warten auf ein Geschehen"),
    ("senden", "Die Plattform sendet eine Nachricht an einen anderen Vorgang"),
    ("zeit", "Warten auf eine Zeit"),
    ("benachrichtigen", "Die Plattform benachrichtigt die Person"),
    ("signal", "Warten auf ein Signal an alle"),
    ("aufruf", "Ein gemeinsamer Baustein, der mehrere Schritte mitbringt"),
    ("unterprozess", "Ein Unterprozess, in den Sie eigene Schritte einfügen"),
];

/// What a process can wait for.
pub const NACHRICHTEN: [(&str, &str); 3] = [
    (vorgang::NACHRICHT_BEZAHLT, "die Zahlung ist da"),
    (vorgang::NACHRICHT_BETEILIGT, "die anderen Behörden haben geantwortet"),
    (vorgang::NACHRICHT_BEKANNTGEGEBEN, "der Bescheid ist bekannt gegeben"),
];

fn weg<'a>(m: &'a Modell, fluss: &str) -> Result<&'a Fluss, WebFehler> {
    m.fluesse.iter().find(|f| f.id == fluss && !f.id.contains('/')).ok_or(WebFehler::NichtGefunden)
}

/// `GET /werkstatt/{id}/ablauf/weg/{fluss}`
pub async fn zeigen(anfrage: Anfrage, Path((id, fluss)): Path<(String, String)>) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &w, &werk, &fluss, &Felder::default(), Vec::new())
}

/// `POST /werkstatt/{id}/ablauf/weg/{fluss}`
pub async fn speichern(anfrage: Anfrage, Path((id, fluss)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Aendern).await?;
    weg(&werk.modell, &fluss)?;
    let marke = felder.text("marke");
    let (ausgang, feld) = match felder.text("aktion") {
        "entfernen" => (umbauen(&anfrage, &w, marke, "Weg entfernt", |u| u.weg_entfernen(&fluss)).await?, "was"),
        "verzweigen" => {
            let (frage, wenn, nach) = (felder.text("frage").trim(), felder.text("bedingung"), felder.text("nach"));
            let mut fehler = Vec::new();
            for (feld, wert, satz) in [
                ("frage", frage, "Schreiben Sie, was hier entschieden wird, zum Beispiel „Gebühr hoch?“."),
                ("bedingung", wenn.trim(), "Schreiben Sie, wann der andere Weg gilt, zum Beispiel: gebuehr > 100"),
                ("nach", nach, "Wählen Sie, wohin der andere Weg führt."),
            ] {
                if wert.is_empty() {
                    fehler.push(Fehlerhinweis::neu(feld, satz));
                }
            }
            if !fehler.is_empty() {
                return maske(&anfrage, &w, &werk, &fluss, &felder, fehler);
            }
            let bemerkung = format!("Verzweigung „{frage}“ eingefügt");
            let tun = |u: &mut ::ablauf::Umbau| u.verzweigen(&fluss, frage, wenn, nach).map(drop);
            (umbauen(&anfrage, &w, marke, &bemerkung, tun).await?, "bedingung")
        }
        _ => {
            let (neu, name) = match neues(&felder) {
                Ok(neu) => neu,
                Err(fehler) => return maske(&anfrage, &w, &werk, &fluss, &felder, fehler),
            };
            let bemerkung = format!("Schritt „{name}“ eingefügt");
            (umbauen(&anfrage, &w, marke, &bemerkung, |u| u.einfuegen(&fluss, &neu, &name).map(drop)).await?, "was")
        }
    };
    danach(&w, ausgang, |satz| maske(&anfrage, &w, &werk, &fluss, &felder, vec![Fehlerhinweis::neu(feld, satz)]))
}

/// The step that was chosen, with its name; or what is missing.
pub fn neues(felder: &Felder) -> Result<(Neu, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let name = felder.text("name").trim().to_owned();
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie dem Schritt einen Namen, zum Beispiel „Unterlagen prüfen“."));
    }
    let text = |feld: &'static str, satz: &str| match felder.text(feld).trim() {
        "" => Err(Fehlerhinweis::neu(feld, satz)),
        t => Ok(t.to_owned()),
    };
    let leer = BTreeMap::new;
    let neu = match felder.text("was") {
        "aufgabe" => AUFGABEN
            .iter()
            .find(|(n, _)| *n == felder.text("aufgabe"))
            .map(|(n, _)| Neu::Aufgabe((*n).to_owned()))
            .ok_or_else(|| Fehlerhinweis::neu("aufgabe", "Wählen Sie, was die Person zu tun hat.")),
        "zahlung_anfordern" => text("betrag", "Schreiben Sie, wo der Betrag steht, zum Beispiel: gebuehr")
            .map(|b| Neu::Baustein(Baustein::ZahlungAnfordern, BTreeMap::from([("betrag".to_owned(), b)]))),
        "benachrichtigen" => {
            Ok(Neu::Baustein(Baustein::Benachrichtigen, BTreeMap::from([("anlass".to_owned(), name.clone())])))
        }
        "entscheidung" => text("entscheidung", "Schreiben Sie den Namen der Entscheidung.").map(Neu::Entscheidung),
        "nachricht" => NACHRICHTEN
            .iter()
            .find(|(n, _)| *n == felder.text("nachricht"))
            .map(|(n, _)| Neu::Nachricht((*n).to_owned()))
            .ok_or_else(|| Fehlerhinweis::neu("nachricht", "Wählen Sie, worauf gewartet wird.")),
        "senden" => text("sendename", "Schreiben Sie, wie die Nachricht heißt.")
            .map(|name| Neu::Senden(name, felder.text("schluessel").trim().to_owned())),
        "zeit" => zeit::lesen(felder).map(Neu::Zeit).map_err(|(feld, satz)| Fehlerhinweis::neu(feld, satz)),
        "signal" => text("signalname", "Schreiben Sie den Namen des Signals.").map(Neu::Signal),
        "aufruf" => text("aufruf", "Wählen Sie den Baustein.").map(|ziel| {
            let angaben =
                felder.0.iter().filter_map(|(n, w)| Some((n.strip_prefix("angabe.")?.to_owned(), w.trim().to_owned())));
            Neu::Aufruf(ziel, angaben.filter(|(_, w)| !w.is_empty()).collect())
        }),
        "unterprozess" => Ok(Neu::Unterprozess),
        andere => Baustein::von(andere)
            .map(|b| Neu::Baustein(b, leer()))
            .ok_or_else(|| Fehlerhinweis::neu("was", "Wählen Sie, was für ein Schritt es ist.")),
    };
    match neu {
        Ok(neu) if fehler.is_empty() => Ok((neu, name)),
        Ok(_) => Err(fehler),
        Err(f) => {
            fehler.push(f);
            Err(fehler)
        }
    }
}

fn maske(
    anfrage: &Anfrage,
    w: &Werkstueck,
    werk: &Werk,
    fluss: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let m = &werk.modell;
    let f = weg(m, fluss)?;
    let (von, nach) = (&m.knoten[f.von], &m.knoten[f.nach]);
    let ziel = format!("{}/weg/{fluss}", seitenadresse(w));
    let marke = html! { input type="hidden" name="marke" value=(werk.marke()); };
    let inhalt = html! {
        (sperrhinweis(w))
        p.kern-body { "Der Weg führt von „" (web::ablauf::titel(von)) "“ zu „" (web::ablauf::titel(nach)) "“." }
        (bausteine::abschnitt("Schritt einfügen"))
        (bausteine::formular(&ziel, html! {
            (marke)
            (palette(&werk.angebote(), felder, &|feld| Fehlerhinweis::fuer(&fehler, feld)))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Schritt einfügen").feld("aktion", "einfuegen")) }))
        }))
        (bausteine::abschnitt("Weg verzweigen"))
        (bausteine::formular(&ziel, html! { (marke) (verzweigung(m, f, felder, &fehler)) }))
        @if von.ausgehend.len() > 1 && nach.eingehend.len() > 1 {
            (bausteine::abschnitt("Weg entfernen"))
            (bausteine::formular(&ziel, html! { (marke) (bausteine::knopfzeile(html! { (Knopf::neben("Weg entfernen").feld("aktion", "entfernen").symbol("delete")) })) }))
        }
    };
    blatt_zu(anfrage, w, &format!("Zwischen „{}“ und „{}“", web::ablauf::titel(von), web::ablauf::titel(nach)))
        .krume(seitenadresse(w), "Ablauf")
        .zurueck(seitenadresse(w))
        .fehler(fehler.clone())
        .inhalt(inhalt)
        .antwort()
}

/// The questions about a new step.
pub fn palette<'f>(angebote: &[Angebot], felder: &Felder, zu: &dyn Fn(&str) -> Option<&'f str>) -> Markup {
    let angaben: BTreeSet<&str> = angebote.iter().flat_map(|a| a.angaben.iter().map(String::as_str)).collect();
    html! {
        (Eingabe::neu("name", "Name des Schritts").wert(felder.text("name")).maximal(120).fehler(zu("name")))
        (Auswahl::radio("was", "Was für ein Schritt ist es?", PALETTE.map(|(n, t)| Option_::neu(n, t))).wert(felder.text("was")).fehler(zu("was")))
        (Auswahl::liste(DE, "aufgabe", "Was hat die Person zu tun?", AUFGABEN.map(|(n, t)| Option_::neu(n, t))).hinweis("Nur wenn eine Person arbeitet.").freiwillig(DE).wert(felder.text("aufgabe")).fehler(zu("aufgabe")))
        (Eingabe::neu("betrag", "Wo steht der Betrag?").hinweis("Nur bei einer Zahlung: der Name des berechneten Wertes, zum Beispiel gebuehr.").freiwillig(DE).wert(felder.text("betrag")).fehler(zu("betrag")))
        (Eingabe::neu("entscheidung", "Name der Entscheidung").hinweis("Nur bei einer Entscheidung nach den Regeln.").freiwillig(DE).wert(felder.text("entscheidung")).fehler(zu("entscheidung")))
        (Auswahl::liste(DE, "nachricht", "Worauf wird gewartet?", NACHRICHTEN.map(|(n, t)| Option_::neu(n, t))).hinweis("Nur wenn auf ein Geschehen gewartet wird.").freiwillig(DE).wert(felder.text("nachricht")).fehler(zu("nachricht")))
        (Eingabe::neu("sendename", "Wie heißt die Nachricht?").hinweis("Nur wenn eine Nachricht gesendet wird. Der andere Vorgang wartet auf eine Nachricht dieses Namens.").freiwillig(DE).wert(felder.text("sendename")).fehler(zu("sendename")))
        (Eingabe::neu("schluessel", "An welchem Schlüssel erkennen sich die beiden Vorgänge?").hinweis("Nur wenn eine Nachricht gesendet wird, zum Beispiel hundemarke oder vorgangsnummer.").freiwillig(DE).wert(felder.text("schluessel")).fehler(zu("schluessel")))
        (Eingabe::neu("signalname", "Wie heißt das Signal?").hinweis("Nur wenn auf ein Signal gewartet wird.").freiwillig(DE).wert(felder.text("signalname")).fehler(zu("signalname")))
        details.bw-vorbild open[felder.text("was") == "zeit"] {
            summary { "Wie lange gewartet wird (nur bei „Warten auf eine Zeit“)" }
            (zeit::maske(&|feld| felder.text(feld).to_owned(), zu, false))
        }
        details.bw-vorbild open[felder.text("was") == "aufruf"] {
            summary { "Welcher Baustein (nur bei „Ein gemeinsamer Baustein“)" }
            (Auswahl::liste(DE, "aufruf", "Welcher Baustein läuft hier?", angebote.iter().map(|a| Option_::neu(&a.id, &a.name))).freiwillig(DE).wert(felder.text("aufruf")).fehler(zu("aufruf")))
            @for name in angaben {
                @let feld = format!("angabe.{name}");
                @let braucht: Vec<String> = angebote.iter().filter(|a| a.angaben.iter().any(|n| n == name)).map(|a| format!("„{}“", a.name)).collect();
                (Eingabe::neu(&feld, &format!("Angabe „{name}“")).hinweis(&format!("Nur bei {}: der Name des Wertes, zum Beispiel gebuehr.", braucht.join(", "))).freiwillig(DE).wert(felder.text(&feld)).fehler(zu(&feld)))
            }
            ul.kern-list.kern-list--bullet { @for a in angebote { li { strong { (a.name) } @if !a.beschreibung.is_empty() { ": " (a.beschreibung) } @if a.schliesst_ab { " Er schließt den Vorgang ab; danach kommt nur noch das Ende." } } } }
        }
    }
}

fn verzweigung(m: &Modell, f: &Fluss, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld: &str| Fehlerhinweis::fuer(fehler, feld);
    let eltern = m.knoten[f.von].eltern;
    let ziele: Vec<(String, String)> = (0..m.knoten.len())
        .filter(|nr| {
            m.knoten[*nr].eltern == eltern
                && *nr != f.nach
                && !m.knoten[*nr].eingehend.is_empty()
                && m.knoten[*nr].haengt_an.is_none()
        })
        .map(|nr| {
            (m.knoten[nr].id.clone(), format!("{} ({})", web::ablauf::titel(&m.knoten[nr]), art_in_worten(m, nr)))
        })
        .collect();
    html! {
        p.kern-body { "Gilt die Bedingung, geht es an einer anderen Stelle weiter, sonst wie bisher. So führt ein Weg auch zurück." }
        (Eingabe::neu("frage", "Was wird hier entschieden?").wert(felder.text("frage")).maximal(120).fehler(zu("frage")))
        (Eingabe::neu("bedingung", "Der andere Weg gilt, wenn").hinweis("Zum Beispiel: gebuehr > 100 oder entscheidung = \"ablehnung\"").wert(felder.text("bedingung")).fehler(zu("bedingung")))
        (Auswahl::liste(DE, "nach", "Wohin führt er?", ziele.iter().map(|(n, t)| Option_::neu(n, t))).wert(felder.text("nach")).fehler(zu("nach")))
        (bausteine::knopfzeile(html! { (Knopf::neben("Weg verzweigen").feld("aktion", "verzweigen")) }))
    }
}
