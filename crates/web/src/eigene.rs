//! The frame's own routes: staying signed in, and in a demonstration the gallery of components.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use grund::Sprache;
use http::{HeaderValue, StatusCode, header};
use maud::{Markup, html};

use crate::{
    Anfrage, Bereich, Ergebnis, Seite, WebFehler, Wege, Zugang,
    bausteine::{
        self as b, Art, Aufgabe, Auswahl, Dateifeld, Datumsfeld, Eingabe, Ereignis, Fehlerhinweis, Gruppe, Kasten,
        Knopf, Langtext, Option_, Rang, Spalte, Stufe, Tabelle, Zeile,
    },
};

/// The routes.
#[must_use]
pub fn wege() -> Wege {
    Wege::neu("web")
        .post("/sitzung/verlaengern", Zugang::Sitzung, verlaengern)
        .get("/auftritt/{marke}/stil.css", Zugang::Offen, stil)
        .get("/auftritt/{marke}/wappen", Zugang::Offen, wappen)
        .get("/demo/bausteine", Zugang::Offen, galerie)
        .get("/demo/bausteine/fehler", Zugang::Offen, galerie_fehler)
        .get("/demo/bausteine/amt", Zugang::Offen, galerie_amt)
}

/// Loading the session has extended it already.
async fn verlaengern(_: Anfrage) -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// Colours of a Land or an authority: another style has another address, so browsers keep it.
async fn stil(anfrage: Anfrage, Path(marke): Path<String>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let da = stand.auftritte().into_iter().find(|a| a.stil_marke().as_deref() == Some(marke.as_str()));
    let css = da.and_then(|a| a.stil()).ok_or(WebFehler::NichtGefunden)?;
    Ok(fest("text/css; charset=utf-8", css.into_bytes()))
}

/// The arms of a Land or an authority. Opened by itself, the picture may do nothing at all.
async fn wappen(anfrage: Anfrage, Path(marke): Path<String>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let da = stand.auftritte().into_iter().find(|a| a.wappen_marke().as_deref() == Some(marke.as_str()));
    let w = da.and_then(|a| a.wappen.as_ref()).ok_or(WebFehler::NichtGefunden)?;
    let mut antwort = fest(w.art.als_text(), w.bytes.to_vec());
    let csp = HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");
    antwort.headers_mut().insert(header::CONTENT_SECURITY_POLICY, csp);
    Ok(antwort)
}

