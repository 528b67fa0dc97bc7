//! Anliegensklärung: questions by links and forms, the Laufzettel, the net.

use grund::LeistungKennung;
use http::StatusCode;
use verzeichnis::{Verzeichnis, demo_einspielen, demo_hundesteuer, grunddaten_einspielen};

use crate::{gelesen, klient};

#[tokio::test]
async fn one_question_a_page_and_back_by_a_link() {
    let mut k = klient().await;
    let erste = k.get("/anliegen/umzug").await;
    let text = gelesen(&erste);
    assert!(text.contains("Wohin ziehen Sie?") && text.contains("Frage 1 von höchstens 4"), "{text}");
    assert!(text.contains("Text noch nicht von einer Fachredaktion geprüft"), "{text}");
    // Sent without an answer: the question comes back and says so.
    let fehlt = k.get("/anliegen/umzug?gefragt=wohin").await;
    assert_eq!(fehlt.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fehlt.text().contains("<title>Fehler: ") && gelesen(&fehlt).contains("Wählen Sie eine Antwort aus."));
    let zweite = gelesen(&k.get("/anliegen/umzug?wohin=gemeinde&gefragt=wohin").await);
    assert!(
        zweite.contains("Behalten Sie Ihre bisherige Wohnung?") && zweite.contains("[/anliegen/umzug] Zurück"),
        "{zweite}"
    );
    let html = k.get("/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&ort=14625020").await.text();
    assert!(html.contains("<input type=\"hidden\" name=\"wohin\" value=\"gemeinde\">"));
    assert!(html.contains("<input type=\"hidden\" name=\"ort\" value=\"14625020\">"));
    // Abroad the question about the old flat does not arise.
    let ausland = gelesen(&k.get("/anliegen/umzug?wohin=ausland").await);
    assert!(ausland.contains("Was trifft auf Sie zu?"), "{ausland}");
}

#[tokio::test]
async fn the_laufzettel_has_order_documents_costs_and_offices() {
    let mut k = klient().await;
    let pfad = "/anliegen/umzug?wohin=deutschland&alte-wohnung=nein&was=auto&was=hund&tag=&ort=14625020";
    let antwort = k.get(pfad).await;
    let text = gelesen(&antwort);
    let stelle = |was: &str| text.find(was).unwrap_or_else(|| panic!("{was}\n{text}"));
    assert!(stelle("Neue Wohnung anmelden") < stelle("Anschrift im Fahrzeugschein ändern lassen"));
    for muss in [
        "Laufzettel: Umzug",
        "Innerhalb von zwei Wochen nach dem Einzug",
        "§ 17 Absatz 1 und § 19 BMG",
        "[/stelle/146250202?ort=14625020] Stadtverwaltung Bautzen (Demonstration), Bürgerbüro",
        "[/antrag/beginnen/hundesteuer-anmelden?ort=14625020]",
        "Ihr bisheriger Wohnort",
        "[/leistung/99115005104000?ort=14625020]",
        "Personalausweis oder Reisepass – für die Schritte",
        // What the service takes here, by its own fee table, with the values of Bautzen.
        "Kosten",
        "72,00",
        "108,00",
        "Ihre Antworten",
        "http://127.0.0.1:8080/anliegen/umzug?wohin=deutschland&alte-wohnung=nein&was=auto&was=hund&tag=&ort=14625020",
    ] {
        assert!(text.contains(muss), "{muss}\n{text}");
    }
    // What is to be done at the old place has the office of the old place, or none.
    assert!(!text.contains("beginnen/hund-abmelden"), "{text}");
    let beide = format!("{pfad}&am-bisher=G%C3%B6rlitz");
    let beide = gelesen(&k.get(&beide).await);
    for muss in ["[/stelle/146261101?ort=14626110]", "[/antrag/beginnen/hundesteuer-anmelden?ort=14625020]"] {
        assert!(beide.contains(muss), "{muss}\n{beide}");
    }
    let falsch = k.get(&format!("{pfad}&am-bisher=Nirgendwo")).await;
    assert!(
        falsch.text().contains("am-bisher-fehler") || falsch.text().contains("href=\"#am-bisher\""),
        "{}",
        falsch.text()
    );
    // Who stays in the municipality tells the address of the dog and neither registers it again nor takes it off.
    let hier = gelesen(&k.get("/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=hund&tag=&ort=14625020").await);
    assert!(hier.contains("neue Anschrift für den Hund mitteilen") && !hier.contains("Hund am"), "{hier}");
    assert_eq!(text.matches("Personalausweis oder Reisepass – ").count(), 1, "each document once");
    let html = antwort.text();
    assert!(html.contains("<svg role=\"img\" aria-label=\"Schritt 2 erst nach Schritt 1."), "the drawing in words");
    // Without a place the offices are asked for, not guessed.
    let ohne = gelesen(&k.get("/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=&tag=").await);
    assert!(ohne.contains("Das zeigen wir, sobald Sie den Ort nennen.") && !ohne.contains("Bürgerbüro"), "{ohne}");
}

