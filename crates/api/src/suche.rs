//! `/api/v1/suche`: services, concerns, situations and offices by the words of citizens.

use grund::{EinheitId, Land, LeistungKennung, tag_von};
use suche::Art as Fundart;
use verzeichnis::Ortstreffer;

use crate::{
    endpunkt::{CURSOR, Endpunkt, JE_SEITE, Parameter, SPRACHE, Tun, Wert, parameter},
    land, leistungen,
    modelle::{Anzahlen, Ort, Suchergebnis, Treffer, ort_von},
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

const Q: Parameter = parameter("q", Wert::Text, "Das Anliegen, in eigenen Worten.", "Hund anmelden").pflicht();
/// Hits that can be paged through.
const TIEFE: usize = 1000;

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/suche",
    name: "suche",
    titel: "Suche",
    text: "Leistungen, Anliegen, Lagen und Stellen nach den Worten der Bürgerinnen und Bürger: mit Tippfehlern, \
           getrennten und zusammengesetzten Wörtern, Synonymen; auch nach dem LeiKa-Schlüssel. Die besten Treffer \
           stehen zuerst. Mit Ort sind es nur die Stellen dieses Ortes, seine eigenen zuerst, und „online“ heißt: \
           online an diesem Ort.",
    parameter: &[
        Q,
        parameter("ort", Wert::Text, "Ort, wie Menschen ihn eingeben: Name, Postleitzahl oder Schlüssel.", "Bautzen"),
        parameter(
            "art",
            Wert::Auswahl(&["leistung", "anliegen", "lage", "stelle"]),
            "Nur Treffer dieser Art.",
            "leistung",
        ),
        parameter(
            "online",
            Wert::Auswahl(&["ja", "nein"]),
            "Nur was sich online erledigen lässt, oder nur was nicht.",
            "ja",
        ),
        SPRACHE,
        JE_SEITE,
        CURSOR,
    ],
    antwort: |alle| Suchergebnis::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/suche?q=Hund+anmelden&ort=Bautzen", "/api/v1/suche?q=Steuer&art=stelle"],
    probleme: &[Art::ParameterFehlt, Art::ParameterFalsch, Art::MarkeFalsch, Art::AnderesLand],
    tun: Tun::Sofort(suchen),
};

