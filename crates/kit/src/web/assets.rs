//! Static files, part of the program. The address holds the hash of the contents, so that a browser may keep it for ever.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};

use super::Error;
use crate::files;

struct Asset {
    name: &'static str,
    media_type: &'static str,
    bytes: &'static [u8],
}

static ASSETS: [Asset; 3] = [
    Asset {
        name: "app.css",
        media_type: "text/css; charset=utf-8",
        bytes: include_bytes!("../../../../static/app.css"),
    },
    Asset {
        name: "app.js",
        media_type: "text/javascript; charset=utf-8",
        bytes: include_bytes!("../../../../static/app.js"),
    },
    Asset { name: "favicon.svg", media_type: "image/svg+xml", bytes: include_bytes!("../../../../static/favicon.svg") },
];

/// Each file's name with its hash, in the order of [`ASSETS`].
static HASHED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let hashed = |asset: &Asset| {
        let (stem, suffix) = asset.name.split_once('.').unwrap_or((asset.name, ""));
        format!("{stem}.{}.{suffix}", &files::sum(asset.bytes)[..12])
    };
    ASSETS.iter().map(hashed).collect()
});

/// The address of a file: `app.css` is at `/static/app.0123456789ab.css`. An unknown name stays as it is and is not
/// found, which a test of any page shows.
pub fn url(name: &str) -> String {
    let place = ASSETS.iter().position(|asset| asset.name == name);
    format!("/static/{}", place.map_or(name, |place| HASHED[place].as_str()))
}

pub(super) async fn serve(Path(file): Path<String>) -> Response {
    let Some(asset) = HASHED.iter().position(|hashed| *hashed == file).map(|place| &ASSETS[place]) else {
        return Error::NotFound.into_response();
    };
    let headers =
        [(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, asset.bytes).into_response()
}
