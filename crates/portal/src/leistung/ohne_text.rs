//! A service of which only the catalogue's entry is known: an honest page.

use grund::Sprache;
use web::{
    Markup,
    bausteine::{Art, Zeile, angaben, meldung},
    html,
    texte::verzeichnis as v,
};

use super::Bild;
use crate::ort::{fremd, ltr};

impl Bild<'_> {
    /// "There is no text yet", and what the catalogue says.
    pub(super) fn nur_katalog(&self) -> Markup {
        let s = self.s();
        let e = self.eintrag;
        let deutsch = |text: &str| html! { span lang=[fremd(s)] dir=[ltr(s)] { (text) } };
        let mut zeilen = vec![Zeile::markup(v::katalog_name(s), deutsch(&e.name))];
        if !e.rechtsgrundlagen.is_empty() {
            zeilen.push(Zeile::markup(v::katalog_recht(s), rechtsgrundlagen(s, &e.rechtsgrundlagen)));
        }
        if let Some(leika) = &e.leika {
            zeilen.push(Zeile::neu(v::katalog_leika(s), leika));
        }
        if let Some(ozg) = &e.ozg {
            zeilen.push(Zeile::neu(v::katalog_ozg(s), ozg));
        }
        html! {
            (meldung(Art::Hinweis, v::ohne_text_titel(s), html! {
                p.kern-body { (if self.hier.is_some() { v::ohne_text_ort(s) } else { v::ohne_text(s) }) }
                p.kern-body { (v::behoerdennummer(s)) " " a.kern-link href="tel:115" { "115" } }
            }))
            section aria-labelledby="katalog" {
                h2.kern-heading-medium id="katalog" { (v::katalog(s)) }
                (angaben(s, &zeilen))
            }
        }
    }
}

/// Legal bases as the catalogue delivers them: `§ 59 PStG [http://...], § 60 PStG [http://...]`.
pub(crate) fn rechtsgrundlagen(s: Sprache, geliefert: &str) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet lang=[fremd(s)] dir=[ltr(s)] {
            @for (text, adresse) in zerlegen(geliefert) {
                li {
                    @match adresse {
                        Some(a) => a.kern-link href=(a) rel="external" { (text) },
                        None => (text),
                    }
                }
            }
        }
    }
}

/// Text and address of each; only addresses of the web become links.
fn zerlegen(geliefert: &str) -> Vec<(&str, Option<&str>)> {
    let mut alle = Vec::new();
    let mut rest = geliefert.trim();
    while !rest.is_empty() {
        let (stueck, danach) = match rest.split_once('[').and_then(|(vor, nach)| Some((vor, nach.split_once(']')?))) {
            Some((vor, (adresse, danach))) => {
                let adresse = Some(adresse.trim()).filter(|a| a.starts_with("http://") || a.starts_with("https://"));
                ((vor, adresse), danach)
            }
            None => ((rest, None), ""),
        };
        let text = stueck.0.trim_matches([' ', ',', ';', '\n', '\r']);
        if !text.is_empty() {
            alle.push((text, stueck.1));
        }
        rest = danach.trim_start_matches([' ', ',', ';']);
    }
    alle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_bases_with_and_without_addresses() {
        assert_eq!(
            zerlegen(
                "§ 17 Absatz 1 und 3 BMG [http://www.gesetze-im-internet.de/bmg/__17.html], § 21 BMG [https://x.de/21]"
            ),
            [
                ("§ 17 Absatz 1 und 3 BMG", Some("http://www.gesetze-im-internet.de/bmg/__17.html")),
                ("§ 21 BMG", Some("https://x.de/21")),
            ]
        );
        assert_eq!(zerlegen("§ 1 A, § 2 B"), [("§ 1 A, § 2 B", None)]);
        assert_eq!(zerlegen("Gesetz [javascript:alert(1)]"), [("Gesetz", None)]);
        assert_eq!(zerlegen("offen [http://x"), [("offen [http://x", None)]);
        assert!(zerlegen(" ").is_empty());
    }
}
