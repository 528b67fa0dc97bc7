//! Co-signing: frozen, confirmed by invited persons, sent once.

use std::time::Duration;

use akte::mitzeichnung::{Mitzeichnung, Runde};
use datenbank::Sicht;
use grund::{Stelluhr, VorgangId};
use leistung::Mitzeichnungsregel;
use postfach::{Mail, MailFehler, Mailversand, Zukunft};
use web::probe::Klient;

use crate::{ANSCHRIFT, Buehne, HUND, PERSON, paare, status};

const BAUTZEN: &str = "14625020";
const TAG: Duration = Duration::from_secs(24 * 3600);

/// The dog tax with a co-owner: her address stands in a question that takes any text.
async fn buehne() -> (Buehne, Stelluhr) {
    let regel = Mitzeichnungsregel {
        id: "halterin".into(),
        name: "Mithalterin".into(),
        person: "{hund_name} {nachname}".into(),
        email: "adresszusatz".into(),
        erklaerung: "Ich halte den Hund mit.".into(),
        wenn: None,
        mindestens: 0,
        hoechstens: 1,
        frist_tage: 14,
        erinnern_tage: 4,
    };
    Buehne::mit_stamm(|stamm| stamm.mitzeichnung = vec![regel]).await
}

#[derive(Debug, Default)]
struct Kasten(std::sync::Mutex<Vec<Mail>>);

impl Mailversand for Kasten {
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        Box::pin(async {
            self.0.lock().unwrap().push(mail.clone());
            Ok(())
        })
    }
}

impl Buehne {
    /// All pages, with Ben's address.
    async fn ausgefuellt(&mut self) -> (String, VorgangId) {
        let antrag = self.beginnen(BAUTZEN).await;
        let mut anschrift = ANSCHRIFT.to_vec();
        anschrift[2].1 = "ben@beispiel.example";
        for (seite, felder) in [("person", PERSON), ("anschrift", &anschrift), ("hund", HUND)] {
            self.seite(&antrag, seite, felder).await;
        }
        self.seite(&antrag, "nachweise", &[("mitteilung", "")]).await;
        let id = antrag.trim_start_matches("/antrag/").parse().unwrap();
        (antrag, id)
    }

    async fn geben(&mut self, antrag: &str) {
        let felder = self.pruefseite(antrag).await;
        let a = self.browser.post(&format!("{antrag}/mitzeichnung"), &paare(&felder)).await;
        assert_eq!(a.ziel(), Some(format!("{antrag}/mitzeichnung?war=begonnen").as_str()), "{}", a.text());
    }

    async fn runde(&self, id: VorgangId) -> Option<Runde> {
        let konto = self.konto().await;
        let mut tx = self.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
        akte::mitzeichnung::laden(&mut tx, &self.haus.tresor, konto, id).await.unwrap()
    }

    async fn konto(&self) -> grund::KontoId {
        let zeile: (sqlx::types::Uuid,) = sqlx::query_as("SELECT konto_id FROM konto WHERE email = $1")
            .bind("anna.beispiel@demo.example")
            .fetch_one(self.haus.db.pool())
            .await
            .unwrap();
        grund::KontoId(zeile.0)
    }

    async fn mails(&self) -> Vec<Mail> {
        let kasten = Kasten::default();
        postfach::versenden(&self.haus.db, &self.haus.tresor, &kasten, &self.haus.umwelt, 100).await.unwrap();
        kasten.0.into_inner().unwrap()
    }

    /// Somebody with link and code of this invitation.
    async fn gast(&self, m: &Mitzeichnung) -> (Klient, String) {
        let mut gast = self.browser.fremd();
        let tuer = format!("/mitzeichnen/{}", m.id);
        let felder = [("schluessel", m.person.link.as_str()), ("code", m.person.code.as_str())];
        let a = gast.post(&tuer, &felder).await;
        assert_eq!(a.ziel(), Some(format!("{tuer}/angaben").as_str()), "{}", a.text());
        (gast, tuer)
    }
}

