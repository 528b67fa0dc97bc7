//! The register's tables: `demo.fahrzeug`, `demo.fahrzeugauftrag`.

use datenbank::Datenbank;
use grund::{Tag, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use serde_json::Value;
use sqlx::PgConnection;

use super::{Fehler, regeln::nackt};

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fahrzeug {
    /// The vehicle identification number.
    pub fin: String,
    /// The plate.
    pub kennzeichen: String,
    /// Make and model.
    pub marke: String,
    /// The holder.
    pub halter: String,
    /// Her day of birth; nothing for a firm.
    pub geburtsdatum: Option<Tag>,
    /// Her address.
    pub strasse: String,
    /// Her address.
    pub plz: String,
    /// Her address.
    pub ort: String,
    /// The code of the certificate part I.
    pub code_zb1: String,
    /// The code of the certificate part II.
    pub code_zb2: String,
    /// The code of the sticker behind.
    pub code_hinten: String,
    /// The code of the sticker in front, where there is a plate.
    pub code_vorn: Option<String>,
    /// Is it registered?
    pub zugelassen: bool,
    /// Since when not.
    pub abgemeldet_am: Option<Tag>,
    /// Until when its plate is reserved.
    pub reserviert_bis: Option<Tag>,
    /// Last day of its inspection.
    pub hu_bis: Tag,
    /// The number of its insurance.
    pub evb: String,
    /// Are taxes owed?
    pub steuerrueckstand: bool,
    /// Wrong codes in a row.
    pub falsche_codes: i32,
    /// How often the entry was changed.
    pub aenderungen: i32,
}

datenbank::zeile! {
    struct Zeile {
        fin: String,
        kennzeichen: String,
        marke: String,
        halter: String,
        geburtsdatum: Option<jiff_sqlx::Date>,
        strasse: String,
        plz: String,
        ort: String,
        code_zb1: String,
        code_zb2: String,
        code_hinten: String,
        code_vorn: Option<String>,
        zugelassen: bool,
        abgemeldet_am: Option<jiff_sqlx::Date>,
        reserviert_bis: Option<jiff_sqlx::Date>,
        hu_bis: jiff_sqlx::Date,
        evb: String,
        steuerrueckstand: bool,
        falsche_codes: i32,
        aenderungen: i32,
    }
}

impl From<Zeile> for Fahrzeug {
    fn from(z: Zeile) -> Self {
        let tag = |t: Option<jiff_sqlx::Date>| t.map(|t| t.to_jiff());
        Self {
            fin: z.fin,
            kennzeichen: z.kennzeichen,
            marke: z.marke,
            halter: z.halter,
            geburtsdatum: tag(z.geburtsdatum),
            strasse: z.strasse,
            plz: z.plz,
            ort: z.ort,
            code_zb1: z.code_zb1,
            code_zb2: z.code_zb2,
            code_hinten: z.code_hinten,
            code_vorn: z.code_vorn,
            zugelassen: z.zugelassen,
            abgemeldet_am: tag(z.abgemeldet_am),
            reserviert_bis: tag(z.reserviert_bis),
            hu_bis: z.hu_bis.to_jiff(),
            evb: z.evb,
            steuerrueckstand: z.steuerrueckstand,
            falsche_codes: z.falsche_codes,
            aenderungen: z.aenderungen,
        }
    }
}

/// An order that came, for the page.
#[derive(Debug, Clone)]
pub struct Auftragszeile {
    /// About which plate.
    pub kennzeichen: String,
    /// What was ordered, in the word of the contract.
    pub auftrag: String,
    /// The number of the matter.
    pub vorgang: String,
    /// What the register said.
    pub antwort: Value,
    /// How often it was asked.
    pub gefragt: i32,
    /// When it came first.
    pub eingegangen: Zeitpunkt,
}

/// People of the demonstration's cards: name, day of birth, address.
const ANNA: Halter = ("Anna Beispiel", Some("1985-03-27"), "Am Markt 1", "02625", "Bautzen");
const JAN: Halter = ("Jan Muster", Some("1979-11-02"), "Lange Straße 12 a", "02826", "Görlitz");
const MINA: Halter = ("Mina Vorlage", Some("1996-06-15"), "Domplatz 3", "39104", "Magdeburg");
const FIRMA: Halter = ("Radwerk Beispiel GmbH", None, "Werkstraße 5", "02625", "Bautzen");

type Halter = (&'static str, Option<&'static str>, &'static str, &'static str, &'static str);

/// Plate, make, holder, front sticker, registered, days until the end of the inspection, arrears.
const FAHRZEUGE: [(&str, &str, Halter, bool, bool, i32, bool); 10] = [
    ("BZ-AB 123", "Škoda Fabia", ANNA, true, true, 400, false),
    ("BZ-AB 124", "Simson S 51 (ein Schild)", ANNA, false, true, 400, false),
    ("BZ-AB 125", "Wartburg 353", ANNA, true, true, 400, false),
    ("BZ-CD 200", "VW Golf", ANNA, true, false, 400, false),
    ("BZ-CD 201", "Opel Corsa", ANNA, true, false, -30, false),
    ("BZ-CD 202", "Renault Clio", ANNA, true, false, 400, true),
    ("BZ-EF 300", "Ford Fiesta", JAN, true, true, 400, false),
    ("BZ-EF 301", "Fiat Panda", JAN, true, true, 400, true),
    ("BZ-LM 400", "VW Transporter", FIRMA, true, true, 400, false),
    ("MD-AB 500", "Seat Ibiza", MINA, true, true, 400, false),
];

pub async fn anlegen(db: &Datenbank, heute: Tag) -> Result<(), Fehler> {
    for (nummer, (kennzeichen, marke, halter, vorn, zugelassen, hu_tage, rueckstand)) in
        FAHRZEUGE.into_iter().enumerate()
    {
        let nackt = nackt(kennzeichen);
        let (name, geburt, strasse, plz, ort) = halter;
        let geburt: Option<Tag> = geburt.and_then(|t| t.parse().ok());
        let plus = |tage: i32| heute.checked_add(jiff::Span::new().days(tage)).unwrap_or(heute);
        sqlx::query(
            "INSERT INTO demo.fahrzeug (fin, kennzeichen, marke, halter, geburtsdatum, strasse, plz, ort, code_zb1, code_zb2, \
             code_hinten, code_vorn, zugelassen, abgemeldet_am, reserviert_bis, hu_bis, evb, steuerrueckstand) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING",
        )
        .bind(format!("WDEMO{nackt:0>9}{nummer:03}"))
        .bind(kennzeichen)
        .bind(marke)
        .bind(name)
        .bind(geburt.map(ToSqlx::to_sqlx))
        .bind(strasse)
        .bind(plz)
        .bind(ort)
        // Codes that people can type from the page; in life they are random.
        .bind(format!("aB3dE{nummer:02}"))
        .bind(format!("Zb2Kq7Wx9P{nummer:02}"))
        .bind(format!("7k{nummer}"))
        .bind(vorn.then(|| format!("m2{nummer}")))
        .bind(zugelassen)
        .bind((!zugelassen).then(|| plus(-60).to_sqlx()))
        .bind((!zugelassen).then(|| plus(300).to_sqlx()))
        .bind(plus(hu_tage).to_sqlx())
        .bind(format!("EVB{nummer:04}"))
        .bind(rueckstand)
        .execute(db.pool())
        .await?;
    }
    Ok(())
}

pub async fn leeren(db: &Datenbank) -> Result<(), Fehler> {
    sqlx::query("DELETE FROM demo.fahrzeug").execute(db.pool()).await?;
    Ok(())
}

pub async fn fahrzeuge(db: &Datenbank) -> Result<Vec<Fahrzeug>, Fehler> {
    let zeilen: Vec<Zeile> =
        sqlx::query_as("SELECT * FROM demo.fahrzeug ORDER BY kennzeichen").fetch_all(db.pool()).await?;
    Ok(zeilen.into_iter().map(Fahrzeug::from).collect())
}

/// The vehicle with this plate, locked until the end of the transaction.
pub async fn sperren(tx: &mut PgConnection, kennzeichen: &str) -> Result<Option<Fahrzeug>, Fehler> {
    let zeile: Option<Zeile> = sqlx::query_as(
        "SELECT * FROM demo.fahrzeug WHERE upper(regexp_replace(kennzeichen, '[^[:alnum:]]', '', 'g')) = $1 FOR UPDATE",
    )
    .bind(kennzeichen)
    .fetch_optional(tx)
    .await?;
    Ok(zeile.map(Fahrzeug::from))
}

pub async fn schreiben(tx: &mut PgConnection, f: &Fahrzeug) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE demo.fahrzeug SET halter = $2, geburtsdatum = $3, strasse = $4, plz = $5, ort = $6, code_zb1 = $7, \
         zugelassen = $8, abgemeldet_am = $9, reserviert_bis = $10, falsche_codes = $11, aenderungen = $12 WHERE fin = $1",
    )
    .bind(&f.fin)
    .bind(&f.halter)
    .bind(f.geburtsdatum.map(ToSqlx::to_sqlx))
    .bind(&f.strasse)
    .bind(&f.plz)
    .bind(&f.ort)
    .bind(&f.code_zb1)
    .bind(f.zugelassen)
    .bind(f.abgemeldet_am.map(ToSqlx::to_sqlx))
    .bind(f.reserviert_bis.map(ToSqlx::to_sqlx))
    .bind(f.falsche_codes)
    .bind(f.aenderungen)
    .execute(tx)
    .await?;
    Ok(())
}

datenbank::zeile! {
    struct RohAuftrag {
        kennzeichen: String,
        auftrag: String,
        vorgang: String,
        antwort: Value,
        gefragt: i32,
        eingegangen: jiff_sqlx::Timestamp,
    }
}

pub async fn auftraege(db: &Datenbank, grenze: i64) -> Result<Vec<Auftragszeile>, Fehler> {
    let zeilen: Vec<RohAuftrag> =
        sqlx::query_as("SELECT * FROM demo.fahrzeugauftrag ORDER BY eingegangen DESC, schluessel DESC LIMIT $1")
            .bind(grenze)
            .fetch_all(db.pool())
            .await?;
    let lesen = |z: RohAuftrag| Auftragszeile {
        kennzeichen: z.kennzeichen,
        auftrag: z.auftrag,
        vorgang: z.vorgang,
        antwort: z.antwort,
        gefragt: z.gefragt,
        eingegangen: z.eingegangen.to_jiff(),
    };
    Ok(zeilen.into_iter().map(lesen).collect())
}
