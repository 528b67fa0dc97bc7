//! Reading the catalogue and its change feed.

use std::{collections::BTreeMap, sync::Arc};

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Land, LeistungKennung, MandantId};
use jiff_sqlx::{Date, Timestamp};
use sqlx::types::Json;

use super::{
    Aenderung, Ding, Europa, Katalog, Katalogleistung, Lage, Lagenart, Lagentext, Leistungsart, Leistungstext,
    Onlinedienst, Synonym, Zielgruppe,
    stand::{Eintraege, Lagenbaum, Onlinedienste, Texte, Zuordnung, nach_leistung},
};
use crate::{
    Fehler,
    marken::{Marken, anzahl, geaenderte},
    store::widerspruch,
};

/// Loads the catalogue inside a transaction that reads one state: what has changed since `vorher`.
pub(crate) async fn laden(
    tx: &mut Tx,
    marken: &Marken,
    vorher: Option<(&Marken, &Katalog)>,
    seit: i64,
) -> Result<Katalog, Fehler> {
    let eintraege = match marken.nehmen(vorher.map(|(m, k)| (m, &k.eintraege)), &["leistung"]) {
        Some(da) => da,
        None => Arc::new(Eintraege::bauen(leistungen(tx).await?)),
    };
    let lagenbaum = match marken.nehmen(vorher.map(|(m, k)| (m, &k.lagenbaum)), &["lage"]) {
        Some(da) => da,
        None => Arc::new(Lagenbaum::bauen(lagen(tx).await?)),
    };
    Ok(Katalog {
        texte: match marken.nehmen(vorher.map(|(m, k)| (m, &k.texte)), &["leistung_text"]) {
            Some(da) => da,
            None => Arc::new(texte(tx, vorher.map(|(_, k)| &*k.texte), seit).await?),
        },
        zuordnung: match marken.nehmen(vorher.map(|(m, k)| (m, &k.zuordnung)), &["lage_leistung", "lage", "leistung"]) {
            Some(da) => da,
            None => Arc::new(Zuordnung::bauen(lage_leistung(tx).await?, &eintraege, &lagenbaum)),
        },
        onlinedienste: match marken.nehmen(vorher.map(|(m, k)| (m, &k.onlinedienste)), &["onlinedienst"]) {
            Some(da) => da,
            None => Arc::new(onlinedienste(tx).await?),
        },
        synonyme: match marken.nehmen(vorher.map(|(m, k)| (m, &k.synonyme)), &["synonym"]) {
            Some(da) => da,
            None => Arc::new(synonyme(tx).await?),
        },
        eintraege,
        lagenbaum,
    })
}

fn laender(tabelle: &'static str, schluessel: &str, werte: &[String]) -> Result<Vec<Land>, Fehler> {
    werte.iter().map(|w| w.parse().map_err(|_| widerspruch(tabelle, schluessel, "laender"))).collect()
}

fn land(tabelle: &'static str, schluessel: &str, wert: Option<&String>) -> Result<Option<Land>, Fehler> {
    wert.map(|w| w.parse().map_err(|_| widerspruch(tabelle, schluessel, "land"))).transpose()
}

datenbank::zeile! {
    struct LeistungZeile {
        kennung: String,
        leika: Option<String>,
        name: String,
        art: String,
        typisierung: String,
        ozg: Option<String>,
        laender: Vec<String>,
        zielgruppen: Vec<String>,
        vertrauensniveau: Option<String>,
        rechtsgrundlagen: String,
        gueltig_von: Option<Date>,
        gueltig_bis: Option<Date>,
        nachfolger: Option<String>,
        quelle: String,
        quelle_id: Option<String>,
        sdg: Vec<String>,
        ansprechpartner: bool,
        lagen: Vec<String>,
    }
}

impl LeistungZeile {
    fn lesen(self) -> Result<Katalogleistung, Fehler> {
        let falsch = |spalte| widerspruch("leistung", &self.kennung, spalte);
        let zielgruppen = self.zielgruppen.iter().map(|z| Zielgruppe::lesen(z).ok_or_else(|| falsch("zielgruppen")));
        Ok(Katalogleistung {
            art: Leistungsart::lesen(&self.art).ok_or_else(|| falsch("art"))?,
            laender: laender("leistung", &self.kennung, &self.laender)?,
            zielgruppen: zielgruppen.collect::<Result<_, _>>()?,
            kennung: LeistungKennung(self.kennung),
            leika: self.leika,
            name: self.name,
            typisierung: self.typisierung,
            ozg: self.ozg,
            vertrauensniveau: self.vertrauensniveau,
            rechtsgrundlagen: self.rechtsgrundlagen,
            lagen: self.lagen,
            von: self.gueltig_von.map(Date::to_jiff),
            bis: self.gueltig_bis.map(Date::to_jiff),
            nachfolger: self.nachfolger.map(LeistungKennung),
            quelle: self.quelle,
            quelle_id: self.quelle_id,
            europa: Europa { sdg: self.sdg, ansprechpartner: self.ansprechpartner },
        })
    }
}

