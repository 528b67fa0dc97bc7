//! A service of its own: begun, released, live in every process, withdrawn; out of files; nobody else's.

use std::time::Duration;

use web::{Haus, angebot, probe::Klient};

use crate::{Buehne, absenden, schritt, status};

const TEXTE: [(&str, &str); 8] = [
    ("name", "Feuer anmelden"),
    ("kurz", "Sie machen ein Feuer. Melden Sie es hier."),
    ("synonyme", "Lagerfeuer"),
    ("abschnitt-beschreibung", "Sie machen ein Feuer."),
    ("abschnitt-voraussetzungen", "Der Grund gehört Ihnen."),
    ("abschnitt-unterlagen", "Sie brauchen nichts."),
    ("abschnitt-fristen", "Melden Sie es vorher."),
    ("abschnitt-rechtsgrundlage", "Die Gemeinde regelt es."),
];

const ANGABEN: [(&str, &str); 8] = [
    ("rechtsgrundlagen", "§ 9; SächsPBG; Sächsisches Polizeibehördengesetz; 14"),
    ("vertrauensniveau", "niedrig"),
    ("begruendung", "Reicht für Rückfragen."),
    ("ziel_tage", "7"),
    ("nachforderung_tage", "14"),
    ("zahlung_tage", "14"),
    ("entwurf_tage", "90"),
    ("vorgang_jahre", "2"),
];

pub async fn beginnen(k: &mut Klient, traeger: &str) -> String {
    let felder =
        [("traeger", traeger), ("name", "Feuer anmelden"), ("kurz", "Feuer melden."), ("verfahren", "anzeige")];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    status(&antwort, 303);
    antwort.ziel().unwrap().trim_end_matches("/fragen").to_owned()
}

/// Everything that the check asks for.
pub async fn fertig(k: &mut Klient, a: &str) {
    let felder =
        [("aktion", "frage"), ("seite", "anliegen"), ("frage-anliegen", "Wo brennt es?"), ("art-anliegen", "text")];
    let neu = k.post(&format!("{a}/fragen"), &felder).await;
    assert_eq!(neu.ziel(), Some(format!("{a}/frage/wo_brennt_es?neu=ja").as_str()), "{}", neu.text());
    status(
        &absenden(
            k,
            &format!("{a}/texte"),
            &[&TEXTE[..], &[("abschnitt-kosten", "Nichts."), ("abschnitt-hinweise", "Keine.")]].concat(),
        )
        .await,
        303,
    );
    status(&absenden(k, &format!("{a}/angaben"), &ANGABEN).await, 303);
    let seite = k.get(&format!("{a}/uebersetzung/en")).await.text();
    let namen: Vec<String> =
        seite.split("name=\"text-").skip(1).map(|r| format!("text-{}", r.split('"').next().unwrap())).collect();
    let felder: Vec<(&str, &str)> = namen.iter().map(|n| (n.as_str(), "English")).collect();
    status(&absenden(k, &format!("{a}/uebersetzung/en"), &felder).await, 303);
    let stand = r#"{"anliegen":[["wo_brennt_es","Im Garten"]],"person":[["vorname","Anna"],["nachname","Beispiel"],["geburtsdatum.tag","1"],["geburtsdatum.monat","2"],["geburtsdatum.jahr","1980"]]}"#;
    let fall = k
        .post(&format!("{a}/faelle"), &[("aktion", "aufheben"), ("name", "Im Garten"), ("vorschau-stand", stand)])
        .await;
    status(&fall, 303);
}

