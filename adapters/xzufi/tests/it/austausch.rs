//! Messages through the directory: all in any order, twice, as a delta, into another installation and back.

use datenbank::{Datenbank, probe};
use grund::{LeistungKennung, Sprache, Tag};
use jiff::civil::date;
use verzeichnis::{
    Auspraegung, Europa, Fehler, Verzeichnis, aenderungen_seit, demo_einspielen, demo_hundesteuer,
    einspielen::{self, Auftrag, Bericht, Objekt, Umfang, geaenderte_objekte, objekte},
    grunddaten_einspielen, letzte_aenderung,
};

use crate::rund::kopf;

const HEUTE: Tag = date(2026, 11, 22);

async fn datenbank() -> Datenbank {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    db
}

async fn rein(db: &Datenbank, text: &str, umfang: Umfang) -> Result<Bericht, Fehler> {
    let mut tx = einspielen::beginnen(db).await?;
    let auftrag = Auftrag { umfang, quelle: "xzufi", heute: HEUTE };
    let nachricht = xzufi::lesen(text.as_bytes())?;
    let bericht = einspielen::austausch(&mut tx, nachricht, &auftrag, "hier.example").await?;
    einspielen::abschliessen(tx, "xzufi", "test", "2026-11-22T10:00:00Z".parse().unwrap(), &bericht).await?;
    Ok(bericht)
}

fn zahlen(b: &Bericht) -> [u64; 5] {
    [b.neu, b.geaendert, b.beendet, b.unveraendert, b.abgelehnt_anzahl]
}

fn nachricht(teile: &[String]) -> String {
    let schreibe: String = teile
        .iter()
        .map(|t| if t.starts_with("<loesche") { t.clone() } else { format!("<schreibe>{t}</schreibe>\n") })
        .collect();
    format!("<r xmlns=\"http://xoev.de/schemata/xzufi/2_2_0\">\n{schreibe}</r>")
}

fn leistung(id: &str, leika: &str, name: &str, land: &str) -> String {
    let gebiet =
        if land.is_empty() { String::new() } else { format!("<gueltigkeitGebietID>{land}</gueltigkeitGebietID>") };
    format!(
        "<leistung><id schemeAgencyID='L1'>{id}</id><referenzLeiKa><code>{leika}</code></referenzLeiKa><modulText><inhalt languageCode='de'>{name}</inhalt>\
         <leikaTextmodul><code>03</code></leikaTextmodul></modulText>{gebiet}</leistung>"
    )
}

fn stelle(id: &str, name: &str, schluessel: &str, ueber: &str) -> String {
    let kodierung = if schluessel.is_empty() {
        String::new()
    } else {
        format!(
            "<verwaltungspolitischeKodierung><regionalschluessel><code>{schluessel}</code></regionalschluessel></verwaltungspolitischeKodierung>"
        )
    };
    let ueber = if ueber.is_empty() {
        String::new()
    } else {
        format!(
            "<uebergeordneteOrganisationseinheitID schemeAgencyID='L1'>{ueber}</uebergeordneteOrganisationseinheitID>"
        )
    };
    format!(
        "<organisationseinheit><id schemeAgencyID='L1'>{id}</id>{ueber}<name><name>{name}</name></name><anschrift><ort>X</ort>{kodierung}</anschrift></organisationseinheit>"
    )
}

fn zustaendig(id: &str, leistung: &str, traeger: &str, gebiete: &[&str]) -> String {
    let gebiete: String = gebiete.iter().map(|g| format!("<gebietID>{g}</gebietID>")).collect();
    format!(
        "<zustaendigkeitTransferObjekt><uebergeordnetesObjektID schemeAgencyID='L1'>{traeger}</uebergeordnetesObjektID><zustaendigkeit><id schemeAgencyID='L1'>{id}</id>\
         <leistungID schemeAgencyID='L1'>{leistung}</leistungID>{gebiete}<rolle><code>01</code></rolle></zustaendigkeit></zustaendigkeitTransferObjekt>"
    )
}

fn dienst(id: &str, adresse: &str) -> String {
    format!(
        "<onlinedienst><id schemeAgencyID='L1'>{id}</id><bezeichnung>Musterdienst</bezeichnung><link><link>{adresse}</link></link></onlinedienst>"
    )
}

fn weg(klasse: &str, id: &str) -> String {
    format!("<loesche klasse='{klasse}'><id schemeAgencyID='L1'>{id}</id></loesche>")
}

