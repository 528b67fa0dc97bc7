//! What state editors keep besides texts: citizens' words (synonyms) and situations with the order of their services.

use grund::{Land, LeistungKennung};
use konto::{Aktion, Ressource};
use verzeichnis::{Lage, Lagenart, Lagentext, Stand, Synonym};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Spalte, Tabelle},
    html,
};

use crate::gemeinsam::{DE, abfrage, blaettern, festschreiben, freitext, leistungsname, seite, tx};

/// The Länder whose catalogue she may change (or only read).
fn laender(anfrage: &Anfrage, a: Aktion) -> Result<Vec<Land>, WebFehler> {
    Ok(anfrage.sitzung()?.traeger(Ressource::Katalog, a).into_iter().filter_map(grund::Traeger::land).collect())
}

/// GET: synonyms and situations.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    maske(&anfrage, &Felder::default(), Vec::new())
}

fn maske(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let schreiben = laender(anfrage, Aktion::Aendern)?;
    let suche = abfrage(anfrage);
    let wort = grund::suchform(suche.text("wort"));
    let alle: Vec<&Synonym> = stand
        .synonyme()
        .iter()
        .filter(|s| {
            wort.is_empty()
                || grund::suchform(&s.wort).contains(&wort)
                || s.bedeutet.iter().any(|b| grund::suchform(b).contains(&wort))
        })
        .collect();
    let (hier, vorige, naechste) = blaettern(anfrage, &alle, 50);
    let inhalt = html! {
        @if suche.gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Die Suche kennt die Änderung sofort."))) }
        (bausteine::abschnitt("Wörter der Bürgerinnen und Bürger"))
        p.kern-body { "Wer „Perso“ sucht, meint den Personalausweis. Die Suche findet mit jedem Wort links, was rechts steht." }
        form.bw-formular method="get" action="/redaktion/katalog" role="search" {
            (Eingabe::neu("wort", "Wort suchen").art("search").wert(suche.text("wort")))
            (bausteine::knopfzeile(html! { (Knopf::neben("Suchen")) }))
        }
        p.kern-body role="status" { (worte(alle.len())) @if wort.is_empty() { " der Redaktionen" } ". " (mitgeliefert(&stand)) }
        @if !hier.is_empty() {
            (Tabelle::neu("Synonyme", [Spalte::text("Wort"), Spalte::text("bedeutet"), Spalte::text("Sprache"), Spalte::text("Gilt in"), Spalte::text("Löschen")]).titel_verborgen()
                .zeilen(hier.iter().map(|s| vec![
                    html! { (s.wort) },
                    html! { (s.bedeutet.join(", ")) },
                    html! { (s.sprache) },
                    html! { @match &s.land { Some(l) => (l.name()), None => "allen Ländern" } },
                    loeschen(s, &schreiben),
                ])))
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
        @if !schreiben.is_empty() {
            h3.kern-heading-small { "Wort aufnehmen oder ändern" }
            (bausteine::formular("/redaktion/synonyme", neues(felder, &fehler, &schreiben)))
        }
        (bausteine::abschnitt("Lebenslagen und Unternehmenslagen"))
        (baum(&stand, Lagenart::Leben))
        (baum(&stand, Lagenart::Unternehmen))
        @if !schreiben.is_empty() { p.kern-body { (bausteine::link("/redaktion/lage/neu", "Neue Lage anlegen")) } }
    };
    seite(anfrage, "Katalog: Wörter und Lagen").fehler(fehler).inhalt(inhalt).antwort()
}

fn worte(n: usize) -> String {
    match n {
        0 => "Keine Wörter".to_owned(),
        1 => "1 Wort".to_owned(),
        n => format!("{n} Wörter"),
    }
}

/// The list below has only what editors wrote; the search knows more.
fn mitgeliefert(stand: &Stand) -> String {
    format!(
        "Die Suche kennt außerdem {} mitgelieferte Wörter. Ein Wort der Redaktion geht einem gleichen mitgelieferten vor.",
        stand.mitgelieferte_worte()
    )
}

/// Words that hold everywhere belong to all Länder together; an editor changes those of her own.
fn loeschen(s: &Synonym, schreiben: &[Land]) -> Markup {
    let eigenes = s.land.is_some_and(|l| schreiben.contains(&l));
    html! {
        @if eigenes {
            (bausteine::formular("/redaktion/synonyme/loeschen", html! {
                input type="hidden" name="wort" value=(s.wort);
                input type="hidden" name="sprache" value=(s.sprache);
                @if let Some(l) = &s.land { input type="hidden" name="land" value=(l); }
                (Knopf::still("Löschen").zusatz(&s.wort).symbol("delete"))
            }))
        } @else { "gehört nicht zu Ihrem Land" }
    }
}

fn neues(felder: &Felder, fehler: &[Fehlerhinweis], schreiben: &[Land]) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let sprachen = grund::Sprache::ALLE.map(|s| (s.tag(), s.deutscher_name()));
    let laender: Vec<(String, &str)> = schreiben.iter().map(|l| (l.to_string(), l.name())).collect();
    let erstes = laender.first().map(|(k, _)| k.as_str()).unwrap_or_default();
    let sprache = if felder.text("sprache").is_empty() { "de" } else { felder.text("sprache") };
    html! {
        (Eingabe::neu("neu", "Wort").hinweis("Wie die Leute sagen, zum Beispiel „Perso“.").wert(felder.text("neu")).maximal(100).fehler(zu("neu")))
        (Eingabe::neu("bedeutet", "Bedeutet").hinweis("Ein oder mehrere Fachwörter, mit Komma getrennt.").wert(felder.text("bedeutet")).maximal(500).fehler(zu("bedeutet")))
        (Auswahl::liste(DE, "sprache", "Sprache", sprachen.iter().map(|(w, n)| Option_::neu(w, n))).wert(sprache))
        (Auswahl::liste(DE, "land", "Gilt in", laender.iter().map(|(w, n)| Option_::neu(w, n))).wert(erstes))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Wort speichern")) }))
    }
}

