//! The door from the service page: which office, which draft. Looking creates nothing; the button does.

use std::sync::Arc;

use akte::entwurf::Bezug;
use grund::Ags;
use http::HeaderMap;
use leistung::Leistung;
use verzeichnis::Zustaendig;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self, Knopf, Rang},
    format, html,
    texte::{self, antrag as t},
    weiter,
};

use crate::{ausweis, entwurf, ohne_konto};

/// Which service, where, at which office.
pub struct Wunsch {
    pub leistung: Arc<Leistung>,
    pub ags: Ags,
    pub ort: String,
    pub zustaendig: Zustaendig,
}

impl Wunsch {
    /// To which a draft belongs that is begun now.
    pub fn bezug(&self) -> Bezug {
        Bezug {
            mandant: self.zustaendig.mandant.id,
            einheit: self.zustaendig.einheit.id,
            leistung: self.leistung.stamm.kennung.clone(),
            version: self.leistung.version,
            ags: self.ags.as_str().to_owned(),
        }
    }
}

/// GET: what will happen, and drafts that are there already.
pub async fn zeigen(anfrage: Anfrage, Path(name): Path<String>) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let s = anfrage.sprache;
    let wunsch = match wunsch(&anfrage, &name, felder.text("ort"))? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return antwort,
    };
    let konto = match &anfrage.sitzung {
        Some(sitzung) if sitzung.personal() => return Err(WebFehler::Verboten),
        Some(sitzung) if sitzung.ohne_konto.is_none() => sitzung.konto,
        _ if wunsch.leistung.stamm.vertrauensniveau.ohne_konto() => return ohne_konto::wahl(&anfrage, &wunsch),
        _ => return Ok(weiter(&anmelden(&anfrage, "/anmelden"))),
    };
    if ausweis::fehlt(&anfrage, &wunsch.leistung) {
        return ausweis::seite(&anfrage, &wunsch);
    }
    let mut tx = entwurf::tx(&anfrage, konto).await?;
    let entwuerfe = akte::entwurf::liste(&mut tx, konto).await.map_err(WebFehler::intern)?;
    drop(tx);
    let begonnen: Vec<_> =
        entwuerfe.iter().filter(|e| e.leistung.as_str() == name && e.ags == wunsch.ags.as_str()).collect();
    let seiten = i64::try_from(wunsch.leistung.formular.alle_seiten().len()).unwrap_or_default();
    let adresse = format!("/antrag/beginnen/{name}");
    let neu =
        if begonnen.is_empty() { Knopf::haupt(t::antrag_weiter(s)) } else { Knopf::neben(t::antrag_beginnen_neu(s)) };
    let inhalt = html! {
        p.kern-body { (t::antrag_beginnen_fuer(s, &wunsch.ort, &wunsch.zustaendig.einheit.name)) }
        p.kern-body { (t::antrag_beginnen_dauer(s, seiten)) }
        p.kern-body { (t::antrag_aufbewahrung(s, akte::entwurf::AUFBEWAHRUNG_TAGE)) }
        @if let Some(e) = begonnen.first() {
            (bausteine::meldung(bausteine::Art::Hinweis, t::antrag_beginnen_entwurf_titel(s), html! {
                p.kern-body { (t::antrag_beginnen_entwurf_text(s, format::zeit(s, e.geaendert))) }
                p { (bausteine::linkknopf(Rang::Haupt, &format!("/antrag/{}", e.id), t::antrag_beginnen_weitermachen(s))) }
            }))
        }
        (bausteine::formular(&adresse, html! {
            input type="hidden" name="ort" value=(wunsch.ags.as_str());
            (bausteine::knopfzeile(html! { (neu) }))
        }))
        p.kern-body { (bausteine::link(&format!("{adresse}/fuer?ort={}", wunsch.ags), texte::vertretung::beginnen_link(s))) }
    };
    Seite::neu(&anfrage, t::antrag_beginnen_titel(s))
        .leistung_in(wunsch.leistung.name_in(s))
        .zurueck(format!("/leistung/{name}?ort={}", wunsch.ags))
        .inhalt(inhalt)
        .antwort()
}