#[tokio::test]
async fn all_concerns_and_their_nets() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/anliegen?ort=14625020").await);
    for a in crate::katalog::anliegen() {
        assert!(text.contains(&format!("[/anliegen/{}?ort=14625020] {}", a.kennung, a.name)), "{text}");
        let netz = k.get(&format!("/anliegen/{}/verfahren", a.kennung)).await;
        assert_eq!(netz.status, StatusCode::OK);
        let gelesen = gelesen(&netz);
        for v in &a.verfahren {
            assert!(gelesen.contains(&v.name), "{}: {}", a.kennung, v.name);
        }
        assert!(netz.text().contains("<svg role=\"img\""));
        assert!(netz.bytes.len() < 150_000);
    }
}

#[tokio::test]
async fn a_concern_speaks_english_and_german_stands_where_a_language_is_missing() {
    let mut k = klient().await;
    let liste = k.get("/anliegen?sprache=en").await.text();
    assert!(liste.contains(">Moving house</a>") && liste.contains(">A death</a>"), "{liste}");
    let haupt = liste.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    assert!(!haupt.contains("lang=\"de\""), "{haupt}");
    let frage = k.get("/anliegen/umzug").await;
    let text = gelesen(&frage);
    for muss in ["Where are you moving to?", "To another municipality in Germany"] {
        assert!(text.contains(muss), "{muss}\n{text}");
    }
    assert!(frage.text().contains("<title>Where are you moving to? – Moving house"));
    let zettel = k.get("/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=hund&tag=&ort=14625020").await;
    let text = gelesen(&zettel);
    for muss in [
        "Register your new home",
        "Within two weeks after moving in",
        "Identity card or passport",
        "No, I am giving it up",
    ] {
        assert!(text.contains(muss), "{muss}\n{text}");
    }
    // Citations of law are German on every page, and say so.
    assert!(zettel.text().contains("<span lang=\"de\" dir=\"ltr\">§ 17 Absatz 1 und § 19 BMG</span>"));
    // Upper Sorbian has no words for it: German, marked, and said.
    let sorbisch = k.get("/anliegen/umzug?sprache=hsb").await.text();
    assert!(
        sorbisch.contains("<div class=\"bw-einzelfrage\" lang=\"de\" dir=\"ltr\">")
            && sorbisch.contains("Wohin ziehen Sie?")
    );
    assert!(k.get("/anliegen?sprache=hsb").await.text().contains("lang=\"de\" dir=\"ltr\""));
}

/// Whoever reads a Laufzettel is never told that nobody knows who does it: a step that an authority at the place does has
/// exactly one office in every municipality; for the others the step says who it is.
#[tokio::test]
async fn every_step_of_every_concern_has_its_office_in_every_municipality() {
    // The demonstration and nothing else: what it lacks, nobody else adds.
    let db = datenbank::probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let heute = "2026-03-02".parse().unwrap();
    let (mut mit_stelle, mut genannt) = (0, 0);
    for a in crate::katalog::anliegen() {
        for v in &a.verfahren {
            if v.wo.is_some() {
                genannt += 1;
                continue;
            }
            let leistung = LeistungKennung(v.leistung.clone().unwrap());
            let luecken = stand.luecken(&leistung, heute);
            assert!(luecken.is_empty(), "{}/{}: {} places", a.kennung, v.id, luecken.len());
            assert_eq!(stand.gemeinden().len(), 636);
            mit_stelle += 1;
        }
    }
    // Courts, tax offices, insurers and others outside of the directory are named in words.
    assert_eq!((mit_stelle, genannt), (62, 50));
    let mut k = klient().await;
    for (pfad, muss) in [
        ("umzug?wohin=gemeinde&alte-wohnung=nein&was=&tag=halteverbot", "Bürgerbüro"),
        ("todesfall?wo=zuhause&rolle=kind&erbe=&was=auto", "Standesamt"),
    ] {
        let text = gelesen(&k.get(&format!("/anliegen/{pfad}&ort=15003000")).await);
        assert!(text.contains("Laufzettel") && text.contains(muss), "{text}");
        assert!(!text.contains("kennen wir die Stelle noch nicht"), "{text}");
    }
}
