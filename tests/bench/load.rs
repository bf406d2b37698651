//! A load that does not wait: requests are due at fixed times, whatever became of those before, and each answer is timed from
//! when its request was due. A load that waits for answers would not ask while the program stands still, and not see it. It
//! never sleeps, so that what it measures is the server and not the grain of a timer: give it a core of its own.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use anyhow::Context;

const CONNECTIONS: u32 = 32;
const SECONDS: u64 = 5;
/// How long the whole may take: a server that stops answering ends the measurement.
const LONGEST: Duration = Duration::from_secs(60);

/// Sends `rate` requests a second and prints the middle and the 99th of a hundred times, in milliseconds.
pub fn run(address: &str, path: &str, rate: f64) -> anyhow::Result<()> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br\r\n\r\n");
    let begin = Instant::now() + Duration::from_millis(100);
    let step = Duration::from_secs_f64(f64::from(CONNECTIONS) / rate);
    let open = |number| Connection::open(address, begin + step * number / CONNECTIONS);
    let mut connections = (0..CONNECTIONS).map(open).collect::<anyhow::Result<Vec<_>>>()?;
    let end = begin + Duration::from_secs(SECONDS);
    let mut times = Vec::new();
    while connections.iter().any(|one| one.is_asked || one.due < end) {
        anyhow::ensure!(begin.elapsed() < LONGEST, "no answer for {LONGEST:?}");
        for one in &mut connections {
            if one.is_asked {
                if one.has_answered()? {
                    times.push(one.due.elapsed());
                    (one.is_asked, one.due) = (false, one.due + step);
                }
            } else if one.due < end && Instant::now() >= one.due {
                one.stream.write_all(request.as_bytes())?;
                (one.is_asked, one.filled, one.wanted) = (true, 0, None);
            }
        }
    }
    times.sort();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!("{:.2} {:.2} {}", at(50), at(99), times.len());
    Ok(())
}

/// A connection, with the request that is due on it next or was asked last.
struct Connection {
    stream: TcpStream,
    due: Instant,
    is_asked: bool,
    buffer: Vec<u8>,
    filled: usize,
    wanted: Option<usize>,
}

impl Connection {
    fn open(address: &str, due: Instant) -> anyhow::Result<Connection> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        Ok(Connection { stream, due, is_asked: false, buffer: vec![0; 1 << 16], filled: 0, wanted: None })
    }

    /// Reads what has come, and says whether the answer is whole; fails where it is not a good one.
    fn has_answered(&mut self) -> anyhow::Result<bool> {
        match self.stream.read(self.buffer.get_mut(self.filled..).unwrap_or_default()) {
            Ok(0) => anyhow::bail!("the server closed the connection, or the answer is longer than the buffer"),
            Ok(read) => self.filled += read,
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let come = &self.buffer[..self.filled];
        if self.wanted.is_none()
            && let Some(head) = come.windows(4).position(|four| four == b"\r\n\r\n")
        {
            let text = String::from_utf8_lossy(&come[..head]).to_ascii_lowercase();
            anyhow::ensure!(text.starts_with("http/1.1 200"), "{text}");
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).context("a length")?;
            self.wanted = Some(head + 4 + length.trim().parse::<usize>()?);
        }
        Ok(self.wanted.is_some_and(|wanted| self.filled >= wanted))
    }
}
