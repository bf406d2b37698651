//! The linear model and its file: one row of whole numbers per bucket, a scale per goal. It gives margins, not
//! probabilities; [`crate::stack`] turns them into those.

use crate::{features::BUCKETS, stack::Stack, targets::Profiles};

/// The number of goals.
pub(crate) const GOALS: usize = 17;
/// The first bytes of a file of weights.
const MAGIC: &[u8; 8] = b"HASTAG01";

/// Everything that training learns.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// What it was learned from: sources, hashes, licences and credits, as JSON.
    pub provenance: String,
    /// The hash of the lexicons that it was learned with.
    pub(crate) lexicon: [u8; 32],
    /// By bucket: how rare it is; 0 where training never saw it.
    pub(crate) idf: Vec<u8>,
    /// By bucket, then goal.
    pub(crate) rows: Vec<i8>,
    pub(crate) scales: [f32; GOALS],
    pub(crate) bias: [f32; GOALS],
    pub(crate) stack: Stack,
    pub(crate) targets: Profiles,
}

impl Weights {
    /// The margin of a vector for each goal; above zero speaks for it.
    pub(crate) fn margins(&self, vector: &[(u32, f32)]) -> [f32; GOALS] {
        let mut sums = [0.0f32; GOALS];
        for (bucket, value) in vector {
            let from = *bucket as usize * GOALS;
            for (sum, weight) in sums.iter_mut().zip(&self.rows[from..from + GOALS]) {
                *sum += value * f32::from(*weight);
            }
        }
        let mut margins = self.bias;
        for (goal, margin) in margins.iter_mut().enumerate() {
            *margin += sums[goal] * self.scales[goal];
        }
        margins
    }

    /// What one bucket adds to the margin of a goal for each unit of its value.
    pub(crate) fn weight(&self, bucket: u32, goal: usize) -> f32 {
        f32::from(self.rows[bucket as usize * GOALS + goal]) * self.scales[goal]
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        put(&mut bytes, self.provenance.as_bytes());
        bytes.extend(self.lexicon);
        self.scales.iter().chain(&self.bias).for_each(|value| bytes.extend(value.to_le_bytes()));
        put(&mut bytes, &self.stack.to_bytes());
        put(&mut bytes, &self.targets.to_bytes());
        bytes.extend(&self.idf);
        bytes.extend(self.rows.iter().map(|weight| weight.to_le_bytes()[0]));
        bytes
    }

    /// Reads the file; nothing where it is not whole.
    pub fn from_bytes(bytes: &[u8]) -> Option<Weights> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let provenance = String::from_utf8(take(&mut rest)?.to_vec()).ok()?;
        let (lexicon, after) = rest.split_first_chunk::<32>()?;
        rest = after;
        let mut values = [0.0f32; GOALS * 2];
        for value in &mut values {
            let (four, after) = rest.split_first_chunk::<4>()?;
            *value = f32::from_le_bytes(*four);
            rest = after;
        }
        let stack = Stack::from_bytes(take(&mut rest)?)?;
        let targets = Profiles::from_bytes(take(&mut rest)?)?;
        let (idf, rows) = rest.split_at_checked(BUCKETS)?;
        if rows.len() != BUCKETS * GOALS {
            return None;
        }
        Some(Weights {
            provenance,
            lexicon: *lexicon,
            idf: idf.to_vec(),
            rows: rows.iter().map(|byte| i8::from_le_bytes([*byte])).collect(),
            scales: *values.first_chunk()?,
            bias: *values.last_chunk()?,
            stack,
            targets,
        })
    }
}

/// A piece with its length before it.
fn put(bytes: &mut Vec<u8>, piece: &[u8]) {
    bytes.extend(u32::try_from(piece.len()).unwrap_or_default().to_le_bytes());
    bytes.extend(piece);
}

fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (piece, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *bytes = rest;
    Some(piece)
}