fn land_des_formulars(anfrage: &Anfrage, felder: &Felder) -> Result<Land, WebFehler> {
    let land: Land = felder.text("land").parse().map_err(|_| WebFehler::NichtGefunden)?;
    if laender(anfrage, Aktion::Aendern)?.contains(&land) { Ok(land) } else { Err(WebFehler::NichtGefunden) }
}

/// POST: a word of citizens.
pub async fn synonym(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let land = land_des_formulars(&anfrage, &felder)?;
    let sprache: grund::Sprache = felder.text("sprache").parse().map_err(|()| WebFehler::NichtGefunden)?;
    let mut fehler = Vec::new();
    let wort = freitext(felder.text("neu"), 100).unwrap_or_default();
    let bedeutet: Vec<String> = freitext(felder.text("bedeutet"), 500)
        .unwrap_or_default()
        .split(',')
        .map(|w| w.trim().to_owned())
        .filter(|w| !w.is_empty())
        .collect();
    if wort.is_empty() {
        fehler.push(Fehlerhinweis::neu("neu", "Schreiben Sie das Wort, nach dem die Leute suchen."));
    }
    if bedeutet.is_empty() {
        fehler.push(Fehlerhinweis::neu("bedeutet", "Schreiben Sie, was das Wort bedeutet."));
    }
    if !fehler.is_empty() {
        return maske(&anfrage, &felder, fehler);
    }
    let s = Synonym { wort, bedeutet, sprache: sprache.tag().to_owned(), land: Some(land) };
    let mut tx = tx(&anfrage, grund::Traeger::Land(land)).await?;
    verzeichnis::synonym_speichern(&mut tx, &s, "redaktion").await?;
    festschreiben(tx).await?;
    Ok(web::weiter("/redaktion/katalog?gespeichert=ja"))
}

