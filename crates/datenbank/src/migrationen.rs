//! The migrations that the program carries with it, in their order (build.rs lists them).

use sqlx::{
    SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

/// Number, what it is about, statements.
const ALLE: &[(i64, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/migrationen.rs"));

/// All of them.
pub fn alle() -> Migrator {
    let migration = |&(nummer, worum, sql): &(i64, &'static str, &'static str)| {
        Migration::new(nummer, worum.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(ALLE.iter().map(migration).collect())
}
