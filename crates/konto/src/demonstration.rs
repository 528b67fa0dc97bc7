//! The people of the demonstration, with documented passwords and second factors. Their accounts are marked.

use datenbank::Sicht;
use grund::{DienstleisterId, EinheitId, KontoId, MandantId, Sprache, Traeger};

use crate::{
    Email, Fehler, Konten, Mitgliedschaft, Redaktionsrolle, Rolle,
    store::{self, NeuesKonto},
    zweitfaktor,
};

/// The password of every demonstration account.
pub const DEMO_KENNWORT: &str = "Demonstration-2026";
/// The TOTP secret (base 32) of every demonstration account of staff.
pub const DEMO_TOTP: &str = "DEMONSTRATIONBASISWERKDEMOKONTOA";
/// The citizens: address, name.
pub const DEMO_BUERGER: [(&str, &str); 2] =
    [("anna.beispiel@demo.example", "Anna Beispiel"), ("jan.muster@demo.example", "Jan Muster")];
/// Those who applied for something before anybody looks, so that the demonstration has a past: address, name.
pub const DEMO_ANTRAGSTELLENDE: [(&str, &str); 3] = [
    ("lena.vorgestern@demo.example", "Lena Vorgestern"),
    ("paul.vorwoche@demo.example", "Paul Vorwoche"),
    ("ina.vormonat@demo.example", "Ina Vormonat"),
];
/// The operator: address, name.
pub const DEMO_BETRIEB: (&str, &str) = ("betrieb@demo.example", "Robin Betrieb");

/// Who answers the 115: address, name.
pub const DEMO_AUSKUNFT: (&str, &str) = ("auskunft.115@demo.example", "Toni Auskunft");

/// The address of the caseworker of a place ("bautzen").
#[must_use]
pub fn demo_sachbearbeitung(kuerzel: &str) -> String {
    format!("sachbearbeitung.{kuerzel}@demo.example")
}

/// The address of the head of the unit of a place.
#[must_use]
pub fn demo_leitung(kuerzel: &str) -> String {
    format!("leitung.{kuerzel}@demo.example")
}

/// The address of the editor of a place or Land ("bautzen", "sn").
#[must_use]
pub fn demo_redaktion(kuerzel: &str) -> String {
    format!("redaktion.{kuerzel}@demo.example")
}

/// The address of the reviewer of a place or Land.
#[must_use]
pub fn demo_lektorat(kuerzel: &str) -> String {
    format!("lektorat.{kuerzel}@demo.example")
}

/// The addresses of the two of the Werkstatt of a place or Land.
#[must_use]
pub fn demo_werkstatt(kuerzel: &str) -> [String; 2] {
    [format!("werkstatt.{kuerzel}@demo.example"), format!("werkstatt2.{kuerzel}@demo.example")]
}

/// A Land or authority that gets an editor, a reviewer and two for its Werkstatt.
#[derive(Debug, Clone)]
pub struct DemoRedaktion {
    /// For whom they work.
    pub traeger: Traeger,
    /// ASCII, for the addresses: "bautzen", "sn".
    pub kuerzel: String,
    /// As people write it: "Bautzen", "Sachsen".
    pub ort: String,
}

/// A provider that gets two persons.
#[derive(Debug, Clone)]
pub struct DemoDienstleister {
    /// Its name.
    pub name: String,
    /// ASCII, for the addresses: "krz".
    pub kuerzel: String,
}

/// The addresses of the two persons of a provider.
#[must_use]
pub fn demo_dienst(kuerzel: &str) -> [String; 2] {
    [format!("dienst.{kuerzel}@demo.example"), format!("dienst2.{kuerzel}@demo.example")]
}

/// A unit that gets two members of staff.
#[derive(Debug, Clone)]
pub struct DemoOrt {
    /// The authority.
    pub mandant: MandantId,
    /// The unit.
    pub einheit: EinheitId,
    /// ASCII, for the addresses: "bautzen".
    pub kuerzel: String,
    /// As people write it: "Bautzen".
    pub ort: String,
}

/// A log-in to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoKonto {
    /// The account.
    pub konto: KontoId,
    /// As what.
    pub rolle: Rolle,
    /// The place of staff.
    pub ort: Option<String>,
    /// The person.
    pub name: String,
    /// What to type.
    pub email: String,
    /// Staff needs the second factor ([`DEMO_TOTP`]).
    pub zweitfaktor: bool,
}

