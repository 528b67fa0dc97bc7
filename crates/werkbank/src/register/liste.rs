//! Finding processes: by words, by owner, by the building blocks in them.

use grund::{Traeger, suchform};
use web::{
    Anfrage, Ergebnis,
    bausteine::{self, Art, Auswahl, Eingabe, Knopf, Option_, Spalte, Tabelle},
    format, html,
};
use werkstatt::register::Prozess;

use super::{BAUSTEINE, adresse_von, alle, bausteinname, getan, geteilt, marke_stand, registerblatt};
use crate::gemeinsam::{DE, abfrage, traegername};

/// Does an entry have all of these words, in whatever form?
fn passt(p: &Prozess, besitzer: &str, worte: &str) -> bool {
    let bausteine: Vec<&str> = p.bausteine.iter().map(|b| bausteinname(b)).collect();
    let text = suchform(&format!(
        "{} {} {} {} {besitzer} {}",
        p.angaben.name,
        p.angaben.beschreibung,
        p.leistung_name,
        p.leistung.as_str(),
        bausteine.join(" ")
    ));
    suchform(worte).split_whitespace().all(|w| text.contains(w))
}

/// `GET /werkstatt/register`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let alle = alle(&anfrage).await?;
    let felder = abfrage(&anfrage);
    let (wort, baustein, besitzer) = (felder.text("wort"), felder.text("baustein"), felder.text("besitzer"));
    let mut besitzende: Vec<Traeger> = alle.iter().map(|p| p.traeger).collect();
    besitzende.sort_unstable();
    besitzende.dedup();
    let namen: Vec<(String, String)> = besitzende.iter().map(|t| (t.to_string(), traegername(&anfrage, *t))).collect();
    let name_von = |t: Traeger| namen.iter().find(|(k, _)| *k == t.to_string()).map_or("", |(_, n)| n);
    let gefunden: Vec<&Prozess> = alle
        .iter()
        .filter(|p| besitzer.is_empty() || p.traeger.to_string() == besitzer)
        .filter(|p| baustein.is_empty() || p.bausteine.iter().any(|b| b == baustein))
        .filter(|p| passt(p, name_von(p.traeger), wort))
        .collect();
    let spalten = ["Ablauf", "Dienst", "Gehört zu", "Bausteine", "Stand", "Zu sehen für", "Geändert"].map(Spalte::text);
    let zeilen = gefunden.iter().map(|p| {
        let bausteine: Vec<&str> = p.bausteine.iter().map(|b| bausteinname(b)).collect();
        vec![
            html! { (bausteine::link(&adresse_von(p), &p.angaben.name)) },
            html! { (p.leistung_name) },
            html! { (name_von(p.traeger)) },
            html! { (bausteine.join(", ")) },
            marke_stand(p.angaben.stand),
            html! { (geteilt(&anfrage, &p.angaben.teilen)) },
            format::zeit_element(DE, p.geaendert),
        ]
    });
    let inhalt = html! {
        (getan(&anfrage))
        p.kern-body { "Hier stehen Abläufe, die Länder und Behörden miteinander teilen. Sie können sie ansehen, vergleichen und in einen eigenen Dienst übernehmen. Einen eigenen Ablauf stellen Sie von seiner Seite „Ablauf“ aus hier ein." }
        form.bw-formular method="get" action="/werkstatt/register" role="search" {
            (Eingabe::neu("wort", "Suchen").hinweis("Name, Dienst, Behörde oder Baustein").art("search").wert(wort).maximal(120).freiwillig(DE))
            (Auswahl::liste(DE, "baustein", "Mit dem Baustein", BAUSTEINE.map(|(n, w)| Option_::neu(n, w))).wert(baustein).freiwillig(DE))
            (Auswahl::liste(DE, "besitzer", "Von", namen.iter().map(|(k, n)| Option_::neu(k, n))).wert(besitzer).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Suchen")) }))
        }
        @if gefunden.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Nichts gefunden", bausteine::absatz(if alle.is_empty() { "Im Register steht noch nichts, was Sie sehen dürfen." } else { "Versuchen Sie es mit weniger Wörtern oder ohne Baustein." })))
        } @else { (Tabelle::neu("Abläufe im Register", spalten).titel_verborgen().zeilen(zeilen)) }
    };
    registerblatt(&anfrage, "Prozessregister").inhalt(inhalt).antwort()
}
