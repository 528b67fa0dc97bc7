//! Orders to registers by the interface Register-Auftrag (docs/register-auftrag.json): the same transport as the
//! hand-over, another contract.
//!
//! An answer counts only if it is about this order and about exactly these bytes. A reason that the contract does not know
//! is no answer: nobody may be refused for a word that nobody can read.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{Method, Request, header};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uebergabe::{Anschluss, Register, Registerantwort, Registerauftrag, Registergrund, Spaeter, WegFehler};

use crate::{Fachverfahren, adresse, draht, kennung_gilt, lesen};

#[derive(Serialize)]
struct Auftrag<'a> {
    id: String,
    vorgang: &'a str,
    auftrag: &'a str,
    absender: Absender<'a>,
    angaben: &'a BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ausweis: Option<Ausweis<'a>>,
}

#[derive(Serialize)]
struct Absender<'a> {
    behoerde: &'a str,
    stelle: &'a str,
    ags: &'a str,
}

#[derive(Serialize)]
struct Ausweis<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    geburtsdatum: Option<String>,
}

impl<'a> Auftrag<'a> {
    fn aus(a: &'a Registerauftrag) -> Self {
        Self {
            id: a.id.to_string(),
            vorgang: &a.nummer,
            auftrag: &a.auftrag,
            absender: Absender { behoerde: &a.absender.behoerde, stelle: &a.absender.stelle, ags: &a.absender.ags },
            angaben: &a.angaben,
            ausweis: a
                .ausweis
                .as_ref()
                .map(|p| Ausweis { name: &p.name, geburtsdatum: p.geburtsdatum.map(|t| t.to_string()) }),
        }
    }
}

#[derive(Deserialize)]
struct Antwort {
    id: String,
    sha256: String,
    #[serde(flatten)]
    ergebnis: Ergebnis,
}

#[derive(Deserialize)]
#[serde(tag = "ergebnis", rename_all = "snake_case")]
enum Ergebnis {
    Vollzogen { quittung: String },
    Abgewiesen { grund: String },
}

impl Fachverfahren {
    async fn order(&self, an: &Anschluss, auftrag: &Registerauftrag) -> Result<Registerantwort, WegFehler> {
        let koerper =
            serde_json::to_vec(&Auftrag::aus(auftrag)).map_err(|e| WegFehler::Antwort(format!("JSON: {e}")))?;
        let hash = Sha256::digest(&koerper);
        let anfrage = Request::builder()
            .method(Method::POST)
            .uri(adresse(an, &["auftraege"])?.as_str())
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", auftrag.id.to_string())
            // RFC 9530.
            .header("content-digest", format!("sha-256=:{}:", STANDARD.encode(hash)));
        let antwort: Antwort = lesen(an, self.senden(an, anfrage, koerper.into()).await?)?;
        if antwort.id != auftrag.id.to_string() || antwort.sha256 != draht::hex(&hash) {
            return Err(WegFehler::Antwort("the answer is about another order".into()));
        }
        match antwort.ergebnis {
            Ergebnis::Vollzogen { quittung } if kennung_gilt(&quittung) => Ok(Registerantwort::Vollzogen { quittung }),
            Ergebnis::Vollzogen { .. } => Err(WegFehler::Antwort("the receipt has no usable number".into())),
            Ergebnis::Abgewiesen { grund } => Registergrund::von(&grund)
                .map(Registerantwort::Abgewiesen)
                .ok_or_else(|| WegFehler::Antwort("the reason is none of the contract".into())),
        }
    }
}

impl Register for Fachverfahren {
    fn ausfuehren<'a>(
        &'a self,
        an: &'a Anschluss,
        auftrag: &'a Registerauftrag,
    ) -> Spaeter<'a, Result<Registerantwort, WegFehler>> {
        Box::pin(self.order(an, auftrag))
    }
}
