//! Where uploaded files lie: in a folder, in the database, or in a store of objects that speaks S3.

use std::path::PathBuf;

use anyhow::{Context, bail};
use kit::files::{Files, S3};

/// How an address of a place in a store of objects begins.
const SCHEME: &str = "s3://";

/// The store of objects, where files are kept in one (s3://BUCKET or s3://BUCKET/FOLDER).
#[derive(clap::Args, Clone, Default)]
pub(crate) struct Store {
    /// The address of the store of objects, such as http://minio.internal:9000; by default that of Amazon's in the region.
    #[arg(long = "s3-endpoint", value_name = "URL", env = "HASILA_S3_ENDPOINT")]
    endpoint: Option<String>,
    /// The region of the store of objects.
    #[arg(long = "s3-region", value_name = "NAME", env = "HASILA_S3_REGION", default_value = "us-east-1")]
    region: String,
    /// The bucket is a part of the host's name (BUCKET.HOST) and not of the path (HOST/BUCKET).
    #[arg(long = "s3-by-host", env = "HASILA_S3_BY_HOST")]
    by_host: bool,
    /// The name of the key to the store of objects.
    #[arg(long = "s3-key", value_name = "KEY", env = "HASILA_S3_KEY", hide_env_values = true)]
    key: Option<String>,
    /// The secret of that key; give it by the environment, since others may see a command line.
    #[arg(long = "s3-secret", value_name = "SECRET", env = "HASILA_S3_SECRET", hide_env_values = true)]
    secret: Option<String>,
}

impl Store {
    /// The files at a place: a folder, or an address in the store of objects.
    pub(super) fn files(&self, place: &str) -> anyhow::Result<Files> {
        let Some(address) = place.strip_prefix(SCHEME) else { return Ok(Files::at(PathBuf::from(place))) };
        let s3 = self.place(address)?;
        Files::in_objects(&s3).with_context(|| format!("cannot keep files in {place}"))
    }

    fn place(&self, address: &str) -> anyhow::Result<S3> {
        let (bucket, prefix) = address.split_once('/').unwrap_or((address, ""));
        if bucket.is_empty() {
            bail!("{SCHEME}{address} names no bucket: write s3://BUCKET or s3://BUCKET/FOLDER");
        }
        let (Some(key), Some(secret)) = (&self.key, &self.secret) else {
            bail!("files in {SCHEME}{address} need a key: set HASILA_S3_KEY and HASILA_S3_SECRET");
        };
        let endpoint = self.endpoint.clone().unwrap_or_else(|| format!("https://s3.{}.amazonaws.com", self.region));
        Ok(S3 {
            endpoint,
            region: self.region.clone(),
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
            by_host: self.by_host,
            key: key.clone(),
            secret: secret.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store() -> Store {
        Store { region: "eu-1".into(), key: Some("k".into()), secret: Some("s".into()), ..Store::default() }
    }

    #[test]
    fn an_address_names_bucket_and_folder_and_needs_a_key() {
        let place = store().place("files/wsis/2026").expect("a place");
        assert_eq!((place.bucket.as_str(), place.prefix.as_str()), ("files", "wsis/2026"));
        assert_eq!(place.endpoint, "https://s3.eu-1.amazonaws.com");
        assert!(!format!("{place:?}").contains("\"s\""));

        let says = |store: Store, address: &str| {
            store.files(address).err().map(|error| format!("{error:#}")).unwrap_or_default()
        };
        assert!(says(Store::default(), "s3://files").contains("HASILA_S3_KEY"));
        assert!(says(store(), "s3:///x").contains("names no bucket"));
        assert!(
            says(Store { endpoint: Some("minio:9000".into()), ..store() }, "s3://files").contains("cannot keep files")
        );
        assert_eq!(says(Store::default(), "/var/files"), "");
    }
}
