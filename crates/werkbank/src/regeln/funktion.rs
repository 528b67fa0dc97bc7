//! A function that several decisions call: what it takes, its formula, who calls it.

use konto::Aktion;
use tabelle::{Funktion, Regelwerk, TabelleFehler};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, Langtext, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, Werkstueck, marke};

use super::{ANDERS, Urteile, Werk, darf_aendern, geklammert, herkunft, schritte, seitenadresse, umbauen};
use crate::gemeinsam::{Blick, Stoerung, adresse, aendern, blatt_zu, gespeichert, gesperrt, sperrhinweis};

/// The page of a function that does not exist yet.
const NEU: &str = "neu";

/// Type of DMN, the word for it.
const TYPEN: [(&str, &str); 5] =
    [("", "beliebig"), ("number", "Zahl"), ("string", "Text"), ("boolean", "Ja oder Nein"), ("date", "Tag")];

/// „liste“, „von: Tag“: a line each.
fn als_zeilen(angaben: &[(String, String)]) -> String {
    let zeile = |(n, t): &(String, String)| match TYPEN.iter().find(|(d, _)| d == t) {
        Some(("", _)) => n.clone(),
        Some((_, wort)) => format!("{n}: {wort}"),
        None => format!("{n}: {t}"),
    };
    angaben.iter().map(zeile).collect::<Vec<_>>().join("\n")
}

/// Read back; a type of the file's own stays by its name.
fn aus_zeilen(text: &str, eigene: &[(String, String)]) -> Result<Vec<(String, String)>, String> {
    text.lines()
        .map(str::trim)
        .filter(|z| !z.is_empty())
        .map(|z| {
            let (name, wort) = z.split_once(':').map_or((z, "beliebig"), |(n, w)| (n.trim(), w.trim()));
            let bekannt = TYPEN.iter().find(|(_, w)| w.eq_ignore_ascii_case(wort)).map(|(d, _)| *d);
            let typ = bekannt.or_else(|| eigene.iter().map(|(_, t)| t.as_str()).find(|t| *t == wort));
            let typ = typ.ok_or_else(|| {
                format!("„{wort}“ gibt es hier nicht. Schreiben Sie: Zahl, Text, Tag, Ja oder Nein, beliebig.")
            })?;
            Ok((name.to_owned(), typ.to_owned()))
        })
        .collect()
}

fn ort(w: &Werkstueck, id: &str) -> String {
    format!("{}/funktion/{id}", adresse(w))
}

