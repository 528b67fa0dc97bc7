//! The demonstration: an authority for each of the 636 municipalities, people to sign in as, and their log-ins.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    sync::Arc,
};

use akte::{
    uebernahme::{self, Entschlossen, Entschluss},
    versionen,
};
use datenbank::{Sicht, Tx};
use grund::{MandantId, Traeger};
use konto::{DEMO_KENNWORT, DemoDienstleister, DemoKonto, DemoOrt, DemoRedaktion, NeueDelegation, Rolle};
use leistung::{Befund, Demonstration, Leistung};
use uebergabe::Zugangsname;
use verzeichnis::{Auftritt, DemoPaket, Ebene, Wappen, Wappenart};
use web::{Haus, angebot};

use crate::{Fehler, befehle::sagen};

/// The authorities whose offices have staff in the demonstration: two cities in Saxony that differ in fees and in when
/// they are paid, one in Saxony-Anhalt, a Kreis and a Land.
const BESETZT: [(i32, &str, &str); 5] = [
    (14_625_020, "bautzen", "Bautzen"),
    (14_626_110, "goerlitz", "Görlitz"),
    (15_003_000, "magdeburg", "Magdeburg"),
    (14_625, "kreis-bautzen", "Landkreis Bautzen"),
    (14, "land-sachsen", "Land Sachsen"),
];

/// The two Länder and one authority have editors: for whom they work, short name, name.
const REDAKTIONEN: [(&str, &str, &str); 3] =
    [("land-14", "sn", "Sachsen"), ("land-15", "st", "Sachsen-Anhalt"), ("mandant-14625020", "bautzen", "Bautzen")];

/// The provider of the demonstration: name, short name.
const DIENSTLEISTER: (&str, &str) = ("Kommunales Rechenzentrum (Demonstration)", "krz");

/// What two authorities delegate to it.
const DELEGATIONEN: [(i32, &[Rolle]); 2] = [
    (14_625_020, &[Rolle::Werkstatt, Rolle::Behoerdenredaktion, Rolle::Gruppenadministration]),
    (14_626_110, &[Rolle::Behoerdenredaktion]),
];

/// One authority took a service over in an older version: a newer one is proposed to it. Which file said what then.
const AELTER: (i32, &str, [(&str, &str, &str); 1]) =
    (14_625_020, "halteverbot-umzug-beantragen", [("leistung.toml", "vorgabe = 30\n", "vorgabe = 25\n")]);

/// Brands: whose, name of the portal, host, colours for light and dark, shape of the mark.
const AUFTRITTE: [(&str, &str, &str, &str, &str, &str); 2] = [
    ("land-14", "Serviceportal Sachsen (Demonstration)", "sn", "#0b6623", "#7fd095", "M3 3h26v26H3z"),
    ("land-15", "Serviceportal Sachsen-Anhalt (Demonstration)", "st", "#8a1c1c", "#ff9d94", "M16 2l14 14-14 14L2 16z"),
];

/// Which office the inboxes that services name are, in the authorities that have chosen: in the third one nobody has.
const KOERBE: [(i32, &str, &str); 2] =
    [(14_625_020, "abfallbeseitigung", "Bauamt"), (14_626_110, "abfallbeseitigung", "Bauamt")];

/// What the directory notes as brought in.
const DEMONSTRATION: &str = "demonstration";

/// Fills the demonstration; what is there stays as it is. Nothing when this program filled it before: what people have
/// changed or taken away since stays as they left it.
pub async fn einspielen(haus: &Haus, adresse: SocketAddr) -> Result<Vec<DemoKonto>, Fehler> {
    let mitgebracht = |l: &&Arc<Leistung>| haus.leistungen.ist_mitgebracht(l.kennung());
    let pakete: Vec<DemoPaket> = haus.leistungen.alle().iter().filter(mitgebracht).map(|l| paket(l)).collect();
    let stand = angebot::pruefsumme(&format!(
        "{}{}{BESETZT:?}{REDAKTIONEN:?}{AUFTRITTE:?}{DIENSTLEISTER:?}{DELEGATIONEN:?}{AELTER:?}{KOERBE:?}{}{:?}",
        env!("CARGO_PKG_VERSION"),
        verzeichnis::demo_stand(&pakete),
        // The targets lead to this very program.
        adresse.port(),
        (zielnamen(haus), registernamen(haus), registerzugaenge(haus))
    ));
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    let fertig = verzeichnis::ist_eingespielt(&mut tx, DEMONSTRATION, &stand).await?;
    drop(tx);
    if !fertig {
        verzeichnis::demo_einspielen(&haus.db, &[]).await?;
        verzeichnis::demo_pakete_einspielen(&haus.db, &pakete).await?;
        haus.verzeichnis.neu_laden(&haus.db).await?;
        haus.konten.demo_einspielen(&orte(haus)).await?;
        haus.konten.demo_redaktion_einspielen(&redaktionen()).await?;
        verantwortliche(haus).await?;
        delegationen(haus).await?;
        aeltere_fassung(haus).await?;
        ziele(haus, adresse).await?;
        koerbe(haus).await?;
        register(haus, adresse).await?;
        auftritte(haus, &stand).await?;
    }
    Ok(haus.konten.demo_liste().await?)
}

