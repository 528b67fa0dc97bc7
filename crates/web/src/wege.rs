//! The route table: method, path, who may enter, handler. From it come the router, the authorization golden file
//! and the list that the accessibility gate covers. A route that is not in here cannot be reached.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    middleware::from_fn_with_state,
    routing::{MethodFilter, MethodRouter, on},
};
use http::Method;
use tower_http::{CompressionLevel, compression::CompressionLayer};

use crate::{Haus, WebFehler, Zugang, schicht};

/// Bodies of ordinary forms, in bytes. Uploads state their own limit.
pub const KOERPER_GRENZE: usize = 256 * 1024;

/// One entry of the table, without its handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weg {
    /// The crate that owns the page.
    pub bereich: &'static str,
    /// `GET` or `POST`.
    pub methode: Method,
    /// The path as axum writes it: `/antrag/{id}/seite/{seite}`.
    pub pfad: &'static str,
    /// Who may enter.
    pub zugang: Zugang,
}

/// The routes of one page crate.
pub struct Wege {
    bereich: &'static str,
    eintraege: Vec<(Weg, usize, MethodRouter<Haus>)>,
}

impl Wege {
    /// An empty table; `bereich` is the name of the page crate.
    #[must_use]
    pub const fn neu(bereich: &'static str) -> Self {
        Self { bereich, eintraege: Vec::new() }
    }

    /// A page to look at.
    #[must_use]
    pub fn get<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen(Method::GET, pfad, zugang, KOERPER_GRENZE, on(MethodFilter::GET, handler))
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<H, T>(self, pfad: &'static str, zugang: Zugang, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen(Method::POST, pfad, zugang, KOERPER_GRENZE, on(MethodFilter::POST, handler))
    }

    /// A form with files: up to `grenze` bytes.
    #[must_use]
    pub fn post_bis<H, T>(self, pfad: &'static str, zugang: Zugang, grenze: usize, handler: H) -> Self
    where
        H: Handler<T, Haus>,
        T: 'static,
    {
        self.eintragen(Method::POST, pfad, zugang, grenze, on(MethodFilter::POST, handler))
    }

    fn eintragen(
        mut self,
        methode: Method,
        pfad: &'static str,
        zugang: Zugang,
        grenze: usize,
        router: MethodRouter<Haus>,
    ) -> Self {
        self.eintraege.push((Weg { bereich: self.bereich, methode, pfad, zugang }, grenze, router));
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
        let zeitgrenze = haus.einstellungen.zeitgrenze;
        let rahmen =
            |zugang, bereich, muster| schicht::Rahmen { haus: haus.clone(), zugang, bereich, muster, zeitgrenze };
        let mut pfade: Vec<(&'static str, MethodRouter<Haus>)> = Vec::new();
        for (weg, grenze, methode) in self.eintraege {
            let mut fuer_diesen = rahmen(weg.zugang, weg.bereich, weg.pfad);
            if grenze > KOERPER_GRENZE {
                fuer_diesen.zeitgrenze *= 10;
            }
            let methode = methode
                .layer(DefaultBodyLimit::max(grenze))
                .layer(from_fn_with_state(fuer_diesen, schicht::durchlaufen));
            match pfade.iter().position(|(pfad, _)| *pfad == weg.pfad) {
                Some(i) => {
                    let (pfad, bisher) = pfade.swap_remove(i);
                    pfade.push((pfad, bisher.merge(methode)));
                }
                None => pfade.push((weg.pfad, methode)),
            }
        }
        let mut router = Router::new();
        for (pfad, methoden) in pfade {
            let sonst =
                falsche_methode.layer(from_fn_with_state(rahmen(Zugang::Offen, "rahmen", pfad), schicht::durchlaufen));
            router = router.route(pfad, methoden.fallback(sonst));
        }
        let sonst = nicht_gefunden
            .layer(from_fn_with_state(rahmen(Zugang::Offen, "rahmen", "(unbekannt)"), schicht::durchlaufen));
        // Pages are compressed only for those who ask, quickly; files are compressed already.
        let kompression = CompressionLayer::new().quality(CompressionLevel::Fastest);
        router.fallback(sonst).with_state(haus.clone()).layer(kompression).merge(crate::dateien::router())
    }
}

async fn nicht_gefunden() -> WebFehler {
    WebFehler::NichtGefunden
}

async fn falsche_methode() -> WebFehler {
    WebFehler::FalscheMethode
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
                    Zugang::Angemeldet => *rolle == Rolle::Buerger,
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
