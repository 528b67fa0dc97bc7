//! The private PostgreSQL inside the data directory: made once, started when needed, reached by a socket only.
//!
//! It listens on no network address. PostgreSQL refuses to run as root, so under root it runs as `postgres`.

use std::{
    fs::{self, File, TryLockError},
    io,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Duration,
};

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};

use crate::Fehler;

/// The role that owns the schema and that the program works as: no superuser, so row-level security binds it.
pub const ROLLE: &str = "basiswerk";

/// Settings beside PostgreSQL's defaults. Durability stays on.
const EINSTELLUNGEN: &[(&str, &str)] = &[
    ("listen_addresses", "''"),
    ("unix_socket_permissions", "0700"),
    ("max_connections", "100"),
    ("shared_buffers", "128MB"),
    ("max_wal_size", "2GB"),
    ("checkpoint_timeout", "15min"),
    ("jit", "off"),
    ("update_process_title", "off"),
    ("log_min_duration_statement", "1000"),
];

/// How long another server may take to end, with all that it still has to write.
pub const GEDULD: Duration = Duration::from_secs(60);
/// How often is looked whether it has ended.
const TAKT: Duration = Duration::from_millis(250);

/// The right to stop a cluster. One process at a time has it, until it ends, however it ends.
#[derive(Debug)]
pub struct Pacht {
    /// Locked for as long as it is open.
    _datei: File,
}

/// A cluster in a directory.
#[derive(Debug, Clone)]
pub struct Cluster {
    daten: PathBuf,
    socket: PathBuf,
    bin: PathBuf,
    nutzer: Option<(u32, u32)>,
    fluechtig: bool,
}

impl Cluster {
    /// A cluster below `verzeichnis`. `fluechtig` gives up durability for speed: for tests only.
    ///
    /// # Errors
    /// PostgreSQL is not installed, the directory cannot be made or PostgreSQL's user cannot reach it.
    pub fn in_verzeichnis(verzeichnis: &Path, fluechtig: bool) -> Result<Self, Fehler> {
        let bin = programme().ok_or_else(|| {
            Fehler::Lokal(
                "PostgreSQL fehlt. Installieren Sie es (Debian: apt-get install postgresql) oder geben Sie mit \
                 BASISWERK_DATENBANK einen Server an."
                    .into(),
            )
        })?;
        let verzeichnis = std::path::absolute(verzeichnis).map_err(|e| lokal("Datenverzeichnis", verzeichnis, &e))?;
        fs::create_dir_all(&verzeichnis).map_err(|e| lokal("Datenverzeichnis", &verzeichnis, &e))?;
        let eigner = fs::metadata(&verzeichnis).map_err(|e| lokal("Datenverzeichnis", &verzeichnis, &e))?;
        let nutzer = if ist_root(&verzeichnis, &eigner) { Some(postgres_nutzer()?) } else { None };
        let cluster = Self { daten: verzeichnis.join("pg"), socket: socket_ort(&verzeichnis), bin, nutzer, fluechtig };
        for ort in [&cluster.daten, &cluster.socket] {
            fs::create_dir_all(ort).map_err(|e| lokal("Verzeichnis", ort, &e))?;
            fs::set_permissions(ort, fs::Permissions::from_mode(0o700)).map_err(|e| lokal("Verzeichnis", ort, &e))?;
            if let Some((uid, gid)) = nutzer {
                chown(ort, Some(uid), Some(gid)).map_err(|e| lokal("Verzeichnis", ort, &e))?;
            }
        }
        Ok(cluster)
    }

