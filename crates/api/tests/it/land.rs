//! Two states on one installation, by host name: the interface answers for the Land of the host, as its pages do.

use std::collections::BTreeSet;

use datenbank::Sicht;
use grund::{EinheitId, Land, LeistungKennung, Traeger};
use http::header;
use serde_json::{Value, json};
use verzeichnis::{
    Auftritt, Auspraegung, Lage, Lagenart, Lagentext, Zustaendigkeit, auftritt_speichern, einspielen::Gelesen,
};
use web::{
    Haus,
    probe::{Antwort, Klient},
};

use crate::{haus, json as als_json, leistung, text};

const NEUTRAL: &str = "127.0.0.1:8080";
const SN: &str = "sn.localhost:8080";
const ST: &str = "st.localhost:8080";
const MAGDEBURG: &str = "15003000";
const BAUTZEN: &str = "14625020";

fn land(schluessel: &str) -> Land {
    schluessel.parse().unwrap()
}

/// The house of the other tests with two brands; a service, a situation and a text of Saxony; a text of Saxony-Anhalt; one
/// office of Saxony that is responsible in Saxony-Anhalt, too. (`bergrecht` of Saxony-Anhalt is in the house already.)
async fn zwei_laender() -> Haus {
    let (haus, _) = haus().await;
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    for (schluessel, host) in [("14", "sn.localhost"), ("15", "st.localhost")] {
        let auftritt = Auftritt {
            hosts: vec![host.to_owned()],
            name: format!("Portal {}", land(schluessel).name()),
            ..Auftritt::leer(Traeger::Land(land(schluessel)))
        };
        assert!(auftritt_speichern(&mut tx, &auftritt).await.unwrap());
    }
    let mut quellwasser = leistung("quellwasser", None, "Quellwasser Erlaubnis");
    quellwasser.laender = vec![land("14")];
    verzeichnis::leistung_speichern(&mut tx, &quellwasser).await.unwrap();
    let lage = Lage {
        kennung: "quellen".into(),
        eltern: None,
        art: Lagenart::Leben,
        name: "Quellen und Bäche".into(),
        texte: [("de".to_owned(), Lagentext { name: "Quellen".into(), text: "Was?".into(), ungeprueft: true })].into(),
        reihenfolge: 0,
        laender: vec![land("14")],
        quelle: "redaktion".into(),
    };
    verzeichnis::lage_speichern(&mut tx, &lage).await.unwrap();
    let reihe = ["quellwasser", "bergrecht", "hundesteuer-anmelden"].map(|k| LeistungKennung(k.to_owned()));
    verzeichnis::lage_leistungen_setzen(&mut tx, "umzug", &reihe).await.unwrap();
    for (schluessel, name) in [("14", "Hund sächsisch anmelden"), ("15", "Hund anhaltisch anmelden")] {
        let mut t = text("hundesteuer-anmelden", "de", name);
        t.land = Some(land(schluessel));
        verzeichnis::text_veroeffentlichen(&mut tx, &t).await.unwrap();
    }
    let beide = Zustaendigkeit {
        leistung: LeistungKennung("99107001017000".into()),
        einheit: EinheitId(146_250_201),
        gebiet: "15".into(),
        auspraegung: Auspraegung::BeraetUndNimmtAn,
        von: None,
        bis: None,
        quelle: "hand".into(),
    };
    verzeichnis::zustaendigkeit_speichern(&mut tx, &beide).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    haus
}

async fn gut(k: &mut Klient, host: &str, pfad: &str) -> Value {
    let a = k.get_host(pfad, host).await;
    assert_eq!(a.status, 200, "{host}{pfad}: {}", a.text());
    als_json(&a)
}

/// The keys on a page of a list.
fn kennungen(liste: &Value) -> BTreeSet<String> {
    let von = |d: &Value| d["kennung"].as_str().map_or_else(|| d["id"].to_string(), str::to_owned);
    liste["daten"].as_array().unwrap().iter().map(von).collect()
}

/// Every page of a list at a host, following its links.
async fn alle(k: &mut Klient, host: &str, pfad: &str) -> (BTreeSet<String>, u64) {
    let (mut aus, mut weiter, mut anzahl) = (BTreeSet::new(), Some(pfad.to_owned()), 0);
    while let Some(pfad) = weiter {
        let liste = gut(k, host, &pfad).await;
        aus.extend(kennungen(&liste));
        anzahl = liste["anzahl"].as_u64().unwrap();
        weiter = liste["weiter"]["adresse"].as_str().map(|a| {
            a.strip_prefix(&format!("http://{host}")).unwrap_or_else(|| panic!("{a} leaves {host}")).to_owned()
        });
    }
    (aus, anzahl)
}

