//! Responsibilities singly and in bulk, activation, offices, responsible persons.

use grund::{EinheitId, LeistungKennung};

use crate::{BAUTZEN, Buehne, enthaelt, status, verdeckt, zeigt};

fn park() -> LeistungKennung {
    LeistungKennung("parkausweis".into())
}

#[tokio::test]
async fn a_responsibility_is_kept_singly_with_its_gaps() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    zeigt(&rita.get("/redaktion/zustaendigkeiten?leistung=hundesteuer-anmelden").await, &["Hundesteuer Anmeldung"]);
    let felder = |gebiet, stelle| {
        [
            ("traeger", "land-14"),
            ("leistung", "parkausweis"),
            ("gebiet", gebiet),
            ("stelle", stelle),
            ("wie", "beraet_und_nimmt_an"),
        ]
    };
    for (gebiet, stelle, satz) in [
        ("Nirgendwo", "146250201", "gibt es nicht"),
        ("15003000", "146250201", "liegt nicht in Sachsen"),
        ("Bautzen", "1", "Die Stelle 1 gibt es nicht"),
    ] {
        let antwort = rita.post("/redaktion/zustaendigkeiten", &felder(gebiet, stelle)).await;
        status(&antwort, 422);
        enthaelt(&antwort, &[satz]);
    }
    status(&rita.post("/redaktion/zustaendigkeiten", &felder("14625020", "146250201")).await, 303);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    let z = stand.zustaendig(&park(), &"14625020".parse().unwrap(), "2026-03-02".parse().unwrap()).unwrap();
    assert_eq!(z.einheit.id, EinheitId(146_250_201));
    zeigt(&rita.get("/redaktion/zustaendigkeiten?leistung=parkausweis").await, &["Orte ohne Stelle", "Bautzen"]);
    zeigt(&rita.get("/redaktion/luecken?leistung=parkausweis").await, &["keine Stelle"]);
    // A second office that accepts at the same place is refused; it can take the place of the first.
    let zweite = rita.post("/redaktion/zustaendigkeiten", &felder("14625020", "146261101")).await;
    status(&zweite, 422);
    enthaelt(&zweite, &["nimmt schon", "Anträge an"]);
    let mut abloesen = felder("14625020", "146261101").to_vec();
    abloesen.push(("abloesen", "ja"));
    status(&rita.post("/redaktion/zustaendigkeiten", &abloesen).await, 303);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    let einheiten: Vec<i32> = stand.zustaendigkeiten(&park()).iter().map(|z| z.einheit.0).collect();
    assert_eq!(einheiten, [146_261_101]);
    // An authority speaks for its own offices and places only.
    let mut ort = b.rita("bautzen").await;
    let eigen = |gebiet, stelle| {
        [
            ("traeger", "mandant-14625020"),
            ("leistung", "parkausweis"),
            ("gebiet", gebiet),
            ("stelle", stelle),
            ("wie", "beraet"),
        ]
    };
    status(&ort.post("/redaktion/zustaendigkeiten", &eigen("14626110", "146250201")).await, 422);
    status(&ort.post("/redaktion/zustaendigkeiten", &eigen("Bautzen", "146261101")).await, 422);
    status(&ort.post("/redaktion/zustaendigkeiten", &felder("Bautzen", "146250201")).await, 404);
    status(&ort.post("/redaktion/zustaendigkeiten", &eigen("Bautzen", "146250201")).await, 303);
}

