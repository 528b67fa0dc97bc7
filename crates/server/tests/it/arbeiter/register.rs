//! Orders to a register over a real house, with the real client and the demonstration's vehicle register: everything
//! agrees, a code is wrong, nobody answers, the answer gets lost.

use std::{sync::Arc, time::Duration};

use ::demo::fahrzeuge::{self, Dienst, Fahrzeug, KENNWORT, SCHLUESSEL, Stoerung};
use akte::{
    Eingang, Vorgang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use fachverfahren::Fachverfahren;
use formular::{Antworten, Umfeld};
use grund::{EinheitId, KontoId, LeistungKennung, Stelluhr, VorgangId};
use leistung::{Eingabe, Leistung, Leistungen};
use serde_json::{Value, json};
use server::arbeiter::{Registerfragen, alles_faellige, runde};
use uebergabe::{Wartend, Zugangsname};
use vorgang::{Ereignis, Status, Vorgaben, Zahlstand, frist::Kalender, register::Registerstand};
use web::Haus;

use super::BAUTZEN;

const ZIEL: &str = "fahrzeugregister";
const KENNZEICHEN: &str = "BZ-AB 123";
const STUNDE: Duration = Duration::from_secs(3600);

struct Fall {
    haus: Haus,
    uhr: Stelluhr,
    konto: KontoId,
    einheit: EinheitId,
    dienst: Dienst,
    fragen: Registerfragen,
    adresse: String,
}

impl Fall {
    async fn neu() -> Self {
        let (mut raeume, uhr) = web::probe::raeume_der_demonstration().await;
        let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/kfz-abmelden");
        let dateien = leistung::aus_ordner(std::path::Path::new(ordner)).unwrap();
        let mut leistungen = Leistungen::default();
        leistungen.veroeffentlichen(Leistung::uebersetzen(&dateien).unwrap());
        raeume.leistungen = std::sync::Arc::new(leistungen);
        let haus = Haus::neu(raeume);
        let konten = haus.konten.demo_einspielen(&[]).await.unwrap();
        let konto = konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
        let einheit = haus.verzeichnis.stand().einheiten_von(BAUTZEN)[0].id;
        let dienst = Dienst::neu(haus.db.clone(), haus.umwelt.clone());
        dienst.anlegen().await.unwrap();
        let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let adresse = format!("http://{}{}", lauscher.local_addr().unwrap(), fahrzeuge::BASIS);
        let router = fahrzeuge::router(dienst.clone());
        tokio::spawn(async move { axum::serve(lauscher, router).await });
        let register = Arc::new(Fachverfahren::neu(Duration::from_secs(5)).unwrap());
        let fragen = Registerfragen { haus: haus.clone(), register };
        let neu = Self { haus, uhr, konto, einheit, dienst, fragen, adresse };
        neu.ziel(&neu.adresse).await;
        neu
    }

    async fn ziel(&self, adresse: &str) {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let token = format!("{KENNWORT}bautzen");
        uebergabe::ziel_setzen(&mut tx, &h.tresor, (BAUTZEN, ZIEL), adresse, Some(&token), h.umwelt.jetzt())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        // A key goes with the address that it was given for.
        self.schluessel(Some(&format!("{SCHLUESSEL}bautzen"))).await;
    }

    /// The access key of the registration authority, or none.
    async fn schluessel(&self, wert: Option<&str>) {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let name = Zugangsname { leistung: LeistungKennung("kfz-abmelden".into()), name: "register_zugang".into() };
        match wert {
            Some(w) => {
                let wer = (self.konto, h.umwelt.jetzt());
                uebergabe::zugang_setzen(&mut tx, &h.tresor, (BAUTZEN, &name), (ZIEL, w), wer).await.unwrap();
            }
            None => assert!(uebergabe::zugang_entfernen(&mut tx, BAUTZEN, &name).await.unwrap()),
        }
        tx.commit().await.unwrap();
    }

    /// The answers of the service's own case, with these instead.
    fn antworten(&self, leistung: &Leistung, andere: &[(&str, &str)], umfeld: &Umfeld<'_>) -> Antworten {
        let fall = leistung.faelle.iter().find(|f| f.datei.ends_with("reserviert.toml")).unwrap();
        let mut antworten = Antworten::neu();
        for seite in leistung.formular.alle_seiten() {
            let eins = |(name, wert): (&String, &Eingabe)| match wert {
                Eingabe::Eine(w) => {
                    let anders = andere.iter().find(|(n, _)| n == name).map(|(_, w)| (*w).to_owned());
                    (name.clone(), anders.unwrap_or_else(|| w.clone()))
                }
                Eingabe::Mehrere(_) => panic!("no such field here"),
            };
            let eigene = &fall.seiten[&seite.id];
            let neue =
                andere.iter().filter(|(n, _)| !eigene.contains_key(*n) && seite.felder.iter().any(|f| f.id == *n));
            let neue = neue.map(|(n, w)| ((*n).to_owned(), (*w).to_owned()));
            let paare: Vec<_> = eigene.iter().map(eins).chain(neue).collect();
            assert!(leistung.formular.seite_annehmen(seite, &paare, &mut antworten, umfeld).is_empty());
        }
        antworten
    }

    /// An application to deregister the vehicle, with the codes of the register unless `andere` says otherwise.
    async fn antrag(&self, andere: &[(&str, &str)]) -> VorgangId {
        self.antrag_bei(andere, &serde_json::Map::new()).await
    }

    /// The same where the authority has set parameters.
    async fn antrag_bei(&self, andere: &[(&str, &str)], gesetzt: &serde_json::Map<String, Value>) -> VorgangId {
        let h = &self.haus;
        let f = self.fahrzeug().await;
        let vorn = f.code_vorn.unwrap();
        let echte = [("code_zb1", f.code_zb1.as_str()), ("code_hinten", &f.code_hinten), ("code_vorn", &vorn)];
        let andere: Vec<_> = andere.iter().chain(&echte).copied().collect();
        let leistung = h.leistungen.aktuell("kfz-abmelden").unwrap();
        let parameter = leistung.parameter("14", gesetzt).unwrap();
        let umfeld = Umfeld { heute: grund::tag_von(h.umwelt.jetzt()), parameter: parameter.kontext() };
        let antworten = self.antworten(&leistung, &andere, &umfeld);
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: self.einheit,
            leistung: LeistungKennung("kfz-abmelden".into()),
            version: leistung.version,
            ags: BAUTZEN.0.to_string(),
        };
        let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, self.konto, bezug, b"{}").await.unwrap();
        let e = e.neu.unwrap();
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: leistung.stamm.bekanntgabe,
            bearbeitung: None,
            weiterleiten: leistung.momente(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let Value::Object(daten) = Value::from(&leistung.formular.werte(&antworten, &umfeld)) else { panic!("values") };
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let antrag = json!({ "antworten": antworten, "parameter": Value::from(parameter.kontext()) });
        let antrag = serde_json::to_vec(&antrag).unwrap();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag: &antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
        runde(h).await.unwrap();
        e.id
    }

    async fn vorgang(&self, id: VorgangId) -> Vorgang {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        akte::laden_als_amt(&mut tx, &self.haus.tresor, BAUTZEN, id).await.unwrap().unwrap()
    }

    async fn anwenden(&self, id: VorgangId, ereignis: Ereignis) -> Result<(), akte::Fehler> {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let key = format!("probe/{}", ereignis.name());
        akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &ereignis, &key).await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn bezahlen(&self, id: VorgangId) {
        let Zahlstand::Angefordert { betrag, zahlung: Some(zahlung), .. } = self.vorgang(id).await.zustand.zahlung
        else {
            panic!("nothing was asked for")
        };
        self.anwenden(id, Ereignis::Bezahlt { zahlung, betrag }).await.unwrap();
        runde(&self.haus).await.unwrap();
    }

    /// The register is asked, and what follows is done.
    async fn fragen(&self) {
        alles_faellige(&self.fragen).await.unwrap();
        runde(&self.haus).await.unwrap();
    }

    async fn fahrzeug(&self) -> Fahrzeug {
        self.dienst.fahrzeuge().await.unwrap().into_iter().find(|f| f.kennzeichen == KENNZEICHEN).unwrap()
    }

    async fn wartend(&self, id: VorgangId) -> Option<Wartend> {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        uebergabe::wartend(&mut tx, BAUTZEN, id).await.unwrap()
    }

    /// The steps of the register in the log of the matter.
    async fn verlauf(&self, id: VorgangId) -> Vec<&'static str> {
        let v = self.vorgang(id).await;
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
        verlauf.iter().map(|e| e.ereignis.name()).filter(|n| n.starts_with("register")).collect()
    }

    /// The messages in the mailbox about the matter: kind, text, number of documents.
    async fn post(&self, id: VorgangId) -> Vec<(postfach::Art, String, usize)> {
        let v = self.vorgang(id).await;
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
        post.into_iter()
            .map(|n| n.oeffnen(&v.schluessel).unwrap())
            .map(|n| (n.kopf.art, n.text, n.kopf.anlagen.len()))
            .collect()
    }
}