#[tokio::test]
async fn each_host_answers_for_its_land_and_the_neutral_one_for_both() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, api::wege());
    let (sn, sn_zahl) = alle(&mut k, SN, "/api/v1/leistungen?je_seite=100").await;
    let (st, st_zahl) = alle(&mut k, ST, "/api/v1/leistungen?je_seite=100").await;
    let (beide, zahl) = alle(&mut k, NEUTRAL, "/api/v1/leistungen?je_seite=100").await;
    assert!(sn.contains("quellwasser") && !sn.contains("bergrecht") && st.contains("bergrecht"));
    assert_eq!((sn_zahl, st_zahl), (zahl - 1, zahl - 1), "each lacks the one of the other");
    assert_eq!(sn.union(&st).cloned().collect::<BTreeSet<_>>(), beide);

    let (sn, _) = alle(&mut k, SN, "/api/v1/stellen?je_seite=100").await;
    let (st, _) = alle(&mut k, ST, "/api/v1/stellen?je_seite=100").await;
    let (beide, _) = alle(&mut k, NEUTRAL, "/api/v1/stellen?je_seite=100").await;
    let gemeinsam: Vec<_> = sn.intersection(&st).collect();
    assert_eq!(gemeinsam, ["146250201"], "responsible in both Länder");
    assert_eq!(sn.len() + st.len(), beide.len() + 1);

    assert!(kennungen(&gut(&mut k, SN, "/api/v1/lagen").await).contains("quellen"));
    assert!(!kennungen(&gut(&mut k, ST, "/api/v1/lagen").await).contains("quellen"));
    for (host, soll) in [
        (SN, vec!["quellwasser", "hundesteuer-anmelden"]),
        (ST, vec!["bergrecht", "hundesteuer-anmelden"]),
        (NEUTRAL, vec!["quellwasser", "bergrecht", "hundesteuer-anmelden"]),
    ] {
        let lage = gut(&mut k, host, "/api/v1/lagen/umzug").await;
        let reihe: Vec<&str> =
            lage["leistungen"].as_array().unwrap().iter().map(|l| l["kennung"].as_str().unwrap()).collect();
        assert_eq!(reihe, soll, "{host}");
    }
    for (host, name, hier) in [
        (SN, "Hund sächsisch anmelden", json!("14")),
        (ST, "Hund anhaltisch anmelden", json!("15")),
        (NEUTRAL, "Hund anmelden (Hundesteuer)", json!(null)),
    ] {
        let l = gut(&mut k, host, "/api/v1/leistungen/hundesteuer-anmelden").await;
        assert_eq!((&l["text"]["name"], &l["quelle"]["land"]), (&json!(name), &hier));
        assert_eq!(l["adresse"], format!("http://{host}/leistung/hundesteuer-anmelden"));
        let treffer = gut(&mut k, host, "/api/v1/suche?q=Hund+anmelden&art=leistung").await;
        assert_eq!(treffer["daten"][0]["name"], name, "{host}");
    }
    assert_eq!(gut(&mut k, SN, "/api/v1/leistungen/hundesteuer-anmelden").await["quelle"]["portal"], "Portal Sachsen");
    let am_neutralen = gut(&mut k, NEUTRAL, &format!("/api/v1/leistungen/hundesteuer-anmelden?ags={BAUTZEN}")).await;
    assert_eq!(am_neutralen["text"]["name"], "Hund sächsisch anmelden", "the place says which Land");
    let dort = kennungen(&gut(&mut k, ST, "/api/v1/suche?q=Quellwasser").await);
    assert!(!dort.contains("quellwasser") && !dort.contains("quellen"), "{dort:?}");
    assert!(kennungen(&gut(&mut k, SN, "/api/v1/suche?q=Quellwasser").await).contains("quellwasser"));
}

