//! The search over what this house has itself: its services (leistungen/), its concerns (anliegen/), the services of the
//! demonstration, offices of some towns, and the Leistungskatalog around them: bare entries. The questions come from
//! people who walked through the product (tests/gang.csv).

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use grund::Sprache;
use suche::{Anfrage, Art, Dokument, Fassung, Index, Merkmale, Naehe, VorOrt, mitgelieferte_synonyme};

use crate::{guete, korpus};

fn ordner(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

fn liste(t: &toml::Table, name: &str) -> Vec<String> {
    let werte = t.get(name).and_then(toml::Value::as_array).into_iter().flatten();
    werte.filter_map(toml::Value::as_str).map(ToOwned::to_owned).collect()
}

fn wort(t: &toml::Table, name: &str) -> String {
    t.get(name).and_then(toml::Value::as_str).unwrap_or_default().to_owned()
}

/// The services of the repository, by LeiKa key or name.
fn pakete() -> BTreeMap<String, Dokument> {
    let alle = fs::read_dir(ordner("leistungen")).unwrap().map(|e| e.unwrap().path().join("leistung.toml"));
    alle.filter(|p| p.exists())
        .map(|p| {
            let t: toml::Table = fs::read_to_string(p).unwrap().parse().unwrap();
            let (kennung, leika) = (wort(&t, "kennung"), wort(&t, "leika"));
            let mut d = Dokument::neu(Art::Leistung, &kennung, &wort(&t, "name"));
            let texte = t.get("texte").and_then(toml::Value::as_table).into_iter().flatten();
            d.fassungen[0].kurz = wort(&t, "kurz");
            d.fassungen[0].stichworte = liste(&t, "synonyme");
            d.fassungen[0].stichworte.extend(Some(leika.clone()).filter(|l| !l.is_empty()));
            d.fassungen[0].text = texte.filter_map(|(_, w)| w.as_str()).collect::<Vec<_>>().join("\n");
            d.merkmale = Merkmale { online: true, ..Merkmale::default() };
            (if leika.is_empty() { kennung } else { leika }, d)
        })
        .collect()
}

/// The services of the demonstration, as its table has them: key and the names of the catalogue and for citizens.
fn demodienste() -> BTreeMap<String, Dokument> {
    let tabelle = fs::read_to_string(ordner("crates/verzeichnis/src/demo/katalog.rs")).unwrap();
    let zeilen = tabelle.lines().filter(|z| z.trim_start().starts_with("l(\"99"));
    zeilen
        .map(|z| {
            let worte: Vec<&str> = z.split('"').skip(1).step_by(2).collect();
            let [leika, _, _, katalogname, _, name, kurz] = worte[..] else { panic!("seven texts: {z}") };
            let mut d = Dokument::neu(Art::Leistung, leika, name);
            d.fassungen[0].kurz = kurz.to_owned();
            d.fassungen[0].text = katalogname.to_owned();
            (leika.to_owned(), d)
        })
        .collect()
}

fn anliegen() -> Vec<Dokument> {
    let dateien = fs::read_dir(ordner("anliegen")).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file());
    dateien
        .map(|p| {
            let fassung = |pfad: PathBuf, sprache| {
                let t: toml::Table = fs::read_to_string(pfad).unwrap().parse().unwrap();
                let (titel, kurz, stichworte) = (wort(&t, "name"), wort(&t, "kurz"), liste(&t, "stichworte"));
                Fassung { sprache, titel, kurz, stichworte, text: String::new() }
            };
            let name = p.file_stem().unwrap().to_str().unwrap().to_owned();
            let englisch = fassung(p.with_file_name(format!("en/{name}.toml")), Sprache::En);
            Dokument {
                gewicht: suche::ANLIEGEN,
                fassungen: vec![fassung(p, Sprache::De), englisch],
                ..Dokument::neu(Art::Anliegen, &name, "")
            }
        })
        .collect()
}

/// The services to which the steps of each concern lead, by its name.
fn schritte() -> BTreeMap<String, Vec<String>> {
    let dateien = fs::read_dir(ordner("anliegen")).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file());
    dateien
        .map(|p| {
            let t: toml::Table = fs::read_to_string(&p).unwrap().parse().unwrap();
            let verfahren = t.get("verfahren").and_then(toml::Value::as_array).into_iter().flatten();
            let leistungen = verfahren.filter_map(|v| v.get("leistung")?.as_str()).map(ToOwned::to_owned).collect();
            (p.file_stem().unwrap().to_str().unwrap().to_owned(), leistungen)
        })
        .collect()
}