/// The functions on the page of all decisions; nothing to add in an adaptation.
pub fn abschnitt(w: &Werkstueck, werk: &Regelwerk) -> Markup {
    let alle = werk.funktionen().unwrap_or_default();
    let zeilen = alle.iter().map(|f| {
        vec![
            bausteine::link(&ort(w, &f.id), &f.name),
            html! { (f.angaben.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>().join(", ")) },
            html! { @if f.benutzt.is_empty() { "niemand" } @else { (f.benutzt.join(", ")) } },
        ]
    });
    html! {
        (bausteine::abschnitt("Funktionen"))
        p.kern-body { "Was mehrere Entscheidungen gleich rechnen, steht einmal als Funktion da. In Formeln rufen Sie sie mit ihrem Namen auf." }
        @if alle.is_empty() { p.kern-body { "Noch keine." } }
        @else { (Tabelle::neu("Funktionen", ["Funktion", "Nimmt", "Benutzt von"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
        @if w.grundlage.is_none() { (bausteine::knopfzeile(bausteine::linkknopf(Rang::Neben, &ort(w, NEU), "Funktion hinzufügen"))) }
    }
}

fn neue() -> Funktion {
    Funktion {
        id: NEU.to_owned(),
        name: String::new(),
        angaben: Vec::new(),
        formel: Some(String::new()),
        zeilen: Vec::new(),
        benutzt: Vec::new(),
    }
}

fn finden(w: &Werkstueck, anfrage: &Anfrage, f: &str) -> Result<(Werk, Funktion), WebFehler> {
    let werk = Werk::oeffnen(&w.dateien, &anfrage.haus.bausteine).ok().flatten().ok_or(WebFehler::NichtGefunden)?;
    let funktion = if f == NEU { neue() } else { werk.regelwerk.funktion(f).map_err(|_| WebFehler::NichtGefunden)? };
    Ok((werk, funktion))
}

/// `GET /werkstatt/{id}/funktion/{f}`
pub async fn zeigen(anfrage: Anfrage, Path((id, f)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let (werk, f) = finden(&b.w, &anfrage, &f)?;
    seite(&anfrage, &b, &werk, &f, None, Vec::new())
}

fn seite(
    anfrage: &Anfrage,
    b: &Blick,
    werk: &Werk,
    f: &Funktion,
    felder: Option<&Felder>,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let da = |n: &str, sonst: String| felder.and_then(|x| x.wert(n)).map_or(sonst, str::to_owned);
    let fest = b.w.grundlage.is_some();
    let formel = f.formel.clone().unwrap_or_default();
    let bekannt = super::bekannte(b, &werk.regelwerk);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (herkunft(&b.w, werk))
        @if !f.benutzt.is_empty() { p.kern-body { "Diese Entscheidungen benutzen sie: " (f.benutzt.join(", ")) "." } }
        @if f.formel.is_none() {
            (bausteine::meldung(Art::Hinweis, "Nur zum Lesen", bausteine::absatz("Diese Funktion ist keine Formel. Ändern lässt sie sich mit einem DMN-Modeller; hier bleibt sie, wie sie ist.")))
        }
        @if fest || f.formel.is_none() { (schritte::nur_lesen(&f.zeilen)) }
        @else {
            (bausteine::formular(&ort(&b.w, &f.id), html! {
                input type="hidden" name="marke" value=(marke(f));
                @if f.id == NEU { (Eingabe::neu("name", "Name").hinweis("So rufen Formeln sie auf, zum Beispiel: Naechte").wert(&da("name", String::new())).maximal(60).breite(24).fehler(zu("name"))) }
                (Langtext::neu("angaben", "Was sie nimmt, eine Angabe je Zeile").hinweis("Name, und nach einem Doppelpunkt die Art: Zahl, Text, Tag, Ja oder Nein. Ohne Art ist alles erlaubt. In dieser Reihenfolge stehen die Angaben beim Aufruf in Klammern.").zeilen(4).wert(&da("angaben", als_zeilen(&f.angaben))).maximal(1000).fehler(zu("angaben")))
                (Langtext::neu("formel", "Formel (FEEL)").hinweis("Sie kennt nur ihre Angaben und sich selbst, zum Beispiel: max(0, bis - von)").zeilen(5).wert(&da("formel", formel.clone())).maximal(4000).fehler(zu("formel")))
                @if !formel.is_empty() { p.bw-leise { "In Worten: " (schritte::in_worten(&formel, &bekannt)) } }
                (bausteine::knopfzeile(html! {
                    (Knopf::haupt("Funktion speichern"))
                    @if f.id != NEU { (Knopf::still("Löschen").zusatz(&f.name).symbol("delete").feld("aktion", "loeschen")) }
                }))
            }))
        }
    };
    let alle = seitenadresse(&b.w, "");
    let titel = if f.id == NEU { "Funktion hinzufügen".to_owned() } else { format!("Funktion „{}“", f.name) };
    blatt_zu(anfrage, &b.w, &titel)
        .krume(alle.clone(), "Entscheidungen")
        .zurueck(alle)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /werkstatt/{id}/funktion/{f}`
pub async fn speichern(anfrage: Anfrage, Path((id, f)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf_aendern(&b.w)?;
    let (werk, funktion) = finden(&b.w, &anfrage, &f)?;
    let weg = felder.text("aktion") == "loeschen";
    let mut fehler = Vec::new();
    let name = if f == NEU { felder.text("name").trim().to_owned() } else { funktion.name.clone() };
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie der Funktion einen Namen."));
    }
    let angaben = aus_zeilen(felder.text("angaben"), &funktion.angaben).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("angaben", satz));
        Vec::new()
    });
    let getippt = schritte::feel_von(&felder, "formel");
    if getippt.is_empty() && !weg {
        fehler.push(Fehlerhinweis::neu("formel", "Schreiben Sie, was die Funktion rechnet."));
    }
    if !fehler.is_empty() && !weg {
        return seite(&anfrage, &b, &werk, &funktion, Some(&felder), fehler);
    }
    let formel = if funktion.formel.as_deref() == Some(&*getippt) { getippt } else { geklammert(&getippt) };
    let haus = std::sync::Arc::clone(&anfrage.haus.bausteine);
    let bemerkung =
        if weg { format!("Funktion „{name}“ gelöscht") } else { format!("Funktion „{name}“ geändert") };
    let mut neue_id = f.clone();
    let urteile = Urteile::default();
    let mut machen = |d: &mut Dateien| {
        let jetzt = Werk::oeffnen(d, &haus).ok().flatten();
        let da = jetzt.and_then(|w| if f == NEU { Some(neue()) } else { w.regelwerk.funktion(&f).ok() });
        if da.is_none_or(|da| marke(&da) != felder.text("marke")) {
            return Err(Stoerung::Anders);
        }
        let tun = |w: &mut Regelwerk| -> Result<(), TabelleFehler> {
            match (weg, f.as_str()) {
                (true, _) => w.funktion_loeschen(&f),
                (false, NEU) => w.funktion_neu(&name, &angaben, &formel).map(|id| neue_id = id),
                (false, _) => w.funktion_setzen(&f, &angaben, &formel),
            }
        };
        umbauen(d, &haus, &urteile, tun).map_err(|e| Stoerung::Einwand(e.satz))
    };
    let _ = machen(&mut b.w.dateien.clone());
    match aendern(&anfrage, &b.w, &bemerkung, machen).await? {
        Geaendert::Ja(w) if weg => Ok(web::weiter(&format!("{}?gespeichert=ja", seitenadresse(&w, "")))),
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}?gespeichert=ja", ort(&w, &neue_id)))),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => {
            let feld = if weg {
                ""
            } else if satz.contains("gibt es schon") {
                "name"
            } else {
                "formel"
            };
            seite(&anfrage, &b, &werk, &funktion, Some(&felder), vec![Fehlerhinweis::neu(feld, satz)])
        }
        Geaendert::Anders(da, Stoerung::Anders) => {
            let b = Blick::von(&anfrage, *da);
            let (werk, funktion) = finden(&b.w, &anfrage, &f)?;
            seite(&anfrage, &b, &werk, &funktion, Some(&felder), vec![Fehlerhinweis::neu("", ANDERS)])
        }
    }
}