/// Two brands for two Länder, marked as demonstration and reached by host names that browsers lead to this machine. The
/// marks are plain shapes, not the arms of the Länder. What editors have set stays.
async fn auftritte(haus: &Haus, stand_der_demonstration: &str) -> Result<(), Fehler> {
    let stand = haus.verzeichnis.stand();
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    for (traeger, name, host, farbe, zweitfarbe, form) in AUFTRITTE {
        let Ok(traeger) = traeger.parse() else { continue };
        if stand.auftritt(traeger).is_some() {
            continue;
        }
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path d=\"{form}\" fill=\"{farbe}\"/></svg>"
        );
        let auftritt = Auftritt {
            name: name.to_owned(),
            farbe: farbe.parse().ok(),
            zweitfarbe: zweitfarbe.parse().ok(),
            wappen: Some(Wappen { art: Wappenart::Svg, bytes: svg.into_bytes().into(), text: String::new() }),
            kontakt: "Dies ist eine Demonstration. Kein Land betreibt diese Seite.".to_owned(),
            hosts: vec![format!("{host}.localhost")],
            demonstration: true,
            ..Auftritt::leer(traeger)
        };
        verzeichnis::auftritt_speichern(&mut tx, &auftritt).await?;
    }
    verzeichnis::eingespielt(&mut tx, DEMONSTRATION, stand_der_demonstration).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.verzeichnis.neu_laden(&haus.db).await?;
    Ok(())
}

