//! A computation in several steps: every step with its name, its formula and the formula in words; buttons to add, move and take
//! steps away. What was typed is taken with every button.

use tabelle::{Entscheidung, Logik, Regelwerk, Schritt, Schrittinhalt, TabelleFehler};
use web::{
    Felder, Markup,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Langtext, Spalte, Tabelle},
    html,
};

use super::{bedarf_aus, geklammert, marke_von, sicht::Bekannt};
use crate::gemeinsam::DE;

/// The longest formula.
const LAENGSTE: usize = 4000;

/// The formula as a sentence, with what people call the names in it.
pub fn in_worten(feel: &str, bekannt: &[Bekannt]) -> String {
    // One word for people: the other ways to round are not in the library.
    werkstatt::werte::in_worten(&feel.replace("round half up", "round"), |n| {
        let b = bekannt.iter().find(|b| b.name == n)?;
        let worte = b.worte.split_once(": ").map_or(b.worte.as_str(), |(_, w)| w);
        Some(format!("„{worte}“"))
    })
}

/// The steps on the page of their decision.
pub fn abschnitt(
    e: &Entscheidung,
    schritte: &[Schritt],
    (a, fest): (&str, bool),
    bekannt: &[Bekannt],
    felder: Option<&Felder>,
    fehler: &[Fehlerhinweis],
) -> Markup {
    if fest {
        return lesen(schritte, bekannt);
    }
    html! {
        (bausteine::abschnitt("Schritte"))
        p.kern-body { "Jeder Schritt hat einen Namen, den die Schritte danach benutzen. Hat der letzte keinen Namen, ist er das Ergebnis. Sonst gehören alle Schritte zum Ergebnis, und andere lesen sie mit Punkt, zum Beispiel " code { (e.name) "." (schritte.first().map_or("schritt", |s| s.name.as_str())) } "." }
        (bausteine::formular(a, html! {
            input type="hidden" name="marke" value=(marke_von(e));
            @for (i, s) in schritte.iter().enumerate() { (einer(i, s, schritte.len(), bekannt, felder, fehler)) }
            details.bw-vorbild open[felder.is_some_and(|f| !f.text("neu-name").is_empty() || !f.text("neu-feel").is_empty())] {
                summary { "Schritt hinzufügen" }
                (Eingabe::neu("neu-name", "Name des neuen Schritts").hinweis("Zum Beispiel: zwoelftel").wert(felder.map_or("", |f| f.text("neu-name"))).maximal(60).breite(24).fehler(Fehlerhinweis::fuer(fehler, "neu-name")).freiwillig(DE))
                (Langtext::neu("neu-feel", "Seine Formel (FEEL)").hinweis("Zum Beispiel: parameter.satz / 12").zeilen(2).wert(felder.map_or("", |f| f.text("neu-feel"))).maximal(LAENGSTE).fehler(Fehlerhinweis::fuer(fehler, "neu-feel")).freiwillig(DE))
                (bausteine::knopfzeile(html! { (Knopf::neben("Schritt hinzufügen").feld("aktion", "schritt-neu")) }))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Alle Schritte speichern").feld("aktion", "schritte"))
                @if schritte.len() == 1 && schritte[0].name.is_empty() { (Knopf::still("Wieder eine einfache Formel daraus machen").feld("aktion", "schritte-formel")) }
            }))
        }))
    }
}

fn einer(
    i: usize,
    s: &Schritt,
    alle: usize,
    bekannt: &[Bekannt],
    felder: Option<&Felder>,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let (name, feel) = (format!("name-{i}"), format!("feel-{i}"));
    let getippt = |feld: &str, da: &str| felder.and_then(|f| f.wert(feld)).unwrap_or(da).to_owned();
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let letzter = i + 1 == alle;
    let titel = if s.name.is_empty() { "Ergebnis".to_owned() } else { format!("Schritt {}: {}", i + 1, s.name) };
    html! {
        fieldset.bw-rechenschritt id={"schritt-" (i + 1)} {
            legend.kern-heading-small { (titel) }
            @if s.name.is_empty() { input type="hidden" name=(name) value=""; }
            @else { (Eingabe::neu(&name, "Name").wert(&getippt(&name, &s.name)).maximal(60).breite(24).fehler(zu(&name))) }
            @match &s.inhalt {
                Schrittinhalt::Formel(f) => {
                    (Langtext::neu(&feel, "Formel (FEEL)").zeilen(u8::try_from(2 + f.len() / 90).unwrap_or(20).min(20)).wert(&getippt(&feel, f)).maximal(LAENGSTE).fehler(zu(&feel)))
                    // Words of what is saved, not of what is being typed.
                    @if getippt(&feel, f) == *f { p.bw-leise { "In Worten: " (in_worten(f, bekannt)) } }
                }
                Schrittinhalt::Anderes(wort, zeilen) => {
                    p.kern-body { (wort) ". Diese Art ändern Sie mit einem DMN-Modeller; hier bleibt sie, wie sie ist." }
                    (nur_lesen(zeilen))
                }
            }
            div.bw-knoepfe {
                @if i > 0 && !s.name.is_empty() { (Knopf::still("Nach oben").zusatz(&titel).feld("aktion", &format!("schritt-hoch:{i}"))) }
                @if !letzter && !s.name.is_empty() { (Knopf::still("Nach unten").zusatz(&titel).feld("aktion", &format!("schritt-runter:{i}"))) }
                @if alle > 1 { (Knopf::still("Löschen").zusatz(&titel).symbol("delete").feld("aktion", &format!("schritt-loeschen:{i}"))) }
            }
        }
    }
}

