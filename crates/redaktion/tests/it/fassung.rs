//! The life of a version.

use grund::Sprache;
use redaktion::{Ausgang, Fassungsstand, Handlung, Schrittart, Verstoss, beginnen, fassungen, schritte, speichern};

use crate::{BAUTZEN, Buehne, getan, inhalt, sachsen, schluessel};

#[tokio::test]
async fn a_text_goes_from_draft_over_review_to_the_portal_and_back() {
    let b = Buehne::neu().await;
    let s = schluessel(sachsen(), Sprache::De);
    let f = b.entwurf(&s, "Eins.").await;
    assert_eq!((f.nr, f.stand, f.zaehler), (1, Fassungsstand::Entwurf, 1));
    let f = b.schritt(&f, b.rita, Handlung::Vorlegen("Bitte schnell".into())).await;
    let f = b.schritt(&f, b.lars, Handlung::Zurueckweisen("Zu lang".into())).await;
    assert_eq!((f.stand, f.grund.as_str()), (Fassungsstand::Zurueckgewiesen, "Zu lang"));
    let mut tx = b.tx(s.traeger).await;
    let f = getan(speichern(&mut tx, f.id, &b.b(b.rita, f.zaehler), &inhalt("Kurz."), None).await.unwrap().unwrap());
    tx.commit().await.unwrap();
    assert_eq!(f.stand, Fassungsstand::Entwurf);
    let f = b.schritt(&f, b.rita, Handlung::Vorlegen(String::new())).await;
    let f = b.schritt(&f, b.lars, Handlung::Freigeben(String::new())).await;
    assert_eq!(f.geprueft.map(|(k, _)| k), Some(b.lars));
    let f = b.schritt(&f, b.rita, Handlung::Veroeffentlichen).await;
    assert_eq!(f.stand, Fassungsstand::Veroeffentlicht);
    // A second version takes its place.
    let zwei = b.veroeffentlichen(&s, "Zwei.").await;
    assert_eq!(zwei.nr, 2);
    let mut tx = b.tx(s.traeger).await;
    let alle = fassungen(&mut tx, &s).await.unwrap();
    assert_eq!(
        alle.iter().map(|f| f.stand).collect::<Vec<_>>(),
        [Fassungsstand::Veroeffentlicht, Fassungsstand::Abgeloest]
    );
    let arten: Vec<_> = schritte(&mut tx, f.id).await.unwrap().into_iter().map(|x| x.art).collect();
    use Schrittart as A;
    assert_eq!(
        arten,
        [
            A::Gespeichert,
            A::Vorgelegt,
            A::Zurueckgewiesen,
            A::Gespeichert,
            A::Vorgelegt,
            A::Freigegeben,
            A::Veroeffentlicht
        ]
    );
    drop(tx);
    let z = b.schritt(&zwei, b.lars, Handlung::Zurueckziehen("Gesetz geändert".into())).await;
    assert_eq!(z.stand, Fassungsstand::Zurueckgezogen);
    assert!(z.beendet.is_some());
}

