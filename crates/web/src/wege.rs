//! The route table: method, path, who may enter, handler. From it come the router, the authorization golden file
//! and the list that the accessibility gate covers. A route that is not in here cannot be reached.

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    middleware::from_fn_with_state,
    response::{IntoResponse as _, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use futures_util::future::BoxFuture;
use http::{HeaderValue, Method, StatusCode};
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer, Predicate as _,
        predicate::{DefaultPredicate, NotForContentType},
    },
};

use crate::{Ergebnis, Haus, WebFehler, Zugang, schicht};

/// Bodies of ordinary forms, in bytes. Uploads state their own limit.
pub const KOERPER_GRENZE: usize = 256 * 1024;

/// How the frame treats a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rahmenart {
    /// A page of the portal.
    #[default]
    Seite,
    /// An interface for programs of anyone: no session, no cookie, errors as problem documents, readable from pages of
    /// every origin (CORS).
    Maschine,
    /// A page inside pages of others: no session, no cookie. Its handler says who may frame it.
    Einbettung,
}

/// One entry of the table, without its handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weg {
    /// The crate that owns the page.
    pub bereich: &'static str,
    /// `GET`, `POST`; for files that go on `PATCH`, `DELETE`, `OPTIONS`.
    pub methode: Method,
    /// The path as axum writes it: `/antrag/{id}/seite/{seite}`.
    pub pfad: &'static str,
    /// Who may enter.
    pub zugang: Zugang,
    /// How the frame treats it.
    pub art: Rahmenart,
    /// Does its handler compute for long? Then it runs on a thread of its own, and of one authority only some at once.
    pub schwer: bool,
}

/// The routes of one page crate.
pub struct Wege {
    bereich: &'static str,
    eintraege: Vec<(Weg, usize, MethodRouter<Haus>)>,
}

/// A handler behind a pointer. As its own type it would go through every layer of the router, and the compiler would prove of each
/// page anew, layer by layer, that all it waits for may change threads.
type Handlung = Arc<dyn Fn(Request, Haus) -> BoxFuture<'static, Response> + Send + Sync>;

fn kapseln<H, T>(handler: H) -> Handlung
where
    H: Handler<T, Haus>,
    T: 'static,
{
    Arc::new(move |anfrage, haus| Box::pin(handler.clone().call(anfrage, haus)))
}

impl Wege {
    /// An empty table; `bereich` is the name of the page crate.
    #[must_use]
    pub const fn neu(bereich: &'static str) -> Self {
        Self { bereich, eintraege: Vec::new() }
    }

    /// All routes so far are an interface for programs.
    #[must_use]
    pub fn maschine(self) -> Self {
        self.alle_als(Rahmenart::Maschine)
    }

    /// All routes so far are pages inside pages of others.
    #[must_use]
    pub fn einbettung(self) -> Self {
        self.alle_als(Rahmenart::Einbettung)
    }

    /// All routes so far compute for long.
    #[must_use]
    pub fn schwer(mut self) -> Self {
        for (weg, ..) in &mut self.eintraege {
            weg.schwer = true;
        }
        self
    }

    fn alle_als(mut self, art: Rahmenart) -> Self {
        for (weg, ..) in &mut self.eintraege {
            weg.art = art;
        }
        self
    }