#[tokio::test]
async fn what_others_confirm_is_frozen_and_sent_once_with_their_word() {
    let (mut b, _) = buehne().await;
    let (antrag, id) = b.ausgefuellt().await;
    let a = b.browser.get(&format!("{antrag}/pruefen")).await.text();
    assert!(a.contains("Zur Bestätigung geben") && a.contains("Bello Beispiel") && !a.contains("Verbindlich absenden"));
    // Past the button it is not sent either.
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/pruefen").as_str()));

    b.geben(&antrag).await;
    let runde = b.runde(id).await.unwrap();
    let m = &runde.mitzeichnungen[0];
    let seite = b.browser.get(&format!("{antrag}/mitzeichnung")).await.text();
    assert!(seite.contains(&m.person.code) && seite.contains("Noch keine Antwort"), "{seite}");
    let post = b.mails().await;
    assert_eq!(post.iter().map(|m| m.an.as_str()).collect::<Vec<_>>(), ["ben@beispiel.example"]);
    assert!(
        post[0].text.contains(&m.person.link) && !post[0].text.contains(&m.person.code),
        "the code goes another way"
    );
    assert!(!post[0].text.contains("Hund"), "what it is about is not for a wrong mailbox: {}", post[0].text);

    // The applicant changes nothing meanwhile, whatever she opens.
    let fest = format!("{antrag}/mitzeichnung");
    for weg in ["seite/hund", "pruefen", "datei/hund_nachweis", "fassung", "verwerfen", ""] {
        let a = b.browser.get(format!("{antrag}/{weg}").trim_end_matches('/')).await;
        assert_eq!(a.ziel(), Some(fest.as_str()), "{weg}");
    }
    let a = b.browser.post(&format!("{antrag}/seite/person"), PERSON).await;
    assert_eq!(a.ziel(), Some(fest.as_str()));
    assert_eq!(b.browser.post(&format!("{antrag}/verwerfen"), &[]).await.ziel(), Some(fest.as_str()));
    assert_eq!(b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await.ziel(), Some(fest.as_str()));
    assert_eq!(b.browser.post(&format!("{fest}/absenden"), &[]).await.ziel(), Some(antrag.as_str()));

    let (mut ben, tuer) = b.gast(m).await;
    let a = ben.get(&format!("{tuer}/angaben")).await.text();
    assert!(a.contains("Am Markt") && a.contains("Ich halte den Hund mit."), "{a}");
    let hash = seite.split("SHA-256): <bdi dir=\"ltr\">").nth(1).unwrap()[..64].to_owned();
    assert!(a.contains(&hash), "both see the same hash");
    status(&ben.post(&format!("{tuer}/angaben"), &[("antwort", "ja")]).await, 422);
    let ja = [("antwort", "ja"), ("erklaerung", "ja")];
    assert_eq!(ben.post(&format!("{tuer}/angaben"), &ja).await.ziel(), Some(format!("{tuer}?war=ja").as_str()));
    assert!(ben.get(&format!("{tuer}?war=ja")).await.text().contains("Sie haben die Angaben bestätigt"));

    // Sent, once, with her word; the invitation is over.
    let a = b.browser.get(&format!("{antrag}/eingang")).await.text();
    assert!(a.contains("Bestätigt von") && a.contains("Bello Beispiel (Mithalterin)"), "{a}");
    status(&ben.post(&format!("{tuer}/angaben"), &ja).await, 410);
    status(&ben.get(&tuer).await, 410);
    assert!(antrag::mitzeichnungen_pflegen(&b.haus).await.is_ok() && b.runde(id).await.is_none());
    let konto = b.konto().await;
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, konto, id).await.unwrap().unwrap();
    assert_eq!(v.ereignisse, 1);
    let json: serde_json::Value = serde_json::from_slice(&v.antrag).unwrap();
    assert_eq!(json["pruefsumme"], hash.as_str());
    assert_eq!(json["mitzeichnungen"][0]["pruefsumme"], hash.as_str());
    assert_eq!(json["mitzeichnungen"][0]["email"], "ben@beispiel.example");
    drop(tx);
    let an: Vec<String> = b.mails().await.into_iter().map(|m| m.an).collect();
    assert_eq!(an, ["anna.beispiel@demo.example", "ben@beispiel.example"]);
    let pdf = b.browser.get(&format!("{antrag}/eingang.pdf")).await;
    status(&pdf, 200);
}