/// A door that leads back to this page.
pub fn anmelden(anfrage: &Anfrage, tuer: &str) -> String {
    let hier = format!("{}?{}", anfrage.pfad, anfrage.abfrage);
    format!("{tuer}?ziel={}", web::abfragewert(&hier))
}

/// POST: a new draft, bound to today's version. Pressed twice, it is one draft.
pub async fn anlegen(anfrage: Anfrage, Path(name): Path<String>, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let wunsch = match wunsch(&anfrage, &name, felder.text("ort"))? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return antwort,
    };
    if ausweis::fehlt(&anfrage, &wunsch.leistung) {
        return ausweis::seite(&anfrage, &wunsch);
    }
    let konto = anfrage.sitzung()?.konto;
    let haus = &anfrage.haus;
    let begonnen = haus
        .schreibgang()
        .beginnen(&haus.tresor, &haus.umwelt, konto, wunsch.bezug(), b"{}")
        .await
        .map_err(WebFehler::intern)?;
    let ziel = entwurf::anfang(&wunsch.leistung, begonnen.id);
    Ok(match begonnen.neu {
        Some(neu) => {
            let stand = neu.stand;
            entwurf::begonnen_zaehlen(&anfrage, &neu.bezug, &kopf);
            haus.entwuerfe().merken(Arc::new(neu), anfrage.jetzt);
            weiter(&entwurf::mit_stand(&ziel, stand))
        }
        // A second click: the draft of the first, wherever it was made.
        None => weiter(&ziel),
    })
}

/// Service, place and office; or the page that says what is missing.
pub fn wunsch(anfrage: &Anfrage, name: &str, ort: &str) -> Result<Result<Wunsch, Ergebnis>, WebFehler> {
    let s = anfrage.sprache;
    let leistung = anfrage.haus.leistungen.aktuell(name).ok_or(WebFehler::NichtGefunden)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let gemeinde = ort.parse::<Ags>().ok().and_then(|ags| stand.gemeinde(&ags).cloned());
    let Some(gemeinde) = gemeinde else {
        let inhalt = html! {
            p.kern-body { (t::antrag_ort_fehlt(s)) }
            p { (bausteine::linkknopf(Rang::Haupt, &format!("/leistung/{name}"), t::antrag_ort_waehlen(s))) }
        };
        return Ok(Err(Seite::neu(anfrage, t::antrag_beginnen_titel(s))
            .leistung_in(leistung.name_in(s))
            .inhalt(inhalt)
            .antwort()));
    };
    let heute = grund::tag_von(anfrage.jetzt);
    let ort = gemeinde.name.anzeige();
    let laender = &leistung.stamm.laender;
    let gibt_es = laender.is_empty() || laender.iter().any(|l| gemeinde.ags.as_str().starts_with(l.as_str()));
    match stand.zustaendig(&leistung.stamm.kennung, &gemeinde.ags, heute).filter(|_| gibt_es) {
        Some(zustaendig) if zustaendig.online && zustaendig.auspraegung.nimmt_an() => {
            // Where the authority adapted the form, its own one.
            let hier = anfrage.haus.leistungen.aktuell_bei(name, zustaendig.mandant.id);
            let leistung = hier.unwrap_or(leistung);
            Ok(Ok(Wunsch { leistung, ags: gemeinde.ags, ort, zustaendig }))
        }
        andere => {
            let inhalt = html! {
                p.kern-body { (t::antrag_nicht_online(s)) }
                @if let Some(z) = andere {
                    @let papier = format!("/leistung/{name}/formular.pdf?ort={}", gemeinde.ags);
                    p { (bausteine::link(&format!("/stelle/{}", z.einheit.id), t::antrag_zum_amt(s))) }
                    p { (bausteine::link(&papier, texte::portal::formular_drucken(s))) (web::papier::sprachhinweis(s)) }
                }
            };
            let titel = t::antrag_nicht_online_titel(s, &ort);
            Ok(Err(Seite::neu(anfrage, titel).leistung_in(leistung.name_in(s)).inhalt(inhalt).antwort()))
        }
    }
}
