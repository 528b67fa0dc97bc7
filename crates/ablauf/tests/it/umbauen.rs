//! Building on a process: what changes changes, everything else is kept byte by byte, and what comes out has a diagram.

use std::{collections::BTreeMap, sync::Arc};

use ablauf::{Baustein, Bibliothek, Bild, Modell, Neu, Umbau, Wartezeit};

use crate::bauen::datei;

fn hundesteuer() -> String {
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    std::fs::read_to_string(datei).unwrap()
}

fn umbau(text: &str) -> Umbau {
    Umbau::lesen(text.as_bytes(), Arc::new(Bibliothek::leer())).unwrap()
}

/// Every step of the outermost scope has its place in the diagram of the file, none upon another.
fn gezeichnet(m: &Modell) {
    let bild = Bild::von(m);
    assert_eq!(bild.kaesten.len(), m.knoten.iter().filter(|k| k.eltern.is_none()).count());
    for (i, a) in bild.kaesten.iter().enumerate() {
        for b in &bild.kaesten[i + 1..] {
            let (p, q) = (a.ort, b.ort);
            let neben = p.x + p.breite <= q.x || q.x + q.breite <= p.x || p.y + p.hoehe <= q.y || q.y + q.hoehe <= p.y;
            assert!(neben, "{} lies upon {}", m.knoten[a.knoten].id, m.knoten[b.knoten].id);
        }
    }
}

fn folge(m: &Modell, id: &str) -> Vec<String> {
    m.finde(id).unwrap().1.ausgehend.iter().map(|f| m.knoten[m.fluesse[*f].nach].id.clone()).collect()
}

#[test]
fn a_step_comes_goes_and_moves_and_the_rest_stays_as_it_is() {
    let vorher = hundesteuer();
    let mut u = umbau(&vorher);
    let id = u.einfuegen("f_bescheid", &Neu::Aufgabe("pruefen".into()), "Fachlich prüfen & melden").unwrap();
    assert_eq!(id, "fachlich_pruefen_melden");
    let m = u.modell().unwrap();
    assert_eq!((folge(&m, "pruefen"), folge(&m, &id)), (vec![id.clone()], vec!["bescheid".to_owned()]));
    assert_eq!(m.pruefen(), []);
    gezeichnet(&m);
    // Not one line of what was there is lost but those that had to change.
    let zeilen = |t: &str| t.lines().map(str::trim).map(str::to_owned).collect::<Vec<_>>();
    let neu = zeilen(u.text());
    let fehlende: Vec<String> = zeilen(&vorher).into_iter().filter(|z| !neu.contains(z)).collect();
    assert!(fehlende.iter().all(|z| z.contains(" x=\"") || z.contains("f_bescheid")), "{fehlende:#?}");

    // Away again: the same steps and ways as before, with their names and conditions.
    u.entfernen(&id).unwrap();
    let (a, b) = (Modell::lesen(vorher.as_bytes()).unwrap(), u.modell().unwrap());
    let wege = |m: &Modell| {
        let mut w: Vec<_> = m
            .fluesse
            .iter()
            .map(|f| (f.id.clone(), m.knoten[f.von].id.clone(), m.knoten[f.nach].id.clone(), f.name.clone()))
            .collect();
        w.sort();
        w
    };
    assert_eq!(wege(&a), wege(&b));
    assert!(!u.text().contains("fachlich_pruefen"), "nothing of it is left");
    gezeichnet(&b);

    // Moved with everything that it says, also what we do not know.
    let fremd = vorher
        .replace("basis:betrag=\"steuer\"", "basis:betrag=\"steuer\" xmlns:anders=\"urn:anders\" anders:farbe=\"rot\"");
    let mut u = umbau(&fremd);
    u.verschieben("zahlung", "f_bescheid").unwrap();
    let m = u.modell().unwrap();
    assert_eq!((folge(&m, "pruefen"), folge(&m, "zahlung")), (vec!["zahlung".to_owned()], vec!["bescheid".to_owned()]));
    assert!(folge(&m, "sofort").contains(&"warten".to_owned()) && u.text().contains("anders:farbe=\"rot\""));
    let ja = m.fluesse.iter().find(|f| f.id == "f_ja").unwrap();
    assert!(ja.bedingung.as_ref().unwrap().text().contains("zahlweise"), "the condition stays on its way");
    gezeichnet(&m);
    assert!(u.verschieben("zahlung", "f_freigabe").is_ok());
    let davor = u.text().to_owned();
    assert!(u.verschieben("zahlung", "zahlung_weiter").unwrap_err().to_string().contains("steht der Schritt schon"));
    assert_eq!(u.text(), davor);
}

