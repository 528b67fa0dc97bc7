//! The address of a target, as people type it.

use url::{Host, Url};

/// What is wrong with the address of a target, in a sentence for the one who typed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AdresseFehler {
    /// No address at all.
    #[error("Das ist keine Adresse. Geben Sie zum Beispiel https://fachverfahren.example/uebergabe ein.")]
    Unlesbar,
    /// Not HTTPS.
    #[error("Die Adresse muss mit https:// beginnen. http:// ist nur auf demselben Rechner erlaubt.")]
    Unverschluesselt,
    /// A password in the address.
    #[error("Schreiben Sie kein Kennwort in die Adresse. Dafür gibt es ein eigenes Feld.")]
    Kennwort,
}

/// Checks the address of a target.
///
/// # Errors
/// The sentence for the one who typed it.
pub fn adresse_pruefen(adresse: &str) -> Result<Url, AdresseFehler> {
    let mut url = Url::parse(adresse).map_err(|_| AdresseFehler::Unlesbar)?;
    if url.host().is_none() || !matches!(url.scheme(), "http" | "https") {
        return Err(AdresseFehler::Unlesbar);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AdresseFehler::Kennwort);
    }
    if url.scheme() == "http" && !ist_lokal(&url) {
        return Err(AdresseFehler::Unverschluesselt);
    }
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

fn ist_lokal(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_https_or_this_machine() {
        for (adresse, erwartet) in [
            ("https://fach.example/uebergabe", Ok("https://fach.example/uebergabe/")),
            ("http://127.0.0.1:8080/demo/x?y=1#z", Ok("http://127.0.0.1:8080/demo/x/")),
            ("http://[::1]/", Ok("http://[::1]/")),
            ("http://fach.example/", Err(AdresseFehler::Unverschluesselt)),
            ("http://0.0.0.0/", Err(AdresseFehler::Unverschluesselt)),
            ("https://ich:geheim@fach.example/", Err(AdresseFehler::Kennwort)),
            ("fach.example", Err(AdresseFehler::Unlesbar)),
            ("mailto:amt@example.org", Err(AdresseFehler::Unlesbar)),
            ("", Err(AdresseFehler::Unlesbar)),
        ] {
            let ist = adresse_pruefen(adresse).map(|u| u.to_string());
            assert_eq!(ist.as_deref().map_err(|e| *e), erwartet, "{adresse}");
        }
    }
}