/// Responsibilities first, offices from the bottom up: nothing stands in the order in which it is needed.
fn alles() -> Vec<String> {
    vec![
        zustaendig("z1", "1", "101", &["14625020", "145215101000"]),
        zustaendig("z2", "1", "9", &["14"]),
        stelle("101", "Muster-Bürgerbüro", "", "100"),
        stelle("100", "Musterverwaltung", "146250020020", ""),
        dienst("9", "https://dienst.example/"),
        leistung("1", "99000001001000", "Muster beantragen", ""),
    ]
}

const KENNUNG: &str = "99000001001000";

#[tokio::test]
async fn objects_in_any_order_come_together_and_twice_changes_nothing() {
    let db = datenbank().await;
    let b = rein(&db, &nachricht(&alles()), Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b), [6, 0, 0, 0, 0], "{b:?}");
    let verzeichnis = Verzeichnis::laden(&db).await.unwrap();
    let stand = verzeichnis.stand();
    let kennung = LeistungKennung(KENNUNG.into());
    assert_eq!(stand.text(&kennung, None, Sprache::De).unwrap().name, "Muster beantragen");
    let z = stand.zustaendig(&kennung, &"14625020".parse().unwrap(), HEUTE).unwrap();
    assert_eq!(
        (z.einheit.name.as_str(), z.mandant.id.0, z.mandant.demonstration),
        ("Muster-Bürgerbüro", 14_625_020, false)
    );
    assert_eq!((z.mandant.name.as_str(), z.auspraegung), ("Musterverwaltung", Auspraegung::BeraetUndNimmtAn));
    assert_eq!(stand.einheit(z.einheit.uebergeordnet.unwrap()).unwrap().name, "Musterverwaltung");
    // Nine digits: every municipality of the Verwaltungsgemeinschaft.
    assert!(stand.zustaendig(&kennung, &"14521060".parse().unwrap(), HEUTE).is_some());
    assert!(stand.zustaendig(&kennung, &"14626110".parse().unwrap(), HEUTE).is_none());
    assert_eq!(stand.onlinedienste(&kennung, &"14626110".parse().unwrap(), HEUTE).len(), 1);
    let vorher = (letzte_aenderung(&db).await.unwrap(), stand.nummer());
    for umfang in [Umfang::Delta, Umfang::Voll] {
        let b = rein(&db, &nachricht(&alles()), umfang).await.unwrap();
        assert_eq!(zahlen(&b), [0, 0, 0, 6, 0], "{b:?}");
    }
    verzeichnis.neu_laden(&db).await.unwrap();
    assert_eq!((letzte_aenderung(&db).await.unwrap(), verzeichnis.stand().nummer()), vorher);
}

#[tokio::test]
async fn a_delta_touches_only_what_it_names_and_a_full_list_ends_the_rest() {
    let db = datenbank().await;
    rein(&db, &nachricht(&alles()), Umfang::Delta).await.unwrap();
    let kennung = LeistungKennung(KENNUNG.into());
    let delta = [
        leistung("1", KENNUNG, "Muster neu", ""),
        zustaendig("z1", "1", "101", &["14625020"]),
        weg("Onlinedienst", "9"),
        weg("Leistung", "fremd"),
    ];
    let b = rein(&db, &nachricht(&delta), Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b), [0, 2, 1, 0, 0], "{b:?}");
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert_eq!(stand.text(&kennung, None, Sprache::De).unwrap().name, "Muster neu");
    assert!(stand.zustaendig(&kennung, &"14521060".parse().unwrap(), HEUTE).is_none());
    assert!(stand.onlinedienste(&kennung, &"14626110".parse().unwrap(), HEUTE).is_empty());
    assert_eq!(stand.alle_onlinedienste(&kennung).len(), 1);
    // The whole list without the responsibility: it ends, the rest stays.
    let b = rein(
        &db,
        &nachricht(&[stelle("100", "Musterverwaltung", "146250020020", ""), leistung("1", KENNUNG, "Muster neu", "")]),
        Umfang::Voll,
    )
    .await
    .unwrap();
    assert_eq!((b.beendet, b.unveraendert), (2, 2), "{b:?}");
    let b = rein(&db, &nachricht(&[weg("Leistung", "1"), weg("Organisationseinheit", "100")]), Umfang::Delta)
        .await
        .unwrap();
    assert_eq!(zahlen(&b), [0, 0, 2, 0, 0], "{b:?}");
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert!(!stand.leistung(&kennung).unwrap().gilt(None, HEUTE));
    let b = rein(&db, &nachricht(&[leistung("1", KENNUNG, "Muster neu", "")]), Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b), [0, 1, 0, 0, 0], "{b:?}");
}