#[tokio::test]
async fn where_everything_agrees_the_program_decides_and_the_register_is_changed_once() {
    let f = Fall::neu().await;
    let id = f.antrag(&[]).await;
    // Not before the fee is paid.
    f.fragen().await;
    assert_eq!((f.vorgang(id).await.zustand.status(), f.verlauf(id).await.len()), (Status::ZahlungOffen, 0));
    f.bezahlen(id).await;
    assert!(f.wartend(id).await.is_some());
    // It may have its effect at any moment: no withdrawal now.
    let von = f.konto;
    assert!(matches!(
        f.anwenden(id, Ereignis::Zurueckgezogen { von }).await,
        Err(akte::Fehler::Unzulaessig(vorgang::Unzulaessig::RegisterGefragt))
    ));
    f.fragen().await;
    f.fragen().await;
    let v = f.vorgang(id).await;
    assert_eq!(v.zustand.status(), Status::Abgeschlossen);
    assert!(matches!(v.zustand.register, Some(Registerstand::Vollzogen { .. })));
    assert_eq!(f.verlauf(id).await, ["register_gefragt", "register_vollzogen"]);
    let auto = f.fahrzeug().await;
    assert_eq!((auto.zugelassen, auto.aenderungen), (false, 1));
    assert!(auto.reserviert_bis.is_some(), "the case asks to keep the plate");
    assert_eq!(f.wartend(id).await, None, "the codes are not kept");
    let bescheide: Vec<_> = f.post(id).await.into_iter().filter(|(art, ..)| *art == postfach::Art::Bescheid).collect();
    assert_eq!(bescheide.len(), 1);
    assert!(bescheide[0].1.contains("ein Programm entschieden"), "{}", bescheide[0].1);
    assert_eq!(bescheide[0].2, 1, "the letter is attached");
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let z = postfach::zustellungen_des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    assert_eq!(
        z.iter().map(|z| (Some(z.dokument), z.bekanntgabe)).collect::<Vec<_>>(),
        [(v.zustand.bestaetigung, None)]
    );
}

