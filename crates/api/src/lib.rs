//! The same records under the same policy for programs: JSON at `/api/v1`, described by a document (OpenAPI 3.1) that is
//! generated from the code, with tokens, cursors and problems as RFC 9457 writes them.
