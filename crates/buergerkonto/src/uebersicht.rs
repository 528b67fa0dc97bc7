//! `/konto`: what has to be done, drafts, matters, messages.

use akte::{MeineZeile, entwurf::EntwurfZeile};
use datenbank::Sicht;
use grund::{Sprache, VorgangId};
use vorgang::Status;
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Aufgabe, Spalte, Tabelle},
    format, html,
    texte::{buergerkonto as t, rahmen, vertretung},
};

use crate::{gemeinsam::abfrage, stand};

/// `GET /konto?vor=`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let konto = anfrage.sitzung()?.konto;
    let vor: Option<VorgangId> = abfrage(&anfrage, "vor").and_then(|v| v.parse().ok());
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    let entwuerfe = akte::entwurf::liste(&mut tx, konto).await?;
    let meine = akte::meine(&mut tx, konto, vor).await?;
    let vertretene = akte::vertretene(&mut tx, konto, None).await?;
    let ungelesen = postfach::ungelesen(&mut *tx, konto).await.map_err(WebFehler::intern)?;
    drop(tx);
    let uebernommen = abfrage(&anfrage, "war").as_deref() == Some("uebernommen");
    let inhalt = html! {
        @if uebernommen { (b::rueckmeldung(Art::Erfolg, t::uebernehmen_war_titel(s), b::absatz(t::uebernehmen_war_text(s)))) }
        (b::abschnitt(t::konto_zu_tun(s)))
        (zu_tun(&anfrage, &meine))
        (b::abschnitt(t::konto_entwuerfe(s)))
        (entwurfsliste(&anfrage, &entwuerfe))
        (b::abschnitt(t::konto_vorgaenge(s)))
        (vorgangsliste(&anfrage, &meine))
        @if !vertretene.is_empty() {
            (b::abschnitt(vertretung::vertretene_titel(s)))
            (b::absatz(vertretung::vertretene_text(s)))
            (vertretenenliste(&anfrage, &vertretene))
        }
        (b::abschnitt(t::konto_nachrichten(s)))
        p.kern-body { (nachrichten(s, ungelesen)) " " (b::link("/postfach", t::konto_zum_postfach(s))) }
        (b::abschnitt(rahmen::konto_menue(s)))
        ul.kern-list.kern-list--bullet {
            li { (b::link("/konto/angaben", t::angaben_titel(s))) }
            li { (b::link("/konto/unterlagen", t::unterlagen_titel(s))) }
            li { (b::link("/konto/uebernehmen", t::uebernehmen_link(s))) }
            li { (b::link("/konto/vollmachten", vertretung::konto_titel(s))) }
            li { (b::link("/konto/einstellungen", t::konto_einstellungen(s))) }
        }
    };
    Seite::neu(&anfrage, t::konto_titel(s)).ungelesen(ungelesen).breit().inhalt(inhalt).antwort()
}

fn status(zeile: &MeineZeile) -> Status {
    // The room writes the name of a Status; an unknown one would be of a newer program.
    Status::von(&zeile.status).unwrap_or(Status::InPruefung)
}

fn zu_tun(anfrage: &Anfrage, meine: &[MeineZeile]) -> Markup {
    let s = anfrage.sprache;
    let aufgaben: Vec<Aufgabe> = meine
        .iter()
        .filter(|z| stand::handeln(status(z)))
        .map(|z| {
            let was = html! { (stand::weiter(s, status(z))) " – " (stand::leistung(anfrage, &z.leistung)) };
            Aufgabe::neu(was, Art::Warnung, stand::text(s, status(z))).adresse(Some(format!("/vorgang/{}", z.id)))
        })
        .collect();
    html! {
        @if aufgaben.is_empty() { (b::absatz(t::konto_nichts_zu_tun(s))) } @else { (b::aufgaben(&aufgaben)) }
    }
}

fn entwurfsliste(anfrage: &Anfrage, entwuerfe: &[EntwurfZeile]) -> Markup {
    let s = anfrage.sprache;
    if entwuerfe.is_empty() {
        return html! { p.kern-body { (t::konto_entwuerfe_leer(s)) " " (b::link("/suche", t::konto_suchen(s))) } };
    }
    let spalten = [t::spalte_leistung(s), t::spalte_ort(s), t::spalte_geaendert(s), t::spalte_was(s)].map(Spalte::text);
    let tabelle = Tabelle::neu(t::konto_entwuerfe(s), spalten).titel_verborgen().zeilen(entwuerfe.iter().map(|e| {
        let name = stand::leistung(anfrage, &e.leistung);
        vec![
            html! { (name) },
            html! { (stand::ort(anfrage, &e.ags)) },
            format::zeit_element(s, e.geaendert),
            html! { a.kern-link href=(format!("/antrag/{}", e.id)) { (t::konto_weiter_ausfuellen(s)) (b::verborgen(&format!(": {name}"))) } },
        ]
    }));
    html! { (tabelle) (b::hinweis_klein(t::konto_entwurf_frist(s))) }
}

fn vorgangsliste(anfrage: &Anfrage, meine: &[MeineZeile]) -> Markup {
    let s = anfrage.sprache;
    if meine.is_empty() {
        return b::absatz(t::konto_vorgaenge_leer(s));
    }
    let spalten = [
        t::spalte_nummer(s),
        t::spalte_leistung(s),
        t::spalte_ort(s),
        t::spalte_stand(s),
        t::spalte_naechster(s),
        t::spalte_geaendert(s),
    ]
    .map(Spalte::text);
    let tabelle = Tabelle::neu(t::konto_vorgaenge(s), spalten).titel_verborgen().zeilen(meine.iter().map(|z| {
        vec![
            b::link(&format!("/vorgang/{}", z.id), z.nummer.as_str()),
            html! { (stand::leistung(anfrage, &z.leistung)) },
            html! { (stand::ort(anfrage, &z.ags)) },
            stand::marke(s, status(z)),
            html! { (stand::weiter(s, status(z))) },
            format::zeit_element(s, z.geaendert),
        ]
    }));
    html! {
        (tabelle)
        @if meine.len() == 50 && let Some(letzte) = meine.last() {
            p.kern-body { (b::link(&format!("/konto?vor={}", letzte.id), t::konto_mehr(s))) }
        }
    }
}

/// Matters that somebody else sent for her.
fn vertretenenliste(anfrage: &Anfrage, alle: &[MeineZeile]) -> Markup {
    let s = anfrage.sprache;
    let spalten =
        [t::spalte_nummer(s), t::spalte_leistung(s), t::spalte_stand(s), t::spalte_geaendert(s)].map(Spalte::text);
    let tabelle = Tabelle::neu(vertretung::vertretene_titel(s), spalten).titel_verborgen();
    let tabelle = tabelle.zeilen(alle.iter().map(|z| {
        vec![
            b::link(&format!("/konto/vertreten/{}", z.id), z.nummer.as_str()),
            html! { (stand::leistung(anfrage, &z.leistung)) },
            stand::marke(s, status(z)),
            format::zeit_element(s, z.geaendert),
        ]
    }));
    html! { (tabelle) }
}

fn nachrichten(s: Sprache, ungelesen: u32) -> String {
    if ungelesen == 0 {
        t::konto_nachrichten_keine(s).to_owned()
    } else {
        t::konto_nachrichten_neu(s, i64::from(ungelesen))
    }
}