#[tokio::test]
async fn what_chance_picks_a_person_decides_and_the_course_says_so() {
    let f = Fall::neu().await;
    let mit = |prozent: i64| serde_json::from_value(json!({ "stichprobe": prozent })).unwrap();
    // Everything is picked where the authority says so.
    let id = f.antrag_bei(&[], &mit(100)).await;
    f.bezahlen(id).await;
    f.fragen().await;
    let v = f.vorgang(id).await;
    assert!(matches!(v.zustand.register, Some(Registerstand::Unbefragt { .. })), "{:?}", v.zustand.register);
    assert_eq!(f.verlauf(id).await, [] as [&str; 0], "the register knows nothing of it");
    assert!(f.fahrzeug().await.zugelassen, "and did nothing");
    let leistung = f.haus.leistungen.version(&v.ablauf).unwrap();
    assert!(v.zustand.marken.bei_aufgabe(&leistung.ablauf, "pruefen").is_some(), "a person has it");
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
    assert!(verlauf.iter().any(|e| e.ereignis == Ereignis::StichprobeGezogen { anteil: 10_000 }));
    let heute = grund::tag_von(f.haus.umwelt.jetzt());
    let zahlen = akte::automatisch(&mut tx, BAUTZEN, None, (heute, heute)).await.unwrap();
    assert_eq!((zahlen[0].ausgewaehlt, zahlen[0].ausgefuehrt), (1, 0), "the figures count it");
    drop(tx);
    // Nothing without a share.
    let id = f.antrag_bei(&[], &mit(0)).await;
    f.bezahlen(id).await;
    f.fragen().await;
    assert_eq!(f.vorgang(id).await.zustand.status(), Status::Abgeschlossen);
}

