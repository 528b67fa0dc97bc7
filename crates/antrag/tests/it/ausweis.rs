//! A service that asks for a proved identity: at the beginning, in the form, before sending, on the receipt.

use std::sync::Arc;

use grund::Vertrauensniveau;
use konto::{
    Ausweisgang, Ausweisung, Identitaet, IdentitaetFehler, Identitaetsdienst, Person, Spaeter, Wohnanschrift, Zweck,
};
use web::Haus;

use crate::{Buehne, anmelden, paare, status};

const BAUTZEN: &str = "14625020";

/// A service that is there; these pages never ask it anything.
#[derive(Debug)]
struct Da;

impl Identitaetsdienst for Da {
    fn name(&self) -> &str {
        "Probeausweis"
    }
    fn hoechstens(&self) -> Vertrauensniveau {
        Vertrauensniveau::Substanziell
    }
    fn beginnen<'a>(&'a self, _: &'a Ausweisgang) -> Spaeter<'a, Result<String, IdentitaetFehler>> {
        Box::pin(async { Err(IdentitaetFehler::NichtErreichbar("probe".into())) })
    }
    fn einloesen<'a>(
        &'a self,
        _: &'a Ausweisgang,
        _: &'a str,
        _: grund::Zeitpunkt,
    ) -> Spaeter<'a, Result<Identitaet, IdentitaetFehler>> {
        Box::pin(async { Err(IdentitaetFehler::NichtErreichbar("probe".into())) })
    }
}

async fn buehne(niveau: &str) -> Buehne {
    let ohne = Buehne::mit(niveau).await;
    let mut raeume = web::probe::raeume_ueber(ohne.haus.db.clone(), ohne.haus.umwelt.clone()).await;
    raeume.leistungen = Arc::clone(&ohne.haus.leistungen);
    raeume.identitaet = Some(Arc::new(Da));
    Buehne::vor(Haus::neu(raeume)).await
}

impl Buehne {
    /// What the way to the service and back does to the session.
    async fn ausweisen(&mut self, niveau: Vertrauensniveau) {
        let token = self.browser.keks("sitzung").unwrap();
        let konto = self.haus.konten.sitzung_laden(&token).await.unwrap().unwrap().konto;
        let anna = Identitaet {
            kennung: "a".into(),
            niveau,
            person: Person {
                vorname: "Anna".into(),
                nachname: "Beispiel".into(),
                geburtsdatum: "1985-03-27".parse().ok(),
                anschrift: Some(Wohnanschrift {
                    strasse: "Am Markt".into(),
                    hausnummer: "1".into(),
                    plz: "02625".into(),
                    ort: "Bautzen".into(),
                }),
            },
        };
        let zweck = Zweck::Ausweisen(konto);
        match self.haus.konten.ausweisen(zweck, "Probeausweis", &anna, Some(&token)).await.unwrap() {
            Ausweisung::Sitzung(neu) => self.browser.cookie("sitzung", neu.zeigen()),
            anderes => panic!("{anderes:?}"),
        }
    }
}

#[tokio::test]
async fn one_proves_oneself_before_one_begins() {
    let mut b = buehne("substanziell").await;
    let adresse = "/antrag/beginnen/hundesteuer-anmelden";
    let a = b.browser.get(&format!("{adresse}?ort={BAUTZEN}")).await;
    status(&a, 200);
    let text = a.text();
    assert!(text.contains("Für diesen Dienst weisen Sie sich mit dem Online-Ausweis aus"), "{text}");
    assert!(text.contains("action=\"/ausweis\"") && text.contains("value=\"substanziell\""), "{text}");
    assert!(text.contains(&format!("value=\"{adresse}?ort={BAUTZEN}\"")), "the way back: {text}");
    // The button's address cannot be used past the question.
    let a = b.browser.post(adresse, &[("ort", BAUTZEN)]).await;
    status(&a, 200);
    assert!(a.text().contains("Weisen Sie sich aus"));
    let begonnen: i64 = sqlx::query_scalar("SELECT count(*) FROM entwurf").fetch_one(b.haus.db.pool()).await.unwrap();
    assert_eq!(begonnen, 0);
    b.ausweisen(Vertrauensniveau::Substanziell).await;
    b.beginnen(BAUTZEN).await;
}

#[tokio::test]
async fn where_nothing_can_prove_it_the_page_says_where_to_go() {
    // No service at all, and one that cannot prove as much as is asked for.
    for mut b in [Buehne::mit("substanziell").await, buehne("hoch").await] {
        let a = b.browser.get(&format!("/antrag/beginnen/hundesteuer-anmelden?ort={BAUTZEN}")).await;
        status(&a, 200);
        let text = a.text();
        assert!(text.contains("Gehen Sie mit Ihrem Personalausweis oder Reisepass zum Amt"), "{text}");
        assert!(text.contains("href=\"/stelle/") && !text.contains("action=\"/ausweis\""), "{text}");
    }
}

#[tokio::test]
async fn proved_data_are_offered_and_the_antrag_keeps_how_it_was_proved() {
    let mut b = buehne("substanziell").await;
    b.ausweisen(Vertrauensniveau::Substanziell).await;
    let antrag = b.beginnen(BAUTZEN).await;
    let text = b.browser.get(&format!("{antrag}/seite/person")).await.text().replace('\u{a0}', " ");
    assert!(text.contains("Aus Ihrem Nachweis (Probeausweis): Anna Beispiel, 27. März 1985, Am Markt"), "{text}");
    let ja = [("telefon", "03591 1"), ("aktion", "uebernehmen:ja")];
    let a = b.browser.post(&format!("{antrag}/seite/person"), &ja).await;
    assert_eq!(crate::ohne_stand(&a).or(a.ziel().map(str::to_owned)), Some(format!("{antrag}/seite/person")));
    let text = b.browser.get(&format!("{antrag}/seite/person")).await.text();
    for wert in ["value=\"Anna\"", "value=\"Beispiel\"", "value=\"27\"", "value=\"1985\"", "value=\"03591 1\""] {
        assert!(text.contains(wert), "{wert}: {text}");
    }
    assert_eq!(
        text.matches("Aus Ihrem Nachweis (Probeausweis)").count(),
        3,
        "beside each field that it filled: {text}"
    );
    let text = b.browser.get(&format!("{antrag}/seite/anschrift")).await.text();
    assert!(text.contains("value=\"Am Markt\"") && text.contains("value=\"02625\""), "{text}");
    assert!(!b.browser.get(&format!("{antrag}/seite/hund")).await.text().contains("Probeausweis"), "not her data");

    b.ausfuellen(&antrag).await;
    // Signed in anew without a proof: sending asks for it, and nothing is lost.
    let erwiesen = b.browser.keks("sitzung").unwrap();
    let Buehne { haus, browser } = &mut b;
    anmelden(haus, browser, "anna.beispiel@demo.example").await;
    let a = b.browser.get(&format!("{antrag}/pruefen")).await;
    let text = a.text();
    assert!(text.contains("Bevor Sie absenden, weisen Sie sich"), "{text}");
    assert!(text.contains("Bello") && !text.contains("Verbindlich absenden"), "{text}");
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/pruefen").as_str()));

    b.browser.cookie("sitzung", &erwiesen);
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()));
    let text = b.browser.get(&format!("{antrag}/eingang")).await.text().replace('\u{a0}', " ");
    assert!(text.contains("Anna Beispiel, geboren am 27. März 1985, nachgewiesen mit: Probeausweis"), "{text}");
    assert!(text.contains("Vertrauensniveau substanziell"), "{text}");
}
