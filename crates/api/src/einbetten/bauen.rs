//! `/einbetten`: choose place, services and colours, see it, copy it.

use std::{collections::BTreeMap, sync::Arc};

use http::{HeaderValue, header};
use verzeichnis::{Gemeinde, Ortstreffer, Stand};
use web::{
    Anfrage, Bereich, CSP, Ergebnis, Felder, Markup, Seite, WebFehler, abfragewert,
    axum::response::IntoResponse as _,
    bausteine::{
        Art as Meldungsart, Eingabe, Fehlerhinweis, Knopf, absatz, abschnitt, hinweis_klein, knopfzeile, link, meldung,
    },
    html,
};

use super::{Auszug, eigene, farbe::Farben};
use grund::{LeistungKennung, Sprache};

/// `GET /einbetten?ort=…&leistungen=…&farbe=…&grund=…`
pub(super) async fn seite(anfrage: Anfrage) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let eingabe = felder.text("ort");
    let treffer = if eingabe.is_empty() { None } else { Some(stand.ort_suchen(eingabe)) };
    let mut fehler = Vec::new();
    if treffer == Some(Ortstreffer::Keiner) {
        let satz = "Diesen Ort kennen wir nicht. Prüfen Sie die Schreibweise, oder geben Sie die Postleitzahl ein.";
        fehler.push(Fehlerhinweis::neu("ort", satz));
    }
    let farben = Farben::lesen(felder.text("farbe"), felder.text("grund"));
    if let Err(p) = &farben {
        fehler.push(Fehlerhinweis::neu("farbe", p.text()));
    }
    let inhalt = html! {
        (absatz("Zeigen Sie die Leistungen Ihrer Gemeinde auf Ihrer eigenen Website. Wählen Sie den Ort, die Leistungen und die Farben. Danach kopieren Sie eine Zeile in Ihre Seite. Ohne Skript, ohne Cookies."))
        @match &treffer {
            Some(Ortstreffer::Einer(g)) => (wahl(&anfrage, g, &felder, farben.ok(), &fehler)),
            Some(Ortstreffer::Mehrere(alle)) => {
                (meldung(Meldungsart::Hinweis, "Welchen Ort meinen Sie?", html! {
                    ul.kern-list.kern-list--bullet {
                        @for g in alle { li { (link(&format!("/einbetten?ort={}", g.ags), &g.mit_kreis())) } }
                    }
                }))
                (ortsfrage(eingabe, &fehler))
            }
            _ => (ortsfrage(eingabe, &fehler)),
        }
    };
    let seite = Seite::neu(&anfrage, "Leistungen einbetten")
        .bereich(Bereich::Schnittstelle)
        .oeffentlich()
        .krume("/api", "Schnittstelle");
    let mut antwort = seite.fehler(fehler).inhalt(inhalt).into_response();
    // The preview is our own page in a frame.
    let csp = format!("{CSP}; frame-src 'self'");
    if let Ok(csp) = HeaderValue::from_str(&csp) {
        antwort.headers_mut().insert(header::CONTENT_SECURITY_POLICY, csp);
    }
    Ok(antwort)
}

fn ortsfrage(eingabe: &str, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        form.bw-suche method="get" action="/einbetten" {
            (Eingabe::neu("ort", "Gemeinde").hinweis("Name oder Postleitzahl").wert(eingabe).maximal(120)
                .fehler(Fehlerhinweis::fuer(fehler, "ort")))
            (Knopf::haupt("Weiter"))
        }
    }
}

fn wahl(
    anfrage: &Anfrage,
    g: &Arc<Gemeinde>,
    felder: &Felder,
    farben: Option<Farben>,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let sonst = Farben::default();
    let (farbe, grund) = (sonst.farbe.to_string(), sonst.grund.to_string());
    let oder = |name, sonst: &str| Some(felder.text(name)).filter(|w| !w.is_empty()).unwrap_or(sonst).to_owned();
    let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "leistungen").map(|(_, w)| w.as_str()).collect();
    let heute = grund::tag_von(anfrage.jetzt);
    let stand = anfrage.haus.verzeichnis.stand();
    let auszug = Auszug::von(anfrage, g, "", &[Sprache::De]);
    let namen: Vec<(String, String)> = auszug
        .map(|a| a.leistungen.into_iter().map(|l| (l.kennung, l.name)).collect())
        .unwrap_or_else(|_| eigene(&stand, g, heute).iter().map(|l| (l.kennung.to_string(), l.name.clone())).collect());
    html! {
        p.kern-body { "Gemeinde: " strong { (g.mit_kreis()) } ". " (link("/einbetten", "Andere Gemeinde wählen")) }
        form.bw-formular method="get" action="/einbetten" {
            input type="hidden" name="ort" value=(g.ags);
            @if namen.is_empty() {
                (absatz("Für diese Gemeinde sind noch keine eigenen Leistungen eingetragen."))
            } @else {
                (leistungswahl(&stand, &namen, &gewaehlt))
            }
            (Eingabe::neu("farbe", "Farbe für Überschrift und Links").hinweis("Sechs Stellen, zum Beispiel 005ea5. Der Kontrast wird geprüft.")
                .breite(8).maximal(7).wert(&oder("farbe", &farbe)).fehler(Fehlerhinweis::fuer(fehler, "farbe")))
            (Eingabe::neu("grund", "Farbe des Hintergrunds").hinweis("Sechs Stellen, zum Beispiel ffffff für Weiß.")
                .breite(8).maximal(7).wert(&oder("grund", &grund)).fehler(Fehlerhinweis::fuer(fehler, "grund")))
            (knopfzeile(html! { (Knopf::haupt("Zeile erzeugen")) }))
        }
        @if let Some(farben) = farben { (ergebnis(anfrage, g, &gewaehlt, farben)) }
    }
}

