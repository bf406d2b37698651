//! The file of a contribution, given back as a file to be kept.

use kit::web::{Answer, Error, Visit};

use super::{Sight, item};

/// The file of the address.
pub(super) async fn file(visit: Visit) -> Answer {
    let (of, sight) = item(&visit).await?;
    let file = of.content.file.filter(|_| matches!(sight, Sight::Whole | Sight::Own)).ok_or(Error::NotFound)?;
    attachments::give(&visit, &file).await
}
