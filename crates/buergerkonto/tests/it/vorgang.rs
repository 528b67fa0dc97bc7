//! A matter from the applicant's side; the authority's side is played through the rooms.

use ablage::{Ziel, Zweck};
use akte::{Eingang, entwurf, entwurf::Bezug};
use datenbank::Sicht;
use grund::{Betrag, DokumentId, EinheitId, KontoId, LeistungKennung, MandantId, NachrichtId, VorgangId};
use postfach::{Art, NeueNachricht, NeueZustellung, Richtung};
use vorgang::{
    Entscheidungsart, Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};

use crate::{Buehne, status};

const BAUTZEN: MandantId = MandantId(14_625_020);

impl Buehne {
    pub async fn annas_konto(&self) -> KontoId {
        let konten = self.haus.konten.demo_einspielen(&[]).await.unwrap();
        konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto
    }

    pub async fn entwurf(&self, konto: KontoId) -> VorgangId {
        let leistung = self.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap();
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: EinheitId(1),
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: leistung.version,
            ags: BAUTZEN.0.to_string(),
        };
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
        let id =
            entwurf::beginnen(&mut *tx, &h.tresor, &h.umwelt, konto, bezug, br#"{"hund":"Bello"}"#).await.unwrap().id;
        tx.commit().await.unwrap();
        id
    }

    pub async fn antrag(&self, konto: KontoId, zahlweise: &str) -> VorgangId {
        self.antrag_unter(konto, zahlweise, Bekanntgaberegel::Ao122a).await
    }