/// POST: takes a word out.
pub async fn synonym_loeschen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let land = land_des_formulars(&anfrage, &felder)?;
    let mut tx = tx(&anfrage, grund::Traeger::Land(land)).await?;
    let wort = felder.wert("wort").unwrap_or_default();
    if !verzeichnis::synonym_loeschen(&mut tx, wort, felder.text("sprache"), Some(land)).await? {
        return Err(WebFehler::NichtGefunden);
    }
    festschreiben(tx).await?;
    Ok(web::weiter("/redaktion/katalog?gespeichert=ja"))
}

fn baum(stand: &Stand, art: Lagenart) -> Markup {
    let zeile = |l: &Lage| {
        let anzahl = stand.leistungen_der_lage(&l.kennung).len();
        html! { (bausteine::link(&format!("/redaktion/lage/{}", l.kennung), &l.name)) " (" (anzahl) ")" }
    };
    html! {
        h3.kern-heading-small { @match art { Lagenart::Leben => "Lebenslagen", Lagenart::Unternehmen => "Unternehmenslagen" } }
        ul.kern-list.kern-list--bullet {
            @for l in stand.lagen(art) {
                li {
                    (zeile(l))
                    ul.kern-list.kern-list--bullet { @for u in stand.unterlagen(&l.kennung) { li { (zeile(u)) } } }
                }
            }
        }
    }
}

fn leere_lage() -> Lage {
    Lage {
        kennung: String::new(),
        eltern: None,
        art: Lagenart::Leben,
        name: String::new(),
        texte: std::collections::BTreeMap::new(),
        reihenfolge: 0,
        laender: Vec::new(),
        quelle: "redaktion".to_owned(),
    }
}

/// GET: one situation: names and texts by language, its services in order.
pub async fn lage(anfrage: Anfrage, Path(kennung): Path<String>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let l = if kennung == "neu" {
        leere_lage()
    } else {
        stand.lage(&kennung).ok_or(WebFehler::NichtGefunden)?.as_ref().clone()
    };
    let leistungen: Vec<String> = stand.leistungen_der_lage(&kennung).iter().map(ToString::to_string).collect();
    lagenmaske(&anfrage, &kennung, &l, &leistungen.join("\n"), Vec::new())
}

