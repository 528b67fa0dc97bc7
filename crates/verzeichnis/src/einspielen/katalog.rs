//! The catalogue lists: LeiKa keys, OZG services with their situations.

use std::collections::BTreeMap;

use datenbank::Tx;
use grund::LeikaSchluessel;
use serde::Serialize;
use sqlx::types::Json;

use super::{
    Auftrag, Bericht, Lesung, Umfang, lagenfolge, lagentexte,
    stapel::{ablehnen, beendetes, einlesen, schutz, wenn_noetig, zaehlen},
};
use crate::{
    Fehler,
    katalog::{Lagenart, Lagentext, Leistungsart},
};

/// An entry of the LeiKa list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leikasatz {
    /// Its key.
    pub schluessel: LeikaSchluessel,
    /// Its name, tidied.
    pub name: String,
    /// Heading, service or special case.
    pub art: Leistungsart,
    /// Typisierung, tidied: `2/3`, `1, 2/3`; empty = not stated.
    pub typisierung: String,
    /// The OZG service it belongs to.
    pub ozg: Option<String>,
    /// Legal bases.
    pub rechtsgrundlagen: String,
}

/// An OZG service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ozgsatz {
    /// Its number.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Name of the situation.
    pub lage: String,
    /// Name of the field above it.
    pub themenfeld: String,
    /// In which tree the situation stands.
    pub art: Lagenart,
}

const LEIKA: (&str, &str) =
    ("ein_leika", "schluessel text, name text, art text, typisierung text, ozg text, rechtsgrundlagen text");
const OZG: (&str, &str) = ("ein_ozg", "id text, name text, lage text, themenfeld text, art text");

/// What the list may write over: its own entries, and those that another portal's message brought without the list.
const NEU: &str =
    "SELECT e.* FROM ein_leika e WHERE NOT EXISTS (SELECT FROM leistung l WHERE l.kennung = e.schluessel)";
const ANDERS: &str = "SELECT e.* FROM ein_leika e JOIN leistung l ON l.kennung = e.schluessel \
    WHERE (l.quelle IN ($1, 'leika', 'demo') OR l.quelle LIKE 'xzufi%') AND (l.gueltig_bis <= $2 OR \
    (l.name, l.art, l.typisierung, l.ozg, l.rechtsgrundlagen, l.leika, l.quelle) IS DISTINCT FROM \
    (e.name, e.art, e.typisierung, e.ozg, e.rechtsgrundlagen, e.schluessel, $1))";
const WEG: &str = "SELECT l.kennung FROM leistung l WHERE l.quelle = $1 AND (l.gueltig_bis IS NULL OR l.gueltig_bis > $2) \
    AND NOT EXISTS (SELECT FROM ein_leika e WHERE e.schluessel = l.kennung)";

/// In which tree a situation of the OZG catalogue stands: these are the Unternehmenslagen, all others are Lebenslagen.
#[must_use]
pub fn lagenart(lage: &str) -> Lagenart {
    const UNTERNEHMEN: [&str; 18] = [
        "Abfall & Umweltschutz",
        "Anlagen & Stoffe",
        "Arbeitgeber sein",
        "Arbeitssicherheit",
        "Aus-, Weiterbildung & Sachkunde",
        "Auslandsgeschäft",
        "Ausschreibungen & öffentliche Aufträge",
        "Bauen & Immobilien",
        "Finanzierung & Förderung",
        "Forschung & Entwicklung",
        "Geschäftsauflösung & Unternehmensübergang",
        "Gerichtliche und außergerichtliche Verfahren",
        "Logistik & Transport",
        "Querschnitt Unternehmen",
        "Statistik- & Berichtspflichten",
        "Steuern & Abgaben",
        "Unternehmensstart & Gewerbezulassung",
        "Veranstaltungen",
    ];
    if UNTERNEHMEN.contains(&lage) { Lagenart::Unternehmen } else { Lagenart::Leben }
}

