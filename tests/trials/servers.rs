//! PostgreSQL of our own for the trials: a primary, a standby that follows it, and the proxy before the nodes. Each is a
//! process that can be killed.

use std::{
    fs,
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};

use super::{Scratch, node};

/// How long a server may take until it answers.
const START: Duration = Duration::from_secs(60);

/// A PostgreSQL server in a folder of its own.
pub struct Postgres {
    place: Scratch,
    /// Where it listens.
    pub port: u16,
    bin: PathBuf,
}

impl Postgres {
    /// Whether this machine has PostgreSQL and lets us run it as its user.
    pub fn is_possible() -> bool {
        bin().is_some()
    }

    /// A new server that keeps its promises: every flush reaches the disk.
    pub fn primary() -> anyhow::Result<Postgres> {
        let server = Postgres::at_home()?;
        server
            .run("initdb", &["-U", "hasila", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-D", &server.data()])?;
        server.set("wal_level = replica\nmax_wal_senders = 5\n")?;
        server.start()?;
        Ok(server)
    }

    /// A new server that follows this one.
    pub fn standby(&self) -> anyhow::Result<Postgres> {
        let server = Postgres::at_home()?;
        let (from, to) = (self.port.to_string(), server.data());
        let copy = ["-h", "127.0.0.1", "-p", &from, "-U", "hasila", "-D", &to, "-R", "-X", "stream", "-c", "fast"];
        server.run("pg_basebackup", &copy)?;
        server.start()?;
        Ok(server)
    }

    /// From now on a change counts as kept when the standby has it too (or no longer).
    pub fn wait_for_standby(&self, waits: bool) -> anyhow::Result<()> {
        let names = if waits { "*" } else { "" };
        self.ask(&format!("ALTER SYSTEM SET synchronous_standby_names = '{names}'"))?;
        self.ask("SELECT pg_reload_conf()")?;
        Ok(())
    }

    /// Makes the standby a primary that waits for nobody.
    pub fn promote(&self) -> anyhow::Result<()> {
        self.run("pg_ctl", &["-D", &self.data(), "-w", "promote"])
    }

    /// Runs a statement, and returns what it says.
    pub fn ask(&self, statement: &str) -> anyhow::Result<String> {
        let port = self.port.to_string();
        let mut psql = Command::new(self.bin.join("psql"));
        let output = psql
            .args(["-h", "127.0.0.1", "-p", &port, "-U", "hasila", "-d", "postgres", "-Atqc", statement])
            .output()?;
        ensure!(output.status.success(), "{statement}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Follows nobody any more: changes of the primary come no further.
    pub fn stop_receiving(&self) -> anyhow::Result<()> {
        self.ask("ALTER SYSTEM SET primary_conninfo = ''")?;
        self.ask("SELECT pg_reload_conf()")?;
        Ok(())
    }

    /// SIGKILL to the server and all its processes.
    pub fn kill(&self) -> anyhow::Result<()> {
        let file = fs::read_to_string(Path::new(&self.data()).join("postmaster.pid"))?;
        let pid = file.lines().next().context("a process")?;
        signal("-STOP", pid)?;
        let _ = Command::new("pkill").args(["-KILL", "-P", pid]).status();
        signal("-KILL", pid)
    }

    fn at_home() -> anyhow::Result<Postgres> {
        let place = Scratch::new()?;
        if is_root() {
            let owned = Command::new("chown").arg("postgres").arg(place.path()).status()?;
            ensure!(owned.success(), "the folder goes to postgres");
        }
        Ok(Postgres { place, port: node::free_port()?.port(), bin: bin().context("PostgreSQL")? })
    }

    fn data(&self) -> String {
        self.place.path().join("data").display().to_string()
    }

    fn set(&self, lines: &str) -> anyhow::Result<()> {
        let file = Path::new(&self.data()).join("postgresql.conf");
        Ok(fs::write(&file, format!("{}\n{lines}", fs::read_to_string(&file)?))?)
    }

    fn start(&self) -> anyhow::Result<()> {
        let at = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c max_connections=120",
            self.port,
            self.place.path().display()
        );
        let log = self.place.path().join("log").display().to_string();
        self.run("pg_ctl", &["-D", &self.data(), "-w", "-t", "60", "-l", &log, "-o", &at, "start"])
    }

    fn run(&self, program: &str, words: &[&str]) -> anyhow::Result<()> {
        let program = self.bin.join(program);
        let mut command = Command::new(if is_root() { Path::new("runuser") } else { program.as_path() });
        if is_root() {
            command.args(["-u", "postgres", "--"]).arg(&program);
        }
        // A server that was started keeps what it was given open: nothing waits for its end.
        let log = self.place.path().join("said");
        let said = || fs::File::options().append(true).create(true).open(&log);
        let status = command.args(words).stdin(Stdio::null()).stdout(said()?).stderr(said()?).status()?;
        ensure!(status.success(), "{}: {}", program.display(), fs::read_to_string(&log).unwrap_or_default());
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

/// nginx before two nodes: a node that does not answer is left out.
pub struct Proxy {
    place: Scratch,
    /// Where it listens.
    pub at: SocketAddr,
    child: Option<Child>,
}

impl Proxy {
    /// Whether this machine has it.
    pub fn is_possible() -> bool {
        Command::new("nginx").arg("-v").stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    }

    /// Stands before these nodes.
    pub fn before(nodes: &[SocketAddr]) -> anyhow::Result<Proxy> {
        let (place, at) = (Scratch::new()?, node::free_port()?);
        let servers: String = nodes.iter().map(|node| format!("server {node} max_fails=1 fail_timeout=1s;")).collect();
        let folder = place.path().display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path {folder}/{name};"))
            .concat();
        fs::write(
            place.path().join("nginx.conf"),
            format!(
                "daemon off; user root; worker_processes 1; pid {folder}/pid; error_log {folder}/error;
                 events {{ worker_connections 1024; }}
                 http {{ access_log off; {temporary} client_max_body_size 40m;
                   upstream nodes {{ {servers} }}
                   server {{ listen {at}; location / {{ proxy_pass http://nodes; proxy_set_header Host $http_host;
                     proxy_connect_timeout 2s; proxy_next_upstream error timeout; proxy_http_version 1.1; }} }} }}"
            ),
        )?;
        let mut proxy = Proxy { place, at, child: None };
        proxy.start()?;
        Ok(proxy)
    }

    /// Starts it, again.
    pub fn start(&mut self) -> anyhow::Result<()> {
        let configuration = self.place.path().join("nginx.conf");
        let mut nginx = Command::new("nginx");
        self.child = Some(nginx.arg("-c").arg(configuration).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
        let begun = Instant::now();
        while TcpStream::connect(self.at).is_err() {
            ensure!(begun.elapsed() < START, "the proxy does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// SIGKILL to it and its worker.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        if let Some(mut child) = self.child.take() {
            let pid = child.id().to_string();
            // Stopped first: it would start another worker for the one that goes.
            signal("-STOP", &pid)?;
            let _ = Command::new("pkill").args(["-KILL", "-P", &pid]).status();
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn signal(which: &str, pid: &str) -> anyhow::Result<()> {
    let killed = Command::new("kill").args([which, pid]).stderr(Stdio::null()).status()?;
    ensure!(killed.success(), "kill {which} {pid}");
    Ok(())
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// The folder of the newest PostgreSQL.
fn bin() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> =
        fs::read_dir("/usr/lib/postgresql").ok()?.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    versions.retain(|folder| folder.join("initdb").exists());
    versions.sort();
    versions.pop()
}