#[test]
fn chance_picks_as_many_as_the_share_says() {
    use web::register::stichprobe;
    let gezogen = |anteil| (0_u32..10_000).filter(|n| stichprobe(anteil, n.to_le_bytes())).count();
    assert_eq!([0, 1, 250, 10_000].map(gezogen), [0, 1, 250, 10_000]);
}

#[tokio::test]
async fn a_wrong_code_goes_to_a_person_with_its_reason_and_three_lock_the_entry() {
    let f = Fall::neu().await;
    for nummer in 1..=4 {
        let id = f.antrag(&[("code_hinten", "xyz")]).await;
        f.bezahlen(id).await;
        f.fragen().await;
        let v = f.vorgang(id).await;
        let leistung = f.haus.leistungen.version(&v.ablauf).unwrap();
        assert!(v.zustand.marken.bei_aufgabe(&leistung.ablauf, "pruefen").is_some(), "a person looks at it");
        let grund = if nummer <= 3 { "Sicherheitscode stimmt nicht" } else { "Eintrag ist gesperrt" };
        let nachricht = f.post(id).await.into_iter().find(|(_, text, _)| text.contains(grund));
        assert!(nachricht.is_some(), "the applicant is told: {grund}");
        assert_eq!(f.verlauf(id).await, ["register_gefragt", "register_abgewiesen"]);
    }
    let auto = f.fahrzeug().await;
    assert_eq!((auto.zugelassen, auto.aenderungen, auto.falsche_codes), (true, 0, 3));
}

#[tokio::test]
async fn a_register_that_does_not_answer_is_waited_for_and_left_alone() {
    let f = Fall::neu().await;
    f.ziel("http://127.0.0.1:9/").await;
    let id = f.antrag(&[]).await;
    f.bezahlen(id).await;
    // Far beyond the tries after which a delivery would wait for a person.
    for _ in 0..15 {
        f.fragen().await;
        f.uhr.vor(STUNDE * 2);
    }
    let wartet = f.wartend(id).await.unwrap();
    assert_eq!((wartet.versuche, wartet.fehler), (15, Some(uebergabe::Fehlerart::NichtErreichbar)));
    assert_eq!(f.verlauf(id).await, ["register_gefragt"], "waiting is not failure");
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(uebergabe::sperren(&mut tx, BAUTZEN).await.unwrap()[0].bis.is_some(), "the breaker is open");
    drop(tx);
    // Within the pause nobody tries.
    f.fragen().await;
    let vorher = f.wartend(id).await.unwrap().versuche;
    f.fragen().await;
    assert_eq!(f.wartend(id).await.unwrap().versuche, vorher);
    // As soon as it is back everything goes on by itself.
    f.ziel(&f.adresse).await;
    f.fragen().await;
    assert_eq!(f.vorgang(id).await.zustand.status(), Status::Abgeschlossen);
}

#[tokio::test]
async fn an_order_whose_answer_was_lost_is_carried_out_once() {
    let f = Fall::neu().await;
    let id = f.antrag(&[]).await;
    f.bezahlen(id).await;
    for stoerung in [Stoerung::AntwortVerloren, Stoerung::FalscheAntwort, Stoerung::Ausfall] {
        f.dienst.stoerungen_setzen(&[stoerung]).await.unwrap();
        f.fragen().await;
        assert_eq!(f.verlauf(id).await, ["register_gefragt"], "{stoerung:?} is no answer");
        f.uhr.vor(STUNDE);
    }
    f.dienst.stoerungen_setzen(&[]).await.unwrap();
    f.uhr.vor(STUNDE);
    f.fragen().await;
    assert_eq!(f.verlauf(id).await, ["register_gefragt", "register_vollzogen"]);
    let auto = f.fahrzeug().await;
    assert_eq!((auto.zugelassen, auto.aenderungen), (false, 1));
    let auftraege = f.dienst.auftraege(9).await.unwrap();
    assert_eq!((auftraege.len(), auftraege[0].gefragt), (1, 3), "the same key each time");
}

