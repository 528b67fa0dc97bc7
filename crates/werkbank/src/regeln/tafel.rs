//! One decision: its table in words with the FEEL of each cell, and buttons for rows and columns; or its formula.

use konto::Aktion;
use tabelle::{Entscheidung, Logik, Mangel, Regelwerk, Spalte, Spaltensicht, Tabelle, TabelleFehler, Trefferart};
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang},
    html,
};

use super::{
    Sichten, Werk, bedarf_aus, bekannte, entscheidungsblatt, geklammert, herkunft, knopf, maengel, marke_von, oeffnen,
    schritte, seitenadresse, sichten, weiter_zu, zum_aendern,
};
use crate::gemeinsam::{Blick, DE, freitext, gespeichert, sperrhinweis};

/// `GET /werkstatt/{id}/regeln/{e}`
pub async fn zeigen(anfrage: Anfrage, Path((id, e)): Path<(String, String)>) -> Ergebnis {
    let (b, werk, e) = oeffnen(&anfrage, &id, &e, Aktion::Lesen).await?;
    seite(&anfrage, &b, &werk, &e, None, Vec::new())
}

fn seite(
    anfrage: &Anfrage,
    b: &Blick,
    werk: &Werk,
    e: &Entscheidung,
    felder: Option<&Felder>,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let a = seitenadresse(&b.w, &e.id);
    let fest = b.w.grundlage.is_some();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (herkunft(&b.w, werk))
        @if !e.frage.is_empty() { p.kern-body { (e.frage) } }
        (bausteine::knopfzeile(html! { (bausteine::linkknopf(Rang::Neben, &format!("{a}/probe"), "Ausprobieren")) }))
        @match &e.logik {
            Logik::Tabelle(t) => (tafel(b, werk, e, t, &a)),
            Logik::Formel(f) => (formel(e, f, (&a, fest), felder, &fehler)),
            Logik::Schritte(s) => (schritte::abschnitt(e, s, (&a, fest), &bekannte(b, &werk.regelwerk), felder, &fehler)),
            Logik::Anderes(wort) => {
                (bausteine::meldung(Art::Hinweis, wort, bausteine::absatz("Diese Art von Entscheidung lesen Sie hier und probieren sie aus. Ändern lässt sie sich mit einem DMN-Modeller: Hier gibt es dafür noch keine Eingabe. Sie bleibt, wie sie ist.")))
                (schritte::nur_lesen(&werk.regelwerk.lesbar(&e.id).unwrap_or_default()))
            },
            Logik::Nichts => (bausteine::meldung(Art::Warnung, "Noch leer", bausteine::absatz("Die Entscheidung hat noch keinen Inhalt."))),
        }
        @if !fest { (frage(e, &a)) }
    };
    let mut seite = entscheidungsblatt(anfrage, &b.w, &format!("Entscheidung „{}“", e.name));
    if !fehler.is_empty() {
        seite = seite.fehler(fehler);
    }
    seite.inhalt(inhalt).antwort()
}

fn tafel(b: &Blick, werk: &Werk, e: &Entscheidung, t: &Tabelle, a: &str) -> Markup {
    let s = sichten(b, &werk.regelwerk, e, t);
    let fest = b.w.grundlage.is_some();
    html! {
        (befunde(&maengel(b, werk, e), a))
        (bausteine::abschnitt("Regeln"))
        p.kern-body { (t.treffer.worte()) ". Unter den Worten steht in kleiner Schrift, wie es in der Datei steht (FEEL)." }
        form method="post" action=(a) data-bw-formular="" {
            input type="hidden" name="marke" value=(marke_von(e));
            (regeltabelle(t, &s, (!fest).then_some(a)))
        }
        @if !fest {
            (bausteine::knopfzeile(html! {
                (bausteine::linkknopf(Rang::Haupt, &format!("{a}/regel/neu"), "Regel hinzufügen"))
                @if (1..=MEISTE_ZELLEN).contains(&(t.regeln.len() * spaltenzahl(t))) { (bausteine::linkknopf(Rang::Neben, &format!("{a}/zellen"), "Alle Zellen bearbeiten")) }
            }))
            (spalten(e, t, a))
            (trefferwahl(e, t, a))
        }
    }
}