#[tokio::test]
async fn link_and_code_open_one_invitation_and_attempts_are_counted() {
    let (mut b, _) = buehne().await;
    let (antrag, id) = b.ausgefuellt().await;
    b.geben(&antrag).await;
    let runde = b.runde(id).await.unwrap();
    let m = &runde.mitzeichnungen[0];
    let mut fremd = b.browser.fremd();
    let tuer = format!("/mitzeichnen/{}", m.id);
    let (link, code) = (m.person.link.as_str(), m.person.code.as_str());
    assert_eq!(fremd.get(&format!("{tuer}/angaben")).await.ziel(), Some(tuer.as_str()), "the door comes first");
    for (felder, satz) in [
        ([("schluessel", link), ("code", "")], "Schreiben Sie den Code"),
        ([("schluessel", "00"), ("code", code)], "Link ist nicht vollständig"),
        ([("schluessel", link), ("code", "0000-0000-0000")], "Der Code stimmt nicht"),
    ] {
        let a = fremd.post(&tuer, &felder).await;
        status(&a, 422);
        assert!(a.text().contains(satz) && !a.text().contains("Am Markt"), "{satz}");
    }
    status(&fremd.get("/mitzeichnen/nichts").await, 404);
    status(&fremd.get("/mitzeichnen/01920000-0000-7000-8000-000000000000").await, 410);
    for _ in 0..40 {
        if fremd.post(&tuer, &[("schluessel", link), ("code", "0000-0000-0000")]).await.status == 429 {
            return;
        }
    }
    panic!("forty wrong codes, and nobody stopped them");
}

#[tokio::test]
async fn taken_back_the_confirmations_lapse_and_a_change_makes_a_new_round() {
    let (mut b, _) = buehne().await;
    let (antrag, id) = b.ausgefuellt().await;
    b.geben(&antrag).await;
    let alt = b.runde(id).await.unwrap();
    let (mut ben, tuer) = b.gast(&alt.mitzeichnungen[0]).await;
    // She says no, with the reason; without one she is asked.
    status(&ben.post(&format!("{tuer}/angaben"), &[("antwort", "nein"), ("grund", " ")]).await, 422);
    // What cannot be stored, or is too long, is said and stays to be mended: no reason is cut or dropped.
    let boese = ben.post(&format!("{tuer}/angaben"), &[("antwort", "nein"), ("grund", "Falsch \u{1f436} hier")]).await;
    status(&boese, 422);
    assert!(boese.text().contains("Das Zeichen „🐶“") && boese.text().contains("Falsch 🐶 hier"), "{}", boese.text());
    let lang = "zu lang ".repeat(300);
    let zu_lang = ben.post(&format!("{tuer}/angaben"), &[("antwort", "nein"), ("grund", &lang)]).await;
    status(&zu_lang, 422);
    assert!(zu_lang.text().contains("Kürzen Sie den Text auf höchstens") && zu_lang.text().contains(lang.trim()));
    let nein = [("antwort", "nein"), ("grund", "Der Hund heißt Balu.")];
    assert_eq!(ben.post(&format!("{tuer}/angaben"), &nein).await.ziel(), Some(format!("{tuer}?war=nein").as_str()));
    // An answer stays: another one changes nothing.
    let ja = [("antwort", "ja"), ("erklaerung", "ja")];
    assert_eq!(ben.post(&format!("{tuer}/angaben"), &ja).await.ziel(), Some(format!("{tuer}?war=nein").as_str()));
    let fest = format!("{antrag}/mitzeichnung");
    let a = b.browser.get(&fest).await.text();
    assert!(a.contains("Der Hund heißt Balu.") && a.contains("Zurückholen und ändern"), "{a}");
    b.browser.post(&format!("{fest}/absenden"), &[]).await;
    assert!(b.runde(id).await.is_some(), "without everybody's yes nothing is sent");

    let a = b.browser.post(&format!("{fest}/zurueck"), &[]).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/pruefen?war=zurueck").as_str()));
    assert!(b.browser.get(a.ziel().unwrap()).await.text().contains("Die Bestätigungen gelten nicht mehr"));
    let betreffe: Vec<String> = b.mails().await.into_iter().map(|m| format!("{}: {}", m.an, m.betreff)).collect();
    assert!(
        betreffe.iter().any(|t| t == "ben@beispiel.example: Die Bitte um Bestätigung hat sich erledigt"),
        "{betreffe:?}"
    );
    assert!(
        betreffe.iter().any(|t| t.starts_with("anna.beispiel@demo.example: Neues zu Ihrem Antrag BW-")),
        "{betreffe:?}"
    );
    status(&ben.get(&format!("{tuer}/angaben")).await, 410);

    let mut hund = HUND.to_vec();
    hund[0].1 = "Balu";
    b.browser.post(&format!("{antrag}/seite/hund"), &hund).await;
    b.geben(&antrag).await;
    let neu = b.runde(id).await.unwrap();
    assert_ne!(neu.mitzeichnungen[0].person.link, alt.mitzeichnungen[0].person.link);
    assert_ne!(neu.antrag, alt.antrag);
    assert_eq!(neu.mitzeichnungen[0].person.name, "Balu Beispiel");
}

