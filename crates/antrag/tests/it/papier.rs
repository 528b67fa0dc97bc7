//! What comes on paper: entered at the desk by the same pages, taken once, on the day of the paper.

use datenbank::Sicht;
use grund::{MandantId, VorgangId};
use konto::{DEMO_KENNWORT, DemoOrt, demo_leitung, demo_sachbearbeitung};
use vorgang::frist::Bekanntgaberegel;
use web::{papier::Papier, probe::Klient};

use crate::{ANSCHRIFT, Buehne, HUND, PERSON, ohne_stand, paare, status, verborgene};

const BAUTZEN: MandantId = MandantId(14_625_020);

const NEU: &[(&str, &str)] = &[
    ("leistung", "hundesteuer-anmelden"),
    ("ort", "14625020"),
    ("nummer", ""),
    ("eingang.tag", "24"),
    ("eingang.monat", "2"),
    ("eingang.jahr", "2026"),
    ("person", "Anna Beispiel"),
    ("strasse", ""),
    ("plzort", ""),
];

impl Buehne {
    /// Somebody of the office that takes dog taxes in Bautzen, or in Görlitz.
    async fn am_amt(&self, ort: &str) -> Klient {
        self.am_amt_als(&demo_sachbearbeitung(ort)).await
    }

    /// This person of one of the two.
    async fn am_amt_als(&self, email: &str) -> Klient {
        let orte = [(BAUTZEN, "bautzen", "Bautzen"), (MandantId(14_626_110), "goerlitz", "Görlitz")];
        let orte = orte.map(|(mandant, kuerzel, name)| DemoOrt {
            mandant,
            einheit: verzeichnis::einheit_von(mandant, 1),
            kuerzel: kuerzel.into(),
            ort: name.into(),
        });
        self.haus.konten.demo_einspielen(&orte).await.unwrap();
        let daten = konto::Anmeldedaten {
            email: email.to_owned(),
            kennwort: DEMO_KENNWORT.into(),
            code: Some(self.haus.konten.demo_code().unwrap()),
            herkunft: std::net::IpAddr::from([127, 0, 0, 1]),
        };
        let konto::Anmeldung::Angemeldet { token, .. } = self.haus.konten.anmelden(&daten).await.unwrap() else {
            panic!("{email} cannot sign in")
        };
        let mut klient = Klient::neu(&self.haus, antrag::wege());
        klient.cookie("sitzung", token.zeigen());
        klient
    }

    async fn vorgang(&self, id: &str) -> akte::Vorgang {
        let id: VorgangId = id.parse().unwrap();
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        akte::laden_als_amt(&mut tx, &self.haus.tresor, BAUTZEN, id).await.unwrap().unwrap()
    }
}

/// Begins at the desk; gives the id of the draft.
async fn begonnen(k: &mut Klient, mit: &[(&str, &str)]) -> String {
    let a = k.post("/amt/papier/neu", &anders(mit)).await;
    status(&a, 303);
    let ziel = a.ziel().unwrap().to_owned();
    let id = ziel.strip_prefix("/amt/papier/").unwrap().strip_suffix("/scan").unwrap().to_owned();
    status(&k.get(&ziel).await, 200);
    id
}

fn anders<'a>(mit: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    NEU.iter().map(|(n, w)| mit.iter().find(|(m, _)| m == n).copied().unwrap_or((*n, *w))).collect()
}

async fn seite(k: &mut Klient, id: &str, seite: &str, felder: &[(&str, &str)]) -> String {
    let a = k.post(&format!("/antrag/{id}/seite/{seite}"), felder).await;
    status(&a, 303);
    ohne_stand(&a).unwrap()
}

async fn ausgefuellt(k: &mut Klient, id: &str) {
    seite(k, id, "person", PERSON).await;
    seite(k, id, "anschrift", ANSCHRIFT).await;
    seite(k, id, "hund", HUND).await;
    assert_eq!(seite(k, id, "nachweise", &[("mitteilung", "")]).await, format!("/antrag/{id}/pruefen"));
}