/// A case is edited: what must come out may differ from what comes out; the difference is taken over when it was seen.
#[tokio::test]
async fn a_case_says_what_must_come_out_and_takes_over_what_does() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    fertig(&mut frieda, &a).await;
    let fall = format!("{a}/fall/im-garten");
    let seite = frieda.get(&fall).await.text();
    assert!(seite.contains("kommt heraus, was der Testfall erwartet") && seite.contains("Wo brennt es?"), "{seite}");
    // Complete, and an answer refused: that cannot be.
    let beides = [
        ("aktion", "speichern"),
        ("name", "Im Garten"),
        ("ausgang", "vollstaendig"),
        ("fehler", "anliegen/wo_brennt_es"),
    ];
    status(&absenden(&mut frieda, &fall, &beides).await, 422);
    let abgewiesen =
        [("aktion", "speichern"), ("name", "Abgewiesen"), ("ausgang", "offen"), ("fehler", "anliegen/wo_brennt_es")];
    status(&absenden(&mut frieda, &fall, &abgewiesen).await, 303);
    let seite = frieda.get(&fall).await.text();
    assert!(seite.contains("soll die Antwort auf „Wo brennt es?“ abgewiesen werden"), "{seite}");
    assert!(seite.contains("Das jetzige Ergebnis ist richtig") && seite.contains("Abgewiesene Antworten"), "{seite}");
    // The answer is taken out in the preview, and the case is right.
    let stand = r#"{"anliegen":[["wo_brennt_es",""]]}"#;
    let felder = [
        ("aktion", "oeffnen"),
        ("vorschau-stand", stand),
        ("vorschau-seite", "anliegen"),
        ("vorschau-fall", "im-garten"),
    ];
    let vorschau = frieda.post(&format!("{a}/vorschau"), &felder).await;
    status(&vorschau, 200);
    assert!(vorschau.text().contains("vorschau-fall"));
    status(&frieda.post(&fall, &[("aktion", "antworten"), ("vorschau-stand", stand)]).await, 303);
    let seite = frieda.get(&fall).await.text();
    assert!(seite.contains("kommt heraus, was der Testfall erwartet") && seite.contains("Abgewiesen"), "{seite}");
    // Answered again: what comes out now is taken over, by whoever saw it.
    let stand = r#"{"anliegen":[["wo_brennt_es","Im Hof"]],"person":[["vorname","Anna"],["nachname","Beispiel"],["geburtsdatum.tag","1"],["geburtsdatum.monat","2"],["geburtsdatum.jahr","1980"]]}"#;
    status(&frieda.post(&fall, &[("aktion", "antworten"), ("vorschau-stand", stand)]).await, 303);
    status(&absenden(&mut frieda, &fall, &[("aktion", "uebernehmen"), ("gesehen", "anderes")]).await, 409);
    let seite = frieda.get(&fall).await.text();
    let wert = |name: &str| {
        let rest = seite.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let felder = [("aktion", "uebernehmen"), ("gesehen", &wert("gesehen")), ("marke", &wert("marke"))];
    status(&frieda.post(&fall, &felder).await, 303);
    assert!(frieda.get(&fall).await.text().contains("kommt heraus, was der Testfall erwartet"));
}

