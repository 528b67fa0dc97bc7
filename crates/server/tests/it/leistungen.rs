//! The library of services, by the commands that a service designer uses.

use std::process::Command;

use crate::haus::wurzel;

fn basiswerk(was: &str) -> (bool, String) {
    let ausgabe = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
        .args(["leistung", was])
        .arg(wurzel().join("leistungen"))
        .output()
        .unwrap();
    (ausgabe.status.success(), String::from_utf8_lossy(&ausgabe.stdout).into_owned())
}

#[test]
fn every_service_passes_its_check_with_its_letters() {
    let (gut, worte) = basiswerk("check");
    assert!(gut, "{worte}");
}

#[test]
fn every_case_of_every_service_comes_out_as_written() {
    let (gut, worte) = basiswerk("test");
    assert!(gut && worte.contains(", 0 weichen ab"), "{worte}");
}