async fn aufnehmen(k: &mut Klient, id: &str, dazu: &[(&str, &str)]) -> web::probe::Antwort {
    let a = k.get(&format!("/antrag/{id}/pruefen")).await;
    status(&a, 200);
    let verborgen = verborgene(&a.text());
    let mut felder = paare(&verborgen);
    felder.extend(dazu);
    k.post(&format!("/antrag/{id}/absenden"), &felder).await
}

#[tokio::test]
async fn what_came_on_paper_is_entered_at_the_desk_and_counts_from_its_day() {
    let b = Buehne::neu().await;
    let mut k = b.am_amt("bautzen").await;
    let a = k.get("/amt/papier/neu").await;
    status(&a, 200);
    assert!(a.text().contains("/amt/papier/neu?leistung=hundesteuer-anmelden"));
    let a = k.get("/amt/papier/neu?leistung=hundesteuer-anmelden").await;
    assert!(a.text().contains("Wann ist das Papier eingegangen?") && a.text().contains("Bautzen"));
    let id = begonnen(&mut k, &[]).await;
    // The pages of the form are pages of the desk, and nothing of the caseworker is offered.
    let a = k.get(&format!("/antrag/{id}/seite/person")).await;
    status(&a, 200);
    let html = a.text();
    assert!(html.contains("Papierantrag für") && html.contains("Februar") && html.contains("Eingangskorb"));
    assert!(!html.contains("uebernahme"), "her own details are nobody else's");
    ausgefuellt(&mut k, &id).await;
    assert!(k.get("/amt/papier").await.text().contains("Anna Beispiel"));

    let a = aufnehmen(&mut k, &id, &[]).await;
    status(&a, 303);
    assert_eq!(a.ziel().unwrap(), format!("/amt/papier/{id}/beleg"));
    let v = b.vorgang(&id).await;
    assert_eq!(grund::tag_von(v.eingang).to_string(), "2026-02-24");
    assert_eq!(grund::tag_von(v.zustand.eingang).to_string(), "2026-02-24");
    assert_eq!(v.zustand.vorgaben.bekanntgabe, Bekanntgaberegel::Ao122Post);
    let vorgaben = v.zustand.vorgaben;
    let frist = vorgaben.kalender.fristende("2026-02-24".parse().unwrap(), vorgaben.bearbeitung.unwrap());
    assert_eq!(v.zustand.bearbeitung_bis(), Some(frist), "the Frist counts from the day of the paper");
    let papier = Papier::aus_antrag(&v.antrag).unwrap();
    assert_eq!((papier.person.as_str(), papier.luecken.len(), papier.erfasst.is_some()), ("Anna Beispiel", 0, true));
    assert!(!papier.durch.is_empty());
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
    assert!(matches!(verlauf[0].ereignis, vorgang::Ereignis::Erfasst { von, .. } if von == papier.von));
    drop(tx);

    // Number and code stand on the page and on the receipt, and open the matter for the person.
    let a = k.get(&format!("/amt/papier/{id}/beleg")).await;
    status(&a, 200);
    let code = a.text().split("Zugangscode").nth(1).unwrap().split("<strong>").nth(1).unwrap()[..14].to_owned();
    let zugang = b.haus.konten.zugang_pruefen(v.nummer.as_str(), &code, std::net::IpAddr::from([127, 0, 0, 1])).await;
    let zugang = zugang.unwrap().unwrap();
    assert_eq!((zugang.vorgang, zugang.konto), (v.id, v.konto));
    assert_ne!(v.konto, papier.von, "the matter is the person's");
    let a = k.get(&format!("/amt/papier/{id}/beleg.pdf")).await;
    status(&a, 200);
    assert!(a.bytes.starts_with(b"%PDF"));
    // Sent once: the second click leads to the same receipt.
    let a = k.post(&format!("/antrag/{id}/absenden"), &[("mandant", "14625020")]).await;
    assert_eq!(a.ziel().unwrap(), format!("/amt/papier/{id}/beleg"));
    // A new code ends the old one.
    status(&k.post(&format!("/amt/papier/{id}/code"), &[]).await, 303);
    let alt = b.haus.konten.zugang_pruefen(v.nummer.as_str(), &code, std::net::IpAddr::from([127, 0, 0, 1])).await;
    assert!(alt.unwrap().is_none());
}