/// More cells than a form may have fields are edited rule by rule.
const MEISTE_ZELLEN: usize = 1500;

fn spaltenzahl(t: &Tabelle) -> usize {
    t.eingaenge.len() + t.ausgaenge.len() + t.anmerkungen.len()
}

/// What the check finds, each with the way to the rule.
fn befunde(m: &[Mangel], a: &str) -> Markup {
    let punkte = |muss: bool| {
        html! {
            ul.kern-list.kern-list--bullet {
                @for m in m.iter().filter(|m| m.muss == muss) {
                    li { (m.satz) @for r in &m.regeln { " " a.kern-link href=(format!("{a}/regel/{}", r + 1)) { "Regel " (r + 1) " ändern" (bausteine::verborgen(&format!(": {}", m.satz))) } } }
                }
            }
        }
    };
    html! {
        @if m.iter().any(|m| m.muss) { (bausteine::meldung(Art::Warnung, "Das stimmt noch nicht", punkte(true))) }
        @if m.iter().any(|m| !m.muss) { (bausteine::meldung(Art::Hinweis, "Bitte ansehen", punkte(false))) }
        @if m.is_empty() { p { (bausteine::status(Art::Erfolg, "Die Prüfung findet keinen Mangel.")) } }
    }
}

/// Words, and the FEEL where it says it in other signs.
fn zelle(worte: &str, feel: &str) -> Markup {
    let formel = worte.strip_prefix('=').map(str::trim);
    html! {
        @if let Some(f) = formel { code.bw-feel.bw-feel--allein dir="ltr" { (f) } }
        @else {
            span { (worte) }
            @if !feel.trim().is_empty() && worte != feel.trim() { code.bw-feel dir="ltr" { (feel.trim()) } }
        }
    }
}

/// The table; with buttons where it can be changed. `ausprobiert`: the rules that held.
pub fn regeltabelle(t: &Tabelle, s: &Sichten, a: Option<&str>) -> Markup {
    tabelle_mit(t, s, a, &[])
}

/// As [`regeltabelle`], with the rules that hold marked.
pub fn tabelle_mit(t: &Tabelle, s: &Sichten, a: Option<&str>, gilt: &[usize]) -> Markup {
    let leer = Spaltensicht::default();
    let kopf = |art: &str, titel: &str, was: &str| {
        html! { th."kern-table__header" scope="col" { span.bw-spaltenart { (art) } (titel) @if !was.is_empty() && was != titel { code.bw-feel dir="ltr" { (was) } } } }
    };
    html! {
        section."kern-table-responsive".bw-tabelle.bw-tabelle--karten.bw-entscheidung tabindex="0" aria-label="Regeln der Tabelle" {
            table.kern-table {
                caption.bw-sr { "Regeln der Tabelle" }
                thead."kern-table__head" { tr."kern-table__row" {
                    th."kern-table__header" scope="col" { "Regel" }
                    @for e in &t.eingaenge { (kopf("Wenn", e.ueberschrift(), &e.ausdruck)) }
                    @for e in &t.ausgaenge { (kopf("dann", e.ueberschrift(), &e.name)) }
                    @for n in &t.anmerkungen { (kopf("Notiz", n, "")) }
                    @if a.is_some() { th."kern-table__header" scope="col" { "Ändern" } }
                } }
                tbody."kern-table__body" {
                    @for (i, r) in t.regeln.iter().enumerate() {
                        tr."kern-table__row".bw-gilt[gilt.contains(&i)] id={"regel-" (i + 1)} {
                            th."kern-table__cell".bw-zeilenkopf scope="row" data-spalte="Regel" { @if let Some(a) = a { a.kern-link href=(format!("{a}/regel/{}", i + 1)) { (bausteine::verborgen("Regel ")) (i + 1) } } @else { (i + 1) } @if gilt.contains(&i) { " " (bausteine::status(Art::Erfolg, "trifft zu")) } }
                            @for (n, f) in r.eingaben.iter().enumerate() { td."kern-table__cell" data-spalte=(titel("Wenn", t.eingaenge.get(n).map(|e| e.ueberschrift()))) { (zelle(&s.eingaenge.get(n).unwrap_or(&leer).worte(f), f)) } }
                            @for (n, f) in r.ausgaben.iter().enumerate() { td."kern-table__cell" data-spalte=(titel("dann", t.ausgaenge.get(n).map(|e| e.ueberschrift()))) { (zelle(&s.ausgaenge.get(n).unwrap_or(&leer).ergebnis(f), f)) } }
                            @for n in 0..t.anmerkungen.len() { td."kern-table__cell" data-spalte=(titel("Notiz", t.anmerkungen.get(n).map(String::as_str))) { (r.anmerkungen.get(n).map_or("", String::as_str)) } }
                            @if let Some(a) = a { td."kern-table__cell" data-spalte="Ändern" { (zeilenknoepfe(a, i, t.regeln.len())) } }
                        }
                    }
                }
            }
        }
    }
}