    /// Takes the right to stop this cluster, waiting up to `geduld` for a server that has it and may be about to end.
    ///
    /// # Errors
    /// Another server keeps it, or the directory cannot be written to.
    pub async fn pachten(&self, geduld: Duration) -> Result<Pacht, Fehler> {
        let ort = self.daten.with_file_name("server.sperre");
        let datei = File::options().create(true).append(true).open(&ort).map_err(|e| lokal("Sperre", &ort, &e))?;
        let mut gewartet = Duration::ZERO;
        loop {
            match datei.try_lock() {
                Ok(()) => return Ok(Pacht { _datei: datei }),
                Err(TryLockError::Error(e)) => return Err(lokal("Sperre", &ort, &e)),
                Err(TryLockError::WouldBlock) if gewartet >= geduld => return Err(Fehler::Lokal(self.besetzt())),
                Err(TryLockError::WouldBlock) => {
                    if gewartet.is_zero() {
                        tracing::info!(
                            sekunden = geduld.as_secs(),
                            "another server has this data directory: waiting for its end"
                        );
                    }
                    tokio::time::sleep(TAKT).await;
                    gewartet += TAKT;
                }
            }
        }
    }

    fn besetzt(&self) -> String {
        format!(
            "Das Datenverzeichnis {} benutzt schon ein anderer Server, oder er beendet sich gerade. Beenden Sie ihn und \
             starten Sie dann neu. Sollen beide laufen, geben Sie diesem mit BASISWERK_DATEN ein eigenes Verzeichnis.",
            self.daten.parent().unwrap_or(&self.daten).display()
        )
    }

    /// Stops the cluster unless a server uses it.
    ///
    /// # Errors
    /// `pg_ctl` fails.
    pub fn stoppen_wenn_frei(&self) -> Result<(), Fehler> {
        let ort = self.daten.with_file_name("server.sperre");
        let datei = File::options().create(true).append(true).open(&ort).map_err(|e| lokal("Sperre", &ort, &e))?;
        match datei.try_lock() {
            Ok(()) => self.stoppen(),
            Err(TryLockError::WouldBlock) => Ok(()),
            Err(TryLockError::Error(e)) => Err(lokal("Sperre", &ort, &e)),
        }
    }