#[tokio::test]
async fn the_day_of_a_paper_is_neither_tomorrow_nor_long_ago() {
    let b = Buehne::neu().await;
    let mut k = b.am_amt("bautzen").await;
    for (mit, satz) in [
        ([("eingang.tag", "3"), ("eingang.monat", "3")], "liegt in der Zukunft"),
        ([("eingang.jahr", "2024"), ("eingang.monat", "2")], "mehr als ein Jahr zurück"),
        ([("eingang.tag", "31"), ("eingang.monat", "2")], "Geben Sie den Tag des Eingangs ein"),
        ([("person", ""), ("strasse", "")], "für wen der Antrag ist"),
        ([("strasse", "Am Markt 1"), ("plzort", "")], "Geben Sie auch Postleitzahl und Ort ein"),
    ] {
        let a = k.post("/amt/papier/neu", &anders(&mit)).await;
        status(&a, 422);
        assert!(a.text().contains(satz), "{mit:?}: {}", a.text());
        assert!(a.text().contains("Anna Beispiel") || mit[0].0 == "person", "what was typed stays");
    }
    let a = k.get("/amt/papier").await;
    assert!(a.text().contains("In Ihren Stellen ist keine Erfassung begonnen"), "nothing was begun");
}

#[tokio::test]
async fn only_the_responsible_unit_enters_and_nobody_else_reads_it() {
    let b = Buehne::neu().await;
    let mut k = b.am_amt("bautzen").await;
    let id = begonnen(&mut k, &[]).await;
    let mut fremd = b.am_amt("goerlitz").await;
    for weg in [format!("/antrag/{id}/seite/person"), format!("/amt/papier/{id}/scan"), format!("/antrag/{id}/pruefen")]
    {
        status(&fremd.get(&weg).await, 404);
    }
    // Görlitz takes dog taxes too, but not those of Bautzen.
    let a = fremd.post("/amt/papier/neu", &anders(&[])).await;
    assert!([404, 422].contains(&a.status.as_u16()), "{}", a.text());
    // A citizen enters nothing for others here.
    let mut anna = Klient::neu(&b.haus, antrag::wege());
    crate::anmelden(&b.haus, &mut anna, "anna.beispiel@demo.example").await;
    status(&anna.get("/amt/papier").await, 403);
    // And the desk begins nothing in the citizens' way.
    status(&k.get("/antrag/beginnen/hundesteuer-anmelden?ort=14625020").await, 403);
}

#[tokio::test]
async fn what_the_paper_does_not_say_is_noted_and_does_not_stop_the_desk() {
    let b = Buehne::neu().await;
    let mut k = b.am_amt("bautzen").await;
    let id = begonnen(&mut k, &[("strasse", "Am Markt 1"), ("plzort", "02625 Bautzen")]).await;
    seite(&mut k, &id, "person", PERSON).await;
    let leer: Vec<(&str, &str)> =
        ANSCHRIFT.iter().map(|(n, w)| if *n == "plz" { (*n, "") } else { (*n, *w) }).collect();
    let a = k.post(&format!("/antrag/{id}/seite/anschrift"), &leer).await;
    status(&a, 422);
    assert!(a.text().contains("Steht nicht auf dem Papier"));
    // Something wrong is not something missing.
    let falsch: Vec<(&str, &str)> =
        ANSCHRIFT.iter().map(|(n, w)| if *n == "plz" { (*n, "x1") } else { (*n, *w) }).collect();
    let a = k.post(&format!("/antrag/{id}/seite/anschrift"), &falsch).await;
    status(&a, 422);
    assert!(!a.text().contains("Steht nicht auf dem Papier"));
    let mut luecke = falsch.clone();
    luecke.push(("aktion", "luecke"));
    status(&k.post(&format!("/antrag/{id}/seite/anschrift"), &luecke).await, 422);
    let mut luecke = leer.clone();
    luecke.push(("aktion", "luecke"));
    assert_eq!(seite(&mut k, &id, "anschrift", &luecke).await, format!("/antrag/{id}/seite/hund"));
    seite(&mut k, &id, "hund", HUND).await;
    seite(&mut k, &id, "nachweise", &[("mitteilung", "")]).await;
    let a = k.get(&format!("/antrag/{id}/pruefen")).await;
    assert!(a.text().contains("Auf dem Papier fehlen Angaben") && a.text().contains("Postleitzahl"), "{}", a.text());
    // The caseworker says so, or nothing is sent.
    let a = aufnehmen(&mut k, &id, &[]).await;
    status(&a, 422);
    assert!(a.text().contains("Bestätigen Sie, dass diese Angaben nicht auf dem Papier stehen"));
    status(&aufnehmen(&mut k, &id, &[("luecken", "ja")]).await, 303);
    let v = b.vorgang(&id).await;
    let papier = Papier::aus_antrag(&v.antrag).unwrap();
    assert_eq!(papier.luecken.iter().map(|l| l.feld.as_str()).collect::<Vec<_>>(), ["plz"]);
    assert_eq!(papier.anschrift, ["Anna Beispiel", "Am Markt 1", "02625 Bautzen"]);
    status(&k.get(&format!("/amt/papier/{id}/beleg.pdf")).await, 200);
}

