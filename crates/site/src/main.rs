//! The program `hasila`: reads the command line and hands over to the command.

use std::process::ExitCode;

use clap::Parser;
use site::commands::{Cli, run};

#[tokio::main]
async fn main() -> ExitCode {
    let filter =
        tracing_subscriber::EnvFilter::try_from_env("HASILA_LOG").unwrap_or_else(|_| "warn,security=info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    run(Cli::parse()).await
}
