//! Taking what another portal gives out (in neutral objects; the adapter knows the standard).
//!
//! The objects of a message may come in any order: an office before the one above it, a responsibility before its
//! service. So all of them are gathered first and put together afterwards.
//!
//! What editors or the program's own packages say about a service is never written over; the report names it.

use std::collections::BTreeMap;

use datenbank::Tx;
use grund::Tag;
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;

use super::{
    Ablehnung, Auftrag, Bericht, Gelesen, Leistungsobjekt, Lesung, Objekt, Objektart, Onlinedienstobjekt,
    Stellenobjekt, Textobjekt, Umfang, Zustaendigkeitsobjekt, austausch_sql as sql,
    stapel::{Stapel, ablehnen, beendetes, gestern, schutz, wenn_noetig, zaehlen},
};
use crate::Fehler;

#[derive(Serialize)]
struct Leistungszeile {
    id: String,
    katalogname: Option<String>,
    leika: Option<String>,
    art: &'static str,
    name: String,
    typisierung: String,
    zielgruppen: Vec<&'static str>,
    vertrauensniveau: Option<String>,
    sdg: Vec<String>,
    ansprechpartner: bool,
    laender: Vec<String>,
    von: Option<Tag>,
    bis: Option<Tag>,
    freigabe: Option<Tag>,
    freigegeben_von: String,
    texte: BTreeMap<String, Textobjekt>,
}

impl From<Leistungsobjekt> for Leistungszeile {
    fn from(l: Leistungsobjekt) -> Self {
        let mut laender: Vec<String> = l.gebiete.iter().filter_map(|g| g.get(..2).map(str::to_owned)).collect();
        laender.sort();
        laender.dedup();
        Self {
            katalogname: l.id.katalogname().map(str::to_owned),
            id: l.id.to_string(),
            leika: l.leika.first().map(ToString::to_string),
            art: l.art.als_text(),
            name: l.name,
            typisierung: l.typisierung,
            zielgruppen: l.zielgruppen.iter().map(|z| z.als_text()).collect(),
            vertrauensniveau: l.vertrauensniveau,
            sdg: l.europa.sdg,
            ansprechpartner: l.europa.ansprechpartner,
            laender,
            von: l.von,
            bis: l.bis,
            freigabe: l.freigabe,
            freigegeben_von: l.freigegeben_von,
            texte: l.texte,
        }
    }
}

#[derive(Serialize)]
struct Stellenzeile {
    id: String,
    ueber: Option<String>,
    gebiet: Option<String>,
    name: String,
    beschreibung: String,
    strasse: String,
    plz: String,
    ort: String,
    telefon: Option<String>,
    mail: Option<String>,
    webseite: Option<String>,
    kanaele: Value,
    breite: Option<f64>,
    laenge: Option<f64>,
    oeffnungszeiten: Value,
    von: Option<Tag>,
    bis: Option<Tag>,
}

impl From<Stellenobjekt> for Stellenzeile {
    fn from(s: Stellenobjekt) -> Self {
        Self {
            id: s.id.to_string(),
            ueber: s.ueber.map(|u| u.to_string()),
            gebiet: s.gebiet,
            name: s.name,
            beschreibung: s.beschreibung,
            strasse: s.anschrift.strasse,
            plz: s.anschrift.plz,
            ort: s.anschrift.ort,
            telefon: s.telefon,
            mail: s.mail,
            webseite: s.webseite,
            kanaele: json!(s.kanaele),
            breite: s.punkt.map(|p| p.breite),
            laenge: s.punkt.map(|p| p.laenge),
            oeffnungszeiten: json!(s.oeffnungszeiten),
            von: s.von,
            bis: s.bis,
        }
    }
}

#[derive(Serialize)]
struct Zustaendigkeitszeile {
    id: String,
    leistung: String,
    traeger: String,
    gebiete: Vec<String>,
    auspraegung: &'static str,
    von: Option<Tag>,
    bis: Option<Tag>,
}

impl From<Zustaendigkeitsobjekt> for Zustaendigkeitszeile {
    fn from(z: Zustaendigkeitsobjekt) -> Self {
        Self {
            id: z.id.to_string(),
            leistung: z.leistung.to_string(),
            traeger: z.traeger.to_string(),
            gebiete: z.gebiete,
            auspraegung: z.auspraegung.als_text(),
            von: z.von,
            bis: z.bis,
        }
    }
}

