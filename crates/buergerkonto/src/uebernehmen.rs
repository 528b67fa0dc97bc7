//! `/konto/uebernehmen`: a matter that was begun without an account goes into the account of whoever has number and code.

use datenbank::Sicht;
use grund::{KontoId, MandantId, Vorgangsnummer};
use konto::Vorgangszugang;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    bausteine::{self as b, Fehlerhinweis, Knopf},
    html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{
    gemeinsam::{abfrage, abschliessen, warten},
    ohne_konto,
};

/// `GET /konto/uebernehmen?nummer=`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let nummer = abfrage(&anfrage, "nummer").and_then(|n| Vorgangsnummer::gelesen(&n));
    formular(&anfrage, nummer.as_ref().map_or("", Vorgangsnummer::as_str), Vec::new())
}

fn formular(anfrage: &Anfrage, nummer: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(t::uebernehmen_text(s)))
        (b::formular("/konto/uebernehmen", html! {
            (ohne_konto::felder(anfrage, nummer, &fehler))
            (b::knopfzeile(html! { (Knopf::haupt(t::uebernehmen_knopf(s))) }))
        }))
    };
    Seite::neu(anfrage, t::uebernehmen_titel(s))
        .krume("/konto", t::konto_titel(s))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /konto/uebernehmen`
pub async fn uebernehmen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let nummer = felder.text("nummer");
    let fehler = ohne_konto::unvollstaendig(&anfrage, &felder);
    if !fehler.is_empty() {
        return formular(&anfrage, nummer, fehler);
    }
    let geprueft = anfrage.haus.konten.zugang_pruefen(nummer, felder.text("code"), anfrage.herkunft).await;
    let zugang = match geprueft {
        Ok(Some(zugang)) => zugang,
        Ok(None) => {
            let falsch = Fehlerhinweis::neu("nummer", t::ohne_falsch(anfrage.sprache));
            return formular(&anfrage, nummer, vec![falsch]);
        }
        Err(e) => return warten(&anfrage, e),
    };
    let mandant = mandant(&anfrage, zugang).await?;
    umziehen(&anfrage, zugang, mandant, anfrage.sitzung()?.konto).await?;
    Ok(weiter("/konto?war=uebernommen"))
}

/// At which authority the matter is.
async fn mandant(anfrage: &Anfrage, zugang: Vorgangszugang) -> Result<MandantId, WebFehler> {
    let tresor = &anfrage.haus.tresor;
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(zugang.konto)).await?;
    if let Some(e) = akte::entwurf::laden(&mut tx, tresor, zugang.konto, zugang.vorgang).await? {
        return Ok(e.bezug.mandant);
    }
    let vorgang = akte::laden_als_eigner(&mut tx, tresor, zugang.konto, zugang.vorgang).await?;
    Ok(vorgang.ok_or(WebFehler::NichtGefunden)?.bezug.mandant)
}

/// Everything of the matter in one transaction; number and code end with it.
async fn umziehen(anfrage: &Anfrage, zugang: Vorgangszugang, mandant: MandantId, an: KontoId) -> Result<(), WebFehler> {
    let (haus, vorgang) = (&anfrage.haus, zugang.vorgang);
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    haus.ablage.eigner_wechseln(&mut tx, mandant, vorgang, an).await?;
    zahlung::eigner_wechseln(&mut tx, mandant, vorgang, an).await.map_err(WebFehler::intern)?;
    postfach::eigner_wechseln(&mut tx, mandant, vorgang, an).await.map_err(WebFehler::intern)?;
    if !akte::eigner_wechseln(&mut tx, mandant, vorgang, zugang.konto, an).await? {
        // Taken over or thrown away in the same moment.
        return Err(WebFehler::NichtGefunden);
    }
    haus.konten.zugaenge_beenden(&mut tx, &[vorgang]).await?;
    abschliessen(tx).await?;
    haus.entwuerfe().vergessen(vorgang);
    Ok(())
}
