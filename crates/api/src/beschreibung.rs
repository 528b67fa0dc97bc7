//! `/api`: the interface described for people, in German, out of the same table as the OpenAPI document.

use web::{
    Anfrage, Bereich, Ergebnis, Markup, Seite, Wege, Zugang,
    bausteine::{Spalte, Tabelle, absatz, link},
    html,
};

use crate::{
    endpunkt::{Endpunkt, alle},
    modelle::LIZENZ,
    problem::Art,
    schema::Schemata,
};

pub(crate) fn wege() -> Wege {
    Wege::neu("api").get("/api", Zugang::Offen, seite)
}

async fn seite(anfrage: Anfrage) -> Ergebnis {
    let adresse = &anfrage.adresse();
    let rate = anfrage.haus.einstellungen.anonym_je_minute;
    let mut schemata = Schemata::new();
    for e in alle() {
        (e.antwort)(&mut schemata);
    }
    Seite::neu(&anfrage, "Schnittstelle für Programme")
        .bereich(Bereich::Schnittstelle)
        .oeffentlich()
        .inhalt(html! {
            (absatz("Alles, was das Portal über Leistungen, Stellen, Orte und Zuständigkeiten weiß, steht auch Programmen offen: zum Lesen, ohne Anmeldung, kostenlos."))
            p.kern-body {
                "Für Programme: " (link("/api/v1/openapi.json", "Beschreibung nach OpenAPI 3.1"))
                ". Für Ihre Website ohne Programm: " (link("/einbetten", "Leistungen einbetten")) "."
            }
            nav aria-labelledby="inhaltsverzeichnis" {
                h2.kern-heading-medium id="inhaltsverzeichnis" { "Auf dieser Seite" }
                ul.kern-list.kern-list--bullet {
                    li { (link("#regeln", "Regeln für alle Adressen")) }
                    @for e in alle() { li { (link(&format!("#{}", e.name), e.titel)) } }
                    li { (link("#felder", "Felder der Antworten")) }
                    li { (link("#fehler", "Fehler")) }
                }
            }
            section aria-labelledby="regeln" {
                h2.kern-heading-medium id="regeln" { "Regeln für alle Adressen" }
                (regeln(adresse, rate))
            }
            @for e in alle() { (adresse_beschreiben(e)) }
            section aria-labelledby="felder" {
                h2.kern-heading-medium id="felder" { "Felder der Antworten" }
                @for (name, schema) in &schemata { (felder(name, schema)) }
            }
            section aria-labelledby="fehler" {
                h2.kern-heading-medium id="fehler" { "Fehler" }
                (absatz("Jeder Fehler ist ein Dokument nach RFC 9457 (application/problem+json). „detail“ sagt, was genau nicht ging und was zu tun ist."))
                dl.bw-beschreibung {
                    @for art in Art::ALLE {
                        @let (anker, status, titel, tun) = art.angaben();
                        dt id=(anker) { (status.as_u16()) " " (titel) }
                        dd { (tun) }
                    }
                }
            }
        })
        .antwort()
}