#[derive(Serialize)]
struct Dienstzeile {
    id: String,
    name: String,
    adresse: String,
    vertrauensniveau: Option<String>,
    von: Option<Tag>,
    bis: Option<Tag>,
}

impl From<Onlinedienstobjekt> for Dienstzeile {
    fn from(d: Onlinedienstobjekt) -> Self {
        Self {
            id: d.id.to_string(),
            name: d.name,
            adresse: d.adresse,
            vertrauensniveau: d.vertrauensniveau,
            von: d.von,
            bis: d.bis,
        }
    }
}

#[derive(Serialize)]
struct Wegzeile {
    art: Objektart,
    id: String,
}

/// Takes the objects of a message. `eigene` is the name under which this installation gives out keys: what comes back
/// to where it came from is left out.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn austausch(
    tx: &mut Tx,
    objekte: impl Iterator<Item = Lesung<Objekt>>,
    auftrag: &Auftrag<'_>,
    eigene: &str,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    sammeln(tx, objekte, eigene, &mut b).await?;
    doppelte(tx, &mut b).await?;
    let alle = zaehlen(tx, sql::ALLE, auftrag).await?;
    leistungen(tx, auftrag, &mut b).await?;
    stellen(tx, auftrag, &mut b).await?;
    zustaendigkeiten(tx, auftrag, &mut b).await?;
    weg(tx, auftrag).await?;
    let (neu, geaendert, beendet): (i64, i64, i64) = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE neu), count(*) FILTER (WHERE NOT neu AND geaendert), \
         count(*) FILTER (WHERE beendet) FROM (SELECT art, id, bool_or(was = 'neu') AS neu, \
         bool_or(was = 'anders') AS geaendert, bool_and(was = 'weg') AS beendet FROM ein_status GROUP BY art, id) s",
    )
    .fetch_one(&mut **tx)
    .await?;
    [b.neu, b.geaendert, b.beendet] = [neu, geaendert, beendet].map(i64::unsigned_abs);
    beendetes(tx, &mut b, sql::BEENDET, auftrag).await?;
    let rest = zaehlen(tx, sql::ALLE, auftrag).await?;
    debug_assert!(rest <= alle, "objects only ever get fewer");
    b.unveraendert = rest.saturating_sub(b.neu + b.geaendert);
    Ok(b)
}

async fn sammeln(
    tx: &mut Tx,
    objekte: impl Iterator<Item = Lesung<Objekt>>,
    eigene: &str,
    b: &mut Bericht,
) -> Result<(), Fehler> {
    let mut leistungen = Stapel::<Leistungszeile>::neu(tx, "ein_leistung", sql::EIN_LEISTUNG).await?;
    let mut stellen = Stapel::<Stellenzeile>::neu(tx, "ein_stelle", sql::EIN_STELLE).await?;
    let mut zustaendigkeiten = Stapel::<Zustaendigkeitszeile>::neu(tx, "ein_zust", sql::EIN_ZUST).await?;
    let mut dienste = Stapel::<Dienstzeile>::neu(tx, "ein_dienst", sql::EIN_DIENST).await?;
    let mut weg = Stapel::<Wegzeile>::neu(tx, "ein_weg", "art text, id text").await?;
    let mut zurueck = 0_u64;
    for gelesen in objekte {
        let (wo, objekt) = match gelesen? {
            Gelesen::Satz(wo, objekt) => (wo, objekt),
            Gelesen::Hinweis(h) => {
                b.hinweisen(h);
                continue;
            }
            Gelesen::Abgelehnt(a) => {
                b.ablehnen(a);
                continue;
            }
            Gelesen::Uebergangen { was, warum } => {
                b.uebergehen(warum, was);
                continue;
            }
        };
        if !eigene.is_empty() && von_hier(&objekt, eigene) {
            zurueck += 1;
            b.uebergehen("Hat dieses Verzeichnis selbst ausgegeben.", wo);
            continue;
        }
        match objekt {
            Objekt::Leistung(o) => leistungen.dazu(tx, wo, (*o).into()).await?,
            Objekt::Stelle(o) => stellen.dazu(tx, wo, (*o).into()).await?,
            Objekt::Zustaendigkeit(o) => zustaendigkeiten.dazu(tx, wo, (*o).into()).await?,
            Objekt::Onlinedienst(o) => dienste.dazu(tx, wo, (*o).into()).await?,
            Objekt::Weg(art, id) => weg.dazu(tx, wo, Wegzeile { art, id: id.to_string() }).await?,
        }
    }
    leistungen.fertig(tx).await?;
    stellen.fertig(tx).await?;
    zustaendigkeiten.fertig(tx).await?;
    dienste.fertig(tx).await?;
    weg.fertig(tx).await?;
    sqlx::query("CREATE TEMP TABLE ein_status (art text, id text, was text) ON COMMIT DROP").execute(&mut **tx).await?;
    if zurueck > 0 {
        let warum = format!("{zurueck} Einträge hat dieses Verzeichnis selbst ausgegeben. Sie wurden übergangen.");
        b.hinweisen(Ablehnung::neu("Datei", eigene, warum));
    }
    Ok(())
}

