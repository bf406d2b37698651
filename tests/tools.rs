//! The outside judges: where they are, and how one is asked. `script/test` installs them all and says so with
//! HASILA_TEST_TOOLS=required; a plain `cargo test` without them passes over what it cannot judge, and says that.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// A program by name, where this machine has it.
///
/// # Panics
/// Where it is missing although the script says that everything is installed.
pub fn tool(name: &str) -> Option<Command> {
    let found = Command::new("sh").args(["-c", &format!("command -v {name}")]).stdout(Stdio::null()).status();
    if found.is_ok_and(|status| status.success()) {
        return Some(Command::new(name));
    }
    missing(name)
}

/// The Python of the checkers of calendars, feeds, PDF and DOCX.
pub fn judges() -> Option<Command> {
    let python = root().join("target/judges/bin/python");
    if python.exists() { Some(Command::new(python)) } else { missing("target/judges (script/install test)") }
}

/// A script of `tests/browser`, run with Node; where its packages are installed.
pub fn node(script: &str) -> Option<Command> {
    let folder = root().join("tests/browser");
    if !folder.join("node_modules/axe-core").exists() {
        return missing("tests/browser/node_modules (script/install test)");
    }
    let mut command = tool("node")?;
    command.arg(folder.join(script)).current_dir(folder);
    Some(command)
}

/// Runs a command with some input and returns all that it says.
pub fn ask(mut command: Command, input: &[u8]) -> std::io::Result<Output> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let input = input.to_vec();
        std::thread::spawn(move || stdin.write_all(&input));
    }
    child.wait_with_output()
}

fn missing(name: &str) -> Option<Command> {
    assert!(
        std::env::var_os("HASILA_TEST_TOOLS").is_none(),
        "{name} is missing although everything should be installed"
    );
    tracing::warn!("{name} is missing, so this is not judged");
    None
}