fn regeln(adresse: &str, rate: u32) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            li { "Nur Lesen: GET und HEAD. Seiten anderer Herkunft dürfen die Antworten lesen (CORS)." }
            li { "Namen in JSON sind deutsch, klein, mit Unterstrich, ohne Umlaute. Kein Feld fehlt: Unbekanntes ist null." }
            li { "Zeitpunkte stehen nach RFC 3339 in UTC, Tage als JJJJ-MM-TT, Öffnungszeiten in Ortszeit." }
            li { "Jede Antwort hat einen ETag. Fragen Sie mit If-None-Match nach: Ist nichts anders, kommt 304 ohne Inhalt." }
            li { "Lange Listen kommen in Seiten. „weiter.adresse“ ist die nächste Seite; sie steht auch im Kopf Link. Ein Cursor bleibt gültig, auch wenn sich die Liste ändert." }
            li { "Texte kommen in der Sprache aus „sprache“ oder Accept-Language, sonst auf Deutsch. Die Antwort sagt, welche es ist." }
            li { "Hat ein Land eine eigene Adresse, antwortet die Schnittstelle dort nur für dieses Land, wie seine Seiten. Was zu einem anderen Land gehört, ist dort ein Fehler (404), der die andere Adresse nennt. Unter der gemeinsamen Adresse kommt alles; land wählt eines." }
            li { "Unbekannte Parameter sind ein Fehler, damit ein Tippfehler nicht unbemerkt bleibt." }
            li { "Ohne Schlüssel sind " (rate) " Anfragen in der Minute erlaubt, für jede Adresse. RateLimit-Remaining sagt, wie viele noch gehen. Wer mehr braucht, bittet den Betrieb um einen Schlüssel und schickt ihn so mit: " code { "Authorization: Bearer bwk_…" } }
            li { "Daten stehen unter " a.kern-link href=(LIZENZ.1) rel="external" { (LIZENZ.0) } ". „quelle.vermerk“ ist der Quellenvermerk. Postleitzahlen der Orte stehen unter der Open Database License 1.0." }
        }
        pre.bw-code tabindex="0" { code { "curl '" (adresse) "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=14625020'" } }
    }
}

fn adresse_beschreiben(e: &'static Endpunkt) -> Markup {
    let titel = format!("Parameter: {}", e.titel);
    let parameter = Tabelle::neu(
        &titel,
        [Spalte::text("Name"), Spalte::text("Bedeutung"), Spalte::text("Werte"), Spalte::text("Beispiel")],
    )
    .zeilen(e.parameter.iter().map(|p| {
        let pflicht = if p.im_pfad {
            " (im Pfad)"
        } else if p.pflicht {
            " (nötig)"
        } else {
            ""
        };
        vec![
            html! { code { (p.name) } (pflicht) },
            html! { (p.text) },
            html! { (p.wert.soll()) },
            html! { @if p.beispiel.is_empty() { "–" } @else { code { (p.beispiel) } } },
        ]
    }));
    html! {
        section aria-labelledby=(e.name) {
            h2.kern-heading-medium id=(e.name) { (e.titel) }
            p.kern-body { code.bw-umbruch { "GET " (e.pfad) } }
            (absatz(e.text))
            @if !e.parameter.is_empty() { (parameter) }
            @if !e.beispiele.is_empty() {
                p.kern-body { "Zum Ausprobieren:" }
                ul.kern-list.kern-list--bullet {
                    @for b in e.beispiele { li { a.kern-link.bw-umbruch href=(b) { (b) } } }
                }
            }
        }
    }
}

fn felder(name: &str, schema: &serde_json::Value) -> Markup {
    let leer = serde_json::Map::new();
    let eigenschaften = schema["properties"].as_object().unwrap_or(&leer);
    html! {
        (abschnitt_drei(name))
        (absatz(schema["description"].as_str().unwrap_or_default()))
        dl.bw-beschreibung {
            @for (feld, was) in eigenschaften {
                dt { code { (feld) } " " span.bw-leise { (art(was)) } }
                dd { (was["description"].as_str().unwrap_or_default()) }
            }
        }
    }
}

fn abschnitt_drei(name: &str) -> Markup {
    html! { h3.kern-heading-small id=(format!("schema-{name}")) { (name) } }
}

/// The kind of a field in words.
fn art(schema: &serde_json::Value) -> String {
    if let Some(ziel) = schema["$ref"].as_str() {
        return ziel.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(eine) = schema["anyOf"].get(0) {
        return format!("{} oder null", art(eine));
    }
    match (schema["type"].as_str().unwrap_or_default(), schema["format"].as_str()) {
        ("array", _) => format!("Liste von {}", art(&schema["items"])),
        ("string", Some("date")) => "Tag".to_owned(),
        ("string", Some("date-time")) => "Zeitpunkt".to_owned(),
        ("string", _) => "Text".to_owned(),
        ("integer", _) => "ganze Zahl".to_owned(),
        ("number", _) => "Zahl".to_owned(),
        ("boolean", _) => "ja/nein".to_owned(),
        _ => "Objekt".to_owned(),
    }
}