    pub async fn antrag_unter(&self, konto: KontoId, zahlweise: &str, bekanntgabe: Bekanntgaberegel) -> VorgangId {
        let id = self.entwurf(konto).await;
        self.senden((konto, id), zahlweise, bekanntgabe, br#"{"hund":"Bello"}"#).await;
        id
    }

    /// Sends a draft with this Antrag.
    pub async fn absenden(&self, konto: KontoId, id: VorgangId, antrag: &[u8]) {
        self.senden((konto, id), "bescheid", Bekanntgaberegel::Ao122a, antrag).await;
    }

    async fn senden(
        &self,
        (konto, id): (KontoId, VorgangId),
        zahlweise: &str,
        bekanntgabe: Bekanntgaberegel,
        antrag: &[u8],
    ) {
        let h = &self.haus;
        let leistung = h.leistungen.aktuell("hundesteuer-anmelden").unwrap();
        let mut tx = h.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
        let entwurf = entwurf::laden_und_sperren(&mut tx, &h.tresor, konto, id).await.unwrap().unwrap();
        let (kalender, weiterleiten) = (Kalender::SACHSEN, Momente::default());
        let vorgaben = Vorgaben {
            kalender,
            bekanntgabe,
            bearbeitung: Some(Dauer::Tage(30)),
            weiterleiten,
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::json!({ "parameter": { "zahlweise": zahlweise }, "steuer": 60 });
        let daten = serde_json::from_value(daten).unwrap();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let eingang = Eingang {
            antrag,
            kurz: "Beispiel, Anna",
            zustand: &zustand,
            ereignis: &Ereignis::Eingegangen,
            effects: &effects,
        };
        akte::absenden(&mut *tx, &h.umwelt, &entwurf, &eingang).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        self.uhr.vor(std::time::Duration::from_secs(60));
    }

    async fn amt(&self, id: VorgangId, ereignis: Ereignis) -> akte::Vorgang {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let key = h.umwelt.neue_id::<uuid::Uuid>().to_string();
        let a = akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &ereignis, &key);
        let v = a.await.unwrap().unwrap().vorgang;
        tx.commit().await.unwrap();
        self.uhr.vor(std::time::Duration::from_secs(60));
        v
    }

    async fn nachricht(&self, id: VorgangId, konto: KontoId, art: Art, anlagen: &[DokumentId]) -> NachrichtId {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
        let schluessel = h.umwelt.neue_id::<uuid::Uuid>().to_string();
        let neu = NeueNachricht {
            mandant: BAUTZEN,
            vorgang: id,
            konto,
            richtung: Richtung::AnBuerger,
            art,
            von: None,
            betreff: "Zu Ihrem Antrag",
            text: "Welche Rasse hat der Hund?",
            anlagen,
            schluessel: &schluessel,
        };
        let (nachricht, _) = postfach::senden(&mut tx, &h.umwelt, &v.schluessel, &neu).await.unwrap();
        tx.commit().await.unwrap();
        nachricht
    }

    /// The desk takes the matter and asks about one field.
    pub async fn fragen(&self, id: VorgangId, konto: KontoId) -> NachrichtId {
        let von: KontoId = self.haus.umwelt.neue_id();
        self.amt(id, Ereignis::Uebernommen { von }).await;
        let nachricht = self.nachricht(id, konto, Art::Rueckfrage, &[]).await;
        let frist = "2026-03-16".parse().unwrap();
        self.amt(id, Ereignis::Nachgefordert { von, feld: "rasse".into(), frist, nachricht }).await;
        nachricht
    }

    async fn dokument(&self, v: &akte::Vorgang, zweck: Zweck) -> DokumentId {
        let ziel = Ziel { mandant: BAUTZEN, vorgang: v.id, konto: Some(v.konto), zweck };
        let pdf = bytes::Bytes::from_static(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        let neu = self.haus.ablage.ablegen(&v.schluessel, ziel, "Bescheid.pdf", pdf).await.unwrap();
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        self.haus.ablage.eintragen(&mut tx, &neu).await.unwrap();
        tx.commit().await.unwrap();
        neu.dokument.zeile.id
    }

    /// From the inbox to the mailbox, as desk and worker do it. Gives back message and document.
    pub async fn bescheiden(&self, id: VorgangId, konto: KontoId) -> (NachrichtId, DokumentId) {
        let (von, zweite): (KontoId, KontoId) = (self.haus.umwelt.neue_id(), self.haus.umwelt.neue_id());
        let v = self.amt(id, Ereignis::Uebernommen { von }).await;
        let dokument = self.dokument(&v, Zweck::Bescheid).await;
        let entscheidung = Entscheidungsart::Bewilligung;
        let gebuehr = Betrag::cent(6000);
        let sha256 = "00".repeat(32);
        self.amt(id, Ereignis::BescheidEntworfen { von, entscheidung, dokument, sha256, gebuehr }).await;
        self.amt(id, Ereignis::Freigegeben { von }).await;
        self.amt(id, Ereignis::ZweitFreigegeben { von: zweite }).await;
        let v = self.amt(id, Ereignis::Bereitgestellt { dokument }).await;
        let nachricht = self.nachricht(id, konto, Art::Bescheid, &[dokument]).await;
        let neu = NeueZustellung {
            mandant: BAUTZEN,
            nachricht,
            vorgang: id,
            konto,
            dokument,
            bereitgestellt: self.haus.umwelt.jetzt(),
            bekanntgabe: v.zustand.bescheid().unwrap().bekanntgabe,
            schluessel: "bescheid",
        };
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        postfach::zustellen(&mut tx, &neu).await.unwrap();
        tx.commit().await.unwrap();
        (nachricht, dokument)
    }
}

#[tokio::test]
async fn the_question_is_answered_once_with_a_file() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let pfad = format!("/vorgang/{id}");
    let seite = b.browser.get(&pfad).await;
    status(&seite, 200);
    assert!(seite.text().contains("Eingegangen") && !seite.text().contains("id=\"zu-tun\""));
    let frage = b.fragen(id, konto).await;

    let seite = b.browser.get(&pfad).await.text();
    assert!(seite.contains("Welche Rasse hat der Hund?") && seite.contains("Antworten Sie bis zum 16.\u{a0}März 2026"));
    assert!(seite.contains("Antwort von Ihnen nötig"));
    let uebersicht = b.browser.get("/konto").await.text();
    assert!(uebersicht.contains("Beantworten Sie die Frage der Behörde. – "), "{uebersicht}");
    assert!(uebersicht.contains("Sie haben eine ungelesene Nachricht."));

    // Wrong: nothing at all; a file that lies. What was typed comes back.
    let senden = format!("{pfad}/antwort");
    let leer = [("frage", frage.to_string()), ("antwort", String::new())];
    let leer: Vec<(&str, &str)> = leer.iter().map(|(n, w)| (*n, w.as_str())).collect();
    let a = b.mehrteilig(&senden, &leer, &[]).await;
    status(&a, 422);
    assert!(a.text().contains("Schreiben Sie eine Antwort") && a.text().contains("<title>Fehler: "));
    let frage_text = frage.to_string();
    let felder = [("frage", frage_text.as_str()), ("antwort", "Ein Łabrador, 30 kg")];
    let a = b.mehrteilig(&senden, &felder, &[("pass.pdf", b"nur Text")]).await;
    status(&a, 422);
    assert!(a.text().contains("href=\"#datei\"") && a.text().contains("Ein Łabrador, 30 kg"));

    let pdf: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    let a = b.mehrteilig(&senden, &felder, &[("pass.pdf", pdf)]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?war=beantwortet").as_str()), "{}", a.text());
    // The double click: same answer, nothing twice.
    let a = b.mehrteilig(&senden, &felder, &[("pass.pdf", pdf)]).await;
    assert_eq!(a.ziel(), Some(format!("{pfad}?war=beantwortet").as_str()));
    let seite = b.browser.get(&format!("{pfad}?war=beantwortet")).await.text();
    assert!(seite.contains("Ihre Antwort ist gesendet") && seite.contains("Sie haben geantwortet"));
    assert_eq!(seite.matches("/aufheben\"").count(), 1, "one document: {seite}");
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    assert!(v.zustand.rueckfrage().is_none());
    let mut post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    let antwort = post.pop().unwrap().oeffnen(&v.schluessel).unwrap();
    assert_eq!((antwort.kopf.art, antwort.text.as_str()), (Art::Antwort, "Ein Łabrador, 30 kg"));
    assert_eq!(antwort.kopf.anlagen.len(), 1);
    assert_eq!(post.len(), 1);
    // Her own answer can be read, the file can be loaded.
    status(&b.browser.get(&format!("/postfach/{}", antwort.kopf.id)).await, 200);
    let datei = b.browser.get(&format!("{pfad}/dokument/{}", antwort.kopf.anlagen[0])).await;
    assert_eq!(datei.bytes, pdf);
}

#[tokio::test]
async fn where_the_retrieval_decides_the_day_it_is_known_from_then_on() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag_unter(konto, "bescheid", Bekanntgaberegel::Vwvfg41Abs2a).await;
    let (nachricht, _) = b.bescheiden(id, konto).await;
    b.anna().await;
    let seite = b.browser.get(&format!("/vorgang/{id}")).await.text();
    assert!(seite.contains("Öffnen Sie ihn dort."), "{seite}");
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert_eq!(postfach::zustellung(&mut tx, konto, nachricht).await.unwrap().unwrap().bekanntgabe, None);
    tx.rollback().await.unwrap();
    let seite = b.browser.get(&format!("/postfach/{nachricht}")).await;
    status(&seite, 200);
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let z = postfach::zustellung(&mut tx, konto, nachricht).await.unwrap().unwrap();
    let tag = grund::tag_von(z.abgerufen.unwrap()).tomorrow().unwrap();
    assert_eq!(z.bekanntgabe, Some(tag), "the day after the retrieval");
    assert!(seite.text().contains(&web::format::tag(grund::Sprache::De, tag)), "{}", seite.text());
}

#[tokio::test]
async fn opening_the_bescheid_is_noted_once() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    let (nachricht, dokument) = b.bescheiden(id, konto).await;
    b.anna().await;
    let seite = b.browser.get(&format!("/vorgang/{id}")).await.text();
    assert!(seite.contains(&format!("/postfach/{nachricht}")) && seite.contains("Bescheid lesen"));
    // Nothing of the inside: neither draft nor release.
    assert!(!seite.contains("Freigabe") && !seite.contains("Entwurf"));
    let liste = b.browser.get("/postfach").await.text();
    assert!(liste.contains("ungelesen") && liste.contains("Postfach, 1 neue Nachricht"));
    let n = b.browser.get(&format!("/postfach/{nachricht}")).await;
    status(&n, 200);
    let n = n.text();
    assert!(n.contains("Zuerst geöffnet") && n.contains("Gilt als bekannt gegeben am"), "{n}");
    assert!(n.contains("Widerspruch möglich bis"));
    b.uhr.vor(std::time::Duration::from_secs(1800));
    let pdf = b.browser.get(&format!("/vorgang/{id}/dokument/{dokument}")).await;
    status(&pdf, 200);
    assert_eq!(pdf.kopf["content-type"], "application/pdf");
    assert!(pdf.kopf["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"Bescheid.pdf\""));
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, konto, id).await.unwrap().unwrap();
    let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
    assert_eq!(verlauf.iter().filter(|z| matches!(z.ereignis, Ereignis::Abgerufen)).count(), 1);
    assert!(!b.browser.get("/postfach").await.text().contains("neue Nachricht"));
}