/// Takes a LeiKa list.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn leika(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Leikasatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, LEIKA, saetze, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        LEIKA.0,
        "SELECT nr, schluessel, 'Der Schlüssel steht schon weiter oben in der Datei. Es gilt der erste Eintrag.' \
         FROM (SELECT nr, schluessel, row_number() OVER (PARTITION BY schluessel ORDER BY nr) AS k FROM ein_leika) d \
         WHERE k > 1",
    )
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_leika", auftrag).await?;
    b.neu = wenn_noetig(
        tx,
        NEU,
        "INSERT INTO leistung (kennung, leika, name, art, typisierung, ozg, rechtsgrundlagen, quelle) \
         SELECT schluessel, schluessel, name, art, typisierung, ozg, rechtsgrundlagen, $1 FROM ({von}) n",
        auftrag,
    )
    .await?;
    b.geaendert = wenn_noetig(
        tx,
        ANDERS,
        "UPDATE leistung l SET leika = e.schluessel, name = e.name, art = e.art, typisierung = e.typisierung, \
         ozg = e.ozg, rechtsgrundlagen = e.rechtsgrundlagen, quelle = $1, gueltig_bis = NULL, geaendert = now() \
         FROM ({von}) e WHERE l.kennung = e.schluessel",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    if auftrag.umfang != Umfang::Delta {
        let da = zaehlen(tx, "SELECT FROM leistung WHERE quelle = $1 AND gueltig_bis IS NULL", auftrag).await?;
        schutz(auftrag, zaehlen(tx, WEG, auftrag).await?, da, &b)?;
        let namen = format!("SELECT l.kennung || ' ' || l.name AS was FROM ({WEG}) w JOIN leistung l USING (kennung)");
        beendetes(tx, &mut b, &namen, auftrag).await?;
        b.beendet = wenn_noetig(
            tx,
            WEG,
            "UPDATE leistung l SET gueltig_bis = $2, geaendert = now() FROM ({von}) w WHERE l.kennung = w.kennung",
            auftrag,
        )
        .await?;
    }
    lagen_fuellen(tx, auftrag).await?;
    Ok(b)
}

/// Takes a list of OZG services: fields and situations become a tree of two levels.
///
/// # Errors
/// As [`leika`].
pub async fn ozg(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Ozgsatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, OZG, saetze, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        OZG.0,
        "SELECT nr, id || ' ' || name, 'Die Nummer steht schon weiter oben in der Datei. Es gilt der erste Eintrag.' \
         FROM (SELECT nr, id, name, row_number() OVER (PARTITION BY id ORDER BY nr) AS k FROM ein_ozg) d WHERE k > 1",
    )
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_ozg", auftrag).await?;
    baum(tx, auftrag).await?;
    let neu = "SELECT e.id, e.name, k.lage FROM ein_ozg e JOIN ein_lage k ON k.nr = e.nr \
               WHERE NOT EXISTS (SELECT FROM ozg_leistung o WHERE o.id = e.id)";
    let anders = "SELECT e.id, e.name, k.lage FROM ein_ozg e JOIN ein_lage k ON k.nr = e.nr \
                  JOIN ozg_leistung o ON o.id = e.id WHERE (o.name, o.lage) IS DISTINCT FROM (e.name, k.lage)";
    let weg = "SELECT o.id FROM ozg_leistung o WHERE NOT EXISTS (SELECT FROM ein_ozg e WHERE e.id = o.id)";
    b.neu =
        wenn_noetig(tx, neu, "INSERT INTO ozg_leistung (id, name, lage) SELECT id, name, lage FROM ({von}) n", auftrag)
            .await?;
    b.geaendert = wenn_noetig(
        tx,
        anders,
        "UPDATE ozg_leistung o SET name = e.name, lage = e.lage FROM ({von}) e WHERE o.id = e.id",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    if auftrag.umfang != Umfang::Delta {
        let da = zaehlen(tx, "SELECT FROM ozg_leistung", auftrag).await?;
        schutz(auftrag, zaehlen(tx, weg, auftrag).await?, da, &b)?;
        let namen = format!("SELECT o.id || ' ' || o.name AS was FROM ({weg}) w JOIN ozg_leistung o USING (id)");
        beendetes(tx, &mut b, &namen, auftrag).await?;
        // The OZG list is an order of the catalogue, not a thing that matters name: what left it is gone.
        b.beendet =
            wenn_noetig(tx, weg, "DELETE FROM ozg_leistung o USING ({von}) w WHERE o.id = w.id", auftrag).await?;
    }
    lagen_fuellen(tx, auftrag).await?;
    Ok(b)
}