#[tokio::test]
async fn nobody_reviews_what_she_wrote_in() {
    let b = Buehne::neu().await;
    let s = schluessel(sachsen(), Sprache::De);
    let f = b.entwurf(&s, "Von Rita.").await;
    // Lars changes a word: now both are authors.
    let mut tx = b.tx(s.traeger).await;
    let f =
        getan(speichern(&mut tx, f.id, &b.b(b.lars, f.zaehler), &inhalt("Von beiden."), None).await.unwrap().unwrap());
    tx.commit().await.unwrap();
    let f = b.schritt(&f, b.rita, Handlung::Vorlegen(String::new())).await;
    for wer in [b.rita, b.lars] {
        for h in [Handlung::Freigeben(String::new()), Handlung::Zurueckweisen("so nicht".into())] {
            assert_eq!(b.versuch(&f, wer, h).await, Ausgang::Unzulaessig(Verstoss::VierAugen));
        }
    }
    let dritte = b.umwelt.neue_id();
    assert_eq!(b.schritt(&f, dritte, Handlung::Freigeben(String::new())).await.stand, Fassungsstand::Freigegeben);
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other() {
    let b = Buehne::neu().await;
    let s = schluessel(sachsen(), Sprache::De);
    let f = b.entwurf(&s, "Anfang.").await;
    let mut tx = b.tx(s.traeger).await;
    getan(speichern(&mut tx, f.id, &b.b(b.rita, 1), &inhalt("Von Rita."), None).await.unwrap().unwrap());
    tx.commit().await.unwrap();
    let mut tx = b.tx(s.traeger).await;
    let zweiter = speichern(&mut tx, f.id, &b.b(b.lars, 1), &inhalt("Von Lars."), None).await.unwrap().unwrap();
    let Ausgang::Konflikt(da) = zweiter else { panic!("{zweiter:?}") };
    assert_eq!(da.inhalt, inhalt("Von Rita."));
    drop(tx);
    // Beginning beside an open version is a conflict too, and so is a late step.
    let mut tx = b.tx(s.traeger).await;
    let noch = beginnen(&mut tx, &b.umwelt, &s, &inhalt("Neu."), b.lars, None).await.unwrap();
    assert!(matches!(noch, Ausgang::Konflikt(da) if da.id == f.id));
    drop(tx);
    assert!(matches!(b.versuch(&f, b.rita, Handlung::Vorlegen(String::new())).await, Ausgang::Konflikt(_)));
}

#[tokio::test]
async fn state_and_authority_never_reach_each_other() {
    let b = Buehne::neu().await;
    let land = b.entwurf(&schluessel(sachsen(), Sprache::De), "Text des Landes.").await;
    let ort = b.entwurf(&schluessel(BAUTZEN, Sprache::De), "Ergänzung.").await;
    for (fremd, f) in [(BAUTZEN, &land), (sachsen(), &ort), ("land-15".parse().unwrap(), &land)] {
        assert_eq!(b.laden(fremd, f.id).await, None);
        let mut tx = b.tx(fremd).await;
        assert_eq!(speichern(&mut tx, f.id, &b.b(b.rita, f.zaehler), &inhalt("Fremd."), None).await.unwrap(), None);
        let weg = redaktion::schritt(&mut tx, f.id, &b.b(b.rita, f.zaehler), &Handlung::Verwerfen).await.unwrap();
        assert_eq!(weg, None);
        drop(tx);
        // Nor can a row be written in the other's name.
        let mut tx = b.tx(fremd).await;
        assert!(
            beginnen(&mut tx, &b.umwelt, &schluessel(f.schluessel.traeger, Sprache::En), &inhalt("x"), b.rita, None)
                .await
                .is_err()
        );
    }
    assert_eq!(b.laden(sachsen(), land.id).await.unwrap().inhalt, inhalt("Text des Landes."));
    assert_eq!(b.laden(BAUTZEN, ort.id).await.unwrap().inhalt, inhalt("Ergänzung."));
}

#[tokio::test]
async fn steps_out_of_order_are_refused() {
    let b = Buehne::neu().await;
    let s = schluessel(sachsen(), Sprache::De);
    let f = b.entwurf(&s, "").await;
    let leer = redaktion::Textinhalt::default();
    let mut tx = b.tx(s.traeger).await;
    let f = getan(speichern(&mut tx, f.id, &b.b(b.rita, 1), &leer, None).await.unwrap().unwrap());
    tx.commit().await.unwrap();
    let falsch = |v| Ausgang::Unzulaessig(v);
    assert_eq!(b.versuch(&f, b.rita, Handlung::Vorlegen(String::new())).await, falsch(Verstoss::Leer));
    for h in [
        Handlung::Freigeben(String::new()),
        Handlung::Veroeffentlichen,
        Handlung::Zurueckziehen("x".into()),
        Handlung::Zurueckholen,
    ] {
        assert_eq!(b.versuch(&f, b.lars, h).await, falsch(Verstoss::FalscherStand));
    }
    let f = b.schritt(&f, b.rita, Handlung::Verwerfen).await;
    let f2 = b.entwurf(&s, "Neu.").await;
    assert_eq!((f.stand, f2.nr), (Fassungsstand::Verworfen, 2));
    let f2 = b.schritt(&f2, b.rita, Handlung::Vorlegen(String::new())).await;
    assert_eq!(b.versuch(&f2, b.lars, Handlung::Zurueckweisen(" ".into())).await, falsch(Verstoss::GrundFehlt));
    // What waits for review cannot be written in until it is taken back.
    let mut tx = b.tx(s.traeger).await;
    let ausgang = speichern(&mut tx, f2.id, &b.b(b.rita, f2.zaehler), &inhalt("Anders."), None).await.unwrap().unwrap();
    assert_eq!(ausgang, falsch(Verstoss::FalscherStand));
}

#[tokio::test]
async fn a_planned_text_is_due_on_its_day_and_published_once() {
    let b = Buehne::neu().await;
    let s = schluessel(sachsen(), Sprache::De);
    let f = b.entwurf(&s, "Ab morgen.").await;
    let f = b.schritt(&f, b.rita, Handlung::Vorlegen(String::new())).await;
    let f = b.schritt(&f, b.lars, Handlung::Freigeben(String::new())).await;
    let heute = grund::tag_von(b.umwelt.jetzt());
    assert_eq!(b.versuch(&f, b.lars, Handlung::Planen(heute)).await, Ausgang::Unzulaessig(Verstoss::TagVorbei));
    let morgen = heute.tomorrow().unwrap();
    let f = b.schritt(&f, b.lars, Handlung::Planen(morgen)).await;
    assert_eq!((f.stand, f.geplant), (Fassungsstand::Geplant, Some(morgen)));
    let faellig = async |tag| {
        let mut tx = b.db.tx(datenbank::Sicht::Betrieb).await.unwrap();
        redaktion::faellige(&mut tx, tag).await.unwrap()
    };
    assert_eq!(faellig(heute).await, []);
    assert_eq!(faellig(morgen).await, [(s.traeger, f.id, f.zaehler)]);
    let niemand = redaktion::Bearbeitung { wer: None, jetzt: b.umwelt.jetzt(), zaehler: f.zaehler };
    for erwartet in [true, false] {
        let mut tx = b.tx(s.traeger).await;
        let a = redaktion::schritt(&mut tx, f.id, &niemand, &Handlung::Veroeffentlichen).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert_eq!(matches!(a, Ausgang::Getan(_)), erwartet, "the second worker finds it done: {a:?}");
    }
    assert_eq!(faellig(morgen).await, []);
}

#[tokio::test]
async fn a_translation_is_old_when_the_german_text_changed_after_it() {
    let b = Buehne::neu().await;
    let (de, en) = (schluessel(sachsen(), Sprache::De), schluessel(sachsen(), Sprache::En));
    let eins = b.veroeffentlichen(&de, "Eins.").await;
    let mut tx = b.tx(en.traeger).await;
    let f = getan(beginnen(&mut tx, &b.umwelt, &en, &inhalt("One."), b.rita, Some(eins.nr)).await.unwrap());
    tx.commit().await.unwrap();
    let f = b.schritt(&f, b.rita, Handlung::Vorlegen(String::new())).await;
    let f = b.schritt(&f, b.lars, Handlung::Freigeben(String::new())).await;
    b.schritt(&f, b.lars, Handlung::Veroeffentlichen).await;
    let alt = async || redaktion::veraltete_uebersetzungen(&mut *b.tx(sachsen()).await).await.unwrap();
    assert_eq!(alt().await, []);
    b.veroeffentlichen(&de, "Zwei.").await;
    let veraltet = alt().await;
    assert_eq!(veraltet.len(), 1);
    assert_eq!((veraltet[0].grundlage, veraltet[0].deutsch, &veraltet[0].schluessel), (Some(1), 2, &en));
}