/// What stands above a cell where the table is a list of cards.
fn titel(art: &str, name: Option<&str>) -> String {
    name.map_or_else(|| art.to_owned(), |n| format!("{art}: {n}"))
}

fn zeilenknoepfe(a: &str, i: usize, zahl: usize) -> Markup {
    let zusatz = format!("Regel {}", i + 1);
    let k = |text: &'static str, aktion: &str| html! { (Knopf::still(text).zusatz(&zusatz).feld("aktion", &format!("{aktion}:{i}"))) };
    html! {
        div.bw-zeilenknoepfe {
            a.kern-link href=(format!("{a}/regel/{}", i + 1)) { "Bearbeiten" (bausteine::verborgen(&format!(" {zusatz}"))) }
            @if i > 0 { (k("Nach oben", "hoch")) }
            @if i + 1 < zahl { (k("Nach unten", "runter")) }
            (k("Kopieren", "kopieren"))
            (k("Löschen", "loeschen"))
        }
    }
}

fn spalten(e: &Entscheidung, t: &Tabelle, a: &str) -> Markup {
    let eine = |s: Spalte, titel: &str, zahl: usize| {
        let (name, i) = (s.name(), s.nr());
        let k = |text: &'static str, aktion: &str| html! { (Knopf::still(text).zusatz(titel).feld("aktion", &format!("{aktion}:{name}"))) };
        html! {
            li {
                span.kern-body { (if matches!(s, Spalte::Eingang(_)) { "Wenn: " } else { "Dann: " }) (titel) }
                div.bw-zeilenknoepfe {
                    a.kern-link href=(format!("{a}/spalte/{name}")) { "Bearbeiten" (bausteine::verborgen(&format!(": {titel}"))) }
                    @if i > 0 { (k("Nach links", "links")) }
                    @if i + 1 < zahl { (k("Nach rechts", "rechts")) }
                    (k("Kopieren", "spalte-kopieren"))
                    (k("Löschen", "spalte-loeschen"))
                }
            }
        }
    };
    html! {
        (bausteine::abschnitt("Spalten"))
        form method="post" action=(a) data-bw-formular="" {
            input type="hidden" name="marke" value=(marke_von(e));
            ul.bw-aufgaben {
                @for (i, s) in t.eingaenge.iter().enumerate() { (eine(Spalte::Eingang(i), s.ueberschrift(), t.eingaenge.len())) }
                @for (i, s) in t.ausgaenge.iter().enumerate() { (eine(Spalte::Ausgang(i), s.ueberschrift(), t.ausgaenge.len())) }
            }
        }
        (bausteine::knopfzeile(html! {
            (bausteine::linkknopf(Rang::Neben, &format!("{a}/spalte/neu-eingang"), "Bedingung hinzufügen"))
            (bausteine::linkknopf(Rang::Neben, &format!("{a}/spalte/neu-ausgang"), "Ergebnis hinzufügen"))
        }))
    }
}