async fn leistungen(tx: &mut Tx) -> Result<Vec<Katalogleistung>, Fehler> {
    let zeilen: Vec<LeistungZeile> = sqlx::query_as(
        "SELECT kennung, leika, name, art, typisierung, ozg, laender, zielgruppen, vertrauensniveau, \
         rechtsgrundlagen, gueltig_von, gueltig_bis, nachfolger, quelle, quelle_id, sdg, ansprechpartner, lagen FROM leistung",
    )
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(LeistungZeile::lesen).collect()
}

datenbank::zeile! {
    struct TextZeile {
        leistung: String,
        land: Option<String>,
        mandant_id: Option<i32>,
        sprache: String,
        name: String,
        kurz: String,
        stichworte: Vec<String>,
        abschnitte: Json<BTreeMap<String, String>>,
        freigabe: Option<Date>,
        freigegeben_von: String,
        ungeprueft: bool,
        quelle: String,
    }
}

/// All texts: those of `vorher`, and those of the services that have changed since, read anew.
async fn texte(tx: &mut Tx, vorher: Option<&Texte>, seit: i64) -> Result<Texte, Fehler> {
    if let Some(vorher) = vorher
        && let Some(leistungen) = geaenderte(tx, Ding::Leistung, seit).await?
    {
        let mut neu = vorher.clone();
        for leistung in &leistungen {
            neu.remove(&LeistungKennung(leistung.clone()));
        }
        if !leistungen.is_empty() {
            neu.extend(nach_leistung(texte_lesen(tx, Some(&leistungen)).await?));
        }
        if anzahl(tx, "leistung_text").await? == neu.values().map(Vec::len).sum::<usize>() {
            return Ok(neu);
        }
    }
    Ok(nach_leistung(texte_lesen(tx, None).await?))
}

/// Of these services, or of all.
async fn texte_lesen(tx: &mut Tx, leistungen: Option<&[String]>) -> Result<Vec<Leistungstext>, Fehler> {
    let zeilen: Vec<TextZeile> = sqlx::query_as(
        "SELECT leistung, land, mandant_id, sprache, name, kurz, stichworte, abschnitte, freigabe, freigegeben_von, \
         ungeprueft, quelle FROM leistung_text WHERE $1::text[] IS NULL OR leistung = ANY ($1) \
         ORDER BY leistung, land NULLS FIRST, mandant_id NULLS FIRST, sprache",
    )
    .bind(leistungen)
    .fetch_all(&mut **tx)
    .await?;
    let text = |z: TextZeile| {
        Ok(Leistungstext {
            land: land("leistung_text", &z.leistung, z.land.as_ref())?,
            leistung: LeistungKennung(z.leistung),
            mandant: z.mandant_id.map(MandantId),
            sprache: z.sprache,
            name: z.name,
            kurz: z.kurz,
            stichworte: z.stichworte,
            abschnitte: z.abschnitte.0,
            freigabe: z.freigabe.map(Date::to_jiff),
            freigegeben_von: z.freigegeben_von,
            ungeprueft: z.ungeprueft,
            quelle: z.quelle,
        })
    };
    zeilen.into_iter().map(text).collect()
}

type LageZeile = (String, Option<String>, String, String, Json<BTreeMap<String, Lagentext>>, i32, Vec<String>, String);

async fn lagen(tx: &mut Tx) -> Result<Vec<Lage>, Fehler> {
    let zeilen: Vec<LageZeile> =
        sqlx::query_as("SELECT kennung, eltern, art, name, texte, reihenfolge, laender, quelle FROM lage")
            .fetch_all(&mut **tx)
            .await?;
    let lage = |(kennung, eltern, art, name, texte, reihenfolge, l, quelle): LageZeile| {
        Ok(Lage {
            art: Lagenart::lesen(&art).ok_or_else(|| widerspruch("lage", &kennung, "art"))?,
            laender: laender("lage", &kennung, &l)?,
            kennung,
            eltern,
            name,
            texte: texte.0,
            reihenfolge,
            quelle,
        })
    };
    zeilen.into_iter().map(lage).collect()
}

async fn lage_leistung(tx: &mut Tx) -> Result<Vec<(String, LeistungKennung)>, Fehler> {
    let zeilen: Vec<(String, String)> =
        sqlx::query_as("SELECT lage, leistung FROM lage_leistung ORDER BY lage, reihenfolge, leistung")
            .fetch_all(&mut **tx)
            .await?;
    Ok(zeilen.into_iter().map(|(lage, leistung)| (lage, LeistungKennung(leistung))).collect())
}

