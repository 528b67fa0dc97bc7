//! `/konto/vollmachten`: mandates given and received: give one, take or refuse it, end it at any time.

use grund::{LeistungKennung, Tag, VollmachtId, kalender::plus_tage, tag_von};
use konto::{Sitzung, Vollmacht, Vollmachtsstand};
use postfach::Mail;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self as b, Art, Auswahl, Datumsfeld, Eingabe, Fehlerhinweis, Knopf, Option_, Zeile},
    format, html,
    texte::{buergerkonto as t, vertretung as v},
    weiter,
};

use crate::gemeinsam::{abfrage, abschliessen_und_wecken, eingabefehler, warten};

const ORT: &str = "/konto/vollmachten";
/// The choice of all services.
const ALLE: &str = "alle";
/// A mandate lasts at most this long.
const HOECHSTENS_TAGE: i32 = 5 * 366;

/// `GET /konto/vollmachten`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    zeigen(&anfrage, &Felder::default(), Vec::new()).await
}

async fn zeigen(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let ich = anfrage.sitzung()?;
    let alle = anfrage.haus.konten.vollmachten(ich).await?;
    let (gegeben, bekommen): (Vec<_>, Vec<_>) = alle.iter().partition(|x| x.geber == ich.konto);
    let inhalt = html! {
        (rueckmeldung(anfrage))
        (b::absatz(v::konto_text(s)))
        (b::abschnitt(v::gegeben_titel(s)))
        @if gegeben.is_empty() { (b::absatz(v::gegeben_leer(s))) }
        @for x in gegeben { (eine(anfrage, ich, x)) }
        (b::abschnitt(v::bekommen_titel(s)))
        @if bekommen.is_empty() { (b::absatz(v::bekommen_leer(s))) }
        @for x in bekommen { (eine(anfrage, ich, x)) }
        (b::abschnitt(v::geben_titel(s)))
        (formular(anfrage, felder, &fehler))
    };
    Seite::neu(anfrage, v::konto_titel(s)).krume("/konto", t::konto_titel(s)).fehler(fehler).inhalt(inhalt).antwort()
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    let (art, titel) = match abfrage(anfrage, "war").as_deref() {
        Some("gegeben") => (Art::Erfolg, v::war_gegeben(s)),
        Some("angenommen") => (Art::Erfolg, v::war_angenommen(s)),
        Some("beendet") => (Art::Erfolg, v::war_beendet(s)),
        Some("vorbei") => (Art::Warnung, v::war_vorbei(s)),
        _ => return html! {},
    };
    b::rueckmeldung(art, titel, html! {})
}

/// The name of a service; one that is offered no more keeps its key.
fn leistungsname(anfrage: &Anfrage, kennung: &LeistungKennung) -> String {
    crate::stand::leistung(anfrage, kennung)
}

/// One mandate with what this side can do about it.
fn eine(anfrage: &Anfrage, ich: &Sitzung, x: &Vollmacht) -> Markup {
    let s = anfrage.sprache;
    let stand = x.stand(tag_von(anfrage.jetzt));
    let gegeben = x.geber == ich.konto;
    let wer = if gegeben { x.nehmer_name.clone().unwrap_or_else(|| x.email.clone()) } else { x.geber_name.clone() };
    let wofuer = if x.leistungen.is_empty() {
        v::alle(s).to_owned()
    } else {
        x.leistungen.iter().map(|l| leistungsname(anfrage, l)).collect::<Vec<_>>().join(", ")
    };
    let (art, wort) = match stand {
        Vollmachtsstand::Angeboten => (Art::Warnung, v::stand_angeboten(s)),
        Vollmachtsstand::Gilt => (Art::Erfolg, v::stand_gilt(s)),
        Vollmachtsstand::Beendet => (Art::Hinweis, v::stand_beendet(s)),
        Vollmachtsstand::Abgelaufen => (Art::Hinweis, v::stand_abgelaufen(s)),
    };
    let zeilen = [
        Zeile::markup(v::spalte_stand(s), b::status(art, wort)),
        Zeile::neu(v::spalte_wofuer(s), wofuer),
        Zeile::neu(v::spalte_bis(s), format::tag(s, x.bis)),
    ];
    let beenden = match (stand, gegeben) {
        (Vollmachtsstand::Beendet | Vollmachtsstand::Abgelaufen, _) => None,
        (_, true) => Some(v::knopf_widerrufen(s)),
        (Vollmachtsstand::Angeboten, false) => Some(v::knopf_ablehnen(s)),
        (Vollmachtsstand::Gilt, false) => Some(v::knopf_niederlegen(s)),
    };
    html! {
        (b::zusammenfassung(s, &wer, &zeilen))
        @if let Some(text) = beenden {
            (b::formular(&format!("{ORT}/beenden"), html! {
                input type="hidden" name="id" value=(x.id);
                (b::knopfzeile(html! {
                    @if !gegeben && stand == Vollmachtsstand::Angeboten {
                        (Knopf::haupt(v::knopf_annehmen(s)).ziel(&format!("{ORT}/annehmen")).zusatz(&wer))
                    }
                    (Knopf::neben(text).zusatz(&wer))
                }))
            }))
        }
    }
}