#[test]
fn every_step_of_the_palette_can_be_put_in_and_runs() {
    let betrag = BTreeMap::from([("betrag".to_owned(), "steuer".to_owned())]);
    let palette = [
        Neu::Aufgabe("pruefen".into()),
        Neu::Baustein(Baustein::ZahlungAnfordern, betrag),
        Neu::Baustein(Baustein::Beteiligen, BTreeMap::new()),
        Neu::Entscheidung("Gebuehr".into()),
        Neu::Nachricht("Beteiligt".into()),
        Neu::Zeit(Wartezeit::Dauer("P14D".into())),
        Neu::Zeit(Wartezeit::frist("P1M")),
    ];
    let mut u = umbau(&hundesteuer());
    for (i, neu) in palette.iter().enumerate() {
        u.einfuegen("f_bescheid", neu, &format!("Schritt {i}")).unwrap();
    }
    let m = u.modell().unwrap();
    assert_eq!(m.pruefen(), []);
    gezeichnet(&m);
    assert_eq!(u.text().matches("name=\"Beteiligt\"").count(), 1, "the message is declared once");

    // Into a file without our namespace and without a diagram: it gets both.
    let ohne = datei(
        "<b:startEvent id=\"s\"/><b:endEvent id=\"e\"/><b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"e\"/>",
    )
    .replace(" xmlns:basis=\"urn:basiswerk:bpmn:1\"", "");
    let mut u = umbau(&ohne);
    for neu in &palette {
        u.einfuegen("f", neu, "Neu").unwrap();
    }
    let m = u.modell().unwrap();
    assert_eq!(m.pruefen(), []);
    assert!(u.text().contains("BPMNDiagram"));
    gezeichnet(&m);
}

#[test]
fn ways_part_come_back_and_conditions_are_sentences_of_feel() {
    let mut u = umbau(&hundesteuer());
    let tor = u.verzweigen("f_freigabe", "Steuer hoch?", "steuer > 500", "pruefen").unwrap();
    let m = u.modell().unwrap();
    assert_eq!(folge(&m, &tor), ["freigabe", "pruefen"]);
    assert_eq!(m.pruefen(), []);
    gezeichnet(&m);
    let sonst = format!("{tor}_sonst");
    u.bedingung(&sonst, "steuer > 700").unwrap();
    assert!(u.bedingung(&sonst, "steuer >").unwrap_err().to_string().contains("lässt sich nicht lesen"));
    assert_eq!(
        u.modell().unwrap().fluesse.iter().find(|f| f.id == sonst).unwrap().bedingung.as_ref().unwrap().text(),
        "steuer > 700"
    );
    assert!(u.entfernen(&tor).unwrap_err().to_string().contains("trennt sich ein Weg"));
    u.weg_entfernen(&sonst).unwrap();
    u.entfernen(&tor).unwrap();
    assert_eq!(u.modell().unwrap().pruefen(), []);
    assert!(u.weg_entfernen("f_freigabe").unwrap_err().to_string().contains("der einzige Weg"));
    // The condition of a way that had none before, and away again.
    u.bedingung("f_verweigert", "freigabe = \"verweigert\" and steuer < 9").unwrap();
    u.bedingung("f_verweigert", "").unwrap();
    assert!(u.modell().unwrap().fluesse.iter().find(|f| f.id == "f_verweigert").unwrap().bedingung.is_none());
}

#[test]
fn words_times_and_parameters_change_in_their_place() {
    let mut u = umbau(&hundesteuer());
    u.umbenennen("pruefen", "Sichten <& \"prüfen\"").unwrap();
    u.angabe("zahlung", "betrag", "gebuehr").unwrap();
    u.zeit("vierzehn_tage", &Wartezeit::frist("P1M")).unwrap();
    let m = u.modell().unwrap();
    assert_eq!(m.finde("pruefen").unwrap().1.name, "Sichten <& \"prüfen\"");
    assert_eq!(m.finde("zahlung").unwrap().1.parameter["betrag"], "gebuehr");
    assert_eq!(m.pruefen(), []);
    u.zeit("vierzehn_tage", &Wartezeit::Dauer("P30D".into())).unwrap();
    assert!(u.text().contains("P30D") && !u.text().contains("P14D"));
    assert!(
        u.zeit("bezahlt", &Wartezeit::Dauer("P1D".into())).unwrap_err().to_string().contains("nicht auf eine Zeit")
    );
    for fehler in [
        u.umbenennen("gibtesnicht", "x"),
        u.entfernen("gibtesnicht"),
        u.bedingung("gibtesnicht", "x = 1"),
        u.entfernen("start"),
        u.entfernen("bezahlt"),
        u.entfernen("ende"),
    ] {
        assert!(!fehler.unwrap_err().to_string().is_empty());
    }
    assert!(Umbau::lesen(b"<kein/>", Arc::new(Bibliothek::leer())).is_err());
}
