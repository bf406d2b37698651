//! Our pages beside nginx that serves the same bytes as files: each on core 0, the load on core 1, one after the other.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::Context;

const OURS: &str = "127.0.0.1:18080";
const NGINX: &str = "127.0.0.1:18081";
const PAGES: [&str; 6] =
    ["/en", "/ar/register", "/en/register/R-2.6.15", "/en/documents", "/en/meetings/cwg-wsis/28", "/en/about"];

/// A program that runs as long as this value lives.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // A program that has ended by itself needs no end.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// Prints requests a second and times of both, at full speed and at four fifths of our speed.
pub async fn compare() -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("hasila-bench-{}", kit::id::short()));
    fs::create_dir_all(&folder)?;
    let own = std::env::current_exe()?;
    let hasila = own.with_file_name("hasila");
    let loaded =
        Command::new(&hasila).args(["demo", "--load-only", "--data"]).arg(&folder).stdout(Stdio::null()).status();
    anyhow::ensure!(loaded?.success(), "the demonstration record was not loaded");
    let serve = ["serve", "--listen", OURS, "--data"].map(std::ffi::OsStr::new);
    let ours = Running(pinned("0", &hasila).args(serve).arg(&folder).stdout(Stdio::null()).spawn()?);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let nginx = Running(start_nginx(&folder).await?);
    tokio::time::sleep(Duration::from_secs(1)).await;
    first_load()?;
    println!(
        "Requests a second on one core, at full speed (wrk, 16 connections, 5 s, Accept-Encoding: br), and milliseconds"
    );
    println!("from when a request was due at 80 % of our speed (32 connections, 5 s)");
    println!(
        "  {:<26} {:>7} {:>8} {:>8} {:>6}   {:>6} {:>6}   {:>8} {:>8} {:>8}",
        "", "bytes", "ours/s", "nginx/s", "ratio", "p50", "p99", "80 % p50", "80 % p99", "CPU µs"
    );
    for page in PAGES {
        let before = processor(ours.0.id())?;
        let ours_at = full(OURS, page)?;
        let after = processor(ours.0.id())?;
        let nginx_at = full(NGINX, page)?;
        let open = pinned("1", &own).args(["load", OURS, page, &format!("{:.0}", ours_at.0 * 0.8)]).output()?;
        let open = String::from_utf8_lossy(&open.stdout).into_owned();
        let mut open = open.split_whitespace();
        println!(
            "  {page:<26} {:>7} {:>8.0} {:>8.0} {:>6.2}   {:>6} {:>6}   {:>8} {:>8} {:>8.0}",
            fetch(page)?.1.len(),
            ours_at.0,
            nginx_at.0,
            ours_at.0 / nginx_at.0,
            ours_at.1,
            ours_at.2,
            open.next().unwrap_or("-"),
            open.next().unwrap_or("-"),
            (after - before) / (ours_at.0 * 5.0) * 1e6,
        );
    }
    drop((ours, nginx));
    fs::remove_dir_all(folder)?;
    Ok(())
}

fn pinned(core: &str, program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", core]).arg(program);
    command
}

/// What a first visit to a page brings along: the page itself and the static files that it names.
fn first_load() -> anyhow::Result<()> {
    println!("First load: requests, and bytes as sent (br)");
    for page in PAGES {
        let plain = curl(&[&format!("http://{OURS}{page}")])?;
        let plain = String::from_utf8_lossy(&plain).into_owned();
        let files = plain.split('"').filter(|part| part.starts_with("/static/"));
        let files: std::collections::BTreeSet<&str> = files.collect();
        let mut bytes = fetch(page)?.1.len();
        for file in &files {
            bytes += fetch(file)?.1.len();
        }
        println!("  {page:<26} {:>3} {bytes:>8}", files.len() + 1);
    }
    Ok(())
}

/// The headers and the packed bytes of our answer.
fn fetch(page: &str) -> anyhow::Result<(String, Vec<u8>)> {
    let answer = curl(&["-i", "-H", "Accept-Encoding: br", &format!("http://{OURS}{page}")])?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").context("a head")?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    anyhow::ensure!(head.starts_with("HTTP/1.1 200"), "{page}: {head}");
    Ok((head, answer[end + 4..].to_vec()))
}

fn curl(words: &[&str]) -> anyhow::Result<Vec<u8>> {
    Ok(Command::new("curl").arg("-s").args(words).output().context("curl is not here")?.stdout)
}

/// nginx with our answers as files, each with the headers that it has from us.
async fn start_nginx(folder: &Path) -> anyhow::Result<Child> {
    let mut places = String::new();
    for (number, page) in PAGES.iter().enumerate() {
        let (head, bytes) = fetch(page)?;
        let file: PathBuf = folder.join(format!("{number}.br"));
        fs::write(&file, bytes)?;
        let ours = ["date", "content-length", "content-type", "etag"];
        let lines = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let headers: String = lines
            .filter(|(name, _)| !ours.contains(name))
            .map(|(name, value)| format!("add_header {name} \"{value}\"; "))
            .collect();
        places.push_str(&format!("location = {page} {{ alias {}; {headers} }}\n", file.display()));
    }
    let shown = folder.display();
    let configuration = format!(
        "daemon off; user root; worker_processes 1; pid {shown}/nginx.pid; error_log {shown}/error.log;
         events {{ worker_connections 512; }}
         http {{ access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
         open_file_cache max=100; default_type 'text/html; charset=utf-8'; types {{ }}
         server {{ listen {NGINX}; server_tokens off;
         {places} }} }}"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, configuration)?;
    pinned("0", Path::new("/usr/sbin/nginx")).arg("-c").arg(&file).spawn().context("nginx is not here")
}

/// Requests a second, and the middle and 99th of a hundred times as wrk writes them.
fn full(address: &str, page: &str) -> anyhow::Result<(f64, String, String)> {
    let url = format!("http://{address}{page}");
    let words = ["-t1", "-c16", "-d5s", "--latency", "-H", "Accept-Encoding: br", &url];
    let output = pinned("1", Path::new("/usr/bin/wrk")).args(words).output().context("wrk is not here")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    anyhow::ensure!(!text.contains("Non-2xx"), "{url}: {text}");
    let after = |name: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(name));
        line.map(|rest| rest.trim().to_owned()).with_context(|| format!("{name} in {text}"))
    };
    Ok((after("Requests/sec:")?.parse()?, after("50%")?, after("99%")?))
}

/// The seconds of processor that a process has used.
fn processor(process: u32) -> anyhow::Result<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after = text.rsplit_once(')').context("a name")?.1;
    let mut fields = after.split_whitespace().skip(11);
    let mut ticks = || fields.next().and_then(|field| field.parse::<f64>().ok()).context("a number");
    Ok((ticks()? + ticks()?) / 100.0)
}