#[tokio::test]
async fn reminded_once_and_over_after_the_last_day_until_asked_again() {
    let (mut b, uhr) = buehne().await;
    let (antrag, id) = b.ausgefuellt().await;
    b.geben(&antrag).await;
    let runde = b.runde(id).await.unwrap();
    let (mut ben, tuer) = b.gast(&runde.mitzeichnungen[0]).await;
    b.mails().await;
    let pflegen = async |b: &Buehne| {
        antrag::mitzeichnungen_pflegen(&b.haus).await.unwrap();
        antrag::mitzeichnungen_pflegen(&b.haus).await.unwrap();
        b.mails().await.into_iter().map(|m| (m.an, m.betreff)).collect::<Vec<_>>()
    };
    uhr.vor(9 * TAG);
    assert!(pflegen(&b).await.is_empty());
    uhr.vor(TAG);
    let post = pflegen(&b).await;
    assert!(matches!(&post[..], [(an, betreff)] if an == "ben@beispiel.example" && betreff.starts_with("Erinnerung")));
    uhr.vor(5 * TAG);
    let post = pflegen(&b).await;
    assert!(matches!(&post[..], [(an, _)] if an == "anna.beispiel@demo.example"), "{post:?}");
    status(&ben.get(&tuer).await, 410);
    crate::anmelden(&b.haus, &mut b.browser, "anna.beispiel@demo.example").await;
    let fest = format!("{antrag}/mitzeichnung");
    assert!(b.browser.get(&fest).await.text().contains("Die Zeit ist abgelaufen"));
    let wer = runde.mitzeichnungen[0].id.to_string();
    let a = b.browser.post(&format!("{fest}/erneut"), &[("wer", &wer)]).await;
    assert_eq!(a.ziel(), Some(format!("{fest}?war=erneut").as_str()), "{}", a.text());
    assert_eq!(b.mails().await.len(), 1);
    let (mut ben, tuer) = b.gast(&runde.mitzeichnungen[0]).await;
    let ja = [("antwort", "ja"), ("erklaerung", "ja")];
    status(&ben.post(&format!("{tuer}/angaben"), &ja).await, 303);
    // Whole days after it was frozen: the Antrag is read as everybody saw it.
    status(&b.browser.get(&format!("{antrag}/eingang")).await, 200);
    status(&b.browser.get(&format!("{antrag}/eingang.pdf")).await, 200);
}