#[tokio::test]
async fn what_the_service_excepts_goes_to_a_person_without_asking() {
    let f = Fall::neu().await;
    let id = f.antrag(&[("fuer_unternehmen", "ja"), ("firma", "Radwerk")]).await;
    f.bezahlen(id).await;
    f.fragen().await;
    assert_eq!(f.verlauf(id).await, ["register_ausgenommen"]);
    assert_eq!(f.vorgang(id).await.zustand.status(), Status::Eingegangen);
    assert!(f.dienst.auftraege(9).await.unwrap().is_empty());
}

/// The authority of these matters has the target; another one has not.
#[tokio::test]
async fn without_an_address_the_order_waits_for_one() {
    let f = Fall::neu().await;
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    uebergabe::ziel_entfernen(&mut tx, BAUTZEN, ZIEL).await.unwrap();
    tx.commit().await.unwrap();
    let id = f.antrag(&[]).await;
    f.bezahlen(id).await;
    f.fragen().await;
    assert_eq!(f.wartend(id).await.unwrap().versuche, 0, "time in which nobody tries is no try");
    f.ziel(&f.adresse).await;
    f.fragen().await;
    assert_eq!(f.vorgang(id).await.zustand.status(), Status::Abgeschlossen);
}

/// What is logged while it lives, by everything on this thread.
#[derive(Clone, Default)]
struct Protokoll(Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Protokoll {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn an_order_waits_for_its_access_key_and_a_wrong_one_is_the_fault_of_this_service_alone() {
    let protokoll = Protokoll::default();
    let schreiber = protokoll.clone();
    let alles = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    let _an = tracing::subscriber::set_default(alles.with_writer(move || schreiber.clone()).finish());
    let f = Fall::neu().await;
    f.schluessel(None).await;
    let id = f.antrag(&[]).await;
    f.bezahlen(id).await;
    f.fragen().await;
    let w = f.wartend(id).await.unwrap();
    assert!(w.ohne_zugang && w.versuche == 0, "without a key nobody tries: {w:?}");
    // A wrong one: said as what it is, and the target stays well for other services.
    f.schluessel(Some("Zx9-falscher-schluessel")).await;
    for n in 1..=5 {
        f.fragen().await;
        let w = f.wartend(id).await.unwrap();
        assert_eq!((w.versuche, w.fehler, w.ohne_zugang), (n, Some(uebergabe::Fehlerart::Schluessel), false));
        f.uhr.vor(STUNDE);
    }
    assert_eq!(f.verlauf(id).await, ["register_gefragt"], "waiting is not failure");
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(uebergabe::sperren(&mut tx, BAUTZEN).await.unwrap().is_empty(), "the breaker is closed");
    drop(tx);
    assert!(f.dienst.auftraege(9).await.unwrap().is_empty(), "the register took nothing");
    // The right one: what waited goes at once, not after its pause.
    f.schluessel(Some(&format!("{SCHLUESSEL}bautzen"))).await;
    f.fragen().await;
    assert_eq!(f.vorgang(id).await.zustand.status(), Status::Abgeschlossen);
    // Neither the log of the matter nor the one of the program has a key.
    let v = f.vorgang(id).await;
    let mut tx = f.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let verlauf = format!("{:?} {:?}", akte::verlauf(&mut tx, &v).await.unwrap(), v.zustand);
    let log = String::from_utf8(protokoll.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("a register did not answer an order"), "the log is heard: {}", log.len());
    for wort in ["Zx9-falscher", "zulassung-bautzen"] {
        assert!(!verlauf.contains(wort) && !log.contains(wort), "{wort}");
    }
}