#[tokio::test]
async fn a_mass_change_is_shown_then_made_and_can_be_undone() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let felder = [
        ("traeger", "land-14"),
        ("leistungen", "parkausweis"),
        ("gebiete", "14625*\nGörlitz\nNirgendwo"),
        ("stelle", "146250201"),
        ("wie", "beraet_und_nimmt_an"),
    ];
    let vorschau = rita.post("/redaktion/masse", &felder).await;
    let gemeinden =
        b.haus.verzeichnis.stand().gemeinden().iter().filter(|g| g.ars.as_str().starts_with("14625")).count();
    zeigt(&vorschau, &[&format!("{} Einträge neu", gemeinden + 1), "1 Zeile abgelehnt", "Nirgendwo"]);
    assert!(b.haus.verzeichnis.stand().zustaendigkeiten(&park()).is_empty(), "a preview writes nothing");
    let seite = vorschau.text();
    assert!(!seite.contains("fehlt an manchen Orten eine Stelle"), "nobody loses an office");
    let felder: Vec<(String, String)> =
        ["traeger", "was", "versprechen", "zeilen"].map(|n| (n.to_owned(), verdeckt(&seite, n))).into();
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    let ziel = rita.post("/redaktion/masse/ausfuehren", &felder).await.ziel().unwrap().to_owned();
    zeigt(&rita.get(&ziel).await, &["Massenänderung ausgeführt", &format!("{} neu", gemeinden + 1)]);
    b.nachladen().await;
    assert_eq!(b.haus.verzeichnis.stand().zustaendigkeiten(&park()).len(), gemeinden + 1);
    // The same promise no longer holds: the page shows what would happen now.
    zeigt(
        &rita.post("/redaktion/masse/ausfuehren", &felder).await,
        &["Seit der Vorschau hat jemand", "0 Einträge neu"],
    );
    // One entry is changed by hand afterwards; undoing leaves it alone.
    let einzeln = [
        ("traeger", "land-14"),
        ("leistung", "parkausweis"),
        ("gebiet", "14626110"),
        ("stelle", "146250201"),
        ("wie", "beraet"),
    ];
    status(&rita.post("/redaktion/zustaendigkeiten", &einzeln).await, 303);
    let id = ziel.split("/masse/").nth(1).unwrap().split('?').next().unwrap().to_owned();
    let zurueck = rita.post(&format!("/redaktion/masse/{id}/zuruecknehmen"), &[("traeger", "land-14")]).await;
    status(&zurueck, 303);
    b.nachladen().await;
    let rest = b.haus.verzeichnis.stand().zustaendigkeiten(&park()).len();
    assert_eq!(rest, 1);
    status(&rita.post(&format!("/redaktion/masse/{id}/zuruecknehmen"), &[("traeger", "land-14")]).await, 409);
}

/// Two offices for one place come in by other ways, too: citizens are told, and nothing is offered online.
#[tokio::test]
async fn two_offices_for_one_place_are_refused_and_never_chosen_from() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let mut felder = vec![
        ("traeger", "land-14"),
        ("leistungen", "hundesteuer-anmelden"),
        ("gebiete", "14625*"),
        ("stelle", "146261101"),
        ("wie", "beraet_und_nimmt_an"),
    ];
    let vorschau = rita.post("/redaktion/masse", &felder).await;
    zeigt(&vorschau, &["So geht es nicht: zwei Stellen für denselben Ort", "Danach hätten"]);
    assert!(!vorschau.text().contains("/redaktion/masse/ausfuehren"), "there is no button");
    felder.push(("abloesen", "ja"));
    let vorschau = rita.post("/redaktion/masse", &felder).await;
    let seite = vorschau.text();
    assert!(!seite.contains("So geht es nicht"), "{seite}");
    let ausfuehren: Vec<(String, String)> =
        ["traeger", "was", "versprechen", "zeilen"].map(|n| (n.to_owned(), verdeckt(&seite, n))).into();
    let ausfuehren: Vec<(&str, &str)> = ausfuehren.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    status(&rita.post("/redaktion/masse/ausfuehren", &ausfuehren).await, 303);
    b.nachladen().await;
    let hund = LeistungKennung("hundesteuer-anmelden".into());
    let (ort, tag) = ("14625020".parse().unwrap(), "2026-03-02".parse().unwrap());
    let z = b.haus.verzeichnis.stand().zustaendig(&hund, &ort, tag).unwrap();
    assert_eq!((z.einheit.id, z.weitere.len()), (EinheitId(146_261_101), 0));
    // As an import would bring it.
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let da =
        b.haus.verzeichnis.stand().zustaendigkeiten(&hund).into_iter().find(|z| z.gebiet == "146250020020").cloned();
    let zweite = verzeichnis::Zustaendigkeit { einheit: EinheitId(146_250_201), quelle: "xzufi".into(), ..da.unwrap() };
    verzeichnis::zustaendigkeit_speichern(&mut tx, &zweite).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    let z = b.haus.verzeichnis.stand().zustaendig(&hund, &ort, tag).unwrap();
    assert_eq!((z.weitere.len(), z.online), (1, false));
    zeigt(
        &rita.get("/leistung/hundesteuer-anmelden?ort=14625020").await,
        &["Wer hier zuständig ist, ist noch nicht geklärt"],
    );
    zeigt(&rita.get("/redaktion").await, &["Mehrere Stellen für denselben Ort, deshalb nicht online"]);
    zeigt(&rita.get("/redaktion/luecken?leistung=hundesteuer-anmelden").await, &["2 Stellen"]);
}

