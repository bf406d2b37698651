//! The writers as their callers see them: what is in the files, and that no words whatever can break one.

mod akn;
mod docx;
mod hostile;
mod html;
mod pdf;
mod pictures;
mod sample;