/// The situations of the list, with names for addresses. `ein_lage (nr, lage)` says which record belongs to which.
async fn baum(tx: &mut Tx, auftrag: &Auftrag<'_>) -> Result<(), Fehler> {
    let namen: Vec<(i64, String, String, String)> =
        sqlx::query_as("SELECT nr, lage, themenfeld, art FROM ein_ozg ORDER BY nr").fetch_all(&mut **tx).await?;
    let mut baum = Baum::default();
    let mut zu = Vec::with_capacity(namen.len());
    for (nr, lage, feld, art) in namen {
        zu.push((nr, baum.lage(&lage, &feld, &art)));
    }
    sqlx::query("CREATE TEMP TABLE ein_lage (nr bigint, lage text) ON COMMIT DROP").execute(&mut **tx).await?;
    let (nummern, kennungen): (Vec<i64>, Vec<String>) = zu.into_iter().unzip();
    sqlx::query("INSERT INTO ein_lage SELECT * FROM unnest($1::bigint[], $2::text[])")
        .bind(nummern)
        .bind(kennungen)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "CREATE TEMP TABLE ein_baum (kennung text, eltern text, art text, name text, reihenfolge integer, texte jsonb) \
         ON COMMIT DROP",
    )
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "INSERT INTO ein_baum SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[], \
         $6::jsonb[])",
    )
    .bind(baum.zeilen.iter().map(|z| z.kennung.as_str()).collect::<Vec<_>>())
    .bind(baum.zeilen.iter().map(|z| z.eltern.as_deref()).collect::<Vec<_>>())
    .bind(baum.zeilen.iter().map(|z| z.art.as_str()).collect::<Vec<_>>())
    .bind(baum.zeilen.iter().map(|z| z.name.as_str()).collect::<Vec<_>>())
    .bind((0..baum.zeilen.len()).map(|n| i32::try_from(n).unwrap_or(i32::MAX)).collect::<Vec<_>>())
    .bind(baum.zeilen.iter().map(|z| Json(z.texte())).collect::<Vec<_>>())
    .execute(&mut **tx)
    .await?;
    wenn_noetig(
        tx,
        "SELECT b.* FROM ein_baum b WHERE NOT EXISTS (SELECT FROM lage l WHERE l.kennung = b.kennung)",
        "INSERT INTO lage (kennung, eltern, art, name, texte, reihenfolge, quelle) \
         SELECT kennung, eltern, art, name, texte, reihenfolge, $1 FROM ({von}) n \
         ORDER BY reihenfolge",
        auftrag,
    )
    .await?;
    // The program's words stand in each language until an editor has written any there.
    wenn_noetig(
        tx,
        "SELECT b.kennung, n.texte FROM ein_baum b JOIN lage l ON l.kennung = b.kennung CROSS JOIN LATERAL \
         (SELECT jsonb_object_agg(t.key, t.value) AS texte FROM jsonb_each(b.texte) t \
         WHERE coalesce(l.texte->t.key, '{\"ungeprueft\": true}')->>'ungeprueft' = 'true' \
         AND l.texte->t.key IS DISTINCT FROM t.value) n WHERE l.quelle = $1 AND n.texte IS NOT NULL",
        "UPDATE lage l SET texte = l.texte || b.texte FROM ({von}) b WHERE l.kennung = b.kennung",
        auftrag,
    )
    .await?;
    // Names, order and place of situations that editors took over stay theirs.
    wenn_noetig(
        tx,
        "SELECT b.* FROM ein_baum b JOIN lage l ON l.kennung = b.kennung WHERE l.quelle = $1 \
         AND (l.eltern, l.art, l.name, l.reihenfolge) IS DISTINCT FROM (b.eltern, b.art, b.name, b.reihenfolge)",
        "UPDATE lage l SET eltern = b.eltern, art = b.art, name = b.name, reihenfolge = b.reihenfolge \
         FROM ({von}) b WHERE l.kennung = b.kennung",
        auftrag,
    )
    .await?;
    Ok(())
}