#[tokio::test]
async fn what_is_wrong_has_one_line_and_a_broken_file_leaves_nothing() {
    let db = datenbank().await;
    let falsch = [
        leistung("1", KENNUNG, "Muster", ""),
        leistung("1", KENNUNG, "Muster zweimal", ""),
        stelle("5", "Irgendwo", "", ""),
        stelle("6", "Falscher Schlüssel", "146250020099", ""),
        zustaendig("z1", "1", "5", &["14"]),
        zustaendig("z2", "77", "5", &["14"]),
        zustaendig("z3", "1", "9", &["14", "16"]),
        zustaendig("z4", "1", "9", &["Sachsen"]),
        zustaendig("z5", "1", "9", &[]),
        dienst("9", "https://dienst.example/"),
        dienst("10", "https://allein.example/"),
        dienst("11", "javascript:alert(1)"),
    ];
    let b = rein(&db, &nachricht(&falsch), Umfang::Delta).await.unwrap();
    let zeilen: Vec<String> = b.abgelehnt.iter().map(ToString::to_string).collect();
    for wort in [
        "Zeile 2, Leistung L1/1: Der Schlüssel steht in der Datei noch einmal weiter unten",
        "Organisationseinheit L1/5 Irgendwo: Es ist nicht zu erkennen",
        "Organisationseinheit L1/6 Falscher Schlüssel: Es ist nicht zu erkennen",
        "Zuständigkeit L1/z1: Die Stelle L1/5 ist weder in der Datei noch im",
        "Zuständigkeit L1/z2: Die Leistung L1/77 ist weder in der Datei noch im Verzeichnis",
        "Zuständigkeit L1/z3: Das Gebiet 16 steht nicht im Verzeichnis",
        "Zuständigkeit L1/z4: „Sachsen“ ist kein amtlicher Schlüssel",
        "Zuständigkeit L1/z5: Es ist kein Gebiet angegeben",
        "Onlinedienst L1/10 Musterdienst: Kein Eintrag sagt",
        "Onlinedienst L1/11: Der Onlinedienst hat keine Adresse",
    ] {
        assert!(zeilen.iter().any(|z| z.contains(wort)), "{wort}: {zeilen:#?}");
    }
    assert_eq!(zeilen.len(), 10, "{zeilen:#?}");
    let vorher = letzte_aenderung(&db).await.unwrap();
    let halb = nachricht(&[leistung("2", "99000002001000", "Muster", "")]);
    let fehler = rein(&db, &halb[..halb.len() - 10], Umfang::Delta).await.unwrap_err();
    assert!(fehler.to_string().starts_with("Zeile 2: Hier beginnt mit < ein Element"), "{fehler}");
    assert_eq!(letzte_aenderung(&db).await.unwrap(), vorher);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert!(stand.leistung(&LeistungKennung("99000002001000".into())).is_none());
}

#[tokio::test]
async fn what_is_said_twice_and_rival_offices_have_a_line_each() {
    let db = datenbank().await;
    let mut teile = alles();
    teile.push(stelle("102", "Muster-Ordnungsamt", "", "100"));
    teile.push(zustaendig("z3", "1", "101", &["14625020"]));
    teile.push(zustaendig("z4", "1", "102", &["14625020"]));
    let b = rein(&db, &nachricht(&teile), Umfang::Delta).await.unwrap();
    assert_eq!(b.abgelehnt_anzahl, 0, "{b:?}");
    let zeilen: Vec<String> = b.hinweise.iter().map(ToString::to_string).collect();
    let [doppelt, mehrere] = zeilen.as_slice() else { panic!("{zeilen:#?}") };
    assert!(doppelt.contains("Zuständigkeit L1/z3: Dieselbe Zuständigkeit") && doppelt.contains("L1/z1"), "{doppelt}");
    assert!(
        mehrere.contains("Leistung Muster beantragen, Gebiet 146250020020 (Bautzen")
            && mehrere.contains("„Muster-Bürgerbüro“ und „Muster-Ordnungsamt“"),
        "{mehrere}"
    );
    // An element that the directory does not keep is named, too.
    let b = rein(&db, &nachricht(&["<spezialisierung/>".to_owned()]), Umfang::Delta).await.unwrap();
    assert_eq!(b.uebergangen, 1);
    assert!(b.uebergangen_warum[0].beispiele[0].contains("„spezialisierung“"), "{b:?}");
}

