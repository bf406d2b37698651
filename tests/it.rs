//! One binary for all the walks over the whole application, and for the laws of the house.

mod tidy;
mod trying;
mod walks;