/// Offices as the demonstration calls them, of three places.
fn stellen() -> Vec<Dokument> {
    let mut alle = Vec::new();
    for (ort, verwaltung) in
        [("Bautzen", "Stadtverwaltung"), ("Görlitz", "Stadtverwaltung"), ("Nebelschütz", "Gemeindeverwaltung")]
    {
        for amt in ["Steueramt", "Bürgerbüro", "Standesamt", "Gewerbeamt", "Ordnungsamt", "Bauamt", "Hauptamt"] {
            let mut d = Dokument::neu(
                Art::Stelle,
                &format!("{ort} {amt}"),
                &format!("{verwaltung} {ort} (Demonstration), {amt}"),
            );
            d.fassungen[0].kurz = format!("Musterstraße 1 00000 {ort}");
            d.fassungen[0].stichworte = vec![amt.to_owned(), "Öffnungszeiten".to_owned()];
            alle.push(d);
        }
    }
    for amt in ["Sozialamt", "Jugendamt", "Straßenverkehrsamt", "Hauptamt"] {
        let mut d =
            Dokument::neu(Art::Stelle, &format!("Kreis {amt}"), &format!("Landratsamt Bautzen (Demonstration), {amt}"));
        d.fassungen[0].stichworte = vec![amt.to_owned(), "Öffnungszeiten".to_owned()];
        alle.push(d);
    }
    alle
}

/// What a demonstration has, and around it `katalog`: bare entries, as far as nothing stands in their place.
fn dokumente(katalog: Vec<Dokument>) -> Vec<Dokument> {
    let (pakete, dienste) = (pakete(), demodienste());
    let mit_text = |objekt: &str| dienste.keys().chain(pakete.keys()).any(|k| k.starts_with(objekt));
    let bloss = katalog.into_iter().filter(|d| {
        let k = d.schluessel.as_str();
        let verdeckt = k.strip_suffix("000000").is_some_and(mit_text);
        !verdeckt && !pakete.contains_key(k) && !dienste.contains_key(k) && d.schluessel != "hundesteuer-anmelden"
    });
    let demo = dienste.iter().filter(|(k, _)| !pakete.contains_key(*k)).map(|(_, d)| d.clone());
    let mut alle: Vec<Dokument> =
        bloss.chain(demo).chain(pakete.values().cloned()).chain(anliegen()).chain(stellen()).collect();
    alle.sort_by(|a, b| (a.art, &a.schluessel).cmp(&(b.art, &b.schluessel)));
    alle
}

fn bautzen() -> VorOrt {
    let naehe = |k: &str| {
        if k.starts_with("Bautzen") { Some(Naehe::Eigene) } else { k.starts_with("Kreis").then_some(Naehe::Nachbar) }
    };
    VorOrt {
        stellen: stellen().into_iter().filter_map(|d| Some((d.schluessel.clone(), naehe(&d.schluessel)?))).collect(),
        online: pakete().into_values().map(|d| d.schluessel).collect(),
    }
}

/// Question, and what may stand first; „-“: nothing may be found.
fn fragen() -> Vec<(&'static str, Vec<&'static str>)> {
    let zeilen = include_str!("../gang.csv").lines().filter(|z| !z.starts_with('#')).skip(1);
    zeilen.map(|z| z.rsplit_once(';').unwrap()).map(|(f, e)| (f, e.split('|').collect())).collect()
}

/// At a place, and without one: then only questions that no office answers.
fn pruefen(name: &str, index: &Index) {
    let bautzen = bautzen();
    let (mut falsch, fragen) = (String::new(), fragen());
    let ohne = fragen.iter().filter(|(_, erwartet)| !erwartet.iter().any(|e| e.contains(' '))).map(|f| (None, f));
    let alle: Vec<_> = fragen.iter().map(|f| (Some(&bautzen), f)).chain(ohne).collect();
    for (ort, (text, erwartet)) in &alle {
        let treffer = index.suchen(&Anfrage { text, vor_ort: *ort, hoechstens: 5, ..Anfrage::default() }).treffer;
        let erster = treffer.first().map_or("-", |t| t.schluessel);
        if !erwartet.contains(&erster) {
            let statt: Vec<_> = treffer.iter().map(|t| format!("{} {:.2}", t.schluessel, t.punkte)).collect();
            let wo = if ort.is_some() { "in Bautzen" } else { "no place" };
            writeln!(falsch, "  {text:?} ({wo}) wanted {erwartet:?}, got {}", statt.join(", ")).unwrap();
        }
    }
    println!("search, {name}: {} questions of walks, not first: {}\n{falsch}", alle.len(), falsch.lines().count());
    assert!(falsch.is_empty(), "{name}\n{falsch}");
}

#[test]
fn people_who_walked_through_find_what_they_mean_in_the_demonstration() {
    let index = Index::bauen(&dokumente(Vec::new()), &mitgelieferte_synonyme());
    pruefen("the demonstration", &index);
}

#[test]
fn people_who_walked_through_find_what_they_mean_after_the_import() {
    let katalog = korpus::leika().unwrap_or_else(korpus::kern);
    let index = Index::bauen(&dokumente(katalog), &mitgelieferte_synonyme());
    pruefen("the demonstration and the catalogue", &index);
}

