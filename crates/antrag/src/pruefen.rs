//! The check page: every answer with its "Ändern", and the button that sends.

use formular::{Abschnitt, Antworten, Umfeld, Zeile};
use grund::{Sprache, Wortlaut};
use leistung::Leistung;
use sha2::{Digest, Sha256};
use web::{
    Anfrage, Ergebnis, Markup, Seite,
    axum::extract::Path,
    bausteine::{self, Knopf, Rang},
    html,
    texte::{antrag as t, mitzeichnung as mit_worte},
    weiter,
};

use crate::{
    ausweis,
    entwurf::{self, Offen},
    erfassen, fassung, fuer,
    mitzeichnung::beginnen::Bedarf,
    uebersicht, widerspruch,
};

/// GET: the summary; or the first page that is not complete, or the list of sections that says which are not.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    if offen.papier.is_some() {
        return erfassen::senden::pruefen(&anfrage, &offen, Vec::new());
    }
    let in_abschnitten = offen.leistung.formular.hat_abschnitte();
    if let Err(fehlt) = offen.leistung.formular.vollstaendig_pruefen(&offen.antworten, &offen.umfeld()) {
        let ziel = if in_abschnitten { uebersicht::PFAD.to_owned() } else { format!("seite/{}", fehlt.seite) };
        return Ok(weiter(&offen.pfad(&ziel)));
    }
    let s = anfrage.sprache;
    let umfeld = offen.umfeld();
    let f = &offen.leistung.formular;
    let abschnitte = f.zusammenfassung(&offen.antworten, &umfeld, s);
    let schritte = f.seiten(&offen.antworten, &umfeld).len() + 1;
    let mit = Bedarf::von(&offen);
    let ohne_ausweis = ausweis::fehlt_zum_senden(&anfrage, &offen);
    let inhalt = html! {
        (fuer::hinweis(&anfrage, &offen))
        (widerspruch::frist(&anfrage, &offen))
        (fassung::hinweis(&anfrage, &offen))
        @if anfrage.abfrage_wert("war").as_deref() == Some("zurueck") {
            (bausteine::rueckmeldung(bausteine::Art::Erfolg, mit_worte::zurueck_war_titel(s), bausteine::absatz(mit_worte::zurueck_war(s))))
        }
        p.kern-body { (t::antrag_pruefen_einleitung(s)) }
        @for a in &abschnitte { (abschnitt(s, Some(&offen), a)) }
        p.kern-body { (t::antrag_pruefen_empfaenger(s, offen.stelle(&anfrage))) }
        @if ohne_ausweis { (ausweis::vor_dem_senden(&anfrage, &offen)) } @else { (mit.hinweis(s)) }
        (bausteine::formular(&offen.pfad(mit.ziel()), html! {
            input type="hidden" name="mandant" value=(offen.entwurf.bezug.mandant);
            input type="hidden" name="pruefsumme" value=(pruefsumme(&offen));
            input type="hidden" name="gezeigt" value=(gezeigt(&abschnitte));
            @if mit.allein() && !ohne_ausweis { p.kern-body { (t::antrag_absenden_hinweis(s)) } }
            (bausteine::knopfzeile(html! {
                @if let Some(knopf) = mit.knopf(s).filter(|_| !ohne_ausweis) { (Knopf::haupt(knopf)) }
                (bausteine::linkknopf(Rang::Neben, entwurf::heim(&anfrage), t::antrag_spaeter(s)))
                (bausteine::linkknopf(Rang::Still, &offen.pfad("verwerfen"), t::antrag_verwerfen(s)))
            }))
        }))
        p.kern-body {
            (bausteine::link(&offen.pfad("formular.pdf"), t::antrag_papier_ausgefuellt(s)))
            (web::papier::sprachhinweis(s))
            " " (t::antrag_papier_nummer(s))
        }
    };
    let letzte = f.seiten(&offen.antworten, &umfeld).last().map(|p| p.id.to_owned()).unwrap_or_default();
    let seite = Seite::neu(&anfrage, t::antrag_pruefen_titel(s)).leistung_in(offen.leistung.name_in(s)).inhalt(inhalt);
    let seite = if in_abschnitten {
        seite.zurueck(offen.pfad(uebersicht::PFAD))
    } else {
        seite.schritt(schritte, schritte).zurueck(offen.pfad(&format!("seite/{letzte}")))
    };
    seite.antwort()
}

/// A page of the summary; with a draft, each answer has its "Ändern".
pub fn abschnitt(s: Sprache, offen: Option<&Offen>, a: &Abschnitt) -> Markup {
    let zeilen: Vec<bausteine::Zeile> = a
        .zeilen
        .iter()
        .map(|z| {
            let zeile = bausteine::Zeile::markup(frage(z), antwort(s, z)).fremd((z.sprache != s).then_some(z.sprache));
            match offen.zip(a.seite.as_ref()) {
                Some((offen, seite)) => {
                    zeile.aendern(offen.pfad(&format!("seite/{seite}?zurueck=pruefen#{}", z.anker())))
                }
                None => zeile,
            }
        })
        .collect();
    let titel = match a.seite {
        Some(_) => Wortlaut::neu(a.sprache, &a.titel),
        None => Wortlaut::neu(s, t::antrag_pruefen_berechnet(s)),
    };
    bausteine::zusammenfassung_in(s, titel, &zeilen)
}

/// The label, with the entry of a group before it.
pub fn frage(z: &Zeile) -> String {
    match &z.eintrag {
        Some(eintrag) => format!("{eintrag}: {}", z.frage),
        None => z.frage.clone(),
    }
}

/// The answer, a line each, with what was drawn.
pub fn antwort(s: Sprache, z: &Zeile) -> Markup {
    bausteine::antwort(z, t::antrag_pruefen_leer(s))
}

/// SHA-256 over what the check page shows, as text.
pub fn pruefsumme(offen: &Offen) -> String {
    pruefsumme_von(&offen.leistung, &offen.antworten, &offen.umfeld())
}

/// The same of answers that nobody typed into a page.
pub fn pruefsumme_von(leistung: &Leistung, antworten: &Antworten, umfeld: &Umfeld<'_>) -> String {
    hex(&Sha256::digest(leistung.formular.kanonisch(antworten, umfeld)))
}

/// The lines that were shown, each with a short print of its content: so that a change can be named later.
pub fn gezeigt(abschnitte: &[Abschnitt]) -> String {
    let zeilen = abschnitte.iter().flat_map(|a| &a.zeilen);
    zeilen.map(|z| format!("{}:{}", z.name, abdruck(z))).collect::<Vec<_>>().join(" ")
}

/// A short print of one line; not a proof, only to tell lines apart.
pub fn abdruck(z: &Zeile) -> String {
    // Files count by their content, not by how their size is written.
    let mut hash = Sha256::new();
    if z.dateien.is_empty() {
        z.antwort.iter().for_each(|t| {
            hash.update(t.as_bytes());
            hash.update([0]);
        });
    } else {
        z.dateien.iter().for_each(|d| hash.update(d.dokument.0.as_bytes()));
    }
    hex(&hash.finalize())[..12].to_owned()
}

/// Bytes as text.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut s, b| {
        use std::fmt::Write as _;
        let _ = write!(s, "{b:02x}");
        s
    })
}