#[tokio::test]
async fn another_persons_things_are_not_found() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    let (nachricht, dokument) = b.bescheiden(id, konto).await;
    let felder = [("email", "jan.muster@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    b.browser.post("/anmelden", &felder).await;
    for pfad in [
        format!("/vorgang/{id}"),
        format!("/vorgang/{id}/zurueckziehen"),
        format!("/vorgang/{id}/dokument/{dokument}"),
        format!("/postfach/{nachricht}"),
        "/vorgang/unsinn".into(),
        "/postfach/unsinn".into(),
        format!("/vorgang/{}", b.haus.umwelt.neue_id::<VorgangId>()),
    ] {
        status(&b.browser.get(&pfad).await, 404);
    }
    status(&b.browser.post(&format!("/vorgang/{id}/zurueckziehen"), &[]).await, 404);
    status(&b.mehrteilig(&format!("/vorgang/{id}/antwort"), &[("antwort", "x")], &[]).await, 404);
    assert!(!b.browser.get("/postfach").await.text().contains("Bescheid"));
    // Nobody's without a session.
    status(&b.browser.fremd().get(&format!("/vorgang/{id}")).await, 303);
}

#[tokio::test]
async fn withdrawing_is_possible_until_the_decision() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "bescheid").await;
    b.anna().await;
    let weg = format!("/vorgang/{id}/zurueckziehen");
    status(&b.browser.get(&weg).await, 200);
    let a = b.browser.post(&weg, &[]).await;
    assert_eq!(a.ziel(), Some(format!("/vorgang/{id}?war=zurueckgezogen").as_str()));
    assert_eq!(b.browser.post(&weg, &[]).await.status, 303);
    assert!(b.browser.get(&format!("/vorgang/{id}")).await.text().contains("Sie haben den Antrag zurückgezogen"));

    let zweiter = b.antrag(konto, "bescheid").await;
    b.bescheiden(zweiter, konto).await;
    let weg = format!("/vorgang/{zweiter}/zurueckziehen");
    status(&b.browser.get(&weg).await, 409);
    let a = b.browser.post(&weg, &[]).await;
    status(&a, 409);
    assert!(a.text().contains("weil schon entschieden ist"));
}