fn lagenmaske(anfrage: &Anfrage, kennung: &str, l: &Lage, leistungen: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let zu = |feld: &str| Fehlerhinweis::fuer(&fehler, feld);
    let land = laender(anfrage, Aktion::Aendern)?.first().copied();
    let schreiben = land.is_some();
    let wurzeln: Vec<(&str, String)> = [Lagenart::Leben, Lagenart::Unternehmen]
        .into_iter()
        .flat_map(|a| stand.lagen(a))
        .filter(|w| w.kennung != l.kennung)
        .map(|w| (w.kennung.as_str(), w.name.clone()))
        .collect();
    let reihenfolge = l.reihenfolge.to_string();
    let arten = [Option_::neu("leben", "Lebenslage"), Option_::neu("unternehmen", "Unternehmenslage")];
    let felder = html! {
        @if let Some(land) = land.filter(|_| kennung != "neu") {
            p.kern-body { "Name und Text gelten nur in " (land.name()) ". Art, Platz und die Liste der Leistungen gelten überall, wo es die Lage gibt." }
        }
        @if l.text(land, DE).is_some_and(|t| !t.name.is_empty() && t.name != l.name) {
            p.kern-body { "Name im Katalog: " (l.name) }
        }
        @if kennung == "neu" {
            (Eingabe::neu("kennung", "Name in der Adresse").hinweis("Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel „umzug“.").wert(&l.kennung).maximal(80).fehler(zu("kennung")))
        }
        (Auswahl::radio("art", "Art", arten).wert(l.art.als_text()).nebeneinander())
        (Auswahl::liste(DE, "eltern", "Gehört zu", wurzeln.iter().map(|(w, n)| Option_::neu(w, n))).wert(l.eltern.as_deref().unwrap_or_default()).freiwillig(DE))
        (Eingabe::neu("reihenfolge", "Platz in der Liste").ziffern().breite(4).wert(&reihenfolge).fehler(zu("reihenfolge")))
        @for s in grund::Sprache::ALLE {
            @let t = l.text(land, s).cloned().unwrap_or_default();
            @let name = if s == DE && t.name.is_empty() { l.name.clone() } else { t.name.clone() };
            (Eingabe::neu(&format!("name-{}", s.tag()), &format!("Name, {}", s.deutscher_name())).wert(&name).maximal(200).fehler(zu(&format!("name-{}", s.tag()))))
            (Langtext::neu(&format!("text-{}", s.tag()), &format!("Text, {}", s.deutscher_name())).wert(&t.text).zeilen(4).freiwillig(DE).fehler(zu(&format!("text-{}", s.tag()))))
            @if t.ungeprueft {
                (Auswahl::kaesten(&format!("geprueft-{}", s.tag()), &format!("Prüfung, {}", s.deutscher_name()), [Option_::neu("ja", "Name und Text sind geprüft")])
                    .hinweis("Der Text kam mit dem Programm. Auf dem Portal steht, dass er noch nicht geprüft ist, bis Sie hier ein Häkchen setzen."))
            }
        }
        (Langtext::neu("leistungen", "Leistungen in der Reihenfolge, in der man sie braucht").hinweis("Eine Kennung je Zeile, zum Beispiel „hundesteuer-anmelden“ oder ein LeiKa-Schlüssel.").zeilen(8).wert(leistungen).fehler(zu("leistungen")).freiwillig(DE))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Lage speichern")) }))
    };
    let inhalt = html! {
        @if abfrage(anfrage).gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Das Portal zeigt die Änderung sofort."))) }
        @if schreiben { (bausteine::formular(&format!("/redaktion/lage/{kennung}"), felder)) }
        (bausteine::abschnitt("Leistungen dieser Lage"))
        ol.kern-list.kern-list--number {
            @for k in leistungen.lines() { li { (leistungsname(&stand, &LeistungKennung(k.trim().to_owned()), None)) } }
        }
    };
    let titel = if kennung == "neu" { "Neue Lage".to_owned() } else { format!("Lage: {}", l.name) };
    seite(anfrage, titel).krume("/redaktion/katalog", "Katalog").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST: saves a situation and the order of its services.
pub async fn lage_speichern(anfrage: Anfrage, Path(kennung): Path<String>, felder: Felder) -> Ergebnis {
    let land = *laender(&anfrage, Aktion::Aendern)?.first().ok_or(WebFehler::Verboten)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let mut l = if kennung == "neu" {
        leere_lage()
    } else {
        stand.lage(&kennung).ok_or(WebFehler::NichtGefunden)?.as_ref().clone()
    };
    let (leistungen, fehler) = lage_lesen(&stand, &kennung, land, &mut l, &felder);
    if !fehler.is_empty() {
        return lagenmaske(&anfrage, &kennung, &l, felder.text("leistungen"), fehler);
    }
    let mut tx = tx(&anfrage, grund::Traeger::Land(land)).await?;
    verzeichnis::lage_speichern(&mut tx, &l).await?;
    verzeichnis::lage_leistungen_setzen(&mut tx, &l.kennung, &leistungen).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/lage/{}?gespeichert=ja", l.kennung)))
}

/// What a Land writes holds there; the words of all stay as they are. A situation that only this Land has holds them itself.
fn worte_setzen(l: &mut Lage, allein: bool, land: Land, s: grund::Sprache, mut t: Lagentext) {
    let schluessel = if allein { s.tag().to_owned() } else { Lage::eigener(land, s) };
    let leer = t.name.is_empty() && t.text.is_empty();
    t.ungeprueft &= !leer;
    let bisher = l.texte.get(s.tag()).cloned().unwrap_or_else(|| Lagentext {
        name: if s == DE { l.name.clone() } else { String::new() },
        ..Lagentext::default()
    });
    let wie_alle = !allein && bisher == t;
    // Nothing in a language needs no check; but where all have words, a Land without any says so.
    if wie_alle || leer && (allein || !l.texte.contains_key(s.tag())) {
        l.texte.remove(&schluessel);
    } else {
        l.texte.insert(schluessel, t);
    }
}

fn lage_lesen(
    stand: &Stand,
    kennung: &str,
    land: Land,
    l: &mut Lage,
    felder: &Felder,
) -> (Vec<LeistungKennung>, Vec<Fehlerhinweis>) {
    let mut fehler = Vec::new();
    if kennung == "neu" {
        let neu = felder.text("kennung");
        let erlaubt = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if neu.is_empty() || neu.len() > 80 || !neu.chars().all(erlaubt) || neu.starts_with('-') || neu == "neu" {
            fehler
                .push(Fehlerhinweis::neu("kennung", "Schreiben Sie nur kleine Buchstaben, Ziffern und Bindestriche."));
        } else if stand.lage(neu).is_some() {
            fehler.push(Fehlerhinweis::neu("kennung", "Diesen Namen gibt es schon. Wählen Sie einen anderen."));
        }
        l.kennung = neu.to_owned();
        // A Land adds to its own catalogue.
        l.laender = vec![land];
    }
    l.art = Lagenart::lesen(felder.text("art")).unwrap_or(Lagenart::Leben);
    let eltern = felder.text("eltern");
    l.eltern = stand.lage(eltern).filter(|e| e.eltern.is_none() && e.kennung != l.kennung).map(|e| e.kennung.clone());
    match felder.text("reihenfolge").parse() {
        Ok(r) => l.reihenfolge = r,
        Err(_) => fehler.push(Fehlerhinweis::neu("reihenfolge", "Geben Sie eine ganze Zahl ein.")),
    }
    let allein = kennung == "neu" || l.laender == [land];
    let mut buergername_vorher = String::new();
    for s in grund::Sprache::ALLE {
        let mut nehmen = |art: &str, maximal: usize| {
            let feld = format!("{art}-{}", s.tag());
            freitext(felder.text(&feld), maximal).unwrap_or_else(|e| {
                fehler.push(Fehlerhinweis::neu(feld, e));
                String::new()
            })
        };
        let vorher = l.text(Some(land), s).cloned().unwrap_or_default();
        let ungeprueft = vorher.ungeprueft && !felder.gesetzt(&format!("geprueft-{}", s.tag()));
        let t = Lagentext { name: nehmen("name", 200), text: nehmen("text", 5000), ungeprueft };
        if s == DE {
            buergername_vorher = if vorher.name.is_empty() { l.name.clone() } else { vorher.name };
        }
        worte_setzen(l, allein, land, s, t);
    }
    let name = l.text(Some(land), DE).map(|t| t.name.clone()).unwrap_or_default();
    // Where citizens' name and the catalogue's differ, the catalogue's stays.
    if allein && l.name == buergername_vorher {
        l.name.clone_from(&name);
    }
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name-de", "Schreiben Sie den deutschen Namen."));
    }
    l.quelle = "redaktion".to_owned();
    let mut leistungen: Vec<LeistungKennung> = Vec::new();
    for k in felder.text("leistungen").lines().map(str::trim).filter(|k| !k.is_empty()) {
        let da = stand.leistung(&LeistungKennung(k.to_owned())).or_else(|| stand.nach_leika(k));
        match da {
            // A package stands for the list's entry on every page; kept is the entry, so that the list's order holds and
            // the situation keeps its service when the package goes.
            Some(x) => {
                let kennung = stand.listenkennung(&x.kennung);
                if !leistungen.contains(kennung) {
                    leistungen.push(kennung.clone());
                }
            }
            None => fehler.push(Fehlerhinweis::neu(
                "leistungen",
                format!("Die Leistung „{k}“ gibt es nicht. Prüfen Sie die Kennung."),
            )),
        }
    }
    (leistungen, fehler)
}