    /// Makes the cluster if there is none, starts it if it does not run, makes role and database if they are missing.
    /// Where it is being started or shut down by another process, waits for that. Returns how to reach `datenbank`.
    ///
    /// # Errors
    /// `initdb` or `pg_ctl` fail; their words are in the error. It takes no connection for longer than [`GEDULD`].
    pub async fn starten(&self, datenbank: &str) -> Result<PgConnectOptions, Fehler> {
        if !self.daten.join("PG_VERSION").exists() {
            let mut initdb = self.programm("initdb");
            initdb.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]).arg("-D").arg(&self.daten);
            if self.fluechtig {
                initdb.arg("--no-sync");
            }
            laufen(initdb, "initdb")?;
            self.einstellen()?;
        }
        let mut gewartet = Duration::ZERO;
        loop {
            if !self.laeuft()? {
                self.hochfahren()?;
            }
            match PgConnection::connect_with(&self.optionen("postgres", "postgres")).await {
                Ok(admin) => {
                    self.anlegen(admin, datenbank).await?;
                    return Ok(self.optionen(ROLLE, datenbank));
                }
                Err(e) if !geht_vorbei(&e) => return Err(e.into()),
                Err(_) if gewartet >= GEDULD => return Err(Fehler::Lokal(self.nicht_bereit())),
                Err(_) => {
                    tokio::time::sleep(TAKT).await;
                    gewartet += TAKT;
                }
            }
        }
    }

    fn hochfahren(&self) -> Result<(), Fehler> {
        let log = self.daten.join("server.log");
        let mut start = self.programm("pg_ctl");
        start.arg("-D").arg(&self.daten).arg("-l").arg(&log).args(["-w", "-t", "60", "-s", "start"]);
        laufen(start, "pg_ctl start").map_err(|e| match (e, fs::read_to_string(&log)) {
            (Fehler::Lokal(was), Ok(protokoll)) => {
                let ende: Vec<&str> = protokoll.lines().rev().take(5).collect();
                Fehler::Lokal(format!(
                    "Die Datenbank in {} lässt sich nicht starten. Ihr Protokoll {} sagt, warum:\n{was}\n{}",
                    self.daten.display(),
                    log.display(),
                    ende.into_iter().rev().collect::<Vec<_>>().join("\n")
                ))
            }
            (e, _) => e,
        })
    }

    fn nicht_bereit(&self) -> String {
        format!(
            "Die Datenbank in {} fährt seit {} Sekunden hoch oder herunter und nimmt keine Verbindung an. Warten Sie, bis sie \
             fertig ist, und starten Sie dann neu. Was sie tut, steht in {}.",
            self.daten.display(),
            GEDULD.as_secs(),
            self.daten.join("server.log").display()
        )
    }

    /// Stops the cluster and waits until it has written everything.
    ///
    /// # Errors
    /// `pg_ctl` fails.
    pub fn stoppen(&self) -> Result<(), Fehler> {
        if !self.laeuft()? {
            return Ok(());
        }
        let mut stopp = self.programm("pg_ctl");
        stopp.arg("-D").arg(&self.daten).args(["-m", "fast", "-w", "-s", "stop"]);
        laufen(stopp, "pg_ctl stop")
    }

    /// How to reach a database of this cluster as `rolle`.
    #[must_use]
    pub fn optionen(&self, rolle: &str, datenbank: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass().socket(&self.socket).username(rolle).database(datenbank)
    }

    /// The same as a URL, for another process: `BASISWERK_DATENBANK`.
    #[must_use]
    pub fn url(&self, rolle: &str, datenbank: &str) -> String {
        format!("postgres://{rolle}@localhost/{datenbank}?host={}", self.socket.display())
    }

    /// Does it run?
    ///
    /// # Errors
    /// The programs of PostgreSQL cannot be asked.
    pub fn laeuft(&self) -> Result<bool, Fehler> {
        let mut status = self.programm("pg_ctl");
        status.arg("-D").arg(&self.daten).arg("status");
        Ok(ausgabe(status, "pg_ctl status")?.status.success())
    }

    async fn anlegen(&self, mut admin: PgConnection, datenbank: &str) -> Result<(), Fehler> {
        let rolle: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)")
            .bind(ROLLE)
            .fetch_one(&mut admin)
            .await?;
        if !rolle {
            sqlx::query("CREATE ROLE basiswerk LOGIN NOSUPERUSER NOBYPASSRLS").execute(&mut admin).await?;
        }
        let da: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
            .bind(datenbank)
            .fetch_one(&mut admin)
            .await?;
        if !da {
            let anlegen = format!("CREATE DATABASE \"{}\" OWNER basiswerk", datenbank.replace('"', ""));
            sqlx::query(sqlx::AssertSqlSafe(anlegen)).execute(&mut admin).await?;
        }
        Ok(admin.close().await?)
    }

    fn einstellen(&self) -> Result<(), Fehler> {
        let mut text = String::from("# Written by basiswerk when it made this cluster.\n");
        for (name, wert) in EINSTELLUNGEN {
            text.push_str(&format!("{name} = {wert}\n"));
        }
        text.push_str(&format!("unix_socket_directories = '{}'\n", self.socket.display()));
        if self.fluechtig {
            // Hundreds of databases that live for seconds: looking after them would cost more than the tests.
            text.push_str("fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off\nmax_connections = 300\n");
        }
        let ort = self.daten.join("postgresql.auto.conf");
        fs::write(&ort, text).map_err(|e| lokal("Einstellungen", &ort, &e))
    }

    fn programm(&self, name: &str) -> Command {
        let mut befehl = Command::new(self.bin.join(name));
        befehl.current_dir("/").env("LC_ALL", "C.UTF-8");
        if let Some((uid, gid)) = self.nutzer {
            befehl.uid(uid).gid(gid);
        }
        befehl
    }
}