#[tokio::test]
async fn a_table_is_uploaded_line_by_line() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let csv = "leistung;gebiet;stelle;auspraegung;von;bis\nparkausweis;14625020;146250201;;1.1.2027;\nparkausweis;Magdeburg;146250201;;;\n\
               hundesteuer-anmelden;14625020;146250201;streichen;;\nxyz;14;1;;;\nparkausweis;14;146250201;vielleicht;;\n";
    let antwort = rita.hochladen("/redaktion/masse/datei/land-14", "datei", "z.csv", csv.as_bytes()).await;
    zeigt(
        &antwort,
        &[
            "1 Eintrag neu",
            "1 Eintrag gestrichen",
            "3 Zeilen abgelehnt",
            "Danach hat Bautzen / Budyšin keine Stelle mehr, die Anträge annimmt",
            "Zeile 3:",
            "liegt nicht in Sachsen",
            "Zeile 5:",
            "Zeile 6:",
        ],
    );
    status(&rita.hochladen("/redaktion/masse/datei/land-14", "datei", "z.csv", b"\xff\xfe").await, 422);
    status(&rita.hochladen("/redaktion/masse/datei/land-15", "datei", "z.csv", csv.as_bytes()).await, 404);
}

#[tokio::test]
async fn a_service_is_offered_only_when_everything_is_there() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    let adresse = "/redaktion/aktivierung/14625020/parkausweis";
    let seite = ort.get(adresse).await;
    zeigt(&seite, &["Bautzen / Budyšin: keine Stelle nimmt Anträge an", "Datenschutz", "verantwortliche Person"]);
    status(&ort.post(adresse, &[("aktiv", "ja")]).await, 422);
    assert!(b.haus.verzeichnis.stand().parameter(&park(), BAUTZEN).is_none());
    let eintrag = [
        ("traeger", "mandant-14625020"),
        ("leistung", "parkausweis"),
        ("gebiet", "Bautzen"),
        ("stelle", "146250201"),
        ("wie", "beraet_und_nimmt_an"),
    ];
    status(&ort.post("/redaktion/zustaendigkeiten", &eintrag).await, 303);
    status(&ort.post("/redaktion/verantwortliche/14625020", &[("name", "Rita Text"), ("kontakt", "")]).await, 422);
    status(
        &ort.post("/redaktion/verantwortliche/14625020", &[("name", "Rita Text"), ("kontakt", "rita@example.org")])
            .await,
        303,
    );
    let felder =
        [("zaehler", "0"), ("datenschutz", "Wir verarbeiten Ihre Daten für den Antrag."), ("impressum", "Stadt")];
    status(&ort.hochladen_felder("/redaktion/auftritt/mandant-14625020", &felder).await, 303);
    b.nachladen().await;
    // All is written, and nobody would open the inbox.
    let nein = ort.post(adresse, &[("aktiv", "ja")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Niemand kann den Eingangskorb öffnen"), "{}", nein.text());
    b.besetzen().await;
    zeigt(&ort.get(adresse).await, &["Alles vorhanden"]);
    status(&ort.post(adresse, &[("aktiv", "ja")]).await, 303);
    b.nachladen().await;
    assert!(b.haus.verzeichnis.stand().parameter(&park(), BAUTZEN).is_some());
    status(&ort.post(adresse, &[("aktiv", "nein")]).await, 303);
    status(&b.rita("sn").await.get(adresse).await, 404);
}

#[tokio::test]
async fn who_is_not_responsible_cannot_offer_a_service() {
    let b = Buehne::neu().await;
    b.besetzen().await;
    let mut ort = b.rita("bautzen").await;
    let person = [("name", "Rita Text"), ("kontakt", "rita@example.org")];
    status(&ort.post("/redaktion/verantwortliche/14625020", &person).await, 303);
    let auftritt = [("zaehler", "0"), ("datenschutz", "Wir verarbeiten Ihre Daten."), ("impressum", "Stadt")];
    status(&ort.hochladen_felder("/redaktion/auftritt/mandant-14625020", &auftritt).await, 303);

    // Another authority takes the applications in all of Bautzen; an office of the town only advises.
    let hund = LeistungKennung("hundesteuer-anmelden".into());
    let stand = b.haus.verzeichnis.stand();
    let vorlage = stand.zustaendigkeiten(&hund).into_iter().find(|z| z.gebiet == "146250020020").cloned().unwrap();
    let fremd = stand.einheiten().into_iter().find(|e| e.mandant != BAUTZEN).cloned().unwrap();
    let fremde_behoerde = stand.mandant(fremd.mandant).unwrap().name.clone();
    let nimmt_an = verzeichnis::Zustaendigkeit { leistung: park(), einheit: fremd.id, ..vorlage };
    let auspraegung = verzeichnis::Auspraegung::Beraet;
    let beraet = verzeichnis::Zustaendigkeit { einheit: EinheitId(146_250_201), auspraegung, ..nimmt_an.clone() };
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    for z in [&nimmt_an, &beraet] {
        verzeichnis::zustaendigkeit_speichern(&mut tx, z).await.unwrap();
    }
    tx.commit().await.unwrap();
    b.nachladen().await;

    let adresse = "/redaktion/aktivierung/14625020/parkausweis";
    let seite = ort.get(adresse).await;
    zeigt(
        &seite,
        &[
            "Das fehlt noch",
            "Ihre Behörde ist nicht zuständig",
            &fremde_behoerde,
            &fremd.name,
            "Zuständigkeiten öffnen",
        ],
    );
    assert!(!seite.text().contains("Alles vorhanden") && !seite.text().contains("Online anbieten</button>"));
    let nein = ort.post(adresse, &[("aktiv", "ja")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Ihre Behörde ist nicht zuständig"));
    b.nachladen().await;
    assert!(b.haus.verzeichnis.stand().parameter(&park(), BAUTZEN).is_none());

    // The town's office takes them from now on: nothing is in the way.
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let auspraegung = verzeichnis::Auspraegung::BeraetUndNimmtAn;
    verzeichnis::zustaendigkeit_speichern(&mut tx, &verzeichnis::Zustaendigkeit { auspraegung, ..beraet })
        .await
        .unwrap();
    let nur_rat = verzeichnis::Zustaendigkeit { auspraegung: verzeichnis::Auspraegung::Beraet, ..nimmt_an };
    verzeichnis::zustaendigkeit_speichern(&mut tx, &nur_rat).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    zeigt(&ort.get(adresse).await, &["Alles vorhanden"]);
}

#[tokio::test]
async fn what_is_missing_leads_to_its_page_and_only_what_stops_citizens_blocks() {
    let b = Buehne::mit(|e| e.zahlungsdienst = false).await;
    b.besetzen().await;
    let mut ort = b.rita("bautzen").await;
    let adresse = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
    let seite = ort.get(adresse).await;
    // The dog tax costs money, and there is no payment service: that blocks, and only the operator can help.
    zeigt(
        &seite,
        &[
            "noch keinen Zahlungsdienst",
            "href=\"/redaktion/auftritt/mandant-14625020\"",
            "href=\"/redaktion/verantwortliche/14625020\"",
        ],
    );
    // Where the answers go is not entered: they wait, and the service may be offered.
    let text = seite.text();
    let (sperrt, hinweis) = text.split_once("Das sollten Sie noch tun").unwrap();
    assert!(hinweis.contains("/redaktion/ziele/14625020/steuerverfahren"), "{hinweis}");
    assert!(!sperrt.contains("Eingangskorb öffnen") && !sperrt.contains("steuerverfahren"), "{sperrt}");
    status(&ort.post(adresse, &[("aktiv", "ja")]).await, 422);
}

#[tokio::test]
async fn an_office_is_kept_by_its_authority() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    zeigt(&ort.get("/redaktion/stellen").await, &["Steueramt", "146250201"]);
    let adresse = "/redaktion/stelle/146250201";
    let seite = ort.get(adresse).await;
    zeigt(&seite, &["Musterstraße 1", "9:00-12:00, 13:00-18:00"]);
    let stand = verdeckt(&seite.text(), "stand");
    let felder = |stand, montag, ausnahmen| {
        [
            ("stand", stand),
            ("name", "Steueramt Bautzen"),
            ("strasse", "Fleischmarkt 1"),
            ("plz", "02625"),
            ("ort", "Bautzen"),
            ("tag-0", montag),
            ("ausnahmen", ausnahmen),
            ("kanaele", "Fax: 03591 0 | nur für Firmen"),
            ("stufenlos", "ja"),
            ("wc", "nein"),
            ("punkt", "51,1814 14,4239"),
            ("mail", "steueramt@example.org"),
            ("webseite", "https://example.org/steueramt"),
        ]
    };
    let falsch = ort.post(adresse, &felder(&stand, "9-25", "irgendwann")).await;
    status(&falsch, 422);
    enthaelt(&falsch, &["Montag", "irgendwann"]);
    let gut = felder(&stand, "8:30-12", "24.12.2026 - 31.12.2026: geschlossen (Betriebsruhe)\n2.1.2027: 10-11");
    status(&ort.post(adresse, &gut).await, 303);
    b.nachladen().await;
    let e = b.haus.verzeichnis.stand().einheit(EinheitId(146_250_201)).unwrap().as_ref().clone();
    assert_eq!((e.name.as_str(), e.anschrift.strasse.as_str()), ("Steueramt Bautzen", "Fleischmarkt 1"));
    assert_eq!(e.oeffnungszeiten.ausnahmen.len(), 2);
    assert_eq!(e.oeffnungszeiten.ausnahmen[0].grund.as_deref(), Some("Betriebsruhe"));
    assert_eq!(
        (e.barrierefreiheit.stufenlos, e.barrierefreiheit.wc, e.barrierefreiheit.parkplatz),
        (Some(true), Some(false), None)
    );
    assert_eq!(e.kanaele[0].art, "Fax");
    assert!((e.punkt.unwrap().breite - 51.1814).abs() < 1e-6);
    // Read before the change: both are shown, nothing is overwritten.
    status(&ort.post(adresse, &gut).await, 409);
    // Two who save at the same moment, both having read the same: one is taken, the other sees what the first wrote. The
    // directory in memory still is the old one for both.
    let stand = verdeckt(&ort.get(adresse).await.text(), "stand");
    for nr in 0..4 {
        let (mut eine, mut andere) = (ort.clone(), ort.clone());
        let (a, b_) = (felder(&stand, "7-11", ""), felder(&stand, "6-10", ""));
        let (a, b_) = tokio::join!(eine.post(adresse, &a), andere.post(adresse, &b_));
        let mut beide = [a.status.as_u16(), b_.status.as_u16()];
        beide.sort_unstable();
        assert_eq!(beide, if nr == 0 { [303, 409] } else { [409, 409] }, "round {nr}");
    }
    status(&ort.get("/redaktion/stelle/146261101").await, 404);
    status(&b.rita("sn").await.post(adresse, &gut).await, 403);
}