#[tokio::test]
async fn what_belongs_to_the_other_land_is_a_problem_that_names_the_address_there() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, api::wege());
    for (host, dort, pfad, satz) in [
        (ST, SN, "/api/v1/leistungen/quellwasser", "„Quellwasser Erlaubnis“ gibt es nur in Sachsen."),
        (SN, ST, "/api/v1/leistungen/bergrecht?sprache=en", "gibt es nur in Sachsen-Anhalt"),
        (ST, SN, "/api/v1/lagen/quellen", "„Quellen und Bäche“ gibt es nur in Sachsen."),
        (SN, ST, "/api/v1/stellen/150030001", "gibt es nur in Sachsen-Anhalt"),
        (SN, ST, "/api/v1/leistungen?land=15&je_seite=5", "Gefragt ist nach Sachsen-Anhalt."),
        (ST, SN, "/api/v1/orte?q=Bautzen", "Bautzen / Budyšin liegt in Sachsen."),
        (ST, SN, "/api/v1/suche?q=Hund&ort=Bautzen", "Bautzen / Budyšin liegt in Sachsen."),
        (SN, ST, "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=15003000", "Magdeburg liegt in"),
        (SN, ST, "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&plz=39104", "Magdeburg liegt in"),
        (SN, ST, "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&lat=52.12&lon=11.63", "Magdeburg liegt in"),
        (ST, SN, "/api/v1/einbetten/14625020.html", "Bautzen / Budyšin liegt in Sachsen."),
        (SN, ST, "/api/v1/xzufi?land=15", "Gefragt ist nach Sachsen-Anhalt."),
    ] {
        let a = k.get_host(pfad, host).await;
        let problem = als_json(&a);
        assert_eq!(a.status, 404, "{host}{pfad}: {problem}");
        assert_eq!(problem["type"], format!("http://{host}/api#anderes-land"), "{pfad}");
        assert!(problem["detail"].as_str().unwrap().contains(satz), "{pfad}: {problem}");
        assert_eq!(problem["dort"], format!("http://{dort}{pfad}"));
        // There it has its answer, and at the neutral host, too.
        for host in [dort, NEUTRAL] {
            assert_eq!(k.get_host(pfad, host).await.status, 200, "{host}{pfad}");
        }
    }
    let rahmen = k.get_host(&format!("/einbetten/{MAGDEBURG}"), SN).await;
    assert_eq!(rahmen.status, 404);
    assert!(rahmen.text().contains("Magdeburg liegt in Sachsen-Anhalt."), "{}", rahmen.text());
    // The office that serves both is found at both.
    for host in [SN, ST, NEUTRAL] {
        let s = gut(&mut k, host, "/api/v1/stellen/146250201").await;
        assert_eq!(s["stelle"]["adresse"], format!("http://{host}/stelle/146250201"));
    }
}

#[tokio::test]
async fn marks_differ_by_host_and_the_change_feed_tells_what_is_not_here_as_gone() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, api::wege());
    let marke = |a: &Antwort| a.kopf[header::ETAG].to_str().unwrap().to_owned();
    for pfad in ["/api/v1/leistungen?je_seite=5", "/api/v1/lagen", "/api/v1/xzufi", "/api/v1/stellen?je_seite=3"] {
        let mut marken = BTreeSet::new();
        for host in [SN, ST, NEUTRAL, SN] {
            let a = k.get_host(pfad, host).await;
            assert_eq!(a.status, 200, "{host}{pfad}");
            let bekannt = http::Request::get(pfad).header(header::HOST, host).header(header::IF_NONE_MATCH, marke(&a));
            let wieder = k.senden(bekannt.body(web::axum::body::Body::empty()).unwrap()).await;
            assert_eq!((wieder.status.as_u16(), wieder.bytes.len()), (304, 0), "{host}{pfad}");
            marken.insert(marke(&a));
        }
        assert_eq!(marken.len(), 3, "{pfad}: another host, another mark");
    }
    let gestrichen = async |k: &mut Klient, host: &str| -> Vec<(String, bool)> {
        let (mut seit, mut aus) = (0, Vec::new());
        loop {
            let a = gut(k, host, &format!("/api/v1/aenderungen?seit={seit}")).await;
            let ob = |d: &Value| (d["kennung"].as_str().unwrap().to_owned(), d["geloescht"].as_bool().unwrap());
            let nur = ["quellwasser", "bergrecht", "quellen"];
            let hier = a["daten"].as_array().unwrap().iter().map(ob);
            aus.extend(hier.filter(|(k, _)| nur.contains(&k.as_str())));
            seit = a["bis"].as_i64().unwrap();
            if a["mehr"] == json!(false) {
                return aus;
            }
        }
    };
    let soll = |q, b| vec![("bergrecht".to_owned(), b), ("quellwasser".to_owned(), q), ("quellen".to_owned(), q)];
    assert_eq!(gestrichen(&mut k, NEUTRAL).await, soll(false, false));
    assert_eq!(gestrichen(&mut k, SN).await, soll(false, true));
    assert_eq!(gestrichen(&mut k, ST).await, soll(true, false));
}