/// Does it only start or shut down? Then it takes connections soon, or is gone and can be started.
fn geht_vorbei(fehler: &sqlx::Error) -> bool {
    use io::ErrorKind as K;
    match fehler {
        // cannot_connect_now, admin_shutdown
        sqlx::Error::Database(e) => matches!(e.code().as_deref(), Some("57P03" | "57P01")),
        sqlx::Error::Io(e) => {
            matches!(
                e.kind(),
                K::NotFound | K::ConnectionRefused | K::ConnectionReset | K::BrokenPipe | K::UnexpectedEof
            )
        }
        _ => false,
    }
}

/// Who we are shows in whom a new directory belongs to; that needs no unsafe call.
fn ist_root(ort: &Path, eigner: &fs::Metadata) -> bool {
    let versuch = ort.join(".wer-bin-ich");
    let wir = fs::write(&versuch, b"").and_then(|()| fs::metadata(&versuch)).map(|m| m.uid());
    let _ = fs::remove_file(&versuch);
    wir.unwrap_or_else(|_| eigner.uid()) == 0
}

fn postgres_nutzer() -> Result<(u32, u32), Fehler> {
    let liste = fs::read_to_string("/etc/passwd").unwrap_or_default();
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| {
            let mut felder = liste.lines().find(|z| z.split(':').next() == Some(*name))?.split(':').skip(2);
            Some((felder.next()?.parse().ok()?, felder.next()?.parse().ok()?))
        })
        .ok_or_else(|| Fehler::Lokal("PostgreSQL läuft nicht als root, und es gibt keinen Nutzer „postgres“.".into()))
}

/// A socket's path may have 107 bytes; a deep data directory gets one below the temporary directory.
fn socket_ort(verzeichnis: &Path) -> PathBuf {
    let nah = verzeichnis.join("pg-socket");
    if nah.as_os_str().len() < 80 {
        return nah;
    }
    let summe = verzeichnis
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    std::env::temp_dir().join(format!("basiswerk-{summe:016x}"))
}

/// Debian keeps the newest server's programs below /usr/lib/postgresql/<version>/bin.
fn programme() -> Option<PathBuf> {
    let mut orte: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|e| Some((e.file_name().to_str()?.parse().ok()?, e.path().join("bin"))))
        .collect();
    orte.sort();
    orte.into_iter()
        .rev()
        .map(|(_, ort)| ort)
        .chain(["/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin"].map(PathBuf::from))
        .find(|ort| ort.join("initdb").exists() && ort.join("pg_ctl").exists())
}

fn ausgabe(mut befehl: Command, was: &str) -> Result<Output, Fehler> {
    befehl.output().map_err(|e| Fehler::Lokal(format!("{was} lässt sich nicht starten: {e}")))
}

fn laufen(mut befehl: Command, was: &str) -> Result<(), Fehler> {
    // The started server inherits what it writes to: a pipe would stay open for as long as it runs.
    let meldung = std::env::temp_dir().join(format!("basiswerk-{}-{}.log", was.replace(' ', "-"), std::process::id()));
    let datei = fs::File::create(&meldung).map_err(|e| lokal("Protokoll", &meldung, &e))?;
    let zweite = datei.try_clone().map_err(|e| lokal("Protokoll", &meldung, &e))?;
    let ende = befehl
        .stdin(std::process::Stdio::null())
        .stdout(datei)
        .stderr(zweite)
        .status()
        .map_err(|e| Fehler::Lokal(format!("{was} lässt sich nicht starten: {e}")))?;
    let worte = fs::read_to_string(&meldung).unwrap_or_default();
    let _ = fs::remove_file(&meldung);
    if ende.success() { Ok(()) } else { Err(Fehler::Lokal(format!("{was}: {}", worte.trim()))) }
}

fn lokal(was: &str, ort: &Path, e: &io::Error) -> Fehler {
    Fehler::Lokal(format!("{was} {}: {e}", ort.display()))
}
