//! Rows of the database as structs.

/// A struct that is read from a row by the names of its columns. It stands here and not in a derive of the driver because
/// that one compiles the whole driver a second time, for the compiler's own use.
///
/// ```text
/// datenbank::zeile! {
///     struct Zeile {
///         name: String,
///         angelegt: Timestamp,
///     }
/// }
/// ```
#[macro_export]
macro_rules! zeile {
    ($(#[$merkmal:meta])* $sicht:vis struct $name:ident { $($(#[$feldmerkmal:meta])* $feldsicht:vis $feld:ident: $typ:ty),+ $(,)? }) => {
        $(#[$merkmal])*
        $sicht struct $name { $($(#[$feldmerkmal])* $feldsicht $feld: $typ),+ }

        impl<'r> $crate::sqlx::FromRow<'r, $crate::sqlx::postgres::PgRow> for $name {
            fn from_row(zeile: &'r $crate::sqlx::postgres::PgRow) -> Result<Self, $crate::sqlx::Error> {
                use $crate::sqlx::Row as _;
                Ok(Self { $($feld: zeile.try_get(stringify!($feld))?),+ })
            }
        }
    };
}