#[tokio::test]
async fn a_citizen_is_never_offered_to_leave_out_what_is_asked() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    let mut felder = PERSON.to_vec();
    felder[0].1 = "";
    felder.push(("aktion", "luecke"));
    let a = b.browser.post(&format!("{antrag}/seite/person"), &felder).await;
    status(&a, 422);
    assert!(!a.text().contains("Steht nicht auf dem Papier"));
    let a = b.browser.get(&format!("{antrag}/pruefen")).await;
    assert!(ohne_pruefen(&a), "an incomplete draft has no check page");
}

fn ohne_pruefen(a: &web::probe::Antwort) -> bool {
    a.status.as_u16() == 303 && a.ziel().is_some_and(|z| z.contains("/seite/"))
}

#[tokio::test]
async fn a_printed_form_comes_with_its_answers_and_keeps_its_number_and_owner() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    b.ausfuellen(&antrag).await;
    let id = antrag.strip_prefix("/antrag/").unwrap().to_owned();
    let nummer = grund::Vorgangsnummer::von(id.parse().unwrap()).to_string();
    let mut k = b.am_amt("bautzen").await;
    // Without a print the desk reaches no draft.
    let a = k.get(&format!("/amt/papier/neu?leistung=hundesteuer-anmelden&nummer={nummer}")).await;
    assert!(a.text().contains("Keine Angaben hinterlegt"));
    status(&b.browser.get(&format!("{antrag}/formular.pdf")).await, 200);
    let a = k.get(&format!("/amt/papier/neu?leistung=hundesteuer-anmelden&nummer={nummer}")).await;
    assert!(a.text().contains("Die Angaben liegen vor"));
    assert_eq!(begonnen(&mut k, &[("nummer", &nummer)]).await, id, "the same draft, with its number");
    // While it is entered she is told so; nothing of hers is lost.
    let a = b.browser.get(&format!("{antrag}/pruefen")).await;
    status(&a, 409);
    assert!(a.text().contains("auf Papier bei der Behörde eingegangen"));
    // Given back, it is hers as before.
    status(&k.post(&format!("/antrag/{id}/verwerfen"), &[]).await, 303);
    let a = b.browser.get(&format!("{antrag}/pruefen")).await;
    status(&a, 200);
    assert!(a.text().contains("Bello"));
    assert_eq!(begonnen(&mut k, &[("nummer", &nummer)]).await, id);
    // Nothing is typed: it goes to the check page, and is taken.
    let a = k.get(&format!("/antrag/{id}")).await;
    assert!(a.ziel().unwrap().ends_with("/pruefen"));
    let a = aufnehmen(&mut k, &id, &[]).await;
    assert_eq!(a.ziel().unwrap(), format!("/amt/papier/{id}/beleg"));
    let v = b.vorgang(&id).await;
    assert_eq!(v.nummer.as_str(), nummer);
    assert_eq!(v.zustand.vorgaben.bekanntgabe, Bekanntgaberegel::Ao122Post, "she chose paper");
    // It is in her account, and no second access was made.
    let a = b.browser.get(&format!("{antrag}/eingang")).await;
    status(&a, 200);
    assert!(a.text().contains("Auf Papier eingegangen"));
    status(&k.post(&format!("/amt/papier/{id}/code"), &[]).await, 403);
}

