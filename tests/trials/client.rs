//! A client of few words: one request a connection, so that nothing hides a node that went away.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::Context;

/// How long a client waits for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The lines of the head.
    pub head: String,
    /// The body, as far as it is text.
    pub body: String,
}

impl Reply {
    /// The first header with a name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Somebody at a browser.
#[derive(Clone, Debug)]
pub struct Client {
    at: SocketAddr,
    cookie: String,
}

impl Client {
    /// A client of an address who has not signed in.
    pub fn of(at: SocketAddr) -> Client {
        Client { at, cookie: String::new() }
    }

    /// Signs in with a password.
    pub fn sign_in(&mut self, address: &str, password: &str) -> anyhow::Result<()> {
        let form = format!("address={address}&password={}", password.replace(' ', "+"));
        let reply = self.post("/en/sign-in", "application/x-www-form-urlencoded", form.as_bytes())?;
        anyhow::ensure!(reply.status == 303, "signing in: {} {}", reply.status, reply.body);
        let cookie = reply.header("set-cookie").context("a session")?;
        self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Ok(())
    }

    /// Asks for an address.
    pub fn get(&self, path: &str) -> anyhow::Result<Reply> {
        self.send("GET", path, "", b"")
    }

    /// Sends a form.
    pub fn post(&self, path: &str, kind: &str, body: &[u8]) -> anyhow::Result<Reply> {
        let head = format!("Content-Type: {kind}\r\nContent-Length: {}\r\nSec-Fetch-Site: same-origin\r\n", body.len());
        self.send("POST", path, &head, body)
    }

    /// Sends a report to the desk.
    pub fn upload(&self, report: &str) -> anyhow::Result<Reply> {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\ncwg-wsis\r\n\
             --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"report.txt\"\r\n\r\n{report}\r\n--x--\r\n"
        );
        self.post("/en/readings", "multipart/form-data; boundary=x", body.as_bytes())
    }

    fn send(&self, method: &str, path: &str, head: &str, body: &[u8]) -> anyhow::Result<Reply> {
        let mut stream = TcpStream::connect_timeout(&self.at, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let (at, cookie) = (self.at, &self.cookie);
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\nCookie: {cookie}\r\n{head}\r\n");
        stream.write_all(&[request.as_bytes(), body].concat())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").context("the answer broke off")?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).context("an answer has a status")?;
        Ok(Reply { status, head: head.to_owned(), body: body.to_owned() })
    }
}
