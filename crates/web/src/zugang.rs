//! Who may enter a page. The types come from `konto`; this file is the only place that checks them.

use grund::KontoId;

/// Roles (seam until `konto` offers them).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rolle {
    /// A person with her own matters.
    Buerger,
    /// Member of an Organisationseinheit.
    Sachbearbeitung,
    /// May also release.
    Leitung,
    /// Runs the installation, sees no content.
    Betreiber,
}

/// What a right is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ressource {
    /// A matter.
    Vorgang,
    /// The installation.
    Betrieb,
}

/// What is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aktion {
    /// Look.
    Lesen,
    /// Change.
    Bearbeiten,
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Sitzung {
    /// The account.
    pub konto: KontoId,
    /// Its role.
    pub rolle: Rolle,
    /// Name for the account menu.
    pub name: String,
}

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zugang {
    /// Everyone.
    Offen,
    /// A citizen who is signed in.
    Angemeldet,
    /// Staff or operators whose role has this right in the authorization table.
    Recht(Ressource, Aktion),
}

impl std::fmt::Display for Zugang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Offen => f.write_str("offen"),
            Self::Angemeldet => f.write_str("angemeldet"),
            Self::Recht(r, a) => write!(f, "recht {r:?} {a:?}"),
        }
    }
}

/// What the check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urteil {
    /// Come in.
    Herein,
    /// Sign in first.
    Anmelden,
    /// The page exists, but not for this role.
    Verboten,
}

impl Zugang {
    /// May someone with this session (or none) enter?
    #[must_use]
    pub fn pruefen(self, sitzung: Option<&Sitzung>) -> Urteil {
        match (self, sitzung) {
            (Self::Offen, _) => Urteil::Herein,
            (_, None) => Urteil::Anmelden,
            (Self::Angemeldet, Some(s)) if s.rolle == Rolle::Buerger => Urteil::Herein,
            (Self::Recht(Ressource::Betrieb, _), Some(s)) if s.rolle == Rolle::Betreiber => Urteil::Herein,
            (Self::Recht(Ressource::Vorgang, _), Some(s))
                if matches!(s.rolle, Rolle::Sachbearbeitung | Rolle::Leitung) =>
            {
                Urteil::Herein
            }
            _ => Urteil::Verboten,
        }
    }
}

/// The session of a request, if its cookie names one that lives.
pub(crate) async fn sitzung(_haus: &crate::Haus, _parts: &http::request::Parts) -> Option<Sitzung> {
    None
}