fn von_hier(objekt: &Objekt, eigene: &str) -> bool {
    let id = match objekt {
        Objekt::Leistung(o) => &o.id,
        Objekt::Stelle(o) => &o.id,
        Objekt::Zustaendigkeit(o) => &o.id,
        Objekt::Onlinedienst(o) => &o.id,
        Objekt::Weg(_, id) => id,
    };
    id.stelle == eigene
}

/// Of several objects with one key the last is the latest.
async fn doppelte(tx: &mut Tx, b: &mut Bericht) -> Result<(), Fehler> {
    for (tabelle, waehlen) in sql::DOPPELT {
        ablehnen(tx, b, tabelle, waehlen).await?;
    }
    Ok(())
}

/// One step: the rows that `von` gives are noted for the report and written by `befehl`. `von` gives the key of the
/// object as `id`.
async fn schritt(
    tx: &mut Tx,
    auftrag: &Auftrag<'_>,
    (art, was): (&'static str, &'static str),
    von: &'static str,
    befehl: &'static str,
) -> Result<(), Fehler> {
    if zaehlen(tx, von, auftrag).await? == 0 {
        return Ok(());
    }
    let merken = format!("INSERT INTO ein_status SELECT DISTINCT '{art}', v.id, '{was}' FROM ({von}) v");
    wenn_noetig(tx, von, "CREATE TEMP TABLE ein_schritt ON COMMIT DROP AS SELECT v.* FROM ({von}) v", auftrag).await?;
    sqlx::query(AssertSqlSafe(merken.replace(&format!("({von})"), "ein_schritt"))).execute(&mut **tx).await?;
    wenn_noetig(tx, "SELECT * FROM ein_schritt", befehl, auftrag).await?;
    sqlx::query("DROP TABLE ein_schritt").execute(&mut **tx).await?;
    Ok(())
}

async fn leistungen(tx: &mut Tx, auftrag: &Auftrag<'_>, b: &mut Bericht) -> Result<(), Fehler> {
    sqlx::query(sql::ZIEL).bind(auftrag.quelle).execute(&mut **tx).await?;
    schritt(tx, auftrag, ("leistung", "neu"), sql::LEISTUNG_NEU, sql::LEISTUNG_NEU_DAZU).await?;
    schritt(tx, auftrag, ("leistung", "anders"), sql::LEISTUNG_ANDERS, sql::LEISTUNG_ANDERS_TUN).await?;
    schritt(tx, auftrag, ("leistung", "anders"), sql::LEISTUNG_ERGAENZT, sql::LEISTUNG_ERGAENZT_TUN).await?;
    schritt(tx, auftrag, ("leistung", "neu"), sql::FREMD_NEU, sql::FREMD_NEU_DAZU).await?;
    schritt(tx, auftrag, ("leistung", "anders"), sql::FREMD_ANDERS, sql::FREMD_ANDERS_TUN).await?;
    sqlx::query(sql::TEXT).execute(&mut **tx).await?;
    let fremd: Vec<(String, String, String)> =
        sqlx::query_as(sql::TEXT_FREMD).bind(auftrag.quelle).fetch_all(&mut **tx).await?;
    for (stelle, was, wer) in fremd {
        let warum =
            format!("Zu dieser Leistung gibt es schon einen Text ({wer}). Er bleibt; dieser wurde nicht übernommen.");
        b.hinweisen(Ablehnung { stelle, was, warum });
    }
    schritt(tx, auftrag, ("leistung", "anders"), sql::TEXT_NEU, sql::TEXT_NEU_DAZU).await?;
    schritt(tx, auftrag, ("leistung", "anders"), sql::TEXT_ANDERS, sql::TEXT_ANDERS_TUN).await?;
    // A language that the message no longer has, and, in a full list, texts of services that it no longer has.
    schritt(tx, auftrag, ("leistung", "anders"), sql::TEXT_WEG, sql::TEXT_WEG_TUN).await?;
    if auftrag.umfang != Umfang::Delta {
        let da = zaehlen(tx, "SELECT FROM leistung_fremd f WHERE f.quelle = $1", auftrag).await?;
        schutz(auftrag, zaehlen(tx, sql::LEISTUNG_FEHLT, auftrag).await?, da, b)?;
        sqlx::query(sql::LEISTUNG_FEHLT_MERKEN).bind(auftrag.quelle).execute(&mut **tx).await?;
    }
    Ok(())
}

