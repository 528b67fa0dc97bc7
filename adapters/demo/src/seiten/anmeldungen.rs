//! The demonstration's log-ins, with the one-time code of this moment.

use konto::{DEMO_KENNWORT, DEMO_TOTP, Rolle};
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    bausteine::{Spalte, Tabelle, Zeile, absatz, abschnitt, angaben, link},
    html,
    texte::demo as t,
};

use super::nur_demonstration;

/// A code is valid for so many seconds.
const SCHRITT: i64 = 30;

/// `GET /demo/anmeldungen`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    let konten = anfrage.haus.konten.demo_liste().await.map_err(WebFehler::intern)?;
    let code = anfrage.haus.konten.demo_code().map_err(WebFehler::intern)?;
    let rest = (SCHRITT - anfrage.jetzt.as_second().rem_euclid(SCHRITT)).to_string();
    let tabelle = Tabelle::neu(
        t::anmeldung_konten(s),
        [
            Spalte::text(t::anmeldung_name(s)),
            Spalte::text(t::anmeldung_email(s)),
            Spalte::text(t::anmeldung_rolle(s)),
            Spalte::text(t::anmeldung_wo(s)),
        ],
    )
    .titel_verborgen()
    .zeilen(konten.iter().map(|k| {
        let (rolle, wo) = match k.rolle {
            Rolle::Gast | Rolle::Buerger => (t::rolle_buerger(s), ("/anmelden", t::anmelden_buerger(s))),
            Rolle::Sachbearbeitung => (t::rolle_sachbearbeitung(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Leitung => (t::rolle_leitung(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Auskunft => (t::rolle_auskunft(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Betreiber => (t::rolle_betreiber(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Landesredaktion => (t::rolle_landesredaktion(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Behoerdenredaktion | Rolle::Gruppenadministration => {
                (t::rolle_behoerdenredaktion(s), ("/amt/anmelden", t::anmelden_amt(s)))
            }
            Rolle::Werkstatt => (t::rolle_werkstatt(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Dienstleister => (t::rolle_dienstleister(s), ("/amt/anmelden", t::anmelden_amt(s))),
            Rolle::Lektorat => (t::rolle_lektorat(s), ("/amt/anmelden", t::anmelden_amt(s))),
        };
        vec![html! { (k.name) }, html! { (k.email) }, html! { (rolle) }, link(wo.0, wo.1)]
    }));
    Seite::neu(&anfrage, t::anmeldung_titel(s))
        .krume("/demo", t::titel(s))
        .breit()
        .inhalt(html! {
            (absatz(t::anmeldung_text(s)))
            (angaben(s, &[
                Zeile::markup(t::anmeldung_kennwort(s), html! { code { (DEMO_KENNWORT) } }),
                Zeile::markup(t::anmeldung_code(s), html! {
                    code { (code) } " " (t::anmeldung_code_gilt(s, rest)) " "
                    (link("/demo/anmeldungen", t::anmeldung_code_neu(s)))
                }),
                Zeile::markup(t::anmeldung_einrichten(s), html! { code { (DEMO_TOTP) } }),
            ]))
            (abschnitt(t::anmeldung_konten(s)))
            (tabelle)
        })
        .antwort()
}
