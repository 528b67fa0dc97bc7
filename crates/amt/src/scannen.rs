//! `/amt/scannen`: the number of a matter, or the code on a printed form, opens what it belongs to.

use akte::VorgangNachNummer;
use datenbank::Sicht;
use grund::{Ags, Vorgangsnummer};
use web::{
    Aktion, Anfrage, Ergebnis, Felder, Markup, Ressource, WebFehler,
    bausteine::{self, Art, Eingabe, Knopf, Zeile},
    html, weiter,
};

use crate::gemeinsam::{DE, adresse, seite};

/// The field into which a hand scanner types.
pub fn feld(wert: &str) -> Markup {
    html! {
        form.bw-formular method="get" action="/amt/scannen" role="search" aria-label="Nummer oder Strichcode" novalidate {
            (Eingabe::neu("nummer", "Nummer oder Strichcode").hinweis("Die Nummer des Vorgangs, oder den Strichcode auf einem Formular einlesen.")
                .autocomplete("off").breite(30).wert(wert))
            (bausteine::knopfzeile(html! { (Knopf::neben("Öffnen")) }))
        }
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gelesen {
    leistung: String,
    ags: Option<Ags>,
    nummer: Option<Vorgangsnummer>,
}

impl Gelesen {
    /// Where what stands on the paper is entered.
    fn erfassen(&self) -> String {
        let ort = self.ags.as_ref().map(|a| format!("&ort={a}")).unwrap_or_default();
        let nummer = self.nummer.as_ref().map(|n| format!("&nummer={n}")).unwrap_or_default();
        format!("/amt/papier/neu?leistung={}{ort}{nummer}", web::abfragewert(&self.leistung))
    }
}

/// The code of a form (`BW1.<service>.<place>.<number>`) or a number alone.
fn lesen(text: &str) -> Option<Gelesen> {
    let text = text.trim();
    let mut teile = text.split('.');
    if teile.next().is_some_and(|m| m.eq_ignore_ascii_case("BW1")) && text.matches('.').count() == 3 {
        let leistung = teile.next().unwrap_or_default().to_owned();
        let ags = teile.next().and_then(|a| a.parse().ok());
        return Some(Gelesen { leistung, ags, nummer: teile.next().and_then(Vorgangsnummer::gelesen) });
    }
    Vorgangsnummer::gelesen(text).map(|n| Gelesen { leistung: String::new(), ags: None, nummer: Some(n) })
}

/// `GET /amt/scannen?nummer=`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let code = abfrage.text("nummer");
    let gelesen = lesen(code);
    if let Some(nummer) = gelesen.as_ref().and_then(|g| g.nummer.as_ref())
        && let Some(v) = finden(&anfrage, nummer).await?
    {
        return Ok(weiter(&adresse(v.id)));
    }
    if let Some(g) = gelesen.as_ref().filter(|g| meine_stelle(&anfrage, g)) {
        return Ok(weiter(&g.erfassen()));
    }
    let inhalt = html! {
        @match &gelesen {
            None if code.is_empty() => {}
            None => (bausteine::meldung(Art::Warnung, "Das ist keine Nummer", bausteine::absatz(
                "Eine Vorgangsnummer sieht so aus: BW-3K7QM-X2A9T. Prüfen Sie die Eingabe, oder lesen Sie den Strichcode noch einmal ein."))),
            Some(g) => (ohne_vorgang(&anfrage, g)),
        }
        (feld(code))
    };
    seite(&anfrage, "Formular oder Vorgang öffnen").inhalt(inhalt).antwort()
}

/// A matter of one of her units by its number; those of others are not found.
async fn finden(anfrage: &Anfrage, nummer: &Vorgangsnummer) -> Result<Option<VorgangNachNummer>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let mandanten: std::collections::BTreeSet<_> = sitzung.mitgliedschaften.iter().map(|m| m.mandant).collect();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let v = akte::nach_nummer(&mut tx, mandant, nummer).await?;
        if let Some(v) = v.filter(|v| sitzung.rolle_in(mandant, v.einheit).is_some()) {
            return Ok(Some(v));
        }
    }
    Ok(None)
}