datenbank::zeile! {
    struct DienstZeile {
        leistung: String,
        gebiet: String,
        name: String,
        adresse: String,
        vertrauensniveau: Option<String>,
        gueltig_von: Option<Date>,
        gueltig_bis: Option<Date>,
        quelle: String,
        quelle_id: Option<String>,
    }
}

async fn onlinedienste(tx: &mut Tx) -> Result<Onlinedienste, Fehler> {
    let zeilen: Vec<DienstZeile> = sqlx::query_as(
        "SELECT leistung, gebiet, name, adresse, vertrauensniveau, gueltig_von, gueltig_bis, quelle, quelle_id \
         FROM onlinedienst ORDER BY id",
    )
    .fetch_all(&mut **tx)
    .await?;
    let dienst = |z: DienstZeile| Onlinedienst {
        leistung: LeistungKennung(z.leistung),
        gebiet: z.gebiet,
        name: z.name,
        adresse: z.adresse,
        vertrauensniveau: z.vertrauensniveau,
        von: z.gueltig_von.map(Date::to_jiff),
        bis: z.gueltig_bis.map(Date::to_jiff),
        quelle: z.quelle,
        quelle_id: z.quelle_id,
    };
    let mut alle = Onlinedienste::new();
    for d in zeilen.into_iter().map(dienst) {
        alle.entry(d.leistung.clone()).or_default().push(d);
    }
    Ok(alle)
}

async fn synonyme(tx: &mut Tx) -> Result<Vec<Synonym>, Fehler> {
    let zeilen: Vec<(String, Vec<String>, String, Option<String>)> =
        sqlx::query_as("SELECT wort, bedeutet, sprache, land FROM synonym ORDER BY wort, sprache, land")
            .fetch_all(&mut **tx)
            .await?;
    let synonym = |(wort, bedeutet, sprache, l): (String, Vec<String>, String, Option<String>)| {
        Ok(Synonym { land: land("synonym", &wort, l.as_ref())?, wort, bedeutet, sprache })
    };
    zeilen.into_iter().map(synonym).collect()
}

/// What changed after number `nr`, oldest first, at most `hoechstens`. A thing that changed several times is named
/// once, with its latest number. A reader that remembers the highest number misses nothing (migration 0022 says why).
///
/// # Errors
/// The database failed or holds a row that contradicts the model.
pub async fn aenderungen_seit(db: &Datenbank, nr: i64, hoechstens: i64) -> Result<Vec<Aenderung>, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    let zeilen: Vec<(i64, String, String, bool, Timestamp)> = sqlx::query_as(
        "SELECT nr, art, schluessel, geloescht, zeit FROM aenderung a WHERE nr > $1 AND NOT EXISTS \
         (SELECT FROM aenderung b WHERE b.art = a.art AND b.schluessel = a.schluessel AND b.nr > a.nr) \
         ORDER BY nr LIMIT $2",
    )
    .bind(nr)
    .bind(hoechstens)
    .fetch_all(&mut *tx)
    .await?;
    tx.commit().await?;
    let lesen = |(nr, art, schluessel, geloescht, zeit): (i64, String, String, bool, Timestamp)| {
        let art = Ding::lesen(&art).ok_or_else(|| widerspruch("aenderung", nr, "art"))?;
        Ok(Aenderung { nr, art, schluessel, geloescht, zeit: zeit.to_jiff() })
    };
    zeilen.into_iter().map(lesen).collect()
}

/// All changes after `seit` up to `bis`, oldest first. A thing that changed again after `bis` is left out: it comes with
/// the next question.
///
/// # Errors
/// The database failed or holds a row that contradicts the model.
pub async fn aenderungen_zwischen(db: &Datenbank, seit: i64, bis: i64) -> Result<Vec<Aenderung>, Fehler> {
    const AUF_EINMAL: i64 = 10_000;
    let mut alle: Vec<Aenderung> = Vec::new();
    loop {
        let ab = alle.last().map_or(seit, |a| a.nr);
        let mehr = aenderungen_seit(db, ab, AUF_EINMAL).await?;
        let ende = mehr.last().is_none_or(|a| a.nr >= bis);
        alle.extend(mehr.into_iter().filter(|a| a.nr <= bis));
        if ende {
            return Ok(alle);
        }
    }
}

/// The number of the latest change; 0 = none yet.
///
/// # Errors
/// The database failed.
pub async fn letzte_aenderung(db: &Datenbank) -> Result<i64, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    let nr: Option<i64> = sqlx::query_scalar("SELECT max(nr) FROM aenderung").fetch_one(&mut *tx).await?;
    tx.commit().await?;
    Ok(nr.unwrap_or_default())
}
