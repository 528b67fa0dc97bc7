//! Why a matter lies in this inbox, where the rules of its service say in which one it belongs.

use akte::Vorgang;
use grund::EinheitId;
use web::{
    Anfrage, Markup, WebFehler,
    bausteine::{self, Art, Zeile},
    beteiligung::stellenname,
    eingangskorb::{self, Eingangskorb, Korbwahl},
    html,
};

use crate::gemeinsam::adresse;

/// A line for the matter's page; nothing where no rule held.
pub fn zeile(v: &Vorgang) -> Option<Zeile> {
    let k = Eingangskorb::aus_antrag(&v.antrag)?;
    let text = match k.wahl {
        Korbwahl::Zugestellt(_) => format!("{} (nach den Angaben im Antrag)", k.name),
        Korbwahl::Papier(_) => format!("auf Papier; nach den Angaben im Antrag: {}", k.name),
        Korbwahl::OhneStelle | Korbwahl::AndereBehoerde(_) => {
            format!("Zuständige Stelle, weil keine für „{}“ gefunden wurde", k.name)
        }
    };
    Some(Zeile::neu("Eingangskorb", text))
}

/// What to do where it does not lie in the inbox in which it belongs. Nothing once it was passed on.
pub fn hinweis(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let Some(k) = Eingangskorb::aus_antrag(&v.antrag).filter(|_| v.zustand.abgaben.is_empty()) else {
        return html! {};
    };
    let stand = anfrage.haus.verzeichnis.stand();
    let abgeben = format!("{}/abgeben", adresse(v.id));
    let text = match &k.wahl {
        Korbwahl::Zugestellt(_) => return html! {},
        Korbwahl::Papier(e) if *e == v.bezug.einheit => return html! {},
        Korbwahl::Papier(e) => format!(
            "Der Antrag kam auf Papier und liegt bei der Stelle, die ihn erfasst hat. Nach den Angaben gehört er zu {}. Übernehmen Sie ihn und geben Sie ihn ab.",
            stellenname(&stand, *e)
        ),
        Korbwahl::OhneStelle => format!(
            "Nach den Angaben im Antrag gehört er in den Eingangskorb „{}“. Ihre Behörde hat dafür keine Stelle gewählt, deshalb liegt er hier. Ist eine andere Stelle zuständig, übernehmen Sie ihn und geben Sie ihn ab. Ihre Redaktion wählt die Stelle unter „Weiterleitungsziele“; dann kommen die nächsten Anträge gleich dort an.",
            k.name
        ),
        Korbwahl::AndereBehoerde(stelle) => format!(
            "Der Ort im Antrag gehört zu {stelle}. Das ist eine andere Behörde mit eigenen Akten: Dorthin können Sie den Vorgang nicht abgeben. Sagen Sie der Person, an wen sie sich wenden kann."
        ),
    };
    let abgabe = !matches!(k.wahl, Korbwahl::AndereBehoerde(_));
    bausteine::meldung(
        Art::Hinweis,
        "Anderer Eingangskorb",
        html! {
            (bausteine::absatz(&text))
            @if abgabe && v.zustand.bearbeiter().is_some() { p { (bausteine::link(&abgeben, "An andere Stelle abgeben")) } }
        },
    )
}

/// The unit in whose inbox it belongs by the rules and the choices of today, if it is another one than where it lies.
pub async fn vorschlag(anfrage: &Anfrage, v: &Vorgang) -> Result<Option<EinheitId>, WebFehler> {
    let korb = eingangskorb::heute(&anfrage.haus, v).await?;
    Ok(korb.and_then(|k| k.einheit()).filter(|e| *e != v.bezug.einheit))
}