#[tokio::test]
async fn from_nothing_to_the_offer_of_every_process_and_out_of_it_again() {
    let b = Buehne::neu().await;
    // A second process over the same database.
    let anderer = Haus::neu(web::probe::raeume_ueber(b.haus.db.clone(), b.haus.umwelt.clone()).await);
    let folgt = tokio::spawn(angebot::folgen(anderer.clone()));
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let offen = frieda.get(&a).await.text();
    for satz in
        ["Abschnitt „Beschreibung“: Der Abschnitt fehlt", "Die Rechtsgrundlage fehlt", "Das lässt sich erst prüfen"]
    {
        assert!(offen.contains(satz), "{satz}: {offen}");
    }
    let zu_frueh = frieda.post(&format!("{a}/freigabe"), &[("aktion", "vorlegen"), ("zaehler", "1")]).await;
    status(&zu_frueh, 422);
    fertig(&mut frieda, &a).await;
    let fertig = frieda.get(&a).await.text();
    assert!(fertig.contains("Alles Nötige ist da"), "{fertig}");
    status(&schritt(&mut frieda, &a, &[("aktion", "vorlegen")]).await, 303);
    let selbst = schritt(&mut frieda, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await;
    status(&selbst, 422);
    assert!(b.haus.leistungen.aktuell("feuer-anmelden").is_none());
    let mut hannes = b.werkstatt("sn", true).await;
    status(&schritt(&mut hannes, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await, 303);

    let hier = b.haus.leistungen.aktuell("feuer-anmelden").expect("on offer here at once");
    assert_eq!(hier.formular.titel().in_sprache(grund::Sprache::De), "Feuer anmelden");
    warten(|| anderer.leistungen.aktuell("feuer-anmelden").is_some_and(|l| l.version == hier.version)).await;
    let eintrag = b.haus.verzeichnis.stand().leistung(&hier.stamm.kennung).cloned().expect("in the catalogue");
    assert_eq!(eintrag.laender.len(), 1, "only in its Land");
    let seite = b.klient.fremd().get("/leistung/feuer-anmelden").await;
    assert!(seite.text().contains("Sie machen ein Feuer."), "{}", seite.text());

    // Released, it may be recommended; worked on again, what was recommended stays, and what follows the draft is one.
    let felder = [
        ("aktion", "aufnehmen"),
        ("name", "Feuer anmelden"),
        ("beschreibung", "Wie ein Feuer angemeldet wird."),
        ("stand", "gilt"),
        ("teilen", "niemand"),
        ("behoerden", ""),
    ];
    let register = format!("{a}/ablauf/register");
    let antwort = hannes.post(&register, &felder).await;
    status(&antwort, 303);
    let eintrag = antwort.ziel().unwrap().split('?').next().unwrap().to_owned();
    assert!(hannes.get(&eintrag).await.text().contains("empfohlen"));

    // A change is a new version; the old one stays for those who began with it.
    status(
        &absenden(
            &mut hannes,
            &format!("{a}/frage/wo_brennt_es"),
            &[("frage", "Wo genau brennt es?"), ("art", "text"), ("pflicht", "ja"), ("maximal", "100")],
        )
        .await,
        303,
    );
    status(&hannes.post(&register, &[("aktion", "nachfuehren")]).await, 303);
    assert!(!hannes.get(&eintrag).await.text().contains("empfohlen"), "it follows a draft");
    status(&schritt(&mut hannes, &a, &[("aktion", "vorlegen")]).await, 303);
    status(&schritt(&mut frieda, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await, 303);
    let neu = b.haus.leistungen.aktuell("feuer-anmelden").unwrap();
    assert_ne!(neu.version, hier.version);
    assert!(b.haus.leistungen.version(&hier.version).is_some());

    let ohne_grund = schritt(&mut frieda, &a, &[("aktion", "zurueckziehen"), ("rueckzug", "")]).await;
    status(&ohne_grund, 422);
    status(
        &schritt(&mut frieda, &a, &[("aktion", "zurueckziehen"), ("rueckzug", "Die Verordnung gilt nicht mehr.")])
            .await,
        303,
    );
    assert!(b.haus.leistungen.aktuell("feuer-anmelden").is_none());
    warten(|| anderer.leistungen.aktuell("feuer-anmelden").is_none()).await;
    assert!(anderer.leistungen.version(&neu.version).is_some(), "matters keep their version");
    // A fresh process comes to the same.
    let frisch = Haus::neu(web::probe::raeume_ueber(b.haus.db.clone(), b.haus.umwelt.clone()).await);
    angebot::laden(&frisch.db, &frisch.leistungen).await.unwrap();
    assert!(frisch.leistungen.aktuell("feuer-anmelden").is_none());
    folgt.abort();
}

/// Another process hears of a change within a second.
async fn warten(wahr: impl Fn() -> bool) {
    for _ in 0..40 {
        if wahr() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the other process did not hear of it within a second");
}

#[tokio::test]
async fn what_belongs_to_others_does_not_exist() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let mut bautzen = b.werkstatt("bautzen", false).await;
    for seite in ["", "/fragen", "/texte", "/vorschau", "/fassungen", "/freigabe", "/ausgabe/paket"] {
        status(&bautzen.get(&format!("{a}{seite}")).await, 404);
    }
    status(&bautzen.post(&format!("{a}/fragen"), &[("aktion", "seite"), ("titel", "X")]).await, 404);
    status(
        &bautzen
            .post("/werkstatt/neu", &[("traeger", "land-14"), ("name", "Y"), ("kurz", "Y."), ("verfahren", "anzeige")])
            .await,
        422,
    );
    // The address is taken, whoever has it.
    let doppelt = bautzen
        .post(
            "/werkstatt/neu",
            &[("traeger", "mandant-14625020"), ("name", "Feuer anmelden"), ("kurz", "Y."), ("verfahren", "anzeige")],
        )
        .await;
    status(&doppelt, 422);
    let bekannt = bautzen
        .post(
            "/werkstatt/neu",
            &[
                ("traeger", "mandant-14625020"),
                ("name", "Straßenbeleuchtung melden"),
                ("kurz", "Y."),
                ("verfahren", "anzeige"),
            ],
        )
        .await;
    status(&bekannt, 422);
}

#[tokio::test]
async fn a_change_to_the_same_place_is_compared_and_to_another_is_saved() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let (texte, angaben) = (format!("{a}/texte"), format!("{a}/angaben"));
    let alt = crate::verdeckt(&frieda.get(&texte).await.text(), "marke");
    // Somebody else saves elsewhere, then here.
    status(&absenden(&mut frieda, &angaben, &ANGABEN).await, 303);
    let felder: Vec<(&str, &str)> = TEXTE.into_iter().chain([("marke", alt.as_str())]).collect();
    status(&frieda.post(&texte, &felder).await, 303);
    let spaeter: Vec<(&str, &str)> = [("name", "Feuer"), ("kurz", "Anders."), ("marke", alt.as_str())].into();
    let konflikt = frieda.post(&texte, &spaeter).await;
    status(&konflikt, 409);
    let seite = konflikt.text();
    assert!(seite.contains("value=\"Anders.\""), "what was typed is carried along: {seite}");
    let neue_marke = crate::verdeckt(&seite, "marke");
    let nochmal: Vec<(&str, &str)> = [("name", "Feuer"), ("kurz", "Anders."), ("marke", neue_marke.as_str())].into();
    status(&frieda.post(&texte, &nochmal).await, 303);
    assert!(frieda.get("/werkstatt").await.text().contains(">Feuer<"));
}

#[tokio::test]
async fn files_become_drafts_and_what_is_exported_comes_back() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let schema = br#"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Baum","type":"object","properties":{"art":{"type":"string","title":"Welcher Baum?"}},"required":["art"]}"#;
    let wohin = "/werkstatt/neu/datei/land-14";
    let antwort = frieda.hochladen_mit(wohin, &[("datei-name", "Baum melden")], ("datei", "baum.json", schema)).await;
    status(&antwort, 303);
    let a = antwort.ziel().unwrap().to_owned();
    let seite = frieda.get(&format!("{a}/fragen")).await.text();
    assert!(seite.contains("Welcher Baum?") && seite.contains("Nachname"), "{seite}");

    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await;
    status(&paket, 200);
    let kopie = frieda
        .hochladen_mit(wohin, &[("datei-name", "Strauch melden")], ("datei", "p.json", paket.text().as_bytes()))
        .await;
    status(&kopie, 303);
    let schema = frieda.get(&format!("{}/ausgabe/schema", kopie.ziel().unwrap())).await;
    assert!(schema.text().contains("Welcher Baum?"), "{}", schema.text());
    for (name, inhalt, satz) in [
        ("x.json", &b"Hallo"[..], "weder XML noch JSON"),
        ("x.json", &b"[1]"[..], "nicht angenommen"),
        ("x.json", &br#"{"basiswerk-dienst":1,"dateien":{}}"#[..], "leistung.toml"),
        ("x.xml", &b"<a/>"[..], "nicht lesen"),
    ] {
        let antwort = frieda.hochladen_mit(wohin, &[("datei-name", "Z")], ("datei", name, inhalt)).await;
        status(&antwort, 422);
        assert!(antwort.text().contains(satz), "{satz}: {}", antwort.text());
    }
}

#[tokio::test]
async fn a_letter_that_cannot_be_set_is_named_before_anybody_presents_the_draft() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    fertig(&mut frieda, &a).await;
    assert!(frieda.get(&a).await.text().contains("Alles Nötige ist da"));
    // A letter of its own whose template calls what does not exist: only setting it shows that.
    let id = a.rsplit('/').next().unwrap();
    let land: grund::Traeger = "land-14".parse().unwrap();
    let mut tx = b.haus.db.tx(datenbank::Sicht::from(land)).await.unwrap();
    let (stamm,): (String,) = sqlx::query_as("SELECT dateien->>'leistung.toml' FROM werkstueck WHERE id = $1::uuid")
        .bind(id)
        .fetch_one(&mut *tx)
        .await
        .unwrap();
    let brief = stamm.split("vorlage = \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mit_eigenem = stamm.replacen(&format!("vorlage = \"{brief}\""), "vorlage = \"eigen.typ\"", 1);
    sqlx::query(
        "UPDATE werkstueck SET dateien = dateien || jsonb_build_object('leistung.toml', $2::text, 'eigen.typ', $3::text) \
         WHERE id = $1::uuid",
    )
    .bind(id)
    .bind(&mit_eigenem)
    .bind("#let daten = json(\"/daten.json\")\n#gibtesnicht(daten.nummer)\n")
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let nein = schritt(&mut frieda, &a, &[("aktion", "vorlegen")]).await;
    status(&nein, 422);
    for wort in ["Testfall „Im Garten“", "eigen.typ", "gibtesnicht"] {
        assert!(nein.text().contains(wort), "{wort}: {}", nein.text());
    }
}

