//! What those who run the service see and those concerned may read: the mail log, jobs that failed, the journal with its
//! signed checkpoints, and how security is tested. It holds no rule of the subject.
