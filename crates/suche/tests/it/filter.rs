//! Kinds, counts, filters, pages, Länder.

use grund::Vertrauensniveau;
use suche::{Anfrage, Anzahl, Art, Dokument, Filter, Index, Merkmale, Zielgruppe};

fn index() -> Index {
    let mut alle = Vec::new();
    for (nr, (online, niveau, gruppen)) in [
        (true, Some(Vertrauensniveau::Niedrig), vec![Zielgruppe::Buerger]),
        (true, Some(Vertrauensniveau::Hoch), vec![]),
        (false, None, vec![Zielgruppe::Unternehmen]),
        (false, None, vec![]),
    ]
    .into_iter()
    .enumerate()
    {
        let mut d = Dokument::neu(Art::Leistung, &format!("leistung-{nr}"), &format!("Gewerbe Vorgang {nr}"));
        d.merkmale = Merkmale { online, vertrauensniveau: niveau, zielgruppen: gruppen };
        alle.push(d);
    }
    alle.push(Dokument::neu(Art::Lage, "gruenden", "Gewerbe gründen"));
    for nr in 0..5 {
        let mut d = Dokument::neu(Art::Stelle, &nr.to_string(), &format!("Gewerbeamt {nr}"));
        d.laender = vec![if nr < 2 { "14" } else { "15" }.parse().unwrap()];
        alle.push(d);
    }
    Index::bauen(&alle, &[])
}

#[test]
fn kinds_filters_and_pages_are_counted() {
    let index = index();
    let alles = Anfrage { text: "Gewerbe", hoechstens: 100, ..Anfrage::default() };
    let ergebnis = index.suchen(&alles);
    assert_eq!(ergebnis.anzahl, Anzahl { leistungen: 4, anliegen: 0, lagen: 1, stellen: 5 });
    assert_eq!((ergebnis.treffer.len(), ergebnis.ungefiltert), (10, ergebnis.anzahl));
    assert_eq!(index.anzahl(), ergebnis.anzahl);

    let mit = |filter| index.suchen(&Anfrage { filter, ..alles });
    for (filter, leistungen) in [
        (Filter { online: Some(true), ..Filter::default() }, 2),
        (Filter { online: Some(false), ..Filter::default() }, 2),
        (Filter { hoechstes_niveau: Some(Vertrauensniveau::Substanziell), ..Filter::default() }, 1),
        (Filter { zielgruppe: Some(Zielgruppe::Buerger), ..Filter::default() }, 3),
        (Filter { zielgruppe: Some(Zielgruppe::Unternehmen), ..Filter::default() }, 3),
        (Filter { online: Some(true), zielgruppe: Some(Zielgruppe::Unternehmen), ..Filter::default() }, 1),
    ] {
        let ergebnis = mit(filter);
        assert_eq!(ergebnis.anzahl.leistungen, leistungen, "{filter:?}");
        assert_eq!(ergebnis.ungefiltert.alle(), 10, "{filter:?}");
        assert_eq!(ergebnis.treffer.len(), ergebnis.anzahl.alle(), "{filter:?}");
    }

    let stellen = index.suchen(&Anfrage { art: Some(Art::Stelle), land: "15".parse().ok(), ..alles });
    assert_eq!(stellen.anzahl, Anzahl { leistungen: 4, anliegen: 0, lagen: 1, stellen: 3 }, "the tabs count all kinds");
    assert!(stellen.treffer.iter().all(|t| t.art == Art::Stelle) && stellen.treffer.len() == 3);

    let mut seiten = Vec::new();
    for ab in (0..12).step_by(3) {
        let seite = index.suchen(&Anfrage { ab, hoechstens: 3, ..alles });
        seiten.extend(seite.treffer.iter().map(|t| (t.art, t.schluessel.to_owned())));
    }
    let auf_einmal: Vec<_> = index.suchen(&alles).treffer.iter().map(|t| (t.art, t.schluessel.to_owned())).collect();
    assert_eq!(seiten, auf_einmal, "pages in a row are the whole");
    assert!(index.suchen(&Anfrage { ab: usize::MAX, hoechstens: usize::MAX, ..alles }).treffer.is_empty());
}

#[test]
fn what_can_be_done_comes_before_bare_entries() {
    let bloss = Dokument::neu(Art::Leistung, "a", "Wohngeld Bewilligung");
    let mut mit_text = Dokument::neu(Art::Leistung, "b", "Wohngeld Bewilligung");
    mit_text.fassungen[0].kurz = "Ein Zuschuss zur Miete.".into();
    let mut online = Dokument::neu(Art::Leistung, "c", "Wohngeld Bewilligung");
    online.merkmale.online = true;
    let mut wichtig = Dokument::neu(Art::Leistung, "d", "Wohngeld Bewilligung");
    wichtig.gewicht = 2.0;
    let lang = Dokument::neu(Art::Leistung, "e", "Wohngeld Bewilligung nach Umzug in einen anderen Landkreis");
    let index = Index::bauen(&[bloss, mit_text, online, wichtig, lang], &[]);
    let ergebnis = index.suchen(&Anfrage { text: "Wohngeld", hoechstens: 9, ..Anfrage::default() });
    let reihe: Vec<_> = ergebnis.treffer.iter().map(|t| t.schluessel).collect();
    assert_eq!(reihe, ["d", "c", "b", "a", "e"]);
}
