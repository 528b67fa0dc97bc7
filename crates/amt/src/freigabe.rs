//! Release: the exact PDF that will be delivered, released by two different people, or refused with a reason.

use ::vorgang::{Entscheidungsart, Entwurf, Ereignis, Stand, Verweigerungsgrund};
use akte::Vorgang;
use grund::KontoId;
use konto::{Aktion, Ressource};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Option_, Zeile},
    format, html,
};

use crate::{
    gemeinsam::{
        Ausgang, DE, adresse, anwenden, festschreiben, ich, kennung, laden, name_von, stand, stand_feld, status,
    },
    konflikt,
    vorgang::{einfach, unterseite},
};

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    maske(&anfrage, &v, Vec::new()).await
}

pub async fn freigeben(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    // Which release it is, the page that was read says: a click on a stale page must not become the other one.
    let zweite = felder.text("freigabe") == "zweite";
    let ereignis = if zweite { Ereignis::ZweitFreigegeben { von } } else { Ereignis::Freigegeben { von } };
    let gesehen = felder.text("sha256");
    if let Some(e) = v.zustand.entwurf().filter(|e| e.sha256 != gesehen) {
        let grund = format!("Der Entwurf, den Sie gesehen haben, wurde ersetzt (Prüfsumme jetzt {}).", kurz(&e.sha256));
        drop(tx);
        return konflikt::seite(&anfrage, v.id, stand, Some(&grund), &[]).await;
    }
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => {
            if let (true, Some(e)) = (zweite, v.zustand.entwurf()) {
                let (m, dokument) = (v.bezug.mandant, e.dokument);
                if !anfrage.haus.ablage.bescheid_freigeben(&mut tx, m, v.id, dokument, v.konto).await? {
                    return Err(WebFehler::intern(format!("the draft {dokument} is not in the store")));
                }
            }
            festschreiben(&anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

pub async fn verweigern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    let Some(grund) = Verweigerungsgrund::ZUR_WAHL.into_iter().find(|g| g.name() == felder.text("grund")) else {
        let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
        drop(tx);
        let fehler = vec![Fehlerhinweis::neu("grund", "Wählen Sie, warum Sie nicht freigeben.")];
        return maske(&anfrage, &v, fehler).await;
    };
    einfach(&anfrage, &id, &felder, |_| Ok(Ereignis::FreigabeVerweigert { von, grund })).await
}

fn kurz(sha256: &str) -> &str {
    sha256.get(..16).unwrap_or(sha256)
}

async fn maske(anfrage: &Anfrage, v: &Vorgang, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let Some(entwurf) = v.zustand.entwurf() else {
        // Released or refused meanwhile: the matter's page says how it stands.
        return Ok(web::weiter(&adresse(v.id)));
    };
    let mut personen = vec![entwurf.von];
    personen.extend(v.zustand.erste_freigabe());
    let namen = anfrage.haus.konten.namen(&personen).await?;
    let erste = v.zustand.erste_freigabe();
    let art = match entwurf.entscheidung {
        Entscheidungsart::Bewilligung => "Festsetzung oder Bewilligung",
        Entscheidungsart::Ablehnung => "Ablehnung",
    };
    let zeilen = [
        Zeile::markup("Status", status(v.zustand.status())),
        Zeile::neu("Entscheidung", art),
        Zeile::neu("Festgesetzt", entwurf.gebuehr.to_string()),
        Zeile::neu("Entworfen von", name_von(&namen, entwurf.von)),
        Zeile::neu("Erste Freigabe", erste.map_or_else(|| "noch nicht erteilt".to_owned(), |k| name_von(&namen, k))),
        Zeile::markup(
            "Dokument",
            html! {
                a.kern-link href=(format!("{}/dokument/{}", adresse(v.id), entwurf.dokument)) { "Bescheid ansehen (PDF)" }
            },
        ),
        Zeile::markup("Prüfsumme (SHA-256)", html! { code.bw-umbruch { (entwurf.sha256) } }),
    ];
    let zu_grund = Fehlerhinweis::fuer(&fehler, "grund");
    let gruende = Verweigerungsgrund::ZUR_WAHL.map(|g| Option_::neu(g.name(), g.text()));
    let inhalt = html! {
        p.kern-body { "Genau dieses Dokument wird zugestellt. Es wird nach der Freigabe nicht mehr verändert." }
        (bausteine::angaben(DE, &zeilen))
        @if let Some(r) = v.zustand.rueckfrage() {
            (bausteine::meldung(Art::Hinweis, "Unbeantwortete Rückfrage", html! {
                p.kern-body { "Die Antwortfrist ist am " (format::tag(DE, r.frist)) " abgelaufen. Kommt die Antwort noch vor der zweiten Freigabe, fällt dieser Entwurf." }
            }))
        }
        @if anfrage.sitzung()?.darf(Ressource::Freigabe, Aktion::Anlegen) {
        (freigabe_abschnitt(v, entwurf, erste, ich(anfrage)?))
        (bausteine::abschnitt("Nicht freigeben"))
        (bausteine::formular(&format!("{}/freigabe/verweigern", adresse(v.id)), html! {
            (stand_feld(v))
            (Auswahl::radio("grund", "Warum geben Sie nicht frei?", gruende).hinweis("Der Entwurf wird verworfen. Der Vorgang geht zurück in die Prüfung.").fehler(zu_grund))
            (bausteine::knopfzeile(html! { (Knopf::neben("Freigabe verweigern")) }))
        }))
        } @else {
            (bausteine::absatz("Freigeben oder ablehnen kann nur, wer in der Behörde arbeitet."))
        }
    };
    unterseite(anfrage, v, "Entwurf ansehen und freigeben").fehler(fehler).inhalt(inhalt).antwort()
}

fn freigabe_abschnitt(v: &Vorgang, entwurf: &Entwurf, erste: Option<KontoId>, ich: KontoId) -> Markup {
    let zweite = matches!(v.zustand.stand, Stand::Freigegeben { .. });
    let selbst = zweite && (erste == Some(ich) || entwurf.von == ich);
    let (wert, text) = if zweite {
        ("zweite", "Zweite Freigabe erteilen und Bescheid erlassen")
    } else {
        ("erste", "Erste Freigabe erteilen")
    };
    html! {
        (bausteine::abschnitt("Freigeben"))
        @if selbst {
            (bausteine::meldung(Art::Hinweis, "Eine zweite Person muss freigeben", bausteine::absatz(
                "Sie haben den Bescheid entworfen oder die erste Freigabe erteilt. Bitten Sie eine Kollegin oder einen Kollegen um die zweite Freigabe (Vier-Augen-Prinzip)."
            )))
        } @else {
            (bausteine::formular(&format!("{}/freigabe", adresse(v.id)), html! {
                (stand_feld(v))
                input type="hidden" name="sha256" value=(entwurf.sha256);
                input type="hidden" name="freigabe" value=(wert);
                (bausteine::knopfzeile(html! { (Knopf::haupt(text)) }))
            }))
        }
    }
}