/// The question set of the catalogue, where an installation has services of its own and the whole list around them.
#[test]
fn citizens_find_what_they_mean_in_the_demonstration_with_the_whole_catalogue() {
    let Some(katalog) = korpus::leika() else { return };
    let (pakete, dienste, schritte) = (pakete(), demodienste(), schritte());
    let index = Index::bauen(&dokumente(katalog), &mitgelieferte_synonyme());
    // A concern that leads there is as right; what takes the place of an entry, or of a heading, is as right an answer as the entry.
    let gleich = |erwartet: &str, da: &str| {
        let selbst = erwartet == da || pakete.get(erwartet).is_some_and(|p| p.schluessel == da);
        let unter = erwartet.strip_suffix("000000").is_some_and(|objekt| {
            pakete.iter().any(|(k, p)| k.starts_with(objekt) && p.schluessel == da)
                || dienste.keys().any(|k| k.starts_with(objekt) && k == da)
        });
        selbst
            || unter
            || schritte.get(da).is_some_and(|s| {
                s.iter().any(|s| s == erwartet || pakete.get(erwartet).is_some_and(|p| p.schluessel == *s))
            })
    };
    guete::messen_in("the demonstration and the catalogue", &index, gleich);
}

#[test]
fn what_is_typed_suggests_what_is_asked_for_most() {
    let ort = bautzen();
    let katalog = korpus::leika().unwrap_or_else(korpus::kern);
    for dokumente in [dokumente(Vec::new()), dokumente(katalog)] {
        let index = Index::bauen(&dokumente, &mitgelieferte_synonyme());
        let frage = |text, sprache| -> Vec<String> {
            let anfrage = Anfrage { text, sprache, vor_ort: Some(&ort), hoechstens: 8, ..Anfrage::default() };
            index.vorschlaege(&anfrage).iter().map(|v| v.schluessel.to_owned()).collect()
        };
        for (text, erste) in [
            ("hun", vec!["hundesteuer-anmelden"]),
            ("hund", vec!["hundesteuer-anmelden"]),
            ("umzu", vec!["umzug", "99115005104000"]),
            ("umzug", vec!["umzug", "99115005104000"]),
            ("gebu", vec!["geburt"]),
            ("todesf", vec!["todesfall"]),
            ("gewer", vec!["gewerbe-anmelden"]),
            ("wohng", vec!["wohngeld-beantragen"]),
            ("standesa", vec!["Bautzen Standesamt"]),
        ] {
            let da = frage(text, Sprache::De);
            assert!(da.iter().zip(&erste).filter(|(d, e)| d == *e).count() == erste.len(), "{text}: {da:?}");
        }
        assert_eq!(frage("movi", Sprache::En)[0], "umzug");
    }
}

/// What was asked for is there, or the search says that it is not.
#[test]
fn what_is_only_similar_is_said_to_be_so() {
    let ort = bautzen();
    let katalog = korpus::leika().unwrap_or_else(korpus::kern);
    let bloss = Index::bauen(&dokumente(Vec::new()), &mitgelieferte_synonyme());
    let voll = Index::bauen(&dokumente(katalog), &mitgelieferte_synonyme());
    let genau = |index: &Index, text| {
        let ergebnis = index.suchen(&Anfrage { text, vor_ort: Some(&ort), hoechstens: 5, ..Anfrage::default() });
        let namen: Vec<_> = ergebnis.treffer.iter().map(|t| format!("{} {:.2}", t.schluessel, t.punkte)).collect();
        (ergebnis.genau, namen.join(", "))
    };
    let mut falsch = String::new();
    // The demonstration has none of these, the whole catalogue has them.
    for text in [
        "Rundfunkbeitrag",
        "Bürgergeld",
        "Angelschein",
        "Kindergeld",
        "Kindergeldantrag",
        "Fischereischein",
        "Schornsteinfeger",
        "Waffenschein",
        "Arbeitslosengeld",
    ] {
        let (ist, statt) = genau(&bloss, text);
        if ist {
            writeln!(falsch, "  the demonstration has no {text:?}: {statt}").unwrap();
        }
        let (ist, statt) = genau(&voll, text);
        if !ist {
            writeln!(falsch, "  the catalogue has {text:?}: {statt}").unwrap();
        }
    }
    // Whatever is the right answer to a question is one.
    for (index, name) in [(&bloss, "demonstration"), (&voll, "catalogue")] {
        let mut ungenau = String::new();
        for (text, erwartet) in fragen().iter().filter(|(_, e)| e != &["-"]) {
            let (ist, statt) = genau(index, text);
            if !ist {
                writeln!(ungenau, "  {name}: {text:?} is {erwartet:?}: {statt}").unwrap();
            }
        }
        println!("said to be only similar:\n{ungenau}");
        if ungenau.lines().count() > 2 {
            falsch.push_str(&ungenau);
        }
    }
    assert!(falsch.is_empty(), "\n{falsch}");
    assert!(!genau(&bloss, "").0 && !genau(&bloss, "\u{0}\u{1}").0 && !genau(&bloss, "xyzzy").0);
}
