//! How a Land or an authority presents itself: name, arms, colours, legal texts, languages, host names. All public.

use std::{collections::HashMap, sync::Arc};

use datenbank::Tx;
use grund::{MandantId, Sprache, Traeger};
use sqlx::PgConnection;

use crate::{
    Fehler,
    farbe::{Farbe, Grund},
    wappen::{Wappen, Wappenart},
};

/// The appearance of a Land or an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auftritt {
    /// Whose.
    pub traeger: Traeger,
    /// Counts changes; forms carry it.
    pub zaehler: i32,
    /// The name in the header; empty = that of the installation.
    pub name: String,
    /// The colour of buttons and links on light ground.
    pub farbe: Option<Farbe>,
    /// The same on dark ground.
    pub zweitfarbe: Option<Farbe>,
    /// Its arms.
    pub wappen: Option<Wappen>,
    /// Its legal notice; empty = that of the installation.
    pub impressum: String,
    /// Its privacy text.
    pub datenschutz: String,
    /// What its accessibility statement has of its own: state, gaps, date.
    pub barrierefreiheit: String,
    /// Where to turn.
    pub kontakt: String,
    /// Its languages, German first; empty = those of the installation.
    pub sprachen: Vec<Sprache>,
    /// Host names under which it is reached, lower case, without port.
    pub hosts: Vec<String>,
    /// A demonstration: pages have to say so.
    pub demonstration: bool,
}

impl Auftritt {
    /// An appearance in which nothing is set yet.
    #[must_use]
    pub fn leer(traeger: Traeger) -> Self {
        Self {
            traeger,
            zaehler: 0,
            name: String::new(),
            farbe: None,
            zweitfarbe: None,
            wappen: None,
            impressum: String::new(),
            datenschutz: String::new(),
            barrierefreiheit: String::new(),
            kontakt: String::new(),
            sprachen: Vec::new(),
            hosts: Vec::new(),
            demonstration: false,
        }
    }

    /// The style sheet of its colours; nothing where it has none. Only colours that can be read get into it.
    #[must_use]
    pub fn stil(&self) -> Option<String> {
        let farbe = self.farbe.filter(|f| f.lesbar_auf(Grund::Hell));
        let dunkel = self.zweitfarbe.or(farbe.map(|f| f.naechste_lesbare(Grund::Dunkel)));
        let dunkel = dunkel.filter(|f| f.lesbar_auf(Grund::Dunkel));
        if farbe.is_none() && dunkel.is_none() {
            return None;
        }
        let regel = |f: Farbe| format!(":root{{--kern-color-action-default:{f}}}");
        let mut css = String::new();
        if let Some(f) = farbe {
            css.push_str(&regel(f));
        }
        if let Some(f) = dunkel {
            css.push_str(&format!("@media (prefers-color-scheme:dark){{{}}}", regel(f)));
        }
        css.push_str(".bw-kopf{border-block-start:6px solid var(--kern-color-action-default)}");
        Some(css)
    }

    /// The hash under which its style sheet is served.
    #[must_use]
    pub fn stil_marke(&self) -> Option<String> {
        self.stil().map(|css| marke(css.as_bytes()))
    }

    /// The hash under which its arms are served.
    #[must_use]
    pub fn wappen_marke(&self) -> Option<String> {
        self.wappen.as_ref().map(|w| marke(&w.bytes))
    }
}

/// FNV-1a: another content has another address.
fn marke(bytes: &[u8]) -> String {
    let fnv = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    format!("{fnv:016x}")
}

/// All appearances, by owner and by host name.
#[derive(Debug, Default)]
pub(crate) struct Auftritte {
    pub(crate) alle: HashMap<Traeger, Arc<Auftritt>>,
    pub(crate) hosts: HashMap<String, Traeger>,
}

datenbank::zeile! {
    struct Zeile {
        land: Option<String>,
        mandant_id: Option<i32>,
        zaehler: i32,
        name: String,
        farbe: Option<String>,
        zweitfarbe: Option<String>,
        wappen_art: Option<String>,
        wappen: Option<Vec<u8>>,
        wappen_text: String,
        impressum: String,
        datenschutz: String,
        barrierefreiheit: String,
        kontakt: String,
        sprachen: Vec<String>,
        hosts: Vec<String>,
        demonstration: bool,
    }
}