/// A box: its number, key and name of the service.
type Zeile<'a> = (usize, &'a str, &'a str);

/// The services by the uppermost situation they belong to first; one of which something was chosen stands open.
fn leistungswahl(stand: &Stand, namen: &[(String, String)], gewaehlt: &[&str]) -> Markup {
    // What belongs to no situation comes last.
    let mut gruppen: BTreeMap<(bool, String), Vec<Zeile<'_>>> = BTreeMap::new();
    for (nr, (kennung, name)) in namen.iter().enumerate() {
        let leistung = LeistungKennung(kennung.clone());
        let lage = stand.lagen_der_leistung(&leistung).next().map(|l| {
            let oben = std::iter::successors(Some(l), |l| stand.lage(l.eltern.as_deref()?)).last().unwrap_or(l);
            let wort = oben.texte.get(Sprache::De.tag()).map(|t| &t.name).filter(|n| !n.is_empty());
            wort.unwrap_or(&oben.name).clone()
        });
        let gruppe = (lage.is_none(), lage.unwrap_or_else(|| "Weitere Leistungen".to_owned()));
        gruppen.entry(gruppe).or_default().push((nr, kennung, name));
    }
    html! {
        fieldset.kern-fieldset aria-describedby="leistungen-hinweis" {
            legend.kern-label { "Welche Leistungen sollen erscheinen?" }
            div.kern-hint id="leistungen-hinweis" { "Wählen Sie nichts, dann erscheinen immer alle, auch neue. Öffnen Sie eine Lebenslage, um Leistungen auszuwählen." }
            div.kern-fieldset__body {
                @for ((_, name), alle) in &gruppen {
                    @let davon = alle.iter().filter(|(_, k, _)| gewaehlt.contains(k)).count();
                    details.bw-wahlgruppe open[davon > 0] {
                        summary { (name) " (" @if davon > 0 { (davon) " von " } (alle.len()) ")" }
                        @for (nr, kennung, name) in alle {
                            @let id = format!("leistungen-{nr}");
                            div.kern-form-check {
                                input.kern-form-check__checkbox type="checkbox" id=(id) name="leistungen" value=(kennung) checked[gewaehlt.contains(kennung)];
                                label.kern-label for=(id) { (name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn ergebnis(anfrage: &Anfrage, g: &Gemeinde, gewaehlt: &[&str], farben: Farben) -> Markup {
    let basis = &anfrage.adresse();
    let mut abfrage = vec![format!("farbe={}", farben.farbe), format!("grund={}", farben.grund)];
    if !gewaehlt.is_empty() {
        let alle: Vec<String> = gewaehlt.iter().map(|k| abfragewert(k)).collect();
        abfrage.push(format!("leistungen={}", alle.join(",")));
    }
    let hier = format!("/einbetten/{}?{}", g.ags, abfrage.join("&"));
    let titel = format!("Leistungen: {}", g.name.anzeige());
    let zeile = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"480\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>",
        html! { (format!("{basis}{hier}")) }.into_string(),
        html! { (titel) }.into_string(),
    );
    let stueck = format!("{basis}/api/v1/einbetten/{}.html?{}", g.ags, abfrage.join("&"));
    let herkunft = basis.as_str();
    html! {
        (abschnitt("Für jede Website: ein Rahmen"))
        (absatz("Kopieren Sie diese Zeile an die Stelle Ihrer Seite, an der die Leistungen erscheinen sollen."))
        pre.bw-code tabindex="0" { code id="zeile" { (zeile) } }
        p data-bw-kopieren="zeile" {}
        (hinweis_klein(&format!("Hat Ihre Website eine Content-Security-Policy, ergänzen Sie darin: frame-src {herkunft}")))
        (abschnitt("Für Websites mit eigenem Server: HTML"))
        (absatz("Ihr Server holt dieses Stück HTML und setzt es in Ihre Seite ein. Es sieht dann aus wie Ihre Seite, und die Besucherinnen und Besucher laden nichts von uns."))
        pre.bw-code tabindex="0" { code id="stueck" { "curl '" (stueck) "'" } }
        p data-bw-kopieren="stueck" {}
        (hinweis_klein(&format!("Mit den Parametern farbe und grund ist ein Stylesheet von uns dabei; dann gehört style-src {herkunft} in Ihre Content-Security-Policy. Ohne sie gestalten Sie die Klassen selbst, die mit basiswerk- beginnen.")))
        (abschnitt("Vorschau"))
        iframe.bw-rahmenvorschau src=(hier) title=(format!("Vorschau: {titel}")) height="480" loading="lazy" {}
    }
}