#[tokio::test]
async fn several_descriptions_of_one_entry_and_texts_of_editors_stand_beside_each_other() {
    let db = datenbank().await;
    let land = [
        leistung("1", KENNUNG, "Muster Sachsen", "14"),
        leistung("2", KENNUNG, "Muster Anhalt", "15"),
        leistung("3", KENNUNG, "Muster doppelt", "15"),
    ];
    let b = rein(&db, &nachricht(&land), Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b), [3, 0, 0, 0, 0]);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let kennung = LeistungKennung(KENNUNG.into());
    let name = |land: &str| stand.text(&kennung, Some(land.parse().unwrap()), Sprache::De).map(|t| t.name.clone());
    assert_eq!((name("14").as_deref(), name("15").as_deref()), (Some("Muster Sachsen"), Some("Muster Anhalt")));
    assert_eq!(stand.leistung(&kennung).unwrap().laender.len(), 2);
    // The third is an entry of its own.
    assert_eq!(stand.leistungen().count(), 2);
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    sqlx::query("UPDATE leistung_text SET quelle = 'redaktion', name = 'Von uns' WHERE land = '14'")
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let b = rein(&db, &nachricht(&land), Umfang::Voll).await.unwrap();
    assert_eq!(zahlen(&b), [0, 0, 0, 3, 0], "{b:?}");
    assert!(b.hinweise[0].warum.contains("redaktion"), "{:?}", b.hinweise);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert_eq!(stand.text(&kennung, Some("14".parse().unwrap()), Sprache::De).unwrap().name, "Von uns");
}

#[tokio::test]
async fn a_whole_directory_goes_to_another_installation_and_is_the_same_there() {
    let hier = datenbank().await;
    demo_einspielen(&hier, &[demo_hundesteuer()]).await.unwrap();
    let stand = Verzeichnis::laden(&hier).await.unwrap().stand();
    let mut text = Vec::new();
    let anzahl = xzufi::schreiben(&mut text, &kopf(), objekte(&stand, "dort.example", None)).unwrap();
    eprintln!("{anzahl} objects, {} kB", text.len() / 1024);
    let text = String::from_utf8(text).unwrap();
    let dort = datenbank().await;
    let beginn = std::time::Instant::now();
    let b = rein(&dort, &text, Umfang::Voll).await.unwrap();
    eprintln!("taken in {:?} (unoptimised build): {:?}", beginn.elapsed(), zahlen(&b));
    // What hangs on the online service of our own is no part of the catalogue here (its folder was not brought in).
    assert!(b.abgelehnt.iter().all(|a| a.warum.contains("hundesteuer-anmelden")), "{:?}", b.abgelehnt.first());
    assert_eq!(b.neu + b.abgelehnt_anzahl, anzahl);
    let neu = Verzeichnis::laden(&dort).await.unwrap().stand();
    for leistung in verzeichnis::demo_leistungen() {
        assert_eq!(neu.leistung(&leistung).unwrap().name, stand.leistung(&leistung).unwrap().name);
        let text =
            |s: &verzeichnis::Stand| s.text(&leistung, None, Sprache::De).map(|t| (t.name.clone(), t.kurz.clone()));
        assert_eq!(text(&neu), text(&stand));
        for g in stand.gemeinden().iter().step_by(7) {
            let wer = |s: &verzeichnis::Stand| {
                let z = s.zustaendig(&leistung, &g.ags, HEUTE).unwrap();
                (z.einheit.name.clone(), z.mandant.id, z.auspraegung, z.einheit.oeffnungszeiten.clone())
            };
            assert_eq!(wer(&neu), wer(&stand), "{leistung} in {}", g.ags);
        }
    }
    // Back to where it came from it does nothing.
    let mut eigen = Vec::new();
    xzufi::schreiben(&mut eigen, &kopf(), objekte(&stand, "hier.example", None)).unwrap();
    let b = rein(&hier, std::str::from_utf8(&eigen).unwrap(), Umfang::Delta).await.unwrap();
    assert!(!b.hat_geaendert() && b.uebergangen == anzahl, "{:?}", zahlen(&b));
}

