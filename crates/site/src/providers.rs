//! The providers with which people can sign in, as those who run the service have set them up: `oidc.toml` in the data
//! folder. No secret stands in that file: each is in a file of its own, or in the environment.
//!
//! ```toml
//! [[provider]]
//! name = "ministry"                       # in addresses: small letters, digits, hyphens
//! label = "Ministry of Communications"    # for people
//! issuer = "https://login.ministry.example"
//! client_id = "hasila"
//! secret_file = "ministry.secret"         # beside this file; or HASILA_OIDC_SECRET_MINISTRY; neither: a public client
//! ```
//!
//! The provider has to know `BASE_URL/oidc/NAME`, where it sends people back, and `BASE_URL/`, where they come after signing out.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, ensure};
use proofs::oidc::{Provider, Settings};
use serde::Deserialize;

/// The name of the file.
const FILE: &str = "oidc.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    provider: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    label: String,
    issuer: String,
    client_id: String,
    secret_file: Option<String>,
}

/// The providers of a data folder; none where it has no such file.
pub(crate) fn read(folder: &Path) -> anyhow::Result<Vec<Provider>> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text, folder, |name| std::env::var(name).ok()).with_context(|| format!("in {}", path.display()))
}

fn parse(text: &str, folder: &Path, environment: impl Fn(&str) -> Option<String>) -> anyhow::Result<Vec<Provider>> {
    let written: Written = toml::from_str(text)?;
    let names: BTreeSet<_> = written.provider.iter().map(|entry| &entry.name).collect();
    ensure!(names.len() == written.provider.len(), "two providers have the same name");
    written.provider.iter().map(|entry| provider(entry, folder, &environment)).collect()
}

fn provider(entry: &Entry, folder: &Path, environment: &impl Fn(&str) -> Option<String>) -> anyhow::Result<Provider> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let name = &entry.name;
    ensure!(!name.is_empty() && name.chars().all(fits), "“{name}” is no name: small letters, digits and hyphens");
    let variable = format!("HASILA_OIDC_SECRET_{}", name.to_uppercase().replace('-', "_"));
    let secret = match &entry.secret_file {
        Some(file) => {
            let path = folder.join(file);
            let secret = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            Some(secret.trim_end().to_owned())
        }
        None => environment(&variable),
    };
    let settings = Settings {
        name: name.clone(),
        label: entry.label.clone(),
        issuer: entry.issuer.clone(),
        client_id: entry.client_id.clone(),
        secret,
    };
    Provider::new(settings).with_context(|| format!("the provider {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[provider]]\nname = \"ministry\"\nlabel = \"Ministry\"\nissuer = \"https://login.example\"\n\
        client_id = \"hasila\"\n";

    fn faults(text: &str) -> String {
        match parse(text, Path::new("/nonexistent"), |_| None) {
            Ok(providers) => format!("{} providers", providers.len()),
            Err(error) => format!("{error:#}"),
        }
    }

    #[test]
    fn a_folder_without_the_file_has_no_providers() {
        assert_eq!(read(Path::new("/nonexistent")).unwrap().len(), 0);
    }

    #[test]
    fn each_provider_is_read_with_its_name_and_label() {
        let providers = parse(GOOD, Path::new("/nonexistent"), |_| None).unwrap();
        let told: Vec<_> = providers.iter().map(|p| (p.name(), p.label(), p.issuer())).collect();

        assert_eq!(told, [("ministry", "Ministry", "https://login.example")]);
    }

    #[test]
    fn what_cannot_work_is_said_at_the_start() {
        assert!(faults(&GOOD.replace("https://", "http://")).contains("is not https"));
        assert!(faults(&GOOD.replace("\"ministry\"", "\"The Ministry\"")).contains("is no name"));
        assert!(faults(&format!("{GOOD}{GOOD}")).contains("the same name"));
        assert!(faults(&format!("{GOOD}secret = \"x\"\n")).contains("unknown field"));
        assert!(faults(&format!("{GOOD}secret_file = \"no.secret\"\n")).contains("cannot read"));
    }
}