    /// A page to look at.
    #[must_use]
    pub fn get<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::GET, MethodFilter::GET), pfad, zugang, KOERPER_GRENZE, kapseln(handler))
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::POST, MethodFilter::POST), pfad, zugang, KOERPER_GRENZE, kapseln(handler))
    }

    /// A form with files: up to `grenze` bytes.
    #[must_use]
    pub fn post_bis<H, T>(self, pfad: &'static str, zugang: Zugang, grenze: usize, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::POST, MethodFilter::POST), pfad, zugang, grenze, kapseln(handler))
    }

    /// Bytes of a file that go on where they ended, up to `grenze` in one request.
    #[must_use]
    pub fn patch_bis<H, T>(self, pfad: &'static str, zugang: Zugang, grenze: usize, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::PATCH, MethodFilter::PATCH), pfad, zugang, grenze, kapseln(handler))
    }

    /// Something is given up.
    #[must_use]
    pub fn delete<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::DELETE, MethodFilter::DELETE), pfad, zugang, KOERPER_GRENZE, kapseln(handler))
    }

    /// What an address can do, where that is more than its methods.
    #[must_use]
    pub fn options<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen((Method::OPTIONS, MethodFilter::OPTIONS), pfad, zugang, KOERPER_GRENZE, kapseln(handler))
    }

    fn eintragen(
        mut self,
        (methode, filter): (Method, MethodFilter),
        pfad: &'static str,
        zugang: Zugang,
        grenze: usize,
        handlung: Handlung,
    ) -> Self {
        let weg = Weg { bereich: self.bereich, methode, pfad, zugang, art: Rahmenart::Seite, schwer: false };
        let router = on(filter, move |State(haus): State<Haus>, anfrage: Request| handlung(anfrage, haus));
        self.eintraege.push((weg, grenze, router));
        self
    }

    /// The routes of another page crate after these.
    #[must_use]
    pub fn und(mut self, andere: Self) -> Self {
        self.eintraege.extend(andere.eintraege);
        self
    }

    /// The table: for the authorization golden file and the accessibility gate.
    #[must_use]
    pub fn liste(&self) -> Vec<Weg> {
        self.eintraege.iter().map(|(weg, ..)| weg.clone()).collect()
    }

    /// The router, with the frame around every route: request id, access check, error pages, headers, log.
    pub fn router(self, haus: &Haus) -> Router {
        let rahmen = |zugang, bereich, muster, art| schicht::Rahmen {
            haus: haus.clone(),
            zugang,
            bereich,
            muster,
            zeitgrenze: haus.einstellungen.zeitgrenze,
            art,
            schwer: false,
            erlaubt: None,
        };
        let mut pfade: Vec<Pfad> = Vec::new();
        for (weg, grenze, methode) in self.eintraege {
            let mut fuer_diesen = rahmen(weg.zugang, weg.bereich, weg.pfad, weg.art);
            fuer_diesen.schwer = weg.schwer;
            if grenze > KOERPER_GRENZE {
                fuer_diesen.zeitgrenze *= 10;
            }
            let methoden = methode
                .layer(DefaultBodyLimit::max(grenze))
                .layer(from_fn_with_state(fuer_diesen, schicht::durchlaufen));
            match pfade.iter_mut().find(|p| p.pfad == weg.pfad) {
                Some(da) => {
                    da.methoden = std::mem::take(&mut da.methoden).merge(methoden);
                    da.namen.push(weg.methode);
                }
                None => pfade.push(Pfad { pfad: weg.pfad, art: weg.art, methoden, namen: vec![weg.methode] }),
            }
        }
        let mut router = Router::new();
        for p in pfade {
            let mut sonst = rahmen(Zugang::Offen, "rahmen", p.pfad, p.art);
            sonst.erlaubt = erlaubt(&p.namen);
            let sonst = falsche_methode.layer(from_fn_with_state(sonst, schicht::durchlaufen));
            router = router.route(p.pfad, p.methoden.fallback(sonst));
        }
        let unbekannt = rahmen(Zugang::Offen, "rahmen", "(unbekannt)", Rahmenart::Seite);
        let sonst = nicht_gefunden.layer(from_fn_with_state(unbekannt, schicht::durchlaufen));
        // Pages are compressed only for those who ask, quickly; files are compressed already.
        let unnoetig =
            NotForContentType::const_new("application/gzip").and(NotForContentType::const_new("application/pdf"));
        let kompression = CompressionLayer::new()
            .quality(CompressionLevel::Fastest)
            .compress_when(DefaultPredicate::new().and(unnoetig));
        router.fallback(sonst).with_state(haus.clone()).layer(kompression).merge(crate::dateien::router())
    }
}

async fn nicht_gefunden() -> WebFehler {
    WebFehler::NichtGefunden
}

/// `OPTIONS` is answered for every address; all other methods that it does not take are refused. The frame adds `Allow`.
async fn falsche_methode(methode: Method) -> Ergebnis {
    if methode == Method::OPTIONS { Ok(StatusCode::NO_CONTENT.into_response()) } else { Err(WebFehler::FalscheMethode) }
}

/// The routes of one address.
struct Pfad {
    pfad: &'static str,
    art: Rahmenart,
    methoden: MethodRouter<Haus>,
    namen: Vec<Method>,
}

/// The methods of an address, for `Allow`.
fn erlaubt(namen: &[Method]) -> Option<HeaderValue> {
    let mut alle: Vec<&str> = namen.iter().map(Method::as_str).collect();
    if alle.contains(&"GET") {
        alle.push("HEAD");
    }
    if !alle.contains(&"OPTIONS") {
        alle.push("OPTIONS");
    }
    HeaderValue::from_str(&alle.join(", ")).ok()
}

/// The table as JSON, for `basiswerk routen` and the accessibility gate.
#[must_use]
pub fn als_json(liste: &[Weg]) -> String {
    let eintraege: Vec<serde_json::Value> = liste
        .iter()
        .map(|w| {
            serde_json::json!({
                "bereich": w.bereich, "methode": w.methode.as_str(), "pfad": w.pfad, "zugang": w.zugang.to_string(),
            })
        })
        .collect();
    serde_json::Value::from(eintraege).to_string()
}

/// Who may enter which route: the golden file of authorization. One line a route, one column a role.
#[must_use]
pub fn zugangstabelle(liste: &[Weg]) -> String {
    use konto::{Rolle, darf};
    let mut zeilen: Vec<String> = liste
        .iter()
        .map(|w| {
            let rollen: Vec<&str> = Rolle::ALLE
                .into_iter()
                .filter(|rolle| match w.zugang {
                    Zugang::Offen => true,
                    Zugang::Sitzung => *rolle != Rolle::Gast,
                    Zugang::Angemeldet | Zugang::Eigner => *rolle == Rolle::Buerger,
                    Zugang::Ausfuellen => {
                        *rolle == Rolle::Buerger || darf(*rolle, konto::Ressource::Entwurf, konto::Aktion::Anlegen)
                    }
                    Zugang::Recht(r, a) => !matches!(rolle, Rolle::Gast | Rolle::Buerger) && darf(*rolle, r, a),
                })
                .map(Rolle::name)
                .collect();
            format!(
                "{:<13} {:<5} {:<52} {:<34} {}",
                w.bereich,
                w.methode,
                w.pfad,
                w.zugang.to_string(),
                rollen.join(" ")
            )
        })
        .collect();
    zeilen.sort();
    zeilen.join("\n") + "\n"
}

impl std::fmt::Debug for Wege {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.eintraege.iter().map(|(weg, ..)| weg)).finish()
    }
}