/// Is the form for a unit of this person, and does that take it online? Then it is entered at once.
fn meine_stelle(anfrage: &Anfrage, g: &Gelesen) -> bool {
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = grund::tag_von(anfrage.jetzt);
    let leistung = anfrage.haus.leistungen.aktuell(&g.leistung);
    let amt = leistung.zip(g.ags.as_ref()).and_then(|(l, ags)| stand.zustaendig(&l.stamm.kennung, ags, heute));
    let sitzung = anfrage.sitzung.as_deref();
    amt.filter(|z| z.online).zip(sitzung).is_some_and(|(z, s)| {
        s.rolle_in(z.mandant.id, z.einheit.id).is_some() && s.darf(Ressource::Entwurf, Aktion::Anlegen)
    })
}

/// A form on paper without a matter: which service it is, and who is responsible.
fn ohne_vorgang(anfrage: &Anfrage, g: &Gelesen) -> Markup {
    let Some(leistung) = anfrage.haus.leistungen.aktuell(&g.leistung) else {
        return bausteine::meldung(
            Art::Warnung,
            "Kein Vorgang gefunden",
            bausteine::absatz("Zu dieser Nummer gibt es bei Ihren Stellen keinen Vorgang."),
        );
    };
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = grund::tag_von(anfrage.jetzt);
    let gemeinde = g.ags.as_ref().and_then(|ags| stand.gemeinde(ags));
    let amt = g.ags.as_ref().and_then(|ags| stand.zustaendig(&leistung.stamm.kennung, ags, heute));
    let ort = gemeinde.map(|o| o.name.anzeige()).unwrap_or_default();
    let mut zeilen = vec![Zeile::neu("Leistung", leistung.name(DE))];
    zeilen.extend((!ort.is_empty()).then(|| Zeile::neu("Ort", ort)));
    let zustaendig = amt.is_some();
    zeilen.extend(amt.map(|z| Zeile::neu("Zuständig", format!("{}, {}", z.mandant.name, z.einheit.name))));
    zeilen.extend(g.nummer.as_ref().map(|n| Zeile::neu("Nummer auf dem Formular", n.as_str())));
    let ort = g.ags.as_ref().map(|a| format!("?ort={a}")).unwrap_or_default();
    html! {
        (bausteine::meldung(Art::Hinweis, "Formular auf Papier", bausteine::absatz(
            "Zu diesem Formular gibt es bei Ihren Stellen noch keinen elektronischen Vorgang.")))
        (bausteine::angaben(DE, &zeilen))
        @if zustaendig { (bausteine::absatz("Zuständig ist eine andere Stelle. Geben Sie das Papier dorthin.")) }
        ul.kern-list.kern-list--bullet {
            li { (bausteine::link(&format!("/leistung/{}{ort}", g.leistung), "Leistung im Portal ansehen")) }
            li { (bausteine::link(&format!("/leistung/{}/formular.pdf{ort}", g.leistung), "Leeres Formular (PDF)")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_codes_are_told_apart() {
        let g = lesen(" BW1.hundesteuer-anmelden.14625020.BW-3K7QM-X2A9T ").unwrap();
        assert_eq!((g.leistung.as_str(), g.ags.is_some(), g.nummer.is_some()), ("hundesteuer-anmelden", true, true));
        let g = lesen("bw1.hundesteuer-anmelden.14625020.").unwrap();
        assert_eq!((g.leistung.as_str(), g.nummer), ("hundesteuer-anmelden", None));
        assert!(lesen("Bw-3k7qm-x2a9t").unwrap().nummer.is_some());
        for falsch in ["", "12", "BW1", "http://a.b.c.d/"] {
            assert_eq!(lesen(falsch), None, "{falsch}");
        }
    }
}