impl Konten {
    /// Makes the demonstration's accounts; those that exist stay as they are (a changed password too).
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_einspielen(&self, orte: &[DemoOrt]) -> Result<Vec<DemoKonto>, Fehler> {
        let mut konten = Vec::new();
        for (email, name) in DEMO_BUERGER {
            konten.push(self.demo_konto(Rolle::Buerger, None, name, email).await?);
        }
        for ort in orte {
            let sb = demo_sachbearbeitung(&ort.kuerzel);
            konten.push(self.demo_konto(Rolle::Sachbearbeitung, Some(ort), "Maria Akte", &sb).await?);
            let leitung = demo_leitung(&ort.kuerzel);
            konten.push(self.demo_konto(Rolle::Leitung, Some(ort), "Klaus Zweitblick", &leitung).await?);
        }
        let auskunft = self.demo_konto(Rolle::Auskunft, None, DEMO_AUSKUNFT.1, DEMO_AUSKUNFT.0).await?;
        store::auskunft_setzen(self.0.db.pool(), auskunft.konto, true).await?;
        konten.push(auskunft);
        konten.push(self.demo_konto(Rolle::Betreiber, None, DEMO_BETRIEB.1, DEMO_BETRIEB.0).await?);
        Ok(konten)
    }

    /// Makes the demonstration's editors and reviewers; those that exist stay as they are. An authority's editor keeps
    /// its data too.
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_redaktion_einspielen(&self, orte: &[DemoRedaktion]) -> Result<Vec<DemoKonto>, Fehler> {
        let mut konten = Vec::new();
        for ort in orte {
            let schreibt = match ort.traeger {
                Traeger::Land(_) => vec![Rolle::Landesredaktion],
                Traeger::Mandant(_) => vec![Rolle::Behoerdenredaktion, Rolle::Gruppenadministration],
            };
            let [baut, prueft] = demo_werkstatt(&ort.kuerzel);
            let wer = [
                ("Rita Text", demo_redaktion(&ort.kuerzel), schreibt),
                ("Lars Lektor", demo_lektorat(&ort.kuerzel), vec![Rolle::Lektorat]),
                ("Frieda Formular", baut, vec![Rolle::Werkstatt]),
                ("Hannes Prüfer", prueft, vec![Rolle::Werkstatt]),
            ];
            for (name, email, rollen) in wer {
                let Some(erste) = rollen.first().copied() else { continue };
                let name = format!("{name} ({})", ort.ort);
                let mut konto = self.demo_konto(erste, None, &name, &email).await?;
                for rolle in rollen {
                    self.redaktionsrolle_geben(konto.konto, Redaktionsrolle { traeger: ort.traeger, rolle }).await?;
                }
                konto.ort = Some(ort.ort.clone());
                konten.push(konto);
            }
        }
        Ok(konten)
    }

    /// Makes the demonstration's provider and its persons; what exists stays as it is.
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_dienstleister_einspielen(&self, demo: &DemoDienstleister) -> Result<DienstleisterId, Fehler> {
        self.dienstleister_anlegen(&demo.name, &format!("servicestelle@{}.example", demo.kuerzel)).await?;
        let alle = self.dienstleister().await?;
        let falsch = || Fehler::Widerspruch { tabelle: "dienstleister", spalte: "name", wert: demo.name.clone() };
        let id = alle.iter().find(|d| d.name == demo.name).map(|d| d.id).ok_or_else(falsch)?;
        for (name, email) in ["Dana Dienst", "Deniz Dienst"].iter().zip(demo_dienst(&demo.kuerzel)) {
            self.person_anlegen(id, (name, &email), DEMO_KENNWORT, DEMO_TOTP, true).await?;
        }
        Ok(id)
    }

    /// Makes the accounts of those who applied in the demonstration's past; those that exist stay as they are.
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_antragstellende_einspielen(&self) -> Result<Vec<KontoId>, Fehler> {
        let mut konten = Vec::with_capacity(DEMO_ANTRAGSTELLENDE.len());
        for (email, name) in DEMO_ANTRAGSTELLENDE {
            konten.push(self.demo_konto(Rolle::Buerger, None, name, email).await?.konto);
        }
        Ok(konten)
    }

    /// The code that a demonstration account needs at this moment.
    ///
    /// # Errors
    /// None with a valid secret.
    pub fn demo_code(&self) -> Result<String, Fehler> {
        zweitfaktor::code(DEMO_TOTP, self.0.umwelt.jetzt())
    }

