//! `hasila mail`: reports that come back, and all letters to look at. Also the settings of mail that the serving commands
//! share.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::Args;
use kit::{
    clock::{self, Clock},
    mail::{
        Carrier, Office, Unsubscribe, bounce,
        log::{Kept, State},
    },
};
use language::Lang;

use super::Place;
use crate::work::samples;

/// Mail: reports that come back, and samples of all letters.
#[derive(clap::Subcommand)]
pub(crate) enum Mail {
    /// Read a report about a delivery (RFC 3464) and note it at the letter that it is about.
    Bounces(Bounces),
    /// Write one letter of each kind in six languages into a folder, as files to open.
    Samples(Samples),
}

/// Read a report about a delivery (RFC 3464) and note it at the letter that it is about.
#[derive(Args)]
pub(crate) struct Bounces {
    #[command(flatten)]
    place: Place,
    /// The message; `-` reads standard input, as a mail server hands messages to a program.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Write one letter of each kind in six languages into a folder, as files to open.
#[derive(Args)]
pub(crate) struct Samples {
    /// Where to write; made where missing.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// How letters leave.
#[derive(Args)]
pub(crate) struct Letters {
    /// The mail server: smtps://user:password@host, smtp://host?tls=required (STARTTLS) or smtp://host. Without one,
    /// letters become files in the folder `mail` beside the database.
    #[arg(long, value_name = "URL", env = "HASILA_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// The sender of all letters.
    #[arg(long, value_name = "ADDRESS", env = "HASILA_MAIL_FROM", default_value = "Hasila <hasila@localhost>")]
    mail_from: String,
    /// A mailbox that takes wishes to get no more letters, beside the address of the web that each such letter has.
    #[arg(long, value_name = "ADDRESS", env = "HASILA_MAIL_UNSUBSCRIBE")]
    mail_unsubscribe: Option<String>,
}

impl Letters {
    /// Those who take letters away, and a sentence on standard output that says who.
    pub(super) fn office(&self, data: &Path, base_url: &str) -> anyhow::Result<Office> {
        let carrier = match &self.smtp {
            Some(url) => {
                println!("Letters go to the mail server.");
                Carrier::server(url)?
            }
            None => {
                let folder = data.join("mail");
                println!("No mail server is set (--smtp): letters become files in {}", folder.display());
                Carrier::Folder(folder)
            }
        };
        let from =
            self.mail_from.parse().with_context(|| format!("--mail-from: “{}” is no address", self.mail_from))?;
        let unsubscribe_to = self.mail_unsubscribe.clone();
        if let Some(address) = &unsubscribe_to {
            let is_plain =
                address.contains('@') && address.bytes().all(|b| b.is_ascii_alphanumeric() || b"@.+-_".contains(&b));
            anyhow::ensure!(is_plain, "--mail-unsubscribe: “{address}” is no plain address such as leave@example.org");
        }
        Ok(Office { carrier, from, base_url: base_url.trim_end_matches('/').to_owned(), unsubscribe_to })
    }
}

impl Mail {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Mail::Bounces(command) => command.run().await,
            Mail::Samples(command) => command.run(),
        }
    }
}

impl Bounces {
    async fn run(self) -> anyhow::Result<()> {
        let bytes = self.bytes().with_context(|| format!("cannot read {}", self.file.display()))?;
        let reports = bounce::read(&bytes)?;
        let db = self.place.open_existing().await?;
        if reports.is_empty() {
            println!("The report tells of success; there is nothing to note.");
        }
        for report in reports {
            let (mail, said) = (report.mail.clone(), report.said.clone());
            match bounce::note(&db, report).await? {
                bounce::Noted::Now => println!("Noted at letter {mail}: {said}"),
                bounce::Noted::Before => println!("Letter {mail}: this had been noted before."),
                bounce::Noted::Unknown => println!("No letter {mail} is in the log."),
            }
        }
        db.close().await;
        Ok(())
    }

    /// One byte more than is read at most, so that what is too large is told as such.
    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        let most = bounce::MOST_BYTES as u64 + 1;
        let mut bytes = Vec::new();
        if self.file.as_os_str() == "-" {
            std::io::stdin().take(most).read_to_end(&mut bytes)?;
        } else {
            std::fs::File::open(&self.file)?.take(most).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }
}

impl Samples {
    fn run(self) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.folder).with_context(|| format!("cannot make {}", self.folder.display()))?;
        let office = Office {
            carrier: Carrier::Folder(self.folder.clone()),
            from: "Hasila <hasila@hasila.example>".parse()?,
            base_url: "https://hasila.example".to_owned(),
            unsubscribe_to: None,
        };
        let mut written = 0;
        for lang in Lang::ALL {
            for letter in samples(lang) {
                let name = format!("{}-{lang}", letter.template);
                let way = Unsubscribe { url: format!("{}/unsubscribe/sample", office.base_url) };
                let mail = Kept {
                    id: name.clone(),
                    recipient: letter.to.to_owned(),
                    account: None,
                    lang: lang.code().to_owned(),
                    template: letter.template.to_owned(),
                    topic: letter.topic.map(str::to_owned),
                    subject: letter.subject,
                    content: letter.content,
                    message_id: name.clone(),
                    state: State::Waiting.code().to_owned(),
                    added_at: clock::iso(Clock::system().now()),
                    sent_at: None,
                };
                let way = mail.topic.as_ref().map(|_| &way);
                let bodies = kit::mail::render(lang, &mail.subject, &mail.content, way)?;
                let message = kit::mail::compose(&mail, &office, way)?.formatted();
                for (suffix, bytes) in [("eml", message), ("html", bodies.html.into()), ("txt", bodies.text.into())] {
                    std::fs::write(self.folder.join(format!("{name}.{suffix}")), bytes)?;
                    written += 1;
                }
            }
        }
        println!("{written} files in {}", self.folder.display());
        Ok(())
    }
}