#[tokio::test]
async fn the_exchange_format_holds_one_land_and_two_make_the_whole() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, api::wege());
    let ids = |a: &Antwort| -> BTreeSet<String> {
        let nachricht = xzufi::lesen(&a.bytes[..]).unwrap_or_else(|e| panic!("{e}"));
        let objekt = |g| match g {
            Gelesen::Satz(_, objekt) => format!("{objekt:?}"),
            anderes => panic!("{anderes:?}"),
        };
        nachricht.map(|g| objekt(g.unwrap())).collect()
    };
    let mut je_host = Vec::new();
    for host in [SN, ST, NEUTRAL] {
        let a = k.get_host("/api/v1/xzufi", host).await;
        assert_eq!(a.status, 200);
        je_host.push(ids(&a));
    }
    let [sn, st, alle] = je_host.as_slice() else { panic!() };
    let hat = |menge: &BTreeSet<String>, wort: &str| menge.iter().any(|o| o.contains(wort));
    assert!(hat(sn, "Hund sächsisch") && !hat(sn, "Hund anhaltisch") && hat(alle, "Hund sächsisch"));
    assert!(hat(sn, "quellwasser") && !hat(st, "quellwasser") && hat(st, "bergrecht") && !hat(sn, "bergrecht"));
    // Offices and services of the parts are those of the whole, word for word.
    for teil in [sn, st] {
        let ganze: Vec<_> = teil.iter().filter(|o| !o.starts_with("Zustaendigkeit(")).collect();
        assert!(ganze.iter().all(|o| alle.contains(*o)), "{:?}", ganze.iter().find(|o| !alle.contains(**o)));
    }
    let stellen = |m: &BTreeSet<String>| m.iter().filter(|o| o.starts_with("Stelle(")).count();
    assert_eq!(stellen(sn) + stellen(st), stellen(alle) + 1, "one office serves both");
    // In a delta of the one, what is of the other is gone.
    let delta = ids(&k.get_host("/api/v1/xzufi?seit=0", ST).await);
    assert!(delta.iter().any(|o| o.contains("Weg(Leistung") && o.contains("quellwasser")));
    assert!(delta.iter().any(|o| o.contains("Weg(Stelle") && o.contains("146250202")) || !hat(sn, "146250202"));
    assert!(!hat(&delta, "Quellwasser Erlaubnis"));
}

#[tokio::test]
async fn a_text_that_nobody_checked_says_so_everywhere() {
    let haus = zwei_laender().await;
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    let mut t = text("quellwasser", "de", "Quellwasser nutzen");
    t.ungeprueft = true;
    verzeichnis::text_veroeffentlichen(&mut tx, &t).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let mut k = Klient::neu(&haus, api::wege());
    assert_eq!(gut(&mut k, NEUTRAL, "/api/v1/lagen/quellen").await["lage"]["ungeprueft"], true);
    assert_eq!(gut(&mut k, NEUTRAL, "/api/v1/lagen/umzug?sprache=en").await["lage"]["ungeprueft"], false);
    let lagen = gut(&mut k, NEUTRAL, "/api/v1/lagen").await;
    let in_liste = lagen["daten"].as_array().unwrap().iter().find(|l| l["kennung"] == "quellen").unwrap();
    assert_eq!(in_liste["ungeprueft"], true);
    assert_eq!(gut(&mut k, NEUTRAL, "/api/v1/leistungen/quellwasser").await["text"]["ungeprueft"], true);
    let umzug = gut(&mut k, NEUTRAL, "/api/v1/lagen/umzug").await;
    let marken: Vec<_> = umzug["leistungen"].as_array().unwrap().iter().map(|l| l["ungeprueft"].clone()).collect();
    assert_eq!(marken, [json!(true), json!(false), json!(false)], "{umzug}");
    for (q, art) in [("Quellwasser", "leistung"), ("Quellen", "lage")] {
        let s = gut(&mut k, NEUTRAL, &format!("/api/v1/suche?q={q}&art={art}")).await;
        assert_eq!(s["daten"][0]["ungeprueft"], true, "{s}");
    }
    let html = k.get(&format!("/api/v1/einbetten/{BAUTZEN}.html?leistungen=quellwasser,hundesteuer-anmelden")).await;
    assert_eq!(html.text().matches("Text noch nicht redaktionell geprüft").count(), 1, "{}", html.text());
}