    /// The code that a secret (base 32) gives at this moment: for tests, which have no telephone.
    ///
    /// # Errors
    /// The secret is none.
    pub fn probe_code(&self, geheim: &str) -> Result<String, Fehler> {
        zweitfaktor::code(geheim, self.0.umwelt.jetzt())
    }

    /// The demonstration's accounts: citizens, staff by address, operators.
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_liste(&self) -> Result<Vec<DemoKonto>, Fehler> {
        type Zeile = (uuid::Uuid, String, String, bool, bool, bool, Option<String>, Option<String>);
        let zeilen: Vec<Zeile> = sqlx::query_as(
            "SELECT k.konto_id, k.name, k.email, k.betreiber, k.auskunft, \
             EXISTS (SELECT FROM dienstleister_person p WHERE p.konto_id = k.konto_id) AS dienst, min(m.rolle), min(r.rolle) \
             FROM konto k LEFT JOIN mitgliedschaft m USING (konto_id) LEFT JOIN redaktionsrolle r USING (konto_id) \
             WHERE k.demonstration GROUP BY k.konto_id ORDER BY k.betreiber, k.auskunft, dienst, min(r.rolle) IS NOT NULL, \
             min(m.rolle) IS NOT NULL, k.email LIMIT 200",
        )
        .fetch_all(self.0.db.pool())
        .await?;
        Ok(zeilen
            .into_iter()
            .map(|(konto, name, email, betreiber, auskunft, dienst, rolle, redaktion)| {
                let rolle = match (rolle.as_deref(), redaktion.as_deref()) {
                    _ if betreiber => Rolle::Betreiber,
                    _ if auskunft => Rolle::Auskunft,
                    _ if dienst => Rolle::Dienstleister,
                    (Some("leitung"), _) => Rolle::Leitung,
                    (Some(_), _) => Rolle::Sachbearbeitung,
                    (None, Some("landesredaktion")) => Rolle::Landesredaktion,
                    (None, Some("lektorat")) => Rolle::Lektorat,
                    (None, Some("werkstatt")) => Rolle::Werkstatt,
                    (None, Some(_)) => Rolle::Behoerdenredaktion,
                    (None, None) => Rolle::Buerger,
                };
                let zweitfaktor = rolle != Rolle::Buerger;
                DemoKonto { konto: KontoId(konto), rolle, ort: None, name, email, zweitfaktor }
            })
            .collect())
    }

    async fn demo_konto(
        &self,
        rolle: Rolle,
        ort: Option<&DemoOrt>,
        name: &str,
        email: &str,
    ) -> Result<DemoKonto, Fehler> {
        let ich = &*self.0;
        let adresse = Email::lesen(email)?;
        let name = ort.map_or_else(|| name.to_owned(), |o| format!("{name} ({})", o.ort));
        let personal = rolle != Rolle::Buerger;
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let konto = match store::konto_mit_email(&mut *tx, adresse.schluessel()).await? {
            Some(k) => k.konto(),
            None => {
                let konto: KontoId = ich.umwelt.neue_id();
                let zweitfaktor =
                    if personal { Some(zweitfaktor::verschliessen(&ich.tresor, konto, DEMO_TOTP)?) } else { None };
                let kennwort = ich.rechner.hashen(&ich.umwelt, DEMO_KENNWORT).await?;
                store::konto_anlegen(
                    &mut tx,
                    &NeuesKonto {
                        konto,
                        email: adresse.anzeige(),
                        email_schluessel: adresse.schluessel(),
                        name: &name,
                        kennwort: &kennwort,
                        sprache: Some(Sprache::De),
                        betreiber: rolle == Rolle::Betreiber,
                        zweitfaktor,
                        demonstration: true,
                        jetzt: ich.umwelt.jetzt(),
                    },
                )
                .await?;
                konto
            }
        };
        if let Some(ort) = ort {
            let m = Mitgliedschaft { mandant: ort.mandant, einheit: ort.einheit, rolle };
            store::mitglied_setzen(&mut tx, konto, &m).await?;
        }
        tx.commit().await?;
        let ort = ort.map(|o| o.ort.clone());
        Ok(DemoKonto { konto, rolle, ort, name, email: email.to_owned(), zweitfaktor: personal })
    }
}
