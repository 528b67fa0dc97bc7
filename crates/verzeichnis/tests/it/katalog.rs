//! The catalogue: written, read back whole, told to everybody who follows.

use std::collections::BTreeMap;

use datenbank::{Datenbank, Sicht, probe};
use grund::{Land, LeistungKennung, MandantId, Sprache};
use jiff::civil::date;
use verzeichnis::{
    Ding, Katalogleistung, Lage, Lagenart, Lagentext, Leistungsart, Leistungstext, Onlinedienst, Stand, Synonym,
    Verzeichnis, Zielgruppe, aenderungen_seit, demo_einspielen, demo_hundesteuer, grunddaten_einspielen,
    lage_leistungen_setzen, lage_speichern, leistung_speichern, letzte_aenderung, onlinedienst_speichern,
    synonym_loeschen, synonym_speichern, text_veroeffentlichen, text_zurueckziehen,
};

const BAUTZEN: MandantId = MandantId(14_625_020);

fn k(text: &str) -> LeistungKennung {
    LeistungKennung(text.to_owned())
}

fn land(text: &str) -> Land {
    text.parse().unwrap()
}

fn leistung(kennung: &str, leika: Option<&str>) -> Katalogleistung {
    Katalogleistung {
        kennung: k(kennung),
        leika: leika.map(str::to_owned),
        name: format!("Abfall: Name von {kennung}"),
        art: Leistungsart::Verrichtung,
        typisierung: "2/3b".into(),
        ozg: Some("10110".into()),
        laender: vec![land("14")],
        zielgruppen: vec![Zielgruppe::Buerger, Zielgruppe::Unternehmen],
        vertrauensniveau: Some("niedrig".into()),
        rechtsgrundlagen: "§ 1".into(),
        lagen: Vec::new(),
        von: Some(date(2020, 1, 1)),
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: "leika".into(),
        quelle_id: Some("7".into()),
    }
}

fn text(kennung: &str, der: Option<&str>, mandant: Option<MandantId>, sprache: &str) -> Leistungstext {
    Leistungstext {
        leistung: k(kennung),
        land: der.map(land),
        mandant,
        sprache: sprache.into(),
        name: format!("Text {der:?} {mandant:?} {sprache}"),
        kurz: "Kurz.".into(),
        stichworte: vec!["Wort".into()],
        abschnitte: BTreeMap::from([("beschreibung".to_owned(), "Ein Absatz.\n\n- ein Punkt".to_owned())]),
        freigabe: Some(date(2026, 11, 2)),
        freigegeben_von: "Redaktion".into(),
        ungeprueft: true,
        quelle: "redaktion".into(),
    }
}

fn lage(kennung: &str, eltern: Option<&str>, reihenfolge: i32) -> Lage {
    Lage {
        kennung: kennung.into(),
        eltern: eltern.map(str::to_owned),
        art: Lagenart::Leben,
        name: kennung.to_uppercase(),
        texte: BTreeMap::from([(
            "en".to_owned(),
            Lagentext { name: "Moving".into(), text: String::new(), ..Lagentext::default() },
        )]),
        reihenfolge,
        laender: Vec::new(),
        quelle: "ozg".into(),
    }
}