fn formular(anfrage: &Anfrage, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let s = anfrage.sprache;
    let am = |feld| Fehlerhinweis::fuer(fehler, feld);
    let mut namen: Vec<(String, String)> =
        anfrage.haus.leistungen.alle().iter().map(|l| (l.kennung().to_owned(), l.name(s).to_owned())).collect();
    namen.sort_by_key(|(_, name)| grund::suchform(name));
    namen.insert(0, (ALLE.to_owned(), v::alle(s).to_owned()));
    html! {
        (b::absatz(v::geben_text(s)))
        (b::formular(ORT, html! {
            (Eingabe::neu("email", v::geben_email(s)).hinweis(v::geben_email_hinweis(s)).art("email").autocomplete("off")
                .wert(felder.text("email")).fehler(am("email")))
            (Auswahl::liste(s, "leistung", v::geben_wofuer(s), namen.iter().map(|(k, n)| Option_::neu(k, n)))
                .hinweis(v::geben_wofuer_hinweis(s)).wert(felder.text("leistung")).fehler(am("leistung")))
            (Datumsfeld::neu(s, "bis", v::geben_bis(s)).hinweis(v::geben_bis_hinweis(s))
                .werte(felder.text("bis.tag"), felder.text("bis.monat"), felder.text("bis.jahr")).fehler(am("bis")))
            (b::knopfzeile(html! { (Knopf::haupt(v::geben_knopf(s))) }))
        }))
    }
}

/// The day in the three boxes.
fn tag(felder: &Felder) -> Option<Tag> {
    let zahl = |teil: &str| felder.text(&format!("bis.{teil}")).parse::<i16>().ok();
    let klein = |teil: &str| i8::try_from(zahl(teil)?).ok();
    Tag::new(zahl("jahr")?, klein("monat")?, klein("tag")?).ok()
}

/// `POST /konto/vollmachten`
pub async fn geben(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let s = anfrage.sprache;
    let ich = anfrage.sitzung()?;
    let heute = tag_von(anfrage.jetzt);
    let bis = tag(&felder).filter(|t| *t >= heute && *t <= plus_tage(heute, HOECHSTENS_TAGE));
    let wahl = felder.text("leistung");
    let leistungen = match wahl {
        ALLE => Some(Vec::new()),
        wahl => anfrage.haus.leistungen.aktuell(wahl).map(|l| vec![l.stamm.kennung.clone()]),
    };
    let mut fehler = Vec::new();
    let email = felder.text("email");
    if email.trim().eq_ignore_ascii_case(&ich.email) {
        fehler.push(Fehlerhinweis::neu("email", v::geben_selbst(s)));
    }
    if leistungen.is_none() {
        fehler.push(Fehlerhinweis::neu("leistung", v::geben_wofuer_fehlt(s)));
    }
    if bis.is_none() {
        fehler.push(Fehlerhinweis::neu("bis", v::geben_bis_falsch(s)));
    }
    let (Some(bis), Some(leistungen), true) = (bis, leistungen, fehler.is_empty()) else {
        return zeigen(&anfrage, &felder, fehler).await;
    };
    let haus = &anfrage.haus;
    let erteilt = haus.konten.vollmacht_erteilen(ich.konto, email, &leistungen, bis, anfrage.herkunft).await;
    let (mut tx, id) = match erteilt {
        Ok(beides) => beides,
        Err(e) => match eingabefehler(&anfrage, &e, "email") {
            Some(f) => return zeigen(&anfrage, &felder, vec![f]).await,
            None => return warten(&anfrage, e),
        },
    };
    let mail = brief(&anfrage, ich, email.trim(), id, bis);
    postfach::einreihen(&mut tx, &haus.tresor, &mail, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    abschliessen_und_wecken(&anfrage, tx).await?;
    Ok(weiter(&format!("{ORT}?war=gegeben")))
}

fn brief(anfrage: &Anfrage, ich: &Sitzung, an: &str, id: VollmachtId, bis: Tag) -> Mail {
    let (s, e) = (anfrage.sprache, &anfrage.haus.einstellungen);
    let adresse = format!("{}{ORT}", e.adresse);
    Mail {
        an: an.to_owned(),
        betreff: v::mail_betreff(s, &ich.name),
        text: v::mail_text(s, &ich.name, &e.portal, format::tag(s, bis), adresse, an),
        schluessel: format!("vollmacht/{id}"),
    }
}

fn welche(felder: &Felder) -> Result<VollmachtId, WebFehler> {
    felder.text("id").parse().map_err(|_| WebFehler::Unlesbar)
}

/// `POST /konto/vollmachten/annehmen`
pub async fn annehmen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let getan = anfrage.haus.konten.vollmacht_annehmen(anfrage.sitzung()?, welche(&felder)?).await?;
    Ok(weiter(&format!("{ORT}?war={}", if getan { "angenommen" } else { "vorbei" })))
}

/// `POST /konto/vollmachten/beenden`
pub async fn beenden(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let getan = anfrage.haus.konten.vollmacht_beenden(anfrage.sitzung()?, welche(&felder)?).await?;
    Ok(weiter(&format!("{ORT}?war={}", if getan { "beendet" } else { "vorbei" })))
}