async fn stellen(tx: &mut Tx, auftrag: &Auftrag<'_>, b: &mut Bericht) -> Result<(), Fehler> {
    for befehl in sql::STELLE_GEBIET {
        sqlx::query(befehl).execute(&mut **tx).await?;
    }
    sqlx::query(sql::STELLE_MANDANT).bind(auftrag.quelle).execute(&mut **tx).await?;
    ablehnen(tx, b, "ein_stelle", sql::STELLE_OHNE).await?;
    wenn_noetig(tx, sql::MANDANT_NEU, sql::MANDANT_NEU_DAZU, auftrag).await?;
    schritt(tx, auftrag, ("stelle", "neu"), sql::STELLE_NEU, sql::STELLE_NEU_DAZU).await?;
    schritt(tx, auftrag, ("stelle", "anders"), sql::STELLE_ANDERS, sql::STELLE_ANDERS_TUN).await?;
    schritt(tx, auftrag, ("stelle", "anders"), sql::STELLE_UEBER, sql::STELLE_UEBER_TUN).await?;
    if auftrag.umfang != Umfang::Delta {
        let da =
            zaehlen(tx, "SELECT FROM organisationseinheit WHERE quelle = $1 AND gueltig_bis IS NULL", auftrag).await?;
        schutz(auftrag, zaehlen(tx, sql::STELLE_FEHLT, auftrag).await?, da, b)?;
        schritt(tx, auftrag, ("stelle", "weg"), sql::STELLE_FEHLT, sql::STELLE_WEG_TUN).await?;
    }
    Ok(())
}

