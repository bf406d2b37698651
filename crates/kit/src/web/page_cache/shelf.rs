//! Where answers stand ready: all under one stamp, the least used leave first when it is full.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use tokio::sync::OnceCell;

use super::{Question, Ready, Stamp};

/// The place of one answer: empty while it is being made, nothing where it must not be kept.
pub(super) type Slot = Arc<OnceCell<Option<Ready>>>;

/// What an answer costs besides its bytes, roughly.
const OVERHEAD: usize = 512;

/// The answers of one stamp.
pub(super) struct Shelf {
    most: usize,
    stamp: Stamp,
    places: HashMap<Question, Place>,
    /// The questions in the order in which they were last asked.
    order: BTreeMap<u64, Question>,
    asked: u64,
    bytes: usize,
}

struct Place {
    slot: Slot,
    last: u64,
    bytes: usize,
}

impl Shelf {
    pub(super) fn of_bytes(most: usize) -> Shelf {
        let stamp = Stamp::default();
        Shelf { most, stamp, places: HashMap::new(), order: BTreeMap::new(), asked: 0, bytes: 0 }
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// The slot for a question. Under another stamp than before, everything that stood here goes.
    pub(super) fn slot(&mut self, question: &Question, stamp: Stamp) -> Slot {
        if stamp != self.stamp {
            self.stamp = stamp;
            self.places.clear();
            self.order.clear();
            self.bytes = 0;
        }
        self.asked += 1;
        if let Some(place) = self.places.get_mut(question) {
            // The question moves to the end of the order as it is, without a copy.
            if let Some(question) = self.order.remove(&place.last) {
                self.order.insert(self.asked, question);
            }
            place.last = self.asked;
            return place.slot.clone();
        }
        let (slot, bytes) = (Slot::default(), question.len() + OVERHEAD);
        self.places.insert(question.clone(), Place { slot: slot.clone(), last: self.asked, bytes });
        self.order.insert(self.asked, question.clone());
        self.bytes += bytes;
        self.make_room();
        slot
    }

    /// Counts an answer that was made, or takes its place away where it must not be kept.
    pub(super) fn settle(&mut self, question: &Question, slot: &Slot) {
        let Some(place) = self.places.get_mut(question).filter(|place| Arc::ptr_eq(&place.slot, slot)) else { return };
        match slot.get() {
            Some(Some(ready)) => {
                let bytes = question.len() + OVERHEAD + ready.len();
                self.bytes = self.bytes - place.bytes + bytes;
                place.bytes = bytes;
                self.make_room();
            }
            Some(None) => self.remove(question),
            None => {}
        }
    }

    fn make_room(&mut self) {
        while self.bytes > self.most
            && let Some((_, oldest)) = self.order.pop_first()
        {
            if let Some(place) = self.places.remove(&oldest) {
                self.bytes -= place.bytes;
            }
        }
    }

    fn remove(&mut self, question: &Question) {
        if let Some(place) = self.places.remove(question) {
            self.order.remove(&place.last);
            self.bytes -= place.bytes;
        }
    }
}