async fn datenbank() -> Datenbank {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    // The authorities stay; these tests write a catalogue of their own.
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    for tabelle in ["ozg_leistung", "lage_leistung", "lage", "leistung"] {
        sqlx::query(sqlx::AssertSqlSafe(format!("DELETE FROM {tabelle}"))).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    db
}

async fn stand(db: &Datenbank) -> std::sync::Arc<Stand> {
    Verzeichnis::laden(db).await.unwrap().stand()
}

#[tokio::test]
async fn what_counts_itself_to_a_situation_stands_before_its_list() {
    let db = datenbank().await;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    let selbst = |kennung: &str, lagen: &[&str]| Katalogleistung {
        lagen: lagen.iter().map(|l| (*l).to_owned()).collect(),
        ..leistung(kennung, None)
    };
    for l in [
        selbst("abmelden", &["Lage umzug"]),
        selbst("adresse", &["Lage wohnen", "Lage umzug"]),
        selbst("zzz", &["Lage umzug", "gibt es nicht"]),
        leistung("gelistet", None),
    ] {
        leistung_speichern(&mut tx, &l).await.unwrap();
    }
    for name in ["wohnen", "umzug"] {
        lage_speichern(&mut tx, &Lage { name: format!("Lage {name}"), ..lage(name, None, 1) }).await.unwrap();
    }
    lage_leistungen_setzen(&mut tx, "umzug", &[k("gelistet"), k("abmelden")]).await.unwrap();
    tx.commit().await.unwrap();
    let s = stand(&db).await;
    assert_eq!(
        s.leistungen_der_lage("umzug"),
        [k("zzz"), k("adresse"), k("gelistet"), k("abmelden")],
        "first whose first Lage it is, then the list in its own order"
    );
    assert_eq!(s.leistungen_der_lage("wohnen"), [k("adresse")]);
}

#[tokio::test]
async fn what_is_written_is_read_back() {
    let db = datenbank().await;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    for l in [leistung("99001001000000", Some("99001001000000")), leistung("abfall", Some("99001001000000"))] {
        assert!(leistung_speichern(&mut tx, &l).await.unwrap());
        assert!(!leistung_speichern(&mut tx, &l).await.unwrap(), "the same again changes nothing");
    }
    for t in [
        text("abfall", None, None, "de"),
        text("abfall", Some("14"), None, "de"),
        text("abfall", None, Some(BAUTZEN), "de"),
        text("abfall", None, None, "pl"),
    ] {
        assert!(text_veroeffentlichen(&mut tx, &t).await.unwrap());
        assert!(!text_veroeffentlichen(&mut tx, &t).await.unwrap());
    }
    for l in [lage("wohnen", None, 2), lage("arbeit", None, 1), lage("umzug", Some("wohnen"), 1)] {
        assert!(lage_speichern(&mut tx, &l).await.unwrap());
        assert!(!lage_speichern(&mut tx, &l).await.unwrap());
    }
    let folge = [k("abfall"), k("99001001000000")];
    assert!(lage_leistungen_setzen(&mut tx, "umzug", &folge).await.unwrap());
    assert!(!lage_leistungen_setzen(&mut tx, "umzug", &folge).await.unwrap());
    let dienst = Onlinedienst {
        leistung: k("abfall"),
        gebiet: "14625".into(),
        name: "Abfall online".into(),
        adresse: "https://abfall.example".into(),
        vertrauensniveau: None,
        von: None,
        bis: Some(date(2026, 12, 31)),
        quelle: "xzufi".into(),
        quelle_id: None,
    };
    onlinedienst_speichern(&mut tx, &dienst).await.unwrap();
    let wort = Synonym { wort: "Müll".into(), bedeutet: vec!["Abfall".into()], sprache: "de".into(), land: None };
    assert!(synonym_speichern(&mut tx, &wort, "redaktion").await.unwrap());
    tx.commit().await.unwrap();

    let s = stand(&db).await;
    assert_eq!(**s.leistung(&k("abfall")).unwrap(), leistung("abfall", Some("99001001000000")));
    assert_eq!(s.nach_leika("99001001000000").unwrap().kennung, k("abfall"), "our own comes first");
    assert!(
        s.ist_verdeckt(s.leistung(&k("99001001000000")).unwrap()) && !s.ist_verdeckt(s.leistung(&k("abfall")).unwrap())
    );
    let name = |l: Option<&str>| s.text(&k("abfall"), l.map(land), Sprache::De).unwrap().name.clone();
    assert_eq!(name(Some("14")), "Text Some(\"14\") None de");
    assert_eq!(name(Some("15")), "Text None None de");
    assert_eq!(**s.ergaenzung(&k("abfall"), BAUTZEN, Sprache::De).unwrap(), text("abfall", None, Some(BAUTZEN), "de"));
    assert!(s.text(&k("abfall"), None, Sprache::En).is_none());
    assert_eq!(s.texte(&k("abfall")).len(), 4);
    let namen = |l: Vec<&std::sync::Arc<Lage>>| l.iter().map(|l| l.kennung.clone()).collect::<Vec<_>>();
    assert_eq!(namen(s.lagen(Lagenart::Leben).collect()), ["arbeit", "wohnen"]);
    assert_eq!(namen(s.unterlagen("wohnen").collect()), ["umzug"]);
    assert_eq!(**s.lage("umzug").unwrap(), lage("umzug", Some("wohnen"), 1));
    assert_eq!(s.leistungen_der_lage("umzug"), [k("abfall")], "our own stands for the list's entry too, once");
    assert_eq!(namen(s.lagen_der_leistung(&k("abfall")).collect()), ["umzug"]);
    let dienste = |ort: &str, tag| s.onlinedienste(&k("abfall"), &ort.parse().unwrap(), tag).len();
    assert_eq!(dienste("14625020", date(2026, 12, 31)), 1);
    assert_eq!(dienste("14625020", date(2027, 1, 1)), 0);
    assert_eq!(dienste("14626110", date(2026, 12, 31)), 0);
    assert_eq!(s.synonyme(), [wort]);
    let finde = |was| {
        let anfrage = suche::Anfrage { text: was, hoechstens: 5, ..suche::Anfrage::default() };
        s.index().suchen(&anfrage).treffer.iter().map(|t| (t.art, t.schluessel.to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(
        finde("Müll")[0],
        (suche::Art::Leistung, "abfall".to_owned()),
        "an editor's word; ours hides the bare entry"
    );
    assert!(!finde("abfall").iter().any(|(_, k)| k == "99001001000000"));
    assert_eq!(finde("moving")[0].0, suche::Art::Lage);
    assert_eq!(finde("Steueramt Bautzen")[0], (suche::Art::Stelle, "146250201".to_owned()));
    let l = s.leistung(&k("abfall")).unwrap();
    assert!(l.gilt(Some(land("14")), date(2026, 1, 1)) && l.gilt(None, date(2026, 1, 1)));
    assert!(!l.gilt(Some(land("15")), date(2026, 1, 1)) && !l.gilt(None, date(2019, 1, 1)));
}

#[tokio::test]
async fn the_feed_names_every_change_once_and_in_order() {
    let db = datenbank().await;
    let anfang = letzte_aenderung(&db).await.unwrap();
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    leistung_speichern(&mut tx, &leistung("abfall", None)).await.unwrap();
    text_veroeffentlichen(&mut tx, &text("abfall", None, None, "de")).await.unwrap();
    lage_speichern(&mut tx, &lage("wohnen", None, 1)).await.unwrap();
    tx.commit().await.unwrap();
    let neu = aenderungen_seit(&db, anfang, 100).await.unwrap();
    let dinge: Vec<_> = neu.iter().map(|a| (a.art, a.schluessel.as_str(), a.geloescht)).collect();
    assert_eq!(dinge, [(Ding::Leistung, "abfall", false), (Ding::Lage, "wohnen", false)]);
    let danach = neu.last().unwrap().nr;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(!leistung_speichern(&mut tx, &leistung("abfall", None)).await.unwrap());
    tx.commit().await.unwrap();
    let s = Verzeichnis::laden(&db).await.unwrap();
    let gleich = aenderungen_seit(&db, danach, 100).await.unwrap();
    assert!(gleich.is_empty(), "nothing changed, nothing to tell: {gleich:?}");
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(text_zurueckziehen(&mut tx, &k("abfall"), None, None, "de").await.unwrap());
    assert!(!text_zurueckziehen(&mut tx, &k("abfall"), None, None, "de").await.unwrap());
    assert!(!synonym_loeschen(&mut tx, "nie", "de", None).await.unwrap());
    sqlx::query("DELETE FROM lage").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    let dann = aenderungen_seit(&db, danach, 100).await.unwrap();
    let dinge: Vec<_> = dann.iter().map(|a| (a.art, a.schluessel.as_str(), a.geloescht)).collect();
    assert_eq!(dinge, [(Ding::Leistung, "abfall", false), (Ding::Lage, "wohnen", true)]);
    s.neu_laden(&db).await.unwrap();
    assert!(s.stand().lage("wohnen").is_none() && s.stand().texte(&k("abfall")).is_empty());
}
