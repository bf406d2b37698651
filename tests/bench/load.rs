//! A load that does not wait: requests are due at fixed times, whatever became of those before, and each answer is timed from
//! when its request was due. A load that waits for answers would not ask while the program stands still, and not see it.

use std::time::Duration;

use anyhow::Context;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, sleep_until},
};

const CONNECTIONS: u32 = 32;
const SECONDS: u32 = 5;

/// Sends `rate` requests a second and prints the middle and the 99th of a hundred times, in milliseconds.
pub async fn run(address: &str, path: &str, rate: f64) -> anyhow::Result<()> {
    let begin = Instant::now() + Duration::from_millis(100);
    let step = Duration::from_secs_f64(f64::from(CONNECTIONS) / rate);
    let mut tasks = Vec::new();
    for number in 0..CONNECTIONS {
        let first = begin + step * number / CONNECTIONS;
        tasks.push(tokio::spawn(connection(address.to_owned(), path.to_owned(), first, step)));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    times.sort();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!("{:.2} {:.2} {}", at(50), at(99), times.len());
    Ok(())
}

async fn connection(address: String, path: String, first: Instant, step: Duration) -> anyhow::Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br\r\n\r\n");
    let (mut times, mut due, mut buffer) = (Vec::new(), first, vec![0; 1 << 16]);
    while due < first + Duration::from_secs(SECONDS.into()) {
        sleep_until(due).await;
        stream.write_all(request.as_bytes()).await?;
        answer(&mut stream, &mut buffer).await?;
        times.push(due.elapsed());
        due += step;
    }
    Ok(times)
}

/// Reads one whole answer and fails where it is not a good one.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> anyhow::Result<()> {
    let mut filled = 0;
    let mut wanted = None;
    loop {
        let read = stream.read(buffer.get_mut(filled..).unwrap_or_default()).await?;
        anyhow::ensure!(read > 0, "the server closed the connection, or the answer is longer than the buffer");
        filled += read;
        if wanted.is_none()
            && let Some(head) = buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n")
        {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            anyhow::ensure!(text.starts_with("http/1.1 200"), "{text}");
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).context("a length")?;
            wanted = Some(head + 4 + length.trim().parse::<usize>()?);
        }
        if wanted.is_some_and(|wanted| filled >= wanted) {
            return Ok(());
        }
    }
}