fn suchen(ruf: &Ruf<'_>) -> Ergebnis {
    let ab: usize = match ruf.nach()? {
        Some(n) => n.parse().map_err(|_| Problem::neu(Art::MarkeFalsch, "Der Cursor nennt keine Stelle der Liste."))?,
        None => 0,
    };
    let (ort, orte): (Option<Ort>, Vec<Ort>) = match ruf.wert("ort").map(|o| ruf.stand.ort_suchen(o)) {
        None | Some(Ortstreffer::Keiner) => (None, Vec::new()),
        Some(Ortstreffer::Einer(g)) => {
            land::ort_pruefen(ruf.anfrage, &g)?;
            (Some(ort_von(&g)), Vec::new())
        }
        Some(Ortstreffer::Mehrere(alle)) => {
            let hier: Vec<Ort> = alle.iter().filter(|g| ruf.ort_hier(g)).map(|g| ort_von(g)).collect();
            if let (true, Some(g)) = (hier.is_empty(), alle.first()) {
                land::ort_pruefen(ruf.anfrage, g)?;
            }
            (None, hier)
        }
    };
    let art = match ruf.text("art") {
        "leistung" => Some(Fundart::Leistung),
        "anliegen" => Some(Fundart::Anliegen),
        "lage" => Some(Fundart::Lage),
        "stelle" => Some(Fundart::Stelle),
        _ => None,
    };
    let land = ort.as_ref().and_then(|o| o.land.parse().ok()).or(ruf.land);
    let ags = ort.as_ref().and_then(|o| o.ags.parse().ok());
    let vor_ort = ags.map(|ags| ruf.stand.vor_ort(&ags, tag_von(ruf.anfrage.jetzt)));
    let gefragt = suche::Anfrage {
        text: ruf.text("q"),
        art,
        filter: suche::Filter { online: ruf.wert("online").map(|w| w == "ja"), ..suche::Filter::default() },
        land,
        vor_ort: vor_ort.as_deref(),
        sprache: ruf.sprachen.first().copied().unwrap_or_default(),
        ab,
        hoechstens: ruf.je_seite(),
    };
    let ergebnis = ruf.stand.index().suchen(&gefragt);
    let gesamt = ergebnis.anzahl.von(art).min(TIEFE);
    let bis = ab + ergebnis.treffer.len();
    let weiter = (bis < gesamt && !ergebnis.treffer.is_empty()).then(|| leistungen::weiter(ruf, &bis.to_string()));
    let naechste = weiter.as_ref().map(|w| w.adresse.clone());
    let zusatz = ort.as_ref().map(|o| format!("?ort={}", o.ags)).unwrap_or_default();
    let zahl = |n: usize| u64::try_from(n).unwrap_or_default();
    let antwort = Suchergebnis {
        daten: ergebnis.treffer.iter().filter_map(|t| treffer(ruf, land, t.art, t.schluessel, &zusatz)).collect(),
        anzahl: Anzahlen {
            leistungen: zahl(ergebnis.anzahl.leistungen),
            anliegen: zahl(ergebnis.anzahl.anliegen),
            lagen: zahl(ergebnis.anzahl.lagen),
            stellen: zahl(ergebnis.anzahl.stellen),
        },
        genau: ergebnis.genau,
        ort,
        orte,
        weiter,
        quelle: ruf.quelle(),
    };
    Gut::json(&antwort).map(|g| g.naechste(naechste.as_deref()))
}

fn treffer(ruf: &Ruf<'_>, land: Option<Land>, art: Fundart, schluessel: &str, zusatz: &str) -> Option<Treffer> {
    let neu = |art, name, kurz, (sprache, ungeprueft): (String, bool), seite: &str, wege: &str| Treffer {
        art,
        kennung: schluessel.to_owned(),
        name,
        kurz,
        sprache,
        ungeprueft,
        adresse: ruf.adresse(seite),
        api: (!wege.is_empty()).then(|| ruf.adresse(&format!("/api/v1/{wege}/{schluessel}"))),
    };
    match art {
        Fundart::Leistung => {
            let l = ruf.kurz(ruf.stand.leistung(&LeistungKennung(schluessel.to_owned()))?, land);
            Some(neu(
                "leistung",
                l.name,
                l.kurz,
                (l.sprache, l.ungeprueft),
                &format!("/leistung/{schluessel}{zusatz}"),
                "leistungen",
            ))
        }
        Fundart::Anliegen => {
            let x = ruf.anfrage.haus.anliegen.iter().find(|x| x.kennung == schluessel)?;
            let x = ruf.sprachen.first().map_or(x, |s| x.in_sprache(*s));
            Some(neu(
                "anliegen",
                x.name.clone(),
                x.kurz.clone(),
                (x.sprache.tag().to_owned(), x.ungeprueft),
                &format!("/anliegen/{schluessel}{zusatz}"),
                "",
            ))
        }
        Fundart::Lage => {
            let l = ruf.lage(ruf.stand.lage(schluessel)?);
            Some(neu(
                "lage",
                l.name,
                l.text,
                (l.sprache, l.ungeprueft),
                &format!("/lage/{schluessel}{zusatz}"),
                "lagen",
            ))
        }
        Fundart::Stelle => {
            let e = ruf.stand.einheit(schluessel.parse::<EinheitId>().ok()?)?;
            let a = &e.anschrift;
            let wo = format!("{}, {} {}", a.strasse, a.plz, a.ort);
            Some(neu(
                "stelle",
                e.name.clone(),
                wo,
                ("de".to_owned(), false),
                &format!("/stelle/{schluessel}"),
                "stellen",
            ))
        }
    }
}