/// The services of each situation that the OZG list brought: first those that [`lagenfolge`] names, then what has a text,
/// in the order of the OZG services and of the keys. Headings are left out where the catalogue has services under them.
async fn lagen_fuellen(tx: &mut Tx, auftrag: &Auftrag<'_>) -> Result<(), Fehler> {
    let folge = || {
        let je_lage = lagenfolge::FOLGE.iter();
        je_lage.flat_map(|(lage, namen)| (1_i32..).zip(*namen).map(|(stelle, name)| (*lage, *name, stelle)))
    };
    sqlx::query("CREATE TEMP TABLE IF NOT EXISTS ein_folge (lage text, name text, stelle integer) ON COMMIT DROP")
        .execute(&mut **tx)
        .await?;
    sqlx::query("INSERT INTO ein_folge SELECT * FROM unnest($1::text[], $2::text[], $3::integer[])")
        .bind(folge().map(|(lage, ..)| lage).collect::<Vec<_>>())
        .bind(folge().map(|(_, name, _)| name).collect::<Vec<_>>())
        .bind(folge().map(|(.., stelle)| stelle).collect::<Vec<_>>())
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "CREATE TEMP TABLE IF NOT EXISTS ein_fuellung ON COMMIT DROP AS SELECT o.lage, l.kennung AS leistung, \
         (row_number() OVER (PARTITION BY o.lage ORDER BY f.stelle NULLS LAST, t.leistung IS NULL, o.id, l.kennung)) \
         ::integer AS reihenfolge \
         FROM leistung l JOIN ozg_leistung o ON o.id = l.ozg JOIN lage g ON g.kennung = o.lage \
         LEFT JOIN (SELECT lage, name, min(stelle) AS stelle FROM ein_folge GROUP BY lage, name) f \
         ON f.lage = o.lage AND f.name IN (l.leika, l.kennung) \
         LEFT JOIN (SELECT DISTINCT leistung FROM leistung_text WHERE mandant_id IS NULL) t ON t.leistung = l.kennung \
         WHERE g.quelle = 'ozg' AND l.gueltig_bis IS NULL AND (l.art <> 'objekt' OR NOT EXISTS (SELECT FROM leistung u \
         WHERE u.kennung BETWEEN left(l.kennung, 8) || '000001' AND left(l.kennung, 8) || '999999' \
         AND u.kennung <> l.kennung AND u.gueltig_bis IS NULL))",
    )
    .execute(&mut **tx)
    .await?;
    wenn_noetig(
        tx,
        "SELECT x.lage, x.leistung FROM lage_leistung x JOIN lage g ON g.kennung = x.lage \
         JOIN leistung l ON l.kennung = x.leistung WHERE g.quelle = 'ozg' AND l.quelle IN ('leika', 'demo') \
         AND NOT EXISTS (SELECT FROM ein_fuellung f WHERE f.lage = x.lage AND f.leistung = x.leistung)",
        "DELETE FROM lage_leistung x USING ({von}) w WHERE x.lage = w.lage AND x.leistung = w.leistung",
        auftrag,
    )
    .await?;
    wenn_noetig(
        tx,
        "SELECT f.* FROM ein_fuellung f LEFT JOIN lage_leistung x ON x.lage = f.lage AND x.leistung = f.leistung \
         WHERE x.reihenfolge IS DISTINCT FROM f.reihenfolge",
        "INSERT INTO lage_leistung (lage, leistung, reihenfolge) SELECT lage, leistung, reihenfolge FROM ({von}) f \
         ON CONFLICT (lage, leistung) DO UPDATE SET reihenfolge = excluded.reihenfolge",
        auftrag,
    )
    .await?;
    Ok(())
}