/// Expressions that are shown line by line.
pub fn nur_lesen(zeilen: &[String]) -> Markup {
    html! { @if !zeilen.is_empty() { ul.bw-feelzeilen { @for z in zeilen { li { code.bw-feel.bw-feel--allein dir="ltr" { (z) } } } } } }
}

fn lesen(schritte: &[Schritt], bekannt: &[Bekannt]) -> Markup {
    let zeilen = schritte.iter().map(|s| {
        let name = if s.name.is_empty() { "Ergebnis" } else { &s.name };
        let inhalt = match &s.inhalt {
            Schrittinhalt::Formel(f) => {
                html! { @let worte = in_worten(f, bekannt); (worte) @if worte != *f { code.bw-feel dir="ltr" { (f) } } }
            }
            Schrittinhalt::Anderes(_, zeilen) => nur_lesen(zeilen),
        };
        vec![html! { (name) }, inhalt]
    });
    html! {
        (bausteine::abschnitt("Schritte"))
        (Tabelle::neu("Schritte der Rechnung", ["Schritt", "Was er rechnet"].map(Spalte::text)).titel_verborgen().zeilen(zeilen))
    }
}

/// A typed formula as it is kept.
pub fn feel_von(felder: &Felder, feld: &str) -> String {
    felder.text(feld).replace("\r\n", "\n").trim().to_owned()
}

/// What a button does with the steps, after what was typed is taken. `None`: it is no button of theirs.
pub fn handeln(
    w: &mut Regelwerk,
    e: &str,
    (aktion, rest): (&str, &str),
    felder: &Felder,
    bekannt: &[Bekannt],
) -> Option<Result<(), TabelleFehler>> {
    let meine = aktion == "schritte" || aktion.starts_with("schritt-") || aktion == "schritte-formel";
    meine.then(|| tun(w, e, (aktion, rest), felder, bekannt))
}

fn tun(
    w: &mut Regelwerk,
    e: &str,
    (aktion, rest): (&str, &str),
    felder: &Felder,
    bekannt: &[Bekannt],
) -> Result<(), TabelleFehler> {
    let nr = || rest.parse::<usize>().map_err(|_| TabelleFehler::Fehlt);
    let da = w.schritte(e)?;
    let weg = if aktion == "schritt-loeschen" { Some(nr()?) } else { None };
    for (i, s) in da.iter().enumerate() {
        let (name, feel) = (format!("name-{i}"), format!("feel-{i}"));
        if Some(i) == weg || felder.wert(&name).is_none() {
            continue;
        }
        let Schrittinhalt::Formel(alt) = &s.inhalt else {
            w.schritt_setzen(e, i, felder.text(&name).trim(), "")?;
            continue;
        };
        let getippt = feel_von(felder, &feel);
        if getippt.is_empty() {
            return Err(TabelleFehler::Gehtnicht(format!(
                "Der Schritt „{}“ hat keine Formel. Schreiben Sie eine, oder löschen Sie ihn.",
                s.name
            )));
        }
        let neu = if getippt == *alt { getippt } else { geklammert(&getippt) };
        w.schritt_setzen(e, i, felder.text(&name).trim(), &neu)?;
    }
    match aktion {
        "schritt-neu" => {
            let feel = feel_von(felder, "neu-feel");
            if feel.is_empty() {
                return Err(TabelleFehler::Gehtnicht("Schreiben Sie, was der neue Schritt rechnet.".to_owned()));
            }
            w.schritt_einfuegen(e, usize::MAX, felder.text("neu-name").trim(), &geklammert(&feel))?;
        }
        "schritt-hoch" => w.schritt_tauschen(e, nr()?.checked_sub(1).ok_or(TabelleFehler::Fehlt)?)?,
        "schritt-runter" => w.schritt_tauschen(e, nr()?)?,
        "schritt-loeschen" => w.schritt_loeschen(e, nr()?)?,
        "schritte-formel" => w.zur_formel(e)?,
        _ => {}
    }
    let Logik::Schritte(jetzt) = w.entscheidung(e)?.logik else { return Ok(()) };
    let namen: Vec<String> = jetzt.iter().map(|s| s.name.clone()).collect();
    let andere: Vec<Bekannt> = bekannt.iter().filter(|b| !namen.contains(&b.name)).cloned().collect();
    for s in &jetzt {
        if let Schrittinhalt::Formel(f) = &s.inhalt {
            bedarf_aus(w, e, f, &andere)?;
        }
    }
    Ok(())
}

/// For the history.
pub fn was(aktion: &str) -> Option<&'static str> {
    Some(match aktion {
        "schritte" => "Schritte geändert",
        "schritt-neu" => "Schritt hinzugefügt",
        "schritt-hoch" | "schritt-runter" => "Schritt verschoben",
        "schritt-loeschen" => "Schritt gelöscht",
        "schritte-formel" => "zur Formel gemacht",
        "zu-schritten" => "zur Rechnung in Schritten gemacht",
        _ => return None,
    })
}