fn trefferwahl(e: &Entscheidung, t: &Tabelle, a: &str) -> Markup {
    let namen: Vec<(String, &str)> = Trefferart::ALLE.iter().map(|t| (t.name(), t.worte())).collect();
    let jetzt = t.treffer.name();
    html! {
        details.bw-vorbild {
            summary { "Wenn mehrere Regeln zutreffen" }
            (bausteine::formular(a, html! {
                input type="hidden" name="marke" value=(marke_von(e));
                (Auswahl::liste(DE, "treffer", "Was gilt dann?", namen.iter().map(|(n, w)| Option_::neu(n, w))).wert(&jetzt))
                (bausteine::knopfzeile(html! { (Knopf::neben("Übernehmen").feld("aktion", "treffer")) }))
            }))
        }
    }
}

fn formel(
    e: &Entscheidung,
    f: &str,
    (a, fest): (&str, bool),
    felder: Option<&Felder>,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let wert = felder.and_then(|x| x.wert("formel")).unwrap_or(f);
    html! {
        (bausteine::abschnitt("Formel"))
        @if fest { code.bw-feel.bw-feel--allein dir="ltr" { (f) } }
        @else {
            (bausteine::formular(a, html! {
                input type="hidden" name="marke" value=(marke_von(e));
                (Langtext::neu("formel", "Formel (FEEL)").hinweis("Zum Beispiel: parameter.gebuehr * anzahl").zeilen(4).wert(wert).maximal(4000).fehler(Fehlerhinweis::fuer(fehler, "formel")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Formel speichern").feld("aktion", "formel")) (Knopf::neben("Tabelle daraus machen").feld("aktion", "tabelle")) (Knopf::neben("Rechnung in Schritten daraus machen").feld("aktion", "zu-schritten")) }))
            }))
            p.kern-body { "In einer Tabelle steht je Fall eine Regel. Die Formel wird dann zum Ergebnis der ersten Regel. In einer Rechnung in Schritten bekommt jeder Zwischenwert einen Namen; die Formel wird dann zum Ergebnis." }
        }
    }
}

fn frage(e: &Entscheidung, a: &str) -> Markup {
    html! {
        details.bw-vorbild {
            summary { "Frage ändern" }
            (bausteine::formular(a, html! {
                input type="hidden" name="marke" value=(marke_von(e));
                (Eingabe::neu("frage", "Welche Frage beantwortet die Entscheidung?").wert(&e.frage).maximal(500))
                (bausteine::knopfzeile(html! { (Knopf::neben("Frage speichern").feld("aktion", "frage")) }))
            }))
        }
    }
}

/// `POST /werkstatt/{id}/regeln/{e}`: what a button says.
pub async fn handeln(anfrage: Anfrage, Path((id, e)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (b, werk, entscheidung) = zum_aendern(&anfrage, &id, &e).await?;
    let (aktion, rest) = felder.text("aktion").split_once(':').unwrap_or((felder.text("aktion"), ""));
    let frage = match freitext(felder.text("frage"), 500) {
        Ok(f) => f,
        Err(satz) => {
            let fehler = vec![Fehlerhinweis::neu("frage", satz)];
            return seite(&anfrage, &b, &werk, &entscheidung, Some(&felder), fehler);
        }
    };
    let bekannt = bekannte(&b, &werk.regelwerk);
    let bemerkung = format!("Entscheidung „{}“: {}", entscheidung.name, was(aktion));
    let zu = (e.as_str(), felder.text("marke"));
    let nein = knopf(&anfrage, &b.w, zu, &bemerkung, |w| match aktion {
        "frage" => w.frage_setzen(&e, &frage),
        "formel" => {
            let neu = geklammert(felder.text("formel").trim());
            w.formel_setzen(&e, &neu)?;
            bedarf_aus(w, &e, &neu, &bekannt)
        }
        "tabelle" => w.zur_tabelle(&e),
        "zu-schritten" => w.zu_schritten(&e),
        "treffer" => w.treffer_setzen(&e, Trefferart::von_name(felder.text("treffer")).ok_or(TabelleFehler::Fehlt)?),
        _ => match schritte::handeln(w, &e, (aktion, rest), &felder, &bekannt) {
            Some(ergebnis) => ergebnis,
            None => schieben(w, &e, aktion, rest),
        },
    })
    .await?;
    match nein {
        None => weiter_zu(&b.w, &e),
        Some((da, satz)) => {
            let b = Blick::von(&anfrage, da);
            let (b, werk, jetzt) = neu_oeffnen(&anfrage, b, &e)?;
            let feld = match aktion {
                "formel" => "formel",
                "schritt-neu" => "neu-feel",
                _ => "",
            };
            seite(&anfrage, &b, &werk, &jetzt, Some(&felder), vec![Fehlerhinweis::neu(feld, satz)])
        }
    }
}

fn neu_oeffnen(anfrage: &Anfrage, b: Blick, e: &str) -> Result<(Blick, Werk, Entscheidung), web::WebFehler> {
    let werk =
        Werk::oeffnen(&b.w.dateien, &anfrage.haus.bausteine).ok().flatten().ok_or(web::WebFehler::NichtGefunden)?;
    let jetzt = werk.regelwerk.entscheidung(e).map_err(|_| web::WebFehler::NichtGefunden)?;
    Ok((b, werk, jetzt))
}

fn schieben(w: &mut Regelwerk, e: &str, aktion: &str, rest: &str) -> Result<(), TabelleFehler> {
    let fehlt = || TabelleFehler::Fehlt;
    let zeile = || rest.parse::<usize>().map_err(|_| fehlt());
    let spalte = || Spalte::von_name(rest).ok_or_else(fehlt);
    let davor = |s: Spalte| {
        Some(match s {
            Spalte::Eingang(n) => Spalte::Eingang(n.checked_sub(1)?),
            Spalte::Ausgang(n) => Spalte::Ausgang(n.checked_sub(1)?),
        })
    };
    match aktion {
        "hoch" => w.regel_tauschen(e, zeile()?.checked_sub(1).ok_or_else(fehlt)?),
        "runter" => w.regel_tauschen(e, zeile()?),
        "kopieren" => w.regel_kopieren(e, zeile()?),
        "loeschen" => w.regel_loeschen(e, zeile()?),
        "links" => w.spalte_tauschen(e, davor(spalte()?).ok_or_else(fehlt)?),
        "rechts" => w.spalte_tauschen(e, spalte()?),
        "spalte-kopieren" => w.spalte_kopieren(e, spalte()?),
        "spalte-loeschen" => w.spalte_loeschen(e, spalte()?),
        _ => Err(fehlt()),
    }
}

/// For the history.
fn was(aktion: &str) -> &'static str {
    match aktion {
        "frage" => "Frage geändert",
        "formel" => "Formel geändert",
        "tabelle" => "zur Tabelle gemacht",
        "treffer" => "geändert, was bei mehreren Treffern gilt",
        "hoch" | "runter" => "Regel verschoben",
        "kopieren" => "Regel kopiert",
        "loeschen" => "Regel gelöscht",
        "links" | "rechts" => "Spalte verschoben",
        "spalte-kopieren" => "Spalte kopiert",
        "spalte-loeschen" => "Spalte gelöscht",
        _ => schritte::was(aktion).unwrap_or("geändert"),
    }
}