/// Fields and situations in the order of the file. A field that has situations of both kinds stands in both trees.
#[derive(Default)]
struct Baum {
    zeilen: Vec<Baumzeile>,
}

struct Baumzeile {
    kennung: String,
    eltern: Option<String>,
    art: String,
    name: String,
}

impl Baumzeile {
    /// What the program says about it, by language.
    fn texte(&self) -> BTreeMap<&'static str, Lagentext> {
        let worte = |sprache: &'static str| {
            let (name, text) = lagentexte::text(sprache, &self.name, self.eltern.is_none())?;
            Some((sprache, Lagentext { name: name.to_owned(), text: text.to_owned(), ungeprueft: true }))
        };
        lagentexte::SPRACHEN.into_iter().filter_map(worte).collect()
    }
}

impl Baum {
    fn lage(&mut self, lage: &str, feld: &str, art: &str) -> String {
        let eltern = self.knoten(feld, None, art);
        self.knoten(lage, Some(&eltern), art)
    }

    fn knoten(&mut self, name: &str, eltern: Option<&str>, art: &str) -> String {
        let da = self.zeilen.iter().find(|z| z.name == name && z.eltern.as_deref() == eltern && z.art == art);
        if let Some(zeile) = da {
            return zeile.kennung.clone();
        }
        let grund = adressname(name);
        let versuche = [grund.clone(), format!("{grund}-{art}"), format!("{}-{grund}", eltern.unwrap_or("feld"))];
        let frei = |k: &String| self.zeilen.iter().all(|z| z.kennung != *k);
        let kennung = versuche.into_iter().find(frei).unwrap_or_else(|| format!("{grund}-{}", self.zeilen.len()));
        let eltern = eltern.map(str::to_owned);
        self.zeilen.push(Baumzeile { kennung: kennung.clone(), eltern, art: art.to_owned(), name: name.to_owned() });
        kennung
    }
}

/// `Familie & Kind` as part of an address: `familie-kind`.
pub(super) fn adressname(name: &str) -> String {
    let umschrieben: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'ä' => vec!['a', 'e'],
            'ö' => vec!['o', 'e'],
            'ü' => vec!['u', 'e'],
            'ß' => vec!['s', 's'],
            c => vec![c],
        })
        .collect();
    let mut aus = String::new();
    for c in grund::suchform(&umschrieben).chars() {
        match c {
            c if c.is_ascii_alphanumeric() => aus.push(c),
            _ if aus.is_empty() || aus.ends_with('-') => {}
            _ => aus.push('-'),
        }
    }
    aus.truncate(70);
    aus.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_in_both_trees_has_two_names() {
        let mut baum = Baum::default();
        assert_eq!(baum.lage("Geburt", "Familie & Kind", "leben"), "geburt");
        assert_eq!(baum.lage("Hausbau & Immobilienerwerb", "Bauen & Wohnen", "leben"), "hausbau-immobilienerwerb");
        assert_eq!(baum.lage("Bauen & Immobilien", "Bauen & Wohnen", "unternehmen"), "bauen-immobilien");
        let namen: Vec<&str> = baum.zeilen.iter().map(|z| z.kennung.as_str()).collect();
        assert_eq!(
            namen,
            [
                "familie-kind",
                "geburt",
                "bauen-wohnen",
                "hausbau-immobilienerwerb",
                "bauen-wohnen-unternehmen",
                "bauen-immobilien"
            ]
        );
        assert_eq!(adressname("(Drohender) Arbeitsplatzverlust & -suche"), "drohender-arbeitsplatzverlust-suche");
        assert_eq!(adressname("Bußgeld für Übermüdung"), "bussgeld-fuer-uebermuedung");
    }
}
