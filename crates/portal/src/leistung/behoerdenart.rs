//! Which kind of authority is responsible, as long as there is no place, or no office of it is known.

use std::sync::Arc;

use grund::{Land, Sprache};
use verzeichnis::{Behoerdenart, Einheit};
use web::{
    Markup,
    bausteine::link,
    html,
    texte::{portal as t, verzeichnis as v},
};

use super::Bild;

impl Bild<'_> {
    /// One statement where both Länder do the same, else one a Land.
    pub(super) fn behoerdenart(&self) -> Option<Markup> {
        let s = self.s();
        let laender: Vec<Land> = match self.land {
            Some(land) => vec![land],
            None => {
                let gibt_es = |l: &Land| self.eintrag.laender.is_empty() || self.eintrag.laender.contains(l);
                self.stand.laender().into_iter().filter(gibt_es).collect()
            }
        };
        let mut je_land: Vec<(Land, Vec<Behoerdenart>)> = laender
            .into_iter()
            .map(|land| (land, self.stand.behoerdenarten(self.eintrag, land, self.heute)))
            .filter(|(_, arten)| !arten.is_empty())
            .collect();
        let ueberall = je_land.windows(2).all(|paar| matches!(paar, [a, b] if a.1 == b.1));
        // An authority of the Land is another one in each.
        let eine: Vec<Option<&Arc<Einheit>>> = je_land.iter().map(|(land, arten)| self.einzige(*land, arten)).collect();
        if ueberall && eine.iter().all(Option::is_none) {
            je_land.truncate(1);
        }
        let mehrere = je_land.len() > 1;
        (!je_land.is_empty()).then(|| {
            html! {
                section aria-labelledby="behoerdenart" {
                    h2.kern-heading-medium id="behoerdenart" { (t::zustaendige_stelle(s)) }
                    @for ((land, arten), einheit) in je_land.iter().zip(&eine) {
                        p.kern-body {
                            @if mehrere { strong { (land.name()) ":" } " " }
                            @match einheit {
                                Some(e) => (link(&format!("/stelle/{}", e.id), &e.name)),
                                None => (satz(s, arten)),
                            }
                        }
                    }
                    @if self.hier.is_none() { p.kern-body.bw-nur-bildschirm { (v::behoerdenart_ort(s)) } }
                }
            }
        })
    }

    /// Is it known that no office of a Land or a municipality does it?
    pub(super) fn macht_der_bund(&self) -> bool {
        self.land.is_some_and(|land| self.stand.behoerdenarten(self.eintrag, land, self.heute) == [Behoerdenart::Bund])
    }

    /// The one office that does it for the whole Land.
    fn einzige(&self, land: Land, arten: &[Behoerdenart]) -> Option<&Arc<Einheit>> {
        if arten != [Behoerdenart::Land] {
            return None;
        }
        let alle = self.stand.zustaendigkeiten(&self.eintrag.kennung);
        let mut hier =
            alle.into_iter().filter(|z| z.gebiet == land.as_str() && z.gilt_am(self.heute) && z.auspraegung.nimmt_an());
        let erste = hier.next()?;
        if hier.next().is_some() { None } else { self.stand.einheit(erste.einheit) }
    }
}

/// "Your town or municipality, or the administration that it shares with others."
fn satz(s: Sprache, arten: &[Behoerdenart]) -> String {
    let worte: Vec<&str> = arten.iter().map(|art| wort(s, *art)).collect();
    v::behoerdenart(s, worte.join(&format!(" {} ", v::behoerdenart_oder(s))))
}

fn wort(s: Sprache, art: Behoerdenart) -> &'static str {
    match art {
        Behoerdenart::Gemeinde => v::behoerdenart_gemeinde(s),
        Behoerdenart::Verband => v::behoerdenart_verband(s),
        Behoerdenart::Kreis => v::behoerdenart_kreis(s),
        Behoerdenart::Land => v::behoerdenart_land(s),
        Behoerdenart::Kommune => v::behoerdenart_kommune(s),
        Behoerdenart::LandOderKommune => v::behoerdenart_land_oder_kommune(s),
        Behoerdenart::Bund => v::behoerdenart_bund(s),
    }
}
