//! A server process of our own: started on a data directory and a port, waited for, stopped or killed.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::client::{Client, Fehler};

pub struct Server {
    kind: Child,
    pub adresse: String,
    /// From starting the process to its first answer.
    pub bereit_nach: Duration,
}

impl Server {
    /// Starts `programm serve` and waits until it is ready.
    pub async fn starten(
        programm: &Path,
        adresse: &str,
        umgebung: &[(&str, String)],
        protokoll: &Path,
    ) -> Result<Self, Fehler> {
        let datei = std::fs::OpenOptions::new().create(true).append(true).open(protokoll)?;
        let beginn = Instant::now();
        let kind = Command::new(programm)
            .arg("serve")
            .env("BASISWERK_ADRESSE", adresse)
            .env("BASISWERK_DEMONSTRATION", "ja")
            .envs(umgebung.iter().map(|(n, w)| (n, w)))
            .stdin(Stdio::null())
            .stdout(datei.try_clone()?)
            .stderr(datei)
            .spawn()?;
        let mut server = Self { kind, adresse: adresse.to_owned(), bereit_nach: Duration::ZERO };
        loop {
            if let Ok(mut client) = Client::verbinden(adresse, "").await
                && client.get("/health/ready").await.is_ok_and(|a| a.status == 200)
            {
                server.bereit_nach = beginn.elapsed();
                return Ok(server);
            }
            if let Some(ende) = server.kind.try_wait()? {
                return Err(format!("der Server endete beim Start ({ende}); siehe {}", protokoll.display()).into());
            }
            if beginn.elapsed() > Duration::from_secs(90) {
                return Err(format!("der Server wurde nicht bereit; siehe {}", protokoll.display()).into());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    pub fn pid(&self) -> u32 {
        self.kind.id()
    }

    /// SIGKILL: no chance to tidy up.
    pub fn toeten(&mut self) -> Result<(), Fehler> {
        self.kind.kill()?;
        self.kind.wait()?;
        Ok(())
    }

    /// SIGTERM, and wait.
    pub fn stoppen(&mut self) -> Result<(), Fehler> {
        Command::new("kill").arg(self.pid().to_string()).status()?;
        self.kind.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kind.kill();
        let _ = self.kind.wait();
    }
}