#[tokio::test]
async fn the_account_is_exported_and_deleted_when_nothing_runs() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    let id = b.antrag(konto, "sofort").await;
    b.entwurf(konto).await;
    b.anna().await;
    status(&b.browser.get(&format!("/vorgang/{id}")).await, 200);
    let daten: serde_json::Value = serde_json::from_slice(&b.browser.get("/konto/daten.json").await.bytes).unwrap();
    assert_eq!(daten["vorgaenge"][0]["antrag"]["hund"], "Bello");
    assert_eq!(daten["entwuerfe"][0]["antworten"]["hund"], "Bello");
    assert_eq!(daten["konto"]["email"], "anna.beispiel@demo.example");

    let seite = b.browser.get("/konto/loeschen").await.text();
    assert!(seite.contains("Diese Vorgänge laufen noch"));
    let kennwort = ("passwort", ::konto::DEMO_KENNWORT);
    status(&b.browser.post("/konto/loeschen", &[kennwort]).await, 409);
    b.browser.post(&format!("/vorgang/{id}/zurueckziehen"), &[]).await;
    status(&b.browser.post("/konto/loeschen", &[("passwort", "falsch geraten"), ("entwuerfe", "ja")]).await, 422);
    let a = b.browser.post("/konto/loeschen", &[kennwort]).await;
    status(&a, 422);
    assert!(a.text().contains("href=\"#entwuerfe\""));
    let a = b.browser.post("/konto/loeschen", &[kennwort, ("entwuerfe", "ja")]).await;
    assert_eq!(a.ziel(), Some("/anmelden?war=geloescht"));
    status(&b.browser.get("/konto").await, 303);
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert!(entwurf::liste(&mut tx, konto).await.unwrap().is_empty());
}

#[tokio::test]
async fn settings_change_password_language_and_devices() {
    let mut b = Buehne::new().await;
    b.anna().await;
    let mut zweites = b.browser.fremd();
    let felder = [("email", "anna.beispiel@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
    zweites.post("/anmelden", &felder).await;
    status(&b.browser.get("/konto/einstellungen").await, 200);
    let weg = "/konto/einstellungen/passwort";
    status(&b.browser.post(weg, &[("bisher", "falsch geraten"), ("passwort", "vier blaue Esel")]).await, 422);
    let alt = ("bisher", ::konto::DEMO_KENNWORT);
    status(&b.browser.post(weg, &[alt, ("passwort", "kurz")]).await, 422);
    let a = b.browser.post(weg, &[alt, ("passwort", "vier blaue Esel")]).await;
    assert_eq!(a.ziel(), Some("/konto/einstellungen?war=passwort"));
    status(&zweites.get("/konto").await, 303);
    status(&b.browser.get("/konto").await, 200);
    status(&b.browser.post("/konto/einstellungen/sprache", &[("sprache", "xx")]).await, 422);
    let a = b.browser.post("/konto/einstellungen/sprache", &[("sprache", "en")]).await;
    assert_eq!(a.ziel(), Some("/konto/einstellungen?war=sprache"));
    let a = b.browser.post("/konto/einstellungen/geraete", &[]).await;
    assert_eq!(a.ziel(), Some("/konto/einstellungen?war=geraete"));
    status(&b.browser.get("/konto/einstellungen?war=geraete&sprache=en").await, 200);
}