fn fest(art: &'static str, bytes: Vec<u8>) -> Response {
    let kopf = [(header::CONTENT_TYPE, art), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (kopf, bytes).into_response()
}

fn nur_demonstration(anfrage: &Anfrage) -> Result<(), WebFehler> {
    if anfrage.haus.einstellungen.demonstration { Ok(()) } else { Err(WebFehler::NichtGefunden) }
}

async fn galerie(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    Seite::neu(&anfrage, "Bausteine")
        .krume("/demo", "Demonstration")
        .inhalt(html! { (anzeigen(s)) (listen(s)) (felder(s, &[])) })
        .antwort()
}

async fn galerie_fehler(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let fehler: Vec<Fehlerhinweis> = [
        ("name", "Geben Sie Ihren Namen ein."),
        ("geburt", "Geben Sie ein Datum ein, das in der Vergangenheit liegt, zum Beispiel 31 3 1980."),
        ("steuerbefreit", "Wählen Sie „Ja“ oder „Nein“."),
        ("rassen", "Wählen Sie mindestens eine Rasse."),
        ("land", "Wählen Sie ein Land."),
        ("text", "Beschreiben Sie den Hund mit mindestens zehn Zeichen."),
        ("nachweis", "Die Datei ist größer als 10 MB. Wählen Sie eine kleinere Datei."),
        ("einwilligung", "Bestätigen Sie, dass Ihre Angaben stimmen."),
    ]
    .map(|(ziel, text)| Fehlerhinweis::neu(ziel, text))
    .into();
    Seite::neu(&anfrage, "Angaben zum Hund")
        .leistung("Hund anmelden")
        .schritt(3, 4)
        .zurueck("/demo/bausteine")
        .krume("/demo/bausteine", "Bausteine")
        .fehler(fehler.clone())
        .inhalt(felder(anfrage.sprache, &fehler))
        .antwort()
}

async fn galerie_amt(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    Seite::neu(&anfrage, "Eingangskorb (Muster)").bereich(Bereich::Amt).inhalt(tabelle()).antwort()
}

fn anzeigen(s: Sprache) -> Markup {
    html! {
        (b::absatz("Alle Bausteine der Seiten auf einen Blick. Diese Seite gibt es nur in der Demonstration."))
        section {
            (b::abschnitt("Meldungen"))
            @for (art, titel) in [(Art::Hinweis, "Hinweis"), (Art::Erfolg, "Gespeichert"), (Art::Warnung, "Frist läuft ab"), (Art::Fehler, "Nicht gesendet")] {
                (b::meldung(art, titel, html! { p.kern-body { "Bitte prüfen Sie Ihre Angaben bis zum 31. März 2026." } }))
            }
        }
        section {
            (b::abschnitt("Status"))
            p { (b::status(Art::Hinweis, "in Bearbeitung")) " " (b::status(Art::Erfolg, "erledigt")) " "
                (b::status(Art::Warnung, "Antwort nötig")) " " (b::status(Art::Fehler, "abgelehnt")) }
        }
        section {
            (b::abschnitt("Knöpfe und Links"))
            div { (b::knopfzeile(html! {
                (b::linkknopf(Rang::Haupt, "#", "Online beantragen")) (b::linkknopf(Rang::Neben, "#", "Merkzettel")) (b::linkknopf(Rang::Still, "#", "Später"))
            })) }
            p.kern-body { "Ein Satz mit einem " (b::link("/demo/bausteine/fehler", "Link auf die Fehlerseite")) " mitten darin." }
        }
        section {
            (b::abschnitt("Schritte"))
            (b::schritt_zeile(s, 2, 4))
            (b::schritt_liste(s, "Schritte des Formulars", &[
                ("Person", Some("#"), Stufe::Erledigt), ("Anschrift", Some("#"), Stufe::Erledigt), ("Hund", None, Stufe::Aktuell), ("Nachweise", None, Stufe::Offen),
            ]))
        }
    }
}

fn listen(s: Sprache) -> Markup {
    let wann = |text: &str| html! { time datetime="2026-03-02" { (text) } };
    html! {
        (b::zusammenfassung(s, "Ihre Angaben", &[
            Zeile::neu("Name", "Mirosława Čornakec-Ḫalīl").aendern("#"),
            Zeile::neu("Anschrift", "Hauptmarkt 1\n02625 Bautzen / Budyšin").aendern("#"),
            Zeile::neu("Hundesteuer für 2026", "75,00 €"),
        ]))
        section {
            (b::abschnitt("Aufgaben"))
            (b::aufgaben(&[
                Aufgabe::neu(html! { "Angaben zur Person" }, Art::Erfolg, "erledigt").adresse(Some("#".into())),
                Aufgabe::neu(html! { "Nachweise hochladen" }, Art::Warnung, "offen").adresse(Some("#".into())),
                Aufgabe::neu(html! { "Prüfen und absenden" }, Art::Hinweis, "noch nicht möglich").zusatz("Laden Sie zuerst die Nachweise hoch."),
            ]))
        }
        section {
            (b::abschnitt("Verlauf"))
            (b::verlauf(&[
                Ereignis { wann: wann("bis 31. März 2026"), titel: "Bitte beantworten Sie eine Rückfrage".into(), wer: None, inhalt: Some(b::linkknopf(Rang::Haupt, "#", "Antworten")), offen: true },
                Ereignis { wann: wann("5. März 2026"), titel: "Rückfrage gestellt".into(), wer: Some("Stadt Bautzen, Steueramt".into()), inhalt: None, offen: false },
                Ereignis { wann: wann("2. März 2026"), titel: "Antrag eingegangen".into(), wer: None, inhalt: Some(b::hinweis_klein("Vorgangsnummer BW-7K3M9-QX2TC")), offen: false },
            ]))
        }
        section {
            (b::abschnitt("Dateien"))
            (b::dateiliste(s, &[
                ("Nachweis-Assistenzhund.pdf", "PDF, 1,4 MB", b::status(Art::Erfolg, "geprüft"), None),
                ("Foto.jpg", "JPG, 820 KB", b::status(Art::Warnung, "nicht auf Schadsoftware geprüft"), None),
            ]))
        }
        section { (b::abschnitt("Tabelle")) (tabelle()) (b::blaettern(s, Some("#"), Some("#"))) }
    }
}

fn tabelle() -> Markup {
    let zelle = |text: &str| html! { (text) };
    html! {
        (Tabelle::neu("Eingangskorb, nach Frist geordnet", [
            Spalte::text("Nummer"), Spalte::text("Leistung"), Spalte::text("Eingang"), Spalte::text("Frist").sortiert("ascending"), Spalte::text("Stand"), Spalte::zahl("Gebühr"),
        ])
        .zeile([b::link("#", "BW-7K3M9-QX2TC"), zelle("Hund anmelden"), zelle("02.03.2026"), zelle("31.03.2026"), b::status(Art::Warnung, "neu"), zelle("75,00 €")])
        .zeile([b::link("#", "BW-11AA9-ZZ2TC"), zelle("Hund anmelden"), zelle("01.03.2026"), zelle("15.04.2026"), b::status(Art::Hinweis, "in Bearbeitung"), zelle("1.125,00 €")]))
    }
}

fn felder(s: Sprache, fehler: &[Fehlerhinweis]) -> Markup {
    let f = |name: &str| Fehlerhinweis::fuer(fehler, name);
    let laender = [Option_::neu("DE", "Deutschland"), Option_::neu("PL", "Polen"), Option_::neu("CZ", "Tschechien")];
    let rassen = [
        Option_::neu("collie", "Collie"),
        Option_::neu("dackel", "Dackel"),
        Option_ { hinweis: Some("Bitte beschreiben Sie den Hund unten."), ..Option_::neu("mix", "Mischling") },
    ];
    let einkuenfte = html! {
        (Eingabe::neu("betrag", "Monatliches Einkommen").dezimal().breite(12).einheit("€").freiwillig(s))
        (Auswahl::ja_nein(s, "sozial", "Beziehen Sie Sozialleistungen?").wert("nein"))
    };
    b::formular_gespeichert(
        s,
        "/demo/bausteine",
        "/demo/bausteine",
        html! {
            (Eingabe::neu("name", "Vor- und Nachname").autocomplete("name").maximal(200).fehler(f("name")))
            (Eingabe::neu("mail", "E-Mail-Adresse").hinweis("Dorthin schicken wir die Bestätigung.").art("email").autocomplete("email").freiwillig(s).fehler(f("mail")))
            (Eingabe::neu("plz", "Postleitzahl").ziffern().breite(6).autocomplete("postal-code").wert("02625"))
            (Datumsfeld::neu(s, "geburt", "Wann sind Sie geboren?").hinweis("Zum Beispiel 31 3 1980").geburtstag().werte("32", "3", "1980").fehler(f("geburt")))
            (Auswahl::ja_nein(s, "steuerbefreit", "Ist der Hund ein Assistenzhund?").hinweis("Assistenzhunde sind von der Steuer befreit.").fehler(f("steuerbefreit")))
            (Auswahl::kaesten("rassen", "Welche Rassen hat der Hund?", rassen).fehler(f("rassen")))
            (Auswahl::liste(s, "land", "In welchem Land war der Hund vorher gemeldet?", laender).fehler(f("land")))
            (Langtext::neu("text", "Beschreiben Sie den Hund").hinweis("Höchstens 500 Zeichen.").maximal(500).fehler(f("text")))
            (Dateifeld::neu("nachweis", "Nachweis hochladen", "PDF, JPG oder PNG, höchstens 10 MB je Datei.", ".pdf,.jpg,.jpeg,.png").mehrere().fehler(f("nachweis")))
            (Gruppe::neu("einkuenfte", "Ihre Einkünfte", einkuenfte).hinweis("Nur nötig, wenn Sie eine Ermäßigung beantragen."))
            (Kasten::neu("einwilligung", "Ich bestätige, dass meine Angaben stimmen.").fehler(f("einwilligung")))
            (b::knopfzeile(html! { (Knopf::haupt("Weiter")) (Knopf::neben("Speichern und später fortsetzen").feld("aktion", "spaeter")) (Knopf::still("Abbrechen").symbol("delete")) }))
        },
    )
}