/// Every authority of the demonstration names somebody who looks after its data, where nobody is named yet.
async fn verantwortliche(haus: &Haus) -> Result<(), Fehler> {
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let mit = redaktion::mandanten_mit_verantwortlichen(&mut tx).await?;
    let stand = haus.verzeichnis.stand();
    for m in stand.mandanten().into_iter().filter(|m| m.demonstration && mit.binary_search(&m.id).is_err()) {
        datenbank::sicht_setzen(&mut tx, Sicht::Mandant(m.id)).await?;
        let kontakt = format!("pflege-{}@example.org", m.ags);
        redaktion::verantwortliche_eintragen(&mut tx, &haus.umwelt, m.id, "Kim Muster (Demonstration)", &kontakt)
            .await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

/// A provider that works for two authorities: rights for a year, written down in the name of the operator of the
/// demonstration. Authorities that have delegated before keep what they have.
async fn delegationen(haus: &Haus) -> Result<(), Fehler> {
    use jiff::ToSpan as _;
    let (name, kuerzel) = DIENSTLEISTER;
    let demo = DemoDienstleister { name: name.to_owned(), kuerzel: kuerzel.to_owned() };
    let dienstleister = haus.konten.demo_dienstleister_einspielen(&demo).await?;
    let von = grund::tag_von(haus.umwelt.jetzt());
    let bis = von.saturating_add(1.year());
    for (m, rollen) in DELEGATIONEN {
        let m = MandantId(m);
        if haus.konten.delegationen(m).await?.iter().any(|d| d.dienstleister == dienstleister) {
            continue;
        }
        let neu = NeueDelegation {
            dienstleister,
            rollen: rollen.to_vec(),
            vertrag: "Mustervertrag der Demonstration".to_owned(),
            einheiten: Vec::new(),
            inhalte_grund: String::new(),
            von,
            bis,
        };
        let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
        haus.konten.demo_delegieren(&mut tx, m, &neu).await?;
        tx.commit().await.map_err(datenbank::Fehler::from)?;
    }
    Ok(())
}

/// The older version of [`AELTER`], as if it had been taken over before the newer one came out. What the authority has
/// decided since stays; nothing where the service reads differently today.
async fn aeltere_fassung(haus: &Haus) -> Result<(), Fehler> {
    let (m, name, damals) = AELTER;
    let (m, kennung) = (MandantId(m), grund::LeistungKennung(name.to_owned()));
    let Some(heute) = haus.leistungen.aktuell(name) else { return Ok(()) };
    let Some(mut v) = versionen::lesen(&haus.db, &[heute.version]).await?.pop() else { return Ok(()) };
    for (datei, jetzt, vorher) in damals {
        let Some(text) = v.dateien.get_mut(datei).filter(|t| t.contains(jetzt)) else { return Ok(()) };
        *text = text.replacen(jetzt, vorher, 1);
    }
    let bytes = v.dateien.iter().map(|(p, t)| (p.clone(), t.clone().into_bytes())).collect();
    let Ok(alt) = Leistung::uebersetzen(&bytes) else { return Ok(()) };
    v.version = alt.version;
    let jetzt = haus.umwelt.jetzt();
    versionen::aufbewahren(&haus.db, &v, jetzt).await?;
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    if uebernahme::verlauf(&mut tx, m, &kennung).await?.is_empty() {
        let wer = haus.konten.redaktion(Traeger::Mandant(m)).await?.first().map(|p| p.konto);
        let Some(wer) = wer else { return Ok(()) };
        let was = Entschluss::Uebernommen;
        let entschlossen = Entschlossen { zeit: jetzt, wer, was, version: v.version, grund: String::new() };
        uebernahme::entscheiden(&mut tx, (m, &kennung), &entschlossen).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    angebot::laden(&haus.db, &haus.leistungen).await?;
    Ok(())
}

/// One authority hands over to the demonstration's back-end system (each target with a secret of its own) and has its hints
/// sent to a mailbox; the others have set nothing, and there deliveries wait.
async fn ziele(haus: &Haus, adresse: SocketAddr) -> Result<(), Fehler> {
    let (m, _, _) = BESETZT[0];
    let m = MandantId(m);
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let da = uebergabe::ziele(&mut tx, m).await?;
    let jetzt = haus.umwelt.jetzt();
    let port = adresse.port();
    let fach = format!("http://127.0.0.1:{port}{}", ::demo::fachverfahren::BASIS);
    for (ziel, weg) in zielnamen(haus) {
        // Ours from an earlier start, perhaps on another port, or none yet; what editors have set stays.
        let alt = da.iter().find(|d| d.name == ziel);
        if alt.is_some_and(|d| !d.adresse.ends_with(::demo::fachverfahren::BASIS)) {
            continue;
        }
        let token = format!("{}{ziel}", ::demo::fachverfahren::KENNWORT);
        let (wohin, token) = match weg {
            leistung::Weg::Mail => (format!("{ziel}@demo.example"), None),
            _ => (fach.clone(), Some(token.as_str())),
        };
        uebergabe::ziel_setzen(&mut tx, &haus.tresor, (m, &ziel), &wohin, token, jetzt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

/// Inboxes of two authorities; what editors have chosen stays.
async fn koerbe(haus: &Haus) -> Result<(), Fehler> {
    let stand = haus.verzeichnis.stand();
    for (m, name, amt) in KOERBE {
        let m = MandantId(m);
        let Some(stelle) = stand.einheiten_von(m).into_iter().find(|e| e.name.ends_with(amt)) else { continue };
        let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
        if !uebergabe::koerbe(&mut tx, m).await?.iter().any(|(n, _)| n == name) {
            uebergabe::korb_setzen(&mut tx, (m, name), Some(stelle.id), haus.umwelt.jetzt()).await?;
        }
        tx.commit().await.map_err(datenbank::Fehler::from)?;
    }
    Ok(())
}

/// Every authority with staff reaches the demonstration's vehicle register, each with a secret of its own.
async fn register(haus: &Haus, adresse: SocketAddr) -> Result<(), Fehler> {
    ::demo::fahrzeuge::Dienst::neu(haus.db.clone(), haus.umwelt.clone()).anlegen().await?;
    let basis = format!("http://127.0.0.1:{}{}", adresse.port(), ::demo::fahrzeuge::BASIS);
    for (m, kuerzel, _) in BESETZT {
        let m = MandantId(m);
        let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
        let da = uebergabe::ziele(&mut tx, m).await?;
        for ziel in registernamen(haus) {
            let alt = da.iter().find(|d| d.name == ziel);
            if alt.is_some_and(|d| !d.adresse.ends_with(::demo::fahrzeuge::BASIS)) {
                continue;
            }
            let token = format!("{}{kuerzel}", ::demo::fahrzeuge::KENNWORT);
            let jetzt = haus.umwelt.jetzt();
            uebergabe::ziel_setzen(&mut tx, &haus.tresor, (m, &ziel), &basis, Some(&token), jetzt).await?;
        }
        register_zugaenge(haus, &mut tx, (m, kuerzel)).await?;
        tx.commit().await.map_err(datenbank::Fehler::from)?;
    }
    Ok(())
}

/// The access key of an authority at the vehicle register, with every service that asks for it; what editors have set stays.
async fn register_zugaenge(haus: &Haus, tx: &mut Tx, (m, kuerzel): (MandantId, &str)) -> Result<(), Fehler> {
    let da = uebergabe::zugaenge(tx, m).await?;
    let eigene = haus.konten.redaktion(Traeger::Mandant(m)).await?;
    let land = haus.verzeichnis.stand().mandant(m).and_then(|m| m.ags.land().parse().ok());
    let Some(land) = land else { return Ok(()) };
    let vom_land = haus.konten.redaktion(Traeger::Land(land)).await?;
    let Some(wer) = eigene.iter().chain(&vom_land).next().map(|p| p.konto) else { return Ok(()) };
    let schluessel = format!("{}{kuerzel}", ::demo::fahrzeuge::SCHLUESSEL);
    for (name, ziel) in registerzugaenge(haus) {
        if !da.iter().any(|z| z.name == name && z.ziel == ziel) {
            let wert = (ziel.as_str(), schluessel.as_str());
            uebergabe::zugang_setzen(tx, &haus.tresor, (m, &name), wert, (wer, haus.umwelt.jetzt())).await?;
        }
    }
    Ok(())
}

/// The access keys that services name at registers, each with its target.
fn registerzugaenge(haus: &Haus) -> BTreeSet<(Zugangsname, String)> {
    let je_regel = |l: &Arc<Leistung>| {
        let leistung = l.stamm.kennung.clone();
        let einer = |r: &leistung::Registerregel| {
            Some((Zugangsname { leistung: leistung.clone(), name: r.zugang.clone()? }, r.ziel.clone()))
        };
        l.stamm.register.iter().filter_map(einer).collect::<Vec<_>>()
    };
    haus.leistungen.alle().iter().flat_map(je_regel).collect()
}

/// The registers that the services name.
fn registernamen(haus: &Haus) -> BTreeSet<String> {
    haus.leistungen.alle().iter().flat_map(|l| &l.stamm.register).map(|r| r.ziel.clone()).collect()
}

/// The targets that the services name.
fn zielnamen(haus: &Haus) -> BTreeMap<String, leistung::Weg> {
    let alle = haus.leistungen.alle();
    let regeln = alle.iter().flat_map(|l| &l.stamm.weiterleitung).filter(|r| r.weg != leistung::Weg::Korb);
    regeln.filter_map(|r| Some((r.ziel.clone()?, r.weg))).collect()
}

fn redaktionen() -> Vec<DemoRedaktion> {
    let lesen = |(traeger, kuerzel, ort): &(&str, &str, &str)| {
        let traeger = traeger.parse().ok()?;
        Some(DemoRedaktion { traeger, kuerzel: (*kuerzel).to_owned(), ort: (*ort).to_owned() })
    };
    REDAKTIONEN.iter().filter_map(lesen).collect()
}

fn orte(haus: &Haus) -> Vec<DemoOrt> {
    let stand = haus.verzeichnis.stand();
    BESETZT
        .iter()
        .flat_map(|(nummer, kuerzel, ort)| {
            let mandant = MandantId(*nummer);
            let neu = |einheit| DemoOrt { mandant, einheit, kuerzel: (*kuerzel).to_owned(), ort: (*ort).to_owned() };
            stand.einheiten_von(mandant).into_iter().map(|e| neu(e.id)).collect::<Vec<_>>()
        })
        .collect()
}

/// What the demonstration needs to know of a service.
fn paket(l: &Leistung) -> DemoPaket {
    let d = l.stamm.demonstration.as_ref();
    let abweichend = |d: &Demonstration| {
        d.parameter.iter().filter_map(|(m, p)| Some((MandantId(m.parse().ok()?), p.clone()))).collect()
    };
    DemoPaket {
        leistung: l.stamm.kennung.clone(),
        leika: l.stamm.leika.as_ref().map(|l| l.as_str().to_owned()).unwrap_or_default(),
        stelle: d.map(|d| (ebene(d.ebene), d.amt.clone())),
        laender: l.stamm.laender.clone(),
        abweichend: d.map(abweichend).unwrap_or_default(),
    }
}

const fn ebene(ebene: leistung::Ebene) -> Ebene {
    match ebene {
        leistung::Ebene::Gemeinde => Ebene::Gemeinde,
        leistung::Ebene::Verwaltung => Ebene::Verwaltung,
        leistung::Ebene::Kreis => Ebene::Kreis,
        leistung::Ebene::Land => Ebene::Land,
    }
}

/// Faults of `[demonstration]`: an office that no authority has, values that the service does not take; and parts of other
/// authorities for which nobody is responsible there.
pub fn pruefen(l: &Leistung) -> Vec<Befund> {
    let unbekannt = |r: &&leistung::Beteiligungsregel| {
        let stelle = r.stelle.as_str();
        stelle.bytes().all(|b| b.is_ascii_digit()) && !verzeichnis::demo_kennt(stelle)
    };
    let hinweis = |r: &leistung::Beteiligungsregel| {
        let satz = format!(
            "In der Demonstration ist niemand für „{}“ zuständig: Dieser Teil fragt dort keine Stelle.",
            r.stelle
        );
        Befund::hinweis(leistung::STAMM, format!("beteiligung.{}", r.id), satz)
    };
    let mut befunde = anbieter_pruefen(l);
    befunde.extend(l.stamm.beteiligung.iter().filter(unbekannt).map(hinweis));
    befunde
}

fn anbieter_pruefen(l: &Leistung) -> Vec<Befund> {
    let Some(d) = &l.stamm.demonstration else {
        let bekannt = l.stamm.leika.as_ref().is_some_and(|leika| verzeichnis::demo_kennt(leika.as_str()));
        let satz = "In der Demonstration bietet niemand diese Leistung an: Ihr Schlüssel steht nicht im Katalog. Geben Sie [demonstration] mit „ebene“ und „amt“ an.";
        let hinweis = || Befund::hinweis(leistung::STAMM, "demonstration", satz);
        return if bekannt { Vec::new() } else { vec![hinweis()] };
    };
    let mut befunde = Vec::new();
    let aemter = verzeichnis::demo_aemter(ebene(d.ebene));
    if !aemter.contains(&d.amt.as_str()) {
        let satz = format!("Dieses Amt gibt es in der Demonstration nicht. Möglich sind: {}.", aemter.join(", "));
        befunde.push(Befund::fehler(leistung::STAMM, "demonstration.amt", satz));
    }
    for (mandant, werte) in &d.parameter {
        let stelle = |name: &str| format!("demonstration.parameter.{mandant}.{name}");
        if mandant.parse::<i32>().is_err() {
            let satz = "Nennen Sie die Behörde mit ihrer Nummer, zum Beispiel 14625020.";
            befunde.push(Befund::fehler(leistung::STAMM, stelle(""), satz));
        }
        if let Err(fehler) = l.parameter(mandant.get(..2).unwrap_or_default(), werte) {
            befunde.extend(fehler.into_iter().map(|b| Befund::fehler(leistung::STAMM, stelle(&b.stelle), b.satz)));
        }
    }
    befunde
}

/// Prints who can sign in, where and how.
pub fn anmeldungen_zeigen(haus: &Haus, konten: &[DemoKonto]) {
    let adresse = &haus.einstellungen.adresse;
    sagen("");
    sagen(&format!("Anmeldungen der Demonstration (Kennwort für alle: {DEMO_KENNWORT})"));
    for k in konten {
        let rolle = match k.rolle {
            Rolle::Gast | Rolle::Buerger => "Bürgerin oder Bürger",
            Rolle::Sachbearbeitung => "Sachbearbeitung",
            Rolle::Leitung => "Leitung",
            Rolle::Betreiber => "Betrieb",
            Rolle::Landesredaktion => "Landesredaktion",
            Rolle::Behoerdenredaktion | Rolle::Gruppenadministration => "Behördenredaktion",
            Rolle::Lektorat => "Lektorat",
            Rolle::Werkstatt => "Werkstatt",
            Rolle::Dienstleister => "Dienstleister",
            Rolle::Auskunft => "Auskunft 115",
        };
        sagen(&format!("  {rolle:<22} {:<34} {}", k.name, k.email));
    }
    sagen(&format!("  Bürgerinnen und Bürger: {adresse}/anmelden    Behörde und Betrieb: {adresse}/amt/anmelden"));
    sagen(&format!("  Einmalcodes für Behörde und Betrieb: {adresse}/demo/anmeldungen"));
    sagen(&format!("  Alle E-Mails der Demonstration: {adresse}/demo/mail"));
}