async fn zustaendigkeiten(tx: &mut Tx, auftrag: &Auftrag<'_>, b: &mut Bericht) -> Result<(), Fehler> {
    sqlx::query(sql::ZUST_ZEILEN).bind(auftrag.quelle).execute(&mut **tx).await?;
    for befehl in sql::ZUST_GEBIET {
        sqlx::query(befehl).execute(&mut **tx).await?;
    }
    let falsch: Vec<(String, String, String)> = sqlx::query_as(sql::ZUST_FALSCH).fetch_all(&mut **tx).await?;
    for (stelle, was, warum) in falsch {
        b.ablehnen(Ablehnung { stelle, was, warum });
    }
    sqlx::query(sql::ZUST_AUFRAEUMEN).execute(&mut **tx).await?;
    sqlx::query("DELETE FROM ein_zust z WHERE NOT EXISTS (SELECT FROM ein_zeile e WHERE e.id = z.id)")
        .execute(&mut **tx)
        .await?;
    schritt(tx, auftrag, ("zustaendigkeit", "neu"), sql::ZUST_NEU, sql::ZUST_NEU_DAZU).await?;
    schritt(tx, auftrag, ("zustaendigkeit", "anders"), sql::ZUST_ANDERS, sql::ZUST_ANDERS_TUN).await?;
    // An area that the message no longer names for this key.
    schritt(tx, auftrag, ("zustaendigkeit", "anders"), sql::ZUST_GEBIET_WEG, sql::ZUST_WEG_TUN).await?;
    mehrfache(tx, auftrag, b).await?;
    for befehl in [sql::DIENST_BEKANNT, sql::DIENST_NEU_MERKEN] {
        sqlx::query(befehl).bind(auftrag.quelle).execute(&mut **tx).await?;
    }
    schritt(tx, auftrag, ("onlinedienst", "neu"), sql::DIENST_NEU, sql::DIENST_NEU_DAZU).await?;
    schritt(tx, auftrag, ("onlinedienst", "anders"), sql::DIENST_ANDERS, sql::DIENST_ANDERS_TUN).await?;
    let ohne: Vec<(Option<String>, String)> =
        sqlx::query_as(sql::DIENST_OHNE).bind(auftrag.quelle).fetch_all(&mut **tx).await?;
    for (stelle, was) in ohne {
        let warum = "Kein Eintrag sagt, für welche Leistung und welches Gebiet dieser Onlinedienst da ist. Er wurde nicht \
                     übernommen.";
        b.ablehnen(Ablehnung::neu(stelle.unwrap_or_default(), was, warum));
    }
    sqlx::query(sql::DIENST_AUFRAEUMEN).bind(auftrag.quelle).execute(&mut **tx).await?;
    if auftrag.umfang != Umfang::Delta {
        let da = zaehlen(tx, "SELECT FROM zustaendigkeit WHERE quelle = $1 AND gueltig_bis IS NULL", auftrag).await?;
        schutz(auftrag, zaehlen(tx, sql::ZUST_FEHLT, auftrag).await?, da, b)?;
        schritt(tx, auftrag, ("zustaendigkeit", "weg"), sql::ZUST_FEHLT, sql::ZUST_WEG_TUN).await?;
        schritt(tx, auftrag, ("onlinedienst", "weg"), sql::DIENST_FEHLT, sql::DIENST_WEG_TUN).await?;
    }
    Ok(())
}

/// What is said twice, and what two offices are both responsible for: all of it is taken, and named.
async fn mehrfache(tx: &mut Tx, auftrag: &Auftrag<'_>, b: &mut Bericht) -> Result<(), Fehler> {
    let doppelt: Vec<(String, String, String)> = sqlx::query_as(sql::ZUST_DOPPELT).fetch_all(&mut **tx).await?;
    for (stelle, was, erste) in doppelt {
        let warum =
            format!("Dieselbe Zuständigkeit (Leistung, Gebiet, Stelle) steht schon in {erste}. Sie gilt einmal.");
        b.hinweisen(Ablehnung { stelle, was, warum });
    }
    let mehrere: Vec<(String, String, Vec<String>)> =
        sqlx::query_as(sql::ZUST_MEHRERE).bind(gestern(auftrag)).fetch_all(&mut **tx).await?;
    for (stelle, was, stellen) in mehrere {
        let warum = format!(
            "Mehrere Stellen nehmen hier Anträge an: „{}“. Ist nur eine zuständig, beenden Sie die andere in der Pflege \
             oder lassen Sie die Lieferung berichtigen.",
            stellen.join("“ und „")
        );
        b.hinweisen(Ablehnung { stelle, was, warum });
    }
    Ok(())
}

/// What the message says is no longer. A key that it also writes stays: its deletion made room for the new.
async fn weg(tx: &mut Tx, auftrag: &Auftrag<'_>) -> Result<(), Fehler> {
    schritt(tx, auftrag, ("zustaendigkeit", "weg"), sql::WEG_ZUST, sql::ZUST_WEG_TUN).await?;
    schritt(tx, auftrag, ("onlinedienst", "weg"), sql::WEG_DIENST, sql::DIENST_WEG_TUN).await?;
    schritt(tx, auftrag, ("stelle", "weg"), sql::WEG_STELLE, sql::STELLE_WEG_TUN).await?;
    schritt(tx, auftrag, ("leistung", "weg"), sql::WEG_TEXT, sql::WEG_TEXT_TUN).await?;
    schritt(tx, auftrag, ("leistung", "weg"), sql::WEG_LEISTUNG, sql::WEG_LEISTUNG_TUN).await?;
    schritt(tx, auftrag, ("leistung", "weg"), sql::WEG_FREMD, sql::WEG_FREMD_TUN).await?;
    Ok(())
}