impl Zeile {
    fn auftritt(self) -> Result<Auftritt, Fehler> {
        let falsch = |spalte| Fehler::Widerspruch {
            tabelle: "auftritt",
            schluessel: format!("{:?}{:?}", self.land, self.mandant_id),
            spalte,
        };
        let traeger = match (&self.land, self.mandant_id) {
            (Some(land), None) => Traeger::Land(land.parse().map_err(|_| falsch("land"))?),
            (None, Some(m)) => Traeger::Mandant(MandantId(m)),
            _ => return Err(falsch("mandant_id")),
        };
        let farbe =
            |f: &Option<String>, spalte| f.as_deref().map(|f| f.parse().map_err(|()| falsch(spalte))).transpose();
        let wappen = match (self.wappen_art.as_deref(), &self.wappen) {
            (Some(art), Some(bytes)) => Some(Wappen {
                art: Wappenart::lesen(art).ok_or_else(|| falsch("wappen_art"))?,
                bytes: bytes.as_slice().into(),
                text: self.wappen_text.clone(),
            }),
            _ => None,
        };
        Ok(Auftritt {
            traeger,
            zaehler: self.zaehler,
            farbe: farbe(&self.farbe, "farbe")?,
            zweitfarbe: farbe(&self.zweitfarbe, "zweitfarbe")?,
            wappen,
            // A language that this program does not have is no reason not to start.
            sprachen: self.sprachen.iter().filter_map(|s| s.parse().ok()).collect(),
            name: self.name,
            impressum: self.impressum,
            datenschutz: self.datenschutz,
            barrierefreiheit: self.barrierefreiheit,
            kontakt: self.kontakt,
            hosts: self.hosts,
            demonstration: self.demonstration,
        })
    }
}

pub(crate) async fn laden(tx: &mut Tx) -> Result<Auftritte, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT land, mandant_id, zaehler, name, farbe, zweitfarbe, wappen_art, wappen, wappen_text, impressum, \
         datenschutz, barrierefreiheit, kontakt, sprachen, hosts, demonstration FROM auftritt ORDER BY land, mandant_id",
    )
    .fetch_all(&mut **tx)
    .await?;
    let mut aus = Auftritte::default();
    for z in zeilen {
        let a = Arc::new(z.auftritt()?);
        for host in &a.hosts {
            aus.hosts.entry(host.clone()).or_insert(a.traeger);
        }
        aus.alle.insert(a.traeger, a);
    }
    Ok(aus)
}

/// Writes an appearance that was read at `auftritt.zaehler` (0 = there was none). `false`: somebody else changed it
/// meanwhile; nothing was written.
///
/// # Errors
/// The database refuses.
pub async fn auftritt_speichern(db: &mut PgConnection, auftritt: &Auftritt) -> Result<bool, Fehler> {
    let w = auftritt.wappen.as_ref();
    let getan = sqlx::query(
        "INSERT INTO auftritt (land, mandant_id, name, farbe, zweitfarbe, wappen_art, wappen, wappen_text, impressum, \
           datenschutz, barrierefreiheit, kontakt, sprachen, hosts, demonstration) \
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 \
         WHERE $16 = coalesce((SELECT zaehler FROM auftritt WHERE land IS NOT DISTINCT FROM $1 \
           AND mandant_id IS NOT DISTINCT FROM $2), 0) \
         ON CONFLICT (land, mandant_id) DO UPDATE SET zaehler = auftritt.zaehler + 1, name = excluded.name, \
           farbe = excluded.farbe, zweitfarbe = excluded.zweitfarbe, wappen_art = excluded.wappen_art, \
           wappen = excluded.wappen, wappen_text = excluded.wappen_text, impressum = excluded.impressum, \
           datenschutz = excluded.datenschutz, barrierefreiheit = excluded.barrierefreiheit, kontakt = excluded.kontakt, \
           sprachen = excluded.sprachen, hosts = excluded.hosts, demonstration = excluded.demonstration \
         WHERE auftritt.zaehler = $16",
    )
    .bind(auftritt.traeger.land().map(|l| l.to_string()))
    .bind(auftritt.traeger.mandant().map(|m| m.0))
    .bind(&auftritt.name)
    .bind(auftritt.farbe.map(|f| f.to_string()))
    .bind(auftritt.zweitfarbe.map(|f| f.to_string()))
    .bind(w.map(|w| w.art.als_text()))
    .bind(w.map(|w| w.bytes.to_vec()))
    .bind(w.map(|w| w.text.as_str()).unwrap_or_default())
    .bind(&auftritt.impressum)
    .bind(&auftritt.datenschutz)
    .bind(&auftritt.barrierefreiheit)
    .bind(&auftritt.kontakt)
    .bind(auftritt.sprachen.iter().map(|s| s.tag()).collect::<Vec<_>>())
    .bind(&auftritt.hosts)
    .bind(auftritt.demonstration)
    .bind(auftritt.zaehler)
    .execute(db)
    .await?;
    Ok(getan.rows_affected() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colours_that_can_be_read_get_into_the_style() {
        let mut a = Auftritt::leer(Traeger::Mandant(MandantId(14_625_020)));
        assert_eq!(a.stil(), None);
        a.farbe = "#ffff00".parse().ok();
        assert_eq!(a.stil(), None, "yellow on white");
        a.farbe = "#0b6623".parse().ok();
        let stil = a.stil().unwrap();
        assert!(
            stil.starts_with(":root{--kern-color-action-default:#0b6623}@media (prefers-color-scheme:dark)"),
            "{stil}"
        );
        let vorher = a.stil_marke();
        a.zweitfarbe = "#8fd19e".parse().ok();
        assert_ne!(a.stil_marke(), vorher, "another style has another address");
    }
}