#[tokio::test]
async fn a_delta_since_a_number_says_what_changed_and_what_is_gone() {
    let hier = datenbank().await;
    demo_einspielen(&hier, &[]).await.unwrap();
    let dort = datenbank().await;
    let verzeichnis = Verzeichnis::laden(&hier).await.unwrap();
    let mut text = Vec::new();
    xzufi::schreiben(&mut text, &kopf(), objekte(&verzeichnis.stand(), "dort.example", None)).unwrap();
    rein(&dort, std::str::from_utf8(&text).unwrap(), Umfang::Voll).await.unwrap();
    let seit = letzte_aenderung(&hier).await.unwrap();

    let mut tx = einspielen::beginnen(&hier).await.unwrap();
    for befehl in [
        "DELETE FROM zustaendigkeit WHERE leistung = '99107023017000' AND gebiet = '14625'",
        "UPDATE leistung_text SET name = 'Wohngeld, neu' WHERE leistung = '99107023017000'",
        "DELETE FROM leistung WHERE kennung = '99108001001000'",
    ] {
        sqlx::query(befehl).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    verzeichnis.neu_laden(&hier).await.unwrap();
    let aenderungen = aenderungen_seit(&hier, seit, 1000).await.unwrap();
    let delta = geaenderte_objekte(&verzeichnis.stand(), "dort.example", None, &aenderungen);
    assert!(delta.iter().any(|o| matches!(o, Objekt::Weg(..))) && delta.len() < 60, "{}", delta.len());
    let mut text = Vec::new();
    xzufi::schreiben(&mut text, &kopf(), delta.into_iter()).unwrap();
    let b = rein(&dort, std::str::from_utf8(&text).unwrap(), Umfang::Delta).await.unwrap();
    assert_eq!(b.abgelehnt_anzahl, 0, "{:?}", b.abgelehnt);
    let neu = Verzeichnis::laden(&dort).await.unwrap().stand();
    let wohngeld = LeistungKennung("99107023017000".into());
    assert_eq!(neu.text(&wohngeld, None, Sprache::De).unwrap().name, "Wohngeld, neu");
    assert!(neu.zustaendig(&wohngeld, &"14625020".parse().unwrap(), HEUTE).is_none());
    assert!(neu.zustaendig(&wohngeld, &"14626110".parse().unwrap(), HEUTE).is_some());
    let parken = LeistungKennung("99108001001000".into());
    assert!(!neu.leistung(&parken).unwrap().gilt(None, HEUTE));
}

/// What a delivery says of Europe comes with it, is added to the entry of the LeiKa list, and goes out again. A code of
/// zeros says that there is none.
#[tokio::test]
async fn the_european_marks_of_a_delivery_are_kept_and_given_on() {
    let db = datenbank().await;
    let mit = |bereiche: &str, ea: &str| {
        let mut l = leistung("1", KENNUNG, "Muster beantragen", "");
        l.insert_str(l.len() - "</leistung>".len(), &format!("{bereiche}<kennzeichenEA>{ea}</kennzeichenEA>"));
        nachricht(&[l])
    };
    let code = |c: &str| format!("<informationsbereichSDG><code>{c}</code></informationsbereichSDG>");
    rein(&db, &mit(&code("0000000"), "false"), Umfang::Delta).await.unwrap();
    let europa = async || {
        let stand = Verzeichnis::laden(&db).await.unwrap().stand();
        stand.leistung(&LeistungKennung(KENNUNG.into())).unwrap().europa.clone()
    };
    assert_eq!(europa().await, Europa::default());
    let geliefert = mit(&(code("1020100") + &code("1010300") + &code("1020100")), "true");
    let b = rein(&db, &geliefert, Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b)[..2], [0, 1], "{b:?}");
    let soll = Europa { sdg: vec!["1010300".into(), "1020100".into()], ansprechpartner: true };
    assert_eq!(europa().await, soll);
    let b = rein(&db, &geliefert, Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&b)[..2], [0, 0], "{b:?}");
    // The bare entry of the list says nothing of Europe; the delivery may add to it.
    let mut tx = db.tx(datenbank::Sicht::Frei).await.unwrap();
    sqlx::query("UPDATE leistung SET quelle = 'leika', sdg = '{}', ansprechpartner = false WHERE kennung = $1")
        .bind(KENNUNG)
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    rein(&db, &geliefert, Umfang::Delta).await.unwrap();
    assert_eq!(europa().await, soll);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let mut text = Vec::new();
    xzufi::schreiben(&mut text, &kopf(), objekte(&stand, "dort.example", None)).unwrap();
    let andere = datenbank().await;
    rein(&andere, std::str::from_utf8(&text).unwrap(), Umfang::Voll).await.unwrap();
    let dort = Verzeichnis::laden(&andere).await.unwrap().stand();
    assert_eq!(dort.leistung(&LeistungKennung(KENNUNG.into())).unwrap().europa, soll);
}