#[tokio::test]
async fn a_finished_draft_goes_out_as_a_package_signed_by_this_installation() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let weg = format!("{a}/ausgabe/unterschrieben");
    let offen = frieda.get(&weg).await;
    status(&offen, 409);
    fertig(&mut frieda, &a).await;
    assert!(frieda.get(&a).await.text().contains("/ausgabe/unterschrieben"));
    let antwort = frieda.get(&weg).await;
    status(&antwort, 200);
    let paket = leistung::paket::lesen(&antwort.bytes).unwrap();
    assert_eq!((paket.liste.kennung.as_str(), paket.liste.herausgeber.as_deref()), ("feuer-anmelden", Some("Sachsen")));
    let u = &paket.unterschrift;
    assert_eq!(u.schluessel, b.haus.siegel.as_ref().unwrap().oeffentlich());
    assert!(tresor::unterschrift_gilt(&u.schluessel, &paket.unterschrieben, &u.unterschrift));
    // Nobody else's: the Werkstatt of an authority does not reach the draft of the Land.
    status(&b.werkstatt("goerlitz", false).await.get(&weg).await, 404);
}

#[tokio::test]
async fn the_preview_shows_a_terminal_and_the_layout_mirrored() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    fertig(&mut frieda, &a).await;
    let mut zeigen = async |ansicht: &str| {
        frieda.get(&format!("{a}/vorschau?vorschau-seite=person&vorschau-ansicht={ansicht}")).await.text()
    };
    assert!(zeigen("terminal").await.contains("bw-vorschau--terminal\" lang=\"de\" dir=\"ltr\""));
    assert!(zeigen("rtl").await.contains("bw-vorschau--rtl\" lang=\"de\" dir=\"rtl\""));
    // What is no view is the ordinary one.
    assert!(zeigen("unsinn").await.contains("bw-vorschau--breit\""));
}