#[tokio::test]
async fn a_colleague_of_the_unit_takes_over_what_somebody_began() {
    let b = Buehne::neu().await;
    let mut maria = b.am_amt("bautzen").await;
    let id = begonnen(&mut maria, &[]).await;
    seite(&mut maria, &id, "person", PERSON).await;
    let weg = format!("/amt/papier/{id}/uebernehmen");
    // Her own she simply goes on with.
    assert_eq!(maria.get(&weg).await.ziel(), Some(format!("/antrag/{id}").as_str()));

    // Another unit does not see it at all.
    let mut goerlitz = b.am_amt("goerlitz").await;
    assert!(!goerlitz.get("/amt/papier").await.text().contains(&id));
    status(&goerlitz.get(&weg).await, 404);
    status(&goerlitz.post(&weg, &[]).await, 404);

    let mut klaus = b.am_amt_als(&demo_leitung("bautzen")).await;
    let liste = klaus.get("/amt/papier").await.text();
    assert!(liste.contains("Maria Akte") && liste.contains(&weg) && !liste.contains(&format!("/antrag/{id}\"")));
    status(&klaus.get(&format!("/antrag/{id}/seite/person")).await, 303);
    let blatt = klaus.get(&weg).await.text();
    assert!(blatt.contains("Erfassung übernehmen") && blatt.contains("Maria Akte") && blatt.contains("Anna Beispiel"));
    assert_eq!(klaus.post(&weg, &[]).await.ziel(), Some(format!("/antrag/{id}").as_str()));
    assert_eq!(klaus.post(&weg, &[]).await.ziel(), Some(format!("/antrag/{id}").as_str()), "twice is once");
    // What was typed is there, and she who began is told where it is.
    assert!(klaus.get(&format!("/antrag/{id}/seite/person")).await.text().contains("value=\"Anna\""));
    let a = maria.post(&format!("/antrag/{id}/seite/anschrift"), ANSCHRIFT).await;
    assert_eq!(a.ziel(), Some(weg.as_str()), "{}", a.text());
    assert!(maria.get("/amt/papier").await.text().contains("Klaus"));

    ausgefuellt(&mut klaus, &id).await;
    status(&aufnehmen(&mut klaus, &id, &[]).await, 303);
    let papier = Papier::aus_antrag(&b.vorgang(&id).await.antrag).unwrap();
    assert!(papier.begonnen.as_deref().is_some_and(|wer| wer.starts_with("Maria Akte")), "{papier:?}");
    assert!(papier.durch.contains("Klaus"), "{}", papier.durch);
    // Sent: who looks for it is led to the receipt.
    assert_eq!(maria.get(&weg).await.ziel(), Some(format!("/amt/papier/{id}/beleg").as_str()));
}

#[tokio::test]
async fn a_long_form_is_entered_from_paper_by_its_sections_and_may_have_gaps() {
    let b = Buehne::mit_leistung("eheschliessung-anmelden").await;
    let mut k = b.am_amt("bautzen").await;
    let id = begonnen(&mut k, &[]).await;
    let liste = format!("/antrag/{id}/uebersicht");
    assert_eq!(k.get(&format!("/antrag/{id}")).await.ziel(), Some(liste.as_str()));
    let html = k.get(&liste).await.text();
    assert!(html.contains("Papierantrag für") && html.contains("Die zweite Person"), "{html}");
    assert!(html.contains("Angaben mit dem Papier vergleichen und aufnehmen"));
    // Nothing is wrong, all is missing: the paper may be as empty as it is.
    assert!(html.contains(&format!("href=\"/antrag/{id}/pruefen\"")), "{html}");
    let a = seite(&mut k, &id, "vorhaben", &[("wohnsitz", "hier"), ("aktion", "luecke")]).await;
    assert_eq!(a, format!("{liste}?war=vorhaben"));
    assert!(k.get(&liste).await.text().contains("Angefangen"));
    let a = k.get(&format!("/antrag/{id}/pruefen")).await;
    status(&a, 200);
    assert!(a.text().contains("Auf dem Papier fehlen Angaben") && a.text().contains(&format!("href=\"{liste}\"")));
}
